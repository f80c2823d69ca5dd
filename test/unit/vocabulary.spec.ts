import { describe, expect, it } from '@jest/globals';
import { isIPv6, network, overlap } from '../../src/vocabulary/cidr.ts';
import type { ClusterSecurityGroup } from '../../src/vocabulary/cluster-security-group.ts';
import { asFault, Fault } from '../../src/vocabulary/fault.ts';
import { type Outcome, withResult } from '../../src/vocabulary/outcome.ts';
import {
  cidrOf,
  distinct,
  groupText,
  isVpcRule,
  parseRule,
  portText,
  ruleText,
  sourceText,
} from '../../src/vocabulary/rule.ts';
import { ingressRules, nearMisses, shownBy } from '../../src/vocabulary/security-group.ts';
import {
  type IpPermission,
  type VpcSecurityGroup,
  type VpcSecurityGroupRule,
  vpcSecurityGroupRule,
  without,
} from '../../src/vocabulary/vpc-security-group.ts';
import { sameRule } from './world.ts';

const cidr = { ClusterSecurityGroupName: 'ci', CIDRIP: '203.0.113.7/32' };
const ec2 = {
  ClusterSecurityGroupName: 'ci',
  EC2SecurityGroupName: 'runners',
  EC2SecurityGroupOwnerId: '111122223333',
};

const GroupId = 'sg-0a1b2c3d';
const onPort = { IpProtocol: 'tcp', FromPort: 5439, ToPort: 5439 };
/** A rule of the VPC security group for one permission, on TCP port 5439 unless it says otherwise. */
const vpc = (permission: Partial<IpPermission>): VpcSecurityGroupRule => ({
  GroupId,
  IpPermissions: [{ ...onPort, ...permission }],
});
const v4 = (CidrIp: string, ports: Partial<IpPermission> = {}) =>
  vpc({ ...ports, IpRanges: [{ CidrIp }] });
const v6 = (CidrIpv6: string, ports: Partial<IpPermission> = {}) =>
  vpc({ ...ports, Ipv6Ranges: [{ CidrIpv6 }] });
const pair = { GroupId: 'sg-11112222' };
const vpcEc2 = vpc({ UserIdGroupPairs: [pair] });
const vpcEc2OfOther = vpc({ UserIdGroupPairs: [{ ...pair, UserId: '111122223333' }] });
const prefixList = vpc({ PrefixListIds: [{ PrefixListId: 'pl-123' }] });

describe('a rule in words', () => {
  it.each([
    ['a CIDR block is called by itself', cidr, '203.0.113.7/32'],
    [
      'an EC2 security group is called by its name and its account',
      ec2,
      'EC2 security group runners of account 111122223333',
    ],
  ])('%s', (_, rule, words) => {
    expect(sourceText(rule)).toBe(words);
  });

  it.each([
    ['a block as EC2 stores it', v4('203.0.113.0/24'), '203.0.113.0/24'],
    ['a block as the user wrote it', v4('203.0.113.7/24'), '203.0.113.0/24'],
    ['an IPv6 block', v6('2001:db8::/64'), '2001:db8::/64'],
    ['an EC2 security group', vpcEc2, 'EC2 security group sg-11112222'],
    [
      'an EC2 security group of another account',
      vpcEc2OfOther,
      'EC2 security group sg-11112222 of account 111122223333',
    ],
    ['a prefix list', prefixList, 'pl-123'],
    ['nothing known', vpc({}), ''],
  ])('names %s of a VPC security group', (_, rule, words) => {
    expect(sourceText(rule)).toBe(words);
    expect(ruleText(rule)).toBe(`${words} on port 5439`);
  });

  it.each([
    ['one TCP port', onPort, '5439'],
    ['a range of TCP ports', { ...onPort, FromPort: 5431 }, '5431-5439'],
    ['one UDP port', { IpProtocol: 'udp', FromPort: 53, ToPort: 53 }, 'udp 53'],
    ['a range of UDP ports', { IpProtocol: 'udp', FromPort: 53, ToPort: 54 }, 'udp 53-54'],
    ['every port of every protocol', { IpProtocol: '-1' }, 'all'],
    ['a protocol without ports', { IpProtocol: '50' }, '50'],
  ])('names %s', (_, ports, words) => {
    const rule = { GroupId, IpPermissions: [{ ...ports, UserIdGroupPairs: [pair] }] } as const;
    expect(portText(rule)).toBe(words);
  });

  it('has no port in a cluster security group', () => {
    expect(portText(cidr)).toBe('');
    expect(ruleText(cidr)).toBe('203.0.113.7/32');
  });

  it('its group is called by its kind', () => {
    expect(groupText(cidr)).toBe('cluster security group ci');
    expect(groupText(vpcEc2)).toBe('VPC security group sg-0a1b2c3d');
    expect([cidr, ec2, vpcEc2].map(isVpcRule)).toEqual([false, false, true]);
  });

  it('its CIDR block is the one given, where it has one', () => {
    expect([cidr, ec2, v4('10.0.0.1/8'), v6('2001:db8::1/64'), vpcEc2].map(cidrOf)).toEqual([
      '203.0.113.7/32',
      undefined,
      '10.0.0.1/8',
      '2001:db8::1/64',
      undefined,
    ]);
  });
});

