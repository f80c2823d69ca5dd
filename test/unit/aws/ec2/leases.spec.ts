import { describe, expect, it } from '@jest/globals';
import { type ConnectionOptions, connection } from '../../../../src/aws/connection.ts';
import { leases } from '../../../../src/aws/ec2/leases.ts';
import {
  LEASE_MARKER,
  type LeasedRule,
  leaseDescription,
  leaseTags,
} from '../../../../src/domain/lease.ts';
import type { Rule } from '../../../../src/domain/rule.ts';
import { ec2Refusal, inProcess } from '../../../support/canned-aws.ts';
import { lease } from '../../../support/fake-leases.ts';
import { listed, vpcGroup, vpcRule } from '../../../support/samples.ts';
import { stages } from '../../../support/stage.ts';
import { otherVpc } from '../../../support/vpc-group.ts';

const newStage = stages();
const aws = inProcess();
const { signal } = new AbortController();
const another = { ...lease, id: 'another-lease' };
const authorizes = 'AuthorizeSecurityGroupIngress';
const lists = 'DescribeSecurityGroupRules';

const open = (surroundings: ConnectionOptions) => leases(connection(surroundings));

/** The adapter on an emulator with a group. */
async function emulated() {
  const stage = await newStage();
  const group = stage.vpcGroup({ VpcId: otherVpc });
  const surroundings = aws.on(stage);
  const rule = (cidr: string): Rule => vpcRule(cidr, { id: group.id });
  return { stage, group, rule, api: open(surroundings), lines: surroundings.lines };
}

