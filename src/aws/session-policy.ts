import type { Permission } from '../domain/permission.ts';
import { type Role, roleAccount, rolePartition, type WiderSession } from '../domain/role.ts';

/** What limits a session beside its role. */
export interface SessionPolicy {
  /** The JSON of the policy; none where the role alone limits. */
  readonly json?: string;
  /** What the session can do beyond what it is for, if anything. */
  readonly wider?: WiderSession;
}

/**
 * What STS takes at most, in characters of this set.
 *
 * @see https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html
 */
const FITTING = /^[\t\n\r\x20-\xff]{1,2048}$/;

/** Makes the policies that a session for these permissions may have, the one that allows the least first. */
export function sessionPolicies(
  permissions: readonly Permission[],
  region: string,
  role: Role,
): [SessionPolicy, ...SessionPolicy[]] {
  const arn = (where: string): MakeArn => {
    const start = `arn:${rolePartition(role)}`;
    return (service, resource) => `${start}:${service}:${where}:${resource}`;
  };
  const exact = arn(`${region}:${roleAccount(role)}`);
  const brief: MakeArn = (service, resource) =>
    (isUnique(resource) ? arn('*:*') : exact)(service, resource);
  const policies: SessionPolicy[] = [
    { json: policy(permissions, exact) },
    { json: policy(permissions, brief) },
    {
      json: policy(permissions, (service, resource) => exact(service, anyOfItsType(resource))),
      wider: 'every-group',
    },
  ];
  const fitting = policies.filter(({ json = '' }) => FITTING.test(json));
  return [...fitting, NONE] as unknown as [SessionPolicy, ...SessionPolicy[]];
}

const NONE: SessionPolicy = { wider: 'role-alone' };

/** A policy needs a statement; this one allows nothing. */
const NOTHING = { Effect: 'Deny', Action: '*', Resource: '*' };

/** Makes the ARN of a resource of a service. */
type MakeArn = (service: string, resource: string) => string;

function policy(permissions: readonly Permission[], arn: MakeArn): string {
  const allowed = permissions.map(({ actions, resources }) => {
    const [service = ''] = actions[0].split(':');
    const named = resources === '*' ? ['*'] : resources.map((resource) => arn(service, resource));
    return { actions, resources: [...new Set(named)] };
  });
  const statements = [...Map.groupBy(allowed, ({ resources }) => resources.join())].map(
    ([, same]) => ({
      Effect: 'Allow',
      Action: [...new Set(same.flatMap(({ actions }) => actions))],
      Resource: same[0]?.resources,
    }),
  );
  return JSON.stringify({
    Version: '2012-10-17',
    Statement: statements.length > 0 ? statements : [NOTHING],
  });
}

/** Whether a resource can be named without its region and account: the ids of VPC security groups are unique. */
function isUnique(resource: string): boolean {
  return resource.startsWith('security-group/sg-');
}

/** `security-group/*` of `security-group/sg-1`. */
function anyOfItsType(resource: string): string {
  return resource.replace(/(?<=^[\w-]+[/:]).*/, '*');
}
