'use strict';
exports.id = 1746;
exports.ids = [
	1746
];
exports.modules = {
	4601: ((_module, exported, bundled)=>{
		exported.H = giveUp;
		exported.K = readInputs;
		var actions_core_0 = bundled(3838), inputs_reader_js_1 = bundled(9066), report_problems_js_2 = bundled(3300);
		async function readInputs(read, leaveNothing = async ()=>void 0) {
			try {
				return read(actions_core_0.V4, process.env);
			} catch (error) {
				return giveUp(error, leaveNothing);
			}
		}
		async function giveUp(error, leaveNothing) {
			if (!(error instanceof inputs_reader_js_1.o9)) throw error;
			await leaveNothing();
			(0, report_problems_js_2.refuse)(error.problems);
		}
	}),
	605: ((_module, exported, bundled)=>{
		let storage;
		exported.$U = callerOf;
		exported.BX = groupOpener;
		exported.i5 = ownAccount;
		exported.bP = startStep;
		var fingerprint = bundled(1796), domain_role = bundled(662), network_agents = bundled(3662), failure = bundled(9551), send = bundled(6107), warm_up = bundled(1072);
		let wire = {
			watch (work) {
				let known = {
					sent: !1
				};
				return {
					done: storageOf().run(known, work),
					wasSent: ()=>known.sent
				};
			}
		};
		function storageOf() {
			if (storage) return storage;
			let hooks = process.getBuiltinModule('node:async_hooks'), channels = process.getBuiltinModule('node:diagnostics_channel'), made = new hooks.AsyncLocalStorage();
			return channels.subscribe('http.client.request.created', ((message)=>{
				var request, tell;
				let known = made.getStore();
				known && (request = message.request, tell = (()=>{
					known.sent = !0;
				}), request.once('socket', ((socket)=>{
					socket.secureConnecting ? socket.once('secureConnect', tell) : socket.connecting ? socket.once('connect', tell) : tell();
				})));
			})), storage = made, made;
		}
		var aws_permissions = bundled(1105);
		async function load(adapter) {
			await (0, warm_up.wC)();
			let loaded = await adapter();
			return await (0, warm_up.wC)(), loaded;
		}
		let ENDPOINT_VARIABLES = [
			'AWS_ENDPOINT_URL',
			'AWS_ENDPOINT_URL_EC2',
			'AWS_ENDPOINT_URL_REDSHIFT',
			'AWS_ENDPOINT_URL_REDSHIFT_SERVERLESS',
			'AWS_ENDPOINT_URL_STS',
			'AWS_IGNORE_CONFIGURED_ENDPOINT_URLS'
		];
		function endpointIn(env) {
			return ENDPOINT_VARIABLES.flatMap(((name)=>env[name] ? [
					`${name}=${env[name]}`
				] : [])).join(' ');
		}
		var explain = bundled(6282), fault = bundled(1581), reader = bundled(9066);
		let VARIABLE = 'AWS_MAX_ATTEMPTS';
		var domain_proxy = bundled(460);
		function startBudget(seconds, circumstances, input = 'timeout') {
			let { clock, cancelled } = circumstances, whole = 1000 * seconds, during = ((milliseconds, parent, code)=>{
				let end = clock.now() + milliseconds, controller = new AbortController();
				clock.after(milliseconds, ()=>controller.abort((0, explain.WE)({
						code
					}, {
						subject: input,
						detail: String(seconds)
					})));
				let budget = {
					...circumstances,
					signal: AbortSignal.any([
						parent,
						controller.signal
					]),
					attemptTime: whole / 4,
					share: ((parts)=>parts <= 1 ? budget : during(Math.max(whole / 4, (end - clock.now()) / parts), budget.signal, 'ShareIsUsedUp'))
				};
				return budget;
			});
			return during(whole, cancelled, 'TimeIsUp');
		}
		var retry = bundled(4852);
		let clock = {
			now: Date.now,
			sleep: (milliseconds, signal)=>(0, bundled(8500).setTimeout)(milliseconds, void 0, {
					signal
				}).catch((()=>void 0)),
			after (milliseconds, ring) {
				let timer = setTimeout(ring, milliseconds).unref();
				return (()=>clearTimeout(timer));
			},
			every (milliseconds, tick) {
				let timer = setInterval(tick, milliseconds).unref();
				return (()=>clearInterval(timer));
			}
		};
		var log = bundled(7708);
		function startStep({ region, timeout, role }, phase, { agents, first = [] } = {}) {
			var env;
			let roleSignIn, value, { maxAttempts, notice } = '' === (value = process.env[VARIABLE] ?? '') ? {
				maxAttempts: 1 / 0
			} : /^[1-9]\d{0,8}$/.test(value) ? {
				maxAttempts: Number(value)
			} : {
				maxAttempts: 1 / 0,
				notice: `${VARIABLE} is ignored: ${(0, reader.SP)(value)} is not valid. Use a whole number from 1, or remove the variable.`
			};
			for (let message of [
				...notice ? [
					notice
				] : [],
				...(env = process.env, domain_proxy.bD.flatMap(((variable)=>{
					let proxy = (0, domain_proxy.e7)(variable, env);
					return proxy && !(0, domain_proxy.e9)(proxy) ? `${proxy.name} is ignored: a proxy with the protocol ${(0, reader.SP)(proxy.protocol)} is not supported. Use one with http:// or https://, or remove the variable.` : [];
				})))
			])(0, log.fz)({
				level: 'notice',
				title: 'Variable ignored',
				message
			});
			let circumstances = {
				clock: clock,
				wire: wire,
				cancelled: (function() {
					let controller = new AbortController();
					for (let signal of [
						'SIGINT',
						'SIGTERM'
					])process.on(signal, ()=>controller.abort((0, explain.WE)({
							code: 'Cancelled'
						}, {})));
					return controller.signal;
				})(),
				random: Math.random,
				maxAttempts,
				onWait: (what)=>(0, log.cv)(`Waiting for ${what}`)
			}, env1 = process.env, aws = (function connect(options) {
				let vpc, leased, cluster, shared = (function(options) {
					let provider, credentials = (async ()=>{
						var work;
						return options.credentials ? options.credentials : (provider ??= bundled.e(6963).then(bundled.bind(bundled, 6963)).then(((api)=>api.defaultCredentials(options.region))), (work = await provider, storageOf().run(void 0, work)).catch((error)=>{
							throw new failure.j(error);
						}));
					}), { region, env } = options, agents = options.agents ?? (0, network_agents.m)(env);
					return {
						region,
						env,
						credentials,
						agents,
						warmUp: ((service)=>(0, warm_up.lM)(agents, {
								service,
								region
							}, env)),
						sender: ((service, subject, detail)=>(0, send.QR)(service, subject, options, detail))
					};
				})(options);
				return {
					warmUp (permissions) {
						for (let service of (0, aws_permissions.Yj)(permissions))shared.warmUp(service);
					},
					openGroup: (async (group)=>'vpc' === group.kind ? (vpc ??= load((()=>Promise.all([
								bundled.e(4581),
								bundled.e(8491),
								bundled.e(1166),
								bundled.e(3797),
								bundled.e(6547)
							]).then(bundled.bind(bundled, 6547)))).then(((api)=>api.vpcSecurityGroups(shared))), (await vpc)(group)) : (cluster ??= load((()=>Promise.all([
								bundled.e(4581),
								bundled.e(8491),
								bundled.e(1166),
								bundled.e(2191),
								bundled.e(8459)
							]).then(bundled.bind(bundled, 8459)))).then(((api)=>api.clusterSecurityGroups(shared))), (await cluster)(group))),
					openLeased: (async (group)=>(leased ??= load((()=>Promise.all([
								bundled.e(4581),
								bundled.e(8491),
								bundled.e(1166),
								bundled.e(3797),
								bundled.e(6666)
							]).then(bundled.bind(bundled, 6666)))).then(((api)=>api.leasedRules(shared))), (await leased)(group))),
					leases: (async ()=>(await load((()=>Promise.all([
								bundled.e(4581),
								bundled.e(8491),
								bundled.e(1166),
								bundled.e(3797),
								bundled.e(2798)
							]).then(bundled.bind(bundled, 2798))))).leases(shared)),
					async caller () {
						let credentials = await shared.credentials().catch((()=>void 0));
						return credentials && {
							accessKey: (0, fingerprint.R)(credentials.accessKeyId),
							endpoint: endpointIn(options.env)
						};
					},
					account: async (signal)=>(await load(()=>Promise.all([
								bundled.e(4581),
								bundled.e(8491),
								bundled.e(1166),
								bundled.e(259),
								bundled.e(1583)
							]).then(bundled.bind(bundled, 1583)))).accountOf(shared, signal),
					async assumeRole (request, signal) {
						let api = await load((()=>Promise.all([
								bundled.e(4581),
								bundled.e(8491),
								bundled.e(1166),
								bundled.e(259),
								bundled.e(6225)
							]).then(bundled.bind(bundled, 6225)))), { credentials, policy } = await api.assumeRole(request, shared, signal);
						return {
							aws: connect({
								...options,
								credentials,
								agents: shared.agents
							}),
							policy
						};
					},
					lookUp: (async (warehouse, signal)=>'workgroup' === warehouse.kind ? (await load((()=>Promise.all([
								bundled.e(4581),
								bundled.e(8491),
								bundled.e(5143),
								bundled.e(3269),
								bundled.e(7500)
							]).then(bundled.bind(bundled, 7500))))).lookUpWorkgroup(warehouse, shared, signal) : (await load(()=>Promise.all([
								bundled.e(4581),
								bundled.e(8491),
								bundled.e(1166),
								bundled.e(2191),
								bundled.e(7453)
							]).then(bundled.bind(bundled, 7453)))).lookUpCluster(warehouse, shared, signal))
				};
			})({
				region,
				env: env1,
				agents,
				debug: log.qx,
				atEnd: 'post' === phase
			}), budget = startBudget(timeout, circumstances), time = {
				budget,
				startBudget: ((seconds, input)=>startBudget(seconds, circumstances, input))
			};
			aws.warmUp(role ? (0, aws_permissions.yW)() : first);
			if (!role) {
				let signIn = (async (permissions)=>(aws.warmUp(permissions), aws));
				return {
					...time,
					signIn,
					caller: aws.caller
				};
			}
			return {
				...time,
				signIn: (async (permissions, within = budget)=>(aws.warmUp(permissions), roleSignIn ??= bundled.e(2970).then(bundled.bind(bundled, 2970)).then(((api)=>api.roleSignIn({
							role,
							region,
							timeout,
							aws,
							now: clock.now
						}))), (await roleSignIn)(permissions, within))),
				caller: (async ()=>({
						accessKey: (0, fingerprint.R)(role.arn),
						endpoint: endpointIn(env1),
						account: (0, domain_role.cP)(role)
					}))
			};
		}
		async function groupOpener(step, permissions, open = ((aws)=>aws.openGroup)) {
			let aws = await step.signIn(permissions).catch(explain.Ps);
			return (async (group)=>{
				if (aws instanceof fault.v) throw aws;
				return open(aws)(group);
			});
		}
		function callerOf({ caller, budget }) {
			return (0, retry.L5)({
				...budget,
				maxAttempts: 1
			}, {
				send: caller
			}).catch((()=>void 0));
		}
		async function ownAccount({ signIn }, budget) {
			try {
				let aws = await signIn([]);
				return await (0, retry.L5)(budget, {
					what: 'AWS to name the account',
					send: (signal)=>aws.account(signal)
				});
			} catch (error) {
				return (0, explain.Ps)(error);
			}
		}
	}),
	8674: ((_module, exported, bundled)=>{
		exported.FF = without;
		exported.Oy = toPermissions;
		exported.Qz = fromRevokedRules;
		exported.Zz = fromPermissions;
		exported.co = fromSecurityGroup;
		exported.kl = fromSecurityGroupRule;
		var domain_cidr_js_0 = bundled(380);
		let SOURCES = [
			'IpRanges',
			'Ipv6Ranges',
			'UserIdGroupPairs',
			'PrefixListIds'
		];
		function toPermissions(rules, Description) {
			return [
				...Map.groupBy(rules, (({ protocol, ports })=>JSON.stringify([
						protocol,
						ports
					]))).values()
			].map(((same)=>{
				let { protocol, ports } = same[0], sources = same.map((({ source })=>(function(source) {
						switch(source.kind){
							case 'cidr':
								return (0, domain_cidr_js_0.w7)(source.cidr) ? {
									Ipv6Ranges: [
										{
											CidrIpv6: source.cidr
										}
									]
								} : {
									IpRanges: [
										{
											CidrIp: source.cidr
										}
									]
								};
							case 'ec2-security-group-id':
								{
									let { id, ownerId } = source;
									return {
										UserIdGroupPairs: [
											ownerId ? {
												GroupId: id,
												UserId: ownerId
											} : {
												GroupId: id
											}
										]
									};
								}
							case 'prefix-list':
								return {
									PrefixListIds: [
										{
											PrefixListId: source.id
										}
									]
								};
							case 'ec2-security-group-name':
								throw TypeError('The rules of a VPC security group name groups by their ids.');
						}
					})(source)));
				return {
					IpProtocol: protocol,
					...ports ? {
						FromPort: ports.from,
						ToPort: ports.to
					} : {},
					...Object.fromEntries(SOURCES.flatMap(((list)=>{
						let entries = sources.flatMap(((source)=>source[list] ?? [])).map(((entry)=>void 0 === Description ? entry : {
								...entry,
								Description
							}));
						return entries.length > 0 ? [
							[
								list,
								entries
							]
						] : [];
					})))
				};
			}));
		}
		function fromPermissions(group, permissions) {
			return permissions.flatMap((permission)=>SOURCES.flatMap((list)=>(permission[list] ?? []).map((entry)=>listed(group, permission, sourceOf(entry), entry.Description))));
		}
		function fromSecurityGroupRule(rule) {
			let { SecurityGroupRuleId: id, GroupId, IsEgress, Tags = [] } = rule;
			if (!id || !GroupId) throw TypeError('A rule has no id or no group.');
			if (IsEgress) return;
			let group = {
				kind: 'vpc',
				id: GroupId
			}, { GroupId: sourceGroup, UserId } = rule.ReferencedGroupInfo ?? {}, { CidrIpv4, CidrIpv6, PrefixListId, Description } = rule;
			return {
				...listed(group, rule, sourceOf({
					CidrIp: CidrIpv4,
					CidrIpv6,
					PrefixListId,
					GroupId: sourceGroup,
					UserId
				}), Description),
				group,
				id,
				tags: Tags.map((({ Key = '', Value = '' })=>({
						Key,
						Value
					})))
			};
		}
		function fromRevokedRules(group, rules) {
			return rules.filter((({ GroupId })=>GroupId === group.id)).map(((rule)=>{
				let { CidrIpv4, CidrIpv6, PrefixListId, ReferencedGroupId, Description } = rule;
				return listed(group, rule, sourceOf({
					CidrIp: CidrIpv4,
					CidrIpv6,
					PrefixListId,
					GroupId: ReferencedGroupId
				}), Description);
			}));
		}
		function sourceOf({ CidrIp, CidrIpv6, PrefixListId, GroupId, UserId }) {
			let cidr = CidrIp ?? CidrIpv6;
			return void 0 !== cidr ? {
				kind: 'cidr',
				cidr
			} : void 0 !== PrefixListId ? {
				kind: 'prefix-list',
				id: PrefixListId
			} : {
				kind: 'ec2-security-group-id',
				id: GroupId ?? '',
				...UserId ? {
					ownerId: UserId
				} : {}
			};
		}
		function listed(group, { IpProtocol = '', FromPort, ToPort }, source, description = '') {
			return {
				group,
				protocol: IpProtocol,
				...void 0 === FromPort || void 0 === ToPort || '-1' === IpProtocol ? {} : {
					ports: {
						from: FromPort,
						to: ToPort
					}
				},
				source,
				status: 'authorized',
				description,
				tags: []
			};
		}
		function fromSecurityGroup(group, { GroupId, GroupName = '', VpcId = '', IpPermissions = [], Tags = [] }) {
			return describedBy(group, {
				GroupId,
				GroupName,
				VpcId,
				IpPermissions: IpPermissions.map((permission)=>{
					let { IpRanges = [], Ipv6Ranges = [], PrefixListIds = [], UserIdGroupPairs = [] } = permission;
					return JSON.parse(JSON.stringify({
						...permission,
						IpRanges,
						Ipv6Ranges,
						PrefixListIds,
						UserIdGroupPairs
					}));
				}),
				Tags: Tags.map((({ Key = '', Value = '' })=>({
						Key,
						Value
					})))
			});
		}
		function without({ group, api }, isGone) {
			let { IpPermissions, ...rest } = api, left = IpPermissions.flatMap((permission)=>{
				let lists = SOURCES.map((list)=>[
						list,
						(permission[list] ?? []).filter((entry)=>!isGone(listed(group, permission, sourceOf(entry))))
					]);
				return lists.some(([, entries])=>entries.length > 0) ? [
					{
						...permission,
						...Object.fromEntries(lists)
					}
				] : [];
			});
			return describedBy(group, {
				...rest,
				IpPermissions: left
			});
		}
		function describedBy(group, api) {
			return {
				group,
				rules: fromPermissions(group, api.IpPermissions),
				api
			};
		}
	}),
	9551: ((_module, exported, bundled)=>{
		bundled.d(exported, {
			g: ()=>function failureOf(thrown) {
					if (thrown instanceof CredentialsFailure) return {
						...failureOf(thrown.cause),
						unsent: !0
					};
					let error = thrown instanceof Error ? thrown : Error(String(thrown)), { httpStatusCode, requestId, clockSkewCorrected } = error.$metadata ?? {}, code = [
						error.Code,
						error.code,
						error.name
					].find((each)=>'string' == typeof each);
					return {
						code: CLOCK_REFUSALS.includes(code) ? function(isCorrected, date) {
							if (isCorrected) return 'ClockSkewCorrected';
							let then = (0, domain_http_date_js_1.z)(date);
							return void 0 !== then && Math.abs(then - Date.now()) >= 240_000 ? 'ClockSkewed' : void 0;
						}(clockSkewCorrected, error.$response?.headers?.date) ?? code : code,
						fromAws: void 0 !== error.$fault && !code.startsWith('Unknown') && 'NotFound' !== code,
						message: (0, faults_secret_js_0.G)(error.message.split('\n')[0]),
						status: httpStatusCode,
						requestId: requestId ?? ('string' == typeof error.RequestId ? error.RequestId : void 0)
					};
				}
		});
		var domain_http_date_js_1 = bundled(4175), faults_secret_js_0 = bundled(5989);
		class CredentialsFailure extends Error {
			constructor(cause){
				super('The credentials could not be found', {
					cause
				});
			}
		}
		exported.j = CredentialsFailure;
		let CLOCK_REFUSALS = [
			'AuthFailure',
			'InvalidSignatureException',
			'RequestExpired',
			'RequestInTheFuture',
			'RequestTimeTooSkewed',
			'SignatureDoesNotMatch'
		];
	}),
	1105: ((_module, exported, bundled)=>{
		exported.GO = listingLeases;
		exported.OP = leasing;
		exported.Pi = revokingLeases;
		exported.R3 = lookingUp;
		exported.Yj = servicesOf;
		exported.ZX = describing;
		exported.mW = revoking;
		exported.yW = assuming;
		function lookingUp({ kind }) {
			return 'cluster' === kind ? [
				{
					actions: [
						'redshift:DescribeClusters'
					],
					resources: '*'
				}
			] : [
				{
					actions: [
						'redshift-serverless:GetWorkgroup'
					],
					resources: [
						'workgroup/*'
					]
				}
			];
		}
		function describing(groups) {
			return ofKinds(groups, {
				vpc: (()=>[
						{
							actions: [
								'ec2:DescribeSecurityGroups'
							],
							resources: '*'
						}
					]),
				cluster: (()=>[
						{
							actions: [
								'redshift:DescribeClusterSecurityGroups'
							],
							resources: '*'
						}
					])
			});
		}
		function revoking(groups) {
			return [
				...ofKinds(groups, {
					vpc: ((own)=>[
							{
								actions: [
									'ec2:RevokeSecurityGroupIngress'
								],
								resources: own
							}
						]),
					cluster: ((own)=>[
							{
								actions: [
									'redshift:RevokeClusterSecurityGroupIngress'
								],
								resources: own
							}
						])
				}),
				...describing(groups)
			];
		}
		function listingLeases() {
			return [
				{
					actions: [
						'ec2:DescribeSecurityGroupRules'
					],
					resources: '*'
				}
			];
		}
		function revokingLeases(groups) {
			return ofKinds(groups, {
				vpc: ((own)=>[
						{
							actions: [
								'ec2:RevokeSecurityGroupIngress'
							],
							resources: own
						},
						{
							actions: [
								'ec2:DescribeSecurityGroupRules'
							],
							resources: '*'
						}
					]),
				cluster: ()=>[]
			});
		}
		function leasing(groups) {
			let rule = [
				'security-group-rule/*'
			];
			return [
				...ofKinds(groups, {
					vpc: ((own)=>[
							{
								actions: [
									'ec2:AuthorizeSecurityGroupIngress'
								],
								resources: [
									...own,
									...rule
								]
							},
							{
								actions: [
									'ec2:CreateTags'
								],
								resources: rule
							}
						]),
					cluster: ()=>[]
				}),
				...revokingLeases(groups)
			];
		}
		function assuming() {
			return [
				{
					actions: [
						'sts:AssumeRoleWithWebIdentity'
					],
					resources: '*'
				}
			];
		}
		function servicesOf(permissions) {
			return new Set(permissions.map((({ actions: [first] })=>first.split(':')[0])));
		}
		function ofKinds(groups, needs) {
			return [
				...Map.groupBy(groups, (({ kind })=>kind))
			].flatMap((([kind, some])=>needs[kind]([
					...new Set(some.flatMap(resourcesOf))
				])));
		}
		function resourcesOf(group) {
			if ('vpc' === group.kind) return [
				`security-group/${group.id}`
			];
			let name = group.name.toLowerCase().replace(/[*?$]/g, '$${$&}');
			return [
				`securitygroup:${name}`,
				`securitygroup:${name}/*`,
				`securitygroupingress:${name}/*`
			];
		}
	}),
	5733: ((_module, exported, bundled)=>{
		exported.T = toIngress;
		exported._ = fromClusterSecurityGroup;
		function toIngress({ group, source }) {
			let { name } = group;
			switch(source.kind){
				case 'cidr':
					return {
						ClusterSecurityGroupName: name,
						CIDRIP: source.cidr
					};
				case 'ec2-security-group-name':
					return {
						ClusterSecurityGroupName: name,
						EC2SecurityGroupName: source.name,
						EC2SecurityGroupOwnerId: source.ownerId
					};
				default:
					throw TypeError('The rules of a cluster security group name groups by their names.');
			}
		}
		function fromClusterSecurityGroup(group, { ClusterSecurityGroupName, Description = '', EC2SecurityGroups, IPRanges, Tags }) {
			let ranges = (IPRanges ?? []).map(({ Status = '', CIDRIP = '', Tags })=>({
					Status,
					CIDRIP,
					Tags: tags(Tags)
				})), groups = (EC2SecurityGroups ?? []).map((shape)=>({
					Status: shape.Status ?? '',
					EC2SecurityGroupName: shape.EC2SecurityGroupName ?? '',
					EC2SecurityGroupOwnerId: shape.EC2SecurityGroupOwnerId ?? '',
					Tags: tags(shape.Tags)
				})), listed = {
				group,
				description: ''
			};
			return {
				group,
				rules: [
					...ranges.map(({ CIDRIP, Status, Tags })=>({
							...listed,
							source: {
								kind: 'cidr',
								cidr: CIDRIP
							},
							status: Status,
							tags: Tags
						})),
					...groups.map(({ EC2SecurityGroupName, EC2SecurityGroupOwnerId, Status, Tags })=>({
							...listed,
							source: {
								kind: 'ec2-security-group-name',
								name: EC2SecurityGroupName,
								ownerId: EC2SecurityGroupOwnerId
							},
							status: Status,
							tags: Tags
						}))
				],
				api: {
					ClusterSecurityGroupName,
					Description,
					EC2SecurityGroups: groups,
					IPRanges: ranges,
					Tags: tags(Tags)
				}
			};
		}
		function tags(shapes) {
			return (shapes ?? []).map(({ Key = '', Value = '' })=>({
					Key,
					Value
				}));
		}
	}),
	2077: ((_module, exported, bundled)=>{
		exported.q = requestParameters;
		var ec2_codec_js_0 = bundled(8674), redshift_codec_js_1 = bundled(5733);
		function requestParameters(rule) {
			return 'vpc' === rule.group.kind ? {
				GroupId: rule.group.id,
				IpPermissions: (0, ec2_codec_js_0.Oy)([
					rule
				])
			} : (0, redshift_codec_js_1.T)(rule);
		}
	}),
	6107: ((_module, exported, bundled)=>{
		exported.Jm = wrongResponse;
		exported.Oo = once;
		exported.PV = emptyResponse;
		exported.QR = sender;
		var faults_explain_js_0 = bundled(6282), faults_fault_js_1 = bundled(1581), failure_js_2 = bundled(9551);
		function sender(service, subject, { region, atEnd, debug }, detail) {
			return (async (operation, request, read)=>{
				let action = `${service}:${operation}`, tell = ((requestId = 'none')=>debug(`${action}: request id ${requestId}`));
				try {
					let output = await request();
					tell(output.$metadata.requestId);
					try {
						return read(output);
					} catch (error) {
						throw error instanceof TypeError ? emptyResponse() : error;
					}
				} catch (error) {
					let failure = (0, failure_js_2.g)(error);
					tell(failure.requestId);
					if (error instanceof faults_fault_js_1.v) throw error;
					throw (0, faults_explain_js_0.WE)(failure, {
						subject,
						region,
						action,
						detail,
						atEnd
					});
				}
			});
		}
		function once(make) {
			let made;
			return (()=>(made ??= {
					thing: make()
				}).thing);
		}
		function emptyResponse() {
			let error = Error('The response does not hold what was asked for');
			return error.name = 'EmptyResponse', error;
		}
		function wrongResponse(about) {
			let error = Error(`The response is about ${about}`);
			return error.name = 'WrongResponse', error;
		}
	}),
	1072: ((_module, exported, bundled)=>{
		exported.lM = warmUp;
		exported.wC = turn;
		var domain_proxy_js_0 = bundled(460);
		let warm = new WeakMap();
		function warmUp(agents, to, env) {
			let endpoint = (function({ service, region }, env) {
				if ((0, domain_proxy_js_0.e7)('https_proxy', env) || SETTINGS.some(((name)=>env[name]))) return;
				let told = env[`AWS_ENDPOINT_URL_${service.replaceAll('-', '_').toUpperCase()}`] ?? env.AWS_ENDPOINT_URL, url = told ? URL.parse(told) : function(service, region) {
					if (!/^[a-z]{2}(-gov)?-[a-z]+-\d$/.test(region)) return null;
					let domain = region.startsWith('cn-') ? 'amazonaws.com.cn' : 'amazonaws.com';
					return URL.parse(`https://${service}.${region}.${domain}`);
				}(service, region);
				return url?.protocol === 'https:' ? url : void 0;
			})(to, env), hosts = warm.get(agents) ?? new Set();
			if (!(!endpoint || hosts.has(endpoint.host))) {
				warm.set(agents, hosts.add(endpoint.host));
				try {
					var agent;
					let host, port, open, early, isTaken;
					agent = agents.https(), host = endpoint.hostname, port = Number(endpoint.port || 443), early = (open = agent.createConnection.bind(agent))({
						...agent.options,
						host,
						port,
						servername: /^[\d.]+$|:/.test(host) ? '' : host
					}), isTaken = !1, early.on('error', (()=>void 0)).unref(), early.setTimeout(4_000, ()=>{
						isTaken || early.destroy();
					}), agent.createConnection = (options, created)=>options.host !== host || Number(options.port) !== port || isTaken || early.destroyed || !early.writable ? open(options, created) : (isTaken = !0, early.setTimeout(0), early.ref());
				} catch  {}
			}
		}
		let SETTINGS = [
			'AWS_USE_FIPS_ENDPOINT',
			'AWS_USE_DUALSTACK_ENDPOINT',
			'AWS_IGNORE_CONFIGURED_ENDPOINT_URLS'
		];
		function turn() {
			return new Promise(((resolve)=>setImmediate(resolve)));
		}
	}),
	380: ((_module, exported, bundled)=>{
		exported.BK = prefixLength;
		exported.EF = overlap;
		exported.Nm = network;
		exported.Ul = isPublic;
		exported.gR = contains;
		exported.w7 = isIPv6;
		var ipaddr_js__WEBPACK_IMPORTED_MODULE_0__ = bundled(8280), ipaddr_js__WEBPACK_IMPORTED_MODULE_0___default = bundled.n(ipaddr_js__WEBPACK_IMPORTED_MODULE_0__);
		let blocks = new Map();
		function parse(cidr) {
			if (!blocks.has(cidr)) {
				let kind = cidr.includes(':') ? ipaddr_js__WEBPACK_IMPORTED_MODULE_0___default().IPv6 : ipaddr_js__WEBPACK_IMPORTED_MODULE_0___default().IPv4;
				blocks.set(cidr, kind.isValidCIDR(cidr) ? kind.parseCIDR(cidr) : void 0);
			}
			return blocks.get(cidr);
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
			return !PRIVATE.some(((each)=>contains(each, cidr)));
		}
		function prefixLength(cidr) {
			return parse(cidr)?.[1];
		}
	}),
	4175: ((_module, exported, bundled)=>{
		exported.z = httpDate;
		let FORM = /^\w{3}, \d\d \w{3} \d{4} \d\d:\d\d:\d\d GMT$/;
		function httpDate(value) {
			if ('string' != typeof value || !FORM.test(value)) return;
			let moment = new Date(value);
			return moment.toUTCString() === value ? moment.getTime() : void 0;
		}
	}),
	5734: ((_module, exported, bundled)=>{
		exported.K3 = leaseIn;
		exported.Oo = leaseTags;
		exported.ZQ = newLease;
		exported.d2 = leaseDescription;
		exported.oN = hasExpired;
		var run_js_0 = bundled(6445);
		let LEASE_TAG = 'revoke-redshift-ingress', LEASE_MARKER = 'lease', LEASE_ID_TAG = `${LEASE_TAG}:id`, RUN_TAG = `${LEASE_TAG}:run`, JOB_TAG = `${LEASE_TAG}:job`, EXPIRES_TAG = `${LEASE_TAG}:expires`;
		exported.G1 = LEASE_TAG;
		exported.eg = LEASE_MARKER;
		exported.kz = LEASE_ID_TAG;
		function leaseTags({ id, run, job, expires }) {
			return [
				{
					Key: LEASE_TAG,
					Value: LEASE_MARKER
				},
				{
					Key: LEASE_ID_TAG,
					Value: id
				},
				{
					Key: RUN_TAG,
					Value: (0, run_js_0.Vp)(run)
				},
				{
					Key: JOB_TAG,
					Value: job
				},
				{
					Key: EXPIRES_TAG,
					Value: expires
				}
			];
		}
		function leaseDescription({ run, expires }) {
			return `Leased to ${run.repository} run ${run.id} until ${expires}`.replace(/[^a-z0-9 ._\-:/()#,@[\]+=&;{}!$*]/gi, '-').slice(0, 255);
		}
		function leaseIn(tags) {
			let moment;
			if (!tags.some(({ Key, Value })=>Key === LEASE_TAG && Value === LEASE_MARKER)) return {
				kind: 'none'
			};
			let unreadable = (problem)=>({
					kind: 'unreadable',
					problem
				}), keys = [
				LEASE_TAG,
				LEASE_ID_TAG,
				RUN_TAG,
				JOB_TAG,
				EXPIRES_TAG
			];
			for (let key of keys){
				let values = tags.filter(({ Key })=>Key === key);
				if (0 === values.length) return unreadable(`the tag ${key} is missing`);
				if (values.length > 1) return unreadable(`the tag ${key} occurs more than once`);
			}
			let texts = new Map(tags.map(({ Key, Value })=>[
					Key,
					Value
				])), [id, url, job, expires] = [
				LEASE_ID_TAG,
				RUN_TAG,
				JOB_TAG,
				EXPIRES_TAG
			].map((key)=>texts.get(key)), run = (0, run_js_0.cI)(url);
			return /^[\w-]{8,64}$/.test(id) ? run ? /^\d{0,19}$/.test(job) ? Number.isNaN(moment = Date.parse(expires)) || timeText(moment) !== expires ? unreadable(`the tag ${EXPIRES_TAG} is not a valid time`) : {
				kind: 'lease',
				lease: {
					id,
					run,
					job,
					expires
				}
			} : unreadable(`the tag ${JOB_TAG} is not a valid job id`) : unreadable(`the tag ${RUN_TAG} is not a valid run URL`) : unreadable(`the tag ${LEASE_ID_TAG} is not a valid id`);
		}
		function timeText(moment) {
			return new Date(moment).toISOString().replace(/\.\d+Z$/, 'Z');
		}
		function newLease(id, { run, job, expiresIn }, now) {
			return {
				id,
				run,
				job,
				expires: timeText(now + 60_000 * expiresIn)
			};
		}
		function hasExpired({ expires }, now) {
			return Date.parse(expires) <= now;
		}
	}),
	7888: ((_module, exported, bundled)=>{
		exported.Eq = isUnproven;
		exported.H$ = allFailed;
		exported.QK = withNewer;
		exported.RK = outcomesOf;
		exported.gz = failed;
		exported.ox = withResult;
		exported.vt = withLater;
		var security_group_js_0 = bundled(6685);
		function failed(rule, fault, maybeRevoked = !1) {
			return {
				result: 'failed',
				rule,
				fault,
				maybeRevoked
			};
		}
		function allFailed(rules, fault) {
			let [{ group }] = rules;
			return {
				group,
				outcomes: rules.map((rule)=>failed(rule, fault)),
				description: fault
			};
		}
		function isUnproven(outcome) {
			return 'not-found' === outcome.result || 'revoked' === outcome.result && outcome.responseLost;
		}
		function withResult(outcomes, result) {
			return outcomes.filter(((outcome)=>outcome.result === result));
		}
		function outcomesOf(results) {
			return results.flatMap((({ outcomes })=>outcomes));
		}
		function withNewer(outcomes, newer) {
			let byRule = new Map(newer.filter(({ result })=>'not-found' !== result).map((outcome)=>[
					outcome.rule,
					outcome
				]));
			return outcomes.map(((outcome)=>byRule.get(outcome.rule) ?? outcome));
		}
		function withLater(results, later) {
			let news = new Map(outcomesOf(later).map((outcome)=>[
					outcome.rule,
					outcome
				]));
			return results.map((result)=>{
				let latest = later.find(({ group })=>(0, security_group_js_0.V)(group) === (0, security_group_js_0.V)(result.group));
				if (!latest) return result;
				let outcomes = result.outcomes.map((outcome)=>{
					let newer = news.get(outcome.rule) ?? outcome, maybeRevoked = 'failed' === outcome.result && outcome.maybeRevoked;
					return 'failed' === newer.result && maybeRevoked ? {
						...newer,
						maybeRevoked
					} : newer;
				});
				return {
					...latest,
					outcomes
				};
			});
		}
	}),
	460: ((_module, exported, bundled)=>{
		exported.e7 = namedProxy;
		exported.e9 = speaksHttp;
		let PROXY_VARIABLES = [
			'https_proxy',
			'http_proxy'
		];
		exported.bD = PROXY_VARIABLES;
		function namedProxy(variable, env) {
			let name = env[variable] ? variable : variable.toUpperCase(), text = (env[name] ?? '').trim();
			if ('' === text) return;
			let [start, scheme = 'http'] = /^([a-z\d][a-z\d+.-]*):[/\\]+/i.exec(text) ?? [
				''
			], protocol = scheme.toLowerCase();
			return {
				name,
				protocol,
				address: `${protocol}://${text.slice(start.length)}`
			};
		}
		function speaksHttp({ protocol }) {
			return 'http' === protocol || 'https' === protocol;
		}
	}),
	662: ((_module, exported, bundled)=>{
		exported.L$ = rolePartition;
		exported.cP = roleAccount;
		exported.iQ = partitionOf;
		exported.qf = sessionArn;
		function roleAccount({ arn }) {
			return arn.split(':')[4];
		}
		function sessionArn(role) {
			let name = role.arn.split('/').at(-1);
			return `arn:${rolePartition(role)}:sts::${roleAccount(role)}:assumed-role/${name}/${role.sessionName}`;
		}
		function rolePartition({ arn }) {
			return arn.split(':')[1];
		}
		function partitionOf(region) {
			let [, partition = 'aws'] = PARTITIONS.find((([prefix])=>region.startsWith(prefix))) ?? [];
			return partition;
		}
		let PARTITIONS = [
			[
				'cn-',
				'aws-cn'
			],
			[
				'us-gov-',
				'aws-us-gov'
			],
			[
				'us-iso-',
				'aws-iso'
			],
			[
				'us-isob-',
				'aws-iso-b'
			],
			[
				'eu-isoe-',
				'aws-iso-e'
			],
			[
				'us-isof-',
				'aws-iso-f'
			],
			[
				'eusc-',
				'aws-eusc'
			]
		];
	}),
	6988: ((_module, exported, bundled)=>{
		exported.Pb = accessIdentity;
		exported.TK = rulesText;
		exported.Y3 = ruleText;
		exported.ZY = portText;
		exported.dM = distinct;
		exported.kO = noneOf;
		exported.yL = oneOf;
		var security_group_js_1 = bundled(6685), source_js_0 = bundled(1575);
		let LAST_PORT = 65_535;
		exported.$t = LAST_PORT;
		function oneOf(rules) {
			let known = Map.groupBy(rules, identity);
			return ((rule)=>known.get(identity(rule))?.some(((same)=>(0, source_js_0.s0)(same.source, rule.source))) ?? !1);
		}
		function noneOf(rules) {
			let isOne = oneOf(rules);
			return ((rule)=>!isOne(rule));
		}
		function distinct(rules) {
			return [
				...new Map(rules.map(((rule)=>[
						identity(rule),
						rule
					]))).values()
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
	6445: ((_module, exported, bundled)=>{
		exported.NG = isOfRun;
		exported.Vp = runUrl;
		exported.cI = readRun;
		exported.le = runText;
		function runUrl({ server, repository, id, attempt }) {
			return `${server}/${repository}/actions/runs/${id}/attempts/${attempt}`;
		}
		let RUN_URL = /^(https?:\/\/[a-z0-9.-]+(?::\d{1,5})?)\/([\w.-]+\/[\w.-]+)\/actions\/runs\/([1-9]\d{0,18})\/attempts\/([1-9]\d{0,5})$/i;
		function readRun(url) {
			let [, server = '', repository = '', id = '', attempt = ''] = RUN_URL.exec(url) ?? [], hasDots = repository.split('/').some(((name)=>/^\.+$/.test(name)));
			return '' === server || hasDots ? void 0 : {
				server,
				repository,
				id,
				attempt
			};
		}
		function isOfRun(one, { server, repository, id }) {
			return one.id === id && one.server.toLowerCase() === server.toLowerCase() && one.repository.toLowerCase() === repository.toLowerCase();
		}
		function runText({ repository, id, attempt }) {
			return `${repository} run ${id}${'1' === attempt ? '' : `, attempt ${attempt}`}`;
		}
	}),
	6685: ((_module, exported, bundled)=>{
		exported.V = groupText;
		exported.e = groupIdentity;
		function groupText(group) {
			return 'vpc' === group.kind ? `VPC security group ${group.id}` : `cluster security group ${group.name}`;
		}
		function groupIdentity(group) {
			return 'vpc' === group.kind ? group.id : group.name.toLowerCase();
		}
	}),
	1575: ((_module, exported, bundled)=>{
		exported.at = addressSource;
		exported.rI = sourceText;
		exported.s0 = sameOwner;
		exported.t6 = sourceId;
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
			].map(((source)=>'ownerId' in source ? source.ownerId : void 0));
			return void 0 === owner || void 0 === otherOwner || owner === otherOwner;
		}
	}),
	4591: ((_module, exported, bundled)=>{
		exported.HA = warehouseName;
		exported.HM = portOf;
		exported.NB = warehouseText;
		function portOf({ port = 5439 }) {
			return port;
		}
		function warehouseText(warehouse) {
			return `${warehouse.kind} ${warehouseName(warehouse)}`;
		}
		function warehouseName(warehouse) {
			return 'cluster' === warehouse.kind ? warehouse.clusterIdentifier : warehouse.workgroupName;
		}
	}),
	5989: ((_module, exported, bundled)=>{
		exported.G = withoutPassword;
		function withoutPassword(text) {
			return text.replace(/(Invalid proxy URL: ).*/s, '$1***').replace(/\/\/\S*@/g, '//***@');
		}
	}),
	297: ((_module, exported, bundled)=>{
		exported.Vf = readBoolean;
		exported.kz = readNumber;
		exported.pS = readWord;
		var reader_js_0 = bundled(9066);
		let TRUE = [
			'true',
			'True',
			'TRUE'
		], FALSE = [
			'false',
			'False',
			'FALSE'
		];
		function readBoolean(get, name, otherwise) {
			let value = get(name);
			return !!TRUE.includes(value) || !FALSE.includes(value) && ('' === value ? otherwise : (0, reader_js_0.Gq)(name, value, 'is not a boolean: use true or false.'));
		}
		function readWord(get, name, words) {
			let value = get(name);
			return ('' === value ? words[0] : words.find(((word)=>word === value))) ?? (0, reader_js_0.Gq)(name, value, `is not valid: use ${(0, reader_js_0.r4)(words, 'disjunction')}.`);
		}
		function readNumber(get, name, amount) {
			let { unit, from, to, otherwise } = amount, value = get(name);
			if ('' === value) return otherwise;
			let number = value.length <= String(to).length && /^\d+$/.test(value) ? Number(value) : 0 / 0;
			return number >= from && number <= to ? number : (0, reader_js_0.Gq)(name, value, `is not valid: use a whole number of ${unit} from ${from} to ${to}.`);
		}
	}),
	5585: ((_module, exported, bundled)=>{
		let INPUT = {
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
			ifFound: 'if-found'
		};
		exported.b = INPUT;
	}),
	9066: ((_module, exported, bundled)=>{
		exported.Gq = invalid;
		exported.SP = shown;
		exported.e2 = readEach;
		exported.jO = entries;
		exported.ll = refuseTogether;
		exported.r4 = inWords;
		exported.yw = readAll;
		class InvalidInput extends Error {
			problems;
			constructor(...problems){
				super(problems.join(' '));
				this.name = 'InvalidInput';
				this.problems = problems;
			}
		}
		exported.o9 = InvalidInput;
		function readAll(readings) {
			return Object.fromEntries(readEach(Object.entries(readings), (([name, read])=>[
					name,
					read()
				])));
		}
		function readEach(things, read) {
			let problems = [], values = things.flatMap(((thing)=>{
				try {
					return [
						read(thing)
					];
				} catch (error) {
					if (!(error instanceof InvalidInput)) throw error;
					problems.push(...error.problems);
					return [];
				}
			}));
			if (problems.length > 0) throw new InvalidInput(...problems);
			return values;
		}
		function invalid(name, value, problem) {
			throw new InvalidInput(`${name}: ${shown(value)} ${problem}`);
		}
		function refuseTogether(names, remedy) {
			let all = 2 === names.length ? 'both' : 'all';
			throw new InvalidInput(`${inWords(names, 'conjunction')} are ${all} set: ${remedy}.`);
		}
		function inWords(words, type) {
			return new Intl.ListFormat('en', {
				type
			}).format(words);
		}
		function shown(value) {
			return JSON.stringify(value.length > 80 ? `${value.slice(0, 79)}…` : value).replace(/[\u007f-\u009f\u2028\u2029]/g, (character)=>`\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
		}
		function entries(value) {
			return value.split('\n').map(((line)=>line.replace(/#.*/, ''))).flatMap(((line)=>line.split(','))).map(((entry)=>entry.trim())).filter(((entry)=>'' !== entry));
		}
	}),
	7205: ((_module, exported, bundled)=>{
		exported.Dp = isRegion;
		exported.XP = readRegion;
		exported.g6 = findRegion;
		var names_js_0 = bundled(5585), reader_js_1 = bundled(9066);
		let VARIABLES = [
			'AWS_REGION',
			'AWS_DEFAULT_REGION'
		];
		function readRegion(input, env) {
			let { name, region } = findRegion(input, env);
			if ('' === region) throw new reader_js_1.o9(`${names_js_0.b.awsRegion} is empty, and so are the variables ${VARIABLES.join(' and ')}: set the region of the group, such as us-east-1.`);
			return isRegion(region) ? region : (0, reader_js_1.Gq)(name, region, 'is not a region: use one such as us-east-1.');
		}
		function findRegion(input, env) {
			let variable = input ? void 0 : VARIABLES.find(((name)=>env[name]));
			return variable ? {
				name: variable,
				region: env[variable]
			} : {
				name: names_js_0.b.awsRegion,
				region: input
			};
		}
		function isRegion(text) {
			return /^[a-z]{2,8}(-[a-z]{2,16}){1,3}-\d{1,2}$/.test(text);
		}
	}),
	2345: ((_module, exported, bundled)=>{
		exported.f = readGroupName;
		exported.j = readGroupId;
		var reader_js_0 = bundled(9066);
		function readGroupName(input, name) {
			if (/\p{Cc}/u.test(name)) return (0, reader_js_0.Gq)(input, name, 'has a newline or another control character: use the name of one group.');
			if (name.length > 255) {
				let problem = `has ${name.length} characters: use a name of at most 255.`;
				return (0, reader_js_0.Gq)(input, name, problem);
			}
			return name;
		}
		function readGroupId(input, id, hint = '') {
			return /^sg-[0-9a-f]{8,17}$/.test(id) ? id : (0, reader_js_0.Gq)(input, id, `is not the id of a security group: use one such as sg-0123456789abcdef0.${hint}`);
		}
	}),
	4454: ((_module, exported, bundled)=>{
		exported.j = readStep;
		var choices = bundled(297), names = bundled(5585), reader = bundled(9066), region = bundled(7205), domain_role = bundled(662);
		let EXAMPLE = 'arn:aws:iam::111122223333:role/ci-redshift';
		function readStep(get, env) {
			var region1;
			let { role, ...options } = (0, reader.yw)({
				region: (()=>(0, region.XP)(get(names.b.awsRegion), env)),
				role: (()=>(function(get, env) {
						let [arn, sessionName] = [
							get(names.b.roleToAssume),
							get(names.b.roleSessionName)
						];
						if ('' !== arn) return (0, reader.yw)({
							arn: (()=>/^arn:aws(-[a-z]+)*:iam::\d{12}:role\/([\x21-\x7e]{1,510}\/)?[\w+=,.@-]{1,64}$/.test(arn) ? arn : /^[\w+=,.@/-]+$/.test(arn) ? (0, reader.Gq)(names.b.roleToAssume, arn, `is the name of a role: use its ARN, such as ${EXAMPLE.replace('ci-redshift', 'NAME')}.`) : (0, reader.Gq)(names.b.roleToAssume, arn, `is not the ARN of a role: use one such as ${EXAMPLE}.`)),
							sessionName: (()=>{
								var name;
								return name = sessionName || (function({ GITHUB_RUN_ID: run }) {
									return run ? `GitHubActions-${run}` : 'GitHubActions';
								})(env), /^[\w+=,.@-]{2,64}$/.test(name) ? name : (0, reader.Gq)(names.b.roleSessionName, name, 'is not the name of a session: use 2 to 64 letters, digits and characters of _+=,.@-, such as GitHubActions.');
							})
						});
						if ('' !== sessionName) throw new reader.o9(`${names.b.roleSessionName} is ${(0, reader.SP)(sessionName)}, but ${names.b.roleToAssume} is not set: set both, or neither.`);
					})(get, env)),
				timeout: (()=>(0, choices.kz)(get, names.b.timeout, {
						unit: 'seconds',
						from: 1,
						to: 3600,
						otherwise: 120
					})),
				jobSummary: (()=>(0, choices.Vf)(get, names.b.jobSummary, !0))
			});
			return region1 = options.region, role && (0, domain_role.L$)(role) !== (0, domain_role.iQ)(region1) && (0, reader.Gq)(names.b.roleToAssume, role.arn, `is in another partition than ${region1}: use a role whose ARN begins with arn:${(0, domain_role.iQ)(region1)}:.`), role ? {
				...options,
				role
			} : options;
		}
	}),
	6656: ((_module, exported, bundled)=>{
		exported.XM = namesVpcTarget;
		exported.Xd = readVpcTarget;
		exported._E = readTarget;
		var names_js_0 = bundled(5585), reader_js_1 = bundled(9066), security_group_js_2 = bundled(2345);
		let VPC_KINDS = [
			names_js_0.b.clusterIdentifier,
			names_js_0.b.workgroupName,
			names_js_0.b.vpcSecurityGroupId
		], KINDS = [
			...VPC_KINDS,
			names_js_0.b.clusterSecurityGroupName
		];
		function readTarget(get) {
			let name, [kind, value] = readKind(get, KINDS);
			return kind === names_js_0.b.clusterSecurityGroupName ? {
				kind: 'groups',
				groups: [
					{
						kind: 'cluster',
						name: (name = names_js_0.b.clusterSecurityGroupName, /^sg-([0-9a-f]{8}|[0-9a-f]{17})$/.test(value) ? (0, reader_js_1.Gq)(name, value, `is the id of a VPC security group: set ${names_js_0.b.vpcSecurityGroupId}.`) : /[\n,;\s]/.test(value) ? (0, reader_js_1.Gq)(name, value, 'is not one name: use a separate step for each group.') : (0, security_group_js_2.f)(name, value))
					}
				]
			} : vpcTarget(kind, value);
		}
		function readVpcTarget(get) {
			return vpcTarget(...readKind(get, VPC_KINDS));
		}
		function namesVpcTarget(get) {
			return VPC_KINDS.some(((name)=>'' !== get(name)));
		}
		function readKind(get, kinds) {
			let [kind, ...others] = kinds.filter(((name)=>'' !== get(name)));
			if (!kind) throw new reader_js_1.o9(`No target: set exactly one of ${kinds.join(', ')}.`);
			return others.length > 0 && (0, reader_js_1.ll)([
				kind,
				...others
			], 'set exactly one'), [
				kind,
				get(kind)
			];
		}
		function vpcTarget(kind, value) {
			switch(kind){
				case names_js_0.b.clusterIdentifier:
					return {
						kind: 'warehouse',
						warehouse: /^[a-z][a-z0-9-]{0,62}$/i.test(value) ? {
							kind: 'cluster',
							clusterIdentifier: value
						} : (0, reader_js_1.Gq)(names_js_0.b.clusterIdentifier, value, "is not a cluster's identifier: use up to 63 letters, digits and hyphens, such as analytics.")
					};
				case names_js_0.b.workgroupName:
					return {
						kind: 'warehouse',
						warehouse: (function(value) {
							if (/^[a-z0-9-]{3,64}$/.test(value)) return {
								kind: 'workgroup',
								workgroupName: value
							};
							let example = /^[a-z0-9-]{3,64}$/i.test(value) ? value.toLowerCase() : 'analytics';
							return (0, reader_js_1.Gq)(names_js_0.b.workgroupName, value, `is not the name of a workgroup: use 3 to 64 lowercase letters, digits and hyphens, such as ${example}.`);
						})(value)
					};
				case names_js_0.b.vpcSecurityGroupId:
					return {
						kind: 'groups',
						groups: (function(value) {
							let [first, ...others] = (0, reader_js_1.e2)([
								...new Set((0, reader_js_1.jO)(value))
							], ((id)=>{
								let hint = ` The name of a cluster security group goes into ${names_js_0.b.clusterSecurityGroupName}.`;
								return {
									kind: 'vpc',
									id: (0, security_group_js_2.j)(names_js_0.b.vpcSecurityGroupId, id, hint)
								};
							}));
							return first ? [
								first,
								...others
							] : (0, reader_js_1.Gq)(names_js_0.b.vpcSecurityGroupId, value, 'names no group: set an id.');
						})(value)
					};
			}
		}
	}),
	3662: ((_module, exported, bundled)=>{
		exported.m = agentsFor;
		var domain_proxy_js_0 = bundled(460);
		function agentsFor(env) {
			let http, https, options = ((variable)=>{
				let proxy;
				return {
					keepAlive: !0,
					proxyEnv: (proxy = (0, domain_proxy_js_0.e7)(variable, env)) ? {
						...env,
						[variable]: proxy.address
					} : env
				};
			});
			return {
				http: (()=>http ??= new (process.getBuiltinModule('node:http')).Agent(options('http_proxy'))),
				https: ()=>https ??= new (process.getBuiltinModule('node:https')).Agent(options('https_proxy'))
			};
		}
	}),
	8621: ((_module, exported, bundled)=>{
		exported.q = describe;
		var retry_js_0 = bundled(4852);
		function describe(api, budget) {
			return (0, retry_js_0.L5)(budget, {
				what: 'AWS to describe the group',
				send: ((signal)=>api.describe(signal))
			});
		}
	}),
	9987: ((_module, exported, bundled)=>{
		exported.tv = eachGroup;
		exported.zA = byGroup;
		var domain_security_group_js_0 = bundled(6685);
		function byGroup(rules) {
			return [
				...Map.groupBy(rules, (({ group })=>`${group.kind} ${(0, domain_security_group_js_0.e)(group)}`)).values()
			];
		}
		async function eachGroup(rules, budget, work) {
			let groups = byGroup(rules), results = [], started = 0, worker = (async ()=>{
				for(; started < groups.length;){
					let share = budget.share(Math.ceil((groups.length - started) / 4)), index = started++;
					results[index] = await work(groups[index], share);
				}
			});
			return await Promise.all(Array.from({
				length: 4
			}, worker)), results;
		}
	}),
	4852: ((_module, exported, bundled)=>{
		exported.CD = attempt;
		exported.L5 = retry;
		exported.il = reportWaiting;
		exported.v7 = pause;
		var faults_explain_js_0 = bundled(6282), faults_fault_js_1 = bundled(1581);
		let NAMED_WHILE_WAITING = 5;
		exported.AB = NAMED_WHILE_WAITING;
		async function retry(budget, { what, send, onFault, silence = noResponse }) {
			let last, untilDone = (async ()=>{
				for(let round = 0; !budget.signal.aborted; round++){
					let { done, wasSent } = budget.wire.watch((()=>attempt(budget, send, silence)));
					try {
						return await done;
					} catch (error) {
						let fault = wasSent() ? (0, faults_explain_js_0.Ps)(error) : function(fault) {
							if (fault.notApplied) return fault;
							let { title, explanation } = fault.maybeApplied && fault.passes ? (0, faults_explain_js_0.WE)({
								code: 'NotSent'
							}, {}) : fault, nature = {
								...fault,
								maybeApplied: !1,
								notApplied: !0
							};
							return new faults_fault_js_1.v(title, explanation, fault.ownWords, nature);
						}((0, faults_explain_js_0.Ps)(error));
						onFault?.(fault);
						if (error === budget.signal.reason) break;
						last = fault;
						if (!fault.passes) throw fault;
						if (round + 1 >= budget.maxAttempts) throw andThen(fault, function({ maxAttempts }) {
							return (0, faults_explain_js_0.WE)({
								code: 'AttemptsUsedUp'
							}, {
								detail: String(maxAttempts)
							});
						}(budget));
					}
					await pause(budget, round);
				}
				let end = (0, faults_explain_js_0.Ps)(budget.signal.reason);
				throw last ? andThen(last, end) : end;
			});
			return void 0 === what ? untilDone() : reportWaiting(budget, ()=>last ? `${what} (${last.title})` : what, untilDone);
		}
		async function reportWaiting({ clock, onWait }, what, work) {
			let stop = clock.every(10_000, ()=>onWait(what()));
			try {
				return await work();
			} finally{
				stop();
			}
		}
		function pause({ signal, clock, random }, round) {
			let longest = Math.min(8_000, 250 * 2 ** round);
			return clock.sleep(longest * (0.5 + random() / 2), signal);
		}
		async function attempt({ signal, clock, attemptTime }, send, silence) {
			let limit = new AbortController(), { promise: ended, reject } = Promise.withResolvers(), disarm = clock.after(attemptTime, ()=>limit.abort(silence())), either = AbortSignal.any([
				signal,
				limit.signal
			]), end = ()=>reject(either.reason);
			either.addEventListener('abort', end);
			try {
				return await Promise.race([
					ended,
					send(either)
				]);
			} finally{
				disarm();
				either.removeEventListener('abort', end);
			}
		}
		function noResponse() {
			return (0, faults_explain_js_0.WE)({
				code: 'NoResponse'
			}, {});
		}
		function andThen(last, end) {
			let explanation = `${last.explanation} ${end.explanation}`;
			return new faults_fault_js_1.v(last.title, explanation, last.ownWords, {
				...last,
				passes: end.passes
			});
		}
	}),
	4620: ((_module, exported, bundled)=>{
		exported.i = revokeAll;
		var domain_outcome = bundled(7888), explain = bundled(6282), fault = bundled(1581), each_group = bundled(9987), rule = bundled(6988), retry = bundled(4852);
		async function confirm_confirm(api, unconfirmed, budget, revokeAgain) {
			let { outcomes, description } = unconfirmed, listed = (()=>{
				let isListed = (0, rule.yL)(description.rules);
				return outcomes.filter((({ result, rule })=>'failed' !== result && isListed(rule)));
			}), leaving = listed().map((({ rule })=>rule));
			if (0 === leaving.length) return {
				group: api.group,
				outcomes,
				description
			};
			try {
				await (0, retry.il)(budget, ()=>`AWS to remove ${(0, rule.TK)(leaving, retry.AB)}`, async ()=>{
					for(let round = 0; listed().length > 0; round++){
						await (0, retry.v7)(budget, round);
						budget.signal.throwIfAborted();
						let inDoubt = listed().filter(domain_outcome.Eq).map((({ rule })=>rule)).filter((0, rule.yL)(description.rules.filter(isAuthorized)));
						if (inDoubt.length > 0) {
							let again = await revokeAgain(inDoubt);
							budget.signal.throwIfAborted();
							outcomes = (0, domain_outcome.QK)(outcomes, again.outcomes);
						}
						description = await (0, retry.L5)(budget, {
							send: ((signal)=>api.describe(signal))
						});
					}
				});
				return {
					group: api.group,
					outcomes,
					description
				};
			} catch (error) {
				let fault = (0, explain.WE)({
					code: 'RuleStillListed'
				}, {
					detail: (0, explain.Ps)(error).message
				}), open = new Set(listed());
				return {
					group: api.group,
					outcomes: outcomes.map((outcome)=>open.has(outcome) ? (0, domain_outcome.gz)(outcome.rule, fault, 'revoked' === outcome.result) : outcome),
					description
				};
			}
		}
		function isAuthorized({ status }) {
			return 'authorized' === status;
		}
		var describe = bundled(8621), revoke_batch = bundled(1035);
		async function revoke(api, rules, budget, journal, showGroup) {
			let revokeSome = ((some)=>revokeInBatches(api, some, budget, journal)), { outcomes, description: seen } = await revokeSome(rules), failures = (0, domain_outcome.ox)(outcomes, 'failed'), [first] = failures.length === outcomes.length ? failures : [];
			if (!showGroup && !seen && !outcomes.some(domain_outcome.Eq)) return {
				group: api.group,
				outcomes
			};
			let description = seen ?? first?.fault ?? await (0, describe.q)(api, budget).catch(explain.Ps);
			return description instanceof fault.v ? {
				group: api.group,
				outcomes,
				description
			} : confirm_confirm(api, {
				outcomes,
				description
			}, budget, revokeSome);
		}
		async function preview(api, rules, budget) {
			let description = await (0, describe.q)(api, budget).catch(explain.Ps), { group } = api;
			if (description instanceof fault.v) return {
				group,
				outcomes: rules.map((rule)=>(0, domain_outcome.gz)(rule, description)),
				description
			};
			let isListed = (0, rule.yL)(description.rules);
			return {
				group,
				outcomes: rules.map((rule)=>({
						result: isListed(rule) ? 'would-revoke' : 'not-found',
						rule
					})),
				description
			};
		}
		async function revokeInBatches(api, rules, budget, journal) {
			let description, outcomes = [], requests = Math.ceil(rules.length / api.rulesPerRequest);
			for(let sent = 0; sent < requests; sent++){
				let first = sent * api.rulesPerRequest, batch = rules.slice(first, first + api.rulesPerRequest), share = budget.share(requests - sent), result = await (0, revoke_batch.r)(api, batch, share, journal);
				outcomes.push(...result.outcomes);
				description = result.description ?? description;
			}
			return {
				outcomes,
				description
			};
		}
		async function revokeAll(rules, { dryRun, showGroups }, openGroup, budget, journal) {
			let inShares = ((some, known)=>(0, each_group.tv)(some, budget, (async (ofGroup, share)=>{
					let api = await openGroup(ofGroup[0].group).catch(explain.Ps);
					return api instanceof fault.v ? (0, domain_outcome.H$)(ofGroup, api) : dryRun ? preview(api, ofGroup, share) : revoke(api, ofGroup, share, known, showGroups);
				}))), results = await inShares(rules, journal);
			for(let round = 1; round < MOST_ROUNDS && !budget.signal.aborted; round++){
				let cutShort = (0, domain_outcome.ox)((0, domain_outcome.RK)(results), 'failed').filter(({ fault })=>fault.passes);
				if (0 === cutShort.length) break;
				let again = cutShort.map((({ rule })=>rule));
				results = (0, domain_outcome.vt)(results, await inShares(again, function(failures, journal) {
					let doubtful = new Set(failures.filter(({ maybeRevoked })=>maybeRevoked).map((({ rule })=>rule)));
					return {
						...journal,
						maybeRevoked: (rule)=>doubtful.has(rule) || journal.maybeRevoked(rule)
					};
				}(cutShort, journal)));
			}
			return results;
		}
		let MOST_ROUNDS = 4;
	}),
	1035: ((_module, exported, bundled)=>{
		exported.r = revokeBatch;
		var domain_outcome_js_4 = bundled(7888), domain_rule_js_0 = bundled(6988), faults_explain_js_1 = bundled(6282), describe_js_2 = bundled(8621), retry_js_3 = bundled(4852);
		let NO_JOURNAL = {
			maybeRevoked: (()=>!1),
			record: (()=>void 0)
		};
		exported._ = NO_JOURNAL;
		async function revokeBatch(api, batch, budget, journal) {
			let { outcomes, description, unseen } = await revokeTogether(api, batch, budget, journal), alone = [], ownJournal = {
				...journal,
				maybeRevoked: (()=>!1)
			};
			for (let rule of unseen){
				let result = await revokeTogether(api, [
					rule
				], budget, ownJournal);
				alone.push(...result.outcomes);
			}
			return {
				outcomes: (0, domain_outcome_js_4.QK)(outcomes, alone),
				description
			};
		}
		async function revokeTogether(api, batch, budget, journal) {
			let refusal, asked = new Set(batch), unseen = [], responseLost = !1, earlierApplied = !0, recordNoDoubt = ()=>{
				responseLost || journal.record([
					...asked
				], !1);
			}, send = (()=>(0, retry_js_3.L5)(budget, {
					what: `AWS to revoke ${(0, domain_rule_js_0.TK)([
						...asked
					], retry_js_3.AB)}`,
					async send (signal) {
						journal.record([
							...asked
						], !0);
						let response = await api.revoke([
							...asked
						], signal);
						return response.refusal && recordNoDoubt(), response;
					},
					onFault (fault) {
						responseLost ||= fault.maybeApplied;
						recordNoDoubt();
					}
				})), absent = (rule)=>responseLost && asked.has(rule) || earlierApplied && journal.maybeRevoked(rule) ? {
					result: 'revoked',
					rule,
					responseLost: !0
				} : {
					result: 'not-found',
					rule,
					fault: refusal
				};
			try {
				let description, response = await send();
				({ refusal } = response);
				for(; response.refusal && asked.size > 1;){
					description = await (0, describe_js_2.q)(api, budget);
					let present = [
						...asked
					].filter((0, domain_rule_js_0.yL)(description.rules)), isStale = present.length === asked.size;
					unseen = [
						...unseen,
						...isStale ? asked : [
							...asked
						].filter((0, domain_rule_js_0.kO)(present))
					];
					if (isStale || 0 === present.length) break;
					responseLost = !1;
					recordNoDoubt();
					asked = new Set(present);
					response = await send();
				}
				1 !== unseen.length || response.refusal || (unseen = []);
				let gone = response.refusal ? [] : [
					...asked
				].filter((0, domain_rule_js_0.kO)(response.unknown));
				gone.length > 0 && (responseLost = !1);
				gone.some(journal.maybeRevoked) && (earlierApplied = !1);
				let isGone = (0, domain_rule_js_0.yL)(gone), outcomes = batch.map(((rule)=>isGone(rule) ? {
						result: 'revoked',
						rule,
						responseLost: !1
					} : absent(rule)));
				journal.record((0, domain_outcome_js_4.ox)(outcomes, 'not-found').map((({ rule })=>rule)), !1);
				let unproven = gone.filter((0, domain_rule_js_0.kO)(response.revoked));
				if (unproven.length > 0) return {
					...await lookFor(unproven, outcomes, api, budget),
					unseen
				};
				description &&= api.without(description, isGone);
				return {
					outcomes,
					description: response.description ?? description,
					unseen
				};
			} catch (error) {
				let fault = (0, faults_explain_js_1.Ps)(error);
				return {
					outcomes: batch.map((rule)=>asked.has(rule) ? (0, domain_outcome_js_4.gz)(rule, fault, responseLost) : absent(rule)),
					unseen
				};
			}
		}
		async function lookFor(unproven, outcomes, api, budget) {
			try {
				return {
					outcomes,
					description: await (0, describe_js_2.q)(api, budget)
				};
			} catch (error) {
				let fault = (0, faults_explain_js_1.Ps)(error), isInDoubt = (0, domain_rule_js_0.yL)(unproven);
				return {
					outcomes: outcomes.map((outcome)=>isInDoubt(outcome.rule) ? (0, domain_outcome_js_4.gz)(outcome.rule, fault, !0) : outcome)
				};
			}
		}
	}),
	4506: ((_module, exported, bundled)=>{
		exported.$ = findLeaseCommand;
		exported.A = revokeCommand;
		var aws_request_parameters_js_0 = bundled(2077), domain_lease_js_1 = bundled(5734);
		function revokeCommand(rule, region) {
			let parameters = Object.entries(void 0 === rule.id || 'vpc' !== rule.group.kind ? (0, aws_request_parameters_js_0.q)(rule) : {
				GroupId: rule.group.id,
				SecurityGroupRuleIds: rule.id
			}).flatMap(([name, value])=>{
				let text = 'string' == typeof value ? value : JSON.stringify(value);
				return text.startsWith('-') ? [
					`${option(name)}=${text}`
				] : [
					option(name),
					text
				];
			});
			return [
				'aws',
				...'vpc' === rule.group.kind ? [
					'ec2',
					'revoke-security-group-ingress'
				] : [
					'redshift',
					'revoke-cluster-security-group-ingress'
				],
				'--region',
				region,
				...parameters
			].map(quoted).join(' ');
		}
		function findLeaseCommand(leaseId, region) {
			return [
				'aws',
				'ec2',
				'describe-security-group-rules',
				'--region',
				region,
				'--filters',
				`Name=tag:${domain_lease_js_1.kz},Values=${leaseId}`
			].map(quoted).join(' ');
		}
		function option(parameter) {
			let words = parameter.replace(/([a-z0-9])([A-Z])/g, '$1-$2').toLowerCase();
			return `--${words}`;
		}
		function quoted(word) {
			return /^[\w./:=@-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''").replaceAll('##[', "##''[")}'`;
		}
	}),
	7999: ((_module, exported, bundled)=>{
		exported.U = byReason;
		exported.r = failureAnnotations;
		var domain_outcome_js_1 = bundled(7888), sentences_js_0 = bundled(7020);
		function failureAnnotations(outcomes, { state, whatNow }) {
			return [
				...Map.groupBy((0, domain_outcome_js_1.ox)(outcomes, 'failed'), ({ fault })=>fault.title)
			].map(([title, struck])=>{
				let [first] = struck, message = (0, sentences_js_0.Ce)(byReason(struck), ({ rules, fault })=>`${state(rules)} ${fault.message}`);
				return {
					level: 'error',
					title,
					message: `${message} ${whatNow(first.fault)}`.trim()
				};
			});
		}
		function byReason(failures) {
			return [
				...Map.groupBy(failures, ({ fault })=>fault.explanation).values()
			].map((struck)=>{
				let [{ fault }] = struck;
				return {
					fault,
					struck,
					rules: struck.map((({ rule })=>rule))
				};
			});
		}
	}),
	2346: ((_module, exported, bundled)=>{
		exported.W = commandsSection;
		var markdown_js_1 = bundled(4285), sentences_js_0 = bundled(7020);
		function commandsSection(title, commands) {
			if (0 === commands.length) return [];
			let room = 400_000, shown = commands.map(markdown_js_1.qy).filter((command)=>(room -= command.length) >= 0), left = commands.length - shown.length;
			return [
				`### ${title}`,
				`<pre>${shown.join('\n')}</pre>`,
				...left > 0 ? [
					`*${(0, sentences_js_0.U9)(left, 'more command')} in the log.*`
				] : []
			];
		}
	}),
	9132: ((_module, exported, bundled)=>{
		exported.Qq = text;
		exported.TM = folded;
		exported.Yi = leasedRuleCells;
		exported.tp = table;
		var domain_rule_js_0 = bundled(6988), domain_source_js_1 = bundled(1575), markdown_js_3 = bundled(4285), sentences_js_2 = bundled(7020);
		let MOST_ROWS = 100;
		exported.wq = MOST_ROWS;
		function table(rules, cells, most = MOST_ROWS) {
			let rows = rules.slice(0, most).map(cells), columns = Object.keys(rows[0] ?? {}), line = ((texts)=>`| ${texts.join(' | ')} |`), left = rules.length - rows.length;
			return [
				line(columns),
				line(columns.map((()=>'---'))),
				...rows.map(((row)=>line(Object.values(row)))),
				...left > 0 ? [
					`\n*${(0, sentences_js_2.U9)(left, 'more rule')} not shown.*`
				] : []
			].join('\n');
		}
		function folded(title, rows, number) {
			return number < 11 ? `### ${title}\n\n${rows}` : `<details><summary>${title}</summary>\n\n${rows}\n\n</details>`;
		}
		function leasedRuleCells(rule) {
			return {
				Rule: text((0, domain_source_js_1.rI)(rule.source)),
				Port: text((0, domain_rule_js_0.ZY)(rule)),
				Group: text(rule.group.id),
				Id: text(rule.id)
			};
		}
		function text(untrusted) {
			let escaped = (0, markdown_js_3.wD)((0, markdown_js_3.Jj)(untrusted, 120));
			return escaped.length <= 1000 ? escaped : (0, markdown_js_3.wD)((0, markdown_js_3.Jj)(untrusted, 40));
		}
	}),
	4285: ((_module, exported, bundled)=>{
		exported.Jj = cut;
		exported.qy = html;
		exported.wD = markdown;
		var runner_escape_js_0 = bundled(4099);
		function markdown(text) {
			return (0, runner_escape_js_0.T)(text).replace(/[^\dA-Za-z ./-]|(?<=[A-Za-z])\./gu, ((character)=>`&#${character.codePointAt(0)};`));
		}
		function html(text) {
			return (0, runner_escape_js_0.T)(text).replace(/[&<>]/g, ((character)=>`&#${character.codePointAt(0)};`));
		}
		function cut(text, longest) {
			if (text.length <= longest) return text;
			let characters = [
				...text.slice(0, 2 * longest + 1)
			];
			return characters.length > longest ? `${characters.slice(0, longest - 1).join('')}…` : text;
		}
	}),
	7020: ((_module, exported, bundled)=>{
		exported.CP = groupedText;
		exported.Ce = explanationsOf;
		exported.PX = notFoundText;
		exported.RW = outcomeLine;
		exported.U9 = count;
		exported.Z3 = targetText;
		exported.aw = someRules;
		var domain_cidr_js_0 = bundled(380), domain_rule_js_1 = bundled(6988), domain_security_group_js_3 = bundled(6685), domain_source_js_2 = bundled(1575), domain_warehouse_js_4 = bundled(4591);
		let MOST_NAMED = 20;
		exported.SE = MOST_NAMED;
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
	})
};
