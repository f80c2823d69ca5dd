import { spawnSync } from 'node:child_process';
import type { ProcessStart } from '../../test/runner/index.ts';
import type { MemoryProbe } from './memory.ts';

/** A program to measure, with what each of its runs needs. */
export interface Contestant {
  name: string;
  /** The process of one run, with its own files. */
  start(): ProcessStart;
  memory: MemoryProbe;
  /** Sets up what the run works on; not timed. */
  before?(): Promise<void>;
  /** Throws if the run did not do its work; not timed. */
  after?(): Promise<void>;
}

/** What the runs of one contestant took. */
export interface Measurement {
  name: string;
  /** The median. */
  wallMs: number;
  /** The time of each round, in milliseconds. */
  walls: readonly number[];
  /** Peak memory in bytes, measured in separate runs so that the timed ones are not slowed down. */
  peakBytes: number | undefined;
}

export interface RaceOptions {
  /** Timed runs of each contestant. */
  rounds: number;
  /** Runs of each contestant for its memory. */
  memoryRounds: number;
}

/** A measurement for each contestant, under its key; `undefined` if the contestant could not take part. */
export type Measurements<Field> = {
  [Key in keyof Field]: Field[Key] extends Contestant ? Measurement : Measurement | undefined;
};

/**
 * Measures all contestants in turn, round by round, so that a busy moment of the machine affects them equally.
 * The first round only warms the page cache and does not count.
 *
 * @throws if a run fails or does not do its work
 */
export async function race<Field extends { [Key in keyof Field]: Contestant | undefined }>(
  field: Field,
  { rounds, memoryRounds }: RaceOptions,
): Promise<Measurements<Field>> {
  const lanes = Object.entries<Contestant | undefined>(field)
    .filter((entry): entry is [string, Contestant] => entry[1] !== undefined)
    .map(([key, contestant]) => ({
      key,
      contestant,
      walls: [] as number[],
      peaks: [] as number[],
    }));
  for (let round = 0; round <= rounds; round++) {
    for (const { contestant, walls } of lanes) {
      const wall = await run(contestant, time);
      if (round > 0) walls.push(wall);
    }
  }
  for (let round = 0; round < memoryRounds; round++) {
    for (const { contestant, peaks } of lanes) {
      const peak = await run(contestant, contestant.memory);
      if (peak !== undefined) peaks.push(peak);
    }
  }
  const measurements = lanes.map(({ key, contestant, walls, peaks }): [string, Measurement] => [
    key,
    {
      name: contestant.name,
      wallMs: median(walls),
      walls,
      peakBytes: peaks.length > 0 ? median(peaks) : undefined,
    },
  ]);
  return Object.fromEntries(measurements) as Measurements<Field>;
}

/**
 * How many times as long as another contestant one took: the median of all rounds. The runs of one round share what
 * the machine had to do meanwhile, so this varies less than the ratio of the medians.
 */
export function timesAsLong(one: Measurement, other: Measurement): number {
  return median(one.walls.map((wall, round) => wall / (other.walls[round] ?? Number.NaN)));
}

/**
 * Sets up one run of a contestant, and has it measured.
 *
 * @throws if it fails or does not do its work
 */
export async function run<T>(
  contestant: Contestant,
  measure: (start: ProcessStart) => T,
): Promise<T> {
  await contestant.before?.();
  const result = measure(contestant.start());
  await contestant.after?.();
  return result;
}

function time(start: ProcessStart): number {
  const startedAt = performance.now();
  complete(start);
  return performance.now() - startedAt;
}

/**
 * Waits for a process.
 *
 * @throws if it fails
 */
export function complete({ program, args, env, cwd }: ProcessStart): void {
  const { status, stdout, stderr } = spawnSync(program, args, { env, cwd, encoding: 'utf8' });
  if (status !== 0) {
    throw new Error(`${[program, ...args].join(' ')} ended with ${status}:\n${stdout}${stderr}`);
  }
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  const [low = Number.NaN, high = Number.NaN] = [Math.floor(middle), Math.ceil(middle)].map(
    (index) => sorted[index],
  );
  return (low + high) / 2;
}
