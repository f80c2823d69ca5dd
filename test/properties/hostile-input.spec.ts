import { isIPv4, isIPv6 } from 'node:net';
import { devNull } from 'node:os';
import { afterAll, afterEach, describe, expect, it, jest } from '@jest/globals';
import fc from 'fast-check';
import { readCidrIp } from '../../src/inputs/cidr-ip.ts';
import { readRequest } from '../../src/inputs/read-request.ts';
import { type Pending, printPending, readPending } from '../../src/pending.ts';
import { cut, logLine, markdown, oneLine } from '../../src/report/escape.ts';
import { publish } from '../../src/report/publish.ts';
import { summary } from '../../src/report/summary.ts';
import { outcomeLine } from '../../src/report/words.ts';
import { IF_NOT_FOUND, type Options, REVOKE_AT, type Request } from '../../src/request.ts';
import type { Revocation } from '../../src/revocation/revoke.ts';
import { network, overlap } from '../../src/vocabulary/cidr.ts';
import { Fault } from '../../src/vocabulary/fault.ts';
import type { Outcome } from '../../src/vocabulary/outcome.ts';
import { isVpcRule, parseRule, type Rule } from '../../src/vocabulary/rule.ts';
import { nearMisses, shownBy } from '../../src/vocabulary/security-group.ts';
import {
  type IpPermission,
  type VpcSecurityGroupRule,
  vpcSecurityGroupRule,
  without,
} from '../../src/vocabulary/vpc-security-group.ts';
import { parseCommand } from '../runner/commands.ts';
import { sameRule } from '../unit/world.ts';
import { block, block6, hostileText, nearlyAddress, nearlyAddress6 } from './hostile.ts';

// Several times what it takes, for machines that are busy and for runs that measure coverage.
jest.setTimeout(120_000);

const SEED = 20_121_201;
let generated = 0;

/** Checks that a property holds for so many generated values, always the same ones, and counts them. */
async function holds<T>(
  numRuns: number,
  values: fc.Arbitrary<T>,
  check: (value: T) => void | Promise<void>,
): Promise<void> {
  await fc.assert(
    fc.asyncProperty(values, async (value) => {
      generated++;
      await check(value);
    }),
    { seed: SEED, numRuns },
  );
}

afterEach(() => {
  jest.restoreAllMocks();
  process.exitCode = undefined;
});

afterAll(() => {
  process.stdout.write(`Properties: ${generated} generated cases, seed ${SEED}\n`);
  expect(generated).toBeGreaterThanOrEqual(100_000);
});

const name = fc.oneof(hostileText, fc.string({ minLength: 1, maxLength: 12 })).filter(Boolean);
const port = fc.integer({ min: 1, max: 65_535 });
const pair = fc.record({ GroupId: name, UserId: name }, { requiredKeys: ['GroupId'] });
const vpcRule: fc.Arbitrary<VpcSecurityGroupRule> = fc
  .tuple(
    name,
    fc.oneof(
      fc.oneof(block, block6).map((CIDRIP) => ({ CIDRIP })),
      pair,
    ),
    port,
    port,
  )
  .map(([group, source, FromPort, ToPort]) =>
    vpcSecurityGroupRule(group, source, { FromPort, ToPort }),
  );
const rule: fc.Arbitrary<Rule> = fc.oneof(
  vpcRule,
  fc.record({ ClusterSecurityGroupName: name, CIDRIP: block }),
  fc.record({
    ClusterSecurityGroupName: name,
    EC2SecurityGroupName: name,
    EC2SecurityGroupOwnerId: name,
  }),
);

