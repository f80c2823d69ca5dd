import { describe, expect, test } from '@jest/globals';
import { cidrIp, describes, group, revokes } from './stage.ts';
import { stages } from './stages.ts';

const stageWith = stages();
const other = '198.51.100.0/24';

describe('a rule that is not there', () => {
  test.each([
    ['is a warning unless told', {}, 0, ['warning']],
    ['is a warning with "warn"', { 'if-not-found': 'warn' }, 0, ['warning']],
    ['is an error with "error"', { 'if-not-found': 'error' }, 1, ['error']],
    ['is no annotation with "ignore"', { 'if-not-found': 'ignore' }, 0, []],
  ])('%s, and the group is asked for once', async (_, word, code, levels) => {
    const stage = await stageWith({ rules: [other] });
    const { exitCode, annotations, outputs, log } = await stage
      .job({ 'cidr-ip': cidrIp, ...word })
      .main();
    expect(exitCode).toBe(code);
    expect(annotations.map(({ level }) => level)).toEqual(levels);
    for (const { title, message } of annotations) {
      expect(title).toBe('Rule not found');
      expect(message).toMatch(
        /^Nothing to revoke: 203\.0\.113\.7\/32 is not in cluster security group ci-runners\. .*AuthorizationNotFound, status 404, request id/,
      );
    }
    expect(stage.actions()).toEqual([revokes, describes]);
    expect(stage.sources()).toEqual([other]);
    expect(outputs).toMatchObject({
      'revoked-rules': '[]',
      'not-found-rules': JSON.stringify([{ ClusterSecurityGroupName: group, CIDRIP: cidrIp }]),
      'failed-rules': '[]',
      'cluster-security-group-name': group,
    });
    expect(JSON.parse(outputs['ip-ranges'] ?? '')).toEqual([
      { Status: 'authorized', CIDRIP: other, Tags: [] },
    ]);
    expect(log).toEqual([`Nothing to revoke: ${cidrIp} is not in cluster security group ${group}`]);
  });

  test('leaves the group outputs empty where describing is denied, and the log says so', async () => {
    const stage = await stageWith({ rules: [] });
    stage.emulator.inject({
      kind: 'error',
      code: 'AccessDenied',
      status: 403,
      message: 'not authorized to perform redshift:DescribeClusterSecurityGroups',
      action: describes,
      times: Number.POSITIVE_INFINITY,
    });
    const { exitCode, outputs, log } = await stage.job().main();
    expect(exitCode).toBe(0);
    expect(outputs).toMatchObject({
      'cluster-security-group': '',
      'cluster-security-group-name': '',
      description: '',
      'ip-ranges': '',
      'ec2-security-groups': '',
      tags: '',
    });
    expect(log.join('\n')).toContain('The resulting group is not known');
    expect(log.join('\n')).toContain('Allow the IAM action redshift:DescribeClusterSecurityGroups');
  });

  test('is told with the network form that it may be stored in, where it has host bits', async () => {
    const stage = await stageWith({ rules: [] });
    const { annotations } = await stage.job({ 'cidr-ip': '203.0.113.7/24' }).main();
    expect(annotations[0]?.message).toContain('the rule may be stored as 203.0.113.0/24');
    expect(stage.emulator.requests[0]?.parameters['CIDRIP']).toBe('203.0.113.7/24');
  });

  test('is told with the ranges that the group lets in instead, which stay', async () => {
    const stage = await stageWith({ rules: ['203.0.0.0/16', other] });
    const { annotations, log } = await stage.job().main();
    const near = `cluster security group ${group} lets in 203.0.0.0/16, which was not asked for and stays open`;
    expect(log).toContain(near);
    expect(annotations[0]?.message).toContain(near);
    expect(stage.sources()).toEqual(['203.0.0.0/16', other]);
  });

  test('that another job is revoking is watched until it is gone', async () => {
    const stage = await stageWith();
    const { redshift } = stage.emulator;
    redshift.revokingFor = { describes: 2 };
    redshift.revokeClusterSecurityGroupIngress({ ClusterSecurityGroupName: group, CIDRIP: cidrIp });
    const { exitCode, outputs, annotations } = await stage.job().main();
    expect(exitCode).toBe(0);
    expect(annotations).toMatchObject([{ level: 'warning', title: 'Rule not found' }]);
    expect(stage.sources()).toEqual([]);
    expect(outputs['ip-ranges']).toBe('[]');
  });

  test('that another job is revoking fails where AWS still shows it at the end', async () => {
    const stage = await stageWith();
    const { redshift } = stage.emulator;
    redshift.revokingFor = { describes: Number.POSITIVE_INFINITY };
    redshift.revokeClusterSecurityGroupIngress({ ClusterSecurityGroupName: group, CIDRIP: cidrIp });
    const job = stage.job({ 'cidr-ip': cidrIp, timeout: '1' });
    const { exitCode, outputs, annotations, state } = await job.main();
    expect(exitCode).toBe(1);
    expect(annotations).toMatchObject([{ level: 'error', title: 'Rule not gone yet' }]);
    expect(outputs['failed-rules']).toContain(cidrIp);
    expect(state['pending']).toContain(cidrIp);
  });

  test('takes nothing from the one that is', async () => {
    const stage = await stageWith();
    const { exitCode, outputs, summary } = await stage
      .job({ 'cidr-ip': `${other}\n${cidrIp}` })
      .main();
    expect(exitCode).toBe(0);
    expect(stage.actions()).toEqual([revokes, revokes]);
    expect(stage.sources()).toEqual([]);
    expect(JSON.parse(outputs['revoked-rules'] ?? '')).toHaveLength(1);
    expect(summary).toContain('Revoked 1 rule');
    expect(summary).toContain('1 not found');
  });
});

test('a group that is not there is an error that names the group and the region', async () => {
  const stage = await stageWith();
  const { exitCode, annotations, outputs } = await stage
    .job({ 'cluster-security-group-name': 'elsewhere', 'cidr-ip': cidrIp })
    .main();
  expect(exitCode).toBe(1);
  expect(annotations).toMatchObject([
    {
      level: 'error',
      title: 'Cluster security group not found',
      message: expect.stringContaining(
        'There is no cluster security group elsewhere in us-east-1.',
      ),
    },
  ]);
  expect(stage.actions()).toEqual([revokes]);
  expect(outputs['failed-rules']).toContain(cidrIp);
});

test('an account without cluster security groups is told in one sentence to use VPC security groups', async () => {
  const stage = await stageWith();
  stage.emulator.redshift.vpcByDefault = true;
  const { exitCode, annotations } = await stage.job().main();
  expect(exitCode).toBe(1);
  expect(annotations).toMatchObject([
    {
      title: 'This account has no cluster security groups',
      message: expect.stringMatching(/use VPC security groups.*Give cluster-identifier, or the id/),
    },
  ]);
});
