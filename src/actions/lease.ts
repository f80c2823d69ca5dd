import * as core from '@actions/core';
import { leasing, lookingUp, revokingLeases } from '../aws/permissions.ts';
import { type Lease, timeText } from '../domain/lease.ts';
import type { LeaseRequest } from '../domain/lease-request.ts';
import { type Closed, isClosed, type OpenLease } from '../domain/open-lease.ts';
import type { Permission } from '../domain/permission.ts';
import { addressSource } from '../domain/source.ts';
import { DEFAULT_PORT, type FoundWarehouse, warehouseText } from '../domain/warehouse.ts';
import { asFault } from '../faults/explain.ts';
import { Fault } from '../faults/fault.ts';
import { readLease } from '../inputs/lease.ts';
import { INPUT } from '../inputs/names.ts';
import { InvalidInput } from '../inputs/reader.ts';
import { tryToConnect } from '../network/connect.ts';
import { askAddress } from '../network/public-address.ts';
import { leasableGroups } from '../policy/lease/access.ts';
import { closeLease } from '../policy/lease/close-lease.ts';
import { type Access, openLease } from '../policy/lease/open-lease.ts';
import { publicAddresses } from '../policy/lease/public-addresses.ts';
import { waitUntilReachable } from '../policy/lease/wait-until-reachable.ts';
import { retry } from '../policy/retry.ts';
import { isSameAccount } from '../policy/same-account.ts';
import {
  announceAddresses,
  reportNotOpened,
  reportNotWritten,
  reportUnreachable,
} from '../report/lease/problems.ts';
import { publishClosed, publishOpened } from '../report/lease/publish.ts';
import { refuse, reportLostLease } from '../report/problems.ts';
import { announceWarehouse } from '../report/warehouse.ts';
import { say } from '../runner/log.ts';
import { readState, writeState } from '../runner/state.ts';
import { openLeaseIn } from '../state/open-lease.ts';
import { callerOf, groupOpener, ownAccount, type Step, startStep } from './step.ts';

const state = openLeaseIn({ read: readState, write: writeState });

/** The step itself: lets this runner in. */
export async function main(): Promise<void> {
  const request = await readInputs();
  if (!request) return;
  // As long as nothing is open, that is what `post` has to know.
  await state.leave(undefined);
  const step = startStep(request.options, 'main', firstOf(request.place));
  const plan = await prepare(request, step);
  if (!plan) return;
  const open = await openNow(request, plan, step);
  if (!open) return;
  const { host, access } = plan;
  await publishOpened(open, { host, port: access.port });
  const seconds = request.waitUntilReachable;
  if (host && seconds > 0) await makeSure(host, plan, open, step, seconds);
}

/** After every step of the job: takes exactly that away again. */
export async function post(): Promise<void> {
  const reading = state.read();
  if ('problem' in reading) {
    return reportLostLease(reading.problem, await readInputs());
  }
  const { open } = reading;
  if (!open) return say('No lease is left to close.');
  const closed = await close(open, startStep(open.options, 'post'));
  await publishClosed(closed, open, 'post');
}

/** What the first request is for. */
function firstOf(place: LeaseRequest['place']): Permission[] {
  return place.kind === 'groups' ? leasing(place.groups) : lookingUp(place.warehouse);
}

/** What is to be opened, and how it is reached. */
interface Plan {
  readonly access: Access;
  readonly host?: string | undefined;
}

/** Finds out where the lease is to be, and for whom; both at the same time. Reports why where that can't be known. */
async function prepare(request: LeaseRequest, step: Step): Promise<Plan | undefined> {
  const [found, sources] = await Promise.all([
    lookUp(request, step).catch(asFault),
    resolveSources(request, step).catch(asFault),
  ]);
  const faults = [found, sources].filter((result) => result instanceof Fault);
  for (const fault of faults) reportNotOpened(fault);
  if (found instanceof Fault || sources instanceof Fault) return undefined;
  try {
    return planFor(request, found, sources);
  } catch (error) {
    reportNotOpened(asFault(error));
    return undefined;
  }
}

