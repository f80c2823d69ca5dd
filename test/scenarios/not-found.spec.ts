import { describe, expect, test } from '@jest/globals';
import { ec2Group } from '../support/cluster-group.ts';
import { cidrIp } from '../support/group.ts';
import { outcomeLines } from '../support/outcome-lines.ts';
import { stages } from '../support/stage.ts';
import { clusterGroup, inOtherVpc, type Target, targets } from '../support/targets.ts';
import { asVpcOutput, kindsOfVpc, noGroup, otherVpc, tcp } from '../support/vpc-group.ts';
import { says, titles } from '../support/words.ts';

const stageOf = stages();
const other = '198.51.100.0/24';
const missing = '192.0.2.7/32';

/** The requests for three rules of which one is missing. */
function requestsFor(target: Target): string[] {
  const { revokes, describes } = target;
  if (target === clusterGroup) return [revokes, revokes, revokes];
  return target === inOtherVpc ? [revokes, describes, revokes] : [revokes, describes];
}

describe.each(targets)('in $name, a rule that is not there', (target) => {
  const { create, revokes, describes } = target;

  test.each([
    ['is a warning unless told', {}, 0, ['warning']],
    ['is a warning with "warn"', { 'if-not-found': 'warn' }, 0, ['warning']],
    ['is an error with "error"', { 'if-not-found': 'error' }, 1, ['error']],
    ['is no annotation with "ignore"', { 'if-not-found': 'ignore' }, 0, []],
  ])('%s, and the group is asked for once', async (_, word, code, levels) => {
    const stage = await stageOf();
    const group = create(stage, [other]);
    const { exitCode, annotations, outputs, log } = await group
      .job({ 'cidr-ip': cidrIp, ...word })
      .main();
    expect(exitCode).toBe(code);
    expect(annotations.map(({ level }) => level)).toEqual(levels);
    for (const { title, message } of annotations) {
      expect(title).toBe(titles.ruleNotFound);
      expect(message).toMatch(new RegExp(`^${says.nothingToRevoke}.* ${cidrIp} .*${group.words}`));
    }
    expect(stage.actions()).toEqual([revokes, describes]);
    expect(group.sources()).toEqual([other]);
    expect(outputs).toMatchObject({
      'revoked-rules': '[]',
      'not-found-rules': group.asOutput(cidrIp),
      'failed-rules': '[]',
    });
    expect(outcomeLines(log)).toEqual([
      expect.stringMatching(`^${says.nothingToRevoke}.* ${cidrIp} .*${group.words}`),
    ]);
  });

  test('takes nothing from those that are there', async () => {
    const stage = await stageOf();
    const group = create(stage, [cidrIp, other]);
    const { exitCode, outputs, annotations, log, summary } = await group
      .job({ 'cidr-ip': `${cidrIp}\n${missing}\n${other}` })
      .main();
    expect(exitCode).toBe(0);
    expect(stage.actions()).toEqual(requestsFor(target));
    expect(group.sources()).toEqual([]);
    expect(outputs).toMatchObject({
      'revoked-rules': group.asOutput(cidrIp, other),
      'not-found-rules': group.asOutput(missing),
      'failed-rules': '[]',
    });
    expect(annotations).toMatchObject([
      {
        level: 'warning',
        title: titles.ruleNotFound,
        message: expect.stringMatching(`^${says.nothingToRevoke}.* ${missing} .*${group.words}`),
      },
    ]);
    expect(outcomeLines(log)).toEqual([
      expect.stringContaining(`${says.revoked} ${cidrIp}`),
      expect.stringContaining(missing),
      expect.stringContaining(`${says.revoked} ${other}`),
    ]);
    expect(summary).toContain(`${says.revoked} 2 rules`);
    expect(summary).toContain(says.notFoundCount);
  });
});

