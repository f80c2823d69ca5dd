import { describe, expect, it } from '@jest/globals';
import {
  type ClusterSecurityGroup,
  ingressRules,
  shows,
} from '../../src/vocabulary/cluster-security-group.ts';
import { Fault } from '../../src/vocabulary/fault.ts';
import { type Outcome, withResult } from '../../src/vocabulary/outcome.ts';
import { groupText, parseRule, sameRule, sourceText } from '../../src/vocabulary/rule.ts';

const cidr = { ClusterSecurityGroupName: 'ci', CIDRIP: '203.0.113.7/32' };
const ec2 = {
  ClusterSecurityGroupName: 'ci',
  EC2SecurityGroupName: 'runners',
  EC2SecurityGroupOwnerId: '111122223333',
};

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

  it('its group is called a cluster security group', () => {
    expect(groupText(cidr)).toBe('cluster security group ci');
  });
});

describe('two rules', () => {
  it.each([
    ['that say the same', cidr, { ...cidr }],
    ['whose groups differ in capitals only', cidr, { ...cidr, ClusterSecurityGroupName: 'CI' }],
    ['whose sources differ in capitals only', ec2, { ...ec2, EC2SecurityGroupName: 'Runners' }],
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

describe('a rule that was printed', () => {
  it.each([
    ['for a CIDR block', cidr],
    ['for an EC2 security group', ec2],
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
  ])('is not read from %s', (_, value) => {
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
    expect(shows(group, rule)).toBe(answer);
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

it('a fault is an error with a title, an explanation, and no special kind unless it is given', () => {
  const fault = new Fault('Busy', 'The group is busy.');
  expect(fault).toBeInstanceOf(Error);
  expect(fault).toMatchObject({ kind: 'other', title: 'Busy' });
  expect(String(fault)).toBe('Fault: The group is busy.');
  expect(new Fault('Busy', 'The group is busy.', 'busy').kind).toBe('busy');
});
