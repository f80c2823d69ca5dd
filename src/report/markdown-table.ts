import { portText } from '../domain/rule.ts';
import { sourceText } from '../domain/source.ts';
import type { RuleWithLease } from '../domain/verdict.ts';
import { cut, markdown } from './markdown.ts';
import { count } from './sentences.ts';

// Together with the limits of a summary they keep it far below the runner's limit of 1 MiB a step.
const LONGEST_ESCAPED = 1000;
const LONGEST_ESCAPE = 25;
const LONGEST_TEXT = 120;

/** How many rows a table has at most. */
export const MOST_ROWS = 100;

/** From how many rows on a table is folded. */
const FOLD_FROM = 11;

/** A Markdown table of the first of some rules, each a row of the same columns. */
export function table<Each>(
  rules: readonly Each[],
  cells: (rule: Each) => Record<string, string>,
  most: number = MOST_ROWS,
): string {
  const rows = rules.slice(0, most).map(cells);
  const columns = Object.keys(rows[0] ?? {});
  const line = (texts: readonly string[]) => `| ${texts.join(' | ')} |`;
  const left = rules.length - rows.length;
  return [
    line(columns),
    line(columns.map(() => '---')),
    ...rows.map((row) => line(Object.values(row))),
    ...(left > 0 ? [`\n*${count(left, 'more rule')} not shown.*`] : []),
  ].join('\n');
}

/** A table under its title; folded where it has many rows. */
export function folded(title: string, rows: string, number: number): string {
  return number < FOLD_FROM
    ? `### ${title}\n\n${rows}`
    : `<details><summary>${title}</summary>\n\n${rows}\n\n</details>`;
}

/** The cells that tell one leased rule from all others. */
export function leasedRuleCells(rule: RuleWithLease['rule']): Record<string, string> {
  return {
    Rule: text(sourceText(rule.source)),
    Port: text(portText(rule)),
    Group: text(rule.group.id),
    Id: text(rule.id),
  };
}

/** An untrusted text as a cell, or a part of a sentence, shows it; cut where it is long before or after it is escaped. */
export function text(untrusted: string): string {
  const escaped = markdown(cut(untrusted, LONGEST_TEXT));
  return escaped.length <= LONGEST_ESCAPED
    ? escaped
    : markdown(cut(untrusted, LONGEST_ESCAPED / LONGEST_ESCAPE));
}
