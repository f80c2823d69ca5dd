import { asFault, explain } from '../../faults/explain.ts';
import type { Fault } from '../../faults/fault.ts';
import type { Budget } from '../budget.ts';
import { attempt, retry } from '../retry.ts';

/** The addresses that connections of this runner come from. */
export interface PublicAddresses {
  /** The distinct ones, in order. More than one where they differ from connection to connection. */
  readonly addresses: readonly [string, ...string[]];
  /** Why some of the connections told none, where that is so: there may be more addresses. */
  readonly faults: readonly Fault[];
}

/** How many connections are asked at once. */
const CONNECTIONS = 4;
/** The longest that one of them may take, in milliseconds. */
const LONGEST_WAIT = 5_000;

/**
 * Asks over several connections at once for the public address of this runner, and again while all of them fail
 * with faults that pass.
 *
 * @param ask asks over a connection of its own, and throws a `Fault` that says what came in place of an address
 * @param service the host that is asked
 * @throws {Fault} when no connection told an address
 */
export function publicAddresses(
  ask: (signal: AbortSignal) => Promise<string>,
  service: string,
  budget: Budget,
): Promise<PublicAddresses> {
  const one = { ...budget, attemptTime: Math.min(LONGEST_WAIT, budget.attemptTime) };
  // Each connection has its own limit, and AWS_MAX_ATTEMPTS is about AWS.
  const all = { ...budget, attemptTime: 2 * LONGEST_WAIT, maxAttempts: Number.POSITIVE_INFINITY };
  const detail = 'there was no response';
  const silence = () =>
    explain({ code: 'AddressServiceUnreachable' }, { subject: service, detail });

  return retry(all, {
    what: `${service} to tell this runner's public address`,
    async send() {
      const asked = Array.from({ length: CONNECTIONS }, () => attempt(one, ask, silence));
      const told = await Promise.allSettled(asked);
      const faults = told.flatMap((end) => (end.status === 'rejected' ? asFault(end.reason) : []));
      const found = told.flatMap((end) => (end.status === 'fulfilled' ? end.value : []));
      const [first, ...others] = [...new Set(found)].sort();
      // A fault that passes makes `retry` ask again.
      if (first === undefined) throw faults.find(({ passes }) => passes) ?? faults[0];
      return { addresses: [first, ...others], faults };
    },
  });
}
