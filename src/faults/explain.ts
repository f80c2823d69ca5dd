import { Fault, type ServiceAnswer } from '../vocabulary/fault.ts';
import { type FaultRow, faultTable } from './table.ts';

/** Where a failure happened, for the sentences of the table. */
export interface Place {
  /** The group in words: `cluster security group ci`. */
  readonly group: string;
  readonly region: string;
  /** The IAM action that the request needs: `redshift:RevokeClusterSecurityGroupIngress`. */
  readonly action: string;
}

/** Explains what a service (or the network before it) answered, by the fault table. */
export function explain(answer: ServiceAnswer, place: Place): Fault {
  const row = faultTable.find((candidate) => fits(candidate, answer)) as FaultRow;
  const sentences = `${row.meaning} ${row.remedy}`.replace(
    /\{(group|region|action)\}/g,
    (_, name: keyof Place) => place[name],
  );
  return new Fault(row.title, sentences, row.kind, inItsOwnWords(answer));
}

/** A row fits by any of its conditions; one without conditions fits everything. */
function fits(row: FaultRow, { code, message, status = 0 }: ServiceAnswer): boolean {
  const conditions = [
    row.codes?.includes(code),
    row.message?.test(message),
    row.status && row.status === status,
    row.fromStatus && row.fromStatus <= status,
  ].filter((condition) => condition !== undefined);
  return conditions.length === 0 || conditions.includes(true);
}

function inItsOwnWords({ code, message, status, requestId, attempts }: ServiceAnswer): string {
  const facts = [
    code,
    status && `status ${status}`,
    requestId && `request id ${requestId}`,
    attempts && attempts > 1 && `${attempts} attempts`,
  ];
  return `The service said: ${message.trim() || 'nothing'} (${facts.filter(Boolean).join(', ')})`;
}
