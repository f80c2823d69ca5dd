import type { Emulator } from '../emulator/index.ts';
import { type CreateJob, type Group, withGroup } from './group.ts';

/** EC2's `IpPermission`, as far as the specs need it. */
export interface IpPermission {
  readonly IpProtocol: string;
  readonly FromPort?: number;
  readonly ToPort?: number;
  readonly IpRanges?: readonly { readonly CidrIp: string; readonly Description?: string }[];
  readonly Ipv6Ranges?: readonly { readonly CidrIpv6: string; readonly Description?: string }[];
  readonly UserIdGroupPairs?: readonly { readonly GroupId: string; readonly UserId?: string }[];
}

/** A permission, or a source that is let in on TCP port 5439. */
export type VpcRule = string | IpPermission;

export interface VpcGroupOptions {
  /** The group's VPC; the default one unless told. */
  readonly VpcId?: string | undefined;
  /** What the group lets in. */
  readonly rules?: readonly VpcRule[];
  readonly Tags?: readonly { readonly Key: string; readonly Value: string }[];
}

/** An id in the form of those of security groups, of a group that is not there. */
export const noGroup = 'sg-0123456789abcdef0';

/** A VPC that is not the default one. It refuses a whole request for one missing rule. */
export const otherVpc = 'vpc-0123456789abcdef0';

/** Both kinds of VPC, which respond differently where a rule is missing; the default one needs no id. */
export const kindsOfVpc: readonly (readonly [name: string, VpcId: string | undefined])[] = [
  ['the default VPC', undefined],
  ['another VPC', otherVpc],
];

const defaultPort = 5439;

/** A TCP permission for a port or a range, and a CIDR block or the id of an EC2 security group. */
export function tcp(ports: number | readonly [number, number], source: string): IpPermission {
  const [FromPort, ToPort] = typeof ports === 'number' ? [ports, ports] : ports;
  return { IpProtocol: 'tcp', FromPort, ToPort, ...of(source) };
}

/** One source as the member of an `IpPermission` that it belongs in. */
export function of(source: string): Partial<IpPermission> {
  if (source.startsWith('sg-')) return { UserIdGroupPairs: [{ GroupId: source }] };
  return source.includes(':')
    ? { Ipv6Ranges: [{ CidrIpv6: source }] }
    : { IpRanges: [{ CidrIp: source }] };
}

const permission = (rule: VpcRule) => (typeof rule === 'string' ? tcp(defaultPort, rule) : rule);

/** Rules of a VPC security group as the outputs show them: each as the parameters of EC2's own request. */
export function asVpcOutput(GroupId: string, ...rules: readonly VpcRule[]): string {
  return JSON.stringify(rules.map((rule) => ({ GroupId, IpPermissions: [permission(rule)] })));
}

/**
 * Makes a VPC security group. Its `sources` are texts such as `203.0.113.7/32` for TCP port 5439, and
 * `tcp 22-22 203.0.113.7/32` or `all 203.0.113.7/32` for all else.
 */
export function createVpcGroup(
  { ec2 }: Emulator,
  createJob: CreateJob,
  GroupName: string,
  { VpcId, rules = [], Tags = [] }: VpcGroupOptions = {},
): Group<VpcRule> {
  const { GroupId } = ec2.createSecurityGroup({
    GroupName,
    Description: 'Guards the cluster',
    VpcId,
    TagSpecifications: [{ ResourceType: 'security-group', Tags }],
  });
  const inputs = { 'vpc-security-group-id': GroupId };
  const group: Group<VpcRule> = {
    id: GroupId,
    words: `VPC security group ${GroupId}`,
    inputs,
    revokes: 'RevokeSecurityGroupIngress',
    describes: 'DescribeSecurityGroups',
    denied: {
      kind: 'error',
      code: 'UnauthorizedOperation',
      status: 403,
      message: 'You are not authorized to perform this operation.',
    },
    authorize(...more) {
      const IpPermissions = more.map(permission);
      if (more.length > 0) ec2.authorizeSecurityGroupIngress({ GroupId, IpPermissions });
    },
    revoke(...gone) {
      ec2.revokeSecurityGroupIngress({ GroupId, IpPermissions: gone.map(permission) });
    },
    sources: () => group.rules().map(({ source }) => source),
    rules: () => (ec2.ingressRules(GroupId) ?? []).map((kept) => ({ source: text(kept), kept })),
    asOutput: (...shown) => asVpcOutput(GroupId, ...shown),
    shape() {
      const { VpcId: inVpc, IpPermissions, Tags: tags } = ec2.group(GroupId) ?? {};
      const shown = { GroupId, GroupName, VpcId: inVpc, IpPermissions, Tags: tags };
      return JSON.parse(JSON.stringify(shown));
    },
    job: withGroup(inputs, createJob),
  };
  group.authorize(...rules);
  return group;
}

type StoredRule = NonNullable<ReturnType<Emulator['ec2']['ingressRules']>>[number];

function text({ IpProtocol, FromPort, ToPort, ...rule }: StoredRule): string {
  const isDefault = IpProtocol === 'tcp' && FromPort === defaultPort && ToPort === defaultPort;
  const range = IpProtocol === '-1' ? 'all' : `${IpProtocol} ${FromPort}-${ToPort}`;
  const ports = isDefault ? '' : `${range} `;
  return `${ports}${rule.CidrIpv4 ?? rule.CidrIpv6 ?? rule.ReferencedGroupInfo?.GroupId}`;
}
