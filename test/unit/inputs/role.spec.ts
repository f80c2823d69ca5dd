import { describe, expect, it } from '@jest/globals';
import { checkPartition, readRole } from '../../../src/inputs/role.ts';
import { given, problemsOf, type Texts } from '../../support/inputs.ts';

const arn = 'arn:aws:iam::111122223333:role/redshift-close';
const read = (texts: Texts, env: Texts = { GITHUB_RUN_ID: '42' }) => readRole(given(texts), env);
const problems = (texts: Texts) => problemsOf(() => read({ 'role-to-assume': arn, ...texts }));

describe('role-to-assume', () => {
  it('may be left out', () => {
    expect(read({})).toBeUndefined();
  });

  it.each([
    arn,
    'arn:aws-cn:iam::111122223333:role/ci/warehouse/close',
    'arn:aws-us-gov:iam::111122223333:role/a+b=c,d.e@f-g_h',
    'arn:aws-iso-b:iam::111122223333:role/close',
    `arn:aws:iam::111122223333:role/${'x'.repeat(64)}`,
  ])('takes %s', (role) => {
    expect(read({ 'role-to-assume': role })?.arn).toBe(role);
  });

  it.each([
    ['the name of a role', 'redshift-close'],
    ['a path and a name', 'ci/redshift-close'],
    ['eleven digits', 'arn:aws:iam::11112222333:role/close'],
    ['no account', 'arn:aws:iam:::role/close'],
    ['a user', 'arn:aws:iam::111122223333:user/close'],
    ['a session', 'arn:aws:sts::111122223333:assumed-role/close/session'],
    ['another partition than those of AWS', 'arn:aliyun:iam::111122223333:role/close'],
    ['a name of 65 characters', `arn:aws:iam::111122223333:role/${'x'.repeat(65)}`],
    ['a path and no name', 'arn:aws:iam::111122223333:role/ci/'],
    ['something before a role', `x${arn}`],
    ['two roles', `${arn},${arn}:x`],
    ['a space', `${arn} x`],
    ['a newline', `${arn}\n::warning::x`],
    ['letters that are not ASCII', `${arn}é`],
  ])('does not take %s', (_, role) => {
    expect(problems({ 'role-to-assume': role })).toEqual([
      expect.stringMatching(/^role-to-assume: .*arn:aws:iam::111122223333:role\//),
    ]);
  });

  it('in another partition than the region is refused, as it can do nothing there', () => {
    const role = { arn, sessionName: 'x' };
    expect(problemsOf(() => checkPartition(role, 'cn-north-1'))).toEqual([
      expect.stringContaining('arn:aws-cn:'),
    ]);
    expect(problemsOf(() => checkPartition(role, 'eu-west-1'))).toEqual([]);
    expect(problemsOf(() => checkPartition(undefined, 'cn-north-1'))).toEqual([]);
  });
});

describe('role-session-name', () => {
  it.each([
    [{ GITHUB_RUN_ID: '1658821493' }, 'GitHubActions-1658821493'],
    [{}, 'GitHubActions'],
  ])('has a default with the id of the run: %j', (env, name) => {
    expect(read({ 'role-to-assume': arn }, env)).toEqual({ arn, sessionName: name });
  });

  it.each(['ab', 'Aa0_+=,.@-', 'x'.repeat(64)])('may be %s', (name) => {
    const role = read({ 'role-to-assume': arn, 'role-session-name': name });
    expect(role?.sessionName).toBe(name);
  });

  it.each(['a', 'x'.repeat(65), 'a b', 'a/b', 'run:42', 'é'.repeat(3)])('may not be %s', (name) => {
    expect(problems({ 'role-session-name': name })).toEqual([
      expect.stringMatching(/^role-session-name: .*2 to 64/),
    ]);
  });

  it('without a role is a mistake', () => {
    expect(problems({ 'role-to-assume': '', 'role-session-name': 'close' })).toEqual([
      expect.stringMatching(/^role-session-name is "close", but role-to-assume is not set/),
    ]);
  });

  it('has its problem told beside that of the role', () => {
    expect(problems({ 'role-to-assume': 'close', 'role-session-name': 'a' })).toHaveLength(2);
  });
});

describe('a user reads, word by word:', () => {
  it.each<[sentence: string, texts: Texts]>([
    [
      'role-to-assume: "redshift-close" is the name of a role: use its ARN, such as arn:aws:iam::111122223333:role/NAME.',
      { 'role-to-assume': 'redshift-close' },
    ],
    [
      'role-to-assume: "arn:aws:iam::1111:role/close" is not the ARN of a role: use one such as arn:aws:iam::111122223333:role/ci-redshift.',
      { 'role-to-assume': 'arn:aws:iam::1111:role/close' },
    ],
    [
      'role-session-name: "a b" is not the name of a session: use 2 to 64 letters, digits and characters of _+=,.@-, such as GitHubActions.',
      { 'role-session-name': 'a b' },
    ],
    [
      'role-session-name is "close", but role-to-assume is not set: set both, or neither.',
      { 'role-to-assume': '', 'role-session-name': 'close' },
    ],
  ])('%s', (sentence, texts) => {
    expect(problems(texts)).toEqual([sentence]);
  });

  it('which partition the ARN of a role has to begin with', () => {
    const role = { arn: 'arn:aws-cn:iam::111122223333:role/close', sessionName: 'x' };
    expect(problemsOf(() => checkPartition(role, 'us-east-1'))).toEqual([
      'role-to-assume: "arn:aws-cn:iam::111122223333:role/close" is in another partition than us-east-1: use a role whose ARN begins with arn:aws:.',
    ]);
  });
});
