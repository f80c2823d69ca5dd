import { describe, expect, it } from '@jest/globals';
import {
  fromPermissions,
  fromRevokedRules,
  fromSecurityGroup,
  fromSecurityGroupRule,
  toPermissions,
  without,
} from '../../../../src/aws/ec2/codec.ts';
import { oneOf, type Rule } from '../../../../src/domain/rule.ts';
import { listed, vpcGroup, vpcRule } from '../../../support/samples.ts';

const group = vpcGroup;
const GroupId = group.id;
const port = { FromPort: 5439, ToPort: 5439 };
const rule = (source: Rule['source'], more: Partial<Rule> = {}): Rule => ({
  ...vpcRule('0.0.0.0/0'),
  ...more,
  source,
});
const ofGroup = (id: string, ownerId?: string): Rule['source'] => ({
  kind: 'ec2-security-group-id',
  id,
  ...(ownerId ? { ownerId } : {}),
});
const prefixList: Rule['source'] = { kind: 'prefix-list', id: 'pl-1' };
/** A rule for every protocol and port. */
const { ports: _, ...onAllPorts } = { ...vpcRule('10.0.0.0/8'), protocol: '-1' };

describe('rules as permissions', () => {
  it.each([
    [vpcRule('10.0.0.0/8'), { IpRanges: [{ CidrIp: '10.0.0.0/8' }] }],
    [vpcRule('2001:db8::/64'), { Ipv6Ranges: [{ CidrIpv6: '2001:db8::/64' }] }],
    [rule(ofGroup('sg-1')), { UserIdGroupPairs: [{ GroupId: 'sg-1' }] }],
    [
      rule(ofGroup('sg-1', '111122223333')),
      { UserIdGroupPairs: [{ GroupId: 'sg-1', UserId: '111122223333' }] },
    ],
    [rule(prefixList), { PrefixListIds: [{ PrefixListId: 'pl-1' }] }],
  ])('have the one list that the source belongs in: %j', (one, sources) => {
    expect(toPermissions([one])).toEqual([{ IpProtocol: 'tcp', ...port, ...sources }]);
  });

  it('are one permission for all sources that have the same ports', () => {
    const more = { from: 22 };
    expect(
      toPermissions([
        vpcRule('10.0.0.0/8'),
        vpcRule('10.0.0.0/8', more),
        vpcRule('::/0'),
        vpcRule('192.0.2.0/24'),
        vpcRule('10.0.0.0/8', { from: 5439, to: 5440 }),
        { ...vpcRule('10.0.0.0/8'), protocol: 'udp' },
      ]),
    ).toEqual([
      {
        IpProtocol: 'tcp',
        ...port,
        IpRanges: [{ CidrIp: '10.0.0.0/8' }, { CidrIp: '192.0.2.0/24' }],
        Ipv6Ranges: [{ CidrIpv6: '::/0' }],
      },
      { IpProtocol: 'tcp', FromPort: 22, ToPort: 22, IpRanges: [{ CidrIp: '10.0.0.0/8' }] },
      { IpProtocol: 'tcp', FromPort: 5439, ToPort: 5440, IpRanges: [{ CidrIp: '10.0.0.0/8' }] },
      { IpProtocol: 'udp', ...port, IpRanges: [{ CidrIp: '10.0.0.0/8' }] },
    ]);
  });

  it('have no port where they have none', () => {
    expect(toPermissions([onAllPorts])).toEqual([
      { IpProtocol: '-1', IpRanges: [{ CidrIp: '10.0.0.0/8' }] },
    ]);
  });

  it('name no group by its name, which is how cluster security groups name them', () => {
    const source = { kind: 'ec2-security-group-name', name: 'runners', ownerId: '1' } as const;
    expect(() => toPermissions([rule(source)])).toThrow(
      new TypeError('The rules of a VPC security group name groups by their ids.'),
    );
  });

  it('have the description of new rules, on each of their sources', () => {
    const rules = [vpcRule('10.0.0.0/8'), vpcRule('::/0'), rule(prefixList)];
    expect(toPermissions(rules, 'ours')).toEqual([
      {
        IpProtocol: 'tcp',
        ...port,
        IpRanges: [{ CidrIp: '10.0.0.0/8', Description: 'ours' }],
        Ipv6Ranges: [{ CidrIpv6: '::/0', Description: 'ours' }],
        PrefixListIds: [{ PrefixListId: 'pl-1', Description: 'ours' }],
      },
    ]);
  });

  it('are the same rules again when they are read', () => {
    const rules = [
      vpcRule('10.0.0.0/8'),
      vpcRule('192.0.2.0/24'),
      vpcRule('::/0'),
      rule(ofGroup('sg-1', '111122223333')),
      rule(prefixList),
      onAllPorts,
    ];
    expect(fromPermissions(group, toPermissions(rules))).toEqual(rules.map((one) => listed(one)));
  });
});

