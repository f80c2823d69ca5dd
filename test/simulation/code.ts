import type { Lease } from '../../src/domain/lease.ts';
import type { Closed, Opened } from '../../src/domain/open-lease.ts';
import type { Outcome } from '../../src/domain/outcome.ts';
import { outcomesOf } from '../../src/domain/outcome.ts';
import type { Rule } from '../../src/domain/rule.ts';
import type { Swept } from '../../src/domain/verdict.ts';
import type { Budget } from '../../src/policy/budget.ts';
import { type Closing, closeLease } from '../../src/policy/lease/close-lease.ts';
import {
  type OpenResult,
  openLease,
  type Access as Wanted,
} from '../../src/policy/lease/open-lease.ts';
import { type OpenGroup, revokeAll } from '../../src/policy/revoke-all.ts';
import { NO_JOURNAL } from '../../src/policy/revoke-batch.ts';
import { sweep } from '../../src/policy/sweep/sweep.ts';
import type { Access } from './apis.ts';

/** How long after the end of a job its lease counts as left behind, in milliseconds. */
export const GRACE = 15 * 60_000;

/** The policy under test: what each kind of process does. A spec breaks one of these on purpose. */
export interface Code {
  /** Whether `main` leaves the lease for `post` before its first request. */
  readonly leavesLeaseFirst: boolean;
  open(access: Access, lease: Lease, wanted: Wanted, budget: Budget): Promise<OpenResult>;
  close(
    access: Access,
    lease: Pick<Closing, 'leaseId' | 'groups'>,
    opened: Opened,
    budget: Budget,
  ): Promise<Closed>;
  /** Revokes rules of the root action: by their ids where they have one. */
  revoke(access: Access, rules: readonly Rule[], budget: Budget): Promise<Outcome[]>;
  sweep(access: Access, budget: Budget): Promise<Swept>;
}

const openWith =
  (open: (group: never) => Awaited<ReturnType<OpenGroup>>): OpenGroup =>
  async (group) =>
    open(group as never);

/** The policy as it is. */
export const realCode: Code = {
  leavesLeaseFirst: true,
  open: ({ leases }, lease, wanted, budget) => openLease(leases, lease, wanted, budget),
  close: ({ leases, openLeased }, lease, opened, budget) =>
    closeLease(
      opened,
      {
        ...lease,
        leases: async () => leases,
        openGroup: openWith(openLeased),
        isSameAccount: async () => true,
      },
      budget,
    ),
  async revoke({ openLeased, openGroup }, rules, budget) {
    const byId = rules.every(({ id }) => id !== undefined);
    return outcomesOf(
      await revokeAll(
        rules,
        { dryRun: false, showGroups: !byId },
        openWith(byId ? openLeased : openGroup),
        budget,
        NO_JOURNAL,
      ),
    );
  },
  sweep: ({ leases, openLeased, github }, budget) =>
    sweep(
      { grace: GRACE, dryRun: false },
      {
        leases: async () => leases,
        github: async () => github,
        openerFor: async () => openWith(openLeased),
      },
      budget,
    ),
};
