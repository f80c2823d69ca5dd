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
