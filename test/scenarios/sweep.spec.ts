import { describe, expect, test } from '@jest/globals';
import { runUrl } from '../../src/domain/run.ts';
import { argumentsOf, commandsInLog, commandsInSummary } from '../support/commands.ts';
import { HOUR, MINUTE } from '../support/leases.ts';
import { ClusterIdentifier, looksUp, stages } from '../support/stage.ts';
import { endJob, goOn, leasedCidr, openLease, rulesOf, sweepJob } from '../support/sweep.ts';
import { says, titles } from '../support/words.ts';

const newStage = stages();
const lists = 'DescribeSecurityGroupRules';
const revokes = 'RevokeSecurityGroupIngress';
const asksJob = 'actions/get-job-for-workflow-run';
const asksAttempt = 'actions/get-workflow-run-attempt';

/** A stage with a group, in which a person lets somebody in too. */
async function withGroup() {
  const stage = await newStage();
  const group = stage.vpcGroup({ rules: ['198.51.100.200/32'] });
  const [bystander = ''] = rulesOf(stage, group.id);
  return { stage, group, bystander };
}

describe('a lease whose job was lost', () => {
  test('is revoked, and everything about it is told', async () => {
    const { stage, group, bystander } = await withGroup();
    const left = openLease(stage, group.id);
    endJob(stage, left, 2 * HOUR);
    const { exitCode, log, annotations, outputs, summary } = await sweepJob(stage).main();
    expect(exitCode).toBe(0);
    expect(rulesOf(stage, group.id)).toEqual([bystander]);
    expect(stage.actions()).toEqual([lists, asksJob, revokes]);
    expect(log).toEqual([
      `Revoked ${leasedCidr} on port 5439 (${left.ruleId}) in VPC security group ${group.id}, leased to octo-org/octo-repo run 1658821493 in us-east-1: its job ended 2 h ago`,
    ]);
    expect(annotations).toEqual([
      {
        level: 'warning',
        title: titles.leasesLeftBehind,
        message: expect.stringContaining(
          'octo-org/octo-repo run 1658821493 (its job ended 2 h ago)',
        ),
      },
    ]);
    expect(outputs).toEqual({
      'revoked-rules': group.asOutput(leasedCidr),
      'failed-rules': '[]',
      'would-revoke-rules': '[]',
      'kept-leases': '[]',
    });
    expect(summary).toContain('Revoked 1 rule left behind in us-east-1');
    expect(summary).toContain(`(<${runUrl(left.lease.run)}>)`);
    expect(summary).toContain('up to 3 h');
  });

  test('is found once: a second sweep finds nothing', async () => {
    const { stage, group } = await withGroup();
    endJob(stage, openLease(stage, group.id));
    await sweepJob(stage).main();
    const { exitCode, log, annotations, summary } = await sweepJob(stage).main();
    expect([exitCode, annotations]).toEqual([0, []]);
    expect(log).toEqual(['No lease was left behind in us-east-1']);
    expect(summary).toContain('No lease was left behind in us-east-1');
  });

  test.each([
    ['warn', 0, ['warning']],
    ['error', 1, ['error']],
    ['ignore', 0, []],
  ])('with if-found: %s ends with exit code %i', async (word, code, levels) => {
    const { stage, group, bystander } = await withGroup();
    endJob(stage, openLease(stage, group.id));
    const { exitCode, annotations } = await sweepJob(stage, { 'if-found': word }).main();
    expect(exitCode).toBe(code);
    expect(annotations.map(({ level }) => level)).toEqual(levels);
    expect(rulesOf(stage, group.id)).toEqual([bystander]);
  });

  test('is only named in a dry run', async () => {
    const { stage, group } = await withGroup();
    const left = openLease(stage, group.id);
    endJob(stage, left);
    const { exitCode, log, outputs } = await sweepJob(stage, { 'dry-run': 'true' }).main();
    expect(exitCode).toBe(0);
    expect(rulesOf(stage, group.id)).toContain(left.ruleId);
    expect(stage.actions()).toEqual([lists, asksJob]);
    expect(log[0]).toMatch(/^Would revoke /);
    expect(outputs['would-revoke-rules']).toBe(group.asOutput(leasedCidr));
  });

  test('stays open, red and with the command to copy, where it may not be revoked', async () => {
    const { stage, group } = await withGroup();
    const left = openLease(stage, group.id);
    endJob(stage, left);
    stage.emulator.deny({ action: `ec2:${revokes}` });
    const result = await sweepJob(stage, { 'if-found': 'ignore' }).main();
    expect(result.exitCode).toBe(1);
    expect(result.annotations).toMatchObject([
      {
        level: 'error',
        title: titles.accessDenied,
        message: expect.stringContaining(says.mayBeOpen),
      },
    ]);
    const [command = ''] = commandsInLog(result);
    expect(commandsInSummary(result)).toEqual([command]);
    expect(await argumentsOf(command)).toEqual([
      'ec2',
      'revoke-security-group-ingress',
      '--region',
      'us-east-1',
      '--group-id',
      group.id,
      '--security-group-rule-ids',
      left.ruleId,
    ]);
    expect(JSON.parse(result.outputs['failed-rules'] ?? '')).toHaveLength(1);
  });
});

