import { describe, expect, it } from '@jest/globals';
import { failed, type GroupResult, type Outcome } from '../../../../src/domain/outcome.ts';
import type { Rule } from '../../../../src/domain/rule.ts';
import { nearMissTexts, stillLetInTexts } from '../../../../src/report/revoke/similar-rules.ts';
import { clusterRule, denied, listed, vpcGroup, vpcRule } from '../../../support/samples.ts';

const revoked = (rule: Rule, responseLost = false): Outcome => ({
  result: 'revoked',
  rule,
  responseLost,
});
const notFound = (rule: Rule): Outcome => ({ result: 'not-found', rule });
const wouldRevoke = (rule: Rule): Outcome => ({ result: 'would-revoke', rule });

/** What became of rules of one group, and the rules that remain. */
const result = (outcomes: readonly Outcome[], left: readonly Rule[]): GroupResult => ({
  group: vpcGroup,
  outcomes,
  description: { group: vpcGroup, rules: left.map((rule) => listed(rule)), api: {} },
});
const unknown = (outcomes: readonly Outcome[]): GroupResult => ({
  ...result(outcomes, []),
  description: denied,
});

const asked = vpcRule('203.0.113.0/24');
const onSsh = vpcRule('203.0.113.0/24', { from: 22 });
const wider = vpcRule('203.0.112.0/22');

describe('the rules that may have been meant', () => {
  it('are named once for each group that is known', () => {
    const outcomes = [
      notFound(asked),
      notFound(vpcRule('192.0.2.0/24')),
      notFound(vpcRule('203.0.113.7/32')),
      revoked(vpcRule('10.0.0.0/8')),
    ];
    const left = [onSsh, wider, vpcRule('198.51.100.0/24')];
    expect(
      nearMissTexts([result(outcomes, left), unknown(outcomes), result([revoked(asked)], left)]),
    ).toEqual([
      expect.stringMatching(
        /^VPC security group sg-0a1b2c3d lets in 203\.0\.113\.0\/24 on port 22, 203\.0\.112\.0\/22 on port 5439, /,
      ),
    ]);
  });

  it('are named also where the rule counts as revoked after a lost response', () => {
    expect(nearMissTexts([result([revoked(asked, true)], [onSsh])])).toHaveLength(1);
    expect(nearMissTexts([result([revoked(asked)], [onSsh])])).toEqual([]);
  });

  it.each([
    ['could not be revoked', failed(wider, denied)],
    ['would be revoked', wouldRevoke(wider)],
    ['is not there, and yet listed', notFound(wider)],
  ])('are none that was asked for itself, because it %s', (_, outcome) => {
    expect(nearMissTexts([result([outcome, notFound(asked)], [wider])])).toEqual([]);
  });

  it('are named up to a number, and how many more there are', () => {
    const left = Array.from({ length: 21 }, (_, n) => vpcRule('203.0.113.0/24', { from: n + 1 }));
    const [twenty = ''] = nearMissTexts([result([notFound(asked)], left)]);
    expect(twenty).toContain('on port 20 and 1 more (see the log)');
    const [all = ''] = nearMissTexts([result([notFound(asked)], left)], Number.POSITIVE_INFINITY);
    expect(all).toContain('on port 20, 203.0.113.0/24 on port 21, ');
  });
});

describe('a rule that is gone while another one lets the same source in', () => {
  it('is named with the other ones, for each group that is known', () => {
    const outcomes = [revoked(asked), revoked(vpcRule('192.0.2.0/24'))];
    const all = { ...vpcRule('0.0.0.0/0', { from: 0, to: 65_535 }), protocol: '-1' };
    const left = [wider, onSsh, all];
    expect(stillLetInTexts([result(outcomes, left), unknown(outcomes)])).toEqual([
      expect.stringMatching(
        /^203\.0\.113\.0\/24 on port 5439 is gone, but VPC security group sg-0a1b2c3d .*203\.0\.112\.0\/22 on port 5439, 0\.0\.0\.0\/0 on all ports$/,
      ),
      expect.stringMatching(
        /^192\.0\.2\.0\/24 on port 5439 is gone, but .* 0\.0\.0\.0\/0 on all ports$/,
      ),
    ]);
  });

  it('is named also where its response was lost', () => {
    expect(stillLetInTexts([result([revoked(asked, true)], [wider])])).toHaveLength(1);
  });

  it.each<[string, Outcome]>([
    ['not there', notFound(asked)],
    ['still there', failed(asked, denied)],
    ['only looked at', wouldRevoke(asked)],
  ])('is named only where it is gone, and not where it is %s', (_, outcome) => {
    expect(stillLetInTexts([result([outcome], [wider])])).toEqual([]);
  });

  it('is named also where it is in another group of the cluster, and this one lets it in', () => {
    const elsewhere: Outcome = { result: 'elsewhere', rule: asked };
    expect(stillLetInTexts([result([elsewhere], [wider])])).toEqual([
      '203.0.113.0/24 on port 5439 is not there, but VPC security group sg-0a1b2c3d still lets it in by 203.0.112.0/22 on port 5439',
    ]);
    expect(stillLetInTexts([result([elsewhere], [onSsh])])).toEqual([]);
    expect(nearMissTexts([result([elsewhere], [wider, onSsh])])).toEqual([]);
  });

  it('is not let in by a rule of this step that failed, which is told of already', () => {
    expect(stillLetInTexts([result([revoked(asked), failed(wider, denied)], [wider])])).toEqual([]);
  });

  it('is not let in by a narrower rule, nor on another port', () => {
    expect(stillLetInTexts([result([revoked(asked)], [vpcRule('203.0.113.7/32'), onSsh])])).toEqual(
      [],
    );
  });

  it('is let in by a wider network of a cluster security group too', () => {
    const own = clusterRule('192.0.2.1/32');
    const description = {
      ...result([], [clusterRule('192.0.2.0/24')]).description,
      group: own.group,
    };
    const [text] = stillLetInTexts([
      { group: own.group, outcomes: [revoked(own)], description: description as never },
    ]);
    expect(text).toMatch(
      /^192\.0\.2\.1\/32 is gone, but cluster security group ci .*192\.0\.2\.0\/24$/,
    );
  });

  it.each([
    [20, 20, /^203\.0\.113\.19\/32 on port 5439 is gone, but/],
    [21, 21, /^1 more .*sg-0a1b2c3d/],
    [30, 21, /^10 more .*sg-0a1b2c3d/],
  ])(
    'of %d such rules takes %d sentences, the last of which says how many are left',
    (number, sentences, last) => {
      const rules = Array.from({ length: number }, (_, n) => vpcRule(`203.0.113.${n}/32`));
      const results = [
        result(
          rules.map((rule) => revoked(rule)),
          [wider],
        ),
      ];
      const texts = stillLetInTexts(results);
      expect(texts).toHaveLength(sentences);
      expect(texts.at(-1)).toMatch(last);
      expect(stillLetInTexts(results, Number.POSITIVE_INFINITY)).toHaveLength(number);
    },
  );

  it('names twenty of the rules that let it in, and how many more there are', () => {
    const left = Array.from({ length: 22 }, (_, n) =>
      vpcRule('0.0.0.0/0', { from: 5418 + n, to: 5439 }),
    );
    expect(stillLetInTexts([result([revoked(asked)], left)])).toEqual([
      expect.stringMatching(/ and 2 more \(see the log\)$/),
    ]);
  });
});
