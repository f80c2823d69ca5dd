import { expect, it } from '@jest/globals';
import { reportNotSwept } from '../../../../src/report/sweep/problems.ts';
import { runnerInProcess } from '../../../support/runner-in-process.ts';
import { denied, options } from '../../../support/samples.ts';
import { sweepRequest } from '../../../support/swept.ts';

const runner = runnerInProcess();

it('a sweep that does not know where to look is an error: leases may still be open', () => {
  reportNotSwept(denied, { ...sweepRequest, options: { ...options, region: 'us-east-1' } });
  expect(runner.annotations()).toEqual([
    {
      level: 'error',
      title: 'Denied',
      message:
        'Nothing was swept in us-east-1, so leases that were left behind may still be open. The role may not do this. AWS said: no',
    },
  ]);
  expect(process.exitCode).toBe(1);
});
