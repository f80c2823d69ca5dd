import {
  AuthorizeSecurityGroupIngressCommand,
  type DescribeSecurityGroupRulesCommand,
  EC2Client,
  type SecurityGroupRule,
} from '@aws-sdk/client-ec2';
import { httpDate } from '../../domain/http-date.ts';
import {
  LEASE_ID_TAG,
  LEASE_MARKER,
  LEASE_TAG,
  type LeasedRule,
  leaseDescription,
  leaseTags,
} from '../../domain/lease.ts';
import { oneOf, type Rule } from '../../domain/rule.ts';
import { groupText, type VpcSecurityGroup } from '../../domain/security-group.ts';
import type { LeaseApi, LeaseQuery } from '../../policy/lease/lease-api.ts';
import { clientConfig, clientOf } from '../client-config.ts';
import type { Connection } from '../connection.ts';
import { emptyResponse, once, wrongResponse } from '../send.ts';
import { fromSecurityGroupRule, toPermissions } from './codec.ts';
import { filter, rulesPage, rulesPageCommand } from './rules-page.ts';

/**
 * Makes and lists leased rules, through the EC2 API.
 *
 * @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AuthorizeSecurityGroupIngress.html
 * @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeSecurityGroupRules.html
 */
export function leases(connection: Connection): LeaseApi {
  // The end of a lease is a time of this runner. So AWS has to believe the clock as it is, and not as the SDK corrects it.
  const opening = once(
    () => new EC2Client({ ...clientConfig(connection), disableClockSkewCorrection: true }),
  );

  return {
    authorize(rules, lease, abortSignal) {
      const group = rules[0].group as VpcSecurityGroup;
      const send = connection.sender('ec2', groupText(group));
      return send(
        'AuthorizeSecurityGroupIngress',
        () =>
          opening().send(
            new AuthorizeSecurityGroupIngressCommand({
              GroupId: group.id,
              IpPermissions: toPermissions(rules, leaseDescription(lease)),
              TagSpecifications: [{ ResourceType: 'security-group-rule', Tags: leaseTags(lease) }],
            }),
            { abortSignal },
          ),
        ({ SecurityGroupRules }) => created(rules, SecurityGroupRules),
      );
    },

    list(query, abortSignal, page) {
      const { leaseId, groups } = query;
      const send = connection.sender('ec2', leaseId ? `lease ${leaseId}` : 'the leased rules');
      const filters = [
        filter(`tag:${LEASE_TAG}`, [LEASE_MARKER]),
        ...(leaseId ? [filter(`tag:${LEASE_ID_TAG}`, [leaseId])] : []),
        ...(groups
          ? [
              filter(
                'group-id',
                groups.map(({ id }) => id),
              ),
            ]
          : []),
      ];
      const command = rulesPageCommand(filters, page);
      const date = dateOf(command);
      return send(
        'DescribeSecurityGroupRules',
        () => clientOf(EC2Client, connection).send(command, { abortSignal }),
        (output) => {
          const { rules: shown, next } = rulesPage(output);
          const rules = shown.flatMap((rule) => fromSecurityGroupRule(rule) ?? []);
          if (!rules.every((rule) => fits(rule, query))) throw wrongResponse('another rule');
          return { rules, next, at: date() };
        },
      );
    },
  };
}

/** Tells, once a request has been answered, when that was by AWS's clock. */
function dateOf(command: DescribeSecurityGroupRulesCommand): () => number | undefined {
  let date: unknown;
  command.middlewareStack.add((next) => async (sent) => {
    const result = await next(sent);
    const { response } = result as unknown as { response: { headers: Record<string, string> } };
    date = response.headers['date'];
    return result;
  });
  return () => httpDate(date);
}

/** Whether a rule is one of those that were asked for. */
function fits({ group, tags }: LeasedRule, { leaseId, groups }: LeaseQuery): boolean {
  const has = (key: string, value: string) =>
    tags.some(({ Key, Value }) => Key === key && Value === value);
  return (
    has(LEASE_TAG, LEASE_MARKER) &&
    (leaseId === undefined || has(LEASE_ID_TAG, leaseId)) &&
    (groups === undefined || groups.some(({ id }) => id === group.id))
  );
}

/**
 * The rules that a response shows as created. Where these are not those that were asked for, the response is as
 * good as lost: what it belongs to may have been carried out.
 */
function created(
  asked: readonly Rule[],
  shown: readonly SecurityGroupRule[] | undefined,
): LeasedRule[] {
  const rules = (shown ?? []).flatMap((rule) => fromSecurityGroupRule(rule) ?? []);
  const properties = ({ id: _, ...rest }: LeasedRule): Rule => rest;
  const shownRules = rules.map(properties);
  const ids = new Set(rules.map(({ id }) => id));
  const isOneForEach =
    ids.size === asked.length &&
    rules.length === asked.length &&
    asked.every(oneOf(shownRules)) &&
    shownRules.every(oneOf(asked));
  if (!isOneForEach) throw emptyResponse();
  return rules;
}
