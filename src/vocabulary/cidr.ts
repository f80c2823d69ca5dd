import ipaddr from 'ipaddr.js';

type Block = [address: ipaddr.IPv4 | ipaddr.IPv6, prefix: number];

const blocks = new Map<string, Block | undefined>();

/** Reads a CIDR block, each text once: a group is compared rule by rule. */
function parse(cidr: string): Block | undefined {
  if (!blocks.has(cidr)) {
    blocks.set(cidr, ipaddr.isValidCIDR(cidr) ? ipaddr.parseCIDR(cidr) : undefined);
  }
  return blocks.get(cidr);
}

const networks = new Map<string, string>();

/**
 * The network of a CIDR block, in the form that EC2 stores: no host bits, and IPv6 as RFC 5952 writes it.
 * A text that is no CIDR block stands for itself.
 */
export function network(cidr: string): string {
  const known = networks.get(cidr);
  if (known !== undefined) return known;
  const [address, prefix] = parse(cidr) ?? [];
  const found =
    address === undefined
      ? cidr
      : address.kind() === 'ipv4'
        ? `${ipaddr.IPv4.networkAddressFromCIDR(cidr)}/${prefix}`
        : `${ipaddr.IPv6.networkAddressFromCIDR(cidr).toRFC5952String()}/${prefix}`;
  networks.set(cidr, found);
  return found;
}

/** Whether a text is an IPv6 CIDR block. */
export function isIPv6(cidr: string): boolean {
  return parse(cidr)?.[0].kind() === 'ipv6';
}

/** Whether two CIDR blocks share an address, which is when one holds the other. */
export function overlap(one: string, other: string): boolean {
  const [first, second] = [parse(one), parse(other)];
  if (!first || !second || first[0].kind() !== second[0].kind()) return false;
  return first[0].match(second[0], Math.min(first[1], second[1]));
}
