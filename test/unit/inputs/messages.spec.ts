import { describe, expect, it } from '@jest/globals';
import { readMaxAttempts } from '../../../src/inputs/max-attempts.ts';
import { readRevoke } from '../../../src/inputs/revoke.ts';
import { given, problemsOf, type Texts } from '../../support/inputs.ts';

/** Every sentence that a wrong input can meet, once. Other specs look for key words only. */

const target: Texts = { 'cluster-security-group-name': 'ci' };
const vpc: Texts = { 'vpc-security-group-id': 'sg-0a1b2c3d' };
const region: Texts = { 'aws-region': 'us-east-1' };
const source: Texts = { 'cidr-ip': '203.0.113.7/32' };
const owner: Texts = { 'ec2-security-group-owner-id': '111122223333' };
const named: Texts = { 'ec2-security-group-name': 'runners', ...owner };

/** Inputs around a CIDR block. */
const block = (value: string): Texts => ({ ...target, 'cidr-ip': value, ...region });
/** Valid inputs with one more. */
const and = (more: Texts): Texts => ({ ...target, ...source, ...region, ...more });
/** Valid inputs of a VPC security group with one more. */
const inVpc = (more: Texts): Texts => ({ ...vpc, ...source, ...region, ...more });

const sentences: [texts: Texts, sentence: string][] = [
  [
    { ...source, ...region },
    'No target: set exactly one of cluster-identifier, workgroup-name, vpc-security-group-id, cluster-security-group-name.',
  ],
  [
    and(vpc),
    'vpc-security-group-id and cluster-security-group-name are both set: set exactly one.',
  ],
  [
    { 'cluster-identifier': '2nd', ...source, ...region },
    'cluster-identifier: "2nd" is not a cluster\'s identifier: use up to 63 letters, digits and hyphens, such as analytics.',
  ],
  [
    { 'workgroup-name': 'my_group', ...source, ...region },
    'workgroup-name: "my_group" is not the name of a workgroup: use 3 to 64 lower-case letters, digits and hyphens, such as analytics.',
  ],
  [
    { 'workgroup-name': 'Sales-2', ...source, ...region },
    'workgroup-name: "Sales-2" is not the name of a workgroup: use 3 to 64 lower-case letters, digits and hyphens, such as sales-2.',
  ],
  [
    inVpc({ 'vpc-security-group-id': ',' }),
    'vpc-security-group-id: "," names no group: set an id.',
  ],
  [
    inVpc({ 'vpc-security-group-id': 'ci' }),
    'vpc-security-group-id: "ci" is not the id of a security group: use one such as sg-0123456789abcdef0. The name of a cluster security group goes into cluster-security-group-name.',
  ],
  [
    and({ 'cluster-security-group-name': 'sg-0a1b2c3d' }),
    'cluster-security-group-name: "sg-0a1b2c3d" is the id of a VPC security group: set vpc-security-group-id.',
  ],
  [
    and({ 'cluster-security-group-name': 'a, b' }),
    'cluster-security-group-name: "a, b" is not one name: use a step of its own for each group.',
  ],
  [
    and({ 'cluster-security-group-name': 'x'.repeat(256) }),
    `cluster-security-group-name: "${'x'.repeat(79)}…" has 256 characters: use a name of at most 255.`,
  ],
  [
    and({ 'cluster-security-group-name': 'a\0' }),
    'cluster-security-group-name: "a\\u0000" has a newline or another control character: use the name of one group.',
  ],
  [
    { ...target, ...region },
    'No source: set cidr-ip, ec2-security-group-id or ec2-security-group-name. If one is set to the output of an earlier step, that output is empty.',
  ],
  [block(','), 'No source: cidr-ip holds no CIDR block. Use one such as 203.0.113.7/32.'],
  [and(named), 'cidr-ip and ec2-security-group-name are both set: set exactly one.'],
  [
    and(owner),
    'cidr-ip and ec2-security-group-owner-id are both set: set either cidr-ip or an EC2 security group.',
  ],
  [
    { ...target, ...named, 'ec2-security-group-owner-id': '', ...region },
    'ec2-security-group-owner-id is missing, although ec2-security-group-name is "runners": set the 12 digits of the AWS account that owns the group.',
  ],
  [
    { ...target, ...owner, ...region },
    'ec2-security-group-name is missing, although ec2-security-group-owner-id is "111122223333": set the name of the EC2 security group too, or its id in ec2-security-group-id.',
  ],
  [
    { ...vpc, 'ec2-security-group-id': 'runners', ...region },
    'ec2-security-group-id: "runners" is not the id of a security group: use one such as sg-0123456789abcdef0.',
  ],
  [
    { ...target, ...named, 'ec2-security-group-owner-id': 'amazon-elb', ...region },
    'ec2-security-group-owner-id: "amazon-elb" is not an AWS account id: use its 12 digits, such as 111122223333.',
  ],
  [
    { ...target, ...named, 'ec2-security-group-owner-id': 'AKIAIOSFODNN7EXAMPLE', ...region },
    'ec2-security-group-owner-id: "AKIA…" is an access key id: use the 12 digits of the AWS account that owns the group, and keep keys out of inputs.',
  ],
  [
    block('["10.0.0.0/8"]'),
    'cidr-ip: "[\\"10.0.0.0/8\\"]" is a JSON array: separate several CIDR blocks by newlines or commas.',
  ],
  [block("'10.0.0.0/8'"), 'cidr-ip: "\'10.0.0.0/8\'" has quotes: remove them.'],
  [
    block('10.0.0.0/8;11.0.0.0/8'),
    'cidr-ip: "10.0.0.0/8;11.0.0.0/8" is not one block: separate several CIDR blocks by newlines or commas.',
  ],
  [
    block('/32'),
    'cidr-ip: "/32" has no address before the slash: the output of an earlier step may be empty.',
  ],
  [
    block('10.0.0.0/33'),
    'cidr-ip: "10.0.0.0/33" has no prefix from 0 to 32 after the slash: use a block such as 203.0.113.0/24.',
  ],
  [
    block('::/129'),
    'cidr-ip: "::/129" has no prefix from 0 to 128 after the slash: use a block such as 2001:db8::/64.',
  ],
  [
    block('10.0.0.0-10.0.0.9'),
    'cidr-ip: "10.0.0.0-10.0.0.9" is a range with a dash: use the CIDR blocks that cover it, one a line.',
  ],
  [
    block('010.0.0.1'),
    'cidr-ip: "010.0.0.1" has a number with a leading zero, which some programs read as octal: remove the zero.',
  ],
  [
    block('10.1/16'),
    'cidr-ip: "10.1/16" is a short or hexadecimal form: use four decimal numbers, such as 10.1.0.0/16.',
  ],
  [
    block('10.0.0.256'),
    'cidr-ip: "10.0.0.256" is not an IPv4 address: use four numbers from 0 to 255, such as 203.0.113.7.',
  ],
  [
    block('example.com'),
    'cidr-ip: "example.com" is not an IP address, and a rule has no host name: use a CIDR block such as 203.0.113.7/32.',
  ],
  [
    block('::1'),
    'cidr-ip: "::1/128" is IPv6, but cluster security groups are IPv4 only: use an IPv4 CIDR block such as 203.0.113.7/32.',
  ],
  [
    { ...target, 'ec2-security-group-id': 'sg-11112222', ...region },
    'ec2-security-group-id: "sg-11112222" is a source of VPC security groups: for a cluster security group set ec2-security-group-name and ec2-security-group-owner-id.',
  ],
  [
    { ...vpc, ...named, ...region },
    'ec2-security-group-name: "runners" is a source of cluster security groups: for a VPC security group set ec2-security-group-id.',
  ],
  [
    and({ port: '5439' }),
    'port is set, but the rules of a cluster security group have no port: remove it.',
  ],
  [
    inVpc({ port: '0' }),
    'port: "0" is not a port: use one from 1 to 65535, a range such as 5431-5455, or all.',
  ],
  [
    { ...target, ...source },
    'aws-region is empty, and so are the variables AWS_REGION and AWS_DEFAULT_REGION: set the region of the group, such as us-east-1.',
  ],
  [
    and({ 'aws-region': 'Virginia' }),
    'aws-region: "Virginia" is not a region: use one such as us-east-1.',
  ],
  [
    and({ 'role-to-assume': 'redshift-close' }),
    'role-to-assume: "redshift-close" is the name of a role: use its ARN, such as arn:aws:iam::111122223333:role/NAME.',
  ],
  [
    and({ 'role-to-assume': 'arn:aws:iam::1111:role/close' }),
    'role-to-assume: "arn:aws:iam::1111:role/close" is not the ARN of a role: use one such as arn:aws:iam::111122223333:role/ci-redshift.',
  ],
  [
    and({ 'role-to-assume': 'arn:aws-cn:iam::111122223333:role/close' }),
    'role-to-assume: "arn:aws-cn:iam::111122223333:role/close" is in another partition than us-east-1: use a role whose ARN begins with arn:aws:.',
  ],
  [
    and({ 'role-to-assume': 'arn:aws:iam::111122223333:role/close', 'role-session-name': 'a b' }),
    'role-session-name: "a b" is not the name of a session: use 2 to 64 letters, digits and characters of _+=,.@-, such as GitHubActions.',
  ],
  [
    and({ 'role-session-name': 'close' }),
    'role-session-name is "close", but role-to-assume is not set: set both, or neither.',
  ],
  [
    and({ 'if-not-found': 'fail' }),
    'if-not-found: "fail" is not valid: use warn, error, or ignore.',
  ],
  [and({ 'revoke-at': 'later' }), 'revoke-at: "later" is not valid: use now or job-end.'],
  [
    and({ timeout: '2m' }),
    'timeout: "2m" is not a number of seconds: use a whole number from 1 to 3600.',
  ],
  [and({ 'dry-run': 'yes' }), 'dry-run: "yes" is not a boolean: use true or false.'],
];

describe('a user reads, word by word:', () => {
  it.each(sentences.map(([texts, sentence]) => [sentence, texts] as const))(
    '%s',
    (sentence, texts) => {
      expect(problemsOf(() => readRevoke(given(texts), {}))).toEqual([sentence]);
    },
  );

  it('AWS_MAX_ATTEMPTS is ignored: "many" is not a whole number from 1.', () => {
    expect(readMaxAttempts({ AWS_MAX_ATTEMPTS: 'many' }).notice).toBe(
      'AWS_MAX_ATTEMPTS is ignored: "many" is not a whole number from 1.',
    );
  });
});
