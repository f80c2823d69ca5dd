import {
  AssumeRoleWithWebIdentityCommand,
  type AssumeRoleWithWebIdentityResponse,
  type Credentials,
  PackedPolicyTooLargeException,
  STSClient,
} from '@aws-sdk/client-sts';
import { sessionArn } from '../../domain/role.ts';
import { clientConfig } from '../client-config.ts';
import type { Connection } from '../connection.ts';
import { CredentialsFailure } from '../failure.ts';
import type { RoleRequest, RoleSession } from '../role-session.ts';
import { emptyResponse, wrongResponse } from '../send.ts';

/**
 * Assumes a role, at the endpoint of STS in the region.
 *
 * @throws {Fault} when the service refuses or can't be reached
 * @see https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html
 */
export function assumeRole(
  { role, idToken, policies, duration, mask }: RoleRequest,
  connection: Connection,
  abortSignal: AbortSignal,
): Promise<RoleSession> {
  const send = connection.sender('sts', `role ${role.arn}`, claimsIn(idToken));
  let [policy] = policies;

  const request = async () => {
    // The request is not signed: the token proves who sends it.
    const { credentials: _, ...config } = clientConfig(connection);
    const client = new STSClient(config);
    for (let next = 1; ; next++) {
      try {
        return await client.send(
          new AssumeRoleWithWebIdentityCommand({
            RoleArn: role.arn,
            RoleSessionName: role.sessionName,
            WebIdentityToken: idToken,
            DurationSeconds: duration,
            Policy: policy.json,
          }),
          { abortSignal },
        );
      } catch (error) {
        const shorter = policies[next];
        if (!(error instanceof PackedPolicyTooLargeException && shorter)) {
          throw new CredentialsFailure(without(idToken, error));
        }
        policy = shorter;
      }
    }
  };

  const read = (response: AssumeRoleWithWebIdentityResponse): RoleSession => {
    const { Credentials, AssumedRoleUser } = response;
    const { AccessKeyId, SecretAccessKey, SessionToken }: Partial<Credentials> = Credentials ?? {};
    if (!AccessKeyId || !SecretAccessKey || !SessionToken) throw emptyResponse();
    for (const secret of [AccessKeyId, SecretAccessKey, SessionToken]) mask(secret);
    const arn = AssumedRoleUser?.Arn ?? '';
    if (arn.toLowerCase() !== sessionArn(role).toLowerCase()) {
      throw wrongResponse(`session ${arn || 'without an ARN'}`);
    }
    return {
      credentials: {
        accessKeyId: AccessKeyId,
        secretAccessKey: SecretAccessKey,
        sessionToken: SessionToken,
      },
      policy,
    };
  };

  return send('AssumeRoleWithWebIdentity', request, read);
}

/** Takes a token out of the message of an error, where the service quotes it. */
function without(token: string, error: unknown): unknown {
  if (error instanceof Error) error.message = error.message.replaceAll(token, '***');
  return error;
}

/** What a trust policy can see of a token, in words: `sub "repo:octo-org/…" and aud "sts.amazonaws.com"`. */
function claimsIn(token: string): string {
  try {
    const claims = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString());
    return `sub ${quoted(claims.sub)} and aud ${quoted(claims.aud)}`;
  } catch {
    return 'the claims of its ID token';
  }
}

/** The longest claim that a message quotes, in characters. */
const LONGEST_CLAIM = 300;

function quoted(claim: unknown): string {
  return JSON.stringify(String(claim).slice(0, LONGEST_CLAIM));
}
