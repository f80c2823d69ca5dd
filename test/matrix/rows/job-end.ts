import { cidrIp, group, revokes } from '../../scenarios/stage.ts';
import { always, type Row } from '../row.ts';
import { foundGone, notFound, open, revoked, willRevoke } from './sentences.ts';

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
    faults: { post: ({ emulator }) => emulator.inject({ kind: 'throttling' }) },
    main: 0,
    post: 0,
    left: [],
    reads: { main: willRevoke, post: revoked },
  },
  {
    title: atTheEnd('throttling without end'),
    inputs: jobEnd,
    faults: { post: ({ emulator }) => emulator.inject({ kind: 'throttling', times: always }) },
    main: 0,
    post: 1,
    left: [cidrIp],
    reads: { post: `Throttled by AWS: ${open}` },
  },
  {
    title: atTheEnd('a busy group'),
    inputs: jobEnd,
    faults: {
      post: ({ emulator }) => emulator.inject({ kind: 'busy', action: revokes, times: 2 }),
    },
    main: 0,
    post: 0,
    left: [],
    reads: { post: revoked },
  },
  {
    title: atTheEnd('a busy group without end'),
    inputs: jobEnd,
    faults: {
      post: ({ emulator }) => emulator.inject({ kind: 'busy', action: revokes, times: always }),
    },
    main: 0,
    post: 1,
    left: [cidrIp],
    reads: { post: `Cluster security group busy: ${open}` },
  },
  {
    title: atTheEnd('a lost answer'),
    inputs: jobEnd,
    faults: { post: ({ emulator }) => emulator.inject({ kind: 'cut', at: 'after-change' }) },
    main: 0,
    post: 0,
    left: [],
    reads: { post: foundGone },
  },
  {
    title: atTheEnd('silence'),
    inputs: { ...jobEnd, timeout: '1' },
    faults: { post: ({ emulator }) => emulator.inject({ kind: 'silence', at: 'before-change' }) },
    main: 0,
    post: 1,
    left: [cidrIp],
    reads: { post: `Time is up: ${open}` },
  },
  {
    title: atTheEnd('a rule that AWS shows as revoking for a while'),
    inputs: jobEnd,
    faults: {
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
    inputs: { ...jobEnd, timeout: '1' },
    faults: {
      post({ emulator }) {
        emulator.redshift.revokingFor = { describes: always };
      },
    },
    main: 0,
    post: 1,
    left: [cidrIp],
    reads: { post: `Rule not gone yet: ${open}` },
  },
  {
    title: atTheEnd('a rule that another hand has revoked in the meantime'),
    inputs: jobEnd,
    faults: {
      post: ({ emulator }) =>
        emulator.redshift.revokeClusterSecurityGroupIngress({
          ClusterSecurityGroupName: group,
          CIDRIP: cidrIp,
        }),
    },
    main: 0,
    post: 0,
    left: [],
    reads: { post: `Rule not found: ${notFound}` },
  },
];
