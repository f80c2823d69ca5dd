import type { Run } from '../../domain/run.ts';
import type { WorkStatus } from '../../domain/verdict.ts';

/** What a sweep asks of GitHub. */
export interface GitHubApi {
  /**
   * Asks for a job of a run's attempt.
   *
   * @throws {Fault} for every answer that does not clearly say what becomes of exactly this job
   */
  jobStatus(run: Run, job: string, signal: AbortSignal): Promise<WorkStatus>;

  /**
   * Asks for one attempt of a run.
   *
   * @throws {Fault} for every answer that does not clearly say what becomes of exactly this attempt
   */
  attemptStatus(run: Run, signal: AbortSignal): Promise<WorkStatus>;
}
