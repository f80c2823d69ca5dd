/** Fails if `dist/` is not, byte for byte, what the sources give. */

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const fresh = mkdtempSync(join(tmpdir(), 'dist-'));

function contents(folder: string): Map<string, string> {
  return new Map(
    readdirSync(folder).map((name) => [name, readFileSync(join(folder, name)).toString('base64')]),
  );
}

try {
  execFileSync(process.execPath, [join(root, 'scripts/package.ts'), fresh], { stdio: 'inherit' });
  const [committed, built] = [contents(join(root, 'dist')), contents(fresh)];
  const stale = [...new Set([...committed.keys(), ...built.keys()])].filter(
    (name) => committed.get(name) !== built.get(name),
  );
  if (stale.length > 0) {
    console.error(
      `dist/ is stale (${stale.join(', ')}): run "npm run package" and commit what it changes.`,
    );
    process.exitCode = 1;
  } else {
    console.log('dist/ is what the sources give.');
  }
} finally {
  rmSync(fresh, { recursive: true, force: true });
}
