import { afterEach } from '@jest/globals';
import { type Emulator, startEmulator } from '../../emulator/index.ts';
import { createJob, type Job, type JobOptions } from '../../runner/index.ts';
import type { IpPermission } from './rules.ts';

/** The operations that the action sends. */
export const revokes = 'RevokeSecurityGroupIngress';
export const describes = 'DescribeSecurityGroups';
export const looksUp = 'DescribeClusters';

/** Both kinds of VPC, which answer differently where a rule is missing; the emulator's default VPC needs no id. */
export const kindsOfVpc: readonly (readonly [name: string, VpcId: string | undefined])[] = [
  ['the default VPC', undefined],
  ['another VPC', 'vpc-0123456789abcdef0'],
];

/** The VPC that refuses a whole batch for one missing rule. */
export const anotherVpc = kindsOfVpc[1]?.[1];

export interface GroupOptions {
  /** The group's VPC; the default one unless told. */
  readonly VpcId?: string | undefined;
  /** What the group lets in. */
  readonly rules?: readonly IpPermission[];
  readonly Tags?: readonly { readonly Key: string; readonly Value: string }[];
}

/** An emulated AWS with VPC security groups, and jobs that use the action on them. */
export interface VpcStage {
  readonly emulator: Emulator;
  /** Makes a group and gives its id. */
  group(options?: GroupOptions): string;
  /** Lets more into a group. */
  authorize(GroupId: string, ...IpPermissions: readonly IpPermission[]): void;
  /** Takes rules away as another job would. */
  revokeElsewhere(GroupId: string, ...IpPermissions: readonly IpPermission[]): void;
  /** Puts a cluster there, or changes it; its groups are VPC security groups unless they have another name. */
  cluster(port: number | undefined, ...groups: readonly string[]): void;
  /** A step that uses the action. */
  job(inputs: Record<string, string>, options?: JobOptions): Job;
  /** A group as `vpc-security-groups` is to show it. */
  shape(GroupId: string): unknown;
  /** What a group lets in, a text for each rule: `tcp 5439-5439 203.0.113.7/32`. */
  sources(GroupId: string): string[];
  /** The operations that were asked for, in order. */
  actions(): string[];
  close(): Promise<void>;
}

/** The cluster that `VpcStage.cluster` puts there. */
export const ClusterIdentifier = 'analytics';

/** Starts an emulator without groups. */
export async function setVpcStage(): Promise<VpcStage> {
  const emulator = await startEmulator();
  const { ec2, redshift, url, region, credentials } = emulator;
  const jobs: Job[] = [];
  let groups = 0;
  const stage: VpcStage = {
    emulator,
    group({ VpcId, rules = [], Tags = [] } = {}) {
      const { GroupId } = ec2.createSecurityGroup({
        GroupName: `redshift-${++groups}`,
        Description: 'Guards the cluster',
        VpcId,
        TagSpecifications: [{ ResourceType: 'security-group', Tags }],
      });
      stage.authorize(GroupId, ...rules);
      return GroupId;
    },
    authorize(GroupId, ...IpPermissions) {
      if (IpPermissions.length > 0) ec2.authorizeSecurityGroupIngress({ GroupId, IpPermissions });
    },
    revokeElsewhere(GroupId, ...IpPermissions) {
      ec2.revokeSecurityGroupIngress({ GroupId, IpPermissions });
    },
    cluster(port, ...names) {
      const ofVpc = names.every((name) => name.startsWith('sg-'));
      const Status = 'active';
      redshift.putCluster({
        ClusterIdentifier,
        ClusterStatus: 'available',
        ...(port === undefined ? {} : { Endpoint: { Port: port } }),
        ...(ofVpc
          ? {
              VpcSecurityGroups: names.map((VpcSecurityGroupId) => ({
                VpcSecurityGroupId,
                Status,
              })),
            }
          : {
              ClusterSecurityGroups: names.map((ClusterSecurityGroupName) => ({
                ClusterSecurityGroupName,
                Status,
              })),
            }),
      });
    },
    job(inputs, { env, ...options } = {}) {
      const job = createJob({
        with: inputs,
        env: {
          AWS_ENDPOINT_URL: url,
          AWS_REGION: region,
          AWS_ACCESS_KEY_ID: credentials.accessKeyId,
          AWS_SECRET_ACCESS_KEY: credentials.secretAccessKey,
          ...env,
        },
        ...options,
      });
      jobs.push(job);
      return job;
    },
    shape(id) {
      const { GroupId, GroupName, VpcId, IpPermissions, Tags } = ec2.group(id) ?? {};
      return JSON.parse(JSON.stringify({ GroupId, GroupName, VpcId, IpPermissions, Tags }));
    },
    sources: (id) =>
      (ec2.group(id)?.IpPermissions ?? []).flatMap(
        ({ IpProtocol, FromPort, ToPort, IpRanges, Ipv6Ranges, UserIdGroupPairs }) =>
          [
            ...(IpRanges ?? []).map(({ CidrIp }) => CidrIp),
            ...(Ipv6Ranges ?? []).map(({ CidrIpv6 }) => CidrIpv6),
            ...(UserIdGroupPairs ?? []).map(({ GroupId }) => GroupId),
          ].map((source) => `${IpProtocol} ${FromPort}-${ToPort} ${source}`),
      ),
    actions: () => emulator.requests.map(({ action }) => action),
    async close() {
      for (const job of jobs) job.dispose();
      await emulator.close();
    },
  };
  return stage;
}

/** Gives the specs of a file a way to set a stage, that is cleared after each of them. */
export function vpcStages(): () => Promise<VpcStage> {
  const open: VpcStage[] = [];
  afterEach(async () => {
    await Promise.all(open.splice(0).map((stage) => stage.close()));
  });
  return async () => {
    const stage = await setVpcStage();
    open.push(stage);
    return stage;
  };
}
