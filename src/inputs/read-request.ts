import { IF_NOT_FOUND, REVOKE_AT, type Request } from '../request.ts';
import type { Rule, Source } from '../vocabulary/rule.ts';
import { readBoolean, readSeconds, readWord } from './choices.ts';
import { readCidrIp } from './cidr-ip.ts';
import { readClusterSecurityGroupName } from './cluster-security-group-name.ts';
import { readEc2SecurityGroup } from './ec2-security-group.ts';
import { readRegion } from './region.ts';

/** Reads an input by its name; `''` where it is not given. */
export type GetInput = (name: string) => string;

/** A valid request, or every problem of the inputs, each a sentence that names the input. */
export type Reading = { readonly request: Request } | { readonly problems: readonly string[] };

/** Reads all inputs. It asks nobody: a reading is decided by the texts alone. */
export function readRequest(getInput: GetInput, env: NodeJS.ProcessEnv): Reading {
  const problems: string[] = [];
  const ClusterSecurityGroupName = readClusterSecurityGroupName(
    getInput('cluster-security-group-name'),
    problems,
  );
  const rules = readSources(getInput, problems).map((source) => ({
    ClusterSecurityGroupName,
    ...source,
  }));
  const request = {
    region: readRegion(getInput('aws-region'), env, problems),
    rules: rules as [Rule, ...Rule[]],
    ifNotFound: readWord('if-not-found', getInput('if-not-found'), IF_NOT_FOUND, problems),
    revokeAt: readWord('revoke-at', getInput('revoke-at'), REVOKE_AT, problems),
    timeout: readSeconds('timeout', getInput('timeout'), 120, problems),
    dryRun: readBoolean('dry-run', getInput('dry-run'), false, problems),
    jobSummary: readBoolean('job-summary', getInput('job-summary'), true, problems),
  };
  return problems.length > 0 ? { problems } : { request };
}

function readSources(getInput: GetInput, problems: string[]): Source[] {
  const cidrIp = getInput('cidr-ip');
  const name = getInput('ec2-security-group-name');
  const ownerId = getInput('ec2-security-group-owner-id');
  const ec2 = name !== '' || ownerId !== '';

  if (cidrIp && ec2) {
    problems.push(
      'cidr-ip and an EC2 security group are both given: give either cidr-ip, or ec2-security-group-name with ec2-security-group-owner-id.',
    );
  }
  const blocks = readCidrIp(cidrIp, problems);
  if (!ec2 && blocks.length === 0) {
    problems.push(
      'Nothing says which rule to revoke, because cidr-ip is empty: give cidr-ip, or ec2-security-group-name with ec2-security-group-owner-id.',
    );
  }
  return [
    ...blocks.map((CIDRIP) => ({ CIDRIP })),
    ...(ec2 ? [readEc2SecurityGroup(name, ownerId, problems)] : []),
  ];
}
