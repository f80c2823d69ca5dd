import { cidrIp } from '../../support/group.ts';
import { startSilence } from '../../support/silence.ts';
import { clusterGroup, inOtherVpc, targets } from '../../support/targets.ts';
import { titles } from '../../support/words.ts';
import { always, type Row, type Scene } from '../row.ts';
import { foundGone, notFound, open } from './readings.ts';

const goneMeanwhile = ({ emulator, group }: Scene) => {
  emulator.clearFaults();
  group.revoke(cidrIp);
};

/** Main was refused, and somebody else revokes the rule: the end of the job has nothing to claim. */
const refusedRows = targets.flatMap((target) =>
  (['warn', 'error'] as const).map(
    (word): Row => ({
      title: `denied access to ${target.name}, and a rule that is gone at the end of the job (${word})`,
      target,
      inputs: { 'if-not-found': word },
      before: {
        main: ({ emulator, group }) => emulator.inject({ ...group.denied, times: always }),
        post: goneMeanwhile,
      },
      main: 1,
      post: word === 'error' ? 1 : 0,
      left: [],
      reads: { main: open(titles.accessDenied), post: notFound },
    }),
  ),
);

const throttledRow: Row = {
  title: 'throttling without end in main, and a rule that is gone at the end of the job',
  waits: true,
  before: {
    main: ({ emulator }) => emulator.inject({ kind: 'throttling', times: always }),
    post: goneMeanwhile,
  },
  main: 1,
  post: 0,
  left: [],
  reads: { main: open(titles.throttled), post: notFound },
};

const failedRow: Row = {
  title: 'internal failures without end in main, and a rule that is gone at the end of the job',
  waits: true,
  before: {
    main: ({ emulator }) => emulator.inject({ kind: 'internal-failure', times: always }),
    post: goneMeanwhile,
  },
  main: 1,
  post: 0,
  left: [],
  reads: { main: open(titles.awsFailed), post: foundGone },
};

/** Where nothing ever comes back. */
const silence = async ({ onEnd }: Scene) => {
  const { address, close } = await startSilence();
  onEnd(close);
  return address;
};

const ownKey = ({ emulator: { credentials } }: Scene) => ({
  AWS_CONTAINER_CREDENTIALS_FULL_URI: undefined,
  AWS_ACCESS_KEY_ID: credentials.accessKeyId,
  AWS_SECRET_ACCESS_KEY: credentials.secretAccessKey,
});

/** Main never came to send its request, so that the end of the job has nothing to claim. */
const unsent: readonly Pick<Row, 'title' | 'env'>[] = [
  {
    title: 'credentials that do not come in time, only in main, and a rule that is gone at the end',
    env: {
      main: async (scene) => ({
        AWS_ACCESS_KEY_ID: undefined,
        AWS_SECRET_ACCESS_KEY: undefined,
        AWS_CONTAINER_CREDENTIALS_FULL_URI: `http://${await silence(scene)}/`,
      }),
      post: ownKey,
    },
  },
  {
    title: 'TLS that is never established, only in main, and a rule that is gone at the end',
    env: {
      main: async (scene) => ({ AWS_ENDPOINT_URL: `https://${await silence(scene)}` }),
      post: ({ emulator }) => ({ AWS_ENDPOINT_URL: emulator.url }),
    },
  },
];
const unsentRows = unsent.map(
  (row): Row => ({
    ...row,
    waits: true,
    target: inOtherVpc,
    before: { post: goneMeanwhile },
    main: 1,
    post: 0,
    left: [],
    reads: { main: open(titles.requestNotSent), post: notFound },
  }),
);

const [first, second] = ['10.0.0.0/8', '192.0.2.1/32'] as const;

/** One rule is refused, the response for the other is lost: each is in doubt, or not, of its own. */
const apart = (gone: readonly string[]): Row => ({
  title: `one rule refused and one lost, of which ${gone.length === 2 ? 'both are' : 'the refused one is'} gone at the end of the job`,
  waits: true,
  inputs: { timeout: '6' },
  target: clusterGroup,
  rules: [first, second],
  before: {
    main({ emulator, group }) {
      emulator.inject({
        ...group.denied,
        when: ({ CIDRIP }) => CIDRIP === first,
        times: always,
      });
      emulator.inject({
        kind: 'cut',
        at: gone.length === 2 ? 'after-change' : 'before-change',
        when: ({ CIDRIP }) => CIDRIP === second,
        times: always,
      });
    },
    post({ emulator, group }) {
      emulator.clearFaults();
      group.revoke(first);
    },
  },
  main: 1,
  post: 0,
  left: [],
  reads: {
    main: [open(titles.accessDenied, first), open(titles.connectionLost, second)],
    post: [
      [titles.ruleNotFound, first],
      gone.length === 2 ? ['Revoked', second, 'was lost'] : ['Revoked', second],
    ],
  },
});

/** The record of the doubt is damaged: nothing is claimed then. */
const damagedRecord: Row = {
  ...failedRow,
  title: 'internal failures without end in main, whose record is damaged at the end of the job',
  env: { post: ({ state }) => ({ 'STATE_in-doubt': state['in-doubt']?.replace(/.$/, 'x') }) },
  reads: { main: open(titles.awsFailed), post: notFound },
};

/** What may have been revoked is known rule by rule. */
export const doubtRows: readonly Row[] = [
  ...refusedRows,
  throttledRow,
  failedRow,
  damagedRecord,
  ...unsentRows,
  apart([first, second]),
  apart([first]),
];
