import type { Run } from './run.ts';
import type { VpcSecurityGroups } from './security-group.ts';
import type { Source } from './source.ts';
import type { StepOptions } from './step.ts';
import type { Warehouse } from './warehouse.ts';

/** What to do where another rule already lets a source in on exactly the port. */
export const IF_PORT_TAKEN = ['widen', 'wait', 'error'] as const;
export type IfPortTaken = (typeof IF_PORT_TAKEN)[number];

/** Where a lease is opened: a warehouse whose groups have yet to be looked up, or groups. */
export type LeasePlace =
  | { readonly kind: 'warehouse'; readonly warehouse: Warehouse }
  | { readonly kind: 'groups'; readonly groups: VpcSecurityGroups };

/** Whom a lease lets in: given sources, or this runner, whose public address has yet to be asked. */
export type Lessee =
  | { readonly kind: 'sources'; readonly sources: readonly [Source, ...Source[]] }
  | { readonly kind: 'runner'; readonly publicIpUrl: string };

/** What the lease action is asked to do. */
export interface LeaseRequest {
  readonly options: StepOptions;
  readonly place: LeasePlace;
  readonly lessee: Lessee;
  /** The port that the user named, where one was. */
  readonly port?: number | undefined;
  readonly ifPortTaken: IfPortTaken;
  /** Minutes until the lease ends whatever GitHub says. */
  readonly expiresIn: number;
  /** Seconds to wait until the endpoint accepts a connection; 0 does not look. */
  readonly waitUntilReachable: number;
  readonly run: Run;
  /** The id of the job in GitHub's API; `''` where GitHub does not tell it. */
  readonly job: string;
}
