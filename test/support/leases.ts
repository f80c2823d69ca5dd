import { type Lease, type LeasedRule, leaseTags, timeText } from '../../src/domain/lease.ts';
import type { Tag } from '../../src/domain/rule.ts';
import type { Run } from '../../src/domain/run.ts';
import { listed, vpcRule } from './samples.ts';

/** When the specs of leases take place. */
export const NOON = Date.UTC(2026, 10, 25, 12);
export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;

/** A moment so many milliseconds from then, as tags and GitHub write it. */
export const at = (milliseconds: number): string => timeText(NOON + milliseconds);

export const run: Run = {
  server: 'https://github.com',
  repository: 'octo-org/octo-repo',
  id: '1658821493',
  attempt: '1',
};

/** A lease of a job, which expires in an hour. */
export const lease = (more: Partial<Lease> = {}): Lease => ({
  id: '3d5e0c1a-7c0e-4f0e-9d9e-0a9c6b1f2d3e',
  run,
  job: '77',
  expires: at(HOUR),
  ...more,
});

let rules = 0;

/** A rule of a lease as EC2 lists it. */
export function leasedRule(
  of: Lease | readonly Tag[] = lease(),
  { id = `sgr-${++rules}`, group = 'sg-0a1b2c3d', cidr = `203.0.113.${++rules % 256}/32` } = {},
): LeasedRule {
  const tags = 'expires' in of ? leaseTags(of) : of;
  return {
    ...listed(vpcRule(cidr, { id: group }), { tags }),
    group: { kind: 'vpc', id: group },
    id,
  };
}
