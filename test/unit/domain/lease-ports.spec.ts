import { describe, expect, it } from '@jest/globals';
import { portRanges } from '../../../src/domain/lease-ports.ts';

const texts = (port: number) => portRanges(port).map(({ from, to }) => `${from}-${to}`);

describe('the port ranges of a lease', () => {
  it('begin with the port alone, then go on with the nearest ones', () => {
    expect(texts(5439).slice(0, 8)).toEqual([
      '5439-5439',
      '5439-5440',
      '5438-5439',
      '5438-5440',
      '5439-5441',
      '5437-5439',
      '5438-5441',
      '5437-5440',
    ]);
  });

  it('are all different, have the port in them, and reach seven ports beyond it', () => {
    const ranges = portRanges(5439);
    expect(new Set(texts(5439)).size).toBe(64);
    for (const { from, to } of ranges) {
      expect(from).toBeLessThanOrEqual(5439);
      expect(to).toBeGreaterThanOrEqual(5439);
    }
    expect(Math.min(...ranges.map(({ from }) => from))).toBe(5432);
    expect(Math.max(...ranges.map(({ to }) => to))).toBe(5446);
  });

  it.each([1, 3, 65_535, 65_530])('of port %i are ports', (port) => {
    const ranges = portRanges(port);
    expect(ranges[0]).toEqual({ from: port, to: port });
    for (const { from, to } of ranges) {
      expect(from).toBeGreaterThanOrEqual(1);
      expect(to).toBeLessThanOrEqual(65_535);
    }
  });
});
