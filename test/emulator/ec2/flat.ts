import { ec2Error } from './api.ts';
import type { FlatPermission, IpPermission } from './shapes.ts';

// What a source group alone stands for: every port of these protocols.
const everything: readonly IpPermission[] = [
  { IpProtocol: 'tcp', FromPort: 0, ToPort: 65_535 },
  { IpProtocol: 'udp', FromPort: 0, ToPort: 65_535 },
  { IpProtocol: 'icmp', FromPort: -1, ToPort: -1 },
];

/**
 * The permissions of a request, whether they stand in `IpPermissions` or in the flat parameters
 * that describe one: `IpProtocol`, `FromPort`, `ToPort` and `CidrIp`, or `SourceSecurityGroupName`,
 * which stands alone. Both ways at once are an `ApiError` `InvalidParameterCombination`.
 */
export function permissionsIn(input: FlatPermission): readonly IpPermission[] {
  const { IpPermissions = [], IpProtocol, FromPort, ToPort, CidrIp } = input;
  const { SourceSecurityGroupName: GroupName, SourceSecurityGroupOwnerId: UserId } = input;
  const single = [IpProtocol, FromPort, ToPort, CidrIp].some((value) => value !== undefined);
  const ways = [IpPermissions.length > 0, single, GroupName !== undefined];
  if (ways.filter(Boolean).length > 1) {
    throw ec2Error(
      'InvalidParameterCombination',
      'The parameter ipPermissions may not be used in combination with ipProtocol, fromPort, toPort, cidrIp, or sourceSecurityGroupName',
    );
  }
  if (GroupName !== undefined) {
    return everything.map((ports) => ({ ...ports, UserIdGroupPairs: [{ GroupName, UserId }] }));
  }
  if (!single) return IpPermissions;
  return [{ IpProtocol, FromPort, ToPort, IpRanges: CidrIp === undefined ? [] : [{ CidrIp }] }];
}
