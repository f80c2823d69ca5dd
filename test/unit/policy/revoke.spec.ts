import { getEventListeners } from 'node:events';
import { describe, expect, it } from '@jest/globals';
import type { Rule } from '../../../src/domain/rule.ts';
import { preview, revoke } from '../../../src/policy/revoke.ts';
import { type FakeTime, fakeTime } from '../../support/fake-clock.ts';
import {
  always,
  type FakeGroup,
  fakeGroup,
  fakeJournal,
  refused,
  responseLost,
  silent,
  slow,
  times,
  undisturbed,
} from '../../support/fake-group.ts';
import {
  clusterRule,
  denied,
  faultOf,
  listed,
  missing,
  runnersRule,
  throttled,
  told,
  vpcRule,
} from '../../support/samples.ts';

const [a, b, c] = [
  clusterRule('192.0.2.1/32'),
  clusterRule('192.0.2.2/32'),
  clusterRule('192.0.2.3/32'),
];

/** Revokes rules, and tells what came of it. */
async function revoking(
  group: FakeGroup,
  rules: readonly Rule[],
  time: FakeTime = fakeTime(),
  journal = fakeJournal(),
) {
  const result = await time.clock.run(revoke(group, rules, time.budget, journal, true));
  return { ...result, told: told(result.outcomes), seconds: time.clock.seconds() };
}

describe('revoking rules', () => {
  it('takes one request for one rule, and its response is proof enough', async () => {
    const group = fakeGroup({ rules: [a, b] });
    const time = fakeTime();
    expect(await time.clock.run(revoke(group, [a], time.budget, fakeJournal(), true))).toEqual({
      group: group.group,
      outcomes: [{ result: 'revoked', rule: a, responseLost: false }],
      description: group.now(),
    });
    expect(group.requests).toEqual(['revoke 192.0.2.1/32']);
    expect(time.clock.pauses).toEqual([]);
  });

  it('takes one request a rule, in the order asked for, and keeps the last description', async () => {
    const group = fakeGroup({ rules: [a, b, c] });
    const result = await revoking(group, [c, a]);
    expect(group.requests).toEqual(['revoke 192.0.2.3/32', 'revoke 192.0.2.1/32']);
    expect(result.told).toEqual(['192.0.2.3/32 revoked', '192.0.2.1/32 revoked']);
    expect(result.description).toMatchObject({ rules: [listed(b)] });
  });

  it('takes fewer requests where one may name several rules', async () => {
    const group = fakeGroup({ kind: 'default VPC', rules: [a, c], rulesPerRequest: 2 });
    const result = await revoking(group, [a, b, c]);
    expect(group.requests).toEqual([
      'revoke 192.0.2.1/32, 192.0.2.2/32',
      'revoke 192.0.2.3/32',
      'describe',
    ]);
    expect(result.told).toEqual([
      '192.0.2.1/32 revoked',
      '192.0.2.2/32 not-found',
      '192.0.2.3/32 revoked',
    ]);
  });

  it('goes on after a rule that failed', async () => {
    const group = fakeGroup({ rules: [a, b, c], onRevoke: [undisturbed, refused(denied)] });
    const result = await revoking(group, [a, b, c]);
    expect(result.told).toEqual([
      '192.0.2.1/32 revoked',
      '192.0.2.2/32 failed',
      '192.0.2.3/32 revoked',
    ]);
    expect(faultOf(result.outcomes[1])).toBe(denied);
    expect(result.description).toEqual(group.now());
  });

  it('asks for nothing more when every rule has failed', async () => {
    const group = fakeGroup({ rules: [a, b], onRevoke: times(2, refused(denied)) });
    const result = await revoking(group, [a, b]);
    expect(group.requests).toEqual(['revoke 192.0.2.1/32', 'revoke 192.0.2.2/32']);
    expect(result.description).toBe(denied);
  });

  it('calls an exception that nobody expected a defect, and goes on', async () => {
    const onRevoke = [refused(new TypeError('x is not a function'))];
    const result = await revoking(fakeGroup({ rules: [a, b], onRevoke }), [a, b]);
    expect(result.told).toEqual(['192.0.2.1/32 failed, maybe revoked', '192.0.2.2/32 revoked']);
    expect(faultOf(result.outcomes[0])).toMatchObject({ title: 'Unexpected failure' });
  });

  it('leaves nothing behind that listens or reports', async () => {
    const { budget, clock } = fakeTime();
    const armed = clock.armed();
    const group = fakeGroup({ rules: [a], onRevoke: times(3, refused(throttled)) });
    await clock.run(revoke(group, [a], budget, fakeJournal(), true));
    expect(getEventListeners(budget.signal, 'abort')).toEqual([]);
    expect(clock.armed()).toBe(armed);
  });

  it('never calls a rule revoked that is not there, however often AWS throttles', async () => {
    const group = fakeGroup({
      kind: 'default VPC',
      onRevoke: times(9, refused(throttled)),
      rules: [a],
    });
    const wrongPort = vpcRule('192.0.2.1/32', { from: 5440 });
    expect((await revoking(group, [wrongPort])).told).toEqual(['192.0.2.1/32 not-found']);
  });
});

