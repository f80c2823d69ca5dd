import { describe, expect, it } from '@jest/globals';
import { readJobId, readOwnRun } from '../../../src/inputs/run.ts';
import { problemsOf } from '../../support/inputs.ts';

const env = {
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_REPOSITORY: 'octo-org/octo-repo',
  GITHUB_RUN_ID: '42',
  GITHUB_RUN_ATTEMPT: '3',
};

describe('the run that an action is in', () => {
  it('is told by the variables of the runner', () => {
    expect(readOwnRun(env)).toEqual({
      server: 'https://github.com',
      repository: 'octo-org/octo-repo',
      id: '42',
      attempt: '3',
    });
  });

  it('is not known where they do not make one, which is told', () => {
    const part = { ...env, GITHUB_RUN_ID: 'x' };
    expect(problemsOf(() => readOwnRun(part))).toEqual([
      'This run is unknown: GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_RUN_ID and GITHUB_RUN_ATTEMPT give "https://github.com/octo-org/octo-repo/actions/runs/x/attempts/3", which is not the URL of a run. The runner sets these variables: do not change them.',
    ]);
  });

  it('is not known without any of them', () => {
    expect(problemsOf(() => readOwnRun({}))).toEqual([
      expect.stringContaining(' give "//actions/runs//attempts/", '),
    ]);
  });
});

describe('the id of a job', () => {
  it.each(['', '7', '9'.repeat(19)])('may be %j', (id) => {
    expect(readJobId(id)).toBe(id);
  });

  it.each(['build', '7x', 'x7', '9'.repeat(20)])('can not be %j', (id) => {
    expect(problemsOf(() => readJobId(id))).toEqual([
      `job-id: "${id}" is not the id of a job: leave the input out.`,
    ]);
  });
});
