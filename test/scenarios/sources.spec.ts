import { describe, expect, test } from '@jest/globals';
import { ec2Group } from '../support/cluster-group.ts';
import { cidrIp } from '../support/group.ts';
import { outcomeLines } from '../support/outcome-lines.ts';
import { stages } from '../support/stage.ts';
import { targets } from '../support/targets.ts';
import { kindsOfVpc, of, tcp } from '../support/vpc-group.ts';
import { says } from '../support/words.ts';

const stageOf = stages();

describe.each(targets)('in $name', ({ create }) => {
  test('a bare address means that one address', async () => {
    const group = create(await stageOf(), [cidrIp]);
    await group.job({ 'cidr-ip': '203.0.113.7' }).main();
    expect(group.sources()).toEqual([]);
  });

  test('the whole world can be locked out, by the rule that let it in', async () => {
    const group = create(await stageOf(), ['0.0.0.0/0', cidrIp]);
    await group.job({ 'cidr-ip': '0.0.0.0/0' }).main();
    expect(group.sources()).toEqual([cidrIp]);
  });
});

describe.each(kindsOfVpc)('in a VPC security group in %s', (_, VpcId) => {
  test.each([
    ['203.0.113.7/24', '203.0.113.0/24'],
    ['2001:DB8::1/64', '2001:db8::/64'],
    ['2001:0db8:0000:0000:0000:0000:0000:0001', '2001:db8::1/128'],
    ['::ffff:203.0.113.7/128', '::ffff:cb00:7107/128'],
    ['::/0', '::/0'],
  ])('%s finds the stored %s', async (given, stored) => {
    const group = (await stageOf()).vpcGroup({ VpcId, rules: [stored] });
    const { exitCode, outputs } = await group
      .job({ 'cidr-ip': given, 'if-not-found': 'error' })
      .main();
    expect(exitCode).toBe(0);
    expect(group.sources()).toEqual([]);
    expect(JSON.parse(outputs['revoked-rules'] ?? '')).toHaveLength(1);
  });
});

test('two ways to write one network are one rule', async () => {
  const stage = await stageOf();
  const group = stage.vpcGroup({ rules: ['203.0.113.0/24'] });
  const { outputs, log } = await stage
    .job({
      'vpc-security-group-id': `${group.id}, ${group.id}`,
      'cidr-ip': '203.0.113.7/24, 203.0.113.8/24',
    })
    .main();
  expect(outputs['revoked-rules']).toBe(group.asOutput('203.0.113.0/24'));
  expect(outcomeLines(log)).toHaveLength(1);
});

test('a line may end with a comment, and a line of its own may be one', async () => {
  const stage = await stageOf();
  const rules = [cidrIp, '10.0.0.0/8', '192.0.2.1/32'];
  const groups = [1, 2].map(() => stage.vpcGroup({ rules }));
  const { exitCode } = await stage
    .job({
      'vpc-security-group-id': groups.map(({ id }) => `${id} # a group`).join('\n'),
      'cidr-ip': `# the office, 192.0.2.1/32\n${cidrIp} # Ana, Bo\n10.0.0.0/8# VPN`,
      'if-not-found': 'error',
    })
    .main();
  expect(exitCode).toBe(0);
  for (const group of groups) expect(group.sources()).toEqual(['192.0.2.1/32']);
});

test('port all names the rule with every protocol and port, and no other', async () => {
  const all = { IpProtocol: '-1', ...of(cidrIp) };
  const rest = [tcp([0, 65_535], cidrIp), { IpProtocol: '-1', ...of('10.0.0.0/8') }];
  const group = (await stageOf()).vpcGroup({ rules: [all, ...rest] });
  const { exitCode, outputs } = await group
    .job({ 'cidr-ip': cidrIp, port: 'all', 'if-not-found': 'error' })
    .main();
  expect(exitCode).toBe(0);
  expect(outputs['revoked-rules']).toBe(group.asOutput(all));
  expect(group.sources()).toHaveLength(2);
});

test.each([
  ['5440', 5440],
  ['5431-5455', [5431, 5455]],
  ['1-65535', [1, 65_535]],
  ['0-65535', [0, 65_535]],
  ['0-1023', [0, 1023]],
] as const)('port %s names the rule with exactly these ports', async (port, ports) => {
  const group = (await stageOf()).vpcGroup({ rules: [tcp(ports, cidrIp), cidrIp] });
  const { outputs } = await group.job({ 'cidr-ip': cidrIp, port }).main();
  expect(outputs['revoked-rules']).toBe(group.asOutput(tcp(ports, cidrIp)));
  expect(group.sources()).toEqual([cidrIp]);
});

describe('an EC2 security group', () => {
  test.each(['111122223333', '1111-2222-3333'])(
    'in a cluster security group is revoked with its owner written as %s',
    async (owner) => {
      const stage = await stageOf();
      const group = stage.clusterGroup({ rules: [cidrIp, ec2Group] });
      const { exitCode, outputs, log } = await group
        .job({ 'ec2-security-group-name': 'data-team', 'ec2-security-group-owner-id': owner })
        .main();
      expect(exitCode).toBe(0);
      expect(stage.actions()).toEqual([group.revokes]);
      expect(group.sources()).toEqual([cidrIp]);
      expect(outputs['revoked-rules']).toBe(group.asOutput(ec2Group));
      expect(outputs['ec2-security-groups']).toBe('[]');
      expect(outcomeLines(log)).toEqual([
        expect.stringMatching(`^${says.revoked} .*data-team of account 111122223333 `),
      ]);
    },
  );

  test.each([
    ['without its owner', undefined],
    ['with its owner', '123456789012'],
    ['with its owner written with dashes', '1234-5678-9012'],
  ])('in a VPC security group is revoked %s', async (_, owner) => {
    const stage = await stageOf();
    const runners = stage.vpcGroup().id;
    const group = stage.vpcGroup({ rules: [runners, cidrIp] });
    const { exitCode, outputs, log } = await group
      .job({
        'ec2-security-group-id': runners,
        ...(owner ? { 'ec2-security-group-owner-id': owner } : {}),
      })
      .main();
    expect(exitCode).toBe(0);
    expect(group.sources()).toEqual([cidrIp]);
    const pair = { GroupId: runners, ...(owner ? { UserId: '123456789012' } : {}) };
    expect(outputs['revoked-rules']).toBe(
      group.asOutput({ ...tcp(5439, runners), UserIdGroupPairs: [pair] }),
    );
    expect(outcomeLines(log)).toEqual([
      expect.stringMatching(`^${says.revoked} .*${runners}.* on port 5439 `),
    ]);
  });

  test('of another account is revoked with that account', async () => {
    const runners = 'sg-0a1b2c3d4e5f60718';
    const owner = '111122223333';
    const pair = { GroupId: runners, UserId: owner };
    const rule = { ...tcp(5439, runners), UserIdGroupPairs: [pair] };
    const group = (await stageOf()).vpcGroup({ rules: [rule] });
    const { outputs } = await group
      .job({ 'ec2-security-group-id': runners, 'ec2-security-group-owner-id': owner })
      .main();
    expect(outputs['revoked-rules']).toBe(group.asOutput(rule));
    expect(group.sources()).toEqual([]);
  });
});
