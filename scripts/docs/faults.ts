import type { FaultRow } from '../../src/faults/row.ts';

/**
 * A section for each failure in the table: its title, the cause, what to do and how it is recognized. Rows that
 * differ only in how they are recognized share a section. What the page explains elsewhere gets none.
 */
export function faultSections(rows: readonly FaultRow[], isExplained: (title: string) => boolean) {
  const sections = Map.groupBy(
    rows.filter(({ title }) => !isExplained(title)),
    ({ title, meaning, remedy }) => JSON.stringify([title, meaning, remedy]),
  );
  return [...sections.values()].map(section).join('\n\n');
}

function section(rows: readonly FaultRow[]): string {
  const [{ title, meaning, remedy, atEnd }] = rows as readonly [FaultRow];
  return [
    `### ${title}`,
    `**Cause:** ${inGeneral(meaning)}`,
    ...(remedy ? [`**What to do:** ${inGeneral(remedy)}`] : []),
    ...(atEnd ? [`**What to do at the end of the job:** ${inGeneral(atEnd)}`] : []),
    `_Recognized by:_ ${rows.flatMap(signs).join(', ') || 'none of the signs above'}.`,
  ].join('\n\n');
}

/** Sets the placeholders of a sentence in italics. */
function inGeneral(sentence: string): string {
  return sentence.replaceAll(/\{(\w+)\}/g, '_{$1}_');
}

function signs({ codes = [], message, status, fromStatus }: FaultRow): string[] {
  return [
    ...codes.map((code) => `\`${code}\``),
    ...(message ? [`a message with ${words(message)}`] : []),
    ...(status ? [`HTTP status ${status}`] : []),
    ...(fromStatus ? [`any other response with HTTP status ${fromStatus} or above`] : []),
  ];
}

/** The alternatives of a regular expression, as a reader can search for them in a message. */
function words(message: RegExp): string {
  const readable = message.source
    .replaceAll(/\^|\\b/g, '')
    .replaceAll(/([ :])\?/g, '$1')
    .replaceAll('.*', ' … ')
    .replaceAll(/\[\d+\]|\\d/g, 'x')
    .replaceAll(/\\(.)/g, '$1');
  return alternatives(readable)
    .map((text) => `“${text}”`)
    .join(' or ');
}

/** `ab`, `ac` and `d` of `a(b|c)|d`. */
function alternatives(text: string): string[] {
  return text.split(/\|(?![^(]*\))/).flatMap((one) => {
    const [group = '', choices] = /\((.*?)\)/.exec(one) ?? [];
    return choices === undefined
      ? [one]
      : choices.split('|').map((choice) => one.replace(group, choice));
  });
}
