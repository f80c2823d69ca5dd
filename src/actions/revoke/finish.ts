import type { Caller } from '../../domain/caller.ts';
import type { RevokeRequest } from '../../domain/revoke-request.ts';
import { Fault } from '../../faults/fault.ts';
import { readRevoke } from '../../inputs/revoke.ts';
import type { Journal } from '../../policy/revoke-batch.ts';
import { compareCallers, refusedForAccount } from '../../policy/same-account.ts';
import {
  reportLostState,
  reportOtherCaller,
  reportRecovered,
  reportUnresolved,
} from '../../report/revoke/problems.ts';
import { announceEnd, publish } from '../../report/revoke/publish.ts';
import { readInputs } from '../inputs.ts';
import { callerOf, ownAccount, startStep } from '../step.ts';
import { left } from './left.ts';
import { revokeRules } from './rules.ts';
import { firstOf, resolve } from './target.ts';

/** What the end of the job knows of `main`. */
interface Before {
  readonly journal: Journal;
  readonly caller: Caller | undefined;
  readonly secondTry: boolean;
}

/** Revokes what is due at the end of the job, in no other account than that of `main`. Looks up nothing that `main` has found. */
export async function finish(request: RevokeRequest, before: Before): Promise<void> {
  const { options } = request;
  const { journal, caller, secondTry } = before;
  const step = startStep(options, 'post', { first: firstOf(request.target) });
  const check = await compareCallers(request.target, {
    before: caller,
    now: await callerOf(step),
    account: () => ownAccount(step, step.budget),
  });
  if (check instanceof Fault && request.target.kind !== 'rules') {
    return reportUnresolved(request, check);
  }
  const target = await resolve(request, step, undefined);
  if (!target) return;
  const context = { options, phase: 'post', secondTry } as const;
  announceEnd(target.rules, context);
  if (check === 'perhaps-other') reportOtherCaller();
  const results =
    check instanceof Fault
      ? refusedForAccount(target.rules, check)
      : await revokeRules(target, options, step, journal);
  await publish(results, context);
}

/** Revokes what the inputs name, where that is all that is known. */
export async function recover(problem: string, caller: Caller | undefined): Promise<void> {
  const request = await readInputs(readRevoke, () => left.leave(undefined));
  if (request?.target.kind !== 'rules') return reportLostState(problem, request?.target);
  reportRecovered(problem);
  const journal = await left.leave(request);
  await finish(request, { journal, caller, secondTry: false });
}
