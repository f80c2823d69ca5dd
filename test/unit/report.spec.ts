import { describe, expect, it } from '@jest/globals';
import { explain } from '../../src/faults/explain.ts';
import { annotations } from '../../src/report/annotations.ts';
import { cut, logLine, markdown } from '../../src/report/escape.ts';
import { outputs } from '../../src/report/outputs.ts';
import { summary } from '../../src/report/summary.ts';
import { count, notFoundText, outcomeLine } from '../../src/report/words.ts';
import type { ClusterSecurityGroup, Tag } from '../../src/vocabulary/cluster-security-group.ts';
import { Fault } from '../../src/vocabulary/fault.ts';
import type { Outcome } from '../../src/vocabulary/outcome.ts';
import type { Rule } from '../../src/vocabulary/rule.ts';

const cidr = (CIDRIP: string): Rule => ({ ClusterSecurityGroupName: 'ci', CIDRIP });
const [a, b] = [cidr('192.0.2.1/32'), cidr('192.0.2.2/32')];
const ec2: Rule = {
  ClusterSecurityGroupName: 'ci',
  EC2SecurityGroupName: 'runners',
  EC2SecurityGroupOwnerId: '111122223333',
};
const denied = new Fault('Access denied', 'The role may not do this.');
const missing = new Fault('Rule not found', 'AWS knows no such rule.', 'rule-not-found');

const revoked = (rule: Rule, answerLost = false): Outcome => ({
  result: 'revoked',
  rule,
  answerLost,
});
const wouldRevoke = (rule: Rule): Outcome => ({ result: 'would-revoke', rule });
const notFound = (rule: Rule, fault?: Fault): Outcome => ({ result: 'not-found', rule, fault });
const failed = (rule: Rule, fault = denied): Outcome => ({ result: 'failed', rule, fault });

const empty: ClusterSecurityGroup = {
  ClusterSecurityGroupName: 'ci',
  Description: '',
  EC2SecurityGroups: [],
  IPRanges: [],
  Tags: [],
};

/** A group with so many rules for CIDR blocks, each with these tags. */
const groupOf = (rules: number, tags: readonly Tag[] = []): ClusterSecurityGroup => ({
  ...empty,
  IPRanges: Array.from({ length: rules }, (_, number) => ({
    Status: 'authorized',
    CIDRIP: `10.0.0.${number}/32`,
    Tags: tags,
  })),
});

const lines = (text: string) => text.split('\n');

describe('a line of the log', () => {
  it.each([
    ['a rule that was revoked', revoked(a), 'Revoked 192.0.2.1/32 from cluster security group ci'],
    [
      'an EC2 security group that was revoked',
      revoked(ec2),
      'Revoked EC2 security group runners of account 111122223333 from cluster security group ci',
    ],
    [
      'a rule that was revoked unheard',
      revoked(a, true),
      'Revoked 192.0.2.1/32 from cluster security group ci: the answer to an earlier attempt was lost, and the rule was gone at the next',
    ],
    [
      'a rule that would be revoked',
      wouldRevoke(a),
      'Would revoke 192.0.2.1/32 from cluster security group ci',
    ],
    [
      'a rule that is not there',
      notFound(a),
      'Nothing to revoke: 192.0.2.1/32 is not in cluster security group ci',
    ],
    [
      'a rule that could not be revoked',
      failed(a),
      'Could not revoke 192.0.2.1/32 from cluster security group ci: Access denied',
    ],
  ])('tells of %s', (_, outcome, line) => {
    expect(outcomeLine(outcome)).toBe(line);
  });

  it.each([
    ['203.0.113.7/24', '203.0.113.0/24'],
    ['203.0.113.7/0', '0.0.0.0/0'],
    ['203.0.113.255/31', '203.0.113.254/31'],
  ])('about %s, which was not found, names %s too', (given, stored) => {
    expect(notFoundText(cidr(given))).toBe(
      `Nothing to revoke: ${given} is not in cluster security group ci; it has host bits, so the rule may be stored as ${stored}`,
    );
  });

  it.each([cidr('203.0.113.0/24'), cidr('0.0.0.0/0'), ec2])(
    'about %j, which was not found, guesses at nothing',
    (rule) => {
      expect(notFoundText(rule)).toMatch(/ is not in cluster security group ci$/);
    },
  );

  it('counts in words', () => {
    expect([0, 1, 2].map((number) => count(number, 'rule'))).toEqual([
      '0 rules',
      '1 rule',
      '2 rules',
    ]);
  });
});

