import { describe, expect, test } from '@jest/globals';
import { createHistory } from './history.ts';
import { createGroup, emulatedGroup, permission } from './testing.ts';

describe('stale reads', () => {
  const emulation = emulatedGroup();

  const authorize = (cidr: string) =>
    emulation.client.authorizeSecurityGroupIngress({
      GroupId: emulation.GroupId,
      IpPermissions: [permission(cidr)],
    });

  const seen = async () => {
    const Filters = [{ Name: 'group-id', Values: [emulation.GroupId] }];
    const { SecurityGroupRules } = await emulation.client.describeSecurityGroupRules({ Filters });
    return SecurityGroupRules?.filter(({ IsEgress }) => !IsEgress).map((rule) => rule.CidrIpv4);
  };

  test('answer as of so many writes ago, once', async () => {
    await authorize('10.0.0.1/32');
    await authorize('10.0.0.2/32');
    const fault = emulation.emulator.inject({ kind: 'stale', writes: 1 });
    expect(await seen()).toEqual(['10.0.0.1/32']);
    expect(await seen()).toEqual(['10.0.0.1/32', '10.0.0.2/32']);
    expect(fault.hits).toBe(1);
  });

  test('still show a rule that is revoked', async () => {
    const { client, GroupId, emulator } = emulation;
    await authorize('10.0.0.1/32');
    await client.revokeSecurityGroupIngress({
      GroupId,
      IpPermissions: [permission('10.0.0.1/32')],
    });
    emulator.inject({ kind: 'stale', writes: 1, times: 2 });
    expect(await seen()).toEqual(['10.0.0.1/32']);
    expect(await seen()).toEqual(['10.0.0.1/32']);
    expect(await seen()).toEqual([]);
  });

  test('may not even know the group yet', async () => {
    const { client, GroupId, emulator } = emulation;
    await authorize('10.0.0.1/32');
    emulator.inject({ kind: 'stale', writes: 100 });
    await expect(client.describeSecurityGroups({ GroupIds: [GroupId] })).rejects.toMatchObject({
      name: 'InvalidGroup.NotFound',
    });
  });

  test('pass over whatever writes, and can be bound to one describe', async () => {
    const { client, GroupId, emulator } = emulation;
    const fault = emulator.inject({
      kind: 'stale',
      writes: 1,
      action: 'DescribeSecurityGroups',
      times: Number.POSITIVE_INFINITY,
    });
    await authorize('10.0.0.1/32');
    expect(await seen()).toEqual(['10.0.0.1/32']);
    const { SecurityGroups } = await client.describeSecurityGroups({ GroupIds: [GroupId] });
    expect(SecurityGroups?.[0]?.IpPermissions).toEqual([]);
    expect(fault.hits).toBe(1);
    await expect(authorize('10.0.0.1/32')).rejects.toMatchObject({
      name: 'InvalidPermission.Duplicate',
    });
  });

  test('can be asked of the state itself', () => {
    const { ec2 } = emulation.emulator;
    const GroupId = createGroup(emulation.emulator, 'vpc-3');
    ec2.createTags({ Resources: [GroupId], Tags: [{ Key: 'team', Value: 'data' }] });
    const tags = (writesAgo: number) =>
      ec2.describeSecurityGroups({ GroupIds: [GroupId] }, { writesAgo }).SecurityGroups[0]?.Tags;
    expect(tags(1)).toEqual([]);
    expect(tags(0)).toEqual([{ Key: 'team', Value: 'data' }]);
  });
});

describe('a history', () => {
  test('holds what was before each write, deleted values too', () => {
    const history = createHistory<number>();
    history.write(['a', 1]);
    history.write(['a', 2], ['b', 1]);
    history.write(['a', undefined]);
    const at = (writesAgo: number) => {
      const map = history.asOf(writesAgo);
      return [map.get('a'), map.get('b'), [...map.values()].length];
    };
    expect([0, 1, 2, 3, 9].map(at)).toEqual([
      [undefined, 1, 1],
      [2, 1, 2],
      [1, undefined, 1],
      [undefined, undefined, 0],
      [undefined, undefined, 0],
    ]);
  });
});
