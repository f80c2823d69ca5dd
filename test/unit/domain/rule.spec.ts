import { describe, expect, it } from '@jest/globals';
import {
  accessIdentity,
  distinct,
  identity,
  noneOf,
  oneOf,
  portText,
  type Rule,
  rulesText,
  ruleText,
} from '../../../src/domain/rule.ts';
import type { Source } from '../../../src/domain/source.ts';
import { clusterRule, runnersRule, vpcRule } from '../../support/samples.ts';

/** A rule of the VPC security group on TCP port 5439 for any source. */
const from = (source: Source, more: Partial<Rule> = {}): Rule => ({
  ...vpcRule('0.0.0.0/0'),
  source,
  ...more,
});
const group = (id: string, ownerId?: string) =>
  from({ kind: 'ec2-security-group-id', id, ...(ownerId ? { ownerId } : {}) });
const prefixList = (id: string) => from({ kind: 'prefix-list', id });
/** A rule like `runnersRule` with another name or owner. */
const runners = (changed: { name?: string; ownerId?: string }): Rule => ({
  ...runnersRule,
  source: { ...runnersRule.source, ...changed } as Source,
});
/** A rule without ports, as EC2 lists one for every protocol. */
const withoutPorts = (protocol: string): Rule => {
  const { ports: _, ...rest } = vpcRule('10.0.0.0/8');
  return { ...rest, protocol };
};
const office = vpcRule('203.0.113.0/24');

describe('the ports of a rule in words', () => {
  it.each([
    ['one TCP port', office, '5439'],
    ['a range of TCP ports', vpcRule('10.0.0.0/8', { from: 5431, to: 5439 }), '5431-5439'],
    ['port 0', vpcRule('10.0.0.0/8', { from: 0 }), '0'],
    ['one UDP port', { ...office, protocol: 'udp', ports: { from: 53, to: 53 } }, 'udp 53'],
    [
      'a range of UDP ports',
      { ...office, protocol: 'udp', ports: { from: 53, to: 54 } },
      'udp 53-54',
    ],
    ['every port of every protocol', withoutPorts('-1'), 'all'],
    ['a protocol without ports', withoutPorts('50'), '50'],
    ['TCP without ports', withoutPorts('tcp'), ''],
    ['no port, in a cluster security group', clusterRule('203.0.113.7/32'), ''],
  ])('name %s', (_, rule, words) => {
    expect(portText(rule)).toBe(words);
  });
});

describe('a rule in words', () => {
  it.each([
    [
      'its source alone, in a cluster security group',
      runnersRule,
      /^EC2 security group runners of account \d+$/,
    ],
    ['its port', office, /^203\.0\.113\.0\/24 on port 5439$/],
    [
      'its range of ports',
      vpcRule('10.0.0.0/8', { from: 1, to: 9 }),
      /^10\.0\.0\.0\/8 on ports 1-9$/,
    ],
    ['all ports', withoutPorts('-1'), /^10\.0\.0\.0\/8 on all ports$/],
    ['the protocol before its port', { ...office, protocol: 'udp' }, / on udp 5439$/],
  ] as [string, Rule, RegExp][])('has %s', (_, rule, words) => {
    expect(ruleText(rule)).toMatch(words);
  });

  const rules = ['10.0.0.0/8', '11.0.0.0/8', '12.0.0.0/8'].map((cidr) => clusterRule(cidr));

  it('is followed by others of its group, as many as there is room for', () => {
    expect(rulesText(rules, 3)).toBe('10.0.0.0/8, 11.0.0.0/8, 12.0.0.0/8');
    expect(rulesText(rules, 2)).toBe('10.0.0.0/8, 11.0.0.0/8 and 1 more');
    expect(rulesText(rules, 1)).toBe('10.0.0.0/8 and 2 more');
    expect(rulesText(rules, 20)).toBe('10.0.0.0/8, 11.0.0.0/8, 12.0.0.0/8');
  });
});

const areSame = (one: Rule, other: Rule) => oneOf([one])(other);

describe('two rules are the same to AWS', () => {
  it.each([
    ['where they say the same', office, { ...office }],
    [
      'where their cluster security groups differ in capitals only',
      clusterRule('10.0.0.0/8', 'CI'),
      clusterRule('10.0.0.0/8'),
    ],
    ['where their blocks differ in host bits only', vpcRule('203.0.113.7/24'), office],
    [
      'where their IPv6 is written differently',
      vpcRule('2001:DB8:0::1/64'),
      vpcRule('2001:db8::/64'),
    ],
    [
      'where only one names the account of the source group',
      group('sg-11112222'),
      group('sg-11112222', '111122223333'),
    ],
    [
      'where a description alone tells them apart',
      office,
      { ...office, description: 'office' } as Rule,
    ],
  ])('%s', (_, one, other) => {
    expect(areSame(one, other)).toBe(true);
    expect(areSame(other, one)).toBe(true);
    expect(noneOf([one])(other)).toBe(false);
  });
});

