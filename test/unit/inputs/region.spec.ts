import { describe, expect, it } from '@jest/globals';
import { readRegion } from '../../../src/inputs/region.ts';
import { problemsOf, type Texts } from '../../support/inputs.ts';

describe('the region', () => {
  const both = { AWS_REGION: 'eu-west-1', AWS_DEFAULT_REGION: 'eu-west-2' };

  it.each([
    ['aws-region before any variable', 'us-east-1', both, 'us-east-1'],
    ['AWS_REGION else', '', both, 'eu-west-1'],
    ['AWS_DEFAULT_REGION last', '', { ...both, AWS_REGION: '' }, 'eu-west-2'],
  ])('is that of %s', (_, input, env: Texts, region) => {
    expect(readRegion(input, env)).toBe(region);
  });

  it.each(['ap-southeast-4', 'us-gov-west-1', 'us-isob-east-1', 'eusc-de-east-1', 'xx-north-12'])(
    'may be %s',
    (region) => {
      expect(readRegion(region, {})).toBe(region);
    },
  );

  it.each([
    'US-EAST-1',
    'us-east',
    'us-east-1a',
    'us-east-123',
    'us-1',
    'u-east-1',
    'us-e-1',
    'us-east-1.evil.example',
    'https://us-east-1',
    'us-east-1\nx',
    'us_east_1',
    'a-b-c-d-e-f-1',
    'us-aa-bb-cc-dd-1',
    'abcdefghi-east-1',
    'us-abcdefghijklmnopq-1',
  ])('may not be %j, because it becomes part of a host name', (region) => {
    const [problem, ...more] = problemsOf(() => readRegion(region, both));
    expect(problem).toContain(`aws-region: ${JSON.stringify(region)} is not a region`);
    expect(more).toEqual([]);
  });

  it.each([
    ['AWS_REGION', { AWS_REGION: 'Frankfurt', AWS_DEFAULT_REGION: 'eu-west-2' }],
    ['AWS_DEFAULT_REGION', { AWS_DEFAULT_REGION: 'Frankfurt' }],
  ])('that is wrong in %s is blamed on that variable', (variable, env: Texts) => {
    const problems = problemsOf(() => readRegion('', env));
    expect(problems).toEqual([expect.stringMatching(`^${variable}: "Frankfurt" .*us-east-1`)]);
  });

  it('names the input and both variables where no region is set', () => {
    const problems = problemsOf(() => readRegion('', { AWS_REGION: '' }));
    expect(problems).toEqual([
      expect.stringMatching(/^aws-region .*AWS_REGION and AWS_DEFAULT_REGION: set /),
    ]);
  });
});

describe('a user reads, word by word:', () => {
  it.each([
    [
      'aws-region is empty, and so are the variables AWS_REGION and AWS_DEFAULT_REGION: set the region of the group, such as us-east-1.',
      '',
    ],
    ['aws-region: "Virginia" is not a region: use one such as us-east-1.', 'Virginia'],
  ])('%s', (sentence, input) => {
    expect(problemsOf(() => readRegion(input, {}))).toEqual([sentence]);
  });
});
