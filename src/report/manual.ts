import { html } from './markdown.ts';
import { count } from './sentences.ts';

const LONGEST_COMMANDS = 400_000;

/** The part of a job summary with the commands to copy; nothing where there are none. */
export function commandsSection(title: string, commands: readonly string[]): string[] {
  if (commands.length === 0) return [];
  let room = LONGEST_COMMANDS;
  const shown = commands.map(html).filter((command) => {
    room -= command.length;
    return room >= 0;
  });
  const left = commands.length - shown.length;
  return [
    `### ${title}`,
    `<pre>${shown.join('\n')}</pre>`,
    ...(left > 0 ? [`*${count(left, 'more command')} in the log.*`] : []),
  ];
}