describe('a CIDR block', () => {
  it.each([
    ['203.0.113.7/24', '203.0.113.0/24'],
    ['203.0.113.7/32', '203.0.113.7/32'],
    ['255.255.255.255/0', '0.0.0.0/0'],
    ['203.0.113.255/31', '203.0.113.254/31'],
    ['2001:DB8::1/64', '2001:db8::/64'],
    ['2001:db8:0:0:1:0:0:1/128', '2001:db8::1:0:0:1/128'],
    ['2001:db8:0:1:1:1:1:1/128', '2001:db8:0:1:1:1:1:1/128'],
    ['ffff::/0', '::/0'],
    ['not a block', 'not a block'],
    ['203.0.113.7', '203.0.113.7'],
    ['203.0.113.7/33', '203.0.113.7/33'],
    ['', ''],
  ])('of %j is stored as %j', (given, stored) => {
    expect(network(given)).toBe(stored);
    expect(network(stored)).toBe(stored);
  });

  it.each([
    ['the same network', '10.0.0.0/8', '10.9.9.9/8', true],
    ['a wider one', '10.0.0.0/8', '0.0.0.0/0', true],
    ['a narrower one', '10.0.0.0/8', '10.1.2.3/32', true],
    ['its neighbour', '10.0.0.0/24', '10.0.1.0/24', false],
    ['everything of the other family', '10.0.0.0/8', '::/0', false],
    ['a wider one in IPv6', '2001:db8::/64', '2001:db8::/32', true],
    ['another one in IPv6', '2001:db8::/64', '2001:db9::/64', false],
    ['a text that is no block', '10.0.0.0/8', 'pl-123', false],
    ['a text that is no block, although it is the same', 'pl-123', 'pl-123', false],
    ['an address without a prefix', '10.0.0.0/8', '10.0.0.0', false],
  ])('and %s are compared by their addresses', (_, one, other, shared) => {
    expect(overlap(one, other)).toBe(shared);
    expect(overlap(other, one)).toBe(shared);
  });

  it('is IPv6 where it is a block of IPv6', () => {
    expect(['203.0.113.7/32', '::/0', '2001:db8::1/64'].map(isIPv6)).toEqual([false, true, true]);
    expect(['a:b', '::', '::/129', '2001:db8::1', ''].map(isIPv6)).toEqual([
      false,
      false,
      false,
      false,
      false,
    ]);
  });
});

