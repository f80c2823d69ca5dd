import { describe, expect, it } from '@jest/globals';
import { readRequest } from '../../src/inputs/read-request.ts';
import { misfits, rulesIn } from '../../src/inputs/rules-in.ts';
import type { Options, Request, Rules } from '../../src/request.ts';
import { groupText, sourceText } from '../../src/vocabulary/rule.ts';

type Texts = Readonly<Record<string, string>>;

const valid: Texts = {
  'cluster-security-group-name': 'ci-runners',
  'cidr-ip': '203.0.113.7/32',
  'aws-region': 'us-east-1',
};
const byGroup: Texts = {
  'cidr-ip': '',
  'ec2-security-group-name': 'runners',
  'ec2-security-group-owner-id': '111122223333',
};

/** Reads the valid inputs with some of them changed, trimmed as `@actions/core` trims them. */
function read(changed: Texts, env: Texts = {}) {
  const texts: Texts = { ...valid, ...changed };
  return readRequest((name) => (texts[name] ?? '').trim(), env);
}

function requestOf(changed: Texts = {}, env: Texts = {}): Request {
  const reading = read(changed, env);
  if ('problems' in reading) throw new Error(reading.problems.join('\n'));
  return reading.request;
}

function rulesOf(changed: Texts = {}): Rules {
  const { order } = requestOf(changed);
  if (!('rules' in order))
    throw new Error(`The groups of ${order.ClusterIdentifier} are not known`);
  return order.rules;
}

const optionsOf = (changed: Texts = {}, env: Texts = {}): Options =>
  requestOf(changed, env).options;

function problemsOf(changed: Texts, env: Texts = {}): readonly string[] {
  const reading = read(changed, env);
  return 'problems' in reading ? reading.problems : [];
}

const blocksOf = (cidrIp: string) =>
  rulesOf({ 'cidr-ip': cidrIp }).map((rule) => 'CIDRIP' in rule && rule.CIDRIP);

const vpc: Texts = { 'cluster-security-group-name': '', 'vpc-security-group-id': 'sg-0a1b2c3d' };
const cluster: Texts = { 'cluster-security-group-name': '', 'cluster-identifier': 'analytics' };
const bySourceGroup: Texts = { 'cidr-ip': '', 'ec2-security-group-id': 'sg-11112222' };

describe('the inputs together', () => {
  it('make a request with the defaults of every input that is not given', () => {
    expect(requestOf()).toEqual({
      options: {
        region: 'us-east-1',
        ifNotFound: 'warn',
        revokeAt: 'now',
        timeout: 120,
        dryRun: false,
        jobSummary: true,
      },
      order: { rules: [{ ClusterSecurityGroupName: 'ci-runners', CIDRIP: '203.0.113.7/32' }] },
    });
  });

  it('have all their problems told at once, in the order of the inputs', () => {
    const problems = problemsOf({
      'cluster-security-group-name': 'x'.repeat(256),
      'cidr-ip': 'example.com, ::1',
      port: '0',
      'aws-region': 'Virginia',
      'if-not-found': 'fail',
      'revoke-at': 'later',
      timeout: 'soon',
      'dry-run': 'yes',
      'job-summary': 'no',
    });
    expect(problems.map((problem) => problem.split(/[: ]/)[0])).toEqual([
      'cluster-security-group-name',
      'cidr-ip',
      'port',
      'aws-region',
      'if-not-found',
      'revoke-at',
      'timeout',
      'dry-run',
      'job-summary',
      'port',
      'cidr-ip',
    ]);
  });

  it('name every source that is wrong, when both kinds are given and neither is right', () => {
    expect(problemsOf({ 'cidr-ip': '10.1/16', 'ec2-security-group-name': 'runners' })).toEqual([
      expect.stringMatching(/^cidr-ip and ec2-security-group-name are given together/),
      expect.stringMatching(/^cidr-ip: "10\.1\/16"/),
      expect.stringMatching(/^ec2-security-group-owner-id is missing/),
    ]);
  });
});

