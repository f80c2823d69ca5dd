import { leasing } from '../../aws/permissions.ts';
import { newLease } from '../../domain/lease.ts';
import type { LeaseRequest } from '../../domain/lease-request.ts';
import { isClosed, type OpenLease } from '../../domain/open-lease.ts';
import { asFault } from '../../faults/explain.ts';
import { Fault } from '../../faults/fault.ts';
import { readLease } from '../../inputs/lease.ts';
import { INPUT } from '../../inputs/names.ts';
import type { Agents } from '../../network/agents.ts';
import { tryToConnect } from '../../network/connect.ts';
import { mayBeOpen, openLease } from '../../policy/lease/open-lease.ts';
import { waitUntilReachable } from '../../policy/lease/wait-until-reachable.ts';
import {
  reportNotOpened,
  reportNotWritten,
  reportUnreachable,
} from '../../report/lease/problems.ts';
import { announceReachable, publishClosed, publishOpened } from '../../report/lease/publish.ts';
import { readInputs } from '../inputs.ts';
import { callerOf, type Step, startStep } from '../step.ts';
import { close } from './close.ts';
import { type Plan, prepare } from './plan.ts';
import { state } from './state.ts';

/** The step itself: lets this runner in. */
export async function main(agents: Agents): Promise<void> {
  const request = await readInputs(readLease, () => state.leave(undefined));
  if (!request) return;
  // As long as nothing is open, that is what `post` has to know.
  await state.leave(undefined);
  const step = startStep(request.options, 'main', { agents });
  const plan = await prepare(request, step);
  if (!plan) return;
  const open = await openNow(request, plan, step);
  if (!open) return;
  const { host, access } = plan;
  await publishOpened(open, { host, port: access.port });
  const seconds = request.waitUntilReachable;
  if (host && seconds > 0) await makeSure(host, plan, open, step, seconds);
}

/** Opens the lease. What `post` needs to close it is written down before the first request. */
async function openNow(
  request: LeaseRequest,
  { access }: Plan,
  step: Step,
): Promise<OpenLease | undefined> {
  const { options } = request;
  const { groups } = access;
  const aws = await step.signIn(leasing(groups)).catch(asFault);
  if (aws instanceof Fault) return reportNotOpened(aws);
  const id = process.getBuiltinModule('node:crypto').randomUUID();
  const lease = newLease(id, request, step.budget.clock.now());
  const caller = await callerOf(step);
  const nothingYet = { options, lease, groups, caller, opened: { rules: [], complete: false } };
  if (!(await state.leave(nothingYet))) return reportNotWritten();

  const result = await openLease(await aws.leases(), lease, access, step.budget);
  const { fault, ...opened } = result;
  const open: OpenLease = { ...nothingYet, opened };
  const isCertain = !mayBeOpen(result);
  await state.leave(isCertain ? undefined : open);
  return fault ? reportNotOpened(fault, isCertain) : open;
}

/** Waits until the endpoint accepts a connection from this runner. Where it does not, what was opened is closed again. */
async function makeSure(
  host: string,
  { access: { port } }: Plan,
  open: OpenLease,
  step: Step,
  seconds: number,
): Promise<void> {
  const endpoint = `${host}:${port}`;
  const fault = await waitUntilReachable(
    (signal) => tryToConnect(host, port, signal),
    endpoint,
    step.startBudget(seconds, INPUT.waitUntilReachable),
  );
  if (!fault) return announceReachable(endpoint);
  reportUnreachable(fault);
  // A job that was cancelled has its end to close the lease.
  if (step.budget.cancelled.aborted) return;
  const closed = await close(open, step);
  if (isClosed(closed)) await state.leave(undefined);
  await publishClosed(closed, open, 'main');
}
