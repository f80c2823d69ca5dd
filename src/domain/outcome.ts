import type { Fault } from '../faults/fault.ts';
import type { GroupDescription } from './group-description.ts';
import type { Rule, Rules } from './rule.ts';
import { groupText, type SecurityGroup } from './security-group.ts';

/** What became of one rule. */
export type Outcome =
  | {
      readonly result: 'revoked';
      readonly rule: Rule;
      /** Whether the rule was found gone after an attempt whose response was lost. */
      readonly responseLost: boolean;
    }
  | { readonly result: 'not-found'; readonly rule: Rule; readonly fault?: Fault | undefined }
  /** Not in this group, but another group of the cluster or workgroup has it, had it, or may have it. */
  | { readonly result: 'elsewhere'; readonly rule: Rule }
  | { readonly result: 'would-revoke'; readonly rule: Rule }
  | {
      readonly result: 'failed';
      readonly rule: Rule;
      readonly fault: Fault;
      /** Whether the rule may be gone all the same, because a response was lost. */
      readonly maybeRevoked: boolean;
    };

/** What became of the rules of one group. */
export interface GroupResult {
  readonly group: SecurityGroup;
  /** One for each rule, in their order. */
  readonly outcomes: readonly Outcome[];
  /** The group as it was last seen, or why it was not; `undefined` where nobody had to look. */
  readonly description?: GroupDescription | Fault | undefined;
}

/** The outcome of a rule that may still be open. */
export function failed(rule: Rule, fault: Fault, maybeRevoked = false): Outcome {
  return { result: 'failed', rule, fault, maybeRevoked };
}

/** The result of a group for whose rules nothing could be done. */
export function allFailed(rules: Rules, fault: Fault): GroupResult {
  const [{ group }] = rules;
  return { group, outcomes: rules.map((rule) => failed(rule, fault)), description: fault };
}

/** Whether AWS never said that it revoked the rule. */
export function isUnproven(outcome: Outcome): boolean {
  return outcome.result === 'not-found' || (outcome.result === 'revoked' && outcome.responseLost);
}

/** The outcomes with one result. */
export function withResult<Result extends Outcome['result']>(
  outcomes: readonly Outcome[],
  result: Result,
): Extract<Outcome, { result: Result }>[] {
  return outcomes.filter((outcome) => outcome.result === result) as Extract<
    Outcome,
    { result: Result }
  >[];
}

/** The outcomes of all groups, in their order. */
export function outcomesOf(results: readonly GroupResult[]): Outcome[] {
  return results.flatMap(({ outcomes }) => outcomes);
}

/** Outcomes with those of a later attempt. A rule that is not found again keeps its outcome: it may have been revoked before. */
export function withNewer(outcomes: readonly Outcome[], newer: readonly Outcome[]): Outcome[] {
  const news = newer.filter(({ result }) => result !== 'not-found');
  const byRule = new Map(news.map((outcome) => [outcome.rule, outcome]));
  return outcomes.map((outcome) => byRule.get(outcome.rule) ?? outcome);
}

/** Results with those of a later attempt at some of their rules. What may have been revoked before still may. */
export function withLater(
  results: readonly GroupResult[],
  later: readonly GroupResult[],
): GroupResult[] {
  const news = new Map(outcomesOf(later).map((outcome) => [outcome.rule, outcome]));
  return results.map((result) => {
    const latest = later.find(({ group }) => groupText(group) === groupText(result.group));
    if (!latest) return result;
    const outcomes = result.outcomes.map((outcome) => {
      const newer = news.get(outcome.rule) ?? outcome;
      const maybeRevoked = outcome.result === 'failed' && outcome.maybeRevoked;
      return newer.result === 'failed' && maybeRevoked ? { ...newer, maybeRevoked } : newer;
    });
    return { ...latest, outcomes };
  });
}
