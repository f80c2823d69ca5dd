import type { FaultKind } from '../vocabulary/fault.ts';

/** One failure of AWS: how it is recognised, what it means and what to do. */
export interface FaultRow {
  /** Codes of the service, of the SDK or of the network. */
  readonly codes?: readonly string[];
  /** Words in the service's message. */
  readonly message?: RegExp;
  /** The HTTP status. */
  readonly status?: number;
  /** The lowest HTTP status that fits. */
  readonly fromStatus?: number;
  readonly kind?: FaultKind;
  readonly title: string;
  /** `{group}`, `{region}` and `{action}` (the IAM action) are filled in. */
  readonly meaning: string;
  readonly remedy: string;
}

/**
 * Every failure of AWS that this action tells apart. The first row that fits wins; the last one fits all.
 *
 * @see https://docs.aws.amazon.com/redshift/latest/APIReference/CommonErrors.html
 * @see https://docs.aws.amazon.com/redshift/latest/APIReference/API_RevokeClusterSecurityGroupIngress.html
 */
export const faultTable: readonly FaultRow[] = [
  {
    message: /VPC-by-Default customers cannot use cluster security groups/i,
    title: 'This account has no cluster security groups',
    meaning:
      "The clusters of this account are in a VPC and use VPC security groups, so {group} can't exist.",
    remedy:
      'Give cluster-identifier, or the id of the VPC security group in vpc-security-group-id.',
  },
  {
    codes: ['ClusterSecurityGroupNotFound'],
    title: 'Cluster security group not found',
    meaning: 'There is no {group} in {region}.',
    remedy: 'Check the name, the region and the account of the credentials.',
  },
  {
    codes: ['InvalidGroup.NotFound', 'InvalidGroupId.Malformed', 'InvalidSecurityGroupID.NotFound'],
    title: 'VPC security group not found',
    meaning: 'There is no {group} in {region}.',
    remedy: 'Check the id, the region and the account of the credentials.',
  },
  {
    codes: ['ClusterNotFound'],
    title: 'Cluster not found',
    meaning: 'There is no {group} in {region}.',
    remedy: 'Check cluster-identifier, the region and the account of the credentials.',
  },
  {
    codes: ['AuthorizationNotFound', 'InvalidPermission.NotFound'],
    kind: 'rule-not-found',
    title: 'Rule not found',
    meaning: 'AWS knows no such rule in {region}.',
    remedy: 'Give the rule exactly as it was authorized.',
  },
  {
    codes: ['InvalidClusterSecurityGroupState'],
    kind: 'busy',
    title: 'Cluster security group busy',
    meaning: 'Another change to {group} was still under way.',
    remedy: 'Run the step again when that change is done.',
  },
  {
    message: /signature expired|signature not yet current|request ?time ?too ?skewed/i,
    codes: ['RequestTimeTooSkewed'],
    title: 'The clock of the runner is wrong',
    meaning: 'AWS refused the request because its time is too far from the time at AWS.',
    remedy: "Set the runner's clock, for example with NTP.",
  },
  {
    codes: ['ExpiredToken', 'ExpiredTokenException', 'RequestExpired', 'TokenRefreshRequired'],
    title: 'AWS credentials expired',
    meaning: 'The credentials of this job are no longer valid.',
    remedy:
      'Run aws-actions/configure-aws-credentials nearer to this step, or ask it for a longer role-duration-seconds.',
  },
  {
    codes: [
      'InvalidClientTokenId',
      'InvalidAccessKeyId',
      'UnrecognizedClientException',
      'SignatureDoesNotMatch',
      'IncompleteSignature',
      'MissingAuthenticationToken',
      'AuthFailure',
    ],
    title: 'AWS credentials invalid',
    meaning: 'AWS does not accept the credentials of this job in {region}.',
    remedy:
      'Check the credentials that the workflow sets up, and that the region is one where they are valid.',
  },
  {
    codes: ['CredentialsProviderError', 'TokenProviderError'],
    title: 'No AWS credentials',
    meaning: 'No credentials were found, in the environment or elsewhere.',
    remedy:
      'Run aws-actions/configure-aws-credentials before this step, with "permissions: id-token: write" for OIDC.',
  },
  {
    codes: ['AccessDenied', 'AccessDeniedException', 'UnauthorizedOperation', 'NotAuthorized'],
    title: 'Access denied by AWS',
    meaning: 'The role of this job may not do this to {group}.',
    remedy: 'Allow the IAM action {action} in the policy of that role.',
  },
  {
    codes: ['ERR_INVALID_URL'],
    title: 'Endpoint address invalid',
    meaning: 'The address of the service can not be read.',
    remedy:
      'Check AWS_ENDPOINT_URL and its variant for the service: write it like https://host:port.',
  },
  {
    codes: ['ENOTFOUND', 'EAI_AGAIN'],
    title: 'No such host',
    meaning: 'The host name of the service in {region} could not be resolved.',
    remedy: 'Check aws-region, AWS_ENDPOINT_URL and the DNS of the runner.',
  },
  {
    codes: ['ECONNREFUSED'],
    title: 'Connection refused',
    meaning: 'Nothing answers at the address of the service.',
    remedy: 'Check AWS_ENDPOINT_URL, HTTPS_PROXY and the firewall of the runner.',
  },
  {
    codes: ['ERR_PROXY_INVALID_CONFIG', 'URIError'],
    title: 'Proxy address invalid',
    meaning: 'The address of the proxy can not be read.',
    remedy:
      'Check HTTPS_PROXY and HTTP_PROXY: write http://user:password@host:port, with % and other signs of the password percent-encoded.',
  },
  {
    codes: ['ERR_PROXY_TUNNEL'],
    status: 407,
    title: 'Refused by the proxy',
    meaning: 'The proxy did not let the request through.',
    remedy: 'Check HTTPS_PROXY, HTTP_PROXY and NO_PROXY, and what the proxy allows.',
  },
  {
    codes: [
      'SELF_SIGNED_CERT_IN_CHAIN',
      'DEPTH_ZERO_SELF_SIGNED_CERT',
      'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
      'UNABLE_TO_GET_ISSUER_CERT',
      'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
      'CERT_HAS_EXPIRED',
      'CERT_NOT_YET_VALID',
      'ERR_TLS_CERT_ALTNAME_INVALID',
    ],
    title: 'Certificate not trusted',
    meaning: 'The certificate of the service, or of a proxy before it, is not trusted.',
    remedy: 'Give the certificate of your proxy in NODE_EXTRA_CA_CERTS.',
  },
  {
    codes: ['ECONNRESET', 'EPIPE', 'EHOSTUNREACH', 'ENETUNREACH'],
    title: 'Connection lost',
    meaning:
      'The connection to the service broke before an answer came, so the rule may be open or gone.',
    remedy: 'Check the network of the runner and run the step again.',
  },
  {
    codes: ['TimeoutError', 'ETIMEDOUT', 'RequestTimeout', 'RequestTimeoutException'],
    title: 'No answer from AWS',
    meaning: 'The service did not answer in time, so the rule may be open or gone.',
    remedy: 'Check the network of the runner and run the step again.',
  },
  {
    codes: [
      'Throttling',
      'ThrottlingException',
      'RequestLimitExceeded',
      'RequestThrottled',
      'TooManyRequestsException',
      'SlowDown',
    ],
    title: 'Throttled by AWS',
    meaning: 'The account sends more requests than AWS allows, and it did not pass in time.',
    remedy: 'Run the step again, or let fewer jobs run at once.',
  },
  {
    codes: ['EmptyAnswer'],
    message: /XML parse error/i,
    title: 'Not an answer of AWS',
    meaning:
      'What came back is not the XML of the API; a proxy or a wrong endpoint may have answered.',
    remedy: 'Check AWS_ENDPOINT_URL and HTTPS_PROXY.',
  },
  {
    fromStatus: 500,
    title: 'AWS failed',
    meaning: 'The service failed on its side, so the rule may be open or gone.',
    remedy: 'Run the step again, and look at https://health.aws.amazon.com when it goes on.',
  },
  {
    title: 'AWS refused the request',
    meaning: 'The rule could not be revoked from {group} in {region}.',
    remedy: "Look at the service's own words.",
  },
];
