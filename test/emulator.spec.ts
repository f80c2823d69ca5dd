import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { Redshift, type RedshiftClientConfig } from '@aws-sdk/client-redshift';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { XMLParser } from 'fast-xml-parser';
import { type Emulator, type Fault, startEmulator } from './emulator/index.ts';
import { type SignedCall, signedCall } from './emulator/signed-call.ts';

const rule = { ClusterSecurityGroupName: 'ci', CIDRIP: '203.0.113.7/32' };
const fiveMinutes = 5 * 60_000;

let emulator: Emulator;
let redshift: Redshift;

beforeEach(async () => {
  emulator = await startEmulator();
  redshift = client();
});

afterEach(async () => {
  redshift.destroy();
  await emulator.close();
});

function client(config: RedshiftClientConfig = {}): Redshift {
  const { url, region, credentials } = emulator;
  return new Redshift({ endpoint: url, region, credentials, maxAttempts: 1, ...config });
}

async function createGroup(name = 'ci'): Promise<void> {
  await redshift.createClusterSecurityGroup({
    ClusterSecurityGroupName: name,
    Description: `The group ${name}`,
  });
}

const cidrs = (name = 'ci') => emulator.redshift.group(name)?.IPRanges?.map(({ CIDRIP }) => CIDRIP);

const call = (changes: Partial<SignedCall> = {}) =>
  signedCall({
    url: emulator.url,
    service: 'redshift',
    region: emulator.region,
    credentials: emulator.credentials,
    parameters: { Action: 'DescribeClusterSecurityGroups', Version: '2012-12-01' },
    ...changes,
  });

