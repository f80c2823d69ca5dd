import type { LeaseRequest } from '../../domain/lease-request.ts';
import { groupText } from '../../domain/security-group.ts';
import { sourceText } from '../../domain/source.ts';
import { warehouseText } from '../../domain/warehouse.ts';
import type { Fault } from '../../faults/fault.ts';
import { annotate, say } from '../../runner/log.ts';

/** Tells the log which addresses this runner has, and warns where they differ from connection to connection. */
export function announceAddresses(addresses: readonly string[], faults: readonly Fault[]): void {
  const named = addresses.join(', ');
  say(`Public address of this runner: ${named}`);
  for (const fault of faults) say(`One connection returned no address: ${fault.message}`);
  if (addresses.length === 1) return;
  annotate({
    level: 'warning',
    title: 'Several public addresses',
    message: `The public address of this runner differs from connection to connection: ${named}. The lease lets in all of these, but the next connection may come from another one. If connections fail, set cidr-ip to all addresses of the network.`,
  });
}

/** Reports why the access was not opened, or perhaps not. */
export function reportNotOpened(fault: Fault, isCertain = true): undefined {
  const message = isCertain
    ? `Nothing was opened. ${fault.message}`
    : `It is not known whether the access was opened. ${fault.message} The end of the job looks for it and closes it.`;
  annotate({ level: 'error', title: fault.title, message });
}

/** Reports that nothing was opened because the end of the job could not have closed it. */
export function reportNotWritten(): undefined {
  annotate({
    level: 'error',
    title: 'Nothing was opened',
    message:
      'The end of the job would not know what to close, because the state of this step could not be written. So nothing was opened.',
  });
}

/** Reports that the endpoint accepts no connection, although the rule is there. */
export function reportUnreachable(fault: Fault): void {
  annotate({ level: 'error', title: fault.title, message: fault.message });
}

/** Reports that `post` of a lease does not know what `main` opened. The inputs tell where that may be. */
export function reportLostLease(problem: string, request: LeaseRequest | undefined): void {
  annotate({
    level: 'error',
    title: 'Lost track of the lease',
    message: `The state that this step left for the end of the job ${problem}, so ${request ? leaseText(request) : 'what it opened'} may still be open. Look in the group for rules whose description names this run, and revoke them; a sweep does so once the job is over or the lease has expired.`,
  });
}

function leaseText({ lessee, place }: LeaseRequest): string {
  const who =
    lessee.kind === 'sources'
      ? lessee.sources.map(sourceText).join(', ')
      : 'the access of this runner';
  const where =
    place.kind === 'groups'
      ? place.groups.map(groupText).join(', ')
      : `the groups of ${warehouseText(place.warehouse)}`;
  return `${who} in ${where}`;
}
