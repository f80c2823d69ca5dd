import type { Caller } from '../domain/caller.ts';
import type { RevokeRequest } from '../domain/revoke-request.ts';
import type { Journal } from '../policy/revoke-batch.ts';
import { readCaller, writeCaller } from './caller.ts';
import { journalOf } from './journal.ts';
import { readPending, writePending } from './pending.ts';
import type { Store } from './store.ts';

/** What `main` leaves to `post`. */
export interface Left {
  /** Leaves what is pending, or that nothing is, in place of what was left before. The journal is for its rules. */
  leave(pending: RevokeRequest | undefined): Promise<Journal>;
  /** Leaves who acts, for `post` to compare. */
  leaveCaller(caller: Caller): Promise<void>;
  /** What was left, or why that can't be known. */
  read():
    | {
        readonly pending: RevokeRequest | undefined;
        readonly journal: Journal;
        readonly caller: Caller | undefined;
      }
    | { readonly problem: string; readonly caller: Caller | undefined };
}

const PENDING = 'pending';
const IN_DOUBT = 'in-doubt';
const CALLER = 'caller';

/** Keeps what is pending, and which of it is in doubt, in the runner's state. */
export function leftIn(store: Store): Left {
  const journal = (pending: RevokeRequest | undefined, checksum: number, earlier: string) =>
    journalOf(pending?.target.kind === 'rules' ? pending.target.rules : [], {
      checksum,
      earlier,
      write: (record) => void store.write(IN_DOUBT, record),
    });
  return {
    async leave(pending) {
      const { text, checksum } = writePending(pending);
      await store.write(PENDING, text);
      return journal(pending, checksum, '');
    },
    async leaveCaller(caller) {
      await store.write(CALLER, writeCaller(caller));
    },
    read() {
      const caller = readCaller(store.read(CALLER));
      const reading = readPending<RevokeRequest>(store.read(PENDING));
      if ('problem' in reading) return { ...reading, caller };
      const { pending, checksum } = reading;
      return {
        pending,
        journal: journal(pending, checksum, store.read(IN_DOUBT)),
        caller,
      };
    },
  };
}
