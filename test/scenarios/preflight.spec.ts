import { describe, expect, test } from '@jest/globals';
import { cidrIp, type Group } from '../support/group.ts';
import { outcomeLines } from '../support/outcome-lines.ts';
import { ClusterIdentifier, stages } from '../support/stage.ts';
import { clusterGroup, inOtherVpc } from '../support/targets.ts';
import { noGroup, otherVpc } from '../support/vpc-group.ts';
import { says, titles } from '../support/words.ts';

const stageOf = stages();
const kinds = [clusterGroup, inOtherVpc];
const atEnd = { 'cidr-ip': cidrIp, 'revoke-at': 'job-end' };
const always = Number.POSITIVE_INFINITY;
const idsOf = (groups: readonly Group<never>[]) => groups.map(({ id }) => id).join();

describe.each(kinds)('with job-end, in $name', (target) => {
  const { create } = target;

  test('the step makes sure with two requests that the end of the job will be able to revoke', async () => {
    const stage = await stageOf();
    const group = create(stage, ['10.0.0.0/8']);
    expect(await group.job(atEnd).main()).toMatchObject({ exitCode: 0, annotations: [] });
    expect(stage.actions().length).toBeGreaterThan(0);
    expect(stage.actions().length).toBeLessThanOrEqual(2);
    expect(stage.actions()).toContain(group.describes);
    expect(group.sources()).toEqual(['10.0.0.0/8']);
  });

  test('a rule that is there already is a notice, and is revoked at the end', async () => {
    const group = create(await stageOf(), [cidrIp, '10.0.0.0/8']);
    const job = group.job(atEnd);
    const { exitCode, annotations } = await job.main();
    expect(exitCode).toBe(0);
    expect(annotations).toMatchObject([{ level: 'notice', title: titles.ruleAlreadyThere }]);
    for (const word of [cidrIp, group.words]) expect(annotations[0]?.message).toContain(word);
    expect(annotations[0]?.message).not.toContain('10.0.0.0/8');
    expect((await job.post()).exitCode).toBe(0);
    expect(group.sources()).toEqual(['10.0.0.0/8']);
  });

  test.each([
    ['there are none', { AWS_ACCESS_KEY_ID: undefined }, titles.noCredentials],
    ['AWS does not accept them', { AWS_SECRET_ACCESS_KEY: 'x' }, titles.credentialsInvalid],
  ])('credentials fail the step where %s', async (_, env, title) => {
    const group = create(await stageOf(), []);
    const { exitCode, annotations } = await group.job(atEnd, { env }).main();
    expect(exitCode).toBe(1);
    expect(annotations).toMatchObject([{ level: 'error', title }]);
    for (const word of [cidrIp, group.words]) expect(annotations[0]?.message).toContain(word);
    // Nothing is open yet.
    expect(annotations[0]?.message).not.toContain(says.mayBeOpen);
  });

  test('an account that may not describe the group gets a notice, and the end of the job revokes', async () => {
    const stage = await stageOf();
    const group = create(stage, [cidrIp]);
    stage.emulator.inject({ ...group.denied, action: group.describes, times: always });
    const job = group.job(atEnd);
    const { exitCode, annotations } = await job.main();
    expect(exitCode).toBe(0);
    expect(annotations).toMatchObject([{ level: 'notice', title: titles.groupNotDescribed }]);
    expect(annotations[0]?.message).toContain(`:${group.describes}`);
    expect((await job.post()).exitCode).toBe(0);
    expect(group.sources()).toEqual([]);
  });

  test('an outage that passes is waited for', async () => {
    const stage = await stageOf();
    const group = create(stage, []);
    stage.emulator.inject({ kind: 'service-unavailable', action: group.describes });
    expect(await group.job(atEnd).main()).toMatchObject({ exitCode: 0, annotations: [] });
  });

  test('a step that failed leaves its rules to the end of the job all the same', async () => {
    const stage = await stageOf();
    const group = create(stage, []);
    const job = group.job(atEnd);
    const main = await job.main({ env: { AWS_SECRET_ACCESS_KEY: 'x' } });
    expect(main.exitCode).toBe(1);
    group.authorize(cidrIp);
    const post = await job.post();
    expect(outcomeLines(post.log)).toEqual([expect.stringContaining(`${says.revoked} ${cidrIp}`)]);
    expect(group.sources()).toEqual([]);
  });
});

