import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { ProcessStart } from '../../test/runner/index.ts';

/** Runs a process once and gives its peak memory in bytes; `undefined` if it can't be measured. */
export type MemoryProbe = (start: ProcessStart) => number | undefined;

const snippet = join(import.meta.dirname, 'peak-memory.cjs');

/** For programs that Node runs: the process reports its own peak when it ends. */
export const nodeMemory: MemoryProbe = ({ program, args, env, cwd }) => {
  const { output } = spawnSync(program, ['--require', snippet, ...args], {
    env,
    cwd,
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  });
  return kibibytes(output[3]?.toString());
};

const python = `
import resource, subprocess, sys
subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)`;

/** For any other program: its largest process, as reported by Python's `resource` module (Linux only). */
export const childMemory: MemoryProbe = ({ program, args, env, cwd }) => {
  if (process.platform !== 'linux') return undefined;
  const { stdout } = spawnSync('python3', ['-c', python, program, ...args], { env, cwd });
  return kibibytes(stdout?.toString());
};

const kibibytes = (text = '') => (/^\d+\s*$/.test(text) ? Number(text) * 1024 : undefined);
