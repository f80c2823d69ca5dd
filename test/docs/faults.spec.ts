import { expect, test } from '@jest/globals';
import { faultSections } from '../../scripts/docs/faults.ts';

const shown = (message: RegExp) =>
  faultSections([{ message, title: 'Failed', meaning: 'It failed.', remedy: '' }], () => false)
    .split('a message with ')[1]
    ?.slice(0, -1);

test.each([
  [/^connect E|before TLS/i, '“connect E” or “before TLS”'],
  [/request ?time ?skewed/, '“request time skewed”'],
  [/perform:? sts:x/, '“perform: sts:x”'],
  [
    /tunnel.*: HTTP\/\d\.\d 50[234]\b|proxy (ended|timed out)/s,
    '“tunnel … : HTTP/x.x 50x” or “proxy ended” or “proxy timed out”',
  ],
])('docs/troubleshooting.md shows what to search for in place of %s', (message, words) => {
  expect(shown(message)).toBe(words);
});
