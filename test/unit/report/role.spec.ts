import { expect, it } from '@jest/globals';
import { announceWiderSession } from '../../../src/report/role.ts';
import { runnerInProcess } from '../../support/runner-in-process.ts';

const runner = runnerInProcess();

it.each([
  ['every-group', /^There are too many groups .* every group in us-east-1 that its role allows\.$/],
  ['role-alone', /^No session policy fits, so the role alone limits /],
] as const)('the log says what a session may do beyond its step: %s', (wider, line) => {
  announceWiderSession(wider, 'us-east-1');
  expect(runner.log()).toEqual([expect.stringMatching(line)]);
});
