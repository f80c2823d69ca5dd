import type { Api } from './api.ts';
import { type Measurement, type RaceOptions, race } from './race.ts';
import { manyRules, scales } from './scenario.ts';
import { stepAt } from './step.ts';
import type { Target } from './targets.ts';

/** What a step on so many groups costs. */
export interface Scaled extends Measurement {
  readonly groups: number;
  readonly requests: number;
}

const requestsOfAGroup = 3;
const mebibyte = 2 ** 20;
const moreMemory = 30;
// A group among a hundred may cost half as much again as one among ten, for the noise of the measurement.
const tolerance = 1.5;

/** Measures the step on 1, 10 and 100 groups in turn, each with all its rules asked for and one more that is missing. */
export async function measureScales(api: Api, options: RaceOptions): Promise<Scaled[]> {
  const steps = scales.map((groups) => stepAt({ kind: 'many', groups }, `${groups}`, api));
  try {
    const field = Object.fromEntries(steps.map(({ contestant }) => [contestant.name, contestant]));
    const measured = await race(field, options);
    const scaled: Scaled[] = [];
    for (const [index, groups] of scales.entries()) {
      const requests = (await steps[index]?.requests()) ?? Number.NaN;
      scaled.push({ ...(measured[`${groups}`] as Measurement), groups, requests });
    }
    return scaled;
  } finally {
    for (const { job } of steps) job.dispose();
  }
}

/** The rows of the table, heading first. */
export function scaleRows(scaled: readonly Scaled[]): string[][] {
  return [
    [`VPC groups of ${manyRules.length} rules`, 'requests', 'wall ms', 'ms a group', 'peak MiB'],
    ...scaled.map(({ name, groups, requests, wallMs, peakBytes }) => [
      name,
      `${requests}`,
      wallMs.toFixed(1),
      (wallMs / groups).toFixed(1),
      peakBytes === undefined ? '-' : (peakBytes / mebibyte).toFixed(1),
    ]),
  ];
}

/** What the table is to show. */
export function scaleTargets(scaled: readonly Scaled[]): Target[] {
  const [single, ten, hundred] = scaled as readonly [Scaled, Scaled, Scaled];
  const increment = (from: Scaled, to: Scaled) =>
    (to.wallMs - from.wallMs) / (to.groups - from.groups);
  const more =
    hundred.peakBytes && single.peakBytes && (hundred.peakBytes - single.peakBytes) / mebibyte;
  return [
    {
      what: 'requests a group',
      actual: Math.max(...scaled.map(({ requests, groups }) => requests / groups)),
      atMost: requestsOfAGroup,
      digits: 1,
    },
    {
      what: 'wall time of a further group, from 10 to 100 ÷ from 1 to 10',
      actual: increment(ten, hundred) / increment(single, ten),
      atMost: tolerance,
      digits: 2,
    },
    {
      what: 'peak memory of 100 groups over that of one, MiB',
      actual: more,
      atMost: moreMemory,
      digits: 1,
    },
  ];
}
