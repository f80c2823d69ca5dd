import type { Account } from '../account.ts';
import { type Page, pageOf } from '../page.ts';
import { ec2Error } from './api.ts';
import {
  type Entry,
  entriesOf,
  entryKey,
  permissionsOf,
  sourceOf,
  storedEntry,
} from './entries.ts';
import type * as Api from './shapes.ts';

const rulesOfAGroup = 60;

const everythingOut: Entry = {
  IpProtocol: '-1',
  FromPort: -1,
  ToPort: -1,
  CidrIpv4: '0.0.0.0/0',
};

interface Group extends Omit<Api.SecurityGroup, 'IpPermissions' | 'IpPermissionsEgress'> {
  rules: Api.SecurityGroupRule[];
}

/**
 * The state behind the EC2 API's security groups, and its operations by their names in camel case:
 * what the wire calls and what a test may call directly. They take and give the API's shapes, and
 * throw an `ApiError` where the API answers an error.
 */
export class Ec2 {
  /** The VPC of a group that is created without a `VpcId`; any other VPC is a non-default one. */
  readonly defaultVpcId = 'vpc-00000000000000001';
  readonly #account: Account;
  readonly #groups = new Map<string, Group>();
  #lastId = 0;

  constructor(account: Account) {
    this.#account = account;
  }

  createSecurityGroup(input: Api.CreateSecurityGroupRequest): {
    GroupId: string;
    SecurityGroupArn: string;
    Tags: readonly Api.Tag[];
  } {
    const { GroupName = '', Description = '', VpcId = this.defaultVpcId } = input;
    if ([...this.#groups.values()].some((of) => of.GroupName === GroupName && of.VpcId === VpcId)) {
      throw ec2Error(
        'InvalidGroup.Duplicate',
        `The security group '${GroupName}' already exists for VPC '${VpcId}'`,
      );
    }
    const GroupId = this.#nextId('sg');
    const SecurityGroupArn = this.#arn('security-group', GroupId);
    const Tags = tagsFor('security-group', input);
    const OwnerId = this.#account.accountId;
    const group = { GroupId, GroupName, Description, OwnerId, VpcId, SecurityGroupArn, Tags };
    this.#groups.set(GroupId, {
      ...group,
      rules: [this.#rule(GroupId, everythingOut, { IsEgress: true, Tags: [] })],
    });
    return { GroupId, SecurityGroupArn, Tags };
  }

  describeSecurityGroups(input: Api.DescribeSecurityGroupsRequest): {
    SecurityGroups: Api.SecurityGroup[];
    NextToken: string | undefined;
  } {
    const named = input.GroupIds?.map((id) => this.#find(id));
    const groups = (named ?? [...this.#groups.values()]).filter((group) =>
      matches(input, {
        'group-id': group.GroupId,
        'group-name': group.GroupName,
        'vpc-id': group.VpcId,
      }),
    );
    const page = ec2Page(groups, input);
    return { SecurityGroups: page.items.map(describe), NextToken: page.next };
  }

  describeSecurityGroupRules(input: Api.DescribeSecurityGroupRulesRequest): {
    SecurityGroupRules: Api.SecurityGroupRule[];
    NextToken: string | undefined;
  } {
    const all = [...this.#groups.values()].flatMap(({ rules }) => rules);
    const named = input.SecurityGroupRuleIds?.map((id) => findRule(all, id));
    const rules = (named ?? all).filter((rule) =>
      matches(input, {
        'group-id': rule.GroupId,
        'security-group-rule-id': rule.SecurityGroupRuleId,
      }),
    );
    const page = ec2Page(rules, input);
    return { SecurityGroupRules: page.items, NextToken: page.next };
  }

  authorizeSecurityGroupIngress(input: Api.AuthorizeSecurityGroupIngressRequest): {
    Return: boolean;
    SecurityGroupRules: Api.SecurityGroupRule[];
  } {
    const group = this.#find(input.GroupId);
    const entries = this.#entries(input).map(storedEntry);
    for (const entry of entries) this.#refuseUnknownSource(entry);
    const there = ingressByKey(group);
    const duplicate = entries.find((entry) => there.has(entryKey(entry)));
    if (duplicate) {
      throw ec2Error(
        'InvalidPermission.Duplicate',
        `the specified rule "${ruleText(duplicate)}" already exists`,
      );
    }
    const added = entries.map((entry) =>
      this.#rule(group.GroupId, entry, {
        IsEgress: false,
        Tags: tagsFor('security-group-rule', input),
      }),
    );
    if (isOverLimit([...there.values(), ...added])) {
      throw ec2Error(
        'RulesPerSecurityGroupLimitExceeded',
        'The maximum number of rules per security group has been reached.',
      );
    }
    group.rules.push(...added);
    return { Return: true, SecurityGroupRules: added };
  }

  /**
   * Revokes the rules that match to the letter. Where one does not: in the default VPC it is listed
   * in `UnknownIpPermissions`; in another VPC nothing is revoked, and the answer is
   * `InvalidPermission.NotFound`.
   */
  revokeSecurityGroupIngress(input: Api.RevokeSecurityGroupIngressRequest): {
    Return: boolean;
    UnknownIpPermissions: Api.IpPermission[] | undefined;
    RevokedSecurityGroupRules: Api.RevokedSecurityGroupRule[];
  } {
    const group = this.#find(input.GroupId);
    const there = ingressByKey(group);
    const named = (input.SecurityGroupRuleIds ?? []).map((id) => findRule(there.values(), id));
    const wanted = named.length > 0 ? named : this.#entries(input);
    const revoked = wanted.flatMap((entry) => there.get(entryKey(entry)) ?? []);
    const unknown = wanted.filter((entry) => !there.has(entryKey(entry)));
    if (unknown.length > 0 && group.VpcId !== this.defaultVpcId) {
      throw ec2Error(
        'InvalidPermission.NotFound',
        'The specified rule does not exist in this security group.',
      );
    }
    group.rules = group.rules.filter((rule) => !revoked.includes(rule));
    return {
      Return: true,
      UnknownIpPermissions: unknown.length > 0 ? permissionsOf(unknown) : undefined,
      RevokedSecurityGroupRules: revoked.map(revokedRule),
    };
  }

  /** A look at a group; `undefined` where there is none. */
  group(groupId: string): Api.SecurityGroup | undefined {
    const group = this.#groups.get(groupId);
    return group && describe(group);
  }

  #find(groupId: string | undefined): Group {
    if (!groupId) throw missing('The request must contain the parameter groupId');
    const group = this.#groups.get(groupId);
    if (group) return group;
    throw groupId.startsWith('sg-')
      ? ec2Error('InvalidGroup.NotFound', `The security group '${groupId}' does not exist`)
      : ec2Error('InvalidGroupId.Malformed', `Invalid id: "${groupId}" (expecting "sg-...")`);
  }

