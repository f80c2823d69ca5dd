import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readAttempt, readJob, Unclear } from '../../../src/github/status.ts';
import { at, HOUR, NOON, run } from '../../support/leases.ts';

const date = new Date(NOON).toUTCString();

const job = (more: Record<string, unknown> = {}): Record<string, unknown> => ({
  id: 77,
  run_id: 1658821493,
  run_attempt: 1,
  status: 'completed',
  started_at: at(-2 * HOUR),
  completed_at: at(-HOUR),
  ...more,
});

const attempt = (more: Record<string, unknown> = {}): Record<string, unknown> => ({
  id: 1658821493,
  run_attempt: 1,
  status: 'completed',
  run_started_at: at(-2 * HOUR),
  updated_at: at(-HOUR),
  ...more,
});

const completed = {
  kind: 'completed',
  started: NOON - 2 * HOUR,
  completed: NOON - HOUR,
  now: NOON,
};

describe('a job', () => {
  it('is completed', () => {
    expect(readJob(job(), date, run, '77')).toEqual({ ...completed, of: 'job' });
  });

  it('may have numbers that only Octokit can read', () => {
    const id = 9_007_199_254_740_993n;
    expect(readJob(job({ id }), date, run, String(id))).toMatchObject({ kind: 'completed' });
  });

  it.each(['queued', 'in_progress', 'waiting', 'requested', 'pending'])(
    'goes on as %s',
    (status) => {
      const body = job({ status, completed_at: null });
      expect(readJob(body, undefined, run, '77')).toEqual({ kind: 'going-on', status });
    },
  );

  it.each<[string, unknown, unknown?]>([
    ['is no object', 'completed'],
    ['is nothing', undefined],
    ['is null', null],
    ['is a list', [job()]],
    ['is an error', { message: 'Moved Permanently' }],
    ['is about another job', job({ id: 78 })],
    ['has an id that is a text', job({ id: '77' })],
    ['has an id that a number can not hold', job({ id: 2 ** 53 })],
    ['is about another run', job({ run_id: 5 })],
    ['is about another attempt', job({ run_attempt: 2 })],
    ['has no attempt', job({ run_attempt: undefined })],
    ['has no status', job({ status: undefined })],
    ['has a status of another word', job({ status: 'Completed' })],
    ['has a list as its status', job({ status: ['completed'] })],
    ['has no time of completion', job({ completed_at: null })],
    ['has a number as that time', job({ completed_at: NOON - HOUR })],
    ['has a list as that time', job({ completed_at: [at(-HOUR)] })],
    ['has another form of that time', job({ completed_at: 'yesterday' })],
    ['has words before that time', job({ completed_at: `on ${at(-HOUR)}` })],
    ['has words after that time', job({ completed_at: `${at(-HOUR)} (UTC)` })],
    ['has a time without a zone', job({ completed_at: at(-HOUR).slice(0, -1) })],
    ['has a day that is none', job({ completed_at: '2026-13-45T99:00:00Z' })],
    [
      'has the zero of another language',
      job({ started_at: '0001-01-01T00:00:00Z', completed_at: '0001-01-01T00:00:00Z' }),
    ],
    ['ended before it started', job({ completed_at: at(-3 * HOUR) })],
    ['has no start', job({ started_at: null })],
    ['comes without a date', job(), null],
    ['comes with a date that is none', job(), 'soon'],
    ['comes with a date that is a number', job(), '9999'],
    ['comes with a date before all runs', job(), 'Thu, 01 Jan 1970 00:00:00 GMT'],
  ])('is unclear where the response %s', (_, body, when = date) => {
    expect(() => readJob(body, when, run, '77')).toThrow(Unclear);
  });
});

