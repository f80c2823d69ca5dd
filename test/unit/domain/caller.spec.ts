import { expect, it } from '@jest/globals';
import { isSameCaller } from '../../../src/domain/caller.ts';

const main = { accessKey: 1, endpoint: 'https://one.example' };
const [account, other] = ['111122223333', '444455556666'];

it.each([
  ['the same for the same access key and endpoint', main, main, true],
  ['the same where only one phase knows its account', main, { ...main, account }, true],
  [
    'the same for two sessions of a role in one account',
    { ...main, account },
    { ...main, accessKey: 2, account },
    true,
  ],
  ['not certainly the same for another access key', main, { ...main, accessKey: 2 }, false],
  ['not certainly the same for another endpoint', main, { ...main, endpoint: '' }, false],
  [
    'not certainly the same for another endpoint, whatever account it tells',
    { ...main, account },
    { ...main, endpoint: '', account },
    false,
  ],
  [
    'not the same for another access key of another account',
    { ...main, account },
    { ...main, accessKey: 2, account: other },
    false,
  ],
  [
    'not certainly the same for another access key whose account is not known',
    { ...main, account },
    { ...main, accessKey: 2 },
    false,
  ],
])('the account of two phases is %s', (_, before, now, same) => {
  expect(isSameCaller(before, now)).toBe(same);
  expect(isSameCaller(now, before)).toBe(same);
});
