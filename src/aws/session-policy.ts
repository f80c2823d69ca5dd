import type { Permission } from '../domain/permission.ts';
import { type Role, roleAccount, rolePartition } from '../domain/role.ts';

/** What limits a session beside its role. */
export interface SessionPolicy {
  /** The JSON of the policy; none where the role alone limits. */
  readonly json?: string;
  /** What the session can do beyond what it is for, in a sentence. */
  readonly wider?: string;
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
  const partition = rolePartition(role);
  const arns = (where: string) => (service: string, resource: string) =>
    `arn:${partition}:${service}:${where}:${resource}`;
  const exact = arns(`${region}:${roleAccount(role)}`);
  const policies: SessionPolicy[] = [
    { json: policy(permissions, exact) },
    // The same in fewer words: the ids of VPC security groups are unique among all regions and accounts.
    { json: policy(permissions, arns('*:*')) },
    {
      json: policy(permissions, (service, resource) => exact(service, anyOfItsType(resource))),
      wider: `The groups are too many for a session policy, so this session may do the same to every group in ${region} that its role allows.`,
    },
  ];
  const fitting = policies.filter(({ json = '' }) => FITTING.test(json));
  return [...fitting, NONE] as unknown as [SessionPolicy, ...SessionPolicy[]];
}

const NONE: SessionPolicy = {
  wider: 'No session policy fits, so the role alone limits what this session may do.',
};

/** A policy needs a statement; this one allows nothing. */
const NOTHING = { Effect: 'Deny', Action: '*', Resource: '*' };

function policy(
  permissions: readonly Permission[],
  arn: (service: string, resource: string) => string,
): string {
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

/** `security-group/*` of `security-group/sg-1`. */
function anyOfItsType(resource: string): string {
  return resource.replace(/(?<=^[\w-]+[/:]).*/, '*');
}
