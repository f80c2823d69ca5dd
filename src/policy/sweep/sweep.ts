import { hasExpired, type Lease, type LeasedRule, leaseIn } from '../../domain/lease.ts';
import { failed, type Outcome, outcomesOf } from '../../domain/outcome.ts';
import { isOfRun, type RunOfAnyAttempt } from '../../domain/run.ts';
import type { VpcSecurityGroup } from '../../domain/security-group.ts';
import type {
  Kept,
  Over,
  RuleWithLease,
  Swept,
  UnreadableRule,
  Verdict,
} from '../../domain/verdict.ts';
import { asFault, explain } from '../../faults/explain.ts';
import { type Fault, mayHaveRules } from '../../faults/fault.ts';
import type { Budget } from '../budget.ts';
import { leasePages } from '../lease/find-lease.ts';
import type { LeaseApi, LeasedRulesPage } from '../lease/lease-api.ts';
import { type OpenGroup, revokeAll } from '../revoke-all.ts';
import { NO_JOURNAL } from '../revoke-batch.ts';
import { askGitHub, type Subject } from './ask-github.ts';
import { decide } from './decide.ts';
import type { GitHubApi } from './github-api.ts';

/** Which leases a sweep is about, and what it does with them. */
export interface SweepManner {
  /** The groups to look in; the whole region where there are none. */
  readonly groups?: readonly VpcSecurityGroup[] | undefined;
  /** Set where only the leases of one run are meant. It is asked about as a whole, and there is no grace. */
  readonly run?: RunOfAnyAttempt | undefined;
  /** How many milliseconds after the end of a job its lease counts as left behind. */
  readonly grace: number;
  /** Whether only to say what would be revoked. */
  readonly dryRun: boolean;
}

/** What a sweep works with. */
export interface SweepTools {
  readonly leases: () => Promise<LeaseApi>;
  readonly github: () => Promise<GitHubApi>;
  /** Gives a way to open these groups, for rules with ids. */
  readonly openerFor: (groups: readonly VpcSecurityGroup[]) => Promise<OpenGroup>;
}

/** The most values that EC2 takes in one filter. */
const GROUPS_PER_LISTING = 200;

/**
 * Revokes the rules of leases that are over: it lists the leases, asks GitHub about those that have not expired,
 * decides, and revokes group by group. It does not throw. What it could not list, it says; what it could not find
 * out, it keeps.
 */
export async function sweep(
  manner: SweepManner,
  tools: SweepTools,
  budget: Budget,
): Promise<Swept> {
  // Each part leaves time for those that come after it, whoever keeps it waiting.
  const { found, unreadable, incomplete } = await list(manner, tools.leases, budget.share(2));
  const decided = await decideEach(found, manner, tools.github, budget.share(2));
  const over = decided.filter(isOver);
  const outcomes = await revokeOver(over, manner, tools, budget);
  return {
    swept: over.map((each) => ({ ...each, outcome: outcomes.get(each.rule.id) as Outcome })),
    kept: decided.filter(isKept),
    unreadable,
    incomplete,
  };
}

/** A rule of a lease, and when AWS listed it. */
interface Found extends RuleWithLease {
  readonly listedAt: number | undefined;
}

interface Listing {
  readonly found: readonly Found[];
  readonly unreadable: readonly UnreadableRule[];
  readonly incomplete: Fault | undefined;
}

/** Lists the leases, and keeps of each page no more than what decides about them. */
async function list(
  manner: SweepManner,
  leases: SweepTools['leases'],
  budget: Budget,
): Promise<Listing> {
  const { run } = manner;
  // By their ids: a rule may be on two pages where others come and go meanwhile.
  const found = new Map<string, Found>();
  const unreadable = new Map<string, UnreadableRule>();
  const take = (listed: LeasedRule, listedAt: number | undefined) => {
    const reading = leaseIn(listed.tags);
    const rule = compact(listed);
    if (reading.kind === 'lease') {
      const { lease } = reading;
      if (!run || isOfRun(lease.run, run)) found.set(rule.id, { rule, lease, listedAt });
    } else if (reading.kind === 'unreadable' && !run) {
      unreadable.set(rule.id, { rule, problem: reading.problem });
    }
  };

  let incomplete: Fault | undefined;
  try {
    for await (const { rules, at } of pagesOf(manner, leases, budget)) {
      for (const rule of rules) take(rule, at);
    }
  } catch (error) {
    incomplete = asFault(error);
  }
  return { found: [...found.values()], unreadable: [...unreadable.values()], incomplete };
}