describe('any text for any input', () => {
  const INPUTS = [
    'cluster-security-group-name',
    'vpc-security-group-id',
    'cluster-identifier',
    'cidr-ip',
    'ec2-security-group-name',
    'ec2-security-group-id',
    'ec2-security-group-owner-id',
    'port',
    'if-not-found',
    'revoke-at',
    'timeout',
    'dry-run',
    'job-summary',
    'aws-region',
  ];
  const SOURCES = [...INPUTS, 'AWS_REGION', 'AWS_DEFAULT_REGION'];
  const valid: Record<string, string>[] = [
    { 'cluster-security-group-name': 'ci' },
    { 'vpc-security-group-id': 'sg-0a1b2c3d' },
    { 'cluster-identifier': 'analytics' },
  ].map((target) => ({ ...target, 'cidr-ip': '203.0.113.7/32', 'aws-region': 'us-east-1' }));
  const likely = fc.oneof(
    hostileText,
    fc.string({ unit: 'binary', maxLength: 100 }),
    nearlyAddress,
    block,
    nearlyAddress6,
    block6,
    fc.constantFrom('sg-0a1b2c3d', 'sg-0123456789abcdef0', 'analytics', '5439', '5431-5455'),
    fc.constantFrom('', 'true', 'FALSE', 'warn', 'job-end', '1111-2222-3333', 'AKIAX', 'us-east-1'),
    fc.integer().map(String),
  );
  const texts = fc.dictionary(fc.constantFrom(...INPUTS), likely, { maxKeys: INPUTS.length });
  const env = fc.dictionary(fc.constantFrom('AWS_REGION', 'AWS_DEFAULT_REGION'), likely);

  it('gives a valid request or problems, each on one line and about an input', async () => {
    const seen = { valid: 0, problems: 0 };
    const cases = fc.tuple(texts, env, fc.boolean(), fc.constantFrom(...valid));
    await holds(12_000, cases, ([given, variables, fromValid, right]) => {
      const inputs = fromValid ? { ...right, ...onlyOneOf(given) } : given;
      const reading = readRequest((input) => (inputs[input] ?? '').trim(), variables);
      if ('request' in reading) {
        seen.valid++;
        expectValid(reading.request);
      } else {
        seen.problems++;
        expect(reading.problems.length).toBeGreaterThan(0);
        expect(reading.problems.filter((problem) => !isOnOneLine(problem))).toEqual([]);
        expect(reading.problems.filter((problem) => !isAboutInput(problem))).toEqual([]);
      }
    });
    expect(Math.min(seen.valid, seen.problems)).toBeGreaterThan(1_000);
  });

  const onlyOneOf = (given: Record<string, string>) =>
    Object.fromEntries(Object.entries(given).slice(0, 1));
  const isAboutInput = (problem: string) => SOURCES.some((source) => problem.includes(source));
  const isOnOneLine = (problem: string) =>
    !/[\r\n]/.test(problem) && !/[\p{Cc}\p{Zl}\p{Zp}]/u.test(logLine(problem));

  function expectValid({ options, order }: Request): void {
    expect(options.region).toMatch(/^[a-z][a-z-]*-\d{1,2}$/);
    expect(IF_NOT_FOUND).toContain(options.ifNotFound);
    expect(REVOKE_AT).toContain(options.revokeAt);
    expect(options.timeout).toBeGreaterThanOrEqual(1);
    expect(options.timeout).toBeLessThanOrEqual(3600);
    if ('ClusterIdentifier' in order) {
      expect(order.ClusterIdentifier).toMatch(/^[a-z][a-z\d-]*$/i);
      expect(order.sources.length).toBeGreaterThan(0);
      return;
    }
    const { rules } = order;
    expect(rules.length).toBeGreaterThan(0);
    for (const one of rules) {
      if (isVpcRule(one)) expectValidVpcRule(one);
      else {
        expect(one.ClusterSecurityGroupName).not.toMatch(/^$|\p{Cc}/u);
        expect(one.ClusterSecurityGroupName.length).toBeLessThanOrEqual(255);
        if ('CIDRIP' in one) expect(isBlock(one.CIDRIP)).toBe(true);
        else expect(one.EC2SecurityGroupOwnerId).toMatch(/^\d{12}$/);
      }
      expect(rules.filter((other) => sameRule(one, other))).toEqual([one]);
    }
    const pending: Pending = { options, rules, tried: false };
    expect(readPending(printPending(pending))).toEqual({ pending });
  }

  function expectValidVpcRule({ GroupId, IpPermissions: [permission] }: VpcSecurityGroupRule) {
    const { FromPort = 0, ToPort = 0 } = permission;
    expect(GroupId).toMatch(/^sg-[0-9a-f]+$/);
    expect([1, FromPort, ToPort, 65_535].toSorted((one, other) => one - other)).toEqual([
      1,
      FromPort,
      ToPort,
      65_535,
    ]);
    for (const { CidrIp } of permission.IpRanges ?? []) expect(isBlock(CidrIp)).toBe(true);
    for (const { CidrIpv6 } of permission.Ipv6Ranges ?? []) expect(isBlock6(CidrIpv6)).toBe(true);
  }

  function isBlock(text: string): boolean {
    const [address = '', prefix = '', ...rest] = text.split('/');
    return isIPv4(address) && String(Number(prefix)) === prefix && +prefix <= 32 && !rest.length;
  }

  function isBlock6(text: string): boolean {
    const [address = '', prefix = '', ...rest] = text.split('/');
    return isIPv6(address) && String(Number(prefix)) === prefix && +prefix <= 128 && !rest.length;
  }
});

