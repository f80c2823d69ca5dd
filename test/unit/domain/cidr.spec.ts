import { describe, expect, it } from '@jest/globals';
import {
  contains,
  isIPv6,
  isPublic,
  network,
  overlap,
  prefixLength,
} from '../../../src/domain/cidr.ts';

describe('a CIDR block', () => {
  it.each([
    ['203.0.113.7/24', '203.0.113.0/24'],
    ['203.0.113.7/32', '203.0.113.7/32'],
    ['255.255.255.255/0', '0.0.0.0/0'],
    ['203.0.113.255/31', '203.0.113.254/31'],
    ['2001:DB8::1/64', '2001:db8::/64'],
    ['2001:db8:0:0:1:0:0:1/128', '2001:db8::1:0:0:1/128'],
    ['2001:db8:0:1:1:1:1:1/128', '2001:db8:0:1:1:1:1:1/128'],
    ['ffff::/0', '::/0'],
    ['not a block', 'not a block'],
    ['203.0.113.7', '203.0.113.7'],
    ['203.0.113.7/33', '203.0.113.7/33'],
    ['', ''],
  ])('of %j is stored as %j', (given, stored) => {
    expect(network(given)).toBe(stored);
    expect(network(stored)).toBe(stored);
    // The second time it is remembered.
    expect(network(given)).toBe(stored);
  });

  it('is IPv6 where it is a block of IPv6', () => {
    expect(['::/0', '2001:db8::1/64'].map(isIPv6)).toEqual([true, true]);
    const others = ['203.0.113.7/32', 'a:b', '::', '::/129', '2001:db8::1', ''];
    expect(others.filter(isIPv6)).toEqual([]);
  });

  it.each([
    ['an address of the internet', '203.0.113.7/32', true],
    ['an address of the internet in IPv6', '2001:db8::7/128', true],
    ['everything', '0.0.0.0/0', true],
    ['more than a private network', '10.0.0.0/7', true],
    ['the neighbor of a private network', '172.32.0.0/12', true],
    ['a private network of class A', '10.0.0.0/8', false],
    ['a private address of class A', '10.255.255.255/32', false],
    ['a private address of class B', '172.31.255.255/32', false],
    ['a private address of class C', '192.168.1.7/32', false],
    ['a shared address of a provider', '100.127.255.255/32', false],
    ['a local address in IPv6', 'fd00::7/128', false],
  ])('has an address of the internet in it, or not: %s', (_, cidr, isOfInternet) => {
    expect(isPublic(cidr)).toBe(isOfInternet);
  });

  it.each([
    ['203.0.113.7/24', 24],
    ['0.0.0.0/0', 0],
    ['2001:db8::/64', 64],
    ['203.0.113.7', undefined],
    ['pl-123', undefined],
  ])('of %j has a prefix of %p bits', (cidr, length) => {
    expect(prefixLength(cidr)).toBe(length);
  });
});

describe('two CIDR blocks', () => {
  it.each([
    ['the same network', '10.0.0.0/8', '10.9.9.9/8', true],
    ['a wider one', '10.0.0.0/8', '0.0.0.0/0', true],
    ['a narrower one', '10.0.0.0/8', '10.1.2.3/32', true],
    ['its neighbor', '10.0.0.0/24', '10.0.1.0/24', false],
    ['everything of the other family', '10.0.0.0/8', '::/0', false],
    ['a wider one in IPv6', '2001:db8::/64', '2001:db8::/32', true],
    ['another one in IPv6', '2001:db8::/64', '2001:db9::/64', false],
    ['a text that is no block', '10.0.0.0/8', 'pl-123', false],
    ['a text that is no block, although it is the same', 'pl-123', 'pl-123', false],
    ['an address without a prefix', '10.0.0.0/8', '10.0.0.0', false],
  ])('share addresses where the other is %s: %s and %s', (_, one, other, shared) => {
    expect(overlap(one, other)).toBe(shared);
    expect(overlap(other, one)).toBe(shared);
  });

  it.each([
    ['the network of an address', '203.0.113.0/24', '203.0.113.7/32', true],
    ['the same block', '203.0.113.7/32', '203.0.113.7/32', true],
    ['the same network with host bits', '203.0.113.9/24', '203.0.113.7/24', true],
    ['everything', '0.0.0.0/0', '203.0.113.0/24', true],
    ['everything of IPv6', '::/0', '2001:db8::/64', true],
    ['a narrower block', '203.0.113.7/32', '203.0.113.0/24', false],
    ['a block of one bit more', '203.0.113.0/25', '203.0.113.0/24', false],
    ['its neighbor', '203.0.112.0/24', '203.0.113.0/24', false],
    ['everything of the other family', '0.0.0.0/0', '::/0', false],
    ['a text that is no block', 'pl-123', '203.0.113.0/24', false],
  ])('contain one another only where the outer is %s: %s around %s', (_, outer, inner, all) => {
    expect(contains(outer, inner)).toBe(all);
  });

  it('never contain a text that is no block', () => {
    expect(contains('0.0.0.0/0', 'pl-123')).toBe(false);
  });
});
