import { IF_NOT_FOUND, REVOKE_AT, type Request } from '../request.ts';
import { readBoolean, readSeconds, readWord } from './choices.ts';
import { readPort } from './port.ts';
import { readRegion } from './region.ts';
import { misfits, rulesIn } from './rules-in.ts';
import { readSources } from './source.ts';
import { readTarget } from './target.ts';

/** Reads an input by its name; `''` where it is not given. */
export type GetInput = (name: string) => string;

/** A valid request, or every problem of the inputs, each a sentence that names the input. */
export type Reading = { readonly request: Request } | { readonly problems: readonly string[] };

/** Reads all inputs. It asks nobody: a reading is decided by the texts alone. */
export function readRequest(getInput: GetInput, env: NodeJS.ProcessEnv): Reading {
  const problems: string[] = [];
  const target = readTarget(getInput, problems);
  const sources = readSources(getInput, problems);
  const ports = readPort(getInput('port'), problems);
  const options = {
    region: readRegion(getInput('aws-region'), env, problems),
    ifNotFound: readWord('if-not-found', getInput('if-not-found'), IF_NOT_FOUND, problems),
    revokeAt: readWord('revoke-at', getInput('revoke-at'), REVOKE_AT, problems),
    timeout: readSeconds('timeout', getInput('timeout'), 120, problems),
    dryRun: readBoolean('dry-run', getInput('dry-run'), false, problems),
    jobSummary: readBoolean('job-summary', getInput('job-summary'), true, problems),
  };
  if (target && !('ClusterIdentifier' in target)) problems.push(...misfits(target, sources, ports));
  if (!target || problems.length > 0) return { problems };
  const order =
    'ClusterIdentifier' in target
      ? { ...target, sources, ports }
      : { rules: rulesIn(target, sources, ports) };
  return { request: { options, order } };
}
