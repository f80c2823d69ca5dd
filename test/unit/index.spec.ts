import { describe, expect, it, jest } from '@jest/globals';
import { leaseMain, leasePost, main, post } from '../../src/index.ts';
import { runnerInProcess } from '../support/runner-in-process.ts';

const runner = runnerInProcess();

/** Catches the end of the process. */
const catchExit = () => jest.spyOn(process, 'exit').mockImplementation((() => undefined) as never);

describe.each([
  ['main', main],
  ['post', post],
  ['leaseMain', leaseMain],
  ['leasePost', leasePost],
])('%s', (_, phase) => {
  it('ends its process when it is done, and all is written', async () => {
    const exit = catchExit();
    await phase();
    expect(exit.mock.calls).toEqual([[]]);
    expect(runner.annotations().length).toBeGreaterThan(0);
    expect(jest.mocked(process.stdout.write).mock.calls.at(-1)?.[0]).toBe('');
  });

  it('says what nobody expected in words, and fails', async () => {
    const exit = catchExit();
    runner.breakLog(new Error('nobody thought of this'));
    await phase();
    expect(runner.annotations()).toMatchObject([
      {
        title: 'Unexpected failure',
        message: expect.stringMatching(/may still be open\. .*nobody thought of this/),
      },
    ]);
    expect(process.exitCode).toBe(1);
    expect(exit).toHaveBeenCalledTimes(1);
  });

  it('keeps its process until it is done, and no longer', async () => {
    catchExit();
    const timers = () => process.getActiveResourcesInfo().filter((kind) => kind === 'Timeout');
    const [before, listeners] = [timers().length, process.listenerCount('exit')];
    const done = phase();
    expect(timers()).toHaveLength(before + 1);
    await done;
    expect(timers().length).toBeLessThanOrEqual(before);
    expect(process.listenerCount('exit')).toBe(listeners);
  });

  it('fails where its process ends before it is done', async () => {
    catchExit();
    const others = new Set(process.listeners('exit'));
    const done = phase();
    for (const tell of process.listeners('exit')) if (!others.has(tell)) tell(0);
    expect(process.exitCode).toBe(1);
    expect(runner.annotations()).toEqual([
      {
        level: 'error',
        title: 'Unexpected failure',
        message: expect.stringMatching(/ended before .* may still be open/),
      },
    ]);
    await done;
  });

  it('goes on where nobody reads the log any more', async () => {
    catchExit();
    await phase();
    expect(() => process.stdout.emit('error', new Error('EPIPE'))).not.toThrow();
  });
});

it('the phases are told apart', async () => {
  catchExit();
  const titles = () => runner.annotations().map(({ title }) => title);
  await main();
  expect(titles()).not.toContain('Lost track of what to revoke');
  await post();
  expect(titles()).toContain('Lost track of what to revoke');
  await leasePost();
  expect(titles()).toContain('Lost track of the lease');
});
