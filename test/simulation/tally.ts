import { along, explore, type Path, seeded } from './choices.ts';
import { type Code, realCode } from './code.ts';
import { randomPlan, type SmallCase } from './plans.ts';
import { carryOut, type Report } from './world.ts';

/** A run in which something was that must not be, and how to have it again. */
export interface Failure {
  readonly replay: string;
  readonly violations: readonly string[];
}

/** What many runs came to. */
export interface Tally {
  runs: number;
  steps: number;
  granted: number;
  refused: number;
  red: number;
  faults: number;
  crashes: number;
  staleReads: number;
  readonly orders: Set<number>;
  readonly states: Set<number>;
  readonly failures: Failure[];
}

export const emptyTally = (): Tally => ({
  runs: 0,
  steps: 0,
  granted: 0,
  refused: 0,
  red: 0,
  faults: 0,
  crashes: 0,
  staleReads: 0,
  orders: new Set(),
  states: new Set(),
  failures: [],
});

function count(tally: Tally, report: Report, replay: string): void {
  tally.runs += 1;
  tally.steps += report.steps;
  tally.granted += report.granted;
  tally.refused += report.refused;
  tally.red += report.red;
  tally.faults += report.met.faults;
  tally.crashes += report.met.crashes;
  tally.staleReads += report.met.stale;
  tally.orders.add(report.order);
  for (const state of report.states) tally.states.add(state);
  if (report.violations.length > 0) {
    tally.failures.push({ replay, violations: report.violations });
  }
}

/** Adds one tally to another. */
export function add(tally: Tally, more: Tally): void {
  for (const key of Object.keys(more) as (keyof Tally)[]) {
    const value = more[key];
    if (typeof value === 'number') (tally[key] as number) += value;
  }
  for (const order of more.orders) tally.orders.add(order);
  for (const state of more.states) tally.states.add(state);
  tally.failures.push(...more.failures);
}

/** The run of one seed. */
export function runSeed(
  seed: number,
  code: Code = realCode,
  tell?: (line: string) => void,
): Promise<Report> {
  const choices = seeded(seed);
  return carryOut(randomPlan(choices), code, choices, tell);
}

/** The runs of so many seeds, from the first on. */
export async function runSeeds(first: number, number: number): Promise<Tally> {
  const tally = emptyTally();
  for (let seed = first; seed < first + number; seed++) {
    count(tally, await runSeed(seed), `--seed ${seed}`);
  }
  return tally;
}

/** All runs of a small case. */
export async function runCase({ what, plan }: SmallCase, code: Code = realCode): Promise<Tally> {
  const tally = emptyTally();
  await explore(async (choices, path) => {
    const report = await carryOut(plan, code, choices);
    count(tally, report, `--case '${what}' --path ${path().join('.')}`);
  });
  return tally;
}

/** One run of a small case again. */
export function runPath(
  { plan }: SmallCase,
  path: Path,
  tell: (line: string) => void,
): Promise<Report> {
  return carryOut(plan, realCode, along(path), tell);
}

/** Looks for a seed whose run shows that a code is broken. */
export async function findSeed(
  code: Code,
  most: number,
): Promise<{ readonly seed: number; readonly violation: string } | undefined> {
  for (let seed = 1; seed <= most; seed++) {
    const [violation] = (await runSeed(seed, code)).violations;
    if (violation) return { seed, violation };
  }
  return undefined;
}
