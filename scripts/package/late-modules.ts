/**
 * Loads a module of Node where it is used, instead of where a bundled module starts. `crypto` takes 4 ms, and
 * `@actions/core` needs it for outputs and state only; `https` reads the certificates of TLS, and a request over HTTP
 * needs none.
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
  const without = source
    .replace(
      /^(?:\/\* harmony import \*\/ )?var (\w+) = (__webpack_require__\((\d+)\));$/gm,
      (line, name: string, load: string, number: string) => {
        if (!numbers.has(number)) return line;
        loads.set(name, `(${load})`);
        return '';
      },
    )
    // The default export of a module of Node is the module.
    .replace(
      /^(?:\/\* harmony import \*\/ )?var (\w+) = \/\*#__PURE__\*\/__webpack_require__\.n\((\w+)\);$/gm,
      (line, name: string, module: string) => {
        const load = loads.get(module);
        if (!load) return line;
        loads.set(`${name}()`, load);
        return '';
      },
    );
  return classesLast(without).replace(
    /\b(\w+)\b(\(\))?/g,
    (use, name: string, call = '') => loads.get(use) ?? (loads.get(name) ?? name) + call,
  );
}

/** Asks for the type of a value before its class, which a module has to be loaded for. */
function classesLast(source: string): string {
  return source.replace(
    /(\w+ instanceof \(\w+\(\)\)\.\w+) \|\| (typeof [\w.?]+ === "\w+")/g,
    '$2 || $1',
  );
}
