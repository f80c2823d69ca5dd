import type { Rule } from '../domain/rule.ts';
import { Fault } from '../faults/fault.ts';
import type { RevokeResponse } from '../policy/security-group-api.ts';

/**
 * What it means that a request to revoke failed, where AWS refused all of it because a rule is not there. Where it
 * named several rules, AWS does not say which.
 *
 * @throws the error, where it is another one
 */
export function refusal(error: unknown, rules: readonly Rule[]): RevokeResponse {
  if (!(error instanceof Fault && error.kind === 'rule-not-found')) throw error;
  return { revoked: [], unknown: rules.length === 1 ? rules : [], refusal: error };
}
