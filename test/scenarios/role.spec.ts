import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { cidrIp } from '../support/group.ts';
import { createRole, idTokenOnly } from '../support/role.ts';
import { accountIs, ClusterIdentifier, looksUp, type Stage, stages } from '../support/stage.ts';
import { clusterGroup, inOtherVpc, targets } from '../support/targets.ts';
import { says, titles } from '../support/words.ts';

const stageOf = stages();
const assumes = 'AssumeRoleWithWebIdentity';
const asksGitHub = 'oidc/token';

/** A job that leaves the revocation to its end, with a role and no credentials. */
async function leftToTheEnd(
  create: (typeof targets)[number]['create'],
  inputs: Record<string, string> = {},
) {
  const stage = await stageOf();
  const group = create(stage, []);
  const job = group.job(
    {
      'cidr-ip': cidrIp,
      'revoke-at': 'job-end',
      'role-to-assume': createRole(stage.emulator),
      ...inputs,
    },
    { env: idTokenOnly(stage.emulator) },
  );
  const main = await job.main();
  return { stage, group, job, main };
}

/** The session policies that were asked for, as what each statement allows. */
const policiesOf = ({ emulator }: Stage) =>
  emulator.requests.flatMap(({ parameters: { Policy } }) =>
    Policy ? [JSON.parse(Policy).Statement as { Action: string[]; Resource: string[] }[]] : [],
  );

describe.each(targets)('in $name', ({ create, revokes }) => {
  test('a role needs no credentials of the job, and no region in the environment at its end', async () => {
    const { stage, group, job, main } = await leftToTheEnd(create);
    expect(main).toMatchObject({ exitCode: 0, annotations: [] });
    // The ARN of the role tells the account.
    expect(stage.actions()).not.toContain(accountIs);
    group.authorize(cidrIp);
    const before = stage.actions().length;
    const post = await job.post({ env: { AWS_REGION: undefined } });
    expect(post).toMatchObject({ exitCode: 0, annotations: [] });
    expect(post.stdout).toContain(`${says.revoked} ${cidrIp}`);
    expect(group.sources()).toEqual([]);
    expect(stage.actions().slice(before, before + 3)).toEqual([asksGitHub, assumes, revokes]);
  });

  test('a role does not use the credentials of the job, valid or not', async () => {
    const { stage, group, job } = await leftToTheEnd(create);
    group.authorize(cidrIp);
    const before = stage.emulator.requests.length;
    const { accessKeyId, secretAccessKey } = stage.emulator.credentials;
    const env = { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey };
    expect(await job.post({ env })).toMatchObject({ exitCode: 0, annotations: [] });
    const keys = stage.emulator.requests.slice(before).map((request) => request.accessKeyId);
    expect(keys).not.toContain(accessKeyId);
  });

  test('each phase may do what it needs on its group, and nothing else', async () => {
    const { stage, group, job } = await leftToTheEnd(create);
    group.authorize(cidrIp);
    await job.post();
    const policies = policiesOf(stage);
    expect(policies).toHaveLength(2);
    for (const [change, describe, ...more] of policies) {
      expect(change?.Action).toEqual([expect.stringContaining(revokes)]);
      for (const arn of change?.Resource ?? []) expect(arn).toContain(group.id);
      expect(describe).toMatchObject({
        Action: [expect.stringContaining(group.describes)],
        Resource: ['*'],
      });
      expect(more).toEqual([]);
    }
  });

  test('a dry run may not even revoke', async () => {
    const { stage, job } = await leftToTheEnd(create, { 'dry-run': 'true' });
    expect((await job.post()).exitCode).toBe(0);
    expect(JSON.stringify(policiesOf(stage))).not.toContain('Revoke');
  });
});

test('a look-up has a session of its own, which may do nothing else', async () => {
  const stage = await stageOf();
  const group = inOtherVpc.create(stage, [cidrIp]);
  stage.cluster(5439, group);
  const job = stage.job(
    {
      'cluster-identifier': ClusterIdentifier,
      'cidr-ip': cidrIp,
      'role-to-assume': createRole(stage.emulator),
    },
    { env: idTokenOnly(stage.emulator) },
  );
  expect(await job.main()).toMatchObject({ exitCode: 0, annotations: [] });
  expect(group.sources()).toEqual([]);
  expect(stage.actions()).toEqual([
    asksGitHub,
    assumes,
    looksUp,
    assumes,
    group.revokes,
    group.describes,
  ]);
  expect(policiesOf(stage)[0]).toEqual([
    { Effect: 'Allow', Action: [`redshift:${looksUp}`], Resource: ['*'] },
  ]);
});

test('what a role refuses is told with the claims that its trust policy has to allow', async () => {
  const stage = await stageOf();
  const arn = createRole(stage.emulator);
  stage.emulator.github.oidc.claims = { sub: 'repo:octo-org/other:pull_request' };
  const job = clusterGroup
    .create(stage, [cidrIp])
    .job({ 'cidr-ip': cidrIp, 'role-to-assume': arn }, { env: idTokenOnly(stage.emulator) });
  const { exitCode, annotations } = await job.main();
  expect(exitCode).toBe(1);
  expect(annotations).toMatchObject([{ level: 'error', title: titles.roleRefused }]);
  for (const word of [arn, 'repo:octo-org/other:pull_request', 'sts.amazonaws.com', cidrIp]) {
    expect(annotations[0]?.message).toContain(word);
  }
});

test('secrets are masked before anything else is said, and are nowhere else', async () => {
  const { job, group } = await leftToTheEnd(clusterGroup.create);
  group.authorize(cidrIp);
  const { masks, stdout, state, outputs, summary } = await job.post({ env: { RUNNER_DEBUG: '1' } });
  expect(masks).toHaveLength(4);
  const rest = stdout
    .split('\n')
    .filter((line) => !line.startsWith('::add-mask::'))
    .join('\n');
  for (const secret of masks) {
    expect([rest, JSON.stringify([state, outputs]), summary].join('\n')).not.toContain(secret);
  }
});

describe('a step', () => {
  /** The files of `dist/` that a phase loads. */
  async function loaded(stage: Stage, inputs: Record<string, string>): Promise<string[]> {
    const NODE_V8_COVERAGE = mkdtempSync(join(tmpdir(), 'loaded-'));
    const job = inOtherVpc.create(stage, [cidrIp]).job({ 'cidr-ip': cidrIp, ...inputs });
    const env = { ...stage.emulator.github.oidc.variables, NODE_V8_COVERAGE };
    expect((await job.main({ env })).exitCode).toBe(0);
    const [report = ''] = readdirSync(NODE_V8_COVERAGE);
    const { result } = JSON.parse(readFileSync(join(NODE_V8_COVERAGE, report), 'utf8'));
    rmSync(NODE_V8_COVERAGE, { recursive: true });
    return (result as { url: string }[])
      .filter(({ url }) => url.startsWith('file:'))
      .map(({ url }) => readFileSync(new URL(url), 'utf8'));
  }

  /** Whether some of these files ask for an ID token, or assume a role. */
  const signsIn = (files: readonly string[]) =>
    files.some((text) =>
      /ACTIONS_ID_TOKEN_REQUEST_URL|AssumeRoleWithWebIdentityCommand/.test(text),
    );

  test('without a role loads nothing of what a role takes', async () => {
    const stage = await stageOf();
    expect(signsIn(await loaded(stage, {}))).toBe(false);
    expect(signsIn(await loaded(stage, { 'role-to-assume': createRole(stage.emulator) }))).toBe(
      true,
    );
  });
});
