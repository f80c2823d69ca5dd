import * as core from '@actions/core';
import { budgetFor, carryOut } from './carry-out.ts';
import { readRequest } from './inputs/read-request.ts';
import { readPending, STATE } from './pending.ts';
import { publish, reportLostState, say } from './report/publish.ts';
import { cancellation } from './time.ts';

/** After every step of the job: revokes what `main` left pending. It asks for nothing that `main` has resolved. */
export async function post(): Promise<void> {
  const cancelled = cancellation();
  const reading = readPending(core.getState(STATE));
  if ('problem' in reading) {
    return reportLostState(reading.problem, readRequest(core.getInput, process.env));
  }
  if (!reading.pending) return say('Nothing is left to revoke.');
  const { options } = reading.pending;
  await publish(await carryOut(reading.pending, budgetFor(options, cancelled)), options);
}
