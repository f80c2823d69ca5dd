import type { ListedRule } from './rule.ts';
import type { SecurityGroup } from './security-group.ts';

/** A group as AWS described it. */
export interface GroupDescription {
  readonly group: SecurityGroup;
  readonly rules: readonly ListedRule[];
  /** The group in the shape of its API, for the outputs. */
  readonly api: Readonly<Record<string, unknown>>;
}
