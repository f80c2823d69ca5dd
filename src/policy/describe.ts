import type { GroupDescription } from '../domain/group-description.ts';
import type { Budget } from './budget.ts';
import { retry } from './retry.ts';
import type { SecurityGroupApi } from './security-group-api.ts';

/**
 * Asks what a group looks like now.
 *
 * @throws {Fault} when that does not succeed within the budget
 */
export function describe(api: SecurityGroupApi, budget: Budget): Promise<GroupDescription> {
  return retry(budget, {
    what: 'AWS to describe the group',
    send: (signal) => api.describe(signal),
  });
}
