import { describe, expect, test } from '@jest/globals';
import { asOutput, cidrIp, tcp } from './rules.ts';
import { describes, kindsOfVpc, revokes, vpcStages } from './stage.ts';

const stageOf = vpcStages();

describe.each(kindsOfVpc)('in %s', (_, VpcId) => {
  test('all rules of a group go in one request, and the group that remains is handed on as EC2 shapes it', async () => {
    const stage = await stageOf();
    const kept = {
      IpProtocol: 'tcp',
      FromPort: 5439,
      ToPort: 5439,
      IpRanges: [{ CidrIp: '10.0.0.0/8', Description: 'Office | "Lisbon"' }],
      Ipv6Ranges: [{ CidrIpv6: '2001:db8:1::/48' }],
    };
    const asked = [tcp(5439, cidrIp), tcp(5439, '198.51.100.0/24'), tcp(5439, '2001:db8::/64')];
    const id = stage.group({
      VpcId,
      rules: [kept, ...asked],
      Tags: [{ Key: 'why', Value: 'ci' }],
    });

    const { exitCode, outputs, annotations, log } = await stage
      .job({
        'vpc-security-group-id': id,
        'cidr-ip': `${cidrIp}\n198.51.100.0/24, 2001:db8::/64`,
      })
      .main();
    expect(exitCode).toBe(0);
    expect(stage.actions()).toEqual([revokes, describes]);
    expect(stage.sources(id)).toEqual([
      'tcp 5439-5439 10.0.0.0/8',
      'tcp 5439-5439 2001:db8:1::/48',
    ]);
    const { 'vpc-security-groups': groups = '', ...rest } = outputs;
    expect(rest).toEqual({
      'revoked-rules': asOutput(id, ...asked),
      'not-found-rules': '[]',
      'failed-rules': '[]',
      'cluster-security-group': '',
      'cluster-security-group-name': '',
      description: '',
      'ip-ranges': '',
      'ec2-security-groups': '',
      tags: '',
    });
    expect(JSON.parse(groups)).toEqual([stage.shape(id)]);
    expect(annotations).toEqual([]);
    expect(log).toEqual([
      `Revoked ${cidrIp} on port 5439 from VPC security group ${id}`,
      `Revoked 198.51.100.0/24 on port 5439 from VPC security group ${id}`,
      `Revoked 2001:db8::/64 on port 5439 from VPC security group ${id}`,
    ]);
  });

  test('sixty rules take no more requests than one', async () => {
    const stage = await stageOf();
    const cidrs = Array.from({ length: 60 }, (__, host) => `10.0.0.${host}/32`);
    const id = stage.group({ VpcId, rules: cidrs.map((cidr) => tcp(5439, cidr)) });
    const { outputs } = await stage
      .job({ 'vpc-security-group-id': id, 'cidr-ip': cidrs.join('\n') })
      .main();
    expect(stage.actions()).toEqual([revokes, describes]);
    expect(JSON.parse(outputs['revoked-rules'] ?? '')).toHaveLength(60);
    expect(stage.sources(id)).toEqual([]);
  });

  test.each([
    ['203.0.113.7/24', '203.0.113.0/24'],
    ['2001:DB8::1/64', '2001:db8::/64'],
    ['2001:0db8:0000:0000:0000:0000:0000:0001', '2001:db8::1/128'],
    ['::ffff:203.0.113.7/128', '::ffff:cb00:7107/128'],
    ['203.0.113.7', '203.0.113.7/32'],
    ['0.0.0.0/0', '0.0.0.0/0'],
    ['::/0', '::/0'],
  ])('%s finds the stored %s', async (given, stored) => {
    const stage = await stageOf();
    const id = stage.group({ VpcId, rules: [tcp(5439, stored)] });
    const { exitCode, outputs } = await stage
      .job({ 'vpc-security-group-id': id, 'cidr-ip': given, 'if-not-found': 'error' })
      .main();
    expect(exitCode).toBe(0);
    expect(stage.sources(id)).toEqual([]);
    expect(JSON.parse(outputs['revoked-rules'] ?? '')).toHaveLength(1);
  });
});

