import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import type { Job, Phase } from '../runner/index.ts';
import { cidrIp } from '../support/group.ts';
import { createRole, idTokenOnly } from '../support/role.ts';
import { stages } from '../support/stage.ts';
import { goOn, openLease, sweepJob } from '../support/sweep.ts';
import { certificate, startTlsEndpoint } from '../support/tls-endpoint.ts';

const stageOf = stages();

const lease = { action: resolve(import.meta.dirname, '../../lease') };

// What can be in a file of `dist/`, and a text that nothing else has. The names of the files are numbers, which change.
const parts = {
  'to revoke': 'function revokeAll(',
  'to open a lease': 'function openLease(',
  'to close a lease': 'function closeLease(',
  'to sweep': 'function sweep(',
  'to assume a role': 'function roleSignIn(',
  'CIDR blocks': 'networkAddressFromCIDR',
  Octokit: 'octokit-core.js',
  'the client of EC2': '"com.amazonaws.ec2"',
  'the client of Redshift': '"com.amazonaws.redshift"',
  'the client of Redshift Serverless': '"com.amazonaws.redshiftserverless"',
  'the client of STS': '"com.amazonaws.sts"',
  'credentials from a file': 'credential_process',
  'credentials of a machine': 'AWS_CONTAINER_CREDENTIALS_RELATIVE_URI',
  'credentials of single sign-on': 'sso_start_url',
};

/** What every phase loads that revokes. */
const revoking = ['CIDR blocks', 'to revoke'];

describe('of the revoke action', () => {
  test('a step on a cluster security group loads the client of Redshift only', async () => {
    const stage = await stageOf();
    const job = stage.clusterGroup({ rules: [cidrIp] }).job();
    expect(await loaded(job, 'main')).toEqual(new Set([...revoking, 'the client of Redshift']));
  });

  test('a step on a VPC security group loads the client of EC2 only', async () => {
    const stage = await stageOf();
    const job = stage.vpcGroup({ rules: [cidrIp] }).job();
    expect(await loaded(job, 'main')).toEqual(new Set([...revoking, 'the client of EC2']));
  });

  test('a step with a role loads what assumes it', async () => {
    const stage = await stageOf();
    const group = stage.vpcGroup({ rules: [cidrIp] });
    const role = { 'role-to-assume': createRole(stage.emulator) };
    const job = stage.job(
      { ...group.inputs, 'cidr-ip': cidrIp, ...role },
      { env: idTokenOnly(stage.emulator) },
    );
    const assuming = ['the client of EC2', 'the client of STS', 'to assume a role'];
    expect(await loaded(job, 'main')).toEqual(new Set([...revoking, ...assuming]));
  });

  test('the end of the job loads nothing of that when there is nothing to do', async () => {
    const stage = await stageOf();
    const job = stage.clusterGroup({ rules: [cidrIp] }).job();
    await job.main();
    expect(await loaded(job, 'post')).toEqual(new Set());
  });
});

describe('of the lease action', () => {
  test('each phase loads the client of EC2 only, and the end of the job not what opens', async () => {
    const stage = await stageOf();
    const job = stage.job({ ...stage.vpcGroup().inputs, 'cidr-ip': cidrIp }, lease);
    const closing = [...revoking, 'the client of EC2', 'to close a lease'];
    expect(await loaded(job, 'main')).toEqual(new Set([...closing, 'to open a lease']));
    expect(await loaded(job, 'post')).toEqual(new Set(closing));
  });

  test('the end of the job loads nothing of that when nothing was opened', async () => {
    const stage = await stageOf();
    const group = stage.vpcGroup();
    const job = stage.job({ ...group.inputs, 'cidr-ip': cidrIp }, lease);
    stage.emulator.inject({ ...group.denied, action: 'AuthorizeSecurityGroupIngress' });
    await job.main();
    expect(await loaded(job, 'post')).toEqual(new Set());
  });
});

describe('of the sweep action', () => {
  test('a step without leases does not load Octokit, and one with a lease to ask about does', async () => {
    const stage = await stageOf();
    const group = stage.vpcGroup();
    const without = [...revoking, 'the client of EC2', 'to sweep'];
    expect(await loaded(sweepJob(stage), 'main')).toEqual(new Set(without));
    goOn(stage, openLease(stage, group.id));
    expect(await loaded(sweepJob(stage), 'main')).toEqual(new Set(['Octokit', ...without]));
  });
});

describe("of Node's modules", () => {
  test('no phase loads fs/promises', async () => {
    const stage = await stageOf();
    const job = stage.clusterGroup({ rules: [cidrIp] }).job();
    for (const phase of ['main', 'post'] as const) {
      expect(await scripts(job, phase)).not.toContain('node:internal/fs/promises');
    }
  });

  test('a step over HTTP loads none for TLS, and one over HTTPS does', async () => {
    const stage = await stageOf();
    const group = stage.clusterGroup({ rules: [cidrIp] });
    expect(await scripts(group.job(), 'main')).not.toContain('node:https');
    const endpoint = await startTlsEndpoint(stage.emulator.url);
    const AWS_ENDPOINT_URL = `https://${endpoint.address}`;
    const env = { AWS_ENDPOINT_URL, NODE_EXTRA_CA_CERTS: certificate };
    expect(await scripts(group.job(undefined, { env }), 'main')).toContain('node:https');
    endpoint.close();
  });
});

/** The parts that are in the files which a phase loads. */
async function loaded(job: Job, phase: Phase): Promise<Set<string>> {
  const code = (await scripts(job, phase))
    .filter((url) => url.startsWith('file:'))
    .map((url) => readFileSync(fileURLToPath(url), 'utf8'))
    .join('\n');
  return new Set(
    Object.entries(parts).flatMap(([part, text]) => (code.includes(text) ? [part] : [])),
  );
}

/** The addresses of the scripts that a phase loads: files of `dist/`, and modules of Node. */
async function scripts(job: Job, phase: Phase): Promise<string[]> {
  const NODE_V8_COVERAGE = mkdtempSync(join(tmpdir(), 'loaded-'));
  expect(await job[phase]({ env: { NODE_V8_COVERAGE } })).toMatchObject({ exitCode: 0 });
  const [report = ''] = readdirSync(NODE_V8_COVERAGE);
  const { result } = JSON.parse(readFileSync(join(NODE_V8_COVERAGE, report), 'utf8'));
  rmSync(NODE_V8_COVERAGE, { recursive: true });
  return (result as { url: string }[]).map(({ url }) => url);
}
