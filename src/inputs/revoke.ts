import { IF_NOT_FOUND, REVOKE_AT, type RevokeRequest } from '../domain/revoke-request.ts';
import type { Source } from '../domain/source.ts';
import { readBoolean, readWord } from './choices.ts';
import { INPUT } from './names.ts';
import { readPort } from './port.ts';
import { type GetInput, readAll } from './reader.ts';
import { fittingSources, rulesFor } from './rules.ts';
import { readSources } from './source.ts';
import { readStep } from './step.ts';
import { readTarget, type Target } from './target.ts';

/**
 * Reads the inputs of the root action. Sends no request: the texts alone decide.
 *
 * @throws {InvalidInput} with all problems of the inputs
 */
export function readRevoke(get: GetInput, env: NodeJS.ProcessEnv): RevokeRequest {
  return readAll({ options: () => readOptions(get, env), target: () => readRules(get) });
}

function readOptions(get: GetInput, env: NodeJS.ProcessEnv): RevokeRequest['options'] {
  const { step, ...own } = readAll({
    step: () => readStep(get, env),
    ifNotFound: () => readWord(get, INPUT.ifNotFound, IF_NOT_FOUND),
    revokeAt: () => readWord(get, INPUT.revokeAt, REVOKE_AT),
    dryRun: () => readBoolean(get, INPUT.dryRun, false),
  });
  return { ...step, ...own };
}

function readRules(get: GetInput): RevokeRequest['target'] {
  const { whom, ports } = readAll({
    whom: () => readWhom(get),
    ports: () => readPort(get(INPUT.port)),
  });
  const { target, sources } = whom;
  return target.kind === 'warehouse'
    ? { ...target, sources, ports }
    : rulesFor(target, sources, ports);
}

/** Reads where the rules are and whom they let in, which have to fit each other. */
function readWhom(get: GetInput): { readonly target: Target; readonly sources: Source[] } {
  const { target, sources } = readAll({
    target: () => readTarget(get),
    sources: () => readSources(get),
  });
  return target.kind === 'groups'
    ? { target, sources: fittingSources(target.groups, sources) }
    : { target, sources };
}
