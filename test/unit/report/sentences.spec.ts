import { describe, expect, it } from '@jest/globals';
import { failed, type Outcome } from '../../../src/domain/outcome.ts';
import { type Rule, ruleText } from '../../../src/domain/rule.ts';
import { groupText } from '../../../src/domain/security-group.ts';
import { sourceText } from '../../../src/domain/source.ts';
import {
  count,
  groupedText,
  MOST_NAMED,
  notFoundText,
  outcomeLine,
  someRules,
  targetText,
} from '../../../src/report/sentences.ts';
import { clusterRule, denied, runnersRule, vpcRule } from '../../support/samples.ts';

const a = clusterRule('192.0.2.1/32');
const revoked = (rule: Rule, responseLost = false): Outcome => ({
  result: 'revoked',
  rule,
  responseLost,
});
const region = 'eu-west-1';

describe('a line of the log', () => {
  it.each<[string, Outcome, string]>([
    [
      'that was revoked',
      revoked(a),
      'Revoked 192.0.2.1/32 from cluster security group ci in eu-west-1',
    ],
    [
      'for an EC2 security group',
      revoked(runnersRule),
      'Revoked EC2 security group runners of account 111122223333 from cluster security group ci in eu-west-1',
    ],
    [
      'of a VPC security group',
      revoked(vpcRule('203.0.113.0/24')),
      'Revoked 203.0.113.0/24 on port 5439 from VPC security group sg-0a1b2c3d in eu-west-1',
    ],
    [
      'that would be revoked',
      { result: 'would-revoke', rule: vpcRule('::1/128', { from: 1, to: 9 }) },
      'Would revoke ::1/128 on ports 1-9 from VPC security group sg-0a1b2c3d in eu-west-1',
    ],
    [
      'that is not there',
      { result: 'not-found', rule: a },
      'Nothing to revoke: 192.0.2.1/32 is not in cluster security group ci in eu-west-1',
    ],
    [
      'that is in another group',
      { result: 'elsewhere', rule: vpcRule('::1/128') },
      'Nothing to revoke: ::1/128 on port 5439 is not in VPC security group sg-0a1b2c3d in eu-west-1; it is enough that one of the groups has it',
    ],
    [
      'that could not be revoked',
      failed(a, denied),
      'Could not revoke 192.0.2.1/32 from cluster security group ci in eu-west-1: Denied',
    ],
  ])('tells of a rule %s', (_, outcome, line) => {
    expect(outcomeLine(outcome, region)).toBe(line);
  });

  it('says of a revoked rule that a response was lost', () => {
    expect(outcomeLine(revoked(a, true), region)).toMatch(/^Revoked 192\.0\.2\.1\/32 .*: .*lost/);
  });

  it.each([
    ['203.0.113.7/24', '203.0.113.0/24'],
    ['203.0.113.7/0', '0.0.0.0/0'],
    ['203.0.113.255/31', '203.0.113.254/31'],
  ])('about %s, which was not found, names %s too', (given, stored) => {
    expect(notFoundText(clusterRule(given), region)).toMatch(
      new RegExp(`^Nothing to revoke: ${given} .* in ${region};.*${stored}$`),
    );
  });

  it.each([
    clusterRule('203.0.113.0/24'),
    clusterRule('0.0.0.0/0'),
    runnersRule,
    vpcRule('10.0.0.0/8'),
  ])('about %j, which was not found, guesses at nothing', (rule) => {
    expect(notFoundText(rule, region)).toMatch(/ in eu-west-1$/);
  });
});

describe('what a request is about, before anything has come of it,', () => {
  it('are its rules, group by group', () => {
    const rules = [a, vpcRule('::1/128'), clusterRule('192.0.2.2/32')] as const;
    expect(targetText({ kind: 'rules', rules })).toBe(
      '192.0.2.1/32, 192.0.2.2/32 in cluster security group ci; ::1/128 on port 5439 in VPC security group sg-0a1b2c3d',
    );
  });

  const cluster = (...sources: Rule['source'][]) =>
    targetText({
      kind: 'warehouse',
      warehouse: { kind: 'cluster', clusterIdentifier: 'analytics' },
      sources,
    });

  it('are its sources, in the groups of a cluster', () => {
    expect(cluster({ kind: 'cidr', cidr: '::1/128' }, a.source, runnersRule.source)).toBe(
      '::1/128, 192.0.2.1/32, EC2 security group runners of account 111122223333 in the groups of cluster analytics',
    );
  });

  it('are twenty of its sources, and how many more there are', () => {
    const sources = Array.from({ length: 22 }, (_, n) => clusterRule(`10.0.${n}.0/24`).source);
    const names = sources.map(sourceText);
    const groups = 'in the groups of cluster analytics';
    expect(cluster(...sources.slice(0, 20))).toBe(`${names.slice(0, 20).join(', ')} ${groups}`);
    expect(cluster(...sources.slice(0, 21))).toBe(
      `${names.slice(0, 20).join(', ')} and 1 more source ${groups}`,
    );
    expect(cluster(...sources)).toBe(
      `${names.slice(0, 20).join(', ')} and 2 more sources ${groups}`,
    );
  });
});

describe('many rules', () => {
  it('are twenty of a group, how many more there are, and where to find them', () => {
    const rules = Array.from({ length: 22 }, (_, n) => clusterRule(`10.0.${n}.0/24`));
    const names = rules.map(ruleText);
    expect(MOST_NAMED).toBe(20);
    expect(someRules(rules.slice(0, 20))).toBe(names.slice(0, 20).join(', '));
    expect(someRules(rules)).toBe(`${names.slice(0, 20).join(', ')} and 2 more (see the log)`);
    expect(someRules(rules, 1)).toBe(`${names[0]} and 21 more (see the log)`);
    expect(someRules(rules, Number.POSITIVE_INFINITY)).toBe(names.join(', '));
  });

  it.each([
    [21, 'the rules of 1 more group (see the log)'],
    [22, 'the rules of 2 more groups (see the log)'],
  ])('are those of twenty groups, and how many more of %d there are', (number, left) => {
    const rules = Array.from({ length: number }, (_, n) =>
      vpcRule('10.0.0.0/8', { id: `sg-${n}` }),
    );
    const names = rules.map((rule) => `${ruleText(rule)} in ${groupText(rule.group)}`);
    expect(groupedText(rules.slice(0, 20))).toBe(names.slice(0, 20).join('; '));
    expect(groupedText(rules)).toBe(`${names.slice(0, 20).join('; ')}; ${left}`);
  });

  it('are counted in words', () => {
    expect([0, 1, 2].map((number) => count(number, 'rule'))).toEqual([
      '0 rules',
      '1 rule',
      '2 rules',
    ]);
  });
});
