import { nearMisses } from '../../domain/near-miss.ts';
import { type GroupResult, isUnproven } from '../../domain/outcome.ts';
import { noneOf, ruleText } from '../../domain/rule.ts';
import { groupText } from '../../domain/security-group.ts';
import { stillLetIn } from '../../domain/still-open.ts';
import { Fault } from '../../faults/fault.ts';
import { MOST_NAMED, someRules } from '../sentences.ts';

/** Where a rule was not there, those of its group that the user may have meant. They were left alone. */
export function nearMissTexts(
  results: readonly GroupResult[],
  mostNamed: number = MOST_NAMED,
): string[] {
  return results.flatMap(({ group, outcomes, description }) => {
    // Where AWS never said that it revoked a rule, the user may have meant another one.
    const missing = outcomes.filter(isUnproven).map(({ rule }) => rule);
    if (!description || description instanceof Fault || missing.length === 0) return [];
    const near = new Set(nearMisses(description.rules, missing).flat());
    const left = [...near].filter(noneOf(outcomes.map(({ rule }) => rule)));
    const similar = someRules(left, mostNamed);
    return left.length > 0
      ? [`${groupText(group)} lets in ${similar}, which this step was not asked to revoke`]
      : [];
  });
}

/** Where a rule is gone, or in another group, but another rule lets the same source in on the same port, both of them. */
export function stillLetInTexts(
  results: readonly GroupResult[],
  mostNamed: number = MOST_NAMED,
): string[] {
  return results.flatMap(({ group, outcomes, description }) => {
    if (!description || description instanceof Fault) return [];
    const others = description.rules.filter(noneOf(outcomes.map(({ rule }) => rule)));
    const open = outcomes
      .filter(({ result }) => result === 'revoked' || result === 'elsewhere')
      .map(({ rule, result }) => ({ rule, result, by: stillLetIn(others, rule) }))
      .filter(({ by }) => by.length > 0);
    const texts = open
      .slice(0, mostNamed)
      .map(
        ({ rule, result, by }) =>
          `${ruleText(rule)} is ${result === 'revoked' ? 'gone' : 'not there'}, but ${groupText(group)} still lets it in by ${someRules(by, mostNamed)}`,
      );
    const left = open.length - texts.length;
    return left > 0
      ? [...texts, `${left} more rules of ${groupText(group)} are in the log`]
      : texts;
  });
}
