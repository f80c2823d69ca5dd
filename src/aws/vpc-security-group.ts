import { setFlagsFromString } from 'node:v8';
import {
  DescribeSecurityGroupsCommand,
  EC2Client,
  type SecurityGroup as GroupAnswer,
  type IpPermission as PermissionAnswer,
  RevokeSecurityGroupIngressCommand,
  type RevokeSecurityGroupIngressCommandOutput,
} from '@aws-sdk/client-ec2';
import type { Answer, SecurityGroup } from '../revocation/security-group.ts';
import { Fault } from '../vocabulary/fault.ts';
import { groupText, oneOf, type Rule } from '../vocabulary/rule.ts';
import { shownBy } from '../vocabulary/security-group.ts';
import {
  type IpPermission,
  ingressRules,
  permissionsOf,
  type VpcSecurityGroup,
  type VpcSecurityGroupRule,
  without,
} from '../vocabulary/vpc-security-group.ts';
import { clientConfig, type Surroundings } from './client.ts';
import { emptyAnswer, once, sender, watchForLostAnswers } from './send.ts';

/**
 * Opens the VPC security groups that rules belong to, through the EC2 API: all rules of a group are one request.
 * A rule that is not there is listed by a default VPC, and makes any other VPC refuse the whole request.
 *
 * @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RevokeSecurityGroupIngress.html
 */
export function openGroups(surroundings: Surroundings) {
  // The requests of many groups leave much garbage, for which V8 would otherwise take up to 50 MiB more.
  setFlagsFromString('--semi-space-growth-factor=1');
  const client = once(() => new EC2Client(clientConfig(surroundings)));

  return (ruleOfGroup: Rule): SecurityGroup => {
    const { GroupId } = ruleOfGroup as VpcSecurityGroupRule;
    const send = sender('ec2', groupText({ GroupId }), surroundings);

    const describe = (abortSignal: AbortSignal) =>
      send('DescribeSecurityGroups', async () => {
        const command = new DescribeSecurityGroupsCommand({ GroupIds: [GroupId] });
        const output = await client().send(command, { abortSignal });
        return [output, shape(output.SecurityGroups?.[0])];
      });

    /** One request, for rules of which none is missing or whose misses the VPC lists. */
    async function request(
      rules: readonly VpcSecurityGroupRule[],
      signal: AbortSignal,
    ): Promise<Answer> {
      const IpPermissions = permissionsOf(rules) as PermissionAnswer[];
      const command = new RevokeSecurityGroupIngressCommand({ GroupId, IpPermissions });
      const answerLost = watchForLostAnswers(command);
      try {
        const { revoked, unknown } = await send('RevokeSecurityGroupIngress', async () => {
          const output = await client().send(command, { abortSignal: signal });
          return [output, answered(GroupId, output)];
        });
        const notFound = rules.filter(oneOf(unknown));
        const proven = rules.every(oneOf([...revoked, ...unknown]));
        return {
          notFound,
          answerLost: answerLost(),
          // The absence of an error proves nothing, so that a rule in doubt is looked for.
          ...(proven ? {} : { group: await describe(signal) }),
        };
      } catch (error) {
        if (!(error instanceof Fault && error.kind === 'rule-not-found')) throw error;
        return { notFound: rules, fault: error, answerLost: answerLost() };
      }
    }

    return {
      // No group holds more.
      rulesPerRequest: 1000,
      describe,

      async revoke(rules, signal) {
        let asked = rules as readonly VpcSecurityGroupRule[];
        let answer = await request(asked, signal);
        const { fault } = answer;
        const absent: VpcSecurityGroupRule[] = [];
        let seen: VpcSecurityGroup | undefined;

        // One miss has kept all of them from being revoked, so those that are there are asked for again.
        while (answer.fault && asked.length > 1) {
          seen = await describe(signal);
          const isThere = shownBy(seen);
          const present = asked.filter(isThere);
          if (present.length === asked.length) throw answer.fault;
          if (present.length === 0) break;
          // Some are there, so no attempt of the request was applied: the others were never there.
          absent.push(...asked.filter((rule) => !isThere(rule)));
          asked = present;
          answer = await request(present, signal);
        }
        const isMissed = oneOf(answer.notFound);
        const group =
          answer.group ?? (seen && without(seen, oneOf(asked.filter((rule) => !isMissed(rule)))));
        return {
          notFound: [...absent, ...answer.notFound],
          ...(absent.length > 0 ? { neverThere: absent } : {}),
          ...(fault ? { fault } : {}),
          answerLost: answer.answerLost,
          ...(group ? { group } : {}),
        };
      },
    };
  };
}

/** The rules that an answer lists as revoked, and those that it lists as unknown. */
function answered(GroupId: string, output: RevokeSecurityGroupIngressCommandOutput) {
  const listed = (output.RevokedSecurityGroupRules ?? []).map(
    ({ IpProtocol, FromPort, ToPort, CidrIpv4, CidrIpv6, ReferencedGroupId }) => ({
      IpProtocol,
      FromPort,
      ToPort,
      ...(CidrIpv4 ? { IpRanges: [{ CidrIp: CidrIpv4 }] } : {}),
      ...(CidrIpv6 ? { Ipv6Ranges: [{ CidrIpv6 }] } : {}),
      ...(ReferencedGroupId ? { UserIdGroupPairs: [{ GroupId: ReferencedGroupId }] } : {}),
    }),
  );
  const rules = (answers: readonly PermissionAnswer[]) =>
    ingressRules({ GroupId, IpPermissions: answers.map(permission) }).map(({ rule }) => rule);
  return { revoked: rules(listed), unknown: rules(output.UnknownIpPermissions ?? []) };
}

function shape(group: GroupAnswer | undefined): VpcSecurityGroup {
  if (!group?.GroupId) throw emptyAnswer();
  return {
    GroupId: group.GroupId,
    GroupName: group.GroupName ?? '',
    VpcId: group.VpcId ?? '',
    IpPermissions: (group.IpPermissions ?? []).map(permission),
    Tags: (group.Tags ?? []).map(({ Key = '', Value = '' }) => ({ Key, Value })),
  };
}

/** EC2's permission with its lists always present, and nothing in it that the SDK has left undefined. */
function permission(answer: PermissionAnswer): IpPermission {
  const { IpRanges = [], Ipv6Ranges = [], PrefixListIds = [], UserIdGroupPairs = [] } = answer;
  return JSON.parse(
    JSON.stringify({ ...answer, IpRanges, Ipv6Ranges, PrefixListIds, UserIdGroupPairs }),
  );
}
