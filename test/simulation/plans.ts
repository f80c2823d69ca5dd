import { leaseTags } from '../../src/domain/lease.ts';
import { IF_PORT_TAKEN } from '../../src/domain/lease-request.ts';
import type { Rule } from '../../src/domain/rule.ts';
import type { VpcSecurityGroup } from '../../src/domain/security-group.ts';
import type { Source } from '../../src/domain/source.ts';
import type { Choices } from './choices.ts';
import { anyOrder, anyOrderOfAll, type Roughness, someTime } from './nature.ts';
import type { HandJob, LeaseJob, Plan, RevokeJob, SweepJob } from './world.ts';

const PORT = 5439;
const MINUTE = 60_000;
const groups: readonly [VpcSecurityGroup, VpcSecurityGroup] = [
  { kind: 'vpc', id: 'sg-1' },
  { kind: 'vpc', id: 'sg-2' },
];
/** The address that most jobs share, as runners behind one NAT gateway do. */
const shared: Source = { kind: 'cidr', cidr: '203.0.113.7/32' };
const second: Source = { kind: 'cidr', cidr: '2001:db8::7/128' };

const ruleFor = (source: Source, group = groups[0], from = PORT, to = from): Rule => ({
  group,
  protocol: 'tcp',
  ports: { from, to },
  source,
});

/** A rule with a lease's marker and no more, which nobody can judge. */
const unreadable = leaseTags({
  id: 'lease-of-nobody',
  run: { server: 'https://github.com', repository: 'octo-org/octo-repo', id: '1', attempt: '1' },
  job: '',
  expires: '2020-01-01T00:00:00Z',
}).slice(0, 2);

/** A plan at random: up to four jobs, sweeps at any moment, and whatever may go wrong. */
export function randomPlan(choices: Choices): Plan {
  const { random } = choices;
  const maybe = (chance: number) => random() < chance;
  const below = (limit: number) => Math.floor(random() * limit);
  const oneOf = <Each>(...all: readonly Each[]) => all[below(all.length)] as Each;

  const leaseJob = (): LeaseJob => ({
    kind: 'lease',
    startsAt: oneOf(0, random() * 5_000, random() * 10_000, random() * MINUTE),
    wanted: {
      groups: oneOf<LeaseJob['wanted']['groups']>([groups[0]], [groups[0]], [groups[1]], groups),
      sources: oneOf<LeaseJob['wanted']['sources']>(
        [shared],
        [shared],
        [shared],
        [second],
        [shared, second],
      ),
      port: PORT,
      ifPortTaken: maybe(0.7) ? 'widen' : oneOf(...IF_PORT_TAKEN),
    },
    worksFor: oneOf(0, random() * 5_000, random() * 10_000, random() * 3 * MINUTE),
    reachable: maybe(0.85),
    expiresIn: maybe(0.8) ? 360 * MINUTE : MINUTE + random() * MINUTE,
  });
  const revokeJob = (): RevokeJob => {
    const by = oneOf('id' as const, 'properties' as const);
    // What is named by its properties is whatever has them, so such a job has an address of its own.
    const own: Source = { kind: 'cidr', cidr: '192.0.2.1/32' };
    const rules: RevokeJob['rules'] =
      by === 'id'
        ? [ruleFor(shared, oneOf(...groups))]
        : [ruleFor(own), ...(maybe(0.5) ? [ruleFor(own, groups[0], 22)] : [])];
    return { kind: 'revoke', startsAt: random() * 5_000, rules, by, worksFor: random() * MINUTE };
  };
  const sweepJob = (): SweepJob => ({
    kind: 'sweep',
    startsAt: random() * oneOf(4, 4, 40) * MINUTE,
  });

  const handJob = (): HandJob => ({
    kind: 'hand',
    startsAt: random() * 10_000,
    which: below(8),
  });

  const rough: Roughness = {
    faults: oneOf(0, 2, 12),
    faultChance: oneOf(0.05, 0.3),
    crashes: oneOf(0, 0, 1, 4),
    crashChance: oneOf(0.02, 0.1),
    staleChance: oneOf(0.2, 0.7),
    silences: 1,
    provesRevocation: maybe(0.9),
    timing: maybe(0.7) ? someTime : anyOrder,
  };
  return {
    jobs: [
      ...Array.from({ length: 1 + below(4) }, leaseJob),
      ...(maybe(0.3) ? [revokeJob()] : []),
      ...Array.from({ length: below(3) }, sweepJob),
      ...(maybe(0.2) ? [handJob()] : []),
    ],
    foreign: [
      ...(maybe(0.3) ? [{ rule: ruleFor(shared), tags: [] }] : []),
      ...(maybe(0.3) ? [{ rule: ruleFor(shared, groups[0], PORT, PORT + 1), tags: [] }] : []),
      ...(maybe(0.3) ? [{ rule: ruleFor(second, groups[1], 22), tags: unreadable }] : []),
    ],
    githubAnswers: maybe(0.7),
    quota: maybe(0.2) ? 3 + below(3) : 60,
    staleWrites: oneOf(0, 1, 4),
    rough,
  };
}

