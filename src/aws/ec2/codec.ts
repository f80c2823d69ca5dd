import type {
  IpPermission,
  RevokedSecurityGroupRule,
  SecurityGroup,
  SecurityGroupRule,
} from '@aws-sdk/client-ec2';
import { isIPv6 } from '../../domain/cidr.ts';
import type { GroupDescription } from '../../domain/group-description.ts';
import type { LeasedRule } from '../../domain/lease.ts';
import type { ListedRule, Rule } from '../../domain/rule.ts';
import type { VpcSecurityGroup } from '../../domain/security-group.ts';
import type { Source } from '../../domain/source.ts';

/** The lists of sources that a permission has. */
const SOURCES = ['IpRanges', 'Ipv6Ranges', 'UserIdGroupPairs', 'PrefixListIds'] as const;

/**
 * Rules as EC2's `IpPermission`s: one for all sources that have the same ports. The description is for new rules.
 *
 * @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_IpPermission.html
 */
export function toPermissions(rules: readonly Rule[], Description?: string): IpPermission[] {
  const groups = Map.groupBy(rules, ({ protocol, ports }) => JSON.stringify([protocol, ports]));
  return [...groups.values()].map((same) => {
    const { protocol, ports } = same[0] as Rule;
    const sources = same.map(({ source }) => toSource(source));
    return {
      IpProtocol: protocol,
      ...(ports ? { FromPort: ports.from, ToPort: ports.to } : {}),
      ...Object.fromEntries(
        SOURCES.flatMap((list) => {
          const entries = sources
            .flatMap((source) => source[list] ?? [])
            .map((entry) => (Description === undefined ? entry : { ...entry, Description }));
          return entries.length > 0 ? [[list, entries]] : [];
        }),
      ),
    };
  });
}

/** A source as the one list of a permission that it goes into. */
function toSource(source: Source): Pick<IpPermission, (typeof SOURCES)[number]> {
  switch (source.kind) {
    case 'cidr':
      return isIPv6(source.cidr)
        ? { Ipv6Ranges: [{ CidrIpv6: source.cidr }] }
        : { IpRanges: [{ CidrIp: source.cidr }] };
    case 'ec2-security-group-id': {
      const { id, ownerId } = source;
      return { UserIdGroupPairs: [ownerId ? { GroupId: id, UserId: ownerId } : { GroupId: id }] };
    }
    case 'prefix-list':
      return { PrefixListIds: [{ PrefixListId: source.id }] };
    case 'ec2-security-group-name':
      throw new TypeError('The rules of a VPC security group name groups by their ids.');
  }
}

/** The rules that permissions stand for, one for each source. */
export function fromPermissions(
  group: VpcSecurityGroup,
  permissions: readonly IpPermission[],
): ListedRule[] {
  return permissions.flatMap((permission) =>
    SOURCES.flatMap((list) =>
      (permission[list] ?? []).map((entry) => {
        return listed(group, permission, sourceOf(entry), entry.Description);
      }),
    ),
  );
}

/**
 * A rule with its id and tags, as EC2 lists and creates it; `undefined` for one that lets traffic out.
 *
 * @throws where it has no id or no group: it may be any rule
 */
export function fromSecurityGroupRule(rule: SecurityGroupRule): LeasedRule | undefined {
  const { SecurityGroupRuleId: id, GroupId, IsEgress, Tags = [] } = rule;
  if (!id || !GroupId) throw new TypeError('A rule has no id or no group.');
  if (IsEgress) return undefined;
  const group: VpcSecurityGroup = { kind: 'vpc', id: GroupId };
  const { GroupId: sourceGroup, UserId } = rule.ReferencedGroupInfo ?? {};
  const { CidrIpv4, CidrIpv6, PrefixListId, Description } = rule;
  const source = sourceOf({
    CidrIp: CidrIpv4,
    CidrIpv6,
    PrefixListId,
    GroupId: sourceGroup,
    UserId,
  });
  return {
    ...listed(group, rule, source, Description),
    group,
    id,
    tags: Tags.map(({ Key = '', Value = '' }) => ({ Key, Value })),
  };
}

