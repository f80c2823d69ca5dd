/** The inputs of all actions, by the names that the code uses. */
export const INPUT = {
  clusterIdentifier: 'cluster-identifier',
  workgroupName: 'workgroup-name',
  vpcSecurityGroupId: 'vpc-security-group-id',
  clusterSecurityGroupName: 'cluster-security-group-name',
  cidrIp: 'cidr-ip',
  ec2SecurityGroupId: 'ec2-security-group-id',
  ec2SecurityGroupName: 'ec2-security-group-name',
  ec2SecurityGroupOwnerId: 'ec2-security-group-owner-id',
  port: 'port',
  ifNotFound: 'if-not-found',
  revokeAt: 'revoke-at',
  timeout: 'timeout',
  dryRun: 'dry-run',
  jobSummary: 'job-summary',
  awsRegion: 'aws-region',
  roleToAssume: 'role-to-assume',
  roleSessionName: 'role-session-name',
  publicIpUrl: 'public-ip-url',
  expiresIn: 'expires-in',
  ifPortTaken: 'if-port-taken',
  waitUntilReachable: 'wait-until-reachable',
  jobId: 'job-id',
  githubToken: 'github-token',
  runId: 'run-id',
  grace: 'grace',
  ifFound: 'if-found',
} as const;

/** The name of an input, as a workflow writes it. */
export type InputName = (typeof INPUT)[keyof typeof INPUT];
