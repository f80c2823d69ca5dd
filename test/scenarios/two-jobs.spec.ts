import { expect, test } from '@jest/globals';
import { cidrIp } from './stage.ts';
import { stages } from './stages.ts';

const stageWith = stages();

test('of two jobs that revoke the same rule at once, one does and the other finds nothing; neither fails', async () => {
  const stage = await stageWith();
  const hold = stage.emulator.inject({ kind: 'hold', at: 'before-change' });
  const slow = stage.job().startMain();
  await hold.reached;
  const fast = await stage.job().main();
  hold.release();
  const { exitCode, annotations, outputs } = await slow.result;

  expect(fast).toMatchObject({ exitCode: 0, annotations: [] });
  expect(fast.outputs['revoked-rules']).toContain(cidrIp);
  expect(exitCode).toBe(0);
  expect(annotations).toMatchObject([{ level: 'warning', title: 'Rule not found' }]);
  expect(outputs['not-found-rules']).toContain(cidrIp);
  expect(stage.sources()).toEqual([]);
});

test('two jobs that revoke rules of one group at once take exactly their own', async () => {
  const own = ['203.0.113.1/32', '203.0.113.2/32'];
  const stage = await stageWith({ rules: [cidrIp, ...own] });
  const ends = await Promise.all(own.map((source) => stage.job({ 'cidr-ip': source }).main()));
  expect(ends.map(({ exitCode }) => exitCode)).toEqual([0, 0]);
  expect(stage.sources()).toEqual([cidrIp]);
});
