import { describe, expect, test } from '@jest/globals';
import { cidrIp } from '../support/group.ts';
import { outcomeLines } from '../support/outcome-lines.ts';
import { stages } from '../support/stage.ts';
import { targets } from '../support/targets.ts';
import { says } from '../support/words.ts';

const stageOf = stages();
const asked = { 'cidr-ip': `${cidrIp}, 10.0.0.0/8`, 'dry-run': 'true' };

describe.each(targets)('in $name', ({ create }) => {
  test('a dry run says what would be revoked and what is not there, from one describe, and changes nothing', async () => {
    const stage = await stageOf();
    const group = create(stage, [cidrIp]);
    const job = group.job(asked);
    const { exitCode, log, summary, outputs } = await job.main();
    expect(exitCode).toBe(0);
    expect(stage.actions()).toEqual([group.describes]);
    expect(group.sources()).toEqual([cidrIp]);
    expect(outcomeLines(log)).toEqual([
      expect.stringMatching(`^${says.wouldRevoke} ${cidrIp} .*${group.words}`),
      expect.stringMatching(`^${says.nothingToRevoke}.* 10.0.0.0/8 .*${group.words}`),
    ]);
    expect(summary).toContain(says.dryRun);
    expect(summary).toContain(says.notFoundCount);
    expect(outputs).toMatchObject({
      'revoked-rules': '[]',
      'not-found-rules': group.asOutput('10.0.0.0/8'),
      'failed-rules': '[]',
      'would-revoke-rules': group.asOutput(cidrIp),
    });

    expect((await job.post()).log).toEqual([says.nothingLeft]);
    expect(group.sources()).toEqual([cidrIp]);
  });

  test('a dry run at the end of the job changes nothing either', async () => {
    const stage = await stageOf();
    const group = create(stage, [cidrIp]);
    const job = group.job({ ...asked, 'revoke-at': 'job-end' });
    const main = await job.main();
    expect(outcomeLines(main.log)[0]).toContain(says.wouldRevokeLater);
    expect(main.annotations).toEqual([]);
    const { log, exitCode } = await job.post();
    expect(exitCode).toBe(0);
    expect(outcomeLines(log)[0]).toContain(`${says.wouldRevoke} ${cidrIp}`);
    expect(stage.actions()).not.toContain(group.revokes);
    expect(group.sources()).toEqual([cidrIp]);
  });

  test('a dry run at the end of the job needs no permission but to describe the group', async () => {
    const stage = await stageOf();
    const group = create(stage, [cidrIp]);
    for (const service of ['ec2', 'redshift']) {
      stage.emulator.deny({ action: `${service}:${group.revokes}` });
    }
    const job = group.job({ ...asked, 'revoke-at': 'job-end' });
    expect(await job.main()).toMatchObject({ exitCode: 0, annotations: [] });
    expect((await job.post()).exitCode).toBe(0);
  });

  test('a dry run that may not describe the group fails, and leaves nothing to the end of the job', async () => {
    const stage = await stageOf();
    const group = create(stage, [cidrIp]);
    stage.emulator.inject(group.denied);
    const job = group.job(asked);
    const { exitCode, annotations } = await job.main();
    expect(exitCode).toBe(1);
    expect(annotations[0]?.message).toContain(group.describes);
    expect((await job.post()).log).toEqual([says.nothingLeft]);
  });
});
