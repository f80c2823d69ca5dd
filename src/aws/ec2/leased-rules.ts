import {
  DescribeSecurityGroupRulesCommand,
  EC2Client,
  RevokeSecurityGroupIngressCommand,
  type SecurityGroupRule,
} from '@aws-sdk/client-ec2';
import type { Rule } from '../../domain/rule.ts';
import { groupText, type VpcSecurityGroup } from '../../domain/security-group.ts';
import { Fault } from '../../faults/fault.ts';
import type { SecurityGroupApi } from '../../policy/security-group-api.ts';
import type { Connection } from '../connection.ts';
import { emptyResponse, once, wrongResponse } from '../send.ts';
import { fromSecurityGroupRule } from './codec.ts';
import { dryRun } from './dry-run.ts';

const PAGE_SIZE = 1000;

/**
 * Opens VPC security groups for rules with ids: they are revoked by their ids, so that no other rule can be meant.
 * One id that EC2 does not know makes it refuse the whole request.
 *
 * @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RevokeSecurityGroupIngress.html
 */
export function leasedRules(connection: Connection) {
  const client = once(() => new EC2Client(connection.clientConfig()));

  return (group: VpcSecurityGroup): SecurityGroupApi => {
    const send = connection.sender('ec2', groupText(group));
    const request = (rules: readonly Rule[]) => ({
      GroupId: group.id,
      SecurityGroupRuleIds: rules.map(({ id = '' }) => id),
    });
    return {
      group,
      rulesPerRequest: 1000,
      without: (description, isGone) => ({
        ...description,
        rules: description.rules.filter((rule) => !isGone(rule)),
      }),

      async revoke(rules, abortSignal) {
        try {
          return await send(
            'RevokeSecurityGroupIngress',
            () =>
              client().send(new RevokeSecurityGroupIngressCommand(request(rules)), { abortSignal }),
            ({ Return, RevokedSecurityGroupRules = [] }) => {
              if (!Return) throw emptyResponse();
              const revoked = new Set(
                RevokedSecurityGroupRules.filter(({ GroupId }) => GroupId === group.id).map(
                  ({ SecurityGroupRuleId }) => SecurityGroupRuleId,
                ),
              );
              return { revoked: rules.filter(({ id }) => revoked.has(id)), unknown: [] };
            },
          );
        } catch (error) {
          if (!(error instanceof Fault && error.kind === 'rule-not-found')) throw error;
          return { revoked: [], unknown: rules.length === 1 ? rules : [], refusal: error };
        }
      },

      checkPermission: (rules, abortSignal) =>
        send(
          'RevokeSecurityGroupIngress',
          () =>
            dryRun(() =>
              client().send(
                new RevokeSecurityGroupIngressCommand({ ...request(rules), DryRun: true }),
                { abortSignal },
              ),
            ),
          () => undefined,
        ),

      async describe(abortSignal) {
        const found: SecurityGroupRule[] = [];
        let page: string | undefined;
        do {
          const { rules, next } = await send(
            'DescribeSecurityGroupRules',
            () =>
              client().send(
                new DescribeSecurityGroupRulesCommand({
                  Filters: [{ Name: 'group-id', Values: [group.id] }],
                  MaxResults: PAGE_SIZE,
                  NextToken: page,
                }),
                { abortSignal },
              ),
            ({ SecurityGroupRules, NextToken }) => {
              if (!SecurityGroupRules) throw emptyResponse();
              const other = SecurityGroupRules.find(({ GroupId }) => GroupId !== group.id);
              if (other) throw wrongResponse(other.GroupId ?? 'no group');
              return { rules: SecurityGroupRules, next: NextToken || undefined };
            },
          );
          found.push(...rules);
          page = next;
        } while (page);
        return {
          group,
          rules: found.flatMap((rule) => fromSecurityGroupRule(rule) ?? []),
          api: { SecurityGroupRules: found },
        };
      },
    };
  };
}
