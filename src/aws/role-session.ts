import type { AwsCredentialIdentity } from '@aws-sdk/types';
import type { Role } from '../domain/role.ts';
import type { SessionPolicy } from './session-policy.ts';

/** A role to assume, and how. */
export interface RoleRequest {
  readonly role: Role;
  /** A token of GitHub's, for the audience `sts.amazonaws.com`. */
  readonly idToken: string;
  /** The policies that the session may have. Where one is too large, the next one is taken. */
  readonly policies: readonly [SessionPolicy, ...SessionPolicy[]];
  /** How long the session lasts, in seconds: from 900 to 3600, which every role allows. */
  readonly duration: number;
  /** Keeps a secret out of the log. */
  readonly mask: (secret: string) => void;
}

/** A session of a role. */
export interface RoleSession {
  readonly credentials: AwsCredentialIdentity;
  readonly policy: SessionPolicy;
}
