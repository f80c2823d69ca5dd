import { describe, expect, test } from '@jest/globals';
import { asOutput, cidrIp, tcp } from './rules.ts';
import { anotherVpc, describes, kindsOfVpc, revokes, vpcStages } from './stage.ts';

const stageOf = vpcStages();
const missing = '198.51.100.7/32';

/** The requests for rules of which one is missing, and for rules that are all missing. */
const requestsIn = (VpcId: string | undefined) =>
  VpcId === undefined
    ? { one: [revokes, describes], all: [revokes, describes] }
    : { one: [revokes, describes, revokes], all: [revokes, describes] };

describe.each(kindsOfVpc)('in %s', (_, VpcId) => {
  const requests = requestsIn(VpcId);

  test('a missing rule takes nothing from those that are there', async () => {
    const stage = await stageOf();
    const there = [tcp(5439, cidrIp), tcp(5439, '2001:db8::/64')];
    const id = stage.group({ VpcId, rules: there });
    const { exitCode, outputs, annotations, log, summary } = await stage
      .job({
        'vpc-security-group-id': id,
        'cidr-ip': `${cidrIp}\n${missing}\n2001:db8::/64`,
      })
      .main();
    expect(exitCode).toBe(0);
    expect(stage.actions()).toEqual(requests.one);
    expect(stage.sources(id)).toEqual([]);
    expect(outputs).toMatchObject({
      'revoked-rules': asOutput(id, ...there),
      'not-found-rules': asOutput(id, tcp(5439, missing)),
      'failed-rules': '[]',
    });
    expect(annotations).toMatchObject([
      {
        level: 'warning',
        title: 'Rule not found',
        message: expect.stringContaining(
          `Nothing to revoke: ${missing} on port 5439 is not in VPC security group ${id}.`,
        ),
      },
    ]);
    expect(log).toEqual([
      `Revoked ${cidrIp} on port 5439 from VPC security group ${id}`,
      `Nothing to revoke: ${missing} on port 5439 is not in VPC security group ${id}`,
      `Revoked 2001:db8::/64 on port 5439 from VPC security group ${id}`,
    ]);
    expect(summary).toContain('Revoked 2 rules');
    expect(summary).toContain('1 not found');
  });

  test('thirty missing of ninety rules cost no more than three requests', async () => {
    const stage = await stageOf();
    const cidrs = Array.from({ length: 90 }, (__, host) => `10.0.0.${host}/32`);
    const there = cidrs.filter((__, host) => host % 3 > 0);
    const id = stage.group({ VpcId, rules: there.map((cidr) => tcp(5439, cidr)) });
    const { outputs } = await stage
      .job({ 'vpc-security-group-id': id, 'cidr-ip': cidrs.join('\n') })
      .main();
    expect(stage.actions()).toEqual(requests.one);
    expect(JSON.parse(outputs['revoked-rules'] ?? '')).toHaveLength(60);
    expect(JSON.parse(outputs['not-found-rules'] ?? '')).toHaveLength(30);
    expect(stage.sources(id)).toEqual([]);
  });

  test.each([
    ['warn', 0, ['warning']],
    ['error', 1, ['error']],
    ['ignore', 0, []],
  ])('rules that are all missing mean what "%s" says', async (word, code, levels) => {
    const stage = await stageOf();
    const id = stage.group({ VpcId, rules: [tcp(5439, cidrIp)] });
    const { exitCode, annotations, outputs } = await stage
      .job({
        'vpc-security-group-id': id,
        'cidr-ip': `${missing}, 192.0.2.0/24`,
        'if-not-found': word,
      })
      .main();
    expect(exitCode).toBe(code);
    expect(annotations.map(({ level }) => level)).toEqual(levels);
    expect(stage.actions()).toEqual(requests.all);
    expect(JSON.parse(outputs['not-found-rules'] ?? '')).toHaveLength(2);
    expect(stage.sources(id)).toEqual([`tcp 5439-5439 ${cidrIp}`]);
    expect(JSON.parse(outputs['vpc-security-groups'] ?? '')).toMatchObject([{ GroupId: id }]);
  });

  test('a group that is not there is an error that names the group and the region', async () => {
    const stage = await stageOf();
    const id = 'sg-0123456789abcdef0';
    const { exitCode, annotations, outputs } = await stage
      .job({ 'vpc-security-group-id': id, 'cidr-ip': cidrIp })
      .main();
    expect(exitCode).toBe(1);
    expect(annotations).toMatchObject([
      {
        level: 'error',
        title: 'VPC security group not found',
        message: expect.stringContaining(`There is no VPC security group ${id} in us-east-1.`),
      },
    ]);
    expect(stage.actions()).toEqual([revokes]);
    expect(outputs['failed-rules']).toBe(asOutput(id, tcp(5439, cidrIp)));
  });
});

describe('the group after a missing rule is handed on exactly as EC2 shapes it', () => {
  const kept = [
    {
      IpProtocol: 'tcp',
      FromPort: 5439,
      ToPort: 5439,
      IpRanges: [{ CidrIp: '10.0.0.0/8', Description: 'Office' }, { CidrIp: '172.16.0.0/12' }],
    },
    { IpProtocol: '-1', Ipv6Ranges: [{ CidrIpv6: '2001:db8:1::/48', Description: 'VPN' }] },
  ];

  async function compare(VpcId: string | undefined, cidrs: string) {
    const stage = await stageOf();
    const id = stage.group({ VpcId, rules: [...kept, tcp(5439, cidrIp), tcp(22, cidrIp)] });
    const { outputs } = await stage.job({ 'vpc-security-group-id': id, 'cidr-ip': cidrs }).main();
    expect(JSON.parse(outputs['vpc-security-groups'] ?? '')).toEqual([stage.shape(id)]);
  }

  const oneMissing = `${cidrIp}, ${missing}`;
  const allMissing = `192.0.2.0/24, ${missing}`;

  test('in the default VPC', () => compare(undefined, oneMissing));

  test('in the default VPC where all are missing', () => compare(undefined, allMissing));

  // Descriptions and empty lists are gone, and permissions are taken apart: `without` writes the group anew.
  test('in another VPC', () => compare(anotherVpc, oneMissing));

  test('in another VPC where all are missing', () => compare(anotherVpc, allMissing));
});

describe('a rule that another job takes away meanwhile', () => {
  async function play() {
    const stage = await stageOf();
    const id = stage.group({
      VpcId: anotherVpc,
      rules: [tcp(5439, cidrIp), tcp(5439, '10.0.0.0/8')],
    });
    const held = stage.emulator.inject({ kind: 'hold', at: 'after-change', action: describes });
    const job = stage.job({
      'vpc-security-group-id': id,
      'cidr-ip': `${cidrIp}, 10.0.0.0/8, ${missing}`,
      timeout: '2',
    });
    const step = job.startMain();
    await held.reached;
    stage.revokeElsewhere(id, tcp(5439, cidrIp));
    held.release();
    const { failed, annotations } = await step.result;
    return { failed, annotations, left: () => stage.sources(id), post: job.post };
  }

  test('does not leave the next one open without an error, and the end of the job revokes it', async () => {
    const { failed, annotations, left, post } = await play();
    expect(failed || left().length === 0).toBe(true);
    if (failed) expect(annotations.map(({ message }) => message).join()).toContain('10.0.0.0/8');
    await post();
    expect(left()).toEqual([]);
  });

  test('does not keep the step from revoking the next one', async () => {
    const { failed, left } = await play();
    expect(left()).toEqual([]);
    expect(failed).toBe(false);
  });
});
