import { setTimeout as sleep } from 'node:timers/promises';
import type { Clock } from '../policy/clock.ts';

/** The time of this machine. Its timers keep no process alive, except for a pause. */
export const clock: Clock = {
  now: Date.now,
  sleep: (milliseconds, signal) =>
    sleep(milliseconds, undefined, { signal }).catch(() => undefined),
  after(milliseconds, ring) {
    const timer = setTimeout(ring, milliseconds).unref();
    return () => clearTimeout(timer);
  },
  every(milliseconds, tick) {
    const timer = setInterval(tick, milliseconds).unref();
    return () => clearInterval(timer);
  },
};
