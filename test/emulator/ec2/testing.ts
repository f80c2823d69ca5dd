import type { EC2, IpPermission } from '@aws-sdk/client-ec2';
import { beforeEach } from '@jest/globals';
import type { Emulator } from '../index.ts';
import { type Emulated, emulated } from '../testing.ts';

/** An emulator for each test of a spec, with a group outside the default VPC and an EC2 client. */
export interface EmulatedGroup extends Emulated {
  readonly client: EC2;
  readonly GroupId: string;
  /** The ids of the group's inbound rules. */
  ruleIds(): string[];
}

export function emulatedGroup(): EmulatedGroup {
  const emulation = emulated();
  let client: EC2;
  let GroupId: string;

  beforeEach(() => {
    client = emulation.ec2();
    GroupId = createGroup(emulation.emulator, 'vpc-2');
  });

  return {
    ...emulation,
    get emulator() {
      return emulation.emulator;
    },
    get client() {
      return client;
    },
    get GroupId() {
      return GroupId;
    },
    ruleIds: () =>
      (emulation.emulator.ec2.ingressRules(GroupId) ?? []).map((rule) => rule.SecurityGroupRuleId),
  };
}

export const createGroup = (
  { ec2 }: Pick<Emulator, 'ec2'>,
  VpcId?: string,
  GroupName = 'warehouse',
): string => ec2.createSecurityGroup({ GroupName, Description: 'd', VpcId }).GroupId;

/** A permission on Redshift's port, for an IPv4 or IPv6 block. */
export function permission(cidr: string, from = 5439, to = from): IpPermission {
  const ranges = cidr.includes(':')
    ? { Ipv6Ranges: [{ CidrIpv6: cidr }] }
    : { IpRanges: [{ CidrIp: cidr }] };
  return { IpProtocol: 'tcp', FromPort: from, ToPort: to, ...ranges };
}
