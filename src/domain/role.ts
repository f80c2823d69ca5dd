/** A role that a step assumes itself. */
export interface Role {
  /** Such as `arn:aws:iam::111122223333:role/ci/redshift-close`. */
  readonly arn: string;
  /** Names the session in CloudTrail; 2 to 64 characters. */
  readonly sessionName: string;
}

/**
 * What a session may do beyond what its step needs, where the exact policy does not fit: the same to every group of
 * the region, or all that the role allows.
 */
export type WiderSession = 'every-group' | 'role-alone';

/** The account that a role is in. */
export function roleAccount({ arn }: Pick<Role, 'arn'>): string {
  return arn.split(':')[4] as string;
}

/** What AWS calls the session of a role. */
export function sessionArn(role: Role): string {
  const name = role.arn.split('/').at(-1);
  return `arn:${rolePartition(role)}:sts::${roleAccount(role)}:assumed-role/${name}/${role.sessionName}`;
}

/** The partition that a role is in: `aws`, `aws-cn`. */
export function rolePartition({ arn }: Pick<Role, 'arn'>): string {
  return arn.split(':')[1] as string;
}

/**
 * The partition that a region is in.
 *
 * @see https://docs.aws.amazon.com/whitepapers/latest/aws-fault-isolation-boundaries/partitions.html
 */
export function partitionOf(region: string): string {
  const [, partition = 'aws'] = PARTITIONS.find(([prefix]) => region.startsWith(prefix)) ?? [];
  return partition;
}

const PARTITIONS = [
  ['cn-', 'aws-cn'],
  ['us-gov-', 'aws-us-gov'],
  ['us-iso-', 'aws-iso'],
  ['us-isob-', 'aws-iso-b'],
  ['eu-isoe-', 'aws-iso-e'],
  ['us-isof-', 'aws-iso-f'],
  ['eusc-', 'aws-eusc'],
] as const;
