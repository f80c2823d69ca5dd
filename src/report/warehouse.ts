import { groupText } from '../domain/security-group.ts';
import { type FoundWarehouse, type Warehouse, warehouseText } from '../domain/warehouse.ts';
import { say } from '../runner/log.ts';

/** Tells the log which security groups a warehouse has, and whether only its VPC reaches it. */
export function announceWarehouse(warehouse: Warehouse, found: FoundWarehouse): void {
  const text = warehouseText(warehouse);
  const isPrivate = found.publiclyAccessible === false ? '; it is not publicly accessible' : '';
  const groups = found.groups.map(groupText).join(', ');
  say(`${text.charAt(0).toUpperCase()}${text.slice(1)} has ${groups}${isPrivate}`);
}