test('a cluster security group that is not there fails the step', async () => {
  const stage = await stageOf();
  const job = stage.job({ 'cluster-security-group-name': 'elsewhere', ...atEnd });
  const { exitCode, annotations } = await job.main();
  expect(exitCode).toBe(1);
  expect(annotations).toMatchObject([{ level: 'error', title: titles.clusterGroupNotFound }]);
  for (const word of [cidrIp, 'elsewhere', 'us-east-1']) {
    expect(annotations[0]?.message).toContain(word);
  }
  // What does not exist has no rules, so that there is one error and not two.
  expect(await job.post()).toMatchObject({ exitCode: 0, log: [says.nothingLeft] });
});

test('a cluster that is not there fails the step', async () => {
  const stage = await stageOf();
  const job = stage.job({ 'cluster-identifier': ClusterIdentifier, ...atEnd });
  expect(await job.main()).toMatchObject({
    exitCode: 1,
    annotations: [{ level: 'error', title: titles.clusterNotFound }],
  });
});

describe.each([undefined, otherVpc])('a VPC security group in %s', (VpcId) => {
  test('that the account may not revoke from fails the step, with the IAM action', async () => {
    const stage = await stageOf();
    const group = stage.vpcGroup({ VpcId });
    stage.emulator.deny({ action: `ec2:${group.revokes}` });
    const { exitCode, annotations } = await group.job(atEnd).main();
    expect(exitCode).toBe(1);
    expect(annotations).toMatchObject([{ level: 'error', title: titles.accessDenied }]);
    expect(annotations[0]?.message).toContain(`${says.allowAction} ec2:${group.revokes}`);
  });
});

test.each([1, 6])('%i VPC security groups that are not there are all named', async (number) => {
  const stage = await stageOf();
  const missing = Array.from({ length: number }, (_, at) => `${noGroup.slice(0, -1)}${at}`);
  const there = stage.vpcGroup();
  const ids = [there.id, ...missing].join();
  const { exitCode, annotations, log } = await stage
    .job({ 'vpc-security-group-id': ids, ...atEnd })
    .main();
  expect(exitCode).toBe(1);
  expect(annotations).toMatchObject([{ level: 'error', title: titles.vpcGroupNotFound }]);
  const told = [annotations[0]?.message, ...log.filter((line) => !line.includes(says.willRevoke))];
  for (const id of missing) expect(told.join('\n')).toContain(id);
  expect(told.join('\n')).not.toContain(there.id);
});

test('several groups cost two requests each', async () => {
  const stage = await stageOf();
  const groups = [1, 2, 3, 4, 5].map(() => stage.vpcGroup());
  await stage.job({ 'vpc-security-group-id': idsOf(groups), ...atEnd }).main();
  expect(stage.actions()).toHaveLength(10);
});

test('what the end of the job may not describe is told of every group', async () => {
  const stage = await stageOf();
  const groups = [stage.vpcGroup(), stage.vpcGroup()];
  stage.emulator.deny({ action: 'ec2:DescribeSecurityGroups' });
  const job = stage.job({ 'vpc-security-group-id': idsOf(groups), ...atEnd });
  const { exitCode, annotations } = await job.main();
  expect(exitCode).toBe(0);
  expect(annotations).toMatchObject([{ level: 'notice', title: titles.groupNotDescribed }]);
  for (const { id } of groups) expect(annotations[0]?.message).toContain(id);
});

test('a cluster security group costs one request more, for the account, which may be denied', async () => {
  const stage = await stageOf();
  const group = clusterGroup.create(stage, []);
  stage.emulator.inject({ ...group.denied, service: 'sts', times: always });
  expect(await group.job(atEnd).main()).toMatchObject({ exitCode: 0, annotations: [] });
});
