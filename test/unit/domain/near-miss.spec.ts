import { describe, expect, it } from '@jest/globals';
import { nearMisses } from '../../../src/domain/near-miss.ts';
import type { Rule } from '../../../src/domain/rule.ts';
import type { Source } from '../../../src/domain/source.ts';
import { clusterRule, runnersRule, vpcRule } from '../../support/samples.ts';

const from = (source: Source, more: Partial<Rule> = {}): Rule => ({
  ...vpcRule('0.0.0.0/0'),
  source,
  ...more,
});
const group = (ownerId?: string, more: Partial<Rule> = {}) =>
  from({ kind: 'ec2-security-group-id', id: 'sg-11112222', ...(ownerId ? { ownerId } : {}) }, more);
const ssh = { ports: { from: 22, to: 22 } };
const { ports: _, ...everything } = vpcRule('203.0.113.0/24');

describe('what a user may have meant in place of a rule that is not there', () => {
  it.each([
    ['the same block on another port', vpcRule('203.0.113.0/24', { from: 22 })],
    [
      'the same block on a range around the port',
      vpcRule('203.0.113.0/24', { from: 5000, to: 6000 }),
    ],
    ['the same block with another protocol', { ...vpcRule('203.0.113.0/24'), protocol: 'udp' }],
    ['the same block with every protocol', { ...everything, protocol: '-1' }],
    ['a wider range on the same port', vpcRule('203.0.112.0/23')],
    ['everybody on the same port', vpcRule('0.0.0.0/0')],
    ['a narrower range on the same port', vpcRule('203.0.113.7/32')],
    ['everybody on a range around the port', vpcRule('0.0.0.0/0', { from: 5000, to: 6000 })],
    [
      'everybody with every protocol',
      { ...everything, source: vpcRule('0.0.0.0/0').source, protocol: '-1' },
    ],
  ])('is %s', (_, near) => {
    expect(nearMisses([near], [vpcRule('203.0.113.7/24')])).toEqual([[near]]);
  });

  it.each([
    ['a wider range on another port', vpcRule('203.0.112.0/23', { from: 22 })],
    [
      'a narrower range on a range around the port',
      vpcRule('203.0.113.7/32', { from: 5000, to: 6000 }),
    ],
    ['another block on the same port', vpcRule('198.51.100.0/24')],
    ['everybody of IPv6', vpcRule('::/0')],
    ['an EC2 security group on the same port', group()],
    ['a prefix list on the same port', from({ kind: 'prefix-list', id: 'pl-123' })],
  ])('is not %s', (_, far) => {
    expect(nearMisses([far], [vpcRule('203.0.113.0/24')])).toEqual([[]]);
  });

  it('is not another EC2 security group on the same port', () => {
    const other = from({ kind: 'ec2-security-group-id', id: 'sg-33334444' });
    expect(nearMisses([other], [group()])).toEqual([[]]);
  });

  it.each([
    ['on another port', group('111122223333'), group('111122223333', ssh)],
    ['on another port, where its account was not named', group(), group('111122223333', ssh)],
    ['of another account', group('444455556666'), group('111122223333')],
  ])('is the same source group %s', (_, asked, near) => {
    expect(nearMisses([near], [asked])).toEqual([[near]]);
  });

  it.each([
    ['of another account', { ownerId: '444455556666' }],
    ['in other capitals', { name: 'Runners' }],
  ])('is an EC2 security group of that name %s', (_, changed) => {
    const near: Rule = { ...runnersRule, source: { ...runnersRule.source, ...changed } as Source };
    expect(nearMisses([near], [runnersRule])).toEqual([[near]]);
  });

  it('is a range of a cluster security group that shares addresses', () => {
    const listed = [clusterRule('203.0.113.0/24'), clusterRule('198.51.100.0/24')];
    expect(nearMisses(listed, [clusterRule('203.0.113.7/32'), runnersRule])).toEqual([
      [listed[0]],
      [],
    ]);
  });

  it('may be several, in the order of the group', () => {
    const near = [vpcRule('2001:db8::/32'), vpcRule('2001:db8::/64', { from: 1 })];
    expect(nearMisses([...near, vpcRule('10.0.0.0/8')], [vpcRule('2001:db8::/64')])).toEqual([
      near,
    ]);
  });

  it('is told for each rule by itself, in the order asked', () => {
    const [near, other] = [vpcRule('203.0.112.0/23'), vpcRule('2001:db8::/64', { from: 1 })];
    const asked = ['2001:db8::1/64', '10.0.0.0/8', '203.0.113.0/24', '203.0.113.7/32'];
    expect(
      nearMisses(
        [near, other],
        asked.map((cidr) => vpcRule(cidr)),
      ),
    ).toEqual([[other], [], [near], [near]]);
    expect(nearMisses([near], [])).toEqual([]);
    expect(nearMisses([], [near])).toEqual([[]]);
  });
});