describe('cluster security groups', () => {
  test('a rule is authorized, described and revoked', async () => {
    await createGroup();
    const authorized = await redshift.authorizeClusterSecurityGroupIngress(rule);
    expect(authorized.ClusterSecurityGroup).toEqual({
      ClusterSecurityGroupName: 'ci',
      Description: 'The group ci',
      EC2SecurityGroups: [],
      IPRanges: [{ CIDRIP: '203.0.113.7/32', Status: 'authorized', Tags: [] }],
      Tags: [],
    });
    const described = await redshift.describeClusterSecurityGroups({
      ClusterSecurityGroupName: 'ci',
    });
    expect(described.ClusterSecurityGroups).toEqual([authorized.ClusterSecurityGroup]);
    const revoked = await redshift.revokeClusterSecurityGroupIngress(rule);
    expect(revoked.ClusterSecurityGroup?.IPRanges).toEqual([]);
  });

  test('an EC2 security group is a source too', async () => {
    await createGroup();
    const source = { EC2SecurityGroupName: 'web', EC2SecurityGroupOwnerId: '111122223333' };
    const input = { ClusterSecurityGroupName: 'ci', ...source };
    const authorized = await redshift.authorizeClusterSecurityGroupIngress(input);
    expect(authorized.ClusterSecurityGroup?.EC2SecurityGroups).toEqual([
      { ...source, Status: 'authorized', Tags: [] },
    ]);
    const revoked = await redshift.revokeClusterSecurityGroupIngress(input);
    expect(revoked.ClusterSecurityGroup?.EC2SecurityGroups).toEqual([]);
  });

  test('names are stored in lower case and found in any', async () => {
    await createGroup('CI-Runners');
    const found = await redshift.describeClusterSecurityGroups({
      ClusterSecurityGroupName: 'ci-RUNNERS',
    });
    expect(found.ClusterSecurityGroups?.[0]?.ClusterSecurityGroupName).toBe('ci-runners');
    await expect(createGroup('ci-runners')).rejects.toMatchObject({
      name: 'ClusterSecurityGroupAlreadyExistsFault',
    });
  });

  test('text that is markup, and line breaks, come back as they were', async () => {
    const Description = `</Description> & "quotes" <b>\r\n::error::no`;
    const created = await redshift.createClusterSecurityGroup({
      ClusterSecurityGroupName: 'ci',
      Description,
    });
    expect(created.ClusterSecurityGroup?.Description).toBe(Description);
  });

  test('a rule that is not there is AuthorizationNotFound, with status 404', async () => {
    await createGroup();
    await expect(redshift.revokeClusterSecurityGroupIngress(rule)).rejects.toMatchObject({
      name: 'AuthorizationNotFoundFault',
      $metadata: { httpStatusCode: 404, requestId: expect.stringMatching(/^[0-9a-f-]{36}$/) },
    });
  });

  test('a group that is not there is ClusterSecurityGroupNotFound', async () => {
    await expect(redshift.revokeClusterSecurityGroupIngress(rule)).rejects.toMatchObject({
      name: 'ClusterSecurityGroupNotFoundFault',
    });
  });

  test('a rule is authorized once, and a group holds twenty', async () => {
    await createGroup();
    for (let host = 0; host < 20; host++) {
      emulator.redshift.authorizeClusterSecurityGroupIngress({
        ClusterSecurityGroupName: 'ci',
        CIDRIP: `10.0.0.${host}/32`,
      });
    }
    await expect(
      redshift.authorizeClusterSecurityGroupIngress({ ...rule, CIDRIP: '10.0.0.7/32' }),
    ).rejects.toMatchObject({ name: 'AuthorizationAlreadyExistsFault' });
    await expect(redshift.authorizeClusterSecurityGroupIngress(rule)).rejects.toMatchObject({
      name: 'AuthorizationQuotaExceededFault',
    });
  });

  test.each([
    ['no source', {}, 'InvalidParameterCombination'],
    ['two sources', { ...rule, EC2SecurityGroupName: 'web' }, 'InvalidParameterCombination'],
    ['a group without its owner', { EC2SecurityGroupName: 'web' }, 'InvalidParameterCombination'],
    ['an IPv6 block', { CIDRIP: '2001:db8::/64' }, 'InvalidParameterValue'],
    ['an address without a prefix', { CIDRIP: '203.0.113.7' }, 'InvalidParameterValue'],
    ['a prefix over 32', { CIDRIP: '203.0.113.7/33' }, 'InvalidParameterValue'],
  ])('%s is refused', async (_, source, name) => {
    await createGroup();
    await expect(
      redshift.authorizeClusterSecurityGroupIngress({ ClusterSecurityGroupName: 'ci', ...source }),
    ).rejects.toMatchObject({ name, $metadata: { httpStatusCode: 400 } });
  });

  test('host bits are kept as they were given', async () => {
    await createGroup();
    await redshift.authorizeClusterSecurityGroupIngress({ ...rule, CIDRIP: '203.0.113.7/24' });
    expect(cidrs()).toEqual(['203.0.113.7/24']);
  });

  test('the default group, and a group that a cluster uses, cannot be deleted', async () => {
    await createGroup();
    emulator.redshift.putCluster({
      ClusterIdentifier: 'analytics',
      ClusterSecurityGroups: [{ ClusterSecurityGroupName: 'ci', Status: 'active' }],
    });
    const remove = (name: string) =>
      redshift.deleteClusterSecurityGroup({ ClusterSecurityGroupName: name });
    await expect(remove('default')).rejects.toMatchObject({ name: 'InvalidParameterValue' });
    await expect(remove('ci')).rejects.toMatchObject({
      name: 'InvalidClusterSecurityGroupStateFault',
    });
    await createGroup('unused');
    await remove('unused');
    expect(emulator.redshift.group('unused')).toBeUndefined();
  });

  test('markers lead through all pages', async () => {
    const names = Array.from({ length: 45 }, (_, n) => `group-${String(n).padStart(2, '0')}`);
    for (const name of names) await createGroup(name);
    const seen: (string | undefined)[] = [];
    let Marker: string | undefined;
    do {
      const page = await redshift.describeClusterSecurityGroups({ MaxRecords: 20, Marker });
      seen.push(...(page.ClusterSecurityGroups ?? []).map((of) => of.ClusterSecurityGroupName));
      Marker = page.Marker;
    } while (Marker);
    expect(seen).toEqual(['default', ...names]);
    expect(emulator.requests.slice(names.length)).toHaveLength(3);
  });

  test.each([{ MaxRecords: 19 }, { MaxRecords: 101 }, { Marker: 'made-up' }])(
    'the page %j is refused',
    async (page) => {
      await expect(redshift.describeClusterSecurityGroups(page)).rejects.toMatchObject({
        name: 'InvalidParameterValue',
      });
    },
  );

  test('an account without EC2-Classic has none of them', async () => {
    emulator.redshift.vpcByDefault = true;
    await expect(redshift.describeClusterSecurityGroups({})).rejects.toMatchObject({
      name: 'InvalidParameterValue',
      message: 'VPC-by-Default customers cannot use cluster security groups',
    });
  });
});

