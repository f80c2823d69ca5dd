import { describe, expect, test } from '@jest/globals';
import { ec2Group } from '../support/cluster-group.ts';
import { cidrIp } from '../support/group.ts';
import { outcomeLines } from '../support/outcome-lines.ts';
import { stages } from '../support/stage.ts';
import { kindsOfVpc } from '../support/vpc-group.ts';
import { says } from '../support/words.ts';

const stageOf = stages();
const other = '198.51.100.0/24';

describe('in a cluster security group', () => {
  test('a CIDR rule is revoked with one request, and the group that remains is handed on as the API shapes it', async () => {
    const stage = await stageOf();
    const group = stage.clusterGroup({ rules: [cidrIp, other, ec2Group] });
    const { redshift } = stage.emulator;
    const Tags = [{ Key: 'why', Value: 'office | "Lisbon"' }];
    redshift.createTags({ ResourceName: redshift.arns.clusterSecurityGroup(group.id), Tags });
    const ResourceName = redshift.arns.ingress(group.id, { CIDRIP: other });
    redshift.createTags({ ResourceName, Tags });
    const remaining = {
      ClusterSecurityGroupName: group.id,
      Description: 'Runners of CI',
      EC2SecurityGroups: [{ Status: 'authorized', ...ec2Group, Tags: [] }],
      IPRanges: [{ Status: 'authorized', CIDRIP: other, Tags }],
      Tags,
    };

    const { exitCode, outputs, annotations, log } = await group.job().main();
    expect(exitCode).toBe(0);
    expect(stage.actions()).toEqual([group.revokes]);
    expect(group.shape()).toEqual(remaining);
    expect(outputs).toEqual({
      'revoked-rules': group.asOutput(cidrIp),
      'not-found-rules': '[]',
      'failed-rules': '[]',
      'would-revoke-rules': '[]',
      'cluster-security-group': JSON.stringify(remaining),
      'cluster-security-group-name': group.id,
      description: 'Runners of CI',
      'ip-ranges': JSON.stringify(remaining.IPRanges),
      'ec2-security-groups': JSON.stringify(remaining.EC2SecurityGroups),
      tags: JSON.stringify(Tags),
      'vpc-security-groups': '[]',
    });
    expect(annotations).toEqual([]);
    expect(outcomeLines(log)).toEqual([
      expect.stringMatching(`^${says.revoked} ${cidrIp} .*${group.words}`),
    ]);
  });

  test('the last rule leaves a group whose lists are there and empty', async () => {
    const group = (await stageOf()).clusterGroup({ rules: [cidrIp] });
    const { outputs } = await group.job().main();
    expect(JSON.parse(outputs['cluster-security-group'] ?? '')).toEqual({
      ClusterSecurityGroupName: group.id,
      Description: 'Runners of CI',
      EC2SecurityGroups: [],
      IPRanges: [],
      Tags: [],
    });
    expect(outputs).toMatchObject({ 'ip-ranges': '[]', 'ec2-security-groups': '[]', tags: '[]' });
  });

  test('a group that is written in capitals is found, and reported as AWS names it', async () => {
    const stage = await stageOf();
    const group = stage.clusterGroup({ rules: [cidrIp] });
    const named = { 'cluster-security-group-name': group.id.toUpperCase() };
    const { outputs } = await stage.job({ ...named, 'cidr-ip': cidrIp }).main();
    expect(group.sources()).toEqual([]);
    expect(outputs['cluster-security-group-name']).toBe(group.id);
  });

  test('what a description holds cannot forge an output or a line of the log', async () => {
    const description = 'x\nrevoked-rules=forged\n::error::forged\r##[error]forged\nghadelimiter_1';
    const group = (await stageOf()).clusterGroup({ description, rules: [cidrIp] });
    const { outputs, annotations, exitCode } = await group.job().main();
    expect(exitCode).toBe(0);
    expect(outputs['description']).toBe(description);
    expect(outputs['revoked-rules']).toContain(cidrIp);
    expect(annotations).toEqual([]);
  });
});

test.each(kindsOfVpc)(
  'in a VPC security group in %s all rules go in one request, and the group that remains is handed on as EC2 shapes it',
  async (_, VpcId) => {
    const stage = await stageOf();
    const kept = {
      IpProtocol: 'tcp',
      FromPort: 5439,
      ToPort: 5439,
      IpRanges: [{ CidrIp: '10.0.0.0/8', Description: 'Office | "Lisbon"' }],
      Ipv6Ranges: [{ CidrIpv6: '2001:db8:1::/48' }],
    };
    const asked = [cidrIp, other, '2001:db8::/64'];
    const group = stage.vpcGroup({
      VpcId,
      rules: [kept, ...asked],
      Tags: [{ Key: 'why', Value: 'ci' }],
    });
    const { exitCode, outputs, annotations, log } = await group
      .job({ 'cidr-ip': `${cidrIp}\n${other}, 2001:db8::/64` })
      .main();
    expect(exitCode).toBe(0);
    expect(stage.actions()).toEqual([group.revokes, group.describes]);
    expect(group.sources()).toEqual(['10.0.0.0/8', '2001:db8:1::/48']);
    const { 'vpc-security-groups': groups = '', ...rest } = outputs;
    expect(rest).toEqual({
      'revoked-rules': group.asOutput(...asked),
      'not-found-rules': '[]',
      'failed-rules': '[]',
      'would-revoke-rules': '[]',
      'cluster-security-group': '',
      'cluster-security-group-name': '',
      description: '',
      'ip-ranges': '',
      'ec2-security-groups': '',
      tags: '',
    });
    expect(JSON.parse(groups)).toEqual([group.shape()]);
    expect(annotations).toEqual([]);
    expect(outcomeLines(log)).toEqual(
      asked.map((source) =>
        expect.stringMatching(`^${says.revoked} ${source} on port 5439 .*${group.words}`),
      ),
    );
  },
);
