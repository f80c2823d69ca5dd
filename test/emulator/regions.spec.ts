import { describe, expect, test } from '@jest/globals';
import { emulated } from './testing.ts';

describe('regions', () => {
  const emulation = emulated();

  test('have a state each, and no id in common', async () => {
    const { emulator, ec2 } = emulation;
    const group = { GroupName: 'warehouse', Description: 'd' };
    const here = await ec2().createSecurityGroup(group);
    const there = await ec2({ region: 'eu-west-3' }).createSecurityGroup(group);
    expect(there.GroupId).not.toBe(here.GroupId);
    expect(emulator.ec2.group(there.GroupId ?? '')).toBeUndefined();
    const europe = emulator.in('eu-west-3');
    expect(europe.ec2.group(there.GroupId ?? '')?.SecurityGroupArn).toBe(
      `arn:aws:ec2:eu-west-3:123456789012:security-group/${there.GroupId}`,
    );
    await expect(
      ec2({ region: 'eu-west-3' }).describeSecurityGroups({ GroupIds: [here.GroupId ?? ''] }),
    ).rejects.toMatchObject({ name: 'InvalidGroup.NotFound' });
  });

  test('are those of the services too, and the default one is the emulator itself', async () => {
    const { emulator, redshift } = emulation;
    emulator.in('ap-southeast-4').redshift.putCluster({ ClusterIdentifier: 'far' });
    expect((await redshift().describeClusters({})).Clusters).toEqual([]);
    const far = await redshift({ region: 'ap-southeast-4' }).describeClusters({});
    expect(far.Clusters).toMatchObject([{ ClusterIdentifier: 'far' }]);
    expect(emulator.in('us-east-1').redshift).toBe(emulator.redshift);
    expect(emulator.requests.map(({ region }) => region)).toEqual(['us-east-1', 'ap-southeast-4']);
  });

  test('have the ARNs of their partition', () => {
    const arn = (region: string) => emulation.emulator.in(region).redshift.arns.cluster('a');
    expect(arn('us-gov-west-1')).toBe(
      'arn:aws-us-gov:redshift:us-gov-west-1:123456789012:cluster:a',
    );
    expect(arn('cn-north-1')).toBe('arn:aws-cn:redshift:cn-north-1:123456789012:cluster:a');
  });

  test.each(['nowhere', 'US-EAST-1', 'us-east'])('%s is none', async (region) => {
    const { status, body } = await emulation.call({ region });
    expect(status).toBe(403);
    expect(body).toContain('Credential should be scoped to a valid region.');
    expect(() => emulation.emulator.in(region)).toThrow(`does not serve the region ${region}`);
  });
});

describe('a region that is told', () => {
  const emulation = emulated({ region: 'eu-west-3' });

  test('is the default, and the only one', async () => {
    expect((await emulation.call()).status).toBe(200);
    const { body } = await emulation.call({ region: 'us-east-1' });
    expect(body).toContain('Credential should be scoped to a valid region.');
  });
});

describe('regions that are told', () => {
  const emulation = emulated({ region: 'eu-west-3', regions: ['eu-west-3', 'us-west-2'] });

  test('are the only ones', async () => {
    const statuses = ['eu-west-3', 'us-west-2', 'us-east-1'].map(
      async (region) => (await emulation.call({ region })).status,
    );
    expect(await Promise.all(statuses)).toEqual([200, 200, 403]);
  });
});
