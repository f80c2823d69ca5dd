import { cidrIp } from '../../support/group.ts';
import { clusterGroup, groupOfCluster, inOtherVpc, type Target } from '../../support/targets.ts';
import { says, titles } from '../../support/words.ts';
import type { Row, Scene } from '../row.ts';
import { lostState, notFound, recovered, revoked, willRevoke } from './readings.ts';

type Change = (pending: string) => string | undefined;

const changes: Readonly<Record<string, readonly [problem: string, change: Change]>> = {
  missing: [says.stateMissing, () => undefined],
  'changed in one place': [
    says.stateDamaged,
    (pending) => pending.replace('us-east-1', 'us-west-2'),
  ],
  'of another version': [
    says.stateOfAnotherVersion,
    (pending) => JSON.stringify({ ...JSON.parse(pending), version: '0.0.1' }),
  ],
};

const targets: readonly Target[] = [clusterGroup, inOtherVpc, groupOfCluster(inOtherVpc)];

const rowsOf = (words: string, problem: string, change: Change): Row[] =>
  targets.flatMap((target) => {
    const fromInputs = target === clusterGroup || target === inOtherVpc;
    return [true, false].map((isThere): Row => {
      const found = [recovered(problem), isThere ? revoked : notFound];
      return {
        title: `a state that is ${words}, of ${target.name}, and a rule that is ${isThere ? 'there' : 'gone'}`,
        target,
        inputs: { 'revoke-at': 'job-end' },
        env: {
          post: ({ state }: Scene) => ({ STATE_pending: change(state['pending'] ?? '') }),
        },
        before: {
          post({ group }) {
            if (!isThere) group.revoke(cidrIp);
          },
        },
        main: 0,
        post: fromInputs ? 0 : 1,
        left: fromInputs || !isThere ? [] : [cidrIp],
        reads: { main: willRevoke, post: fromInputs ? found : lostState(problem) },
      };
    });
  });

const many = Array.from({ length: 30 }, (_, host) => `10.0.0.${host}/32`);

/** However many rules are lost, the log names each. */
const manyLost: Row = {
  title: 'a state that is missing, of a cluster, and thirty rules that are gone',
  target: groupOfCluster(inOtherVpc),
  rules: [],
  absent: many,
  inputs: { 'revoke-at': 'job-end' },
  env: { post: () => ({ STATE_pending: undefined }) },
  main: 0,
  post: 1,
  left: [],
  reads: {
    post: [
      ...many.map((rule) => [rule, 'May still be open']),
      [titles.stateLost, says.stateMissing],
    ],
  },
};

const cutShort: Row = {
  title: 'a state that is cut short',
  inputs: { 'revoke-at': 'job-end' },
  env: { post: ({ state }) => ({ STATE_pending: state['pending']?.slice(0, 200) }) },
  main: 0,
  post: 0,
  left: [],
  reads: { main: willRevoke, post: [recovered(says.stateDamaged), revoked] },
};

/** A state that the end of the job can't read. */
export const stateRows: readonly Row[] = [
  ...Object.entries(changes).flatMap(([words, [problem, change]]) =>
    rowsOf(words, problem, change),
  ),
  cutShort,
  manyLost,
];
