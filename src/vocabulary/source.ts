/** A CIDR block as a source, IPv4 or IPv6, in the form given. */
export interface CidrSource {
  readonly CIDRIP: string;
}

/** An EC2 security group as the source that cluster security groups know, in the Redshift API's names. */
export interface Ec2SecurityGroupSource {
  readonly EC2SecurityGroupName: string;
  readonly EC2SecurityGroupOwnerId: string;
}

/** An EC2 security group as the source that VPC security groups know, in the EC2 API's names. */
export interface UserIdGroupPair {
  readonly GroupId: string;
  /** The account that owns the group, where it is another one. */
  readonly UserId?: string;
}

/** Whom a rule lets in. */
export type Source = CidrSource | Ec2SecurityGroupSource | UserIdGroupPair;

/** A source in words: `203.0.113.7/32`. */
export function sourceText(source: Source): string {
  if ('CIDRIP' in source) return source.CIDRIP;
  const [name, owner] =
    'GroupId' in source
      ? [source.GroupId, source.UserId]
      : [source.EC2SecurityGroupName, source.EC2SecurityGroupOwnerId];
  return `EC2 security group ${name}${owner ? ` of account ${owner}` : ''}`;
}