async function lookUp({ place }: LeaseRequest, step: Step): Promise<FoundWarehouse | undefined> {
  if (place.kind === 'groups') return undefined;
  const { warehouse } = place;
  const aws = await step.signIn(lookingUp(warehouse));
  const found = await retry(step.budget, {
    what: `AWS to describe ${warehouseText(warehouse)}`,
    send: (signal) => aws.lookUp(warehouse, signal),
  });
  announceWarehouse(warehouse, found);
  return found;
}

async function resolveSources(
  { lessee }: LeaseRequest,
  { budget }: Step,
): Promise<Access['sources']> {
  if (lessee.kind === 'sources') return lessee.sources;
  const { publicIpUrl } = lessee;
  const told = await publicAddresses(
    (signal) => askAddress(publicIpUrl, signal),
    new URL(publicIpUrl).host,
    budget,
  );
  announceAddresses(told.addresses, told.faults);
  const [first, ...others] = told.addresses;
  return [addressSource(first), ...others.map(addressSource)];
}

/**
 * Joins what was found.
 *
 * @throws {Fault} where a lease would let nobody in
 */
function planFor(
  { place, port, ifPortTaken }: LeaseRequest,
  found: FoundWarehouse | undefined,
  sources: Access['sources'],
): Plan {
  const groups =
    place.kind === 'groups'
      ? place.groups
      : leasableGroups(place.warehouse, found as FoundWarehouse, sources);
  return {
    host: found?.host,
    access: { groups, sources, port: port ?? found?.port ?? DEFAULT_PORT, ifPortTaken },
  };
}

/** Opens the lease. What `post` needs to close it is written down before the first request. */
async function openNow(
  request: LeaseRequest,
  { access }: Plan,
  step: Step,
): Promise<OpenLease | undefined> {
  const { options, run, job, expiresIn } = request;
  const { groups } = access;
  const aws = await step.signIn(leasing(groups)).catch(asFault);
  if (aws instanceof Fault) return reportNotOpened(aws);
  const lease: Lease = {
    id: process.getBuiltinModule('node:crypto').randomUUID(),
    run,
    job,
    expires: timeText(step.budget.clock.now() + expiresIn * 60_000),
  };
  const caller = await callerOf(step);
  const nothingYet = { options, lease, groups, caller, opened: { rules: [], settled: false } };
  if (!(await state.leave(nothingYet))) return reportNotWritten();

  const { fault, ...opened } = await openLease(await aws.leases(), lease, access, step.budget);
  const open: OpenLease = { ...nothingYet, opened };
  await state.leave(opened.settled && fault ? undefined : open);
  return fault ? reportNotOpened(fault, opened.settled) : open;
}

/** Waits until the endpoint takes a connection of this runner. Where it does not, what was opened is closed again. */
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
  if (!fault) return say(`${endpoint} takes connections of this runner`);
  reportUnreachable(fault);
  // A job that was cancelled has its end to close the lease.
  if (step.budget.cancelled.aborted) return;
  const closed = await close(open, step);
  if (isClosed(closed)) await state.leave(undefined);
  await publishClosed(closed, open, 'main');
}

/** Closes a lease, with the whole of the time. */
async function close(
  { options, lease, groups, opened, caller }: OpenLease,
  step: Step,
): Promise<Closed> {
  const permissions = revokingLeases(
    opened.settled ? opened.rules.map(({ group }) => group) : groups,
  );
  const budget = step.startBudget(options.timeout, INPUT.timeout);
  const aws = step.signIn(permissions, budget);
  return closeLease(
    opened,
    {
      leaseId: lease.id,
      groups,
      openGroup: await groupOpener(
        { signIn: () => aws },
        permissions,
        ({ openLeased }) => openLeased,
      ),
      leases: async () => (await aws).leases(),
      isSameAccount: async () =>
        isSameAccount({
          before: caller,
          now: await callerOf(step),
          account: () => ownAccount(step, budget),
        }),
    },
    budget,
  );
}

/** Reads the inputs; reports what is wrong with them, and then leaves nothing. */
async function readInputs(): Promise<LeaseRequest | undefined> {
  try {
    return readLease(core.getInput, process.env);
  } catch (error) {
    if (!(error instanceof InvalidInput)) throw error;
    await state.leave(undefined);
    refuse(error.problems);
    return undefined;
  }
}