describe('which rule to revoke', () => {
  it('is given by an EC2 security group and its owner', () => {
    expect(rulesOf(byGroup)).toEqual([
      {
        ClusterSecurityGroupName: 'ci-runners',
        EC2SecurityGroupName: 'runners',
        EC2SecurityGroupOwnerId: '111122223333',
      },
    ]);
  });

  it.each([
    [
      'cidr-ip together with an EC2 security group name',
      { 'ec2-security-group-name': 'runners', 'ec2-security-group-owner-id': '111122223333' },
      'cidr-ip and ec2-security-group-name are given together: give exactly one of them.',
    ],
    [
      'nothing at all',
      { 'cidr-ip': '' },
      'Nothing says which rule to revoke: give cidr-ip or an EC2 security group.',
    ],
    [
      'a list of nothing',
      { 'cidr-ip': ' , \n ,' },
      'Nothing says which rule to revoke, for cidr-ip holds no CIDR block: give cidr-ip or an EC2 security group.',
    ],
    [
      'an EC2 security group without its owner',
      { ...byGroup, 'ec2-security-group-owner-id': '' },
      'ec2-security-group-owner-id is missing, although ec2-security-group-name is "runners": give the 12 digits of the AWS account that owns the group.',
    ],
    [
      'an owner without an EC2 security group',
      { ...byGroup, 'ec2-security-group-name': '' },
      'ec2-security-group-name is missing, although ec2-security-group-owner-id is "111122223333": give the name of the EC2 security group too, or its id in ec2-security-group-id.',
    ],
  ])('is not said by %s', (_, inputs: Texts, problem) => {
    expect(problemsOf(inputs)).toEqual([problem]);
  });

  it.each([
    [
      'cidr-ip with an owner only',
      { 'ec2-security-group-owner-id': '111122223333' },
      'cidr-ip and ec2-security-group-owner-id are given together: give either cidr-ip or an EC2 security group.',
    ],
    [
      'cidr-ip with the id of an EC2 security group',
      { ...vpc, 'ec2-security-group-id': 'sg-11112222' },
      'cidr-ip and ec2-security-group-id are given together: give exactly one of them.',
    ],
  ])('is in doubt for %s', (_, inputs: Texts, problem) => {
    expect(problemsOf(inputs)).toEqual([problem]);
  });

  it('is told which EC2 security group to leave out when it has a name and an id', () => {
    const both = { ...byGroup, ...vpc, 'ec2-security-group-id': 'sg-11112222' };
    // They did give an EC2 security group.
    expect(problemsOf(both)[0]).not.toContain('give either cidr-ip or an EC2 security group');
  });
});

