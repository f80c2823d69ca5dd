import { type Run, runText, runUrl } from '../../domain/run.ts';
import type { SweepRequest } from '../../domain/sweep-request.ts';
import { leftBehind, type Swept, type SweptRule } from '../../domain/verdict.ts';
import { commandsSection } from '../manual.ts';
import { folded, leasedRuleCells, table, text } from '../markdown-table.ts';
import { count } from '../sentences.ts';
import { isUnsure, nothingLeftText, openText, whyKept, whyOver } from './words.ts';

/**
 * The job summary of a sweep: what was left behind, and what became of it; what is kept, and why; what can't be read.
 *
 * @param server the GitHub server that this workflow is on; leases of others get no link
 */
export function summary(
  result: Swept,
  { options, dryRun }: SweepRequest,
  commands: readonly string[],
  server: string,
): string {
  const { swept, kept, unreadable, incomplete } = result;
  const region = text(options.region);
  const link = (run: Run) => linkTo(run, server);
  return `${[
    heading(result, dryRun, region),
    ...(incomplete ? [`Not all leases could be listed: ${text(incomplete.title)}.`] : []),
    ...(swept.length > 0 ? [table(swept, (each) => sweptCells(each, link))] : []),
    ...commandsSection('Revoke manually', commands),
    ...list(`${count(kept.length, 'leased rule')} kept`, kept, (each) => ({
      ...leasedRuleCells(each.rule),
      'Leased to': link(each.lease.run),
      Expires: text(each.lease.expires),
      Why: text(whyKept(each.verdict)),
    })),
    ...list(
      `${count(unreadable.length, 'rule')} with tags that can't be read`,
      unreadable,
      (each) => ({
        ...leasedRuleCells(each.rule),
        Why: text(each.problem),
      }),
    ),
  ].join('\n\n')}\n`;
}

function heading(result: Swept, dryRun: boolean, region: string): string {
  const left = leftBehind(result.swept);
  const failed = left.filter(({ outcome }) => outcome.result === 'failed').length;
  const rules = count(left.length, 'rule');
  if (failed > 0) {
    return `## ❌ ${failed} of ${rules} left behind may still be open in ${region}`;
  }
  if (result.incomplete) return `## ❌ Not all leases in ${region} could be listed`;
  if (left.length === 0) {
    return `## ${isUnsure(result) ? '⚠️' : '✅'} ${nothingLeftText(result, region)}`;
  }
  return dryRun
    ? `## 🔍 Dry run: would revoke ${rules} left behind in ${region}`
    : `## 🧹 Revoked ${rules} left behind in ${region}`;
}

const RESULTS = {
  revoked: '✅ revoked',
  'would-revoke': '🔍 would be revoked',
  'not-found': 'ℹ️ already gone',
  elsewhere: 'ℹ️ already gone',
};

function sweptCells(each: SweptRule, link: (run: Run) => string): Record<string, string> {
  const { lease, verdict, outcome } = each;
  return {
    ...leasedRuleCells(each.rule),
    'Leased to': link(lease.run),
    Open: text(openText(verdict)),
    'Why it is over': text(whyOver(verdict)),
    Outcome:
      outcome.result === 'failed'
        ? `❌ may still be open: ${text(outcome.fault.title)}`
        : RESULTS[outcome.result],
  };
}

/** A run with its link. Its address has been read strictly, but anybody who can tag may write another server into it. */
function linkTo(run: Run, server: string): string {
  const name = text(runText(run));
  return run.server.toLowerCase() === server.toLowerCase() ? `[${name}](<${runUrl(run)}>)` : name;
}

function list<Each>(
  title: string,
  rules: readonly Each[],
  row: (each: Each) => Record<string, string>,
): string[] {
  return rules.length > 0 ? [folded(title, table(rules, row), rules.length)] : [];
}
