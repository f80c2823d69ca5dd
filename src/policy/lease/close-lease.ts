import type { LeasedRule } from '../../domain/lease.ts';
import type { GroupResult } from '../../domain/outcome.ts';
import { noneOf } from '../../domain/rule.ts';
import { asFault } from '../../faults/explain.ts';
import type { Fault } from '../../faults/fault.ts';
import type { Budget } from '../budget.ts';
import { type OpenGroup, revokeAll } from '../revoke-all.ts';
import { NO_JOURNAL } from '../revoke-batch.ts';
import { findLease } from './find-lease.ts';
import type { LeaseApi } from './lease-api.ts';
import type { Opened } from './open-lease.ts';

/** What became of a lease at its end. */
export interface Closed {
  readonly results: readonly GroupResult[];
  /** Why it is not known whether the lease has more rules, where that is so. */
  readonly unknown?: Fault | undefined;
}

/** What closing a lease needs. */
export interface Closing {
  readonly leaseId: string;
  readonly leases: () => Promise<LeaseApi>;
  /** Opens a group for rules with ids. */
  readonly openGroup: OpenGroup;
}

/**
 * Revokes the rules of a lease by their ids: one request for each group where all goes well. Where it is not
 * certain that these are all, it looks for others by the lease's tag. It does not throw.
 */
export async function closeLease(
  { rules, settled }: Opened,
  { leaseId, leases, openGroup }: Closing,
  budget: Budget,
): Promise<Closed> {
  const revoke = (some: readonly LeasedRule[]) =>
    revokeAll(some, { dryRun: false, showGroups: false }, openGroup, budget, NO_JOURNAL);
  const results = await revoke(rules);
  if (settled) return { results };
  try {
    const found = await findLease(await leases(), leaseId, 'sure', budget);
    return { results: [...results, ...(await revoke(found.filter(noneOf(rules))))] };
  } catch (error) {
    return { results, unknown: asFault(error) };
  }
}
