import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { cidrIp, type Group, type Inputs } from '../support/group.ts';
import { createStage, type Stage } from '../support/stage.ts';
import { noGroup } from '../support/vpc-group.ts';
import { titles } from '../support/words.ts';

let stage: Stage;
let group: Group;

beforeAll(async () => {
  stage = await createStage();
  group = stage.clusterGroup({ rules: [cidrIp] });
});

afterAll(() => stage.close());

const web = { 'ec2-security-group-name': 'web' };
const owner = { 'ec2-security-group-owner-id': '111122223333' };
const cidr = { 'cidr-ip': cidrIp };
const ofCluster = { 'cluster-security-group-name': 'ci-runners' };

/** Inputs for a rule of a cluster security group, and what the one error that refuses them has to name. */
const refusals: readonly (readonly [inputs: Inputs, ...words: string[]])[] = [
  [{}, 'cidr-ip', 'ec2-security-group-name'],
  [{ 'cidr-ip': ' ,\n' }, 'cidr-ip', 'CIDR block'],
  [web, 'ec2-security-group-owner-id', '"web"', '12 digits'],
  [owner, 'ec2-security-group-name', '"111122223333"'],
  [{ ...cidr, ...web, ...owner }, 'cidr-ip', 'ec2-security-group-name'],
  [{ 'cidr-ip': '2001:db8::/64' }, 'cidr-ip', '"2001:db8::/64"', 'IPv4 only'],
  [{ 'cidr-ip': '/32' }, 'cidr-ip', '"/32"', 'no address', 'earlier step', 'empty'],
  [{ 'cidr-ip': `${cidrIp} 10.0.0.0/8` }, 'cidr-ip', 'newlines or commas'],
  [{ 'cidr-ip': `${cidrIp};10.0.0.0/8` }, 'cidr-ip', 'newlines or commas'],
  [{ 'cidr-ip': `"${cidrIp}"` }, 'cidr-ip', 'quotes', 'remove'],
  [{ 'cidr-ip': `'${cidrIp}'` }, 'cidr-ip', 'quotes', 'remove'],
  [{ 'cidr-ip': `["${cidrIp}", "10.0.0.0/8"]` }, 'cidr-ip', 'JSON array', 'newlines or commas'],
  [{ 'cidr-ip': `[\n  "${cidrIp}",\n  "10.0.0.0/8"\n]` }, 'cidr-ip', 'JSON array'],
  [{ 'cidr-ip': '# nobody' }, 'cidr-ip', 'CIDR block'],
  [
    { ...cidr, 'cluster-security-group-name': noGroup },
    'cluster-security-group-name',
    noGroup,
    'VPC security group',
    'vpc-security-group-id',
  ],
  ...['ci, prod', 'ci\nprod', 'ci prod', 'ci;prod'].map((names): [Inputs, ...string[]] => [
    { ...cidr, 'cluster-security-group-name': names },
    'cluster-security-group-name',
    'one name',
    'separate step',
  ]),
  [{ 'cidr-ip': '10.0.0.0/33' }, 'cidr-ip', '"10.0.0.0/33"', '0 to 32'],
  [{ 'cidr-ip': '10.0.0.256/32' }, 'cidr-ip', '"10.0.0.256/32"', '0 to 255'],
  [{ 'cidr-ip': '10.0.0.01/32' }, 'cidr-ip', '"10.0.0.01/32"', 'leading zero'],
  [{ 'cidr-ip': '0x0a.0.0.1/32' }, 'cidr-ip', '"0x0a.0.0.1/32"', 'hexadecimal'],
  [{ 'cidr-ip': '10.1/16' }, 'cidr-ip', '"10.1/16"', 'four decimal numbers'],
  [{ 'cidr-ip': 'example.com' }, 'cidr-ip', '"example.com"', 'host name'],
  [{ 'cidr-ip': '10.0.0.1-10.0.0.9' }, 'cidr-ip', '"10.0.0.1-10.0.0.9"', 'range'],
  [
    { ...web, 'ec2-security-group-owner-id': '11112222333' },
    'ec2-security-group-owner-id',
    '"11112222333"',
    '12 digits',
  ],
  [{ ...cidr, 'cluster-security-group-name': ' ' }, 'cluster-security-group-name'],
  [{ ...cidr, port: '5439' }, 'port', 'cluster security group'],
  [{ 'ec2-security-group-id': noGroup }, 'ec2-security-group-id', 'ec2-security-group-name'],
  [{ ...cidr, 'cluster-security-group-name': 'x'.repeat(256) }, '255'],
  [{ ...cidr, 'cluster-security-group-name': 'a\nb' }, 'cluster-security-group-name', 'a\\nb'],
  [{ ...cidr, 'if-not-found': 'explode' }, 'if-not-found', '"explode"', 'warn', 'error', 'ignore'],
  [{ ...cidr, 'revoke-at': 'later' }, 'revoke-at', '"later"', 'now', 'job-end'],
  [{ ...cidr, timeout: '0' }, 'timeout', '"0"', '1 to 3600'],
  [{ ...cidr, timeout: '2m' }, 'timeout', '"2m"', '1 to 3600'],
  [{ ...cidr, 'dry-run': 'yes' }, 'dry-run', '"yes"', 'true', 'false'],
  [{ ...cidr, 'job-summary': 'off' }, 'job-summary', '"off"', 'true', 'false'],
  [{ ...cidr, 'aws-region': 'us-east-1.evil.example/' }, 'aws-region', '"us-east-1.evil.example/"'],
];

