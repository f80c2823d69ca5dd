import type { Rule } from './vocabulary/rule.ts';

/** What a rule that is not there means to the user: the words of `actions/upload-artifact`. */
export const IF_NOT_FOUND = ['warn', 'error', 'ignore'] as const;
export type IfNotFound = (typeof IF_NOT_FOUND)[number];

/** When the rules are revoked: by the step itself, or after every step of the job. */
export const REVOKE_AT = ['now', 'job-end'] as const;
export type RevokeAt = (typeof REVOKE_AT)[number];

/** A valid order to this step, made of its inputs. */
export interface Request {
  readonly region: string;
  /** At least one, all of one group, no two the same. */
  readonly rules: readonly [Rule, ...Rule[]];
  readonly ifNotFound: IfNotFound;
  readonly dryRun: boolean;
  readonly jobSummary: boolean;
  readonly revokeAt: RevokeAt;
  /** Seconds that retries and waiting may take, in each phase. */
  readonly timeout: number;
}
