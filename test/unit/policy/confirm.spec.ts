import { describe, expect, it } from '@jest/globals';
import { failed, type Outcome } from '../../../src/domain/outcome.ts';
import type { ListedRule, Rule } from '../../../src/domain/rule.ts';
import { sourceText } from '../../../src/domain/source.ts';
import { confirm } from '../../../src/policy/confirm.ts';
import { type FakeTime, fakeTime } from '../../support/fake-clock.ts';
import { always, type Disturbance, fakeGroup, refused, times } from '../../support/fake-group.ts';
import {
  clusterRule,
  denied,
  faultOf,
  listed,
  missing,
  throttled,
  told,
} from '../../support/samples.ts';

const [a, b, c] = [
  clusterRule('192.0.2.1/32'),
  clusterRule('192.0.2.2/32'),
  clusterRule('192.0.2.3/32'),
];

const revoked = (rule: Rule, responseLost = false): Outcome => ({
  result: 'revoked',
  rule,
  responseLost,
});
const notFound = (rule: Rule): Outcome => ({ result: 'not-found', rule, fault: missing });

interface Circumstances {
  readonly outcomes: readonly Outcome[];
  /** What each description lists, one after the other; the last one for ever. The first is there already. */
  readonly seen: readonly (readonly ListedRule[])[];
  /** What becomes of rules that are asked for again. */
  readonly again?: (rule: Rule) => Outcome;
  readonly time?: FakeTime;
  readonly onDescribe?: Iterable<Disturbance>;
}

/** Confirms outcomes; tells what became of them, and what was asked for. */
async function confirmed({
  outcomes,
  seen,
  again = notFound,
  time = fakeTime(),
  onDescribe,
}: Circumstances) {
  const requests: string[] = [];
  const left = [...seen];
  const look = () => {
    const rules = (left.length > 1 ? left.shift() : left[0]) ?? [];
    return { ...fakeGroup().now(), rules };
  };
  const group = fakeGroup({
    onDescribe: onDescribe ?? always(async () => look() as never),
  });
  const first = look();
  const result = await time.clock.run(
    confirm(group, { outcomes, description: first }, time.budget, async (rules) => {
      requests.push(rules.map(({ source }) => sourceText(source)).join(', '));
      return { outcomes: rules.map(again) };
    }),
  );
  return {
    told: told(result.outcomes),
    result,
    again: requests,
    describes: group.requests.length,
    time,
  };
}

const revoking = (rule: Rule) => listed(rule, { status: 'revoking' });

describe('rules that AWS no longer lists', () => {
  it('are confirmed without a request', async () => {
    const { result, describes, time } = await confirmed({
      outcomes: [revoked(a), notFound(b), failed(c, denied)],
      seen: [[listed(c)]],
    });
    expect(result.outcomes).toEqual([revoked(a), notFound(b), failed(c, denied)]);
    expect(result.description).toMatchObject({ rules: [listed(c)] });
    expect([describes, time.clock.pauses]).toEqual([0, []]);
  });
});

