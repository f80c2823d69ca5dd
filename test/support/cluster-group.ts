import type { Emulator } from '../emulator/index.ts';
import { type CreateJob, type Group, withGroup } from './group.ts';

/** A rule of an EC2 security group, as the API names it. */
export const ec2Group = {
  EC2SecurityGroupName: 'data-team',
  EC2SecurityGroupOwnerId: '111122223333',
};

/** A CIDR block, or an EC2 security group. */
export type ClusterRule = string | typeof ec2Group;

export interface ClusterGroupOptions {
  /** `ci-runners` unless told. */
  readonly name?: string;
  readonly description?: string;
  /** What the group lets in. */
  readonly rules?: readonly ClusterRule[];
}

const given = (rule: ClusterRule) => (typeof rule === 'string' ? { CIDRIP: rule } : rule);

/** Makes a cluster security group. */
export function createClusterGroup(
  { redshift }: Emulator,
  createJob: CreateJob,
  { name = 'ci-runners', description = 'Runners of CI', rules = [] }: ClusterGroupOptions = {},
): Group<ClusterRule> {
  const named = { ClusterSecurityGroupName: name };
  const inputs = { 'cluster-security-group-name': name };
  const group: Group<ClusterRule> = {
    id: name,
    words: `cluster security group ${name}`,
    inputs,
    revokes: 'RevokeClusterSecurityGroupIngress',
    describes: 'DescribeClusterSecurityGroups',
    denied: { kind: 'error', code: 'AccessDenied', status: 403, message: 'not authorized' },
    authorize(...more) {
      for (const rule of more) {
        redshift.authorizeClusterSecurityGroupIngress({ ...named, ...given(rule) });
      }
    },
    revoke(...gone) {
      for (const rule of gone) {
        redshift.revokeClusterSecurityGroupIngress({ ...named, ...given(rule) });
      }
    },
    sources: () => group.rules().map(({ source }) => source),
    rules() {
      const { IPRanges = [], EC2SecurityGroups = [] } = redshift.group(name) ?? {};
      return [
        ...IPRanges.map((kept) => ({ source: kept.CIDRIP ?? '', kept })),
        ...EC2SecurityGroups.map((kept) => ({ source: kept.EC2SecurityGroupName ?? '', kept })),
      ];
    },
    asOutput: (...shown) => JSON.stringify(shown.map((rule) => ({ ...named, ...given(rule) }))),
    shape: () => redshift.group(name),
    job: withGroup(inputs, createJob),
  };
  redshift.createClusterSecurityGroup({ ...named, Description: description });
  group.authorize(...rules);
  return group;
}
