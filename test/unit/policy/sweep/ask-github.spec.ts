import { describe, expect, it } from '@jest/globals';
import type { WorkStatus } from '../../../../src/domain/verdict.ts';
import { Fault } from '../../../../src/faults/fault.ts';
import { askGitHub, QUESTIONS_AT_ONCE } from '../../../../src/policy/sweep/ask-github.ts';
import type { GitHubApi } from '../../../../src/policy/sweep/github-api.ts';
import { fakeTime } from '../../../support/fake-clock.ts';
import { lease, run } from '../../../support/leases.ts';
import { denied, throttled } from '../../../support/samples.ts';

const goingOn: WorkStatus = { kind: 'going-on', status: 'queued' };

const refusesAll = new Fault('Limit', 'Too many questions.', '', {
  kind: 'refuses-all',
  passes: false,
  maybeApplied: false,
});

/** A GitHub that answers each question as it is told. */
function fakeGitHub(answer: (question: string, signal: AbortSignal) => unknown) {
  const asked: string[] = [];
  let open = 0;
  let mostOpen = 0;
  const ask = async (question: string, signal: AbortSignal) => {
    asked.push(question);
    mostOpen = Math.max(mostOpen, ++open);
    try {
      const answered = await answer(question, signal);
      if (answered instanceof Fault) throw answered;
      return answered as WorkStatus;
    } finally {
      open--;
    }
  };
  const api: GitHubApi = {
    jobStatus: (of, job, signal) => ask(`job ${job} of ${of.id}`, signal),
    attemptStatus: (of, signal) => ask(`run ${of.id} attempt ${of.attempt}`, signal),
  };
  return { asked, mostOpen: () => mostOpen, github: async () => api };
}

const jobs = (number: number) =>
  Array.from({ length: number }, (_, index) => lease({ job: String(index + 1) }));

describe('GitHub', () => {
  it('is asked once about each job, and about the attempt where there is no job', async () => {
    const { budget, clock } = fakeTime();
    const { github, asked } = fakeGitHub(() => goingOn);
    const again = { ...run, attempt: '2' };
    const subjects = [
      lease({ id: 'first-lease' }),
      lease({ id: 'second-lease' }),
      lease({ job: '' }),
      lease({ job: '', run: again }),
      lease({ run: again }),
    ];
    const answerTo = await clock.run(askGitHub(subjects, github, budget));
    expect(asked).toEqual([
      'job 77 of 1658821493',
      'run 1658821493 attempt 1',
      'run 1658821493 attempt 2',
      'job 77 of 1658821493',
    ]);
    expect(subjects.map(answerTo)).toEqual(subjects.map(() => goingOn));
    expect(answerTo(lease({ job: '78' }))).toBeUndefined();
  });

  it('is not even loaded where there is no question', async () => {
    const { budget, clock } = fakeTime();
    const answerTo = await clock.run(
      askGitHub([], () => Promise.reject(new Error('loaded')), budget),
    );
    expect(answerTo(lease())).toBeUndefined();
  });

  it(`is asked ${QUESTIONS_AT_ONCE} questions at once`, async () => {
    const { budget, clock } = fakeTime();
    const { github, asked, mostOpen } = fakeGitHub(async (_, signal) => {
      await clock.sleep(1000, signal);
      return goingOn;
    });
    await clock.run(askGitHub(jobs(3 * QUESTIONS_AT_ONCE), github, budget));
    expect([asked.length, mostOpen(), clock.seconds()]).toEqual([24, QUESTIONS_AT_ONCE, 3]);
  });

  it('is asked again where it fails for a moment', async () => {
    const { budget, clock } = fakeTime();
    let failures = 2;
    const { github, asked } = fakeGitHub(() => (failures-- > 0 ? throttled : goingOn));
    const answerTo = await clock.run(askGitHub(jobs(1), github, budget));
    expect(asked).toHaveLength(3);
    expect(answerTo(lease({ job: '1' }))).toEqual(goingOn);
  });

  it('is not asked again about what it refuses to tell', async () => {
    const { budget, clock } = fakeTime();
    const { github, asked } = fakeGitHub((question) =>
      question.startsWith('job 1 ') ? denied : goingOn,
    );
    const many = jobs(2 * QUESTIONS_AT_ONCE);
    const answerTo = await clock.run(askGitHub(many, github, budget));
    expect(asked).toHaveLength(many.length);
    expect(many.map(answerTo)).toEqual([denied, ...many.slice(1).map(() => goingOn)]);
  });

  it('is asked nothing more once it refuses everything', async () => {
    const { budget, clock } = fakeTime();
    const { github, asked } = fakeGitHub(() => refusesAll);
    const answerTo = await clock.run(askGitHub(jobs(100), github, budget));
    expect(asked.length).toBeLessThanOrEqual(QUESTIONS_AT_ONCE);
    expect(new Set(jobs(100).map(answerTo))).toEqual(new Set([refusesAll]));
  });

  it('may be silent for as long as the time lasts, and then nothing is known', async () => {
    const { budget, clock, waits } = fakeTime({ seconds: 40 });
    const { github } = fakeGitHub(() => Promise.withResolvers().promise);
    const answerTo = await clock.run(askGitHub(jobs(20), github, budget));
    expect(clock.seconds()).toBe(40);
    const answers = jobs(20).map(answerTo);
    expect(answers.every((answer) => answer instanceof Fault)).toBe(true);
    expect(answers[0]).toMatchObject({ title: 'No response from GitHub' });
    expect(waits[0]).toBe('10 s: GitHub to say which jobs are over (0 of 20 answers so far)');
  });

  it('may be out of reach from the start', async () => {
    const { budget, clock } = fakeTime();
    const answerTo = await clock.run(askGitHub(jobs(2), () => Promise.reject(denied), budget));
    expect(jobs(2).map(answerTo)).toEqual([denied, denied]);
  });

  it('is not asked any more when the job is cancelled', async () => {
    const { budget, clock, cancel } = fakeTime();
    const { github } = fakeGitHub(async (_, signal) => {
      await clock.sleep(100_000, signal);
      return goingOn;
    });
    cancel(2);
    const answerTo = await clock.run(askGitHub(jobs(20), github, budget));
    expect(clock.seconds()).toBe(2);
    expect(answerTo(lease({ job: '20' }))).toMatchObject({ title: 'Cancelled' });
  });
});
