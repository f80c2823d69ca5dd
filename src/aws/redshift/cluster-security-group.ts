import {
  DescribeClusterSecurityGroupsCommand,
  RedshiftClient,
  RevokeClusterSecurityGroupIngressCommand,
  type ClusterSecurityGroup as Shape,
} from '@aws-sdk/client-redshift';
import type { Rule } from '../../domain/rule.ts';
import { type ClusterSecurityGroup, groupText } from '../../domain/security-group.ts';
import type { RevokeResponse, SecurityGroupApi } from '../../policy/security-group-api.ts';
import { clientOf } from '../client-config.ts';
import type { Connection } from '../connection.ts';
import { refusal } from '../refusal.ts';
import { emptyResponse, wrongResponse } from '../send.ts';
import { fromClusterSecurityGroup, toIngress } from './codec.ts';

/**
 * Opens cluster security groups, through the Redshift API: one rule is one request. It has no dry run.
 *
 * @see https://docs.aws.amazon.com/redshift/latest/APIReference/API_RevokeClusterSecurityGroupIngress.html
 */
export function clusterSecurityGroups(connection: Connection) {
  const client = () => clientOf(RedshiftClient, connection);

  return (group: ClusterSecurityGroup): SecurityGroupApi => {
    const ClusterSecurityGroupName = group.name;
    const send = connection.sender('redshift', groupText(group));

    const described = (shape: Shape = {}) => {
      const name = shape.ClusterSecurityGroupName;
      if (!name) throw emptyResponse();
      // Redshift stores names in lower case.
      if (name.toLowerCase() !== group.name.toLowerCase()) throw wrongResponse(name);
      return fromClusterSecurityGroup(group, shape);
    };

    return {
      group,
      rulesPerRequest: 1,
      // Each response shows the group as it is after the request.
      without: (description) => description,

      revoke(rules, abortSignal) {
        const [rule] = rules as readonly [Rule];
        return send(
          'RevokeClusterSecurityGroupIngress',
          () =>
            client().send(new RevokeClusterSecurityGroupIngressCommand(toIngress(rule)), {
              abortSignal,
            }),
          (output): RevokeResponse => ({
            revoked: rules,
            unknown: [],
            description: described(output.ClusterSecurityGroup),
          }),
        ).catch((error) => refusal(error, rules));
      },

      describe: (abortSignal) =>
        send(
          'DescribeClusterSecurityGroups',
          () =>
            client().send(new DescribeClusterSecurityGroupsCommand({ ClusterSecurityGroupName }), {
              abortSignal,
            }),
          ({ ClusterSecurityGroups }) => described(ClusterSecurityGroups?.[0]),
        ),
    };
  };
}
