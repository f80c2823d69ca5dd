import { describe, expect, test } from '@jest/globals';
import { createGroup, permission } from '../ec2/testing.ts';
import type { PolicyDocument, PolicyStatement } from '../index.ts';
import { emulated } from '../testing.ts';

const emulation = emulated();
const cidr = '203.0.113.7/32';
const session = {
  accessKeyId: 'ASIAIOSFODNN7EXAMPLE',
  secretAccessKey: 'another/secret',
  sessionToken: 'a-session-token',
};
const groupArn = (id: string) => `arn:aws:ec2:us-east-1:123456789012:security-group/${id}`;

function allow(Action: string | string[], Resource: string | string[]): PolicyStatement {
  return { Effect: 'Allow', Action, Resource };
}

/** Clients with credentials that are limited to these statements. */
function limitedTo(...Statement: PolicyStatement[]) {
  const policy: PolicyDocument = { Version: '2012-10-17', Statement };
  emulation.emulator.acceptSession({ ...session, policy: JSON.stringify(policy) });
  return {
    ec2: emulation.ec2({ credentials: session }),
    redshift: emulation.redshift({ credentials: session }),
  };
}

const ingress = (GroupId: string) => ({ GroupId, IpPermissions: [permission(cidr)] });

describe('a denied action', () => {
  test('of EC2 is UnauthorizedOperation, in its words, until it is lifted', async () => {
    const { emulator, ec2 } = emulation;
    const GroupId = createGroup(emulator);
    const other = createGroup(emulator, 'vpc-2');
    const denial = emulator.deny({
      action: 'ec2:AuthorizeSecurityGroupIngress',
      resource: groupArn(GroupId),
    });
    await expect(ec2().authorizeSecurityGroupIngress(ingress(GroupId))).rejects.toMatchObject({
      name: 'UnauthorizedOperation',
      $metadata: { httpStatusCode: 403 },
      message: expect.stringMatching(
        new RegExp(
          `^You are not authorized to perform this operation\\. User: arn:aws:iam::123456789012:user/emulator is not authorized to perform: ec2:AuthorizeSecurityGroupIngress on resource: ${groupArn(GroupId)} because no identity-based policy allows the ec2:AuthorizeSecurityGroupIngress action\\. Encoded authorization failure message: [\\w-]+$`,
        ),
      ),
    });
    expect(emulator.ec2.ingressRules(GroupId)).toEqual([]);
    expect(emulator.requests.at(-1)).toMatchObject({ applied: false, status: 403 });
    await ec2().authorizeSecurityGroupIngress(ingress(other));
    denial.lift();
    await ec2().authorizeSecurityGroupIngress(ingress(GroupId));
  });

  test('that describes is bound to no resource', async () => {
    const { emulator, ec2 } = emulation;
    emulator.deny({ action: 'ec2:describe*' });
    await expect(ec2().describeSecurityGroups({})).rejects.toMatchObject({
      name: 'UnauthorizedOperation',
      message:
        'You are not authorized to perform this operation. User: arn:aws:iam::123456789012:user/emulator is not authorized to perform: ec2:DescribeSecurityGroups because no identity-based policy allows the ec2:DescribeSecurityGroups action',
    });
  });

  test('of Redshift is AccessDenied, in its words', async () => {
    const { emulator, redshift } = emulation;
    emulator.deny({
      action: 'redshift:Revoke*',
      resource: 'arn:aws:redshift:*:securitygroup:default',
    });
    await expect(
      redshift().revokeClusterSecurityGroupIngress({
        ClusterSecurityGroupName: 'Default',
        CIDRIP: cidr,
      }),
    ).rejects.toMatchObject({
      name: 'AccessDenied',
      $metadata: { httpStatusCode: 403 },
      message:
        'User: arn:aws:iam::123456789012:user/emulator is not authorized to perform: redshift:RevokeClusterSecurityGroupIngress on resource: arn:aws:redshift:us-east-1:123456789012:securitygroup:default because no identity-based policy allows the redshift:RevokeClusterSecurityGroupIngress action',
    });
  });
});

