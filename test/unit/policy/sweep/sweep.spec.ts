import { describe, expect, it } from '@jest/globals';
import type { LeasedRule } from '../../../../src/domain/lease.ts';
import type { Rule } from '../../../../src/domain/rule.ts';
import type { SecurityGroup } from '../../../../src/domain/security-group.ts';
import type { WorkStatus } from '../../../../src/domain/verdict.ts';
import { Fault } from '../../../../src/faults/fault.ts';
import type { LeaseQuery } from '../../../../src/policy/lease/lease-api.ts';
import { type SweepManner, sweep } from '../../../../src/policy/sweep/sweep.ts';
import { fakeTime } from '../../../support/fake-clock.ts';
import {
  type Disturbance,
  type FakeGroupOptions,
  fakeGroup,
  refused,
} from '../../../support/fake-group.ts';
import { at, HOUR, lease, leasedRule, MINUTE, NOON, run } from '../../../support/leases.ts';
import { denied, missing } from '../../../support/samples.ts';

const goingOn: WorkStatus = { kind: 'going-on', status: 'in_progress' };
const ended = (of: 'job' | 'run', ago = HOUR): WorkStatus => ({
  kind: 'completed',
  of,
  started: NOON - ago - HOUR,
  completed: NOON - ago,
  now: NOON,
});

const nothingThere = new Fault('Group not found', 'There is no such group.', '', {
  kind: 'nothing-to-revoke',
  passes: false,
  maybeApplied: false,
});

interface World {
  /** What EC2 lists, page by page; a fault where a page can't be had. */
  readonly pages: readonly (readonly LeasedRule[] | Fault)[];
  /** What the groups hold when they are opened; all that is listed unless told. */
  readonly held?: readonly Rule[];
  /** What EC2 lists once a group has been opened; all that it listed before unless told. */
  readonly later?: readonly LeasedRule[] | Fault;
  /** What AWS's clock says; `undefined` where it does not tell. */
  readonly listedAt?: number | undefined;
  readonly job?: WorkStatus | Fault;
  readonly attempt?: WorkStatus | Fault;
  readonly group?: FakeGroupOptions;
  readonly manner?: Partial<SweepManner>;
}

/** Sweeps such a world. */
async function swept(world: World) {
  const { pages, job = goingOn, attempt = goingOn, group = {}, manner } = world;
  const { budget, clock } = fakeTime();
  const all = pages.flatMap((page) => (page instanceof Fault ? [] : page));
  const { held = all } = world;
  const listedAt = 'listedAt' in world ? world.listedAt : NOON;
  const queries: LeaseQuery[] = [];
  const asked: string[] = [];
  const revoked: string[] = [];
  const opened: string[] = [];
  const requests: string[] = [];
  const answer = async (question: string, said: WorkStatus | Fault) => {
    asked.push(question);
    if (said instanceof Fault) throw said;
    return said;
  };
  const result = await clock.run(
    sweep(
      { grace: 15 * MINUTE, dryRun: false, ...manner },
      {
        leases: async () => ({
          authorize: () => Promise.reject(new Error('A sweep opens nothing')),
          async list(query, _signal, page = '0') {
            queries.push(query);
            const rules = (opened.length > 0 && world.later) || (pages[Number(page)] ?? []);
            if (rules instanceof Fault) throw rules;
            const next = Number(page) + 1 < pages.length ? String(Number(page) + 1) : undefined;
            return { rules, next, at: listedAt };
          },
        }),
        github: async () => ({
          jobStatus: (of, id) => answer(`job ${id} attempt ${of.attempt}`, job),
          attemptStatus: (of) => answer(`run ${of.id} attempt ${of.attempt}`, attempt),
        }),
        openerFor: async (groups) => {
          opened.push(groups.map(({ id }) => id).join(', '));
          return async (of: SecurityGroup) => {
            if (of.kind !== 'vpc') throw new Error('Leases are in VPC security groups');
            const rules = held.filter(
              (rule) => rule.group.kind === 'vpc' && rule.group.id === of.id,
            );
            const api = fakeGroup({ kind: 'other VPC', ...group, group: of, rules });
            return {
              ...api,
              revoke(some, signal) {
                requests.push(`revoke in ${of.id}`);
                revoked.push(...some.map(({ id = 'no id' }) => id));
                return api.revoke(some, signal);
              },
              describe(signal) {
                requests.push(`describe ${of.id}`);
                return api.describe(signal);
              },
            };
          };
        },
      },
      budget,
    ),
  );
  return { ...result, queries, asked, revoked, opened, requests };
}

const idsOf = (rules: readonly { readonly rule: { readonly id: string } }[]) =>
  rules.map(({ rule }) => rule.id);

const expired = lease({ expires: at(-MINUTE) });

