import type { GroupDescription } from '../domain/group-description.ts';
import {
  failed,
  type GroupResult,
  isUnproven,
  type Outcome,
  withNewer,
} from '../domain/outcome.ts';
import { oneOf, type Rule, rulesText } from '../domain/rule.ts';
import { asFault, explain } from '../faults/explain.ts';
import type { Budget } from './budget.ts';
import { NAMED_WHILE_WAITING, pause, reportWaiting, retry } from './retry.ts';
import type { BatchResult } from './revoke-batch.ts';
import type { SecurityGroupApi } from './security-group-api.ts';

/** Outcomes before they are confirmed, and a description that may contradict them. */
interface Unconfirmed {
  readonly outcomes: readonly Outcome[];
  readonly description: GroupDescription;
}

/**
 * Watches a group until it no longer lists rules that were revoked, or called unknown: reads may be stale, and
 * another job's revocation may be in progress. What AWS called unknown and lists all the same is revoked again;
 * what it still lists when the budget ends has failed.
 */
export async function confirm(
  api: SecurityGroupApi,
  unconfirmed: Unconfirmed,
  budget: Budget,
  revokeAgain: (rules: readonly Rule[]) => Promise<BatchResult>,
): Promise<GroupResult> {
  let { outcomes, description } = unconfirmed;
  const listed = () => {
    const isListed = oneOf(description.rules);
    return outcomes.filter(({ result, rule }) => result !== 'failed' && isListed(rule));
  };
  const leaving = listed().map(({ rule }) => rule);
  if (leaving.length === 0) return { group: api.group, outcomes, description };

  try {
    await reportWaiting(
      budget,
      () => `AWS to remove ${rulesText(leaving, NAMED_WHILE_WAITING)}`,
      async () => {
        for (let round = 0; listed().length > 0; round++) {
          await pause(budget, round);
          budget.signal.throwIfAborted();
          const unproven = listed()
            .filter(isUnproven)
            .map(({ rule }) => rule);
          const inDoubt = unproven.filter(oneOf(description.rules.filter(isAuthorized)));
          if (inDoubt.length > 0) {
            const again = await revokeAgain(inDoubt);
            // What was cut off by the end of the time says less than the list that still has the rule.
            budget.signal.throwIfAborted();
            outcomes = withNewer(outcomes, again.outcomes);
          }
          description = await retry(budget, { send: (signal) => api.describe(signal) });
        }
      },
    );
    return { group: api.group, outcomes, description };
  } catch (error) {
    const fault = explain({ code: 'RuleStillListed' }, { detail: asFault(error).message });
    const open = new Set(listed());
    return {
      group: api.group,
      outcomes: outcomes.map((outcome) =>
        open.has(outcome) ? failed(outcome.rule, fault, outcome.result === 'revoked') : outcome,
      ),
      description,
    };
  }
}

function isAuthorized({ status }: GroupDescription['rules'][number]): boolean {
  return status === 'authorized';
}
