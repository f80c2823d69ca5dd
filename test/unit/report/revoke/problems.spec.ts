import { describe, expect, it } from '@jest/globals';
import type { RevokeRequest } from '../../../../src/domain/revoke-request.ts';
import { Fault } from '../../../../src/faults/fault.ts';
import {
  reportLostState,
  reportOtherCaller,
  reportRecovered,
  reportUnresolved,
} from '../../../../src/report/revoke/problems.ts';
import { runnerInProcess } from '../../../support/runner-in-process.ts';
import { clusterRule, denied, options, runnersRule } from '../../../support/samples.ts';

const runner = runnerInProcess();

const rules: RevokeRequest['target'] = {
  kind: 'rules',
  rules: [clusterRule('192.0.2.1/32'), clusterRule('192.0.2.2/32')],
};
const cluster: RevokeRequest['target'] = {
  kind: 'warehouse',
  warehouse: { kind: 'cluster', clusterIdentifier: 'analytics' },
  sources: [{ kind: 'cidr', cidr: '192.0.2.1/32' }, runnersRule.source],
};

describe('a cluster whose groups can not be found', () => {
  it('is an error that names the sources, which may still be open', () => {
    reportUnresolved({ options, target: cluster }, denied);
    expect(runner.annotations()).toEqual([
      {
        level: 'error',
        title: 'Denied',
        message: expect.stringMatching(
          /^192\.0\.2\.1\/32, EC2 security group runners of account 111122223333 in the groups of cluster analytics may still be open\. The role may not do this\. AWS said: no$/,
        ),
      },
    ]);
    expect(process.exitCode).toBe(1);
  });

  it('is nothing that may be open in a dry run', () => {
    reportUnresolved({ options: { ...options, dryRun: true }, target: cluster }, denied);
    expect(runner.annotations()[0]?.message).toMatch(
      /^Could not check 192\.0\.2\.1\/32, .* in the groups of cluster analytics\. The role may not/,
    );
  });

  it('has no rule that may be open where there is no such cluster', () => {
    const gone = new Fault('Cluster not found', 'There is none.', '', {
      kind: 'nothing-to-revoke',
      passes: false,
      maybeApplied: false,
    });
    reportUnresolved({ options, target: cluster }, gone);
    expect(runner.annotations()).toEqual([
      { level: 'error', title: 'Cluster not found', message: 'There is none.' },
    ]);
  });
});

describe('a state that was lost', () => {
  it('is a warning where the inputs tell the rules', () => {
    reportRecovered('is damaged');
    expect(runner.annotations()).toEqual([
      { level: 'warning', title: 'State lost', message: expect.stringContaining('is damaged') },
    ]);
    expect(process.exitCode).toBeUndefined();
  });

  it('is an error that names the rules of the inputs, and what is wrong with it', () => {
    reportLostState('is damaged', rules);
    expect(runner.annotations()).toEqual([
      {
        level: 'error',
        title: 'Lost track of what to revoke',
        message: expect.stringMatching(
          /is damaged, so 192\.0\.2\.1\/32, 192\.0\.2\.2\/32 in cluster security group ci may still be open/,
        ),
      },
    ]);
    expect(process.exitCode).toBe(1);
  });

  it('is an error that names the cluster, and in the log every source, however many', () => {
    const sources = Array.from({ length: 50 }, (_, n) => clusterRule(`10.0.${n}.0/24`).source);
    reportLostState('is missing', { ...cluster, sources });
    expect(runner.annotations()[0]?.message).toContain('in the groups of cluster analytics');
    expect(runner.log()).toHaveLength(50);
    expect(runner.log().at(-1)).toMatch(/10\.0\.49\.0\/24 in the groups of cluster analytics$/);
  });

  it('is an error even where the inputs are wrong too', () => {
    reportLostState('is missing', undefined);
    expect(runner.annotations()).toMatchObject([
      {
        title: 'Lost track of what to revoke',
        message: expect.stringMatching(/is missing, so .*inputs.* may still be open/),
      },
    ]);
  });
});

it('another caller at the end of the job is a warning', () => {
  reportOtherCaller();
  expect(runner.annotations()).toMatchObject([
    {
      level: 'warning',
      title: 'Perhaps another AWS account',
      message: expect.stringMatching(/credentials .*VPC security groups/),
    },
  ]);
  expect(process.exitCode).toBeUndefined();
});
