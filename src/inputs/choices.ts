import { shown } from './value.ts';

const TRUE = ['true', 'True', 'TRUE'];
const FALSE = ['false', 'False', 'FALSE'];

/**
 * Reads a boolean as YAML 1.2's core schema writes it, which is how `@actions/core` reads one.
 *
 * @see https://yaml.org/spec/1.2/spec.html#id2804923
 */
export function readBoolean(
  name: string,
  value: string,
  otherwise: boolean,
  problems: string[],
): boolean {
  if (TRUE.includes(value)) return true;
  if (FALSE.includes(value)) return false;
  if (value) problems.push(`${name}: ${shown(value)} is not a boolean: give true or false.`);
  return otherwise;
}

/** Reads an input that takes one of a few words; the first of them is the default. */
export function readWord<Word extends string>(
  name: string,
  value: string,
  words: readonly [Word, ...Word[]],
  problems: string[],
): Word {
  const known = words.find((word) => word === value);
  if (value && !known) {
    problems.push(`${name}: ${shown(value)} is none of its words: give ${words.join(' or ')}.`);
  }
  return known ?? words[0];
}

/** Reads a whole number of seconds, from 1 to an hour. */
export function readSeconds(
  name: string,
  value: string,
  otherwise: number,
  problems: string[],
): number {
  if (!value) return otherwise;
  const seconds = /^\d{1,4}$/.test(value) ? Number(value) : 0;
  if (seconds < 1 || seconds > 3600) {
    problems.push(`${name}: ${shown(value)} is not a number of seconds: give one from 1 to 3600.`);
  }
  return seconds;
}
