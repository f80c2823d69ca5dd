import { expect, it } from '@jest/globals';
import { IF_NOT_FOUND, REVOKE_AT } from '../../../src/domain/revoke-request.ts';

it('a rule that is not there is met with one of the words of actions/upload-artifact, the usual one first', () => {
  expect(IF_NOT_FOUND).toEqual(['warn', 'error', 'ignore']);
});

it('rules are revoked by the step itself, which is usual, or after every step of the job', () => {
  expect(REVOKE_AT).toEqual(['now', 'job-end']);
});
