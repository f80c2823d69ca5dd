import type { Fault } from '../faults/fault.ts';
import type { Caller } from './caller.ts';
import type { Lease, LeasedRule } from './lease.ts';
import { type GroupResult, outcomesOf, withResult } from './outcome.ts';
import type { VpcSecurityGroup } from './security-group.ts';
import type { StepOptions } from './step.ts';

/** What a lease has opened: its rules, or none. */
export interface Opened {
  readonly rules: readonly LeasedRule[];
  /** Whether these are certainly all of its rules: no response was lost on the way. */
  readonly complete: boolean;
}

/** A lease that is open, or may be, with all that is needed to close it. */
export interface OpenLease {
  readonly options: StepOptions;
  readonly lease: Lease;
  /** The groups that may have its rules. */
  readonly groups: readonly VpcSecurityGroup[];
  readonly opened: Opened;
  /** Who opens it, where that is known. */
  readonly caller?: Caller | undefined;
}

/** What became of a lease at its end. */
export interface Closed {
  readonly results: readonly GroupResult[];
  /** Why it is not known whether the lease has more rules, where that is so. */
  readonly unknown?: Fault | undefined;
}

/** Whether certainly no rule of the lease is left. */
export function isClosed({ results, unknown }: Closed): boolean {
  return !unknown && withResult(outcomesOf(results), 'failed').length === 0;
}
