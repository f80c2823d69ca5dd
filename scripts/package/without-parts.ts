import { type Chunk, chunksIn, nameOf } from './chunks.ts';

/**
 * Leaves out a chunk whose modules all stand in another one, which is loaded in its place. ncc makes such a part for
 * each place in the AWS SDK that needs some modules of a chunk and has the others already.
 */
export function withoutParts(files: Readonly<Record<string, string>>): Record<string, string> {
  const chunks = chunksIn(files);
  const wholes = new Map<string, string>();
  for (const [id, chunk] of chunks) {
    const [whole] = [...chunks].find(([other, of]) => other !== id && isPart(chunk, of)) ?? [];
    if (whole === undefined) continue;
    wholes.set(id, whole);
    chunks.delete(id);
  }
  const parts = new Set([...wholes.keys()].map(nameOf));
  return Object.fromEntries(
    Object.entries(files)
      .filter(([name]) => !parts.has(name))
      .map(([name, text]) => [name, text.replace(LOADED, (id) => wholeOf(id, wholes))]),
  );
}

/** The number of a chunk where it is loaded. */
const LOADED = /(?<=\bbundled\.e\()\d+(?=\))/g;

/** A whole may itself be a part of a chunk that comes later. */
function wholeOf(id: string, wholes: ReadonlyMap<string, string>): string {
  const whole = wholes.get(id);
  return whole === undefined ? id : wholeOf(whole, wholes);
}

function isPart({ modules }: Chunk, whole: Chunk): boolean {
  // A chunk without modules is a part of any, and loads faster.
  if (modules.size === 0) return false;
  return [...modules].every(([number, code]) => whole.modules.get(number) === code);
}
