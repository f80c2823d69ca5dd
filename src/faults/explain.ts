import { Fault } from './fault.ts';
import type { FaultRow } from './row.ts';
import { faultTable } from './table.ts';

/** What a service, the network before it or this action said of a failure. */
export interface Failure {
  /** The service's own error code, the network's (`ECONNREFUSED`), or one of this action's (`Cancelled`). */
  readonly code: string;
  /** The service's own words. */
  readonly message?: string | undefined;
  /** The HTTP status. */
  readonly status?: number | undefined;
  readonly requestId?: string | undefined;
  /** Whether the failure came before anything was sent, so that nothing can have been applied. */
  readonly unsent?: boolean;
  /** Whether it is an error that AWS itself sent; of the actions' own failures, that is not asked. */
  readonly fromAws?: boolean;
}

/** What the sentences of the table are about. */
export interface Place {
  /** The thing that the request was about, in words: `cluster security group ci`. */
  readonly subject?: string;
  readonly region?: string;
  /** The IAM action that the request needs: `redshift:RevokeClusterSecurityGroupIngress`. */
  readonly action?: string;
  /** What the failure came of, or how it ended, in a sentence of its own; what a refusal depends on, in words. */
  readonly detail?: string | undefined;
  /** Whether this is the end of the job. */
  readonly atEnd?: boolean | undefined;
}

/** Explains a failure, by the fault table. */
export function explain(failure: Failure, place: Place): Fault {
  const row = faultTable.find((candidate) => fits(candidate, failure)) as FaultRow;
  const { title, kind = 'other', passes = false } = row;
  const { unsent = false, fromAws = true, status = 0 } = failure;
  const maybeApplied = (row.maybeApplied ?? false) && !unsent;
  const isRefusal = fromAws && !maybeApplied && (status < 500 || row.beforeWork === true);
  return new Fault(title, sentences(row, place), inItsOwnWords(failure), {
    kind,
    passes,
    maybeApplied,
    notApplied: unsent || isRefusal,
  });
}

/** Whether the table knows more of a failure than that it is one. */
export function isKnown(failure: Failure): boolean {
  return faultTable.slice(0, -1).some((row) => fits(row, failure));
}

/** What was thrown, as a fault: anything that is no fault yet is a defect of this action. */
export function asFault(thrown: unknown): Fault {
  return thrown instanceof Fault ? thrown : explain({ code: 'Defect' }, { detail: String(thrown) });
}

/** A row fits by any of its conditions; one without conditions fits everything. */
function fits(row: FaultRow, { code, message = '', status = 0 }: Failure): boolean {
  const conditions = [
    row.codes?.includes(code),
    row.message?.test(message),
    row.status && row.status === status,
    row.fromStatus && row.fromStatus <= status,
  ].filter((condition) => condition !== undefined);
  return conditions.length === 0 || conditions.includes(true);
}

function sentences({ meaning, remedy, atEnd }: FaultRow, place: Place): string {
  return `${meaning} ${place.atEnd ? (atEnd ?? remedy) : remedy}`
    .replace(
      /\{(subject|region|action|detail)\}/g,
      (_, name: Exclude<keyof Place, 'atEnd'>) => place[name] ?? '',
    )
    .trim();
}

function inItsOwnWords({ code, message, status, requestId }: Failure): string {
  if (message === undefined) return '';
  const facts = [code, status && `status ${status}`, requestId && `request id ${requestId}`];
  const what = status ? 'The response was' : 'The error was';
  return `${what}: ${message.trim() || 'empty'} (${facts.filter(Boolean).join(', ')}).`;
}
