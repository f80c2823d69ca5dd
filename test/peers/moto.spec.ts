import type { IpPermission } from '@aws-sdk/client-ec2';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { startEmulator } from '../emulator/index.ts';
import { createJob } from '../runner/index.ts';
import { outcomeLines } from '../support/outcome-lines.ts';
import { idTokenOnly } from '../support/role.ts';
import { says, titles } from '../support/words.ts';
import { motoVersion } from './moto-server.ts';
import { emulatorPeer, motoPeer, type Peer } from './peer.ts';

// Python takes seconds to start on a busy machine.
jest.setTimeout(120_000);

const cidrIp = '203.0.113.7/32';
const missing = '198.51.100.7/32';
const nowhere = 'sg-0123456789abcdef0';

const tcp = (port: number, ...cidrs: string[]): IpPermission => ({
  IpProtocol: 'tcp',
  FromPort: port,
  ToPort: port,
  IpRanges: cidrs.map((CidrIp) => ({ CidrIp })),
});
const tcp6 = (port: number, CidrIpv6: string): IpPermission => ({
  IpProtocol: 'tcp',
  FromPort: port,
  ToPort: port,
  Ipv6Ranges: [{ CidrIpv6 }],
});

const version = await motoVersion();
const peers: [name: string, start: () => Promise<Peer>][] = [['the emulator', emulatorPeer]];
if (version) peers.unshift([`moto ${version}`, motoPeer]);
else
  test.skip('moto: skipped, because Python finds no module moto.server (pip install "moto[server]")', () => {});

