import type { CidrSource, Ec2SecurityGroupSource } from './source.ts';
import type { Tag } from './tag.ts';

/** A rule of a cluster security group, as the parameters of the API's requests. */
export type ClusterSecurityGroupRule = { readonly ClusterSecurityGroupName: string } & (
  | CidrSource
  | Ec2SecurityGroupSource
);

/**
 * The API's `ClusterSecurityGroup`, its lists always present.
 *
 * @see https://docs.aws.amazon.com/redshift/latest/APIReference/API_ClusterSecurityGroup.html
 */
export interface ClusterSecurityGroup {
  readonly ClusterSecurityGroupName: string;
  readonly Description: string;
  readonly EC2SecurityGroups: readonly (Ec2SecurityGroupSource & StatusAndTags)[];
  readonly IPRanges: readonly (CidrSource & StatusAndTags)[];
  readonly Tags: readonly Tag[];
}

interface StatusAndTags {
  readonly Status: string;
  readonly Tags: readonly Tag[];
}

/** What makes a rule this rule to the API, which stores names in lower case. */
export function identity(rule: ClusterSecurityGroupRule): readonly unknown[] {
  const group = rule.ClusterSecurityGroupName.toLowerCase();
  return 'CIDRIP' in rule
    ? [group, rule.CIDRIP]
    : [group, rule.EC2SecurityGroupName.toLowerCase(), rule.EC2SecurityGroupOwnerId];
}

/** The rules that a group shows, those for CIDR blocks first. */
export function ingressRules(group: ClusterSecurityGroup) {
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

/** Reads back what `JSON.stringify` wrote of a rule; `undefined` for anything that is not exactly one. */
export function parse(value: object): ClusterSecurityGroupRule | undefined {
  if (hasExactly(value, ['ClusterSecurityGroupName', 'CIDRIP'])) {
    return { ClusterSecurityGroupName: value.ClusterSecurityGroupName, CIDRIP: value.CIDRIP };
  }
  const names = ['ClusterSecurityGroupName', 'EC2SecurityGroupName', 'EC2SecurityGroupOwnerId'];
  return hasExactly(value, names)
    ? ({ ...value } as unknown as ClusterSecurityGroupRule)
    : undefined;
}

function hasExactly<Name extends string>(
  value: object,
  names: readonly Name[],
): value is Record<Name, string> {
  const members = Object.entries(value);
  return (
    members.length === names.length &&
    members.every(
      ([name, text]) => names.includes(name as Name) && typeof text === 'string' && text !== '',
    )
  );
}
