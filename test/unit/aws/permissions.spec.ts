import { describe, expect, it } from '@jest/globals';
import {
  assuming,
  describing,
  leasing,
  listingLeases,
  lookingUp,
  revoking,
  revokingLeases,
  servicesOf,
} from '../../../src/aws/permissions.ts';
import type { Permission } from '../../../src/domain/permission.ts';
import type { VpcSecurityGroup } from '../../../src/domain/security-group.ts';

const vpc = (id: string): VpcSecurityGroup => ({ kind: 'vpc', id });
const cluster = (name: string) => ({ kind: 'cluster', name }) as const;

/** Permissions as lines: `ec2:RevokeSecurityGroupIngress on security-group/sg-1`. */
const lines = (permissions: readonly Permission[]) =>
  permissions.flatMap(({ actions, resources }) =>
    actions.flatMap((action) => [...resources].map((resource) => `${action} on ${resource}`)),
  );

describe('to revoke', () => {
  it('takes the request to revoke for each VPC security group, once, and to describe', () => {
    expect(lines(revoking([vpc('sg-1'), vpc('sg-2'), vpc('sg-1')]))).toEqual([
      'ec2:RevokeSecurityGroupIngress on security-group/sg-1',
      'ec2:RevokeSecurityGroupIngress on security-group/sg-2',
      'ec2:DescribeSecurityGroups on *',
    ]);
  });

  it('takes a cluster security group and its rules, in lower case', () => {
    expect(lines(revoking([cluster('CI')]))).toEqual([
      'redshift:RevokeClusterSecurityGroupIngress on securitygroup:ci',
      'redshift:RevokeClusterSecurityGroupIngress on securitygroup:ci/*',
      'redshift:RevokeClusterSecurityGroupIngress on securitygroupingress:ci/*',
      'redshift:DescribeClusterSecurityGroups on *',
    ]);
  });

  it.each([
    ['*', `securitygroup:\${*}`],
    ['c?', `securitygroup:c\${?}`],
    [`\${aws:username}`, `securitygroup:\${$}{aws:username}`],
  ])('from the group "%s" takes that name alone, and not what it would match', (name, resource) => {
    const [{ resources } = { resources: [] }] = revoking([cluster(name)]);
    expect(resources[0]).toBe(resource);
  });

  it('from groups of both kinds takes both, and from none nothing', () => {
    const actions = revoking([vpc('sg-1'), cluster('ci')]).flatMap((each) => each.actions);
    expect(actions.toSorted()).toEqual([
      'ec2:DescribeSecurityGroups',
      'ec2:RevokeSecurityGroupIngress',
      'redshift:DescribeClusterSecurityGroups',
      'redshift:RevokeClusterSecurityGroupIngress',
    ]);
    expect(revoking([])).toEqual([]);
  });
});

it('a dry run takes no more than to describe', () => {
  expect(lines(describing([vpc('sg-1'), cluster('ci')]))).toEqual([
    'ec2:DescribeSecurityGroups on *',
    'redshift:DescribeClusterSecurityGroups on *',
  ]);
});

it('a look-up takes no more than to describe the cluster or the workgroup', () => {
  const cluster = { kind: 'cluster', clusterIdentifier: 'analytics' } as const;
  expect(lines(lookingUp(cluster))).toEqual(['redshift:DescribeClusters on *']);
  const workgroup = { kind: 'workgroup', workgroupName: 'sales' } as const;
  expect(lines(lookingUp(workgroup))).toEqual(['redshift-serverless:GetWorkgroup on workgroup/*']);
});

describe('a lease', () => {
  const close = [
    'ec2:RevokeSecurityGroupIngress on security-group/sg-1',
    'ec2:DescribeSecurityGroupRules on *',
  ];

  it('takes to open the group with tagged rules, and to close it again', () => {
    expect(lines(leasing([vpc('sg-1')]))).toEqual([
      'ec2:AuthorizeSecurityGroupIngress on security-group/sg-1',
      'ec2:AuthorizeSecurityGroupIngress on security-group-rule/*',
      'ec2:CreateTags on security-group-rule/*',
      ...close,
    ]);
  });

  it('at the end of the job needs only the permission to revoke', () => {
    expect(lines(revokingLeases([vpc('sg-1')]))).toEqual(close);
  });
});

it('a sweep takes no more than to list the rules, to find the groups of leases', () => {
  expect(lines(listingLeases())).toEqual(['ec2:DescribeSecurityGroupRules on *']);
});

it('a role takes the trust of the role, and no permission on any one resource', () => {
  expect(lines(assuming())).toEqual(['sts:AssumeRoleWithWebIdentity on *']);
});

it.each([
  ['a role', assuming(), ['sts']],
  ['groups of both kinds', revoking([vpc('sg-1'), cluster('ci')]), ['ec2', 'redshift']],
  [
    'a workgroup and its groups',
    [
      ...lookingUp({ kind: 'workgroup', workgroupName: 'sales' }),
      ...leasing([vpc('sg-1'), vpc('sg-2')]),
    ],
    ['redshift-serverless', 'ec2'],
  ],
  ['nothing', [], []],
])('%s takes requests to the services that its permissions are for', (_, permissions, services) => {
  expect([...servicesOf(permissions)]).toEqual(services);
});
