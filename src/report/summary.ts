import type { Options } from '../request.ts';
import type { Revocation } from '../revocation/revoke.ts';
import { Fault } from '../vocabulary/fault.ts';
import { type Outcome, withResult } from '../vocabulary/outcome.ts';
import { groupText, isVpcRule, portText, type Rule, sourceText } from '../vocabulary/rule.ts';
import { type IngressRule, ingressRules } from '../vocabulary/security-group.ts';
import type { Tag } from '../vocabulary/tag.ts';
import { cut, markdown } from './escape.ts';
import { count, nearMissTexts } from './words.ts';

// Together they keep a summary far below the runner's limit of 1 MiB a step.
const MOST_ROWS = 100;
const MOST_GROUPS = 5;
const LONGEST_SENTENCE = 1500;
const LONGEST_ESCAPED = 1000;
const LONGEST_ESCAPE = 25;
const LONGEST_TEXT = 120;
const LONGEST_TAGS = 1200;
const FOLD_FROM = 11;

/**
 * The job summary: a heading with what happened, the rules asked for, and the rules that remain in each group.
 *
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#adding-a-job-summary
 */
export function summary(revocations: readonly Revocation[], options: Options): string {
  const outcomes = revocations.flatMap((revocation) => revocation.outcomes);
  const groups = revocations.slice(0, MOST_GROUPS);
  const left = revocations.length - groups.length;
  return [
    heading(outcomes, options),
    asked(outcomes, options),
    ...nearMissTexts(groups).map((near) => `⚠️ ${markdown(cut(near, LONGEST_SENTENCE))}`),
    ...groups.map((revocation) => remaining(revocation, groups.length, revocations.length > 1)),
    ...(left > 0 ? [`*${count(left, 'group')} left out here.*`] : []),
  ]
    .join('\n\n')
    .concat('\n');
}

function heading(outcomes: readonly Outcome[], { ifNotFound, dryRun }: Options): string {
  const number = (result: Outcome['result']) => withResult(outcomes, result).length;
  const [failed, missed] = [number('failed'), number('not-found')];
  const [revoked, wouldRevoke] = [number('revoked'), number('would-revoke')];
  const notFound = missed > 0 ? `, ${missed} not found` : '';
  const groups = [...new Set(outcomes.map(({ rule }) => groupText(rule)))];
  const where = groups.length > 1 ? `${groups.length} security groups` : text(groups[0] ?? '');
  if (failed > 0) {
    return dryRun
      ? `## ❌ Dry run: could not look at ${where}`
      : `## ❌ ${failed} of ${count(outcomes.length, 'rule')} may still be open in ${where}`;
  }
  if (wouldRevoke > 0) {
    return `## 🔍 Dry run: would revoke ${count(wouldRevoke, 'rule')} from ${where}${notFound}`;
  }
  if (revoked > 0) return `## ✅ Revoked ${count(revoked, 'rule')} from ${where}${notFound}`;
  const icon = { ignore: '✅', warn: '⚠️', error: '❌' }[ifNotFound];
  return `## ${icon} Nothing to revoke from ${where}: ${count(missed, 'rule')} not found`;
}

const RESULTS = {
  revoked: '✅ revoked',
  'would-revoke': '🔍 would be revoked',
  'not-found': '⚠️ not found',
};

function asked(outcomes: readonly Outcome[], { dryRun }: Options): string {
  const several = new Set(outcomes.map(({ rule }) => groupText(rule))).size > 1;
  const failed = dryRun ? '❌ not known' : '❌ may still be open';
  return table(
    outcomes,
    (outcome) => ({
      ...(several ? { Group: text(groupText(outcome.rule)) } : {}),
      Rule: text(sourceText(outcome.rule)),
      ...port(outcome.rule),
      Outcome:
        outcome.result === 'failed'
          ? `${failed}: ${text(outcome.fault.title)}`
          : RESULTS[outcome.result],
    }),
    MOST_ROWS,
  );
}

function remaining({ outcomes, group }: Revocation, groups: number, several: boolean): string {
  const [first] = outcomes as readonly [Outcome];
  const where = several ? text(groupText(first.rule)) : 'the group';
  if (group instanceof Fault) {
    return `The rules that remain in ${where} are not known: ${text(group.title)}.`;
  }
  const rules = ingressRules(group);
  if (rules.length === 0) return `No rule remains in ${where}.`;
  const title = `${count(rules.length, 'rule')} ${rules.length === 1 ? 'remains' : 'remain'} in ${where}`;
  const list = table(rules, row, MOST_ROWS / groups);
  return rules.length < FOLD_FROM
    ? `### ${title}\n\n${list}`
    : `<details><summary>${title}</summary>\n\n${list}\n\n</details>`;
}

function row({ rule, status, tags }: IngressRule): Record<string, string> {
  return {
    Source: text(sourceText(rule)),
    ...port(rule),
    ...(isVpcRule(rule) ? {} : { Status: text(status), Tags: tagsText(tags) }),
  };
}

function port(rule: Rule): Record<string, string> {
  return isVpcRule(rule) ? { Port: text(portText(rule)) } : {};
}

function tagsText(tags: readonly Tag[]): string {
  let room = LONGEST_TAGS;
  const shown = tags
    .map(({ Key, Value }) => text(Value ? `${Key}=${Value}` : Key))
    .filter((tag) => {
      room -= tag.length;
      return room >= 0;
    });
  const left = tags.length - shown.length;
  return [...shown, ...(left > 0 ? [`*${count(left, 'tag')} left out*`] : [])].join(', ');
}

/** A table of the first of some things, each a row of the same columns. */
function table<Each>(
  things: readonly Each[],
  cells: (thing: Each) => Record<string, string>,
  most: number,
): string {
  const rows = things.slice(0, most).map(cells);
  const columns = Object.keys(rows[0] ?? {});
  const line = (texts: readonly string[]) => `| ${texts.join(' | ')} |`;
  const left = things.length - rows.length;
  return [
    line(columns),
    line(columns.map(() => '---')),
    ...rows.map((row) => line(Object.values(row))),
    ...(left > 0 ? [`\n*${count(left, 'rule')} left out here.*`] : []),
  ].join('\n');
}

/** An untrusted text as a summary shows it, cut where it is long before or after it is escaped. */
function text(untrusted: string): string {
  const escaped = markdown(cut(untrusted, LONGEST_TEXT));
  return escaped.length <= LONGEST_ESCAPED
    ? escaped
    : markdown(cut(untrusted, LONGEST_ESCAPED / LONGEST_ESCAPE));
}
