import { type Outcome, withResult } from '../domain/outcome.ts';
import type { Rule } from '../domain/rule.ts';
import type { Fault } from '../faults/fault.ts';
import type { Annotation } from '../runner/log.ts';
import { explanationsOf } from './sentences.ts';

/** What an action says of rules that failed. */
export interface FailureWords {
  /** The state that rules are left in: `203.0.113.7/32 on port 5439 in … may still be open.` */
  readonly state: (rules: readonly Rule[]) => string;
  /** What happens next, or what to do, after all explanations of one kind of failure. */
  readonly whatNow: (fault: Fault) => string;
}

/** One error for each kind of failure, however many rules it struck: the runner shows ten at most. */
export function failureAnnotations(
  outcomes: readonly Outcome[],
  { state, whatNow }: FailureWords,
): Annotation[] {
  const byTitle = Map.groupBy(withResult(outcomes, 'failed'), ({ fault }) => fault.title);
  return [...byTitle].map(([title, struck]) => {
    const [first] = struck as [(typeof struck)[number]];
    // Failures of one kind in different groups, or of different actions, have explanations of their own.
    const reasons = [...Map.groupBy(struck, ({ fault }) => fault.explanation).values()];
    const message = explanationsOf(
      reasons.map((same) => ({ rules: same.map(({ rule }) => rule), fault: same[0]?.fault })),
      ({ rules, fault }) => `${state(rules)} ${fault?.message}`,
    );
    return { level: 'error', title, message: `${message} ${whatNow(first.fault)}`.trim() };
  });
}
