import { cidrIp } from '../../support/group.ts';
import { clusterGroup, inDefaultVpc, inOtherVpc, targets } from '../../support/targets.ts';
import { says, titles } from '../../support/words.ts';
import type { Row } from '../row.ts';
import { notFound, nothingLeft } from './readings.ts';

const refusals = {
  'a throttled request': 'throttling',
  'an unavailable service': 'service-unavailable',
} as const;

/** A rule that is not there: a request that AWS refused before the work revoked nothing. */
const absentRows = targets.flatMap((target) =>
  Object.entries(refusals).flatMap(([name, kind]) =>
    (['warn', 'error'] as const).map(
      (word): Row => ({
        title: `${name}, and a rule that is not in ${target.name} (${word})`,
        target,
        rules: [],
        absent: [cidrIp],
        inputs: { 'if-not-found': word },
        before: { main: ({ emulator }) => emulator.inject({ kind, action: target.revokes }) },
        main: word === 'error' ? 1 : 0,
        post: 0,
        left: [],
        reads: { main: notFound, post: nothingLeft },
      }),
    ),
  ),
);

/** The same source is let in on another port, which is named. */
const wrongPortRows = [inDefaultVpc, inOtherVpc].flatMap((target) =>
  (['warn', 'error', 'ignore'] as const).map(
    (word): Row => ({
      title: `a throttled request, and the wrong port in ${target.name} (${word})`,
      target,
      rules: [],
      absent: [cidrIp],
      inputs: { 'if-not-found': word },
      before: {
        main: ({ emulator }) => emulator.inject({ kind: 'throttling', action: target.revokes }),
      },
      main: word === 'error' ? 1 : 0,
      post: 0,
      left: [],
      reads: {
        main:
          word === 'ignore'
            ? ['port 22', says.staysOpen]
            : [...notFound, 'port 22', says.staysOpen],
      },
    }),
  ),
);

/** A request that may have been applied: the rule counts as revoked, and those like it are named all the same. */
const doubtRows = [inDefaultVpc, inOtherVpc].map(
  (target): Row => ({
    title: `an internal failure, and the wrong port in ${target.name}`,
    target,
    rules: [],
    absent: [cidrIp],
    before: {
      main: ({ emulator }) => emulator.inject({ kind: 'internal-failure', action: target.revokes }),
    },
    main: 0,
    post: 0,
    left: [],
    reads: { main: [titles.similarRules, 'port 22', says.staysOpen] },
  }),
);

/** Refused once, and there: the refusal is overcome, and the next request revokes. */
const mixedRow: Row = {
  title: 'a throttled request for a rule that is not there, before one that is',
  target: clusterGroup,
  absent: ['192.0.2.99/32'],
  before: { main: ({ emulator }) => emulator.inject({ kind: 'throttling', times: 2, skip: 1 }) },
  main: 0,
  post: 0,
  left: [],
  reads: { main: [titles.ruleNotFound, '192.0.2.99/32'] },
};

/** A refusal is no lost response. */
export const refusalRows: readonly Row[] = [
  ...absentRows,
  ...wrongPortRows,
  ...doubtRows,
  mixedRow,
];
