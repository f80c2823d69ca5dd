import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { INPUT } from '../../../src/inputs/names.ts';

it('action.yml declares every input that the code reads, and no other', () => {
  const { inputs } = parse(readFileSync('action.yml', 'utf8'));
  expect(Object.keys(inputs).toSorted()).toEqual(Object.values(INPUT).toSorted());
});

it('each input has one name in the code', () => {
  const camelCase = (name: string) =>
    name.replace(/-\w/g, ([, letter = '']) => letter.toUpperCase());
  expect(Object.keys(INPUT)).toEqual(Object.values(INPUT).map(camelCase));
});
