import { describe, expect, test } from '@jest/globals';
import { asOutput, cidrIp, tcp } from './rules.ts';
import { describes, kindsOfVpc, revokes, vpcStages } from './stage.ts';

const stageOf = vpcStages();
const nowhere = 'sg-0123456789abcdef0';

describe.each(kindsOfVpc)('several groups in %s', (_, VpcId) => {
  test('are done one after the other, and each is handed on', async () => {
    const stage = await stageOf();
    const rules = [tcp(5439, cidrIp), tcp(5439, '10.0.0.0/8')];
    const ids = [stage.group({ VpcId, rules }), stage.group({ VpcId, rules })];
    const { exitCode, outputs, summary } = await stage
      .job({ 'vpc-security-group-id': ids.join('\n'), 'cidr-ip': cidrIp })
      .main();
    expect(exitCode).toBe(0);
    expect(stage.actions()).toEqual([revokes, describes, revokes, describes]);
    expect(JSON.parse(outputs['vpc-security-groups'] ?? '')).toEqual(ids.map(stage.shape));
    for (const id of ids) expect(stage.sources(id)).toEqual(['tcp 5439-5439 10.0.0.0/8']);
    expect(summary).toContain('Revoked 2 rules from 2 security groups');
    for (const id of ids) expect(summary).toContain(`VPC security group ${id}`);
  });

  test.each([0, 1, 2])(
    'are done although number %i of them does not exist, and the step is red and names it',
    async (at) => {
      const stage = await stageOf();
      const there = [1, 2].map(() => stage.group({ VpcId, rules: [tcp(5439, cidrIp)] }));
      const { exitCode, annotations, outputs } = await stage
        .job({
          'vpc-security-group-id': there.toSpliced(at, 0, nowhere).join(','),
          'cidr-ip': cidrIp,
        })
        .main();
      expect(exitCode).toBe(1);
      for (const id of there) expect(stage.sources(id)).toEqual([]);
      expect(annotations).toMatchObject([
        {
          level: 'error',
          message: expect.stringContaining(
            `${cidrIp} on port 5439 in VPC security group ${nowhere} (us-east-1) may still be open.`,
          ),
        },
      ]);
      expect(outputs['failed-rules']).toBe(asOutput(nowhere, tcp(5439, cidrIp)));
      expect(JSON.parse(outputs['revoked-rules'] ?? '')).toHaveLength(2);
      expect(JSON.parse(outputs['vpc-security-groups'] ?? '')).toEqual(there.map(stage.shape));
    },
  );
});

test('of several groups only the one that failed is left to the end of the job', async () => {
  const stage = await stageOf();
  const ids = [1, 2, 3].map(() => stage.group({ rules: [tcp(5439, cidrIp)] }));
  stage.emulator.inject({
    kind: 'error',
    code: 'UnauthorizedOperation',
    status: 403,
    message: 'You are not authorized to perform this operation.',
    action: revokes,
    when: ({ GroupId }) => GroupId === ids[1],
  });
  const job = stage.job({ 'vpc-security-group-id': ids.join(','), 'cidr-ip': cidrIp });
  const main = await job.main();
  expect(main.exitCode).toBe(1);
  expect(main.annotations).toHaveLength(1);
  expect(main.annotations[0]?.message).toContain(ids[1]);

  const before = stage.actions().length;
  const post = await job.post();
  expect(post.exitCode).toBe(0);
  expect(stage.actions().slice(before)).toEqual([revokes, describes]);
  expect(ids.flatMap(stage.sources)).toEqual([]);
});
