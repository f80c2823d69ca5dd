import { describe, expect, it } from '@jest/globals';
import { failed, type GroupResult, type Outcome } from '../../../../src/domain/outcome.ts';
import type { Rules } from '../../../../src/domain/rule.ts';
import { revokeCommand } from '../../../../src/report/commands.ts';
import type { Context } from '../../../../src/report/revoke/context.ts';
import {
  announce,
  announceEnd,
  announcePort,
  publish,
} from '../../../../src/report/revoke/publish.ts';
import { runnerInProcess } from '../../../support/runner-in-process.ts';
import {
  clusterGroup,
  clusterRule,
  denied,
  listed,
  options,
  runnersRule,
  vpcGroup,
  vpcRule,
} from '../../../support/samples.ts';

const runner = runnerInProcess();
const rule = clusterRule('192.0.2.1/32');
const revoked: Outcome = { result: 'revoked', rule, responseLost: false };
const missed: Outcome = { result: 'not-found', rule };
const open = failed(rule, denied);

const api = { ClusterSecurityGroupName: 'ci', Description: 'CI runners' };
const known = { group: clusterGroup, rules: [], api };
const result = (
  outcomes: readonly Outcome[],
  description: GroupResult['description'] = known,
): GroupResult => ({
  group: clusterGroup,
  outcomes,
  description,
});

const published = (
  results: readonly GroupResult[],
  changed: Partial<Context['options']> = {},
  phase: Context['phase'] = 'main',
) => publish(results, { options: { ...options, ...changed }, phase, secondTry: false });

