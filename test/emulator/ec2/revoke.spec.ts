import { describe, expect, test } from '@jest/globals';
import { createGroup, emulatedGroup, permission } from './testing.ts';

const emulation = emulatedGroup();

const authorize = (GroupId = emulation.GroupId) =>
  emulation.emulator.ec2.authorizeSecurityGroupIngress({
    GroupId,
    IpPermissions: [permission('203.0.113.7/24'), permission('2001:DB8::1/64')] as never,
    TagSpecifications: [
      { ResourceType: 'security-group-rule', Tags: [{ Key: 'run', Value: '42' }] },
    ],
  }).SecurityGroupRules;

const revoke = (IpPermissions: ReturnType<typeof permission>[], GroupId = emulation.GroupId) =>
  emulation.client.revokeSecurityGroupIngress({ GroupId, IpPermissions });

describe('RevokeSecurityGroupIngress by properties', () => {
  test('lists in the default VPC what did not match, and revokes the rest', async () => {
    const GroupId = createGroup(emulation.emulator);
    authorize(GroupId);
    const answer = await revoke(
      [permission('203.0.113.0/24'), permission('198.51.100.0/24')],
      GroupId,
    );
    expect(answer).toMatchObject({
      Return: true,
      UnknownIpPermissions: [{ IpRanges: [{ CidrIp: '198.51.100.0/24' }] }],
      RevokedSecurityGroupRules: [{ GroupId, CidrIpv4: '203.0.113.0/24' }],
    });
    expect(emulation.emulator.ec2.group(GroupId)?.IpPermissions).toMatchObject([
      { IpRanges: [], Ipv6Ranges: [{ CidrIpv6: '2001:db8::/64' }] },
    ]);
  });

  test('revokes nothing in another VPC when one rule did not match', async () => {
    authorize();
    const before = emulation.ruleIds();
    await expect(
      revoke([permission('203.0.113.0/24'), permission('198.51.100.0/24')]),
    ).rejects.toMatchObject({
      name: 'InvalidPermission.NotFound',
      $metadata: { httpStatusCode: 400 },
    });
    expect(emulation.ruleIds()).toEqual(before);
  });

  test.each([
    ['another port', permission('203.0.113.0/24', 5439, 5440)],
    ['another protocol', { ...permission('203.0.113.0/24'), IpProtocol: 'udp' }],
    ['a wider range', permission('203.0.0.0/16')],
    ['the same range with host bits', permission('203.0.113.7/24')],
  ])('does not take %s for the rule', async (_, other) => {
    authorize();
    const before = emulation.ruleIds();
    await expect(revoke([other])).rejects.toMatchObject({ name: 'InvalidPermission.NotFound' });
    expect(emulation.ruleIds()).toEqual(before);
  });
});

describe('RevokeSecurityGroupIngress by rule ids', () => {
  const revokeIds = (...SecurityGroupRuleIds: string[]) =>
    emulation.client.revokeSecurityGroupIngress({
      GroupId: emulation.GroupId,
      SecurityGroupRuleIds,
    });

  test('answers the revoked rules, without their tags', async () => {
    const [ipv4, ipv6] = authorize();
    const answer = await revokeIds(ipv4?.SecurityGroupRuleId ?? '');
    expect(answer).toMatchObject({ Return: true });
    expect(answer.UnknownIpPermissions).toBeUndefined();
    expect(answer.RevokedSecurityGroupRules).toEqual([
      {
        SecurityGroupRuleId: ipv4?.SecurityGroupRuleId,
        GroupId: emulation.GroupId,
        IsEgress: false,
        IpProtocol: 'tcp',
        FromPort: 5439,
        ToPort: 5439,
        CidrIpv4: '203.0.113.0/24',
      },
    ]);
    expect(emulation.ruleIds()).toEqual([ipv6?.SecurityGroupRuleId]);
  });

  test.each(['sgr-00000000000009999', 'another group', 'a revoked rule', 'an outbound rule'])(
    'refuses %s, and revokes nothing',
    async (which) => {
      const { emulator, GroupId } = emulation;
      const [one, two] = authorize();
      const others: Record<string, () => string | undefined> = {
        'another group': () => authorize(createGroup(emulator))[0]?.SecurityGroupRuleId,
        'a revoked rule': () => {
          const SecurityGroupRuleIds = [two?.SecurityGroupRuleId ?? ''];
          emulator.ec2.revokeSecurityGroupIngress({ GroupId, SecurityGroupRuleIds });
          return two?.SecurityGroupRuleId;
        },
        'an outbound rule': () =>
          emulator.ec2.describeSecurityGroupRules({}).SecurityGroupRules.find((of) => of.IsEgress)
            ?.SecurityGroupRuleId,
      };
      const other = others[which]?.() ?? which;
      const before = emulation.ruleIds();
      await expect(revokeIds(one?.SecurityGroupRuleId ?? '', other)).rejects.toMatchObject({
        name: 'InvalidSecurityGroupRuleId.NotFound',
        message: `The security group rule ID '${other}' does not exist`,
        $metadata: { httpStatusCode: 400 },
      });
      expect(emulation.ruleIds()).toEqual(before);
    },
  );

  test('refuses a text that is no id', async () => {
    await expect(revokeIds('203.0.113.7/32')).rejects.toMatchObject({
      name: 'InvalidSecurityGroupRuleId.Malformed',
    });
  });
});

test('a group that is not there is InvalidGroup.NotFound', async () => {
  await expect(revoke([permission('203.0.113.0/24')], 'sg-no')).rejects.toMatchObject({
    name: 'InvalidGroup.NotFound',
    message: `The security group 'sg-no' does not exist`,
  });
});
