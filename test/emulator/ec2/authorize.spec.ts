import { describe, expect, test } from '@jest/globals';
import { createGroup, emulatedGroup, permission } from './testing.ts';

const emulation = emulatedGroup();

const authorize = (...IpPermissions: ReturnType<typeof permission>[]) =>
  emulation.client.authorizeSecurityGroupIngress({ GroupId: emulation.GroupId, IpPermissions });

describe('AuthorizeSecurityGroupIngress', () => {
  test('answers the rules it made, with their ids, sources, ports, descriptions and tags', async () => {
    const { client, GroupId, emulator } = emulation;
    const source = createGroup(emulator, 'vpc-2', 'runners');
    const Tags = [{ Key: 'run', Value: '42' }];
    const { Return, SecurityGroupRules } = await client.authorizeSecurityGroupIngress({
      GroupId,
      IpPermissions: [
        {
          IpProtocol: 'tcp',
          FromPort: 5439,
          ToPort: 5440,
          IpRanges: [{ CidrIp: '203.0.113.7/24', Description: 'Leased to run 42' }],
          Ipv6Ranges: [{ CidrIpv6: '2001:DB8::1/64' }],
          UserIdGroupPairs: [{ GroupId: source }],
        },
      ],
      TagSpecifications: [{ ResourceType: 'security-group-rule', Tags }],
    });
    const rule = {
      GroupId,
      GroupOwnerId: '123456789012',
      IsEgress: false,
      IpProtocol: 'tcp',
      FromPort: 5439,
      ToPort: 5440,
      SecurityGroupRuleId: expect.stringMatching(/^sgr-[0-9a-f]{17}$/),
      SecurityGroupRuleArn: expect.stringMatching(
        /^arn:aws:ec2:us-east-1:123456789012:security-group-rule\/sgr-/,
      ),
      Tags,
    };
    expect(Return).toBe(true);
    expect(SecurityGroupRules).toEqual([
      { ...rule, CidrIpv4: '203.0.113.0/24', Description: 'Leased to run 42' },
      { ...rule, CidrIpv6: '2001:db8::/64' },
      { ...rule, ReferencedGroupInfo: { GroupId: source, UserId: '123456789012' } },
    ]);
    const ids = SecurityGroupRules?.map(({ SecurityGroupRuleId }) => SecurityGroupRuleId);
    expect(new Set(ids).size).toBe(3);
  });

  test('gives a rule that is made again a new id', async () => {
    const { client, GroupId } = emulation;
    const id = async () =>
      (await authorize(permission('203.0.113.7/32'))).SecurityGroupRules?.[0]?.SecurityGroupRuleId;
    const first = (await id()) ?? '';
    await client.revokeSecurityGroupIngress({ GroupId, SecurityGroupRuleIds: [first] });
    expect(await id()).not.toBe(first);
  });

  test.each([
    ['the same rule', permission('203.0.113.0/24')],
    ['another spelling of its range', permission('203.0.113.7/24')],
    ['another spelling of its IPv6 range', permission('2001:0DB8:0::7/64')],
    [
      'another description',
      {
        ...permission('203.0.113.0/24'),
        IpRanges: [{ CidrIp: '203.0.113.0/24', Description: 'mine' }],
      },
    ],
  ])('refuses the whole request for %s', async (_, duplicate) => {
    await authorize(permission('203.0.113.0/24'), permission('2001:db8::/64'));
    const before = emulation.ruleIds();
    await expect(authorize(permission('10.0.0.1/32'), duplicate)).rejects.toMatchObject({
      name: 'InvalidPermission.Duplicate',
      message: expect.stringMatching(/^the specified rule "peer: .*, TCP, from port: 5439/),
      $metadata: { httpStatusCode: 400 },
    });
    expect(emulation.ruleIds()).toEqual(before);
  });

  test('makes a rule of the same source for other ports', async () => {
    await authorize(permission('203.0.113.7/32'));
    await authorize(permission('203.0.113.7/32', 5439, 5440));
    await authorize(permission('203.0.113.7/32', 5438, 5439));
    expect(emulation.ruleIds()).toHaveLength(3);
  });

  test('refuses a rule that the request names twice', async () => {
    await expect(
      authorize(permission('203.0.113.0/24'), permission('203.0.113.7/24')),
    ).rejects.toMatchObject({ name: 'InvalidParameterValue' });
  });

  test.each<[string, Parameters<typeof permission>, string]>([
    ['a port over 65535', ['10.0.0.1/32', 5439, 65_536], 'TCP/UDP port (65536) out of range'],
    ['a port below 0', ['10.0.0.1/32', -1, 5439], 'TCP/UDP port (-1) out of range'],
    [
      'a range that ends before it begins',
      ['10.0.0.1/32', 5440, 5439],
      'Invalid TCP/UDP port range (5440:5439)',
    ],
    ['a block that is none', ['10.0.0.1/33'], 'CIDR block 10.0.0.1/33 is malformed'],
  ])('refuses %s', async (_, given, message) => {
    await expect(authorize(permission(...given))).rejects.toMatchObject({
      name: 'InvalidParameterValue',
      message,
    });
  });

  test.each(['a <b>', 'line\nbreak', 'é', 'x'.repeat(256)])(
    'refuses the description %j',
    async (Description) => {
      const IpRanges = [{ CidrIp: '10.0.0.1/32', Description }];
      await expect(authorize({ ...permission('10.0.0.1/32'), IpRanges })).rejects.toMatchObject({
        name: 'InvalidParameterValue',
        message: expect.stringMatching(/^Invalid rule description\./),
      });
    },
  );
});

describe('a full group', () => {
  const cidrs = (count: number) =>
    Array.from({ length: count }, (_, n) => permission(`10.0.${n >> 8}.${n & 255}/32`));
  const limit = { name: 'RulesPerSecurityGroupLimitExceeded' };

  test('has sixty rules of IPv4 and sixty of IPv6', async () => {
    await authorize(...cidrs(60));
    await authorize(permission('2001:db8::/64'));
    await expect(authorize(permission('203.0.113.7/32'))).rejects.toMatchObject(limit);
    const ipv6 = Array.from({ length: 60 }, (_, n) => permission(`2001:db8:${n + 1}::/64`));
    await expect(authorize(...ipv6)).rejects.toMatchObject(limit);
    await authorize(...ipv6.slice(1));
    expect(emulation.ruleIds()).toHaveLength(120);
  });

  test('counts rules that refer to a group as both', async () => {
    const { emulator } = emulation;
    const source = createGroup(emulator, 'vpc-2', 'runners');
    await authorize(...cidrs(60));
    const pair = { ...permission('::/0'), Ipv6Ranges: [], UserIdGroupPairs: [{ GroupId: source }] };
    await expect(authorize(pair)).rejects.toMatchObject(limit);
  });

  test('can have another limit', async () => {
    emulation.emulator.ec2.rulesPerGroup = 2;
    await authorize(...cidrs(2));
    await expect(authorize(permission('203.0.113.7/32'))).rejects.toMatchObject(limit);
    emulation.emulator.ec2.rulesPerGroup = 1000;
    await authorize(...cidrs(1000).slice(2));
    expect(emulation.ruleIds()).toHaveLength(1000);
  });

  test('tells a duplicate from a rule too many', async () => {
    await authorize(...cidrs(60));
    await expect(authorize(...cidrs(1))).rejects.toMatchObject({
      name: 'InvalidPermission.Duplicate',
    });
  });
});
