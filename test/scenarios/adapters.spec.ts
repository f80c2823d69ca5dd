import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterEach, describe, expect, test } from '@jest/globals';
import type { Surroundings } from '../../src/aws/client.ts';
import { groupsOfCluster } from '../../src/aws/cluster.ts';
import { openGroups as openClusterGroups } from '../../src/aws/cluster-security-group.ts';
import { openGroups as openVpcGroups } from '../../src/aws/vpc-security-group.ts';
import { Fault } from '../../src/vocabulary/fault.ts';
import type { Rule } from '../../src/vocabulary/rule.ts';
import {
  type VpcSecurityGroup,
  type VpcSecurityGroupRule,
  vpcSecurityGroupRule,
} from '../../src/vocabulary/vpc-security-group.ts';
import { cidrIp, ec2Group, group, revokes, type Stage } from './stage.ts';
import { stages } from './stages.ts';

/** The adapters in this process: what they ask AWS for, and what they make of its answers. */
const stageWith = stages();
const { signal } = new AbortController();
const closings: (() => void)[] = [];

const environment = { ...process.env };

afterEach(() => {
  for (const close of closings.splice(0)) close();
  process.env = { ...environment };
});

type Adapter = typeof openVpcGroups;

const credentials = { accessKeyId: 'AKIAIOSFODNN7EXAMPLE', secretAccessKey: 'secret' };
/** Lets the SDK's default chains find an endpoint and credentials, as in a step. */
function surroundings(
  endpoint: string,
  maxAttempts: number,
  own = credentials,
  debug: Surroundings['debug'] = () => undefined,
): Surroundings {
  process.env['AWS_ENDPOINT_URL'] = endpoint;
  process.env['AWS_ACCESS_KEY_ID'] = own.accessKeyId;
  process.env['AWS_SECRET_ACCESS_KEY'] = own.secretAccessKey;
  process.env['AWS_MAX_ATTEMPTS'] = `${maxAttempts}`;
  return { region: 'us-east-1', env: process.env, debug };
}

/** An adapter's view of the group of a rule on a stage, and what it tells at debug level. */
function open(adapter: Adapter, { emulator }: Stage, rule: Rule, maxAttempts = 1) {
  const debug: string[] = [];
  const around = surroundings(emulator.url, maxAttempts, emulator.credentials, (line) =>
    debug.push(line),
  );
  return { of: adapter(around)(rule), debug };
}

