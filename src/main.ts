import * as core from '@actions/core';
import { budgetFor, carryOut, lookUp } from './carry-out.ts';
import { readRequest } from './inputs/read-request.ts';
import { misfits, rulesIn } from './inputs/rules-in.ts';
import { type Pending, printPending, STATE, type Unresolved } from './pending.ts';
import { announce, publish, refuse, reportUnresolved, say, write } from './report/publish.ts';
import type { ClusterRequest, Options, Rules } from './request.ts';
import type { Budget } from './revocation/budget.ts';
import type { Revocation } from './revocation/revoke.ts';
import { cancellation } from './time.ts';
import { asFault } from './vocabulary/fault.ts';
import { withResult } from './vocabulary/outcome.ts';
import { groupText } from './vocabulary/rule.ts';

/** The step itself: revokes what its inputs name, or leaves it to the end of the job. */
export async function main(): Promise<void> {
  const cancelled = cancellation();
  const reading = readRequest(core.getInput, process.env);
  if ('problems' in reading) {
    await leave(undefined);
    return refuse(reading.problems);
  }
  const { options, order } = reading.request;
  const budget = budgetFor(options, cancelled);
  const rules = 'rules' in order ? order.rules : await resolve(order, options, budget);
  if (!rules) return;

  // Before the first request, so that `post` knows every rule whatever happens from here on.
  const now = options.revokeAt === 'now';
  await leave({ options, rules, tried: now });
  if (!now) return announce(rules, options);

  const revocations = await carryOut({ options, rules, tried: false }, budget);
  await leave(stillPending(options, revocations));
  await publish(revocations, options);
}

/** Finds the rules that an order for a cluster means; `undefined` where it means none, which has been reported. */
async function resolve(
  order: ClusterRequest,
  options: Options,
  budget: Budget,
): Promise<Rules | undefined> {
  const { ClusterIdentifier, sources, ports } = order;
  await leave({ ClusterIdentifier });
  try {
    const groups = await lookUp(order, options, budget);
    const problems = misfits(groups, sources, ports);
    if (problems.length > 0) {
      await leave(undefined);
      refuse(problems);
      return undefined;
    }
    const rules = rulesIn(groups, sources, ports);
    say(`Cluster ${ClusterIdentifier} has ${[...new Set(rules.map(groupText))].join(', ')}`);
    return rules;
  } catch (error) {
    reportUnresolved(order, asFault(error));
    return undefined;
  }
}

function stillPending(options: Options, revocations: readonly Revocation[]): Pending | undefined {
  const outcomes = revocations.flatMap((revocation) => revocation.outcomes);
  const [first, ...others] = withResult(outcomes, 'failed').map(({ rule }) => rule);
  return first && !options.dryRun ? { options, rules: [first, ...others], tried: true } : undefined;
}

function leave(pending: Pending | Unresolved | undefined): Promise<void> {
  return write('state', () => core.saveState(STATE, printPending(pending)));
}
