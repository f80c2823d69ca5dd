import type { KeyObject } from 'node:crypto';

/** An OpenID Connect provider that IAM trusts, as an account knows it. */
export interface IdentityProvider {
  /** The issuer of its tokens, e.g. `https://token.actions.githubusercontent.com`. */
  readonly issuer: string;
  /** The audiences that are registered for it. */
  readonly audiences: readonly string[];
  /** The public key of this id; `undefined` where the provider does not publish one. */
  key(id: string): KeyObject | undefined;
}

/** What an identity provider is called in ARNs and condition keys: its issuer without the scheme. */
export const providerName = (issuer: string): string => issuer.replace(/^https:\/\//, '');
