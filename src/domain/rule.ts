import { groupIdentity, type SecurityGroup } from './security-group.ts';
import { type Source, sameOwner, sourceId, sourceText } from './source.ts';

/** Ports that a rule lets in; both ends are included. */
export interface PortRange {
  readonly from: number;
  readonly to: number;
}

/** The highest port of TCP and UDP. */
export const LAST_PORT = 65_535;

/** The ports that a user names; `all` means every port of every protocol. */
export type Ports = PortRange | 'all';

/** One ingress rule. */
export interface Rule {
  /** The id of a rule of a VPC security group, where it was seen. Such a rule is that one, and no other like it. */
  readonly id?: string;
  readonly group: SecurityGroup;
  /** `tcp`, `udp`, …, or `-1` for all; the rules of a cluster security group have none. */
  readonly protocol?: string;
  readonly ports?: PortRange;
  readonly source: Source;
}

/** A tag, in the API's shape. */
export interface Tag {
  readonly Key: string;
  readonly Value: string;
}

/** A rule as AWS lists it. */
export interface ListedRule extends Rule {
  /** `authorized`; `revoking` while a cluster security group removes it. */
  readonly status: string;
  readonly description: string;
  readonly tags: readonly Tag[];
}

/** At least one rule, no two the same. */
export type Rules = readonly [Rule, ...Rule[]];

/** Tells of any rule whether it is one of these to AWS. Looks at these rules once. */
export function oneOf(rules: readonly Rule[]): (rule: Rule) => boolean {
  const known = Map.groupBy(rules, identity);
  return (rule) =>
    known.get(identity(rule))?.some((same) => sameOwner(same.source, rule.source)) ?? false;
}

/** Tells of any rule whether it is none of these to AWS. */
export function noneOf(rules: readonly Rule[]): (rule: Rule) => boolean {
  const isOne = oneOf(rules);
  return (rule) => !isOne(rule);
}

/** Rules without repeats, in their order. */
export function distinct<Each extends Rule>(rules: readonly Each[]): Each[] {
  return [...new Map(rules.map((rule) => [identity(rule), rule])).values()];
}

/** A text that two rules share when they are the same rule to AWS, except for the owner of a source group. */
export function identity(rule: Rule): string {
  return rule.id ?? JSON.stringify([groupIdentity(rule.group), ...access(rule)]);
}

/** A text that two rules share when they let in the same, each in its group. */
export function accessIdentity(rule: Rule): string {
  return JSON.stringify(access(rule));
}

function access({ group, protocol, ports, source }: Rule): unknown[] {
  return [
    protocol,
    ports?.from,
    ports?.to,
    // EC2 stores networks and the ids of groups; Redshift compares what was given.
    ...(group.kind === 'vpc' ? [source.kind, sourceId(source)] : Object.values(source)),
  ];
}

/** The ports that a rule lets in, in words: `5439`, `5431-5455`, `udp 53`, `all`; `''` where a group has no ports. */
export function portText({ protocol, ports }: Rule): string {
  if (protocol === undefined) return '';
  if (protocol === '-1') return 'all';
  const range = ports && (ports.from === ports.to ? `${ports.from}` : `${ports.from}-${ports.to}`);
  return protocol === 'tcp' ? (range ?? '') : `${protocol} ${range ?? ''}`.trim();
}

/** A rule within its group, in words: `203.0.113.7/32`, `203.0.113.7/32 on port 5439`. */
export function ruleText(rule: Rule): string {
  const ports = portText(rule);
  const source = sourceText(rule.source);
  if (ports === '') return source;
  if (ports === 'all') return `${source} on all ports`;
  const noun = ports.includes('-') ? 'ports ' : 'port ';
  return `${source} on ${/^\d/.test(ports) ? noun : ''}${ports}`;
}

/** Rules of one group in words, the first of them by name: `203.0.113.7/32, 10.0.0.0/8 and 3 more`. */
export function rulesText(rules: readonly Rule[], mostNamed: number): string {
  const left = rules.length - mostNamed;
  const named = rules.slice(0, mostNamed).map(ruleText).join(', ');
  return left > 0 ? `${named} and ${left} more` : named;
}
