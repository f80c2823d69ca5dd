import type { GroupDescription } from '../domain/group-description.ts';
import type { Rule } from '../domain/rule.ts';
import type { SecurityGroup } from '../domain/security-group.ts';
import type { Fault } from '../faults/fault.ts';

/** What AWS responded to one request to revoke. */
export interface RevokeResponse {
  /** The rules that the response proves to be revoked. */
  readonly revoked: readonly Rule[];
  /** The rules that are not there. */
  readonly unknown: readonly Rule[];
  /** Set where AWS refused the whole request because a rule is not there, so that it revoked none of them. */
  readonly refusal?: Fault;
  /** The group after the request, where the response shows it. */
  readonly description?: GroupDescription;
}

/** One security group, as an API of AWS serves it. */
export interface SecurityGroupApi {
  readonly group: SecurityGroup;
  /** How many rules one request may name. */
  readonly rulesPerRequest: number;

  /**
   * Sends one request that revokes these rules of the group.
   *
   * @throws {Fault} when the service refuses for another reason, or can't be reached
   */
  revoke(rules: readonly Rule[], signal: AbortSignal): Promise<RevokeResponse>;

  /**
   * Describes the group as it is now.
   *
   * @throws {Fault} when the service refuses or can't be reached
   */
  describe(signal: AbortSignal): Promise<GroupDescription>;

  /**
   * Makes sure that the caller may revoke these rules, and changes nothing; left out where the API can't tell.
   *
   * @throws {Fault} when the caller may not, or the service can't be reached
   */
  checkPermission?(rules: readonly Rule[], signal: AbortSignal): Promise<void>;

  /** A description as it is once these rules are gone. */
  without(description: GroupDescription, gone: (rule: Rule) => boolean): GroupDescription;
}