describe('a sweep', () => {
  it('revokes what has expired, by its id, and asks GitHub nothing', async () => {
    const pages = [[leasedRule(expired, { id: 'sgr-old' })]];
    const { swept: found, kept, asked, revoked, queries } = await swept({ pages });
    expect([revoked, asked, kept]).toEqual([['sgr-old'], [], []]);
    expect(queries).toHaveLength(1);
    expect(found).toMatchObject([
      { lease: expired, verdict: { why: 'expired' }, outcome: { result: 'revoked' } },
    ]);
  });

  it('revokes the leases of jobs that ended, and keeps those of jobs that go on', async () => {
    const pages = [[leasedRule(lease(), { id: 'sgr-1' })]];
    expect(await swept({ pages, job: ended('job') })).toMatchObject({
      revoked: ['sgr-1'],
      asked: ['job 77 attempt 1'],
      swept: [{ verdict: { why: 'job-ended', ago: HOUR, openAtMost: 2 * HOUR } }],
    });
    expect(await swept({ pages, job: ended('job', MINUTE) })).toMatchObject({
      revoked: [],
      kept: [{ verdict: { kind: 'just-ended' } }],
    });
    expect(await swept({ pages })).toMatchObject({ revoked: [], kept: [{ lease: { job: '77' } }] });
    expect(await swept({ pages, job: denied })).toMatchObject({
      revoked: [],
      kept: [{ verdict: { kind: 'unknown', fault: denied } }],
    });
  });

  it('tells of each rule what it lets in, and no more of it than that', async () => {
    const { id, group, protocol, ports, source, ...more } = leasedRule(lease());
    const listed = { id, group, protocol, ports, source, ...more } as LeasedRule;
    const { kept } = await swept({ pages: [[listed]] });
    expect(kept[0]?.rule).toEqual({ id, group, protocol, ports, source });
  });

  it('judges a lease without a job by the attempt of its run', async () => {
    const again = lease({ job: '', run: { ...run, attempt: '2' } });
    const pages = [[leasedRule(again, { id: 'sgr-1' })]];
    expect(await swept({ pages, job: goingOn, attempt: ended('run') })).toMatchObject({
      revoked: ['sgr-1'],
      asked: ['run 1658821493 attempt 2'],
      swept: [{ verdict: { why: 'run-ended' } }],
    });
  });

  it('takes each rule once, though it is on two pages', async () => {
    const [one, other] = [
      leasedRule(expired, { id: 'sgr-1' }),
      leasedRule(expired, { id: 'sgr-2' }),
    ];
    const { revoked } = await swept({ pages: [[one, other], [other]], held: [one, other] });
    expect(revoked).toEqual(['sgr-1', 'sgr-2']);
  });

  it('revokes group by group', async () => {
    const pages = [
      [
        leasedRule(expired, { id: 'sgr-1', group: 'sg-1' }),
        leasedRule(expired, { id: 'sgr-2', group: 'sg-2' }),
        leasedRule(lease(), { id: 'sgr-3', group: 'sg-2' }),
      ],
    ];
    const { swept: found, kept, revoked, opened, requests } = await swept({ pages });
    expect(revoked).toEqual(['sgr-1', 'sgr-2']);
    expect(opened).toEqual(['sg-1, sg-2']);
    // Nobody looks at them.
    expect(requests).toEqual(['revoke in sg-1', 'revoke in sg-2']);
    expect(found.map(({ outcome }) => outcome.result)).toEqual(['revoked', 'revoked']);
    expect(idsOf(kept)).toEqual(['sgr-3']);
  });

  it('only says so in a dry run, without a further request', async () => {
    const pages = [[leasedRule(expired, { id: 'sgr-1' })]];
    const { swept: found, revoked } = await swept({ pages, manner: { dryRun: true } });
    expect(revoked).toEqual([]);
    expect(found).toMatchObject([{ outcome: { result: 'would-revoke' } }]);
  });

  it('never touches a rule whose tags are not those of a lease', async () => {
    const pages = [
      [
        leasedRule([{ Key: 'revoke-redshift-ingress', Value: 'lease' }], { id: 'sgr-damaged' }),
        leasedRule([{ Key: 'team', Value: 'data' }], { id: 'sgr-foreign' }),
      ],
    ];
    const { swept: found, kept, unreadable, revoked, opened } = await swept({ pages });
    expect([found, kept, revoked, opened]).toEqual([[], [], [], []]);
    expect(unreadable).toMatchObject([
      { rule: { id: 'sgr-damaged' }, problem: expect.stringContaining('is missing') },
    ]);
  });
});

