import { describe, expect, it } from '@jest/globals';
import { readPort, readSinglePort } from '../../../src/inputs/port.ts';
import { problemsOf } from '../../support/inputs.ts';

describe('port', () => {
  it.each([
    ['5431', 5431, 5431],
    ['1', 1, 1],
    ['65535', 65_535, 65_535],
    ['5431-5455', 5431, 5455],
    ['5431 - 5455', 5431, 5455],
    ['0-10', 0, 10],
    ['0-65535', 0, 65_535],
    ['7-7', 7, 7],
    ['08192', 8192, 8192],
  ])('%j means the ports from %d to %d', (value, from, to) => {
    expect(readPort(value)).toEqual({ from, to });
  });

  it('all means every port', () => {
    expect(readPort('all')).toBe('all');
  });

  it('may be left out', () => {
    expect(readPort('')).toBeUndefined();
  });

  it.each([
    ['0', 'has no service'],
    ['0-0', 'has no service'],
    ['65536', 'is over the last one'],
    ['5431-65536', 'ends over the last one'],
    ['5455-5431', 'is reversed'],
    ['5431-', 'has no end'],
    ['-5431', 'has no beginning'],
    ['-1', 'is how EC2 writes "all"'],
    ['1-2-3', 'has two dashes'],
    ['5431,5455', 'is a list'],
    ['5431 5455', 'has no dash'],
    ['x5431', 'has a letter before'],
    ['5431x', 'has a letter after'],
    ['5e3', 'is an exponent'],
    ['005439', 'has six digits'],
    ['1-005439', 'ends with six digits'],
    ['ALL', 'is in capitals'],
    ['٣', 'is a digit of another script'],
  ])('is not %j, which %s', (value) => {
    const problems = problemsOf(() => readPort(value));
    expect(problems).toEqual([expect.stringMatching(`^port: "${value}" .*1 to 65535.*or all`)]);
  });
});

describe('a single port', () => {
  it.each([
    ['1', 1],
    ['5439', 5439],
    ['65535', 65_535],
    ['', undefined],
  ])('%j is %p', (value, port) => {
    expect(readSinglePort(value)).toBe(port);
  });

  it.each(['0', '65536', '005439', '5431-5455', 'all', 'x5439', '5439x'])('is not %j', (value) => {
    expect(problemsOf(() => readSinglePort(value))).toEqual([
      `port: "${value}" is not a port: use one from 1 to 65535, such as 5439.`,
    ]);
  });
});

it('a user reads, word by word, which ports there are', () => {
  expect(problemsOf(() => readPort('0'))).toEqual([
    'port: "0" is not a port: use one from 1 to 65535, a range such as 5431-5455, or all.',
  ]);
});