/** @throws {Fault} when a page can't be had within the budget */
async function* pagesOf(
  { groups }: SweepManner,
  leases: SweepTools['leases'],
  budget: Budget,
): AsyncGenerator<LeasedRulesPage> {
  const api = await leases();
  for (const some of groups ? chunks(groups, GROUPS_PER_LISTING) : [undefined]) {
    yield* leasePages(api, { groups: some }, budget);
  }
}

/** A rule without what nothing asks for any more. */
function compact({ id, group, protocol, ports, source }: LeasedRule): RuleWithLease['rule'] {
  return { id, group, source, ...(protocol ? { protocol } : {}), ...(ports ? { ports } : {}) };
}

/** Decides about each lease, and asks GitHub about those that have not expired. */
async function decideEach(
  found: readonly Found[],
  { run, grace }: SweepManner,
  github: SweepTools['github'],
  budget: Budget,
): Promise<(RuleWithLease & { readonly verdict: Verdict })[]> {
  // Where one run is meant, one answer tells of all its jobs.
  const subjectOf = ({ run: of, job }: Lease): Subject => ({ run: of, job: run ? '' : job });
  const inQuestion = found.filter(
    ({ lease, listedAt }) => listedAt === undefined || !hasExpired(lease, listedAt),
  );
  const subjects = inQuestion.map(({ lease }) => subjectOf(lease));
  const answerTo = await askGitHub(subjects, github, budget);
  return found.map(({ rule, lease, listedAt }) => {
    const work = answerTo(subjectOf(lease));
    return { rule, lease, verdict: decide(lease, { listedAt, work, grace: run ? 0 : grace }) };
  });
}

function isOver<Each extends { verdict: Verdict }>(each: Each): each is Each & { verdict: Over } {
  return each.verdict.kind === 'over';
}

function isKept<Each extends { verdict: Verdict }>(each: Each): each is Each & { verdict: Kept } {
  return each.verdict.kind !== 'over';
}

/** Revokes rules by their ids, group by group; in a dry run, the listing has told all. Gives outcomes by rule id. */
async function revokeOver(
  over: readonly RuleWithLease[],
  manner: SweepManner,
  { leases, openerFor }: SweepTools,
  budget: Budget,
): Promise<ReadonlyMap<string, Outcome>> {
  const rules = over.map(({ rule }) => rule);
  const groups = new Map(rules.map(({ group }) => [group.id, group]));
  if (manner.dryRun || rules.length === 0) {
    return byId(rules.map((rule) => ({ result: 'would-revoke', rule })));
  }
  const results = await revokeAll(
    rules,
    { dryRun: false, showGroups: false },
    await openerFor([...groups.values()]),
    budget,
    NO_JOURNAL,
  );
  return byId(await withGone(outcomesOf(results), manner, leases, budget));
}

/**
 * A rule whose whole group is gone is gone as well, which is what a sweep wants. It was listed a moment ago, so that
 * AWS does not know the group proves nothing before a new listing lacks the rule.
 */
async function withGone(
  outcomes: readonly Outcome[],
  manner: SweepManner,
  leases: SweepTools['leases'],
  budget: Budget,
): Promise<readonly Outcome[]> {
  if (!outcomes.some(isWithoutGroup)) return outcomes;
  const listed = new Set<string | undefined>();
  try {
    for await (const { rules } of pagesOf(manner, leases, budget)) {
      for (const { id } of rules) listed.add(id);
    }
  } catch {
    return outcomes;
  }
  return outcomes.map((outcome) => {
    if (!isWithoutGroup(outcome)) return outcome;
    const { rule, fault } = outcome;
    return listed.has(rule.id)
      ? failed(rule, explain({ code: 'RuleStillListed' }, { detail: fault.message }))
      : { result: 'not-found', rule, fault };
  });
}

function isWithoutGroup(outcome: Outcome): outcome is Extract<Outcome, { result: 'failed' }> {
  return outcome.result === 'failed' && !mayHaveRules(outcome.fault);
}

function byId(outcomes: readonly Outcome[]): ReadonlyMap<string, Outcome> {
  return new Map(outcomes.map((outcome) => [outcome.rule.id as string, outcome]));
}

function chunks<Each>(all: readonly Each[], size: number): Each[][] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, index) =>
    all.slice(index * size, (index + 1) * size),
  );
}
