import ipaddr from 'ipaddr.js';
import type { CidrSource } from '../domain/source.ts';
import { INPUT } from './names.ts';
import { entries, invalid, readEach } from './reader.ts';

/**
 * Reads `cidr-ip`: one or many CIDR blocks, in the form given (host bits included). A bare address means that
 * one address.
 *
 * @throws {InvalidInput} with the problem of each block that is not valid
 */
export function readCidrIp(value: string): CidrSource[] {
  if (/^\[\s*["\]]/.test(value)) {
    return invalid(INPUT.cidrIp, value, `is a JSON array: ${ONE_A_LINE}`);
  }
  const given = entries(value);
  if (given.length === 0) {
    return invalid(INPUT.cidrIp, value, 'has no CIDR block: use one such as 203.0.113.7/32.');
  }
  return readEach(given, readBlock);
}

const ONE_A_LINE = 'separate several CIDR blocks by newlines or commas.';

function readBlock(entry: string): CidrSource {
  if (/["'`]/.test(entry)) return invalid(INPUT.cidrIp, entry, 'has quotes: remove them.');
  const isRange = /^\S+\s*-\s*\S+$/.test(entry);
  if (!isRange && /[\s;]/.test(entry))
    return invalid(INPUT.cidrIp, entry, `is not one block: ${ONE_A_LINE}`);
  const [address = '', ...prefixes] = entry.split('/');
  if (address === '') {
    const problem = 'has no address before the slash: the output of an earlier step may be empty.';
    return invalid(INPUT.cidrIp, entry, problem);
  }
  const family = familyOf(address);
  if (!family) return invalid(INPUT.cidrIp, entry, addressProblem(address));
  const { longestPrefix, example } = family;
  const [prefix = `${longestPrefix}`, ...more] = prefixes;
  if (more.length > 0 || !/^(0|[1-9]\d{0,2})$/.test(prefix) || Number(prefix) > longestPrefix) {
    const problem = `has no prefix from 0 to ${longestPrefix} after the slash: use a block such as ${example}.`;
    return invalid(INPUT.cidrIp, entry, problem);
  }
  return { kind: 'cidr', cidr: `${address}/${prefix}` };
}

interface Family {
  readonly longestPrefix: number;
  readonly example: string;
}

function familyOf(address: string): Family | undefined {
  if (ipaddr.IPv4.isValidFourPartDecimal(address)) {
    return { longestPrefix: 32, example: '203.0.113.0/24' };
  }
  // A zone, as in fe80::1%eth0, has a meaning on one machine only.
  return ipaddr.IPv6.isValid(address) && !address.includes('%')
    ? { longestPrefix: 128, example: '2001:db8::/64' }
    : undefined;
}

/** Says what is wrong with an address that the library has refused. */
function addressProblem(address: string): string {
  const [first = '', last = ''] = address.split('-').map((end) => end.trim());
  if (ipaddr.isValid(first) && ipaddr.isValid(last)) {
    return 'is a range with a dash: use the CIDR blocks that cover it, one per line.';
  }
  if (/^[\d.]*(^|\.)0\d/.test(address)) {
    return 'has a number with a leading zero, which some programs read as octal: remove the zero.';
  }
  if (ipaddr.IPv4.isValid(address)) {
    return 'is a short or hexadecimal form: use four decimal numbers, such as 10.1.0.0/16.';
  }
  if (/^[\d.]+$/.test(address)) {
    return 'is not an IPv4 address: use four numbers from 0 to 255, such as 203.0.113.7.';
  }
  return 'is not an IP address, and a rule has no host name: use a CIDR block such as 203.0.113.7/32.';
}
