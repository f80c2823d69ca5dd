'use strict';
exports.id = 8597;
exports.ids = [
	8597
];
exports.modules = {
	5689: ((_module, exported, bundled)=>{
		var client_command_builder = bundled(6801), endpoints = bundled(4172);
		let command = (0, client_command_builder.k)({
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
		}, "SWBPortalService", "SSOClient", endpoints.rD), _ep0 = {}, _mw0 = ((Command, cs, config, o)=>[]);
		var TypeRegistry = bundled(5629), exceptions = bundled(4667);
		class SSOServiceException extends exceptions.T {
			static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.sso#SSOServiceException";
			constructor(options){
				super(options);
				Object.setPrototypeOf(this, SSOServiceException.prototype);
			}
		}
		class InvalidRequestException extends SSOServiceException {
			static shapeId = "com.amazonaws.sso#InvalidRequestException";
			name = "InvalidRequestException";
			$fault = "client";
			constructor(opts){
				super({
					name: "InvalidRequestException",
					$fault: "client",
					...opts
				});
				Object.setPrototypeOf(this, InvalidRequestException.prototype);
			}
		}
		class ResourceNotFoundException extends SSOServiceException {
			static shapeId = "com.amazonaws.sso#ResourceNotFoundException";
			name = "ResourceNotFoundException";
			$fault = "client";
			constructor(opts){
				super({
					name: "ResourceNotFoundException",
					$fault: "client",
					...opts
				});
				Object.setPrototypeOf(this, ResourceNotFoundException.prototype);
			}
		}
		class TooManyRequestsException extends SSOServiceException {
			static shapeId = "com.amazonaws.sso#TooManyRequestsException";
			name = "TooManyRequestsException";
			$fault = "client";
			constructor(opts){
				super({
					name: "TooManyRequestsException",
					$fault: "client",
					...opts
				});
				Object.setPrototypeOf(this, TooManyRequestsException.prototype);
			}
		}
		class UnauthorizedException extends SSOServiceException {
			static shapeId = "com.amazonaws.sso#UnauthorizedException";
			name = "UnauthorizedException";
			$fault = "client";
			constructor(opts){
				super({
					name: "UnauthorizedException",
					$fault: "client",
					...opts
				});
				Object.setPrototypeOf(this, UnauthorizedException.prototype);
			}
		}
		let _c = "client", _e = "error", _hE = "httpError", _hQ = "httpQuery", _m = "message", _s = "smithy.ts.sdk.synthetic.com.amazonaws.sso", n0 = "com.amazonaws.sso", _s_registry = new TypeRegistry.O(_s);
		var SSOServiceException$ = [
			-3,
			_s,
			"SSOServiceException",
			0,
			[],
			[]
		];
		_s_registry.registerError(SSOServiceException$, SSOServiceException);
		let n0_registry = new TypeRegistry.O(n0);
		var InvalidRequestException$ = [
			-3,
			n0,
			"InvalidRequestException",
			{
				[_e]: _c,
				[_hE]: 400
			},
			[
				_m
			],
			[
				0
			]
		];
		n0_registry.registerError(InvalidRequestException$, InvalidRequestException);
		var ResourceNotFoundException$ = [
			-3,
			n0,
			"ResourceNotFoundException",
			{
				[_e]: _c,
				[_hE]: 404
			},
			[
				_m
			],
			[
				0
			]
		];
		n0_registry.registerError(ResourceNotFoundException$, ResourceNotFoundException);
		var TooManyRequestsException$ = [
			-3,
			n0,
			"TooManyRequestsException",
			{
				[_e]: _c,
				[_hE]: 429
			},
			[
				_m
			],
			[
				0
			]
		];
		n0_registry.registerError(TooManyRequestsException$, TooManyRequestsException);
		var UnauthorizedException$ = [
			-3,
			n0,
			"UnauthorizedException",
			{
				[_e]: _c,
				[_hE]: 401
			},
			[
				_m
			],
			[
				0
			]
		];
		n0_registry.registerError(UnauthorizedException$, UnauthorizedException);
		let errorTypeRegistries = [
			_s_registry,
			n0_registry
		];
		var AccessTokenType = [
			0,
			n0,
			"AccessTokenType",
			8,
			0
		], SecretAccessKeyType = [
			0,
			n0,
			"SecretAccessKeyType",
			8,
			0
		], SessionTokenType = [
			0,
			n0,
			"SessionTokenType",
			8,
			0
		], GetRoleCredentialsRequest$ = [
			3,
			n0,
			"GetRoleCredentialsRequest",
			0,
			[
				"roleName",
				"accountId",
				"accessToken"
			],
			[
				[
					0,
					{
						[_hQ]: "role_name"
					}
				],
				[
					0,
					{
						[_hQ]: "account_id"
					}
				],
				[
					(()=>AccessTokenType),
					{
						httpHeader: "x-amz-sso_bearer_token"
					}
				]
			],
			3
		], GetRoleCredentialsResponse$ = [
			3,
			n0,
			"GetRoleCredentialsResponse",
			0,
			[
				"roleCredentials"
			],
			[
				[
					(()=>RoleCredentials$),
					0
				]
			]
		], RoleCredentials$ = [
			3,
			n0,
			"RoleCredentials",
			0,
			[
				"accessKeyId",
				"secretAccessKey",
				"sessionToken",
				"expiration"
			],
			[
				0,
				[
					(()=>SecretAccessKeyType),
					0
				],
				[
					(()=>SessionTokenType),
					0
				],
				1
			]
		], GetRoleCredentials$ = [
			9,
			n0,
			"GetRoleCredentials",
			{
				http: [
					"GET",
					"/federation/credentials",
					200
				]
			},
			(()=>GetRoleCredentialsRequest$),
			(()=>GetRoleCredentialsResponse$)
		];
		class GetRoleCredentialsCommand extends command(_ep0, _mw0, "GetRoleCredentials", GetRoleCredentials$) {
		}
		exported.GetRoleCredentialsCommand = GetRoleCredentialsCommand;
		var configurations = bundled(846), hostHeaderMiddleware = bundled(9007), user_agent_middleware = bundled(8486), loggerMiddleware = bundled(5180), getRecursionDetectionPlugin = bundled(7591), getHttpAuthSchemeEndpointRuleSetPlugin = bundled(2781), DefaultIdentityProviderConfig = bundled(7086), getHttpSigningMiddleware = bundled(1567), client = bundled(8702), resolveRegionConfig = bundled(7503), contentLengthMiddleware = bundled(7041), middleware_retry_configurations = bundled(7760), retry = bundled(2122), getSchemaSerdePlugin = bundled(7849), httpAuthSchemes = bundled(8181), getSmithyContext = bundled(8743), normalizeProvider = bundled(9362);
		let defaultSSOHttpAuthSchemeParametersProvider = (async (config, context, input)=>({
				operation: (0, getSmithyContext.u)(context).operation,
				region: await (0, normalizeProvider.t)(config.region)() || (()=>{
					throw Error("expected `region` to be configured for `aws.auth#sigv4`");
				})()
			})), defaultSSOHttpAuthSchemeProvider = ((authParameters)=>{
			let options = [];
			return "GetRoleCredentials" === authParameters.operation ? options.push({
				schemeId: "smithy.api#noAuth"
			}) : options.push({
				schemeId: "aws.auth#sigv4",
				signingProperties: {
					name: "awsssoportal",
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
		var nested_clients_package = bundled(9955), emitWarningIfUnsupportedVersion = bundled(5477), getDefaultSocketTimeout = bundled(9121), defaultUserAgent = bundled(7532), nodeAppIdConfigOptions = bundled(7652), NODE_AUTH_SCHEME_PREFERENCE_OPTIONS = bundled(2628), smithy_client_emitWarningIfUnsupportedVersion = bundled(1034), defaults_mode = bundled(479), resolveDefaultsModeConfig = bundled(8234), configLoader = bundled(3945), regionConfig_config = bundled(6152), NodeUseDualstackEndpointConfigOptions = bundled(7580), NodeUseFipsEndpointConfigOptions = bundled(4254), util_retry_config = bundled(4353), calculateBodyLength = bundled(2127), node_http_handler = bundled(1668), stream_collector = bundled(6660), AwsSdkSigV4Signer = bundled(2526), AwsRestJsonProtocol = bundled(1770), noAuth = bundled(1314), Sha256Node = bundled(910), NoOpLogger = bundled(7545), parseUrl = bundled(8977), fromBase64 = bundled(9700), toBase64 = bundled(7305), fromUtf8 = bundled(7332), toUtf8 = bundled(9809), aws = bundled(6180), EndpointCache = bundled(8479), decideEndpoint = bundled(7009), customEndpointFunctions = bundled(1046), BinaryDecisionDiagram = bundled(5258);
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
				"https://portal.sso-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",
				i
			],
			[
				-1,
				"FIPS and DualStack are enabled, but this partition does not support one or both"
			],
			[
				"https://portal.sso.{Region}.amazonaws.com",
				i
			],
			[
				"https://portal.sso-fips.{Region}.{PartitionResult#dnsSuffix}",
				i
			],
			[
				-1,
				"FIPS is enabled but this partition does not support FIPS"
			],
			[
				"https://portal.sso.{Region}.{PartitionResult#dualStackDnsSuffix}",
				i
			],
			[
				-1,
				"DualStack is enabled but this partition does not support DualStack"
			],
			[
				"https://portal.sso.{Region}.{PartitionResult#dnsSuffix}",
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
		var region_config_resolver_extensions = bundled(9999), defaultExtensionConfiguration = bundled(6571), httpExtensionConfiguration = bundled(274);
		class SSOClient extends client.K {
			config;
			constructor(...[configuration]){
				var config, config1, runtimeConfig, extensions;
				let defaultsMode, defaultConfigProvider, clientSharedValues, loaderConfig, _httpAuthSchemes, _httpAuthSchemeProvider, _credentials, extensionConfiguration, _config_0 = (config = configuration || {}, (0, smithy_client_emitWarningIfUnsupportedVersion.I)(process.version), defaultsMode = (0, resolveDefaultsModeConfig.I)(config), defaultConfigProvider = (()=>defaultsMode().then(defaults_mode.l)), clientSharedValues = {
					apiVersion: "2019-06-10",
					base64Decoder: config?.base64Decoder ?? fromBase64.E,
					base64Encoder: config?.base64Encoder ?? toBase64.n,
					disableHostPrefix: config?.disableHostPrefix ?? !1,
					endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
					extensions: config?.extensions ?? [],
					httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultSSOHttpAuthSchemeProvider,
					httpAuthSchemes: config?.httpAuthSchemes ?? [
						{
							schemeId: "aws.auth#sigv4",
							identityProvider: ((ipc)=>ipc.getIdentityProvider("aws.auth#sigv4")),
							signer: new AwsSdkSigV4Signer.f2()
						},
						{
							schemeId: "smithy.api#noAuth",
							identityProvider: ((ipc)=>ipc.getIdentityProvider("smithy.api#noAuth") || (async ()=>({}))),
							signer: new noAuth.m()
						}
					],
					logger: config?.logger ?? new NoOpLogger.N(),
					protocol: config?.protocol ?? AwsRestJsonProtocol.Y,
					protocolSettings: config?.protocolSettings ?? {
						defaultNamespace: "com.amazonaws.sso",
						errorTypeRegistries: errorTypeRegistries,
						version: "2019-06-10",
						serviceTarget: "SWBPortalService"
					},
					serviceId: config?.serviceId ?? "SSO",
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
					defaultSocketTimeout: (0, getDefaultSocketTimeout.E)(config?.requestHandler, 300_000),
					defaultUserAgentProvider: config?.defaultUserAgentProvider ?? (0, defaultUserAgent.pf)({
						serviceId: clientSharedValues.serviceId,
						clientVersion: nested_clients_package.rE
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
				let _config_1 = Object.assign(_config_0, {
					useDualstackEndpoint: _config_0.useDualstackEndpoint ?? !1,
					useFipsEndpoint: _config_0.useFipsEndpoint ?? !1,
					defaultSigningName: "awsssoportal"
				}), _config_2 = (0, configurations.D)(_config_1), _config_3 = (0, middleware_retry_configurations.$z)(_config_2), _config_4 = (0, resolveRegionConfig.T)(_config_3), _config_5 = (0, hostHeaderMiddleware.OV)(_config_4), _config_8 = (runtimeConfig = (config1 = (0, endpoints.Co)(_config_5), Object.assign((0, httpAuthSchemes.ho)(config1), {
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
					httpAuthSchemeParametersProvider: defaultSSOHttpAuthSchemeParametersProvider,
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
		exported.SSOClient = SSOClient;
	})
};
