import { expect, it } from '@jest/globals';
import { sessionDuration } from '../../../src/aws/role-session.ts';

it.each([
  [1, 900],
  [840, 900],
  [841, 901],
  [3540, 3600],
  [3600, 3600],
])('a phase of %i seconds has a session of %i seconds', (timeout, duration) => {
  expect(sessionDuration(timeout)).toBe(duration);
});
