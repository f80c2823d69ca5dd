import { describe, expect, it } from '@jest/globals';
import { explain } from '../../src/faults/explain.ts';
import { annotations } from '../../src/report/annotations.ts';
import { cut, logLine, markdown } from '../../src/report/escape.ts';
import { outputs } from '../../src/report/outputs.ts';
import { summary } from '../../src/report/summary.ts';
import {
  count,
  groupedText,
  nearMissTexts,
  notFoundText,
  orderText,
  outcomeLine,
  rulesText,
} from '../../src/report/words.ts';
import type { Options } from '../../src/request.ts';
import type { Revocation } from '../../src/revocation/revoke.ts';
import type {
  ClusterSecurityGroup,
  ClusterSecurityGroupRule,
} from '../../src/vocabulary/cluster-security-group.ts';
import { Fault } from '../../src/vocabulary/fault.ts';
import type { Outcome } from '../../src/vocabulary/outcome.ts';
import { groupText, type Rule, ruleText, sourceText } from '../../src/vocabulary/rule.ts';
import type { Tag } from '../../src/vocabulary/tag.ts';
import {
  type IpPermission,
  type VpcSecurityGroup,
  vpcSecurityGroupRule,
} from '../../src/vocabulary/vpc-security-group.ts';

const cidr = (CIDRIP: string): ClusterSecurityGroupRule => ({
  ClusterSecurityGroupName: 'ci',
  CIDRIP,
});
const [a, b] = [cidr('192.0.2.1/32'), cidr('192.0.2.2/32')];
const ec2: ClusterSecurityGroupRule = {
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

const options: Options = {
  region: 'eu-west-1',
  ifNotFound: 'warn',
  revokeAt: 'now',
  timeout: 120,
  dryRun: false,
  jobSummary: true,
};

const sg = 'sg-0a1b2c3d';
const onPort = { FromPort: 5439, ToPort: 5439 };
const vpc = (CIDRIP: string, GroupId = sg) => vpcSecurityGroupRule(GroupId, { CIDRIP }, onPort);
const vpcGroup = (IpPermissions: readonly IpPermission[] = [], GroupId = sg): VpcSecurityGroup => ({
  GroupId,
  GroupName: 'warehouse',
  VpcId: 'vpc-1',
  IpPermissions,
  Tags: [],
});
const permission = (CidrIp: string, ports: object = onPort): IpPermission => ({
  IpProtocol: 'tcp',
  ...ports,
  IpRanges: [{ CidrIp, Description: 'not shown' }],
});

/** The annotations for outcomes in one group. */
const annotated = (outcomes: readonly Outcome[], changed: Partial<Options> = {}) =>
  annotations([{ outcomes, group: empty }], { ...options, ...changed });

/** The job summary for one group. */
const summed = (revocation: Revocation, changed: Partial<Options> = {}) =>
  summary([revocation], { ...options, ...changed });

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

  it.each([
    [
      'a rule that was revoked',
      revoked(vpc('203.0.113.7/24')),
      'Revoked 203.0.113.0/24 on port 5439 from VPC security group sg-0a1b2c3d',
    ],
    [
      'a rule that would be revoked',
      wouldRevoke(vpc('::1/128')),
      'Would revoke ::1/128 on port 5439 from VPC security group sg-0a1b2c3d',
    ],
    [
      'a rule that is not there, with no guess, for its network was looked for',
      notFound(vpc('203.0.113.7/24')),
      'Nothing to revoke: 203.0.113.0/24 on port 5439 is not in VPC security group sg-0a1b2c3d',
    ],
    [
      'a range of ports',
      failed(vpcSecurityGroupRule(sg, { GroupId: 'sg-1' }, { FromPort: 1, ToPort: 9 })),
      'Could not revoke EC2 security group sg-1 on port 1-9 from VPC security group sg-0a1b2c3d: Access denied',
    ],
  ])('tells for a VPC security group of %s', (_, outcome, line) => {
    expect(outcomeLine(outcome)).toBe(line);
  });

  it('names the rules that may have been meant, once for each group', () => {
    const group = vpcGroup([
      permission('203.0.113.0/24', { FromPort: 22, ToPort: 22 }),
      permission('203.0.112.0/22'),
      permission('198.51.100.0/24'),
    ]);
    const outcomes = [
      notFound(vpc('203.0.113.0/24')),
      notFound(vpc('192.0.2.0/24')),
      notFound(vpc('203.0.113.7/32')),
      revoked(a),
    ];
    expect(
      nearMissTexts([
        { outcomes, group },
        { outcomes, group: denied },
        { outcomes: [revoked(vpc('203.0.113.0/24'))], group },
      ]),
    ).toEqual([
      'VPC security group sg-0a1b2c3d lets in 203.0.113.0/24 on port 22, 203.0.112.0/22 on port 5439, which was not asked for and stays open',
    ]);
  });

  it.each([
    ['could not be revoked', failed(vpc('10.0.0.0/8'))],
    ['would be revoked', wouldRevoke(vpc('10.0.0.0/8'))],
  ])('does not say that a rule which %s was not asked for', (_, outcome) => {
    const group = vpcGroup([permission('10.0.0.0/8')]);
    expect(nearMissTexts([{ outcomes: [outcome, notFound(vpc('10.1.0.0/16'))], group }])).toEqual(
      [],
    );
  });

  it('names an order before anything has come of it', () => {
    expect(orderText({ rules: [a, vpc('::1/128'), b] })).toBe(
      '192.0.2.1/32, 192.0.2.2/32 in cluster security group ci; ::1/128 on port 5439 in VPC security group sg-0a1b2c3d',
    );
    expect(
      orderText({
        ClusterIdentifier: 'analytics',
        sources: [{ CIDRIP: '::1/128' }, { CIDRIP: '10.0.0.0/8' }],
      }),
    ).toBe('::1/128, 10.0.0.0/8 in the groups of cluster analytics');
  });

  it.each([
    ['an id', { GroupId: 'sg-1' }, 'EC2 security group sg-1'],
    [
      'an id and an account',
      { GroupId: 'sg-1', UserId: '111122223333' },
      'EC2 security group sg-1 of account 111122223333',
    ],
    [
      'a name and an account',
      { EC2SecurityGroupName: 'runners', EC2SecurityGroupOwnerId: '111122223333' },
      'EC2 security group runners of account 111122223333',
    ],
  ])('names an EC2 security group with %s in an order for a cluster', (_, source, words) => {
    expect(orderText({ ClusterIdentifier: 'analytics', sources: [source] })).toBe(
      `${words} in the groups of cluster analytics`,
    );
  });

  it('names twenty rules of a group, and how many more there are', () => {
    const rules = Array.from({ length: 22 }, (_, number) => cidr(`10.0.${number}.0/24`));
    const names = rules.map(sourceText);
    expect(rulesText(rules.slice(0, 20))).toBe(names.slice(0, 20).join(', '));
    expect(rulesText(rules)).toBe(`${names.slice(0, 20).join(', ')}, 2 more (see the log)`);
  });

  it('names twenty groups, and how many more there are', () => {
    const rules = Array.from({ length: 22 }, (_, number) => vpc('10.0.0.0/8', `sg-${number}`));
    const names = rules.map((rule) => `${ruleText(rule)} in ${groupText(rule)}`);
    expect(groupedText(rules.slice(0, 20))).toBe(names.slice(0, 20).join('; '));
    expect(groupedText(rules)).toBe(
      `${names.slice(0, 20).join('; ')}; the rules of 2 more groups (see the log)`,
    );
  });

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

  it('shows an IPv6 address that starts with two colons as it is', () => {
    expect(markdown('::/0')).toBe('&#58;&#58;/0');
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
    expect(
      annotated([revoked(a), wouldRevoke(b), revoked(ec2, true)], { ifNotFound: 'error' }),
    ).toEqual([]);
  });

  it('name a rule that may still be open, the group, and what to do', () => {
    expect(annotated([revoked(b), failed(a)])).toEqual([
      {
        level: 'error',
        title: 'Access denied',
        message:
          '192.0.2.1/32 in cluster security group ci (eu-west-1) may still be open. The role may not do this.',
      },
    ]);
  });

  it('are one for all rules that one fault struck, and one for each other fault', () => {
    const busy = new Fault('Busy', 'Another change is under way.');
    const alike = new Fault(denied.title, denied.message);
    const messages = annotated([failed(a), failed(ec2, busy), failed(b, alike)], {
      ifNotFound: 'ignore',
    }).map(({ title, message }) => `${title}: ${message}`);
    expect(messages).toEqual([
      'Access denied: 192.0.2.1/32, 192.0.2.2/32 in cluster security group ci (eu-west-1) may still be open. The role may not do this.',
      'Busy: EC2 security group runners of account 111122223333 in cluster security group ci (eu-west-1) may still be open. Another change is under way.',
    ]);
  });

  it('are two for faults of two titles', () => {
    const other = new Fault('Denied', denied.message);
    expect(annotated([failed(a), failed(b, other)])).toHaveLength(2);
  });

  it('are one for faults of one title, with the message of the first', () => {
    const other = new Fault(denied.title, 'For another reason.');
    expect(annotated([failed(a), failed(b, other)])).toEqual([
      {
        level: 'error',
        title: 'Access denied',
        message:
          '192.0.2.1/32, 192.0.2.2/32 in cluster security group ci (eu-west-1) may still be open. The role may not do this.',
      },
    ]);
  });

  it('name twenty rules that may still be open, and how many more there are', () => {
    const rules = Array.from({ length: 23 }, (_, number) => cidr(`10.0.${number}.0/24`));
    const names = rules.slice(0, 20).map(sourceText).join(', ');
    expect(annotated(rules.map((rule) => failed(rule))).map(({ message }) => message)).toEqual([
      `${names}, 3 more (see the log) in cluster security group ci (eu-west-1) may still be open. The role may not do this.`,
    ]);
  });

  it('name twenty rules that were not found, and how many more there are', () => {
    const rules = Array.from({ length: 22 }, (_, number) => cidr(`10.0.${number}.0/24`));
    const messages = (number: number) =>
      annotated(rules.slice(0, number).map((rule) => notFound(rule, missing))).map(
        ({ message }) => message,
      );
    const named = rules
      .slice(0, 20)
      .map((rule) => `${notFoundText(rule)}.`)
      .join(' ');
    expect(messages(20)).toEqual([`${named} AWS knows no such rule.`]);
    expect(messages(22)).toEqual([
      `${named} Nor are 2 more rules (see the log). AWS knows no such rule.`,
    ]);
  });

  it('are no more than the ten that the runner shows, when AWS denies twenty rules', () => {
    const answer = { code: 'AccessDenied', message: 'Not you', status: 403 };
    const place = { group: 'cluster security group ci', region: 'eu-west-1', action: 'redshift:x' };
    const outcomes = Array.from({ length: 20 }, (_, number) =>
      failed(cidr(`10.0.0.${number}/32`), explain({ ...answer, requestId: `${number}` }, place)),
    );
    const shown = annotated(outcomes).slice(0, 10);
    expect(shown.map(({ message }) => message).join()).toContain('10.0.0.19/32');
  });

  it.each([
    ['warn', 'warning'],
    ['error', 'error'],
  ] as const)('of if-not-found: %s have the level %s', (ifNotFound, level) => {
    expect(annotated([notFound(a, missing)], { ifNotFound })).toEqual([
      {
        level,
        title: 'Rule not found',
        message:
          'Nothing to revoke: 192.0.2.1/32 is not in cluster security group ci. AWS knows no such rule.',
      },
    ]);
  });

  it('of if-not-found: ignore are none', () => {
    expect(annotated([notFound(a, missing)], { ifNotFound: 'ignore' })).toEqual([]);
  });

  it('are one for all rules that were not found', () => {
    expect(annotated([notFound(a), notFound(b, missing)])).toEqual([
      {
        level: 'warning',
        title: 'Rule not found',
        message:
          'Nothing to revoke: 192.0.2.1/32 is not in cluster security group ci. Nothing to revoke: 192.0.2.2/32 is not in cluster security group ci. AWS knows no such rule.',
      },
    ]);
  });

  it('of a dry run have no words of the service', () => {
    expect(annotated([notFound(a)])).toEqual([
      {
        level: 'warning',
        title: 'Rule not found',
        message: 'Nothing to revoke: 192.0.2.1/32 is not in cluster security group ci.',
      },
    ]);
  });

  it('tell of failures before rules that were not found', () => {
    const levels = annotated([notFound(a), failed(b)]).map(({ level }) => level);
    expect(levels).toEqual(['error', 'warning']);
  });
});