describe('the times of a job', () => {
  it.each([
    ['2026-01-01T00:00:00Z', Date.UTC(2026, 0)],
    ['2026-01-01T00:00:00.5Z', Date.UTC(2026, 0) + 500],
    ['2026-01-01T00:00:00.123456789Z', Date.UTC(2026, 0) + 123],
    ['2026-01-01T02:00:00+02:00', Date.UTC(2026, 0)],
    ['2025-12-31T20:00:00.000-04:00', Date.UTC(2026, 0)],
  ])('may be written as %s', (written, moment) => {
    const body = job({ started_at: written, completed_at: written });
    expect(readJob(body, date, run, '77')).toMatchObject({ started: moment, completed: moment });
  });

  it('may be as early as GitHub Actions', () => {
    const first = '2018-01-01T00:00:00Z';
    const body = job({ started_at: first, completed_at: first });
    const now = Date.UTC(2018, 0);
    const said = readJob(body, new Date(now).toUTCString(), run, '77');
    expect(said).toMatchObject({ started: now, completed: now, now });
  });
});

describe('what is unclear', () => {
  it.each<[string, Record<string, unknown> | null, unknown?]>([
    ['It is not a JSON object.', null],
    ['Its id is not 77.', job({ id: 78 })],
    ['Its run_id is not 1658821493.', job({ run_id: 5 })],
    ['Its run_attempt is not 1.', job({ run_attempt: 2 })],
    ['Its status is not a known one.', job({ status: 'lost' })],
    ['It has no valid Date header.', job(), 'soon'],
    ['Its completed_at is not a valid time.', job({ completed_at: 'yesterday' })],
  ])('is said of a job: "%s"', (words, body, when = date) => {
    expect(() => readJob(body, when, run, '77')).toThrow(new Unclear(words));
  });

  it.each([
    ['Its id is not 1658821493.', attempt({ id: 5 })],
    ['Its run_attempt is not 1.', attempt({ run_attempt: 2 })],
    ['Its updated_at is not a valid time.', attempt({ updated_at: null })],
  ])('is said of a run: "%s"', (words, body) => {
    expect(() => readAttempt(body, date, run)).toThrow(new Unclear(words));
  });
});

describe('an attempt of a run', () => {
  it('is completed, at the latest, when it was last changed', () => {
    expect(readAttempt(attempt(), date, run)).toEqual({ ...completed, of: 'run' });
  });

  it.each<[string, unknown]>([
    ['is about another run', attempt({ id: 5 })],
    ['is about another attempt', attempt({ run_attempt: 2 })],
    ['has no status', attempt({ status: null })],
    ['has no time', attempt({ updated_at: undefined })],
  ])('is unclear where the response %s', (_, body) => {
    expect(() => readAttempt(body, date, run)).toThrow(Unclear);
  });
});

describe('any JSON', () => {
  const names = Object.keys({ ...job(), ...attempt() });
  const value = fc.oneof(
    fc.jsonValue(),
    fc.constantFrom(
      77,
      1658821493,
      1,
      'completed',
      'in_progress',
      at(-HOUR),
      at(-2 * HOUR),
      at(HOUR),
    ),
  );
  const changed = fc
    .tuple(
      fc.constantFrom(job(), attempt()),
      fc.dictionary(fc.constantFrom(...names), value, { maxKeys: 4 }),
    )
    .map(([body, changes]) => ({ ...body, ...changes }));
  const bodies = fc.oneof(
    { weight: 1, arbitrary: fc.jsonValue() },
    { weight: 3, arbitrary: changed },
  );
  const dates = fc.oneof(fc.constant(date), fc.string(), fc.constant(undefined));

  it('is a completion only where it says so of exactly what was asked for', () => {
    fc.assert(
      fc.property(bodies, dates, (body, when) => {
        const readings = [() => readJob(body, when, run, '77'), () => readAttempt(body, when, run)];
        const members = body as Record<string, unknown>;
        for (const [index, read] of readings.entries()) {
          let status: ReturnType<typeof readJob> | undefined;
          try {
            status = read();
          } catch (error) {
            expect(error).toBeInstanceOf(Unclear);
          }
          if (status?.kind !== 'completed') continue;
          expect(members).toMatchObject({
            status: 'completed',
            run_attempt: 1,
            ...(index === 0 ? { id: 77, run_id: 1658821493 } : { id: 1658821493 }),
          });
          expect(status.started).toBeLessThanOrEqual(status.completed);
        }
      }),
      { numRuns: 5000 },
    );
  });
});
