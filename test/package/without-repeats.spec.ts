import { expect, test } from '@jest/globals';
import { withoutRepeats } from '../../scripts/package/without-repeats.ts';
import { chunk, loads } from './chunk.ts';

/** The numbers of the modules that a chunk has. */
const modulesIn = (text = '') => text.match(/(?<=^\t)\d+(?=: )/gm) ?? [];

test('a module of two chunks that are loaded together stands in one of them', () => {
  const files = withoutRepeats({
    'index.js': loads(1, 2),
    '1.index.js': chunk(1, { 10: 'a', 20: 'b' }),
    '2.index.js': chunk(2, { 10: 'a', 30: 'c' }),
  });
  const all = [files['1.index.js'], files['2.index.js']].flatMap(modulesIn);
  expect(all.toSorted()).toEqual(['10', '20', '30']);
});

test('a module stays in each chunk that is also loaded alone', () => {
  const files = {
    'index.js': loads(1) + loads(2),
    '1.index.js': chunk(1, { 10: 'a', 20: 'b' }),
    '2.index.js': chunk(2, { 10: 'a', 30: 'c' }),
  };
  expect(withoutRepeats(files)).toEqual(files);
});

test('modules of one number with different code are left alone', () => {
  const files = {
    'index.js': loads(1, 2),
    '1.index.js': chunk(1, { 10: 'a', 20: 'b' }),
    '2.index.js': chunk(2, { 10: 'other', 30: 'c' }),
  };
  expect(withoutRepeats(files)).toEqual(files);
});

test('a chunk that does not read as expected ends the build', () => {
  const other = chunk(1, { 10: 'a', 20: 'b' }).replace(',\n', '\n');
  const files = { 'index.js': loads(1), '1.index.js': other };
  expect(() => withoutRepeats(files)).toThrow('does not read as expected');
});
