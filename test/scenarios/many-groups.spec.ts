import { describe, expect, test } from '@jest/globals';
import { cidrIp, type Group } from '../support/group.ts';
import { outcomeLines } from '../support/outcome-lines.ts';
import { stages } from '../support/stage.ts';
import { says, titles } from '../support/words.ts';

const stageOf = stages();
const idsOf = (groups: readonly Group<never>[]) => groups.map(({ id }) => id).join('\n');

test('many groups are done four at a time, and told in the order asked for', async () => {
  const stage = await stageOf();
  const groups = Array.from({ length: 10 }, () => stage.vpcGroup({ rules: [cidrIp] }));
  const order = [...groups.slice(5), ...groups.slice(0, 5)];
  const slow = { kind: 'slow', at: 'before-change', times: Number.POSITIVE_INFINITY } as const;
  let most = 0;
  stage.emulator.inject({
    ...slow,
    milliseconds: 120,
    when({ GroupId = '' }) {
      const open = stage.emulator.requests.filter(({ status }) => status === undefined);
      most = Math.max(most, open.length);
      // Every other group takes longer, so that responses come out of order.
      return Number(GroupId.at(-1)) % 2 === 0;
    },
  });
  stage.emulator.inject({ ...slow, milliseconds: 60 });
  const { exitCode, log, outputs } = await stage
    .job({ 'vpc-security-group-id': idsOf(order), 'cidr-ip': cidrIp })
    .main();
  expect(exitCode).toBe(0);
  expect(most).toBe(4);
  expect(outcomeLines(log)).toEqual(order.map(({ words }) => expect.stringContaining(words)));
  const revoked = JSON.parse(outputs['revoked-rules'] ?? '') as { GroupId: string }[];
  expect(revoked.map(({ GroupId }) => GroupId)).toEqual(order.map(({ id }) => id));
  const shown = JSON.parse(outputs['vpc-security-groups'] ?? '') as { GroupId: string }[];
  expect(shown.map(({ GroupId }) => GroupId)).toEqual(order.map(({ id }) => id));
});

test('two failures of one title in different groups are both explained, in one annotation', async () => {
  const stage = await stageOf();
  const [one, other] = [stage.vpcGroup({ rules: [cidrIp] }), stage.vpcGroup({ rules: [cidrIp] })];
  for (const { id } of [one, other]) {
    stage.emulator.inject({
      kind: 'error',
      code: 'UnauthorizedOperation',
      status: 403,
      message: `No permission for ${id}.`,
      action: one.revokes,
      when: ({ GroupId }) => GroupId === id,
      times: Number.POSITIVE_INFINITY,
    });
  }
  const job = stage.job({ 'vpc-security-group-id': idsOf([one, other]), 'cidr-ip': cidrIp });
  for (const phase of [await job.main(), await job.post()]) {
    expect(phase.annotations).toMatchObject([{ level: 'error', title: titles.accessDenied }]);
    for (const { id, words } of [one, other]) {
      expect(phase.annotations[0]?.message).toContain(words);
      expect(phase.annotations[0]?.message).toContain(`No permission for ${id}.`);
    }
  }
});

test('a denied revoke in one group and a denied describe in another are both explained', async () => {
  const stage = await stageOf();
  const VpcId = 'vpc-0123456789abcdef0';
  const one = stage.vpcGroup({ VpcId, rules: [cidrIp] });
  const other = stage.vpcGroup({ VpcId, rules: [cidrIp] });
  const times = Number.POSITIVE_INFINITY;
  const isOne = ({ GroupId }: { readonly GroupId?: string }) => GroupId === one.id;
  stage.emulator.inject({ ...one.denied, action: one.revokes, when: isOne, times });
  stage.emulator.inject({ ...other.denied, action: other.describes, times });
  const { annotations } = await stage
    .job({ 'vpc-security-group-id': idsOf([one, other]), 'cidr-ip': `${cidrIp}, 192.0.2.1/32` })
    .main();
  expect(annotations).toMatchObject([{ level: 'error', title: titles.accessDenied }]);
  for (const action of [one.revokes, other.describes]) {
    expect(annotations[0]?.message).toContain(`${says.allowAction} ec2:${action}`);
  }
});

// 40,000 rules: the state holds each of them, and Linux takes no variable of more than 128 KiB.
describe('forty groups of a thousand rules', () => {
  test('are not too much for the end of the job', async () => {
    const stage = await stageOf();
    const rules = Array.from({ length: 1000 }, (_, n) => `10.0.${n >> 8}.${n & 255}/32`);
    const groups = Array.from({ length: 40 }, () => stage.vpcGroup({ rules: rules.slice(990) }));
    const job = stage.job({
      'vpc-security-group-id': idsOf(groups),
      'cidr-ip': rules.join('\n'),
      'revoke-at': 'job-end',
      'if-not-found': 'ignore',
      'job-summary': 'false',
    });
    const { exitCode: prepared, state } = await job.main();
    expect(prepared).toBe(0);
    for (const value of Object.values(state)) expect(value.length).toBeLessThan(128 * 1024);
    const { exitCode, log } = await job.post();
    expect(exitCode).toBe(0);
    expect(outcomeLines(log)).toHaveLength(40_000);
    expect(groups.flatMap((group) => group.sources())).toEqual([]);
  }, 60_000);
});
