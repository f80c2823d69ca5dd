import type { SweepRequest } from '../../domain/sweep-request.ts';
import { asFault } from '../../faults/explain.ts';
import { annotate } from '../../runner/log.ts';

/** Reports that nothing was swept because the groups to look in could not be found. */
export function reportNotSwept(thrown: unknown, { options }: SweepRequest): void {
  const { title, message } = asFault(thrown);
  annotate({
    level: 'error',
    title,
    message: `Nothing was swept in ${options.region}, so leases that were left behind may still be open. ${message}`,
  });
}
