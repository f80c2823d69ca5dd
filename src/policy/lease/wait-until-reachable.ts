import { asFault, explain } from '../../faults/explain.ts';
import type { Fault } from '../../faults/fault.ts';
import type { Budget } from '../budget.ts';
import { retry } from '../retry.ts';

/** The longest that one try may take, in milliseconds. A rule takes a moment to have an effect. */
const LONGEST_TRY = 5_000;

/**
 * Waits until an endpoint accepts a connection, or the budget ends. Gives the reason where it accepted none.
 *
 * @param connect tries once, and throws a `Fault`
 * @param endpoint `host:port`
 */
export async function waitUntilReachable(
  connect: (signal: AbortSignal) => Promise<void>,
  endpoint: string,
  budget: Budget,
): Promise<Fault | undefined> {
  const attemptTime = Math.min(LONGEST_TRY, budget.attemptTime);
  const detail = 'there was no response';
  const silence = () => explain({ code: 'EndpointUnreachable' }, { subject: endpoint, detail });
  // AWS_MAX_ATTEMPTS is about AWS.
  const patience = { ...budget, attemptTime, maxAttempts: Number.POSITIVE_INFINITY };
  try {
    await retry(patience, { what: `${endpoint} to accept a connection`, send: connect, silence });
    return undefined;
  } catch (error) {
    return asFault(error);
  }
}
