import { expect } from '@jest/globals';
import { LEASE_ID_TAG } from '../../src/domain/lease.ts';
import type { Tag } from '../../src/domain/rule.ts';
import type { Phase, PhaseResult } from '../runner/index.ts';
import type { Group } from '../support/group.ts';
import { says } from '../support/words.ts';
import type { Played, PlayedPhase } from './play.ts';
import type { End, Reads, Row, Words } from './row.ts';
import { secrets } from './secrets.ts';

// GitHub shows no more than ten errors of a step.
const annotationsShown = 10;

/** Checks that a row ended as it states, and the promises that hold for every row. */
export function judge(row: Row, played: Played): void {
  const { main, post = main } = played;
  expect({ main: endOf(main), post: endOf(post), left: post.open }).toEqual({
    main: row.main,
    post: row.post ?? row.main,
    left: row.left,
  });
  if (row.opened) expect(main.open).toEqual(row.opened);
  for (const [phase, reads] of Object.entries(row.reads)) {
    for (const words of readingsOf(reads)) expectLine(played, phase as Phase, words);
  }
  expect(silentlyOpen(played)).toEqual([]);
  const mistaken = phasesOf(played).flatMap((phase) => revokedButOpen(phase, played));
  expect(mistaken.length > 0).toBe(row.knownGap !== undefined);
  expect(played.bystandersThere).toBe(true);
  expect(secretsIn(phasesOf(played), played.secrets)).toEqual([]);
}

/** The words of each line that the user is to read. */
export const readingsOf = (reads: Reads): readonly Words[] =>
  (reads.every((words) => typeof words === 'string') ? [reads] : reads) as readonly Words[];

/** A line of the log, or an annotation, that has all these words; and the group's name, where they name a rule. */
function expectLine({ asked, group, ...phases }: Played, phase: Phase, words: Words) {
  const namesRule = words.some((word) => asked.includes(word));
  const all = namesRule ? [...words, group.words] : words;
  const { main, post = main } = phases;
  const lines = linesOf({ main, post }[phase].result);
  const found = lines.some(
    (line) => words.every((word) => line.includes(word)) && (!namesRule || namesGroup(group, line)),
  );
  expect({ phase, lines: found ? all : lines }).toEqual({ phase, lines: all });
}

/** The rules that break the first promise: neither gone, nor named with their group by an error of a red job. */
function silentlyOpen(played: Played): string[] {
  const { main, post = main, group } = played;
  const errors = phasesOf(played)
    .filter(({ result }) => result.failed)
    .flatMap(({ result }) =>
      result.annotations.filter(({ level }) => level === 'error').slice(0, annotationsShown),
    );
  const isNamed = (source: string) => {
    const names = [lastWord(source), ...leaseIds(source, group)];
    return errors.some(
      ({ message }) => names.some((name) => message.includes(name)) && namesGroup(group, message),
    );
  };
  return post.open.filter((source) => !isNamed(source));
}

/** The lease that made a rule is a name for it too, where the ids of its rules are not known. */
const leaseIds = (source: string, group: Group): string[] =>
  group
    .rules()
    .filter((rule) => rule.source === source)
    .flatMap(({ kept }) => (kept as { readonly Tags?: readonly Tag[] }).Tags ?? [])
    .flatMap(({ Key, Value }) => (Key === LEASE_ID_TAG && Value ? [Value] : []));

const namesGroup = ({ words, before = words }: Group, line: string) =>
  line.includes(words) || line.includes(before);

/** The rules that a phase calls revoked, in its log or its outputs, although they were open when it ended. */
function revokedButOpen({ result, open }: PlayedPhase, { group }: Played): string[] {
  const { 'revoked-rules': output = '[]' } = result.outputs;
  const revoked = JSON.parse(output || '[]').map((rule: unknown) => JSON.stringify(rule));
  return open.filter(
    (source) =>
      revoked.includes(group.asOutput(source).slice(1, -1)) ||
      result.log.some(
        (line) =>
          line.startsWith(`${says.revoked} ${source}`) ||
          line.startsWith(`${says.closed} ${lastWord(source)} `),
      ),
  );
}

/** The secrets that phases showed. */
export function secretsIn(
  phases: readonly Pick<PlayedPhase, 'result'>[],
  more: readonly string[] = [],
): string[] {
  const everything = phases
    .flatMap(({ result: { stdout, stderr, outputs, state, summary } }) => [
      // The runner does not show what it is told to mask.
      stdout.replaceAll(/^::add-mask::.*$/gm, ''),
      stderr,
      ...Object.values(outputs),
      ...Object.values(state),
      summary,
    ])
    .join('\n');
  return [...secrets, ...more].filter((secret) => everything.includes(secret));
}

/** Of `tcp 5439-5440 203.0.113.7/32`, what messages have. */
const lastWord = (source: string): string => source.split(' ').at(-1) as string;

const phasesOf = ({ main, post }: Played): PlayedPhase[] => (post ? [main, post] : [main]);

export const endOf = ({ result: { exitCode, signal } }: Pick<PlayedPhase, 'result'>): End =>
  signal ?? exitCode ?? -1;

export const linesOf = ({ log, annotations }: PhaseResult): string[] => [
  ...log,
  ...annotations.map(({ title = '', message }) => `${title}: ${message}`),
];