describe('a lease is kept', () => {
  test.each([
    ['whose job goes on', goOn, 'its job is in progress', undefined],
    [
      'whose job ended a moment ago',
      (stage: Parameters<typeof endJob>[0], left: Parameters<typeof endJob>[1]) =>
        endJob(stage, left, 5 * MINUTE),
      'its job ended 5 min ',
      undefined,
    ],
    ['whose job GitHub does not know', () => undefined, titles.notFoundOnGitHub, 'notice'],
  ] as const)('%s', async (_, prepare, reason, level) => {
    const { stage, group } = await withGroup();
    const left = openLease(stage, group.id);
    prepare(stage, left);
    const { exitCode, log, annotations, outputs, summary } = await sweepJob(stage).main();
    expect(exitCode).toBe(0);
    expect(rulesOf(stage, group.id)).toContain(left.ruleId);
    expect(stage.actions()).not.toContain(revokes);
    expect(log[0]).toContain(reason);
    expect(annotations.map((each) => each.level)).toEqual(level ? [level] : []);
    expect(JSON.parse(outputs['kept-leases'] ?? '')).toEqual([
      {
        SecurityGroupRuleId: left.ruleId,
        GroupId: group.id,
        run: runUrl(left.lease.run),
        job: '77',
        expires: left.lease.expires,
        reason: expect.stringContaining(reason),
      },
    ]);
    expect(summary).toContain('1 leased rule kept');
  });

  test('until it expires, whatever GitHub says', async () => {
    const { stage, group, bystander } = await withGroup();
    const left = openLease(stage, group.id, { expiresIn: -MINUTE });
    goOn(stage, left);
    const { exitCode, log, summary } = await sweepJob(stage).main();
    expect(exitCode).toBe(0);
    expect(rulesOf(stage, group.id)).toEqual([bystander]);
    expect(stage.actions()).toEqual([lists, revokes]);
    expect(log[0]).toContain('it expired 1 min');
    expect(summary).toContain('more than 1 min');
  });
});

test('several leases of one job are one question', async () => {
  const { stage, group, bystander } = await withGroup();
  const cidrs = ['203.0.113.1/32', '203.0.113.2/32', '203.0.113.3/32'];
  for (const cidr of cidrs) endJob(stage, openLease(stage, group.id, { cidr }));
  await sweepJob(stage).main();
  expect(stage.actions()).toEqual([lists, asksJob, revokes]);
  expect(rulesOf(stage, group.id)).toEqual([bystander]);
});

