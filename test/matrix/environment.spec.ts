import { matrix } from './matrix.ts';
import { accountRows } from './rows/accounts.ts';
import { connectionRows } from './rows/connection.ts';
import { credentialsRows } from './rows/credentials.ts';
import { proxyRows } from './rows/proxy.ts';
import { retryRows } from './rows/retries.ts';

matrix('environment', [
  ...connectionRows,
  ...credentialsRows,
  ...proxyRows,
  ...retryRows,
  ...accountRows,
]);
