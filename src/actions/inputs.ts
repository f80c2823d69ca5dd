import * as core from '@actions/core';
import { type GetInput, InvalidInput } from '../inputs/reader.ts';
import { refuse } from '../report/problems.ts';

/**
 * Makes a request of the inputs; reports what is wrong with them.
 *
 * @param leaveNothing tells `post` that nothing is pending, because nothing comes of inputs that are wrong
 */
export async function readInputs<Request>(
  read: (get: GetInput, env: NodeJS.ProcessEnv) => Request,
  leaveNothing: () => Promise<unknown> = async () => undefined,
): Promise<Request | undefined> {
  try {
    return read(core.getInput, process.env);
  } catch (error) {
    return giveUp(error, leaveNothing);
  }
}

/** Reports what is wrong with the inputs, after which nothing is pending. Throws any other error again. */
export async function giveUp(
  error: unknown,
  leaveNothing: () => Promise<unknown>,
): Promise<undefined> {
  if (!(error instanceof InvalidInput)) throw error;
  await leaveNothing();
  refuse(error.problems);
}
