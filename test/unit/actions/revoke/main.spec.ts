import { rmSync } from 'node:fs';
import { describe, expect, it, jest } from '@jest/globals';
import { main as step } from '../../../../src/actions/revoke/main.ts';
import { post } from '../../../../src/actions/revoke/post.ts';
import { agentsFor } from '../../../../src/network/agents.ts';
import type { Fault } from '../../../emulator/index.ts';
import { ec2Group } from '../../../support/cluster-group.ts';
import { cidrIp } from '../../../support/group.ts';
import { phasesInProcess } from '../../../support/phases.ts';
import { noGroup, tcp } from '../../../support/vpc-group.ts';

const { newStage, runner, aws, endOfJob, titles, give, withClusterGroup, withVpcGroup } =
  phasesInProcess();
const main = () => step(agentsFor(process.env));

const denied: Fault = { kind: 'error', code: 'AccessDenied', status: 403, message: 'no' };
const revokes = 'RevokeClusterSecurityGroupIngress';
const describes = 'DescribeClusterSecurityGroups';

describe('main', () => {
  it('revokes, tells, and leaves nothing', async () => {
    const { stage, group } = await withClusterGroup({}, [cidrIp, ec2Group]);
    await main();
    expect(stage.actions()).toEqual([revokes]);
    expect(group.sources()).toEqual(['data-team']);
    expect(runner.log()).toEqual([
      expect.stringContaining(`Revoked ${cidrIp} from ${group.words} in us-east-1`),
    ]);
    expect(runner.outputs()['revoked-rules']).toBe(group.asOutput(cidrIp));
    expect(runner.summary()).toContain('Revoked 1 rule');
    expect(process.exitCode).toBeUndefined();
    endOfJob();
    await post();
    expect(runner.printed()).toBe('Nothing is left to revoke.\n');
    expect(stage.actions()).toEqual([revokes]);
  });

  it('says which port it takes, and where from', async () => {
    await withVpcGroup();
    await main();
    expect(runner.log()[0]).toMatch(/^Port 5439 .*assumed/);
  });

  it('waits while the group is busy and while the rule is still listed', async () => {
    const { stage, group } = await withClusterGroup();
    aws.setVariables({ AWS_MAX_ATTEMPTS: undefined });
    stage.emulator.inject({ kind: 'busy', action: revokes });
    stage.emulator.redshift.revokingFor = { describes: 1 };
    await main();
    expect(stage.actions()).toEqual([revokes, revokes, describes, describes]);
    expect(group.sources()).toEqual([]);
    expect(process.exitCode).toBeUndefined();
  });

  it('sends a request no more often than AWS_MAX_ATTEMPTS', async () => {
    const { stage } = await withClusterGroup();
    stage.emulator.inject({ kind: 'throttling', action: revokes });
    await main();
    // The account is for the end of the job, which may have other credentials.
    expect(stage.actions()).toEqual([revokes, 'GetCallerIdentity']);
    expect(titles()).toEqual(['error: Throttled by AWS']);
    expect(runner.annotations()[0]?.message).toContain('AWS_MAX_ATTEMPTS');
  });

  it('refuses wrong inputs, and leaves nothing', async () => {
    const { stage } = await withClusterGroup({ 'cidr-ip': 'example.com', timeout: 'long' });
    await main();
    expect(titles()).toEqual(['error: Invalid input', 'error: Invalid input']);
    expect(process.exitCode).toBe(1);
    expect(stage.actions()).toEqual([]);
    endOfJob();
    await post();
    expect(runner.printed()).toBe('Nothing is left to revoke.\n');
  });

  it('looks only, in a dry run, and leaves nothing', async () => {
    const { stage, group } = await withClusterGroup({ 'dry-run': 'true', 'job-summary': 'false' });
    await main();
    expect(stage.actions()).toEqual([describes]);
    expect(runner.log()).toEqual([expect.stringContaining(`Would revoke ${cidrIp}`)]);
    expect(runner.outputs()['would-revoke-rules']).toBe(group.asOutput(cidrIp));
    expect(runner.summary()).toBe('');
    endOfJob();
    await post();
    expect(runner.printed()).toBe('Nothing is left to revoke.\n');
  });

  it('leaves nothing of a dry run that failed either', async () => {
    const { stage } = await withClusterGroup({ 'dry-run': 'true' });
    stage.emulator.inject(denied);
    await main();
    expect(process.exitCode).toBe(1);
    endOfJob();
    await post();
    expect(runner.printed()).toBe('Nothing is left to revoke.\n');
  });

  it('leaves what failed to post, which revokes it as one story', async () => {
    const { stage, group } = await withClusterGroup({ 'cidr-ip': `${cidrIp}, 10.0.0.0/8` }, [
      cidrIp,
      '10.0.0.0/8',
    ]);
    stage.emulator.inject(denied);
    await main();
    expect(process.exitCode).toBe(1);
    expect(group.sources()).toEqual([cidrIp]);
    endOfJob();
    await post();
    expect(runner.log()).toEqual([
      expect.stringMatching(
        /^End of the job: revoking 1 rule in us-east-1 that this step could not/,
      ),
      expect.stringMatching(new RegExp(`^Revoked ${cidrIp} from .* in us-east-1$`)),
    ]);
    expect(group.sources()).toEqual([]);
    expect(process.exitCode).toBeUndefined();
  });

  it('leaves every rule to post before the first request that revokes', async () => {
    const { stage, group } = await withClusterGroup();
    const held = stage.emulator.inject({ kind: 'hold', at: 'before-change', action: revokes });
    const running = main();
    await held.reached;
    const left = { ...runner.state() };
    held.release();
    await running;
    expect(left['pending']).toContain(cidrIp);
    // The request is on its way, so that the rule may be gone.
    expect(left['in-doubt']).toMatch(/0/);
    group.authorize(cidrIp);
    aws.setVariables({ STATE_pending: left['pending'], 'STATE_in-doubt': left['in-doubt'] });
    await post();
    expect(group.sources()).toEqual([]);
  });

  it.each(['SIGINT', 'SIGTERM'] as const)(
    'stops waiting at %s, and leaves the rule to post',
    async (signal) => {
      const { stage, group } = await withClusterGroup();
      aws.setVariables({ AWS_MAX_ATTEMPTS: undefined });
      const busy = stage.emulator.inject({
        kind: 'busy',
        action: revokes,
        times: Number.POSITIVE_INFINITY,
      });
      const running = main();
      await busy.reached;
      process.emit(signal);
      await running;
      expect(runner.annotations()[0]?.message).toContain('cancelled');
      expect(process.exitCode).toBe(1);
      stage.emulator.clearFaults();
      endOfJob();
      await post();
      expect(group.sources()).toEqual([]);
    },
  );

  it('stops when the time is up', async () => {
    const { stage } = await withClusterGroup({ timeout: '1' });
    aws.setVariables({ AWS_MAX_ATTEMPTS: undefined });
    stage.emulator.inject({
      kind: 'silence',
      at: 'before-change',
      times: Number.POSITIVE_INFINITY,
    });
    await main();
    expect(titles()).toEqual(['error: No response from AWS']);
    expect(runner.annotations()[0]?.message).toContain('1 seconds');
    expect(runner.state()['pending']).toContain(cidrIp);
  });

  it('revokes the rules of several groups', async () => {
    const stage = await newStage();
    const groups = [stage.vpcGroup({ rules: [cidrIp] }), stage.vpcGroup({ rules: [cidrIp] })];
    const set = jest
      .spyOn(process.getBuiltinModule('node:v8'), 'setFlagsFromString')
      .mockReturnValue(undefined);
    give(stage, { 'vpc-security-group-id': groups.map(({ id }) => id).join(), 'cidr-ip': cidrIp });
    await main();
    expect(groups.map((group) => group.sources())).toEqual([[], []]);
    // Only the requests of several groups leave much garbage.
    expect(set).toHaveBeenCalled();
    set.mockClear();
    give(stage, { 'vpc-security-group-id': groups[0]?.id ?? '', 'cidr-ip': cidrIp });
    await main();
    expect(set).not.toHaveBeenCalled();
  });
});

