import { type ClusterSecurityGroup, shows } from '../vocabulary/cluster-security-group.ts';
import { Fault } from '../vocabulary/fault.ts';
import { type Outcome, withResult } from '../vocabulary/outcome.ts';
import { type Rule, sourceText } from '../vocabulary/rule.ts';
import { type Budget, pause, reportingWaits, within } from './budget.ts';
import type { Answer, SecurityGroup } from './security-group.ts';

/** What became of the rules of one group. */
export interface Revocation {
  /** One for each rule, in their order. */
  readonly outcomes: readonly Outcome[];
  /** The group as it was last seen, or why it was not. */
  readonly group: ClusterSecurityGroup | Fault;
}

/**
 * Revokes rules of one group. This is the whole policy: every rule is tried, again while the group is busy;
 * one that fails does not stop the next; what AWS still shows is watched until it is gone; and a rule that
 * is not proven gone when the budget ends has failed. It does not throw: a failure is an outcome.
 */
export async function revoke(
  group: SecurityGroup,
  rules: readonly Rule[],
  budget: Budget,
  { tried }: { readonly tried: boolean },
): Promise<Revocation> {
  const outcomes: Outcome[] = [];
  let seen: ClusterSecurityGroup | Fault | undefined;

  for (const batch of batches(rules, group.rulesPerRequest)) {
    try {
      const answer = await insist(budget, `AWS to revoke ${list(batch)}`, (signal) =>
        group.revoke(batch, signal),
      );
      outcomes.push(...batch.map((rule) => outcomeOf(rule, answer, tried)));
      seen = answer.group ?? seen;
    } catch (error) {
      outcomes.push(...batch.map((rule) => failed(rule, asFault(error))));
    }
  }

  const [fault] = withResult(outcomes, 'failed').map((outcome) => outcome.fault);
  if (!seen) seen = fault && everyoneFailed(outcomes) ? fault : await describe(group, budget);
  return confirm(group, { outcomes, group: seen }, budget);
}

/** Says which rules a revocation would revoke. It asks once and changes nothing. */
export async function preview(
  group: SecurityGroup,
  rules: readonly Rule[],
  budget: Budget,
): Promise<Revocation> {
  const seen = await describe(group, budget);
  const outcomes = rules.map((rule): Outcome => {
    if (seen instanceof Fault) return failed(rule, seen);
    return { result: shows(seen, rule) ? 'would-revoke' : 'not-found', rule };
  });
  return { outcomes, group: seen };
}

/** Watches the group until it no longer shows what was revoked; what it still shows at the end has failed. */
async function confirm(
  group: SecurityGroup,
  { outcomes, group: first }: Revocation,
  budget: Budget,
): Promise<Revocation> {
  let seen = first;
  const stillShown = (outcome: Outcome) =>
    outcome.result === 'revoked' && !(seen instanceof Fault) && shows(seen, outcome.rule);
  try {
    for (let round = 0; outcomes.some(stillShown); round++) {
      const removal = `AWS to remove ${list(outcomes.filter(stillShown).map(({ rule }) => rule))}`;
      await reportingWaits(budget, removal, () => pause(budget, round));
      seen = await insist(budget, removal, (signal) => group.describe(signal));
    }
    return { outcomes, group: seen };
  } catch (error) {
    const fault = new Fault(
      'Rule not gone yet',
      `AWS accepted the revocation but still shows the rule, so it may be open. ${asFault(error).message}`,
    );
    return {
      outcomes: outcomes.map((outcome) =>
        stillShown(outcome) ? failed(outcome.rule, fault) : outcome,
      ),
      group: seen,
    };
  }
}

/** Sends a request again, after a pause, for as long as it fails with a fault that passes. */
async function insist<T>(
  budget: Budget,
  what: string,
  request: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  return reportingWaits(budget, what, async () => {
    for (let round = 0; ; round++) {
      try {
        return await within(budget, request);
      } catch (error) {
        if (!(error instanceof Fault && error.kind === 'busy')) throw error;
        await pause(budget, round).catch((end) => {
          throw new Fault(error.title, `${error.message} ${asFault(end).message}`);
        });
      }
    }
  });
}

async function describe(
  group: SecurityGroup,
  budget: Budget,
): Promise<ClusterSecurityGroup | Fault> {
  try {
    return await insist(budget, 'AWS to describe the group', (signal) => group.describe(signal));
  } catch (error) {
    return asFault(error);
  }
}

/** A rule that is not there is revoked all the same where an earlier attempt may have done it unheard. */
function outcomeOf(rule: Rule, { notFound, fault, answerLost }: Answer, tried: boolean): Outcome {
  if (!notFound.includes(rule)) return { result: 'revoked', rule, answerLost: false };
  return answerLost || tried
    ? { result: 'revoked', rule, answerLost: true }
    : { result: 'not-found', rule, fault };
}

function failed(rule: Rule, fault: Fault): Outcome {
  return { result: 'failed', rule, fault };
}

function everyoneFailed(outcomes: readonly Outcome[]): boolean {
  return outcomes.every(({ result }) => result === 'failed');
}

function asFault(error: unknown): Fault {
  return error instanceof Fault
    ? error
    : new Fault('Unexpected failure', `This is a defect of the action: ${String(error)}`);
}

function* batches(rules: readonly Rule[], size: number): Generator<readonly Rule[]> {
  for (let start = 0; start < rules.length; start += size) yield rules.slice(start, start + size);
}

function list(rules: readonly Rule[]): string {
  return rules.map(sourceText).join(', ');
}
