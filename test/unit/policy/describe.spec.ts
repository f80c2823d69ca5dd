import { describe as about, expect, it } from '@jest/globals';
import { describe } from '../../../src/policy/describe.ts';
import { fakeTime } from '../../support/fake-clock.ts';
import { always, fakeGroup, refused } from '../../support/fake-group.ts';
import { clusterRule, denied, throttled } from '../../support/samples.ts';

about('a description of a group', () => {
  it('takes one request', async () => {
    const { budget, clock } = fakeTime();
    const group = fakeGroup({ rules: [clusterRule('192.0.2.1/32')] });
    expect(await clock.run(describe(group, budget))).toEqual(group.now());
    expect(group.requests).toEqual(['describe']);
  });

  it('is asked for again while AWS throttles', async () => {
    const { budget, clock } = fakeTime();
    const group = fakeGroup({ onDescribe: [refused(throttled)] });
    expect(await clock.run(describe(group, budget))).toEqual(group.now());
    expect(group.requests).toEqual(['describe', 'describe']);
  });

  it('is not asked for again where it is denied', async () => {
    const { budget, clock } = fakeTime();
    const group = fakeGroup({ onDescribe: [refused(denied)] });
    await expect(clock.run(describe(group, budget))).rejects.toBe(denied);
  });

  it('that takes long is told of', async () => {
    const { budget, clock, waits } = fakeTime({ seconds: 15 });
    const group = fakeGroup({ onDescribe: always(refused(throttled)) });
    await expect(clock.run(describe(group, budget))).rejects.toMatchObject({ title: 'Throttled' });
    expect(waits).toEqual(['10 s: AWS to describe the group (Throttled)']);
  });
});
