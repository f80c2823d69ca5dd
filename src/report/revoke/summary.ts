import { type GroupResult, type Outcome, outcomesOf, withResult } from '../../domain/outcome.ts';
import { type ListedRule, portText, type Rule, type Tag } from '../../domain/rule.ts';
import { groupText } from '../../domain/security-group.ts';
import { sourceText } from '../../domain/source.ts';
import { Fault } from '../../faults/fault.ts';
import { revokeCommand } from '../commands.ts';
import { commandsSection } from '../manual.ts';
import { cut, markdown } from '../markdown.ts';
import { folded, MOST_ROWS, table, text } from '../markdown-table.ts';
import { count } from '../sentences.ts';
import type { Context } from './context.ts';
import { nearMissTexts, stillLetInTexts } from './similar-rules.ts';

const MOST_GROUPS = 5;
const LONGEST_SENTENCE = 1500;
const LONGEST_TAGS = 1200;

/**
 * The job summary: a heading with what happened, the rules asked for, and the rules that remain in each group.
 *
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#adding-a-job-summary
 */
export function summary(results: readonly GroupResult[], context: Context): string {
  const outcomes = outcomesOf(results);
  const shown = results.slice(0, MOST_GROUPS);
  const left = results.length - shown.length;
  return [
    heading(outcomes, context),
    ...(context.secondTry ? [secondTry(outcomes.length)] : []),
    asked(outcomes, context),
    ...manually(outcomes, context),
    ...stillLetInTexts(shown).map((open) => `ℹ️ ${sentence(open)}`),
    ...nearMissTexts(shown).map((near) => `⚠️ ${sentence(near)}`),
    ...shown.map((result) => remaining(result, shown.length, results.length > 1)),
    ...(left > 0 ? [`*${count(left, 'more group')} not shown.*`] : []),
  ]
    .join('\n\n')
    .concat('\n');
}

function secondTry(rules: number): string {
  return `This step could not revoke ${rules === 1 ? 'it' : 'them'} when it ran.`;
}

function heading(all: readonly Outcome[], { options, phase }: Context): string {
  const { ifNotFound, dryRun, region } = options;
  // A rule that is in another group is told there.
  const here = all.filter(({ result }) => result !== 'elsewhere');
  const outcomes = here.length > 0 ? here : all;
  const number = (result: Outcome['result']) => withResult(outcomes, result).length;
  const [failed, missed] = [number('failed'), number('not-found')];
  const [revoked, wouldRevoke] = [number('revoked'), number('would-revoke')];
  const notFound = missed > 0 ? `, ${missed} not found` : '';
  const groups = [...groupsOf(outcomes)];
  const place = groups.length > 1 ? `${groups.length} security groups` : text(groups[0] ?? '');
  const where = `${place} in ${text(region)}`;
  const when = phase === 'post' ? ' at the end of the job' : '';
  if (failed > 0) {
    return dryRun
      ? `## ❌ Dry run: could not check ${where}`
      : `## ❌ ${failed} of ${count(outcomes.length, 'rule')} may still be open in ${where}`;
  }
  if (wouldRevoke > 0) {
    return `## 🔍 Dry run: would revoke ${count(wouldRevoke, 'rule')} from ${where}${notFound}`;
  }
  if (revoked > 0) return `## ✅ Revoked ${count(revoked, 'rule')} from ${where}${when}${notFound}`;
  if (missed === 0) return `## ✅ Nothing left to revoke from ${where}${when}`;
  const icon = { ignore: '✅', warn: '⚠️', error: '❌' }[ifNotFound];
  return `## ${icon} Nothing to revoke from ${where}: ${count(missed, 'rule')} not found`;
}

const RESULTS = {
  revoked: '✅ revoked',
  'would-revoke': '🔍 would be revoked',
  'not-found': '⚠️ not found',
  elsewhere: '➖ not in this group',
};

function asked(outcomes: readonly Outcome[], { options }: Context): string {
  const several = groupsOf(outcomes).size > 1;
  const failed = options.dryRun ? '❌ unknown' : '❌ may still be open';
  return table(outcomes, (outcome) => ({
    ...(several ? { Group: text(groupText(outcome.rule.group)) } : {}),
    Rule: text(sourceText(outcome.rule.source)),
    ...port(outcome.rule),
    Outcome:
      outcome.result === 'failed'
        ? `${failed}: ${text(outcome.fault.title)}`
        : RESULTS[outcome.result],
  }));
}

/** The commands for the rules that may be open when nothing of this job comes after. */
function manually(outcomes: readonly Outcome[], { options, phase }: Context): string[] {
  if (phase === 'main' || options.dryRun) return [];
  const open = withResult(outcomes, 'failed');
  return commandsSection(
    'Revoke manually',
    open.map(({ rule }) => revokeCommand(rule, options.region)),
  );
}

function sentence(untrusted: string): string {
  return markdown(cut(untrusted, LONGEST_SENTENCE));
}

function groupsOf(outcomes: readonly Outcome[]): Set<string> {
  return new Set(outcomes.map(({ rule }) => groupText(rule.group)));
}

function remaining({ group, description }: GroupResult, groups: number, several: boolean): string {
  const where = several ? text(groupText(group)) : 'the group';
  if (!description) return `The rules that remain in ${where} were not looked up.`;
  if (description instanceof Fault) {
    return `The rules that remain in ${where} are not known: ${text(description.title)}.`;
  }
  const { rules } = description;
  if (rules.length === 0) return `No rule remains in ${where}.`;
  const title = `${count(rules.length, 'rule')} ${rules.length === 1 ? 'remains' : 'remain'} in ${where}`;
  const described = rules.some((rule) => rule.description !== '');
  const list = table(rules, (rule) => row(rule, described), MOST_ROWS / groups);
  return folded(title, list, rules.length);
}

function row(rule: ListedRule, described: boolean): Record<string, string> {
  return {
    Source: text(sourceText(rule.source)),
    ...port(rule),
    ...(described ? { Description: text(rule.description) } : {}),
    ...(rule.group.kind === 'cluster'
      ? { Status: text(rule.status), Tags: tagsText(rule.tags) }
      : {}),
  };
}

function port(rule: Rule): Record<string, string> {
  return rule.group.kind === 'vpc' ? { Port: text(portText(rule)) } : {};
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
  return [...shown, ...(left > 0 ? [`*${count(left, 'more tag')}*`] : [])].join(', ');
}
