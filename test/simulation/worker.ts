import { parentPort } from 'node:worker_threads';
import { smallCases } from './plans.ts';
import { runCase, runSeeds } from './tally.ts';

/** What a worker is to run: the seeds from one on, or a small case. */
export type Task =
  | { readonly kind: 'seeds'; readonly first: number; readonly number: number }
  | { readonly kind: 'case'; readonly what: string };

// Faults are values here, and nobody reads where they were made.
Error.stackTraceLimit = 0;

parentPort?.on('message', async (task: Task) => {
  const [found] = smallCases.filter(({ what }) => task.kind === 'case' && what === task.what);
  parentPort?.postMessage(
    found
      ? await runCase(found)
      : task.kind === 'seeds' && (await runSeeds(task.first, task.number)),
  );
});
