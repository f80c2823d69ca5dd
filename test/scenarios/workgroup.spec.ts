import { describe, expect, test } from '@jest/globals';
import { cidrIp } from '../support/group.ts';
import { outcomeLines } from '../support/outcome-lines.ts';
import { looksUpWorkgroup, stages, workgroupName } from '../support/stage.ts';
import { kindsOfVpc, tcp } from '../support/vpc-group.ts';
import { says, titles } from '../support/words.ts';

const stageOf = stages();
const inputs = { 'workgroup-name': workgroupName, 'cidr-ip': cidrIp };

describe('a workgroup of Redshift Serverless', () => {
  test.each(kindsOfVpc)(
    "is guarded by its groups in %s, on the workgroup's own port",
    async (_, VpcId) => {
      const stage = await stageOf();
      const rules = [tcp(5431, cidrIp), cidrIp];
      const [one, other] = [stage.vpcGroup({ VpcId, rules }), stage.vpcGroup({ VpcId, rules })];
      stage.workgroup(5431, one, other);
      const { exitCode, log, outputs } = await stage.job(inputs).main();
      expect(exitCode).toBe(0);
      const [first, ...requests] = stage.actions();
      expect(first).toBe(looksUpWorkgroup);
      expect(requests.toSorted()).toEqual(
        [one.describes, one.describes, one.revokes, one.revokes].toSorted(),
      );
      for (const group of [one, other]) expect(group.sources()).toEqual([cidrIp]);
      expect(log[0]).toBe(
        `Workgroup sales has ${one.words}, ${other.words}; it is not publicly accessible`,
      );
      expect(log[1]).toBe('Port 5431 (the port of the workgroup)');
      expect(JSON.parse(outputs['revoked-rules'] ?? '')).toEqual(
        [one, other].flatMap((group) => JSON.parse(group.asOutput(tcp(5431, cidrIp)))),
      );
    },
  );

  test('is looked up once: the end of the job revokes what the step has found', async () => {
    const stage = await stageOf();
    const group = stage.vpcGroup();
    stage.workgroup(undefined, group);
    const job = stage.job({ ...inputs, 'revoke-at': 'job-end' });
    const main = await job.main();
    expect(main).toMatchObject({ exitCode: 0, annotations: [] });
    expect(outcomeLines(main.log)).toEqual([
      expect.stringMatching(`${says.willRevoke} ${cidrIp} .*${group.words}`),
    ]);
    group.authorize(cidrIp);
    stage.emulator.redshiftServerless.deleteWorkgroup({ workgroupName });
    const post = await job.post();
    expect(post.exitCode).toBe(0);
    expect(post.summary).toContain(`${says.revoked} 1 rule`);
    expect(group.sources()).toEqual([]);
    expect(stage.actions().filter((action) => action === looksUpWorkgroup)).toHaveLength(1);
  });

  test('has IPv6 rules and rules of EC2 security groups, on a port of the input', async () => {
    const stage = await stageOf();
    const runners = stage.vpcGroup().id;
    const group = stage.vpcGroup({
      rules: [tcp(5432, runners), tcp(5432, '2001:db8::/64'), cidrIp],
    });
    stage.workgroup(5439, group);
    const named = { 'workgroup-name': workgroupName, port: '5432' };
    await stage.job({ ...named, 'cidr-ip': '2001:DB8::1/64' }).main();
    await stage.job({ ...named, 'ec2-security-group-id': runners }).main();
    expect(group.sources()).toEqual([cidrIp]);
  });

  test('is looked at in a dry run, which changes nothing', async () => {
    const stage = await stageOf();
    const group = stage.vpcGroup({ rules: [cidrIp] });
    stage.workgroup(5439, group);
    const { exitCode, outputs } = await stage.job({ ...inputs, 'dry-run': 'true' }).main();
    expect(exitCode).toBe(0);
    expect(outputs['would-revoke-rules']).toBe(group.asOutput(cidrIp));
    expect(stage.actions()).toEqual([looksUpWorkgroup, group.describes]);
    expect(group.sources()).toEqual([cidrIp]);
  });

  test('refuses the name of an EC2 security group, and nothing is revoked', async () => {
    const stage = await stageOf();
    stage.workgroup(5439, stage.vpcGroup());
    const { exitCode, annotations } = await stage
      .job({
        'workgroup-name': workgroupName,
        'ec2-security-group-name': 'runners',
        'ec2-security-group-owner-id': '123456789012',
      })
      .main();
    expect(exitCode).toBe(1);
    expect(annotations[0]?.message).toContain('ec2-security-group-id');
    expect(stage.actions()).toEqual([looksUpWorkgroup]);
  });

  test.each([
    ['Sales', 'sales'],
    ['my workgroup', 'such as'],
    ['arn:aws:redshift-serverless:us-east-1:111122223333:workgroup/1', 'such as'],
  ])(
    'is not sent a request where its name is %j, which says what a name is',
    async (name, word) => {
      const stage = await stageOf();
      const { exitCode, annotations } = await stage
        .job({ ...inputs, 'workgroup-name': name })
        .main();
      expect(exitCode).toBe(1);
      expect(annotations).toMatchObject([{ level: 'error', title: titles.invalidInput }]);
      for (const part of ['workgroup-name', '3 to 64', word]) {
        expect(annotations[0]?.message).toContain(part);
      }
      expect(stage.actions()).toEqual([]);
    },
  );
});

