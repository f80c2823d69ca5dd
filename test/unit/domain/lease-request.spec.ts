import { expect, it } from '@jest/globals';
import { IF_PORT_TAKEN } from '../../../src/domain/lease-request.ts';

it('a port that is taken widens the rule, which is usual, makes the step wait, or fails it', () => {
  expect(IF_PORT_TAKEN).toEqual(['widen', 'wait', 'error']);
});
