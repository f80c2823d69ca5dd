'use strict';
(()=>{
	var leafPrototypes, getProto, installedChunks, __webpack_modules__ = {
		380: ((_module, exported, bundled)=>{
			bundled.d(exported, {
				BK: ()=>prefixLength,
				EF: ()=>overlap,
				Nm: ()=>network,
				Ul: ()=>isPublic,
				gR: ()=>contains,
				w7: ()=>isIPv6
			});
			var ipaddr_js__WEBPACK_IMPORTED_MODULE_0__ = bundled(8280), ipaddr_js__WEBPACK_IMPORTED_MODULE_0___default = bundled.n(ipaddr_js__WEBPACK_IMPORTED_MODULE_0__);
			let blocks = new Map();
			function parse(cidr) {
				return blocks.has(cidr) || blocks.set(cidr, ipaddr_js__WEBPACK_IMPORTED_MODULE_0___default().isValidCIDR(cidr) ? ipaddr_js__WEBPACK_IMPORTED_MODULE_0___default().parseCIDR(cidr) : void 0), blocks.get(cidr);
			}
			let networks = new Map();
			function network(cidr) {
				let known = networks.get(cidr);
				if (void 0 !== known) return known;
				let [address, prefix] = parse(cidr) ?? [], found = void 0 === address ? cidr : 'ipv4' === address.kind() ? `${ipaddr_js__WEBPACK_IMPORTED_MODULE_0___default().IPv4.networkAddressFromCIDR(cidr)}/${prefix}` : `${ipaddr_js__WEBPACK_IMPORTED_MODULE_0___default().IPv6.networkAddressFromCIDR(cidr).toRFC5952String()}/${prefix}`;
				return networks.set(cidr, found), found;
			}
			function isIPv6(cidr) {
				return parse(cidr)?.[0].kind() === 'ipv6';
			}
			function overlap(one, other) {
				return contains(one, other) || contains(other, one);
			}
			function contains(outer, inner) {
				let [large, small] = [
					parse(outer),
					parse(inner)
				];
				return !!large && !!small && large[0].kind() === small[0].kind() && large[1] <= small[1] && large[0].match(small[0], large[1]);
			}
			let PRIVATE = [
				'10.0.0.0/8',
				'172.16.0.0/12',
				'192.168.0.0/16',
				'100.64.0.0/10',
				'fc00::/7'
			];
			function isPublic(cidr) {
				return !PRIVATE.some((each)=>contains(each, cidr));
			}
			function prefixLength(cidr) {
				return parse(cidr)?.[1];
			}
		}),
		6988: ((_module, exported, bundled)=>{
			bundled.d(exported, {
				Pb: ()=>accessIdentity,
				TK: ()=>rulesText,
				Y3: ()=>ruleText,
				ZY: ()=>portText,
				dM: ()=>distinct,
				kO: ()=>noneOf,
				yL: ()=>oneOf
			});
			var security_group_js_1 = bundled(9066), source_js_0 = bundled(1575);
			function oneOf(rules) {
				let known = Map.groupBy(rules, identity);
				return (rule)=>known.get(identity(rule))?.some((same)=>(0, source_js_0.s0)(same.source, rule.source)) ?? !1;
			}
			function noneOf(rules) {
				let isOne = oneOf(rules);
				return (rule)=>!isOne(rule);
			}
			function distinct(rules) {
				return [
					...new Map(rules.map((rule)=>[
							identity(rule),
							rule
						])).values()
				];
			}
			function identity(rule) {
				return rule.id ?? JSON.stringify([
					(0, security_group_js_1.e)(rule.group),
					...access(rule)
				]);
			}
			function accessIdentity(rule) {
				return JSON.stringify(access(rule));
			}
			function access({ group, protocol, ports, source }) {
				return [
					protocol,
					ports?.from,
					ports?.to,
					...'vpc' === group.kind ? [
						source.kind,
						(0, source_js_0.t6)(source)
					] : Object.values(source)
				];
			}
			function portText({ protocol, ports }) {
				if (void 0 === protocol) return '';
				if ('-1' === protocol) return 'all';
				let range = ports && (ports.from === ports.to ? `${ports.from}` : `${ports.from}-${ports.to}`);
				return 'tcp' === protocol ? range ?? '' : `${protocol} ${range ?? ''}`.trim();
			}
			function ruleText(rule) {
				let ports = portText(rule), source = (0, source_js_0.rI)(rule.source);
				if ('' === ports) return source;
				if ('all' === ports) return `${source} on all ports`;
				let noun = ports.includes('-') ? 'ports ' : 'port ';
				return `${source} on ${/^\d/.test(ports) ? noun : ''}${ports}`;
			}
			function rulesText(rules, mostNamed) {
				let left = rules.length - mostNamed, named = rules.slice(0, mostNamed).map(ruleText).join(', ');
				return left > 0 ? `${named} and ${left} more` : named;
			}
		}),
		9066: ((_module, exported, bundled)=>{
			bundled.d(exported, {
				V: ()=>groupText,
				e: ()=>groupIdentity
			});
			function groupText(group) {
				return 'vpc' === group.kind ? `VPC security group ${group.id}` : `cluster security group ${group.name}`;
			}
			function groupIdentity(group) {
				return 'vpc' === group.kind ? group.id : group.name.toLowerCase();
			}
		}),
		1575: ((_module, exported, bundled)=>{
			bundled.d(exported, {
				at: ()=>addressSource,
				rI: ()=>sourceText,
				s0: ()=>sameOwner,
				t6: ()=>sourceId
			});
			var cidr_js_0 = bundled(380);
			function addressSource(address) {
				return {
					kind: 'cidr',
					cidr: (0, cidr_js_0.Nm)(`${address}/${address.includes(':') ? 128 : 32}`)
				};
			}
			function sourceText(source) {
				switch(source.kind){
					case 'cidr':
						return source.cidr;
					case 'ec2-security-group-name':
						return `EC2 security group ${source.name} of account ${source.ownerId}`;
					case 'ec2-security-group-id':
						return `EC2 security group ${source.id}${source.ownerId ? ` of account ${source.ownerId}` : ''}`;
					case 'prefix-list':
						return source.id;
				}
			}
			function sourceId(source) {
				switch(source.kind){
					case 'cidr':
						return (0, cidr_js_0.Nm)(source.cidr);
					case 'ec2-security-group-name':
						return source.name;
					default:
						return source.id;
				}
			}
			function sameOwner(one, other) {
				let [owner, otherOwner] = [
					one,
					other
				].map((source)=>'ownerId' in source ? source.ownerId : void 0);
				return void 0 === owner || void 0 === otherOwner || owner === otherOwner;
			}
		}),
		4591: ((_module, exported, bundled)=>{
			bundled.d(exported, {
				HA: ()=>warehouseName,
				NB: ()=>warehouseText,
				Wg: ()=>DEFAULT_PORT
			});
			let DEFAULT_PORT = 5439;
			function warehouseText(warehouse) {
				return `${warehouse.kind} ${warehouseName(warehouse)}`;
			}
			function warehouseName(warehouse) {
				return 'cluster' === warehouse.kind ? warehouse.clusterIdentifier : warehouse.workgroupName;
			}
		}),
		7570: ((_module, exported, bundled)=>{
			bundled.d(exported, {
				Ps: ()=>asFault,
				WE: ()=>explain,
				qE: ()=>isKnown
			});
			var fault = bundled(1581);
			let faultTable = [
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
					meaning: 'The {subject} in {region} has no security group, so there is no rule to revoke.',
					remedy: 'If the rule is in another group, name that group itself.'
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
					remedy: 'Let fewer jobs with the same address run at once, or sweep what lost jobs left open.'
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
					meaning: 'There is no room for another rule in {subject}. {detail}',
					remedy: 'Sweep what lost jobs left open, or ask AWS for a higher quota.'
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
					title: 'Address service failed',
					meaning: "{subject} could not tell this runner's public address: it sent status {detail}.",
					remedy: 'Set cidr-ip to that address, or public-ip-url to another service.'
				},
				{
					codes: [
						'AddressServiceRefused'
					],
					title: 'Address service failed',
					meaning: "{subject} could not tell this runner's public address: it sent status {detail}.",
					remedy: 'Set cidr-ip to that address, or public-ip-url to another service.'
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
				},
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
					title: 'Perhaps another AWS account',
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
						'InvalidClusterSecurityGroupState'
					],
					passes: !0,
					title: 'Cluster security group busy',
					meaning: 'Another change to {subject} was still in progress.',
					remedy: 'Wait until that change is done.'
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
				{
					codes: [
						'ClockSkewCorrected'
					],
					passes: !0,
					title: 'The clock of the runner is wrong',
					meaning: 'AWS refused the request because its time is too far from the time at AWS.',
					remedy: "Set the runner's clock, for example with NTP."
				},
				{
					message: /signature expired|signature not yet current|request ?time ?too ?skewed/i,
					codes: [
						'RequestTimeTooSkewed'
					],
					title: 'The clock of the runner is wrong',
					meaning: 'AWS refused the request because its time is too far from the time at AWS.',
					remedy: "Set the runner's clock, for example with NTP."
				},
				{
					codes: [
						'NoIdTokenPermission'
					],
					title: 'No permission to get an ID token',
					meaning: 'GitHub gives this job no ID token, which role-to-assume needs.',
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
					remedy: 'An ID token lives five minutes. Check what delays requests to STS.'
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
					meaning: 'AWS has no room for the session policy and the tags of a session of the {subject}.',
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
					atEnd: 'Set role-to-assume: the end of the job then gets credentials of its own. The likely reason is that a later aws-actions/configure-aws-credentials, or its clean-up, took those of the job away.'
				},
				{
					message: /perform: redshift-serverless:/i,
					kind: 'denied',
					title: 'Access to the workgroup denied by AWS',
					meaning: 'The role of this job may not do this to {subject}.',
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
					meaning: 'The role of this job may not do this to {subject}.',
					remedy: 'Allow the IAM action {action} in the policy of that role.'
				},
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
					codes: [
						'EHOSTUNREACH',
						'ENETUNREACH'
					],
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
						'EPIPE'
					],
					passes: !0,
					maybeApplied: !0,
					title: 'Connection lost',
					meaning: 'The connection broke before a response came, so the rule may be open or gone.',
					remedy: "Check the runner's network."
				},
				{
					codes: [
						'TimeoutError',
						'ETIMEDOUT',
						'RequestTimeout',
						'RequestTimeoutException',
						'NoResponse'
					],
					passes: !0,
					maybeApplied: !0,
					title: 'No response from AWS',
					meaning: 'The service did not respond in time, so the rule may be open or gone.',
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
					passes: !0,
					title: 'Throttled by AWS',
					meaning: 'The account sends more requests than AWS allows, and the throttling did not ease in time.',
					remedy: 'Let fewer jobs run at once.'
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
					title: 'Response about something else',
					meaning: 'The response is not about {subject}, so it was ignored.',
					remedy: 'Check AWS_ENDPOINT_URL and HTTPS_PROXY.'
				},
				{
					status: 429,
					passes: !0,
					title: 'Throttled by AWS',
					meaning: 'The account sends more requests than AWS allows, and the throttling did not ease in time.',
					remedy: 'Let fewer jobs run at once.'
				},
				{
					fromStatus: 500,
					passes: !0,
					maybeApplied: !0,
					title: 'AWS failed',
					meaning: 'The service failed, so the rule may be open or gone.',
					remedy: 'See https://health.aws.amazon.com if it persists.'
				},
				{
					title: 'AWS refused the request',
					meaning: 'AWS refused the request for {subject} in {region}.',
					remedy: 'The response says why.'
				}
			];
			function explain(failure, place) {
				let row = faultTable.find((candidate)=>fits(candidate, failure)), { title, kind = 'other', passes = !1 } = row, maybeApplied = (row.maybeApplied ?? !1) && !failure.unsent;
				return new fault.v(title, function({ meaning, remedy, atEnd }, place) {
					return `${meaning} ${place.atEnd ? atEnd ?? remedy : remedy}`.replace(/\{(subject|region|action|detail)\}/g, (_, name)=>place[name] ?? '').trim();
				}(row, place), function({ code, message, status, requestId }) {
					if (void 0 === message) return '';
					let facts = [
						code,
						status && `status ${status}`,
						requestId && `request id ${requestId}`
					];
					return `The response was: ${message.trim() || 'empty'} (${facts.filter(Boolean).join(', ')}).`;
				}(failure), {
					kind,
					passes,
					maybeApplied
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
			bundled.d(exported, {
				f: ()=>mayHaveRules,
				v: ()=>Fault
			});
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
				constructor(title, explanation, ownWords = '', { kind, passes, maybeApplied } = REFUSAL){
					super(`${explanation} ${ownWords}`.trim());
					this.name = 'Fault';
					this.title = title;
					this.explanation = explanation;
					this.ownWords = ownWords;
					this.kind = kind;
					this.passes = passes;
					this.maybeApplied = maybeApplied;
				}
			}
			function mayHaveRules({ kind }) {
				return 'nothing-to-revoke' !== kind;
			}
		}),
		3300: ((_module, exported, bundled)=>{
			bundled.d(exported, {
				AV: ()=>reportOtherCaller,
				Gf: ()=>reportDefect,
				TR: ()=>refuse,
				_p: ()=>reportLostState,
				g$: ()=>reportRecovered,
				oT: ()=>reportUnresolved,
				zf: ()=>reportLostLease
			});
			var domain_security_group_js_5 = bundled(9066), domain_source_js_0 = bundled(1575), domain_warehouse_js_4 = bundled(4591), faults_explain_js_1 = bundled(7570), runner_log_js_2 = bundled(7708), sentences_js_3 = bundled(7020);
			function refuse(problems) {
				let shown = problems.slice(0, 9), rest = problems.slice(9).join(' ');
				for (let message of [
					...shown,
					...rest ? [
						rest
					] : []
				])(0, runner_log_js_2.fz)({
					level: 'error',
					title: 'Invalid input',
					message
				});
			}
			function reportUnresolved(target, fault) {
				let open = 'nothing-to-revoke' === fault.kind ? '' : `${(0, sentences_js_3.Z3)(target)} may still be open. `;
				(0, runner_log_js_2.fz)({
					level: 'error',
					title: fault.title,
					message: `${open}${fault.message}`
				});
			}
			function reportRecovered(problem) {
				(0, runner_log_js_2.fz)({
					level: 'warning',
					title: 'State lost',
					message: `The state that this step left for the end of the job ${problem}, so the rules are taken from the inputs.`
				});
			}
			function reportOtherCaller() {
				(0, runner_log_js_2.fz)({
					level: 'warning',
					title: 'Perhaps another AWS account',
					message: 'The credentials or the endpoint at the end of the job are not those of this step. The ids of VPC security groups are unique, so the right rules are revoked, or none.'
				});
			}
			function reportLostState(problem, target) {
				let named = target ? (0, sentences_js_3.Z3)(target) : 'what the inputs name';
				if (target?.kind === 'warehouse') for (let source of target.sources)(0, runner_log_js_2.cv)(`May still be open: ${(0, domain_source_js_0.rI)(source)} in the groups of ${(0, domain_warehouse_js_4.NB)(target.warehouse)}`);
				(0, runner_log_js_2.fz)({
					level: 'error',
					title: 'Lost track of what to revoke',
					message: `The state that this step left for the end of the job ${problem}, so ${named} may still be open. Revoke it manually.`
				});
			}
			function reportLostLease(problem, request) {
				(0, runner_log_js_2.fz)({
					level: 'error',
					title: 'Lost track of the lease',
					message: `The state that this step left for the end of the job ${problem}, so ${request ? function({ lessee, place }) {
						let who = 'sources' === lessee.kind ? lessee.sources.map(domain_source_js_0.rI).join(', ') : 'the access of this runner', where = 'groups' === place.kind ? place.groups.map(domain_security_group_js_5.V).join(', ') : `the groups of ${(0, domain_warehouse_js_4.NB)(place.warehouse)}`;
						return `${who} in ${where}`;
					}(request) : 'what it opened'} may still be open. Look in the group for rules whose description names this run, and revoke them; a sweep does so once the job is over or the lease has expired.`
				});
			}
			function reportDefect(thrown) {
				let { title, message } = (0, faults_explain_js_1.Ps)(thrown);
				(0, runner_log_js_2.fz)({
					level: 'error',
					title,
					message: `The rules may still be open. ${message}`
				});
			}
		}),
		7020: ((_module, exported, bundled)=>{
			bundled.d(exported, {
				CP: ()=>groupedText,
				Ce: ()=>explanationsOf,
				PX: ()=>notFoundText,
				RW: ()=>outcomeLine,
				SE: ()=>MOST_NAMED,
				U9: ()=>count,
				Z3: ()=>targetText,
				aw: ()=>someRules
			});
			var domain_cidr_js_0 = bundled(380), domain_rule_js_1 = bundled(6988), domain_security_group_js_3 = bundled(9066), domain_source_js_2 = bundled(1575), domain_warehouse_js_4 = bundled(4591);
			let MOST_NAMED = 20;
			function outcomeLine(outcome, region) {
				let rule = `${(0, domain_rule_js_1.Y3)(outcome.rule)} from ${(0, domain_security_group_js_3.V)(outcome.rule.group)} in ${region}`;
				switch(outcome.result){
					case 'revoked':
						return outcome.responseLost ? `Revoked ${rule}: the response to an earlier attempt was lost, and the rule was gone at the next one` : `Revoked ${rule}`;
					case 'would-revoke':
						return `Would revoke ${rule}`;
					case 'elsewhere':
						return `Nothing to revoke: ${(0, domain_rule_js_1.Y3)(outcome.rule)} is not in ${(0, domain_security_group_js_3.V)(outcome.rule.group)} in ${region}; it is enough that one of the groups has it`;
					case 'not-found':
						return notFoundText(outcome.rule, region);
					case 'failed':
						return `Could not revoke ${rule}: ${outcome.fault.title}`;
				}
			}
			function notFoundText(rule, region) {
				let { group, source } = rule, stored = 'cidr' === source.kind ? (0, domain_cidr_js_0.Nm)(source.cidr) : void 0, hint = 'cidr' === source.kind && stored !== source.cidr ? `; it has host bits, so the rule may be stored as ${stored}` : '';
				return `Nothing to revoke: ${(0, domain_rule_js_1.Y3)(rule)} is not in ${(0, domain_security_group_js_3.V)(group)} in ${region}${hint}`;
			}
			function targetText(target) {
				if ('rules' === target.kind) return groupedText(target.rules);
				let left = target.sources.length - MOST_NAMED, sources = target.sources.slice(0, MOST_NAMED).map(domain_source_js_2.rI).join(', '), more = left > 0 ? ` and ${count(left, 'more source')}` : '';
				return `${sources}${more} in the groups of ${(0, domain_warehouse_js_4.NB)(target.warehouse)}`;
			}
			function groupedText(rules) {
				let groups = [
					...Map.groupBy(rules, ({ group })=>(0, domain_security_group_js_3.V)(group))
				], left = groups.length - MOST_NAMED;
				return [
					...groups.slice(0, MOST_NAMED).map(([group, ofGroup])=>`${someRules(ofGroup)} in ${group}`),
					...left > 0 ? [
						`the rules of ${count(left, 'more group')} (see the log)`
					] : []
				].join('; ');
			}
			function someRules(rules, mostNamed = MOST_NAMED) {
				return `${(0, domain_rule_js_1.TK)(rules, mostNamed)}${rules.length > mostNamed ? ' (see the log)' : ''}`;
			}
			function explanationsOf(failures, explain) {
				let left = failures.slice(5), rest = groupedText(left.flatMap(({ rules })=>rules));
				return [
					...failures.slice(0, 5).map(explain),
					...left.length > 0 ? [
						`${count(left.length, 'more failure')} of this kind: ${rest}.`
					] : []
				].join(' ');
			}
			function count(number, noun) {
				return `${number} ${noun}${1 === number ? '' : 's'}`;
			}
		}),
		4099: ((_module, exported, bundled)=>{
			bundled.d(exported, {
				B: ()=>logLine,
				T: ()=>oneLine
			});
			function logLine(text) {
				return oneLine(text).replace(/^\s*::/, ': :');
			}
			function oneLine(text) {
				return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, codePoint).replaceAll('##[', '## [');
			}
			function codePoint(character) {
				let hex = character.codePointAt(0).toString(16).padStart(4, '0');
				return ({
					'\n': '\\n',
					'\r': '\\r',
					'\t': '\\t'
				})[character] ?? `\\u{${hex}}`;
			}
		}),
		7708: ((_module, exported, bundled)=>{
			bundled.d(exported, {
				cv: ()=>say,
				dK: ()=>mask,
				fz: ()=>annotate,
				qx: ()=>sayInDebug
			});
			var actions_core_0 = bundled(7532), escape_js_1 = bundled(4099);
			function say(text) {
				actions_core_0.pq((0, escape_js_1.B)(text));
			}
			function sayInDebug(text) {
				actions_core_0.Yz((0, escape_js_1.B)(text));
			}
			function annotate({ level, title, message }) {
				(0, ({
					error: actions_core_0.z3,
					warning: actions_core_0.$e,
					notice: actions_core_0.lm
				})[level])((0, escape_js_1.T)(message), {
					title: (0, escape_js_1.T)(title)
				});
				'error' === level && (process.exitCode = 1);
			}
			function mask(secret) {
				actions_core_0.Pq(secret);
			}
		}),
		9896: ((module1)=>{
			module1.exports = require("fs");
		}),
		6698: ((module1)=>{
			module1.exports = require("node:async_hooks");
		}),
		1421: ((module1)=>{
			module1.exports = require("node:child_process");
		}),
		7598: ((module1)=>{
			module1.exports = require("node:crypto");
		}),
		3024: ((module1)=>{
			module1.exports = require("node:fs");
		}),
		1455: ((module1)=>{
			module1.exports = require("node:fs/promises");
		}),
		7067: ((module1)=>{
			module1.exports = require("node:http");
		}),
		4708: ((module1)=>{
			module1.exports = require("node:https");
		}),
		8161: ((module1)=>{
			module1.exports = require("node:os");
		}),
		6760: ((module1)=>{
			module1.exports = require("node:path");
		}),
		1708: ((module1)=>{
			module1.exports = require("node:process");
		}),
		7075: ((module1)=>{
			module1.exports = require("node:stream");
		}),
		8500: ((module1)=>{
			module1.exports = require("node:timers/promises");
		}),
		7975: ((module1)=>{
			module1.exports = require("node:util");
		}),
		8522: ((module1)=>{
			module1.exports = require("node:zlib");
		}),
		857: ((module1)=>{
			module1.exports = require("os");
		}),
		8280: (function(module1) {
			!function(root) {
				let ipv4Part = '(0?\\d+|0x[a-f0-9]+)', ipv4Regexes = {
					fourOctet: RegExp(`^${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}$`, 'i'),
					threeOctet: RegExp(`^${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}$`, 'i'),
					twoOctet: RegExp(`^${ipv4Part}\\.${ipv4Part}$`, 'i'),
					longValue: RegExp(`^${ipv4Part}$`, 'i')
				}, octalRegex = RegExp("^0[0-7]+$", 'i'), hexRegex = RegExp("^0x[a-f0-9]+$", 'i'), zoneIndex = '%[0-9a-z]{1,}', ipv6Part = '(?:[0-9a-f]+::?)+', ipv6Regexes = {
					zoneIndex: RegExp(zoneIndex, 'i'),
					native: RegExp(`^(::)?(${ipv6Part})?([0-9a-f]+)?(::)?(${zoneIndex})?$`, 'i'),
					deprecatedTransitional: RegExp(`^(?:::)(${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}(${zoneIndex})?)$`, 'i'),
					transitional: RegExp(`^((?:${ipv6Part})|(?:::)(?:${ipv6Part})?)${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}(${zoneIndex})?$`, 'i')
				};
				function expandIPv6(string, parts) {
					let replacement, replacementCount;
					if (string.indexOf('::') !== string.lastIndexOf('::')) return null;
					let colonCount = 0, lastColon = -1, zoneId = (string.match(ipv6Regexes.zoneIndex) || [])[0];
					if (zoneId) {
						zoneId = zoneId.substring(1);
						string = string.replace(/%.+$/, '');
					}
					for(; (lastColon = string.indexOf(':', lastColon + 1)) >= 0;)colonCount++;
					'::' === string.substr(0, 2) && colonCount--;
					'::' === string.substr(-2, 2) && colonCount--;
					if (colonCount >= parts) return null;
					replacementCount = parts - colonCount;
					replacement = ':';
					for(; replacementCount--;)replacement += '0:';
					return ':' === (string = string.replace('::', replacement))[0] && (string = string.slice(1)), ':' === string[string.length - 1] && (string = string.slice(0, -1)), {
						parts: parts = function() {
							let ref = string.split(':'), results = [];
							for(let i = 0; i < ref.length; i++)results.push(ref[i].length > 4 ? 0 / 0 : parseInt(ref[i], 16));
							return results;
						}(),
						zoneId: zoneId
					};
				}
				function matchCIDR(first, second, partSize, cidrBits) {
					let shift;
					if (first.length !== second.length) throw Error('ipaddr: cannot match CIDR for objects with different lengths');
					let part = 0;
					for(; cidrBits > 0;){
						(shift = partSize - cidrBits) < 0 && (shift = 0);
						if (first[part] >> shift != second[part] >> shift) return !1;
						cidrBits -= partSize;
						part += 1;
					}
					return !0;
				}
				function parseIntAuto(string) {
					if (hexRegex.test(string)) return parseInt(string, 16);
					if ('0' === string[0] && !isNaN(parseInt(string[1], 10))) {
						if (octalRegex.test(string)) return parseInt(string, 8);
						throw Error(`ipaddr: cannot parse ${string} as octal`);
					}
					return parseInt(string, 10);
				}
				let ipaddr = {};
				ipaddr.IPv4 = function() {
					function IPv4(octets) {
						let i, octet;
						if (4 !== octets.length) throw Error('ipaddr: ipv4 octet count should be 4');
						for(i = 0; i < octets.length; i++){
							octet = octets[i];
							if (!(0 <= octet && octet <= 255)) throw Error('ipaddr: ipv4 octet should fit in 8 bits');
						}
						this.octets = octets;
					}
					return IPv4.prototype.SpecialRanges = {
						unspecified: [
							[
								new IPv4([
									0,
									0,
									0,
									0
								]),
								8
							]
						],
						broadcast: [
							[
								new IPv4([
									255,
									255,
									255,
									255
								]),
								32
							]
						],
						multicast: [
							[
								new IPv4([
									224,
									0,
									0,
									0
								]),
								4
							]
						],
						linkLocal: [
							[
								new IPv4([
									169,
									254,
									0,
									0
								]),
								16
							]
						],
						loopback: [
							[
								new IPv4([
									127,
									0,
									0,
									0
								]),
								8
							]
						],
						carrierGradeNat: [
							[
								new IPv4([
									100,
									64,
									0,
									0
								]),
								10
							]
						],
						private: [
							[
								new IPv4([
									10,
									0,
									0,
									0
								]),
								8
							],
							[
								new IPv4([
									172,
									16,
									0,
									0
								]),
								12
							],
							[
								new IPv4([
									192,
									168,
									0,
									0
								]),
								16
							]
						],
						reserved: [
							[
								new IPv4([
									192,
									0,
									0,
									0
								]),
								24
							],
							[
								new IPv4([
									192,
									0,
									2,
									0
								]),
								24
							],
							[
								new IPv4([
									192,
									88,
									99,
									0
								]),
								24
							],
							[
								new IPv4([
									198,
									18,
									0,
									0
								]),
								15
							],
							[
								new IPv4([
									198,
									51,
									100,
									0
								]),
								24
							],
							[
								new IPv4([
									203,
									0,
									113,
									0
								]),
								24
							],
							[
								new IPv4([
									240,
									0,
									0,
									0
								]),
								4
							]
						],
						as112: [
							[
								new IPv4([
									192,
									175,
									48,
									0
								]),
								24
							],
							[
								new IPv4([
									192,
									31,
									196,
									0
								]),
								24
							]
						],
						amt: [
							[
								new IPv4([
									192,
									52,
									193,
									0
								]),
								24
							]
						]
					}, IPv4.prototype.kind = function() {
						return 'ipv4';
					}, IPv4.prototype.match = function(other, cidrRange) {
						let ref;
						if (void 0 === cidrRange) {
							other = (ref = other)[0];
							cidrRange = ref[1];
						}
						if ('ipv4' !== other.kind()) throw Error('ipaddr: cannot match ipv4 address with non-ipv4 one');
						return matchCIDR(this.octets, other.octets, 8, cidrRange);
					}, IPv4.prototype.prefixLengthFromSubnetMask = function() {
						let i, octet, zeros, cidr = 0, stop = !1, zerotable = {
							0: 8,
							128: 7,
							192: 6,
							224: 5,
							240: 4,
							248: 3,
							252: 2,
							254: 1,
							255: 0
						};
						for(i = 3; i >= 0; i -= 1){
							octet = this.octets[i];
							if (!(octet in zerotable)) return null;
							zeros = zerotable[octet];
							if (stop && 0 !== zeros) return null;
							8 !== zeros && (stop = !0);
							cidr += zeros;
						}
						return 32 - cidr;
					}, IPv4.prototype.range = function() {
						return ipaddr.subnetMatch(this, this.SpecialRanges);
					}, IPv4.prototype.toByteArray = function() {
						return this.octets.slice(0);
					}, IPv4.prototype.toIPv4MappedAddress = function() {
						return ipaddr.IPv6.parse(`::ffff:${this.toString()}`);
					}, IPv4.prototype.toNormalizedString = function() {
						return this.toString();
					}, IPv4.prototype.toString = function() {
						return this.octets.join('.');
					}, IPv4;
				}();
				ipaddr.IPv4.broadcastAddressFromCIDR = function(string) {
					try {
						let cidr = this.parseCIDR(string), ipInterfaceOctets = cidr[0].toByteArray(), subnetMaskOctets = this.subnetMaskFromPrefixLength(cidr[1]).toByteArray(), octets = [], i = 0;
						for(; i < 4;){
							octets.push(parseInt(ipInterfaceOctets[i], 10) | 255 ^ parseInt(subnetMaskOctets[i], 10));
							i++;
						}
						return new this(octets);
					} catch (e) {
						throw Error('ipaddr: the address does not have IPv4 CIDR format', {
							cause: e
						});
					}
				};
				ipaddr.IPv4.isIPv4 = function(string) {
					return null !== this.parser(string);
				};
				ipaddr.IPv4.isValid = function(string) {
					try {
						new this(this.parser(string));
						return !0;
					} catch  {
						return !1;
					}
				};
				ipaddr.IPv4.isValidCIDR = function(string) {
					try {
						this.parseCIDR(string);
						return !0;
					} catch  {
						return !1;
					}
				};
				ipaddr.IPv4.isValidFourPartDecimal = function(string) {
					return !!(ipaddr.IPv4.isValid(string) && string.match(/^(0|[1-9]\d*)(\.(0|[1-9]\d*)){3}$/));
				};
				ipaddr.IPv4.isValidCIDRFourPartDecimal = function(string) {
					let match = string.match(/^(.+)\/(\d+)$/);
					return !!ipaddr.IPv4.isValidCIDR(string) && !!match && ipaddr.IPv4.isValidFourPartDecimal(match[1]);
				};
				ipaddr.IPv4.networkAddressFromCIDR = function(string) {
					let cidr, i, ipInterfaceOctets, octets, subnetMaskOctets;
					try {
						ipInterfaceOctets = (cidr = this.parseCIDR(string))[0].toByteArray();
						subnetMaskOctets = this.subnetMaskFromPrefixLength(cidr[1]).toByteArray();
						octets = [];
						i = 0;
						for(; i < 4;){
							octets.push(parseInt(ipInterfaceOctets[i], 10) & parseInt(subnetMaskOctets[i], 10));
							i++;
						}
						return new this(octets);
					} catch (e) {
						throw Error('ipaddr: the address does not have IPv4 CIDR format', {
							cause: e
						});
					}
				};
				ipaddr.IPv4.parse = function(string) {
					let parts = this.parser(string);
					if (null === parts) throw Error('ipaddr: string is not formatted like an IPv4 Address');
					return new this(parts);
				};
				ipaddr.IPv4.parseCIDR = function(string) {
					let match;
					if (match = string.match(/^(.+)\/(\d+)$/)) {
						let maskLength = parseInt(match[2]);
						if (maskLength >= 0 && maskLength <= 32) {
							let parsed = [
								this.parse(match[1]),
								maskLength
							];
							return Object.defineProperty(parsed, 'toString', {
								value: function() {
									return this.join('/');
								}
							}), parsed;
						}
					}
					throw Error('ipaddr: string is not formatted like an IPv4 CIDR range');
				};
				ipaddr.IPv4.parser = function(string) {
					let match, part, value;
					if (match = string.match(ipv4Regexes.fourOctet)) {
						let ref = match.slice(1, 6), results = [];
						for(let i = 0; i < ref.length; i++){
							part = ref[i];
							results.push(parseIntAuto(part));
						}
						return results;
					}
					if (match = string.match(ipv4Regexes.longValue)) {
						value = parseIntAuto(match[1]);
						if (value > 0xffffffff || value < 0) throw Error('ipaddr: address outside defined range');
						return (function() {
							let shift, results = [];
							for(shift = 0; shift <= 24; shift += 8)results.push(value >> shift & 0xff);
							return results;
						})().reverse();
					}
					if (match = string.match(ipv4Regexes.twoOctet)) {
						let ref = match.slice(1, 4), results = [];
						value = parseIntAuto(ref[1]);
						if (value > 0xffffff || value < 0) throw Error('ipaddr: address outside defined range');
						return results.push(parseIntAuto(ref[0])), results.push(value >> 16 & 0xff), results.push(value >> 8 & 0xff), results.push(0xff & value), results;
					}
					if (!(match = string.match(ipv4Regexes.threeOctet))) return null;
					let ref = match.slice(1, 5), results = [];
					value = parseIntAuto(ref[2]);
					if (value > 0xffff || value < 0) throw Error('ipaddr: address outside defined range');
					return results.push(parseIntAuto(ref[0])), results.push(parseIntAuto(ref[1])), results.push(value >> 8 & 0xff), results.push(0xff & value), results;
				};
				ipaddr.IPv4.subnetMaskFromPrefixLength = function(prefix) {
					prefix = parseInt(prefix);
					if (Number.isNaN(prefix) || prefix < 0 || prefix > 32) throw Error('ipaddr: invalid IPv4 prefix length');
					let octets = [
						0,
						0,
						0,
						0
					], j = 0, filledOctetCount = Math.floor(prefix / 8);
					for(; j < filledOctetCount;){
						octets[j] = 255;
						j++;
					}
					return filledOctetCount < 4 && (octets[filledOctetCount] = Math.pow(2, prefix % 8) - 1 << 8 - prefix % 8), new this(octets);
				};
				ipaddr.IPv6 = function() {
					function IPv6(parts, zoneId) {
						let i, part;
						if (16 === parts.length) {
							this.parts = [];
							for(i = 0; i <= 14; i += 2)this.parts.push(parts[i] << 8 | parts[i + 1]);
						} else if (8 === parts.length) this.parts = parts;
						else throw Error('ipaddr: ipv6 part count should be 8 or 16');
						for(i = 0; i < this.parts.length; i++){
							part = this.parts[i];
							if (!(0 <= part && part <= 0xffff)) throw Error('ipaddr: ipv6 part should fit in 16 bits');
						}
						zoneId && (this.zoneId = zoneId);
					}
					return IPv6.prototype.SpecialRanges = {
						unspecified: [
							new IPv6([
								0,
								0,
								0,
								0,
								0,
								0,
								0,
								0
							]),
							128
						],
						linkLocal: [
							new IPv6([
								0xfe80,
								0,
								0,
								0,
								0,
								0,
								0,
								0
							]),
							10
						],
						multicast: [
							new IPv6([
								0xff00,
								0,
								0,
								0,
								0,
								0,
								0,
								0
							]),
							8
						],
						loopback: [
							new IPv6([
								0,
								0,
								0,
								0,
								0,
								0,
								0,
								1
							]),
							128
						],
						uniqueLocal: [
							new IPv6([
								0xfc00,
								0,
								0,
								0,
								0,
								0,
								0,
								0
							]),
							7
						],
						ipv4Mapped: [
							new IPv6([
								0,
								0,
								0,
								0,
								0,
								0xffff,
								0,
								0
							]),
							96
						],
						deprecatedSiteLocal: [
							new IPv6([
								0xfec0,
								0,
								0,
								0,
								0,
								0,
								0,
								0
							]),
							10
						],
						discard: [
							new IPv6([
								0x100,
								0,
								0,
								0,
								0,
								0,
								0,
								0
							]),
							64
						],
						rfc6145: [
							new IPv6([
								0,
								0,
								0,
								0,
								0xffff,
								0,
								0,
								0
							]),
							96
						],
						rfc6052: [
							[
								new IPv6([
									0x64,
									0xff9b,
									0,
									0,
									0,
									0,
									0,
									0
								]),
								96
							],
							[
								new IPv6([
									0x64,
									0xff9b,
									0x1,
									0,
									0,
									0,
									0,
									0
								]),
								48
							]
						],
						'6to4': [
							new IPv6([
								0x2002,
								0,
								0,
								0,
								0,
								0,
								0,
								0
							]),
							16
						],
						teredo: [
							new IPv6([
								0x2001,
								0,
								0,
								0,
								0,
								0,
								0,
								0
							]),
							32
						],
						benchmarking: [
							new IPv6([
								0x2001,
								0x2,
								0,
								0,
								0,
								0,
								0,
								0
							]),
							48
						],
						amt: [
							new IPv6([
								0x2001,
								0x3,
								0,
								0,
								0,
								0,
								0,
								0
							]),
							32
						],
						as112v6: [
							[
								new IPv6([
									0x2001,
									0x4,
									0x112,
									0,
									0,
									0,
									0,
									0
								]),
								48
							],
							[
								new IPv6([
									0x2620,
									0x4f,
									0x8000,
									0,
									0,
									0,
									0,
									0
								]),
								48
							]
						],
						deprecatedOrchid: [
							new IPv6([
								0x2001,
								0x10,
								0,
								0,
								0,
								0,
								0,
								0
							]),
							28
						],
						orchid2: [
							new IPv6([
								0x2001,
								0x20,
								0,
								0,
								0,
								0,
								0,
								0
							]),
							28
						],
						droneRemoteIdProtocolEntityTags: [
							new IPv6([
								0x2001,
								0x30,
								0,
								0,
								0,
								0,
								0,
								0
							]),
							28
						],
						segmentRouting: [
							new IPv6([
								0x5f00,
								0,
								0,
								0,
								0,
								0,
								0,
								0
							]),
							16
						],
						reserved: [
							[
								new IPv6([
									0x2001,
									0,
									0,
									0,
									0,
									0,
									0,
									0
								]),
								23
							],
							[
								new IPv6([
									0x2001,
									0xdb8,
									0,
									0,
									0,
									0,
									0,
									0
								]),
								32
							],
							[
								new IPv6([
									0x3fff,
									0,
									0,
									0,
									0,
									0,
									0,
									0
								]),
								20
							]
						]
					}, IPv6.prototype.isIPv4MappedAddress = function() {
						return 'ipv4Mapped' === this.range();
					}, IPv6.prototype.kind = function() {
						return 'ipv6';
					}, IPv6.prototype.match = function(other, cidrRange) {
						let ref;
						if (void 0 === cidrRange) {
							other = (ref = other)[0];
							cidrRange = ref[1];
						}
						if ('ipv6' !== other.kind()) throw Error('ipaddr: cannot match ipv6 address with non-ipv6 one');
						return matchCIDR(this.parts, other.parts, 16, cidrRange);
					}, IPv6.prototype.prefixLengthFromSubnetMask = function() {
						let part, zeros, cidr = 0, stop = !1, zerotable = {
							0: 16,
							32768: 15,
							49152: 14,
							57344: 13,
							61440: 12,
							63488: 11,
							64512: 10,
							65024: 9,
							65280: 8,
							65408: 7,
							65472: 6,
							65504: 5,
							65520: 4,
							65528: 3,
							65532: 2,
							65534: 1,
							65535: 0
						};
						for(let i = 7; i >= 0; i -= 1){
							part = this.parts[i];
							if (!(part in zerotable)) return null;
							zeros = zerotable[part];
							if (stop && 0 !== zeros) return null;
							16 !== zeros && (stop = !0);
							cidr += zeros;
						}
						return 128 - cidr;
					}, IPv6.prototype.range = function() {
						return ipaddr.subnetMatch(this, this.SpecialRanges);
					}, IPv6.prototype.toByteArray = function() {
						let part, bytes = [], ref = this.parts;
						for(let i = 0; i < ref.length; i++){
							part = ref[i];
							bytes.push(part >> 8);
							bytes.push(0xff & part);
						}
						return bytes;
					}, IPv6.prototype.toFixedLengthString = function() {
						let addr = (function() {
							let results = [];
							for(let i = 0; i < this.parts.length; i++)results.push(function(part) {
								for(; part.length < 4;)part = `0${part}`;
								return part;
							}(this.parts[i].toString(16)));
							return results;
						}).call(this).join(':'), suffix = '';
						return this.zoneId && (suffix = `%${this.zoneId}`), addr + suffix;
					}, IPv6.prototype.toIPv4Address = function() {
						if (!this.isIPv4MappedAddress()) throw Error('ipaddr: trying to convert a generic ipv6 address to ipv4');
						let ref = this.parts.slice(-2), high = ref[0], low = ref[1];
						return new ipaddr.IPv4([
							high >> 8,
							0xff & high,
							low >> 8,
							0xff & low
						]);
					}, IPv6.prototype.toNormalizedString = function() {
						let addr = (function() {
							let results = [];
							for(let i = 0; i < this.parts.length; i++)results.push(this.parts[i].toString(16));
							return results;
						}).call(this).join(':'), suffix = '';
						return this.zoneId && (suffix = `%${this.zoneId}`), addr + suffix;
					}, IPv6.prototype.toRFC5952String = function() {
						let match, regex = /((^|:)(0(:|$)){2,})/g, suffix = '';
						this.zoneId && (suffix = `%${this.zoneId}`);
						let normalized = this.toNormalizedString(), string = normalized.slice(0, normalized.length - suffix.length), bestMatchIndex = 0, bestMatchLength = -1, bestMatchGroups = -1;
						for(; match = regex.exec(string);){
							let groups = (match[0].match(/0/g) || []).length;
							if (groups > bestMatchGroups) {
								bestMatchGroups = groups;
								bestMatchIndex = match.index;
								bestMatchLength = match[0].length;
							}
						}
						return bestMatchLength < 0 ? string + suffix : `${string.substring(0, bestMatchIndex)}::${string.substring(bestMatchIndex + bestMatchLength)}${suffix}`;
					}, IPv6.prototype.toString = function() {
						return this.toRFC5952String();
					}, IPv6;
				}();
				ipaddr.IPv6.broadcastAddressFromCIDR = function(string) {
					try {
						let cidr = this.parseCIDR(string), ipInterfaceOctets = cidr[0].toByteArray(), subnetMaskOctets = this.subnetMaskFromPrefixLength(cidr[1]).toByteArray(), octets = [], i = 0;
						for(; i < 16;){
							octets.push(parseInt(ipInterfaceOctets[i], 10) | 255 ^ parseInt(subnetMaskOctets[i], 10));
							i++;
						}
						return new this(octets);
					} catch (e) {
						throw Error('ipaddr: the address does not have IPv6 CIDR format', {
							cause: e
						});
					}
				};
				ipaddr.IPv6.isIPv6 = function(string) {
					return null !== this.parser(string);
				};
				ipaddr.IPv6.isValid = function(string) {
					if ('string' == typeof string && -1 === string.indexOf(':')) return !1;
					try {
						let addr = this.parser(string);
						new this(addr.parts, addr.zoneId);
						return !0;
					} catch  {
						return !1;
					}
				};
				ipaddr.IPv6.isValidCIDR = function(string) {
					if ('string' == typeof string && -1 === string.indexOf(':')) return !1;
					try {
						this.parseCIDR(string);
						return !0;
					} catch  {
						return !1;
					}
				};
				ipaddr.IPv6.networkAddressFromCIDR = function(string) {
					let cidr, i, ipInterfaceOctets, octets, subnetMaskOctets;
					try {
						ipInterfaceOctets = (cidr = this.parseCIDR(string))[0].toByteArray();
						subnetMaskOctets = this.subnetMaskFromPrefixLength(cidr[1]).toByteArray();
						octets = [];
						i = 0;
						for(; i < 16;){
							octets.push(parseInt(ipInterfaceOctets[i], 10) & parseInt(subnetMaskOctets[i], 10));
							i++;
						}
						return new this(octets);
					} catch (e) {
						throw Error('ipaddr: the address does not have IPv6 CIDR format', {
							cause: e
						});
					}
				};
				ipaddr.IPv6.parse = function(string) {
					let addr = this.parser(string);
					if (null === addr) throw Error('ipaddr: string is not formatted like an IPv6 Address');
					return new this(addr.parts, addr.zoneId);
				};
				ipaddr.IPv6.parseCIDR = function(string) {
					let maskLength, match, parsed;
					if (match = string.match(/^(.+)\/(\d+)$/)) {
						maskLength = parseInt(match[2]);
						if (maskLength >= 0 && maskLength <= 128) return Object.defineProperty(parsed = [
							this.parse(match[1]),
							maskLength
						], 'toString', {
							value: function() {
								return this.join('/');
							}
						}), parsed;
					}
					throw Error('ipaddr: string is not formatted like an IPv6 CIDR range');
				};
				ipaddr.IPv6.parser = function(string) {
					let addr, i, match, octet, octets, zoneId;
					if (match = string.match(ipv6Regexes.deprecatedTransitional)) return this.parser(`::ffff:${match[1]}`);
					if (ipv6Regexes.native.test(string)) return expandIPv6(string, 8);
					if (match = string.match(ipv6Regexes.transitional)) {
						zoneId = match[6] || '';
						addr = match[1];
						match[1].endsWith('::') || (addr = addr.slice(0, -1));
						addr = expandIPv6(addr + zoneId, 6);
						if (addr && addr.parts) {
							octets = [
								parseInt(match[2]),
								parseInt(match[3]),
								parseInt(match[4]),
								parseInt(match[5])
							];
							for(i = 0; i < octets.length; i++){
								octet = octets[i];
								if (!(0 <= octet && octet <= 255)) return null;
							}
							return addr.parts.push(octets[0] << 8 | octets[1]), addr.parts.push(octets[2] << 8 | octets[3]), {
								parts: addr.parts,
								zoneId: addr.zoneId
							};
						}
					}
					return null;
				};
				ipaddr.IPv6.subnetMaskFromPrefixLength = function(prefix) {
					prefix = parseInt(prefix);
					if (Number.isNaN(prefix) || prefix < 0 || prefix > 128) throw Error('ipaddr: invalid IPv6 prefix length');
					let octets = [
						0,
						0,
						0,
						0,
						0,
						0,
						0,
						0,
						0,
						0,
						0,
						0,
						0,
						0,
						0,
						0
					], j = 0, filledOctetCount = Math.floor(prefix / 8);
					for(; j < filledOctetCount;){
						octets[j] = 255;
						j++;
					}
					return filledOctetCount < 16 && (octets[filledOctetCount] = Math.pow(2, prefix % 8) - 1 << 8 - prefix % 8), new this(octets);
				};
				ipaddr.fromByteArray = function(bytes) {
					let length = bytes.length;
					if (4 === length) return new ipaddr.IPv4(bytes);
					if (16 === length) return new ipaddr.IPv6(bytes);
					throw Error('ipaddr: the binary input is neither an IPv6 nor IPv4 address');
				};
				ipaddr.isValid = function(string) {
					return ipaddr.IPv6.isValid(string) || ipaddr.IPv4.isValid(string);
				};
				ipaddr.isValidCIDR = function(string) {
					return ipaddr.IPv6.isValidCIDR(string) || ipaddr.IPv4.isValidCIDR(string);
				};
				ipaddr.parse = function(string) {
					if (ipaddr.IPv6.isValid(string)) return ipaddr.IPv6.parse(string);
					if (ipaddr.IPv4.isValid(string)) return ipaddr.IPv4.parse(string);
					throw Error('ipaddr: the address has neither IPv6 nor IPv4 format');
				};
				ipaddr.parseCIDR = function(string) {
					try {
						return ipaddr.IPv6.parseCIDR(string);
					} catch  {
						try {
							return ipaddr.IPv4.parseCIDR(string);
						} catch (e) {
							throw Error('ipaddr: the address has neither IPv6 nor IPv4 CIDR format', {
								cause: e
							});
						}
					}
				};
				ipaddr.process = function(string) {
					let addr = this.parse(string);
					return 'ipv6' === addr.kind() && addr.isIPv4MappedAddress() ? addr.toIPv4Address() : addr;
				};
				ipaddr.subnetMatch = function(address, rangeList, defaultName) {
					let i, rangeName, rangeSubnets, subnet;
					null == defaultName && (defaultName = 'unicast');
					for(rangeName in rangeList)if (Object.prototype.hasOwnProperty.call(rangeList, rangeName)) {
						!(rangeSubnets = rangeList[rangeName])[0] || rangeSubnets[0] instanceof Array || (rangeSubnets = [
							rangeSubnets
						]);
						for(i = 0; i < rangeSubnets.length; i++){
							subnet = rangeSubnets[i];
							if (address.kind() === subnet[0].kind() && address.match.apply(address, subnet)) return rangeName;
						}
					}
					return defaultName;
				};
				module1.exports ? module1.exports = ipaddr : root.ipaddr = ipaddr;
			}(this);
		}),
		7532: ((__unused_webpack___webpack_module__, exported, bundled)=>{
			bundled.d(exported, {
				Yz: ()=>core_debug,
				z3: ()=>error,
				V4: ()=>getInput,
				Gu: ()=>getState,
				pq: ()=>info,
				lm: ()=>notice,
				LZ: ()=>saveState,
				uH: ()=>setOutput,
				Pq: ()=>core_setSecret,
				z: ()=>summary,
				$e: ()=>warning
			});
			var ExitCode, ExitCode1, external_os_ = bundled(857);
			function utils_toCommandValue(input) {
				return null == input ? '' : 'string' == typeof input || input instanceof String ? input : JSON.stringify(input);
			}
			function toCommandProperties(annotationProperties) {
				return Object.keys(annotationProperties).length ? {
					title: annotationProperties.title,
					file: annotationProperties.file,
					line: annotationProperties.startLine,
					endLine: annotationProperties.endLine,
					col: annotationProperties.startColumn,
					endColumn: annotationProperties.endColumn
				} : {};
			}
			function command_issueCommand(command, properties, message) {
				let cmd = new Command(command, properties, message);
				process.stdout.write(cmd.toString() + external_os_.EOL);
			}
			class Command {
				constructor(command, properties, message){
					command || (command = 'missing.command');
					this.command = command;
					this.properties = properties;
					this.message = message;
				}
				toString() {
					let cmdStr = '::' + this.command;
					if (this.properties && Object.keys(this.properties).length > 0) {
						cmdStr += ' ';
						let first = !0;
						for(let key in this.properties)if (this.properties.hasOwnProperty(key)) {
							let val = this.properties[key];
							if (val) {
								first ? first = !1 : cmdStr += ',';
								cmdStr += `${key}=${utils_toCommandValue(val).replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A').replace(/:/g, '%3A').replace(/,/g, '%2C')}`;
							}
						}
					}
					return cmdStr + `::${utils_toCommandValue(this.message).replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A')}`;
				}
			}
			let external_crypto_namespaceObject = require("crypto");
			var external_fs_ = bundled(9896);
			function file_command_issueFileCommand(command, message) {
				let filePath = process.env[`GITHUB_${command}`];
				if (!filePath) throw Error(`Unable to find environment variable for file command ${command}`);
				if (!external_fs_.existsSync(filePath)) throw Error(`Missing file at path: ${filePath}`);
				external_fs_.appendFileSync(filePath, `${utils_toCommandValue(message)}${external_os_.EOL}`, {
					encoding: 'utf8'
				});
			}
			function file_command_prepareKeyValueMessage(key, value) {
				let delimiter = `ghadelimiter_${external_crypto_namespaceObject.randomUUID()}`, convertedValue = utils_toCommandValue(value);
				if (key.includes(delimiter)) throw Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
				if (convertedValue.includes(delimiter)) throw Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
				return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
			}
			require("path");
			var summary_awaiter = function(thisArg, _arguments, P, generator) {
				return new (P || (P = Promise))(function(resolve, reject) {
					function fulfilled(value) {
						try {
							step(generator.next(value));
						} catch (e) {
							reject(e);
						}
					}
					function rejected(value) {
						try {
							step(generator.throw(value));
						} catch (e) {
							reject(e);
						}
					}
					function step(result) {
						var value;
						result.done ? resolve(result.value) : ((value = result.value) instanceof P ? value : new P(function(resolve) {
							resolve(value);
						})).then(fulfilled, rejected);
					}
					step((generator = generator.apply(thisArg, _arguments || [])).next());
				});
			};
			let { access, appendFile, writeFile } = external_fs_.promises, SUMMARY_ENV_VAR = 'GITHUB_STEP_SUMMARY';
			class Summary {
				constructor(){
					this._buffer = '';
				}
				filePath() {
					return summary_awaiter(this, void 0, void 0, function*() {
						if (this._filePath) return this._filePath;
						let pathFromEnv = process.env[SUMMARY_ENV_VAR];
						if (!pathFromEnv) throw Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
						try {
							yield access(pathFromEnv, external_fs_.constants.R_OK | external_fs_.constants.W_OK);
						} catch (_a) {
							throw Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
						}
						return this._filePath = pathFromEnv, this._filePath;
					});
				}
				wrap(tag, content, attrs = {}) {
					let htmlAttrs = Object.entries(attrs).map(([key, value])=>` ${key}="${value}"`).join('');
					return content ? `<${tag}${htmlAttrs}>${content}</${tag}>` : `<${tag}${htmlAttrs}>`;
				}
				write(options) {
					return summary_awaiter(this, void 0, void 0, function*() {
						let overwrite = !!(null == options ? void 0 : options.overwrite), filePath = yield this.filePath();
						return yield (overwrite ? writeFile : appendFile)(filePath, this._buffer, {
							encoding: 'utf8'
						}), this.emptyBuffer();
					});
				}
				clear() {
					return summary_awaiter(this, void 0, void 0, function*() {
						return this.emptyBuffer().write({
							overwrite: !0
						});
					});
				}
				stringify() {
					return this._buffer;
				}
				isEmptyBuffer() {
					return 0 === this._buffer.length;
				}
				emptyBuffer() {
					return this._buffer = '', this;
				}
				addRaw(text, addEOL = !1) {
					return this._buffer += text, addEOL ? this.addEOL() : this;
				}
				addEOL() {
					return this.addRaw(external_os_.EOL);
				}
				addCodeBlock(code, lang) {
					let attrs = Object.assign({}, lang && {
						lang
					}), element = this.wrap('pre', this.wrap('code', code), attrs);
					return this.addRaw(element).addEOL();
				}
				addList(items, ordered = !1) {
					let listItems = items.map((item)=>this.wrap('li', item)).join(''), element = this.wrap(ordered ? 'ol' : 'ul', listItems);
					return this.addRaw(element).addEOL();
				}
				addTable(rows) {
					let tableBody = rows.map((row)=>{
						let cells = row.map((cell)=>{
							if ('string' == typeof cell) return this.wrap('td', cell);
							let { header, data, colspan, rowspan } = cell, attrs = Object.assign(Object.assign({}, colspan && {
								colspan
							}), rowspan && {
								rowspan
							});
							return this.wrap(header ? 'th' : 'td', data, attrs);
						}).join('');
						return this.wrap('tr', cells);
					}).join(''), element = this.wrap('table', tableBody);
					return this.addRaw(element).addEOL();
				}
				addDetails(label, content) {
					let element = this.wrap('details', this.wrap('summary', label) + content);
					return this.addRaw(element).addEOL();
				}
				addImage(src, alt, options) {
					let { width, height } = options || {}, attrs = Object.assign(Object.assign({}, width && {
						width
					}), height && {
						height
					}), element = this.wrap('img', null, Object.assign({
						src,
						alt
					}, attrs));
					return this.addRaw(element).addEOL();
				}
				addHeading(text, level) {
					let tag = `h${level}`, allowedTag = [
						'h1',
						'h2',
						'h3',
						'h4',
						'h5',
						'h6'
					].includes(tag) ? tag : 'h1', element = this.wrap(allowedTag, text);
					return this.addRaw(element).addEOL();
				}
				addSeparator() {
					let element = this.wrap('hr', null);
					return this.addRaw(element).addEOL();
				}
				addBreak() {
					let element = this.wrap('br', null);
					return this.addRaw(element).addEOL();
				}
				addQuote(text, cite) {
					let attrs = Object.assign({}, cite && {
						cite
					}), element = this.wrap('blockquote', text, attrs);
					return this.addRaw(element).addEOL();
				}
				addLink(text, href) {
					let element = this.wrap('a', text, {
						href
					});
					return this.addRaw(element).addEOL();
				}
			}
			let summary = new Summary();
			external_os_.platform();
			external_os_.arch();
			(ExitCode = ExitCode1 || (ExitCode1 = {}))[ExitCode.Success = 0] = "Success", ExitCode[ExitCode.Failure = 1] = "Failure";
			function core_setSecret(secret) {
				command_issueCommand('add-mask', {}, secret);
			}
			function getInput(name, options) {
				let val = process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] || '';
				if (options && options.required && !val) throw Error(`Input required and not supplied: ${name}`);
				return options && !1 === options.trimWhitespace ? val : val.trim();
			}
			function setOutput(name, value) {
				let filePath = process.env.GITHUB_OUTPUT || '';
				if (filePath) return file_command_issueFileCommand('OUTPUT', file_command_prepareKeyValueMessage(name, value));
				process.stdout.write(external_os_.EOL);
				command_issueCommand('set-output', {
					name
				}, utils_toCommandValue(value));
			}
			function core_debug(message) {
				command_issueCommand('debug', {}, message);
			}
			function error(message, properties = {}) {
				command_issueCommand('error', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
			}
			function warning(message, properties = {}) {
				command_issueCommand('warning', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
			}
			function notice(message, properties = {}) {
				command_issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
			}
			function info(message) {
				process.stdout.write(message + external_os_.EOL);
			}
			function saveState(name, value) {
				let filePath = process.env.GITHUB_STATE || '';
				if (filePath) return file_command_issueFileCommand('STATE', file_command_prepareKeyValueMessage(name, value));
				command_issueCommand('save-state', {
					name
				}, utils_toCommandValue(value));
			}
			function getState(name) {
				return process.env[`STATE_${name}`] || '';
			}
		})
	}, __webpack_module_cache__ = {};
	function bundled(moduleId) {
		var cachedModule = __webpack_module_cache__[moduleId];
		if (void 0 !== cachedModule) return cachedModule.exports;
		var module1 = __webpack_module_cache__[moduleId] = {
			exports: {}
		}, threw = !0;
		try {
			__webpack_modules__[moduleId].call(module1.exports, module1, module1.exports, bundled);
			threw = !1;
		} finally{
			threw && delete __webpack_module_cache__[moduleId];
		}
		return module1.exports;
	}
	bundled.m = __webpack_modules__;
	bundled.ab = __dirname + "/";
	bundled.n = (module1)=>{
		var getter = module1 && module1.__esModule ? ()=>module1.default : ()=>module1;
		return bundled.d(getter, {
			a: getter
		}), getter;
	};
	getProto = Object.getPrototypeOf ? (obj)=>Object.getPrototypeOf(obj) : (obj)=>obj.__proto__, bundled.t = function(value, mode) {
		1 & mode && (value = this(value));
		if (8 & mode || 'object' == typeof value && value && (4 & mode && value.__esModule || 16 & mode && 'function' == typeof value.then)) return value;
		var ns = Object.create(null);
		bundled.r(ns);
		var def = {};
		leafPrototypes = leafPrototypes || [
			null,
			getProto({}),
			getProto([]),
			getProto(getProto)
		];
		for(var current = 2 & mode && value; 'object' == typeof current && !~leafPrototypes.indexOf(current); current = getProto(current))Object.getOwnPropertyNames(current).forEach((key)=>def[key] = ()=>value[key]);
		return def.default = ()=>value, bundled.d(ns, def), ns;
	};
	bundled.d = (exports, definition)=>{
		for(var key in definition)bundled.o(definition, key) && !bundled.o(exports, key) && Object.defineProperty(exports, key, {
			enumerable: !0,
			get: definition[key]
		});
	};
	bundled.f = {}, bundled.e = (chunkId)=>Promise.all(Object.keys(bundled.f).reduce((promises, key)=>(bundled.f[key](chunkId, promises), promises), []));
	bundled.u = (chunkId)=>"" + chunkId + ".index.js";
	bundled.o = (obj, prop)=>Object.prototype.hasOwnProperty.call(obj, prop);
	bundled.r = (exports)=>{
		"u" > typeof Symbol && Symbol.toStringTag && Object.defineProperty(exports, Symbol.toStringTag, {
			value: 'Module'
		});
		Object.defineProperty(exports, '__esModule', {
			value: !0
		});
	};
	installedChunks = {
		792: 1
	}, bundled.f.require = (chunkId, promises)=>{
		installedChunks[chunkId] || ((chunk)=>{
			var moreModules = chunk.modules, chunkIds = chunk.ids, runtime = chunk.runtime;
			for(var moduleId in moreModules)bundled.o(moreModules, moduleId) && (bundled.m[moduleId] = moreModules[moduleId]);
			runtime && runtime(bundled);
			for(var i = 0; i < chunkIds.length; i++)installedChunks[chunkIds[i]] = 1;
		})(require("./" + bundled.u(chunkId)));
	};
	var exported = {};
	(()=>{
		bundled.r(exported);
		bundled.d(exported, {
			leaseMain: ()=>leaseMain,
			leasePost: ()=>leasePost,
			main: ()=>main,
			post: ()=>post,
			sweep: ()=>sweep
		});
		var report_problems_js_0 = bundled(3300);
		let main = ()=>leaveAfter(async ()=>(await Promise.all([
					bundled.e(153),
					bundled.e(577)
				]).then(bundled.bind(bundled, 577))).main()), post = ()=>leaveAfter(async ()=>(await Promise.all([
					bundled.e(153),
					bundled.e(577)
				]).then(bundled.bind(bundled, 577))).post()), leaseMain = ()=>leaveAfter(async ()=>(await Promise.all([
					bundled.e(153),
					bundled.e(133)
				]).then(bundled.bind(bundled, 133))).main()), leasePost = ()=>leaveAfter(async ()=>(await Promise.all([
					bundled.e(153),
					bundled.e(133)
				]).then(bundled.bind(bundled, 133))).post()), sweep = ()=>leaveAfter(async ()=>(await Promise.all([
					bundled.e(153),
					bundled.e(75)
				]).then(bundled.bind(bundled, 1075))).main());
		async function leaveAfter(phase) {
			process.stdout.on('error', ()=>void 0);
			await phase().catch(report_problems_js_0.Gf);
			await new Promise((written)=>process.stdout.write('', written));
			process.exit();
		}
	})();
	module.exports = exported;
})();
