import { describe, expect, it } from '@jest/globals';
import { readLease } from '../../../src/inputs/lease.ts';
import { given, problemsOf, type Texts } from '../../support/inputs.ts';

const env = {
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_REPOSITORY: 'octo-org/octo-repo',
  GITHUB_RUN_ID: '42',
  GITHUB_RUN_ATTEMPT: '1',
};
const valid: Texts = { 'vpc-security-group-id': 'sg-0a1b2c3d', 'aws-region': 'us-east-1' };
const read = (changed: Texts = {}, variables: Texts = env) =>
  readLease(given({ ...valid, ...changed }), variables);
const problems = (changed: Texts, variables: Texts = env) =>
  problemsOf(() => read(changed, variables));

describe('the inputs of a lease', () => {
  it('make a request with the defaults of every input that is not set', () => {
    expect(read()).toEqual({
      options: { region: 'us-east-1', timeout: 120, jobSummary: true },
      place: { kind: 'groups', groups: [{ kind: 'vpc', id: 'sg-0a1b2c3d' }] },
      lessee: { kind: 'runner', publicIpUrl: 'https://checkip.amazonaws.com/' },
      port: undefined,
      ifPortTaken: 'widen',
      expiresIn: 360,
      waitUntilReachable: 60,
      run: {
        server: 'https://github.com',
        repository: 'octo-org/octo-repo',
        id: '42',
        attempt: '1',
      },
      job: '',
    });
  });

  it('make a request with the values of every input that is set', () => {
    expect(
      read({
        'vpc-security-group-id': '',
        'cluster-identifier': 'analytics',
        'cidr-ip': '203.0.113.7, 203.0.113.7/32, 2001:db8::7',
        port: '5440',
        'if-port-taken': 'wait',
        'expires-in': '7200',
        'wait-until-reachable': '0',
        'job-id': '7',
      }),
    ).toMatchObject({
      place: { kind: 'warehouse', warehouse: { clusterIdentifier: 'analytics' } },
      lessee: {
        kind: 'sources',
        sources: [
          { kind: 'cidr', cidr: '203.0.113.7/32' },
          { kind: 'cidr', cidr: '2001:db8::7/128' },
        ],
      },
      port: 5440,
      ifPortTaken: 'wait',
      expiresIn: 7200,
      waitUntilReachable: 0,
      job: '7',
    });
  });

  it('can let an EC2 security group in', () => {
    expect(read({ 'ec2-security-group-id': 'sg-11112222' }).lessee).toEqual({
      kind: 'sources',
      sources: [{ kind: 'ec2-security-group-id', id: 'sg-11112222' }],
    });
  });

  it.each(['0.0.0.0/0', '::/0', '203.0.0.0/15', '2001:db8::/31', '8.0.0.0/8'])(
    'refuse the public block %s as too wide',
    (cidr) => {
      expect(problems({ 'cidr-ip': cidr })).toEqual([
        expect.stringMatching(/^cidr-ip: ".*" has too many public addresses for a lease: /),
      ]);
    },
  );

  it.each(['203.0.0.0/16', '2001:db8::/32', '10.0.0.0/8', '192.168.0.0/16', 'fd00::/8'])(
    'take the block %s',
    (cidr) => {
      expect(problems({ 'cidr-ip': cidr })).toEqual([]);
    },
  );

  it.each([1, 65_535])('take the port %d', (port) => {
    expect(read({ port: String(port) }).port).toBe(port);
  });

  it.each(['0', '65536', '5431-5455', 'all', '-1', 'x', '5439x', 'x5439', '005439'])(
    'refuse the port %j',
    (port) => {
      expect(problems({ port })).toEqual([expect.stringMatching(/^port: ".*" is not a port: /)]);
    },
  );

  it.each(['0', '7201', '1.5', 'x'])('refuse %j minutes', (minutes) => {
    expect(problems({ 'expires-in': minutes })).toEqual([
      expect.stringMatching(/^expires-in: ".*" is not valid: .* of minutes from 1 to 7200/),
    ]);
  });

  it.each(['-1', '3601', 'x'])('refuse to wait for %j seconds', (seconds) => {
    expect(problems({ 'wait-until-reachable': seconds })).toEqual([
      expect.stringMatching(
        /^wait-until-reachable: ".*" is not valid: .* of seconds from 0 to 3600/,
      ),
    ]);
  });

  it('refuse both kinds of source', () => {
    expect(problems({ 'cidr-ip': '10.0.0.1', 'ec2-security-group-id': 'sg-11112222' })).toEqual([
      expect.stringMatching(/^cidr-ip and ec2-security-group-id are both set/),
    ]);
  });

  it('refuse a cluster security group as the place', () => {
    expect(problems({ 'vpc-security-group-id': '', 'cluster-security-group-name': 'ci' })).toEqual([
      'No target: set exactly one of cluster-identifier, workgroup-name, vpc-security-group-id.',
    ]);
  });

  it('refuse an id of a job that is none', () => {
    expect(problems({ 'job-id': 'build' })).toEqual([
      expect.stringMatching(/^job-id: "build" is not the id of a job/),
    ]);
  });

  it.each(['GITHUB_REPOSITORY', 'GITHUB_RUN_ID', 'GITHUB_RUN_ATTEMPT', 'GITHUB_SERVER_URL'])(
    'are not enough without %s, for nobody could tell whose the lease is',
    (name) => {
      expect(problems({}, { ...env, [name]: '' })).toEqual([
        expect.stringMatching(/^This run is unknown: .*GITHUB_RUN_ID/),
      ]);
    },
  );
});

describe('a user reads, word by word:', () => {
  it.each<[sentence: string, texts: Texts]>([
    [
      'cidr-ip: "0.0.0.0/0" has too many public addresses for a lease: use the address of the runner, or a block no wider than /16.',
      { 'cidr-ip': '0.0.0.0/0' },
    ],
    [
      'cidr-ip: "2001:db8::/31" has too many public addresses for a lease: use the address of the runner, or a block no wider than /32.',
      { 'cidr-ip': '2001:db8::/31' },
    ],
    [
      'cidr-ip and ec2-security-group-id are both set: set one, or neither for the address of this runner.',
      { 'cidr-ip': '10.0.0.1', 'ec2-security-group-id': 'sg-11112222' },
    ],
    ['port: "all" is not a port: use one from 1 to 65535, such as 5439.', { port: 'all' }],
    [
      'expires-in: "0" is not valid: use a whole number of minutes from 1 to 7200.',
      { 'expires-in': '0' },
    ],
    [
      'wait-until-reachable: "3601" is not valid: use a whole number of seconds from 0 to 3600.',
      { 'wait-until-reachable': '3601' },
    ],
    [
      'if-port-taken: "share" is not valid: use widen, wait, or error.',
      { 'if-port-taken': 'share' },
    ],
    ['job-id: "build" is not the id of a job: leave the input out.', { 'job-id': 'build' }],
    [
      'public-ip-url: "checkip" is not a URL: use one such as https://checkip.amazonaws.com.',
      { 'public-ip-url': 'checkip' },
    ],
    [
      'public-ip-url: "http://10.0.0.1/" is not encrypted: use https://.',
      { 'public-ip-url': 'http://10.0.0.1/' },
    ],
  ])('%s', (sentence, texts) => {
    expect(problems(texts)).toEqual([sentence]);
  });
});