describe('in a cluster security group, a rule that is not there', () => {
  test('leaves the group outputs empty where describing is denied, and the log says so', async () => {
    const stage = await stageOf();
    const group = stage.clusterGroup();
    stage.emulator.inject({
      ...group.denied,
      action: group.describes,
      times: Number.POSITIVE_INFINITY,
    });
    const { exitCode, outputs, log } = await group.job().main();
    expect(exitCode).toBe(0);
    expect(outputs).toMatchObject({
      'cluster-security-group': '',
      'cluster-security-group-name': '',
      description: '',
      'ip-ranges': '',
      'ec2-security-groups': '',
      tags: '',
    });
    expect(log.join('\n')).toContain(says.groupUnknown);
    expect(log.join('\n')).toContain(`${says.allowAction} redshift:${group.describes}`);
  });

  test('is told with the network that it may be stored as, where it has host bits', async () => {
    const group = (await stageOf()).clusterGroup();
    const { annotations } = await group.job({ 'cidr-ip': '203.0.113.7/24' }).main();
    expect(annotations[0]?.message).toContain('203.0.113.0/24');
  });

  test('although another job is revoking it is watched until it is gone', async () => {
    const stage = await stageOf();
    const group = stage.clusterGroup({ rules: [cidrIp] });
    stage.emulator.redshift.revokingFor = { describes: 2 };
    group.revoke(cidrIp);
    const { exitCode, outputs, annotations } = await group.job().main();
    expect(exitCode).toBe(0);
    expect(annotations).toMatchObject([{ level: 'warning', title: titles.ruleNotFound }]);
    expect(group.sources()).toEqual([]);
    expect(outputs['ip-ranges']).toBe('[]');
  });

  test('although another job is revoking it fails where AWS still shows it at the end', async () => {
    const stage = await stageOf();
    const group = stage.clusterGroup({ rules: [cidrIp] });
    stage.emulator.redshift.revokingFor = { describes: Number.POSITIVE_INFINITY };
    group.revoke(cidrIp);
    const job = group.job({ 'cidr-ip': cidrIp, timeout: '3' });
    const { exitCode, outputs, annotations, state } = await job.main();
    expect(exitCode).toBe(1);
    expect(annotations).toMatchObject([{ level: 'error', title: titles.ruleStillThere }]);
    expect(outputs['failed-rules']).toContain(cidrIp);
    expect(state['pending']).toContain(cidrIp);
  });
});

const runners = 'sg-0a1b2c3d4e5f60718';
const owned = (UserId: string) => ({
  ...tcp(5439, runners),
  UserIdGroupPairs: [{ GroupId: runners, UserId }],
});

describe('what a rule that is not there comes from', () => {
  test('is told with its causes where nothing is like it', async () => {
    const group = (await stageOf()).vpcGroup({ rules: [other] });
    const { annotations } = await group.job().main();
    for (const cause of ['step', 'job', 'port', 'group', 'already revoked']) {
      expect(annotations[0]?.message).toContain(cause);
    }
    expect(annotations[0]?.message).not.toContain(says.staysOpen);
  });

  test('is told as another port where there is such a rule, and no other cause is given', async () => {
    const group = (await stageOf()).vpcGroup({ rules: [tcp(5440, cidrIp)] });
    const { annotations } = await group.job().main();
    expect(annotations[0]?.message).toContain(`${cidrIp} on port 5440`);
    expect(annotations[0]?.message).toContain(says.staysOpen);
    expect(annotations[0]?.message).not.toContain('already revoked');
  });

  test.each(kindsOfVpc)(
    'is told as another owner of the source group in %s, and not waited for',
    async (_, VpcId) => {
      const stage = await stageOf();
      const group = stage.vpcGroup({ VpcId, rules: [owned('111122223333')] });
      const { exitCode, annotations } = await group
        .job({ 'ec2-security-group-id': runners, 'ec2-security-group-owner-id': '444455556666' })
        .main();
      expect(exitCode).toBe(0);
      expect(annotations).toMatchObject([{ level: 'warning', title: titles.ruleNotFound }]);
      for (const word of ['444455556666', '111122223333', says.staysOpen]) {
        expect(annotations[0]?.message).toContain(word);
      }
      expect(stage.actions()).toEqual([group.revokes, group.describes]);
    },
  );

  test.each([
    ['another owner', { 'ec2-security-group-owner-id': '444455556666' }],
    ['a name in other letters', { 'ec2-security-group-name': 'Data-Team' }],
  ])('is told as %s in a cluster security group, and not waited for', async (_, given) => {
    const stage = await stageOf();
    const group = stage.clusterGroup({ rules: [ec2Group] });
    const { exitCode, annotations, outputs } = await group
      .job({
        'ec2-security-group-name': ec2Group.EC2SecurityGroupName,
        'ec2-security-group-owner-id': ec2Group.EC2SecurityGroupOwnerId,
        ...given,
      })
      .main();
    expect(exitCode).toBe(0);
    expect(annotations).toMatchObject([{ level: 'warning', title: titles.ruleNotFound }]);
    for (const word of ['data-team of account 111122223333', says.staysOpen]) {
      expect(annotations[0]?.message).toContain(word);
    }
    expect(outputs['failed-rules']).toBe('[]');
    expect(stage.actions()).toEqual([group.revokes, group.describes]);
  });
});

