import type { Permission } from '../domain/permission.ts';
import type { SecurityGroup, VpcSecurityGroup } from '../domain/security-group.ts';
import type { Warehouse } from '../domain/warehouse.ts';

/**
 * What each kind of request needs, as in `docs/iam.md`. A describe can't be limited to one group or cluster.
 *
 * @see https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonec2.html
 * @see https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonredshift.html
 * @see https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonredshiftserverless.html
 */

/** To look up a warehouse. The resource of a workgroup has its id (a UUID), which only the look-up tells. */
export function lookingUp({ kind }: Warehouse): Permission[] {
  return kind === 'cluster'
    ? [{ actions: ['redshift:DescribeClusters'], resources: '*' }]
    : [{ actions: ['redshift-serverless:GetWorkgroup'], resources: ['workgroup/*'] }];
}

/** To describe groups. */
export function describing(groups: readonly SecurityGroup[]): Permission[] {
  return ofKinds(groups, {
    vpc: () => [{ actions: ['ec2:DescribeSecurityGroups'], resources: '*' }],
    cluster: () => [{ actions: ['redshift:DescribeClusterSecurityGroups'], resources: '*' }],
  });
}

/** To revoke rules of groups, in a dry run of EC2's too, and to see what is left. */
export function revoking(groups: readonly SecurityGroup[]): Permission[] {
  return [
    ...ofKinds(groups, {
      vpc: (own) => [{ actions: ['ec2:RevokeSecurityGroupIngress'], resources: own }],
      cluster: (own) => [
        { actions: ['redshift:RevokeClusterSecurityGroupIngress'], resources: own },
      ],
    }),
    ...describing(groups),
  ];
}

/** To list the rules of leases, in whatever group they are. */
export function listingLeases(): Permission[] {
  return [{ actions: ['ec2:DescribeSecurityGroupRules'], resources: '*' }];
}

/** To revoke rules of VPC security groups by their ids, and to see what is left. */
export function revokingLeases(groups: readonly VpcSecurityGroup[]): Permission[] {
  return ofKinds(groups, {
    vpc: (own) => [
      { actions: ['ec2:RevokeSecurityGroupIngress'], resources: own },
      { actions: ['ec2:DescribeSecurityGroupRules'], resources: '*' },
    ],
    cluster: () => [],
  });
}

/** To open VPC security groups with rules that are tagged as they are made, and to close them again. */
export function leasing(groups: readonly VpcSecurityGroup[]): Permission[] {
  const rule = ['security-group-rule/*'] as const;
  return [
    ...ofKinds(groups, {
      vpc: (own) => [
        { actions: ['ec2:AuthorizeSecurityGroupIngress'], resources: [...own, ...rule] },
        { actions: ['ec2:CreateTags'], resources: rule },
      ],
      cluster: () => [],
    }),
    ...revokingLeases(groups),
  ];
}

/** To assume a role, for which the trust of the role is needed rather than a permission. */
export function assuming(): Permission[] {
  return [{ actions: ['sts:AssumeRoleWithWebIdentity'], resources: '*' }];
}

/** The services that these permissions are for, by the names that host names have too. */
export function servicesOf(permissions: readonly Permission[]): Set<string> {
  return new Set(permissions.map(({ actions: [first] }) => first.split(':')[0] as string));
}

type Resources = readonly [string, ...string[]];

/** The permissions for groups of each kind that is there, with the resources that these groups are. */
function ofKinds(
  groups: readonly SecurityGroup[],
  needs: Readonly<Record<SecurityGroup['kind'], (own: Resources) => readonly Permission[]>>,
): Permission[] {
  return [...Map.groupBy(groups, ({ kind }) => kind)].flatMap(([kind, some]) =>
    needs[kind]([...new Set(some.flatMap(resourcesOf))] as [string, ...string[]]),
  );
}

/** A group as a resource; a cluster security group and its rules, by the name that Redshift stores. */
function resourcesOf(group: SecurityGroup): string[] {
  if (group.kind === 'vpc') return [`security-group/${group.id}`];
  const name = literally(group.name.toLowerCase());
  return [`securitygroup:${name}`, `securitygroup:${name}/*`, `securitygroupingress:${name}/*`];
}

/** A text in which no character is a wildcard, or begins a variable. */
function literally(text: string): string {
  return text.replace(/[*?$]/g, '$${$&}');
}
