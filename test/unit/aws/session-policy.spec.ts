import { describe, expect, it } from '@jest/globals';
import { describing, leasing, lookingUp, revoking } from '../../../src/aws/permissions.ts';
import { sessionPolicies } from '../../../src/aws/session-policy.ts';
import type { VpcSecurityGroup } from '../../../src/domain/security-group.ts';

const role = { arn: 'arn:aws:iam::111122223333:role/close', sessionName: 'x' };
const groups = (count: number): VpcSecurityGroup[] =>
  Array.from({ length: count }, (_, index) => ({
    kind: 'vpc',
    id: `sg-${String(index).padStart(17, '0')}`,
  }));

const policiesFor = (permissions: ReturnType<typeof revoking>, region = 'us-east-1') =>
  sessionPolicies(permissions, region, role);
const statementsOf = (json = '{}') => JSON.parse(json).Statement;

describe('the policy of a session', () => {
  it('allows exactly what the phase is for, on exactly its groups', () => {
    const [{ json, wider }] = policiesFor(revoking(groups(2)), 'eu-central-1');
    const arn = 'arn:aws:ec2:eu-central-1:111122223333:security-group/sg-0000000000000000';
    expect(JSON.parse(json ?? '')).toEqual({
      Version: '2012-10-17',
      Statement: [
        {
          Effect: 'Allow',
          Action: ['ec2:RevokeSecurityGroupIngress'],
          Resource: [`${arn}0`, `${arn}1`],
        },
        { Effect: 'Allow', Action: ['ec2:DescribeSecurityGroups'], Resource: ['*'] },
      ],
    });
    expect(wider).toBeUndefined();
  });

  it('names the resources of each API, in the partition of the role', () => {
    const inChina = { ...role, arn: 'arn:aws-cn:iam::111122223333:role/close' };
    const permissions = revoking([{ kind: 'cluster', name: 'CI' }]);
    const [{ json }] = sessionPolicies(permissions, 'cn-north-1', inChina);
    const arn = 'arn:aws-cn:redshift:cn-north-1:111122223333';
    expect(statementsOf(json)[0].Resource).toEqual([
      `${arn}:securitygroup:ci`,
      `${arn}:securitygroup:ci/*`,
      `${arn}:securitygroupingress:ci/*`,
    ]);
  });

  it('has one statement for all that is allowed on any resource', () => {
    const cluster = { kind: 'cluster', clusterIdentifier: 'analytics' } as const;
    const [{ json }] = policiesFor([...lookingUp(cluster), ...describing(groups(3))]);
    expect(statementsOf(json)).toEqual([
      {
        Effect: 'Allow',
        Action: ['redshift:DescribeClusters', 'ec2:DescribeSecurityGroups'],
        Resource: ['*'],
      },
    ]);
  });

  it('allows nothing where nothing is needed', () => {
    const [{ json }] = policiesFor([]);
    expect(statementsOf(json)).toEqual([{ Effect: 'Deny', Action: '*', Resource: '*' }]);
  });

  it.each([1, 20, 25, 26, 30, 60, 100, 1000])('fits, with %i groups', (count) => {
    for (const permissions of [revoking(groups(count)), leasing(groups(count))]) {
      const policies = policiesFor(permissions);
      for (const { json } of policies) expect((json ?? '').length).toBeLessThanOrEqual(2048);
      expect(policies[0].json).toBeDefined();
    }
  });

  it('has room for 20 groups by their whole names, and for some 30 in fewer words', () => {
    const [exact] = policiesFor(revoking(groups(20)));
    expect(exact.json).toContain('us-east-1:111122223333');
    const [brief] = policiesFor(revoking(groups(30)));
    expect(brief.wider).toBeUndefined();
    expect(statementsOf(brief.json)[0].Resource[29]).toBe(
      'arn:aws:ec2:*:*:security-group/sg-00000000000000029',
    );
  });

  it('leaves out the region and the account of what is unique without them, and of nothing else', () => {
    const [, brief] = policiesFor([
      ...leasing(groups(1)),
      ...revoking([{ kind: 'cluster', name: 'ci' }]),
    ]);
    const arns = statementsOf(brief?.json).flatMap(
      ({ Resource }: { Resource: string[] }) => Resource,
    );
    const short = arns.filter((arn: string) => arn.includes(':*:*:'));
    expect(new Set(short)).toEqual(
      new Set(['arn:aws:ec2:*:*:security-group/sg-00000000000000000']),
    );
    expect(arns).toContain('arn:aws:ec2:us-east-1:111122223333:security-group-rule/*');
    expect(arns).toContain('arn:aws:redshift:us-east-1:111122223333:securitygroup:ci');
  });

  it('allows the same on every group of the region where there are too many', () => {
    const [{ json, wider }] = policiesFor(revoking(groups(60)));
    expect(statementsOf(json)).toEqual([
      {
        Effect: 'Allow',
        Action: ['ec2:RevokeSecurityGroupIngress'],
        Resource: ['arn:aws:ec2:us-east-1:111122223333:security-group/*'],
      },
      { Effect: 'Allow', Action: ['ec2:DescribeSecurityGroups'], Resource: ['*'] },
    ]);
    expect(wider).toBe('every-group');
  });

  it('gives way to wider ones, and last to none, where AWS has no room for it', () => {
    const policies = policiesFor(revoking(groups(1)));
    expect(policies.map(({ json, wider }) => [Boolean(json), wider])).toEqual([
      [true, undefined],
      [true, undefined],
      [true, 'every-group'],
      [false, 'role-alone'],
    ]);
  });

  it('does not name a group in letters that a policy can not have', () => {
    const [{ json, wider }] = policiesFor(revoking([{ kind: 'cluster', name: 'データ' }]));
    expect(json).not.toContain('データ');
    expect(wider).toBe('every-group');
  });
});
