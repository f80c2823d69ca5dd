import { describe, expect, test } from '@jest/globals';
import { reachable } from '../../scripts/package/reachable.ts';

/** A bundled file with one module, as ncc writes them. */
const bundled = (body: string) =>
  `exports.modules = {\n7: ((module, exports) => {\n${body}\n})\n};`;

describe('a declaration of a bundled module', () => {
  test('stays where an export reaches it', async () => {
    const code = await reachable(bundled('const a = [() => b]; const b = 1; exports.a = a;'));
    expect(code).toContain('const a =');
    expect(code).toContain('const b =');
  });

  test('is dropped where only declarations that are dropped too reach it', async () => {
    const circle = 'const key = "k"; const a = [{ [key]: 1 }, () => b]; const b = [() => a];';
    const code = await reachable(bundled(`${circle} exports.c = 1;`));
    expect(code).not.toMatch(/\b[ab] =/);
    expect(code).toContain('exports.c = 1');
  });

  test('stays where it does something when it runs', async () => {
    const code = await reachable(bundled('const a = register(); const b = [() => a];'));
    expect(code).toContain('register()');
    expect(code).not.toMatch(/\bb =/);
  });
});

test('names stay readable, and the file is in strict mode', async () => {
  const code = await reachable(bundled('const readable = 1; exports.x = readable;'));
  expect(code).toMatch(/^'use strict';/);
  expect(code).toContain('exports.x = readable');
});
