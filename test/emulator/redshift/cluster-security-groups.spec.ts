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

const cidrs = (name = 'ci') => emulator.redshift.group(name)?.IPRanges?.map(({ CIDRIP }) => CIDRIP);

describe('cluster security groups', () => {
  test('a rule is authorized, described and revoked', async () => {
    await createGroup();
    const authorized = await redshift.authorizeClusterSecurityGroupIngress(rule);
    expect(authorized.ClusterSecurityGroup).toEqual({
      ClusterSecurityGroupName: 'ci',
      Description: 'The group ci',
      EC2SecurityGroups: [],
      IPRanges: [{ CIDRIP: '203.0.113.7/32', Status: 'authorized', Tags: [] }],
      Tags: [],
    });
    const described = await redshift.describeClusterSecurityGroups({
      ClusterSecurityGroupName: 'ci',
    });
    expect(described.ClusterSecurityGroups).toEqual([authorized.ClusterSecurityGroup]);
    const revoked = await redshift.revokeClusterSecurityGroupIngress(rule);
    expect(revoked.ClusterSecurityGroup?.IPRanges).toEqual([]);
  });

  test('an EC2 security group is a source too', async () => {
    await createGroup();
    const source = { EC2SecurityGroupName: 'web', EC2SecurityGroupOwnerId: '111122223333' };
    const input = { ClusterSecurityGroupName: 'ci', ...source };
    const authorized = await redshift.authorizeClusterSecurityGroupIngress(input);
    expect(authorized.ClusterSecurityGroup?.EC2SecurityGroups).toEqual([
      { ...source, Status: 'authorized', Tags: [] },
    ]);
    const revoked = await redshift.revokeClusterSecurityGroupIngress(input);
    expect(revoked.ClusterSecurityGroup?.EC2SecurityGroups).toEqual([]);
  });

  test('names are stored in lower case and found in any', async () => {
    await createGroup('CI-Runners');
    const found = await redshift.describeClusterSecurityGroups({
      ClusterSecurityGroupName: 'ci-RUNNERS',
    });
    expect(found.ClusterSecurityGroups?.[0]?.ClusterSecurityGroupName).toBe('ci-runners');
    await expect(createGroup('ci-runners')).rejects.toMatchObject({
      name: 'ClusterSecurityGroupAlreadyExistsFault',
    });
  });

  test('text that is markup, and line breaks, come back as they were', async () => {
    const Description = `</Description> & "quotes" <b>\r\n::error::no`;
    const created = await redshift.createClusterSecurityGroup({
      ClusterSecurityGroupName: 'ci',
      Description,
    });
    expect(created.ClusterSecurityGroup?.Description).toBe(Description);
  });

  test('a rule that is not there is AuthorizationNotFound, with status 404', async () => {
    await createGroup();
    await expect(redshift.revokeClusterSecurityGroupIngress(rule)).rejects.toMatchObject({
      name: 'AuthorizationNotFoundFault',
      $metadata: { httpStatusCode: 404, requestId: expect.stringMatching(/^[0-9a-f-]{36}$/) },
    });
  });

  test('a group that is not there is ClusterSecurityGroupNotFound', async () => {
    await expect(redshift.revokeClusterSecurityGroupIngress(rule)).rejects.toMatchObject({
      name: 'ClusterSecurityGroupNotFoundFault',
    });
  });

  test('a rule is authorized once, and a group holds twenty', async () => {
    await createGroup();
    for (let host = 0; host < 20; host++) {
      emulator.redshift.authorizeClusterSecurityGroupIngress({
        ClusterSecurityGroupName: 'ci',
        CIDRIP: `10.0.0.${host}/32`,
      });
    }
    await expect(
      redshift.authorizeClusterSecurityGroupIngress({ ...rule, CIDRIP: '10.0.0.7/32' }),
    ).rejects.toMatchObject({ name: 'AuthorizationAlreadyExistsFault' });
    await expect(redshift.authorizeClusterSecurityGroupIngress(rule)).rejects.toMatchObject({
      name: 'AuthorizationQuotaExceededFault',
    });
  });

  test.each([
    ['no source', {}, 'InvalidParameterCombination'],
    ['two sources', { ...rule, EC2SecurityGroupName: 'web' }, 'InvalidParameterCombination'],
    ['a group without its owner', { EC2SecurityGroupName: 'web' }, 'InvalidParameterCombination'],
    ['an IPv6 block', { CIDRIP: '2001:db8::/64' }, 'InvalidParameterValue'],
    ['an address without a prefix', { CIDRIP: '203.0.113.7' }, 'InvalidParameterValue'],
    ['a prefix over 32', { CIDRIP: '203.0.113.7/33' }, 'InvalidParameterValue'],
  ])('%s is refused', async (_, source, name) => {
    await createGroup();
    await expect(
      redshift.authorizeClusterSecurityGroupIngress({ ClusterSecurityGroupName: 'ci', ...source }),
    ).rejects.toMatchObject({ name, $metadata: { httpStatusCode: 400 } });
  });

  test('host bits are kept as they were given', async () => {
    await createGroup();
    await redshift.authorizeClusterSecurityGroupIngress({ ...rule, CIDRIP: '203.0.113.7/24' });
    expect(cidrs()).toEqual(['203.0.113.7/24']);
  });

  test('the default group, and a group that a cluster uses, cannot be deleted', async () => {
    await createGroup();
    emulator.redshift.putCluster({
      ClusterIdentifier: 'analytics',
      ClusterSecurityGroups: [{ ClusterSecurityGroupName: 'ci', Status: 'active' }],
    });
    const remove = (name: string) =>
      redshift.deleteClusterSecurityGroup({ ClusterSecurityGroupName: name });
    await expect(remove('default')).rejects.toMatchObject({ name: 'InvalidParameterValue' });
    await expect(remove('ci')).rejects.toMatchObject({
      name: 'InvalidClusterSecurityGroupStateFault',
    });
    await createGroup('unused');
    await remove('unused');
    expect(emulator.redshift.group('unused')).toBeUndefined();
  });

  test('markers lead through all pages', async () => {
    const names = Array.from({ length: 45 }, (_, n) => `group-${String(n).padStart(2, '0')}`);
    for (const name of names) await createGroup(name);
    const seen: (string | undefined)[] = [];
    let Marker: string | undefined;
    do {
      const page = await redshift.describeClusterSecurityGroups({ MaxRecords: 20, Marker });
      seen.push(...(page.ClusterSecurityGroups ?? []).map((of) => of.ClusterSecurityGroupName));
      Marker = page.Marker;
    } while (Marker);
    expect(seen).toEqual(['default', ...names]);
    expect(emulator.requests.slice(names.length)).toHaveLength(3);
  });

  test.each([{ MaxRecords: 19 }, { MaxRecords: 101 }, { Marker: 'made-up' }])(
    'the page %j is refused',
    async (page) => {
      await expect(redshift.describeClusterSecurityGroups(page)).rejects.toMatchObject({
        name: 'InvalidParameterValue',
      });
    },
  );

  test('an account without EC2-Classic has none of them', async () => {
    emulator.redshift.vpcByDefault = true;
    await expect(redshift.describeClusterSecurityGroups({})).rejects.toMatchObject({
      name: 'InvalidParameterValue',
      message: 'VPC-by-Default customers cannot use cluster security groups',
    });
  });
});

describe('a revoked rule that stays for a while', () => {
  test('is shown as revoking, then is gone', async () => {
    await createGroup();
    await redshift.authorizeClusterSecurityGroupIngress(rule);
    emulator.redshift.revokingFor = { describes: 2 };
    const revoking = [expect.objectContaining({ Status: 'revoking' })];
    const revoked = await redshift.revokeClusterSecurityGroupIngress(rule);
    expect(revoked.ClusterSecurityGroup?.IPRanges).toEqual(revoking);
    const ranges = async () =>
      (await redshift.describeClusterSecurityGroups({ ClusterSecurityGroupName: 'ci' }))
        .ClusterSecurityGroups?.[0]?.IPRanges;
    expect([await ranges(), await ranges(), await ranges()]).toEqual([revoking, revoking, []]);
  });

  test('cannot be revoked again', async () => {
    await createGroup();
    await redshift.authorizeClusterSecurityGroupIngress(rule);
    emulator.redshift.revokingFor = { describes: Number.POSITIVE_INFINITY };
    await redshift.revokeClusterSecurityGroupIngress(rule);
    await expect(redshift.revokeClusterSecurityGroupIngress(rule)).rejects.toMatchObject({
      name: 'AuthorizationNotFoundFault',
    });
  });
});
