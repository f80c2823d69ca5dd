import type { Redshift } from '@aws-sdk/client-redshift';
import { beforeEach, describe, expect, test } from '@jest/globals';
import type { Emulator } from '../index.ts';
import { emulated } from '../testing.ts';

const emulation = emulated();
const rule = { ClusterSecurityGroupName: 'ci', CIDRIP: '203.0.113.7/32' };

let emulator: Emulator;
let redshift: Redshift;

beforeEach(() => {
  emulator = emulation.emulator;
  redshift = emulation.redshift();
});

async function createGroup(name = 'ci'): Promise<void> {
  await redshift.createClusterSecurityGroup({
    ClusterSecurityGroupName: name,
    Description: `The group ${name}`,
  });
}

describe('tags of Redshift', () => {
  test('are added to groups and rules by their ARNs, and taken away', async () => {
    await createGroup();
    await redshift.authorizeClusterSecurityGroupIngress(rule);
    const group = 'arn:aws:redshift:us-east-1:123456789012:securitygroup:ci';
    const ingress =
      'arn:aws:redshift:us-east-1:123456789012:securitygroupingress:ci/cidrip/203.0.113.7/32';
    const Tags = [{ Key: 'run', Value: '42' }];
    await redshift.createTags({ ResourceName: ingress, Tags });
    await redshift.createTags({ ResourceName: group, Tags });
    expect(emulator.redshift.group('ci')).toMatchObject({ Tags, IPRanges: [{ Tags }] });
    const described = await redshift.describeTags({ ResourceType: 'CIDR/IP' });
    expect(described.TaggedResources).toEqual([
      { Tag: Tags[0], ResourceName: ingress, ResourceType: 'CIDR/IP' },
    ]);
    await redshift.deleteTags({ ResourceName: ingress, TagKeys: ['run'] });
    expect(emulator.redshift.group('ci')).toMatchObject({ Tags, IPRanges: [{ Tags: [] }] });
  });

  test('filter the groups by key, by value, and by both', async () => {
    for (const [name, Key, Value] of [
      ['a', 'team', 'data'],
      ['b', 'team', 'web'],
      ['c', 'owner', 'data'],
    ] as const) {
      emulator.redshift.createClusterSecurityGroup({
        ClusterSecurityGroupName: name,
        Description: name,
        Tags: [{ Key, Value }],
      });
    }
    const names = async (filter: { TagKeys?: string[]; TagValues?: string[] }) =>
      (await redshift.describeClusterSecurityGroups(filter)).ClusterSecurityGroups?.map(
        (of) => of.ClusterSecurityGroupName,
      );
    expect(await names({ TagKeys: ['team'] })).toEqual(['a', 'b']);
    expect(await names({ TagValues: ['data'] })).toEqual(['a', 'c']);
    expect(await names({ TagKeys: ['team'], TagValues: ['data', 'other'] })).toEqual(['a']);
  });

  test('are at most fifty, with keys that AWS has not reserved, on a resource that is there', async () => {
    await createGroup();
    const ResourceName = emulator.redshift.arns.clusterSecurityGroup('ci');
    const many = Array.from({ length: 51 }, (_, n) => ({ Key: `key-${n}`, Value: '' }));
    await expect(redshift.createTags({ ResourceName, Tags: many })).rejects.toMatchObject({
      name: 'TagLimitExceededFault',
    });
    await expect(
      redshift.createTags({ ResourceName, Tags: [{ Key: 'aws:own', Value: '' }] }),
    ).rejects.toMatchObject({ name: 'InvalidTagFault' });
    await expect(
      redshift.createTags({ ResourceName: `${ResourceName}-other`, Tags: [] }),
    ).rejects.toMatchObject({ name: 'ResourceNotFoundFault' });
  });
});
