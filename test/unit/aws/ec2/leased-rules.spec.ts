import { describe, expect, it } from '@jest/globals';
import { type ConnectionOptions, connection } from '../../../../src/aws/connection.ts';
import { leasedRules } from '../../../../src/aws/ec2/leased-rules.ts';
import { leases } from '../../../../src/aws/ec2/leases.ts';
import { ec2Refusal, inProcess } from '../../../support/canned-aws.ts';
import { lease, leased } from '../../../support/fake-leases.ts';
import { listed, vpcGroup, vpcRule } from '../../../support/samples.ts';
import { stages } from '../../../support/stage.ts';
import { otherVpc } from '../../../support/vpc-group.ts';

const newStage = stages();
const aws = inProcess();
const { signal } = new AbortController();
const revokes = 'RevokeSecurityGroupIngress';
const describes = 'DescribeSecurityGroupRules';
const [a, b] = [
  leased('sgr-a', vpcRule('203.0.113.7/32')),
  leased('sgr-b', vpcRule('203.0.113.8/32')),
];

const open = (surroundings: ConnectionOptions, id = vpcGroup.id) =>
  leasedRules(connection(surroundings))({ kind: 'vpc', id });

/** The adapter of a group with two leased rules, and what a user sees of it. */
async function emulated(VpcId?: string) {
  const stage = await newStage();
  const group = stage.vpcGroup({ rules: ['198.51.100.1/32'], VpcId });
  const surroundings = aws.on(stage);
  const rules = await leases(connection(surroundings)).authorize(
    [vpcRule('203.0.113.7/32', { id: group.id }), vpcRule('203.0.113.8/32', { id: group.id })],
    lease,
    signal,
  );
  const before = stage.actions().length;
  return {
    group,
    rules,
    api: open(surroundings, group.id),
    actions: () => stage.actions().slice(before),
    lines: surroundings.lines,
    stage,
  };
}

describe.each([
  ['the default VPC', undefined],
  ['another VPC', otherVpc],
])('rules with ids, in %s', (_, VpcId) => {
  it('are revoked by their ids, in one request', async () => {
    const { api, rules, group, actions, stage } = await emulated(VpcId);
    expect(await api.revoke(rules, signal)).toEqual({ revoked: rules, unknown: [] });
    expect(actions()).toEqual([revokes]);
    expect(group.sources()).toEqual(['198.51.100.1/32']);
    const { parameters } = stage.emulator.requests.at(-1) ?? {};
    expect(parameters).toMatchObject({
      GroupId: group.id,
      'SecurityGroupRuleId.1': rules[0]?.id,
      'SecurityGroupRuleId.2': rules[1]?.id,
    });
    expect(Object.keys(parameters ?? {}).join()).not.toMatch(/IpPermissions|DryRun/);
  });

  it('are not there where a rule like them has another id', async () => {
    const { api, rules, group } = await emulated(VpcId);
    group.revoke('203.0.113.7/32');
    group.authorize('203.0.113.7/32');
    const alone = rules.filter(({ source }) => 'cidr' in source && /7/.test(source.cidr));
    expect(await api.revoke(alone, signal)).toMatchObject({
      revoked: [],
      unknown: alone,
      refusal: { kind: 'rule-not-found' },
    });
    expect(group.sources()).toContain('203.0.113.7/32');
  });

  it('are all refused where one is not there, and nobody says which', async () => {
    const { api, rules, group } = await emulated(VpcId);
    group.revoke('203.0.113.7/32');
    expect(await api.revoke(rules, signal)).toMatchObject({
      revoked: [],
      unknown: [],
      refusal: { kind: 'rule-not-found' },
    });
    expect(group.sources()).toContain('203.0.113.8/32');
  });
});