describe('what became of the rules', () => {
  it('is told in log, outputs and summary, and ends well when they are revoked', async () => {
    await published([result([revoked])]);
    expect(runner.log()).toEqual([
      'Revoked 192.0.2.1/32 from cluster security group ci in eu-west-1',
    ]);
    expect(runner.annotations()).toEqual([]);
    expect(runner.outputs()).toMatchObject({
      'revoked-rules': '[{"ClusterSecurityGroupName":"ci","CIDRIP":"192.0.2.1/32"}]',
      'failed-rules': '[]',
      description: 'CI runners',
    });
    expect(runner.summary()).toMatch(/^## ✅ Revoked 1 rule from/);
    expect(process.exitCode).toBeUndefined();
  });

  it('fails the step when one may still be open, and says that the group is not known', async () => {
    await published([result([revoked, open], denied)]);
    expect(runner.log()).toEqual([
      expect.stringMatching(/^Revoked 192/),
      expect.stringMatching(/^Could not revoke 192\.0\.2\.1\/32 .*: Denied$/),
      expect.stringContaining(denied.message),
    ]);
    expect(runner.annotations()).toMatchObject([{ level: 'error', title: 'Denied' }]);
    expect(process.exitCode).toBe(1);
  });

  it('does not say of the group again what it says of every rule', async () => {
    await published([result([open], denied)]);
    expect(runner.log()).toEqual([expect.stringMatching(/^Could not revoke/)]);
  });

  it('is told for group after group', async () => {
    const other = clusterRule('192.0.2.1/32', 'etl');
    await published([result([revoked]), result([{ ...revoked, rule: other }], denied)]);
    expect(runner.log()).toEqual([
      expect.stringMatching(/group ci/),
      expect.stringMatching(/group etl/),
      expect.stringContaining(denied.message),
    ]);
  });

  it('names every rule that may have been meant, and that still lets the source in', async () => {
    const near = Array.from({ length: 30 }, (_, n) =>
      listed(vpcRule('203.0.113.0/24', { from: n + 1 })),
    );
    const wide = listed(vpcRule('0.0.0.0/0'));
    const description = { group: vpcGroup, rules: [...near, wide], api: {} };
    const outcomes: Outcome[] = [
      { result: 'not-found', rule: vpcRule('203.0.113.0/24') },
      ...Array.from(
        { length: 30 },
        (_, n): Outcome => ({
          result: 'revoked',
          rule: vpcRule(`10.0.${n}.0/24`),
          responseLost: false,
        }),
      ),
    ];
    await published([{ group: vpcGroup, outcomes, description }], { ifNotFound: 'ignore' });
    const log = runner.log();
    expect(log.filter((line) => line.includes(' is gone, but '))).toHaveLength(30);
    expect(log.at(-1)).toMatch(/203\.0\.113\.0\/24 on port 30/);
    expect(runner.summary()).toContain('⚠️ VPC security group sg-0a1b2c3d lets in');
  });

  it.each([
    ['warn', ['warning'], undefined],
    ['error', ['error'], 1],
    ['ignore', [], undefined],
  ] as const)('under if-not-found: %s', async (ifNotFound, levels, exitCode) => {
    await published([result([missed])], { ifNotFound });
    expect(runner.log()).toEqual([
      expect.stringMatching(/^Nothing to revoke: 192\.0\.2\.1\/32 is not in/),
    ]);
    expect(runner.annotations().map(({ level }) => level)).toEqual(levels);
    expect(process.exitCode).toBe(exitCode);
  });

  it('is not in the summary when none is wanted', async () => {
    await published([result([revoked])], { jobSummary: false });
    expect(runner.summary()).toBe('');
    expect(runner.outputs()).toHaveProperty('revoked-rules');
  });

  it('is told all the same when the outputs can not be written', async () => {
    process.env['GITHUB_OUTPUT'] = `${runner.folder}/gone/output`;
    await published([result([revoked])]);
    expect(runner.log()).toHaveLength(1);
    expect(runner.annotations()).toMatchObject([{ title: 'Could not write the outputs' }]);
    expect(runner.summary()).toContain('Revoked 1 rule');
    expect(process.exitCode).toBe(1);
  });
});

describe('a rule that may still be open at the end of the job', () => {
  it('has its command to copy in the log, whichever rules there are', async () => {
    const rules = Array.from({ length: 30 }, (_, n) => clusterRule(`10.0.${n}.0/24`));
    await published([result([revoked, ...rules.map((one) => failed(one, denied))])], {}, 'post');
    const commands = runner.log().filter((line) => line.includes('aws redshift'));
    expect(commands).toEqual(
      rules.map((one) => expect.stringContaining(revokeCommand(one, 'eu-west-1'))),
    );
  });

  it.each([
    ['in the step itself', {}, 'main'],
    ['in a dry run', { dryRun: true }, 'post'],
  ] as const)('has none %s', async (_, changed, phase) => {
    await published([result([open])], changed, phase);
    expect(runner.printed()).not.toContain('aws redshift');
  });
});

describe('a step that leaves its rules to the end of the job', () => {
  const rules: Rules = [rule, runnersRule, vpcRule('2001:db8::/64')];

  it('announces each of them', async () => {
    await announce(rules, options);
    expect(runner.log()).toEqual([
      'At the end of the job: will revoke 192.0.2.1/32 from cluster security group ci in eu-west-1',
      'At the end of the job: will revoke EC2 security group runners of account 111122223333 from cluster security group ci in eu-west-1',
      'At the end of the job: will revoke 2001:db8::/64 on port 5439 from VPC security group sg-0a1b2c3d in eu-west-1',
    ]);
    expect(process.exitCode).toBeUndefined();
  });

  it('announces no more than a dry run where it is one', async () => {
    await announce([rule], { ...options, dryRun: true });
    expect(runner.log()).toEqual([
      'At the end of the job: would revoke 192.0.2.1/32 from cluster security group ci in eu-west-1',
    ]);
  });

  it('has the outputs of a step that has done nothing yet, and no summary', async () => {
    await announce([rule], options);
    expect(runner.outputs()).toEqual({
      'revoked-rules': '[]',
      'not-found-rules': '[]',
      'failed-rules': '[]',
      'would-revoke-rules': '[]',
      'cluster-security-group': '',
      'cluster-security-group-name': '',
      description: '',
      'ip-ranges': '',
      'ec2-security-groups': '',
      tags: '',
      'vpc-security-groups': '[]',
    });
    expect(runner.summary()).toBe('');
  });
});

describe('the log', () => {
  it.each([
    [false, false, /^End of the job: revoking 2 rules in eu-west-1$/],
    [true, false, /^End of the job: looking for 2 rules in eu-west-1$/],
    [false, true, /^End of the job: revoking 2 rules in eu-west-1 that this step could not revoke/],
  ])(
    'says that it is the end of the job (dry run: %p, second try: %p)',
    (dryRun, secondTry, line) => {
      const rules: Rules = [rule, runnersRule];
      announceEnd(rules, { options: { ...options, dryRun }, phase: 'post', secondTry });
      expect(runner.log()).toEqual([expect.stringMatching(line)]);
    },
  );

  it.each([
    ['input', /^Port 5439 .*input/],
    ['cluster', /^Port 5439 .*of the cluster/],
    ['workgroup', /^Port 5439 .*of the workgroup/],
    ['default', /^Port 5439 .*assumed/],
  ] as const)('says which port the rules have, and that it is from the %s', (portFrom, line) => {
    announcePort({ kind: 'rules', rules: [vpcRule('192.0.2.1/32')], portFrom });
    expect(runner.log()).toEqual([expect.stringMatching(line)]);
  });

  it('says of a range that it is one', () => {
    const rules: Rules = [vpcRule('192.0.2.1/32', { from: 5431, to: 5455 })];
    announcePort({ kind: 'rules', rules, portFrom: 'input' });
    expect(runner.log()).toEqual(['Ports 5431-5455 (from the input port)']);
  });

  it('says of all ports that they are all', () => {
    const { ports: _, ...all } = { ...vpcRule('192.0.2.1/32'), protocol: '-1' };
    announcePort({ kind: 'rules', rules: [all], portFrom: 'input' });
    expect(runner.log()).toEqual([expect.stringMatching(/^All ports .*input/)]);
  });

  it('says nothing of a port where the rules have none', () => {
    announcePort({ kind: 'rules', rules: [rule] });
    expect(runner.printed()).toBe('');
  });
});