describe.each(kindsOfVpc)('in a VPC security group in %s', (_, VpcId) => {
  test('thirty missing of ninety rules cost a request each where nothing but a description tells them', async () => {
    const stage = await stageOf();
    const cidrs = Array.from({ length: 90 }, (__, host) => `10.0.0.${host}/32`);
    const group = stage.vpcGroup({ VpcId, rules: cidrs.filter((__, host) => host % 3 > 0) });
    const { outputs } = await group.job({ 'cidr-ip': cidrs.join('\n') }).main();
    expect(stage.actions().length).toBe(VpcId === otherVpc ? 3 + 30 : 2);
    expect(JSON.parse(outputs['revoked-rules'] ?? '')).toHaveLength(60);
    expect(JSON.parse(outputs['not-found-rules'] ?? '')).toHaveLength(30);
    expect(group.sources()).toEqual([]);
  });

  const kept = [
    {
      IpProtocol: 'tcp',
      FromPort: 5439,
      ToPort: 5439,
      IpRanges: [{ CidrIp: '10.0.0.0/8', Description: 'Office' }, { CidrIp: '172.16.0.0/12' }],
    },
    { IpProtocol: '-1', Ipv6Ranges: [{ CidrIpv6: '2001:db8:1::/48', Description: 'VPN' }] },
  ];

  test.each([
    ['one rule is missing', `${cidrIp}, ${missing}`],
    ['all rules are missing', `192.0.2.0/24, ${missing}`],
  ])('the group is handed on exactly as EC2 shapes it where %s', async (__, cidrs) => {
    const stage = await stageOf();
    const group = stage.vpcGroup({ VpcId, rules: [...kept, cidrIp, tcp(22, cidrIp)] });
    const { outputs } = await group.job({ 'cidr-ip': cidrs }).main();
    expect(JSON.parse(outputs['vpc-security-groups'] ?? '')).toEqual([group.shape()]);
  });
});

describe('a group that is not there', () => {
  async function expectNotFound(group: string, inputs: Record<string, string>, title: string) {
    const stage = await stageOf();
    const job = stage.job({ ...inputs, 'cidr-ip': cidrIp });
    const { exitCode, annotations, outputs } = await job.main();
    expect(exitCode).toBe(1);
    expect(annotations).toMatchObject([{ level: 'error', title }]);
    for (const word of [cidrIp, group, 'us-east-1']) {
      expect(annotations[0]?.message).toContain(word);
    }
    expect(stage.actions()).toHaveLength(1);
    return outputs['failed-rules'];
  }

  test('is an error that names the group and the region', async () => {
    const failed = await expectNotFound(
      'cluster security group elsewhere',
      { 'cluster-security-group-name': 'elsewhere' },
      titles.clusterGroupNotFound,
    );
    expect(failed).toContain(cidrIp);
  });

  test('in a VPC is an error that names the group and the region', async () => {
    const failed = await expectNotFound(
      `VPC security group ${noGroup}`,
      { 'vpc-security-group-id': noGroup },
      titles.vpcGroupNotFound,
    );
    expect(failed).toBe(asVpcOutput(noGroup, cidrIp));
  });

  test('because the account has no cluster security groups is an error that points to VPC security groups', async () => {
    const stage = await stageOf();
    const group = stage.clusterGroup({ rules: [cidrIp] });
    stage.emulator.redshift.vpcByDefault = true;
    const { exitCode, annotations } = await group.job().main();
    expect(exitCode).toBe(1);
    expect(annotations).toMatchObject([{ title: titles.noClusterGroups }]);
    expect(annotations[0]?.message).toContain('vpc-security-group-id');
  });
});
