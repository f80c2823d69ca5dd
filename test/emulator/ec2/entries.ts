import ipaddr from 'ipaddr.js';
import { ec2Error } from './api.ts';
import type { IpPermission, SecurityGroupRule } from './shapes.ts';

/** One protocol, port range and source: what an `IpPermission` is a bundle of. */
export type Entry = Pick<
  SecurityGroupRule,
  | 'IpProtocol'
  | 'FromPort'
  | 'ToPort'
  | 'CidrIpv4'
  | 'CidrIpv6'
  | 'ReferencedGroupInfo'
  | 'Description'
>;

const protocolNames: Record<string, string> = { '1': 'icmp', '6': 'tcp', '17': 'udp' };

/**
 * Takes a request's `IpPermissions` apart, CIDRs as they were given. A malformed CIDR, missing
 * ports, or an entry that is there twice is an `ApiError` `InvalidParameterValue`.
 */
export function entriesOf(permissions: readonly IpPermission[], accountId: string): Entry[] {
  const entries = permissions.flatMap((permission) => {
    const ports = portsOf(permission);
    return [
      ...(permission.IpRanges ?? []).map(({ CidrIp = '', Description }) => {
        if (!ipaddr.IPv4.isValidCIDRFourPartDecimal(CidrIp)) throw malformed(CidrIp);
        return { ...ports, CidrIpv4: CidrIp, Description };
      }),
      ...(permission.Ipv6Ranges ?? []).map(({ CidrIpv6 = '', Description }) => {
        if (!ipaddr.IPv6.isValidCIDR(CidrIpv6)) throw malformed(CidrIpv6);
        return { ...ports, CidrIpv6, Description };
      }),
      ...(permission.UserIdGroupPairs ?? []).map(
        ({ GroupId = '', UserId = accountId, Description }) => ({
          ...ports,
          ReferencedGroupInfo: { GroupId, UserId },
          Description,
        }),
      ),
    ];
  });
  if (new Set(entries.map((entry) => entryKey(storedEntry(entry)))).size < entries.length) {
    throw invalid('The same permission must not appear multiple times');
  }
  return entries;
}

/** An entry as EC2 stores it: CIDRs in network form, IPv6 in its canonical text. */
export function storedEntry(entry: Entry): Entry {
  const { CidrIpv4, CidrIpv6 } = entry;
  if (CidrIpv4 !== undefined) {
    const network = ipaddr.IPv4.networkAddressFromCIDR(CidrIpv4).toString();
    return { ...entry, CidrIpv4: `${network}/${prefixOf(CidrIpv4)}` };
  }
  if (CidrIpv6 !== undefined) {
    const network = ipaddr.IPv6.networkAddressFromCIDR(CidrIpv6).toRFC5952String();
    return { ...entry, CidrIpv6: `${network}/${prefixOf(CidrIpv6)}` };
  }
  return entry;
}

/** What makes two entries the same rule: protocol, ports and the source's text, not the description. */
export const entryKey = (entry: Entry): string => `${portKey(entry)} ${sourceOf(entry)}`;

/** The source as text, e.g. `203.0.113.7/32` or `123456789012/sg-1`. */
export function sourceOf({ CidrIpv4, CidrIpv6, ReferencedGroupInfo: group }: Entry): string {
  return CidrIpv4 ?? CidrIpv6 ?? `${group?.UserId}/${group?.GroupId}`;
}

/** Bundles entries of the same protocol and ports, as `DescribeSecurityGroups` shows them. */
export const permissionsOf = (entries: readonly Entry[]): IpPermission[] =>
  [...Map.groupBy(entries, portKey).values()].map((bundle) => ({
    ...shownPorts(bundle[0]),
    UserIdGroupPairs: bundle.flatMap(({ ReferencedGroupInfo: group, Description }) =>
      group ? [{ ...group, Description }] : [],
    ),
    IpRanges: bundle.flatMap(({ CidrIpv4, Description }) =>
      CidrIpv4 === undefined ? [] : [{ CidrIp: CidrIpv4, Description }],
    ),
    Ipv6Ranges: bundle.flatMap(({ CidrIpv6, Description }) =>
      CidrIpv6 === undefined ? [] : [{ CidrIpv6, Description }],
    ),
    PrefixListIds: [],
  }));

function portsOf({ IpProtocol = '', FromPort, ToPort }: IpPermission) {
  const protocol = protocolNames[IpProtocol] ?? IpProtocol.toLowerCase();
  if (protocol === '-1') return { IpProtocol: protocol, FromPort: -1, ToPort: -1 };
  if (FromPort === undefined || ToPort === undefined) {
    throw invalid('Invalid value for portRange. Must specify both from and to ports with TCP/UDP.');
  }
  if (protocol === 'tcp' || protocol === 'udp') refuseOtherPorts(FromPort, ToPort);
  return { IpProtocol: protocol, FromPort, ToPort };
}

function refuseOtherPorts(from: number, to: number): void {
  const other = [from, to].find((port) => port < 0 || port > 65_535);
  if (other !== undefined) throw invalid(`TCP/UDP port (${other}) out of range`);
  if (from > to) throw invalid(`Invalid TCP/UDP port range (${from}:${to})`);
}

const shownPorts = (entry: Entry | undefined): IpPermission =>
  entry?.IpProtocol === '-1'
    ? { IpProtocol: '-1' }
    : { IpProtocol: entry?.IpProtocol, FromPort: entry?.FromPort, ToPort: entry?.ToPort };

const portKey = ({ IpProtocol, FromPort, ToPort }: Entry): string =>
  `${IpProtocol} ${FromPort}-${ToPort}`;

const prefixOf = (cidr: string): number => Number(cidr.split('/')[1]);

const malformed = (cidr: string) => invalid(`CIDR block ${cidr} is malformed`);

const invalid = (message: string) => ec2Error('InvalidParameterValue', message);
