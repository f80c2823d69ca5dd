import { describe, expect, it } from '@jest/globals';
import { failed } from '../../../../src/domain/outcome.ts';
import { Fault } from '../../../../src/faults/fault.ts';
import { dueAtEnd, remaining } from '../../../../src/policy/revoke/remaining.ts';
import {
  clusterGroup,
  clusterRule,
  denied,
  options,
  vpcGroup,
  vpcRule,
} from '../../../support/samples.ts';

const rule = clusterRule('192.0.2.1/32');
const [failing, doubtful] = [clusterRule('192.0.2.2/32'), vpcRule('192.0.2.3/32')];
/** There is no such group, so it has no rules. */
const noGroup = new Fault('Group not found', 'There is none.', '', {
  kind: 'nothing-to-revoke',
  passes: false,
  maybeApplied: false,
});
const revoked = { result: 'revoked', rule, responseLost: true } as const;

const request = { options, target: { kind: 'rules', rules: [rule, failing, doubtful] } } as const;
const analytics = { kind: 'cluster', clusterIdentifier: 'analytics' } as const;

const results = [
  {
    group: clusterGroup,
    outcomes: [revoked, failed(failing, denied), { result: 'not-found', rule } as const],
    description: denied,
  },
  { group: vpcGroup, outcomes: [failed(doubtful, denied, true)], description: denied },
];

describe('what is left for the end of the job', () => {
  it('is every rule that failed, with the options of the step', () => {
    expect(remaining(results, request).request).toEqual({
      options,
      target: { kind: 'rules', rules: [failing, doubtful] },
    });
  });

  it('is told with the warehouse, and with what another of its groups had, in this phase or before', () => {
    const [here, there] = [vpcRule('10.0.0.1/32'), vpcRule('10.0.0.1/32', { id: 'sg-2' })];
    const [open, alone] = [vpcRule('10.0.0.2/32'), vpcRule('10.0.0.3/32')];
    const rules = [here, there, open, alone] as const;
    const target = { kind: 'rules', rules, warehouse: analytics, found: [open] } as const;
    const outcomes = [failed(here, denied), failed(open, denied), failed(alone, denied)];
    const all = [
      { group: vpcGroup, outcomes },
      { group: there.group, outcomes: [{ ...revoked, rule: there }] },
    ];
    expect(remaining(all, { options, target }).request?.target).toEqual({
      kind: 'rules',
      rules: [here, open, alone],
      warehouse: analytics,
      found: [here, open],
    });
  });

  it('says which of the rules may be gone all the same', () => {
    expect(remaining(results, request).maybeRevoked).toEqual([doubtful]);
  });

  it('is no rule of a group that does not exist', () => {
    const outcomes = [failed(doubtful, noGroup, true), failed(failing, denied)];
    const left = remaining([{ group: vpcGroup, outcomes, description: noGroup }], request);
    expect(left.request?.target).toEqual({ kind: 'rules', rules: [failing] });
    expect(left.maybeRevoked).toEqual([]);
  });

  it('is nothing where no rule failed', () => {
    const all = [{ group: clusterGroup, outcomes: [revoked], description: denied }];
    expect(remaining(all, request)).toEqual({ request: undefined, maybeRevoked: [] });
  });

  it('is nothing after a dry run', () => {
    expect(remaining(results, { ...request, options: { ...options, dryRun: true } })).toEqual({
      request: undefined,
      maybeRevoked: [],
    });
  });
});

describe('what is due at the end of the job, after its preflight,', () => {
  const found = (own: typeof rule, more: object = {}) => ({
    group: own.group,
    rules: [own],
    present: [],
    ...more,
  });

  it('are the rules of every group that exists, also where the end could not revoke as it is', () => {
    const all = [
      found(rule),
      found(failing, { fault: denied }),
      found(doubtful, { fault: noGroup }),
    ];
    expect(dueAtEnd(all, request)).toEqual({
      options,
      target: { kind: 'rules', rules: [rule, failing] },
    });
  });

  it('are of the same warehouse', () => {
    const target = { ...request.target, warehouse: analytics };
    expect(dueAtEnd([found(rule)], { options, target })?.target).toEqual({
      kind: 'rules',
      rules: [rule],
      warehouse: analytics,
    });
  });

  it('is nothing where no group exists', () => {
    expect(dueAtEnd([found(rule, { fault: noGroup })], request)).toBeUndefined();
  });
});
