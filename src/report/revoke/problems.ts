import type { RevokeRequest } from '../../domain/revoke-request.ts';
import { sourceText } from '../../domain/source.ts';
import { warehouseText } from '../../domain/warehouse.ts';
import { type Fault, mayHaveRules } from '../../faults/fault.ts';
import { annotate, say } from '../../runner/log.ts';
import { targetText } from '../sentences.ts';

/** Reports why the security groups of a warehouse could not be found. */
export function reportUnresolved({ target, options }: RevokeRequest, fault: Fault): void {
  const named = targetText(target);
  const state = options.dryRun ? `Could not check ${named}.` : `${named} may still be open.`;
  annotate({
    level: 'error',
    title: fault.title,
    message: mayHaveRules(fault) ? `${state} ${fault.message}` : fault.message,
  });
}

/** Reports that `post` does not know what `main` left, and revokes what the inputs name. */
export function reportRecovered(problem: string): void {
  annotate({
    level: 'warning',
    title: 'State lost',
    message: `The state that this step left for the end of the job ${problem}, so the rules are taken from the inputs.`,
  });
}

/** Warns that the end of the job has other credentials, or another endpoint, than the step had. */
export function reportOtherCaller(): void {
  annotate({
    level: 'warning',
    title: 'Perhaps another AWS account',
    message:
      'The credentials or the endpoint at the end of the job are not those of this step. The ids of VPC security groups are unique, so the right rules are revoked, or none.',
  });
}

/** Reports that neither the state nor the inputs tell which rules to revoke. The log names every source. */
export function reportLostState(
  problem: string,
  target: RevokeRequest['target'] | undefined,
): void {
  const named = target ? targetText(target) : 'what the inputs name';
  if (target?.kind === 'warehouse') {
    for (const source of target.sources) {
      say(
        `May still be open: ${sourceText(source)} in the groups of ${warehouseText(target.warehouse)}`,
      );
    }
  }
  annotate({
    level: 'error',
    title: 'Lost track of what to revoke',
    message: `The state that this step left for the end of the job ${problem}, so ${named} may still be open. Revoke manually.`,
  });
}
