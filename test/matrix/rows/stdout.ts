import { clusterGroup, groupOfCluster, inOtherVpc, type Target } from '../../support/targets.ts';
import type { Acting, Row } from '../row.ts';
import { nothingLeft, revoked, willRevoke } from './readings.ts';

const nobodyReads = async ({ phase }: Acting) => phase.closeStdout();
const jobEnd = { 'revoke-at': 'job-end' };

const rowsOf = (target: Target): Row[] => [
  {
    title: `a log that nobody reads, in ${target.name}`,
    target,
    during: { main: nobodyReads },
    main: 0,
    post: 0,
    left: [],
    reads: { post: nothingLeft },
  },
  {
    title: `a log that nobody reads at the end of the job, in ${target.name}`,
    target,
    inputs: jobEnd,
    during: { post: nobodyReads },
    main: 0,
    post: 0,
    left: [],
    reads: { main: willRevoke },
  },
];

/** Standard output that is closed: each line ends in EPIPE. */
export const stdoutRows: readonly Row[] = [
  ...[clusterGroup, inOtherVpc, groupOfCluster(inOtherVpc)].flatMap(rowsOf),
  {
    title: 'a log that nobody reads, and access that is denied in main',
    before: { main: ({ emulator, group }) => emulator.inject(group.denied) },
    during: { main: nobodyReads },
    main: 1,
    post: 0,
    left: [],
    reads: { post: revoked },
  },
];
