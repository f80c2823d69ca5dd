import { describe, expect, test } from '@jest/globals';
import { cidrIp, type Group } from '../support/group.ts';
import { stages } from '../support/stage.ts';
import { asVpcOutput, kindsOfVpc, noGroup } from '../support/vpc-group.ts';
import { says } from '../support/words.ts';

const stageOf = stages();
const idsOf = (groups: readonly Group[]) => groups.map(({ id }) => id);

describe.each(kindsOfVpc)('several VPC security groups in %s', (_, VpcId) => {
  test('are all done, and each is handed on', async () => {
    const stage = await stageOf();
    const rules = [cidrIp, '10.0.0.0/8'];
    const groups = [stage.vpcGroup({ VpcId, rules }), stage.vpcGroup({ VpcId, rules })] as const;
    const { exitCode, outputs, summary } = await stage
      .job({ 'vpc-security-group-id': idsOf(groups).join('\n'), 'cidr-ip': cidrIp })
      .main();
    expect(exitCode).toBe(0);
    const { revokes, describes } = groups[0];
    expect(stage.actions().toSorted()).toEqual([describes, describes, revokes, revokes]);
    expect(JSON.parse(outputs['vpc-security-groups'] ?? '')).toEqual(
      groups.map((group) => group.shape()),
    );
    for (const group of groups) expect(group.sources()).toEqual(['10.0.0.0/8']);
    expect(summary).toContain(`${says.revoked} 2 rules`);
    for (const { words } of groups) expect(summary).toContain(words);
  });

  test.each([0, 1, 2])(
    'are done although number %i of them does not exist, and the step is red and names it',
    async (at) => {
      const stage = await stageOf();
      const there = [1, 2].map(() => stage.vpcGroup({ VpcId, rules: [cidrIp] }));
      const { exitCode, annotations, outputs } = await stage
        .job({
          'vpc-security-group-id': idsOf(there).toSpliced(at, 0, noGroup).join(','),
          'cidr-ip': cidrIp,
        })
        .main();
      expect(exitCode).toBe(1);
      for (const group of there) expect(group.sources()).toEqual([]);
      expect(annotations).toMatchObject([{ level: 'error' }]);
      for (const word of [cidrIp, noGroup, 'us-east-1', says.mayBeOpen]) {
        expect(annotations[0]?.message).toContain(word);
      }
      expect(outputs['failed-rules']).toBe(asVpcOutput(noGroup, cidrIp));
      expect(JSON.parse(outputs['revoked-rules'] ?? '')).toHaveLength(2);
      expect(JSON.parse(outputs['vpc-security-groups'] ?? '')).toEqual(
        there.map((group) => group.shape()),
      );
    },
  );
});

test('of several groups only the one that failed is left to the end of the job', async () => {
  const stage = await stageOf();
  const groups = [1, 2, 3].map(() => stage.vpcGroup({ rules: [cidrIp] }));
  const [, second] = groups as [Group, Group, Group];
  stage.emulator.inject({
    ...second.denied,
    action: second.revokes,
    when: ({ GroupId }) => GroupId === second.id,
  });
  const job = stage.job({ 'vpc-security-group-id': idsOf(groups).join(','), 'cidr-ip': cidrIp });
  const main = await job.main();
  expect(main.exitCode).toBe(1);
  expect(main.annotations).toHaveLength(1);
  expect(main.annotations[0]?.message).toContain(second.words);

  const before = stage.actions().length;
  const post = await job.post();
  expect(post.exitCode).toBe(0);
  expect(stage.actions().slice(before)).toEqual([second.revokes, second.describes]);
  expect(groups.flatMap((group) => group.sources())).toEqual([]);
});