it("an address is valid where Node's own parser thinks so too, and is sent as given", async () => {
  const seen = { ipv4: 0, ipv6: 0, refused: 0 };
  const prefix = fc.option(
    fc.oneof(fc.integer({ min: -2, max: 40 }), fc.integer({ min: 0, max: 130 })),
    { nil: undefined },
  );
  const cases = fc.tuple(
    fc.oneof(nearlyAddress, nearlyAddress6).filter((text) => text.trim() === text),
    prefix,
  );
  await holds(20_000, cases, ([address, length]) => {
    const given = length === undefined ? address : `${address}/${length}`;
    const longest = isIPv4(address) ? 32 : 128;
    const inRange = length === undefined || (length >= 0 && length <= longest);
    const valid = (isIPv4(address) || isIPv6(address)) && !address.includes('%');
    const problems: string[] = [];
    const sources = readCidrIp(given, problems);
    if (given === '') return expect(sources).toEqual([]);
    if (valid && inRange) {
      seen[isIPv4(address) ? 'ipv4' : 'ipv6']++;
      expect(problems).toEqual([]);
      expect(sources).toEqual([{ CIDRIP: `${address}/${length ?? longest}` }]);
    } else {
      seen.refused++;
      expect(problems).toHaveLength(1);
    }
  });
  expect(Math.min(...Object.values(seen))).toBeGreaterThan(1_000);
});

describe('a network', () => {
  const blocks = fc.oneof(block, block6);

  it('of a block is a block of the same family, and is its own network', async () => {
    await holds(5_000, blocks, (one) => {
      const stored = network(one);
      expect(network(stored)).toBe(stored);
      expect(stored.split('/')[1]).toBe(one.split('/')[1]);
      expect(stored.includes(':')).toBe(one.includes(':'));
      expect(overlap(one, stored)).toBe(true);
    });
  });

  it('overlaps another one where the bits of the shorter prefix are the same', async () => {
    const few = fc
      .tuple(fc.nat(3), fc.nat(3), fc.constantFrom(0, 8, 16, 24, 32))
      .map(([one, two, prefix]) => `10.${one}.${two}.7/${prefix}`);
    let shared = 0;
    await holds(5_000, fc.tuple(few, few), ([one, other]) => {
      const prefix = Math.min(...[one, other].map((text) => Number(text.split('/')[1])));
      const [first, second] = [one, other].map((text) =>
        network(text.replace(/\/.*/, `/${prefix}`)),
      );
      shared += Number(first === second);
      expect(overlap(one, other)).toBe(first === second);
      expect(overlap(other, one)).toBe(first === second);
    });
    expect(shared).toBeGreaterThan(500);
  });

  it('of any other text is that text', async () => {
    await holds(5_000, hostileText, (text) => {
      expect(network(text)).toBe(text);
      expect(overlap(text, text)).toBe(false);
    });
  });
});

