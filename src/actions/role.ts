import type { Aws } from '../aws/aws.ts';
import { sessionDuration } from '../aws/role-session.ts';
import { sessionPolicies } from '../aws/session-policy.ts';
import type { Permission } from '../domain/permission.ts';
import type { Role } from '../domain/role.ts';
import type { StepOptions } from '../domain/step.ts';
import { explain } from '../faults/explain.ts';
import { idTokens } from '../github/id-token.ts';
import type { Budget } from '../policy/budget.ts';
import { retry } from '../policy/retry.ts';
import { announceWiderSession } from '../report/role.ts';
import { mask, sayInDebug } from '../runner/log.ts';

/** A phase that assumes a role. */
interface RoleContext extends Pick<StepOptions, 'region' | 'timeout'> {
  readonly role: Role;
  readonly aws: Aws;
  /** Milliseconds since some moment. */
  readonly now: () => number;
}

/**
 * Signs in as a role, for no more than these permissions.
 *
 * @throws {Fault} where GitHub or AWS does not let it
 */
export type RoleSignIn = (permissions: readonly Permission[], budget: Budget) => Promise<Aws>;

/** Makes a function that signs in as a role, with an ID token of GitHub's. */
export function roleSignIn({ role, region, timeout, aws, now }: RoleContext): RoleSignIn {
  const tokens = idTokens({ env: process.env, now, mask });
  return async (permissions, budget) => {
    const policies = sessionPolicies(permissions, region, role);
    await retry(budget, {
      what: 'GitHub to give an ID token',
      silence: () => explain({ code: 'IdTokenUnavailable' }, {}),
      send: tokens.get,
    });
    const { aws: assumed, policy } = await retry(budget, {
      what: `AWS to let this step assume ${role.arn}`,
      async send(signal) {
        const idToken = await tokens.get(signal);
        const request = { role, idToken, policies, duration: sessionDuration(timeout), mask };
        return aws.assumeRole(request, signal);
      },
      onFault: tokens.forget,
    });
    sayInDebug(`Session policy: ${policy.json ?? 'none'}`);
    if (policy.wider) announceWiderSession(policy.wider, region);
    return assumed;
  };
}
