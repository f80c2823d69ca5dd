import { asFault, Fault } from '../vocabulary/fault.ts';
import { type Outcome, withResult } from '../vocabulary/outcome.ts';
import { type Rule, ruleText } from '../vocabulary/rule.ts';
import { type SecurityGroupShape, shownBy } from '../vocabulary/security-group.ts';
import { type Budget, pause, reportingWaits, within } from './budget.ts';
import type { Answer, SecurityGroup } from './security-group.ts';

/** What became of the rules of one group. */
export interface Revocation {
  /** One for each rule, in their order. */
  readonly outcomes: readonly Outcome[];
  /** The group as it was last seen, or why it was not. */
  readonly group: SecurityGroupShape | Fault;
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
  let seen: SecurityGroupShape | Fault | undefined;

  const requests = batches(rules, group.rulesPerRequest);
  for (const [done, batch] of requests.entries()) {
    try {
      const answer = await insist(budget, `AWS to revoke ${list(batch)}`, () =>
        within(budget.share(requests.length - done), (signal) => group.revoke(batch, signal)),
      );
      outcomes.push(...batch.map((rule) => outcomeOf(rule, answer, tried)));
      seen = answer.group ?? seen;
    } catch (error) {
      outcomes.push(...batch.map((rule) => failed(rule, asFault(error))));
    }
  }

  // Where nothing was answered but failures, a description would fail too.
  const [first, ...others] = withResult(outcomes, 'failed');
  seen ??=
    first && others.length + 1 === outcomes.length ? first.fault : await describe(group, budget);
  return confirm(group, { outcomes, group: seen }, budget);
}

/** Says which rules a revocation would revoke. It asks once and changes nothing. */
export async function preview(
  group: SecurityGroup,
  rules: readonly Rule[],
  budget: Budget,
): Promise<Revocation> {
  const seen = await describe(group, budget);
  if (seen instanceof Fault) {
    return { outcomes: rules.map((rule) => failed(rule, seen)), group: seen };
  }
  const isShown = shownBy(seen);
  const outcomes = rules.map(
    (rule): Outcome => ({ result: isShown(rule) ? 'would-revoke' : 'not-found', rule }),
  );
  return { outcomes, group: seen };
}

/** Watches the group until it no longer shows the rules; what it still shows at the end has failed. */
async function confirm(
  group: SecurityGroup,
  { outcomes, group: first }: Revocation,
  budget: Budget,
): Promise<Revocation> {
  let seen = first;
  // One that was not found is shown too while another job's revocation is under way.
  const stillShown = () => {
    const isShown = seen instanceof Fault ? () => false : shownBy(seen);
    return outcomes.filter(({ result, rule }) => result !== 'failed' && isShown(rule));
  };
  const leaving = stillShown().map(({ rule }) => rule);
  if (leaving.length === 0) return { outcomes, group: seen };
  try {
    await reportingWaits(budget, `AWS to remove ${list(leaving)}`, async () => {
      for (let round = 0; stillShown().length > 0; round++) {
        await pause(budget, round);
        seen = await retryWhileBusy(budget, (signal) => group.describe(signal));
      }
    });
    return { outcomes, group: seen };
  } catch (error) {
    const fault = new Fault(
      'Rule not gone yet',
      `AWS still shows the rule, so it may be open. ${asFault(error).message}`,
    );
    const open = new Set(stillShown());
    return {
      outcomes: outcomes.map((outcome) =>
        open.has(outcome) ? failed(outcome.rule, fault) : outcome,
      ),
      group: seen,
    };
  }
}

/** Sends a request until it no longer meets a busy group, and reports what is being waited for. */
function insist<T>(
  budget: Budget,
  what: string,
  request: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  return reportingWaits(budget, what, () => retryWhileBusy(budget, request));
}

/** Sends a request again, after a pause, for as long as it fails with a fault that passes. */
async function retryWhileBusy<T>(
  budget: Budget,
  request: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  for (let round = 0; ; round++) {
    try {
      return await within(budget, request);
    } catch (error) {
      if (!(error instanceof Fault && error.kind === 'busy')) throw error;
      await pause(budget, round).catch((end) => {
        const explanation = `${error.explanation} ${asFault(end).message}`;
        throw new Fault(error.title, explanation, 'other', error.ownWords);
      });
    }
  }
}

async function describe(group: SecurityGroup, budget: Budget): Promise<SecurityGroupShape | Fault> {
  try {
    return await insist(budget, 'AWS to describe the group', (signal) => group.describe(signal));
  } catch (error) {
    return asFault(error);
  }
}

/** A rule that is not there is revoked all the same where an earlier attempt may have done it unheard. */
function outcomeOf(rule: Rule, answer: Answer, tried: boolean): Outcome {
  const { notFound, neverThere = [], fault, answerLost } = answer;
  if (!notFound.includes(rule)) return { result: 'revoked', rule, answerLost: false };
  return (answerLost && !neverThere.includes(rule)) || tried
    ? { result: 'revoked', rule, answerLost: true }
    : { result: 'not-found', rule, fault };
}

function failed(rule: Rule, fault: Fault): Outcome {
  return { result: 'failed', rule, fault };
}

function batches(rules: readonly Rule[], size: number): (readonly Rule[])[] {
  const number = Math.ceil(rules.length / size);
  return Array.from({ length: number }, (_, i) => rules.slice(i * size, (i + 1) * size));
}

function list(rules: readonly Rule[]): string {
  return rules.map(ruleText).join(', ');
}
