import { type GroupResult, outcomesOf, withResult } from '../domain/outcome.ts';
import type { Preflight } from '../domain/preflight.ts';
import type { Options, RevokeRequest } from '../domain/request.ts';
import type { Rule } from '../domain/rule.ts';
import type { Fault } from '../faults/fault.ts';

/** What is left for the end of the job. */
export interface Remaining {
  readonly request: RevokeRequest | undefined;
  /** The rules of it that may be gone all the same. */
  readonly maybeRevoked: readonly Rule[];
}

/** What the step leaves for the end of the job: every rule that it may succeed with later. A dry run leaves nothing. */
export function remaining(results: readonly GroupResult[], options: Options): Remaining {
  const failed = options.dryRun ? [] : withResult(outcomesOf(results), 'failed');
  const due = failed.filter(({ fault }) => mayHaveRules(fault));
  return {
    request: requestFor(
      due.map(({ rule }) => rule),
      options,
    ),
    maybeRevoked: due.filter(({ maybeRevoked }) => maybeRevoked).map(({ rule }) => rule),
  };
}

/** What is due at the end of the job, after its preflight. */
export function dueAtEnd(found: readonly Preflight[], options: Options): RevokeRequest | undefined {
  const due = found.filter(({ fault }) => !fault || mayHaveRules(fault));
  return requestFor(
    due.flatMap(({ rules }) => rules),
    options,
  );
}

/** Whether there can be rules in spite of a fault: a group that does not exist has none. */
function mayHaveRules({ kind }: Fault): boolean {
  return kind !== 'nothing-to-revoke';
}

function requestFor(
  [first, ...others]: readonly Rule[],
  options: Options,
): RevokeRequest | undefined {
  return first && { options, target: { kind: 'rules', rules: [first, ...others] } };
}
