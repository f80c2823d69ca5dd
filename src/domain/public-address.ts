import ipaddr from 'ipaddr.js';

/** What a service for public addresses sent: an address, or something else, with what is wrong with it in words. */
export type AddressReading =
  | { readonly kind: 'address'; readonly address: string }
  | { readonly kind: 'problem'; readonly problem: string };

/** The most bytes that an address may take, with the newline after it. */
export const LONGEST_RESPONSE = 64;

/**
 * Reads the response of a service for public addresses: one IPv4 or IPv6 address in plain text. IPv6 addresses are
 * written as RFC 5952 says; one that only maps an IPv4 address means that one.
 */
export function readAddress(response: string): AddressReading {
  const text = response.trim();
  if (text === '') return problem('an empty response');
  const parsed = Buffer.byteLength(response) > LONGEST_RESPONSE ? undefined : parse(text);
  if (!parsed) return problem(`${quoted(text)}, which is not one IP address`);
  const address = parsed.toString();
  const range = parsed.range();
  if (range === 'unicast' || isForDocumentation(parsed)) return { kind: 'address', address };
  const kind = KINDS[range] ?? 'reserved';
  return problem(`${address}, which is ${/^[aeiou]/.test(kind) ? 'an' : 'a'} ${kind} address`);
}

type Address = ipaddr.IPv4 | ipaddr.IPv6;

/** The words for the ranges that a user may meet. The others are reserved. */
const KINDS: Readonly<Record<string, string>> = {
  unspecified: 'unspecified',
  broadcast: 'broadcast',
  multicast: 'multicast',
  loopback: 'loopback',
  linkLocal: 'link-local',
  private: 'private',
  uniqueLocal: 'private',
  deprecatedSiteLocal: 'private',
  carrierGradeNat: 'shared (carrier-grade NAT)',
};

/** Nobody has an address of these, so they do no harm, and examples need some. */
const DOCUMENTATION = [
  '192.0.2.0/24',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '2001:db8::/32',
  '3fff::/20',
].map((block) => ipaddr.parseCIDR(block));

function isForDocumentation(address: Address): boolean {
  return DOCUMENTATION.some(
    ([network, prefix]) => network.kind() === address.kind() && address.match(network, prefix),
  );
}

function parse(text: string): Address | undefined {
  if (ipaddr.IPv4.isValidFourPartDecimal(text)) return ipaddr.IPv4.parse(text);
  // A zone, as in fe80::1%eth0, has a meaning on one machine only.
  if (!ipaddr.IPv6.isValid(text) || text.includes('%')) return undefined;
  const address = ipaddr.IPv6.parse(text);
  return address.isIPv4MappedAddress() ? address.toIPv4Address() : address;
}

function problem(what: string): AddressReading {
  return { kind: 'problem', problem: what };
}

/** A text for a sentence: quoted, on one line, and cut where it is long. */
function quoted(text: string): string {
  return JSON.stringify(text.length > 40 ? `${text.slice(0, 39)}…` : text);
}
