import { describe, expect, it } from '@jest/globals';
import { type ConnectionOptions, connection } from '../../../../src/aws/connection.ts';
import { lookUpCluster } from '../../../../src/aws/redshift/cluster.ts';
import { type Canned, inProcess, refusal } from '../../../support/canned-aws.ts';
import { ClusterIdentifier, stages } from '../../../support/stage.ts';

const newStage = stages();
const aws = inProcess();
const { signal } = new AbortController();

const cluster = (clusterIdentifier: string) => ({ kind: 'cluster', clusterIdentifier }) as const;
const lookedUp = (surroundings: ConnectionOptions, identifier = ClusterIdentifier) =>
  lookUpCluster(cluster(identifier), connection(surroundings), signal);

/** Looks a cluster up that AWS describes in this way. */
const described = async (response: Canned, identifier?: string) =>
  lookedUp(
    await aws.canned({
      DescribeClusters:
        typeof response === 'string'
          ? `<Clusters><Cluster>${response}</Cluster></Clusters>`
          : response,
    }),
    identifier,
  );

const named = `<ClusterIdentifier>${ClusterIdentifier}</ClusterIdentifier>`;
const vpcGroups = (...ids: string[]) =>
  `<VpcSecurityGroups>${ids.map((id) => `<VpcSecurityGroup><VpcSecurityGroupId>${id}</VpcSecurityGroupId></VpcSecurityGroup>`).join('')}</VpcSecurityGroups>`;

describe('a cluster', () => {
  it('has VPC security groups and an endpoint', async () => {
    const stage = await newStage();
    const groups = [stage.vpcGroup(), stage.vpcGroup()];
    stage.cluster(5440, ...groups);
    expect(await lookedUp(aws.on(stage))).toEqual({
      groups: groups.map(({ id }) => ({ kind: 'vpc', id })),
      host: undefined,
      port: 5440,
      publiclyAccessible: undefined,
    });
    expect(stage.actions()).toEqual(['DescribeClusters']);
  });

  it('may have cluster security groups', async () => {
    const stage = await newStage();
    const group = stage.clusterGroup();
    stage.cluster(5440, group);
    expect(await lookedUp(aws.on(stage))).toMatchObject({
      groups: [{ kind: 'cluster', name: group.id }],
    });
  });

  it.each([true, false])(
    'has a host, and is publicly accessible or not: %s',
    async (publiclyAccessible) => {
      const details = `<Endpoint><Address>analytics.example</Address><Port>5439</Port></Endpoint><PubliclyAccessible>${publiclyAccessible}</PubliclyAccessible><ClusterStatus>paused</ClusterStatus>`;
      expect(await described(named + details + vpcGroups('sg-1'))).toEqual({
        groups: [{ kind: 'vpc', id: 'sg-1' }],
        host: 'analytics.example',
        port: 5439,
        publiclyAccessible,
      });
    },
  );

  it('has VPC security groups, where AWS names groups of both kinds', async () => {
    const both = `<ClusterSecurityGroups><ClusterSecurityGroup><ClusterSecurityGroupName>default</ClusterSecurityGroupName></ClusterSecurityGroup></ClusterSecurityGroups>`;
    expect((await described(named + both + vpcGroups('sg-1'))).groups).toEqual([
      { kind: 'vpc', id: 'sg-1' },
    ]);
  });

  it.each([
    ['0', '<Endpoint><Port>0</Port></Endpoint>'],
    ['-1', '<Endpoint><Port>-1</Port></Endpoint>'],
    ['65536', '<Endpoint><Port>65536</Port></Endpoint>'],
    ['none', '<Endpoint><Address>a</Address></Endpoint>'],
    ['none, nor an endpoint', ''],
  ])('is not believed to have a port where AWS says %s', async (_, endpoint) => {
    expect((await described(named + endpoint + vpcGroups('sg-1'))).port).toBeUndefined();
  });

  it('may be written in another case, as AWS stores it', async () => {
    expect((await described(named + vpcGroups('sg-1'), 'Analytics')).groups).toHaveLength(1);
  });

  it.each([
    ['another cluster', '<ClusterIdentifier>other</ClusterIdentifier>', 'cluster other'],
    ['a cluster without an identifier', '', 'cluster without a name'],
  ])('is not taken for %s', async (_, identifier, about) => {
    await expect(described(identifier + vpcGroups('sg-1'))).rejects.toMatchObject({
      title: 'Response for another resource',
      ownWords: expect.stringContaining(about),
    });
  });

  it.each([
    ['is not there', refusal('ClusterNotFound', 404), 'Cluster not found', 'nothing-to-revoke'],
    [
      'is being deleted',
      `${named}<ClusterStatus>deleting</ClusterStatus>${vpcGroups('sg-1')}`,
      'Cluster or workgroup is being deleted',
      'other',
    ],
    [
      'is being created, so that its groups are not known yet',
      `${named}<ClusterStatus>creating</ClusterStatus>`,
      'Cluster or workgroup is being created',
      'other',
    ],
    ['has no group', named, 'Cluster or workgroup has no security group', 'nothing-to-revoke'],
  ])(
    'that %s is a failure of its own, with cluster and region',
    async (_, response, title, kind) => {
      await expect(described(response)).rejects.toMatchObject({
        title,
        kind,
        explanation: expect.stringMatching(/cluster analytics in us-east-1/),
      });
    },
  );

  it.each([
    `<VpcSecurityGroups><VpcSecurityGroup><VpcSecurityGroupId>sg-1</VpcSecurityGroupId></VpcSecurityGroup><VpcSecurityGroup><Status>active</Status></VpcSecurityGroup></VpcSecurityGroups>`,
    '<ClusterSecurityGroups><ClusterSecurityGroup><Status>active</Status></ClusterSecurityGroup></ClusterSecurityGroups>',
  ])('is not believed where one of its groups has no id or name: %s', async (groups) => {
    await expect(described(named + groups)).rejects.toMatchObject({
      title: 'Unexpected response, not from AWS',
      passes: true,
    });
  });

  it.each(['', '<Clusters/>'])(
    'that AWS says nothing of may be an answer of a gateway: %j',
    async (content) => {
      const surroundings = await aws.canned({ DescribeClusters: content });
      await expect(lookedUp(surroundings)).rejects.toMatchObject({
        title: 'Unexpected response, not from AWS',
        passes: true,
      });
    },
  );

  it('is asked for by its identifier, with the IAM action in what is denied', async () => {
    const surroundings = await aws.canned({ DescribeClusters: refusal('AccessDenied', 403) });
    await expect(lookedUp(surroundings)).rejects.toMatchObject({
      explanation: expect.stringMatching(/cluster analytics.*redshift:DescribeClusters/),
    });
    expect(surroundings.requests[0]?.get('ClusterIdentifier')).toBe('analytics');
  });

  it('is described at the second attempt where the clock is wrong', async () => {
    const stage = await newStage();
    stage.cluster(5440, stage.vpcGroup());
    stage.emulator.clock = () => Date.now() + 3_600_000;
    const connected = connection(aws.on(stage));
    const attempt = () => lookUpCluster(cluster(ClusterIdentifier), connected, signal);
    await expect(attempt()).rejects.toMatchObject({ kind: 'wrong-clock', passes: true });
    expect(await attempt()).toMatchObject({ port: 5440 });
  });

  it('is not asked for after the signal was aborted', async () => {
    const stage = await newStage();
    const cancelled = AbortSignal.abort();
    await expect(
      lookUpCluster(cluster(ClusterIdentifier), connection(aws.on(stage)), cancelled),
    ).rejects.toThrow();
    expect(stage.actions()).toEqual([]);
  });
});
