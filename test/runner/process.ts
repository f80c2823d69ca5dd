import { spawn } from 'node:child_process';
import type { Variables } from './environment.ts';

/** A process that the runner is about to start. */
export interface ProcessStart {
  program: string;
  args: string[];
  env: Variables;
  cwd: string;
}

/** What is left of a process that ended. */
export interface ProcessEnd {
  /** Null where a signal ended it. */
  exitCode: number | null;
  signal: NodeJS.Signals | null;
  stdout: string;
  stderr: string;
  /** Milliseconds from just before the start until the process and its streams were closed. */
  wallMs: number;
}

export interface RunningProcess<Result = ProcessEnd> {
  pid: number;
  /** Never rejects for the way in which the process ends. */
  result: Promise<Result>;
  /** Waits until stdout holds `text`; rejects when the process ends without it. */
  printed(text: string): Promise<void>;
  kill(signal: NodeJS.Signals): void;
  /** Ends it as GitHub's runner does when a workflow is cancelled. */
  cancel(): void;
}

// ProcessInvoker.cs of actions/runner: SIGINT, 7.5 s later SIGTERM, 2.5 s later the end.
const cancellation: readonly (readonly [signal: NodeJS.Signals, afterMs: number])[] = [
  ['SIGINT', 0],
  ['SIGTERM', 7_500],
  ['SIGKILL', 10_000],
];

/** @throws when the program cannot be started */
export function startProcess({ program, args, env, cwd }: ProcessStart): RunningProcess {
  const startedAt = performance.now();
  const child = spawn(program, args, { env, cwd, stdio: ['ignore', 'pipe', 'pipe'] });
  if (child.pid === undefined) throw new Error(`${program} cannot be started.`);

  const timers: NodeJS.Timeout[] = [];
  const stdout = collect(child.stdout);
  const stderr = collect(child.stderr);
  const result = new Promise<ProcessEnd>((resolve) => {
    child.once('close', (exitCode, signal) => {
      timers.forEach(clearTimeout);
      const wallMs = performance.now() - startedAt;
      resolve({ exitCode, signal, stdout: stdout(), stderr: stderr(), wallMs });
    });
  });
  const kill = (signal: NodeJS.Signals) => void child.kill(signal);
  return {
    pid: child.pid,
    result,
    kill,
    cancel() {
      for (const [signal, after] of cancellation) timers.push(setTimeout(kill, after, signal));
    },
    printed: (text) =>
      new Promise((resolve, reject) => {
        const look = () => stdout().includes(text) && resolve();
        child.stdout.on('data', look);
        child.once('close', () => reject(new Error(`It ended without printing "${text}".`)));
        look();
      }),
  };
}

/** Gathers a stream; gives what has come so far. */
function collect(stream: NodeJS.ReadableStream): () => string {
  let text = '';
  stream.setEncoding('utf8');
  stream.on('data', (chunk: string) => {
    text += chunk;
  });
  return () => text;
}
