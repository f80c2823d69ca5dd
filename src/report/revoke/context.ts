import type { Options, Phase } from '../../domain/request.ts';

/** What the sentences of a report depend on, beside the results. */
export interface Context {
  readonly options: Options;
  readonly phase: Phase;
  /** Whether the end of the job repeats what the step itself could not do. */
  readonly secondTry: boolean;
}
