import { describe, expect, it } from '@jest/globals';
import { refuse, reportDefect } from '../../../src/report/problems.ts';
import { runnerInProcess } from '../../support/runner-in-process.ts';

const runner = runnerInProcess();

describe('wrong inputs', () => {
  it('are an error for each problem', () => {
    refuse(['cidr-ip: "x" is wrong', 'timeout: "y" is wrong']);
    expect(runner.annotations()).toEqual([
      { level: 'error', title: 'Invalid input', message: 'cidr-ip: "x" is wrong' },
      { level: 'error', title: 'Invalid input', message: 'timeout: "y" is wrong' },
    ]);
    expect(process.exitCode).toBe(1);
  });

  it.each([
    [9, 9, /^problem 8\.$/],
    [10, 10, /^problem 9\.$/],
    [11, 10, /^problem 9\. problem 10\.$/],
    [500, 10, /^problem 9\. problem 10\. .*problem 499\.$/],
  ])('are for %d problems the %d errors that the runner shows', (number, errors, last) => {
    const problems = Array.from({ length: number }, (_, index) => `problem ${index}.`);
    refuse(problems);
    expect(runner.annotations()).toHaveLength(errors);
    expect(runner.annotations().at(-1)?.message).toMatch(last);
    expect(runner.annotations().flatMap(({ message }) => message.match(/problem \d+\./g))).toEqual(
      problems,
    );
  });
});

it('what nobody expected is an error, and rules may still be open', () => {
  reportDefect(new TypeError('x is not a function'));
  expect(runner.annotations()).toEqual([
    {
      level: 'error',
      title: 'Unexpected failure',
      message: expect.stringMatching(/may still be open\. .*TypeError: x is not a function/),
    },
  ]);
  expect(process.exitCode).toBe(1);
});
