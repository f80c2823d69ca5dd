import type { RunOfAnyAttempt } from './run.ts';
import type { VpcSecurityGroups } from './security-group.ts';
import type { StepOptions } from './step.ts';
import type { Warehouse } from './warehouse.ts';

/** What it means to the user that leases were left behind. */
export const IF_FOUND = ['warn', 'error', 'ignore'] as const;
export type IfFound = (typeof IF_FOUND)[number];

/** Where a sweep looks for leases. */
export type SweepPlace =
  | { readonly kind: 'region' }
  | { readonly kind: 'groups'; readonly groups: VpcSecurityGroups }
  | { readonly kind: 'warehouse'; readonly warehouse: Warehouse };

/** What the sweep action is asked to do. */
export interface SweepRequest {
  readonly options: StepOptions;
  readonly place: SweepPlace;
  /** Asks GitHub whether runs are over; `''` where there is none. */
  readonly token: string;
  /** Set where only the leases of one run are meant. */
  readonly run?: RunOfAnyAttempt | undefined;
  /** How many milliseconds after the end of a job its lease counts as left behind. */
  readonly grace: number;
  readonly ifFound: IfFound;
  readonly dryRun: boolean;
}
