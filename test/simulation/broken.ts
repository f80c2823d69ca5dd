import type { LeasedRule } from '../../src/domain/lease.ts';
import type { Rule } from '../../src/domain/rule.ts';
import { oneOf } from '../../src/domain/rule.ts';
import type { WorkStatus } from '../../src/domain/verdict.ts';
import { Fault } from '../../src/faults/fault.ts';
import { listLeases } from '../../src/policy/lease/find-lease.ts';
import type { Access } from './apis.ts';
import { type Code, realCode } from './code.ts';

/** One way to break the policy, in words, and the policy that is broken so. */
export interface Broken {
  readonly what: string;
  readonly code: Code;
}

const withoutId = ({ id: _, ...rule }: Rule): Rule => rule;

const overNow = async (): Promise<WorkStatus> => ({
  kind: 'completed',
  of: 'run',
  started: 0,
  completed: 0,
  now: Number.MAX_SAFE_INTEGER,
});

/** Mistakes that somebody could make, each of which the simulation has to find. */
export const brokenCodes: readonly Broken[] = [
  {
    what: 'closes a lease by the properties of its rules, and not by their ids',
    code: {
      ...realCode,
      close: ({ openGroup, ...access }, lease, { rules, complete }, budget) =>
        realCode.close(
          {
            ...access,
            openGroup,
            openLeased: (group) => {
              const api = openGroup(group);
              return { ...api, revoke: (some, signal) => api.revoke(some.map(withoutId), signal) };
            },
          },
          lease,
          { rules, complete },
          budget,
        ),
    },
  },
  {
    what: 'writes the lease down only after it has opened it',
    code: { ...realCode, leavesLeaseFirst: false },
  },
  {
    what: 'looks once, although reads may be stale',
    code: {
      ...realCode,
      open: (access, ...rest) => realCode.open(lookingOnce(access), ...rest),
      close: (access, ...rest) => realCode.close(lookingOnce(access), ...rest),
    },
  },
  {
    what: 'takes a lost response for a refusal',
    code: {
      ...realCode,
      open: (access, ...rest) => realCode.open(withoutDoubt(access), ...rest),
    },
  },
  {
    what: 'takes the rule that is there already for its own',
    code: {
      ...realCode,
      open: (access, ...rest) => realCode.open(takingDuplicates(access), ...rest),
    },
  },
  {
    what: 'leaves nothing to post where main has failed',
    code: {
      ...realCode,
      async open(...all) {
        const result = await realCode.open(...all);
        return result.fault ? { ...result, complete: true } : result;
      },
    },
  },
  {
    what: 'calls a rule gone because a read does not show it',
    code: {
      ...realCode,
      async close(access, lease, opened, budget) {
        const shown = await listLeases(access.leases, lease, budget);
        const rules = opened.rules.filter(oneOf(shown));
        return realCode.close(access, lease, { ...opened, rules }, budget);
      },
    },
  },
  {
    what: 'sweeps the leases of jobs that go on',
    code: {
      ...realCode,
      sweep: ({ github, ...access }, budget) =>
        realCode.sweep(
          {
            ...access,
            github: {
              jobStatus: overNow,
              attemptStatus: overNow,
            },
          },
          budget,
        ),
    },
  },
];

/** Access whose every look shows what the first one did. */
function lookingOnce(access: Access): Access {
  const { leases } = access;
  let seen: ReturnType<typeof leases.list> | undefined;
  return {
    ...access,
    leases: {
      ...leases,
      list(query, signal) {
        seen ??= leases.list(query, signal);
        seen.catch(() => {
          seen = undefined;
        });
        return seen;
      },
    },
  };
}

/** Access where no request can have been carried out without a response. */
function withoutDoubt(access: Access): Access {
  return authorizingWith(access, (error) => {
    if (!(error instanceof Fault)) throw error;
    const { title, explanation, ownWords, kind, passes } = error;
    throw new Fault(title, explanation, ownWords, { kind, passes, maybeApplied: false });
  });
}

/** Access where a duplicate rule is as good as a new one. */
function takingDuplicates(access: Access): Access {
  return authorizingWith(access, async (error, rules, signal) => {
    if (!(error instanceof Fault && error.kind === 'rule-exists')) throw error;
    const group = rules[0].group as LeasedRule['group'];
    const { rules: listed } = await access.openLeased(group).describe(signal);
    const isAsked = oneOf(rules);
    const same = listed.filter((rule) => isAsked(withoutId(rule))) as LeasedRule[];
    if (same.length < rules.length) throw error;
    return same;
  });
}

function authorizingWith(
  access: Access,
  recover: (
    error: unknown,
    rules: readonly [Rule, ...Rule[]],
    signal: AbortSignal,
  ) => Promise<LeasedRule[]> | never,
): Access {
  const { leases } = access;
  return {
    ...access,
    leases: {
      ...leases,
      authorize: (rules, lease, signal) =>
        leases.authorize(rules, lease, signal).catch((error) => recover(error, rules, signal)),
    },
  };
}
