import {
  allFailed,
  type GroupResult,
  outcomesOf,
  withLater,
  withResult,
} from '../domain/outcome.ts';
import type { Rule } from '../domain/rule.ts';
import type { SecurityGroup } from '../domain/security-group.ts';
import { asFault } from '../faults/explain.ts';
import { Fault } from '../faults/fault.ts';
import type { Budget } from './budget.ts';
import { eachGroup } from './each-group.ts';
import { preview, revoke } from './revoke.ts';
import type { Journal } from './revoke-batch.ts';
import type { SecurityGroupApi } from './security-group-api.ts';

/**
 * Opens a security group.
 *
 * @throws {Fault}
 */
export type OpenGroup = (group: SecurityGroup) => Promise<SecurityGroupApi>;

/** How rules are revoked. */
export interface Manner {
  /** Whether only to say which rules would be revoked. */
  readonly dryRun: boolean;
  /** Whether the resulting groups are wanted. If not, a group is described only where a rule is in doubt. */
  readonly showGroups: boolean;
}

/**
 * Revokes rules of any number of groups; in a dry run, only says which it would revoke. A rule that has used up its
 * share of the time is tried again with what the others have left.
 */
export async function revokeAll(
  rules: readonly Rule[],
  { dryRun, showGroups }: Manner,
  openGroup: OpenGroup,
  budget: Budget,
  journal: Journal,
): Promise<GroupResult[]> {
  const inShares = (some: readonly Rule[], known: Journal) =>
    eachGroup(some, budget, async (ofGroup, share) => {
      const api = await openGroup(ofGroup[0].group).catch(asFault);
      if (api instanceof Fault) return allFailed(ofGroup, api);
      return dryRun ? preview(api, ofGroup, share) : revoke(api, ofGroup, share, known, showGroups);
    });

  let results = await inShares(rules, journal);
  for (let round = 1; round < MOST_ROUNDS && !budget.signal.aborted; round++) {
    const cutShort = withResult(outcomesOf(results), 'failed').filter(({ fault }) => fault.passes);
    if (cutShort.length === 0) break;
    const again = cutShort.map(({ rule }) => rule);
    results = withLater(results, await inShares(again, knowing(cutShort, journal)));
  }
  return results;
}

/** A share is a quarter of the time at least. */
const MOST_ROUNDS = 4;

/** A journal that knows too what the attempts so far may have revoked. */
function knowing(failures: ReturnType<typeof withResult<'failed'>>, journal: Journal): Journal {
  const doubtful = new Set(
    failures.filter(({ maybeRevoked }) => maybeRevoked).map(({ rule }) => rule),
  );
  return {
    ...journal,
    maybeRevoked: (rule) => doubtful.has(rule) || journal.maybeRevoked(rule),
  };
}
