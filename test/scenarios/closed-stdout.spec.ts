import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import type { ProcessStart } from '../runner/index.ts';
import { cidrIp } from '../support/group.ts';
import { stages } from '../support/stage.ts';
import { clusterGroup, inOtherVpc } from '../support/targets.ts';

const stageOf = stages();
const kinds = [clusterGroup, inOtherVpc];

/** Runs a phase whose log nobody reads: every write to stdout is EPIPE. Gives its exit code. */
function runUnread({ program, args, env, cwd }: ProcessStart): Promise<number | null> {
  const child = spawn(program, args, { env, cwd, stdio: ['ignore', 'pipe', 'pipe'] });
  child.stdout.destroy();
  child.stderr.resume();
  return new Promise((resolve) => child.once('close', resolve));
}

test.each(kinds)('in $name, a log that nobody reads stops nothing', async ({ create }) => {
  const sources = Array.from({ length: 19 }, (_, host) => `10.0.0.${host}/32`);
  const group = create(await stageOf(), [cidrIp, ...sources]);
  const job = group.job({ 'cidr-ip': sources.join('\n') });
  const main = job.prepare('main');
  expect(await runUnread(main)).toBe(0);
  expect(group.sources()).toEqual([cidrIp]);
  const outputs = readFileSync(main.env['GITHUB_OUTPUT'] ?? '', 'utf8');
  for (const source of sources) expect(outputs).toContain(source);
});

test.each(kinds)('in $name, it stops nothing at the end of the job', async ({ create }) => {
  const group = create(await stageOf(), [cidrIp]);
  const job = group.job({ 'cidr-ip': cidrIp, 'revoke-at': 'job-end' });
  await job.main();
  expect(await runUnread(job.prepare('post'))).toBe(0);
  expect(group.sources()).toEqual([]);
});
