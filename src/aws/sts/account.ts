import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import { clientOf } from '../client-config.ts';
import type { Connection } from '../connection.ts';
import { emptyResponse } from '../send.ts';

/**
 * Asks AWS for the account of the credentials. It needs no permission.
 *
 * @throws {Fault} when the service refuses or can't be reached
 * @see https://docs.aws.amazon.com/STS/latest/APIReference/API_GetCallerIdentity.html
 */
export function accountOf(connection: Connection, abortSignal: AbortSignal): Promise<string> {
  const send = connection.sender('sts', 'the account of the credentials');
  return send(
    'GetCallerIdentity',
    async () =>
      clientOf(STSClient, connection).send(new GetCallerIdentityCommand(), {
        abortSignal,
      }),
    ({ Account }) => {
      if (!Account) throw emptyResponse();
      return Account;
    },
  );
}
