import type { Revocation } from '../revocation/revoke.ts';
import type { IngressRule, Tag } from '../vocabulary/cluster-security-group.ts';
import { ingressRules } from '../vocabulary/cluster-security-group.ts';
import { Fault } from '../vocabulary/fault.ts';
import { type Outcome, withResult } from '../vocabulary/outcome.ts';
import { groupText, sourceText } from '../vocabulary/rule.ts';
import { cut, markdown } from './escape.ts';
import { count } from './words.ts';

// Together they keep a summary far below the runner's limit of 1 MiB a step.
const MOST_ROWS = 200;
const LONGEST_TEXT = 200;
const LONGEST_TAGS = 400;
const FOLD_FROM = 11;

/**
 * The job summary: a heading with what happened, the rules asked for, and the rules that remain in the group.
 *
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#adding-a-job-summary
 */
export function summary(revocation: Revocation): string {
  return [heading(revocation.outcomes), asked(revocation.outcomes), remaining(revocation)]
    .join('\n\n')
    .concat('\n');
}

function heading(outcomes: readonly Outcome[]): string {
  const [first] = outcomes as readonly [Outcome];
  const where = text(groupText(first.rule));
  const number = (result: Outcome['result']) => withResult(outcomes, result).length;
  const [failed, missed] = [number('failed'), number('not-found')];
  const [revoked, wouldRevoke] = [number('revoked'), number('would-revoke')];
  const notFound = missed > 0 ? `, ${missed} not found` : '';
  if (failed > 0) {
    return `## ❌ ${failed} of ${count(outcomes.length, 'rule')} may still be open in ${where}`;
  }
  if (wouldRevoke > 0) {
    return `## 🔍 Dry run: would revoke ${count(wouldRevoke, 'rule')} from ${where}${notFound}`;
  }
  if (revoked > 0) return `## ✅ Revoked ${count(revoked, 'rule')} from ${where}${notFound}`;
  return `## ⚠️ Nothing to revoke from ${where}: ${count(missed, 'rule')} not found`;
}

const RESULTS: Record<Outcome['result'], string> = {
  revoked: '✅ revoked',
  'would-revoke': '🔍 would be revoked',
  'not-found': '⚠️ not found',
  failed: '❌ may still be open',
};

function asked(outcomes: readonly Outcome[]): string {
  return table(
    ['Rule', 'Outcome'],
    outcomes.map((outcome) => [
      text(sourceText(outcome.rule)),
      outcome.result === 'failed'
        ? `${RESULTS.failed}: ${text(outcome.fault.title)}`
        : RESULTS[outcome.result],
    ]),
  );
}

function remaining({ group }: Revocation): string {
  if (group instanceof Fault) {
    return `The rules that remain are not known: ${text(group.title)}.`;
  }
  const rules = ingressRules(group);
  if (rules.length === 0) return 'No rule remains in the group.';
  const title = `${count(rules.length, 'rule')} ${rules.length === 1 ? 'remains' : 'remain'} in the group`;
  const list = table(['Source', 'Status', 'Tags'], rules.map(row));
  return rules.length < FOLD_FROM
    ? `### ${title}\n\n${list}`
    : `<details><summary>${title}</summary>\n\n${list}\n\n</details>`;
}

function row({ rule, status, tags }: IngressRule): string[] {
  return [text(sourceText(rule)), text(status), tagsText(tags)];
}

function tagsText(tags: readonly Tag[]): string {
  let room = LONGEST_TAGS;
  const shown = tags
    .map(({ Key, Value }) => cut(Value ? `${Key}=${Value}` : Key, LONGEST_TEXT))
    .filter((tag) => {
      room -= tag.length;
      return room >= 0;
    });
  const left = tags.length - shown.length;
  return [...shown.map(markdown), ...(left > 0 ? [`*${count(left, 'tag')} left out*`] : [])].join(
    ', ',
  );
}

function table(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const left = rows.length - MOST_ROWS;
  return [
    line(columns),
    line(columns.map(() => '---')),
    ...rows.slice(0, MOST_ROWS).map(line),
    ...(left > 0 ? [`\n*${count(left, 'rule')} left out here.*`] : []),
  ].join('\n');
}

function text(untrusted: string): string {
  return markdown(cut(untrusted, LONGEST_TEXT));
}
