import { describe, expect, test } from '@jest/globals';
import { cidrIp } from '../support/group.ts';
import { outcomeLines } from '../support/outcome-lines.ts';
import { stages } from '../support/stage.ts';
import { targets } from '../support/targets.ts';
import { says } from '../support/words.ts';

const stageOf = stages();

describe.each(targets)('in $name', ({ create, revokes }) => {
  test('CloudTrail shows the action, its version, the repository and the run', async () => {
    const stage = await stageOf();
    await create(stage, [cidrIp]).job().main();
    expect(stage.emulator.requests[0]?.userAgent).toMatch(
      / revoke-redshift-ingress\/\d+\.\d+\.\d+ github\/octo-org\/octo-repo#1658821493$/,
    );
  });

  test('the log is a line for each rule, and request ids come at debug level only, one for each attempt', async () => {
    const stage = await stageOf();
    const group = create(stage, [cidrIp]);
    stage.emulator.inject({ kind: 'internal-failure' });
    const { log, debug, stderr } = await group.job(undefined, { debug: true }).main();
    expect(outcomeLines(log)).toEqual([
      expect.stringMatching(`^${says.revoked} ${cidrIp} .*${group.words}`),
    ]);
    const attempt = expect.stringMatching(`:${revokes}: request id [0-9a-f-]{36}$`);
    expect(debug.slice(0, 2)).toEqual([attempt, attempt]);
    expect(stderr).toBe('');
  });
});