describe('where the rule is', () => {
  it('is given by the ids of VPC security groups, one or many', () => {
    const ids = (value: string) =>
      rulesOf({ ...vpc, 'vpc-security-group-id': value }).map(
        (rule) => 'GroupId' in rule && rule.GroupId,
      );
    expect(ids('sg-0a1b2c3d')).toEqual(['sg-0a1b2c3d']);
    expect(ids('sg-0123456789abcdef0, sg-0a1b2c3d\n\nsg-0a1b2c3d')).toEqual([
      'sg-0123456789abcdef0',
      'sg-0a1b2c3d',
    ]);
  });

  it('is given by a cluster, whose groups are looked up later', () => {
    expect(requestOf(cluster).order).toEqual({
      ClusterIdentifier: 'analytics',
      sources: [{ CIDRIP: '203.0.113.7/32' }],
      ports: undefined,
    });
    expect(requestOf({ ...cluster, ...byGroup }).order).toMatchObject({
      sources: [{ EC2SecurityGroupName: 'runners', EC2SecurityGroupOwnerId: '111122223333' }],
    });
    expect(requestOf({ ...cluster, port: '5431-5455', 'cidr-ip': '::1' }).order).toMatchObject({
      sources: [{ CIDRIP: '::1/128' }],
      ports: { FromPort: 5431, ToPort: 5455 },
    });
  });

  it.each([
    [
      'nothing at all',
      { 'cluster-security-group-name': '  ' },
      'Nothing says where the rule is: give exactly one of cluster-security-group-name, vpc-security-group-id, cluster-identifier.',
    ],
    [
      'a cluster and its group',
      { ...cluster, 'vpc-security-group-id': 'sg-0a1b2c3d' },
      'vpc-security-group-id and cluster-identifier are given together: give exactly one of them.',
    ],
    [
      'a group of each kind',
      { 'vpc-security-group-id': 'sg-0a1b2c3d' },
      'cluster-security-group-name and vpc-security-group-id are given together: give exactly one of them.',
    ],
    [
      'all of them',
      { 'vpc-security-group-id': 'sg-0a1b2c3d', 'cluster-identifier': 'analytics' },
      'cluster-security-group-name and vpc-security-group-id and cluster-identifier are given together: give exactly one of them.',
    ],
    [
      'a list of no ids',
      { ...vpc, 'vpc-security-group-id': ', ,' },
      'vpc-security-group-id: ", ," names no group.',
    ],
  ])('is not said by %s', (_, inputs: Texts, problem) => {
    expect(problemsOf(inputs)).toEqual([problem]);
  });

  it('that is in doubt does not keep the other problems from being told', () => {
    expect(
      problemsOf({ 'cluster-security-group-name': '', 'cidr-ip': '', port: 'x' }),
    ).toHaveLength(3);
  });

  it.each(['a', 'analytics', 'My-Cluster-2', 'a'.repeat(63)])('may be the cluster %s', (id) => {
    expect(requestOf({ ...cluster, 'cluster-identifier': id }).order).toMatchObject({
      ClusterIdentifier: id,
    });
  });

  it.each(['2nd', '-a', 'a_b', 'a b', 'a.b', 'ä', 'a'.repeat(64)])(
    'is not the cluster %j',
    (id) => {
      expect(problemsOf({ ...cluster, 'cluster-identifier': id })).toEqual([
        `cluster-identifier: "${id}" is not a cluster's identifier: give up to 63 letters, digits and hyphens, such as analytics.`,
      ]);
    },
  );
});

describe.each([
  ['vpc-security-group-id', vpc],
  ['ec2-security-group-id', { ...vpc, ...bySourceGroup }],
])('%s', (input, others: Texts) => {
  it.each(['sg-0a1b2c3d', 'sg-0123456789abcdef0', `sg-${'f'.repeat(17)}`])('may be %s', (id) => {
    expect(JSON.stringify(rulesOf({ ...others, [input]: id }))).toContain(`"GroupId":"${id}"`);
  });

  it.each([
    'sg-0a1b2c3',
    `sg-${'f'.repeat(18)}`,
    'sg-0A1B2C3D',
    'SG-0a1b2c3d',
    'sg-0a1b2c3g',
    'sgr-0a1b2c3d',
    'default',
    'sg-0a1b2c3d x',
    'x sg-0a1b2c3d',
  ])('is not %j', (id) => {
    expect(problemsOf({ ...others, [input]: id })).toEqual([
      `${input}: "${id}" is not the id of a security group: give one such as sg-0123456789abcdef0.`,
    ]);
  });
});

it('every wrong id of vpc-security-group-id is told, and none of the right ones', () => {
  const ids = 'sg-1\nsg-0a1b2c3d, default';
  expect(problemsOf({ ...vpc, 'vpc-security-group-id': ids })).toEqual([
    expect.stringMatching(/^vpc-security-group-id: "sg-1" is not the id/),
    expect.stringMatching(/^vpc-security-group-id: "default" is not the id/),
  ]);
});

