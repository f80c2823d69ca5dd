import { describe, expect, test } from '@jest/globals';
import { argumentsOf, commandsInLog } from '../support/commands.ts';
import { cidrIp, type Group } from '../support/group.ts';
import { rewriters } from '../support/rewriter.ts';
import { type Stage, stages } from '../support/stage.ts';
import { targets } from '../support/targets.ts';
import { says, titles } from '../support/words.ts';

const stageOf = stages();
const startRewriter = rewriters();
const atEnd = { 'cidr-ip': cidrIp, 'revoke-at': 'job-end', timeout: '4' };

/** Variables with credentials that main did not have. */
function otherCredentials({ emulator }: Stage) {
  const session = {
    accessKeyId: 'ASIAIOSFODNN7EXAMPLE',
    secretAccessKey: 'another',
    sessionToken: 'token',
  };
  emulator.acceptSession(session);
  return {
    AWS_ACCESS_KEY_ID: session.accessKeyId,
    AWS_SECRET_ACCESS_KEY: session.secretAccessKey,
    AWS_SESSION_TOKEN: session.sessionToken,
  };
}

/** Where AWS says that the account is another one. */
const otherAccount = ({ emulator }: Stage) =>
  startRewriter(emulator.url, (body) => body.replaceAll('123456789012', '999999999999'));

async function leftToTheEnd(create: (stage: Stage, sources: readonly string[]) => Group) {
  const stage = await stageOf();
  const group = create(stage, []);
  const job = group.job(atEnd);
  expect((await job.main()).exitCode).toBe(0);
  group.authorize(cidrIp);
  return { stage, group, job };
}

const [cluster, ...vpc] = targets as [(typeof targets)[number], ...typeof targets];

describe.each(vpc)('in $name', ({ create }) => {
  test('other credentials at the end of the job are a warning: an id is unique among all accounts', async () => {
    const { stage, group, job } = await leftToTheEnd(create);
    const { exitCode, annotations } = await job.post({ env: otherCredentials(stage) });
    expect(exitCode).toBe(0);
    expect(annotations).toMatchObject([{ level: 'warning', title: titles.perhapsOtherAccount }]);
    expect(group.sources()).toEqual([]);
  });

  test('so is another endpoint', async () => {
    const { stage, group, job } = await leftToTheEnd(create);
    const AWS_ENDPOINT_URL = await startRewriter(stage.emulator.url, (body) => body);
    const { exitCode, annotations } = await job.post({ env: { AWS_ENDPOINT_URL } });
    expect(exitCode).toBe(0);
    expect(annotations).toMatchObject([{ level: 'warning', title: titles.perhapsOtherAccount }]);
    expect(group.sources()).toEqual([]);
  });

  test('the same credentials are no warning', async () => {
    const { job } = await leftToTheEnd(create);
    expect(await job.post()).toMatchObject({ exitCode: 0, annotations: [] });
  });
});

describe('in a cluster security group, which is known by name alone', () => {
  test('other credentials of the same account revoke, and nothing is said', async () => {
    const { stage, group, job } = await leftToTheEnd(cluster.create);
    const post = await job.post({ env: otherCredentials(stage) });
    expect(post).toMatchObject({ exitCode: 0, annotations: [] });
    expect(group.sources()).toEqual([]);
  });

  test('other credentials of the same account revoke what the step itself was refused', async () => {
    const stage = await stageOf();
    const group = cluster.create(stage, [cidrIp]);
    const job = group.job();
    stage.emulator.inject(group.denied);
    expect((await job.main()).exitCode).toBe(1);
    const post = await job.post({ env: otherCredentials(stage) });
    expect(post).toMatchObject({ exitCode: 0, annotations: [] });
    expect(group.sources()).toEqual([]);
  });

  test.each([
    ['another account', otherAccount],
    ['no account that AWS tells', async () => 'http://127.0.0.1:1'],
  ])('credentials of %s revoke nothing, and the error has the command', async (_, endpoint) => {
    const { stage, group, job } = await leftToTheEnd(cluster.create);
    const AWS_ENDPOINT_URL_STS = await endpoint(stage);
    const before = stage.actions().length;
    const post = await job.post({ env: { ...otherCredentials(stage), AWS_ENDPOINT_URL_STS } });
    expect(post.exitCode).toBe(1);
    expect(post.annotations).toMatchObject([{ level: 'error', title: titles.accountNotConfirmed }]);
    for (const word of [cidrIp, group.words, says.mayBeOpen]) {
      expect(post.annotations[0]?.message).toContain(word);
    }
    expect(stage.actions().slice(before)).not.toContain(group.revokes);
    expect(group.sources()).toEqual([cidrIp]);
    expect(await argumentsOf(commandsInLog(post)[0] ?? '')).toContain(group.id);
  });

  test('another endpoint with another account revokes nothing', async () => {
    const { stage, group, job } = await leftToTheEnd(cluster.create);
    const { exitCode } = await job.post({ env: { AWS_ENDPOINT_URL: await otherAccount(stage) } });
    expect(exitCode).toBe(1);
    expect(group.sources()).toEqual([cidrIp]);
  });
});
