import type { RunOfAnyAttempt } from '../domain/run.ts';
import type { VpcSecurityGroup } from '../domain/security-group.ts';
import { IF_FOUND, type SweepPlace, type SweepRequest } from '../domain/sweep-request.ts';
import { readBoolean, readNumber, readWord } from './choices.ts';
import { INPUT } from './names.ts';
import { type GetInput, invalid, readAll } from './reader.ts';
import { readOwnRun } from './run.ts';
import { readStep } from './step.ts';
import { readTarget } from './target.ts';

const PLACES = [INPUT.clusterIdentifier, INPUT.workgroupName, INPUT.vpcSecurityGroupId] as const;

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
    run: () => readRun(get(INPUT.runId), env),
    grace: () =>
      readNumber(get, INPUT.grace, { unit: 'minutes', from: 0, to: 1440, otherwise: 15 }),
    ifFound: () => readWord(get, INPUT.ifFound, IF_FOUND),
    dryRun: () => readBoolean(get, INPUT.dryRun, false),
  });
}

function readPlace(get: GetInput): SweepPlace {
  const isNamed = PLACES.map(get).some((value) => value !== '');
  if (!isNamed) return { kind: 'region' };
  const target = readTarget(get, PLACES);
  return target.kind === 'warehouse'
    ? target
    : { kind: 'groups', groups: target.groups as readonly VpcSecurityGroup[] };
}

/** Reads a token, which becomes a header of requests. It is not shown, whatever is wrong with it. */
function readToken(token: string): string {
  return /^[\x21-\x7e]*$/.test(token)
    ? token
    : invalid(INPUT.githubToken, '***', 'has spaces or other characters that no token has.');
}

/** Reads which run is meant: one of this repository. */
function readRun(id: string, env: NodeJS.ProcessEnv): RunOfAnyAttempt | undefined {
  if (id === '') return undefined;
  if (!/^[1-9]\d{0,18}$/.test(id)) {
    return invalid(
      INPUT.runId,
      id,
      'is not the id of a run: use one such as github.event.workflow_run.id.',
    );
  }
  const { server, repository } = readOwnRun(env);
  return { server, repository, id };
}