describe('a rule of a VPC security group', () => {
  const tcp = { IpProtocol: 'tcp', FromPort: 5439, ToPort: 5439 };
  const rule = (permission: object) => [{ GroupId: 'sg-0a1b2c3d', IpPermissions: [permission] }];

  it.each([
    ['an IPv4 block', '203.0.113.7/24', { IpRanges: [{ CidrIp: '203.0.113.0/24' }] }],
    ['a bare IPv4 address', '203.0.113.7', { IpRanges: [{ CidrIp: '203.0.113.7/32' }] }],
    ['an IPv6 block', '2001:DB8::1/64', { Ipv6Ranges: [{ CidrIpv6: '2001:db8::/64' }] }],
    ['a bare IPv6 address', '2001:db8::1', { Ipv6Ranges: [{ CidrIpv6: '2001:db8::1/128' }] }],
    ['everybody', '::/0', { Ipv6Ranges: [{ CidrIpv6: '::/0' }] }],
  ])('may be for %s, and is asked for as EC2 stores it', (_, block, source) => {
    expect(rulesOf({ ...vpc, 'cidr-ip': block })).toEqual(rule({ ...tcp, ...source }));
  });

  it('may be for an EC2 security group, of this account or of another', () => {
    expect(rulesOf({ ...vpc, ...bySourceGroup })).toEqual(
      rule({ ...tcp, UserIdGroupPairs: [{ GroupId: 'sg-11112222' }] }),
    );
    const owner = { 'ec2-security-group-owner-id': '1111-2222-3333' };
    expect(rulesOf({ ...vpc, ...bySourceGroup, ...owner })).toEqual(
      rule({ ...tcp, UserIdGroupPairs: [{ GroupId: 'sg-11112222', UserId: '111122223333' }] }),
    );
  });

  it('has an owner that is checked', () => {
    const owner = { 'ec2-security-group-owner-id': 'amazon-elb' };
    expect(problemsOf({ ...vpc, ...bySourceGroup, ...owner })).toEqual([
      expect.stringContaining('"amazon-elb" is not an AWS account id'),
    ]);
  });

  it('is one for each group and source, without those that are the same network', () => {
    const rules = rulesOf({
      ...vpc,
      'vpc-security-group-id': 'sg-0a1b2c3d,sg-99999999',
      'cidr-ip': '10.0.0.1/16\n10.0.9.9/16\n::1\n0::1/128',
    });
    expect(rules.map((one) => `${groupText(one)} ${sourceText(one)}`)).toEqual([
      'VPC security group sg-0a1b2c3d 10.0.0.0/16',
      'VPC security group sg-0a1b2c3d ::1/128',
      'VPC security group sg-99999999 10.0.0.0/16',
      'VPC security group sg-99999999 ::1/128',
    ]);
  });

  it.each([
    ['', 5439, 5439],
    ['5431', 5431, 5431],
    ['1', 1, 1],
    ['65535', 65535, 65535],
    ['5431-5455', 5431, 5455],
    ['08192', 8192, 8192],
  ])('for port %j is for the ports from %d to %d', (port, FromPort, ToPort) => {
    expect(rulesOf({ ...vpc, port })).toMatchObject(rule({ FromPort, ToPort }));
  });

  it.each([
    '0',
    '65536',
    '5455-5431',
    '0-10',
    '5431-65536',
    '5431-',
    '-5431',
    '1-2-3',
    '5431 - 5455',
    '5431,5455',
    '-1',
    'all',
    '5e3',
    '005439',
    '٣',
  ])('has no port %j', (port) => {
    expect(problemsOf({ ...vpc, port })).toEqual([
      `port: "${port}" is not a port: give one from 1 to 65535, or a range such as 5431-5455.`,
    ]);
  });
});

