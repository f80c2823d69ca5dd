import { describe, expect, it } from '@jest/globals';
import type { Fault } from '../../../src/faults/fault.ts';
import type { Budget } from '../../../src/policy/budget.ts';
import { type FakeTime, fakeTime } from '../../support/fake-clock.ts';

/** Waits until a budget ends; gives the second, and why. */
async function endOf({ signal }: Budget, { clock }: FakeTime) {
  const ended = new Promise<void>((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener('abort', () => resolve());
  });
  await clock.run(ended);
  const { title, message } = signal.reason as Fault;
  return { second: clock.seconds(), title, message };
}

/** Lets seconds pass. */
async function pass(seconds: number, { clock }: FakeTime): Promise<void> {
  await clock.run(clock.sleep(seconds * 1000, new AbortController().signal));
}

describe('the time of a phase', () => {
  it('ends when its seconds are over, and says how many they were', async () => {
    const time = fakeTime({ seconds: 120 });
    expect(await endOf(time.budget, time)).toEqual({
      second: 120,
      title: 'Time is up',
      message: expect.stringContaining('120 seconds'),
    });
  });

  it('ends sooner where the job is cancelled', async () => {
    const time = fakeTime();
    time.cancel(7);
    expect(await endOf(time.budget, time)).toMatchObject({ second: 7, title: 'Cancelled' });
  });

  it('is over at once where the job was cancelled before', () => {
    const { budget, cancel } = fakeTime();
    cancel();
    expect(budget.signal.reason).toMatchObject({ title: 'Cancelled' });
  });

  it.each([
    [120, 30_000],
    [2, 500],
  ])('of %d seconds gives one attempt of a request %d milliseconds', (seconds, attemptTime) => {
    const { budget } = fakeTime({ seconds });
    expect(budget.attemptTime).toBe(attemptTime);
    expect(budget.share(2).attemptTime).toBe(attemptTime);
  });

  it('has shares that wait, draw lots and count attempts as it does', () => {
    const { budget } = fakeTime({ maxAttempts: 3, chance: 0.5 });
    const share = budget.share(2);
    expect(share.clock).toBe(budget.clock);
    expect(share.onWait).toBe(budget.onWait);
    expect([share.maxAttempts, share.random()]).toEqual([3, 0.5]);
  });
});

describe('a share of the time', () => {
  it.each([
    ['half of it', 2, 60],
    ['a third of it', 3, 40],
    ['a quarter of it', 4, 30],
    ['a quarter of it, and no less, for one of 5', 5, 30],
    ['a quarter of it, and no less, for one of 60', 60, 30],
  ])('is %s', async (_, parts, second) => {
    const time = fakeTime({ seconds: 120 });
    expect(await endOf(time.budget.share(parts), time)).toEqual({
      second,
      title: 'Time is up',
      message: expect.stringMatching(/share.*120/),
    });
    expect(time.budget.signal.aborted).toBe(false);
  });

  it.each([1, 0])('that is all of the time needs no deadline of its own (%d parts)', (parts) => {
    const { budget, clock } = fakeTime();
    const armed = clock.armed();
    expect(budget.share(parts)).toBe(budget);
    expect(clock.armed()).toBe(armed);
  });

  it('is of the time that is left', async () => {
    const time = fakeTime({ seconds: 120 });
    await pass(40, time);
    expect(await endOf(time.budget.share(2), time)).toMatchObject({ second: 40 + 80 / 2 });
  });

  it('is a quarter of the whole where less is left for each, but ends with the whole', async () => {
    const time = fakeTime({ seconds: 120 });
    await pass(80, time);
    const share = time.budget.share(2);
    await pass(29, time);
    expect(share.signal.aborted).toBe(false);
    expect(await endOf(share, time)).toMatchObject({ second: 110 });
    const late = time.budget.share(2);
    expect(await endOf(late, time)).toEqual({
      second: 120,
      title: 'Time is up',
      message: expect.not.stringContaining('share'),
    });
  });

  it('can be shared again, which shares its own time and not that of the others', async () => {
    const time = fakeTime({ seconds: 1200 });
    const half = time.budget.share(2);
    const first = half.share(2);
    expect(await endOf(first, time)).toMatchObject({ second: 300 });
    expect(half.signal.aborted).toBe(false);
    expect(await endOf(half, time)).toMatchObject({ second: 600 });
  });

  it('ends with the whole where the job is cancelled', async () => {
    const time = fakeTime();
    time.cancel(5);
    expect(await endOf(time.budget.share(2).share(2), time)).toMatchObject({
      second: 5,
      title: 'Cancelled',
    });
  });
});
