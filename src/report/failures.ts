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
    const message = explanationsOf(
      byReason(struck),
      ({ rules, fault }) => `${state(rules)} ${fault.message}`,
    );
    return { level: 'error', title, message: `${message} ${whatNow(first.fault)}`.trim() };
  });
}

/** All that one fault struck. */
interface Reason<Each> {
  readonly fault: Fault;
  readonly struck: readonly Each[];
  readonly rules: readonly Rule[];
}

/** Failures of one kind by their explanation: in different groups, or of different jobs, each has its own. */
export function byReason<Each extends { readonly rule: Rule; readonly fault: Fault }>(
  failures: readonly Each[],
): Reason<Each>[] {
  return [...Map.groupBy(failures, ({ fault }) => fault.explanation).values()].map((struck) => {
    const [{ fault }] = struck as [Each, ...Each[]];
    return { fault, struck, rules: struck.map(({ rule }) => rule) };
  });
}
