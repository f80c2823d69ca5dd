import * as core from '@actions/core';
import { describing, lookingUp, revoking } from '../aws/permissions.ts';
import type { Caller } from '../domain/caller.ts';
import type { GroupResult } from '../domain/outcome.ts';
import type { Permission } from '../domain/permission.ts';
import type { Options, RevokeRequest, RulesTarget } from '../domain/request.ts';
import type { Rule } from '../domain/rule.ts';
import { warehouseText } from '../domain/warehouse.ts';
import { asFault } from '../faults/explain.ts';
import { InvalidInput } from '../inputs/reader.ts';
import { readRevoke } from '../inputs/revoke.ts';
import { rulesFor } from '../inputs/rules.ts';
import { inAnyGroup } from '../policy/any-group.ts';
import { byGroup } from '../policy/each-group.ts';
import { preflight } from '../policy/preflight.ts';
import { dueAtEnd, remaining } from '../policy/remaining.ts';
import { retry } from '../policy/retry.ts';
import { type OpenGroup, revokeAll } from '../policy/revoke-all.ts';
import type { Journal } from '../policy/revoke-batch.ts';
import {
  compareCallers,
  isKnownByName,
  otherAccount,
  refusedForAccount,
} from '../policy/same-account.ts';
import {
  refuse,
  reportLostState,
  reportOtherCaller,
  reportRecovered,
  reportUnresolved,
} from '../report/problems.ts';
import { publishPreflight } from '../report/revoke/preflight.ts';
import { announce, announceEnd, announcePort, publish } from '../report/revoke/publish.ts';
import { announceWarehouse } from '../report/warehouse.ts';
import { say } from '../runner/log.ts';
import { spareMemory } from '../runner/memory.ts';
import { readState, writeState } from '../runner/state.ts';
import { leftIn } from '../state/left.ts';
import { callerOf, groupOpener, ownAccount, type Step, startStep } from './step.ts';

const left = leftIn({ read: readState, write: writeState });

/** The step itself: revokes what its inputs name, or leaves it to the end of the job. */
export async function main(): Promise<void> {
  const request = await readInputs();
  if (!request) return;
  const { options } = request;
  // Before the first request, so that `post` knows what is due whatever happens from here on.
  const due = await left.leave(request);
  const step = startStep(options, 'main', firstOf(request.target));
  const caller = await callerOf(step);
  if (caller) await left.leaveCaller(caller);
  const target = await resolve(request, step, caller);
  if (!target) return;
  announcePort(target);
  const journal = target === request.target ? due : await left.leave({ options, target });
  if (options.revokeAt === 'job-end') return prepare(target, options, step, caller);

  const results = await carryOut(target, options, step, journal);
  const { request: pending, maybeRevoked } = remaining(results, { options, target });
  (await left.leave(pending)).record(maybeRevoked, true);
  if (pending) await leaveAccount(target, step, caller);
  await publish(results, { options, phase: 'main', secondTry: false });
}

