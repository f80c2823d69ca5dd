import {
  hasExpired,
  type Lease,
  type LeasedRule,
  leaseIn,
  timeText,
} from '../../src/domain/lease.ts';
import { isClosed, type Opened } from '../../src/domain/open-lease.ts';
import { outcomesOf } from '../../src/domain/outcome.ts';
import type { Rule, Tag } from '../../src/domain/rule.ts';
import { explain } from '../../src/faults/explain.ts';
import { type Budget, startBudget } from '../../src/policy/budget.ts';
import type { Access as Wanted } from '../../src/policy/lease/open-lease.ts';
import { accessFor, type Surroundings } from './apis.ts';
import type { Choices } from './choices.ts';
import { type Code, GRACE } from './code.ts';
import { createEc2, propertiesOf } from './ec2.ts';
import { createNature, type Roughness, STALEST } from './nature.ts';
import { createScheduler, type Process, START } from './scheduler.ts';

/** A job with a lease: when it starts, what it asks for, and how long its other steps take, in milliseconds. */
export interface LeaseJob {
  readonly kind: 'lease';
  readonly startsAt: number;
  readonly wanted: Wanted;
  readonly worksFor: number;
  readonly expiresIn: number;
  /** Whether the endpoint takes connections. If not, `main` closes its lease again. */
  readonly reachable: boolean;
}

/** A job that opens a rule by hand and has the root action revoke it, by its id or by its properties. */
export interface RevokeJob {
  readonly kind: 'revoke';
  readonly startsAt: number;
  readonly rules: readonly [Rule, ...Rule[]];
  readonly by: 'id' | 'properties';
  readonly worksFor: number;
}

export interface SweepJob {
  readonly kind: 'sweep';
  readonly startsAt: number;
}

/** Somebody who revokes one rule of a lease by hand: the first, the second and so on of those there are then. */
export interface HandJob {
  readonly kind: 'hand';
  readonly startsAt: number;
  readonly which: number;
}

/** What a run is made of. */
export interface Plan {
  readonly jobs: readonly (LeaseJob | RevokeJob | SweepJob | HandJob)[];
  /** Rules that belong to nobody here, and have to stay. */
  readonly foreign: readonly { readonly rule: Rule; readonly tags: readonly Tag[] }[];
  /** Whether GitHub says which jobs are over. */
  readonly githubAnswers: boolean;
  readonly quota: number;
  readonly staleWrites: number;
  readonly rough: Roughness;
}

/** What came of a run. */
export interface Report {
  /** What must not be, in words; empty where all is well. */
  readonly violations: readonly string[];
  /** How many steps it took, and how many times jobs got access or failed to. */
  readonly steps: number;
  readonly granted: number;
  readonly refused: number;
  /** How many jobs said that they could not take everything away, because their time was up. */
  readonly red: number;
  readonly met: { readonly faults: number; readonly crashes: number; readonly stale: number };
  /** A number that two runs share where their steps came in the same order. */
  readonly order: number;
  /** A number for each state that was met: the rules there are, and what each process did last. */
  readonly states: readonly number[];
}

const NAMES = { lease: 'job', revoke: 'job', sweep: 'sweep', hand: 'hand' };
const TIMEOUT_SECONDS = 120;
const HOUR = 3600_000;
const githubFailed = explain({ code: 'GitHubNotAsked' }, {});

