import { describe, expect, it } from '@jest/globals';
import type { Rule } from '../../../src/domain/rule.ts';
import { type Journal, revokeBatch } from '../../../src/policy/revoke-batch.ts';
import { type FakeTime, fakeTime } from '../../support/fake-clock.ts';
import {
  always,
  type Disturbance,
  type FakeGroup,
  fakeGroup,
  fakeJournal,
  refused,
  responseLost,
  silent,
  slow,
  times,
  undisturbed,
} from '../../support/fake-group.ts';
import {
  clusterRule,
  denied,
  faultOf,
  listed,
  lost,
  missing,
  throttled,
  told,
  vpcRule,
} from '../../support/samples.ts';

const alone = clusterRule('192.0.2.1/32');
const [a, b, c] = [vpcRule('192.0.2.1/32'), vpcRule('192.0.2.2/32'), vpcRule('192.0.2.3/32')];
const [all, both] = ['192.0.2.1/32, 192.0.2.2/32, 192.0.2.3/32', '192.0.2.1/32, 192.0.2.2/32'];

/** Revokes a batch, and tells what came of it. */
async function batch(
  group: FakeGroup,
  rules: readonly Rule[],
  { journal = fakeJournal(), time = fakeTime() }: { journal?: Journal; time?: FakeTime } = {},
) {
  const { outcomes, description } = await time.clock.run(
    revokeBatch(group, rules, time.budget, journal),
  );
  return { told: told(outcomes), outcomes, description };
}

/** Looks at what a journal has while a request is on its way. */
const seeing = (journal: ReturnType<typeof fakeJournal>, seen: string[]): Disturbance => {
  return async (obey) => {
    seen.push(journal.inDoubt().join(', '));
    return obey();
  };
};

describe('a request to revoke', () => {
  it('is one, and its response is proof enough', async () => {
    const group = fakeGroup({ rules: [alone, clusterRule('192.0.2.2/32')] });
    const result = await batch(group, [alone]);
    expect(group.requests).toEqual(['revoke 192.0.2.1/32']);
    expect(result.outcomes).toEqual([{ result: 'revoked', rule: alone, responseLost: false }]);
    expect(result.description).toEqual(group.now());
  });

  it('names several rules at once where the API takes them, and needs no description', async () => {
    const group = fakeGroup({ kind: 'default VPC', rules: [a, b] });
    const result = await batch(group, [a, b]);
    expect(group.requests).toEqual([`revoke ${both}`]);
    expect(result.told).toEqual(['192.0.2.1/32 revoked', '192.0.2.2/32 revoked']);
    expect(result.description).toBeUndefined();
  });

  it('fails for each of its rules with what AWS said', async () => {
    const group = fakeGroup({ kind: 'default VPC', onRevoke: [refused(denied)] });
    const result = await batch(group, [a, b]);
    expect(result.told).toEqual(['192.0.2.1/32 failed', '192.0.2.2/32 failed']);
    expect(result.outcomes.map(faultOf)).toEqual([denied, denied]);
    expect(result.description).toBeUndefined();
  });

  it('that takes long is told of, with the first five of its rules and the reason', async () => {
    const time = fakeTime({ seconds: 15 });
    const rules = Array.from({ length: 6 }, (_, n) => vpcRule(`10.0.${n}.0/24`));
    await batch(
      fakeGroup({ kind: 'default VPC', rules, onRevoke: always(refused(throttled)) }),
      rules,
      { time },
    );
    expect(time.waits).toEqual([
      expect.stringMatching(
        /^10 s: AWS to revoke 10\.0\.0\.0\/24.*10\.0\.4\.0\/24 on port 5439 and 1 more \(Throttled\)$/,
      ),
    ]);
  });

  it('with five rules is told of by all their names', async () => {
    const time = fakeTime({ seconds: 15 });
    const rules = Array.from({ length: 5 }, (_, n) => vpcRule(`10.0.${n}.0/24`));
    await batch(
      fakeGroup({ kind: 'default VPC', rules, onRevoke: always(refused(throttled)) }),
      rules,
      { time },
    );
    expect(time.waits).toEqual([
      expect.stringMatching(/10\.0\.4\.0\/24 on port 5439 \(Throttled\)$/),
    ]);
  });
});

