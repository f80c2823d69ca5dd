import type { Choices } from './choices.ts';
import type { Process, Window } from './scheduler.ts';

/** What becomes of a request. */
export type Fate =
  | 'carried out'
  | 'throttled'
  | 'not sent'
  | 'lost before'
  | 'lost after'
  | 'lost, and late'
  | 'silence before'
  | 'silence after'
  | 'crash before'
  | 'crash after'
  | 'crash, and late';

/** How rough a run is. */
export interface Roughness {
  /** How many requests may meet a fault, and how likely each of them does. */
  readonly faults: number;
  readonly faultChance: number;
  /** How many processes may crash or be cancelled, and how likely each step is the one. */
  readonly crashes: number;
  readonly crashChance: number;
  /** How likely a read is stale, where it can be. */
  readonly staleChance: number;
  /** How many requests nobody ever responds to, at most. Each takes a quarter of the time. */
  readonly silences: number;
  /** Whether responses say which rules were revoked. */
  readonly provesRevocation: boolean;
  /** How long things take. */
  readonly timing: Timing;
}

/** When a request reaches EC2, when its response arrives, and when a request that seemed lost is carried out. */
export interface Timing {
  request(choices: Choices): Window;
  response(choices: Choices): Window;
  late(choices: Choices): Window;
}

/** Whatever happens to the processes of one run. */
export interface Nature {
  readonly provesRevocation: boolean;
  fate(process: Process, writes: boolean): Fate;
  /** Which of so many views a read shows; the first is the newest. */
  stale(views: number): number;
  /** Lets a process crash before a step, or not. Tells whether it has ended. */
  crash(process: Process): boolean;
  /** Ends or cancels a process. */
  end(process: Process): void;
  request(now: number): Window;
  response(now: number): Window;
  late(now: number): Window;
  /** How many faults, crashes and stale reads there were. */
  readonly met: { faults: number; crashes: number; stale: number };
}

/** The longest time after which a request that seemed lost may still be carried out, in milliseconds. */
export const LATEST = 4_000;

/** How many milliseconds a read may be behind. With the above, less than a lease is looked for. */
export const STALEST = 6_000;

/** For all orders: a request may reach EC2 before or after any other, as long as it is not late. */
export const anyOrder: Timing = {
  request: () => ({ from: 0, until: 2_000 }),
  response: () => ({ from: 0, until: 0, unseen: true }),
  late: () => ({ from: 0, until: LATEST }),
};

/** For all orders of all steps, also of those that nobody else can tell the order of. */
export const anyOrderOfAll: Timing = {
  ...anyOrder,
  response: () => ({ from: 0, until: 2_000 }),
};

/** For orders at random: most take a moment, some take seconds. */
export const someTime: Timing = {
  request: (choices) => around(10 + 2_000 * choices.random() ** 6),
  response: (choices) => around(10 + 4_000 * choices.random() ** 6),
  late: (choices) => around((LATEST - 50) * choices.random()),
};

function around(milliseconds: number): Window {
  return { from: milliseconds, until: milliseconds + 50 };
}

export function createNature(rough: Roughness, choices: Choices): Nature {
  const met = { faults: 0, crashes: 0, stale: 0 };
  let silences = 0;
  const at = (now: number, { from, until, ...rest }: Window): Window => ({
    from: now + from,
    until: now + until,
    ...rest,
  });
  const canEnd = ({ ends, cancellable, cancelled }: Process) =>
    met.crashes < rough.crashes && (ends.length > 0 || (cancellable && !cancelled.aborted));
  const end = (process: Process) => {
    met.crashes += 1;
    const { ends, cancellable, cancelled } = process;
    const ending = ends[choices.pick(ends.length + (cancellable && !cancelled.aborted ? 1 : 0))];
    if (ending) process.end(ending);
    else process.cancel();
    return ending !== undefined;
  };

  return {
    met,
    provesRevocation: rough.provesRevocation,
    request: (now) => at(now, rough.timing.request(choices)),
    response: (now) => at(now, rough.timing.response(choices)),
    late: (now) => at(now, rough.timing.late(choices)),
    end,

    fate(process, writes) {
      const crashes: Fate[] = canEnd(process)
        ? ['crash before', ...(writes ? (['crash after', 'crash, and late'] as const) : [])]
        : [];
      if (crashes.length > 0) {
        const crash = choices.pick(crashes.length + 1, 1 - rough.crashChance);
        if (crash > 0) return crashes[crash - 1] as Fate;
      }
      const faults: Fate[] =
        met.faults < rough.faults
          ? [
              'throttled',
              'not sent',
              'lost before',
              ...(writes ? (['lost after', 'lost, and late'] as const) : []),
              ...(silences < rough.silences ? (['silence before'] as const) : []),
              ...(silences < rough.silences && writes ? (['silence after'] as const) : []),
            ]
          : [];
      const fault = choices.pick(faults.length + 1, 1 - rough.faultChance);
      if (fault === 0) return 'carried out';
      met.faults += 1;
      const fate = faults[fault - 1] as Fate;
      if (fate.startsWith('silence')) silences += 1;
      return fate;
    },

    stale(views) {
      const view = choices.pick(views, 1 - rough.staleChance);
      if (view > 0) met.stale += 1;
      return view;
    },

    crash(process) {
      if (!canEnd(process)) return false;
      return choices.pick(2, 1 - rough.crashChance) === 1 && end(process);
    },
  };
}
