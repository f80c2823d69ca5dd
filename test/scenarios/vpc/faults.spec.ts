import { describe, expect, test } from '@jest/globals';
import { asOutput, cidrIp, tcp } from './rules.ts';
import { anotherVpc, describes, kindsOfVpc, revokes, vpcStages } from './stage.ts';

const stageOf = vpcStages();
const always = Number.POSITIVE_INFINITY;
const missing = '198.51.100.7/32';
const there = [tcp(5439, cidrIp), tcp(5439, '2001:db8::/64')];
const askedFor = `${cidrIp}\n2001:db8::/64`;
const lost = { kind: 'cut', at: 'after-change' } as const;
const denied = {
  kind: 'error',
  code: 'UnauthorizedOperation',
  status: 403,
  message: 'You are not authorized to perform this operation.',
} as const;

describe.each(kindsOfVpc)('in %s', (_, VpcId) => {
  test('a revoke that is denied is red, and names rule, group and IAM action', async () => {
    const stage = await stageOf();
    const id = stage.group({ VpcId, rules: there });
    stage.emulator.inject({ ...denied, action: revokes, times: always });
    const job = stage.job({ 'vpc-security-group-id': id, 'cidr-ip': askedFor });
    for (const phase of [await job.main(), await job.post()]) {
      expect(phase.exitCode).toBe(1);
      expect(phase.annotations).toMatchObject([{ level: 'error', title: 'Access denied by AWS' }]);
      for (const words of [
        `${cidrIp} on port 5439, 2001:db8::/64 on port 5439 in VPC security group ${id} (us-east-1) may still be open.`,
        'Allow the IAM action ec2:RevokeSecurityGroupIngress',
      ]) {
        expect(phase.annotations[0]?.message).toContain(words);
      }
    }
    expect(stage.sources(id)).toHaveLength(2);
  });

  test('a describe that is denied after the revoke takes nothing from it, and the log says so', async () => {
    const stage = await stageOf();
    const id = stage.group({ VpcId, rules: there });
    stage.emulator.inject({ ...denied, action: describes, times: always });
    const { exitCode, outputs, log } = await stage
      .job({ 'vpc-security-group-id': id, 'cidr-ip': askedFor })
      .main();
    expect(exitCode).toBe(0);
    expect(outputs).toMatchObject({
      'revoked-rules': asOutput(id, ...there),
      'vpc-security-groups': '[]',
    });
    expect(log.join('\n')).toContain('The resulting group is not known');
    expect(log.join('\n')).toContain('Allow the IAM action ec2:DescribeSecurityGroups');
  });

  test('throttling passes', async () => {
    const stage = await stageOf();
    const id = stage.group({ VpcId, rules: there });
    const throttled = stage.emulator.inject({ kind: 'throttling', times: 2 });
    const { exitCode, outputs, annotations } = await stage
      .job({ 'vpc-security-group-id': id, 'cidr-ip': askedFor })
      .main();
    expect(throttled.hits).toBe(2);
    expect(exitCode).toBe(0);
    expect(annotations).toEqual([]);
    expect(outputs['revoked-rules']).toBe(asOutput(id, ...there));
  });

  test('throttling that does not pass is an error that says so', async () => {
    const stage = await stageOf();
    const id = stage.group({ VpcId, rules: there });
    stage.emulator.inject({ kind: 'throttling', times: always });
    const { exitCode, annotations } = await stage
      .job({ 'vpc-security-group-id': id, 'cidr-ip': askedFor }, { env: { AWS_MAX_ATTEMPTS: '2' } })
      .main();
    expect(exitCode).toBe(1);
    expect(annotations).toMatchObject([
      {
        title: 'Throttled by AWS',
        message: expect.stringContaining('RequestLimitExceeded, status 503'),
      },
    ]);
  });

  test.each([
    ['one rule', [tcp(5439, cidrIp)], cidrIp],
    ['two rules', there, askedFor],
  ])('%s whose answer was lost counts as revoked', async (__, rules, cidrs) => {
    const stage = await stageOf();
    const id = stage.group({ VpcId, rules });
    stage.emulator.inject({ ...lost, action: revokes });
    const { exitCode, outputs, annotations, log } = await stage
      .job({ 'vpc-security-group-id': id, 'cidr-ip': cidrs, 'if-not-found': 'error' })
      .main();
    expect(exitCode).toBe(0);
    expect(annotations).toEqual([]);
    expect(outputs).toMatchObject({
      'revoked-rules': asOutput(id, ...rules),
      'not-found-rules': '[]',
    });
    expect(log[0]).toContain('the answer to an earlier attempt was lost');
    expect(JSON.parse(outputs['vpc-security-groups'] ?? '')).toEqual([stage.shape(id)]);
  });

  test('a connection that is cut before the change is tried again', async () => {
    const stage = await stageOf();
    const id = stage.group({ VpcId, rules: there });
    stage.emulator.inject({ kind: 'cut', at: 'before-change', action: revokes });
    const { exitCode, outputs } = await stage
      .job({ 'vpc-security-group-id': id, 'cidr-ip': askedFor })
      .main();
    expect(exitCode).toBe(0);
    expect(outputs['revoked-rules']).toBe(asOutput(id, ...there));
    expect(stage.sources(id)).toEqual([]);
  });
});