describe('a rule that is not there', () => {
  it('is not found, with the words of AWS', async () => {
    const result = await batch(fakeGroup(), [alone]);
    expect(result.outcomes).toEqual([{ result: 'not-found', rule: alone, fault: missing }]);
  });

  it('is not found after throttling either: nothing was revoked', async () => {
    const group = fakeGroup({ onRevoke: times(5, refused(throttled)) });
    expect((await batch(group, [alone])).told).toEqual(['192.0.2.1/32 not-found']);
    expect(group.requests).toHaveLength(6);
  });

  it('in the default VPC is told apart from those that are', async () => {
    const group = fakeGroup({ kind: 'default VPC', rules: [a, c] });
    const result = await batch(group, [a, b, c]);
    expect(group.requests).toEqual([`revoke ${all}`]);
    expect(result.told).toEqual([
      '192.0.2.1/32 revoked',
      '192.0.2.2/32 not-found',
      '192.0.2.3/32 revoked',
    ]);
    expect(faultOf(result.outcomes[1])).toBeUndefined();
  });

  it('was revoked where an earlier phase may have revoked it, and only then', async () => {
    const journal = fakeJournal([a]);
    const group = fakeGroup({ kind: 'default VPC', rules: [c] });
    expect((await batch(group, [a, b, c], { journal })).told).toEqual([
      '192.0.2.1/32 revoked, response lost',
      '192.0.2.2/32 not-found',
      '192.0.2.3/32 revoked',
    ]);
  });

  it('lost no response where it is revoked now, whatever an earlier phase recorded', async () => {
    const journal = fakeJournal([alone]);
    expect((await batch(fakeGroup({ rules: [alone] }), [alone], { journal })).told).toEqual([
      '192.0.2.1/32 revoked',
    ]);
  });
});

describe('a response that got lost', () => {
  it.each([
    ['lost', responseLost()],
    ['lost in silence', silent(true)],
  ])(
    'was for a rule that is then gone: it was revoked, but the response was lost (%s)',
    async (_, disturbance) => {
      const group = fakeGroup({ rules: [alone], onRevoke: [disturbance] });
      const result = await batch(group, [alone]);
      expect(group.requests).toEqual(times(2, 'revoke 192.0.2.1/32'));
      expect(result.told).toEqual(['192.0.2.1/32 revoked, response lost']);
    },
  );

  it('is not forgotten for throttling that follows', async () => {
    const group = fakeGroup({ rules: [alone], onRevoke: [responseLost(), refused(throttled)] });
    expect((await batch(group, [alone])).told).toEqual(['192.0.2.1/32 revoked, response lost']);
  });

  it('to a request that was not applied changes nothing: the next one revokes the rule', async () => {
    const group = fakeGroup({ rules: [alone], onRevoke: [refused(lost)] });
    expect((await batch(group, [alone])).told).toEqual(['192.0.2.1/32 revoked']);
  });

  it('was not of an applied request where the next one revokes any of its rules', async () => {
    const group = fakeGroup({ kind: 'default VPC', rules: [a], onRevoke: [refused(lost)] });
    expect((await batch(group, [a, b])).told).toEqual([
      '192.0.2.1/32 revoked',
      '192.0.2.2/32 not-found',
    ]);
  });

  it('was for all rules of the request in the default VPC', async () => {
    const group = fakeGroup({ kind: 'default VPC', rules: [a, b], onRevoke: [responseLost()] });
    expect((await batch(group, [a, b])).told).toEqual([
      '192.0.2.1/32 revoked, response lost',
      '192.0.2.2/32 revoked, response lost',
    ]);
  });

  it('leaves a rule in doubt where no further request gets through', async () => {
    const group = fakeGroup({ rules: [alone], onRevoke: [responseLost(), refused(denied)] });
    const result = await batch(group, [alone]);
    expect(result.told).toEqual(['192.0.2.1/32 failed, maybe revoked']);
    expect(faultOf(result.outcomes[0])).toBe(denied);
  });

  it.each([
    ['the time is up', () => fakeTime({ seconds: 20 }), '192.0.2.1/32 failed, maybe revoked'],
    [
      'the job is cancelled',
      () => {
        const time = fakeTime();
        time.cancel(2);
        return time;
      },
      '192.0.2.1/32 failed, maybe revoked',
    ],
  ])('leaves a rule in doubt where %s before there is any', async (_, start, outcome) => {
    const group = fakeGroup({ rules: [alone], onRevoke: always(silent()) });
    expect((await batch(group, [alone], { time: start() })).told).toEqual([outcome]);
  });

  it('leaves no doubt where nothing but throttling was met until the time was up', async () => {
    const time = fakeTime({ seconds: 20 });
    const group = fakeGroup({ rules: [alone], onRevoke: always(refused(throttled)) });
    expect((await batch(group, [alone], { time })).told).toEqual(['192.0.2.1/32 failed']);
  });

  it('leaves no doubt where the job was cancelled before anything was sent', async () => {
    const time = fakeTime();
    time.cancel();
    const group = fakeGroup({ rules: [alone] });
    expect((await batch(group, [alone], { time })).told).toEqual(['192.0.2.1/32 failed']);
    expect(group.requests).toEqual([]);
  });
});

