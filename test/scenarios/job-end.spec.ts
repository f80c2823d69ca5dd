import { describe, expect, test } from '@jest/globals';
import type { Fault } from '../emulator/index.ts';
import type { JobOptions } from '../runner/index.ts';
import { ec2Group } from '../support/cluster-group.ts';
import { cidrIp } from '../support/group.ts';
import { outcomeLines } from '../support/outcome-lines.ts';
import { accountIs, ClusterIdentifier, looksUp, stages } from '../support/stage.ts';
import { targets } from '../support/targets.ts';
import { tcp } from '../support/vpc-group.ts';
import { says, titles } from '../support/words.ts';

const stageOf = stages();
const denied = {
  kind: 'error',
  code: 'AccessDenied',
  status: 403,
  message: 'not authorized',
} as const;
const two = [cidrIp, '10.0.0.0/8'];
const cluster = { 'cluster-identifier': ClusterIdentifier };

describe.each(targets)('in $name', ({ create, revokes }) => {
  test('with job-end the step announces, changes nothing, and the end of the job revokes', async () => {
    const stage = await stageOf();
    const group = create(stage, []);
    const job = group.job({ 'cidr-ip': two.join('\n'), 'revoke-at': 'job-end' });
    const main = await job.main();
    expect(main).toMatchObject({ exitCode: 0, annotations: [], summary: '' });
    expect(outcomeLines(main.log)).toEqual(
      two.map((rule) => expect.stringMatching(`${says.willRevoke} ${rule} .*${group.words}`)),
    );
    expect(main.outputs).toEqual({
      'revoked-rules': '[]',
      'not-found-rules': '[]',
      'failed-rules': '[]',
      'would-revoke-rules': '[]',
      'cluster-security-group': '',
      'cluster-security-group-name': '',
      description: '',
      'ip-ranges': '',
      'ec2-security-groups': '',
      tags: '',
      'vpc-security-groups': '[]',
    });
    const applied = stage.emulator.requests.filter((request) => request.applied);
    expect(applied.map(({ action }) => action)).not.toContain(revokes);

    group.authorize(...two);
    const post = await job.post();
    expect(post.exitCode).toBe(0);
    expect(outcomeLines(post.log)).toEqual(
      two.map((rule) => expect.stringMatching(`^${says.revoked} ${rule} .*${group.words}`)),
    );
    expect(post.summary).toContain(`${says.revoked} 2 rules`);
    expect(stage.actions()).toContain(revokes);
    expect(group.sources()).toEqual([]);
  });

  test('it may stand before the step that opens the access', async () => {
    const group = create(await stageOf(), []);
    const job = group.job({ 'cidr-ip': cidrIp, 'revoke-at': 'job-end', 'if-not-found': 'error' });
    await job.main();
    group.authorize(cidrIp);
    expect((await job.post()).exitCode).toBe(0);
    expect(group.sources()).toEqual([]);
  });

  test.each([
    ['warn', 0, ['warning']],
    ['error', 1, ['error']],
    ['ignore', 0, []],
  ])(
    'a rule that is not there at the end of the job means what if-not-found: %s says',
    async (word, code, levels) => {
      const group = create(await stageOf(), []);
      const job = group.job({ 'cidr-ip': cidrIp, 'revoke-at': 'job-end', 'if-not-found': word });
      await job.main();
      const { exitCode, annotations } = await job.post();
      expect(exitCode).toBe(code);
      expect(annotations.map(({ level }) => level)).toEqual(levels);
    },
  );
});

test('the end of the job uses what the step resolved, and no input again', async () => {
  const group = (await stageOf()).clusterGroup({ rules: [cidrIp, ec2Group] });
  const job = group.job({
    'ec2-security-group-name': ec2Group.EC2SecurityGroupName,
    'ec2-security-group-owner-id': ec2Group.EC2SecurityGroupOwnerId,
    'revoke-at': 'job-end',
  });
  await job.main();
  const { exitCode } = await job.post({
    env: {
      'INPUT_CLUSTER-SECURITY-GROUP-NAME': 'another',
      'INPUT_EC2-SECURITY-GROUP-NAME': undefined,
      'INPUT_CIDR-IP': cidrIp,
      AWS_REGION: 'eu-west-3',
    },
  });
  expect(exitCode).toBe(0);
  expect(group.sources()).toEqual([cidrIp]);
});

