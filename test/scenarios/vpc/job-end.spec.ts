import { describe, expect, test } from '@jest/globals';
import { cidrIp, tcp } from './rules.ts';
import { ClusterIdentifier, describes, looksUp, revokes, vpcStages } from './stage.ts';

const stageOf = vpcStages();
const cluster = { 'cluster-identifier': ClusterIdentifier };
const always = Number.POSITIVE_INFINITY;
const denied = {
  kind: 'error',
  code: 'UnauthorizedOperation',
  status: 403,
  message: 'You are not authorized to perform this operation.',
} as const;

describe('the end of the job uses what the step found', () => {
  test.each([
    ['a CIDR block', { 'cidr-ip': cidrIp }, tcp(5440, cidrIp)],
    ['IPv6 with host bits', { 'cidr-ip': '2001:DB8::1/64' }, tcp(5440, '2001:db8::/64')],
    ['a range of ports', { 'cidr-ip': cidrIp, port: '5431-5455' }, tcp([5431, 5455], cidrIp)],
  ])(
    'for %s, even when the cluster has other groups and another port by then',
    async (_, given, rule) => {
      const stage = await stageOf();
      const before = stage.group({ rules: [rule] });
      const after = stage.group({ rules: [rule] });
      stage.cluster(5440, before);
      const job = stage.job({ ...cluster, ...given, 'revoke-at': 'job-end' });
      const main = await job.main();
      expect(main).toMatchObject({ exitCode: 0, annotations: [] });
      expect(main.log[0]).toBe(`Cluster analytics has VPC security group ${before}`);
      expect(main.log[1]).toMatch(/^At the end of the job: will revoke .* on port \S+ from VPC/);
      expect(stage.actions()).toEqual([looksUp]);

      stage.cluster(5999, after);
      const post = await job.post();
      expect(post.exitCode).toBe(0);
      expect(stage.actions()).toEqual([looksUp, revokes, describes]);
      expect(stage.sources(before)).toEqual([]);
      expect(stage.sources(after)).toHaveLength(1);
    },
  );

  test('for an EC2 security group, with its owner and without', async () => {
    for (const owner of [{}, { 'ec2-security-group-owner-id': '123456789012' }]) {
      const stage = await stageOf();
      const runners = stage.group();
      const id = stage.group({ rules: [tcp(5440, runners)] });
      stage.cluster(5440, id);
      const source = { 'ec2-security-group-id': runners, ...owner };
      const job = stage.job({ ...cluster, ...source, 'revoke-at': 'job-end' });
      await job.main();
      expect((await job.post()).exitCode).toBe(0);
      expect(stage.sources(id)).toEqual([]);
    }
  });

  test('after the step could not revoke', async () => {
    const stage = await stageOf();
    const id = stage.group({ rules: [tcp(5440, cidrIp)] });
    stage.cluster(5440, id);
    stage.emulator.inject({ ...denied, action: revokes, times: always });
    const job = stage.job({ ...cluster, 'cidr-ip': cidrIp });
    expect((await job.main()).exitCode).toBe(1);
    stage.emulator.clearFaults();
    const post = await job.post();
    expect(post.exitCode).toBe(0);
    expect(post.log).toEqual([`Revoked ${cidrIp} on port 5440 from VPC security group ${id}`]);
    expect(stage.actions()).toEqual([looksUp, revokes, revokes, describes]);
  });
});

test('a step that could not look its cluster up is red twice, and names source and cluster', async () => {
  const stage = await stageOf();
  stage.cluster(5439, stage.group({ rules: [tcp(5439, cidrIp)] }));
  stage.emulator.inject({ ...denied, action: looksUp });
  const job = stage.job({ ...cluster, 'cidr-ip': cidrIp, 'revoke-at': 'job-end' });
  for (const phase of [await job.main(), await job.post()]) {
    expect(phase.exitCode).toBe(1);
    expect(phase.annotations).toHaveLength(1);
    expect(phase.annotations[0]?.message).toContain(cidrIp);
    expect(phase.annotations[0]?.message).toContain('cluster analytics');
  }
  expect(stage.actions()).toEqual([looksUp]);
});

test('with nothing left to revoke the end of the job asks AWS for nothing', async () => {
  const stage = await stageOf();
  const id = stage.group({ rules: [tcp(5439, cidrIp)] });
  const job = stage.job({ 'vpc-security-group-id': id, 'cidr-ip': cidrIp });
  await job.main();
  const asked = stage.actions().length;
  expect((await job.post()).log).toEqual(['Nothing is left to revoke.']);
  expect(stage.actions()).toHaveLength(asked);
});

// The state holds each rule of each group, and Linux takes no variable of more than 128 KiB: `spawn E2BIG`.
test('a hundred groups of sixty rules are not too much for the end of the job', async () => {
  const stage = await stageOf();
  const cidrs = Array.from({ length: 60 }, (_, host) => `10.0.0.${host}/32`);
  const rules = cidrs.map((cidr) => tcp(5439, cidr));
  const ids = Array.from({ length: 100 }, () => stage.group({ rules }));
  const job = stage.job({
    'vpc-security-group-id': ids.join('\n'),
    'cidr-ip': cidrs.join('\n'),
    'revoke-at': 'job-end',
  });
  expect((await job.main()).exitCode).toBe(0);
  expect((await job.post()).exitCode).toBe(0);
  expect(ids.flatMap(stage.sources)).toEqual([]);
});