describe('revoke-at: job-end', () => {
  const atEnd = { 'revoke-at': 'job-end' };

  it('makes sure that a cluster security group can be described, changes nothing, and announces', async () => {
    const { stage, group } = await withClusterGroup(atEnd, []);
    await main();
    expect(stage.actions().sort()).toEqual([describes, 'GetCallerIdentity'].sort());
    expect(runner.log()).toEqual([
      `At the end of the job: will revoke ${cidrIp} from ${group.words} in us-east-1`,
    ]);
    expect(runner.outputs()['revoked-rules']).toBe('[]');
    expect(titles()).toEqual([]);
    group.authorize(cidrIp);
    endOfJob();
    await post();
    expect(runner.log()[0]).toBe('End of the job: revoking 1 rule in us-east-1');
    expect(group.sources()).toEqual([]);
    expect(stage.actions().at(-1)).toBe(revokes);
  });

  it('makes sure that the rules of a VPC security group may be revoked, with a dry run', async () => {
    const { stage, group } = await withVpcGroup(atEnd);
    await main();
    expect(stage.actions().sort()).toEqual([
      'DescribeSecurityGroups',
      'RevokeSecurityGroupIngress',
    ]);
    expect(group.sources()).toEqual([cidrIp]);
    expect(titles()).toEqual(['notice: Rule already there']);
    endOfJob();
    await post();
    expect(group.sources()).toEqual([]);
  });

  it('fails before anything is open where the end of the job could not revoke', async () => {
    const { stage } = await withVpcGroup(atEnd, { rules: [] });
    stage.emulator.inject({
      ...denied,
      action: 'RevokeSecurityGroupIngress',
      code: 'UnauthorizedOperation',
    });
    await main();
    expect(titles()).toEqual(['error: Access denied by AWS']);
    expect(process.exitCode).toBe(1);
  });

  it('has nothing to do at the end where the group does not exist: one error, not two', async () => {
    const { stage } = await withVpcGroup(atEnd);
    aws.setVariables({ 'INPUT_VPC-SECURITY-GROUP-ID': noGroup });
    await main();
    expect(titles()).toEqual(['error: VPC security group not found']);
    expect(runner.log().join()).not.toContain('At the end of the job');
    const before = stage.actions().length;
    endOfJob();
    await post();
    expect(runner.printed()).toBe('Nothing is left to revoke.\n');
    expect(stage.actions()).toHaveLength(before);
  });

  it('tries at the end all the same where the permission was missing before', async () => {
    const { stage, group } = await withVpcGroup(atEnd);
    stage.emulator.inject({
      ...denied,
      action: 'RevokeSecurityGroupIngress',
      code: 'UnauthorizedOperation',
    });
    await main();
    expect(runner.log().join()).not.toContain('At the end of the job');
    endOfJob();
    await post();
    expect(group.sources()).toEqual([]);
    expect(process.exitCode).toBeUndefined();
  });

  it('announces no more than a dry run where it is one', async () => {
    const { group } = await withClusterGroup({ ...atEnd, 'dry-run': 'true' });
    await main();
    expect(runner.log()).toEqual([expect.stringMatching(/^At the end of the job: would revoke/)]);
    endOfJob();
    await post();
    expect(runner.log()).toEqual([
      expect.stringMatching(/^End of the job: looking for 1 rule/),
      expect.stringMatching(/^Would revoke/),
    ]);
    expect(group.sources()).toEqual([cidrIp]);
  });

  const other = { accessKeyId: 'AKIAI44QH8DHBEXAMPLE', secretAccessKey: 'other-secret' };
  /** The credentials of the end of the job are others than those of the step. */
  const changeCredentials = () =>
    aws.setVariables({
      AWS_ACCESS_KEY_ID: other.accessKeyId,
      AWS_SECRET_ACCESS_KEY: other.secretAccessKey,
    });

  it('refuses a cluster security group with credentials of an account that is not proven', async () => {
    const { stage, group } = await withClusterGroup(atEnd);
    await main();
    endOfJob();
    changeCredentials();
    await post();
    expect(stage.actions()).not.toContain(revokes);
    expect(group.sources()).toEqual([cidrIp]);
    expect(runner.annotations()).toMatchObject([{ level: 'error' }]);
    expect(runner.printed()).toContain('aws redshift revoke-cluster-security-group-ingress');
    expect(process.exitCode).toBe(1);
  });

  it('revokes from a cluster security group with other credentials of the same account', async () => {
    const { stage, group } = await withClusterGroup(atEnd);
    await main();
    endOfJob();
    const session = { ...other, sessionToken: 'token' };
    stage.emulator.acceptSession(session as Parameters<typeof stage.emulator.acceptSession>[0]);
    changeCredentials();
    aws.setVariables({ AWS_SESSION_TOKEN: 'token' });
    await post();
    expect(titles()).toEqual([]);
    expect(group.sources()).toEqual([]);
  });

  it('warns of other credentials where the groups are in a VPC, and goes on', async () => {
    const { stage } = await withVpcGroup(atEnd);
    await main();
    endOfJob();
    changeCredentials();
    await post();
    expect(titles()[0]).toBe('warning: Perhaps another AWS account');
    expect(stage.actions().at(-1)).toBe('RevokeSecurityGroupIngress');
  });
});

