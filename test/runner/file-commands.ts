import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The files through which a phase speaks to the runner; `env` and `path` are there, but not acted on. */
export type FileName = 'output' | 'state' | 'summary' | 'env' | 'path';

/**
 * A file that cannot be written, not even by root: its folder is none (`ENOTDIR`), or its disk takes no more
 * bytes (`ENOSPC`, Linux only).
 */
export type Breakage = 'missing folder' | 'disk full';

export type Broken = Partial<Record<FileName, Breakage>>;

export interface CommandFiles {
  /** `GITHUB_OUTPUT` and its siblings. */
  env: Record<string, string>;
  /** The file's text; empty where the file is broken. */
  read(name: FileName): string;
}

// Variables and prefixes from FileCommandManager.cs of actions/runner.
const variables: Record<FileName, { variable: string; prefix: string }> = {
  output: { variable: 'GITHUB_OUTPUT', prefix: 'set_output_' },
  state: { variable: 'GITHUB_STATE', prefix: 'save_state_' },
  summary: { variable: 'GITHUB_STEP_SUMMARY', prefix: 'step_summary_' },
  env: { variable: 'GITHUB_ENV', prefix: 'set_env_' },
  path: { variable: 'GITHUB_PATH', prefix: 'add_path_' },
};

const names = Object.keys(variables) as FileName[];

/**
 * Makes a phase's own set of empty files in `folder`.
 *
 * @param suffix what tells the files of one phase from those of another
 * @throws for a full disk on a system that has no `/dev/full`
 */
export function createCommandFiles(folder: string, suffix: string, broken: Broken): CommandFiles {
  mkdirSync(folder, { recursive: true });
  const pathOf = (name: FileName) => {
    const path = join(folder, `${variables[name].prefix}${suffix}`);
    if (broken[name] === 'disk full') return fullDisk();
    writeFileSync(path, '');
    return broken[name] === 'missing folder' ? join(path, name) : path;
  };
  const paths = Object.fromEntries(names.map((name) => [name, pathOf(name)]));
  return {
    env: Object.fromEntries(names.map((name) => [variables[name].variable, paths[name] ?? ''])),
    read: (name) => (name in broken ? '' : readFileSync(paths[name] ?? '', 'utf8')),
  };
}

function fullDisk(): string {
  if (process.platform !== 'linux') throw new Error('Only Linux has a file for a full disk.');
  return '/dev/full';
}

/**
 * The pairs of an output or state file, `name=value` and `name<<delimiter`, in the order of the file.
 *
 * @throws at a malformed entry, with the runner's own sentence, after the pairs before it were given
 */
export function* readPairs(text: string): Generator<[name: string, value: string], void> {
  const lines = (process.platform === 'win32' ? text.replaceAll('\r\n', '\n') : text).split('\n');
  const closed = lines.at(-1) === '';
  if (closed) lines.pop();

  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    if (line === '') continue;

    const [, name = '', operator, rest = ''] = /^(.*?)(=|<<)(.*)$/s.exec(line) ?? [];
    if (operator === undefined) throw new Error(`Invalid format '${line}'`);
    if (operator === '=') {
      if (name === '') throw new Error(`Invalid format '${line}'. Name must not be empty`);
      yield [name, rest];
      continue;
    }
    if (name === '' || rest === '') {
      throw new Error(
        `Invalid format '${line}'. Name must not be empty and delimiter must not be empty`,
      );
    }
    const end = lines.indexOf(rest, at + 1);
    if (end < 0) {
      throw new Error(
        closed
          ? `Invalid value. Matching delimiter not found '${rest}'`
          : 'Invalid value. EOF marker missing new line.',
      );
    }
    yield [name, lines.slice(at + 1, end).join('\n')];
    at = end;
  }
}
