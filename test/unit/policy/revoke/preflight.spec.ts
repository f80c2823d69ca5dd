import { describe, expect, it } from '@jest/globals';
import { Fault } from '../../../../src/faults/fault.ts';
import { preflight } from '../../../../src/policy/revoke/preflight.ts';
import { fakeTime } from '../../../support/fake-clock.ts';
import { type FakeGroupOptions, fakeGroup, refused } from '../../../support/fake-group.ts';
import { clusterRule, denied, missing, throttled, vpcRule } from '../../../support/samples.ts';

const deniedByPolicy = new Fault('Denied', 'The role may not do this.', '', {
  kind: 'denied',
  passes: false,
  maybeApplied: false,
});
const [a, b] = [vpcRule('192.0.2.1/32'), vpcRule('192.0.2.2/32')];

/** What the end of the job will meet in one group. */
async function meeting(groupOptions: FakeGroupOptions, { dryRun = false } = {}) {
  const { budget, clock } = fakeTime();
  const group = fakeGroup({ kind: 'default VPC', ...groupOptions });
  const [found] = await clock.run(preflight([a, b], { dryRun }, async () => group, budget));
  return { found, requests: group.requests, group };
}

describe('before anything is open', () => {
  it('each group takes two requests, and nothing is changed', async () => {
    const { found, requests } = await meeting({});
    expect([...requests].sort()).toEqual(['check 192.0.2.1/32, 192.0.2.2/32', 'describe']);
    expect(found).toEqual({ rules: [a, b], present: [] });
  });

  it('a rule that is there already is named', async () => {
    expect((await meeting({ rules: [b] })).found).toMatchObject({ present: [b] });
  });

  it('a missing permission to revoke is a fault', async () => {
    const { found } = await meeting({ rules: [b], onCheck: [refused(deniedByPolicy)] });
    expect(found).toMatchObject({ fault: deniedByPolicy, present: [] });
  });

  it('being told that a rule is not there yet is a permission', async () => {
    const { found } = await meeting({ onCheck: [refused(missing)] });
    expect(found?.fault).toBeUndefined();
  });

  it('no permission is asked for in a dry run, which only describes', async () => {
    const { found, requests } = await meeting({ rules: [b] }, { dryRun: true });
    expect(requests).toEqual(['describe']);
    expect(found).toMatchObject({ present: [b] });
  });

  it('no permission is asked for where the API can not tell', async () => {
    const { budget, clock } = fakeTime();
    const { checkPermission: _, ...api } = fakeGroup({ kind: 'default VPC', rules: [b] });
    const look = preflight([a, b], { dryRun: false }, async () => api, budget);
    expect(await clock.run(look)).toEqual([{ rules: [a, b], present: [b] }]);
    expect(api.requests).toEqual(['describe']);
  });

  it('a group that can not be described is a fault', async () => {
    const { found } = await meeting({ onDescribe: [refused(denied)] });
    expect(found).toMatchObject({ fault: denied, present: [] });
    expect(found?.unseen).toBeUndefined();
  });

  it('a group whose description is denied is none, since nothing depends on it', async () => {
    const { found } = await meeting({ onDescribe: [refused(deniedByPolicy)] });
    expect(found).toMatchObject({ unseen: deniedByPolicy, present: [] });
    expect(found?.fault).toBeUndefined();
  });

  it('groups that can not be opened are a fault, and nothing is asked', async () => {
    const { budget, clock } = fakeTime();
    const refuse = async () => {
      throw denied;
    };
    expect(await clock.run(preflight([a, b], { dryRun: false }, refuse, budget))).toEqual([
      { rules: [a, b], fault: denied, present: [] },
    ]);
  });

  it('what passes is waited for', async () => {
    const { found } = await meeting({
      rules: [a],
      onCheck: [refused(throttled)],
      onDescribe: [refused(throttled)],
    });
    expect(found).toMatchObject({ present: [a] });
    expect(found?.fault).toBeUndefined();
  });

  it('every group is looked at, in the order of the rules', async () => {
    const { budget, clock } = fakeTime();
    const found = await clock.run(
      preflight(
        [a, clusterRule('192.0.2.1/32'), b],
        { dryRun: false },
        async (group) => fakeGroup({ kind: group.kind === 'vpc' ? 'other VPC' : 'cluster', group }),
        budget,
      ),
    );
    expect(found.map(({ rules }) => rules)).toEqual([[a, b], [clusterRule('192.0.2.1/32')]]);
  });

  it('waiting is told of', async () => {
    const { budget, clock, waits } = fakeTime({ seconds: 15 });
    const group = fakeGroup({
      onCheck: Array(99).fill(refused(throttled)),
    });
    await clock.run(preflight([a], { dryRun: false }, async () => group, budget));
    expect(waits).toEqual(['10 s: AWS to check the permission to revoke (Throttled)']);
  });
});
