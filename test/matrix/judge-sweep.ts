import { expect } from '@jest/globals';
import { endOf, linesOf, readingsOf, secretsIn } from './judge.ts';
import type { PlayedSweep } from './play-sweep.ts';
import type { SweepRow } from './sweep-row.ts';

/** Checks that a row ended as it states, and the promises that hold for every row. */
export function judgeSweep(row: SweepRow, played: PlayedSweep): void {
  const { result, left } = played;
  expect({ end: endOf(played), left }).toEqual({ end: row.end, left: row.left });
  const lines = linesOf(result);
  for (const words of readingsOf(row.reads)) {
    const found = lines.some((line) => words.every((word) => line.includes(word)));
    expect(found ? words : lines).toEqual(words);
  }
  // Whatever goes wrong, no live lease and no foreign rule is touched.
  expect(left).toEqual(expect.arrayContaining(['running']));
  expect(played.bystanderThere).toBe(true);
  expect(row.unsaid ? [] : silent(played)).toEqual([]);
  expect(revokedButThere(played)).toEqual([]);
  expect(played.questions).toBeLessThanOrEqual(row.questions ?? 3);
  expect(secretsIn([played], ['ghs_'])).toEqual([]);
}

/** The leases whose rules are there without a word of it: a green sweep says of each why it is kept. */
function silent({ result, left, leases }: PlayedSweep): string[] {
  if (result.failed) return [];
  return left.filter(
    (name) => !linesOf(result).some((line) => line.includes(leases.get(name)?.ruleId ?? name)),
  );
}

/** The leases that the sweep calls revoked although their rules are there. */
function revokedButThere({ result, left, leases }: PlayedSweep): string[] {
  return left.filter((name) => {
    const { ruleId = name } = leases.get(name) ?? {};
    return result.log.some((line) => line.startsWith('Revoked ') && line.includes(ruleId));
  });
}
