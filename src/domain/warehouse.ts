import type { SecurityGroup } from './security-group.ts';

/** What clients connect to: a cluster, or a workgroup of Redshift Serverless. */
export type Warehouse =
  | { readonly kind: 'cluster'; readonly clusterIdentifier: string }
  | { readonly kind: 'workgroup'; readonly workgroupName: string };

/** The port of a warehouse that was created with no other. */
const DEFAULT_PORT = 5439;

/** What a look-up finds. Where AWS does not tell a thing, it is undefined. */
export interface FoundWarehouse {
  /** At least one; all of one kind. Outside a VPC they are cluster security groups. */
  readonly groups: readonly SecurityGroup[];
  /** The host name of its endpoint. A warehouse that is being created has none yet. */
  readonly host?: string | undefined;
  readonly port?: number | undefined;
  /** Whether it can be reached from outside its VPC; if not, a rule for a public address lets nobody in. */
  readonly publiclyAccessible?: boolean | undefined;
}

/** The port of a warehouse; that of most of them where it is not known. */
export function portOf({ port = DEFAULT_PORT }: Pick<FoundWarehouse, 'port'>): number {
  return port;
}

/** A warehouse in words: `cluster analytics`, `workgroup analytics`. */
export function warehouseText(warehouse: Warehouse): string {
  return `${warehouse.kind} ${warehouseName(warehouse)}`;
}

/** Its name in its API. */
export function warehouseName(warehouse: Warehouse): string {
  return warehouse.kind === 'cluster' ? warehouse.clusterIdentifier : warehouse.workgroupName;
}
