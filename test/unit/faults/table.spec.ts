import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { explain, type Failure } from '../../../src/faults/explain.ts';
import type { FaultKind } from '../../../src/faults/fault.ts';
import { networkFaults } from '../../../src/faults/network.ts';
import type { FaultRow } from '../../../src/faults/row.ts';
import { serviceFaults } from '../../../src/faults/service.ts';
import { faultTable } from '../../../src/faults/table.ts';

/** How a failure bears on its request, in the words of the tests' names. */
const NATURES = {
  'is not sent again': { passes: false, maybeApplied: false },
  'is sent again, and was not applied': { passes: true, maybeApplied: false },
  'is sent again, and may have been applied': { passes: true, maybeApplied: true },
  'is not sent again, and may have been applied': { passes: false, maybeApplied: true },
} as const;

/** Failures that mean the same. The table's sentences are in docs/troubleshooting.md, and not repeated here. */
interface Meaning {
  readonly title: string;
  readonly kind?: FaultKind;
  readonly nature: keyof typeof NATURES;
  readonly because: string;
  /** Codes that mean it, whatever the message and the status. */
  readonly codes?: readonly string[];
  /** Other failures that mean it, with what they are. */
  readonly also?: readonly (readonly [what: string, failure: Partial<Failure>])[];
}

const message = (text: string, code = 'Error') => ({ code, message: text });
const status = (number: number) => ({ code: 'Unknown', message: 'Unknown', status: number });
/** Node's words for a proxy that responds to CONNECT with anything but 200. */
const tunnel = (response: string, to = 'ec2.us-east-1.amazonaws.com:443') =>
  message(
    `Failed to establish tunnel to ${to} via http://127.0.0.1:3128/: ${response}`,
    'ERR_PROXY_TUNNEL',
  );

