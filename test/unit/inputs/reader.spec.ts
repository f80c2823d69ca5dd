import { describe, expect, it } from '@jest/globals';
import {
  entries,
  InvalidInput,
  invalid,
  readAll,
  readEach,
  refuseTogether,
  shown,
} from '../../../src/inputs/reader.ts';
import { problemsOf } from '../../support/inputs.ts';

const refuse = (...problems: string[]) => {
  throw new InvalidInput(...problems);
};

describe('an invalid input', () => {
  it('is an error that says all its problems', () => {
    const error = new InvalidInput('One.', 'Two.');
    expect(error).toBeInstanceOf(Error);
    expect(String(error)).toBe('InvalidInput: One. Two.');
    expect(error.problems).toEqual(['One.', 'Two.']);
  });

  it('is told with its name, its value and what is wrong', () => {
    expect(problemsOf(() => invalid('port', '0', 'is no port.'))).toEqual([
      'port: "0" is no port.',
    ]);
  });
});

describe('several readings', () => {
  it('give their values under their names', () => {
    expect(readAll({ one: () => 1, two: () => undefined })).toEqual({ one: 1, two: undefined });
    expect(readAll({})).toEqual({});
  });

  it('are all taken, so that every problem is told at once and no value is carried on', () => {
    const taken: string[] = [];
    const take = (name: string, ...problems: string[]) => {
      taken.push(name);
      return problems.length > 0 ? refuse(...problems) : name;
    };
    const problems = problemsOf(() =>
      readAll({ a: () => take('a', '1', '2'), b: () => take('b'), c: () => take('c', '3') }),
    );
    expect(problems).toEqual(['1', '2', '3']);
    expect(taken).toEqual(['a', 'b', 'c']);
  });

  it('stop at an error that is no invalid input', () => {
    const broken = new TypeError('broken');
    const read = () =>
      readEach([1, 2], () => {
        throw broken;
      });
    expect(read).toThrow(broken);
  });

  it('of a list give a value for each thing in it, lists included', () => {
    expect(readEach(['a', 'b'], (text) => [text])).toEqual([['a'], ['b']]);
    expect(readEach([], refuse)).toEqual([]);
  });

  it('of a list tell the problems of each thing in it', () => {
    const read = (number: number) => (number % 2 === 0 ? number : refuse(`${number} is odd.`));
    expect(problemsOf(() => readEach([1, 2, 3], read))).toEqual(['1 is odd.', '3 is odd.']);
  });
});

describe('a value in a sentence', () => {
  it.each([
    ['in quotes', 'x y', '"x y"'],
    ['with its quotes escaped', 'say "x"', '"say \\"x\\""'],
    ['on one line', 'a\nb\r\tc', '"a\\nb\\r\\tc"'],
    ['without control characters', 'a\u0007\0b', '"a\\u0007\\u0000b"'],
    ['without a delete', '\u007f', '"\\u007f"'],
    ['without the control characters of Latin 1', '\u0080\u0085\u009f', '"\\u0080\\u0085\\u009f"'],
    ['without the separators of lines and paragraphs', '\u2028\u2029', '"\\u2028\\u2029"'],
    [
      'with the characters beside these as they are',
      '~\u00a0\u2027\u202a',
      '"~\u00a0\u2027\u202a"',
    ],
    ['as it is where it has 80 characters', 'x'.repeat(80), `"${'x'.repeat(80)}"`],
    ['cut where it has more', 'x'.repeat(81), `"${'x'.repeat(79)}…"`],
  ])('is %s', (_, value, text) => {
    expect(shown(value)).toBe(text);
  });
});

describe('a list', () => {
  it.each([
    ['has one entry a line', 'a\nb', ['a', 'b']],
    ['has entries separated by commas', 'a,b', ['a', 'b']],
    ['may mix both', 'a,b\nc', ['a', 'b', 'c']],
    ['has no empty entries', ',a,,\n\n b \r\n ,', ['a', 'b']],
    ['has entries with spaces in them', ' a b ', ['a b']],
    ['may have comments at the ends of its lines', 'a # one, two\nb#three\n', ['a', 'b']],
    ['may have lines of comments', '# the office\na\n  # home', ['a']],
    ['may be commented out', '# a', []],
    ['may be empty', '', []],
  ])('%s', (_, value, list) => {
    expect(entries(value)).toEqual(list);
  });
});

describe('inputs that exclude each other', () => {
  it.each([
    [['port', 'cidr-ip'], 'port and cidr-ip are both set: set one.'],
    [['port', 'cidr-ip', 'grace'], 'port, cidr-ip, and grace are all set: set one.'],
  ] as const)('are told by their names: %j', (names, sentence) => {
    expect(problemsOf(() => refuseTogether(names, 'set one'))).toEqual([sentence]);
  });
});
