import { describe, expect, it } from '@jest/globals';
import type { Closed, OpenLease } from '../../../../src/domain/open-lease.ts';
import { failed, type Outcome } from '../../../../src/domain/outcome.ts';
import { closedSummary, openedSummary } from '../../../../src/report/lease/summary.ts';
import { lease, leased } from '../../../support/fake-leases.ts';
import { denied, vpcRule } from '../../../support/samples.ts';

const [one, two, three] = ['192.0.2.1/32', '192.0.2.2/32', '192.0.2.3/32'].map((cidr, index) =>
  leased(`sgr-${index + 1}`, vpcRule(cidr)),
) as [ReturnType<typeof leased>, ReturnType<typeof leased>, ReturnType<typeof leased>];
const open: OpenLease = {
  options: { region: 'us-east-1', timeout: 120, jobSummary: true },
  lease,
  groups: [one.group],
  opened: { rules: [one, two], complete: true },
};
const run =
  '[octo-org/octo-repo run 42](https://github.com/octo-org/octo-repo/actions/runs/42/attempts/1)';
const revoked: Outcome = { result: 'revoked', rule: one, responseLost: false };
const closed = (...outcomes: Outcome[]): Closed => ({ results: [{ group: one.group, outcomes }] });

it('the job summary of a lease that was opened tells what is open, for whom and until when', () => {
  expect(openedSummary(open)).toBe(`\
## 🔓 Opened 2 rules in us-east-1 until 2026-11-25T20&#58;30&#58;00Z at the latest

Leased to ${run}. The end of the job closes it.

| Rule | Port | Group | Id |
| --- | --- | --- | --- |
| 192.0.2.1/32 | 5439 | sg-0a1b2c3d | sgr-1 |
| 192.0.2.2/32 | 5439 | sg-0a1b2c3d | sgr-2 |
`);
});

describe('the job summary of a lease at its end', () => {
  const partly: Closed = {
    ...closed(revoked, failed(two, denied), { result: 'not-found', rule: three }),
    unknown: denied,
  };
  const rest = `\
Leased to ${run}.

It is not known whether the lease has a rule: Denied.

| Rule | Port | Group | Id | Outcome |
| --- | --- | --- | --- | --- |
| 192.0.2.1/32 | 5439 | sg-0a1b2c3d | sgr-1 | ✅ closed |
| 192.0.2.2/32 | 5439 | sg-0a1b2c3d | sgr-2 | ❌ may still be open: Denied |
| 192.0.2.3/32 | 5439 | sg-0a1b2c3d | sgr-3 | ℹ️ already closed |
`;

  it('tells what became of each rule, and has the commands that close the rest', () => {
    expect(closedSummary(partly, open, 'post', ['aws one', 'aws two'])).toBe(`\
## ❌ 1 of 3 rules may still be open in us-east-1

${rest}
### Close manually

<pre>aws one
aws two</pre>
`);
  });

  it('has no commands in the step itself, since the end of the job tries again', () => {
    expect(closedSummary(partly, open, 'main', ['aws one'])).toMatch(/already closed \|\n$/);
  });

  it('has no table where no rule was found', () => {
    expect(closedSummary({ results: [] }, open, 'post', [])).toBe(`\
## ℹ️ Nothing was left to close in us-east-1 at the end of the job

Leased to ${run}.
`);
  });

  it.each<[string, Outcome['result'], string]>([
    ['was in a dry run', 'would-revoke', '✅ closed'],
    ['is elsewhere', 'elsewhere', 'ℹ️ already closed'],
  ])('has words for a rule that %s', (_, result, words) => {
    const outcome = { result, rule: one } as Outcome;
    expect(closedSummary(closed(outcome), open, 'post', [])).toContain(`| sgr-1 | ${words} |`);
  });

  it.each<[string, Closed, string, string]>([
    [
      'closed',
      closed(revoked, { ...revoked, rule: two }, { result: 'not-found', rule: three }),
      '✅ Closed 2 rules in us-east-1',
      ' at the end of the job',
    ],
    [
      'closed before',
      closed({ result: 'not-found', rule: three }),
      'ℹ️ Nothing was left to close in us-east-1',
      ' at the end of the job',
    ],
    [
      'perhaps open, of which nobody knows',
      { ...closed(revoked), unknown: denied },
      '❌ Not known whether a rule is open in us-east-1',
      '',
    ],
  ])('is headed with what is %s, and when', (_, result, words, when) => {
    const heading = (phase: 'main' | 'post') =>
      closedSummary(result, open, phase, []).split('\n')[0];
    expect(heading('post')).toBe(`## ${words}${when}`);
    expect(heading('main')).toBe(`## ${words}`);
  });
});
