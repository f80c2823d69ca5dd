import { setTimeout as sleep } from 'node:timers/promises';
import type { Budget, Clock } from './revocation/budget.ts';
import { Fault } from './vocabulary/fault.ts';

/** The time of this machine. */
const clock: Clock = {
  sleep: (milliseconds, signal) =>
    sleep(milliseconds, undefined, { signal }).catch(() => undefined),
  every(milliseconds, tick) {
    const timer = setInterval(tick, milliseconds).unref();
    return () => clearInterval(timer);
  },
};

/**
 * A signal that is aborted when the job is cancelled. The runner then sends SIGINT, 7.5 seconds later SIGTERM,
 * and ends the step 2.5 seconds after that.
 *
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-cancellation
 */
export function cancellation(): AbortSignal {
  const controller = new AbortController();
  const cancelled = new Fault('Cancelled', 'The job was cancelled before this was done.');
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.on(signal, () => controller.abort(cancelled));
  }
  return controller.signal;
}

/** A budget of so many seconds from now, that ends earlier when the job is cancelled. */
export function budgetOf(
  seconds: number,
  cancelled: AbortSignal,
  onWait: Budget['onWait'],
): Budget {
  const end = Date.now() + seconds * 1000;
  const during = (milliseconds: number, parent: AbortSignal, why: string): Budget => {
    const controller = new AbortController();
    const timeUp = new Fault('Time is up', why);
    setTimeout(() => controller.abort(timeUp), milliseconds).unref();
    const budget: Budget = {
      signal: AbortSignal.any([parent, controller.signal]),
      share(parts) {
        if (parts === 1) return budget;
        const time = Math.max((seconds * 1000) / 4, (end - Date.now()) / parts);
        return during(
          time,
          budget.signal,
          `Its share of the ${seconds} seconds of the input timeout is over.`,
        );
      },
      clock,
      random: Math.random,
      onWait,
    };
    return budget;
  };
  return during(seconds * 1000, cancelled, `The ${seconds} seconds of the input timeout are over.`);
}
