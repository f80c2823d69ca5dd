import { describe, expect, it } from '@jest/globals';
import { outcomesOf } from '../../../src/domain/outcome.ts';
import type { Rule } from '../../../src/domain/rule.ts';
import { groupText, type SecurityGroup } from '../../../src/domain/security-group.ts';
import { sourceText } from '../../../src/domain/source.ts';
import { revokeAll } from '../../../src/policy/revoke-all.ts';
import { fakeTime } from '../../support/fake-clock.ts';
import {
  always,
  type FakeGroup,
  fakeGroup,
  fakeJournal,
  refused,
  silent,
  slow,
  undisturbed,
} from '../../support/fake-group.ts';
import { clusterRule, denied, faultOf, throttled, told, vpcRule } from '../../support/samples.ts';

const inGroup = (id: string, ...cidrs: string[]) => cidrs.map((cidr) => vpcRule(cidr, { id }));

/** Groups that hold these rules, and what was asked of them. */
function world(rules: readonly Rule[], options: Parameters<typeof fakeGroup>[0] = {}) {
  const groups = new Map<string, FakeGroup>();
  const opened: string[] = [];
  return {
    opened,
    requests: () => [...groups].map(([name, { requests }]) => `${name}: ${requests.join('; ')}`),
    openGroup: async (group: SecurityGroup) => {
      opened.push(groupText(group));
      const own = rules.filter((rule) => groupText(rule.group) === groupText(group));
      const kind = group.kind === 'vpc' ? 'default VPC' : 'cluster';
      const open = fakeGroup({ kind, ...options, group, rules: own });
      groups.set(groupText(group), open);
      return open;
    },
  };
}

