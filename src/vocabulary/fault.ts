/** What a service said of a failure, as far as it said anything. */
export interface ServiceAnswer {
  /** The service's own error code, or the network's (`ECONNREFUSED`). */
  readonly code: string;
  /** The service's own words. */
  readonly message: string;
  /** The HTTP status. */
  readonly status?: number | undefined;
  readonly requestId?: string | undefined;
  /** How many times the request was sent. */
  readonly attempts?: number | undefined;
}

/** What the algorithm tells apart: a `busy` group is soon free again, and a rule that is not there needs no revocation. */
export type FaultKind = 'busy' | 'rule-not-found' | 'other';

/** Why a request failed. Its message is the explanation, followed by the service's own words. */
export class Fault extends Error {
  readonly title: string;
  /** What it means and what to do, the same for each request that fails so. */
  readonly explanation: string;
  readonly kind: FaultKind;
  /** What the service itself said, with its code, status and request id. */
  readonly ownWords: string;

  constructor(title: string, explanation: string, kind: FaultKind = 'other', ownWords = '') {
    super(`${explanation} ${ownWords}`.trim());
    this.name = 'Fault';
    this.title = title;
    this.explanation = explanation;
    this.kind = kind;
    this.ownWords = ownWords;
  }
}

/** What was thrown, as a fault: anything else is a defect, and is told as one. */
export function asFault(thrown: unknown): Fault {
  return thrown instanceof Fault
    ? thrown
    : new Fault('Unexpected failure', `This is a defect of the action: ${String(thrown)}`);
}
