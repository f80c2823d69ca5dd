import { type Rule, sameRule } from './rule.ts';

/** A tag, in the API's shape. */
export interface Tag {
  readonly Key: string;
  readonly Value: string;
}

/** A CIDR block that a cluster security group lets in, in the API's shape. */
export interface IPRange {
  readonly Status: string;
  readonly CIDRIP: string;
  readonly Tags: readonly Tag[];
}

/** An EC2 security group that a cluster security group lets in, in the API's shape. */
export interface EC2SecurityGroup {
  readonly Status: string;
  readonly EC2SecurityGroupName: string;
  readonly EC2SecurityGroupOwnerId: string;
  readonly Tags: readonly Tag[];
}

/**
 * The API's `ClusterSecurityGroup`, its lists always present.
 *
 * @see https://docs.aws.amazon.com/redshift/latest/APIReference/API_ClusterSecurityGroup.html
 */
export interface ClusterSecurityGroup {
  readonly ClusterSecurityGroupName: string;
  readonly Description: string;
  readonly EC2SecurityGroups: readonly EC2SecurityGroup[];
  readonly IPRanges: readonly IPRange[];
  readonly Tags: readonly Tag[];
}

/** A rule that a group shows, and what the API says of it. */
export interface IngressRule {
  readonly rule: Rule;
  readonly status: string;
  readonly tags: readonly Tag[];
}

/** The rules that a group shows, those for CIDR blocks first. */
export function ingressRules(group: ClusterSecurityGroup): IngressRule[] {
  const { ClusterSecurityGroupName, IPRanges, EC2SecurityGroups } = group;
  return [
    ...IPRanges.map(({ CIDRIP, Status, Tags }) => ({
      rule: { ClusterSecurityGroupName, CIDRIP },
      status: Status,
      tags: Tags,
    })),
    ...EC2SecurityGroups.map(({ EC2SecurityGroupName, EC2SecurityGroupOwnerId, Status, Tags }) => ({
      rule: { ClusterSecurityGroupName, EC2SecurityGroupName, EC2SecurityGroupOwnerId },
      status: Status,
      tags: Tags,
    })),
  ];
}

/** Whether a group shows a rule, in whatever status. */
export function shows(group: ClusterSecurityGroup, rule: Rule): boolean {
  return ingressRules(group).some((shown) => sameRule(shown.rule, rule));
}
