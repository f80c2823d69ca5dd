/**
 * Builds `dist/`: one bundle for all phases, and a short file that starts each of them.
 * The same sources give the same bytes.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import * as phases from '../src/index.ts';
import { compileOnce } from './package/compile-once.ts';
import { filesAtOnce } from './package/files-at-once.ts';
import { lateModules } from './package/late-modules.ts';
import { licensesOnce } from './package/licenses.ts';
import { neverCalled } from './package/never-called.ts';
import { plainNames } from './package/plain-names.ts';
import { reachable } from './package/reachable.ts';
import { shaken } from './package/shaken.ts';
import { starters } from './package/starters.ts';
import { withoutEventStreams } from './package/without-event-streams.ts';
import { withoutExceptions } from './package/without-exceptions.ts';
import { withoutParts } from './package/without-parts.ts';
import { withoutRepeats } from './package/without-repeats.ts';

interface Bundle {
  code: string;
  assets: Record<string, { source: string | Buffer }>;
}
type Ncc = (entry: string, options: Record<string, unknown>) => Promise<Bundle>;

const root = resolve(import.meta.dirname, '..');
const dist = process.argv[2] ?? join(root, 'dist');

// ncc's resolver takes its paths from this file; the type check and editors use tsconfig.json.
process.env['TS_NODE_PROJECT'] = join(root, 'tsconfig.bundle.json');
process.chdir(root);

const ncc = createRequire(import.meta.url)('@vercel/ncc') as Ncc;
const { code, assets } = await ncc(join(root, 'src/index.ts'), {
  cache: false,
  esm: false,
  license: '[id].licenses.txt',
  quiet: true,
  target: 'es2023',
  // "npm run check" checks the types.
  transpileOnly: true,
}).catch((error: Error) => {
  // If it were not caught, Node would print ncc's own source.
  console.error(error.message);
  process.exit(1);
});

const isLicenses = (name: string) => name.endsWith('.licenses.txt');
const licenses = Object.entries(assets).filter(([name]) => isLicenses(name));

const bundled = {
  'index.js': code,
  ...Object.fromEntries(
    Object.entries(assets)
      .filter(([name]) => !isLicenses(name))
      .map(([name, { source }]) => [name, source.toString()]),
  ),
  ...starters(Object.keys(phases)),
};
const never = neverCalled();
const scripts = Object.fromEntries(
  await Promise.all(
    Object.entries(filesAtOnce(lateModules(withoutEventStreams(bundled)))).map(
      async ([name, source]) => [
        name,
        compileOnce(plainNames(await shaken(await reachable(withoutExceptions(source)))), never),
      ],
    ),
  ),
);

const files: Record<string, string> = {
  ...withoutParts(withoutRepeats(scripts)),
  'licenses.txt': licensesOnce(licenses.map(([, { source }]) => source.toString())),
  'package.json': '{ "type": "commonjs" }\n',
};

rmSync(dist, { recursive: true, force: true });
for (const [name, content] of Object.entries(files)) {
  mkdirSync(dirname(join(dist, name)), { recursive: true });
  writeFileSync(join(dist, name), content);
}
console.log(`dist/: ${Object.keys(files).length} files`);
