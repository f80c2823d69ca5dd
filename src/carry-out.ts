import { clientConfig } from './aws/client.ts';
import type { Pending } from './pending.ts';
import { say, sayInDebug } from './report/publish.ts';
import { preview, type Revocation, revoke } from './revocation/revoke.ts';
import { budgetOf } from './time.ts';

/** Carries out what is pending with real things: a group of AWS, the clock and the runner's log. */
export async function carryOut(
  { request, tried }: Pending,
  cancelled: AbortSignal,
): Promise<Revocation> {
  const [{ ClusterSecurityGroupName }] = request.rules;
  // Loading the SDK takes longer than all the rest, so that it is loaded where it is needed only.
  const { clusterSecurityGroup } = await import('./aws/cluster-security-group.ts');
  const group = clusterSecurityGroup(
    ClusterSecurityGroupName,
    clientConfig(request.region, process.env),
    sayInDebug,
  );
  const budget = budgetOf(request.timeout, cancelled, (what) => say(`Waiting for ${what}`));
  return request.dryRun
    ? preview(group, request.rules, budget)
    : revoke(group, request.rules, budget, { tried });
}
