import { describe, expect, it } from '@jest/globals';
import type { Rule } from '../../../src/domain/rule.ts';
import { sourceText } from '../../../src/domain/source.ts';
import type { Budget } from '../../../src/policy/budget.ts';
import { byGroup, eachGroup } from '../../../src/policy/each-group.ts';
import { fakeTime } from '../../support/fake-clock.ts';
import { clusterRule, denied, vpcRule } from '../../support/samples.ts';

const groups = (number: number): Rule[] =>
  Array.from({ length: number }, (_, index) => vpcRule('192.0.2.1/32', { id: `sg-${index}` }));

const idOf = ({ group }: Rule) => (group.kind === 'vpc' ? group.id : group.name);

describe('rules by their group', () => {
  it('are in the order of the first rule of each group, and in their own', () => {
    const rules = [
      vpcRule('192.0.2.1/32', { id: 'sg-1' }),
      vpcRule('192.0.2.2/32', { id: 'sg-2' }),
      vpcRule('192.0.2.3/32', { id: 'sg-1' }),
    ];
    expect(
      byGroup(rules).map((same) => same.map((rule) => `${idOf(rule)} ${sourceText(rule.source)}`)),
    ).toEqual([['sg-1 192.0.2.1/32', 'sg-1 192.0.2.3/32'], ['sg-2 192.0.2.2/32']]);
  });

  it('are in one group whatever the case of a name, as AWS stores it', () => {
    expect(
      byGroup([clusterRule('192.0.2.1/32', 'CI'), clusterRule('192.0.2.2/32', 'ci')]),
    ).toHaveLength(1);
  });

  it('are in two where a cluster security group is named like a VPC security group', () => {
    expect(
      byGroup([clusterRule('192.0.2.1/32', 'sg-1'), vpcRule('192.0.2.1/32', { id: 'sg-1' })]),
    ).toHaveLength(2);
  });
});

describe('the groups of a step', () => {
  it('are worked on four at a time, and no more', async () => {
    const { budget, clock } = fakeTime();
    let [working, most] = [0, 0];
    await clock.run(
      eachGroup(groups(10), budget, async () => {
        most = Math.max(most, ++working);
        await clock.sleep(1_000, budget.signal);
        working -= 1;
      }),
    );
    expect(most).toBe(4);
    expect(clock.seconds()).toBe(3);
  });

  it('have results in the order asked for, whichever is done first', async () => {
    const { budget, clock } = fakeTime();
    const rules = groups(6);
    const started: string[] = [];
    const results = await clock.run(
      eachGroup(rules, budget, async ([rule]) => {
        started.push(idOf(rule));
        await clock.sleep(
          idOf(rule) === 'sg-0' ? 9_000 : 1_000 * (6 - started.length),
          budget.signal,
        );
        return idOf(rule);
      }),
    );
    expect(started).toEqual(rules.map(idOf));
    expect(results).toEqual(rules.map(idOf));
  });

  it('each get all of their rules', async () => {
    const { budget, clock } = fakeTime();
    const rules = [...groups(2), ...groups(2)];
    const seen = await clock.run(
      eachGroup(rules, budget, async (ofGroup) => ofGroup.map(idOf).join()),
    );
    expect(seen).toEqual(['sg-0,sg-0', 'sg-1,sg-1']);
  });

  /** The second at which each group's share ends, where no group is done before. */
  async function endsOf(number: number) {
    const { budget, clock } = fakeTime({ seconds: 1200 });
    return clock.run(
      eachGroup(groups(number), budget, async (_, { signal }: Budget) => {
        await clock.sleep(10_000_000, signal);
        return clock.seconds();
      }),
    );
  }

  it.each([
    [1, [1200]],
    [4, [1200, 1200, 1200, 1200]],
    [5, [600, 1200, 1200, 1200, 1200]],
    [8, [600, 600, 600, 600, 1200, 1200, 1200, 1200]],
    [9, [400, 600, 600, 600, 800, 1200, 1200, 1200, 1200]],
  ])('of %d groups that never respond each get their share of the time', async (number, ends) => {
    expect(await endsOf(number)).toEqual(ends);
  });

  it('all end when the job is cancelled', async () => {
    const { budget, clock, cancel } = fakeTime();
    cancel(3);
    const ends = await clock.run(
      eachGroup(groups(9), budget, async (_, { signal }) => {
        if (!signal.aborted) await clock.sleep(60_000, signal);
        return clock.seconds();
      }),
    );
    expect(ends).toEqual(Array(9).fill(3));
  });

  it('are nothing where there is no rule', async () => {
    const { budget, clock } = fakeTime();
    expect(await clock.run(eachGroup([], budget, async () => 'worked'))).toEqual([]);
  });

  it('fail as one where the work on one of them does', async () => {
    const { budget, clock } = fakeTime();
    const work = async () => {
      throw denied;
    };
    await expect(clock.run(eachGroup(groups(3), budget, work))).rejects.toBe(denied);
  });
});
