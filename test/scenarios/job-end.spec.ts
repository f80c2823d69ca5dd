import { expect, test } from '@jest/globals';
import { cidrIp, ec2Group, group, revokes } from './stage.ts';
import { stages } from './stages.ts';

const stageWith = stages();

test('with job-end the step announces, asks AWS for nothing, and the end of the job revokes', async () => {
  const stage = await stageWith({ rules: [cidrIp, '10.0.0.0/8'] });
  const job = stage.job({ 'cidr-ip': `${cidrIp}\n10.0.0.0/8`, 'revoke-at': 'job-end' });
  const main = await job.main();
  expect(main).toMatchObject({ exitCode: 0, annotations: [], summary: '' });
  expect(main.log).toEqual([
    `At the end of the job: will revoke ${cidrIp} from cluster security group ${group}`,
    `At the end of the job: will revoke 10.0.0.0/8 from cluster security group ${group}`,
  ]);
  expect(main.outputs).toEqual({
    'revoked-rules': '[]',
    'not-found-rules': '[]',
    'failed-rules': '[]',
    'cluster-security-group': '',
    'cluster-security-group-name': '',
    description: '',
    'ip-ranges': '',
    'ec2-security-groups': '',
    tags: '',
    'vpc-security-groups': '[]',
  });
  expect(stage.emulator.requests).toEqual([]);

  const post = await job.post();
  expect(post.exitCode).toBe(0);
  expect(post.log).toEqual([
    `Revoked ${cidrIp} from cluster security group ${group}`,
    `Revoked 10.0.0.0/8 from cluster security group ${group}`,
  ]);
  expect(post.summary).toContain('Revoked 2 rules');
  expect(stage.actions()).toEqual([revokes, revokes]);
  expect(stage.sources()).toEqual([]);
});

test('it may stand before the step that opens the access', async () => {
  const stage = await stageWith({ rules: [] });
  const job = stage.job({ 'cidr-ip': cidrIp, 'revoke-at': 'job-end', 'if-not-found': 'error' });
  await job.main();
  stage.authorize(cidrIp);
  expect((await job.post()).exitCode).toBe(0);
  expect(stage.sources()).toEqual([]);
});

test('the end of the job uses what the step resolved, and no input again', async () => {
  const stage = await stageWith({ rules: [cidrIp, ec2Group] });
  const job = stage.job({
    'ec2-security-group-name': ec2Group.EC2SecurityGroupName,
    'ec2-security-group-owner-id': ec2Group.EC2SecurityGroupOwnerId,
    'revoke-at': 'job-end',
  });
  await job.main();
  const { exitCode } = await job.post({
    env: {
      'INPUT_CLUSTER-SECURITY-GROUP-NAME': 'another',
      'INPUT_EC2-SECURITY-GROUP-NAME': undefined,
      'INPUT_CIDR-IP': cidrIp,
      AWS_REGION: 'eu-west-3',
    },
  });
  expect(exitCode).toBe(0);
  expect(stage.sources()).toEqual([cidrIp]);
});

test.each([
  ['warn', 0, ['warning']],
  ['error', 1, ['error']],
  ['ignore', 0, []],
])(
  'a rule that is not there at the end of the job means what if-not-found: %s says',
  async (word, code, levels) => {
    const stage = await stageWith({ rules: [] });
    const job = stage.job({ 'cidr-ip': cidrIp, 'revoke-at': 'job-end', 'if-not-found': word });
    await job.main();
    const { exitCode, annotations } = await job.post();
    expect(exitCode).toBe(code);
    expect(annotations.map(({ level }) => level)).toEqual(levels);
  },
);
