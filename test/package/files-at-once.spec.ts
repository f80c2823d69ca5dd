import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { filesAtOnce } from '../../scripts/package/files-at-once.ts';

// As ncc writes them.
const moduleOf = (number: number, name: string) =>
  `/***/ ${number}:\n/***/ ((module) => {\n\nmodule.exports = require("${name}");\n\n/***/ })`;
const index = [moduleOf(7, 'node:fs/promises'), moduleOf(8, 'fs'), moduleOf(9, 'node:fs')].join(
  ',\n',
);
const among = (chunk: string) => filesAtOnce({ 'index.js': index, '8.index.js': chunk });

test('fs/promises is not loaded', () => {
  const { 'index.js': files } = among('');
  expect(files).not.toContain('require("node:fs/promises")');
  expect(files).toContain('module.exports = require("fs");');
});

test('what stands in its place reads and writes, and tells of a failure later, as it does', async () => {
  const { 'index.js': files = '' } = among('');
  const module = { exports: {} as typeof import('node:fs/promises') };
  const [, body = ''] = /^\/\*\*\* *\/ 7:.*?\{\n(.*?)\/\*\*\* *\/ \}\)/ms.exec(files) ?? [];
  new Function('require', 'module', body)(createRequire(import.meta.url), module);
  const { access, appendFile, mkdir, readFile, writeFile } = module.exports;
  const folder = mkdtempSync(join(tmpdir(), 'files-'));
  const file = join(folder, 'a/b/c');
  await mkdir(join(folder, 'a/b'), { recursive: true });
  const read = readFile(file, 'utf8');
  await expect(read).rejects.toMatchObject({ code: 'ENOENT' });
  await writeFile(file, 'one');
  await appendFile(file, ' two');
  await access(file);
  expect(await readFile(file, 'utf8')).toBe('one two');
  rmSync(folder, { recursive: true });
});

test.each([
  'await (0,(__webpack_require__(7)).readFile)(path, "utf8")',
  'await (__webpack_require__(7)).writeFile(path, text)',
  'const { access, appendFile } = (__webpack_require__(7));',
])('what is called of it stays: %s', (chunk) => {
  expect(among(chunk)['8.index.js']).toBe(chunk);
});

test.each([8, 9])('so does what the other name of it leads to, in module %i', (number) => {
  const chunk = `await (__webpack_require__(${number})).promises.mkdir(path);\n(__webpack_require__(${number})).mkdirSync(path);`;
  expect(among(chunk)['8.index.js']).toBe(
    `await (__webpack_require__(7)).mkdir(path);\n(__webpack_require__(${number})).mkdirSync(path);`,
  );
});

test.each([
  ['await (0,(__webpack_require__(7)).open)(path)', 'open'],
  ['await (__webpack_require__(9)).promises.rm(path)', 'rm'],
  ['const { readFile, watch } = (__webpack_require__(8)).promises;', 'watch'],
  ['all((__webpack_require__(7)))', 'an unknown function'],
])('a bundle that calls something else of it is an error: %s', (chunk, called) => {
  expect(() => among(chunk)).toThrow(`fs/promises is asked for ${called}.`);
});

test('so is a bundle without it', () => {
  expect(() => filesAtOnce({ 'index.js': moduleOf(9, 'node:fs') })).toThrow('was not found');
});
