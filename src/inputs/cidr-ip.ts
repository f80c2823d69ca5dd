import ipaddr from 'ipaddr.js';
import type { CidrSource } from '../vocabulary/source.ts';
import { entries, shown } from './value.ts';

/**
 * Reads `cidr-ip`: one or many CIDR blocks, in the form given (host bits included). A bare address means that
 * one address.
 */
export function readCidrIp(value: string, problems: string[]): CidrSource[] {
  return entries(value).map((entry) => {
    const [address = '', ...prefixes] = entry.split('/');
    const family = familyOf(address);
    const problem = family ? prefixProblem(family, prefixes) : addressProblem(address);
    if (problem) problems.push(`cidr-ip: ${shown(entry)} ${problem}`);
    return { CIDRIP: prefixes.length > 0 ? entry : `${entry}/${family?.longestPrefix}` };
  });
}

interface Family {
  readonly longestPrefix: number;
  readonly example: string;
}

function familyOf(address: string): Family | undefined {
  if (ipaddr.IPv4.isValidFourPartDecimal(address)) {
    return { longestPrefix: 32, example: '203.0.113.0/24' };
  }
  // A zone, as in fe80::1%eth0, means something on one machine only.
  return ipaddr.IPv6.isValid(address) && !address.includes('%')
    ? { longestPrefix: 128, example: '2001:db8::/64' }
    : undefined;
}

function prefixProblem({ longestPrefix, example }: Family, prefixes: string[]): string | undefined {
  const [prefix = '0', ...more] = prefixes;
  return more.length === 0 && /^(0|[1-9]\d{0,2})$/.test(prefix) && Number(prefix) <= longestPrefix
    ? undefined
    : `has no prefix from 0 to ${longestPrefix} after the slash: write it like ${example}.`;
}

/** Says what is wrong with an address; the library has already refused it. */
function addressProblem(address: string): string {
  const [first = '', last = ''] = address.split('-').map((end) => end.trim());
  if (ipaddr.isValid(first) && ipaddr.isValid(last)) {
    return 'is a range with a dash: give the CIDR blocks that cover it, one a line.';
  }
  if (/^[\d.]*(^|\.)0\d/.test(address)) {
    return 'has a number with a leading zero, which some programs read as octal: write it without.';
  }
  if (ipaddr.IPv4.isValid(address)) {
    return 'is a short or hexadecimal form: write the address as four decimal numbers, such as 10.1.0.0/16.';
  }
  if (/^[\d.]+$/.test(address)) {
    return 'is not an IPv4 address: write four numbers from 0 to 255, such as 203.0.113.7.';
  }
  return 'is not an IP address, and a host name does not name a rule: give a CIDR block such as 203.0.113.7/32.';
}
