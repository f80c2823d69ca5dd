import type { LeasedRule } from '../../domain/lease.ts';
import { distinct, noneOf } from '../../domain/rule.ts';
import type { Budget } from '../budget.ts';
import { retry } from '../retry.ts';
import type { LeaseApi, LeasedRulesPage, LeaseQuery } from './lease-api.ts';

/**
 * The pauses between the looks, in milliseconds. Reads of EC2 may be stale for a while, so not seeing a rule
 * once proves nothing.
 *
 * @see https://docs.aws.amazon.com/ec2/latest/devguide/eventual-consistency.html
 */
const PAUSES = [500, 1_000, 2_000, 4_000, 5_000];

/** One lease, and the groups that may have its rules: a rule in another one is not the lease's, whatever it says. */
export interface LeaseSearch extends LeaseQuery {
  readonly leaseId: string;
}

/**
 * Looks for the rules of one lease by its tag, again over several seconds. Gives after each look the rules that no
 * look before has shown, so that nobody has to wait for the last one to act on them.
 *
 * @throws {Fault} when the service refuses, or the budget ends before the last look
 */
export async function* lookForLease(
  api: LeaseApi,
  search: LeaseSearch,
  budget: Budget,
): AsyncGenerator<LeasedRule[]> {
  let seen: readonly LeasedRule[] = [];
  for (const milliseconds of [0, ...PAUSES]) {
    if (milliseconds > 0) await budget.clock.sleep(milliseconds, budget.signal);
    const found = (await listLeases(api, search, budget)).filter(noneOf(seen));
    seen = [...seen, ...found];
    yield distinct(found);
  }
}

/**
 * Looks for the rules of one lease, until a look shows some.
 *
 * @throws {Fault} when the service refuses, or the budget ends before the last look
 */
export async function findLease(
  api: LeaseApi,
  search: LeaseSearch,
  budget: Budget,
): Promise<LeasedRule[]> {
  for await (const found of lookForLease(api, search, budget)) {
    if (found.length > 0) return found;
  }
  return [];
}

/**
 * Lists leased rules, page by page.
 *
 * @throws {Fault} when a page can't be had within the budget
 */
export async function* leasePages(
  api: LeaseApi,
  query: LeaseQuery,
  budget: Budget,
): AsyncGenerator<LeasedRulesPage> {
  let page: string | undefined;
  do {
    const listed = await retry(budget, {
      what: query.leaseId ? 'AWS to find the rules of this lease' : 'AWS to list the leased rules',
      send: (signal) => api.list(query, signal, page),
    });
    yield listed;
    page = listed.next;
  } while (page !== undefined);
}

/**
 * Lists leased rules, all of them.
 *
 * @throws {Fault} when a page can't be had within the budget
 */
export async function listLeases(
  api: LeaseApi,
  query: LeaseQuery,
  budget: Budget,
): Promise<LeasedRule[]> {
  const found: LeasedRule[] = [];
  for await (const { rules } of leasePages(api, query, budget)) found.push(...rules);
  return found;
}
