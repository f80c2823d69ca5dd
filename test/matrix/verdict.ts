import { expect } from '@jest/globals';
import type { Phase, PhaseResult } from '../runner/index.ts';
import { group } from '../scenarios/stage.ts';
import type { Played } from './play.ts';
import type { End, Row } from './row.ts';
import { secrets } from './secrets.ts';

// GitHub shows no more than ten errors of a step.
const annotationsShown = 10;
const longestLeaving = 2_000;

/** Says whether a row ended as it states, and kept the promises that every row has to keep. */
export function judge(row: Row, played: Played): void {
  const { main, post, left, leavingMs } = played;
  expect({ main: endOf(main), post: endOf(post), left }).toEqual({
    main: row.main,
    post: row.post,
    left: row.left,
  });
  for (const [phase, sentence] of Object.entries(row.reads)) {
    expect(`${phase}: ${textOf(played[phase as Phase])}`).toContain(sentence);
  }
  expect(silentlyOpen(played)).toEqual([]);
  expect(secretsIn(played)).toEqual([]);
  for (const ms of Object.values(leavingMs)) expect(ms).toBeLessThan(longestLeaving);
}

/** The rules that break the first promise: neither gone, nor named by an error of a red job. */
function silentlyOpen({ main, post, asked, left }: Played): string[] {
  const red = main.failed || post.failed;
  const errors = [main, post].flatMap(({ annotations }) =>
    annotations.filter(({ level }) => level === 'error').slice(0, annotationsShown),
  );
  const named = (source: string) =>
    errors.some(({ message }) => message.includes(source) && message.includes(group));
  return asked.filter((source) => left.includes(source) && !(red && named(source)));
}

function secretsIn({ main, post }: Played): string[] {
  const everything = [main, post]
    .flatMap(({ stdout, stderr, outputs, state, summary }) => [
      stdout,
      stderr,
      ...Object.values(outputs),
      ...Object.values(state),
      summary,
    ])
    .join('\n');
  return secrets.filter((secret) => everything.includes(secret));
}

const endOf = ({ exitCode, signal }: PhaseResult): End => signal ?? exitCode ?? -1;

const textOf = ({ log, annotations }: PhaseResult): string =>
  [...log, ...annotations.map(({ title = '', message }) => `${title}: ${message}`)].join('\n');
