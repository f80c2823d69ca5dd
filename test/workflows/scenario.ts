import type { World } from './world.ts';

/** What the log of a workflow has when its runner is to be lost. */
export const LOST = 'The runner is lost now.';

/** A workflow, and what is to be seen after it. */
export interface Scenario {
  readonly name: string;
  /** The YAML of the workflow, which act gets unchanged. */
  readonly workflow: string;
  /** A workflow before it, whose runner is lost when its log has `LOST`; GitHub ends the run an hour ago. */
  readonly lost?: string;
  /** Further workflows of the repository, by the names of their files. */
  readonly others?: Readonly<Record<string, string>>;
  /** The event that starts it; the first one of its `on` unless told. */
  readonly event?: string;
  /** Whether the run is red: false unless told. */
  readonly red?: boolean;
  /** How many rules the workflow opens: 1 unless told. */
  readonly opens?: number;
  /** The rules that it leaves open, and the lasting ones that it closes; none unless told. */
  readonly leavesOpen?: readonly string[];
  readonly closesLasting?: readonly string[];
  /** Texts that its log holds. */
  readonly says?: readonly string[];
  readonly saysNot?: readonly string[];
  /** Cancels the run when its log has this text. */
  readonly cancelAt?: string;
  /** Changes the world before the workflow runs. */
  readonly before?: (world: World) => void;
  /** Further checks, which throw. */
  readonly after?: (world: World) => void;
}
