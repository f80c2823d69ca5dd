import { describe, expect, test } from '@jest/globals';
import { cidrIp } from '../support/group.ts';
import { stages } from '../support/stage.ts';
import { targets } from '../support/targets.ts';
import { kindsOfVpc, otherVpc } from '../support/vpc-group.ts';
import { says, titles } from '../support/words.ts';

const stageOf = stages();
const always = Number.POSITIVE_INFINITY;
const two = [cidrIp, '10.0.0.0/8'];

test.each(targets)(
  'in $name a revoke that is denied is red, and names rule, group and IAM action',
  async ({ create, revokes }) => {
    const stage = await stageOf();
    const group = create(stage, two);
    stage.emulator.inject({ ...group.denied, action: revokes, times: always });
    const job = group.job({ 'cidr-ip': two.join('\n') });
    for (const phase of [await job.main(), await job.post()]) {
      expect(phase.exitCode).toBe(1);
      expect(phase.annotations).toMatchObject([{ level: 'error', title: titles.accessDenied }]);
      for (const word of [...two, group.words, 'us-east-1', says.mayBeOpen, `:${revokes}`]) {
        expect(phase.annotations[0]?.message).toContain(word);
      }
    }
    expect(group.sources()).toEqual(two);
  },
);

describe.each(kindsOfVpc)('in a VPC security group in %s', (_, VpcId) => {
  test('a describe that is denied after the revoke takes nothing from it, and the log says so', async () => {
    const stage = await stageOf();
    const group = stage.vpcGroup({ VpcId, rules: two });
    stage.emulator.inject({ ...group.denied, action: group.describes, times: always });
    const { exitCode, outputs, log } = await group.job({ 'cidr-ip': two.join('\n') }).main();
    expect(exitCode).toBe(0);
    expect(outputs).toMatchObject({
      'revoked-rules': group.asOutput(...two),
      'vpc-security-groups': '[]',
    });
    expect(log.join('\n')).toContain(says.groupUnknown);
    expect(log.join('\n')).toContain(`${says.allowAction} ec2:${group.describes}`);
  });
});

test('a describe that is denied where one missing rule makes the VPC refuse the others leaves all of them open, red, with the IAM action', async () => {
  const stage = await stageOf();
  const group = stage.vpcGroup({ VpcId: otherVpc, rules: two });
  stage.emulator.inject({ ...group.denied, action: group.describes, times: always });
  const { exitCode, annotations, outputs } = await group
    .job({ 'cidr-ip': ['198.51.100.7/32', ...two].join() })
    .main();
  expect(exitCode).toBe(1);
  expect(annotations).toHaveLength(1);
  for (const word of [...two, group.words, `${says.allowAction} ec2:${group.describes}`]) {
    expect(annotations[0]?.message).toContain(word);
  }
  expect(JSON.parse(outputs['failed-rules'] ?? '')).toHaveLength(3);
});