describe('the rules of several groups', () => {
  it('are revoked group by group, each opened once, with results in order', async () => {
    const { budget, clock } = fakeTime();
    const rules = [...inGroup('sg-1', '192.0.2.1/32', '192.0.2.2/32'), clusterRule('192.0.2.3/32')];
    const { openGroup, opened, requests } = world(rules.slice(1));
    const results = await clock.run(
      revokeAll(rules, { dryRun: false, showGroups: true }, openGroup, budget, fakeJournal()),
    );
    expect(opened).toEqual(['VPC security group sg-1', 'cluster security group ci']);
    expect(requests()).toEqual([
      'VPC security group sg-1: revoke 192.0.2.1/32, 192.0.2.2/32; describe',
      'cluster security group ci: revoke 192.0.2.3/32',
    ]);
    expect(results.map(({ outcomes }) => told(outcomes))).toEqual([
      ['192.0.2.1/32 not-found', '192.0.2.2/32 revoked'],
      ['192.0.2.3/32 revoked'],
    ]);
    expect(results.map(({ group }) => groupText(group))).toEqual(opened);
  });

  it('have failed where a group can not be opened, and those of the others are revoked', async () => {
    const { budget, clock } = fakeTime();
    const rules = [...inGroup('sg-1', '192.0.2.1/32', '192.0.2.2/32'), clusterRule('192.0.2.3/32')];
    const { openGroup } = world(rules);
    const results = await clock.run(
      revokeAll(
        rules,
        { dryRun: false, showGroups: true },
        async (group) => {
          if (group.kind === 'vpc') throw denied;
          return openGroup(group);
        },
        budget,
        fakeJournal(),
      ),
    );
    expect(results[0]).toMatchObject({ group: rules[0]?.group, description: denied });
    expect(results.map(({ outcomes }) => told(outcomes))).toEqual([
      ['192.0.2.1/32 failed', '192.0.2.2/32 failed'],
      ['192.0.2.3/32 revoked'],
    ]);
    expect(faultOf(results[0]?.outcomes[0])).toBe(denied);
  });

  it('are not looked at where nobody wants to see the groups', async () => {
    const { budget, clock } = fakeTime();
    const rules = [...inGroup('sg-1', '192.0.2.1/32'), ...inGroup('sg-2', '192.0.2.2/32')];
    const { openGroup, requests } = world(rules);
    const manner = { dryRun: false, showGroups: false };
    const results = await clock.run(revokeAll(rules, manner, openGroup, budget, fakeJournal()));
    expect(requests()).toEqual([
      'VPC security group sg-1: revoke 192.0.2.1/32',
      'VPC security group sg-2: revoke 192.0.2.2/32',
    ]);
    expect(results.map(({ description }) => description)).toEqual([undefined, undefined]);
  });

  it('are only looked at in a dry run', async () => {
    const { budget, clock } = fakeTime();
    const rules = inGroup('sg-1', '192.0.2.1/32', '192.0.2.2/32');
    const { openGroup, requests } = world(rules.slice(1));
    const journal = fakeJournal();
    const results = await clock.run(
      revokeAll(rules, { dryRun: true, showGroups: true }, openGroup, budget, journal),
    );
    expect(requests()).toEqual(['VPC security group sg-1: describe']);
    expect(results.map(({ outcomes }) => told(outcomes))).toEqual([
      ['192.0.2.1/32 not-found', '192.0.2.2/32 would-revoke'],
    ]);
    expect(journal.records).toEqual([]);
  });

  it('are written down in one journal', async () => {
    const { budget, clock } = fakeTime();
    const rules = [...inGroup('sg-1', '192.0.2.1/32'), ...inGroup('sg-2', '192.0.2.2/32')];
    const journal = fakeJournal();
    await clock.run(
      revokeAll(
        rules,
        { dryRun: false, showGroups: true },
        world(rules).openGroup,
        budget,
        journal,
      ),
    );
    expect(journal.inDoubt()).toEqual(['192.0.2.1/32', '192.0.2.2/32']);
  });

  it.each([
    [
      'of one group',
      [clusterRule('192.0.2.1/32'), ...[2, 3, 4, 5].map((n) => clusterRule(`192.0.2.${n}/32`))],
    ],
    [
      'of many groups',
      [1, 2, 3, 4, 5, 6, 7, 8].flatMap((n) => inGroup(`sg-${n}`, `192.0.2.${n}/32`)),
    ],
  ])(
    'that have used up their share are tried again with the time that the others left: %s',
    async (_, rules) => {
      const { budget, clock } = fakeTime({ seconds: 120 });
      function* throttledFor(seconds: number) {
        for (;;) yield clock.seconds() < seconds ? refused(throttled) : undisturbed;
      }
      const { openGroup } = world(rules, { onRevokeOf: { '192.0.2.1/32': throttledFor(100) } });
      const manner = { dryRun: false, showGroups: true };
      const results = await clock.run(revokeAll(rules, manner, openGroup, budget, fakeJournal()));
      expect(told(outcomesOf(results))).toEqual(
        rules.map(({ source }) => `${sourceText(source)} revoked`),
      );
      expect(clock.seconds()).toBeGreaterThanOrEqual(100);
    },
  );

  it('are not tried again where the time is up', async () => {
    const { budget, clock } = fakeTime({ seconds: 120 });
    const rules = [1, 2].map((n) => clusterRule(`192.0.2.${n}/32`));
    const { openGroup, requests } = world(rules, {
      onRevokeOf: { '192.0.2.1/32': always(silent()) },
    });
    const manner = { dryRun: false, showGroups: true };
    const results = await clock.run(revokeAll(rules, manner, openGroup, budget, fakeJournal()));
    expect(told(outcomesOf(results))).toEqual([
      '192.0.2.1/32 failed, maybe revoked',
      '192.0.2.2/32 revoked',
    ]);
    expect(clock.seconds()).toBe(120);
    expect(requests()).toHaveLength(1);
  });

  it('are not tried again after AWS_MAX_ATTEMPTS, nor after a refusal', async () => {
    const { budget, clock } = fakeTime({ seconds: 120, maxAttempts: 2 });
    const rules = [1, 2].map((n) => clusterRule(`192.0.2.${n}/32`));
    const { openGroup } = world(rules, {
      onRevokeOf: { '192.0.2.1/32': always(refused(throttled)), '192.0.2.2/32': [refused(denied)] },
    });
    const manner = { dryRun: false, showGroups: true };
    const results = await clock.run(revokeAll(rules, manner, openGroup, budget, fakeJournal()));
    expect(told(outcomesOf(results))).toEqual(['192.0.2.1/32 failed', '192.0.2.2/32 failed']);
    expect(clock.seconds()).toBeLessThan(1);
  });

  it('are not tried again without end where their group can not be opened for now', async () => {
    const { budget, clock } = fakeTime();
    let opened = 0;
    const openGroup = async () => {
      opened += 1;
      throw throttled;
    };
    const rules = [clusterRule('192.0.2.1/32')];
    const manner = { dryRun: false, showGroups: true };
    const results = await clock.run(revokeAll(rules, manner, openGroup, budget, fakeJournal()));
    expect(told(outcomesOf(results))).toEqual(['192.0.2.1/32 failed']);
    expect(opened).toBe(4);
  });

  it.each([
    ['none of this phase', [], '192.0.2.1/32 not-found'],
    ['one of an earlier phase', [1], '192.0.2.1/32 revoked, response lost'],
  ])(
    'that are not there at last are in doubt only for attempts that may have been applied: %s',
    async (_, earlier, expected) => {
      const { budget, clock } = fakeTime({ seconds: 120 });
      const rules = [1, 2].map((n) => clusterRule(`192.0.2.${n}/32`));
      function* inFirstShare() {
        for (;;) yield clock.seconds() < 60 ? refused(throttled) : undisturbed;
      }
      const open = fakeGroup({
        rules: rules.slice(1),
        onRevokeOf: { '192.0.2.1/32': inFirstShare() },
      });
      const journal = fakeJournal(earlier.map((n) => rules[n - 1] as Rule));
      const manner = { dryRun: false, showGroups: true };
      const results = await clock.run(revokeAll(rules, manner, async () => open, budget, journal));
      expect(told(outcomesOf(results))).toEqual([expected, '192.0.2.2/32 revoked']);
    },
  );

  it.each([
    ['and so may the next one', [silent(true), silent(), silent(), undisturbed]],
    ['and the next one is answered', [silent(true), silent(), undisturbed]],
  ])(
    'are revoked, but the response was lost, where the attempt in their share may have been applied: %s',
    async (_, responses) => {
      const { budget, clock } = fakeTime({ seconds: 120 });
      const rules = [1, 2].map((n) => clusterRule(`192.0.2.${n}/32`));
      const open = fakeGroup({ rules, onRevokeOf: { '192.0.2.1/32': responses } });
      const manner = { dryRun: false, showGroups: true };
      const results = await clock.run(
        revokeAll(rules, manner, async () => open, budget, fakeJournal()),
      );
      expect(told(outcomesOf(results))).toEqual([
        '192.0.2.1/32 revoked, response lost',
        '192.0.2.2/32 revoked',
      ]);
    },
  );

  it('are revoked at once, so that one slow group does not hold up the others', async () => {
    const { budget, clock } = fakeTime();
    const rules = ['sg-1', 'sg-2', 'sg-3', 'sg-4'].flatMap((id) => inGroup(id, '192.0.2.1/32'));
    const { openGroup } = world(rules, { onRevoke: [slow(clock, 7)] });
    const results = await clock.run(
      revokeAll(rules, { dryRun: false, showGroups: true }, openGroup, budget, fakeJournal()),
    );
    expect(clock.seconds()).toBe(7);
    expect(results).toHaveLength(4);
  });
});
