import { describe, expect, test } from '@jest/globals';
import { cidrIp } from '../support/group.ts';
import { outcomeLines } from '../support/outcome-lines.ts';
import { accountIs, stages } from '../support/stage.ts';
import { clusterGroup, targets } from '../support/targets.ts';
import { kindsOfVpc } from '../support/vpc-group.ts';
import { says, titles } from '../support/words.ts';

const stageOf = stages();
const three = ['203.0.113.9/32', '10.0.0.0/8', '192.0.2.1/32'] as const;
const always = Number.POSITIVE_INFINITY;
const hosts = (number: number) => Array.from({ length: number }, (_, host) => `10.0.0.${host}/32`);

describe.each(targets)('in $name', ({ create }) => {
  test('several rules are revoked and reported in the order in which they were asked for', async () => {
    const group = create(await stageOf(), [cidrIp, ...three.toReversed()]);
    const { exitCode, outputs, log } = await group
      .job({ 'cidr-ip': ` ${three[0]},${three[1]},\n\n${three[2]}\n${three[0]} ` })
      .main();
    expect(exitCode).toBe(0);
    expect(group.sources()).toEqual([cidrIp]);
    expect(outputs['revoked-rules']).toBe(group.asOutput(...three));
    expect(outcomeLines(log)).toEqual(
      three.map((source) => expect.stringContaining(`${says.revoked} ${source} `)),
    );
  });

  test('twenty that the same fault struck are all named by one annotation', async () => {
    const twenty = hosts(20);
    const stage = await stageOf();
    const group = create(stage, twenty);
    stage.emulator.inject({ ...group.denied, times: always });
    const { annotations } = await group.job({ 'cidr-ip': twenty.join('\n') }).main();
    expect(annotations).toMatchObject([{ level: 'error', title: titles.accessDenied }]);
    for (const word of [...twenty, group.words, says.mayBeOpen]) {
      expect(annotations[0]?.message).toContain(word);
    }
  });
});

describe('in a cluster security group', () => {
  test('several rules are revoked with a request each', async () => {
    const stage = await stageOf();
    await stage.clusterGroup({ rules: three }).job({ 'cidr-ip': three.join() }).main();
    expect(stage.emulator.requests.map(({ parameters }) => parameters['CIDRIP'])).toEqual(three);
  });

  test('one that AWS refuses does not stop the next, and is the one that the failed step names', async () => {
    const stage = await stageOf();
    const group = stage.clusterGroup({ rules: three });
    const { revokes } = group;
    stage.emulator.inject({
      ...group.denied,
      when: ({ CIDRIP }) => CIDRIP === three[1],
      times: always,
    });
    const { exitCode, outputs, annotations, summary } = await group
      .job({ 'cidr-ip': three.join() })
      .main();
    expect(exitCode).toBe(1);
    // The end of the job will have to know the account.
    expect(stage.actions()).toEqual([revokes, revokes, revokes, accountIs]);
    expect(group.sources()).toEqual([three[1]]);
    expect(outputs['failed-rules']).toBe(group.asOutput(three[1]));
    expect(outputs['revoked-rules']).toBe(group.asOutput(three[0], three[2]));
    expect(annotations).toMatchObject([{ level: 'error', title: titles.accessDenied }]);
    const { message = '' } = annotations[0] ?? {};
    for (const word of [
      three[1],
      group.words,
      'us-east-1',
      `redshift:${revokes}`,
      'AccessDenied',
    ]) {
      expect(message).toContain(word);
    }
    for (const other of [three[0], three[2]]) expect(message).not.toContain(other);
    expect(summary).toContain(`1 of 3 rules ${says.mayBeOpen}`);
  });

  test('one that is never answered does not keep the next from being tried', async () => {
    const stage = await stageOf();
    const group = clusterGroup.create(stage, three);
    stage.emulator.inject({
      kind: 'silence',
      at: 'before-change',
      when: ({ CIDRIP }) => CIDRIP === three[0],
      times: always,
    });
    const job = group.job({ 'cidr-ip': three.join(), timeout: '5' });
    expect((await job.main()).exitCode).toBe(1);
    expect(group.sources()).toEqual([three[0]]);
  });
});

test.each(kindsOfVpc)(
  'in a VPC security group in %s sixty rules take no more requests than one',
  async (_, VpcId) => {
    const stage = await stageOf();
    const sixty = hosts(60);
    const group = stage.vpcGroup({ VpcId, rules: sixty });
    const { outputs } = await group.job({ 'cidr-ip': sixty.join('\n') }).main();
    expect(stage.actions()).toEqual([group.revokes, group.describes]);
    expect(JSON.parse(outputs['revoked-rules'] ?? '')).toHaveLength(60);
    expect(group.sources()).toEqual([]);
  },
);
