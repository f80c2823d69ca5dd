import { describe, expect, test } from '@jest/globals';
import { cidrIp } from '../support/group.ts';
import { outcomeLines } from '../support/outcome-lines.ts';
import { stages } from '../support/stage.ts';
import { targets } from '../support/targets.ts';
import { says, titles } from '../support/words.ts';

const stageOf = stages();

describe.each(targets)('in $name', ({ create }) => {
  test('at the end of the job there is nothing left to revoke: one line, no summary, no request', async () => {
    const stage = await stageOf();
    const job = create(stage, [cidrIp]).job();
    await job.main();
    const asked = stage.actions().length;
    const { exitCode, stdout, stderr, summary, outputs, state } = await job.post();
    expect(exitCode).toBe(0);
    expect({ stdout, stderr, summary }).toEqual({
      stdout: `${says.nothingLeft}\n`,
      stderr: '',
      summary: '',
    });
    expect({ outputs, state }).toEqual({ outputs: {}, state: {} });
    expect(stage.actions()).toHaveLength(asked);
  });

  test('post fails the job with its own annotation and summary when the rule is still open', async () => {
    const stage = await stageOf();
    const group = create(stage, [cidrIp]);
    stage.emulator.inject({ ...group.denied, times: Number.POSITIVE_INFINITY });
    const job = group.job();
    await job.main();
    const { exitCode, annotations, summary } = await job.post();
    expect(exitCode).toBe(1);
    expect(annotations).toMatchObject([{ level: 'error', title: titles.accessDenied }]);
    for (const word of [cidrIp, group.words, 'us-east-1', says.mayBeOpen]) {
      expect(annotations[0]?.message).toContain(word);
    }
    expect(summary).toContain(`❌ 1 of 1 rule ${says.mayBeOpen}`);
  });

  test('a rule that main may have revoked, although the response was lost, counts as revoked when post finds it gone', async () => {
    const stage = await stageOf();
    const group = create(stage, [cidrIp]);
    stage.emulator.inject({ kind: 'truncated' });
    const job = group.job(undefined, { env: { AWS_MAX_ATTEMPTS: '1' } });
    expect((await job.main()).exitCode).toBe(1);
    const { exitCode, log, annotations } = await job.post();
    expect(exitCode).toBe(0);
    expect(annotations).toEqual([]);
    expect(outcomeLines(log)[0]).toMatch(
      new RegExp(`^${says.revoked} ${cidrIp}.*${says.responseLost}`),
    );
    expect(stage.actions().slice(-2)).toEqual([group.revokes, group.describes]);
  });
});

test('post has no part in a request that main has confirmed', async () => {
  const stage = await stageOf();
  const three = [cidrIp, '10.0.0.0/8', '192.0.2.1/32'];
  const group = stage.clusterGroup({ rules: three });
  stage.emulator.inject({ ...group.denied, when: ({ CIDRIP }) => CIDRIP === '10.0.0.0/8' });
  const job = group.job({ 'cidr-ip': three.join() });
  expect((await job.main()).exitCode).toBe(1);
  expect(group.sources()).toEqual(['10.0.0.0/8']);

  const { exitCode, log, summary } = await job.post();
  expect(exitCode).toBe(0);
  expect(outcomeLines(log)).toEqual([expect.stringContaining(`${says.revoked} 10.0.0.0/8`)]);
  expect(summary).toContain(`${says.revoked} 1 rule`);
  const revoked = stage.emulator.requests.flatMap(({ action, parameters }) =>
    action === group.revokes ? [parameters['CIDRIP']] : [],
  );
  expect(revoked).toEqual([...three, '10.0.0.0/8']);
  expect(group.sources()).toEqual([]);
});
