import { explain } from '../faults/explain.ts';

/**
 * A signal that is aborted when the job is cancelled. The runner then sends SIGINT, 7.5 seconds later SIGTERM,
 * and ends the step 2.5 seconds after that.
 *
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-cancellation
 */
export function cancellation(): AbortSignal {
  const controller = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.on(signal, () => controller.abort(explain({ code: 'Cancelled' }, {})));
  }
  return controller.signal;
}
