import { styleText } from 'node:util';
import type { PhaseResult } from '../../test/runner/index.ts';

const width = 100;

/** A heading, and below it the lines of `text`, indented. */
export function section(title: string, text: string): void {
  const indented = text.trimEnd().replaceAll(/^(?=.)/gm, '  ');
  console.log(`\n${styleText('bold', title)}\n${indented}`);
}

/** The log as a reader of the run sees it, followed by the annotations that the run's page shows. */
export function log({ log: lines, annotations }: PhaseResult): string {
  const marked = annotations.map(({ level, title, message }) =>
    pairs({ [level.toUpperCase()]: title ? `${title}: ${message}` : message }),
  );
  return [...lines, ...marked].join('\n');
}

/** Names and values in two columns; a long value continues on the next line. */
export function pairs(values: Record<string, string>): string {
  const column = Math.max(...Object.keys(values).map((name) => name.length)) + 2;
  return Object.entries(values)
    .map(([name, value]) => {
      const lines = wrap(value, width - column);
      return name.padEnd(column) + lines.join(`\n${' '.repeat(column)}`);
    })
    .join('\n');
}

/** Breaks a text after a space or a comma, or anywhere if it has neither. */
function wrap(text: string, longest: number): string[] {
  return text.match(new RegExp(`.{1,${longest}}(?:(?<=[ ,])|$)|.{1,${longest}}`, 'g')) ?? [''];
}

/** Ends the demo where it does not show what it should. */
export function expect(met: boolean, otherwise: string): void {
  if (!met) throw new Error(otherwise);
}
