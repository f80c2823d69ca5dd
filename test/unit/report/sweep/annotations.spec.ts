import { describe, expect, it } from '@jest/globals';
import type { SweepRequest } from '../../../../src/domain/sweep-request.ts';
import type { Swept } from '../../../../src/domain/verdict.ts';
import { Fault } from '../../../../src/faults/fault.ts';
import { annotations } from '../../../../src/report/sweep/annotations.ts';
import { leasedRule } from '../../../support/leases.ts';
import { denied } from '../../../support/samples.ts';
import { expired, kept, nothingSwept, sweepRequest, swept } from '../../../support/swept.ts';

const one = { id: 'sgr-1', cidr: '192.0.2.1/32' };
const other = { id: 'sgr-2', cidr: '192.0.2.2/32' };
const ofOne = '192.0.2.1/32 on port 5439 (sgr-1) in VPC security group sg-0a1b2c3d';
const ofOther = '192.0.2.2/32 on port 5439 (sgr-2) in VPC security group sg-0a1b2c3d';
const run = 'octo-org/octo-repo run 1658821493';
const unknown = { kind: 'unknown', fault: denied } as const;

const shown = (result: Partial<Swept>, more: Partial<SweepRequest> = {}) =>
  annotations({ ...nothingSwept, ...result }, { ...sweepRequest, ...more }).map(
    ({ level, title, message }) => `${level}: ${title}: ${message}`,
  );

it('a sweep that found nothing has nothing to say', () => {
  expect(shown({})).toEqual([]);
});

describe('a rule that could not be revoked', () => {
  it('is an error with its reason and what to do, whatever is ignored', () => {
    expect(shown({ swept: [swept('failed', one)] }, { ifFound: 'ignore' })).toEqual([
      'error: Denied: 192.0.2.1/32 on port 5439 in VPC security group sg-0a1b2c3d (eu-west-1) may still be open, though the lease is over. The role may not do this. AWS said: no The next sweep tries again. To revoke manually: the log and the job summary have the command to copy.',
    ]);
  });
});

describe('leases that were not seen', () => {
  it('are an error with its reason', () => {
    expect(shown({ incomplete: denied })).toEqual([
      'error: Denied: Not all leases in eu-west-1 could be listed, so some that were left behind may still be open. The role may not do this. AWS said: no',
    ]);
  });
});

describe('rules that were left behind', () => {
  const lost = 'After the end of its job, a rule is usually open because the runner was lost.';
  const late =
    'A lease expires if the runner was lost, or if the job takes longer than the input expires-in of the lease.';

  it('are told one by one, with why that happens and what became of them', () => {
    const two = [swept('revoked', one), swept('revoked', { ...other, verdict: expired })];
    expect(shown({ swept: two })).toEqual([
      `warning: Leases left behind: 2 rules in eu-west-1 were still open after the end of the lease: ${ofOne}, leased to ${run} (its job ended 1 h ago); ${ofOther}, leased to ${run} (it expired 1 h ago). ${lost} ${late} All of them were revoked.`,
    ]);
  });

  it('may be a single one', () => {
    expect(shown({ swept: [swept('revoked', one)] })).toEqual([
      `warning: Leases left behind: 1 rule in eu-west-1 was still open after the end of the lease: ${ofOne}, leased to ${run} (its job ended 1 h ago). ${lost} It was revoked.`,
    ]);
  });

  it('may have expired only', () => {
    expect(shown({ swept: [swept('revoked', { ...one, verdict: expired })] })).toEqual([
      `warning: Leases left behind: 1 rule in eu-west-1 was still open after the end of the lease: ${ofOne}, leased to ${run} (it expired 1 h ago). ${late} It was revoked.`,
    ]);
  });

  it.each([
    [1, 'It could not be revoked.'],
    [2, '2 of them could not be revoked.'],
  ])('may be left behind again: %d of them', (number, whatBecame) => {
    const failed = Array.from({ length: number }, () => swept('failed'));
    expect(shown({ swept: failed }).at(-1)).toContain(`${lost} ${whatBecame}`);
  });

  it('stay in a dry run', () => {
    expect(shown({ swept: [swept('would-revoke', one)] }, { dryRun: true })).toEqual([
      expect.stringMatching(/^warning: .* A dry run changes nothing\.$/),
    ]);
  });

  it.each([
    ['error', 'error: Leases left behind'],
    ['warn', 'warning: Leases left behind'],
    ['ignore', undefined],
  ] as const)('are what if-found says: %s', (ifFound, said) => {
    const [first] = shown({ swept: [swept('revoked')] }, { ifFound });
    expect(first?.split(': ').slice(0, 2).join(': ')).toBe(said);
  });

  it('are none of those that were gone already', () => {
    const gone = [swept('not-found'), swept('elsewhere')];
    expect(shown({ swept: gone })).toEqual([]);
  });

  it('are named up to the 20th', () => {
    const named = (number: number) => {
      const [message = ''] = shown({
        swept: Array.from({ length: number }, () => swept('revoked')),
      });
      return [message.split('; ').length, message.match(/; and .* \(see the log\)/)?.[0]];
    };
    expect(named(20)).toEqual([20, undefined]);
    expect(named(21)).toEqual([21, '; and 1 more (see the log)']);
  });
});

