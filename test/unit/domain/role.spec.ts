import { describe, expect, it } from '@jest/globals';
import { partitionOf, roleAccount, rolePartition, sessionArn } from '../../../src/domain/role.ts';

const role = {
  arn: 'arn:aws-cn:iam::111122223333:role/ci/warehouse/redshift-close',
  sessionName: 'GitHubActions-42',
};

it('a role tells its account, its partition and what its session is called', () => {
  expect(roleAccount(role)).toBe('111122223333');
  expect(rolePartition(role)).toBe('aws-cn');
  expect(sessionArn(role)).toBe(
    'arn:aws-cn:sts::111122223333:assumed-role/redshift-close/GitHubActions-42',
  );
});

describe('a region', () => {
  it.each([
    ['us-east-1', 'aws'],
    ['cn-north-1', 'aws-cn'],
    ['us-gov-west-1', 'aws-us-gov'],
    ['us-iso-east-1', 'aws-iso'],
    ['us-isob-east-1', 'aws-iso-b'],
    ['eu-isoe-west-1', 'aws-iso-e'],
    ['us-isof-south-1', 'aws-iso-f'],
    ['eusc-de-east-1', 'aws-eusc'],
  ])('such as %s is in the partition %s', (region, partition) => {
    expect(partitionOf(region)).toBe(partition);
  });
});
