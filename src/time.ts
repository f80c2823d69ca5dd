import { setTimeout } from 'node:timers/promises';
import type { Budget, Clock } from './revocation/budget.ts';
import { Fault } from './vocabulary/fault.ts';

/** The time of this machine. */
const clock: Clock = {
  sleep: (milliseconds, signal) =>
    setTimeout(milliseconds, undefined, { signal }).catch(() => undefined),
  every(milliseconds, tick) {
    const timer = setInterval(tick, milliseconds).unref();
    return () => clearInterval(timer);
  },
};

/** A budget of so many seconds from now. */
export function budgetOf(seconds: number, onWait: Budget['onWait']): Budget {
  const controller = new AbortController();
  const timeUp = new Fault('Time is up', `The ${seconds} seconds for this step are over.`);
  globalThis.setTimeout(() => controller.abort(timeUp), seconds * 1000).unref();
  return { signal: controller.signal, clock, random: Math.random, onWait };
}
