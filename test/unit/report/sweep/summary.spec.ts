import { describe, expect, it } from '@jest/globals';
import type { SweepRequest } from '../../../../src/domain/sweep-request.ts';
import type { Swept } from '../../../../src/domain/verdict.ts';
import { summary } from '../../../../src/report/sweep/summary.ts';
import { lease, leasedRule, run } from '../../../support/leases.ts';
import { denied } from '../../../support/samples.ts';
import { expired, kept, nothingSwept, sweepRequest, swept } from '../../../support/swept.ts';

const url = 'https://github.com/octo-org/octo-repo/actions/runs/1658821493/attempts/1';
const link = `[octo-org/octo-repo run 1658821493](<${url}>)`;
const unknown = { kind: 'unknown', fault: denied } as const;
const alive = { kind: 'alive', status: 'in_progress' } as const;
const unreadable = {
  rule: leasedRule([], { id: 'sgr-9', cidr: '192.0.2.9/32' }),
  problem: 'no time',
};

const shown = (
  result: Partial<Swept>,
  { commands = [], ...more }: Partial<SweepRequest> & { commands?: string[] } = {},
) =>
  summary(
    { ...nothingSwept, ...result },
    { ...sweepRequest, ...more },
    commands,
    'https://github.com',
  );
const heading = (...result: Parameters<typeof shown>) => shown(...result).split('\n')[0];

it('the job summary of a sweep tells what was left behind, what to do, what is kept and what can not be read', () => {
  const result = {
    swept: [
      swept('revoked', { id: 'sgr-1', cidr: '192.0.2.1/32' }),
      swept('failed', { id: 'sgr-2', cidr: '192.0.2.2/32', verdict: expired }),
    ],
    kept: [kept(alive, { id: 'sgr-3', cidr: '192.0.2.3/32' })],
    unreadable: [unreadable],
    incomplete: denied,
  };
  expect(shown(result, { commands: ['aws <one>', 'aws two'] })).toBe(`\
## ❌ 1 of 2 rules left behind may still be open in eu-west-1

Not all leases could be listed: Denied.

| Rule | Port | Group | Id | Leased to | Open | Why it is over | Outcome |
| --- | --- | --- | --- | --- | --- | --- | --- |
| 192.0.2.1/32 | 5439 | sg-0a1b2c3d | sgr-1 | ${link} | up to 2 h | its job ended 1 h ago | ✅ revoked |
| 192.0.2.2/32 | 5439 | sg-0a1b2c3d | sgr-2 | ${link} | more than 1 h | it expired 1 h ago | ❌ may still be open: Denied |

### Revoke manually

<pre>aws &#60;one&#62;
aws two</pre>

### 1 leased rule kept

| Rule | Port | Group | Id | Leased to | Expires | Why |
| --- | --- | --- | --- | --- | --- | --- |
| 192.0.2.3/32 | 5439 | sg-0a1b2c3d | sgr-3 | ${link} | 2026-11-25T13&#58;00&#58;00Z | its job is in progress |

### 1 rule with tags that can't be read

| Rule | Port | Group | Id | Why |
| --- | --- | --- | --- | --- |
| 192.0.2.9/32 | 5439 | sg-0a1b2c3d | sgr-9 | no time |
`);
});

it('the job summary of a sweep that found nothing is one line', () => {
  expect(shown({})).toBe('## ✅ No lease was left behind in eu-west-1\n');
});

describe('the heading', () => {
  it.each<[string, Partial<Swept>, Partial<SweepRequest>, string]>([
    [
      'were revoked',
      { swept: [swept('revoked')] },
      {},
      '🧹 Revoked 1 rule left behind in eu-west-1',
    ],
    [
      'would be revoked',
      { swept: [swept('would-revoke'), swept('would-revoke')] },
      { dryRun: true },
      '🔍 Dry run: would revoke 2 rules left behind in eu-west-1',
    ],
    [
      'may still be open, of those that were there',
      { swept: [swept('failed'), swept('revoked'), swept('not-found')], incomplete: denied },
      {},
      '❌ 1 of 2 rules left behind may still be open in eu-west-1',
    ],
    [
      'could not all be listed',
      { swept: [swept('revoked')], incomplete: denied },
      {},
      '❌ Not all leases in eu-west-1 could be listed',
    ],
    [
      'were gone already',
      { swept: [swept('not-found'), swept('elsewhere')] },
      {},
      '✅ No lease was left behind in eu-west-1',
    ],
    ['are still needed', { kept: [kept(alive)] }, {}, '✅ No lease was left behind in eu-west-1'],
    [
      'are not known to be over',
      { kept: [kept(unknown)] },
      {},
      '⚠️ No lease is known to be left behind in eu-west-1',
    ],
    [
      'can not be read',
      { unreadable: [unreadable] },
      {},
      '⚠️ No lease is known to be left behind in eu-west-1',
    ],
  ])('tells of leases that %s', (_, result, more, words) => {
    expect(heading(result, more)).toBe(`## ${words}`);
  });
});

describe('the table', () => {
  it.each([
    ['revoked', '✅ revoked'],
    ['would-revoke', '🔍 would be revoked'],
    ['not-found', 'ℹ️ already gone'],
    ['elsewhere', 'ℹ️ already gone'],
  ] as const)('says of a rule that is %s: %s', (result, words) => {
    expect(shown({ swept: [swept(result)] })).toContain(`ago | ${words} |`);
  });

  it('links to a run on the server of this workflow, whatever its capitals, and to no other', () => {
    const on = (server: string) =>
      shown({ kept: [kept(alive, { of: lease({ run: { ...run, server } }) })] });
    expect(on('https://GitHub.com')).toContain('](<https://GitHub.com/octo-org/');
    expect(on('https://evil.example')).toContain('| octo-org/octo-repo run 1658821493 |');
    expect(on('https://evil.example')).not.toContain('evil');
  });
});

describe('a list', () => {
  it.each([
    [10, '### 10 leased rules kept\n\n| Rule |'],
    [11, '<details><summary>11 leased rules kept</summary>\n\n| Rule |'],
  ])('of %d rules is folded from the 11th on', (number, start) => {
    const text = shown({ kept: Array.from({ length: number }, () => kept(alive)) });
    expect(text).toContain(start);
    expect(text.endsWith('|\n\n</details>\n')).toBe(number > 10);
  });
});
