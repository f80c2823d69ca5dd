import { describing, lookingUp } from '../../aws/permissions.ts';
import type { Caller } from '../../domain/caller.ts';
import type { Permission } from '../../domain/permission.ts';
import type { RevokeRequest, RulesTarget } from '../../domain/revoke-request.ts';
import { asFault } from '../../faults/explain.ts';
import { mayHaveRules } from '../../faults/fault.ts';
import { InvalidInput } from '../../inputs/reader.ts';
import { rulesFor } from '../../inputs/rules.ts';
import { isKnownByName } from '../../policy/same-account.ts';
import { reportUnresolved } from '../../report/revoke/problems.ts';
import { giveUp } from '../inputs.ts';
import { lookUp } from '../look-up.ts';
import { ownAccount, type Step } from '../step.ts';
import { left } from './left.ts';

/** What the first request is for. */
export function firstOf(target: RevokeRequest['target']): Permission[] {
  return target.kind === 'rules'
    ? describing(target.rules.map(({ group }) => group))
    : lookingUp(target.warehouse);
}

/** Finds the rules that a request means; where they can't be found, reports why and leaves it to `post`. */
export async function resolve(
  request: RevokeRequest,
  step: Step,
  caller: Caller | undefined,
): Promise<RulesTarget | undefined> {
  const { target } = request;
  if (target.kind === 'rules') return target;
  const { warehouse, sources, ports } = target;
  try {
    const found = await lookUp(warehouse, step);
    return rulesFor({ ...found, warehouse }, sources, ports);
  } catch (error) {
    if (error instanceof InvalidInput) return giveUp(error, () => left.leave(undefined));
    const fault = asFault(error);
    reportUnresolved(request, fault);
    if (mayHaveRules(fault)) await leaveAccount(target, step, caller);
    else await left.leave(undefined);
    return undefined;
  }
}

/** Leaves the account to `post` where a name does not tell it. One attempt is enough for a comparison. */
export async function leaveAccount(
  target: RevokeRequest['target'],
  step: Step,
  caller: Caller | undefined,
): Promise<void> {
  if (!caller || caller.account || !isKnownByName(target)) return;
  const account = await ownAccount(step, { ...step.budget, maxAttempts: 1 });
  if (typeof account === 'string') await left.leaveCaller({ ...caller, account });
}
