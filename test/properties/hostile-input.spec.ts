import { isIPv4 } from 'node:net';
import { devNull } from 'node:os';
import { afterAll, afterEach, describe, expect, it, jest } from '@jest/globals';
import fc from 'fast-check';
import { readCidrIp } from '../../src/inputs/cidr-ip.ts';
import { readRequest } from '../../src/inputs/read-request.ts';
import { type Pending, printPending, readPending } from '../../src/pending.ts';
import { cut, logLine, markdown } from '../../src/report/escape.ts';
import { publish } from '../../src/report/publish.ts';
import { summary } from '../../src/report/summary.ts';
import { outcomeLine } from '../../src/report/words.ts';
import { IF_NOT_FOUND, REVOKE_AT, type Request } from '../../src/request.ts';
import { Fault } from '../../src/vocabulary/fault.ts';
import type { Outcome } from '../../src/vocabulary/outcome.ts';
import { parseRule, type Rule, sameRule } from '../../src/vocabulary/rule.ts';
import { parseCommand } from '../runner/commands.ts';
import { block, hostileText, nearlyAddress } from './hostile.ts';

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
const rule: fc.Arbitrary<Rule> = fc.oneof(
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
    'cidr-ip',
    'ec2-security-group-name',
    'ec2-security-group-owner-id',
    'if-not-found',
    'revoke-at',
    'timeout',
    'dry-run',
    'job-summary',
    'aws-region',
  ];
  const SOURCES = [...INPUTS, 'AWS_REGION', 'AWS_DEFAULT_REGION'];
  const valid: Record<string, string> = {
    'cluster-security-group-name': 'ci',
    'cidr-ip': '203.0.113.7/32',
    'aws-region': 'us-east-1',
  };
  const likely = fc.oneof(
    hostileText,
    fc.string({ unit: 'binary', maxLength: 100 }),
    nearlyAddress,
    block,
    fc.constantFrom('', 'true', 'FALSE', 'warn', 'job-end', '1111-2222-3333', 'AKIAX', 'us-east-1'),
    fc.integer().map(String),
  );
  const texts = fc.dictionary(fc.constantFrom(...INPUTS), likely, { maxKeys: INPUTS.length });
  const env = fc.dictionary(fc.constantFrom('AWS_REGION', 'AWS_DEFAULT_REGION'), likely);

  it('gives a valid request or problems, each on one line and about an input', async () => {
    const seen = { valid: 0, problems: 0 };
    const cases = fc.tuple(texts, env, fc.boolean());
    await holds(12_000, cases, ([given, variables, fromValid]) => {
      const inputs = fromValid ? { ...valid, ...onlyOneOf(given) } : given;
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

  function expectValid(request: Request): void {
    expect(request.region).toMatch(/^[a-z][a-z-]*-\d{1,2}$/);
    expect(IF_NOT_FOUND).toContain(request.ifNotFound);
    expect(REVOKE_AT).toContain(request.revokeAt);
    expect(request.timeout).toBeGreaterThanOrEqual(1);
    expect(request.timeout).toBeLessThanOrEqual(3600);
    expect(request.rules.length).toBeGreaterThan(0);
    for (const one of request.rules) {
      expect(one.ClusterSecurityGroupName).not.toMatch(/^$|\p{Cc}/u);
      expect(one.ClusterSecurityGroupName.length).toBeLessThanOrEqual(255);
      if ('CIDRIP' in one) expect(isBlock(one.CIDRIP)).toBe(true);
      else expect(one.EC2SecurityGroupOwnerId).toMatch(/^\d{12}$/);
      expect(request.rules.filter((other) => sameRule(one, other))).toEqual([one]);
    }
    const pending: Pending = { request, tried: false };
    expect(readPending(printPending(pending))).toEqual({ pending });
  }

  function isBlock(text: string): boolean {
    const [address = '', prefix = '', ...rest] = text.split('/');
    return isIPv4(address) && String(Number(prefix)) === prefix && +prefix <= 32 && !rest.length;
  }
});

it("an address is valid where Node's own parser thinks so too, and is sent as given", async () => {
  const seen = { valid: 0, refused: 0 };
  const prefix = fc.option(fc.integer({ min: -2, max: 40 }), { nil: undefined });
  const cases = fc.tuple(
    nearlyAddress.filter((text) => text.trim() === text),
    prefix,
  );
  await holds(15_000, cases, ([address, length]) => {
    const given = length === undefined ? address : `${address}/${length}`;
    const inRange = length === undefined || (length >= 0 && length <= 32);
    const problems: string[] = [];
    const blocks = readCidrIp(given, problems);
    if (given === '') return expect(blocks).toEqual([]);
    if (isIPv4(address) && inRange) {
      seen.valid++;
      expect(problems).toEqual([]);
      expect(blocks).toEqual([`${address}/${length ?? 32}`]);
    } else {
      seen.refused++;
      expect(problems).toHaveLength(1);
    }
  });
  expect(Math.min(seen.valid, seen.refused)).toBeGreaterThan(1_000);
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
      ),
      fc.string({ maxLength: 3 }),
    );
    const value = fc.oneof(
      fc.jsonValue(),
      fc.dictionary(member, fc.oneof({ weight: 5, arbitrary: fc.string() }, fc.jsonValue()), {
        maxKeys: 4,
      }),
    );
    await holds(10_000, value, (json) => {
      const read = parseRule(json);
      if (read) expect(JSON.parse(JSON.stringify(read))).toEqual(json);
    });
  });

  it('equals itself, equals in both directions, and equals what its equal equals', async () => {
    const few = fc.constantFrom('ci', 'CI', ',');
    const alike: fc.Arbitrary<Rule> = fc.oneof(
      fc.record({ ClusterSecurityGroupName: few, CIDRIP: few }),
      fc.record({
        ClusterSecurityGroupName: few,
        EC2SecurityGroupName: few,
        EC2SecurityGroupOwnerId: few,
      }),
    );
    let transitive = 0;
    await holds(20_000, fc.tuple(alike, alike, alike), ([one, two, three]) => {
      const laws = [sameRule(one, { ...one }), sameRule(one, two) === sameRule(two, one)];
      expect(laws).toEqual([true, true]);
      if (sameRule(one, two) && sameRule(two, three)) {
        transitive++;
        expect(sameRule(one, three)).toBe(true);
      }
    });
    expect(transitive).toBeGreaterThan(50);
  });
});

