/** Runs the committed bundle as GitHub's runner does, against emulated AWS and GitHub APIs, and shows the results. */
import { lease } from './demo/lease.ts';
import { lostRunner } from './demo/lost-runner.ts';
import { revoke } from './demo/revoke.ts';

try {
  await lease();
  await lostRunner();
  await revoke();
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}
