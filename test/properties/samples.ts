import fc from 'fast-check';
import { network } from '../../src/domain/cidr.ts';
import type { Outcome } from '../../src/domain/outcome.ts';
import type { PortRange, Rule } from '../../src/domain/rule.ts';
import type { SecurityGroup } from '../../src/domain/security-group.ts';
import type { Source } from '../../src/domain/source.ts';
import { Fault } from '../../src/faults/fault.ts';
import { block, block6, hostileText } from './hostile.ts';

/** A text that names something. */
export const name = fc
  .oneof(hostileText, fc.string({ minLength: 1, maxLength: 12 }))
  .filter((text) => text !== '');

export const cidr = (blocks: fc.Arbitrary<string>): fc.Arbitrary<Source> =>
  blocks.map((text) => ({ kind: 'cidr', cidr: text }));

export const groupSource: fc.Arbitrary<Source> = fc.record(
  { kind: fc.constant('ec2-security-group-id' as const), id: name, ownerId: name },
  { requiredKeys: ['kind', 'id'] },
);

const namedSource: fc.Arbitrary<Source> = fc.record({
  kind: fc.constant('ec2-security-group-name' as const),
  name,
  ownerId: name,
});

export const ports: fc.Arbitrary<PortRange> = fc
  .tuple(fc.nat(65_535), fc.nat(65_535))
  .map(([one, other]) => ({ from: Math.min(one, other), to: Math.max(one, other) }));

const vpcGroup: fc.Arbitrary<SecurityGroup> = name.map((id) => ({ kind: 'vpc', id }));

/** A rule of a VPC security group, in the form that EC2 stores. */
export const vpcRule: fc.Arbitrary<Rule> = fc
  .record({
    group: vpcGroup,
    traffic: fc.oneof(
      ports.map((range) => ({ protocol: 'tcp', ports: range })),
      fc.constant({ protocol: '-1' }),
    ),
    source: fc.oneof(cidr(fc.oneof(block, block6).map(network)), groupSource),
  })
  .map(({ group, traffic, source }) => ({ group, ...traffic, source }));

/** A rule of a cluster security group. */
export const clusterRule: fc.Arbitrary<Rule> = fc.record({
  group: name.map((text): SecurityGroup => ({ kind: 'cluster', name: text })),
  source: fc.oneof(cidr(block), namedSource),
});

export const rule: fc.Arbitrary<Rule> = fc.oneof(vpcRule, clusterRule);

export const fault = fc
  .tuple(hostileText, hostileText, hostileText)
  .map(([title, explanation, own]) => new Fault(title, explanation, own));

/** What became of a rule. */
export const outcomeOf = (rules: fc.Arbitrary<Rule>): fc.Arbitrary<Outcome> =>
  fc.oneof(
    fc.record({
      result: fc.constant('revoked' as const),
      rule: rules,
      responseLost: fc.boolean(),
    }),
    fc.record({ result: fc.constant('would-revoke' as const), rule: rules }),
    fc.record({ result: fc.constant('elsewhere' as const), rule: rules }),
    fc.record({
      result: fc.constant('not-found' as const),
      rule: rules,
      fault: fc.option(fault, { nil: undefined }),
    }),
    fc.record({
      result: fc.constant('failed' as const),
      rule: rules,
      fault,
      maybeRevoked: fc.boolean(),
    }),
  );
