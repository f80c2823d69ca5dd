import { type Cluster, DescribeClustersCommand, RedshiftClient } from '@aws-sdk/client-redshift';
import type { SecurityGroup } from '../../domain/security-group.ts';
import { type FoundWarehouse, type Warehouse, warehouseText } from '../../domain/warehouse.ts';
import { clientOf } from '../client-config.ts';
import type { Connection } from '../connection.ts';
import { checked, type DescribedWarehouse } from '../described-warehouse.ts';
import { emptyResponse } from '../send.ts';

/**
 * Looks up a cluster: its security groups and its endpoint.
 *
 * @throws {Fault} where there is no such cluster, where it is being deleted, and where it has no group
 * @see https://docs.aws.amazon.com/redshift/latest/APIReference/API_DescribeClusters.html
 */
export function lookUpCluster(
  cluster: Extract<Warehouse, { kind: 'cluster' }>,
  connection: Connection,
  abortSignal: AbortSignal,
): Promise<FoundWarehouse> {
  const command = new DescribeClustersCommand({ ClusterIdentifier: cluster.clusterIdentifier });
  const send = connection.sender('redshift', warehouseText(cluster));
  return send(
    'DescribeClusters',
    async () => clientOf(RedshiftClient, connection).send(command, { abortSignal }),
    ({ Clusters }) => {
      if (!Clusters?.[0]) throw emptyResponse();
      return checked(cluster, described(Clusters[0]), connection.region);
    },
  );
}

function described(cluster: Cluster): DescribedWarehouse {
  return {
    name: cluster.ClusterIdentifier,
    status: cluster.ClusterStatus,
    groups: groupsIn(cluster),
    host: cluster.Endpoint?.Address || undefined,
    port: cluster.Endpoint?.Port,
    publiclyAccessible: cluster.PubliclyAccessible,
  };
}

/** @throws where one of them has no id or name: it may be any group */
function groupsIn({
  VpcSecurityGroups = [],
  ClusterSecurityGroups = [],
}: Cluster): SecurityGroup[] {
  if (VpcSecurityGroups.length > 0) {
    return VpcSecurityGroups.map(({ VpcSecurityGroupId: id }) => ({ kind: 'vpc', id: known(id) }));
  }
  return ClusterSecurityGroups.map(({ ClusterSecurityGroupName: name }) => {
    return { kind: 'cluster', name: known(name) };
  });
}

function known(text: string | undefined): string {
  if (!text) throw emptyResponse();
  return text;
}
