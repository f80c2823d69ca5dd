import { describe, expect, it } from '@jest/globals';
import type { Kept, Over } from '../../../../src/domain/verdict.ts';
import {
  durationText,
  leasedRuleText,
  nothingLeftText,
  openText,
  whyKept,
  whyOver,
} from '../../../../src/report/sweep/words.ts';
import { HOUR, lease, leasedRule, MINUTE, run } from '../../../support/leases.ts';
import { denied } from '../../../support/samples.ts';

it.each([
  [-HOUR, '0 s'],
  [0, '0 s'],
  [999, '0 s'],
  [59_000, '59 s'],
  [MINUTE, '1 min'],
  [90_000, '1 min 30 s'],
  [HOUR, '1 h'],
  [3 * HOUR + 5 * MINUTE + 1000, '3 h 5 min'],
  [49 * HOUR + MINUTE, '2 d 1 h'],
  [24 * HOUR + MINUTE, '1 d'],
])('%i milliseconds are %s', (milliseconds, text) => {
  expect(durationText(milliseconds)).toBe(text);
});

it.each<[Omit<Over, 'kind'>, string, string]>([
  [{ why: 'expired', ago: MINUTE }, 'it expired 1 min ago', 'more than 1 min'],
  [{ why: 'job-ended', ago: HOUR, openAtMost: 2 * HOUR }, 'its job ended 1 h ago', 'up to 2 h'],
  [{ why: 'run-ended', ago: 0, openAtMost: HOUR }, 'its run ended 0 s ago', 'up to 1 h'],
])('a lease is over as in %j', (over, why, open) => {
  expect([whyOver({ kind: 'over', ...over }), openText({ kind: 'over', ...over })]).toEqual([
    why,
    open,
  ]);
});

it.each<[Kept, string]>([
  [{ kind: 'alive', status: 'in_progress' }, 'its job is in progress'],
  [{ kind: 'alive', status: 'queued' }, 'its job is queued'],
  [{ kind: 'just-ended', ago: 5 * MINUTE }, 'its job ended 5 min ago'],
  [{ kind: 'unknown', fault: denied }, 'not known whether its job is over: Denied'],
])('a lease is kept as in %j', (kept, why) => {
  expect(whyKept(kept)).toBe(why);
});

describe('a leased rule', () => {
  it('is told with its id, its group, its run and the attempt from the second on', () => {
    const rule = leasedRule(lease(), { id: 'sgr-1', group: 'sg-1', cidr: '192.0.2.1/32' });
    const text = (of = lease()) => leasedRuleText({ rule, lease: of });
    expect(text()).toBe(
      '192.0.2.1/32 on port 5439 (sgr-1) in VPC security group sg-1, leased to octo-org/octo-repo run 1658821493',
    );
    expect(text(lease({ run: { ...run, attempt: '2' } }))).toMatch(/run 1658821493, attempt 2$/);
  });
});

describe('a sweep that has revoked nothing', () => {
  const rule = { rule: leasedRule(), lease: lease() };

  it('says that nothing was left behind where it knows of every lease', () => {
    expect(nothingLeftText({ kept: [], unreadable: [] }, 'us-east-1')).toBe(
      'No lease was left behind in us-east-1',
    );
  });

  it('says no more than it knows where GitHub did not tell of a lease', () => {
    const kept = [{ ...rule, verdict: { kind: 'unknown', fault: denied } as const }];
    expect(nothingLeftText({ kept, unreadable: [] }, 'us-east-1')).toBe(
      'No lease is known to be left behind in us-east-1',
    );
  });
});
