import { describe, expect, test } from '@jest/globals';
import { createGroup, emulatedGroup, permission } from './testing.ts';

const emulation = emulatedGroup();
const flat = { IpProtocol: 'tcp', FromPort: 5439, ToPort: 5439, CidrIp: '203.0.113.7/32' };

describe('parameters that describe one rule', () => {
  test('authorize and revoke it', async () => {
    const { client, emulator, GroupId } = emulation;
    const { SecurityGroupRules } = await client.authorizeSecurityGroupIngress({ GroupId, ...flat });
    expect(SecurityGroupRules).toMatchObject([
      { IpProtocol: 'tcp', FromPort: 5439, ToPort: 5439, CidrIpv4: '203.0.113.7/32' },
    ]);
    const revoked = await client.revokeSecurityGroupIngress({ GroupId, ...flat });
    expect(revoked.RevokedSecurityGroupRules).toHaveLength(1);
    expect(emulator.ec2.ingressRules(GroupId)).toEqual([]);
  });

  test('let a group of the default VPC in by its name, on every port', async () => {
    const { client, emulator } = emulation;
    const warehouse = createGroup(emulator);
    const runners = createGroup(emulator, undefined, 'runners');
    const rule = { GroupName: 'warehouse', SourceSecurityGroupName: 'runners' };
    await client.authorizeSecurityGroupIngress(rule);
    const ports = (IpProtocol: string, FromPort: number, ToPort: number) => ({
      IpProtocol,
      FromPort,
      ToPort,
      ReferencedGroupInfo: { GroupId: runners, UserId: '123456789012' },
    });
    expect(emulator.ec2.ingressRules(warehouse)).toMatchObject([
      ports('tcp', 0, 65_535),
      ports('udp', 0, 65_535),
      ports('icmp', -1, -1),
    ]);
    await client.revokeSecurityGroupIngress(rule);
    expect(emulator.ec2.ingressRules(warehouse)).toEqual([]);
  });

  test.each([
    ['IpPermissions', { IpPermissions: [permission('10.0.0.1/32')] }],
    ['SourceSecurityGroupName', { SourceSecurityGroupName: 'runners' }],
  ])('cannot be given with %s', async (_, other) => {
    const { client, GroupId } = emulation;
    await expect(
      client.authorizeSecurityGroupIngress({ GroupId, ...flat, ...other }),
    ).rejects.toMatchObject({ name: 'InvalidParameterCombination' });
  });

  test.each([
    ['no group', { ...flat }],
    ['no rule', { GroupName: 'warehouse' }],
  ])('that tell %s are refused', async (_, input) => {
    createGroup(emulation.emulator);
    await expect(emulation.client.authorizeSecurityGroupIngress(input)).rejects.toMatchObject({
      name: 'MissingParameter',
    });
  });

  test('find a group by its name in the default VPC alone', async () => {
    await expect(
      emulation.client.authorizeSecurityGroupIngress({ GroupName: 'warehouse', ...flat }),
    ).rejects.toMatchObject({
      name: 'InvalidGroup.NotFound',
      message: expect.stringContaining('does not exist in default VPC'),
    });
  });
});
