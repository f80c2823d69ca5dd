import { describe, expect, test } from '@jest/globals';
import { cidrIp } from '../support/group.ts';
import { outcomeLines } from '../support/outcome-lines.ts';
import { accountIs, ClusterIdentifier, looksUp, stages } from '../support/stage.ts';
import { kindsOfVpc, tcp } from '../support/vpc-group.ts';
import { says, titles } from '../support/words.ts';

const stageOf = stages();
const inputs = { 'cluster-identifier': ClusterIdentifier, 'cidr-ip': cidrIp };

describe('a cluster in a VPC', () => {
  test.each(kindsOfVpc)(
    "is guarded by its groups in %s, on the cluster's own port",
    async (_, VpcId) => {
      const stage = await stageOf();
      const rules = [tcp(5440, cidrIp), cidrIp];
      const one = stage.vpcGroup({ VpcId, rules });
      const other = stage.vpcGroup({ VpcId, rules });
      stage.cluster(5440, one, other);
      const { exitCode, log, outputs } = await stage.job(inputs).main();
      expect(exitCode).toBe(0);
      const [first, ...requests] = stage.actions();
      expect(first).toBe(looksUp);
      expect(requests.toSorted()).toEqual(
        [one.describes, one.describes, one.revokes, one.revokes].toSorted(),
      );
      for (const group of [one, other]) {
        expect(group.sources()).toEqual([cidrIp]);
        expect(log.join('\n')).toContain(group.words);
      }
      expect(JSON.parse(outputs['revoked-rules'] ?? '')).toEqual(
        [one, other].flatMap((group) => JSON.parse(group.asOutput(tcp(5440, cidrIp)))),
      );
    },
  );

  test.each([
    ['its own, which the log names with the cluster', 5440, {}, 5440, 'cluster'],
    ['the input, which the log names', 5440, { port: '22' }, 22, 'input'],
    [
      '5439 where it shows none, and the log says that it is assumed',
      undefined,
      {},
      5439,
      says.assumed,
    ],
    ['5439 where it shows 0, and the log says that it is assumed', 0, {}, 5439, says.assumed],
  ] as const)('has the port of %s', async (_, shown, given, port, from) => {
    const stage = await stageOf();
    const all = [22, 5439, 5440];
    const group = stage.vpcGroup({ rules: all.map((each) => tcp(each, cidrIp)) });
    stage.cluster(shown, group);
    const { log } = await stage.job({ ...inputs, ...given }).main();
    expect(JSON.parse(JSON.stringify(group.shape())).IpPermissions).toMatchObject(
      all.filter((each) => each !== port).map((each) => ({ FromPort: each })),
    );
    expect(log).toContainEqual(expect.stringMatching(`^Port ${port} .*${from}`));
  });

  test('is found in capitals, and knows IPv6 and EC2 security groups', async () => {
    const stage = await stageOf();
    const runners = stage.vpcGroup().id;
    const group = stage.vpcGroup({ rules: [runners, '2001:db8::/64'] });
    stage.cluster(5439, group);
    const cluster = { 'cluster-identifier': 'Analytics' };
    await stage.job({ ...cluster, 'cidr-ip': '2001:DB8::1/64' }).main();
    await stage.job({ ...cluster, 'ec2-security-group-id': runners }).main();
    expect(group.sources()).toEqual([]);
  });

  test('refuses the name of an EC2 security group, and nothing is revoked', async () => {
    const stage = await stageOf();
    stage.cluster(5439, stage.vpcGroup());
    const { exitCode, annotations } = await stage
      .job({
        'cluster-identifier': ClusterIdentifier,
        'ec2-security-group-name': 'runners',
        'ec2-security-group-owner-id': '123456789012',
      })
      .main();
    expect(exitCode).toBe(1);
    expect(annotations[0]?.message).toContain('ec2-security-group-id');
    expect(stage.actions()).toEqual([looksUp]);
  });
});

