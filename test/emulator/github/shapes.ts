/** What GitHub's REST API tells of jobs and workflow runs, as far as a fake needs to tell it. */

export type Status = 'queued' | 'in_progress' | 'completed' | 'waiting' | 'requested' | 'pending';

export type Conclusion =
  | 'success'
  | 'failure'
  | 'neutral'
  | 'cancelled'
  | 'skipped'
  | 'timed_out'
  | 'action_required'
  | null;

/** A job, as a test puts it there. */
export interface JobInput {
  readonly repository?: string;
  readonly id: number;
  readonly runId: number;
  readonly runAttempt?: number;
  readonly name?: string;
  readonly status: Status;
  readonly conclusion?: Conclusion;
  readonly startedAt?: Date;
  readonly completedAt?: Date;
}

/** An attempt of a workflow run, as a test puts it there. */
export interface RunInput {
  readonly repository?: string;
  readonly id: number;
  readonly attempt?: number;
  readonly status: Status;
  readonly conclusion?: Conclusion;
  readonly startedAt?: Date;
  readonly updatedAt?: Date;
}

export type Json = Readonly<Record<string, unknown>>;
