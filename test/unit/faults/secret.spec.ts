import { expect, it } from '@jest/globals';
import { withoutPassword } from '../../../src/faults/secret.ts';

it.each([
  [
    'connect to http://me:secret@proxy.example:3128 failed',
    'connect to http://***@proxy.example:3128 failed',
  ],
  ['//a:b@c and //d:e@f', '//***@c and //***@f'],
  [
    'http://proxy.example:3128 failed for me@example.com',
    'http://proxy.example:3128 failed for me@example.com',
  ],
  ['Invalid proxy URL: http://me:my secret@proxy', 'Invalid proxy URL: ***'],
  ['Invalid proxy URL: http://me:my\nsecret@proxy', 'Invalid proxy URL: ***'],
])('a text has no password of a URL: %s', (text, shown) => {
  expect(withoutPassword(text)).toBe(shown);
});
