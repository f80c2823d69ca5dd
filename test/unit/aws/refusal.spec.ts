import { expect, it } from '@jest/globals';
import { refusal } from '../../../src/aws/refusal.ts';
import { clusterRule, denied, missing } from '../../support/samples.ts';

const [a, b] = [clusterRule('192.0.2.1/32'), clusterRule('192.0.2.2/32')];

it('of one rule that is not there, AWS says which', () => {
  expect(refusal(missing, [a])).toEqual({ revoked: [], unknown: [a], refusal: missing });
});

it('of several rules, AWS does not say which one is not there', () => {
  expect(refusal(missing, [a, b])).toEqual({ revoked: [], unknown: [], refusal: missing });
});

it.each([denied, new Error('defect')])('any other error is thrown again: %s', (error) => {
  expect(() => refusal(error, [a])).toThrow(error);
});