describe.each(peers)('%s', (name, start) => {
  let peer: Peer;

  beforeAll(async () => {
    peer = await start();
  });

  afterAll(() => peer?.close());

  /** What a group lets in, as the other client sees it. */
  async function sources(GroupId: string): Promise<string[]> {
    const { SecurityGroups } = await peer.ec2.describeSecurityGroups({ GroupIds: [GroupId] });
    return (SecurityGroups?.[0]?.IpPermissions ?? []).flatMap(
      ({ IpProtocol, FromPort, IpRanges, Ipv6Ranges, UserIdGroupPairs }) =>
        [
          ...(IpRanges ?? []).map(({ CidrIp }) => CidrIp),
          ...(Ipv6Ranges ?? []).map(({ CidrIpv6 }) => CidrIpv6),
          ...(UserIdGroupPairs ?? []).map((pair) => pair.GroupId),
        ].map((source) => `${IpProtocol} ${FromPort} ${source}`),
    );
  }

  describe('to another client', () => {
    test('a revoke of rules that are there is true, and a describe shows the others', async () => {
      const GroupId = await peer.group(tcp(5439, cidrIp, '10.0.0.0/8'), tcp(22, cidrIp));
      const { Return } = await peer.ec2.revokeSecurityGroupIngress({
        GroupId,
        IpPermissions: [tcp(5439, cidrIp)],
      });
      expect(Return).toBe(true);
      expect((await sources(GroupId)).toSorted()).toEqual([
        `tcp 22 ${cidrIp}`,
        'tcp 5439 10.0.0.0/8',
      ]);
    });

    test.each([
      ['alone', [missing]],
      ['among others', [cidrIp, missing]],
    ])(
      'a rule that is missing %s is InvalidPermission.NotFound, and nothing is revoked',
      async (_, cidrs) => {
        const GroupId = await peer.group(tcp(5439, cidrIp));
        await expect(
          peer.ec2.revokeSecurityGroupIngress({ GroupId, IpPermissions: [tcp(5439, ...cidrs)] }),
        ).rejects.toMatchObject({
          Code: 'InvalidPermission.NotFound',
          $metadata: { httpStatusCode: 400 },
        });
        expect(await sources(GroupId)).toEqual([`tcp 5439 ${cidrIp}`]);
      },
    );

    test('a group that is not there is InvalidGroup.NotFound', async () => {
      const notFound = { Code: 'InvalidGroup.NotFound', $metadata: { httpStatusCode: 400 } };
      const IpPermissions = [tcp(5439, cidrIp)];
      await expect(
        peer.ec2.revokeSecurityGroupIngress({ GroupId: nowhere, IpPermissions }),
      ).rejects.toMatchObject(notFound);
      await expect(peer.ec2.describeSecurityGroups({ GroupIds: [nowhere] })).rejects.toMatchObject(
        notFound,
      );
    });

    test('a cluster that is not there is ClusterNotFound', async () => {
      await expect(
        peer.redshift.describeClusters({ ClusterIdentifier: 'nowhere' }),
      ).rejects.toMatchObject({ Code: 'ClusterNotFound' });
    });
  });

  describe('to the action', () => {
    test('rules that another client authorized are revoked, and it sees them gone', async () => {
      const id = await peer.group(
        tcp(5439, cidrIp, '10.0.0.0/8'),
        tcp6(5439, '2001:db8::/64'),
        tcp(22, cidrIp),
      );
      const { exitCode, outputs, log, annotations } = await peer
        .job({ 'vpc-security-group-id': id, 'cidr-ip': '203.0.113.7, 2001:DB8::1/64' })
        .main();
      expect({ exitCode, annotations, log: outcomeLines(log) }).toEqual({
        exitCode: 0,
        annotations: [],
        log: [
          expect.stringMatching(`^${says.revoked} ${cidrIp} .*${id}`),
          expect.stringMatching(`^${says.revoked} 2001:db8::/64 .*${id}`),
        ],
      });
      const left = ['tcp 22 203.0.113.7/32', 'tcp 5439 10.0.0.0/8'];
      expect((await sources(id)).toSorted()).toEqual(left);
      expect(JSON.parse(outputs['revoked-rules'] ?? '')).toEqual([
        { GroupId: id, IpPermissions: [tcp(5439, cidrIp)] },
        { GroupId: id, IpPermissions: [tcp6(5439, '2001:db8::/64')] },
      ]);
      const [group] = JSON.parse(outputs['vpc-security-groups'] ?? '');
      const { SecurityGroups } = await peer.ec2.describeSecurityGroups({ GroupIds: [id] });
      const { GroupName, VpcId, IpPermissions } = SecurityGroups?.[0] ?? {};
      expect(group).toMatchObject({ GroupId: id, GroupName, VpcId });
      expect(group.IpPermissions).toEqual(JSON.parse(JSON.stringify(IpPermissions)));
    });

    async function expectOthersRevoked(cidrs: string) {
      const id = await peer.group(tcp(5439, cidrIp, '10.0.0.0/8'), tcp(5440, missing));
      const { exitCode, outputs, annotations } = await peer
        .job({ 'vpc-security-group-id': id, 'cidr-ip': cidrs })
        .main();
      expect(exitCode).toBe(0);
      expect(await sources(id)).toEqual([`tcp 5440 ${missing}`]);
      expect(annotations).toMatchObject([{ level: 'warning', title: titles.ruleNotFound }]);
      expect(annotations[0]?.message).toContain(`${missing} on port 5440`);
      expect(JSON.parse(outputs['revoked-rules'] ?? '')).toHaveLength(2);
      expect(JSON.parse(outputs['not-found-rules'] ?? '')).toHaveLength(1);
    }

    test('a rule that is missing, named first, takes nothing from the others', () =>
      expectOthersRevoked(`${missing}, ${cidrIp}, 10.0.0.0/8`));

    test('a rule that is missing, named last, takes nothing from the others', () =>
      expectOthersRevoked(`${cidrIp}, 10.0.0.0/8, ${missing}`));

    test('an EC2 security group is a source that is revoked', async () => {
      const runners = await peer.group();
      const pair = { GroupId: runners };
      const id = await peer.group({ ...tcp(5439), IpRanges: [], UserIdGroupPairs: [pair] });
      const { exitCode } = await peer
        .job({ 'vpc-security-group-id': id, 'ec2-security-group-id': runners })
        .main();
      expect(exitCode).toBe(0);
      expect(await sources(id)).toEqual([]);
    });

    test('of several groups the one that is not there is named, and the others are done', async () => {
      const ids = [await peer.group(tcp(5439, cidrIp)), await peer.group(tcp(5439, cidrIp))];
      const { exitCode, annotations } = await peer
        .job({ 'vpc-security-group-id': [nowhere, ...ids].join('\n'), 'cidr-ip': cidrIp })
        .main();
      expect(exitCode).toBe(1);
      expect(annotations).toMatchObject([
        { title: titles.vpcGroupNotFound, message: expect.stringContaining(nowhere) },
      ]);
      expect((await Promise.all(ids.map(sources))).flat()).toEqual([]);
    });

    test('the end of the job revokes what is there by then', async () => {
      const id = await peer.group();
      const job = peer.job({
        'vpc-security-group-id': id,
        'cidr-ip': cidrIp,
        'revoke-at': 'job-end',
      });
      expect((await job.main()).exitCode).toBe(0);
      await peer.ec2.authorizeSecurityGroupIngress({
        GroupId: id,
        IpPermissions: [tcp(5439, cidrIp)],
      });
      expect((await job.post()).exitCode).toBe(0);
      expect(await sources(id)).toEqual([]);
    });

    test('a cluster that is not there is an error that names it', async () => {
      const { exitCode, annotations } = await peer
        .job({ 'cluster-identifier': 'nowhere', 'cidr-ip': cidrIp })
        .main();
      expect(exitCode).toBe(1);
      expect(annotations).toMatchObject([
        {
          title: titles.clusterNotFound,
          message: expect.stringContaining('cluster nowhere'),
        },
      ]);
    });

    test('a cluster security group is described, in a dry run', async () => {
      await peer.redshift.createClusterSecurityGroup({
        ClusterSecurityGroupName: 'ci-runners',
        Description: 'Runners of CI',
      });
      const { exitCode, outputs } = await peer
        .job({
          'cluster-security-group-name': 'ci-runners',
          'cidr-ip': cidrIp,
          'dry-run': 'true',
        })
        .main();
      expect(exitCode).toBe(0);
      expect(outputs).toMatchObject({
        'cluster-security-group-name': 'ci-runners',
        description: 'Runners of CI',
        'ip-ranges': '[]',
      });
    });

    // The emulator puts clusters there without a request, and takes ID tokens of its own only.
    if (name.startsWith('moto')) {
      test('a role is assumed with an ID token, and its session revokes', async () => {
        const github = await startEmulator();
        const id = await peer.group(tcp(5439, cidrIp));
        const job = createJob({
          with: {
            'vpc-security-group-id': id,
            'cidr-ip': cidrIp,
            'role-to-assume': 'arn:aws:iam::123456789012:role/ci/redshift-close',
          },
          env: { ...peer.variables, ...idTokenOnly(github) },
        });
        const { exitCode, annotations, masks } = await job.main();
        job.dispose();
        await github.close();
        expect({ exitCode, annotations }).toEqual({ exitCode: 0, annotations: [] });
        expect(masks).toHaveLength(4);
        expect(await sources(id)).toEqual([]);
      });

      test('a cluster leads to its groups and its port', async () => {
        const id = await peer.group(tcp(5440, cidrIp), tcp(5439, cidrIp));
        await peer.redshift.createCluster({
          ClusterIdentifier: 'analytics',
          NodeType: 'ra3.large',
          MasterUsername: 'admin',
          MasterUserPassword: 'Example-Passw0rd',
          VpcSecurityGroupIds: [id],
          Port: 5440,
        });
        const { exitCode, log } = await peer
          .job({ 'cluster-identifier': 'analytics', 'cidr-ip': cidrIp })
          .main();
        expect(exitCode).toBe(0);
        expect(log.join('\n')).toContain(id);
        expect(await sources(id)).toEqual([`tcp 5439 ${cidrIp}`]);
      });
    }
  });
});
