import { describe, expect, it } from '@jest/globals';
import { findLease, listLeases, lookForLease } from '../../../../src/policy/lease/find-lease.ts';
import { fakeTime } from '../../../support/fake-clock.ts';
import { refused, times, undisturbed } from '../../../support/fake-group.ts';
import { fakeLeases, lease, leased } from '../../../support/fake-leases.ts';
import { denied, throttled, vpcGroup, vpcRule } from '../../../support/samples.ts';

const a = leased('sgr-a', vpcRule('192.0.2.1/32'));
const b = leased('sgr-b', vpcRule('192.0.2.2/32'));
const another = { ...lease, id: 'another-lease' };
const others = leased('sgr-c', vpcRule('192.0.2.3/32', { id: 'sg-2' }), another);

async function all<Each>(looks: AsyncIterable<Each[]>): Promise<Each[]> {
  const found: Each[] = [];
  for await (const look of looks) found.push(...look);
  return found;
}

describe('looking for the rules of a lease', () => {
  it('finds them by its tag, and none of another lease or of nobody', async () => {
    const { budget, clock } = fakeTime();
    const leases = fakeLeases({ rules: [vpcRule('192.0.2.9/32'), others, a, b] });
    expect(await clock.run(findLease(leases, { leaseId: lease.id }, budget))).toEqual([a, b]);
    expect(leases.requests).toEqual(['list']);
    expect(clock.seconds()).toBe(0);
  });

  it('goes on for 12.5 seconds where nothing is seen', async () => {
    const { budget, clock } = fakeTime();
    const leases = fakeLeases({ rules: [others] });
    expect(await clock.run(findLease(leases, { leaseId: lease.id }, budget))).toEqual([]);
    expect(leases.requests).toHaveLength(6);
    expect(clock.pauses).toEqual([500, 1_000, 2_000, 4_000, 5_000]);
  });

  it.each([
    [1, 0.5],
    [3, 3.5],
    [5, 12.5],
  ])('ends as soon as a rule is seen (after %d looks without it)', async (looks, second) => {
    const { budget, clock } = fakeTime();
    const leases = fakeLeases();
    clock.at(second - 0.1, () => leases.change([], [a]));
    expect(await clock.run(findLease(leases, { leaseId: lease.id }, budget))).toEqual([a]);
    expect(leases.requests).toHaveLength(looks + 1);
    expect(clock.seconds()).toBe(second);
  });

  it('goes on to the last look where it has to be sure, and counts no rule twice', async () => {
    const { budget, clock } = fakeTime();
    const leases = fakeLeases({ rules: [a] });
    clock.at(8, () => leases.change([], [b]));
    expect(await clock.run(all(lookForLease(leases, { leaseId: lease.id }, budget)))).toEqual([
      a,
      b,
    ]);
    expect(leases.requests).toHaveLength(6);
  });

  it('keeps what one look shows and a later one does not', async () => {
    const { budget, clock } = fakeTime();
    const leases = fakeLeases({ rules: [a] });
    clock.at(0.3, () => leases.change([a], [b]));
    expect(await clock.run(all(lookForLease(leases, { leaseId: lease.id }, budget)))).toEqual([
      a,
      b,
    ]);
  });

  it('is no search where a look fails', async () => {
    const { budget, clock } = fakeTime();
    const leases = fakeLeases({ rules: [a], onList: [undisturbed, refused(denied)] });
    await expect(clock.run(all(lookForLease(leases, { leaseId: lease.id }, budget)))).rejects.toBe(
      denied,
    );
  });

  it('is no search where the time ends before the last look', async () => {
    const { budget, clock } = fakeTime({ seconds: 10 });
    const search = all(lookForLease(fakeLeases({ rules: [a] }), { leaseId: lease.id }, budget));
    await expect(clock.run(search)).rejects.toMatchObject({ title: 'Time is up' });
    expect(clock.seconds()).toBe(10);
  });
});

describe('the list of leases', () => {
  it('has those of all pages, each of which is asked for again where AWS throttles', async () => {
    const { budget, clock } = fakeTime();
    const rules = [a, b, others];
    const leases = fakeLeases({
      rules,
      pageSize: 1,
      onList: [undisturbed, ...times(2, refused(throttled))],
    });
    expect(await clock.run(listLeases(leases, {}, budget))).toEqual(rules);
    expect(leases.requests).toEqual(['list', ...times(3, 'list from 1'), 'list from 2']);
  });

  it('is of some groups where these are named', async () => {
    const { budget, clock } = fakeTime();
    const leases = fakeLeases({ rules: [a, others] });
    expect(await clock.run(listLeases(leases, { groups: [vpcGroup] }, budget))).toEqual([a]);
  });

  it.each([
    [{}, 'AWS to list the leased rules'],
    [{ leaseId: lease.id }, 'AWS to find the rules of this lease'],
  ])('says what it waits for (%j)', async (query, what) => {
    const { budget, clock, waits } = fakeTime();
    const leases = fakeLeases({ onList: times(8, refused(throttled)) });
    await clock.run(listLeases(leases, query, budget));
    expect(waits[0]).toBe(`10 s: ${what} (Throttled)`);
  });
});
