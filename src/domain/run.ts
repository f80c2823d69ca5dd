/** A workflow run on GitHub, and which attempt of it. */
export interface Run {
  /** `https://github.com`, or the server of a GitHub Enterprise. */
  readonly server: string;
  /** `OWNER/REPO`. */
  readonly repository: string;
  readonly id: string;
  readonly attempt: string;
}

/** The address of a run, as GitHub's pages have it. */
export function runUrl({ server, repository, id, attempt }: Run): string {
  return `${server}/${repository}/actions/runs/${id}/attempts/${attempt}`;
}

const RUN_URL =
  /^(https?:\/\/[a-z0-9.-]+(?::\d{1,5})?)\/([\w.-]+\/[\w.-]+)\/actions\/runs\/([1-9]\d{0,18})\/attempts\/([1-9]\d{0,5})$/i;

/** Reads what `runUrl` wrote; `undefined` for any other text. */
export function readRun(url: string): Run | undefined {
  const [, server = '', repository = '', id = '', attempt = ''] = RUN_URL.exec(url) ?? [];
  // `.` or `..` would change the path of the API request.
  const hasDots = repository.split('/').some((name) => /^\.+$/.test(name));
  return server === '' || hasDots ? undefined : { server, repository, id, attempt };
}

/** A run, whichever attempt of it. */
export type RunOfAnyAttempt = Omit<Run, 'attempt'>;

/** Whether a run's attempt is one of a run. GitHub's names of servers and repositories ignore case. */
export function isOfRun(one: Run, { server, repository, id }: RunOfAnyAttempt): boolean {
  return (
    one.id === id &&
    one.server.toLowerCase() === server.toLowerCase() &&
    one.repository.toLowerCase() === repository.toLowerCase()
  );
}

/** A run in words: `octo-org/octo-repo run 1234567890`, with its attempt from the second on. */
export function runText({ repository, id, attempt }: Run): string {
  return `${repository} run ${id}${attempt === '1' ? '' : `, attempt ${attempt}`}`;
}
