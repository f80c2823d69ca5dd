import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { clock } from '../../../src/runner/clock.ts';

const { signal } = new AbortController();

describe('the time of this machine', () => {
  it('goes on', () => {
    const before = clock.now();
    expect(clock.now()).toBeGreaterThanOrEqual(before);
  });
});

describe('a pause of this machine', () => {
  it('ends when its time is over', async () => {
    expect(await clock.sleep(1, signal)).toBeUndefined();
  });

  it('lasts until then', async () => {
    const controller = new AbortController();
    const pause = clock.sleep(1_000_000, controller.signal).then(() => 'over');
    const soon = new Promise((resolve) => setImmediate(resolve, 'not over'));
    expect(await Promise.race([pause, soon])).toBe('not over');
    controller.abort();
    await pause;
  });

  it('ends as soon as its signal is aborted, without a failure', async () => {
    const controller = new AbortController();
    const pause = clock.sleep(1_000_000, controller.signal);
    controller.abort();
    expect(await pause).toBeUndefined();
    expect(await clock.sleep(1_000_000, controller.signal)).toBeUndefined();
  });
});

describe('an alarm of this machine', () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  it('rings once, when its time is over', () => {
    const ring = jest.fn();
    clock.after(250, ring);
    jest.advanceTimersByTime(249);
    expect(ring).not.toHaveBeenCalled();
    jest.advanceTimersByTime(1000);
    expect(ring).toHaveBeenCalledTimes(1);
  });

  it('does not ring any more once it is disarmed', () => {
    const ring = jest.fn();
    clock.after(250, ring)();
    jest.advanceTimersByTime(1000);
    expect(ring).not.toHaveBeenCalled();
  });

  it('that repeats rings until it is stopped', () => {
    const tick = jest.fn();
    const stop = clock.every(10_000, tick);
    jest.advanceTimersByTime(35_000);
    expect(tick).toHaveBeenCalledTimes(3);
    stop();
    jest.advanceTimersByTime(35_000);
    expect(tick).toHaveBeenCalledTimes(3);
  });

  it.each(['after', 'every'] as const)('keeps no process alive (%s)', (kind) => {
    const timer = kind === 'after' ? 'setTimeout' : 'setInterval';
    const set = jest.spyOn(globalThis, timer);
    const stop = clock[kind](1000, () => undefined);
    const timers = set.mock.results.map(({ value }) => value as NodeJS.Timeout);
    expect(timers.map((made) => made.hasRef())).toEqual([false]);
    stop();
    set.mockRestore();
  });
});
