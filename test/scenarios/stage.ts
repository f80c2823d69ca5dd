import { type Emulator, type EmulatorOptions, startEmulator } from '../emulator/index.ts';
import { createJob, type Job, type JobOptions, type Variables } from '../runner/index.ts';

/** The group that the action is told to revoke rules from. */
export const group = 'ci-runners';

/** The rule that most scenarios are about. */
export const cidrIp = '203.0.113.7/32';

/** A rule of an EC2 security group, as it is asked for and as the API names it. */
export const ec2Group = {
  EC2SecurityGroupName: 'data-team',
  EC2SecurityGroupOwnerId: '111122223333',
};

/** An emulated AWS with one group, and jobs that use the action on it. */
export interface Stage {
  readonly emulator: Emulator;
  /** A step that uses the action; without inputs of its own it revokes `cidrIp` from `group`. */
  job(inputs?: Record<string, string>, options?: JobOptions): Job;
  /** Lets a source into the group. */
  authorize(...sources: Source[]): void;
  /** Whom the group still lets in, rules that are being revoked included. */
  sources(): string[];
  /** The operations that were asked for, in order. */
  actions(): string[];
  close(): Promise<void>;
}

type Source = string | typeof ec2Group;

export interface StageOptions extends EmulatorOptions {
  /** The group's description. */
  readonly description?: string;
  /** Whom the group lets in; `cidrIp` unless told. */
  readonly rules?: readonly Source[];
}

/** Starts an emulator with the group in it. */
export async function setStage(options: StageOptions = {}): Promise<Stage> {
  const emulator = await startEmulator(options);
  const { redshift, url, region, credentials } = emulator;
  const name = { ClusterSecurityGroupName: group };
  const jobs: Job[] = [];
  const stage: Stage = {
    emulator,
    job(inputs, { env, ...jobOptions } = {}) {
      const job = createJob({
        with: { 'cluster-security-group-name': group, ...(inputs ?? { 'cidr-ip': cidrIp }) },
        env: { ...awsVariables({ url, region, credentials }), ...env },
        ...jobOptions,
      });
      jobs.push(job);
      return job;
    },
    authorize(...sources) {
      for (const source of sources) {
        const given = typeof source === 'string' ? { CIDRIP: source } : source;
        redshift.authorizeClusterSecurityGroupIngress({ ...name, ...given });
      }
    },
    sources() {
      const { IPRanges = [], EC2SecurityGroups = [] } = redshift.group(group) ?? {};
      return [
        ...IPRanges.map(({ CIDRIP = '' }) => CIDRIP),
        ...EC2SecurityGroups.map(({ EC2SecurityGroupName = '' }) => EC2SecurityGroupName),
      ];
    },
    actions: () => emulator.requests.map(({ action }) => action),
    async close() {
      for (const job of jobs) job.dispose();
      await emulator.close();
    },
  };
  redshift.createClusterSecurityGroup({
    ...name,
    Description: options.description ?? 'Runners of CI',
  });
  stage.authorize(...(options.rules ?? [cidrIp]));
  return stage;
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

/** The operations that the action sends. */
export const revokes = 'RevokeClusterSecurityGroupIngress';
export const describes = 'DescribeClusterSecurityGroups';
