import { join } from 'node:path';
import { type Group, type Inputs, withGroup } from '../support/group.ts';
import { startListener } from '../support/listener.ts';
import { ClusterIdentifier, type Stage } from '../support/stage.ts';
import { inOtherVpc, type Target } from '../support/targets.ts';
import type { Scene } from './row.ts';

const action = join(import.meta.dirname, '../../lease');

/** The operations of a lease. */
export const authorizes = 'AuthorizeSecurityGroupIngress';
export const lists = 'DescribeSecurityGroupRules';
export const { revokes } = inOtherVpc;

/** A group as the lease action uses it. */
const leased = (stage: Stage, group: Group, inputs: Inputs): Group => ({
  ...group,
  inputs,
  job: withGroup(inputs, (given, options) =>
    stage.job({ 'public-ip-url': stage.emulator.checkIp.url, ...given }, { ...options, action }),
  ),
});

/** A VPC security group that a job leases: what it asks for is not there before. */
export const lease: Target = {
  ...inOtherVpc,
  name: 'a lease',
  describes: lists,
  createWithBystander(stage, sources) {
    const group = inOtherVpc.createWithBystander(stage, sources);
    return leased(stage, group, group.inputs);
  },
};

/** The cluster `analytics` in that group. Nothing listens at its endpoint. */
export const leaseOfCluster: Target = {
  ...lease,
  name: 'a lease of a cluster',
  createWithBystander(stage, sources) {
    const group = inOtherVpc.createWithBystander(stage, sources);
    stage.cluster(5439, group);
    changeCluster(stage, {
      PubliclyAccessible: true,
      Endpoint: { Address: '127.0.0.1', Port: 5439 },
    });
    return leased(stage, group, { 'cluster-identifier': ClusterIdentifier });
  },
};

/** Changes what `DescribeClusters` says of the cluster. */
export function changeCluster({ emulator }: Pick<Scene, 'emulator'>, changes: object): void {
  const { Clusters } = emulator.redshift.describeClusters({ ClusterIdentifier });
  emulator.redshift.putCluster({ ...Clusters?.[0], ClusterIdentifier, ...changes });
}

/** Lets the endpoint of the cluster take connections, at a port of its own. */
export async function listen(scene: Scene, after = 0): Promise<void> {
  const listener = await startListener();
  const { host, port } = listener;
  changeCluster(scene, { Endpoint: { Address: host, Port: port } });
  if (after === 0) return void scene.onEnd(() => listener.close());
  await listener.close();
  const timer = setTimeout(async () => {
    const again = await startListener(port);
    scene.onEnd(() => again.close());
  }, after);
  scene.onEnd(() => clearTimeout(timer));
}
