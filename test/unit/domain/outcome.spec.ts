import { describe, expect, it } from '@jest/globals';
import {
  failed,
  type Outcome,
  outcomesOf,
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