describe('a rule that is not there', () => {
  it('is not found, and one describe fills the group in', async () => {
    const group = fakeGroup({ rules: [b] });
    const result = await revoking(group, [a]);
    expect(group.requests).toEqual(['revoke 192.0.2.1/32', 'describe']);
    expect(result.outcomes).toEqual([{ result: 'not-found', rule: a, fault: missing }]);
    expect(result.description).toEqual(group.now());
  });

  it.each([
    ['before', [a, b]],
    ['after', [b, a]],
  ])('needs no describe when the group is known from the rule %s', async (_, rules) => {
    const group = fakeGroup({ rules: [b] });
    const result = await revoking(group, rules);
    expect(group.requests).toHaveLength(2);
    expect(result.description).toEqual(group.now());
  });

  it('is described once when another rule failed', async () => {
    const group = fakeGroup({ rules: [b], onRevoke: [undisturbed, refused(denied)] });
    const result = await revoking(group, [a, b]);
    expect(group.requests).toEqual(['revoke 192.0.2.1/32', 'revoke 192.0.2.2/32', 'describe']);
    expect(result.told).toEqual(['192.0.2.1/32 not-found', '192.0.2.2/32 failed']);
    expect(result.description).toEqual(group.now());
  });

  it('stays not found when the describe is denied, and the group is not known', async () => {
    const result = await revoking(fakeGroup({ onDescribe: [refused(denied)] }), [a]);
    expect(result.told).toEqual(['192.0.2.1/32 not-found']);
    expect(result.description).toBe(denied);
  });

  it('was revoked when a response was lost, and says so', async () => {
    const group = fakeGroup({ rules: [a], onRevoke: [responseLost()] });
    const result = await revoking(group, [a]);
    expect(group.requests).toEqual(['revoke 192.0.2.1/32', 'revoke 192.0.2.1/32', 'describe']);
    expect(result.told).toEqual(['192.0.2.1/32 revoked, response lost']);
  });

  it('was revoked when the journal of an earlier phase has it, and no other was', async () => {
    const result = await revoking(
      fakeGroup({ rules: [b] }),
      [a, b, c],
      fakeTime(),
      fakeJournal([a, b]),
    );
    expect(result.told).toEqual([
      '192.0.2.1/32 revoked, response lost',
      '192.0.2.2/32 revoked',
      '192.0.2.3/32 not-found',
    ]);
  });
});

