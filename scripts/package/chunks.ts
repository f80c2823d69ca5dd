/** A file of bundled modules, which is loaded when one of them is needed. */
export interface Chunk {
  readonly head: string;
  /** Their code, by number. */
  readonly modules: Map<string, string>;
  readonly tail: string;
}

/** Reads the chunks among the files of a bundle, as `shaken` prints them, by their numbers. */
export function chunksIn(files: Readonly<Record<string, string>>): Map<string, Chunk> {
  return new Map(
    Object.entries(files).flatMap(([name, text]) => {
      const id = idOf(name);
      return id ? [[id, chunkOf(text)] as const] : [];
    }),
  );
}

/** The chunks as files, by their names. */
export function filesOf(chunks: ReadonlyMap<string, Chunk>): Record<string, string> {
  return Object.fromEntries([...chunks].map(([id, chunk]) => [nameOf(id), textOf(chunk)]));
}

/** The name of the file with a chunk: `191.index.js`. */
export function nameOf(id: string): string {
  return `${id}.index.js`;
}

/** The number of a chunk by the name of its file; `undefined` for any other file. */
export function idOf(name: string): string | undefined {
  return /^(\d+)\.index\.js$/.exec(name)?.[1];
}

function chunkOf(text: string): Chunk {
  const end = text.lastIndexOf('\n};');
  const [head = '', ...modules] = text.slice(0, end).split(/^\t(?=\d+: \()/m);
  const chunk = {
    head,
    modules: new Map(
      modules.map((code) => [code.slice(0, code.indexOf(':')), code.replace(/,?\n?$/, '')]),
    ),
    tail: text.slice(end),
  };
  if (textOf(chunk) !== text) throw new Error('A chunk of the bundle does not read as expected.');
  return chunk;
}

function textOf({ head, modules, tail }: Chunk): string {
  return `${head}${[...modules.values()].map((code) => `\t${code}`).join(',\n')}${tail}`;
}
