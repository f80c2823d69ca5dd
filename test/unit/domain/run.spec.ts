import { describe, expect, it } from '@jest/globals';
import { readRun, runUrl } from '../../../src/domain/run.ts';

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

  it('may be on a server of its own', () => {
    const server = 'http://github.example.com:8443';
    expect(readRun(runUrl({ ...run, server }))).toEqual({ ...run, server });
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
    url.replace('/2', '/x'),
    url.replace('/attempts/2', ''),
  ])('is not read from %j', (text) => {
    expect(readRun(text)).toBeUndefined();
  });
});
