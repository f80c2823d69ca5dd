import type { Broken, Phase, RunningPhase, Variables } from '../runner/index.ts';
import type { Stage } from '../scenarios/stage.ts';

/** How a phase ends: its exit code, or the signal that ended it. */
export type End = number | NodeJS.Signals;

/** A phase while it runs. */
export interface Acting {
  readonly phase: RunningPhase;
  /** Sends a signal; from the first SIGINT or SIGTERM on, the phase has two seconds to leave. */
  kill(signal: NodeJS.Signals): void;
}

/** What a row's faults act on. */
export interface Scene extends Stage {
  /** Closes something at the end of the row. */
  onEnd(close: () => unknown): void;
}

/** One scenario of the fault matrix: what goes wrong, how it ends, and what the user reads. */
export interface Row {
  readonly title: string;
  /** Over `cidr-ip` and a `timeout` of two seconds, or of twenty in a row in which nothing fails. */
  readonly inputs?: Record<string, string>;
  /** The rules that the group has and the job asks for; the one of `stage.ts` unless told. */
  readonly rules?: readonly string[];
  readonly broken?: Partial<Record<Phase, Broken>>;
  /** Lets things go wrong from before a phase on; what it returns is of no interest. */
  readonly faults?: Partial<Record<Phase, (scene: Scene) => unknown>>;
  /** Variables from a phase on; `undefined` takes one away. */
  readonly env?: Partial<Record<Phase, (scene: Scene) => Variables | Promise<Variables>>>;
  readonly during?: Partial<Record<Phase, (acting: Acting) => Promise<void>>>;
  readonly main: End;
  readonly post: End;
  /** Which of the rules the group still shows at the end. */
  readonly left: readonly string[];
  /** A sentence that the user reads in a phase, in its log or its annotations. */
  readonly reads: Partial<Record<Phase, string>>;
  /** Why the row does not hold yet. */
  readonly failing?: string;
}

export const always = Number.POSITIVE_INFINITY;
