import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The file with the ids of functions that no recorded phase calls; `npm run record-calls` writes it. */
export const neverCalledFile = join(import.meta.dirname, 'never-called.txt');

/** The ids in it. */
export function neverCalled(): Set<string> {
  return new Set(readFileSync(neverCalledFile, 'utf8').trim().split('\n'));
}