describe('a revoked rule that stays for a while', () => {
  test('is shown as revoking, then is gone', async () => {
    await createGroup();
    await redshift.authorizeClusterSecurityGroupIngress(rule);
    emulator.redshift.revokingFor = { describes: 2 };
    const revoking = [expect.objectContaining({ Status: 'revoking' })];
    const revoked = await redshift.revokeClusterSecurityGroupIngress(rule);
    expect(revoked.ClusterSecurityGroup?.IPRanges).toEqual(revoking);
    const ranges = async () =>
      (await redshift.describeClusterSecurityGroups({ ClusterSecurityGroupName: 'ci' }))
        .ClusterSecurityGroups?.[0]?.IPRanges;
    expect([await ranges(), await ranges(), await ranges()]).toEqual([revoking, revoking, []]);
  });

  test('cannot be revoked again', async () => {
    await createGroup();
    await redshift.authorizeClusterSecurityGroupIngress(rule);
    emulator.redshift.revokingFor = { describes: Number.POSITIVE_INFINITY };
    await redshift.revokeClusterSecurityGroupIngress(rule);
    await expect(redshift.revokeClusterSecurityGroupIngress(rule)).rejects.toMatchObject({
      name: 'AuthorizationNotFoundFault',
    });
  });
});

describe('tags', () => {
  test('are added to groups and rules by their ARNs, and taken away', async () => {
    await createGroup();
    await redshift.authorizeClusterSecurityGroupIngress(rule);
    const group = 'arn:aws:redshift:us-east-1:123456789012:securitygroup:ci';
    const ingress =
      'arn:aws:redshift:us-east-1:123456789012:securitygroupingress:ci/cidrip/203.0.113.7/32';
    const Tags = [{ Key: 'run', Value: '42' }];
    await redshift.createTags({ ResourceName: ingress, Tags });
    await redshift.createTags({ ResourceName: group, Tags });
    expect(emulator.redshift.group('ci')).toMatchObject({ Tags, IPRanges: [{ Tags }] });
    const described = await redshift.describeTags({ ResourceType: 'CIDR/IP' });
    expect(described.TaggedResources).toEqual([
      { Tag: Tags[0], ResourceName: ingress, ResourceType: 'CIDR/IP' },
    ]);
    await redshift.deleteTags({ ResourceName: ingress, TagKeys: ['run'] });
    expect(emulator.redshift.group('ci')).toMatchObject({ Tags, IPRanges: [{ Tags: [] }] });
  });

  test('filter the groups by key, by value, and by both', async () => {
    for (const [name, Key, Value] of [
      ['a', 'team', 'data'],
      ['b', 'team', 'web'],
      ['c', 'owner', 'data'],
    ] as const) {
      emulator.redshift.createClusterSecurityGroup({
        ClusterSecurityGroupName: name,
        Description: name,
        Tags: [{ Key, Value }],
      });
    }
    const names = async (filter: { TagKeys?: string[]; TagValues?: string[] }) =>
      (await redshift.describeClusterSecurityGroups(filter)).ClusterSecurityGroups?.map(
        (of) => of.ClusterSecurityGroupName,
      );
    expect(await names({ TagKeys: ['team'] })).toEqual(['a', 'b']);
    expect(await names({ TagValues: ['data'] })).toEqual(['a', 'c']);
    expect(await names({ TagKeys: ['team'], TagValues: ['data', 'other'] })).toEqual(['a']);
  });

  test('are at most fifty, with keys that AWS has not reserved, on a resource that is there', async () => {
    await createGroup();
    const ResourceName = emulator.redshift.arns.clusterSecurityGroup('ci');
    const many = Array.from({ length: 51 }, (_, n) => ({ Key: `key-${n}`, Value: '' }));
    await expect(redshift.createTags({ ResourceName, Tags: many })).rejects.toMatchObject({
      name: 'TagLimitExceededFault',
    });
    await expect(
      redshift.createTags({ ResourceName, Tags: [{ Key: 'aws:own', Value: '' }] }),
    ).rejects.toMatchObject({ name: 'InvalidTagFault' });
    await expect(
      redshift.createTags({ ResourceName: `${ResourceName}-other`, Tags: [] }),
    ).rejects.toMatchObject({ name: 'ResourceNotFoundFault' });
  });
});

