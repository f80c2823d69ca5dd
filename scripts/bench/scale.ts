import type { Api } from './api.ts';
import { type Measurement, type RaceOptions, race } from './race.ts';
import { delayedScale, fullScale, type Place, scales, usualRules } from './scenario.ts';
import { type Step, stepAt } from './step.ts';
import type { Target } from './targets.ts';

/** What a step costs on a number of groups. */
export interface Scaled extends Measurement {
  readonly groups: number;
  readonly requests: number;
}

const requestsOfAGroup = 3;
const mebibyte = 2 ** 20;
// More memory for 100 groups than for one, and for all rules that a group may have than for the usual number.
const moreMemory = 30;
// Because of measurement noise, one group in a hundred may cost half as much again as one in ten.
const tolerance = 1.5;
// The time of the step over that of its requests, one after the other. Four groups at once take a third of the 1.15
// of one group after the other, which is over 1 because of startup and of the work between the requests.
const delayedRatio = 0.38;

const places: Extract<Place, { kind: 'many' }>[] = [
  ...scales.map((groups) => ({ kind: 'many', groups, rules: usualRules }) as const),
  { kind: 'many', ...delayedScale },
  { kind: 'many', ...fullScale },
];

/**
 * Measures in turn the step on 1, 10 and 100 groups, on 40 with delayed responses, and on one that is full. It revokes
 * all rules of each group, and one that is missing.
 */
export async function measureScales(api: Api, options: RaceOptions): Promise<Scaled[]> {
  const steps = places.map((place) => stepAt(place, nameOf(place), api));
  try {
    const field = Object.fromEntries(steps.map(({ contestant }) => [contestant.name, contestant]));
    const measured = await race(field, options);
    const scaled: Scaled[] = [];
    for (const [index, { groups }] of places.entries()) {
      const { contestant, requests } = steps[index] as Step;
      const measurement = measured[contestant.name] as Measurement;
      scaled.push({ ...measurement, groups, requests: await requests() });
    }
    return scaled;
  } finally {
    for (const { job } of steps) job.dispose();
  }
}

function nameOf({ groups, rules, delayMs }: (typeof places)[number]): string {
  return [
    `${groups} of ${rules} rules`,
    ...(delayMs === undefined ? [] : [`${delayMs} ms an answer`]),
  ].join(', ');
}

/** The rows of the table, heading first. */
export function scaleRows(scaled: readonly Scaled[]): string[][] {
  return [
    ['VPC groups', 'requests', 'wall ms', 'ms a group', 'peak MiB'],
    ...scaled.map(({ name, groups, requests, wallMs, peakBytes }) => [
      name,
      `${requests}`,
      wallMs.toFixed(1),
      (wallMs / groups).toFixed(1),
      peakBytes === undefined ? '-' : (peakBytes / mebibyte).toFixed(1),
    ]),
  ];
}

/** The targets for the figures of the table. */
export function scaleTargets(scaled: readonly Scaled[]): Target[] {
  const [single, ten, hundred, delayed, full] = scaled as readonly [
    Scaled,
    Scaled,
    Scaled,
    Scaled,
    Scaled,
  ];
  const increment = (from: Scaled, to: Scaled) =>
    (to.wallMs - from.wallMs) / (to.groups - from.groups);
  const more = ({ peakBytes }: Scaled) =>
    peakBytes && single.peakBytes && (peakBytes - single.peakBytes) / mebibyte;
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
      actual: more(hundred),
      atMost: moreMemory,
      digits: 1,
    },
    {
      what: `${delayed.groups} groups, ${delayedScale.delayMs} ms an answer ÷ one request after the other`,
      actual: delayed.wallMs / (delayed.requests * delayedScale.delayMs),
      atMost: delayedRatio,
      digits: 2,
    },
    {
      what: `peak memory of ${full.name} over that of ${single.name}, MiB`,
      actual: more(full),
      atMost: moreMemory,
      digits: 1,
    },
  ];
}
