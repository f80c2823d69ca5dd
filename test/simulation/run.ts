import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { brokenCodes } from './broken.ts';
import { smallCases } from './plans.ts';
import { add, emptyTally, findSeed, runPath, runSeed, type Tally } from './tally.ts';
import type { Task } from './worker.ts';

/** How many runs of one seed after the other a worker takes at a time. */
const CHUNK = 500;

/** How many seeds are enough to find any of the mistakes. */
const MOST_SEEDS = 2_000;

const { values } = parseArgs({
  options: {
    seed: { type: 'string' },
    case: { type: 'string' },
    path: { type: 'string' },
    from: { type: 'string', default: '1' },
    runs: { type: 'string', default: '20000' },
  },
});

if (values.seed !== undefined) await replaySeed(Number(values.seed));
else if (values.case !== undefined) await replayCase(values.case, values.path ?? '');
else await runAll(Number(values.from), Number(values.runs));

async function replaySeed(seed: number): Promise<void> {
  end((await runSeed(seed, undefined, say)).violations.length > 0);
}

async function replayCase(name: string, path: string): Promise<void> {
  const [found] = smallCases.filter(({ what }) => what === name);
  if (!found) throw new Error(`There is no case ${name}.`);
  end((await runPath(found, path.split('.').map(Number), say)).violations.length > 0);
}

async function runAll(first: number, runs: number): Promise<void> {
  let passed = 0;
  let failed = 0;
  const tell = (what: string, ok: boolean) => {
    if (ok) passed += 1;
    else failed += 1;
    say(`${ok ? 'passed' : 'FAILED'}: ${what}`);
  };
  const told = (what: string, tally: Tally) => {
    tell(`${what}: ${words(tally)}`, tally.failures.length === 0 && tally.runs > 0);
    for (const { replay, violations } of tally.failures.slice(0, 5)) {
      say(`  ${violations.join('; ')}\n  Again: npm run test:simulation -- ${replay}`);
    }
  };

  const chunks: Task[] = Array.from({ length: Math.ceil(runs / CHUNK) }, (_, index) => ({
    kind: 'seeds',
    first: first + index * CHUNK,
    number: Math.min(CHUNK, runs - index * CHUNK),
  }));
  const cases: Task[] = smallCases.map(({ what }) => ({ kind: 'case', what }));
  // The longest first.
  const results = await spread([...cases.toReversed(), ...chunks]);

  smallCases.forEach(({ what }, index) => {
    told(what, results[smallCases.length - 1 - index] as Tally);
  });
  const all = emptyTally();
  for (const tally of results.slice(smallCases.length)) add(all, tally);
  told(`seeds ${first} to ${first + runs - 1}`, all);

  Error.stackTraceLimit = 0;
  for (const { what, code } of brokenCodes) {
    const found = await findSeed(code, MOST_SEEDS);
    tell(
      found
        ? `seed ${found.seed} finds a policy that ${what}: ${found.violation}`
        : `no seed up to ${MOST_SEEDS} finds a policy that ${what}`,
      found !== undefined,
    );
  }
  say(`${passed} passed, ${failed} failed`);
  end(failed > 0);
}

/** Spreads tasks over the cores; the results are in the order of the tasks. */
async function spread(tasks: readonly Task[]): Promise<Tally[]> {
  const results: Tally[] = [];
  const left = tasks.entries();
  const work = async () => {
    const worker = new Worker(new URL('worker.ts', import.meta.url));
    for (const [index, task] of left) {
      worker.postMessage(task);
      [results[index]] = await once(worker, 'message');
    }
    await worker.terminate();
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return results;
}

function words(tally: Tally): string {
  const number = (value: number) => value.toLocaleString('en');
  return [
    `${number(tally.runs)} runs of ${number(tally.steps)} steps`,
    `${number(tally.orders.size)} orders and ${number(tally.states.size)} states`,
    `${number(tally.granted)} leases granted and ${number(tally.refused)} refused`,
    `${number(tally.faults)} faults, ${number(tally.crashes)} crashes and ${number(tally.staleReads)} stale reads`,
    `${number(tally.red)} jobs out of time`,
  ].join('; ');
}

function say(line: string): void {
  console.log(line);
}

function end(hasFailed: boolean): void {
  process.exitCode = hasFailed ? 1 : 0;
}
