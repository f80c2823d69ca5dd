import ipaddr from 'ipaddr.js';
import { entries, shown } from './value.ts';

/**
 * Reads `cidr-ip`: one or many IPv4 CIDR blocks, in the form given (host bits included). A bare address means
 * that one address, and repeats collapse.
 */
export function readCidrIp(value: string, problems: string[]): string[] {
  const blocks = entries(value).map((entry) => {
    const problem = problemOf(entry);
    if (problem) problems.push(`cidr-ip: ${shown(entry)} ${problem}`);
    return entry.includes('/') ? entry : `${entry}/32`;
  });
  return [...new Set(blocks)];
}

function problemOf(entry: string): string | undefined {
  const [address = '', prefix = '32', ...rest] = entry.split('/');
  if (ipaddr.IPv6.isValid(address)) {
    return 'is IPv6, but cluster security groups are IPv4 only: give an IPv4 CIDR block such as 203.0.113.7/32.';
  }
  if (!ipaddr.IPv4.isValidFourPartDecimal(address)) return addressProblem(address);
  if (rest.length > 0 || !/^(\d|[12]\d|3[0-2])$/.test(prefix)) {
    return 'has no prefix from 0 to 32 after the slash: write it like 203.0.113.0/24.';
  }
  return undefined;
}

/** Says what is wrong with an address; the library has already refused it. */
function addressProblem(address: string): string {
  const [first = '', last = ''] = address.split('-').map((end) => end.trim());
  if (ipaddr.IPv4.isValid(first) && ipaddr.IPv4.isValid(last)) {
    return 'is a range with a dash: give the CIDR blocks that cover it, one a line.';
  }
  if (/(^|\.)0\d/.test(address)) {
    return 'has a number with a leading zero, which some programs read as octal: write it without.';
  }
  if (ipaddr.IPv4.isValid(address)) {
    return 'is a short or hexadecimal form: write the address as four decimal numbers, such as 10.1.0.0/16.';
  }
  if (/^[\d.]+$/.test(address)) {
    return 'is not an IPv4 address: write four numbers from 0 to 255, such as 203.0.113.7.';
  }
  return 'is not an IPv4 address, and a host name does not name a rule: give a CIDR block such as 203.0.113.7/32.';
}
