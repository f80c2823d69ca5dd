import { describe, expect, it } from '@jest/globals';
import { failed, type GroupResult, type Outcome } from '../../../../src/domain/outcome.ts';
import type { Rule } from '../../../../src/domain/rule.ts';
import { groupText } from '../../../../src/domain/security-group.ts';
import { sourceText } from '../../../../src/domain/source.ts';
import { explain } from '../../../../src/faults/explain.ts';
import { Fault } from '../../../../src/faults/fault.ts';
import { annotations } from '../../../../src/report/revoke/annotations.ts';
import type { Context } from '../../../../src/report/revoke/context.ts';
import {
  clusterRule,
  denied,
  listed,
  missing,
  options,
  runnersRule,
  vpcRule,
} from '../../../support/samples.ts';

const [a, b] = [clusterRule('192.0.2.1/32'), clusterRule('192.0.2.2/32')];
const revoked = (rule: Rule, responseLost = false): Outcome => ({
  result: 'revoked',
  rule,
  responseLost,
});
const notFound = (rule: Rule, fault?: Fault): Outcome => ({ result: 'not-found', rule, fault });

/** What became of rules of one group, and the rules that remain. */
const result = (outcomes: readonly Outcome[], left: readonly Rule[] = []): GroupResult => {
  const { group } = (outcomes[0] as Outcome).rule;
  const rules = left.map((rule) => listed(rule));
  return { group, outcomes, description: { group, rules, api: {} } };
};

interface Changes {
  readonly phase?: Context['phase'];
  readonly ifNotFound?: Context['options']['ifNotFound'];
  readonly dryRun?: boolean;
}

const annotated = (results: readonly GroupResult[], { phase = 'main', ...changed }: Changes = {}) =>
  annotations(results, { options: { ...options, ...changed }, phase, secondTry: false });

const messages = (...args: Parameters<typeof annotated>) =>
  annotated(...args).map(({ message }) => message);

describe('the annotations', () => {
  it('are none when all went well', () => {
    const outcomes = [
      revoked(a),
      { result: 'would-revoke', rule: b } as const,
      revoked(runnersRule, true),
    ];
    expect(annotated([result(outcomes)], { ifNotFound: 'error' })).toEqual([]);
  });

  it.each([
    [denied, true],
    [explain({ code: 'InvalidGroup.NotFound' }, {}), false],
  ])('say that the end of the job tries again where it does: %s', (fault, triesAgain) => {
    const [message] = messages([result([failed(a, fault)])]);
    expect(message?.includes('The end of the job tries again.')).toBe(triesAgain);
    expect(message?.endsWith(triesAgain ? 'again.' : fault.message)).toBe(true);
  });

  it('tell of failures first, then of rules that were not found, then of notices', () => {
    const wider = clusterRule('192.0.2.0/24');
    const outcomes = [notFound(a), failed(b, denied), revoked(clusterRule('192.0.2.3/32'))];
    expect(
      annotated([result(outcomes, [wider])]).map(({ level, title }) => `${level} ${title}`),
    ).toEqual(['error Denied', 'warning Rule not found', 'notice Still let in']);
  });
});