describe('clusters', () => {
  test('are described with their groups and port', async () => {
    const cluster = {
      ClusterIdentifier: 'analytics',
      ClusterStatus: 'available',
      Endpoint: { Address: 'analytics.example.com', Port: 5431 },
      VpcId: emulator.ec2.defaultVpcId,
      ClusterSecurityGroups: [],
      VpcSecurityGroups: [{ VpcSecurityGroupId: 'sg-1', Status: 'active' }],
    };
    emulator.redshift.putCluster(cluster);
    const described = await redshift.describeClusters({ ClusterIdentifier: 'Analytics' });
    expect(described.Clusters).toEqual([{ ...cluster, Tags: [] }]);
  });

  test('that are not there are ClusterNotFound, with status 404', async () => {
    await expect(redshift.describeClusters({ ClusterIdentifier: 'no' })).rejects.toMatchObject({
      name: 'ClusterNotFoundFault',
      $metadata: { httpStatusCode: 404 },
    });
  });
});

describe('VPC security groups', () => {
  const permission = {
    'IpPermissions.1.IpProtocol': 'tcp',
    'IpPermissions.1.FromPort': '5439',
    'IpPermissions.1.ToPort': '5439',
  };
  const sources = [
    { IpRanges: [{ CidrIp: '203.0.113.7/24' }] },
    { Ipv6Ranges: [{ CidrIpv6: '2001:DB8::1/64' }] },
  ];
  const parser = new XMLParser({ parseTagValue: false, isArray: (name) => name === 'item' });

  async function ec2(Action: string, parameters: Record<string, string>) {
    const answer = await call({
      service: 'ec2',
      parameters: { Action, Version: '2016-11-15', ...parameters },
    });
    const { '?xml': _, ...document } = parser.parse(answer.body);
    return { status: answer.status, ...document };
  }

  function groupWithRules(VpcId?: string): string {
    const { GroupId } = emulator.ec2.createSecurityGroup({
      GroupName: 'redshift',
      Description: 'd',
      VpcId,
    });
    emulator.ec2.authorizeSecurityGroupIngress({
      GroupId,
      IpPermissions: sources.map((source) => ({
        IpProtocol: 'tcp',
        FromPort: 5439,
        ToPort: 5439,
        ...source,
      })),
    });
    return GroupId;
  }

  test('store networks, and show them bundled by port', async () => {
    const GroupId = groupWithRules();
    const { DescribeSecurityGroupsResponse } = await ec2('DescribeSecurityGroups', {
      'GroupId.1': GroupId,
    });
    expect(DescribeSecurityGroupsResponse.securityGroupInfo.item[0]).toMatchObject({
      groupId: GroupId,
      groupName: 'redshift',
      ipPermissions: {
        item: [
          {
            ipProtocol: 'tcp',
            fromPort: '5439',
            toPort: '5439',
            ipRanges: { item: [{ cidrIp: '203.0.113.0/24' }] },
            ipv6Ranges: { item: [{ cidrIpv6: '2001:db8::/64' }] },
          },
        ],
      },
    });
  });

  test('of the default VPC list what did not match, and revoke the rest', async () => {
    const GroupId = groupWithRules();
    const answer = await ec2('RevokeSecurityGroupIngress', {
      GroupId,
      ...permission,
      'IpPermissions.1.IpRanges.1.CidrIp': '203.0.113.0/24',
      'IpPermissions.1.IpRanges.2.CidrIp': '198.51.100.0/24',
    });
    expect(answer).toMatchObject({
      status: 200,
      RevokeSecurityGroupIngressResponse: {
        return: 'true',
        unknownIpPermissionSet: { item: [{ ipRanges: { item: [{ cidrIp: '198.51.100.0/24' }] } }] },
        revokedSecurityGroupRuleSet: { item: [{ groupId: GroupId, cidrIpv4: '203.0.113.0/24' }] },
      },
    });
    expect(emulator.ec2.group(GroupId)?.IpPermissions).toMatchObject([
      { IpRanges: [], Ipv6Ranges: [{ CidrIpv6: '2001:db8::/64' }] },
    ]);
  });

  test('of another VPC revoke nothing when one rule did not match', async () => {
    const GroupId = groupWithRules('vpc-2');
    const before = emulator.ec2.group(GroupId);
    const answer = await ec2('RevokeSecurityGroupIngress', {
      GroupId,
      ...permission,
      'IpPermissions.1.IpRanges.1.CidrIp': '203.0.113.0/24',
      'IpPermissions.1.IpRanges.2.CidrIp': '198.51.100.0/24',
    });
    expect(answer).toMatchObject({
      status: 400,
      Response: { Errors: { Error: { Code: 'InvalidPermission.NotFound' } } },
    });
    expect(emulator.ec2.group(GroupId)).toEqual(before);
  });

  test.each([
    ['another port', { 'IpPermissions.1.ToPort': '5440' }],
    ['another protocol', { 'IpPermissions.1.IpProtocol': 'udp' }],
    ['a wider range', { 'IpPermissions.1.IpRanges.1.CidrIp': '203.0.0.0/16' }],
    ['the same range with host bits', { 'IpPermissions.1.IpRanges.1.CidrIp': '203.0.113.7/24' }],
  ])('do not take %s for the rule', async (_, change) => {
    const GroupId = groupWithRules();
    const before = emulator.ec2.group(GroupId);
    await ec2('RevokeSecurityGroupIngress', {
      GroupId,
      ...permission,
      'IpPermissions.1.IpRanges.1.CidrIp': '203.0.113.0/24',
      ...change,
    });
    expect(emulator.ec2.group(GroupId)).toEqual(before);
  });

  test('show their rules with ids and tags, page by page', async () => {
    const GroupId = groupWithRules();
    await ec2('AuthorizeSecurityGroupIngress', {
      GroupId,
      ...permission,
      ...Object.fromEntries(
        [1, 2, 3, 4].map((n) => [`IpPermissions.1.IpRanges.${n}.CidrIp`, `10.0.0.${n}/32`]),
      ),
      'TagSpecification.1.ResourceType': 'security-group-rule',
      'TagSpecification.1.Tag.1.Key': 'run',
      'TagSpecification.1.Tag.1.Value': '42',
    });
    const filter = { 'Filter.1.Name': 'group-id', 'Filter.1.Value.1': GroupId, MaxResults: '5' };
    const first = (await ec2('DescribeSecurityGroupRules', filter))
      .DescribeSecurityGroupRulesResponse;
    const second = (
      await ec2('DescribeSecurityGroupRules', { ...filter, NextToken: first.nextToken })
    ).DescribeSecurityGroupRulesResponse;
    expect(second.nextToken).toBeUndefined();
    expect(first.securityGroupRuleSet.item).toHaveLength(5);
    expect(second.securityGroupRuleSet.item).toMatchObject([
      { cidrIpv4: '10.0.0.3/32', tagSet: { item: [{ key: 'run', value: '42' }] } },
      { cidrIpv4: '10.0.0.4/32', securityGroupRuleId: expect.stringMatching(/^sgr-/) },
    ]);
  });

  test('have error codes of their own', async () => {
    const code = async (answer: ReturnType<typeof ec2>) =>
      (await answer).Response.Errors.Error.Code;
    expect(await code(ec2('DescribeSecurityGroups', { 'GroupId.1': 'sg-no' }))).toBe(
      'InvalidGroup.NotFound',
    );
    emulator.inject({ kind: 'throttling' });
    expect(await code(ec2('DescribeSecurityGroups', {}))).toBe('RequestLimitExceeded');
    const GroupId = groupWithRules();
    const source = { 'IpPermissions.1.IpRanges.1.CidrIp': '203.0.113.0/24' };
    expect(
      await code(ec2('AuthorizeSecurityGroupIngress', { GroupId, ...permission, ...source })),
    ).toBe('InvalidPermission.Duplicate');
    emulator.clock = () => Date.now() + 2 * fiveMinutes;
    expect(await code(ec2('DescribeSecurityGroups', {}))).toBe('AuthFailure');
  });
});

