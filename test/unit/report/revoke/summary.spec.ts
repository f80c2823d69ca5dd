import { describe, expect, it } from '@jest/globals';
import { failed, type GroupResult, type Outcome } from '../../../../src/domain/outcome.ts';
import type { ListedRule, Rule, Tag } from '../../../../src/domain/rule.ts';
import { Fault } from '../../../../src/faults/fault.ts';
import { revokeCommand } from '../../../../src/report/commands.ts';
import { html, markdown } from '../../../../src/report/markdown.ts';
import type { Context } from '../../../../src/report/revoke/context.ts';
import { nearMissTexts } from '../../../../src/report/revoke/similar-rules.ts';
import { summary } from '../../../../src/report/revoke/summary.ts';
import {
  clusterRule,
  denied,
  listed,
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
const wouldRevoke = (rule: Rule): Outcome => ({ result: 'would-revoke', rule });
const notFound = (rule: Rule): Outcome => ({ result: 'not-found', rule });
const elsewhere = (rule: Rule): Outcome => ({ result: 'elsewhere', rule });
const other = clusterRule('192.0.2.1/32', 'etl');
const mayBeOpen = (rule: Rule, fault = denied) => failed(rule, fault);

/** What became of rules of one group, and the rules that remain, or why they are not known. */
const result = (
  outcomes: readonly Outcome[],
  left: readonly ListedRule[] | Fault = [],
): GroupResult => {
  const { group } = (outcomes[0] as Outcome).rule;
  return {
    group,
    outcomes,
    description: left instanceof Fault ? left : { group, rules: left, api: {} },
  };
};

interface Changes {
  readonly phase?: Context['phase'];
  readonly secondTry?: boolean;
  readonly ifNotFound?: Context['options']['ifNotFound'];
  readonly dryRun?: boolean;
}

const summed = (
  results: readonly GroupResult[],
  { phase = 'main', secondTry = false, ...changed }: Changes = {},
) => summary(results, { options: { ...options, ...changed }, phase, secondTry });

const lines = (text: string) => text.split('\n');
const headingOf = (...args: Parameters<typeof summed>) => lines(summed(...args))[0];

/** So many rules of the cluster security group `ci`, each with these tags. */
const many = (number: number, tags: readonly Tag[] = []) =>
  Array.from({ length: number }, (_, n) => listed(clusterRule(`10.0.0.${n}/32`), { tags }));

describe('the heading of the job summary', () => {
  it.each<[string, Outcome[], string]>([
    [
      'one rule was revoked',
      [revoked(a)],
      '✅ Revoked 1 rule from cluster security group ci in eu-west-1',
    ],
    [
      'some were revoked, one was not there',
      [revoked(a), revoked(runnersRule, true), notFound(b)],
      '✅ Revoked 2 rules from cluster security group ci in eu-west-1, 1 not found',
    ],
    [
      'nothing was there',
      [notFound(a), notFound(b)],
      '⚠️ Nothing to revoke from cluster security group ci in eu-west-1: 2 rules not found',
    ],
    [
      'one failed among others',
      [revoked(a), mayBeOpen(b), notFound(runnersRule)],
      '❌ 1 of 3 rules may still be open in cluster security group ci in eu-west-1',
    ],
    [
      'the only one failed',
      [mayBeOpen(b)],
      '❌ 1 of 1 rule may still be open in cluster security group ci in eu-west-1',
    ],
    [
      'a dry run found a rule',
      [wouldRevoke(a)],
      '🔍 Dry run: would revoke 1 rule from cluster security group ci in eu-west-1',
    ],
    [
      'a dry run found some and missed some',
      [wouldRevoke(a), wouldRevoke(b), notFound(runnersRule)],
      '🔍 Dry run: would revoke 2 rules from cluster security group ci in eu-west-1, 1 not found',
    ],
  ])('says that %s', (_, outcomes, heading) => {
    expect(headingOf([result(outcomes)])).toBe(`## ${heading}`);
  });

  it('says what the end of the job revoked', () => {
    expect(headingOf([result([revoked(a), notFound(b)])], { phase: 'post' })).toBe(
      '## ✅ Revoked 1 rule from cluster security group ci in eu-west-1 at the end of the job, 1 not found',
    );
  });

  it.each<[string, Outcome[], string]>([
    [
      'revoked from one',
      [revoked(a), elsewhere(other)],
      '✅ Revoked 1 rule from cluster security group ci in eu-west-1',
    ],
    [
      'to be revoked from one',
      [wouldRevoke(a), elsewhere(other)],
      '🔍 Dry run: would revoke 1 rule from cluster security group ci in eu-west-1',
    ],
    [
      'open in one',
      [elsewhere(other), mayBeOpen(a)],
      '❌ 1 of 1 rule may still be open in cluster security group ci in eu-west-1',
    ],
    [
      'in one that was done before',
      [elsewhere(other)],
      '✅ Nothing left to revoke from cluster security group etl in eu-west-1',
    ],
  ])(
    'counts a rule of several groups of a cluster once, where it is %s',
    (_, outcomes, heading) => {
      const text = summed(outcomes.map((outcome) => result([outcome])));
      expect(lines(text)[0]).toBe(`## ${heading}`);
      expect(text).toContain('192.0.2.1/32 | ➖ not in this group |');
    },
  );

  it.each([
    ['warn', '⚠️'],
    ['error', '❌'],
    ['ignore', '✅'],
  ] as const)('takes a rule that is not there as if-not-found: %s does', (ifNotFound, icon) => {
    expect(headingOf([result([notFound(a)])], { ifNotFound })).toBe(
      `## ${icon} Nothing to revoke from cluster security group ci in eu-west-1: 1 rule not found`,
    );
  });

  it('says of a dry run that it could not look, and that nothing is known', () => {
    const text = summed([result([mayBeOpen(a), mayBeOpen(b)], denied)], { dryRun: true });
    expect(lines(text).slice(0, 5)).toEqual([
      '## ❌ Dry run: could not check cluster security group ci in eu-west-1',
      '',
      '| Rule | Outcome |',
      '| --- | --- |',
      '| 192.0.2.1/32 | ❌ unknown: Denied |',
    ]);
    expect(text).not.toContain('open');
  });

  it('shows the name of a group as text', () => {
    const rule = clusterRule('192.0.2.1/32', '<b>|`ci`\n# x');
    expect(headingOf([result([revoked(rule)])])).toMatch(
      /group &#60;b&#62;&#124;&#96;ci&#96;&#92;n&#35; x in eu-west-1$/,
    );
  });
});

describe('the job summary', () => {
  it('is the heading, the rules asked for, and the rules that remain', () => {
    const tags = [
      { Key: 'team', Value: 'data' },
      { Key: 'keep', Value: '' },
    ];
    const left = [
      listed(clusterRule('10.0.0.0/8'), { tags }),
      listed(runnersRule, { status: 'revoking' }),
    ];
    const outcomes = [revoked(a), notFound(b), mayBeOpen(runnersRule)];
    expect(summed([result(outcomes, left)])).toBe(`\
## ❌ 1 of 3 rules may still be open in cluster security group ci in eu-west-1

| Rule | Outcome |
| --- | --- |
| 192.0.2.1/32 | ✅ revoked |
| 192.0.2.2/32 | ⚠️ not found |
| EC2 security group runners of account 111122223333 | ❌ may still be open: Denied |

### 2 rules remain in the group

| Source | Status | Tags |
| --- | --- | --- |
| 10.0.0.0/8 | authorized | team&#61;data, keep |
| EC2 security group runners of account 111122223333 | revoking |  |
`);
  });

  it('of a dry run says which rules would be revoked', () => {
    const text = summed([result([wouldRevoke(a), notFound(b)], many(1))]);
    expect(lines(text)).toContain('| 192.0.2.1/32 | 🔍 would be revoked |');
    expect(lines(text)).toContain('### 1 rule remains in the group');
  });

  it('at the end of the job tells of the step that could not revoke: one story', () => {
    const told = lines(summed([result([revoked(a)])], { phase: 'post', secondTry: true }));
    const other = lines(summed([result([revoked(a)])], { phase: 'post' }));
    expect(told.length).toBe(other.length + 2);
    expect(told[2]).toBe('This step could not revoke it when it ran.');
    expect(other[2]).toMatch(/^\|/);
  });

  it('at the end of the job tells so of several rules too', () => {
    const told = summed([result([revoked(a), revoked(b)])], { phase: 'post', secondTry: true });
    expect(lines(told)[2]).toBe('This step could not revoke them when it ran.');
  });

  it('says so when nobody looked at the group', () => {
    const { group, outcomes } = result([revoked(a)]);
    expect(lines(summed([{ group, outcomes }])).at(-2)).toBe(
      'The rules that remain in the group were not looked up.',
    );
  });

  it('says so when no rule remains', () => {
    expect(lines(summed([result([revoked(a)])])).slice(-2)).toEqual([
      'No rule remains in the group.',
      '',
    ]);
  });

  it('says why the group is not known', () => {
    expect(lines(summed([result([revoked(a)], denied)])).at(-2)).toMatch(/the group .*: Denied\.$/);
  });

  it('shows ten rules that remain, and folds eleven away', () => {
    const ten = summed([result([revoked(a)], many(10))]);
    expect(lines(ten)).toContain('### 10 rules remain in the group');
    expect(ten).not.toContain('<details>');

    const eleven = summed([result([revoked(a)], many(11))]);
    expect(eleven).not.toContain('###');
    expect(lines(eleven).slice(6, 11)).toEqual([
      '<details><summary>11 rules remain in the group</summary>',
      '',
      '| Source | Status | Tags |',
      '| --- | --- | --- |',
      '| 10.0.0.0/32 | authorized |  |',
    ]);
    expect(eleven.endsWith('| 10.0.0.10/32 | authorized |  |\n\n</details>\n')).toBe(true);
  });

  it('shows hostile text of AWS as text', () => {
    const hostile = '</table><script>|`**\n::error::x';
    const rule = listed(clusterRule(hostile), {
      status: hostile,
      tags: [{ Key: hostile, Value: hostile }],
    });
    const fault = new Fault(hostile, hostile);
    const text = summed([result([mayBeOpen(a, fault)], [rule])]);
    expect(text).not.toMatch(/[<>`*]|^::/m);
    expect(lines(text).map((line) => line.split('|').length - 2)).toEqual([
      -1, -1, 2, 2, 2, -1, -1, -1, 3, 3, 3, -1,
    ]);
    expect(summed([result([revoked(a)], fault)])).not.toMatch(/[<>`*]/);
  });

  it('says of a rule that is gone that another one still lets its source in', () => {
    const text = summed([result([revoked(a)], [listed(clusterRule('192.0.2.0/24'))])]);
    expect(text).toMatch(/^ℹ️ 192\.0\.2\.1\/32 is gone&#44; but .*192\.0\.2\.0\/24$/m);
  });
});

describe('the commands to copy', () => {
  const rules = (number: number) =>
    Array.from({ length: number }, (_, n) => clusterRule(`10.0.${n}.0/24`));
  const commandsIn = (text: string) => /<pre>(.*?)<\/pre>/s.exec(text)?.[1]?.split('\n') ?? [];
  const open = (number: number) => [
    result(
      rules(number).map((rule) => mayBeOpen(rule)),
      denied,
    ),
  ];

  it('are there at the end of the job, one for each rule that may be open', () => {
    const text = summed([result([revoked(b), mayBeOpen(a), mayBeOpen(vpcRule('::/0'))])], {
      phase: 'post',
    });
    expect(commandsIn(text)).toEqual(
      [a, vpcRule('::/0')].map((rule) => html(revokeCommand(rule, 'eu-west-1'))),
    );
  });

  it.each<[string, Changes, GroupResult[]]>([
    ['in the step itself, after which the end of the job tries again', { phase: 'main' }, open(1)],
    ['in a dry run', { phase: 'post', dryRun: true }, open(1)],
    ['where every rule is gone', { phase: 'post' }, [result([revoked(a)])]],
  ])('are not there %s', (_, changes, results) => {
    expect(summed(results, changes)).not.toContain('<pre>');
  });

  it.each([21, 100])('of %d rules are all there', (number) => {
    const text = summed(open(number), { phase: 'post' });
    expect(commandsIn(text)).toHaveLength(number);
    expect(text).toMatch(/### Revoke manually\n\n<pre>[\s\S]*<\/pre>\n\nThe rules that remain/);
  });

  it('of very many rules are as many as keep the summary below the limit of the runner', () => {
    const group = { kind: 'cluster' as const, name: 'c'.repeat(255) };
    const many = [
      mayBeOpen({ ...a, group }),
      ...Array.from({ length: 1200 }, () => mayBeOpen({ ...a, group })),
    ];
    const text = summed([result(many, denied)], { phase: 'post' });
    const shown = commandsIn(text).length;
    expect(shown).toBeGreaterThan(900);
    expect(text).toContain(`*${1201 - shown} more commands in the log.*`);
    expect(Buffer.byteLength(text)).toBeLessThan(1024 * 1024);
  });
});

describe('the job summary for VPC security groups', () => {
  it('has the ports of the rules, and no column for what EC2 does not have', () => {
    const left = [
      vpcRule('10.0.0.0/8'),
      vpcRule('192.0.2.0/24', { from: 1, to: 9 }),
      {
        ...vpcRule('', { from: 1, to: 9 }),
        source: { kind: 'ec2-security-group-id', id: 'sg-1', ownerId: '111122223333' } as const,
      },
      { ...vpcRule('2001:db8::/64'), protocol: '-1' },
    ].map((rule) => listed(rule));
    const outcomes = [revoked(vpcRule('203.0.113.7/32')), notFound(vpcRule('10.1.0.0/16'))];
    const text = lines(summed([result(outcomes, left)]));
    expect(text.slice(0, 6)).toEqual([
      '## ✅ Revoked 1 rule from VPC security group sg-0a1b2c3d in eu-west-1, 1 not found',
      '',
      '| Rule | Port | Outcome |',
      '| --- | --- | --- |',
      '| 203.0.113.7/32 | 5439 | ✅ revoked |',
      '| 10.1.0.0/16 | 5439 | ⚠️ not found |',
    ]);
    expect(text[7]).toMatch(
      /^⚠️ VPC security group sg-0a1b2c3d lets in 10\.0\.0\.0\/8 on port 5439&#44; /,
    );
    expect(text.slice(9)).toEqual([
      '### 4 rules remain in the group',
      '',
      '| Source | Port |',
      '| --- | --- |',
      '| 10.0.0.0/8 | 5439 |',
      '| 192.0.2.0/24 | 1-9 |',
      '| EC2 security group sg-1 of account 111122223333 | 1-9 |',
      '| 2001&#58;db8&#58;&#58;/64 | all |',
      '',
    ]);
  });

  it('shows the descriptions of the rules that remain, where any has one', () => {
    const left = [
      listed(vpcRule('10.0.0.0/8'), { description: 'ours | theirs' }),
      listed(vpcRule('192.0.2.0/24')),
    ];
    expect(lines(summed([result([revoked(vpcRule('203.0.113.7/32'))], left)])).slice(-5)).toEqual([
      '| Source | Port | Description |',
      '| --- | --- | --- |',
      '| 10.0.0.0/8 | 5439 | ours &#124; theirs |',
      '| 192.0.2.0/24 | 5439 |  |',
      '',
    ]);
  });

  it('names the group of each rule, and of the rules that remain, when there are several', () => {
    const inGroup = (id: string) => vpcRule('10.0.0.0/8', { id });
    const text = summed([
      result([revoked(inGroup('sg-1'))], [listed(vpcRule('192.0.2.0/24', { id: 'sg-1' }))]),
      result([mayBeOpen(inGroup('sg-2'))], denied),
      result([revoked(inGroup('sg-3'))]),
    ]);
    expect(lines(text).slice(0, 13)).toEqual([
      '## ❌ 1 of 3 rules may still be open in 3 security groups in eu-west-1',
      '',
      '| Group | Rule | Port | Outcome |',
      '| --- | --- | --- | --- |',
      '| VPC security group sg-1 | 10.0.0.0/8 | 5439 | ✅ revoked |',
      '| VPC security group sg-2 | 10.0.0.0/8 | 5439 | ❌ may still be open: Denied |',
      '| VPC security group sg-3 | 10.0.0.0/8 | 5439 | ✅ revoked |',
      '',
      '### 1 rule remains in VPC security group sg-1',
      '',
      '| Source | Port |',
      '| --- | --- |',
      '| 192.0.2.0/24 | 5439 |',
    ]);
    expect(text).toMatch(/VPC security group sg-2 .*: Denied\./);
    expect(lines(text)).toContain('No rule remains in VPC security group sg-3.');
  });

  const groups = (number: number, left: readonly string[] = []) =>
    Array.from({ length: number }, (_, n) =>
      result(
        [revoked(vpcRule('203.0.113.0/24', { id: `sg-${n}` }))],
        left.map((cidr) => listed(vpcRule(cidr, { id: `sg-${n}` }))),
      ),
    );

  it.each([
    [5, undefined],
    [6, '1 more group'],
    [8, '3 more groups'],
  ])('of %d groups shows what remains in five, and how many it left out', (number, left) => {
    const text = summed(groups(number));
    expect(text.match(/^No rule remains in VPC security group sg-\d\.$/gm)).toHaveLength(5);
    expect(text).toContain('No rule remains in VPC security group sg-4.');
    expect(/\d+ more groups?/.exec(text)?.[0]).toBe(left);
  });

  it.each([
    [1, 100],
    [2, 50],
    [3, 33],
    [5, 20],
    [6, 20],
  ])('of %d groups shows %d rules that remain in each', (number, most) => {
    const cidrs = Array.from({ length: 101 }, (_, n) => `10.0.${n}.0/24`);
    const text = summed(groups(number, cidrs));
    const shown = Math.min(number, 5);
    expect(text.match(/^\| 10\.0\.\d+\.0\/24 \|/gm)).toHaveLength(shown * most);
    expect(text.match(/^\| 10\.0\.0\.0\/24 \|/gm)).toHaveLength(shown);
    const left = new RegExp(`^\\*${101 - most} more rules? `, 'gm');
    expect(text.match(left)).toHaveLength(shown);
  });

  it('names the rules that may have been meant once for each group that it shows', () => {
    const missed = (id: string) => {
      const rules = Array.from({ length: 21 }, (_, n) => vpcRule(`10.${n}.0.0/16`, { id }));
      return result(
        rules.map((rule) => notFound(rule)),
        rules.map((rule) => listed({ ...rule, ports: { from: 1, to: 1 } })),
      );
    };
    const found = (number: number) =>
      summed(Array.from({ length: number }, (_, n) => missed(`sg-${n}`))).match(
        /^⚠️ VPC security group/gm,
      );
    expect(found(1)).toHaveLength(1);
    expect(found(6)).toHaveLength(5);
  });

  // The text of a cell is cut to 120 characters, which would take away the end of such a sentence.
  it.each([2, 20, 21])('says the whole sentence of %d rules that may have been meant', (number) => {
    const id = 'sg-0123456789abcdef0';
    const rules = Array.from({ length: number }, (_, n) =>
      vpcRule(`203.0.${100 + n}.0/24`, { id }),
    );
    const results = [
      result(
        rules.map((rule) => notFound(rule)),
        rules.map((rule) => listed({ ...rule, ports: { from: 5431, to: 5455 } })),
      ),
    ];
    const [near = ''] = nearMissTexts(results);
    expect(lines(summed(results))).toContain(`⚠️ ${markdown(near)}`);
  });
});

describe('a job summary that would grow too long', () => {
  const limit = 1024 ** 2;
  const tagsOf = (Key: string, Value: string, number = 50): Tag[] =>
    Array.from({ length: number }, () => ({ Key, Value }));

  it.each([
    ['letters', 'k', 'v', 41],
    ['signs of four bytes', '😀', '🙈', 47],
    ['characters that are shown by their number', '\u200b', '\u{e0001}', 49],
    ['signs of Markdown', '|', '<', 49],
  ])(
    'stays far below the limit of the runner for 20 rules with 50 tags of %s',
    (_, key, value, left) => {
      const tags = tagsOf(key.repeat(128), value.repeat(256));
      const text = summed([result([revoked(a)], many(20, tags))]);
      expect(Buffer.byteLength(text)).toBeLessThan(limit / 2);
      expect(text.match(/10\.0\.0\.\d+\/32/g)).toHaveLength(20);
      expect(text.split(`*${left} more tags*`)).toHaveLength(21);
    },
  );

  it('shows a tag whole up to 120 characters, and cuts a longer one', () => {
    const shown = (Value: string) => {
      const tags = [{ Key: 'k', Value }, ...tagsOf('team', 'data', 2)];
      return lines(summed([result([revoked(a)], many(1, tags))])).at(-2);
    };
    const others = 'team&#61;data, team&#61;data';
    expect(shown('v'.repeat(118))).toBe(
      `| 10.0.0.0/32 | authorized | k&#61;${'v'.repeat(118)}, ${others} |`,
    );
    expect(shown('v'.repeat(119))).toBe(
      `| 10.0.0.0/32 | authorized | k&#61;${'v'.repeat(117)}&#8230;, ${others} |`,
    );
    expect(shown('*'.repeat(256))).toBe(
      `| 10.0.0.0/32 | authorized | k&#61;${'&#42;'.repeat(117)}&#8230;, ${others} |`,
    );
  });

  it.each([
    ['no tag', 50, ''],
    ['one tag', 51, ', *1 more tag*'],
    ['two tags', 52, ', *2 more tags*'],
  ])('leaves out %s of %d with 20 characters each', (_, number, note) => {
    const tags = tagsOf('k'.repeat(10), 'v'.repeat(9), number);
    const shown = Array.from({ length: 50 }, () => 'kkkkkkkkkk&#61;vvvvvvvvv').join(', ');
    expect(lines(summed([result([revoked(a)], many(1, tags))]))).toContain(
      `| 10.0.0.0/32 | authorized | ${shown}${note} |`,
    );
  });

  it('shows the first 100 rules and says how many it left out', () => {
    const outcomes = Array.from({ length: 102 }, (_, n) => revoked(clusterRule(`10.1.${n}.0/24`)));
    const text = summed([result(outcomes)]);
    expect(text).toMatch(/\| 10\.1\.99\.0\/24 \| ✅ revoked \|\n\n\*2 more rules /);
    expect(text).not.toContain('10.1.100.0');
    expect(summed([result(outcomes.slice(2))])).not.toContain('more rule');
  });

  const hidden = '\u200b'.repeat(384);

  it('stays below the limit of the runner for a cluster security group of 200 hostile rules', () => {
    const tags = tagsOf(hidden, hidden, 3);
    const rules = Array.from({ length: 200 }, () =>
      listed(clusterRule(hidden), { status: hidden, tags }),
    );
    expect(Buffer.byteLength(summed([result([revoked(a)], rules)]))).toBeLessThan(limit);
  });

  it('stays below the limit of the runner for 5000 rules that a hostile fault struck', () => {
    const fault = new Fault(hidden, hidden);
    const outcomes = Array.from({ length: 5_000 }, (_, n) =>
      mayBeOpen(vpcRule(`10.${n >> 8}.${n & 255}.0/24`), fault),
    );
    const text = summed([result(outcomes, fault)], { phase: 'post' });
    expect(Buffer.byteLength(text)).toBeLessThan(limit);
    expect(text).toContain('*4900 more rules');
  });

  it('stays below the limit of the runner for 20 VPC security groups of 1000 rules', () => {
    const results = Array.from({ length: 20 }, (_, group) => {
      const id = `sg-${`${group}`.padStart(17, '0')}`;
      const rules = Array.from({ length: 1_000 }, (__, n) =>
        listed({ ...vpcRule(`10.${n >> 8}.${n & 255}.0/24`, { id }), protocol: 'udp' }),
      );
      return result([revoked(vpcRule('203.0.113.0/24', { id }))], rules);
    });
    expect(Buffer.byteLength(summed(results))).toBeLessThan(limit);
  });

  it('stays below the limit of the runner for 20 hostile VPC security groups', () => {
    const results = Array.from({ length: 20 }, (_, group) => {
      const rule = vpcRule('203.0.113.0/24', { id: `sg-${group}` });
      const source = { kind: 'ec2-security-group-id', id: hidden } as const;
      const rules = Array.from({ length: 100 }, () =>
        listed({ ...rule, protocol: hidden, source }, { description: hidden }),
      );
      return result([revoked(rule)], rules);
    });
    expect(Buffer.byteLength(summed(results))).toBeLessThan(limit);
  });

  it('stays below the limit of the runner where 100 rules in each of 5 groups let the same sources in', () => {
    const results = Array.from({ length: 5 }, (_, group) => {
      const id = `sg-${`${group}`.padStart(17, '0')}`;
      const asked = Array.from({ length: 100 }, (__, n) => vpcRule(`203.0.113.${n}/32`, { id }));
      const wide = Array.from({ length: 100 }, (__, n) =>
        listed(vpcRule('203.0.113.0/24', { id, from: 5000 + n, to: 5439 })),
      );
      return result(
        asked.map((rule) => revoked(rule)),
        wide,
      );
    });
    expect(Buffer.byteLength(summed(results))).toBeLessThan(limit);
  });
});
