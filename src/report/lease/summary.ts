import type { LeasedRule } from '../../domain/lease.ts';
import type { Closed, OpenLease } from '../../domain/open-lease.ts';
import { outcomesOf, withResult } from '../../domain/outcome.ts';
import { runUrl } from '../../domain/run.ts';
import type { Phase } from '../../domain/step.ts';
import { commandsSection } from '../manual.ts';
import { leasedRuleCells, table, text } from '../markdown-table.ts';
import { count } from '../sentences.ts';

/** The job summary of a lease that was opened. */
export function openedSummary({ lease, opened: { rules }, options }: OpenLease): string {
  return sections(
    `## 🔓 Opened ${count(rules.length, 'rule')} in ${text(options.region)} until ${text(lease.expires)} at the latest`,
    `Leased to ${leasedTo(lease)}. The end of the job closes it.`,
    table(rules, leasedRuleCells),
  );
}

const RESULTS = {
  revoked: '✅ closed',
  'would-revoke': '✅ closed',
  elsewhere: 'ℹ️ already closed',
  'not-found': 'ℹ️ already closed',
};

/** The job summary of a lease that was closed, or could not be. */
export function closedSummary(
  closed: Closed,
  { lease, options }: OpenLease,
  phase: Phase,
  commands: readonly string[],
): string {
  const outcomes = outcomesOf(closed.results);
  return sections(
    heading(closed, text(options.region), phase),
    `Leased to ${leasedTo(lease)}.`,
    ...(closed.unknown
      ? [`It is not known whether the lease has a rule: ${text(closed.unknown.title)}.`]
      : []),
    ...(outcomes.length > 0
      ? [
          table(outcomes, (outcome) => ({
            ...leasedRuleCells(outcome.rule as LeasedRule),
            Outcome:
              outcome.result === 'failed'
                ? `❌ may still be open: ${text(outcome.fault.title)}`
                : RESULTS[outcome.result],
          })),
        ]
      : []),
    ...commandsSection('Close manually', phase === 'post' ? commands : []),
  );
}

function heading({ results, unknown }: Closed, region: string, phase: Phase): string {
  const outcomes = outcomesOf(results);
  const failed = withResult(outcomes, 'failed').length;
  const when = phase === 'post' ? ' at the end of the job' : '';
  if (failed > 0) {
    return `## ❌ ${failed} of ${count(outcomes.length, 'rule')} may still be open in ${region}`;
  }
  if (unknown) return `## ❌ Not known whether a rule is open in ${region}`;
  const revoked = withResult(outcomes, 'revoked').length;
  return revoked > 0
    ? `## ✅ Closed ${count(revoked, 'rule')} in ${region}${when}`
    : `## ℹ️ Nothing was left to close in ${region}${when}`;
}

function leasedTo({ run }: OpenLease['lease']): string {
  return `[${text(run.repository)} run ${text(run.id)}](${runUrl(run)})`;
}

function sections(...parts: readonly string[]): string {
  return `${parts.join('\n\n')}\n`;
}
