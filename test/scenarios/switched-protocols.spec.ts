import { resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Variables } from '../runner/index.ts';
import { cidrIp } from '../support/group.ts';
import { createRole, idTokenOnly } from '../support/role.ts';
import { stages } from '../support/stage.ts';
import { openLease, sweepJob } from '../support/sweep.ts';
import { type SwitchingServer, startSwitchingServer } from '../support/switching.ts';
import { says, titles } from '../support/words.ts';

const stageOf = stages();
const lease = resolve(import.meta.dirname, '../../lease');
const timeout = '5';

// Node closes such a connection without a response, an error or anything else that keeps a process.
let server: SwitchingServer;
beforeAll(async () => {
  server = await startSwitchingServer();
});
afterAll(() => server.close());

/** Variables with which only this server has credentials. */
const credentialsOf = (url: string): readonly [string, Variables][] => [
  ['the credentials of a container', { AWS_CONTAINER_CREDENTIALS_FULL_URI: `${url}/credentials` }],
  [
    'the credentials of a machine',
    { AWS_EC2_METADATA_DISABLED: undefined, AWS_EC2_METADATA_SERVICE_ENDPOINT: url },
  ],
];

test.each([0, 1])(
  'a step whose credentials never come fails, as does the end of its job (%i)',
  async (which) => {
    const stage = await stageOf();
    const group = stage.vpcGroup({ rules: [cidrIp] });
    const [, env = {}] = credentialsOf(server.url)[which] ?? [];
    const keys = { AWS_ACCESS_KEY_ID: undefined, AWS_SECRET_ACCESS_KEY: undefined };
    const job = stage.job(
      { ...group.inputs, 'cidr-ip': cidrIp, timeout },
      { env: { ...keys, ...env } },
    );
    for (const phase of [job.main, job.post]) {
      const { exitCode, annotations } = await phase();
      expect(exitCode).toBe(1);
      expect(annotations).toContainEqual(expect.objectContaining({ level: 'error' }));
    }
    expect(group.sources()).toEqual([cidrIp]);
  },
);

test('a lease that can not get a token at the end of its job is called open', async () => {
  const stage = await stageOf();
  const group = stage.vpcGroup();
  const inputs = { ...group.inputs, 'cidr-ip': cidrIp, timeout };
  const role = { 'role-to-assume': createRole(stage.emulator) };
  const job = stage.job(
    { ...inputs, ...role },
    { action: lease, env: idTokenOnly(stage.emulator) },
  );
  expect(await job.main()).toMatchObject({ exitCode: 0 });
  const post = await job.post({ env: { ACTIONS_ID_TOKEN_REQUEST_URL: server.url } });
  expect(post.exitCode).toBe(1);
  expect(JSON.stringify(post.annotations)).toContain('still be open');
  expect(group.sources()).toEqual([cidrIp]);
});

test('a lease whose address service says nothing opens nothing, and fails', async () => {
  const stage = await stageOf();
  const group = stage.vpcGroup();
  const job = stage.job(
    { ...group.inputs, timeout, 'public-ip-url': server.url },
    { action: lease },
  );
  expect(await job.main()).toMatchObject({ exitCode: 1, annotations: [{ level: 'error' }] });
  expect(group.sources()).toEqual([]);
});

test('a sweep that gets nothing from GitHub revokes what has expired, and keeps the rest', async () => {
  const stage = await stageOf();
  const group = stage.vpcGroup();
  openLease(stage, group.id, { expiresIn: -1000, cidr: '203.0.113.1/32' });
  openLease(stage, group.id, { cidr: cidrIp });
  const job = sweepJob(stage, { timeout }, { env: { GITHUB_API_URL: server.url } });
  const { exitCode, annotations, stdout } = await job.main();
  expect(exitCode).toBe(0);
  expect(stdout).toContain(`${says.revoked} 203.0.113.1/32`);
  expect(annotations).toContainEqual(expect.objectContaining({ title: titles.githubNoResponse }));
  expect(group.sources()).toEqual([cidrIp]);
});
