import { describe, expect, it } from '@jest/globals';
import type { Caller } from '../../../src/domain/caller.ts';
import type { RevokeRequest } from '../../../src/domain/revoke-request.ts';
import type { Rule } from '../../../src/domain/rule.ts';
import { Fault } from '../../../src/faults/fault.ts';
import {
  compareCallers,
  isSameAccount,
  refusedForAccount,
} from '../../../src/policy/same-account.ts';
import { clusterRule, denied, told, vpcRule } from '../../support/samples.ts';

const rules = { cluster: [clusterRule('192.0.2.1/32')], vpc: [vpcRule('192.0.2.1/32')] };
const ofRules = (...[first, ...others]: readonly Rule[]): RevokeRequest['target'] => ({
  kind: 'rules',
  rules: [first as Rule, ...others],
});
const targets = {
  'a cluster security group': ofRules(...rules.cluster),
  'one group of several that is a cluster security group': ofRules(...rules.vpc, ...rules.cluster),
  'a cluster that has yet to be looked up': {
    kind: 'warehouse',
    warehouse: { kind: 'cluster', clusterIdentifier: 'analytics' },
    sources: [rules.vpc[0]?.source],
  } as RevokeRequest['target'],
};
const cluster = targets['a cluster security group'];
const inVpc = ofRules(...rules.vpc);
const main: Caller = { accessKey: 1, endpoint: '', account: '111122223333' };
const otherKey: Caller = { accessKey: 2, endpoint: '' };

/** Compares callers; counts how often AWS was asked for the account. */
async function compared(
  of: RevokeRequest['target'],
  before: Caller | undefined,
  now: Caller | undefined,
  account: string | Fault = denied,
) {
  let asked = 0;
  const check = await compareCallers(of, {
    before,
    now,
    account: async () => {
      asked += 1;
      return account;
    },
  });
  return { verdict: check instanceof Fault ? `refuse: ${check.title}` : check, asked };
}

describe('the end of the job', () => {
  it.each([...Object.entries(targets), ['a VPC security group', inVpc] as const])(
    'is of the same account with the same key (%s)',
    async (_, of) => {
      expect(await compared(of, main, { ...main, account: undefined })).toEqual({
        verdict: 'same',
        asked: 0,
      });
    },
  );

  it('is taken to be of the same account where main had no credentials', async () => {
    expect(await compared(cluster, undefined, otherKey)).toEqual({ verdict: 'same', asked: 0 });
  });

  it.each([
    ['the same account', '111122223333', 'same'],
    ['another account', '444455556666', 'refuse: Account not confirmed'],
    ['no account, and AWS says why', denied, 'refuse: Denied'],
  ])(
    'whose credentials were not there in time has to prove its account: %s',
    async (_, account, verdict) => {
      expect(await compared(cluster, main, undefined, account)).toEqual({ verdict, asked: 1 });
    },
  );

  it('may have no credentials where ids tell the rules', async () => {
    expect(await compared(inVpc, main, undefined)).toEqual({ verdict: 'same', asked: 0 });
  });

  it('at another endpoint is never of the same account, whatever that says', async () => {
    const now = { ...main, endpoint: 'https://example.com' };
    expect(await compared(cluster, main, now, '111122223333')).toEqual({
      verdict: 'refuse: Account not confirmed',
      asked: 0,
    });
  });

  it.each([
    ['another key', otherKey],
    ['another endpoint', { ...main, endpoint: 'https://example.com' }],
  ])('with %s may be of another account, which VPC security groups bear', async (_, now) => {
    expect(await compared(inVpc, main, now)).toEqual({ verdict: 'perhaps-other', asked: 0 });
  });

  it.each([
    ['the same account', main, '111122223333', 'same', 1],
    ['another account', main, '444455556666', 'refuse: Account not confirmed', 1],
    ['an account that AWS does not tell', main, denied, 'refuse: Account not confirmed', 1],
    [
      'an account that main did not know',
      { ...main, account: undefined },
      '111122223333',
      'refuse: Account not confirmed',
      0,
    ],
  ])(
    'of a cluster security group has to prove its account: %s',
    async (_, before, account, verdict, asked) => {
      expect(await compared(cluster, before, otherKey, account)).toEqual({ verdict, asked });
    },
  );

  it('asks for no account that it knows', async () => {
    const now = { ...otherKey, account: '111122223333' };
    expect(await compared(cluster, main, now)).toEqual({ verdict: 'same', asked: 0 });
  });

  it.each(Object.entries(targets))(
    'has to prove its account for what a name alone tells: %s',
    async (_, of) => {
      expect(await compared(of, main, otherKey)).toEqual({
        verdict: 'refuse: Account not confirmed',
        asked: 1,
      });
    },
  );
});

describe('the account, for groups of any kind,', () => {
  /** Compares callers; counts how often AWS was asked for the account. */
  async function same(
    before: Caller | undefined,
    now: Caller | undefined,
    account: string | Fault = denied,
  ) {
    let asked = 0;
    const isSame = await isSameAccount({
      before,
      now,
      account: async () => {
        asked += 1;
        return account;
      },
    });
    return { isSame, asked };
  }

  it.each([
    ['with the same key', main, { ...main, account: undefined }],
    ['where both tell it', main, { ...otherKey, account: '111122223333' }],
  ])('is the same %s, and AWS is not asked', async (_, before, now) => {
    expect(await same(before, now)).toEqual({ isSame: true, asked: 0 });
  });

  it.each([
    ['main', undefined, otherKey],
    ['the end', main, undefined],
    ['the account at another endpoint', main, { ...main, endpoint: 'https://example.com' }],
  ])('is not known to be the same where nothing is known of %s', async (_, before, now) => {
    expect(await same(before, now)).toEqual({ isSame: false, asked: 0 });
  });

  it.each([
    ['is the same where AWS says so', main, '111122223333', { isSame: true, asked: 1 }],
    ['is another one where AWS says so', main, '444455556666', { isSame: false, asked: 1 }],
    [
      'is not known to be the same where main did not know its own',
      { ...main, account: undefined },
      undefined,
      { isSame: false, asked: 0 },
    ],
  ])('%s', async (_, before, account, expected) => {
    expect(await same(before, otherKey, account)).toEqual(expected);
  });
});

describe('a revocation that is refused for the account', () => {
  it('leaves every rule failed, group by group, and says why', () => {
    const results = refusedForAccount(
      [...rules.vpc, ...rules.cluster, vpcRule('192.0.2.2/32')],
      denied,
    );
    expect(results.map(({ outcomes }) => told(outcomes))).toEqual([
      ['192.0.2.1/32 failed', '192.0.2.2/32 failed'],
      ['192.0.2.1/32 failed'],
    ]);
    for (const { group, outcomes, description } of results) {
      expect(description).toBe(denied);
      for (const outcome of outcomes) {
        expect(outcome.rule.group).toEqual(group);
        expect(outcome).toHaveProperty('fault', description);
      }
    }
  });
});
