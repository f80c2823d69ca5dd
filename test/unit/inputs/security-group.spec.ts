import { describe, expect, it } from '@jest/globals';
import { readGroupId, readGroupName } from '../../../src/inputs/security-group.ts';
import { problemsOf } from '../../support/inputs.ts';

describe('the name of a security group', () => {
  const read = (name: string) => readGroupName('ec2-security-group-name', name);

  it.each([
    ['255 characters', 'g'.repeat(255)],
    ['spaces and capitals', 'CI Runners'],
    ['letters of any script', 'Läufer-二'],
  ])('may have %s', (_, name) => {
    expect(read(name)).toBe(name);
  });

  it('has at most 255 characters', () => {
    expect(problemsOf(() => read('g'.repeat(256)))).toEqual([
      expect.stringMatching(/^ec2-security-group-name: "g{79}…" has 256 characters.*at most 255/),
    ]);
  });

  it.each([
    ['a newline', 'one\ntwo', 'one\\ntwo'],
    ['a null', 'one\0', 'one\\u0000'],
    ['a delete', 'one\u007f', 'one\\u007f'],
    ['a control character of Latin 1', 'one\u0085', 'one\\u0085'],
  ])('may not have %s', (_, name, text) => {
    const [problem, ...more] = problemsOf(() => read(name));
    expect(problem).toContain(
      `ec2-security-group-name: "${text}" has a newline or another control`,
    );
    expect(more).toEqual([]);
  });
});

describe('the id of a security group', () => {
  const read = (id: string, hint?: string) => readGroupId('ec2-security-group-id', id, hint);

  it.each(['sg-0a1b2c3d', 'sg-0123456789abcdef0', `sg-${'f'.repeat(17)}`])('may be %s', (id) => {
    expect(read(id)).toBe(id);
  });

  it.each([
    'sg-0a1b2c3',
    `sg-${'f'.repeat(18)}`,
    'sg-0A1B2C3D',
    'SG-0a1b2c3d',
    'sg-0a1b2c3g',
    'sgr-0a1b2c3d',
    'default',
    'sg-0a1b2c3d x',
    'x sg-0a1b2c3d',
  ])('is not %j', (id) => {
    expect(problemsOf(() => read(id))).toEqual([
      expect.stringMatching(`^ec2-security-group-id: "${id}" is not the id .*sg-0\\w+\\.$`),
    ]);
  });

  it('is refused with a hint, where there is one', () => {
    expect(problemsOf(() => read('default', ' Use a name.'))).toEqual([
      expect.stringMatching(/\. Use a name\.$/),
    ]);
  });
});

describe('a user reads, word by word:', () => {
  it.each([
    [
      `ec2-security-group-name: "${'x'.repeat(79)}…" has 256 characters: use a name of at most 255.`,
      () => readGroupName('ec2-security-group-name', 'x'.repeat(256)),
    ],
    [
      'ec2-security-group-name: "a\\u0000" has a newline or another control character: use the name of one group.',
      () => readGroupName('ec2-security-group-name', 'a\0'),
    ],
    [
      'ec2-security-group-id: "runners" is not the id of a security group: use one such as sg-0123456789abcdef0.',
      () => readGroupId('ec2-security-group-id', 'runners'),
    ],
  ])('%s', (sentence, read) => {
    expect(problemsOf(read)).toEqual([sentence]);
  });
});
