/** The EC2 API's shapes, with its own member names; `undefined` where a member is absent. */

export interface Tag {
  readonly Key?: string | undefined;
  readonly Value?: string | undefined;
}

export interface UserIdGroupPair {
  readonly GroupId?: string | undefined;
  /** The name of a group in the default VPC, in place of an id. */
  readonly GroupName?: string | undefined;
  readonly UserId?: string | undefined;
  readonly Description?: string | undefined;
}

export interface IpPermission {
  readonly IpProtocol?: string | undefined;
  readonly FromPort?: number | undefined;
  readonly ToPort?: number | undefined;
  readonly IpRanges?: readonly {
    readonly CidrIp?: string | undefined;
    readonly Description?: string | undefined;
  }[];
  readonly Ipv6Ranges?: readonly {
    readonly CidrIpv6?: string | undefined;
    readonly Description?: string | undefined;
  }[];
  readonly UserIdGroupPairs?: readonly UserIdGroupPair[];
}

export interface SecurityGroup {
  readonly GroupId: string;
  readonly GroupName: string;
  readonly Description: string;
  readonly OwnerId: string;
  readonly VpcId: string;
  readonly SecurityGroupArn: string;
  readonly IpPermissions: readonly IpPermission[];
  readonly IpPermissionsEgress: readonly IpPermission[];
  readonly Tags: readonly Tag[];
}

export interface SecurityGroupRule {
  readonly SecurityGroupRuleId: string;
  readonly SecurityGroupRuleArn: string;
  readonly GroupId: string;
  readonly GroupOwnerId: string;
  readonly IsEgress: boolean;
  readonly IpProtocol: string;
  readonly FromPort: number;
  readonly ToPort: number;
  readonly CidrIpv4?: string | undefined;
  readonly CidrIpv6?: string | undefined;
  readonly ReferencedGroupInfo?: { readonly GroupId: string; readonly UserId: string } | undefined;
  readonly Description?: string | undefined;
  readonly Tags: readonly Tag[];
}

export interface RevokedSecurityGroupRule
  extends Omit<
    SecurityGroupRule,
    'SecurityGroupRuleArn' | 'GroupOwnerId' | 'ReferencedGroupInfo' | 'Tags'
  > {
  readonly ReferencedGroupId?: string | undefined;
}

export interface TagSpecification {
  readonly ResourceType?: string | undefined;
  readonly Tags?: readonly Tag[];
}

export interface CreateSecurityGroupRequest {
  readonly GroupName?: string | undefined;
  readonly Description?: string | undefined;
  readonly VpcId?: string | undefined;
  readonly TagSpecifications?: readonly TagSpecification[];
}

/** The rules of a request: as `IpPermissions`, or as parameters that describe one rule. */
export interface FlatPermission {
  readonly IpPermissions?: readonly IpPermission[];
  readonly IpProtocol?: string | undefined;
  readonly FromPort?: number | undefined;
  readonly ToPort?: number | undefined;
  readonly CidrIp?: string | undefined;
  readonly SourceSecurityGroupName?: string | undefined;
  readonly SourceSecurityGroupOwnerId?: string | undefined;
}

/** The group of a request; a name means a group of the default VPC. */
export interface GroupReference {
  readonly GroupId?: string | undefined;
  readonly GroupName?: string | undefined;
}

export interface AuthorizeSecurityGroupIngressRequest extends FlatPermission, GroupReference {
  readonly TagSpecifications?: readonly TagSpecification[];
}

export interface RevokeSecurityGroupIngressRequest extends FlatPermission, GroupReference {
  readonly SecurityGroupRuleIds?: readonly string[];
}

export interface Filter {
  readonly Name?: string | undefined;
  readonly Values?: readonly string[];
}

export interface DescribeRequest {
  readonly Filters?: readonly Filter[];
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeSecurityGroupsRequest extends DescribeRequest {
  readonly GroupIds?: readonly string[];
  /** Names of groups in the default VPC. */
  readonly GroupNames?: readonly string[];
}

export interface DescribeSecurityGroupRulesRequest extends DescribeRequest {
  readonly SecurityGroupRuleIds?: readonly string[];
}

export interface ChangeTagsRequest {
  readonly Resources?: readonly string[];
  readonly Tags?: readonly Tag[];
}

export interface TagDescription extends Tag {
  readonly ResourceId: string;
  readonly ResourceType: 'security-group' | 'security-group-rule';
}
