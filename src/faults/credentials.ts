import type { FaultRow } from './row.ts';

/** A clock that differs from that of AWS by more than a signature allows. */
const wrongClock = {
  kind: 'wrong-clock',
  title: 'The clock of the runner is wrong',
  meaning: "AWS refused the request because the runner's clock differs too much from that of AWS.",
  remedy: "Set the runner's clock, for example with NTP.",
} as const;

/** The failures of signing in: the clock, the role and its ID token, the credentials, and their permissions. */
export const credentialFaults: readonly FaultRow[] = [
  {
    // The SDK has set its clock by the response, so the next signature fits.
    codes: ['ClockSkewCorrected'],
    passes: true,
    ...wrongClock,
  },
  {
    message: /signature expired|signature not yet current|request ?time ?too ?skewed/i,
    codes: ['ClockSkewed', 'RequestTimeTooSkewed'],
    ...wrongClock,
  },
  {
    codes: ['NoIdTokenPermission'],
    title: 'No permission to get an ID token',
    meaning: 'This job may not get an ID token from GitHub, which role-to-assume needs.',
    remedy:
      'Set "permissions: id-token: write" for the job. A pull request from a fork does not get it.',
  },
  {
    codes: ['IdTokenRefused'],
    title: 'ID token refused by GitHub',
    meaning: 'GitHub refused to give this job an ID token.',
    remedy: 'Check that the job has "permissions: id-token: write".',
  },
  {
    codes: ['IdTokenUnavailable'],
    passes: true,
    title: 'No ID token from GitHub',
    meaning: 'No ID token came from GitHub.',
    remedy: "Check the runner's network and HTTPS_PROXY, and https://www.githubstatus.com.",
  },
  {
    message: /not authorized to perform:? sts:AssumeRoleWithWebIdentity/i,
    title: 'Role refused',
    meaning: 'This job may not assume the {subject}, or there is no such role.',
    remedy:
      'Allow sts:AssumeRoleWithWebIdentity in the trust policy of the role, for the identity provider token.actions.githubusercontent.com and {detail}.',
  },
  {
    message: /No OpenIDConnect provider found/i,
    title: 'No identity provider for GitHub',
    meaning: 'The AWS account of the {subject} does not have GitHub as an identity provider.',
    remedy:
      'Create the OpenID Connect provider https://token.actions.githubusercontent.com in IAM, with the audience sts.amazonaws.com.',
  },
  {
    message: /^Couldn't retrieve verification key/i,
    codes: ['IDPCommunicationError', 'IDPCommunicationErrorException'],
    passes: true,
    title: 'Identity provider not reached',
    meaning: 'AWS could not reach GitHub to check the ID token of this job.',
    remedy: 'See https://www.githubstatus.com and https://health.aws.amazon.com if it persists.',
  },
  {
    message: /^Token expired: current date/i,
    // The next attempt has a new token.
    passes: true,
    title: 'ID token expired',
    meaning: 'The ID token of this job was too old when AWS saw it.',
    remedy: 'An ID token is valid for five minutes. Check what delays requests to STS.',
  },
  {
    codes: [
      'InvalidIdentityToken',
      'InvalidIdentityTokenException',
      'IDPRejectedClaim',
      'IDPRejectedClaimException',
    ],
    title: 'ID token refused by AWS',
    meaning: 'AWS does not accept the ID token of this job, which has {detail}.',
    remedy:
      'Compare it with the identity provider token.actions.githubusercontent.com in IAM, in the AWS account of the {subject}.',
  },
  {
    codes: ['RegionDisabledException'],
    title: 'STS is not active in the region',
    meaning: 'STS is not active in {region} for the AWS account of the {subject}.',
    remedy: 'Activate the region in the account settings of IAM.',
  },
  {
    codes: ['PackedPolicyTooLarge', 'PackedPolicyTooLargeException'],
    title: 'Session policy too large',
    meaning:
      'The session policy and the tags of a session of the {subject} exceed the size limit of AWS.',
    remedy: 'Use several steps, each with fewer groups.',
  },
  {
    codes: ['MalformedPolicyDocument', 'MalformedPolicyDocumentException'],
    title: 'Session policy refused',
    meaning: 'AWS does not accept the session policy that this action made for the {subject}.',
    remedy: 'This is a bug in the action: please report it.',
  },
  {
    codes: ['ExpiredToken', 'ExpiredTokenException', 'RequestExpired', 'TokenRefreshRequired'],
    title: 'AWS credentials expired',
    meaning: 'The credentials of this job are no longer valid.',
    remedy:
      'Run aws-actions/configure-aws-credentials closer to this step, or ask it for a longer role-duration-seconds.',
    atEnd:
      'Set role-to-assume: the end of the job then gets credentials of its own. The likely reason is that the job took longer than the session of aws-actions/configure-aws-credentials, or that a later use of it left other credentials.',
  },
  {
    codes: [
      'InvalidClientTokenId',
      'InvalidAccessKeyId',
      'UnrecognizedClientException',
      'SignatureDoesNotMatch',
      'IncompleteSignature',
      'MissingAuthenticationToken',
      // The names of the JSON APIs.
      'InvalidSignatureException',
      'IncompleteSignatureException',
      'MissingAuthenticationTokenException',
      'AuthFailure',
    ],
    title: 'AWS credentials invalid',
    meaning: 'AWS does not accept the credentials of this job in {region}.',
    remedy:
      'Check the credentials that the workflow sets up, and that they are valid in this region.',
  },
  {
    codes: ['CredentialsProviderError', 'TokenProviderError'],
    title: 'No AWS credentials',
    meaning: 'No credentials were found, in the environment or elsewhere.',
    remedy:
      'Run aws-actions/configure-aws-credentials before this step, with "permissions: id-token: write" for OIDC.',
    atEnd:
      'Set role-to-assume: the end of the job then gets credentials of its own. The likely reason is that a later aws-actions/configure-aws-credentials, or its clean-up, removed those of the job.',
  },
  {
    message: /perform: redshift-serverless:/i,
    kind: 'denied',
    title: 'Access to the workgroup denied by AWS',
    meaning: 'The role of this job is not allowed to perform {action} on {subject}.',
    remedy:
      "Allow the IAM action {action} in the policy of that role. The resource is the workgroup's ARN, which ends in its id (a UUID), not in its name.",
  },
  {
    codes: ['AccessDenied', 'AccessDeniedException', 'UnauthorizedOperation', 'NotAuthorized'],
    kind: 'denied',
    title: 'Access denied by AWS',
    meaning: 'The role of this job is not allowed to perform {action} on {subject}.',
    remedy: 'Allow the IAM action {action} in the policy of that role.',
  },
];
