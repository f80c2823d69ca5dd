import type * as Api from '@aws-sdk/client-redshift';
import type { Account } from '../account.ts';
import type { VpcOf } from '../vpc.ts';
import { invalidCombination, invalidValue } from './api.ts';

/**
 * The cluster that a `CreateCluster` request describes, as `DescribeClusters` shows it once it is
 * available: in the VPC of its security groups, or outside one where it has cluster security groups.
 */
export function clusterFrom(
  input: Api.CreateClusterMessage,
  { region }: Account,
  vpcOf: VpcOf,
): Api.Cluster {
  const { VpcSecurityGroupIds = [], ClusterSecurityGroups = [], Port = 5439 } = input;
  const identifier = input.ClusterIdentifier?.toLowerCase() ?? '';
  if (!/^[a-z](-?[a-z0-9]){0,62}$/.test(identifier)) {
    throw invalidValue(
      'ClusterIdentifier must be 1 to 63 letters, digits, or hyphens, and start with a letter',
    );
  }
  if (VpcSecurityGroupIds.length > 0 && ClusterSecurityGroups.length > 0) {
    throw invalidCombination(
      'VpcSecurityGroupIds and ClusterSecurityGroups cannot both be specified',
    );
  }
  const [VpcId] = VpcSecurityGroupIds.map((groupId) => {
    const vpc = vpcOf(groupId);
    if (vpc) return vpc;
    throw invalidValue(`The security group '${groupId}' does not exist`);
  });
  const groups = ClusterSecurityGroups.length > 0 ? ClusterSecurityGroups : ['default'];
  return {
    ClusterIdentifier: identifier,
    NodeType: input.NodeType,
    ClusterStatus: 'available',
    MasterUsername: input.MasterUsername,
    DBName: input.DBName ?? 'dev',
    Endpoint: { Address: `${identifier}.c0example1234.${region}.redshift.amazonaws.com`, Port },
    ClusterSecurityGroups: VpcId
      ? []
      : groups.map((name) => ({ ClusterSecurityGroupName: name.toLowerCase(), Status: 'active' })),
    VpcSecurityGroups: VpcSecurityGroupIds.map((VpcSecurityGroupId) => ({
      VpcSecurityGroupId,
      Status: 'active',
    })),
    VpcId,
    NumberOfNodes: input.NumberOfNodes ?? 1,
    PubliclyAccessible: input.PubliclyAccessible ?? false,
    Tags: input.Tags ?? [],
  };
}
