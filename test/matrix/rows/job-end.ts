import { cidrIp } from '../../support/group.ts';
import { clusterGroup } from '../../support/targets.ts';
import { titles } from '../../support/words.ts';
import { always, type Row } from '../row.ts';
import { foundGone, notFound, open, revoked, willRevoke } from './readings.ts';

const { revokes } = clusterGroup;

const jobEnd = { 'revoke-at': 'job-end' };
const atTheEnd = (main: string) => `${main}, at the end of the job`;

/** What goes wrong where there is no second chance. */
export const jobEndRows: readonly Row[] = [
  {
    title: atTheEnd('nothing goes wrong'),
    inputs: jobEnd,
    main: 0,
    post: 0,
    left: [],
    reads: { main: willRevoke, post: revoked },
  },
  {
    title: atTheEnd('throttling'),
    inputs: jobEnd,
    before: { post: ({ emulator }) => emulator.inject({ kind: 'throttling' }) },
    main: 0,
    post: 0,
    left: [],
    reads: { main: willRevoke, post: revoked },
  },
  {
    title: atTheEnd('throttling without end'),
    waits: true,
    inputs: jobEnd,
    before: { post: ({ emulator }) => emulator.inject({ kind: 'throttling', times: always }) },
    main: 0,
    post: 1,
    left: [cidrIp],
    reads: { post: open(titles.throttled) },
  },
  {
    title: atTheEnd('a busy group'),
    inputs: jobEnd,
    before: {
      post: ({ emulator }) => emulator.inject({ kind: 'busy', action: revokes, times: 2 }),
    },
    main: 0,
    post: 0,
    left: [],
    reads: { post: revoked },
  },
  {
    title: atTheEnd('a busy group without end'),
    waits: true,
    inputs: jobEnd,
    before: {
      post: ({ emulator }) => emulator.inject({ kind: 'busy', action: revokes, times: always }),
    },
    main: 0,
    post: 1,
    left: [cidrIp],
    reads: { post: open(titles.clusterGroupBusy) },
  },
  {
    title: atTheEnd('a lost response'),
    inputs: jobEnd,
    before: { post: ({ emulator }) => emulator.inject({ kind: 'cut', at: 'after-change' }) },
    main: 0,
    post: 0,
    left: [],
    reads: { post: foundGone },
  },
  {
    title: atTheEnd('silence'),
    waits: true,
    inputs: jobEnd,
    before: { post: ({ emulator }) => emulator.inject({ kind: 'silence', at: 'before-change' }) },
    main: 0,
    post: 0,
    left: [],
    reads: { post: revoked },
  },
  {
    title: atTheEnd('silence without end'),
    waits: true,
    inputs: jobEnd,
    before: {
      post: ({ emulator }) =>
        emulator.inject({ kind: 'silence', at: 'before-change', times: always }),
    },
    main: 0,
    post: 1,
    left: [cidrIp],
    reads: { post: open(titles.noResponse) },
  },
  {
    title: atTheEnd('a rule that AWS shows as revoking for a while'),
    inputs: jobEnd,
    before: {
      post({ emulator }) {
        emulator.redshift.revokingFor = { describes: 2 };
      },
    },
    main: 0,
    post: 0,
    left: [],
    reads: { post: revoked },
  },
  {
    title: atTheEnd('a rule that AWS shows as revoking for ever'),
    waits: true,
    inputs: jobEnd,
    before: {
      post({ emulator }) {
        emulator.redshift.revokingFor = { describes: always };
      },
    },
    main: 0,
    post: 1,
    left: [cidrIp],
    reads: { post: open(titles.ruleStillThere) },
  },
  {
    title: atTheEnd('a rule that somebody has revoked in the meantime'),
    inputs: jobEnd,
    before: {
      post: ({ group }) => group.revoke(cidrIp),
    },
    main: 0,
    post: 0,
    left: [],
    reads: { post: notFound },
  },
];
