import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** What the runner reads from an action's `action.yml`. */
export interface Manifest {
  /** The declared inputs, by name as written, with their defaults; an input without one has `''`. */
  inputs: Record<string, string>;
  runs: { using: string; main: string; post?: string };
}

interface Document {
  inputs?: Record<string, { default?: unknown } | null> | null;
  runs: Manifest['runs'];
}

/**
 * Reads the manifest of the action in `folder`: `action.yml` or, as the runner also accepts, `action.yaml`.
 *
 * @param contexts the values of expressions, such as `job.check_run_id`
 * @throws when there is none, or when a default is an expression without a value
 */
export function readManifest(
  folder: string,
  contexts: Readonly<Record<string, string>> = {},
): Manifest {
  const path = ['action.yml', 'action.yaml']
    .map((name) => join(folder, name))
    .find((candidate) => existsSync(candidate));
  if (path === undefined) throw new Error(`There is no action.yml in ${folder}.`);

  // The runner takes every scalar as the text that was written: `false` is the string "false".
  const document = parse(readFileSync(path, 'utf8'), { schema: 'failsafe' }) as Document;
  const inputs = Object.entries(document.inputs ?? {}).map(([name, input]): [string, string] => {
    const value = String(input?.default ?? '').replace(
      /\$\{\{\s*(.*?)\s*\}\}/g,
      (_, expression) => {
        const known = contexts[expression];
        if (known !== undefined) return known;
        throw new Error(`The default of "${name}" is an expression.`);
      },
    );
    return [name, value];
  });
  return { inputs: Object.fromEntries(inputs), runs: document.runs };
}

/** The names that the manifest does not declare; the runner compares them in any case. */
export function undeclared(names: string[], inputs: Manifest['inputs']): string[] {
  const declared = new Set(Object.keys(inputs).map((name) => name.toLowerCase()));
  return names.filter((name) => !declared.has(name.toLowerCase()));
}

/** The warning of the runner (ActionRunner.cs) for such names. */
export function undeclaredMessage(names: string[], inputs: Manifest['inputs']): string {
  const list = (all: string[]) => `'${all.join("', '")}'`;
  return `Unexpected input(s) ${list(names)}, valid inputs are [${list(Object.keys(inputs))}]`;
}
