import type { Revocation } from '../revocation/revoke.ts';
import { Fault } from '../vocabulary/fault.ts';
import { type Outcome, withResult } from '../vocabulary/outcome.ts';

/** The step's outputs, by name. Rules and groups are JSON in the APIs' own shapes. */
export function outputs(revocations: readonly Revocation[]): Record<string, string> {
  const outcomes = revocations.flatMap((revocation) => revocation.outcomes);
  const rules = (result: Outcome['result']) =>
    JSON.stringify(withResult(outcomes, result).map(({ rule }) => rule));
  const groups = revocations.flatMap(({ group }) => (group instanceof Fault ? [] : [group]));
  const cluster = groups.find((group) => 'ClusterSecurityGroupName' in group);
  const json = (value: unknown) => (cluster ? JSON.stringify(value) : '');
  return {
    'revoked-rules': rules('revoked'),
    'not-found-rules': rules('not-found'),
    'failed-rules': rules('failed'),
    'cluster-security-group': json(cluster),
    'cluster-security-group-name': cluster?.ClusterSecurityGroupName ?? '',
    description: cluster?.Description ?? '',
    'ip-ranges': json(cluster?.IPRanges),
    'ec2-security-groups': json(cluster?.EC2SecurityGroups),
    tags: json(cluster?.Tags),
    'vpc-security-groups': JSON.stringify(groups.filter((group) => 'GroupId' in group)),
  };
}
