import { type Caller, isSameCaller } from '../domain/caller.ts';
import { allFailed, type GroupResult } from '../domain/outcome.ts';
import type { Rule } from '../domain/rule.ts';
import { explain } from '../faults/explain.ts';
import { byGroup } from './each-group.ts';

/** Who acted in `main`, and who acts now, each where it is known. */
export interface Callers {
  readonly before: Caller | undefined;
  readonly now: Caller | undefined;
  /** Asks AWS for the account that acts now; `undefined` where it does not tell. */
  readonly account: () => Promise<string | undefined>;
}

/** Whether the end of the job acts on the account of `main`: it does, it may not, or it must not go on. */
export type Verdict = 'same' | 'perhaps-other' | 'refuse';

/**
 * Compares who acts at the end of the job with who acted in `main`. The id of a VPC security group is unique
 * among all accounts; a cluster security group is known by its name alone, so its account has to be proven.
 */
export async function compareCallers(
  rules: readonly Rule[],
  { before, now, account }: Callers,
): Promise<Verdict> {
  if (!before || !now || isSameCaller(before, now)) return 'same';
  if (rules.every(({ group }) => group.kind === 'vpc')) return 'perhaps-other';
  if (before.account === undefined) return 'refuse';
  const own = now.account ?? (await account());
  return own === before.account ? 'same' : 'refuse';
}

/** The results where nothing is revoked because the account may be another one. */
export function refusedForAccount(rules: readonly Rule[]): GroupResult[] {
  const fault = explain({ code: 'OtherAccount' }, {});
  return byGroup(rules).map((ofGroup) => allFailed(ofGroup, fault));
}
