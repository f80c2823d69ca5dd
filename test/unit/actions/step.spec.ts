import { describe, expect, it } from '@jest/globals';
import { groupOpener, startStep } from '../../../src/actions/step.ts';
import { revoking } from '../../../src/aws/permissions.ts';
import { clock } from '../../../src/runner/clock.ts';
import { inProcess } from '../../support/canned-aws.ts';
import { fakeGroup } from '../../support/fake-group.ts';
import { runnerInProcess } from '../../support/runner-in-process.ts';
import { clusterGroup, denied, vpcGroup } from '../../support/samples.ts';

const runner = runnerInProcess();
const aws = inProcess();
const options = { region: 'us-east-1', timeout: 60 };

describe('a phase', () => {
  it('tells the log what it waits for', () => {
    startStep(options, 'main').budget.onWait('AWS');
    expect(runner.log()).toEqual(['Waiting for AWS']);
  });

  it('has the time of this machine, a quarter of it for one attempt, and draws lots', () => {
    const { budget } = startStep(options, 'main');
    expect(budget.clock).toBe(clock);
    expect(budget.attemptTime).toBe(15_000);
    expect(budget.random).toBe(Math.random);
  });

  it.each(['SIGINT', 'SIGTERM'] as const)('ends when the job is cancelled by %s', (signal) => {
    const { budget } = startStep(options, 'main');
    process.emit(signal);
    expect(budget.signal.reason).toMatchObject({ title: 'Cancelled' });
  });

  it.each([
    [undefined, Number.POSITIVE_INFINITY],
    ['7', 7],
  ])('with AWS_MAX_ATTEMPTS %s sends a request %d times at the most', (value, maxAttempts) => {
    aws.setVariables({ AWS_MAX_ATTEMPTS: value });
    expect(startStep(options, 'main').budget.maxAttempts).toBe(maxAttempts);
    expect(runner.printed()).toBe('');
  });

  it('ignores an AWS_MAX_ATTEMPTS that is no number, with a notice', () => {
    aws.setVariables({ AWS_MAX_ATTEMPTS: 'many' });
    expect(startStep(options, 'main').budget.maxAttempts).toBe(Number.POSITIVE_INFINITY);
    expect(runner.annotations()).toEqual([
      { level: 'notice', title: 'Variable ignored', message: expect.stringContaining('many') },
    ]);
    expect(process.exitCode).toBeUndefined();
  });

  it('ignores a proxy that does not speak HTTP, with a notice', () => {
    aws.setVariables({ HTTPS_PROXY: 'socks5://octocat:secret@proxy' });
    startStep(options, 'main');
    expect(runner.annotations()).toEqual([
      {
        level: 'notice',
        title: 'Variable ignored',
        message: expect.stringMatching(/^HTTPS_PROXY is ignored: .*socks5/),
      },
    ]);
    expect(runner.printed()).not.toContain('secret');
  });

  it('asks AWS in its region, and tells request ids at debug level', async () => {
    const surroundings = await aws.canned({ GetCallerIdentity: '<Account>111122223333</Account>' });
    const step = startStep(options, 'main');
    const { account } = await step.signIn([]);
    expect(await account(step.budget.signal)).toBe('111122223333');
    expect(surroundings.lines).toEqual([]);
    expect(runner.debug()).toEqual(['sts:GetCallerIdentity: request id canned']);
  });
});

describe('groups', () => {
  it('are opened signed in once for all of them, for what is needed', async () => {
    const asked: unknown[] = [];
    const api = fakeGroup();
    const openGroup = await groupOpener(
      {
        signIn: async (permissions) => {
          asked.push(permissions);
          return { openGroup: async () => api } as never;
        },
      },
      revoking([vpcGroup]),
    );
    expect([await openGroup(vpcGroup), await openGroup(clusterGroup)]).toEqual([api, api]);
    expect(asked).toEqual([revoking([vpcGroup])]);
  });

  it('can not be opened where nobody can sign in, for that reason', async () => {
    const openGroup = await groupOpener({ signIn: async () => Promise.reject(denied) }, []);
    await expect(openGroup(vpcGroup)).rejects.toBe(denied);
  });
});
