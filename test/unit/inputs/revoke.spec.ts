import { describe, expect, it } from '@jest/globals';
import { readRevoke } from '../../../src/inputs/revoke.ts';
import { given, problemsOf, type Texts } from '../../support/inputs.ts';
import { clusterRule } from '../../support/samples.ts';

const valid: Texts = {
  'cluster-security-group-name': 'ci',
  'cidr-ip': '203.0.113.7/32',
  'aws-region': 'us-east-1',
};
/** Reads the valid inputs with some of them changed. */
const read = (changed: Texts = {}, env: Texts = {}) =>
  readRevoke(given({ ...valid, ...changed }), env);
const problems = (changed: Texts) => problemsOf(() => read(changed));
const cluster: Texts = { 'cluster-security-group-name': '', 'cluster-identifier': 'analytics' };
const workgroup: Texts = { 'cluster-security-group-name': '', 'workgroup-name': 'sales' };
const vpc: Texts = { 'cluster-security-group-name': '', 'vpc-security-group-id': 'sg-0a1b2c3d' };

describe('the inputs of the action', () => {
  it('make a request with the defaults of every input that is not set', () => {
    expect(read()).toEqual({
      options: {
        region: 'us-east-1',
        ifNotFound: 'warn',
        revokeAt: 'now',
        timeout: 120,
        dryRun: false,
        jobSummary: true,
      },
      target: { kind: 'rules', rules: [clusterRule('203.0.113.7/32')], portFrom: undefined },
    });
  });

  it('make a request with the values of every input that is set', () => {
    const { options } = read(
      {
        'aws-region': '',
        'if-not-found': 'ignore',
        'revoke-at': 'job-end',
        timeout: '7',
        'dry-run': 'true',
        'job-summary': 'false',
      },
      { AWS_REGION: 'eu-west-1' },
    );
    expect(options).toEqual({
      region: 'eu-west-1',
      ifNotFound: 'ignore',
      revokeAt: 'job-end',
      timeout: 7,
      dryRun: true,
      jobSummary: false,
    });
  });

  it('name a rule of a VPC security group by its port too', () => {
    const { target } = read({ ...vpc, port: '5431-5455' });
    expect(target).toMatchObject({
      portFrom: 'input',
      rules: [{ group: { kind: 'vpc' }, ports: { from: 5431, to: 5455 } }],
    });
  });

  it('name a cluster or a workgroup, whose groups are looked up later', () => {
    expect(read({ ...cluster, 'cidr-ip': '::1' }).target).toEqual({
      kind: 'warehouse',
      warehouse: { kind: 'cluster', clusterIdentifier: 'analytics' },
      sources: [{ kind: 'cidr', cidr: '::1/128' }],
      ports: undefined,
    });
    expect(read({ ...cluster, port: 'all' }).target).toMatchObject({ ports: 'all' });
    expect(read({ ...workgroup, 'cidr-ip': '::1' }).target).toMatchObject({
      kind: 'warehouse',
      warehouse: { kind: 'workgroup', workgroupName: 'sales' },
    });
  });

  it('have all their problems told at once, options first', () => {
    const told = problems({
      'cluster-security-group-name': 'x'.repeat(256),
      'cidr-ip': 'example.com, 10.0.0.0/33',
      port: '0',
      'aws-region': 'Virginia',
      'if-not-found': 'fail',
      'revoke-at': 'later',
      timeout: 'soon',
      'dry-run': 'yes',
      'job-summary': 'no',
    });
    expect(told.map((problem) => problem.split(/[: ]/)[0])).toEqual([
      'aws-region',
      'timeout',
      'job-summary',
      'if-not-found',
      'revoke-at',
      'dry-run',
      'cluster-security-group-name',
      'cidr-ip',
      'cidr-ip',
      'port',
    ]);
  });
});

describe('an invalid value is not carried on', () => {
  it.each([
    ['a port that is none, on a cluster security group', { port: '0' }, 'port: "0" is not'],
    ['a host name', { 'cidr-ip': 'example.com' }, 'cidr-ip: "example.com" is not'],
    [
      'an address with a port',
      { 'cidr-ip': '203.0.113.7:5439' },
      'cidr-ip: "203.0.113.7:5439" is not',
    ],
    ['an IPv6 prefix that is none', { 'cidr-ip': '::/129' }, 'cidr-ip: "::/129" has no prefix'],
    ['too many groups', { 'cidr-ip': '1:2:3:4:5:6:7:8:9' }, '"1:2:3:4:5:6:7:8:9" is not'],
    ['an EC2 security group id', { 'cidr-ip': '', 'ec2-security-group-id': 'x' }, '"x" is not the'],
  ])('%s is one problem', (_, changed: Texts, problem) => {
    expect(problems(changed)).toEqual([expect.stringContaining(problem)]);
  });

  it('a target that is in doubt does not keep the other problems from being told', () => {
    const told = problems({ 'cluster-security-group-name': '', 'cidr-ip': '', port: 'x' });
    expect(told).toEqual([
      expect.stringMatching(/^No target/),
      expect.stringMatching(/^No source/),
      expect.stringMatching(/^port/),
    ]);
  });

  it('a source that does not fit its group is told beside a port that is none', () => {
    const named = {
      'cidr-ip': '',
      'ec2-security-group-name': 'runners',
      'ec2-security-group-owner-id': '111122223333',
    };
    expect(problems({ ...vpc, ...named, port: 'x' })).toEqual([
      expect.stringMatching(/^ec2-security-group-name/),
      expect.stringMatching(/^port: "x" is not a port/),
    ]);
  });

  it('a combination that can not be is told where all values are valid', () => {
    expect(problems({ port: '5439' })).toEqual([
      expect.stringMatching(/^port: "5439" does not apply/),
    ]);
  });
});
