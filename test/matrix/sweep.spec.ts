import { matrixOf } from './matrix.ts';
import { awsRows } from './sweep/aws-rows.ts';
import { githubRows } from './sweep/github-rows.ts';
import { judgeSweep } from './sweep/judge.ts';
import { leaseRows } from './sweep/lease-rows.ts';
import { playSweep } from './sweep/play.ts';

matrixOf('sweep', [...githubRows, ...awsRows, ...leaseRows], async (row) =>
  judgeSweep(row, await playSweep(row)),
);
