import { describe, expect, it } from '@jest/globals';
import type { SweepRequest } from '../../../../src/domain/sweep-request.ts';
import type { Swept } from '../../../../src/domain/verdict.ts';
import { Fault } from '../../../../src/faults/fault.ts';
import { publish } from '../../../../src/report/sweep/publish.ts';
import { lease, leasedRule, run } from '../../../support/leases.ts';
import { runnerInProcess } from '../../../support/runner-in-process.ts';
import { denied, options } from '../../../support/samples.ts';
import {
  expired,
  kept as keptAs,
  nothingSwept,
  sweepRequest,
  swept,
} from '../../../support/swept.ts';

const runner = runnerInProcess();

const some = () => leasedRule();
const kept = (fault: Fault) => keptAs({ kind: 'unknown', fault });

const tell = async (result: Partial<Swept>, more: Partial<SweepRequest> = {}) => {
  await publish({ ...nothingSwept, ...result }, { ...sweepRequest, ...more }, 'https://github.com');
};
const levels = () => runner.annotations().map(({ level, title }) => `${level}: ${title}`);

describe('the exit code', () => {
  it.each<[string, Partial<Swept>, Partial<SweepRequest>, number | undefined]>([
    ['nothing was found', {}, {}, undefined],
    ['leases were left behind', { swept: [swept('revoked')] }, {}, undefined],
    ['that is an error', { swept: [swept('revoked')] }, { ifFound: 'error' }, 1],
    ['that is ignored', { swept: [swept('revoked')] }, { ifFound: 'ignore' }, undefined],
    [
      'a rule stays open, whatever is ignored',
      { swept: [swept('failed')] },
      { ifFound: 'ignore' },
      1,
    ],
    ['not all leases could be listed', { incomplete: denied }, { ifFound: 'ignore' }, 1],
    [
      'its own job closed a lease meanwhile',
      { swept: [swept('not-found')] },
      { ifFound: 'error' },
      undefined,
    ],
    [
      'a lease is kept because nobody knows',
      { kept: [kept(denied)] },
      { ifFound: 'error' },
      undefined,
    ],
    ['a dry run finds a lease', { swept: [swept('would-revoke')] }, { dryRun: true }, undefined],
  ])('where %s', async (_, result, more, code) => {
    await tell(result, more);
    expect(process.exitCode).toBe(code);
  });
});

describe('annotations', () => {
  it('tell each kind of thing once, whatever the number of rules', async () => {
    const elsewhere = new Fault('Not found on GitHub', 'Elsewhere.', '', {
      kind: 'elsewhere',
      passes: false,
      maybeApplied: false,
    });
    await tell({
      swept: Array.from({ length: 30 }, () => swept('revoked')).concat(swept('failed')),
      kept: [kept(denied), kept(denied), kept(elsewhere)],
      unreadable: [
        { rule: some(), problem: 'the tag is missing' },
        { rule: some(), problem: 'the tag is there twice' },
      ],
    });
    expect(levels()).toEqual([
      'error: Denied',
      'warning: Leases left behind',
      'warning: Lease not readable',
      'warning: Denied',
      'notice: Not found on GitHub',
    ]);
    const [failure, found, unreadable] = runner.annotations().map(({ message }) => message);
    expect(failure).toContain('may still be open, though the lease is over');
    expect(found).toContain('31 rules in eu-west-1');
    expect(found).toContain('and 11 more (see the log)');
    expect(found).toContain('1 of them could not be revoked');
    expect(unreadable).toContain('the tag is there twice');
  });
});