describe('a text of AWS in the log', () => {
  it.each([
    ['stays as it is when it is harmless', 'CI runners: 100 % ok ::', 'CI runners: 100 % ok ::'],
    ['cannot start a command', '::error::x', ': :error::x'],
    ['cannot start one after spaces', ' \u00a0 ::add-mask::x', ': :add-mask::x'],
    ['cannot start one with more colons', ':::error::x', ': ::error::x'],
    ['cannot start one on a line of its own', 'x\n::error::y', 'x\\n::error::y'],
    ['cannot start one after a carriage return', 'x\r::error::y', 'x\\r::error::y'],
    ['cannot hide what is before a carriage return', 'open\rgone', 'open\\rgone'],
    ['cannot use the older form of commands', 'x ##[error]y', 'x ## [error]y'],
    ['cannot use it twice', '##[a]###[b]', '## [a]### [b]'],
    ['shows its tabs', 'x\ty', 'x\\ty'],
    ['shows other line ends', 'x\u2028y\u2029z\u0085', 'x\\u{2028}y\\u{2029}z\\u{0085}'],
    ['cannot colour the log', '\u001b[31mred', '\\u{001b}[31mred'],
    ['cannot turn the direction of reading', '\u202egnp.exe', '\\u{202e}gnp.exe'],
    ['cannot hide', 'x\u200by\u{e0001}', 'x\\u{200b}y\\u{e0001}'],
    ['cannot end the text', 'x\0y', 'x\\u{0000}y'],
  ])('%s', (_, text, line) => {
    expect(logLine(text)).toBe(line);
  });
});

describe('a text of AWS in the job summary', () => {
  it.each([
    ['stays as it is when it is plain', 'CI runners 7 - a/b', 'CI runners 7 - a/b'],
    ['shows the end of a table as text', '</table>', '&#60;/table&#62;'],
    ['shows the end of a cell as text', '| ** ', '&#124; &#42;&#42; '],
    ['shows a link as text', '[x](y)', '&#91;x&#93;&#40;y&#41;'],
    ['shows an entity as text', '&lt;', '&#38;lt&#59;'],
    ['shows code as text', '`x`\\', '&#96;x&#96;&#92;'],
    ['keeps its letters', 'Läufer 二 ٣', 'Läufer 二 ٣'],
    ['keeps its numbers and blocks', '203.0.113.7/32', '203.0.113.7/32'],
    ['is no address to click on', 'www.x', 'www&#46;x'],
    ['shows one sign as one', '😀', '&#128512;'],
    ['stays on its line', 'a\nb', 'a&#92;nb'],
  ])('%s', (_, text, shown) => {
    expect(markdown(text)).toBe(shown);
  });

  it.each([
    ['stays whole when it fits', 'four', 'four'],
    ['is cut when it does not', 'fives', 'fiv…'],
    ['is cut between characters, not within', '😀😀😀😀😀', '😀😀😀…'],
    ['is measured in characters', '😀😀😀😀', '😀😀😀😀'],
  ])('%s', (_, text, shown) => {
    expect(cut(text, 4)).toBe(shown);
  });
});

