/** How a step works, whatever its action is. */
export interface StepOptions {
  readonly region: string;
  readonly jobSummary: boolean;
  /** Seconds that retries and waiting may take, in each phase. */
  readonly timeout: number;
}
