import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fromPermissions, toPermissions } from '../../src/aws/ec2/codec.ts';
import { fromClusterSecurityGroup, toIngress } from '../../src/aws/redshift/codec.ts';
import { contains, network, overlap } from '../../src/domain/cidr.ts';
import { nearMisses } from '../../src/domain/near-miss.ts';
import { distinct, noneOf, oneOf, type Rule } from '../../src/domain/rule.ts';
import type { ClusterSecurityGroup, VpcSecurityGroup } from '../../src/domain/security-group.ts';
import type { Source } from '../../src/domain/source.ts';
import { stillLetIn } from '../../src/domain/still-open.ts';
import { block, block6, hostileText } from './hostile.ts';
import { expectSeen, holds } from './property.ts';
import { clusterRule, vpcRule } from './samples.ts';

const sameRule = (one: Rule, other: Rule) => oneOf([one])(other);

describe('a network', () => {
  const blocks = fc.oneof(block, block6);

  it('of a block is a block of the same family, and is its own network', async () => {
    await holds(5_000, blocks, (one) => {
      const stored = network(one);
      expect(network(stored)).toBe(stored);
      expect(stored.split('/')[1]).toBe(one.split('/')[1]);
      expect(stored.includes(':')).toBe(one.includes(':'));
      expect(overlap(one, stored)).toBe(true);
    });
  });

  it('contains another one where its own bits are the same in both', async () => {
    const few = fc
      .tuple(fc.nat(3), fc.nat(3), fc.constantFrom(0, 8, 16, 24, 32))
      .map(([one, two, prefix]) => `10.${one}.${two}.7/${prefix}`);
    const prefixOf = (text: string) => Number(text.split('/')[1]);
    const around = (outer: string, inner: string) =>
      prefixOf(outer) <= prefixOf(inner) &&
      network(outer) === network(inner.replace(/\/.*/, `/${prefixOf(outer)}`));
    const seen = { contained: 0, shared: 0, apart: 0 };
    await holds(5_000, fc.tuple(few, few), ([one, other]) => {
      const shared = around(one, other) || around(other, one);
      expect(contains(one, other)).toBe(around(one, other));
      expect(contains(other, one)).toBe(around(other, one));
      expect([overlap(one, other), overlap(other, one)]).toEqual([shared, shared]);
      seen.contained += Number(around(one, other));
      seen.shared += Number(shared);
      seen.apart += Number(!shared);
    });
    expectSeen(seen, 500);
  });

  it('of any other text is that text', async () => {
    await holds(5_000, hostileText, (text) => {
      expect(network(text)).toBe(text);
      expect(overlap(text, text)).toBe(false);
    });
  });
});

describe('a rule', () => {
  const json = <T>(value: T): T => JSON.parse(JSON.stringify(value));
  const asListed = (rule: Rule) => ({ ...rule, status: 'authorized', description: '', tags: [] });

  it("of a VPC security group is read back from EC2's shape as it was", async () => {
    await holds(6_000, vpcRule, (rule) => {
      const permissions = json(toPermissions([rule]));
      expect(permissions).toHaveLength(1);
      expect(fromPermissions(rule.group as VpcSecurityGroup, permissions)).toEqual([
        asListed(rule),
      ]);
    });
  });

  it('is neither lost nor made where many of them go into one request', async () => {
    const rules = fc.array(vpcRule, { minLength: 1, maxLength: 5 });
    await holds(2_000, rules, (some) => {
      const group = { kind: 'vpc', id: 'sg-0' } as const;
      const asked = distinct(some.map((rule) => ({ ...rule, group })));
      const found = fromPermissions(group, json(toPermissions(asked)));
      expect(found).toHaveLength(asked.length);
      expect(asked.filter(noneOf(found))).toEqual([]);
    });
  });

  it("of a cluster security group is read back from Redshift's shape as it was", async () => {
    await holds(4_000, clusterRule, (rule) => {
      const { ClusterSecurityGroupName, ...source } = json(toIngress(rule));
      const entry = [{ ...source, Status: 'authorized' }];
      const shape = {
        ClusterSecurityGroupName,
        ...(rule.source.kind === 'cidr' ? { IPRanges: entry } : { EC2SecurityGroups: entry }),
      };
      const { rules } = fromClusterSecurityGroup(rule.group as ClusterSecurityGroup, shape);
      expect(rules).toEqual([asListed(rule)]);
    });
  });
});