describe('another VPC, where one missing rule stops all of a request,', () => {
  const kind = 'other VPC';

  it('is asked which rules are there, and for those again', async () => {
    const group = fakeGroup({ kind, rules: [a, c] });
    const result = await batch(group, [a, b, c]);
    expect(group.requests).toEqual([
      `revoke ${all}`,
      'describe',
      'revoke 192.0.2.1/32, 192.0.2.3/32',
    ]);
    expect(result.told).toEqual([
      '192.0.2.1/32 revoked',
      '192.0.2.2/32 not-found',
      '192.0.2.3/32 revoked',
    ]);
    expect(faultOf(result.outcomes[1])).toBe(missing);
  });

  it('is described without the rules that were revoked since', async () => {
    const group = fakeGroup({ kind, rules: [a, c] });
    const { description } = await batch(group, [a, b]);
    expect(description?.rules).toEqual([listed(c)]);
    expect(description?.api).toEqual({ without: ['192.0.2.1/32'] });
  });

  it('is asked for each rule alone where its description has none of them: that may be stale', async () => {
    const group = fakeGroup({ kind, rules: [c] });
    const result = await batch(group, [a, b]);
    expect(group.requests).toEqual([
      `revoke ${both}`,
      'describe',
      'revoke 192.0.2.1/32',
      'revoke 192.0.2.2/32',
    ]);
    expect(result.outcomes).toEqual(
      [a, b].map((rule) => ({ result: 'not-found', rule, fault: missing })),
    );
    expect(result.description?.rules).toEqual([listed(c)]);
  });

  it.each([
    ['all', [a, c], []],
    ['some', [a, c], [c]],
  ])(
    'has rules revoked that a stale description does not show yet: %s',
    async (_, rules, shown) => {
      const group: FakeGroup = fakeGroup({
        kind,
        rules,
        onDescribe: [
          async () => ({ ...group.now(), rules: shown.map((rule) => listed(rule)) }) as never,
        ],
      });
      const result = await batch(group, [a, b, c]);
      expect(result.told).toEqual([
        '192.0.2.1/32 revoked',
        '192.0.2.2/32 not-found',
        '192.0.2.3/32 revoked',
      ]);
      expect(group.now().rules).toEqual([]);
    },
  );

  it('fails for a rule that its description lacks, where it can not be asked for alone', async () => {
    const onRevoke = [undisturbed, refused(denied)];
    const group = fakeGroup({ kind, rules: [c], onRevoke });
    const result = await batch(group, [a, b]);
    expect(result.told).toEqual(['192.0.2.1/32 failed', '192.0.2.2/32 not-found']);
  });

  it('revoked nothing in an earlier phase, where it has some of the rules now', async () => {
    const journal = fakeJournal([a, b, c]);
    const group = fakeGroup({ kind, rules: [c] });
    expect((await batch(group, [a, b, c], { journal })).told).toEqual([
      '192.0.2.1/32 not-found',
      '192.0.2.2/32 not-found',
      '192.0.2.3/32 revoked',
    ]);
  });

  it('tells at once that a rule which was asked for alone is not there', async () => {
    const group = fakeGroup({ kind, rules: [b] });
    expect((await batch(group, [a])).told).toEqual(['192.0.2.1/32 not-found']);
    expect(group.requests).toEqual(['revoke 192.0.2.1/32']);
  });

  it('is asked once more where another job takes a rule away between two requests', async () => {
    const group: FakeGroup = fakeGroup({
      kind,
      rules: [a, c],
      onRevoke: [
        undisturbed,
        async (obey) => {
          group.change([a]);
          return obey();
        },
      ],
    });
    const result = await batch(group, [a, b, c]);
    expect(group.requests).toEqual([
      `revoke ${all}`,
      'describe',
      'revoke 192.0.2.1/32, 192.0.2.3/32',
      'describe',
      'revoke 192.0.2.3/32',
      'revoke 192.0.2.2/32',
      'revoke 192.0.2.1/32',
    ]);
    expect(result.told).toEqual([
      '192.0.2.1/32 not-found',
      '192.0.2.2/32 not-found',
      '192.0.2.3/32 revoked',
    ]);
  });

  it('has the last of its rules taken away by another job: nothing was revoked', async () => {
    const group: FakeGroup = fakeGroup({
      kind,
      rules: [a],
      onRevoke: [
        undisturbed,
        async (obey) => {
          group.change([a]);
          return obey();
        },
      ],
    });
    expect((await batch(group, [a, b])).told).toEqual([
      '192.0.2.1/32 not-found',
      '192.0.2.2/32 not-found',
    ]);
  });

  it('revoked all of them where none is there after a lost response', async () => {
    const group = fakeGroup({ kind, rules: [a, b], onRevoke: [responseLost()] });
    expect((await batch(group, [a, b])).told).toEqual([
      '192.0.2.1/32 revoked, response lost',
      '192.0.2.2/32 revoked, response lost',
    ]);
  });

  it('revoked nothing where some are there after a lost response: it is all or nothing', async () => {
    const group = fakeGroup({ kind, rules: [a], onRevoke: [refused(lost)] });
    expect((await batch(group, [a, b])).told).toEqual([
      '192.0.2.1/32 revoked',
      '192.0.2.2/32 not-found',
    ]);
  });

  it('counts a rule as revoked when the response of the second request was lost and the third does not find it', async () => {
    const group = fakeGroup({ kind, rules: [a], onRevoke: [undisturbed, responseLost()] });
    expect((await batch(group, [a, b])).told).toEqual([
      '192.0.2.1/32 revoked, response lost',
      '192.0.2.2/32 not-found',
    ]);
  });

  it('is asked for each rule alone where it contradicts itself', async () => {
    const refusal = async () => ({ revoked: [], unknown: [], refusal: missing }) as never;
    const group = fakeGroup({ kind, rules: [a, b], onRevoke: times(3, refusal) });
    const result = await batch(group, [a, b]);
    expect(group.requests).toEqual([
      `revoke ${both}`,
      'describe',
      'revoke 192.0.2.1/32',
      'revoke 192.0.2.2/32',
    ]);
    expect(result.told).toEqual(['192.0.2.1/32 not-found', '192.0.2.2/32 not-found']);
    expect(result.description?.rules).toEqual([listed(a), listed(b)]);
  });

  it('revokes the rule that is there where a stale description lists the other one too', async () => {
    const group = fakeGroup({ kind, rules: [a, b], lingers: 1 });
    await batch(group, [a]);
    expect((await batch(group, [a, b])).told).toEqual([
      '192.0.2.1/32 not-found',
      '192.0.2.2/32 revoked',
    ]);
  });

  it('fails for the rules that are there, and not for those that never were', async () => {
    const group = fakeGroup({ kind, rules: [a], onRevoke: [undisturbed, refused(denied)] });
    const result = await batch(group, [a, b]);
    expect(result.told).toEqual(['192.0.2.1/32 failed', '192.0.2.2/32 not-found']);
    expect(result.outcomes.map(faultOf)).toEqual([denied, missing]);
  });

  it('fails for all of them where it may not be described', async () => {
    const group = fakeGroup({ kind, rules: [a], onDescribe: [refused(denied)] });
    expect((await batch(group, [a, b])).told).toEqual([
      '192.0.2.1/32 failed',
      '192.0.2.2/32 failed',
    ]);
  });

  it('is waited for in words that name what is still asked for', async () => {
    const time = fakeTime({ seconds: 40 });
    const group = fakeGroup({
      kind,
      rules: [a],
      onRevoke: [undisturbed, slow(time.clock, 15)],
    });
    // A share as long as the budget, so that a slow attempt is none that is silent.
    await batch(group, [a, b], {
      time: { ...time, budget: { ...time.budget, attemptTime: 40_000 } },
    });
    expect(time.waits).toEqual(['10 s: AWS to revoke 192.0.2.1/32 on port 5439']);
  });
});

