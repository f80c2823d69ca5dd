import { expect, test } from '@jest/globals';
import { cidrIp, revokes, type Stage, setStage } from './stage.ts';

// A rule that is not gone in eleven seconds is worth one line of the log, and not two.
async function waitsOf(prepare: (stage: Stage) => void): Promise<string[]> {
  const stage = await setStage();
  prepare(stage);
  const { log } = await stage.job({ 'cidr-ip': cidrIp, timeout: '11' }).main();
  await stage.close();
  return log.filter((line) => line.startsWith('Waiting'));
}

test.concurrent('the log says every ten seconds that a busy group is waited for', async () => {
  const waits = await waitsOf(({ emulator }) =>
    emulator.inject({ kind: 'busy', action: revokes, times: Number.POSITIVE_INFINITY }),
  );
  expect(waits).toEqual([`Waiting for AWS to revoke ${cidrIp}`]);
});

test.concurrent('the log says every ten seconds that a rule which AWS still shows is waited for', async () => {
  const waits = await waitsOf(({ emulator }) => {
    emulator.redshift.revokingFor = { describes: Number.POSITIVE_INFINITY };
  });
  expect(waits).toEqual([`Waiting for AWS to remove ${cidrIp}`]);
});

test.concurrent('the log says every ten seconds that an answer is waited for', async () => {
  const waits = await waitsOf(({ emulator }) =>
    emulator.inject({ kind: 'silence', at: 'before-change' }),
  );
  expect(waits).toEqual([`Waiting for AWS to revoke ${cidrIp}`]);
});
