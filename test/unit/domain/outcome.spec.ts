import { describe, expect, it } from '@jest/globals';
import {
  allFailed,
  failed,
  isUnproven,
  type Outcome,
  outcomesOf,
  withLater,
  withNewer,
  withResult,
} from '../../../src/domain/outcome.ts';
import { clusterGroup, clusterRule, denied, vpcGroup, vpcRule } from '../../support/samples.ts';

const [one, other] = [clusterRule('192.0.2.1/32'), vpcRule('192.0.2.2/32')];

describe('a rule that failed', () => {
  it('has its fault, and is certainly not revoked unless it is told', () => {
    expect(failed(one, denied)).toEqual({
      result: 'failed',
      rule: one,
      fault: denied,
      maybeRevoked: false,
    });
    expect(failed(one, denied, true)).toMatchObject({ maybeRevoked: true });
  });

  it('is one of all, in their order, where nothing could be done for a group', () => {
    const next = clusterRule('192.0.2.3/32');
    expect(allFailed([one, next], denied)).toEqual({
      group: clusterGroup,
      outcomes: [failed(one, denied), failed(next, denied)],
      description: denied,
    });
  });
});

describe('a rule that is', () => {
  const rule = one;

  it.each<[string, Outcome, boolean]>([
    ['not found', { result: 'not-found', rule }, true],
    ['gone after a lost response', { result: 'revoked', rule, responseLost: true }, true],
    ['revoked', { result: 'revoked', rule, responseLost: false }, false],
    ['to be revoked', { result: 'would-revoke', rule }, false],
    ['in another group', { result: 'elsewhere', rule }, false],
    ['perhaps still open', failed(rule, denied, true), false],
  ])('%s: AWS never said that it revoked it (%#)', (_, outcome, unproven) => {
    expect(isUnproven(outcome)).toBe(unproven);
  });
});

describe('outcomes', () => {
  const outcomes: Outcome[] = [
    failed(one, denied),
    { result: 'not-found', rule: one },
    failed(other, denied),
  ];

  it('are picked by their result, in their order', () => {
    expect(withResult(outcomes, 'failed')).toEqual([outcomes[0], outcomes[2]]);
    expect(withResult(outcomes, 'not-found')).toEqual([outcomes[1]]);
    expect(withResult(outcomes, 'revoked')).toEqual([]);
  });

  it('of a later attempt replace those before, in their places; a rule that is not found again keeps its own', () => {
    const before: Outcome[] = [
      { result: 'revoked', rule: one, responseLost: true },
      { result: 'not-found', rule: other },
    ];
    const after: Outcome = { result: 'revoked', rule: other, responseLost: false };
    expect(withNewer(before, [after, { result: 'not-found', rule: one }])).toEqual([
      before[0],
      after,
    ]);
  });

  it('of several groups are one list, in the order of the groups', () => {
    const description = denied;
    const results = [
      { group: clusterGroup, outcomes: outcomes.slice(0, 2), description },
      { group: vpcGroup, outcomes: outcomes.slice(2), description },
    ];
    expect(outcomesOf(results)).toEqual(outcomes);
    expect(outcomesOf([])).toEqual([]);
  });
});

describe('results of a later attempt at some rules', () => {
  const revoked: Outcome = { result: 'revoked', rule: one, responseLost: false };
  const before = [
    { group: clusterGroup, outcomes: [failed(one, denied, true)], description: denied },
    { group: vpcGroup, outcomes: [failed(other, denied)], description: denied },
  ];

  it('take the places of those before, with what was seen of their groups since', () => {
    const later = { group: clusterGroup, outcomes: [revoked], description: undefined };
    expect(withLater(before, [later])).toEqual([later, before[1]]);
  });

  it('keep what they were not about', () => {
    const kept: Outcome = { result: 'not-found', rule: clusterRule('192.0.2.3/32') };
    const first = {
      group: clusterGroup,
      outcomes: [kept, failed(one, denied)],
      description: denied,
    };
    const later = { group: clusterGroup, outcomes: [revoked], description: denied };
    expect(withLater([first], [later])[0]?.outcomes).toEqual([kept, revoked]);
  });

  it.each([
    [true, before[0]],
    [false, before[1]],
  ])('keep the doubt about a rule that has failed again: %s', (maybeRevoked, result) => {
    const { group, outcomes, description } = result as (typeof before)[number];
    const again = outcomes.map(({ rule }) => failed(rule, denied));
    expect(withLater(before, [{ group, outcomes: again, description }])).toEqual(before);
    expect(outcomes[0]).toHaveProperty('maybeRevoked', maybeRevoked);
  });
});
