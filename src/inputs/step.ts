import type { StepOptions } from '../domain/step.ts';
import { readBoolean, readNumber } from './choices.ts';
import { INPUT } from './names.ts';
import { type GetInput, readAll } from './reader.ts';
import { readRegion } from './region.ts';
import { checkPartition, readRole } from './role.ts';

/**
 * Reads the inputs that all actions share.
 *
 * @throws {InvalidInput} with all problems of these inputs
 */
export function readStep(get: GetInput, env: NodeJS.ProcessEnv): StepOptions {
  const { role, ...options } = readAll({
    region: () => readRegion(get(INPUT.awsRegion), env),
    role: () => readRole(get, env),
    timeout: () =>
      readNumber(get, INPUT.timeout, { unit: 'seconds', from: 1, to: 3600, otherwise: 120 }),
    jobSummary: () => readBoolean(get, INPUT.jobSummary, true),
  });
  checkPartition(role, options.region);
  return role ? { ...options, role } : options;
}
