import * as cluster from './cluster-security-group.ts';
import * as source from './source.ts';
import * as vpc from './vpc-security-group.ts';

/** One ingress rule. It is its own request: what names it here goes to the API, the outputs and the state unchanged. */
export type Rule = cluster.ClusterSecurityGroupRule | vpc.VpcSecurityGroupRule;

/** Whether a rule is one of a VPC security group. */
export function isVpcRule(rule: Rule): rule is vpc.VpcSecurityGroupRule {
  return 'GroupId' in rule;
}

/** Tells of any rule whether it is one of these to the API, having looked at them once. */
export function oneOf(rules: readonly Rule[]): (rule: Rule) => boolean {
  const known = new Set(rules.map(identity));
  return (rule) => known.has(identity(rule));
}

/** Rules without repeats, in their order. */
export function distinct<Each extends Rule>(rules: readonly Each[]): Each[] {
  return [...new Map(rules.map((rule) => [identity(rule), rule])).values()];
}

/** A text that two rules share when they are the same rule to the API. */
function identity(rule: Rule): string {
  return JSON.stringify(isVpcRule(rule) ? vpc.identity(rule) : cluster.identity(rule));
}

/** The source that a rule lets in, in words: `203.0.113.7/32`. */
export function sourceText(rule: Rule): string {
  return isVpcRule(rule) ? vpc.ruleSourceText(rule) : source.sourceText(rule);
}

/** What the API knows the source of a rule by. */
export function sourceId(rule: Rule): string {
  return isVpcRule(rule) ? vpc.sourceId(rule) : source.sourceText(rule);
}

/** The ports that a rule lets in, in words: `5439`; `''` where a group has no ports. */
export function portText(rule: Rule): string {
  return isVpcRule(rule) ? vpc.portText(rule) : '';
}

/** A rule within its group, in words: `203.0.113.7/32`, `203.0.113.7/32 on port 5439`. */
export function ruleText(rule: Rule): string {
  const ports = portText(rule);
  if (ports === '') return sourceText(rule);
  if (ports === 'all') return `${sourceText(rule)} on all ports`;
  return `${sourceText(rule)} on ${/^\d/.test(ports) ? 'port ' : ''}${ports}`;
}

/** A group, or the group that a rule belongs to, in words: `cluster security group ci-runners`. */
export function groupText(
  group: { readonly GroupId: string } | { readonly ClusterSecurityGroupName: string },
): string {
  return 'GroupId' in group
    ? `VPC security group ${group.GroupId}`
    : `cluster security group ${group.ClusterSecurityGroupName}`;
}

/** The CIDR block that a rule lets in, in the form given, where it lets in one. */
export function cidrOf(rule: Rule): string | undefined {
  if (isVpcRule(rule)) return vpc.cidrOf(rule);
  return 'CIDRIP' in rule ? rule.CIDRIP : undefined;
}

/** Reads back what `JSON.stringify` wrote of a rule; `undefined` for anything that is not exactly a rule. */
export function parseRule(value: unknown): Rule | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  return 'GroupId' in value ? vpc.parse(value) : cluster.parse(value);
}
