import { matrix } from './matrix.ts';
import { leaseRows } from './rows/lease.ts';
import { leasePhaseRows } from './rows/lease-phases.ts';
import { addressRows, endpointRows } from './rows/lease-runner.ts';

matrix('lease', [...leaseRows, ...leasePhaseRows, ...addressRows, ...endpointRows]);