const vpc = { 'vpc-security-group-id': noGroup };
const cluster = { 'cluster-identifier': 'analytics' };
const ec2Id = { 'ec2-security-group-id': 'sg-0a1b2c3d4e5f60718' };

/** Combinations of targets and sources that do not fit, and what the one error has to name. */
const combinations: readonly (readonly [title: string, inputs: Inputs, ...words: string[]])[] = [
  ['no target', cidr, 'cluster-security-group-name', 'vpc-security-group-id', 'cluster-identifier'],
  [
    'a cluster and a VPC security group',
    { ...cluster, ...vpc, ...cidr },
    'vpc-security-group-id',
    'cluster-identifier',
  ],
  [
    'both kinds of security groups',
    { ...ofCluster, ...vpc, ...cidr },
    'cluster-security-group-name',
    'vpc-security-group-id',
  ],
  [
    'all three targets',
    { ...ofCluster, ...vpc, ...cluster, ...cidr },
    'cluster-security-group-name',
    'vpc-security-group-id',
    'cluster-identifier',
  ],
  [
    'a VPC security group and the name of an EC2 security group',
    { ...vpc, ...web, ...owner },
    'ec2-security-group-name',
    '"web"',
    'ec2-security-group-id',
  ],
  [
    'a cluster security group and the id of an EC2 security group',
    { ...ofCluster, ...ec2Id },
    'ec2-security-group-id',
    'ec2-security-group-name',
    'ec2-security-group-owner-id',
  ],
  ['a cluster security group and a port', { ...ofCluster, ...cidr, port: '5439' }, 'port'],
  [
    'a cluster security group and IPv6',
    { ...ofCluster, 'cidr-ip': '2001:db8::/64' },
    '"2001:db8::/64"',
    'IPv4 only',
  ],
  [
    'a CIDR block and the id of an EC2 security group',
    { ...vpc, ...cidr, ...ec2Id },
    'cidr-ip',
    'ec2-security-group-id',
  ],
  [
    'a CIDR block and the owner of an EC2 security group',
    { ...vpc, ...cidr, ...owner },
    'cidr-ip',
    'ec2-security-group-owner-id',
  ],
  [
    'the name and the id of an EC2 security group',
    { ...cluster, ...web, ...ec2Id, ...owner },
    'ec2-security-group-name',
    'ec2-security-group-id',
  ],
  [
    'the owner of an EC2 security group without its id',
    { ...vpc, ...owner },
    '"111122223333"',
    'ec2-security-group-id',
  ],
  ['no source', cluster, 'cidr-ip'],
  [
    'the name of a group in place of its id',
    { 'vpc-security-group-id': 'redshift', ...cidr },
    'vpc-security-group-id',
    '"redshift"',
    'cluster-security-group-name',
  ],
  [
    'one malformed id among others',
    { 'vpc-security-group-id': `${noGroup}\nsg-xyz`, ...cidr },
    'vpc-security-group-id',
    '"sg-xyz"',
  ],
  ['a list of groups that is empty', { 'vpc-security-group-id': ',', ...cidr }, '","'],
  [
    'a malformed id of an EC2 security group',
    { ...vpc, 'ec2-security-group-id': 'runners' },
    'ec2-security-group-id',
    '"runners"',
  ],
  [
    "a cluster's address in place of its identifier",
    { 'cluster-identifier': 'analytics.example.com', ...cidr },
    'cluster-identifier',
    '"analytics.example.com"',
  ],
  ...['0', '65536', '5455-5431', '5439,5440', '5439-', '1-2-3', 'redshift'].map(
    (port) => [`port ${port}`, { ...vpc, ...cidr, port }, 'port', `"${port}"`] as const,
  ),
];

