import { type GroupResult, outcomesOf, withResult } from '../../domain/outcome.ts';
import type { Preflight } from '../../domain/preflight.ts';
import type { RevokeRequest, RulesTarget } from '../../domain/revoke-request.ts';
import type { Rule } from '../../domain/rule.ts';
import { mayHaveRules } from '../../faults/fault.ts';
import { foundIn } from './any-group.ts';

/** What is left for the end of the job. */
export interface Remaining {
  readonly request: RevokeRequest | undefined;
  /** The rules of it that may be gone all the same. */
  readonly maybeRevoked: readonly Rule[];
}

/** A request whose rules are known, because they were named or looked up. */
export interface Resolved extends RevokeRequest {
  readonly target: RulesTarget;
}

/** What the step leaves for the end of the job: every rule that it may succeed with later. A dry run leaves nothing. */
export function remaining(results: readonly GroupResult[], request: Resolved): Remaining {
  const failed = request.options.dryRun ? [] : withResult(outcomesOf(results), 'failed');
  const due = failed.filter(({ fault }) => mayHaveRules(fault));
  const rules = due.map(({ rule }) => rule);
  return {
    request: requestFor(rules, request, rules.filter(foundIn(results, request.target))),
    maybeRevoked: due.filter(({ maybeRevoked }) => maybeRevoked).map(({ rule }) => rule),
  };
}

/** What is due at the end of the job, after its preflight. */
export function dueAtEnd(
  found: readonly Preflight[],
  request: Resolved,
): RevokeRequest | undefined {
  const due = found.filter(({ fault }) => !fault || mayHaveRules(fault));
  return requestFor(
    due.flatMap(({ rules }) => rules),
    request,
  );
}

function requestFor(
  [first, ...others]: readonly Rule[],
  { options, target: { warehouse } }: Resolved,
  found?: readonly Rule[],
): RevokeRequest | undefined {
  return (
    first && {
      options,
      target: {
        kind: 'rules',
        rules: [first, ...others],
        ...(warehouse && { warehouse, found }),
      },
    }
  );
}
