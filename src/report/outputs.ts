import type { Revocation } from '../revocation/revoke.ts';
import { Fault } from '../vocabulary/fault.ts';
import { type Outcome, withResult } from '../vocabulary/outcome.ts';

/** The step's outputs, by name. Rules and groups are JSON in the API's own shapes. */
export function outputs({ outcomes, group }: Revocation): Record<string, string> {
  const rules = (result: Outcome['result']) =>
    JSON.stringify(withResult(outcomes, result).map(({ rule }) => rule));
  const known = group instanceof Fault ? undefined : group;
  const json = (value: unknown) => (known ? JSON.stringify(value) : '');
  return {
    'revoked-rules': rules('revoked'),
    'not-found-rules': rules('not-found'),
    'failed-rules': rules('failed'),
    'cluster-security-group': json(known),
    'cluster-security-group-name': known?.ClusterSecurityGroupName ?? '',
    description: known?.Description ?? '',
    'ip-ranges': json(known?.IPRanges),
    'ec2-security-groups': json(known?.EC2SecurityGroups),
    tags: json(known?.Tags),
  };
}