describe('a combination that makes no sense names what to use', () => {
  const ofCluster = { ClusterSecurityGroupNames: ['ci'] };
  const ofVpc = { VpcSecurityGroupIds: ['sg-0a1b2c3d'] };
  const ports = { FromPort: 5431, ToPort: 5455 };
  const block = { CIDRIP: '10.0.0.0/8' };
  const sourceGroup = { GroupId: 'sg-11112222' };
  const named = { EC2SecurityGroupName: 'runners', EC2SecurityGroupOwnerId: '111122223333' };

  const port =
    'port is given, but the rules of a cluster security group have no port: leave port out.';
  const name =
    'ec2-security-group-name: "runners" is a source of cluster security groups: for a VPC security group give ec2-security-group-id.';
  const id =
    'ec2-security-group-id: "sg-11112222" is a source of VPC security groups: for a cluster security group give ec2-security-group-name and ec2-security-group-owner-id.';
  const ipv6 =
    'cidr-ip: "::1/128" is IPv6, but cluster security groups are IPv4 only: give an IPv4 CIDR block such as 203.0.113.7/32.';

  it.each([
    ['the port of a cluster security group', { port: '5439' }, port],
    ['the name of a source in a VPC group', { ...vpc, ...byGroup }, name],
    ['the id of a source in a cluster security group', bySourceGroup, id],
    ['IPv6 in a cluster security group', { 'cidr-ip': '::1' }, ipv6],
  ])('for %s', (_, inputs: Texts, problem) => {
    expect(problemsOf(inputs)).toEqual([problem]);
  });

  it.each([
    ['a port and IPv6', ofCluster, [block, { CIDRIP: '::1/128' }], ports, [port, ipv6]],
    ['a source by its id', ofCluster, [sourceGroup], undefined, [id]],
    ['a source by its name', ofVpc, [named], ports, [name]],
    ['nothing wrong', ofCluster, [block, named], undefined, []],
    ['nothing wrong in a VPC', ofVpc, [block, { CIDRIP: '::1/128' }, sourceGroup], ports, []],
  ])('for %s, when the groups of a cluster are known', (_, groups, sources, range, problems) => {
    expect(misfits(groups, sources, range)).toEqual(problems);
  });

  it.each([
    ['that of the input', { ...ofVpc, port: 5555 }, ports, 5431, 5455],
    ['that of the cluster else', { ...ofVpc, port: 5555 }, undefined, 5555, 5555],
    ['the usual one last', ofVpc, undefined, 5439, 5439],
  ])('and the port is %s', (_, groups, range, FromPort, ToPort) => {
    expect(rulesIn(groups, [block], range)).toMatchObject([
      { IpPermissions: [{ FromPort, ToPort }] },
    ]);
  });

  it('and every group of a cluster has its rules', () => {
    const groups = { ClusterSecurityGroupNames: ['ci', 'CI', 'etl'] };
    expect(rulesIn(groups, [block, named], undefined)).toEqual([
      { ClusterSecurityGroupName: 'CI', ...block },
      { ClusterSecurityGroupName: 'CI', ...named },
      { ClusterSecurityGroupName: 'etl', ...block },
      { ClusterSecurityGroupName: 'etl', ...named },
    ]);
  });
});

