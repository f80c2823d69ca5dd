import { ruleText } from '../../domain/rule.ts';
import { runText } from '../../domain/run.ts';
import { groupText } from '../../domain/security-group.ts';
import type { Kept, Over, RuleWithLease, Swept } from '../../domain/verdict.ts';

const UNITS = [
  ['d', 86_400_000],
  ['h', 3_600_000],
  ['min', 60_000],
  ['s', 1_000],
] as const;

/** A duration in its two largest units: `2 d 3 h`, `45 min`, `0 s`. */
export function durationText(milliseconds: number): string {
  let left = Math.max(0, milliseconds);
  const parts = UNITS.map(([unit, size]): [number, string] => {
    const number = Math.floor(left / size);
    left -= number * size;
    return [number, unit];
  });
  const first = parts.findIndex(([number]) => number > 0);
  if (first < 0) return '0 s';
  return parts
    .slice(first, first + 2)
    .filter(([number]) => number > 0)
    .map(([number, unit]) => `${number} ${unit}`)
    .join(' ');
}

/** Why a lease counts as over: `its job ended 2 h ago`. */
export function whyOver({ why, ago }: Over): string {
  const what = {
    expired: 'it expired',
    'job-ended': 'its job ended',
    'run-ended': 'its run ended',
  }[why];
  return `${what} ${durationText(ago)} ago`;
}

/** How long a lease was open, as far as that is known: GitHub tells when a job began, and nobody when a lease did. */
export function openText({ openAtMost, ago }: Over): string {
  return openAtMost === undefined
    ? `more than ${durationText(ago)}`
    : `up to ${durationText(openAtMost)}`;
}

/** Why a lease is kept: `its job is in progress`. */
export function whyKept(verdict: Kept): string {
  switch (verdict.kind) {
    case 'alive':
      return `its job is ${verdict.status.replace('_', ' ')}`;
    case 'just-ended':
      return `its job ended ${durationText(verdict.ago)} ago`;
    case 'unknown':
      return `not known whether its job is over: ${verdict.fault.title}`;
  }
}

/** A rule in words that tell it from all others: `203.0.113.7/32 on port 5439 (sgr-1) in VPC security group sg-1`. */
export function placedRule({ rule }: Pick<RuleWithLease, 'rule'>): string {
  return `${ruleText(rule)} (${rule.id}) in ${groupText(rule.group)}`;
}

/** A rule and whose it is: `…, leased to octo-org/octo-repo run 1658821493`. */
export function leasedRuleText(each: RuleWithLease): string {
  return `${placedRule(each)}, leased to ${runText(each.lease.run)}`;
}

/** Whether a sweep can't say of all leases that it saw whether they are over. */
export function isUnsure({ kept, unreadable }: Pick<Swept, 'kept' | 'unreadable'>): boolean {
  return unreadable.length > 0 || kept.some(({ verdict }) => verdict.kind === 'unknown');
}

/** Says that nothing was left behind, or nothing that the sweep knows of. */
export function nothingLeftText(swept: Pick<Swept, 'kept' | 'unreadable'>, region: string): string {
  return isUnsure(swept)
    ? `No lease is known to be left behind in ${region}`
    : `No lease was left behind in ${region}`;
}