describe('two rules are not the same to AWS', () => {
  it.each([
    ['in two groups', clusterRule('10.0.0.0/8'), clusterRule('10.0.0.0/8', 'ci2')],
    ['for two blocks', clusterRule('203.0.113.7/32'), clusterRule('203.0.113.7/31')],
    [
      'for blocks of a cluster security group that differ in host bits, which Redshift stores',
      clusterRule('203.0.113.7/24'),
      clusterRule('203.0.113.0/24'),
    ],
    ['for two EC2 security groups', runnersRule, runners({ name: 'runners2' })],
    [
      'for EC2 security groups that differ in capitals, which EC2 tells apart',
      runnersRule,
      runners({ name: 'Runners' }),
    ],
    ['for groups of two accounts', runnersRule, runners({ ownerId: '444455556666' })],
    ['for a block and a group', clusterRule('10.0.0.0/8'), runnersRule],
    ['in two VPC groups', office, vpcRule('203.0.113.0/24', { id: 'sg-99999999' })],
    ['on two ports', office, vpcRule('203.0.113.0/24', { from: 22 })],
    ['that start at two ports', office, vpcRule('203.0.113.0/24', { from: 1, to: 5439 })],
    ['that end at two ports', office, vpcRule('203.0.113.0/24', { from: 5439, to: 9999 })],
    ['of two protocols', office, { ...office, protocol: 'udp' }],
    ['of one port and of all', office, { ...withoutPorts('-1'), source: office.source }],
    ['for a wider range', vpcRule('10.0.0.0/8'), vpcRule('10.0.0.0/7')],
    ['for a narrower range in IPv6', vpcRule('2001:db8::/64'), vpcRule('2001:db8::/65')],
    ['for everybody in IPv4 and in IPv6', vpcRule('0.0.0.0/0'), vpcRule('::/0')],
    ['for two source groups', group('sg-11112222'), group('sg-33334444')],
    [
      'for one source group of two accounts',
      group('sg-11112222', '111122223333'),
      group('sg-11112222', '444455556666'),
    ],
    ['for a prefix list and a group of one id', prefixList('x'), group('x')],
    ['for two prefix lists', prefixList('pl-123'), prefixList('pl-124')],
    [
      'of a VPC group and a cluster group',
      vpcRule('203.0.113.7/32'),
      clusterRule('203.0.113.7/32'),
    ],
    [
      'in groups that case folding would make one',
      clusterRule('10.0.0.0/8', 'straße'),
      clusterRule('10.0.0.0/8', 'strasse'),
    ],
    [
      'whose texts are split at another place',
      runners({ name: 'a', ownerId: 'b,c' }),
      runners({ name: 'a,b', ownerId: 'c' }),
    ],
  ])('%s', (_, one, other) => {
    expect(areSame(one, other)).toBe(false);
    expect(areSame(other, one)).toBe(false);
    expect(noneOf([one])(other)).toBe(true);
  });
});

describe('among several rules', () => {
  it('one is found by any of those that share its identity', () => {
    const owners = ['111122223333', '444455556666'].map((owner) => group('sg-11112222', owner));
    expect(new Set(owners.map(identity)).size).toBe(1);
    expect(owners.map(oneOf(owners))).toEqual([true, true]);
    expect(oneOf(owners)(group('sg-11112222', '777788889999'))).toBe(false);
    expect(noneOf(owners)(group('sg-33334444'))).toBe(true);
  });

  it('none is found where there are none', () => {
    expect([oneOf([])(office), noneOf([])(office)]).toEqual([false, true]);
  });

  it('repeats are left out, and the order stays', () => {
    const block = vpcRule('10.0.0.0/8');
    const given = [runnersRule, vpcRule('10.0.0.1/8'), office, { ...runnersRule }, block];
    expect(distinct(given)).toEqual([runnersRule, block, office]);
  });

  it('those of several groups share what they let in', () => {
    const here = vpcRule('10.0.0.1/8');
    const there = { ...vpcRule('10.0.0.0/8', { id: 'sg-2' }), id: 'sgr-1' };
    expect(accessIdentity(here)).toBe(accessIdentity(there));
    expect(identity(here)).not.toBe(identity(there));
    expect(accessIdentity(here)).not.toBe(accessIdentity({ ...there, protocol: 'udp' }));
    expect(accessIdentity(here)).not.toBe(accessIdentity(office));
  });
});
