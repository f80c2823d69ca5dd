import { type Cluster, DescribeClustersCommand, RedshiftClient } from '@aws-sdk/client-redshift';
import type { GroupsOfCluster } from '../../domain/cluster.ts';
import { explain } from '../../faults/explain.ts';
import type { Connection } from '../connection.ts';
import { emptyResponse, wrongResponse } from '../send.ts';

/**
 * Looks up the security groups and the port of a cluster.
 *
 * @throws {Fault} where there is no such cluster, where it is being deleted, and where it has no group
 * @see https://docs.aws.amazon.com/redshift/latest/APIReference/API_DescribeClusters.html
 */
export function groupsOfCluster(
  ClusterIdentifier: string,
  connection: Connection,
  abortSignal: AbortSignal,
): Promise<GroupsOfCluster> {
  const subject = `cluster ${ClusterIdentifier}`;
  const refuse = (code: string) => explain({ code }, { subject, region: connection.region });
  const send = connection.sender('redshift', subject);
  return send(
    'DescribeClusters',
    async () =>
      new RedshiftClient(connection.clientConfig()).send(
        new DescribeClustersCommand({ ClusterIdentifier }),
        { abortSignal },
      ),
    ({ Clusters }) => {
      const cluster = Clusters?.[0];
      if (!cluster) throw emptyResponse();
      const identifier = cluster.ClusterIdentifier ?? '';
      if (identifier.toLowerCase() !== ClusterIdentifier.toLowerCase()) {
        throw wrongResponse(`cluster ${identifier || 'without an identifier'}`);
      }
      if (cluster.ClusterStatus === 'deleting') throw refuse('ClusterDeleting');
      const groups = groupsIn(cluster);
      if (!groups) throw refuse('ClusterWithoutGroup');
      return groups;
    },
  );
}

function groupsIn({
  VpcSecurityGroups = [],
  ClusterSecurityGroups = [],
  Endpoint,
}: Cluster): GroupsOfCluster | undefined {
  const vpc = VpcSecurityGroups.flatMap(({ VpcSecurityGroupId: id }) =>
    id ? [{ kind: 'vpc' as const, id }] : [],
  );
  if (vpc.length > 0) return { groups: vpc, port: Endpoint?.Port || undefined };
  const cluster = ClusterSecurityGroups.flatMap(({ ClusterSecurityGroupName: name }) =>
    name ? [{ kind: 'cluster' as const, name }] : [],
  );
  return cluster.length > 0 ? { groups: cluster } : undefined;
}