describe('signatures', () => {
  const session = {
    accessKeyId: 'ASIAIOSFODNN7EXAMPLE',
    secretAccessKey: 'another/secret',
    sessionToken: 'a-session-token',
  };

  test('a request that was signed is served', async () => {
    expect((await call()).status).toBe(200);
  });

  test.each<[string, string, Partial<SignedCall>]>([
    [
      'a body that was changed on the way',
      'SignatureDoesNotMatch',
      {
        tamper: (request) => {
          request.body += '&MaxRecords=50';
        },
      },
    ],
    [
      'a body that was changed together with its checksum',
      'SignatureDoesNotMatch',
      {
        tamper: (request) => {
          request.body += '&MaxRecords=50';
          request.headers['x-amz-content-sha256'] = 'UNSIGNED-PAYLOAD';
        },
      },
    ],
    ['another region', 'SignatureDoesNotMatch', { region: 'eu-west-1' }],
    ['another version', 'InvalidAction', { parameters: { Action: 'A', Version: '2000-01-01' } }],
    [
      'another secret',
      'SignatureDoesNotMatch',
      { credentials: { accessKeyId: 'AKIAIOSFODNN7EXAMPLE', secretAccessKey: 'wrong' } },
    ],
    ['a session that was never given out', 'InvalidClientTokenId', { credentials: session }],
    [
      'no signature',
      'MissingAuthenticationToken',
      {
        tamper: ({ headers }) => {
          delete headers['authorization'];
        },
      },
    ],
  ])('%s is refused', async (_, code, changes) => {
    const { status, body } = await call(changes);
    expect(body).toContain(`<Code>${code}</Code>`);
    expect(status).toBe(code === 'InvalidAction' ? 400 : 403);
  });

  test('a session is accepted with its token, until it expires', async () => {
    emulator.acceptSession(session);
    expect((await call({ credentials: session })).status).toBe(200);
    const { sessionToken: _, ...withoutToken } = session;
    expect((await call({ credentials: withoutToken })).body).toContain('InvalidClientTokenId');
    emulator.acceptSession({ ...session, expired: true });
    expect((await call({ credentials: session })).body).toContain('ExpiredToken');
  });

  test.each([
    ['expired', 1],
    ['not yet current', -1],
  ])('a signature that is %s is refused', async (words, sign) => {
    emulator.clock = () => Date.now() + sign * (fiveMinutes + 5_000);
    const { status, body } = await call();
    expect(status).toBe(403);
    expect(body).toContain(`Signature ${words}`);
  });

  test('the SDK corrects its clock by the Date of the refusal', async () => {
    emulator.clock = () => Date.now() + 2 * fiveMinutes;
    const described = await client({ maxAttempts: 2 }).describeClusterSecurityGroups({});
    expect(described.$metadata.attempts).toBe(2);
  });
});