describe('a rule that AWS still lists', () => {
  it('is watched until it is gone', async () => {
    const group = fakeGroup({ rules: [a, b], lingers: 2 });
    const time = fakeTime();
    const result = await revoking(group, [a], time);
    expect(group.requests).toEqual(['revoke 192.0.2.1/32', ...times(3, 'describe')]);
    expect(time.clock.pauses).toEqual([250, 500, 1000]);
    expect(result.told).toEqual(['192.0.2.1/32 revoked']);
    expect(result.description).toMatchObject({ rules: [listed(b)] });
  });

  it('has failed when it is listed at the end, which names it and no other', async () => {
    const group = fakeGroup({
      rules: [a, b, c],
      lingers: 1_000,
      onRevokeOf: { '192.0.2.2/32': [refused(denied)] },
    });
    const result = await revoking(
      group,
      [a, b, clusterRule('192.0.2.9/32')],
      fakeTime({ seconds: 60 }),
    );
    expect(result.seconds).toBe(60);
    expect(result.told).toEqual([
      '192.0.2.1/32 failed, maybe revoked',
      '192.0.2.2/32 failed',
      '192.0.2.9/32 not-found',
    ]);
    expect(faultOf(result.outcomes[0])).toMatchObject({ title: 'Rule not gone yet' });
    expect(faultOf(result.outcomes[1])).toBe(denied);
  });

  it('is asked for again, one request a rule, where AWS called several unknown', async () => {
    const unknown = (rule: Rule) => async () =>
      ({ revoked: [], unknown: [rule], refusal: missing }) as never;
    const group = fakeGroup({ rules: [a, b, c], onRevoke: [unknown(a), unknown(b)] });
    const result = await revoking(group, [a, b]);
    expect(group.requests).toEqual([
      'revoke 192.0.2.1/32',
      'revoke 192.0.2.2/32',
      'describe',
      'revoke 192.0.2.1/32',
      'revoke 192.0.2.2/32',
      'describe',
    ]);
    expect(result.told).toEqual(['192.0.2.1/32 revoked', '192.0.2.2/32 revoked']);
    expect(result.description).toMatchObject({ rules: [listed(c)] });
  });

  it('is asked for again where the VPC refuses rules that it lists', async () => {
    const refusal = async () => ({ revoked: [], unknown: [], refusal: missing }) as never;
    const group = fakeGroup({ kind: 'other VPC', rules: [a, b], onRevoke: times(3, refusal) });
    const result = await revoking(group, [a, b]);
    expect(group.requests.filter((request) => request.startsWith('revoke'))).toHaveLength(4);
    expect(result.told).toEqual(['192.0.2.1/32 revoked', '192.0.2.2/32 revoked']);
  });

  it('stays revoked after a lost response where stale reads list it for a while', async () => {
    const group = fakeGroup({
      kind: 'default VPC',
      rules: [a],
      lingers: 3,
      onRevoke: [responseLost()],
    });
    expect((await revoking(group, [a])).told).toEqual(['192.0.2.1/32 revoked, response lost']);
  });

  it('has not failed when another one has that was watched with it', async () => {
    const group = fakeGroup({ rules: [runnersRule, a], lingers: 1 });
    const stuck = fakeGroup({ rules: [a], lingers: 1_000 });
    const time = fakeTime({ seconds: 20 });
    const result = await revoking(
      {
        ...group,
        revoke: (rules, signal) => (rules[0] === a ? stuck : group).revoke(rules, signal),
        describe: async (signal) => {
          const [one, other] = [await group.describe(signal), await stuck.describe(signal)];
          return {
            ...one,
            rules: [...one.rules.filter(({ status }) => status === 'revoking'), ...other.rules],
          };
        },
      },
      [runnersRule, a],
      time,
    );
    expect(result.outcomes.map(({ result: outcome }) => outcome)).toEqual(['revoked', 'failed']);
  });
});

