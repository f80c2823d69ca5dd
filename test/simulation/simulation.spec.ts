import { describe, expect, it } from '@jest/globals';
import { brokenCodes } from './broken.ts';
import { smallCases } from './plans.ts';
import { findSeed, runCase, runSeed, runSeeds } from './tally.ts';

// `npm run test:simulation` runs all cases, and 20,000 seeds.
const QUICK_SEEDS = 250;
const quickCases = smallCases.filter(({ quick }) => quick);

describe('jobs with leases', () => {
  it.each(quickCases)('keep the promises in every run of a small case: $what', async (each) => {
    const { failures, runs } = await runCase(each);
    expect(failures).toEqual([]);
    expect(runs).toBeGreaterThan(7);
  });

  it('keep the promises in runs at random, in which a lot goes wrong', async () => {
    const { failures, ...tally } = await runSeeds(1, QUICK_SEEDS);
    expect(failures).toEqual([]);
    for (const seen of [tally.faults, tally.crashes, tally.staleReads, tally.refused]) {
      expect(seen).toBeGreaterThan(20);
    }
    expect(tally.granted).toBeGreaterThan(QUICK_SEEDS);
  });

  it('do the same again with the same seed', async () => {
    const traces = [];
    for (const seed of [7, 7, 8]) {
      const lines: string[] = [];
      await runSeed(seed, undefined, (line) => lines.push(line));
      traces.push(lines);
    }
    expect(traces[0]).toEqual(traces[1]);
    expect(traces[0]).not.toEqual(traces[2]);
  });
});

describe('the simulation', () => {
  it.each(brokenCodes)('finds a policy that $what', async ({ code }) => {
    expect(await findSeed(code, 2_000)).toMatchObject({ violation: expect.any(String) });
  });
});
