import type { Options } from '../../domain/revoke-request.ts';
import type { Phase } from '../../domain/step.ts';

/** What the sentences of a report depend on, beside the results. */
export interface Context {
  readonly options: Options;
  readonly phase: Phase;
  /** Whether the end of the job repeats what the step itself could not do. */
  readonly secondTry: boolean;
}
