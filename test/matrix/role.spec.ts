import { matrix } from './matrix.ts';
import { roleRows } from './rows/role.ts';

matrix('role', roleRows);
