import type { Ports, Rule, Rules } from './rule.ts';
import type { Source } from './source.ts';
import type { StepOptions } from './step.ts';
import type { Warehouse } from './warehouse.ts';

/** What it means to the user that a rule is not there: the words of `actions/upload-artifact`. */
export const IF_NOT_FOUND = ['warn', 'error', 'ignore'] as const;
export type IfNotFound = (typeof IF_NOT_FOUND)[number];

/** When the rules are revoked: by the step itself, or after every step of the job. */
export const REVOKE_AT = ['now', 'job-end'] as const;
export type RevokeAt = (typeof REVOKE_AT)[number];

/** How the root action works, whatever it revokes. */
export interface Options extends StepOptions {
  readonly ifNotFound: IfNotFound;
  readonly dryRun: boolean;
  readonly revokeAt: RevokeAt;
}

/** The rules to revoke. */
export interface RulesTarget {
  readonly kind: 'rules';
  readonly rules: Rules;
  /** The cluster or workgroup whose groups these are, where one was looked up. One group that has a rule is enough. */
  readonly warehouse?: Warehouse | undefined;
  /** The rules of these that another group of the warehouse had, in an earlier phase. */
  readonly found?: readonly Rule[] | undefined;
  /** Where the port of the rules comes from, where they have one. */
  readonly portFrom?: 'input' | Warehouse['kind'] | 'default' | undefined;
}

/** Sources to keep out of a cluster or workgroup, whose security groups have yet to be looked up. */
export interface WarehouseTarget {
  readonly kind: 'warehouse';
  readonly warehouse: Warehouse;
  readonly sources: readonly Source[];
  /** The ports that the user named, where any were. */
  readonly ports?: Ports | undefined;
}

/** What the root action is asked to do. */
export interface RevokeRequest {
  readonly options: Options;
  readonly target: RulesTarget | WarehouseTarget;
}
