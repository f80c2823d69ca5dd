/** The EC2 API's shapes, with its own member names; `undefined` where a member is absent. */

export interface Tag {
  readonly Key?: string | undefined;
  readonly Value?: string | undefined;
}

export interface UserIdGroupPair {
  readonly GroupId?: string | undefined;
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

export interface AuthorizeSecurityGroupIngressRequest {
  readonly GroupId?: string | undefined;
  readonly IpPermissions?: readonly IpPermission[];
  readonly TagSpecifications?: readonly TagSpecification[];
}

export interface RevokeSecurityGroupIngressRequest {
  readonly GroupId?: string | undefined;
  readonly IpPermissions?: readonly IpPermission[];
  readonly SecurityGroupRuleIds?: readonly string[];
}

interface DescribeRequest {
  readonly Filters?: readonly {
    readonly Name?: string | undefined;
    readonly Values?: readonly string[];
  }[];
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeSecurityGroupsRequest extends DescribeRequest {
  readonly GroupIds?: readonly string[];
}

export interface DescribeSecurityGroupRulesRequest extends DescribeRequest {
  readonly SecurityGroupRuleIds?: readonly string[];
}
