import { describe, expect, test } from '@jest/globals';
import { cidrIp, type Group } from '../support/group.ts';
import { ClusterIdentifier, type Stage, stages, workgroupName } from '../support/stage.ts';
import { kindsOfVpc, tcp, type VpcRule } from '../support/vpc-group.ts';
import { says, titles } from '../support/words.ts';

const stageOf = stages();

const warehouses = [
  [
    'a cluster',
    { 'cluster-identifier': ClusterIdentifier },
    (stage: Stage, groups: readonly Group<VpcRule>[]) => stage.cluster(5439, ...groups),
  ],
  [
    'a workgroup',
    { 'workgroup-name': workgroupName },
    (stage: Stage, groups: readonly Group<VpcRule>[]) => stage.workgroup(5439, ...groups),
  ],
] as const;

describe.each(warehouses)('%s with several groups', (_, named, put) => {
  /** Groups that let in these rules, and inputs that name what has them. */
  async function stageWith(...rules: readonly (readonly VpcRule[])[]) {
    const stage = await stageOf();
    const groups = rules.map((own) => stage.vpcGroup({ rules: own }));
    put(stage, groups);
    return { stage, groups, inputs: { ...named, 'cidr-ip': cidrIp } };
  }

  test.each(kindsOfVpc)('in %s: a rule that one of them has is found', async (_, VpcId) => {
    const stage = await stageOf();
    const groups = [[], [cidrIp], []].map((rules) => stage.vpcGroup({ VpcId, rules }));
    put(stage, groups);
    const job = stage.job({ ...named, 'cidr-ip': cidrIp, 'if-not-found': 'error' });
    const { exitCode, annotations, outputs, summary, log } = await job.main();
    expect({ exitCode, annotations }).toEqual({ exitCode: 0, annotations: [] });
    expect(outputs['revoked-rules']).toBe(groups[1]?.asOutput(cidrIp));
    expect(outputs['not-found-rules']).toBe('[]');
    expect(summary).toContain(`${says.revoked} 1 rule`);
    expect(summary).not.toContain('not found');
    for (const at of [0, 2]) {
      const words = groups[at]?.words ?? '';
      expect(log).toContainEqual(
        expect.stringMatching(`${says.nothingToRevoke}.*${words}.*enough`),
      );
    }
    expect(groups.flatMap((group) => group.sources())).toEqual([]);
    expect((await job.post()).log).toEqual([says.nothingLeft]);
  });

  test('has a rule revoked wherever it is', async () => {
    const { stage, groups, inputs } = await stageWith([cidrIp], [cidrIp]);
    const { exitCode, outputs } = await stage.job(inputs).main();
    expect(exitCode).toBe(0);
    expect(JSON.parse(outputs['revoked-rules'] ?? '')).toHaveLength(2);
    expect(groups.flatMap((group) => group.sources())).toEqual([]);
  });

  test.each([
    ['warn', 0, 'warning'],
    ['error', 1, 'error'],
  ] as const)(
    'has a rule that none of them has told under if-not-found: %s, with similar rules of each',
    async (ifNotFound, code, level) => {
      const { stage, groups, inputs } = await stageWith([tcp(22, cidrIp)], ['203.0.113.0/24']);
      const { exitCode, annotations, outputs } = await stage
        .job({ ...inputs, 'if-not-found': ifNotFound })
        .main();
      expect(exitCode).toBe(code);
      expect(annotations).toMatchObject([{ level, title: titles.ruleNotFound }]);
      for (const { words } of groups) expect(annotations[0]?.message).toContain(`${words} lets in`);
      expect(JSON.parse(outputs['not-found-rules'] ?? '')).toHaveLength(2);
    },
  );

  test('is looked at in a dry run in the same way', async () => {
    const { stage, groups, inputs } = await stageWith([], [cidrIp]);
    const { exitCode, annotations, outputs } = await stage
      .job({ ...inputs, 'dry-run': 'true', 'if-not-found': 'error' })
      .main();
    expect({ exitCode, annotations }).toEqual({ exitCode: 0, annotations: [] });
    expect(outputs['would-revoke-rules']).toBe(groups[1]?.asOutput(cidrIp));
    expect(outputs['not-found-rules']).toBe('[]');
  });

  test('is told apart rule by rule', async () => {
    const { stage, groups, inputs } = await stageWith([cidrIp], []);
    const { annotations, outputs } = await stage
      .job({ ...inputs, 'cidr-ip': `${cidrIp}, 10.0.0.0/8` })
      .main();
    expect(outputs['revoked-rules']).toBe(groups[0]?.asOutput(cidrIp));
    const missed = groups.flatMap((group) => JSON.parse(group.asOutput('10.0.0.0/8')));
    expect(JSON.parse(outputs['not-found-rules'] ?? '')).toEqual(missed);
    expect(annotations).toMatchObject([{ level: 'warning', title: titles.ruleNotFound }]);
    expect(annotations[0]?.message).not.toContain(cidrIp);
  });

  test('says that another group lets the source in by another rule', async () => {
    const { stage, groups, inputs } = await stageWith([cidrIp], ['0.0.0.0/0']);
    const { exitCode, annotations } = await stage.job(inputs).main();
    expect(exitCode).toBe(0);
    expect(annotations).toMatchObject([{ level: 'notice', title: titles.stillLetIn }]);
    for (const word of [cidrIp, groups[1]?.words, '0.0.0.0/0', says.stillLetsIn]) {
      expect(annotations[0]?.message).toContain(word);
    }
  });

  describe('of which one fails in the step', () => {
    /** Denies the first requests to revoke from one of the groups. */
    async function stageThatDenies(at: number, ...rules: readonly (readonly VpcRule[])[]) {
      const staged = await stageWith(...rules);
      const group = staged.groups[at] as Group<VpcRule>;
      staged.stage.emulator.inject({
        ...group.denied,
        action: group.revokes,
        when: ({ GroupId }) => GroupId === group.id,
      });
      return { ...staged, group };
    }

    test('is red for that one alone, and the end of the job knows that the rule was found', async () => {
      const { stage, groups, inputs, group } = await stageThatDenies(1, [cidrIp], []);
      const job = stage.job({ ...inputs, 'if-not-found': 'error' });
      const main = await job.main();
      expect(main.exitCode).toBe(1);
      expect(main.annotations).toMatchObject([{ level: 'error', title: titles.accessDenied }]);
      expect(main.annotations[0]?.message).toContain(group.words);
      expect(main.annotations[0]?.message).not.toContain(groups[0]?.words);
      const post = await job.post();
      expect(post).toMatchObject({ exitCode: 0, annotations: [] });
      expect(post.outputs['not-found-rules']).toBe('[]');
      expect(post.summary).toContain('✅ Nothing left to revoke');
    });

    test('is revoked from that one at the end of the job, and nothing is missing', async () => {
      const { stage, groups, inputs } = await stageThatDenies(0, [cidrIp], []);
      const job = stage.job({ ...inputs, 'if-not-found': 'error' });
      const main = await job.main();
      expect(main.exitCode).toBe(1);
      expect(main.annotations).toMatchObject([{ title: titles.accessDenied }]);
      expect(main.outputs['not-found-rules']).toBe('[]');
      const post = await job.post();
      expect(post).toMatchObject({ exitCode: 0, annotations: [] });
      expect(groups.flatMap((group) => group.sources())).toEqual([]);
    });

    test('is not found where neither that one nor another had it', async () => {
      const { stage, inputs, group } = await stageThatDenies(0, [], []);
      const job = stage.job({ ...inputs, 'if-not-found': 'error' });
      expect((await job.main()).annotations).toMatchObject([{ title: titles.accessDenied }]);
      const post = await job.post();
      expect(post.exitCode).toBe(1);
      expect(post.annotations).toMatchObject([{ level: 'error', title: titles.ruleNotFound }]);
      expect(post.annotations[0]?.message).toContain(group.words);
    });
  });

  test('has a rule found at the end of the job too, and a response that was lost on the way', async () => {
    const { stage, groups, inputs } = await stageWith([], []);
    const job = stage.job({ ...inputs, 'revoke-at': 'job-end', 'if-not-found': 'error' });
    expect(await job.main()).toMatchObject({ exitCode: 0, annotations: [] });
    const [first] = groups as [Group<VpcRule>];
    first.authorize(cidrIp);
    stage.emulator.inject({
      kind: 'cut',
      at: 'after-change',
      action: first.revokes,
      when: ({ GroupId, DryRun }) => GroupId === first.id && DryRun === undefined,
    });
    const post = await job.post();
    expect(post).toMatchObject({ exitCode: 0, annotations: [] });
    expect(post.outputs['revoked-rules']).toBe(first.asOutput(cidrIp));
    expect(post.log).toContainEqual(expect.stringContaining(says.responseLost));
    expect(first.sources()).toEqual([]);
  });
});

test('groups that are named one by one have to have the rule each', async () => {
  const stage = await stageOf();
  const groups = [[cidrIp], []].map((rules) => stage.vpcGroup({ rules }));
  const { annotations, outputs } = await stage
    .job({ 'vpc-security-group-id': groups.map(({ id }) => id).join(','), 'cidr-ip': cidrIp })
    .main();
  expect(annotations).toMatchObject([{ level: 'warning', title: titles.ruleNotFound }]);
  expect(outputs['not-found-rules']).toBe(groups[1]?.asOutput(cidrIp));
});

test('a cluster with several cluster security groups has a rule in one of them found', async () => {
  const stage = await stageOf();
  const groups = ['ci', 'etl'].map((name) =>
    stage.clusterGroup({ name, rules: name === 'ci' ? [cidrIp] : [] }),
  );
  stage.cluster(5439, ...groups);
  const { exitCode, annotations, outputs } = await stage
    .job({
      'cluster-identifier': ClusterIdentifier,
      'cidr-ip': cidrIp,
      'if-not-found': 'error',
    })
    .main();
  expect({ exitCode, annotations }).toEqual({ exitCode: 0, annotations: [] });
  expect(outputs['revoked-rules']).toBe(groups[0]?.asOutput(cidrIp));
});