describe('a rule that may still be open', () => {
  it('is an error with rule, group, region, and what to do', () => {
    const [annotation, ...more] = annotated([result([revoked(b), failed(a, denied)])]);
    expect(more).toEqual([]);
    expect(annotation).toMatchObject({ level: 'error', title: 'Denied' });
    expect(annotation?.message).toMatch(
      /^192\.0\.2\.1\/32 in cluster security group ci \(eu-west-1\) may still be open\. The role may not do this\. AWS said: no /,
    );
  });

  it('is tried again at the end of the job; after that the user has to', () => {
    const results = [result([failed(a, denied)])];
    expect(messages(results, { phase: 'main' })[0]).toMatch(/end of the job tries again\.$/);
    expect(messages(results, { phase: 'post' })[0]).toMatch(/command to copy\.$/);
    expect(messages(results, { phase: 'post' })[0]).not.toContain('tries again');
  });

  it('shares its error with the others that the same fault struck, whatever AWS said in detail', () => {
    const busy = new Fault('Busy', 'Another change is under way.');
    const alike = new Fault(denied.title, denied.explanation, 'AWS said: never');
    const results = [result([failed(a, denied), failed(runnersRule, busy), failed(b, alike)])];
    expect(messages(results)).toEqual([
      expect.stringMatching(/^192\.0\.2\.1\/32, 192\.0\.2\.2\/32 in .* AWS said: no /),
      expect.stringMatching(
        /^EC2 security group runners of account 111122223333 in .* Another change is under way\./,
      ),
    ]);
  });

  it('has an error of its own for a fault of another title', () => {
    const other = new Fault('Other', denied.explanation);
    expect(annotated([result([failed(a, denied), failed(b, other)])])).toHaveLength(2);
  });

  it('is explained on its own, where a fault of the same title has another explanation', () => {
    const other = new Fault(denied.title, 'For another reason.');
    expect(messages([result([failed(a, denied), failed(b, other)])])).toEqual([
      expect.stringMatching(
        /^192\.0\.2\.1\/32 in .*The role may not do this\. .*192\.0\.2\.2\/32 in cluster security group ci \(eu-west-1\) may still be open\. For another reason\./,
      ),
    ]);
  });

  it('is told of with both IAM actions, where one group denies revoking and another describing', () => {
    const response = { code: 'UnauthorizedOperation', message: 'Not you', status: 403 };
    const refused = (id: string, action: string) => {
      const rule = vpcRule('10.0.0.0/8', { id });
      return result([
        failed(rule, explain(response, { subject: groupText(rule.group), region: 'r', action })),
      ]);
    };
    const [message, ...more] = messages([
      refused('sg-1', 'ec2:Revoke'),
      refused('sg-2', 'ec2:Describe'),
    ]);
    expect(more).toEqual([]);
    expect(message).toMatch(/sg-1.*ec2:Revoke.*sg-2.*ec2:Describe/s);
  });

  it.each([
    [5, []],
    [6, ['1 more failure']],
    [20, ['15 more failures']],
  ])(
    'is in one annotation with %d groups that deny it, five of which are explained',
    (number, left) => {
      const results = Array.from({ length: number }, (_, n) => {
        const rule = vpcRule('::/0', { id: `sg-${n}` });
        return result([failed(rule, new Fault('Denied', `Not in sg-${n}!`))]);
      });
      const [message = '', ...more] = messages(results);
      expect(more).toEqual([]);
      expect(message.match(/Not in sg-\d+!/g)).toHaveLength(5);
      expect(message.match(/\d+ more failures?\b/g) ?? []).toEqual(left);
      for (let n = 0; n < number; n++) expect(message).toContain(`group sg-${n}`);
    },
  );

  it('is named with nineteen others, and how many more there are', () => {
    const rules = Array.from({ length: 23 }, (_, n) => clusterRule(`10.0.${n}.0/24`));
    const names = rules
      .slice(0, 20)
      .map(({ source }) => sourceText(source))
      .join(', ');
    expect(messages([result(rules.map((rule) => failed(rule, denied)))])).toEqual([
      expect.stringMatching(new RegExp(`^${names} and 3 more \\(see the log\\) in `)),
    ]);
  });

  it('is in no more than the ten errors that the runner shows, however many requests are denied', () => {
    const response = { code: 'AccessDenied', message: 'Not you', status: 403 };
    const place = {
      subject: 'cluster security group ci',
      region: 'eu-west-1',
      action: 'redshift:x',
    };
    const outcomes = Array.from({ length: 20 }, (_, n) =>
      failed(clusterRule(`10.0.0.${n}/32`), explain({ ...response, requestId: `${n}` }, place)),
    );
    expect(messages([result(outcomes)])).toEqual([expect.stringContaining('10.0.0.19/32')]);
  });

  it.each([
    [[a], 'this rule exists: 192.0.2.1/32'],
    [[a, b], 'these rules exist: 192.0.2.1/32, 192.0.2.2/32'],
  ])(
    'could not be checked in a dry run that may not look, and nothing is tried again',
    (rules, exist) => {
      for (const phase of ['main', 'post'] as const) {
        const outcomes = rules.map((rule) => failed(rule, denied));
        const [message = ''] = messages([result(outcomes)], { dryRun: true, phase });
        expect(message).toMatch(`${exist} in cluster security group ci (eu-west-1). The role`);
        expect(message).not.toContain('open');
        expect(message).toMatch(/AWS said: no$/);
      }
    },
  );
});

