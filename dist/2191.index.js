'use strict';
exports.id = 2191;
exports.ids = [
	2191,
	3692
];
exports.modules = {
	5897: ((_module, exported, bundled)=>{
		var configurations = bundled(846), hostHeaderMiddleware = bundled(9007), user_agent_middleware = bundled(8486), loggerMiddleware = bundled(5180), getRecursionDetectionPlugin = bundled(7591), getHttpAuthSchemeEndpointRuleSetPlugin = bundled(2781), DefaultIdentityProviderConfig = bundled(7086), getHttpSigningMiddleware = bundled(1567), client = bundled(8702), resolveRegionConfig = bundled(7503), endpoints = bundled(4172), contentLengthMiddleware = bundled(7041), middleware_retry_configurations = bundled(7760), retry = bundled(2122), getSchemaSerdePlugin = bundled(7849), httpAuthSchemes = bundled(8181), getSmithyContext = bundled(8743), normalizeProvider = bundled(9362);
		let defaultRedshiftHttpAuthSchemeParametersProvider = (async (config, context, input)=>({
				operation: (0, getSmithyContext.u)(context).operation,
				region: await (0, normalizeProvider.t)(config.region)() || (()=>{
					throw Error("expected `region` to be configured for `aws.auth#sigv4`");
				})()
			})), defaultRedshiftHttpAuthSchemeProvider = ((authParameters)=>{
			let options = [];
			return authParameters.operation, options.push({
				schemeId: "aws.auth#sigv4",
				signingProperties: {
					name: "redshift",
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
		var EndpointParameters = bundled(951), emitWarningIfUnsupportedVersion = bundled(5477), getDefaultSocketTimeout = bundled(9121), defaultUserAgent = bundled(7532), nodeAppIdConfigOptions = bundled(7652), NODE_AUTH_SCHEME_PREFERENCE_OPTIONS = bundled(2628), defaultProvider = bundled(9882), smithy_client_emitWarningIfUnsupportedVersion = bundled(1034), defaults_mode = bundled(479), resolveDefaultsModeConfig = bundled(8234), configLoader = bundled(3945), regionConfig_config = bundled(6152), NodeUseDualstackEndpointConfigOptions = bundled(7580), NodeUseFipsEndpointConfigOptions = bundled(4254), util_retry_config = bundled(4353), calculateBodyLength = bundled(2127), node_http_handler = bundled(1668), stream_collector = bundled(6660), AwsSdkSigV4Signer = bundled(2526), AwsQueryProtocol = bundled(1166), Sha256Node = bundled(910), NoOpLogger = bundled(7545), parseUrl = bundled(8977), fromBase64 = bundled(9700), toBase64 = bundled(7305), fromUtf8 = bundled(7332), toUtf8 = bundled(9809), aws = bundled(6180), EndpointCache = bundled(8479), decideEndpoint = bundled(7009), customEndpointFunctions = bundled(1046), BinaryDecisionDiagram = bundled(5258);
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
				"https://redshift-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",
				i
			],
			[
				-1,
				"FIPS and DualStack are enabled, but this partition does not support one or both"
			],
			[
				"https://redshift.{Region}.amazonaws.com",
				i
			],
			[
				"https://redshift-fips.{Region}.{PartitionResult#dnsSuffix}",
				i
			],
			[
				-1,
				"FIPS is enabled but this partition does not support FIPS"
			],
			[
				"https://redshift.{Region}.{PartitionResult#dualStackDnsSuffix}",
				i
			],
			[
				-1,
				"DualStack is enabled but this partition does not support DualStack"
			],
			[
				"https://redshift.{Region}.{PartitionResult#dnsSuffix}",
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
		var schemas_0 = bundled(5146), region_config_resolver_extensions = bundled(9999), defaultExtensionConfiguration = bundled(6571), httpExtensionConfiguration = bundled(274);
		class RedshiftClient extends client.K {
			config;
			constructor(...[configuration]){
				var config, config1, runtimeConfig, extensions;
				let defaultsMode, defaultConfigProvider, clientSharedValues, loaderConfig, _httpAuthSchemes, _httpAuthSchemeProvider, _credentials, extensionConfiguration, _config_0 = (config = configuration || {}, (0, smithy_client_emitWarningIfUnsupportedVersion.I)(process.version), defaultsMode = (0, resolveDefaultsModeConfig.I)(config), defaultConfigProvider = (()=>defaultsMode().then(defaults_mode.l)), clientSharedValues = {
					apiVersion: "2012-12-01",
					base64Decoder: config?.base64Decoder ?? fromBase64.E,
					base64Encoder: config?.base64Encoder ?? toBase64.n,
					disableHostPrefix: config?.disableHostPrefix ?? !1,
					endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
					extensions: config?.extensions ?? [],
					httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultRedshiftHttpAuthSchemeProvider,
					httpAuthSchemes: config?.httpAuthSchemes ?? [
						{
							schemeId: "aws.auth#sigv4",
							identityProvider: ((ipc)=>ipc.getIdentityProvider("aws.auth#sigv4")),
							signer: new AwsSdkSigV4Signer.f2()
						}
					],
					logger: config?.logger ?? new NoOpLogger.N(),
					protocol: config?.protocol ?? AwsQueryProtocol.k,
					protocolSettings: config?.protocolSettings ?? {
						defaultNamespace: "com.amazonaws.redshift",
						errorTypeRegistries: schemas_0.q1U,
						xmlNamespace: "http://redshift.amazonaws.com/doc/2012-12-01/",
						version: "2012-12-01",
						serviceTarget: "RedshiftServiceVersion20121201"
					},
					serviceId: config?.serviceId ?? "Redshift",
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
					defaultSocketTimeout: (0, getDefaultSocketTimeout.E)(config?.requestHandler, 300_000),
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
					httpAuthSchemeParametersProvider: defaultRedshiftHttpAuthSchemeParametersProvider,
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
		exported.P = RedshiftClient;
	}),
	5354: ((_module, exported, bundled)=>{
		var smithy_core_client_0 = bundled(6801), smithy_core_endpoints_2 = bundled(4172), endpoint_EndpointParameters_1 = bundled(951);
		let command = (0, smithy_core_client_0.k)(endpoint_EndpointParameters_1.S, "RedshiftServiceVersion20121201", "RedshiftClient", smithy_core_endpoints_2.rD), _ep0 = {}, _mw0 = ((Command, cs, config, o)=>[]);
		exported.G5 = command;
		exported.lq = _ep0;
		exported.yt = _mw0;
	}),
	951: ((_module, exported, bundled)=>{
		let resolveClientEndpointParameters = ((options)=>Object.assign(options, {
				useDualstackEndpoint: options.useDualstackEndpoint ?? !1,
				useFipsEndpoint: options.useFipsEndpoint ?? !1,
				defaultSigningName: "redshift"
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
	5146: ((_module, exported, bundled)=>{
		var TypeRegistry = bundled(5629), exceptions = bundled(4667);
		class RedshiftServiceException extends exceptions.T {
			static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.redshift#RedshiftServiceException";
			constructor(options){
				super(options);
				Object.setPrototypeOf(this, RedshiftServiceException.prototype);
			}
		}
		let _AC = "AquaConfiguration", _ASRP = "AutomatedSnapshotRetentionPeriod", _AZ = "AvailabilityZone", _C = "Cluster", _CIDRIP = "CIDRIP", _CIR = "ClusterIamRole", _CIl = "ClusterIdentifier", _CN = "ClusterNodes", _CPSL = "ClusterParameterStatusList", _CSCS = "ClusterSnapshotCopyStatus", _CSG = "ClusterSecurityGroup", _CSGN = "ClusterSecurityGroupName", _CSGl = "ClusterSecurityGroups", _CV = "ClusterVersion", _DMWe = "DeferredMaintenanceWindow", _DTP = "DataTransferProgress", _ECSGN = "EC2SecurityGroupName", _ECSGOI = "EC2SecurityGroupOwnerId", _ECSGe = "EC2SecurityGroup", _EIS = "ElasticIpStatus", _ETIS = "ElapsedTimeInSeconds", _ETTCIS = "EstimatedTimeToCompletionInSeconds", _EVR = "EnhancedVpcRouting", _En = "Endpoint", _HS = "HsmStatus", _IPRa = "IPRange", _LPS = "LoggingPublishStatus", _M = "Marker", _MR = "MaxRecords", _MSRP = "ManualSnapshotRetentionPeriod", _MTN = "MaintenanceTrackName", _NIe = "NetworkInterface", _NON = "NumberOfNodes", _NT = "NodeType", _PA = "PubliclyAccessible", _PAS = "ParameterApplyStatus", _PMV = "PendingModifiedValues", _RI = "ResizeInfo", _RNES = "ReservedNodeExchangeStatus", _RS = "RestoreStatus", _STa = "S3Tables", _St = "Status", _T = "Tags", _TK = "TagKeys", _TV = "TagValues", _VEp = "VpcEndpoint", _VIp = "VpcId", _s = "smithy.ts.sdk.synthetic.com.amazonaws.redshift", _xN = "xmlName", n0 = "com.amazonaws.redshift", _s_registry = new TypeRegistry.O(_s);
		var RedshiftServiceException$ = [
			-3,
			_s,
			"RedshiftServiceException",
			0,
			[],
			[]
		];
		_s_registry.registerError(RedshiftServiceException$, RedshiftServiceException);
		let errorTypeRegistries = [
			_s_registry,
			new TypeRegistry.O(n0)
		];
		exported.q1U = errorTypeRegistries;
		var SensitiveString = [
			0,
			n0,
			"SensitiveString",
			8,
			0
		], AquaConfiguration$ = [
			3,
			n0,
			_AC,
			0,
			[
				"AquaStatus",
				"AquaConfigurationStatus"
			],
			[
				0,
				0
			]
		], Cluster$ = [
			3,
			n0,
			_C,
			0,
			[
				_CIl,
				_NT,
				"ClusterStatus",
				"ClusterAvailabilityStatus",
				"ModifyStatus",
				"MasterUsername",
				"DBName",
				_En,
				"ClusterCreateTime",
				_ASRP,
				_MSRP,
				_CSGl,
				"VpcSecurityGroups",
				"ClusterParameterGroups",
				"ClusterSubnetGroupName",
				_VIp,
				_AZ,
				"PreferredMaintenanceWindow",
				_PMV,
				_CV,
				"AllowVersionUpgrade",
				_NON,
				_PA,
				"Encrypted",
				_RS,
				_DTP,
				_HS,
				_CSCS,
				"ClusterPublicKey",
				_CN,
				_EIS,
				"ClusterRevisionNumber",
				_T,
				"KmsKeyId",
				_EVR,
				"IamRoles",
				"PendingActions",
				_MTN,
				"ElasticResizeNumberOfNodeOptions",
				"DeferredMaintenanceWindows",
				"SnapshotScheduleIdentifier",
				"SnapshotScheduleState",
				"ExpectedNextSnapshotScheduleTime",
				"ExpectedNextSnapshotScheduleTimeStatus",
				"NextMaintenanceWindowStartTime",
				_RI,
				"AvailabilityZoneRelocationStatus",
				"ClusterNamespaceArn",
				"TotalStorageCapacityInMegaBytes",
				_AC,
				"DefaultIamRoleArn",
				_RNES,
				"CustomDomainName",
				"CustomDomainCertificateArn",
				"CustomDomainCertificateExpiryDate",
				"MasterPasswordSecretArn",
				"MasterPasswordSecretKmsKeyId",
				"IpAddressType",
				"MultiAZ",
				"MultiAZSecondary",
				"LakehouseRegistrationStatus",
				"CatalogArn",
				"ExtraComputeForAutomaticOptimization",
				_LPS
			],
			[
				0,
				0,
				0,
				0,
				0,
				0,
				0,
				[
					(()=>Endpoint$),
					0
				],
				4,
				1,
				1,
				[
					()=>ClusterSecurityGroupMembershipList,
					0
				],
				[
					()=>VpcSecurityGroupMembershipList,
					0
				],
				[
					()=>ClusterParameterGroupStatusList,
					0
				],
				0,
				0,
				0,
				0,
				[
					()=>PendingModifiedValues$,
					0
				],
				0,
				2,
				1,
				2,
				2,
				()=>RestoreStatus$,
				()=>DataTransferProgress$,
				()=>HsmStatus$,
				()=>ClusterSnapshotCopyStatus$,
				0,
				()=>ClusterNodesList,
				()=>ElasticIpStatus$,
				0,
				[
					(()=>TagList),
					0
				],
				0,
				2,
				[
					()=>ClusterIamRoleList,
					0
				],
				64,
				0,
				0,
				[
					()=>DeferredMaintenanceWindowsList,
					0
				],
				0,
				0,
				4,
				0,
				4,
				()=>ResizeInfo$,
				0,
				0,
				1,
				()=>AquaConfiguration$,
				0,
				()=>ReservedNodeExchangeStatus$,
				0,
				0,
				4,
				0,
				0,
				0,
				0,
				()=>SecondaryClusterInfo$,
				0,
				0,
				0,
				()=>LoggingPublishStatus$
			]
		], ClusterIamRole$ = [
			3,
			n0,
			_CIR,
			0,
			[
				"IamRoleArn",
				"ApplyStatus"
			],
			[
				0,
				0
			]
		], ClusterNode$ = [
			3,
			n0,
			"ClusterNode",
			0,
			[
				"NodeRole",
				"PrivateIPAddress",
				"PublicIPAddress"
			],
			[
				0,
				0,
				0
			]
		], ClusterParameterGroupStatus$ = [
			3,
			n0,
			"ClusterParameterGroupStatus",
			0,
			[
				"ParameterGroupName",
				_PAS,
				_CPSL
			],
			[
				0,
				0,
				()=>ClusterParameterStatusList
			]
		], ClusterParameterStatus$ = [
			3,
			n0,
			"ClusterParameterStatus",
			0,
			[
				"ParameterName",
				_PAS,
				"ParameterApplyErrorDescription"
			],
			[
				0,
				0,
				0
			]
		], ClusterSecurityGroup$ = [
			3,
			n0,
			_CSG,
			0,
			[
				_CSGN,
				"Description",
				"EC2SecurityGroups",
				"IPRanges",
				_T
			],
			[
				0,
				0,
				[
					(()=>EC2SecurityGroupList),
					0
				],
				[
					(()=>IPRangeList),
					0
				],
				[
					(()=>TagList),
					0
				]
			]
		], ClusterSecurityGroupMembership$ = [
			3,
			n0,
			"ClusterSecurityGroupMembership",
			0,
			[
				_CSGN,
				_St
			],
			[
				0,
				0
			]
		], ClusterSecurityGroupMessage$ = [
			3,
			n0,
			"ClusterSecurityGroupMessage",
			0,
			[
				_M,
				_CSGl
			],
			[
				0,
				[
					()=>ClusterSecurityGroups,
					0
				]
			]
		], ClustersMessage$ = [
			3,
			n0,
			"ClustersMessage",
			0,
			[
				_M,
				"Clusters"
			],
			[
				0,
				[
					()=>ClusterList,
					0
				]
			]
		], ClusterSnapshotCopyStatus$ = [
			3,
			n0,
			_CSCS,
			0,
			[
				"DestinationRegion",
				"RetentionPeriod",
				_MSRP,
				"SnapshotCopyGrantName"
			],
			[
				0,
				1,
				1,
				0
			]
		], DataTransferProgress$ = [
			3,
			n0,
			_DTP,
			0,
			[
				_St,
				"CurrentRateInMegaBytesPerSecond",
				"TotalDataInMegaBytes",
				"DataTransferredInMegaBytes",
				_ETTCIS,
				_ETIS
			],
			[
				0,
				1,
				1,
				1,
				1,
				1
			]
		], DeferredMaintenanceWindow$ = [
			3,
			n0,
			_DMWe,
			0,
			[
				"DeferMaintenanceIdentifier",
				"DeferMaintenanceStartTime",
				"DeferMaintenanceEndTime"
			],
			[
				0,
				4,
				4
			]
		], DescribeClusterSecurityGroupsMessage$ = [
			3,
			n0,
			"DescribeClusterSecurityGroupsMessage",
			0,
			[
				_CSGN,
				_MR,
				_M,
				_TK,
				_TV
			],
			[
				0,
				1,
				0,
				[
					()=>TagKeyList,
					0
				],
				[
					()=>TagValueList,
					0
				]
			]
		], DescribeClustersMessage$ = [
			3,
			n0,
			"DescribeClustersMessage",
			0,
			[
				_CIl,
				_MR,
				_M,
				_TK,
				_TV
			],
			[
				0,
				1,
				0,
				[
					()=>TagKeyList,
					0
				],
				[
					()=>TagValueList,
					0
				]
			]
		], EC2SecurityGroup$ = [
			3,
			n0,
			_ECSGe,
			0,
			[
				_St,
				_ECSGN,
				_ECSGOI,
				_T
			],
			[
				0,
				0,
				0,
				[
					(()=>TagList),
					0
				]
			]
		], ElasticIpStatus$ = [
			3,
			n0,
			_EIS,
			0,
			[
				"ElasticIp",
				_St
			],
			[
				0,
				0
			]
		], Endpoint$ = [
			3,
			n0,
			_En,
			0,
			[
				"Address",
				"Port",
				"VpcEndpoints"
			],
			[
				0,
				1,
				[
					()=>VpcEndpointsList,
					0
				]
			]
		], HsmStatus$ = [
			3,
			n0,
			_HS,
			0,
			[
				"HsmClientCertificateIdentifier",
				"HsmConfigurationIdentifier",
				_St
			],
			[
				0,
				0,
				0
			]
		], IPRange$ = [
			3,
			n0,
			_IPRa,
			0,
			[
				_St,
				_CIDRIP,
				_T
			],
			[
				0,
				0,
				[
					(()=>TagList),
					0
				]
			]
		], LoggingPublishStatus$ = [
			3,
			n0,
			_LPS,
			0,
			[
				_STa
			],
			[
				()=>S3TablePublishStatus$
			]
		], NetworkInterface$ = [
			3,
			n0,
			_NIe,
			0,
			[
				"NetworkInterfaceId",
				"SubnetId",
				"PrivateIpAddress",
				_AZ,
				"Ipv6Address"
			],
			[
				0,
				0,
				0,
				0,
				0
			]
		], PendingModifiedValues$ = [
			3,
			n0,
			_PMV,
			0,
			[
				"MasterUserPassword",
				_NT,
				_NON,
				"ClusterType",
				_CV,
				_ASRP,
				_CIl,
				_PA,
				_EVR,
				_MTN,
				"EncryptionType"
			],
			[
				[
					()=>SensitiveString,
					0
				],
				0,
				1,
				0,
				0,
				1,
				0,
				2,
				2,
				0,
				0
			]
		], ReservedNodeExchangeStatus$ = [
			3,
			n0,
			_RNES,
			0,
			[
				"ReservedNodeExchangeRequestId",
				_St,
				"RequestTime",
				"SourceReservedNodeId",
				"SourceReservedNodeType",
				"SourceReservedNodeCount",
				"TargetReservedNodeOfferingId",
				"TargetReservedNodeType",
				"TargetReservedNodeCount"
			],
			[
				0,
				0,
				4,
				0,
				0,
				1,
				0,
				0,
				1
			]
		], ResizeInfo$ = [
			3,
			n0,
			_RI,
			0,
			[
				"ResizeType",
				"AllowCancelResize"
			],
			[
				0,
				2
			]
		], RestoreStatus$ = [
			3,
			n0,
			_RS,
			0,
			[
				_St,
				"CurrentRestoreRateInMegaBytesPerSecond",
				"SnapshotSizeInMegaBytes",
				"ProgressInMegaBytes",
				_ETIS,
				_ETTCIS
			],
			[
				0,
				1,
				1,
				1,
				1,
				1
			]
		], RevokeClusterSecurityGroupIngressMessage$ = [
			3,
			n0,
			"RevokeClusterSecurityGroupIngressMessage",
			0,
			[
				_CSGN,
				_CIDRIP,
				_ECSGN,
				_ECSGOI
			],
			[
				0,
				0,
				0,
				0
			],
			1
		], RevokeClusterSecurityGroupIngressResult$ = [
			3,
			n0,
			"RevokeClusterSecurityGroupIngressResult",
			0,
			[
				_CSG
			],
			[
				[
					(()=>ClusterSecurityGroup$),
					0
				]
			]
		], S3TablePublishStatus$ = [
			3,
			n0,
			"S3TablePublishStatus",
			0,
			[
				_STa,
				"S3TableNamespace",
				"S3TableGranularity",
				"EnabledAll",
				"LastIngestionTimes"
			],
			[
				64,
				0,
				0,
				2,
				128
			]
		], SecondaryClusterInfo$ = [
			3,
			n0,
			"SecondaryClusterInfo",
			0,
			[
				_AZ,
				_CN
			],
			[
				0,
				()=>ClusterNodesList
			]
		], Tag$ = [
			3,
			n0,
			"Tag",
			0,
			[
				"Key",
				"Value"
			],
			[
				0,
				0
			]
		], VpcEndpoint$ = [
			3,
			n0,
			_VEp,
			0,
			[
				"VpcEndpointId",
				_VIp,
				"NetworkInterfaces"
			],
			[
				0,
				0,
				[
					(()=>NetworkInterfaceList),
					0
				]
			]
		], VpcSecurityGroupMembership$ = [
			3,
			n0,
			"VpcSecurityGroupMembership",
			0,
			[
				"VpcSecurityGroupId",
				_St
			],
			[
				0,
				0
			]
		], ClusterIamRoleList = [
			1,
			n0,
			"ClusterIamRoleList",
			0,
			[
				()=>ClusterIamRole$,
				{
					[_xN]: _CIR
				}
			]
		], ClusterList = [
			1,
			n0,
			"ClusterList",
			0,
			[
				()=>Cluster$,
				{
					[_xN]: _C
				}
			]
		], ClusterNodesList = [
			1,
			n0,
			"ClusterNodesList",
			0,
			()=>ClusterNode$
		], ClusterParameterGroupStatusList = [
			1,
			n0,
			"ClusterParameterGroupStatusList",
			0,
			[
				()=>ClusterParameterGroupStatus$,
				{
					[_xN]: "ClusterParameterGroup"
				}
			]
		], ClusterParameterStatusList = [
			1,
			n0,
			_CPSL,
			0,
			()=>ClusterParameterStatus$
		], ClusterSecurityGroupMembershipList = [
			1,
			n0,
			"ClusterSecurityGroupMembershipList",
			0,
			[
				()=>ClusterSecurityGroupMembership$,
				{
					[_xN]: _CSG
				}
			]
		], ClusterSecurityGroups = [
			1,
			n0,
			_CSGl,
			0,
			[
				(()=>ClusterSecurityGroup$),
				{
					[_xN]: _CSG
				}
			]
		], DeferredMaintenanceWindowsList = [
			1,
			n0,
			"DeferredMaintenanceWindowsList",
			0,
			[
				()=>DeferredMaintenanceWindow$,
				{
					[_xN]: _DMWe
				}
			]
		], EC2SecurityGroupList = [
			1,
			n0,
			"EC2SecurityGroupList",
			0,
			[
				(()=>EC2SecurityGroup$),
				{
					[_xN]: _ECSGe
				}
			]
		], IPRangeList = [
			1,
			n0,
			"IPRangeList",
			0,
			[
				(()=>IPRange$),
				{
					[_xN]: _IPRa
				}
			]
		], NetworkInterfaceList = [
			1,
			n0,
			"NetworkInterfaceList",
			0,
			[
				(()=>NetworkInterface$),
				{
					[_xN]: _NIe
				}
			]
		], TagKeyList = [
			1,
			n0,
			"TagKeyList",
			0,
			[
				0,
				{
					[_xN]: "TagKey"
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
					[_xN]: "Tag"
				}
			]
		], TagValueList = [
			1,
			n0,
			"TagValueList",
			0,
			[
				0,
				{
					[_xN]: "TagValue"
				}
			]
		], VpcEndpointsList = [
			1,
			n0,
			"VpcEndpointsList",
			0,
			[
				(()=>VpcEndpoint$),
				{
					[_xN]: _VEp
				}
			]
		], VpcSecurityGroupMembershipList = [
			1,
			n0,
			"VpcSecurityGroupMembershipList",
			0,
			[
				()=>VpcSecurityGroupMembership$,
				{
					[_xN]: "VpcSecurityGroup"
				}
			]
		], DescribeClusters$ = [
			9,
			n0,
			"DescribeClusters",
			0,
			()=>DescribeClustersMessage$,
			()=>ClustersMessage$
		], DescribeClusterSecurityGroups$ = [
			9,
			n0,
			"DescribeClusterSecurityGroups",
			0,
			()=>DescribeClusterSecurityGroupsMessage$,
			()=>ClusterSecurityGroupMessage$
		], RevokeClusterSecurityGroupIngress$ = [
			9,
			n0,
			"RevokeClusterSecurityGroupIngress",
			0,
			(()=>RevokeClusterSecurityGroupIngressMessage$),
			(()=>RevokeClusterSecurityGroupIngressResult$)
		];
		exported.yii = DescribeClusterSecurityGroups$;
		exported.dM4 = DescribeClusters$;
		exported.lwc = RevokeClusterSecurityGroupIngress$;
	})
};