describe('a TCP rule for a source in a VPC security group', () => {
  const ports = { FromPort: 5431, ToPort: 5455 };
  it.each([
    ['an IPv4 block', { CIDRIP: '203.0.113.7/24' }, { IpRanges: [{ CidrIp: '203.0.113.0/24' }] }],
    [
      'an IPv6 block',
      { CIDRIP: '2001:DB8::1/64' },
      { Ipv6Ranges: [{ CidrIpv6: '2001:db8::/64' }] },
    ],
    ['an EC2 security group', pair, { UserIdGroupPairs: [pair] }],
    [
      'one of another account',
      { ...pair, UserId: '111122223333' },
      { UserIdGroupPairs: [{ ...pair, UserId: '111122223333' }] },
    ],
  ])("asks in EC2's own shape for %s", (_, source, inShape) => {
    expect(vpcSecurityGroupRule(GroupId, source, ports)).toEqual({
      GroupId,
      IpPermissions: [{ IpProtocol: 'tcp', ...ports, ...inShape }],
    });
  });
});

describe('two rules', () => {
  it.each([
    ['that say the same', cidr, { ...cidr }],
    ['whose groups differ in capitals only', cidr, { ...cidr, ClusterSecurityGroupName: 'CI' }],
    ['whose sources differ in capitals only', ec2, { ...ec2, EC2SecurityGroupName: 'Runners' }],
    ['whose blocks differ in host bits only', v4('203.0.113.7/24'), v4('203.0.113.0/24')],
    ['whose IPv6 is written differently', v6('2001:DB8:0::1/64'), v6('2001:db8::/64')],
    ['of one source group, its account named or not', vpcEc2, vpcEc2OfOther],
    [
      'that a description alone tells apart',
      vpcEc2,
      {
        GroupId,
        IpPermissions: [{ ...onPort, UserIdGroupPairs: [{ ...pair, Description: 'x' }] }],
      } as const,
    ],
  ])('%s are the same', (_, one, other) => {
    expect(sameRule(one, other)).toBe(true);
    expect(sameRule(other, one)).toBe(true);
  });

  it.each([
    ['in two groups', cidr, { ...cidr, ClusterSecurityGroupName: 'ci2' }],
    ['for two blocks', cidr, { ...cidr, CIDRIP: '203.0.113.7/31' }],
    ['for two EC2 security groups', ec2, { ...ec2, EC2SecurityGroupName: 'runners2' }],
    ['for groups of two accounts', ec2, { ...ec2, EC2SecurityGroupOwnerId: '444455556666' }],
    ['in two groups for one source', ec2, { ...ec2, ClusterSecurityGroupName: 'ci2' }],
    ['of two kinds', cidr, ec2],
    ['in two VPC groups', vpcEc2, { ...vpcEc2, GroupId: 'sg-99999999' }],
    ['on two ports', v4('10.0.0.0/8'), v4('10.0.0.0/8', { FromPort: 22, ToPort: 22 })],
    ['that start at two ports', v4('10.0.0.0/8'), v4('10.0.0.0/8', { FromPort: 1 })],
    ['that end at two ports', v4('10.0.0.0/8'), v4('10.0.0.0/8', { ToPort: 9999 })],
    ['of two protocols', v4('10.0.0.0/8'), v4('10.0.0.0/8', { IpProtocol: 'udp' })],
    ['for a wider range', v4('10.0.0.0/8'), v4('10.0.0.0/7')],
    ['for a narrower range in IPv6', v6('2001:db8::/64'), v6('2001:db8::/65')],
    ['for everybody in IPv4 and in IPv6', v4('0.0.0.0/0'), v6('::/0')],
    ['for two source groups', vpcEc2, vpc({ UserIdGroupPairs: [{ GroupId: 'sg-33334444' }] })],
    ['for two prefix lists', prefixList, vpc({ PrefixListIds: [{ PrefixListId: 'pl-124' }] })],
    ['of a VPC group and a cluster group', v4('203.0.113.7/32'), cidr],
    [
      'in groups that capitals alone would make one',
      { ...cidr, ClusterSecurityGroupName: 'straße' },
      { ...cidr, ClusterSecurityGroupName: 'strasse' },
    ],
    [
      'for sources that capitals alone would make one',
      { ...ec2, EC2SecurityGroupName: 'straße' },
      { ...ec2, EC2SecurityGroupName: 'strasse' },
    ],
    [
      'whose texts are split at another place',
      { ...ec2, EC2SecurityGroupName: 'a', EC2SecurityGroupOwnerId: 'b,c' },
      { ...ec2, EC2SecurityGroupName: 'a,b', EC2SecurityGroupOwnerId: 'c' },
    ],
  ])('%s are not the same', (_, one, other) => {
    expect(sameRule(one, other)).toBe(false);
    expect(sameRule(other, one)).toBe(false);
  });
});