describe('where one missing rule makes the VPC refuse the others', () => {
  async function stageWithMissing() {
    const stage = await stageOf();
    const id = stage.group({ VpcId: anotherVpc, rules: there });
    const job = (inputs = {}) =>
      stage.job({
        'vpc-security-group-id': id,
        'cidr-ip': `${missing}\n${askedFor}`,
        ...inputs,
      });
    return { ...stage, id, job };
  }

  test('a describe that is denied leaves all of them open, red, with the IAM action', async () => {
    const { emulator, id, job } = await stageWithMissing();
    emulator.inject({ ...denied, action: describes, times: always });
    const { exitCode, annotations, outputs } = await job().main();
    expect(exitCode).toBe(1);
    expect(annotations).toHaveLength(1);
    for (const words of [cidrIp, id, 'Allow the IAM action ec2:DescribeSecurityGroups']) {
      expect(annotations[0]?.message).toContain(words);
    }
    expect(JSON.parse(outputs['failed-rules'] ?? '')).toHaveLength(3);
  });

  // Whether an answer was lost is told of the whole batch, so the missing rule is called revoked with the others.
  test('the second request counts as revoked too when its answer was lost', async () => {
    const { emulator, id, job } = await stageWithMissing();
    emulator.inject({ ...lost, action: revokes, skip: 1 });
    const { outputs } = await job().main();
    expect(outputs).toMatchObject({
      'revoked-rules': asOutput(id, ...there),
      'not-found-rules': asOutput(id, tcp(5439, missing)),
    });
  });

  test('the group is not shown with rules that are gone when the second answer was lost', async () => {
    const { emulator, sources, id, job } = await stageWithMissing();
    emulator.inject({ ...lost, action: revokes, skip: 1 });
    const { outputs } = await job().main();
    expect(sources(id)).toEqual([]);
    expect(JSON.parse(outputs['vpc-security-groups'] ?? '')).toMatchObject([{ IpPermissions: [] }]);
  });

  // A refused batch was not applied, so the rule cannot have been taken away by the attempt that was cut.
  test('the missing rule is not called revoked because an answer was lost', async () => {
    const { emulator, id, job } = await stageWithMissing();
    emulator.inject({ ...lost, action: revokes });
    const { outputs } = await job().main();
    expect(outputs).toMatchObject({
      'revoked-rules': asOutput(id, ...there),
      'not-found-rules': asOutput(id, tcp(5439, missing)),
    });
  });
});

describe('a page of HTML in place of an answer', () => {
  const html = { kind: 'html', at: 'before-change', status: 200, action: revokes } as const;

  async function play() {
    const stage = await stageOf();
    const id = stage.group({ rules: there });
    stage.emulator.inject(html);
    const job = stage.job({ 'vpc-security-group-id': id, 'cidr-ip': cidrIp, timeout: '1' });
    return { stage, id, main: await job.main(), post: await job.post() };
  }

  test('proves nothing: the step is red and the end of the job revokes', async () => {
    const { stage, id, main, post } = await play();
    expect(main.exitCode).toBe(1);
    expect(main.annotations[0]?.message).toContain(`${cidrIp} on port 5439 in VPC security`);
    expect(post.exitCode).toBe(0);
    expect(stage.sources(id)).toEqual(['tcp 5439-5439 2001:db8::/64']);
  });

  test('is called what it is', async () => {
    expect((await play()).main.annotations).toMatchObject([{ title: 'Not an answer of AWS' }]);
  });
});