describe('a group with leased rules', () => {
  it('is described with ids and tags, by its inbound rules', async () => {
    const { api, rules, group, actions, lines } = await emulated();
    const description = await api.describe(signal);
    const bystander = listed(vpcRule('198.51.100.1/32', { id: group.id }));
    expect(new Set(description.rules)).toEqual(
      new Set([{ ...bystander, id: expect.any(String) }, ...rules]),
    );
    expect(description.group).toEqual({ kind: 'vpc', id: group.id });
    expect(description.api).toMatchObject({ SecurityGroupRules: expect.any(Array) });
    expect(actions()).toEqual([describes]);
    expect(lines.at(-1)).toMatch(/^ec2:DescribeSecurityGroupRules: request id .{36}$/);
  });

  it('is known without rules that are gone', async () => {
    const { api, rules } = await emulated();
    const description = await api.describe(signal);
    const left = api.without(description, ({ id }) => id === rules[0]?.id);
    expect(left.rules).toEqual(description.rules.filter(({ id }) => id !== rules[0]?.id));
    expect(left.group).toBe(description.group);
  });

  const item = (id: string, groupId = vpcGroup.id) =>
    `<item><securityGroupRuleId>${id}</securityGroupRuleId><groupId>${groupId}</groupId><isEgress>false</isEgress><ipProtocol>tcp</ipProtocol><fromPort>5439</fromPort><toPort>5439</toPort><cidrIpv4>203.0.113.7/32</cidrIpv4></item>`;

  it('is described page by page', async () => {
    const surroundings = await aws.canned({
      [describes]: [
        `<securityGroupRuleSet>${item('sgr-1')}</securityGroupRuleSet><nextToken>more</nextToken>`,
        `<securityGroupRuleSet>${item('sgr-2')}</securityGroupRuleSet>`,
      ],
    });
    const { rules, api } = await open(surroundings).describe(signal);
    expect(rules.map(({ id }) => id)).toEqual(['sgr-1', 'sgr-2']);
    expect(api).toMatchObject({
      SecurityGroupRules: [{ SecurityGroupRuleId: 'sgr-1' }, { SecurityGroupRuleId: 'sgr-2' }],
    });
    expect(surroundings.requests.map((request) => Object.fromEntries(request))).toMatchObject([
      {
        'Filter.1.Name': 'group-id',
        'Filter.1.Value.1': vpcGroup.id,
        MaxResults: '1000',
      },
      { NextToken: 'more' },
    ]);
    expect(surroundings.requests[0]?.has('NextToken')).toBe(false);
  });

  it.each([
    ['no list', '', 'Unexpected response, not from AWS'],
    [
      'a rule without an id',
      `<securityGroupRuleSet>${item('')}</securityGroupRuleSet>`,
      'Unexpected response, not from AWS',
    ],
  ])('is not believed where the response has %s', async (_, content, title) => {
    const api = open(await aws.canned({ [describes]: content }));
    await expect(api.describe(signal)).rejects.toMatchObject({ title });
  });

  it.each([
    ['another group', 'sg-99999999', 'sg-99999999'],
    ['no group', '', 'no group'],
  ])('is not believed where the response has a rule of %s', async (_, groupId, words) => {
    const items = item('sgr-1') + item('sgr-2', groupId);
    const content = `<securityGroupRuleSet>${items}</securityGroupRuleSet>`;
    const api = open(await aws.canned({ [describes]: content }));
    await expect(api.describe(signal)).rejects.toMatchObject({
      title: 'Response for another resource',
      ownWords: expect.stringContaining(words),
    });
  });

  it('is asked for nothing after the signal was aborted', async () => {
    const { api, rules, actions } = await emulated();
    const cancelled = AbortSignal.abort();
    await expect(api.revoke(rules, cancelled)).rejects.toThrow();
    await expect(api.describe(cancelled)).rejects.toThrow();
    expect(actions()).toEqual([]);
  });
});

describe('a response to a revocation by id', () => {
  const revoked = (id: string, groupId = vpcGroup.id) =>
    `<revokedSecurityGroupRuleSet><item><securityGroupRuleId>${id}</securityGroupRuleId><groupId>${groupId}</groupId></item></revokedSecurityGroupRuleSet>`;

  it.each([
    ['does not list what was revoked', '', []],
    ['lists a rule of another group', revoked('sgr-a', 'sg-99999999'), []],
    ['lists another rule', revoked('sgr-z'), []],
    ['lists one of the rules', revoked('sgr-a'), [a]],
  ])('that %s proves that much', async (_, content, proven) => {
    const api = open(await aws.canned({ [revokes]: `<return>true</return>${content}` }));
    expect(await api.revoke([a, b], signal)).toEqual({ revoked: proven, unknown: [] });
  });

  it.each(['', '<return>false</return>', '<body>Sign in</body>'])(
    'that does not say so ("%s") proves nothing, so it is asked for again',
    async (content) => {
      const api = open(await aws.canned({ [revokes]: content }));
      await expect(api.revoke([a], signal)).rejects.toMatchObject({
        title: 'Unexpected response, not from AWS',
        passes: true,
        maybeApplied: true,
      });
    },
  );

  it('that is a denial names the IAM action', async () => {
    const api = open(await aws.canned({ [revokes]: ec2Refusal('UnauthorizedOperation', 403) }));
    await expect(api.revoke([a], signal)).rejects.toMatchObject({
      kind: 'denied',
      explanation: expect.stringMatching(/VPC security group sg-0a1b2c3d.*ec2:Revoke/),
    });
  });
});