it('rules without repeats keep their order', () => {
  const block = v4('10.0.0.0/8');
  expect(distinct([ec2, v4('10.0.0.1/8'), cidr, { ...ec2 }, block])).toEqual([ec2, block, cidr]);
});

describe('a rule that was printed', () => {
  it.each([
    ['for a CIDR block', cidr],
    ['for an EC2 security group', ec2],
    ['of a VPC group for a CIDR block', v4('10.0.0.0/8')],
    ['of a VPC group for an IPv6 block', v6('2001:db8::/64', { FromPort: 1, ToPort: 65535 })],
    ['of a VPC group for an EC2 security group', vpcEc2],
    ['of a VPC group for one of another account', vpcEc2OfOther],
  ])('%s is read back as it was', (_, rule) => {
    expect(parseRule(JSON.parse(JSON.stringify(rule)))).toEqual(rule);
  });

  const { CIDRIP: _, ...nothing } = cidr;
  const { EC2SecurityGroupOwnerId: __, ...withoutOwner } = ec2;
  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'ci'],
    ['a list', ['ci', '203.0.113.7/32']],
    ['an object without members', {}],
    ['a group without a source', nothing],
    ['an EC2 security group without its owner', withoutOwner],
    ['a rule with a member too many', { ...cidr, Port: '5439' }],
    ['a rule with both sources', { ...cidr, ...ec2 }],
    ['a rule with an empty text', { ...cidr, CIDRIP: '' }],
    ['a rule with a number', { ...cidr, CIDRIP: 7 }],
    ['a rule of other names', { ClusterSecurityGroupName: 'ci', CidrIp: '203.0.113.7/32' }],
    ['a source with a name too many and one missing', { ...withoutOwner, Owner: '1' }],
    ['a VPC group alone', { GroupId }],
    ['a VPC group with nothing in its list', { GroupId, IpPermissions: [] }],
    ['a VPC group with null in its list', { GroupId, IpPermissions: [null] }],
    ['a VPC group whose list is none', { GroupId, IpPermissions: {} }],
    ['a VPC rule with a member too many', { ...vpcEc2, CIDRIP: '10.0.0.0/8' }],
    ['a VPC rule with two permissions', { GroupId, IpPermissions: [onPort, onPort] }],
    ['a VPC rule without a source', vpc({})],
    ['a VPC rule with an empty list of sources', vpc({ IpRanges: [] })],
    [
      'a VPC rule with two sources',
      vpc({ IpRanges: [{ CidrIp: '10.0.0.0/8' }, { CidrIp: '11.0.0.0/8' }] }),
    ],
    [
      'a VPC rule with two kinds of source',
      {
        GroupId,
        IpPermissions: [{ ...v4('10.0.0.0/8').IpPermissions[0], UserIdGroupPairs: [pair] }],
      },
    ],
    ['a VPC rule with host bits', v4('10.0.0.1/8')],
    ['a VPC rule with IPv6 as IPv4', v4('2001:db8::/64')],
    ['a VPC rule with IPv4 as IPv6', v6('10.0.0.0/8')],
    ['a VPC rule of another protocol', v4('10.0.0.0/8', { IpProtocol: 'udp' })],
    ['a VPC rule for a prefix list', prefixList],
    [
      'a VPC rule with a text for its port',
      { GroupId, IpPermissions: [{ ...onPort, FromPort: '5439', UserIdGroupPairs: [pair] }] },
    ],
    ['a VPC rule with a fraction for its port', v4('10.0.0.0/8', { ToPort: 5439.5 })],
    [
      'a VPC rule without a port',
      { GroupId, IpPermissions: [{ IpProtocol: 'tcp', UserIdGroupPairs: [pair] }] },
    ],
    ['a VPC rule with a number for its group', { ...vpcEc2, GroupId: 7 }],
    [
      'a VPC rule with a number for its block',
      vpc({ IpRanges: [{ CidrIp: 7 as unknown as string }] }),
    ],
    [
      'a VPC rule with a text for its source group',
      { GroupId, IpPermissions: [{ ...onPort, UserIdGroupPairs: ['sg-11112222'] }] },
    ],
  ])('is not read from %s', (_, value) => {
    expect(parseRule(value)).toBeUndefined();
  });

  it.each([
    ['a number', { GroupId: 7 }],
    ['an empty text', { GroupId: '' }],
  ])('is not read from a VPC rule whose source group is %s', (_, source) => {
    const value = { GroupId, IpPermissions: [{ ...onPort, UserIdGroupPairs: [source] }] };
    expect(parseRule(value)).toBeUndefined();
  });
});

