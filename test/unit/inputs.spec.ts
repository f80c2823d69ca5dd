import { describe, expect, it } from '@jest/globals';
import { readRequest } from '../../src/inputs/read-request.ts';
import type { Request } from '../../src/request.ts';

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

function problemsOf(changed: Texts, env: Texts = {}): readonly string[] {
  const reading = read(changed, env);
  return 'problems' in reading ? reading.problems : [];
}

const blocksOf = (cidrIp: string) =>
  requestOf({ 'cidr-ip': cidrIp }).rules.map((rule) => 'CIDRIP' in rule && rule.CIDRIP);

describe('the inputs together', () => {
  it('make a request with the defaults of every input that is not given', () => {
    expect(requestOf()).toEqual({
      region: 'us-east-1',
      rules: [{ ClusterSecurityGroupName: 'ci-runners', CIDRIP: '203.0.113.7/32' }],
      ifNotFound: 'warn',
      revokeAt: 'now',
      timeout: 120,
      dryRun: false,
      jobSummary: true,
    });
  });

  it('have all their problems told at once, in the order of the inputs', () => {
    const problems = problemsOf({
      'cluster-security-group-name': '',
      'cidr-ip': 'example.com, ::1',
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
      'cidr-ip',
      'aws-region',
      'if-not-found',
      'revoke-at',
      'timeout',
      'dry-run',
      'job-summary',
    ]);
  });

  it('name every source that is wrong, when both kinds are given and neither is right', () => {
    expect(problemsOf({ 'cidr-ip': '10.1/16', 'ec2-security-group-name': 'runners' })).toEqual([
      expect.stringMatching(/^cidr-ip and an EC2 security group are both given/),
      expect.stringMatching(/^cidr-ip: "10\.1\/16"/),
      expect.stringMatching(/^ec2-security-group-owner-id is missing/),
    ]);
  });
});

describe('which rule to revoke', () => {
  it('is given by an EC2 security group and its owner', () => {
    expect(requestOf(byGroup).rules).toEqual([
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
      'cidr-ip and an EC2 security group are both given: give either cidr-ip, or ec2-security-group-name with ec2-security-group-owner-id.',
    ],
    [
      'nothing at all',
      { 'cidr-ip': '' },
      'Nothing says which rule to revoke, because cidr-ip is empty: give cidr-ip, or ec2-security-group-name with ec2-security-group-owner-id.',
    ],
    [
      'a list of nothing',
      { 'cidr-ip': ' , \n ,' },
      'Nothing says which rule to revoke, because cidr-ip is empty: give cidr-ip, or ec2-security-group-name with ec2-security-group-owner-id.',
    ],
    [
      'an EC2 security group without its owner',
      { ...byGroup, 'ec2-security-group-owner-id': '' },
      'ec2-security-group-owner-id is missing, although ec2-security-group-name is "runners": give the 12 digits of the AWS account that owns the group.',
    ],
    [
      'an owner without an EC2 security group',
      { ...byGroup, 'ec2-security-group-name': '' },
      'ec2-security-group-name is missing, although ec2-security-group-owner-id is "111122223333": give the name of the EC2 security group too.',
    ],
  ])('is not said by %s', (_, inputs: Texts, problem) => {
    expect(problemsOf(inputs)).toEqual([problem]);
  });

  it('is in doubt when cidr-ip comes with an owner only, and the missing name is told too', () => {
    expect(problemsOf({ 'ec2-security-group-owner-id': '111122223333' })).toEqual([
      expect.stringMatching(/^cidr-ip and an EC2 security group are both given/),
      expect.stringMatching(/^ec2-security-group-name is missing/),
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
    'is not an IPv4 address, and a host name does not name a rule: give a CIDR block such as 203.0.113.7/32.';
  const dash = 'is a range with a dash: give the CIDR blocks that cover it, one a line.';

  it.each([
    ['an IPv6 address', '2001:db8::1', ipv6],
    ['an IPv6 block', '2001:db8::/32', ipv6],
    ['an IPv4 address in IPv6 form', '::ffff:203.0.113.7', ipv6],
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
    expect(problemsOf({ 'cidr-ip': '10.1/16\n10.0.0.0/8\n::1' })).toEqual([
      `cidr-ip: "10.1/16" ${form}`,
      `cidr-ip: "::1" ${ipv6}`,
    ]);
  });

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
      expect(requestOf({ ...byGroup, 'ec2-security-group-owner-id': id }).rules).toEqual([
        expect.objectContaining({ EC2SecurityGroupOwnerId: '111122223333' }),
      ]);
    },
  );

  it.each([
    ['eleven digits', '11112222333'],
    ['thirteen digits', '1111222233334'],
    ['a name', 'amazon-elb'],
    ['dashes only', '----'],
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
    expect(JSON.stringify(requestOf({ ...others, [input]: name }).rules)).toContain(name);
  });

  it('has at most 255 characters', () => {
    expect(problemsOf({ ...others, [input]: 'g'.repeat(256) })).toEqual([
      `${input}: "${'g'.repeat(79)}…" has 256 characters: give a name of at most 255.`,
    ]);
  });

  it.each([
    ['a line end', 'one\ntwo', '"one\\ntwo"'],
    ['a null', 'one\0', '"one\\u0000"'],
    ['a delete', 'one\u007f', '"one\u007f"'],
  ])('may not have %s', (_, name, shown) => {
    expect(problemsOf({ ...others, [input]: name })).toEqual([
      `${input}: ${shown} has a line end or another control character: give the name of one group.`,
    ]);
  });
});

it('cluster-security-group-name may not be blank', () => {
  expect(problemsOf({ 'cluster-security-group-name': '  ' })).toEqual([
    'cluster-security-group-name is empty: give the name of the cluster security group that the rule is in.',
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
    expect(requestOf({ 'aws-region': input }, env).region).toBe(region);
  });

  it.each(['ap-southeast-4', 'us-gov-west-1', 'us-isob-east-1', 'eusc-de-east-1', 'xx-north-12'])(
    'may be %s',
    (region) => {
      expect(requestOf({ 'aws-region': region }).region).toBe(region);
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
    expect(requestOf({ [input]: text })[member]).toBe(true);
  });

  it.each(['false', 'False', 'FALSE'])('is off for %s', (text) => {
    expect(requestOf({ [input]: text })[member]).toBe(false);
  });

  it(`is ${otherwise ? 'on' : 'off'} where nothing is said`, () => {
    expect(requestOf({ [input]: '' })[member]).toBe(otherwise);
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
    expect(requestOf({ [input]: word })[member]).toBe(word);
  });

  it(`is ${words[0]} where nothing is said`, () => {
    expect(requestOf({ [input]: '' })[member]).toBe(words[0]);
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
    expect(requestOf({ timeout: text }).timeout).toBe(seconds);
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
