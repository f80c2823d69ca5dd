import { listingLeases, revokingLeases } from '../../aws/permissions.ts';
import type { VpcSecurityGroup } from '../../domain/security-group.ts';
import type { SweepRequest } from '../../domain/sweep-request.ts';
import { readSweep } from '../../inputs/sweep.ts';
import type { Agents } from '../../network/agents.ts';
import { leasableGroups } from '../../policy/lease/leasable-groups.ts';
import { type SweepTools, sweep } from '../../policy/sweep/sweep.ts';
import { reportNotSwept } from '../../report/sweep/problems.ts';
import { publish } from '../../report/sweep/publish.ts';
import { mask, sayInDebug } from '../../runner/log.ts';
import { spareMoreMemory } from '../../runner/memory.ts';
import { readInputs } from '../inputs.ts';
import { lookUp } from '../look-up.ts';
import { groupOpener, type Step, startStep } from '../step.ts';

/** The step itself: revokes the leases that are over. */
export async function main(agents: Agents): Promise<void> {
  const request = await readInputs(readSweep);
  if (!request) return;
  if (request.token) mask(request.token);
  const step = startStep(request.options, 'main', { agents });
  let groups: readonly VpcSecurityGroup[] | undefined;
  try {
    groups = await groupsOf(request, step);
  } catch (error) {
    return reportNotSwept(error, request);
  }
  const { run, grace, dryRun } = request;
  const result = await sweep({ groups, run, grace, dryRun }, toolsOf(request, step), step.budget);
  await publish(result, request, process.env['GITHUB_SERVER_URL'] ?? '');
}

/** The groups to look in; `undefined` for the whole region. */
async function groupsOf(
  { place }: SweepRequest,
  step: Step,
): Promise<readonly VpcSecurityGroup[] | undefined> {
  if (place.kind === 'region') return undefined;
  if (place.kind === 'groups') return place.groups;
  return leasableGroups(place.warehouse, await lookUp(place.warehouse, step), []);
}

function toolsOf({ token }: SweepRequest, step: Step): SweepTools {
  return {
    async leases() {
      const leases = await (await step.signIn(listingLeases())).leases();
      // There may be any number of them. Code that is loaded after this takes longer.
      spareMoreMemory();
      return leases;
    },
    async github() {
      const api = await import('../../github/work.ts');
      return api.gitHub({ token, env: process.env, debug: sayInDebug });
    },
    openerFor: (groups) =>
      groupOpener(step, revokingLeases(groups), ({ openLeased }) => openLeased),
  };
}
