import { describe, expect, it } from '@jest/globals';
import { likelyRequest } from '../../../src/inputs/likely-request.ts';
import { given, type Texts } from '../../support/inputs.ts';

const region = { 'aws-region': 'us-east-1' };
const warehouse = { 'cluster-identifier': 'a' };
const role = { 'role-to-assume': 'arn:aws:iam::111122223333:role/a' };

const destination = (inputs: Texts, env: Texts = {}) => likelyRequest(given(inputs), env);

describe('the first request of a step', () => {
  it.each([
    ['ec2', 'names VPC security groups', { 'vpc-security-group-id': 'sg-0123456789abcdef0' }],
    ['ec2', 'sweeps a region', {}],
    ['redshift', 'names a cluster security group', { 'cluster-security-group-name': 'a' }],
    ['redshift', 'names a cluster', warehouse],
    ['redshift-serverless', 'names a workgroup', { 'workgroup-name': 'a' }],
    ['sts', 'has a role', { ...warehouse, ...role }],
  ])('goes to %s where the step %s', (service, _, inputs: Texts) => {
    expect(destination({ ...region, ...inputs })).toEqual({ service, region: 'us-east-1' });
  });

  it('goes to the region of the variable where the input is empty', () => {
    expect(destination(warehouse, { AWS_REGION: 'eu-west-1' })).toMatchObject({
      region: 'eu-west-1',
    });
  });

  it.each(['', 'Virginia', 'us-east-1.example'])('is not guessed in the region "%s"', (wrong) => {
    expect(destination({ ...warehouse, 'aws-region': wrong })).toBeUndefined();
  });
});
