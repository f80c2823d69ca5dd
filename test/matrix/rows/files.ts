import type { Breakage } from '../../runner/index.ts';
import { says, titles } from '../../support/words.ts';
import type { Row } from '../row.ts';
import { notFound, nothingLeft, recovered, revoked, willRevoke } from './readings.ts';

// Only Linux has a file for a full disk.
const breakages: Record<string, Breakage> = {
  'cannot be written': 'missing folder',
  ...(process.platform === 'linux' && { 'is on a full disk': 'disk full' }),
};

const fromInputs = recovered(says.stateMissing);
const jobEnd = { 'revoke-at': 'job-end' };

const rowsOf = ([words, breakage]: [string, Breakage]): Row[] => [
  {
    title: `an output file that ${words}`,
    broken: { main: { output: breakage } },
    main: 1,
    post: 0,
    left: [],
    reads: { main: [titles.unwritableOutputs], post: nothingLeft },
  },
  {
    title: `a summary file that ${words}`,
    broken: { main: { summary: breakage } },
    main: 1,
    post: 0,
    left: [],
    reads: { main: [titles.unwritableSummary], post: nothingLeft },
  },
  {
    title: `a state file that ${words}`,
    broken: { main: { state: breakage } },
    main: 1,
    post: 0,
    left: [],
    reads: { main: [titles.unwritableState], post: [fromInputs, notFound] },
  },
  {
    title: `every file ${words}`,
    broken: { main: { state: breakage, output: breakage, summary: breakage } },
    main: 1,
    post: 0,
    left: [],
    reads: { main: revoked, post: [fromInputs, notFound] },
  },
  {
    title: `a state file that ${words}, and a revocation at the end of the job`,
    inputs: jobEnd,
    broken: { main: { state: breakage } },
    main: 1,
    post: 0,
    left: [],
    reads: { main: [titles.unwritableState], post: [fromInputs, revoked] },
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
    reads: { post: [titles.unwritableSummary] },
  },
];

/** The runner's files that can't be written. */
export const fileRows: readonly Row[] = Object.entries(breakages).flatMap(rowsOf);
