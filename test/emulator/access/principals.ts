import { type Account, globalArnIn } from '../account.ts';
import type { Credentials, Session } from '../credentials.ts';
import type { Denials } from './denials.ts';
import type { Permission } from './permission.ts';
import { type PolicyDocument, readPolicy, verdictOf } from './policy.ts';

/** The owner of an access key, and what limits it. */
export interface Principal {
  readonly credentials: Credentials | Session;
  readonly arn: string;
  readonly userId: string;
  /** What its user or role may do; everything unless told. */
  readonly identityPolicy?: PolicyDocument | undefined;
  /** What its session may do at the most. */
  readonly sessionPolicy?: PolicyDocument | undefined;
}

/** The access keys that the emulator accepts. */
export interface Principals {
  accept(principal: Principal): void;
  /** Accepts temporary credentials, in place of others of the same access key id. */
  acceptSession(session: Session): void;
  find(accessKeyId: string): Principal | undefined;
}

export function createPrincipals(account: Account): Principals {
  const principals = new Map<string, Principal>();
  const accept = (principal: Principal) =>
    void principals.set(principal.credentials.accessKeyId, principal);
  return {
    accept,
    acceptSession: (session) =>
      accept({
        credentials: session,
        arn: globalArnIn(account, 'sts', `assumed-role/ci/${session.accessKeyId}`),
        userId: `AROAEXAMPLEROLEID:${session.accessKeyId}`,
        sessionPolicy: session.policy === undefined ? undefined : readPolicy(session.policy),
      }),
    find: (accessKeyId) => principals.get(accessKeyId),
  };
}

/** Why a principal may not do all of this, in AWS's words; `undefined` where it may. */
export function denialOf(
  { arn, identityPolicy, sessionPolicy }: Principal,
  permissions: readonly Permission[],
  denials: Denials,
): string | undefined {
  for (const permission of permissions) {
    const reason =
      (denials.include(permission) ? because('identity-based', 'not-allowed') : undefined) ??
      objection('identity-based', identityPolicy) ??
      objection('session', sessionPolicy);
    if (reason) return `User: ${arn} is not authorized to perform: ${reason}`;

    function objection(kind: string, policy: PolicyDocument | undefined): string | undefined {
      const verdict = policy ? verdictOf(policy, permission) : 'allowed';
      return verdict === 'allowed' ? undefined : because(kind, verdict);
    }

    function because(kind: string, verdict: 'denied' | 'not-allowed'): string {
      const { action, resource } = permission;
      const what = resource === '*' ? action : `${action} on resource: ${resource}`;
      return verdict === 'denied'
        ? `${what} with an explicit deny in ${kind === 'session' ? 'a' : 'an'} ${kind} policy`
        : `${what} because no ${kind} policy allows the ${action} action`;
    }
  }
  return undefined;
}
