import { cut, markdown } from './markdown.ts';
import { count } from './sentences.ts';

// Together with the limits of a summary they keep it far below the runner's limit of 1 MiB a step.
const LONGEST_ESCAPED = 1000;
const LONGEST_ESCAPE = 25;
const LONGEST_TEXT = 120;

/** A Markdown table of the first of some rules, each a row of the same columns. */
export function table<Each>(
  rules: readonly Each[],
  cells: (rule: Each) => Record<string, string>,
  most: number,
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

/** An untrusted text as a cell, or a part of a sentence, shows it; cut where it is long before or after it is escaped. */
export function text(untrusted: string): string {
  const escaped = markdown(cut(untrusted, LONGEST_TEXT));
  return escaped.length <= LONGEST_ESCAPED
    ? escaped
    : markdown(cut(untrusted, LONGEST_ESCAPED / LONGEST_ESCAPE));
}
