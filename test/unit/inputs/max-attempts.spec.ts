import { describe, expect, it } from '@jest/globals';
import { readMaxAttempts } from '../../../src/inputs/max-attempts.ts';

const read = (AWS_MAX_ATTEMPTS: string) => readMaxAttempts({ AWS_MAX_ATTEMPTS });

describe('AWS_MAX_ATTEMPTS', () => {
  it.each([
    ['1', 1],
    ['5', 5],
    ['10', 10],
    ['999999999', 999_999_999],
  ])('of %j limits the attempts to %d', (value, maxAttempts) => {
    expect(read(value)).toEqual({ maxAttempts });
  });

  it('that is not set limits nothing', () => {
    expect(readMaxAttempts({})).toEqual({ maxAttempts: Number.POSITIVE_INFINITY });
    expect(read('')).toEqual({ maxAttempts: Number.POSITIVE_INFINITY });
  });

  it.each(['0', '01', '-1', '1.5', '5 ', 'x5', 'five', '1000000000'])(
    'of %j is ignored, with a notice',
    (value) => {
      const { maxAttempts, notice } = read(value);
      expect(maxAttempts).toBe(Number.POSITIVE_INFINITY);
      expect(notice).toBe(
        `AWS_MAX_ATTEMPTS is ignored: "${value}" is not valid. Use a whole number from 1, or remove the variable.`,
      );
    },
  );

  it('that is long is cut in the notice', () => {
    expect(read('x'.repeat(81)).notice).toContain(` "${'x'.repeat(79)}…" `);
  });
});