describe('annotations', () => {
  it('are none when all went well', () => {
    expect(annotations([revoked(a), wouldRevoke(b), revoked(ec2, true)], 'error')).toEqual([]);
  });

  it('name a rule that may still be open, the group, and what to do', () => {
    expect(annotations([revoked(b), failed(a)], 'warn')).toEqual([
      {
        level: 'error',
        title: 'Access denied',
        message:
          '192.0.2.1/32 may still be open in cluster security group ci. The role may not do this.',
      },
    ]);
  });

  it('are one for all rules that one fault struck, and one for each other fault', () => {
    const busy = new Fault('Busy', 'Another change is under way.');
    const alike = new Fault(denied.title, denied.message);
    const messages = annotations([failed(a), failed(ec2, busy), failed(b, alike)], 'ignore').map(
      ({ title, message }) => `${title}: ${message}`,
    );
    expect(messages).toEqual([
      'Access denied: 192.0.2.1/32, 192.0.2.2/32 may still be open in cluster security group ci. The role may not do this.',
      'Busy: EC2 security group runners of account 111122223333 may still be open in cluster security group ci. Another change is under way.',
    ]);
  });

  it.each([
    ['titles', new Fault('Denied', denied.message)],
    ['messages', new Fault(denied.title, 'For another reason.')],
  ])('are two for faults of two %s', (_, other) => {
    expect(annotations([failed(a), failed(b, other)], 'warn')).toHaveLength(2);
  });

  it.failing('are no more than the ten that the runner shows, when AWS denies twenty rules', () => {
    const answer = { code: 'AccessDenied', message: 'Not you', status: 403 };
    const place = { group: 'cluster security group ci', region: 'eu-west-1', action: 'redshift:x' };
    const outcomes = Array.from({ length: 20 }, (_, number) =>
      failed(cidr(`10.0.0.${number}/32`), explain({ ...answer, requestId: `${number}` }, place)),
    );
    const shown = annotations(outcomes, 'warn').slice(0, 10);
    expect(shown.map(({ message }) => message).join()).toContain('10.0.0.19/32');
  });

  it.each([
    ['warn', 'warning'],
    ['error', 'error'],
  ] as const)('of if-not-found: %s have the level %s', (ifNotFound, level) => {
    expect(annotations([notFound(a, missing)], ifNotFound)).toEqual([
      {
        level,
        title: 'Rule not found',
        message:
          'Nothing to revoke: 192.0.2.1/32 is not in cluster security group ci. AWS knows no such rule.',
      },
    ]);
  });

  it('of if-not-found: ignore are none', () => {
    expect(annotations([notFound(a, missing)], 'ignore')).toEqual([]);
  });

  it('are one for all rules that were not found', () => {
    expect(annotations([notFound(a), notFound(b, missing)], 'warn')).toEqual([
      {
        level: 'warning',
        title: 'Rule not found',
        message:
          'Nothing to revoke: 192.0.2.1/32 is not in cluster security group ci. Nothing to revoke: 192.0.2.2/32 is not in cluster security group ci. AWS knows no such rule.',
      },
    ]);
  });

  it('of a dry run have no words of the service', () => {
    expect(annotations([notFound(a)], 'warn')).toEqual([
      {
        level: 'warning',
        title: 'Rule not found',
        message: 'Nothing to revoke: 192.0.2.1/32 is not in cluster security group ci.',
      },
    ]);
  });

  it('tell of failures before rules that were not found', () => {
    const levels = annotations([notFound(a), failed(b)], 'warn').map(({ level }) => level);
    expect(levels).toEqual(['error', 'warning']);
  });
});

describe('outputs', () => {
  const group: ClusterSecurityGroup = {
    ClusterSecurityGroupName: 'ci',
    Description: 'CI "runners"',
    EC2SecurityGroups: [
      {
        Status: 'authorized',
        EC2SecurityGroupName: 'runners',
        EC2SecurityGroupOwnerId: '111122223333',
        Tags: [],
      },
    ],
    IPRanges: [
      { Status: 'authorized', CIDRIP: '10.0.0.0/8', Tags: [{ Key: 'team', Value: 'data' }] },
    ],
    Tags: [{ Key: 'owner', Value: 'me' }],
  };

  it("are the rules by their outcome and the group, in the API's shapes", () => {
    expect(
      outputs({ outcomes: [revoked(a), notFound(b), failed(ec2), revoked(b)], group }),
    ).toEqual({
      'revoked-rules':
        '[{"ClusterSecurityGroupName":"ci","CIDRIP":"192.0.2.1/32"},{"ClusterSecurityGroupName":"ci","CIDRIP":"192.0.2.2/32"}]',
      'not-found-rules': '[{"ClusterSecurityGroupName":"ci","CIDRIP":"192.0.2.2/32"}]',
      'failed-rules':
        '[{"ClusterSecurityGroupName":"ci","EC2SecurityGroupName":"runners","EC2SecurityGroupOwnerId":"111122223333"}]',
      'cluster-security-group': JSON.stringify(group),
      'cluster-security-group-name': 'ci',
      description: 'CI "runners"',
      'ip-ranges':
        '[{"Status":"authorized","CIDRIP":"10.0.0.0/8","Tags":[{"Key":"team","Value":"data"}]}]',
      'ec2-security-groups':
        '[{"Status":"authorized","EC2SecurityGroupName":"runners","EC2SecurityGroupOwnerId":"111122223333","Tags":[]}]',
      tags: '[{"Key":"owner","Value":"me"}]',
    });
  });

  it('always have their lists, empty where there is nothing', () => {
    expect(outputs({ outcomes: [wouldRevoke(a)], group: empty })).toEqual({
      'revoked-rules': '[]',
      'not-found-rules': '[]',
      'failed-rules': '[]',
      'cluster-security-group': JSON.stringify(empty),
      'cluster-security-group-name': 'ci',
      description: '',
      'ip-ranges': '[]',
      'ec2-security-groups': '[]',
      tags: '[]',
    });
  });

  it('are empty for a group that is not known', () => {
    expect(outputs({ outcomes: [notFound(a)], group: denied })).toMatchObject({
      'not-found-rules': '[{"ClusterSecurityGroupName":"ci","CIDRIP":"192.0.2.1/32"}]',
      'cluster-security-group': '',
      'cluster-security-group-name': '',
      description: '',
      'ip-ranges': '',
      'ec2-security-groups': '',
      tags: '',
    });
  });
});

