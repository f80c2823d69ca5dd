import type { GroupDescription } from '../domain/group-description.ts';
import { failed, type Outcome, withNewer, withResult } from '../domain/outcome.ts';
import { noneOf, oneOf, type Rule, rulesText } from '../domain/rule.ts';
import { asFault } from '../faults/explain.ts';
import type { Fault } from '../faults/fault.ts';
import type { Budget } from './budget.ts';
import { describe } from './describe.ts';
import { NAMED_WHILE_WAITING, retry } from './retry.ts';
import type { SecurityGroupApi } from './security-group-api.ts';

/** Keeps a record of the rules that AWS may have revoked without anybody having heard of it. */
export interface Journal {
  /** Whether an earlier phase may have revoked a rule. */
  maybeRevoked(rule: Rule): boolean;
  /** Records that rules are in doubt, before each request, or no longer are, once it is settled what it did. */
  record(rules: readonly Rule[], inDoubt: boolean): void;
}

/** The journal of rules that only one phase revokes. */
export const NO_JOURNAL: Journal = { maybeRevoked: () => false, record: () => undefined };

/** What became of rules that go into one request, and the group as it was last seen meanwhile. */
export interface BatchResult {
  readonly outcomes: readonly Outcome[];
  readonly description?: GroupDescription | undefined;
}

/**
 * Revokes rules that go into one request; where one that is missing stops all of them, asks again for the others.
 * A description may be stale: where it does not tell which one is missing, or lacks a rule, each is asked for alone.
 */
export async function revokeBatch(
  api: SecurityGroupApi,
  batch: readonly Rule[],
  budget: Budget,
  journal: Journal,
): Promise<BatchResult> {
  const { outcomes, description, unseen } = await revokeTogether(api, batch, budget, journal);
  const alone: Outcome[] = [];
  // What an earlier phase did was settled together.
  const ownJournal = { ...journal, maybeRevoked: () => false };
  for (const rule of unseen) {
    const result = await revokeTogether(api, [rule], budget, ownJournal);
    alone.push(...result.outcomes);
  }
  return { outcomes: withNewer(outcomes, alone), description };
}

/** A batch, and those of its rules of which only a description, or nothing, says that they are missing. */
interface TogetherResult extends BatchResult {
  readonly unseen: readonly Rule[];
}

async function revokeTogether(
  api: SecurityGroupApi,
  batch: readonly Rule[],
  budget: Budget,
  journal: Journal,
): Promise<TogetherResult> {
  let asked = new Set(batch);
  let unseen: readonly Rule[] = [];
  let responseLost = false;
  let refusal: Fault | undefined;
  // A request of an earlier phase that was applied has left none of its rules.
  let earlierApplied = true;

  const recordNoDoubt = () => {
    if (!responseLost) journal.record([...asked], false);
  };
  const send = () =>
    retry(budget, {
      what: `AWS to revoke ${rulesText([...asked], NAMED_WHILE_WAITING)}`,
      async send(signal) {
        journal.record([...asked], true);
        const response = await api.revoke([...asked], signal);
        if (response.refusal) recordNoDoubt();
        return response;
      },
      onFault(fault) {
        responseLost ||= fault.maybeApplied;
        recordNoDoubt();
      },
    });
  const absent = (rule: Rule): Outcome =>
    (responseLost && asked.has(rule)) || (earlierApplied && journal.maybeRevoked(rule))
      ? { result: 'revoked', rule, responseLost: true }
      : { result: 'not-found', rule, fault: refusal };

  try {
    let response = await send();
    ({ refusal } = response);
    let description: GroupDescription | undefined;
    while (response.refusal && asked.size > 1) {
      description = await describe(api, budget);
      const present = [...asked].filter(oneOf(description.rules));
      // A group that lists all of them contradicts the refusal, so it does not tell which of them are missing.
      const isStale = present.length === asked.size;
      unseen = [...unseen, ...(isStale ? asked : [...asked].filter(noneOf(present)))];
      if (isStale || present.length === 0) break;
      // Such a request revokes all or nothing: where some are left, no attempt was applied.
      responseLost = false;
      recordNoDoubt();
      asked = new Set(present);
      response = await send();
    }
    // Where all others were there, the refusal was for this one.
    if (unseen.length === 1 && !response.refusal) unseen = [];
    const gone = response.refusal ? [] : [...asked].filter(noneOf(response.unknown));
    // An attempt that was applied leaves nothing for the next one to revoke.
    if (gone.length > 0) responseLost = false;
    if (gone.some(journal.maybeRevoked)) earlierApplied = false;
    const isGone = oneOf(gone);
    const outcomes = batch.map(
      (rule): Outcome =>
        isGone(rule) ? { result: 'revoked', rule, responseLost: false } : absent(rule),
    );
    journal.record(
      withResult(outcomes, 'not-found').map(({ rule }) => rule),
      false,
    );
    const unproven = gone.filter(noneOf(response.revoked));
    if (unproven.length > 0) {
      return { ...(await lookFor(unproven, outcomes, api, budget)), unseen };
    }
    description &&= api.without(description, isGone);
    return { outcomes, description: response.description ?? description, unseen };
  } catch (error) {
    const fault = asFault(error);
    return {
      outcomes: batch.map((rule) =>
        asked.has(rule) ? failed(rule, fault, responseLost) : absent(rule),
      ),
      unseen,
    };
  }
}

/** Looks for rules that no response has proven to be gone: the absence of an error proves nothing. */
async function lookFor(
  unproven: readonly Rule[],
  outcomes: readonly Outcome[],
  api: SecurityGroupApi,
  budget: Budget,
): Promise<BatchResult> {
  try {
    return { outcomes, description: await describe(api, budget) };
  } catch (error) {
    const fault = asFault(error);
    const isInDoubt = oneOf(unproven);
    return {
      outcomes: outcomes.map((outcome) =>
        isInDoubt(outcome.rule) ? failed(outcome.rule, fault, true) : outcome,
      ),
    };
  }
}