const meanings: readonly Meaning[] = [
  {
    title: 'No GitHub token',
    kind: 'refuses-all',
    nature: 'is not sent again',
    because: 'there is nothing to ask with',
    codes: ['NoGitHubToken'],
  },
  {
    title: 'Lease of another GitHub server',
    kind: 'elsewhere',
    nature: 'is not sent again',
    because: 'the server is another one',
    codes: ['OtherGitHubServer'],
  },
  {
    title: 'GitHub token not accepted',
    kind: 'refuses-all',
    nature: 'is not sent again',
    because: 'the token stays what it is',
    codes: ['GitHubUnauthorized'],
  },
  {
    title: 'GitHub rate limit reached',
    kind: 'refuses-all',
    nature: 'is not sent again',
    because: 'GitHub bars clients that ask on',
    codes: ['GitHubRateLimited'],
  },
  {
    title: 'Access denied by GitHub',
    nature: 'is not sent again',
    because: 'the token may not read it',
    codes: ['GitHubDenied'],
  },
  {
    title: 'Not found on GitHub',
    kind: 'elsewhere',
    nature: 'is not sent again',
    because: 'GitHub does not show it',
    codes: ['GitHubNotFound'],
  },
  {
    title: 'GitHub failed',
    nature: 'is sent again, and was not applied',
    because: 'it may work a moment later',
    codes: ['GitHubFailed'],
  },
  {
    title: 'No response from GitHub',
    nature: 'is sent again, and was not applied',
    because: 'it may answer a moment later',
    codes: ['GitHubUnreachable'],
  },
  {
    title: 'Unclear response from GitHub',
    nature: 'is not sent again',
    because: 'it would be the same again',
    codes: ['GitHubUnclear'],
  },
  {
    title: 'GitHub was not asked',
    nature: 'is not sent again',
    because: 'nothing was sent',
    codes: ['GitHubNotAsked'],
  },
  {
    title: 'This account has no cluster security groups',
    nature: 'is not sent again',
    because: 'the account will not change',
    also: [
      [
        "Redshift's words",
        message('VPC-by-Default customers cannot use cluster security groups', 'InvalidParameter'),
      ],
      [
        'its words in other capitals',
        message('Error: vpc-by-default customers cannot use Cluster Security Groups.'),
      ],
    ],
  },
  {
    title: 'Cluster security group not found',
    kind: 'nothing-to-revoke',
    nature: 'is not sent again',
    because: 'there is no such group',
    codes: ['ClusterSecurityGroupNotFound'],
  },
  {
    title: 'VPC security group not found',
    kind: 'nothing-to-revoke',
    nature: 'is not sent again',
    because: 'there is no such group',
    codes: ['InvalidGroup.NotFound', 'InvalidGroupId.Malformed', 'InvalidSecurityGroupID.NotFound'],
  },
  {
    title: 'Cluster not found',
    kind: 'nothing-to-revoke',
    nature: 'is not sent again',
    because: 'there is no such cluster',
    codes: ['ClusterNotFound'],
  },
  {
    title: 'Workgroup not found',
    kind: 'nothing-to-revoke',
    nature: 'is not sent again',
    because: 'there is no such workgroup',
    codes: ['ResourceNotFoundException'],
  },
  {
    title: 'Cluster or workgroup is being deleted',
    nature: 'is not sent again',
    because: 'it will not come back',
    codes: ['WarehouseDeleting'],
  },
  {
    title: 'Cluster or workgroup is being created',
    nature: 'is sent again, and was not applied',
    because: 'its groups will be known',
    codes: ['WarehouseCreating'],
  },
  {
    title: 'Cluster or workgroup has no security group',
    kind: 'nothing-to-revoke',
    nature: 'is not sent again',
    because: 'there is nothing to revoke from',
    codes: ['WarehouseWithoutGroup'],
  },
  {
    title: 'Rule not found',
    kind: 'rule-not-found',
    nature: 'is not sent again',
    because: 'there is nothing to revoke',
    codes: [
      'AuthorizationNotFound',
      'InvalidPermission.NotFound',
      'InvalidSecurityGroupRuleId.NotFound',
    ],
  },
  {
    title: 'Duplicate rule',
    kind: 'rule-exists',
    nature: 'is not sent again',
    because: 'AWS creates no rule twice',
    codes: ['InvalidPermission.Duplicate'],
  },
  {
    title: 'Port taken',
    nature: 'is not sent again',
    because: 'waiting has ended',
    codes: ['PortTaken'],
  },
  {
    title: 'All port ranges taken',
    nature: 'is not sent again',
    because: 'every range was tried',
    codes: ['PortsTaken'],
  },
  {
    title: 'Clock too far off for a lease',
    nature: 'is not sent again',
    because: 'the end of the lease would stay wrong',
    codes: ['LeaseByWrongClock'],
  },
  {
    title: 'Not publicly accessible',
    nature: 'is not sent again',
    because: 'the warehouse stays as it is',
    codes: ['NotPubliclyAccessible'],
  },
  {
    title: 'Not in a VPC',
    nature: 'is not sent again',
    because: 'the warehouse stays as it is',
    codes: ['NotInVpc'],
  },
  {
    title: 'Not proven to be closed',
    nature: 'is not sent again',
    because: 'the account does not change',
    codes: ['NotProvenGone'],
  },
  {
    title: 'Security group full',
    kind: 'group-full',
    nature: 'is not sent again',
    because: 'the quota does not change by itself',
    codes: ['RulesPerSecurityGroupLimitExceeded'],
  },
  {
    title: 'Security groups full',
    nature: 'is not sent again',
    because: 'every group was tried',
    codes: ['GroupsFull'],
  },
  {
    title: 'Address service not reachable',
    nature: 'is sent again, and was not applied',
    because: 'a network fails for a moment',
    codes: ['AddressServiceUnreachable'],
  },
  {
    title: 'Address service failed',
    nature: 'is sent again, and was not applied',
    because: 'the service may recover',
    codes: ['AddressServiceFailed'],
  },
  {
    title: 'Address service failed',
    nature: 'is not sent again',
    because: 'the service will refuse again',
    codes: ['AddressServiceRefused'],
  },
  {
    title: 'Address service redirects',
    nature: 'is not sent again',
    because: 'the service will redirect again',
    codes: ['AddressServiceRedirects'],
  },
  {
    title: 'Address service not trusted',
    nature: 'is not sent again',
    because: 'the certificate will not change',
    codes: ['AddressServiceNotTrusted'],
  },
  {
    title: 'No public address',
    nature: 'is not sent again',
    because: 'the runner has no other network',
    codes: ['NoPublicAddress'],
  },
  {
    title: 'Endpoint not reachable',
    nature: 'is sent again, and was not applied',
    because: 'a rule takes a moment to have an effect',
    codes: ['EndpointUnreachable'],
  },
  {
    title: 'Rule not gone yet',
    nature: 'is not sent again',
    because: 'waiting has ended',
    codes: ['RuleStillListed'],
  },
  {
    title: 'Account not confirmed',
    nature: 'is not sent again',
    because: 'the credentials will not change',
    codes: ['OtherAccount'],
  },
  {
    title: 'Cluster security group busy',
    nature: 'is sent again, and was not applied',
    because: 'Redshift refuses one change while another is in progress',
    codes: ['InvalidClusterSecurityGroupState'],
  },
  {
    title: 'Cancelled',
    nature: 'is not sent again, and may have been applied',
    because: 'the request that is interrupted may have been sent',
    codes: ['Cancelled'],
  },
  {
    title: 'Time is up',
    nature: 'is not sent again, and may have been applied',
    because: 'the request that is interrupted may have been sent',
    codes: ['TimeIsUp'],
  },
  {
    title: 'Time is up',
    nature: 'is sent again, and may have been applied',
    because: 'the others may leave some of their time',
    codes: ['ShareIsUsedUp'],
  },
  {
    title: 'Attempts used up',
    nature: 'is not sent again',
    because: 'AWS_MAX_ATTEMPTS allows no more, and the last attempt tells whether it was applied',
    codes: ['AttemptsUsedUp'],
  },
  {
    title: 'Unexpected failure',
    nature: 'is not sent again, and may have been applied',
    because: 'a defect is no failure of AWS, and may have come up after a response',
    codes: ['Defect'],
  },
  {
    title: 'The clock of the runner is wrong',
    kind: 'wrong-clock',
    nature: 'is sent again, and was not applied',
    because: 'the SDK has corrected its clock by the response',
    codes: ['ClockSkewCorrected'],
  },
  {
    title: 'The clock of the runner is wrong',
    kind: 'wrong-clock',
    nature: 'is not sent again',
    because: 'the next signature would be as wrong',
    codes: ['ClockSkewed', 'RequestTimeTooSkewed'],
    also: [
      [
        'a signature of the past',
        message('Signature expired: 20260101T000000Z is now earlier than 20260101T000500Z'),
      ],
      [
        'a signature of the future',
        message('Signature not yet current: 20260101T001000Z is still later than 20260101T000500Z'),
      ],
      ['a message with the code', message('RequestTimeTooSkewed')],
      ['a message with its words', message('The request time too skewed')],
    ],
  },
  {
    title: 'No permission to get an ID token',
    nature: 'is not sent again',
    because: 'the permissions of a job do not change',
    codes: ['NoIdTokenPermission'],
  },
  {
    title: 'ID token refused by GitHub',
    nature: 'is not sent again',
    because: 'GitHub will refuse it again',
    codes: ['IdTokenRefused'],
  },
  {
    title: 'No ID token from GitHub',
    nature: 'is sent again, and was not applied',
    because: 'a token changes nothing',
    codes: ['IdTokenUnavailable'],
  },
  {
    title: 'Role refused',
    nature: 'is not sent again',
    because: 'the trust policy will not change',
    also: [
      [
        'the words of STS',
        message('Not authorized to perform sts:AssumeRoleWithWebIdentity', 'AccessDenied'),
      ],
      [
        'the words of a policy of the organization',
        message(
          'User: x is not authorized to perform: sts:AssumeRoleWithWebIdentity with an explicit deny',
          'AccessDenied',
        ),
      ],
    ],
  },
  {
    title: 'No identity provider for GitHub',
    nature: 'is not sent again',
    because: 'the account will not change',
    also: [
      [
        'the words of STS',
        message(
          'No OpenIDConnect provider found in your account for https://token.actions.githubusercontent.com',
          'InvalidIdentityToken',
        ),
      ],
    ],
  },
  {
    title: 'Identity provider not reached',
    nature: 'is sent again, and was not applied',
    because: 'AWS may reach GitHub a moment later',
    codes: ['IDPCommunicationError', 'IDPCommunicationErrorException'],
    also: [
      [
        'keys that could not be fetched',
        message(
          "Couldn't retrieve verification key from your identity provider,  please reference AssumeRoleWithWebIdentity documentation for requirements",
          'InvalidIdentityToken',
        ),
      ],
    ],
  },
  {
    title: 'ID token expired',
    nature: 'is sent again, and was not applied',
    because: 'the next attempt has a new token',
    also: [
      [
        'the words of STS',
        message(
          'Token expired: current date/time 1800000301 must be before the expiration date/time 1800000300',
          'ExpiredTokenException',
        ),
      ],
    ],
  },
  {
    title: 'ID token refused by AWS',
    nature: 'is not sent again',
    because: 'the next token will have the same claims',
    codes: [
      'InvalidIdentityToken',
      'InvalidIdentityTokenException',
      'IDPRejectedClaim',
      'IDPRejectedClaimException',
    ],
    also: [['another audience', message('Incorrect token audience', 'InvalidIdentityToken')]],
  },
  {
    title: 'STS is not active in the region',
    nature: 'is not sent again',
    because: 'the account will not change',
    codes: ['RegionDisabledException'],
  },
  {
    title: 'Session policy too large',
    nature: 'is not sent again',
    because: 'the policy will not become smaller',
    codes: ['PackedPolicyTooLarge', 'PackedPolicyTooLargeException'],
  },
  {
    title: 'Session policy refused',
    nature: 'is not sent again',
    because: 'the policy will not change',
    codes: ['MalformedPolicyDocument', 'MalformedPolicyDocumentException'],
  },
  {
    title: 'AWS credentials expired',
    nature: 'is not sent again',
    because: 'only the workflow can renew them',
    codes: ['ExpiredToken', 'ExpiredTokenException', 'RequestExpired', 'TokenRefreshRequired'],
  },
  {
    title: 'AWS credentials invalid',
    nature: 'is not sent again',
    because: 'they will not become valid',
    codes: [
      'InvalidClientTokenId',
      'InvalidAccessKeyId',
      'UnrecognizedClientException',
      'SignatureDoesNotMatch',
      'IncompleteSignature',
      'MissingAuthenticationToken',
      'InvalidSignatureException',
      'IncompleteSignatureException',
      'MissingAuthenticationTokenException',
      'AuthFailure',
    ],
  },
  {
    title: 'No AWS credentials',
    nature: 'is not sent again',
    because: 'there are none',
    codes: ['CredentialsProviderError', 'TokenProviderError'],
  },
  {
    title: 'Access to the workgroup denied by AWS',
    kind: 'denied',
    nature: 'is not sent again',
    because: 'the permission will not come by itself',
    also: [
      [
        'a refusal of Redshift Serverless',
        {
          code: 'AccessDeniedException',
          message:
            'User: arn:aws:sts::111122223333:assumed-role/ci/1 is not authorized to perform: redshift-serverless:GetWorkgroup on resource: arn:aws:redshift-serverless:us-east-1:111122223333:workgroup/01234567-89ab-cdef-0123-456789abcdef because no identity-based policy allows the redshift-serverless:GetWorkgroup action',
          status: 400,
        },
      ],
    ],
  },
  {
    title: 'Access denied by AWS',
    kind: 'denied',
    nature: 'is not sent again',
    because: 'AWS refuses before the work, and will again',
    codes: ['AccessDenied', 'AccessDeniedException', 'UnauthorizedOperation', 'NotAuthorized'],
  },
  {
    title: 'Invalid endpoint',
    nature: 'is not sent again',
    because: 'the address will not change',
    codes: ['ERR_INVALID_URL'],
  },
  {
    title: 'Host not found',
    nature: 'is sent again, and was not applied',
    because: 'DNS fails for a moment, and nothing was sent',
    codes: ['ENOTFOUND', 'EAI_AGAIN'],
    also: [
      ['a name that Node looked up', message('getaddrinfo ENOTFOUND nosuch.invalid', 'ENOTFOUND')],
    ],
  },
  {
    title: 'Connection refused',
    nature: 'is sent again, and was not applied',
    because: 'a service restarts, and nothing was sent',
    codes: ['ECONNREFUSED'],
    also: [
      ['one address', message('connect ECONNREFUSED 127.0.0.1:443', 'ECONNREFUSED')],
      ['all of several addresses', message('', 'ECONNREFUSED')],
    ],
  },
  {
    title: 'No connection',
    nature: 'is sent again, and was not applied',
    because: 'nothing is sent before there is a connection',
    also: [
      [
        'an unreachable network',
        message('connect ENETUNREACH 255.255.255.255:443 - Local (0.0.0.0:0)', 'ENETUNREACH'),
      ],
      [
        'a timeout of the system while connecting',
        message('connect ETIMEDOUT 192.0.2.1:443', 'ETIMEDOUT'),
      ],
      ['a reset while connecting', message('connect ECONNRESET 127.0.0.1:443', 'ECONNRESET')],
      [
        'a connection closed during the TLS handshake',
        message(
          'Client network socket disconnected before secure TLS connection was established',
          'ECONNRESET',
        ),
      ],
      [
        "a timeout of the SDK's own while connecting",
        message(
          '@smithy/node-http-handler - the request socket did not establish a connection with the server within the configured timeout of 5000 ms.',
          'TimeoutError',
        ),
      ],
    ],
  },
  {
    title: 'Invalid proxy',
    nature: 'is not sent again',
    because: 'the address will not change',
    codes: ['ERR_PROXY_INVALID_CONFIG', 'URIError'],
  },
  {
    title: 'The proxy failed',
    nature: 'is sent again, and was not applied',
    because: 'the proxy itself responds to CONNECT, so AWS saw nothing',
    also: [
      ['a 502 to CONNECT', tunnel('HTTP/1.1 502 Bad Gateway')],
      ['a 503 to CONNECT', tunnel('HTTP/1.1 503 Service Unavailable')],
      ['a 504 to CONNECT', tunnel('HTTP/1.1 504 Gateway Timeout')],
      ['a 503 in HTTP/1.0', tunnel('HTTP/1.0 503 Service Unavailable')],
    ],
  },
  {
    title: 'Refused by the proxy',
    nature: 'is not sent again',
    because: 'the proxy will refuse it again',
    codes: ['ERR_PROXY_TUNNEL'],
    also: [
      ['a 403 to CONNECT', tunnel('HTTP/1.1 403 Forbidden')],
      ['a 407 to CONNECT', tunnel('HTTP/1.1 407 Proxy Authentication Required')],
      ['a 500 to CONNECT', tunnel('HTTP/1.1 500 Internal Server Error')],
      ['a status that only begins with 503', tunnel('HTTP/1.1 5030 Odd')],
      ['a 403 to CONNECT to port 503', tunnel('HTTP/1.1 403 Forbidden', 'localhost:503')],
      ['a 407 to a plain request', status(407)],
    ],
  },
  {
    title: 'Certificate not trusted',
    nature: 'is not sent again',
    because: 'the certificate will not change',
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
  },
  {
    title: 'Connection lost',
    nature: 'is sent again, and may have been applied',
    because: 'the request may have been sent whole before the connection broke',
    codes: [
      'ECONNRESET',
      'EHOSTUNREACH',
      'ENETUNREACH',
      'EPIPE',
      'ERR_SSL_DECRYPTION_FAILED_OR_BAD_RECORD_MAC',
      'ERR_SSL_SSLV3_ALERT_BAD_RECORD_MAC',
    ],
    also: [
      ['a connection that ends in place of a response', message('socket hang up', 'ECONNRESET')],
      ['a reset in place of a response', message('read ECONNRESET', 'ECONNRESET')],
      ['a network that is lost meanwhile', message('read EHOSTUNREACH', 'EHOSTUNREACH')],
      ['half a response', { code: 'ECONNRESET', message: 'aborted', status: 200 }],
      ['a write after the end', message('write EPIPE', 'EPIPE')],
    ],
  },
  {
    title: 'TLS failed',
    nature: 'is not sent again',
    because: 'what does not speak TLS will not',
    codes: ['EPROTO'],
    also: [
      [
        'HTTP from an endpoint with https://',
        message('write EPROTO 40:error:0A00010B:SSL routines:tls_validate:wrong version', 'EPROTO'),
      ],
      [
        'an alert of TLS',
        message(
          '40:error:0A00045C:SSL routines:ssl3_read_bytes:tlsv13 alert certificate required:rec.c:918:SSL alert number 116',
          'ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED',
        ),
      ],
    ],
  },
  {
    title: 'No response from AWS',
    nature: 'is sent again, and may have been applied',
    because: 'the request was sent, and nothing is known of it',
    codes: ['TimeoutError', 'ETIMEDOUT', 'RequestTimeout', 'RequestTimeoutException', 'NoResponse'],
    also: [
      ['a load balancer that closes a connection', status(408)],
      [
        "a timeout of the SDK's own after sending",
        message(
          '@smithy/node-http-handler - [ERROR] a request has exceeded the configured 20000 ms requestTimeout.',
          'ETIMEDOUT',
        ),
      ],
    ],
  },
  {
    title: 'Request not sent',
    nature: 'is sent again, and was not applied',
    because: 'there was no connection that it could have gone out on',
    codes: ['NotSent'],
  },
  {
    title: 'Throttled by AWS',
    nature: 'is sent again, and was not applied',
    because: 'AWS refuses before the work',
    codes: [
      'Throttling',
      'ThrottlingException',
      'ThrottledException',
      'RequestLimitExceeded',
      'RequestThrottled',
      'RequestThrottledException',
      'EC2ThrottledException',
      'BandwidthLimitExceeded',
      'PriorRequestNotComplete',
      'TooManyRequestsException',
      'SlowDown',
    ],
    also: [
      ['a gateway that throttles, in HTML', { code: 'Unknown', status: 429 }],
      [
        "EC2's throttling, which has status 503",
        { code: 'RequestLimitExceeded', message: 'Request limit exceeded.', status: 503 },
      ],
    ],
  },
  {
    title: 'AWS unavailable',
    nature: 'is sent again, and was not applied',
    because: 'AWS refuses before the work',
    codes: ['ServiceUnavailable', 'ServiceUnavailableException', 'Unavailable'],
    also: [['status 503 with its code', { code: 'ServiceUnavailable', status: 503 }]],
  },
  {
    title: 'Unexpected response, not from AWS',
    nature: 'is sent again, and may have been applied',
    because: 'a gateway may have passed the request on before it failed',
    codes: ['EmptyResponse', 'SyntaxError'],
    also: [
      [
        'HTML in place of XML',
        { code: 'Error', message: '@aws-sdk XML parse error: mismatched tags.', status: 502 },
      ],
      [
        'half of the XML',
        { code: 'Error', message: 'XML parse error: unexpected end.', status: 200 },
      ],
    ],
  },
  {
    title: 'Response for another resource',
    nature: 'is not sent again',
    because: 'what responds to other questions will do so again',
    codes: ['WrongResponse'],
  },
  {
    title: 'AWS failed',
    nature: 'is sent again, and may have been applied',
    because: 'the service, or a gateway, may have failed after the work',
    also: [
      ['status 500', status(500)],
      ['status 502 of a gateway', status(502)],
      ['status 503 without a code', status(503)],
      ['status 504', status(504)],
      ['an internal error', { code: 'InternalFailure', message: 'Oops', status: 500 }],
    ],
  },
  {
    title: 'AWS refused the request',
    nature: 'is not sent again',
    because: 'AWS refuses before the work, and will again',
    also: [
      ['an invalid value', { code: 'InvalidParameterValue', status: 400 }],
      ['an invalid request', { code: 'ValidationException', status: 400 }],
      ['status 400', status(400)],
      ['status 406', status(406)],
      ['status 499', status(499)],
      ...[
        "Couldn't retrieve verification key",
        'Token expired: current date',
        'connect ECONNREFUSED',
        'Failed to establish tunnel: HTTP/1.1 503',
      ].map(
        (words) =>
          [
            `a description that begins with "${words}"`,
            { ...message(`Invalid description: ${words}`, 'InvalidParameterValue'), status: 400 },
          ] as const,
      ),
      [
        'a group whose name has a word of the table in it',
        {
          code: 'InvalidParameterValue',
          message: 'Cannot change group certificate-tests now',
          status: 400,
        },
      ],
    ],
  },
  {
    title: 'Request failed',
    nature: 'is not sent again',
    because: 'nobody knows of what',
    codes: [''],
    also: [
      ['a code that nobody knows', { code: 'Unknown', message: 'Unknown' }],
      ['a redirection', status(301)],
    ],
  },
];

