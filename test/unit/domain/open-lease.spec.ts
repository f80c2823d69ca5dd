import { describe, expect, it } from '@jest/globals';
import { isClosed } from '../../../src/domain/open-lease.ts';
import { failed, type Outcome } from '../../../src/domain/outcome.ts';
import { denied, vpcGroup, vpcRule } from '../../support/samples.ts';

const rule = vpcRule('203.0.113.7/32');
const revoked: Outcome = { result: 'revoked', rule, responseLost: false };
const missing: Outcome = { result: 'not-found', rule };
const results = (...outcomes: Outcome[]) => [{ group: vpcGroup, outcomes }];

describe('a lease', () => {
  it.each([
    ['each of its rules is revoked, or was not there', results(revoked, missing)],
    ['it had no rules', []],
  ])('is closed where %s', (_, results) => {
    expect(isClosed({ results })).toBe(true);
  });

  it.each([
    ['one of its rules could not be revoked', { results: results(revoked, failed(rule, denied)) }],
    ['it may have rules that nobody knows of', { results: results(revoked), unknown: denied }],
  ])('may be open where %s', (_, closed) => {
    expect(isClosed(closed)).toBe(false);
  });
});
