import type { Breakage } from '../../runner/index.ts';
import { cidrIp } from '../../scenarios/stage.ts';
import type { Row } from '../row.ts';
import { lostState, nothingLeft, revoked, willRevoke } from './sentences.ts';

// Only Linux has a file for a full disk.
const breakages: Record<string, Breakage> = {
  'cannot be written': 'missing folder',
  ...(process.platform === 'linux' && { 'is on a full disk': 'disk full' }),
};

const jobEnd = { 'revoke-at': 'job-end' };

const rowsOf = ([words, breakage]: [string, Breakage]): Row[] => [
  {
    title: `an output file that ${words}`,
    broken: { main: { output: breakage } },
    main: 1,
    post: 0,
    left: [],
    reads: { main: 'Could not write the outputs', post: nothingLeft },
  },
  {
    title: `a summary file that ${words}`,
    broken: { main: { summary: breakage } },
    main: 1,
    post: 0,
    left: [],
    reads: { main: 'Could not write the job summary', post: nothingLeft },
  },
  {
    title: `a state file that ${words}`,
    broken: { main: { state: breakage } },
    main: 1,
    post: 1,
    left: [],
    reads: { main: 'Could not write the state', post: lostState },
  },
  {
    title: `every file ${words}`,
    broken: { main: { state: breakage, output: breakage, summary: breakage } },
    main: 1,
    post: 1,
    left: [],
    reads: { main: revoked, post: lostState },
  },
  {
    title: `a state file that ${words}, and a revocation at the end of the job`,
    inputs: jobEnd,
    broken: { main: { state: breakage } },
    main: 1,
    post: 1,
    left: [cidrIp],
    reads: { main: 'Could not write the state', post: lostState },
  },
  {
    title: `an output file that ${words}, and a revocation at the end of the job`,
    inputs: jobEnd,
    broken: { main: { output: breakage } },
    main: 1,
    post: 0,
    left: [],
    reads: { main: willRevoke, post: revoked },
  },
  {
    title: `a summary file that ${words} at the end of the job`,
    inputs: jobEnd,
    broken: { post: { summary: breakage } },
    main: 0,
    post: 1,
    left: [],
    reads: { post: 'Could not write the job summary' },
  },
];

const damaged = (words: string, STATE_pending: string | undefined, problem: string): Row => ({
  title: `a state that is ${words} at the end of the job`,
  inputs: jobEnd,
  env: { post: () => ({ STATE_pending }) },
  main: 0,
  post: 1,
  left: [cidrIp],
  reads: {
    main: willRevoke,
    post: `The state that this step left for the end of the job ${problem}`,
  },
});

/** What the files of the runner do. */
export const fileRows: readonly Row[] = [
  ...Object.entries(breakages).flatMap(rowsOf),
  damaged('missing', undefined, 'is missing'),
  damaged('cut short', '{"version":1,"pending":{"request":{"region":"us-e', 'is damaged'),
  damaged('of a later version', '{"version":2,"pending":null}', 'was written by another version'),
];
