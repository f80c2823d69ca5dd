import type { Lease } from '../../src/domain/lease.ts';
import type { Outcome } from '../../src/domain/outcome.ts';
import type { SweepRequest } from '../../src/domain/sweep-request.ts';
import type { Kept, KeptRule, Over, Swept, SweptRule } from '../../src/domain/verdict.ts';
import { HOUR, lease, leasedRule, MINUTE } from './leases.ts';
import { denied, options } from './samples.ts';

/** The request, the leases and the results that specs of a sweep's report are about. */

export const sweepRequest: SweepRequest = {
  options,
  place: { kind: 'region' },
  token: 't',
  grace: 15 * MINUTE,
  ifFound: 'warn',
  dryRun: false,
};

export const nothingSwept: Swept = { swept: [], kept: [], unreadable: [] };

export const ended: Over = { kind: 'over', why: 'job-ended', ago: HOUR, openAtMost: 2 * HOUR };
export const expired: Over = { kind: 'over', why: 'expired', ago: HOUR };

interface More {
  readonly id?: string;
  readonly cidr?: string;
  readonly of?: Lease;
}

/** A rule of a lease that is over. */
export function swept(
  result: Outcome['result'],
  { of = lease(), verdict = ended, ...more }: More & { readonly verdict?: Over } = {},
): SweptRule {
  const rule = leasedRule(of, more);
  const outcome = {
    revoked: { result, rule, responseLost: false },
    'not-found': { result, rule },
    elsewhere: { result, rule },
    'would-revoke': { result, rule },
    failed: { result, rule, fault: denied, maybeRevoked: false },
  }[result] as Outcome;
  return { rule, lease: of, verdict, outcome };
}

/** A rule of a lease that is kept. */
export function kept(verdict: Kept, { of = lease(), ...more }: More = {}): KeptRule {
  return { rule: leasedRule(of, more), lease: of, verdict };
}
