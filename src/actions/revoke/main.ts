import type { Caller } from '../../domain/caller.ts';
import type { Options, RulesTarget } from '../../domain/revoke-request.ts';
import { readRevoke } from '../../inputs/revoke.ts';
import type { Agents } from '../../network/agents.ts';
import { preflight } from '../../policy/revoke/preflight.ts';
import { dueAtEnd, remaining } from '../../policy/revoke/remaining.ts';
import { publishPreflight } from '../../report/revoke/preflight.ts';
import { announce, announcePort, publish } from '../../report/revoke/publish.ts';
import { readInputs } from '../inputs.ts';
import { callerOf, type Step, startStep } from '../step.ts';
import { left } from './left.ts';
import { openerFor, revokeRules } from './rules.ts';
import { leaveAccount, resolve } from './target.ts';

/** The step itself: revokes what its inputs name, or leaves it to the end of the job. */
export async function main(agents: Agents): Promise<void> {
  const request = await readInputs(readRevoke, () => left.leave(undefined));
  if (!request) return;
  const { options } = request;
  // Before the first request, so that `post` knows what is due whatever happens from here on.
  const due = await left.leave(request);
  const step = startStep(options, 'main', { agents });
  const caller = await callerOf(step);
  if (caller) await left.leaveCaller(caller);
  const target = await resolve(request, step, caller);
  if (!target) return;
  announcePort(target);
  const journal = target === request.target ? due : await left.leave({ options, target });
  if (options.revokeAt === 'job-end') return prepare(target, options, step, caller);

  const results = await revokeRules(target, options, step, journal);
  const { request: pending, maybeRevoked } = remaining(results, { options, target });
  (await left.leave(pending)).record(maybeRevoked, true);
  if (pending) await leaveAccount(target, step, caller);
  await publish(results, { options, phase: 'main', secondTry: false });
}

/** Makes sure that the end of the job will be able to revoke, while there is nothing to close. */
async function prepare(
  target: RulesTarget,
  options: Options,
  step: Step,
  caller: Caller | undefined,
): Promise<void> {
  const [found] = await Promise.all([
    preflight(target.rules, options, await openerFor(target.rules, options, step), step.budget),
    leaveAccount(target, step, caller),
  ]);
  await left.leave(dueAtEnd(found, { options, target }));
  publishPreflight(found, options);
  const possible = found.filter(({ fault }) => !fault).flatMap((group) => group.rules);
  await announce(possible, options);
}
