import { describe, expect, it } from '@jest/globals';
import type { Closed, OpenLease } from '../../../../src/domain/open-lease.ts';
import { failed, type Outcome } from '../../../../src/domain/outcome.ts';
import { outputs } from '../../../../src/report/lease/outputs.ts';
import {
  announceReachable,
  publishClosed,
  publishOpened,
} from '../../../../src/report/lease/publish.ts';
import { lease, leased } from '../../../support/fake-leases.ts';
import { runnerInProcess } from '../../../support/runner-in-process.ts';
import { denied, vpcRule } from '../../../support/samples.ts';

const runner = runnerInProcess();
const rule = leased('sgr-1', vpcRule('192.0.2.1/32'));
const open: OpenLease = {
  options: { region: 'us-east-1', timeout: 120, jobSummary: true },
  lease,
  groups: [rule.group],
  opened: { rules: [rule], complete: true },
};
const revoked: Outcome = { result: 'revoked', rule, responseLost: false };
const closed = (...outcomes: Outcome[]): Closed => ({
  results: outcomes.length > 0 ? [{ group: rule.group, outcomes }] : [],
});
const shown = () =>
  runner.annotations().map(({ level, title, message }) => `${level}: ${title}: ${message}`);
const placed = '192.0.2.1/32 on port 5439 in VPC security group sg-0a1b2c3d in us-east-1 (sgr-1)';
const find = `aws ec2 describe-security-group-rules --region us-east-1 --filters 'Name=tag:revoke-redshift-ingress:id,Values=${lease.id}'`;
const revoke =
  'aws ec2 revoke-security-group-ingress --region us-east-1 --group-id sg-0a1b2c3d --security-group-rule-ids sgr-1';

describe('a lease that was opened', () => {
  it('gives its outputs to the steps after it', async () => {
    const endpoint = { host: 'analytics.example.com', port: 5439 };
    await publishOpened(open, endpoint);
    expect(runner.outputs()).toEqual(outputs(open, endpoint));
  });

  it('is told in the log, rule by rule, with when it ends', async () => {
    await publishOpened(open, { port: 5439 });
    expect(runner.log()).toEqual([
      'Opened 192.0.2.1/32 on port 5439 in VPC security group sg-0a1b2c3d in us-east-1 (sgr-1) until 2026-11-25T20:30:00Z at the latest',
      'Leased to octo-org/octo-repo run 42 until 2026-11-25T20:30:00Z; the end of the job closes it',
    ]);
  });

  it('has a job summary with a link to its run, unless none is wanted', async () => {
    await publishOpened(open, { port: 5439 });
    expect(runner.summary()).toContain(
      '(https://github.com/octo-org/octo-repo/actions/runs/42/attempts/1)',
    );
  });

  it('has no job summary where none is wanted', async () => {
    const options = { ...open.options, jobSummary: false };
    await publishOpened({ ...open, options }, { port: 5439 });
    expect(runner.summary()).toBe('');
  });
});

it('the log says that the endpoint is open to this runner', () => {
  announceReachable('analytics.example.com:5439');
  expect(runner.log()).toEqual(['analytics.example.com:5439 accepts connections from this runner']);
});

describe('a lease at its end', () => {
  it('is closed, and nothing more is said of it', async () => {
    await publishClosed(closed(revoked), open, 'post');
    expect(shown()).toEqual([]);
    expect(runner.log()).toEqual([`Closed ${placed}`]);
    expect(runner.summary()).toContain('✅ Closed 1 rule in us-east-1 at the end of the job');
  });

  it('has no job summary where none is wanted', async () => {
    const options = { ...open.options, jobSummary: false };
    await publishClosed(closed(revoked), { ...open, options }, 'post');
    expect(runner.summary()).toBe('');
  });

  it('that is not closed is an error, with the command that closes it', async () => {
    await publishClosed(closed(failed(rule, denied)), open, 'post');
    expect(shown()).toEqual([
      'error: Denied: 192.0.2.1/32 on port 5439 in VPC security group sg-0a1b2c3d (us-east-1) may still be open. The role may not do this. AWS said: no Close it manually: the log and the job summary have the command to copy.',
    ]);
    expect(runner.log()).toEqual([
      `Could not close ${placed}: Denied`,
      `To close it manually: ${revoke}`,
    ]);
    expect(runner.summary()).toContain(revoke);
    expect(runner.summary()).toContain('❌ 1 of 1 rule may still be open');
    expect(process.exitCode).toBe(1);
  });

  it('that main could not close is tried again, so that no command is needed yet', async () => {
    await publishClosed(closed(failed(rule, denied)), open, 'main');
    expect(shown()).toEqual([expect.stringContaining('The end of the job tries again.')]);
    expect(runner.log().join()).not.toContain('aws ec2');
    expect(runner.summary()).not.toContain('aws ec2');
  });

  it('may have been closed before, of which a notice tells', async () => {
    await publishClosed(closed({ result: 'not-found', rule }), open, 'post');
    expect(shown()).toEqual([
      'notice: Already closed: Closed before the end of the job: 192.0.2.1/32 on port 5439 in VPC security group sg-0a1b2c3d (us-east-1). A sweep or a person revoked it. The job may have lost its access early.',
    ]);
    expect(runner.log()).toEqual([`Already closed: ${placed}`]);
    expect(runner.summary()).toContain('ℹ️ Nothing was left to close');
  });

  it('of which nobody knows whether it has a rule is an error, with the command that looks for it', async () => {
    await publishClosed({ results: [], unknown: denied }, open, 'post');
    expect(shown()).toEqual([
      `error: Denied: It is not known whether lease ${lease.id} has a rule in VPC security group sg-0a1b2c3d (us-east-1). The role may not do this. AWS said: no Look for it manually: the log and the job summary have the command to copy. Revoke what it finds.`,
    ]);
    expect(runner.log()).toEqual([`To look for its rules: ${find}`]);
    expect(runner.summary()).toContain('❌ Not known whether a rule is open');
  });

  it('of which nobody knows yet in main is looked for again at the end of the job', async () => {
    await publishClosed({ results: [], unknown: denied }, open, 'main');
    expect(runner.annotations()).toHaveLength(1);
    expect(runner.log()).toEqual([]);
  });

  it('that never had a rule is no news', async () => {
    await publishClosed(closed(), { ...open, opened: { rules: [], complete: true } }, 'post');
    expect(shown()).toEqual([]);
    expect(runner.log()).toEqual([`Lease ${lease.id} has no rule`]);
  });

  it('shows hostile text of AWS as text', async () => {
    const hostile = leased('sgr-1', {
      ...vpcRule('192.0.2.1/32'),
      source: { kind: 'prefix-list', id: '\n::error::<b>|`' },
    });
    await publishClosed(closed({ ...revoked, rule: hostile }), open, 'post');
    expect(shown()).toEqual([]);
    expect(runner.summary()).not.toContain('<b>');
  });
});
