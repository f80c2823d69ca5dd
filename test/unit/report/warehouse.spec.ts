import { describe, expect, it } from '@jest/globals';
import { announceWarehouse } from '../../../src/report/warehouse.ts';
import { runnerInProcess } from '../../support/runner-in-process.ts';
import { vpcGroup } from '../../support/samples.ts';

const runner = runnerInProcess();
const analytics = { kind: 'cluster', clusterIdentifier: 'analytics' } as const;

describe('the log', () => {
  it('says which groups a cluster has', () => {
    announceWarehouse(analytics, { groups: [vpcGroup, { kind: 'vpc', id: 'sg-2' }] });
    expect(runner.log()).toEqual([
      'Cluster analytics has VPC security group sg-0a1b2c3d, VPC security group sg-2',
    ]);
  });

  it('says which groups a workgroup has', () => {
    const sales = { kind: 'workgroup', workgroupName: 'sales' } as const;
    announceWarehouse(sales, { groups: [vpcGroup] });
    expect(runner.log()).toEqual(['Workgroup sales has VPC security group sg-0a1b2c3d']);
  });

  it.each([
    [false, /; it is not publicly accessible$/],
    [true, /sg-0a1b2c3d$/],
    [undefined, /sg-0a1b2c3d$/],
  ])('says of a cluster that only its VPC reaches (%s)', (publiclyAccessible, line) => {
    announceWarehouse(analytics, { groups: [vpcGroup], publiclyAccessible });
    expect(runner.log()).toEqual([expect.stringMatching(line)]);
  });
});
