import { requestParameters } from '../../aws/request-parameters.ts';
import { type GroupResult, type Outcome, outcomesOf, withResult } from '../../domain/outcome.ts';
import { Fault } from '../../faults/fault.ts';

/** The outputs of the root action, by their names. Rules and groups are JSON in the APIs' own shapes. */
export function outputs(results: readonly GroupResult[]): Record<string, string> {
  const outcomes = outcomesOf(results);
  const rules = (result: Outcome['result']) =>
    JSON.stringify(withResult(outcomes, result).map(({ rule }) => requestParameters(rule)));
  const groups = results.flatMap(({ description }) =>
    !description || description instanceof Fault ? [] : [description],
  );
  const cluster = groups.find(({ group }) => group.kind === 'cluster')?.api;
  const json = (value: unknown) => (cluster ? JSON.stringify(value) : '');
  const text = (name: string) => String(cluster?.[name] ?? '');
  return {
    'revoked-rules': rules('revoked'),
    'not-found-rules': rules('not-found'),
    'failed-rules': rules('failed'),
    'would-revoke-rules': rules('would-revoke'),
    'cluster-security-group': json(cluster),
    'cluster-security-group-name': text('ClusterSecurityGroupName'),
    description: text('Description'),
    'ip-ranges': json(cluster?.['IPRanges']),
    'ec2-security-groups': json(cluster?.['EC2SecurityGroups']),
    tags: json(cluster?.['Tags']),
    'vpc-security-groups': JSON.stringify(
      groups.filter(({ group }) => group.kind === 'vpc').map(({ api }) => api),
    ),
  };
}
