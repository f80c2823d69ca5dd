import { expect, it } from '@jest/globals';
import { IF_FOUND } from '../../../src/domain/sweep-request.ts';

it('leases that were left behind are met with the words for a rule that is not there', () => {
  expect(IF_FOUND).toEqual(['warn', 'error', 'ignore']);
});
