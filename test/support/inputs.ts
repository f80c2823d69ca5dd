import { type GetInput, InvalidInput } from '../../src/inputs/reader.ts';

/** Inputs, or variables, by their names. */
export type Texts = Readonly<Record<string, string>>;

/** Gets inputs as `@actions/core` does: trimmed, and empty where they are not set. */
export const given =
  (texts: Texts): GetInput =>
  (name) =>
    (texts[name] ?? '').trim();

/** The problems that a reading tells; none where it gives a value. */
export function problemsOf(read: () => unknown): readonly string[] {
  try {
    read();
    return [];
  } catch (error) {
    if (error instanceof InvalidInput) return error.problems;
    throw error;
  }
}
