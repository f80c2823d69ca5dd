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

/** Why a request failed: what it means, and what to do about it. */
export class Fault extends Error {
  readonly kind: FaultKind;
  readonly title: string;

  constructor(title: string, explanation: string, kind: FaultKind = 'other') {
    super(explanation);
    this.name = 'Fault';
    this.kind = kind;
    this.title = title;
  }
}
