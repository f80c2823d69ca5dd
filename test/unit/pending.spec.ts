import { describe, expect, it } from '@jest/globals';
import { type Pending, printPending, readPending, STATE } from '../../src/pending.ts';
import type { Options, Rules } from '../../src/request.ts';

const options: Options = {
  region: 'eu-west-1',
  ifNotFound: 'warn',
  revokeAt: 'now',
  timeout: 120,
  dryRun: false,
  jobSummary: true,
};
const rules: Rules = [
  { ClusterSecurityGroupName: 'ci', CIDRIP: '203.0.113.7/32' },
  {
    ClusterSecurityGroupName: 'ci',
    EC2SecurityGroupName: 'runners',
    EC2SecurityGroupOwnerId: '111122223333',
  },
];
const ports = { IpProtocol: 'tcp', FromPort: 5439, ToPort: 5439 };
const ofVpc: Rules = [
  { GroupId: 'sg-0a1b2c3d', IpPermissions: [{ ...ports, IpRanges: [{ CidrIp: '10.0.0.0/8' }] }] },
  { GroupId: 'sg-0a1b2c3d', IpPermissions: [{ ...ports, Ipv6Ranges: [{ CidrIpv6: '::/0' }] }] },
  {
    GroupId: 'sg-99999999',
    IpPermissions: [
      { ...ports, UserIdGroupPairs: [{ GroupId: 'sg-11112222', UserId: '111122223333' }] },
    ],
  },
];
const pending: Pending = { options, rules, tried: true };

const state = (left: unknown) => JSON.stringify({ version: 1, pending: left });

/** The state of a run, with some of its options changed, as another hand might have left it. */
const changed = (members: Record<string, unknown>) =>
  state({ ...pending, options: { ...options, ...members } });

describe('what main leaves to post', () => {
  it.each([
    ['rules that were tried', pending],
    ['rules that nobody has tried yet', { ...pending, tried: false }],
    ['rules of VPC security groups', { ...pending, rules: ofVpc }],
    ['a dry run', { ...pending, options: { ...options, dryRun: true, jobSummary: false } }],
    ['the end of the job', { ...pending, options: { ...options, revokeAt: 'job-end' } }],
    ['silence about missing rules', { ...pending, options: { ...options, ifNotFound: 'ignore' } }],
  ] as [string, Pending][])('is read back as it was written: %s', (_, written) => {
    expect(readPending(printPending(written))).toEqual({ pending: written });
  });

  const many = (number: number, text: (i: number) => string) =>
    Array.from({ length: number }, (_, i) => ({
      ClusterSecurityGroupName: text(i),
      CIDRIP: `10.${i >> 16}.${(i >> 8) & 255}.${i & 255}/32`,
    })) as unknown as Rules;

  it('is written short enough for a variable where it is six thousand rules', () => {
    const written = { ...pending, rules: many(6000, () => 'ci') };
    const long = printPending(written);
    expect(long.length).toBeLessThan(120 * 1024);
    expect(readPending(long)).toEqual({ pending: written });
    expect(readPending(long.slice(0, -9))).toEqual({ problem: 'is damaged' });
  });

  it('is refused where it is more than a variable can hold', () => {
    let seed = 1;
    const noise = () => {
      seed = (seed * 48271) % 2147483647;
      return seed.toString(36);
    };
    const rules = many(6000, () => Array.from({ length: 12 }, noise).join(''));
    expect(() => printPending({ ...pending, rules })).toThrow('too many rules for one step');
  });

  it('may be nothing, and is written all the same', () => {
    expect(printPending(undefined)).toBe('{"version":1,"pending":null}');
    expect(readPending(printPending(undefined))).toEqual({ pending: undefined });
  });

  it('is one line under one key', () => {
    expect(STATE).toBe('pending');
    expect(printPending(pending)).not.toMatch(/[\r\n]/);
    expect(printPending({ ClusterIdentifier: 'analytics' })).not.toMatch(/[\r\n]/);
  });

  it('may be a cluster whose groups are not known yet, which says so', () => {
    const left = printPending({ ClusterIdentifier: 'analytics' });
    expect(left).toBe('{"version":1,"pending":{"ClusterIdentifier":"analytics"}}');
    expect(readPending(left)).toEqual({
      problem: 'was left before the groups of cluster analytics were known',
    });
  });
});

describe('a state in doubt never means that nothing is pending', () => {
  it('when it is missing', () => {
    expect(readPending('')).toEqual({ problem: 'is missing' });
  });

  it.each([
    ['later', '{"version":2,"pending":null}'],
    ['unnumbered', '{"version":"1","pending":null}'],
  ])('when a %s version wrote it', (_, state) => {
    expect(readPending(state)).toEqual({
      problem: 'was written by another version of this action',
    });
  });

  it('when it was cut short at any character', () => {
    const whole = printPending(pending);
    for (let length = 1; length < whole.length; length++) {
      expect(readPending(whole.slice(0, length))).toEqual({ problem: 'is damaged' });
    }
  });

  it.each([
    ['no object', 'null'],
    ['a number', '1'],
    ['a list', '[]'],
    ['an object without a version', '{"pending":null}'],
    ['nothing but a version', '{"version":1}'],
    ['a text for what is pending', '{"version":1,"pending":"none"}'],
    ['nothing known of what is pending', '{"version":1,"pending":{}}'],
    ['no options', state({ rules, tried: true })],
    ['null for the options', state({ ...pending, options: null })],
    ['no word on whether it was tried', state({ options, rules })],
    ['no rules', state({ ...pending, rules: [] })],
    ['something else for the rules', state({ ...pending, rules: 'all' })],
    ['a rule that is none', state({ ...pending, rules: [...rules, {}] })],
    ['a rule of a VPC group that is none', state({ ...pending, rules: [{ GroupId: 'sg-1' }] })],
    ['a number for a cluster', state({ ClusterIdentifier: 7 })],
    ['no region', changed({ region: undefined })],
    ['an unknown if-not-found', changed({ ifNotFound: 'fail' })],
    ['an unknown revoke-at', changed({ revokeAt: 'later' })],
    ['a text for dry-run', changed({ dryRun: 'false' })],
    ['a text for job-summary', changed({ jobSummary: 'true' })],
    ['a fraction for the timeout', changed({ timeout: 1.5 })],
    ['a text for the timeout', changed({ timeout: '120' })],
  ])('when it holds %s', (_, left) => {
    expect(readPending(left)).toEqual({ problem: 'is damaged' });
  });
});
