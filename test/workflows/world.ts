import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { leaseIn } from '../../src/domain/lease.ts';
import type { Run } from '../../src/domain/run.ts';
import { type Emulator, type Session, startEmulator } from '../emulator/index.ts';
import { type Listener, startListener } from '../support/listener.ts';
import { createRole } from '../support/role.ts';

const regions = ['us-east-1', 'eu-central-1'] as const;
const clusters = { 'us-east-1': 'analytics', 'eu-central-1': 'analytics-eu' };

/** A range that is let in from the start, and that no workflow may close but the one that retires it. */
const lasting = '198.51.100.0/24';

const session: Session = {
  accessKeyId: 'ASIAIOSFODNN7EXAMPLE',
  secretAccessKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
  sessionToken: 'session-of-the-role',
};

const hosts = pathToFileURL(join(import.meta.dirname, 'stand-ins/hosts.mjs'));

/** AWS as the workflows meet it: an emulator for each region, with a cluster, a workgroup and their groups. */
export interface World {
  /** The configuration variables that the examples read. */
  readonly vars: Readonly<Record<string, string>>;
  /** What the stand-ins are told, and what a job with `id-token: write` has. */
  readonly env: Readonly<Record<string, string>>;
  /** The secrets of the repository, the token of the job among them. */
  readonly secrets: Readonly<Record<string, string>>;
  /** Lets GitHub say that the runs of all leases ended an hour ago. */
  endRuns(): void;
  /** Lets GitHub know of no run any more. */
  forgetRuns(): void;
  /** Denies the role revocations from VPC security groups: all, or so many of them, after so many that pass. */
  denyRevocations(which?: { readonly after?: number; readonly times?: number }): void;
  /** Makes the ID tokens of the job those of another repository. */
  jobIsOf(repository: string): void;
  /** The requests to each region, in order, by their IAM actions: `ec2:RevokeSecurityGroupIngress`. */
  requests(): { readonly action: string; readonly applied: boolean }[];
  /** How many connections the endpoints of the clusters have taken. */
  connections(): number;
  /** The rules that are open, each as a line. */
  open(): string[];
  close(): Promise<void>;
}

/** Starts the emulators of a world. */
export async function createWorld(): Promise<World> {
  const emulators = await Promise.all(
    regions.map((region) => startEmulator({ region, accountId: '111122223333' })),
  );
  const warehouseEndpoint = await startListener();
  const seeded = emulators.map(seed);
  // Each emulator counts its ids from 1, so the regions have the same.
  const [{ warehouse, runners }] = seeded as [Seeded];
  const [{ url, github }] = emulators as [Emulator];
  const endpoints = Object.fromEntries(emulators.map(({ region, url }) => [region, url]));
  return {
    vars: { REDSHIFT_SECURITY_GROUP: warehouse, RUNNER_SECURITY_GROUP: runners },
    env: {
      STAND_IN_SESSION: JSON.stringify(session),
      STAND_IN_ENDPOINTS: JSON.stringify(endpoints),
      // For a step without configure-aws-credentials before it.
      AWS_ENDPOINT_URL: url,
      ...github.oidc.variables,
      GITHUB_API_URL: github.apiUrl,
      STAND_IN_HOSTS: JSON.stringify(standIns(emulators, warehouseEndpoint)),
      NODE_OPTIONS: `--import=${hosts}`,
    },
    secrets: { GITHUB_TOKEN: github.token },
    endRuns: () => endRuns(emulators),
    forgetRuns() {
      for (const run of runsOf(emulators)) github.deleteRun(Number(run.id), run.repository);
    },
    denyRevocations({ after = 0, times = Number.POSITIVE_INFINITY } = {}) {
      for (const emulator of emulators) {
        emulator.inject({
          kind: 'error',
          action: 'RevokeSecurityGroupIngress',
          skip: after,
          times,
          code: 'UnauthorizedOperation',
          status: 403,
          message: 'You are not authorized to perform this operation.',
        });
      }
    },
    jobIsOf(repository) {
      github.oidc.job = { ...github.oidc.job, repository };
    },
    requests: () =>
      emulators.flatMap(({ requests }) =>
        requests.map(({ service, action, applied }) => ({
          action: `${service}:${action}`,
          applied,
        })),
      ),
    connections: () => warehouseEndpoint.connections,
    open: () => emulators.flatMap((emulator) => openRules(emulator, warehouse)).sort(),
    close: async () => {
      await Promise.all([...emulators, warehouseEndpoint].map((one) => one.close()));
    },
  };
}

