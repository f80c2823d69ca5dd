import { explain } from '../../src/faults/explain.ts';
import { type Budget, startBudget } from '../../src/policy/budget.ts';
import type { Clock } from '../../src/policy/clock.ts';
import type { Wire } from '../../src/policy/wire.ts';

/** A clock that stands still until everybody waits for it; then it jumps to the next moment that somebody waits for. */
export interface FakeClock extends Clock {
  /** Seconds since the start. */
  seconds(): number;
  /** How long each pause was asked to be, in milliseconds. */
  readonly pauses: readonly number[];
  /** How many alarms and pauses are still to come; one that repeats is one. */
  armed(): number;
  /** Does something at a second. */
  at(second: number, what: () => void): void;
  /** Lets time pass until the work is done. */
  run<Result>(work: Promise<Result>): Promise<Result>;
}

/** No spec needs more of its time than a day. */
const DAY = 24 * 3600 * 1000;

interface Alarm {
  at: number;
  /** Milliseconds until it rings again; none where it rings once. */
  readonly again?: number;
  readonly ring: () => void;
}

export function fakeClock(): FakeClock {
  const alarms = new Set<Alarm>();
  const pauses: number[] = [];
  let now = 0;

  const arm = (alarm: Alarm) => {
    alarms.add(alarm);
    return () => {
      alarms.delete(alarm);
    };
  };
  const ringNext = () => {
    const [next] = [...alarms].sort((a, b) => a.at - b.at);
    if (!next || next.at > DAY) throw new Error('Somebody waits for what never happens.');
    now = next.at;
    if (next.again === undefined) alarms.delete(next);
    else next.at += next.again;
    next.ring();
  };

  return {
    pauses,
    now: () => now,
    seconds: () => now / 1000,
    armed: () => alarms.size,
    after: (milliseconds, ring) => arm({ at: now + milliseconds, ring }),
    every: (milliseconds, ring) => arm({ at: now + milliseconds, again: milliseconds, ring }),
    at(second, ring) {
      arm({ at: second * 1000, ring });
    },
    sleep(milliseconds, signal) {
      pauses.push(milliseconds);
      if (signal.aborted) return Promise.resolve();
      return new Promise((resolve) => {
        const wake = () => {
          disarm();
          signal.removeEventListener('abort', wake);
          resolve();
        };
        const disarm = arm({ at: now + milliseconds, ring: wake });
        signal.addEventListener('abort', wake);
      });
    },
    async run(work) {
      let done = false;
      const end = () => {
        done = true;
      };
      work.then(end, end);
      for (;;) {
        // Whoever does not wait for this clock has gone as far as they can by then.
        await new Promise((resolve) => setImmediate(resolve));
        if (done) return work;
        ringNext();
      }
    },
  };
}

/** A network on which every request goes out at once, or none ever does. */
export const fakeWire = (sends: boolean): Wire => ({
  watch: (work) => ({ done: work(), wasSent: () => sends }),
});

/** A budget on a fake clock, and what became of it. */
export interface FakeTime {
  readonly clock: FakeClock;
  readonly budget: Budget;
  /** What the user was told is being waited for, and when: `10 s: AWS to describe the group`. */
  readonly waits: readonly string[];
  /** Cancels the job at a second; at once unless told. */
  cancel(second?: number): void;
}

/** Starts a budget, as a phase does, on a clock of its own. The pauses are the longest, unless chance is less. */
export function fakeTime({
  seconds = 120,
  chance = 1,
  maxAttempts = Number.POSITIVE_INFINITY,
  sends = true,
} = {}): FakeTime {
  const clock = fakeClock();
  const job = new AbortController();
  const waits: string[] = [];
  const cancel = () => job.abort(explain({ code: 'Cancelled' }, {}));
  return {
    clock,
    waits,
    budget: startBudget(seconds, {
      clock,
      wire: fakeWire(sends),
      cancelled: job.signal,
      random: () => chance,
      onWait: (what) => waits.push(`${clock.seconds()} s: ${what}`),
      maxAttempts,
    }),
    cancel(second) {
      if (second === undefined) cancel();
      else clock.at(second, cancel);
    },
  };
}
