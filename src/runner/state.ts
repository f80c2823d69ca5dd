import * as core from '@actions/core';
import { write } from './files.ts';

/** Leaves a value for `post`, and tells whether that succeeded. */
export function writeState(name: string, value: string): Promise<boolean> {
  return write('state', () => core.saveState(name, fitting(value)));
}

/** The value that `main` left under a name; `''` where it left none. */
export function readState(name: string): string {
  return whole(core.getState(name));
}

// The runner hands the state on as variables, each of which Linux limits to 128 KiB.
const LONGEST_VARIABLE = 100 * 1024;
const IN_FILE = 'sha256:';

/** A value as it fits into a variable: one that is too long goes into a file, under its hash. */
function fitting(value: string): string {
  if (Buffer.byteLength(value) <= LONGEST_VARIABLE) return value;
  const hash = hashOf(value);
  fs().writeFileSync(fileFor(hash), value, { mode: 0o600 });
  return IN_FILE + hash;
}

/** The whole of a value. A file that is gone, or was changed, gives a text that nobody takes for the value. */
function whole(value: string): string {
  if (!value.startsWith(IN_FILE)) return value;
  const hash = value.slice(IN_FILE.length);
  try {
    const content = fs().readFileSync(fileFor(hash), 'utf8');
    return hashOf(content) === hash ? content : value;
  } catch {
    return value;
  }
}

/** The runner empties this folder before and after each job. */
function fileFor(hash: string): string {
  return `${process.env['RUNNER_TEMP'] ?? '/tmp'}/revoke-redshift-ingress-${hash}.json`;
}

function hashOf(value: string): string {
  return process.getBuiltinModule('node:crypto').createHash('sha256').update(value).digest('hex');
}

// Loaded for the few steps with so many rules.
const fs = () => process.getBuiltinModule('node:fs');
