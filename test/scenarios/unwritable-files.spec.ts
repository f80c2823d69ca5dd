import { describe, expect, test } from '@jest/globals';
import { cidrIp } from '../support/group.ts';
import { outcomeLines } from '../support/outcome-lines.ts';
import { stages } from '../support/stage.ts';
import { says, titles } from '../support/words.ts';

const stageOf = stages();
const empty = { 'failed-rules': '[]' };

describe.each(['missing folder', 'disk full'] as const)('a file of the runner (%s)', (breakage) => {
  const spec = breakage === 'disk full' && process.platform !== 'linux' ? test.skip : test;

  spec.each([
    [
      'output',
      titles.unwritableOutputs,
      { outputs: {}, summary: expect.stringContaining(`${says.revoked} 1 rule`) },
    ],
    ['summary', titles.unwritableSummary, { outputs: expect.objectContaining(empty), summary: '' }],
    ['state', titles.unwritableState, { outputs: expect.objectContaining(empty), state: {} }],
  ] as const)(
    'that takes no %s fails the step, and the rule is revoked all the same',
    async (file, title, rest) => {
      const group = (await stageOf()).clusterGroup({ rules: [cidrIp] });
      const result = await group.job(undefined, { broken: { [file]: breakage } }).main();
      expect(result).toMatchObject({ exitCode: 1, ...rest });
      expect(result.annotations[0]).toMatchObject({ level: 'error', title });
      expect(outcomeLines(result.log)).toEqual([
        expect.stringContaining(`${says.revoked} ${cidrIp}`),
      ]);
      expect(group.sources()).toEqual([]);
    },
  );
});