const few = fc.constantFrom('ci', 'CI', ',');
const alikeInCluster: fc.Arbitrary<Rule> = fc.record({
  group: few.map((name) => ({ kind: 'cluster' as const, name })),
  source: fc.oneof(
    few.map((cidr): Source => ({ kind: 'cidr', cidr })),
    fc.record({ kind: fc.constant('ec2-security-group-name' as const), name: few, ownerId: few }),
  ),
});
const alikeSources: Source[] = [
  ...['10.0.0.0/8', '10.9.9.9/8', '10.0.0.0/9', '::/0', '1::/0'].map(
    (cidr): Source => ({ kind: 'cidr', cidr }),
  ),
  { kind: 'ec2-security-group-id', id: 'sg-1' },
  { kind: 'ec2-security-group-id', id: 'sg-1', ownerId: '1' },
  { kind: 'ec2-security-group-id', id: '::/0' },
];
const alikeInVpc: fc.Arbitrary<Rule> = fc.record({
  group: fc.constant({ kind: 'vpc' as const, id: 'sg-0' }),
  protocol: fc.constantFrom('tcp', 'udp'),
  ports: fc.constantFrom({ from: 22, to: 22 }, { from: 22, to: 5439 }),
  source: fc.constantFrom(...alikeSources),
});

describe('two rules', () => {
  it.each([
    ['of a cluster security group', alikeInCluster],
    ['of a VPC security group', alikeInVpc],
  ])(
    '%s are the same in both directions, and as what is the same as one of them',
    async (_, alike) => {
      const seen = { same: 0, transitive: 0 };
      await holds(10_000, fc.tuple(alike, alike, alike), ([one, two, three]) => {
        const laws = [sameRule(one, { ...one }), sameRule(one, two) === sameRule(two, one)];
        expect(laws).toEqual([true, true]);
        seen.same += Number(sameRule(one, two));
        if (sameRule(one, two) && sameRule(two, three)) {
          seen.transitive++;
          expect(sameRule(one, three)).toBe(true);
        }
      });
      expectSeen(seen, 25);
    },
  );
});

describe('the rules of a group', () => {
  it('that are like a missing one stay so whatever else is missing, or is not there', async () => {
    const seen = { listed: 0, near: 0 };
    const cases = fc.tuple(fc.array(alikeInVpc, { maxLength: 4 }), alikeInVpc);
    await holds(3_000, cases, ([rules, asked]) => {
      const others = rules.filter(noneOf([asked]));
      const [near = []] = nearMisses(others, [asked]);
      expect(near.filter(oneOf([asked]))).toEqual([]);
      expect(nearMisses(others, [asked, ...rules])[0]).toEqual(near);
      expect(nearMisses(near, [asked])).toEqual([near]);
      seen.listed += Number(others.length < rules.length);
      seen.near += Number(near.length > 0);
    });
    expectSeen(seen, 100);
  });

  it('let a source in as long as one of them is its rule', async () => {
    const seen = { open: 0, closed: 0 };
    const cases = fc.tuple(fc.array(alikeInVpc, { maxLength: 4 }), alikeInVpc);
    await holds(3_000, cases, ([rules, revoked]) => {
      const open = stillLetIn(rules, revoked);
      expect(rules.filter(oneOf([revoked])).filter(noneOf(open))).toEqual([]);
      // Each for itself: what lets a source in does so whatever else is there.
      expect(rules.flatMap((rule) => stillLetIn([rule], revoked))).toEqual(open);
      seen[open.length > 0 ? 'open' : 'closed']++;
    });
    expectSeen(seen, 100);
  });
});
