import { asFault } from '../faults/explain.ts';
import { annotate } from '../runner/log.ts';

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

/** Reports a failure that the code did not expect. */
export function reportDefect(thrown: unknown): void {
  const { title, message } = asFault(thrown);
  annotate({ level: 'error', title, message: `The rules may still be open. ${message}` });
}
