/** EC2's `IpPermission`, as far as the specs need it. */
export interface IpPermission {
  readonly IpProtocol: string;
  readonly FromPort?: number;
  readonly ToPort?: number;
  readonly IpRanges?: readonly { readonly CidrIp: string; readonly Description?: string }[];
  readonly Ipv6Ranges?: readonly { readonly CidrIpv6: string; readonly Description?: string }[];
  readonly UserIdGroupPairs?: readonly { readonly GroupId: string; readonly UserId?: string }[];
}

/** The rule that most specs are about. */
export const cidrIp = '203.0.113.7/32';

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

/** Rules as the outputs write them, each as the parameters of EC2's own request. */
export function asOutput(GroupId: string, ...permissions: readonly IpPermission[]): string {
  return JSON.stringify(
    permissions.map((permission) => ({ GroupId, IpPermissions: [permission] })),
  );
}
