/**
 * What the algorithm tells apart, beside whether a fault passes: a rule that is not there, or is there already;
 * a group that has no room for it; a group, cluster or workgroup in which no rule can be; a missing permission;
 * a service that will refuse every further request too; what another server or repository knows; a clock that is
 * too far off; the rest.
 */
export type FaultKind =
  | 'rule-not-found'
  | 'rule-exists'
  | 'group-full'
  | 'nothing-to-revoke'
  | 'denied'
  | 'refuses-all'
  | 'elsewhere'
  | 'wrong-clock'
  | 'other';

/** How a fault bears on the request that it struck. */
export interface FaultNature {
  readonly kind: FaultKind;
  /** Whether the same request may succeed a moment later. */
  readonly passes: boolean;
  /** Whether AWS may have carried out the request all the same: such a failure explains why a rule is gone. */
  readonly maybeApplied: boolean;
  /**
   * Whether AWS certainly did not carry out the request: it was not sent, or AWS itself refused it. The opposite
   * of `maybeApplied`, except for failures that prove nothing, such as a page of a gateway.
   */
  readonly notApplied?: boolean;
}

const REFUSAL: FaultNature = { kind: 'other', passes: false, maybeApplied: false };

/** Why a request failed. Its message is the explanation, followed by the service's own words. */
export class Fault extends Error implements FaultNature {
  readonly title: string;
  /** What it means and what to do, the same for each request that fails for the same reason. */
  readonly explanation: string;
  /** What the service itself said, with its code, status and request id. */
  readonly ownWords: string;
  readonly kind: FaultKind;
  readonly passes: boolean;
  readonly maybeApplied: boolean;
  readonly notApplied: boolean;

  constructor(
    title: string,
    explanation: string,
    ownWords = '',
    { kind, passes, maybeApplied, notApplied = !maybeApplied }: FaultNature = REFUSAL,
  ) {
    super(`${explanation} ${ownWords}`.trim());
    this.name = 'Fault';
    this.title = title;
    this.explanation = explanation;
    this.ownWords = ownWords;
    this.kind = kind;
    this.passes = passes;
    this.maybeApplied = maybeApplied;
    this.notApplied = notApplied;
  }
}

/** Whether there can be rules in spite of a fault: a group that does not exist has none. */
export function mayHaveRules({ kind }: Fault): boolean {
  return kind !== 'nothing-to-revoke';
}
