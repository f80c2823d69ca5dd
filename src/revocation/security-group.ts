import type { Fault } from '../vocabulary/fault.ts';
import type { Rule } from '../vocabulary/rule.ts';
import type { SecurityGroupShape } from '../vocabulary/security-group.ts';

/** What a group answered to one request to revoke: what is not listed as not found is revoked. */
export interface Answer {
  readonly notFound: readonly Rule[];
  /** Those of them that no attempt of the request can have taken away. */
  readonly neverThere?: readonly Rule[];
  /** What the service said of the rules that were not found, where it said so in an error. */
  readonly fault?: Fault;
  /** Whether an earlier attempt of the same request may have been applied although its answer never came. */
  readonly answerLost: boolean;
  /** The group after the request, where the service shows it. */
  readonly group?: SecurityGroupShape;
}

/** A security group as the algorithm sees it: the port that each AWS API has an adapter for. */
export interface SecurityGroup {
  /** How many rules one request may name. */
  readonly rulesPerRequest: number;

  /**
   * Sends one request that revokes these rules.
   *
   * @throws {Fault} when the service refuses or can't be reached
   */
  revoke(rules: readonly Rule[], signal: AbortSignal): Promise<Answer>;

  /**
   * Describes the group as it is now.
   *
   * @throws {Fault} when the service refuses or can't be reached
   */
  describe(signal: AbortSignal): Promise<SecurityGroupShape>;
}
