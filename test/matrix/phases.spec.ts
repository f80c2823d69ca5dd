import { matrix } from './matrix.ts';
import { cancellationRows } from './rows/cancellation.ts';
import { fileRows } from './rows/files.ts';
import { jobEndRows } from './rows/job-end.ts';
import { preflightRows } from './rows/preflight.ts';
import { stateRows } from './rows/state.ts';
import { stdoutRows } from './rows/stdout.ts';

matrix('phases', [
  ...jobEndRows,
  ...preflightRows,
  ...cancellationRows,
  ...fileRows,
  ...stateRows,
  ...stdoutRows,
]);