describe('cidr-ip', () => {
  it.each([
    ['a block means that block', '203.0.113.0/24', ['203.0.113.0/24']],
    ['a bare address means that one address', '203.0.113.7', ['203.0.113.7/32']],
    ['host bits are sent as given', '203.0.113.7/24', ['203.0.113.7/24']],
    ['everybody may lose access', '0.0.0.0/0', ['0.0.0.0/0']],
    ['the highest address is one too', '255.255.255.255/9', ['255.255.255.255/9']],
    ['blocks come one a line', '10.0.0.0/8\r\n 192.0.2.0/30 \n', ['10.0.0.0/8', '192.0.2.0/30']],
    ['or separated by commas', '10.0.0.0/8,,192.0.2.0/19,', ['10.0.0.0/8', '192.0.2.0/19']],
    ['repeats collapse', '192.0.2.1/32, 192.0.2.1\n192.0.2.1', ['192.0.2.1/32']],
    [
      'a block and an address of it are two',
      '192.0.2.0/24,192.0.2.0',
      ['192.0.2.0/24', '192.0.2.0/32'],
    ],
  ])('%s', (_, value, blocks) => {
    expect(blocksOf(value)).toEqual(blocks);
  });

  const ipv6 =
    'is IPv6, but cluster security groups are IPv4 only: give an IPv4 CIDR block such as 203.0.113.7/32.';
  const prefix = 'has no prefix from 0 to 32 after the slash: write it like 203.0.113.0/24.';
  const octets = 'is not an IPv4 address: write four numbers from 0 to 255, such as 203.0.113.7.';
  const zero =
    'has a number with a leading zero, which some programs read as octal: write it without.';
  const form =
    'is a short or hexadecimal form: write the address as four decimal numbers, such as 10.1.0.0/16.';
  const host =
    'is not an IP address, and a host name does not name a rule: give a CIDR block such as 203.0.113.7/32.';
  const dash = 'is a range with a dash: give the CIDR blocks that cover it, one a line.';

  it.each([
    ['an IPv6 block', '2001:db8::/32', ipv6],
    ['an IPv4 block in IPv6 form', '::ffff:203.0.113.7/128', ipv6],
    ['a prefix over 32', '203.0.113.0/33', prefix],
    ['a prefix of three digits', '203.0.113.0/320', prefix],
    ['a prefix after another character', '203.0.113.0/ 24', prefix],
    ['a negative prefix', '203.0.113.0/-1', prefix],
    ['a prefix with a leading zero', '203.0.113.0/08', prefix],
    ['a slash without a prefix', '203.0.113.0/', prefix],
    ['two prefixes', '203.0.113.0/24/24', prefix],
    ['a net mask', '203.0.113.0/255.255.255.0', prefix],
    ['an octet over 255', '203.0.113.256/32', octets],
    ['a fifth octet', '203.0.113.7.1', octets],
    ['a leading zero in the first octet', '010.0.0.1', zero],
    ['a leading zero in a later octet', '10.0.0.01/32', zero],
    ['a short form', '10.1/16', form],
    ['a hexadecimal form', '0x0a.0.0.1', form],
    ['an address as one number', '3405803783', form],
    ['a host name', 'runner.example.com', host],
    ['a host name with digits', '10.0.0.x', host],
    ['a host name that starts with a zero', '0.example.com', host],
    ['a prefix without an address', '/24', host],
    ['a host name with a dash', 'ci-7', host],
    ['an address and a word', '10.0.0.1-x', host],
    ['a range with a dash', '203.0.113.0-203.0.113.9', dash],
    ['a range with a dash between spaces', '203.0.113.0 - 203.0.113.9', dash],
  ])('refuses %s', (_, value, problem) => {
    expect(problemsOf({ 'cidr-ip': value })).toEqual([
      `cidr-ip: ${JSON.stringify(value)} ${problem}`,
    ]);
  });

  it('has every wrong entry of a list told, and none of the right ones', () => {
    expect(problemsOf({ 'cidr-ip': '10.1/16\n10.0.0.0/8\n::1/9' })).toEqual([
      `cidr-ip: "10.1/16" ${form}`,
      `cidr-ip: "::1/9" ${ipv6}`,
    ]);
  });

  const prefix6 = 'has no prefix from 0 to 128 after the slash: write it like 2001:db8::/64.';
  it.each([
    ['a prefix over 128', '2001:db8::/129', prefix6],
    ['a slash without a prefix', '2001:db8::/', prefix6],
    ['two prefixes', '2001:db8::/64/64', prefix6],
    ['an address of one machine only', 'fe80::1%eth0', host],
    ['brackets', '[2001:db8::1]', host],
    ['an address with a port', '203.0.113.7:5439', host],
    ['too many groups', '1:2:3:4:5:6:7:8:9', host],
    ['a range with a dash', '2001:db8::1-2001:db8::9', dash],
  ])('of a VPC security group refuses IPv6 with %s', (_, value, problem) => {
    expect(problemsOf({ ...vpc, 'cidr-ip': value })).toEqual([`cidr-ip: "${value}" ${problem}`]);
  });

  it.each(['203.0.113.7:5439', '2001:db8::/129', '1:2:3:4:5:6:7:8:9'])(
    'of a cluster security group says one thing about %s, and shows it as it was given',
    (value) => {
      expect(problemsOf({ 'cidr-ip': value })).toEqual([
        expect.stringContaining(`cidr-ip: "${value}" `),
      ]);
    },
  );

  it('is shown on one line, and cut when it is long', () => {
    expect(problemsOf({ 'cidr-ip': `a\u0007${'x'.repeat(200)}` })).toEqual([
      `cidr-ip: "a\\u0007${'x'.repeat(77)}…" ${host}`,
    ]);
    expect(problemsOf({ 'cidr-ip': 'x'.repeat(80) })).toEqual([
      `cidr-ip: "${'x'.repeat(80)}" ${host}`,
    ]);
  });
});

