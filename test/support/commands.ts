import { execFile } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import type { PhaseResult } from '../runner/index.ts';
import { says } from './words.ts';

const run = promisify(execFile);

/** The commands to copy that the log of a phase shows, in order. */
export function commandsInLog({ log }: PhaseResult): string[] {
  return log.flatMap((line) =>
    line.startsWith(says.command) ? [line.slice(says.command.length)] : [],
  );
}

/** The commands to copy that a job summary shows, as a reader sees them. */
export function commandsInSummary({ summary }: PhaseResult): string[] {
  const [, block = ''] = /<pre>(.*?)<\/pre>/s.exec(summary) ?? [];
  return block
    .split('\n')
    .map((line) => line.replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code))))
    .filter((line) => line !== '');
}

/** The arguments that a shell hands to `aws`, where it runs a command as it was copied. */
export async function argumentsOf(command: string): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'aws-'));
  const program = join(folder, 'aws');
  writeFileSync(program, '#!/bin/sh\nprintf "%s\\0" "$@"\n');
  chmodSync(program, 0o755);
  try {
    const { stdout } = await run('sh', ['-c', command], {
      cwd: folder,
      env: { PATH: `${folder}${delimiter}${process.env['PATH']}` },
    });
    return stdout.split('\0').slice(0, -1);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
