import ipaddr from 'ipaddr.js';
import type { Outcome } from '../vocabulary/outcome.ts';
import { groupText, type Rule, sourceText } from '../vocabulary/rule.ts';

/** A line of the log for what became of a rule: `Revoked 203.0.113.7/32 from cluster security group ci-runners`. */
export function outcomeLine(outcome: Outcome): string {
  const rule = `${sourceText(outcome.rule)} from ${groupText(outcome.rule)}`;
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

/** Says that a rule is not there, and what the user may have meant. */
export function notFoundText(rule: Rule): string {
  const network = 'CIDRIP' in rule ? ipaddr.IPv4.networkAddressFromCIDR(rule.CIDRIP) : undefined;
  const stored = 'CIDRIP' in rule ? `${network}/${rule.CIDRIP.split('/')[1]}` : undefined;
  const hint =
    'CIDRIP' in rule && stored !== rule.CIDRIP
      ? `; it has host bits, so the rule may be stored as ${stored}`
      : '';
  return `Nothing to revoke: ${sourceText(rule)} is not in ${groupText(rule)}${hint}`;
}

/** `1 rule`, `2 rules`. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
