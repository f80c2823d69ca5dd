import { describe, expect, test } from '@jest/globals';
import { cidrIp, group } from './stage.ts';
import { stages } from './stages.ts';

const stageWith = stages();

describe.each(['missing folder', 'disk full'] as const)('a file of the runner (%s)', (breakage) => {
  const spec = breakage === 'disk full' && process.platform !== 'linux' ? test.skip : test;

  spec.each([
    ['output', 'outputs', { outputs: {}, summary: expect.stringContaining('Revoked 1 rule') }],
    ['summary', 'job summary', { outputs: expect.objectContaining({ tags: '[]' }), summary: '' }],
    ['state', 'state', { outputs: expect.objectContaining({ tags: '[]' }), state: {} }],
  ] as const)(
    'that takes no %s fails the step, and the rule is revoked all the same',
    async (file, what, rest) => {
      const stage = await stageWith();
      const result = await stage.job(undefined, { broken: { [file]: breakage } }).main();
      expect(result).toMatchObject({ exitCode: 1, ...rest });
      expect(result.annotations[0]).toMatchObject({
        level: 'error',
        title: `Could not write the ${what}`,
      });
      expect(result.log).toEqual([`Revoked ${cidrIp} from cluster security group ${group}`]);
      expect(stage.sources()).toEqual([]);
    },
  );
});