describe('a cluster', () => {
  const ofCluster = { 'cluster-identifier': 'analytics', 'cidr-ip': cidrIp };

  it('has its VPC security groups looked up, and each is asked once for all rules', async () => {
    const stage = await newStage();
    const sources = [tcp(5440, cidrIp), tcp(5440, '10.0.0.0/8')];
    const groups = [stage.vpcGroup({ rules: sources }), stage.vpcGroup({ rules: sources })];
    stage.cluster(5440, ...groups);
    give(stage, { ...ofCluster, 'cidr-ip': `${cidrIp},10.0.0.0/8` });
    await main();
    expect(stage.actions()[0]).toBe('DescribeClusters');
    expect(stage.actions().slice(1).sort()).toEqual([
      ...groups.map(() => 'DescribeSecurityGroups'),
      ...groups.map(() => 'RevokeSecurityGroupIngress'),
    ]);
    expect(groups.map((group) => group.sources())).toEqual([[], []]);
    expect(runner.log().slice(0, 2)).toEqual([
      `Cluster analytics has ${groups.map(({ words }) => words).join(', ')}`,
      expect.stringMatching(/^Port 5440 .*cluster/),
    ]);
    expect(JSON.parse(runner.outputs()['vpc-security-groups'] ?? '')).toHaveLength(2);
    expect(process.exitCode).toBeUndefined();
  });

  it('leaves its rules to the end of the job, which looks nothing up', async () => {
    const stage = await newStage();
    const group = stage.vpcGroup({ rules: [tcp(5440, cidrIp)] });
    stage.cluster(5440, group);
    give(stage, { ...ofCluster, 'revoke-at': 'job-end' });
    await main();
    const before = stage.actions().length;
    endOfJob();
    await post();
    expect(stage.actions()[before]).toBe('RevokeSecurityGroupIngress');
    expect(group.sources()).toEqual([]);
  });

  it('may have cluster security groups', async () => {
    const stage = await newStage();
    const group = stage.clusterGroup({ rules: [cidrIp] });
    stage.cluster(undefined, group);
    give(stage, ofCluster);
    await main();
    expect(runner.log()[0]).toBe(`Cluster analytics has ${group.words}`);
    expect(group.sources()).toEqual([]);
  });

  it('that the inputs do not fit is refused when it is known, and nothing is left', async () => {
    const stage = await newStage();
    stage.cluster(undefined, stage.clusterGroup());
    give(stage, { ...ofCluster, port: '5439' });
    await main();
    expect(titles()).toEqual(['error: Invalid input']);
    expect(process.exitCode).toBe(1);
    endOfJob();
    await post();
    expect(runner.printed()).toBe('Nothing is left to revoke.\n');
  });

  it('that is not there has no rule that may be open: one error, and nothing left', async () => {
    const stage = await newStage();
    give(stage, ofCluster);
    await main();
    expect(titles()).toEqual(['error: Cluster not found']);
    expect(runner.annotations()[0]?.message).not.toContain('open');
    endOfJob();
    await post();
    expect(runner.printed()).toBe('Nothing is left to revoke.\n');
    expect(stage.actions()).toEqual(['DescribeClusters']);
  });

  it('that can not be looked up at the end of the job either is an error there too', async () => {
    const stage = await newStage();
    give(stage, ofCluster);
    stage.emulator.inject({ kind: 'service-unavailable', action: 'DescribeClusters', times: 2 });
    await main();
    endOfJob();
    await post();
    expect(titles()).toEqual(['error: AWS unavailable']);
    expect(process.exitCode).toBe(1);
    expect(stage.actions()).toEqual(['DescribeClusters', 'GetCallerIdentity', 'DescribeClusters']);
  });

  it('is not looked up at the end of the job in an account that is not proven to be the same', async () => {
    const stage = await newStage();
    stage.cluster(5439, stage.vpcGroup({ rules: [cidrIp] }));
    give(stage, ofCluster);
    stage.emulator.inject({ kind: 'service-unavailable' });
    await main();
    const before = stage.actions().length;
    endOfJob();
    aws.setVariables({ AWS_ACCESS_KEY_ID: 'AKIAI44QH8DHBEXAMPLE', AWS_SECRET_ACCESS_KEY: 'other' });
    await post();
    expect(stage.actions().slice(before)).toEqual(['GetCallerIdentity']);
    expect(titles()).toEqual(['error: Account not confirmed']);
    expect(runner.annotations()[0]?.message).toMatch(
      /203\.0\.113\.7\/32 in the groups of cluster analytics may still be open/,
    );
    expect(process.exitCode).toBe(1);
  });

  it('that could not be looked up is looked up at the end of the job', async () => {
    const stage = await newStage();
    const group = stage.vpcGroup({ rules: [cidrIp] });
    stage.cluster(5439, group);
    give(stage, ofCluster);
    stage.emulator.inject({ kind: 'service-unavailable' });
    await main();
    expect(titles()).toEqual(['error: AWS unavailable']);
    expect(runner.annotations()[0]?.message).toMatch(
      /in the groups of cluster analytics may still be open/,
    );
    endOfJob();
    await post();
    expect(group.sources()).toEqual([]);
    expect(process.exitCode).toBeUndefined();
  });
});

describe('without credentials', () => {
  it('nothing is sent, and the rules are left to the end of the job', async () => {
    const { stage, group } = await withClusterGroup();
    aws.setVariables({ AWS_ACCESS_KEY_ID: undefined });
    await main();
    expect(titles()).toEqual(['error: No AWS credentials']);
    expect(stage.actions()).toEqual([]);
    endOfJob();
    aws.setVariables({ AWS_ACCESS_KEY_ID: stage.emulator.credentials.accessKeyId });
    await post();
    expect(group.sources()).toEqual([]);
  });
});

describe('files that can not be written', () => {
  it('are errors, and the rules are revoked all the same', async () => {
    const { group } = await withClusterGroup();
    rmSync(runner.folder, { recursive: true });
    await main();
    expect(titles()).toEqual([
      'error: Could not write the state',
      'error: Could not write the outputs',
      'error: Could not write the job summary',
    ]);
    expect(process.exitCode).toBe(1);
    expect(group.sources()).toEqual([]);
  });
});
