import { EC2, type IpPermission } from '@aws-sdk/client-ec2';
import { Redshift } from '@aws-sdk/client-redshift';
import { startEmulator } from '../emulator/index.ts';
import { createJob, type Job, type Variables } from '../runner/index.ts';
import { awsVariables } from '../support/stage.ts';
import { startMoto } from './moto-server.ts';

/** Something that answers as AWS does, with the SDK's own clients beside the action. */
export interface Peer {
  readonly ec2: EC2;
  readonly redshift: Redshift;
  /** What makes AWS tools talk to it. */
  readonly variables: Variables;
  /** Makes a group in a VPC that is not the default one, and gives its id. */
  group(...rules: IpPermission[]): Promise<string>;
  /** A step that uses the action, or the one in another folder. */
  job(inputs: Record<string, string>, action?: string): Job;
  close(): Promise<void>;
}

interface Endpoint {
  readonly url: string;
  readonly region: string;
  readonly credentials: { readonly accessKeyId: string; readonly secretAccessKey: string };
  /** The id of a VPC that is not the default one. */
  vpc(ec2: EC2): Promise<string>;
  close(): Promise<void>;
}

/** moto, which takes any credentials. */
export async function motoPeer(): Promise<Peer> {
  const { url, close } = await startMoto();
  return peerAt({
    url,
    close,
    region: 'us-east-1',
    credentials: { accessKeyId: 'testing', secretAccessKey: 'testing' },
    async vpc(ec2) {
      const { Vpc } = await ec2.createVpc({ CidrBlock: '10.1.0.0/16' });
      return Vpc?.VpcId ?? '';
    },
  });
}

/** This project's own emulator, where a VPC needs no making. */
export async function emulatorPeer(): Promise<Peer> {
  const { url, close, region, credentials } = await startEmulator();
  return peerAt({ url, close, region, credentials, vpc: async () => 'vpc-0123456789abcdef0' });
}

async function peerAt({ url, region, credentials, vpc, close }: Endpoint): Promise<Peer> {
  const settings = { endpoint: url, region, credentials, maxAttempts: 1 };
  const ec2 = new EC2(settings);
  const redshift = new Redshift(settings);
  const VpcId = await vpc(ec2);
  const variables = awsVariables({ url, region, credentials });
  const jobs: Job[] = [];
  let groups = 0;
  return {
    ec2,
    redshift,
    variables,
    async group(...IpPermissions) {
      const { GroupId = '' } = await ec2.createSecurityGroup({
        GroupName: `redshift-${++groups}`,
        Description: 'Guards the cluster',
        VpcId,
      });
      if (IpPermissions.length > 0) {
        await ec2.authorizeSecurityGroupIngress({ GroupId, IpPermissions });
      }
      return GroupId;
    },
    job(inputs, action) {
      const job = createJob({ with: inputs, env: variables, ...(action && { action }) });
      jobs.push(job);
      return job;
    },
    async close() {
      for (const job of jobs) job.dispose();
      for (const client of [ec2, redshift]) client.destroy();
      await close();
    },
  };
}
