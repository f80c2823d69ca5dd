import type { Fault } from './fault.ts';
import type { Rule } from './rule.ts';

/** What became of one rule. */
export type Outcome =
  | {
      readonly result: 'revoked';
      readonly rule: Rule;
      /** Whether the rule was found gone after an attempt whose answer never came. */
      readonly answerLost: boolean;
    }
  | { readonly result: 'not-found'; readonly rule: Rule; readonly fault?: Fault | undefined }
  | { readonly result: 'would-revoke'; readonly rule: Rule }
  | { readonly result: 'failed'; readonly rule: Rule; readonly fault: Fault };

/** The outcomes with one result. */
export function withResult<Result extends Outcome['result']>(
  outcomes: readonly Outcome[],
  result: Result,
): Extract<Outcome, { result: Result }>[] {
  return outcomes.filter((outcome) => outcome.result === result) as Extract<
    Outcome,
    { result: Result }
  >[];
}
