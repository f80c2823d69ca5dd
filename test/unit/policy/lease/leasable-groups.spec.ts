import { describe, expect, it } from '@jest/globals';
import type { Source } from '../../../../src/domain/source.ts';
import { leasableGroups } from '../../../../src/policy/lease/leasable-groups.ts';
import { clusterGroup, vpcGroup } from '../../../support/samples.ts';

const analytics = { kind: 'cluster', clusterIdentifier: 'analytics' } as const;
const source = (cidr: string): Source => ({ kind: 'cidr', cidr });
const runner = source('203.0.113.7/32');

describe('the groups of a warehouse that a lease may open', () => {
  it.each([true, undefined])('are its groups where it is publicly accessible (%s)', (isPublic) => {
    const second = { kind: 'vpc', id: 'sg-2' } as const;
    const found = { groups: [vpcGroup, second], publiclyAccessible: isPublic };
    expect(leasableGroups(analytics, found, [runner])).toEqual([vpcGroup, second]);
  });

  it('are none outside a VPC', () => {
    expect(() => leasableGroups(analytics, { groups: [clusterGroup] }, [runner])).toThrow(
      'cluster analytics is outside a VPC',
    );
  });

  it('are none for a public address where the warehouse has no way in for it', () => {
    const found = { groups: [vpcGroup], publiclyAccessible: false };
    const sources = [source('10.0.0.1/32'), runner];
    expect(() => leasableGroups(analytics, found, sources)).toThrow(
      /cluster analytics is not publicly accessible, .* public address 203\.0\.113\.7\/32 would/,
    );
  });

  it('are none for several public addresses, which the reason names', () => {
    const found = { groups: [vpcGroup], publiclyAccessible: false };
    const sources = [runner, source('203.0.113.8/32')];
    expect(() => leasableGroups(analytics, found, sources)).toThrow(
      'public address 203.0.113.7/32, 203.0.113.8/32 would',
    );
  });

  it.each([
    ['a private address', source('10.0.0.1/32')],
    ['an EC2 security group', { kind: 'ec2-security-group-id', id: 'sg-2' } as const],
  ])('are its groups for %s, whatever reaches it from outside', (_, inside) => {
    const found = { groups: [vpcGroup], publiclyAccessible: false };
    expect(leasableGroups(analytics, found, [inside])).toEqual([vpcGroup]);
  });
});
