import { expect, test } from '@jest/globals';
import { cidrIp, group } from './stage.ts';
import { stages } from './stages.ts';

const stageWith = stages();

test('CloudTrail shows the action, its version, the repository and the run', async () => {
  const stage = await stageWith();
  await stage.job().main();
  expect(stage.emulator.requests[0]?.userAgent).toMatch(
    / revoke-redshift-ingress\/\d+\.\d+\.\d+ github\/octo-org\/octo-repo#1658821493$/,
  );
});

test('the log is a line for each rule, and request ids and attempts come at debug level only', async () => {
  const stage = await stageWith();
  stage.emulator.inject({ kind: 'internal-failure' });
  const { log, debug, stderr } = await stage.job(undefined, { debug: true }).main();
  expect(log).toEqual([`Revoked ${cidrIp} from cluster security group ${group}`]);
  expect(debug).toEqual([
    expect.stringMatching(
      /^redshift:RevokeClusterSecurityGroupIngress: request id [0-9a-f-]{36}, attempts 2$/,
    ),
  ]);
  expect(stderr).toBe('');
});
