import { describe, expect, it } from '@jest/globals';
import { readBoolean, readNumber, readWord } from '../../../src/inputs/choices.ts';
import { given, problemsOf } from '../../support/inputs.ts';

describe('a boolean', () => {
  const read = (value: string, otherwise = false) =>
    readBoolean(given({ 'dry-run': value }), 'dry-run', otherwise);

  it.each(['true', 'True', 'TRUE'])('is on for %s', (value) => {
    expect(read(value)).toBe(true);
  });

  it.each(['false', 'False', 'FALSE'])('is off for %s', (value) => {
    expect(read(value, true)).toBe(false);
  });

  it.each([true, false])('is %s by default, where that is its default', (otherwise) => {
    expect(read('', otherwise)).toBe(otherwise);
  });

  it.each(['yes', 'tRUE', '1', 'off'])('is not %j', (value) => {
    const problems = problemsOf(() => read(value));
    expect(problems).toEqual([`dry-run: "${value}" is not a boolean: use true or false.`]);
  });
});

describe('a word', () => {
  const WORDS = ['warn', 'error', 'ignore'] as const;
  const read = (value: string) => readWord(given({ 'if-not-found': value }), 'if-not-found', WORDS);

  it.each(WORDS)('may be %s', (word) => {
    expect(read(word)).toBe(word);
  });

  it('is the first one by default', () => {
    expect(read('')).toBe('warn');
  });

  it('may be one of two', () => {
    const read = () => readWord(given({ 'revoke-at': 'later' }), 'revoke-at', ['now', 'job-end']);
    expect(problemsOf(read)).toEqual(['revoke-at: "later" is not valid: use now or job-end.']);
  });

  it.each(['Warn', 'fail', 'warn error'])('is not %j', (value) => {
    const problems = problemsOf(() => read(value));
    expect(problems).toEqual([
      `if-not-found: "${value}" is not valid: use warn, error, or ignore.`,
    ]);
  });
});

describe('a number of seconds', () => {
  const read = (value: string) =>
    readNumber(given({ timeout: value }), 'timeout', {
      unit: 'seconds',
      from: 1,
      to: 3600,
      otherwise: 120,
    });

  it.each([
    ['1', 1],
    ['090', 90],
    ['3600', 3600],
    ['', 120],
  ])('of %j is %d', (value, seconds) => {
    expect(read(value)).toBe(seconds);
  });

  it.each(['0', '3601', '-1', '1.5', '1e3', '2m', 'm2', '00120', 'forever'])(
    'is not %j',
    (value) => {
      const problems = problemsOf(() => read(value));
      expect(problems).toEqual([
        `timeout: "${value}" is not valid: use a whole number of seconds from 1 to 3600.`,
      ]);
    },
  );
});
