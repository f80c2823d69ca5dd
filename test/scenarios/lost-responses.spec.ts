import { describe, expect, test } from '@jest/globals';
import { cidrIp } from '../support/group.ts';
import { outcomeLines } from '../support/outcome-lines.ts';
import { stages } from '../support/stage.ts';
import { targets } from '../support/targets.ts';
import { otherVpc } from '../support/vpc-group.ts';
import { says, titles } from '../support/words.ts';

const stageOf = stages();
const missing = '198.51.100.7/32';
const two = [cidrIp, '10.0.0.0/8'];
const lost = { kind: 'cut', at: 'after-change' } as const;

/** What AWS refuses before it does anything. */
const refusals = [
  ['throttling', { kind: 'throttling' }],
  [
    'RequestLimitExceeded (503)',
    { kind: 'error', code: 'RequestLimitExceeded', status: 503, message: 'too many' },
  ],
  ['ServiceUnavailable (503)', { kind: 'service-unavailable' }],
] as const;

describe.each(targets)('in $name', ({ create, revokes }) => {
  test.each([
    ['one rule', [cidrIp]],
    ['two rules', two],
  ])('%s whose response was lost counts as revoked', async (_, rules) => {
    const stage = await stageOf();
    const group = create(stage, rules);
    stage.emulator.inject({ ...lost, action: revokes });
    const { exitCode, outputs, annotations, log } = await group
      .job({ 'cidr-ip': rules.join(), 'if-not-found': 'error' })
      .main();
    expect(exitCode).toBe(0);
    expect(annotations).toEqual([]);
    expect(outputs).toMatchObject({
      'revoked-rules': group.asOutput(...rules),
      'not-found-rules': '[]',
    });
    expect(outcomeLines(log)[0]).toContain(says.responseLost);
  });

  test('near misses are named also where a rule counts as revoked because a response was lost', async () => {
    const stage = await stageOf();
    const group = create(stage, [cidrIp]);
    const near = '203.0.113.0/28';
    stage.emulator.inject({ ...lost, action: revokes });
    group.authorize(near);
    const { exitCode, log, summary, annotations } = await group.job().main();
    expect(exitCode).toBe(0);
    expect(outcomeLines(log)[0]).toContain(says.responseLost);
    for (const place of [log.join('\n'), summary, annotations.at(-1)?.message]) {
      expect(place).toContain(near);
      expect(place).toContain(says.staysOpen);
    }
  });

  test.each(refusals)(
    'a request that AWS refused with %s is no lost response: a rule that is not there is not called revoked',
    async (_, fault) => {
      const stage = await stageOf();
      const group = create(stage, ['203.0.113.0/28']);
      const refused = stage.emulator.inject({ ...fault, action: revokes });
      const asked = { 'cidr-ip': cidrIp, 'if-not-found': 'error' };
      const { exitCode, outputs, annotations, log } = await group.job(asked).main();
      expect(refused.hits).toBe(1);
      expect(exitCode).toBe(1);
      expect(annotations).toMatchObject([{ level: 'error', title: titles.ruleNotFound }]);
      expect(annotations[0]?.message).toContain('203.0.113.0/28');
      expect(outputs).toMatchObject({
        'revoked-rules': '[]',
        'not-found-rules': group.asOutput(cidrIp),
      });
      expect(log.join('\n')).not.toContain(says.responseLost);
    },
  );

  test('a rule that main was refused, and that another job took away, is not called revoked at the end', async () => {
    const stage = await stageOf();
    const group = create(stage, [cidrIp]);
    stage.emulator.inject({ ...group.denied, action: revokes });
    const job = group.job();
    expect((await job.main()).exitCode).toBe(1);
    group.revoke(cidrIp);
    const { annotations, log, summary } = await job.post();
    expect(annotations).toMatchObject([{ level: 'warning', title: titles.ruleNotFound }]);
    expect(outcomeLines(log)[0]).toContain(says.nothingToRevoke);
    expect(summary).not.toContain(`${says.revoked} 1 rule`);
  });

  test('throttling that eases is not noticed', async () => {
    const stage = await stageOf();
    const group = create(stage, two);
    const throttled = stage.emulator.inject({ kind: 'throttling', times: 2 });
    const { exitCode, outputs, annotations } = await group.job({ 'cidr-ip': two.join() }).main();
    expect(throttled.hits).toBe(2);
    expect(exitCode).toBe(0);
    expect(annotations).toEqual([]);
    expect(outputs['revoked-rules']).toBe(group.asOutput(...two));
  });
});

test('of a step that was killed, the end of the job claims only what was tried and not answered', async () => {
  const stage = await stageOf();
  const group = stage.clusterGroup({ rules: two });
  const held = stage.emulator.inject({
    kind: 'hold',
    at: 'after-change',
    when: ({ CIDRIP }) => CIDRIP === cidrIp,
  });
  const job = group.job({ 'cidr-ip': [missing, ...two].join() });
  const main = job.startMain();
  await held.reached;
  main.kill('SIGKILL');
  await main.result;
  group.revoke('10.0.0.0/8');
  const { outputs } = await job.post();
  expect(outputs).toMatchObject({
    'revoked-rules': group.asOutput(cidrIp),
    'not-found-rules': group.asOutput(missing, '10.0.0.0/8'),
  });
});

test('of a step that was killed, a rule is not called revoked where the others of its request are still there', async () => {
  const stage = await stageOf();
  const group = stage.vpcGroup({ VpcId: otherVpc, rules: two });
  const held = stage.emulator.inject({ kind: 'hold', at: 'before-change', action: group.revokes });
  const asked = { 'cidr-ip': [missing, ...two].join(), 'if-not-found': 'error' };
  const job = group.job(asked);
  const main = job.startMain();
  await held.reached;
  main.kill('SIGKILL');
  await main.result;
  // Such a VPC revokes all of a request or nothing.
  const { exitCode, outputs } = await job.post();
  expect(outputs).toMatchObject({
    'revoked-rules': group.asOutput(...two),
    'not-found-rules': group.asOutput(missing),
  });
  expect(exitCode).toBe(1);
});

describe('where one missing rule makes the VPC refuse the others', () => {
  async function play(skip: number) {
    const stage = await stageOf();
    const group = stage.vpcGroup({ VpcId: otherVpc, rules: two });
    stage.emulator.inject({ ...lost, action: group.revokes, skip });
    const { outputs } = await group.job({ 'cidr-ip': [missing, ...two].join() }).main();
    return { group, outputs };
  }

  // A refused request was not applied, so the rule can't have been taken away by the attempt that was cut.
  test.each([
    ['first', 0],
    ['second', 1],
  ])('the missing rule is not called revoked because the %s response was lost', async (_, skip) => {
    const { group, outputs } = await play(skip);
    expect(outputs).toMatchObject({
      'revoked-rules': group.asOutput(...two),
      'not-found-rules': group.asOutput(missing),
    });
  });

  test('the group is not shown with rules that are gone when the second response was lost', async () => {
    const { group, outputs } = await play(1);
    expect(group.sources()).toEqual([]);
    expect(JSON.parse(outputs['vpc-security-groups'] ?? '')).toMatchObject([{ IpPermissions: [] }]);
  });
});