describe('a group', () => {
  const tags = [{ Key: 'team', Value: 'data' }];
  const group: ClusterSecurityGroup = {
    ClusterSecurityGroupName: 'ci',
    Description: 'CI runners',
    EC2SecurityGroups: [
      {
        Status: 'revoking',
        EC2SecurityGroupName: 'runners',
        EC2SecurityGroupOwnerId: '111122223333',
        Tags: [],
      },
    ],
    IPRanges: [{ Status: 'authorized', CIDRIP: '203.0.113.7/32', Tags: tags }],
    Tags: [],
  };

  it('lists its rules with status and tags, those for CIDR blocks first', () => {
    expect(ingressRules(group)).toEqual([
      { rule: cidr, status: 'authorized', tags },
      { rule: ec2, status: 'revoking', tags: [] },
    ]);
  });

  it.each([
    ['a rule that it lets in', cidr, true],
    ['a rule that is still being revoked', ec2, true],
    [
      'a rule whose group is written in capitals',
      { ...cidr, ClusterSecurityGroupName: 'CI' },
      true,
    ],
    ['a rule for another block', { ...cidr, CIDRIP: '203.0.113.8/32' }, false],
  ])('is asked whether it shows %s', (_, rule, answer) => {
    expect(shownBy(group)(rule)).toBe(answer);
  });
});

