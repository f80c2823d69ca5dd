'use strict';
exports.id = 1506;
exports.ids = [
	1506
];
exports.modules = {
	2340: ((_module, exported, bundled)=>{
		var configurations = bundled(846), hostHeaderMiddleware = bundled(9007), user_agent_middleware = bundled(8486), loggerMiddleware = bundled(5180), getRecursionDetectionPlugin = bundled(7591), getHttpAuthSchemeEndpointRuleSetPlugin = bundled(2781), DefaultIdentityProviderConfig = bundled(7086), getHttpSigningMiddleware = bundled(1567), client = bundled(8702), resolveRegionConfig = bundled(7503), endpoints = bundled(4172), contentLengthMiddleware = bundled(7041), middleware_retry_configurations = bundled(7760), retry = bundled(2122), getSchemaSerdePlugin = bundled(7849), httpAuthSchemes = bundled(8181), getSmithyContext = bundled(8743), normalizeProvider = bundled(9362);
		let defaultSSOOIDCHttpAuthSchemeParametersProvider = (async (config, context, input)=>({
				operation: (0, getSmithyContext.u)(context).operation,
				region: await (0, normalizeProvider.t)(config.region)() || (()=>{
					throw Error("expected `region` to be configured for `aws.auth#sigv4`");
				})()
			})), defaultSSOOIDCHttpAuthSchemeProvider = ((authParameters)=>{
			let options = [];
			return "CreateToken" === authParameters.operation ? options.push({
				schemeId: "smithy.api#noAuth"
			}) : options.push({
				schemeId: "aws.auth#sigv4",
				signingProperties: {
					name: "sso-oauth",
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
				"https://oidc-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",
				i
			],
			[
				-1,
				"FIPS and DualStack are enabled, but this partition does not support one or both"
			],
			[
				"https://oidc.{Region}.amazonaws.com",
				i
			],
			[
				"https://oidc-fips.{Region}.{PartitionResult#dnsSuffix}",
				i
			],
			[
				-1,
				"FIPS is enabled but this partition does not support FIPS"
			],
			[
				"https://oidc.{Region}.{PartitionResult#dualStackDnsSuffix}",
				i
			],
			[
				-1,
				"DualStack is enabled but this partition does not support DualStack"
			],
			[
				"https://oidc.{Region}.{PartitionResult#dnsSuffix}",
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
		var TypeRegistry = bundled(5629), exceptions = bundled(4667);
		class SSOOIDCServiceException extends exceptions.T {
			static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.ssooidc#SSOOIDCServiceException";
			constructor(options){
				super(options);
				Object.setPrototypeOf(this, SSOOIDCServiceException.prototype);
			}
		}
		class AccessDeniedException extends SSOOIDCServiceException {
			static shapeId = "com.amazonaws.ssooidc#AccessDeniedException";
			name = "AccessDeniedException";
			$fault = "client";
			error;
			reason;
			error_description;
			constructor(opts){
				super({
					name: "AccessDeniedException",
					$fault: "client",
					...opts
				});
				Object.setPrototypeOf(this, AccessDeniedException.prototype);
				this.error = opts.error;
				this.reason = opts.reason;
				this.error_description = opts.error_description;
			}
		}
		class AuthorizationPendingException extends SSOOIDCServiceException {
			static shapeId = "com.amazonaws.ssooidc#AuthorizationPendingException";
			name = "AuthorizationPendingException";
			$fault = "client";
			error;
			error_description;
			constructor(opts){
				super({
					name: "AuthorizationPendingException",
					$fault: "client",
					...opts
				});
				Object.setPrototypeOf(this, AuthorizationPendingException.prototype);
				this.error = opts.error;
				this.error_description = opts.error_description;
			}
		}
		class ExpiredTokenException extends SSOOIDCServiceException {
			static shapeId = "com.amazonaws.ssooidc#ExpiredTokenException";
			name = "ExpiredTokenException";
			$fault = "client";
			error;
			error_description;
			constructor(opts){
				super({
					name: "ExpiredTokenException",
					$fault: "client",
					...opts
				});
				Object.setPrototypeOf(this, ExpiredTokenException.prototype);
				this.error = opts.error;
				this.error_description = opts.error_description;
			}
		}
		class InternalServerException extends SSOOIDCServiceException {
			static shapeId = "com.amazonaws.ssooidc#InternalServerException";
			name = "InternalServerException";
			$fault = "server";
			error;
			error_description;
			constructor(opts){
				super({
					name: "InternalServerException",
					$fault: "server",
					...opts
				});
				Object.setPrototypeOf(this, InternalServerException.prototype);
				this.error = opts.error;
				this.error_description = opts.error_description;
			}
		}
		class InvalidClientException extends SSOOIDCServiceException {
			static shapeId = "com.amazonaws.ssooidc#InvalidClientException";
			name = "InvalidClientException";
			$fault = "client";
			error;
			error_description;
			constructor(opts){
				super({
					name: "InvalidClientException",
					$fault: "client",
					...opts
				});
				Object.setPrototypeOf(this, InvalidClientException.prototype);
				this.error = opts.error;
				this.error_description = opts.error_description;
			}
		}
		class InvalidGrantException extends SSOOIDCServiceException {
			static shapeId = "com.amazonaws.ssooidc#InvalidGrantException";
			name = "InvalidGrantException";
			$fault = "client";
			error;
			error_description;
			constructor(opts){
				super({
					name: "InvalidGrantException",
					$fault: "client",
					...opts
				});
				Object.setPrototypeOf(this, InvalidGrantException.prototype);
				this.error = opts.error;
				this.error_description = opts.error_description;
			}
		}
		class InvalidRequestException extends SSOOIDCServiceException {
			static shapeId = "com.amazonaws.ssooidc#InvalidRequestException";
			name = "InvalidRequestException";
			$fault = "client";
			error;
			reason;
			error_description;
			constructor(opts){
				super({
					name: "InvalidRequestException",
					$fault: "client",
					...opts
				});
				Object.setPrototypeOf(this, InvalidRequestException.prototype);
				this.error = opts.error;
				this.reason = opts.reason;
				this.error_description = opts.error_description;
			}
		}
		class InvalidScopeException extends SSOOIDCServiceException {
			static shapeId = "com.amazonaws.ssooidc#InvalidScopeException";
			name = "InvalidScopeException";
			$fault = "client";
			error;
			error_description;
			constructor(opts){
				super({
					name: "InvalidScopeException",
					$fault: "client",
					...opts
				});
				Object.setPrototypeOf(this, InvalidScopeException.prototype);
				this.error = opts.error;
				this.error_description = opts.error_description;
			}
		}
		class SlowDownException extends SSOOIDCServiceException {
			static shapeId = "com.amazonaws.ssooidc#SlowDownException";
			name = "SlowDownException";
			$fault = "client";
			error;
			error_description;
			constructor(opts){
				super({
					name: "SlowDownException",
					$fault: "client",
					...opts
				});
				Object.setPrototypeOf(this, SlowDownException.prototype);
				this.error = opts.error;
				this.error_description = opts.error_description;
			}
		}
		class UnauthorizedClientException extends SSOOIDCServiceException {
			static shapeId = "com.amazonaws.ssooidc#UnauthorizedClientException";
			name = "UnauthorizedClientException";
			$fault = "client";
			error;
			error_description;
			constructor(opts){
				super({
					name: "UnauthorizedClientException",
					$fault: "client",
					...opts
				});
				Object.setPrototypeOf(this, UnauthorizedClientException.prototype);
				this.error = opts.error;
				this.error_description = opts.error_description;
			}
		}
		class UnsupportedGrantTypeException extends SSOOIDCServiceException {
			static shapeId = "com.amazonaws.ssooidc#UnsupportedGrantTypeException";
			name = "UnsupportedGrantTypeException";
			$fault = "client";
			error;
			error_description;
			constructor(opts){
				super({
					name: "UnsupportedGrantTypeException",
					$fault: "client",
					...opts
				});
				Object.setPrototypeOf(this, UnsupportedGrantTypeException.prototype);
				this.error = opts.error;
				this.error_description = opts.error_description;
			}
		}
		let _c = "client", _e = "error", _ed = "error_description", _hE = "httpError", _r = "reason", _rT = "refreshToken", _s = "smithy.ts.sdk.synthetic.com.amazonaws.ssooidc", n0 = "com.amazonaws.ssooidc", _s_registry = new TypeRegistry.O(_s);
		var SSOOIDCServiceException$ = [
			-3,
			_s,
			"SSOOIDCServiceException",
			0,
			[],
			[]
		];
		_s_registry.registerError(SSOOIDCServiceException$, SSOOIDCServiceException);
		let n0_registry = new TypeRegistry.O(n0);
		var AccessDeniedException$ = [
			-3,
			n0,
			"AccessDeniedException",
			{
				[_e]: _c,
				[_hE]: 400
			},
			[
				_e,
				_r,
				_ed
			],
			[
				0,
				0,
				0
			]
		];
		n0_registry.registerError(AccessDeniedException$, AccessDeniedException);
		var AuthorizationPendingException$ = [
			-3,
			n0,
			"AuthorizationPendingException",
			{
				[_e]: _c,
				[_hE]: 400
			},
			[
				_e,
				_ed
			],
			[
				0,
				0
			]
		];
		n0_registry.registerError(AuthorizationPendingException$, AuthorizationPendingException);
		var ExpiredTokenException$ = [
			-3,
			n0,
			"ExpiredTokenException",
			{
				[_e]: _c,
				[_hE]: 400
			},
			[
				_e,
				_ed
			],
			[
				0,
				0
			]
		];
		n0_registry.registerError(ExpiredTokenException$, ExpiredTokenException);
		var InternalServerException$ = [
			-3,
			n0,
			"InternalServerException",
			{
				[_e]: "server",
				[_hE]: 500
			},
			[
				_e,
				_ed
			],
			[
				0,
				0
			]
		];
		n0_registry.registerError(InternalServerException$, InternalServerException);
		var InvalidClientException$ = [
			-3,
			n0,
			"InvalidClientException",
			{
				[_e]: _c,
				[_hE]: 401
			},
			[
				_e,
				_ed
			],
			[
				0,
				0
			]
		];
		n0_registry.registerError(InvalidClientException$, InvalidClientException);
		var InvalidGrantException$ = [
			-3,
			n0,
			"InvalidGrantException",
			{
				[_e]: _c,
				[_hE]: 400
			},
			[
				_e,
				_ed
			],
			[
				0,
				0
			]
		];
		n0_registry.registerError(InvalidGrantException$, InvalidGrantException);
		var InvalidRequestException$ = [
			-3,
			n0,
			"InvalidRequestException",
			{
				[_e]: _c,
				[_hE]: 400
			},
			[
				_e,
				_r,
				_ed
			],
			[
				0,
				0,
				0
			]
		];
		n0_registry.registerError(InvalidRequestException$, InvalidRequestException);
		var InvalidScopeException$ = [
			-3,
			n0,
			"InvalidScopeException",
			{
				[_e]: _c,
				[_hE]: 400
			},
			[
				_e,
				_ed
			],
			[
				0,
				0
			]
		];
		n0_registry.registerError(InvalidScopeException$, InvalidScopeException);
		var SlowDownException$ = [
			-3,
			n0,
			"SlowDownException",
			{
				[_e]: _c,
				[_hE]: 400
			},
			[
				_e,
				_ed
			],
			[
				0,
				0
			]
		];
		n0_registry.registerError(SlowDownException$, SlowDownException);
		var UnauthorizedClientException$ = [
			-3,
			n0,
			"UnauthorizedClientException",
			{
				[_e]: _c,
				[_hE]: 400
			},
			[
				_e,
				_ed
			],
			[
				0,
				0
			]
		];
		n0_registry.registerError(UnauthorizedClientException$, UnauthorizedClientException);
		var UnsupportedGrantTypeException$ = [
			-3,
			n0,
			"UnsupportedGrantTypeException",
			{
				[_e]: _c,
				[_hE]: 400
			},
			[
				_e,
				_ed
			],
			[
				0,
				0
			]
		];
		n0_registry.registerError(UnsupportedGrantTypeException$, UnsupportedGrantTypeException);
		let errorTypeRegistries = [
			_s_registry,
			n0_registry
		];
		var AccessToken = [
			0,
			n0,
			"AccessToken",
			8,
			0
		], ClientSecret = [
			0,
			n0,
			"ClientSecret",
			8,
			0
		], CodeVerifier = [
			0,
			n0,
			"CodeVerifier",
			8,
			0
		], IdToken = [
			0,
			n0,
			"IdToken",
			8,
			0
		], RefreshToken = [
			0,
			n0,
			"RefreshToken",
			8,
			0
		], CreateTokenRequest$ = [
			3,
			n0,
			"CreateTokenRequest",
			0,
			[
				"clientId",
				"clientSecret",
				"grantType",
				"deviceCode",
				"code",
				_rT,
				"scope",
				"redirectUri",
				"codeVerifier"
			],
			[
				0,
				[
					(()=>ClientSecret),
					0
				],
				0,
				0,
				0,
				[
					(()=>RefreshToken),
					0
				],
				64,
				0,
				[
					(()=>CodeVerifier),
					0
				]
			],
			3
		], CreateTokenResponse$ = [
			3,
			n0,
			"CreateTokenResponse",
			0,
			[
				"accessToken",
				"tokenType",
				"expiresIn",
				_rT,
				"idToken"
			],
			[
				[
					(()=>AccessToken),
					0
				],
				0,
				1,
				[
					(()=>RefreshToken),
					0
				],
				[
					(()=>IdToken),
					0
				]
			]
		], CreateToken$ = [
			9,
			n0,
			"CreateToken",
			{
				http: [
					"POST",
					"/token",
					200
				]
			},
			(()=>CreateTokenRequest$),
			(()=>CreateTokenResponse$)
		], region_config_resolver_extensions = bundled(9999), defaultExtensionConfiguration = bundled(6571), httpExtensionConfiguration = bundled(274);
		class SSOOIDCClient extends client.K {
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
					httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultSSOOIDCHttpAuthSchemeProvider,
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
						defaultNamespace: "com.amazonaws.ssooidc",
						errorTypeRegistries: errorTypeRegistries,
						version: "2019-06-10",
						serviceTarget: "AWSSSOOIDCService"
					},
					serviceId: config?.serviceId ?? "SSO OIDC",
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
					defaultSigningName: "sso-oauth"
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
					httpAuthSchemeParametersProvider: defaultSSOOIDCHttpAuthSchemeParametersProvider,
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
		exported.SSOOIDCClient = SSOOIDCClient;
		let command = (0, bundled(6801).k)({
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
		}, "AWSSSOOIDCService", "SSOOIDCClient", endpoints.rD), _ep0 = {}, _mw0 = ((Command, cs, config, o)=>[]);
		class CreateTokenCommand extends command(_ep0, _mw0, "CreateToken", CreateToken$) {
		}
		exported.CreateTokenCommand = CreateTokenCommand;
	})
};
