import { actionFaults } from './action.ts';
import { credentialFaults } from './credentials.ts';
import { githubFaults } from './github.ts';
import { leaseFaults } from './lease.ts';
import { networkFaults } from './network.ts';
import type { FaultRow } from './row.ts';
import { serviceFaults } from './service.ts';
import { targetFaults } from './targets.ts';

/**
 * Every failure that the actions tell apart. The first row that fits wins, so the order counts, of these lists and
 * within each: a row that reads the message goes before those that read only the code, and those before the status.
 * The last row fits all.
 *
 * @see https://docs.aws.amazon.com/redshift/latest/APIReference/CommonErrors.html
 * @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/errors-overview.html
 */
export const faultTable: readonly FaultRow[] = [
  ...githubFaults,
  ...targetFaults,
  ...leaseFaults,
  ...actionFaults,
  ...credentialFaults,
  ...networkFaults,
  ...serviceFaults,
];