/** The settings for a server that answers each operation with the content given for it. */
async function answering(contents: Record<string, string>) {
  const server = createServer(async (request, response) => {
    const action = new URLSearchParams(await text(request)).get('Action') ?? '';
    const content = contents[action];
    // Redshift wraps a result, EC2 does not.
    response.end(
      action.includes('Cluster')
        ? `<${action}Response><${action}Result>${content}</${action}Result></${action}Response>`
        : `<${action}Response>${content}</${action}Response>`,
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closings.push(() => {
    server.closeAllConnections();
    server.close();
  });
  return surroundings(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, 1);
}

describe('a cluster security group', () => {
  const rule = { ClusterSecurityGroupName: group, CIDRIP: cidrIp };
  const groupOf = (stage: Stage, maxAttempts?: number) =>
    open(openClusterGroups, stage, rule, maxAttempts);

  test('describes itself with all lists', async () => {
    const { of, debug } = groupOf(await stageWith({ rules: [cidrIp, ec2Group] }));
    expect(await of.describe(signal)).toEqual({
      ClusterSecurityGroupName: group,
      Description: 'Runners of CI',
      EC2SecurityGroups: [{ Status: 'authorized', ...ec2Group, Tags: [] }],
      IPRanges: [{ Status: 'authorized', CIDRIP: cidrIp, Tags: [] }],
      Tags: [],
    });
    expect(debug).toEqual([
      expect.stringMatching(
        /^redshift:DescribeClusterSecurityGroups: request id .{36}, attempts 1$/,
      ),
    ]);
  });

  test('answers that a rule is not there, and whether an answer was lost before', async () => {
    const stage = await stageWith();
    stage.emulator.inject({ kind: 'cut', at: 'after-change' });
    const { of } = groupOf(stage, 2);
    expect(await of.revoke([rule], signal)).toMatchObject({ notFound: [rule], answerLost: true });
    expect(await of.revoke([rule], signal)).toMatchObject({ notFound: [rule], answerLost: false });
  });

  test('does not take a refusal before for a lost answer', async () => {
    const stage = await stageWith({ rules: [] });
    stage.emulator.inject({ kind: 'throttling' });
    const { of } = groupOf(stage, 2);
    expect(await of.revoke([rule], signal)).toMatchObject({ answerLost: false });
  });

  test('fails with what the service said', async () => {
    const stage = await stageWith();
    stage.emulator.inject({ kind: 'busy', action: revokes });
    const { of, debug } = groupOf(stage);
    const fault = await of.revoke([rule], signal).catch((error: unknown) => error);
    expect(fault).toBeInstanceOf(Fault);
    expect(fault).toMatchObject({ kind: 'busy', title: 'Cluster security group busy' });
    expect(debug).toHaveLength(1);
  });

  const answered = async (content: string) => {
    const config = await answering({ RevokeClusterSecurityGroupIngress: content });
    return openClusterGroups(config)(rule).revoke([rule], signal);
  };

  test('does not believe an answer that names no group', async () => {
    await expect(answered('')).rejects.toMatchObject({ title: 'Not an answer of AWS' });
    await expect(
      answered('<ClusterSecurityGroup><Description>d</Description></ClusterSecurityGroup>'),
    ).rejects.toMatchObject({ title: 'Not an answer of AWS' });
  });

  test('has every member, whatever the answer leaves out', async () => {
    const { group: shown } = await answered(`<ClusterSecurityGroup>
      <ClusterSecurityGroupName>ci</ClusterSecurityGroupName>
      <EC2SecurityGroups><EC2SecurityGroup><Tags><Tag/></Tags></EC2SecurityGroup></EC2SecurityGroups>
      <IPRanges><IPRange><Status>authorized</Status></IPRange><IPRange><CIDRIP>10.0.0.0/8</CIDRIP></IPRange></IPRanges>
    </ClusterSecurityGroup>`);
    expect(shown).toEqual({
      ClusterSecurityGroupName: 'ci',
      Description: '',
      EC2SecurityGroups: [
        {
          Status: '',
          EC2SecurityGroupName: '',
          EC2SecurityGroupOwnerId: '',
          Tags: [{ Key: '', Value: '' }],
        },
      ],
      IPRanges: [
        { Status: 'authorized', CIDRIP: '', Tags: [] },
        { Status: '', CIDRIP: '10.0.0.0/8', Tags: [] },
      ],
      Tags: [],
    });
  });
});

describe('a VPC security group', () => {
  const port = { FromPort: 5439, ToPort: 5439 };
  const revokesVpc = 'RevokeSecurityGroupIngress';
  const describesVpc = 'DescribeSecurityGroups';
  const anotherVpc = 'vpc-0123456789abcdef0';

  const cidrs = ['10.0.0.0/8', '2001:db8::/64', '192.0.2.1/32'];
  const rulesOf = (GroupId: string) =>
    cidrs.map((CIDRIP) => vpcSecurityGroupRule(GroupId, { CIDRIP }, port));

  /** A group that holds the first so many of three rules. */
  async function groupWith(number: number, VpcId?: string, maxAttempts?: number) {
    const stage = await stageWith();
    const { ec2 } = stage.emulator;
    const { GroupId } = ec2.createSecurityGroup({ GroupName: 'ci', Description: 'd', VpcId });
    const rules = rulesOf(GroupId);
    for (const { IpPermissions } of rules.slice(0, number)) {
      ec2.authorizeSecurityGroupIngress({ GroupId, IpPermissions });
    }
    const { of } = open(openVpcGroups, stage, rules[0] as Rule, maxAttempts);
    return { of, stage, rules, left: () => ec2.group(GroupId)?.IpPermissions };
  }

  test('of the default VPC answers which rules are not there', async () => {
    const { of, stage, rules, left } = await groupWith(2);
    expect(await of.revoke(rules, signal)).toEqual({ notFound: [rules[2]], answerLost: false });
    expect(stage.actions()).toEqual([revokesVpc]);
    expect(left()).toEqual([]);
  });

  test('of another VPC is asked which rules are there, and for those again', async () => {
    const { of, stage, rules, left } = await groupWith(2, anotherVpc);
    expect(await of.revoke(rules, signal)).toMatchObject({
      notFound: [rules[2]],
      fault: expect.objectContaining({ kind: 'rule-not-found' }),
      group: { VpcId: anotherVpc, IpPermissions: [] },
    });
    expect(stage.actions()).toEqual([revokesVpc, describesVpc, revokesVpc]);
    expect(left()).toEqual([]);
  });

  test('of another VPC is asked for nothing again where no rule is there', async () => {
    const { of, stage, rules } = await groupWith(0, anotherVpc);
    expect(await of.revoke(rules, signal)).toMatchObject({ notFound: rules, group: {} });
    expect(stage.actions()).toEqual([revokesVpc, describesVpc]);
  });

  test('of another VPC tells at once that a rule which was asked for alone is not there', async () => {
    const { of, stage, rules } = await groupWith(2, anotherVpc);
    const alone = rules.slice(2);
    expect(await of.revoke(alone, signal)).toMatchObject({ notFound: alone });
    expect(stage.actions()).toEqual([revokesVpc]);
  });

  test('revokes what is left where another job takes a rule away between two requests', async () => {
    const { of, stage, rules, left } = await groupWith(2, anotherVpc);
    const [taken, kept] = rules as [VpcSecurityGroupRule, VpcSecurityGroupRule];
    const hold = stage.emulator.inject({
      kind: 'hold',
      at: 'before-change',
      action: revokesVpc,
      skip: 1,
    });
    void hold.reached.then(() => {
      stage.emulator.ec2.revokeSecurityGroupIngress(taken);
      hold.release();
    });
    const { notFound, group: shown } = await of.revoke(rules, signal);
    expect(new Set(notFound)).toEqual(new Set(rules.filter((rule) => rule !== kept)));
    expect(left()).toEqual([]);
    expect((shown as VpcSecurityGroup).IpPermissions).toEqual([]);
  });

  test('answers whether an answer was lost before', async () => {
    for (const VpcId of [undefined, anotherVpc]) {
      const { of, stage, rules } = await groupWith(3, VpcId, 2);
      stage.emulator.inject({ kind: 'cut', at: 'after-change' });
      expect(await of.revoke(rules, signal)).toMatchObject({ notFound: rules, answerLost: true });
    }
  });

  test('fails with what the service said', async () => {
    const { of, stage, rules } = await groupWith(3);
    stage.emulator.inject({ kind: 'error', code: 'AccessDenied', status: 403, message: 'no' });
    const fault = await of.revoke(rules, signal).catch((error: unknown) => error);
    expect(fault).toBeInstanceOf(Fault);
    expect(fault).toMatchObject({ title: 'Access denied by AWS' });
  });

  test('knows an EC2 security group as a source', async () => {
    const { of, stage, left } = await groupWith(0);
    const { ec2 } = stage.emulator;
    const source = ec2.createSecurityGroup({ GroupName: 'runners', Description: 'd' });
    const { GroupId } = (await of.describe(signal)) as VpcSecurityGroup;
    const rule = vpcSecurityGroupRule(GroupId, { GroupId: source.GroupId }, port);
    ec2.authorizeSecurityGroupIngress(rule);
    expect(await of.revoke([rule], signal)).toEqual({ notFound: [], answerLost: false });
    expect(left()).toEqual([]);
  });

  const inDoubt = { GroupId: 'sg-0123456789abcdef0' };
  const answered = async (contents: Record<string, string>) =>
    openVpcGroups(await answering(contents))(rulesOf(inDoubt.GroupId)[0] as Rule);

  test('is looked at where the answer does not list what was revoked', async () => {
    const of = await answered({
      [revokesVpc]: '<return>true</return>',
      [describesVpc]: `<securityGroupInfo><item>
          <groupId>${inDoubt.GroupId}</groupId>
          <tagSet><item/></tagSet>
        </item></securityGroupInfo>`,
    });
    expect(await of.revoke(rulesOf(inDoubt.GroupId), signal)).toEqual({
      notFound: [],
      answerLost: false,
      group: {
        ...inDoubt,
        GroupName: '',
        VpcId: '',
        IpPermissions: [],
        Tags: [{ Key: '', Value: '' }],
      },
    });
  });

  test('has every list of its permissions, whatever the answer leaves out', async () => {
    const of = await answered({
      [describesVpc]: `<securityGroupInfo><item>
          <groupId>${inDoubt.GroupId}</groupId>
          <ipPermissions><item><ipProtocol>-1</ipProtocol></item></ipPermissions>
        </item></securityGroupInfo>`,
    });
    expect(await of.describe(signal)).toMatchObject({
      IpPermissions: [
        {
          IpProtocol: '-1',
          IpRanges: [],
          Ipv6Ranges: [],
          PrefixListIds: [],
          UserIdGroupPairs: [],
        },
      ],
      Tags: [],
    });
  });

  test('does not believe an answer that names no group', async () => {
    for (const content of ['', '<securityGroupInfo><item/></securityGroupInfo>']) {
      const of = await answered({ [describesVpc]: content });
      await expect(of.describe(signal)).rejects.toMatchObject({ title: 'Not an answer of AWS' });
    }
  });
});

describe('a cluster', () => {
  const ClusterIdentifier = 'analytics';
  const groupsOf = async (cluster: object | undefined) => {
    const { emulator } = await stageWith();
    if (cluster) emulator.redshift.putCluster({ ClusterIdentifier, ...cluster });
    return groupsOfCluster(
      ClusterIdentifier,
      surroundings(emulator.url, 1, emulator.credentials),
      signal,
    );
  };

  test('has VPC security groups and a port, or cluster security groups', async () => {
    const VpcSecurityGroups = ['sg-1', 'sg-2'].map((VpcSecurityGroupId) => ({
      VpcSecurityGroupId,
    }));
    const VpcSecurityGroupIds = ['sg-1', 'sg-2'];
    expect(await groupsOf({ Endpoint: { Port: 5440 }, VpcSecurityGroups })).toEqual({
      VpcSecurityGroupIds,
      port: 5440,
    });
    expect(await groupsOf({ VpcSecurityGroups })).toEqual({ VpcSecurityGroupIds });
    expect(
      await groupsOf({ ClusterSecurityGroups: [{ ClusterSecurityGroupName: group }] }),
    ).toEqual({ ClusterSecurityGroupNames: [group] });
  });

  test.each([
    ['is not there', undefined, 'Cluster not found'],
    ['is being deleted', { ClusterStatus: 'deleting' }, 'Cluster is being deleted'],
    ['has no group', {}, 'Cluster has no security group'],
  ])('that %s is a failure of its own, with the region', async (_, cluster, title) => {
    const fault = await groupsOf(cluster).catch((error: unknown) => error);
    expect(fault).toBeInstanceOf(Fault);
    expect(fault).toMatchObject({ title, message: expect.stringContaining('in us-east-1') });
  });

  test('is not believed to have groups where the answer names none, or no cluster', async () => {
    const withCluster = (content: string) => `<Clusters><Cluster>${content}</Cluster></Clusters>`;
    const answers: [content: string, title: string][] = [
      ['', 'Not an answer of AWS'],
      [
        withCluster(
          `<VpcSecurityGroups><VpcSecurityGroup/></VpcSecurityGroups>
           <ClusterSecurityGroups><ClusterSecurityGroup/></ClusterSecurityGroups>`,
        ),
        'Cluster has no security group',
      ],
    ];
    for (const [content, title] of answers) {
      const config = await answering({ DescribeClusters: content });
      await expect(groupsOfCluster(ClusterIdentifier, config, signal)).rejects.toMatchObject({
        title,
      });
    }
  });
});
