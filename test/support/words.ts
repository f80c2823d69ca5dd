/**
 * The words of messages that specs look for. Whoever changes a message changes it here too. Specs look for the
 * rule, the group and these words, and not for whole sentences.
 */

/** The titles of annotations. */
export const titles = {
  accessDenied: 'Access denied by AWS',
  addressFailed: 'Address service failed',
  addressNotTrusted: 'Address service not trusted',
  addressRedirects: 'Address service redirects',
  addressUnreachable: 'Address service not reachable',
  alreadyClosed: 'Already closed',
  awsFailed: 'AWS failed',
  awsRefused: 'AWS refused the request',
  awsUnavailable: 'AWS unavailable',
  cancelled: 'Cancelled',
  certificateNotTrusted: 'Certificate not trusted',
  clusterGroupBusy: 'Cluster security group busy',
  clusterGroupNotFound: 'Cluster security group not found',
  clusterNotFound: 'Cluster not found',
  connectionLost: 'Connection lost',
  connectionRefused: 'Connection refused',
  credentialsExpired: 'AWS credentials expired',
  credentialsInvalid: 'AWS credentials invalid',
  endpointInvalid: 'Invalid endpoint',
  groupNotDescribed: 'Group not described',
  groupsFull: 'Security groups full',
  invalidInput: 'Invalid input',
  leaseLost: 'Lost track of the lease',
  noClusterGroups: 'This account has no cluster security groups',
  noConnection: 'No connection',
  noCredentials: 'No AWS credentials',
  noPublicAddress: 'No public address',
  noResponse: 'No response from AWS',
  noSuchHost: 'Host not found',
  notFromAws: 'Unexpected response, not from AWS',
  notInVpc: 'Not in a VPC',
  notPublic: 'Not publicly accessible',
  perhapsOtherAccount: 'Perhaps another AWS account',
  portsTaken: 'All port ranges taken',
  portTaken: 'Port taken',
  proxyFailed: 'The proxy failed',
  proxyInvalid: 'Invalid proxy',
  requestNotSent: 'Request not sent',
  idTokenExpired: 'ID token expired',
  idTokenRefusedByAws: 'ID token refused by AWS',
  idTokenRefusedByGitHub: 'ID token refused by GitHub',
  noIdToken: 'No ID token from GitHub',
  noIdTokenPermission: 'No permission to get an ID token',
  noIdentityProvider: 'No identity provider for GitHub',
  identityProviderNotReached: 'Identity provider not reached',
  policyRefused: 'Session policy refused',
  policyTooLarge: 'Session policy too large',
  roleRefused: 'Role refused',
  stsNotActive: 'STS is not active in the region',
  refusedByProxy: 'Refused by the proxy',
  ruleAlreadyThere: 'Rule already there',
  ruleNotFound: 'Rule not found',
  ruleStillThere: 'Rule not gone yet',
  severalAddresses: 'Several public addresses',
  similarRules: 'Similar rules remain',
  stateLost: 'Lost track of what to revoke',
  stateRecovered: 'State lost',
  stillLetIn: 'Still let in',
  throttled: 'Throttled by AWS',
  timeUp: 'Time is up',
  unreachable: 'Endpoint not reachable',
  unwritableOutputs: 'Could not write the outputs',
  unwritableState: 'Could not write the state',
  unwritableSummary: 'Could not write the job summary',
  variableIgnored: 'Variable ignored',
  vpcGroupNotFound: 'VPC security group not found',
  warehouseBeingCreated: 'Cluster or workgroup is being created',
  warehouseBeingDeleted: 'Cluster or workgroup is being deleted',
  warehouseWithoutGroup: 'Cluster or workgroup has no security group',
  workgroupNotFound: 'Workgroup not found',
  workgroupDenied: 'Access to the workgroup denied by AWS',
  wrongClock: 'The clock of the runner is wrong',
  wrongResponse: 'Response about something else',
} as const;

/** Key words of the log, the annotations and the job summary. */
export const says = {
  revoked: 'Revoked',
  wouldRevoke: 'Would revoke',
  couldNotRevoke: 'Could not revoke',
  nothingToRevoke: 'Nothing to revoke',
  /** How `post` begins, where it has something to revoke. */
  endOfJob: 'End of the job:',
  /** Of `post`, where it repeats what `main` could not do. */
  secondTry: 'could not revoke',
  /** Before a command to copy, in the log. */
  command: 'To revoke it manually: ',
  /** Of a port that nothing names. */
  assumed: 'assumed',
  /** Of `main`, where the end of the job revokes. */
  willRevoke: 'will revoke',
  /** The same of a dry run. */
  wouldRevokeLater: 'would revoke',
  /** All that the log of `post` says where `main` left nothing. */
  nothingLeft: 'Nothing is left to revoke.',
  /** Of a rule that is gone although no request was confirmed. */
  responseLost: 'the response to an earlier attempt was lost',
  mayBeOpen: 'may still be open',
  /** Of rules like one that was not found. */
  staysOpen: 'which this step was not asked to revoke',
  /** Of a rule that is gone, where another one still lets its source in. */
  stillLetsIn: 'still lets it in by',
  waiting: 'Waiting for AWS',
  jobCancelled: 'The job was cancelled',
  /** Of a group that could not be described after its rules were revoked. */
  groupUnknown: 'The resulting group is not known',
  stateMissing: 'is missing',
  stateDamaged: 'is damaged',
  stateOfAnotherVersion: 'another version',
  /** The rules that are named where the state and the inputs name none. */
  unknownRules: 'what the inputs name',
  unreadableUrl: 'Invalid URL',
  /** In the job summary. */
  notFoundCount: '1 not found',
  remain: 'remain in the group',
  tagsLeftOut: 'more tag',
  dryRun: 'Dry run: would revoke 1 rule',
  /** Of a lease. */
  opened: 'Opened',
  closed: 'Closed',
  /** Of an error in `main`, where it is certain, and where it is not. */
  nothingOpened: 'Nothing was opened.',
  notKnownWhetherOpened: 'not known whether the access was opened',
  /** Of `post`, where it can't look for rules, and where it has found none. */
  notKnownWhetherLeased: 'not known whether lease',
  nothingWasOpened: 'Nothing was opened',
  noLeaseLeft: 'No lease is left to close.',
  closeManually: 'To close it manually: ',
  publicAddress: 'Public address of this runner',
  setCidrIp: 'Set cidr-ip',
  takesConnections: 'takes connections of this runner',
  /** What the faults advise. */
  allowAction: 'Allow the IAM action',
  configureCredentials: 'aws-actions/configure-aws-credentials',
} as const;
