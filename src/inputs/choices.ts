import type { IfNotFound } from '../request.ts';
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

const IF_NOT_FOUND: readonly IfNotFound[] = ['warn', 'error', 'ignore'];

/** Reads `if-not-found`. */
export function readIfNotFound(value: string, problems: string[]): IfNotFound {
  const known = IF_NOT_FOUND.find((word) => word === value);
  if (value && !known) {
    problems.push(
      `if-not-found: ${shown(value)} is none of its words: give warn, error or ignore.`,
    );
  }
  return known ?? 'warn';
}
