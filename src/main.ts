import * as core from '@actions/core';
import { carryOut } from './carry-out.ts';
import { readRequest } from './inputs/read-request.ts';
import { type Pending, printPending, STATE } from './pending.ts';
import { announce, publish, refuse, write } from './report/publish.ts';
import type { Request } from './request.ts';
import type { Revocation } from './revocation/revoke.ts';
import { cancellation } from './time.ts';
import { withResult } from './vocabulary/outcome.ts';

/** The step itself: revokes what its inputs name, or leaves it to the end of the job. */
export async function main(): Promise<void> {
  const cancelled = cancellation();
  const reading = readRequest(core.getInput, process.env);
  if ('problems' in reading) {
    await leave(undefined);
    return refuse(reading.problems);
  }
  const { request } = reading;
  const now = request.revokeAt === 'now';

  // Before the first request, so that `post` knows every rule whatever happens from here on.
  await leave({ request, tried: now });
  if (!now) return announce(request);

  const revocation = await carryOut({ request, tried: false }, cancelled);
  await leave(stillPending(request, revocation));
  await publish(revocation, request);
}

function stillPending(request: Request, { outcomes }: Revocation): Pending | undefined {
  const [first, ...others] = withResult(outcomes, 'failed').map(({ rule }) => rule);
  return first && !request.dryRun
    ? { request: { ...request, rules: [first, ...others] }, tried: true }
    : undefined;
}

function leave(pending: Pending | undefined): Promise<void> {
  return write('state', () => core.saveState(STATE, printPending(pending)));
}
