import type { Destination } from '../domain/destination.ts';
import { INPUT, type InputName } from './names.ts';
import type { GetInput } from './reader.ts';
import { findRegion, isRegion } from './region.ts';

/** The service of the first request: the first of these inputs that is set decides. */
const SERVICES: readonly (readonly [InputName, string])[] = [
  [INPUT.roleToAssume, 'sts'],
  [INPUT.clusterIdentifier, 'redshift'],
  [INPUT.workgroupName, 'redshift-serverless'],
  [INPUT.clusterSecurityGroupName, 'redshift'],
];

/**
 * Where the first request of a step goes, if its inputs are right: they are not checked here. `undefined` where there
 * is no region, or none that could be a part of a host name.
 */
export function likelyRequest(get: GetInput, env: NodeJS.ProcessEnv): Destination | undefined {
  const { region } = findRegion(get(INPUT.awsRegion), env);
  const service = SERVICES.find(([name]) => get(name) !== '')?.[1] ?? 'ec2';
  return isRegion(region) ? { service, region } : undefined;
}