describe('a response that does not prove what was revoked', () => {
  const unproven = { kind: 'default VPC', unproven: true } as const;

  it('makes the group be described', async () => {
    const group = fakeGroup({ ...unproven, rules: [a, b, c] });
    const result = await batch(group, [a, b]);
    expect(group.requests).toEqual([`revoke ${both}`, 'describe']);
    expect(result.told).toEqual(['192.0.2.1/32 revoked', '192.0.2.2/32 revoked']);
    expect(result.description?.rules).toEqual([listed(c)]);
  });

  it('proves nothing where the group can not be described, except for what is not there', async () => {
    const group = fakeGroup({ ...unproven, rules: [a], onDescribe: [refused(denied)] });
    const result = await batch(group, [a, b]);
    expect(result.told).toEqual(['192.0.2.1/32 failed, maybe revoked', '192.0.2.2/32 not-found']);
    expect(faultOf(result.outcomes[0])).toBe(denied);
  });

  it('proves the rules that it names all the same', async () => {
    const group = fakeGroup({
      ...unproven,
      rules: [a, b],
      onRevoke: [async (obey) => ({ ...obey(), revoked: [b] })],
      onDescribe: [refused(denied)],
    });
    expect((await batch(group, [a, b])).told).toEqual([
      '192.0.2.1/32 failed, maybe revoked',
      '192.0.2.2/32 revoked',
    ]);
  });
});