/** A case of which every order of the steps, and everything that may happen, is carried out. */
export interface SmallCase {
  readonly what: string;
  readonly plan: Plan;
  /** Whether it is quick enough for every run of the tests. */
  readonly quick: boolean;
}

/** How many faults and crashes there may be, and how many writes a read may be behind. */
interface Limits {
  readonly faults?: number;
  readonly crashes?: number;
  readonly staleWrites?: number;
  /** Whether the order of steps matters that no other process can see. */
  readonly all?: boolean;
  readonly quick?: boolean;
}

function small(
  what: string,
  { faults = 0, crashes = 0, staleWrites = 0, all = false, quick = false }: Limits,
  jobs: Plan['jobs'],
  more: Partial<Plan> = {},
): SmallCase {
  return {
    what,
    quick,
    plan: {
      jobs,
      foreign: [],
      githubAnswers: true,
      quota: 60,
      staleWrites,
      rough: {
        faults,
        crashes,
        faultChance: 0,
        crashChance: 0,
        staleChance: 0,
        silences: 0,
        provesRevocation: true,
        timing: all ? anyOrderOfAll : anyOrder,
      },
      ...more,
    },
  };
}

const leaseJob = (ifPortTaken: LeaseJob['wanted']['ifPortTaken'] = 'widen'): LeaseJob => ({
  kind: 'lease',
  startsAt: 0,
  wanted: { groups: [groups[0]], sources: [shared], port: PORT, ifPortTaken },
  worksFor: 0,
  expiresIn: 360 * MINUTE,
  reachable: true,
});

/** Jobs behind one address, each of which wants the same port of the same group. */
const pair = [leaseJob(), leaseJob()];
const sweepJob: SweepJob = { kind: 'sweep', startsAt: 0 };

export const smallCases: readonly SmallCase[] = [
  small('two jobs, every order of their requests', { quick: true }, pair),
  small('two jobs, every order of all their steps', { all: true }, pair),
  small('two jobs, one crash', { crashes: 1 }, pair),
  small('two jobs, one fault', { faults: 1 }, pair),
  small('two jobs, one crash, stale reads', { crashes: 1, staleWrites: 1 }, pair),
  small('two jobs and room for one rule, one fault', { faults: 1 }, pair, { quota: 1 }),
  small('two jobs that wait for the port', { quick: true }, [leaseJob('wait'), leaseJob('wait')]),
  small('a job and a sweep, one crash, stale reads', { crashes: 1, staleWrites: 1 }, [
    leaseJob(),
    sweepJob,
  ]),
  small('a job, one crash, one fault, stale reads', { crashes: 1, faults: 1, staleWrites: 1 }, [
    leaseJob(),
  ]),
];
