import type { LeasedRule } from '../../domain/lease.ts';
import type { Closed, Opened } from '../../domain/open-lease.ts';
import { failed, outcomesOf, withResult } from '../../domain/outcome.ts';
import { noneOf } from '../../domain/rule.ts';
import { asFault, explain } from '../../faults/explain.ts';
import type { Budget } from '../budget.ts';
import { type OpenGroup, revokeAll } from '../revoke-all.ts';
import { NO_JOURNAL } from '../revoke-batch.ts';
import { findLease } from './find-lease.ts';
import type { LeaseApi } from './lease-api.ts';

/** What closing a lease needs. */
export interface Closing {
  readonly leaseId: string;
  readonly leases: () => Promise<LeaseApi>;
  /** Opens a group for rules with ids. */
  readonly openGroup: OpenGroup;
  /** Whether this is certainly the account in which the lease was opened: only there is a missing rule gone. */
  readonly isSameAccount: () => Promise<boolean>;
}

/**
 * Revokes the rules of a lease by their ids: one request for each group where all goes well. Where it is not
 * certain that these are all, it looks for others by the lease's tag. It does not throw.
 */
export async function closeLease(
  { rules, settled }: Opened,
  { leaseId, leases, openGroup, isSameAccount }: Closing,
  budget: Budget,
): Promise<Closed> {
  const revoke = (some: readonly LeasedRule[]) =>
    revokeAll(some, { dryRun: false, showGroups: false }, openGroup, budget, NO_JOURNAL);
  const search = async (): Promise<Closed> => {
    try {
      const found = await findLease(await leases(), leaseId, 'sure', budget);
      return { results: await revoke(found.filter(noneOf(rules))) };
    } catch (error) {
      return { results: [], unknown: asFault(error) };
    }
  };

  const own = await revoke(rules);
  const others = settled ? { results: [] } : await search();
  const closed: Closed = { ...others, results: [...own, ...others.results] };
  const isMissed = withResult(outcomesOf(closed.results), 'not-found').length > 0;
  const isUnseen = !settled && !closed.unknown && closed.results.length === 0;
  return (isMissed || isUnseen) && !(await isSameAccount()) ? inDoubt(closed) : closed;
}

/** What was not there, in an account that may be another one. */
function inDoubt({ results, unknown }: Closed): Closed {
  const fault = explain({ code: 'NotProvenGone' }, {});
  return {
    results: results.map((result) => ({
      ...result,
      outcomes: result.outcomes.map((outcome) =>
        outcome.result === 'not-found' ? failed(outcome.rule, fault) : outcome,
      ),
    })),
    ...(unknown || results.length === 0 ? { unknown: unknown ?? fault } : {}),
  };
}
