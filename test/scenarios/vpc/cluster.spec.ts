import { describe, expect, test } from '@jest/globals';
import { asOutput, cidrIp, tcp } from './rules.ts';
import { ClusterIdentifier, describes, kindsOfVpc, looksUp, revokes, vpcStages } from './stage.ts';

const stageOf = vpcStages();
const clusterGroup = 'ci-runners';
const inputs = { 'cluster-identifier': ClusterIdentifier, 'cidr-ip': cidrIp };

describe('a cluster in a VPC', () => {
  test.each(kindsOfVpc)(
    "is guarded by its groups in %s, on the cluster's own port",
    async (_, VpcId) => {
      const stage = await stageOf();
      const rules = [tcp(5440, cidrIp), tcp(5439, cidrIp)];
      const ids = [stage.group({ VpcId, rules }), stage.group({ VpcId, rules })];
      stage.cluster(5440, ...ids);
      const { exitCode, log, outputs } = await stage.job(inputs).main();
      expect(exitCode).toBe(0);
      expect(stage.actions()).toEqual([looksUp, revokes, describes, revokes, describes]);
      expect(ids.flatMap(stage.sources)).toEqual(ids.map(() => `tcp 5439-5439 ${cidrIp}`));
      expect(log[0]).toBe(
        `Cluster analytics has VPC security group ${ids[0]}, VPC security group ${ids[1]}`,
      );
      expect(JSON.parse(outputs['revoked-rules'] ?? '')).toEqual(
        ids.flatMap((id) => JSON.parse(asOutput(id, tcp(5440, cidrIp)))),
      );
    },
  );

  test('has the port that is given, where one is', async () => {
    const stage = await stageOf();
    const id = stage.group({ rules: [tcp(5440, cidrIp), tcp(22, cidrIp)] });
    stage.cluster(5440, id);
    await stage.job({ ...inputs, port: '22' }).main();
    expect(stage.sources(id)).toEqual([`tcp 5440-5440 ${cidrIp}`]);
  });

  test('has port 5439 as long as it shows none', async () => {
    const stage = await stageOf();
    const id = stage.group({ rules: [tcp(5439, cidrIp)] });
    stage.cluster(undefined, id);
    await stage.job(inputs).main();
    expect(stage.sources(id)).toEqual([]);
  });

  test('is found in capitals, and knows IPv6 and EC2 security groups', async () => {
    const stage = await stageOf();
    const runners = stage.group();
    const id = stage.group({ rules: [tcp(5439, runners), tcp(5439, '2001:db8::/64')] });
    stage.cluster(5439, id);
    const cluster = { 'cluster-identifier': 'Analytics' };
    await stage.job({ ...cluster, 'cidr-ip': '2001:DB8::1/64' }).main();
    await stage.job({ ...cluster, 'ec2-security-group-id': runners }).main();
    expect(stage.sources(id)).toEqual([]);
  });

  test('refuses the name of an EC2 security group, and nothing is revoked', async () => {
    const stage = await stageOf();
    stage.cluster(5439, stage.group());
    const { exitCode, annotations } = await stage
      .job({
        'cluster-identifier': ClusterIdentifier,
        'ec2-security-group-name': 'runners',
        'ec2-security-group-owner-id': '123456789012',
      })
      .main();
    expect(exitCode).toBe(1);
    expect(annotations[0]?.message).toContain('give ec2-security-group-id');
    expect(stage.actions()).toEqual([looksUp]);
  });
});

describe('a cluster outside a VPC', () => {
  async function stageWithClusterGroup() {
    const stage = await stageOf();
    const { redshift } = stage.emulator;
    const group = { ClusterSecurityGroupName: clusterGroup };
    redshift.createClusterSecurityGroup({ ...group, Description: 'Runners of CI' });
    redshift.authorizeClusterSecurityGroupIngress({ ...group, CIDRIP: cidrIp });
    stage.cluster(5440, clusterGroup);
    return stage;
  }

  test('is guarded by its cluster security groups', async () => {
    const stage = await stageWithClusterGroup();
    const { exitCode, log, outputs } = await stage.job(inputs).main();
    expect(exitCode).toBe(0);
    expect(stage.actions()).toEqual([looksUp, 'RevokeClusterSecurityGroupIngress']);
    expect(log).toEqual([
      `Cluster analytics has cluster security group ${clusterGroup}`,
      `Revoked ${cidrIp} from cluster security group ${clusterGroup}`,
    ]);
    expect(outputs).toMatchObject({
      'revoked-rules': JSON.stringify([{ ClusterSecurityGroupName: clusterGroup, CIDRIP: cidrIp }]),
      'cluster-security-group-name': clusterGroup,
      'ip-ranges': '[]',
      'vpc-security-groups': '[]',
    });
  });

  test.each([
    [
      'an IPv6 block',
      { 'cidr-ip': '2001:db8::/64' },
      'cidr-ip: "2001:db8::/64" is IPv6, but cluster security groups are IPv4 only: give an IPv4 CIDR block such as 203.0.113.7/32.',
    ],
    [
      'the id of an EC2 security group',
      { 'ec2-security-group-id': 'sg-0a1b2c3d4e5f60718' },
      'ec2-security-group-id: "sg-0a1b2c3d4e5f60718" is a source of VPC security groups: for a cluster security group give ec2-security-group-name and ec2-security-group-owner-id.',
    ],
    [
      'a port',
      { 'cidr-ip': cidrIp, port: '5439' },
      'port is given, but the rules of a cluster security group have no port: leave port out.',
    ],
  ])('refuses %s in one sentence, and nothing is revoked', async (_, given, sentence) => {
    const stage = await stageWithClusterGroup();
    const job = stage.job({ 'cluster-identifier': ClusterIdentifier, ...given });
    const { exitCode, annotations } = await job.main();
    expect(exitCode).toBe(1);
    expect(annotations).toEqual([{ level: 'error', title: 'Invalid input', message: sentence }]);
    expect((await job.post()).exitCode).toBe(0);
    expect(stage.actions()).toEqual([looksUp]);
  });
});

describe('a cluster that tells no group', () => {
  const put = {
    'does not exist': undefined,
    'is being deleted': {
      ClusterStatus: 'deleting',
      VpcSecurityGroups: [{ VpcSecurityGroupId: 'sg-0a1b2c3d4e5f60718', Status: 'active' }],
    },
    'has none': { ClusterStatus: 'available' },
  };

  test.each([
    ['does not exist', 'Cluster not found', 'There is no cluster analytics in us-east-1.'],
    [
      'is being deleted',
      'Cluster is being deleted',
      'cluster analytics in us-east-1 is being deleted',
    ],
    [
      'has none',
      'Cluster has no security group',
      'cluster analytics in us-east-1 has no security group',
    ],
  ] as const)(
    'because it %s is an error of its own, and nothing is revoked',
    async (why, title, words) => {
      const stage = await stageOf();
      const cluster = put[why];
      if (cluster) stage.emulator.redshift.putCluster({ ClusterIdentifier, ...cluster });
      const { exitCode, annotations } = await stage.job(inputs).main();
      expect(exitCode).toBe(1);
      expect(annotations).toMatchObject([
        { level: 'error', title, message: expect.stringContaining(words) },
      ]);
      expect(annotations[0]?.message).toContain(cidrIp);
      expect(stage.actions()).toEqual([looksUp]);
    },
  );
});
