import { describe, expect, it } from '@jest/globals';
import { isOfRun, readRun, runText, runUrl } from '../../../src/domain/run.ts';

const run = {
  server: 'https://github.com',
  repository: 'octo-org/octo-repo',
  id: '1234567890',
  attempt: '2',
};
const url = 'https://github.com/octo-org/octo-repo/actions/runs/1234567890/attempts/2';

describe('a run', () => {
  it('is written as its page on GitHub, and read back', () => {
    expect(runUrl(run)).toBe(url);
    expect(readRun(url)).toEqual(run);
  });

  it.each([
    ['on a server of its own', { server: 'http://github.example.com:8443' }],
    ['on a server in capitals', { server: 'HTTPS://GitHub.example.com:65535' }],
    ['of a repository whose name begins with a dot', { repository: 'octo-org/.github' }],
    ['of a repository whose name ends with a dot', { repository: 'octo-org/octo.' }],
    ['of a repository with every kind of character', { repository: 'octo-1/a_b.c-D' }],
    ['with the longest id and attempt', { id: '9'.repeat(19), attempt: '9'.repeat(6) }],
    ['with the shortest id and attempt', { id: '1', attempt: '1' }],
  ])('may be %s', (_, more) => {
    expect(readRun(runUrl({ ...run, ...more }))).toEqual({ ...run, ...more });
  });

  it.each([
    '',
    'x',
    `${url}/`,
    `${url}?page=1`,
    ` ${url}`,
    url.replace('https', 'javascript'),
    url.replace('github.com', 'user:password@github.com'),
    url.replace('octo-org', '..'),
    url.replace('octo-repo', '..'),
    url.replace('octo-repo', 'octo/repo'),
    url.replace('octo-repo', '%2e%2e'),
    url.replace('1234567890', '12/34'),
    url.replace('1234567890', '0'),
    url.replace('1234567890', '9'.repeat(20)),
    url.replace('1234567890', '12x'),
    url.replace('/2', '/0'),
    url.replace('/2', '/1234567'),
    url.replace('github.com', 'github.com:'),
    url.replace('github.com', 'github.com:123456'),
    url.replace('github.com', 'github.com:x'),
    url.replace('github.com', ''),
    url.replace('octo-org', '.'),
    url.replace('octo-org/', ''),
    url.replace('/2', '/x'),
    url.replace('/attempts/2', ''),
  ])('is not read from %j', (text) => {
    expect(readRun(text)).toBeUndefined();
  });

  it('is told with its attempt from the second on', () => {
    expect(runText({ ...run, attempt: '1' })).toBe('octo-org/octo-repo run 1234567890');
    expect(runText(run)).toBe('octo-org/octo-repo run 1234567890, attempt 2');
  });

  it.each([
    ['of whichever attempt', {}, true],
    ['in other capitals', { server: 'https://GitHub.com', repository: 'Octo-Org/octo-REPO' }, true],
    ['of another id', { id: '1234567891' }, false],
    ['of another repository', { repository: 'octo-org/octo' }, false],
    ['of another server', { server: 'https://github.example.com' }, false],
  ])('is the same one, or not: %s', (_, more, same) => {
    const { attempt: _attempt, ...ofAnyAttempt } = run;
    expect(isOfRun(run, { ...ofAnyAttempt, ...more })).toBe(same);
    expect(isOfRun({ ...run, ...more }, ofAnyAttempt)).toBe(same);
  });
});
