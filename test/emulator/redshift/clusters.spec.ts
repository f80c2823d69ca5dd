import type { CreateClusterCommandInput, Redshift } from '@aws-sdk/client-redshift';
import { beforeEach, expect, test } from '@jest/globals';
import type { Emulator } from '../index.ts';
import { emulated } from '../testing.ts';

const emulation = emulated();
const minimal = {
  ClusterIdentifier: 'Analytics',
  NodeType: 'ra3.large',
  MasterUsername: 'admin',
  MasterUserPassword: 'Not-a-secret-1',
};

let emulator: Emulator;
let redshift: Redshift;
let vpcGroup: string;

beforeEach(() => {
  emulator = emulation.emulator;
  redshift = emulation.redshift();
  vpcGroup = emulator.ec2.createSecurityGroup({
    GroupName: 'warehouse',
    Description: 'd',
    VpcId: 'vpc-2',
  }).GroupId;
});

const inVpc = (): CreateClusterCommandInput => ({ ...minimal, VpcSecurityGroupIds: [vpcGroup] });

test('a cluster is put there as a test wants it described', async () => {
  const cluster = {
    ClusterIdentifier: 'analytics',
    ClusterStatus: 'paused',
    Endpoint: { Address: 'analytics.example.com', Port: 5431 },
    VpcId: emulator.ec2.defaultVpcId,
    ClusterSecurityGroups: [],
    VpcSecurityGroups: [{ VpcSecurityGroupId: 'sg-1', Status: 'active' }],
  };
  emulator.redshift.putCluster(cluster);
  const described = await redshift.describeClusters({ ClusterIdentifier: 'Analytics' });
  expect(described.Clusters).toEqual([{ ...cluster, Tags: [] }]);
});

test('a cluster in a VPC is created, and is available when it is described', async () => {
  const Tags = [{ Key: 'team', Value: 'data' }];
  const created = await redshift.createCluster({
    ...inVpc(),
    Port: 5431,
    PubliclyAccessible: true,
    Tags,
  });
  expect(created.Cluster).toMatchObject({
    ClusterIdentifier: 'analytics',
    ClusterStatus: 'creating',
  });
  expect(created.Cluster?.Endpoint).toBeUndefined();
  const described = await redshift.describeClusters({ ClusterIdentifier: 'analytics' });
  expect(described.Clusters).toEqual([
    {
      ClusterIdentifier: 'analytics',
      ClusterStatus: 'available',
      NodeType: 'ra3.large',
      NumberOfNodes: 1,
      MasterUsername: 'admin',
      DBName: 'dev',
      Endpoint: {
        Address: 'analytics.c0example1234.us-east-1.redshift.amazonaws.com',
        Port: 5431,
      },
      ClusterSecurityGroups: [],
      VpcSecurityGroups: [{ VpcSecurityGroupId: vpcGroup, Status: 'active' }],
      VpcId: 'vpc-2',
      PubliclyAccessible: true,
      Tags,
    },
  ]);
});

test('a cluster without VPC security groups is outside a VPC', async () => {
  await redshift.createCluster(minimal);
  const { Clusters } = await redshift.describeClusters({});
  expect(Clusters).toMatchObject([
    {
      Endpoint: { Port: 5439 },
      ClusterSecurityGroups: [{ ClusterSecurityGroupName: 'default', Status: 'active' }],
      VpcSecurityGroups: [],
    },
  ]);
  expect(Clusters?.[0]?.VpcId).toBeUndefined();
});

test('clusters are listed, and one is found by its identifier', async () => {
  await redshift.createCluster(inVpc());
  await redshift.createCluster({ ...inVpc(), ClusterIdentifier: 'reports' });
  const identifiers = async (input: { ClusterIdentifier?: string }) =>
    (await redshift.describeClusters(input)).Clusters?.map((of) => of.ClusterIdentifier);
  expect(await identifiers({})).toEqual(['analytics', 'reports']);
  expect(await identifiers({ ClusterIdentifier: 'REPORTS' })).toEqual(['reports']);
});

test('a cluster is deleted, and is not there any more', async () => {
  await redshift.createCluster(inVpc());
  const ClusterIdentifier = 'analytics';
  await expect(redshift.deleteCluster({ ClusterIdentifier })).rejects.toMatchObject({
    name: 'InvalidParameterCombination',
  });
  const deleted = await redshift.deleteCluster({
    ClusterIdentifier,
    SkipFinalClusterSnapshot: true,
  });
  expect(deleted.Cluster?.ClusterStatus).toBe('deleting');
  const notFound = { name: 'ClusterNotFoundFault', $metadata: { httpStatusCode: 404 } };
  await expect(redshift.describeClusters({ ClusterIdentifier })).rejects.toMatchObject(notFound);
  await expect(
    redshift.deleteCluster({ ClusterIdentifier, SkipFinalClusterSnapshot: true }),
  ).rejects.toMatchObject(notFound);
});

test.each<[string, () => Partial<CreateClusterCommandInput>, string]>([
  [
    'an identifier that begins with a digit',
    () => ({ ClusterIdentifier: '1st' }),
    'InvalidParameterValue',
  ],
  [
    'a security group that is not there',
    () => ({ VpcSecurityGroupIds: ['sg-no'] }),
    'InvalidParameterValue',
  ],
  [
    'a cluster security group that is not there',
    () => ({ ClusterSecurityGroups: ['no'] }),
    'ClusterSecurityGroupNotFoundFault',
  ],
  [
    'groups of both kinds',
    () => ({ VpcSecurityGroupIds: [vpcGroup], ClusterSecurityGroups: ['default'] }),
    'InvalidParameterCombination',
  ],
])('%s is refused', async (_, changes, name) => {
  await expect(redshift.createCluster({ ...minimal, ...changes() })).rejects.toMatchObject({
    name,
  });
  expect((await redshift.describeClusters({})).Clusters).toEqual([]);
});

test('an identifier is taken once', async () => {
  await redshift.createCluster(inVpc());
  await expect(
    redshift.createCluster({ ...inVpc(), ClusterIdentifier: 'ANALYTICS' }),
  ).rejects.toMatchObject({ name: 'ClusterAlreadyExistsFault' });
});
