import { withResult } from '../../domain/outcome.ts';
import type { SweepRequest } from '../../domain/sweep-request.ts';
import {
  leftBehind,
  type RuleWithLease,
  type Swept,
  type SweptRule,
} from '../../domain/verdict.ts';
import type { Fault } from '../../faults/fault.ts';
import type { Annotation } from '../../runner/log.ts';
import { byReason, failureAnnotations } from '../failures.ts';
import { count, explanationsOf, groupedText, MOST_NAMED } from '../sentences.ts';
import { leasedRuleText, placedRule, whyOver } from './words.ts';

/** One annotation for each kind of thing that a sweep has to say, however many rules it is about. */
export function annotations(result: Swept, request: SweepRequest): Annotation[] {
  return [
    ...failures(result, request),
    ...incomplete(result, request),
    ...found(result, request),
    ...unreadable(result, request),
    ...unknown(result, request),
  ];
}

function failures({ swept }: Swept, { options: { region } }: SweepRequest): Annotation[] {
  return failureAnnotations(
    swept.map(({ outcome }) => outcome),
    {
      state: (rules) =>
        `${groupedText(rules)} (${region}) may still be open, though the lease is over.`,
      whatNow: () =>
        'The next sweep tries again. To revoke manually: the log and the job summary have the command to copy.',
    },
  );
}

function incomplete({ incomplete: fault }: Swept, { options }: SweepRequest): Annotation[] {
  if (!fault) return [];
  const message = `Not all leases in ${options.region} could be listed, so some that were left behind may still be open. ${fault.message}`;
  return [{ level: 'error', title: fault.title, message }];
}

function found({ swept }: Swept, { options, ifFound, dryRun }: SweepRequest): Annotation[] {
  const left = leftBehind(swept);
  if (left.length === 0 || ifFound === 'ignore') return [];
  return [
    {
      level: ifFound === 'error' ? 'error' : 'warning',
      title: 'Leases left behind',
      message: `${count(left.length, 'rule')} in ${options.region} ${left.length === 1 ? 'was' : 'were'} still open after the end of the lease: ${named(left, (each) => `${leasedRuleText(each)} (${whyOver(each.verdict)})`)}. ${causes(left)} ${dryRun ? 'A dry run changes nothing.' : whatBecame(left)}`,
    },
  ];
}

/** Why such rules are usually there. Nobody asks GitHub about a lease that has expired: its job may go on. */
function causes(left: readonly SweptRule[]): string {
  const isAny = (expired: boolean) =>
    left.some(({ verdict }) => (verdict.why === 'expired') === expired);
  const lost = 'After the end of its job, a rule is usually open because the runner was lost.';
  const late =
    'A lease expires if the runner was lost, or if the job takes longer than the input expires-in of the lease.';
  if (!isAny(true)) return lost;
  return isAny(false) ? `${lost} ${late}` : late;
}

function whatBecame(left: readonly SweptRule[]): string {
  const outcomes = left.map(({ outcome }) => outcome);
  const failed = withResult(outcomes, 'failed').length;
  if (left.length === 1) return failed === 0 ? 'It was revoked.' : 'It could not be revoked.';
  return failed === 0 ? 'All of them were revoked.' : `${failed} of them could not be revoked.`;
}

function unreadable({ unreadable: rules }: Swept, { options }: SweepRequest): Annotation[] {
  if (rules.length === 0) return [];
  return [
    {
      level: 'warning',
      title: 'Lease not readable',
      message: `${count(rules.length, 'rule')} in ${options.region} ${rules.length === 1 ? 'has' : 'have'} the tag of a lease, but not the other tags that identify it: ${named(rules, (each) => `${placedRule(each)}: ${each.problem}`)}. A sweep never touches such a rule. Find out who made it, and revoke it manually if nobody needs it.`,
    },
  ];
}

function unknown({ kept }: Swept, { options }: SweepRequest): Annotation[] {
  const doubtful = kept.flatMap((each) =>
    each.verdict.kind === 'unknown' ? [{ ...each, fault: each.verdict.fault }] : [],
  );
  return [...Map.groupBy(doubtful, ({ fault }) => fault.title)].map(([title, struck]) => {
    const message = explanationsOf(
      byReason(struck),
      (reason) => `${unknownText(reason.struck, options.region)} ${reason.fault.message}`,
    );
    return {
      level: struck.every(isElsewhere) ? 'notice' : 'warning',
      title,
      message: `${message} A lease whose state is unknown is kept until it expires.`,
    };
  });
}

/** Says of leases that nobody knows whether they are over: `It is not known whether the lease of 1 rule in … is over: …`. */
function unknownText(leases: readonly RuleWithLease[], region: string): string {
  const [whose, verb] =
    leases.length === 1
      ? ['the lease of 1 rule', 'is']
      : [`the leases of ${leases.length} rules`, 'are'];
  const each = named(leases, (one) => `${leasedRuleText(one)} until ${one.lease.expires}`);
  return `It is not known whether ${whose} in ${region} ${verb} over: ${each}.`;
}

/** Leases of other repositories are usual where several share an AWS account; nothing is wrong with them. */
function isElsewhere({ fault }: { readonly fault: Fault }): boolean {
  return fault.kind === 'elsewhere';
}

function named<Each>(all: readonly Each[], text: (each: Each) => string): string {
  const left = all.length - MOST_NAMED;
  const first = all.slice(0, MOST_NAMED).map(text).join('; ');
  return left > 0 ? `${first}; and ${left} more (see the log)` : first;
}