/** Carries out a plan with a code, and watches. */
export async function carryOut(
  plan: Plan,
  code: Code,
  choices: Choices,
  tell?: (line: string) => void,
): Promise<Report> {
  const violations: string[] = [];
  const nature = createNature(plan.rough, choices);
  /** Whose each rule is: the name of a job, or `nobody`. */
  const owners = new Map<string, string>();
  /** The rules that jobs count on, and the end of their leases. */
  const granted = new Map<
    string,
    { readonly rules: readonly LeasedRule[]; readonly lease: Lease }
  >();
  /** The jobs that never ran their last step, and those that said that nothing of theirs is open. */
  const crashed = new Set<string>();
  const red = new Set<string>();
  /** The rules that somebody revoked by hand, on which nobody can count. */
  const byHand = new Set<string>();
  /** Which process revoked each rule that is gone. */
  const revokedBy = new Map<string, string>();
  /** When jobs ended as GitHub sees it: it takes ten minutes to give up a runner that is lost. */
  const endings = new Map<string, number>();
  const saidClosed = new Set<string>();
  const counts = { steps: 0, granted: 0, refused: 0, red: 0 };
  const lastSteps = new Map<string, number>();
  const states: number[] = [];
  let order = 0;
  let state = 0;
  let rulesNow = 0;

  const violate = (what: string) => {
    violations.push(what);
    tell?.(`!! ${what}`);
  };
  const ownerOf = (process: string) => process.split(':')[0] as string;

  const scheduler = createScheduler(choices, {
    crash: (process) => nature.crash(process),
    onStep(process, what) {
      counts.steps += 1;
      const step = hash(what, hash(process, 0));
      order = Math.imul(order ^ step, 0x01000193) >>> 0;
      state ^= step ^ (lastSteps.get(process) ?? 0);
      lastSteps.set(process, step);
      states.push((state ^ rulesNow) >>> 0);
      tell?.(`${(scheduler.now() / 1000).toFixed(3).padStart(9)} s  ${process} ${what}`);
    },
    onThrown: (process, error) => violate(`${process.name} threw ${String(error)}`),
  });

  const ec2 = createEc2({
    now: scheduler.now,
    quota: plan.quota,
    staleWrites: plan.staleWrites,
    staleTime: STALEST,
    onCreate: (by, { id }) => void owners.set(id, ownerOf(by)),
    onRemove(by, rule) {
      revokedBy.set(rule.id, by);
      if (ownerOf(by).startsWith('hand')) {
        byHand.add(rule.id);
        return;
      }
      const owner = owners.get(rule.id);
      const reading = leaseIn(rule.tags);
      const over = reading.kind === 'lease' && hasExpired(reading.lease, START + scheduler.now());
      const ended = endings.get(owner ?? '') ?? Number.POSITIVE_INFINITY;
      const left = scheduler.now() >= ended + GRACE;
      const may = owner === ownerOf(by) || (ownerOf(by).startsWith('sweep') && (over || left));
      if (!may) violate(`${by} revoked ${rule.id}, which is a rule of ${owner}`);
    },
    onWrite() {
      const each = ec2.rules().map((rule) => `${propertiesOf(rule)} ${owners.get(rule.id)}`);
      rulesNow = hash(each.sort().join(), 0);
      for (const [job, { rules, lease }] of granted) {
        if (hasExpired(lease, START + scheduler.now())) continue;
        const isOpen = new Set(ec2.rules().map(({ id }) => id));
        const lost = rules.filter(({ id }) => !isOpen.has(id) && !byHand.has(id));
        if (lost.length > 0) violate(`${job} lost its access: ${lost.map(({ id }) => id).join()}`);
      }
    },
  });

  const surroundings: Surroundings = {
    ec2,
    nature,
    scheduler,
    statusOf(runId) {
      if (!plan.githubAnswers) throw githubFailed;
      const ended = endings.get(`job ${runId}`);
      const now = scheduler.now();
      return ended === undefined || now < ended
        ? { kind: 'going-on', status: 'in_progress' }
        : {
            kind: 'completed',
            of: 'run',
            started: START,
            completed: START + ended,
            now: START + now,
          };
    },
  };
  const budgetOf = (process: Process): Budget =>
    startBudget(TIMEOUT_SECONDS, {
      clock: process.clock,
      wire: process.wire,
      cancelled: process.cancelled,
      random: choices.random,
      onWait: () => undefined,
      maxAttempts: Number.POSITIVE_INFINITY,
    });
  const { signal: never } = new AbortController();
  const waitUntil = (process: Process, moment: number) =>
    process.clock.sleep(moment - scheduler.now(), never);
  const write = (process: Process, what: string, act: () => void) =>
    new Promise<void>((resolve) => {
      process.later(`writes ${what}`, nature.response(scheduler.now()), () => {
        act();
        resolve();
      });
    });

  /** A job that is red because its time was up leaves rules open, but not silently. */
  const failedToClose = (name: string, { signal }: Budget) => {
    counts.red += 1;
    red.add(name);
    if (!signal.aborted) violate(`${name} failed, and nothing was in its way`);
  };

  const leaseJob = async (
    name: string,
    { startsAt, wanted, worksFor, expiresIn, reachable }: LeaseJob,
  ) => {
    const state: { lease?: Lease; opened?: Opened } = {};
    const closing = ({ id }: Lease) => ({ leaseId: id, groups: wanted.groups });
    const die = () => {
      granted.delete(name);
      crashed.add(name);
      endings.set(name, scheduler.now() + HOUR / 6);
    };
    const main = scheduler.start(
      `${name}: main`,
      { ends: ['died', 'killed'], cancellable: true },
      async (process) => {
        if (startsAt > 0) await waitUntil(process, startsAt);
        const lease = leaseOf(name, START + scheduler.now() + expiresIn);
        if (code.leavesLeaseFirst) {
          await write(process, 'the lease', () => {
            state.lease = lease;
          });
        }
        const access = accessFor(process, surroundings);
        const { fault, ...opened } = await code.open(access, lease, wanted, budgetOf(process));
        if (fault) counts.refused += 1;
        else {
          counts.granted += 1;
          granted.set(name, { rules: opened.rules, lease });
          for (const problem of wrong(opened.rules, wanted, lease)) violate(`${name} ${problem}`);
          for (const { id } of opened.rules) {
            if (owners.get(id) !== name) violate(`${name} took ${id} for its own`);
          }
        }
        await write(process, 'what it opened', () => {
          Object.assign(state, { lease, opened });
        });
        if (fault || reachable) return;
        granted.delete(name);
        if (!isClosed(await code.close(access, closing(lease), opened, budgetOf(process)))) return;
        await write(process, 'that it is closed', () => {
          state.opened = { rules: [], complete: true };
        });
      },
    );
    if ((await main.ended) === 'died') return die();
    if (granted.has(name) && worksFor > 0) {
      const others = scheduler.start(
        `${name}: other steps`,
        { ends: ['died'], cancellable: false },
        (process) => waitUntil(process, scheduler.now() + worksFor),
      );
      if ((await others.ended) === 'died') return die();
    }
    const { lease, opened = { rules: [], complete: false } } = state;
    const post = scheduler.start(
      `${name}: post`,
      { ends: ['died'], cancellable: false },
      async (process) => {
        granted.delete(name);
        if (!lease) return void saidClosed.add(name);
        const access = accessFor(process, surroundings);
        const budget = budgetOf(process);
        const closed = await code.close(access, closing(lease), opened, budget);
        for (const { result, rule } of outcomesOf(closed.results)) {
          if (result === 'not-found' && revokedBy.get(rule.id ?? '') === process.name) {
            violate(`${name} revoked ${rule.id} itself, and says that it was not there`);
          }
        }
        if (isClosed(closed)) saidClosed.add(name);
        else failedToClose(name, budget);
      },
    );
    if ((await post.ended) === 'died') return die();
    endings.set(name, scheduler.now());
  };

  const revokeJob = async (name: string, { startsAt, rules, by, worksFor }: RevokeJob) => {
    const process = scheduler.start(
      `${name}: revoke`,
      { ends: [], cancellable: false },
      async (own) => {
        await waitUntil(own, startsAt);
        let open: readonly Rule[];
        try {
          open = ec2.authorize(own.name, rules);
        } catch {
          // Somebody else has such a rule, or the group is full: there is nothing to revoke later.
          return;
        }
        await waitUntil(own, startsAt + worksFor);
        const access = accessFor(own, surroundings);
        const asked = by === 'id' ? open : rules;
        const budget = budgetOf(own);
        const outcomes = await code.revoke(access, asked, budget);
        if (outcomes.some(({ result }) => result === 'failed')) failedToClose(name, budget);
      },
    );
    await process.ended;
  };

  const handJob = async (name: string, { startsAt, which }: HandJob) => {
    const process = scheduler.start(
      `${name}: console`,
      { ends: [], cancellable: false },
      async (own) => {
        await waitUntil(own, startsAt);
        const leased = ec2.rules().filter(({ tags }) => leaseIn(tags).kind === 'lease');
        if (leased.length > 0) ec2.revoke(own.name, [leased[which % leased.length] as LeasedRule]);
      },
    );
    await process.ended;
  };

  const sweepJob = async (name: string, startsAt: number, crashes: boolean) => {
    const process = scheduler.start(
      `${name}: sweep`,
      { ends: crashes ? ['died'] : [], cancellable: false },
      async (own) => {
        await waitUntil(own, startsAt);
        const budget = budgetOf(own);
        const { swept, incomplete } = await code.sweep(accessFor(own, surroundings), budget);
        const failed = swept.some(({ outcome }) => outcome.result === 'failed');
        if (failed || incomplete) failedToClose(name, budget);
      },
    );
    await process.ended;
  };

  const sweepOnce = async (name: string, startsAt: number) => {
    void sweepJob(name, startsAt, false);
    await scheduler.run();
  };
  const expectSwept = (when: string) => {
    for (const { id } of ec2.rules()) {
      if (owners.get(id) !== 'nobody') violate(`${id} is open although it was swept ${when}`);
    }
  };

  for (const { rule, tags } of plan.foreign) {
    ec2.authorize('nobody', [rule], { tags, description: '' });
  }
  const foreign = ec2.rules();
  plan.jobs.forEach((job, index) => {
    const name = `${NAMES[job.kind]} ${index + 1}`;
    if (job.kind === 'lease') void leaseJob(name, job);
    else if (job.kind === 'revoke') void revokeJob(name, job);
    else if (job.kind === 'hand') void handJob(name, job);
    else void sweepJob(name, job.startsAt, true);
  });
  await scheduler.run();

  for (const rule of ec2.rules()) {
    const owner = owners.get(rule.id) ?? '';
    if (owner === 'nobody' || crashed.has(owner) || red.has(owner)) continue;
    const said = saidClosed.has(owner) ? ', although it said that nothing is' : '';
    violate(`${rule.id} of ${owner} is open after all jobs have ended${said}`);
  }
  for (const rule of ec2.rules()) {
    if (owners.get(rule.id) === 'nobody') continue;
    if (leaseIn(rule.tags).kind !== 'lease')
      violate(`${rule.id} has no tags that tell whose it is`);
  }

  // Before the leases expire, a sweep goes by what GitHub says.
  const before = ec2.rules();
  await sweepOnce('sweep after an hour', scheduler.now() + HOUR);
  if (!plan.githubAnswers) {
    const isOpen = new Set(ec2.rules());
    const now = START + scheduler.now();
    for (const rule of before.filter((each) => !isOpen.has(each))) {
      const reading = leaseIn(rule.tags);
      const over = reading.kind === 'lease' && hasExpired(reading.lease, now);
      if (!over) violate(`${rule.id} was swept although nobody knows that its job is over`);
    }
  } else expectSwept('after an hour');
  await sweepOnce('sweep after a day', scheduler.now() + 24 * HOUR);
  expectSwept('after a day');
  const left = ec2.rules();
  for (const rule of foreign) {
    if (!left.includes(rule)) violate(`${rule.id} is gone, which was nobody's here`);
  }
  return { violations, ...counts, met: nature.met, order, states };
}

