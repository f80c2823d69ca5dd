import { describe, expect, it } from '@jest/globals';
import { type Warehouse, warehouseName, warehouseText } from '../../../src/domain/warehouse.ts';

describe('in words', () => {
  it.each<[string, Warehouse]>([
    ['cluster analytics', { kind: 'cluster', clusterIdentifier: 'analytics' }],
    ['workgroup sales', { kind: 'workgroup', workgroupName: 'sales' }],
  ])('a warehouse is a %s', (words, warehouse) => {
    expect(warehouseText(warehouse)).toBe(words);
    expect(warehouseName(warehouse)).toBe(words.split(' ')[1]);
  });
});
