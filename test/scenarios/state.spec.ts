import { describe, expect, test } from '@jest/globals';
import { cidrIp, group } from './stage.ts';
import { stages } from './stages.ts';

const stageWith = stages();

async function postAfter(change: (state: string) => string | undefined) {
  const stage = await stageWith();
  const job = stage.job({ 'cidr-ip': cidrIp, 'revoke-at': 'job-end' });
  const { state } = await job.main();
  const post = await job.post({ env: { STATE_pending: change(state['pending'] ?? '') } });
  expect(stage.emulator.requests).toEqual([]);
  return post;
}

describe('a state that post cannot trust fails the job, and the error names the rule', () => {
  test.each<[string, (state: string) => string | undefined, string]>([
    ['missing', () => undefined, 'is missing'],
    ['empty', () => '', 'is missing'],
    ['cut short', (state) => state.slice(0, -9), 'is damaged'],
    [
      'of a later version',
      (state) => state.replace('"version":1', '"version":2'),
      'another version',
    ],
    ['without rules', (state) => state.replace(/"rules":\[.*?\]/, '"rules":[]'), 'is damaged'],
    ['not ours', () => '{"pending":null}', 'is damaged'],
    ['no JSON', () => 'null', 'is damaged'],
  ])('%s', async (_, change, problem) => {
    const { exitCode, annotations, stderr } = await postAfter(change);
    expect(exitCode).toBe(1);
    expect(annotations).toMatchObject([{ level: 'error', title: 'Not known what to revoke' }]);
    expect(annotations[0]?.message).toContain(problem);
    expect(annotations[0]?.message).toContain(`${cidrIp} in cluster security group ${group} may`);
    expect(stderr).toBe('');
  });
});

test('a state that post cannot trust is an error too where the inputs name no rule', async () => {
  const stage = await stageWith();
  const { exitCode, annotations } = await stage.job({}).post();
  expect(exitCode).toBe(1);
  expect(annotations[0]?.message).toContain('what the inputs name may still be open');
});

test('the state names every rule before the first request, and those that are left after the last', async () => {
  const stage = await stageWith({ rules: [cidrIp, '10.0.0.0/8'] });
  const hold = stage.emulator.inject({ kind: 'hold', at: 'before-change' });
  const job = stage.job({ 'cidr-ip': `${cidrIp}, 10.0.0.0/8` });
  const main = job.startMain();
  await hold.reached;
  main.kill('SIGKILL');
  const pending = JSON.parse((await main.result).state['pending'] ?? '');
  expect(pending.pending.rules).toEqual([
    { ClusterSecurityGroupName: group, CIDRIP: cidrIp },
    { ClusterSecurityGroupName: group, CIDRIP: '10.0.0.0/8' },
  ]);
  expect(JSON.parse((await job.main()).state['pending'] ?? '')).toMatchObject({ pending: null });
});
