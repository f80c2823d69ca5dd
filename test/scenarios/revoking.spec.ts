import { expect, test } from '@jest/globals';
import { cidrIp, ec2Group, group, revokes } from './stage.ts';
import { stages } from './stages.ts';

const stageWith = stages();

test('a CIDR rule is revoked with one request, and the group that remains is handed on as the API shapes it', async () => {
  const stage = await stageWith({ rules: [cidrIp, '198.51.100.0/24', ec2Group] });
  const { redshift } = stage.emulator;
  const Tags = [{ Key: 'why', Value: 'office | "Lisbon"' }];
  redshift.createTags({ ResourceName: redshift.arns.clusterSecurityGroup(group), Tags });
  redshift.createTags({
    ResourceName: redshift.arns.ingress(group, { CIDRIP: '198.51.100.0/24' }),
    Tags,
  });
  const remaining = {
    ClusterSecurityGroupName: group,
    Description: 'Runners of CI',
    EC2SecurityGroups: [{ Status: 'authorized', ...ec2Group, Tags: [] }],
    IPRanges: [{ Status: 'authorized', CIDRIP: '198.51.100.0/24', Tags }],
    Tags,
  };

  const { exitCode, outputs, annotations, log } = await stage.job().main();
  expect(exitCode).toBe(0);
  expect(stage.actions()).toEqual([revokes]);
  expect(redshift.group(group)).toEqual(remaining);
  expect(outputs).toEqual({
    'revoked-rules': JSON.stringify([{ ClusterSecurityGroupName: group, CIDRIP: cidrIp }]),
    'not-found-rules': '[]',
    'failed-rules': '[]',
    'cluster-security-group': JSON.stringify(remaining),
    'cluster-security-group-name': group,
    description: 'Runners of CI',
    'ip-ranges': JSON.stringify(remaining.IPRanges),
    'ec2-security-groups': JSON.stringify(remaining.EC2SecurityGroups),
    tags: JSON.stringify(Tags),
    'vpc-security-groups': '[]',
  });
  expect(annotations).toEqual([]);
  expect(log).toEqual([`Revoked ${cidrIp} from cluster security group ${group}`]);
});

test('the rule of an EC2 security group is revoked likewise, its owner written with dashes or without', async () => {
  for (const owner of ['111122223333', '1111-2222-3333']) {
    const stage = await stageWith({ rules: [cidrIp, ec2Group] });
    const { exitCode, outputs, log } = await stage
      .job({ 'ec2-security-group-name': 'data-team', 'ec2-security-group-owner-id': owner })
      .main();
    expect(exitCode).toBe(0);
    expect(stage.actions()).toEqual([revokes]);
    expect(stage.sources()).toEqual([cidrIp]);
    expect(JSON.parse(outputs['revoked-rules'] ?? '')).toEqual([
      { ClusterSecurityGroupName: group, ...ec2Group },
    ]);
    expect(outputs['ec2-security-groups']).toBe('[]');
    expect(log).toEqual([
      `Revoked EC2 security group data-team of account 111122223333 from cluster security group ${group}`,
    ]);
  }
});

test('the last rule leaves a group whose lists are there and empty', async () => {
  const { outputs } = await (await stageWith()).job().main();
  expect(JSON.parse(outputs['cluster-security-group'] ?? '')).toEqual({
    ClusterSecurityGroupName: group,
    Description: 'Runners of CI',
    EC2SecurityGroups: [],
    IPRanges: [],
    Tags: [],
  });
  expect(outputs).toMatchObject({ 'ip-ranges': '[]', 'ec2-security-groups': '[]', tags: '[]' });
});

test('a bare address means that one address', async () => {
  const stage = await stageWith();
  await stage.job({ 'cidr-ip': '203.0.113.7' }).main();
  expect(stage.sources()).toEqual([]);
});

test('the whole world can be locked out, by the rule that let it in', async () => {
  const stage = await stageWith({ rules: ['0.0.0.0/0', cidrIp] });
  await stage.job({ 'cidr-ip': '0.0.0.0/0' }).main();
  expect(stage.sources()).toEqual([cidrIp]);
});

test('a group that is written in capitals is found, and reported as AWS names it', async () => {
  const stage = await stageWith();
  const { outputs } = await stage
    .job({ 'cluster-security-group-name': group.toUpperCase(), 'cidr-ip': cidrIp })
    .main();
  expect(stage.sources()).toEqual([]);
  expect(outputs['cluster-security-group-name']).toBe(group);
});

test('what a description, a tag or a name holds cannot forge an output or a line of the log', async () => {
  const description = 'x\nrevoked-rules=forged\n::error::forged\r##[error]forged\nghadelimiter_1';
  const stage = await stageWith({ description });
  const { outputs, annotations, exitCode } = await stage.job().main();
  expect(exitCode).toBe(0);
  expect(outputs['description']).toBe(description);
  expect(outputs['revoked-rules']).toContain(cidrIp);
  expect(annotations).toEqual([]);
});
