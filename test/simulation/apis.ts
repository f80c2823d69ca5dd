import {
  LEASE_ID_TAG,
  LEASE_MARKER,
  LEASE_TAG,
  type LeasedRule,
  leaseDescription,
  leaseTags,
} from '../../src/domain/lease.ts';
import type { Rule } from '../../src/domain/rule.ts';
import type { Run } from '../../src/domain/run.ts';
import type { VpcSecurityGroup } from '../../src/domain/security-group.ts';
import type { WorkStatus } from '../../src/domain/verdict.ts';
import type { LeaseApi, LeaseQuery } from '../../src/policy/lease/lease-api.ts';
import type { SecurityGroupApi } from '../../src/policy/security-group-api.ts';
import type { GitHubApi } from '../../src/policy/sweep/github-api.ts';
import { type Ec2, refusals } from './ec2.ts';
import type { Nature } from './nature.ts';
import type { Process, Scheduler } from './scheduler.ts';

/** EC2 and GitHub as one process reaches them, over a network that loses and delays. */
export interface Access {
  readonly leases: LeaseApi;
  /** Opens a group for rules with ids. */
  readonly openLeased: (group: VpcSecurityGroup) => SecurityGroupApi;
  /** Opens a group for rules that are named by their properties. */
  readonly openGroup: (group: VpcSecurityGroup) => SecurityGroupApi;
  readonly github: GitHubApi;
}

export interface Surroundings {
  readonly ec2: Ec2;
  /** What GitHub says of a run, by its id. */
  readonly statusOf: (runId: string) => WorkStatus;
  readonly nature: Nature;
  readonly scheduler: Scheduler;
}

/** Gives a process its access to EC2. */
export function accessFor(
  process: Process,
  { ec2, statusOf, nature, scheduler }: Surroundings,
): Access {
  /** Sends a request: it reaches EC2 in one step, and its response arrives in another, unless something happens. */
  const request = <Response>(
    what: string,
    signal: AbortSignal,
    carryOut: () => Response,
    writes: boolean,
  ): Promise<Response> => {
    if (signal.aborted) return Promise.reject(signal.reason);
    const watched = process.watched();
    return new Promise((resolve, reject) => {
      const respond = (settle: () => void) =>
        void process.later(`hears of ${what}`, nature.response(scheduler.now()), settle);
      const lose = () => respond(() => reject(refusals.lost));
      const obey = () => {
        try {
          const response = carryOut();
          return () => resolve(response);
        } catch (error) {
          return () => reject(error);
        }
      };
      const arriveLate = () =>
        scheduler.later(`carries out late: ${what}`, nature.late(scheduler.now()), obey);

      const arrive = () => {
        switch (nature.fate(process, writes)) {
          case 'carried out':
            return respond(obey());
          case 'throttled':
            return respond(() => reject(refusals.throttled));
          case 'not sent':
            watched.sent = false;
            return lose();
          case 'lost before':
            return lose();
          case 'lost after':
            obey();
            return lose();
          case 'lost, and late':
            arriveLate();
            return lose();
          case 'silence before':
            return;
          case 'silence after':
            obey();
            return;
          case 'crash before':
            return nature.end(process);
          case 'crash after':
            obey();
            return nature.end(process);
          case 'crash, and late':
            arriveLate();
            return nature.end(process);
        }
      };
      process.later(what, nature.request(scheduler.now()), arrive, false);
    });
  };

  const view = <Seen>(
    look: (rules: readonly LeasedRule[]) => Seen,
    key: (seen: Seen) => string,
  ) => {
    const seen = new Map<string, Seen>();
    for (const rules of ec2.views()) {
      const shown = look(rules);
      const text = key(shown);
      if (!seen.has(text)) seen.set(text, shown);
    }
    const all = [...seen.values()];
    return all[nature.stale(all.length)] as Seen;
  };
  const ids = (rules: readonly LeasedRule[]) => rules.map(({ id }) => id).join();

  const open =
    (byId: boolean) =>
    (group: VpcSecurityGroup): SecurityGroupApi => ({
      group,
      rulesPerRequest: 1000,
      checkPermission: async () => undefined,
      without: (description, isGone) => ({
        ...description,
        rules: description.rules.filter((rule) => !isGone(rule)),
      }),
      async revoke(rules, signal) {
        const names = rules.map(({ id, ports }) => id ?? `port ${ports?.from}`).join(', ');
        try {
          const gone = await request(
            `revoke ${names}`,
            signal,
            () => ec2.revoke(process.name, rules),
            true,
          );
          return {
            revoked: nature.provesRevocation ? rules.slice(0, gone.length) : [],
            unknown: [],
          };
        } catch (error) {
          if (error !== refusals.unknownRule) throw error;
          return {
            revoked: [],
            unknown: rules.length === 1 ? rules : [],
            refusal: refusals.unknownRule,
          };
        }
      },
      describe: (signal) =>
        request(
          `describe ${group.id}`,
          signal,
          () => {
            const rules = view((all) => all.filter((rule) => rule.group.id === group.id), ids);
            return { group, api: {}, rules: byId ? rules : rules.map(withoutId) };
          },
          false,
        ),
    });

  const ask = (run: Run, signal: AbortSignal) =>
    request(`ask GitHub about run ${run.id}`, signal, () => statusOf(run.id), false);

  return {
    github: {
      jobStatus: (run, _, signal) => ask(run, signal),
      attemptStatus: ask,
    },
    openLeased: open(true),
    openGroup: open(false),
    leases: {
      authorize: (rules, lease, signal) =>
        request(
          `open ${rules[0].ports?.from}-${rules[0].ports?.to} in ${(rules[0].group as VpcSecurityGroup).id}`,
          signal,
          () =>
            ec2.authorize(process.name, rules, {
              tags: leaseTags(lease),
              description: leaseDescription(lease),
            }),
          true,
        ),
      list: (query, signal) =>
        request(
          query.leaseId ? `look for ${query.leaseId}` : 'list leases',
          signal,
          () => ({
            rules: view((all) => all.filter((rule) => fits(rule, query)), ids),
            at: process.clock.now(),
          }),
          false,
        ),
    },
  };
}

function fits({ group, tags }: LeasedRule, { leaseId, groups }: LeaseQuery): boolean {
  const has = (key: string, value: string) =>
    tags.some(({ Key, Value }) => Key === key && Value === value);
  return (
    has(LEASE_TAG, LEASE_MARKER) &&
    (leaseId === undefined || has(LEASE_ID_TAG, leaseId)) &&
    (groups === undefined || groups.some(({ id }) => id === group.id))
  );
}

function withoutId<Each extends Rule>({ id: _, ...rule }: Each): Omit<Each, 'id'> {
  return rule;
}
