import type { Surroundings } from './aws/client.ts';
import type { Pending } from './pending.ts';
import { say, sayInDebug } from './report/publish.ts';
import type { ClusterRequest, Groups, Options } from './request.ts';
import { type Budget, within } from './revocation/budget.ts';
import { preview, type Revocation, revoke } from './revocation/revoke.ts';
import type { SecurityGroup } from './revocation/security-group.ts';
import { budgetOf } from './time.ts';
import { groupText, isVpcRule, type Rule } from './vocabulary/rule.ts';

/** Carries out what is pending with real things, group by group: AWS, the clock and the runner's log. */
export async function carryOut(
  { options, rules, tried }: Pending,
  budget: Budget,
): Promise<Revocation[]> {
  const open = await adapter(rules[0], surroundings(options));
  const groups = [...Map.groupBy<string, Rule>(rules, groupText).values()];
  const revocations: Revocation[] = [];
  for (const [done, ofGroup] of groups.entries()) {
    const group = open(ofGroup[0] as Rule);
    const share = budget.share(groups.length - done);
    revocations.push(
      options.dryRun
        ? await preview(group, ofGroup, share)
        : await revoke(group, ofGroup, share, { tried }),
    );
  }
  return revocations;
}

/** Looks up the groups of a cluster. Throws a `Fault` where that is not possible. */
export async function lookUp(
  { ClusterIdentifier }: ClusterRequest,
  options: Options,
  budget: Budget,
): Promise<Groups> {
  const { groupsOfCluster } = await import('./aws/cluster.ts');
  return within(budget, (signal) =>
    groupsOfCluster(ClusterIdentifier, surroundings(options), signal),
  );
}

/** The budget of a phase, which tells the log what it waits for. */
export function budgetFor({ timeout }: Options, cancelled: AbortSignal): Budget {
  return budgetOf(timeout, cancelled, (what) => say(`Waiting for ${what}`));
}

/** Loads the API that the rule's group belongs to, and it alone: an SDK client takes longer to load than all the rest. */
async function adapter(rule: Rule, around: Surroundings): Promise<(rule: Rule) => SecurityGroup> {
  const { openGroups } = isVpcRule(rule)
    ? await import('./aws/vpc-security-group.ts')
    : await import('./aws/cluster-security-group.ts');
  return openGroups(around);
}

function surroundings({ region }: Options): Surroundings {
  return { region, env: process.env, debug: sayInDebug };
}
