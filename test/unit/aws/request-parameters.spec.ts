import { describe, expect, it } from '@jest/globals';
import { requestParameters } from '../../../src/aws/request-parameters.ts';
import { clusterRule, runnersRule, vpcRule } from '../../support/samples.ts';

describe("a rule as the parameters of its API's own request", () => {
  it.each([
    [clusterRule('192.0.2.1/32'), { ClusterSecurityGroupName: 'ci', CIDRIP: '192.0.2.1/32' }],
    [
      runnersRule,
      {
        ClusterSecurityGroupName: 'ci',
        EC2SecurityGroupName: 'runners',
        EC2SecurityGroupOwnerId: '111122223333',
      },
    ],
    [
      vpcRule('192.0.2.1/32'),
      {
        GroupId: 'sg-0a1b2c3d',
        IpPermissions: [
          {
            IpProtocol: 'tcp',
            FromPort: 5439,
            ToPort: 5439,
            IpRanges: [{ CidrIp: '192.0.2.1/32' }],
          },
        ],
      },
    ],
  ])('%j', (rule, parameters) => {
    expect(requestParameters(rule)).toEqual(parameters);
  });
});