describe('a rule that was not found', () => {
  it.each([
    ['warn', 'warning'],
    ['error', 'error'],
  ] as const)(
    'under if-not-found: %s is of level %s, with rule, group and region',
    (ifNotFound, level) => {
      const [annotation, ...more] = annotated([result([notFound(a, missing)])], { ifNotFound });
      expect(more).toEqual([]);
      expect(annotation).toMatchObject({ level, title: 'Rule not found' });
      expect(annotation?.message).toMatch(
        /192\.0\.2\.1\/32 is not in cluster security group ci in eu-west-1\./,
      );
    },
  );

  it('under if-not-found: ignore is nothing to tell of', () => {
    expect(annotated([result([notFound(a, missing)])], { ifNotFound: 'ignore' })).toEqual([]);
  });

  it('shares its annotation with those of all groups', () => {
    const results = [result([notFound(a)]), result([notFound(vpcRule('::1/128'), missing)])];
    expect(messages(results)).toEqual([
      expect.stringMatching(
        /192\.0\.2\.1\/32 is not in .*::1\/128 on port 5439 is not in VPC security group sg-0a1b2c3d/,
      ),
    ]);
  });

  it('has the words of AWS where it said any, and none in a dry run', () => {
    const own = new Fault('Rule not found', 'x', 'AWS said: none');
    expect(messages([result([notFound(a), notFound(b, own)])])[0]).toMatch(/AWS said: none$/);
    expect(messages([result([notFound(a)])])[0]).not.toMatch(/AWS said|undefined| $/);
    expect(messages([result([notFound(a, missing)])])[0]).toMatch(/in eu-west-1\. Possible .*\.$/);
  });

  it('is told of with the rules that may have been meant, and the causes without any', () => {
    const near = vpcRule('10.0.0.0/8', { from: 22 });
    const [withNear = ''] = messages([result([notFound(vpcRule('10.0.0.0/8'))], [near])]);
    const [without = ''] = messages([result([notFound(vpcRule('10.0.0.0/8'))])]);
    expect(withNear).toMatch(/lets in 10\.0\.0\.0\/8 on port 22/);
    expect(withNear).toContain('Check the port');
    expect(withNear).not.toContain('causes');
    expect(without).toContain('causes');
    expect(without).not.toContain('Check the port');
  });

  it.each([
    [20, []],
    [21, ['1 more rule not found']],
    [22, ['2 more rules not found']],
  ])('is named with nineteen others of %d, and how many more there are', (number, left) => {
    const rules = Array.from({ length: number }, (_, n) => clusterRule(`10.0.${n}.0/24`));
    const [message = ''] = messages([result(rules.map((rule) => notFound(rule)))]);
    expect(message.match(/ is not in /g)).toHaveLength(20);
    expect(message).toContain('10.0.19.0/24');
    expect(message.match(/\d+ more rules? not found/g) ?? []).toEqual(left);
  });
});

describe('a notice', () => {
  const asked = vpcRule('10.0.0.0/8');
  const near = vpcRule('10.0.0.0/8', { from: 22 });

  it('says of a rule that is gone that another one still lets the same source in', () => {
    const wider = vpcRule('0.0.0.0/0');
    expect(annotated([result([revoked(asked)], [wider])])).toEqual([
      {
        level: 'notice',
        title: 'Still let in',
        message: expect.stringMatching(
          /^10\.0\.0\.0\/8 on port 5439 is gone, but .*0\.0\.0\.0\/0 on port 5439\.$/,
        ),
      },
    ]);
  });

  it('is one for all rules and groups', () => {
    const wider = (id: string) => vpcRule('0.0.0.0/0', { id });
    const results = ['sg-1', 'sg-2'].map((id) =>
      result(
        [revoked(vpcRule('10.0.0.0/8', { id })), revoked(vpcRule('10.1.0.0/16', { id }))],
        [wider(id)],
      ),
    );
    const [notice, ...more] = annotated(results);
    expect(more).toEqual([]);
    expect(notice?.message.match(/ is gone, but /g)).toHaveLength(4);
    expect(notice?.message.match(/\. /g)).toHaveLength(3);
  });

  it('names similar rules, where the rule was revoked, but the response was lost', () => {
    expect(annotated([result([revoked(asked, true)], [near])])).toMatchObject([
      {
        level: 'notice',
        title: 'Similar rules remain',
        message: expect.stringMatching(/port 22.*\.$/),
      },
    ]);
  });

  it.each([
    ['warn', 'warning Rule not found'],
    ['error', 'error Rule not found'],
    ['ignore', 'notice Similar rules remain'],
  ] as const)('names similar rules only where nothing else does: %s', (ifNotFound, only) => {
    const shown = annotated([result([notFound(asked)], [near])], { ifNotFound });
    expect(shown.map(({ level, title }) => `${level} ${title}`)).toEqual([only]);
  });
});
