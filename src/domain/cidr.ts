import ipaddr from 'ipaddr.js';

type Block = [address: ipaddr.IPv4 | ipaddr.IPv6, prefix: number];

const blocks = new Map<string, Block | undefined>();

/** Parses a CIDR block, each text once: a group is compared rule by rule. */
function parse(cidr: string): Block | undefined {
  if (!blocks.has(cidr)) {
    // Asked of one kind, the library does not first try the other, and throw.
    const kind = cidr.includes(':') ? ipaddr.IPv6 : ipaddr.IPv4;
    blocks.set(cidr, kind.isValidCIDR(cidr) ? kind.parseCIDR(cidr) : undefined);
  }
  return blocks.get(cidr);
}

const networks = new Map<string, string>();

/**
 * The network of a CIDR block, in the form that EC2 stores: no host bits, and IPv6 as RFC 5952 writes it.
 * Any other text is returned unchanged.
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

/** Whether two CIDR blocks share an address, which means that one contains the other. */
export function overlap(one: string, other: string): boolean {
  return contains(one, other) || contains(other, one);
}

/** Whether every address of the inner CIDR block is in the outer one. */
export function contains(outer: string, inner: string): boolean {
  const [large, small] = [parse(outer), parse(inner)];
  if (!large || !small || large[0].kind() !== small[0].kind()) return false;
  return large[1] <= small[1] && large[0].match(small[0], large[1]);
}

/**
 * The networks that are not routed on the internet.
 *
 * @see https://www.rfc-editor.org/rfc/rfc1918, RFC 6598 (shared addresses) and RFC 4193 (IPv6)
 */
const PRIVATE = ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', '100.64.0.0/10', 'fc00::/7'];

/** Whether a CIDR block has an address outside the private networks: loopback and multicast count as public too. */
export function isPublic(cidr: string): boolean {
  return !PRIVATE.some((each) => contains(each, cidr));
}

/** The length of the prefix of a CIDR block; `undefined` for any other text. */
export function prefixLength(cidr: string): number | undefined {
  return parse(cidr)?.[1];
}
