/** The VPC of a security group; `undefined` where there is no such group. */
export type VpcOf = (securityGroupId: string) => string | undefined;
