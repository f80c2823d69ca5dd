import { execFileSync } from 'node:child_process';
import { gzipSync } from 'node:zlib';

/**
 * The bytes that a runner downloads for this action: `git archive HEAD`, compressed as `gzip -9` does it.
 * `undefined` if there is no commit to archive.
 */
export function archiveBytes(repository: string): number | undefined {
  try {
    const archive = execFileSync('git', ['archive', 'HEAD'], {
      cwd: repository,
      maxBuffer: 2 ** 30,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return gzipSync(archive, { level: 9 }).length;
  } catch {
    return undefined;
  }
}
