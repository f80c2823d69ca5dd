import type { ClusterSecurityGroup as Shape, Tag as TagShape } from '@aws-sdk/client-redshift';
import type { GroupDescription } from '../../domain/group-description.ts';
import type { ListedRule, Rule, Tag } from '../../domain/rule.ts';
import type { ClusterSecurityGroup } from '../../domain/security-group.ts';

/**
 * A rule as the parameters of Redshift's requests.
 *
 * @see https://docs.aws.amazon.com/redshift/latest/APIReference/API_RevokeClusterSecurityGroupIngress.html
 */
export function toIngress({ group, source }: Rule) {
  const { name } = group as ClusterSecurityGroup;
  switch (source.kind) {
    case 'cidr':
      return { ClusterSecurityGroupName: name, CIDRIP: source.cidr };
    case 'ec2-security-group-name':
      return {
        ClusterSecurityGroupName: name,
        EC2SecurityGroupName: source.name,
        EC2SecurityGroupOwnerId: source.ownerId,
      };
    default:
      throw new TypeError('The rules of a cluster security group name groups by their names.');
  }
}

/**
 * A group as Redshift described it, its lists always present; its rules for CIDR blocks come first.
 *
 * @see https://docs.aws.amazon.com/redshift/latest/APIReference/API_ClusterSecurityGroup.html
 */
export function fromClusterSecurityGroup(
  group: ClusterSecurityGroup,
  { ClusterSecurityGroupName, Description = '', EC2SecurityGroups, IPRanges, Tags }: Shape,
): GroupDescription {
  const ranges = (IPRanges ?? []).map(({ Status = '', CIDRIP = '', Tags }) => {
    return { Status, CIDRIP, Tags: tags(Tags) };
  });
  const groups = (EC2SecurityGroups ?? []).map((shape) => ({
    Status: shape.Status ?? '',
    EC2SecurityGroupName: shape.EC2SecurityGroupName ?? '',
    EC2SecurityGroupOwnerId: shape.EC2SecurityGroupOwnerId ?? '',
    Tags: tags(shape.Tags),
  }));
  const listed = { group, description: '' };
  return {
    group,
    rules: [
      ...ranges.map(({ CIDRIP, Status, Tags }): ListedRule => {
        return { ...listed, source: { kind: 'cidr', cidr: CIDRIP }, status: Status, tags: Tags };
      }),
      ...groups.map(
        ({ EC2SecurityGroupName, EC2SecurityGroupOwnerId, Status, Tags }): ListedRule => ({
          ...listed,
          source: {
            kind: 'ec2-security-group-name',
            name: EC2SecurityGroupName,
            ownerId: EC2SecurityGroupOwnerId,
          },
          status: Status,
          tags: Tags,
        }),
      ),
    ],
    api: {
      ClusterSecurityGroupName,
      Description,
      EC2SecurityGroups: groups,
      IPRanges: ranges,
      Tags: tags(Tags),
    },
  };
}

function tags(shapes: readonly TagShape[] | undefined): Tag[] {
  return (shapes ?? []).map(({ Key = '', Value = '' }) => ({ Key, Value }));
}
