import { describe, expect, it } from '@jest/globals';
import { readStep } from '../../../src/inputs/step.ts';
import { given, problemsOf, type Texts } from '../../support/inputs.ts';

const read = (texts: Texts, env: Texts = {}) => readStep(given(texts), env);

describe('what all actions share', () => {
  it('has a default for each input but the region', () => {
    expect(read({ 'aws-region': 'us-east-1' })).toEqual({
      region: 'us-east-1',
      timeout: 120,
      jobSummary: true,
    });
  });

  it('is as the inputs and the environment say', () => {
    const texts = { timeout: '7', 'job-summary': 'false' };
    expect(read(texts, { AWS_REGION: 'eu-west-1' })).toEqual({
      region: 'eu-west-1',
      timeout: 7,
      jobSummary: false,
    });
  });

  it('has the role that each phase assumes, where one is named', () => {
    const arn = 'arn:aws:iam::111122223333:role/redshift-close';
    const texts = { 'aws-region': 'us-east-1', 'role-to-assume': arn, 'role-session-name': 'ci' };
    expect(read(texts)).toEqual({
      region: 'us-east-1',
      timeout: 120,
      jobSummary: true,
      role: { arn, sessionName: 'ci' },
    });
  });

  it('has its timeout in seconds', () => {
    expect(problemsOf(() => read({ 'aws-region': 'us-east-1', timeout: '2m' }))).toEqual([
      'timeout: "2m" is not valid: use a whole number of seconds from 1 to 3600.',
    ]);
  });

  it('has all its problems told at once', () => {
    const problems = problemsOf(() => read({ timeout: '0', 'job-summary': 'no' }));
    expect(problems.map((problem) => problem.split(/[: ]/)[0])).toEqual([
      'aws-region',
      'timeout',
      'job-summary',
    ]);
  });
});