/** Whether a text is one line that the runner takes for text, also by stricter rules than its own. */
const isPlainLine = (line: string) =>
  !/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]|^\s*::|##\[/u.test(line) && parseCommand(line) === undefined;

function expectPlainLine(line: string): void {
  if (!isPlainLine(line)) throw new Error(`The runner may not take this for text: ${line}`);
}

const fault = fc.tuple(hostileText, hostileText).map((texts) => new Fault(...texts));
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
    const request = { jobSummary: false, ifNotFound: 'error' } as Request;
    await holds(2_000, fc.tuple(outcome, fault), async ([one, group]) => {
      stdout.mockClear();
      await publish({ outcomes: [one], group }, request);
      const lines = stdout.mock.calls.flatMap(([text]) => String(text).split(/\r\n|[\r\n]/));
      const commands = lines.flatMap((line) => parseCommand(line) ?? []);
      const wrong = one.result === 'failed' || one.result === 'not-found';
      expect(commands.map((command) => command.name)).toEqual(wrong ? ['error'] : []);
      const shown = commands.flatMap(({ data, properties }) => [data, properties['title'] ?? '']);
      expect(shown.filter((text) => !isPlainLine(text))).toEqual([]);
    });
  });

  it('is anything but text in the job summary, and shows as it is', async () => {
    await holds(20_000, hostileText, (text) => {
      const shown = markdown(text);
      expect(shown).not.toMatch(/[<>|`\r\n\u2028\u2029*_[\]\\]|&(?!#\d+;)/);
      const decoded = shown.replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)));
      expect(decoded).toBe(logLine(text));
    });
  });

  it('breaks the tables of the job summary', async () => {
    const tags = fc.array(fc.record({ Key: hostileText, Value: hostileText }), { maxLength: 3 });
    const range = fc.record({ Status: hostileText, CIDRIP: hostileText, Tags: tags });
    const ranges = fc.array(range, { minLength: 1, maxLength: 3 });
    await holds(
      2_000,
      fc.tuple(fc.array(outcome, { minLength: 1, maxLength: 3 }), ranges),
      (all) => {
        const [outcomes, IPRanges] = all;
        const group = {
          ClusterSecurityGroupName: 'ci',
          Description: '',
          EC2SecurityGroups: [],
          IPRanges,
          Tags: [],
        };
        const bars = summary({ outcomes, group })
          .split('\n')
          .map((line) => line.split('|').length - 1);
        const rows = (number: number, columns: number) => Array(number + 2).fill(columns + 1);
        expect(bars).toEqual([
          ...[0, 0, ...rows(outcomes.length, 2)],
          ...[0, 0, 0, ...rows(IPRanges.length, 3), 0],
        ]);
      },
    );
  });

  it('is cut to more characters than there is room for, or within one', async () => {
    await holds(5_000, fc.tuple(hostileText, fc.integer({ min: 1, max: 20 })), ([text, room]) => {
      const short = cut(text, room);
      expect([...short].length).toBeLessThanOrEqual(room);
      expect(short === text || text.startsWith(short.slice(0, -1))).toBe(true);
    });
  });
});
