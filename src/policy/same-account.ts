import { type Caller, isSameCaller } from '../domain/caller.ts';
import { allFailed, type GroupResult } from '../domain/outcome.ts';
import type { RevokeRequest } from '../domain/revoke-request.ts';
import type { Rule } from '../domain/rule.ts';
import { explain } from '../faults/explain.ts';
import { Fault } from '../faults/fault.ts';
import { byGroup } from './each-group.ts';

/** Who acted in `main`, and who acts now, each where it is known. */
export interface Callers {
  readonly before: Caller | undefined;
  readonly now: Caller | undefined;
  /** Asks AWS for the account that acts now; a fault where it does not tell. */
  readonly account: () => Promise<string | Fault>;
}

/** Whether the end of the job acts on the account of `main`: it does, it may not, or why it must not go on. */
export type CallerCheck = 'same' | 'perhaps-other' | Fault;

/**
 * Whether a name alone says where the rules are. Each account can have a cluster, or a cluster security group, of
 * the same name; the id of a VPC security group is unique among all accounts.
 */
export function isKnownByName(target: RevokeRequest['target']): boolean {
  return target.kind !== 'rules' || target.rules.some(({ group }) => group.kind === 'cluster');
}

/** Compares who acts at the end of the job with who acted in `main`. Where a name is all, it has to be proven. */
export async function compareCallers(
  target: RevokeRequest['target'],
  { before, now, account }: Callers,
): Promise<CallerCheck> {
  if (!before || (now && isSameCaller(before, now))) return 'same';
  if (!isKnownByName(target)) return now ? 'perhaps-other' : 'same';
  return (await whyOther(before, now, account)) ?? 'same';
}

/** Whether the end of the job certainly acts on the account of `main`, whatever kind of group it is about. */
export async function isSameAccount({ before, now, account }: Callers): Promise<boolean> {
  if (!before || !now) return false;
  return isSameCaller(before, now) || (await whyOther(before, now, account)) === undefined;
}

/** Why the account may be another one; `undefined` where it is certainly the same. */
async function whyOther(
  before: Caller,
  now: Caller | undefined,
  account: Callers['account'],
): Promise<Fault | undefined> {
  // An account's number proves nothing of the account that another endpoint speaks of.
  if (now && (now.endpoint !== before.endpoint || !before.account)) return otherAccount();
  const told = now?.account ?? (await account());
  if (told === before.account) return undefined;
  // Where there are no credentials, that says more.
  return !now && told instanceof Fault ? told : otherAccount();
}

/** Why nothing is revoked where the account may be another one. */
function otherAccount(): Fault {
  return explain({ code: 'OtherAccount' }, {});
}

/** The results where nothing is revoked because the account may be another one. */
export function refusedForAccount(rules: readonly Rule[], fault: Fault): GroupResult[] {
  return byGroup(rules).map((ofGroup) => allFailed(ofGroup, fault));
}
