import { describe, expect, it } from '@jest/globals';
import type { Closed, OpenLease } from '../../../../src/domain/open-lease.ts';
import { failed, type Outcome } from '../../../../src/domain/outcome.ts';
import type { Phase } from '../../../../src/domain/step.ts';
import { annotations } from '../../../../src/report/lease/annotations.ts';
import { lease, leased } from '../../../support/fake-leases.ts';
import { denied, vpcRule } from '../../../support/samples.ts';

const [one, other] = [
  leased('sgr-1', vpcRule('192.0.2.1/32')),
  leased('sgr-2', vpcRule('192.0.2.2/32')),
];
const group = 'VPC security group sg-0a1b2c3d';

/** What is said of a lease with these outcomes. */
const shown = (
  outcomes: readonly Outcome[],
  {
    unknown,
    complete = true,
    phase = 'post',
  }: Pick<Closed, 'unknown'> & {
    complete?: boolean;
    phase?: Phase;
  } = {},
) => {
  const results = outcomes.length > 0 ? [{ group: one.group, outcomes }] : [];
  const open: OpenLease = {
    options: { region: 'us-east-1', timeout: 120, jobSummary: true },
    lease,
    groups: [one.group, { kind: 'vpc', id: 'sg-2' }],
    opened: { rules: [], complete },
  };
  return annotations({ results, unknown }, open, phase).map(
    ({ level, title, message }) => `${level}: ${title}: ${message}`,
  );
};
const notFound = (rule: Outcome['rule']): Outcome => ({ result: 'not-found', rule });

it('a lease that was closed, or never had a rule, is no news', () => {
  expect(shown([{ result: 'revoked', rule: one, responseLost: false }])).toEqual([]);
  expect(shown([])).toEqual([]);
});

describe('a rule that may still be open', () => {
  const open = `error: Denied: 192.0.2.1/32 on port 5439 in ${group} (us-east-1) may still be open. The role may not do this. AWS said: no`;

  it('is an error that says what to do at the end of the job', () => {
    expect(shown([failed(one, denied)])).toEqual([
      `${open} Close it manually: the log and the job summary have the command to copy.`,
    ]);
  });

  it('is tried again at the end of the job', () => {
    expect(shown([failed(one, denied)], { phase: 'main' })).toEqual([
      `${open} The end of the job tries again.`,
    ]);
  });
});

describe('a lease of which nobody knows whether it has a rule', () => {
  const where = `${group}, VPC security group sg-2 (us-east-1). The role may not do this. AWS said: no`;

  it('is an error that says how to look for it', () => {
    expect(shown([], { unknown: denied, complete: false })).toEqual([
      `error: Denied: It is not known whether lease ${lease.id} has a rule in ${where} Look for it manually: the log and the job summary have the command to copy. Revoke what it finds.`,
    ]);
  });

  it('is looked for again at the end of the job', () => {
    expect(shown([], { unknown: denied, phase: 'main' })).toEqual([
      `error: Denied: It is not known whether lease ${lease.id} has a rule in ${where} The end of the job tries again.`,
    ]);
  });

  it('may have another rule than the one that was closed', () => {
    const closed: Outcome = { result: 'revoked', rule: one, responseLost: false };
    expect(shown([closed], { unknown: denied })).toEqual([
      expect.stringContaining(`lease ${lease.id} has another rule in ${group}`),
    ]);
  });
});

describe('rules that were closed before the end of the job', () => {
  it.each([
    ['one', [one], '192.0.2.1/32 on port 5439', 'it'],
    ['two', [one, other], '192.0.2.1/32 on port 5439, 192.0.2.2/32 on port 5439', 'them'],
  ])('are told in a notice: %s', (_, rules, named, it) => {
    expect(shown(rules.map(notFound))).toEqual([
      `notice: Already closed: Closed before the end of the job: ${named} in ${group} (us-east-1). A sweep or a person revoked ${it}. The job may have lost its access early.`,
    ]);
  });
});

it('a notice says that no rule was found of a lease that may have had one', () => {
  expect(shown([], { complete: false })).toEqual([
    `notice: No rule found: The step ended before it knew whether it had opened the access, and no rule of lease ${lease.id} was found in us-east-1. Should one appear later, a sweep closes it after 2026-11-25T20:30:00Z.`,
  ]);
  expect(shown([notFound(one)], { complete: false })).toHaveLength(1);
});
