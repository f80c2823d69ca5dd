import { functionsIn } from './functions.ts';

/**
 * Puts functions into parentheses. V8 compiles a function in parentheses at once, but any other twice: a quick parse
 * first, then again when it is called.
 *
 * @param neverCalled the ids of functions that are left as they are, since a quick parse is all that they need
 * @see https://v8.dev/blog/preparser#pife
 */
export function compileOnce(source: string, neverCalled: ReadonlySet<string>): string {
  const parentheses = functionsIn(source)
    .filter(({ id, isInParentheses }) => !isInParentheses && !neverCalled.has(id))
    .flatMap(({ start, end }) => [
      { at: start, text: '(' },
      { at: end, text: ')' },
    ])
    .sort((one, other) => one.at - other.at);
  const places = [0, ...parentheses.map(({ at }) => at)];
  const pieces = places.map((at, index) => source.slice(at, places[index + 1]));
  return pieces.map((piece, index) => (parentheses[index - 1]?.text ?? '') + piece).join('');
}
