import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A moto server of this process's own. */
export interface MotoServer {
  /** What `AWS_ENDPOINT_URL` takes. */
  readonly url: string;
  close(): Promise<void>;
}

/** The version of moto that Python finds, e.g. `5.2.1`; undefined where it, its server or Python is missing. */
export async function motoVersion(): Promise<string | undefined> {
  const program = 'import moto.server; print(moto.__version__)';
  return run('python3', ['-c', program]).then(
    ({ stdout }) => stdout.trim(),
    () => undefined,
  );
}

// It ends with the process that started it, however that one ends: its stdin is closed then.
const server = `
import os, sys, threading
threading.Thread(target=lambda: (sys.stdin.read(), os._exit(0)), daemon=True).start()
from moto.server import main
main(["-H", "127.0.0.1", "-p", "0"])`;

/** Starts moto's server on a free port of 127.0.0.1. Rejects when it ends before it listens. */
export async function startMoto(): Promise<MotoServer> {
  const child = spawn('python3', ['-c', server], { stdio: ['pipe', 'ignore', 'pipe'] });
  const ended = once(child, 'exit');
  const url = await Promise.race([
    addressOf(child),
    ended.then((): never => {
      throw new Error('moto ended before it listened.');
    }),
  ]);
  // What it logs later is of no interest, but would block it if nobody took it.
  child.stderr.resume();
  return {
    url,
    async close() {
      child.stdin.end();
      await ended;
    },
  };
}

function addressOf({ stderr }: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    let text = '';
    stderr?.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk;
      const [address] = /http:\/\/127\.0\.0\.1:\d+/.exec(text) ?? [];
      if (address) resolve(address);
    });
  });
}
