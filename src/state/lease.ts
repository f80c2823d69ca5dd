import type { OpenLease } from '../domain/open-lease.ts';
import { readPending, writePending } from './pending.ts';
import type { Store } from './store.ts';

/** What the lease action's `main` leaves to its `post`. */
export interface OpenLeaseStore {
  /** Leaves a lease, or that there is none, in place of what was left before. Tells whether that succeeded. */
  leave(open: OpenLease | undefined): Promise<boolean>;
  /** What was left, or why that can't be known. */
  read(): { readonly open: OpenLease | undefined } | { readonly problem: string };
}

const LEASE = 'lease';

/** Keeps a lease in the runner's state. */
export function openLeaseIn(store: Store): OpenLeaseStore {
  return {
    leave: (open) => store.write(LEASE, writePending(open).text),
    read() {
      const reading = readPending<OpenLease>(store.read(LEASE));
      return 'problem' in reading ? reading : { open: reading.pending };
    },
  };
}
