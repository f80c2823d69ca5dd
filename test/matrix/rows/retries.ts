import { cidrIp } from '../../support/group.ts';
import { clusterGroup, inDefaultVpc, inOtherVpc } from '../../support/targets.ts';
import { titles } from '../../support/words.ts';
import { always, type Row } from '../row.ts';
import type { ServiceFault } from './faults.ts';
import { foundGone, nothingLeft, open, revoked } from './readings.ts';

const inARow: Readonly<Record<string, ServiceFault['fault']>> = {
  throttled: { kind: 'throttling' },
  'internal failures': { kind: 'internal-failure' },
  unavailable: { kind: 'service-unavailable' },
  busy: { kind: 'busy' },
  'pages of HTML': { kind: 'html', at: 'before-change', status: 200 },
  'bad gateways': { kind: 'html', at: 'before-change', status: 502 },
  'connections cut': { kind: 'cut', at: 'before-change' },
};

/** Whatever passes is tried again until the time is really up. */
const fiveTimes = Object.entries(inARow).map(
  ([name, fault]): Row => ({
    title: `five in a row: ${name}`,
    waits: true,
    inputs: { timeout: '60' },
    before: {
      main: ({ emulator }) =>
        emulator.inject({
          ...(fault as object as { kind: 'busy' }),
          action: clusterGroup.revokes,
          times: 5,
        }),
    },
    main: 0,
    post: 0,
    left: [],
    reads: { main: revoked, post: nothingLeft },
  }),
);

const inVpc = [inDefaultVpc, inOtherVpc].map(
  (target): Row => ({
    title: `five in a row: throttled, in ${target.name}`,
    waits: true,
    target,
    inputs: { timeout: '60' },
    before: {
      main: ({ emulator }) =>
        emulator.inject({ kind: 'throttling', action: target.revokes, times: 5 }),
    },
    main: 0,
    post: 0,
    left: [],
    reads: { main: revoked, post: nothingLeft },
  }),
);

const silences = (['before-change', 'after-change'] as const).map(
  (at): Row => ({
    title: `silence ${at === 'before-change' ? 'before' : 'after'} the change, with time for another attempt`,
    waits: true,
    inputs: { timeout: '8' },
    before: { main: ({ emulator }) => emulator.inject({ kind: 'silence', at }) },
    main: 0,
    post: 0,
    left: [],
    reads: { main: at === 'before-change' ? revoked : foundGone, post: nothingLeft },
  }),
);

const resets: Row = {
  title: 'a connection cut before the change, then one after it',
  before: {
    main({ emulator }) {
      emulator.inject({ kind: 'cut', at: 'before-change' });
      emulator.inject({ kind: 'cut', at: 'after-change' });
    },
  },
  main: 0,
  post: 0,
  left: [],
  reads: { main: foundGone, post: nothingLeft },
};

const mixture: Row = {
  title: 'throttling, a failure, a page of HTML and a cut connection, one after the other',
  waits: true,
  inputs: { timeout: '20' },
  before: {
    main({ emulator }) {
      emulator.inject({ kind: 'throttling' });
      emulator.inject({ kind: 'internal-failure' });
      emulator.inject({ kind: 'html', at: 'before-change', status: 200 });
      emulator.inject({ kind: 'cut', at: 'before-change' });
    },
  },
  main: 0,
  post: 0,
  left: [],
  reads: { main: revoked, post: nothingLeft },
};

const limited = (attempts: string, throttled: number, rest: Pick<Row, 'main' | 'reads'>): Row => ({
  title: `AWS_MAX_ATTEMPTS=${attempts}, and ${throttled} throttled`,
  env: {
    main: () => ({ AWS_MAX_ATTEMPTS: attempts }),
    post: () => ({ AWS_MAX_ATTEMPTS: undefined }),
  },
  before: {
    main: ({ emulator }) => emulator.inject({ kind: 'throttling', times: throttled }),
    post: ({ emulator }) => emulator.clearFaults(),
  },
  post: 0,
  left: [],
  ...rest,
});

const usedUp = {
  main: 1,
  reads: { main: [...open(titles.throttled), 'AWS_MAX_ATTEMPTS'], post: revoked },
} as const;
const overcome = { main: 0, reads: { main: revoked, post: nothingLeft } } as const;
const ignored = {
  main: 0,
  reads: { main: [[titles.variableIgnored, 'AWS_MAX_ATTEMPTS'], revoked], post: nothingLeft },
} as const;

const limits: readonly Row[] = [
  limited('1', 1, usedUp),
  limited('2', 1, overcome),
  limited('2', 2, usedUp),
  limited('0', 1, ignored),
  limited('many', 1, ignored),
  limited('1.5', 1, ignored),
  {
    title: 'AWS_MAX_ATTEMPTS=1, and throttling at the end of the job',
    inputs: { 'revoke-at': 'job-end' },
    env: { main: () => ({ AWS_MAX_ATTEMPTS: '1' }) },
    before: { post: ({ emulator }) => emulator.inject({ kind: 'throttling', times: always }) },
    main: 0,
    post: 1,
    left: [cidrIp],
    reads: { post: [...open(titles.throttled), 'AWS_MAX_ATTEMPTS'] },
  },
];

/** What passes, and how often it is tried. */
export const retryRows: readonly Row[] = [
  ...fiveTimes,
  ...inVpc,
  ...silences,
  resets,
  mixture,
  ...limits,
];
