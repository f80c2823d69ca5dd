import { afterEach } from '@jest/globals';
import { type Emulator, type EmulatorOptions, startEmulator } from '../emulator/index.ts';
import { createJob, type Job, type JobOptions, type Variables } from '../runner/index.ts';
import { type ClusterGroupOptions, type ClusterRule, createClusterGroup } from './cluster-group.ts';
import type { Group, Inputs } from './group.ts';
import { createVpcGroup, type VpcGroupOptions, type VpcRule } from './vpc-group.ts';

/** An emulated AWS with security groups, a cluster and a workgroup, and jobs that use the action on them. */
export interface Stage {
  readonly emulator: Emulator;
  /** Makes a cluster security group. */
  clusterGroup(options?: ClusterGroupOptions): Group<ClusterRule>;
  /** Makes a VPC security group. */
  vpcGroup(options?: VpcGroupOptions): Group<VpcRule>;
  /** Creates the cluster `analytics` with these groups, all of one kind, or changes it. */
  cluster(port: number | undefined, ...groups: readonly Group<never>[]): void;
  /** Creates the workgroup `sales` of Redshift Serverless with these VPC security groups, or changes it. */
  workgroup(port: number | undefined, ...groups: readonly Group<never>[]): void;
  /** A step that uses the action. */
  job(inputs: Inputs, options?: JobOptions): Job;
  /** The operations that were asked for, in order. */
  actions(): string[];
  close(): Promise<void>;
}

/** The cluster that `Stage.cluster` creates. */
export const ClusterIdentifier = 'analytics';

/** The operation that looks a cluster up. */
export const looksUp = 'DescribeClusters';

/** The workgroup that `Stage.workgroup` creates. */
export const workgroupName = 'sales';

/** The operation that looks a workgroup up. */
export const looksUpWorkgroup = 'GetWorkgroup';

/** The operation that tells the account of the credentials. */
export const accountIs = 'GetCallerIdentity';

/** Starts an emulator without groups. */
export async function createStage(options: EmulatorOptions = {}): Promise<Stage> {
  const emulator = await startEmulator(options);
  const jobs: Job[] = [];
  let vpcGroups = 0;
  const stage: Stage = {
    emulator,
    clusterGroup: (groupOptions) => createClusterGroup(emulator, stage.job, groupOptions),
    vpcGroup: (groupOptions) =>
      createVpcGroup(emulator, stage.job, `redshift-${++vpcGroups}`, groupOptions),
    cluster(port, ...groups) {
      const Status = 'active';
      const ids = groups.map(({ id }) => id);
      emulator.redshift.putCluster({
        ClusterIdentifier,
        ClusterStatus: 'available',
        ...(port === undefined ? {} : { Endpoint: { Port: port } }),
        ...(groups.every(({ inputs }) => 'vpc-security-group-id' in inputs)
          ? { VpcSecurityGroups: ids.map((VpcSecurityGroupId) => ({ VpcSecurityGroupId, Status })) }
          : {
              ClusterSecurityGroups: ids.map((ClusterSecurityGroupName) => ({
                ClusterSecurityGroupName,
                Status,
              })),
            }),
      });
    },
    workgroup(port, ...groups) {
      emulator.redshiftServerless.putWorkgroup({
        workgroupName,
        securityGroupIds: groups.map(({ id }) => id),
        ...(port === undefined ? {} : { port }),
      });
    },
    job(inputs, { env, ...jobOptions } = {}) {
      const job = createJob({
        with: inputs,
        env: { ...awsVariables(emulator), ...env },
        ...jobOptions,
      });
      jobs.push(job);
      return job;
    },
    actions: () => emulator.requests.map(({ action }) => action),
    async close() {
      for (const job of jobs) job.dispose();
      await emulator.close();
    },
  };
  return stage;
}

/** Gives the specs of a file a way to create a stage, which is closed after each of them. */
export function stages(): (options?: EmulatorOptions) => Promise<Stage> {
  const open: Stage[] = [];
  afterEach(async () => {
    await Promise.all(open.splice(0).map((stage) => stage.close()));
  });
  return async (options) => {
    const stage = await createStage(options);
    open.push(stage);
    return stage;
  };
}

/** The variables that make AWS tools talk to an emulator. */
export function awsVariables({
  url,
  region,
  credentials,
}: Pick<Emulator, 'url' | 'region' | 'credentials'>): Variables {
  return {
    AWS_ENDPOINT_URL: url,
    AWS_REGION: region,
    AWS_ACCESS_KEY_ID: credentials.accessKeyId,
    AWS_SECRET_ACCESS_KEY: credentials.secretAccessKey,
  };
}
