import { describe, expect, it } from '@jest/globals';
import {
  addressSource,
  type Source,
  sameOwner,
  sourceId,
  sourceText,
} from '../../../src/domain/source.ts';

const cidr = (block: string): Source => ({ kind: 'cidr', cidr: block });
const group = (ownerId?: string): Source => ({
  kind: 'ec2-security-group-id',
  id: 'sg-11112222',
  ...(ownerId === undefined ? {} : { ownerId }),
});
const named = (name: string, ownerId = '111122223333'): Source => ({
  kind: 'ec2-security-group-name',
  name,
  ownerId,
});
const prefixList: Source = { kind: 'prefix-list', id: 'pl-123' };

describe('an address as a source', () => {
  it.each([
    ['203.0.113.7', '203.0.113.7/32'],
    ['2001:DB8::7', '2001:db8::7/128'],
  ])('is a block of its own: %s', (address, block) => {
    expect(addressSource(address)).toEqual(cidr(block));
  });
});

describe('a source in words', () => {
  it.each([
    ['a CIDR block, host bits included', cidr('203.0.113.7/24'), '203.0.113.7/24'],
    ['an IPv6 block', cidr('2001:db8::/64'), '2001:db8::/64'],
    [
      'an EC2 security group by its name and its account',
      named('runners'),
      'EC2 security group runners of account 111122223333',
    ],
    ['an EC2 security group by its id', group(), 'EC2 security group sg-11112222'],
    ['one whose account is empty', group(''), 'EC2 security group sg-11112222'],
    [
      'an EC2 security group of another account',
      group('444455556666'),
      'EC2 security group sg-11112222 of account 444455556666',
    ],
    ['a prefix list by its id', prefixList, 'pl-123'],
  ])('names %s', (_, source, words) => {
    expect(sourceText(source)).toBe(words);
  });
});

describe('what EC2 stores of a source', () => {
  it.each([
    ['the network of a CIDR block', cidr('203.0.113.7/24'), '203.0.113.0/24'],
    ['the canonical form of an IPv6 block', cidr('2001:DB8:0::1/64'), '2001:db8::/64'],
    ['the name of a group', named('Runners'), 'Runners'],
    ['the id of a group, without its owner', group('111122223333'), 'sg-11112222'],
    ['the id of a prefix list', prefixList, 'pl-123'],
  ])('is %s', (_, source, id) => {
    expect(sourceId(source)).toBe(id);
  });
});

describe('two sources may have the same owner', () => {
  it.each([
    ['where both name the same', group('111122223333'), group('111122223333'), true],
    ['where one names none, because EC2 always does', group(), group('111122223333'), true],
    ['where neither names one', group(), group(), true],
    ['where they have none', cidr('10.0.0.0/8'), prefixList, true],
    ['but not where they name two', group('111122223333'), group('444455556666'), false],
    ['but not where two names have two', named('a', '1'), named('a', '2'), false],
  ])('%s', (_, one, other, same) => {
    expect(sameOwner(one, other)).toBe(same);
    expect(sameOwner(other, one)).toBe(same);
  });
});
