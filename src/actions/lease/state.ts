import { readState, writeState } from '../../runner/state.ts';
import { openLeaseIn } from '../../state/lease.ts';

/** What `main` leaves to `post`, in the runner's state. */
export const state = openLeaseIn({ read: readState, write: writeState });
