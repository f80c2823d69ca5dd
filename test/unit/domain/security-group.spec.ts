import { describe, expect, it } from '@jest/globals';
import {
  groupIdentity,
  groupText,
  type SecurityGroup,
} from '../../../src/domain/security-group.ts';

const cluster = (name: string): SecurityGroup => ({ kind: 'cluster', name });
const vpc = (id: string): SecurityGroup => ({ kind: 'vpc', id });

it('a group is called by its kind and its name or id', () => {
  expect(groupText(cluster('CI'))).toBe('cluster security group CI');
  expect(groupText(vpc('sg-0a1b2c3d'))).toBe('VPC security group sg-0a1b2c3d');
});

describe('two groups', () => {
  it('of the same name are one, whatever its capitals, because Redshift stores lower case', () => {
    expect(groupIdentity(cluster('CI'))).toBe(groupIdentity(cluster('ci')));
  });

  it.each([
    ['of two names', cluster('ci'), cluster('ci2')],
    ['that only case folding would make one', cluster('straße'), cluster('STRASSE')],
    ['of two ids', vpc('sg-0a1b2c3d'), vpc('sg-99999999')],
    ['whose ids differ in capitals', vpc('sg-0a1b2c3d'), vpc('sg-0A1B2C3D')],
  ])('%s are two', (_, one, other) => {
    expect(groupIdentity(one)).not.toBe(groupIdentity(other));
  });
});
