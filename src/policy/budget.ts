import { explain } from '../faults/explain.ts';
import type { Clock } from './clock.ts';
import type { Wire } from './wire.ts';

/** What a budget is made of. */
export interface Circumstances {
  readonly clock: Clock;
  readonly wire: Wire;
  /** Aborted when the job is cancelled; its reason is a `Fault`. */
  readonly cancelled: AbortSignal;
  /** From 0 to 1, to spread the retries of many jobs. */
  readonly random: () => number;
  /** Is told what is being waited for, at most every ten seconds. */
  readonly onWait: (what: string) => void;
  /** How often one request may be sent. */
  readonly maxAttempts: number;
}

/** The time that work may take, and how it waits. */
export interface Budget extends Circumstances {
  /** Aborted when the time is up or the job is cancelled; its reason is the `Fault` that says which. */
  readonly signal: AbortSignal;
  /**
   * A budget of one part of the time that is left, but no less than a quarter of the whole, so that one piece of
   * work without a response does not use up the time of the others.
   */
  share(parts: number): Budget;
  /** The longest time that one attempt of a request may take, in milliseconds: a quarter of the whole. */
  readonly attemptTime: number;
}

/** The least part of the whole time that a share or an attempt gets. */
const LEAST_SHARE = 4;

/**
 * Starts a budget of so many seconds, which ends sooner when the job is cancelled.
 *
 * @param input the name of the input that says how many
 */
export function startBudget(
  seconds: number,
  circumstances: Circumstances,
  input = 'timeout',
): Budget {
  const { clock, cancelled } = circumstances;
  const whole = seconds * 1000;

  const during = (milliseconds: number, parent: AbortSignal, code: string): Budget => {
    const end = clock.now() + milliseconds;
    const controller = new AbortController();
    clock.after(milliseconds, () =>
      controller.abort(explain({ code }, { subject: input, detail: String(seconds) })),
    );
    const budget: Budget = {
      ...circumstances,
      signal: AbortSignal.any([parent, controller.signal]),
      attemptTime: whole / LEAST_SHARE,
      share(parts) {
        // What has all the time that is left needs no deadline of its own.
        if (parts <= 1) return budget;
        const time = Math.max(whole / LEAST_SHARE, (end - clock.now()) / parts);
        return during(time, budget.signal, 'ShareIsUsedUp');
      },
    };
    return budget;
  };
  return during(whole, cancelled, 'TimeIsUp');
}
