import { createPublicKey, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';

/** The claims of a token, e.g. `sub`. */
export type Claims = Readonly<Record<string, unknown>>;

/** Signs the tokens of GitHub's OpenID Connect provider. */
export interface TokenSigner {
  sign(claims: Claims): string;
  /** The public key of this id; `undefined` for another id. */
  key(id: string): KeyObject | undefined;
}

/** A signer with a key of its own, which is made when it is first needed. */
export function createTokenSigner(keyId: string): TokenSigner {
  let privateKey: KeyObject | undefined;
  const key = () => {
    privateKey ??= generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
    return privateKey;
  };
  return {
    sign(claims) {
      const signed = [{ typ: 'JWT', alg: 'RS256', kid: keyId, x5t: keyId }, claims]
        .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
        .join('.');
      return `${signed}.${sign('sha256', Buffer.from(signed), key()).toString('base64url')}`;
    },
    key: (id) => (id === keyId ? createPublicKey(key()) : undefined),
  };
}
