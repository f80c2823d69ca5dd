import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { cidrIp } from '../support/group.ts';
import { outcomeLines } from '../support/outcome-lines.ts';
import { ClusterIdentifier, stages } from '../support/stage.ts';
import { says, titles } from '../support/words.ts';

const stageOf = stages();
const atEnd = { 'revoke-at': 'job-end' };
const two = [cidrIp, '10.0.0.0/8'];

const changes: [string, (state: string) => string | undefined, string][] = [
  ['missing', () => undefined, says.stateMissing],
  ['empty', () => '', says.stateMissing],
  ['cut short', (state) => state.slice(0, -9), says.stateDamaged],
  [
    'of a later version',
    (state) => state.replace(/"version":[^,]+/, '"version":"0.0.1"'),
    says.stateOfAnotherVersion,
  ],
  ['without rules', (state) => state.replace(/\[\{.*\}\]/, '[]'), says.stateDamaged],
  ['with another rule', (state) => state.replace('203.0.113.7', '203.0.113.8'), says.stateDamaged],
  ['not ours', () => '{"pending":null}', says.stateDamaged],
  ['no JSON', () => 'null', says.stateDamaged],
];

describe('a state that post cannot trust', () => {
  test.each(changes)(
    '(%s) is a warning where the inputs name the rules, and these are revoked',
    async (_, change, problem) => {
      const stage = await stageOf();
      const group = stage.clusterGroup({ rules: [...two, '203.0.113.8/32'] });
      const job = group.job({ 'cidr-ip': two.join(), ...atEnd });
      const { state } = await job.main();
      const { exitCode, annotations, log, stderr } = await job.post({
        env: { STATE_pending: change(state['pending'] ?? '') },
      });
      expect(group.sources()).toEqual(['203.0.113.8/32']);
      expect(exitCode).toBe(0);
      expect(annotations).toMatchObject([{ level: 'warning', title: titles.stateRecovered }]);
      expect(annotations[0]?.message).toContain(problem);
      expect(outcomeLines(log)).toEqual(
        two.map((rule) => expect.stringContaining(`${says.revoked} ${rule}`)),
      );
      expect(stderr).toBe('');
    },
  );

  test('is an error where the inputs name a cluster, and the log names every rule, however many', async () => {
    const stage = await stageOf();
    const sources = Array.from({ length: 60 }, (_, host) => `10.0.0.${host}/32`);
    const job = stage.job({
      'cluster-identifier': ClusterIdentifier,
      'cidr-ip': sources.join('\n'),
      ...atEnd,
    });
    const { exitCode, annotations, log } = await job.post();
    expect(exitCode).toBe(1);
    expect(annotations).toMatchObject([{ level: 'error', title: titles.stateLost }]);
    for (const word of [sources[0], `cluster ${ClusterIdentifier}`, says.mayBeOpen]) {
      expect(annotations[0]?.message).toContain(word);
    }
    for (const source of sources) {
      expect(log).toContainEqual(expect.stringContaining(` ${source} `));
    }
    expect(stage.actions()).toEqual([]);
  });

  test('is an error too where the inputs name no rule', async () => {
    const group = (await stageOf()).clusterGroup();
    const { exitCode, annotations } = await group.job({}).post();
    expect(exitCode).toBe(1);
    expect(annotations).toContainEqual(
      expect.objectContaining({
        level: 'error',
        title: titles.stateLost,
        message: expect.stringContaining(says.unknownRules),
      }),
    );
  });
});

test('the state names every rule before the first request, and those that are left after the last', async () => {
  const stage = await stageOf();
  const group = stage.clusterGroup({ rules: two });
  const hold = stage.emulator.inject({ kind: 'hold', at: 'before-change' });
  const job = group.job({ 'cidr-ip': two.join() });
  const main = job.startMain();
  await hold.reached;
  main.kill('SIGKILL');
  const { state } = await main.result;
  for (const word of [...two, group.id]) expect(state['pending']).toContain(word);
  const { log } = await job.main().then(() => job.post());
  expect(log).toEqual([says.nothingLeft]);
});

describe('a state that is too long for a variable', () => {
  const sources = Array.from({ length: 700 }, (_, n) => `10.0.${n >> 8}.${n & 255}/32`);

  async function leftToTheEnd() {
    const stage = await stageOf();
    const groups = [1, 2].map(() => stage.vpcGroup({ rules: sources.slice(0, 2) }));
    const job = stage.job({
      'vpc-security-group-id': groups.map(({ id }) => id).join(),
      'cidr-ip': sources.join('\n'),
      'if-not-found': 'ignore',
      'job-summary': 'false',
      ...atEnd,
    });
    const main = await job.main();
    const folder = job.prepare('post').env['RUNNER_TEMP'] ?? '';
    const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
    return { main, groups, job, files: files.map((name) => join(folder, name)) };
  }

  test('is in a file, and every variable fits', async () => {
    const { main, groups, job, files } = await leftToTheEnd();
    expect(main.exitCode).toBe(0);
    expect(files.length).toBeGreaterThan(0);
    for (const value of Object.values(main.state)) expect(value.length).toBeLessThan(128 * 1024);
    expect(await job.post()).toMatchObject({ exitCode: 0 });
    expect(groups.flatMap((group) => group.sources())).toEqual([]);
  });

  test.each([
    ['changed', (file: string) => writeFileSync(file, `${readFileSync(file, 'utf8')} `)],
    ['removed', (file: string) => rmSync(file)],
  ])('is not believed where the file was %s', async (_, change) => {
    const { groups, job, files } = await leftToTheEnd();
    files.forEach(change);
    const { annotations } = await job.post();
    expect(annotations[0]).toMatchObject({ level: 'warning', title: titles.stateRecovered });
    expect(groups.flatMap((group) => group.sources())).toEqual([]);
  });
});
