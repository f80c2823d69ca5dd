import { type Account, arnIn } from '../account.ts';
import { createIds, type Ids } from '../ids.ts';
import { type Page, pageOf } from '../protocol/page.ts';
import { ec2Error } from './api.ts';
import {
  type Entry,
  entriesOf,
  entryKey,
  permissionsOf,
  sourceOf,
  storedEntry,
} from './entries.ts';
import { passesFilters } from './filters.ts';
import { permissionsIn } from './flat.ts';
import { describeGroup, type Group, ingressByKey, revokedRule } from './group.ts';
import { createHistory, type Reading } from './history.ts';
import type * as Api from './shapes.ts';
import { mergedTags, specifiedTags, withoutTags } from './tags.ts';

const everythingOut: Entry = {
  IpProtocol: '-1',
  FromPort: -1,
  ToPort: -1,
  CidrIpv4: '0.0.0.0/0',
};

/** From when a describe answers. */
export interface Staleness {
  /** How many writes of the region it does not know of yet; 0 unless told. */
  readonly writesAgo?: number;
}

/**
 * The state behind the EC2 API's security groups, and its operations by their names in camel case:
 * what the wire calls and what a test may call directly. They take and give the API's shapes, and
 * throw an `ApiError` where the API answers an error.
 */
export class Ec2 {
  /** The VPC of a group that is created without a `VpcId`; any other VPC is a non-default one. */
  readonly defaultVpcId = 'vpc-00000000000000001';
  /** How many inbound rules a group may have; IPv4 and IPv6 are counted apart. */
  rulesPerGroup = 60;
  readonly #account: Account;
  readonly #ids: Ids;
  readonly #groups = createHistory<Group>();

  constructor(account: Account, ids: Ids = createIds()) {
    this.#account = account;
    this.#ids = ids;
  }

