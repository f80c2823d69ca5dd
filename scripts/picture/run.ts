import { type Emulator, startEmulator } from '../../test/emulator/index.ts';
import { createJob } from '../../test/runner/index.ts';

const runner = '203.0.113.7/32';

/** Runs the action against an emulator, and returns the job summary that it writes. */
export async function summaryOfARun(): Promise<string> {
  const emulator = await startEmulator();
  createCluster(emulator);
  const job = createJob({
    with: { 'cluster-identifier': 'analytics', 'cidr-ip': runner },
    env: {
      AWS_ENDPOINT_URL: emulator.url,
      AWS_REGION: emulator.region,
      AWS_ACCESS_KEY_ID: emulator.credentials.accessKeyId,
      AWS_SECRET_ACCESS_KEY: emulator.credentials.secretAccessKey,
    },
  });
  try {
    const { failed, stdout, summary } = await job.main();
    if (failed) throw new Error(`The run failed:\n${stdout}`);
    return summary;
  } finally {
    job.dispose();
    await emulator.close();
  }
}

function createCluster({ ec2, redshift }: Emulator): void {
  const create = (GroupName: string) =>
    ec2.createSecurityGroup({ GroupName, Description: GroupName }).GroupId;
  const [warehouse, office] = [create('warehouse'), create('office')];
  const port = { IpProtocol: 'tcp', FromPort: 5439, ToPort: 5439 };
  ec2.authorizeSecurityGroupIngress({
    GroupId: warehouse,
    IpPermissions: [
      { ...port, IpRanges: [{ CidrIp: runner }, { CidrIp: '198.51.100.0/24' }] },
      { ...port, Ipv6Ranges: [{ CidrIpv6: '2001:db8:7::/48' }] },
      { ...port, UserIdGroupPairs: [{ GroupId: office }] },
    ],
  });
  redshift.putCluster({
    ClusterIdentifier: 'analytics',
    ClusterStatus: 'available',
    Endpoint: { Port: 5439 },
    VpcSecurityGroups: [{ VpcSecurityGroupId: warehouse, Status: 'active' }],
  });
}