/** The hosts that the action asks without a proxy, and what stands for them. */
function standIns(
  emulators: readonly Emulator[],
  { host, port }: Listener,
): Record<string, string> {
  const [{ checkIp }] = emulators as readonly [Emulator];
  return {
    'checkip.amazonaws.com:443': checkIp.url,
    ...Object.fromEntries(
      emulators.map(({ region }) => [`${endpointIn(region)}:5439`, `tcp://${host}:${port}`]),
    ),
  };
}

const endpointIn = (region: string) => `analytics.c0example1234.${region}.redshift.amazonaws.com`;

/** The runs that leases in all groups are for. */
function runsOf(emulators: readonly Emulator[]): Run[] {
  return emulators.flatMap(({ ec2 }) =>
    ec2.describeSecurityGroupRules({}).SecurityGroupRules.flatMap(({ Tags }) => {
      const reading = leaseIn(Tags.map(({ Key = '', Value = '' }) => ({ Key, Value })));
      return reading.kind === 'lease' ? [reading.lease.run] : [];
    }),
  );
}

const hour = 3_600_000;

function endRuns(emulators: readonly Emulator[]): void {
  const [{ github }] = emulators as readonly [Emulator];
  for (const { id, attempt, repository } of runsOf(emulators)) {
    github.acceptToken(github.token, { repository });
    github.putRun({
      repository,
      id: Number(id),
      attempt: Number(attempt),
      status: 'completed',
      conclusion: 'failure',
      startedAt: new Date(Date.now() - 2 * hour),
      updatedAt: new Date(Date.now() - hour),
    });
  }
}

type Seeded = ReturnType<typeof seed>;

function seed(emulator: Emulator) {
  const { ec2, redshift, redshiftServerless, region } = emulator;
  emulator.acceptSession(session);
  for (const name of ['redshift-close', 'redshift-lease', 'redshift-sweep']) {
    createRole(emulator, undefined, name);
  }
  const create = (GroupName: string) => {
    const VpcId = 'vpc-0123456789abcdef0';
    return ec2.createSecurityGroup({ GroupName, Description: GroupName, VpcId }).GroupId;
  };
  const [warehouse, runners] = [create('warehouse'), create('runners')];
  ec2.authorizeSecurityGroupIngress({
    GroupId: warehouse,
    IpPermissions: [
      { IpProtocol: 'tcp', FromPort: 5439, ToPort: 5439, IpRanges: [{ CidrIp: lasting }] },
    ],
  });
  redshift.putCluster({
    ClusterIdentifier: clusters[region as keyof typeof clusters],
    ClusterStatus: 'available',
    Endpoint: { Address: endpointIn(region), Port: 5439 },
    PubliclyAccessible: true,
    VpcSecurityGroups: [{ VpcSecurityGroupId: warehouse, Status: 'active' }],
  });
  redshiftServerless.putWorkgroup({ workgroupName: 'sales', securityGroupIds: [warehouse] });
  const ClusterSecurityGroupName = 'ci-runners';
  redshift.createClusterSecurityGroup({ ClusterSecurityGroupName, Description: 'CI runners' });
  redshift.authorizeClusterSecurityGroupIngress({ ClusterSecurityGroupName, CIDRIP: lasting });
  return { warehouse, runners };
}

function openRules({ region, ec2, redshift }: Emulator, warehouse: string): string[] {
  const sources = (ec2.group(warehouse)?.IpPermissions ?? []).flatMap(
    ({ FromPort, ToPort, IpRanges = [], UserIdGroupPairs = [] }) => {
      const ports = FromPort === ToPort ? `port ${FromPort}` : `ports ${FromPort}-${ToPort}`;
      return [
        ...IpRanges.map(({ CidrIp }) => `${CidrIp} on ${ports}`),
        ...UserIdGroupPairs.map(({ GroupId }) => `${GroupId} on ${ports}`),
      ];
    },
  );
  const ranges = redshift.group('ci-runners')?.IPRanges ?? [];
  return [
    ...sources.map((source) => `${region} warehouse ${source}`),
    ...ranges.map(({ CIDRIP }) => `${region} ci-runners ${CIDRIP}`),
  ];
}