async function expectRefused(inputs: Inputs, words: readonly string[]) {
  const before = stage.actions().length;
  const { exitCode, annotations, outputs } = await stage.job(inputs).main();
  expect(stage.actions().slice(before)).toEqual([]);
  expect(exitCode).toBe(1);
  expect(annotations).toMatchObject([{ level: 'error', title: titles.invalidInput }]);
  for (const word of words) expect(annotations[0]?.message).toContain(word);
  expect(outputs).toEqual({});
}

describe('an input that is invalid is refused before any request', () => {
  test.each(refusals)('%j', (inputs, ...words) =>
    expectRefused({ ...ofCluster, ...inputs }, words),
  );

  test.each(combinations)('%s', (_, inputs, ...words) => expectRefused(inputs, words));
});

test('all problems are told at once, each as an error of its own, and the end of the job has nothing to do', async () => {
  const wrong = {
    'cluster-security-group-name': '',
    'cidr-ip': '10.0.0.0/33, example.com',
    'if-not-found': 'explode',
    timeout: '-1',
    'dry-run': 'maybe',
    'aws-region': 'nowhere',
  };
  const before = stage.actions().length;
  const job = stage.job(wrong);
  const { exitCode, annotations } = await job.main();
  expect(exitCode).toBe(1);
  expect(annotations).toHaveLength(7);
  for (const name of Object.keys(wrong)) {
    expect(annotations.some(({ message }) => message.includes(name))).toBe(true);
  }
  expect(await job.post()).toMatchObject({ exitCode: 0 });
  expect(stage.actions()).toHaveLength(before);
});

test('inputs for a VPC security group are checked at once too', async () => {
  const before = stage.actions().length;
  const { annotations } = await stage
    .job({ ...vpc, ...web, ...owner, port: 'redshift', timeout: 'long' })
    .main();
  expect(annotations).toHaveLength(3);
  expect(stage.actions()).toHaveLength(before);
});

test('an access key id in the place of the account is not echoed', async () => {
  const { annotations, stdout } = await group
    .job({ ...web, 'ec2-security-group-owner-id': 'AKIAIOSFODNN7EXAMPLE' })
    .main();
  expect(annotations[0]?.message).toContain('access key');
  expect(stdout).not.toContain('AKIAIOSFODNN7EXAMPLE');
});

test('a value cannot give the runner a command', async () => {
  const { annotations } = await group
    .job({ 'cidr-ip': '::error::forged\r::set-output name=x::y', 'dry-run': '##[error]forged' })
    .main();
  expect(annotations.map(({ title }) => title)).toEqual(annotations.map(() => titles.invalidInput));
});

test('an input that the action does not know is warned of by the runner, and does no harm', async () => {
  const own = await createStage();
  const job = own.clusterGroup({ rules: [cidrIp] }).job({ ...cidr, 'group-name': 'ci' });
  expect(job.unexpectedInputs).toEqual(['group-name']);
  expect((await job.main()).exitCode).toBe(0);
  await own.close();
});
