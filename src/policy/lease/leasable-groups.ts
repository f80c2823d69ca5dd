import { isPublic } from '../../domain/cidr.ts';
import type { VpcSecurityGroup } from '../../domain/security-group.ts';
import type { Source } from '../../domain/source.ts';
import { type FoundWarehouse, type Warehouse, warehouseText } from '../../domain/warehouse.ts';
import { explain } from '../../faults/explain.ts';
import type { Access } from './open-lease.ts';

/**
 * The groups of a warehouse that may take a lease's rules.
 *
 * @throws {Fault} where such rules would let nobody in: outside a VPC, and where a public address has no way in
 */
export function leasableGroups(
  warehouse: Warehouse,
  { groups, publiclyAccessible }: FoundWarehouse,
  sources: readonly Source[],
): Access['groups'] {
  const subject = warehouseText(warehouse);
  const [first, ...others] = groups.filter(
    (group): group is VpcSecurityGroup => group.kind === 'vpc',
  );
  if (!first) throw explain({ code: 'NotInVpc' }, { subject });
  const outside = sources.flatMap((source) =>
    source.kind === 'cidr' && isPublic(source.cidr) ? [source.cidr] : [],
  );
  if (publiclyAccessible === false && outside.length > 0) {
    throw explain({ code: 'NotPubliclyAccessible' }, { subject, detail: outside.join(', ') });
  }
  return [first, ...others];
}
