import type { FaultRow } from './row.ts';

/** The failures of what an input names: a rule, its group, or the cluster or workgroup that has the group. */
export const targetFaults: readonly FaultRow[] = [
  {
    message: /VPC-by-Default customers cannot use cluster security groups/i,
    title: 'This account has no cluster security groups',
    meaning:
      "The clusters of this account are in a VPC and use VPC security groups, so {subject} can't exist.",
    remedy:
      'Set cluster-identifier or workgroup-name, or set vpc-security-group-id to the id of the group.',
  },
  {
    codes: ['ClusterSecurityGroupNotFound'],
    kind: 'nothing-to-revoke',
    title: 'Cluster security group not found',
    meaning: 'There is no {subject} in {region}.',
    remedy: 'Check the name, the region and the account of the credentials.',
  },
  {
    codes: ['InvalidGroup.NotFound', 'InvalidGroupId.Malformed', 'InvalidSecurityGroupID.NotFound'],
    kind: 'nothing-to-revoke',
    title: 'VPC security group not found',
    meaning: 'There is no {subject} in {region}.',
    remedy: 'Check the id, the region and the account of the credentials.',
  },
  {
    codes: ['ClusterNotFound'],
    kind: 'nothing-to-revoke',
    title: 'Cluster not found',
    meaning: 'There is no {subject} in {region}.',
    remedy: 'Check cluster-identifier, the region and the account of the credentials.',
  },
  {
    codes: ['ResourceNotFoundException'],
    kind: 'nothing-to-revoke',
    title: 'Workgroup not found',
    meaning: 'There is no {subject} in {region}.',
    remedy: 'Check workgroup-name, the region and the account of the credentials.',
  },
  {
    codes: ['WarehouseDeleting'],
    title: 'Cluster or workgroup is being deleted',
    meaning: 'The {subject} in {region} is being deleted, so its security groups are unknown.',
    remedy: 'If a security group stays behind, name the group itself.',
  },
  {
    codes: ['WarehouseCreating'],
    passes: true,
    title: 'Cluster or workgroup is being created',
    meaning:
      'The {subject} in {region} is being created, and its security groups are not known yet.',
    remedy: 'Run this step when it is available, or name the security group itself.',
  },
  {
    codes: ['WarehouseWithoutGroup'],
    kind: 'nothing-to-revoke',
    title: 'Cluster or workgroup has no security group',
    meaning: 'The {subject} in {region} has no security group.',
    remedy: 'Name the security group itself in vpc-security-group-id.',
  },
  {
    codes: [
      'AuthorizationNotFound',
      'InvalidPermission.NotFound',
      'InvalidSecurityGroupRuleId.NotFound',
    ],
    kind: 'rule-not-found',
    title: 'Rule not found',
    meaning: 'There is no such rule in {region}.',
    remedy: 'Name the rule exactly as it was authorized.',
  },
  {
    codes: ['InvalidClusterSecurityGroupState'],
    passes: true,
    title: 'Cluster security group busy',
    meaning: 'Another change to {subject} was still in progress.',
    remedy: 'Wait until that change is done.',
  },
];
