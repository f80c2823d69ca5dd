import { describe, expect, test } from '@jest/globals';
import { matchesWildcard } from './wildcard.ts';

describe('a pattern', () => {
  test.each([
    [true, 'group/*', 'group/sg-1'],
    [true, '*', ''],
    [true, 'sg-?', 'sg-1'],
    [false, 'sg-?', 'sg-12'],
    [false, 'group/*', 'group'],
    [false, 'Group', 'group'],
    [true, 'a.b', 'a.b'],
    [false, 'a.b', 'aXb'],
    [true, `c\${*}`, 'c*'],
    [false, `c\${*}`, 'ci'],
    [true, `\${?}\${$}`, '?$'],
    [false, `\${aws:username}`, 'octocat'],
  ])('is %s: %s of %s', (expected, pattern, text) => {
    expect(matchesWildcard(pattern, text)).toBe(expected);
  });

  test('may have no case', () => {
    expect(matchesWildcard('EC2:describe*', 'ec2:DescribeTags', 'i')).toBe(true);
  });
});
