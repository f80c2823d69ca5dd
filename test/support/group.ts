import type { Refusal } from '../emulator/faults.ts';
import type { Job, JobOptions } from '../runner/index.ts';

/** The rule that most specs are about. */
export const cidrIp = '203.0.113.7/32';

/** Inputs of a step, by name. */
export type Inputs = Record<string, string>;

/** A rule of a group: its source as a text, and all that the service keeps of it. */
export interface GroupRule {
  readonly source: string;
  readonly kept: unknown;
}

/** A security group of either kind, as specs use it. A source that is a text is a CIDR block or a group's id. */
export interface Group<Rule = string> {
  /** Its name, or its id in a VPC. */
  readonly id: string;
  /** As messages name it: `cluster security group ci-runners`. */
  readonly words: string;
  /** How messages name it too, before the cluster that it belongs to was looked up. */
  readonly before?: string;
  /** The inputs that name it. */
  readonly inputs: Inputs;
  /** The operation that the action revokes with. */
  readonly revokes: string;
  /** The operation that the action describes the group with. */
  readonly describes: string;
  /** How the group's service denies access. */
  readonly denied: Refusal;
  /** Lets more sources in. */
  authorize(...rules: readonly Rule[]): void;
  /** Takes rules away, as another job would. */
  revoke(...rules: readonly Rule[]): void;
  /** What the group lets in, a text for each rule; rules that are being revoked are among them. */
  sources(): string[];
  /** The same, each with all that the service keeps of the rule: its id, its tags and so on. */
  rules(): readonly GroupRule[];
  /** The rules as the outputs are to show them. */
  asOutput(...rules: readonly Rule[]): string;
  /** The group as the outputs are to show it. */
  shape(): unknown;
  /** A step that revokes from the group; `cidrIp`, unless it is told otherwise. */
  job(inputs?: Inputs, options?: JobOptions): Job;
}

/** Makes a step that uses the action. */
export type CreateJob = (inputs: Inputs, options?: JobOptions) => Job;

/** What a group's own `job` gives a step. */
export const withGroup =
  (inputs: Inputs, create: CreateJob): Group['job'] =>
  (more = { 'cidr-ip': cidrIp }, options) =>
    create({ ...inputs, ...more }, options);
