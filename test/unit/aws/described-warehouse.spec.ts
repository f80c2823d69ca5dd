import { describe, expect, it } from '@jest/globals';
import { checked, type DescribedWarehouse } from '../../../src/aws/described-warehouse.ts';
import { vpcGroup } from '../../support/samples.ts';

const analytics = { kind: 'cluster', clusterIdentifier: 'analytics' } as const;
const described: DescribedWarehouse = {
  name: 'analytics',
  status: 'available',
  groups: [vpcGroup],
  host: 'analytics.example.com',
  port: 5431,
  publiclyAccessible: true,
};
const check = (more: Partial<DescribedWarehouse> = {}) =>
  checked(analytics, { ...described, ...more }, 'us-east-1');

describe('a warehouse that AWS describes', () => {
  it('has its groups, its endpoint and whether it is public', () => {
    expect(check()).toEqual({
      groups: [vpcGroup],
      host: 'analytics.example.com',
      port: 5431,
      publiclyAccessible: true,
    });
  });

  it('is the one that was asked for in any case of letters', () => {
    expect(checked({ ...analytics, clusterIdentifier: 'Analytics' }, described, 'x')).toEqual(
      check(),
    );
  });

  it.each([
    ['other', 'cluster other'],
    [undefined, 'cluster without a name'],
  ])('is not taken for another one: %s', (name, about) => {
    expect(() => check({ name })).toThrow(about);
  });

  it.each([
    [1, 1],
    [65_535, 65_535],
    [0, undefined],
    [-1, undefined],
    [65_536, undefined],
    [undefined, undefined],
  ])('with the port %p has the port %p', (port, believed) => {
    expect(check({ port }).port).toBe(believed);
  });

  it.each<[string, Partial<DescribedWarehouse>]>([
    ['Cluster or workgroup is being deleted', { status: 'Deleting' }],
    ['Cluster or workgroup is being created', { groups: [], status: 'CREATING' }],
    ['Cluster or workgroup has no security group', { groups: [] }],
    ['Cluster or workgroup has no security group', { groups: [], status: undefined }],
  ])('is a fault: %s (%#)', (title, more) => {
    expect(() => check(more)).toThrow(
      expect.objectContaining({
        title,
        explanation: expect.stringContaining('cluster analytics in us-east-1'),
      }),
    );
  });

  it('may be in any other state', () => {
    for (const status of ['creating', 'paused', undefined])
      expect(check({ status })).toEqual(check());
  });
});
