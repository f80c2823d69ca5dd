import { describe, expect, test } from '@jest/globals';
import { emulatedGroup, permission } from './testing.ts';

const emulation = emulatedGroup();

const operations = {
  AuthorizeSecurityGroupIngress: () =>
    emulation.client.authorizeSecurityGroupIngress({
      GroupId: emulation.GroupId,
      IpPermissions: [permission('203.0.113.7/32')],
      DryRun: true,
    }),
  RevokeSecurityGroupIngress: () =>
    emulation.client.revokeSecurityGroupIngress({
      GroupId: emulation.GroupId,
      SecurityGroupRuleIds: emulation.ruleIds(),
      DryRun: true,
    }),
  DescribeSecurityGroups: () => emulation.client.describeSecurityGroups({ DryRun: true }),
  DescribeSecurityGroupRules: () => emulation.client.describeSecurityGroupRules({ DryRun: true }),
};

describe.each(Object.entries(operations))('a dry run of %s', (action, dryRun) => {
  test('changes nothing, and says that the caller may', async () => {
    const { emulator, GroupId } = emulation;
    emulator.ec2.authorizeSecurityGroupIngress({
      GroupId,
      IpPermissions: [permission('198.51.100.0/24')] as never,
    });
    const before = emulation.ruleIds();
    await expect(dryRun()).rejects.toMatchObject({
      name: 'DryRunOperation',
      message: 'Request would have succeeded, but DryRun flag is set.',
      $metadata: { httpStatusCode: 412 },
    });
    expect(emulation.ruleIds()).toEqual(before);
  });

  test('says that the caller may not', async () => {
    emulation.emulator.deny({ action: `ec2:${action}` });
    await expect(dryRun()).rejects.toMatchObject({
      name: 'UnauthorizedOperation',
      $metadata: { httpStatusCode: 403 },
    });
  });
});