describe('a VPC security group', () => {
  const group: VpcSecurityGroup = {
    GroupId,
    GroupName: 'warehouse',
    VpcId: 'vpc-1',
    IpPermissions: [
      {
        ...onPort,
        IpRanges: [{ CidrIp: '203.0.113.0/24', Description: 'office' }, { CidrIp: '10.0.0.0/8' }],
        Ipv6Ranges: [{ CidrIpv6: '2001:db8::/64', Description: 'office' }],
        UserIdGroupPairs: [{ ...pair, UserId: '111122223333' }],
        PrefixListIds: [{ PrefixListId: 'pl-123' }],
      },
      { IpProtocol: '-1', IpRanges: [{ CidrIp: '192.0.2.1/32' }] },
    ],
    Tags: [{ Key: 'team', Value: 'data' }],
  };

  it('lists one rule for each source of each permission', () => {
    expect(ingressRules(group)).toEqual(
      [
        v4('203.0.113.0/24'),
        v4('10.0.0.0/8'),
        v6('2001:db8::/64'),
        vpcEc2OfOther,
        prefixList,
        { GroupId, IpPermissions: [{ IpProtocol: '-1', IpRanges: [{ CidrIp: '192.0.2.1/32' }] }] },
      ].map((rule) => ({ rule, status: 'authorized', tags: [] })),
    );
  });

  it('lists the rules of permissions without their empty lists', () => {
    expect(ingressRules({ ...group, IpPermissions: [onPort] })).toEqual([]);
  });

  it.each([
    ['the block as it is stored', v4('203.0.113.0/24'), true],
    ['the block with host bits', v4('203.0.113.7/24'), true],
    ['the IPv6 block in another spelling', v6('2001:DB8:0:0::1/64'), true],
    ['the source group without its account', vpcEc2, true],
    ['the block on another port', v4('203.0.113.0/24', { FromPort: 22, ToPort: 22 }), false],
    ['the block with another protocol', v4('203.0.113.0/24', { IpProtocol: 'udp' }), false],
    ['a wider block', v4('203.0.112.0/23'), false],
    ['a narrower block', v4('203.0.113.7/32'), false],
    ['the rule in another group', { ...vpcEc2, GroupId: 'sg-99999999' }, false],
    ['a rule of a cluster security group', cidr, false],
  ])('is asked whether it shows %s', (_, rule, answer) => {
    expect(shownBy(group)(rule)).toBe(answer);
  });

  it('is the same without the rules that are gone, each other one as it was', () => {
    const gone = [vpcEc2, v4('10.0.0.0/8')];
    const left = without(group, (rule) => gone.some((each) => sameRule(each, rule)));
    expect(ingressRules(left)).toEqual(
      ingressRules(group).filter(({ rule }) => !gone.some((each) => sameRule(each, rule))),
    );
    const descriptions = (shape: VpcSecurityGroup) =>
      shape.IpPermissions.flatMap(({ IpRanges }) => IpRanges ?? []).filter(
        ({ CidrIp }) => CidrIp === '203.0.113.0/24',
      );
    expect(descriptions(left)).toEqual(descriptions(group));
    expect(left).toMatchObject({ GroupId: group.GroupId, GroupName: group.GroupName });
  });

  it('is the same without no rule at all', () => {
    expect(ingressRules(without(group, () => false))).toEqual(ingressRules(group));
    expect(without(group, () => true).IpPermissions).toEqual([]);
  });
});

