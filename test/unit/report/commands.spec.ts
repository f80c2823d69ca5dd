import { execFileSync } from 'node:child_process';
import { describe, expect, it } from '@jest/globals';
import { findLeaseCommand, revokeCommand } from '../../../src/report/commands.ts';
import { clusterRule, runnersRule, vpcRule } from '../../support/samples.ts';

/** The words of a command, as a POSIX shell reads them. */
function words(command: string): string[] {
  const printed = execFileSync('/bin/sh', ['-c', `printf '%s\\0' ${command}`], {
    encoding: 'utf8',
  });
  return printed.split('\0').slice(0, -1);
}

describe('the command to copy', () => {
  it('revokes a rule of a cluster security group', () => {
    expect(revokeCommand(clusterRule('203.0.113.7/32'), 'eu-west-1')).toBe(
      'aws redshift revoke-cluster-security-group-ingress --region eu-west-1 --cluster-security-group-name ci --cidrip 203.0.113.7/32',
    );
  });

  it('revokes a rule for an EC2 security group', () => {
    expect(words(revokeCommand(runnersRule, 'eu-west-1')).slice(3)).toEqual([
      ...['--region', 'eu-west-1'],
      ...['--cluster-security-group-name', 'ci'],
      ...['--ec2-security-group-name', 'runners'],
      ...['--ec2-security-group-owner-id', '111122223333'],
    ]);
  });

  it('revokes a rule of a VPC security group, with its permission quoted for the shell', () => {
    const command = revokeCommand(vpcRule('203.0.113.7/32'), 'eu-west-1');
    expect(command).toContain(`--ip-permissions '[{"IpProtocol":"tcp"`);
    const [aws, ec2, operation, ...options] = words(command);
    expect([aws, ec2, operation]).toEqual(['aws', 'ec2', 'revoke-security-group-ingress']);
    expect(options.slice(0, 4)).toEqual(['--region', 'eu-west-1', '--group-id', 'sg-0a1b2c3d']);
    expect(options[4]).toBe('--ip-permissions');
    expect(JSON.parse(options[5] as string)).toEqual([
      { IpProtocol: 'tcp', FromPort: 5439, ToPort: 5439, IpRanges: [{ CidrIp: '203.0.113.7/32' }] },
    ]);
  });

  it.each([
    "it's; rm -rf ~",
    '$(whoami)',
    '`id`',
    'a b',
    '*',
    '"',
    "''",
    '',
    '!x',
    'a\\b',
    'ü',
    '##[x',
  ])('has a name such as %j as one word that the shell does nothing with', (name) => {
    const command = revokeCommand(clusterRule('203.0.113.7/32', name), 'eu-west-1');
    const start =
      'aws redshift revoke-cluster-security-group-ingress --region eu-west-1 --cluster-security-group-name ';
    expect(command.startsWith(`${start}'`)).toBe(true);
    expect(words(command)[6]).toBe(name);
    // The runner would take it for a command of its own.
    expect(command).not.toContain('##[');
  });

  it('has a name that begins like an option in one word with its option', () => {
    const command = revokeCommand(clusterRule('203.0.113.7/32', '-ci'), 'eu-west-1');
    expect(words(command)[5]).toBe('--cluster-security-group-name=-ci');
  });

  it.each(['ci-runners', 'a.b_c:d=e@f/1'])('has a name such as %s without quotes', (name) => {
    expect(revokeCommand(clusterRule('203.0.113.7/32', name), 'eu-west-1')).toContain(` ${name} `);
  });
});

it('the command that looks for the rules of a lease does so by its tag', () => {
  const command = findLeaseCommand('3d5e0c1a', 'eu-west-1');
  expect(words(command)).toEqual([
    ...['aws', 'ec2', 'describe-security-group-rules', '--region', 'eu-west-1'],
    ...['--filters', 'Name=tag:revoke-redshift-ingress:id,Values=3d5e0c1a'],
  ]);
});
