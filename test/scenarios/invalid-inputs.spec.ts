import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { cidrIp, group, type Stage, setStage } from './stage.ts';

let stage: Stage;

beforeAll(async () => {
  stage = await setStage();
});

afterAll(() => stage.close());

const refusals: [inputs: Record<string, string>, sentence: RegExp][] = [
  [{ 'cidr-ip': '' }, /^Nothing says which rule to revoke: give cidr-ip or an EC2 security group/],
  [{ 'cidr-ip': ' ,\n' }, /^Nothing says which rule to revoke, for cidr-ip holds no CIDR block/],
  [
    { 'cidr-ip': '', 'ec2-security-group-name': 'web' },
    /^ec2-security-group-owner-id is missing.*"web".*12 digits/,
  ],
  [
    { 'cidr-ip': '', 'ec2-security-group-owner-id': '111122223333' },
    /^ec2-security-group-name is missing.*"111122223333"/,
  ],
  [
    { 'ec2-security-group-name': 'web', 'ec2-security-group-owner-id': '111122223333' },
    /^cidr-ip and ec2-security-group-name are given together: give exactly one of them/,
  ],
  [{ 'cidr-ip': '2001:db8::/64' }, /^cidr-ip: "2001:db8::\/64" is IPv6.*IPv4 only/],
  [{ 'cidr-ip': '10.0.0.0/33' }, /^cidr-ip: "10.0.0.0\/33" has no prefix from 0 to 32/],
  [{ 'cidr-ip': '10.0.0.256/32' }, /^cidr-ip: "10.0.0.256\/32" .*from 0 to 255/],
  [{ 'cidr-ip': '10.0.0.01/32' }, /^cidr-ip: "10.0.0.01\/32" .*leading zero/],
  [{ 'cidr-ip': '0x0a.0.0.1/32' }, /^cidr-ip: "0x0a.0.0.1\/32" .*hexadecimal/],
  [{ 'cidr-ip': '10.1/16' }, /^cidr-ip: "10.1\/16" is a short .*four decimal numbers/],
  [{ 'cidr-ip': 'example.com' }, /^cidr-ip: "example.com" .*host name/],
  [{ 'cidr-ip': '10.0.0.1-10.0.0.9' }, /^cidr-ip: "10.0.0.1-10.0.0.9" is a range with a dash/],
  [
    {
      'cidr-ip': '',
      'ec2-security-group-name': 'web',
      'ec2-security-group-owner-id': '11112222333',
    },
    /^ec2-security-group-owner-id: "11112222333" is not an AWS account id.*12 digits/,
  ],
  [
    { 'cluster-security-group-name': ' ' },
    /^Nothing says where the rule is: give exactly one of cluster-security-group-name, vpc-/,
  ],
  [
    { 'vpc-security-group-id': 'sg-0123456789abcdef0', 'cluster-identifier': 'analytics' },
    /^cluster-security-group-name and vpc-security-group-id and cluster-identifier are given tog/,
  ],
  [{ port: '5439' }, /^port is given, but the rules of a cluster security group have no port/],
  [
    { 'cidr-ip': '', 'ec2-security-group-id': 'sg-0123456789abcdef0' },
    /^ec2-security-group-id: .*for a cluster security group give ec2-security-group-name/,
  ],
  [
    { 'cluster-security-group-name': 'x'.repeat(256) },
    /^cluster-security-group-name: .*at most 255/,
  ],
  [{ 'cluster-security-group-name': 'a\nb' }, /^cluster-security-group-name: "a\\nb".*one group/],
  [{ 'if-not-found': 'explode' }, /^if-not-found: "explode".*warn or error or ignore/],
  [{ 'revoke-at': 'later' }, /^revoke-at: "later".*now or job-end/],
  [{ timeout: '0' }, /^timeout: "0".*from 1 to 3600/],
  [{ timeout: '2m' }, /^timeout: "2m".*from 1 to 3600/],
  [{ 'dry-run': 'yes' }, /^dry-run: "yes" is not a boolean: give true or false/],
  [{ 'job-summary': 'off' }, /^job-summary: "off" is not a boolean/],
  [{ 'aws-region': 'us-east-1.evil.example/' }, /^aws-region: "us-east-1.evil.example\/"/],
];

describe('an input that cannot be right is refused before any request', () => {
  test.each(refusals)('%j', async (inputs, sentence) => {
    const { exitCode, annotations, outputs } = await stage
      .job({ 'cidr-ip': cidrIp, ...inputs })
      .main();
    expect(exitCode).toBe(1);
    expect(annotations).toEqual([
      { level: 'error', title: 'Invalid input', message: expect.stringMatching(sentence) },
    ]);
    expect(outputs).toEqual({});
    expect(stage.emulator.requests).toEqual([]);
    expect(stage.sources()).toEqual([cidrIp]);
  });
});

test('all problems are told at once, each as an error of its own, and the end of the job has nothing to do', async () => {
  const job = stage.job({
    'cluster-security-group-name': '',
    'cidr-ip': '10.0.0.0/33, example.com',
    'if-not-found': 'explode',
    timeout: '-1',
    'dry-run': 'maybe',
    'aws-region': 'nowhere',
  });
  const { exitCode, annotations } = await job.main();
  expect(exitCode).toBe(1);
  expect(annotations.map(({ message }) => message.split(/[ :]/)[0]).sort()).toEqual([
    'Nothing',
    'aws-region',
    'cidr-ip',
    'cidr-ip',
    'dry-run',
    'if-not-found',
    'timeout',
  ]);
  expect(await job.post()).toMatchObject({ exitCode: 0, log: ['Nothing is left to revoke.'] });
  expect(stage.emulator.requests).toEqual([]);
});

test('an access key id in the place of the account is not echoed', async () => {
  const { annotations, stdout } = await stage
    .job({
      'ec2-security-group-name': 'web',
      'ec2-security-group-owner-id': 'AKIAIOSFODNN7EXAMPLE',
    })
    .main();
  expect(annotations[0]?.message).toMatch(/"AKIA…" is an access key id/);
  expect(stdout).not.toContain('AKIAIOSFODNN7EXAMPLE');
});

test('a value cannot give the runner a command', async () => {
  const { annotations } = await stage
    .job({ 'cidr-ip': '::error::forged\r::set-output name=x::y', 'dry-run': '##[error]forged' })
    .main();
  expect(annotations.map(({ title }) => title)).toEqual(annotations.map(() => 'Invalid input'));
});

test('an input that the action does not know is warned of by the runner, and does no harm', async () => {
  const own = await setStage();
  const job = own.job({ 'cidr-ip': cidrIp, 'group-name': group });
  expect(job.unexpectedInputs).toEqual(['group-name']);
  expect((await job.main()).exitCode).toBe(0);
  await own.close();
});
