import { entryKey, permissionsOf } from './entries.ts';
import type * as Api from './shapes.ts';

/** A security group as it is kept: a change makes another. */
export interface Group extends Omit<Api.SecurityGroup, 'IpPermissions' | 'IpPermissionsEgress'> {
  readonly rules: readonly Api.SecurityGroupRule[];
}

/** A group as `DescribeSecurityGroups` shows it. */
export function describeGroup({ rules, ...group }: Group): Api.SecurityGroup {
  return {
    ...group,
    IpPermissions: permissionsOf(rules.filter(({ IsEgress }) => !IsEgress)),
    IpPermissionsEgress: permissionsOf(rules.filter(({ IsEgress }) => IsEgress)),
  };
}

/** A group's inbound rules, by what makes two rules the same. */
export const ingressByKey = ({ rules }: Group): Map<string, Api.SecurityGroupRule> =>
  new Map(rules.filter(({ IsEgress }) => !IsEgress).map((rule) => [entryKey(rule), rule]));

/** A rule as `RevokeSecurityGroupIngress` answers it: without its tags. */
export const revokedRule = ({
  SecurityGroupRuleArn: _arn,
  GroupOwnerId: _owner,
  Tags: _tags,
  ReferencedGroupInfo: source,
  ...rule
}: Api.SecurityGroupRule): Api.RevokedSecurityGroupRule => ({
  ...rule,
  ReferencedGroupId: source?.GroupId,
});
