import { describe, expect, it } from '@jest/globals';
import { type Pending, printPending, readPending, STATE } from '../../src/pending.ts';
import type { Request } from '../../src/request.ts';

const request: Request = {
  region: 'eu-west-1',
  rules: [
    { ClusterSecurityGroupName: 'ci', CIDRIP: '203.0.113.7/32' },
    {
      ClusterSecurityGroupName: 'ci',
      EC2SecurityGroupName: 'runners',
      EC2SecurityGroupOwnerId: '111122223333',
    },
  ],
  ifNotFound: 'warn',
  revokeAt: 'now',
  timeout: 120,
  dryRun: false,
  jobSummary: true,
};
const pending: Pending = { request, tried: true };

/** The state of a run, with members of its request changed, as another hand might have left it. */
const changed = (members: Record<string, unknown>) =>
  JSON.stringify({ version: 1, pending: { request: { ...request, ...members }, tried: true } });

describe('what main leaves to post', () => {
  it.each([
    ['rules that were tried', pending],
    ['rules that nobody has tried yet', { request, tried: false }],
    ['a dry run', { request: { ...request, dryRun: true, jobSummary: false }, tried: false }],
    ['the end of the job', { request: { ...request, revokeAt: 'job-end' }, tried: false }],
    ['silence about missing rules', { request: { ...request, ifNotFound: 'ignore' }, tried: true }],
  ] as [string, Pending][])('is read back as it was written: %s', (_, written) => {
    expect(readPending(printPending(written))).toEqual({ pending: written });
  });

  it('may be nothing, and is written all the same', () => {
    expect(printPending(undefined)).toBe('{"version":1,"pending":null}');
    expect(readPending(printPending(undefined))).toEqual({ pending: undefined });
  });

  it('is one line under one key', () => {
    expect(STATE).toBe('pending');
    expect(printPending(pending)).not.toMatch(/[\r\n]/);
  });

  it('keeps nothing that the request does not know', () => {
    expect(readPending(changed({ secret: 'x' }))).toEqual({ pending });
  });
});

describe('a state in doubt never means that nothing is pending', () => {
  it('when it is missing', () => {
    expect(readPending('')).toEqual({ problem: 'is missing' });
  });

  it.each([
    ['later', '{"version":2,"pending":null}'],
    ['unnumbered', '{"version":"1","pending":null}'],
  ])('when a %s version wrote it', (_, state) => {
    expect(readPending(state)).toEqual({
      problem: 'was written by another version of this action',
    });
  });

  it('when it was cut short at any character', () => {
    const state = printPending(pending);
    for (let length = 1; length < state.length; length++) {
      expect(readPending(state.slice(0, length))).toEqual({ problem: 'is damaged' });
    }
  });

  it.each([
    ['no object', 'null'],
    ['a number', '1'],
    ['a list', '[]'],
    ['an object without a version', '{"pending":null}'],
    ['nothing but a version', '{"version":1}'],
    ['a text for what is pending', '{"version":1,"pending":"none"}'],
    ['nothing known of what is pending', '{"version":1,"pending":{}}'],
    ['null for the request', '{"version":1,"pending":{"request":null,"tried":true}}'],
    ['no word on whether it was tried', JSON.stringify({ version: 1, pending: { request } })],
    ['no rules', changed({ rules: [] })],
    ['something else for the rules', changed({ rules: 'all' })],
    ['a rule that is none', changed({ rules: [...request.rules, {}] })],
    ['no region', changed({ region: undefined })],
    ['an unknown if-not-found', changed({ ifNotFound: 'fail' })],
    ['an unknown revoke-at', changed({ revokeAt: 'later' })],
    ['a text for dry-run', changed({ dryRun: 'false' })],
    ['a text for job-summary', changed({ jobSummary: 'true' })],
    ['a fraction for the timeout', changed({ timeout: 1.5 })],
    ['a text for the timeout', changed({ timeout: '120' })],
  ])('when it holds %s', (_, state) => {
    expect(readPending(state)).toEqual({ problem: 'is damaged' });
  });
});
