import { describe, expect, it } from '@jest/globals';
import { main as step } from '../../../../src/actions/revoke/main.ts';
import { post } from '../../../../src/actions/revoke/post.ts';
import { agentsFor } from '../../../../src/network/agents.ts';
import type { Fault } from '../../../emulator/index.ts';
import { cidrIp } from '../../../support/group.ts';
import { phasesInProcess } from '../../../support/phases.ts';

const { newStage, runner, aws, endOfJob, titles, give, withClusterGroup } = phasesInProcess();
const main = () => step(agentsFor(process.env));

const denied: Fault = { kind: 'error', code: 'AccessDenied', status: 403, message: 'no' };
const revokes = 'RevokeClusterSecurityGroupIngress';

describe('the end of the job', () => {
  it('does not claim what main was refused: a rule that somebody else took away was not found', async () => {
    const { stage, group } = await withClusterGroup();
    stage.emulator.inject(denied);
    await main();
    group.revoke(cidrIp);
    endOfJob();
    await post();
    expect(runner.log().at(-1)).toMatch(/^Nothing to revoke/);
    expect(titles()).toEqual(['warning: Rule not found']);
  });

  it('knows a rule that main revoked although the response was lost', async () => {
    const { stage, group } = await withClusterGroup();
    stage.emulator.inject({ kind: 'cut', at: 'after-change' });
    await main();
    expect(process.exitCode).toBe(1);
    expect(group.sources()).toEqual([]);
    endOfJob();
    await post();
    expect(runner.log().at(-1)).toMatch(/^Revoked .*lost/);
    expect(titles()).toEqual([]);
  });

  it('shows the command to copy where it fails too', async () => {
    const { stage } = await withClusterGroup();
    stage.emulator.inject({ ...denied, action: revokes, times: 2 });
    await main();
    endOfJob();
    await post();
    expect(runner.printed()).toContain('aws redshift revoke-cluster-security-group-ingress');
    expect(runner.summary()).toContain('<pre>');
    expect(process.exitCode).toBe(1);
  });
});

describe('a state that was lost', () => {
  it('is no loss where the inputs alone tell the rules', async () => {
    const { group } = await withClusterGroup({ 'revoke-at': 'job-end' });
    await post();
    expect(titles()).toEqual(['warning: State lost']);
    expect(group.sources()).toEqual([]);
    expect(process.exitCode).toBeUndefined();
  });

  it('changes nothing in a dry run', async () => {
    const { group } = await withClusterGroup({ 'dry-run': 'true' });
    aws.setVariables({ STATE_pending: 'damaged' });
    await post();
    expect(runner.annotations()[0]?.message).toContain('damaged');
    expect(group.sources()).toEqual([cidrIp]);
  });

  it('is not made up for with the credentials of another account', async () => {
    const { stage, group } = await withClusterGroup({ 'revoke-at': 'job-end' });
    await main();
    endOfJob();
    aws.setVariables({
      STATE_pending: 'damaged',
      AWS_ACCESS_KEY_ID: 'AKIAI44QH8DHBEXAMPLE',
      AWS_SECRET_ACCESS_KEY: 'other',
    });
    await post();
    expect(titles()).toEqual(['warning: State lost', 'error: Account not confirmed']);
    expect(stage.actions()).not.toContain(revokes);
    expect(group.sources()).toEqual([cidrIp]);
  });

  it('of a cluster is an error that names every source', async () => {
    const stage = await newStage();
    give(stage, { 'cluster-identifier': 'analytics', 'cidr-ip': `${cidrIp},10.0.0.0/8` });
    await post();
    expect(titles()).toEqual(['error: Lost track of what to revoke']);
    expect(runner.log()).toEqual([
      expect.stringContaining(cidrIp),
      expect.stringContaining('10.0.0.0/8'),
    ]);
    expect(process.exitCode).toBe(1);
  });

  it('is an error where the inputs are wrong too', async () => {
    await withClusterGroup({ 'cidr-ip': '' });
    await post();
    expect(titles()).toEqual(['error: Invalid input', 'error: Lost track of what to revoke']);
  });
});
