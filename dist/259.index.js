'use strict';
exports.id = 259;
exports.ids = [
	259,
	3692
];
exports.modules = {
	4928: ((_module, exported, bundled)=>{
		let defaultHttpAuthSchemeParametersProvider;
		var defaultHttpAuthSchemeResolver, createHttpAuthOptionFunctions, configurations = bundled(846), hostHeaderMiddleware = bundled(9007), user_agent_middleware = bundled(8486), loggerMiddleware = bundled(5180), getRecursionDetectionPlugin = bundled(7591), getHttpAuthSchemeEndpointRuleSetPlugin = bundled(2781), DefaultIdentityProviderConfig = bundled(7086), getHttpSigningMiddleware = bundled(1567), client = bundled(8702), resolveRegionConfig = bundled(7503), endpoints = bundled(4172), contentLengthMiddleware = bundled(7041), middleware_retry_configurations = bundled(7760), retry = bundled(2122), getSchemaSerdePlugin = bundled(7849), httpAuthSchemes = bundled(8181), resolveAwsSdkSigV4AConfig = bundled(6839), SignatureV4MultiRegion = bundled(2915), getSmithyContext = bundled(8743), normalizeProvider = bundled(9362), getEndpointFromInstructions = bundled(7436), aws = bundled(6180), EndpointCache = bundled(8479), decideEndpoint = bundled(7009), customEndpointFunctions = bundled(1046), BinaryDecisionDiagram = bundled(5258);
		let c = "isSet", d = "PartitionResult", e = "booleanEquals", f = "stringEquals", g = "getAttr", h = "us-east-1", i = "sigv4", k = "https://sts.{Region}.{PartitionResult#dnsSuffix}", l = {
			ref: "Endpoint"
		}, m = {
			ref: "Region"
		}, n = {
			ref: d
		}, o = {}, p = [
			m
		], nodes = new Int32Array([
			-1,
			1,
			-1,
			0,
			30,
			3,
			1,
			4,
			100_000_000 + 14,
			2,
			5,
			100_000_000 + 14,
			3,
			25,
			6,
			4,
			24,
			7,
			5,
			100_000_000 + 1,
			8,
			6,
			9,
			100_000_000 + 13,
			7,
			100_000_000 + 1,
			10,
			10,
			100_000_000 + 1,
			11,
			11,
			100_000_000 + 1,
			12,
			12,
			100_000_000 + 1,
			13,
			13,
			100_000_000 + 1,
			14,
			14,
			100_000_000 + 1,
			15,
			15,
			100_000_000 + 1,
			16,
			16,
			100_000_000 + 1,
			17,
			17,
			100_000_000 + 1,
			18,
			18,
			100_000_000 + 1,
			19,
			19,
			100_000_000 + 1,
			20,
			20,
			100_000_000 + 1,
			21,
			21,
			100_000_000 + 1,
			22,
			22,
			100_000_000 + 1,
			23,
			23,
			100_000_000 + 1,
			100_000_000 + 2,
			8,
			100_000_000 + 11,
			100_000_000 + 12,
			4,
			28,
			26,
			9,
			27,
			100_000_000 + 10,
			24,
			100_000_000 + 8,
			100_000_000 + 9,
			8,
			29,
			100_000_000 + 7,
			9,
			100_000_000 + 6,
			100_000_000 + 7,
			3,
			100_000_000 + 3,
			31,
			4,
			100_000_000 + 4,
			100_000_000 + 5
		]), bdd = BinaryDecisionDiagram.d.from(nodes, 2, [
			[
				c,
				[
					l
				]
			],
			[
				c,
				p
			],
			[
				"aws.partition",
				p,
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
				f,
				[
					m,
					"aws-global"
				]
			],
			[
				e,
				[
					{
						ref: "UseGlobalEndpoint"
					},
					!0
				]
			],
			[
				f,
				[
					m,
					"eu-central-1"
				]
			],
			[
				e,
				[
					{
						fn: g,
						argv: [
							n,
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
						fn: g,
						argv: [
							n,
							"supportsFIPS"
						]
					},
					!0
				]
			],
			[
				f,
				[
					m,
					"ap-south-1"
				]
			],
			[
				f,
				[
					m,
					"eu-north-1"
				]
			],
			[
				f,
				[
					m,
					"eu-west-1"
				]
			],
			[
				f,
				[
					m,
					"eu-west-2"
				]
			],
			[
				f,
				[
					m,
					"eu-west-3"
				]
			],
			[
				f,
				[
					m,
					"sa-east-1"
				]
			],
			[
				f,
				[
					m,
					h
				]
			],
			[
				f,
				[
					m,
					"us-east-2"
				]
			],
			[
				f,
				[
					m,
					"us-west-2"
				]
			],
			[
				f,
				[
					m,
					"us-west-1"
				]
			],
			[
				f,
				[
					m,
					"ca-central-1"
				]
			],
			[
				f,
				[
					m,
					"ap-southeast-1"
				]
			],
			[
				f,
				[
					m,
					"ap-northeast-1"
				]
			],
			[
				f,
				[
					m,
					"ap-southeast-2"
				]
			],
			[
				f,
				[
					{
						fn: g,
						argv: [
							n,
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
				"https://sts.amazonaws.com",
				{
					authSchemes: [
						{
							name: i,
							signingName: "sts",
							signingRegion: h
						}
					]
				}
			],
			[
				k,
				{
					authSchemes: [
						{
							name: i,
							signingName: "sts",
							signingRegion: "{Region}"
						}
					]
				}
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
				l,
				o
			],
			[
				"https://sts-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",
				o
			],
			[
				-1,
				"FIPS and DualStack are enabled, but this partition does not support one or both"
			],
			[
				"https://sts.{Region}.amazonaws.com",
				o
			],
			[
				"https://sts-fips.{Region}.{PartitionResult#dnsSuffix}",
				o
			],
			[
				-1,
				"FIPS is enabled but this partition does not support FIPS"
			],
			[
				"https://sts.{Region}.{PartitionResult#dualStackDnsSuffix}",
				o
			],
			[
				-1,
				"DualStack is enabled but this partition does not support DualStack"
			],
			[
				k,
				o
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
				"UseFIPS",
				"UseGlobalEndpoint"
			]
		}), defaultEndpointResolver = ((endpointParams, context = {})=>cache.get(endpointParams, (()=>(0, decideEndpoint.c)(bdd, {
					endpointParams: endpointParams,
					logger: context.logger
				}))));
		customEndpointFunctions.m.aws = aws.U;
		let defaultSTSHttpAuthSchemeParametersProvider = (defaultHttpAuthSchemeParametersProvider = (async (config, context, input)=>({
				operation: (0, getSmithyContext.u)(context).operation,
				region: await (0, normalizeProvider.t)(config.region)() || (()=>{
					throw Error("expected `region` to be configured for `aws.auth#sigv4`");
				})()
			})), (async (config, context, input)=>{
			if (!input) throw Error("Could not find `input` for `defaultEndpointRuleSetHttpAuthSchemeParametersProvider`");
			let defaultParameters = await defaultHttpAuthSchemeParametersProvider(config, context, input), instructionsFn = (0, getSmithyContext.u)(context)?.commandInstance?.constructor?.getEndpointParameterInstructions;
			if (!instructionsFn) throw Error(`getEndpointParameterInstructions() is not defined on '${context.commandName}'`);
			return Object.assign(defaultParameters, await (0, getEndpointFromInstructions.x)(input, {
				getEndpointParameterInstructions: instructionsFn
			}, config));
		}));
		function createAwsAuthSigv4HttpAuthOption(authParameters) {
			return {
				schemeId: "aws.auth#sigv4",
				signingProperties: {
					name: "sts",
					region: authParameters.region
				},
				propertiesExtractor: ((config, context)=>({
						signingProperties: {
							config,
							context
						}
					}))
			};
		}
		function createAwsAuthSigv4aHttpAuthOption(authParameters) {
			return {
				schemeId: "aws.auth#sigv4a",
				signingProperties: {
					name: "sts",
					region: authParameters.region
				},
				propertiesExtractor: ((config, context)=>({
						signingProperties: {
							config,
							context
						}
					}))
			};
		}
		function createSmithyApiNoAuthHttpAuthOption(authParameters) {
			return {
				schemeId: "smithy.api#noAuth"
			};
		}
		let defaultSTSHttpAuthSchemeProvider = (defaultHttpAuthSchemeResolver = ((authParameters)=>{
			let options = [];
			switch(authParameters.operation){
				case "AssumeRoleWithSAML":
				case "AssumeRoleWithWebIdentity":
					options.push(createSmithyApiNoAuthHttpAuthOption());
					options.push(createAwsAuthSigv4aHttpAuthOption(authParameters));
					break;
				default:
					options.push(createAwsAuthSigv4HttpAuthOption(authParameters));
					options.push(createAwsAuthSigv4aHttpAuthOption(authParameters));
			}
			return options;
		}), createHttpAuthOptionFunctions = {
			"aws.auth#sigv4": createAwsAuthSigv4HttpAuthOption,
			"aws.auth#sigv4a": createAwsAuthSigv4aHttpAuthOption,
			"smithy.api#noAuth": createSmithyApiNoAuthHttpAuthOption
		}, ((authParameters)=>{
			let endpoint = defaultEndpointResolver(authParameters), authSchemes = endpoint.properties?.authSchemes;
			if (!authSchemes) return defaultHttpAuthSchemeResolver(authParameters);
			let options = [];
			for (let scheme of authSchemes){
				let schemeId, { name: resolvedName, properties = {}, ...rest } = scheme, name = resolvedName.toLowerCase();
				resolvedName !== name && console.warn(`HttpAuthScheme has been normalized with lowercasing: '${resolvedName}' to '${name}'`);
				if ("sigv4a" === name) {
					schemeId = "aws.auth#sigv4a";
					let sigv4Present = authSchemes.find((s)=>{
						let name = s.name.toLowerCase();
						return "sigv4a" !== name && name.startsWith("sigv4");
					});
					if ("none" === SignatureV4MultiRegion.W.sigv4aDependency() && sigv4Present) continue;
				} else if (name.startsWith("sigv4")) schemeId = "aws.auth#sigv4";
				else throw Error(`Unknown HttpAuthScheme found in '@smithy.rules#endpointRuleSet': '${name}'`);
				let createOption = createHttpAuthOptionFunctions[schemeId];
				if (!createOption) throw Error(`Could not find HttpAuthOption create function for '${schemeId}'`);
				let option = createOption(authParameters);
				option.schemeId = schemeId;
				option.signingProperties = {
					...option.signingProperties || {},
					...rest,
					...properties
				};
				options.push(option);
			}
			return options;
		}));
		var EndpointParameters = bundled(8228), emitWarningIfUnsupportedVersion = bundled(5477), getDefaultSocketTimeout = bundled(9121), defaultUserAgent = bundled(7532), nodeAppIdConfigOptions = bundled(7652), NODE_AUTH_SCHEME_PREFERENCE_OPTIONS = bundled(2628), AwsSdkSigV4Signer = bundled(2526), AwsSdkSigV4ASigner = bundled(4881), defaultProvider = bundled(9882), noAuth = bundled(1314), smithy_client_emitWarningIfUnsupportedVersion = bundled(1034), defaults_mode = bundled(479), resolveDefaultsModeConfig = bundled(8234), configLoader = bundled(3945), regionConfig_config = bundled(6152), NodeUseDualstackEndpointConfigOptions = bundled(7580), NodeUseFipsEndpointConfigOptions = bundled(4254), util_retry_config = bundled(4353), calculateBodyLength = bundled(2127), node_http_handler = bundled(1668), stream_collector = bundled(6660), AwsQueryProtocol = bundled(1166), Sha256Node = bundled(910), NoOpLogger = bundled(7545), parseUrl = bundled(8977), fromBase64 = bundled(9700), toBase64 = bundled(7305), fromUtf8 = bundled(7332), toUtf8 = bundled(9809), schemas_0 = bundled(6359), region_config_resolver_extensions = bundled(9999), defaultExtensionConfiguration = bundled(6571), httpExtensionConfiguration = bundled(274);
		class STSClient extends client.K {
			config;
			constructor(...[configuration]){
				var config, config1, runtimeConfig, extensions;
				let defaultsMode, defaultConfigProvider, clientSharedValues, loaderConfig, config_0, _httpAuthSchemes, _httpAuthSchemeProvider, _credentials, extensionConfiguration, _config_0 = (config = configuration || {}, (0, smithy_client_emitWarningIfUnsupportedVersion.I)(process.version), defaultsMode = (0, resolveDefaultsModeConfig.I)(config), defaultConfigProvider = (()=>defaultsMode().then(defaults_mode.l)), clientSharedValues = {
					apiVersion: "2011-06-15",
					base64Decoder: config?.base64Decoder ?? fromBase64.E,
					base64Encoder: config?.base64Encoder ?? toBase64.n,
					disableHostPrefix: config?.disableHostPrefix ?? !1,
					endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
					extensions: config?.extensions ?? [],
					httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultSTSHttpAuthSchemeProvider,
					httpAuthSchemes: config?.httpAuthSchemes ?? [
						{
							schemeId: "aws.auth#sigv4",
							identityProvider: ((ipc)=>ipc.getIdentityProvider("aws.auth#sigv4")),
							signer: new AwsSdkSigV4Signer.f2()
						},
						{
							schemeId: "aws.auth#sigv4a",
							identityProvider: (ipc)=>ipc.getIdentityProvider("aws.auth#sigv4a"),
							signer: new AwsSdkSigV4ASigner.S()
						},
						{
							schemeId: "smithy.api#noAuth",
							identityProvider: ((ipc)=>ipc.getIdentityProvider("smithy.api#noAuth") || (async ()=>({}))),
							signer: new noAuth.m()
						}
					],
					logger: config?.logger ?? new NoOpLogger.N(),
					protocol: config?.protocol ?? AwsQueryProtocol.k,
					protocolSettings: config?.protocolSettings ?? {
						defaultNamespace: "com.amazonaws.sts",
						errorTypeRegistries: schemas_0.q1,
						xmlNamespace: "https://sts.amazonaws.com/doc/2011-06-15/",
						version: "2011-06-15",
						serviceTarget: "AWSSecurityTokenServiceV20110615"
					},
					serviceId: config?.serviceId ?? "STS",
					sha256: config?.sha256 ?? Sha256Node.k,
					signerConstructor: config?.signerConstructor ?? SignatureV4MultiRegion.W,
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
						clientVersion: "3.1173.0"
					}),
					httpAuthSchemes: config?.httpAuthSchemes ?? [
						{
							schemeId: "aws.auth#sigv4",
							identityProvider: (ipc)=>ipc.getIdentityProvider("aws.auth#sigv4") || (async (idProps)=>await (0, defaultProvider.v6)(idProps?.__config || {})()),
							signer: new AwsSdkSigV4Signer.f2()
						},
						{
							schemeId: "aws.auth#sigv4a",
							identityProvider: (ipc)=>ipc.getIdentityProvider("aws.auth#sigv4a"),
							signer: new AwsSdkSigV4ASigner.S()
						},
						{
							schemeId: "smithy.api#noAuth",
							identityProvider: ((ipc)=>ipc.getIdentityProvider("smithy.api#noAuth") || (async ()=>({}))),
							signer: new noAuth.m()
						}
					],
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
					sigv4aSigningRegionSet: config?.sigv4aSigningRegionSet ?? (0, configLoader.Z)(resolveAwsSdkSigV4AConfig.A, loaderConfig),
					streamCollector: config?.streamCollector ?? stream_collector.k,
					useDualstackEndpoint: config?.useDualstackEndpoint ?? (0, configLoader.Z)(NodeUseDualstackEndpointConfigOptions.e$, loaderConfig),
					useFipsEndpoint: config?.useFipsEndpoint ?? (0, configLoader.Z)(NodeUseFipsEndpointConfigOptions.Ko, loaderConfig),
					userAgentAppId: config?.userAgentAppId ?? (0, configLoader.Z)(nodeAppIdConfigOptions.hV, loaderConfig)
				});
				super(_config_0);
				this.initConfig = _config_0;
				let _config_1 = (0, EndpointParameters.v)(_config_0), _config_2 = (0, configurations.D)(_config_1), _config_3 = (0, middleware_retry_configurations.$z)(_config_2), _config_4 = (0, resolveRegionConfig.T)(_config_3), _config_5 = (0, hostHeaderMiddleware.OV)(_config_4), _config_8 = (runtimeConfig = (config1 = (0, endpoints.Co)(_config_5), config_0 = (0, httpAuthSchemes.ho)(config1), Object.assign((0, resolveAwsSdkSigV4AConfig.O)(config_0), {
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
					httpAuthSchemeParametersProvider: defaultSTSHttpAuthSchemeParametersProvider,
					identityProviderConfigProvider: (async (config)=>new DefaultIdentityProviderConfig.h({
							"aws.auth#sigv4": config.credentials,
							"aws.auth#sigv4a": config.credentials
						}))
				}));
				this.middlewareStack.use((0, getHttpSigningMiddleware.l)(this.config));
			}
			destroy() {
				super.destroy();
			}
		}
		exported.i = STSClient;
	}),
	635: ((_module, exported, bundled)=>{
		var smithy_core_client_0 = bundled(6801), smithy_core_endpoints_2 = bundled(4172), endpoint_EndpointParameters_1 = bundled(8228);
		let command = (0, smithy_core_client_0.k)(endpoint_EndpointParameters_1.S, "AWSSecurityTokenServiceV20110615", "STSClient", smithy_core_endpoints_2.rD), _ep0 = {}, _mw0 = ((Command, cs, config, o)=>[]);
		exported.G5 = command;
		exported.lq = _ep0;
		exported.yt = _mw0;
	}),
	8228: ((_module, exported, bundled)=>{
		let resolveClientEndpointParameters = ((options)=>Object.assign(options, {
				useDualstackEndpoint: options.useDualstackEndpoint ?? !1,
				useFipsEndpoint: options.useFipsEndpoint ?? !1,
				useGlobalEndpoint: options.useGlobalEndpoint ?? !1,
				defaultSigningName: "sts"
			})), commonParams = {
			UseGlobalEndpoint: {
				type: "builtInParams",
				name: "useGlobalEndpoint"
			},
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
	5290: ((_module, exported, bundled)=>{
		var smithy_core_client_0 = bundled(4667);
		class STSServiceException extends smithy_core_client_0.T {
			static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.sts#STSServiceException";
			constructor(options){
				super(options);
				Object.setPrototypeOf(this, STSServiceException.prototype);
			}
		}
		exported.L = STSServiceException;
	}),
	9187: ((_module, exported, bundled)=>{
		var STSServiceException_0 = bundled(5290);
		class ExpiredTokenException extends STSServiceException_0.L {
			static shapeId = "com.amazonaws.sts#ExpiredTokenException";
			name = "ExpiredTokenException";
			$fault = "client";
			constructor(opts){
				super({
					name: "ExpiredTokenException",
					$fault: "client",
					...opts
				});
				Object.setPrototypeOf(this, ExpiredTokenException.prototype);
			}
		}
		exported._A = ExpiredTokenException;
		class InvalidContextAssertionException extends STSServiceException_0.L {
			static shapeId = "com.amazonaws.sts#InvalidContextAssertionException";
			name = "InvalidContextAssertionException";
			$fault = "client";
			constructor(opts){
				super({
					name: "InvalidContextAssertionException",
					$fault: "client",
					...opts
				});
				Object.setPrototypeOf(this, InvalidContextAssertionException.prototype);
			}
		}
		exported.oQ = InvalidContextAssertionException;
		class MalformedPolicyDocumentException extends STSServiceException_0.L {
			static shapeId = "com.amazonaws.sts#MalformedPolicyDocumentException";
			name = "MalformedPolicyDocumentException";
			$fault = "client";
			constructor(opts){
				super({
					name: "MalformedPolicyDocumentException",
					$fault: "client",
					...opts
				});
				Object.setPrototypeOf(this, MalformedPolicyDocumentException.prototype);
			}
		}
		exported._Z = MalformedPolicyDocumentException;
		class PackedPolicyTooLargeException extends STSServiceException_0.L {
			static shapeId = "com.amazonaws.sts#PackedPolicyTooLargeException";
			name = "PackedPolicyTooLargeException";
			$fault = "client";
			constructor(opts){
				super({
					name: "PackedPolicyTooLargeException",
					$fault: "client",
					...opts
				});
				Object.setPrototypeOf(this, PackedPolicyTooLargeException.prototype);
			}
		}
		exported.V1 = PackedPolicyTooLargeException;
		class RegionDisabledException extends STSServiceException_0.L {
			static shapeId = "com.amazonaws.sts#RegionDisabledException";
			name = "RegionDisabledException";
			$fault = "client";
			constructor(opts){
				super({
					name: "RegionDisabledException",
					$fault: "client",
					...opts
				});
				Object.setPrototypeOf(this, RegionDisabledException.prototype);
			}
		}
		exported.wU = RegionDisabledException;
		class IDPRejectedClaimException extends STSServiceException_0.L {
			static shapeId = "com.amazonaws.sts#IDPRejectedClaimException";
			name = "IDPRejectedClaimException";
			$fault = "client";
			constructor(opts){
				super({
					name: "IDPRejectedClaimException",
					$fault: "client",
					...opts
				});
				Object.setPrototypeOf(this, IDPRejectedClaimException.prototype);
			}
		}
		exported.fi = IDPRejectedClaimException;
		class InvalidIdentityTokenException extends STSServiceException_0.L {
			static shapeId = "com.amazonaws.sts#InvalidIdentityTokenException";
			name = "InvalidIdentityTokenException";
			$fault = "client";
			constructor(opts){
				super({
					name: "InvalidIdentityTokenException",
					$fault: "client",
					...opts
				});
				Object.setPrototypeOf(this, InvalidIdentityTokenException.prototype);
			}
		}
		exported.ye = InvalidIdentityTokenException;
		class IDPCommunicationErrorException extends STSServiceException_0.L {
			static shapeId = "com.amazonaws.sts#IDPCommunicationErrorException";
			name = "IDPCommunicationErrorException";
			$fault = "client";
			$retryable = {};
			constructor(opts){
				super({
					name: "IDPCommunicationErrorException",
					$fault: "client",
					...opts
				});
				Object.setPrototypeOf(this, IDPCommunicationErrorException.prototype);
			}
		}
		exported.Nd = IDPCommunicationErrorException;
		class InvalidAuthorizationMessageException extends STSServiceException_0.L {
			static shapeId = "com.amazonaws.sts#InvalidAuthorizationMessageException";
			name = "InvalidAuthorizationMessageException";
			$fault = "client";
			constructor(opts){
				super({
					name: "InvalidAuthorizationMessageException",
					$fault: "client",
					...opts
				});
				Object.setPrototypeOf(this, InvalidAuthorizationMessageException.prototype);
			}
		}
		exported.po = InvalidAuthorizationMessageException;
		class ExpiredTradeInTokenException extends STSServiceException_0.L {
			static shapeId = "com.amazonaws.sts#ExpiredTradeInTokenException";
			name = "ExpiredTradeInTokenException";
			$fault = "client";
			constructor(opts){
				super({
					name: "ExpiredTradeInTokenException",
					$fault: "client",
					...opts
				});
				Object.setPrototypeOf(this, ExpiredTradeInTokenException.prototype);
			}
		}
		exported.BU = ExpiredTradeInTokenException;
		class InsufficientSessionLifetimeException extends STSServiceException_0.L {
			static shapeId = "com.amazonaws.sts#InsufficientSessionLifetimeException";
			name = "InsufficientSessionLifetimeException";
			$fault = "client";
			constructor(opts){
				super({
					name: "InsufficientSessionLifetimeException",
					$fault: "client",
					...opts
				});
				Object.setPrototypeOf(this, InsufficientSessionLifetimeException.prototype);
			}
		}
		exported.ke = InsufficientSessionLifetimeException;
		class InvalidSubjectCredentialsException extends STSServiceException_0.L {
			static shapeId = "com.amazonaws.sts#InvalidSubjectCredentialsException";
			name = "InvalidSubjectCredentialsException";
			$fault = "client";
			constructor(opts){
				super({
					name: "InvalidSubjectCredentialsException",
					$fault: "client",
					...opts
				});
				Object.setPrototypeOf(this, InvalidSubjectCredentialsException.prototype);
			}
		}
		exported.DC = InvalidSubjectCredentialsException;
		class JWTPayloadSizeExceededException extends STSServiceException_0.L {
			static shapeId = "com.amazonaws.sts#JWTPayloadSizeExceededException";
			name = "JWTPayloadSizeExceededException";
			$fault = "client";
			constructor(opts){
				super({
					name: "JWTPayloadSizeExceededException",
					$fault: "client",
					...opts
				});
				Object.setPrototypeOf(this, JWTPayloadSizeExceededException.prototype);
			}
		}
		exported.ZM = JWTPayloadSizeExceededException;
		class OutboundWebIdentityFederationDisabledException extends STSServiceException_0.L {
			static shapeId = "com.amazonaws.sts#OutboundWebIdentityFederationDisabledException";
			name = "OutboundWebIdentityFederationDisabledException";
			$fault = "client";
			constructor(opts){
				super({
					name: "OutboundWebIdentityFederationDisabledException",
					$fault: "client",
					...opts
				});
				Object.setPrototypeOf(this, OutboundWebIdentityFederationDisabledException.prototype);
			}
		}
		exported.jE = OutboundWebIdentityFederationDisabledException;
		class SessionDurationEscalationException extends STSServiceException_0.L {
			static shapeId = "com.amazonaws.sts#SessionDurationEscalationException";
			name = "SessionDurationEscalationException";
			$fault = "client";
			constructor(opts){
				super({
					name: "SessionDurationEscalationException",
					$fault: "client",
					...opts
				});
				Object.setPrototypeOf(this, SessionDurationEscalationException.prototype);
			}
		}
		exported.Bl = SessionDurationEscalationException;
	}),
	6359: ((_module, exported, bundled)=>{
		var smithy_core_schema_0 = bundled(5629), models_errors_2 = bundled(9187), models_STSServiceException_1 = bundled(5290);
		let _ARU = "AssumedRoleUser", _C = "Credentials", _OI = "OriginIdentity", _TCr = "TransactionContext", _TIPC = "TrustedIdentityPropagationContext", _aQE = "awsQueryError", _c = "client", _e = "error", _hE = "httpError", _m = "message", _s = "smithy.ts.sdk.synthetic.com.amazonaws.sts", n0 = "com.amazonaws.sts", _s_registry = new smithy_core_schema_0.O(_s);
		var STSServiceException$ = [
			-3,
			_s,
			"STSServiceException",
			0,
			[],
			[]
		];
		_s_registry.registerError(STSServiceException$, models_STSServiceException_1.L);
		let n0_registry = new smithy_core_schema_0.O(n0);
		var ExpiredTokenException$ = [
			-3,
			n0,
			"ExpiredTokenException",
			{
				[_aQE]: [
					"ExpiredTokenException",
					400
				],
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
		n0_registry.registerError(ExpiredTokenException$, models_errors_2._A);
		var ExpiredTradeInTokenException$ = [
			-3,
			n0,
			"ExpiredTradeInTokenException",
			{
				[_aQE]: [
					"ExpiredTradeInTokenException",
					400
				],
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
		n0_registry.registerError(ExpiredTradeInTokenException$, models_errors_2.BU);
		var IDPCommunicationErrorException$ = [
			-3,
			n0,
			"IDPCommunicationErrorException",
			{
				[_aQE]: [
					"IDPCommunicationError",
					400
				],
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
		n0_registry.registerError(IDPCommunicationErrorException$, models_errors_2.Nd);
		var IDPRejectedClaimException$ = [
			-3,
			n0,
			"IDPRejectedClaimException",
			{
				[_aQE]: [
					"IDPRejectedClaim",
					403
				],
				[_e]: _c,
				[_hE]: 403
			},
			[
				_m
			],
			[
				0
			]
		];
		n0_registry.registerError(IDPRejectedClaimException$, models_errors_2.fi);
		var InsufficientSessionLifetimeException$ = [
			-3,
			n0,
			"InsufficientSessionLifetimeException",
			{
				[_aQE]: [
					"InsufficientSessionLifetime",
					400
				],
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
		n0_registry.registerError(InsufficientSessionLifetimeException$, models_errors_2.ke);
		var InvalidAuthorizationMessageException$ = [
			-3,
			n0,
			"InvalidAuthorizationMessageException",
			{
				[_aQE]: [
					"InvalidAuthorizationMessageException",
					400
				],
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
		n0_registry.registerError(InvalidAuthorizationMessageException$, models_errors_2.po);
		var InvalidContextAssertionException$ = [
			-3,
			n0,
			"InvalidContextAssertionException",
			{
				[_aQE]: [
					"InvalidContextAssertion",
					400
				],
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
		n0_registry.registerError(InvalidContextAssertionException$, models_errors_2.oQ);
		var InvalidIdentityTokenException$ = [
			-3,
			n0,
			"InvalidIdentityTokenException",
			{
				[_aQE]: [
					"InvalidIdentityToken",
					400
				],
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
		n0_registry.registerError(InvalidIdentityTokenException$, models_errors_2.ye);
		var InvalidSubjectCredentialsException$ = [
			-3,
			n0,
			"InvalidSubjectCredentialsException",
			{
				[_aQE]: [
					"InvalidSubjectCredentials",
					400
				],
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
		n0_registry.registerError(InvalidSubjectCredentialsException$, models_errors_2.DC);
		var JWTPayloadSizeExceededException$ = [
			-3,
			n0,
			"JWTPayloadSizeExceededException",
			{
				[_aQE]: [
					"JWTPayloadSizeExceededException",
					400
				],
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
		n0_registry.registerError(JWTPayloadSizeExceededException$, models_errors_2.ZM);
		var MalformedPolicyDocumentException$ = [
			-3,
			n0,
			"MalformedPolicyDocumentException",
			{
				[_aQE]: [
					"MalformedPolicyDocument",
					400
				],
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
		n0_registry.registerError(MalformedPolicyDocumentException$, models_errors_2._Z);
		var OutboundWebIdentityFederationDisabledException$ = [
			-3,
			n0,
			"OutboundWebIdentityFederationDisabledException",
			{
				[_aQE]: [
					"OutboundWebIdentityFederationDisabledException",
					403
				],
				[_e]: _c,
				[_hE]: 403
			},
			[
				_m
			],
			[
				0
			]
		];
		n0_registry.registerError(OutboundWebIdentityFederationDisabledException$, models_errors_2.jE);
		var PackedPolicyTooLargeException$ = [
			-3,
			n0,
			"PackedPolicyTooLargeException",
			{
				[_aQE]: [
					"PackedPolicyTooLarge",
					400
				],
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
		n0_registry.registerError(PackedPolicyTooLargeException$, models_errors_2.V1);
		var RegionDisabledException$ = [
			-3,
			n0,
			"RegionDisabledException",
			{
				[_aQE]: [
					"RegionDisabledException",
					403
				],
				[_e]: _c,
				[_hE]: 403
			},
			[
				_m
			],
			[
				0
			]
		];
		n0_registry.registerError(RegionDisabledException$, models_errors_2.wU);
		var SessionDurationEscalationException$ = [
			-3,
			n0,
			"SessionDurationEscalationException",
			{
				[_aQE]: [
					"SessionDurationEscalationException",
					403
				],
				[_e]: _c,
				[_hE]: 403
			},
			[
				_m
			],
			[
				0
			]
		];
		n0_registry.registerError(SessionDurationEscalationException$, models_errors_2.Bl);
		let errorTypeRegistries = [
			_s_registry,
			n0_registry
		];
		exported.q1 = errorTypeRegistries;
		var accessKeySecretType = [
			0,
			n0,
			"accessKeySecretType",
			8,
			0
		], clientTokenType = [
			0,
			n0,
			"clientTokenType",
			8,
			0
		], originIdentityIssuerType = [
			0,
			n0,
			"originIdentityIssuerType",
			8,
			0
		], originIdentitySubjectType = [
			0,
			n0,
			"originIdentitySubjectType",
			8,
			0
		], originIdentitySubjectTypeType = [
			0,
			n0,
			"originIdentitySubjectTypeType",
			8,
			0
		], transactionContextValueType = [
			0,
			n0,
			"transactionContextValueType",
			8,
			0
		], AssumedRoleUser$ = [
			3,
			n0,
			_ARU,
			0,
			[
				"AssumedRoleId",
				"Arn"
			],
			[
				0,
				0
			],
			2
		], AssumeRoleWithWebIdentityRequest$ = [
			3,
			n0,
			"AssumeRoleWithWebIdentityRequest",
			0,
			[
				"RoleArn",
				"RoleSessionName",
				"WebIdentityToken",
				"ProviderId",
				"PolicyArns",
				"Policy",
				"DurationSeconds",
				"MinimumSessionTokenSize"
			],
			[
				0,
				0,
				[
					(()=>clientTokenType),
					0
				],
				0,
				(()=>policyDescriptorListType),
				0,
				1,
				1
			],
			3
		], AssumeRoleWithWebIdentityResponse$ = [
			3,
			n0,
			"AssumeRoleWithWebIdentityResponse",
			0,
			[
				_C,
				"SubjectFromWebIdentityToken",
				_ARU,
				"PackedPolicySize",
				"Provider",
				"Audience",
				"SourceIdentity",
				"SessionTokenUtilization",
				"SessionTokenSize",
				_TIPC
			],
			[
				[
					(()=>Credentials$),
					0
				],
				0,
				(()=>AssumedRoleUser$),
				1,
				0,
				0,
				0,
				1,
				1,
				[
					(()=>TrustedIdentityPropagationContext$),
					0
				]
			]
		], Credentials$ = [
			3,
			n0,
			_C,
			0,
			[
				"AccessKeyId",
				"SecretAccessKey",
				"SessionToken",
				"Expiration"
			],
			[
				0,
				[
					(()=>accessKeySecretType),
					0
				],
				0,
				4
			],
			4
		], GetCallerIdentityRequest$ = [
			3,
			n0,
			"GetCallerIdentityRequest",
			0,
			[],
			[]
		], GetCallerIdentityResponse$ = [
			3,
			n0,
			"GetCallerIdentityResponse",
			0,
			[
				"UserId",
				"Account",
				"Arn"
			],
			[
				0,
				0,
				0
			]
		], OriginIdentity$ = [
			3,
			n0,
			_OI,
			0,
			[
				"Subject",
				"SubjectType",
				"Issuer",
				"FederatedProviderArn"
			],
			[
				[
					()=>originIdentitySubjectType,
					0
				],
				[
					()=>originIdentitySubjectTypeType,
					0
				],
				[
					()=>originIdentityIssuerType,
					0
				],
				0
			]
		], PolicyDescriptorType$ = [
			3,
			n0,
			"PolicyDescriptorType",
			0,
			[
				"arn"
			],
			[
				0
			]
		], TransactionContext$ = [
			3,
			n0,
			_TCr,
			0,
			[
				"IdentityProvider"
			],
			[
				[
					()=>transactionContextIdentityProviderMapType,
					0
				]
			]
		], TrustedIdentityPropagationContext$ = [
			3,
			n0,
			_TIPC,
			8,
			[
				_OI,
				_TCr
			],
			[
				[
					()=>OriginIdentity$,
					0
				],
				[
					()=>TransactionContext$,
					0
				]
			]
		], policyDescriptorListType = [
			1,
			n0,
			"policyDescriptorListType",
			0,
			()=>PolicyDescriptorType$
		], transactionContextIdentityProviderMapType = [
			2,
			n0,
			"transactionContextIdentityProviderMapType",
			0,
			[
				0,
				0
			],
			[
				()=>transactionContextValueType,
				0
			]
		], AssumeRoleWithWebIdentity$ = [
			9,
			n0,
			"AssumeRoleWithWebIdentity",
			0,
			(()=>AssumeRoleWithWebIdentityRequest$),
			(()=>AssumeRoleWithWebIdentityResponse$)
		], GetCallerIdentity$ = [
			9,
			n0,
			"GetCallerIdentity",
			0,
			()=>GetCallerIdentityRequest$,
			()=>GetCallerIdentityResponse$
		];
		exported.ef = GetCallerIdentity$;
		exported.p$ = AssumeRoleWithWebIdentity$;
	}),
	4881: ((_module, exported, bundled)=>{
		var smithy_core_protocols_1 = bundled(9725), utils_2 = bundled(3786), AwsSdkSigV4Signer_0 = bundled(2526);
		class AwsSdkSigV4ASigner extends AwsSdkSigV4Signer_0.f2 {
			async sign(httpRequest, identity, signingProperties) {
				if (!smithy_core_protocols_1.K.isInstance(httpRequest)) throw Error("The request is not an instance of `HttpRequest` and cannot be signed");
				let { config, signer, signingRegion, signingRegionSet, signingName } = await (0, AwsSdkSigV4Signer_0.pz)(signingProperties), multiRegionOverride = (await config.sigv4aSigningRegionSet?.() ?? signingRegionSet ?? [
					signingRegion
				]).join(","), noSkewCorrection = await config.disableClockSkewCorrection?.() === !0;
				signingProperties._disableClockSkewCorrection = noSkewCorrection;
				if (!noSkewCorrection) {
					signingProperties._preRequestSystemClockOffset = config.systemClockOffset;
					signingProperties._requestSentAt = Date.now();
				}
				return await signer.sign(httpRequest, {
					signingDate: noSkewCorrection ? new Date() : (0, utils_2.C)(config.systemClockOffset),
					signingRegion: multiRegionOverride,
					signingService: signingName
				});
			}
		}
		exported.S = AwsSdkSigV4ASigner;
	}),
	6839: ((_module, exported, bundled)=>{
		var smithy_core_0 = bundled(3926), smithy_core_config_1 = bundled(1342);
		let resolveAwsSdkSigV4AConfig = ((config)=>(config.sigv4aSigningRegionSet = (0, smithy_core_0.t)(config.sigv4aSigningRegionSet), config)), NODE_SIGV4A_CONFIG_OPTIONS = {
			environmentVariableSelector (env) {
				if (env.AWS_SIGV4A_SIGNING_REGION_SET) return env.AWS_SIGV4A_SIGNING_REGION_SET.split(",").map((_)=>_.trim());
				throw new smithy_core_config_1.m("AWS_SIGV4A_SIGNING_REGION_SET not set in env.", {
					tryNextLink: !0
				});
			},
			configFileSelector (profile) {
				if (profile.sigv4a_signing_region_set) return (profile.sigv4a_signing_region_set ?? "").split(",").map((_)=>_.trim());
				throw new smithy_core_config_1.m("sigv4a_signing_region_set not set in profile.", {
					tryNextLink: !0
				});
			},
			default: void 0
		};
		exported.A = NODE_SIGV4A_CONFIG_OPTIONS;
		exported.O = resolveAwsSdkSigV4AConfig;
	}),
	2915: ((_module, exported, bundled)=>{
		var SignatureV4 = bundled(7476);
		let SESSION_TOKEN_QUERY_PARAM = "X-Amz-S3session-Token", SESSION_TOKEN_HEADER = SESSION_TOKEN_QUERY_PARAM.toLowerCase();
		class SignatureV4SignWithCredentials extends SignatureV4.B {
			async signWithCredentials(requestToSign, credentials, options) {
				let credentialsWithoutSessionToken = getCredentialsWithoutSessionToken(credentials);
				return requestToSign.headers[SESSION_TOKEN_HEADER] = credentials.sessionToken, setSingleOverride(this, credentialsWithoutSessionToken), this.signRequest(requestToSign, options ?? {});
			}
			async presignWithCredentials(requestToSign, credentials, options) {
				let credentialsWithoutSessionToken = getCredentialsWithoutSessionToken(credentials);
				return delete requestToSign.headers[SESSION_TOKEN_HEADER], requestToSign.headers[SESSION_TOKEN_QUERY_PARAM] = credentials.sessionToken, requestToSign.query = requestToSign.query ?? {}, requestToSign.query[SESSION_TOKEN_QUERY_PARAM] = credentials.sessionToken, setSingleOverride(this, credentialsWithoutSessionToken), this.presign(requestToSign, options);
			}
		}
		function getCredentialsWithoutSessionToken(credentials) {
			return {
				accessKeyId: credentials.accessKeyId,
				secretAccessKey: credentials.secretAccessKey,
				expiration: credentials.expiration
			};
		}
		function setSingleOverride(privateAccess, credentialsWithoutSessionToken) {
			let currentCredentialProvider = privateAccess.credentialProvider;
			privateAccess.credentialProvider = ()=>(privateAccess.credentialProvider = currentCredentialProvider, Promise.resolve(credentialsWithoutSessionToken));
		}
		class SignatureV4MultiRegion {
			sigv4aSigner;
			sigv4Signer;
			signerOptions;
			static sigv4aDependency() {
				return "none";
			}
			constructor(options){
				this.sigv4Signer = new SignatureV4SignWithCredentials(options);
				this.signerOptions = options;
			}
			async sign(requestToSign, options = {}) {
				return "*" === options.signingRegion ? this.getSigv4aSigner().sign(requestToSign, options) : this.sigv4Signer.sign(requestToSign, options);
			}
			async signWithCredentials(requestToSign, credentials, options = {}) {
				if ("*" === options.signingRegion) {
					this.getSigv4aSigner();
					throw Error('signWithCredentials with signingRegion \'*\' is only supported when using the CRT dependency @aws-sdk/signature-v4-crt. Please check whether you have installed the "@aws-sdk/signature-v4-crt" package explicitly. You must also register the package by calling [require("@aws-sdk/signature-v4-crt");] or an ESM equivalent such as [import "@aws-sdk/signature-v4-crt";]. For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt');
				}
				return this.sigv4Signer.signWithCredentials(requestToSign, credentials, options);
			}
			async presign(originalRequest, options = {}) {
				if ("*" === options.signingRegion) {
					this.getSigv4aSigner();
					throw Error('presign with signingRegion \'*\' is only supported when using the CRT dependency @aws-sdk/signature-v4-crt. Please check whether you have installed the "@aws-sdk/signature-v4-crt" package explicitly. You must also register the package by calling [require("@aws-sdk/signature-v4-crt");] or an ESM equivalent such as [import "@aws-sdk/signature-v4-crt";]. For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt');
				}
				return this.sigv4Signer.presign(originalRequest, options);
			}
			async presignWithCredentials(originalRequest, credentials, options = {}) {
				if ("*" === options.signingRegion) throw Error("Method presignWithCredentials is not supported for [signingRegion=*].");
				return this.sigv4Signer.presignWithCredentials(originalRequest, credentials, options);
			}
			getSigv4aSigner() {
				if (!this.sigv4aSigner) if ("node" === this.signerOptions.runtime) throw Error("Neither CRT nor JS SigV4a implementation is available. Please load either @aws-sdk/signature-v4-crt or @aws-sdk/signature-v4a. For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt");
				else throw Error("JS SigV4a implementation is not available or not a valid constructor. Please check whether you have installed the @aws-sdk/signature-v4a package explicitly. The CRT implementation is not available for browsers. You must also register the package by calling [require('@aws-sdk/signature-v4a');] or an ESM equivalent such as [import '@aws-sdk/signature-v4a';]. For more information please go to https://github.com/aws/aws-sdk-js-v3#using-javascript-non-crt-implementation-of-sigv4a");
				return this.sigv4aSigner;
			}
		}
		exported.W = SignatureV4MultiRegion;
	}),
	1314: ((_module, exported, bundled)=>{
		class NoAuthSigner {
			async sign(httpRequest, identity, signingProperties) {
				return httpRequest;
			}
		}
		exported.m = NoAuthSigner;
	})
};
