import { describe, expect, test } from '@jest/globals';
import { cidrIp } from '../support/group.ts';
import { stages } from '../support/stage.ts';
import { of, tcp } from '../support/vpc-group.ts';
import { says, titles } from '../support/words.ts';

const stageOf = stages();
const lost = { kind: 'cut', at: 'after-change' } as const;

const others = [
  ['a wider network', tcp(5439, '203.0.113.0/24'), '203.0.113.0/24 on port 5439'],
  ['the whole world', tcp(5439, '0.0.0.0/0'), '0.0.0.0/0 on port 5439'],
  ['a wider range of ports', tcp([5431, 5455], cidrIp), `${cidrIp} on ports 5431-5455`],
  ['all ports of TCP', tcp([0, 65_535], '203.0.0.0/16'), '203.0.0.0/16 on ports 0-65535'],
  ['all protocols', { IpProtocol: '-1', ...of(cidrIp) }, `${cidrIp} on all ports`],
] as const;

describe('in a VPC security group', () => {
  test.each(others)(
    'a rule that is gone while %s still lets its source in says so, in log, summary and a notice',
    async (_, other, text) => {
      const group = (await stageOf()).vpcGroup({ rules: [cidrIp, other] });
      const { exitCode, annotations, log, summary } = await group.job().main();
      expect(exitCode).toBe(0);
      expect(annotations).toMatchObject([{ level: 'notice', title: titles.stillLetIn }]);
      for (const place of [log.join('\n'), annotations[0]?.message, summary]) {
        expect(place).toContain(says.stillLetsIn);
        expect(place).toContain(text);
      }
      expect(summary).toContain(`✅ ${says.revoked} 1 rule`);
    },
  );
});

test.each([
  ['another port', tcp(5440, cidrIp)],
  ['another protocol', { ...tcp(5439, cidrIp), IpProtocol: 'udp' }],
  ['another network', tcp(5439, '198.51.100.0/24')],
  ['a part of the network', tcp(5439, '203.0.113.7/32')],
])('%s is none that still lets it in', async (_, other) => {
  const group = (await stageOf()).vpcGroup({ rules: ['203.0.113.0/24', other] });
  const { annotations, log } = await group.job({ 'cidr-ip': '203.0.113.0/24' }).main();
  expect(annotations).toEqual([]);
  expect(log.join('\n')).not.toContain(says.stillLetsIn);
});

test('a wider network of a cluster security group is told too', async () => {
  const group = (await stageOf()).clusterGroup({ rules: [cidrIp, '203.0.0.0/16'] });
  const { annotations, summary } = await group.job({ 'cidr-ip': cidrIp }).main();
  expect(annotations).toMatchObject([{ level: 'notice', title: titles.stillLetIn }]);
  for (const word of [cidrIp, '203.0.0.0/16', group.words]) {
    expect(annotations[0]?.message).toContain(word);
  }
  expect(summary).toContain(says.stillLetsIn);
});

test('where the response was lost too, both the wider network and the near miss are named', async () => {
  const stage = await stageOf();
  const group = stage.vpcGroup({ rules: [cidrIp, '203.0.113.0/24', tcp(5440, cidrIp)] });
  stage.emulator.inject({ ...lost, action: group.revokes });
  const { annotations, log, summary } = await group.job().main();
  expect(annotations).toMatchObject([
    { level: 'notice', title: titles.stillLetIn },
    { level: 'notice', title: titles.similarRules },
  ]);
  expect(annotations[1]?.message).toContain(`${cidrIp} on port 5440`);
  for (const place of [log.join('\n'), summary]) {
    expect(place).toContain(says.stillLetsIn);
    expect(place).toContain(says.staysOpen);
  }
});