describe('the heading of the job summary', () => {
  it.each([
    ['one rule was revoked', [revoked(a)], '✅ Revoked 1 rule from cluster security group ci'],
    [
      'some were revoked, one was not there',
      [revoked(a), revoked(ec2, true), notFound(b)],
      '✅ Revoked 2 rules from cluster security group ci, 1 not found',
    ],
    [
      'nothing was there',
      [notFound(a), notFound(b)],
      '⚠️ Nothing to revoke from cluster security group ci: 2 rules not found',
    ],
    [
      'one failed among others',
      [revoked(a), failed(b), notFound(ec2)],
      '❌ 1 of 3 rules may still be open in cluster security group ci',
    ],
    [
      'the only one failed',
      [failed(b)],
      '❌ 1 of 1 rule may still be open in cluster security group ci',
    ],
    [
      'a dry run found a rule',
      [wouldRevoke(a)],
      '🔍 Dry run: would revoke 1 rule from cluster security group ci',
    ],
    [
      'a dry run found some and missed some',
      [wouldRevoke(a), wouldRevoke(b), notFound(ec2)],
      '🔍 Dry run: would revoke 2 rules from cluster security group ci, 1 not found',
    ],
  ])('says that %s', (_, outcomes, heading) => {
    expect(lines(summary({ outcomes, group: empty }))[0]).toBe(`## ${heading}`);
  });

  it('shows the name of a group as text', () => {
    const outcomes = [revoked({ ...a, ClusterSecurityGroupName: '<b>|`ci`\n# x' })];
    const text = summary({ outcomes, group: empty });
    expect(lines(text)[0]).toMatch(/group &#60;b&#62;&#124;&#96;ci&#96;&#92;n&#35; x$/);
  });
});

describe('the job summary', () => {
  it('is the heading, the rules asked for, and the rules that remain', () => {
    const group: ClusterSecurityGroup = {
      ...empty,
      IPRanges: [
        {
          Status: 'authorized',
          CIDRIP: '10.0.0.0/8',
          Tags: [
            { Key: 'team', Value: 'data' },
            { Key: 'keep', Value: '' },
          ],
        },
      ],
      EC2SecurityGroups: [
        {
          Status: 'revoking',
          EC2SecurityGroupName: 'runners',
          EC2SecurityGroupOwnerId: '111122223333',
          Tags: [],
        },
      ],
    };
    const outcomes = [revoked(a), notFound(b), failed(ec2)];
    expect(summary({ outcomes, group })).toBe(`\
## ❌ 1 of 3 rules may still be open in cluster security group ci

| Rule | Outcome |
| --- | --- |
| 192.0.2.1/32 | ✅ revoked |
| 192.0.2.2/32 | ⚠️ not found |
| EC2 security group runners of account 111122223333 | ❌ may still be open: Access denied |

### 2 rules remain in the group

| Source | Status | Tags |
| --- | --- | --- |
| 10.0.0.0/8 | authorized | team&#61;data, keep |
| EC2 security group runners of account 111122223333 | revoking |  |
`);
  });

  it('of a dry run says which rules would be revoked', () => {
    const text = summary({ outcomes: [wouldRevoke(a), notFound(b)], group: groupOf(1) });
    expect(lines(text)).toContain('| 192.0.2.1/32 | 🔍 would be revoked |');
    expect(lines(text)).toContain('### 1 rule remains in the group');
  });

  it.each([
    ['says so when no rule remains', empty, 'No rule remains in the group.'],
    [
      'says why the group is not known',
      denied,
      'The rules that remain are not known: Access denied.',
    ],
  ])('%s', (_, group, sentence) => {
    expect(lines(summary({ outcomes: [revoked(a)], group })).slice(-2)).toEqual([sentence, '']);
  });

  it('shows ten rules that remain, and folds eleven away', () => {
    const ten = summary({ outcomes: [revoked(a)], group: groupOf(10) });
    expect(lines(ten)).toContain('### 10 rules remain in the group');
    expect(ten).not.toContain('<details>');

    const eleven = summary({ outcomes: [revoked(a)], group: groupOf(11) });
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
    const group = {
      ...empty,
      IPRanges: [{ Status: hostile, CIDRIP: hostile, Tags: [{ Key: hostile, Value: hostile }] }],
    };
    const title = new Fault(hostile, hostile);
    const text = summary({ outcomes: [failed(a, title)], group });
    expect(text).not.toMatch(/[<>`*]|^::/m);
    expect(lines(text).map((line) => line.split('|').length - 2)).toEqual([
      -1, -1, 2, 2, 2, -1, -1, -1, 3, 3, 3, -1,
    ]);
    expect(summary({ outcomes: [revoked(a)], group: title })).not.toMatch(/[<>`*]/);
  });
});

describe('a job summary that would grow too long', () => {
  const limit = 1024 ** 2;
  const tagsOf = (key: string, value: string, number = 50): Tag[] =>
    Array.from({ length: number }, () => ({ Key: key, Value: value }));

  it.each([
    ['letters', 'k', 'v'],
    ['signs of four bytes', '😀', '🙈'],
    ['characters that are shown by their number', '\u200b', '\u{e0001}'],
    ['signs of Markdown', '|', '<'],
  ])('stays far below the limit of the runner for 20 rules with 50 tags of %s', (_, key, value) => {
    const tags = tagsOf(key.repeat(128), value.repeat(256));
    const text = summary({ outcomes: [revoked(a)], group: groupOf(20, tags) });
    expect(Buffer.byteLength(text)).toBeLessThan(limit / 2);
    expect(text.match(/10\.0\.0\.\d+\/32/g)).toHaveLength(20);
    expect(text.match(/, \*4[89] tags left out\*/g)).toHaveLength(20);
  });

  it('cuts the longest tag and shows the short ones', () => {
    const tags = [{ Key: 'k', Value: 'v'.repeat(256) }, ...tagsOf('team', 'data', 2)];
    const text = summary({ outcomes: [revoked(a)], group: groupOf(1, tags) });
    expect(text).toContain(`| k&#61;${'v'.repeat(197)}&#8230;, team&#61;data, team&#61;data |`);
    expect(text).not.toContain('left out');
  });

  it.each([
    ['no tag', 20, ''],
    ['one tag', 21, ', *1 tag left out*'],
    ['two tags', 22, ', *2 tags left out*'],
  ])('leaves out %s of %d with 20 characters each', (_, number, note) => {
    const tags = tagsOf('k'.repeat(10), 'v'.repeat(9), number);
    const text = summary({ outcomes: [revoked(a)], group: groupOf(1, tags) });
    const shown = Array.from({ length: 20 }, () => 'kkkkkkkkkk&#61;vvvvvvvvv').join(', ');
    expect(lines(text)).toContain(`| 10.0.0.0/32 | authorized | ${shown}${note} |`);
  });

  it('shows the first 200 rules and says how many it left out', () => {
    const outcomes = Array.from({ length: 202 }, (_, number) =>
      revoked(cidr(`10.1.${number}.0/24`)),
    );
    const text = summary({ outcomes, group: empty });
    expect(text).toContain('| 10.1.199.0/24 | ✅ revoked |\n\n*2 rules left out here.*\n\n');
    expect(text).not.toContain('10.1.200.0');
    expect(summary({ outcomes: outcomes.slice(2), group: empty })).not.toContain('left out');
  });

  it('cuts a long name', () => {
    const outcomes = [revoked({ ...a, ClusterSecurityGroupName: 'g'.repeat(255) })];
    expect(lines(summary({ outcomes, group: empty }))[0]).toMatch(/group g{176}&#8230;$/);
  });

  it.failing('stays below the limit of the runner for as many rules as it shows', () => {
    const tags = tagsOf('\u200b'.repeat(128), '\u200b'.repeat(256));
    const text = summary({ outcomes: [revoked(a)], group: groupOf(200, tags) });
    expect(Buffer.byteLength(text)).toBeLessThan(limit);
  });
});
