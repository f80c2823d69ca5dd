/** A CIDR block as the source of a rule, in the API's names. */
export interface CidrSource {
  readonly CIDRIP: string;
}

/** An EC2 security group as the source of a rule, in the API's names. */
export interface Ec2SecurityGroupSource {
  readonly EC2SecurityGroupName: string;
  readonly EC2SecurityGroupOwnerId: string;
}

/** Whom a rule lets in. */
export type Source = CidrSource | Ec2SecurityGroupSource;

/** One ingress rule. It is its own request: what names it here goes to the API, the outputs and the state unchanged. */
export type Rule = { readonly ClusterSecurityGroupName: string } & Source;

/** Whether two rules are the same rule to the API, which stores group names in lower case. */
export function sameRule(one: Rule, other: Rule): boolean {
  return identity(one) === identity(other);
}

function identity(rule: Rule): string {
  const group = rule.ClusterSecurityGroupName.toLowerCase();
  return JSON.stringify(
    'CIDRIP' in rule
      ? [group, rule.CIDRIP]
      : [group, rule.EC2SecurityGroupName.toLowerCase(), rule.EC2SecurityGroupOwnerId],
  );
}

/** The source that a rule lets in, in words: `203.0.113.7/32`. */
export function sourceText(rule: Source): string {
  return 'CIDRIP' in rule
    ? rule.CIDRIP
    : `EC2 security group ${rule.EC2SecurityGroupName} of account ${rule.EC2SecurityGroupOwnerId}`;
}

/** A group, or the group that a rule belongs to, in words: `cluster security group ci-runners`. */
export function groupText(group: Pick<Rule, 'ClusterSecurityGroupName'>): string {
  return `cluster security group ${group.ClusterSecurityGroupName}`;
}

/** Reads back what `JSON.stringify` wrote of a rule; `undefined` for anything that is not exactly a rule. */
export function parseRule(value: unknown): Rule | undefined {
  if (hasExactly(value, ['ClusterSecurityGroupName', 'CIDRIP'])) {
    return { ClusterSecurityGroupName: value.ClusterSecurityGroupName, CIDRIP: value.CIDRIP };
  }
  if (
    hasExactly(value, [
      'ClusterSecurityGroupName',
      'EC2SecurityGroupName',
      'EC2SecurityGroupOwnerId',
    ])
  ) {
    return {
      ClusterSecurityGroupName: value.ClusterSecurityGroupName,
      EC2SecurityGroupName: value.EC2SecurityGroupName,
      EC2SecurityGroupOwnerId: value.EC2SecurityGroupOwnerId,
    };
  }
  return undefined;
}

function hasExactly<Name extends string>(
  value: unknown,
  names: readonly Name[],
): value is Record<Name, string> {
  if (typeof value !== 'object' || value === null) return false;
  const members = Object.entries(value);
  return (
    members.length === names.length &&
    members.every(
      ([name, text]) => names.includes(name as Name) && typeof text === 'string' && text !== '',
    )
  );
}
