import {
  EC2Client,
  RevokeSecurityGroupIngressCommand,
  type SecurityGroupRule,
} from '@aws-sdk/client-ec2';
import type { LeasedRule } from '../../domain/lease.ts';
import { groupText, type VpcSecurityGroup } from '../../domain/security-group.ts';
import type { RevokeResponse, SecurityGroupApi } from '../../policy/security-group-api.ts';
import { clientOf } from '../client-config.ts';
import type { Connection } from '../connection.ts';
import { refusal } from '../refusal.ts';
import { emptyResponse, wrongResponse } from '../send.ts';
import { fromSecurityGroupRule } from './codec.ts';
import { filter, rulesPage, rulesPageCommand } from './rules-page.ts';

/**
 * Opens VPC security groups for rules with ids: they are revoked by their ids, so that no other rule can be meant.
 * One id that EC2 does not know makes it refuse the whole request.
 *
 * @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RevokeSecurityGroupIngress.html
 */
export function leasedRules(connection: Connection) {
  const client = () => clientOf(EC2Client, connection);

  return (group: VpcSecurityGroup): SecurityGroupApi => {
    const send = connection.sender('ec2', groupText(group));
    return {
      group,
      rulesPerRequest: 1000,
      without: (description, isGone) => ({
        ...description,
        rules: description.rules.filter((rule) => !isGone(rule)),
      }),

      revoke(rules, abortSignal) {
        const command = new RevokeSecurityGroupIngressCommand({
          GroupId: group.id,
          SecurityGroupRuleIds: rules.map(({ id = '' }) => id),
        });
        return send(
          'RevokeSecurityGroupIngress',
          () => client().send(command, { abortSignal }),
          ({ Return, RevokedSecurityGroupRules = [] }): RevokeResponse => {
            if (!Return) throw emptyResponse();
            const revoked = new Set(
              RevokedSecurityGroupRules.filter(({ GroupId }) => GroupId === group.id).map(
                ({ SecurityGroupRuleId }) => SecurityGroupRuleId,
              ),
            );
            return { revoked: rules.filter(({ id }) => revoked.has(id)), unknown: [] };
          },
        ).catch((error) => refusal(error, rules));
      },

      async describe(abortSignal) {
        const found: SecurityGroupRule[] = [];
        const rules: LeasedRule[] = [];
        let page: string | undefined;
        do {
          const { shown, inbound, next } = await send(
            'DescribeSecurityGroupRules',
            () =>
              client().send(rulesPageCommand([filter('group-id', [group.id])], page), {
                abortSignal,
              }),
            (output) => {
              const { rules: shown, next } = rulesPage(output);
              const other = shown.find(({ GroupId }) => GroupId !== group.id);
              if (other) throw wrongResponse(other.GroupId || 'no group');
              const inbound = shown.flatMap((rule) => fromSecurityGroupRule(rule) ?? []);
              return { shown, inbound, next };
            },
          );
          found.push(...shown);
          rules.push(...inbound);
          page = next;
        } while (page);
        return { group, rules, api: { SecurityGroupRules: found } };
      },
    };
  };
}
