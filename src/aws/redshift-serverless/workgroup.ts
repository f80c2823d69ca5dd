import {
  GetWorkgroupCommand,
  RedshiftServerlessClient,
  type Workgroup,
} from '@aws-sdk/client-redshift-serverless';
import { type FoundWarehouse, type Warehouse, warehouseText } from '../../domain/warehouse.ts';
import { clientOf } from '../client-config.ts';
import type { Connection } from '../connection.ts';
import { checked, type DescribedWarehouse } from '../described-warehouse.ts';
import { emptyResponse } from '../send.ts';

/**
 * Looks up a workgroup of Redshift Serverless: its security groups and its endpoint.
 *
 * @throws {Fault} where there is no such workgroup, where it is being deleted, and where it has no group
 * @see https://docs.aws.amazon.com/redshift-serverless/latest/APIReference/API_GetWorkgroup.html
 */
export function lookUpWorkgroup(
  target: Extract<Warehouse, { kind: 'workgroup' }>,
  connection: Connection,
  abortSignal: AbortSignal,
): Promise<FoundWarehouse> {
  const command = new GetWorkgroupCommand({ workgroupName: target.workgroupName });
  const send = connection.sender('redshift-serverless', warehouseText(target));
  return send(
    'GetWorkgroup',
    async () => clientOf(RedshiftServerlessClient, connection).send(command, { abortSignal }),
    ({ workgroup }) => {
      if (!workgroup) throw emptyResponse();
      return checked(target, described(workgroup), connection.region);
    },
  );
}

/**
 * The SDK passes JSON on as it came, so nothing in it has to be of the type that the API promises.
 *
 * @throws where its groups are not: one that has no id may be any group
 */
function described(workgroup: Workgroup): DescribedWarehouse {
  const { workgroupName, status, securityGroupIds, endpoint, port, publiclyAccessible } = workgroup;
  const ids: unknown = securityGroupIds ?? [];
  if (!Array.isArray(ids) || !ids.every(text)) throw emptyResponse();
  return {
    name: text(workgroupName),
    status: text(status),
    groups: ids.map((id) => ({ kind: 'vpc', id })),
    host: text(endpoint?.address),
    port: number(endpoint?.port) ?? number(port),
    publiclyAccessible: typeof publiclyAccessible === 'boolean' ? publiclyAccessible : undefined,
  };
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** A port; AWS has `0` for one that is not known yet. */
function number(value: unknown): number | undefined {
  return Number.isInteger(value) && value !== 0 ? (value as number) : undefined;
}