describe('where to look', () => {
  test('can be a group, or the groups of a cluster', async () => {
    const stage = await newStage();
    const [one, other] = [stage.vpcGroup(), stage.vpcGroup()];
    stage.cluster(5439, other);
    for (const { id } of [one, other]) openLease(stage, id, { expiresIn: -MINUTE });
    await sweepJob(stage, { 'vpc-security-group-id': one.id }).main();
    expect([rulesOf(stage, one.id), rulesOf(stage, other.id).length]).toEqual([[], 1]);
    await sweepJob(stage, { 'cluster-identifier': ClusterIdentifier }).main();
    expect(rulesOf(stage, other.id)).toEqual([]);
    expect(stage.actions()).toContain(looksUp);
  });

  test('must be there', async () => {
    const stage = await newStage();
    const { exitCode, annotations } = await sweepJob(stage, {
      'cluster-identifier': ClusterIdentifier,
    }).main();
    expect(exitCode).toBe(1);
    expect(annotations).toMatchObject([
      { title: titles.clusterNotFound, message: expect.stringMatching(/^Nothing was swept/) },
    ]);
  });
});

describe('with run-id', () => {
  const runId = '1658821493';

  test('the leases of that run are over as soon as it is', async () => {
    const { stage, group, bystander } = await withGroup();
    const left = openLease(stage, group.id);
    const other = openLease(stage, group.id, {
      cidr: '203.0.113.8/32',
      run: { id: '5' },
      expiresIn: -MINUTE,
    });
    endJob(stage, left, 0);
    await sweepJob(stage, { 'run-id': runId }).main();
    expect(rulesOf(stage, group.id)).toEqual([bystander, other.ruleId]);
    expect(stage.actions()).toEqual([lists, asksAttempt, revokes]);
  });

  test('an attempt that was started again is alive', async () => {
    const { stage, group } = await withGroup();
    const first = openLease(stage, group.id);
    const second = openLease(stage, group.id, { cidr: '203.0.113.8/32', run: { attempt: '2' } });
    endJob(stage, first, 0);
    goOn(stage, second);
    const { log } = await sweepJob(stage, { 'run-id': runId }).main();
    expect(rulesOf(stage, group.id)).toContain(second.ruleId);
    expect(rulesOf(stage, group.id)).not.toContain(first.ruleId);
    expect(log.join('\n')).toContain(
      'run 1658821493, attempt 2 in us-east-1: its job is in progress',
    );
  });
});

describe('invalid inputs', () => {
  test('are told all at once, and nothing is asked', async () => {
    const stage = await newStage();
    const { exitCode, annotations } = await sweepJob(stage, {
      'run-id': '../../user',
      grace: '-1',
      'if-found': 'perhaps',
      'dry-run': 'maybe',
      'vpc-security-group-id': 'sg-1',
      'cluster-identifier': 'x',
    }).main();
    expect(exitCode).toBe(1);
    expect(annotations.map(({ title }) => title)).toEqual(Array(5).fill(titles.invalidInput));
    expect(stage.actions()).toEqual([]);
  });
});

test('tags that anybody may have written reach no request and no log as they are', async () => {
  const { stage, group } = await withGroup();
  const marker = { Key: 'revoke-redshift-ingress', Value: 'lease' };
  const tag = (name: string, Value: string) => ({ Key: `revoke-redshift-ingress:${name}`, Value });
  const hostile = [
    'https://github.com/../../user/actions/runs/1/attempts/1',
    '::error::owned',
    '[click](https://evil.example)',
    '\n::set-output name=x::y',
  ];
  const ids = hostile.map(
    (run, index) =>
      openLease(stage, group.id, {
        cidr: `203.0.113.${index}/32`,
        tags: [
          marker,
          tag('id', '3d5e0c1a-7c0e-4f0e-9d9e-0a9c6b1f2d3e'),
          tag('run', run),
          tag('job', '77'),
          tag('expires', '2020-01-01T00:00:00Z'),
        ],
      }).ruleId,
  );
  const { exitCode, annotations, commands, stdout, summary } = await sweepJob(stage).main();
  expect(exitCode).toBe(0);
  expect(stage.actions()).toEqual([lists]);
  expect(rulesOf(stage, group.id)).toEqual(expect.arrayContaining(ids));
  expect(annotations).toMatchObject([{ level: 'warning', title: titles.leaseUnreadable }]);
  for (const id of ids) expect(annotations[0]?.message).toContain(id);
  for (const text of ['evil.example', 'owned', '/user/', 'set-output name']) {
    expect(stdout + summary).not.toContain(text);
  }
  expect(commands.map(({ name }) => name)).not.toContain('error');
});
