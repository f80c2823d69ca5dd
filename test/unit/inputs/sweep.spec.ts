import { describe, expect, it } from '@jest/globals';
import { readSweep } from '../../../src/inputs/sweep.ts';
import { given, problemsOf, type Texts } from '../../support/inputs.ts';

const env = {
  AWS_REGION: 'us-east-1',
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_REPOSITORY: 'octo-org/octo-repo',
  GITHUB_RUN_ID: '99',
  GITHUB_RUN_ATTEMPT: '1',
};
const read = (inputs: Texts) => readSweep(given(inputs), env);

describe('the inputs of a sweep', () => {
  it('have defaults for everything but the region', () => {
    expect(read({})).toEqual({
      options: { region: 'us-east-1', timeout: 120, jobSummary: true },
      place: { kind: 'region' },
      token: '',
      run: undefined,
      grace: 15 * 60_000,
      ifFound: 'warn',
      dryRun: false,
    });
  });

  it.each<[Texts, object]>([
    [
      { 'vpc-security-group-id': 'sg-0a1b2c3d, sg-0a1b2c3e' },
      {
        kind: 'groups',
        groups: [
          { kind: 'vpc', id: 'sg-0a1b2c3d' },
          { kind: 'vpc', id: 'sg-0a1b2c3e' },
        ],
      },
    ],
    [
      { 'cluster-identifier': 'analytics' },
      { kind: 'warehouse', warehouse: { kind: 'cluster', clusterIdentifier: 'analytics' } },
    ],
    [
      { 'workgroup-name': 'sales' },
      { kind: 'warehouse', warehouse: { kind: 'workgroup', workgroupName: 'sales' } },
    ],
  ])('say where to look: %j', (inputs, place) => {
    expect(read(inputs).place).toEqual(place);
  });

  it('name a run of this repository', () => {
    expect(read({ 'run-id': '1658821493' }).run).toEqual({
      server: 'https://github.com',
      repository: 'octo-org/octo-repo',
      id: '1658821493',
    });
  });

  it('are taken as they are given', () => {
    const inputs = { 'github-token': 'ghs_x', grace: '0', 'if-found': 'error', 'dry-run': 'true' };
    expect(read(inputs)).toMatchObject({
      token: 'ghs_x',
      grace: 0,
      ifFound: 'error',
      dryRun: true,
    });
  });

  it.each<[Texts, RegExp]>([
    [{ 'run-id': '0' }, /run-id: "0" is not the id of a run/],
    [{ 'run-id': '../1' }, /is not the id of a run/],
    [{ 'run-id': '1/x' }, /is not the id of a run/],
    [{ grace: '1441' }, /use a whole number of minutes from 0 to 1440/],
    [{ grace: '1.5' }, /is not valid: .* of minutes/],
    [{ 'if-found': 'fail' }, /use warn, error, or ignore/],
    [{ 'vpc-security-group-id': 'x', 'workgroup-name': 'y' }, /are both set/],
    [{ 'github-token': 'a b' }, /github-token: "\*\*\*" has spaces/],
  ])('%j have a problem', (inputs, problem) => {
    expect(problemsOf(() => read(inputs))).toEqual([expect.stringMatching(problem)]);
  });

  it('never show a token', () => {
    expect(problemsOf(() => read({ 'github-token': 'ghs secret' })).join()).not.toContain('secret');
  });

  it('with run-id need to know the repository', () => {
    const problems = problemsOf(() =>
      readSweep(given({ 'run-id': '1' }), { ...env, GITHUB_REPOSITORY: '../x' }),
    );
    expect(problems).toEqual([expect.stringContaining('GITHUB_REPOSITORY')]);
  });
});

describe('a user reads, word by word:', () => {
  it.each<[sentence: string, texts: Texts]>([
    [
      `run-id: "github.event.workflow_run.id" is not the id of a run: use a number, such as the value of \${{ github.event.workflow_run.id }}.`,
      { 'run-id': 'github.event.workflow_run.id' },
    ],
    [
      'github-token: "***" has spaces or other characters that a token cannot have: leave the input out, or use a token of a GitHub App.',
      { 'github-token': 'a b' },
    ],
    [
      'grace: "1441" is not valid: use a whole number of minutes from 0 to 1440.',
      { grace: '1441' },
    ],
    ['if-found: "fail" is not valid: use warn, error, or ignore.', { 'if-found': 'fail' }],
    [
      'cluster-identifier, workgroup-name, and vpc-security-group-id are all set: set exactly one.',
      { 'cluster-identifier': 'a', 'workgroup-name': 'abc', 'vpc-security-group-id': 'x' },
    ],
  ])('%s', (sentence, texts) => {
    expect(problemsOf(() => read(texts))).toEqual([sentence]);
  });
});
