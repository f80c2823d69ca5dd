'use strict';
exports.id = 8858;
exports.ids = [
	8858
];
exports.modules = {
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
	8858: ((_module, exported, bundled)=>{
		let defaultHttpAuthSchemeParametersProvider;
		var defaultHttpAuthSchemeResolver, createHttpAuthOptionFunctions, configLoader = bundled(3945), regionConfig_config = bundled(6152), setCredentialFeature = bundled(249), client_command_builder = bundled(6801), endpoints = bundled(4172);
		let command = (0, client_command_builder.k)({
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
		}, "AWSSecurityTokenServiceV20110615", "STSClient", endpoints.rD), _ep0 = {}, _mw0 = ((Command, cs, config, o)=>[]);
		var TypeRegistry = bundled(5629), exceptions = bundled(4667);
		class STSServiceException extends exceptions.T {
			static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.sts#STSServiceException";
			constructor(options){
				super(options);
				Object.setPrototypeOf(this, STSServiceException.prototype);
			}
		}
		class ExpiredTokenException extends STSServiceException {
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
		class MalformedPolicyDocumentException extends STSServiceException {
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
		class PackedPolicyTooLargeException extends STSServiceException {
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
		class RegionDisabledException extends STSServiceException {
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
		class IDPRejectedClaimException extends STSServiceException {
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
		class InvalidIdentityTokenException extends STSServiceException {
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
		class IDPCommunicationErrorException extends STSServiceException {
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
		let _ARU = "AssumedRoleUser", _C = "Credentials", _DS = "DurationSeconds", _MSTS = "MinimumSessionTokenSize", _P = "Policy", _PA = "PolicyArns", _PPS = "PackedPolicySize", _RA = "RoleArn", _RSN = "RoleSessionName", _SI = "SourceIdentity", _STS = "SessionTokenSize", _STU = "SessionTokenUtilization", _aQE = "awsQueryError", _c = "client", _e = "error", _hE = "httpError", _m = "message", _s = "smithy.ts.sdk.synthetic.com.amazonaws.sts", n0 = "com.amazonaws.sts", _s_registry = new TypeRegistry.O(_s);
		var STSServiceException$ = [
			-3,
			_s,
			"STSServiceException",
			0,
			[],
			[]
		];
		_s_registry.registerError(STSServiceException$, STSServiceException);
		let n0_registry = new TypeRegistry.O(n0);
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
		n0_registry.registerError(ExpiredTokenException$, ExpiredTokenException);
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
		n0_registry.registerError(IDPCommunicationErrorException$, IDPCommunicationErrorException);
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
		n0_registry.registerError(IDPRejectedClaimException$, IDPRejectedClaimException);
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
		n0_registry.registerError(InvalidIdentityTokenException$, InvalidIdentityTokenException);
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
		n0_registry.registerError(MalformedPolicyDocumentException$, MalformedPolicyDocumentException);
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
		n0_registry.registerError(PackedPolicyTooLargeException$, PackedPolicyTooLargeException);
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
		n0_registry.registerError(RegionDisabledException$, RegionDisabledException);
		let errorTypeRegistries = [
			_s_registry,
			n0_registry
		];
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
		], AssumeRoleRequest$ = [
			3,
			n0,
			"AssumeRoleRequest",
			0,
			[
				_RA,
				_RSN,
				_PA,
				_P,
				_DS,
				"Tags",
				"TransitiveTagKeys",
				"ExternalId",
				"SerialNumber",
				"TokenCode",
				_SI,
				"ProvidedContexts",
				_MSTS
			],
			[
				0,
				0,
				(()=>policyDescriptorListType),
				0,
				1,
				(()=>tagListType),
				64,
				0,
				0,
				0,
				0,
				(()=>ProvidedContextsListType),
				1
			],
			2
		], AssumeRoleResponse$ = [
			3,
			n0,
			"AssumeRoleResponse",
			0,
			[
				_C,
				_ARU,
				_PPS,
				_SI,
				_STU,
				_STS
			],
			[
				[
					(()=>Credentials$),
					0
				],
				(()=>AssumedRoleUser$),
				1,
				0,
				1,
				1
			]
		], AssumeRoleWithWebIdentityRequest$ = [
			3,
			n0,
			"AssumeRoleWithWebIdentityRequest",
			0,
			[
				_RA,
				_RSN,
				"WebIdentityToken",
				"ProviderId",
				_PA,
				_P,
				_DS,
				_MSTS
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
				_PPS,
				"Provider",
				"Audience",
				_SI,
				_STU,
				_STS
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
				1
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
		], ProvidedContext$ = [
			3,
			n0,
			"ProvidedContext",
			0,
			[
				"ProviderArn",
				"ContextAssertion"
			],
			[
				0,
				0
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
			],
			2
		], policyDescriptorListType = [
			1,
			n0,
			"policyDescriptorListType",
			0,
			()=>PolicyDescriptorType$
		], ProvidedContextsListType = [
			1,
			n0,
			"ProvidedContextsListType",
			0,
			(()=>ProvidedContext$)
		], tagListType = [
			1,
			n0,
			"tagListType",
			0,
			(()=>Tag$)
		], AssumeRole$ = [
			9,
			n0,
			"AssumeRole",
			0,
			(()=>AssumeRoleRequest$),
			(()=>AssumeRoleResponse$)
		], AssumeRoleWithWebIdentity$ = [
			9,
			n0,
			"AssumeRoleWithWebIdentity",
			0,
			(()=>AssumeRoleWithWebIdentityRequest$),
			(()=>AssumeRoleWithWebIdentityResponse$)
		];
		class AssumeRoleCommand extends command(_ep0, _mw0, "AssumeRole", AssumeRole$) {
		}
		class AssumeRoleWithWebIdentityCommand extends command(_ep0, _mw0, "AssumeRoleWithWebIdentity", AssumeRoleWithWebIdentity$) {
		}
		let getAccountIdFromAssumedRoleUser = ((assumedRoleUser)=>{
			if ("string" == typeof assumedRoleUser?.Arn) {
				let arnComponents = assumedRoleUser.Arn.split(":");
				if (arnComponents.length > 4 && "" !== arnComponents[4]) return arnComponents[4];
			}
		}), resolveRegion = (async (_region, _parentRegion, credentialProviderLogger, loaderConfig = {})=>{
			let region = "function" == typeof _region ? await _region() : _region, parentRegion = "function" == typeof _parentRegion ? await _parentRegion() : _parentRegion, stsDefaultRegion = "", resolvedRegion = region ?? parentRegion ?? (stsDefaultRegion = await (function(loaderConfig = {}) {
				return (0, configLoader.Z)({
					...regionConfig_config.GG,
					default: (async ()=>(console.warn("@aws-sdk - WARN - default STS region of us-east-1 used. See @aws-sdk/credential-providers README and set a region explicitly."), "us-east-1"))
				}, {
					...regionConfig_config.zH,
					...loaderConfig
				});
			})(loaderConfig)());
			return credentialProviderLogger?.debug?.("@aws-sdk/client-sts::resolveRegion", "accepting first of:", `${region} (credential provider clientConfig)`, `${parentRegion} (contextual client)`, `${stsDefaultRegion} (STS default: AWS_REGION, profile region, or us-east-1)`), resolvedRegion;
		}), isH2 = ((requestHandler)=>requestHandler?.metadata?.handlerProtocol === "h2");
		var configurations = bundled(846), hostHeaderMiddleware = bundled(9007), user_agent_middleware = bundled(8486), loggerMiddleware = bundled(5180), getRecursionDetectionPlugin = bundled(7591), getHttpAuthSchemeEndpointRuleSetPlugin = bundled(2781), DefaultIdentityProviderConfig = bundled(7086), getHttpSigningMiddleware = bundled(1567), client = bundled(8702), resolveRegionConfig = bundled(7503), contentLengthMiddleware = bundled(7041), middleware_retry_configurations = bundled(7760), retry = bundled(2122), getSchemaSerdePlugin = bundled(7849), httpAuthSchemes = bundled(8181), resolveAwsSdkSigV4AConfig = bundled(6839), SignatureV4MultiRegion = bundled(2915), getSmithyContext = bundled(8743), normalizeProvider = bundled(9362), getEndpointFromInstructions = bundled(7436), aws = bundled(6180), EndpointCache = bundled(8479), decideEndpoint = bundled(7009), customEndpointFunctions = bundled(1046), BinaryDecisionDiagram = bundled(5258);
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
			if ("AssumeRoleWithWebIdentity" === authParameters.operation) {
				options.push(createSmithyApiNoAuthHttpAuthOption());
				options.push(createAwsAuthSigv4aHttpAuthOption(authParameters));
			} else {
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
		var nested_clients_package = bundled(9955), emitWarningIfUnsupportedVersion = bundled(5477), getDefaultSocketTimeout = bundled(9121), defaultUserAgent = bundled(7532), nodeAppIdConfigOptions = bundled(7652), NODE_AUTH_SCHEME_PREFERENCE_OPTIONS = bundled(2628), AwsSdkSigV4Signer = bundled(2526), AwsSdkSigV4ASigner = bundled(4881), noAuth = bundled(1314), smithy_client_emitWarningIfUnsupportedVersion = bundled(1034), defaults_mode = bundled(479), resolveDefaultsModeConfig = bundled(8234), NodeUseDualstackEndpointConfigOptions = bundled(7580), NodeUseFipsEndpointConfigOptions = bundled(4254), util_retry_config = bundled(4353), calculateBodyLength = bundled(2127), node_http_handler = bundled(1668), stream_collector = bundled(6660), AwsQueryProtocol = bundled(1166), Sha256Node = bundled(910), NoOpLogger = bundled(7545), parseUrl = bundled(8977), fromBase64 = bundled(9700), toBase64 = bundled(7305), fromUtf8 = bundled(7332), toUtf8 = bundled(9809), region_config_resolver_extensions = bundled(9999), defaultExtensionConfiguration = bundled(6571), httpExtensionConfiguration = bundled(274);
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
						errorTypeRegistries: errorTypeRegistries,
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
					defaultSocketTimeout: (0, getDefaultSocketTimeout.E)(config?.requestHandler, 300_000),
					defaultUserAgentProvider: config?.defaultUserAgentProvider ?? (0, defaultUserAgent.pf)({
						serviceId: clientSharedValues.serviceId,
						clientVersion: nested_clients_package.rE
					}),
					httpAuthSchemes: config?.httpAuthSchemes ?? [
						{
							schemeId: "aws.auth#sigv4",
							identityProvider: ((ipc)=>ipc.getIdentityProvider("aws.auth#sigv4") || (async (idProps)=>await config.credentialDefaultProvider(idProps?.__config || {})())),
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
				let _config_1 = Object.assign(_config_0, {
					useDualstackEndpoint: _config_0.useDualstackEndpoint ?? !1,
					useFipsEndpoint: _config_0.useFipsEndpoint ?? !1,
					useGlobalEndpoint: _config_0.useGlobalEndpoint ?? !1,
					defaultSigningName: "sts"
				}), _config_2 = (0, configurations.D)(_config_1), _config_3 = (0, middleware_retry_configurations.$z)(_config_2), _config_4 = (0, resolveRegionConfig.T)(_config_3), _config_5 = (0, hostHeaderMiddleware.OV)(_config_4), _config_8 = (runtimeConfig = (config1 = (0, endpoints.Co)(_config_5), config_0 = (0, httpAuthSchemes.ho)(config1), Object.assign((0, resolveAwsSdkSigV4AConfig.O)(config_0), {
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
		let getCustomizableStsClientCtor = ((baseCtor, customizations)=>customizations ? class extends baseCtor {
				constructor(config){
					super(config);
					for (let customization of customizations)this.middlewareStack.use(customization);
				}
			} : baseCtor), defaultRoleAssumers_getDefaultRoleAssumer = ((stsOptions = {}, stsPlugins)=>{
			var STSClient1;
			let stsClient, closureSourceCreds;
			return STSClient1 = getCustomizableStsClientCtor(STSClient, stsPlugins), (async (sourceCreds, params)=>{
				closureSourceCreds = sourceCreds;
				if (!stsClient) {
					let { logger = stsOptions?.parentClientConfig?.logger, profile = stsOptions?.parentClientConfig?.profile, region, requestHandler = stsOptions?.parentClientConfig?.requestHandler, credentialProviderLogger, userAgentAppId = stsOptions?.parentClientConfig?.userAgentAppId } = stsOptions, resolvedRegion = await resolveRegion(region, stsOptions?.parentClientConfig?.region, credentialProviderLogger, {
						logger,
						profile
					}), isCompatibleRequestHandler = !isH2(requestHandler);
					stsClient = new STSClient1({
						...stsOptions,
						userAgentAppId,
						profile,
						credentialDefaultProvider: (()=>(async ()=>closureSourceCreds)),
						region: resolvedRegion,
						requestHandler: isCompatibleRequestHandler ? requestHandler : void 0,
						logger: logger
					});
				}
				let { Credentials, AssumedRoleUser } = await stsClient.send(new AssumeRoleCommand(params));
				if (!Credentials || !Credentials.AccessKeyId || !Credentials.SecretAccessKey) throw Error(`Invalid response from STS.assumeRole call with role ${params.RoleArn}`);
				let accountId = getAccountIdFromAssumedRoleUser(AssumedRoleUser), credentials = {
					accessKeyId: Credentials.AccessKeyId,
					secretAccessKey: Credentials.SecretAccessKey,
					sessionToken: Credentials.SessionToken,
					expiration: Credentials.Expiration,
					...Credentials.CredentialScope && {
						credentialScope: Credentials.CredentialScope
					},
					...accountId && {
						accountId
					}
				};
				return (0, setCredentialFeature.g)(credentials, "CREDENTIALS_STS_ASSUME_ROLE", "i"), credentials;
			});
		}), defaultRoleAssumers_getDefaultRoleAssumerWithWebIdentity = ((stsOptions = {}, stsPlugins)=>{
			var STSClient1;
			let stsClient;
			return STSClient1 = getCustomizableStsClientCtor(STSClient, stsPlugins), (async (params)=>{
				if (!stsClient) {
					let { logger = stsOptions?.parentClientConfig?.logger, profile = stsOptions?.parentClientConfig?.profile, region, requestHandler = stsOptions?.parentClientConfig?.requestHandler, credentialProviderLogger, userAgentAppId = stsOptions?.parentClientConfig?.userAgentAppId } = stsOptions, resolvedRegion = await resolveRegion(region, stsOptions?.parentClientConfig?.region, credentialProviderLogger, {
						logger,
						profile
					}), isCompatibleRequestHandler = !isH2(requestHandler);
					stsClient = new STSClient1({
						...stsOptions,
						userAgentAppId,
						profile,
						region: resolvedRegion,
						requestHandler: isCompatibleRequestHandler ? requestHandler : void 0,
						logger: logger
					});
				}
				let { Credentials, AssumedRoleUser } = await stsClient.send(new AssumeRoleWithWebIdentityCommand(params));
				if (!Credentials || !Credentials.AccessKeyId || !Credentials.SecretAccessKey) throw Error(`Invalid response from STS.assumeRoleWithWebIdentity call with role ${params.RoleArn}`);
				let accountId = getAccountIdFromAssumedRoleUser(AssumedRoleUser), credentials = {
					accessKeyId: Credentials.AccessKeyId,
					secretAccessKey: Credentials.SecretAccessKey,
					sessionToken: Credentials.SessionToken,
					expiration: Credentials.Expiration,
					...Credentials.CredentialScope && {
						credentialScope: Credentials.CredentialScope
					},
					...accountId && {
						accountId
					}
				};
				return accountId && (0, setCredentialFeature.g)(credentials, "RESOLVED_ACCOUNT_ID", "T"), (0, setCredentialFeature.g)(credentials, "CREDENTIALS_STS_ASSUME_ROLE_WEB_ID", "k"), credentials;
			});
		});
		exported.getDefaultRoleAssumer = defaultRoleAssumers_getDefaultRoleAssumer;
		exported.getDefaultRoleAssumerWithWebIdentity = defaultRoleAssumers_getDefaultRoleAssumerWithWebIdentity;
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
	}),
	9955: ((module)=>{
		module.exports = {
			rE: "3.998.3"
		};
	})
};
