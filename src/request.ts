import type { Rule } from './vocabulary/rule.ts';

/** What a rule that is not there means to the user: the words of `actions/upload-artifact`. */
export type IfNotFound = 'warn' | 'error' | 'ignore';

/** A valid order to this step, made of its inputs. */
export interface Request {
  readonly region: string;
  /** At least one, all of one group, no two the same. */
  readonly rules: readonly [Rule, ...Rule[]];
  readonly ifNotFound: IfNotFound;
  readonly dryRun: boolean;
  readonly jobSummary: boolean;
}
