import type { OpenLease } from '../../domain/open-lease.ts';
import { readLease } from '../../inputs/lease.ts';
import { reportLostLease } from '../../report/lease/problems.ts';
import { publishClosed } from '../../report/lease/publish.ts';
import { readInputs } from '../inputs.ts';
import { startStep } from '../step.ts';
import { close } from './close.ts';
import { state } from './state.ts';

/** Closes the lease that was left to the end of the job. */
export async function finish(open: OpenLease): Promise<void> {
  const closed = await close(open, startStep(open.options, 'post'));
  await publishClosed(closed, open, 'post');
}

/** Reports that it is not known what was left. The inputs tell where that may be. */
export async function reportLost(problem: string): Promise<void> {
  reportLostLease(problem, await readInputs(readLease, () => state.leave(undefined)));
}
