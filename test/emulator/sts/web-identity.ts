import { verify } from 'node:crypto';
import { exception } from './api.ts';
import type { IdentityProvider } from './identity-provider.ts';

/** What a web identity token says, once it is proven. */
export interface WebIdentity {
  readonly provider: IdentityProvider;
  readonly subject: string;
  readonly audience: string;
}

/**
 * Checks a token as STS does: its form, its issuer, its signature, its expiry and its audience.
 * Throws the `ApiError` that STS answers: `InvalidIdentityToken`, or `ExpiredTokenException`.
 */
export function readWebIdentity(
  token: string,
  providers: readonly IdentityProvider[],
  now: number,
): WebIdentity {
  const { header, claims, signed, signature } = decode(token);
  const provider = providers.find(({ issuer }) => issuer === claims['iss']);
  if (!provider) {
    throw invalid(`No OpenIDConnect provider found in your account for ${claims['iss']}`);
  }
  const key = provider.key(String(header['kid']));
  if (!key || header['alg'] !== 'RS256') {
    throw invalid(
      `Couldn't retrieve verification key from your identity provider,  please reference AssumeRoleWithWebIdentity documentation for requirements`,
    );
  }
  if (!verify('sha256', Buffer.from(signed), key, signature)) {
    throw invalid('The ID Token provided has an invalid signature.');
  }
  const seconds = Math.floor(now / 1000);
  if (!(seconds < Number(claims['exp']))) {
    throw exception(
      'ExpiredTokenException',
      `Token expired: current date/time ${seconds} must be before the expiration date/time ${claims['exp']}`,
    );
  }
  if (Number(claims['nbf'] ?? 0) > seconds) throw invalid('The ID Token is not valid yet.');
  const audience = String(claims['aud']);
  if (!provider.audiences.includes(audience)) throw invalid('Incorrect token audience');
  return { provider, audience, subject: String(claims['sub']) };
}

function decode(token: string) {
  try {
    const [header = '', claims = '', signature = '', ...rest] = token.split('.');
    if (!signature || rest.length > 0) throw new Error('There are not three parts');
    return {
      header: decodePart(header),
      claims: decodePart(claims),
      signed: `${header}.${claims}`,
      signature: Buffer.from(signature, 'base64url'),
    };
  } catch {
    throw invalid(
      'The ID Token provided is not a valid JWT. (You may see this error if you sent an Access Token)',
    );
  }
}

const decodePart = (part: string): Readonly<Record<string, unknown>> => ({
  ...JSON.parse(Buffer.from(part, 'base64url').toString()),
});

const invalid = (message: string) => exception('InvalidIdentityTokenException', message);
