import { type Chunk, chunksIn, filesOf, idOf } from './chunks.ts';

/** The chunks that one place loads at the same time. */
interface Load {
  readonly chunks: ReadonlySet<string>;
  /** Whether the place is in this project's code, and not in that of the AWS SDK, which loads what it needs rarely. */
  readonly isOwn: boolean;
}

/**
 * Keeps a module once where files with copies of it are loaded together with one and the same other file. ncc
 * copies a small module into each file that needs it, and every client of the AWS SDK needs the same small ones.
 * For each copy less, at most one load of this project's own code gets a module that it does not need.
 */
export function withoutRepeats(files: Readonly<Record<string, string>>): Record<string, string> {
  const loads = loadsIn(files);
  const chunks = chunksIn(files);
  const numbers = new Set([...chunks.values()].flatMap(({ modules }) => [...modules.keys()]));
  for (const number of numbers) keepOnce(number, chunks, loads);
  return { ...files, ...filesOf(chunks) };
}

function loadsIn(files: Readonly<Record<string, string>>): Load[] {
  const loadsOf = (text: string) =>
    (text.match(/(?:\bbundled\.e\(\d+\)[\s,]*)+/g) ?? []).map(
      (calls) => new Set(calls.match(/(?<=e\()\d+/g)),
    );
  // The starters load `index.js`, and that loads the actions.
  const actions = loadsOf(files['index.js'] ?? '').flatMap((chunks) => [...chunks]);
  return Object.entries(files).flatMap(([name, text]) => {
    const isOwn = name === 'index.js' || actions.includes(idOf(name) ?? '');
    return loadsOf(text).map((chunks) => ({ chunks, isOwn }));
  });
}

/** Moves a module into the chunk that is loaded with the most of those that have it, and out of these. */
function keepOnce(
  number: string,
  chunks: ReadonlyMap<string, Chunk>,
  loads: readonly Load[],
): void {
  const holders = [...chunks].filter(([, { modules }]) => modules.has(number)).map(([id]) => id);
  const [code = '', ...others] = new Set(holders.map((id) => chunks.get(id)?.modules.get(number)));
  if (others.length > 0) return;
  const isLoadedWith = (id: string, host: string) =>
    loads.every((load) => !load.chunks.has(id) || load.chunks.has(host));
  const isInVain = (load: Load, host: string) =>
    load.isOwn && load.chunks.has(host) && !holders.some((id) => load.chunks.has(id));
  const [best] = [...chunks.keys()]
    .map((host) => {
      const freed = holders.filter((id) => id !== host && isLoadedWith(id, host));
      const saved = freed.length - (holders.includes(host) ? 0 : 1);
      return { host, freed, saved, inVain: loads.filter((load) => isInVain(load, host)).length };
    })
    .filter(({ saved, inVain }) => saved > 0 && saved >= inVain)
    .sort((one, other) => other.saved - one.saved || one.inVain - other.inVain);
  if (!best) return;
  chunks.get(best.host)?.modules.set(number, code);
  for (const id of best.freed) chunks.get(id)?.modules.delete(number);
}
