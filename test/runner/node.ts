import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const packageFolder = join(import.meta.dirname, '../../node_modules/node');

const majorOf = (version: string) => version.split('.', 1)[0];

/**
 * The path of the Node program that an action's `runs.using` means: this process's own where the major version
 * fits, else the one that the npm package `node` brings.
 *
 * @param using the value of `runs.using`, e.g. `node24`
 * @throws when `using` names no Node version, or one that is not installed
 */
export function nodeFor(using: string): string {
  const wanted = /^node(\d+)$/.exec(using)?.[1];
  if (wanted === undefined) {
    throw new Error(`This runner executes JavaScript actions only, not "using: ${using}".`);
  }
  if (majorOf(process.versions.node) === wanted) return process.execPath;

  const manifest = join(packageFolder, 'package.json');
  if (existsSync(manifest)) {
    const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string };
    const program = process.platform === 'win32' ? 'node.exe' : 'node';
    if (majorOf(version) === wanted) return join(packageFolder, 'bin', program);
  }
  throw new Error(`Node ${wanted} is not installed: run "npm ci".`);
}
