'use strict';
exports.id = 191;
exports.ids = [
    191,
    692
];
exports.modules = {
    5897: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            P: ()=>RedshiftClient
        });
        var configurations = __webpack_require__(846), hostHeaderMiddleware = __webpack_require__(9007), user_agent_middleware = __webpack_require__(8486), loggerMiddleware = __webpack_require__(5180), getRecursionDetectionPlugin = __webpack_require__(7591), getHttpAuthSchemeEndpointRuleSetPlugin = __webpack_require__(2781), DefaultIdentityProviderConfig = __webpack_require__(7086), getHttpSigningMiddleware = __webpack_require__(1567), client = __webpack_require__(8702), resolveRegionConfig = __webpack_require__(7503), endpoints = __webpack_require__(4172), contentLengthMiddleware = __webpack_require__(7041), middleware_retry_configurations = __webpack_require__(7760), retry = __webpack_require__(2122), getSchemaSerdePlugin = __webpack_require__(7849), httpAuthSchemes = __webpack_require__(8181), getSmithyContext = __webpack_require__(8743), normalizeProvider = __webpack_require__(9362);
        let defaultRedshiftHttpAuthSchemeParametersProvider = async (config, context, input)=>({
                operation: (0, getSmithyContext.u)(context).operation,
                region: await (0, normalizeProvider.t)(config.region)() || (()=>{
                    throw Error("expected `region` to be configured for `aws.auth#sigv4`");
                })()
            }), defaultRedshiftHttpAuthSchemeProvider = (authParameters)=>{
            let options = [];
            return authParameters.operation, options.push({
                schemeId: "aws.auth#sigv4",
                signingProperties: {
                    name: "redshift",
                    region: authParameters.region
                },
                propertiesExtractor: (config, context)=>({
                        signingProperties: {
                            config,
                            context
                        }
                    })
            }), options;
        };
        var EndpointParameters = __webpack_require__(951), emitWarningIfUnsupportedVersion = __webpack_require__(5477), getDefaultSocketTimeout = __webpack_require__(9121), defaultUserAgent = __webpack_require__(7532), nodeAppIdConfigOptions = __webpack_require__(7652), NODE_AUTH_SCHEME_PREFERENCE_OPTIONS = __webpack_require__(2628), defaultProvider = __webpack_require__(9882), smithy_client_emitWarningIfUnsupportedVersion = __webpack_require__(1034), defaults_mode = __webpack_require__(479), resolveDefaultsModeConfig = __webpack_require__(8234), configLoader = __webpack_require__(3945), regionConfig_config = __webpack_require__(6152), NodeUseDualstackEndpointConfigOptions = __webpack_require__(7580), NodeUseFipsEndpointConfigOptions = __webpack_require__(4254), util_retry_config = __webpack_require__(4353), calculateBodyLength = __webpack_require__(2127), node_http_handler = __webpack_require__(1668), stream_collector = __webpack_require__(6660), AwsSdkSigV4Signer = __webpack_require__(2526), AwsQueryProtocol = __webpack_require__(1166), Sha256Node = __webpack_require__(910), NoOpLogger = __webpack_require__(7545), parseUrl = __webpack_require__(8977), fromBase64 = __webpack_require__(9700), toBase64 = __webpack_require__(7305), fromUtf8 = __webpack_require__(7332), toUtf8 = __webpack_require__(9809), aws = __webpack_require__(6180), EndpointCache = __webpack_require__(8479), decideEndpoint = __webpack_require__(7009), customEndpointFunctions = __webpack_require__(1046), BinaryDecisionDiagram = __webpack_require__(5258);
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
        }), defaultEndpointResolver = (endpointParams, context = {})=>cache.get(endpointParams, ()=>(0, decideEndpoint.c)(bdd, {
                    endpointParams: endpointParams,
                    logger: context.logger
                }));
        customEndpointFunctions.m.aws = aws.U;
        var schemas_0 = __webpack_require__(5146), region_config_resolver_extensions = __webpack_require__(9999), defaultExtensionConfiguration = __webpack_require__(6571), httpExtensionConfiguration = __webpack_require__(274);
        class RedshiftClient extends client.K {
            config;
            constructor(...[configuration]){
                var config, config1, runtimeConfig, extensions;
                let defaultsMode, defaultConfigProvider, clientSharedValues, loaderConfig, _httpAuthSchemes, _httpAuthSchemeProvider, _credentials, extensionConfiguration, _config_0 = (config = configuration || {}, (0, smithy_client_emitWarningIfUnsupportedVersion.I)(process.version), defaultsMode = (0, resolveDefaultsModeConfig.I)(config), defaultConfigProvider = ()=>defaultsMode().then(defaults_mode.l), clientSharedValues = {
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
                            identityProvider: (ipc)=>ipc.getIdentityProvider("aws.auth#sigv4"),
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
                        default: async ()=>(await defaultConfigProvider()).retryMode || util_retry_config.L0
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
                    httpAuthSchemes: ()=>_httpAuthSchemes,
                    setHttpAuthSchemeProvider (httpAuthSchemeProvider) {
                        _httpAuthSchemeProvider = httpAuthSchemeProvider;
                    },
                    httpAuthSchemeProvider: ()=>_httpAuthSchemeProvider,
                    setCredentials (credentials) {
                        _credentials = credentials;
                    },
                    credentials: ()=>_credentials
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
                    identityProviderConfigProvider: async (config)=>new DefaultIdentityProviderConfig.h({
                            "aws.auth#sigv4": config.credentials
                        })
                }));
                this.middlewareStack.use((0, getHttpSigningMiddleware.l)(this.config));
            }
            destroy() {
                super.destroy();
            }
        }
    }),
    5354: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            G5: ()=>command,
            lq: ()=>_ep0,
            yt: ()=>_mw0
        });
        var _smithy_core_client__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6801), _smithy_core_endpoints__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4172), _endpoint_EndpointParameters__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(951);
        let command = (0, _smithy_core_client__WEBPACK_IMPORTED_MODULE_0__.k)(_endpoint_EndpointParameters__WEBPACK_IMPORTED_MODULE_1__.S, "RedshiftServiceVersion20121201", "RedshiftClient", _smithy_core_endpoints__WEBPACK_IMPORTED_MODULE_2__.rD), _ep0 = {}, _mw0 = (Command, cs, config, o)=>[];
    }),
    951: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            S: ()=>commonParams,
            v: ()=>resolveClientEndpointParameters
        });
        let resolveClientEndpointParameters = (options)=>Object.assign(options, {
                useDualstackEndpoint: options.useDualstackEndpoint ?? !1,
                useFipsEndpoint: options.useFipsEndpoint ?? !1,
                defaultSigningName: "redshift"
            }), commonParams = {
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
    }),
    5146: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            yii: ()=>DescribeClusterSecurityGroups$,
            dM4: ()=>DescribeClusters$,
            lwc: ()=>RevokeClusterSecurityGroupIngress$,
            q1U: ()=>errorTypeRegistries
        });
        var TypeRegistry = __webpack_require__(5629), exceptions = __webpack_require__(4667);
        class RedshiftServiceException extends exceptions.T {
            static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.redshift#RedshiftServiceException";
            constructor(options){
                super(options);
                Object.setPrototypeOf(this, RedshiftServiceException.prototype);
            }
        }
        class DependentServiceUnavailableFault extends RedshiftServiceException {
            static shapeId = "com.amazonaws.redshift#DependentServiceUnavailableFault";
            name = "DependentServiceUnavailableFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "DependentServiceUnavailableFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, DependentServiceUnavailableFault.prototype);
            }
        }
        class InvalidReservedNodeStateFault extends RedshiftServiceException {
            static shapeId = "com.amazonaws.redshift#InvalidReservedNodeStateFault";
            name = "InvalidReservedNodeStateFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "InvalidReservedNodeStateFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, InvalidReservedNodeStateFault.prototype);
            }
        }
        class ReservedNodeAlreadyExistsFault extends RedshiftServiceException {
            static shapeId = "com.amazonaws.redshift#ReservedNodeAlreadyExistsFault";
            name = "ReservedNodeAlreadyExistsFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "ReservedNodeAlreadyExistsFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, ReservedNodeAlreadyExistsFault.prototype);
            }
        }
        class ReservedNodeAlreadyMigratedFault extends RedshiftServiceException {
            static shapeId = "com.amazonaws.redshift#ReservedNodeAlreadyMigratedFault";
            name = "ReservedNodeAlreadyMigratedFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "ReservedNodeAlreadyMigratedFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, ReservedNodeAlreadyMigratedFault.prototype);
            }
        }
        class ReservedNodeNotFoundFault extends RedshiftServiceException {
            static shapeId = "com.amazonaws.redshift#ReservedNodeNotFoundFault";
            name = "ReservedNodeNotFoundFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "ReservedNodeNotFoundFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, ReservedNodeNotFoundFault.prototype);
            }
        }
        class ReservedNodeOfferingNotFoundFault extends RedshiftServiceException {
            static shapeId = "com.amazonaws.redshift#ReservedNodeOfferingNotFoundFault";
            name = "ReservedNodeOfferingNotFoundFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "ReservedNodeOfferingNotFoundFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, ReservedNodeOfferingNotFoundFault.prototype);
            }
        }
        class UnsupportedOperationFault extends RedshiftServiceException {
            static shapeId = "com.amazonaws.redshift#UnsupportedOperationFault";
            name = "UnsupportedOperationFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "UnsupportedOperationFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, UnsupportedOperationFault.prototype);
            }
        }
        class AccessToClusterDeniedFault extends RedshiftServiceException {
            static shapeId = "com.amazonaws.redshift#AccessToClusterDeniedFault";
            name = "AccessToClusterDeniedFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "AccessToClusterDeniedFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, AccessToClusterDeniedFault.prototype);
            }
        }
        class AccessToSnapshotDeniedFault extends RedshiftServiceException {
            static shapeId = "com.amazonaws.redshift#AccessToSnapshotDeniedFault";
            name = "AccessToSnapshotDeniedFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "AccessToSnapshotDeniedFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, AccessToSnapshotDeniedFault.prototype);
            }
        }
        class ClusterNotFoundFault extends RedshiftServiceException {
            static shapeId = "com.amazonaws.redshift#ClusterNotFoundFault";
            name = "ClusterNotFoundFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "ClusterNotFoundFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, ClusterNotFoundFault.prototype);
            }
        }
        class PartnerNotFoundFault extends RedshiftServiceException {
            static shapeId = "com.amazonaws.redshift#PartnerNotFoundFault";
            name = "PartnerNotFoundFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "PartnerNotFoundFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, PartnerNotFoundFault.prototype);
            }
        }
        class UnauthorizedPartnerIntegrationFault extends RedshiftServiceException {
            static shapeId = "com.amazonaws.redshift#UnauthorizedPartnerIntegrationFault";
            name = "UnauthorizedPartnerIntegrationFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "UnauthorizedPartnerIntegrationFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, UnauthorizedPartnerIntegrationFault.prototype);
            }
        }
        class InvalidDataShareFault extends RedshiftServiceException {
            static shapeId = "com.amazonaws.redshift#InvalidDataShareFault";
            name = "InvalidDataShareFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "InvalidDataShareFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, InvalidDataShareFault.prototype);
            }
        }
        class InvalidNamespaceFault extends RedshiftServiceException {
            static shapeId = "com.amazonaws.redshift#InvalidNamespaceFault";
            name = "InvalidNamespaceFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "InvalidNamespaceFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, InvalidNamespaceFault.prototype);
            }
        }
        class AuthenticationProfileAlreadyExistsFault extends RedshiftServiceException {
            static shapeId = "com.amazonaws.redshift#AuthenticationProfileAlreadyExistsFault";
            name = "AuthenticationProfileAlreadyExistsFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "AuthenticationProfileAlreadyExistsFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, AuthenticationProfileAlreadyExistsFault.prototype);
            }
        }
        class AuthenticationProfileNotFoundFault extends RedshiftServiceException {
            static shapeId = "com.amazonaws.redshift#AuthenticationProfileNotFoundFault";
            name = "AuthenticationProfileNotFoundFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "AuthenticationProfileNotFoundFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, AuthenticationProfileNotFoundFault.prototype);
            }
        }
        class AuthenticationProfileQuotaExceededFault extends RedshiftServiceException {
            static shapeId = "com.amazonaws.redshift#AuthenticationProfileQuotaExceededFault";
            name = "AuthenticationProfileQuotaExceededFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "AuthenticationProfileQuotaExceededFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, AuthenticationProfileQuotaExceededFault.prototype);
            }
        }
        class AuthorizationAlreadyExistsFault extends RedshiftServiceException {
            static shapeId = "com.amazonaws.redshift#AuthorizationAlreadyExistsFault";
            name = "AuthorizationAlreadyExistsFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "AuthorizationAlreadyExistsFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, AuthorizationAlreadyExistsFault.prototype);
            }
        }
        class AuthorizationNotFoundFault extends RedshiftServiceException {
            static shapeId = "com.amazonaws.redshift#AuthorizationNotFoundFault";
            name = "AuthorizationNotFoundFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "AuthorizationNotFoundFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, AuthorizationNotFoundFault.prototype);
            }
        }
        class AuthorizationQuotaExceededFault extends RedshiftServiceException {
            static shapeId = "com.amazonaws.redshift#AuthorizationQuotaExceededFault";
            name = "AuthorizationQuotaExceededFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "AuthorizationQuotaExceededFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, AuthorizationQuotaExceededFault.prototype);
            }
        }
        class ClusterSecurityGroupNotFoundFault extends RedshiftServiceException {
            static shapeId = "com.amazonaws.redshift#ClusterSecurityGroupNotFoundFault";
            name = "ClusterSecurityGroupNotFoundFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "ClusterSecurityGroupNotFoundFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, ClusterSecurityGroupNotFoundFault.prototype);
            }
        }
        class InvalidClusterSecurityGroupStateFault extends RedshiftServiceException {
            static shapeId = "com.amazonaws.redshift#InvalidClusterSecurityGroupStateFault";
            name = "InvalidClusterSecurityGroupStateFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "InvalidClusterSecurityGroupStateFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, InvalidClusterSecurityGroupStateFault.prototype);
            }
        }
        class EndpointAuthorizationAlreadyExistsFault extends RedshiftServiceException {
            static shapeId = "com.amazonaws.redshift#EndpointAuthorizationAlreadyExistsFault";
            name = "EndpointAuthorizationAlreadyExistsFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "EndpointAuthorizationAlreadyExistsFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, EndpointAuthorizationAlreadyExistsFault.prototype);
            }
        }
        class EndpointAuthorizationsPerClusterLimitExceededFault extends RedshiftServiceException {
            static shapeId = "com.amazonaws.redshift#EndpointAuthorizationsPerClusterLimitExceededFault";
            name = "EndpointAuthorizationsPerClusterLimitExceededFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "EndpointAuthorizationsPerClusterLimitExceededFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, EndpointAuthorizationsPerClusterLimitExceededFault.prototype);
            }
        }
        class InvalidAuthorizationStateFault extends RedshiftServiceException {
            static shapeId = "com.amazonaws.redshift#InvalidAuthorizationStateFault";
            name = "InvalidAuthorizationStateFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "InvalidAuthorizationStateFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, InvalidAuthorizationStateFault.prototype);
            }
        }
        class InvalidClusterStateFault extends RedshiftServiceException {
            static shapeId = "com.amazonaws.redshift#InvalidClusterStateFault";
            name = "InvalidClusterStateFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "InvalidClusterStateFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, InvalidClusterStateFault.prototype);
            }
        }
        class ClusterSnapshotNotFoundFault extends RedshiftServiceException {
            static shapeId = "com.amazonaws.redshift#ClusterSnapshotNotFoundFault";
            name = "ClusterSnapshotNotFoundFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "ClusterSnapshotNotFoundFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, ClusterSnapshotNotFoundFault.prototype);
            }
        }
        class DependentServiceRequestThrottlingFault extends RedshiftServiceException {
            static shapeId = "com.amazonaws.redshift#DependentServiceRequestThrottlingFault";
            name = "DependentServiceRequestThrottlingFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "DependentServiceRequestThrottlingFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, DependentServiceRequestThrottlingFault.prototype);
            }
        }
        class InvalidClusterSnapshotStateFault extends RedshiftServiceException {
            static shapeId = "com.amazonaws.redshift#InvalidClusterSnapshotStateFault";
            name = "InvalidClusterSnapshotStateFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "InvalidClusterSnapshotStateFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, InvalidClusterSnapshotStateFault.prototype);
            }
        }
        class LimitExceededFault extends RedshiftServiceException {
            static shapeId = "com.amazonaws.redshift#LimitExceededFault";
            name = "LimitExceededFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "LimitExceededFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, LimitExceededFault.prototype);
            }
        }
        class BatchDeleteRequestSizeExceededFault extends RedshiftServiceException {
            static shapeId = "com.amazonaws.redshift#BatchDeleteRequestSizeExceededFault";
            name = "BatchDeleteRequestSizeExceededFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "BatchDeleteRequestSizeExceededFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, BatchDeleteRequestSizeExceededFault.prototype);
            }
        }
        class BatchModifyClusterSnapshotsLimitExceededFault extends RedshiftServiceException {
            static shapeId = "com.amazonaws.redshift#BatchModifyClusterSnapshotsLimitExceededFault";
            name = "BatchModifyClusterSnapshotsLimitExceededFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "BatchModifyClusterSnapshotsLimitExceededFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, BatchModifyClusterSnapshotsLimitExceededFault.prototype);
            }
        }
        class InvalidRetentionPeriodFault extends RedshiftServiceException {
            static shapeId = "com.amazonaws.redshift#InvalidRetentionPeriodFault";
            name = "InvalidRetentionPeriodFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "InvalidRetentionPeriodFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, InvalidRetentionPeriodFault.prototype);
            }
        }
        class BucketNotFoundFault extends RedshiftServiceException {
            static shapeId = "com.amazonaws.redshift#BucketNotFoundFault";
            name = "BucketNotFoundFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "BucketNotFoundFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, BucketNotFoundFault.prototype);
            }
        }
        class ResizeNotFoundFault extends RedshiftServiceException {
            static shapeId = "com.amazonaws.redshift#ResizeNotFoundFault";
            name = "ResizeNotFoundFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "ResizeNotFoundFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, ResizeNotFoundFault.prototype);
            }
        }
        class ClusterAlreadyExistsFault extends RedshiftServiceException {
            static shapeId = "com.amazonaws.redshift#ClusterAlreadyExistsFault";
            name = "ClusterAlreadyExistsFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "ClusterAlreadyExistsFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, ClusterAlreadyExistsFault.prototype);
            }
        }
        class ClusterOnLatestRevisionFault extends RedshiftServiceException {
            static shapeId = "com.amazonaws.redshift#ClusterOnLatestRevisionFault";
            name = "ClusterOnLatestRevisionFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "ClusterOnLatestRevisionFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, ClusterOnLatestRevisionFault.prototype);
            }
        }
        class ClusterParameterGroupAlreadyExistsFault extends RedshiftServiceException {
            static shapeId = "com.amazonaws.redshift#ClusterParameterGroupAlreadyExistsFault";
            name = "ClusterParameterGroupAlreadyExistsFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "ClusterParameterGroupAlreadyExistsFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, ClusterParameterGroupAlreadyExistsFault.prototype);
            }
        }
        class ClusterParameterGroupNotFoundFault extends RedshiftServiceException {
            static shapeId = "com.amazonaws.redshift#ClusterParameterGroupNotFoundFault";
            name = "ClusterParameterGroupNotFoundFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "ClusterParameterGroupNotFoundFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, ClusterParameterGroupNotFoundFault.prototype);
            }
        }
        class ClusterParameterGroupQuotaExceededFault extends RedshiftServiceException {
            static shapeId = "com.amazonaws.redshift#ClusterParameterGroupQuotaExceededFault";
            name = "ClusterParameterGroupQuotaExceededFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "ClusterParameterGroupQuotaExceededFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, ClusterParameterGroupQuotaExceededFault.prototype);
            }
        }
        class ClusterQuotaExceededFault extends RedshiftServiceException {
            static shapeId = "com.amazonaws.redshift#ClusterQuotaExceededFault";
            name = "ClusterQuotaExceededFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "ClusterQuotaExceededFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, ClusterQuotaExceededFault.prototype);
            }
        }
        class ClusterSecurityGroupAlreadyExistsFault extends RedshiftServiceException {
            static shapeId = "com.amazonaws.redshift#ClusterSecurityGroupAlreadyExistsFault";
            name = "ClusterSecurityGroupAlreadyExistsFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "ClusterSecurityGroupAlreadyExistsFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, ClusterSecurityGroupAlreadyExistsFault.prototype);
            }
        }
        class ClusterSecurityGroupQuotaExceededFault extends RedshiftServiceException {
            static shapeId = "com.amazonaws.redshift#ClusterSecurityGroupQuotaExceededFault";
            name = "ClusterSecurityGroupQuotaExceededFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "ClusterSecurityGroupQuotaExceededFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, ClusterSecurityGroupQuotaExceededFault.prototype);
            }
        }
        class ClusterSnapshotAlreadyExistsFault extends RedshiftServiceException {
            static shapeId = "com.amazonaws.redshift#ClusterSnapshotAlreadyExistsFault";
            name = "ClusterSnapshotAlreadyExistsFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "ClusterSnapshotAlreadyExistsFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, ClusterSnapshotAlreadyExistsFault.prototype);
            }
        }
        class ClusterSnapshotQuotaExceededFault extends RedshiftServiceException {
            static shapeId = "com.amazonaws.redshift#ClusterSnapshotQuotaExceededFault";
            name = "ClusterSnapshotQuotaExceededFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "ClusterSnapshotQuotaExceededFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, ClusterSnapshotQuotaExceededFault.prototype);
            }
        }
        class ClusterSubnetGroupAlreadyExistsFault extends RedshiftServiceException {
            static shapeId = "com.amazonaws.redshift#ClusterSubnetGroupAlreadyExistsFault";
            name = "ClusterSubnetGroupAlreadyExistsFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "ClusterSubnetGroupAlreadyExistsFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, ClusterSubnetGroupAlreadyExistsFault.prototype);
            }
        }
        class ClusterSubnetGroupNotFoundFault extends RedshiftServiceException {
            static shapeId = "com.amazonaws.redshift#ClusterSubnetGroupNotFoundFault";
            name = "ClusterSubnetGroupNotFoundFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "ClusterSubnetGroupNotFoundFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, ClusterSubnetGroupNotFoundFault.prototype);
            }
        }
        class ClusterSubnetGroupQuotaExceededFault extends RedshiftServiceException {
            static shapeId = "com.amazonaws.redshift#ClusterSubnetGroupQuotaExceededFault";
            name = "ClusterSubnetGroupQuotaExceededFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "ClusterSubnetGroupQuotaExceededFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, ClusterSubnetGroupQuotaExceededFault.prototype);
            }
        }
        class ClusterSubnetQuotaExceededFault extends RedshiftServiceException {
            static shapeId = "com.amazonaws.redshift#ClusterSubnetQuotaExceededFault";
            name = "ClusterSubnetQuotaExceededFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "ClusterSubnetQuotaExceededFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, ClusterSubnetQuotaExceededFault.prototype);
            }
        }
        class ConflictPolicyUpdateFault extends RedshiftServiceException {
            static shapeId = "com.amazonaws.redshift#ConflictPolicyUpdateFault";
            name = "ConflictPolicyUpdateFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "ConflictPolicyUpdateFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, ConflictPolicyUpdateFault.prototype);
            }
        }
        class CopyToRegionDisabledFault extends RedshiftServiceException {
            static shapeId = "com.amazonaws.redshift#CopyToRegionDisabledFault";
            name = "CopyToRegionDisabledFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "CopyToRegionDisabledFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, CopyToRegionDisabledFault.prototype);
            }
        }
        class InvalidAuthenticationProfileRequestFault extends RedshiftServiceException {
            static shapeId = "com.amazonaws.redshift#InvalidAuthenticationProfileRequestFault";
            name = "InvalidAuthenticationProfileRequestFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "InvalidAuthenticationProfileRequestFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, InvalidAuthenticationProfileRequestFault.prototype);
            }
        }
        class DependentServiceAccessDeniedFault extends RedshiftServiceException {
            static shapeId = "com.amazonaws.redshift#DependentServiceAccessDeniedFault";
            name = "DependentServiceAccessDeniedFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "DependentServiceAccessDeniedFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, DependentServiceAccessDeniedFault.prototype);
            }
        }
        class HsmClientCertificateNotFoundFault extends RedshiftServiceException {
            static shapeId = "com.amazonaws.redshift#HsmClientCertificateNotFoundFault";
            name = "HsmClientCertificateNotFoundFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "HsmClientCertificateNotFoundFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, HsmClientCertificateNotFoundFault.prototype);
            }
        }
        class HsmConfigurationNotFoundFault extends RedshiftServiceException {
            static shapeId = "com.amazonaws.redshift#HsmConfigurationNotFoundFault";
            name = "HsmConfigurationNotFoundFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "HsmConfigurationNotFoundFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, HsmConfigurationNotFoundFault.prototype);
            }
        }
        class InsufficientClusterCapacityFault extends RedshiftServiceException {
            static shapeId = "com.amazonaws.redshift#InsufficientClusterCapacityFault";
            name = "InsufficientClusterCapacityFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "InsufficientClusterCapacityFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, InsufficientClusterCapacityFault.prototype);
            }
        }
        class InvalidClusterSubnetGroupStateFault extends RedshiftServiceException {
            static shapeId = "com.amazonaws.redshift#InvalidClusterSubnetGroupStateFault";
            name = "InvalidClusterSubnetGroupStateFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "InvalidClusterSubnetGroupStateFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, InvalidClusterSubnetGroupStateFault.prototype);
            }
        }
        class InvalidClusterTrackFault extends RedshiftServiceException {
            static shapeId = "com.amazonaws.redshift#InvalidClusterTrackFault";
            name = "InvalidClusterTrackFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "InvalidClusterTrackFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, InvalidClusterTrackFault.prototype);
            }
        }
        class InvalidElasticIpFault extends RedshiftServiceException {
            static shapeId = "com.amazonaws.redshift#InvalidElasticIpFault";
            name = "InvalidElasticIpFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "InvalidElasticIpFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, InvalidElasticIpFault.prototype);
            }
        }
        class InvalidSubnet extends RedshiftServiceException {
            static shapeId = "com.amazonaws.redshift#InvalidSubnet";
            name = "InvalidSubnet";
            $fault = "client";
            constructor(opts){
                super({
                    name: "InvalidSubnet",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, InvalidSubnet.prototype);
            }
        }
        class InvalidTagFault extends RedshiftServiceException {
            static shapeId = "com.amazonaws.redshift#InvalidTagFault";
            name = "InvalidTagFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "InvalidTagFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, InvalidTagFault.prototype);
            }
        }
        class InvalidVPCNetworkStateFault extends RedshiftServiceException {
            static shapeId = "com.amazonaws.redshift#InvalidVPCNetworkStateFault";
            name = "InvalidVPCNetworkStateFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "InvalidVPCNetworkStateFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, InvalidVPCNetworkStateFault.prototype);
            }
        }
        class Ipv6CidrBlockNotFoundFault extends RedshiftServiceException {
            static shapeId = "com.amazonaws.redshift#Ipv6CidrBlockNotFoundFault";
            name = "Ipv6CidrBlockNotFoundFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "Ipv6CidrBlockNotFoundFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, Ipv6CidrBlockNotFoundFault.prototype);
            }
        }
        class NumberOfNodesPerClusterLimitExceededFault extends RedshiftServiceException {
            static shapeId = "com.amazonaws.redshift#NumberOfNodesPerClusterLimitExceededFault";
            name = "NumberOfNodesPerClusterLimitExceededFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "NumberOfNodesPerClusterLimitExceededFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, NumberOfNodesPerClusterLimitExceededFault.prototype);
            }
        }
        class NumberOfNodesQuotaExceededFault extends RedshiftServiceException {
            static shapeId = "com.amazonaws.redshift#NumberOfNodesQuotaExceededFault";
            name = "NumberOfNodesQuotaExceededFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "NumberOfNodesQuotaExceededFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, NumberOfNodesQuotaExceededFault.prototype);
            }
        }
        class RedshiftIdcApplicationNotExistsFault extends RedshiftServiceException {
            static shapeId = "com.amazonaws.redshift#RedshiftIdcApplicationNotExistsFault";
            name = "RedshiftIdcApplicationNotExistsFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "RedshiftIdcApplicationNotExistsFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, RedshiftIdcApplicationNotExistsFault.prototype);
            }
        }
        class SnapshotScheduleNotFoundFault extends RedshiftServiceException {
            static shapeId = "com.amazonaws.redshift#SnapshotScheduleNotFoundFault";
            name = "SnapshotScheduleNotFoundFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "SnapshotScheduleNotFoundFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, SnapshotScheduleNotFoundFault.prototype);
            }
        }
        class TagLimitExceededFault extends RedshiftServiceException {
            static shapeId = "com.amazonaws.redshift#TagLimitExceededFault";
            name = "TagLimitExceededFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "TagLimitExceededFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, TagLimitExceededFault.prototype);
            }
        }
        class UnauthorizedOperation extends RedshiftServiceException {
            static shapeId = "com.amazonaws.redshift#UnauthorizedOperation";
            name = "UnauthorizedOperation";
            $fault = "client";
            constructor(opts){
                super({
                    name: "UnauthorizedOperation",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, UnauthorizedOperation.prototype);
            }
        }
        class CustomCnameAssociationFault extends RedshiftServiceException {
            static shapeId = "com.amazonaws.redshift#CustomCnameAssociationFault";
            name = "CustomCnameAssociationFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "CustomCnameAssociationFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, CustomCnameAssociationFault.prototype);
            }
        }
        class EndpointAlreadyExistsFault extends RedshiftServiceException {
            static shapeId = "com.amazonaws.redshift#EndpointAlreadyExistsFault";
            name = "EndpointAlreadyExistsFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "EndpointAlreadyExistsFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, EndpointAlreadyExistsFault.prototype);
            }
        }
        class EndpointsPerAuthorizationLimitExceededFault extends RedshiftServiceException {
            static shapeId = "com.amazonaws.redshift#EndpointsPerAuthorizationLimitExceededFault";
            name = "EndpointsPerAuthorizationLimitExceededFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "EndpointsPerAuthorizationLimitExceededFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, EndpointsPerAuthorizationLimitExceededFault.prototype);
            }
        }
        class EndpointsPerClusterLimitExceededFault extends RedshiftServiceException {
            static shapeId = "com.amazonaws.redshift#EndpointsPerClusterLimitExceededFault";
            name = "EndpointsPerClusterLimitExceededFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "EndpointsPerClusterLimitExceededFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, EndpointsPerClusterLimitExceededFault.prototype);
            }
        }
        class EventSubscriptionQuotaExceededFault extends RedshiftServiceException {
            static shapeId = "com.amazonaws.redshift#EventSubscriptionQuotaExceededFault";
            name = "EventSubscriptionQuotaExceededFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "EventSubscriptionQuotaExceededFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, EventSubscriptionQuotaExceededFault.prototype);
            }
        }
        class SNSInvalidTopicFault extends RedshiftServiceException {
            static shapeId = "com.amazonaws.redshift#SNSInvalidTopicFault";
            name = "SNSInvalidTopicFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "SNSInvalidTopicFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, SNSInvalidTopicFault.prototype);
            }
        }
        class SNSNoAuthorizationFault extends RedshiftServiceException {
            static shapeId = "com.amazonaws.redshift#SNSNoAuthorizationFault";
            name = "SNSNoAuthorizationFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "SNSNoAuthorizationFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, SNSNoAuthorizationFault.prototype);
            }
        }
        class SNSTopicArnNotFoundFault extends RedshiftServiceException {
            static shapeId = "com.amazonaws.redshift#SNSTopicArnNotFoundFault";
            name = "SNSTopicArnNotFoundFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "SNSTopicArnNotFoundFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, SNSTopicArnNotFoundFault.prototype);
            }
        }
        class SourceNotFoundFault extends RedshiftServiceException {
            static shapeId = "com.amazonaws.redshift#SourceNotFoundFault";
            name = "SourceNotFoundFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "SourceNotFoundFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, SourceNotFoundFault.prototype);
            }
        }
        class SubscriptionAlreadyExistFault extends RedshiftServiceException {
            static shapeId = "com.amazonaws.redshift#SubscriptionAlreadyExistFault";
            name = "SubscriptionAlreadyExistFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "SubscriptionAlreadyExistFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, SubscriptionAlreadyExistFault.prototype);
            }
        }
        class SubscriptionCategoryNotFoundFault extends RedshiftServiceException {
            static shapeId = "com.amazonaws.redshift#SubscriptionCategoryNotFoundFault";
            name = "SubscriptionCategoryNotFoundFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "SubscriptionCategoryNotFoundFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, SubscriptionCategoryNotFoundFault.prototype);
            }
        }
        class SubscriptionEventIdNotFoundFault extends RedshiftServiceException {
            static shapeId = "com.amazonaws.redshift#SubscriptionEventIdNotFoundFault";
            name = "SubscriptionEventIdNotFoundFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "SubscriptionEventIdNotFoundFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, SubscriptionEventIdNotFoundFault.prototype);
            }
        }
        class SubscriptionSeverityNotFoundFault extends RedshiftServiceException {
            static shapeId = "com.amazonaws.redshift#SubscriptionSeverityNotFoundFault";
            name = "SubscriptionSeverityNotFoundFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "SubscriptionSeverityNotFoundFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, SubscriptionSeverityNotFoundFault.prototype);
            }
        }
        class HsmClientCertificateAlreadyExistsFault extends RedshiftServiceException {
            static shapeId = "com.amazonaws.redshift#HsmClientCertificateAlreadyExistsFault";
            name = "HsmClientCertificateAlreadyExistsFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "HsmClientCertificateAlreadyExistsFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, HsmClientCertificateAlreadyExistsFault.prototype);
            }
        }
        class HsmClientCertificateQuotaExceededFault extends RedshiftServiceException {
            static shapeId = "com.amazonaws.redshift#HsmClientCertificateQuotaExceededFault";
            name = "HsmClientCertificateQuotaExceededFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "HsmClientCertificateQuotaExceededFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, HsmClientCertificateQuotaExceededFault.prototype);
            }
        }
        class HsmConfigurationAlreadyExistsFault extends RedshiftServiceException {
            static shapeId = "com.amazonaws.redshift#HsmConfigurationAlreadyExistsFault";
            name = "HsmConfigurationAlreadyExistsFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "HsmConfigurationAlreadyExistsFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, HsmConfigurationAlreadyExistsFault.prototype);
            }
        }
        class HsmConfigurationQuotaExceededFault extends RedshiftServiceException {
            static shapeId = "com.amazonaws.redshift#HsmConfigurationQuotaExceededFault";
            name = "HsmConfigurationQuotaExceededFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "HsmConfigurationQuotaExceededFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, HsmConfigurationQuotaExceededFault.prototype);
            }
        }
        class IntegrationAlreadyExistsFault extends RedshiftServiceException {
            static shapeId = "com.amazonaws.redshift#IntegrationAlreadyExistsFault";
            name = "IntegrationAlreadyExistsFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "IntegrationAlreadyExistsFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, IntegrationAlreadyExistsFault.prototype);
            }
        }
        class IntegrationConflictOperationFault extends RedshiftServiceException {
            static shapeId = "com.amazonaws.redshift#IntegrationConflictOperationFault";
            name = "IntegrationConflictOperationFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "IntegrationConflictOperationFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, IntegrationConflictOperationFault.prototype);
            }
        }
        class IntegrationQuotaExceededFault extends RedshiftServiceException {
            static shapeId = "com.amazonaws.redshift#IntegrationQuotaExceededFault";
            name = "IntegrationQuotaExceededFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "IntegrationQuotaExceededFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, IntegrationQuotaExceededFault.prototype);
            }
        }
        class IntegrationSourceNotFoundFault extends RedshiftServiceException {
            static shapeId = "com.amazonaws.redshift#IntegrationSourceNotFoundFault";
            name = "IntegrationSourceNotFoundFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "IntegrationSourceNotFoundFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, IntegrationSourceNotFoundFault.prototype);
            }
        }
        class IntegrationTargetNotFoundFault extends RedshiftServiceException {
            static shapeId = "com.amazonaws.redshift#IntegrationTargetNotFoundFault";
            name = "IntegrationTargetNotFoundFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "IntegrationTargetNotFoundFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, IntegrationTargetNotFoundFault.prototype);
            }
        }
        class Qev2IdcApplicationAlreadyExistsFault extends RedshiftServiceException {
            static shapeId = "com.amazonaws.redshift#Qev2IdcApplicationAlreadyExistsFault";
            name = "Qev2IdcApplicationAlreadyExistsFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "Qev2IdcApplicationAlreadyExistsFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, Qev2IdcApplicationAlreadyExistsFault.prototype);
            }
        }
        class RedshiftIdcApplicationAlreadyExistsFault extends RedshiftServiceException {
            static shapeId = "com.amazonaws.redshift#RedshiftIdcApplicationAlreadyExistsFault";
            name = "RedshiftIdcApplicationAlreadyExistsFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "RedshiftIdcApplicationAlreadyExistsFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, RedshiftIdcApplicationAlreadyExistsFault.prototype);
            }
        }
        class RedshiftIdcApplicationQuotaExceededFault extends RedshiftServiceException {
            static shapeId = "com.amazonaws.redshift#RedshiftIdcApplicationQuotaExceededFault";
            name = "RedshiftIdcApplicationQuotaExceededFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "RedshiftIdcApplicationQuotaExceededFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, RedshiftIdcApplicationQuotaExceededFault.prototype);
            }
        }
        class InvalidScheduledActionFault extends RedshiftServiceException {
            static shapeId = "com.amazonaws.redshift#InvalidScheduledActionFault";
            name = "InvalidScheduledActionFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "InvalidScheduledActionFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, InvalidScheduledActionFault.prototype);
            }
        }
        class InvalidScheduleFault extends RedshiftServiceException {
            static shapeId = "com.amazonaws.redshift#InvalidScheduleFault";
            name = "InvalidScheduleFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "InvalidScheduleFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, InvalidScheduleFault.prototype);
            }
        }
        class ScheduledActionAlreadyExistsFault extends RedshiftServiceException {
            static shapeId = "com.amazonaws.redshift#ScheduledActionAlreadyExistsFault";
            name = "ScheduledActionAlreadyExistsFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "ScheduledActionAlreadyExistsFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, ScheduledActionAlreadyExistsFault.prototype);
            }
        }
        class ScheduledActionQuotaExceededFault extends RedshiftServiceException {
            static shapeId = "com.amazonaws.redshift#ScheduledActionQuotaExceededFault";
            name = "ScheduledActionQuotaExceededFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "ScheduledActionQuotaExceededFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, ScheduledActionQuotaExceededFault.prototype);
            }
        }
        class ScheduledActionTypeUnsupportedFault extends RedshiftServiceException {
            static shapeId = "com.amazonaws.redshift#ScheduledActionTypeUnsupportedFault";
            name = "ScheduledActionTypeUnsupportedFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "ScheduledActionTypeUnsupportedFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, ScheduledActionTypeUnsupportedFault.prototype);
            }
        }
        class SnapshotCopyGrantAlreadyExistsFault extends RedshiftServiceException {
            static shapeId = "com.amazonaws.redshift#SnapshotCopyGrantAlreadyExistsFault";
            name = "SnapshotCopyGrantAlreadyExistsFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "SnapshotCopyGrantAlreadyExistsFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, SnapshotCopyGrantAlreadyExistsFault.prototype);
            }
        }
        class SnapshotCopyGrantQuotaExceededFault extends RedshiftServiceException {
            static shapeId = "com.amazonaws.redshift#SnapshotCopyGrantQuotaExceededFault";
            name = "SnapshotCopyGrantQuotaExceededFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "SnapshotCopyGrantQuotaExceededFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, SnapshotCopyGrantQuotaExceededFault.prototype);
            }
        }
        class ScheduleDefinitionTypeUnsupportedFault extends RedshiftServiceException {
            static shapeId = "com.amazonaws.redshift#ScheduleDefinitionTypeUnsupportedFault";
            name = "ScheduleDefinitionTypeUnsupportedFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "ScheduleDefinitionTypeUnsupportedFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, ScheduleDefinitionTypeUnsupportedFault.prototype);
            }
        }
        class SnapshotScheduleAlreadyExistsFault extends RedshiftServiceException {
            static shapeId = "com.amazonaws.redshift#SnapshotScheduleAlreadyExistsFault";
            name = "SnapshotScheduleAlreadyExistsFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "SnapshotScheduleAlreadyExistsFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, SnapshotScheduleAlreadyExistsFault.prototype);
            }
        }
        class SnapshotScheduleQuotaExceededFault extends RedshiftServiceException {
            static shapeId = "com.amazonaws.redshift#SnapshotScheduleQuotaExceededFault";
            name = "SnapshotScheduleQuotaExceededFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "SnapshotScheduleQuotaExceededFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, SnapshotScheduleQuotaExceededFault.prototype);
            }
        }
        class ResourceNotFoundFault extends RedshiftServiceException {
            static shapeId = "com.amazonaws.redshift#ResourceNotFoundFault";
            name = "ResourceNotFoundFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "ResourceNotFoundFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, ResourceNotFoundFault.prototype);
            }
        }
        class InvalidUsageLimitFault extends RedshiftServiceException {
            static shapeId = "com.amazonaws.redshift#InvalidUsageLimitFault";
            name = "InvalidUsageLimitFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "InvalidUsageLimitFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, InvalidUsageLimitFault.prototype);
            }
        }
        class UsageLimitAlreadyExistsFault extends RedshiftServiceException {
            static shapeId = "com.amazonaws.redshift#UsageLimitAlreadyExistsFault";
            name = "UsageLimitAlreadyExistsFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "UsageLimitAlreadyExistsFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, UsageLimitAlreadyExistsFault.prototype);
            }
        }
        class CustomDomainAssociationNotFoundFault extends RedshiftServiceException {
            static shapeId = "com.amazonaws.redshift#CustomDomainAssociationNotFoundFault";
            name = "CustomDomainAssociationNotFoundFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "CustomDomainAssociationNotFoundFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, CustomDomainAssociationNotFoundFault.prototype);
            }
        }
        class InvalidClusterParameterGroupStateFault extends RedshiftServiceException {
            static shapeId = "com.amazonaws.redshift#InvalidClusterParameterGroupStateFault";
            name = "InvalidClusterParameterGroupStateFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "InvalidClusterParameterGroupStateFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, InvalidClusterParameterGroupStateFault.prototype);
            }
        }
        class InvalidClusterSubnetStateFault extends RedshiftServiceException {
            static shapeId = "com.amazonaws.redshift#InvalidClusterSubnetStateFault";
            name = "InvalidClusterSubnetStateFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "InvalidClusterSubnetStateFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, InvalidClusterSubnetStateFault.prototype);
            }
        }
        class EndpointNotFoundFault extends RedshiftServiceException {
            static shapeId = "com.amazonaws.redshift#EndpointNotFoundFault";
            name = "EndpointNotFoundFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "EndpointNotFoundFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, EndpointNotFoundFault.prototype);
            }
        }
        class InvalidEndpointStateFault extends RedshiftServiceException {
            static shapeId = "com.amazonaws.redshift#InvalidEndpointStateFault";
            name = "InvalidEndpointStateFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "InvalidEndpointStateFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, InvalidEndpointStateFault.prototype);
            }
        }
        class InvalidSubscriptionStateFault extends RedshiftServiceException {
            static shapeId = "com.amazonaws.redshift#InvalidSubscriptionStateFault";
            name = "InvalidSubscriptionStateFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "InvalidSubscriptionStateFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, InvalidSubscriptionStateFault.prototype);
            }
        }
        class SubscriptionNotFoundFault extends RedshiftServiceException {
            static shapeId = "com.amazonaws.redshift#SubscriptionNotFoundFault";
            name = "SubscriptionNotFoundFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "SubscriptionNotFoundFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, SubscriptionNotFoundFault.prototype);
            }
        }
        class InvalidHsmClientCertificateStateFault extends RedshiftServiceException {
            static shapeId = "com.amazonaws.redshift#InvalidHsmClientCertificateStateFault";
            name = "InvalidHsmClientCertificateStateFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "InvalidHsmClientCertificateStateFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, InvalidHsmClientCertificateStateFault.prototype);
            }
        }
        class InvalidHsmConfigurationStateFault extends RedshiftServiceException {
            static shapeId = "com.amazonaws.redshift#InvalidHsmConfigurationStateFault";
            name = "InvalidHsmConfigurationStateFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "InvalidHsmConfigurationStateFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, InvalidHsmConfigurationStateFault.prototype);
            }
        }
        class IntegrationConflictStateFault extends RedshiftServiceException {
            static shapeId = "com.amazonaws.redshift#IntegrationConflictStateFault";
            name = "IntegrationConflictStateFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "IntegrationConflictStateFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, IntegrationConflictStateFault.prototype);
            }
        }
        class IntegrationNotFoundFault extends RedshiftServiceException {
            static shapeId = "com.amazonaws.redshift#IntegrationNotFoundFault";
            name = "IntegrationNotFoundFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "IntegrationNotFoundFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, IntegrationNotFoundFault.prototype);
            }
        }
        class Qev2IdcApplicationNotExistsFault extends RedshiftServiceException {
            static shapeId = "com.amazonaws.redshift#Qev2IdcApplicationNotExistsFault";
            name = "Qev2IdcApplicationNotExistsFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "Qev2IdcApplicationNotExistsFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, Qev2IdcApplicationNotExistsFault.prototype);
            }
        }
        class ScheduledActionNotFoundFault extends RedshiftServiceException {
            static shapeId = "com.amazonaws.redshift#ScheduledActionNotFoundFault";
            name = "ScheduledActionNotFoundFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "ScheduledActionNotFoundFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, ScheduledActionNotFoundFault.prototype);
            }
        }
        class InvalidSnapshotCopyGrantStateFault extends RedshiftServiceException {
            static shapeId = "com.amazonaws.redshift#InvalidSnapshotCopyGrantStateFault";
            name = "InvalidSnapshotCopyGrantStateFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "InvalidSnapshotCopyGrantStateFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, InvalidSnapshotCopyGrantStateFault.prototype);
            }
        }
        class SnapshotCopyGrantNotFoundFault extends RedshiftServiceException {
            static shapeId = "com.amazonaws.redshift#SnapshotCopyGrantNotFoundFault";
            name = "SnapshotCopyGrantNotFoundFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "SnapshotCopyGrantNotFoundFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, SnapshotCopyGrantNotFoundFault.prototype);
            }
        }
        class InvalidClusterSnapshotScheduleStateFault extends RedshiftServiceException {
            static shapeId = "com.amazonaws.redshift#InvalidClusterSnapshotScheduleStateFault";
            name = "InvalidClusterSnapshotScheduleStateFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "InvalidClusterSnapshotScheduleStateFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, InvalidClusterSnapshotScheduleStateFault.prototype);
            }
        }
        class UsageLimitNotFoundFault extends RedshiftServiceException {
            static shapeId = "com.amazonaws.redshift#UsageLimitNotFoundFault";
            name = "UsageLimitNotFoundFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "UsageLimitNotFoundFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, UsageLimitNotFoundFault.prototype);
            }
        }
        class ReservedNodeExchangeNotFoundFault extends RedshiftServiceException {
            static shapeId = "com.amazonaws.redshift#ReservedNodeExchangeNotFoundFault";
            name = "ReservedNodeExchangeNotFoundFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "ReservedNodeExchangeNotFoundFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, ReservedNodeExchangeNotFoundFault.prototype);
            }
        }
        class TableRestoreNotFoundFault extends RedshiftServiceException {
            static shapeId = "com.amazonaws.redshift#TableRestoreNotFoundFault";
            name = "TableRestoreNotFoundFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "TableRestoreNotFoundFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, TableRestoreNotFoundFault.prototype);
            }
        }
        class SnapshotCopyAlreadyDisabledFault extends RedshiftServiceException {
            static shapeId = "com.amazonaws.redshift#SnapshotCopyAlreadyDisabledFault";
            name = "SnapshotCopyAlreadyDisabledFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "SnapshotCopyAlreadyDisabledFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, SnapshotCopyAlreadyDisabledFault.prototype);
            }
        }
        class InsufficientS3BucketPolicyFault extends RedshiftServiceException {
            static shapeId = "com.amazonaws.redshift#InsufficientS3BucketPolicyFault";
            name = "InsufficientS3BucketPolicyFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "InsufficientS3BucketPolicyFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, InsufficientS3BucketPolicyFault.prototype);
            }
        }
        class InvalidS3BucketNameFault extends RedshiftServiceException {
            static shapeId = "com.amazonaws.redshift#InvalidS3BucketNameFault";
            name = "InvalidS3BucketNameFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "InvalidS3BucketNameFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, InvalidS3BucketNameFault.prototype);
            }
        }
        class InvalidS3KeyPrefixFault extends RedshiftServiceException {
            static shapeId = "com.amazonaws.redshift#InvalidS3KeyPrefixFault";
            name = "InvalidS3KeyPrefixFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "InvalidS3KeyPrefixFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, InvalidS3KeyPrefixFault.prototype);
            }
        }
        class IncompatibleOrderableOptions extends RedshiftServiceException {
            static shapeId = "com.amazonaws.redshift#IncompatibleOrderableOptions";
            name = "IncompatibleOrderableOptions";
            $fault = "client";
            constructor(opts){
                super({
                    name: "IncompatibleOrderableOptions",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, IncompatibleOrderableOptions.prototype);
            }
        }
        class SnapshotCopyAlreadyEnabledFault extends RedshiftServiceException {
            static shapeId = "com.amazonaws.redshift#SnapshotCopyAlreadyEnabledFault";
            name = "SnapshotCopyAlreadyEnabledFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "SnapshotCopyAlreadyEnabledFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, SnapshotCopyAlreadyEnabledFault.prototype);
            }
        }
        class UnknownSnapshotCopyRegionFault extends RedshiftServiceException {
            static shapeId = "com.amazonaws.redshift#UnknownSnapshotCopyRegionFault";
            name = "UnknownSnapshotCopyRegionFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "UnknownSnapshotCopyRegionFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, UnknownSnapshotCopyRegionFault.prototype);
            }
        }
        class EndpointAuthorizationNotFoundFault extends RedshiftServiceException {
            static shapeId = "com.amazonaws.redshift#EndpointAuthorizationNotFoundFault";
            name = "EndpointAuthorizationNotFoundFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "EndpointAuthorizationNotFoundFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, EndpointAuthorizationNotFoundFault.prototype);
            }
        }
        class RedshiftInvalidParameterFault extends RedshiftServiceException {
            static shapeId = "com.amazonaws.redshift#RedshiftInvalidParameterFault";
            name = "RedshiftInvalidParameterFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "RedshiftInvalidParameterFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, RedshiftInvalidParameterFault.prototype);
            }
        }
        class InvalidPolicyFault extends RedshiftServiceException {
            static shapeId = "com.amazonaws.redshift#InvalidPolicyFault";
            name = "InvalidPolicyFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "InvalidPolicyFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, InvalidPolicyFault.prototype);
            }
        }
        class InProgressTableRestoreQuotaExceededFault extends RedshiftServiceException {
            static shapeId = "com.amazonaws.redshift#InProgressTableRestoreQuotaExceededFault";
            name = "InProgressTableRestoreQuotaExceededFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "InProgressTableRestoreQuotaExceededFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, InProgressTableRestoreQuotaExceededFault.prototype);
            }
        }
        class InvalidRestoreFault extends RedshiftServiceException {
            static shapeId = "com.amazonaws.redshift#InvalidRestoreFault";
            name = "InvalidRestoreFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "InvalidRestoreFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, InvalidRestoreFault.prototype);
            }
        }
        class InvalidTableRestoreArgumentFault extends RedshiftServiceException {
            static shapeId = "com.amazonaws.redshift#InvalidTableRestoreArgumentFault";
            name = "InvalidTableRestoreArgumentFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "InvalidTableRestoreArgumentFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, InvalidTableRestoreArgumentFault.prototype);
            }
        }
        class TableLimitExceededFault extends RedshiftServiceException {
            static shapeId = "com.amazonaws.redshift#TableLimitExceededFault";
            name = "TableLimitExceededFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "TableLimitExceededFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, TableLimitExceededFault.prototype);
            }
        }
        class UnsupportedOptionFault extends RedshiftServiceException {
            static shapeId = "com.amazonaws.redshift#UnsupportedOptionFault";
            name = "UnsupportedOptionFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "UnsupportedOptionFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, UnsupportedOptionFault.prototype);
            }
        }
        class SubnetAlreadyInUse extends RedshiftServiceException {
            static shapeId = "com.amazonaws.redshift#SubnetAlreadyInUse";
            name = "SubnetAlreadyInUse";
            $fault = "client";
            constructor(opts){
                super({
                    name: "SubnetAlreadyInUse",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, SubnetAlreadyInUse.prototype);
            }
        }
        class SnapshotCopyDisabledFault extends RedshiftServiceException {
            static shapeId = "com.amazonaws.redshift#SnapshotCopyDisabledFault";
            name = "SnapshotCopyDisabledFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "SnapshotCopyDisabledFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, SnapshotCopyDisabledFault.prototype);
            }
        }
        class SnapshotScheduleUpdateInProgressFault extends RedshiftServiceException {
            static shapeId = "com.amazonaws.redshift#SnapshotScheduleUpdateInProgressFault";
            name = "SnapshotScheduleUpdateInProgressFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "SnapshotScheduleUpdateInProgressFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, SnapshotScheduleUpdateInProgressFault.prototype);
            }
        }
        class ReservedNodeQuotaExceededFault extends RedshiftServiceException {
            static shapeId = "com.amazonaws.redshift#ReservedNodeQuotaExceededFault";
            name = "ReservedNodeQuotaExceededFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "ReservedNodeQuotaExceededFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, ReservedNodeQuotaExceededFault.prototype);
            }
        }
        let _AC = "AquaConfiguration", _ASRP = "AutomatedSnapshotRetentionPeriod", _AZ = "AvailabilityZone", _C = "Cluster", _CIDRIP = "CIDRIP", _CIR = "ClusterIamRole", _CIl = "ClusterIdentifier", _CN = "ClusterNodes", _CPSL = "ClusterParameterStatusList", _CSCS = "ClusterSnapshotCopyStatus", _CSG = "ClusterSecurityGroup", _CSGN = "ClusterSecurityGroupName", _CSGl = "ClusterSecurityGroups", _CV = "ClusterVersion", _DMWe = "DeferredMaintenanceWindow", _DTP = "DataTransferProgress", _ECSGN = "EC2SecurityGroupName", _ECSGOI = "EC2SecurityGroupOwnerId", _ECSGe = "EC2SecurityGroup", _EIS = "ElasticIpStatus", _ETIS = "ElapsedTimeInSeconds", _ETTCIS = "EstimatedTimeToCompletionInSeconds", _EVR = "EnhancedVpcRouting", _En = "Endpoint", _HS = "HsmStatus", _IPRa = "IPRange", _LPS = "LoggingPublishStatus", _M = "Marker", _MR = "MaxRecords", _MSRP = "ManualSnapshotRetentionPeriod", _MTN = "MaintenanceTrackName", _NIe = "NetworkInterface", _NON = "NumberOfNodes", _NT = "NodeType", _PA = "PubliclyAccessible", _PAS = "ParameterApplyStatus", _PMV = "PendingModifiedValues", _RI = "ResizeInfo", _RNES = "ReservedNodeExchangeStatus", _RS = "RestoreStatus", _STa = "S3Tables", _St = "Status", _T = "Tags", _TK = "TagKeys", _TV = "TagValues", _VEp = "VpcEndpoint", _VIp = "VpcId", _aQE = "awsQueryError", _c = "client", _e = "error", _hE = "httpError", _m = "message", _s = "smithy.ts.sdk.synthetic.com.amazonaws.redshift", _xN = "xmlName", n0 = "com.amazonaws.redshift", _s_registry = new TypeRegistry.O(_s);
        var RedshiftServiceException$ = [
            -3,
            _s,
            "RedshiftServiceException",
            0,
            [],
            []
        ];
        _s_registry.registerError(RedshiftServiceException$, RedshiftServiceException);
        let n0_registry = new TypeRegistry.O(n0);
        var AccessToClusterDeniedFault$ = [
            -3,
            n0,
            "AccessToClusterDeniedFault",
            {
                [_aQE]: [
                    "AccessToClusterDenied",
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
        n0_registry.registerError(AccessToClusterDeniedFault$, AccessToClusterDeniedFault);
        var AccessToSnapshotDeniedFault$ = [
            -3,
            n0,
            "AccessToSnapshotDeniedFault",
            {
                [_aQE]: [
                    "AccessToSnapshotDenied",
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
        n0_registry.registerError(AccessToSnapshotDeniedFault$, AccessToSnapshotDeniedFault);
        var AuthenticationProfileAlreadyExistsFault$ = [
            -3,
            n0,
            "AuthenticationProfileAlreadyExistsFault",
            {
                [_aQE]: [
                    "AuthenticationProfileAlreadyExistsFault",
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
        n0_registry.registerError(AuthenticationProfileAlreadyExistsFault$, AuthenticationProfileAlreadyExistsFault);
        var AuthenticationProfileNotFoundFault$ = [
            -3,
            n0,
            "AuthenticationProfileNotFoundFault",
            {
                [_aQE]: [
                    "AuthenticationProfileNotFoundFault",
                    404
                ],
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
        n0_registry.registerError(AuthenticationProfileNotFoundFault$, AuthenticationProfileNotFoundFault);
        var AuthenticationProfileQuotaExceededFault$ = [
            -3,
            n0,
            "AuthenticationProfileQuotaExceededFault",
            {
                [_aQE]: [
                    "AuthenticationProfileQuotaExceededFault",
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
        n0_registry.registerError(AuthenticationProfileQuotaExceededFault$, AuthenticationProfileQuotaExceededFault);
        var AuthorizationAlreadyExistsFault$ = [
            -3,
            n0,
            "AuthorizationAlreadyExistsFault",
            {
                [_aQE]: [
                    "AuthorizationAlreadyExists",
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
        n0_registry.registerError(AuthorizationAlreadyExistsFault$, AuthorizationAlreadyExistsFault);
        var AuthorizationNotFoundFault$ = [
            -3,
            n0,
            "AuthorizationNotFoundFault",
            {
                [_aQE]: [
                    "AuthorizationNotFound",
                    404
                ],
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
        n0_registry.registerError(AuthorizationNotFoundFault$, AuthorizationNotFoundFault);
        var AuthorizationQuotaExceededFault$ = [
            -3,
            n0,
            "AuthorizationQuotaExceededFault",
            {
                [_aQE]: [
                    "AuthorizationQuotaExceeded",
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
        n0_registry.registerError(AuthorizationQuotaExceededFault$, AuthorizationQuotaExceededFault);
        var BatchDeleteRequestSizeExceededFault$ = [
            -3,
            n0,
            "BatchDeleteRequestSizeExceededFault",
            {
                [_aQE]: [
                    "BatchDeleteRequestSizeExceeded",
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
        n0_registry.registerError(BatchDeleteRequestSizeExceededFault$, BatchDeleteRequestSizeExceededFault);
        var BatchModifyClusterSnapshotsLimitExceededFault$ = [
            -3,
            n0,
            "BatchModifyClusterSnapshotsLimitExceededFault",
            {
                [_aQE]: [
                    "BatchModifyClusterSnapshotsLimitExceededFault",
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
        n0_registry.registerError(BatchModifyClusterSnapshotsLimitExceededFault$, BatchModifyClusterSnapshotsLimitExceededFault);
        var BucketNotFoundFault$ = [
            -3,
            n0,
            "BucketNotFoundFault",
            {
                [_aQE]: [
                    "BucketNotFoundFault",
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
        n0_registry.registerError(BucketNotFoundFault$, BucketNotFoundFault);
        var ClusterAlreadyExistsFault$ = [
            -3,
            n0,
            "ClusterAlreadyExistsFault",
            {
                [_aQE]: [
                    "ClusterAlreadyExists",
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
        n0_registry.registerError(ClusterAlreadyExistsFault$, ClusterAlreadyExistsFault);
        var ClusterNotFoundFault$ = [
            -3,
            n0,
            "ClusterNotFoundFault",
            {
                [_aQE]: [
                    "ClusterNotFound",
                    404
                ],
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
        n0_registry.registerError(ClusterNotFoundFault$, ClusterNotFoundFault);
        var ClusterOnLatestRevisionFault$ = [
            -3,
            n0,
            "ClusterOnLatestRevisionFault",
            {
                [_aQE]: [
                    "ClusterOnLatestRevision",
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
        n0_registry.registerError(ClusterOnLatestRevisionFault$, ClusterOnLatestRevisionFault);
        var ClusterParameterGroupAlreadyExistsFault$ = [
            -3,
            n0,
            "ClusterParameterGroupAlreadyExistsFault",
            {
                [_aQE]: [
                    "ClusterParameterGroupAlreadyExists",
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
        n0_registry.registerError(ClusterParameterGroupAlreadyExistsFault$, ClusterParameterGroupAlreadyExistsFault);
        var ClusterParameterGroupNotFoundFault$ = [
            -3,
            n0,
            "ClusterParameterGroupNotFoundFault",
            {
                [_aQE]: [
                    "ClusterParameterGroupNotFound",
                    404
                ],
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
        n0_registry.registerError(ClusterParameterGroupNotFoundFault$, ClusterParameterGroupNotFoundFault);
        var ClusterParameterGroupQuotaExceededFault$ = [
            -3,
            n0,
            "ClusterParameterGroupQuotaExceededFault",
            {
                [_aQE]: [
                    "ClusterParameterGroupQuotaExceeded",
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
        n0_registry.registerError(ClusterParameterGroupQuotaExceededFault$, ClusterParameterGroupQuotaExceededFault);
        var ClusterQuotaExceededFault$ = [
            -3,
            n0,
            "ClusterQuotaExceededFault",
            {
                [_aQE]: [
                    "ClusterQuotaExceeded",
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
        n0_registry.registerError(ClusterQuotaExceededFault$, ClusterQuotaExceededFault);
        var ClusterSecurityGroupAlreadyExistsFault$ = [
            -3,
            n0,
            "ClusterSecurityGroupAlreadyExistsFault",
            {
                [_aQE]: [
                    "ClusterSecurityGroupAlreadyExists",
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
        n0_registry.registerError(ClusterSecurityGroupAlreadyExistsFault$, ClusterSecurityGroupAlreadyExistsFault);
        var ClusterSecurityGroupNotFoundFault$ = [
            -3,
            n0,
            "ClusterSecurityGroupNotFoundFault",
            {
                [_aQE]: [
                    "ClusterSecurityGroupNotFound",
                    404
                ],
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
        n0_registry.registerError(ClusterSecurityGroupNotFoundFault$, ClusterSecurityGroupNotFoundFault);
        var ClusterSecurityGroupQuotaExceededFault$ = [
            -3,
            n0,
            "ClusterSecurityGroupQuotaExceededFault",
            {
                [_aQE]: [
                    "QuotaExceeded.ClusterSecurityGroup",
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
        n0_registry.registerError(ClusterSecurityGroupQuotaExceededFault$, ClusterSecurityGroupQuotaExceededFault);
        var ClusterSnapshotAlreadyExistsFault$ = [
            -3,
            n0,
            "ClusterSnapshotAlreadyExistsFault",
            {
                [_aQE]: [
                    "ClusterSnapshotAlreadyExists",
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
        n0_registry.registerError(ClusterSnapshotAlreadyExistsFault$, ClusterSnapshotAlreadyExistsFault);
        var ClusterSnapshotNotFoundFault$ = [
            -3,
            n0,
            "ClusterSnapshotNotFoundFault",
            {
                [_aQE]: [
                    "ClusterSnapshotNotFound",
                    404
                ],
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
        n0_registry.registerError(ClusterSnapshotNotFoundFault$, ClusterSnapshotNotFoundFault);
        var ClusterSnapshotQuotaExceededFault$ = [
            -3,
            n0,
            "ClusterSnapshotQuotaExceededFault",
            {
                [_aQE]: [
                    "ClusterSnapshotQuotaExceeded",
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
        n0_registry.registerError(ClusterSnapshotQuotaExceededFault$, ClusterSnapshotQuotaExceededFault);
        var ClusterSubnetGroupAlreadyExistsFault$ = [
            -3,
            n0,
            "ClusterSubnetGroupAlreadyExistsFault",
            {
                [_aQE]: [
                    "ClusterSubnetGroupAlreadyExists",
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
        n0_registry.registerError(ClusterSubnetGroupAlreadyExistsFault$, ClusterSubnetGroupAlreadyExistsFault);
        var ClusterSubnetGroupNotFoundFault$ = [
            -3,
            n0,
            "ClusterSubnetGroupNotFoundFault",
            {
                [_aQE]: [
                    "ClusterSubnetGroupNotFoundFault",
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
        n0_registry.registerError(ClusterSubnetGroupNotFoundFault$, ClusterSubnetGroupNotFoundFault);
        var ClusterSubnetGroupQuotaExceededFault$ = [
            -3,
            n0,
            "ClusterSubnetGroupQuotaExceededFault",
            {
                [_aQE]: [
                    "ClusterSubnetGroupQuotaExceeded",
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
        n0_registry.registerError(ClusterSubnetGroupQuotaExceededFault$, ClusterSubnetGroupQuotaExceededFault);
        var ClusterSubnetQuotaExceededFault$ = [
            -3,
            n0,
            "ClusterSubnetQuotaExceededFault",
            {
                [_aQE]: [
                    "ClusterSubnetQuotaExceededFault",
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
        n0_registry.registerError(ClusterSubnetQuotaExceededFault$, ClusterSubnetQuotaExceededFault);
        var ConflictPolicyUpdateFault$ = [
            -3,
            n0,
            "ConflictPolicyUpdateFault",
            {
                [_aQE]: [
                    "ConflictPolicyUpdateFault",
                    409
                ],
                [_e]: _c,
                [_hE]: 409
            },
            [
                _m
            ],
            [
                0
            ]
        ];
        n0_registry.registerError(ConflictPolicyUpdateFault$, ConflictPolicyUpdateFault);
        var CopyToRegionDisabledFault$ = [
            -3,
            n0,
            "CopyToRegionDisabledFault",
            {
                [_aQE]: [
                    "CopyToRegionDisabledFault",
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
        n0_registry.registerError(CopyToRegionDisabledFault$, CopyToRegionDisabledFault);
        var CustomCnameAssociationFault$ = [
            -3,
            n0,
            "CustomCnameAssociationFault",
            {
                [_aQE]: [
                    "CustomCnameAssociationFault",
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
        n0_registry.registerError(CustomCnameAssociationFault$, CustomCnameAssociationFault);
        var CustomDomainAssociationNotFoundFault$ = [
            -3,
            n0,
            "CustomDomainAssociationNotFoundFault",
            {
                [_aQE]: [
                    "CustomDomainAssociationNotFoundFault",
                    404
                ],
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
        n0_registry.registerError(CustomDomainAssociationNotFoundFault$, CustomDomainAssociationNotFoundFault);
        var DependentServiceAccessDeniedFault$ = [
            -3,
            n0,
            "DependentServiceAccessDeniedFault",
            {
                [_aQE]: [
                    "DependentServiceAccessDenied",
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
        n0_registry.registerError(DependentServiceAccessDeniedFault$, DependentServiceAccessDeniedFault);
        var DependentServiceRequestThrottlingFault$ = [
            -3,
            n0,
            "DependentServiceRequestThrottlingFault",
            {
                [_aQE]: [
                    "DependentServiceRequestThrottlingFault",
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
        n0_registry.registerError(DependentServiceRequestThrottlingFault$, DependentServiceRequestThrottlingFault);
        var DependentServiceUnavailableFault$ = [
            -3,
            n0,
            "DependentServiceUnavailableFault",
            {
                [_aQE]: [
                    "DependentServiceUnavailableFault",
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
        n0_registry.registerError(DependentServiceUnavailableFault$, DependentServiceUnavailableFault);
        var EndpointAlreadyExistsFault$ = [
            -3,
            n0,
            "EndpointAlreadyExistsFault",
            {
                [_aQE]: [
                    "EndpointAlreadyExists",
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
        n0_registry.registerError(EndpointAlreadyExistsFault$, EndpointAlreadyExistsFault);
        var EndpointAuthorizationAlreadyExistsFault$ = [
            -3,
            n0,
            "EndpointAuthorizationAlreadyExistsFault",
            {
                [_aQE]: [
                    "EndpointAuthorizationAlreadyExists",
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
        n0_registry.registerError(EndpointAuthorizationAlreadyExistsFault$, EndpointAuthorizationAlreadyExistsFault);
        var EndpointAuthorizationNotFoundFault$ = [
            -3,
            n0,
            "EndpointAuthorizationNotFoundFault",
            {
                [_aQE]: [
                    "EndpointAuthorizationNotFound",
                    404
                ],
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
        n0_registry.registerError(EndpointAuthorizationNotFoundFault$, EndpointAuthorizationNotFoundFault);
        var EndpointAuthorizationsPerClusterLimitExceededFault$ = [
            -3,
            n0,
            "EndpointAuthorizationsPerClusterLimitExceededFault",
            {
                [_aQE]: [
                    "EndpointAuthorizationsPerClusterLimitExceeded",
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
        n0_registry.registerError(EndpointAuthorizationsPerClusterLimitExceededFault$, EndpointAuthorizationsPerClusterLimitExceededFault);
        var EndpointNotFoundFault$ = [
            -3,
            n0,
            "EndpointNotFoundFault",
            {
                [_aQE]: [
                    "EndpointNotFound",
                    404
                ],
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
        n0_registry.registerError(EndpointNotFoundFault$, EndpointNotFoundFault);
        var EndpointsPerAuthorizationLimitExceededFault$ = [
            -3,
            n0,
            "EndpointsPerAuthorizationLimitExceededFault",
            {
                [_aQE]: [
                    "EndpointsPerAuthorizationLimitExceeded",
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
        n0_registry.registerError(EndpointsPerAuthorizationLimitExceededFault$, EndpointsPerAuthorizationLimitExceededFault);
        var EndpointsPerClusterLimitExceededFault$ = [
            -3,
            n0,
            "EndpointsPerClusterLimitExceededFault",
            {
                [_aQE]: [
                    "EndpointsPerClusterLimitExceeded",
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
        n0_registry.registerError(EndpointsPerClusterLimitExceededFault$, EndpointsPerClusterLimitExceededFault);
        var EventSubscriptionQuotaExceededFault$ = [
            -3,
            n0,
            "EventSubscriptionQuotaExceededFault",
            {
                [_aQE]: [
                    "EventSubscriptionQuotaExceeded",
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
        n0_registry.registerError(EventSubscriptionQuotaExceededFault$, EventSubscriptionQuotaExceededFault);
        var HsmClientCertificateAlreadyExistsFault$ = [
            -3,
            n0,
            "HsmClientCertificateAlreadyExistsFault",
            {
                [_aQE]: [
                    "HsmClientCertificateAlreadyExistsFault",
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
        n0_registry.registerError(HsmClientCertificateAlreadyExistsFault$, HsmClientCertificateAlreadyExistsFault);
        var HsmClientCertificateNotFoundFault$ = [
            -3,
            n0,
            "HsmClientCertificateNotFoundFault",
            {
                [_aQE]: [
                    "HsmClientCertificateNotFoundFault",
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
        n0_registry.registerError(HsmClientCertificateNotFoundFault$, HsmClientCertificateNotFoundFault);
        var HsmClientCertificateQuotaExceededFault$ = [
            -3,
            n0,
            "HsmClientCertificateQuotaExceededFault",
            {
                [_aQE]: [
                    "HsmClientCertificateQuotaExceededFault",
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
        n0_registry.registerError(HsmClientCertificateQuotaExceededFault$, HsmClientCertificateQuotaExceededFault);
        var HsmConfigurationAlreadyExistsFault$ = [
            -3,
            n0,
            "HsmConfigurationAlreadyExistsFault",
            {
                [_aQE]: [
                    "HsmConfigurationAlreadyExistsFault",
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
        n0_registry.registerError(HsmConfigurationAlreadyExistsFault$, HsmConfigurationAlreadyExistsFault);
        var HsmConfigurationNotFoundFault$ = [
            -3,
            n0,
            "HsmConfigurationNotFoundFault",
            {
                [_aQE]: [
                    "HsmConfigurationNotFoundFault",
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
        n0_registry.registerError(HsmConfigurationNotFoundFault$, HsmConfigurationNotFoundFault);
        var HsmConfigurationQuotaExceededFault$ = [
            -3,
            n0,
            "HsmConfigurationQuotaExceededFault",
            {
                [_aQE]: [
                    "HsmConfigurationQuotaExceededFault",
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
        n0_registry.registerError(HsmConfigurationQuotaExceededFault$, HsmConfigurationQuotaExceededFault);
        var IncompatibleOrderableOptions$ = [
            -3,
            n0,
            "IncompatibleOrderableOptions",
            {
                [_aQE]: [
                    "IncompatibleOrderableOptions",
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
        n0_registry.registerError(IncompatibleOrderableOptions$, IncompatibleOrderableOptions);
        var InProgressTableRestoreQuotaExceededFault$ = [
            -3,
            n0,
            "InProgressTableRestoreQuotaExceededFault",
            {
                [_aQE]: [
                    "InProgressTableRestoreQuotaExceededFault",
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
        n0_registry.registerError(InProgressTableRestoreQuotaExceededFault$, InProgressTableRestoreQuotaExceededFault);
        var InsufficientClusterCapacityFault$ = [
            -3,
            n0,
            "InsufficientClusterCapacityFault",
            {
                [_aQE]: [
                    "InsufficientClusterCapacity",
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
        n0_registry.registerError(InsufficientClusterCapacityFault$, InsufficientClusterCapacityFault);
        var InsufficientS3BucketPolicyFault$ = [
            -3,
            n0,
            "InsufficientS3BucketPolicyFault",
            {
                [_aQE]: [
                    "InsufficientS3BucketPolicyFault",
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
        n0_registry.registerError(InsufficientS3BucketPolicyFault$, InsufficientS3BucketPolicyFault);
        var IntegrationAlreadyExistsFault$ = [
            -3,
            n0,
            "IntegrationAlreadyExistsFault",
            {
                [_aQE]: [
                    "IntegrationAlreadyExistsFault",
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
        n0_registry.registerError(IntegrationAlreadyExistsFault$, IntegrationAlreadyExistsFault);
        var IntegrationConflictOperationFault$ = [
            -3,
            n0,
            "IntegrationConflictOperationFault",
            {
                [_aQE]: [
                    "IntegrationConflictOperationFault",
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
        n0_registry.registerError(IntegrationConflictOperationFault$, IntegrationConflictOperationFault);
        var IntegrationConflictStateFault$ = [
            -3,
            n0,
            "IntegrationConflictStateFault",
            {
                [_aQE]: [
                    "IntegrationConflictStateFault",
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
        n0_registry.registerError(IntegrationConflictStateFault$, IntegrationConflictStateFault);
        var IntegrationNotFoundFault$ = [
            -3,
            n0,
            "IntegrationNotFoundFault",
            {
                [_aQE]: [
                    "IntegrationNotFoundFault",
                    404
                ],
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
        n0_registry.registerError(IntegrationNotFoundFault$, IntegrationNotFoundFault);
        var IntegrationQuotaExceededFault$ = [
            -3,
            n0,
            "IntegrationQuotaExceededFault",
            {
                [_aQE]: [
                    "IntegrationQuotaExceededFault",
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
        n0_registry.registerError(IntegrationQuotaExceededFault$, IntegrationQuotaExceededFault);
        var IntegrationSourceNotFoundFault$ = [
            -3,
            n0,
            "IntegrationSourceNotFoundFault",
            {
                [_aQE]: [
                    "IntegrationSourceNotFoundFault",
                    404
                ],
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
        n0_registry.registerError(IntegrationSourceNotFoundFault$, IntegrationSourceNotFoundFault);
        var IntegrationTargetNotFoundFault$ = [
            -3,
            n0,
            "IntegrationTargetNotFoundFault",
            {
                [_aQE]: [
                    "IntegrationTargetNotFoundFault",
                    404
                ],
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
        n0_registry.registerError(IntegrationTargetNotFoundFault$, IntegrationTargetNotFoundFault);
        var InvalidAuthenticationProfileRequestFault$ = [
            -3,
            n0,
            "InvalidAuthenticationProfileRequestFault",
            {
                [_aQE]: [
                    "InvalidAuthenticationProfileRequestFault",
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
        n0_registry.registerError(InvalidAuthenticationProfileRequestFault$, InvalidAuthenticationProfileRequestFault);
        var InvalidAuthorizationStateFault$ = [
            -3,
            n0,
            "InvalidAuthorizationStateFault",
            {
                [_aQE]: [
                    "InvalidAuthorizationState",
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
        n0_registry.registerError(InvalidAuthorizationStateFault$, InvalidAuthorizationStateFault);
        var InvalidClusterParameterGroupStateFault$ = [
            -3,
            n0,
            "InvalidClusterParameterGroupStateFault",
            {
                [_aQE]: [
                    "InvalidClusterParameterGroupState",
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
        n0_registry.registerError(InvalidClusterParameterGroupStateFault$, InvalidClusterParameterGroupStateFault);
        var InvalidClusterSecurityGroupStateFault$ = [
            -3,
            n0,
            "InvalidClusterSecurityGroupStateFault",
            {
                [_aQE]: [
                    "InvalidClusterSecurityGroupState",
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
        n0_registry.registerError(InvalidClusterSecurityGroupStateFault$, InvalidClusterSecurityGroupStateFault);
        var InvalidClusterSnapshotScheduleStateFault$ = [
            -3,
            n0,
            "InvalidClusterSnapshotScheduleStateFault",
            {
                [_aQE]: [
                    "InvalidClusterSnapshotScheduleState",
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
        n0_registry.registerError(InvalidClusterSnapshotScheduleStateFault$, InvalidClusterSnapshotScheduleStateFault);
        var InvalidClusterSnapshotStateFault$ = [
            -3,
            n0,
            "InvalidClusterSnapshotStateFault",
            {
                [_aQE]: [
                    "InvalidClusterSnapshotState",
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
        n0_registry.registerError(InvalidClusterSnapshotStateFault$, InvalidClusterSnapshotStateFault);
        var InvalidClusterStateFault$ = [
            -3,
            n0,
            "InvalidClusterStateFault",
            {
                [_aQE]: [
                    "InvalidClusterState",
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
        n0_registry.registerError(InvalidClusterStateFault$, InvalidClusterStateFault);
        var InvalidClusterSubnetGroupStateFault$ = [
            -3,
            n0,
            "InvalidClusterSubnetGroupStateFault",
            {
                [_aQE]: [
                    "InvalidClusterSubnetGroupStateFault",
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
        n0_registry.registerError(InvalidClusterSubnetGroupStateFault$, InvalidClusterSubnetGroupStateFault);
        var InvalidClusterSubnetStateFault$ = [
            -3,
            n0,
            "InvalidClusterSubnetStateFault",
            {
                [_aQE]: [
                    "InvalidClusterSubnetStateFault",
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
        n0_registry.registerError(InvalidClusterSubnetStateFault$, InvalidClusterSubnetStateFault);
        var InvalidClusterTrackFault$ = [
            -3,
            n0,
            "InvalidClusterTrackFault",
            {
                [_aQE]: [
                    "InvalidClusterTrack",
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
        n0_registry.registerError(InvalidClusterTrackFault$, InvalidClusterTrackFault);
        var InvalidDataShareFault$ = [
            -3,
            n0,
            "InvalidDataShareFault",
            {
                [_aQE]: [
                    "InvalidDataShareFault",
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
        n0_registry.registerError(InvalidDataShareFault$, InvalidDataShareFault);
        var InvalidElasticIpFault$ = [
            -3,
            n0,
            "InvalidElasticIpFault",
            {
                [_aQE]: [
                    "InvalidElasticIpFault",
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
        n0_registry.registerError(InvalidElasticIpFault$, InvalidElasticIpFault);
        var InvalidEndpointStateFault$ = [
            -3,
            n0,
            "InvalidEndpointStateFault",
            {
                [_aQE]: [
                    "InvalidEndpointState",
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
        n0_registry.registerError(InvalidEndpointStateFault$, InvalidEndpointStateFault);
        var InvalidHsmClientCertificateStateFault$ = [
            -3,
            n0,
            "InvalidHsmClientCertificateStateFault",
            {
                [_aQE]: [
                    "InvalidHsmClientCertificateStateFault",
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
        n0_registry.registerError(InvalidHsmClientCertificateStateFault$, InvalidHsmClientCertificateStateFault);
        var InvalidHsmConfigurationStateFault$ = [
            -3,
            n0,
            "InvalidHsmConfigurationStateFault",
            {
                [_aQE]: [
                    "InvalidHsmConfigurationStateFault",
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
        n0_registry.registerError(InvalidHsmConfigurationStateFault$, InvalidHsmConfigurationStateFault);
        var InvalidNamespaceFault$ = [
            -3,
            n0,
            "InvalidNamespaceFault",
            {
                [_aQE]: [
                    "InvalidNamespaceFault",
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
        n0_registry.registerError(InvalidNamespaceFault$, InvalidNamespaceFault);
        var InvalidPolicyFault$ = [
            -3,
            n0,
            "InvalidPolicyFault",
            {
                [_aQE]: [
                    "InvalidPolicyFault",
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
        n0_registry.registerError(InvalidPolicyFault$, InvalidPolicyFault);
        var InvalidReservedNodeStateFault$ = [
            -3,
            n0,
            "InvalidReservedNodeStateFault",
            {
                [_aQE]: [
                    "InvalidReservedNodeState",
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
        n0_registry.registerError(InvalidReservedNodeStateFault$, InvalidReservedNodeStateFault);
        var InvalidRestoreFault$ = [
            -3,
            n0,
            "InvalidRestoreFault",
            {
                [_aQE]: [
                    "InvalidRestore",
                    406
                ],
                [_e]: _c,
                [_hE]: 406
            },
            [
                _m
            ],
            [
                0
            ]
        ];
        n0_registry.registerError(InvalidRestoreFault$, InvalidRestoreFault);
        var InvalidRetentionPeriodFault$ = [
            -3,
            n0,
            "InvalidRetentionPeriodFault",
            {
                [_aQE]: [
                    "InvalidRetentionPeriodFault",
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
        n0_registry.registerError(InvalidRetentionPeriodFault$, InvalidRetentionPeriodFault);
        var InvalidS3BucketNameFault$ = [
            -3,
            n0,
            "InvalidS3BucketNameFault",
            {
                [_aQE]: [
                    "InvalidS3BucketNameFault",
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
        n0_registry.registerError(InvalidS3BucketNameFault$, InvalidS3BucketNameFault);
        var InvalidS3KeyPrefixFault$ = [
            -3,
            n0,
            "InvalidS3KeyPrefixFault",
            {
                [_aQE]: [
                    "InvalidS3KeyPrefixFault",
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
        n0_registry.registerError(InvalidS3KeyPrefixFault$, InvalidS3KeyPrefixFault);
        var InvalidScheduledActionFault$ = [
            -3,
            n0,
            "InvalidScheduledActionFault",
            {
                [_aQE]: [
                    "InvalidScheduledAction",
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
        n0_registry.registerError(InvalidScheduledActionFault$, InvalidScheduledActionFault);
        var InvalidScheduleFault$ = [
            -3,
            n0,
            "InvalidScheduleFault",
            {
                [_aQE]: [
                    "InvalidSchedule",
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
        n0_registry.registerError(InvalidScheduleFault$, InvalidScheduleFault);
        var InvalidSnapshotCopyGrantStateFault$ = [
            -3,
            n0,
            "InvalidSnapshotCopyGrantStateFault",
            {
                [_aQE]: [
                    "InvalidSnapshotCopyGrantStateFault",
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
        n0_registry.registerError(InvalidSnapshotCopyGrantStateFault$, InvalidSnapshotCopyGrantStateFault);
        var InvalidSubnet$ = [
            -3,
            n0,
            "InvalidSubnet",
            {
                [_aQE]: [
                    "InvalidSubnet",
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
        n0_registry.registerError(InvalidSubnet$, InvalidSubnet);
        var InvalidSubscriptionStateFault$ = [
            -3,
            n0,
            "InvalidSubscriptionStateFault",
            {
                [_aQE]: [
                    "InvalidSubscriptionStateFault",
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
        n0_registry.registerError(InvalidSubscriptionStateFault$, InvalidSubscriptionStateFault);
        var InvalidTableRestoreArgumentFault$ = [
            -3,
            n0,
            "InvalidTableRestoreArgumentFault",
            {
                [_aQE]: [
                    "InvalidTableRestoreArgument",
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
        n0_registry.registerError(InvalidTableRestoreArgumentFault$, InvalidTableRestoreArgumentFault);
        var InvalidTagFault$ = [
            -3,
            n0,
            "InvalidTagFault",
            {
                [_aQE]: [
                    "InvalidTagFault",
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
        n0_registry.registerError(InvalidTagFault$, InvalidTagFault);
        var InvalidUsageLimitFault$ = [
            -3,
            n0,
            "InvalidUsageLimitFault",
            {
                [_aQE]: [
                    "InvalidUsageLimit",
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
        n0_registry.registerError(InvalidUsageLimitFault$, InvalidUsageLimitFault);
        var InvalidVPCNetworkStateFault$ = [
            -3,
            n0,
            "InvalidVPCNetworkStateFault",
            {
                [_aQE]: [
                    "InvalidVPCNetworkStateFault",
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
        n0_registry.registerError(InvalidVPCNetworkStateFault$, InvalidVPCNetworkStateFault);
        var Ipv6CidrBlockNotFoundFault$ = [
            -3,
            n0,
            "Ipv6CidrBlockNotFoundFault",
            {
                [_aQE]: [
                    "Ipv6CidrBlockNotFoundFault",
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
        n0_registry.registerError(Ipv6CidrBlockNotFoundFault$, Ipv6CidrBlockNotFoundFault);
        var LimitExceededFault$ = [
            -3,
            n0,
            "LimitExceededFault",
            {
                [_aQE]: [
                    "LimitExceededFault",
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
        n0_registry.registerError(LimitExceededFault$, LimitExceededFault);
        var NumberOfNodesPerClusterLimitExceededFault$ = [
            -3,
            n0,
            "NumberOfNodesPerClusterLimitExceededFault",
            {
                [_aQE]: [
                    "NumberOfNodesPerClusterLimitExceeded",
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
        n0_registry.registerError(NumberOfNodesPerClusterLimitExceededFault$, NumberOfNodesPerClusterLimitExceededFault);
        var NumberOfNodesQuotaExceededFault$ = [
            -3,
            n0,
            "NumberOfNodesQuotaExceededFault",
            {
                [_aQE]: [
                    "NumberOfNodesQuotaExceeded",
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
        n0_registry.registerError(NumberOfNodesQuotaExceededFault$, NumberOfNodesQuotaExceededFault);
        var PartnerNotFoundFault$ = [
            -3,
            n0,
            "PartnerNotFoundFault",
            {
                [_aQE]: [
                    "PartnerNotFound",
                    404
                ],
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
        n0_registry.registerError(PartnerNotFoundFault$, PartnerNotFoundFault);
        var Qev2IdcApplicationAlreadyExistsFault$ = [
            -3,
            n0,
            "Qev2IdcApplicationAlreadyExistsFault",
            {
                [_aQE]: [
                    "Qev2IdcApplicationAlreadyExists",
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
        n0_registry.registerError(Qev2IdcApplicationAlreadyExistsFault$, Qev2IdcApplicationAlreadyExistsFault);
        var Qev2IdcApplicationNotExistsFault$ = [
            -3,
            n0,
            "Qev2IdcApplicationNotExistsFault",
            {
                [_aQE]: [
                    "Qev2IdcApplicationNotExists",
                    404
                ],
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
        n0_registry.registerError(Qev2IdcApplicationNotExistsFault$, Qev2IdcApplicationNotExistsFault);
        var RedshiftIdcApplicationAlreadyExistsFault$ = [
            -3,
            n0,
            "RedshiftIdcApplicationAlreadyExistsFault",
            {
                [_aQE]: [
                    "RedshiftIdcApplicationAlreadyExists",
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
        n0_registry.registerError(RedshiftIdcApplicationAlreadyExistsFault$, RedshiftIdcApplicationAlreadyExistsFault);
        var RedshiftIdcApplicationNotExistsFault$ = [
            -3,
            n0,
            "RedshiftIdcApplicationNotExistsFault",
            {
                [_aQE]: [
                    "RedshiftIdcApplicationNotExists",
                    404
                ],
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
        n0_registry.registerError(RedshiftIdcApplicationNotExistsFault$, RedshiftIdcApplicationNotExistsFault);
        var RedshiftIdcApplicationQuotaExceededFault$ = [
            -3,
            n0,
            "RedshiftIdcApplicationQuotaExceededFault",
            {
                [_aQE]: [
                    "RedshiftIdcApplicationQuotaExceeded",
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
        n0_registry.registerError(RedshiftIdcApplicationQuotaExceededFault$, RedshiftIdcApplicationQuotaExceededFault);
        var RedshiftInvalidParameterFault$ = [
            -3,
            n0,
            "RedshiftInvalidParameterFault",
            {
                [_aQE]: [
                    "RedshiftInvalidParameter",
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
        n0_registry.registerError(RedshiftInvalidParameterFault$, RedshiftInvalidParameterFault);
        var ReservedNodeAlreadyExistsFault$ = [
            -3,
            n0,
            "ReservedNodeAlreadyExistsFault",
            {
                [_aQE]: [
                    "ReservedNodeAlreadyExists",
                    404
                ],
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
        n0_registry.registerError(ReservedNodeAlreadyExistsFault$, ReservedNodeAlreadyExistsFault);
        var ReservedNodeAlreadyMigratedFault$ = [
            -3,
            n0,
            "ReservedNodeAlreadyMigratedFault",
            {
                [_aQE]: [
                    "ReservedNodeAlreadyMigrated",
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
        n0_registry.registerError(ReservedNodeAlreadyMigratedFault$, ReservedNodeAlreadyMigratedFault);
        var ReservedNodeExchangeNotFoundFault$ = [
            -3,
            n0,
            "ReservedNodeExchangeNotFoundFault",
            {
                [_aQE]: [
                    "ReservedNodeExchangeNotFond",
                    404
                ],
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
        n0_registry.registerError(ReservedNodeExchangeNotFoundFault$, ReservedNodeExchangeNotFoundFault);
        var ReservedNodeNotFoundFault$ = [
            -3,
            n0,
            "ReservedNodeNotFoundFault",
            {
                [_aQE]: [
                    "ReservedNodeNotFound",
                    404
                ],
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
        n0_registry.registerError(ReservedNodeNotFoundFault$, ReservedNodeNotFoundFault);
        var ReservedNodeOfferingNotFoundFault$ = [
            -3,
            n0,
            "ReservedNodeOfferingNotFoundFault",
            {
                [_aQE]: [
                    "ReservedNodeOfferingNotFound",
                    404
                ],
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
        n0_registry.registerError(ReservedNodeOfferingNotFoundFault$, ReservedNodeOfferingNotFoundFault);
        var ReservedNodeQuotaExceededFault$ = [
            -3,
            n0,
            "ReservedNodeQuotaExceededFault",
            {
                [_aQE]: [
                    "ReservedNodeQuotaExceeded",
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
        n0_registry.registerError(ReservedNodeQuotaExceededFault$, ReservedNodeQuotaExceededFault);
        var ResizeNotFoundFault$ = [
            -3,
            n0,
            "ResizeNotFoundFault",
            {
                [_aQE]: [
                    "ResizeNotFound",
                    404
                ],
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
        n0_registry.registerError(ResizeNotFoundFault$, ResizeNotFoundFault);
        var ResourceNotFoundFault$ = [
            -3,
            n0,
            "ResourceNotFoundFault",
            {
                [_aQE]: [
                    "ResourceNotFoundFault",
                    404
                ],
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
        n0_registry.registerError(ResourceNotFoundFault$, ResourceNotFoundFault);
        var ScheduledActionAlreadyExistsFault$ = [
            -3,
            n0,
            "ScheduledActionAlreadyExistsFault",
            {
                [_aQE]: [
                    "ScheduledActionAlreadyExists",
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
        n0_registry.registerError(ScheduledActionAlreadyExistsFault$, ScheduledActionAlreadyExistsFault);
        var ScheduledActionNotFoundFault$ = [
            -3,
            n0,
            "ScheduledActionNotFoundFault",
            {
                [_aQE]: [
                    "ScheduledActionNotFound",
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
        n0_registry.registerError(ScheduledActionNotFoundFault$, ScheduledActionNotFoundFault);
        var ScheduledActionQuotaExceededFault$ = [
            -3,
            n0,
            "ScheduledActionQuotaExceededFault",
            {
                [_aQE]: [
                    "ScheduledActionQuotaExceeded",
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
        n0_registry.registerError(ScheduledActionQuotaExceededFault$, ScheduledActionQuotaExceededFault);
        var ScheduledActionTypeUnsupportedFault$ = [
            -3,
            n0,
            "ScheduledActionTypeUnsupportedFault",
            {
                [_aQE]: [
                    "ScheduledActionTypeUnsupported",
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
        n0_registry.registerError(ScheduledActionTypeUnsupportedFault$, ScheduledActionTypeUnsupportedFault);
        var ScheduleDefinitionTypeUnsupportedFault$ = [
            -3,
            n0,
            "ScheduleDefinitionTypeUnsupportedFault",
            {
                [_aQE]: [
                    "ScheduleDefinitionTypeUnsupported",
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
        n0_registry.registerError(ScheduleDefinitionTypeUnsupportedFault$, ScheduleDefinitionTypeUnsupportedFault);
        var SnapshotCopyAlreadyDisabledFault$ = [
            -3,
            n0,
            "SnapshotCopyAlreadyDisabledFault",
            {
                [_aQE]: [
                    "SnapshotCopyAlreadyDisabledFault",
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
        n0_registry.registerError(SnapshotCopyAlreadyDisabledFault$, SnapshotCopyAlreadyDisabledFault);
        var SnapshotCopyAlreadyEnabledFault$ = [
            -3,
            n0,
            "SnapshotCopyAlreadyEnabledFault",
            {
                [_aQE]: [
                    "SnapshotCopyAlreadyEnabledFault",
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
        n0_registry.registerError(SnapshotCopyAlreadyEnabledFault$, SnapshotCopyAlreadyEnabledFault);
        var SnapshotCopyDisabledFault$ = [
            -3,
            n0,
            "SnapshotCopyDisabledFault",
            {
                [_aQE]: [
                    "SnapshotCopyDisabledFault",
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
        n0_registry.registerError(SnapshotCopyDisabledFault$, SnapshotCopyDisabledFault);
        var SnapshotCopyGrantAlreadyExistsFault$ = [
            -3,
            n0,
            "SnapshotCopyGrantAlreadyExistsFault",
            {
                [_aQE]: [
                    "SnapshotCopyGrantAlreadyExistsFault",
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
        n0_registry.registerError(SnapshotCopyGrantAlreadyExistsFault$, SnapshotCopyGrantAlreadyExistsFault);
        var SnapshotCopyGrantNotFoundFault$ = [
            -3,
            n0,
            "SnapshotCopyGrantNotFoundFault",
            {
                [_aQE]: [
                    "SnapshotCopyGrantNotFoundFault",
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
        n0_registry.registerError(SnapshotCopyGrantNotFoundFault$, SnapshotCopyGrantNotFoundFault);
        var SnapshotCopyGrantQuotaExceededFault$ = [
            -3,
            n0,
            "SnapshotCopyGrantQuotaExceededFault",
            {
                [_aQE]: [
                    "SnapshotCopyGrantQuotaExceededFault",
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
        n0_registry.registerError(SnapshotCopyGrantQuotaExceededFault$, SnapshotCopyGrantQuotaExceededFault);
        var SnapshotScheduleAlreadyExistsFault$ = [
            -3,
            n0,
            "SnapshotScheduleAlreadyExistsFault",
            {
                [_aQE]: [
                    "SnapshotScheduleAlreadyExists",
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
        n0_registry.registerError(SnapshotScheduleAlreadyExistsFault$, SnapshotScheduleAlreadyExistsFault);
        var SnapshotScheduleNotFoundFault$ = [
            -3,
            n0,
            "SnapshotScheduleNotFoundFault",
            {
                [_aQE]: [
                    "SnapshotScheduleNotFound",
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
        n0_registry.registerError(SnapshotScheduleNotFoundFault$, SnapshotScheduleNotFoundFault);
        var SnapshotScheduleQuotaExceededFault$ = [
            -3,
            n0,
            "SnapshotScheduleQuotaExceededFault",
            {
                [_aQE]: [
                    "SnapshotScheduleQuotaExceeded",
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
        n0_registry.registerError(SnapshotScheduleQuotaExceededFault$, SnapshotScheduleQuotaExceededFault);
        var SnapshotScheduleUpdateInProgressFault$ = [
            -3,
            n0,
            "SnapshotScheduleUpdateInProgressFault",
            {
                [_aQE]: [
                    "SnapshotScheduleUpdateInProgress",
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
        n0_registry.registerError(SnapshotScheduleUpdateInProgressFault$, SnapshotScheduleUpdateInProgressFault);
        var SNSInvalidTopicFault$ = [
            -3,
            n0,
            "SNSInvalidTopicFault",
            {
                [_aQE]: [
                    "SNSInvalidTopic",
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
        n0_registry.registerError(SNSInvalidTopicFault$, SNSInvalidTopicFault);
        var SNSNoAuthorizationFault$ = [
            -3,
            n0,
            "SNSNoAuthorizationFault",
            {
                [_aQE]: [
                    "SNSNoAuthorization",
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
        n0_registry.registerError(SNSNoAuthorizationFault$, SNSNoAuthorizationFault);
        var SNSTopicArnNotFoundFault$ = [
            -3,
            n0,
            "SNSTopicArnNotFoundFault",
            {
                [_aQE]: [
                    "SNSTopicArnNotFound",
                    404
                ],
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
        n0_registry.registerError(SNSTopicArnNotFoundFault$, SNSTopicArnNotFoundFault);
        var SourceNotFoundFault$ = [
            -3,
            n0,
            "SourceNotFoundFault",
            {
                [_aQE]: [
                    "SourceNotFound",
                    404
                ],
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
        n0_registry.registerError(SourceNotFoundFault$, SourceNotFoundFault);
        var SubnetAlreadyInUse$ = [
            -3,
            n0,
            "SubnetAlreadyInUse",
            {
                [_aQE]: [
                    "SubnetAlreadyInUse",
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
        n0_registry.registerError(SubnetAlreadyInUse$, SubnetAlreadyInUse);
        var SubscriptionAlreadyExistFault$ = [
            -3,
            n0,
            "SubscriptionAlreadyExistFault",
            {
                [_aQE]: [
                    "SubscriptionAlreadyExist",
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
        n0_registry.registerError(SubscriptionAlreadyExistFault$, SubscriptionAlreadyExistFault);
        var SubscriptionCategoryNotFoundFault$ = [
            -3,
            n0,
            "SubscriptionCategoryNotFoundFault",
            {
                [_aQE]: [
                    "SubscriptionCategoryNotFound",
                    404
                ],
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
        n0_registry.registerError(SubscriptionCategoryNotFoundFault$, SubscriptionCategoryNotFoundFault);
        var SubscriptionEventIdNotFoundFault$ = [
            -3,
            n0,
            "SubscriptionEventIdNotFoundFault",
            {
                [_aQE]: [
                    "SubscriptionEventIdNotFound",
                    404
                ],
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
        n0_registry.registerError(SubscriptionEventIdNotFoundFault$, SubscriptionEventIdNotFoundFault);
        var SubscriptionNotFoundFault$ = [
            -3,
            n0,
            "SubscriptionNotFoundFault",
            {
                [_aQE]: [
                    "SubscriptionNotFound",
                    404
                ],
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
        n0_registry.registerError(SubscriptionNotFoundFault$, SubscriptionNotFoundFault);
        var SubscriptionSeverityNotFoundFault$ = [
            -3,
            n0,
            "SubscriptionSeverityNotFoundFault",
            {
                [_aQE]: [
                    "SubscriptionSeverityNotFound",
                    404
                ],
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
        n0_registry.registerError(SubscriptionSeverityNotFoundFault$, SubscriptionSeverityNotFoundFault);
        var TableLimitExceededFault$ = [
            -3,
            n0,
            "TableLimitExceededFault",
            {
                [_aQE]: [
                    "TableLimitExceeded",
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
        n0_registry.registerError(TableLimitExceededFault$, TableLimitExceededFault);
        var TableRestoreNotFoundFault$ = [
            -3,
            n0,
            "TableRestoreNotFoundFault",
            {
                [_aQE]: [
                    "TableRestoreNotFoundFault",
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
        n0_registry.registerError(TableRestoreNotFoundFault$, TableRestoreNotFoundFault);
        var TagLimitExceededFault$ = [
            -3,
            n0,
            "TagLimitExceededFault",
            {
                [_aQE]: [
                    "TagLimitExceededFault",
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
        n0_registry.registerError(TagLimitExceededFault$, TagLimitExceededFault);
        var UnauthorizedOperation$ = [
            -3,
            n0,
            "UnauthorizedOperation",
            {
                [_aQE]: [
                    "UnauthorizedOperation",
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
        n0_registry.registerError(UnauthorizedOperation$, UnauthorizedOperation);
        var UnauthorizedPartnerIntegrationFault$ = [
            -3,
            n0,
            "UnauthorizedPartnerIntegrationFault",
            {
                [_aQE]: [
                    "UnauthorizedPartnerIntegration",
                    401
                ],
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
        n0_registry.registerError(UnauthorizedPartnerIntegrationFault$, UnauthorizedPartnerIntegrationFault);
        var UnknownSnapshotCopyRegionFault$ = [
            -3,
            n0,
            "UnknownSnapshotCopyRegionFault",
            {
                [_aQE]: [
                    "UnknownSnapshotCopyRegionFault",
                    404
                ],
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
        n0_registry.registerError(UnknownSnapshotCopyRegionFault$, UnknownSnapshotCopyRegionFault);
        var UnsupportedOperationFault$ = [
            -3,
            n0,
            "UnsupportedOperationFault",
            {
                [_aQE]: [
                    "UnsupportedOperation",
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
        n0_registry.registerError(UnsupportedOperationFault$, UnsupportedOperationFault);
        var UnsupportedOptionFault$ = [
            -3,
            n0,
            "UnsupportedOptionFault",
            {
                [_aQE]: [
                    "UnsupportedOptionFault",
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
        n0_registry.registerError(UnsupportedOptionFault$, UnsupportedOptionFault);
        var UsageLimitAlreadyExistsFault$ = [
            -3,
            n0,
            "UsageLimitAlreadyExistsFault",
            {
                [_aQE]: [
                    "UsageLimitAlreadyExists",
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
        n0_registry.registerError(UsageLimitAlreadyExistsFault$, UsageLimitAlreadyExistsFault);
        var UsageLimitNotFoundFault$ = [
            -3,
            n0,
            "UsageLimitNotFoundFault",
            {
                [_aQE]: [
                    "UsageLimitNotFound",
                    404
                ],
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
        n0_registry.registerError(UsageLimitNotFoundFault$, UsageLimitNotFoundFault);
        let errorTypeRegistries = [
            _s_registry,
            n0_registry
        ];
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
                    ()=>Endpoint$,
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
                    ()=>TagList,
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
                    ()=>EC2SecurityGroupList,
                    0
                ],
                [
                    ()=>IPRangeList,
                    0
                ],
                [
                    ()=>TagList,
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
                    ()=>TagList,
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
                    ()=>TagList,
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
                    ()=>ClusterSecurityGroup$,
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
                    ()=>NetworkInterfaceList,
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
                ()=>ClusterSecurityGroup$,
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
                ()=>EC2SecurityGroup$,
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
                ()=>IPRange$,
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
                ()=>NetworkInterface$,
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
                ()=>Tag$,
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
                ()=>VpcEndpoint$,
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
            ()=>RevokeClusterSecurityGroupIngressMessage$,
            ()=>RevokeClusterSecurityGroupIngressResult$
        ];
    })
};
