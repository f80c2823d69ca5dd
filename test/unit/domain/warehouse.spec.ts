import { describe, expect, it } from '@jest/globals';
import {
  portOf,
  type Warehouse,
  warehouseName,
  warehouseText,
} from '../../../src/domain/warehouse.ts';

describe('in words', () => {
  it.each<[string, Warehouse]>([
    ['cluster analytics', { kind: 'cluster', clusterIdentifier: 'analytics' }],
    ['workgroup sales', { kind: 'workgroup', workgroupName: 'sales' }],
  ])('a warehouse is a %s', (words, warehouse) => {
    expect(warehouseText(warehouse)).toBe(words);
    expect(warehouseName(warehouse)).toBe(words.split(' ')[1]);
  });
});

it('the port of a warehouse is 5439 where it is not known', () => {
  expect(portOf({ port: 5431 })).toBe(5431);
  expect(portOf({ port: undefined })).toBe(5439);
  expect(portOf({})).toBe(5439);
});
