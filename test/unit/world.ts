import type { Budget } from '../../src/revocation/budget.ts';
import type { Answer, SecurityGroup } from '../../src/revocation/security-group.ts';
import type {
  ClusterSecurityGroup,
  ClusterSecurityGroupRule,
} from '../../src/vocabulary/cluster-security-group.ts';
import { Fault } from '../../src/vocabulary/fault.ts';
import { oneOf, type Rule, sourceText } from '../../src/vocabulary/rule.ts';

export const timeUp = new Fault('Time is up', 'The time is over.');
export const cancelled = new Fault('Cancelled', 'The job was cancelled.');
export const busy = new Fault('Busy', 'Another change is under way.', 'busy');
export const denied = new Fault('Denied', 'The role may not do this.');
export const notFound = new Fault('Rule not found', 'AWS knows no such rule.', 'rule-not-found');

/** A rule of the group `ci` for one address. */
export const ruleFor = (address: string): ClusterSecurityGroupRule => ({
  ClusterSecurityGroupName: 'ci',
  CIDRIP: `${address}/32`,
});

/** Time that passes only while somebody waits, and then at once. */
export interface World {
  readonly budget: Budget;
  /** How long each pause was asked to be, in milliseconds. */
  readonly pauses: readonly number[];
  /** What the user was told is being waited for, and at which second. */
  readonly told: readonly string[];
  /** How many progress reports are still running. */
  readonly reports: () => number;
  /** Seconds since the start. */
  readonly seconds: () => number;
  /** Lets seconds pass, as a slow request does; ends early when its signal, or the budget, does. */
  readonly pass: (seconds: number, signal?: AbortSignal) => void;
  /** Cancels the job at a second. */
  readonly cancelAt: (second: number) => void;
}

/** A world whose budget ends after so many seconds, and whose chance is always the same. */
export function world({ seconds = 120, chance = 1 } = {}): World {
  const controller = new AbortController();
  const pauses: number[] = [];
  const told: string[] = [];
  const alarms = new Set<{ at: number; again: number; ring: () => void }>();
  let now = 0;

  const alarm = (at: number, again: number, ring: () => void) => {
    const one = { at, again, ring };
    alarms.add(one);
    return () => {
      alarms.delete(one);
    };
  };
  const pass = (milliseconds: number, signal = controller.signal) => {
    const end = now + milliseconds;
    while (!signal.aborted) {
      const [next] = [...alarms].filter(({ at }) => at <= end).sort((a, b) => a.at - b.at);
      if (!next) break;
      now = next.at;
      next.at += next.again;
      next.ring();
    }
    if (!signal.aborted) now = end;
  };
  const endAt = (second: number, reason: Fault, ending = controller) =>
    alarm(second * 1000, Number.POSITIVE_INFINITY, () => ending.abort(reason));

  /** As `budgetOf` in `src/time.ts` shares the time of this machine. */
  const budgetWith = (signal: AbortSignal): Budget => ({
    signal,
    random: () => chance,
    onWait: (what) => told.push(`${now / 1000} s: ${what}`),
    share(parts) {
      const part = new AbortController();
      endAt(now / 1000 + Math.max(seconds / 4, (seconds - now / 1000) / parts), timeUp, part);
      return budgetWith(AbortSignal.any([signal, part.signal]));
    },
    clock: {
      async sleep(milliseconds, during) {
        pauses.push(milliseconds);
        pass(milliseconds, during);
      },
      every: (milliseconds, tick) => alarm(now + milliseconds, milliseconds, tick),
    },
  });

  endAt(seconds, timeUp);
  return {
    budget: budgetWith(controller.signal),
    pauses,
    told,
    reports: () => [...alarms].filter(({ again }) => Number.isFinite(again)).length,
    seconds: () => now / 1000,
    pass: (more, signal) => pass(more * 1000, signal),
    cancelAt: (second) => endAt(second, cancelled),
  };
}

/** What a group does with a request instead of obeying. */
export type Disturbance = (
  signal: AbortSignal,
) => Fault | Error | 'answer lost' | 'never answers' | undefined;

/** A cluster security group in memory. */
export interface FakeGroup extends SecurityGroup {
  /** Every request in its order: `revoke 192.0.2.1/32`, `describe`. */
  readonly requests: readonly string[];
  readonly now: () => ClusterSecurityGroup;
}

interface Circumstances {
  readonly rules?: readonly Rule[];
  readonly rulesPerRequest?: number;
  /** How often a rule is still described as `revoking` after its revocation. */
  readonly lingers?: number;
  /** Happens in place of the requests for one rule, one after the other. */
  readonly onRevoke?: Readonly<Record<string, Disturbance[]>>;
  /** Happens in place of the describes, one after the other. */
  readonly onDescribe?: Disturbance[];
}

/** A group that holds rules and obeys, except where it is disturbed. */
export function fakeGroup({
  rules = [],
  rulesPerRequest = 1,
  lingers = 0,
  onRevoke = {},
  onDescribe = [],
}: Circumstances): FakeGroup {
  const requests: string[] = [];
  const held = new Map(rules.map((rule) => [sourceText(rule), Number.POSITIVE_INFINITY]));

  const now = (): ClusterSecurityGroup => ({
    ClusterSecurityGroupName: 'ci',
    Description: 'CI runners',
    EC2SecurityGroups: [],
    IPRanges: [...held].map(([CIDRIP, left]) => ({
      Status: Number.isFinite(left) ? 'revoking' : 'authorized',
      CIDRIP,
      Tags: [],
    })),
    Tags: [],
  });
  const disturb = (disturbance: Disturbance | undefined, signal: AbortSignal) => {
    const what = disturbance?.(signal);
    if (what instanceof Error) throw what;
    return what;
  };
  const forever = <T>() => Promise.withResolvers<T>().promise;

  return {
    rulesPerRequest,
    requests,
    now,

    async revoke(batch, signal): Promise<Answer> {
      const names = batch.map(sourceText);
      requests.push(`revoke ${names.join(', ')}`);
      const what = disturb(onRevoke[names.join(', ')]?.shift(), signal);
      if (what === 'never answers') return forever();
      const missed = batch.filter((rule) => !held.has(sourceText(rule)));
      for (const name of names) {
        if (!held.delete(name)) continue;
        if (lingers > 0) held.set(name, lingers);
      }
      if (what === 'answer lost') return { notFound: batch, fault: notFound, answerLost: true };
      return missed.length > 0
        ? { notFound: missed, fault: notFound, answerLost: false }
        : { notFound: [], answerLost: false, group: now() };
    },

    async describe(signal) {
      requests.push('describe');
      if (disturb(onDescribe.shift(), signal) === 'never answers') return forever();
      for (const [name, left] of held) {
        if (left > 1) held.set(name, left - 1);
        else held.delete(name);
      }
      return now();
    },
  };
}

/** Whether two rules are the same rule to the API. */
export const sameRule = (one: Rule, other: Rule) => oneOf([one])(other);