/** After every step of the job: revokes what `main` left pending. It looks up nothing that `main` has found. */
export async function post(): Promise<void> {
  const reading = left.read();
  const { caller } = reading;
  if ('problem' in reading) return recover(reading.problem, caller);
  const { pending, journal } = reading;
  if (!pending) return say('Nothing is left to revoke.');
  await finish(pending, { journal, caller, secondTry: pending.options.revokeAt === 'now' });
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

/** Revokes what the inputs name, where that is all that is known. */
async function recover(problem: string, caller: Caller | undefined): Promise<void> {
  const request = await readInputs();
  if (request?.target.kind !== 'rules') return reportLostState(problem, request?.target);
  reportRecovered(problem);
  const journal = await left.leave(request);
  await finish(request, { journal, caller, secondTry: false });
}

/** What the end of the job knows of `main`. */
interface Before {
  readonly journal: Journal;
  readonly caller: Caller | undefined;
  readonly secondTry: boolean;
}

/** Revokes what is due at the end of the job. */
async function finish(request: RevokeRequest, before: Before): Promise<void> {
  const { options } = request;
  const { journal, caller, secondTry } = before;
  const step = startStep(options, 'post', firstOf(request.target));
  const verdict = await compareCallers(request.target, {
    before: caller,
    now: await callerOf(step),
    account: () => ownAccount(step, step.budget),
  });
  if (verdict === 'refuse' && request.target.kind !== 'rules') {
    return reportUnresolved(request.target, otherAccount());
  }
  const target = await resolve(request, step, undefined);
  if (!target) return;
  const context = { options, phase: 'post', secondTry } as const;
  announceEnd(target.rules, context);
  if (verdict === 'perhaps-other') reportOtherCaller();
  const results =
    verdict === 'refuse'
      ? refusedForAccount(target.rules)
      : await carryOut(target, options, step, journal);
  await publish(results, context);
}

/** Leaves the account to `post` where a name does not tell it. One attempt is enough for a comparison. */
async function leaveAccount(
  target: RevokeRequest['target'],
  step: Step,
  caller: Caller | undefined,
): Promise<void> {
  if (!caller || caller.account || !isKnownByName(target)) return;
  const account = await ownAccount(step, { ...step.budget, maxAttempts: 1 });
  if (account) await left.leaveCaller({ ...caller, account });
}

async function carryOut(
  target: RulesTarget,
  options: Options,
  step: Step,
  journal: Journal,
): Promise<GroupResult[]> {
  const { rules } = target;
  if (byGroup(rules).length > 1) spareMemory();
  const manner = { dryRun: options.dryRun, showGroups: true };
  const openGroup = await openerFor(rules, options, step);
  return inAnyGroup(await revokeAll(rules, manner, openGroup, step.budget, journal), target);
}

/** Opens the groups of these rules, to revoke; in a dry run only to describe. */
function openerFor(rules: readonly Rule[], { dryRun }: Options, step: Step): Promise<OpenGroup> {
  const groups = rules.map(({ group }) => group);
  return groupOpener(step, dryRun ? describing(groups) : revoking(groups));
}

/** What the first request is for. */
function firstOf(target: RevokeRequest['target']): Permission[] {
  return target.kind === 'rules'
    ? describing(target.rules.map(({ group }) => group))
    : lookingUp(target.warehouse);
}

/** Reads the inputs; reports what is wrong with them, and then leaves nothing. */
async function readInputs(): Promise<RevokeRequest | undefined> {
  try {
    return readRevoke(core.getInput, process.env);
  } catch (error) {
    return giveUp(error);
  }
}

/** Finds the rules that a request means; where they can't be found, reports why and leaves it to `post`. */
async function resolve(
  { target }: RevokeRequest,
  step: Step,
  caller: Caller | undefined,
): Promise<RulesTarget | undefined> {
  if (target.kind === 'rules') return target;
  const { signIn, budget } = step;
  const { warehouse, sources, ports } = target;
  try {
    const aws = await signIn(lookingUp(warehouse));
    const found = await retry(budget, {
      what: `AWS to describe ${warehouseText(warehouse)}`,
      send: (signal) => aws.lookUp(warehouse, signal),
    });
    announceWarehouse(warehouse, found);
    return rulesFor({ ...found, warehouse }, sources, ports);
  } catch (error) {
    if (error instanceof InvalidInput) return giveUp(error);
    const fault = asFault(error);
    reportUnresolved(target, fault);
    if (fault.kind === 'nothing-to-revoke') await left.leave(undefined);
    else await leaveAccount(target, step, caller);
    return undefined;
  }
}

/** Reports problems of the inputs, of which nothing can come. */
async function giveUp(error: unknown): Promise<undefined> {
  if (!(error instanceof InvalidInput)) throw error;
  await left.leave(undefined);
  refuse(error.problems);
}
