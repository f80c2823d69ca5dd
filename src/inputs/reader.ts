import type { InputName } from './names.ts';

/** Gets the text of an input; `''` where it is not set. */
export type GetInput = (name: InputName) => string;

/**
 * What is wrong with the inputs: one sentence or more, each of which names the input, the value and what to set.
 * One about inputs that exclude each other names no values.
 */
export class InvalidInput extends Error {
  readonly problems: readonly string[];

  constructor(...problems: string[]) {
    super(problems.join(' '));
    this.name = 'InvalidInput';
    this.problems = problems;
  }
}

/**
 * Takes all readings, and gives their values.
 *
 * @throws {InvalidInput} with the problems of all of them, so that no invalid value is carried on
 */
export function readAll<Readings extends Readonly<Record<string, () => unknown>>>(
  readings: Readings,
): { readonly [Name in keyof Readings]: ReturnType<Readings[Name]> } {
  const values = readEach(Object.entries(readings), ([name, read]) => [name, read()] as const);
  return Object.fromEntries(values) as { [Name in keyof Readings]: ReturnType<Readings[Name]> };
}

/**
 * Reads each of several things.
 *
 * @throws {InvalidInput} with the problems of all of them
 */
export function readEach<Thing, Value>(
  things: readonly Thing[],
  read: (thing: Thing) => Value,
): Value[] {
  const problems: string[] = [];
  const values = things.flatMap((thing) => {
    try {
      return [read(thing)];
    } catch (error) {
      if (!(error instanceof InvalidInput)) throw error;
      problems.push(...error.problems);
      return [];
    }
  });
  if (problems.length > 0) throw new InvalidInput(...problems);
  return values;
}

/** Refuses a value of an input. */
export function invalid(name: string, value: string, problem: string): never {
  throw new InvalidInput(`${name}: ${shown(value)} ${problem}`);
}

/**
 * Refuses inputs that can't be set together. It names them, and not their values, any of which may be right.
 *
 * @param remedy which of them to set
 */
export function refuseTogether(names: readonly InputName[], remedy: string): never {
  const all = names.length === 2 ? 'both' : 'all';
  throw new InvalidInput(`${inWords(names, 'conjunction')} are ${all} set: ${remedy}.`);
}

/** Words as a sentence lists them: `warn, error, or ignore`. */
export function inWords(words: readonly string[], type: Intl.ListFormatType): string {
  return new Intl.ListFormat('en', { type }).format(words);
}

/** A value as the user gave it, for a sentence: quoted, on one line, and cut when it is long. */
export function shown(value: string): string {
  return JSON.stringify(value.length > 80 ? `${value.slice(0, 79)}…` : value).replace(
    /[\u007f-\u009f\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/**
 * The entries of an input that takes one value a line, or several separated by commas. The rest of a line after
 * a `#` is a comment.
 */
export function entries(value: string): string[] {
  return value
    .split('\n')
    .map((line) => line.replace(/#.*/, ''))
    .flatMap((line) => line.split(','))
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}
