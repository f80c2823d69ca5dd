/** What is called of `fs/promises`. Node has each of them as a function that is done when it returns, too. */
const CALLED = ['access', 'appendFile', 'mkdir', 'readFile', 'writeFile'];

/**
 * Reads and writes files at once, in place of `fs/promises`. That is slow to load: it brings what reads lines from a
 * terminal, and keeps their history. A step has nothing else to do while it reads or writes its few small files.
 *
 * @param files the bundled files by name, as `lateModules` leaves them
 * @throws where something else is called of it
 */
export function filesAtOnce(files: Readonly<Record<string, string>>): Record<string, string> {
  const whole = Object.values(files).join('\n');
  const loadOf = (name: string) => {
    const module = `module\\.exports = require\\("${name}"\\);`;
    const [, number] = whole.match(new RegExp(`^/\\*{3}/ (\\d+):\\n.*\\n\\n${module}$`, 'm')) ?? [];
    return number && `(__webpack_require__(${number}))`;
  };
  const promises = loadOf('node:fs/promises');
  if (!promises) throw new Error('The module fs/promises was not found.');
  const namesIt = ['fs', 'node:fs'].map((name) => `${loadOf(name)}.promises`);

  return Object.fromEntries(
    Object.entries(files).map(([name, source]) => {
      const text = namesIt.reduce((before, other) => before.replaceAll(other, promises), source);
      for (const called of calledOf(promises, text)) {
        if (!CALLED.includes(called)) throw new Error(`fs/promises is asked for ${called}.`);
      }
      return [name, text.replace('module.exports = require("node:fs/promises");', STAND_IN)];
    }),
  );
}

/** What a file calls of a module: `(module).one(…)`, `(0,(module).one)(…)` and `const { one, two } = (module);`. */
function calledOf(load: string, text: string): string[] {
  return text.split(load).flatMap((before, index, pieces) => {
    const after = pieces[index + 1];
    if (after === undefined) return [];
    const [, property] = /^\)?\.(\w+)/.exec(after) ?? [];
    const [, properties = 'an unknown function'] = /const \{ ([\w, ]+) \} = $/.exec(before) ?? [];
    return property ?? properties.split(', ');
  });
}

const STAND_IN = `const fs = require("node:fs");
module.exports = Object.fromEntries(
  ${JSON.stringify(CALLED)}.map((name) => [name, async (...given) => fs[name + "Sync"](...given)]),
);`;
