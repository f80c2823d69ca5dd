import { describe, expect, test } from '@jest/globals';
import { cidrIp } from '../support/group.ts';
import { outcomeLines } from '../support/outcome-lines.ts';
import { stages } from '../support/stage.ts';
import { kindsOfVpc, of, tcp } from '../support/vpc-group.ts';
import { says, titles } from '../support/words.ts';

const stageOf = stages();
const far = '198.51.100.0/24';

test('a wider range of a cluster security group stays, and is named where the rule is missing', async () => {
  const group = (await stageOf()).clusterGroup({ rules: ['203.0.0.0/16', far] });
  const { annotations, log } = await group.job().main();
  for (const place of [log.join('\n'), annotations[0]?.message]) {
    expect(place).toContain(group.words);
    expect(place).toContain('203.0.0.0/16');
    expect(place).toContain(says.staysOpen);
    expect(place).not.toContain(far);
  }
  expect(group.sources()).toEqual(['203.0.0.0/16', far]);
});

const nearMisses = [
  ['the same source on another port', tcp(5440, cidrIp), `${cidrIp} on port 5440`],
  [
    'the same source on a range of ports',
    tcp([5431, 5455], cidrIp),
    `${cidrIp} on ports 5431-5455`,
  ],
  ['a wider range on the same port', tcp(5439, '203.0.113.0/24'), '203.0.113.0/24 on port 5439'],
  ['the whole world on the same port', tcp(5439, '0.0.0.0/0'), '0.0.0.0/0 on port 5439'],
  ['the same source with udp', { ...tcp(5439, cidrIp), IpProtocol: 'udp' }, `${cidrIp} on udp`],
  [
    'the same source with all protocols',
    { IpProtocol: '-1', ...of(cidrIp) },
    `${cidrIp} on all ports`,
  ],
] as const;

describe.each(kindsOfVpc)('in a VPC security group in %s', (_, VpcId) => {
  test.each(nearMisses)(
    '%s stays, and is named where the rule is missing',
    async (__, near, text) => {
      const group = (await stageOf()).vpcGroup({ VpcId, rules: [near, far] });
      const before = group.sources();
      const { exitCode, log, annotations, summary, outputs } = await group.job().main();
      expect(exitCode).toBe(0);
      expect(group.sources()).toEqual(before);
      expect(outputs['revoked-rules']).toBe('[]');
      for (const place of [log.join('\n'), annotations[0]?.message, summary]) {
        expect(place).toContain(text);
        expect(place).toContain(says.staysOpen);
      }
      expect(log.join('\n')).not.toContain(far);
    },
  );
});

test('only the rule that was asked for goes, whatever stands next to it', async () => {
  const rules = nearMisses.map(([, near]) => near);
  const group = (await stageOf()).vpcGroup({ rules: [...rules, far] });
  const before = group.sources();
  group.authorize(cidrIp);
  const { annotations, log } = await group.job().main();
  expect(group.sources().toSorted()).toEqual(before.toSorted());
  expect(annotations).toMatchObject([{ level: 'notice', title: titles.stillLetIn }]);
  expect(outcomeLines(log)).toHaveLength(1);
});

test('a narrower range within the one that is missing is named too', async () => {
  const group = (await stageOf()).vpcGroup({ rules: ['2001:db8:0:1::/64'] });
  const { log } = await group.job({ 'cidr-ip': '2001:db8::/32' }).main();
  expect(log.join('\n')).toContain('2001:db8:0:1::/64 on port 5439');
});

test('a rule that was asked for too is no near miss of another', async () => {
  const group = (await stageOf()).vpcGroup({ rules: ['203.0.113.0/24'] });
  const { log } = await group.job({ 'cidr-ip': `${cidrIp}, 203.0.113.0/24` }).main();
  expect(group.sources()).toEqual([]);
  expect(log.join('\n')).not.toContain(says.staysOpen);
});

test.each([
  ['was given', { 'ec2-security-group-owner-id': '123456789012' }],
  ['was not given', {}],
])('an EC2 security group on another port is named where its owner %s', async (_, owner) => {
  const stage = await stageOf();
  const runners = stage.vpcGroup().id;
  const group = stage.vpcGroup({ rules: [tcp(5440, runners)] });
  const { log } = await group.job({ 'ec2-security-group-id': runners, ...owner }).main();
  expect(group.sources()).toEqual([`tcp 5440-5440 ${runners}`]);
  expect(log.join('\n')).toMatch(new RegExp(`${runners} .*port 5440.*${says.staysOpen}`));
});