describe('permissions', () => {
  it('are a rule for each source, with its description', () => {
    expect(
      fromPermissions(group, [
        {
          IpProtocol: 'udp',
          FromPort: 1,
          ToPort: 9,
          IpRanges: [{ CidrIp: '10.0.0.0/8', Description: 'ours' }, { CidrIp: '192.0.2.0/24' }],
          UserIdGroupPairs: [{ GroupId: 'sg-1', UserId: '111122223333', Description: 'theirs' }],
        },
      ]),
    ).toEqual([
      listed(
        { ...vpcRule('10.0.0.0/8', { from: 1, to: 9 }), protocol: 'udp' },
        { description: 'ours' },
      ),
      listed({ ...vpcRule('192.0.2.0/24', { from: 1, to: 9 }), protocol: 'udp' }),
      listed(
        rule(ofGroup('sg-1', '111122223333'), { protocol: 'udp', ports: { from: 1, to: 9 } }),
        { description: 'theirs' },
      ),
    ]);
  });

  it.each([
    [
      'all protocols, however their ports are written',
      { IpProtocol: '-1', FromPort: -1, ToPort: -1 },
      '-1',
    ],
    ['no first port', { IpProtocol: 'tcp', ToPort: 5439 }, 'tcp'],
    ['no last port', { IpProtocol: 'tcp', FromPort: 5439 }, 'tcp'],
    ['no protocol', {}, ''],
  ])('of %s are rules without ports', (_, permission, protocol) => {
    expect(
      fromPermissions(group, [{ ...permission, IpRanges: [{ CidrIp: '10.0.0.0/8' }] }]),
    ).toEqual([listed({ ...onAllPorts, protocol })]);
  });

  it('from port 0 are rules with ports', () => {
    const zero = {
      IpProtocol: 'tcp',
      FromPort: 0,
      ToPort: 0,
      IpRanges: [{ CidrIp: '10.0.0.0/8' }],
    };
    expect(fromPermissions(group, [zero])).toEqual([listed(vpcRule('10.0.0.0/8', { from: 0 }))]);
  });

  it('without sources give no rules', () => {
    expect(fromPermissions(group, [{ IpProtocol: 'tcp', ...port }])).toEqual([]);
  });

  it('of a source without an id are a rule that fits no other', () => {
    expect(
      fromPermissions(group, [{ IpProtocol: 'tcp', ...port, UserIdGroupPairs: [{}] }]),
    ).toEqual([listed(rule(ofGroup('')))]);
  });
});

describe('the rules that a response lists as revoked', () => {
  const shape = { GroupId, IpProtocol: 'tcp', ...port };

  it.each([
    [{ CidrIpv4: '10.0.0.0/8' }, vpcRule('10.0.0.0/8')],
    [{ CidrIpv6: '::/0' }, vpcRule('::/0')],
    [{ PrefixListId: 'pl-1' }, rule(prefixList)],
    [{ ReferencedGroupId: 'sg-1' }, rule(ofGroup('sg-1'))],
  ])('are rules of the group: %j', (source, one) => {
    expect(fromRevokedRules(group, [{ ...shape, ...source, Description: 'ours' }])).toEqual([
      listed(one, { description: 'ours' }),
    ]);
  });

  it.each([['sg-99999999'], [undefined]])('prove nothing where they are of group %s', (GroupId) => {
    const foreign = { ...shape, GroupId, CidrIpv4: '10.0.0.0/8' };
    expect(fromRevokedRules(group, [foreign])).toEqual([]);
  });

  it('prove a rule of a group whose owner they do not tell', () => {
    const [revoked] = fromRevokedRules(group, [{ ...shape, ReferencedGroupId: 'sg-1' }]);
    expect(oneOf([revoked as Rule])(rule(ofGroup('sg-1', '111122223333')))).toBe(true);
  });
});

describe('a rule with an id', () => {
  const shape = { SecurityGroupRuleId: 'sgr-1', GroupId, IpProtocol: 'tcp', ...port };

  it.each([
    [{ CidrIpv4: '10.0.0.0/8' }, vpcRule('10.0.0.0/8')],
    [{ CidrIpv6: '::/0' }, vpcRule('::/0')],
    [{ PrefixListId: 'pl-1' }, rule(prefixList)],
    [{ ReferencedGroupInfo: { GroupId: 'sg-1' } }, rule(ofGroup('sg-1'))],
    [
      { ReferencedGroupInfo: { GroupId: 'sg-1', UserId: '111122223333' } },
      rule(ofGroup('sg-1', '111122223333')),
    ],
  ])('is a rule of its group, with its description and tags: %j', (source, one) => {
    const Tags = [{ Key: 'team', Value: 'data' }, {}];
    expect(
      fromSecurityGroupRule({ ...shape, ...source, IsEgress: false, Description: 'ours', Tags }),
    ).toEqual({
      ...listed(one, { description: 'ours' }),
      id: 'sgr-1',
      tags: [
        { Key: 'team', Value: 'data' },
        { Key: '', Value: '' },
      ],
    });
  });

  it('may have no tags', () => {
    const plain = { ...shape, CidrIpv4: '10.0.0.0/8' };
    expect(fromSecurityGroupRule(plain)).toMatchObject({ id: 'sgr-1', tags: [] });
  });

  it('is none of ours where it lets traffic out', () => {
    const outbound = { ...shape, CidrIpv4: '10.0.0.0/8', IsEgress: true };
    expect(fromSecurityGroupRule(outbound)).toBeUndefined();
  });

  it.each([
    ['id', { SecurityGroupRuleId: undefined }],
    ['group', { GroupId: undefined }],
    ['id, although it lets traffic out', { SecurityGroupRuleId: undefined, IsEgress: true }],
  ])('can not be read where it has no %s', (_, more) => {
    const broken = { ...shape, CidrIpv4: '10.0.0.0/8', ...more };
    expect(() => fromSecurityGroupRule(broken)).toThrow(
      new TypeError('A rule has no id or no group.'),
    );
  });
});

