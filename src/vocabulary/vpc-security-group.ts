import { isDeepStrictEqual } from 'node:util';
import { isIPv6, network } from './cidr.ts';
import { type CidrSource, sourceText, type UserIdGroupPair } from './source.ts';
import type { Tag } from './tag.ts';

/** Ports that a rule lets in, as EC2 names them; both ends count. */
export interface PortRange {
  readonly FromPort: number;
  readonly ToPort: number;
}

/** A rule of a VPC security group, as the parameters of EC2's requests: one permission with one source. */
export interface VpcSecurityGroupRule {
  readonly GroupId: string;
  readonly IpPermissions: readonly [IpPermission];
}

/**
 * EC2's `IpPermission`.
 *
 * @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_IpPermission.html
 */
export interface IpPermission {
  /** `tcp`, `udp`, …, or `-1` for all. */
  readonly IpProtocol: string;
  readonly FromPort?: number;
  readonly ToPort?: number;
  readonly IpRanges?: readonly { readonly CidrIp: string; readonly Description?: string }[];
  readonly Ipv6Ranges?: readonly { readonly CidrIpv6: string; readonly Description?: string }[];
  readonly UserIdGroupPairs?: readonly (UserIdGroupPair & { readonly Description?: string })[];
  readonly PrefixListIds?: readonly {
    readonly PrefixListId: string;
    readonly Description?: string;
  }[];
}

/**
 * EC2's `SecurityGroup`, as far as it concerns ingress, its lists always present.
 *
 * @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_SecurityGroup.html
 */
export interface VpcSecurityGroup {
  readonly GroupId: string;
  readonly GroupName: string;
  readonly VpcId: string;
  readonly IpPermissions: readonly IpPermission[];
  readonly Tags: readonly Tag[];
}

/** The TCP rule that lets a source into a group, its CIDR block in the form that EC2 stores. */
export function vpcSecurityGroupRule(
  GroupId: string,
  source: CidrSource | UserIdGroupPair,
  { FromPort, ToPort }: PortRange,
): VpcSecurityGroupRule {
  const ports = { IpProtocol: 'tcp', FromPort, ToPort };
  if ('GroupId' in source) {
    return { GroupId, IpPermissions: [{ ...ports, UserIdGroupPairs: [source] }] };
  }
  const cidr = network(source.CIDRIP);
  return {
    GroupId,
    IpPermissions: [
      isIPv6(cidr)
        ? { ...ports, Ipv6Ranges: [{ CidrIpv6: cidr }] }
        : { ...ports, IpRanges: [{ CidrIp: cidr }] },
    ],
  };
}

/** What makes a rule this rule to EC2. The id of a source group names it without its account. */
export function identity(rule: VpcSecurityGroupRule): readonly unknown[] {
  const [{ IpProtocol, FromPort, ToPort }] = rule.IpPermissions;
  return [rule.GroupId, IpProtocol, FromPort, ToPort, sourceId(rule)];
}

/** The CIDR block that a rule lets in, where it lets in one. */
export function cidrOf({ IpPermissions: [permission] }: VpcSecurityGroupRule): string | undefined {
  return permission.IpRanges?.[0]?.CidrIp ?? permission.Ipv6Ranges?.[0]?.CidrIpv6;
}

/** What EC2 knows the source of a rule by: a network, or the id of a group or of a prefix list. */
export function sourceId(rule: VpcSecurityGroupRule): string {
  const [{ UserIdGroupPairs, PrefixListIds }] = rule.IpPermissions;
  const cidr = cidrOf(rule);
  if (cidr !== undefined) return network(cidr);
  return UserIdGroupPairs?.[0]?.GroupId ?? PrefixListIds?.[0]?.PrefixListId ?? '';
}

/** The source that a rule lets in, in words. */
export function ruleSourceText(rule: VpcSecurityGroupRule): string {
  const [pair] = rule.IpPermissions[0].UserIdGroupPairs ?? [];
  return sourceText(pair ?? { CIDRIP: sourceId(rule) });
}

