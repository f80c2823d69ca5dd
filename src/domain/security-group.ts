/** A cluster security group, of the Redshift API: for clusters outside a VPC. */
export interface ClusterSecurityGroup {
  readonly kind: 'cluster';
  readonly name: string;
}

/** A VPC security group, of the EC2 API. */
export interface VpcSecurityGroup {
  readonly kind: 'vpc';
  readonly id: string;
}

/** At least one VPC security group. */
export type VpcSecurityGroups = readonly [VpcSecurityGroup, ...VpcSecurityGroup[]];

/** A security group that has ingress rules. */
export type SecurityGroup = ClusterSecurityGroup | VpcSecurityGroup;

/** A group in words: `cluster security group ci-runners`. */
export function groupText(group: SecurityGroup): string {
  return group.kind === 'vpc'
    ? `VPC security group ${group.id}`
    : `cluster security group ${group.name}`;
}

/** A text that two groups share when they are the same group to AWS, which stores names in lower case. */
export function groupIdentity(group: SecurityGroup): string {
  return group.kind === 'vpc' ? group.id : group.name.toLowerCase();
}