describe('what a user may have meant instead of a rule that is not there', () => {
  const with_ = (...permissions: IpPermission[]): VpcSecurityGroup => ({
    GroupId,
    GroupName: 'warehouse',
    VpcId: 'vpc-1',
    IpPermissions: permissions,
    Tags: [],
  });
  const office = (ports: Partial<IpPermission> = {}) => v4('203.0.113.0/24', ports);

  it.each([
    ['the same block on another port', office({ FromPort: 22, ToPort: 22 })],
    ['the same block on a range of ports with this one', office({ FromPort: 5000, ToPort: 6000 })],
    ['the same block with another protocol', office({ IpProtocol: 'udp' })],
    [
      'the same block with every protocol',
      { GroupId, IpPermissions: [{ IpProtocol: '-1', IpRanges: [{ CidrIp: '203.0.113.0/24' }] }] },
    ],
    ['a wider range on the same port', v4('203.0.112.0/23')],
    ['everybody on the same port', v4('0.0.0.0/0')],
    ['a narrower range on the same port', v4('203.0.113.7/32')],
  ] as [string, VpcSecurityGroupRule][])('is %s', (_, near) => {
    expect(nearMisses(with_(near.IpPermissions[0]), [v4('203.0.113.7/24')])).toEqual([[near]]);
  });

  it.each([
    ['the rule itself', office()],
    ['a wider range on another port', v4('203.0.112.0/23', { FromPort: 22, ToPort: 22 })],
    ['another block on the same port', v4('198.51.100.0/24')],
    ['everybody of IPv6', v6('::/0')],
    ['an EC2 security group on the same port', vpcEc2],
    ['a prefix list on the same port', prefixList],
  ])('is not %s', (_, far) => {
    expect(nearMisses(with_(far.IpPermissions[0]), [office()])).toEqual([[]]);
  });

  it('may be several, in the order of the group', () => {
    const near = [v6('2001:db8::/32'), v6('2001:db8::/64', { FromPort: 1, ToPort: 1 })];
    const group = with_(...near.map((rule) => rule.IpPermissions[0]), office().IpPermissions[0]);
    expect(nearMisses(group, [v6('2001:db8::/64')])).toEqual([near]);
  });

  it('is told for each rule by itself, in the order asked', () => {
    const near = v4('203.0.112.0/23');
    const other = v6('2001:db8::/64', { FromPort: 1, ToPort: 1 });
    const group = with_(near.IpPermissions[0], other.IpPermissions[0]);
    const asked = [v6('2001:db8::1/64'), v4('10.0.0.0/8'), office(), v4('203.0.113.7/32')];
    expect(nearMisses(group, asked)).toEqual([[other], [], [near], [near]]);
    expect(nearMisses(group, [])).toEqual([]);
  });

  it('is not the rule itself of a source group, its account named or not', () => {
    const groups = [vpcEc2, vpcEc2OfOther].map((rule) => with_(rule.IpPermissions[0]));
    const asked = [vpcEc2, vpcEc2OfOther];
    expect(groups.map((group) => nearMisses(group, asked))).toEqual([
      [[], []],
      [[], []],
    ]);
  });

  it('is the same source group on another port, where its account was named', () => {
    const near = vpc({
      FromPort: 22,
      ToPort: 22,
      UserIdGroupPairs: [{ ...pair, UserId: '111122223333' }],
    });
    expect(nearMisses(with_(near.IpPermissions[0]), [vpcEc2OfOther])).toEqual([[near]]);
  });

  it('is the same source group on another port, where its account was not named', () => {
    // EC2 always shows the account.
    const near = vpc({
      FromPort: 22,
      ToPort: 22,
      UserIdGroupPairs: [{ ...pair, UserId: '111122223333' }],
    });
    expect(nearMisses(with_(near.IpPermissions[0]), [vpcEc2])).toEqual([[near]]);
  });

  it('is a range of a cluster security group that shares addresses', () => {
    const IPRanges = ['203.0.113.0/24', '198.51.100.0/24'].map((CIDRIP) => ({
      Status: 'authorized',
      CIDRIP,
      Tags: [],
    }));
    const group: ClusterSecurityGroup = {
      ClusterSecurityGroupName: 'ci',
      Description: '',
      EC2SecurityGroups: [
        { Status: 'authorized', EC2SecurityGroupName: 'x', EC2SecurityGroupOwnerId: '1', Tags: [] },
      ],
      IPRanges,
      Tags: [],
    };
    expect(nearMisses(group, [cidr, ec2])).toEqual([[{ ...cidr, CIDRIP: '203.0.113.0/24' }], []]);
  });
});

it('outcomes are picked by their result, in their order', () => {
  const fault = new Fault('Busy', 'The group is busy.');
  const outcomes: Outcome[] = [
    { result: 'failed', rule: cidr, fault },
    { result: 'not-found', rule: cidr },
    { result: 'failed', rule: ec2, fault },
  ];
  expect(withResult(outcomes, 'failed')).toEqual([outcomes[0], outcomes[2]]);
  expect(withResult(outcomes, 'revoked')).toEqual([]);
});

describe('a fault', () => {
  it('is an error with a title, an explanation, and no special kind unless it is given', () => {
    const fault = new Fault('Busy', 'The group is busy.');
    expect(fault).toBeInstanceOf(Error);
    expect(fault).toMatchObject({ kind: 'other', title: 'Busy', ownWords: '' });
    expect(String(fault)).toBe('Fault: The group is busy.');
    expect(new Fault('Busy', 'The group is busy.', 'busy').kind).toBe('busy');
  });

  it("is told with the service's own words after the explanation", () => {
    const fault = new Fault('Busy', 'The group is busy.', 'busy', 'AWS said: wait');
    expect(fault).toMatchObject({ explanation: 'The group is busy.', ownWords: 'AWS said: wait' });
    expect(fault.message).toBe('The group is busy. AWS said: wait');
  });

  it('is what was thrown, and a defect where that was none', () => {
    const fault = new Fault('Busy', 'The group is busy.');
    expect(asFault(fault)).toBe(fault);
    expect(asFault('odd')).toMatchObject({
      title: 'Unexpected failure',
      message: 'This is a defect of the action: odd',
    });
  });
});
