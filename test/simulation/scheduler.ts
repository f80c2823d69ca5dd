import { explain } from '../../src/faults/explain.ts';
import type { Clock } from '../../src/policy/clock.ts';
import type { Wire } from '../../src/policy/wire.ts';
import type { Choices } from './choices.ts';

/** When a step may come, in milliseconds; the scheduler chooses among all steps that may come next. */
export interface Window {
  readonly from: number;
  readonly until: number;
  /** Set where no other process can tell when it comes, so that its order is no choice. */
  readonly unseen?: boolean;
}

/** How a process ended: by itself, killed alone, or with its runner. */
export type Ending = 'done' | 'killed' | 'died';

/** What runs on one machine: a phase of a step. Whatever it awaits is a step of the scheduler. */
export interface Process {
  readonly name: string;
  readonly clock: Clock;
  readonly wire: Wire;
  /** What is known of the request that is being sent just now. */
  watched(): { sent: boolean };
  /** Aborted when the job is cancelled. */
  readonly cancelled: AbortSignal;
  readonly ended: Promise<Ending>;
  cancel(): void;
  /** Ends it here: nothing that it waits for comes any more. */
  end(ending: Ending): void;
  /** How it may end before its time, and whether it may be cancelled. */
  readonly ends: readonly Exclude<Ending, 'done'>[];
  readonly cancellable: boolean;
  /** Does something when its turn comes; the process may crash instead, unless told otherwise. */
  later(what: string, window: Window, act: () => void, canCrash?: boolean): Later;
}

/** A step that is still to come. */
export interface Later {
  drop(): void;
}

interface Step extends Window {
  /** What happens on its own, such as a request on its way, has none. */
  readonly process: Process | undefined;
  readonly what: string;
  readonly act: () => void;
}

/** Runs processes one step at a time, in an order that the choices decide, on a clock that jumps. */
export interface Scheduler {
  now(): number;
  /** Starts a process. */
  start(
    name: string,
    may: Pick<Process, 'ends' | 'cancellable'>,
    work: (process: Process) => Promise<void>,
  ): Process;
  /** Does something when its turn comes, whatever becomes of the processes. */
  later(what: string, window: Window, act: () => void): void;
  /** Runs until every process has ended and nothing is on its way. */
  run(): Promise<void>;
}

/** What a scheduler tells of, and asks. */
export interface Hooks {
  /** Lets a process end in place of its next step, or not. */
  crash(process: Process): boolean;
  onStep(process: string, what: string): void;
  onThrown(process: Process, thrown: unknown): void;
}

/** The moment at which every run begins. */
export const START = Date.UTC(2026, 10, 25, 12);

export function createScheduler(choices: Choices, hooks: Hooks): Scheduler {
  const steps = new Set<Step>();
  const alive = new Set<Process>();
  let now = 0;

  const add = (step: Step): Later => {
    steps.add(step);
    return { drop: () => void steps.delete(step) };
  };

  const next = (): Step | undefined => {
    let latest = Number.POSITIVE_INFINITY;
    for (const { until } of steps) latest = Math.min(latest, until);
    const possible = [...steps].filter(({ from }) => from <= latest);
    return possible.find(({ unseen }) => unseen) ?? possible[choices.pick(possible.length)];
  };

  const scheduler: Scheduler = {
    now: () => now,
    later: (what, window, act) => void add({ ...window, process: undefined, what, act }),

    start(name, may, work) {
      const job = new AbortController();
      const { promise: ended, resolve } = Promise.withResolvers<Ending>();
      const later = (what: string, window: Window, act: () => void, canCrash = true): Later =>
        add({
          ...window,
          process,
          what,
          act() {
            if (canCrash && hooks.crash(process)) return;
            act();
          },
        });
      let watched = { sent: true };
      const process: Process = {
        ...may,
        watched: () => watched,
        wire: {
          watch(request) {
            const own = { sent: true };
            watched = own;
            return { done: request(), wasSent: () => own.sent };
          },
        },
        name,
        ended,
        later,
        cancelled: job.signal,
        cancel: () => job.abort(explain({ code: 'Cancelled' }, {})),
        end(ending) {
          alive.delete(process);
          for (const step of steps) if (step.process === process) steps.delete(step);
          resolve(ending);
        },
        clock: {
          now: () => START + now,
          // It only reports to people.
          every: () => () => undefined,
          after(milliseconds, ring) {
            const at = now + milliseconds;
            return later('an alarm rings', { from: at, until: at }, ring, false).drop;
          },
          sleep(milliseconds, signal) {
            if (signal.aborted) return Promise.resolve();
            const at = now + milliseconds;
            return new Promise((wake) => {
              const end = () => {
                signal.removeEventListener('abort', end);
                pause.drop();
                wake();
              };
              const pause = later('wakes up', { from: at, until: at }, end);
              signal.addEventListener('abort', end);
            });
          },
        },
      };
      alive.add(process);
      work(process).then(
        () => alive.has(process) && process.end('done'),
        (error) => {
          hooks.onThrown(process, error);
          process.end('done');
        },
      );
      return process;
    },

    async run() {
      for (;;) {
        // By then every process has gone as far as it can.
        await new Promise((resolve) => setImmediate(resolve));
        if (alive.size === 0 && steps.size === 0) return;
        const step = next();
        if (!step) throw new Error('A process waits for what never happens.');
        steps.delete(step);
        now = Math.max(now, step.from);
        hooks.onStep(step.process?.name ?? 'the network', step.what);
        step.act();
      }
    },
  };
  return scheduler;
}
