import { network } from '../domain/cidr.ts';
import type { Outcome } from '../domain/outcome.ts';
import type { RevokeRequest } from '../domain/revoke-request.ts';
import { type Rule, rulesText, ruleText } from '../domain/rule.ts';
import { groupText } from '../domain/security-group.ts';
import { sourceText } from '../domain/source.ts';
import { warehouseText } from '../domain/warehouse.ts';

/** How many rules, or groups, one sentence names; the log names all. */
export const MOST_NAMED = 20;

/** A line of the log for what became of a rule: `Revoked 203.0.113.7/32 from cluster security group ci in us-east-1`. */
export function outcomeLine(outcome: Outcome, region: string): string {
  const rule = `${ruleText(outcome.rule)} from ${groupText(outcome.rule.group)} in ${region}`;
  switch (outcome.result) {
    case 'revoked':
      return outcome.responseLost
        ? `Revoked ${rule}: the response to an earlier attempt was lost, and the rule was gone at the next one`
        : `Revoked ${rule}`;
    case 'would-revoke':
      return `Would revoke ${rule}`;
    case 'elsewhere':
      return `Nothing to revoke: ${ruleText(outcome.rule)} is not in ${groupText(outcome.rule.group)} in ${region}; it is enough that one of the groups has it`;
    case 'not-found':
      return notFoundText(outcome.rule, region);
    case 'failed':
      return `Could not revoke ${rule}: ${outcome.fault.title}`;
  }
}

/** Says that a rule is not there, and how it may be stored instead. */
export function notFoundText(rule: Rule, region: string): string {
  const { group, source } = rule;
  const stored = source.kind === 'cidr' ? network(source.cidr) : undefined;
  const hint =
    source.kind === 'cidr' && stored !== source.cidr
      ? `; it has host bits, so the rule may be stored as ${stored}`
      : '';
  return `Nothing to revoke: ${ruleText(rule)} is not in ${groupText(group)} in ${region}${hint}`;
}

/** What a request is about, in words, before anything has come of it. */
export function targetText(target: RevokeRequest['target']): string {
  if (target.kind === 'rules') return groupedText(target.rules);
  const left = target.sources.length - MOST_NAMED;
  const sources = target.sources.slice(0, MOST_NAMED).map(sourceText).join(', ');
  const more = left > 0 ? ` and ${count(left, 'more source')}` : '';
  return `${sources}${more} in the groups of ${warehouseText(target.warehouse)}`;
}

/** Rules in words, group by group: `203.0.113.7/32 in cluster security group ci`. */
export function groupedText(rules: readonly Rule[]): string {
  const groups = [...Map.groupBy(rules, ({ group }) => groupText(group))];
  const left = groups.length - MOST_NAMED;
  return [
    ...groups.slice(0, MOST_NAMED).map(([group, ofGroup]) => `${someRules(ofGroup)} in ${group}`),
    ...(left > 0 ? [`the rules of ${count(left, 'more group')} (see the log)`] : []),
  ].join('; ');
}

/** Rules of one group in words, the first of them by name. */
export function someRules(rules: readonly Rule[], mostNamed: number = MOST_NAMED): string {
  return `${rulesText(rules, mostNamed)}${rules.length > mostNamed ? ' (see the log)' : ''}`;
}

/** How many failures one annotation explains; it names the rules of the others. */
const MOST_EXPLANATIONS = 5;

/** Failures of one kind in one text: the first of them explained, and the rules of all others named. */
export function explanationsOf<Failure extends { readonly rules: readonly Rule[] }>(
  failures: readonly Failure[],
  explain: (failure: Failure) => string,
): string {
  const left = failures.slice(MOST_EXPLANATIONS);
  const rest = groupedText(left.flatMap(({ rules }) => rules));
  return [
    ...failures.slice(0, MOST_EXPLANATIONS).map(explain),
    ...(left.length > 0 ? [`${count(left.length, 'more failure')} of this kind: ${rest}.`] : []),
  ].join(' ');
}

/** `1 rule`, `2 rules`. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
