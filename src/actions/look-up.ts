import { lookingUp } from '../aws/permissions.ts';
import { type FoundWarehouse, type Warehouse, warehouseText } from '../domain/warehouse.ts';
import { retry } from '../policy/retry.ts';
import { announceWarehouse } from '../report/warehouse.ts';
import type { Step } from './step.ts';

/**
 * Looks up a cluster or a workgroup, and says in the log what was found.
 *
 * @throws {Fault}
 */
export async function lookUp(
  warehouse: Warehouse,
  { signIn, budget }: Pick<Step, 'signIn' | 'budget'>,
): Promise<FoundWarehouse> {
  const aws = await signIn(lookingUp(warehouse));
  const found = await retry(budget, {
    what: `AWS to describe ${warehouseText(warehouse)}`,
    send: (signal) => aws.lookUp(warehouse, signal),
  });
  announceWarehouse(warehouse, found);
  return found;
}
