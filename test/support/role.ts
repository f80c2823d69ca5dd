import type { Emulator, PolicyDocument } from '../emulator/index.ts';
import type { Variables } from '../runner/index.ts';

/** The name of the role that closes, in the account of the emulator. */
export const roleName = 'redshift-close';

const issuer = 'token.actions.githubusercontent.com';

/** What a closing role's trust policy says, as `docs/iam.md` has it. */
export const trustIn = (accountId: string): PolicyDocument => ({
  Version: '2012-10-17',
  Statement: {
    Effect: 'Allow',
    Principal: { Federated: `arn:aws:iam::${accountId}:oidc-provider/${issuer}` },
    Action: 'sts:AssumeRoleWithWebIdentity',
    Condition: {
      StringEquals: {
        [`${issuer}:aud`]: 'sts.amazonaws.com',
        [`${issuer}:sub`]: 'repo:octo-org/octo-repo:ref:refs/heads/main',
      },
    },
  },
});

/** Makes a role that jobs of the emulated repository may assume, with this policy or with every permission. */
export function createRole(
  { sts, accountId }: Emulator,
  policy?: PolicyDocument,
  name = roleName,
): string {
  return sts.putRole({
    name,
    trustPolicy: trustIn(accountId),
    ...(policy && { policy }),
  }).arn;
}

/** Variables of a job that has `permissions: id-token: write` and no credentials. */
export const idTokenOnly = ({ github }: Emulator): Variables => ({
  ...github.oidc.variables,
  AWS_ACCESS_KEY_ID: undefined,
  AWS_SECRET_ACCESS_KEY: undefined,
  AWS_SESSION_TOKEN: undefined,
});
