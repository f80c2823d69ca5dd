import { describe, expect, it } from '@jest/globals';
import { failed, type GroupResult, type Outcome } from '../../../../src/domain/outcome.ts';
import type { Rule, Rules } from '../../../../src/domain/rule.ts';
import { Fault } from '../../../../src/faults/fault.ts';
import { foundIn, inAnyGroup } from '../../../../src/policy/revoke/any-group.ts';
import { clusterRule, denied, lost, vpcRule } from '../../../support/samples.ts';

const warehouse = { kind: 'cluster', clusterIdentifier: 'analytics' } as const;
const noGroup = new Fault('Group not found', 'There is none.', '', {
  kind: 'nothing-to-revoke',
  passes: false,
  maybeApplied: false,
});

const revoked = (rule: Rule, responseLost = false): Outcome => ({
  result: 'revoked',
  rule,
  responseLost,
});
const wouldRevoke = (rule: Rule): Outcome => ({ result: 'would-revoke', rule });
const notFound = (rule: Rule): Outcome => ({ result: 'not-found', rule });

/** What became of the rules, group by group. */
const resultsOf = (groups: readonly (readonly Outcome[])[]) =>
  groups.map((outcomes): GroupResult => ({ group: (outcomes[0] as Outcome).rule.group, outcomes }));
/** The results, group by group, once it is seen which rules another group had. */
const told = (groups: readonly (readonly Outcome[])[], found: readonly Rule[] = []) => {
  const rules = groups.flat().map(({ rule }) => rule) as readonly Rule[] as Rules;
  return inAnyGroup(resultsOf(groups), { kind: 'rules', rules, warehouse, found }).map(
    ({ outcomes }) => outcomes.map(({ result }) => result),
  );
};

const [one, two, three] = ['sg-1', 'sg-2', 'sg-3'].map((id) => vpcRule('192.0.2.1/32', { id })) as [
  Rule,
  Rule,
  Rule,
];

describe('a rule of a warehouse that is not in one of its groups', () => {
  it.each<[string, Outcome]>([
    ['was revoked from another one', revoked(one)],
    ['was gone from another one after a lost response', revoked(one, true)],
    ['would be revoked from another one', wouldRevoke(one)],
    ['may be in another one, which failed', failed(one, denied)],
    ['may be in another one, whose response was lost', failed(one, lost, true)],
  ])('is elsewhere where it %s', (_, other) => {
    expect(told([[other], [notFound(two)]])).toEqual([[other.result], ['elsewhere']]);
    expect(told([[notFound(two)], [other]])).toEqual([['elsewhere'], [other.result]]);
  });

  it('is elsewhere in each group that does not have it, where one of many has it', () => {
    expect(told([[notFound(one)], [revoked(two)], [notFound(three)]])).toEqual([
      ['elsewhere'],
      ['revoked'],
      ['elsewhere'],
    ]);
  });

  it('is elsewhere where another group had it in an earlier phase', () => {
    expect(told([[notFound(two)]], [two])).toEqual([['elsewhere']]);
  });

  it('is not found where no group has it', () => {
    expect(told([[notFound(one)], [notFound(two)]])).toEqual([['not-found'], ['not-found']]);
  });

  it('is not found where the other group does not exist', () => {
    expect(told([[failed(one, noGroup)], [notFound(two)]])).toEqual([['failed'], ['not-found']]);
  });

  it.each([
    ['source', vpcRule('192.0.2.2/32')],
    ['port', vpcRule('192.0.2.1/32', { from: 22 })],
    ['range of ports', vpcRule('192.0.2.1/32', { from: 5439, to: 5440 })],
    ['protocol', { ...one, protocol: 'udp' }],
  ])('is not found where another group has one for another %s', (_, other) => {
    expect(told([[revoked(other)], [notFound(two)]])).toEqual([['revoked'], ['not-found']]);
  });

  it('is told rule by rule', () => {
    const [a, b] = ['192.0.2.7/32', '192.0.2.8/32'].map((cidr) => vpcRule(cidr, { id: 'sg-1' }));
    const [c, d] = ['192.0.2.7/32', '192.0.2.8/32'].map((cidr) => vpcRule(cidr, { id: 'sg-2' }));
    const groups = [
      [revoked(a as Rule), notFound(b as Rule)],
      [notFound(c as Rule), notFound(d as Rule)],
    ];
    expect(told(groups)).toEqual([
      ['revoked', 'not-found'],
      ['elsewhere', 'not-found'],
    ]);
  });

  it('may be one of cluster security groups', () => {
    const groups = [
      [revoked(clusterRule('10.0.0.0/8', 'a'))],
      [notFound(clusterRule('10.0.0.0/8', 'b'))],
    ];
    expect(told(groups)).toEqual([['revoked'], ['elsewhere']]);
  });
});

it('a rule that failed is told as one that failed, whatever group had it', () => {
  expect(told([[revoked(one)], [failed(two, denied)], [failed(three, lost, true)]])).toEqual([
    ['revoked'],
    ['failed'],
    ['failed'],
  ]);
  expect(told([[failed(two, denied)]], [two])).toEqual([['failed']]);
});

it('of groups that were named one by one, each has to have the rule', () => {
  const results = resultsOf([[revoked(one)], [notFound(two)]]);
  const target = { kind: 'rules', rules: [one, two] } as const;
  expect(inAnyGroup(results, target)).toEqual(results);
  expect(foundIn(results, target)(two)).toBe(false);
});

it('a group keeps its description', () => {
  const description = { group: two.group, rules: [], api: {} };
  const results = [{ group: two.group, outcomes: [notFound(two)], description }];
  const target = { kind: 'rules', rules: [two], warehouse, found: [two] } as const;
  expect(inAnyGroup(results, target)[0]?.description).toBe(description);
});

describe('that a rule was found', () => {
  const target = { kind: 'rules', rules: [one, two], warehouse } as const;

  it.each<[string, Outcome, boolean]>([
    ['where a group had it', revoked(one), true],
    ['where a group had it for all that is known', revoked(one, true), true],
    ['not where a group does not have it', notFound(one), false],
    ['not where a group failed', failed(one, denied), false],
  ])('is remembered for its other groups %s', (_, outcome, found) => {
    expect(foundIn(resultsOf([[outcome]]), target)(two)).toBe(found);
  });
});