describe('the journal', () => {
  it('has each rule in doubt before the request that revokes it is sent', async () => {
    const journal = fakeJournal();
    const seen: string[] = [];
    const group = fakeGroup({
      kind: 'default VPC',
      rules: [a, b],
      onRevoke: [seeing(journal, seen)],
    });
    await batch(group, [a, b], { journal });
    expect(seen).toEqual([both]);
  });

  it('is cleared by a refusal, and written again for the next attempt', async () => {
    const journal = fakeJournal();
    const group = fakeGroup({ rules: [alone], onRevoke: [refused(throttled), refused(denied)] });
    await batch(group, [alone], { journal });
    expect(journal.records).toEqual([
      '192.0.2.1/32 in doubt',
      '192.0.2.1/32 settled',
      '192.0.2.1/32 in doubt',
      '192.0.2.1/32 settled',
    ]);
  });

  it('is not cleared after a lost response, whatever follows', async () => {
    const journal = fakeJournal();
    const group = fakeGroup({
      rules: [alone],
      onRevoke: [responseLost(), refused(throttled), refused(denied)],
    });
    await batch(group, [alone], { journal });
    expect(journal.inDoubt()).toEqual(['192.0.2.1/32']);
    expect(journal.records).not.toContain('192.0.2.1/32 settled');
  });

  it('keeps what was revoked, and clears what was not found', async () => {
    const journal = fakeJournal();
    await batch(fakeGroup({ kind: 'default VPC', rules: [a] }), [a, b], { journal });
    expect(journal.inDoubt()).toEqual(['192.0.2.1/32']);
  });

  it('is cleared while a group is described whose VPC has refused the whole request', async () => {
    const journal = fakeJournal();
    const seen: string[] = [];
    const group = fakeGroup({ kind: 'other VPC', rules: [a], onDescribe: [seeing(journal, seen)] });
    await batch(group, [a, b], { journal });
    expect(seen).toEqual(['']);
    expect(journal.inDoubt()).toEqual(['192.0.2.1/32']);
  });

  it('keeps the doubt while a group is described after a lost response, until it is settled', async () => {
    const journal = fakeJournal();
    const seen: string[] = [];
    const group = fakeGroup({
      kind: 'other VPC',
      rules: [a],
      onRevoke: [refused(lost), undisturbed, seeing(journal, seen)],
      onDescribe: [seeing(journal, seen)],
    });
    await batch(group, [a, b], { journal });
    expect(seen).toEqual([both, '192.0.2.1/32']);
  });
});
