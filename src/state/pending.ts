import { fingerprint } from '../domain/fingerprint.ts';
import { version } from '../version.ts';

/** What the state says: what is pending, or that nothing is, or why it can't be read. */
export type Reading<Pending> =
  | { readonly pending: Pending | undefined; readonly checksum: number }
  | { readonly problem: string };

/** The state of a step that has nothing left to do. */
const NOTHING = JSON.stringify({ version, pending: null });

/** What is pending, or that nothing is, as a text that `readPending` reads; and its checksum. */
export function writePending(pending: object | undefined): {
  readonly text: string;
  readonly checksum: number;
} {
  if (!pending) return { text: NOTHING, checksum: 0 };
  const content = JSON.stringify(pending);
  const checksum = fingerprint(content);
  return { text: JSON.stringify({ version, checksum, pending: content }), checksum };
}

/**
 * Reads what `writePending` wrote. Anything else is a problem: a state in doubt never means that nothing is
 * pending. The checksum proves that the rest is what `main` wrote.
 */
export function readPending<Pending>(state: string): Reading<Pending> {
  if (state === '') return { problem: 'is missing' };
  if (state === NOTHING) return { pending: undefined, checksum: 0 };
  try {
    const { version: writer, checksum, pending } = JSON.parse(state);
    if (fingerprint(pending) !== checksum) return { problem: 'is damaged' };
    return writer === version
      ? { pending: JSON.parse(pending), checksum }
      : { problem: 'was written by another version of this action' };
  } catch {
    return { problem: 'is damaged' };
  }
}
