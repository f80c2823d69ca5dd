import { expect, test } from '@jest/globals';
import { cidrIp } from './rules.ts';
import { vpcStages } from './stage.ts';

const stageOf = vpcStages();

const vpc = { 'vpc-security-group-id': 'sg-0123456789abcdef0' };
const classic = { 'cluster-security-group-name': 'ci-runners' };
const cluster = { 'cluster-identifier': 'analytics' };
const cidr = { 'cidr-ip': cidrIp };
const ec2Id = { 'ec2-security-group-id': 'sg-0a1b2c3d4e5f60718' };
const ec2Name = { 'ec2-security-group-name': 'runners' };
const owner = { 'ec2-security-group-owner-id': '123456789012' };

test.each([
  [
    'no target',
    { ...cidr },
    'Nothing says where the rule is: give exactly one of cluster-security-group-name, vpc-security-group-id, cluster-identifier.',
  ],
  [
    'a cluster and a VPC security group',
    { ...cluster, ...vpc, ...cidr },
    'vpc-security-group-id and cluster-identifier are given together: give exactly one of them.',
  ],
  [
    'both kinds of security groups',
    { ...classic, ...vpc, ...cidr },
    'cluster-security-group-name and vpc-security-group-id are given together: give exactly one of them.',
  ],
  [
    'all three targets',
    { ...classic, ...vpc, ...cluster, ...cidr },
    'cluster-security-group-name and vpc-security-group-id and cluster-identifier are given together: give exactly one of them.',
  ],
  [
    'a VPC security group and the name of an EC2 security group',
    { ...vpc, ...ec2Name, ...owner },
    'ec2-security-group-name: "runners" is a source of cluster security groups: for a VPC security group give ec2-security-group-id.',
  ],
  [
    'a cluster security group and the id of an EC2 security group',
    { ...classic, ...ec2Id },
    'ec2-security-group-id: "sg-0a1b2c3d4e5f60718" is a source of VPC security groups: for a cluster security group give ec2-security-group-name and ec2-security-group-owner-id.',
  ],
  [
    'a cluster security group and a port',
    { ...classic, ...cidr, port: '5439' },
    'port is given, but the rules of a cluster security group have no port: leave port out.',
  ],
  [
    'a cluster security group and IPv6',
    { ...classic, 'cidr-ip': '2001:db8::/64' },
    'cidr-ip: "2001:db8::/64" is IPv6, but cluster security groups are IPv4 only: give an IPv4 CIDR block such as 203.0.113.7/32.',
  ],
  [
    'a CIDR block and the id of an EC2 security group',
    { ...vpc, ...cidr, ...ec2Id },
    'cidr-ip and ec2-security-group-id are given together',
  ],
  [
    'a CIDR block and the owner of an EC2 security group',
    { ...vpc, ...cidr, ...owner },
    'cidr-ip and ec2-security-group-owner-id are given together',
  ],
  [
    'the name and the id of an EC2 security group',
    { ...cluster, ...ec2Name, ...ec2Id, ...owner },
    'ec2-security-group-name and ec2-security-group-id',
  ],
  [
    'the owner of an EC2 security group without its id',
    { ...vpc, ...owner },
    'ec2-security-group-name is missing, although ec2-security-group-owner-id is "123456789012": give the name of the EC2 security group too, or its id in ec2-security-group-id.',
  ],
  ['no source', { ...cluster }, 'Nothing says which rule to revoke'],
  [
    'the name of a group in place of its id',
    { 'vpc-security-group-id': 'redshift', ...cidr },
    'vpc-security-group-id: "redshift" is not the id of a security group: give one such as sg-0123456789abcdef0.',
  ],
  [
    'one malformed id among others',
    { 'vpc-security-group-id': 'sg-0123456789abcdef0\nsg-xyz', ...cidr },
    'vpc-security-group-id: "sg-xyz" is not the id of a security group: give one such as sg-0123456789abcdef0.',
  ],
  [
    'a list of groups that is empty',
    { 'vpc-security-group-id': ',', ...cidr },
    'vpc-security-group-id: "," names no group.',
  ],
  [
    'a malformed id of an EC2 security group',
    { ...vpc, 'ec2-security-group-id': 'runners' },
    'ec2-security-group-id: "runners" is not the id of a security group: give one such as sg-0123456789abcdef0.',
  ],
  [
    "a cluster's address in place of its identifier",
    { 'cluster-identifier': 'analytics.example.com', ...cidr },
    'cluster-identifier: "analytics.example.com" is not a cluster\'s identifier: give up to 63 letters, digits and hyphens, such as analytics.',
  ],
  ...['0', '65536', '5455-5431', '5439,5440', '5439-', '1-2-3', 'redshift'].map(
    (port) =>
      [
        `port ${port}`,
        { ...vpc, ...cidr, port },
        `port: "${port}" is not a port: give one from 1 to 65535, or a range such as 5431-5455.`,
      ] as const,
  ),
])('%s is refused with one sentence, before any request', async (_, inputs, words) => {
  const stage = await stageOf();
  const { exitCode, annotations } = await stage.job(inputs).main();
  expect(exitCode).toBe(1);
  expect(annotations).toEqual([
    { level: 'error', title: 'Invalid input', message: expect.stringContaining(words) },
  ]);
  expect(stage.actions()).toEqual([]);
});

test('everything that is wrong is said at once', async () => {
  const stage = await stageOf();
  const { annotations } = await stage
    .job({ ...vpc, ...ec2Name, ...owner, port: 'redshift', timeout: 'long' })
    .main();
  expect(annotations).toHaveLength(3);
  expect(stage.actions()).toEqual([]);
});
