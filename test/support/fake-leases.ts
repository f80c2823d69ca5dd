import {
  LEASE_ID_TAG,
  type Lease,
  type LeasedRule,
  leaseDescription,
  leaseTags,
} from '../../src/domain/lease.ts';
import { oneOf, type Rule, ruleText } from '../../src/domain/rule.ts';
import type { VpcSecurityGroup } from '../../src/domain/security-group.ts';
import type { LeaseApi } from '../../src/policy/lease/lease-api.ts';
import { type Disturbance, undisturbed } from './fake-group.ts';
import { exists, full, listed, vpcGroup } from './samples.ts';

/** The lease that unit specs are about. */
export const lease: Lease = {
  id: '3d5e0c1a-7c0e-4f0e-9d9e-0a9c6b1f2d3e',
  run: { server: 'https://github.com', repository: 'octo-org/octo-repo', id: '42', attempt: '1' },
  job: '7',
  expires: '2026-11-25T20:30:00Z',
};

/** A rule as a lease made it. */
export const leased = (id: string, rule: Rule, by: Lease = lease): LeasedRule => ({
  ...listed(rule, { description: leaseDescription(by), tags: leaseTags(by) }),
  id,
  group: rule.group as VpcSecurityGroup,
});

/** Leases in memory. */
export interface FakeLeases extends LeaseApi {
  /** Every request in its order: `authorize 203.0.113.7/32 on port 5439`, `list`, `list page 2`. */
  readonly requests: readonly string[];
  /** The rules as they are now. */
  now(): readonly Rule[];
  /** Takes rules away, or lets them in, as another job would. */
  change(gone: readonly Rule[], come?: readonly Rule[]): void;
}

export interface FakeLeasesOptions {
  readonly rules?: readonly Rule[];
  /** The ids of groups that have no room. */
  readonly full?: readonly string[];
  /** How many lists do not show a new rule yet. */
  readonly hidden?: number;
  readonly pageSize?: number;
  /** When AWS lists a page, in milliseconds since 1970; `undefined` where it tells no time. */
  readonly listedAt?: (page: number) => number | undefined;
  /** What happens to the requests to authorize, one after the other. */
  readonly onAuthorize?: Iterable<Disturbance>;
  readonly onList?: Iterable<Disturbance>;
}

/** Makes and lists leased rules in memory; new ones are named `sgr-1` and so on. */
export function fakeLeases({
  rules = [],
  full: fullGroups = [],
  hidden = 0,
  pageSize = 1000,
  listedAt = () => 0,
  onAuthorize = [],
  onList = [],
}: FakeLeasesOptions = {}): FakeLeases {
  const requests: string[] = [];
  const authorizing = onAuthorize[Symbol.iterator]();
  const listing = onList[Symbol.iterator]();
  let held: Rule[] = [...rules];
  let created = 0;
  let lists = 0;
  const visibleFrom = new Map<Rule, number>();

  return {
    requests,
    now: () => held,
    change(gone, come = []) {
      held = [...held.filter((rule) => !gone.includes(rule)), ...come];
    },
    authorize(asked, by, signal) {
      const [{ group }] = asked;
      const within = group.kind === 'vpc' && group.id !== vpcGroup.id ? ` in ${group.id}` : '';
      requests.push(`authorize ${asked.map(ruleText).join(', ')}${within}`);
      const happens: Disturbance = authorizing.next().value ?? undisturbed;
      return happens(() => {
        const properties = held.map(({ id: _, ...rest }): Rule => rest);
        if (asked.some(oneOf(properties))) throw exists;
        if (group.kind === 'vpc' && fullGroups.includes(group.id)) throw full;
        const made = asked.map((rule) => leased(`sgr-${++created}`, rule, by));
        for (const rule of made) visibleFrom.set(rule, lists + hidden);
        held = [...held, ...made];
        return made;
      }, signal);
    },
    list({ leaseId, groups }, signal, page) {
      const from = Number(page ?? 0);
      requests.push(page === undefined ? 'list' : `list from ${from}`);
      const happens: Disturbance = listing.next().value ?? undisturbed;
      return happens(() => {
        const shown = (held as LeasedRule[]).filter(
          (rule) =>
            rule.tags?.length > 0 &&
            (visibleFrom.get(rule) ?? 0) <= lists &&
            (groups?.some(({ id }) => id === rule.group.id) ?? true) &&
            (leaseId === undefined ||
              rule.tags.some(({ Key, Value }) => Key === LEASE_ID_TAG && Value === leaseId)),
        );
        lists += 1;
        const next = from + pageSize;
        return {
          rules: shown.slice(from, next),
          next: next < shown.length ? String(next) : undefined,
          at: listedAt(from / pageSize),
        };
      }, signal);
    },
  };
}