/** The ports that a rule lets in, in words: `5439`, `5431-5455`, `udp 53`, `all`. */
export function portText({ IpPermissions: [permission] }: VpcSecurityGroupRule): string {
  const { IpProtocol, FromPort, ToPort } = permission;
  if (IpProtocol === '-1') return 'all';
  const ports = FromPort === ToPort ? `${FromPort ?? ''}` : `${FromPort}-${ToPort}`;
  return IpProtocol === 'tcp' ? ports : `${IpProtocol} ${ports}`.trim();
}

/** The rules that a group shows, one for each source of each permission. */
export function ingressRules({
  GroupId,
  IpPermissions,
}: Pick<VpcSecurityGroup, 'GroupId' | 'IpPermissions'>) {
  return IpPermissions.flatMap((permission) => {
    const {
      IpRanges = [],
      Ipv6Ranges = [],
      UserIdGroupPairs = [],
      PrefixListIds = [],
    } = permission;
    const shown = (source: Partial<IpPermission>) => ({
      rule: {
        GroupId,
        IpPermissions: [{ ...ports(permission), ...source }],
      } as VpcSecurityGroupRule,
      status: 'authorized',
      tags: [],
    });
    return [
      ...IpRanges.map(({ CidrIp }) => shown({ IpRanges: [{ CidrIp }] })),
      ...Ipv6Ranges.map(({ CidrIpv6 }) => shown({ Ipv6Ranges: [{ CidrIpv6 }] })),
      ...UserIdGroupPairs.map((pair) => shown({ UserIdGroupPairs: [pair] })),
      ...PrefixListIds.map((list) => shown({ PrefixListIds: [list] })),
    ];
  });
}

const SOURCES = ['IpRanges', 'Ipv6Ranges', 'UserIdGroupPairs', 'PrefixListIds'] as const;

/** A group as it is without some of its rules. */
export function without(
  group: VpcSecurityGroup,
  gone: (rule: VpcSecurityGroupRule) => boolean,
): VpcSecurityGroup {
  const { GroupId } = group;
  const IpPermissions = group.IpPermissions.flatMap((permission) => {
    const left = Object.fromEntries(
      SOURCES.map((name) => [
        name,
        (permission[name] ?? []).filter((source) => {
          const one = { ...ports(permission), [name]: [source] };
          return !gone({ GroupId, IpPermissions: [one] });
        }),
      ]),
    );
    return Object.values(left).some((list) => list.length > 0) ? [{ ...permission, ...left }] : [];
  });
  return { ...group, IpPermissions };
}

/** Rules of one group as permissions: one for all sources that have the same ports. */
export function permissionsOf(rules: readonly VpcSecurityGroupRule[]): IpPermission[] {
  const single = rules.map((rule) => rule.IpPermissions[0]);
  return [...Map.groupBy(single, (each) => JSON.stringify(ports(each))).values()].map((same) =>
    Object.assign(
      ports(same[0] as IpPermission),
      ...SOURCES.map((name) => {
        const sources = same.flatMap((each): readonly unknown[] => each[name] ?? []);
        return sources.length > 0 ? { [name]: sources } : {};
      }),
    ),
  );
}

function ports({ IpProtocol, FromPort, ToPort }: IpPermission) {
  return {
    IpProtocol,
    ...(FromPort === undefined ? {} : { FromPort }),
    ...(ToPort === undefined ? {} : { ToPort }),
  };
}

/** Reads back what `JSON.stringify` wrote of a rule; `undefined` for anything that is not exactly one. */
export function parse(value: object): VpcSecurityGroupRule | undefined {
  try {
    const rule = value as VpcSecurityGroupRule;
    const [{ FromPort, ToPort, UserIdGroupPairs }] = rule.IpPermissions;
    const [pair] = UserIdGroupPairs ?? [];
    const source = pair ? pairOf(pair) : { CIDRIP: cidrOf(rule) as string };
    const made = vpcSecurityGroupRule(rule.GroupId, source, { FromPort, ToPort } as PortRange);
    const texts = [rule.GroupId, ...Object.values(source)];
    const valid =
      texts.every((text) => typeof text === 'string' && text !== '') &&
      [FromPort, ToPort].every(Number.isInteger);
    return valid && isDeepStrictEqual(made, value) ? made : undefined;
  } catch {
    return undefined;
  }
}

function pairOf({ GroupId, UserId }: UserIdGroupPair): UserIdGroupPair {
  return UserId === undefined ? { GroupId } : { GroupId, UserId };
}