/** The rules of a group that a response lists as revoked. */
export function fromRevokedRules(
  group: VpcSecurityGroup,
  rules: readonly RevokedSecurityGroupRule[],
): ListedRule[] {
  return rules
    .filter(({ GroupId }) => GroupId === group.id)
    .map((rule) => {
      const { CidrIpv4, CidrIpv6, PrefixListId, ReferencedGroupId, Description } = rule;
      const entry = { CidrIp: CidrIpv4, CidrIpv6, PrefixListId, GroupId: ReferencedGroupId };
      return listed(group, rule, sourceOf(entry), Description);
    });
}

interface SourceEntry {
  readonly CidrIp?: string | undefined;
  readonly CidrIpv6?: string | undefined;
  readonly PrefixListId?: string | undefined;
  readonly GroupId?: string | undefined;
  readonly UserId?: string | undefined;
}

function sourceOf({ CidrIp, CidrIpv6, PrefixListId, GroupId, UserId }: SourceEntry): Source {
  const cidr = CidrIp ?? CidrIpv6;
  if (cidr !== undefined) return { kind: 'cidr', cidr };
  if (PrefixListId !== undefined) return { kind: 'prefix-list', id: PrefixListId };
  const id = GroupId ?? '';
  return { kind: 'ec2-security-group-id', id, ...(UserId ? { ownerId: UserId } : {}) };
}

function listed(
  group: VpcSecurityGroup,
  { IpProtocol = '', FromPort, ToPort }: IpPermission,
  source: Source,
  description = '',
): ListedRule {
  return {
    group,
    protocol: IpProtocol,
    ...(FromPort === undefined || ToPort === undefined || IpProtocol === '-1'
      ? {}
      : { ports: { from: FromPort, to: ToPort } }),
    source,
    status: 'authorized',
    description,
    tags: [],
  };
}

/**
 * A group as EC2 described it, its lists always present.
 *
 * @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_SecurityGroup.html
 */
export function fromSecurityGroup(
  group: VpcSecurityGroup,
  { GroupId, GroupName = '', VpcId = '', IpPermissions = [], Tags = [] }: SecurityGroup,
): GroupDescription {
  return describedBy(group, {
    GroupId,
    GroupName,
    VpcId,
    IpPermissions: IpPermissions.map((permission) => {
      const {
        IpRanges = [],
        Ipv6Ranges = [],
        PrefixListIds = [],
        UserIdGroupPairs = [],
      } = permission;
      // The SDK sets members to undefined where the response leaves them out.
      return JSON.parse(
        JSON.stringify({ ...permission, IpRanges, Ipv6Ranges, PrefixListIds, UserIdGroupPairs }),
      );
    }),
    Tags: Tags.map(({ Key = '', Value = '' }) => ({ Key, Value })),
  });
}

/** A description as it is once some of its rules are gone. */
export function without(
  { group, api }: GroupDescription,
  isGone: (rule: Rule) => boolean,
): GroupDescription {
  const { IpPermissions, ...rest } = api as { readonly IpPermissions: readonly IpPermission[] };
  const left = IpPermissions.flatMap((permission) => {
    const lists = SOURCES.map((list): [string, readonly unknown[]] => [
      list,
      (permission[list] ?? []).filter((entry) => {
        return !isGone(listed(group as VpcSecurityGroup, permission, sourceOf(entry)));
      }),
    ]);
    return lists.some(([, entries]) => entries.length > 0)
      ? [{ ...permission, ...Object.fromEntries(lists) }]
      : [];
  });
  return describedBy(group as VpcSecurityGroup, { ...rest, IpPermissions: left });
}

function describedBy(
  group: VpcSecurityGroup,
  api: Readonly<Record<string, unknown>> & { readonly IpPermissions: readonly IpPermission[] },
): GroupDescription {
  return { group, rules: fromPermissions(group, api.IpPermissions), api };
}
