import type { Fault } from '../faults/fault.ts';
import type { Rule } from './rule.ts';

/** What the end of the job will meet in one group. */
export interface Preflight {
  readonly rules: readonly Rule[];
  /** Why the rules could not be revoked, where that is so. */
  readonly fault?: Fault;
  /** Why the group could not be described, where only that is denied. */
  readonly unseen?: Fault;
  /** The rules that are there already. */
  readonly present: readonly Rule[];
}