describe('ec2-security-group-owner-id', () => {
  it.each(['111122223333', '1111-2222-3333'])(
    'may be written as %s, and is sent as digits',
    (id) => {
      expect(rulesOf({ ...byGroup, 'ec2-security-group-owner-id': id })).toEqual([
        expect.objectContaining({ EC2SecurityGroupOwnerId: '111122223333' }),
      ]);
    },
  );

  it.each([
    ['eleven digits', '11112222333'],
    ['thirteen digits', '1111222233334'],
    ['a name', 'amazon-elb'],
    ['dashes only', '----'],
    ['digits with dashes elsewhere', '11-1122223333'],
    ['digits with one dash too many', '1111-2222-3333-'],
    ['digits with one dash only', '1111-22223333'],
  ])('is not %s', (_, id) => {
    expect(problemsOf({ ...byGroup, 'ec2-security-group-owner-id': id })).toEqual([
      `ec2-security-group-owner-id: "${id}" is not an AWS account id: give its 12 digits, such as 111122223333.`,
    ]);
  });

  it.each(['AKIAIOSFODNN7EXAMPLE', 'ASIAIOSFODNN7EXAMPLE', 'akiaiosfodnn7example'])(
    'is not the access key id %s, which is not echoed whole',
    (key) => {
      expect(problemsOf({ ...byGroup, 'ec2-security-group-owner-id': key })).toEqual([
        `ec2-security-group-owner-id: "${key.slice(0, 4)}…" is an access key id: give the 12 digits of the AWS account that owns the group, and keep keys out of inputs.`,
      ]);
    },
  );

  it('is not taken for an access key id because of letters further on', () => {
    expect(problemsOf({ ...byGroup, 'ec2-security-group-owner-id': 'my-akia' })).toEqual([
      expect.stringContaining('"my-akia" is not an AWS account id'),
    ]);
  });

  it('does not show an access key id when the name is missing either', () => {
    const problems = problemsOf({
      ...byGroup,
      'ec2-security-group-name': '',
      'ec2-security-group-owner-id': 'AKIAIOSFODNN7EXAMPLE',
    });
    expect(problems).toEqual([
      expect.stringContaining('ec2-security-group-owner-id is "AKIA…"'),
      expect.stringContaining('is an access key id'),
    ]);
    expect(problems.join()).not.toContain('AKIAI');
  });
});

describe.each([
  ['cluster-security-group-name', valid],
  ['ec2-security-group-name', byGroup],
])('%s', (input, others) => {
  it.each([
    ['255 characters', 'g'.repeat(255)],
    ['spaces and capitals', 'CI Runners'],
    ['letters of any script', 'Läufer-二'],
  ])('may have %s', (_, name) => {
    expect(JSON.stringify(rulesOf({ ...others, [input]: name }))).toContain(name);
  });

  it('has at most 255 characters', () => {
    expect(problemsOf({ ...others, [input]: 'g'.repeat(256) })).toEqual([
      `${input}: "${'g'.repeat(79)}…" has 256 characters: give a name of at most 255.`,
    ]);
  });

  it.each([
    ['a line end', 'one\ntwo', '"one\\ntwo"'],
    ['a null', 'one\0', '"one\\u0000"'],
    ['a delete', 'one\u007f', '"one\\u007f"'],
    ['a control character of Latin 1', 'one\u0085', '"one\\u0085"'],
  ])('may not have %s', (_, name, shown) => {
    expect(problemsOf({ ...others, [input]: name })).toEqual([
      `${input}: ${shown} has a line end or another control character: give the name of one group.`,
    ]);
  });
});

it('a line separator in a name is shown by its number', () => {
  expect(problemsOf({ 'cluster-security-group-name': `x\u2028${'x'.repeat(256)}` })).toEqual([
    expect.stringMatching(/^cluster-security-group-name: "x\\u2028x+…" has 258 characters/),
  ]);
});

