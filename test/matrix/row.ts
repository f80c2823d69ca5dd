import type { Emulator } from '../emulator/index.ts';
import type { Broken, Phase, RunningPhase, Variables } from '../runner/index.ts';
import type { Group, Inputs } from '../support/group.ts';
import type { Target } from '../support/targets.ts';

/** How a phase ends: its exit code, or the signal that ended it. */
export type End = number | NodeJS.Signals;

/** A phase while it runs. */
export interface Acting {
  readonly phase: RunningPhase;
  /** Sends a signal. After SIGINT or SIGTERM, SIGKILL follows when the runner would send it. */
  kill(signal: NodeJS.Signals): void;
}

/** Acts on a phase while it runs. */
export type During = (acting: Acting) => Promise<void>;

/** What a row acts on. */
export interface Scene {
  readonly emulator: Emulator;
  readonly group: Group;
  /** What the phases so far have left in the state. */
  readonly state: Readonly<Record<string, string>>;
  /** Closes something at the end of the row. */
  onEnd(close: () => unknown): void;
}

/** Words that the user reads together: in one line of the log, or in one annotation with its title. */
export type Words = readonly string[];

/** All that the user is to read in a phase. */
export type Reads = Words | readonly Words[];

/** One scenario: what goes wrong, how it ends, and what the user reads. */
export interface Row {
  readonly title: string;
  /** The kind of group; a cluster security group unless told. */
  readonly target?: Target;
  /** The sources that the group lets in and the job asks for; `cidrIp` unless told. */
  readonly rules?: readonly string[];
  /** Sources that the job asks for too although the group does not let them in. */
  readonly absent?: readonly string[];
  /** Rules that `before` lets in, which the job does not ask for: they must be there at the end. */
  readonly others?: readonly string[];
  /** Over the inputs that name the group and the rules, and a `timeout` (see `waits`). */
  readonly inputs?: Inputs | ((scene: Scene) => Inputs);
  /** What happens at AWS before a phase, and from then on; what it returns is not used. */
  readonly before?: Partial<Record<Phase, (scene: Scene) => unknown>>;
  /** Variables from a phase on; `undefined` removes one. */
  readonly env?: Partial<Record<Phase, (scene: Scene) => Variables | Promise<Variables>>>;
  /** The runner's files that can't be written in a phase. */
  readonly broken?: Partial<Record<Phase, Broken>>;
  /** What is done to a phase while it runs. */
  readonly during?: Partial<Record<Phase, During>>;
  /** How each phase ends. */
  readonly main: End;
  /** There is none where the action has only one phase. */
  readonly post?: End;
  /** What `main` leaves open, where that is not what is left. */
  readonly opened?: readonly string[];
  /** What the group lets in at the end, of all that the job could have revoked. */
  readonly left: readonly string[];
  /** What the user reads in a phase. Where the words name a rule, the group must stand there too. */
  readonly reads: Partial<Record<Phase, Reads>>;
  /**
   * Set where a phase waits until its time is up. The `timeout` is then 4 seconds in place of 20, and the row
   * takes no turn from those that need the processor.
   */
  readonly waits?: boolean;
  /** Why a phase calls a rule revoked that the group still shows. */
  readonly knownGap?: string;
}

export const always = Number.POSITIVE_INFINITY;
