import { describe, expect, test } from '@jest/globals';
import { parseSync, printSync } from '@swc/core';
import { plainExports } from '../../scripts/package/plain-exports.ts';

/** A module as webpack bundles it, printed after a change. */
function printed(body: string, change: (node: unknown) => void): string {
  const script = parseSync(`m = (_module, exported, __webpack_require__) => {${body}};`);
  change(script.body);
  return printSync(script, { jsc: { target: 'es2024' } }).code;
}

/** What a module exports once it has run, with the functions that webpack would call at each use. */
function exportsOf(body: string): { values: Record<string, unknown>; functions: string[] } {
  const values: Record<string, unknown> = {};
  const functions: string[] = [];
  const require = Object.assign(() => ({ other: 7 }), {
    d(exported: object, object: Record<string, () => unknown>) {
      for (const [name, get] of Object.entries(object)) {
        functions.push(name);
        Object.defineProperty(exported, name, { get, enumerable: true });
      }
    },
  });
  const code = printed(body, plainExports);
  new Function('require', 'exported', `let m; ${code}; m({}, exported, require);`)(require, values);
  return { values: { ...values }, functions };
}

const exporting = (names: string) => `__webpack_require__.d(exported, { ${names} });`;

describe('the exports of a bundled module', () => {
  test.each([
    ['a constant', 'const a = 1;'],
    ['a class', 'class a {}'],
    ['a function', 'function a() {}'],
    ['one of several constants', 'let b = 2, a = b + 1;'],
  ])('have %s as a value', (_, declaration) => {
    const { values, functions } = exportsOf(`${exporting('x: () => a')} ${declaration}`);
    expect(values['x']).toBeDefined();
    expect(functions).toEqual([]);
  });

  test.each([
    ['what is assigned again', 'let a = 1; function set() { a = 2; } set();', 2],
    ['what is counted', 'let a = 1; a++;', 2],
    ['what is assigned with others', 'let a = 1; [a] = [2];', 2],
    ['what a loop assigns', 'let a = 1; for (a of [1, 2]);', 2],
    ['what gets its value later', 'let a; (() => { a = 2; })();', 2],
    ['what is taken out of an object', 'let { a } = { a: 2 };', 2],
  ])('have a function for %s', (_, declaration, value) => {
    const { values, functions } = exportsOf(`${exporting('x: () => a')} ${declaration}`);
    expect(values).toEqual({ x: value });
    expect(functions).toEqual(['x']);
  });

  test('have a function for what another module exports', () => {
    const { values, functions } = exportsOf(
      `${exporting('x: () => b.other, y: () => c')} const b = __webpack_require__(1), c = 3;`,
    );
    expect(values).toEqual({ x: 7, y: 3 });
    expect(functions).toEqual(['x']);
  });

  test('have functions from the start, and other values as soon as they are there', () => {
    const { values } = exportsOf(
      `${exporting('f: () => f, a: () => a, seen: () => seen')}
      const early = Object.keys(exported);
      const a = 1;
      const seen = [early, Object.keys(exported)];
      function f() {}`,
    );
    expect(values['seen']).toEqual([['f'], ['f', 'a']]);
  });

  test('have a value where a property of that name is assigned', () => {
    const { functions } = exportsOf(`${exporting('x: () => a')} const a = {}; a.b = this.a = 1;`);
    expect(functions).toEqual([]);
  });
});

test.each([
  ['another object', 'other.d(exported, { x: () => a })'],
  ['another method', '__webpack_require__.r(exported, { x: () => a })'],
  ['other arguments', '__webpack_require__.d(exported, a)'],
  ['no call', '__webpack_require__.d'],
])('what only looks like the exports of a module stays as it is: %s', (_, statement) => {
  const body = `const a = 1; ${statement};`;
  expect(printed(body, plainExports)).toBe(printed(body, () => undefined));
});
