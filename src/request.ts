import type { Rule } from './vocabulary/rule.ts';
import type { Source } from './vocabulary/source.ts';
import type { PortRange } from './vocabulary/vpc-security-group.ts';

/** What a rule that is not there means to the user: the words of `actions/upload-artifact`. */
export const IF_NOT_FOUND = ['warn', 'error', 'ignore'] as const;
export type IfNotFound = (typeof IF_NOT_FOUND)[number];

/** When the rules are revoked: by the step itself, or after every step of the job. */
export const REVOKE_AT = ['now', 'job-end'] as const;
export type RevokeAt = (typeof REVOKE_AT)[number];

/** How the step goes about it, whatever it revokes. */
export interface Options {
  readonly region: string;
  readonly ifNotFound: IfNotFound;
  readonly dryRun: boolean;
  readonly jobSummary: boolean;
  readonly revokeAt: RevokeAt;
  /** Seconds that retries and waiting may take, in each phase. */
  readonly timeout: number;
}

/** Security groups of one kind. */
export type Groups =
  | { readonly ClusterSecurityGroupNames: readonly string[] }
  | {
      readonly VpcSecurityGroupIds: readonly string[];
      /** The port of the cluster behind them, where it is known. */
      readonly port?: number | undefined;
    };

/** At least one rule, no two the same. */
export type Rules = readonly [Rule, ...Rule[]];

/** Sources that are to be kept out of a cluster, whose groups are still to be looked up. */
export interface ClusterRequest {
  readonly ClusterIdentifier: string;
  readonly sources: readonly Source[];
  /** The ports that were asked for, where any were. */
  readonly ports?: PortRange | undefined;
}

/** A valid order to this step, made of its inputs. */
export interface Request {
  readonly options: Options;
  readonly order: { readonly rules: Rules } | ClusterRequest;
}
