import { describe, expect, it } from '@jest/globals';
import { type ConnectionOptions, connection } from '../../../../src/aws/connection.ts';
import { vpcSecurityGroups } from '../../../../src/aws/ec2/vpc-security-group.ts';
import { ec2Refusal, inProcess } from '../../../support/canned-aws.ts';
import { listed, vpcGroup, vpcRule } from '../../../support/samples.ts';
import { stages } from '../../../support/stage.ts';
import { otherVpc } from '../../../support/vpc-group.ts';

const newStage = stages();
const aws = inProcess();
const { signal } = new AbortController();
const revokes = 'RevokeSecurityGroupIngress';
const describes = 'DescribeSecurityGroups';
const cidrs = ['10.0.0.0/8', '2001:db8::/64', '192.0.2.1/32'];

const open = (surroundings: ConnectionOptions, id = vpcGroup.id) =>
  vpcSecurityGroups(connection(surroundings))({ kind: 'vpc', id });

/** The adapter of a group that holds these rules, and the three rules that are asked for. */
async function emulated(held: readonly string[], VpcId?: string) {
  const stage = await newStage();
  const group = stage.vpcGroup({ rules: held, VpcId });
  const surroundings = aws.on(stage);
  const rules = cidrs.map((cidr) => vpcRule(cidr, { id: group.id }));
  return { stage, group, api: open(surroundings, group.id), rules, lines: surroundings.lines };
}

describe('a VPC security group', () => {
  it('takes all rules of a group in one request', async () => {
    const { api, rules, stage, group } = await emulated(cidrs);
    expect(api.rulesPerRequest).toBe(1000);
    const { revoked, unknown, refusal, description } = await api.revoke(rules, signal);
    expect(new Set(revoked)).toEqual(new Set(rules.map((rule) => listed(rule))));
    expect([unknown, refusal, description]).toEqual([[], undefined, undefined]);
    expect(stage.actions()).toEqual([revokes]);
    expect(group.sources()).toEqual([]);
  });

  it('of the default VPC says which rules are not there, and revokes the others', async () => {
    const { api, rules, stage, group } = await emulated(cidrs.slice(0, 2));
    const { revoked, unknown, refusal } = await api.revoke(rules, signal);
    expect(revoked).toHaveLength(2);
    expect(unknown).toEqual(rules.slice(2).map((rule) => listed(rule)));
    expect(refusal).toBeUndefined();
    expect(stage.actions()).toEqual([revokes]);
    expect(group.sources()).toEqual([]);
  });

  it('of another VPC refuses the whole request, and does not say for which rule', async () => {
    const { api, rules, stage, group } = await emulated(cidrs.slice(0, 2), otherVpc);
    expect(await api.revoke(rules, signal)).toMatchObject({
      revoked: [],
      unknown: [],
      refusal: { kind: 'rule-not-found' },
    });
    expect(stage.actions()).toEqual([revokes]);
    expect(group.sources()).toHaveLength(2);
  });

  it('of another VPC says at once that a rule which was asked for alone is not there', async () => {
    const { api, rules } = await emulated(cidrs.slice(0, 2), otherVpc);
    const alone = rules.slice(2);
    expect(await api.revoke(alone, signal)).toMatchObject({
      unknown: alone,
      refusal: { kind: 'rule-not-found' },
    });
  });

  it('describes itself, and tells the request id at debug level', async () => {
    const { api, rules, group, lines } = await emulated(cidrs);
    const description = await api.describe(signal);
    expect(description.api).toMatchObject({ GroupId: group.id });
    expect(new Set(description.rules)).toEqual(new Set(rules.map((rule) => listed(rule))));
    expect(lines).toEqual([
      expect.stringMatching(/^ec2:DescribeSecurityGroups: request id .{36}$/),
    ]);
  });

  it('knows itself without rules that are gone, as EC2 would describe it', async () => {
    const { api, rules } = await emulated(cidrs);
    const before = await api.describe(signal);
    await api.revoke(rules.slice(0, 2), signal);
    const gone = new Set(cidrs.slice(0, 2));
    const left = api.without(
      before,
      ({ source }) => source.kind === 'cidr' && gone.has(source.cidr),
    );
    expect(left).toEqual(await api.describe(signal));
  });

  it('revokes a rule for an EC2 security group, whoever it says owns it', async () => {
    const { api, stage, group } = await emulated([]);
    const source = stage.vpcGroup();
    group.authorize(source.id);
    const rule = {
      ...vpcRule('::/0', { id: group.id }),
      source: { kind: 'ec2-security-group-id', id: source.id } as const,
    };
    expect((await api.revoke([rule], signal)).revoked).toEqual([listed(rule)]);
    expect(group.sources()).toEqual([]);
  });

  it.each([
    ['throttles with 503', { kind: 'throttling' }, { passes: true, maybeApplied: false }],
    ['fails', { kind: 'internal-failure' }, { passes: true, maybeApplied: true }],
    ['is not available', { kind: 'service-unavailable' }, { passes: true, maybeApplied: false }],
    [
      'cuts the connection',
      { kind: 'cut', at: 'after-change' },
      { passes: true, maybeApplied: true },
    ],
    [
      'responds in HTML',
      { kind: 'html', at: 'before-change', status: 502 },
      { passes: true, maybeApplied: true },
    ],
  ] as const)('sends a request once, also where AWS %s', async (_, fault, nature) => {
    const { api, rules, stage } = await emulated(cidrs);
    stage.emulator.inject(fault);
    await expect(api.revoke(rules, signal)).rejects.toMatchObject(nature);
    expect(stage.actions()).toEqual([revokes]);
  });

  it('is named where access is denied, with the IAM action', async () => {
    const denial = ec2Refusal('UnauthorizedOperation', 403);
    const surroundings = await aws.canned({ [revokes]: denial, [describes]: denial });
    const api = open(surroundings);
    await expect(api.revoke([vpcRule('::/0')], signal)).rejects.toMatchObject({
      title: 'Access denied by AWS',
      kind: 'denied',
      explanation: expect.stringMatching(/VPC security group sg-0a1b2c3d.*ec2:Revoke/),
    });
    await expect(api.describe(signal)).rejects.toMatchObject({
      explanation: expect.stringContaining('ec2:DescribeSecurityGroups'),
    });
  });

  it('sends nothing after the signal was aborted', async () => {
    const { api, rules, stage } = await emulated(cidrs);
    const cancelled = AbortSignal.abort();
    for (const sending of [
      api.revoke(rules, cancelled),
      api.describe(cancelled),
      api.checkPermission?.(rules, cancelled),
    ]) {
      await expect(sending).rejects.toThrow();
    }
    expect(stage.actions()).toEqual([]);
  });
});

