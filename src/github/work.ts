import { getOctokit } from '@actions/github';
import { type Run, runText } from '../domain/run.ts';
import type { WorkStatus } from '../domain/verdict.ts';
import { explain } from '../faults/explain.ts';
import type { Fault } from '../faults/fault.ts';
import { withoutPassword } from '../faults/secret.ts';
import type { GitHubApi } from '../policy/sweep/github-api.ts';
import { version } from '../version.ts';
import { nodeFetch } from './fetch.ts';
import { readAttempt, readJob, Unclear } from './status.ts';

/** What the questions to GitHub need of the step around them. */
export interface GitHubOptions {
  readonly token: string;
  readonly env: NodeJS.ProcessEnv;
  /** Takes request ids, for the debug log. */
  readonly debug: (text: string) => void;
}

/** What Octokit throws: its `RequestError`, which has no response where none came. */
interface Thrown {
  readonly name?: string;
  readonly message?: string;
  readonly status?: number;
  readonly response?: { readonly headers?: Headers };
}

type Headers = Readonly<Record<string, string | number | undefined>>;

const JOB = 'GET /repos/{owner}/{repo}/actions/jobs/{job_id}';
const ATTEMPT = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}';

/** Asks GitHub, with the token of the job, about jobs and runs on the server that the runner belongs to. */
export function gitHub({ token, env, debug }: GitHubOptions): GitHubApi {
  if (token === '') throw explain({ code: 'NoGitHubToken' }, {});
  // Octokit would write its warnings to the log as they are.
  const log = { debug: ignore, info: ignore, warn: ignore, error: ignore };
  const { request } = getOctokit(token, {
    log,
    userAgent: `revoke-redshift-ingress/${version}`,
    baseUrl: (env['GITHUB_API_URL'] || 'https://api.github.com').replace(/\/+$/, ''),
    request: { fetch: nodeFetch(env), log },
  });
  const server = (env['GITHUB_SERVER_URL'] ?? '').replace(/\/+$/, '').toLowerCase();

  const ask = async (
    route: string,
    run: Run,
    subject: string,
    parameters: Readonly<Record<string, string>>,
    signal: AbortSignal,
    read: (body: unknown, date: unknown) => WorkStatus,
  ): Promise<WorkStatus> => {
    if (run.server.toLowerCase() !== server) {
      throw explain({ code: 'OtherGitHubServer' }, {});
    }
    const [owner = '', repo = ''] = run.repository.split('/');
    try {
      const { status, headers, data } = await request(route, {
        owner,
        repo,
        ...parameters,
        request: { signal },
      });
      debug(`${subject}: request id ${headers['x-github-request-id'] ?? 'none'}`);
      if (status !== 200) throw new Unclear(`Its status is ${status}.`);
      return read(data, headers.date);
    } catch (error) {
      signal.throwIfAborted();
      throw faultOf(error, token);
    }
  };

  return {
    jobStatus: (run, job, signal) =>
      ask(JOB, run, `job ${job} of ${runText(run)}`, { job_id: job }, signal, (body, date) =>
        readJob(body, date, run, job),
      ),
    attemptStatus: (run, signal) =>
      ask(
        ATTEMPT,
        run,
        runText(run),
        { run_id: run.id, attempt_number: run.attempt },
        signal,
        (body, date) => readAttempt(body, date, run),
      ),
  };
}

function ignore(): void {}

const LONGEST_MESSAGE = 200;

/** What was thrown, as a fault. Nothing that GitHub says in words decides which, and the token is not quoted. */
function faultOf(thrown: unknown, token: string): Fault {
  if (thrown instanceof Unclear) {
    return explain({ code: 'GitHubUnclear' }, { detail: thrown.message });
  }
  const { name, message = '', status = 0, response } = thrown as Thrown;
  const headers = response?.headers ?? {};
  const requestId = headers['x-github-request-id'];
  return explain(
    {
      code: response || name !== 'HttpError' ? codeOf(status, headers) : 'GitHubUnreachable',
      // Cut last, so that no part of a secret is left.
      message: withoutPassword((message.split('\n')[0] as string).replaceAll(token, '***')).slice(
        0,
        LONGEST_MESSAGE,
      ),
      ...(response ? { status } : {}),
      ...(requestId ? { requestId: String(requestId) } : {}),
    },
    { detail: response ? `Its status is ${status}.` : 'It cannot be read.' },
  );
}

/** @see https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api */
function codeOf(status: number, headers: Headers): string {
  const limited =
    headers['retry-after'] !== undefined || String(headers['x-ratelimit-remaining']) === '0';
  if (status === 429 || (status === 403 && limited)) return 'GitHubRateLimited';
  if (status >= 500) return 'GitHubFailed';
  switch (status) {
    case 401:
      return 'GitHubUnauthorized';
    case 403:
      return 'GitHubDenied';
    case 404:
    case 410:
      return 'GitHubNotFound';
    default:
      return 'GitHubUnclear';
  }
}
