import * as core from '@actions/core';
import { carryOut } from './carry-out.ts';
import { readRequest } from './inputs/read-request.ts';
import { refuse } from './report/publish.ts';

/** The step itself: reads the inputs, and revokes what they name. */
export async function main(): Promise<void> {
  const reading = readRequest(core.getInput, process.env);
  if ('problems' in reading) return refuse(reading.problems);
  await carryOut(reading.request, process.env);
}
