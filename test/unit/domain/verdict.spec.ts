import { expect, it } from '@jest/globals';
import { leftBehind } from '../../../src/domain/verdict.ts';
import { swept } from '../../support/swept.ts';

it('a rule was left behind unless it was gone already', () => {
  const left = [swept('revoked'), swept('failed'), swept('would-revoke')];
  expect(leftBehind([swept('not-found'), ...left, swept('elsewhere')])).toEqual(left);
});
