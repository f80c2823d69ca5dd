import ipaddr from 'ipaddr.js';
import { invalid } from './reader.ts';

/**
 * Reads the URL of a web service. Only HTTPS proves who responds; on loopback nobody else can.
 *
 * @throws {InvalidInput} where it is none, not encrypted, or has credentials
 */
export function readServiceUrl(name: string, value: string): string {
  const url = URL.parse(value);
  if (url?.protocol !== 'https:' && url?.protocol !== 'http:') {
    return invalid(name, value, 'is not a URL: use one such as https://checkip.amazonaws.com.');
  }
  if (url.username !== '' || url.password !== '') {
    return invalid(name, `${url.protocol}//***@${url.host}`, 'has credentials: remove them.');
  }
  if (url.protocol === 'http:' && !isLoopback(url.hostname)) {
    return invalid(name, value, 'is not encrypted: use https://.');
  }
  return url.href;
}

function isLoopback(hostname: string): boolean {
  if (hostname === 'localhost') return true;
  const address = hostname.replace(/^\[|\]$/g, '');
  return ipaddr.isValid(address) && ipaddr.parse(address).range() === 'loopback';
}
