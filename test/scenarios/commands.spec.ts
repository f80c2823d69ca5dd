import { describe, expect, test } from '@jest/globals';
import { argumentsOf, commandsInLog, commandsInSummary } from '../support/commands.ts';
import { cidrIp, type Group, type Inputs } from '../support/group.ts';
import { type Stage, stages } from '../support/stage.ts';
import { clusterGroup, inOtherVpc } from '../support/targets.ts';
import { asVpcOutput, tcp } from '../support/vpc-group.ts';
import { says } from '../support/words.ts';

const stageOf = stages();
const kinds = [clusterGroup, inOtherVpc];
const always = Number.POSITIVE_INFINITY;
const runners = 'sg-0a1b2c3d4e5f60718';
const owner = '111122223333';

/** What the end of the job says of rules that it may not revoke. */
async function endOf(stage: Stage, group: Group<never>, inputs: Inputs) {
  stage.emulator.inject({ ...group.denied, action: group.revokes, times: always });
  const job = group.job({ ...inputs, 'revoke-at': 'job-end' });
  await job.main();
  const post = await job.post();
  expect(post.exitCode).toBe(1);
  return post;
}

/** The parameters that a command gives to the API, by the names of the API. */
async function parametersOf(command: string) {
  const [service, operation, region, name, ...options] = await argumentsOf(command);
  const pairs = options.flatMap((option, at) =>
    at % 2 === 0 ? [[option, options[at + 1] ?? ''] as const] : [],
  );
  return { service, operation, region: `${region} ${name}`, options: Object.fromEntries(pairs) };
}

describe('in a VPC security group, the end of the job shows a command that a shell reads as', () => {
  test.each([
    ['an IPv4 block', { 'cidr-ip': cidrIp }, tcp(5439, cidrIp)],
    ['an IPv6 block', { 'cidr-ip': '2001:db8::/64' }, tcp(5439, '2001:db8::/64')],
    ['a range of ports', { 'cidr-ip': cidrIp, port: '0-1023' }, tcp([0, 1023], cidrIp)],
    [
      'every port',
      { 'cidr-ip': cidrIp, port: 'all' },
      { IpProtocol: '-1', IpRanges: [{ CidrIp: cidrIp }] },
    ],
    ['an EC2 security group', { 'ec2-security-group-id': runners }, tcp(5439, runners)],
    [
      'an EC2 security group with its owner',
      { 'ec2-security-group-id': runners, 'ec2-security-group-owner-id': owner },
      { ...tcp(5439, runners), UserIdGroupPairs: [{ GroupId: runners, UserId: owner }] },
    ],
  ])('%s', async (_, inputs, rule) => {
    const stage = await stageOf();
    const group = stage.vpcGroup();
    const post = await endOf(stage, group, inputs);
    const [command = '', ...more] = commandsInLog(post);
    expect(more).toEqual([]);
    expect(commandsInSummary(post)).toEqual([command]);
    const { options, ...rest } = await parametersOf(command);
    expect(rest).toEqual({
      service: 'ec2',
      operation: 'revoke-security-group-ingress',
      region: '--region us-east-1',
    });
    const [expected] = JSON.parse(asVpcOutput(group.id, rule));
    expect({
      GroupId: options['--group-id'],
      IpPermissions: JSON.parse(options['--ip-permissions'] ?? ''),
    }).toEqual(expected);
  });
});

describe('in a cluster security group, the end of the job shows a command that a shell reads as', () => {
  const names = [
    'data-team',
    'data team',
    `it's "quoted"`,
    '$(touch here) `touch here` $HOME',
    'a\\b; exit 1 | cat & # *',
    '<b>bold</b> &amp; | cell',
    '--region',
    '-x',
    'a##[error]b',
  ];

  test.each(names)('the EC2 security group %j', async (name) => {
    const stage = await stageOf();
    const group = stage.clusterGroup();
    const post = await endOf(stage, group, {
      'ec2-security-group-name': name,
      'ec2-security-group-owner-id': owner,
    });
    const [command = ''] = commandsInLog(post);
    expect(commandsInSummary(post)).toEqual([command]);
    const given = (await argumentsOf(command)).slice(4);
    // A value that begins with a dash has to be in one word with its option.
    const words = given.flatMap((word) => /^(--[a-z0-9-]+)=(.*)$/s.exec(word)?.slice(1) ?? [word]);
    expect(words).toEqual([
      ...['--cluster-security-group-name', group.id],
      ...['--ec2-security-group-name', name],
      ...['--ec2-security-group-owner-id', owner],
    ]);
    expect(given.filter((word) => word === name && word.startsWith('-'))).toEqual([]);
  });

  test('a CIDR block', async () => {
    const stage = await stageOf();
    const group = stage.clusterGroup();
    const post = await endOf(stage, group, { 'cidr-ip': cidrIp });
    expect(await argumentsOf(commandsInLog(post)[0] ?? '')).toEqual([
      ...['redshift', 'revoke-cluster-security-group-ingress', '--region', 'us-east-1'],
      ...['--cluster-security-group-name', group.id, '--cidrip', cidrIp],
    ]);
  });
});

describe.each(kinds)('in $name', ({ create }) => {
  test('every rule that may be open has its command in the log and the summary, and no error says to run the step again', async () => {
    const stage = await stageOf();
    const sources = Array.from({ length: 30 }, (_, host) => `10.0.0.${host}/32`);
    const group = create(stage, []);
    const post = await endOf(stage, group, { 'cidr-ip': sources.join('\n') });
    const commands = commandsInLog(post);
    expect(commands).toHaveLength(30);
    for (const [at, source] of sources.entries()) expect(commands[at]).toContain(source);
    expect(commandsInSummary(post)).toEqual(commands);
    expect(post.annotations[0]?.message).not.toMatch(/run .*again/i);
    expect(post.annotations[0]?.message).toContain('command');
  });

  test('the step itself shows none, because its end tries again', async () => {
    const stage = await stageOf();
    const group = create(stage, [cidrIp]);
    stage.emulator.inject({ ...group.denied, times: always });
    const main = await group.job().main();
    expect([...commandsInLog(main), ...commandsInSummary(main)]).toEqual([]);
    expect(main.log.join('\n')).not.toContain(says.command);
  });
});