describe('a cluster outside a VPC', () => {
  async function stageWithClusterGroup() {
    const stage = await stageOf();
    const group = stage.clusterGroup({ rules: [cidrIp] });
    stage.cluster(5440, group);
    return { stage, group };
  }

  test('is guarded by its cluster security groups', async () => {
    const { stage, group } = await stageWithClusterGroup();
    const { exitCode, log, outputs } = await stage.job(inputs).main();
    expect(exitCode).toBe(0);
    expect(stage.actions()).toEqual([looksUp, group.revokes]);
    expect(outcomeLines(log)).toEqual([
      expect.stringMatching(`^${says.revoked} ${cidrIp} .*${group.words}`),
    ]);
    expect(outputs).toMatchObject({
      'revoked-rules': group.asOutput(cidrIp),
      'cluster-security-group-name': group.id,
      'ip-ranges': '[]',
      'vpc-security-groups': '[]',
    });
  });

  test.each([
    ['an IPv6 block', { 'cidr-ip': '2001:db8::/64' }, 'IPv4 only'],
    [
      'the id of an EC2 security group',
      { 'ec2-security-group-id': 'sg-0a1b2c3d4e5f60718' },
      'ec2-security-group-name',
    ],
    ['a port', { 'cidr-ip': cidrIp, port: '5439' }, 'port'],
  ])('refuses %s with one error, and nothing is revoked', async (_, given, word) => {
    const { stage } = await stageWithClusterGroup();
    const job = stage.job({ 'cluster-identifier': ClusterIdentifier, ...given });
    const { exitCode, annotations } = await job.main();
    expect(exitCode).toBe(1);
    expect(annotations).toMatchObject([{ level: 'error', title: titles.invalidInput }]);
    expect(annotations[0]?.message).toContain(word);
    expect((await job.post()).exitCode).toBe(0);
    expect(stage.actions()).toEqual([looksUp]);
  });
});

describe.each(['now', 'job-end'])('with revoke-at: %s', (when) => {
  test.each([
    ['does not exist', titles.clusterNotFound, undefined],
    ['has no group', titles.warehouseWithoutGroup, { ClusterStatus: 'available' }],
  ])(
    'a cluster that %s is one error: nothing can be open, and the end of the job has nothing to do',
    async (_, title, cluster) => {
      const stage = await stageOf();
      if (cluster) stage.emulator.redshift.putCluster({ ClusterIdentifier, ...cluster });
      const job = stage.job({ ...inputs, 'revoke-at': when });
      const { exitCode, annotations } = await job.main();
      expect(exitCode).toBe(1);
      expect(annotations).toMatchObject([{ level: 'error', title }]);
      for (const word of [`cluster ${ClusterIdentifier}`, 'us-east-1']) {
        expect(annotations[0]?.message).toContain(word);
      }
      expect(annotations[0]?.message).not.toContain(says.mayBeOpen);
      const post = await job.post();
      expect(post).toMatchObject({ exitCode: 0, annotations: [], log: [says.nothingLeft] });
      expect(stage.actions()).toEqual([looksUp]);
    },
  );
});

test('a cluster that is being deleted is an error of its own, and names what may be open', async () => {
  const stage = await stageOf();
  stage.emulator.redshift.putCluster({
    ClusterIdentifier,
    ClusterStatus: 'deleting',
    VpcSecurityGroups: [{ VpcSecurityGroupId: 'sg-0a1b2c3d4e5f60718', Status: 'active' }],
  });
  const { exitCode, annotations } = await stage.job(inputs).main();
  expect(exitCode).toBe(1);
  expect(annotations).toMatchObject([{ level: 'error', title: titles.warehouseBeingDeleted }]);
  for (const word of [cidrIp, `cluster ${ClusterIdentifier}`, 'us-east-1', says.mayBeOpen]) {
    expect(annotations[0]?.message).toContain(word);
  }
  expect(stage.actions()).toEqual([looksUp, accountIs]);
});
