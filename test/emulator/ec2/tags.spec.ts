import { describe, expect, test } from '@jest/globals';
import { emulatedGroup, permission } from './testing.ts';

const emulation = emulatedGroup();
const team = { Key: 'team', Value: 'data' };
const run = { Key: 'run', Value: '42' };

const authorize = (Tags: object[], ResourceType = 'security-group-rule') =>
  emulation.client.authorizeSecurityGroupIngress({
    GroupId: emulation.GroupId,
    IpPermissions: [permission('203.0.113.7/32')],
    TagSpecifications: [{ ResourceType: ResourceType as never, Tags }],
  });

describe('tags of groups and rules', () => {
  test('are set, described and taken away', async () => {
    const { client, GroupId, ruleIds } = emulation;
    await authorize([run]);
    const [rule = ''] = ruleIds();
    await client.createTags({ Resources: [GroupId, rule], Tags: [team] });
    const described = await client.describeTags({});
    expect(described.Tags).toEqual([
      { ...team, ResourceId: GroupId, ResourceType: 'security-group' },
      { ...run, ResourceId: rule, ResourceType: 'security-group-rule' },
      { ...team, ResourceId: rule, ResourceType: 'security-group-rule' },
    ]);
    await client.deleteTags({ Resources: [rule, GroupId], Tags: [{ Key: 'team' }] });
    const left = await client.describeTags({ Filters: [{ Name: 'resource-id', Values: [rule] }] });
    expect(left.Tags).toMatchObject([run]);
    await client.deleteTags({ Resources: [rule] });
    expect((await client.describeTags({})).Tags).toEqual([]);
  });

  test('keep the id of a rule, and replace values', async () => {
    const { client, emulator, GroupId, ruleIds } = emulation;
    await authorize([run]);
    const [rule = ''] = ruleIds();
    await client.createTags({ Resources: [rule], Tags: [{ Key: 'run', Value: '43' }] });
    expect(emulator.ec2.ingressRules(GroupId)).toMatchObject([
      { SecurityGroupRuleId: rule, Tags: [{ Key: 'run', Value: '43' }] },
    ]);
  });

  test('are set on all resources or on none', async () => {
    const { client, GroupId } = emulation;
    await expect(
      client.createTags({ Resources: [GroupId, 'sgr-0bad'], Tags: [team] }),
    ).rejects.toMatchObject({ name: 'InvalidID' });
    expect((await client.describeTags({})).Tags).toEqual([]);
  });

  test.each<[string, object[], string]>([
    [
      'more than fifty',
      Array.from({ length: 51 }, (_, n) => ({ Key: `key-${n}` })),
      'TagLimitExceeded',
    ],
    ['a reserved key', [{ Key: 'aws:own', Value: '' }], 'InvalidParameterValue'],
    ['an empty key', [{ Key: '', Value: 'x' }], 'InvalidParameterValue'],
    ['a key that is too long', [{ Key: 'x'.repeat(128) }], 'InvalidParameterValue'],
    ['a value that is too long', [{ Key: 'x', Value: 'x'.repeat(257) }], 'InvalidParameterValue'],
    ['a key twice', [run, run], 'InvalidParameterValue'],
  ])('%s are refused, and no rule is made', async (_, tags, name) => {
    await expect(authorize(tags)).rejects.toMatchObject({ name });
    expect(emulation.ruleIds()).toEqual([]);
  });

  test('of another type than the request creates are refused', async () => {
    await expect(authorize([run], 'security-group')).rejects.toMatchObject({
      name: 'InvalidParameterValue',
      message: "'security-group' is not a valid taggable resource type for this operation.",
    });
  });
});
