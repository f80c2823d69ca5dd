import type { GroupDescription } from '../domain/group-description.ts';
import {
  failed,
  type GroupResult,
  isUnproven,
  type Outcome,
  withResult,
} from '../domain/outcome.ts';
import { oneOf, type Rule } from '../domain/rule.ts';
import { asFault } from '../faults/explain.ts';
import { Fault } from '../faults/fault.ts';
import type { Budget } from './budget.ts';
import { confirm } from './confirm.ts';
import { describe } from './describe.ts';
import { type BatchResult, type Journal, revokeBatch } from './revoke-batch.ts';
import type { SecurityGroupApi } from './security-group-api.ts';

/**
 * Revokes rules of one group. This is the whole policy: every rule is tried, again for as long as it meets a
 * failure that passes; one that fails does not stop the next; what AWS still lists is watched until it is gone;
 * and a rule that is not proven gone when the budget ends has failed. It does not throw: a failure is an outcome.
 */
export async function revoke(
  api: SecurityGroupApi,
  rules: readonly Rule[],
  budget: Budget,
  journal: Journal,
  showGroup: boolean,
): Promise<GroupResult> {
  const revokeSome = (some: readonly Rule[]) => revokeInBatches(api, some, budget, journal);
  const { outcomes, description: seen } = await revokeSome(rules);
  const failures = withResult(outcomes, 'failed');
  const [first] = failures.length === outcomes.length ? failures : [];
  // What is proven, or has failed, is so whatever a description shows.
  if (!showGroup && !seen && !outcomes.some(isUnproven)) return { group: api.group, outcomes };
  // Where every response was a failure, a description would fail too.
  const description = seen ?? first?.fault ?? (await describe(api, budget).catch(asFault));
  if (description instanceof Fault) return { group: api.group, outcomes, description };
  return confirm(api, { outcomes, description }, budget, revokeSome);
}

/** Says which rules a revocation would revoke. Sends one request and changes nothing. */
export async function preview(
  api: SecurityGroupApi,
  rules: readonly Rule[],
  budget: Budget,
): Promise<GroupResult> {
  const description = await describe(api, budget).catch(asFault);
  const { group } = api;
  if (description instanceof Fault) {
    return { group, outcomes: rules.map((rule) => failed(rule, description)), description };
  }
  const isListed = oneOf(description.rules);
  const outcomes = rules.map(
    (rule): Outcome => ({ result: isListed(rule) ? 'would-revoke' : 'not-found', rule }),
  );
  return { group, outcomes, description };
}

/** Revokes rules with as many requests as it takes, one after the other. */
async function revokeInBatches(
  api: SecurityGroupApi,
  rules: readonly Rule[],
  budget: Budget,
  journal: Journal,
): Promise<BatchResult> {
  const outcomes: Outcome[] = [];
  let description: GroupDescription | undefined;
  const requests = Math.ceil(rules.length / api.rulesPerRequest);
  for (let sent = 0; sent < requests; sent++) {
    const first = sent * api.rulesPerRequest;
    const batch = rules.slice(first, first + api.rulesPerRequest);
    const share = budget.share(requests - sent);
    const result = await revokeBatch(api, batch, share, journal);
    outcomes.push(...result.outcomes);
    description = result.description ?? description;
  }
  return { outcomes, description };
}
