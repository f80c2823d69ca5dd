import { expect, test } from '@jest/globals';
import { fingerprint } from '../../../src/domain/fingerprint.ts';

test.each([
  // The reference values of FNV-1a, 32 bits: http://www.isthe.com/chongo/tech/comp/fnv/
  ['', 0x811c9dc5],
  ['a', 0xe40c292c],
  ['foobar', 0xbf9cf968],
])('the fingerprint of %j is the one that FNV-1a gives', (text, expected) => {
  expect(fingerprint(text)).toBe(expected);
});

test('texts that differ in one character have different fingerprints', () => {
  const text = '{"kind":"rules"}';
  const changed = Array.from(
    text,
    (_, place) => `${text.slice(0, place)}~${text.slice(place + 1)}`,
  );
  expect(new Set([text, ...changed].map(fingerprint)).size).toBe(text.length + 1);
});
