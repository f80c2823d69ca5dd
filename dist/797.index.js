"use strict";
exports.id = 797;
exports.ids = [
    797,
    692
];
exports.modules = {
    4044: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            g: ()=>EC2Client
        });
        var configurations = __webpack_require__(846), hostHeaderMiddleware = __webpack_require__(9007), user_agent_middleware = __webpack_require__(8486), loggerMiddleware = __webpack_require__(5180), getRecursionDetectionPlugin = __webpack_require__(7591), getHttpAuthSchemeEndpointRuleSetPlugin = __webpack_require__(2781), DefaultIdentityProviderConfig = __webpack_require__(7086), getHttpSigningMiddleware = __webpack_require__(1567), client = __webpack_require__(8702), resolveRegionConfig = __webpack_require__(7503), endpoints = __webpack_require__(4172), contentLengthMiddleware = __webpack_require__(7041), middleware_retry_configurations = __webpack_require__(7760), retry = __webpack_require__(2122), getSchemaSerdePlugin = __webpack_require__(7849), httpAuthSchemes = __webpack_require__(8181), getSmithyContext = __webpack_require__(8743), normalizeProvider = __webpack_require__(9362);
        let defaultEC2HttpAuthSchemeParametersProvider = async (config, context, input)=>({
                operation: (0, getSmithyContext.u)(context).operation,
                region: await (0, normalizeProvider.t)(config.region)() || (()=>{
                    throw Error("expected `region` to be configured for `aws.auth#sigv4`");
                })()
            }), defaultEC2HttpAuthSchemeProvider = (authParameters)=>{
            let options = [];
            return authParameters.operation, options.push({
                schemeId: "aws.auth#sigv4",
                signingProperties: {
                    name: "ec2",
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
        var EndpointParameters = __webpack_require__(3358), emitWarningIfUnsupportedVersion = __webpack_require__(5477), getDefaultSocketTimeout = __webpack_require__(9121), defaultUserAgent = __webpack_require__(7532), nodeAppIdConfigOptions = __webpack_require__(7652), NODE_AUTH_SCHEME_PREFERENCE_OPTIONS = __webpack_require__(2628), defaultProvider = __webpack_require__(9882), smithy_client_emitWarningIfUnsupportedVersion = __webpack_require__(1034), defaults_mode = __webpack_require__(479), resolveDefaultsModeConfig = __webpack_require__(8234), configLoader = __webpack_require__(3945), regionConfig_config = __webpack_require__(6152), NodeUseDualstackEndpointConfigOptions = __webpack_require__(7580), NodeUseFipsEndpointConfigOptions = __webpack_require__(4254), util_retry_config = __webpack_require__(4353), calculateBodyLength = __webpack_require__(2127), node_http_handler = __webpack_require__(1668), stream_collector = __webpack_require__(6660), AwsSdkSigV4Signer = __webpack_require__(2526), AwsQueryProtocol = __webpack_require__(1166);
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
        var Sha256Node = __webpack_require__(910), NoOpLogger = __webpack_require__(7545), parseUrl = __webpack_require__(8977), fromBase64 = __webpack_require__(9700), toBase64 = __webpack_require__(7305), fromUtf8 = __webpack_require__(7332), toUtf8 = __webpack_require__(9809), aws = __webpack_require__(6180), EndpointCache = __webpack_require__(8479), decideEndpoint = __webpack_require__(7009), customEndpointFunctions = __webpack_require__(1046), BinaryDecisionDiagram = __webpack_require__(5258);
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
        }), defaultEndpointResolver = (endpointParams, context = {})=>cache.get(endpointParams, ()=>(0, decideEndpoint.c)(bdd, {
                    endpointParams: endpointParams,
                    logger: context.logger
                }));
        customEndpointFunctions.m.aws = aws.U;
        var schemas_0 = __webpack_require__(9689), region_config_resolver_extensions = __webpack_require__(9999), defaultExtensionConfiguration = __webpack_require__(6571), httpExtensionConfiguration = __webpack_require__(274);
        class EC2Client extends client.K {
            config;
            constructor(...[configuration]){
                var config, config1, runtimeConfig, extensions;
                let defaultsMode, defaultConfigProvider, clientSharedValues, loaderConfig, _httpAuthSchemes, _httpAuthSchemeProvider, _credentials, extensionConfiguration, _config_0 = (config = configuration || {}, (0, smithy_client_emitWarningIfUnsupportedVersion.I)(process.version), defaultsMode = (0, resolveDefaultsModeConfig.I)(config), defaultConfigProvider = ()=>defaultsMode().then(defaults_mode.l), clientSharedValues = {
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
                            identityProvider: (ipc)=>ipc.getIdentityProvider("aws.auth#sigv4"),
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
                    httpAuthSchemeParametersProvider: defaultEC2HttpAuthSchemeParametersProvider,
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
    8509: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            G5: ()=>command,
            lq: ()=>_ep0,
            yt: ()=>_mw0
        });
        var _smithy_core_client__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6801), _smithy_core_endpoints__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4172), _endpoint_EndpointParameters__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3358);
        let command = (0, _smithy_core_client__WEBPACK_IMPORTED_MODULE_0__.k)(_endpoint_EndpointParameters__WEBPACK_IMPORTED_MODULE_1__.S, "AmazonEC2", "EC2Client", _smithy_core_endpoints__WEBPACK_IMPORTED_MODULE_2__.rD), _ep0 = {}, _mw0 = (Command, cs, config, o)=>[];
    }),
    3358: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            S: ()=>commonParams,
            v: ()=>resolveClientEndpointParameters
        });
        let resolveClientEndpointParameters = (options)=>Object.assign(options, {
                useDualstackEndpoint: options.useDualstackEndpoint ?? !1,
                useFipsEndpoint: options.useFipsEndpoint ?? !1,
                defaultSigningName: "ec2"
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
    198: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            F: ()=>EC2ServiceException
        });
        var _smithy_core_client__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4667);
        class EC2ServiceException extends _smithy_core_client__WEBPACK_IMPORTED_MODULE_0__.T {
            static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.ec2#EC2ServiceException";
            constructor(options){
                super(options);
                Object.setPrototypeOf(this, EC2ServiceException.prototype);
            }
        }
    }),
    9689: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            GZZ: ()=>DescribeSecurityGroups$,
            H5M: ()=>RevokeSecurityGroupIngress$,
            Kos: ()=>AuthorizeSecurityGroupIngress$,
            YbR: ()=>DescribeSecurityGroupRules$,
            q1U: ()=>errorTypeRegistries
        });
        var _smithy_core_schema__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5629), _models_EC2ServiceException__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(198);
        let _A = "Address", _AC = "AcceleratorCount", _ACIA = "AssociateCarrierIpAddress", _ACv = "AvailableCapacity", _AIT = "AllowedInstanceTypes", _AIl = "AllocationId", _AIs = "AssociationId", _AItt = "AttachmentId", _AMc = "AcceleratorManufacturers", _ANcc = "AcceleratorNames", _APIAss = "AssociatePublicIpAddress", _ARcl = "AclRule", _ARss = "AssociatedResource", _ARuto = "AutoRecovery", _AS = "ApplicationStatus", _ASSm = "AmdSevSnp", _ATMMB = "AcceleratorTotalMemoryMiB", _ATc = "AcceleratorTypes", _ATddre = "AddressingType", _ATtt = "AttachTime", _ATtta = "AttachedTo", _AVt = "AttributeValue", _AZ = "AvailabilityZone", _AZI = "AvailabilityZoneId", _AZIv = "AvailabilityZoneIds", _AZv = "AvailabilityZones", _Af = "Affinity", _Ass = "Association", _Att = "Attachment", _BBIM = "BaselineBandwidthInMbps", _BCyt = "BytesConverted", _BDM = "BlockDeviceMapping", _BDMl = "BlockDeviceMappings", _BDMlo = "BlockDurationMinutes", _BEBM = "BaselineEbsBandwidthMbps", _BIa = "BaselineIops", _BLE = "BgpLogEnabled", _BLGA = "BgpLogGroupArn", _BLOF = "BgpLogOutputFormat", _BMa = "BareMetal", _BP = "BurstablePerformance", _BPF = "BaselinePerformanceFactors", _BTIMB = "BaselineThroughputInMBps", _BW = "BandwidthWeighting", _C = "Component", _CB = "CidrBlock", _CBSid = "CidrBlockSet", _CCor = "CoreCount", _CGI = "CarrierGatewayId", _CI = "CarrierIp", _CIC = "CommittedInstanceCount", _CIi = "CidrIp", _CIid = "CidrIpv6", _CIidr = "CidrIpv4", _CLBC = "ClassicLoadBalancersConfig", _CLBl = "ClassicLoadBalancers", _CM = "CpuManufacturers", _CNA = "CoreNetworkArn", _CO = "CpuOptions", _COI = "CustomerOwnedIp", _CRI = "CapacityReservationId", _CRO = "CapacityReservationOptions", _CRP = "CapacityReservationPreference", _CRRGA = "CapacityReservationResourceGroupArn", _CRSa = "CapacityReservationSpecification", _CRT = "CapacityReservationTarget", _CRapa = "CapacityRebalance", _CSr = "CreditSpecification", _CT = "ClientToken", _CTC = "ConnectionTrackingConfiguration", _CTS = "ConnectionTrackingSpecification", _CWLO = "CloudWatchLogOptions", _Ci = "Cidr", _Co = "Code", _Conf = "Configured", _Cou = "Count", _D = "Destination", _DA = "DestinationAddresses", _DAest = "DestinationAddress", _DCB = "DestinationCidrBlock", _DCe = "DestinationCidr", _DI = "DeviceIndex", _DIS = "DiskImageSize", _DIi = "DirectoryId", _DN = "DeviceName", _DNn = "DnsName", _DOT = "DeleteOnTermination", _DPL = "DestinationPrefixLists", _DPLI = "DestinationPrefixListId", _DPRe = "DestinationPortRange", _DPes = "DestinationPorts", _DR = "DryRun", _DSe = "DeliveryStatus", _DVe = "DestinationVpc", _De = "Description", _Des = "Destinations", _Det = "Details", _Di = "Direction", _ECI = "EbsCardIndex", _ED = "EndDate", _EITxc = "ExcludedInstanceTypes", _EIf = "EfaInfo", _EIve = "EventId", _ELBL = "ElasticLoadBalancerListener", _EO = "EbsOptimized", _EOI = "EbsOptimizedInfo", _EOIGI = "EgressOnlyInternetGatewayId", _EOn = "EnclaveOptions", _EQC = "EnaQueueCount", _ERNDAAAAR = "EnableResourceNameDnsAAAARecord", _ERNDAR = "EnableResourceNameDnsARecord", _ESE = "EnaSrdEnabled", _ESS = "EnaSrdSpecification", _ESUE = "EnaSrdUdpEnabled", _ESUS = "EnaSrdUdpSpecification", _ESn = "EncryptionSupport", _ESna = "EnaSupport", _ETLC = "EnableTunnelLifecycleControl", _ETv = "EventType", _Eg = "Egress", _En = "Enabled", _Enc = "Encrypted", _Er = "Error", _FA = "FederatedAuthentication", _FCu = "FulfilledCapacity", _FM = "FailureMessage", _FP = "FromPort", _FSRi = "FirewallStatelessRule", _FSRir = "FirewallStatefulRule", _Fi = "Filters", _Fil = "Filter", _Fo = "Format", _Fre = "Frequency", _G = "Groups", _GI = "GatewayId", _GIr = "GroupId", _GN = "GroupName", _HE = "HttpEndpoint", _HIo = "HostId", _HO = "HibernationOptions", _HPI = "HttpProtocolIpv6", _HPRHL = "HttpPutResponseHopLimit", _HRGA = "HostResourceGroupArn", _HT = "HttpTokens", _HTo = "HostnameType", _IA = "Ipv6Addresses", _IAA = "Ipv6AddressAttribute", _IAC = "Ipv6AddressCount", _IApv = "Ipv6Address", _IC = "InstanceCount", _ICB = "Ipv6CidrBlock", _ICBS = "Ipv6CidrBlockState", _ICBSp = "Ipv6CidrBlockSet", _IE = "IsEgress", _IF = "InstanceFamily", _IG = "InternetGateway", _IGns = "InstanceGenerations", _II = "InstanceId", _IIA = "InstanceIpv6Address", _IIB = "InstanceInterruptionBehavior", _IIP = "IamInstanceProfile", _IIm = "ImageId", _IIn = "InstanceIds", _IMT = "InstanceMetadataTags", _IMU = "ImportManifestUrl", _IOI = "IpOwnerId", _IOIn = "InstanceOwnerId", _IPC = "Ipv6PrefixCount", _IPCp = "Ipv4PrefixCount", _IPI = "IpamPoolId", _IPIs = "IsPrimaryIpv6", _IPn = "InstancePlatform", _IPp = "Ipv6Prefixes", _IPpe = "IpPermissions", _IPpr = "IpProtocol", _IPpv = "Ipv6Prefix", _IPpvr = "Ipv4Prefixes", _IPpvre = "Ipv4Prefix", _IR = "InstanceRequirements", _IRpa = "IpRanges", _ISm = "ImpairedSince", _ISpo = "IpSource", _IT = "InstanceType", _ITC = "IcmpTypeCode", _ITnt = "InterfaceType", _Ima = "Image", _In = "Instance", _Io = "Iops", _KI = "KernelId", _KKI = "KmsKeyId", _KN = "KeyName", _LBAo = "LoadBalancerArn", _LBC = "LoadBalancersConfig", _LCA = "LicenseConfigurationArn", _LE = "LogEnabled", _LGA = "LogGroupArn", _LGI = "LocalGatewayId", _LO = "LogOptions", _LOF = "LogOutputFormat", _LST = "LocalStorageTypes", _LSo = "LocalStorage", _LTAO = "LaunchTemplateAndOverrides", _LTI = "LaunchTemplateId", _LTN = "LaunchTemplateName", _LTS = "LaunchTemplateSpecification", _Li = "Lifecycle", _MAa = "MacAddress", _MBIM = "MaximumBandwidthInMbps", _MCIe = "MetricCategoryIds", _MDSSIC = "MaximumDaysSinceSourceImageCreated", _MDSWC = "MaximumDaysSinceWatermarkCreated", _MGBPVC = "MemoryGiBPerVCpu", _MI = "MaximumIops", _MIe = "MemoryInfo", _MMB = "MemoryMiB", _MNI = "MaximumNetworkInterfaces", _MO = "MetadataOptions", _MOa = "MaintenanceOptions", _MPax = "MaxPrice", _MR = "MaxResults", _MSPAPOOODP = "MaxSpotPriceAsPercentageOfOptimalOnDemandPrice", _MTIMB = "MaximumThroughputInMBps", _Man = "Manufacturer", _Me = "Message", _Mon = "Monitoring", _N = "Name", _NAo = "NotAfter", _NB = "NotBefore", _NBGe = "NetworkBandwidthGbps", _NCI = "NetworkCardIndex", _ND = "NoDevice", _NG = "NatGateway", _NGI = "NatGatewayId", _NIC = "NetworkInterfaceCount", _NII = "NetworkInterfaceId", _NIet = "NetworkInterfaces", _NPO = "NetworkPerformanceOptions", _NPe = "NetworkPerformance", _NTe = "NextToken", _NV = "NestedVirtualization", _O = "Origin", _OA = "OutpostArn", _ODMPPOLP = "OnDemandMaxPricePercentageOverLowestPrice", _ODS = "OccurrenceDaySet", _OI = "OwnerId", _OIA = "OutsideIpAddress", _ON = "OptionName", _OV = "OptionValues", _OVp = "OptionValue", _Op = "Operator", _Ope = "Operation", _Ov = "Overrides", _PAe = "PeerAddress", _PAee = "PeerAsn", _PDHGN = "Phase1DHGroupNumbers", _PDHGNh = "Phase2DHGroupNumbers", _PDN = "PrivateDnsName", _PDNO = "PrivateDnsNameOptions", _PDNub = "PublicDnsName", _PEAha = "Phase1EncryptionAlgorithms", _PEAhas = "Phase2EncryptionAlgorithms", _PHS = "PacketHeaderStatement", _PI = "PublicIp", _PIAC = "PrivateIpAddressCount", _PIACS = "PrivateIpAddressConfigSet", _PIAha = "Phase1IntegrityAlgorithms", _PIAhas = "Phase2IntegrityAlgorithms", _PIAr = "PrivateIpAddress", _PIAri = "PrivateIpAddresses", _PIDN = "PublicIpv6DnsName", _PIr = "PrimaryIpv6", _PLI = "PrefixListId", _PLIr = "PrefixListIds", _PLS = "Phase1LifetimeSeconds", _PLSh = "Phase2LifetimeSeconds", _PN = "PartitionNumber", _PRo = "PortRange", _PRor = "PortRanges", _PSK = "PreSharedKey", _PSKU = "PublicSigningKeyUrl", _PSee = "PeeringStatus", _Pl = "Platform", _Pla = "Placement", _Po = "Port", _Pr = "Protocol", _Pre = "Prefix", _Pric = "Price", _Prim = "Primary", _Prio = "Priority", _Pro = "Progress", _Prot = "Protocols", _R = "Return", _RA = "RuleAction", _RCFO = "ReservedCapacityFallbackOptions", _REIT = "RequireEncryptionInTransit", _RFP = "RekeyFuzzPercentage", _RGA = "RuleGroupArn", _RGI = "ReferencedGroupId", _RHS = "RequireHibernateSupport", _RIIes = "ReservedInstancesId", _RIa = "RamdiskId", _RIeso = "ResourceId", _RMTS = "RekeyMarginTimeSeconds", _RN = "RegionName", _RNu = "RuleNumber", _RO = "RuleOptions", _ROe = "ResourceOwner", _RR = "ResourceRegion", _RSe = "ReservationState", _RSep = "ReplacementStrategy", _RSes = "ResourceStatement", _RTI = "RouteTableId", _RTR = "RouteTableRoute", _RTe = "ResourceType", _RTes = "ResourceTypes", _RTeso = "ResourceTag", _RWS = "ReplayWindowSize", _Re = "Reason", _Ref = "References", _Regi = "Region", _Res = "Resources", _Reso = "Resource", _S = "Source", _SA = "SourceAddresses", _SAou = "SourceAddress", _SAt = "StartupAction", _SBu = "S3Bucket", _SCB = "SourceCidrBlock", _SD = "StartDate", _SDC = "SourceDestCheck", _SDp = "SpreadDomain", _SGI = "SecurityGroupId", _SGR = "SecurityGroupRules", _SGRI = "SecurityGroupRuleIds", _SGRIe = "SecurityGroupRuleId", _SGRe = "SecurityGroupRule", _SGe = "SecurityGroups", _SGec = "SecurityGroup", _SIMB = "SizeInMiB", _SIPIAS = "SecondaryInterfacePrivateIpAddressSpecification", _SIRo = "SourceImageRegion", _SITp = "SpotInstanceType", _SIec = "SecondaryInterfaces", _SIn = "SnapshotId", _SIu = "SubnetId", _SK = "S3Key", _SMPPOLP = "SpotMaxPricePercentageOverLowestPrice", _SMS = "SpotMaintenanceStrategies", _SMt = "StatusMessage", _SMta = "StateMessage", _SN = "ServiceName", _SO = "SpotOptions", _SPIAC = "SecondaryPrivateIpAddressCount", _SPL = "SourcePrefixLists", _SPRo = "SourcePortRange", _SPo = "SourcePorts", _SPp = "SpotPrice", _SRt = "StateReason", _SSGN = "SourceSecurityGroupName", _SSGOI = "SourceSecurityGroupOwnerId", _SSIe = "SecondarySubnetId", _SSt = "StatusSince", _STS = "StatusTimeStamp", _SVo = "SourceVpc", _Scop = "Scope", _Siz = "Size", _So = "Sources", _St = "State", _Sta = "Status", _Su = "Subnet", _T = "Tags", _TCa = "TargetConfiguration", _TCo = "TotalCapacity", _TDe = "TerminationDelay", _TET = "TcpEstablishedTimeout", _TG = "TransitGateway", _TGA = "TransitGatewayAddress", _TGAI = "TransitGatewayAttachmentId", _TGCa = "TargetGroupsConfig", _TGI = "TransitGatewayId", _TGPTE = "TransitGatewayPolicyTableEntry", _TGRTR = "TransitGatewayRouteTableRoute", _TGar = "TargetGroups", _TICu = "TunnelInsideCidr", _TIIC = "TunnelInsideIpv6Cidr", _TIe = "TenantId", _TLSGB = "TotalLocalStorageGB", _TP = "ToPort", _TPC = "ThreadsPerCore", _TPT = "TrustProviderType", _TS = "TagSpecifications", _TSa = "TagSpecification", _Te = "Tenancy", _Th = "Throughput", _Ty = "Type", _UB = "UserBucket", _UDs = "UserData", _UI = "UserId", _UIGP = "UserIdGroupPairs", _UST = "UdpStreamTimeout", _UTd = "UdpTimeout", _V = "Value", _VCC = "VCpuCount", _VI = "VpcId", _VIR = "VolumeInitializationRate", _VIo = "VolumeId", _VN = "VirtualName", _VPCI = "VpcPeeringConnectionId", _VSo = "VolumeSize", _VT = "VolumeType", _VU = "ValidUntil", _Va = "Values", _Ver = "Version", _Vol = "Volume", _WCe = "WeightedCapacity", _WK = "WatermarkKey", _aI = "allocationId", _aIs = "associationId", _aIt = "attachmentId", _aPIA = "associatePublicIpAddress", _aRc = "aclRule", _aRs = "associatedResource", _aRut = "autoRecovery", _aSS = "amdSevSnp", _aTddr = "addressingType", _aTt = "attachTime", _aTtt = "attachedTo", _aZ = "availabilityZone", _aZI = "availabilityZoneId", _aZIS = "availabilityZoneIdSet", _aZS = "availabilityZoneSet", _ad = "address", _af = "affinity", _ass = "association", _at = "attachment", _bBIM = "baselineBandwidthInMbps", _bCy = "bytesConverted", _bDM = "blockDeviceMapping", _bDMS = "blockDeviceMappingSet", _bIa = "baselineIops", _bTIMB = "baselineThroughputInMBps", _bW = "bandwidthWeighting", _c = "component", _cB = "cidrBlock", _cCo = "coreCount", _cGI = "carrierGatewayId", _cI = "carrierIp", _cIC = "committedInstanceCount", _cIid = "cidrIpv6", _cIidr = "cidrIpv4", _cNA = "coreNetworkArn", _cO = "cpuOptions", _cOI = "customerOwnedIp", _cRI = "capacityReservationId", _cRP = "capacityReservationPreference", _cRSa = "capacityReservationSpecification", _cRT = "capacityReservationTarget", _cRa = "capacityRebalance", _cT = "clientToken", _cTC = "connectionTrackingConfiguration", _ci = "cidr", _co = "code", _conf = "configured", _cou = "count", _d = "destination", _dAS = "destinationAddressSet", _dC = "destinationCidr", _dCB = "destinationCidrBlock", _dI = "deviceIndex", _dIS = "diskImageSize", _dN = "deviceName", _dNn = "dnsName", _dOT = "deleteOnTermination", _dPLI = "destinationPrefixListId", _dPR = "destinationPortRange", _dPS = "destinationPortSet", _dR = "dryRun", _dSe = "destinationSet", _dSel = "deliveryStatus", _dV = "destinationVpc", _de = "description", _di = "direction", _eCI = "ebsCardIndex", _eD = "endDate", _eIve = "eventId", _eLBL = "elasticLoadBalancerListener", _eO = "ebsOptimized", _eOIGI = "egressOnlyInternetGatewayId", _eOn = "enclaveOptions", _eQC = "enaQueueCount", _eQN = "ec2QueryName", _eRNDAAAAR = "enableResourceNameDnsAAAARecord", _eRNDAR = "enableResourceNameDnsARecord", _eSE = "enaSrdEnabled", _eSS = "enaSrdSpecification", _eSUE = "enaSrdUdpEnabled", _eSUS = "enaSrdUdpSpecification", _eSna = "enaSupport", _eTv = "eventType", _eg = "egress", _en = "enabled", _enc = "encrypted", _er = "error", _fC = "fulfilledCapacity", _fM = "failureMessage", _fP = "fromPort", _fSR = "firewallStatelessRule", _fSRi = "firewallStatefulRule", _for = "format", _fre = "frequency", _gI = "gatewayId", _gIr = "groupId", _gN = "groupName", _gSr = "groupSet", _gr = "groups", _hE = "httpEndpoint", _hI = "hostId", _hO = "hibernationOptions", _hPI = "httpProtocolIpv6", _hPRHL = "httpPutResponseHopLimit", _hRGA = "hostResourceGroupArn", _hT = "httpTokens", _hTo = "hostnameType", _iAA = "ipv6AddressAttribute", _iAC = "ipv6AddressCount", _iASp = "ipv6AddressesSet", _iAp = "ipAddress", _iApv = "ipv6Address", _iC = "instanceCount", _iCB = "ipv6CidrBlock", _iCBS = "ipv6CidrBlockState", _iEs = "isEgress", _iF = "instanceFamily", _iG = "internetGateway", _iI = "instanceId", _iIB = "instanceInterruptionBehavior", _iIP = "iamInstanceProfile", _iIma = "imageId", _iMT = "instanceMetadataTags", _iMU = "importManifestUrl", _iOIn = "instanceOwnerId", _iOIp = "ipOwnerId", _iPIs = "isPrimaryIpv6", _iPSpvr = "ipv4PrefixSet", _iPSpvre = "ipv6PrefixSet", _iPn = "instancePlatform", _iPp = "ipProtocol", _iPpv = "ipv4Prefix", _iPpvr = "ipv6Prefix", _iR = "instanceRequirements", _iRpa = "ipRanges", _iSm = "impairedSince", _iSpo = "ipSource", _iT = "instanceType", _iTnt = "interfaceType", _im = "image", _io = "iops", _it = "item", _kI = "kernelId", _kKI = "kmsKeyId", _kN = "keyName", _lBA = "loadBalancerArn", _lCA = "licenseConfigurationArn", _lGI = "localGatewayId", _lSic = "licenseSet", _lTAO = "launchTemplateAndOverrides", _lTI = "launchTemplateId", _lTN = "launchTemplateName", _lTS = "launchTemplateSpecification", _li = "lifecycle", _mAa = "macAddress", _mBIM = "maximumBandwidthInMbps", _mCIS = "metricCategoryIdSet", _mI = "maximumIops", _mIe = "memoryInfo", _mNI = "maximumNetworkInterfaces", _mO = "metadataOptions", _mOa = "maintenanceOptions", _mP = "maxPrice", _mTIMB = "maximumThroughputInMBps", _man = "manufacturer", _me = "message", _mon = "monitoring", _n = "name", _nAo = "notAfter", _nB = "notBefore", _nCI = "networkCardIndex", _nD = "noDevice", _nG = "natGateway", _nGI = "natGatewayId", _nII = "networkInterfaceId", _nIS = "networkInterfaceSet", _nPO = "networkPerformanceOptions", _nPe = "networkPerformance", _nTe = "nextToken", _nV = "nestedVirtualization", _o = "origin", _oA = "outpostArn", _oI = "ownerId", _oIA = "outsideIpAddress", _ope = "operator", _ov = "overrides", _pAe = "peerAddress", _pAee = "peerAsn", _pDNO = "privateDnsNameOptions", _pDNr = "privateDnsName", _pDNu = "publicDnsName", _pI = "publicIp", _pIAS = "privateIpAddressesSet", _pIAr = "privateIpAddress", _pIDN = "publicIpv6DnsName", _pLI = "prefixListId", _pLIr = "prefixListIds", _pN = "partitionNumber", _pRS = "portRangeSet", _pRo = "portRange", _pSK = "preSharedKey", _pSKU = "publicSigningKeyUrl", _pSee = "peeringStatus", _pSro = "protocolSet", _pl = "platform", _pla = "placement", _po = "port", _pr = "protocol", _pre = "prefix", _pri = "priority", _pric = "price", _prim = "primary", _pro = "progress", _r = "return", _rA = "ruleAction", _rGA = "ruleGroupArn", _rII = "reservedInstancesId", _rIa = "ramdiskId", _rIes = "resourceId", _rN = "ruleNumber", _rNe = "regionName", _rO = "resourceOwner", _rOS = "ruleOptionSet", _rR = "resourceRegion", _rS = "reservationState", _rSepl = "replacementStrategy", _rSeso = "resourceStatement", _rTI = "routeTableId", _rTR = "routeTableRoute", _rTe = "resourceType", _re = "reason", _reg = "region", _s = "smithy.ts.sdk.synthetic.com.amazonaws.ec2", _sAS = "sourceAddressSet", _sB = "s3Bucket", _sCB = "sourceCidrBlock", _sD = "startDate", _sDC = "sourceDestCheck", _sDp = "spreadDomain", _sGI = "securityGroupId", _sGR = "securityGroupRule", _sGRI = "securityGroupRuleId", _sGRS = "securityGroupRuleSet", _sGSe = "securityGroupSet", _sIMB = "sizeInMiB", _sIR = "sourceImageRegion", _sISe = "secondaryInterfaceSet", _sIn = "snapshotId", _sIu = "subnetId", _sK = "s3Key", _sMt = "statusMessage", _sMta = "stateMessage", _sN = "serviceName", _sPIAC = "secondaryPrivateIpAddressCount", _sPR = "sourcePortRange", _sPS = "sourcePortSet", _sPp = "spotPrice", _sRt = "stateReason", _sS = "statusSince", _sSI = "secondarySubnetId", _sSo = "sourceSet", _sTS = "statusTimeStamp", _sV = "sourceVpc", _scop = "scope", _si = "size", _so = "source", _st = "state", _sta = "status", _su = "subnet", _tC = "totalCapacity", _tD = "terminationDelay", _tET = "tcpEstablishedTimeout", _tG = "transitGateway", _tGAI = "transitGatewayAttachmentId", _tGArans = "transitGatewayAddress", _tGI = "transitGatewayId", _tGPTE = "transitGatewayPolicyTableEntry", _tGRTR = "transitGatewayRouteTableRoute", _tIe = "tenantId", _tP = "toPort", _tPC = "threadsPerCore", _tPT = "trustProviderType", _tS = "tagSet", _tSS = "tagSpecificationSet", _te = "tenancy", _th = "throughput", _ty = "type", _uB = "userBucket", _uDs = "userData", _uI = "userId", _uST = "udpStreamTimeout", _uTd = "udpTimeout", _v = "value", _vI = "vpcId", _vIo = "volumeId", _vN = "virtualName", _vPCI = "vpcPeeringConnectionId", _vSo = "volumeSize", _vT = "volumeType", _vU = "validUntil", _ve = "version", _vol = "volume", _wC = "weightedCapacity", _wK = "watermarkKey", _xN = "xmlName", n0 = "com.amazonaws.ec2", _s_registry = new _smithy_core_schema__WEBPACK_IMPORTED_MODULE_0__.O(_s);
        var EC2ServiceException$ = [
            -3,
            _s,
            "EC2ServiceException",
            0,
            [],
            []
        ];
        _s_registry.registerError(EC2ServiceException$, _models_EC2ServiceException__WEBPACK_IMPORTED_MODULE_1__.F);
        let errorTypeRegistries = [
            _s_registry
        ];
        var ImportManifestUrl = [
            0,
            n0,
            _IMU,
            8,
            0
        ], preSharedKey = [
            0,
            n0,
            _pSK,
            8,
            0
        ], S3StorageUploadPolicySignature = [
            0,
            n0,
            "S3StorageUploadPolicySignature",
            8,
            0
        ], SecureBlob = [
            0,
            n0,
            "SecureBlob",
            8,
            21
        ], SensitiveUrl = [
            0,
            n0,
            "SensitiveUrl",
            8,
            0
        ], SensitiveUserData = [
            0,
            n0,
            "SensitiveUserData",
            8,
            0
        ], AcceleratorCount$ = [
            3,
            n0,
            _AC,
            0,
            [
                "Min",
                "Max"
            ],
            [
                [
                    1,
                    {
                        [_eQN]: "Min",
                        [_xN]: "min"
                    }
                ],
                [
                    1,
                    {
                        [_eQN]: "Max",
                        [_xN]: "max"
                    }
                ]
            ]
        ], AcceleratorCountRequest$ = [
            3,
            n0,
            "AcceleratorCountRequest",
            0,
            [
                "Min",
                "Max"
            ],
            [
                1,
                1
            ]
        ], AcceleratorTotalMemoryMiB$ = [
            3,
            n0,
            _ATMMB,
            0,
            [
                "Min",
                "Max"
            ],
            [
                [
                    1,
                    {
                        [_eQN]: "Min",
                        [_xN]: "min"
                    }
                ],
                [
                    1,
                    {
                        [_eQN]: "Max",
                        [_xN]: "max"
                    }
                ]
            ]
        ], AcceleratorTotalMemoryMiBRequest$ = [
            3,
            n0,
            "AcceleratorTotalMemoryMiBRequest",
            0,
            [
                "Min",
                "Max"
            ],
            [
                1,
                1
            ]
        ], AccountAttributeValue$ = [
            3,
            n0,
            "AccountAttributeValue",
            0,
            [
                _AVt
            ],
            [
                [
                    0,
                    {
                        [_eQN]: "AttributeValue",
                        [_xN]: "attributeValue"
                    }
                ]
            ]
        ], AdditionalDetail$ = [
            3,
            n0,
            "AdditionalDetail",
            0,
            [
                "AdditionalDetailType",
                _C,
                "VpcEndpointService",
                _RO,
                "RuleGroupTypePairs",
                "RuleGroupRuleOptionsPairs",
                _SN,
                "LoadBalancers"
            ],
            [
                [
                    0,
                    {
                        [_eQN]: "AdditionalDetailType",
                        [_xN]: "additionalDetailType"
                    }
                ],
                [
                    ()=>AnalysisComponent$,
                    {
                        [_eQN]: "Component",
                        [_xN]: _c
                    }
                ],
                [
                    ()=>AnalysisComponent$,
                    {
                        [_eQN]: "VpcEndpointService",
                        [_xN]: "vpcEndpointService"
                    }
                ],
                [
                    ()=>RuleOptionList,
                    {
                        [_eQN]: "RuleOptionSet",
                        [_xN]: _rOS
                    }
                ],
                [
                    ()=>RuleGroupTypePairList,
                    {
                        [_eQN]: "RuleGroupTypePairSet",
                        [_xN]: "ruleGroupTypePairSet"
                    }
                ],
                [
                    ()=>RuleGroupRuleOptionsPairList,
                    {
                        [_eQN]: "RuleGroupRuleOptionsPairSet",
                        [_xN]: "ruleGroupRuleOptionsPairSet"
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "ServiceName",
                        [_xN]: _sN
                    }
                ],
                [
                    ()=>AnalysisComponentList,
                    {
                        [_eQN]: "LoadBalancerSet",
                        [_xN]: "loadBalancerSet"
                    }
                ]
            ]
        ], AlternatePathHint$ = [
            3,
            n0,
            "AlternatePathHint",
            0,
            [
                "ComponentId",
                "ComponentArn"
            ],
            [
                [
                    0,
                    {
                        [_eQN]: "ComponentId",
                        [_xN]: "componentId"
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "ComponentArn",
                        [_xN]: "componentArn"
                    }
                ]
            ]
        ], AnalysisAclRule$ = [
            3,
            n0,
            "AnalysisAclRule",
            0,
            [
                _Ci,
                _Eg,
                _PRo,
                _Pr,
                _RA,
                _RNu
            ],
            [
                [
                    0,
                    {
                        [_eQN]: "Cidr",
                        [_xN]: _ci
                    }
                ],
                [
                    2,
                    {
                        [_eQN]: "Egress",
                        [_xN]: _eg
                    }
                ],
                [
                    ()=>PortRange$,
                    {
                        [_eQN]: "PortRange",
                        [_xN]: _pRo
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "Protocol",
                        [_xN]: _pr
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "RuleAction",
                        [_xN]: _rA
                    }
                ],
                [
                    1,
                    {
                        [_eQN]: "RuleNumber",
                        [_xN]: _rN
                    }
                ]
            ]
        ], AnalysisComponent$ = [
            3,
            n0,
            "AnalysisComponent",
            0,
            [
                "Id",
                "Arn",
                _N
            ],
            [
                [
                    0,
                    {
                        [_eQN]: "Id",
                        [_xN]: "id"
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "Arn",
                        [_xN]: "arn"
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "Name",
                        [_xN]: _n
                    }
                ]
            ]
        ], AnalysisLoadBalancerListener$ = [
            3,
            n0,
            "AnalysisLoadBalancerListener",
            0,
            [
                "LoadBalancerPort",
                "InstancePort"
            ],
            [
                [
                    1,
                    {
                        [_eQN]: "LoadBalancerPort",
                        [_xN]: "loadBalancerPort"
                    }
                ],
                [
                    1,
                    {
                        [_eQN]: "InstancePort",
                        [_xN]: "instancePort"
                    }
                ]
            ]
        ], AnalysisLoadBalancerTarget$ = [
            3,
            n0,
            "AnalysisLoadBalancerTarget",
            0,
            [
                _A,
                _AZ,
                _AZI,
                _In,
                _Po
            ],
            [
                [
                    0,
                    {
                        [_eQN]: "Address",
                        [_xN]: _ad
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "AvailabilityZone",
                        [_xN]: _aZ
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "AvailabilityZoneId",
                        [_xN]: _aZI
                    }
                ],
                [
                    ()=>AnalysisComponent$,
                    {
                        [_eQN]: "Instance",
                        [_xN]: "instance"
                    }
                ],
                [
                    1,
                    {
                        [_eQN]: "Port",
                        [_xN]: _po
                    }
                ]
            ]
        ], AnalysisPacketHeader$ = [
            3,
            n0,
            "AnalysisPacketHeader",
            0,
            [
                _DA,
                "DestinationPortRanges",
                _Pr,
                _SA,
                "SourcePortRanges"
            ],
            [
                [
                    ()=>IpAddressList,
                    {
                        [_eQN]: "DestinationAddressSet",
                        [_xN]: _dAS
                    }
                ],
                [
                    ()=>PortRangeList,
                    {
                        [_eQN]: "DestinationPortRangeSet",
                        [_xN]: "destinationPortRangeSet"
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "Protocol",
                        [_xN]: _pr
                    }
                ],
                [
                    ()=>IpAddressList,
                    {
                        [_eQN]: "SourceAddressSet",
                        [_xN]: _sAS
                    }
                ],
                [
                    ()=>PortRangeList,
                    {
                        [_eQN]: "SourcePortRangeSet",
                        [_xN]: "sourcePortRangeSet"
                    }
                ]
            ]
        ], AnalysisRouteTableRoute$ = [
            3,
            n0,
            "AnalysisRouteTableRoute",
            0,
            [
                _DCe,
                _DPLI,
                _EOIGI,
                _GI,
                _II,
                _NGI,
                _NII,
                _O,
                _TGI,
                _VPCI,
                _St,
                _CGI,
                _CNA,
                _LGI
            ],
            [
                [
                    0,
                    {
                        [_eQN]: "DestinationCidr",
                        [_xN]: _dC
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "DestinationPrefixListId",
                        [_xN]: _dPLI
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "EgressOnlyInternetGatewayId",
                        [_xN]: _eOIGI
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "GatewayId",
                        [_xN]: _gI
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "InstanceId",
                        [_xN]: _iI
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "NatGatewayId",
                        [_xN]: _nGI
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "NetworkInterfaceId",
                        [_xN]: _nII
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "Origin",
                        [_xN]: _o
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "TransitGatewayId",
                        [_xN]: _tGI
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
                        [_eQN]: "State",
                        [_xN]: _st
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "CarrierGatewayId",
                        [_xN]: _cGI
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "CoreNetworkArn",
                        [_xN]: _cNA
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "LocalGatewayId",
                        [_xN]: _lGI
                    }
                ]
            ]
        ], AnalysisSecurityGroupRule$ = [
            3,
            n0,
            "AnalysisSecurityGroupRule",
            0,
            [
                _Ci,
                _Di,
                _SGI,
                _PRo,
                _PLI,
                _Pr
            ],
            [
                [
                    0,
                    {
                        [_eQN]: "Cidr",
                        [_xN]: _ci
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "Direction",
                        [_xN]: _di
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "SecurityGroupId",
                        [_xN]: _sGI
                    }
                ],
                [
                    ()=>PortRange$,
                    {
                        [_eQN]: "PortRange",
                        [_xN]: _pRo
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
                        [_eQN]: "Protocol",
                        [_xN]: _pr
                    }
                ]
            ]
        ], AnalysisTransitGatewayPolicyTableEntry$ = [
            3,
            n0,
            "AnalysisTransitGatewayPolicyTableEntry",
            0,
            [
                _RNu,
                _Pr,
                "SourceCidr",
                _DCe,
                _SPRo,
                _DPRe,
                "TargetRouteTableId"
            ],
            [
                [
                    1,
                    {
                        [_eQN]: "RuleNumber",
                        [_xN]: _rN
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "Protocol",
                        [_xN]: _pr
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "SourceCidr",
                        [_xN]: "sourceCidr"
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "DestinationCidr",
                        [_xN]: _dC
                    }
                ],
                [
                    ()=>PortRange$,
                    {
                        [_eQN]: "SourcePortRange",
                        [_xN]: _sPR
                    }
                ],
                [
                    ()=>PortRange$,
                    {
                        [_eQN]: "DestinationPortRange",
                        [_xN]: _dPR
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "TargetRouteTableId",
                        [_xN]: "targetRouteTableId"
                    }
                ]
            ]
        ], ApplicationStatus$ = [
            3,
            n0,
            _AS,
            0,
            [
                _Sta,
                _STS,
                _SSt,
                "ResumeAt",
                _Det
            ],
            [
                [
                    0,
                    {
                        [_eQN]: "Status",
                        [_xN]: _sta
                    }
                ],
                [
                    4,
                    {
                        [_eQN]: "StatusTimeStamp",
                        [_xN]: _sTS
                    }
                ],
                [
                    4,
                    {
                        [_eQN]: "StatusSince",
                        [_xN]: _sS
                    }
                ],
                [
                    4,
                    {
                        [_eQN]: "ResumeAt",
                        [_xN]: "resumeAt"
                    }
                ],
                [
                    ()=>ApplicationStatusDetailSet,
                    {
                        [_eQN]: "DetailSet",
                        [_xN]: "detailSet"
                    }
                ]
            ]
        ], ApplicationStatusDetail$ = [
            3,
            n0,
            "ApplicationStatusDetail",
            0,
            [
                "ApplicationStatusCheckId",
                "CheckUpdateTime",
                "Aggregation",
                _Sta,
                _STS,
                _SSt,
                _Re
            ],
            [
                [
                    0,
                    {
                        [_eQN]: "ApplicationStatusCheckId",
                        [_xN]: "applicationStatusCheckId"
                    }
                ],
                [
                    4,
                    {
                        [_eQN]: "CheckUpdateTime",
                        [_xN]: "checkUpdateTime"
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "Aggregation",
                        [_xN]: "aggregation"
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "Status",
                        [_xN]: _sta
                    }
                ],
                [
                    4,
                    {
                        [_eQN]: "StatusTimeStamp",
                        [_xN]: _sTS
                    }
                ],
                [
                    4,
                    {
                        [_eQN]: "StatusSince",
                        [_xN]: _sS
                    }
                ],
                [
                    ()=>ApplicationStatusReason$,
                    {
                        [_eQN]: "Reason",
                        [_xN]: _re
                    }
                ]
            ]
        ], ApplicationStatusReason$ = [
            3,
            n0,
            "ApplicationStatusReason",
            0,
            [
                _Co,
                "StatusCode",
                _Pr
            ],
            [
                [
                    0,
                    {
                        [_eQN]: "Code",
                        [_xN]: _co
                    }
                ],
                [
                    1,
                    {
                        [_eQN]: "StatusCode",
                        [_xN]: "statusCode"
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "Protocol",
                        [_xN]: _pr
                    }
                ]
            ]
        ], AsnAssociation$ = [
            3,
            n0,
            "AsnAssociation",
            0,
            [
                "Asn",
                _Ci,
                _SMt,
                _St
            ],
            [
                [
                    0,
                    {
                        [_eQN]: "Asn",
                        [_xN]: "asn"
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "Cidr",
                        [_xN]: _ci
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "StatusMessage",
                        [_xN]: _sMt
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "State",
                        [_xN]: _st
                    }
                ]
            ]
        ], AssociatedTargetNetwork$ = [
            3,
            n0,
            "AssociatedTargetNetwork",
            0,
            [
                "NetworkId",
                "NetworkType"
            ],
            [
                [
                    0,
                    {
                        [_eQN]: "NetworkId",
                        [_xN]: "networkId"
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "NetworkType",
                        [_xN]: "networkType"
                    }
                ]
            ]
        ], AttachmentEnaSrdSpecification$ = [
            3,
            n0,
            "AttachmentEnaSrdSpecification",
            0,
            [
                _ESE,
                _ESUS
            ],
            [
                [
                    2,
                    {
                        [_eQN]: "EnaSrdEnabled",
                        [_xN]: _eSE
                    }
                ],
                [
                    ()=>AttachmentEnaSrdUdpSpecification$,
                    {
                        [_eQN]: "EnaSrdUdpSpecification",
                        [_xN]: _eSUS
                    }
                ]
            ]
        ], AttachmentEnaSrdUdpSpecification$ = [
            3,
            n0,
            "AttachmentEnaSrdUdpSpecification",
            0,
            [
                _ESUE
            ],
            [
                [
                    2,
                    {
                        [_eQN]: "EnaSrdUdpEnabled",
                        [_xN]: _eSUE
                    }
                ]
            ]
        ], AttributeValue$ = [
            3,
            n0,
            _AVt,
            0,
            [
                _V
            ],
            [
                [
                    0,
                    {
                        [_eQN]: "Value",
                        [_xN]: _v
                    }
                ]
            ]
        ], AuthorizeSecurityGroupIngressRequest$ = [
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
                _TS,
                _DR
            ],
            [
                0,
                1,
                0,
                0,
                [
                    ()=>IpPermissionList,
                    0
                ],
                0,
                0,
                0,
                1,
                [
                    ()=>TagSpecificationList,
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
                    ()=>SecurityGroupRuleList,
                    {
                        [_eQN]: "SecurityGroupRuleSet",
                        [_xN]: _sGRS
                    }
                ]
            ]
        ], AvailabilityZoneGeography$ = [
            3,
            n0,
            "AvailabilityZoneGeography",
            0,
            [
                _N
            ],
            [
                [
                    0,
                    {
                        [_eQN]: "Name",
                        [_xN]: _n
                    }
                ]
            ]
        ], AvailabilityZoneMessage$ = [
            3,
            n0,
            "AvailabilityZoneMessage",
            0,
            [
                _Me
            ],
            [
                [
                    0,
                    {
                        [_eQN]: "Message",
                        [_xN]: _me
                    }
                ]
            ]
        ], AvailabilityZoneSubGeography$ = [
            3,
            n0,
            "AvailabilityZoneSubGeography",
            0,
            [
                _N
            ],
            [
                [
                    0,
                    {
                        [_eQN]: "Name",
                        [_xN]: _n
                    }
                ]
            ]
        ], BaselineEbsBandwidthMbps$ = [
            3,
            n0,
            _BEBM,
            0,
            [
                "Min",
                "Max"
            ],
            [
                [
                    1,
                    {
                        [_eQN]: "Min",
                        [_xN]: "min"
                    }
                ],
                [
                    1,
                    {
                        [_eQN]: "Max",
                        [_xN]: "max"
                    }
                ]
            ]
        ], BaselineEbsBandwidthMbpsRequest$ = [
            3,
            n0,
            "BaselineEbsBandwidthMbpsRequest",
            0,
            [
                "Min",
                "Max"
            ],
            [
                1,
                1
            ]
        ], BaselinePerformanceFactors$ = [
            3,
            n0,
            _BPF,
            0,
            [
                "Cpu"
            ],
            [
                [
                    ()=>CpuPerformanceFactor$,
                    {
                        [_eQN]: "Cpu",
                        [_xN]: "cpu"
                    }
                ]
            ]
        ], BaselinePerformanceFactorsRequest$ = [
            3,
            n0,
            "BaselinePerformanceFactorsRequest",
            0,
            [
                "Cpu"
            ],
            [
                [
                    ()=>CpuPerformanceFactorRequest$,
                    0
                ]
            ]
        ], BlockDeviceMapping$ = [
            3,
            n0,
            _BDM,
            0,
            [
                "Ebs",
                _ND,
                _DN,
                _VN
            ],
            [
                [
                    ()=>EbsBlockDevice$,
                    {
                        [_eQN]: "Ebs",
                        [_xN]: "ebs"
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "NoDevice",
                        [_xN]: _nD
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "DeviceName",
                        [_xN]: _dN
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "VirtualName",
                        [_xN]: _vN
                    }
                ]
            ]
        ], BlockDeviceMappingResponse$ = [
            3,
            n0,
            "BlockDeviceMappingResponse",
            0,
            [
                _DN,
                _VN,
                "Ebs",
                _ND
            ],
            [
                [
                    0,
                    {
                        [_eQN]: "DeviceName",
                        [_xN]: _dN
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "VirtualName",
                        [_xN]: _vN
                    }
                ],
                [
                    ()=>EbsBlockDeviceResponse$,
                    {
                        [_eQN]: "Ebs",
                        [_xN]: "ebs"
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "NoDevice",
                        [_xN]: _nD
                    }
                ]
            ]
        ], CancellationTerms$ = [
            3,
            n0,
            "CancellationTerms",
            0,
            [
                "CancellationType",
                _RSe,
                _CIC,
                "ChargeCommitmentDurationHours",
                "ChargeEndDate"
            ],
            [
                [
                    0,
                    {
                        [_eQN]: "CancellationType",
                        [_xN]: "cancellationType"
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "ReservationState",
                        [_xN]: _rS
                    }
                ],
                [
                    1,
                    {
                        [_eQN]: "CommittedInstanceCount",
                        [_xN]: _cIC
                    }
                ],
                [
                    1,
                    {
                        [_eQN]: "ChargeCommitmentDurationHours",
                        [_xN]: "chargeCommitmentDurationHours"
                    }
                ],
                [
                    4,
                    {
                        [_eQN]: "ChargeEndDate",
                        [_xN]: "chargeEndDate"
                    }
                ]
            ]
        ], CapacityAllocation$ = [
            3,
            n0,
            "CapacityAllocation",
            0,
            [
                "AllocationType",
                _Cou,
                "AllocationMetadata"
            ],
            [
                [
                    0,
                    {
                        [_eQN]: "AllocationType",
                        [_xN]: "allocationType"
                    }
                ],
                [
                    1,
                    {
                        [_eQN]: "Count",
                        [_xN]: _cou
                    }
                ],
                [
                    ()=>CapacityAllocationMetadataList,
                    {
                        [_eQN]: "AllocationMetadataList",
                        [_xN]: "allocationMetadataList"
                    }
                ]
            ]
        ], CapacityAllocationMetadataEntry$ = [
            3,
            n0,
            "CapacityAllocationMetadataEntry",
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
                        [_xN]: _v
                    }
                ]
            ]
        ], CapacityManagerTagDimension$ = [
            3,
            n0,
            "CapacityManagerTagDimension",
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
                        [_xN]: _v
                    }
                ]
            ]
        ], CapacityReservationOptions$ = [
            3,
            n0,
            _CRO,
            0,
            [
                "UsageStrategy"
            ],
            [
                [
                    0,
                    {
                        [_eQN]: "UsageStrategy",
                        [_xN]: "usageStrategy"
                    }
                ]
            ]
        ], CapacityReservationSpecificationResponse$ = [
            3,
            n0,
            "CapacityReservationSpecificationResponse",
            0,
            [
                _CRP,
                _CRT
            ],
            [
                [
                    0,
                    {
                        [_eQN]: "CapacityReservationPreference",
                        [_xN]: _cRP
                    }
                ],
                [
                    ()=>CapacityReservationTargetResponse$,
                    {
                        [_eQN]: "CapacityReservationTarget",
                        [_xN]: _cRT
                    }
                ]
            ]
        ], CapacityReservationStatus$ = [
            3,
            n0,
            "CapacityReservationStatus",
            0,
            [
                _CRI,
                _TCo,
                "TotalAvailableCapacity",
                "TotalUnavailableCapacity"
            ],
            [
                [
                    0,
                    {
                        [_eQN]: "CapacityReservationId",
                        [_xN]: _cRI
                    }
                ],
                [
                    1,
                    {
                        [_eQN]: "TotalCapacity",
                        [_xN]: _tC
                    }
                ],
                [
                    1,
                    {
                        [_eQN]: "TotalAvailableCapacity",
                        [_xN]: "totalAvailableCapacity"
                    }
                ],
                [
                    1,
                    {
                        [_eQN]: "TotalUnavailableCapacity",
                        [_xN]: "totalUnavailableCapacity"
                    }
                ]
            ]
        ], CapacityReservationTargetResponse$ = [
            3,
            n0,
            "CapacityReservationTargetResponse",
            0,
            [
                _CRI,
                _CRRGA
            ],
            [
                [
                    0,
                    {
                        [_eQN]: "CapacityReservationId",
                        [_xN]: _cRI
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "CapacityReservationResourceGroupArn",
                        [_xN]: "capacityReservationResourceGroupArn"
                    }
                ]
            ]
        ], CertificateAuthentication$ = [
            3,
            n0,
            "CertificateAuthentication",
            0,
            [
                "ClientRootCertificateChain"
            ],
            [
                [
                    0,
                    {
                        [_eQN]: "ClientRootCertificateChain",
                        [_xN]: "clientRootCertificateChain"
                    }
                ]
            ]
        ], CidrBlock$ = [
            3,
            n0,
            _CB,
            0,
            [
                _CB
            ],
            [
                [
                    0,
                    {
                        [_eQN]: "CidrBlock",
                        [_xN]: _cB
                    }
                ]
            ]
        ], ClassicLoadBalancer$ = [
            3,
            n0,
            "ClassicLoadBalancer",
            0,
            [
                _N
            ],
            [
                [
                    0,
                    {
                        [_eQN]: "Name",
                        [_xN]: _n
                    }
                ]
            ]
        ], ClassicLoadBalancersConfig$ = [
            3,
            n0,
            _CLBC,
            0,
            [
                _CLBl
            ],
            [
                [
                    ()=>ClassicLoadBalancers,
                    {
                        [_eQN]: "ClassicLoadBalancers",
                        [_xN]: "classicLoadBalancers"
                    }
                ]
            ]
        ], ClientVpnAuthentication$ = [
            3,
            n0,
            "ClientVpnAuthentication",
            0,
            [
                _Ty,
                "ActiveDirectory",
                "MutualAuthentication",
                _FA
            ],
            [
                [
                    0,
                    {
                        [_eQN]: "Type",
                        [_xN]: _ty
                    }
                ],
                [
                    ()=>DirectoryServiceAuthentication$,
                    {
                        [_eQN]: "ActiveDirectory",
                        [_xN]: "activeDirectory"
                    }
                ],
                [
                    ()=>CertificateAuthentication$,
                    {
                        [_eQN]: "MutualAuthentication",
                        [_xN]: "mutualAuthentication"
                    }
                ],
                [
                    ()=>FederatedAuthentication$,
                    {
                        [_eQN]: "FederatedAuthentication",
                        [_xN]: "federatedAuthentication"
                    }
                ]
            ]
        ], ClientVpnEndpointAttributeStatus$ = [
            3,
            n0,
            "ClientVpnEndpointAttributeStatus",
            0,
            [
                _Co,
                _Me
            ],
            [
                [
                    0,
                    {
                        [_eQN]: "Code",
                        [_xN]: _co
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "Message",
                        [_xN]: _me
                    }
                ]
            ]
        ], ClientVpnTrustProvider$ = [
            3,
            n0,
            "ClientVpnTrustProvider",
            0,
            [
                _TPT,
                _TIe,
                _PSKU
            ],
            [
                [
                    0,
                    {
                        [_eQN]: "TrustProviderType",
                        [_xN]: _tPT
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "TenantId",
                        [_xN]: _tIe
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "PublicSigningKeyUrl",
                        [_xN]: _pSKU
                    }
                ]
            ]
        ], CloudWatchLogOptions$ = [
            3,
            n0,
            _CWLO,
            0,
            [
                _LE,
                _LGA,
                _LOF,
                _BLE,
                _BLGA,
                _BLOF
            ],
            [
                [
                    2,
                    {
                        [_eQN]: "LogEnabled",
                        [_xN]: "logEnabled"
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "LogGroupArn",
                        [_xN]: "logGroupArn"
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "LogOutputFormat",
                        [_xN]: "logOutputFormat"
                    }
                ],
                [
                    2,
                    {
                        [_eQN]: "BgpLogEnabled",
                        [_xN]: "bgpLogEnabled"
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "BgpLogGroupArn",
                        [_xN]: "bgpLogGroupArn"
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "BgpLogOutputFormat",
                        [_xN]: "bgpLogOutputFormat"
                    }
                ]
            ]
        ], CloudWatchLogOptionsSpecification$ = [
            3,
            n0,
            "CloudWatchLogOptionsSpecification",
            0,
            [
                _LE,
                _LGA,
                _LOF,
                _BLE,
                _BLGA,
                _BLOF
            ],
            [
                2,
                0,
                0,
                2,
                0,
                0
            ]
        ], ConnectionTrackingSpecification$ = [
            3,
            n0,
            _CTS,
            0,
            [
                _TET,
                _UTd,
                _UST
            ],
            [
                [
                    1,
                    {
                        [_eQN]: "TcpEstablishedTimeout",
                        [_xN]: _tET
                    }
                ],
                [
                    1,
                    {
                        [_eQN]: "UdpTimeout",
                        [_xN]: _uTd
                    }
                ],
                [
                    1,
                    {
                        [_eQN]: "UdpStreamTimeout",
                        [_xN]: _uST
                    }
                ]
            ]
        ], ConnectionTrackingSpecificationRequest$ = [
            3,
            n0,
            "ConnectionTrackingSpecificationRequest",
            0,
            [
                _TET,
                _UST,
                _UTd
            ],
            [
                1,
                1,
                1
            ]
        ], ConnectionTrackingSpecificationResponse$ = [
            3,
            n0,
            "ConnectionTrackingSpecificationResponse",
            0,
            [
                _TET,
                _UST,
                _UTd
            ],
            [
                [
                    1,
                    {
                        [_eQN]: "TcpEstablishedTimeout",
                        [_xN]: _tET
                    }
                ],
                [
                    1,
                    {
                        [_eQN]: "UdpStreamTimeout",
                        [_xN]: _uST
                    }
                ],
                [
                    1,
                    {
                        [_eQN]: "UdpTimeout",
                        [_xN]: _uTd
                    }
                ]
            ]
        ], CpuOptions$ = [
            3,
            n0,
            _CO,
            0,
            [
                _CCor,
                _TPC,
                _ASSm,
                _NV
            ],
            [
                [
                    1,
                    {
                        [_eQN]: "CoreCount",
                        [_xN]: _cCo
                    }
                ],
                [
                    1,
                    {
                        [_eQN]: "ThreadsPerCore",
                        [_xN]: _tPC
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "AmdSevSnp",
                        [_xN]: _aSS
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "NestedVirtualization",
                        [_xN]: _nV
                    }
                ]
            ]
        ], CpuPerformanceFactor$ = [
            3,
            n0,
            "CpuPerformanceFactor",
            0,
            [
                _Ref
            ],
            [
                [
                    ()=>PerformanceFactorReferenceSet,
                    {
                        [_eQN]: "ReferenceSet",
                        [_xN]: "referenceSet"
                    }
                ]
            ]
        ], CpuPerformanceFactorRequest$ = [
            3,
            n0,
            "CpuPerformanceFactorRequest",
            0,
            [
                _Ref
            ],
            [
                [
                    ()=>PerformanceFactorReferenceSetRequest,
                    {
                        [_xN]: "Reference"
                    }
                ]
            ]
        ], CreditSpecification$ = [
            3,
            n0,
            _CSr,
            0,
            [
                "CpuCredits"
            ],
            [
                [
                    0,
                    {
                        [_eQN]: "CpuCredits",
                        [_xN]: "cpuCredits"
                    }
                ]
            ]
        ], CustomTagKeyValueResponsePair$ = [
            3,
            n0,
            "CustomTagKeyValueResponsePair",
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
                        [_xN]: _v
                    }
                ]
            ]
        ], DefaultConnectionTrackingConfiguration$ = [
            3,
            n0,
            "DefaultConnectionTrackingConfiguration",
            0,
            [
                "DefaultTcpEstablishedTimeout",
                "DefaultUdpTimeout",
                "DefaultUdpStreamTimeout"
            ],
            [
                [
                    1,
                    {
                        [_eQN]: "DefaultTcpEstablishedTimeout",
                        [_xN]: "defaultTcpEstablishedTimeout"
                    }
                ],
                [
                    1,
                    {
                        [_eQN]: "DefaultUdpTimeout",
                        [_xN]: "defaultUdpTimeout"
                    }
                ],
                [
                    1,
                    {
                        [_eQN]: "DefaultUdpStreamTimeout",
                        [_xN]: "defaultUdpStreamTimeout"
                    }
                ]
            ]
        ], DescribeFleetError$ = [
            3,
            n0,
            "DescribeFleetError",
            0,
            [
                _LTAO,
                _Li,
                "ErrorCode",
                "ErrorMessage"
            ],
            [
                [
                    ()=>LaunchTemplateAndOverridesResponse$,
                    {
                        [_eQN]: "LaunchTemplateAndOverrides",
                        [_xN]: _lTAO
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "Lifecycle",
                        [_xN]: _li
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "ErrorCode",
                        [_xN]: "errorCode"
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "ErrorMessage",
                        [_xN]: "errorMessage"
                    }
                ]
            ]
        ], DescribeFleetsInstances$ = [
            3,
            n0,
            "DescribeFleetsInstances",
            0,
            [
                _LTAO,
                _Li,
                _IIn,
                _IT,
                _Pl
            ],
            [
                [
                    ()=>LaunchTemplateAndOverridesResponse$,
                    {
                        [_eQN]: "LaunchTemplateAndOverrides",
                        [_xN]: _lTAO
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "Lifecycle",
                        [_xN]: _li
                    }
                ],
                [
                    ()=>InstanceIdsSet,
                    {
                        [_eQN]: "InstanceIds",
                        [_xN]: "instanceIds"
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "InstanceType",
                        [_xN]: _iT
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "Platform",
                        [_xN]: _pl
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
                    ()=>FilterList,
                    {
                        [_xN]: _Fil
                    }
                ],
                [
                    ()=>SecurityGroupRuleIdList,
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
                    ()=>SecurityGroupRuleList,
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
                    ()=>GroupIdStringList,
                    {
                        [_xN]: _GIr
                    }
                ],
                [
                    ()=>GroupNameStringList,
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
                    ()=>FilterList,
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
                _SGe
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
                    ()=>SecurityGroupList,
                    {
                        [_eQN]: "SecurityGroupInfo",
                        [_xN]: "securityGroupInfo"
                    }
                ]
            ]
        ], DhcpConfiguration$ = [
            3,
            n0,
            "DhcpConfiguration",
            0,
            [
                "Key",
                _Va
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
                    ()=>DhcpConfigurationValueList,
                    {
                        [_eQN]: "ValueSet",
                        [_xN]: "valueSet"
                    }
                ]
            ]
        ], DirectoryServiceAuthentication$ = [
            3,
            n0,
            "DirectoryServiceAuthentication",
            0,
            [
                _DIi
            ],
            [
                [
                    0,
                    {
                        [_eQN]: "DirectoryId",
                        [_xN]: "directoryId"
                    }
                ]
            ]
        ], DisableFastSnapshotRestoreStateError$ = [
            3,
            n0,
            "DisableFastSnapshotRestoreStateError",
            0,
            [
                _Co,
                _Me
            ],
            [
                [
                    0,
                    {
                        [_eQN]: "Code",
                        [_xN]: _co
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "Message",
                        [_xN]: _me
                    }
                ]
            ]
        ], DisableFastSnapshotRestoreStateErrorItem$ = [
            3,
            n0,
            "DisableFastSnapshotRestoreStateErrorItem",
            0,
            [
                _AZ,
                _AZI,
                _Er
            ],
            [
                [
                    0,
                    {
                        [_eQN]: "AvailabilityZone",
                        [_xN]: _aZ
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "AvailabilityZoneId",
                        [_xN]: _aZI
                    }
                ],
                [
                    ()=>DisableFastSnapshotRestoreStateError$,
                    {
                        [_eQN]: "Error",
                        [_xN]: _er
                    }
                ]
            ]
        ], DiskImageDescription$ = [
            3,
            n0,
            "DiskImageDescription",
            0,
            [
                "Checksum",
                _Fo,
                _IMU,
                _Siz
            ],
            [
                [
                    0,
                    {
                        [_eQN]: "Checksum",
                        [_xN]: "checksum"
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "Format",
                        [_xN]: _for
                    }
                ],
                [
                    ()=>ImportManifestUrl,
                    {
                        [_eQN]: "ImportManifestUrl",
                        [_xN]: _iMU
                    }
                ],
                [
                    1,
                    {
                        [_eQN]: "Size",
                        [_xN]: _si
                    }
                ]
            ]
        ], DiskImageVolumeDescription$ = [
            3,
            n0,
            "DiskImageVolumeDescription",
            0,
            [
                "Id",
                _Siz
            ],
            [
                [
                    0,
                    {
                        [_eQN]: "Id",
                        [_xN]: "id"
                    }
                ],
                [
                    1,
                    {
                        [_eQN]: "Size",
                        [_xN]: _si
                    }
                ]
            ]
        ], DiskInfo$ = [
            3,
            n0,
            "DiskInfo",
            0,
            [
                "SizeInGB",
                _Cou,
                _Ty
            ],
            [
                [
                    1,
                    {
                        [_eQN]: "SizeInGB",
                        [_xN]: "sizeInGB"
                    }
                ],
                [
                    1,
                    {
                        [_eQN]: "Count",
                        [_xN]: _cou
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "Type",
                        [_xN]: _ty
                    }
                ]
            ]
        ], DnsEntry$ = [
            3,
            n0,
            "DnsEntry",
            0,
            [
                _DNn,
                "HostedZoneId"
            ],
            [
                [
                    0,
                    {
                        [_eQN]: "DnsName",
                        [_xN]: _dNn
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "HostedZoneId",
                        [_xN]: "hostedZoneId"
                    }
                ]
            ]
        ], EbsBlockDevice$ = [
            3,
            n0,
            "EbsBlockDevice",
            0,
            [
                _DOT,
                _Io,
                _SIn,
                _VSo,
                _VT,
                _KKI,
                _Th,
                _OA,
                _AZ,
                _Enc,
                _VIR,
                _AZI,
                _ECI
            ],
            [
                [
                    2,
                    {
                        [_eQN]: "DeleteOnTermination",
                        [_xN]: _dOT
                    }
                ],
                [
                    1,
                    {
                        [_eQN]: "Iops",
                        [_xN]: _io
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "SnapshotId",
                        [_xN]: _sIn
                    }
                ],
                [
                    1,
                    {
                        [_eQN]: "VolumeSize",
                        [_xN]: _vSo
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "VolumeType",
                        [_xN]: _vT
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "KmsKeyId",
                        [_xN]: _kKI
                    }
                ],
                [
                    1,
                    {
                        [_eQN]: "Throughput",
                        [_xN]: _th
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "OutpostArn",
                        [_xN]: _oA
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "AvailabilityZone",
                        [_xN]: _aZ
                    }
                ],
                [
                    2,
                    {
                        [_eQN]: "Encrypted",
                        [_xN]: _enc
                    }
                ],
                1,
                0,
                1
            ]
        ], EbsBlockDeviceResponse$ = [
            3,
            n0,
            "EbsBlockDeviceResponse",
            0,
            [
                _Enc,
                _DOT,
                _Io,
                _Th,
                _KKI,
                _SIn,
                _VSo,
                _VT
            ],
            [
                [
                    2,
                    {
                        [_eQN]: "Encrypted",
                        [_xN]: _enc
                    }
                ],
                [
                    2,
                    {
                        [_eQN]: "DeleteOnTermination",
                        [_xN]: _dOT
                    }
                ],
                [
                    1,
                    {
                        [_eQN]: "Iops",
                        [_xN]: _io
                    }
                ],
                [
                    1,
                    {
                        [_eQN]: "Throughput",
                        [_xN]: _th
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "KmsKeyId",
                        [_xN]: _kKI
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "SnapshotId",
                        [_xN]: _sIn
                    }
                ],
                [
                    1,
                    {
                        [_eQN]: "VolumeSize",
                        [_xN]: _vSo
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "VolumeType",
                        [_xN]: _vT
                    }
                ]
            ]
        ], EbsCardInfo$ = [
            3,
            n0,
            "EbsCardInfo",
            0,
            [
                _ECI,
                _BBIM,
                _BTIMB,
                _BIa,
                _MBIM,
                _MTIMB,
                _MI
            ],
            [
                [
                    1,
                    {
                        [_eQN]: "EbsCardIndex",
                        [_xN]: _eCI
                    }
                ],
                [
                    1,
                    {
                        [_eQN]: "BaselineBandwidthInMbps",
                        [_xN]: _bBIM
                    }
                ],
                [
                    1,
                    {
                        [_eQN]: "BaselineThroughputInMBps",
                        [_xN]: _bTIMB
                    }
                ],
                [
                    1,
                    {
                        [_eQN]: "BaselineIops",
                        [_xN]: _bIa
                    }
                ],
                [
                    1,
                    {
                        [_eQN]: "MaximumBandwidthInMbps",
                        [_xN]: _mBIM
                    }
                ],
                [
                    1,
                    {
                        [_eQN]: "MaximumThroughputInMBps",
                        [_xN]: _mTIMB
                    }
                ],
                [
                    1,
                    {
                        [_eQN]: "MaximumIops",
                        [_xN]: _mI
                    }
                ]
            ]
        ], EbsInstanceBlockDevice$ = [
            3,
            n0,
            "EbsInstanceBlockDevice",
            0,
            [
                _ATtt,
                _DOT,
                _Sta,
                _VIo,
                _ARss,
                "VolumeOwnerId",
                _Op,
                _ECI
            ],
            [
                [
                    4,
                    {
                        [_eQN]: "AttachTime",
                        [_xN]: _aTt
                    }
                ],
                [
                    2,
                    {
                        [_eQN]: "DeleteOnTermination",
                        [_xN]: _dOT
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "Status",
                        [_xN]: _sta
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "VolumeId",
                        [_xN]: _vIo
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "AssociatedResource",
                        [_xN]: _aRs
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "VolumeOwnerId",
                        [_xN]: "volumeOwnerId"
                    }
                ],
                [
                    ()=>OperatorResponse$,
                    {
                        [_eQN]: "Operator",
                        [_xN]: _ope
                    }
                ],
                [
                    1,
                    {
                        [_eQN]: "EbsCardIndex",
                        [_xN]: _eCI
                    }
                ]
            ]
        ], EbsOptimizedInfo$ = [
            3,
            n0,
            _EOI,
            0,
            [
                _BBIM,
                _BTIMB,
                _BIa,
                _MBIM,
                _MTIMB,
                _MI
            ],
            [
                [
                    1,
                    {
                        [_eQN]: "BaselineBandwidthInMbps",
                        [_xN]: _bBIM
                    }
                ],
                [
                    1,
                    {
                        [_eQN]: "BaselineThroughputInMBps",
                        [_xN]: _bTIMB
                    }
                ],
                [
                    1,
                    {
                        [_eQN]: "BaselineIops",
                        [_xN]: _bIa
                    }
                ],
                [
                    1,
                    {
                        [_eQN]: "MaximumBandwidthInMbps",
                        [_xN]: _mBIM
                    }
                ],
                [
                    1,
                    {
                        [_eQN]: "MaximumThroughputInMBps",
                        [_xN]: _mTIMB
                    }
                ],
                [
                    1,
                    {
                        [_eQN]: "MaximumIops",
                        [_xN]: _mI
                    }
                ]
            ]
        ], EbsStatusDetails$ = [
            3,
            n0,
            "EbsStatusDetails",
            0,
            [
                _ISm,
                _N,
                _Sta
            ],
            [
                [
                    4,
                    {
                        [_eQN]: "ImpairedSince",
                        [_xN]: _iSm
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "Name",
                        [_xN]: _n
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "Status",
                        [_xN]: _sta
                    }
                ]
            ]
        ], EfaInfo$ = [
            3,
            n0,
            _EIf,
            0,
            [
                "MaximumEfaInterfaces"
            ],
            [
                [
                    1,
                    {
                        [_eQN]: "MaximumEfaInterfaces",
                        [_xN]: "maximumEfaInterfaces"
                    }
                ]
            ]
        ], ElasticGpuAssociation$ = [
            3,
            n0,
            "ElasticGpuAssociation",
            0,
            [
                "ElasticGpuId",
                "ElasticGpuAssociationId",
                "ElasticGpuAssociationState",
                "ElasticGpuAssociationTime"
            ],
            [
                [
                    0,
                    {
                        [_eQN]: "ElasticGpuId",
                        [_xN]: "elasticGpuId"
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "ElasticGpuAssociationId",
                        [_xN]: "elasticGpuAssociationId"
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "ElasticGpuAssociationState",
                        [_xN]: "elasticGpuAssociationState"
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "ElasticGpuAssociationTime",
                        [_xN]: "elasticGpuAssociationTime"
                    }
                ]
            ]
        ], ElasticGpuSpecificationResponse$ = [
            3,
            n0,
            "ElasticGpuSpecificationResponse",
            0,
            [
                _Ty
            ],
            [
                [
                    0,
                    {
                        [_eQN]: "Type",
                        [_xN]: _ty
                    }
                ]
            ]
        ], ElasticInferenceAcceleratorAssociation$ = [
            3,
            n0,
            "ElasticInferenceAcceleratorAssociation",
            0,
            [
                "ElasticInferenceAcceleratorArn",
                "ElasticInferenceAcceleratorAssociationId",
                "ElasticInferenceAcceleratorAssociationState",
                "ElasticInferenceAcceleratorAssociationTime"
            ],
            [
                [
                    0,
                    {
                        [_eQN]: "ElasticInferenceAcceleratorArn",
                        [_xN]: "elasticInferenceAcceleratorArn"
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "ElasticInferenceAcceleratorAssociationId",
                        [_xN]: "elasticInferenceAcceleratorAssociationId"
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "ElasticInferenceAcceleratorAssociationState",
                        [_xN]: "elasticInferenceAcceleratorAssociationState"
                    }
                ],
                [
                    4,
                    {
                        [_eQN]: "ElasticInferenceAcceleratorAssociationTime",
                        [_xN]: "elasticInferenceAcceleratorAssociationTime"
                    }
                ]
            ]
        ], EnableFastSnapshotRestoreStateError$ = [
            3,
            n0,
            "EnableFastSnapshotRestoreStateError",
            0,
            [
                _Co,
                _Me
            ],
            [
                [
                    0,
                    {
                        [_eQN]: "Code",
                        [_xN]: _co
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "Message",
                        [_xN]: _me
                    }
                ]
            ]
        ], EnableFastSnapshotRestoreStateErrorItem$ = [
            3,
            n0,
            "EnableFastSnapshotRestoreStateErrorItem",
            0,
            [
                _AZ,
                _AZI,
                _Er
            ],
            [
                [
                    0,
                    {
                        [_eQN]: "AvailabilityZone",
                        [_xN]: _aZ
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "AvailabilityZoneId",
                        [_xN]: _aZI
                    }
                ],
                [
                    ()=>EnableFastSnapshotRestoreStateError$,
                    {
                        [_eQN]: "Error",
                        [_xN]: _er
                    }
                ]
            ]
        ], EnaSrdSpecificationRequest$ = [
            3,
            n0,
            "EnaSrdSpecificationRequest",
            0,
            [
                _ESE,
                _ESUS
            ],
            [
                2,
                ()=>EnaSrdUdpSpecificationRequest$
            ]
        ], EnaSrdUdpSpecificationRequest$ = [
            3,
            n0,
            "EnaSrdUdpSpecificationRequest",
            0,
            [
                _ESUE
            ],
            [
                2
            ]
        ], EnclaveOptions$ = [
            3,
            n0,
            _EOn,
            0,
            [
                _En
            ],
            [
                [
                    2,
                    {
                        [_eQN]: "Enabled",
                        [_xN]: _en
                    }
                ]
            ]
        ], EncryptionSupport$ = [
            3,
            n0,
            _ESn,
            0,
            [
                "EncryptionState",
                _SMta
            ],
            [
                [
                    0,
                    {
                        [_eQN]: "EncryptionState",
                        [_xN]: "encryptionState"
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "StateMessage",
                        [_xN]: _sMta
                    }
                ]
            ]
        ], Explanation$ = [
            3,
            n0,
            "Explanation",
            0,
            [
                "Acl",
                _ARcl,
                _A,
                "Addresses",
                _ATtta,
                _AZv,
                _AZIv,
                "Cidrs",
                _C,
                "CustomerGateway",
                _D,
                _DVe,
                _Di,
                "ExplanationCode",
                "IngressRouteTable",
                _IG,
                _LBAo,
                "ClassicLoadBalancerListener",
                "LoadBalancerListenerPort",
                "LoadBalancerTarget",
                "LoadBalancerTargetGroup",
                "LoadBalancerTargetGroups",
                "LoadBalancerTargetPort",
                _ELBL,
                "MissingComponent",
                _NG,
                "NetworkInterface",
                "PacketField",
                "VpcPeeringConnection",
                _Po,
                _PRor,
                "PrefixList",
                _Prot,
                _RTR,
                "RouteTable",
                _SGec,
                _SGRe,
                _SGe,
                _SVo,
                _St,
                _Su,
                "SubnetRouteTable",
                "Vpc",
                "VpcEndpoint",
                "VpnConnection",
                "VpnGateway",
                _TG,
                "TransitGatewayRouteTable",
                _TGRTR,
                "TransitGatewayPolicyTable",
                _TGPTE,
                "TransitGatewayAttachment",
                "ComponentAccount",
                "ComponentRegion",
                _FSRi,
                _FSRir
            ],
            [
                [
                    ()=>AnalysisComponent$,
                    {
                        [_eQN]: "Acl",
                        [_xN]: "acl"
                    }
                ],
                [
                    ()=>AnalysisAclRule$,
                    {
                        [_eQN]: "AclRule",
                        [_xN]: _aRc
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "Address",
                        [_xN]: _ad
                    }
                ],
                [
                    ()=>IpAddressList,
                    {
                        [_eQN]: "AddressSet",
                        [_xN]: "addressSet"
                    }
                ],
                [
                    ()=>AnalysisComponent$,
                    {
                        [_eQN]: "AttachedTo",
                        [_xN]: _aTtt
                    }
                ],
                [
                    ()=>ValueStringList,
                    {
                        [_eQN]: "AvailabilityZoneSet",
                        [_xN]: _aZS
                    }
                ],
                [
                    ()=>ValueStringList,
                    {
                        [_eQN]: "AvailabilityZoneIdSet",
                        [_xN]: _aZIS
                    }
                ],
                [
                    ()=>ValueStringList,
                    {
                        [_eQN]: "CidrSet",
                        [_xN]: "cidrSet"
                    }
                ],
                [
                    ()=>AnalysisComponent$,
                    {
                        [_eQN]: "Component",
                        [_xN]: _c
                    }
                ],
                [
                    ()=>AnalysisComponent$,
                    {
                        [_eQN]: "CustomerGateway",
                        [_xN]: "customerGateway"
                    }
                ],
                [
                    ()=>AnalysisComponent$,
                    {
                        [_eQN]: "Destination",
                        [_xN]: _d
                    }
                ],
                [
                    ()=>AnalysisComponent$,
                    {
                        [_eQN]: "DestinationVpc",
                        [_xN]: _dV
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "Direction",
                        [_xN]: _di
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "ExplanationCode",
                        [_xN]: "explanationCode"
                    }
                ],
                [
                    ()=>AnalysisComponent$,
                    {
                        [_eQN]: "IngressRouteTable",
                        [_xN]: "ingressRouteTable"
                    }
                ],
                [
                    ()=>AnalysisComponent$,
                    {
                        [_eQN]: "InternetGateway",
                        [_xN]: _iG
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "LoadBalancerArn",
                        [_xN]: _lBA
                    }
                ],
                [
                    ()=>AnalysisLoadBalancerListener$,
                    {
                        [_eQN]: "ClassicLoadBalancerListener",
                        [_xN]: "classicLoadBalancerListener"
                    }
                ],
                [
                    1,
                    {
                        [_eQN]: "LoadBalancerListenerPort",
                        [_xN]: "loadBalancerListenerPort"
                    }
                ],
                [
                    ()=>AnalysisLoadBalancerTarget$,
                    {
                        [_eQN]: "LoadBalancerTarget",
                        [_xN]: "loadBalancerTarget"
                    }
                ],
                [
                    ()=>AnalysisComponent$,
                    {
                        [_eQN]: "LoadBalancerTargetGroup",
                        [_xN]: "loadBalancerTargetGroup"
                    }
                ],
                [
                    ()=>AnalysisComponentList,
                    {
                        [_eQN]: "LoadBalancerTargetGroupSet",
                        [_xN]: "loadBalancerTargetGroupSet"
                    }
                ],
                [
                    1,
                    {
                        [_eQN]: "LoadBalancerTargetPort",
                        [_xN]: "loadBalancerTargetPort"
                    }
                ],
                [
                    ()=>AnalysisComponent$,
                    {
                        [_eQN]: "ElasticLoadBalancerListener",
                        [_xN]: _eLBL
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "MissingComponent",
                        [_xN]: "missingComponent"
                    }
                ],
                [
                    ()=>AnalysisComponent$,
                    {
                        [_eQN]: "NatGateway",
                        [_xN]: _nG
                    }
                ],
                [
                    ()=>AnalysisComponent$,
                    {
                        [_eQN]: "NetworkInterface",
                        [_xN]: "networkInterface"
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "PacketField",
                        [_xN]: "packetField"
                    }
                ],
                [
                    ()=>AnalysisComponent$,
                    {
                        [_eQN]: "VpcPeeringConnection",
                        [_xN]: "vpcPeeringConnection"
                    }
                ],
                [
                    1,
                    {
                        [_eQN]: "Port",
                        [_xN]: _po
                    }
                ],
                [
                    ()=>PortRangeList,
                    {
                        [_eQN]: "PortRangeSet",
                        [_xN]: _pRS
                    }
                ],
                [
                    ()=>AnalysisComponent$,
                    {
                        [_eQN]: "PrefixList",
                        [_xN]: "prefixList"
                    }
                ],
                [
                    ()=>StringList,
                    {
                        [_eQN]: "ProtocolSet",
                        [_xN]: _pSro
                    }
                ],
                [
                    ()=>AnalysisRouteTableRoute$,
                    {
                        [_eQN]: "RouteTableRoute",
                        [_xN]: _rTR
                    }
                ],
                [
                    ()=>AnalysisComponent$,
                    {
                        [_eQN]: "RouteTable",
                        [_xN]: "routeTable"
                    }
                ],
                [
                    ()=>AnalysisComponent$,
                    {
                        [_eQN]: "SecurityGroup",
                        [_xN]: "securityGroup"
                    }
                ],
                [
                    ()=>AnalysisSecurityGroupRule$,
                    {
                        [_eQN]: "SecurityGroupRule",
                        [_xN]: _sGR
                    }
                ],
                [
                    ()=>AnalysisComponentList,
                    {
                        [_eQN]: "SecurityGroupSet",
                        [_xN]: _sGSe
                    }
                ],
                [
                    ()=>AnalysisComponent$,
                    {
                        [_eQN]: "SourceVpc",
                        [_xN]: _sV
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "State",
                        [_xN]: _st
                    }
                ],
                [
                    ()=>AnalysisComponent$,
                    {
                        [_eQN]: "Subnet",
                        [_xN]: _su
                    }
                ],
                [
                    ()=>AnalysisComponent$,
                    {
                        [_eQN]: "SubnetRouteTable",
                        [_xN]: "subnetRouteTable"
                    }
                ],
                [
                    ()=>AnalysisComponent$,
                    {
                        [_eQN]: "Vpc",
                        [_xN]: "vpc"
                    }
                ],
                [
                    ()=>AnalysisComponent$,
                    {
                        [_eQN]: "VpcEndpoint",
                        [_xN]: "vpcEndpoint"
                    }
                ],
                [
                    ()=>AnalysisComponent$,
                    {
                        [_eQN]: "VpnConnection",
                        [_xN]: "vpnConnection"
                    }
                ],
                [
                    ()=>AnalysisComponent$,
                    {
                        [_eQN]: "VpnGateway",
                        [_xN]: "vpnGateway"
                    }
                ],
                [
                    ()=>AnalysisComponent$,
                    {
                        [_eQN]: "TransitGateway",
                        [_xN]: _tG
                    }
                ],
                [
                    ()=>AnalysisComponent$,
                    {
                        [_eQN]: "TransitGatewayRouteTable",
                        [_xN]: "transitGatewayRouteTable"
                    }
                ],
                [
                    ()=>TransitGatewayRouteTableRoute$,
                    {
                        [_eQN]: "TransitGatewayRouteTableRoute",
                        [_xN]: _tGRTR
                    }
                ],
                [
                    ()=>AnalysisComponent$,
                    {
                        [_eQN]: "TransitGatewayPolicyTable",
                        [_xN]: "transitGatewayPolicyTable"
                    }
                ],
                [
                    ()=>AnalysisTransitGatewayPolicyTableEntry$,
                    {
                        [_eQN]: "TransitGatewayPolicyTableEntry",
                        [_xN]: _tGPTE
                    }
                ],
                [
                    ()=>AnalysisComponent$,
                    {
                        [_eQN]: "TransitGatewayAttachment",
                        [_xN]: "transitGatewayAttachment"
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "ComponentAccount",
                        [_xN]: "componentAccount"
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "ComponentRegion",
                        [_xN]: "componentRegion"
                    }
                ],
                [
                    ()=>FirewallStatelessRule$,
                    {
                        [_eQN]: "FirewallStatelessRule",
                        [_xN]: _fSR
                    }
                ],
                [
                    ()=>FirewallStatefulRule$,
                    {
                        [_eQN]: "FirewallStatefulRule",
                        [_xN]: _fSRi
                    }
                ]
            ]
        ], FederatedAuthentication$ = [
            3,
            n0,
            _FA,
            0,
            [
                "SamlProviderArn",
                "SelfServiceSamlProviderArn"
            ],
            [
                [
                    0,
                    {
                        [_eQN]: "SamlProviderArn",
                        [_xN]: "samlProviderArn"
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "SelfServiceSamlProviderArn",
                        [_xN]: "selfServiceSamlProviderArn"
                    }
                ]
            ]
        ], Filter$ = [
            3,
            n0,
            _Fil,
            0,
            [
                _N,
                _Va
            ],
            [
                0,
                [
                    ()=>ValueStringList,
                    {
                        [_xN]: _V
                    }
                ]
            ]
        ], FilterPortRange$ = [
            3,
            n0,
            "FilterPortRange",
            0,
            [
                _FP,
                _TP
            ],
            [
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
                ]
            ]
        ], FirewallStatefulRule$ = [
            3,
            n0,
            _FSRir,
            0,
            [
                _RGA,
                _So,
                _Des,
                _SPo,
                _DPes,
                _Pr,
                _RA,
                _Di
            ],
            [
                [
                    0,
                    {
                        [_eQN]: "RuleGroupArn",
                        [_xN]: _rGA
                    }
                ],
                [
                    ()=>ValueStringList,
                    {
                        [_eQN]: "SourceSet",
                        [_xN]: _sSo
                    }
                ],
                [
                    ()=>ValueStringList,
                    {
                        [_eQN]: "DestinationSet",
                        [_xN]: _dSe
                    }
                ],
                [
                    ()=>PortRangeList,
                    {
                        [_eQN]: "SourcePortSet",
                        [_xN]: _sPS
                    }
                ],
                [
                    ()=>PortRangeList,
                    {
                        [_eQN]: "DestinationPortSet",
                        [_xN]: _dPS
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "Protocol",
                        [_xN]: _pr
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "RuleAction",
                        [_xN]: _rA
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "Direction",
                        [_xN]: _di
                    }
                ]
            ]
        ], FirewallStatelessRule$ = [
            3,
            n0,
            _FSRi,
            0,
            [
                _RGA,
                _So,
                _Des,
                _SPo,
                _DPes,
                _Prot,
                _RA,
                _Prio
            ],
            [
                [
                    0,
                    {
                        [_eQN]: "RuleGroupArn",
                        [_xN]: _rGA
                    }
                ],
                [
                    ()=>ValueStringList,
                    {
                        [_eQN]: "SourceSet",
                        [_xN]: _sSo
                    }
                ],
                [
                    ()=>ValueStringList,
                    {
                        [_eQN]: "DestinationSet",
                        [_xN]: _dSe
                    }
                ],
                [
                    ()=>PortRangeList,
                    {
                        [_eQN]: "SourcePortSet",
                        [_xN]: _sPS
                    }
                ],
                [
                    ()=>PortRangeList,
                    {
                        [_eQN]: "DestinationPortSet",
                        [_xN]: _dPS
                    }
                ],
                [
                    ()=>ProtocolIntList,
                    {
                        [_eQN]: "ProtocolSet",
                        [_xN]: _pSro
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "RuleAction",
                        [_xN]: _rA
                    }
                ],
                [
                    1,
                    {
                        [_eQN]: "Priority",
                        [_xN]: _pri
                    }
                ]
            ]
        ], FleetBlockDeviceMappingRequest$ = [
            3,
            n0,
            "FleetBlockDeviceMappingRequest",
            0,
            [
                _DN,
                _VN,
                "Ebs",
                _ND
            ],
            [
                0,
                0,
                ()=>FleetEbsBlockDeviceRequest$,
                0
            ]
        ], FleetCapacityReservation$ = [
            3,
            n0,
            "FleetCapacityReservation",
            0,
            [
                _CRI,
                _AZI,
                _IT,
                _IPn,
                _AZ,
                "TotalInstanceCount",
                _FCu,
                _EO,
                "CreateDate",
                "Weight",
                _Prio
            ],
            [
                [
                    0,
                    {
                        [_eQN]: "CapacityReservationId",
                        [_xN]: _cRI
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "AvailabilityZoneId",
                        [_xN]: _aZI
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "InstanceType",
                        [_xN]: _iT
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "InstancePlatform",
                        [_xN]: _iPn
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "AvailabilityZone",
                        [_xN]: _aZ
                    }
                ],
                [
                    1,
                    {
                        [_eQN]: "TotalInstanceCount",
                        [_xN]: "totalInstanceCount"
                    }
                ],
                [
                    1,
                    {
                        [_eQN]: "FulfilledCapacity",
                        [_xN]: _fC
                    }
                ],
                [
                    2,
                    {
                        [_eQN]: "EbsOptimized",
                        [_xN]: _eO
                    }
                ],
                [
                    4,
                    {
                        [_eQN]: "CreateDate",
                        [_xN]: "createDate"
                    }
                ],
                [
                    1,
                    {
                        [_eQN]: "Weight",
                        [_xN]: "weight"
                    }
                ],
                [
                    1,
                    {
                        [_eQN]: "Priority",
                        [_xN]: _pri
                    }
                ]
            ]
        ], FleetEbsBlockDeviceRequest$ = [
            3,
            n0,
            "FleetEbsBlockDeviceRequest",
            0,
            [
                _Enc,
                _DOT,
                _Io,
                _Th,
                _KKI,
                _SIn,
                _VSo,
                _VT
            ],
            [
                2,
                2,
                1,
                1,
                0,
                0,
                1,
                0
            ]
        ], FleetIamInstanceProfileSpecificationRequest$ = [
            3,
            n0,
            "FleetIamInstanceProfileSpecificationRequest",
            0,
            [
                "Arn",
                _N
            ],
            [
                0,
                0
            ]
        ], FleetInstanceMetadataOptionsRequest$ = [
            3,
            n0,
            "FleetInstanceMetadataOptionsRequest",
            0,
            [
                _HT,
                _HPRHL,
                _HE
            ],
            [
                0,
                1,
                0
            ]
        ], FleetLaunchTemplateConfig$ = [
            3,
            n0,
            "FleetLaunchTemplateConfig",
            0,
            [
                _LTS,
                _Ov
            ],
            [
                [
                    ()=>FleetLaunchTemplateSpecification$,
                    {
                        [_eQN]: "LaunchTemplateSpecification",
                        [_xN]: _lTS
                    }
                ],
                [
                    ()=>FleetLaunchTemplateOverridesList,
                    {
                        [_eQN]: "Overrides",
                        [_xN]: _ov
                    }
                ]
            ]
        ], FleetLaunchTemplateOverrides$ = [
            3,
            n0,
            "FleetLaunchTemplateOverrides",
            0,
            [
                _IT,
                _MPax,
                _SIu,
                _AZ,
                _WCe,
                _Prio,
                _Pla,
                _IR,
                _IIm,
                _BDMl,
                _AZI
            ],
            [
                [
                    0,
                    {
                        [_eQN]: "InstanceType",
                        [_xN]: _iT
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "MaxPrice",
                        [_xN]: _mP
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "SubnetId",
                        [_xN]: _sIu
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "AvailabilityZone",
                        [_xN]: _aZ
                    }
                ],
                [
                    1,
                    {
                        [_eQN]: "WeightedCapacity",
                        [_xN]: _wC
                    }
                ],
                [
                    1,
                    {
                        [_eQN]: "Priority",
                        [_xN]: _pri
                    }
                ],
                [
                    ()=>PlacementResponse$,
                    {
                        [_eQN]: "Placement",
                        [_xN]: _pla
                    }
                ],
                [
                    ()=>InstanceRequirements$,
                    {
                        [_eQN]: "InstanceRequirements",
                        [_xN]: _iR
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "ImageId",
                        [_xN]: _iIma
                    }
                ],
                [
                    ()=>BlockDeviceMappingResponseList,
                    {
                        [_eQN]: "BlockDeviceMappingSet",
                        [_xN]: _bDMS
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "AvailabilityZoneId",
                        [_xN]: _aZI
                    }
                ]
            ]
        ], FleetLaunchTemplateOverridesRequest$ = [
            3,
            n0,
            "FleetLaunchTemplateOverridesRequest",
            0,
            [
                _IT,
                _MPax,
                _SIu,
                _AZ,
                _WCe,
                _Prio,
                _Pla,
                _KN,
                _BDMl,
                _IIP,
                _MO,
                _IR,
                _IIm,
                _AZI
            ],
            [
                0,
                0,
                0,
                0,
                1,
                1,
                [
                    ()=>Placement$,
                    0
                ],
                0,
                [
                    ()=>FleetBlockDeviceMappingRequestList,
                    {
                        [_xN]: _BDM
                    }
                ],
                ()=>FleetIamInstanceProfileSpecificationRequest$,
                ()=>FleetInstanceMetadataOptionsRequest$,
                [
                    ()=>InstanceRequirementsRequest$,
                    0
                ],
                0,
                0
            ]
        ], FleetLaunchTemplateSpecification$ = [
            3,
            n0,
            "FleetLaunchTemplateSpecification",
            0,
            [
                _LTI,
                _LTN,
                _Ver
            ],
            [
                [
                    0,
                    {
                        [_eQN]: "LaunchTemplateId",
                        [_xN]: _lTI
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "LaunchTemplateName",
                        [_xN]: _lTN
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "Version",
                        [_xN]: _ve
                    }
                ]
            ]
        ], FleetSpotCapacityRebalance$ = [
            3,
            n0,
            "FleetSpotCapacityRebalance",
            0,
            [
                _RSep,
                _TDe
            ],
            [
                [
                    0,
                    {
                        [_eQN]: "ReplacementStrategy",
                        [_xN]: _rSepl
                    }
                ],
                [
                    1,
                    {
                        [_eQN]: "TerminationDelay",
                        [_xN]: _tD
                    }
                ]
            ]
        ], FleetSpotMaintenanceStrategies$ = [
            3,
            n0,
            "FleetSpotMaintenanceStrategies",
            0,
            [
                _CRapa
            ],
            [
                [
                    ()=>FleetSpotCapacityRebalance$,
                    {
                        [_eQN]: "CapacityRebalance",
                        [_xN]: _cRa
                    }
                ]
            ]
        ], FlexCostAllocationCidrMapping$ = [
            3,
            n0,
            "FlexCostAllocationCidrMapping",
            0,
            [
                "CidrRange",
                "CidrLabel"
            ],
            [
                0,
                0
            ],
            2
        ], FlexCostAllocationCidrRangeSpecifications$ = [
            3,
            n0,
            "FlexCostAllocationCidrRangeSpecifications",
            0,
            [
                "PrefixesType",
                "Prefixes"
            ],
            [
                0,
                [
                    ()=>FlexCostAllocationCidrMappingList,
                    0
                ]
            ],
            2
        ], FpgaDeviceInfo$ = [
            3,
            n0,
            "FpgaDeviceInfo",
            0,
            [
                _N,
                _Man,
                _Cou,
                _MIe
            ],
            [
                [
                    0,
                    {
                        [_eQN]: "Name",
                        [_xN]: _n
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "Manufacturer",
                        [_xN]: _man
                    }
                ],
                [
                    1,
                    {
                        [_eQN]: "Count",
                        [_xN]: _cou
                    }
                ],
                [
                    ()=>FpgaDeviceMemoryInfo$,
                    {
                        [_eQN]: "MemoryInfo",
                        [_xN]: _mIe
                    }
                ]
            ]
        ], FpgaDeviceMemoryInfo$ = [
            3,
            n0,
            "FpgaDeviceMemoryInfo",
            0,
            [
                _SIMB
            ],
            [
                [
                    1,
                    {
                        [_eQN]: "SizeInMiB",
                        [_xN]: _sIMB
                    }
                ]
            ]
        ], GpuDeviceInfo$ = [
            3,
            n0,
            "GpuDeviceInfo",
            0,
            [
                _N,
                _Man,
                _Cou,
                "LogicalGpuCount",
                "GpuPartitionSize",
                "Workloads",
                _MIe
            ],
            [
                [
                    0,
                    {
                        [_eQN]: "Name",
                        [_xN]: _n
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "Manufacturer",
                        [_xN]: _man
                    }
                ],
                [
                    1,
                    {
                        [_eQN]: "Count",
                        [_xN]: _cou
                    }
                ],
                [
                    1,
                    {
                        [_eQN]: "LogicalGpuCount",
                        [_xN]: "logicalGpuCount"
                    }
                ],
                [
                    1,
                    {
                        [_eQN]: "GpuPartitionSize",
                        [_xN]: "gpuPartitionSize"
                    }
                ],
                [
                    ()=>WorkloadsList,
                    {
                        [_eQN]: "WorkloadSet",
                        [_xN]: "workloadSet"
                    }
                ],
                [
                    ()=>GpuDeviceMemoryInfo$,
                    {
                        [_eQN]: "MemoryInfo",
                        [_xN]: _mIe
                    }
                ]
            ]
        ], GpuDeviceMemoryInfo$ = [
            3,
            n0,
            "GpuDeviceMemoryInfo",
            0,
            [
                _SIMB
            ],
            [
                [
                    1,
                    {
                        [_eQN]: "SizeInMiB",
                        [_xN]: _sIMB
                    }
                ]
            ]
        ], GroupIdentifier$ = [
            3,
            n0,
            "GroupIdentifier",
            0,
            [
                _GIr,
                _GN
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
                        [_eQN]: "GroupName",
                        [_xN]: _gN
                    }
                ]
            ]
        ], HealthCheckPathDestinationRequestObject$ = [
            3,
            n0,
            "HealthCheckPathDestinationRequestObject",
            0,
            [
                _SIu,
                _SGI
            ],
            [
                0,
                0
            ]
        ], HealthCheckPathDestinationResponseObject$ = [
            3,
            n0,
            "HealthCheckPathDestinationResponseObject",
            0,
            [
                _SIu,
                _SGI
            ],
            [
                [
                    0,
                    {
                        [_eQN]: "SubnetId",
                        [_xN]: _sIu
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "SecurityGroupId",
                        [_xN]: _sGI
                    }
                ]
            ]
        ], HealthCheckPathResponseObject$ = [
            3,
            n0,
            "HealthCheckPathResponseObject",
            0,
            [
                _S,
                _Des
            ],
            [
                [
                    ()=>HealthCheckPathSourceResponseObject$,
                    {
                        [_eQN]: "Source",
                        [_xN]: _so
                    }
                ],
                [
                    ()=>HealthCheckPathDestinationResponseList,
                    {
                        [_eQN]: "DestinationSet",
                        [_xN]: _dSe
                    }
                ]
            ]
        ], HealthCheckPathSourceResponseObject$ = [
            3,
            n0,
            "HealthCheckPathSourceResponseObject",
            0,
            [
                _SIu,
                _SGI
            ],
            [
                [
                    0,
                    {
                        [_eQN]: "SubnetId",
                        [_xN]: _sIu
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "SecurityGroupId",
                        [_xN]: _sGI
                    }
                ]
            ]
        ], HibernationOptions$ = [
            3,
            n0,
            _HO,
            0,
            [
                _Conf
            ],
            [
                [
                    2,
                    {
                        [_eQN]: "Configured",
                        [_xN]: _conf
                    }
                ]
            ]
        ], HostInstance$ = [
            3,
            n0,
            "HostInstance",
            0,
            [
                _II,
                _IT,
                _OI
            ],
            [
                [
                    0,
                    {
                        [_eQN]: "InstanceId",
                        [_xN]: _iI
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "InstanceType",
                        [_xN]: _iT
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "OwnerId",
                        [_xN]: _oI
                    }
                ]
            ]
        ], IamInstanceProfile$ = [
            3,
            n0,
            _IIP,
            0,
            [
                "Arn",
                "Id"
            ],
            [
                [
                    0,
                    {
                        [_eQN]: "Arn",
                        [_xN]: "arn"
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "Id",
                        [_xN]: "id"
                    }
                ]
            ]
        ], IamInstanceProfileSpecification$ = [
            3,
            n0,
            "IamInstanceProfileSpecification",
            0,
            [
                "Arn",
                _N
            ],
            [
                [
                    0,
                    {
                        [_eQN]: "Arn",
                        [_xN]: "arn"
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "Name",
                        [_xN]: _n
                    }
                ]
            ]
        ], IcmpTypeCode$ = [
            3,
            n0,
            _ITC,
            0,
            [
                _Co,
                _Ty
            ],
            [
                [
                    1,
                    {
                        [_eQN]: "Code",
                        [_xN]: _co
                    }
                ],
                [
                    1,
                    {
                        [_eQN]: "Type",
                        [_xN]: _ty
                    }
                ]
            ]
        ], IdFormat$ = [
            3,
            n0,
            "IdFormat",
            0,
            [
                "Deadline",
                _Reso,
                "UseLongIds"
            ],
            [
                [
                    4,
                    {
                        [_eQN]: "Deadline",
                        [_xN]: "deadline"
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "Resource",
                        [_xN]: "resource"
                    }
                ],
                [
                    2,
                    {
                        [_eQN]: "UseLongIds",
                        [_xN]: "useLongIds"
                    }
                ]
            ]
        ], IKEVersionsListValue$ = [
            3,
            n0,
            "IKEVersionsListValue",
            0,
            [
                _V
            ],
            [
                [
                    0,
                    {
                        [_eQN]: "Value",
                        [_xN]: _v
                    }
                ]
            ]
        ], IKEVersionsRequestListValue$ = [
            3,
            n0,
            "IKEVersionsRequestListValue",
            0,
            [
                _V
            ],
            [
                0
            ]
        ], ImageUsageResourceType$ = [
            3,
            n0,
            "ImageUsageResourceType",
            0,
            [
                _RTe,
                "ResourceTypeOptions"
            ],
            [
                [
                    0,
                    {
                        [_eQN]: "ResourceType",
                        [_xN]: _rTe
                    }
                ],
                [
                    ()=>ImageUsageResourceTypeOptionList,
                    {
                        [_eQN]: "ResourceTypeOptionSet",
                        [_xN]: "resourceTypeOptionSet"
                    }
                ]
            ]
        ], ImageUsageResourceTypeOption$ = [
            3,
            n0,
            "ImageUsageResourceTypeOption",
            0,
            [
                _ON,
                _OV
            ],
            [
                [
                    0,
                    {
                        [_eQN]: "OptionName",
                        [_xN]: "optionName"
                    }
                ],
                [
                    ()=>ImageUsageResourceTypeOptionValuesList,
                    {
                        [_eQN]: "OptionValueSet",
                        [_xN]: "optionValueSet"
                    }
                ]
            ]
        ], ImageUsageResourceTypeOptionRequest$ = [
            3,
            n0,
            "ImageUsageResourceTypeOptionRequest",
            0,
            [
                _ON,
                _OV
            ],
            [
                0,
                [
                    ()=>ImageUsageResourceTypeOptionValuesList,
                    {
                        [_xN]: _OVp
                    }
                ]
            ]
        ], ImageWatermark$ = [
            3,
            n0,
            "ImageWatermark",
            0,
            [
                _WK,
                _SIRo,
                "SourceImageId",
                "SourceImageCreationTime",
                "WatermarkCreationTime"
            ],
            [
                [
                    0,
                    {
                        [_eQN]: "WatermarkKey",
                        [_xN]: _wK
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "SourceImageRegion",
                        [_xN]: _sIR
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "SourceImageId",
                        [_xN]: "sourceImageId"
                    }
                ],
                [
                    4,
                    {
                        [_eQN]: "SourceImageCreationTime",
                        [_xN]: "sourceImageCreationTime"
                    }
                ],
                [
                    4,
                    {
                        [_eQN]: "WatermarkCreationTime",
                        [_xN]: "watermarkCreationTime"
                    }
                ]
            ]
        ], ImageWatermarkFilterRequest$ = [
            3,
            n0,
            "ImageWatermarkFilterRequest",
            0,
            [
                _WK,
                _SIRo,
                _MDSSIC,
                _MDSWC
            ],
            [
                0,
                0,
                1,
                1
            ]
        ], ImageWatermarkFilterResponse$ = [
            3,
            n0,
            "ImageWatermarkFilterResponse",
            0,
            [
                _WK,
                _SIRo,
                _MDSSIC,
                _MDSWC
            ],
            [
                [
                    0,
                    {
                        [_eQN]: "WatermarkKey",
                        [_xN]: _wK
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "SourceImageRegion",
                        [_xN]: _sIR
                    }
                ],
                [
                    1,
                    {
                        [_eQN]: "MaximumDaysSinceSourceImageCreated",
                        [_xN]: "maximumDaysSinceSourceImageCreated"
                    }
                ],
                [
                    1,
                    {
                        [_eQN]: "MaximumDaysSinceWatermarkCreated",
                        [_xN]: "maximumDaysSinceWatermarkCreated"
                    }
                ]
            ]
        ], ImportImageLicenseConfigurationResponse$ = [
            3,
            n0,
            "ImportImageLicenseConfigurationResponse",
            0,
            [
                _LCA
            ],
            [
                [
                    0,
                    {
                        [_eQN]: "LicenseConfigurationArn",
                        [_xN]: _lCA
                    }
                ]
            ]
        ], ImportInstanceVolumeDetailItem$ = [
            3,
            n0,
            "ImportInstanceVolumeDetailItem",
            0,
            [
                _AZ,
                _AZI,
                _BCyt,
                _De,
                _Ima,
                _Sta,
                _SMt,
                _Vol
            ],
            [
                [
                    0,
                    {
                        [_eQN]: "AvailabilityZone",
                        [_xN]: _aZ
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "AvailabilityZoneId",
                        [_xN]: _aZI
                    }
                ],
                [
                    1,
                    {
                        [_eQN]: "BytesConverted",
                        [_xN]: _bCy
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
                    ()=>DiskImageDescription$,
                    {
                        [_eQN]: "Image",
                        [_xN]: _im
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "Status",
                        [_xN]: _sta
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "StatusMessage",
                        [_xN]: _sMt
                    }
                ],
                [
                    ()=>DiskImageVolumeDescription$,
                    {
                        [_eQN]: "Volume",
                        [_xN]: _vol
                    }
                ]
            ]
        ], InferenceDeviceInfo$ = [
            3,
            n0,
            "InferenceDeviceInfo",
            0,
            [
                _Cou,
                _N,
                _Man,
                _MIe
            ],
            [
                [
                    1,
                    {
                        [_eQN]: "Count",
                        [_xN]: _cou
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "Name",
                        [_xN]: _n
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "Manufacturer",
                        [_xN]: _man
                    }
                ],
                [
                    ()=>InferenceDeviceMemoryInfo$,
                    {
                        [_eQN]: "MemoryInfo",
                        [_xN]: _mIe
                    }
                ]
            ]
        ], InferenceDeviceMemoryInfo$ = [
            3,
            n0,
            "InferenceDeviceMemoryInfo",
            0,
            [
                _SIMB
            ],
            [
                [
                    1,
                    {
                        [_eQN]: "SizeInMiB",
                        [_xN]: _sIMB
                    }
                ]
            ]
        ], Instance$ = [
            3,
            n0,
            _In,
            0,
            [
                "Architecture",
                _BDMl,
                _CT,
                _EO,
                _ESna,
                "Hypervisor",
                _IIP,
                "InstanceLifecycle",
                "ElasticGpuAssociations",
                "ElasticInferenceAcceleratorAssociations",
                _NIet,
                _OA,
                "RootDeviceName",
                "RootDeviceType",
                _SGe,
                _SDC,
                "SpotInstanceRequestId",
                "SriovNetSupport",
                _SRt,
                _T,
                "VirtualizationType",
                _CO,
                "CapacityBlockId",
                _CRI,
                _CRSa,
                _HO,
                "Licenses",
                _MO,
                _EOn,
                "BootMode",
                "PlatformDetails",
                "UsageOperation",
                "UsageOperationUpdateTime",
                _PDNO,
                _IApv,
                "TpmSupport",
                _MOa,
                "CurrentInstanceBootMode",
                _NPO,
                _Op,
                _SIec,
                _II,
                _IIm,
                _St,
                _PDN,
                _PDNub,
                "StateTransitionReason",
                _KN,
                "AmiLaunchIndex",
                "ProductCodes",
                _IT,
                "LaunchTime",
                _Pla,
                _KI,
                _RIa,
                _Pl,
                _Mon,
                _SIu,
                _VI,
                _PIAr,
                "PublicIpAddress"
            ],
            [
                [
                    0,
                    {
                        [_eQN]: "Architecture",
                        [_xN]: "architecture"
                    }
                ],
                [
                    ()=>InstanceBlockDeviceMappingList,
                    {
                        [_eQN]: "BlockDeviceMapping",
                        [_xN]: _bDM
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "ClientToken",
                        [_xN]: _cT
                    }
                ],
                [
                    2,
                    {
                        [_eQN]: "EbsOptimized",
                        [_xN]: _eO
                    }
                ],
                [
                    2,
                    {
                        [_eQN]: "EnaSupport",
                        [_xN]: _eSna
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "Hypervisor",
                        [_xN]: "hypervisor"
                    }
                ],
                [
                    ()=>IamInstanceProfile$,
                    {
                        [_eQN]: "IamInstanceProfile",
                        [_xN]: _iIP
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "InstanceLifecycle",
                        [_xN]: "instanceLifecycle"
                    }
                ],
                [
                    ()=>ElasticGpuAssociationList,
                    {
                        [_eQN]: "ElasticGpuAssociationSet",
                        [_xN]: "elasticGpuAssociationSet"
                    }
                ],
                [
                    ()=>ElasticInferenceAcceleratorAssociationList,
                    {
                        [_eQN]: "ElasticInferenceAcceleratorAssociationSet",
                        [_xN]: "elasticInferenceAcceleratorAssociationSet"
                    }
                ],
                [
                    ()=>InstanceNetworkInterfaceList,
                    {
                        [_eQN]: "NetworkInterfaceSet",
                        [_xN]: _nIS
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "OutpostArn",
                        [_xN]: _oA
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "RootDeviceName",
                        [_xN]: "rootDeviceName"
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "RootDeviceType",
                        [_xN]: "rootDeviceType"
                    }
                ],
                [
                    ()=>GroupIdentifierList,
                    {
                        [_eQN]: "GroupSet",
                        [_xN]: _gSr
                    }
                ],
                [
                    2,
                    {
                        [_eQN]: "SourceDestCheck",
                        [_xN]: _sDC
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "SpotInstanceRequestId",
                        [_xN]: "spotInstanceRequestId"
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "SriovNetSupport",
                        [_xN]: "sriovNetSupport"
                    }
                ],
                [
                    ()=>StateReason$,
                    {
                        [_eQN]: "StateReason",
                        [_xN]: _sRt
                    }
                ],
                [
                    ()=>TagList,
                    {
                        [_eQN]: "TagSet",
                        [_xN]: _tS
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "VirtualizationType",
                        [_xN]: "virtualizationType"
                    }
                ],
                [
                    ()=>CpuOptions$,
                    {
                        [_eQN]: "CpuOptions",
                        [_xN]: _cO
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "CapacityBlockId",
                        [_xN]: "capacityBlockId"
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "CapacityReservationId",
                        [_xN]: _cRI
                    }
                ],
                [
                    ()=>CapacityReservationSpecificationResponse$,
                    {
                        [_eQN]: "CapacityReservationSpecification",
                        [_xN]: _cRSa
                    }
                ],
                [
                    ()=>HibernationOptions$,
                    {
                        [_eQN]: "HibernationOptions",
                        [_xN]: _hO
                    }
                ],
                [
                    ()=>LicenseList,
                    {
                        [_eQN]: "LicenseSet",
                        [_xN]: _lSic
                    }
                ],
                [
                    ()=>InstanceMetadataOptionsResponse$,
                    {
                        [_eQN]: "MetadataOptions",
                        [_xN]: _mO
                    }
                ],
                [
                    ()=>EnclaveOptions$,
                    {
                        [_eQN]: "EnclaveOptions",
                        [_xN]: _eOn
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "BootMode",
                        [_xN]: "bootMode"
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "PlatformDetails",
                        [_xN]: "platformDetails"
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "UsageOperation",
                        [_xN]: "usageOperation"
                    }
                ],
                [
                    4,
                    {
                        [_eQN]: "UsageOperationUpdateTime",
                        [_xN]: "usageOperationUpdateTime"
                    }
                ],
                [
                    ()=>PrivateDnsNameOptionsResponse$,
                    {
                        [_eQN]: "PrivateDnsNameOptions",
                        [_xN]: _pDNO
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "Ipv6Address",
                        [_xN]: _iApv
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "TpmSupport",
                        [_xN]: "tpmSupport"
                    }
                ],
                [
                    ()=>InstanceMaintenanceOptions$,
                    {
                        [_eQN]: "MaintenanceOptions",
                        [_xN]: _mOa
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "CurrentInstanceBootMode",
                        [_xN]: "currentInstanceBootMode"
                    }
                ],
                [
                    ()=>InstanceNetworkPerformanceOptions$,
                    {
                        [_eQN]: "NetworkPerformanceOptions",
                        [_xN]: _nPO
                    }
                ],
                [
                    ()=>OperatorResponse$,
                    {
                        [_eQN]: "Operator",
                        [_xN]: _ope
                    }
                ],
                [
                    ()=>InstanceSecondaryInterfaceList,
                    {
                        [_eQN]: "SecondaryInterfaceSet",
                        [_xN]: _sISe
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "InstanceId",
                        [_xN]: _iI
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "ImageId",
                        [_xN]: _iIma
                    }
                ],
                [
                    ()=>InstanceState$,
                    {
                        [_eQN]: "InstanceState",
                        [_xN]: "instanceState"
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "PrivateDnsName",
                        [_xN]: _pDNr
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "DnsName",
                        [_xN]: _dNn
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "Reason",
                        [_xN]: _re
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "KeyName",
                        [_xN]: _kN
                    }
                ],
                [
                    1,
                    {
                        [_eQN]: "AmiLaunchIndex",
                        [_xN]: "amiLaunchIndex"
                    }
                ],
                [
                    ()=>ProductCodeList,
                    {
                        [_eQN]: "ProductCodes",
                        [_xN]: "productCodes"
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "InstanceType",
                        [_xN]: _iT
                    }
                ],
                [
                    4,
                    {
                        [_eQN]: "LaunchTime",
                        [_xN]: "launchTime"
                    }
                ],
                [
                    ()=>Placement$,
                    {
                        [_eQN]: "Placement",
                        [_xN]: _pla
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "KernelId",
                        [_xN]: _kI
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "RamdiskId",
                        [_xN]: _rIa
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "Platform",
                        [_xN]: _pl
                    }
                ],
                [
                    ()=>Monitoring$,
                    {
                        [_eQN]: "Monitoring",
                        [_xN]: _mon
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "SubnetId",
                        [_xN]: _sIu
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
                        [_eQN]: "PrivateIpAddress",
                        [_xN]: _pIAr
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "IpAddress",
                        [_xN]: _iAp
                    }
                ]
            ]
        ], InstanceAttachmentEnaSrdSpecification$ = [
            3,
            n0,
            "InstanceAttachmentEnaSrdSpecification",
            0,
            [
                _ESE,
                _ESUS
            ],
            [
                [
                    2,
                    {
                        [_eQN]: "EnaSrdEnabled",
                        [_xN]: _eSE
                    }
                ],
                [
                    ()=>InstanceAttachmentEnaSrdUdpSpecification$,
                    {
                        [_eQN]: "EnaSrdUdpSpecification",
                        [_xN]: _eSUS
                    }
                ]
            ]
        ], InstanceAttachmentEnaSrdUdpSpecification$ = [
            3,
            n0,
            "InstanceAttachmentEnaSrdUdpSpecification",
            0,
            [
                _ESUE
            ],
            [
                [
                    2,
                    {
                        [_eQN]: "EnaSrdUdpEnabled",
                        [_xN]: _eSUE
                    }
                ]
            ]
        ], InstanceBlockDeviceMapping$ = [
            3,
            n0,
            "InstanceBlockDeviceMapping",
            0,
            [
                _DN,
                "Ebs"
            ],
            [
                [
                    0,
                    {
                        [_eQN]: "DeviceName",
                        [_xN]: _dN
                    }
                ],
                [
                    ()=>EbsInstanceBlockDevice$,
                    {
                        [_eQN]: "Ebs",
                        [_xN]: "ebs"
                    }
                ]
            ]
        ], InstanceCapacity$ = [
            3,
            n0,
            "InstanceCapacity",
            0,
            [
                _ACv,
                _IT,
                _TCo
            ],
            [
                [
                    1,
                    {
                        [_eQN]: "AvailableCapacity",
                        [_xN]: "availableCapacity"
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "InstanceType",
                        [_xN]: _iT
                    }
                ],
                [
                    1,
                    {
                        [_eQN]: "TotalCapacity",
                        [_xN]: _tC
                    }
                ]
            ]
        ], InstanceConnectEndpointDnsNames$ = [
            3,
            n0,
            "InstanceConnectEndpointDnsNames",
            0,
            [
                _DNn,
                "FipsDnsName"
            ],
            [
                [
                    0,
                    {
                        [_eQN]: "DnsName",
                        [_xN]: _dNn
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "FipsDnsName",
                        [_xN]: "fipsDnsName"
                    }
                ]
            ]
        ], InstanceCount$ = [
            3,
            n0,
            _IC,
            0,
            [
                _IC,
                _St
            ],
            [
                [
                    1,
                    {
                        [_eQN]: "InstanceCount",
                        [_xN]: _iC
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "State",
                        [_xN]: _st
                    }
                ]
            ]
        ], InstanceEventWindowTimeRange$ = [
            3,
            n0,
            "InstanceEventWindowTimeRange",
            0,
            [
                "StartWeekDay",
                "StartHour",
                "EndWeekDay",
                "EndHour"
            ],
            [
                [
                    0,
                    {
                        [_eQN]: "StartWeekDay",
                        [_xN]: "startWeekDay"
                    }
                ],
                [
                    1,
                    {
                        [_eQN]: "StartHour",
                        [_xN]: "startHour"
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "EndWeekDay",
                        [_xN]: "endWeekDay"
                    }
                ],
                [
                    1,
                    {
                        [_eQN]: "EndHour",
                        [_xN]: "endHour"
                    }
                ]
            ]
        ], InstanceIpv4Prefix$ = [
            3,
            n0,
            "InstanceIpv4Prefix",
            0,
            [
                _IPpvre
            ],
            [
                [
                    0,
                    {
                        [_eQN]: "Ipv4Prefix",
                        [_xN]: _iPpv
                    }
                ]
            ]
        ], InstanceIpv6Address$ = [
            3,
            n0,
            _IIA,
            0,
            [
                _IApv,
                _IPIs
            ],
            [
                [
                    0,
                    {
                        [_eQN]: "Ipv6Address",
                        [_xN]: _iApv
                    }
                ],
                [
                    2,
                    {
                        [_eQN]: "IsPrimaryIpv6",
                        [_xN]: _iPIs
                    }
                ]
            ]
        ], InstanceIpv6AddressRequest$ = [
            3,
            n0,
            "InstanceIpv6AddressRequest",
            0,
            [
                _IApv
            ],
            [
                0
            ]
        ], InstanceIpv6Prefix$ = [
            3,
            n0,
            "InstanceIpv6Prefix",
            0,
            [
                _IPpv
            ],
            [
                [
                    0,
                    {
                        [_eQN]: "Ipv6Prefix",
                        [_xN]: _iPpvr
                    }
                ]
            ]
        ], InstanceMaintenanceOptions$ = [
            3,
            n0,
            "InstanceMaintenanceOptions",
            0,
            [
                _ARuto,
                "RebootMigration"
            ],
            [
                [
                    0,
                    {
                        [_eQN]: "AutoRecovery",
                        [_xN]: _aRut
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "RebootMigration",
                        [_xN]: "rebootMigration"
                    }
                ]
            ]
        ], InstanceMetadataOptionsResponse$ = [
            3,
            n0,
            "InstanceMetadataOptionsResponse",
            0,
            [
                _St,
                _HT,
                _HPRHL,
                _HE,
                _HPI,
                _IMT
            ],
            [
                [
                    0,
                    {
                        [_eQN]: "State",
                        [_xN]: _st
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "HttpTokens",
                        [_xN]: _hT
                    }
                ],
                [
                    1,
                    {
                        [_eQN]: "HttpPutResponseHopLimit",
                        [_xN]: _hPRHL
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "HttpEndpoint",
                        [_xN]: _hE
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "HttpProtocolIpv6",
                        [_xN]: _hPI
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "InstanceMetadataTags",
                        [_xN]: _iMT
                    }
                ]
            ]
        ], InstanceNetworkInterface$ = [
            3,
            n0,
            "InstanceNetworkInterface",
            0,
            [
                _Ass,
                _Att,
                _De,
                _G,
                _IA,
                _MAa,
                _NII,
                _OI,
                _PDN,
                _PIAr,
                _PIAri,
                _SDC,
                _Sta,
                _SIu,
                _VI,
                _ITnt,
                _IPpvr,
                _IPp,
                _CTC,
                _Op
            ],
            [
                [
                    ()=>InstanceNetworkInterfaceAssociation$,
                    {
                        [_eQN]: "Association",
                        [_xN]: _ass
                    }
                ],
                [
                    ()=>InstanceNetworkInterfaceAttachment$,
                    {
                        [_eQN]: "Attachment",
                        [_xN]: _at
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
                    ()=>GroupIdentifierList,
                    {
                        [_eQN]: "GroupSet",
                        [_xN]: _gSr
                    }
                ],
                [
                    ()=>InstanceIpv6AddressList,
                    {
                        [_eQN]: "Ipv6AddressesSet",
                        [_xN]: _iASp
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "MacAddress",
                        [_xN]: _mAa
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "NetworkInterfaceId",
                        [_xN]: _nII
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "OwnerId",
                        [_xN]: _oI
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "PrivateDnsName",
                        [_xN]: _pDNr
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "PrivateIpAddress",
                        [_xN]: _pIAr
                    }
                ],
                [
                    ()=>InstancePrivateIpAddressList,
                    {
                        [_eQN]: "PrivateIpAddressesSet",
                        [_xN]: _pIAS
                    }
                ],
                [
                    2,
                    {
                        [_eQN]: "SourceDestCheck",
                        [_xN]: _sDC
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "Status",
                        [_xN]: _sta
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "SubnetId",
                        [_xN]: _sIu
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
                        [_eQN]: "InterfaceType",
                        [_xN]: _iTnt
                    }
                ],
                [
                    ()=>InstanceIpv4PrefixList,
                    {
                        [_eQN]: "Ipv4PrefixSet",
                        [_xN]: _iPSpvr
                    }
                ],
                [
                    ()=>InstanceIpv6PrefixList,
                    {
                        [_eQN]: "Ipv6PrefixSet",
                        [_xN]: _iPSpvre
                    }
                ],
                [
                    ()=>ConnectionTrackingSpecificationResponse$,
                    {
                        [_eQN]: "ConnectionTrackingConfiguration",
                        [_xN]: _cTC
                    }
                ],
                [
                    ()=>OperatorResponse$,
                    {
                        [_eQN]: "Operator",
                        [_xN]: _ope
                    }
                ]
            ]
        ], InstanceNetworkInterfaceAssociation$ = [
            3,
            n0,
            "InstanceNetworkInterfaceAssociation",
            0,
            [
                _CI,
                _COI,
                _IOI,
                _PDNub,
                _PI
            ],
            [
                [
                    0,
                    {
                        [_eQN]: "CarrierIp",
                        [_xN]: _cI
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "CustomerOwnedIp",
                        [_xN]: _cOI
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "IpOwnerId",
                        [_xN]: _iOIp
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "PublicDnsName",
                        [_xN]: _pDNu
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "PublicIp",
                        [_xN]: _pI
                    }
                ]
            ]
        ], InstanceNetworkInterfaceAttachment$ = [
            3,
            n0,
            "InstanceNetworkInterfaceAttachment",
            0,
            [
                _ATtt,
                _AItt,
                _DOT,
                _DI,
                _Sta,
                _NCI,
                _ESS,
                _EQC
            ],
            [
                [
                    4,
                    {
                        [_eQN]: "AttachTime",
                        [_xN]: _aTt
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "AttachmentId",
                        [_xN]: _aIt
                    }
                ],
                [
                    2,
                    {
                        [_eQN]: "DeleteOnTermination",
                        [_xN]: _dOT
                    }
                ],
                [
                    1,
                    {
                        [_eQN]: "DeviceIndex",
                        [_xN]: _dI
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "Status",
                        [_xN]: _sta
                    }
                ],
                [
                    1,
                    {
                        [_eQN]: "NetworkCardIndex",
                        [_xN]: _nCI
                    }
                ],
                [
                    ()=>InstanceAttachmentEnaSrdSpecification$,
                    {
                        [_eQN]: "EnaSrdSpecification",
                        [_xN]: _eSS
                    }
                ],
                [
                    1,
                    {
                        [_eQN]: "EnaQueueCount",
                        [_xN]: _eQC
                    }
                ]
            ]
        ], InstanceNetworkInterfaceSpecification$ = [
            3,
            n0,
            "InstanceNetworkInterfaceSpecification",
            0,
            [
                _APIAss,
                _DOT,
                _De,
                _DI,
                _G,
                _IAC,
                _IA,
                _NII,
                _PIAr,
                _PIAri,
                _SPIAC,
                _SIu,
                _ACIA,
                _ITnt,
                _NCI,
                _IPpvr,
                _IPCp,
                _IPp,
                _IPC,
                _PIr,
                _ESS,
                _CTS,
                _EQC
            ],
            [
                [
                    2,
                    {
                        [_eQN]: "AssociatePublicIpAddress",
                        [_xN]: _aPIA
                    }
                ],
                [
                    2,
                    {
                        [_eQN]: "DeleteOnTermination",
                        [_xN]: _dOT
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
                    1,
                    {
                        [_eQN]: "DeviceIndex",
                        [_xN]: _dI
                    }
                ],
                [
                    ()=>SecurityGroupIdStringList,
                    {
                        [_xN]: _SGI
                    }
                ],
                [
                    1,
                    {
                        [_eQN]: "Ipv6AddressCount",
                        [_xN]: _iAC
                    }
                ],
                [
                    ()=>InstanceIpv6AddressList,
                    {
                        [_eQN]: "Ipv6Addresses",
                        [_xN]: _iASp
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "NetworkInterfaceId",
                        [_xN]: _nII
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "PrivateIpAddress",
                        [_xN]: _pIAr
                    }
                ],
                [
                    ()=>PrivateIpAddressSpecificationList,
                    {
                        [_eQN]: "PrivateIpAddresses",
                        [_xN]: _pIAS
                    }
                ],
                [
                    1,
                    {
                        [_eQN]: "SecondaryPrivateIpAddressCount",
                        [_xN]: _sPIAC
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "SubnetId",
                        [_xN]: _sIu
                    }
                ],
                2,
                0,
                1,
                [
                    ()=>Ipv4PrefixList,
                    {
                        [_xN]: _IPpvre
                    }
                ],
                1,
                [
                    ()=>Ipv6PrefixList,
                    {
                        [_xN]: _IPpv
                    }
                ],
                1,
                2,
                ()=>EnaSrdSpecificationRequest$,
                ()=>ConnectionTrackingSpecificationRequest$,
                1
            ]
        ], InstanceNetworkPerformanceOptions$ = [
            3,
            n0,
            "InstanceNetworkPerformanceOptions",
            0,
            [
                _BW
            ],
            [
                [
                    0,
                    {
                        [_eQN]: "BandwidthWeighting",
                        [_xN]: _bW
                    }
                ]
            ]
        ], InstancePrivateIpAddress$ = [
            3,
            n0,
            "InstancePrivateIpAddress",
            0,
            [
                _Ass,
                _Prim,
                _PDN,
                _PIAr
            ],
            [
                [
                    ()=>InstanceNetworkInterfaceAssociation$,
                    {
                        [_eQN]: "Association",
                        [_xN]: _ass
                    }
                ],
                [
                    2,
                    {
                        [_eQN]: "Primary",
                        [_xN]: _prim
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "PrivateDnsName",
                        [_xN]: _pDNr
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "PrivateIpAddress",
                        [_xN]: _pIAr
                    }
                ]
            ]
        ], InstanceRequirements$ = [
            3,
            n0,
            _IR,
            0,
            [
                _VCC,
                _MMB,
                _CM,
                _MGBPVC,
                _EITxc,
                _IGns,
                _SMPPOLP,
                _ODMPPOLP,
                _BMa,
                _BP,
                _RHS,
                _NIC,
                _LSo,
                _LST,
                _TLSGB,
                _BEBM,
                _ATc,
                _AC,
                _AMc,
                _ANcc,
                _ATMMB,
                _NBGe,
                _AIT,
                _MSPAPOOODP,
                _BPF,
                _REIT
            ],
            [
                [
                    ()=>VCpuCountRange$,
                    {
                        [_eQN]: "VCpuCount",
                        [_xN]: "vCpuCount"
                    }
                ],
                [
                    ()=>MemoryMiB$,
                    {
                        [_eQN]: "MemoryMiB",
                        [_xN]: "memoryMiB"
                    }
                ],
                [
                    ()=>CpuManufacturerSet,
                    {
                        [_eQN]: "CpuManufacturerSet",
                        [_xN]: "cpuManufacturerSet"
                    }
                ],
                [
                    ()=>MemoryGiBPerVCpu$,
                    {
                        [_eQN]: "MemoryGiBPerVCpu",
                        [_xN]: "memoryGiBPerVCpu"
                    }
                ],
                [
                    ()=>ExcludedInstanceTypeSet,
                    {
                        [_eQN]: "ExcludedInstanceTypeSet",
                        [_xN]: "excludedInstanceTypeSet"
                    }
                ],
                [
                    ()=>InstanceGenerationSet,
                    {
                        [_eQN]: "InstanceGenerationSet",
                        [_xN]: "instanceGenerationSet"
                    }
                ],
                [
                    1,
                    {
                        [_eQN]: "SpotMaxPricePercentageOverLowestPrice",
                        [_xN]: "spotMaxPricePercentageOverLowestPrice"
                    }
                ],
                [
                    1,
                    {
                        [_eQN]: "OnDemandMaxPricePercentageOverLowestPrice",
                        [_xN]: "onDemandMaxPricePercentageOverLowestPrice"
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "BareMetal",
                        [_xN]: "bareMetal"
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "BurstablePerformance",
                        [_xN]: "burstablePerformance"
                    }
                ],
                [
                    2,
                    {
                        [_eQN]: "RequireHibernateSupport",
                        [_xN]: "requireHibernateSupport"
                    }
                ],
                [
                    ()=>NetworkInterfaceCount$,
                    {
                        [_eQN]: "NetworkInterfaceCount",
                        [_xN]: "networkInterfaceCount"
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "LocalStorage",
                        [_xN]: "localStorage"
                    }
                ],
                [
                    ()=>LocalStorageTypeSet,
                    {
                        [_eQN]: "LocalStorageTypeSet",
                        [_xN]: "localStorageTypeSet"
                    }
                ],
                [
                    ()=>TotalLocalStorageGB$,
                    {
                        [_eQN]: "TotalLocalStorageGB",
                        [_xN]: "totalLocalStorageGB"
                    }
                ],
                [
                    ()=>BaselineEbsBandwidthMbps$,
                    {
                        [_eQN]: "BaselineEbsBandwidthMbps",
                        [_xN]: "baselineEbsBandwidthMbps"
                    }
                ],
                [
                    ()=>AcceleratorTypeSet,
                    {
                        [_eQN]: "AcceleratorTypeSet",
                        [_xN]: "acceleratorTypeSet"
                    }
                ],
                [
                    ()=>AcceleratorCount$,
                    {
                        [_eQN]: "AcceleratorCount",
                        [_xN]: "acceleratorCount"
                    }
                ],
                [
                    ()=>AcceleratorManufacturerSet,
                    {
                        [_eQN]: "AcceleratorManufacturerSet",
                        [_xN]: "acceleratorManufacturerSet"
                    }
                ],
                [
                    ()=>AcceleratorNameSet,
                    {
                        [_eQN]: "AcceleratorNameSet",
                        [_xN]: "acceleratorNameSet"
                    }
                ],
                [
                    ()=>AcceleratorTotalMemoryMiB$,
                    {
                        [_eQN]: "AcceleratorTotalMemoryMiB",
                        [_xN]: "acceleratorTotalMemoryMiB"
                    }
                ],
                [
                    ()=>NetworkBandwidthGbps$,
                    {
                        [_eQN]: "NetworkBandwidthGbps",
                        [_xN]: "networkBandwidthGbps"
                    }
                ],
                [
                    ()=>AllowedInstanceTypeSet,
                    {
                        [_eQN]: "AllowedInstanceTypeSet",
                        [_xN]: "allowedInstanceTypeSet"
                    }
                ],
                [
                    1,
                    {
                        [_eQN]: "MaxSpotPriceAsPercentageOfOptimalOnDemandPrice",
                        [_xN]: "maxSpotPriceAsPercentageOfOptimalOnDemandPrice"
                    }
                ],
                [
                    ()=>BaselinePerformanceFactors$,
                    {
                        [_eQN]: "BaselinePerformanceFactors",
                        [_xN]: "baselinePerformanceFactors"
                    }
                ],
                [
                    2,
                    {
                        [_eQN]: "RequireEncryptionInTransit",
                        [_xN]: "requireEncryptionInTransit"
                    }
                ]
            ]
        ], InstanceRequirementsRequest$ = [
            3,
            n0,
            "InstanceRequirementsRequest",
            0,
            [
                _VCC,
                _MMB,
                _CM,
                _MGBPVC,
                _EITxc,
                _IGns,
                _SMPPOLP,
                _ODMPPOLP,
                _BMa,
                _BP,
                _RHS,
                _NIC,
                _LSo,
                _LST,
                _TLSGB,
                _BEBM,
                _ATc,
                _AC,
                _AMc,
                _ANcc,
                _ATMMB,
                _NBGe,
                _AIT,
                _MSPAPOOODP,
                _BPF,
                _REIT
            ],
            [
                ()=>VCpuCountRangeRequest$,
                ()=>MemoryMiBRequest$,
                [
                    ()=>CpuManufacturerSet,
                    {
                        [_xN]: "CpuManufacturer"
                    }
                ],
                ()=>MemoryGiBPerVCpuRequest$,
                [
                    ()=>ExcludedInstanceTypeSet,
                    {
                        [_xN]: "ExcludedInstanceType"
                    }
                ],
                [
                    ()=>InstanceGenerationSet,
                    {
                        [_xN]: "InstanceGeneration"
                    }
                ],
                1,
                1,
                0,
                0,
                2,
                ()=>NetworkInterfaceCountRequest$,
                0,
                [
                    ()=>LocalStorageTypeSet,
                    {
                        [_xN]: "LocalStorageType"
                    }
                ],
                ()=>TotalLocalStorageGBRequest$,
                ()=>BaselineEbsBandwidthMbpsRequest$,
                [
                    ()=>AcceleratorTypeSet,
                    {
                        [_xN]: "AcceleratorType"
                    }
                ],
                ()=>AcceleratorCountRequest$,
                [
                    ()=>AcceleratorManufacturerSet,
                    {
                        [_xN]: "AcceleratorManufacturer"
                    }
                ],
                [
                    ()=>AcceleratorNameSet,
                    {
                        [_xN]: "AcceleratorName"
                    }
                ],
                ()=>AcceleratorTotalMemoryMiBRequest$,
                ()=>NetworkBandwidthGbpsRequest$,
                [
                    ()=>AllowedInstanceTypeSet,
                    {
                        [_xN]: "AllowedInstanceType"
                    }
                ],
                1,
                [
                    ()=>BaselinePerformanceFactorsRequest$,
                    0
                ],
                2
            ],
            2
        ], InstanceSecondaryInterface$ = [
            3,
            n0,
            "InstanceSecondaryInterface",
            0,
            [
                _Att,
                _MAa,
                "SecondaryInterfaceId",
                _OI,
                _PIAri,
                _SDC,
                _Sta,
                _SSIe,
                "SecondaryNetworkId",
                _ITnt
            ],
            [
                [
                    ()=>InstanceSecondaryInterfaceAttachment$,
                    {
                        [_eQN]: "Attachment",
                        [_xN]: _at
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "MacAddress",
                        [_xN]: _mAa
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "SecondaryInterfaceId",
                        [_xN]: "secondaryInterfaceId"
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "OwnerId",
                        [_xN]: _oI
                    }
                ],
                [
                    ()=>InstanceSecondaryInterfacePrivateIpAddressList,
                    {
                        [_eQN]: "PrivateIpAddressSet",
                        [_xN]: "privateIpAddressSet"
                    }
                ],
                [
                    2,
                    {
                        [_eQN]: "SourceDestCheck",
                        [_xN]: _sDC
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "Status",
                        [_xN]: _sta
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "SecondarySubnetId",
                        [_xN]: _sSI
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "SecondaryNetworkId",
                        [_xN]: "secondaryNetworkId"
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "InterfaceType",
                        [_xN]: _iTnt
                    }
                ]
            ]
        ], InstanceSecondaryInterfaceAttachment$ = [
            3,
            n0,
            "InstanceSecondaryInterfaceAttachment",
            0,
            [
                _ATtt,
                _AItt,
                _DOT,
                _DI,
                _Sta,
                _NCI
            ],
            [
                [
                    4,
                    {
                        [_eQN]: "AttachTime",
                        [_xN]: _aTt
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "AttachmentId",
                        [_xN]: _aIt
                    }
                ],
                [
                    2,
                    {
                        [_eQN]: "DeleteOnTermination",
                        [_xN]: _dOT
                    }
                ],
                [
                    1,
                    {
                        [_eQN]: "DeviceIndex",
                        [_xN]: _dI
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "Status",
                        [_xN]: _sta
                    }
                ],
                [
                    1,
                    {
                        [_eQN]: "NetworkCardIndex",
                        [_xN]: _nCI
                    }
                ]
            ]
        ], InstanceSecondaryInterfacePrivateIpAddress$ = [
            3,
            n0,
            "InstanceSecondaryInterfacePrivateIpAddress",
            0,
            [
                _PIAr
            ],
            [
                [
                    0,
                    {
                        [_eQN]: "PrivateIpAddress",
                        [_xN]: _pIAr
                    }
                ]
            ]
        ], InstanceSecondaryInterfacePrivateIpAddressRequest$ = [
            3,
            n0,
            "InstanceSecondaryInterfacePrivateIpAddressRequest",
            0,
            [
                _PIAr
            ],
            [
                0
            ],
            1
        ], InstanceState$ = [
            3,
            n0,
            "InstanceState",
            0,
            [
                _Co,
                _N
            ],
            [
                [
                    1,
                    {
                        [_eQN]: "Code",
                        [_xN]: _co
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "Name",
                        [_xN]: _n
                    }
                ]
            ]
        ], InstanceStatusDetails$ = [
            3,
            n0,
            "InstanceStatusDetails",
            0,
            [
                _ISm,
                _N,
                _Sta
            ],
            [
                [
                    4,
                    {
                        [_eQN]: "ImpairedSince",
                        [_xN]: _iSm
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "Name",
                        [_xN]: _n
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "Status",
                        [_xN]: _sta
                    }
                ]
            ]
        ], InstanceStatusEvent$ = [
            3,
            n0,
            "InstanceStatusEvent",
            0,
            [
                "InstanceEventId",
                _Co,
                _De,
                _NAo,
                _NB,
                "NotBeforeDeadline"
            ],
            [
                [
                    0,
                    {
                        [_eQN]: "InstanceEventId",
                        [_xN]: "instanceEventId"
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "Code",
                        [_xN]: _co
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
                    4,
                    {
                        [_eQN]: "NotAfter",
                        [_xN]: _nAo
                    }
                ],
                [
                    4,
                    {
                        [_eQN]: "NotBefore",
                        [_xN]: _nB
                    }
                ],
                [
                    4,
                    {
                        [_eQN]: "NotBeforeDeadline",
                        [_xN]: "notBeforeDeadline"
                    }
                ]
            ]
        ], InstanceTypeItem$ = [
            3,
            n0,
            "InstanceTypeItem",
            0,
            [
                _IT
            ],
            [
                [
                    0,
                    {
                        [_eQN]: "InstanceType",
                        [_xN]: _iT
                    }
                ]
            ]
        ], InternetGatewayAttachment$ = [
            3,
            n0,
            "InternetGatewayAttachment",
            0,
            [
                _St,
                _VI
            ],
            [
                [
                    0,
                    {
                        [_eQN]: "State",
                        [_xN]: _st
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "VpcId",
                        [_xN]: _vI
                    }
                ]
            ]
        ], IpamOperatingRegion$ = [
            3,
            n0,
            "IpamOperatingRegion",
            0,
            [
                _RN
            ],
            [
                [
                    0,
                    {
                        [_eQN]: "RegionName",
                        [_xN]: _rNe
                    }
                ]
            ]
        ], IpamOrganizationalUnitExclusion$ = [
            3,
            n0,
            "IpamOrganizationalUnitExclusion",
            0,
            [
                "OrganizationsEntityPath"
            ],
            [
                [
                    0,
                    {
                        [_eQN]: "OrganizationsEntityPath",
                        [_xN]: "organizationsEntityPath"
                    }
                ]
            ]
        ], IpamPolicyAllocationRule$ = [
            3,
            n0,
            "IpamPolicyAllocationRule",
            0,
            [
                "SourceIpamPoolId"
            ],
            [
                [
                    0,
                    {
                        [_eQN]: "SourceIpamPoolId",
                        [_xN]: "sourceIpamPoolId"
                    }
                ]
            ]
        ], IpamPrefixListResolverRuleCondition$ = [
            3,
            n0,
            "IpamPrefixListResolverRuleCondition",
            0,
            [
                _Ope,
                _IPI,
                _RIeso,
                _ROe,
                _RR,
                _RTeso,
                _Ci
            ],
            [
                [
                    0,
                    {
                        [_eQN]: "Operation",
                        [_xN]: "operation"
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "IpamPoolId",
                        [_xN]: "ipamPoolId"
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "ResourceId",
                        [_xN]: _rIes
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "ResourceOwner",
                        [_xN]: _rO
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "ResourceRegion",
                        [_xN]: _rR
                    }
                ],
                [
                    ()=>IpamResourceTag$,
                    {
                        [_eQN]: "ResourceTag",
                        [_xN]: "resourceTag"
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "Cidr",
                        [_xN]: _ci
                    }
                ]
            ]
        ], IpamPrefixListResolverRuleConditionRequest$ = [
            3,
            n0,
            "IpamPrefixListResolverRuleConditionRequest",
            0,
            [
                _Ope,
                _IPI,
                _RIeso,
                _ROe,
                _RR,
                _RTeso,
                _Ci
            ],
            [
                0,
                0,
                0,
                0,
                0,
                ()=>RequestIpamResourceTag$,
                0
            ],
            1
        ], IpamPublicAddressSecurityGroup$ = [
            3,
            n0,
            "IpamPublicAddressSecurityGroup",
            0,
            [
                _GN,
                _GIr
            ],
            [
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
                ]
            ]
        ], IpamPublicAddressTag$ = [
            3,
            n0,
            "IpamPublicAddressTag",
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
                        [_xN]: _v
                    }
                ]
            ]
        ], IpamResourceTag$ = [
            3,
            n0,
            "IpamResourceTag",
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
                        [_xN]: _v
                    }
                ]
            ]
        ], IpamRouteOriginAuthorization$ = [
            3,
            n0,
            "IpamRouteOriginAuthorization",
            0,
            [
                "Asn",
                _Pre,
                "MaxLength",
                "Match",
                "Expiration"
            ],
            [
                [
                    0,
                    {
                        [_eQN]: "Asn",
                        [_xN]: "asn"
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "Prefix",
                        [_xN]: _pre
                    }
                ],
                [
                    1,
                    {
                        [_eQN]: "MaxLength",
                        [_xN]: "maxLength"
                    }
                ],
                [
                    2,
                    {
                        [_eQN]: "Match",
                        [_xN]: "match"
                    }
                ],
                [
                    4,
                    {
                        [_eQN]: "Expiration",
                        [_xN]: "expiration"
                    }
                ]
            ]
        ], IpamRouteOverlap$ = [
            3,
            n0,
            "IpamRouteOverlap",
            0,
            [
                _Pre,
                "Asn",
                "DetectedAt"
            ],
            [
                [
                    0,
                    {
                        [_eQN]: "Prefix",
                        [_xN]: _pre
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "Asn",
                        [_xN]: "asn"
                    }
                ],
                [
                    4,
                    {
                        [_eQN]: "DetectedAt",
                        [_xN]: "detectedAt"
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
                _UIGP,
                _IRpa,
                "Ipv6Ranges",
                _PLIr
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
                    ()=>UserIdGroupPairList,
                    {
                        [_eQN]: "Groups",
                        [_xN]: _gr
                    }
                ],
                [
                    ()=>IpRangeList,
                    {
                        [_eQN]: "IpRanges",
                        [_xN]: _iRpa
                    }
                ],
                [
                    ()=>Ipv6RangeList,
                    {
                        [_eQN]: "Ipv6Ranges",
                        [_xN]: "ipv6Ranges"
                    }
                ],
                [
                    ()=>PrefixListIdList,
                    {
                        [_eQN]: "PrefixListIds",
                        [_xN]: _pLIr
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
        ], Ipv4PrefixSpecification$ = [
            3,
            n0,
            "Ipv4PrefixSpecification",
            0,
            [
                _IPpvre
            ],
            [
                [
                    0,
                    {
                        [_eQN]: "Ipv4Prefix",
                        [_xN]: _iPpv
                    }
                ]
            ]
        ], Ipv4PrefixSpecificationRequest$ = [
            3,
            n0,
            "Ipv4PrefixSpecificationRequest",
            0,
            [
                _IPpvre
            ],
            [
                0
            ]
        ], Ipv4PrefixSpecificationResponse$ = [
            3,
            n0,
            "Ipv4PrefixSpecificationResponse",
            0,
            [
                _IPpvre
            ],
            [
                [
                    0,
                    {
                        [_eQN]: "Ipv4Prefix",
                        [_xN]: _iPpv
                    }
                ]
            ]
        ], Ipv6CidrBlock$ = [
            3,
            n0,
            _ICB,
            0,
            [
                _ICB
            ],
            [
                [
                    0,
                    {
                        [_eQN]: "Ipv6CidrBlock",
                        [_xN]: _iCB
                    }
                ]
            ]
        ], Ipv6PrefixSpecification$ = [
            3,
            n0,
            "Ipv6PrefixSpecification",
            0,
            [
                _IPpv
            ],
            [
                [
                    0,
                    {
                        [_eQN]: "Ipv6Prefix",
                        [_xN]: _iPpvr
                    }
                ]
            ]
        ], Ipv6PrefixSpecificationRequest$ = [
            3,
            n0,
            "Ipv6PrefixSpecificationRequest",
            0,
            [
                _IPpv
            ],
            [
                0
            ]
        ], Ipv6PrefixSpecificationResponse$ = [
            3,
            n0,
            "Ipv6PrefixSpecificationResponse",
            0,
            [
                _IPpv
            ],
            [
                [
                    0,
                    {
                        [_eQN]: "Ipv6Prefix",
                        [_xN]: _iPpvr
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
        ], LaunchTemplateAndOverridesResponse$ = [
            3,
            n0,
            "LaunchTemplateAndOverridesResponse",
            0,
            [
                _LTS,
                _Ov
            ],
            [
                [
                    ()=>FleetLaunchTemplateSpecification$,
                    {
                        [_eQN]: "LaunchTemplateSpecification",
                        [_xN]: _lTS
                    }
                ],
                [
                    ()=>FleetLaunchTemplateOverrides$,
                    {
                        [_eQN]: "Overrides",
                        [_xN]: _ov
                    }
                ]
            ]
        ], LaunchTemplateBlockDeviceMapping$ = [
            3,
            n0,
            "LaunchTemplateBlockDeviceMapping",
            0,
            [
                _DN,
                _VN,
                "Ebs",
                _ND
            ],
            [
                [
                    0,
                    {
                        [_eQN]: "DeviceName",
                        [_xN]: _dN
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "VirtualName",
                        [_xN]: _vN
                    }
                ],
                [
                    ()=>LaunchTemplateEbsBlockDevice$,
                    {
                        [_eQN]: "Ebs",
                        [_xN]: "ebs"
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "NoDevice",
                        [_xN]: _nD
                    }
                ]
            ]
        ], LaunchTemplateCapacityReservationSpecificationResponse$ = [
            3,
            n0,
            "LaunchTemplateCapacityReservationSpecificationResponse",
            0,
            [
                _CRP,
                _CRT
            ],
            [
                [
                    0,
                    {
                        [_eQN]: "CapacityReservationPreference",
                        [_xN]: _cRP
                    }
                ],
                [
                    ()=>CapacityReservationTargetResponse$,
                    {
                        [_eQN]: "CapacityReservationTarget",
                        [_xN]: _cRT
                    }
                ]
            ]
        ], LaunchTemplateConfig$ = [
            3,
            n0,
            "LaunchTemplateConfig",
            0,
            [
                _LTS,
                _Ov
            ],
            [
                [
                    ()=>FleetLaunchTemplateSpecification$,
                    {
                        [_eQN]: "LaunchTemplateSpecification",
                        [_xN]: _lTS
                    }
                ],
                [
                    ()=>LaunchTemplateOverridesList,
                    {
                        [_eQN]: "Overrides",
                        [_xN]: _ov
                    }
                ]
            ]
        ], LaunchTemplateCpuOptions$ = [
            3,
            n0,
            "LaunchTemplateCpuOptions",
            0,
            [
                _CCor,
                _TPC,
                _ASSm,
                _NV
            ],
            [
                [
                    1,
                    {
                        [_eQN]: "CoreCount",
                        [_xN]: _cCo
                    }
                ],
                [
                    1,
                    {
                        [_eQN]: "ThreadsPerCore",
                        [_xN]: _tPC
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "AmdSevSnp",
                        [_xN]: _aSS
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "NestedVirtualization",
                        [_xN]: _nV
                    }
                ]
            ]
        ], LaunchTemplateEbsBlockDevice$ = [
            3,
            n0,
            "LaunchTemplateEbsBlockDevice",
            0,
            [
                _Enc,
                _DOT,
                _Io,
                _KKI,
                _SIn,
                _VSo,
                _VT,
                _Th,
                _VIR,
                _ECI
            ],
            [
                [
                    2,
                    {
                        [_eQN]: "Encrypted",
                        [_xN]: _enc
                    }
                ],
                [
                    2,
                    {
                        [_eQN]: "DeleteOnTermination",
                        [_xN]: _dOT
                    }
                ],
                [
                    1,
                    {
                        [_eQN]: "Iops",
                        [_xN]: _io
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "KmsKeyId",
                        [_xN]: _kKI
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "SnapshotId",
                        [_xN]: _sIn
                    }
                ],
                [
                    1,
                    {
                        [_eQN]: "VolumeSize",
                        [_xN]: _vSo
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "VolumeType",
                        [_xN]: _vT
                    }
                ],
                [
                    1,
                    {
                        [_eQN]: "Throughput",
                        [_xN]: _th
                    }
                ],
                [
                    1,
                    {
                        [_eQN]: "VolumeInitializationRate",
                        [_xN]: "volumeInitializationRate"
                    }
                ],
                [
                    1,
                    {
                        [_eQN]: "EbsCardIndex",
                        [_xN]: _eCI
                    }
                ]
            ]
        ], LaunchTemplateEbsBlockDeviceRequest$ = [
            3,
            n0,
            "LaunchTemplateEbsBlockDeviceRequest",
            0,
            [
                _Enc,
                _DOT,
                _Io,
                _KKI,
                _SIn,
                _VSo,
                _VT,
                _Th,
                _VIR,
                _ECI
            ],
            [
                2,
                2,
                1,
                0,
                0,
                1,
                0,
                1,
                1,
                1
            ]
        ], LaunchTemplateElasticInferenceAcceleratorResponse$ = [
            3,
            n0,
            "LaunchTemplateElasticInferenceAcceleratorResponse",
            0,
            [
                _Ty,
                _Cou
            ],
            [
                [
                    0,
                    {
                        [_eQN]: "Type",
                        [_xN]: _ty
                    }
                ],
                [
                    1,
                    {
                        [_eQN]: "Count",
                        [_xN]: _cou
                    }
                ]
            ]
        ], LaunchTemplateEnaSrdSpecification$ = [
            3,
            n0,
            "LaunchTemplateEnaSrdSpecification",
            0,
            [
                _ESE,
                _ESUS
            ],
            [
                [
                    2,
                    {
                        [_eQN]: "EnaSrdEnabled",
                        [_xN]: _eSE
                    }
                ],
                [
                    ()=>LaunchTemplateEnaSrdUdpSpecification$,
                    {
                        [_eQN]: "EnaSrdUdpSpecification",
                        [_xN]: _eSUS
                    }
                ]
            ]
        ], LaunchTemplateEnaSrdUdpSpecification$ = [
            3,
            n0,
            "LaunchTemplateEnaSrdUdpSpecification",
            0,
            [
                _ESUE
            ],
            [
                [
                    2,
                    {
                        [_eQN]: "EnaSrdUdpEnabled",
                        [_xN]: _eSUE
                    }
                ]
            ]
        ], LaunchTemplateEnclaveOptions$ = [
            3,
            n0,
            "LaunchTemplateEnclaveOptions",
            0,
            [
                _En
            ],
            [
                [
                    2,
                    {
                        [_eQN]: "Enabled",
                        [_xN]: _en
                    }
                ]
            ]
        ], LaunchTemplateHibernationOptions$ = [
            3,
            n0,
            "LaunchTemplateHibernationOptions",
            0,
            [
                _Conf
            ],
            [
                [
                    2,
                    {
                        [_eQN]: "Configured",
                        [_xN]: _conf
                    }
                ]
            ]
        ], LaunchTemplateIamInstanceProfileSpecification$ = [
            3,
            n0,
            "LaunchTemplateIamInstanceProfileSpecification",
            0,
            [
                "Arn",
                _N
            ],
            [
                [
                    0,
                    {
                        [_eQN]: "Arn",
                        [_xN]: "arn"
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "Name",
                        [_xN]: _n
                    }
                ]
            ]
        ], LaunchTemplateInstanceMaintenanceOptions$ = [
            3,
            n0,
            "LaunchTemplateInstanceMaintenanceOptions",
            0,
            [
                _ARuto
            ],
            [
                [
                    0,
                    {
                        [_eQN]: "AutoRecovery",
                        [_xN]: _aRut
                    }
                ]
            ]
        ], LaunchTemplateInstanceMarketOptions$ = [
            3,
            n0,
            "LaunchTemplateInstanceMarketOptions",
            0,
            [
                "MarketType",
                _SO
            ],
            [
                [
                    0,
                    {
                        [_eQN]: "MarketType",
                        [_xN]: "marketType"
                    }
                ],
                [
                    ()=>LaunchTemplateSpotMarketOptions$,
                    {
                        [_eQN]: "SpotOptions",
                        [_xN]: "spotOptions"
                    }
                ]
            ]
        ], LaunchTemplateInstanceMetadataOptions$ = [
            3,
            n0,
            "LaunchTemplateInstanceMetadataOptions",
            0,
            [
                _St,
                _HT,
                _HPRHL,
                _HE,
                _HPI,
                _IMT
            ],
            [
                [
                    0,
                    {
                        [_eQN]: "State",
                        [_xN]: _st
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "HttpTokens",
                        [_xN]: _hT
                    }
                ],
                [
                    1,
                    {
                        [_eQN]: "HttpPutResponseHopLimit",
                        [_xN]: _hPRHL
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "HttpEndpoint",
                        [_xN]: _hE
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "HttpProtocolIpv6",
                        [_xN]: _hPI
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "InstanceMetadataTags",
                        [_xN]: _iMT
                    }
                ]
            ]
        ], LaunchTemplateInstanceNetworkInterfaceSpecification$ = [
            3,
            n0,
            "LaunchTemplateInstanceNetworkInterfaceSpecification",
            0,
            [
                _ACIA,
                _APIAss,
                _DOT,
                _De,
                _DI,
                _G,
                _ITnt,
                _IAC,
                _IA,
                _NII,
                _PIAr,
                _PIAri,
                _SPIAC,
                _SIu,
                _NCI,
                _IPpvr,
                _IPCp,
                _IPp,
                _IPC,
                _PIr,
                _ESS,
                _CTS,
                _EQC
            ],
            [
                [
                    2,
                    {
                        [_eQN]: "AssociateCarrierIpAddress",
                        [_xN]: "associateCarrierIpAddress"
                    }
                ],
                [
                    2,
                    {
                        [_eQN]: "AssociatePublicIpAddress",
                        [_xN]: _aPIA
                    }
                ],
                [
                    2,
                    {
                        [_eQN]: "DeleteOnTermination",
                        [_xN]: _dOT
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
                    1,
                    {
                        [_eQN]: "DeviceIndex",
                        [_xN]: _dI
                    }
                ],
                [
                    ()=>GroupIdStringList,
                    {
                        [_eQN]: "GroupSet",
                        [_xN]: _gSr
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "InterfaceType",
                        [_xN]: _iTnt
                    }
                ],
                [
                    1,
                    {
                        [_eQN]: "Ipv6AddressCount",
                        [_xN]: _iAC
                    }
                ],
                [
                    ()=>InstanceIpv6AddressList,
                    {
                        [_eQN]: "Ipv6AddressesSet",
                        [_xN]: _iASp
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "NetworkInterfaceId",
                        [_xN]: _nII
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "PrivateIpAddress",
                        [_xN]: _pIAr
                    }
                ],
                [
                    ()=>PrivateIpAddressSpecificationList,
                    {
                        [_eQN]: "PrivateIpAddressesSet",
                        [_xN]: _pIAS
                    }
                ],
                [
                    1,
                    {
                        [_eQN]: "SecondaryPrivateIpAddressCount",
                        [_xN]: _sPIAC
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "SubnetId",
                        [_xN]: _sIu
                    }
                ],
                [
                    1,
                    {
                        [_eQN]: "NetworkCardIndex",
                        [_xN]: _nCI
                    }
                ],
                [
                    ()=>Ipv4PrefixListResponse,
                    {
                        [_eQN]: "Ipv4PrefixSet",
                        [_xN]: _iPSpvr
                    }
                ],
                [
                    1,
                    {
                        [_eQN]: "Ipv4PrefixCount",
                        [_xN]: "ipv4PrefixCount"
                    }
                ],
                [
                    ()=>Ipv6PrefixListResponse,
                    {
                        [_eQN]: "Ipv6PrefixSet",
                        [_xN]: _iPSpvre
                    }
                ],
                [
                    1,
                    {
                        [_eQN]: "Ipv6PrefixCount",
                        [_xN]: "ipv6PrefixCount"
                    }
                ],
                [
                    2,
                    {
                        [_eQN]: "PrimaryIpv6",
                        [_xN]: "primaryIpv6"
                    }
                ],
                [
                    ()=>LaunchTemplateEnaSrdSpecification$,
                    {
                        [_eQN]: "EnaSrdSpecification",
                        [_xN]: _eSS
                    }
                ],
                [
                    ()=>ConnectionTrackingSpecification$,
                    {
                        [_eQN]: "ConnectionTrackingSpecification",
                        [_xN]: "connectionTrackingSpecification"
                    }
                ],
                [
                    1,
                    {
                        [_eQN]: "EnaQueueCount",
                        [_xN]: _eQC
                    }
                ]
            ]
        ], LaunchTemplateInstanceSecondaryInterfaceSpecification$ = [
            3,
            n0,
            "LaunchTemplateInstanceSecondaryInterfaceSpecification",
            0,
            [
                _DOT,
                _DI,
                _PIAri,
                _PIAC,
                _SSIe,
                _ITnt,
                _NCI
            ],
            [
                [
                    2,
                    {
                        [_eQN]: "DeleteOnTermination",
                        [_xN]: _dOT
                    }
                ],
                [
                    1,
                    {
                        [_eQN]: "DeviceIndex",
                        [_xN]: _dI
                    }
                ],
                [
                    ()=>SecondaryInterfacePrivateIpAddressSpecificationList,
                    {
                        [_eQN]: "PrivateIpAddressesSet",
                        [_xN]: _pIAS
                    }
                ],
                [
                    1,
                    {
                        [_eQN]: "PrivateIpAddressCount",
                        [_xN]: "privateIpAddressCount"
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "SecondarySubnetId",
                        [_xN]: _sSI
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "InterfaceType",
                        [_xN]: _iTnt
                    }
                ],
                [
                    1,
                    {
                        [_eQN]: "NetworkCardIndex",
                        [_xN]: _nCI
                    }
                ]
            ]
        ], LaunchTemplateLicenseConfiguration$ = [
            3,
            n0,
            "LaunchTemplateLicenseConfiguration",
            0,
            [
                _LCA
            ],
            [
                [
                    0,
                    {
                        [_eQN]: "LicenseConfigurationArn",
                        [_xN]: _lCA
                    }
                ]
            ]
        ], LaunchTemplateNetworkPerformanceOptions$ = [
            3,
            n0,
            "LaunchTemplateNetworkPerformanceOptions",
            0,
            [
                _BW
            ],
            [
                [
                    0,
                    {
                        [_eQN]: "BandwidthWeighting",
                        [_xN]: _bW
                    }
                ]
            ]
        ], LaunchTemplateOverrides$ = [
            3,
            n0,
            "LaunchTemplateOverrides",
            0,
            [
                _IT,
                _SPp,
                _SIu,
                _AZ,
                _WCe,
                _Prio,
                _IR,
                _AZI
            ],
            [
                [
                    0,
                    {
                        [_eQN]: "InstanceType",
                        [_xN]: _iT
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "SpotPrice",
                        [_xN]: _sPp
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "SubnetId",
                        [_xN]: _sIu
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "AvailabilityZone",
                        [_xN]: _aZ
                    }
                ],
                [
                    1,
                    {
                        [_eQN]: "WeightedCapacity",
                        [_xN]: _wC
                    }
                ],
                [
                    1,
                    {
                        [_eQN]: "Priority",
                        [_xN]: _pri
                    }
                ],
                [
                    ()=>InstanceRequirements$,
                    {
                        [_eQN]: "InstanceRequirements",
                        [_xN]: _iR
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "AvailabilityZoneId",
                        [_xN]: _aZI
                    }
                ]
            ]
        ], LaunchTemplatePlacement$ = [
            3,
            n0,
            "LaunchTemplatePlacement",
            0,
            [
                _AZ,
                _AZI,
                _Af,
                _GN,
                _HIo,
                _Te,
                _SDp,
                _HRGA,
                _PN,
                _GIr
            ],
            [
                [
                    0,
                    {
                        [_eQN]: "AvailabilityZone",
                        [_xN]: _aZ
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "AvailabilityZoneId",
                        [_xN]: _aZI
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "Affinity",
                        [_xN]: _af
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
                        [_eQN]: "HostId",
                        [_xN]: _hI
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "Tenancy",
                        [_xN]: _te
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "SpreadDomain",
                        [_xN]: _sDp
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "HostResourceGroupArn",
                        [_xN]: _hRGA
                    }
                ],
                [
                    1,
                    {
                        [_eQN]: "PartitionNumber",
                        [_xN]: _pN
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "GroupId",
                        [_xN]: _gIr
                    }
                ]
            ]
        ], LaunchTemplatePrivateDnsNameOptions$ = [
            3,
            n0,
            "LaunchTemplatePrivateDnsNameOptions",
            0,
            [
                _HTo,
                _ERNDAR,
                _ERNDAAAAR
            ],
            [
                [
                    0,
                    {
                        [_eQN]: "HostnameType",
                        [_xN]: _hTo
                    }
                ],
                [
                    2,
                    {
                        [_eQN]: "EnableResourceNameDnsARecord",
                        [_xN]: _eRNDAR
                    }
                ],
                [
                    2,
                    {
                        [_eQN]: "EnableResourceNameDnsAAAARecord",
                        [_xN]: _eRNDAAAAR
                    }
                ]
            ]
        ], LaunchTemplatesMonitoring$ = [
            3,
            n0,
            "LaunchTemplatesMonitoring",
            0,
            [
                _En,
                _MCIe
            ],
            [
                [
                    2,
                    {
                        [_eQN]: "Enabled",
                        [_xN]: _en
                    }
                ],
                [
                    ()=>MetricCategoryIdList,
                    {
                        [_eQN]: "MetricCategoryIdSet",
                        [_xN]: _mCIS
                    }
                ]
            ]
        ], LaunchTemplateSpotMarketOptions$ = [
            3,
            n0,
            "LaunchTemplateSpotMarketOptions",
            0,
            [
                _MPax,
                _SITp,
                _BDMlo,
                _VU,
                _IIB
            ],
            [
                [
                    0,
                    {
                        [_eQN]: "MaxPrice",
                        [_xN]: _mP
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "SpotInstanceType",
                        [_xN]: "spotInstanceType"
                    }
                ],
                [
                    1,
                    {
                        [_eQN]: "BlockDurationMinutes",
                        [_xN]: "blockDurationMinutes"
                    }
                ],
                [
                    4,
                    {
                        [_eQN]: "ValidUntil",
                        [_xN]: _vU
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "InstanceInterruptionBehavior",
                        [_xN]: _iIB
                    }
                ]
            ]
        ], LaunchTemplateTagSpecification$ = [
            3,
            n0,
            "LaunchTemplateTagSpecification",
            0,
            [
                _RTe,
                _T
            ],
            [
                [
                    0,
                    {
                        [_eQN]: "ResourceType",
                        [_xN]: _rTe
                    }
                ],
                [
                    ()=>TagList,
                    {
                        [_eQN]: "TagSet",
                        [_xN]: _tS
                    }
                ]
            ]
        ], LicenseConfiguration$ = [
            3,
            n0,
            "LicenseConfiguration",
            0,
            [
                _LCA
            ],
            [
                [
                    0,
                    {
                        [_eQN]: "LicenseConfigurationArn",
                        [_xN]: _lCA
                    }
                ]
            ]
        ], LoadBalancersConfig$ = [
            3,
            n0,
            _LBC,
            0,
            [
                _CLBC,
                _TGCa
            ],
            [
                [
                    ()=>ClassicLoadBalancersConfig$,
                    {
                        [_eQN]: "ClassicLoadBalancersConfig",
                        [_xN]: "classicLoadBalancersConfig"
                    }
                ],
                [
                    ()=>TargetGroupsConfig$,
                    {
                        [_eQN]: "TargetGroupsConfig",
                        [_xN]: "targetGroupsConfig"
                    }
                ]
            ]
        ], MediaDeviceInfo$ = [
            3,
            n0,
            "MediaDeviceInfo",
            0,
            [
                _Cou,
                _N,
                _Man,
                _MIe
            ],
            [
                [
                    1,
                    {
                        [_eQN]: "Count",
                        [_xN]: _cou
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "Name",
                        [_xN]: _n
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "Manufacturer",
                        [_xN]: _man
                    }
                ],
                [
                    ()=>MediaDeviceMemoryInfo$,
                    {
                        [_eQN]: "MemoryInfo",
                        [_xN]: _mIe
                    }
                ]
            ]
        ], MediaDeviceMemoryInfo$ = [
            3,
            n0,
            "MediaDeviceMemoryInfo",
            0,
            [
                _SIMB
            ],
            [
                [
                    1,
                    {
                        [_eQN]: "SizeInMiB",
                        [_xN]: _sIMB
                    }
                ]
            ]
        ], MemoryGiBPerVCpu$ = [
            3,
            n0,
            _MGBPVC,
            0,
            [
                "Min",
                "Max"
            ],
            [
                [
                    1,
                    {
                        [_eQN]: "Min",
                        [_xN]: "min"
                    }
                ],
                [
                    1,
                    {
                        [_eQN]: "Max",
                        [_xN]: "max"
                    }
                ]
            ]
        ], MemoryGiBPerVCpuRequest$ = [
            3,
            n0,
            "MemoryGiBPerVCpuRequest",
            0,
            [
                "Min",
                "Max"
            ],
            [
                1,
                1
            ]
        ], MemoryMiB$ = [
            3,
            n0,
            _MMB,
            0,
            [
                "Min",
                "Max"
            ],
            [
                [
                    1,
                    {
                        [_eQN]: "Min",
                        [_xN]: "min"
                    }
                ],
                [
                    1,
                    {
                        [_eQN]: "Max",
                        [_xN]: "max"
                    }
                ]
            ]
        ], MemoryMiBRequest$ = [
            3,
            n0,
            "MemoryMiBRequest",
            0,
            [
                "Min",
                "Max"
            ],
            [
                1,
                1
            ],
            1
        ], MetricPoint$ = [
            3,
            n0,
            "MetricPoint",
            0,
            [
                _SD,
                _ED,
                _V,
                _Sta
            ],
            [
                [
                    4,
                    {
                        [_eQN]: "StartDate",
                        [_xN]: _sD
                    }
                ],
                [
                    4,
                    {
                        [_eQN]: "EndDate",
                        [_xN]: _eD
                    }
                ],
                [
                    1,
                    {
                        [_eQN]: "Value",
                        [_xN]: _v
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "Status",
                        [_xN]: _sta
                    }
                ]
            ]
        ], MetricValue$ = [
            3,
            n0,
            "MetricValue",
            0,
            [
                "Metric",
                _V
            ],
            [
                [
                    0,
                    {
                        [_eQN]: "Metric",
                        [_xN]: "metric"
                    }
                ],
                [
                    1,
                    {
                        [_eQN]: "Value",
                        [_xN]: _v
                    }
                ]
            ]
        ], ModificationReservationUpdate$ = [
            3,
            n0,
            "ModificationReservationUpdate",
            0,
            [
                "NewCommitmentEndDate",
                "NewStartDate",
                "NewCommitmentDuration"
            ],
            [
                [
                    4,
                    {
                        [_eQN]: "NewCommitmentEndDate",
                        [_xN]: "newCommitmentEndDate"
                    }
                ],
                [
                    4,
                    {
                        [_eQN]: "NewStartDate",
                        [_xN]: "newStartDate"
                    }
                ],
                [
                    1,
                    {
                        [_eQN]: "NewCommitmentDuration",
                        [_xN]: "newCommitmentDuration"
                    }
                ]
            ]
        ], Monitoring$ = [
            3,
            n0,
            _Mon,
            0,
            [
                _MCIe,
                _St
            ],
            [
                [
                    ()=>MetricCategoryIdList,
                    {
                        [_eQN]: "MetricCategoryIdSet",
                        [_xN]: _mCIS
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "State",
                        [_xN]: _st
                    }
                ]
            ]
        ], NatGatewayAddress$ = [
            3,
            n0,
            "NatGatewayAddress",
            0,
            [
                _AIl,
                _NII,
                "PrivateIp",
                _PI,
                _AIs,
                "IsPrimary",
                _FM,
                _Sta,
                _AZ,
                _AZI
            ],
            [
                [
                    0,
                    {
                        [_eQN]: "AllocationId",
                        [_xN]: _aI
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "NetworkInterfaceId",
                        [_xN]: _nII
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "PrivateIp",
                        [_xN]: "privateIp"
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "PublicIp",
                        [_xN]: _pI
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "AssociationId",
                        [_xN]: _aIs
                    }
                ],
                [
                    2,
                    {
                        [_eQN]: "IsPrimary",
                        [_xN]: "isPrimary"
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "FailureMessage",
                        [_xN]: _fM
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "Status",
                        [_xN]: _sta
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "AvailabilityZone",
                        [_xN]: _aZ
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "AvailabilityZoneId",
                        [_xN]: _aZI
                    }
                ]
            ]
        ], NatGatewayAttachedAppliance$ = [
            3,
            n0,
            "NatGatewayAttachedAppliance",
            0,
            [
                _Ty,
                "ApplianceArn",
                "VpcEndpointId",
                "AttachmentState",
                "ModificationState",
                "FailureCode",
                _FM
            ],
            [
                [
                    0,
                    {
                        [_eQN]: "Type",
                        [_xN]: _ty
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "ApplianceArn",
                        [_xN]: "applianceArn"
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "VpcEndpointId",
                        [_xN]: "vpcEndpointId"
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "AttachmentState",
                        [_xN]: "attachmentState"
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "ModificationState",
                        [_xN]: "modificationState"
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "FailureCode",
                        [_xN]: "failureCode"
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "FailureMessage",
                        [_xN]: _fM
                    }
                ]
            ]
        ], NetworkAclAssociation$ = [
            3,
            n0,
            "NetworkAclAssociation",
            0,
            [
                "NetworkAclAssociationId",
                "NetworkAclId",
                _SIu
            ],
            [
                [
                    0,
                    {
                        [_eQN]: "NetworkAclAssociationId",
                        [_xN]: "networkAclAssociationId"
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "NetworkAclId",
                        [_xN]: "networkAclId"
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "SubnetId",
                        [_xN]: _sIu
                    }
                ]
            ]
        ], NetworkAclEntry$ = [
            3,
            n0,
            "NetworkAclEntry",
            0,
            [
                _CB,
                _Eg,
                _ITC,
                _ICB,
                _PRo,
                _Pr,
                _RA,
                _RNu
            ],
            [
                [
                    0,
                    {
                        [_eQN]: "CidrBlock",
                        [_xN]: _cB
                    }
                ],
                [
                    2,
                    {
                        [_eQN]: "Egress",
                        [_xN]: _eg
                    }
                ],
                [
                    ()=>IcmpTypeCode$,
                    {
                        [_eQN]: "IcmpTypeCode",
                        [_xN]: "icmpTypeCode"
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "Ipv6CidrBlock",
                        [_xN]: _iCB
                    }
                ],
                [
                    ()=>PortRange$,
                    {
                        [_eQN]: "PortRange",
                        [_xN]: _pRo
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "Protocol",
                        [_xN]: _pr
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "RuleAction",
                        [_xN]: _rA
                    }
                ],
                [
                    1,
                    {
                        [_eQN]: "RuleNumber",
                        [_xN]: _rN
                    }
                ]
            ]
        ], NetworkBandwidthGbps$ = [
            3,
            n0,
            _NBGe,
            0,
            [
                "Min",
                "Max"
            ],
            [
                [
                    1,
                    {
                        [_eQN]: "Min",
                        [_xN]: "min"
                    }
                ],
                [
                    1,
                    {
                        [_eQN]: "Max",
                        [_xN]: "max"
                    }
                ]
            ]
        ], NetworkBandwidthGbpsRequest$ = [
            3,
            n0,
            "NetworkBandwidthGbpsRequest",
            0,
            [
                "Min",
                "Max"
            ],
            [
                1,
                1
            ]
        ], NetworkCardInfo$ = [
            3,
            n0,
            "NetworkCardInfo",
            0,
            [
                _NCI,
                _NPe,
                _MNI,
                "AdditionalFlexibleNetworkInterfaces",
                "BaselineBandwidthInGbps",
                "PeakBandwidthInGbps",
                "DefaultEnaQueueCountPerInterface",
                "MaximumEnaQueueCount",
                "MaximumEnaQueueCountPerInterface",
                "InterfaceTypes"
            ],
            [
                [
                    1,
                    {
                        [_eQN]: "NetworkCardIndex",
                        [_xN]: _nCI
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "NetworkPerformance",
                        [_xN]: _nPe
                    }
                ],
                [
                    1,
                    {
                        [_eQN]: "MaximumNetworkInterfaces",
                        [_xN]: _mNI
                    }
                ],
                [
                    1,
                    {
                        [_eQN]: "AdditionalFlexibleNetworkInterfaces",
                        [_xN]: "additionalFlexibleNetworkInterfaces"
                    }
                ],
                [
                    1,
                    {
                        [_eQN]: "BaselineBandwidthInGbps",
                        [_xN]: "baselineBandwidthInGbps"
                    }
                ],
                [
                    1,
                    {
                        [_eQN]: "PeakBandwidthInGbps",
                        [_xN]: "peakBandwidthInGbps"
                    }
                ],
                [
                    1,
                    {
                        [_eQN]: "DefaultEnaQueueCountPerInterface",
                        [_xN]: "defaultEnaQueueCountPerInterface"
                    }
                ],
                [
                    1,
                    {
                        [_eQN]: "MaximumEnaQueueCount",
                        [_xN]: "maximumEnaQueueCount"
                    }
                ],
                [
                    1,
                    {
                        [_eQN]: "MaximumEnaQueueCountPerInterface",
                        [_xN]: "maximumEnaQueueCountPerInterface"
                    }
                ],
                [
                    ()=>NetworkCardInterfaceTypeList,
                    {
                        [_eQN]: "InterfaceTypeSet",
                        [_xN]: "interfaceTypeSet"
                    }
                ]
            ]
        ], NetworkInterfaceAssociation$ = [
            3,
            n0,
            "NetworkInterfaceAssociation",
            0,
            [
                _AIl,
                _AIs,
                _IOI,
                _PDNub,
                _PI,
                _COI,
                _CI
            ],
            [
                [
                    0,
                    {
                        [_eQN]: "AllocationId",
                        [_xN]: _aI
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "AssociationId",
                        [_xN]: _aIs
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "IpOwnerId",
                        [_xN]: _iOIp
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "PublicDnsName",
                        [_xN]: _pDNu
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "PublicIp",
                        [_xN]: _pI
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "CustomerOwnedIp",
                        [_xN]: _cOI
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "CarrierIp",
                        [_xN]: _cI
                    }
                ]
            ]
        ], NetworkInterfaceCount$ = [
            3,
            n0,
            _NIC,
            0,
            [
                "Min",
                "Max"
            ],
            [
                [
                    1,
                    {
                        [_eQN]: "Min",
                        [_xN]: "min"
                    }
                ],
                [
                    1,
                    {
                        [_eQN]: "Max",
                        [_xN]: "max"
                    }
                ]
            ]
        ], NetworkInterfaceCountRequest$ = [
            3,
            n0,
            "NetworkInterfaceCountRequest",
            0,
            [
                "Min",
                "Max"
            ],
            [
                1,
                1
            ]
        ], NetworkInterfaceIpv6Address$ = [
            3,
            n0,
            "NetworkInterfaceIpv6Address",
            0,
            [
                _IApv,
                _PIDN,
                _IPIs
            ],
            [
                [
                    0,
                    {
                        [_eQN]: "Ipv6Address",
                        [_xN]: _iApv
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "PublicIpv6DnsName",
                        [_xN]: _pIDN
                    }
                ],
                [
                    2,
                    {
                        [_eQN]: "IsPrimaryIpv6",
                        [_xN]: _iPIs
                    }
                ]
            ]
        ], NetworkInterfacePrivateIpAddress$ = [
            3,
            n0,
            "NetworkInterfacePrivateIpAddress",
            0,
            [
                _Ass,
                _Prim,
                _PDN,
                _PIAr
            ],
            [
                [
                    ()=>NetworkInterfaceAssociation$,
                    {
                        [_eQN]: "Association",
                        [_xN]: _ass
                    }
                ],
                [
                    2,
                    {
                        [_eQN]: "Primary",
                        [_xN]: _prim
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "PrivateDnsName",
                        [_xN]: _pDNr
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "PrivateIpAddress",
                        [_xN]: _pIAr
                    }
                ]
            ]
        ], NeuronDeviceCoreInfo$ = [
            3,
            n0,
            "NeuronDeviceCoreInfo",
            0,
            [
                _Cou,
                _Ver
            ],
            [
                [
                    1,
                    {
                        [_eQN]: "Count",
                        [_xN]: _cou
                    }
                ],
                [
                    1,
                    {
                        [_eQN]: "Version",
                        [_xN]: _ve
                    }
                ]
            ]
        ], NeuronDeviceInfo$ = [
            3,
            n0,
            "NeuronDeviceInfo",
            0,
            [
                _Cou,
                _N,
                "CoreInfo",
                _MIe
            ],
            [
                [
                    1,
                    {
                        [_eQN]: "Count",
                        [_xN]: _cou
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "Name",
                        [_xN]: _n
                    }
                ],
                [
                    ()=>NeuronDeviceCoreInfo$,
                    {
                        [_eQN]: "CoreInfo",
                        [_xN]: "coreInfo"
                    }
                ],
                [
                    ()=>NeuronDeviceMemoryInfo$,
                    {
                        [_eQN]: "MemoryInfo",
                        [_xN]: _mIe
                    }
                ]
            ]
        ], NeuronDeviceMemoryInfo$ = [
            3,
            n0,
            "NeuronDeviceMemoryInfo",
            0,
            [
                _SIMB
            ],
            [
                [
                    1,
                    {
                        [_eQN]: "SizeInMiB",
                        [_xN]: _sIMB
                    }
                ]
            ]
        ], OperatorResponse$ = [
            3,
            n0,
            "OperatorResponse",
            0,
            [
                "Managed",
                "Principal",
                "HiddenByDefault"
            ],
            [
                [
                    2,
                    {
                        [_eQN]: "Managed",
                        [_xN]: "managed"
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "Principal",
                        [_xN]: "principal"
                    }
                ],
                [
                    2,
                    {
                        [_eQN]: "HiddenByDefault",
                        [_xN]: "hiddenByDefault"
                    }
                ]
            ]
        ], PacketHeaderStatement$ = [
            3,
            n0,
            _PHS,
            0,
            [
                _SA,
                _DA,
                _SPo,
                _DPes,
                _SPL,
                _DPL,
                _Prot
            ],
            [
                [
                    ()=>ValueStringList,
                    {
                        [_eQN]: "SourceAddressSet",
                        [_xN]: _sAS
                    }
                ],
                [
                    ()=>ValueStringList,
                    {
                        [_eQN]: "DestinationAddressSet",
                        [_xN]: _dAS
                    }
                ],
                [
                    ()=>ValueStringList,
                    {
                        [_eQN]: "SourcePortSet",
                        [_xN]: _sPS
                    }
                ],
                [
                    ()=>ValueStringList,
                    {
                        [_eQN]: "DestinationPortSet",
                        [_xN]: _dPS
                    }
                ],
                [
                    ()=>ValueStringList,
                    {
                        [_eQN]: "SourcePrefixListSet",
                        [_xN]: "sourcePrefixListSet"
                    }
                ],
                [
                    ()=>ValueStringList,
                    {
                        [_eQN]: "DestinationPrefixListSet",
                        [_xN]: "destinationPrefixListSet"
                    }
                ],
                [
                    ()=>ProtocolList,
                    {
                        [_eQN]: "ProtocolSet",
                        [_xN]: _pSro
                    }
                ]
            ]
        ], PacketHeaderStatementRequest$ = [
            3,
            n0,
            "PacketHeaderStatementRequest",
            0,
            [
                _SA,
                _DA,
                _SPo,
                _DPes,
                _SPL,
                _DPL,
                _Prot
            ],
            [
                [
                    ()=>ValueStringList,
                    {
                        [_xN]: _SAou
                    }
                ],
                [
                    ()=>ValueStringList,
                    {
                        [_xN]: _DAest
                    }
                ],
                [
                    ()=>ValueStringList,
                    {
                        [_xN]: "SourcePort"
                    }
                ],
                [
                    ()=>ValueStringList,
                    {
                        [_xN]: "DestinationPort"
                    }
                ],
                [
                    ()=>ValueStringList,
                    {
                        [_xN]: "SourcePrefixList"
                    }
                ],
                [
                    ()=>ValueStringList,
                    {
                        [_xN]: "DestinationPrefixList"
                    }
                ],
                [
                    ()=>ProtocolList,
                    {
                        [_xN]: _Pr
                    }
                ]
            ]
        ], PathComponent$ = [
            3,
            n0,
            "PathComponent",
            0,
            [
                "SequenceNumber",
                _ARcl,
                _ATtta,
                _C,
                _DVe,
                "OutboundHeader",
                "InboundHeader",
                _RTR,
                _SGRe,
                _SVo,
                _Su,
                "Vpc",
                "AdditionalDetails",
                _TG,
                _TGRTR,
                _TGPTE,
                "Explanations",
                _ELBL,
                _FSRi,
                _FSRir,
                _SN
            ],
            [
                [
                    1,
                    {
                        [_eQN]: "SequenceNumber",
                        [_xN]: "sequenceNumber"
                    }
                ],
                [
                    ()=>AnalysisAclRule$,
                    {
                        [_eQN]: "AclRule",
                        [_xN]: _aRc
                    }
                ],
                [
                    ()=>AnalysisComponent$,
                    {
                        [_eQN]: "AttachedTo",
                        [_xN]: _aTtt
                    }
                ],
                [
                    ()=>AnalysisComponent$,
                    {
                        [_eQN]: "Component",
                        [_xN]: _c
                    }
                ],
                [
                    ()=>AnalysisComponent$,
                    {
                        [_eQN]: "DestinationVpc",
                        [_xN]: _dV
                    }
                ],
                [
                    ()=>AnalysisPacketHeader$,
                    {
                        [_eQN]: "OutboundHeader",
                        [_xN]: "outboundHeader"
                    }
                ],
                [
                    ()=>AnalysisPacketHeader$,
                    {
                        [_eQN]: "InboundHeader",
                        [_xN]: "inboundHeader"
                    }
                ],
                [
                    ()=>AnalysisRouteTableRoute$,
                    {
                        [_eQN]: "RouteTableRoute",
                        [_xN]: _rTR
                    }
                ],
                [
                    ()=>AnalysisSecurityGroupRule$,
                    {
                        [_eQN]: "SecurityGroupRule",
                        [_xN]: _sGR
                    }
                ],
                [
                    ()=>AnalysisComponent$,
                    {
                        [_eQN]: "SourceVpc",
                        [_xN]: _sV
                    }
                ],
                [
                    ()=>AnalysisComponent$,
                    {
                        [_eQN]: "Subnet",
                        [_xN]: _su
                    }
                ],
                [
                    ()=>AnalysisComponent$,
                    {
                        [_eQN]: "Vpc",
                        [_xN]: "vpc"
                    }
                ],
                [
                    ()=>AdditionalDetailList,
                    {
                        [_eQN]: "AdditionalDetailSet",
                        [_xN]: "additionalDetailSet"
                    }
                ],
                [
                    ()=>AnalysisComponent$,
                    {
                        [_eQN]: "TransitGateway",
                        [_xN]: _tG
                    }
                ],
                [
                    ()=>TransitGatewayRouteTableRoute$,
                    {
                        [_eQN]: "TransitGatewayRouteTableRoute",
                        [_xN]: _tGRTR
                    }
                ],
                [
                    ()=>AnalysisTransitGatewayPolicyTableEntry$,
                    {
                        [_eQN]: "TransitGatewayPolicyTableEntry",
                        [_xN]: _tGPTE
                    }
                ],
                [
                    ()=>ExplanationList,
                    {
                        [_eQN]: "ExplanationSet",
                        [_xN]: "explanationSet"
                    }
                ],
                [
                    ()=>AnalysisComponent$,
                    {
                        [_eQN]: "ElasticLoadBalancerListener",
                        [_xN]: _eLBL
                    }
                ],
                [
                    ()=>FirewallStatelessRule$,
                    {
                        [_eQN]: "FirewallStatelessRule",
                        [_xN]: _fSR
                    }
                ],
                [
                    ()=>FirewallStatefulRule$,
                    {
                        [_eQN]: "FirewallStatefulRule",
                        [_xN]: _fSRi
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "ServiceName",
                        [_xN]: _sN
                    }
                ]
            ]
        ], PathStatement$ = [
            3,
            n0,
            "PathStatement",
            0,
            [
                _PHS,
                _RSes
            ],
            [
                [
                    ()=>PacketHeaderStatement$,
                    {
                        [_eQN]: "PacketHeaderStatement",
                        [_xN]: "packetHeaderStatement"
                    }
                ],
                [
                    ()=>ResourceStatement$,
                    {
                        [_eQN]: "ResourceStatement",
                        [_xN]: _rSeso
                    }
                ]
            ]
        ], PayerResponsibilityEntry$ = [
            3,
            n0,
            "PayerResponsibilityEntry",
            0,
            [
                _Scop,
                "PayerResponsibilityType"
            ],
            [
                [
                    0,
                    {
                        [_eQN]: "Scope",
                        [_xN]: _scop
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "PayerResponsibilityType",
                        [_xN]: "payerResponsibilityType"
                    }
                ]
            ]
        ], PerformanceFactorReference$ = [
            3,
            n0,
            "PerformanceFactorReference",
            0,
            [
                _IF
            ],
            [
                [
                    0,
                    {
                        [_eQN]: "InstanceFamily",
                        [_xN]: _iF
                    }
                ]
            ]
        ], PerformanceFactorReferenceRequest$ = [
            3,
            n0,
            "PerformanceFactorReferenceRequest",
            0,
            [
                _IF
            ],
            [
                0
            ]
        ], Phase1DHGroupNumbersListValue$ = [
            3,
            n0,
            "Phase1DHGroupNumbersListValue",
            0,
            [
                _V
            ],
            [
                [
                    1,
                    {
                        [_eQN]: "Value",
                        [_xN]: _v
                    }
                ]
            ]
        ], Phase1DHGroupNumbersRequestListValue$ = [
            3,
            n0,
            "Phase1DHGroupNumbersRequestListValue",
            0,
            [
                _V
            ],
            [
                1
            ]
        ], Phase1EncryptionAlgorithmsListValue$ = [
            3,
            n0,
            "Phase1EncryptionAlgorithmsListValue",
            0,
            [
                _V
            ],
            [
                [
                    0,
                    {
                        [_eQN]: "Value",
                        [_xN]: _v
                    }
                ]
            ]
        ], Phase1EncryptionAlgorithmsRequestListValue$ = [
            3,
            n0,
            "Phase1EncryptionAlgorithmsRequestListValue",
            0,
            [
                _V
            ],
            [
                0
            ]
        ], Phase1IntegrityAlgorithmsListValue$ = [
            3,
            n0,
            "Phase1IntegrityAlgorithmsListValue",
            0,
            [
                _V
            ],
            [
                [
                    0,
                    {
                        [_eQN]: "Value",
                        [_xN]: _v
                    }
                ]
            ]
        ], Phase1IntegrityAlgorithmsRequestListValue$ = [
            3,
            n0,
            "Phase1IntegrityAlgorithmsRequestListValue",
            0,
            [
                _V
            ],
            [
                0
            ]
        ], Phase2DHGroupNumbersListValue$ = [
            3,
            n0,
            "Phase2DHGroupNumbersListValue",
            0,
            [
                _V
            ],
            [
                [
                    1,
                    {
                        [_eQN]: "Value",
                        [_xN]: _v
                    }
                ]
            ]
        ], Phase2DHGroupNumbersRequestListValue$ = [
            3,
            n0,
            "Phase2DHGroupNumbersRequestListValue",
            0,
            [
                _V
            ],
            [
                1
            ]
        ], Phase2EncryptionAlgorithmsListValue$ = [
            3,
            n0,
            "Phase2EncryptionAlgorithmsListValue",
            0,
            [
                _V
            ],
            [
                [
                    0,
                    {
                        [_eQN]: "Value",
                        [_xN]: _v
                    }
                ]
            ]
        ], Phase2EncryptionAlgorithmsRequestListValue$ = [
            3,
            n0,
            "Phase2EncryptionAlgorithmsRequestListValue",
            0,
            [
                _V
            ],
            [
                0
            ]
        ], Phase2IntegrityAlgorithmsListValue$ = [
            3,
            n0,
            "Phase2IntegrityAlgorithmsListValue",
            0,
            [
                _V
            ],
            [
                [
                    0,
                    {
                        [_eQN]: "Value",
                        [_xN]: _v
                    }
                ]
            ]
        ], Phase2IntegrityAlgorithmsRequestListValue$ = [
            3,
            n0,
            "Phase2IntegrityAlgorithmsRequestListValue",
            0,
            [
                _V
            ],
            [
                0
            ]
        ], Placement$ = [
            3,
            n0,
            _Pla,
            0,
            [
                _AZI,
                _Af,
                _GN,
                _PN,
                _HIo,
                _Te,
                _SDp,
                _HRGA,
                _GIr,
                _AZ
            ],
            [
                [
                    0,
                    {
                        [_eQN]: "AvailabilityZoneId",
                        [_xN]: _aZI
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "Affinity",
                        [_xN]: _af
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
                    1,
                    {
                        [_eQN]: "PartitionNumber",
                        [_xN]: _pN
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "HostId",
                        [_xN]: _hI
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "Tenancy",
                        [_xN]: _te
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "SpreadDomain",
                        [_xN]: _sDp
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "HostResourceGroupArn",
                        [_xN]: _hRGA
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
                        [_eQN]: "AvailabilityZone",
                        [_xN]: _aZ
                    }
                ]
            ]
        ], PlacementResponse$ = [
            3,
            n0,
            "PlacementResponse",
            0,
            [
                _GN
            ],
            [
                [
                    0,
                    {
                        [_eQN]: "GroupName",
                        [_xN]: _gN
                    }
                ]
            ]
        ], PoolCidrBlock$ = [
            3,
            n0,
            "PoolCidrBlock",
            0,
            [
                _Ci
            ],
            [
                [
                    0,
                    {
                        [_eQN]: "PoolCidrBlock",
                        [_xN]: "poolCidrBlock"
                    }
                ]
            ]
        ], PortRange$ = [
            3,
            n0,
            _PRo,
            0,
            [
                "From",
                "To"
            ],
            [
                [
                    1,
                    {
                        [_eQN]: "From",
                        [_xN]: "from"
                    }
                ],
                [
                    1,
                    {
                        [_eQN]: "To",
                        [_xN]: "to"
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
        ], PriceSchedule$ = [
            3,
            n0,
            "PriceSchedule",
            0,
            [
                "Active",
                "CurrencyCode",
                _Pric,
                "Term"
            ],
            [
                [
                    2,
                    {
                        [_eQN]: "Active",
                        [_xN]: "active"
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "CurrencyCode",
                        [_xN]: "currencyCode"
                    }
                ],
                [
                    1,
                    {
                        [_eQN]: "Price",
                        [_xN]: _pric
                    }
                ],
                [
                    1,
                    {
                        [_eQN]: "Term",
                        [_xN]: "term"
                    }
                ]
            ]
        ], PricingDetail$ = [
            3,
            n0,
            "PricingDetail",
            0,
            [
                _Cou,
                _Pric
            ],
            [
                [
                    1,
                    {
                        [_eQN]: "Count",
                        [_xN]: _cou
                    }
                ],
                [
                    1,
                    {
                        [_eQN]: "Price",
                        [_xN]: _pric
                    }
                ]
            ]
        ], PrivateDnsDetails$ = [
            3,
            n0,
            "PrivateDnsDetails",
            0,
            [
                _PDN
            ],
            [
                [
                    0,
                    {
                        [_eQN]: "PrivateDnsName",
                        [_xN]: _pDNr
                    }
                ]
            ]
        ], PrivateDnsNameOptionsResponse$ = [
            3,
            n0,
            "PrivateDnsNameOptionsResponse",
            0,
            [
                _HTo,
                _ERNDAR,
                _ERNDAAAAR
            ],
            [
                [
                    0,
                    {
                        [_eQN]: "HostnameType",
                        [_xN]: _hTo
                    }
                ],
                [
                    2,
                    {
                        [_eQN]: "EnableResourceNameDnsARecord",
                        [_xN]: _eRNDAR
                    }
                ],
                [
                    2,
                    {
                        [_eQN]: "EnableResourceNameDnsAAAARecord",
                        [_xN]: _eRNDAAAAR
                    }
                ]
            ]
        ], PrivateIpAddressSpecification$ = [
            3,
            n0,
            "PrivateIpAddressSpecification",
            0,
            [
                _Prim,
                _PIAr
            ],
            [
                [
                    2,
                    {
                        [_eQN]: "Primary",
                        [_xN]: _prim
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "PrivateIpAddress",
                        [_xN]: _pIAr
                    }
                ]
            ]
        ], ProductCode$ = [
            3,
            n0,
            "ProductCode",
            0,
            [
                "ProductCodeId",
                "ProductCodeType"
            ],
            [
                [
                    0,
                    {
                        [_eQN]: "ProductCode",
                        [_xN]: "productCode"
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "Type",
                        [_xN]: _ty
                    }
                ]
            ]
        ], PropagatingVgw$ = [
            3,
            n0,
            "PropagatingVgw",
            0,
            [
                _GI
            ],
            [
                [
                    0,
                    {
                        [_eQN]: "GatewayId",
                        [_xN]: _gI
                    }
                ]
            ]
        ], PublicIpv4PoolRange$ = [
            3,
            n0,
            "PublicIpv4PoolRange",
            0,
            [
                "FirstAddress",
                "LastAddress",
                "AddressCount",
                "AvailableAddressCount"
            ],
            [
                [
                    0,
                    {
                        [_eQN]: "FirstAddress",
                        [_xN]: "firstAddress"
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "LastAddress",
                        [_xN]: "lastAddress"
                    }
                ],
                [
                    1,
                    {
                        [_eQN]: "AddressCount",
                        [_xN]: "addressCount"
                    }
                ],
                [
                    1,
                    {
                        [_eQN]: "AvailableAddressCount",
                        [_xN]: "availableAddressCount"
                    }
                ]
            ]
        ], RecurringCharge$ = [
            3,
            n0,
            "RecurringCharge",
            0,
            [
                "Amount",
                _Fre
            ],
            [
                [
                    1,
                    {
                        [_eQN]: "Amount",
                        [_xN]: "amount"
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "Frequency",
                        [_xN]: _fre
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
        ], RegionalSummary$ = [
            3,
            n0,
            "RegionalSummary",
            0,
            [
                _RN,
                "NumberOfMatchedAccounts",
                "NumberOfUnmatchedAccounts"
            ],
            [
                [
                    0,
                    {
                        [_eQN]: "RegionName",
                        [_xN]: _rNe
                    }
                ],
                [
                    1,
                    {
                        [_eQN]: "NumberOfMatchedAccounts",
                        [_xN]: "numberOfMatchedAccounts"
                    }
                ],
                [
                    1,
                    {
                        [_eQN]: "NumberOfUnmatchedAccounts",
                        [_xN]: "numberOfUnmatchedAccounts"
                    }
                ]
            ]
        ], RegionGeography$ = [
            3,
            n0,
            "RegionGeography",
            0,
            [
                _N
            ],
            [
                [
                    0,
                    {
                        [_eQN]: "Name",
                        [_xN]: _n
                    }
                ]
            ]
        ], RequestIpamResourceTag$ = [
            3,
            n0,
            "RequestIpamResourceTag",
            0,
            [
                "Key",
                _V
            ],
            [
                0,
                0
            ]
        ], ReservedCapacityFallbackOptions$ = [
            3,
            n0,
            _RCFO,
            0,
            [
                "MarketTypes"
            ],
            [
                [
                    ()=>ReservedCapacityFallbackMarketTypeList,
                    {
                        [_eQN]: "MarketTypeSet",
                        [_xN]: "marketTypeSet"
                    }
                ]
            ]
        ], ReservedInstancesConfiguration$ = [
            3,
            n0,
            "ReservedInstancesConfiguration",
            0,
            [
                _AZ,
                _IC,
                _IT,
                _Pl,
                _Scop,
                _AZI
            ],
            [
                [
                    0,
                    {
                        [_eQN]: "AvailabilityZone",
                        [_xN]: _aZ
                    }
                ],
                [
                    1,
                    {
                        [_eQN]: "InstanceCount",
                        [_xN]: _iC
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "InstanceType",
                        [_xN]: _iT
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "Platform",
                        [_xN]: _pl
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "Scope",
                        [_xN]: _scop
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "AvailabilityZoneId",
                        [_xN]: _aZI
                    }
                ]
            ]
        ], ReservedInstancesId$ = [
            3,
            n0,
            _RIIes,
            0,
            [
                _RIIes
            ],
            [
                [
                    0,
                    {
                        [_eQN]: "ReservedInstancesId",
                        [_xN]: _rII
                    }
                ]
            ]
        ], ReservedInstancesModificationResult$ = [
            3,
            n0,
            "ReservedInstancesModificationResult",
            0,
            [
                _RIIes,
                _TCa
            ],
            [
                [
                    0,
                    {
                        [_eQN]: "ReservedInstancesId",
                        [_xN]: _rII
                    }
                ],
                [
                    ()=>ReservedInstancesConfiguration$,
                    {
                        [_eQN]: "TargetConfiguration",
                        [_xN]: "targetConfiguration"
                    }
                ]
            ]
        ], ResourceStatement$ = [
            3,
            n0,
            _RSes,
            0,
            [
                _Res,
                _RTes
            ],
            [
                [
                    ()=>ValueStringList,
                    {
                        [_eQN]: "ResourceSet",
                        [_xN]: "resourceSet"
                    }
                ],
                [
                    ()=>ValueStringList,
                    {
                        [_eQN]: "ResourceTypeSet",
                        [_xN]: "resourceTypeSet"
                    }
                ]
            ]
        ], ResourceStatementRequest$ = [
            3,
            n0,
            "ResourceStatementRequest",
            0,
            [
                _Res,
                _RTes
            ],
            [
                [
                    ()=>ValueStringList,
                    {
                        [_xN]: _Reso
                    }
                ],
                [
                    ()=>ValueStringList,
                    {
                        [_xN]: _RTe
                    }
                ]
            ]
        ], ResourceTypeOption$ = [
            3,
            n0,
            "ResourceTypeOption",
            0,
            [
                _ON,
                _OV
            ],
            [
                0,
                [
                    64,
                    {
                        [_xN]: _OVp
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
                _RGI,
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
                    ()=>IpPermissionList,
                    0
                ],
                0,
                0,
                0,
                1,
                [
                    ()=>SecurityGroupRuleIdList,
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
                    ()=>IpPermissionList,
                    {
                        [_eQN]: "UnknownIpPermissionSet",
                        [_xN]: "unknownIpPermissionSet"
                    }
                ],
                [
                    ()=>RevokedSecurityGroupRuleList,
                    {
                        [_eQN]: "RevokedSecurityGroupRuleSet",
                        [_xN]: "revokedSecurityGroupRuleSet"
                    }
                ]
            ]
        ], Route$ = [
            3,
            n0,
            "Route",
            0,
            [
                _DCB,
                "DestinationIpv6CidrBlock",
                _DPLI,
                _EOIGI,
                _GI,
                _II,
                _IOIn,
                _NGI,
                _TGI,
                _LGI,
                _CGI,
                _NII,
                _O,
                _St,
                _VPCI,
                _CNA,
                "OdbNetworkArn",
                "IpAddress"
            ],
            [
                [
                    0,
                    {
                        [_eQN]: "DestinationCidrBlock",
                        [_xN]: _dCB
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "DestinationIpv6CidrBlock",
                        [_xN]: "destinationIpv6CidrBlock"
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "DestinationPrefixListId",
                        [_xN]: _dPLI
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "EgressOnlyInternetGatewayId",
                        [_xN]: _eOIGI
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "GatewayId",
                        [_xN]: _gI
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "InstanceId",
                        [_xN]: _iI
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "InstanceOwnerId",
                        [_xN]: _iOIn
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "NatGatewayId",
                        [_xN]: _nGI
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "TransitGatewayId",
                        [_xN]: _tGI
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "LocalGatewayId",
                        [_xN]: _lGI
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "CarrierGatewayId",
                        [_xN]: _cGI
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "NetworkInterfaceId",
                        [_xN]: _nII
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "Origin",
                        [_xN]: _o
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "State",
                        [_xN]: _st
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
                        [_eQN]: "CoreNetworkArn",
                        [_xN]: _cNA
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "OdbNetworkArn",
                        [_xN]: "odbNetworkArn"
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "IpAddress",
                        [_xN]: _iAp
                    }
                ]
            ]
        ], RouteServerRouteInstallationDetail$ = [
            3,
            n0,
            "RouteServerRouteInstallationDetail",
            0,
            [
                _RTI,
                "RouteInstallationStatus",
                "RouteInstallationStatusReason"
            ],
            [
                [
                    0,
                    {
                        [_eQN]: "RouteTableId",
                        [_xN]: _rTI
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "RouteInstallationStatus",
                        [_xN]: "routeInstallationStatus"
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "RouteInstallationStatusReason",
                        [_xN]: "routeInstallationStatusReason"
                    }
                ]
            ]
        ], RouteTableAssociation$ = [
            3,
            n0,
            "RouteTableAssociation",
            0,
            [
                "Main",
                "RouteTableAssociationId",
                _RTI,
                _SIu,
                _GI,
                "PublicIpv4Pool",
                "AssociationState"
            ],
            [
                [
                    2,
                    {
                        [_eQN]: "Main",
                        [_xN]: "main"
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "RouteTableAssociationId",
                        [_xN]: "routeTableAssociationId"
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "RouteTableId",
                        [_xN]: _rTI
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "SubnetId",
                        [_xN]: _sIu
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "GatewayId",
                        [_xN]: _gI
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "PublicIpv4Pool",
                        [_xN]: "publicIpv4Pool"
                    }
                ],
                [
                    ()=>RouteTableAssociationState$,
                    {
                        [_eQN]: "AssociationState",
                        [_xN]: "associationState"
                    }
                ]
            ]
        ], RouteTableAssociationState$ = [
            3,
            n0,
            "RouteTableAssociationState",
            0,
            [
                _St,
                _SMt
            ],
            [
                [
                    0,
                    {
                        [_eQN]: "State",
                        [_xN]: _st
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "StatusMessage",
                        [_xN]: _sMt
                    }
                ]
            ]
        ], RuleGroupRuleOptionsPair$ = [
            3,
            n0,
            "RuleGroupRuleOptionsPair",
            0,
            [
                _RGA,
                _RO
            ],
            [
                [
                    0,
                    {
                        [_eQN]: "RuleGroupArn",
                        [_xN]: _rGA
                    }
                ],
                [
                    ()=>RuleOptionList,
                    {
                        [_eQN]: "RuleOptionSet",
                        [_xN]: _rOS
                    }
                ]
            ]
        ], RuleGroupTypePair$ = [
            3,
            n0,
            "RuleGroupTypePair",
            0,
            [
                _RGA,
                "RuleGroupType"
            ],
            [
                [
                    0,
                    {
                        [_eQN]: "RuleGroupArn",
                        [_xN]: _rGA
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "RuleGroupType",
                        [_xN]: "ruleGroupType"
                    }
                ]
            ]
        ], RuleOption$ = [
            3,
            n0,
            "RuleOption",
            0,
            [
                "Keyword",
                "Settings"
            ],
            [
                [
                    0,
                    {
                        [_eQN]: "Keyword",
                        [_xN]: "keyword"
                    }
                ],
                [
                    ()=>StringList,
                    {
                        [_eQN]: "SettingSet",
                        [_xN]: "settingSet"
                    }
                ]
            ]
        ], RunInstancesMonitoringEnabled$ = [
            3,
            n0,
            "RunInstancesMonitoringEnabled",
            0,
            [
                _En,
                _MCIe
            ],
            [
                [
                    2,
                    {
                        [_eQN]: "Enabled",
                        [_xN]: _en
                    }
                ],
                [
                    ()=>MetricCategoryIdList,
                    {
                        [_xN]: "MetricCategoryId"
                    }
                ]
            ],
            1
        ], S3Storage$ = [
            3,
            n0,
            "S3Storage",
            0,
            [
                "AWSAccessKeyId",
                "Bucket",
                _Pre,
                "UploadPolicy",
                "UploadPolicySignature"
            ],
            [
                0,
                [
                    0,
                    {
                        [_eQN]: "Bucket",
                        [_xN]: "bucket"
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "Prefix",
                        [_xN]: _pre
                    }
                ],
                [
                    ()=>SecureBlob,
                    {
                        [_eQN]: "UploadPolicy",
                        [_xN]: "uploadPolicy"
                    }
                ],
                [
                    ()=>S3StorageUploadPolicySignature,
                    {
                        [_eQN]: "UploadPolicySignature",
                        [_xN]: "uploadPolicySignature"
                    }
                ]
            ]
        ], ScheduledInstancesEbs$ = [
            3,
            n0,
            "ScheduledInstancesEbs",
            0,
            [
                _DOT,
                _Enc,
                _Io,
                _SIn,
                _VSo,
                _VT
            ],
            [
                2,
                2,
                1,
                0,
                1,
                0
            ]
        ], ScheduledInstancesIpv6Address$ = [
            3,
            n0,
            "ScheduledInstancesIpv6Address",
            0,
            [
                _IApv
            ],
            [
                0
            ]
        ], ScheduledInstancesPrivateIpAddressConfig$ = [
            3,
            n0,
            "ScheduledInstancesPrivateIpAddressConfig",
            0,
            [
                _Prim,
                _PIAr
            ],
            [
                2,
                0
            ]
        ], SecondaryInterfaceIpv4Address$ = [
            3,
            n0,
            "SecondaryInterfaceIpv4Address",
            0,
            [
                _PIAr
            ],
            [
                [
                    0,
                    {
                        [_eQN]: "PrivateIpAddress",
                        [_xN]: _pIAr
                    }
                ]
            ]
        ], SecondaryInterfacePrivateIpAddressSpecification$ = [
            3,
            n0,
            _SIPIAS,
            0,
            [
                _PIAr
            ],
            [
                [
                    0,
                    {
                        [_eQN]: "PrivateIpAddress",
                        [_xN]: _pIAr
                    }
                ]
            ]
        ], SecondaryInterfacePrivateIpAddressSpecificationRequest$ = [
            3,
            n0,
            "SecondaryInterfacePrivateIpAddressSpecificationRequest",
            0,
            [
                _PIAr
            ],
            [
                0
            ]
        ], SecondaryNetworkIpv4CidrBlockAssociation$ = [
            3,
            n0,
            "SecondaryNetworkIpv4CidrBlockAssociation",
            0,
            [
                _AIs,
                _CB,
                _St,
                _SRt
            ],
            [
                [
                    0,
                    {
                        [_eQN]: "AssociationId",
                        [_xN]: _aIs
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "CidrBlock",
                        [_xN]: _cB
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "State",
                        [_xN]: _st
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "StateReason",
                        [_xN]: _sRt
                    }
                ]
            ]
        ], SecondarySubnetIpv4CidrBlockAssociation$ = [
            3,
            n0,
            "SecondarySubnetIpv4CidrBlockAssociation",
            0,
            [
                _AIs,
                _CB,
                _St,
                _SRt
            ],
            [
                [
                    0,
                    {
                        [_eQN]: "AssociationId",
                        [_xN]: _aIs
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "CidrBlock",
                        [_xN]: _cB
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "State",
                        [_xN]: _st
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "StateReason",
                        [_xN]: _sRt
                    }
                ]
            ]
        ], SecurityGroup$ = [
            3,
            n0,
            _SGec,
            0,
            [
                _GIr,
                "IpPermissionsEgress",
                _T,
                _VI,
                "SecurityGroupArn",
                _OI,
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
                    ()=>IpPermissionList,
                    {
                        [_eQN]: "IpPermissionsEgress",
                        [_xN]: "ipPermissionsEgress"
                    }
                ],
                [
                    ()=>TagList,
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
                        [_xN]: _oI
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
                    ()=>IpPermissionList,
                    {
                        [_eQN]: "IpPermissions",
                        [_xN]: "ipPermissions"
                    }
                ]
            ]
        ], SecurityGroupIdentifier$ = [
            3,
            n0,
            "SecurityGroupIdentifier",
            0,
            [
                _GIr,
                _GN
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
                        [_eQN]: "GroupName",
                        [_xN]: _gN
                    }
                ]
            ]
        ], SecurityGroupRule$ = [
            3,
            n0,
            _SGRe,
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
                    ()=>ReferencedSecurityGroup$,
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
                    ()=>TagList,
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
        ], ServiceTypeDetail$ = [
            3,
            n0,
            "ServiceTypeDetail",
            0,
            [
                "ServiceType"
            ],
            [
                [
                    0,
                    {
                        [_eQN]: "ServiceType",
                        [_xN]: "serviceType"
                    }
                ]
            ]
        ], SnapshotDetail$ = [
            3,
            n0,
            "SnapshotDetail",
            0,
            [
                _De,
                _DN,
                _DIS,
                _Fo,
                _Pro,
                _SIn,
                _Sta,
                _SMt,
                "Url",
                _UB
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
                        [_eQN]: "DeviceName",
                        [_xN]: _dN
                    }
                ],
                [
                    1,
                    {
                        [_eQN]: "DiskImageSize",
                        [_xN]: _dIS
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "Format",
                        [_xN]: _for
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "Progress",
                        [_xN]: _pro
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "SnapshotId",
                        [_xN]: _sIn
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "Status",
                        [_xN]: _sta
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "StatusMessage",
                        [_xN]: _sMt
                    }
                ],
                [
                    ()=>SensitiveUrl,
                    {
                        [_eQN]: "Url",
                        [_xN]: "url"
                    }
                ],
                [
                    ()=>UserBucketDetails$,
                    {
                        [_eQN]: "UserBucket",
                        [_xN]: _uB
                    }
                ]
            ]
        ], SpotCapacityRebalance$ = [
            3,
            n0,
            "SpotCapacityRebalance",
            0,
            [
                _RSep,
                _TDe
            ],
            [
                [
                    0,
                    {
                        [_eQN]: "ReplacementStrategy",
                        [_xN]: _rSepl
                    }
                ],
                [
                    1,
                    {
                        [_eQN]: "TerminationDelay",
                        [_xN]: _tD
                    }
                ]
            ]
        ], SpotFleetLaunchSpecification$ = [
            3,
            n0,
            "SpotFleetLaunchSpecification",
            0,
            [
                _ATddre,
                _BDMl,
                _EO,
                _IIP,
                _IIm,
                _IT,
                _KI,
                _KN,
                _Mon,
                _NIet,
                _Pla,
                _RIa,
                _SPp,
                _SIu,
                _UDs,
                _WCe,
                _TS,
                _IR,
                _SGe
            ],
            [
                [
                    0,
                    {
                        [_eQN]: "AddressingType",
                        [_xN]: _aTddr
                    }
                ],
                [
                    ()=>BlockDeviceMappingList,
                    {
                        [_eQN]: "BlockDeviceMapping",
                        [_xN]: _bDM
                    }
                ],
                [
                    2,
                    {
                        [_eQN]: "EbsOptimized",
                        [_xN]: _eO
                    }
                ],
                [
                    ()=>IamInstanceProfileSpecification$,
                    {
                        [_eQN]: "IamInstanceProfile",
                        [_xN]: _iIP
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "ImageId",
                        [_xN]: _iIma
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "InstanceType",
                        [_xN]: _iT
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "KernelId",
                        [_xN]: _kI
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "KeyName",
                        [_xN]: _kN
                    }
                ],
                [
                    ()=>SpotFleetMonitoring$,
                    {
                        [_eQN]: "Monitoring",
                        [_xN]: _mon
                    }
                ],
                [
                    ()=>InstanceNetworkInterfaceSpecificationList,
                    {
                        [_eQN]: "NetworkInterfaceSet",
                        [_xN]: _nIS
                    }
                ],
                [
                    ()=>SpotPlacement$,
                    {
                        [_eQN]: "Placement",
                        [_xN]: _pla
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "RamdiskId",
                        [_xN]: _rIa
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "SpotPrice",
                        [_xN]: _sPp
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "SubnetId",
                        [_xN]: _sIu
                    }
                ],
                [
                    ()=>SensitiveUserData,
                    {
                        [_eQN]: "UserData",
                        [_xN]: _uDs
                    }
                ],
                [
                    1,
                    {
                        [_eQN]: "WeightedCapacity",
                        [_xN]: _wC
                    }
                ],
                [
                    ()=>SpotFleetTagSpecificationList,
                    {
                        [_eQN]: "TagSpecificationSet",
                        [_xN]: _tSS
                    }
                ],
                [
                    ()=>InstanceRequirements$,
                    {
                        [_eQN]: "InstanceRequirements",
                        [_xN]: _iR
                    }
                ],
                [
                    ()=>GroupIdentifierList,
                    {
                        [_eQN]: "GroupSet",
                        [_xN]: _gSr
                    }
                ]
            ]
        ], SpotFleetMonitoring$ = [
            3,
            n0,
            "SpotFleetMonitoring",
            0,
            [
                _En
            ],
            [
                [
                    2,
                    {
                        [_eQN]: "Enabled",
                        [_xN]: _en
                    }
                ]
            ]
        ], SpotFleetTagSpecification$ = [
            3,
            n0,
            "SpotFleetTagSpecification",
            0,
            [
                _RTe,
                _T
            ],
            [
                [
                    0,
                    {
                        [_eQN]: "ResourceType",
                        [_xN]: _rTe
                    }
                ],
                [
                    ()=>TagList,
                    {
                        [_eQN]: "Tag",
                        [_xN]: "tag"
                    }
                ]
            ]
        ], SpotMaintenanceStrategies$ = [
            3,
            n0,
            _SMS,
            0,
            [
                _CRapa
            ],
            [
                [
                    ()=>SpotCapacityRebalance$,
                    {
                        [_eQN]: "CapacityRebalance",
                        [_xN]: _cRa
                    }
                ]
            ]
        ], SpotPlacement$ = [
            3,
            n0,
            "SpotPlacement",
            0,
            [
                _AZ,
                _GN,
                _Te,
                _AZI
            ],
            [
                [
                    0,
                    {
                        [_eQN]: "AvailabilityZone",
                        [_xN]: _aZ
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
                        [_eQN]: "Tenancy",
                        [_xN]: _te
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "AvailabilityZoneId",
                        [_xN]: _aZI
                    }
                ]
            ]
        ], StaleIpPermission$ = [
            3,
            n0,
            "StaleIpPermission",
            0,
            [
                _FP,
                _IPpr,
                _IRpa,
                _PLIr,
                _TP,
                _UIGP
            ],
            [
                [
                    1,
                    {
                        [_eQN]: "FromPort",
                        [_xN]: _fP
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
                    ()=>IpRanges,
                    {
                        [_eQN]: "IpRanges",
                        [_xN]: _iRpa
                    }
                ],
                [
                    ()=>PrefixListIdSet,
                    {
                        [_eQN]: "PrefixListIds",
                        [_xN]: _pLIr
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
                    ()=>UserIdGroupPairSet,
                    {
                        [_eQN]: "Groups",
                        [_xN]: _gr
                    }
                ]
            ]
        ], StateReason$ = [
            3,
            n0,
            _SRt,
            0,
            [
                _Co,
                _Me
            ],
            [
                [
                    0,
                    {
                        [_eQN]: "Code",
                        [_xN]: _co
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "Message",
                        [_xN]: _me
                    }
                ]
            ]
        ], SubnetCidrBlockState$ = [
            3,
            n0,
            "SubnetCidrBlockState",
            0,
            [
                _St,
                _SMt
            ],
            [
                [
                    0,
                    {
                        [_eQN]: "State",
                        [_xN]: _st
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "StatusMessage",
                        [_xN]: _sMt
                    }
                ]
            ]
        ], SubnetIpPrefixes$ = [
            3,
            n0,
            "SubnetIpPrefixes",
            0,
            [
                _SIu,
                "IpPrefixes"
            ],
            [
                [
                    0,
                    {
                        [_eQN]: "SubnetId",
                        [_xN]: _sIu
                    }
                ],
                [
                    ()=>ValueStringList,
                    {
                        [_eQN]: "IpPrefixSet",
                        [_xN]: "ipPrefixSet"
                    }
                ]
            ]
        ], SubnetIpv6CidrBlockAssociation$ = [
            3,
            n0,
            "SubnetIpv6CidrBlockAssociation",
            0,
            [
                _AIs,
                _ICB,
                _ICBS,
                _IAA,
                _ISpo
            ],
            [
                [
                    0,
                    {
                        [_eQN]: "AssociationId",
                        [_xN]: _aIs
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "Ipv6CidrBlock",
                        [_xN]: _iCB
                    }
                ],
                [
                    ()=>SubnetCidrBlockState$,
                    {
                        [_eQN]: "Ipv6CidrBlockState",
                        [_xN]: _iCBS
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "Ipv6AddressAttribute",
                        [_xN]: _iAA
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "IpSource",
                        [_xN]: _iSpo
                    }
                ]
            ]
        ], SupportedRegionDetail$ = [
            3,
            n0,
            "SupportedRegionDetail",
            0,
            [
                _Regi,
                "ServiceState"
            ],
            [
                [
                    0,
                    {
                        [_eQN]: "Region",
                        [_xN]: _reg
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "ServiceState",
                        [_xN]: "serviceState"
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
                        [_xN]: _v
                    }
                ]
            ]
        ], TagFieldSpecificationResponse$ = [
            3,
            n0,
            "TagFieldSpecificationResponse",
            0,
            [
                _RTe,
                "TagKeys"
            ],
            [
                [
                    0,
                    {
                        [_eQN]: "ResourceType",
                        [_xN]: _rTe
                    }
                ],
                [
                    ()=>TagKeyList,
                    {
                        [_eQN]: "TagKeySet",
                        [_xN]: "tagKeySet"
                    }
                ]
            ]
        ], TagSpecification$ = [
            3,
            n0,
            _TSa,
            0,
            [
                _RTe,
                _T
            ],
            [
                [
                    0,
                    {
                        [_eQN]: "ResourceType",
                        [_xN]: _rTe
                    }
                ],
                [
                    ()=>TagList,
                    {
                        [_xN]: "Tag"
                    }
                ]
            ]
        ], TargetGroup$ = [
            3,
            n0,
            "TargetGroup",
            0,
            [
                "Arn"
            ],
            [
                [
                    0,
                    {
                        [_eQN]: "Arn",
                        [_xN]: "arn"
                    }
                ]
            ]
        ], TargetGroupsConfig$ = [
            3,
            n0,
            _TGCa,
            0,
            [
                _TGar
            ],
            [
                [
                    ()=>TargetGroups,
                    {
                        [_eQN]: "TargetGroups",
                        [_xN]: "targetGroups"
                    }
                ]
            ]
        ], ThroughResourcesStatement$ = [
            3,
            n0,
            "ThroughResourcesStatement",
            0,
            [
                _RSes
            ],
            [
                [
                    ()=>ResourceStatement$,
                    {
                        [_eQN]: "ResourceStatement",
                        [_xN]: _rSeso
                    }
                ]
            ]
        ], ThroughResourcesStatementRequest$ = [
            3,
            n0,
            "ThroughResourcesStatementRequest",
            0,
            [
                _RSes
            ],
            [
                [
                    ()=>ResourceStatementRequest$,
                    0
                ]
            ]
        ], TotalLocalStorageGB$ = [
            3,
            n0,
            _TLSGB,
            0,
            [
                "Min",
                "Max"
            ],
            [
                [
                    1,
                    {
                        [_eQN]: "Min",
                        [_xN]: "min"
                    }
                ],
                [
                    1,
                    {
                        [_eQN]: "Max",
                        [_xN]: "max"
                    }
                ]
            ]
        ], TotalLocalStorageGBRequest$ = [
            3,
            n0,
            "TotalLocalStorageGBRequest",
            0,
            [
                "Min",
                "Max"
            ],
            [
                1,
                1
            ]
        ], TrafficMirrorFilterRule$ = [
            3,
            n0,
            "TrafficMirrorFilterRule",
            0,
            [
                "TrafficMirrorFilterRuleId",
                "TrafficMirrorFilterId",
                "TrafficDirection",
                _RNu,
                _RA,
                _Pr,
                _DPRe,
                _SPRo,
                _DCB,
                _SCB,
                _De,
                _T
            ],
            [
                [
                    0,
                    {
                        [_eQN]: "TrafficMirrorFilterRuleId",
                        [_xN]: "trafficMirrorFilterRuleId"
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "TrafficMirrorFilterId",
                        [_xN]: "trafficMirrorFilterId"
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "TrafficDirection",
                        [_xN]: "trafficDirection"
                    }
                ],
                [
                    1,
                    {
                        [_eQN]: "RuleNumber",
                        [_xN]: _rN
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "RuleAction",
                        [_xN]: _rA
                    }
                ],
                [
                    1,
                    {
                        [_eQN]: "Protocol",
                        [_xN]: _pr
                    }
                ],
                [
                    ()=>TrafficMirrorPortRange$,
                    {
                        [_eQN]: "DestinationPortRange",
                        [_xN]: _dPR
                    }
                ],
                [
                    ()=>TrafficMirrorPortRange$,
                    {
                        [_eQN]: "SourcePortRange",
                        [_xN]: _sPR
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "DestinationCidrBlock",
                        [_xN]: _dCB
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "SourceCidrBlock",
                        [_xN]: _sCB
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
                    ()=>TagList,
                    {
                        [_eQN]: "TagSet",
                        [_xN]: _tS
                    }
                ]
            ]
        ], TrafficMirrorPortRange$ = [
            3,
            n0,
            "TrafficMirrorPortRange",
            0,
            [
                _FP,
                _TP
            ],
            [
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
                ]
            ]
        ], TransitGatewayAttachmentBgpConfiguration$ = [
            3,
            n0,
            "TransitGatewayAttachmentBgpConfiguration",
            0,
            [
                "TransitGatewayAsn",
                _PAee,
                _TGA,
                _PAe,
                "BgpStatus"
            ],
            [
                [
                    1,
                    {
                        [_eQN]: "TransitGatewayAsn",
                        [_xN]: "transitGatewayAsn"
                    }
                ],
                [
                    1,
                    {
                        [_eQN]: "PeerAsn",
                        [_xN]: _pAee
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "TransitGatewayAddress",
                        [_xN]: _tGArans
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "PeerAddress",
                        [_xN]: _pAe
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "BgpStatus",
                        [_xN]: "bgpStatus"
                    }
                ]
            ]
        ], TransitGatewayPolicyRuleMetaData$ = [
            3,
            n0,
            "TransitGatewayPolicyRuleMetaData",
            0,
            [
                "MetaDataKey",
                "MetaDataValue"
            ],
            [
                [
                    0,
                    {
                        [_eQN]: "MetaDataKey",
                        [_xN]: "metaDataKey"
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "MetaDataValue",
                        [_xN]: "metaDataValue"
                    }
                ]
            ]
        ], TransitGatewayRouteAttachment$ = [
            3,
            n0,
            "TransitGatewayRouteAttachment",
            0,
            [
                _RIeso,
                _TGAI,
                _RTe
            ],
            [
                [
                    0,
                    {
                        [_eQN]: "ResourceId",
                        [_xN]: _rIes
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "TransitGatewayAttachmentId",
                        [_xN]: _tGAI
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "ResourceType",
                        [_xN]: _rTe
                    }
                ]
            ]
        ], TransitGatewayRouteTableRoute$ = [
            3,
            n0,
            _TGRTR,
            0,
            [
                _DCe,
                _St,
                "RouteOrigin",
                _PLI,
                _AItt,
                _RIeso,
                _RTe
            ],
            [
                [
                    0,
                    {
                        [_eQN]: "DestinationCidr",
                        [_xN]: _dC
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "State",
                        [_xN]: _st
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "RouteOrigin",
                        [_xN]: "routeOrigin"
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
                        [_eQN]: "AttachmentId",
                        [_xN]: _aIt
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "ResourceId",
                        [_xN]: _rIes
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "ResourceType",
                        [_xN]: _rTe
                    }
                ]
            ]
        ], TunnelOption$ = [
            3,
            n0,
            "TunnelOption",
            0,
            [
                _OIA,
                _TICu,
                _TIIC,
                _PSK,
                _PLS,
                _PLSh,
                _RMTS,
                _RFP,
                _RWS,
                "DpdTimeoutSeconds",
                "DpdTimeoutAction",
                _PEAha,
                _PEAhas,
                _PIAha,
                _PIAhas,
                _PDHGN,
                _PDHGNh,
                "IkeVersions",
                _SAt,
                _LO,
                _ETLC
            ],
            [
                [
                    0,
                    {
                        [_eQN]: "OutsideIpAddress",
                        [_xN]: _oIA
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "TunnelInsideCidr",
                        [_xN]: "tunnelInsideCidr"
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "TunnelInsideIpv6Cidr",
                        [_xN]: "tunnelInsideIpv6Cidr"
                    }
                ],
                [
                    ()=>preSharedKey,
                    {
                        [_eQN]: "PreSharedKey",
                        [_xN]: _pSK
                    }
                ],
                [
                    1,
                    {
                        [_eQN]: "Phase1LifetimeSeconds",
                        [_xN]: "phase1LifetimeSeconds"
                    }
                ],
                [
                    1,
                    {
                        [_eQN]: "Phase2LifetimeSeconds",
                        [_xN]: "phase2LifetimeSeconds"
                    }
                ],
                [
                    1,
                    {
                        [_eQN]: "RekeyMarginTimeSeconds",
                        [_xN]: "rekeyMarginTimeSeconds"
                    }
                ],
                [
                    1,
                    {
                        [_eQN]: "RekeyFuzzPercentage",
                        [_xN]: "rekeyFuzzPercentage"
                    }
                ],
                [
                    1,
                    {
                        [_eQN]: "ReplayWindowSize",
                        [_xN]: "replayWindowSize"
                    }
                ],
                [
                    1,
                    {
                        [_eQN]: "DpdTimeoutSeconds",
                        [_xN]: "dpdTimeoutSeconds"
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "DpdTimeoutAction",
                        [_xN]: "dpdTimeoutAction"
                    }
                ],
                [
                    ()=>Phase1EncryptionAlgorithmsList,
                    {
                        [_eQN]: "Phase1EncryptionAlgorithmSet",
                        [_xN]: "phase1EncryptionAlgorithmSet"
                    }
                ],
                [
                    ()=>Phase2EncryptionAlgorithmsList,
                    {
                        [_eQN]: "Phase2EncryptionAlgorithmSet",
                        [_xN]: "phase2EncryptionAlgorithmSet"
                    }
                ],
                [
                    ()=>Phase1IntegrityAlgorithmsList,
                    {
                        [_eQN]: "Phase1IntegrityAlgorithmSet",
                        [_xN]: "phase1IntegrityAlgorithmSet"
                    }
                ],
                [
                    ()=>Phase2IntegrityAlgorithmsList,
                    {
                        [_eQN]: "Phase2IntegrityAlgorithmSet",
                        [_xN]: "phase2IntegrityAlgorithmSet"
                    }
                ],
                [
                    ()=>Phase1DHGroupNumbersList,
                    {
                        [_eQN]: "Phase1DHGroupNumberSet",
                        [_xN]: "phase1DHGroupNumberSet"
                    }
                ],
                [
                    ()=>Phase2DHGroupNumbersList,
                    {
                        [_eQN]: "Phase2DHGroupNumberSet",
                        [_xN]: "phase2DHGroupNumberSet"
                    }
                ],
                [
                    ()=>IKEVersionsList,
                    {
                        [_eQN]: "IkeVersionSet",
                        [_xN]: "ikeVersionSet"
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "StartupAction",
                        [_xN]: "startupAction"
                    }
                ],
                [
                    ()=>VpnTunnelLogOptions$,
                    {
                        [_eQN]: "LogOptions",
                        [_xN]: "logOptions"
                    }
                ],
                [
                    2,
                    {
                        [_eQN]: "EnableTunnelLifecycleControl",
                        [_xN]: "enableTunnelLifecycleControl"
                    }
                ]
            ]
        ], UserBucketDetails$ = [
            3,
            n0,
            "UserBucketDetails",
            0,
            [
                _SBu,
                _SK
            ],
            [
                [
                    0,
                    {
                        [_eQN]: "S3Bucket",
                        [_xN]: _sB
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "S3Key",
                        [_xN]: _sK
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
        ], VCpuCountRange$ = [
            3,
            n0,
            "VCpuCountRange",
            0,
            [
                "Min",
                "Max"
            ],
            [
                [
                    1,
                    {
                        [_eQN]: "Min",
                        [_xN]: "min"
                    }
                ],
                [
                    1,
                    {
                        [_eQN]: "Max",
                        [_xN]: "max"
                    }
                ]
            ]
        ], VCpuCountRangeRequest$ = [
            3,
            n0,
            "VCpuCountRangeRequest",
            0,
            [
                "Min",
                "Max"
            ],
            [
                1,
                1
            ],
            1
        ], VerifiedAccessEndpointPortRange$ = [
            3,
            n0,
            "VerifiedAccessEndpointPortRange",
            0,
            [
                _FP,
                _TP
            ],
            [
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
                ]
            ]
        ], VerifiedAccessInstanceOpenVpnClientConfigurationRoute$ = [
            3,
            n0,
            "VerifiedAccessInstanceOpenVpnClientConfigurationRoute",
            0,
            [
                _Ci
            ],
            [
                [
                    0,
                    {
                        [_eQN]: "Cidr",
                        [_xN]: _ci
                    }
                ]
            ]
        ], VerifiedAccessLogCloudWatchLogsDestination$ = [
            3,
            n0,
            "VerifiedAccessLogCloudWatchLogsDestination",
            0,
            [
                _En,
                _DSe,
                "LogGroup"
            ],
            [
                [
                    2,
                    {
                        [_eQN]: "Enabled",
                        [_xN]: _en
                    }
                ],
                [
                    ()=>VerifiedAccessLogDeliveryStatus$,
                    {
                        [_eQN]: "DeliveryStatus",
                        [_xN]: _dSel
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "LogGroup",
                        [_xN]: "logGroup"
                    }
                ]
            ]
        ], VerifiedAccessLogDeliveryStatus$ = [
            3,
            n0,
            "VerifiedAccessLogDeliveryStatus",
            0,
            [
                _Co,
                _Me
            ],
            [
                [
                    0,
                    {
                        [_eQN]: "Code",
                        [_xN]: _co
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "Message",
                        [_xN]: _me
                    }
                ]
            ]
        ], VerifiedAccessLogKinesisDataFirehoseDestination$ = [
            3,
            n0,
            "VerifiedAccessLogKinesisDataFirehoseDestination",
            0,
            [
                _En,
                _DSe,
                "DeliveryStream"
            ],
            [
                [
                    2,
                    {
                        [_eQN]: "Enabled",
                        [_xN]: _en
                    }
                ],
                [
                    ()=>VerifiedAccessLogDeliveryStatus$,
                    {
                        [_eQN]: "DeliveryStatus",
                        [_xN]: _dSel
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "DeliveryStream",
                        [_xN]: "deliveryStream"
                    }
                ]
            ]
        ], VerifiedAccessLogS3Destination$ = [
            3,
            n0,
            "VerifiedAccessLogS3Destination",
            0,
            [
                _En,
                _DSe,
                "BucketName",
                _Pre,
                "BucketOwner"
            ],
            [
                [
                    2,
                    {
                        [_eQN]: "Enabled",
                        [_xN]: _en
                    }
                ],
                [
                    ()=>VerifiedAccessLogDeliveryStatus$,
                    {
                        [_eQN]: "DeliveryStatus",
                        [_xN]: _dSel
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "BucketName",
                        [_xN]: "bucketName"
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "Prefix",
                        [_xN]: _pre
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "BucketOwner",
                        [_xN]: "bucketOwner"
                    }
                ]
            ]
        ], VerifiedAccessTrustProviderCondensed$ = [
            3,
            n0,
            "VerifiedAccessTrustProviderCondensed",
            0,
            [
                "VerifiedAccessTrustProviderId",
                _De,
                _TPT,
                "UserTrustProviderType",
                "DeviceTrustProviderType"
            ],
            [
                [
                    0,
                    {
                        [_eQN]: "VerifiedAccessTrustProviderId",
                        [_xN]: "verifiedAccessTrustProviderId"
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
                    0,
                    {
                        [_eQN]: "TrustProviderType",
                        [_xN]: _tPT
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "UserTrustProviderType",
                        [_xN]: "userTrustProviderType"
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "DeviceTrustProviderType",
                        [_xN]: "deviceTrustProviderType"
                    }
                ]
            ]
        ], VgwTelemetry$ = [
            3,
            n0,
            "VgwTelemetry",
            0,
            [
                "AcceptedRouteCount",
                "LastStatusChange",
                _OIA,
                _Sta,
                _SMt,
                "CertificateArn"
            ],
            [
                [
                    1,
                    {
                        [_eQN]: "AcceptedRouteCount",
                        [_xN]: "acceptedRouteCount"
                    }
                ],
                [
                    4,
                    {
                        [_eQN]: "LastStatusChange",
                        [_xN]: "lastStatusChange"
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "OutsideIpAddress",
                        [_xN]: _oIA
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "Status",
                        [_xN]: _sta
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "StatusMessage",
                        [_xN]: _sMt
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "CertificateArn",
                        [_xN]: "certificateArn"
                    }
                ]
            ]
        ], VolumeAttachment$ = [
            3,
            n0,
            "VolumeAttachment",
            0,
            [
                _DOT,
                _ARss,
                "InstanceOwningService",
                _ECI,
                _VIo,
                _II,
                "Device",
                _St,
                _ATtt
            ],
            [
                [
                    2,
                    {
                        [_eQN]: "DeleteOnTermination",
                        [_xN]: _dOT
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "AssociatedResource",
                        [_xN]: _aRs
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "InstanceOwningService",
                        [_xN]: "instanceOwningService"
                    }
                ],
                [
                    1,
                    {
                        [_eQN]: "EbsCardIndex",
                        [_xN]: _eCI
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "VolumeId",
                        [_xN]: _vIo
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "InstanceId",
                        [_xN]: _iI
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "Device",
                        [_xN]: "device"
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "Status",
                        [_xN]: _sta
                    }
                ],
                [
                    4,
                    {
                        [_eQN]: "AttachTime",
                        [_xN]: _aTt
                    }
                ]
            ]
        ], VolumeStatusAction$ = [
            3,
            n0,
            "VolumeStatusAction",
            0,
            [
                _Co,
                _De,
                _EIve,
                _ETv
            ],
            [
                [
                    0,
                    {
                        [_eQN]: "Code",
                        [_xN]: _co
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
                    0,
                    {
                        [_eQN]: "EventId",
                        [_xN]: _eIve
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "EventType",
                        [_xN]: _eTv
                    }
                ]
            ]
        ], VolumeStatusAttachmentStatus$ = [
            3,
            n0,
            "VolumeStatusAttachmentStatus",
            0,
            [
                "IoPerformance",
                _II
            ],
            [
                [
                    0,
                    {
                        [_eQN]: "IoPerformance",
                        [_xN]: "ioPerformance"
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "InstanceId",
                        [_xN]: _iI
                    }
                ]
            ]
        ], VolumeStatusDetails$ = [
            3,
            n0,
            "VolumeStatusDetails",
            0,
            [
                _N,
                _Sta
            ],
            [
                [
                    0,
                    {
                        [_eQN]: "Name",
                        [_xN]: _n
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "Status",
                        [_xN]: _sta
                    }
                ]
            ]
        ], VolumeStatusEvent$ = [
            3,
            n0,
            "VolumeStatusEvent",
            0,
            [
                _De,
                _EIve,
                _ETv,
                _NAo,
                _NB,
                _II
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
                        [_eQN]: "EventId",
                        [_xN]: _eIve
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "EventType",
                        [_xN]: _eTv
                    }
                ],
                [
                    4,
                    {
                        [_eQN]: "NotAfter",
                        [_xN]: _nAo
                    }
                ],
                [
                    4,
                    {
                        [_eQN]: "NotBefore",
                        [_xN]: _nB
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "InstanceId",
                        [_xN]: _iI
                    }
                ]
            ]
        ], VpcAttachment$ = [
            3,
            n0,
            "VpcAttachment",
            0,
            [
                _VI,
                _St
            ],
            [
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
                        [_eQN]: "State",
                        [_xN]: _st
                    }
                ]
            ]
        ], VpcCidrBlockAssociation$ = [
            3,
            n0,
            "VpcCidrBlockAssociation",
            0,
            [
                _AIs,
                _CB,
                "CidrBlockState"
            ],
            [
                [
                    0,
                    {
                        [_eQN]: "AssociationId",
                        [_xN]: _aIs
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "CidrBlock",
                        [_xN]: _cB
                    }
                ],
                [
                    ()=>VpcCidrBlockState$,
                    {
                        [_eQN]: "CidrBlockState",
                        [_xN]: "cidrBlockState"
                    }
                ]
            ]
        ], VpcCidrBlockState$ = [
            3,
            n0,
            "VpcCidrBlockState",
            0,
            [
                _St,
                _SMt
            ],
            [
                [
                    0,
                    {
                        [_eQN]: "State",
                        [_xN]: _st
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "StatusMessage",
                        [_xN]: _sMt
                    }
                ]
            ]
        ], VpcEncryptionControlExclusion$ = [
            3,
            n0,
            "VpcEncryptionControlExclusion",
            0,
            [
                _St,
                _SMta
            ],
            [
                [
                    0,
                    {
                        [_eQN]: "State",
                        [_xN]: _st
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "StateMessage",
                        [_xN]: _sMta
                    }
                ]
            ]
        ], VpcEncryptionControlExclusions$ = [
            3,
            n0,
            "VpcEncryptionControlExclusions",
            0,
            [
                _IG,
                "EgressOnlyInternetGateway",
                _NG,
                "VirtualPrivateGateway",
                "VpcPeering",
                "Lambda",
                "VpcLattice",
                "ElasticFileSystem",
                "GlobalAccelerator",
                "ApiGatewayV2"
            ],
            [
                [
                    ()=>VpcEncryptionControlExclusion$,
                    {
                        [_eQN]: "InternetGateway",
                        [_xN]: _iG
                    }
                ],
                [
                    ()=>VpcEncryptionControlExclusion$,
                    {
                        [_eQN]: "EgressOnlyInternetGateway",
                        [_xN]: "egressOnlyInternetGateway"
                    }
                ],
                [
                    ()=>VpcEncryptionControlExclusion$,
                    {
                        [_eQN]: "NatGateway",
                        [_xN]: _nG
                    }
                ],
                [
                    ()=>VpcEncryptionControlExclusion$,
                    {
                        [_eQN]: "VirtualPrivateGateway",
                        [_xN]: "virtualPrivateGateway"
                    }
                ],
                [
                    ()=>VpcEncryptionControlExclusion$,
                    {
                        [_eQN]: "VpcPeering",
                        [_xN]: "vpcPeering"
                    }
                ],
                [
                    ()=>VpcEncryptionControlExclusion$,
                    {
                        [_eQN]: "Lambda",
                        [_xN]: "lambda"
                    }
                ],
                [
                    ()=>VpcEncryptionControlExclusion$,
                    {
                        [_eQN]: "VpcLattice",
                        [_xN]: "vpcLattice"
                    }
                ],
                [
                    ()=>VpcEncryptionControlExclusion$,
                    {
                        [_eQN]: "ElasticFileSystem",
                        [_xN]: "elasticFileSystem"
                    }
                ],
                [
                    ()=>VpcEncryptionControlExclusion$,
                    {
                        [_eQN]: "GlobalAccelerator",
                        [_xN]: "globalAccelerator"
                    }
                ],
                [
                    ()=>VpcEncryptionControlExclusion$,
                    {
                        [_eQN]: "ApiGatewayV2",
                        [_xN]: "apiGatewayV2"
                    }
                ]
            ]
        ], VpcIpv6CidrBlockAssociation$ = [
            3,
            n0,
            "VpcIpv6CidrBlockAssociation",
            0,
            [
                _AIs,
                _ICB,
                _ICBS,
                "NetworkBorderGroup",
                "Ipv6Pool",
                _IAA,
                _ISpo
            ],
            [
                [
                    0,
                    {
                        [_eQN]: "AssociationId",
                        [_xN]: _aIs
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "Ipv6CidrBlock",
                        [_xN]: _iCB
                    }
                ],
                [
                    ()=>VpcCidrBlockState$,
                    {
                        [_eQN]: "Ipv6CidrBlockState",
                        [_xN]: _iCBS
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "NetworkBorderGroup",
                        [_xN]: "networkBorderGroup"
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "Ipv6Pool",
                        [_xN]: "ipv6Pool"
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "Ipv6AddressAttribute",
                        [_xN]: _iAA
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "IpSource",
                        [_xN]: _iSpo
                    }
                ]
            ]
        ], VpcPeeringConnectionOptionsDescription$ = [
            3,
            n0,
            "VpcPeeringConnectionOptionsDescription",
            0,
            [
                "AllowDnsResolutionFromRemoteVpc",
                "AllowEgressFromLocalClassicLinkToRemoteVpc",
                "AllowEgressFromLocalVpcToRemoteClassicLink"
            ],
            [
                [
                    2,
                    {
                        [_eQN]: "AllowDnsResolutionFromRemoteVpc",
                        [_xN]: "allowDnsResolutionFromRemoteVpc"
                    }
                ],
                [
                    2,
                    {
                        [_eQN]: "AllowEgressFromLocalClassicLinkToRemoteVpc",
                        [_xN]: "allowEgressFromLocalClassicLinkToRemoteVpc"
                    }
                ],
                [
                    2,
                    {
                        [_eQN]: "AllowEgressFromLocalVpcToRemoteClassicLink",
                        [_xN]: "allowEgressFromLocalVpcToRemoteClassicLink"
                    }
                ]
            ]
        ], VpnStaticRoute$ = [
            3,
            n0,
            "VpnStaticRoute",
            0,
            [
                _DCB,
                _S,
                _St
            ],
            [
                [
                    0,
                    {
                        [_eQN]: "DestinationCidrBlock",
                        [_xN]: _dCB
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "Source",
                        [_xN]: _so
                    }
                ],
                [
                    0,
                    {
                        [_eQN]: "State",
                        [_xN]: _st
                    }
                ]
            ]
        ], VpnTunnelLogOptions$ = [
            3,
            n0,
            "VpnTunnelLogOptions",
            0,
            [
                _CWLO
            ],
            [
                [
                    ()=>CloudWatchLogOptions$,
                    {
                        [_eQN]: "CloudWatchLogOptions",
                        [_xN]: "cloudWatchLogOptions"
                    }
                ]
            ]
        ], VpnTunnelLogOptionsSpecification$ = [
            3,
            n0,
            "VpnTunnelLogOptionsSpecification",
            0,
            [
                _CWLO
            ],
            [
                ()=>CloudWatchLogOptionsSpecification$
            ]
        ], AcceleratorManufacturerSet = [
            1,
            n0,
            "AcceleratorManufacturerSet",
            0,
            [
                0,
                {
                    [_xN]: _it
                }
            ]
        ], AcceleratorNameSet = [
            1,
            n0,
            "AcceleratorNameSet",
            0,
            [
                0,
                {
                    [_xN]: _it
                }
            ]
        ], AcceleratorTypeSet = [
            1,
            n0,
            "AcceleratorTypeSet",
            0,
            [
                0,
                {
                    [_xN]: _it
                }
            ]
        ], AdditionalDetailList = [
            1,
            n0,
            "AdditionalDetailList",
            0,
            [
                ()=>AdditionalDetail$,
                {
                    [_xN]: _it
                }
            ]
        ], AllowedInstanceTypeSet = [
            1,
            n0,
            "AllowedInstanceTypeSet",
            0,
            [
                0,
                {
                    [_xN]: _it
                }
            ]
        ], AnalysisComponentList = [
            1,
            n0,
            "AnalysisComponentList",
            0,
            [
                ()=>AnalysisComponent$,
                {
                    [_xN]: _it
                }
            ]
        ], ApplicationStatusDetailSet = [
            1,
            n0,
            "ApplicationStatusDetailSet",
            0,
            [
                ()=>ApplicationStatusDetail$,
                {
                    [_xN]: _it
                }
            ]
        ], ArchitectureTypeList = [
            1,
            n0,
            "ArchitectureTypeList",
            0,
            [
                0,
                {
                    [_xN]: _it
                }
            ]
        ], AvailableInstanceCapacityList = [
            1,
            n0,
            "AvailableInstanceCapacityList",
            0,
            [
                ()=>InstanceCapacity$,
                {
                    [_xN]: _it
                }
            ]
        ], BandwidthWeightingTypeList = [
            1,
            n0,
            "BandwidthWeightingTypeList",
            0,
            [
                0,
                {
                    [_xN]: _it
                }
            ]
        ], BlockDeviceMappingList = [
            1,
            n0,
            "BlockDeviceMappingList",
            0,
            [
                ()=>BlockDeviceMapping$,
                {
                    [_xN]: _it
                }
            ]
        ], BlockDeviceMappingResponseList = [
            1,
            n0,
            "BlockDeviceMappingResponseList",
            0,
            [
                ()=>BlockDeviceMappingResponse$,
                {
                    [_xN]: _it
                }
            ]
        ], CapacityAllocationMetadataList = [
            1,
            n0,
            "CapacityAllocationMetadataList",
            0,
            [
                ()=>CapacityAllocationMetadataEntry$,
                {
                    [_xN]: _it
                }
            ]
        ], CapacityManagerTagDimensionSet = [
            1,
            n0,
            "CapacityManagerTagDimensionSet",
            0,
            [
                ()=>CapacityManagerTagDimension$,
                {
                    [_xN]: _it
                }
            ]
        ], CidrBlockSet = [
            1,
            n0,
            _CBSid,
            0,
            [
                ()=>CidrBlock$,
                {
                    [_xN]: _it
                }
            ]
        ], ClassicLoadBalancers = [
            1,
            n0,
            _CLBl,
            0,
            [
                ()=>ClassicLoadBalancer$,
                {
                    [_xN]: _it
                }
            ]
        ], ClientVpnAvailabilityZoneIdSet = [
            1,
            n0,
            "ClientVpnAvailabilityZoneIdSet",
            0,
            [
                0,
                {
                    [_xN]: _it
                }
            ]
        ], ClientVpnAvailabilityZoneSet = [
            1,
            n0,
            "ClientVpnAvailabilityZoneSet",
            0,
            [
                0,
                {
                    [_xN]: _it
                }
            ]
        ], ClientVpnTrustProviderSet = [
            1,
            n0,
            "ClientVpnTrustProviderSet",
            0,
            [
                ()=>ClientVpnTrustProvider$,
                {
                    [_xN]: _it
                }
            ]
        ], ConditionValueList = [
            1,
            n0,
            "ConditionValueList",
            0,
            [
                0,
                {
                    [_xN]: _it
                }
            ]
        ], CoreCountList = [
            1,
            n0,
            "CoreCountList",
            0,
            [
                1,
                {
                    [_xN]: _it
                }
            ]
        ], CpuManufacturerSet = [
            1,
            n0,
            "CpuManufacturerSet",
            0,
            [
                0,
                {
                    [_xN]: _it
                }
            ]
        ], DedicatedHostIdList = [
            1,
            n0,
            "DedicatedHostIdList",
            0,
            [
                0,
                {
                    [_xN]: _it
                }
            ]
        ], DhcpConfigurationValueList = [
            1,
            n0,
            "DhcpConfigurationValueList",
            0,
            [
                ()=>AttributeValue$,
                {
                    [_xN]: _it
                }
            ]
        ], DiskInfoList = [
            1,
            n0,
            "DiskInfoList",
            0,
            [
                ()=>DiskInfo$,
                {
                    [_xN]: _it
                }
            ]
        ], EbsCardInfoList = [
            1,
            n0,
            "EbsCardInfoList",
            0,
            [
                ()=>EbsCardInfo$,
                {
                    [_xN]: _it
                }
            ]
        ], EbsStatusDetailsList = [
            1,
            n0,
            "EbsStatusDetailsList",
            0,
            [
                ()=>EbsStatusDetails$,
                {
                    [_xN]: _it
                }
            ]
        ], ElasticGpuAssociationList = [
            1,
            n0,
            "ElasticGpuAssociationList",
            0,
            [
                ()=>ElasticGpuAssociation$,
                {
                    [_xN]: _it
                }
            ]
        ], ElasticGpuSpecificationResponseList = [
            1,
            n0,
            "ElasticGpuSpecificationResponseList",
            0,
            [
                ()=>ElasticGpuSpecificationResponse$,
                {
                    [_xN]: _it
                }
            ]
        ], ElasticInferenceAcceleratorAssociationList = [
            1,
            n0,
            "ElasticInferenceAcceleratorAssociationList",
            0,
            [
                ()=>ElasticInferenceAcceleratorAssociation$,
                {
                    [_xN]: _it
                }
            ]
        ], ExcludedInstanceTypeSet = [
            1,
            n0,
            "ExcludedInstanceTypeSet",
            0,
            [
                0,
                {
                    [_xN]: _it
                }
            ]
        ], ExplanationList = [
            1,
            n0,
            "ExplanationList",
            0,
            [
                ()=>Explanation$,
                {
                    [_xN]: _it
                }
            ]
        ], FilterList = [
            1,
            n0,
            "FilterList",
            0,
            [
                ()=>Filter$,
                {
                    [_xN]: _Fil
                }
            ]
        ], FleetBlockDeviceMappingRequestList = [
            1,
            n0,
            "FleetBlockDeviceMappingRequestList",
            0,
            [
                ()=>FleetBlockDeviceMappingRequest$,
                {
                    [_xN]: _BDM
                }
            ]
        ], FleetLaunchTemplateOverridesList = [
            1,
            n0,
            "FleetLaunchTemplateOverridesList",
            0,
            [
                ()=>FleetLaunchTemplateOverrides$,
                {
                    [_xN]: _it
                }
            ]
        ], FlexCostAllocationCidrMappingList = [
            1,
            n0,
            "FlexCostAllocationCidrMappingList",
            0,
            [
                ()=>FlexCostAllocationCidrMapping$,
                {
                    [_xN]: _it
                }
            ]
        ], FlexCostAllocationCostDimensionList = [
            1,
            n0,
            "FlexCostAllocationCostDimensionList",
            0,
            [
                0,
                {
                    [_xN]: _it
                }
            ]
        ], FlexCostAllocationReportingGranularityList = [
            1,
            n0,
            "FlexCostAllocationReportingGranularityList",
            0,
            [
                0,
                {
                    [_xN]: _it
                }
            ]
        ], FpgaDeviceInfoList = [
            1,
            n0,
            "FpgaDeviceInfoList",
            0,
            [
                ()=>FpgaDeviceInfo$,
                {
                    [_xN]: _it
                }
            ]
        ], GpuDeviceInfoList = [
            1,
            n0,
            "GpuDeviceInfoList",
            0,
            [
                ()=>GpuDeviceInfo$,
                {
                    [_xN]: _it
                }
            ]
        ], GroupIdentifierList = [
            1,
            n0,
            "GroupIdentifierList",
            0,
            [
                ()=>GroupIdentifier$,
                {
                    [_xN]: _it
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
        ], HealthCheckPathDestinationResponseList = [
            1,
            n0,
            "HealthCheckPathDestinationResponseList",
            0,
            [
                ()=>HealthCheckPathDestinationResponseObject$,
                {
                    [_xN]: _it
                }
            ]
        ], IKEVersionsList = [
            1,
            n0,
            "IKEVersionsList",
            0,
            [
                ()=>IKEVersionsListValue$,
                {
                    [_xN]: _it
                }
            ]
        ], IKEVersionsRequestList = [
            1,
            n0,
            "IKEVersionsRequestList",
            0,
            [
                ()=>IKEVersionsRequestListValue$,
                {
                    [_xN]: _it
                }
            ]
        ], ImageUsageResourceTypeOptionList = [
            1,
            n0,
            "ImageUsageResourceTypeOptionList",
            0,
            [
                ()=>ImageUsageResourceTypeOption$,
                {
                    [_xN]: _it
                }
            ]
        ], ImageUsageResourceTypeOptionValuesList = [
            1,
            n0,
            "ImageUsageResourceTypeOptionValuesList",
            0,
            [
                0,
                {
                    [_xN]: _it
                }
            ]
        ], ImageWatermarkList = [
            1,
            n0,
            "ImageWatermarkList",
            0,
            [
                ()=>ImageWatermark$,
                {
                    [_xN]: _it
                }
            ]
        ], ImportInstanceVolumeDetailSet = [
            1,
            n0,
            "ImportInstanceVolumeDetailSet",
            0,
            [
                ()=>ImportInstanceVolumeDetailItem$,
                {
                    [_xN]: _it
                }
            ]
        ], InferenceDeviceInfoList = [
            1,
            n0,
            "InferenceDeviceInfoList",
            0,
            [
                ()=>InferenceDeviceInfo$,
                0
            ]
        ], InsideCidrBlocksStringList = [
            1,
            n0,
            "InsideCidrBlocksStringList",
            0,
            [
                0,
                {
                    [_xN]: _it
                }
            ]
        ], InstanceBlockDeviceMappingList = [
            1,
            n0,
            "InstanceBlockDeviceMappingList",
            0,
            [
                ()=>InstanceBlockDeviceMapping$,
                {
                    [_xN]: _it
                }
            ]
        ], InstanceGenerationSet = [
            1,
            n0,
            "InstanceGenerationSet",
            0,
            [
                0,
                {
                    [_xN]: _it
                }
            ]
        ], InstanceIdList = [
            1,
            n0,
            "InstanceIdList",
            0,
            [
                0,
                {
                    [_xN]: _it
                }
            ]
        ], InstanceIdsSet = [
            1,
            n0,
            "InstanceIdsSet",
            0,
            [
                0,
                {
                    [_xN]: _it
                }
            ]
        ], InstanceIpv4PrefixList = [
            1,
            n0,
            "InstanceIpv4PrefixList",
            0,
            [
                ()=>InstanceIpv4Prefix$,
                {
                    [_xN]: _it
                }
            ]
        ], InstanceIpv6AddressList = [
            1,
            n0,
            "InstanceIpv6AddressList",
            0,
            [
                ()=>InstanceIpv6Address$,
                {
                    [_xN]: _it
                }
            ]
        ], InstanceIpv6AddressListRequest = [
            1,
            n0,
            "InstanceIpv6AddressListRequest",
            0,
            [
                ()=>InstanceIpv6AddressRequest$,
                {
                    [_xN]: _IIA
                }
            ]
        ], InstanceIpv6PrefixList = [
            1,
            n0,
            "InstanceIpv6PrefixList",
            0,
            [
                ()=>InstanceIpv6Prefix$,
                {
                    [_xN]: _it
                }
            ]
        ], InstanceNetworkInterfaceList = [
            1,
            n0,
            "InstanceNetworkInterfaceList",
            0,
            [
                ()=>InstanceNetworkInterface$,
                {
                    [_xN]: _it
                }
            ]
        ], InstanceNetworkInterfaceSpecificationList = [
            1,
            n0,
            "InstanceNetworkInterfaceSpecificationList",
            0,
            [
                ()=>InstanceNetworkInterfaceSpecification$,
                {
                    [_xN]: _it
                }
            ]
        ], InstancePrivateIpAddressList = [
            1,
            n0,
            "InstancePrivateIpAddressList",
            0,
            [
                ()=>InstancePrivateIpAddress$,
                {
                    [_xN]: _it
                }
            ]
        ], InstanceSecondaryInterfaceList = [
            1,
            n0,
            "InstanceSecondaryInterfaceList",
            0,
            [
                ()=>InstanceSecondaryInterface$,
                {
                    [_xN]: _it
                }
            ]
        ], InstanceSecondaryInterfacePrivateIpAddressList = [
            1,
            n0,
            "InstanceSecondaryInterfacePrivateIpAddressList",
            0,
            [
                ()=>InstanceSecondaryInterfacePrivateIpAddress$,
                {
                    [_xN]: _it
                }
            ]
        ], InstanceStatusDetailsList = [
            1,
            n0,
            "InstanceStatusDetailsList",
            0,
            [
                ()=>InstanceStatusDetails$,
                {
                    [_xN]: _it
                }
            ]
        ], IpAddressList = [
            1,
            n0,
            "IpAddressList",
            0,
            [
                0,
                {
                    [_xN]: _it
                }
            ]
        ], IpamPublicAddressTagList = [
            1,
            n0,
            "IpamPublicAddressTagList",
            0,
            [
                ()=>IpamPublicAddressTag$,
                {
                    [_xN]: _it
                }
            ]
        ], IpPermissionList = [
            1,
            n0,
            "IpPermissionList",
            0,
            [
                ()=>IpPermission$,
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
                ()=>IpRange$,
                {
                    [_xN]: _it
                }
            ]
        ], IpRanges = [
            1,
            n0,
            _IRpa,
            0,
            [
                0,
                {
                    [_xN]: _it
                }
            ]
        ], Ipv4PrefixList = [
            1,
            n0,
            "Ipv4PrefixList",
            0,
            [
                ()=>Ipv4PrefixSpecificationRequest$,
                {
                    [_xN]: _it
                }
            ]
        ], Ipv4PrefixListResponse = [
            1,
            n0,
            "Ipv4PrefixListResponse",
            0,
            [
                ()=>Ipv4PrefixSpecificationResponse$,
                {
                    [_xN]: _it
                }
            ]
        ], Ipv6CidrBlockSet = [
            1,
            n0,
            _ICBSp,
            0,
            [
                ()=>Ipv6CidrBlock$,
                {
                    [_xN]: _it
                }
            ]
        ], Ipv6PrefixList = [
            1,
            n0,
            "Ipv6PrefixList",
            0,
            [
                ()=>Ipv6PrefixSpecificationRequest$,
                {
                    [_xN]: _it
                }
            ]
        ], Ipv6PrefixListResponse = [
            1,
            n0,
            "Ipv6PrefixListResponse",
            0,
            [
                ()=>Ipv6PrefixSpecificationResponse$,
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
                ()=>Ipv6Range$,
                {
                    [_xN]: _it
                }
            ]
        ], LaunchSpecsList = [
            1,
            n0,
            "LaunchSpecsList",
            0,
            [
                ()=>SpotFleetLaunchSpecification$,
                {
                    [_xN]: _it
                }
            ]
        ], LaunchTemplateBlockDeviceMappingList = [
            1,
            n0,
            "LaunchTemplateBlockDeviceMappingList",
            0,
            [
                ()=>LaunchTemplateBlockDeviceMapping$,
                {
                    [_xN]: _it
                }
            ]
        ], LaunchTemplateConfigList = [
            1,
            n0,
            "LaunchTemplateConfigList",
            0,
            [
                ()=>LaunchTemplateConfig$,
                {
                    [_xN]: _it
                }
            ]
        ], LaunchTemplateElasticInferenceAcceleratorResponseList = [
            1,
            n0,
            "LaunchTemplateElasticInferenceAcceleratorResponseList",
            0,
            [
                ()=>LaunchTemplateElasticInferenceAcceleratorResponse$,
                {
                    [_xN]: _it
                }
            ]
        ], LaunchTemplateInstanceNetworkInterfaceSpecificationList = [
            1,
            n0,
            "LaunchTemplateInstanceNetworkInterfaceSpecificationList",
            0,
            [
                ()=>LaunchTemplateInstanceNetworkInterfaceSpecification$,
                {
                    [_xN]: _it
                }
            ]
        ], LaunchTemplateInstanceSecondaryInterfaceSpecificationList = [
            1,
            n0,
            "LaunchTemplateInstanceSecondaryInterfaceSpecificationList",
            0,
            [
                ()=>LaunchTemplateInstanceSecondaryInterfaceSpecification$,
                {
                    [_xN]: _it
                }
            ]
        ], LaunchTemplateLicenseList = [
            1,
            n0,
            "LaunchTemplateLicenseList",
            0,
            [
                ()=>LaunchTemplateLicenseConfiguration$,
                {
                    [_xN]: _it
                }
            ]
        ], LaunchTemplateOverridesList = [
            1,
            n0,
            "LaunchTemplateOverridesList",
            0,
            [
                ()=>LaunchTemplateOverrides$,
                {
                    [_xN]: _it
                }
            ]
        ], LaunchTemplateTagSpecificationList = [
            1,
            n0,
            "LaunchTemplateTagSpecificationList",
            0,
            [
                ()=>LaunchTemplateTagSpecification$,
                {
                    [_xN]: _it
                }
            ]
        ], LicenseList = [
            1,
            n0,
            "LicenseList",
            0,
            [
                ()=>LicenseConfiguration$,
                {
                    [_xN]: _it
                }
            ]
        ], LocalStorageTypeSet = [
            1,
            n0,
            "LocalStorageTypeSet",
            0,
            [
                0,
                {
                    [_xN]: _it
                }
            ]
        ], MediaDeviceInfoList = [
            1,
            n0,
            "MediaDeviceInfoList",
            0,
            [
                ()=>MediaDeviceInfo$,
                {
                    [_xN]: _it
                }
            ]
        ], MetricCategoryIdList = [
            1,
            n0,
            "MetricCategoryIdList",
            0,
            [
                0,
                {
                    [_xN]: _it
                }
            ]
        ], NetworkCardInfoList = [
            1,
            n0,
            "NetworkCardInfoList",
            0,
            [
                ()=>NetworkCardInfo$,
                {
                    [_xN]: _it
                }
            ]
        ], NetworkCardInterfaceTypeList = [
            1,
            n0,
            "NetworkCardInterfaceTypeList",
            0,
            [
                0,
                {
                    [_xN]: _it
                }
            ]
        ], NeuronDeviceInfoList = [
            1,
            n0,
            "NeuronDeviceInfoList",
            0,
            [
                ()=>NeuronDeviceInfo$,
                {
                    [_xN]: _it
                }
            ]
        ], NitroTpmSupportedVersionsList = [
            1,
            n0,
            "NitroTpmSupportedVersionsList",
            0,
            [
                0,
                {
                    [_xN]: _it
                }
            ]
        ], OccurrenceDaySet = [
            1,
            n0,
            _ODS,
            0,
            [
                1,
                {
                    [_xN]: _it
                }
            ]
        ], PerformanceFactorReferenceSet = [
            1,
            n0,
            "PerformanceFactorReferenceSet",
            0,
            [
                ()=>PerformanceFactorReference$,
                {
                    [_xN]: _it
                }
            ]
        ], PerformanceFactorReferenceSetRequest = [
            1,
            n0,
            "PerformanceFactorReferenceSetRequest",
            0,
            [
                ()=>PerformanceFactorReferenceRequest$,
                {
                    [_xN]: _it
                }
            ]
        ], Phase1DHGroupNumbersList = [
            1,
            n0,
            "Phase1DHGroupNumbersList",
            0,
            [
                ()=>Phase1DHGroupNumbersListValue$,
                {
                    [_xN]: _it
                }
            ]
        ], Phase1DHGroupNumbersRequestList = [
            1,
            n0,
            "Phase1DHGroupNumbersRequestList",
            0,
            [
                ()=>Phase1DHGroupNumbersRequestListValue$,
                {
                    [_xN]: _it
                }
            ]
        ], Phase1EncryptionAlgorithmsList = [
            1,
            n0,
            "Phase1EncryptionAlgorithmsList",
            0,
            [
                ()=>Phase1EncryptionAlgorithmsListValue$,
                {
                    [_xN]: _it
                }
            ]
        ], Phase1EncryptionAlgorithmsRequestList = [
            1,
            n0,
            "Phase1EncryptionAlgorithmsRequestList",
            0,
            [
                ()=>Phase1EncryptionAlgorithmsRequestListValue$,
                {
                    [_xN]: _it
                }
            ]
        ], Phase1IntegrityAlgorithmsList = [
            1,
            n0,
            "Phase1IntegrityAlgorithmsList",
            0,
            [
                ()=>Phase1IntegrityAlgorithmsListValue$,
                {
                    [_xN]: _it
                }
            ]
        ], Phase1IntegrityAlgorithmsRequestList = [
            1,
            n0,
            "Phase1IntegrityAlgorithmsRequestList",
            0,
            [
                ()=>Phase1IntegrityAlgorithmsRequestListValue$,
                {
                    [_xN]: _it
                }
            ]
        ], Phase2DHGroupNumbersList = [
            1,
            n0,
            "Phase2DHGroupNumbersList",
            0,
            [
                ()=>Phase2DHGroupNumbersListValue$,
                {
                    [_xN]: _it
                }
            ]
        ], Phase2DHGroupNumbersRequestList = [
            1,
            n0,
            "Phase2DHGroupNumbersRequestList",
            0,
            [
                ()=>Phase2DHGroupNumbersRequestListValue$,
                {
                    [_xN]: _it
                }
            ]
        ], Phase2EncryptionAlgorithmsList = [
            1,
            n0,
            "Phase2EncryptionAlgorithmsList",
            0,
            [
                ()=>Phase2EncryptionAlgorithmsListValue$,
                {
                    [_xN]: _it
                }
            ]
        ], Phase2EncryptionAlgorithmsRequestList = [
            1,
            n0,
            "Phase2EncryptionAlgorithmsRequestList",
            0,
            [
                ()=>Phase2EncryptionAlgorithmsRequestListValue$,
                {
                    [_xN]: _it
                }
            ]
        ], Phase2IntegrityAlgorithmsList = [
            1,
            n0,
            "Phase2IntegrityAlgorithmsList",
            0,
            [
                ()=>Phase2IntegrityAlgorithmsListValue$,
                {
                    [_xN]: _it
                }
            ]
        ], Phase2IntegrityAlgorithmsRequestList = [
            1,
            n0,
            "Phase2IntegrityAlgorithmsRequestList",
            0,
            [
                ()=>Phase2IntegrityAlgorithmsRequestListValue$,
                {
                    [_xN]: _it
                }
            ]
        ], PlacementGroupStrategyList = [
            1,
            n0,
            "PlacementGroupStrategyList",
            0,
            [
                0,
                {
                    [_xN]: _it
                }
            ]
        ], PortRangeList = [
            1,
            n0,
            "PortRangeList",
            0,
            [
                ()=>PortRange$,
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
                ()=>PrefixListId$,
                {
                    [_xN]: _it
                }
            ]
        ], PrefixListIdSet = [
            1,
            n0,
            "PrefixListIdSet",
            0,
            [
                0,
                {
                    [_xN]: _it
                }
            ]
        ], PrivateDnsSpecifiedDomainSet = [
            1,
            n0,
            "PrivateDnsSpecifiedDomainSet",
            0,
            [
                0,
                {
                    [_xN]: _it
                }
            ]
        ], PrivateIpAddressConfigSet = [
            1,
            n0,
            _PIACS,
            0,
            [
                ()=>ScheduledInstancesPrivateIpAddressConfig$,
                {
                    [_xN]: _PIACS
                }
            ]
        ], PrivateIpAddressSpecificationList = [
            1,
            n0,
            "PrivateIpAddressSpecificationList",
            0,
            [
                ()=>PrivateIpAddressSpecification$,
                {
                    [_xN]: _it
                }
            ]
        ], ProductCodeList = [
            1,
            n0,
            "ProductCodeList",
            0,
            [
                ()=>ProductCode$,
                {
                    [_xN]: _it
                }
            ]
        ], ProtocolIntList = [
            1,
            n0,
            "ProtocolIntList",
            0,
            [
                1,
                {
                    [_xN]: _it
                }
            ]
        ], ProtocolList = [
            1,
            n0,
            "ProtocolList",
            0,
            [
                0,
                {
                    [_xN]: _it
                }
            ]
        ], ReservationTypeList = [
            1,
            n0,
            "ReservationTypeList",
            0,
            [
                0,
                {
                    [_xN]: _it
                }
            ]
        ], ReservedCapacityFallbackMarketTypeList = [
            1,
            n0,
            "ReservedCapacityFallbackMarketTypeList",
            0,
            [
                0,
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
                ()=>RevokedSecurityGroupRule$,
                {
                    [_xN]: _it
                }
            ]
        ], RuleGroupRuleOptionsPairList = [
            1,
            n0,
            "RuleGroupRuleOptionsPairList",
            0,
            [
                ()=>RuleGroupRuleOptionsPair$,
                {
                    [_xN]: _it
                }
            ]
        ], RuleGroupTypePairList = [
            1,
            n0,
            "RuleGroupTypePairList",
            0,
            [
                ()=>RuleGroupTypePair$,
                {
                    [_xN]: _it
                }
            ]
        ], RuleOptionList = [
            1,
            n0,
            "RuleOptionList",
            0,
            [
                ()=>RuleOption$,
                {
                    [_xN]: _it
                }
            ]
        ], ScheduledInstancesIpv6AddressList = [
            1,
            n0,
            "ScheduledInstancesIpv6AddressList",
            0,
            [
                ()=>ScheduledInstancesIpv6Address$,
                {
                    [_xN]: _IApv
                }
            ]
        ], ScheduledInstancesSecurityGroupIdSet = [
            1,
            n0,
            "ScheduledInstancesSecurityGroupIdSet",
            0,
            [
                0,
                {
                    [_xN]: _SGI
                }
            ]
        ], SecondaryInterfacePrivateIpAddressSpecificationList = [
            1,
            n0,
            "SecondaryInterfacePrivateIpAddressSpecificationList",
            0,
            [
                ()=>SecondaryInterfacePrivateIpAddressSpecification$,
                {
                    [_xN]: _it
                }
            ]
        ], SecondaryInterfacePrivateIpAddressSpecificationListRequest = [
            1,
            n0,
            "SecondaryInterfacePrivateIpAddressSpecificationListRequest",
            0,
            [
                ()=>SecondaryInterfacePrivateIpAddressSpecificationRequest$,
                {
                    [_xN]: _SIPIAS
                }
            ]
        ], SecurityGroupIdStringList = [
            1,
            n0,
            "SecurityGroupIdStringList",
            0,
            [
                0,
                {
                    [_xN]: _SGI
                }
            ]
        ], SecurityGroupList = [
            1,
            n0,
            "SecurityGroupList",
            0,
            [
                ()=>SecurityGroup$,
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
                ()=>SecurityGroupRule$,
                {
                    [_xN]: _it
                }
            ]
        ], SpotFleetTagSpecificationList = [
            1,
            n0,
            "SpotFleetTagSpecificationList",
            0,
            [
                ()=>SpotFleetTagSpecification$,
                {
                    [_xN]: _it
                }
            ]
        ], StringList = [
            1,
            n0,
            "StringList",
            0,
            [
                0,
                {
                    [_xN]: _it
                }
            ]
        ], SupportedAdditionalProcessorFeatureList = [
            1,
            n0,
            "SupportedAdditionalProcessorFeatureList",
            0,
            [
                0,
                {
                    [_xN]: _it
                }
            ]
        ], SupportedInstanceTypeSet = [
            1,
            n0,
            "SupportedInstanceTypeSet",
            0,
            [
                ()=>InstanceTypeItem$,
                {
                    [_xN]: _it
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
                    [_xN]: _it
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
                    [_xN]: _it
                }
            ]
        ], TagSpecificationList = [
            1,
            n0,
            "TagSpecificationList",
            0,
            [
                ()=>TagSpecification$,
                {
                    [_xN]: _it
                }
            ]
        ], TargetGroups = [
            1,
            n0,
            _TGar,
            0,
            [
                ()=>TargetGroup$,
                {
                    [_xN]: _it
                }
            ]
        ], ThreadsPerCoreList = [
            1,
            n0,
            "ThreadsPerCoreList",
            0,
            [
                1,
                {
                    [_xN]: _it
                }
            ]
        ], ThroughResourcesStatementList = [
            1,
            n0,
            "ThroughResourcesStatementList",
            0,
            [
                ()=>ThroughResourcesStatement$,
                {
                    [_xN]: _it
                }
            ]
        ], TransitGatewayAttachmentBgpConfigurationList = [
            1,
            n0,
            "TransitGatewayAttachmentBgpConfigurationList",
            0,
            [
                ()=>TransitGatewayAttachmentBgpConfiguration$,
                {
                    [_xN]: _it
                }
            ]
        ], TunnelOptionsList = [
            1,
            n0,
            "TunnelOptionsList",
            0,
            [
                ()=>TunnelOption$,
                {
                    [_xN]: _it
                }
            ]
        ], UnsupportedInstanceTypeSet = [
            1,
            n0,
            "UnsupportedInstanceTypeSet",
            0,
            [
                ()=>InstanceTypeItem$,
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
                ()=>UserIdGroupPair$,
                {
                    [_xN]: _it
                }
            ]
        ], UserIdGroupPairSet = [
            1,
            n0,
            "UserIdGroupPairSet",
            0,
            [
                ()=>UserIdGroupPair$,
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
        ], VerifiedAccessEndpointPortRangeList = [
            1,
            n0,
            "VerifiedAccessEndpointPortRangeList",
            0,
            [
                ()=>VerifiedAccessEndpointPortRange$,
                {
                    [_xN]: _it
                }
            ]
        ], VerifiedAccessEndpointSubnetIdList = [
            1,
            n0,
            "VerifiedAccessEndpointSubnetIdList",
            0,
            [
                0,
                {
                    [_xN]: _it
                }
            ]
        ], VolumeStatusDetailsList = [
            1,
            n0,
            "VolumeStatusDetailsList",
            0,
            [
                ()=>VolumeStatusDetails$,
                {
                    [_xN]: _it
                }
            ]
        ], WorkloadsList = [
            1,
            n0,
            "WorkloadsList",
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
            ()=>AuthorizeSecurityGroupIngressRequest$,
            ()=>AuthorizeSecurityGroupIngressResult$
        ], DescribeSecurityGroupRules$ = [
            9,
            n0,
            "DescribeSecurityGroupRules",
            0,
            ()=>DescribeSecurityGroupRulesRequest$,
            ()=>DescribeSecurityGroupRulesResult$
        ], DescribeSecurityGroups$ = [
            9,
            n0,
            "DescribeSecurityGroups",
            0,
            ()=>DescribeSecurityGroupsRequest$,
            ()=>DescribeSecurityGroupsResult$
        ], RevokeSecurityGroupIngress$ = [
            9,
            n0,
            "RevokeSecurityGroupIngress",
            0,
            ()=>RevokeSecurityGroupIngressRequest$,
            ()=>RevokeSecurityGroupIngressResult$
        ];
    }),
    249: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            g: ()=>setCredentialFeature
        });
        function setCredentialFeature(credentials, feature, value) {
            return credentials.$source || (credentials.$source = {}), credentials.$source[feature] = value, credentials;
        }
    }),
    3099: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            pi: ()=>ENV_SECRET,
            sF: ()=>fromEnv,
            yG: ()=>ENV_KEY
        });
        var _aws_sdk_core_client__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(249), _smithy_core_config__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1436);
        let ENV_KEY = "AWS_ACCESS_KEY_ID", ENV_SECRET = "AWS_SECRET_ACCESS_KEY", fromEnv = (init)=>async ()=>{
                init?.logger?.debug("@aws-sdk/credential-provider-env - fromEnv");
                let accessKeyId = process.env[ENV_KEY], secretAccessKey = process.env[ENV_SECRET], sessionToken = process.env.AWS_SESSION_TOKEN, expiry = process.env.AWS_CREDENTIAL_EXPIRATION, credentialScope = process.env.AWS_CREDENTIAL_SCOPE, accountId = process.env.AWS_ACCOUNT_ID;
                if (accessKeyId && secretAccessKey) {
                    let credentials = {
                        accessKeyId,
                        secretAccessKey,
                        ...sessionToken && {
                            sessionToken
                        },
                        ...expiry && {
                            expiration: new Date(expiry)
                        },
                        ...credentialScope && {
                            credentialScope
                        },
                        ...accountId && {
                            accountId
                        }
                    };
                    return (0, _aws_sdk_core_client__WEBPACK_IMPORTED_MODULE_0__.g)(credentials, "CREDENTIALS_ENV_VARS", "g"), credentials;
                }
                throw new _smithy_core_config__WEBPACK_IMPORTED_MODULE_1__.C("Unable to find environment variable credentials.", {
                    logger: init?.logger
                });
            };
    }),
    9882: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            v6: ()=>defaultProvider
        });
        var fromEnv = __webpack_require__(3099), getProfileName = __webpack_require__(2365), CredentialsProviderError = __webpack_require__(1436), chain = __webpack_require__(8062);
        let ENV_IMDS_DISABLED = "AWS_EC2_METADATA_DISABLED", remoteProvider = async (init)=>{
            let { ENV_CMDS_FULL_URI, ENV_CMDS_RELATIVE_URI, fromContainerMetadata, fromInstanceMetadata } = await __webpack_require__.e(966).then(__webpack_require__.bind(__webpack_require__, 4966));
            if (process.env[ENV_CMDS_RELATIVE_URI] || process.env[ENV_CMDS_FULL_URI]) {
                init.logger?.debug("@aws-sdk/credential-provider-node - remoteProvider::fromHttp/fromContainerMetadata");
                let { fromHttp } = await Promise.all([
                    __webpack_require__.e(581),
                    __webpack_require__.e(459)
                ]).then(__webpack_require__.bind(__webpack_require__, 7459));
                return (0, chain.c)(fromHttp(init), fromContainerMetadata(init));
            }
            return process.env[ENV_IMDS_DISABLED] && "false" !== process.env[ENV_IMDS_DISABLED] ? async ()=>{
                throw new CredentialsProviderError.C("EC2 Instance Metadata Service access disabled", {
                    logger: init.logger
                });
            } : (init.logger?.debug("@aws-sdk/credential-provider-node - remoteProvider::fromInstanceMetadata"), fromInstanceMetadata(init));
        }, multipleCredentialSourceWarningEmitted = !1, defaultProvider = (init = {})=>{
            var providers;
            let activeLock, passiveLock, credentials, forceRefreshLock, chain, provider, providers1;
            return chain = (providers1 = providers = [
                async ()=>{
                    let profile = init.profile ?? process.env[getProfileName.Ch];
                    if (profile) {
                        let envStaticCredentialsAreSet = process.env[fromEnv.yG] && process.env[fromEnv.pi];
                        if (envStaticCredentialsAreSet && !multipleCredentialSourceWarningEmitted) {
                            (init.logger?.warn && init.logger?.constructor?.name !== "NoOpLogger" ? init.logger.warn.bind(init.logger) : console.warn)(`@aws-sdk/credential-provider-node - defaultProvider::fromEnv WARNING:
    Multiple credential sources detected: 
    Both AWS_PROFILE and the pair AWS_ACCESS_KEY_ID/AWS_SECRET_ACCESS_KEY static credentials are set.
    This SDK will proceed with the AWS_PROFILE value.
    
    However, a future version may change this behavior to prefer the ENV static credentials.
    Please ensure that your environment only sets either the AWS_PROFILE or the
    AWS_ACCESS_KEY_ID/AWS_SECRET_ACCESS_KEY pair.
`);
                            multipleCredentialSourceWarningEmitted = !0;
                        }
                        throw new CredentialsProviderError.C("AWS_PROFILE is set, skipping fromEnv provider.", {
                            logger: init.logger,
                            tryNextLink: !0
                        });
                    }
                    return init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromEnv"), (0, fromEnv.sF)(init)();
                },
                async (awsIdentityProperties)=>{
                    init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromSSO");
                    let { ssoStartUrl, ssoAccountId, ssoRegion, ssoRoleName, ssoSession } = init;
                    if (!ssoStartUrl && !ssoAccountId && !ssoRegion && !ssoRoleName && !ssoSession) throw new CredentialsProviderError.C("Skipping SSO provider in default chain (inputs do not include SSO fields).", {
                        logger: init.logger
                    });
                    let { fromSSO } = await __webpack_require__.e(548).then(__webpack_require__.bind(__webpack_require__, 6548));
                    return fromSSO(init)(awsIdentityProperties);
                },
                async (awsIdentityProperties)=>{
                    init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromIni");
                    let { fromIni } = await __webpack_require__.e(236).then(__webpack_require__.bind(__webpack_require__, 6236));
                    return fromIni(init)(awsIdentityProperties);
                },
                async (awsIdentityProperties)=>{
                    init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromProcess");
                    let { fromProcess } = await __webpack_require__.e(575).then(__webpack_require__.bind(__webpack_require__, 3575));
                    return fromProcess(init)(awsIdentityProperties);
                },
                async (awsIdentityProperties)=>{
                    init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromTokenFile");
                    let { fromTokenFile } = await __webpack_require__.e(715).then(__webpack_require__.bind(__webpack_require__, 8715));
                    return fromTokenFile(init)(awsIdentityProperties);
                },
                async ()=>(init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::remoteProvider"), (await remoteProvider(init))()),
                async ()=>{
                    throw new CredentialsProviderError.C("Could not load credentials from any providers", {
                        tryNextLink: !1,
                        logger: init.logger
                    });
                }
            ], async (awsIdentityProperties)=>{
                let lastProviderError;
                for (let provider of providers)try {
                    return await provider(awsIdentityProperties);
                } catch (err) {
                    lastProviderError = err;
                    if (err?.tryNextLink) continue;
                    throw err;
                }
                throw lastProviderError;
            }), provider = async (options)=>{
                if (options?.forceRefresh) return forceRefreshLock || (forceRefreshLock = chain(options).then((c)=>{
                    credentials = c;
                }).finally(()=>{
                    forceRefreshLock = void 0;
                })), await forceRefreshLock, credentials;
                credentials?.expiration && credentials?.expiration?.getTime() < Date.now() && (credentials = void 0);
                if (activeLock) await activeLock;
                else if (!credentials || credentialsTreatedAsExpired?.(credentials)) if (!credentials) return activeLock = chain(options).then((c)=>{
                    credentials = c;
                }).finally(()=>{
                    activeLock = void 0;
                }), provider(options);
                else passiveLock || (passiveLock = chain(options).then((c)=>{
                    credentials = c;
                }).catch(()=>{}).finally(()=>{
                    passiveLock = void 0;
                }));
                return credentials;
            };
        }, credentialsTreatedAsExpired = (credentials)=>credentials?.expiration !== void 0 && credentials.expiration.getTime() - Date.now() < 300000;
    }),
    1436: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            C: ()=>CredentialsProviderError
        });
        var _ProviderError__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1342);
        class CredentialsProviderError extends _ProviderError__WEBPACK_IMPORTED_MODULE_0__.m {
            name = "CredentialsProviderError";
            constructor(message, options = !0){
                super(message, options);
                Object.setPrototypeOf(this, CredentialsProviderError.prototype);
            }
        }
    }),
    1342: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            m: ()=>ProviderError
        });
        class ProviderError extends Error {
            name = "ProviderError";
            tryNextLink;
            constructor(message, options = !0){
                let logger, tryNextLink = !0;
                if ("boolean" == typeof options) {
                    logger = void 0;
                    tryNextLink = options;
                } else if (null != options && "object" == typeof options) {
                    logger = options.logger;
                    tryNextLink = options.tryNextLink ?? !0;
                }
                super(message);
                this.tryNextLink = tryNextLink;
                Object.setPrototypeOf(this, ProviderError.prototype);
                logger?.debug?.(`@smithy/property-provider ${tryNextLink ? "->" : "(!)"} ${message}`);
            }
            static from(error, options = !0) {
                return Object.assign(new this(error.message, options), error);
            }
        }
    }),
    8062: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            c: ()=>chain
        });
        var _ProviderError__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1342);
        let chain = (...providers)=>async ()=>{
                let lastProviderError;
                if (0 === providers.length) throw new _ProviderError__WEBPACK_IMPORTED_MODULE_0__.m("No providers in chain");
                for (let provider of providers)try {
                    return await provider();
                } catch (err) {
                    lastProviderError = err;
                    if (err?.tryNextLink) continue;
                    throw err;
                }
                throw lastProviderError;
            };
    }),
    6814: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Q: ()=>CONFIG_PREFIX_SEPARATOR
        });
        let CONFIG_PREFIX_SEPARATOR = ".";
    }),
    6184: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            g: ()=>getConfigFilepath
        });
        var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760), _getHomeDir__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3901);
        let getConfigFilepath = ()=>process.env.AWS_CONFIG_FILE || (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0, _getHomeDir__WEBPACK_IMPORTED_MODULE_1__.R)(), ".aws", "config");
    }),
    3901: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            R: ()=>getHomeDir
        });
        var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161), node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
        let homeDirCache = {}, getHomeDir = ()=>{
            let { HOME, USERPROFILE, HOMEPATH, HOMEDRIVE = `C:${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}` } = process.env;
            if (HOME) return HOME;
            if (USERPROFILE) return USERPROFILE;
            if (HOMEPATH) return `${HOMEDRIVE}${HOMEPATH}`;
            let homeDirCacheKey = process && process.geteuid ? `${process.geteuid()}` : "DEFAULT";
            return homeDirCache[homeDirCacheKey] || (homeDirCache[homeDirCacheKey] = (0, node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)()), homeDirCache[homeDirCacheKey];
        };
    }),
    2365: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Bz: ()=>getProfileName,
            Ch: ()=>ENV_PROFILE
        });
        let ENV_PROFILE = "AWS_PROFILE", getProfileName = (init)=>init.profile || process.env[ENV_PROFILE] || "default";
    }),
    3692: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            p: ()=>loadSharedConfigFiles
        });
        var external_node_path_ = __webpack_require__(6760), profile = __webpack_require__(8669), constants = __webpack_require__(6814);
        let getConfigData = (data)=>Object.entries(data).filter(([key])=>{
                let indexOfSeparator = key.indexOf(constants.Q);
                return -1 !== indexOfSeparator && Object.values(profile.I).includes(key.substring(0, indexOfSeparator));
            }).reduce((acc, [key, value])=>{
                let indexOfSeparator = key.indexOf(constants.Q);
                return acc[key.substring(0, indexOfSeparator) === profile.I.PROFILE ? key.substring(indexOfSeparator + 1) : key] = value, acc;
            }, {
                ...data.default && {
                    default: data.default
                }
            });
        var getConfigFilepath = __webpack_require__(6184), getHomeDir = __webpack_require__(3901), parseIni = __webpack_require__(6892), readFile = __webpack_require__(2149);
        let swallowError = ()=>({}), loadSharedConfigFiles = async (init = {})=>{
            let { filepath = process.env.AWS_SHARED_CREDENTIALS_FILE || (0, external_node_path_.join)((0, getHomeDir.R)(), ".aws", "credentials"), configFilepath = (0, getConfigFilepath.g)() } = init, homeDir = (0, getHomeDir.R)(), resolvedFilepath = filepath;
            filepath.startsWith("~/") && (resolvedFilepath = (0, external_node_path_.join)(homeDir, filepath.slice(2)));
            let resolvedConfigFilepath = configFilepath;
            configFilepath.startsWith("~/") && (resolvedConfigFilepath = (0, external_node_path_.join)(homeDir, configFilepath.slice(2)));
            let parsedFiles = await Promise.all([
                (0, readFile.TA)(resolvedConfigFilepath, {
                    ignoreCache: init.ignoreCache
                }).then(parseIni.A).then(getConfigData).catch(swallowError),
                (0, readFile.TA)(resolvedFilepath, {
                    ignoreCache: init.ignoreCache
                }).then(parseIni.A).catch(swallowError)
            ]);
            return {
                configFile: parsedFiles[0],
                credentialsFile: parsedFiles[1]
            };
        };
    }),
    6892: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            A: ()=>parseIni
        });
        var _smithy_types__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8669), _constants__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6814);
        let prefixKeyRegex = /^([\w-]+)\s(["'])?([\w-@+.%:/]+)\2$/, profileNameBlockList = [
            "__proto__",
            "profile __proto__"
        ], parseIni = (iniData)=>{
            let currentSection, currentSubSection, map = {};
            for (let iniLine of iniData.split(/\r?\n/)){
                let trimmedLine = iniLine.split(/(^|\s)[;#]/)[0].trim(), isSection = "[" === trimmedLine[0] && "]" === trimmedLine[trimmedLine.length - 1];
                if (isSection) {
                    currentSection = void 0;
                    currentSubSection = void 0;
                    let sectionName = trimmedLine.substring(1, trimmedLine.length - 1), matches = prefixKeyRegex.exec(sectionName);
                    if (matches) {
                        let [, prefix, , name] = matches;
                        Object.values(_smithy_types__WEBPACK_IMPORTED_MODULE_0__.I).includes(prefix) && (currentSection = [
                            prefix,
                            name
                        ].join(_constants__WEBPACK_IMPORTED_MODULE_1__.Q));
                    } else currentSection = sectionName;
                    if (profileNameBlockList.includes(sectionName)) throw Error(`Found invalid profile name "${sectionName}"`);
                } else if (currentSection) {
                    let indexOfEqualsSign = trimmedLine.indexOf("=");
                    if (![
                        0,
                        -1
                    ].includes(indexOfEqualsSign)) {
                        let [name, value] = [
                            trimmedLine.substring(0, indexOfEqualsSign).trim(),
                            trimmedLine.substring(indexOfEqualsSign + 1).trim()
                        ];
                        if ("" === value) currentSubSection = name;
                        else {
                            currentSubSection && iniLine.trimStart() === iniLine && (currentSubSection = void 0);
                            map[currentSection] = map[currentSection] || {};
                            let key = currentSubSection ? [
                                currentSubSection,
                                name
                            ].join(_constants__WEBPACK_IMPORTED_MODULE_1__.Q) : name;
                            map[currentSection][key] = value;
                        }
                    }
                }
            }
            return map;
        };
    }),
    2149: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Jj: ()=>fileIntercept,
            TA: ()=>readFile
        });
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
        let filePromises = {}, fileIntercept = {}, readFile = (path, options)=>void 0 !== fileIntercept[path] ? fileIntercept[path] : ((!filePromises[path] || options?.ignoreCache) && (filePromises[path] = (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, "utf8")), filePromises[path]);
    }),
    8669: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        var IniSectionType, IniSectionType1;
        __webpack_require__.d(__webpack_exports__, {
            I: ()=>IniSectionType
        });
        (IniSectionType1 = IniSectionType || (IniSectionType = {})).PROFILE = "profile", IniSectionType1.SSO_SESSION = "sso-session", IniSectionType1.SERVICES = "services";
    })
};
