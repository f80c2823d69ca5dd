import { type Emulator, startEmulator } from '../../test/emulator/index.ts';
import type { Variables } from '../../test/runner/index.ts';
import { type Listener, startListener } from '../../test/support/listener.ts';

/** An emulated account with a cluster that takes connections, and one rule of somebody else. */
export interface Warehouse {
  readonly emulator: Emulator;
  readonly clusterIdentifier: string;
  /** The variables that make a job talk to it. */
  readonly env: Variables;
  /** What its security group lets in, in words. */
  rules(): string[];
  close(): Promise<void>;
}

/** Starts it. */
export async function startWarehouse(): Promise<Warehouse> {
  const emulator = await startEmulator();
  const endpoint: Listener = await startListener();
  const clusterIdentifier = 'analytics';
  const { GroupId } = emulator.ec2.createSecurityGroup({
    GroupName: 'warehouse',
    Description: 'Guards the cluster',
  });
  const { port } = endpoint;
  emulator.ec2.authorizeSecurityGroupIngress({
    GroupId,
    IpPermissions: [
      {
        IpProtocol: 'tcp',
        FromPort: port,
        ToPort: port,
        IpRanges: [{ CidrIp: '198.51.100.0/24', Description: 'Office' }],
      },
    ],
  });
  emulator.redshift.putCluster({
    ClusterIdentifier: clusterIdentifier,
    ClusterStatus: 'available',
    PubliclyAccessible: true,
    Endpoint: { Address: endpoint.host, Port: port },
    VpcSecurityGroups: [{ VpcSecurityGroupId: GroupId, Status: 'active' }],
  });
  return {
    emulator,
    clusterIdentifier,
    env: {
      AWS_ENDPOINT_URL: emulator.url,
      AWS_REGION: emulator.region,
      AWS_ACCESS_KEY_ID: emulator.credentials.accessKeyId,
      AWS_SECRET_ACCESS_KEY: emulator.credentials.secretAccessKey,
      GITHUB_API_URL: emulator.github.apiUrl,
    },
    rules: () =>
      (emulator.ec2.group(GroupId)?.IpPermissions ?? []).flatMap(
        ({ FromPort, ToPort, IpRanges = [] }) =>
          IpRanges.map(
            ({ CidrIp, Description = '' }) =>
              `${CidrIp} on ports ${FromPort}-${ToPort}  ${Description}`,
          ),
      ),
    async close() {
      await endpoint.close();
      await emulator.close();
    },
  };
}
