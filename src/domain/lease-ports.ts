import { LAST_PORT, type PortRange } from './rule.ts';

/** How far a range may reach beyond the port, on each side. */
const FARTHEST = 7;

/**
 * The port ranges that a lease tries, nearest first: P–P, P–P+1, P−1–P, P−1–P+1, P–P+2, and so on. Two rules
 * for one source can only both exist where their ranges differ.
 */
export function portRanges(port: number): PortRange[] {
  const reaches = Array.from({ length: FARTHEST + 1 }, (_, reach) => reach);
  return (
    reaches
      .flatMap((below) => reaches.map((above) => ({ below, above })))
      .filter(({ below, above }) => port - below >= 1 && port + above <= LAST_PORT)
      // Of ranges as near as one another, the one that begins higher is first already.
      .sort(
        (one, other) =>
          one.below + one.above - (other.below + other.above) ||
          Math.max(one.below, one.above) - Math.max(other.below, other.above),
      )
      .map(({ below, above }) => ({ from: port - below, to: port + above }))
  );
}
