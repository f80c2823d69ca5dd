/**
 * Loads a module of Node where it is used, instead of where a bundled module starts. `crypto` takes 4 ms, and
 * `@actions/core` needs it for outputs and state only.
 *
 * @param files the bundled files by name, before any other tool changes them
 */
export function lateModules(files: Readonly<Record<string, string>>): Record<string, string> {
  const numbers = new Set(
    Object.values(files).flatMap((source) =>
      Array.from(
        source.matchAll(/^\/\*{3}\/ (\d+):\n.*\n\nmodule\.exports = require\("[^"]+"\);$/gm),
        ([, number]) => number,
      ),
    ),
  );
  if (numbers.size === 0) throw new Error('No module of Node was found.');
  return Object.fromEntries(
    Object.entries(files).map(([name, source]) => [name, withLate(source, numbers)]),
  );
}

function withLate(source: string, numbers: ReadonlySet<string | undefined>): string {
  const loads = new Map<string, string>();
  const without = source.replace(
    /^(?:\/\* harmony import \*\/ )?var (\w+) = (__webpack_require__\((\d+)\));$/gm,
    (line, name: string, load: string, number: string) => {
      if (!numbers.has(number)) return line;
      loads.set(name, load);
      return '';
    },
  );
  return without.replace(/\b\w+\b/g, (name) => loads.get(name) ?? name);
}
