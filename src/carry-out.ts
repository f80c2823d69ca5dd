import { clientConfig } from './aws/client.ts';
import { publish, say, sayInDebug } from './report/publish.ts';
import type { Request } from './request.ts';
import { preview, revoke } from './revocation/revoke.ts';
import { budgetOf } from './time.ts';

const SECONDS = 120;

/** Carries out a request with real things, a group of AWS, the clock and the runner, and reports what came of it. */
export async function carryOut(request: Request, env: NodeJS.ProcessEnv): Promise<void> {
  const [{ ClusterSecurityGroupName }] = request.rules;
  const { clusterSecurityGroup } = await import('./aws/cluster-security-group.ts');
  const group = clusterSecurityGroup(
    ClusterSecurityGroupName,
    clientConfig(request.region, env),
    sayInDebug,
  );
  const budget = budgetOf(SECONDS, (what) => say(`Waiting for ${what}`));
  const act = request.dryRun ? preview : revoke;
  await publish(await act(group, request.rules, budget), request);
}
