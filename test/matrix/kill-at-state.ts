/**
 * Loaded into a phase before the action: kills the process outright around one of its writes to the runner's
 * state, which `KILL_AT` names: `before 1`, `after 1`, `before 2`, `after 2`.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const { appendFileSync } = fs;
let writes = 0;

fs.appendFileSync = (path, ...rest) => {
  const toState = path === process.env['GITHUB_STATE'];
  if (toState) dieAt(`before ${++writes}`);
  appendFileSync(path, ...rest);
  if (toState) dieAt(`after ${writes}`);
};
syncBuiltinESMExports();

function dieAt(moment: string): void {
  if (process.env['KILL_AT'] !== moment) return;
  process.kill(process.pid, 'SIGKILL');
  for (;;);
}
