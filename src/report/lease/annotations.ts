import type { Closed, OpenLease } from '../../domain/open-lease.ts';
import { outcomesOf, withResult } from '../../domain/outcome.ts';
import type { Rule } from '../../domain/rule.ts';
import { groupText } from '../../domain/security-group.ts';
import type { Phase } from '../../domain/step.ts';
import type { Fault } from '../../faults/fault.ts';
import type { Annotation } from '../../runner/log.ts';
import { failureAnnotations } from '../failures.ts';
import { groupedText } from '../sentences.ts';

/** One annotation for each kind of thing that there is to say of a lease at its end. */
export function annotations(
  { results, unknown }: Closed,
  { lease, groups, options: { region }, opened }: OpenLease,
  phase: Phase,
): Annotation[] {
  const outcomes = outcomesOf(results);
  const gone = withResult(outcomes, 'not-found').map(({ rule }) => rule);
  const where = `${groups.map(groupText).join(', ')} (${region})`;
  const rule = outcomes.length > 0 ? 'another rule' : 'a rule';
  return [
    ...failureAnnotations(outcomes, {
      state: (rules) => `${groupedText(rules)} (${region}) may still be open.`,
      whatNow: () => whatNow(phase),
    }),
    ...(unknown ? [notKnown(unknown, `lease ${lease.id} has ${rule} in ${where}`, phase)] : []),
    ...(gone.length > 0 ? [alreadyClosed(gone, region)] : []),
    ...(outcomes.length === 0 && !unknown && !opened.complete
      ? [nothingFound(lease.id, lease.expires, region)]
      : []),
  ];
}

const TRIES_AGAIN = 'The end of the job tries again.';

function whatNow(phase: Phase): string {
  return phase === 'main'
    ? TRIES_AGAIN
    : 'Close it manually: the log and the job summary have the command to copy.';
}

function notKnown(fault: Fault, what: string, phase: Phase): Annotation {
  const next =
    phase === 'main'
      ? TRIES_AGAIN
      : 'Look for it manually: the log and the job summary have the command to copy. Revoke what it finds.';
  return {
    level: 'error',
    title: fault.title,
    message: `It is not known whether ${what}. ${fault.message} ${next}`,
  };
}

function alreadyClosed(gone: readonly Rule[], region: string): Annotation {
  return {
    level: 'notice',
    title: 'Already closed',
    message: `Closed before the end of the job: ${groupedText(gone)} (${region}). A sweep or a person revoked ${gone.length === 1 ? 'it' : 'them'}. The job may have lost its access early.`,
  };
}

function nothingFound(leaseId: string, expires: string, region: string): Annotation {
  return {
    level: 'notice',
    title: 'No rule found',
    message: `The step ended before it knew whether it had opened the access, and no rule of lease ${leaseId} was found in ${region}. Should one appear later, a sweep closes it after ${expires}.`,
  };
}
