import type { SecurityGroup } from './security-group.ts';

/** What the rules of a cluster depend on. */
export interface GroupsOfCluster {
  /** At least one; all of one kind. */
  readonly groups: readonly SecurityGroup[];
  /** The port of the cluster, where it is known. */
  readonly port?: number | undefined;
}