const failures = meanings.flatMap((meaning) =>
  [
    ...(meaning.codes ?? []).map((code) => [JSON.stringify(code), { code }] as const),
    ...(meaning.also ?? []),
  ].map(([what, failure]) => ({ what, failure, ...meaning })),
);

const explained = (failure: Partial<Failure>) =>
  explain({ code: 'SomeCode', message: 'Some words', ...failure }, {});

describe('a request that failed', () => {
  it.each(failures)(
    'with $what ("$title") $nature, because $because',
    ({ failure, title, kind = 'other', nature }) => {
      expect(explained(failure)).toMatchObject({ title, kind, ...NATURES[nature] });
    },
  );
});

describe('the fault table', () => {
  it('has no code that is not stated here, and no row that no failure finds', () => {
    const stated = meanings.flatMap(({ codes = [] }) => codes).filter(Boolean);
    const codes = faultTable.flatMap((row) => row.codes ?? []);
    expect(codes.toSorted()).toEqual(stated.toSorted());
    expect(new Set(meanings.map(({ title }) => title))).toEqual(
      new Set(faultTable.map(({ title }) => title)),
    );
  });

  it.each([
    ['its code', { code: 'AccessDenied' }, 'This account has no cluster security groups'],
    ['its status', { status: 503 }, 'This account has no cluster security groups'],
  ])(
    'explains an account without cluster security groups as such, whatever %s',
    (_, more, title) => {
      const said = 'VPC-by-Default customers cannot use cluster security groups';
      expect(explained({ message: said, ...more }).title).toBe(title);
    },
  );

  it.each([...networkFaults, ...serviceFaults])(
    'does not speak of rules in "$title", which may strike a request about anything',
    ({ meaning, remedy }) => {
      expect(`${meaning} ${remedy}`).not.toMatch(/\brules?\b/);
    },
  );

  it('explains a wrong clock as such, whatever the code of the refusal', () => {
    const failure = { code: 'SignatureDoesNotMatch', message: 'Signature expired: 2026' };
    expect(explained(failure).title).toBe('The clock of the runner is wrong');
  });

  it('tells every failure of a credential as one that was not applied, whatever its status', () => {
    expect(explained({ code: 'ExpiredToken', status: 503 })).toMatchObject({
      passes: false,
      maybeApplied: false,
    });
  });
});