describe('the annotation of what was left behind', () => {
  const message = () => runner.annotations()[0]?.message;

  it('names the lost runner where the job has ended', async () => {
    await tell({ swept: [swept('revoked')] });
    expect(message()).toMatch(/^1 rule in eu-west-1 was still open after the end of the lease: /);
    expect(message()).toMatch(/because the runner was lost\. It was revoked\.$/);
    expect(message()).not.toContain('expires-in');
  });

  it('does not say that the runner was lost where the lease has expired, since its job may go on', async () => {
    await tell({ swept: [swept('revoked', { verdict: expired })] });
    expect(message()).toMatch(/if the job takes longer than the input expires-in of the lease/);
    expect(message()).not.toContain('because the runner was lost');
  });

  it('says of a single rule that it could not be revoked', async () => {
    await tell({ swept: [swept('failed')] });
    expect(runner.annotations()[1]?.message).toMatch(/It could not be revoked\.$/);
  });
});

describe('the job summary', () => {
  it('links only to runs on the server of this workflow', async () => {
    const elsewhere = lease({ run: { ...run, server: 'https://evil.example' } });
    await tell({ swept: [swept('revoked'), swept('revoked', { of: elsewhere })] });
    expect(runner.summary()).toContain(
      '](<https://github.com/octo-org/octo-repo/actions/runs/1658821493/attempts/1>)',
    );
    expect(runner.summary()).not.toContain('evil.example');
  });

  it('folds long lists, and leaves out what is too much', async () => {
    await tell({ kept: Array.from({ length: 500 }, () => kept(denied)) });
    expect(runner.summary()).toContain('<details><summary>500 leased rules kept</summary>');
    expect(runner.summary()).toContain('*400 more rules not shown.*');
  });

  it('says what was not seen, and what can not be read', async () => {
    await tell({ incomplete: denied, unreadable: [{ rule: some(), problem: 'no time' }] });
    expect(runner.summary()).toContain('Not all leases in eu-west-1 could be listed');
    expect(runner.summary()).toContain('no time');
  });

  it('is left out where it is not wanted', async () => {
    await tell({}, { options: { ...options, jobSummary: false } });
    expect(runner.summary()).toBe('');
  });
});

describe('the log', () => {
  const one = { id: 'sgr-1', cidr: '192.0.2.1/32' };
  const rule =
    '192.0.2.1/32 on port 5439 (sgr-1) in VPC security group sg-0a1b2c3d, leased to octo-org/octo-repo run 1658821493 in eu-west-1';

  it.each([
    ['revoked', `Revoked ${rule}: its job ended 1 h ago`],
    ['would-revoke', `Would revoke ${rule}: its job ended 1 h ago`],
    ['not-found', `Already gone: ${rule}`],
    ['elsewhere', `Already gone: ${rule}`],
    ['failed', `Could not revoke ${rule}: Denied`],
  ] as const)('has a line for a rule that is %s', async (result, line) => {
    await tell({ swept: [swept(result, one)] });
    expect(runner.log()[0]).toBe(line);
    const commands = runner.log().filter((each) => each.startsWith('To revoke it manually'));
    expect(commands).toHaveLength(result === 'failed' ? 1 : 0);
  });

  it('has the command for a rule that stays open', async () => {
    await tell({ swept: [swept('failed', one)] });
    expect(runner.log().slice(1)).toEqual([
      'To revoke it manually: aws ec2 revoke-security-group-ingress --region eu-west-1 --group-id sg-0a1b2c3d --security-group-rule-ids sgr-1',
    ]);
  });

  it('has a line for a rule that is kept, or is not touched, and says that nothing was left', async () => {
    await tell({
      kept: [keptAs({ kind: 'alive', status: 'in_progress' }, one)],
      unreadable: [{ rule: leasedRule([], one), problem: 'no time' }],
    });
    expect(runner.log()).toEqual([
      `Kept ${rule}: its job is in progress`,
      'Not touched: 192.0.2.1/32 on port 5439 (sgr-1) in VPC security group sg-0a1b2c3d in eu-west-1: no time',
      'No lease is known to be left behind in eu-west-1',
    ]);
  });

  it('says that nothing was left only where all leases were seen', async () => {
    await tell({});
    expect(runner.log()).toEqual(['No lease was left behind in eu-west-1']);
    runner.clear();
    await tell({ incomplete: denied });
    expect(runner.log()).toEqual([]);
  });
});