describe('faults', () => {
  const revoke = (config: RedshiftClientConfig = {}) =>
    client(config).revokeClusterSecurityGroupIngress(rule);

  beforeEach(async () => {
    await createGroup();
    await redshift.authorizeClusterSecurityGroupIngress(rule);
  });

  test.each<[Fault, string, number]>([
    [{ kind: 'throttling' }, 'Throttling', 400],
    [{ kind: 'internal-failure' }, 'InternalFailure', 500],
    [{ kind: 'service-unavailable' }, 'ServiceUnavailable', 503],
    [{ kind: 'busy' }, 'InvalidClusterSecurityGroupStateFault', 400],
    [{ kind: 'error', code: 'AccessDenied', status: 403, message: 'no' }, 'AccessDenied', 403],
  ])('%j is answered, and nothing changes', async (fault, name, httpStatusCode) => {
    emulator.inject(fault);
    await expect(revoke()).rejects.toMatchObject({ name, $metadata: { httpStatusCode } });
    expect(cidrs()).toEqual([rule.CIDRIP]);
    expect(emulator.requests.at(-1)).toMatchObject({ applied: false, status: httpStatusCode });
    await revoke();
  });

  test.each<[Fault, string[]]>([
    [{ kind: 'cut', at: 'before-change' }, [rule.CIDRIP]],
    [{ kind: 'cut', at: 'after-change' }, []],
    [{ kind: 'html', at: 'before-change', status: 200 }, [rule.CIDRIP]],
    [{ kind: 'html', at: 'after-change', status: 502 }, []],
    [{ kind: 'truncated' }, []],
  ])('%j leaves the client without an answer', async (fault, left) => {
    emulator.inject(fault);
    await expect(revoke()).rejects.toThrow();
    expect(cidrs()).toEqual(left);
  });

  test.each<[Fault, string[]]>([
    [{ kind: 'silence', at: 'before-change' }, [rule.CIDRIP]],
    [{ kind: 'silence', at: 'after-change' }, []],
    [{ kind: 'endless' }, []],
  ])('%j is over when the client gives up', async (fault, left) => {
    const injected = emulator.inject(fault);
    const controller = new AbortController();
    const answer = client().revokeClusterSecurityGroupIngress(rule, {
      abortSignal: controller.signal,
    });
    await injected.reached;
    controller.abort();
    await expect(answer).rejects.toThrow();
    expect(cidrs()).toEqual(left);
  });

  test.each(['before-change', 'after-change'] as const)('a slow answer %s comes', async (at) => {
    emulator.inject({ kind: 'slow', at, milliseconds: 80 });
    const start = performance.now();
    await revoke();
    expect(performance.now() - start).toBeGreaterThanOrEqual(79);
    expect(cidrs()).toEqual([]);
  });

  test.each([
    ['before-change', [rule.CIDRIP]],
    ['after-change', []],
  ] as const)('a request is held %s until it is released', async (at, meanwhile) => {
    const hold = emulator.inject({ kind: 'hold', at });
    const answer = revoke();
    await hold.reached;
    expect(cidrs()).toEqual(meanwhile);
    expect(emulator.requests.at(-1)).toMatchObject({ applied: at === 'after-change' });
    hold.release();
    expect((await answer).ClusterSecurityGroup?.IPRanges).toEqual([]);
    expect(hold.hits).toBe(1);
  });

  test('a lost answer makes the SDK try again, and find nothing', async () => {
    emulator.inject({ kind: 'cut', at: 'after-change' });
    await expect(revoke({ maxAttempts: 3 })).rejects.toMatchObject({
      name: 'AuthorizationNotFoundFault',
      $metadata: { attempts: 2 },
    });
  });

  test('a fault strikes the requests that it is told to, as often as it is told to', async () => {
    const fault = emulator.inject({
      kind: 'busy',
      action: 'RevokeClusterSecurityGroupIngress',
      when: ({ CIDRIP }) => CIDRIP === rule.CIDRIP,
      skip: 1,
      times: 2,
    });
    const outcomes: unknown[] = [];
    for (let attempt = 0; attempt < 4; attempt++) {
      await redshift.describeClusterSecurityGroups({});
      await redshift
        .revokeClusterSecurityGroupIngress({ ...rule, CIDRIP: '10.0.0.0/8' })
        .catch(() => undefined);
      outcomes.push(await revoke().catch(({ name }) => name));
    }
    expect(outcomes).toEqual([
      expect.objectContaining({ ClusterSecurityGroup: expect.anything() }),
      'InvalidClusterSecurityGroupStateFault',
      'InvalidClusterSecurityGroupStateFault',
      'AuthorizationNotFoundFault',
    ]);
    expect(fault.hits).toBe(2);
  });

  test('several faults strike one after the other, until they are cleared', async () => {
    emulator.inject({ kind: 'throttling' });
    emulator.inject({ kind: 'internal-failure', times: Number.POSITIVE_INFINITY });
    await expect(revoke()).rejects.toMatchObject({ name: 'Throttling' });
    await expect(revoke()).rejects.toMatchObject({ name: 'InternalFailure' });
    emulator.clearFaults();
    await revoke();
  });
});

