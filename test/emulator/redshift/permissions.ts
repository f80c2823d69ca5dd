import type { Permission } from '../access/permission.ts';
import type { Arns } from './arns.ts';
import type { IngressSource } from './ingress.ts';

interface Input extends IngressSource {
  readonly ClusterSecurityGroupName?: string;
  readonly ClusterIdentifier?: string;
  readonly ResourceName?: string;
}

/**
 * What a caller must be allowed to do for an operation. Changing a rule is bound to its group and
 * to the rule itself; describing is bound to no resource.
 */
export const permissionsOf = (action: string, input: Input, arns: Arns): Permission[] =>
  resourcesOf(action, input, arns).map((resource) => ({ action: `redshift:${action}`, resource }));

function resourcesOf(action: string, input: Input, arns: Arns): string[] {
  const { ClusterSecurityGroupName: group = '', ClusterIdentifier: cluster = '' } = input;
  switch (action) {
    case 'CreateClusterSecurityGroup':
    case 'DeleteClusterSecurityGroup':
      return [arns.clusterSecurityGroup(group)];
    case 'AuthorizeClusterSecurityGroupIngress':
    case 'RevokeClusterSecurityGroupIngress':
      return [arns.clusterSecurityGroup(group), ...ruleOf(group, input, arns)];
    case 'CreateCluster':
    case 'DeleteCluster':
      return [arns.cluster(cluster)];
    case 'CreateTags':
    case 'DeleteTags':
      return [input.ResourceName ?? '*'];
    default:
      return ['*'];
  }
}

function ruleOf(group: string, input: Input, arns: Arns): string[] {
  const { CIDRIP, EC2SecurityGroupName, EC2SecurityGroupOwnerId } = input;
  return [arns.ingress(group, { CIDRIP, EC2SecurityGroupName, EC2SecurityGroupOwnerId })];
}