describe('a described group', () => {
  it('has every list, whatever the response leaves out', () => {
    const described = fromSecurityGroup(group, {
      GroupId,
      IpPermissions: [{ IpProtocol: '-1', FromPort: undefined }],
      Tags: [{}],
    });
    expect(described).toEqual({
      group,
      rules: [],
      api: {
        GroupId,
        GroupName: '',
        VpcId: '',
        IpPermissions: [
          {
            IpProtocol: '-1',
            IpRanges: [],
            Ipv6Ranges: [],
            PrefixListIds: [],
            UserIdGroupPairs: [],
          },
        ],
        Tags: [{ Key: '', Value: '' }],
      },
    });
    expect(fromSecurityGroup(group, { GroupId }).api).toEqual({
      GroupId,
      GroupName: '',
      VpcId: '',
      IpPermissions: [],
      Tags: [],
    });
  });

  it("has what the response says, in the API's shapes", () => {
    const IpRanges = [{ CidrIp: '10.0.0.0/8', Description: 'ours' }];
    const Ipv6Ranges = [{ CidrIpv6: '::/0' }];
    const PrefixListIds = [{ PrefixListId: 'pl-1' }];
    const UserIdGroupPairs = [{ GroupId: 'sg-1', UserId: '111122223333' }];
    const permission = {
      IpProtocol: 'tcp',
      ...port,
      IpRanges,
      Ipv6Ranges,
      PrefixListIds,
      UserIdGroupPairs,
    };
    const shape = {
      GroupId,
      GroupName: 'warehouse',
      VpcId: 'vpc-1',
      IpPermissions: [permission],
      Tags: [{ Key: 'team', Value: 'data' }],
    };
    const { api, rules } = fromSecurityGroup(group, shape);
    expect(api).toEqual(shape);
    expect(rules).toEqual([
      listed(vpcRule('10.0.0.0/8'), { description: 'ours' }),
      listed(vpcRule('::/0')),
      listed(rule(ofGroup('sg-1', '111122223333'))),
      listed(rule(prefixList)),
    ]);
  });
});

describe('a description without rules that are gone', () => {
  const described = fromSecurityGroup(group, {
    GroupId,
    GroupName: 'warehouse',
    IpPermissions: [
      {
        IpProtocol: 'tcp',
        ...port,
        IpRanges: [{ CidrIp: '10.0.0.0/8', Description: 'ours' }, { CidrIp: '192.0.2.0/24' }],
        Ipv6Ranges: [{ CidrIpv6: '::/0' }],
      },
      { IpProtocol: 'tcp', FromPort: 22, ToPort: 22, IpRanges: [{ CidrIp: '10.0.0.0/8' }] },
    ],
  });
  const lists = { Ipv6Ranges: [], PrefixListIds: [], UserIdGroupPairs: [] };

  it('has the others, in the same shape', () => {
    const gone = oneOf([vpcRule('10.0.0.0/8'), vpcRule('::/0')]);
    const left = without(described, gone);
    expect(left.rules).toEqual([
      listed(vpcRule('192.0.2.0/24')),
      listed(vpcRule('10.0.0.0/8', { from: 22 })),
    ]);
    expect(left.group).toBe(group);
    expect(left.api).toMatchObject({
      GroupId,
      GroupName: 'warehouse',
      IpPermissions: [
        { IpProtocol: 'tcp', ...port, IpRanges: [{ CidrIp: '192.0.2.0/24' }], ...lists },
        { FromPort: 22, IpRanges: [{ CidrIp: '10.0.0.0/8' }] },
      ],
    });
  });

  it('has no permission that lets nobody in', () => {
    const left = without(described, ({ ports }) => ports?.from === 5439);
    expect(left.api).toMatchObject({ IpPermissions: [{ FromPort: 22 }] });
    expect((left.api as { IpPermissions: unknown[] }).IpPermissions).toHaveLength(1);
    expect(without(described, () => true).api).toMatchObject({ IpPermissions: [] });
  });

  it('is the same where nothing is gone', () => {
    expect(without(described, () => false)).toEqual(described);
  });
});
