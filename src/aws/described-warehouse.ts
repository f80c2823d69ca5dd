import { LAST_PORT } from '../domain/rule.ts';
import {
  type FoundWarehouse,
  type Warehouse,
  warehouseName,
  warehouseText,
} from '../domain/warehouse.ts';
import { explain } from '../faults/explain.ts';
import { wrongResponse } from './send.ts';

/** A warehouse as a response describes it. */
export interface DescribedWarehouse extends FoundWarehouse {
  readonly name: string | undefined;
  /** `available`, `creating`, `deleting`, …, in any case of letters. */
  readonly status: string | undefined;
}

/**
 * What a look-up found, from what the response describes.
 *
 * @throws {Fault} where it is being deleted, and where it has no group
 * @throws where the response is about another warehouse
 */
export function checked(
  warehouse: Warehouse,
  { name = '', status: anyCase, ...found }: DescribedWarehouse,
  region: string,
): FoundWarehouse {
  const refuse = (code: string) => explain({ code }, { subject: warehouseText(warehouse), region });
  // AWS stores names in lower case.
  if (name.toLowerCase() !== warehouseName(warehouse).toLowerCase()) {
    throw wrongResponse(`${warehouse.kind} ${name || 'without a name'}`);
  }
  const status = anyCase?.toLowerCase();
  if (status === 'deleting') throw refuse('WarehouseDeleting');
  if (found.groups.length === 0) {
    throw refuse(status === 'creating' ? 'WarehouseCreating' : 'WarehouseWithoutGroup');
  }
  return { ...found, port: believable(found.port) };
}

/** A port that can be one. Where AWS does not know it yet, it has 0. */
function believable(port: number | undefined): number | undefined {
  return port !== undefined && port >= 1 && port <= LAST_PORT ? port : undefined;
}
