import {
  DescribeSecurityGroupsCommand,
  EC2Client,
  RevokeSecurityGroupIngressCommand,
} from '@aws-sdk/client-ec2';
import { groupText, type VpcSecurityGroup } from '../../domain/security-group.ts';
import type { RevokeResponse, SecurityGroupApi } from '../../policy/security-group-api.ts';
import { clientOf } from '../client-config.ts';
import type { Connection } from '../connection.ts';
import { refusal } from '../refusal.ts';
import { emptyResponse, wrongResponse } from '../send.ts';
import {
  fromPermissions,
  fromRevokedRules,
  fromSecurityGroup,
  toPermissions,
  without,
} from './codec.ts';
import { dryRun } from './dry-run.ts';

/**
 * Opens VPC security groups, through the EC2 API: all rules of a group are one request. A rule that is not there
 * is listed by a default VPC, and makes any other VPC refuse the whole request.
 *
 * @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RevokeSecurityGroupIngress.html
 */
export function vpcSecurityGroups(connection: Connection) {
  const client = () => clientOf(EC2Client, connection);

  return (group: VpcSecurityGroup): SecurityGroupApi => {
    const GroupId = group.id;
    const send = connection.sender('ec2', groupText(group));
    return {
      group,
      // No group holds more.
      rulesPerRequest: 1000,
      without,

      revoke(rules, abortSignal) {
        const command = new RevokeSecurityGroupIngressCommand({
          GroupId,
          IpPermissions: toPermissions(rules),
        });
        return send(
          'RevokeSecurityGroupIngress',
          () => client().send(command, { abortSignal }),
          ({
            Return,
            RevokedSecurityGroupRules = [],
            UnknownIpPermissions = [],
          }): RevokeResponse => {
            if (!Return) throw emptyResponse();
            return {
              revoked: fromRevokedRules(group, RevokedSecurityGroupRules),
              unknown: fromPermissions(group, UnknownIpPermissions),
            };
          },
        ).catch((error) => refusal(error, rules));
      },

      checkPermission: (rules, abortSignal) =>
        send(
          'RevokeSecurityGroupIngress',
          () => {
            const IpPermissions = toPermissions(rules);
            const command = new RevokeSecurityGroupIngressCommand({
              GroupId,
              IpPermissions,
              DryRun: true,
            });
            return dryRun(() => client().send(command, { abortSignal }));
          },
          () => undefined,
        ),

      describe: (abortSignal) =>
        send(
          'DescribeSecurityGroups',
          () =>
            client().send(new DescribeSecurityGroupsCommand({ GroupIds: [GroupId] }), {
              abortSignal,
            }),
          ({ SecurityGroups }) => {
            const found = SecurityGroups?.[0];
            if (!found?.GroupId) throw emptyResponse();
            if (found.GroupId !== GroupId) throw wrongResponse(found.GroupId);
            return fromSecurityGroup(group, found);
          },
        ),
    };
  };
}