  #entries({ IpPermissions = [] }: { readonly IpPermissions?: readonly Api.IpPermission[] }) {
    const entries = entriesOf(IpPermissions, this.#account.accountId);
    if (entries.length > 0) return entries;
    throw missing(`Either 'ipPermissions' or 'securityGroupRuleIds' should be provided.`);
  }

  #refuseUnknownSource({ ReferencedGroupInfo: source }: Entry): void {
    if (source?.UserId === this.#account.accountId) this.#find(source.GroupId);
  }

  #rule(
    GroupId: string,
    entry: Entry,
    rest: Pick<Api.SecurityGroupRule, 'IsEgress' | 'Tags'>,
  ): Api.SecurityGroupRule {
    const SecurityGroupRuleId = this.#nextId('sgr');
    return {
      SecurityGroupRuleId,
      SecurityGroupRuleArn: this.#arn('security-group-rule', SecurityGroupRuleId),
      GroupId,
      GroupOwnerId: this.#account.accountId,
      ...entry,
      ...rest,
    };
  }

  #nextId(prefix: 'sg' | 'sgr'): string {
    this.#lastId += 1;
    return `${prefix}-${this.#lastId.toString(16).padStart(17, '0')}`;
  }

  #arn(type: string, id: string): string {
    const { region, accountId } = this.#account;
    return `arn:aws:ec2:${region}:${accountId}:${type}/${id}`;
  }
}

function describe({ rules, ...group }: Group): Api.SecurityGroup {
  return {
    ...group,
    IpPermissions: permissionsOf(rules.filter(({ IsEgress }) => !IsEgress)),
    IpPermissionsEgress: permissionsOf(rules.filter(({ IsEgress }) => IsEgress)),
  };
}

const ingressByKey = ({ rules }: Group): Map<string, Api.SecurityGroupRule> =>
  new Map(rules.filter(({ IsEgress }) => !IsEgress).map((rule) => [entryKey(rule), rule]));

function findRule(rules: Iterable<Api.SecurityGroupRule>, id: string): Api.SecurityGroupRule {
  for (const rule of rules) if (rule.SecurityGroupRuleId === id) return rule;
  throw ec2Error(
    'InvalidSecurityGroupRuleId.NotFound',
    `The security group rule ID '${id}' does not exist`,
  );
}

const revokedRule = ({
  SecurityGroupRuleArn: _arn,
  GroupOwnerId: _owner,
  Tags: _tags,
  ReferencedGroupInfo: source,
  ...rule
}: Api.SecurityGroupRule): Api.RevokedSecurityGroupRule => ({
  ...rule,
  ReferencedGroupId: source?.GroupId,
});

// EC2 counts IPv4 and IPv6 rules apart, and rules that refer to a group with both.
function isOverLimit(rules: readonly Entry[]): boolean {
  const ipv4 = rules.filter(({ CidrIpv6 }) => CidrIpv6 === undefined).length;
  const ipv6 = rules.filter(({ CidrIpv4 }) => CidrIpv4 === undefined).length;
  return Math.max(ipv4, ipv6) > rulesOfAGroup;
}

function matches(
  { Filters = [] }: Api.DescribeSecurityGroupsRequest,
  values: Readonly<Record<string, string>>,
): boolean {
  return Filters.every(({ Name = '', Values = [] }) => {
    const value = values[Name];
    if (value === undefined) {
      throw ec2Error('InvalidParameterValue', `The filter '${Name}' is invalid`);
    }
    return Values.includes(value);
  });
}

const ec2Page = <T>(
  all: readonly T[],
  { MaxResults, NextToken }: Api.DescribeSecurityGroupsRequest,
): Page<T> =>
  pageOf(all, { size: MaxResults, sizeName: 'MaxResults', bounds: [5, 1000], token: NextToken });

const tagsFor = (
  type: string,
  { TagSpecifications = [] }: Api.CreateSecurityGroupRequest,
): readonly Api.Tag[] =>
  TagSpecifications.flatMap(({ ResourceType, Tags = [] }) => (ResourceType === type ? Tags : []));

const ruleText = (entry: Entry): string =>
  `peer: ${sourceOf(entry)}, ${entry.IpProtocol.toUpperCase()}, from port: ${entry.FromPort}, to port: ${entry.ToPort}, ALLOW`;

const missing = (message: string) => ec2Error('MissingParameter', message);
