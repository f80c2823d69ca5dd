import type { Fault } from '../faults/fault.ts';
import type { Lease, LeasedRule } from './lease.ts';
import type { Outcome } from './outcome.ts';

/**
 * What GitHub says of a job, or of one attempt of a run. Moments are in milliseconds since 1970, all by GitHub's
 * own clock.
 */
export type WorkStatus =
  | {
      readonly kind: 'going-on';
      /** In GitHub's word: `queued`, `in_progress`, `waiting`, `requested` or `pending`. */
      readonly status: string;
    }
  | {
      readonly kind: 'completed';
      readonly of: 'job' | 'run';
      readonly started: number;
      readonly completed: number;
      /** When GitHub answered. */
      readonly now: number;
    };

/** Why a lease counts as over. Durations are in milliseconds. */
export interface Over {
  readonly kind: 'over';
  readonly why: 'expired' | 'job-ended' | 'run-ended';
  /** How long ago it expired, or its job or run ended. */
  readonly ago: number;
  /** The longest time that it can have been open, where that is known. */
  readonly openAtMost?: number;
}

/** Why a lease is kept: its job goes on, or ended only a while ago, or that is not known. */
export type Kept =
  | { readonly kind: 'alive'; readonly status: string }
  | { readonly kind: 'just-ended'; readonly ago: number }
  | { readonly kind: 'unknown'; readonly fault: Fault };

/** Whether a lease is over. */
export type Verdict = Over | Kept;

/** One rule of a lease. */
export interface RuleWithLease {
  readonly rule: Pick<LeasedRule, 'id' | 'group' | 'protocol' | 'ports' | 'source'>;
  readonly lease: Lease;
}

/** A rule whose lease was over, and what became of it. */
export interface SweptRule extends RuleWithLease {
  readonly verdict: Over;
  readonly outcome: Outcome;
}

/** A rule whose lease is kept. */
export interface KeptRule extends RuleWithLease {
  readonly verdict: Kept;
}

/** A rule that has the marker of a lease, but no tags that say whose it is. It is never touched. */
export interface UnreadableRule extends Pick<RuleWithLease, 'rule'> {
  readonly problem: string;
}

/** What a sweep found, and what became of it. */
export interface Swept {
  readonly swept: readonly SweptRule[];
  readonly kept: readonly KeptRule[];
  readonly unreadable: readonly UnreadableRule[];
  /** Why not all leases could be listed, where that is so. */
  readonly incomplete?: Fault | undefined;
}

/** The rules that somebody left behind: one that its own job has closed meanwhile is none of them. */
export function leftBehind(swept: readonly SweptRule[]): SweptRule[] {
  return swept.filter(
    ({ outcome }) => outcome.result !== 'not-found' && outcome.result !== 'elsewhere',
  );
}
