import { describe, expect, test } from '@jest/globals';
import { cidrIp } from '../support/group.ts';
import { stages } from '../support/stage.ts';
import { targets } from '../support/targets.ts';
import { otherVpc } from '../support/vpc-group.ts';
import { titles } from '../support/words.ts';

const stageOf = stages();

describe.each(targets)('in $name', ({ create, revokes }) => {
  test('of two jobs that revoke the same rule at once, one does and the other finds nothing; neither fails', async () => {
    const stage = await stageOf();
    const group = create(stage, [cidrIp]);
    const hold = stage.emulator.inject({ kind: 'hold', at: 'before-change', action: revokes });
    const slow = group.job().startMain();
    await hold.reached;
    const fast = await group.job().main();
    hold.release();
    const { exitCode, annotations, outputs } = await slow.result;

    expect(fast).toMatchObject({ exitCode: 0, annotations: [] });
    expect(fast.outputs['revoked-rules']).toContain(cidrIp);
    expect(exitCode).toBe(0);
    expect(annotations).toMatchObject([{ level: 'warning', title: titles.ruleNotFound }]);
    expect(outputs['not-found-rules']).toContain(cidrIp);
    expect(group.sources()).toEqual([]);
  });

  test('two jobs that revoke rules of one group at once take exactly their own', async () => {
    const own = ['203.0.113.1/32', '203.0.113.2/32'];
    const group = create(await stageOf(), [cidrIp, ...own]);
    const ends = await Promise.all(own.map((source) => group.job({ 'cidr-ip': source }).main()));
    expect(ends.map(({ exitCode }) => exitCode)).toEqual([0, 0]);
    expect(group.sources()).toEqual([cidrIp]);
  });
});

test('a rule that another job takes away while one is missing does not keep the step from revoking the next one', async () => {
  const stage = await stageOf();
  const group = stage.vpcGroup({ VpcId: otherVpc, rules: [cidrIp, '10.0.0.0/8'] });
  const held = stage.emulator.inject({
    kind: 'hold',
    at: 'after-change',
    action: group.describes,
  });
  const job = group.job({ 'cidr-ip': `${cidrIp}, 10.0.0.0/8, 198.51.100.7/32`, timeout: '20' });
  const step = job.startMain();
  await held.reached;
  group.revoke(cidrIp);
  held.release();
  const { failed } = await step.result;
  expect(group.sources()).toEqual([]);
  expect(failed).toBe(false);
  expect((await job.post()).exitCode).toBe(0);
});
