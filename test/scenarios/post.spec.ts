import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { cidrIp, describes, group, revokes } from './stage.ts';
import { stages } from './stages.ts';

const stageWith = stages();

test('at the end of the job there is nothing left to revoke: one line, no summary, no request', async () => {
  const stage = await stageWith();
  const job = stage.job();
  await job.main();
  const { exitCode, stdout, stderr, summary, outputs, state } = await job.post();
  expect(exitCode).toBe(0);
  expect({ stdout, stderr, summary }).toEqual({
    stdout: 'Nothing is left to revoke.\n',
    stderr: '',
    summary: '',
  });
  expect({ outputs, state }).toEqual({ outputs: {}, state: {} });
  expect(stage.actions()).toEqual([revokes]);
});

test('nothing of the AWS SDK is loaded when there is nothing to do', async () => {
  const stage = await stageWith();
  const job = stage.job();
  const scriptsOf = async (phase: 'main' | 'post') => {
    const NODE_V8_COVERAGE = mkdtempSync(join(tmpdir(), 'loaded-'));
    await job[phase]({ env: { NODE_V8_COVERAGE } });
    const [report = ''] = readdirSync(NODE_V8_COVERAGE);
    const { result } = JSON.parse(readFileSync(join(NODE_V8_COVERAGE, report), 'utf8'));
    rmSync(NODE_V8_COVERAGE, { recursive: true });
    return (result as { url: string }[])
      .flatMap(({ url }) => (url.startsWith('file:') ? url.split('/').slice(-1) : []))
      .sort();
  };
  expect((await scriptsOf('main')).length).toBeGreaterThan(2);
  expect(await scriptsOf('post')).toEqual(['index.js', 'post.js']);
});

test('post has no part in a request that main has confirmed', async () => {
  const stage = await stageWith({ rules: [cidrIp, '10.0.0.0/8', '192.0.2.1/32'] });
  stage.emulator.inject({
    kind: 'error',
    code: 'AccessDenied',
    status: 403,
    message: 'not yet',
    when: ({ CIDRIP }) => CIDRIP === '10.0.0.0/8',
  });
  const job = stage.job({ 'cidr-ip': `${cidrIp}, 10.0.0.0/8, 192.0.2.1/32` });
  expect((await job.main()).exitCode).toBe(1);
  expect(stage.sources()).toEqual(['10.0.0.0/8']);

  const { exitCode, log, summary } = await job.post();
  expect(exitCode).toBe(0);
  expect(log).toEqual([`Revoked 10.0.0.0/8 from cluster security group ${group}`]);
  expect(summary).toContain('Revoked 1 rule');
  expect(stage.emulator.requests.map(({ parameters }) => parameters['CIDRIP'])).toEqual([
    cidrIp,
    '10.0.0.0/8',
    '192.0.2.1/32',
    '10.0.0.0/8',
  ]);
  expect(stage.sources()).toEqual([]);
});

test('post fails the job with its own annotation and summary when the rule is still open', async () => {
  const stage = await stageWith();
  stage.emulator.inject({
    kind: 'error',
    code: 'AccessDenied',
    status: 403,
    message: 'never',
    times: Number.POSITIVE_INFINITY,
  });
  const job = stage.job();
  await job.main();
  const { exitCode, annotations, summary } = await job.post();
  expect(exitCode).toBe(1);
  expect(annotations).toMatchObject([{ level: 'error', title: 'Access denied by AWS' }]);
  expect(annotations[0]?.message).toContain(
    `${cidrIp} in cluster security group ${group} (us-east-1) may still be open. `,
  );
  expect(summary).toContain('❌ 1 of 1 rule may still be open');
});

test('a rule that main may have revoked unheard counts as revoked when post finds it gone', async () => {
  const stage = await stageWith();
  stage.emulator.inject({ kind: 'truncated' });
  const job = stage.job();
  expect((await job.main()).exitCode).toBe(1);
  const { exitCode, log, annotations } = await job.post();
  expect(exitCode).toBe(0);
  expect(annotations).toEqual([]);
  expect(log[0]).toMatch(/^Revoked .*the answer to an earlier attempt was lost/);
  expect(stage.actions()).toEqual([revokes, revokes, describes]);
});