test('a role that may ask by the id of the workgroup is enough, and one that may by its name is told so', async () => {
  const stage = await stageOf();
  const group = stage.vpcGroup({ rules: [cidrIp] });
  stage.workgroup(5439, group);
  const { emulator } = stage;
  const session = {
    accessKeyId: 'ASIAIOSFODNN7EXAMPLE',
    secretAccessKey: 'another/secret',
    sessionToken: 'a-session-token',
  };
  const as = (Resource: string) => {
    const allow = (Action: string | string[], resource: string) =>
      ({ Effect: 'Allow', Action, Resource: resource }) as const;
    emulator.acceptSession({
      ...session,
      policy: {
        Statement: [
          allow('redshift-serverless:GetWorkgroup', Resource),
          allow(['ec2:RevokeSecurityGroupIngress', 'ec2:DescribeSecurityGroups'], '*'),
        ],
      },
    });
    return stage
      .job(inputs, {
        env: {
          AWS_ACCESS_KEY_ID: session.accessKeyId,
          AWS_SECRET_ACCESS_KEY: session.secretAccessKey,
          AWS_SESSION_TOKEN: session.sessionToken,
        },
      })
      .main();
  };
  const { redshiftServerless } = emulator;
  const refused = await as(redshiftServerless.arn(workgroupName));
  expect(refused.exitCode).toBe(1);
  expect(refused.annotations).toMatchObject([{ level: 'error', title: titles.workgroupDenied }]);
  for (const word of [
    cidrIp,
    'workgroup sales',
    says.mayBeOpen,
    'redshift-serverless:GetWorkgroup',
    'UUID',
    redshiftServerless.arnOf({ workgroupName }),
  ]) {
    expect(refused.annotations[0]?.message).toContain(word);
  }
  const allowed = await as(redshiftServerless.arnOf({ workgroupName }));
  expect(allowed.exitCode).toBe(0);
  expect(group.sources()).toEqual([]);
});

test('a lost record names the sources and the workgroup, and nothing is revoked', async () => {
  const stage = await stageOf();
  const group = stage.vpcGroup({ rules: [cidrIp] });
  stage.workgroup(5439, group);
  const { exitCode, annotations, log } = await stage.job(inputs).post();
  expect(exitCode).toBe(1);
  expect(annotations).toMatchObject([{ level: 'error', title: titles.stateLost }]);
  for (const word of [cidrIp, 'the groups of workgroup sales', says.mayBeOpen]) {
    expect(annotations[0]?.message).toContain(word);
  }
  expect(log).toContain(`May still be open: ${cidrIp} in the groups of workgroup sales`);
  expect(stage.actions()).toEqual([]);
});