describe('a request without a response', () => {
  it.each([
    [3, 40],
    [60, 30],
  ])('of %d rules does not use up the time of the next ones', async (number, seconds) => {
    const rules = Array.from({ length: number }, (_, n) => clusterRule(`10.0.${n}.0/24`));
    const group = fakeGroup({ rules, onRevokeOf: { '10.0.0.0/24': always(silent()) } });
    const result = await revoking(group, rules, fakeTime({ seconds: 120 }));
    expect(result.seconds).toBe(seconds);
    expect(result.told.filter((line) => /24 revoked$/.test(line))).toHaveLength(number - 1);
    expect(result.told[0]).toBe('10.0.0.0/24 failed, maybe revoked');
    expect(result.description).toEqual(group.now());
  });

  it('may have all the time where its rule is the last', async () => {
    const group = fakeGroup({ rules: [a, b], onRevokeOf: { '192.0.2.2/32': always(silent()) } });
    const result = await revoking(group, [a, b], fakeTime({ seconds: 120 }));
    expect(result.seconds).toBe(120);
    expect(result.told).toEqual(['192.0.2.1/32 revoked', '192.0.2.2/32 failed, maybe revoked']);
  });

  it('shares what is left, whatever throttling has used up', async () => {
    const onRevokeOf = {
      '192.0.2.1/32': times(9, refused(throttled)),
      '192.0.2.2/32': always(silent()),
    };
    const group = fakeGroup({ rules: [a, b, c], onRevokeOf });
    const time = fakeTime({ seconds: 400 });
    const result = await revoking(group, [a, b, c], time);
    // The throttling takes 0.25 + 0.5 + 1 + 2 + 4 + 4 * 8 seconds; the second rule gets half of the rest.
    expect(result.seconds).toBe(39.75 + (400 - 39.75) / 2);
    expect(result.told).toEqual([
      '192.0.2.1/32 revoked',
      '192.0.2.2/32 failed, maybe revoked',
      '192.0.2.3/32 revoked',
    ]);
  });

  it.each(['revoke', 'describe'])(
    'can not hold up a %s longer than the time allows',
    async (what) => {
      const group = fakeGroup(
        what === 'revoke' ? { onRevoke: always(silent()) } : { onDescribe: always(silent()) },
      );
      const result = await revoking(group, [a], fakeTime({ seconds: 5 }));
      expect(result.seconds).toBe(5);
      expect(group.requests.at(-1)).toMatch(what);
      expect(result.description).toMatchObject({ title: 'No response from AWS' });
    },
  );
});

describe('a job that is cancelled', () => {
  it('sends nothing more', async () => {
    const time = fakeTime();
    time.cancel(2);
    const group = fakeGroup({ rules: [a, b, c], onRevoke: [undisturbed, slow(time.clock, 10)] });
    const result = await revoking(group, [a, b, c], time);
    expect(result.seconds).toBe(2);
    expect(group.requests).toEqual(['revoke 192.0.2.1/32', 'revoke 192.0.2.2/32']);
    expect(result.told).toEqual([
      '192.0.2.1/32 revoked',
      '192.0.2.2/32 failed, maybe revoked',
      '192.0.2.3/32 failed',
    ]);
    expect(result.outcomes.slice(1).map((outcome) => faultOf(outcome)?.title)).toEqual([
      'Cancelled',
      'Cancelled',
    ]);
  });

  it('sends nothing at all when it was cancelled before', async () => {
    const time = fakeTime();
    time.cancel();
    const group = fakeGroup({ rules: [a] });
    const result = await revoking(group, [a], time);
    expect(group.requests).toEqual([]);
    expect(result.told).toEqual(['192.0.2.1/32 failed']);
    expect(result.description).toMatchObject({ title: 'Cancelled' });
  });

  it('stops waiting while AWS throttles, and says both', async () => {
    const time = fakeTime();
    time.cancel(3);
    const group = fakeGroup({ rules: [a], onRevoke: always(refused(throttled)) });
    const result = await revoking(group, [a], time);
    expect(result.seconds).toBe(3);
    expect(faultOf(result.outcomes[0])?.message).toMatch(/^Too many requests\. .*cancelled/);
  });

  it('says of a rule that is still listed that it may be open', async () => {
    const time = fakeTime();
    time.cancel(3);
    const result = await revoking(fakeGroup({ rules: [a], lingers: 99 }), [a], time);
    expect(result.told).toEqual(['192.0.2.1/32 failed, maybe revoked']);
    expect(faultOf(result.outcomes[0])?.message).toContain('cancelled');
  });
});

