import type { Api } from './api.ts';
import { type OneRule, oneRuleContestants } from './one-rule.ts';
import { type OtherActions, otherActions } from './other-actions.ts';
import type { Contestant } from './race.ts';
import { type Step, stepAt } from './step.ts';

/** A phase of each action where it has one rule to do, or nothing, and what these are compared with. */
export interface Field extends OneRule, OtherActions {
  /** The action on a workgroup. */
  workgroup: Contestant;
  /** The action on a cluster security group, with a role. */
  role: Contestant;
}

/** The field, and the steps in it of which more is asked. */
export async function fieldOn(
  api: Api,
): Promise<{ field: Field; cluster: Step; vpc: Step; dispose(): void }> {
  const cluster = stepAt({ kind: 'cluster' }, 'bundle', api);
  const vpc = stepAt({ kind: 'vpc' }, 'bundle, VPC group', api);
  const workgroup = stepAt({ kind: 'workgroup' }, 'bundle, workgroup', api);
  const { arn, env } = api.role;
  const role = stepAt({ kind: 'cluster' }, 'bundle, with a role', api, {
    with: { 'role-to-assume': arn },
    env,
  });
  const others = otherActions(api);
  const jobs = [...[cluster, vpc, workgroup, role].map(({ job }) => job), ...others.jobs];
  return {
    field: {
      ...(await oneRuleContestants({ cluster, vpc }, api)),
      workgroup: workgroup.contestant,
      role: role.contestant,
      ...others.field,
    },
    cluster,
    vpc,
    dispose() {
      for (const job of jobs) job.dispose();
    },
  };
}
