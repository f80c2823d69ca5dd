import type { FaultRow } from '../../src/faults/table.ts';

/** Every failure of AWS that the action tells apart: its title, how it is recognised, cause and cure. */
export function faultSections(rows: readonly FaultRow[]): string {
  return rows
    .map((row) =>
      [
        `### ${row.title}`,
        `**Cause:** ${inGeneral(row.meaning)}`,
        `**Cure:** ${inGeneral(row.remedy)}`,
        recognition(row),
      ].join('\n\n'),
    )
    .join('\n\n');
}

/** The names that a sentence leaves open, set apart from the rest. */
function inGeneral(sentence: string): string {
  return sentence.replaceAll(/\{(\w+)\}/g, '_{$1}_');
}

function recognition({ codes = [], message, fromStatus }: FaultRow): string {
  const signs = [
    ...codes.map((code) => `\`${code}\``),
    ...(message ? [`a message with ${words(message)}`] : []),
    ...(fromStatus ? [`any other answer with HTTP status ${fromStatus} or above`] : []),
  ];
  return `_Recognised by:_ ${signs.join(', ') || 'none of the signs above'}.`;
}

function words(message: RegExp): string {
  const alternatives = message.source.replaceAll(' ?', ' ').split('|');
  return alternatives.map((text) => `“${text}”`).join(' or ');
}