describe('npm run emulator', () => {
  const start = (...args: string[]) =>
    spawn(process.execPath, [
      '--no-warnings',
      fileURLToPath(new URL('emulator/cli.ts', import.meta.url)),
      ...args,
    ]);

  test.each(['SIGINT', 'SIGTERM'] as const)(
    'says where it is and what it accepts, and stops on %s',
    async (signal) => {
      const child = start('--port', '0');
      const [first] = await once(child.stdout, 'data');
      expect(String(first)).toMatch(/export AWS_ENDPOINT_URL=http:\/\/127\.0\.0\.1:\d+ /);
      expect(String(first)).toContain(emulator.credentials.secretAccessKey);
      child.kill(signal);
      expect(await once(child, 'exit')).toEqual([0, null]);
    },
  );

  test('refuses a port that is no number, in a sentence', async () => {
    const child = start('--port', 'four');
    const [said, [code]] = await Promise.all([text(child.stderr), once(child, 'exit')]);
    expect(said).toBe('--port takes a number from 0 to 65535, not four.\n');
    expect(code).toBe(2);
  });

  test('says that the port is in use', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const address = other.address();
    const port = typeof address === 'object' ? address?.port : undefined;
    const child = start('--port', String(port));
    const [said, [code]] = await Promise.all([text(child.stderr), once(child, 'exit')]);
    other.close();
    expect(said).toBe(`Port ${port} cannot be listened on: it is in use.\n`);
    expect(code).toBe(1);
  });
});
