/** Requests that a phase sends, as IAM names them. */
export interface Permission {
  /** Such as `ec2:RevokeSecurityGroupIngress`; all of one service. */
  readonly actions: readonly [string, ...string[]];
  /** What comes after the account in an ARN of that service: `security-group/sg-0123456789abcdef0`; or any resource. */
  readonly resources: readonly [string, ...string[]] | '*';
}