  createSecurityGroup(input: Api.CreateSecurityGroupRequest): {
    GroupId: string;
    SecurityGroupArn: string;
    Tags: readonly Api.Tag[];
  } {
    const { GroupName = '', Description = '', VpcId = this.defaultVpcId } = input;
    if (named(this.#groups, GroupName, VpcId)) {
      throw ec2Error(
        'InvalidGroup.Duplicate',
        `The security group '${GroupName}' already exists for VPC '${VpcId}'`,
      );
    }
    const Tags = specifiedTags('security-group', input.TagSpecifications);
    const GroupId = this.#ids('sg');
    const SecurityGroupArn = this.arn('security-group', GroupId);
    const OwnerId = this.#account.accountId;
    const group = { GroupId, GroupName, Description, OwnerId, VpcId, SecurityGroupArn, Tags };
    const rules = [this.#rule(GroupId, everythingOut, { IsEgress: true, Tags: [] })];
    this.#groups.write([GroupId, { ...group, rules }]);
    return { GroupId, SecurityGroupArn, Tags };
  }

  describeSecurityGroups(
    input: Api.DescribeSecurityGroupsRequest,
    { writesAgo = 0 }: Staleness = {},
  ): {
    SecurityGroups: Api.SecurityGroup[];
    NextToken: string | undefined;
  } {
    const seen = this.#groups.asOf(writesAgo);
    const { GroupIds = [], GroupNames = [] } = input;
    const asked = [
      ...GroupIds.map((GroupId) => this.#find({ GroupId }, seen)),
      ...GroupNames.map((GroupName) => this.#find({ GroupName }, seen)),
    ];
    const groups = (asked.length > 0 ? asked : [...seen.values()]).filter((group) =>
      passesFilters(input.Filters ?? [], {
        values: {
          'group-id': group.GroupId,
          'group-name': group.GroupName,
          'vpc-id': group.VpcId,
          'owner-id': group.OwnerId,
        },
        tags: group.Tags,
      }),
    );
    const page = ec2Page(groups, input);
    return { SecurityGroups: page.items.map(describeGroup), NextToken: page.next };
  }

  describeSecurityGroupRules(
    input: Api.DescribeSecurityGroupRulesRequest,
    { writesAgo = 0 }: Staleness = {},
  ): {
    SecurityGroupRules: Api.SecurityGroupRule[];
    NextToken: string | undefined;
  } {
    const all = [...this.#groups.asOf(writesAgo).values()].flatMap(({ rules }) => rules);
    const asked = input.SecurityGroupRuleIds?.length
      ? rulesWithIds(all, input.SecurityGroupRuleIds)
      : all;
    const rules = asked.filter((rule) =>
      passesFilters(input.Filters ?? [], {
        values: { 'group-id': rule.GroupId, 'security-group-rule-id': rule.SecurityGroupRuleId },
        tags: rule.Tags,
      }),
    );
    const page = ec2Page(rules, input);
    return { SecurityGroupRules: page.items, NextToken: page.next };
  }

  authorizeSecurityGroupIngress(input: Api.AuthorizeSecurityGroupIngressRequest): {
    Return: boolean;
    SecurityGroupRules: Api.SecurityGroupRule[];
  } {
    const group = this.#find(input);
    const entries = this.#entries(input).map(storedEntry);
    const Tags = specifiedTags('security-group-rule', input.TagSpecifications);
    for (const entry of entries) this.#refuseUnknownSource(entry);
    const there = ingressByKey(group);
    const duplicate = entries.find((entry) => there.has(entryKey(entry)));
    if (duplicate) {
      throw ec2Error(
        'InvalidPermission.Duplicate',
        `the specified rule "${ruleText(duplicate)}" already exists`,
      );
    }
    if (isOver(this.rulesPerGroup, [...there.values(), ...entries])) {
      throw ec2Error(
        'RulesPerSecurityGroupLimitExceeded',
        'The maximum number of rules per security group has been reached.',
      );
    }
    const added = entries.map((entry) =>
      this.#rule(group.GroupId, entry, { IsEgress: false, Tags }),
    );
    this.#groups.write([group.GroupId, { ...group, rules: [...group.rules, ...added] }]);
    return { Return: true, SecurityGroupRules: added };
  }

  /**
   * Revokes rules by their ids, of which an unknown one is an error, or by what they are, to the
   * letter. Where such a rule does not match: in the default VPC it is listed in
   * `UnknownIpPermissions`; in another VPC the answer is `InvalidPermission.NotFound`.
   * An error means that nothing is revoked.
   */
  revokeSecurityGroupIngress(input: Api.RevokeSecurityGroupIngressRequest): {
    Return: boolean;
    UnknownIpPermissions: Api.IpPermission[] | undefined;
    RevokedSecurityGroupRules: Api.RevokedSecurityGroupRule[];
  } {
    const group = this.#find(input);
    const there = ingressByKey(group);
    const wanted = input.SecurityGroupRuleIds?.length
      ? rulesWithIds([...there.values()], input.SecurityGroupRuleIds)
      : this.#entries(input);
    const revoked = wanted.flatMap((entry) => there.get(entryKey(entry)) ?? []);
    const unknown = wanted.filter((entry) => !there.has(entryKey(entry)));
    if (unknown.length > 0 && group.VpcId !== this.defaultVpcId) {
      throw ec2Error(
        'InvalidPermission.NotFound',
        'The specified rule does not exist in this security group.',
      );
    }
    if (revoked.length > 0) {
      const gone = new Set(revoked);
      const rules = group.rules.filter((rule) => !gone.has(rule));
      this.#groups.write([group.GroupId, { ...group, rules }]);
    }
    return {
      Return: true,
      UnknownIpPermissions: unknown.length > 0 ? permissionsOf(unknown) : undefined,
      RevokedSecurityGroupRules: revoked.map(revokedRule),
    };
  }

  /** Sets tags on groups and rules. An unknown resource is an error, and nothing is tagged then. */
  createTags({ Resources, Tags = [] }: Api.ChangeTagsRequest): { Return: boolean } {
    return this.#changeTags(Resources, (tags) => mergedTags(tags, Tags));
  }

  /** Takes tags off groups and rules: those that are named, or all. */
  deleteTags({ Resources, Tags }: Api.ChangeTagsRequest): { Return: boolean } {
    return this.#changeTags(Resources, (tags) => withoutTags(tags, Tags));
  }

  describeTags(
    input: Api.DescribeRequest,
    { writesAgo = 0 }: Staleness = {},
  ): {
    Tags: Api.TagDescription[];
    NextToken: string | undefined;
  } {
    const tags = [...this.#groups.asOf(writesAgo).values()].flatMap((group) => [
      ...describeTags('security-group', group.GroupId, group.Tags),
      ...group.rules.flatMap((rule) =>
        describeTags('security-group-rule', rule.SecurityGroupRuleId, rule.Tags),
      ),
    ]);
    const passing = tags.filter(({ Key = '', Value = '', ResourceId, ResourceType }) =>
      passesFilters(input.Filters ?? [], {
        values: {
          key: Key,
          value: Value,
          'resource-id': ResourceId,
          'resource-type': ResourceType,
        },
        tags: [{ Key, Value }],
      }),
    );
    const page = ec2Page(passing, input);
    return { Tags: page.items, NextToken: page.next };
  }

  /** A look at a group; `undefined` where there is none. */
  group(groupId: string): Api.SecurityGroup | undefined {
    const group = this.#groups.get(groupId);
    return group && describeGroup(group);
  }

  /** A look at a group's inbound rules, with their ids and tags; `undefined` where there is no group. */
  ingressRules(groupId: string): Api.SecurityGroupRule[] | undefined {
    return this.#groups.get(groupId)?.rules.filter(({ IsEgress }) => !IsEgress);
  }

  /** The id of the group that a request means, which need not be there. */
  groupIdOf({ GroupId, GroupName = '' }: Api.GroupReference): string {
    return GroupId ?? named(this.#groups, GroupName, this.defaultVpcId)?.GroupId ?? '';
  }

  /** The tags of a group or rule; none where it is not there. */
  tagsOf(resourceId: string): readonly Api.Tag[] {
    const group = this.#groups.get(resourceId);
    if (group || resourceId.startsWith('sg-')) return group?.Tags ?? [];
    return this.#groupOfRule(resourceId)?.rule.Tags ?? [];
  }

  /** E.g. `arn:aws:ec2:us-east-1:123456789012:security-group/sg-1`. */
  arn(type: 'security-group' | 'security-group-rule' | 'vpc', id: string): string {
    return arnIn(this.#account, 'ec2', `${type}/${id}`);
  }

  #find({ GroupId, GroupName }: Api.GroupReference, groups: Reading<Group> = this.#groups): Group {
    if (!GroupId && !GroupName) throw missing('The request must contain the parameter groupId');
    const group = GroupId ? groups.get(GroupId) : named(groups, GroupName ?? '', this.defaultVpcId);
    if (group) return group;
    if (GroupId && !GroupId.startsWith('sg-')) {
      throw ec2Error('InvalidGroupId.Malformed', `Invalid id: "${GroupId}" (expecting "sg-...")`);
    }
    throw ec2Error(
      'InvalidGroup.NotFound',
      GroupId
        ? `The security group '${GroupId}' does not exist`
        : `The security group '${GroupName}' does not exist in default VPC '${this.defaultVpcId}'`,
    );
  }

  #entries(input: Api.FlatPermission): Entry[] {
    const permissions = permissionsIn(input).map(({ UserIdGroupPairs, ...permission }) => ({
      ...permission,
      ...(UserIdGroupPairs && {
        UserIdGroupPairs: UserIdGroupPairs.map(({ GroupId, GroupName, ...pair }) => ({
          ...pair,
          GroupId: GroupId ?? this.#find({ GroupName }).GroupId,
        })),
      }),
    }));
    const entries = entriesOf(permissions, this.#account.accountId);
    if (entries.length > 0) return entries;
    throw missing(`Either 'ipPermissions' or 'securityGroupRuleIds' should be provided.`);
  }

  #refuseUnknownSource({ ReferencedGroupInfo: source }: Entry): void {
    if (source?.UserId === this.#account.accountId) this.#find({ GroupId: source.GroupId });
  }

  #rule(
    GroupId: string,
    entry: Entry,
    rest: Pick<Api.SecurityGroupRule, 'IsEgress' | 'Tags'>,
  ): Api.SecurityGroupRule {
    const SecurityGroupRuleId = this.#ids('sgr');
    return {
      SecurityGroupRuleId,
      SecurityGroupRuleArn: this.arn('security-group-rule', SecurityGroupRuleId),
      GroupId,
      GroupOwnerId: this.#account.accountId,
      ...entry,
      ...rest,
    };
  }

  #changeTags(
    ids: readonly string[] = [],
    change: (tags: readonly Api.Tag[]) => Api.Tag[],
  ): { Return: boolean } {
    const changed = new Map<string, Group>();
    for (const id of ids) {
      const found = id.startsWith('sgr-') ? this.#groupOfRule(id)?.group : this.#groups.get(id);
      if (!found) {
        throw ec2Error('InvalidID', `The ID '${id}' is not valid`);
      }
      const group = changed.get(found.GroupId) ?? found;
      changed.set(group.GroupId, {
        ...group,
        Tags: group.GroupId === id ? change(group.Tags) : group.Tags,
        rules: group.rules.map((rule) =>
          rule.SecurityGroupRuleId === id ? { ...rule, Tags: change(rule.Tags) } : rule,
        ),
      });
    }
    this.#groups.write(...changed);
    return { Return: true };
  }

  #groupOfRule(id: string): { group: Group; rule: Api.SecurityGroupRule } | undefined {
    for (const group of this.#groups.values()) {
      const rule = group.rules.find(({ SecurityGroupRuleId }) => SecurityGroupRuleId === id);
      if (rule) return { group, rule };
    }
    return undefined;
  }
}

function named(groups: Reading<Group>, name: string, vpcId: string): Group | undefined {
  for (const group of groups.values()) {
    if (group.GroupName === name && group.VpcId === vpcId) return group;
  }
  return undefined;
}

function rulesWithIds(
  rules: readonly Api.SecurityGroupRule[],
  ids: readonly string[],
): Api.SecurityGroupRule[] {
  const byId = new Map(rules.map((rule) => [rule.SecurityGroupRuleId, rule]));
  return [...new Set(ids)].map((id) => {
    const rule = byId.get(id);
    if (rule) return rule;
    throw id.startsWith('sgr-')
      ? ec2Error(
          'InvalidSecurityGroupRuleId.NotFound',
          `The security group rule ID '${id}' does not exist`,
        )
      : ec2Error(
          'InvalidSecurityGroupRuleId.Malformed',
          `The security group rule ID '${id}' is malformed`,
        );
  });
}

// EC2 counts IPv4 and IPv6 rules apart, and rules that refer to a group with both.
function isOver(limit: number, rules: readonly Entry[]): boolean {
  const ipv4 = rules.filter(({ CidrIpv6 }) => CidrIpv6 === undefined).length;
  const ipv6 = rules.filter(({ CidrIpv4 }) => CidrIpv4 === undefined).length;
  return Math.max(ipv4, ipv6) > limit;
}

const ec2Page = <T>(all: readonly T[], { MaxResults, NextToken }: Api.DescribeRequest): Page<T> =>
  pageOf(all, { size: MaxResults, sizeName: 'MaxResults', bounds: [5, 1000], token: NextToken });

const describeTags = (
  ResourceType: Api.TagDescription['ResourceType'],
  ResourceId: string,
  tags: readonly Api.Tag[],
): Api.TagDescription[] => tags.map((tag) => ({ ...tag, ResourceId, ResourceType }));

const ruleText = (entry: Entry): string =>
  `peer: ${sourceOf(entry)}, ${entry.IpProtocol.toUpperCase()}, from port: ${entry.FromPort}, to port: ${entry.ToPort}, ALLOW`;

const missing = (message: string) => ec2Error('MissingParameter', message);
