import type { Rule } from '../domain/rule.ts';
import { groupIdentity } from '../domain/security-group.ts';
import type { Budget } from './budget.ts';

/**
 * How many groups are worked on at once. EC2's Authorize and Revoke have the lowest request limits of all.
 *
 * @see https://docs.aws.amazon.com/ec2/latest/devguide/ec2-api-throttling.html
 */
export const GROUPS_AT_ONCE = 4;

/** Rules by their group, each in the order of its first rule. */
export function byGroup(rules: readonly Rule[]): (readonly [Rule, ...Rule[]])[] {
  const groups = Map.groupBy(rules, ({ group }) => `${group.kind} ${groupIdentity(group)}`);
  return [...groups.values()] as [Rule, ...Rule[]][];
}

/** Does the same with the rules of each group, a few groups at a time. The results are in the order of the groups. */
export async function eachGroup<Result>(
  rules: readonly Rule[],
  budget: Budget,
  work: (rules: readonly [Rule, ...Rule[]], share: Budget) => Promise<Result>,
): Promise<Result[]> {
  const groups = byGroup(rules);
  const results: Result[] = [];
  let started = 0;
  const worker = async () => {
    while (started < groups.length) {
      const share = budget.share(Math.ceil((groups.length - started) / GROUPS_AT_ONCE));
      const index = started++;
      results[index] = await work(groups[index] as [Rule, ...Rule[]], share);
    }
  };
  await Promise.all(Array.from({ length: GROUPS_AT_ONCE }, worker));
  return results;
}