describe('for a cluster, the end of the job revokes where the step found its groups and its port', () => {
  test.each([
    ['a CIDR block', { 'cidr-ip': cidrIp }, tcp(5440, cidrIp)],
    ['IPv6 with host bits', { 'cidr-ip': '2001:DB8::1/64' }, tcp(5440, '2001:db8::/64')],
    ['a range of ports', { 'cidr-ip': cidrIp, port: '5431-5455' }, tcp([5431, 5455], cidrIp)],
  ])('%s, even when it has other groups and another port by then', async (_, given, rule) => {
    const stage = await stageOf();
    const before = stage.vpcGroup({ rules: [rule] });
    const after = stage.vpcGroup({ rules: [rule] });
    stage.cluster(5440, before);
    const job = stage.job({ ...cluster, ...given, 'revoke-at': 'job-end' });
    const main = await job.main();
    expect(main).toMatchObject({ exitCode: 0, annotations: [{ title: titles.ruleAlreadyThere }] });
    expect(main.log.join('\n')).toContain(before.words);
    expect(outcomeLines(main.log)[0]).toMatch(new RegExp(`${says.willRevoke} .* ${before.words}`));
    const asked = stage.actions().length;

    stage.cluster(5999, after);
    const post = await job.post();
    expect(post.exitCode).toBe(0);
    expect(stage.actions().slice(asked)).toEqual([before.revokes, before.describes]);
    expect(before.sources()).toEqual([]);
    expect(after.sources()).toHaveLength(1);
  });

  test.each([
    ['with its owner', { 'ec2-security-group-owner-id': '123456789012' }],
    ['without its owner', {}],
  ])('an EC2 security group, %s', async (_, owner) => {
    const stage = await stageOf();
    const runners = stage.vpcGroup().id;
    const group = stage.vpcGroup({ rules: [tcp(5440, runners)] });
    stage.cluster(5440, group);
    const source = { 'ec2-security-group-id': runners, ...owner };
    const job = stage.job({ ...cluster, ...source, 'revoke-at': 'job-end' });
    await job.main();
    expect((await job.post()).exitCode).toBe(0);
    expect(group.sources()).toEqual([]);
  });

  test('a rule that the step could not revoke', async () => {
    const stage = await stageOf();
    const group = stage.vpcGroup({ rules: [tcp(5440, cidrIp)] });
    const { revokes, describes } = group;
    stage.cluster(5440, group);
    stage.emulator.inject({ ...group.denied, action: revokes, times: Number.POSITIVE_INFINITY });
    const job = stage.job({ ...cluster, 'cidr-ip': cidrIp });
    expect((await job.main()).exitCode).toBe(1);
    stage.emulator.clearFaults();
    const post = await job.post();
    expect(post.exitCode).toBe(0);
    expect(outcomeLines(post.log)).toEqual([
      expect.stringMatching(`^${says.revoked} ${cidrIp} .*5440.*`),
    ]);
    expect(stage.actions()).toEqual([looksUp, revokes, revokes, describes]);
  });
});

describe('a step that could not look its cluster up', () => {
  async function clusterWithRule(fault: Fault, options?: JobOptions) {
    const stage = await stageOf();
    const group = stage.vpcGroup({ rules: [tcp(5440, cidrIp)] });
    stage.cluster(5440, group);
    const struck = stage.emulator.inject({ ...fault, action: looksUp });
    const given = { ...cluster, 'cidr-ip': cidrIp, timeout: '5' };
    return { stage, group, struck, now: stage.job(given, options) };
  }

  test.each([
    ['because of an outage', { kind: 'internal-failure' }],
    ['because it was denied', denied],
  ] as const)('%s is red, and the end of the job looks it up and revokes', async (_, fault) => {
    const { stage, group, now } = await clusterWithRule(fault, { env: { AWS_MAX_ATTEMPTS: '1' } });
    const main = await now.main();
    expect(main.exitCode).toBe(1);
    expect(main.annotations).toHaveLength(1);
    const post = await now.post();
    expect(post).toMatchObject({ exitCode: 0, annotations: [] });
    expect(outcomeLines(post.log)).toEqual([
      expect.stringMatching(`^${says.revoked} ${cidrIp} on port 5440 .*${group.words}`),
    ]);
    // A cluster is known by its name, so the end of the job has to know the account.
    expect(stage.actions()).toEqual([looksUp, accountIs, looksUp, group.revokes, group.describes]);
    expect(group.sources()).toEqual([]);
  });

  test('because it was killed leaves the look-up to the end of the job', async () => {
    const { group, now, struck } = await clusterWithRule({ kind: 'hold', at: 'before-change' });
    const main = now.startMain();
    await struck.reached;
    main.kill('SIGKILL');
    await main.result;
    expect((await now.post()).exitCode).toBe(0);
    expect(group.sources()).toEqual([]);
  });

  test('nor can look it up at its end is red twice, and names source and cluster', async () => {
    const { stage, now } = await clusterWithRule({ ...denied, times: Number.POSITIVE_INFINITY });
    for (const phase of [await now.main(), await now.post()]) {
      expect(phase.exitCode).toBe(1);
      expect(phase.annotations).toHaveLength(1);
      for (const word of [cidrIp, `cluster ${ClusterIdentifier}`, says.mayBeOpen]) {
        expect(phase.annotations[0]?.message).toContain(word);
      }
    }
    expect(stage.actions()).toEqual([looksUp, accountIs, looksUp]);
  });

  test('and finds at its end that it has been deleted has nothing to do, and says so once', async () => {
    const { stage, now } = await clusterWithRule(denied);
    await now.main();
    stage.emulator.redshift.deleteCluster({ ClusterIdentifier, SkipFinalClusterSnapshot: true });
    const { exitCode, annotations } = await now.post();
    expect(annotations).toMatchObject([{ title: titles.clusterNotFound }]);
    expect(annotations[0]?.message).not.toContain(says.mayBeOpen);
    expect(exitCode).toBe(1);
  });
});
