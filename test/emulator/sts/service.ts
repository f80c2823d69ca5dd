import { queryService } from '../protocol/query.ts';
import type { Service } from '../service.ts';
import { stsApi } from './api.ts';
import type { Sts } from './sts.ts';

/** STS in the AWS Query protocol, version 2011-06-15. */
export const stsService = (sts: Sts, accountId: string): Service =>
  queryService({
    name: 'sts',
    model: stsApi,
    unsigned: ['AssumeRoleWithWebIdentity'],
    operations: {
      AssumeRoleWithWebIdentity: (input) => sts.assumeRoleWithWebIdentity(input),
      GetCallerIdentity: (_input, { caller }) => ({
        UserId: caller.userId,
        Account: accountId,
        Arn: caller.arn,
      }),
    },
    // Everyone may ask who they are, and a web identity proves itself.
    authorize: () => undefined,
  });
