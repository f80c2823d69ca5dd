/** How many writes a history remembers. */
const remembered = 1000;

/** A map, to read from only. */
export type Reading<V> = Pick<ReadonlyMap<string, V>, 'get' | 'values'>;

/** A map that remembers what it held some writes ago. Its values must not change. */
export interface History<V> extends Reading<V> {
  /** One write: each key gets its value, or is deleted where that is `undefined`. */
  write(...changes: readonly (readonly [key: string, value: V | undefined])[]): void;
  /** The map as it was before the last so many writes. */
  asOf(writesAgo: number): Reading<V>;
}

export function createHistory<V>(): History<V> {
  const current = new Map<string, V>();
  const undo: (readonly [string, V | undefined])[][] = [];
  return {
    get: (key) => current.get(key),
    values: () => current.values(),
    write(...changes) {
      undo.push(changes.map(([key]) => [key, current.get(key)]));
      if (undo.length > remembered) undo.shift();
      for (const [key, value] of changes) put(current, key, value);
    },
    asOf(writesAgo) {
      if (writesAgo <= 0) return current;
      const past = new Map(current);
      for (const changes of undo.slice(-writesAgo).reverse()) {
        for (const [key, value] of changes) put(past, key, value);
      }
      return past;
    },
  };
}

function put<V>(map: Map<string, V>, key: string, value: V | undefined): void {
  if (value === undefined) map.delete(key);
  else map.set(key, value);
}
