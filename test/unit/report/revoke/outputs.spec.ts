import { describe, expect, it } from '@jest/globals';
import { failed, type GroupResult, type Outcome } from '../../../../src/domain/outcome.ts';
import type { Rule } from '../../../../src/domain/rule.ts';
import { outputs } from '../../../../src/report/revoke/outputs.ts';
import {
  clusterGroup,
  clusterRule,
  denied,
  runnersRule,
  vpcGroup,
  vpcRule,
} from '../../../support/samples.ts';

const [a, b] = [clusterRule('192.0.2.1/32'), clusterRule('192.0.2.2/32')];
const revoked = (rule: Rule): Outcome => ({ result: 'revoked', rule, responseLost: false });
const notFound = (rule: Rule): Outcome => ({ result: 'not-found', rule });

const api = {
  ClusterSecurityGroupName: 'ci',
  Description: 'CI "runners"',
  EC2SecurityGroups: [
    {
      Status: 'authorized',
      EC2SecurityGroupName: 'runners',
      EC2SecurityGroupOwnerId: '111122223333',
      Tags: [],
    },
  ],
  IPRanges: [
    { Status: 'authorized', CIDRIP: '10.0.0.0/8', Tags: [{ Key: 'team', Value: 'data' }] },
  ],
  Tags: [{ Key: 'owner', Value: 'me' }],
};
const described = (shape: object = api, group: GroupResult['group'] = clusterGroup) => ({
  group,
  rules: [],
  api: shape as Record<string, unknown>,
});
const result = (
  outcomes: readonly Outcome[],
  description: GroupResult['description'],
): GroupResult => ({
  group: clusterGroup,
  outcomes,
  description,
});

describe('the outputs', () => {
  it("are the rules by their outcome and the group, in the API's shapes", () => {
    const outcomes = [
      revoked(a),
      notFound(b),
      failed(runnersRule, denied),
      revoked(b),
      { result: 'would-revoke', rule: a } as const,
    ];
    expect(outputs([result(outcomes, described())])).toEqual({
      'revoked-rules':
        '[{"ClusterSecurityGroupName":"ci","CIDRIP":"192.0.2.1/32"},{"ClusterSecurityGroupName":"ci","CIDRIP":"192.0.2.2/32"}]',
      'not-found-rules': '[{"ClusterSecurityGroupName":"ci","CIDRIP":"192.0.2.2/32"}]',
      'failed-rules':
        '[{"ClusterSecurityGroupName":"ci","EC2SecurityGroupName":"runners","EC2SecurityGroupOwnerId":"111122223333"}]',
      'would-revoke-rules': '[{"ClusterSecurityGroupName":"ci","CIDRIP":"192.0.2.1/32"}]',
      'cluster-security-group': JSON.stringify(api),
      'cluster-security-group-name': 'ci',
      description: 'CI "runners"',
      'ip-ranges': JSON.stringify(api.IPRanges),
      'ec2-security-groups': JSON.stringify(api.EC2SecurityGroups),
      tags: '[{"Key":"owner","Value":"me"}]',
      'vpc-security-groups': '[]',
    });
  });

  it('always have their lists, empty where there is nothing', () => {
    const empty = { ...api, Description: '', EC2SecurityGroups: [], IPRanges: [], Tags: [] };
    expect(outputs([result([], described(empty))])).toEqual({
      'revoked-rules': '[]',
      'not-found-rules': '[]',
      'failed-rules': '[]',
      'would-revoke-rules': '[]',
      'cluster-security-group': JSON.stringify(empty),
      'cluster-security-group-name': 'ci',
      description: '',
      'ip-ranges': '[]',
      'ec2-security-groups': '[]',
      tags: '[]',
      'vpc-security-groups': '[]',
    });
  });

  it('are empty for a group that is not known', () => {
    expect(outputs([result([notFound(a)], denied)])).toEqual({
      'revoked-rules': '[]',
      'not-found-rules': '[{"ClusterSecurityGroupName":"ci","CIDRIP":"192.0.2.1/32"}]',
      'failed-rules': '[]',
      'would-revoke-rules': '[]',
      'cluster-security-group': '',
      'cluster-security-group-name': '',
      description: '',
      'ip-ranges': '',
      'ec2-security-groups': '',
      tags: '',
      'vpc-security-groups': '[]',
    });
  });

  it('list every VPC security group that is known, and leave those of cluster groups empty', () => {
    const [one, other] = [{ GroupId: 'sg-0a1b2c3d' }, { GroupId: 'sg-99999999' }];
    const written = outputs([
      result([revoked(vpcRule('10.1.0.0/16'))], described(one, vpcGroup)),
      result([notFound(vpcRule('10.1.0.0/16', { id: 'sg-5' }))], denied),
      result(
        [failed(vpcRule('::1/128', { id: 'sg-99999999' }), denied)],
        described(other, vpcGroup),
      ),
    ]);
    expect(written).toMatchObject({
      'revoked-rules':
        '[{"GroupId":"sg-0a1b2c3d","IpPermissions":[{"IpProtocol":"tcp","FromPort":5439,"ToPort":5439,"IpRanges":[{"CidrIp":"10.1.0.0/16"}]}]}]',
      'not-found-rules':
        '[{"GroupId":"sg-5","IpPermissions":[{"IpProtocol":"tcp","FromPort":5439,"ToPort":5439,"IpRanges":[{"CidrIp":"10.1.0.0/16"}]}]}]',
      'failed-rules':
        '[{"GroupId":"sg-99999999","IpPermissions":[{"IpProtocol":"tcp","FromPort":5439,"ToPort":5439,"Ipv6Ranges":[{"CidrIpv6":"::1/128"}]}]}]',
      'cluster-security-group': '',
      'cluster-security-group-name': '',
      description: '',
      'ip-ranges': '',
      'ec2-security-groups': '',
      tags: '',
      'vpc-security-groups': JSON.stringify([one, other]),
    });
  });

  it('are of the first cluster security group that is known, where there are several', () => {
    const second = described({ ...api, ClusterSecurityGroupName: 'etl' });
    const results = [denied, described({}, vpcGroup), described(), second].map((one) =>
      result([], one),
    );
    expect(outputs(results)).toMatchObject({ 'cluster-security-group-name': 'ci' });
  });
});
