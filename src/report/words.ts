import type { Request } from '../request.ts';
import type { Revocation } from '../revocation/revoke.ts';
import { network } from '../vocabulary/cidr.ts';
import { Fault } from '../vocabulary/fault.ts';
import { type Outcome, withResult } from '../vocabulary/outcome.ts';
import { cidrOf, groupText, oneOf, type Rule, ruleText } from '../vocabulary/rule.ts';
import { nearMisses } from '../vocabulary/security-group.ts';
import { sourceText } from '../vocabulary/source.ts';

/** A line of the log for what became of a rule: `Revoked 203.0.113.7/32 from cluster security group ci-runners`. */
export function outcomeLine(outcome: Outcome): string {
  const rule = `${ruleText(outcome.rule)} from ${groupText(outcome.rule)}`;
  switch (outcome.result) {
    case 'revoked':
      return outcome.answerLost
        ? `Revoked ${rule}: the answer to an earlier attempt was lost, and the rule was gone at the next`
        : `Revoked ${rule}`;
    case 'would-revoke':
      return `Would revoke ${rule}`;
    case 'not-found':
      return notFoundText(outcome.rule);
    case 'failed':
      return `Could not revoke ${rule}: ${outcome.fault.title}`;
  }
}

/** Says that a rule is not there, and how it may be stored instead. */
export function notFoundText(rule: Rule): string {
  const cidr = cidrOf(rule);
  const stored = cidr && network(cidr);
  const hint = cidr === stored ? '' : `; it has host bits, so the rule may be stored as ${stored}`;
  return `Nothing to revoke: ${ruleText(rule)} is not in ${groupText(rule)}${hint}`;
}

const MOST_RULES = 20;

/** Where rules are not there, those that the user may have meant: they were not asked for and left alone. */
export function nearMissTexts(
  revocations: readonly Revocation[],
  mostNamed: number = MOST_RULES,
): string[] {
  return revocations.flatMap(({ outcomes, group }) => {
    const missed = withResult(outcomes, 'not-found').map(({ rule }) => rule);
    if (group instanceof Fault || missed.length === 0) return [];
    const wasAsked = oneOf(outcomes.map(({ rule }) => rule));
    const near = new Set(nearMisses(group, missed).flat());
    const left = [...near].filter((rule) => !wasAsked(rule));
    return left.length > 0
      ? [
          `${groupText(group)} lets in ${rulesText(left, mostNamed)}, which was not asked for and stays open`,
        ]
      : [];
  });
}

/** Rules of one group in words, the first of them by name. */
export function rulesText(rules: readonly Rule[], mostNamed: number = MOST_RULES): string {
  const left = rules.length - mostNamed;
  return [
    ...rules.slice(0, mostNamed).map(ruleText),
    ...(left > 0 ? [`${left} more (see the log)`] : []),
  ].join(', ');
}

/** What a request is about, in words, before anything has come of it. */
export function orderText(order: Request['order']): string {
  if ('rules' in order) return groupedText(order.rules);
  const sources = order.sources.map(sourceText);
  return `${sources.join(', ')} in the groups of cluster ${order.ClusterIdentifier}`;
}

/** Rules in words, group by group: `203.0.113.7/32 in cluster security group ci`. */
export function groupedText(rules: readonly Rule[]): string {
  const groups = [...Map.groupBy(rules, groupText)];
  const left = groups.length - MOST_RULES;
  return [
    ...groups.slice(0, MOST_RULES).map(([group, ofGroup]) => `${rulesText(ofGroup)} in ${group}`),
    ...(left > 0 ? [`the rules of ${count(left, 'more group')} (see the log)`] : []),
  ].join('; ');
}

/** `1 rule`, `2 rules`. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