describe('the region', () => {
  const both = { AWS_REGION: 'eu-west-1', AWS_DEFAULT_REGION: 'eu-west-2' };

  it.each([
    ['aws-region before any variable', 'us-east-1', both, 'us-east-1'],
    ['AWS_REGION else', '', both, 'eu-west-1'],
    [
      'AWS_DEFAULT_REGION last',
      '',
      { AWS_REGION: '', AWS_DEFAULT_REGION: 'eu-west-2' },
      'eu-west-2',
    ],
  ])('is that of %s', (_, input, env: Texts, region) => {
    expect(optionsOf({ 'aws-region': input }, env).region).toBe(region);
  });

  it.each(['ap-southeast-4', 'us-gov-west-1', 'us-isob-east-1', 'eusc-de-east-1', 'xx-north-12'])(
    'may be %s',
    (region) => {
      expect(optionsOf({ 'aws-region': region }).region).toBe(region);
    },
  );

  it.each([
    'US-EAST-1',
    'us-east',
    'us-east-1a',
    'us-east-123',
    'us-1',
    'u-east-1',
    'us-e-1',
    'us-east-1.evil.example',
    'https://us-east-1',
    'us-east-1\nx',
    'us_east_1',
    'a-b-c-d-e-f-1',
    'us-aa-bb-cc-dd-1',
    'abcdefghi-east-1',
  ])('may not be %j, because it becomes part of a host name', (region) => {
    expect(problemsOf({ 'aws-region': region })).toEqual([
      `aws-region: ${JSON.stringify(region)} is not a region: give one such as us-east-1.`,
    ]);
  });

  it.each([
    ['AWS_REGION', { AWS_REGION: 'Frankfurt', AWS_DEFAULT_REGION: 'eu-west-2' }],
    ['AWS_DEFAULT_REGION', { AWS_DEFAULT_REGION: 'Frankfurt' }],
  ])('that is wrong in %s is blamed on that variable', (variable, env: Texts) => {
    expect(problemsOf({ 'aws-region': '' }, env)).toEqual([
      `${variable}: "Frankfurt" is not a region: give one such as us-east-1.`,
    ]);
  });

  it('that is nowhere to be found is asked for with every place that was looked at', () => {
    expect(problemsOf({ 'aws-region': '' })).toEqual([
      'aws-region is empty, and so are the variables AWS_REGION and AWS_DEFAULT_REGION: give the region of the group, such as us-east-1.',
    ]);
  });
});

describe.each([
  ['dry-run', 'dryRun', false],
  ['job-summary', 'jobSummary', true],
] as const)('%s', (input, member, otherwise) => {
  it.each(['true', 'True', 'TRUE'])('is on for %s', (text) => {
    expect(optionsOf({ [input]: text })[member]).toBe(true);
  });

  it.each(['false', 'False', 'FALSE'])('is off for %s', (text) => {
    expect(optionsOf({ [input]: text })[member]).toBe(false);
  });

  it(`is ${otherwise ? 'on' : 'off'} where nothing is said`, () => {
    expect(optionsOf({ [input]: '' })[member]).toBe(otherwise);
  });

  it.each(['yes', 'tRUE', '1', 'off'])('is not understood as %j', (text) => {
    expect(problemsOf({ [input]: text })).toEqual([
      `${input}: "${text}" is not a boolean: give true or false.`,
    ]);
  });
});

describe.each([
  ['if-not-found', 'ifNotFound', ['warn', 'error', 'ignore'], 'warn or error or ignore'],
  ['revoke-at', 'revokeAt', ['now', 'job-end'], 'now or job-end'],
] as const)('%s', (input, member, words, advice) => {
  it.each([...words])('may be %s', (word) => {
    expect(optionsOf({ [input]: word })[member]).toBe(word);
  });

  it(`is ${words[0]} where nothing is said`, () => {
    expect(optionsOf({ [input]: '' })[member]).toBe(words[0]);
  });

  it.each(['Warn', 'fail', 'job end'])('is not understood as %j', (word) => {
    expect(problemsOf({ [input]: word })).toEqual([
      `${input}: "${word}" is none of its words: give ${advice}.`,
    ]);
  });
});

describe('timeout', () => {
  it.each([
    ['1', 1],
    ['090', 90],
    ['3600', 3600],
    ['', 120],
  ])('of %j means %d seconds', (text, seconds) => {
    expect(optionsOf({ timeout: text }).timeout).toBe(seconds);
  });

  it.each(['0', '3601', '-1', '1.5', '1e3', '2m', 'm2', '00120', 'forever'])(
    'is not understood as %j',
    (text) => {
      expect(problemsOf({ timeout: text })).toEqual([
        `timeout: "${text}" is not a number of seconds: give one from 1 to 3600.`,
      ]);
    },
  );
});
