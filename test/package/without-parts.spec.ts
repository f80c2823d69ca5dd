import { expect, test } from '@jest/globals';
import { withoutParts } from '../../scripts/package/without-parts.ts';
import { chunk, loads } from './chunk.ts';

const whole = chunk(1, { 10: 'a', 20: 'b' });

test('a chunk whose modules all stand in another one is left out, and that one is loaded', () => {
  const files = withoutParts({
    'index.js': loads(1) + loads(2, 3),
    '1.index.js': whole,
    '2.index.js': chunk(2, { 20: 'b' }),
    '3.index.js': chunk(3, { 30: 'c' }) + loads(2),
  });
  expect(files).toEqual({
    'index.js': loads(1) + loads(1, 3),
    '1.index.js': whole,
    '3.index.js': chunk(3, { 30: 'c' }) + loads(1),
  });
});

test('of two chunks with the same modules one stays, and of a part of a part the whole', () => {
  const { 'index.js': index, ...left } = withoutParts({
    'index.js': loads(1, 2, 3),
    '1.index.js': chunk(1, { 10: 'a' }),
    '2.index.js': chunk(2, { 10: 'a', 20: 'b' }),
    '3.index.js': chunk(3, { 10: 'a', 20: 'b' }),
  });
  expect(Object.keys(left)).toEqual(['3.index.js']);
  expect(index).toBe(loads(3, 3, 3));
});

test.each<[string, Record<number, string>]>([
  ['a module of its own', { 20: 'b', 30: 'c' }],
  ['other code for one of its modules', { 20: 'other' }],
  ['no module', {}],
])('a chunk with %s stays', (_, modules) => {
  const files = {
    'index.js': loads(1) + loads(2),
    '1.index.js': whole,
    '2.index.js': chunk(2, modules),
  };
  expect(withoutParts(files)).toEqual(files);
});
