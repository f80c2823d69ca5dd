import type { Groups, Rules } from '../request.ts';
import { isIPv6 } from '../vocabulary/cidr.ts';
import { distinct, type Rule } from '../vocabulary/rule.ts';
import type { CidrSource, Source, UserIdGroupPair } from '../vocabulary/source.ts';
import { type PortRange, vpcSecurityGroupRule } from '../vocabulary/vpc-security-group.ts';
import { shown } from './value.ts';

/** The port of a cluster that was made with no other. */
const DEFAULT_PORT = 5439;

/** What groups of one kind do not know of these sources and ports, in sentences that name what to use instead. */
export function misfits(
  groups: Groups,
  sources: readonly Source[],
  ports: PortRange | undefined,
): string[] {
  const ofVpc = 'VpcSecurityGroupIds' in groups;
  return [
    ...(ports && !ofVpc
      ? ['port is given, but the rules of a cluster security group have no port: leave port out.']
      : []),
    ...sources.flatMap((source) => (ofVpc ? misfitOfVpc(source) : misfitOfCluster(source)) ?? []),
  ];
}

function misfitOfVpc(source: Source): string | undefined {
  return 'EC2SecurityGroupName' in source
    ? `ec2-security-group-name: ${shown(source.EC2SecurityGroupName)} is a source of cluster security groups: for a VPC security group give ec2-security-group-id.`
    : undefined;
}

function misfitOfCluster(source: Source): string | undefined {
  if ('GroupId' in source) {
    return `ec2-security-group-id: ${shown(source.GroupId)} is a source of VPC security groups: for a cluster security group give ec2-security-group-name and ec2-security-group-owner-id.`;
  }
  return 'CIDRIP' in source && isIPv6(source.CIDRIP)
    ? `cidr-ip: ${shown(source.CIDRIP)} is IPv6, but cluster security groups are IPv4 only: give an IPv4 CIDR block such as 203.0.113.7/32.`
    : undefined;
}

/** The rules that sources make in groups that they fit. */
export function rulesIn(
  groups: Groups,
  sources: readonly Source[],
  ports: PortRange | undefined,
): Rules {
  const rules =
    'VpcSecurityGroupIds' in groups
      ? groups.VpcSecurityGroupIds.flatMap((id) =>
          (sources as (CidrSource | UserIdGroupPair)[]).map((source) =>
            vpcSecurityGroupRule(id, source, ports ?? onlyPort(groups.port)),
          ),
        )
      : groups.ClusterSecurityGroupNames.flatMap((ClusterSecurityGroupName) =>
          sources.map((source) => ({ ClusterSecurityGroupName, ...source })),
        );
  return distinct(rules as Rule[]) as readonly Rule[] as Rules;
}

function onlyPort(port = DEFAULT_PORT): PortRange {
  return { FromPort: port, ToPort: port };
}
