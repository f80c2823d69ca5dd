import type { LeaseRequest } from '../../domain/lease-request.ts';
import { addressSource } from '../../domain/source.ts';
import { type FoundWarehouse, portOf } from '../../domain/warehouse.ts';
import { asFault } from '../../faults/explain.ts';
import { Fault } from '../../faults/fault.ts';
import { askAddress } from '../../network/public-address.ts';
import { leasableGroups } from '../../policy/lease/leasable-groups.ts';
import type { Access } from '../../policy/lease/open-lease.ts';
import { publicAddresses } from '../../policy/lease/public-addresses.ts';
import { announceAddresses, reportNotOpened } from '../../report/lease/problems.ts';
import { lookUp } from '../look-up.ts';
import type { Step } from '../step.ts';

/** What is to be opened, and how it is reached. */
export interface Plan {
  readonly access: Access;
  readonly host?: string | undefined;
}

/** Finds out where the lease is to be, and for whom; both at the same time. Reports why where that can't be known. */
export async function prepare(request: LeaseRequest, step: Step): Promise<Plan | undefined> {
  const { place } = request;
  const [found, sources] = await Promise.all([
    place.kind === 'groups' ? undefined : lookUp(place.warehouse, step).catch(asFault),
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
    access: { groups, sources, port: port ?? portOf(found ?? {}), ifPortTaken },
  };
}
