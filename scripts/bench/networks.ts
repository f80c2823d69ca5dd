import { join } from 'node:path';
import type { Api } from './api.ts';
import { type Measurement, race, timesAsLong } from './race.ts';
import { relayed } from './relay.ts';
import { stepAt } from './step.ts';
import type { Target } from './targets.ts';

/** What a rule of a cluster security group costs over TLS, with a round trip to the API of so many milliseconds. */
export interface OverNetwork {
  readonly roundTripMs: number;
  readonly floor: Measurement;
  readonly bundle: Measurement;
}

const roundTrips = [0, 20, 60];
// The most that the action may add to the floor where the network takes most of the time.
const farRatio = 1.1;

/** Measures the action and the floor over TLS, on loopback and on networks with a delay, in turn. */
export async function measureNetworks(api: Api, rounds: number): Promise<OverNetwork[]> {
  const networks = await Promise.all(roundTrips.map((roundTripMs) => relayed(api, roundTripMs)));
  const steps = networks.map((network) => stepAt({ kind: 'cluster' }, 'bundle', network));
  try {
    const args = [join(import.meta.dirname, 'floor.mjs')];
    const field = Object.fromEntries(
      steps.flatMap(({ contestant }, index) => [
        [`floor ${index}`, { ...contestant, start: () => ({ ...contestant.start(), args }) }],
        [`bundle ${index}`, contestant],
      ]),
    );
    const measured = await race(field, { rounds, memoryRounds: 0 });
    return roundTrips.map((roundTripMs, index) => ({
      roundTripMs,
      floor: measured[`floor ${index}`] as Measurement,
      bundle: measured[`bundle ${index}`] as Measurement,
    }));
  } finally {
    for (const { job } of steps) job.dispose();
    for (const network of networks) network.close();
  }
}

/** The rows of the table, heading first. */
export function networkRows(measured: readonly OverNetwork[]): string[][] {
  return [
    ['one rule over TLS, round trip of', 'floor ms', 'wall ms', '÷ floor'],
    ...measured.map(({ roundTripMs, floor, bundle }) => [
      `${roundTripMs} ms`,
      floor.wallMs.toFixed(1),
      bundle.wallMs.toFixed(1),
      timesAsLong(bundle, floor).toFixed(2),
    ]),
  ];
}

/** The target for the figures of the table. */
export function networkTargets(measured: readonly OverNetwork[]): Target[] {
  return measured.slice(-1).map(({ roundTripMs, floor, bundle }) => ({
    what: `bundle ÷ floor, over TLS with a round trip of ${roundTripMs} ms`,
    actual: timesAsLong(bundle, floor),
    atMost: farRatio,
    digits: 2,
  }));
}