describe('a rule', () => {
  it('that is printed is read back as it was', async () => {
    await holds(10_000, rule, (one) => {
      expect(parseRule(JSON.parse(JSON.stringify(one)))).toEqual(one);
    });
  });

  it('is read from nothing but what printing a rule gives', async () => {
    const member = fc.oneof(
      fc.constantFrom(
        'ClusterSecurityGroupName',
        'CIDRIP',
        'EC2SecurityGroupName',
        'EC2SecurityGroupOwnerId',
        'GroupId',
        'IpPermissions',
      ),
      fc.string({ maxLength: 3 }),
    );
    /** A rule of a VPC security group with one thing in it changed. */
    const nearlyVpcRule = fc
      .tuple(
        vpcRule,
        fc.constantFrom('IpProtocol', 'FromPort', 'ToPort', 'IpRanges', 'UserIdGroupPairs', 'x'),
        fc.oneof(fc.jsonValue(), fc.array(fc.record({ CidrIp: fc.oneof(block, block6) }))),
      )
      .map(([one, name, changed]) => ({
        ...one,
        IpPermissions: [{ ...one.IpPermissions[0], [name]: changed }],
      }));
    const value = fc.oneof(
      fc.jsonValue(),
      nearlyVpcRule,
      fc.dictionary(member, fc.oneof({ weight: 5, arbitrary: fc.string() }, fc.jsonValue()), {
        maxKeys: 4,
      }),
    );
    await holds(10_000, value, (json) => {
      const read = parseRule(json);
      if (read) expect(JSON.parse(JSON.stringify(read))).toEqual(json);
    });
  });

  const few = fc.constantFrom('ci', 'CI', ',');
  const alikeInCluster: fc.Arbitrary<Rule> = fc.oneof(
    fc.record({ ClusterSecurityGroupName: few, CIDRIP: few }),
    fc.record({
      ClusterSecurityGroupName: few,
      EC2SecurityGroupName: few,
      EC2SecurityGroupOwnerId: few,
    }),
  );
  const alikeInVpc: fc.Arbitrary<Rule> = fc
    .record({
      IpProtocol: fc.constantFrom('tcp', 'udp'),
      FromPort: fc.constantFrom(22, 5439),
      source: fc.oneof(
        fc
          .constantFrom('10.0.0.0/8', '10.9.9.9/8', '10.0.0.0/9')
          .map((CidrIp) => ({ IpRanges: [{ CidrIp }] })),
        fc
          .constantFrom('::/0', '1::/0', '::1/128')
          .map((CidrIpv6) => ({ Ipv6Ranges: [{ CidrIpv6 }] })),
        fc
          .constantFrom({ GroupId: 'sg-1' }, { GroupId: 'sg-1', UserId: '1' }, { GroupId: '::/0' })
          .map((source) => ({ UserIdGroupPairs: [source] })),
      ),
    })
    .map(({ source, ...ports }) => ({ GroupId: 'sg-0', IpPermissions: [{ ...ports, ...source }] }));

  it.each([
    ['of a cluster security group', alikeInCluster],
    ['of a VPC security group', alikeInVpc],
  ])(
    '%s equals itself, equals in both directions, and equals what its equal equals',
    async (_, alike) => {
      let transitive = 0;
      await holds(10_000, fc.tuple(alike, alike, alike), ([one, two, three]) => {
        const laws = [sameRule(one, { ...one }), sameRule(one, two) === sameRule(two, one)];
        expect(laws).toEqual([true, true]);
        if (sameRule(one, two) && sameRule(two, three)) {
          transitive++;
          expect(sameRule(one, three)).toBe(true);
        }
      });
      expect(transitive).toBeGreaterThan(25);
    },
  );

  it('is either shown by a VPC security group or not, and never its own near miss', async () => {
    const seen = { shown: 0, near: 0 };
    const cases = fc.tuple(fc.array(alikeInVpc, { maxLength: 4 }), alikeInVpc);
    await holds(3_000, cases, ([rules, asked]) => {
      const IpPermissions = rules.map((one) => (one as VpcSecurityGroupRule).IpPermissions[0]);
      const group = { GroupId: 'sg-0', GroupName: '', VpcId: '', IpPermissions, Tags: [] };
      const [near = []] = nearMisses(group, [asked]);
      const shown = rules.some((one) => sameRule(one, asked));
      expect(shownBy(group)(asked)).toBe(shown);
      expect(near.filter((one) => sameRule(one, asked))).toEqual([]);
      const rest = without(group, (one) => sameRule(one, asked));
      expect(shownBy(rest)(asked)).toBe(false);
      expect(nearMisses(rest, [asked])).toEqual([near]);
      expect(nearMisses(group, [asked, ...rules])[0]).toEqual(near);
      seen.shown += Number(shown);
      seen.near += Number(near.length > 0);
    });
    expect(Math.min(seen.shown, seen.near)).toBeGreaterThan(100);
  });
});

/** Whether a text is one line without a command in it, in a place that does not start a line. */
const isOnOneLine = (text: string) => !/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]|##\[/u.test(text);

/** Whether a text is one line that the runner takes for text, also by stricter rules than its own. */
const isPlainLine = (line: string) =>
  isOnOneLine(line) && !/^\s*::/.test(line) && parseCommand(line) === undefined;

function expectPlainLine(line: string): void {
  if (!isPlainLine(line)) throw new Error(`The runner may not take this for text: ${line}`);
}

const fault = fc
  .tuple(hostileText, hostileText, hostileText)
  .map(([title, explanation, own]) => new Fault(title, explanation, 'other', own));
const outcome: fc.Arbitrary<Outcome> = fc.oneof(
  fc.record({ result: fc.constant('revoked'), rule, answerLost: fc.boolean() }),
  fc.record({ result: fc.constant('would-revoke'), rule }),
  fc.record({
    result: fc.constant('not-found'),
    rule,
    fault: fc.option(fault, { nil: undefined }),
  }),
  fc.record({ result: fc.constant('failed'), rule, fault }),
) as fc.Arbitrary<Outcome>;

