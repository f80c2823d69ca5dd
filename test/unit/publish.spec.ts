import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as core from '@actions/core';
import { afterAll, afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import {
  announce,
  publish,
  refuse,
  reportDefect,
  reportLostState,
  reportUnresolved,
  say,
  sayInDebug,
  write,
} from '../../src/report/publish.ts';
import type { ClusterRequest, Options } from '../../src/request.ts';
import type { ClusterSecurityGroup } from '../../src/vocabulary/cluster-security-group.ts';
import { Fault } from '../../src/vocabulary/fault.ts';
import type { Outcome } from '../../src/vocabulary/outcome.ts';
import { vpcSecurityGroupRule } from '../../src/vocabulary/vpc-security-group.ts';

const rule = { ClusterSecurityGroupName: 'ci', CIDRIP: '192.0.2.1/32' };
const options: Options = {
  region: 'eu-west-1',
  ifNotFound: 'warn',
  revokeAt: 'now',
  timeout: 120,
  dryRun: false,
  jobSummary: true,
};
const group: ClusterSecurityGroup = {
  ClusterSecurityGroupName: 'ci',
  Description: 'CI runners',
  EC2SecurityGroups: [],
  IPRanges: [],
  Tags: [],
};
const denied = new Fault('Access denied', 'The role may not do this.');
const revoked: Outcome = { result: 'revoked', rule, answerLost: false };
const missed: Outcome = { result: 'not-found', rule };
const failed: Outcome = { result: 'failed', rule, fault: denied };

const folder = mkdtempSync(join(tmpdir(), 'publish-'));
const [outputFile, summaryFile] = [join(folder, 'output'), join(folder, 'summary')];
const stdout = jest.spyOn(process.stdout, 'write');

beforeEach(() => {
  for (const file of [outputFile, summaryFile]) {
    rmSync(file, { recursive: true, force: true });
    writeFileSync(file, '');
  }
  process.env['GITHUB_OUTPUT'] = outputFile;
  process.env['GITHUB_STEP_SUMMARY'] = summaryFile;
  stdout.mockReset();
  stdout.mockReturnValue(true);
});

afterEach(() => {
  // A summary that could not be written stays in the buffer.
  core.summary.emptyBuffer();
  process.exitCode = undefined;
});

afterAll(() => {
  stdout.mockRestore();
  rmSync(folder, { recursive: true });
});

/** What went to the runner's log, line by line. */
const log = () =>
  stdout.mock.calls
    .map(([text]) => text)
    .join('')
    .trimEnd()
    .split('\n');

/** The outputs as the runner reads them from its file, where each takes three lines. */
function writtenOutputs(): Record<string, string> {
  const text = readFileSync(outputFile, 'utf8');
  return Object.fromEntries(
    [...text.matchAll(/^(.+)<<(.+)\n(.*)\n\2$/gm)].map(([, name, , value]) => [name, value]),
  );
}

describe('what became of the rules', () => {
  it('is told in log, outputs and summary, and ends well when they are revoked', async () => {
    await publish([{ outcomes: [revoked], group }], options);
    expect(log()).toEqual(['Revoked 192.0.2.1/32 from cluster security group ci']);
    expect(writtenOutputs()).toMatchObject({
      'revoked-rules': '[{"ClusterSecurityGroupName":"ci","CIDRIP":"192.0.2.1/32"}]',
      'failed-rules': '[]',
      description: 'CI runners',
    });
    expect(readFileSync(summaryFile, 'utf8')).toMatch(/^## ✅ Revoked 1 rule from/);
    expect(process.exitCode).toBeUndefined();
  });

  it('fails the step when one may still be open', async () => {
    await publish([{ outcomes: [revoked, failed], group: denied }], options);
    expect(log()).toEqual([
      'Revoked 192.0.2.1/32 from cluster security group ci',
      'Could not revoke 192.0.2.1/32 from cluster security group ci: Access denied',
      'The resulting group is not known: The role may not do this.',
      '::error title=Access denied::192.0.2.1/32 in cluster security group ci (eu-west-1) may still be open. The role may not do this.',
    ]);
    expect(process.exitCode).toBe(1);
  });

  it('does not say of the group again what it says of every rule', async () => {
    await publish([{ outcomes: [failed], group: denied }], options);
    expect(log()).toEqual([
      'Could not revoke 192.0.2.1/32 from cluster security group ci: Access denied',
      expect.stringMatching(/^::error title=Access denied::/),
    ]);
  });

  it('is told for group after group', async () => {
    const other = { ...rule, ClusterSecurityGroupName: 'etl' };
    await publish(
      [
        { outcomes: [revoked], group },
        { outcomes: [{ ...revoked, rule: other }], group: denied },
      ],
      options,
    );
    expect(log()).toEqual([
      'Revoked 192.0.2.1/32 from cluster security group ci',
      'Revoked 192.0.2.1/32 from cluster security group etl',
      'The resulting group is not known: The role may not do this.',
    ]);
  });

  it('names the rules that may have been meant, and that stay open', async () => {
    const IPRanges = [{ Status: 'authorized', CIDRIP: '192.0.2.0/24', Tags: [] }];
    const revocation = { outcomes: [missed], group: { ...group, IPRanges } };
    const near =
      'cluster security group ci lets in 192.0.2.0/24, which was not asked for and stays open';
    await publish([revocation], { ...options, ifNotFound: 'ignore' });
    expect(log()).toEqual([
      'Nothing to revoke: 192.0.2.1/32 is not in cluster security group ci',
      near,
    ]);
    expect(readFileSync(summaryFile, 'utf8')).toContain('⚠️ cluster security group ci lets in');
  });

  it.each([
    ['warn', '::warning title=Rule not found::', undefined],
    ['error', '::error title=Rule not found::', 1],
    ['ignore', undefined, undefined],
  ] as const)('under if-not-found: %s', async (ifNotFound, annotation, exitCode) => {
    await publish([{ outcomes: [missed], group }], { ...options, ifNotFound });
    const line = 'Nothing to revoke: 192.0.2.1/32 is not in cluster security group ci';
    expect(log()).toEqual(annotation ? [line, `${annotation}${line}.`] : [line]);
    expect(process.exitCode).toBe(exitCode);
  });

  it('is not in the summary when none is wanted', async () => {
    await publish([{ outcomes: [revoked], group }], { ...options, jobSummary: false });
    expect(readFileSync(summaryFile, 'utf8')).toBe('');
    expect(writtenOutputs()).toHaveProperty('revoked-rules');
  });

  it('is told all the same when the outputs cannot be written', async () => {
    process.env['GITHUB_OUTPUT'] = join(folder, 'gone', 'output');
    await publish([{ outcomes: [revoked], group }], options);
    expect(log()).toEqual([
      'Revoked 192.0.2.1/32 from cluster security group ci',
      expect.stringMatching(
        /^::error title=Could not write the outputs::The runner's file for the outputs can't be written: Error: .*gone/,
      ),
    ]);
    expect(readFileSync(summaryFile, 'utf8')).toContain('Revoked 1 rule');
    expect(process.exitCode).toBe(1);
  });

  it('is an error when the summary cannot be written', async () => {
    rmSync(summaryFile);
    mkdirSync(summaryFile);
    await publish([{ outcomes: [revoked], group }], options);
    expect(log()[1]).toMatch(
      /^::error title=Could not write the job summary::The runner's file for the job summary can't be written: /,
    );
    expect(process.exitCode).toBe(1);
  });
});

const ofVpc = vpcSecurityGroupRule(
  'sg-0a1b2c3d',
  { CIDRIP: '2001:db8::1/64' },
  { FromPort: 5439, ToPort: 5439 },
);
const order: ClusterRequest = {
  ClusterIdentifier: 'analytics',
  sources: [
    { CIDRIP: '192.0.2.1/32' },
    { EC2SecurityGroupName: 'runners', EC2SecurityGroupOwnerId: '111122223333' },
  ],
};

describe('a step that leaves its rules to the end of the job', () => {
  const ec2 = {
    ClusterSecurityGroupName: 'ci',
    EC2SecurityGroupName: 'runners',
    EC2SecurityGroupOwnerId: '111122223333',
  };

  it('announces each of them', async () => {
    await announce([rule, ec2, ofVpc], options);
    expect(log()).toEqual([
      'At the end of the job: will revoke 192.0.2.1/32 from cluster security group ci',
      'At the end of the job: will revoke EC2 security group runners of account 111122223333 from cluster security group ci',
      'At the end of the job: will revoke 2001:db8::/64 on port 5439 from VPC security group sg-0a1b2c3d',
    ]);
    expect(process.exitCode).toBeUndefined();
  });

  it('announces no more than a dry run where it is one', async () => {
    await announce([rule], { ...options, dryRun: true });
    expect(log()).toEqual([
      'At the end of the job: would revoke 192.0.2.1/32 from cluster security group ci',
    ]);
  });

  it('has the outputs of a step that has done nothing yet', async () => {
    await announce([rule], options);
    expect(writtenOutputs()).toEqual({
      'revoked-rules': '[]',
      'not-found-rules': '[]',
      'failed-rules': '[]',
      'cluster-security-group': '',
      'cluster-security-group-name': '',
      description: '',
      'ip-ranges': '',
      'ec2-security-groups': '',
      tags: '',
      'vpc-security-groups': '[]',
    });
    expect(readFileSync(summaryFile, 'utf8')).toBe('');
  });
});

describe('a state that cannot be read', () => {
  it('is an error that names the rules of the inputs', () => {
    const other = { ...rule, CIDRIP: '192.0.2.2/32' };
    reportLostState('is damaged', { request: { options, order: { rules: [rule, other] } } });
    expect(log()).toEqual([
      '::error title=Not known what to revoke::The state that this step left for the end of the job is damaged, so 192.0.2.1/32, 192.0.2.2/32 in cluster security group ci may still be open. Revoke by hand, or run the step again.',
    ]);
    expect(process.exitCode).toBe(1);
  });

  it('is an error that names the cluster whose groups were not known yet', () => {
    reportLostState('is damaged', { request: { options, order } });
    expect(log()).toEqual([
      expect.stringContaining(
        'so 192.0.2.1/32, EC2 security group runners of account 111122223333 in the groups of cluster analytics may still be open.',
      ),
    ]);
  });

  it('is an error even where the inputs are wrong too', () => {
    reportLostState('is missing', { problems: ['cidr-ip: …'] });
    expect(log()).toEqual([
      '::error title=Not known what to revoke::The state that this step left for the end of the job is missing, so what the inputs name may still be open. Revoke by hand, or run the step again.',
    ]);
    expect(process.exitCode).toBe(1);
  });
});

describe('what could not be started', () => {
  it('is an error that names the sources where the groups of a cluster are not known', () => {
    reportUnresolved(order, denied);
    expect(log()).toEqual([
      '::error title=Access denied::192.0.2.1/32, EC2 security group runners of account 111122223333 in the groups of cluster analytics may still be open. The role may not do this.',
    ]);
    expect(process.exitCode).toBe(1);
  });

  it('calls an EC2 security group one, where the groups of a cluster are not known', () => {
    reportUnresolved(order, denied);
    expect(log()[0]).toContain('EC2 security group runners of account 111122223333 in the groups');
  });

  it('is an error where nobody thought of it', () => {
    reportDefect(new TypeError('x is not a function'));
    expect(log()).toEqual([
      '::error title=Unexpected failure::The rules may still be open. This is a defect of the action: TypeError: x is not a function',
    ]);
    expect(process.exitCode).toBe(1);
  });
});

describe('what the runner reads', () => {
  it('has an error for each problem of the inputs', () => {
    refuse(['cidr-ip: "x" is wrong', 'timeout: "y" is wrong']);
    expect(log()).toEqual([
      '::error title=Invalid input::cidr-ip: "x" is wrong',
      '::error title=Invalid input::timeout: "y" is wrong',
    ]);
    expect(process.exitCode).toBe(1);
  });

  it.each([
    [9, 9],
    [10, 10],
    [11, 10],
    [500, 10],
  ])('has for %d problems no more errors than the %d that the runner shows', (number, errors) => {
    const problems = Array.from({ length: number }, (_, index) => `problem ${index}.`);
    refuse(problems);
    expect(log()).toHaveLength(errors);
    expect(
      log()
        .join(' ')
        .match(/problem \d+\./g),
    ).toEqual(problems);
  });

  it('has no command in a line of text, at whatever level', async () => {
    say('::set-output::x\n::error::y');
    sayInDebug('x\r::error::y');
    refuse(['x\n::add-mask::y%0A::error::z']);
    const fault = new Fault('a\n::b,c:d', 'e\n::f');
    await publish([{ outcomes: [{ ...failed, fault }], group }], options);
    expect(log().filter((line) => line.startsWith('::'))).toEqual([
      '::debug::x\\r::error::y',
      '::error title=Invalid input::x\\n::add-mask::y%250A::error::z',
      expect.stringMatching(/^::error title=a\\n%3A%3Ab%2Cc%3Ad::192.0.2.1\/32 .* e\\n::f$/),
    ]);
  });

  it('has an IPv6 address that starts with two colons as it is', async () => {
    const everybody = vpcSecurityGroupRule(
      'sg-0a1b2c3d',
      { CIDRIP: '::/0' },
      { FromPort: 5439, ToPort: 5439 },
    );
    await publish([{ outcomes: [{ ...failed, rule: everybody }], group: denied }], options);
    expect(log()[1]).toContain('::::/0 on port 5439 in VPC security group sg-0a1b2c3d');
  });

  it('has an error for what can not be written, and nothing for what can', async () => {
    await write('state', () => undefined);
    expect(stdout).not.toHaveBeenCalled();
    await write('state', () => Promise.reject(new Error('disk full')));
    expect(log()).toEqual([
      "::error title=Could not write the state::The runner's file for the state can't be written: Error: disk full",
    ]);
    expect(process.exitCode).toBe(1);
  });
});
