import {
  DescribeClusterSecurityGroupsCommand,
  type ClusterSecurityGroup as GroupAnswer,
  RedshiftClient,
  type RedshiftClientConfig,
  RevokeClusterSecurityGroupIngressCommand,
  type Tag as TagAnswer,
} from '@aws-sdk/client-redshift';
import { explain } from '../faults/explain.ts';
import type { SecurityGroup } from '../revocation/security-group.ts';
import type { ClusterSecurityGroup, Tag } from '../vocabulary/cluster-security-group.ts';
import { Fault } from '../vocabulary/fault.ts';
import { groupText, type Rule } from '../vocabulary/rule.ts';
import { send, watchForLostAnswers } from './send.ts';

/**
 * A cluster security group, through the Redshift API: one rule is one request.
 *
 * @see https://docs.aws.amazon.com/redshift/latest/APIReference/API_RevokeClusterSecurityGroupIngress.html
 */
export function clusterSecurityGroup(
  name: string,
  config: RedshiftClientConfig & { readonly region: string },
  debug: (text: string) => void,
): SecurityGroup {
  const client = new RedshiftClient(config);
  const place = (operation: string) => ({
    group: groupText({ ClusterSecurityGroupName: name }),
    region: config.region,
    action: `redshift:${operation}`,
  });

  /** An answer without a group proves nothing, even one with status 200. */
  function shape(group: GroupAnswer | undefined, operation: string): ClusterSecurityGroup {
    if (!group?.ClusterSecurityGroupName) {
      const answer = { code: 'EmptyAnswer', message: 'The answer names no group' };
      throw explain(answer, place(operation));
    }
    return {
      ClusterSecurityGroupName: group.ClusterSecurityGroupName,
      Description: group.Description ?? '',
      EC2SecurityGroups: (group.EC2SecurityGroups ?? []).map((source) => ({
        Status: source.Status ?? '',
        EC2SecurityGroupName: source.EC2SecurityGroupName ?? '',
        EC2SecurityGroupOwnerId: source.EC2SecurityGroupOwnerId ?? '',
        Tags: tags(source.Tags),
      })),
      IPRanges: (group.IPRanges ?? []).map((range) => ({
        Status: range.Status ?? '',
        CIDRIP: range.CIDRIP ?? '',
        Tags: tags(range.Tags),
      })),
      Tags: tags(group.Tags),
    };
  }

  return {
    rulesPerRequest: 1,

    async revoke(rules, abortSignal) {
      const [rule] = rules as readonly [Rule];
      const operation = 'RevokeClusterSecurityGroupIngress';
      const command = new RevokeClusterSecurityGroupIngressCommand(rule);
      const answerLost = watchForLostAnswers(command);
      try {
        const output = await send(place(operation), debug, () =>
          client.send(command, { abortSignal }),
        );
        return {
          notFound: [],
          answerLost: false,
          group: shape(output.ClusterSecurityGroup, operation),
        };
      } catch (error) {
        if (!(error instanceof Fault && error.kind === 'rule-not-found')) throw error;
        return { notFound: rules, fault: error, answerLost: answerLost() };
      }
    },

    async describe(abortSignal) {
      const operation = 'DescribeClusterSecurityGroups';
      const command = new DescribeClusterSecurityGroupsCommand({ ClusterSecurityGroupName: name });
      const output = await send(place(operation), debug, () =>
        client.send(command, { abortSignal }),
      );
      return shape(output.ClusterSecurityGroups?.[0], operation);
    },
  };
}

function tags(answer: readonly TagAnswer[] | undefined): Tag[] {
  return (answer ?? []).map(({ Key = '', Value = '' }) => ({ Key, Value }));
}
