import { DescribeClustersCommand, RedshiftClient } from '@aws-sdk/client-redshift';
import type { Groups } from '../request.ts';
import { Fault } from '../vocabulary/fault.ts';
import { clientConfig, type Surroundings } from './client.ts';
import { emptyAnswer, sender } from './send.ts';

/**
 * Looks up the security groups and the port of a cluster.
 *
 * @throws {Fault} where there is no such cluster, where it is being deleted, and where it has no group
 * @see https://docs.aws.amazon.com/redshift/latest/APIReference/API_DescribeClusters.html
 */
export async function groupsOfCluster(
  ClusterIdentifier: string,
  surroundings: Surroundings,
  abortSignal: AbortSignal,
): Promise<Groups> {
  const name = `cluster ${ClusterIdentifier}`;
  const send = sender('redshift', name, surroundings);
  const cluster = await send('DescribeClusters', async () => {
    const output = await new RedshiftClient(clientConfig(surroundings)).send(
      new DescribeClustersCommand({ ClusterIdentifier }),
      {
        abortSignal,
      },
    );
    const [found] = output.Clusters ?? [];
    if (!found) throw emptyAnswer();
    return [output, found];
  });
  if (cluster.ClusterStatus === 'deleting') {
    throw new Fault(
      'Cluster is being deleted',
      `The ${name} in ${surroundings.region} is being deleted, and does not tell its groups any more. Name the security group itself if it stays.`,
    );
  }
  const ids = (cluster.VpcSecurityGroups ?? []).flatMap((group) => group.VpcSecurityGroupId ?? []);
  if (ids.length > 0) return { VpcSecurityGroupIds: ids, port: cluster.Endpoint?.Port };
  const names = (cluster.ClusterSecurityGroups ?? []).flatMap(
    (group) => group.ClusterSecurityGroupName ?? [],
  );
  if (names.length > 0) return { ClusterSecurityGroupNames: names };
  throw new Fault(
    'Cluster has no security group',
    `The ${name} in ${surroundings.region} has no security group, so no rule can be revoked. Name the security group itself.`,
  );
}
