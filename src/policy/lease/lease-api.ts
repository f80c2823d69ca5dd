import type { Lease, LeasedRule } from '../../domain/lease.ts';
import type { Rule } from '../../domain/rule.ts';
import type { VpcSecurityGroup } from '../../domain/security-group.ts';

/** Which leased rules are asked for: those of one lease, or of all; in some groups, or in the whole region. */
export interface LeaseQuery {
  readonly leaseId?: string | undefined;
  readonly groups?: readonly VpcSecurityGroup[] | undefined;
}

/** Some of the leased rules, and how to ask for more of them. */
export interface LeasedRulesPage {
  readonly rules: readonly LeasedRule[];
  /** `undefined` on the last page. */
  readonly next?: string | undefined;
  /** When AWS listed them, in milliseconds since 1970 by AWS's clock; `undefined` where the response tells no time. */
  readonly at?: number | undefined;
}

/** What leases ask of EC2. */
export interface LeaseApi {
  /**
   * Creates rules of one group with the lease's tags, in one request: all of them, or none.
   *
   * @throws {Fault} of kind `rule-exists` where one of them is there already, and `group-full` where they don't fit
   */
  authorize(
    rules: readonly [Rule, ...Rule[]],
    lease: Lease,
    signal: AbortSignal,
  ): Promise<LeasedRule[]>;

  /**
   * Lists rules that have a lease's marker, page by page. Reads may be stale: not seeing a rule proves nothing.
   *
   * @throws {Fault} when the service refuses or can't be reached
   */
  list(query: LeaseQuery, signal: AbortSignal, page?: string): Promise<LeasedRulesPage>;
}
