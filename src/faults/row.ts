import type { FaultKind } from './fault.ts';

/** One failure: how it is recognized, what it means and what to do. */
export interface FaultRow {
  /** Codes of the service, of the SDK, of the network or of this action. */
  readonly codes?: readonly string[];
  /** Words in the service's message. */
  readonly message?: RegExp;
  /** The HTTP status. */
  readonly status?: number;
  /** The lowest HTTP status that fits. */
  readonly fromStatus?: number;
  readonly kind?: FaultKind;
  /** Set where the same request may succeed a moment later, so that it is sent again. */
  readonly passes?: true;
  /** Set where AWS may have carried out the request although no whole response came back. */
  readonly maybeApplied?: true;
  /** Set where AWS refuses before the work, whatever the status. */
  readonly beforeWork?: true;
  readonly title: string;
  /** `{subject}`, `{region}`, `{action}` (the IAM action) and `{detail}` are filled in. */
  readonly meaning: string;
  readonly remedy: string;
  /** What to do in place of that at the end of the job, where the cause is likely to be another one. */
  readonly atEnd?: string;
}
