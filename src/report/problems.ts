import type { LeaseRequest } from '../domain/lease-request.ts';
import type { RevokeRequest } from '../domain/request.ts';
import { groupText } from '../domain/security-group.ts';
import { sourceText } from '../domain/source.ts';
import { warehouseText } from '../domain/warehouse.ts';
import { asFault } from '../faults/explain.ts';
import type { Fault } from '../faults/fault.ts';
import { annotate, say } from '../runner/log.ts';
import { targetText } from './sentences.ts';

// The runner shows ten errors of a step at most.
const MOST_ERRORS = 10;

/** Reports the problems of the inputs, each as an error of its own. */
export function refuse(problems: readonly string[]): void {
  const shown = problems.slice(0, MOST_ERRORS - 1);
  const rest = problems.slice(MOST_ERRORS - 1).join(' ');
  for (const message of [...shown, ...(rest ? [rest] : [])]) {
    annotate({ level: 'error', title: 'Invalid input', message });
  }
}

/** Reports why the security groups of a warehouse could not be found. */
export function reportUnresolved(target: RevokeRequest['target'], fault: Fault): void {
  const open =
    fault.kind === 'nothing-to-revoke' ? '' : `${targetText(target)} may still be open. `;
  annotate({ level: 'error', title: fault.title, message: `${open}${fault.message}` });
}

/** Reports that `post` does not know what `main` left, and revokes what the inputs name. */
export function reportRecovered(problem: string): void {
  annotate({
    level: 'warning',
    title: 'State lost',
    message: `The state that this step left for the end of the job ${problem}, so the rules are taken from the inputs.`,
  });
}

/** Warns that the end of the job has other credentials, or another endpoint, than the step had. */
export function reportOtherCaller(): void {
  annotate({
    level: 'warning',
    title: 'Perhaps another AWS account',
    message:
      'The credentials or the endpoint at the end of the job are not those of this step. The ids of VPC security groups are unique, so the right rules are revoked, or none.',
  });
}

/** Reports that neither the state nor the inputs tell which rules to revoke. The log names every source. */
export function reportLostState(
  problem: string,
  target: RevokeRequest['target'] | undefined,
): void {
  const named = target ? targetText(target) : 'what the inputs name';
  if (target?.kind === 'warehouse') {
    for (const source of target.sources) {
      say(
        `May still be open: ${sourceText(source)} in the groups of ${warehouseText(target.warehouse)}`,
      );
    }
  }
  annotate({
    level: 'error',
    title: 'Lost track of what to revoke',
    message: `The state that this step left for the end of the job ${problem}, so ${named} may still be open. Revoke it manually.`,
  });
}

/** Reports that `post` of a lease does not know what `main` opened. The inputs tell where that may be. */
export function reportLostLease(problem: string, request: LeaseRequest | undefined): void {
  annotate({
    level: 'error',
    title: 'Lost track of the lease',
    message: `The state that this step left for the end of the job ${problem}, so ${request ? leaseText(request) : 'what it opened'} may still be open. Look in the group for rules whose description names this run, and revoke them; a sweep does so once the job is over or the lease has expired.`,
  });
}

function leaseText({ lessee, place }: LeaseRequest): string {
  const who =
    lessee.kind === 'sources'
      ? lessee.sources.map(sourceText).join(', ')
      : 'the access of this runner';
  const where =
    place.kind === 'groups'
      ? place.groups.map(groupText).join(', ')
      : `the groups of ${warehouseText(place.warehouse)}`;
  return `${who} in ${where}`;
}

/** Reports a failure that the code did not expect. */
export function reportDefect(thrown: unknown): void {
  const { title, message } = asFault(thrown);
  annotate({ level: 'error', title, message: `The rules may still be open. ${message}` });
}