function leaseOf(name: string, expires: number): Lease {
  return {
    id: `lease-of-${name.replace(' ', '-')}`,
    run: {
      server: 'https://github.com',
      repository: 'octo-org/octo-repo',
      id: name.replace(/\D/g, ''),
      attempt: '1',
    },
    job: '',
    expires: timeText(expires),
  };
}

/** What is wrong with the rules that a lease was granted, in words. */
function* wrong(rules: readonly LeasedRule[], { groups, sources, port }: Wanted, lease: Lease) {
  for (const source of sources) {
    const letsIn = rules.some(
      (rule) =>
        JSON.stringify(rule.source) === JSON.stringify(source) &&
        groups.some(({ id }) => id === rule.group.id) &&
        rule.ports &&
        rule.ports.from <= port &&
        port <= rule.ports.to,
    );
    if (!letsIn) yield 'was granted a lease that does not let it in';
  }
  for (const rule of rules) {
    const reading = leaseIn(rule.tags);
    if (reading.kind !== 'lease' || reading.lease.id !== lease.id)
      yield 'has a rule without its tags';
  }
}

/** Mixes a text into a number (FNV-1a). */
function hash(text: string, start: number): number {
  let mixed = start ^ 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    mixed = Math.imul(mixed ^ text.charCodeAt(index), 0x01000193);
  }
  return mixed >>> 0;
}
