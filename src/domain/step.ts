import type { Role } from './role.ts';

/** How a step works, whatever its action is. */
export interface StepOptions {
  readonly region: string;
  /** The role that each phase assumes; without one, the credentials of the job are used. */
  readonly role?: Role;
  readonly jobSummary: boolean;
  /** Seconds that retries and waiting may take, in each phase. */
  readonly timeout: number;
}