describe('a session policy', () => {
  test('allows what it names, and nothing else', async () => {
    const [GroupId, other] = [
      createGroup(emulation.emulator),
      createGroup(emulation.emulator, 'vpc-2'),
    ];
    const { ec2, redshift } = limitedTo(
      allow('ec2:*SecurityGroupIngress', groupArn(GroupId)),
      allow('ec2:DescribeSecurityGroups', '*'),
    );
    await ec2.authorizeSecurityGroupIngress(ingress(GroupId));
    await ec2.describeSecurityGroups({});
    await expect(ec2.authorizeSecurityGroupIngress(ingress(other))).rejects.toMatchObject({
      name: 'UnauthorizedOperation',
      message: expect.stringContaining(
        `User: arn:aws:sts::123456789012:assumed-role/ci/${session.accessKeyId} is not authorized to perform: ec2:AuthorizeSecurityGroupIngress on resource: ${groupArn(other)} because no session policy allows the ec2:AuthorizeSecurityGroupIngress action`,
      ),
    });
    await expect(ec2.describeSecurityGroupRules({})).rejects.toMatchObject({
      name: 'UnauthorizedOperation',
    });
    await expect(redshift.describeClusters({})).rejects.toMatchObject({ name: 'AccessDenied' });
  });

  test('cannot bind a describe to a group', async () => {
    const GroupId = createGroup(emulation.emulator);
    const { ec2 } = limitedTo(allow('ec2:DescribeSecurityGroups', groupArn(GroupId)));
    await expect(ec2.describeSecurityGroups({ GroupIds: [GroupId] })).rejects.toMatchObject({
      name: 'UnauthorizedOperation',
    });
  });

  test('binds a rule of a cluster security group to the group and to the rule', async () => {
    const arn = 'arn:aws:redshift:us-east-1:123456789012';
    const rule = { ClusterSecurityGroupName: 'default', CIDRIP: cidr };
    emulation.emulator.redshift.authorizeClusterSecurityGroupIngress(rule);
    const action = 'redshift:RevokeClusterSecurityGroupIngress';
    const half = limitedTo(allow(action, `${arn}:securitygroup:default`));
    await expect(half.redshift.revokeClusterSecurityGroupIngress(rule)).rejects.toMatchObject({
      name: 'AccessDenied',
      message: expect.stringContaining(
        `on resource: ${arn}:securitygroupingress:default/cidrip/${cidr}`,
      ),
    });
    const whole = limitedTo(
      allow(action, [`${arn}:securitygroup:default`, `${arn}:securitygroupingress:default/*`]),
    );
    await whole.redshift.revokeClusterSecurityGroupIngress(rule);
  });

  test('lets a statement that denies win', async () => {
    const GroupId = createGroup(emulation.emulator);
    const { ec2 } = limitedTo(allow('*', '*'), {
      Effect: 'Deny',
      Action: 'ec2:AuthorizeSecurityGroupIngress',
      Resource: '*',
    });
    await expect(ec2.authorizeSecurityGroupIngress(ingress(GroupId))).rejects.toMatchObject({
      message: expect.stringContaining('with an explicit deny in a session policy'),
    });
  });

  test.each([
    ['text that is no JSON', '{', 'Syntax errors in policy: this is not JSON'],
    ['no statement', '{}', 'Syntax errors in policy: there is no Statement'],
    [
      'an action without a service',
      { Statement: allow('Describe*', '*') },
      'Actions must be * or prefixed with a vendor',
    ],
    [
      'a part that is not emulated',
      { Statement: { ...allow('*', '*'), NotAction: 'ec2:*' } },
      'The emulator does not know NotAction',
    ],
    [
      'a condition that is not emulated',
      { Statement: { ...allow('*', '*'), Condition: { IpAddress: {} } } },
      'The emulator does not know the condition operator IpAddress',
    ],
  ])('with %s is refused where it is given', (_, policy, message) => {
    expect(() => emulation.emulator.acceptSession({ ...session, policy })).toThrow(message);
  });
});

describe('tags at creation', () => {
  const ruleArn = 'arn:aws:ec2:us-east-1:123456789012:security-group-rule/*';
  const Tags = [{ Key: 'lease', Value: 'run 42' }];
  const tagged = (GroupId: string, tags = Tags) => ({
    ...ingress(GroupId),
    TagSpecifications: [{ ResourceType: 'security-group-rule' as const, Tags: tags }],
  });
  const authorizeOn = (...resources: string[]) =>
    allow('ec2:AuthorizeSecurityGroupIngress', resources);
  const createTags = (Condition: PolicyStatement['Condition']): PolicyStatement => ({
    ...allow('ec2:CreateTags', ruleArn),
    ...(Condition && { Condition }),
  });
  const atCreation = { StringEquals: { 'ec2:CreateAction': 'AuthorizeSecurityGroupIngress' } };

  test('need the permission to create rules and to tag them', async () => {
    const GroupId = createGroup(emulation.emulator);
    const group = groupArn(GroupId);
    const denied = { name: 'UnauthorizedOperation' };
    await expect(
      limitedTo(authorizeOn(group)).ec2.authorizeSecurityGroupIngress(tagged(GroupId)),
    ).rejects.toMatchObject({
      ...denied,
      message: expect.stringContaining(`resource: ${ruleArn}`),
    });
    await expect(
      limitedTo(authorizeOn(group, ruleArn)).ec2.authorizeSecurityGroupIngress(tagged(GroupId)),
    ).rejects.toMatchObject({
      ...denied,
      message: expect.stringContaining('perform: ec2:CreateTags'),
    });
    const { ec2 } = limitedTo(authorizeOn(group, ruleArn), createTags(atCreation));
    await ec2.authorizeSecurityGroupIngress(tagged(GroupId));
  });

  test('can be the only tags that are allowed', async () => {
    const GroupId = createGroup(emulation.emulator);
    const { ec2 } = limitedTo(
      authorizeOn(groupArn(GroupId), ruleArn),
      createTags({
        ...atCreation,
        StringLike: { 'aws:RequestTag/lease': 'run*' },
        'ForAllValues:StringEquals': { 'aws:TagKeys': ['lease'] },
      }),
    );
    await expect(
      ec2.authorizeSecurityGroupIngress(tagged(GroupId, [...Tags, { Key: 'other', Value: '' }])),
    ).rejects.toMatchObject({ name: 'UnauthorizedOperation' });
    const { SecurityGroupRules } = await ec2.authorizeSecurityGroupIngress(tagged(GroupId));
    await expect(
      ec2.createTags({ Resources: [SecurityGroupRules?.[0]?.SecurityGroupRuleId ?? ''], Tags }),
    ).rejects.toMatchObject({ name: 'UnauthorizedOperation' });
  });

  test('of a group tell which groups may be changed', async () => {
    const GroupId = createGroup(emulation.emulator);
    const { ec2 } = limitedTo({
      ...authorizeOn(groupArn('*')),
      Condition: { StringEquals: { 'aws:ResourceTag/team': 'data' } },
    });
    await expect(ec2.authorizeSecurityGroupIngress(ingress(GroupId))).rejects.toMatchObject({
      name: 'UnauthorizedOperation',
    });
    emulation.emulator.ec2.createTags({
      Resources: [GroupId],
      Tags: [{ Key: 'team', Value: 'data' }],
    });
    await ec2.authorizeSecurityGroupIngress(ingress(GroupId));
  });
});
