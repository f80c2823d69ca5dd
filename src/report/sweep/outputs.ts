import { requestParameters } from '../../aws/request-parameters.ts';
import type { Outcome } from '../../domain/outcome.ts';
import { runUrl } from '../../domain/run.ts';
import type { Swept } from '../../domain/verdict.ts';
import { whyKept } from './words.ts';

/** The outputs of the sweep action, by their names. Rules are JSON in the shape of the API's requests. */
export function outputs({ swept, kept }: Pick<Swept, 'swept' | 'kept'>): Record<string, string> {
  const rules = (result: Outcome['result']) =>
    JSON.stringify(
      swept
        .filter(({ outcome }) => outcome.result === result)
        .map(({ rule }) => requestParameters(rule)),
    );
  return {
    'revoked-rules': rules('revoked'),
    'failed-rules': rules('failed'),
    'would-revoke-rules': rules('would-revoke'),
    'kept-leases': JSON.stringify(
      kept.map(({ rule, lease, verdict }) => ({
        SecurityGroupRuleId: rule.id,
        GroupId: rule.group.id,
        run: runUrl(lease.run),
        job: lease.job,
        expires: lease.expires,
        reason: whyKept(verdict),
      })),
    ),
  };
}
