import { readState, writeState } from '../../runner/state.ts';
import { leftIn } from '../../state/revoke.ts';

/** What `main` leaves to `post`, in the runner's state. */
export const left = leftIn({ read: readState, write: writeState });
