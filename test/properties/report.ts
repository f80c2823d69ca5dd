import { devNull } from 'node:os';
import { afterEach, describe, expect, it, jest } from '@jest/globals';
import fc from 'fast-check';
import type { GroupResult, Outcome } from '../../src/domain/outcome.ts';
import type { ListedRule, Rule } from '../../src/domain/rule.ts';
import type { SecurityGroup } from '../../src/domain/security-group.ts';
import { cut, markdown } from '../../src/report/markdown.ts';
import { publish } from '../../src/report/revoke/publish.ts';
import { summary } from '../../src/report/revoke/summary.ts';
import { outcomeLine } from '../../src/report/sentences.ts';
import { logLine, oneLine } from '../../src/runner/escape.ts';
import { parseCommand } from '../runner/commands.ts';
import { clusterGroup, options } from '../support/samples.ts';
import { hostileText } from './hostile.ts';
import { holds } from './property.ts';
import { clusterRule, fault, name, outcomeOf, rule, vpcRule } from './samples.ts';

/** Whether a text is one line without a command in it, in a place that does not start a line. */
const isOnOneLine = (text: string) => !/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]|##\[/u.test(text);

/** Whether a text is one line that the runner takes for text, also by stricter rules than its own. */
const isPlainLine = (line: string) =>
  isOnOneLine(line) && !/^\s*::/.test(line) && parseCommand(line) === undefined;

function expectPlainLine(line: string): void {
  if (!isPlainLine(line)) throw new Error(`The runner may not take this for text: ${line}`);
}

const phase = fc.constantFrom('main' as const, 'post' as const);

afterEach(() => {
  jest.restoreAllMocks();
  process.exitCode = undefined;
});

describe('no text of AWS', () => {
  it('is a command to the runner', async () => {
    await holds(20_000, hostileText, (text) => expectPlainLine(logLine(text)));
  });

  it('is a command to the runner within the line for an outcome', async () => {
    await holds(6_000, fc.tuple(outcomeOf(rule), hostileText), ([outcome, region]) => {
      expectPlainLine(logLine(outcomeLine(outcome, region)));
    });
  });

  it('gives the runner any other commands than the annotations that are meant', async () => {
    const stdout = jest.spyOn(process.stdout, 'write').mockReturnValue(true);
    process.env['GITHUB_OUTPUT'] = devNull;
    const said = { ...options, ifNotFound: 'error', jobSummary: false } as const;
    await holds(
      2_000,
      fc.tuple(outcomeOf(rule), fault, phase),
      async ([outcome, description, when]) => {
        stdout.mockClear();
        const result = { group: outcome.rule.group, outcomes: [outcome], description };
        await publish([result], { options: said, phase: when, secondTry: when === 'post' });
        const lines = stdout.mock.calls.flatMap(([text]) => String(text).split(/\r\n|[\r\n]/));
        const commands = lines.flatMap((line) => parseCommand(line) ?? []);
        const wrong = outcome.result === 'failed' || outcome.result === 'not-found';
        expect(commands.map((command) => command.name)).toEqual(wrong ? ['error'] : []);
        const shown = commands.flatMap(({ data, properties }) => [data, properties['title'] ?? '']);
        expect(shown.filter((text) => !isOnOneLine(text))).toEqual([]);
      },
    );
  });

  it('is anything but text in the job summary, and shows as it is', async () => {
    await holds(20_000, hostileText, (text) => {
      const shown = markdown(text);
      expect(shown).not.toMatch(/[<>|`\r\n\u2028\u2029*_[\]\\]|&(?!#\d+;)/);
      const decoded = shown.replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)));
      expect(decoded).toBe(oneLine(text));
    });
  });

  it('is cut to more characters than there is room for, or within one', async () => {
    await holds(5_000, fc.tuple(hostileText, fc.integer({ min: 1, max: 20 })), ([text, room]) => {
      const short = cut(text, room);
      expect([...short].length).toBeLessThanOrEqual(room);
      expect(short === text || text.startsWith(short.slice(0, -1))).toBe(true);
    });
  });
});

describe('no text of AWS breaks the tables of the job summary', () => {
  /** A result in one group, whose rules and outcomes hold any text. */
  const resultIn = (groups: fc.Arbitrary<SecurityGroup>, rules: fc.Arbitrary<Rule>) =>
    fc
      .tuple(
        groups,
        fc.array(outcomeOf(rules), { minLength: 1, maxLength: 3 }),
        fc.array(
          fc.record({
            rule: rules,
            status: hostileText,
            description: fc.oneof(fc.constant(''), hostileText),
            tags: fc.array(fc.record({ Key: hostileText, Value: hostileText }), { maxLength: 3 }),
          }),
          { minLength: 1, maxLength: 3 },
        ),
      )
      .map(
        ([group, outcomes, listed]): GroupResult => ({
          group,
          outcomes: outcomes.map(
            (outcome): Outcome => ({ ...outcome, rule: { ...outcome.rule, group } }),
          ),
          description: {
            group,
            api: {},
            rules: listed.map(
              ({ rule: each, ...more }): ListedRule => ({ ...each, group, ...more }),
            ),
          },
        }),
      );

  /** The number of bars in each line that has any: that of a table's columns, and one more. */
  const bars = (result: GroupResult, when: 'main' | 'post') =>
    summary([result], { options, phase: when, secondTry: false })
      // A command to copy is in no table.
      .replace(/^<pre>.*?<\/pre>$/ms, '')
      .split('\n')
      .map((line) => line.split('|').length - 1)
      .filter((number) => number > 0);
  const rows = (number: number, columns: number) => Array(number + 2).fill(columns + 1);

  it.each([
    ['a cluster security group', fc.constant(clusterGroup), clusterRule, 2, 3],
    [
      'a cluster security group of any name',
      name.map((text): SecurityGroup => ({ kind: 'cluster', name: text })),
      clusterRule,
      2,
      3,
    ],
    ['a VPC security group', name.map((id): SecurityGroup => ({ kind: 'vpc', id })), vpcRule, 3, 2],
  ] as const)('of %s', async (_, groups, rules, asked, remaining) => {
    await holds(1_500, fc.tuple(resultIn(groups, rules), phase), ([result, when]) => {
      const listed =
        result.description && 'rules' in result.description ? result.description.rules : [];
      const described = Number(listed.some(({ description }) => description !== ''));
      expect(bars(result, when)).toEqual([
        ...rows(result.outcomes.length, asked),
        ...rows(listed.length, remaining + described),
      ]);
    });
  });
});
