import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';

/** The version that the suite was written against; `.ci/run` reads this line, and `ci.yml` repeats it. */
const version = 'v0.2.87';

/** What to do where act is not on the path. */
export const howToGetAct = `act is not on the path. It runs workflows on this machine; with Go, get it by:

  go install github.com/nektos/act@${version}

and put the folder that "go env GOPATH" names, with /bin after it, on the path.`;

/** One run of a workflow. */
export interface ActRun {
  /** The checked-out repository, with the workflow in it. */
  readonly repository: string;
  readonly event: string;
  /** A folder for what act keeps. */
  readonly home: string;
  /** Commands that come before those of this machine, and others that come after them. */
  readonly commands: { readonly first: string; readonly last: string };
  /** The configuration variables of the repository. */
  readonly vars: Readonly<Record<string, string>>;
  readonly env: Readonly<Record<string, string>>;
  readonly secrets: Readonly<Record<string, string>>;
  /** `owner/name@ref`, and the folder that stands for it. */
  readonly actions: ReadonlyMap<string, string>;
  /** Cancels the run when its log has this text. */
  readonly cancelAt?: string | undefined;
  /** Kills the run and all of its processes, as a machine that is lost, when its log has this text. */
  readonly killAt?: string | undefined;
}

export interface ActResult {
  readonly exitCode: number | null;
  readonly log: string;
}

/** Whether act can be started. */
export async function isActInstalled(): Promise<boolean> {
  const { exitCode } = await start(['--version'], process.cwd(), process.env);
  return exitCode === 0;
}

/** Runs a workflow without Docker: the machine that act runs on is the runner. */
export function act({ commands, ...run }: ActRun): Promise<ActResult> {
  const path = [commands.first, process.env['PATH'], commands.last].join(delimiter);
  const args = [
    run.event,
    '--no-cache-server',
    '--use-new-action-cache',
    '--concurrent-jobs=8',
    ...pairs('--platform', { 'ubuntu-latest': '-self-hosted', 'self-hosted': '-self-hosted' }),
    ...pairs('--local-repository', Object.fromEntries(run.actions)),
    ...pairs('--var', run.vars),
    ...pairs('--env', run.env),
    ...pairs('--secret', run.secrets),
  ];
  const config = join(run.home, '.config');
  const env = { PATH: path, HOME: run.home, XDG_CONFIG_HOME: config };
  return start(args, run.repository, env, run);
}

function pairs(option: string, values: Readonly<Record<string, string>>): string[] {
  return Object.entries(values).flatMap(([name, value]) => [option, `${name}=${value}`]);
}

function start(
  args: string[],
  cwd: string,
  env: NodeJS.ProcessEnv,
  { cancelAt, killAt }: Pick<ActRun, 'cancelAt' | 'killAt'> = {},
): Promise<ActResult> {
  return new Promise((resolve) => {
    const child = spawn('act', args, {
      cwd,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
      // A group of processes of its own, so that they can be killed together.
      detached: killAt !== undefined,
    });
    let log = '';
    let ended = false;
    const end = (at: string | undefined, how: () => void) => {
      if (ended || at === undefined || !log.includes(at)) return;
      ended = true;
      how();
    };
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        log += text;
        end(cancelAt, () => child.kill('SIGINT'));
        end(killAt, () => process.kill(-(child.pid as number), 'SIGKILL'));
      });
    }
    child.once('error', () => resolve({ exitCode: null, log }));
    child.once('close', (exitCode) => resolve({ exitCode, log }));
  });
}
