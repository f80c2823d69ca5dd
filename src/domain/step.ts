import type { Role } from './role.ts';

/** The two times that the runner starts an action: the step itself, and after every step of the job. */
export type Phase = 'main' | 'post';

/** How a step works, whatever its action is. */
export interface StepOptions {
  readonly region: string;
  /** The role that each phase assumes; without one, the credentials of the job are used. */
  readonly role?: Role;
  readonly jobSummary: boolean;
  /** Seconds that retries and waiting may take, in each phase. */
  readonly timeout: number;
}
