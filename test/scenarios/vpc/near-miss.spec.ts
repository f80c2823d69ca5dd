import { describe, expect, test } from '@jest/globals';
import { cidrIp, of, tcp } from './rules.ts';
import { kindsOfVpc, vpcStages } from './stage.ts';

const stageOf = vpcStages();

const nearMisses = [
  ['the same source on another port', tcp(5440, cidrIp), `${cidrIp} on port 5440`],
  ['the same source on a range of ports', tcp([5431, 5455], cidrIp), `${cidrIp} on port 5431-5455`],
  ['a wider range on the same port', tcp(5439, '203.0.113.0/24'), '203.0.113.0/24 on port 5439'],
  ['the whole world on the same port', tcp(5439, '0.0.0.0/0'), '0.0.0.0/0 on port 5439'],
  ['the same source with udp', { ...tcp(5439, cidrIp), IpProtocol: 'udp' }, `${cidrIp} on udp`],
  [
    'the same source with all protocols',
    { IpProtocol: '-1', ...of(cidrIp) },
    `${cidrIp} on all ports`,
  ],
] as const;

const far = tcp(5439, '198.51.100.0/24');

describe.each(kindsOfVpc)('in %s', (_, VpcId) => {
  test.each(nearMisses)(
    '%s stays, and is named where the rule is missing',
    async (__, near, text) => {
      const stage = await stageOf();
      const id = stage.group({ VpcId, rules: [near, far] });
      const before = stage.sources(id);
      const { exitCode, log, annotations, summary, outputs } = await stage
        .job({ 'vpc-security-group-id': id, 'cidr-ip': cidrIp })
        .main();
      expect(exitCode).toBe(0);
      expect(stage.sources(id)).toEqual(before);
      expect(outputs['revoked-rules']).toBe('[]');
      for (const place of [log.join('\n'), annotations[0]?.message, summary]) {
        expect(place).toContain(text);
        expect(place).toContain('stays open');
      }
      expect(log.join('\n')).not.toContain('198.51.100.0/24');
    },
  );
});

test('only the rule that was asked for goes, whatever stands next to it', async () => {
  const stage = await stageOf();
  const rules = nearMisses.map(([, near]) => near);
  const id = stage.group({ rules: [...rules, far] });
  const before = stage.sources(id);
  stage.authorize(id, tcp(5439, cidrIp));
  const { annotations, log } = await stage
    .job({ 'vpc-security-group-id': id, 'cidr-ip': cidrIp })
    .main();
  expect(stage.sources(id).toSorted()).toEqual(before.toSorted());
  expect(annotations).toEqual([]);
  expect(log).toEqual([`Revoked ${cidrIp} on port 5439 from VPC security group ${id}`]);
});

test('a narrower range within the one that is missing is named too', async () => {
  const stage = await stageOf();
  const id = stage.group({ rules: [tcp(5439, '2001:db8:0:1::/64')] });
  const { log } = await stage
    .job({ 'vpc-security-group-id': id, 'cidr-ip': '2001:db8::/32' })
    .main();
  expect(log.join('\n')).toContain('2001:db8:0:1::/64 on port 5439');
});

test('a rule that was asked for too is no near miss of another', async () => {
  const stage = await stageOf();
  const id = stage.group({ rules: [tcp(5439, '203.0.113.0/24')] });
  const { log } = await stage
    .job({ 'vpc-security-group-id': id, 'cidr-ip': `${cidrIp}, 203.0.113.0/24` })
    .main();
  expect(stage.sources(id)).toEqual([]);
  expect(log.join('\n')).not.toContain('stays open');
});

describe('an EC2 security group on another port', () => {
  async function nameOf(owner: Record<string, string>) {
    const stage = await stageOf();
    const runners = stage.group();
    const id = stage.group({ rules: [tcp(5440, runners)] });
    const inputs = { 'vpc-security-group-id': id, 'ec2-security-group-id': runners, ...owner };
    const { log } = await stage.job(inputs).main();
    expect(stage.sources(id)).toEqual([`tcp 5440-5440 ${runners}`]);
    expect(log.join('\n')).toMatch(new RegExp(`lets in EC2 security group ${runners} .*port 5440`));
  }

  test('is named where its owner was given', () =>
    nameOf({ 'ec2-security-group-owner-id': '123456789012' }));

  test('is named where its owner was not given', () => nameOf({}));
});
