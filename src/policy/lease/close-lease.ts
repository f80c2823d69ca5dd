import type { LeasedRule } from '../../domain/lease.ts';
import type { Closed, Opened } from '../../domain/open-lease.ts';
import {
  failed,
  type GroupResult,
  isUnproven,
  outcomesOf,
  withResult,
} from '../../domain/outcome.ts';
import { noneOf, oneOf, type Rule } from '../../domain/rule.ts';
import type { VpcSecurityGroup } from '../../domain/security-group.ts';
import { asFault, explain } from '../../faults/explain.ts';
import type { Fault } from '../../faults/fault.ts';
import type { Budget } from '../budget.ts';
import { type OpenGroup, revokeAll } from '../revoke-all.ts';
import { NO_JOURNAL } from '../revoke-batch.ts';
import { lookForLease } from './find-lease.ts';
import type { LeaseApi } from './lease-api.ts';

/** What closing a lease needs. */
export interface Closing {
  readonly leaseId: string;
  /** The groups that may have its rules. */
  readonly groups: readonly VpcSecurityGroup[];
  readonly leases: () => Promise<LeaseApi>;
  /** Opens a group for rules with ids. */
  readonly openGroup: OpenGroup;
  /** Whether this is certainly the account in which the lease was opened: only there is a missing rule gone. */
  readonly isSameAccount: () => Promise<boolean>;
}

/** The groups in which there may be something to revoke, of those that were open to the lease. */
export function groupsToClose(
  { rules, complete }: Opened,
  groups: readonly VpcSecurityGroup[],
): readonly VpcSecurityGroup[] {
  return complete ? rules.map(({ group }) => group) : groups;
}

/**
 * Revokes the rules of a lease by their ids: one request for each group where all goes well. Where it is not
 * certain that these are all, or one was not there, it looks for them by the lease's tag. It does not throw.
 */
export async function closeLease(
  { rules, complete }: Opened,
  { leaseId, groups, leases, openGroup, isSameAccount }: Closing,
  budget: Budget,
): Promise<Closed> {
  const revoke = (some: readonly LeasedRule[]) =>
    revokeAll(some, { dryRun: false, showGroups: false }, openGroup, budget, NO_JOURNAL);
  const search = async (isWanted: (rule: Rule) => boolean): Promise<Closed> => {
    const results: GroupResult[] = [];
    try {
      // What a look shows is revoked at once: the time may end before the last look.
      for await (const found of lookForLease(await leases(), { leaseId, groups }, budget)) {
        results.push(...(await revoke(found.filter(isWanted))));
      }
      return { results };
    } catch (error) {
      return { results, unknown: asFault(error) };
    }
  };

  const own = await revoke(rules);
  // EC2 may not know a new rule everywhere yet, so that it was not there once proves nothing.
  const missed = withResult(outcomesOf(own), 'not-found').map(({ rule }) => rule);
  const [isMissed, isNew] = [oneOf(missed), noneOf(rules)];
  const others: Closed =
    complete && missed.length === 0
      ? { results: [] }
      : await search((rule) => isMissed(rule) || (!complete && isNew(rule)));
  const again = outcomesOf(others.results).map(({ rule }) => rule);
  const left = without(own, again);
  const { unknown } = others;
  const closed: Closed = {
    results: [...(unknown ? notProvenGone(left, unknown) : left), ...others.results],
    ...(unknown && !complete ? { unknown } : {}),
  };
  const isGone = outcomesOf(closed.results).some(isUnproven);
  const isUnseen = !complete && !closed.unknown && closed.results.length === 0;
  return (isGone || isUnseen) && !(await isSameAccount()) ? inDoubt(closed) : closed;
}

/** Results without these rules. */
function without(results: readonly GroupResult[], rules: readonly Rule[]): GroupResult[] {
  const isOther = noneOf(rules);
  return results
    .map((result) => ({ ...result, outcomes: result.outcomes.filter(({ rule }) => isOther(rule)) }))
    .filter(({ outcomes }) => outcomes.length > 0);
}

/** What was not there, in an account that may be another one. */
function inDoubt({ results, unknown }: Closed): Closed {
  const fault = explain({ code: 'NotProvenGone' }, {});
  return {
    results: notProvenGone(results, fault),
    ...(unknown || results.length === 0 ? { unknown: unknown ?? fault } : {}),
  };
}

/** Results that do not take what was not there for gone. */
function notProvenGone(results: readonly GroupResult[], fault: Fault): GroupResult[] {
  return results.map((result) => ({
    ...result,
    outcomes: result.outcomes.map((outcome) =>
      isUnproven(outcome) ? failed(outcome.rule, fault) : outcome,
    ),
  }));
}
