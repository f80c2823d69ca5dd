import { type Permission, requestTags, resourceTags } from '../access/permission.ts';
import type { Ec2 } from './ec2.ts';
import type * as Api from './shapes.ts';

type Input = Api.GroupReference & Api.CreateSecurityGroupRequest & Api.ChangeTagsRequest;

/**
 * What a caller must be allowed to do for an operation: changing a rule is bound to its group,
 * describing to no resource; tags at creation need `ec2:CreateTags` too.
 */
export function permissionsOf(action: string, input: Input, ec2: Ec2): Permission[] {
  const may = (resource: string, context = {}): Permission => ({
    action: `ec2:${action}`,
    resource,
    context,
  });
  const groupId = () => ec2.groupIdOf(input);
  const group = () =>
    may(ec2.arn('security-group', groupId()), resourceTags(ec2.tagsOf(groupId())));

  switch (action) {
    case 'CreateSecurityGroup': {
      const created = ec2.arn('security-group', '*');
      const vpc = may(ec2.arn('vpc', input.VpcId ?? ec2.defaultVpcId));
      return [may(created), vpc, ...tagging(action, created, input)];
    }
    case 'AuthorizeSecurityGroupIngress': {
      const created = ec2.arn('security-group-rule', '*');
      const tags = tagging(action, created, input);
      return [group(), ...tags.map(({ context }) => may(created, context)), ...tags];
    }
    case 'RevokeSecurityGroupIngress':
      return [group()];
    case 'CreateTags':
    case 'DeleteTags':
      return (input.Resources ?? []).map((id) => {
        const type = id.startsWith('sgr-') ? 'security-group-rule' : 'security-group';
        const context = { ...resourceTags(ec2.tagsOf(id)), ...requestTags(input.Tags ?? []) };
        return may(ec2.arn(type, id), context);
      });
    default:
      return [may('*')];
  }
}

function tagging(
  action: string,
  resource: string,
  { TagSpecifications = [] }: Input,
): Permission[] {
  const tags = TagSpecifications.flatMap(({ Tags = [] }) => Tags);
  if (tags.length === 0) return [];
  const context = { ...requestTags(tags), 'ec2:CreateAction': action };
  return [{ action: 'ec2:CreateTags', resource, context }];
}
