/**
 * A text on one line, as a line of the log that the runner can't take for a command. Every line goes through
 * here, because text from AWS or an input may hold anything. A command starts with `::` at the start of a line,
 * or with `##[` anywhere in it.
 *
 * @see https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
 */
export function logLine(text: string): string {
  return oneLine(text).replace(/^\s*::/, ': :');
}

// V8 takes a millisecond to compile a pattern of Unicode's categories, and most texts have nothing for it.
const PRINTABLE_ASCII = /^[ -~]*$/;

/** A text on one line, for a place that does not start a line. */
export function oneLine(text: string): string {
  const printable = PRINTABLE_ASCII.test(text)
    ? text
    : text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, codePoint);
  return printable.replaceAll('##[', '## [');
}

function codePoint(character: string): string {
  const known: Record<string, string> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };
  const hex = (character.codePointAt(0) as number).toString(16).padStart(4, '0');
  return known[character] ?? `\\u{${hex}}`;
}
