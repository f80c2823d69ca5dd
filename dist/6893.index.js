'use strict';
exports.id = 6893;
exports.ids = [
	6893
];
exports.modules = {
	6893: ((_module, exported, bundled)=>{
		var configurations = bundled(846), hostHeaderMiddleware = bundled(9007), user_agent_middleware = bundled(8486), loggerMiddleware = bundled(5180), getRecursionDetectionPlugin = bundled(7591), getHttpAuthSchemeEndpointRuleSetPlugin = bundled(2781), DefaultIdentityProviderConfig = bundled(7086), getHttpSigningMiddleware = bundled(1567), client = bundled(8702), resolveRegionConfig = bundled(7503), endpoints = bundled(4172), contentLengthMiddleware = bundled(7041), middleware_retry_configurations = bundled(7760), retry = bundled(2122), getSchemaSerdePlugin = bundled(7849), httpAuthSchemes = bundled(8181), getSmithyContext = bundled(8743), normalizeProvider = bundled(9362);
		let defaultSigninHttpAuthSchemeParametersProvider = (async (config, context, input)=>({
				operation: (0, getSmithyContext.u)(context).operation,
				region: await (0, normalizeProvider.t)(config.region)() || (()=>{
					throw Error("expected `region` to be configured for `aws.auth#sigv4`");
				})()
			})), defaultSigninHttpAuthSchemeProvider = ((authParameters)=>{
			let options = [];
			return "CreateOAuth2Token" === authParameters.operation ? options.push({
				schemeId: "smithy.api#noAuth"
			}) : options.push({
				schemeId: "aws.auth#sigv4",
				signingProperties: {
					name: "signin",
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
		let d = "isSet", e = "booleanEquals", f = "coalesce", g = "PartitionResult", h = "stringEquals", i = "getAttr", j = "https://signin.{Region}.{PartitionResult#dualStackDnsSuffix}", k = {
			ref: "Endpoint"
		}, l = {
			fn: i,
			argv: [
				{
					ref: g
				},
				"name"
			]
		}, m = {
			ref: "Region"
		}, n = {
			ref: g
		}, o = {
			authSchemes: [
				{
					name: "sigv4",
					signingName: "signin",
					signingRegion: "{Region}"
				}
			]
		}, p = {}, q = [
			m
		], _data_conditions = [
			[
				d,
				q
			],
			[
				e,
				[
					{
						fn: f,
						argv: [
							{
								ref: "IsControlPlane"
							},
							!1
						]
					},
					!0
				]
			],
			[
				d,
				[
					k
				]
			],
			[
				"aws.partition",
				q,
				g
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
				h,
				[
					l,
					"aws"
				]
			],
			[
				e,
				[
					{
						fn: f,
						argv: [
							{
								ref: "IsOAuthEndpoint"
							},
							!1
						]
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
				h,
				[
					l,
					"aws-cn"
				]
			],
			[
				h,
				[
					m,
					"us-gov-west-1"
				]
			],
			[
				h,
				[
					l,
					"aws-us-gov"
				]
			],
			[
				e,
				[
					{
						fn: i,
						argv: [
							n,
							"supportsFIPS"
						]
					},
					!0
				]
			],
			[
				h,
				[
					l,
					"aws-iso"
				]
			],
			[
				h,
				[
					l,
					"aws-iso-b"
				]
			],
			[
				h,
				[
					l,
					"aws-iso-f"
				]
			],
			[
				h,
				[
					l,
					"aws-iso-e"
				]
			],
			[
				h,
				[
					l,
					"aws-eusc"
				]
			],
			[
				e,
				[
					{
						fn: i,
						argv: [
							n,
							"supportsDualStack"
						]
					},
					!0
				]
			]
		], nodes = new Int32Array([
			-1,
			1,
			-1,
			0,
			6,
			3,
			2,
			36,
			4,
			4,
			5,
			100_000_000 + 27,
			6,
			100_000_000 + 4,
			100_000_000 + 27,
			1,
			29,
			7,
			2,
			36,
			8,
			3,
			9,
			31,
			4,
			22,
			10,
			5,
			19,
			11,
			7,
			21,
			12,
			8,
			100_000_000 + 7,
			13,
			10,
			100_000_000 + 8,
			14,
			12,
			100_000_000 + 9,
			15,
			13,
			100_000_000 + 10,
			16,
			14,
			100_000_000 + 11,
			17,
			15,
			100_000_000 + 12,
			18,
			16,
			100_000_000 + 13,
			100_000_000 + 16,
			6,
			100_000_000 + 5,
			20,
			7,
			21,
			100_000_000 + 6,
			17,
			100_000_000 + 24,
			100_000_000 + 25,
			6,
			100_000_000 + 4,
			23,
			7,
			27,
			24,
			9,
			100_000_000 + 14,
			25,
			10,
			100_000_000 + 15,
			26,
			11,
			100_000_000 + 22,
			100_000_000 + 23,
			11,
			28,
			100_000_000 + 21,
			17,
			100_000_000 + 20,
			100_000_000 + 21,
			2,
			35,
			30,
			3,
			39,
			31,
			4,
			32,
			100_000_000 + 27,
			6,
			100_000_000 + 4,
			33,
			7,
			100_000_000 + 27,
			34,
			9,
			100_000_000 + 14,
			100_000_000 + 27,
			3,
			39,
			36,
			4,
			38,
			37,
			7,
			100_000_000 + 18,
			100_000_000 + 19,
			6,
			100_000_000 + 4,
			100_000_000 + 17,
			5,
			100_000_000 + 1,
			40,
			8,
			100_000_000 + 2,
			100_000_000 + 3
		]), bdd = BinaryDecisionDiagram.d.from(nodes, 2, _data_conditions, [
			[
				-1
			],
			[
				"https://signin.{Region}.api.aws",
				o
			],
			[
				"https://signin.{Region}.api.amazonwebservices.com.cn",
				o
			],
			[
				j,
				o
			],
			[
				-1,
				"FIPS endpoints are not supported for OAuth operations. Disable FIPS or use a non-OAuth operation."
			],
			[
				"https://{Region}.oauth.signin.aws",
				o
			],
			[
				"https://{Region}.signin.aws.amazon.com",
				p
			],
			[
				"https://{Region}.signin.amazonaws.cn",
				p
			],
			[
				"https://{Region}.signin.amazonaws-us-gov.com",
				p
			],
			[
				"https://{Region}.signin.c2shome.ic.gov",
				p
			],
			[
				"https://{Region}.signin.sc2shome.sgov.gov",
				p
			],
			[
				"https://{Region}.signin.csphome.hci.ic.gov",
				p
			],
			[
				"https://{Region}.signin.csphome.adc-e.uk",
				p
			],
			[
				"https://{Region}.signin.amazonaws-eusc.eu",
				p
			],
			[
				"https://signin-fips.amazonaws-us-gov.com",
				p
			],
			[
				"https://{Region}.signin-fips.amazonaws-us-gov.com",
				p
			],
			[
				"https://{Region}.signin.{PartitionResult#dnsSuffix}",
				p
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
				k,
				p
			],
			[
				"https://signin-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",
				p
			],
			[
				-1,
				"FIPS and DualStack are enabled, but this partition does not support one or both"
			],
			[
				"https://signin-fips.{Region}.{PartitionResult#dnsSuffix}",
				p
			],
			[
				-1,
				"FIPS is enabled but this partition does not support FIPS"
			],
			[
				j,
				p
			],
			[
				-1,
				"DualStack is enabled but this partition does not support DualStack"
			],
			[
				"https://signin.{Region}.{PartitionResult#dnsSuffix}",
				p
			],
			[
				-1,
				"Invalid Configuration: Missing Region"
			]
		]), cache = new EndpointCache.k({
			size: 50,
			params: [
				"Endpoint",
				"IsControlPlane",
				"IsOAuthEndpoint",
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
		class SigninServiceException extends exceptions.T {
			static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.signin#SigninServiceException";
			constructor(options){
				super(options);
				Object.setPrototypeOf(this, SigninServiceException.prototype);
			}
		}
		class AccessDeniedException extends SigninServiceException {
			static shapeId = "com.amazonaws.signin#AccessDeniedException";
			name = "AccessDeniedException";
			$fault = "client";
			error;
			constructor(opts){
				super({
					name: "AccessDeniedException",
					$fault: "client",
					...opts
				});
				Object.setPrototypeOf(this, AccessDeniedException.prototype);
				this.error = opts.error;
			}
		}
		class InternalServerException extends SigninServiceException {
			static shapeId = "com.amazonaws.signin#InternalServerException";
			name = "InternalServerException";
			$fault = "server";
			error;
			constructor(opts){
				super({
					name: "InternalServerException",
					$fault: "server",
					...opts
				});
				Object.setPrototypeOf(this, InternalServerException.prototype);
				this.error = opts.error;
			}
		}
		class TooManyRequestsError extends SigninServiceException {
			static shapeId = "com.amazonaws.signin#TooManyRequestsError";
			name = "TooManyRequestsError";
			$fault = "client";
			error;
			constructor(opts){
				super({
					name: "TooManyRequestsError",
					$fault: "client",
					...opts
				});
				Object.setPrototypeOf(this, TooManyRequestsError.prototype);
				this.error = opts.error;
			}
		}
		class ValidationException extends SigninServiceException {
			static shapeId = "com.amazonaws.signin#ValidationException";
			name = "ValidationException";
			$fault = "client";
			error;
			constructor(opts){
				super({
					name: "ValidationException",
					$fault: "client",
					...opts
				});
				Object.setPrototypeOf(this, ValidationException.prototype);
				this.error = opts.error;
			}
		}
		let _aKI = "accessKeyId", _aT = "accessToken", _c = "client", _cI = "clientId", _cV = "codeVerifier", _e = "error", _eI = "expiresIn", _gT = "grantType", _hE = "httpError", _iT = "idToken", _jN = "jsonName", _m = "message", _rT = "refreshToken", _rU = "redirectUri", _s = "smithy.ts.sdk.synthetic.com.amazonaws.signin", _sAK = "secretAccessKey", _sT = "sessionToken", _tT = "tokenType", n0 = "com.amazonaws.signin", _s_registry = new TypeRegistry.O(_s);
		var SigninServiceException$ = [
			-3,
			_s,
			"SigninServiceException",
			0,
			[],
			[]
		];
		_s_registry.registerError(SigninServiceException$, SigninServiceException);
		let n0_registry = new TypeRegistry.O(n0);
		var AccessDeniedException$ = [
			-3,
			n0,
			"AccessDeniedException",
			{
				[_e]: _c
			},
			[
				_e,
				_m
			],
			[
				0,
				0
			],
			2
		];
		n0_registry.registerError(AccessDeniedException$, AccessDeniedException);
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
				_m
			],
			[
				0,
				0
			],
			2
		];
		n0_registry.registerError(InternalServerException$, InternalServerException);
		var TooManyRequestsError$ = [
			-3,
			n0,
			"TooManyRequestsError",
			{
				[_e]: _c,
				[_hE]: 429
			},
			[
				_e,
				_m
			],
			[
				0,
				0
			],
			2
		];
		n0_registry.registerError(TooManyRequestsError$, TooManyRequestsError);
		var ValidationException$ = [
			-3,
			n0,
			"ValidationException",
			{
				[_e]: _c,
				[_hE]: 400
			},
			[
				_e,
				_m
			],
			[
				0,
				0
			],
			2
		];
		n0_registry.registerError(ValidationException$, ValidationException);
		let errorTypeRegistries = [
			_s_registry,
			n0_registry
		];
		var RefreshToken = [
			0,
			n0,
			"RefreshToken",
			8,
			0
		], AccessToken$ = [
			3,
			n0,
			"AccessToken",
			8,
			[
				_aKI,
				_sAK,
				_sT
			],
			[
				[
					0,
					{
						[_jN]: _aKI
					}
				],
				[
					0,
					{
						[_jN]: _sAK
					}
				],
				[
					0,
					{
						[_jN]: _sT
					}
				]
			],
			3
		], CreateOAuth2TokenRequest$ = [
			3,
			n0,
			"CreateOAuth2TokenRequest",
			0,
			[
				"tokenInput"
			],
			[
				[
					(()=>CreateOAuth2TokenRequestBody$),
					16
				]
			],
			1
		], CreateOAuth2TokenRequestBody$ = [
			3,
			n0,
			"CreateOAuth2TokenRequestBody",
			0,
			[
				_cI,
				_gT,
				"code",
				_rU,
				_cV,
				_rT
			],
			[
				[
					0,
					{
						[_jN]: _cI
					}
				],
				[
					0,
					{
						[_jN]: _gT
					}
				],
				0,
				[
					0,
					{
						[_jN]: _rU
					}
				],
				[
					0,
					{
						[_jN]: _cV
					}
				],
				[
					(()=>RefreshToken),
					{
						[_jN]: _rT
					}
				]
			],
			2
		], CreateOAuth2TokenResponse$ = [
			3,
			n0,
			"CreateOAuth2TokenResponse",
			0,
			[
				"tokenOutput"
			],
			[
				[
					(()=>CreateOAuth2TokenResponseBody$),
					16
				]
			],
			1
		], CreateOAuth2TokenResponseBody$ = [
			3,
			n0,
			"CreateOAuth2TokenResponseBody",
			0,
			[
				_aT,
				_tT,
				_eI,
				_rT,
				_iT
			],
			[
				[
					(()=>AccessToken$),
					{
						[_jN]: _aT
					}
				],
				[
					0,
					{
						[_jN]: _tT
					}
				],
				[
					1,
					{
						[_jN]: _eI
					}
				],
				[
					(()=>RefreshToken),
					{
						[_jN]: _rT
					}
				],
				[
					0,
					{
						[_jN]: _iT
					}
				]
			],
			4
		], CreateOAuth2Token$ = [
			9,
			n0,
			"CreateOAuth2Token",
			{
				http: [
					"POST",
					"/v1/token",
					200
				]
			},
			(()=>CreateOAuth2TokenRequest$),
			(()=>CreateOAuth2TokenResponse$)
		], region_config_resolver_extensions = bundled(9999), defaultExtensionConfiguration = bundled(6571), httpExtensionConfiguration = bundled(274);
		class SigninClient extends client.K {
			config;
			constructor(...[configuration]){
				var config, config1, runtimeConfig, extensions;
				let defaultsMode, defaultConfigProvider, clientSharedValues, loaderConfig, _httpAuthSchemes, _httpAuthSchemeProvider, _credentials, extensionConfiguration, _config_0 = (config = configuration || {}, (0, smithy_client_emitWarningIfUnsupportedVersion.I)(process.version), defaultsMode = (0, resolveDefaultsModeConfig.I)(config), defaultConfigProvider = (()=>defaultsMode().then(defaults_mode.l)), clientSharedValues = {
					apiVersion: "2023-01-01",
					base64Decoder: config?.base64Decoder ?? fromBase64.E,
					base64Encoder: config?.base64Encoder ?? toBase64.n,
					disableHostPrefix: config?.disableHostPrefix ?? !1,
					endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
					extensions: config?.extensions ?? [],
					httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultSigninHttpAuthSchemeProvider,
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
						defaultNamespace: "com.amazonaws.signin",
						errorTypeRegistries: errorTypeRegistries,
						version: "2023-01-01",
						serviceTarget: "Signin"
					},
					serviceId: config?.serviceId ?? "Signin",
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
					defaultSigningName: "signin"
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
					httpAuthSchemeParametersProvider: defaultSigninHttpAuthSchemeParametersProvider,
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
		exported.SigninClient = SigninClient;
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
		}, "Signin", "SigninClient", endpoints.rD), _ep0 = {
			IsControlPlane: {
				type: "staticContextParams",
				value: !1
			}
		}, _mw0 = ((Command, cs, config, o)=>[]);
		class CreateOAuth2TokenCommand extends command(_ep0, _mw0, "CreateOAuth2Token", CreateOAuth2Token$) {
		}
		exported.CreateOAuth2TokenCommand = CreateOAuth2TokenCommand;
	})
};
