import {
  DescribeClusterSecurityGroupsCommand,
  type ClusterSecurityGroup as GroupAnswer,
  RedshiftClient,
  RevokeClusterSecurityGroupIngressCommand,
  type Tag as TagAnswer,
} from '@aws-sdk/client-redshift';
import type { SecurityGroup } from '../revocation/security-group.ts';
import type {
  ClusterSecurityGroup,
  ClusterSecurityGroupRule,
} from '../vocabulary/cluster-security-group.ts';
import { Fault } from '../vocabulary/fault.ts';
import { groupText, type Rule } from '../vocabulary/rule.ts';
import type { Tag } from '../vocabulary/tag.ts';
import { clientConfig, type Surroundings } from './client.ts';
import { emptyAnswer, once, sender, watchForLostAnswers } from './send.ts';

/**
 * Opens the cluster security groups that rules belong to, through the Redshift API: one rule is one request.
 *
 * @see https://docs.aws.amazon.com/redshift/latest/APIReference/API_RevokeClusterSecurityGroupIngress.html
 */
export function openGroups(surroundings: Surroundings) {
  const client = once(() => new RedshiftClient(clientConfig(surroundings)));

  return (ruleOfGroup: Rule): SecurityGroup => {
    const { ClusterSecurityGroupName } = ruleOfGroup as ClusterSecurityGroupRule;
    const send = sender('redshift', groupText({ ClusterSecurityGroupName }), surroundings);
    return {
      rulesPerRequest: 1,

      async revoke(rules, abortSignal) {
        const [rule] = rules as readonly [ClusterSecurityGroupRule];
        const command = new RevokeClusterSecurityGroupIngressCommand(rule);
        const answerLost = watchForLostAnswers(command);
        try {
          const group = await send('RevokeClusterSecurityGroupIngress', async () => {
            const output = await client().send(command, { abortSignal });
            return [output, shape(output.ClusterSecurityGroup)];
          });
          return { notFound: [], answerLost: false, group };
        } catch (error) {
          if (!(error instanceof Fault && error.kind === 'rule-not-found')) throw error;
          return { notFound: rules, fault: error, answerLost: answerLost() };
        }
      },

      describe: (abortSignal) =>
        send('DescribeClusterSecurityGroups', async () => {
          const command = new DescribeClusterSecurityGroupsCommand({ ClusterSecurityGroupName });
          const output = await client().send(command, { abortSignal });
          return [output, shape(output.ClusterSecurityGroups?.[0])];
        }),
    };
  };
}

/** An answer without a group proves nothing, even one with status 200. */
function shape(group: GroupAnswer | undefined): ClusterSecurityGroup {
  if (!group?.ClusterSecurityGroupName) throw emptyAnswer();
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

function tags(answer: readonly TagAnswer[] | undefined): Tag[] {
  return (answer ?? []).map(({ Key = '', Value = '' }) => ({ Key, Value }));
}