describe('annotations for VPC security groups', () => {
  const other = 'sg-99999999';

  it('are one for all groups that one fault struck, whatever the request ids', () => {
    const answer = { code: 'UnauthorizedOperation', message: 'Not you', status: 403 };
    const place = { group: 'the group', region: 'eu-west-1', action: 'ec2:x' };
    const revocations = [sg, other].map((id) => ({
      outcomes: ['10.0.0.0/8', '::1/128'].map((block) =>
        failed(vpc(block, id), explain({ ...answer, requestId: `${id} ${block}` }, place)),
      ),
      group: denied,
    }));
    const shown = annotations(revocations, options);
    expect(shown).toHaveLength(1);
    expect(shown[0]?.message).toMatch(
      /^10.0.0.0\/8 on port 5439, ::1\/128 on port 5439 in VPC security group sg-0a1b2c3d; 10.0.0.0\/8 on port 5439, ::1\/128 on port 5439 in VPC security group sg-99999999 \(eu-west-1\) may still be open\. .*request id sg-0a1b2c3d 10/,
    );
  });

  it('are one for all groups that one fault struck, although it names the group', () => {
    const answer = { code: 'UnauthorizedOperation', message: 'Not you', status: 403 };
    const revocations = Array.from({ length: 20 }, (_, number) => {
      const place = { group: `VPC security group sg-${number}`, region: 'r', action: 'ec2:x' };
      return {
        outcomes: [failed(vpc('::/0', `sg-${number}`), explain(answer, place))],
        group: denied,
      };
    });
    expect(annotations(revocations, options).length).toBeLessThanOrEqual(10);
  });

  it('are one for all rules that were not found, with those that may have been meant', () => {
    const near = permission('10.0.0.0/8', { FromPort: 22, ToPort: 22 });
    const revocations = [
      { outcomes: [notFound(vpc('10.0.0.0/8'))], group: vpcGroup([near]) },
      { outcomes: [notFound(vpc('::1/128', other), missing)], group: vpcGroup([], other) },
    ];
    expect(annotations(revocations, { ...options, ifNotFound: 'error' })).toEqual([
      {
        level: 'error',
        title: 'Rule not found',
        message:
          'Nothing to revoke: 10.0.0.0/8 on port 5439 is not in VPC security group sg-0a1b2c3d. Nothing to revoke: ::1/128 on port 5439 is not in VPC security group sg-99999999. VPC security group sg-0a1b2c3d lets in 10.0.0.0/8 on port 22, which was not asked for and stays open. AWS knows no such rule.',
      },
    ]);
    expect(annotations(revocations, { ...options, ifNotFound: 'ignore' })).toEqual([]);
  });

  it('of a dry run that may not look do not say that it has tried to revoke', () => {
    expect(annotated([failed(vpc('::1/128'))], { dryRun: true })).toEqual([
      {
        level: 'error',
        title: 'Access denied',
        message:
          'Not known whether ::1/128 on port 5439 in VPC security group sg-0a1b2c3d (eu-west-1) is there. The role may not do this.',
      },
    ]);
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
      outputs([{ outcomes: [revoked(a), notFound(b), failed(ec2), revoked(b)], group }]),
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
      'vpc-security-groups': '[]',
    });
  });

  it('always have their lists, empty where there is nothing', () => {
    expect(outputs([{ outcomes: [wouldRevoke(a)], group: empty }])).toEqual({
      'revoked-rules': '[]',
      'not-found-rules': '[]',
      'failed-rules': '[]',
      'cluster-security-group': JSON.stringify(empty),
      'cluster-security-group-name': 'ci',
      description: '',
      'ip-ranges': '[]',
      'ec2-security-groups': '[]',
      tags: '[]',
      'vpc-security-groups': '[]',
    });
  });

  it('are empty for a group that is not known', () => {
    expect(outputs([{ outcomes: [notFound(a)], group: denied }])).toMatchObject({
      'not-found-rules': '[{"ClusterSecurityGroupName":"ci","CIDRIP":"192.0.2.1/32"}]',
      'cluster-security-group': '',
      'cluster-security-group-name': '',
      description: '',
      'ip-ranges': '',
      'ec2-security-groups': '',
      tags: '',
      'vpc-security-groups': '[]',
    });
  });

  it('list every VPC security group that is known, and leave those of cluster groups empty', () => {
    const [one, other] = [vpcGroup([permission('10.0.0.0/8')]), vpcGroup([], 'sg-99999999')];
    const written = outputs([
      { outcomes: [revoked(vpc('10.1.0.0/16'))], group: one },
      { outcomes: [notFound(vpc('10.1.0.0/16', 'sg-5'))], group: denied },
      { outcomes: [failed(vpc('::1/128', 'sg-99999999'))], group: other },
    ]);
    expect(written).toEqual({
      'revoked-rules':
        '[{"GroupId":"sg-0a1b2c3d","IpPermissions":[{"IpProtocol":"tcp","FromPort":5439,"ToPort":5439,"IpRanges":[{"CidrIp":"10.1.0.0/16"}]}]}]',
      'not-found-rules':
        '[{"GroupId":"sg-5","IpPermissions":[{"IpProtocol":"tcp","FromPort":5439,"ToPort":5439,"IpRanges":[{"CidrIp":"10.1.0.0/16"}]}]}]',
      'failed-rules':
        '[{"GroupId":"sg-99999999","IpPermissions":[{"IpProtocol":"tcp","FromPort":5439,"ToPort":5439,"Ipv6Ranges":[{"CidrIpv6":"::1/128"}]}]}]',
      'cluster-security-group': '',
      'cluster-security-group-name': '',
      description: '',
      'ip-ranges': '',
      'ec2-security-groups': '',
      tags: '',
      'vpc-security-groups': JSON.stringify([one, other]),
    });
  });

  it('are of the first cluster security group that is known, where there are several', () => {
    const second = { ...group, ClusterSecurityGroupName: 'etl' };
    const revocations = [denied, group, second].map((one) => ({ outcomes: [], group: one }));
    expect(outputs(revocations)).toMatchObject({ 'cluster-security-group-name': 'ci' });
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
    expect(lines(summed({ outcomes, group: empty }))[0]).toBe(`## ${heading}`);
  });

  it.each([
    ['warn', '⚠️'],
    ['error', '❌'],
    ['ignore', '✅'],
  ] as const)('takes a rule that is not there as if-not-found: %s does', (ifNotFound, icon) => {
    expect(lines(summed({ outcomes: [notFound(a)], group: empty }, { ifNotFound }))[0]).toBe(
      `## ${icon} Nothing to revoke from cluster security group ci: 1 rule not found`,
    );
  });

  it('says of a dry run that it could not look, and that nothing is known', () => {
    const text = summed({ outcomes: [failed(a), failed(b)], group: denied }, { dryRun: true });
    expect(lines(text).slice(0, 5)).toEqual([
      '## ❌ Dry run: could not look at cluster security group ci',
      '',
      '| Rule | Outcome |',
      '| --- | --- |',
      '| 192.0.2.1/32 | ❌ not known: Access denied |',
    ]);
    expect(text).not.toContain('open');
  });

  it('shows the name of a group as text', () => {
    const outcomes = [revoked({ ...a, ClusterSecurityGroupName: '<b>|`ci`\n# x' })];
    const text = summed({ outcomes, group: empty });
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
    expect(summed({ outcomes, group })).toBe(`\
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
    const text = summed({ outcomes: [wouldRevoke(a), notFound(b)], group: groupOf(1) });
    expect(lines(text)).toContain('| 192.0.2.1/32 | 🔍 would be revoked |');
    expect(lines(text)).toContain('### 1 rule remains in the group');
  });

  it.each([
    ['says so when no rule remains', empty, 'No rule remains in the group.'],
    [
      'says why the group is not known',
      denied,
      'The rules that remain in the group are not known: Access denied.',
    ],
  ])('%s', (_, group, sentence) => {
    expect(lines(summed({ outcomes: [revoked(a)], group })).slice(-2)).toEqual([sentence, '']);
  });

  it('shows ten rules that remain, and folds eleven away', () => {
    const ten = summed({ outcomes: [revoked(a)], group: groupOf(10) });
    expect(lines(ten)).toContain('### 10 rules remain in the group');
    expect(ten).not.toContain('<details>');

    const eleven = summed({ outcomes: [revoked(a)], group: groupOf(11) });
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
    const text = summed({ outcomes: [failed(a, title)], group });
    expect(text).not.toMatch(/[<>`*]|^::/m);
    expect(lines(text).map((line) => line.split('|').length - 2)).toEqual([
      -1, -1, 2, 2, 2, -1, -1, -1, 3, 3, 3, -1,
    ]);
    expect(summed({ outcomes: [revoked(a)], group: title })).not.toMatch(/[<>`*]/);
  });
});

describe('the job summary for VPC security groups', () => {
  it('has the ports of the rules, and no column for what EC2 does not have', () => {
    const group = vpcGroup([
      permission('10.0.0.0/8'),
      {
        ...permission('192.0.2.0/24', { FromPort: 1, ToPort: 9 }),
        UserIdGroupPairs: [{ GroupId: 'sg-1', UserId: '111122223333' }],
      },
      { IpProtocol: '-1', Ipv6Ranges: [{ CidrIpv6: '2001:db8::/64' }] },
    ]);
    const outcomes = [revoked(vpc('203.0.113.7/32')), notFound(vpc('10.1.0.0/16'))];
    expect(summed({ outcomes, group })).toBe(`\
## ✅ Revoked 1 rule from VPC security group sg-0a1b2c3d, 1 not found

| Rule | Port | Outcome |
| --- | --- | --- |
| 203.0.113.7/32 | 5439 | ✅ revoked |
| 10.1.0.0/16 | 5439 | ⚠️ not found |

⚠️ VPC security group sg-0a1b2c3d lets in 10.0.0.0/8 on port 5439&#44; which was not asked for and stays open

### 4 rules remain in the group

| Source | Port |
| --- | --- |
| 10.0.0.0/8 | 5439 |
| 192.0.2.0/24 | 1-9 |
| EC2 security group sg-1 of account 111122223333 | 1-9 |
| 2001&#58;db8&#58;&#58;/64 | all |
`);
  });

  it('names the group of each rule, and of the rules that remain, when there are several', () => {
    const other = 'sg-99999999';
    const text = summary(
      [
        { outcomes: [revoked(vpc('10.0.0.0/8'))], group: vpcGroup([permission('192.0.2.0/24')]) },
        { outcomes: [failed(vpc('10.0.0.0/8', other))], group: denied },
        { outcomes: [revoked(vpc('10.0.0.0/8', 'sg-3'))], group: vpcGroup([], 'sg-3') },
      ],
      options,
    );
    expect(text).toBe(`\
## ❌ 1 of 3 rules may still be open in 3 security groups

| Group | Rule | Port | Outcome |
| --- | --- | --- | --- |
| VPC security group sg-0a1b2c3d | 10.0.0.0/8 | 5439 | ✅ revoked |
| VPC security group sg-99999999 | 10.0.0.0/8 | 5439 | ❌ may still be open: Access denied |
| VPC security group sg-3 | 10.0.0.0/8 | 5439 | ✅ revoked |

### 1 rule remains in VPC security group sg-0a1b2c3d

| Source | Port |
| --- | --- |
| 192.0.2.0/24 | 5439 |

The rules that remain in VPC security group sg-99999999 are not known: Access denied.

No rule remains in VPC security group sg-3.
`);
  });

  it('shows what remains in five groups, and how many it left out', () => {
    const revocationsOf = (number: number) =>
      Array.from({ length: number }, (_, index) => ({
        outcomes: [revoked(vpc('10.0.0.0/8', `sg-${index}`))],
        group: vpcGroup([], `sg-${index}`),
      }));
    const remaining = (number: number) =>
      lines(summary(revocationsOf(number), options)).filter((line) =>
        /^No rule|left out/.test(line),
      );
    expect(remaining(5)).toHaveLength(5);
    expect(remaining(5).at(-1)).toBe('No rule remains in VPC security group sg-4.');
    expect(remaining(6).at(-1)).toBe('*1 group left out here.*');
    expect(remaining(8).slice(4)).toEqual([
      'No rule remains in VPC security group sg-4.',
      '*3 groups left out here.*',
    ]);
  });

  it('names the rules that may have been meant once for each group that it shows', () => {
    const blocks = Array.from({ length: 21 }, (_, number) => `10.${number}.0.0/16`);
    const group = vpcGroup(blocks.map((block) => permission(block, { FromPort: 1, ToPort: 1 })));
    const outcomes = blocks.map((block) => notFound(vpc(block)));
    expect(summed({ outcomes, group }).match(/^⚠️ VPC security group/gm)).toHaveLength(1);
    const revocations = Array.from({ length: 6 }, () => ({ outcomes, group }));
    expect(summary(revocations, options).match(/^⚠️ VPC security group/gm)).toHaveLength(5);
  });

  // The text is cut to 120 characters like a name of AWS, which takes away that a rule stays open.
  it.each([2, 20, 21])('says of %d rules that may have been meant that they stay open', (n) => {
    const id = 'sg-0123456789abcdef0';
    const blocks = Array.from({ length: n }, (_, number) => `203.0.${100 + number}.0/24`);
    const group = vpcGroup(
      blocks.map((block) => permission(block, { FromPort: 5431, ToPort: 5455 })),
      id,
    );
    const outcomes = blocks.map((block) => notFound(vpc(block, id)));
    const [near = ''] = nearMissTexts([{ outcomes, group }]);
    expect(lines(summed({ outcomes, group }))).toContain(`⚠️ ${markdown(near)}`);
  });

  it.each([
    [1, 100],
    [2, 50],
    [3, 33],
    [5, 20],
    [6, 20],
  ])('of %d groups shows %d rules that remain in each', (number, most) => {
    const blocks = Array.from({ length: 101 }, (_, index) => `10.0.${index}.0/24`);
    const revocations = Array.from({ length: number }, (_, index) => ({
      outcomes: [revoked(vpc('192.0.2.0/24', `sg-${index}`))],
      group: vpcGroup(
        blocks.map((block) => permission(block)),
        `sg-${index}`,
      ),
    }));
    const shown = Math.min(number, 5);
    const text = summary(revocations, options);
    expect(text.match(/^\| 10\.0\.\d+\.0\/24 \|/gm)).toHaveLength(shown * most);
    expect(text.match(/^\| 10\.0\.0\.0\/24 \|/gm)).toHaveLength(shown);
    const left = `*${count(101 - most, 'rule')} left out here.*`;
    expect(lines(text).filter((line) => line === left)).toHaveLength(shown);
  });
});

describe('a job summary that would grow too long', () => {
  const limit = 1024 ** 2;
  const tagsOf = (key: string, value: string, number = 50): Tag[] =>
    Array.from({ length: number }, () => ({ Key: key, Value: value }));

  it.each([
    ['letters', 'k', 'v', 41],
    ['signs of four bytes', '😀', '🙈', 47],
    ['characters that are shown by their number', '\u200b', '\u{e0001}', 49],
    ['signs of Markdown', '|', '<', 49],
  ])(
    'stays far below the limit of the runner for 20 rules with 50 tags of %s',
    (_, key, value, left) => {
      const tags = tagsOf(key.repeat(128), value.repeat(256));
      const text = summed({ outcomes: [revoked(a)], group: groupOf(20, tags) });
      expect(Buffer.byteLength(text)).toBeLessThan(limit / 2);
      expect(text.match(/10\.0\.0\.\d+\/32/g)).toHaveLength(20);
      expect(text.split(`*${left} tags left out*`)).toHaveLength(21);
    },
  );

  it('shows a tag whole up to 120 characters, and cuts a longer one', () => {
    const shown = (Value: string) => {
      const tags = [{ Key: 'k', Value }, ...tagsOf('team', 'data', 2)];
      return lines(summed({ outcomes: [revoked(a)], group: groupOf(1, tags) })).at(-2);
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
    ['one tag', 51, ', *1 tag left out*'],
    ['two tags', 52, ', *2 tags left out*'],
  ])('leaves out %s of %d with 20 characters each', (_, number, note) => {
    const tags = tagsOf('k'.repeat(10), 'v'.repeat(9), number);
    const text = summed({ outcomes: [revoked(a)], group: groupOf(1, tags) });
    const shown = Array.from({ length: 50 }, () => 'kkkkkkkkkk&#61;vvvvvvvvv').join(', ');
    expect(lines(text)).toContain(`| 10.0.0.0/32 | authorized | ${shown}${note} |`);
  });

  it('shows the first 100 rules and says how many it left out', () => {
    const outcomes = Array.from({ length: 102 }, (_, number) =>
      revoked(cidr(`10.1.${number}.0/24`)),
    );
    const text = summed({ outcomes, group: empty });
    expect(text).toContain('| 10.1.99.0/24 | ✅ revoked |\n\n*2 rules left out here.*\n\n');
    expect(text).not.toContain('10.1.100.0');
    expect(summed({ outcomes: outcomes.slice(2), group: empty })).not.toContain('left out');
  });

  it.each([
    ['whole up to 120 characters', 'g'.repeat(97), /group g{97}$/],
    ['cut from there on', 'g'.repeat(98), /group g{96}&#8230;$/],
    [
      'whole where it takes a thousand characters',
      `${'g'.repeat(9)}${'\u200b'.repeat(44)}`,
      /group g{9}(&#92;u&#123;200b&#125;){44}$/,
    ],
    [
      'cut to 40 characters from there on',
      `${'g'.repeat(10)}${'\u200b'.repeat(44)}`,
      /group g{10}(&#92;u&#123;200b&#125;){6}&#8230;$/,
    ],
  ])('shows a long name %s', (_, name, shown) => {
    const outcomes = [revoked({ ...a, ClusterSecurityGroupName: name })];
    expect(lines(summed({ outcomes, group: empty }))[0]).toMatch(shown);
  });

  const hidden = '\u200b'.repeat(384);

  it('stays below the limit of the runner for a cluster security group of 200 hostile rules', () => {
    const tags = tagsOf(hidden, hidden, 3);
    const IPRanges = Array.from({ length: 200 }, () => ({
      Status: hidden,
      CIDRIP: hidden,
      Tags: tags,
    }));
    const text = summed({ outcomes: [revoked(a)], group: { ...empty, IPRanges } });
    expect(Buffer.byteLength(text)).toBeLessThan(limit);
  });

  it('stays below the limit of the runner for 5000 rules that a hostile fault struck', () => {
    const fault = new Fault(hidden, hidden);
    const outcomes = Array.from({ length: 5_000 }, (_, number) =>
      failed(vpc(`10.${number >> 8}.${number & 255}.0/24`), fault),
    );
    const text = summed({ outcomes, group: fault });
    expect(Buffer.byteLength(text)).toBeLessThan(limit);
    expect(text).toContain('*4900 rules left out here.*');
  });

  it('stays below the limit of the runner for 20 VPC security groups of 1000 rules', () => {
    const ids = Array.from({ length: 20 }, (_, number) => `sg-${`${number}`.padStart(17, '0')}`);
    const permissions = Array.from({ length: 1_000 }, (_, number) => ({
      ...permission(`10.${number >> 8}.${number & 255}.0/24`),
      IpProtocol: 'udp',
    }));
    const revocations = ids.map((id) => ({
      outcomes: [revoked(vpc('10.0.0.0/8', id))],
      group: vpcGroup(permissions, id),
    }));
    expect(Buffer.byteLength(summary(revocations, options))).toBeLessThan(limit);
  });

  it('stays below the limit of the runner for 20 hostile VPC security groups', () => {
    const permissions = Array.from({ length: 100 }, () => ({
      IpProtocol: hidden,
      UserIdGroupPairs: [{ GroupId: hidden }],
    }));
    const revocations = Array.from({ length: 20 }, (_, number) => ({
      outcomes: [revoked(vpc('10.0.0.0/8', `sg-${number}`))],
      group: vpcGroup(permissions, `sg-${number}`),
    }));
    expect(Buffer.byteLength(summary(revocations, options))).toBeLessThan(limit);
  });
});

describe('what becomes of many rules is told in no time', () => {
  it('even where none of them is there, and each has one that may have been meant', () => {
    const blocks = Array.from({ length: 120 }, (_, number) => `10.0.${number}.0/24`);
    const group = vpcGroup(blocks.map((block) => permission(block, { FromPort: 1, ToPort: 1 })));
    const outcomes = blocks.map((block) => notFound(vpc(block)));
    const start = performance.now();
    const names = blocks.slice(0, 20).map((block) => `${block} on port 1`);
    expect(nearMissTexts([{ outcomes, group }])).toEqual([
      `VPC security group sg-0a1b2c3d lets in ${names.join(', ')}, 100 more (see the log), which was not asked for and stays open`,
    ]);
    // It takes ten times as long where each pair of blocks is read anew, and a tenth where each block is read once.
    expect(performance.now() - start).toBeLessThan(500);
  });
});
