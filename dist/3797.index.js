'use strict';
exports.id = 3797;
exports.ids = [
	3797,
	3692
];
exports.modules = {
	4044: ((_module, exported, bundled)=>{
		var configurations = bundled(846), hostHeaderMiddleware = bundled(9007), user_agent_middleware = bundled(8486), loggerMiddleware = bundled(5180), getRecursionDetectionPlugin = bundled(7591), getHttpAuthSchemeEndpointRuleSetPlugin = bundled(2781), DefaultIdentityProviderConfig = bundled(7086), getHttpSigningMiddleware = bundled(1567), client = bundled(8702), resolveRegionConfig = bundled(7503), endpoints = bundled(4172), contentLengthMiddleware = bundled(7041), middleware_retry_configurations = bundled(7760), retry = bundled(2122), getSchemaSerdePlugin = bundled(7849), httpAuthSchemes = bundled(8181), getSmithyContext = bundled(8743), normalizeProvider = bundled(9362);
		let defaultEC2HttpAuthSchemeParametersProvider = (async (config, context, input)=>({
				operation: (0, getSmithyContext.u)(context).operation,
				region: await (0, normalizeProvider.t)(config.region)() || (()=>{
					throw Error("expected `region` to be configured for `aws.auth#sigv4`");
				})()
			})), defaultEC2HttpAuthSchemeProvider = ((authParameters)=>{
			let options = [];
			return authParameters.operation, options.push({
				schemeId: "aws.auth#sigv4",
				signingProperties: {
					name: "ec2",
					region: authParameters.region
				},
				propertiesExtractor: ((config, context)=>({
						signingProperties: {
							config,
							context
						}
					}))
			}), options;
		});
		var EndpointParameters = bundled(3358), emitWarningIfUnsupportedVersion = bundled(5477), getDefaultSocketTimeout = bundled(9121), defaultUserAgent = bundled(7532), nodeAppIdConfigOptions = bundled(7652), NODE_AUTH_SCHEME_PREFERENCE_OPTIONS = bundled(2628), defaultProvider = bundled(9882), smithy_client_emitWarningIfUnsupportedVersion = bundled(1034), defaults_mode = bundled(479), resolveDefaultsModeConfig = bundled(8234), configLoader = bundled(3945), regionConfig_config = bundled(6152), NodeUseDualstackEndpointConfigOptions = bundled(7580), NodeUseFipsEndpointConfigOptions = bundled(4254), util_retry_config = bundled(4353), calculateBodyLength = bundled(2127), node_http_handler = bundled(1668), stream_collector = bundled(6660), AwsSdkSigV4Signer = bundled(2526), AwsQueryProtocol = bundled(1166);
		class AwsEc2QueryProtocol extends AwsQueryProtocol.k {
			options;
			constructor(options){
				super(options);
				this.options = options;
				Object.assign(this.serializer.settings, {
					capitalizeKeys: !0,
					flattenLists: !0,
					serializeEmptyLists: !1,
					ec2: !0
				});
			}
			getShapeId() {
				return "aws.protocols#ec2Query";
			}
			useNestedResult() {
				return !1;
			}
		}
		var Sha256Node = bundled(910), NoOpLogger = bundled(7545), parseUrl = bundled(8977), fromBase64 = bundled(9700), toBase64 = bundled(7305), fromUtf8 = bundled(7332), toUtf8 = bundled(9809), aws = bundled(6180), EndpointCache = bundled(8479), decideEndpoint = bundled(7009), customEndpointFunctions = bundled(1046), BinaryDecisionDiagram = bundled(5258);
		let c = "isSet", d = "PartitionResult", e = "booleanEquals", f = "getAttr", g = {
			ref: "Endpoint"
		}, h = {
			ref: d
		}, i = {}, j = [
			{
				ref: "Region"
			}
		], nodes = new Int32Array([
			-1,
			1,
			-1,
			0,
			13,
			3,
			1,
			4,
			100_000_000 + 12,
			2,
			5,
			100_000_000 + 12,
			3,
			8,
			6,
			4,
			7,
			100_000_000 + 11,
			5,
			100_000_000 + 9,
			100_000_000 + 10,
			4,
			11,
			9,
			6,
			10,
			100_000_000 + 8,
			7,
			100_000_000 + 6,
			100_000_000 + 7,
			5,
			12,
			100_000_000 + 5,
			6,
			100_000_000 + 4,
			100_000_000 + 5,
			3,
			100_000_000 + 1,
			14,
			4,
			100_000_000 + 2,
			100_000_000 + 3
		]), bdd = BinaryDecisionDiagram.d.from(nodes, 2, [
			[
				c,
				[
					g
				]
			],
			[
				c,
				j
			],
			[
				"aws.partition",
				j,
				d
			],
			[
				e,
				[
					{
						ref: "UseFIPS"
					},
					!0
				]
			],
			[
				e,
				[
					{
						ref: "UseDualStack"
					},
					!0
				]
			],
			[
				e,
				[
					{
						fn: f,
						argv: [
							h,
							"supportsDualStack"
						]
					},
					!0
				]
			],
			[
				e,
				[
					{
						fn: f,
						argv: [
							h,
							"supportsFIPS"
						]
					},
					!0
				]
			],
			[
				"stringEquals",
				[
					{
						fn: f,
						argv: [
							h,
							"name"
						]
					},
					"aws-us-gov"
				]
			]
		], [
			[
				-1
			],
			[
				-1,
				"Invalid Configuration: FIPS and custom endpoint are not supported"
			],
			[
				-1,
				"Invalid Configuration: Dualstack and custom endpoint are not supported"
			],
			[
				g,
				i
			],
			[
				"https://ec2-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",
				i
			],
			[
				-1,
				"FIPS and DualStack are enabled, but this partition does not support one or both"
			],
			[
				"https://ec2.{Region}.amazonaws.com",
				i
			],
			[
				"https://ec2-fips.{Region}.{PartitionResult#dnsSuffix}",
				i
			],
			[
				-1,
				"FIPS is enabled but this partition does not support FIPS"
			],
			[
				"https://ec2.{Region}.{PartitionResult#dualStackDnsSuffix}",
				i
			],
			[
				-1,
				"DualStack is enabled but this partition does not support DualStack"
			],
			[
				"https://ec2.{Region}.{PartitionResult#dnsSuffix}",
				i
			],
			[
				-1,
				"Invalid Configuration: Missing Region"
			]
		]), cache = new EndpointCache.k({
			size: 50,
			params: [
				"Endpoint",
				"Region",
				"UseDualStack",
				"UseFIPS"
			]
		}), defaultEndpointResolver = ((endpointParams, context = {})=>cache.get(endpointParams, (()=>(0, decideEndpoint.c)(bdd, {
					endpointParams: endpointParams,
					logger: context.logger
				}))));
		customEndpointFunctions.m.aws = aws.U;
		var schemas_0 = bundled(9689), region_config_resolver_extensions = bundled(9999), defaultExtensionConfiguration = bundled(6571), httpExtensionConfiguration = bundled(274);
		class EC2Client extends client.K {
			config;
			constructor(...[configuration]){
				var config, config1, runtimeConfig, extensions;
				let defaultsMode, defaultConfigProvider, clientSharedValues, loaderConfig, _httpAuthSchemes, _httpAuthSchemeProvider, _credentials, extensionConfiguration, _config_0 = (config = configuration || {}, (0, smithy_client_emitWarningIfUnsupportedVersion.I)(process.version), defaultsMode = (0, resolveDefaultsModeConfig.I)(config), defaultConfigProvider = (()=>defaultsMode().then(defaults_mode.l)), clientSharedValues = {
					apiVersion: "2016-11-15",
					base64Decoder: config?.base64Decoder ?? fromBase64.E,
					base64Encoder: config?.base64Encoder ?? toBase64.n,
					disableHostPrefix: config?.disableHostPrefix ?? !1,
					endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
					extensions: config?.extensions ?? [],
					httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultEC2HttpAuthSchemeProvider,
					httpAuthSchemes: config?.httpAuthSchemes ?? [
						{
							schemeId: "aws.auth#sigv4",
							identityProvider: ((ipc)=>ipc.getIdentityProvider("aws.auth#sigv4")),
							signer: new AwsSdkSigV4Signer.f2()
						}
					],
					logger: config?.logger ?? new NoOpLogger.N(),
					protocol: config?.protocol ?? AwsEc2QueryProtocol,
					protocolSettings: config?.protocolSettings ?? {
						defaultNamespace: "com.amazonaws.ec2",
						errorTypeRegistries: schemas_0.q1U,
						xmlNamespace: "http://ec2.amazonaws.com/doc/2016-11-15",
						version: "2016-11-15",
						serviceTarget: "AmazonEC2"
					},
					serviceId: config?.serviceId ?? "EC2",
					sha256: config?.sha256 ?? Sha256Node.k,
					urlParser: config?.urlParser ?? parseUrl.D,
					utf8Decoder: config?.utf8Decoder ?? fromUtf8.a,
					utf8Encoder: config?.utf8Encoder ?? toUtf8.P
				}, (0, emitWarningIfUnsupportedVersion.I)(process.version), loaderConfig = {
					profile: config?.profile,
					logger: clientSharedValues.logger
				}, {
					...clientSharedValues,
					...config,
					runtime: "node",
					defaultsMode,
					authSchemePreference: config?.authSchemePreference ?? (0, configLoader.Z)(NODE_AUTH_SCHEME_PREFERENCE_OPTIONS.$, loaderConfig),
					bodyLengthChecker: config?.bodyLengthChecker ?? calculateBodyLength.n,
					credentialDefaultProvider: config?.credentialDefaultProvider ?? defaultProvider.v6,
					defaultSocketTimeout: (0, getDefaultSocketTimeout.E)(config?.requestHandler, 900_000),
					defaultUserAgentProvider: config?.defaultUserAgentProvider ?? (0, defaultUserAgent.pf)({
						serviceId: clientSharedValues.serviceId,
						clientVersion: "3.1169.0"
					}),
					maxAttempts: config?.maxAttempts ?? (0, configLoader.Z)(middleware_retry_configurations.qs, config),
					region: config?.region ?? (0, configLoader.Z)(regionConfig_config.GG, {
						...regionConfig_config.zH,
						...loaderConfig
					}),
					requestHandler: node_http_handler.$.create(config?.requestHandler ?? defaultConfigProvider),
					retryMode: config?.retryMode ?? (0, configLoader.Z)({
						...middleware_retry_configurations.kN,
						default: (async ()=>(await defaultConfigProvider()).retryMode || util_retry_config.L0)
					}, config),
					streamCollector: config?.streamCollector ?? stream_collector.k,
					useDualstackEndpoint: config?.useDualstackEndpoint ?? (0, configLoader.Z)(NodeUseDualstackEndpointConfigOptions.e$, loaderConfig),
					useFipsEndpoint: config?.useFipsEndpoint ?? (0, configLoader.Z)(NodeUseFipsEndpointConfigOptions.Ko, loaderConfig),
					userAgentAppId: config?.userAgentAppId ?? (0, configLoader.Z)(nodeAppIdConfigOptions.hV, loaderConfig)
				});
				super(_config_0);
				this.initConfig = _config_0;
				let _config_1 = (0, EndpointParameters.v)(_config_0), _config_2 = (0, configurations.D)(_config_1), _config_3 = (0, middleware_retry_configurations.$z)(_config_2), _config_4 = (0, resolveRegionConfig.T)(_config_3), _config_5 = (0, hostHeaderMiddleware.OV)(_config_4), _config_8 = (runtimeConfig = (config1 = (0, endpoints.Co)(_config_5), Object.assign((0, httpAuthSchemes.ho)(config1), {
					authSchemePreference: (0, normalizeProvider.t)(config1.authSchemePreference ?? [])
				})), extensions = configuration?.extensions || [], extensionConfiguration = Object.assign((0, region_config_resolver_extensions.R)(runtimeConfig), (0, defaultExtensionConfiguration.xA)(runtimeConfig), (0, httpExtensionConfiguration.e)(runtimeConfig), (_httpAuthSchemes = runtimeConfig.httpAuthSchemes, _httpAuthSchemeProvider = runtimeConfig.httpAuthSchemeProvider, _credentials = runtimeConfig.credentials, {
					setHttpAuthScheme (httpAuthScheme) {
						let index = _httpAuthSchemes.findIndex((scheme)=>scheme.schemeId === httpAuthScheme.schemeId);
						-1 === index ? _httpAuthSchemes.push(httpAuthScheme) : _httpAuthSchemes.splice(index, 1, httpAuthScheme);
					},
					httpAuthSchemes: (()=>_httpAuthSchemes),
					setHttpAuthSchemeProvider (httpAuthSchemeProvider) {
						_httpAuthSchemeProvider = httpAuthSchemeProvider;
					},
					httpAuthSchemeProvider: (()=>_httpAuthSchemeProvider),
					setCredentials (credentials) {
						_credentials = credentials;
					},
					credentials: (()=>_credentials)
				})), extensions.forEach((extension)=>extension.configure(extensionConfiguration)), Object.assign(runtimeConfig, (0, region_config_resolver_extensions.$)(extensionConfiguration), (0, defaultExtensionConfiguration.uv)(extensionConfiguration), (0, httpExtensionConfiguration.j)(extensionConfiguration), {
					httpAuthSchemes: extensionConfiguration.httpAuthSchemes(),
					httpAuthSchemeProvider: extensionConfiguration.httpAuthSchemeProvider(),
					credentials: extensionConfiguration.credentials()
				}));
				this.config = _config_8;
				this.middlewareStack.use((0, getSchemaSerdePlugin.wq)(this.config));
				this.middlewareStack.use((0, user_agent_middleware.sM)(this.config));
				this.middlewareStack.use((0, retry.ey)(this.config));
				this.middlewareStack.use((0, contentLengthMiddleware.vK)(this.config));
				this.middlewareStack.use((0, hostHeaderMiddleware.TC)(this.config));
				this.middlewareStack.use((0, loggerMiddleware.Y7)(this.config));
				this.middlewareStack.use((0, getRecursionDetectionPlugin.n)(this.config));
				this.middlewareStack.use((0, getHttpAuthSchemeEndpointRuleSetPlugin.w)(this.config, {
					httpAuthSchemeParametersProvider: defaultEC2HttpAuthSchemeParametersProvider,
					identityProviderConfigProvider: (async (config)=>new DefaultIdentityProviderConfig.h({
							"aws.auth#sigv4": config.credentials
						}))
				}));
				this.middlewareStack.use((0, getHttpSigningMiddleware.l)(this.config));
			}
			destroy() {
				super.destroy();
			}
		}
		exported.g = EC2Client;
	}),
	8509: ((_module, exported, bundled)=>{
		var smithy_core_client_0 = bundled(6801), smithy_core_endpoints_2 = bundled(4172), endpoint_EndpointParameters_1 = bundled(3358);
		let command = (0, smithy_core_client_0.k)(endpoint_EndpointParameters_1.S, "AmazonEC2", "EC2Client", smithy_core_endpoints_2.rD), _ep0 = {}, _mw0 = ((Command, cs, config, o)=>[]);
		exported.G5 = command;
		exported.lq = _ep0;
		exported.yt = _mw0;
	}),
	3358: ((_module, exported, bundled)=>{
		let resolveClientEndpointParameters = ((options)=>Object.assign(options, {
				useDualstackEndpoint: options.useDualstackEndpoint ?? !1,
				useFipsEndpoint: options.useFipsEndpoint ?? !1,
				defaultSigningName: "ec2"
			})), commonParams = {
			UseFIPS: {
				type: "builtInParams",
				name: "useFipsEndpoint"
			},
			Endpoint: {
				type: "builtInParams",
				name: "endpoint"
			},
			Region: {
				type: "builtInParams",
				name: "region"
			},
			UseDualStack: {
				type: "builtInParams",
				name: "useDualstackEndpoint"
			}
		};
		exported.S = commonParams;
		exported.v = resolveClientEndpointParameters;
	}),
	198: ((_module, exported, bundled)=>{
		var smithy_core_client_0 = bundled(4667);
		class EC2ServiceException extends smithy_core_client_0.T {
			static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.ec2#EC2ServiceException";
			constructor(options){
				super(options);
				Object.setPrototypeOf(this, EC2ServiceException.prototype);
			}
		}
		exported.F = EC2ServiceException;
	}),
	9689: ((_module, exported, bundled)=>{
		var smithy_core_schema_0 = bundled(5629), models_EC2ServiceException_1 = bundled(198);
		let _CIi = "CidrIp", _CIid = "CidrIpv6", _CIidr = "CidrIpv4", _DR = "DryRun", _De = "Description", _FP = "FromPort", _Fi = "Filters", _Fil = "Filter", _GIr = "GroupId", _GN = "GroupName", _IE = "IsEgress", _IPpe = "IpPermissions", _IPpr = "IpProtocol", _MR = "MaxResults", _NTe = "NextToken", _PLI = "PrefixListId", _PSee = "PeeringStatus", _R = "Return", _SGR = "SecurityGroupRules", _SGRI = "SecurityGroupRuleIds", _SGRIe = "SecurityGroupRuleId", _SSGN = "SourceSecurityGroupName", _SSGOI = "SourceSecurityGroupOwnerId", _T = "Tags", _TP = "ToPort", _TSa = "TagSpecification", _UI = "UserId", _V = "Value", _VI = "VpcId", _VPCI = "VpcPeeringConnectionId", _cIid = "cidrIpv6", _cIidr = "cidrIpv4", _dR = "dryRun", _de = "description", _eQN = "ec2QueryName", _fP = "fromPort", _gIr = "groupId", _gN = "groupName", _iEs = "isEgress", _iPp = "ipProtocol", _it = "item", _nTe = "nextToken", _pLI = "prefixListId", _pSee = "peeringStatus", _r = "return", _s = "smithy.ts.sdk.synthetic.com.amazonaws.ec2", _sGRI = "securityGroupRuleId", _sGRS = "securityGroupRuleSet", _tP = "toPort", _tS = "tagSet", _uI = "userId", _vI = "vpcId", _vPCI = "vpcPeeringConnectionId", _xN = "xmlName", n0 = "com.amazonaws.ec2", _s_registry = new smithy_core_schema_0.O(_s);
		var EC2ServiceException$ = [
			-3,
			_s,
			"EC2ServiceException",
			0,
			[],
			[]
		];
		_s_registry.registerError(EC2ServiceException$, models_EC2ServiceException_1.F);
		let errorTypeRegistries = [
			_s_registry
		];
		exported.q1U = errorTypeRegistries;
		var AuthorizeSecurityGroupIngressRequest$ = [
			3,
			n0,
			"AuthorizeSecurityGroupIngressRequest",
			0,
			[
				_CIi,
				_FP,
				_GIr,
				_GN,
				_IPpe,
				_IPpr,
				_SSGN,
				_SSGOI,
				_TP,
				"TagSpecifications",
				_DR
			],
			[
				0,
				1,
				0,
				0,
				[
					(()=>IpPermissionList),
					0
				],
				0,
				0,
				0,
				1,
				[
					(()=>TagSpecificationList),
					{
						[_xN]: _TSa
					}
				],
				[
					2,
					{
						[_eQN]: "DryRun",
						[_xN]: _dR
					}
				]
			]
		], AuthorizeSecurityGroupIngressResult$ = [
			3,
			n0,
			"AuthorizeSecurityGroupIngressResult",
			0,
			[
				_R,
				_SGR
			],
			[
				[
					2,
					{
						[_eQN]: "Return",
						[_xN]: _r
					}
				],
				[
					(()=>SecurityGroupRuleList),
					{
						[_eQN]: "SecurityGroupRuleSet",
						[_xN]: _sGRS
					}
				]
			]
		], DescribeSecurityGroupRulesRequest$ = [
			3,
			n0,
			"DescribeSecurityGroupRulesRequest",
			0,
			[
				_Fi,
				_SGRI,
				_DR,
				_NTe,
				_MR
			],
			[
				[
					(()=>FilterList),
					{
						[_xN]: _Fil
					}
				],
				[
					(()=>SecurityGroupRuleIdList),
					{
						[_xN]: _SGRIe
					}
				],
				2,
				0,
				1
			]
		], DescribeSecurityGroupRulesResult$ = [
			3,
			n0,
			"DescribeSecurityGroupRulesResult",
			0,
			[
				_SGR,
				_NTe
			],
			[
				[
					(()=>SecurityGroupRuleList),
					{
						[_eQN]: "SecurityGroupRuleSet",
						[_xN]: _sGRS
					}
				],
				[
					0,
					{
						[_eQN]: "NextToken",
						[_xN]: _nTe
					}
				]
			]
		], DescribeSecurityGroupsRequest$ = [
			3,
			n0,
			"DescribeSecurityGroupsRequest",
			0,
			[
				"GroupIds",
				"GroupNames",
				_NTe,
				_MR,
				_DR,
				_Fi
			],
			[
				[
					(()=>GroupIdStringList),
					{
						[_xN]: _GIr
					}
				],
				[
					(()=>GroupNameStringList),
					{
						[_xN]: _GN
					}
				],
				0,
				1,
				[
					2,
					{
						[_eQN]: "DryRun",
						[_xN]: _dR
					}
				],
				[
					(()=>FilterList),
					{
						[_xN]: _Fil
					}
				]
			]
		], DescribeSecurityGroupsResult$ = [
			3,
			n0,
			"DescribeSecurityGroupsResult",
			0,
			[
				_NTe,
				"SecurityGroups"
			],
			[
				[
					0,
					{
						[_eQN]: "NextToken",
						[_xN]: _nTe
					}
				],
				[
					(()=>SecurityGroupList),
					{
						[_eQN]: "SecurityGroupInfo",
						[_xN]: "securityGroupInfo"
					}
				]
			]
		], Filter$ = [
			3,
			n0,
			_Fil,
			0,
			[
				"Name",
				"Values"
			],
			[
				0,
				[
					(()=>ValueStringList),
					{
						[_xN]: _V
					}
				]
			]
		], IpPermission$ = [
			3,
			n0,
			"IpPermission",
			0,
			[
				_IPpr,
				_FP,
				_TP,
				"UserIdGroupPairs",
				"IpRanges",
				"Ipv6Ranges",
				"PrefixListIds"
			],
			[
				[
					0,
					{
						[_eQN]: "IpProtocol",
						[_xN]: _iPp
					}
				],
				[
					1,
					{
						[_eQN]: "FromPort",
						[_xN]: _fP
					}
				],
				[
					1,
					{
						[_eQN]: "ToPort",
						[_xN]: _tP
					}
				],
				[
					(()=>UserIdGroupPairList),
					{
						[_eQN]: "Groups",
						[_xN]: "groups"
					}
				],
				[
					(()=>IpRangeList),
					{
						[_eQN]: "IpRanges",
						[_xN]: "ipRanges"
					}
				],
				[
					(()=>Ipv6RangeList),
					{
						[_eQN]: "Ipv6Ranges",
						[_xN]: "ipv6Ranges"
					}
				],
				[
					(()=>PrefixListIdList),
					{
						[_eQN]: "PrefixListIds",
						[_xN]: "prefixListIds"
					}
				]
			]
		], IpRange$ = [
			3,
			n0,
			"IpRange",
			0,
			[
				_De,
				_CIi
			],
			[
				[
					0,
					{
						[_eQN]: "Description",
						[_xN]: _de
					}
				],
				[
					0,
					{
						[_eQN]: "CidrIp",
						[_xN]: "cidrIp"
					}
				]
			]
		], Ipv6Range$ = [
			3,
			n0,
			"Ipv6Range",
			0,
			[
				_De,
				_CIid
			],
			[
				[
					0,
					{
						[_eQN]: "Description",
						[_xN]: _de
					}
				],
				[
					0,
					{
						[_eQN]: "CidrIpv6",
						[_xN]: _cIid
					}
				]
			]
		], PrefixListId$ = [
			3,
			n0,
			_PLI,
			0,
			[
				_De,
				_PLI
			],
			[
				[
					0,
					{
						[_eQN]: "Description",
						[_xN]: _de
					}
				],
				[
					0,
					{
						[_eQN]: "PrefixListId",
						[_xN]: _pLI
					}
				]
			]
		], ReferencedSecurityGroup$ = [
			3,
			n0,
			"ReferencedSecurityGroup",
			0,
			[
				_GIr,
				_PSee,
				_UI,
				_VI,
				_VPCI
			],
			[
				[
					0,
					{
						[_eQN]: "GroupId",
						[_xN]: _gIr
					}
				],
				[
					0,
					{
						[_eQN]: "PeeringStatus",
						[_xN]: _pSee
					}
				],
				[
					0,
					{
						[_eQN]: "UserId",
						[_xN]: _uI
					}
				],
				[
					0,
					{
						[_eQN]: "VpcId",
						[_xN]: _vI
					}
				],
				[
					0,
					{
						[_eQN]: "VpcPeeringConnectionId",
						[_xN]: _vPCI
					}
				]
			]
		], RevokedSecurityGroupRule$ = [
			3,
			n0,
			"RevokedSecurityGroupRule",
			0,
			[
				_SGRIe,
				_GIr,
				_IE,
				_IPpr,
				_FP,
				_TP,
				_CIidr,
				_CIid,
				_PLI,
				"ReferencedGroupId",
				_De
			],
			[
				[
					0,
					{
						[_eQN]: "SecurityGroupRuleId",
						[_xN]: _sGRI
					}
				],
				[
					0,
					{
						[_eQN]: "GroupId",
						[_xN]: _gIr
					}
				],
				[
					2,
					{
						[_eQN]: "IsEgress",
						[_xN]: _iEs
					}
				],
				[
					0,
					{
						[_eQN]: "IpProtocol",
						[_xN]: _iPp
					}
				],
				[
					1,
					{
						[_eQN]: "FromPort",
						[_xN]: _fP
					}
				],
				[
					1,
					{
						[_eQN]: "ToPort",
						[_xN]: _tP
					}
				],
				[
					0,
					{
						[_eQN]: "CidrIpv4",
						[_xN]: _cIidr
					}
				],
				[
					0,
					{
						[_eQN]: "CidrIpv6",
						[_xN]: _cIid
					}
				],
				[
					0,
					{
						[_eQN]: "PrefixListId",
						[_xN]: _pLI
					}
				],
				[
					0,
					{
						[_eQN]: "ReferencedGroupId",
						[_xN]: "referencedGroupId"
					}
				],
				[
					0,
					{
						[_eQN]: "Description",
						[_xN]: _de
					}
				]
			]
		], RevokeSecurityGroupIngressRequest$ = [
			3,
			n0,
			"RevokeSecurityGroupIngressRequest",
			0,
			[
				_CIi,
				_FP,
				_GIr,
				_GN,
				_IPpe,
				_IPpr,
				_SSGN,
				_SSGOI,
				_TP,
				_SGRI,
				_DR
			],
			[
				0,
				1,
				0,
				0,
				[
					(()=>IpPermissionList),
					0
				],
				0,
				0,
				0,
				1,
				[
					(()=>SecurityGroupRuleIdList),
					{
						[_xN]: _SGRIe
					}
				],
				[
					2,
					{
						[_eQN]: "DryRun",
						[_xN]: _dR
					}
				]
			]
		], RevokeSecurityGroupIngressResult$ = [
			3,
			n0,
			"RevokeSecurityGroupIngressResult",
			0,
			[
				_R,
				"UnknownIpPermissions",
				"RevokedSecurityGroupRules"
			],
			[
				[
					2,
					{
						[_eQN]: "Return",
						[_xN]: _r
					}
				],
				[
					(()=>IpPermissionList),
					{
						[_eQN]: "UnknownIpPermissionSet",
						[_xN]: "unknownIpPermissionSet"
					}
				],
				[
					(()=>RevokedSecurityGroupRuleList),
					{
						[_eQN]: "RevokedSecurityGroupRuleSet",
						[_xN]: "revokedSecurityGroupRuleSet"
					}
				]
			]
		], SecurityGroup$ = [
			3,
			n0,
			"SecurityGroup",
			0,
			[
				_GIr,
				"IpPermissionsEgress",
				_T,
				_VI,
				"SecurityGroupArn",
				"OwnerId",
				_GN,
				_De,
				_IPpe
			],
			[
				[
					0,
					{
						[_eQN]: "GroupId",
						[_xN]: _gIr
					}
				],
				[
					(()=>IpPermissionList),
					{
						[_eQN]: "IpPermissionsEgress",
						[_xN]: "ipPermissionsEgress"
					}
				],
				[
					(()=>TagList),
					{
						[_eQN]: "TagSet",
						[_xN]: _tS
					}
				],
				[
					0,
					{
						[_eQN]: "VpcId",
						[_xN]: _vI
					}
				],
				[
					0,
					{
						[_eQN]: "SecurityGroupArn",
						[_xN]: "securityGroupArn"
					}
				],
				[
					0,
					{
						[_eQN]: "OwnerId",
						[_xN]: "ownerId"
					}
				],
				[
					0,
					{
						[_eQN]: "GroupName",
						[_xN]: _gN
					}
				],
				[
					0,
					{
						[_eQN]: "GroupDescription",
						[_xN]: "groupDescription"
					}
				],
				[
					(()=>IpPermissionList),
					{
						[_eQN]: "IpPermissions",
						[_xN]: "ipPermissions"
					}
				]
			]
		], SecurityGroupRule$ = [
			3,
			n0,
			"SecurityGroupRule",
			0,
			[
				_SGRIe,
				_GIr,
				"GroupOwnerId",
				_IE,
				_IPpr,
				_FP,
				_TP,
				_CIidr,
				_CIid,
				_PLI,
				"ReferencedGroupInfo",
				_De,
				_T,
				"SecurityGroupRuleArn"
			],
			[
				[
					0,
					{
						[_eQN]: "SecurityGroupRuleId",
						[_xN]: _sGRI
					}
				],
				[
					0,
					{
						[_eQN]: "GroupId",
						[_xN]: _gIr
					}
				],
				[
					0,
					{
						[_eQN]: "GroupOwnerId",
						[_xN]: "groupOwnerId"
					}
				],
				[
					2,
					{
						[_eQN]: "IsEgress",
						[_xN]: _iEs
					}
				],
				[
					0,
					{
						[_eQN]: "IpProtocol",
						[_xN]: _iPp
					}
				],
				[
					1,
					{
						[_eQN]: "FromPort",
						[_xN]: _fP
					}
				],
				[
					1,
					{
						[_eQN]: "ToPort",
						[_xN]: _tP
					}
				],
				[
					0,
					{
						[_eQN]: "CidrIpv4",
						[_xN]: _cIidr
					}
				],
				[
					0,
					{
						[_eQN]: "CidrIpv6",
						[_xN]: _cIid
					}
				],
				[
					0,
					{
						[_eQN]: "PrefixListId",
						[_xN]: _pLI
					}
				],
				[
					(()=>ReferencedSecurityGroup$),
					{
						[_eQN]: "ReferencedGroupInfo",
						[_xN]: "referencedGroupInfo"
					}
				],
				[
					0,
					{
						[_eQN]: "Description",
						[_xN]: _de
					}
				],
				[
					(()=>TagList),
					{
						[_eQN]: "TagSet",
						[_xN]: _tS
					}
				],
				[
					0,
					{
						[_eQN]: "SecurityGroupRuleArn",
						[_xN]: "securityGroupRuleArn"
					}
				]
			]
		], Tag$ = [
			3,
			n0,
			"Tag",
			0,
			[
				"Key",
				_V
			],
			[
				[
					0,
					{
						[_eQN]: "Key",
						[_xN]: "key"
					}
				],
				[
					0,
					{
						[_eQN]: "Value",
						[_xN]: "value"
					}
				]
			]
		], TagSpecification$ = [
			3,
			n0,
			_TSa,
			0,
			[
				"ResourceType",
				_T
			],
			[
				[
					0,
					{
						[_eQN]: "ResourceType",
						[_xN]: "resourceType"
					}
				],
				[
					(()=>TagList),
					{
						[_xN]: "Tag"
					}
				]
			]
		], UserIdGroupPair$ = [
			3,
			n0,
			"UserIdGroupPair",
			0,
			[
				_De,
				_UI,
				_GN,
				_GIr,
				_VI,
				_VPCI,
				_PSee
			],
			[
				[
					0,
					{
						[_eQN]: "Description",
						[_xN]: _de
					}
				],
				[
					0,
					{
						[_eQN]: "UserId",
						[_xN]: _uI
					}
				],
				[
					0,
					{
						[_eQN]: "GroupName",
						[_xN]: _gN
					}
				],
				[
					0,
					{
						[_eQN]: "GroupId",
						[_xN]: _gIr
					}
				],
				[
					0,
					{
						[_eQN]: "VpcId",
						[_xN]: _vI
					}
				],
				[
					0,
					{
						[_eQN]: "VpcPeeringConnectionId",
						[_xN]: _vPCI
					}
				],
				[
					0,
					{
						[_eQN]: "PeeringStatus",
						[_xN]: _pSee
					}
				]
			]
		], FilterList = [
			1,
			n0,
			"FilterList",
			0,
			[
				(()=>Filter$),
				{
					[_xN]: _Fil
				}
			]
		], GroupIdStringList = [
			1,
			n0,
			"GroupIdStringList",
			0,
			[
				0,
				{
					[_xN]: _gIr
				}
			]
		], GroupNameStringList = [
			1,
			n0,
			"GroupNameStringList",
			0,
			[
				0,
				{
					[_xN]: _GN
				}
			]
		], IpPermissionList = [
			1,
			n0,
			"IpPermissionList",
			0,
			[
				(()=>IpPermission$),
				{
					[_xN]: _it
				}
			]
		], IpRangeList = [
			1,
			n0,
			"IpRangeList",
			0,
			[
				(()=>IpRange$),
				{
					[_xN]: _it
				}
			]
		], Ipv6RangeList = [
			1,
			n0,
			"Ipv6RangeList",
			0,
			[
				(()=>Ipv6Range$),
				{
					[_xN]: _it
				}
			]
		], PrefixListIdList = [
			1,
			n0,
			"PrefixListIdList",
			0,
			[
				(()=>PrefixListId$),
				{
					[_xN]: _it
				}
			]
		], RevokedSecurityGroupRuleList = [
			1,
			n0,
			"RevokedSecurityGroupRuleList",
			0,
			[
				(()=>RevokedSecurityGroupRule$),
				{
					[_xN]: _it
				}
			]
		], SecurityGroupList = [
			1,
			n0,
			"SecurityGroupList",
			0,
			[
				(()=>SecurityGroup$),
				{
					[_xN]: _it
				}
			]
		], SecurityGroupRuleIdList = [
			1,
			n0,
			"SecurityGroupRuleIdList",
			0,
			[
				0,
				{
					[_xN]: _it
				}
			]
		], SecurityGroupRuleList = [
			1,
			n0,
			"SecurityGroupRuleList",
			0,
			[
				(()=>SecurityGroupRule$),
				{
					[_xN]: _it
				}
			]
		], TagList = [
			1,
			n0,
			"TagList",
			0,
			[
				(()=>Tag$),
				{
					[_xN]: _it
				}
			]
		], TagSpecificationList = [
			1,
			n0,
			"TagSpecificationList",
			0,
			[
				(()=>TagSpecification$),
				{
					[_xN]: _it
				}
			]
		], UserIdGroupPairList = [
			1,
			n0,
			"UserIdGroupPairList",
			0,
			[
				(()=>UserIdGroupPair$),
				{
					[_xN]: _it
				}
			]
		], ValueStringList = [
			1,
			n0,
			"ValueStringList",
			0,
			[
				0,
				{
					[_xN]: _it
				}
			]
		], AuthorizeSecurityGroupIngress$ = [
			9,
			n0,
			"AuthorizeSecurityGroupIngress",
			0,
			(()=>AuthorizeSecurityGroupIngressRequest$),
			(()=>AuthorizeSecurityGroupIngressResult$)
		], DescribeSecurityGroupRules$ = [
			9,
			n0,
			"DescribeSecurityGroupRules",
			0,
			(()=>DescribeSecurityGroupRulesRequest$),
			(()=>DescribeSecurityGroupRulesResult$)
		], DescribeSecurityGroups$ = [
			9,
			n0,
			"DescribeSecurityGroups",
			0,
			(()=>DescribeSecurityGroupsRequest$),
			(()=>DescribeSecurityGroupsResult$)
		], RevokeSecurityGroupIngress$ = [
			9,
			n0,
			"RevokeSecurityGroupIngress",
			0,
			(()=>RevokeSecurityGroupIngressRequest$),
			(()=>RevokeSecurityGroupIngressResult$)
		];
		exported.GZZ = DescribeSecurityGroups$;
		exported.H5M = RevokeSecurityGroupIngress$;
		exported.Kos = AuthorizeSecurityGroupIngress$;
		exported.YbR = DescribeSecurityGroupRules$;
	}),
	2543: ((_module, exported, bundled)=>{
		var commandBuilder_0 = bundled(8509), schemas_schemas_0_1 = bundled(9689);
		class RevokeSecurityGroupIngressCommand extends (0, commandBuilder_0.G5)(commandBuilder_0.lq, commandBuilder_0.yt, "RevokeSecurityGroupIngress", schemas_schemas_0_1.H5M) {
		}
		exported.e = RevokeSecurityGroupIngressCommand;
	}),
	1097: ((_module, exported, bundled)=>{
		exported.x = refusal;
		var faults_fault_js_0 = bundled(1581);
		function refusal(error, rules) {
			if (!(error instanceof faults_fault_js_0.v && 'rule-not-found' === error.kind)) throw error;
			return {
				revoked: [],
				unknown: 1 === rules.length ? rules : [],
				refusal: error
			};
		}
	}),
	936: ((_module, exported, bundled)=>{
		exported.pb = filter;
		exported.lX = rulesPage;
		exported.EV = rulesPageCommand;
		var commandBuilder = bundled(8509), schemas_0 = bundled(9689);
		class DescribeSecurityGroupRulesCommand extends (0, commandBuilder.G5)(commandBuilder.lq, commandBuilder.yt, "DescribeSecurityGroupRules", schemas_0.YbR) {
		}
		var send = bundled(6107);
		function rulesPageCommand(Filters, page) {
			return new DescribeSecurityGroupRulesCommand({
				Filters,
				MaxResults: 1000,
				NextToken: page
			});
		}
		function rulesPage({ SecurityGroupRules, NextToken }) {
			if (!SecurityGroupRules) throw (0, send.PV)();
			return {
				rules: SecurityGroupRules,
				next: NextToken || void 0
			};
		}
		function filter(Name, Values) {
			return {
				Name,
				Values: [
					...Values
				]
			};
		}
	})
};
