import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { readLease } from '../../../src/inputs/lease.ts';
import { INPUT } from '../../../src/inputs/names.ts';
import type { GetInput } from '../../../src/inputs/reader.ts';
import { readRevoke } from '../../../src/inputs/revoke.ts';
import { readSweep } from '../../../src/inputs/sweep.ts';

/** The names that a reader asks for, where none of them is given. */
function asked(read: (get: GetInput) => unknown): string[] {
  const names = new Set<string>();
  try {
    read((name) => {
      names.add(name);
      return '';
    });
  } catch {
    // What is missing is of no interest here.
  }
  return [...names].toSorted();
}

it.each([
  ['action.yml', (get: GetInput) => readRevoke(get, {})],
  ['lease/action.yml', (get: GetInput) => readLease(get, {})],
  ['sweep/action.yml', (get: GetInput) => readSweep(get, {})],
])('%s declares every input that its action reads, and no other', (path, read) => {
  const { inputs } = parse(readFileSync(path, 'utf8'));
  expect(Object.keys(inputs).toSorted()).toEqual(asked(read));
});

it('each input has one name in the code', () => {
  const camelCase = (name: string) =>
    name.replace(/-\w/g, ([, letter = '']) => letter.toUpperCase());
  expect(Object.keys(INPUT)).toEqual(Object.values(INPUT).map(camelCase));
});
