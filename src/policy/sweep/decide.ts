import { hasExpired, type Lease } from '../../domain/lease.ts';
import type { Verdict, WorkStatus } from '../../domain/verdict.ts';
import { explain } from '../../faults/explain.ts';
import { Fault } from '../../faults/fault.ts';

/** What is known of a lease, beside its tags. */
export interface Evidence {
  /**
   * When AWS listed the lease, in milliseconds since 1970 by AWS's own clock; `undefined` where it told no time.
   * The clock of this runner may be wrong, so it is no evidence.
   */
  readonly listedAt: number | undefined;
  /** What GitHub says of the lease's job or run, or why that is not known; `undefined` where nobody had to ask. */
  readonly work: WorkStatus | Fault | undefined;
  /** How many milliseconds after the end of a job its lease counts as left behind. */
  readonly grace: number;
}

/**
 * Decides whether a lease is over: its time is up, or GitHub says that its job, or the attempt of its run, has
 * been completed for longer than the grace. What is not known is never over.
 */
export function decide(lease: Lease, { listedAt, work, grace }: Evidence): Verdict {
  if (listedAt !== undefined && hasExpired(lease, listedAt)) {
    return { kind: 'over', why: 'expired', ago: listedAt - Date.parse(lease.expires) };
  }
  if (!work) return { kind: 'unknown', fault: explain({ code: 'GitHubNotAsked' }, {}) };
  if (work instanceof Fault) return { kind: 'unknown', fault: work };
  if (work.kind === 'going-on') return { kind: 'alive', status: work.status };
  // Both moments are GitHub's, so no clock but its own decides.
  const ago = work.now - work.completed;
  if (!(ago >= grace)) return { kind: 'just-ended', ago };
  return {
    kind: 'over',
    why: work.of === 'job' ? 'job-ended' : 'run-ended',
    ago,
    openAtMost: work.now - work.started,
  };
}