describe('where only one run is meant', () => {
  const { attempt: _, ...ofRun } = run;
  const pages = [
    [
      leasedRule(lease(), { id: 'sgr-1' }),
      leasedRule(lease({ job: '78' }), { id: 'sgr-2' }),
      leasedRule(lease({ run: { ...run, id: '5' } }), { id: 'sgr-other-run' }),
      leasedRule(lease({ run: { ...run, repository: 'octo-org/other' } }), {
        id: 'sgr-other-repo',
      }),
      leasedRule([{ Key: 'revoke-redshift-ingress', Value: 'lease' }], { id: 'sgr-damaged' }),
    ],
  ];

  it('its attempt is asked about once, and its leases are over without a grace', async () => {
    const found = await swept({ pages, attempt: ended('run', 0), manner: { run: ofRun } });
    expect(found).toMatchObject({
      asked: ['run 1658821493 attempt 1'],
      revoked: ['sgr-1', 'sgr-2'],
      kept: [],
      unreadable: [],
    });
    expect(found.swept.map(({ lease: { job } }) => job)).toEqual(['77', '78']);
  });

  it('the attempt that runs again is alive', async () => {
    const again = leasedRule(lease({ run: { ...run, attempt: '2' } }), { id: 'sgr-again' });
    const found = await swept({ pages: [[again]], attempt: goingOn, manner: { run: ofRun } });
    expect(found).toMatchObject({ asked: ['run 1658821493 attempt 2'], revoked: [] });
    expect(idsOf(found.kept)).toEqual(['sgr-again']);
  });

  it('nothing is over unless GitHub says so', async () => {
    const found = await swept({ pages, attempt: denied, manner: { run: ofRun } });
    expect([found.revoked, idsOf(found.kept)]).toEqual([[], ['sgr-1', 'sgr-2']]);
  });
});

describe('what comes in between', () => {
  it('a lease that its own job closes meanwhile is gone, and no failure', async () => {
    const pages = [[leasedRule(expired, { id: 'sgr-1' })]];
    const { swept: found } = await swept({ pages, held: [] });
    expect(found).toMatchObject([{ outcome: { result: 'not-found' } }]);
  });

  it('a group that is deleted meanwhile has taken its rules with it', async () => {
    const pages = [[leasedRule(expired, { id: 'sgr-1' })]];
    const group = { onRevoke: [refused(nothingThere)] };
    const { swept: found, queries } = await swept({ pages, group, later: [] });
    expect(found).toMatchObject([{ outcome: { result: 'not-found', fault: nothingThere } }]);
    expect(queries).toHaveLength(2);
  });

  it('a group that is deleted meanwhile takes no rule of another group with it', async () => {
    const pages = [
      [leasedRule(expired, { id: 'sgr-1' }), leasedRule(expired, { id: 'sgr-2', group: 'sg-2' })],
    ];
    const refuse = refused(nothingThere);
    let refusals = 0;
    const onRevoke: Disturbance[] = [
      async (obey, signal) => (refusals++ === 0 ? refuse(obey, signal) : obey()),
    ];
    const { swept: found } = await swept({ pages, group: { onRevoke }, later: [] });
    expect(found).toMatchObject([
      { rule: { id: 'sgr-1' }, outcome: { result: 'not-found' } },
      { rule: { id: 'sgr-2' }, outcome: { result: 'revoked' } },
    ]);
  });

  it.each([
    ['still lists its rule', [leasedRule(expired, { id: 'sgr-1' })], /still lists.*no such group/],
    ['can not be had', denied, /no such group/],
  ])('a group that AWS does not know is not gone where a new listing %s', async (_, later, why) => {
    const pages = [[leasedRule(expired, { id: 'sgr-1' })]];
    const group = { onRevoke: [refused(nothingThere)] };
    const { swept: found } = await swept({ pages, group, later });
    const fault = { message: expect.stringMatching(why) };
    expect(found).toMatchObject([{ outcome: { result: 'failed', fault } }]);
  });

  it('a rule whose tags can no longer be read is not gone', async () => {
    const pages = [[leasedRule(expired, { id: 'sgr-1' })]];
    const damaged = [{ Key: 'revoke-redshift-ingress', Value: 'lease' }];
    const later = [leasedRule(damaged, { id: 'sgr-1' })];
    const group = { onRevoke: [refused(nothingThere)] };
    const { swept: found } = await swept({ pages, group, later });
    expect(found).toMatchObject([{ outcome: { result: 'failed' } }]);
  });

  it('what can not be revoked has failed', async () => {
    const pages = [[leasedRule(expired, { id: 'sgr-1' })]];
    const { swept: found } = await swept({ pages, group: { onRevoke: [refused(denied)] } });
    expect(found).toMatchObject([{ outcome: { result: 'failed', fault: denied } }]);
  });

  it('a page that can not be had keeps nothing of the pages before from being revoked', async () => {
    const pages = [[leasedRule(expired, { id: 'sgr-1' })], denied];
    const { revoked, incomplete } = await swept({ pages });
    expect([revoked, incomplete]).toEqual([['sgr-1'], denied]);
  });

  it('where AWS tells no time, nothing has expired, and GitHub decides alone', async () => {
    const pages = [[leasedRule(expired, { id: 'sgr-1' })]];
    const listedAt = undefined;
    expect((await swept({ pages, listedAt, job: missing })).revoked).toEqual([]);
    expect((await swept({ pages, listedAt, job: ended('job') })).revoked).toEqual(['sgr-1']);
  });
});

describe('groups that are named', () => {
  it('are listed in parts that EC2 takes', async () => {
    const groups = Array.from({ length: 450 }, (_, n) => ({ kind: 'vpc', id: `sg-${n}` }) as const);
    const { queries } = await swept({ pages: [[]], manner: { groups } });
    expect(queries.map(({ groups: some }) => some?.length)).toEqual([200, 200, 50]);
    expect(queries.flatMap(({ groups: some = [] }) => some)).toEqual(groups);
  });
});
