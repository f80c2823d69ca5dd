/**
 * A text on one line, as a line of the log that the runner can't take for a command. Every line goes through
 * here, because a text of AWS or of an input may hold anything; the runner heeds `::` at the start of a line
 * and `##[` anywhere in it.
 *
 * @see https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
 */
export function logLine(text: string): string {
  return oneLine(text).replace(/^\s*::/, ': :');
}

/** A text on one line, for a place that does not start a line. */
export function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, codePoint).replaceAll('##[', '## [');
}

function codePoint(character: string): string {
  const known: Record<string, string> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };
  const hex = (character.codePointAt(0) as number).toString(16).padStart(4, '0');
  return known[character] ?? `\\u{${hex}}`;
}

/**
 * A text that a job summary shows as it is: no character of it is Markdown, HTML or the end of a table cell,
 * because an entity never acts as one.
 *
 * @see https://spec.commonmark.org/0.31.2/#entity-and-numeric-character-references
 */
export function markdown(text: string): string {
  // A dot after a letter is one too, or `www.` would become a link.
  return oneLine(text).replace(
    /[^\p{L}\p{N} ./-]|(?<=\p{L})\./gu,
    (character) => `&#${character.codePointAt(0)};`,
  );
}

/** A text of at most so many characters, with an ellipsis where it was cut. */
export function cut(text: string, longest: number): string {
  if (text.length <= longest) return text;
  // Not more of a long text than can be shown, and no half of a character.
  const characters = [...text.slice(0, 2 * longest + 1)];
  return characters.length > longest ? `${characters.slice(0, longest - 1).join('')}…` : text;
}
