import type { Caller } from '../domain/caller.ts';
import { fingerprint } from '../domain/fingerprint.ts';

/** Equals no caller, because NaN equals nothing. */
const UNKNOWN: Caller = { accessKey: Number.NaN, endpoint: '' };

/** Who acts, as a text that `readCaller` reads. */
export function writeCaller(caller: Caller): string {
  const content = JSON.stringify(caller);
  return JSON.stringify({ checksum: fingerprint(content), caller: content });
}

/**
 * Reads what `writeCaller` wrote; `undefined` where `main` did not come to write it. A damaged text gives a caller
 * that is never taken for the one who acts now.
 */
export function readCaller(text: string): Caller | undefined {
  if (text === '') return undefined;
  try {
    const { checksum, caller } = JSON.parse(text);
    return fingerprint(caller) === checksum ? JSON.parse(caller) : UNKNOWN;
  } catch {
    return UNKNOWN;
  }
}