describe('no text of AWS', () => {
  it('is a command to the runner', async () => {
    await holds(20_000, hostileText, (text) => expectPlainLine(logLine(text)));
  });

  it('is a command to the runner within the line for an outcome', async () => {
    await holds(6_000, outcome, (one) => expectPlainLine(logLine(outcomeLine(one))));
  });

  it('gives the runner any other commands than the annotations that are meant', async () => {
    const stdout = jest.spyOn(process.stdout, 'write').mockReturnValue(true);
    process.env['GITHUB_OUTPUT'] = devNull;
    const options = { jobSummary: false, ifNotFound: 'error', region: 'eu-west-1' } as Options;
    await holds(2_000, fc.tuple(outcome, fault), async ([one, group]) => {
      stdout.mockClear();
      await publish([{ outcomes: [one], group }], options);
      const lines = stdout.mock.calls.flatMap(([text]) => String(text).split(/\r\n|[\r\n]/));
      const commands = lines.flatMap((line) => parseCommand(line) ?? []);
      const wrong = one.result === 'failed' || one.result === 'not-found';
      expect(commands.map((command) => command.name)).toEqual(wrong ? ['error'] : []);
      const shown = commands.flatMap(({ data, properties }) => [data, properties['title'] ?? '']);
      expect(shown.filter((text) => !isOnOneLine(text))).toEqual([]);
    });
  });

  it('is anything but text in the job summary, and shows as it is', async () => {
    await holds(20_000, hostileText, (text) => {
      const shown = markdown(text);
      expect(shown).not.toMatch(/[<>|`\r\n\u2028\u2029*_[\]\\]|&(?!#\d+;)/);
      const decoded = shown.replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)));
      expect(decoded).toBe(oneLine(text));
    });
  });

  const options = { jobSummary: true, ifNotFound: 'warn', region: 'eu-west-1' } as Options;
  const bars = (revocation: Revocation) =>
    summary([revocation], options)
      .split('\n')
      .map((line) => line.split('|').length - 1);
  const rows = (number: number, columns: number) => Array(number + 2).fill(columns + 1);

  it('breaks the tables of the job summary', async () => {
    const tags = fc.array(fc.record({ Key: hostileText, Value: hostileText }), { maxLength: 3 });
    const range = fc.record({ Status: hostileText, CIDRIP: hostileText, Tags: tags });
    const ranges = fc.array(range, { minLength: 1, maxLength: 3 });
    const ofCluster = outcome.filter((one) => !isVpcRule(one.rule));
    const cases = fc.tuple(
      hostileText,
      fc.array(ofCluster, { minLength: 1, maxLength: 3 }),
      ranges,
    );
    await holds(1_500, cases, ([name, all, IPRanges]) => {
      const outcomes = all.map(inGroup({ ClusterSecurityGroupName: name }));
      const group = {
        ClusterSecurityGroupName: name,
        Description: '',
        EC2SecurityGroups: [],
        IPRanges,
        Tags: [],
      };
      expect(bars({ outcomes, group }).filter((number) => number > 0)).toEqual([
        ...rows(outcomes.length, 2),
        ...rows(IPRanges.length, 3),
      ]);
    });
  });

  it('breaks the tables of the job summary for VPC security groups', async () => {
    const permission: fc.Arbitrary<IpPermission> = fc.record({
      IpProtocol: hostileText,
      FromPort: port,
      ToPort: port,
      UserIdGroupPairs: fc.array(pair, { minLength: 1, maxLength: 1 }),
    });
    const permissions = fc.array(permission, { minLength: 1, maxLength: 3 });
    const ofVpc = outcome.filter((one) => isVpcRule(one.rule));
    const cases = fc.tuple(name, fc.array(ofVpc, { minLength: 1, maxLength: 3 }), permissions);
    await holds(1_500, cases, ([GroupId, all, IpPermissions]) => {
      const outcomes = all.map(inGroup({ GroupId }));
      const group = { GroupId, GroupName: '', VpcId: '', IpPermissions, Tags: [] };
      expect(bars({ outcomes, group }).filter((number) => number > 0)).toEqual([
        ...rows(outcomes.length, 3),
        ...rows(IpPermissions.length, 2),
      ]);
    });
  });

  const inGroup = (group: Partial<Rule>) => (one: Outcome) =>
    ({ ...one, rule: { ...one.rule, ...group } }) as Outcome;

  it('is cut to more characters than there is room for, or within one', async () => {
    await holds(5_000, fc.tuple(hostileText, fc.integer({ min: 1, max: 20 })), ([text, room]) => {
      const short = cut(text, room);
      expect([...short].length).toBeLessThanOrEqual(room);
      expect(short === text || text.startsWith(short.slice(0, -1))).toBe(true);
    });
  });
});
