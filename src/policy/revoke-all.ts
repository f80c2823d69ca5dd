import { allFailed, type GroupResult } from '../domain/outcome.ts';
import type { Rule } from '../domain/rule.ts';
import type { SecurityGroup } from '../domain/security-group.ts';
import { asFault } from '../faults/explain.ts';
import { Fault } from '../faults/fault.ts';
import type { Budget } from './budget.ts';
import { eachGroup } from './each-group.ts';
import { preview, revoke } from './revoke.ts';
import type { Journal } from './revoke-batch.ts';
import type { SecurityGroupApi } from './security-group-api.ts';

/** Opens a security group. Throws a `Fault` where that is not possible. */
export type OpenGroup = (group: SecurityGroup) => Promise<SecurityGroupApi>;

/** How rules are revoked. */
export interface Manner {
  /** Whether only to say which rules would be revoked. */
  readonly dryRun: boolean;
  /** Whether the resulting groups are wanted. If not, a group is described only where a rule is in doubt. */
  readonly showGroups: boolean;
}

/** Revokes rules of any number of groups; in a dry run, only says which it would revoke. */
export function revokeAll(
  rules: readonly Rule[],
  { dryRun, showGroups }: Manner,
  openGroup: OpenGroup,
  budget: Budget,
  journal: Journal,
): Promise<GroupResult[]> {
  return eachGroup(rules, budget, async (ofGroup, share) => {
    const api = await openGroup(ofGroup[0].group).catch(asFault);
    if (api instanceof Fault) return allFailed(ofGroup, api);
    return dryRun ? preview(api, ofGroup, share) : revoke(api, ofGroup, share, journal, showGroups);
  });
}
