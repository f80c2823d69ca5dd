import { describe, expect, test } from '@jest/globals';
import { cidrIp } from '../support/group.ts';
import { stages } from '../support/stage.ts';
import { clusterGroup, inOtherVpc } from '../support/targets.ts';
import { says, titles } from '../support/words.ts';

const stageOf = stages();
const kinds = [clusterGroup, inOtherVpc];
const failing = { kind: 'internal-failure', times: Number.POSITIVE_INFINITY } as const;

describe.each(kinds)('in $name', ({ create, revokes }) => {
  test.each([1, 2])('AWS_MAX_ATTEMPTS=%i is how often a request is sent', async (number) => {
    const stage = await stageOf();
    const group = create(stage, [cidrIp]);
    stage.emulator.inject({ ...failing, action: revokes });
    const job = group.job(undefined, { env: { AWS_MAX_ATTEMPTS: `${number}` } });
    const { exitCode, annotations } = await job.main();
    expect(exitCode).toBe(1);
    const attempts = stage.actions().filter((action) => action === revokes);
    expect(attempts).toHaveLength(number);
    expect(annotations).toMatchObject([{ level: 'error', title: titles.awsFailed }]);
    for (const word of ['AWS_MAX_ATTEMPTS', `${number}`, 'InternalFailure', says.mayBeOpen]) {
      expect(annotations[0]?.message).toContain(word);
    }
  });
});

test.each(['0', 'many'])('AWS_MAX_ATTEMPTS=%s is ignored, and a notice says so', async (value) => {
  const stage = await stageOf();
  const group = stage.clusterGroup({ rules: [cidrIp] });
  stage.emulator.inject({ ...failing, times: 1 });
  const job = group.job(undefined, { env: { AWS_MAX_ATTEMPTS: value } });
  const { exitCode, annotations } = await job.main();
  expect(exitCode).toBe(0);
  expect(annotations).toMatchObject([{ level: 'notice', title: titles.variableIgnored }]);
  for (const word of ['AWS_MAX_ATTEMPTS', value]) {
    expect(annotations[0]?.message).toContain(word);
  }
  expect(group.sources()).toEqual([]);
});
