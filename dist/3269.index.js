'use strict';
exports.id = 3269;
exports.ids = [
	3269,
	3692
];
exports.modules = {
	3098: ((_module, exported, bundled)=>{
		var configurations = bundled(846), hostHeaderMiddleware = bundled(9007), user_agent_middleware = bundled(8486), loggerMiddleware = bundled(5180), getRecursionDetectionPlugin = bundled(7591), getHttpAuthSchemeEndpointRuleSetPlugin = bundled(2781), DefaultIdentityProviderConfig = bundled(7086), getHttpSigningMiddleware = bundled(1567), client = bundled(8702), resolveRegionConfig = bundled(7503), endpoints = bundled(4172), contentLengthMiddleware = bundled(7041), middleware_retry_configurations = bundled(7760), retry = bundled(2122), getSchemaSerdePlugin = bundled(7849), httpAuthSchemes = bundled(8181), getSmithyContext = bundled(8743), normalizeProvider = bundled(9362);
		let defaultRedshiftServerlessHttpAuthSchemeParametersProvider = (async (config, context, input)=>({
				operation: (0, getSmithyContext.u)(context).operation,
				region: await (0, normalizeProvider.t)(config.region)() || (()=>{
					throw Error("expected `region` to be configured for `aws.auth#sigv4`");
				})()
			})), defaultRedshiftServerlessHttpAuthSchemeProvider = ((authParameters)=>{
			let options = [];
			return authParameters.operation, options.push({
				schemeId: "aws.auth#sigv4",
				signingProperties: {
					name: "redshift-serverless",
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
		var EndpointParameters = bundled(266), emitWarningIfUnsupportedVersion = bundled(5477), getDefaultSocketTimeout = bundled(9121), defaultUserAgent = bundled(7532), nodeAppIdConfigOptions = bundled(7652), NODE_AUTH_SCHEME_PREFERENCE_OPTIONS = bundled(2628), defaultProvider = bundled(9882), smithy_client_emitWarningIfUnsupportedVersion = bundled(1034), defaults_mode = bundled(479), resolveDefaultsModeConfig = bundled(8234), configLoader = bundled(3945), regionConfig_config = bundled(6152), NodeUseDualstackEndpointConfigOptions = bundled(7580), NodeUseFipsEndpointConfigOptions = bundled(4254), util_retry_config = bundled(4353), calculateBodyLength = bundled(2127), node_http_handler = bundled(1668), stream_collector = bundled(6660), AwsSdkSigV4Signer = bundled(2526), RpcProtocol = bundled(5715), JsonCodec2 = bundled(5143), parseJsonBody = bundled(7446), deref = bundled(6204), NormalizedSchema = bundled(5125), ProtocolLib = bundled(4017);
		class AwsJsonRpcProtocol extends RpcProtocol.M {
			serializer;
			deserializer;
			serviceTarget;
			codec;
			mixin;
			awsQueryCompatible;
			constructor({ defaultNamespace, errorTypeRegistries, serviceTarget, awsQueryCompatible, jsonCodec }){
				super({
					defaultNamespace,
					errorTypeRegistries
				});
				this.serviceTarget = serviceTarget;
				this.codec = jsonCodec ?? new JsonCodec2.p({
					timestampFormat: {
						useTrait: !0,
						default: 7
					},
					jsonName: !1
				});
				this.serializer = this.codec.createSerializer();
				this.deserializer = this.codec.createDeserializer();
				this.awsQueryCompatible = !!awsQueryCompatible;
				this.mixin = new ProtocolLib.U(this.awsQueryCompatible);
			}
			async serializeRequest(operationSchema, input, context) {
				let request = await super.serializeRequest(operationSchema, input, context);
				return request.path.endsWith("/") || (request.path += "/"), request.headers["content-type"] = `application/x-amz-json-${this.getJsonRpcVersion()}`, request.headers["x-amz-target"] = `${this.serviceTarget}.${operationSchema.name}`, this.awsQueryCompatible && (request.headers["x-amzn-query-mode"] = "true"), "unit" !== (0, deref.L)(operationSchema.input) && request.body || (request.body = "{}"), request;
			}
			getPayloadCodec() {
				return this.codec;
			}
			async handleError(operationSchema, context, response, dataObject, metadata) {
				let { awsQueryCompatible } = this;
				awsQueryCompatible && this.mixin.setQueryCompatError(dataObject, response);
				let errorIdentifier = (0, parseJsonBody.rh)(response, dataObject, awsQueryCompatible) ?? "Unknown";
				this.mixin.compose(this.compositeErrorRegistry, errorIdentifier, this.options.defaultNamespace);
				let { errorSchema, errorMetadata } = await this.mixin.getErrorSchemaOrThrowBaseException(errorIdentifier, this.options.defaultNamespace, response, dataObject, metadata, awsQueryCompatible ? this.mixin.findQueryCompatibleError : void 0), ns = NormalizedSchema.l1.of(errorSchema), message = dataObject.message ?? dataObject.Message ?? "UnknownError", exception = new (this.compositeErrorRegistry.getErrorCtor(errorSchema) ?? Error)({}), output = {}, errorDeserializer = this.codec.createDeserializer();
				for (let [name, member] of ns.structIterator())null != dataObject[name] && (output[name] = errorDeserializer.readObject(member, dataObject[name]));
				awsQueryCompatible && this.mixin.queryCompatOutput(dataObject, output);
				throw this.mixin.decorateServiceException(Object.assign(exception, errorMetadata, {
					$fault: ns.getMergedTraits().error,
					message
				}, output), dataObject);
			}
		}
		class AwsJson1_1Protocol extends AwsJsonRpcProtocol {
			constructor({ defaultNamespace, errorTypeRegistries, serviceTarget, awsQueryCompatible, jsonCodec }){
				super({
					defaultNamespace,
					errorTypeRegistries,
					serviceTarget,
					awsQueryCompatible,
					jsonCodec
				});
			}
			getShapeId() {
				return "aws.protocols#awsJson1_1";
			}
			getJsonRpcVersion() {
				return "1.1";
			}
			getDefaultContentType() {
				return "application/x-amz-json-1.1";
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
			12,
			3,
			1,
			4,
			100_000_000 + 11,
			2,
			5,
			100_000_000 + 11,
			3,
			8,
			6,
			4,
			7,
			100_000_000 + 10,
			5,
			100_000_000 + 8,
			100_000_000 + 9,
			4,
			10,
			9,
			6,
			100_000_000 + 6,
			100_000_000 + 7,
			5,
			11,
			100_000_000 + 5,
			6,
			100_000_000 + 4,
			100_000_000 + 5,
			3,
			100_000_000 + 1,
			13,
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
				"https://redshift-serverless-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",
				i
			],
			[
				-1,
				"FIPS and DualStack are enabled, but this partition does not support one or both"
			],
			[
				"https://redshift-serverless-fips.{Region}.{PartitionResult#dnsSuffix}",
				i
			],
			[
				-1,
				"FIPS is enabled but this partition does not support FIPS"
			],
			[
				"https://redshift-serverless.{Region}.{PartitionResult#dualStackDnsSuffix}",
				i
			],
			[
				-1,
				"DualStack is enabled but this partition does not support DualStack"
			],
			[
				"https://redshift-serverless.{Region}.{PartitionResult#dnsSuffix}",
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
		var schemas_0 = bundled(6163), region_config_resolver_extensions = bundled(9999), defaultExtensionConfiguration = bundled(6571), httpExtensionConfiguration = bundled(274);
		class RedshiftServerlessClient extends client.K {
			config;
			constructor(...[configuration]){
				var config, config1, runtimeConfig, extensions;
				let defaultsMode, defaultConfigProvider, clientSharedValues, loaderConfig, _httpAuthSchemes, _httpAuthSchemeProvider, _credentials, extensionConfiguration, _config_0 = (config = configuration || {}, (0, smithy_client_emitWarningIfUnsupportedVersion.I)(process.version), defaultsMode = (0, resolveDefaultsModeConfig.I)(config), defaultConfigProvider = (()=>defaultsMode().then(defaults_mode.l)), clientSharedValues = {
					apiVersion: "2021-04-21",
					base64Decoder: config?.base64Decoder ?? fromBase64.E,
					base64Encoder: config?.base64Encoder ?? toBase64.n,
					disableHostPrefix: config?.disableHostPrefix ?? !1,
					endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
					extensions: config?.extensions ?? [],
					httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultRedshiftServerlessHttpAuthSchemeProvider,
					httpAuthSchemes: config?.httpAuthSchemes ?? [
						{
							schemeId: "aws.auth#sigv4",
							identityProvider: ((ipc)=>ipc.getIdentityProvider("aws.auth#sigv4")),
							signer: new AwsSdkSigV4Signer.f2()
						}
					],
					logger: config?.logger ?? new NoOpLogger.N(),
					protocol: config?.protocol ?? AwsJson1_1Protocol,
					protocolSettings: config?.protocolSettings ?? {
						defaultNamespace: "com.amazonaws.redshiftserverless",
						errorTypeRegistries: schemas_0.q1U,
						version: "2021-04-21",
						serviceTarget: "RedshiftServerless"
					},
					serviceId: config?.serviceId ?? "Redshift Serverless",
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
					httpAuthSchemeParametersProvider: defaultRedshiftServerlessHttpAuthSchemeParametersProvider,
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
		exported.X = RedshiftServerlessClient;
	}),
	797: ((_module, exported, bundled)=>{
		var client_command_builder = bundled(6801), endpoints = bundled(4172), EndpointParameters = bundled(266);
		let command = (0, client_command_builder.k)(EndpointParameters.S, "RedshiftServerless", "RedshiftServerlessClient", endpoints.rD), _ep0 = {}, _mw0 = ((Command, cs, config, o)=>[]);
		var schemas_0 = bundled(6163);
		class GetWorkgroupCommand extends command(_ep0, _mw0, "GetWorkgroup", schemas_0.L2b) {
		}
		exported.O = GetWorkgroupCommand;
	}),
	266: ((_module, exported, bundled)=>{
		let resolveClientEndpointParameters = ((options)=>Object.assign(options, {
				useDualstackEndpoint: options.useDualstackEndpoint ?? !1,
				useFipsEndpoint: options.useFipsEndpoint ?? !1,
				defaultSigningName: "redshift-serverless"
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
	6163: ((_module, exported, bundled)=>{
		var TypeRegistry = bundled(5629), exceptions = bundled(4667);
		class RedshiftServerlessServiceException extends exceptions.T {
			static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.redshiftserverless#RedshiftServerlessServiceException";
			constructor(options){
				super(options);
				Object.setPrototypeOf(this, RedshiftServerlessServiceException.prototype);
			}
		}
		let _po = "port", _s = "smithy.ts.sdk.synthetic.com.amazonaws.redshiftserverless", _st = "status", _wN = "workgroupName", n0 = "com.amazonaws.redshiftserverless", _s_registry = new TypeRegistry.O(_s);
		var RedshiftServerlessServiceException$ = [
			-3,
			_s,
			"RedshiftServerlessServiceException",
			0,
			[],
			[]
		];
		_s_registry.registerError(RedshiftServerlessServiceException$, RedshiftServerlessServiceException);
		let errorTypeRegistries = [
			_s_registry,
			new TypeRegistry.O(n0)
		];
		exported.q1U = errorTypeRegistries;
		var ConfigParameter$ = [
			3,
			n0,
			"ConfigParameter",
			0,
			[
				"parameterKey",
				"parameterValue"
			],
			[
				0,
				0
			]
		], Endpoint$ = [
			3,
			n0,
			"Endpoint",
			0,
			[
				"address",
				_po,
				"vpcEndpoints"
			],
			[
				0,
				1,
				(()=>VpcEndpointList)
			]
		], GetWorkgroupRequest$ = [
			3,
			n0,
			"GetWorkgroupRequest",
			0,
			[
				_wN
			],
			[
				0
			],
			1
		], GetWorkgroupResponse$ = [
			3,
			n0,
			"GetWorkgroupResponse",
			0,
			[
				"workgroup"
			],
			[
				(()=>Workgroup$)
			],
			1
		], NetworkInterface$ = [
			3,
			n0,
			"NetworkInterface",
			0,
			[
				"networkInterfaceId",
				"subnetId",
				"privateIpAddress",
				"availabilityZone",
				"ipv6Address"
			],
			[
				0,
				0,
				0,
				0,
				0
			]
		], PerformanceTarget$ = [
			3,
			n0,
			"PerformanceTarget",
			0,
			[
				_st,
				"level"
			],
			[
				0,
				1
			]
		], VpcEndpoint$ = [
			3,
			n0,
			"VpcEndpoint",
			0,
			[
				"vpcEndpointId",
				"vpcId",
				"networkInterfaces"
			],
			[
				0,
				0,
				(()=>NetworkInterfaceList)
			]
		], Workgroup$ = [
			3,
			n0,
			"Workgroup",
			0,
			[
				"workgroupId",
				"workgroupArn",
				_wN,
				"namespaceName",
				"baseCapacity",
				"enhancedVpcRouting",
				"configParameters",
				"securityGroupIds",
				"subnetIds",
				_st,
				"endpoint",
				"publiclyAccessible",
				"creationDate",
				_po,
				"customDomainName",
				"customDomainCertificateArn",
				"customDomainCertificateExpiryTime",
				"workgroupVersion",
				"patchVersion",
				"maxCapacity",
				"crossAccountVpcs",
				"ipAddressType",
				"pricePerformanceTarget",
				"trackName",
				"pendingTrackName",
				"extraComputeForAutomaticOptimization"
			],
			[
				0,
				0,
				0,
				0,
				1,
				2,
				(()=>ConfigParameterList),
				64,
				64,
				0,
				(()=>Endpoint$),
				2,
				5,
				1,
				0,
				0,
				5,
				0,
				0,
				1,
				64,
				0,
				(()=>PerformanceTarget$),
				0,
				0,
				2
			]
		], ConfigParameterList = [
			1,
			n0,
			"ConfigParameterList",
			0,
			(()=>ConfigParameter$)
		], NetworkInterfaceList = [
			1,
			n0,
			"NetworkInterfaceList",
			0,
			(()=>NetworkInterface$)
		], VpcEndpointList = [
			1,
			n0,
			"VpcEndpointList",
			0,
			(()=>VpcEndpoint$)
		], GetWorkgroup$ = [
			9,
			n0,
			"GetWorkgroup",
			0,
			(()=>GetWorkgroupRequest$),
			(()=>GetWorkgroupResponse$)
		];
		exported.L2b = GetWorkgroup$;
	})
};
