import { oneLine } from '../runner/escape.ts';

/**
 * A text that a job summary shows as it is. No character of it acts as Markdown, as HTML or as the end of a table
 * cell, because an entity never does.
 *
 * @see https://spec.commonmark.org/0.31.2/#entity-and-numeric-character-references
 */
export function markdown(text: string): string {
  // A dot after a letter becomes an entity too, or `www.` would become a link. Only letters of ASCII stay, because V8
  // takes two milliseconds to compile a pattern of all letters.
  return oneLine(text).replace(
    /[^\dA-Za-z ./-]|(?<=[A-Za-z])\./gu,
    (character) => `&#${character.codePointAt(0)};`,
  );
}

/**
 * A text inside an HTML block such as `<pre>`, in which Markdown means nothing.
 *
 * @see https://spec.commonmark.org/0.31.2/#html-blocks
 */
export function html(text: string): string {
  return oneLine(text).replace(/[&<>]/g, (character) => `&#${character.codePointAt(0)};`);
}

/** A text of at most so many characters, with an ellipsis where it was cut. */
export function cut(text: string, longest: number): string {
  if (text.length <= longest) return text;
  // Splits no more of a long text than can be shown, and no character in half.
  const characters = [...text.slice(0, 2 * longest + 1)];
  return characters.length > longest ? `${characters.slice(0, longest - 1).join('')}…` : text;
}