describe('a response of EC2', () => {
  const revokedRule = (groupId: string, cidr: string) =>
    `<revokedSecurityGroupRuleSet><item><groupId>${groupId}</groupId><ipProtocol>tcp</ipProtocol><fromPort>5439</fromPort><toPort>5439</toPort><cidrIpv4>${cidr}</cidrIpv4></item></revokedSecurityGroupRuleSet>`;

  it.each([
    ['does not list what was revoked', '', []],
    ['lists a rule of another group', revokedRule('sg-99999999', '10.0.0.0/8'), []],
    ['lists the rule', revokedRule(vpcGroup.id, '10.0.0.0/8'), [listed(vpcRule('10.0.0.0/8'))]],
  ])('that %s proves that much', async (_, content, revoked) => {
    const api = open(await aws.canned({ [revokes]: `<return>true</return>${content}` }));
    expect(await api.revoke([vpcRule('10.0.0.0/8')], signal)).toEqual({ revoked, unknown: [] });
  });

  it.each([
    ['says nothing', ''],
    ['says that it did nothing', '<return>false</return>'],
  ])('to a revocation that %s proves nothing', async (_, content) => {
    const api = open(await aws.canned({ [revokes]: content }));
    await expect(api.revoke([vpcRule('10.0.0.0/8')], signal)).rejects.toMatchObject({
      title: 'Unexpected response, not from AWS',
      passes: true,
      maybeApplied: true,
    });
  });

  it.each([
    ['no group', '', 'Unexpected response, not from AWS'],
    [
      'a group without an id',
      '<securityGroupInfo><item/></securityGroupInfo>',
      'Unexpected response, not from AWS',
    ],
    [
      'another group',
      '<securityGroupInfo><item><groupId>sg-99999999</groupId></item></securityGroupInfo>',
      'Response for another resource',
    ],
  ])('about %s is not believed', async (_, content, title) => {
    const api = open(await aws.canned({ [describes]: content }));
    await expect(api.describe(signal)).rejects.toMatchObject({ title });
  });

  it('is to a request that names the group by its id', async () => {
    const surroundings = await aws.canned({
      [describes]: `<securityGroupInfo><item><groupId>${vpcGroup.id}</groupId></item></securityGroupInfo>`,
      [revokes]: '<return>true</return>',
    });
    const api = open(surroundings);
    await api.describe(signal);
    await api.revoke([vpcRule('10.0.0.0/8')], signal);
    expect(surroundings.requests.map((request) => Object.fromEntries(request))).toMatchObject([
      { Action: describes, 'GroupId.1': vpcGroup.id },
      { Action: revokes, GroupId: vpcGroup.id, 'IpPermissions.1.IpRanges.1.CidrIp': '10.0.0.0/8' },
    ]);
    expect(surroundings.requests[1]?.has('DryRun')).toBe(false);
  });
});

describe('whether the caller may revoke', () => {
  it('is asked with a dry run of the same request, which changes nothing', async () => {
    const { api, rules, stage, group } = await emulated(cidrs);
    expect(await api.checkPermission?.(rules, signal)).toBeUndefined();
    expect(stage.actions()).toEqual([revokes]);
    expect(stage.emulator.requests[0]?.parameters).toMatchObject({
      DryRun: 'true',
      GroupId: group.id,
      'IpPermissions.1.FromPort': '5439',
    });
    expect(group.sources()).toHaveLength(3);
  });

  it.each([
    [
      'a denial, with the IAM action',
      ec2Refusal('UnauthorizedOperation', 403),
      { kind: 'denied', explanation: expect.stringContaining('ec2:RevokeSecurityGroupIngress') },
    ],
    [
      'a group that is not there',
      ec2Refusal('InvalidGroup.NotFound'),
      { title: 'VPC security group not found' },
    ],
    ['expired credentials', ec2Refusal('RequestExpired'), { title: 'AWS credentials expired' }],
    ['a word for yes that EC2 did not say', { status: 412, body: 'DryRunOperation' }, {}],
  ])('is answered by %s', async (_, denial, fault) => {
    const api = open(await aws.canned({ [revokes]: denial }));
    await expect(api.checkPermission?.([vpcRule('::/0')], signal)).rejects.toMatchObject(fault);
  });

  it('is answered by success too, of an endpoint that knows no dry run', async () => {
    const api = open(await aws.canned({ [revokes]: '<return>true</return>' }));
    expect(await api.checkPermission?.([vpcRule('::/0')], signal)).toBeUndefined();
  });
});
