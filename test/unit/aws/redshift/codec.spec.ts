import { describe, expect, it } from '@jest/globals';
import { fromClusterSecurityGroup, toIngress } from '../../../../src/aws/redshift/codec.ts';
import type { Rule } from '../../../../src/domain/rule.ts';
import { clusterGroup, clusterRule, listed, runnersRule } from '../../../support/samples.ts';

describe('a rule as the parameters of a request', () => {
  it('has a CIDR block, or the name and the owner of an EC2 security group', () => {
    expect(toIngress(clusterRule('192.0.2.1/24'))).toEqual({
      ClusterSecurityGroupName: 'ci',
      CIDRIP: '192.0.2.1/24',
    });
    expect(toIngress(runnersRule)).toEqual({
      ClusterSecurityGroupName: 'ci',
      EC2SecurityGroupName: 'runners',
      EC2SecurityGroupOwnerId: '111122223333',
    });
  });

  it.each<Rule['source']>([
    { kind: 'ec2-security-group-id', id: 'sg-1' },
    { kind: 'prefix-list', id: 'pl-1' },
  ])('has no source such as %j', (source) => {
    expect(() => toIngress({ group: clusterGroup, source })).toThrow(
      new TypeError('The rules of a cluster security group name groups by their names.'),
    );
  });
});

describe('a described cluster security group', () => {
  it('has its rules, those for CIDR blocks first, with status and tags', () => {
    const Tags = [{ Key: 'team', Value: 'data' }];
    const shape = {
      ClusterSecurityGroupName: 'CI',
      Description: 'CI runners',
      EC2SecurityGroups: [
        {
          Status: 'revoking',
          EC2SecurityGroupName: 'runners',
          EC2SecurityGroupOwnerId: '111122223333',
          Tags,
        },
      ],
      IPRanges: [{ Status: 'authorized', CIDRIP: '10.0.0.0/8', Tags }],
      Tags: [{ Key: 'owner', Value: 'me' }],
    };
    const described = fromClusterSecurityGroup(clusterGroup, shape);
    expect(described.group).toBe(clusterGroup);
    expect(described.rules).toEqual([
      listed(clusterRule('10.0.0.0/8'), { tags: Tags }),
      listed(runnersRule, { status: 'revoking', tags: Tags }),
    ]);
    expect(described.api).toEqual(shape);
    expect(Object.keys(described.api)).toEqual([
      'ClusterSecurityGroupName',
      'Description',
      'EC2SecurityGroups',
      'IPRanges',
      'Tags',
    ]);
  });

  it('has every member, whatever the response leaves out', () => {
    const { api, rules } = fromClusterSecurityGroup(clusterGroup, {
      ClusterSecurityGroupName: 'ci',
      EC2SecurityGroups: [{ Tags: [{}] }],
      IPRanges: [{ Status: 'authorized' }, { CIDRIP: '10.0.0.0/8' }],
    });
    expect(api).toEqual({
      ClusterSecurityGroupName: 'ci',
      Description: '',
      EC2SecurityGroups: [
        {
          Status: '',
          EC2SecurityGroupName: '',
          EC2SecurityGroupOwnerId: '',
          Tags: [{ Key: '', Value: '' }],
        },
      ],
      IPRanges: [
        { Status: 'authorized', CIDRIP: '', Tags: [] },
        { Status: '', CIDRIP: '10.0.0.0/8', Tags: [] },
      ],
      Tags: [],
    });
    expect(rules).toHaveLength(3);
    expect(
      fromClusterSecurityGroup(clusterGroup, { ClusterSecurityGroupName: 'ci' }),
    ).toMatchObject({
      rules: [],
      api: { EC2SecurityGroups: [], IPRanges: [] },
    });
  });
});