describe('opening a lease', () => {
  it('makes all rules with tags and description in one request', async () => {
    const { api, stage, group, rule } = await emulated();
    const [one, other] = [rule('203.0.113.7/32'), rule('2001:db8::7/128')];
    const rules = await api.authorize([one, other], lease, signal);
    const more = { description: leaseDescription(lease), tags: leaseTags(lease) };
    expect(new Set(rules)).toEqual(
      new Set([one, other].map((each) => ({ ...listed(each, more), id: expect.any(String) }))),
    );
    expect(stage.actions()).toEqual([authorizes]);
    expect(group.sources()).toHaveLength(2);
    expect(stage.emulator.ec2.ingressRules(group.id)).toMatchObject(
      rules.map(({ id, description, tags }) => ({
        SecurityGroupRuleId: id,
        Description: description,
        Tags: tags,
      })),
    );
  });

  it('lets in an EC2 security group, whoever the response says owns it', async () => {
    const { api, stage, group } = await emulated();
    const source = { kind: 'ec2-security-group-id', id: stage.vpcGroup().id } as const;
    const rule = { ...vpcRule('::/0', { id: group.id }), source };
    expect(await api.authorize([rule], lease, signal)).toMatchObject([{ source }]);
  });

  it('is refused where there is such a rule, and changes nothing', async () => {
    const { api, group, rule } = await emulated();
    group.authorize('203.0.113.7/32');
    const rules = [rule('203.0.113.8/32'), rule('203.0.113.7/32')] as const;
    await expect(api.authorize(rules, lease, signal)).rejects.toMatchObject({
      kind: 'rule-exists',
      passes: false,
      maybeApplied: false,
      message: expect.stringContaining(group.id),
    });
    expect(group.sources()).toEqual(['203.0.113.7/32']);
  });

  it.each([
    [
      'a full group',
      ec2Refusal('RulesPerSecurityGroupLimitExceeded'),
      { kind: 'group-full', passes: false, maybeApplied: false },
    ],
    [
      'a denial, with the IAM action',
      ec2Refusal('UnauthorizedOperation', 403),
      {
        kind: 'denied',
        explanation: expect.stringMatching(/VPC security group sg-0a1b2c3d.*ec2:Authorize/),
      },
    ],
    ['throttling', ec2Refusal('RequestLimitExceeded', 503), { passes: true, maybeApplied: false }],
    ['a failure', ec2Refusal('InternalError', 500), { passes: true, maybeApplied: true }],
  ])('is answered by %s', async (_, refusal, fault) => {
    const api = open(await aws.canned({ [authorizes]: refusal }));
    await expect(api.authorize([vpcRule('203.0.113.7/32')], lease, signal)).rejects.toMatchObject(
      fault,
    );
  });

  it.each([
    ['a refusal of AWS', ec2Refusal('UnauthorizedOperation', 403), true],
    ['throttling', ec2Refusal('RequestLimitExceeded', 503), true],
    ['a page of a gateway', { status: 403, body: '<html><body>Forbidden</body></html>' }, false],
    ['an empty page', { status: 413, body: '' }, false],
    ['a page that is not there', { status: 404, body: '<html>Not found</html>' }, false],
    ['an empty page that is not there', { status: 404, body: '' }, false],
    ['a service that is not available', ec2Refusal('ServiceUnavailable', 503), false],
  ])('is certainly not carried out only where AWS says so: %s', async (_, response, notApplied) => {
    const api = open(await aws.canned({ [authorizes]: response }));
    await expect(api.authorize([vpcRule('203.0.113.7/32')], lease, signal)).rejects.toMatchObject({
      notApplied,
    });
  });

  const created = (id: string, cidr: string, port = 5439) =>
    `<item><securityGroupRuleId>${id}</securityGroupRuleId><groupId>${vpcGroup.id}</groupId><isEgress>false</isEgress><ipProtocol>tcp</ipProtocol><fromPort>${port}</fromPort><toPort>${port}</toPort><cidrIpv4>${cidr}</cidrIpv4></item>`;

  it.each([
    ['no rule', ''],
    ['another address', created('sgr-1', '203.0.113.8/32')],
    ['another port', created('sgr-1', '203.0.113.7/32', 22)],
    ['no id', created('', '203.0.113.7/32')],
    ['another rule too', created('sgr-1', '203.0.113.7/32') + created('sgr-2', '203.0.113.8/32')],
    ['the rule twice', created('sgr-1', '203.0.113.7/32') + created('sgr-1', '203.0.113.7/32')],
  ])('is in doubt where the response shows %s', async (_, items) => {
    const set = `<return>true</return><securityGroupRuleSet>${items}</securityGroupRuleSet>`;
    const api = open(await aws.canned({ [authorizes]: set }));
    await expect(api.authorize([vpcRule('203.0.113.7/32')], lease, signal)).rejects.toMatchObject({
      passes: true,
      maybeApplied: true,
    });
  });

  it('is done where the response shows the rule, and an outbound one', async () => {
    const rule = created('sgr-1', '203.0.113.7/32');
    const outbound = created('sgr-2', '0.0.0.0/0').replace('>false<', '>true<');
    const set = `<return>true</return><securityGroupRuleSet>${rule}${outbound}</securityGroupRuleSet>`;
    const api = open(await aws.canned({ [authorizes]: set }));
    const rules = await api.authorize([vpcRule('203.0.113.7/32')], lease, signal);
    expect(rules.map(({ id }) => id)).toEqual(['sgr-1']);
  });

  it.each([
    ['one rule twice, and not the other', ['sgr-1', 'sgr-2'], ['203.0.113.7/32', '203.0.113.7/32']],
    ['one id for both rules', ['sgr-1', 'sgr-1'], ['203.0.113.7/32', '203.0.113.8/32']],
  ])(
    'is in doubt where the response shows %s',
    async (_, [id = '', otherId = ''], [cidr = '', otherCidr = '']) => {
      const items = created(id, cidr) + created(otherId, otherCidr);
      const set = `<return>true</return><securityGroupRuleSet>${items}</securityGroupRuleSet>`;
      const api = open(await aws.canned({ [authorizes]: set }));
      const asked = [vpcRule('203.0.113.7/32'), vpcRule('203.0.113.8/32')] as const;
      await expect(api.authorize(asked, lease, signal)).rejects.toMatchObject({
        passes: true,
        maybeApplied: true,
      });
    },
  );

  it('is in doubt where one rule was asked for twice, and the response shows another one too', async () => {
    const items = created('sgr-1', '203.0.113.7/32') + created('sgr-2', '203.0.113.8/32');
    const set = `<return>true</return><securityGroupRuleSet>${items}</securityGroupRuleSet>`;
    const api = open(await aws.canned({ [authorizes]: set }));
    const asked = [vpcRule('203.0.113.7/32'), vpcRule('203.0.113.7/32')] as const;
    await expect(api.authorize(asked, lease, signal)).rejects.toMatchObject({ maybeApplied: true });
  });

  it('sends nothing after the signal was aborted', async () => {
    const { api, stage, rule } = await emulated();
    const cancelled = AbortSignal.abort();
    await expect(api.authorize([rule('203.0.113.7/32')], lease, cancelled)).rejects.toThrow();
    await expect(api.list({}, cancelled)).rejects.toThrow();
    expect(stage.actions()).toEqual([]);
  });
});

