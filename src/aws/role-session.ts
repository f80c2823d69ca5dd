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

const SHORTEST = 900;
const LONGEST = 3600;
/** For what is sent at the end of the time. */
const MARGIN = 60;

/**
 * How long a session has to last, in seconds: as long as the phase may, and no longer than every role allows.
 *
 * @param timeout seconds that retries and waiting may take
 */
export function sessionDuration(timeout: number): number {
  return Math.min(LONGEST, Math.max(SHORTEST, timeout + MARGIN));
}
