'use strict';
exports.id = 3300;
exports.ids = [
	3300
];
exports.modules = {
	6282: ((_module, exported, bundled)=>{
		exported.Ps = asFault;
		exported.WE = explain;
		exported.qE = isKnown;
		var fault = bundled(1581);
		let wrongClock = {
			kind: 'wrong-clock',
			title: 'The clock of the runner is wrong',
			meaning: "AWS refused the request because the runner's clock differs too much from that of AWS.",
			remedy: "Set the runner's clock, for example with NTP."
		}, credentialFaults = [
			{
				codes: [
					'ClockSkewCorrected'
				],
				passes: !0,
				...wrongClock
			},
			{
				message: /signature expired|signature not yet current|request ?time ?too ?skewed/i,
				codes: [
					'ClockSkewed',
					'RequestTimeTooSkewed'
				],
				...wrongClock
			},
			{
				codes: [
					'NoIdTokenPermission'
				],
				title: 'No permission to get an ID token',
				meaning: 'This job may not get an ID token from GitHub, which role-to-assume needs.',
				remedy: 'Set "permissions: id-token: write" for the job. A pull request from a fork does not get it.'
			},
			{
				codes: [
					'IdTokenRefused'
				],
				title: 'ID token refused by GitHub',
				meaning: 'GitHub refused to give this job an ID token.',
				remedy: 'Check that the job has "permissions: id-token: write".'
			},
			{
				codes: [
					'IdTokenUnavailable'
				],
				passes: !0,
				title: 'No ID token from GitHub',
				meaning: 'No ID token came from GitHub.',
				remedy: "Check the runner's network and HTTPS_PROXY, and https://www.githubstatus.com."
			},
			{
				message: /not authorized to perform:? sts:AssumeRoleWithWebIdentity/i,
				title: 'Role refused',
				meaning: 'This job may not assume the {subject}, or there is no such role.',
				remedy: 'Allow sts:AssumeRoleWithWebIdentity in the trust policy of the role, for the identity provider token.actions.githubusercontent.com and {detail}.'
			},
			{
				message: /No OpenIDConnect provider found/i,
				title: 'No identity provider for GitHub',
				meaning: 'The AWS account of the {subject} does not have GitHub as an identity provider.',
				remedy: 'Create the OpenID Connect provider https://token.actions.githubusercontent.com in IAM, with the audience sts.amazonaws.com.'
			},
			{
				message: /^Couldn't retrieve verification key/i,
				codes: [
					'IDPCommunicationError',
					'IDPCommunicationErrorException'
				],
				passes: !0,
				title: 'Identity provider not reached',
				meaning: 'AWS could not reach GitHub to check the ID token of this job.',
				remedy: 'See https://www.githubstatus.com and https://health.aws.amazon.com if it persists.'
			},
			{
				message: /^Token expired: current date/i,
				passes: !0,
				title: 'ID token expired',
				meaning: 'The ID token of this job was too old when AWS saw it.',
				remedy: 'An ID token is valid for five minutes. Check what delays requests to STS.'
			},
			{
				codes: [
					'InvalidIdentityToken',
					'InvalidIdentityTokenException',
					'IDPRejectedClaim',
					'IDPRejectedClaimException'
				],
				title: 'ID token refused by AWS',
				meaning: 'AWS does not accept the ID token of this job, which has {detail}.',
				remedy: 'Compare it with the identity provider token.actions.githubusercontent.com in IAM, in the AWS account of the {subject}.'
			},
			{
				codes: [
					'RegionDisabledException'
				],
				title: 'STS is not active in the region',
				meaning: 'STS is not active in {region} for the AWS account of the {subject}.',
				remedy: 'Activate the region in the account settings of IAM.'
			},
			{
				codes: [
					'PackedPolicyTooLarge',
					'PackedPolicyTooLargeException'
				],
				title: 'Session policy too large',
				meaning: 'The session policy and the tags of a session of the {subject} exceed the size limit of AWS.',
				remedy: 'Use several steps, each with fewer groups.'
			},
			{
				codes: [
					'MalformedPolicyDocument',
					'MalformedPolicyDocumentException'
				],
				title: 'Session policy refused',
				meaning: 'AWS does not accept the session policy that this action made for the {subject}.',
				remedy: 'This is a bug in the action: please report it.'
			},
			{
				codes: [
					'ExpiredToken',
					'ExpiredTokenException',
					'RequestExpired',
					'TokenRefreshRequired'
				],
				title: 'AWS credentials expired',
				meaning: 'The credentials of this job are no longer valid.',
				remedy: 'Run aws-actions/configure-aws-credentials closer to this step, or ask it for a longer role-duration-seconds.',
				atEnd: 'Set role-to-assume: the end of the job then gets credentials of its own. The likely reason is that the job took longer than the session of aws-actions/configure-aws-credentials, or that a later use of it left other credentials.'
			},
			{
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
					'AuthFailure'
				],
				title: 'AWS credentials invalid',
				meaning: 'AWS does not accept the credentials of this job in {region}.',
				remedy: 'Check the credentials that the workflow sets up, and that they are valid in this region.'
			},
			{
				codes: [
					'CredentialsProviderError',
					'TokenProviderError'
				],
				title: 'No AWS credentials',
				meaning: 'No credentials were found, in the environment or elsewhere.',
				remedy: 'Run aws-actions/configure-aws-credentials before this step, with "permissions: id-token: write" for OIDC.',
				atEnd: 'Set role-to-assume: the end of the job then gets credentials of its own. The likely reason is that a later aws-actions/configure-aws-credentials, or its clean-up, removed those of the job.'
			},
			{
				message: /perform: redshift-serverless:/i,
				kind: 'denied',
				title: 'Access to the workgroup denied by AWS',
				meaning: 'The role of this job is not allowed to perform {action} on {subject}.',
				remedy: "Allow the IAM action {action} in the policy of that role. The resource is the workgroup's ARN, which ends in its id (a UUID), not in its name."
			},
			{
				codes: [
					'AccessDenied',
					'AccessDeniedException',
					'UnauthorizedOperation',
					'NotAuthorized'
				],
				kind: 'denied',
				title: 'Access denied by AWS',
				meaning: 'The role of this job is not allowed to perform {action} on {subject}.',
				remedy: 'Allow the IAM action {action} in the policy of that role.'
			}
		], failedService = {
			title: 'Address service failed',
			meaning: "{subject} could not tell this runner's public address: it sent status {detail}.",
			remedy: 'Set cidr-ip to that address, or public-ip-url to another service.'
		}, leaseFaults = [
			{
				codes: [
					'InvalidPermission.Duplicate'
				],
				kind: 'rule-exists',
				title: 'Duplicate rule',
				meaning: 'Another rule of {subject} already lets this source in on the same ports.',
				remedy: 'Revoke that rule, or leave if-port-taken at widen.'
			},
			{
				codes: [
					'PortTaken'
				],
				title: 'Port taken',
				meaning: 'Another rule already lets this source in on exactly port {detail}.',
				remedy: 'Wait until it is revoked, or set if-port-taken to widen.'
			},
			{
				codes: [
					'PortsTaken'
				],
				title: 'All port ranges taken',
				meaning: 'Other rules already let this source in on each port range near port {detail}.',
				remedy: 'Run fewer jobs from the same address at once, or run a sweep to close leases left open.'
			},
			{
				codes: [
					'LeaseByWrongClock'
				],
				title: 'Clock too far off for a lease',
				meaning: "AWS refused the request because the runner's clock differs too much from that of AWS. A lease made by this clock would end at the wrong time, so the request is not sent again.",
				remedy: "Set the runner's clock, for example with NTP."
			},
			{
				codes: [
					'NotPubliclyAccessible'
				],
				title: 'Not publicly accessible',
				meaning: 'The {subject} is not publicly accessible, so a rule for the public address {detail} would let nobody in.',
				remedy: 'Run the job inside the VPC and set cidr-ip to its private addresses, or make the endpoint publicly accessible.'
			},
			{
				codes: [
					'NotInVpc'
				],
				title: 'Not in a VPC',
				meaning: 'The {subject} is outside a VPC, and a lease needs a VPC security group.',
				remedy: 'Use the root action with revoke-at: job-end and cluster-security-group-name, and open the access in a step of your own.'
			},
			{
				codes: [
					'RulesPerSecurityGroupLimitExceeded'
				],
				kind: 'group-full',
				title: 'Security group full',
				meaning: 'There is no room for another rule in {subject} in {region}.',
				remedy: 'Revoke rules that nobody needs, or ask AWS for a higher quota.'
			},
			{
				codes: [
					'GroupsFull'
				],
				title: 'Security groups full',
				meaning: 'There is no room for another rule in {subject}. Expired leases among the rules there: {detail}.',
				remedy: 'Run a sweep to close leases left open, or ask AWS for a higher quota.'
			},
			{
				codes: [
					'AddressServiceUnreachable'
				],
				passes: !0,
				title: 'Address service not reachable',
				meaning: "{subject} could not be asked for this runner's public address: {detail}.",
				remedy: "Set cidr-ip to that address, or public-ip-url to another service. A proxy isn't used."
			},
			{
				codes: [
					'AddressServiceFailed'
				],
				passes: !0,
				...failedService
			},
			{
				codes: [
					'AddressServiceRefused'
				],
				...failedService
			},
			{
				codes: [
					'AddressServiceRedirects'
				],
				title: 'Address service redirects',
				meaning: "{subject} was asked for this runner's public address, and redirects to {detail}. Redirects are not followed.",
				remedy: 'Set cidr-ip to that address, or public-ip-url to a service that does not redirect.'
			},
			{
				codes: [
					'AddressServiceNotTrusted'
				],
				title: 'Address service not trusted',
				meaning: 'The certificate of {subject} is not trusted: {detail}.',
				remedy: "Set cidr-ip to this runner's public address, or public-ip-url to another service. If the network replaces certificates, set NODE_EXTRA_CA_CERTS."
			},
			{
				codes: [
					'NoPublicAddress'
				],
				title: 'No public address',
				meaning: "{subject} was asked for this runner's public address, and sent {detail}.",
				remedy: 'Set cidr-ip to that address, or public-ip-url to another service.'
			},
			{
				codes: [
					'EndpointUnreachable'
				],
				passes: !0,
				title: 'Endpoint not reachable',
				meaning: 'This runner could not open a TCP connection to {subject}: {detail}.',
				remedy: "The rule was open, so check the rest: whether the cluster is paused, its route table and network ACL, the runner's firewall, and whether the runner's address changes from connection to connection."
			}
		], throttled = {
			title: 'Throttled by AWS',
			meaning: 'The account sends more requests than AWS allows, and the throttling did not ease in time.',
			remedy: 'Run fewer jobs at once.'
		}, serviceFaults = [
			{
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
					'SlowDown'
				],
				beforeWork: !0,
				passes: !0,
				...throttled
			},
			{
				codes: [
					'ServiceUnavailable',
					'ServiceUnavailableException',
					'Unavailable'
				],
				passes: !0,
				title: 'AWS unavailable',
				meaning: 'The service was not available.',
				remedy: 'See https://health.aws.amazon.com if it persists.'
			},
			{
				codes: [
					'EmptyResponse',
					'SyntaxError'
				],
				message: /XML parse error/i,
				passes: !0,
				maybeApplied: !0,
				title: 'Unexpected response, not from AWS',
				meaning: "The response is not in the API's format; it may have come from a proxy or a wrong endpoint.",
				remedy: 'Check AWS_ENDPOINT_URL and HTTPS_PROXY.'
			},
			{
				codes: [
					'WrongResponse'
				],
				title: 'Response for another resource',
				meaning: 'The response is not about {subject}, so it was ignored.',
				remedy: 'Check AWS_ENDPOINT_URL and HTTPS_PROXY.'
			},
			{
				status: 429,
				passes: !0,
				...throttled
			},
			{
				fromStatus: 500,
				passes: !0,
				maybeApplied: !0,
				title: 'AWS failed',
				meaning: 'The service failed, so it is not known whether it carried out the request.',
				remedy: 'See https://health.aws.amazon.com if it persists.'
			},
			{
				fromStatus: 400,
				title: 'AWS refused the request',
				meaning: 'AWS refused the request for {subject} in {region}.',
				remedy: 'The response says why.'
			},
			{
				title: 'Request failed',
				meaning: 'The request for {subject} in {region} failed.',
				remedy: 'The error says why.'
			}
		], faultTable = [
			{
				codes: [
					'NoGitHubToken'
				],
				kind: 'refuses-all',
				title: 'No GitHub token',
				meaning: 'The input github-token is empty, so GitHub was not asked whether jobs are over.',
				remedy: 'Leave github-token out, and give the job the permission actions: read.'
			},
			{
				codes: [
					'OtherGitHubServer'
				],
				kind: 'elsewhere',
				title: 'Lease of another GitHub server',
				meaning: 'The run of the lease is on another GitHub server than this workflow.',
				remedy: 'Run a sweep in a repository on that server too.'
			},
			{
				codes: [
					'GitHubUnauthorized'
				],
				kind: 'refuses-all',
				title: 'GitHub token not accepted',
				meaning: 'GitHub does not accept the token, so it is not known whether the job is over.',
				remedy: 'Leave github-token out, or check that the token is valid and not expired.'
			},
			{
				codes: [
					'GitHubRateLimited'
				],
				kind: 'refuses-all',
				title: 'GitHub rate limit reached',
				meaning: 'GitHub accepts no more requests for a while, so it is not known whether the job is over.',
				remedy: 'The next sweep asks again. Sweep less often, or use the token of a GitHub App.'
			},
			{
				codes: [
					'GitHubDenied'
				],
				title: 'Access denied by GitHub',
				meaning: 'The token may not read the job, so it is not known whether the job is over.',
				remedy: 'Give the job the permission actions: read.'
			},
			{
				codes: [
					'GitHubNotFound'
				],
				kind: 'elsewhere',
				title: 'Not found on GitHub',
				meaning: 'GitHub does not show the job to this token: it was deleted, it belongs to another repository, or the permission actions: read is missing.',
				remedy: 'Run a sweep in each repository that leases, or use a token that may read all of them. A lease that stays unknown is revoked when it expires.'
			},
			{
				codes: [
					'GitHubFailed'
				],
				passes: !0,
				title: 'GitHub failed',
				meaning: 'GitHub failed, so it is not known whether the job is over.',
				remedy: 'The next sweep asks again. See https://www.githubstatus.com if it persists.'
			},
			{
				codes: [
					'GitHubUnreachable'
				],
				passes: !0,
				title: 'No response from GitHub',
				meaning: 'GitHub did not respond in time, so it is not known whether the job is over.',
				remedy: "Check the runner's network, and the variables GITHUB_API_URL and HTTPS_PROXY."
			},
			{
				codes: [
					'GitHubUnclear'
				],
				title: 'Unclear response from GitHub',
				meaning: 'The response does not clearly say whether the job is over. {detail}',
				remedy: 'Check the variables GITHUB_API_URL and HTTPS_PROXY.'
			},
			{
				codes: [
					'GitHubNotAsked'
				],
				title: 'GitHub was not asked',
				meaning: 'The time of the lease was not known, and GitHub was not asked about its job.',
				remedy: 'The next sweep asks again.'
			},
			{
				message: /VPC-by-Default customers cannot use cluster security groups/i,
				title: 'This account has no cluster security groups',
				meaning: "The clusters of this account are in a VPC and use VPC security groups, so {subject} can't exist.",
				remedy: 'Set cluster-identifier or workgroup-name, or set vpc-security-group-id to the id of the group.'
			},
			{
				codes: [
					'ClusterSecurityGroupNotFound'
				],
				kind: 'nothing-to-revoke',
				title: 'Cluster security group not found',
				meaning: 'There is no {subject} in {region}.',
				remedy: 'Check the name, the region and the account of the credentials.'
			},
			{
				codes: [
					'InvalidGroup.NotFound',
					'InvalidGroupId.Malformed',
					'InvalidSecurityGroupID.NotFound'
				],
				kind: 'nothing-to-revoke',
				title: 'VPC security group not found',
				meaning: 'There is no {subject} in {region}.',
				remedy: 'Check the id, the region and the account of the credentials.'
			},
			{
				codes: [
					'ClusterNotFound'
				],
				kind: 'nothing-to-revoke',
				title: 'Cluster not found',
				meaning: 'There is no {subject} in {region}.',
				remedy: 'Check cluster-identifier, the region and the account of the credentials.'
			},
			{
				codes: [
					'ResourceNotFoundException'
				],
				kind: 'nothing-to-revoke',
				title: 'Workgroup not found',
				meaning: 'There is no {subject} in {region}.',
				remedy: 'Check workgroup-name, the region and the account of the credentials.'
			},
			{
				codes: [
					'WarehouseDeleting'
				],
				title: 'Cluster or workgroup is being deleted',
				meaning: 'The {subject} in {region} is being deleted, so its security groups are unknown.',
				remedy: 'If a security group stays behind, name the group itself.'
			},
			{
				codes: [
					'WarehouseCreating'
				],
				passes: !0,
				title: 'Cluster or workgroup is being created',
				meaning: 'The {subject} in {region} is being created, and its security groups are not known yet.',
				remedy: 'Run this step when it is available, or name the security group itself.'
			},
			{
				codes: [
					'WarehouseWithoutGroup'
				],
				kind: 'nothing-to-revoke',
				title: 'Cluster or workgroup has no security group',
				meaning: 'The {subject} in {region} has no security group.',
				remedy: 'Name the security group itself in vpc-security-group-id.'
			},
			{
				codes: [
					'AuthorizationNotFound',
					'InvalidPermission.NotFound',
					'InvalidSecurityGroupRuleId.NotFound'
				],
				kind: 'rule-not-found',
				title: 'Rule not found',
				meaning: 'There is no such rule in {region}.',
				remedy: 'Name the rule exactly as it was authorized.'
			},
			{
				codes: [
					'InvalidClusterSecurityGroupState'
				],
				passes: !0,
				title: 'Cluster security group busy',
				meaning: 'Another change to {subject} was still in progress.',
				remedy: 'Wait until that change is done.'
			},
			...leaseFaults,
			{
				codes: [
					'RuleStillListed'
				],
				title: 'Rule not gone yet',
				meaning: 'AWS still lists the rule, so it may be open.',
				remedy: '{detail}'
			},
			{
				codes: [
					'OtherAccount'
				],
				title: 'Account not confirmed',
				meaning: 'The credentials or the endpoint at the end of the job are not those of this step, and nothing proves that the account is the same. A cluster or a cluster security group is known by its name alone, so nothing was revoked.',
				remedy: 'Make sure that the job keeps the credentials of one account to its end.'
			},
			{
				codes: [
					'NotProvenGone'
				],
				title: 'Not proven to be closed',
				meaning: 'AWS does not list the rule, but the credentials or the endpoint at the end of the job are not those of this step, and nothing proves that the account is the same. In the account of this step, the rule may be open.',
				remedy: 'Make sure that the job keeps the credentials of one account to its end, or set role-to-assume.'
			},
			{
				codes: [
					'Cancelled'
				],
				maybeApplied: !0,
				title: 'Cancelled',
				meaning: 'The job was cancelled before this was done.',
				remedy: ''
			},
			{
				codes: [
					'TimeIsUp'
				],
				maybeApplied: !0,
				title: 'Time is up',
				meaning: 'The {detail} seconds of the input {subject} are over.',
				remedy: ''
			},
			{
				codes: [
					'ShareIsUsedUp'
				],
				passes: !0,
				maybeApplied: !0,
				title: 'Time is up',
				meaning: 'This request used up its share of the {detail}-second timeout.',
				remedy: ''
			},
			{
				codes: [
					'AttemptsUsedUp'
				],
				title: 'Attempts used up',
				meaning: 'AWS_MAX_ATTEMPTS allows no more than {detail} attempts.',
				remedy: ''
			},
			{
				codes: [
					'Defect'
				],
				maybeApplied: !0,
				title: 'Unexpected failure',
				meaning: 'This is a bug in the action: {detail}',
				remedy: ''
			},
			...credentialFaults,
			{
				codes: [
					'ERR_INVALID_URL'
				],
				title: 'Invalid endpoint',
				meaning: 'The endpoint of the service is not a valid URL.',
				remedy: 'Check AWS_ENDPOINT_URL and its variant for the service; the form is https://host:port.'
			},
			{
				codes: [
					'ENOTFOUND',
					'EAI_AGAIN'
				],
				passes: !0,
				title: 'Host not found',
				meaning: 'The host name of the service in {region} could not be resolved.',
				remedy: "Check aws-region, AWS_ENDPOINT_URL and the runner's DNS."
			},
			{
				codes: [
					'ECONNREFUSED'
				],
				passes: !0,
				title: 'Connection refused',
				meaning: "Nothing listens at the service's address.",
				remedy: "Check AWS_ENDPOINT_URL, HTTPS_PROXY and the runner's firewall."
			},
			{
				message: /^connect E|before secure TLS connection was established|did not establish a connection/i,
				passes: !0,
				title: 'No connection',
				meaning: 'No connection to the service could be established.',
				remedy: "Check the runner's network, AWS_ENDPOINT_URL and HTTPS_PROXY."
			},
			{
				codes: [
					'ERR_PROXY_INVALID_CONFIG',
					'URIError'
				],
				title: 'Invalid proxy',
				meaning: 'The address of the proxy is not a valid URL.',
				remedy: 'Check HTTPS_PROXY and HTTP_PROXY; the form is http://user:password@host:port. Percent-encode % and other special characters in the password.'
			},
			{
				message: /^Failed to establish tunnel.*: HTTP\/\d\.\d 50[234]\b|establish proxy tunnel (ended|timed out)/s,
				passes: !0,
				title: 'The proxy failed',
				meaning: 'The proxy could not connect to the service.',
				remedy: 'Check HTTPS_PROXY, HTTP_PROXY and NO_PROXY, and whether the proxy is healthy.'
			},
			{
				codes: [
					'ERR_PROXY_TUNNEL'
				],
				status: 407,
				title: 'Refused by the proxy',
				meaning: 'The proxy did not let the request through.',
				remedy: 'Check HTTPS_PROXY, HTTP_PROXY and NO_PROXY, and what the proxy allows.'
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
					'ERR_TLS_CERT_ALTNAME_INVALID'
				],
				title: 'Certificate not trusted',
				meaning: 'The certificate of the service, or of a proxy in between, is not trusted.',
				remedy: 'Set NODE_EXTRA_CA_CERTS to the certificate of your proxy.'
			},
			{
				codes: [
					'ECONNRESET',
					'EHOSTUNREACH',
					'ENETUNREACH',
					'EPIPE',
					'ERR_SSL_DECRYPTION_FAILED_OR_BAD_RECORD_MAC',
					'ERR_SSL_SSLV3_ALERT_BAD_RECORD_MAC'
				],
				passes: !0,
				maybeApplied: !0,
				title: 'Connection lost',
				meaning: 'The connection broke before a response came, so it is not known whether AWS carried out the request.',
				remedy: "Check the runner's network."
			},
			{
				message: /:SSL routines:/,
				codes: [
					'EPROTO'
				],
				title: 'TLS failed',
				meaning: 'No TLS connection to the service could be established. The other side may not speak TLS.',
				remedy: 'Check whether AWS_ENDPOINT_URL and HTTPS_PROXY need http:// instead of https://.'
			},
			{
				codes: [
					'TimeoutError',
					'ETIMEDOUT',
					'RequestTimeout',
					'RequestTimeoutException',
					'NoResponse'
				],
				status: 408,
				passes: !0,
				maybeApplied: !0,
				title: 'No response from AWS',
				meaning: 'The service did not respond in time, so it is not known whether AWS carried out the request.',
				remedy: "Check the runner's network."
			},
			{
				codes: [
					'NotSent'
				],
				passes: !0,
				title: 'Request not sent',
				meaning: 'The credentials or the connection were not there in time, so nothing was sent.',
				remedy: "Check where the credentials come from, the runner's network, HTTPS_PROXY and AWS_ENDPOINT_URL."
			},
			...serviceFaults
		];
		function explain(failure, place) {
			let row = faultTable.find((candidate)=>fits(candidate, failure)), { title, kind = 'other', passes = !1 } = row, { unsent = !1, fromAws = !0, status = 0 } = failure, maybeApplied = (row.maybeApplied ?? !1) && !unsent, isRefusal = fromAws && !maybeApplied && (status < 500 || !0 === row.beforeWork);
			return new fault.v(title, function({ meaning, remedy, atEnd }, place) {
				return `${meaning} ${place.atEnd ? atEnd ?? remedy : remedy}`.replace(/\{(subject|region|action|detail)\}/g, (_, name)=>place[name] ?? '').trim();
			}(row, place), function({ code, message, status, requestId }) {
				if (void 0 === message) return '';
				let facts = [
					code,
					status && `status ${status}`,
					requestId && `request id ${requestId}`
				];
				return `${status ? 'The response was' : 'The error was'}: ${message.trim() || 'empty'} (${facts.filter(Boolean).join(', ')}).`;
			}(failure), {
				kind,
				passes,
				maybeApplied,
				notApplied: unsent || isRefusal
			});
		}
		function isKnown(failure) {
			return faultTable.slice(0, -1).some((row)=>fits(row, failure));
		}
		function asFault(thrown) {
			return thrown instanceof fault.v ? thrown : explain({
				code: 'Defect'
			}, {
				detail: String(thrown)
			});
		}
		function fits(row, { code, message = '', status = 0 }) {
			let conditions = [
				row.codes?.includes(code),
				row.message?.test(message),
				row.status && row.status === status,
				row.fromStatus && row.fromStatus <= status
			].filter((condition)=>void 0 !== condition);
			return 0 === conditions.length || conditions.includes(!0);
		}
	}),
	1581: ((_module, exported, bundled)=>{
		exported.f = mayHaveRules;
		let REFUSAL = {
			kind: 'other',
			passes: !1,
			maybeApplied: !1
		};
		class Fault extends Error {
			title;
			explanation;
			ownWords;
			kind;
			passes;
			maybeApplied;
			notApplied;
			constructor(title, explanation, ownWords = '', { kind, passes, maybeApplied, notApplied = !maybeApplied } = REFUSAL){
				super(`${explanation} ${ownWords}`.trim());
				this.name = 'Fault';
				this.title = title;
				this.explanation = explanation;
				this.ownWords = ownWords;
				this.kind = kind;
				this.passes = passes;
				this.maybeApplied = maybeApplied;
				this.notApplied = notApplied;
			}
		}
		exported.v = Fault;
		function mayHaveRules({ kind }) {
			return 'nothing-to-revoke' !== kind;
		}
	}),
	3300: ((_module, exported, bundled)=>{
		bundled.r(exported);
		exported.refuse = refuse;
		exported.reportDefect = reportDefect;
		var faults_explain_js_0 = bundled(6282), runner_log_js_1 = bundled(7708);
		function refuse(problems) {
			let shown = problems.slice(0, 9), rest = problems.slice(9).join(' ');
			for (let message of [
				...shown,
				...rest ? [
					rest
				] : []
			])(0, runner_log_js_1.fz)({
				level: 'error',
				title: 'Invalid input',
				message
			});
		}
		function reportDefect(thrown) {
			let { title, message } = (0, faults_explain_js_0.Ps)(thrown);
			(0, runner_log_js_1.fz)({
				level: 'error',
				title,
				message: `The rules may still be open. ${message}`
			});
		}
	})
};
