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
  /** Stops reading what it prints: it writes into a closed pipe from then on. */
  closeStdout(): void;
  /**
   * Ends it as GitHub's runner does when a workflow is cancelled: SIGINT, then SIGTERM, then SIGKILL.
   *
   * @param from the signal to begin with; SIGINT unless told
   */
  cancel(from?: 'SIGINT' | 'SIGTERM'): void;
}

// ProcessInvoker.cs of actions/runner: SIGINT, 7.5 s later SIGTERM, 2.5 s later the end.
const interrupt: Step = ['SIGINT', 0];
const terminate: Step = ['SIGTERM', 7_500];
const end: Step = ['SIGKILL', 10_000];

type Step = readonly [signal: NodeJS.Signals, afterMs: number];

const stepsFrom = (signal: 'SIGINT' | 'SIGTERM'): readonly [Step, ...Step[]] =>
  signal === 'SIGINT' ? [interrupt, terminate, end] : [terminate, end];

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
    closeStdout: () => void child.stdout.destroy(),
    cancel(from = 'SIGINT') {
      const [[first, began], ...later] = stepsFrom(from);
      kill(first);
      for (const [signal, at] of later) timers.push(setTimeout(kill, at - began, signal));
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
