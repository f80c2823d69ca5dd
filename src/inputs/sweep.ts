import type { RunOfAnyAttempt } from '../domain/run.ts';
import { IF_FOUND, type SweepPlace, type SweepRequest } from '../domain/sweep-request.ts';
import { readBoolean, readNumber, readWord } from './choices.ts';
import { INPUT } from './names.ts';
import { type GetInput, invalid, readAll } from './reader.ts';
import { readOwnRun } from './run.ts';
import { readStep } from './step.ts';
import { namesVpcTarget, readVpcTarget } from './target.ts';

/**
 * Reads the inputs of the sweep action. Sends no request: the texts alone decide.
 *
 * @throws {InvalidInput} with all problems of the inputs
 */
export function readSweep(get: GetInput, env: NodeJS.ProcessEnv): SweepRequest {
  return readAll({
    options: () => readStep(get, env),
    place: () => readPlace(get),
    token: () => readToken(get(INPUT.githubToken)),
    run: () => readRunId(get(INPUT.runId), env),
    grace: () =>
      60_000 * readNumber(get, INPUT.grace, { unit: 'minutes', from: 0, to: 1440, otherwise: 15 }),
    ifFound: () => readWord(get, INPUT.ifFound, IF_FOUND),
    dryRun: () => readBoolean(get, INPUT.dryRun, false),
  });
}

function readPlace(get: GetInput): SweepPlace {
  return namesVpcTarget(get) ? readVpcTarget(get) : { kind: 'region' };
}

/** Reads a token, which becomes a header of requests. It is not shown, whatever is wrong with it. */
function readToken(token: string): string {
  return /^[\x21-\x7e]*$/.test(token)
    ? token
    : invalid(
        INPUT.githubToken,
        '***',
        'has spaces or other characters that a token cannot have: leave the input out, or use a token of a GitHub App.',
      );
}

/** Reads which run is meant: one of this repository. */
function readRunId(id: string, env: NodeJS.ProcessEnv): RunOfAnyAttempt | undefined {
  if (id === '') return undefined;
  if (!/^[1-9]\d{0,18}$/.test(id)) {
    return invalid(
      INPUT.runId,
      id,
      `is not the id of a run: use a number, such as the value of \${{ github.event.workflow_run.id }}.`,
    );
  }
  const { server, repository } = readOwnRun(env);
  return { server, repository, id };
}