describe('rules whose tags can not be read', () => {
  const rule = (of: typeof one) => leasedRule([], of);

  it('are a warning with what is wrong with each: a sweep does not touch them', () => {
    const unreadable = [
      { rule: rule(one), problem: 'the tag is missing' },
      { rule: rule(other), problem: 'the tag is there twice' },
    ];
    expect(shown({ unreadable })).toEqual([
      `warning: Lease not readable: 2 rules in eu-west-1 have the tag of a lease, but not the other tags that identify it: ${ofOne}: the tag is missing; ${ofOther}: the tag is there twice. A sweep never touches such a rule. Find out who made it, and revoke it manually if nobody needs it.`,
    ]);
  });

  it('may be a single one', () => {
    expect(shown({ unreadable: [{ rule: rule(one), problem: 'x' }] })).toEqual([
      expect.stringContaining('1 rule in eu-west-1 has the tag of a lease'),
    ]);
  });
});

describe('leases of which GitHub did not tell whether they are over', () => {
  it('are a warning with how long they are kept at the most, and why', () => {
    expect(shown({ kept: [kept(unknown, one), kept(unknown, other)] })).toEqual([
      `warning: Denied: It is not known whether the leases of 2 rules in eu-west-1 are over: ${ofOne}, leased to ${run} until 2026-11-25T13:00:00Z; ${ofOther}, leased to ${run} until 2026-11-25T13:00:00Z. The role may not do this. AWS said: no A lease whose state is unknown is kept until it expires.`,
    ]);
  });

  it('may be a single one', () => {
    expect(shown({ kept: [kept(unknown, one)] })).toEqual([
      expect.stringContaining('It is not known whether the lease of 1 rule in eu-west-1 is over: '),
    ]);
  });

  it('are only a notice where it is another repository that they belong to', () => {
    const fault = new Fault('Not found on GitHub', 'Elsewhere.', '', {
      kind: 'elsewhere',
      passes: false,
      maybeApplied: false,
    });
    expect(shown({ kept: [kept({ kind: 'unknown', fault }), kept(unknown)] })).toEqual([
      expect.stringMatching(/^notice: Not found on GitHub: /),
      expect.stringMatching(/^warning: Denied: /),
    ]);
  });

  it('are told reason by reason where one title has several', () => {
    const of = (explanation: string) =>
      ({ kind: 'unknown', fault: new Fault('GitHub unclear', explanation) }) as const;
    const three = [kept(of('No end.'), one), kept(of('Odd.'), other), kept(of('No end.'), one)];
    expect(shown({ kept: three })).toEqual([
      `warning: GitHub unclear: It is not known whether the leases of 2 rules in eu-west-1 are over: ${ofOne}, leased to ${run} until 2026-11-25T13:00:00Z; ${ofOne}, leased to ${run} until 2026-11-25T13:00:00Z. No end. It is not known whether the lease of 1 rule in eu-west-1 is over: ${ofOther}, leased to ${run} until 2026-11-25T13:00:00Z. Odd. A lease whose state is unknown is kept until it expires.`,
    ]);
  });

  it('are all named, also where only the first five reasons are explained', () => {
    const of = (reason: number) =>
      ({ kind: 'unknown', fault: new Fault('GitHub unclear', `Reason ${reason}.`) }) as const;
    const [message] = shown({ kept: [1, 2, 3, 4, 5, 6].map((each) => kept(of(each), one)) });
    expect(message).toMatch(
      / Reason 5\. 1 more failure of this kind: 192\.0\.2\.1\/32 on port 5439 in VPC security group sg-0a1b2c3d\. A lease whose/,
    );
  });

  it('are a warning where not all of one title belong to another repository', () => {
    const fault = new Fault('Denied', 'Elsewhere.', '', {
      kind: 'elsewhere',
      passes: false,
      maybeApplied: false,
    });
    expect(shown({ kept: [kept({ kind: 'unknown', fault }), kept(unknown)] })).toEqual([
      expect.stringMatching(/^warning: Denied: /),
    ]);
  });

  it('are none of those that are known to be kept', () => {
    expect(shown({ kept: [kept({ kind: 'alive', status: 'queued' })] })).toEqual([]);
  });
});