describe('the list of leased rules', () => {
  it('has the rules with a lease’s marker, and no other', async () => {
    const { api, group, rule, stage, lines } = await emulated();
    group.authorize('192.0.2.1/32');
    const rules = await api.authorize([rule('203.0.113.7/32')], lease, signal);
    expect(await api.list({}, signal)).toEqual({ rules, next: undefined, at: expect.any(Number) });
    expect(stage.actions()).toEqual([authorizes, lists]);
    expect(lines.at(-1)).toMatch(/^ec2:DescribeSecurityGroupRules: request id .{36}$/);
  });

  it('is of one lease, or of some groups, where these are asked for', async () => {
    const { api, group, rule, stage } = await emulated();
    const second = stage.vpcGroup({ VpcId: otherVpc });
    const own = await api.authorize([rule('203.0.113.7/32')], lease, signal);
    const others = await api.authorize(
      [vpcRule('203.0.113.8/32', { id: second.id })],
      another,
      signal,
    );
    const listing = async (query: Parameters<typeof api.list>[0]) =>
      (await api.list(query, signal)).rules;
    const [here, there] = [group, second].map(({ id }) => ({ kind: 'vpc', id }) as const);
    if (!here || !there) throw new Error('There are two groups.');
    expect(await listing({ leaseId: lease.id })).toEqual(own);
    expect(await listing({ groups: [there] })).toEqual(others);
    expect(await listing({ groups: [here, there] })).toHaveLength(2);
    expect(await listing({ groups: [here], leaseId: another.id })).toEqual([]);
  });

  const item = (id: string, groupId: string, tags: LeasedRule['tags'], more = '') =>
    `<item><securityGroupRuleId>${id}</securityGroupRuleId><groupId>${groupId}</groupId><isEgress>false</isEgress><ipProtocol>tcp</ipProtocol><fromPort>5439</fromPort><toPort>5439</toPort><cidrIpv4>203.0.113.7/32</cidrIpv4>${more}<tagSet>${tags
      .map(({ Key, Value }) => `<item><key>${Key}</key><value>${Value}</value></item>`)
      .join('')}</tagSet></item>`;
  const set = (items: string, token = '') =>
    `<securityGroupRuleSet>${items}</securityGroupRuleSet>${token && `<nextToken>${token}</nextToken>`}`;

  it('comes in pages', async () => {
    const surroundings = await aws.canned({
      [lists]: [
        set(item('sgr-1', vpcGroup.id, leaseTags(lease)), 'more'),
        set(item('sgr-2', vpcGroup.id, leaseTags(another)), ''),
      ],
    });
    const api = open(surroundings);
    const first = await api.list({}, signal);
    expect(first).toMatchObject({ rules: [{ id: 'sgr-1' }], next: 'more' });
    const second = await api.list({}, signal, first.next);
    expect(second).toMatchObject({ rules: [{ id: 'sgr-2' }] });
    expect(second.next).toBeUndefined();
    expect(surroundings.requests.map((request) => Object.fromEntries(request))).toMatchObject([
      {
        'Filter.1.Name': 'tag:revoke-redshift-ingress',
        'Filter.1.Value.1': 'lease',
        MaxResults: '1000',
      },
      { NextToken: 'more' },
    ]);
    expect(surroundings.requests[0]?.has('NextToken')).toBe(false);
    expect([...(surroundings.requests[0]?.keys() ?? [])].join()).not.toContain('Filter.2');
  });

  it('has inbound rules only', async () => {
    const inbound = item('sgr-1', vpcGroup.id, leaseTags(lease));
    const outbound = item('sgr-2', vpcGroup.id, leaseTags(lease)).replace('>false<', '>true<');
    const api = open(await aws.canned({ [lists]: set(inbound + outbound) }));
    expect((await api.list({}, signal)).rules).toMatchObject([{ id: 'sgr-1' }]);
  });

  it.each([
    [
      'a rule without an id',
      {},
      set(item('', vpcGroup.id, leaseTags(lease))),
      'Unexpected response, not from AWS',
    ],
    [
      'a rule without a group',
      {},
      set(item('sgr-1', '', leaseTags(lease))),
      'Unexpected response, not from AWS',
    ],
    ['no list at all', {}, '', 'Unexpected response, not from AWS'],
    [
      'a rule without the marker',
      {},
      set(item('sgr-1', vpcGroup.id, leaseTags(lease).slice(1))),
      'Response for another resource',
    ],
    [
      'a rule with the marker in another tag',
      {},
      set(
        item('sgr-1', vpcGroup.id, [
          { Key: 'other', Value: LEASE_MARKER },
          ...leaseTags(lease).slice(1),
        ]),
      ),
      'Response for another resource',
    ],
    [
      'a rule of another lease',
      { leaseId: lease.id },
      set(item('sgr-1', vpcGroup.id, leaseTags(another))),
      'Response for another resource',
    ],
    [
      'a rule of another group',
      { groups: [vpcGroup] },
      set(item('sgr-1', 'sg-99999999', leaseTags(lease))),
      'Response for another resource',
    ],
  ])('is not believed where it has %s', async (_, query, content, title) => {
    const api = open(await aws.canned({ [lists]: content }));
    await expect(api.list(query, signal)).rejects.toMatchObject({ title });
  });

  it('says that a rule is another one than those that were asked for', async () => {
    const stranger = set(item('sgr-1', vpcGroup.id, []));
    const api = open(await aws.canned({ [lists]: stranger }));
    await expect(api.list({}, signal)).rejects.toMatchObject({
      ownWords: expect.stringContaining('another rule'),
    });
  });

  it.each([
    ['Tue, 15 Nov 1994 08:12:31 GMT', Date.UTC(1994, 10, 15, 8, 12, 31)],
    ['9999', undefined],
  ])('has the time of the response where that is one: %s', async (date, at) => {
    const body = `<r>${set('')}</r>`;
    const api = open(await aws.canned({ [lists]: { status: 200, body, headers: { date } } }));
    expect((await api.list({}, signal)).at).toBe(at);
  });

  it('may be empty', async () => {
    const { api } = await emulated();
    expect(await api.list({ leaseId: lease.id }, signal)).toEqual({
      rules: [],
      next: undefined,
      at: expect.any(Number),
    });
  });

  it.each([
    [`lease ${lease.id}`, { leaseId: lease.id }],
    ['the leased rules', {}],
  ])('is denied with the IAM action: %s', async (subject, query) => {
    const api = open(await aws.canned({ [lists]: ec2Refusal('UnauthorizedOperation', 403) }));
    await expect(api.list(query, signal)).rejects.toMatchObject({
      kind: 'denied',
      explanation: expect.stringMatching(new RegExp(`${subject}.*ec2:DescribeSecurityGroupRules`)),
    });
  });
});
