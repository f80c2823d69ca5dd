import { judgeSweep } from './judge-sweep.ts';
import { matrixOf } from './matrix.ts';
import { playSweep } from './play-sweep.ts';
import { awsRows } from './rows/sweep-aws.ts';
import { githubRows } from './rows/sweep-github.ts';
import { leaseRows } from './rows/sweep-leases.ts';

matrixOf('sweep', [...githubRows, ...awsRows, ...leaseRows], async (row) =>
  judgeSweep(row, await playSweep(row)),
);
