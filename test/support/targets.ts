import { cidrIp, type Group, type Inputs, withGroup } from './group.ts';
import { ClusterIdentifier, type Stage, workgroupName } from './stage.ts';
import { otherVpc, tcp } from './vpc-group.ts';

/** A kind of security group that a spec or a row of a matrix runs against. */
export interface Target {
  readonly name: string;
  /** The operation that the action revokes with. */
  readonly revokes: string;
  /** The operation that the action describes a group with. */
  readonly describes: string;
  /** A rule that nobody asks for, as the group's `sources` shows it. */
  readonly bystander: string;
  /** Makes a group that lets in these sources. */
  create(stage: Stage, sources: readonly string[]): Group;
  /** Makes a group that lets in these sources and the bystander. */
  createWithBystander(stage: Stage, sources: readonly string[]): Group;
}

const unrelated = '198.51.100.200/32';

export const clusterGroup: Target = {
  name: 'a cluster security group',
  revokes: 'RevokeClusterSecurityGroupIngress',
  describes: 'DescribeClusterSecurityGroups',
  bystander: unrelated,
  create: (stage, rules) => stage.clusterGroup({ rules }),
  createWithBystander: (stage, sources) => stage.clusterGroup({ rules: [unrelated, ...sources] }),
};

const vpcGroup = (name: string, VpcId: string | undefined): Target => ({
  name: `a VPC security group in ${name}`,
  revokes: 'RevokeSecurityGroupIngress',
  describes: 'DescribeSecurityGroups',
  bystander: `tcp 22-22 ${cidrIp}`,
  create: (stage, rules) => stage.vpcGroup({ VpcId, rules }),
  createWithBystander: (stage, sources) =>
    stage.vpcGroup({ VpcId, rules: [tcp(22, cidrIp), ...sources] }),
});

/** A VPC security group in the default VPC. */
export const inDefaultVpc = vpcGroup('the default VPC', undefined);

/** A VPC security group in a VPC that refuses a whole request for one missing rule. */
export const inOtherVpc = vpcGroup('another VPC', otherVpc);

/** The group of the cluster `analytics`, which the job names in its place. */
export const groupOfCluster = (target: Target, port: number | undefined = 5439): Target =>
  groupOf(target, `cluster ${ClusterIdentifier}`, (stage, group) => {
    stage.cluster(port, group);
    return { 'cluster-identifier': ClusterIdentifier };
  });

/** The group of the workgroup `sales`, which the job names in its place. */
export const groupOfWorkgroup = (target: Target, port: number | undefined = 5439): Target =>
  groupOf(target, `workgroup ${workgroupName}`, (stage, group) => {
    stage.workgroup(port, group);
    return { 'workgroup-name': workgroupName };
  });

function groupOf(
  target: Target,
  warehouse: string,
  put: (stage: Stage, group: Group) => Inputs,
): Target {
  const behind = (stage: Stage, group: Group): Group => {
    const inputs = put(stage, group);
    const before = `the groups of ${warehouse}`;
    return { ...group, inputs, before, job: withGroup(inputs, stage.job) };
  };
  return {
    ...target,
    name: `a ${warehouse} with ${target.name}`,
    create: (stage, sources) => behind(stage, target.create(stage, sources)),
    createWithBystander: (stage, sources) =>
      behind(stage, target.createWithBystander(stage, sources)),
  };
}

export const targets = [clusterGroup, inDefaultVpc, inOtherVpc];
