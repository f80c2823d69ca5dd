import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import type { Job, Phase } from '../runner/index.ts';
import { cidrIp } from '../support/group.ts';
import { stages } from '../support/stage.ts';
import { goOn, openLease, sweepJob } from '../support/sweep.ts';

const stageOf = stages();

// What can be in a file of `dist/`, and a text that nothing else has. The names of the files are numbers, which change.
const parts = {
  'the revoke action': 'Nothing is left to revoke.',
  'the sweep action': 'No lease was left behind',
  Octokit: 'octokit-core.js',
  'the client of EC2': '"com.amazonaws.ec2"',
  'the client of Redshift': '"com.amazonaws.redshift"',
  'the client of STS': '"com.amazonaws.sts"',
  'credentials from a file': 'credential_process',
  'credentials of a machine': 'AWS_CONTAINER_CREDENTIALS_RELATIVE_URI',
  'credentials of single sign-on': 'sso_start_url',
};

test('a step on a cluster security group loads the client of Redshift only', async () => {
  const stage = await stageOf();
  const job = stage.clusterGroup({ rules: [cidrIp] }).job();
  expect(await loaded(job, 'main')).toEqual(['the client of Redshift', 'the revoke action']);
});

test('a step on a VPC security group loads the client of EC2 only', async () => {
  const stage = await stageOf();
  const job = stage.vpcGroup({ rules: [cidrIp] }).job();
  expect(await loaded(job, 'main')).toEqual(['the client of EC2', 'the revoke action']);
});

test('nothing of the AWS SDK is loaded when there is nothing to do', async () => {
  const stage = await stageOf();
  const job = stage.clusterGroup({ rules: [cidrIp] }).job();
  await job.main();
  expect(await loaded(job, 'post')).toEqual(['the revoke action']);
});

test('a sweep without leases does not load Octokit, and one with a lease to ask about does', async () => {
  const stage = await stageOf();
  const group = stage.vpcGroup();
  const without = ['the client of EC2', 'the sweep action'];
  expect(await loaded(sweepJob(stage), 'main')).toEqual(without);
  goOn(stage, openLease(stage, group.id));
  expect(await loaded(sweepJob(stage), 'main')).toEqual(['Octokit', ...without]);
});

/** The parts that are in the files which a phase loads. */
async function loaded(job: Job, phase: Phase): Promise<string[]> {
  const NODE_V8_COVERAGE = mkdtempSync(join(tmpdir(), 'loaded-'));
  expect(await job[phase]({ env: { NODE_V8_COVERAGE } })).toMatchObject({ exitCode: 0 });
  const [report = ''] = readdirSync(NODE_V8_COVERAGE);
  const { result } = JSON.parse(readFileSync(join(NODE_V8_COVERAGE, report), 'utf8'));
  rmSync(NODE_V8_COVERAGE, { recursive: true });
  const code = (result as { url: string }[])
    .filter(({ url }) => url.startsWith('file:'))
    .map(({ url }) => readFileSync(fileURLToPath(url), 'utf8'))
    .join('\n');
  return Object.entries(parts)
    .flatMap(([part, text]) => (code.includes(text) ? [part] : []))
    .sort();
}
