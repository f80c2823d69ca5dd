import { type GroupResult, type Outcome, outcomesOf } from '../../domain/outcome.ts';
import type { RulesTarget } from '../../domain/revoke-request.ts';
import { accessIdentity, oneOf, type Rule } from '../../domain/rule.ts';
import { mayHaveRules } from '../../faults/fault.ts';

/**
 * A warehouse lets in what any of its groups lets in, so a rule is found when one of them has it. Where another
 * group does not, the rule is `elsewhere` and not `not-found`. It is that too where another group failed, so that
 * nobody knows yet whether that one has the rule.
 */
export function inAnyGroup(results: readonly GroupResult[], target: RulesTarget): GroupResult[] {
  if (!target.warehouse) return [...results];
  const isFound = withAccess(results, (outcome) => isThere(outcome) || isUnknown(outcome));
  const wasFound = foundBefore(target);
  return results.map((result) => ({
    ...result,
    outcomes: result.outcomes.map((outcome) =>
      outcome.result === 'not-found' && (isFound(outcome.rule) || wasFound(outcome.rule))
        ? { result: 'elsewhere', rule: outcome.rule }
        : outcome,
    ),
  }));
}

/** Tells of any rule of a warehouse whether one of its groups had it, in this phase or before. */
export function foundIn(
  results: readonly GroupResult[],
  target: RulesTarget,
): (rule: Rule) => boolean {
  if (!target.warehouse) return () => false;
  const isFound = withAccess(results, isThere);
  const wasFound = foundBefore(target);
  return (rule) => isFound(rule) || wasFound(rule);
}

function foundBefore({ found = [] }: RulesTarget): (rule: Rule) => boolean {
  return oneOf(found);
}

/** Tells of any rule whether an outcome of this kind is about the same access, in whichever group. */
function withAccess(
  results: readonly GroupResult[],
  isKind: (outcome: Outcome) => boolean,
): (rule: Rule) => boolean {
  const known = new Set(
    outcomesOf(results)
      .filter(isKind)
      .map(({ rule }) => accessIdentity(rule)),
  );
  return (rule) => known.has(accessIdentity(rule));
}

function isThere({ result }: Outcome): boolean {
  return result === 'revoked' || result === 'would-revoke';
}

function isUnknown(outcome: Outcome): boolean {
  return outcome.result === 'failed' && mayHaveRules(outcome.fault);
}