test('two ways to write one network are one rule', async () => {
  const stage = await stageOf();
  const id = stage.group({ rules: [tcp(5439, '203.0.113.0/24')] });
  const { outputs, log } = await stage
    .job({ 'vpc-security-group-id': `${id}, ${id}`, 'cidr-ip': '203.0.113.7/24, 203.0.113.8/24' })
    .main();
  expect(outputs['revoked-rules']).toBe(asOutput(id, tcp(5439, '203.0.113.0/24')));
  expect(log).toHaveLength(1);
});

test.each([
  ['5440', 5440],
  ['5431-5455', [5431, 5455]],
  ['1-65535', [1, 65_535]],
] as const)('port %s names the rule with exactly these ports', async (port, ports) => {
  const stage = await stageOf();
  const id = stage.group({ rules: [tcp(ports, cidrIp), tcp(5439, cidrIp)] });
  const { outputs } = await stage
    .job({ 'vpc-security-group-id': id, 'cidr-ip': cidrIp, port })
    .main();
  expect(outputs['revoked-rules']).toBe(asOutput(id, tcp(ports, cidrIp)));
  expect(stage.sources(id)).toEqual([`tcp 5439-5439 ${cidrIp}`]);
});

describe('an EC2 security group as the source', () => {
  test.each([
    ['without its owner', undefined],
    ['with its owner', '123456789012'],
    ['with its owner written with dashes', '1234-5678-9012'],
  ])('is revoked %s', async (_, owner) => {
    const stage = await stageOf();
    const runners = stage.group();
    const id = stage.group({ rules: [tcp(5439, runners), tcp(5439, cidrIp)] });
    const { exitCode, outputs, log } = await stage
      .job({
        'vpc-security-group-id': id,
        'ec2-security-group-id': runners,
        ...(owner ? { 'ec2-security-group-owner-id': owner } : {}),
      })
      .main();
    expect(exitCode).toBe(0);
    expect(stage.sources(id)).toEqual([`tcp 5439-5439 ${cidrIp}`]);
    const pair = { GroupId: runners, ...(owner ? { UserId: '123456789012' } : {}) };
    expect(outputs['revoked-rules']).toBe(
      asOutput(id, { ...tcp(5439, runners), UserIdGroupPairs: [pair] }),
    );
    expect(log).toEqual([
      `Revoked EC2 security group ${runners}${owner ? ' of account 123456789012' : ''} on port 5439 from VPC security group ${id}`,
    ]);
  });

  test('of another account is revoked with that account', async () => {
    const stage = await stageOf();
    const runners = 'sg-0a1b2c3d4e5f60718';
    const pair = { GroupId: runners, UserId: '111122223333' };
    const rule = { ...tcp(5439, runners), UserIdGroupPairs: [pair] };
    const id = stage.group({ VpcId: undefined, rules: [rule] });
    const { outputs } = await stage
      .job({
        'vpc-security-group-id': id,
        'ec2-security-group-id': runners,
        'ec2-security-group-owner-id': '111122223333',
      })
      .main();
    expect(outputs['revoked-rules']).toBe(asOutput(id, rule));
    expect(stage.sources(id)).toEqual([]);
  });
});

test('a dry run looks once, changes nothing and names what it would revoke', async () => {
  const stage = await stageOf();
  const id = stage.group({ rules: [tcp(5439, cidrIp)] });
  const { exitCode, outputs, log, summary } = await stage
    .job({ 'vpc-security-group-id': id, 'cidr-ip': cidrIp, 'dry-run': 'true' })
    .main();
  expect(exitCode).toBe(0);
  expect(stage.actions()).toEqual([describes]);
  expect(stage.sources(id)).toEqual([`tcp 5439-5439 ${cidrIp}`]);
  expect(outputs).toMatchObject({ 'revoked-rules': '[]', 'not-found-rules': '[]' });
  expect(log).toEqual([`Would revoke ${cidrIp} on port 5439 from VPC security group ${id}`]);
  expect(summary).toContain('would revoke 1 rule');
});

test('the summary names each rule with its port', async () => {
  const stage = await stageOf();
  const id = stage.group({ rules: [tcp(5439, cidrIp), tcp([22, 23], '10.0.0.0/8')] });
  const { summary } = await stage.job({ 'vpc-security-group-id': id, 'cidr-ip': cidrIp }).main();
  expect(summary).toContain('| Rule | Port | Outcome |');
  expect(summary).toContain(`| ${cidrIp} | 5439 | ✅ revoked |`);
  expect(summary).toContain('| 10.0.0.0/8 | 22-23 |');
});