describe('docs/troubleshooting.md', () => {
  const page = readFileSync('docs/troubleshooting.md', 'utf8');
  /** The section of a title, up to the next heading. */
  const sectionOf = (title: string) => page.split(`\n### ${title}\n`)[1]?.split('\n#')[0] ?? '';
  /** A sentence as the page has it, its places in italics. */
  const onPage = (sentence: string) => sentence.replaceAll(/\{(\w+)\}/g, '_{$1}_');

  /** Failures whose section is written by hand, and whether their message says what to do. */
  const byHand: Readonly<Record<string, boolean>> = {
    WarehouseDeleting: true,
    WarehouseCreating: true,
    WarehouseWithoutGroup: true,
    AuthorizationNotFound: true,
    RuleStillListed: true,
    OtherAccount: true,
    Cancelled: false,
    TimeIsUp: false,
    ShareIsUsedUp: false,
    AttemptsUsedUp: false,
    Defect: false,
  };
  const handCode = ({ codes = [] }: FaultRow) => codes.find((code) => code in byHand);

  it.each(faultTable.filter((row) => !handCode(row)))(
    'says the cause of "$title" and what to do in the words of the message',
    ({ title, meaning, remedy, atEnd }) => {
      const section = sectionOf(title);
      expect(section).toContain(`**Cause:** ${onPage(meaning)}\n`);
      expect(section).toContain(`**What to do:** ${onPage(remedy)}\n`);
      if (atEnd) expect(section).toContain(`at the end of the job:** ${onPage(atEnd)}\n`);
    },
  );

  it.each(faultTable.filter(handCode))('says more of "$title" than its message', (row) => {
    expect(sectionOf(row.title)).toContain('**Cause:** ');
    expect(row.meaning).toMatch(/^[A-Z].*[.}]$/);
    expect(row.remedy).toMatch(byHand[handCode(row) as string] ? /^[A-Z{].*[.}]$/ : /^$/);
  });
});
