import type { Preflight } from '../../domain/preflight.ts';
import type { Options } from '../../domain/revoke-request.ts';
import { oneOf, type Rule } from '../../domain/rule.ts';
import { asFault } from '../../faults/explain.ts';
import { Fault } from '../../faults/fault.ts';
import type { Budget } from '../budget.ts';
import { describe } from '../describe.ts';
import { eachGroup } from '../each-group.ts';
import { retry } from '../retry.ts';
import type { OpenGroup } from '../revoke-all.ts';
import type { SecurityGroupApi } from '../security-group-api.ts';

/**
 * Makes sure, before anything is open, that rules can be revoked later: that the credentials are accepted, that
 * each group exists and, where the API can tell, that the caller may. At most two requests a group.
 */
export function preflight(
  rules: readonly Rule[],
  { dryRun }: Pick<Options, 'dryRun'>,
  openGroup: OpenGroup,
  budget: Budget,
): Promise<Preflight[]> {
  return eachGroup(rules, budget, async (ofGroup, share) => {
    const [{ group }] = ofGroup;
    const api = await openGroup(group).catch(asFault);
    if (api instanceof Fault) return { rules: ofGroup, fault: api, present: [] };
    return { rules: ofGroup, ...(await look(api, ofGroup, dryRun, share)) };
  });
}

async function look(
  api: SecurityGroupApi,
  rules: readonly Rule[],
  dryRun: boolean,
  budget: Budget,
): Promise<Pick<Preflight, 'fault' | 'unseen' | 'present'>> {
  const [refusal, description] = await Promise.all([
    // What only describes needs no permission to revoke.
    dryRun ? undefined : checkPermission(api, rules, budget),
    describe(api, budget).catch(asFault),
  ]);
  if (refusal) return { fault: refusal, present: [] };
  if (!(description instanceof Fault)) return { present: rules.filter(oneOf(description.rules)) };
  // Describing shows the result, but nothing depends on it.
  return description.kind === 'denied'
    ? { unseen: description, present: [] }
    : { fault: description, present: [] };
}

/** Why the caller may not revoke the rules; `undefined` where it may, or where the API can't tell. */
async function checkPermission(
  api: SecurityGroupApi,
  rules: readonly Rule[],
  budget: Budget,
): Promise<Fault | undefined> {
  const { checkPermission: check } = api;
  if (!check) return undefined;
  try {
    await retry(budget, {
      what: 'AWS to check the permission to revoke',
      send: (signal) => check(rules, signal),
    });
    return undefined;
  } catch (error) {
    const fault = asFault(error);
    // EC2 checks the permission first, so "rule not found" means that the caller has it.
    return fault.kind === 'rule-not-found' ? undefined : fault;
  }
}