describe('a group that nobody wants to see', () => {
  const unseen = async (group: FakeGroup, rules: readonly Rule[]) => {
    const { budget, clock } = fakeTime();
    const result = await clock.run(revoke(group, rules, budget, fakeJournal(), false));
    return { ...result, told: told(result.outcomes) };
  };
  const [d, e] = [vpcRule('192.0.2.4/32'), vpcRule('192.0.2.5/32')];

  it.each([
    ['AWS proves each revocation', {}, ['192.0.2.4/32 revoked', '192.0.2.5/32 revoked']],
    [
      'every rule has failed',
      { onRevoke: [refused(denied)] },
      ['192.0.2.4/32 failed', '192.0.2.5/32 failed'],
    ],
  ])('is not described where %s', async (_, options, outcomes) => {
    const group = fakeGroup({ kind: 'default VPC', rules: [d, e], ...options });
    const result = await unseen(group, [d, e]);
    expect(result.told).toEqual(outcomes);
    expect(group.requests).toEqual(['revoke 192.0.2.4/32, 192.0.2.5/32']);
    expect(result).not.toHaveProperty('description');
  });

  it.each([
    ['is not found', { rules: [d] }, '192.0.2.5/32 not-found'],
    [
      'was revoked by an attempt whose response was lost',
      { onRevoke: [responseLost()] },
      /, response lost$/,
    ],
    ['is not proven gone', { unproven: true }, '192.0.2.5/32 revoked'],
  ])('is described where a rule %s', async (_, options, outcome) => {
    const group = fakeGroup({ kind: 'default VPC', rules: [d, e], ...options });
    const result = await unseen(group, [d, e]);
    expect(result.told[1]).toMatch(outcome);
    expect(group.requests.at(-1)).toBe('describe');
    expect(result.description).toEqual(group.now());
  });

  it('is watched until it no longer lists a rule that was not found', async () => {
    const group = fakeGroup({
      kind: 'other VPC',
      rules: [d],
      lingers: 2,
      onRevoke: [responseLost()],
    });
    expect((await unseen(group, [d])).told).toEqual(['192.0.2.4/32 revoked, response lost']);
    const describes = group.requests.filter((request) => request === 'describe');
    expect(describes).toHaveLength(3);
  });
});

describe('a dry run', () => {
  it('looks once, changes nothing, and says what it would do', async () => {
    const { budget, clock } = fakeTime();
    const group = fakeGroup({ rules: [a] });
    expect(await clock.run(preview(group, [a, b], budget))).toEqual({
      group: group.group,
      outcomes: [
        { result: 'would-revoke', rule: a },
        { result: 'not-found', rule: b },
      ],
      description: group.now(),
    });
    expect(group.requests).toEqual(['describe']);
  });

  it('finds the rules of a VPC security group by their networks', async () => {
    const { budget, clock } = fakeTime();
    const group = fakeGroup({ kind: 'default VPC', rules: [vpcRule('203.0.113.0/24')] });
    const rules = [vpcRule('203.0.113.7/24'), vpcRule('2001:db8::/64')];
    const { outcomes } = await clock.run(preview(group, rules, budget));
    expect(outcomes.map(({ result }) => result)).toEqual(['would-revoke', 'not-found']);
  });

  it('fails for every rule when it may not look', async () => {
    const { budget, clock } = fakeTime();
    const group = fakeGroup({ onDescribe: [refused(denied)] });
    expect(await clock.run(preview(group, [a, b], budget))).toEqual({
      group: group.group,
      outcomes: [a, b].map((rule) => ({
        result: 'failed',
        rule,
        fault: denied,
        maybeRevoked: false,
      })),
      description: denied,
    });
  });

  it('calls an exception that nobody expected a defect', async () => {
    const { budget, clock } = fakeTime();
    const group = fakeGroup({ onDescribe: [refused(new RangeError('odd'))] });
    expect((await clock.run(preview(group, [a], budget))).description).toMatchObject({
      title: 'Unexpected failure',
      message: expect.stringContaining('RangeError: odd'),
    });
  });
});
