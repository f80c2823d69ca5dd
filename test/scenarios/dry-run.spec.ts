import { expect, test } from '@jest/globals';
import { cidrIp, describes, group } from './stage.ts';
import { stages } from './stages.ts';

const stageWith = stages();
const asked = { 'cidr-ip': `${cidrIp}, 10.0.0.0/8`, 'dry-run': 'true' };

test('a dry run says what would be revoked and what is not there, from one describe, and changes nothing', async () => {
  const stage = await stageWith();
  const job = stage.job(asked);
  const { exitCode, log, summary, outputs } = await job.main();
  expect(exitCode).toBe(0);
  expect(stage.actions()).toEqual([describes]);
  expect(stage.sources()).toEqual([cidrIp]);
  expect(log).toEqual([
    `Would revoke ${cidrIp} from cluster security group ${group}`,
    `Nothing to revoke: 10.0.0.0/8 is not in cluster security group ${group}`,
  ]);
  expect(summary).toContain('Dry run: would revoke 1 rule');
  expect(summary).toContain('1 not found');
  expect(outputs).toMatchObject({
    'revoked-rules': '[]',
    'failed-rules': '[]',
    'cluster-security-group-name': group,
  });
  expect(JSON.parse(outputs['not-found-rules'] ?? '')).toMatchObject([{ CIDRIP: '10.0.0.0/8' }]);

  expect((await job.post()).log).toEqual(['Nothing is left to revoke.']);
  expect(stage.sources()).toEqual([cidrIp]);
});

test('a dry run at the end of the job changes nothing either', async () => {
  const stage = await stageWith();
  const job = stage.job({ ...asked, 'revoke-at': 'job-end' });
  expect((await job.main()).log[0]).toContain('would revoke');
  const { log, exitCode } = await job.post();
  expect(exitCode).toBe(0);
  expect(log[0]).toBe(`Would revoke ${cidrIp} from cluster security group ${group}`);
  expect(stage.actions()).toEqual([describes]);
  expect(stage.sources()).toEqual([cidrIp]);
});

test('a dry run that may not describe the group fails, and leaves nothing to the end of the job', async () => {
  const stage = await stageWith();
  stage.emulator.inject({ kind: 'error', code: 'AccessDenied', status: 403, message: 'no' });
  const job = stage.job(asked);
  const { exitCode, annotations } = await job.main();
  expect(exitCode).toBe(1);
  expect(annotations[0]?.message).toContain(describes);
  expect((await job.post()).log).toEqual(['Nothing is left to revoke.']);
});