describe('a rule that AWS still lists', () => {
  it('is watched until it is gone, with pauses that grow', async () => {
    const { told, result, describes, again, time } = await confirmed({
      outcomes: [revoked(a)],
      seen: [[revoking(a), listed(b)], [revoking(a), listed(b)], [revoking(a)], [listed(b)]],
    });
    expect(told).toEqual(['192.0.2.1/32 revoked']);
    expect(result.description).toMatchObject({ rules: [listed(b)] });
    expect([describes, again, time.clock.pauses]).toEqual([3, [], [250, 500, 1000]]);
  });

  it('and that AWS has said it revoked is watched, and not asked for again', async () => {
    const { told, again } = await confirmed({
      outcomes: [revoked(a)],
      seen: [[listed(a)], [listed(a)], []],
    });
    expect([told, again]).toEqual([['192.0.2.1/32 revoked'], []]);
  });

  it('is watched where another job is revoking it', async () => {
    const { told, again, describes } = await confirmed({
      outcomes: [notFound(a)],
      seen: [[revoking(a)], [revoking(a)], []],
    });
    expect([told, again, describes]).toEqual([['192.0.2.1/32 not-found'], [], 2]);
  });

  it.each([
    ['called unknown', notFound(a), '192.0.2.1/32 not-found'],
    ['revoked, but the response was lost', revoked(a, true), '192.0.2.1/32 revoked, response lost'],
  ])('as authorized, and %s, is asked for again', async (_, outcome, then) => {
    const again = { outcomes: [outcome], seen: [[listed(a)], [listed(a)], []] };
    expect(await confirmed({ ...again, again: (rule) => revoked(rule) })).toMatchObject({
      told: ['192.0.2.1/32 revoked'],
      again: ['192.0.2.1/32'],
      describes: 2,
    });
    // It does not become a rule that was never there where it is not found again.
    expect(await confirmed(again)).toMatchObject({
      told: [then],
      again: ['192.0.2.1/32', '192.0.2.1/32'],
    });
  });

  it('is asked for again without the rules that are gone, proven or being revoked', async () => {
    const { again, told } = await confirmed({
      outcomes: [revoked(a), notFound(b), notFound(c)],
      seen: [[listed(a), listed(b), revoking(c)], [listed(b)], []],
    });
    expect(again).toEqual(['192.0.2.2/32', '192.0.2.2/32']);
    expect(told).toEqual([
      '192.0.2.1/32 revoked',
      '192.0.2.2/32 not-found',
      '192.0.2.3/32 not-found',
    ]);
  });

  it('has failed where asking again fails, which keeps the others watched', async () => {
    const { told, again } = await confirmed({
      outcomes: [notFound(a), revoked(b)],
      seen: [[listed(a), listed(b)], [listed(a), listed(b)], [listed(a)]],
      again: (rule) => failed(rule, denied),
    });
    expect(told).toEqual(['192.0.2.1/32 failed', '192.0.2.2/32 revoked']);
    expect(again).toEqual(['192.0.2.1/32']);
  });

  it('has failed when it is still listed at the end, and says so of no other', async () => {
    const time = fakeTime({ seconds: 60 });
    const { told, result } = await confirmed({
      outcomes: [revoked(a), failed(b, denied), notFound(c), revoked(b)],
      seen: [[revoking(a), listed(b)], [revoking(a)]],
      time,
    });
    expect(time.clock.seconds()).toBe(60);
    expect(told).toEqual([
      '192.0.2.1/32 failed, maybe revoked',
      '192.0.2.2/32 failed',
      '192.0.2.3/32 not-found',
      '192.0.2.2/32 revoked',
    ]);
    expect(faultOf(result.outcomes[0])).toMatchObject({
      title: 'Rule not gone yet',
      message: expect.stringContaining('60 seconds'),
    });
    expect(faultOf(result.outcomes[1])).toBe(denied);
    expect(result.description).toMatchObject({ rules: [revoking(a)] });
  });

  it.each([
    ['this job may have revoked', revoked(a, true), '192.0.2.1/32 failed, maybe revoked'],
    ['AWS called unknown', notFound(a), '192.0.2.1/32 failed'],
  ])('and that %s at the end may be gone later by this job, or not', async (_, outcome, then) => {
    const { told } = await confirmed({ outcomes: [outcome], seen: [[revoking(a)]] });
    expect(told).toEqual([then]);
  });

  it('is not asked for again after the job was cancelled', async () => {
    const time = fakeTime();
    time.cancel(3);
    const { told, result, again, describes } = await confirmed({
      outcomes: [notFound(a)],
      seen: [[listed(a)]],
      time,
    });
    expect(time.clock.seconds()).toBe(3);
    // 0.25 s, 0.75 s and 1.75 s after the start.
    expect([again.length, describes]).toEqual([3, 3]);
    expect(told).toEqual(['192.0.2.1/32 failed']);
    expect(faultOf(result.outcomes[0])?.message).toContain('cancelled');
  });

  it('has failed when the group may no longer be described', async () => {
    const { told, result } = await confirmed({
      outcomes: [revoked(a)],
      seen: [[revoking(a)]],
      onDescribe: [refused(denied)],
    });
    expect(told).toEqual(['192.0.2.1/32 failed, maybe revoked']);
    expect(faultOf(result.outcomes[0])).toMatchObject({
      title: 'Rule not gone yet',
      message: expect.stringContaining(denied.message),
    });
  });

  it('is watched on while AWS throttles', async () => {
    const { told, describes, time } = await confirmed({
      outcomes: [revoked(a)],
      seen: [[revoking(a)]],
      onDescribe: [...times(2, refused(throttled))],
    });
    expect(told).toEqual(['192.0.2.1/32 revoked']);
    expect([describes, time.clock.pauses]).toEqual([3, [250, 250, 500]]);
  });
});

describe('the user is told every ten seconds', () => {
  it('which rules AWS has yet to remove', async () => {
    const time = fakeTime({ seconds: 35 });
    await confirmed({
      outcomes: [revoked(a), revoked(b), notFound(c)],
      seen: [[revoking(a), revoking(b)]],
      time,
    });
    expect(time.waits).toEqual([
      '10 s: AWS to remove 192.0.2.1/32, 192.0.2.2/32',
      '20 s: AWS to remove 192.0.2.1/32, 192.0.2.2/32',
      '30 s: AWS to remove 192.0.2.1/32, 192.0.2.2/32',
    ]);
  });

  it.each([
    [5, /10\.0\.3\.0\/24, 10\.0\.4\.0\/24$/],
    [7, /10\.0\.4\.0\/24 and 2 more$/],
  ])('of %d rules the first five by name', async (number, words) => {
    const time = fakeTime({ seconds: 15 });
    const rules = Array.from({ length: number }, (_, n) => clusterRule(`10.0.${n}.0/24`));
    await confirmed({
      outcomes: rules.map((rule) => revoked(rule)),
      seen: [rules.map(revoking)],
      time,
    });
    expect(time.waits).toEqual([expect.stringMatching(words)]);
  });

  it('nothing once the rules are gone', async () => {
    const time = fakeTime();
    const armed = time.clock.armed();
    await confirmed({ outcomes: [revoked(a)], seen: [[revoking(a)], []], time });
    expect(time.waits).toEqual([]);
    expect(time.clock.armed()).toBe(armed);
  });
});
