import { expect } from '@jest/globals';
import fc from 'fast-check';

export const SEED = 20_121_201;

/** Whether all cases are generated, as by `npm run test:generated`, and not only the first of them. */
const ALL_CASES = process.env['GENERATED_CASES'] === 'all';

const SHARE = ALL_CASES ? 1 : 1 / 40;

let generated = 0;

/** How many cases have been generated. */
export const generatedCases = () => generated;

/** Checks that a property holds for so many generated values, always the same ones, and counts them. */
export async function holds<T>(
  numRuns: number,
  values: fc.Arbitrary<T>,
  check: (value: T) => void | Promise<void>,
): Promise<void> {
  await fc.assert(
    fc.asyncProperty(values, async (value) => {
      generated++;
      await check(value);
    }),
    { seed: SEED, numRuns: Math.ceil(numRuns * SHARE) },
  );
}

/** Expects that all cases of a property would hold so many of each kind, so that no kind is missed. */
export function expectSeen(seen: Readonly<Record<string, number>>, least: number): void {
  // Few cases hold a kind less evenly than many.
  const enough = ALL_CASES ? least : Math.floor((least * SHARE) / 4);
  expect(Object.entries(seen).filter(([, number]) => number < enough)).toEqual([]);
}
