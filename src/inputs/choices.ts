import type { InputName } from './names.ts';
import { type GetInput, invalid, inWords } from './reader.ts';

const TRUE = ['true', 'True', 'TRUE'];
const FALSE = ['false', 'False', 'FALSE'];

/**
 * Reads a boolean as YAML 1.2's core schema writes it, which is how `@actions/core` reads one.
 *
 * @throws {InvalidInput} where it is none
 * @see https://yaml.org/spec/1.2/spec.html#id2804923
 */
export function readBoolean(get: GetInput, name: InputName, otherwise: boolean): boolean {
  const value = get(name);
  if (TRUE.includes(value)) return true;
  if (FALSE.includes(value)) return false;
  return value === '' ? otherwise : invalid(name, value, 'is not a boolean: use true or false.');
}

/**
 * Reads an input that takes one of a few words; the first of them is the default.
 *
 * @throws {InvalidInput} where it has another word
 */
export function readWord<Word extends string>(
  get: GetInput,
  name: InputName,
  words: readonly [Word, ...Word[]],
): Word {
  const value = get(name);
  const known = value === '' ? words[0] : words.find((word) => word === value);
  return known ?? invalid(name, value, `is not valid: use ${inWords(words, 'disjunction')}.`);
}

/** A number of something. */
interface Amount {
  /** `seconds`, `minutes`. */
  readonly unit: string;
  readonly from: number;
  readonly to: number;
  readonly otherwise: number;
}

/**
 * Reads a whole number.
 *
 * @throws {InvalidInput} where it is none, or out of range
 */
export function readNumber(get: GetInput, name: InputName, amount: Amount): number {
  const { unit, from, to, otherwise } = amount;
  const value = get(name);
  if (value === '') return otherwise;
  const isShort = value.length <= String(to).length;
  const number = isShort && /^\d+$/.test(value) ? Number(value) : Number.NaN;
  return number >= from && number <= to
    ? number
    : invalid(name, value, `is not valid: use a whole number of ${unit} from ${from} to ${to}.`);
}
