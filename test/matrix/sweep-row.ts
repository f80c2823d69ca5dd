import type { Emulator } from '../emulator/index.ts';
import type { Broken, Variables } from '../runner/index.ts';
import type { Inputs } from '../support/group.ts';
import type { Stage } from '../support/stage.ts';
import type { LeaseOptions, OpenLease } from '../support/sweep.ts';
import type { During, End, Reads } from './row.ts';

/** The leases that every row has: what GitHub says of their jobs is in their names. */
export type LeaseName = 'expired' | 'ended' | 'running' | 'justEnded';

/** What a row of the sweep's matrix acts on. */
export interface SweepScene {
  readonly stage: Stage;
  readonly emulator: Emulator;
  /** The group that all leases are in. */
  readonly groupId: string;
  readonly leases: Readonly<Record<LeaseName, OpenLease>>;
  /** Opens one more lease, under a name. */
  open(name: string, options: LeaseOptions): OpenLease;
  onEnd(close: () => unknown): void;
}

/** One scenario of a sweep: what goes wrong, how it ends, and what the user reads. */
export interface SweepRow {
  readonly title: string;
  readonly inputs?: Inputs | ((scene: SweepScene) => Inputs);
  readonly env?: Variables | ((scene: SweepScene) => Variables | Promise<Variables>);
  /** What happens before the sweep, and from then on; what it returns is not used. */
  readonly before?: (scene: SweepScene) => unknown;
  readonly during?: During;
  readonly broken?: Broken;
  readonly end: End;
  /** The names of the leases whose rules are there at the end. */
  readonly left: readonly string[];
  /** What the user reads. */
  readonly reads: Reads;
  /** How many questions GitHub gets at most; 3 unless told, one for each job. */
  readonly questions?: number;
  /** Set where nothing is to be read of what is kept: it was not asked for, or nobody reads. */
  readonly unsaid?: boolean;
  /** Set where the sweep waits until its time is up. */
  readonly waits?: boolean;
}
