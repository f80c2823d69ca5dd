import { describe, expect, it } from '@jest/globals';
import type { Rule } from '../../../src/domain/rule.ts';
import type { Source } from '../../../src/domain/source.ts';
import { stillLetIn } from '../../../src/domain/still-open.ts';
import { clusterRule, runnersRule, vpcRule } from '../../support/samples.ts';

const revoked = vpcRule('203.0.113.0/24', { from: 5431, to: 5455 });
const { ports: _, ...withoutPorts } = revoked;
const from = (source: Source): Rule => ({ ...revoked, source });
const group = (id: string): Source => ({ kind: 'ec2-security-group-id', id });
const on = (first: number, last = first, protocol = 'tcp'): Rule => ({
  ...revoked,
  protocol,
  ports: { from: first, to: last },
});

describe('a source is still let in by', () => {
  it.each([
    ['a wider network', vpcRule('203.0.112.0/23', { from: 5431, to: 5455 })],
    ['everybody', vpcRule('0.0.0.0/0', { from: 5431, to: 5455 })],
    ['the same block in another form', vpcRule('203.0.113.9/24', { from: 5431, to: 5455 })],
    ['a wider range of ports', on(1, 65_535)],
    ['a range that ends at its first port', on(5000, 5431)],
    ['a range that begins at its last port', on(5455, 6000)],
    ['one of its ports', on(5439)],
    ['TCP under its number', on(5439, 5439, '6')],
    ['every protocol on every port', { ...withoutPorts, protocol: '-1' }],
    ['every protocol, should EC2 show ports with it', on(0, 65_535, '-1')],
    ['TCP without ports', withoutPorts],
  ])('%s', (_, rule) => {
    expect(stillLetIn([rule], revoked)).toEqual([rule]);
  });

  it('an ordinary rule too, where the one for every protocol is gone', () => {
    const all: Rule = { ...withoutPorts, protocol: '-1' };
    const udp = on(53, 53, 'udp');
    expect(stillLetIn([udp], all)).toEqual([udp]);
  });

  it.each([
    ['the first of all ports', on(0)],
    ['the last of all ports', on(65_535)],
  ])('%s, where all ports are gone', (_, rule) => {
    expect(stillLetIn([rule], withoutPorts)).toEqual([rule]);
  });

  it('the same EC2 security group on more ports', () => {
    const wide: Rule = { ...on(1, 65_535), source: group('sg-11112222') };
    expect(stillLetIn([wide], from(group('sg-11112222')))).toEqual([wide]);
  });

  it('a wider network of a cluster security group, which has no ports', () => {
    const wide = clusterRule('203.0.112.0/23');
    expect(stillLetIn([wide], clusterRule('203.0.113.7/32'))).toEqual([wide]);
    expect(stillLetIn([wide], runnersRule)).toEqual([]);
  });
});

describe('a source is no longer let in by', () => {
  it.each([
    ['a narrower network', vpcRule('203.0.113.7/32', { from: 5431, to: 5455 })],
    ['another network', vpcRule('198.51.100.0/24', { from: 5431, to: 5455 })],
    ['the port before its own', on(5430)],
    ['the port after its own', on(5456)],
    ['the same ports of UDP', on(5431, 5455, 'udp')],
    ['UDP under its number', on(5431, 5455, '17')],
    ['an EC2 security group', from(group('sg-11112222'))],
    ['a prefix list', from({ kind: 'prefix-list', id: 'pl-123' })],
  ])('%s', (_, rule) => {
    expect(stillLetIn([rule], revoked)).toEqual([]);
  });

  it.each([
    ['another EC2 security group', from(group('sg-33334444'))],
    ['a network', revoked],
    ['a prefix list of the same id', from({ kind: 'prefix-list', id: 'sg-11112222' })],
  ])('%s, where it is an EC2 security group', (_, rule) => {
    expect(stillLetIn([rule], from(group('sg-11112222')))).toEqual([]);
  });
});

it("another account's EC2 security group of the same name lets nobody else in", () => {
  const of = (ownerId: string): Rule => ({
    ...runnersRule,
    source: { kind: 'ec2-security-group-name', name: 'runners', ownerId },
  });
  const [own, other] = [of('111122223333'), of('444455556666')];
  expect(stillLetIn([other], own)).toEqual([]);
  expect(stillLetIn([own], own)).toEqual([own]);
});

it('all rules that let a source in are told, in the order of the group', () => {
  const [wide, everybody] = [
    vpcRule('203.0.112.0/23', { from: 5439 }),
    vpcRule('0.0.0.0/0', { from: 5439 }),
  ];
  expect(stillLetIn([wide, on(22), everybody], revoked)).toEqual([wide, everybody]);
});
