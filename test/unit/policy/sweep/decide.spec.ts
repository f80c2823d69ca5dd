import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Lease } from '../../../../src/domain/lease.ts';
import type { WorkStatus } from '../../../../src/domain/verdict.ts';
import type { Fault } from '../../../../src/faults/fault.ts';
import { decide, type Evidence } from '../../../../src/policy/sweep/decide.ts';
import { at, HOUR, lease, MINUTE, NOON } from '../../../support/leases.ts';
import { denied } from '../../../support/samples.ts';

const completed = (ago: number, of: 'job' | 'run' = 'job'): WorkStatus => ({
  kind: 'completed',
  of,
  started: NOON - ago - HOUR,
  completed: NOON - ago,
  now: NOON,
});
const goingOn: WorkStatus = { kind: 'going-on', status: 'in_progress' };

const decided = (of: Lease, evidence: Partial<Evidence>) =>
  decide(of, { listedAt: NOON, work: undefined, grace: 15 * MINUTE, ...evidence });

const open = lease();
const expired = lease({ expires: at(-MINUTE) });

describe('a lease', () => {
  it.each<[string, Lease, Partial<Evidence>, object]>([
    [
      'has expired, whatever GitHub says',
      expired,
      { work: goingOn },
      { why: 'expired', ago: MINUTE },
    ],
    ['has expired, and nobody asked GitHub', expired, {}, { why: 'expired', ago: MINUTE }],
    ['expires at this moment', lease({ expires: at(0) }), {}, { why: 'expired', ago: 0 }],
    [
      'has a job that ended before the grace',
      open,
      { work: completed(HOUR) },
      { why: 'job-ended', ago: HOUR, openAtMost: 2 * HOUR },
    ],
    [
      'has a job that ended a grace ago',
      open,
      { work: completed(15 * MINUTE) },
      { why: 'job-ended', ago: 15 * MINUTE },
    ],
    ['has a run that ended', open, { work: completed(HOUR, 'run') }, { why: 'run-ended' }],
    [
      'has a job that ended now, without a grace',
      open,
      { work: completed(0), grace: 0 },
      { ago: 0 },
    ],
    [
      'has a job that ended, at a time that AWS does not tell',
      open,
      { work: completed(HOUR), listedAt: undefined },
      { why: 'job-ended' },
    ],
  ])('is over where it %s', (_, of, evidence, more) => {
    expect(decided(of, evidence)).toMatchObject({ kind: 'over', ...more });
  });

  it.each<[string, Lease, Partial<Evidence>, object]>([
    ['the job goes on', open, { work: goingOn }, { kind: 'alive', status: 'in_progress' }],
    [
      'the job ended a moment before the grace is over',
      open,
      { work: completed(15 * MINUTE - 1) },
      { kind: 'just-ended', ago: 15 * MINUTE - 1 },
    ],
    [
      'the job ends in the future, by a clock that is wrong',
      open,
      { work: completed(-HOUR), grace: 0 },
      { kind: 'just-ended', ago: -HOUR },
    ],
    ['GitHub does not say', open, { work: denied }, { kind: 'unknown', fault: denied }],
    [
      'nobody asked GitHub',
      open,
      {},
      { kind: 'unknown', fault: expect.objectContaining({ title: 'GitHub was not asked' }) },
    ],
    [
      'AWS does not tell the time, though it may have expired',
      expired,
      { listedAt: undefined, work: denied },
      { kind: 'unknown', fault: denied },
    ],
    [
      'its time is over by no clock but that of the runner',
      lease({ expires: at(1000) }),
      { work: goingOn },
      { kind: 'alive' },
    ],
  ])('is kept where %s', (_, of, evidence, expected) => {
    expect(decided(of, evidence)).toMatchObject(expected);
  });
});

describe('whatever is known', () => {
  const moment = fc.integer({ min: NOON - 100 * HOUR, max: NOON + 100 * HOUR });
  const anyWork = fc.oneof(
    fc.constant(undefined),
    fc.constant<Fault>(denied),
    fc
      .constantFrom('queued', 'in_progress', 'waiting', 'requested', 'pending')
      .map((status): WorkStatus => ({ kind: 'going-on', status })),
    fc.record({
      kind: fc.constant('completed' as const),
      of: fc.constantFrom('job' as const, 'run' as const),
      started: moment,
      completed: fc.oneof(moment, fc.constant(Number.NaN)),
      now: fc.oneof(moment, fc.constant(Number.NaN)),
    }),
  );
  const evidence = fc.record({
    listedAt: fc.option(moment, { nil: undefined }),
    work: anyWork,
    grace: fc.nat(2 * HOUR),
  });
  const expires = moment.map((milliseconds) => lease({ expires: at(milliseconds - NOON) }));

  it('a lease is over only if its time is up, or its job ended for as long as the grace', () => {
    fc.assert(
      fc.property(expires, evidence, (of, known) => {
        const { listedAt, work, grace } = known;
        const timeIsUp = listedAt !== undefined && Date.parse(of.expires) <= listedAt;
        const ended =
          work !== undefined &&
          'kind' in work &&
          work.kind === 'completed' &&
          work.now - work.completed >= grace;
        expect(decide(of, known).kind === 'over').toBe(timeIsUp || ended);
      }),
      { numRuns: 2000 },
    );
  });

  it('what is unknown is kept until the lease expires, and no longer', () => {
    fc.assert(
      fc.property(expires, moment, (of, listedAt) => {
        const { kind } = decide(of, { listedAt, work: denied, grace: 0 });
        expect(kind).toBe(Date.parse(of.expires) <= listedAt ? 'over' : 'unknown');
      }),
      { numRuns: 1000 },
    );
  });
});
