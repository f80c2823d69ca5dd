export const id = 439;
export const ids = [439];
export const modules = {

/***/ 158:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ RedshiftClient)
});

// UNUSED EXPORTS: __Client

// EXTERNAL MODULE: ./node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-user-agent/configurations.js
var configurations = __webpack_require__(846);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-host-header/hostHeaderMiddleware.js
var hostHeaderMiddleware = __webpack_require__(9007);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-user-agent/user-agent-middleware.js + 4 modules
var user_agent_middleware = __webpack_require__(8486);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-logger/loggerMiddleware.js
var loggerMiddleware = __webpack_require__(5180);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-recursion-detection/getRecursionDetectionPlugin.js + 2 modules
var getRecursionDetectionPlugin = __webpack_require__(7591);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/legacy-root-exports/middleware-http-auth-scheme/getHttpAuthSchemeEndpointRuleSetPlugin.js + 2 modules
var getHttpAuthSchemeEndpointRuleSetPlugin = __webpack_require__(2781);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/legacy-root-exports/util-identity-and-auth/DefaultIdentityProviderConfig.js
var DefaultIdentityProviderConfig = __webpack_require__(7086);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/legacy-root-exports/middleware-http-signing/getHttpSigningMiddleware.js + 1 modules
var getHttpSigningMiddleware = __webpack_require__(1567);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/client/smithy-client/client.js
var client = __webpack_require__(8702);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/config/config-resolver/regionConfig/resolveRegionConfig.js + 3 modules
var resolveRegionConfig = __webpack_require__(7503);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/endpoints/index.js + 6 modules
var endpoints = __webpack_require__(4172);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/protocols/middleware-content-length/contentLengthMiddleware.js
var contentLengthMiddleware = __webpack_require__(7041);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/retry/middleware-retry/configurations.js + 6 modules
var middleware_retry_configurations = __webpack_require__(7760);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/retry/index.js + 5 modules
var retry = __webpack_require__(2122);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/schema/middleware/getSchemaSerdePlugin.js + 3 modules
var getSchemaSerdePlugin = __webpack_require__(7849);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/index.js + 4 modules
var httpAuthSchemes = __webpack_require__(8181);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/transport/getSmithyContext.js
var getSmithyContext = __webpack_require__(8743);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/transport/normalizeProvider.js
var normalizeProvider = __webpack_require__(9362);
;// CONCATENATED MODULE: ./node_modules/@aws-sdk/client-redshift/dist-es/auth/httpAuthSchemeProvider.js


const defaultRedshiftHttpAuthSchemeParametersProvider = async (config, context, input) => {
    return {
        operation: (0,getSmithyContext/* getSmithyContext */.u)(context).operation,
        region: await (0,normalizeProvider/* normalizeProvider */.t)(config.region)() || (() => {
            throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
        })(),
    };
};
function createAwsAuthSigv4HttpAuthOption(authParameters) {
    return {
        schemeId: "aws.auth#sigv4",
        signingProperties: {
            name: "redshift",
            region: authParameters.region,
        },
        propertiesExtractor: (config, context) => ({
            signingProperties: {
                config,
                context,
            },
        }),
    };
}
const defaultRedshiftHttpAuthSchemeProvider = (authParameters) => {
    const options = [];
    switch (authParameters.operation) {
        default: {
            options.push(createAwsAuthSigv4HttpAuthOption(authParameters));
        }
    }
    return options;
};
const resolveHttpAuthSchemeConfig = (config) => {
    const config_0 = (0,httpAuthSchemes/* resolveAwsSdkSigV4Config */.ho)(config);
    return Object.assign(config_0, {
        authSchemePreference: (0,normalizeProvider/* normalizeProvider */.t)(config.authSchemePreference ?? []),
    });
};

// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-redshift/dist-es/endpoint/EndpointParameters.js
var EndpointParameters = __webpack_require__(951);
;// CONCATENATED MODULE: ./node_modules/@aws-sdk/client-redshift/package.json
const package_namespaceObject = {"rE":"3.1169.0"};
// EXTERNAL MODULE: ./node_modules/@aws-sdk/core/dist-es/submodules/client/emitWarningIfUnsupportedVersion.js
var emitWarningIfUnsupportedVersion = __webpack_require__(5477);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/core/dist-es/submodules/client/getDefaultSocketTimeout.js
var getDefaultSocketTimeout = __webpack_require__(9121);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/core/dist-es/submodules/client/util-user-agent-node/defaultUserAgent.js + 3 modules
var defaultUserAgent = __webpack_require__(7532);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/core/dist-es/submodules/client/util-user-agent-node/nodeAppIdConfigOptions.js
var nodeAppIdConfigOptions = __webpack_require__(7652);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/aws_sdk/NODE_AUTH_SCHEME_PREFERENCE_OPTIONS.js + 2 modules
var NODE_AUTH_SCHEME_PREFERENCE_OPTIONS = __webpack_require__(2628);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/credential-provider-env/dist-es/fromEnv.js
var fromEnv = __webpack_require__(3099);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/getProfileName.js
var getProfileName = __webpack_require__(2365);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/config/property-provider/CredentialsProviderError.js
var CredentialsProviderError = __webpack_require__(1436);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/config/property-provider/chain.js
var chain = __webpack_require__(8062);
;// CONCATENATED MODULE: ./node_modules/@aws-sdk/credential-provider-node/dist-es/remoteProvider.js

const ENV_IMDS_DISABLED = "AWS_EC2_METADATA_DISABLED";
const remoteProvider = async (init) => {
    const { ENV_CMDS_FULL_URI, ENV_CMDS_RELATIVE_URI, fromContainerMetadata, fromInstanceMetadata } = await __webpack_require__.e(/* import() */ 966).then(__webpack_require__.bind(__webpack_require__, 4966));
    if (process.env[ENV_CMDS_RELATIVE_URI] || process.env[ENV_CMDS_FULL_URI]) {
        init.logger?.debug("@aws-sdk/credential-provider-node - remoteProvider::fromHttp/fromContainerMetadata");
        const { fromHttp } = await __webpack_require__.e(/* import() */ 459).then(__webpack_require__.bind(__webpack_require__, 7459));
        return (0,chain/* chain */.c)(fromHttp(init), fromContainerMetadata(init));
    }
    if (process.env[ENV_IMDS_DISABLED] && process.env[ENV_IMDS_DISABLED] !== "false") {
        return async () => {
            throw new CredentialsProviderError/* CredentialsProviderError */.C("EC2 Instance Metadata Service access disabled", { logger: init.logger });
        };
    }
    init.logger?.debug("@aws-sdk/credential-provider-node - remoteProvider::fromInstanceMetadata");
    return fromInstanceMetadata(init);
};

;// CONCATENATED MODULE: ./node_modules/@aws-sdk/credential-provider-node/dist-es/runtime/memoize-chain.js
function memoizeChain(providers, treatAsExpired) {
    const chain = internalCreateChain(providers);
    let activeLock;
    let passiveLock;
    let credentials;
    let forceRefreshLock;
    const provider = async (options) => {
        if (options?.forceRefresh) {
            if (!forceRefreshLock) {
                forceRefreshLock = chain(options)
                    .then((c) => {
                    credentials = c;
                })
                    .finally(() => {
                    forceRefreshLock = undefined;
                });
            }
            await forceRefreshLock;
            return credentials;
        }
        if (credentials?.expiration) {
            if (credentials?.expiration?.getTime() < Date.now()) {
                credentials = undefined;
            }
        }
        if (activeLock) {
            await activeLock;
        }
        else if (!credentials || treatAsExpired?.(credentials)) {
            if (credentials) {
                if (!passiveLock) {
                    passiveLock = chain(options)
                        .then((c) => {
                        credentials = c;
                    })
                        .catch(() => {
                    })
                        .finally(() => {
                        passiveLock = undefined;
                    });
                }
            }
            else {
                activeLock = chain(options)
                    .then((c) => {
                    credentials = c;
                })
                    .finally(() => {
                    activeLock = undefined;
                });
                return provider(options);
            }
        }
        return credentials;
    };
    return provider;
}
const internalCreateChain = (providers) => async (awsIdentityProperties) => {
    let lastProviderError;
    for (const provider of providers) {
        try {
            return await provider(awsIdentityProperties);
        }
        catch (err) {
            lastProviderError = err;
            if (err?.tryNextLink) {
                continue;
            }
            throw err;
        }
    }
    throw lastProviderError;
};

;// CONCATENATED MODULE: ./node_modules/@aws-sdk/credential-provider-node/dist-es/defaultProvider.js




let multipleCredentialSourceWarningEmitted = false;
const defaultProvider = (init = {}) => memoizeChain([
    async () => {
        const profile = init.profile ?? process.env[getProfileName/* ENV_PROFILE */.Ch];
        if (profile) {
            const envStaticCredentialsAreSet = process.env[fromEnv/* ENV_KEY */.yG] && process.env[fromEnv/* ENV_SECRET */.pi];
            if (envStaticCredentialsAreSet) {
                if (!multipleCredentialSourceWarningEmitted) {
                    const warnFn = init.logger?.warn && init.logger?.constructor?.name !== "NoOpLogger"
                        ? init.logger.warn.bind(init.logger)
                        : console.warn;
                    warnFn(`@aws-sdk/credential-provider-node - defaultProvider::fromEnv WARNING:
    Multiple credential sources detected: 
    Both AWS_PROFILE and the pair AWS_ACCESS_KEY_ID/AWS_SECRET_ACCESS_KEY static credentials are set.
    This SDK will proceed with the AWS_PROFILE value.
    
    However, a future version may change this behavior to prefer the ENV static credentials.
    Please ensure that your environment only sets either the AWS_PROFILE or the
    AWS_ACCESS_KEY_ID/AWS_SECRET_ACCESS_KEY pair.
`);
                    multipleCredentialSourceWarningEmitted = true;
                }
            }
            throw new CredentialsProviderError/* CredentialsProviderError */.C("AWS_PROFILE is set, skipping fromEnv provider.", {
                logger: init.logger,
                tryNextLink: true,
            });
        }
        init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromEnv");
        return (0,fromEnv/* fromEnv */.sF)(init)();
    },
    async (awsIdentityProperties) => {
        init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromSSO");
        const { ssoStartUrl, ssoAccountId, ssoRegion, ssoRoleName, ssoSession } = init;
        if (!ssoStartUrl && !ssoAccountId && !ssoRegion && !ssoRoleName && !ssoSession) {
            throw new CredentialsProviderError/* CredentialsProviderError */.C("Skipping SSO provider in default chain (inputs do not include SSO fields).", { logger: init.logger });
        }
        const { fromSSO } = await __webpack_require__.e(/* import() */ 548).then(__webpack_require__.bind(__webpack_require__, 6548));
        return fromSSO(init)(awsIdentityProperties);
    },
    async (awsIdentityProperties) => {
        init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromIni");
        const { fromIni } = await __webpack_require__.e(/* import() */ 236).then(__webpack_require__.bind(__webpack_require__, 6236));
        return fromIni(init)(awsIdentityProperties);
    },
    async (awsIdentityProperties) => {
        init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromProcess");
        const { fromProcess } = await __webpack_require__.e(/* import() */ 575).then(__webpack_require__.bind(__webpack_require__, 3575));
        return fromProcess(init)(awsIdentityProperties);
    },
    async (awsIdentityProperties) => {
        init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromTokenFile");
        const { fromTokenFile } = await __webpack_require__.e(/* import() */ 715).then(__webpack_require__.bind(__webpack_require__, 8715));
        return fromTokenFile(init)(awsIdentityProperties);
    },
    async () => {
        init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::remoteProvider");
        return (await remoteProvider(init))();
    },
    async () => {
        throw new CredentialsProviderError/* CredentialsProviderError */.C("Could not load credentials from any providers", {
            tryNextLink: false,
            logger: init.logger,
        });
    },
], credentialsTreatedAsExpired);
const credentialsWillNeedRefresh = (credentials) => credentials?.expiration !== undefined;
const credentialsTreatedAsExpired = (credentials) => credentials?.expiration !== undefined && credentials.expiration.getTime() - Date.now() < 300000;

// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/client/smithy-client/emitWarningIfUnsupportedVersion.js
var smithy_client_emitWarningIfUnsupportedVersion = __webpack_require__(1034);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/client/smithy-client/defaults-mode.js
var defaults_mode = __webpack_require__(479);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/config/defaults-mode/resolveDefaultsModeConfig.js + 1 modules
var resolveDefaultsModeConfig = __webpack_require__(8234);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/config/node-config-provider/configLoader.js + 5 modules
var configLoader = __webpack_require__(3945);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/config/config-resolver/regionConfig/config.js
var regionConfig_config = __webpack_require__(6152);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/config/config-resolver/endpointsConfig/NodeUseDualstackEndpointConfigOptions.js
var NodeUseDualstackEndpointConfigOptions = __webpack_require__(7580);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/config/config-resolver/endpointsConfig/NodeUseFipsEndpointConfigOptions.js
var NodeUseFipsEndpointConfigOptions = __webpack_require__(4254);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/retry/util-retry/config.js
var util_retry_config = __webpack_require__(4353);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/serde/util-body-length/calculateBodyLength.js
var calculateBodyLength = __webpack_require__(2127);
// EXTERNAL MODULE: ./node_modules/@smithy/node-http-handler/dist-es/node-http-handler.js + 11 modules
var node_http_handler = __webpack_require__(1668);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/serde/util-stream/stream-collector.js
var stream_collector = __webpack_require__(6660);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/aws_sdk/AwsSdkSigV4Signer.js + 2 modules
var AwsSdkSigV4Signer = __webpack_require__(2526);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/core/dist-es/submodules/protocols/query/AwsQueryProtocol.js + 8 modules
var AwsQueryProtocol = __webpack_require__(6989);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/checksum/sha256/Sha256Node.js + 1 modules
var Sha256Node = __webpack_require__(910);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/client/smithy-client/NoOpLogger.js
var NoOpLogger = __webpack_require__(7545);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/transport/parseUrl.js + 1 modules
var parseUrl = __webpack_require__(8977);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/serde/util-base64/fromBase64.js
var fromBase64 = __webpack_require__(9700);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/serde/util-base64/toBase64.js
var toBase64 = __webpack_require__(7305);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/serde/util-utf8/fromUtf8.js
var fromUtf8 = __webpack_require__(7332);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/serde/util-utf8/toUtf8.js
var toUtf8 = __webpack_require__(9809);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/core/dist-es/submodules/client/util-endpoints/aws.js + 2 modules
var aws = __webpack_require__(6180);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/cache/EndpointCache.js
var EndpointCache = __webpack_require__(8479);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/decideEndpoint.js + 24 modules
var decideEndpoint = __webpack_require__(7009);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/customEndpointFunctions.js
var customEndpointFunctions = __webpack_require__(1046);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/bdd/BinaryDecisionDiagram.js
var BinaryDecisionDiagram = __webpack_require__(5258);
;// CONCATENATED MODULE: ./node_modules/@aws-sdk/client-redshift/dist-es/endpoint/bdd.js

const k = "ref";
const a = -1, b = true, c = "isSet", d = "PartitionResult", e = "booleanEquals", f = "getAttr", g = { [k]: "Endpoint" }, h = { [k]: d }, i = {}, j = [{ [k]: "Region" }];
const _data = {
    conditions: [
        [c, [g]],
        [c, j],
        ["aws.partition", j, d],
        [e, [{ [k]: "UseFIPS" }, b]],
        [e, [{ [k]: "UseDualStack" }, b]],
        [e, [{ fn: f, argv: [h, "supportsDualStack"] }, b]],
        [e, [{ fn: f, argv: [h, "supportsFIPS"] }, b]],
        ["stringEquals", [{ fn: f, argv: [h, "name"] }, "aws-us-gov"]]
    ],
    results: [
        [a],
        [a, "Invalid Configuration: FIPS and custom endpoint are not supported"],
        [a, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
        [g, i],
        ["https://redshift-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", i],
        [a, "FIPS and DualStack are enabled, but this partition does not support one or both"],
        ["https://redshift.{Region}.amazonaws.com", i],
        ["https://redshift-fips.{Region}.{PartitionResult#dnsSuffix}", i],
        [a, "FIPS is enabled but this partition does not support FIPS"],
        ["https://redshift.{Region}.{PartitionResult#dualStackDnsSuffix}", i],
        [a, "DualStack is enabled but this partition does not support DualStack"],
        ["https://redshift.{Region}.{PartitionResult#dnsSuffix}", i],
        [a, "Invalid Configuration: Missing Region"]
    ]
};
const root = 2;
const r = 100_000_000;
const nodes = new Int32Array([
    -1, 1, -1,
    0, 13, 3,
    1, 4, r + 12,
    2, 5, r + 12,
    3, 8, 6,
    4, 7, r + 11,
    5, r + 9, r + 10,
    4, 11, 9,
    6, 10, r + 8,
    7, r + 6, r + 7,
    5, 12, r + 5,
    6, r + 4, r + 5,
    3, r + 1, 14,
    4, r + 2, r + 3,
]);
const bdd = BinaryDecisionDiagram/* BinaryDecisionDiagram */.d.from(nodes, root, _data.conditions, _data.results);

;// CONCATENATED MODULE: ./node_modules/@aws-sdk/client-redshift/dist-es/endpoint/endpointResolver.js



const cache = new EndpointCache/* EndpointCache */.k({
    size: 50,
    params: ["Endpoint", "Region", "UseDualStack", "UseFIPS"],
});
const defaultEndpointResolver = (endpointParams, context = {}) => {
    return cache.get(endpointParams, () => (0,decideEndpoint/* decideEndpoint */.c)(bdd, {
        endpointParams: endpointParams,
        logger: context.logger,
    }));
};
customEndpointFunctions/* customEndpointFunctions */.m.aws = aws/* awsEndpointFunctions */.U;

// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-redshift/dist-es/schemas/schemas_0.js + 2 modules
var schemas_0 = __webpack_require__(5146);
;// CONCATENATED MODULE: ./node_modules/@aws-sdk/client-redshift/dist-es/runtimeConfig.shared.js









const getRuntimeConfig = (config) => {
    return {
        apiVersion: "2012-12-01",
        base64Decoder: config?.base64Decoder ?? fromBase64/* fromBase64 */.E,
        base64Encoder: config?.base64Encoder ?? toBase64/* toBase64 */.n,
        disableHostPrefix: config?.disableHostPrefix ?? false,
        endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
        extensions: config?.extensions ?? [],
        httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultRedshiftHttpAuthSchemeProvider,
        httpAuthSchemes: config?.httpAuthSchemes ?? [
            {
                schemeId: "aws.auth#sigv4",
                identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
                signer: new AwsSdkSigV4Signer/* AwsSdkSigV4Signer */.f2(),
            },
        ],
        logger: config?.logger ?? new NoOpLogger/* NoOpLogger */.N(),
        protocol: config?.protocol ?? AwsQueryProtocol/* AwsQueryProtocol */.k,
        protocolSettings: config?.protocolSettings ?? {
            defaultNamespace: "com.amazonaws.redshift",
            errorTypeRegistries: schemas_0/* errorTypeRegistries */.q1U,
            xmlNamespace: "http://redshift.amazonaws.com/doc/2012-12-01/",
            version: "2012-12-01",
            serviceTarget: "RedshiftServiceVersion20121201",
        },
        serviceId: config?.serviceId ?? "Redshift",
        sha256: config?.sha256 ?? Sha256Node/* Sha256Node */.k,
        urlParser: config?.urlParser ?? parseUrl/* parseUrl */.D,
        utf8Decoder: config?.utf8Decoder ?? fromUtf8/* fromUtf8 */.a,
        utf8Encoder: config?.utf8Encoder ?? toUtf8/* toUtf8 */.P,
    };
};

;// CONCATENATED MODULE: ./node_modules/@aws-sdk/client-redshift/dist-es/runtimeConfig.js










const runtimeConfig_getRuntimeConfig = (config) => {
    (0,smithy_client_emitWarningIfUnsupportedVersion/* emitWarningIfUnsupportedVersion */.I)(process.version);
    const defaultsMode = (0,resolveDefaultsModeConfig/* resolveDefaultsModeConfig */.I)(config);
    const defaultConfigProvider = () => defaultsMode().then(defaults_mode/* loadConfigsForDefaultMode */.l);
    const clientSharedValues = getRuntimeConfig(config);
    (0,emitWarningIfUnsupportedVersion/* emitWarningIfUnsupportedVersion */.I)(process.version);
    const loaderConfig = {
        profile: config?.profile,
        logger: clientSharedValues.logger,
    };
    return {
        ...clientSharedValues,
        ...config,
        runtime: "node",
        defaultsMode,
        authSchemePreference: config?.authSchemePreference ?? (0,configLoader/* loadConfig */.Z)(NODE_AUTH_SCHEME_PREFERENCE_OPTIONS/* NODE_AUTH_SCHEME_PREFERENCE_OPTIONS */.$, loaderConfig),
        bodyLengthChecker: config?.bodyLengthChecker ?? calculateBodyLength/* calculateBodyLength */.n,
        credentialDefaultProvider: config?.credentialDefaultProvider ?? defaultProvider,
        defaultSocketTimeout: (0,getDefaultSocketTimeout/* getDefaultSocketTimeout */.E)(config?.requestHandler, 300_000),
        defaultUserAgentProvider: config?.defaultUserAgentProvider ?? (0,defaultUserAgent/* createDefaultUserAgentProvider */.pf)({ serviceId: clientSharedValues.serviceId, clientVersion: package_namespaceObject.rE }),
        maxAttempts: config?.maxAttempts ?? (0,configLoader/* loadConfig */.Z)(middleware_retry_configurations/* NODE_MAX_ATTEMPT_CONFIG_OPTIONS */.qs, config),
        region: config?.region ?? (0,configLoader/* loadConfig */.Z)(regionConfig_config/* NODE_REGION_CONFIG_OPTIONS */.GG, { ...regionConfig_config/* NODE_REGION_CONFIG_FILE_OPTIONS */.zH, ...loaderConfig }),
        requestHandler: node_http_handler/* NodeHttpHandler */.$.create(config?.requestHandler ?? defaultConfigProvider),
        retryMode: config?.retryMode ??
            (0,configLoader/* loadConfig */.Z)({
                ...middleware_retry_configurations/* NODE_RETRY_MODE_CONFIG_OPTIONS */.kN,
                default: async () => (await defaultConfigProvider()).retryMode || util_retry_config/* DEFAULT_RETRY_MODE */.L0,
            }, config),
        streamCollector: config?.streamCollector ?? stream_collector/* streamCollector */.k,
        useDualstackEndpoint: config?.useDualstackEndpoint ?? (0,configLoader/* loadConfig */.Z)(NodeUseDualstackEndpointConfigOptions/* NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS */.e$, loaderConfig),
        useFipsEndpoint: config?.useFipsEndpoint ?? (0,configLoader/* loadConfig */.Z)(NodeUseFipsEndpointConfigOptions/* NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS */.Ko, loaderConfig),
        userAgentAppId: config?.userAgentAppId ?? (0,configLoader/* loadConfig */.Z)(nodeAppIdConfigOptions/* NODE_APP_ID_CONFIG_OPTIONS */.hV, loaderConfig),
    };
};

// EXTERNAL MODULE: ./node_modules/@aws-sdk/core/dist-es/submodules/client/region-config-resolver/extensions.js
var region_config_resolver_extensions = __webpack_require__(9999);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/client/smithy-client/extensions/defaultExtensionConfiguration.js + 3 modules
var defaultExtensionConfiguration = __webpack_require__(6571);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/protocols/protocol-http/extensions/httpExtensionConfiguration.js
var httpExtensionConfiguration = __webpack_require__(274);
;// CONCATENATED MODULE: ./node_modules/@aws-sdk/client-redshift/dist-es/auth/httpAuthExtensionConfiguration.js
const getHttpAuthExtensionConfiguration = (runtimeConfig) => {
    const _httpAuthSchemes = runtimeConfig.httpAuthSchemes;
    let _httpAuthSchemeProvider = runtimeConfig.httpAuthSchemeProvider;
    let _credentials = runtimeConfig.credentials;
    return {
        setHttpAuthScheme(httpAuthScheme) {
            const index = _httpAuthSchemes.findIndex((scheme) => scheme.schemeId === httpAuthScheme.schemeId);
            if (index === -1) {
                _httpAuthSchemes.push(httpAuthScheme);
            }
            else {
                _httpAuthSchemes.splice(index, 1, httpAuthScheme);
            }
        },
        httpAuthSchemes() {
            return _httpAuthSchemes;
        },
        setHttpAuthSchemeProvider(httpAuthSchemeProvider) {
            _httpAuthSchemeProvider = httpAuthSchemeProvider;
        },
        httpAuthSchemeProvider() {
            return _httpAuthSchemeProvider;
        },
        setCredentials(credentials) {
            _credentials = credentials;
        },
        credentials() {
            return _credentials;
        },
    };
};
const resolveHttpAuthRuntimeConfig = (config) => {
    return {
        httpAuthSchemes: config.httpAuthSchemes(),
        httpAuthSchemeProvider: config.httpAuthSchemeProvider(),
        credentials: config.credentials(),
    };
};

;// CONCATENATED MODULE: ./node_modules/@aws-sdk/client-redshift/dist-es/runtimeExtensions.js




const resolveRuntimeExtensions = (runtimeConfig, extensions) => {
    const extensionConfiguration = Object.assign((0,region_config_resolver_extensions/* getAwsRegionExtensionConfiguration */.R)(runtimeConfig), (0,defaultExtensionConfiguration/* getDefaultExtensionConfiguration */.xA)(runtimeConfig), (0,httpExtensionConfiguration/* getHttpHandlerExtensionConfiguration */.e)(runtimeConfig), getHttpAuthExtensionConfiguration(runtimeConfig));
    extensions.forEach((extension) => extension.configure(extensionConfiguration));
    return Object.assign(runtimeConfig, (0,region_config_resolver_extensions/* resolveAwsRegionExtensionConfiguration */.$)(extensionConfiguration), (0,defaultExtensionConfiguration/* resolveDefaultRuntimeConfig */.uv)(extensionConfiguration), (0,httpExtensionConfiguration/* resolveHttpHandlerRuntimeConfig */.j)(extensionConfiguration), resolveHttpAuthRuntimeConfig(extensionConfiguration));
};

;// CONCATENATED MODULE: ./node_modules/@aws-sdk/client-redshift/dist-es/RedshiftClient.js













class RedshiftClient extends client/* Client */.K {
    config;
    constructor(...[configuration]) {
        const _config_0 = runtimeConfig_getRuntimeConfig(configuration || {});
        super(_config_0);
        this.initConfig = _config_0;
        const _config_1 = (0,EndpointParameters/* resolveClientEndpointParameters */.v)(_config_0);
        const _config_2 = (0,configurations/* resolveUserAgentConfig */.D)(_config_1);
        const _config_3 = (0,middleware_retry_configurations/* resolveRetryConfig */.$z)(_config_2);
        const _config_4 = (0,resolveRegionConfig/* resolveRegionConfig */.T)(_config_3);
        const _config_5 = (0,hostHeaderMiddleware/* resolveHostHeaderConfig */.OV)(_config_4);
        const _config_6 = (0,endpoints/* resolveEndpointConfig */.Co)(_config_5);
        const _config_7 = resolveHttpAuthSchemeConfig(_config_6);
        const _config_8 = resolveRuntimeExtensions(_config_7, configuration?.extensions || []);
        this.config = _config_8;
        this.middlewareStack.use((0,getSchemaSerdePlugin/* getSchemaSerdePlugin */.wq)(this.config));
        this.middlewareStack.use((0,user_agent_middleware/* getUserAgentPlugin */.sM)(this.config));
        this.middlewareStack.use((0,retry/* getRetryPlugin */.ey)(this.config));
        this.middlewareStack.use((0,contentLengthMiddleware/* getContentLengthPlugin */.vK)(this.config));
        this.middlewareStack.use((0,hostHeaderMiddleware/* getHostHeaderPlugin */.TC)(this.config));
        this.middlewareStack.use((0,loggerMiddleware/* getLoggerPlugin */.Y7)(this.config));
        this.middlewareStack.use((0,getRecursionDetectionPlugin/* getRecursionDetectionPlugin */.n)(this.config));
        this.middlewareStack.use((0,getHttpAuthSchemeEndpointRuleSetPlugin/* getHttpAuthSchemeEndpointRuleSetPlugin */.w)(this.config, {
            httpAuthSchemeParametersProvider: defaultRedshiftHttpAuthSchemeParametersProvider,
            identityProviderConfigProvider: async (config) => new DefaultIdentityProviderConfig/* DefaultIdentityProviderConfig */.h({
                "aws.auth#sigv4": config.credentials,
            }),
        }));
        this.middlewareStack.use((0,getHttpSigningMiddleware/* getHttpSigningPlugin */.l)(this.config));
    }
    destroy() {
        super.destroy();
    }
}


/***/ }),

/***/ 5354:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G5: () => (/* binding */ command),
/* harmony export */   lq: () => (/* binding */ _ep0),
/* harmony export */   yt: () => (/* binding */ _mw0)
/* harmony export */ });
/* harmony import */ var _smithy_core_client__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6801);
/* harmony import */ var _smithy_core_endpoints__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4172);
/* harmony import */ var _endpoint_EndpointParameters__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(951);



const command = (0,_smithy_core_client__WEBPACK_IMPORTED_MODULE_0__/* .makeBuilder */ .k)(_endpoint_EndpointParameters__WEBPACK_IMPORTED_MODULE_1__/* .commonParams */ .S, "RedshiftServiceVersion20121201", "RedshiftClient", _smithy_core_endpoints__WEBPACK_IMPORTED_MODULE_2__/* .getEndpointPlugin */ .rD);
const _ep0 = {};
const _mw0 = (Command, cs, config, o) => [];


/***/ }),

/***/ 1827:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ DescribeClusterSecurityGroupsCommand)
/* harmony export */ });
/* harmony import */ var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5354);
/* harmony import */ var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5146);


class DescribeClusterSecurityGroupsCommand extends (0,_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._ep0 */ .lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._mw0 */ .yt, "DescribeClusterSecurityGroups", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__/* .DescribeClusterSecurityGroups$ */ .yii) {
}


/***/ }),

/***/ 5806:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ RevokeClusterSecurityGroupIngressCommand)
/* harmony export */ });
/* harmony import */ var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5354);
/* harmony import */ var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5146);


class RevokeClusterSecurityGroupIngressCommand extends (0,_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._ep0 */ .lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._mw0 */ .yt, "RevokeClusterSecurityGroupIngress", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__/* .RevokeClusterSecurityGroupIngress$ */ .lwc) {
}


/***/ }),

/***/ 951:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ commonParams),
/* harmony export */   v: () => (/* binding */ resolveClientEndpointParameters)
/* harmony export */ });
const resolveClientEndpointParameters = (options) => {
    return Object.assign(options, {
        useDualstackEndpoint: options.useDualstackEndpoint ?? false,
        useFipsEndpoint: options.useFipsEndpoint ?? false,
        defaultSigningName: "redshift",
    });
};
const commonParams = {
    UseFIPS: { type: "builtInParams", name: "useFipsEndpoint" },
    Endpoint: { type: "builtInParams", name: "endpoint" },
    Region: { type: "builtInParams", name: "region" },
    UseDualStack: { type: "builtInParams", name: "useDualstackEndpoint" },
};


/***/ }),

/***/ 5146:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  yii: () => (/* binding */ DescribeClusterSecurityGroups$),
  lwc: () => (/* binding */ RevokeClusterSecurityGroupIngress$),
  q1U: () => (/* binding */ errorTypeRegistries)
});

// UNUSED EXPORTS: AcceptReservedNodeExchange$, AcceptReservedNodeExchangeInputMessage$, AcceptReservedNodeExchangeOutputMessage$, AccessToClusterDeniedFault$, AccessToSnapshotDeniedFault$, AccountAttribute$, AccountAttributeList$, AccountWithRestoreAccess$, AddPartner$, AquaConfiguration$, AssociateDataShareConsumer$, AssociateDataShareConsumerMessage$, Association$, AttributeValueTarget$, AuthenticationProfile$, AuthenticationProfileAlreadyExistsFault$, AuthenticationProfileNotFoundFault$, AuthenticationProfileQuotaExceededFault$, AuthorizationAlreadyExistsFault$, AuthorizationNotFoundFault$, AuthorizationQuotaExceededFault$, AuthorizeClusterSecurityGroupIngress$, AuthorizeClusterSecurityGroupIngressMessage$, AuthorizeClusterSecurityGroupIngressResult$, AuthorizeDataShare$, AuthorizeDataShareMessage$, AuthorizeEndpointAccess$, AuthorizeEndpointAccessMessage$, AuthorizeSnapshotAccess$, AuthorizeSnapshotAccessMessage$, AuthorizeSnapshotAccessResult$, AuthorizedTokenIssuer$, AvailabilityZone$, BatchDeleteClusterSnapshots$, BatchDeleteClusterSnapshotsRequest$, BatchDeleteClusterSnapshotsResult$, BatchDeleteRequestSizeExceededFault$, BatchModifyClusterSnapshots$, BatchModifyClusterSnapshotsLimitExceededFault$, BatchModifyClusterSnapshotsMessage$, BatchModifyClusterSnapshotsOutputMessage$, BucketNotFoundFault$, CancelResize$, CancelResizeMessage$, CertificateAssociation$, Cluster$, ClusterAlreadyExistsFault$, ClusterAssociatedToSchedule$, ClusterCredentials$, ClusterDbRevision$, ClusterDbRevisionsMessage$, ClusterExtendedCredentials$, ClusterIamRole$, ClusterNode$, ClusterNotFoundFault$, ClusterOnLatestRevisionFault$, ClusterParameterGroup$, ClusterParameterGroupAlreadyExistsFault$, ClusterParameterGroupDetails$, ClusterParameterGroupNameMessage$, ClusterParameterGroupNotFoundFault$, ClusterParameterGroupQuotaExceededFault$, ClusterParameterGroupStatus$, ClusterParameterGroupsMessage$, ClusterParameterStatus$, ClusterQuotaExceededFault$, ClusterSecurityGroup$, ClusterSecurityGroupAlreadyExistsFault$, ClusterSecurityGroupMembership$, ClusterSecurityGroupMessage$, ClusterSecurityGroupNotFoundFault$, ClusterSecurityGroupQuotaExceededFault$, ClusterSnapshotAlreadyExistsFault$, ClusterSnapshotCopyStatus$, ClusterSnapshotNotFoundFault$, ClusterSnapshotQuotaExceededFault$, ClusterSubnetGroup$, ClusterSubnetGroupAlreadyExistsFault$, ClusterSubnetGroupMessage$, ClusterSubnetGroupNotFoundFault$, ClusterSubnetGroupQuotaExceededFault$, ClusterSubnetQuotaExceededFault$, ClusterVersion$, ClusterVersionsMessage$, ClustersMessage$, ConflictPolicyUpdateFault$, Connect$, CopyClusterSnapshot$, CopyClusterSnapshotMessage$, CopyClusterSnapshotResult$, CopyToRegionDisabledFault$, CreateAuthenticationProfile$, CreateAuthenticationProfileMessage$, CreateAuthenticationProfileResult$, CreateCluster$, CreateClusterMessage$, CreateClusterParameterGroup$, CreateClusterParameterGroupMessage$, CreateClusterParameterGroupResult$, CreateClusterResult$, CreateClusterSecurityGroup$, CreateClusterSecurityGroupMessage$, CreateClusterSecurityGroupResult$, CreateClusterSnapshot$, CreateClusterSnapshotMessage$, CreateClusterSnapshotResult$, CreateClusterSubnetGroup$, CreateClusterSubnetGroupMessage$, CreateClusterSubnetGroupResult$, CreateCustomDomainAssociation$, CreateCustomDomainAssociationMessage$, CreateCustomDomainAssociationResult$, CreateEndpointAccess$, CreateEndpointAccessMessage$, CreateEventSubscription$, CreateEventSubscriptionMessage$, CreateEventSubscriptionResult$, CreateHsmClientCertificate$, CreateHsmClientCertificateMessage$, CreateHsmClientCertificateResult$, CreateHsmConfiguration$, CreateHsmConfigurationMessage$, CreateHsmConfigurationResult$, CreateIntegration$, CreateIntegrationMessage$, CreateQev2IdcApplication$, CreateQev2IdcApplicationMessage$, CreateQev2IdcApplicationResult$, CreateRedshiftIdcApplication$, CreateRedshiftIdcApplicationMessage$, CreateRedshiftIdcApplicationResult$, CreateScheduledAction$, CreateScheduledActionMessage$, CreateSnapshotCopyGrant$, CreateSnapshotCopyGrantMessage$, CreateSnapshotCopyGrantResult$, CreateSnapshotSchedule$, CreateSnapshotScheduleMessage$, CreateTags$, CreateTagsMessage$, CreateUsageLimit$, CreateUsageLimitMessage$, CustomCnameAssociationFault$, CustomDomainAssociationNotFoundFault$, CustomDomainAssociationsMessage$, CustomerStorageMessage$, DataShare$, DataShareAssociation$, DataTransferProgress$, DeauthorizeDataShare$, DeauthorizeDataShareMessage$, DefaultClusterParameters$, DeferredMaintenanceWindow$, DeleteAuthenticationProfile$, DeleteAuthenticationProfileMessage$, DeleteAuthenticationProfileResult$, DeleteCluster$, DeleteClusterMessage$, DeleteClusterParameterGroup$, DeleteClusterParameterGroupMessage$, DeleteClusterResult$, DeleteClusterSecurityGroup$, DeleteClusterSecurityGroupMessage$, DeleteClusterSnapshot$, DeleteClusterSnapshotMessage$, DeleteClusterSnapshotResult$, DeleteClusterSubnetGroup$, DeleteClusterSubnetGroupMessage$, DeleteCustomDomainAssociation$, DeleteCustomDomainAssociationMessage$, DeleteEndpointAccess$, DeleteEndpointAccessMessage$, DeleteEventSubscription$, DeleteEventSubscriptionMessage$, DeleteHsmClientCertificate$, DeleteHsmClientCertificateMessage$, DeleteHsmConfiguration$, DeleteHsmConfigurationMessage$, DeleteIntegration$, DeleteIntegrationMessage$, DeletePartner$, DeleteQev2IdcApplication$, DeleteQev2IdcApplicationMessage$, DeleteRedshiftIdcApplication$, DeleteRedshiftIdcApplicationMessage$, DeleteResourcePolicy$, DeleteResourcePolicyMessage$, DeleteScheduledAction$, DeleteScheduledActionMessage$, DeleteSnapshotCopyGrant$, DeleteSnapshotCopyGrantMessage$, DeleteSnapshotSchedule$, DeleteSnapshotScheduleMessage$, DeleteTags$, DeleteTagsMessage$, DeleteUsageLimit$, DeleteUsageLimitMessage$, DependentServiceAccessDeniedFault$, DependentServiceRequestThrottlingFault$, DependentServiceUnavailableFault$, DeregisterNamespace$, DeregisterNamespaceInputMessage$, DeregisterNamespaceOutputMessage$, DescribeAccountAttributes$, DescribeAccountAttributesMessage$, DescribeAuthenticationProfiles$, DescribeAuthenticationProfilesMessage$, DescribeAuthenticationProfilesResult$, DescribeClusterDbRevisions$, DescribeClusterDbRevisionsMessage$, DescribeClusterParameterGroups$, DescribeClusterParameterGroupsMessage$, DescribeClusterParameters$, DescribeClusterParametersMessage$, DescribeClusterSecurityGroupsMessage$, DescribeClusterSnapshots$, DescribeClusterSnapshotsMessage$, DescribeClusterSubnetGroups$, DescribeClusterSubnetGroupsMessage$, DescribeClusterTracks$, DescribeClusterTracksMessage$, DescribeClusterVersions$, DescribeClusterVersionsMessage$, DescribeClusters$, DescribeClustersMessage$, DescribeCustomDomainAssociations$, DescribeCustomDomainAssociationsMessage$, DescribeDataShares$, DescribeDataSharesForConsumer$, DescribeDataSharesForConsumerMessage$, DescribeDataSharesForConsumerResult$, DescribeDataSharesForProducer$, DescribeDataSharesForProducerMessage$, DescribeDataSharesForProducerResult$, DescribeDataSharesMessage$, DescribeDataSharesResult$, DescribeDefaultClusterParameters$, DescribeDefaultClusterParametersMessage$, DescribeDefaultClusterParametersResult$, DescribeEndpointAccess$, DescribeEndpointAccessMessage$, DescribeEndpointAuthorization$, DescribeEndpointAuthorizationMessage$, DescribeEventCategories$, DescribeEventCategoriesMessage$, DescribeEventSubscriptions$, DescribeEventSubscriptionsMessage$, DescribeEvents$, DescribeEventsMessage$, DescribeHsmClientCertificates$, DescribeHsmClientCertificatesMessage$, DescribeHsmConfigurations$, DescribeHsmConfigurationsMessage$, DescribeInboundIntegrations$, DescribeInboundIntegrationsMessage$, DescribeIntegrations$, DescribeIntegrationsFilter$, DescribeIntegrationsMessage$, DescribeLoggingStatus$, DescribeLoggingStatusMessage$, DescribeNodeConfigurationOptions$, DescribeNodeConfigurationOptionsMessage$, DescribeOrderableClusterOptions$, DescribeOrderableClusterOptionsMessage$, DescribePartners$, DescribePartnersInputMessage$, DescribePartnersOutputMessage$, DescribeQev2IdcApplications$, DescribeQev2IdcApplicationsMessage$, DescribeQev2IdcApplicationsResult$, DescribeRedshiftIdcApplications$, DescribeRedshiftIdcApplicationsMessage$, DescribeRedshiftIdcApplicationsResult$, DescribeReservedNodeExchangeStatus$, DescribeReservedNodeExchangeStatusInputMessage$, DescribeReservedNodeExchangeStatusOutputMessage$, DescribeReservedNodeOfferings$, DescribeReservedNodeOfferingsMessage$, DescribeReservedNodes$, DescribeReservedNodesMessage$, DescribeResize$, DescribeResizeMessage$, DescribeScheduledActions$, DescribeScheduledActionsMessage$, DescribeSnapshotCopyGrants$, DescribeSnapshotCopyGrantsMessage$, DescribeSnapshotSchedules$, DescribeSnapshotSchedulesMessage$, DescribeSnapshotSchedulesOutputMessage$, DescribeStorage$, DescribeTableRestoreStatus$, DescribeTableRestoreStatusMessage$, DescribeTags$, DescribeTagsMessage$, DescribeUsageLimits$, DescribeUsageLimitsMessage$, DisableLogging$, DisableLoggingMessage$, DisableSnapshotCopy$, DisableSnapshotCopyMessage$, DisableSnapshotCopyResult$, DisassociateDataShareConsumer$, DisassociateDataShareConsumerMessage$, EC2SecurityGroup$, ElasticIpStatus$, EnableLogging$, EnableLoggingMessage$, EnableSnapshotCopy$, EnableSnapshotCopyMessage$, EnableSnapshotCopyResult$, Endpoint$, EndpointAccess$, EndpointAccessList$, EndpointAlreadyExistsFault$, EndpointAuthorization$, EndpointAuthorizationAlreadyExistsFault$, EndpointAuthorizationList$, EndpointAuthorizationNotFoundFault$, EndpointAuthorizationsPerClusterLimitExceededFault$, EndpointNotFoundFault$, EndpointsPerAuthorizationLimitExceededFault$, EndpointsPerClusterLimitExceededFault$, Event$, EventCategoriesMap$, EventCategoriesMessage$, EventInfoMap$, EventSubscription$, EventSubscriptionQuotaExceededFault$, EventSubscriptionsMessage$, EventsMessage$, FailoverPrimaryCompute$, FailoverPrimaryComputeInputMessage$, FailoverPrimaryComputeResult$, GetClusterCredentials$, GetClusterCredentialsMessage$, GetClusterCredentialsWithIAM$, GetClusterCredentialsWithIAMMessage$, GetIdentityCenterAuthToken$, GetIdentityCenterAuthTokenRequest$, GetIdentityCenterAuthTokenResponse$, GetReservedNodeExchangeConfigurationOptions$, GetReservedNodeExchangeConfigurationOptionsInputMessage$, GetReservedNodeExchangeConfigurationOptionsOutputMessage$, GetReservedNodeExchangeOfferings$, GetReservedNodeExchangeOfferingsInputMessage$, GetReservedNodeExchangeOfferingsOutputMessage$, GetResourcePolicy$, GetResourcePolicyMessage$, GetResourcePolicyResult$, HsmClientCertificate$, HsmClientCertificateAlreadyExistsFault$, HsmClientCertificateMessage$, HsmClientCertificateNotFoundFault$, HsmClientCertificateQuotaExceededFault$, HsmConfiguration$, HsmConfigurationAlreadyExistsFault$, HsmConfigurationMessage$, HsmConfigurationNotFoundFault$, HsmConfigurationQuotaExceededFault$, HsmStatus$, IPRange$, InProgressTableRestoreQuotaExceededFault$, InboundIntegration$, InboundIntegrationsMessage$, IncompatibleOrderableOptions$, InsufficientClusterCapacityFault$, InsufficientS3BucketPolicyFault$, Integration$, IntegrationAlreadyExistsFault$, IntegrationConflictOperationFault$, IntegrationConflictStateFault$, IntegrationError$, IntegrationNotFoundFault$, IntegrationQuotaExceededFault$, IntegrationSourceNotFoundFault$, IntegrationTargetNotFoundFault$, IntegrationsMessage$, InvalidAuthenticationProfileRequestFault$, InvalidAuthorizationStateFault$, InvalidClusterParameterGroupStateFault$, InvalidClusterSecurityGroupStateFault$, InvalidClusterSnapshotScheduleStateFault$, InvalidClusterSnapshotStateFault$, InvalidClusterStateFault$, InvalidClusterSubnetGroupStateFault$, InvalidClusterSubnetStateFault$, InvalidClusterTrackFault$, InvalidDataShareFault$, InvalidElasticIpFault$, InvalidEndpointStateFault$, InvalidHsmClientCertificateStateFault$, InvalidHsmConfigurationStateFault$, InvalidNamespaceFault$, InvalidPolicyFault$, InvalidReservedNodeStateFault$, InvalidRestoreFault$, InvalidRetentionPeriodFault$, InvalidS3BucketNameFault$, InvalidS3KeyPrefixFault$, InvalidScheduleFault$, InvalidScheduledActionFault$, InvalidSnapshotCopyGrantStateFault$, InvalidSubnet$, InvalidSubscriptionStateFault$, InvalidTableRestoreArgumentFault$, InvalidTagFault$, InvalidUsageLimitFault$, InvalidVPCNetworkStateFault$, Ipv6CidrBlockNotFoundFault$, LakeFormationQuery$, LakeFormationScopeUnion$, LakehouseConfiguration$, LimitExceededFault$, ListRecommendations$, ListRecommendationsMessage$, ListRecommendationsResult$, LoggingPublishStatus$, LoggingStatus$, MaintenanceTrack$, ModifyAquaConfiguration$, ModifyAquaInputMessage$, ModifyAquaOutputMessage$, ModifyAuthenticationProfile$, ModifyAuthenticationProfileMessage$, ModifyAuthenticationProfileResult$, ModifyCluster$, ModifyClusterDbRevision$, ModifyClusterDbRevisionMessage$, ModifyClusterDbRevisionResult$, ModifyClusterIamRoles$, ModifyClusterIamRolesMessage$, ModifyClusterIamRolesResult$, ModifyClusterMaintenance$, ModifyClusterMaintenanceMessage$, ModifyClusterMaintenanceResult$, ModifyClusterMessage$, ModifyClusterParameterGroup$, ModifyClusterParameterGroupMessage$, ModifyClusterResult$, ModifyClusterSnapshot$, ModifyClusterSnapshotMessage$, ModifyClusterSnapshotResult$, ModifyClusterSnapshotSchedule$, ModifyClusterSnapshotScheduleMessage$, ModifyClusterSubnetGroup$, ModifyClusterSubnetGroupMessage$, ModifyClusterSubnetGroupResult$, ModifyCustomDomainAssociation$, ModifyCustomDomainAssociationMessage$, ModifyCustomDomainAssociationResult$, ModifyEndpointAccess$, ModifyEndpointAccessMessage$, ModifyEventSubscription$, ModifyEventSubscriptionMessage$, ModifyEventSubscriptionResult$, ModifyIntegration$, ModifyIntegrationMessage$, ModifyLakehouseConfiguration$, ModifyLakehouseConfigurationMessage$, ModifyQev2IdcApplication$, ModifyQev2IdcApplicationMessage$, ModifyQev2IdcApplicationResult$, ModifyRedshiftIdcApplication$, ModifyRedshiftIdcApplicationMessage$, ModifyRedshiftIdcApplicationResult$, ModifyScheduledAction$, ModifyScheduledActionMessage$, ModifySnapshotCopyRetentionPeriod$, ModifySnapshotCopyRetentionPeriodMessage$, ModifySnapshotCopyRetentionPeriodResult$, ModifySnapshotSchedule$, ModifySnapshotScheduleMessage$, ModifyUsageLimit$, ModifyUsageLimitMessage$, NamespaceIdentifierUnion$, NetworkInterface$, NodeConfigurationOption$, NodeConfigurationOptionsFilter$, NodeConfigurationOptionsMessage$, NumberOfNodesPerClusterLimitExceededFault$, NumberOfNodesQuotaExceededFault$, OrderableClusterOption$, OrderableClusterOptionsMessage$, Parameter$, PartnerIntegrationInfo$, PartnerIntegrationInputMessage$, PartnerIntegrationOutputMessage$, PartnerNotFoundFault$, PauseCluster$, PauseClusterMessage$, PauseClusterResult$, PendingModifiedValues$, ProvisionedIdentifier$, PurchaseReservedNodeOffering$, PurchaseReservedNodeOfferingMessage$, PurchaseReservedNodeOfferingResult$, PutResourcePolicy$, PutResourcePolicyMessage$, PutResourcePolicyResult$, Qev2IdcApplication$, Qev2IdcApplicationAlreadyExistsFault$, Qev2IdcApplicationNotExistsFault$, ReadWriteAccess$, RebootCluster$, RebootClusterMessage$, RebootClusterResult$, Recommendation$, RecommendedAction$, RecurringCharge$, RedshiftIdcApplication$, RedshiftIdcApplicationAlreadyExistsFault$, RedshiftIdcApplicationNotExistsFault$, RedshiftIdcApplicationQuotaExceededFault$, RedshiftInvalidParameterFault$, RedshiftScopeUnion$, RedshiftServiceException$, ReferenceLink$, RegisterNamespace$, RegisterNamespaceInputMessage$, RegisterNamespaceOutputMessage$, RejectDataShare$, RejectDataShareMessage$, ReservedNode$, ReservedNodeAlreadyExistsFault$, ReservedNodeAlreadyMigratedFault$, ReservedNodeConfigurationOption$, ReservedNodeExchangeNotFoundFault$, ReservedNodeExchangeStatus$, ReservedNodeNotFoundFault$, ReservedNodeOffering$, ReservedNodeOfferingNotFoundFault$, ReservedNodeOfferingsMessage$, ReservedNodeQuotaExceededFault$, ReservedNodesMessage$, ResetClusterParameterGroup$, ResetClusterParameterGroupMessage$, ResizeCluster$, ResizeClusterMessage$, ResizeClusterResult$, ResizeInfo$, ResizeNotFoundFault$, ResizeProgressMessage$, ResourceNotFoundFault$, ResourcePolicy$, RestoreFromClusterSnapshot$, RestoreFromClusterSnapshotMessage$, RestoreFromClusterSnapshotResult$, RestoreStatus$, RestoreTableFromClusterSnapshot$, RestoreTableFromClusterSnapshotMessage$, RestoreTableFromClusterSnapshotResult$, ResumeCluster$, ResumeClusterMessage$, ResumeClusterResult$, RevisionTarget$, RevokeClusterSecurityGroupIngressMessage$, RevokeClusterSecurityGroupIngressResult$, RevokeEndpointAccess$, RevokeEndpointAccessMessage$, RevokeSnapshotAccess$, RevokeSnapshotAccessMessage$, RevokeSnapshotAccessResult$, RotateEncryptionKey$, RotateEncryptionKeyMessage$, RotateEncryptionKeyResult$, S3AccessGrantsScopeUnion$, S3TablePublishStatus$, SNSInvalidTopicFault$, SNSNoAuthorizationFault$, SNSTopicArnNotFoundFault$, ScheduleDefinitionTypeUnsupportedFault$, ScheduledAction$, ScheduledActionAlreadyExistsFault$, ScheduledActionFilter$, ScheduledActionNotFoundFault$, ScheduledActionQuotaExceededFault$, ScheduledActionType$, ScheduledActionTypeUnsupportedFault$, ScheduledActionsMessage$, SecondaryClusterInfo$, ServerlessIdentifier$, ServiceIntegrationsUnion$, Snapshot$, SnapshotCopyAlreadyDisabledFault$, SnapshotCopyAlreadyEnabledFault$, SnapshotCopyDisabledFault$, SnapshotCopyGrant$, SnapshotCopyGrantAlreadyExistsFault$, SnapshotCopyGrantMessage$, SnapshotCopyGrantNotFoundFault$, SnapshotCopyGrantQuotaExceededFault$, SnapshotErrorMessage$, SnapshotMessage$, SnapshotSchedule$, SnapshotScheduleAlreadyExistsFault$, SnapshotScheduleNotFoundFault$, SnapshotScheduleQuotaExceededFault$, SnapshotScheduleUpdateInProgressFault$, SnapshotSortingEntity$, SourceNotFoundFault$, Subnet$, SubnetAlreadyInUse$, SubscriptionAlreadyExistFault$, SubscriptionCategoryNotFoundFault$, SubscriptionEventIdNotFoundFault$, SubscriptionNotFoundFault$, SubscriptionSeverityNotFoundFault$, SupportedOperation$, SupportedPlatform$, TableLimitExceededFault$, TableRestoreNotFoundFault$, TableRestoreStatus$, TableRestoreStatusMessage$, Tag$, TagLimitExceededFault$, TaggedResource$, TaggedResourceListMessage$, TrackListMessage$, UnauthorizedOperation$, UnauthorizedPartnerIntegrationFault$, UnknownSnapshotCopyRegionFault$, UnsupportedOperationFault$, UnsupportedOptionFault$, UpdatePartnerStatus$, UpdatePartnerStatusInputMessage$, UpdateTarget$, UsageLimit$, UsageLimitAlreadyExistsFault$, UsageLimitList$, UsageLimitNotFoundFault$, VpcEndpoint$, VpcSecurityGroupMembership$

// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/schema/TypeRegistry.js
var TypeRegistry = __webpack_require__(5629);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/client/smithy-client/exceptions.js
var exceptions = __webpack_require__(4667);
;// CONCATENATED MODULE: ./node_modules/@aws-sdk/client-redshift/dist-es/models/RedshiftServiceException.js


class RedshiftServiceException extends exceptions/* ServiceException */.T {
    static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.redshift#RedshiftServiceException";
    constructor(options) {
        super(options);
        Object.setPrototypeOf(this, RedshiftServiceException.prototype);
    }
}

;// CONCATENATED MODULE: ./node_modules/@aws-sdk/client-redshift/dist-es/models/errors.js

class DependentServiceUnavailableFault extends RedshiftServiceException {
    static shapeId = "com.amazonaws.redshift#DependentServiceUnavailableFault";
    name = "DependentServiceUnavailableFault";
    $fault = "client";
    constructor(opts) {
        super({
            name: "DependentServiceUnavailableFault",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, DependentServiceUnavailableFault.prototype);
    }
}
class InvalidReservedNodeStateFault extends RedshiftServiceException {
    static shapeId = "com.amazonaws.redshift#InvalidReservedNodeStateFault";
    name = "InvalidReservedNodeStateFault";
    $fault = "client";
    constructor(opts) {
        super({
            name: "InvalidReservedNodeStateFault",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, InvalidReservedNodeStateFault.prototype);
    }
}
class ReservedNodeAlreadyExistsFault extends RedshiftServiceException {
    static shapeId = "com.amazonaws.redshift#ReservedNodeAlreadyExistsFault";
    name = "ReservedNodeAlreadyExistsFault";
    $fault = "client";
    constructor(opts) {
        super({
            name: "ReservedNodeAlreadyExistsFault",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, ReservedNodeAlreadyExistsFault.prototype);
    }
}
class ReservedNodeAlreadyMigratedFault extends RedshiftServiceException {
    static shapeId = "com.amazonaws.redshift#ReservedNodeAlreadyMigratedFault";
    name = "ReservedNodeAlreadyMigratedFault";
    $fault = "client";
    constructor(opts) {
        super({
            name: "ReservedNodeAlreadyMigratedFault",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, ReservedNodeAlreadyMigratedFault.prototype);
    }
}
class ReservedNodeNotFoundFault extends RedshiftServiceException {
    static shapeId = "com.amazonaws.redshift#ReservedNodeNotFoundFault";
    name = "ReservedNodeNotFoundFault";
    $fault = "client";
    constructor(opts) {
        super({
            name: "ReservedNodeNotFoundFault",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, ReservedNodeNotFoundFault.prototype);
    }
}
class ReservedNodeOfferingNotFoundFault extends RedshiftServiceException {
    static shapeId = "com.amazonaws.redshift#ReservedNodeOfferingNotFoundFault";
    name = "ReservedNodeOfferingNotFoundFault";
    $fault = "client";
    constructor(opts) {
        super({
            name: "ReservedNodeOfferingNotFoundFault",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, ReservedNodeOfferingNotFoundFault.prototype);
    }
}
class UnsupportedOperationFault extends RedshiftServiceException {
    static shapeId = "com.amazonaws.redshift#UnsupportedOperationFault";
    name = "UnsupportedOperationFault";
    $fault = "client";
    constructor(opts) {
        super({
            name: "UnsupportedOperationFault",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, UnsupportedOperationFault.prototype);
    }
}
class AccessToClusterDeniedFault extends RedshiftServiceException {
    static shapeId = "com.amazonaws.redshift#AccessToClusterDeniedFault";
    name = "AccessToClusterDeniedFault";
    $fault = "client";
    constructor(opts) {
        super({
            name: "AccessToClusterDeniedFault",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, AccessToClusterDeniedFault.prototype);
    }
}
class AccessToSnapshotDeniedFault extends RedshiftServiceException {
    static shapeId = "com.amazonaws.redshift#AccessToSnapshotDeniedFault";
    name = "AccessToSnapshotDeniedFault";
    $fault = "client";
    constructor(opts) {
        super({
            name: "AccessToSnapshotDeniedFault",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, AccessToSnapshotDeniedFault.prototype);
    }
}
class ClusterNotFoundFault extends RedshiftServiceException {
    static shapeId = "com.amazonaws.redshift#ClusterNotFoundFault";
    name = "ClusterNotFoundFault";
    $fault = "client";
    constructor(opts) {
        super({
            name: "ClusterNotFoundFault",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, ClusterNotFoundFault.prototype);
    }
}
class PartnerNotFoundFault extends RedshiftServiceException {
    static shapeId = "com.amazonaws.redshift#PartnerNotFoundFault";
    name = "PartnerNotFoundFault";
    $fault = "client";
    constructor(opts) {
        super({
            name: "PartnerNotFoundFault",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, PartnerNotFoundFault.prototype);
    }
}
class UnauthorizedPartnerIntegrationFault extends RedshiftServiceException {
    static shapeId = "com.amazonaws.redshift#UnauthorizedPartnerIntegrationFault";
    name = "UnauthorizedPartnerIntegrationFault";
    $fault = "client";
    constructor(opts) {
        super({
            name: "UnauthorizedPartnerIntegrationFault",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, UnauthorizedPartnerIntegrationFault.prototype);
    }
}
class InvalidDataShareFault extends RedshiftServiceException {
    static shapeId = "com.amazonaws.redshift#InvalidDataShareFault";
    name = "InvalidDataShareFault";
    $fault = "client";
    constructor(opts) {
        super({
            name: "InvalidDataShareFault",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, InvalidDataShareFault.prototype);
    }
}
class InvalidNamespaceFault extends RedshiftServiceException {
    static shapeId = "com.amazonaws.redshift#InvalidNamespaceFault";
    name = "InvalidNamespaceFault";
    $fault = "client";
    constructor(opts) {
        super({
            name: "InvalidNamespaceFault",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, InvalidNamespaceFault.prototype);
    }
}
class AuthenticationProfileAlreadyExistsFault extends RedshiftServiceException {
    static shapeId = "com.amazonaws.redshift#AuthenticationProfileAlreadyExistsFault";
    name = "AuthenticationProfileAlreadyExistsFault";
    $fault = "client";
    constructor(opts) {
        super({
            name: "AuthenticationProfileAlreadyExistsFault",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, AuthenticationProfileAlreadyExistsFault.prototype);
    }
}
class AuthenticationProfileNotFoundFault extends RedshiftServiceException {
    static shapeId = "com.amazonaws.redshift#AuthenticationProfileNotFoundFault";
    name = "AuthenticationProfileNotFoundFault";
    $fault = "client";
    constructor(opts) {
        super({
            name: "AuthenticationProfileNotFoundFault",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, AuthenticationProfileNotFoundFault.prototype);
    }
}
class AuthenticationProfileQuotaExceededFault extends RedshiftServiceException {
    static shapeId = "com.amazonaws.redshift#AuthenticationProfileQuotaExceededFault";
    name = "AuthenticationProfileQuotaExceededFault";
    $fault = "client";
    constructor(opts) {
        super({
            name: "AuthenticationProfileQuotaExceededFault",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, AuthenticationProfileQuotaExceededFault.prototype);
    }
}
class AuthorizationAlreadyExistsFault extends RedshiftServiceException {
    static shapeId = "com.amazonaws.redshift#AuthorizationAlreadyExistsFault";
    name = "AuthorizationAlreadyExistsFault";
    $fault = "client";
    constructor(opts) {
        super({
            name: "AuthorizationAlreadyExistsFault",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, AuthorizationAlreadyExistsFault.prototype);
    }
}
class AuthorizationNotFoundFault extends RedshiftServiceException {
    static shapeId = "com.amazonaws.redshift#AuthorizationNotFoundFault";
    name = "AuthorizationNotFoundFault";
    $fault = "client";
    constructor(opts) {
        super({
            name: "AuthorizationNotFoundFault",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, AuthorizationNotFoundFault.prototype);
    }
}
class AuthorizationQuotaExceededFault extends RedshiftServiceException {
    static shapeId = "com.amazonaws.redshift#AuthorizationQuotaExceededFault";
    name = "AuthorizationQuotaExceededFault";
    $fault = "client";
    constructor(opts) {
        super({
            name: "AuthorizationQuotaExceededFault",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, AuthorizationQuotaExceededFault.prototype);
    }
}
class ClusterSecurityGroupNotFoundFault extends RedshiftServiceException {
    static shapeId = "com.amazonaws.redshift#ClusterSecurityGroupNotFoundFault";
    name = "ClusterSecurityGroupNotFoundFault";
    $fault = "client";
    constructor(opts) {
        super({
            name: "ClusterSecurityGroupNotFoundFault",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, ClusterSecurityGroupNotFoundFault.prototype);
    }
}
class InvalidClusterSecurityGroupStateFault extends RedshiftServiceException {
    static shapeId = "com.amazonaws.redshift#InvalidClusterSecurityGroupStateFault";
    name = "InvalidClusterSecurityGroupStateFault";
    $fault = "client";
    constructor(opts) {
        super({
            name: "InvalidClusterSecurityGroupStateFault",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, InvalidClusterSecurityGroupStateFault.prototype);
    }
}
class EndpointAuthorizationAlreadyExistsFault extends RedshiftServiceException {
    static shapeId = "com.amazonaws.redshift#EndpointAuthorizationAlreadyExistsFault";
    name = "EndpointAuthorizationAlreadyExistsFault";
    $fault = "client";
    constructor(opts) {
        super({
            name: "EndpointAuthorizationAlreadyExistsFault",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, EndpointAuthorizationAlreadyExistsFault.prototype);
    }
}
class EndpointAuthorizationsPerClusterLimitExceededFault extends RedshiftServiceException {
    static shapeId = "com.amazonaws.redshift#EndpointAuthorizationsPerClusterLimitExceededFault";
    name = "EndpointAuthorizationsPerClusterLimitExceededFault";
    $fault = "client";
    constructor(opts) {
        super({
            name: "EndpointAuthorizationsPerClusterLimitExceededFault",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, EndpointAuthorizationsPerClusterLimitExceededFault.prototype);
    }
}
class InvalidAuthorizationStateFault extends RedshiftServiceException {
    static shapeId = "com.amazonaws.redshift#InvalidAuthorizationStateFault";
    name = "InvalidAuthorizationStateFault";
    $fault = "client";
    constructor(opts) {
        super({
            name: "InvalidAuthorizationStateFault",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, InvalidAuthorizationStateFault.prototype);
    }
}
class InvalidClusterStateFault extends RedshiftServiceException {
    static shapeId = "com.amazonaws.redshift#InvalidClusterStateFault";
    name = "InvalidClusterStateFault";
    $fault = "client";
    constructor(opts) {
        super({
            name: "InvalidClusterStateFault",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, InvalidClusterStateFault.prototype);
    }
}
class ClusterSnapshotNotFoundFault extends RedshiftServiceException {
    static shapeId = "com.amazonaws.redshift#ClusterSnapshotNotFoundFault";
    name = "ClusterSnapshotNotFoundFault";
    $fault = "client";
    constructor(opts) {
        super({
            name: "ClusterSnapshotNotFoundFault",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, ClusterSnapshotNotFoundFault.prototype);
    }
}
class DependentServiceRequestThrottlingFault extends RedshiftServiceException {
    static shapeId = "com.amazonaws.redshift#DependentServiceRequestThrottlingFault";
    name = "DependentServiceRequestThrottlingFault";
    $fault = "client";
    constructor(opts) {
        super({
            name: "DependentServiceRequestThrottlingFault",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, DependentServiceRequestThrottlingFault.prototype);
    }
}
class InvalidClusterSnapshotStateFault extends RedshiftServiceException {
    static shapeId = "com.amazonaws.redshift#InvalidClusterSnapshotStateFault";
    name = "InvalidClusterSnapshotStateFault";
    $fault = "client";
    constructor(opts) {
        super({
            name: "InvalidClusterSnapshotStateFault",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, InvalidClusterSnapshotStateFault.prototype);
    }
}
class LimitExceededFault extends RedshiftServiceException {
    static shapeId = "com.amazonaws.redshift#LimitExceededFault";
    name = "LimitExceededFault";
    $fault = "client";
    constructor(opts) {
        super({
            name: "LimitExceededFault",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, LimitExceededFault.prototype);
    }
}
class BatchDeleteRequestSizeExceededFault extends RedshiftServiceException {
    static shapeId = "com.amazonaws.redshift#BatchDeleteRequestSizeExceededFault";
    name = "BatchDeleteRequestSizeExceededFault";
    $fault = "client";
    constructor(opts) {
        super({
            name: "BatchDeleteRequestSizeExceededFault",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, BatchDeleteRequestSizeExceededFault.prototype);
    }
}
class BatchModifyClusterSnapshotsLimitExceededFault extends RedshiftServiceException {
    static shapeId = "com.amazonaws.redshift#BatchModifyClusterSnapshotsLimitExceededFault";
    name = "BatchModifyClusterSnapshotsLimitExceededFault";
    $fault = "client";
    constructor(opts) {
        super({
            name: "BatchModifyClusterSnapshotsLimitExceededFault",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, BatchModifyClusterSnapshotsLimitExceededFault.prototype);
    }
}
class InvalidRetentionPeriodFault extends RedshiftServiceException {
    static shapeId = "com.amazonaws.redshift#InvalidRetentionPeriodFault";
    name = "InvalidRetentionPeriodFault";
    $fault = "client";
    constructor(opts) {
        super({
            name: "InvalidRetentionPeriodFault",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, InvalidRetentionPeriodFault.prototype);
    }
}
class BucketNotFoundFault extends RedshiftServiceException {
    static shapeId = "com.amazonaws.redshift#BucketNotFoundFault";
    name = "BucketNotFoundFault";
    $fault = "client";
    constructor(opts) {
        super({
            name: "BucketNotFoundFault",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, BucketNotFoundFault.prototype);
    }
}
class ResizeNotFoundFault extends RedshiftServiceException {
    static shapeId = "com.amazonaws.redshift#ResizeNotFoundFault";
    name = "ResizeNotFoundFault";
    $fault = "client";
    constructor(opts) {
        super({
            name: "ResizeNotFoundFault",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, ResizeNotFoundFault.prototype);
    }
}
class ClusterAlreadyExistsFault extends RedshiftServiceException {
    static shapeId = "com.amazonaws.redshift#ClusterAlreadyExistsFault";
    name = "ClusterAlreadyExistsFault";
    $fault = "client";
    constructor(opts) {
        super({
            name: "ClusterAlreadyExistsFault",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, ClusterAlreadyExistsFault.prototype);
    }
}
class ClusterOnLatestRevisionFault extends RedshiftServiceException {
    static shapeId = "com.amazonaws.redshift#ClusterOnLatestRevisionFault";
    name = "ClusterOnLatestRevisionFault";
    $fault = "client";
    constructor(opts) {
        super({
            name: "ClusterOnLatestRevisionFault",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, ClusterOnLatestRevisionFault.prototype);
    }
}
class ClusterParameterGroupAlreadyExistsFault extends RedshiftServiceException {
    static shapeId = "com.amazonaws.redshift#ClusterParameterGroupAlreadyExistsFault";
    name = "ClusterParameterGroupAlreadyExistsFault";
    $fault = "client";
    constructor(opts) {
        super({
            name: "ClusterParameterGroupAlreadyExistsFault",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, ClusterParameterGroupAlreadyExistsFault.prototype);
    }
}
class ClusterParameterGroupNotFoundFault extends RedshiftServiceException {
    static shapeId = "com.amazonaws.redshift#ClusterParameterGroupNotFoundFault";
    name = "ClusterParameterGroupNotFoundFault";
    $fault = "client";
    constructor(opts) {
        super({
            name: "ClusterParameterGroupNotFoundFault",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, ClusterParameterGroupNotFoundFault.prototype);
    }
}
class ClusterParameterGroupQuotaExceededFault extends RedshiftServiceException {
    static shapeId = "com.amazonaws.redshift#ClusterParameterGroupQuotaExceededFault";
    name = "ClusterParameterGroupQuotaExceededFault";
    $fault = "client";
    constructor(opts) {
        super({
            name: "ClusterParameterGroupQuotaExceededFault",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, ClusterParameterGroupQuotaExceededFault.prototype);
    }
}
class ClusterQuotaExceededFault extends RedshiftServiceException {
    static shapeId = "com.amazonaws.redshift#ClusterQuotaExceededFault";
    name = "ClusterQuotaExceededFault";
    $fault = "client";
    constructor(opts) {
        super({
            name: "ClusterQuotaExceededFault",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, ClusterQuotaExceededFault.prototype);
    }
}
class ClusterSecurityGroupAlreadyExistsFault extends RedshiftServiceException {
    static shapeId = "com.amazonaws.redshift#ClusterSecurityGroupAlreadyExistsFault";
    name = "ClusterSecurityGroupAlreadyExistsFault";
    $fault = "client";
    constructor(opts) {
        super({
            name: "ClusterSecurityGroupAlreadyExistsFault",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, ClusterSecurityGroupAlreadyExistsFault.prototype);
    }
}
class ClusterSecurityGroupQuotaExceededFault extends RedshiftServiceException {
    static shapeId = "com.amazonaws.redshift#ClusterSecurityGroupQuotaExceededFault";
    name = "ClusterSecurityGroupQuotaExceededFault";
    $fault = "client";
    constructor(opts) {
        super({
            name: "ClusterSecurityGroupQuotaExceededFault",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, ClusterSecurityGroupQuotaExceededFault.prototype);
    }
}
class ClusterSnapshotAlreadyExistsFault extends RedshiftServiceException {
    static shapeId = "com.amazonaws.redshift#ClusterSnapshotAlreadyExistsFault";
    name = "ClusterSnapshotAlreadyExistsFault";
    $fault = "client";
    constructor(opts) {
        super({
            name: "ClusterSnapshotAlreadyExistsFault",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, ClusterSnapshotAlreadyExistsFault.prototype);
    }
}
class ClusterSnapshotQuotaExceededFault extends RedshiftServiceException {
    static shapeId = "com.amazonaws.redshift#ClusterSnapshotQuotaExceededFault";
    name = "ClusterSnapshotQuotaExceededFault";
    $fault = "client";
    constructor(opts) {
        super({
            name: "ClusterSnapshotQuotaExceededFault",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, ClusterSnapshotQuotaExceededFault.prototype);
    }
}
class ClusterSubnetGroupAlreadyExistsFault extends RedshiftServiceException {
    static shapeId = "com.amazonaws.redshift#ClusterSubnetGroupAlreadyExistsFault";
    name = "ClusterSubnetGroupAlreadyExistsFault";
    $fault = "client";
    constructor(opts) {
        super({
            name: "ClusterSubnetGroupAlreadyExistsFault",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, ClusterSubnetGroupAlreadyExistsFault.prototype);
    }
}
class ClusterSubnetGroupNotFoundFault extends RedshiftServiceException {
    static shapeId = "com.amazonaws.redshift#ClusterSubnetGroupNotFoundFault";
    name = "ClusterSubnetGroupNotFoundFault";
    $fault = "client";
    constructor(opts) {
        super({
            name: "ClusterSubnetGroupNotFoundFault",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, ClusterSubnetGroupNotFoundFault.prototype);
    }
}
class ClusterSubnetGroupQuotaExceededFault extends RedshiftServiceException {
    static shapeId = "com.amazonaws.redshift#ClusterSubnetGroupQuotaExceededFault";
    name = "ClusterSubnetGroupQuotaExceededFault";
    $fault = "client";
    constructor(opts) {
        super({
            name: "ClusterSubnetGroupQuotaExceededFault",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, ClusterSubnetGroupQuotaExceededFault.prototype);
    }
}
class ClusterSubnetQuotaExceededFault extends RedshiftServiceException {
    static shapeId = "com.amazonaws.redshift#ClusterSubnetQuotaExceededFault";
    name = "ClusterSubnetQuotaExceededFault";
    $fault = "client";
    constructor(opts) {
        super({
            name: "ClusterSubnetQuotaExceededFault",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, ClusterSubnetQuotaExceededFault.prototype);
    }
}
class ConflictPolicyUpdateFault extends RedshiftServiceException {
    static shapeId = "com.amazonaws.redshift#ConflictPolicyUpdateFault";
    name = "ConflictPolicyUpdateFault";
    $fault = "client";
    constructor(opts) {
        super({
            name: "ConflictPolicyUpdateFault",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, ConflictPolicyUpdateFault.prototype);
    }
}
class CopyToRegionDisabledFault extends RedshiftServiceException {
    static shapeId = "com.amazonaws.redshift#CopyToRegionDisabledFault";
    name = "CopyToRegionDisabledFault";
    $fault = "client";
    constructor(opts) {
        super({
            name: "CopyToRegionDisabledFault",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, CopyToRegionDisabledFault.prototype);
    }
}
class InvalidAuthenticationProfileRequestFault extends RedshiftServiceException {
    static shapeId = "com.amazonaws.redshift#InvalidAuthenticationProfileRequestFault";
    name = "InvalidAuthenticationProfileRequestFault";
    $fault = "client";
    constructor(opts) {
        super({
            name: "InvalidAuthenticationProfileRequestFault",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, InvalidAuthenticationProfileRequestFault.prototype);
    }
}
class DependentServiceAccessDeniedFault extends RedshiftServiceException {
    static shapeId = "com.amazonaws.redshift#DependentServiceAccessDeniedFault";
    name = "DependentServiceAccessDeniedFault";
    $fault = "client";
    constructor(opts) {
        super({
            name: "DependentServiceAccessDeniedFault",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, DependentServiceAccessDeniedFault.prototype);
    }
}
class HsmClientCertificateNotFoundFault extends RedshiftServiceException {
    static shapeId = "com.amazonaws.redshift#HsmClientCertificateNotFoundFault";
    name = "HsmClientCertificateNotFoundFault";
    $fault = "client";
    constructor(opts) {
        super({
            name: "HsmClientCertificateNotFoundFault",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, HsmClientCertificateNotFoundFault.prototype);
    }
}
class HsmConfigurationNotFoundFault extends RedshiftServiceException {
    static shapeId = "com.amazonaws.redshift#HsmConfigurationNotFoundFault";
    name = "HsmConfigurationNotFoundFault";
    $fault = "client";
    constructor(opts) {
        super({
            name: "HsmConfigurationNotFoundFault",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, HsmConfigurationNotFoundFault.prototype);
    }
}
class InsufficientClusterCapacityFault extends RedshiftServiceException {
    static shapeId = "com.amazonaws.redshift#InsufficientClusterCapacityFault";
    name = "InsufficientClusterCapacityFault";
    $fault = "client";
    constructor(opts) {
        super({
            name: "InsufficientClusterCapacityFault",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, InsufficientClusterCapacityFault.prototype);
    }
}
class InvalidClusterSubnetGroupStateFault extends RedshiftServiceException {
    static shapeId = "com.amazonaws.redshift#InvalidClusterSubnetGroupStateFault";
    name = "InvalidClusterSubnetGroupStateFault";
    $fault = "client";
    constructor(opts) {
        super({
            name: "InvalidClusterSubnetGroupStateFault",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, InvalidClusterSubnetGroupStateFault.prototype);
    }
}
class InvalidClusterTrackFault extends RedshiftServiceException {
    static shapeId = "com.amazonaws.redshift#InvalidClusterTrackFault";
    name = "InvalidClusterTrackFault";
    $fault = "client";
    constructor(opts) {
        super({
            name: "InvalidClusterTrackFault",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, InvalidClusterTrackFault.prototype);
    }
}
class InvalidElasticIpFault extends RedshiftServiceException {
    static shapeId = "com.amazonaws.redshift#InvalidElasticIpFault";
    name = "InvalidElasticIpFault";
    $fault = "client";
    constructor(opts) {
        super({
            name: "InvalidElasticIpFault",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, InvalidElasticIpFault.prototype);
    }
}
class InvalidSubnet extends RedshiftServiceException {
    static shapeId = "com.amazonaws.redshift#InvalidSubnet";
    name = "InvalidSubnet";
    $fault = "client";
    constructor(opts) {
        super({
            name: "InvalidSubnet",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, InvalidSubnet.prototype);
    }
}
class InvalidTagFault extends RedshiftServiceException {
    static shapeId = "com.amazonaws.redshift#InvalidTagFault";
    name = "InvalidTagFault";
    $fault = "client";
    constructor(opts) {
        super({
            name: "InvalidTagFault",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, InvalidTagFault.prototype);
    }
}
class InvalidVPCNetworkStateFault extends RedshiftServiceException {
    static shapeId = "com.amazonaws.redshift#InvalidVPCNetworkStateFault";
    name = "InvalidVPCNetworkStateFault";
    $fault = "client";
    constructor(opts) {
        super({
            name: "InvalidVPCNetworkStateFault",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, InvalidVPCNetworkStateFault.prototype);
    }
}
class Ipv6CidrBlockNotFoundFault extends RedshiftServiceException {
    static shapeId = "com.amazonaws.redshift#Ipv6CidrBlockNotFoundFault";
    name = "Ipv6CidrBlockNotFoundFault";
    $fault = "client";
    constructor(opts) {
        super({
            name: "Ipv6CidrBlockNotFoundFault",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, Ipv6CidrBlockNotFoundFault.prototype);
    }
}
class NumberOfNodesPerClusterLimitExceededFault extends RedshiftServiceException {
    static shapeId = "com.amazonaws.redshift#NumberOfNodesPerClusterLimitExceededFault";
    name = "NumberOfNodesPerClusterLimitExceededFault";
    $fault = "client";
    constructor(opts) {
        super({
            name: "NumberOfNodesPerClusterLimitExceededFault",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, NumberOfNodesPerClusterLimitExceededFault.prototype);
    }
}
class NumberOfNodesQuotaExceededFault extends RedshiftServiceException {
    static shapeId = "com.amazonaws.redshift#NumberOfNodesQuotaExceededFault";
    name = "NumberOfNodesQuotaExceededFault";
    $fault = "client";
    constructor(opts) {
        super({
            name: "NumberOfNodesQuotaExceededFault",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, NumberOfNodesQuotaExceededFault.prototype);
    }
}
class RedshiftIdcApplicationNotExistsFault extends RedshiftServiceException {
    static shapeId = "com.amazonaws.redshift#RedshiftIdcApplicationNotExistsFault";
    name = "RedshiftIdcApplicationNotExistsFault";
    $fault = "client";
    constructor(opts) {
        super({
            name: "RedshiftIdcApplicationNotExistsFault",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, RedshiftIdcApplicationNotExistsFault.prototype);
    }
}
class SnapshotScheduleNotFoundFault extends RedshiftServiceException {
    static shapeId = "com.amazonaws.redshift#SnapshotScheduleNotFoundFault";
    name = "SnapshotScheduleNotFoundFault";
    $fault = "client";
    constructor(opts) {
        super({
            name: "SnapshotScheduleNotFoundFault",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, SnapshotScheduleNotFoundFault.prototype);
    }
}
class TagLimitExceededFault extends RedshiftServiceException {
    static shapeId = "com.amazonaws.redshift#TagLimitExceededFault";
    name = "TagLimitExceededFault";
    $fault = "client";
    constructor(opts) {
        super({
            name: "TagLimitExceededFault",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, TagLimitExceededFault.prototype);
    }
}
class UnauthorizedOperation extends RedshiftServiceException {
    static shapeId = "com.amazonaws.redshift#UnauthorizedOperation";
    name = "UnauthorizedOperation";
    $fault = "client";
    constructor(opts) {
        super({
            name: "UnauthorizedOperation",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, UnauthorizedOperation.prototype);
    }
}
class CustomCnameAssociationFault extends RedshiftServiceException {
    static shapeId = "com.amazonaws.redshift#CustomCnameAssociationFault";
    name = "CustomCnameAssociationFault";
    $fault = "client";
    constructor(opts) {
        super({
            name: "CustomCnameAssociationFault",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, CustomCnameAssociationFault.prototype);
    }
}
class EndpointAlreadyExistsFault extends RedshiftServiceException {
    static shapeId = "com.amazonaws.redshift#EndpointAlreadyExistsFault";
    name = "EndpointAlreadyExistsFault";
    $fault = "client";
    constructor(opts) {
        super({
            name: "EndpointAlreadyExistsFault",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, EndpointAlreadyExistsFault.prototype);
    }
}
class EndpointsPerAuthorizationLimitExceededFault extends RedshiftServiceException {
    static shapeId = "com.amazonaws.redshift#EndpointsPerAuthorizationLimitExceededFault";
    name = "EndpointsPerAuthorizationLimitExceededFault";
    $fault = "client";
    constructor(opts) {
        super({
            name: "EndpointsPerAuthorizationLimitExceededFault",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, EndpointsPerAuthorizationLimitExceededFault.prototype);
    }
}
class EndpointsPerClusterLimitExceededFault extends RedshiftServiceException {
    static shapeId = "com.amazonaws.redshift#EndpointsPerClusterLimitExceededFault";
    name = "EndpointsPerClusterLimitExceededFault";
    $fault = "client";
    constructor(opts) {
        super({
            name: "EndpointsPerClusterLimitExceededFault",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, EndpointsPerClusterLimitExceededFault.prototype);
    }
}
class EventSubscriptionQuotaExceededFault extends RedshiftServiceException {
    static shapeId = "com.amazonaws.redshift#EventSubscriptionQuotaExceededFault";
    name = "EventSubscriptionQuotaExceededFault";
    $fault = "client";
    constructor(opts) {
        super({
            name: "EventSubscriptionQuotaExceededFault",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, EventSubscriptionQuotaExceededFault.prototype);
    }
}
class SNSInvalidTopicFault extends RedshiftServiceException {
    static shapeId = "com.amazonaws.redshift#SNSInvalidTopicFault";
    name = "SNSInvalidTopicFault";
    $fault = "client";
    constructor(opts) {
        super({
            name: "SNSInvalidTopicFault",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, SNSInvalidTopicFault.prototype);
    }
}
class SNSNoAuthorizationFault extends RedshiftServiceException {
    static shapeId = "com.amazonaws.redshift#SNSNoAuthorizationFault";
    name = "SNSNoAuthorizationFault";
    $fault = "client";
    constructor(opts) {
        super({
            name: "SNSNoAuthorizationFault",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, SNSNoAuthorizationFault.prototype);
    }
}
class SNSTopicArnNotFoundFault extends RedshiftServiceException {
    static shapeId = "com.amazonaws.redshift#SNSTopicArnNotFoundFault";
    name = "SNSTopicArnNotFoundFault";
    $fault = "client";
    constructor(opts) {
        super({
            name: "SNSTopicArnNotFoundFault",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, SNSTopicArnNotFoundFault.prototype);
    }
}
class SourceNotFoundFault extends RedshiftServiceException {
    static shapeId = "com.amazonaws.redshift#SourceNotFoundFault";
    name = "SourceNotFoundFault";
    $fault = "client";
    constructor(opts) {
        super({
            name: "SourceNotFoundFault",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, SourceNotFoundFault.prototype);
    }
}
class SubscriptionAlreadyExistFault extends RedshiftServiceException {
    static shapeId = "com.amazonaws.redshift#SubscriptionAlreadyExistFault";
    name = "SubscriptionAlreadyExistFault";
    $fault = "client";
    constructor(opts) {
        super({
            name: "SubscriptionAlreadyExistFault",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, SubscriptionAlreadyExistFault.prototype);
    }
}
class SubscriptionCategoryNotFoundFault extends RedshiftServiceException {
    static shapeId = "com.amazonaws.redshift#SubscriptionCategoryNotFoundFault";
    name = "SubscriptionCategoryNotFoundFault";
    $fault = "client";
    constructor(opts) {
        super({
            name: "SubscriptionCategoryNotFoundFault",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, SubscriptionCategoryNotFoundFault.prototype);
    }
}
class SubscriptionEventIdNotFoundFault extends RedshiftServiceException {
    static shapeId = "com.amazonaws.redshift#SubscriptionEventIdNotFoundFault";
    name = "SubscriptionEventIdNotFoundFault";
    $fault = "client";
    constructor(opts) {
        super({
            name: "SubscriptionEventIdNotFoundFault",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, SubscriptionEventIdNotFoundFault.prototype);
    }
}
class SubscriptionSeverityNotFoundFault extends RedshiftServiceException {
    static shapeId = "com.amazonaws.redshift#SubscriptionSeverityNotFoundFault";
    name = "SubscriptionSeverityNotFoundFault";
    $fault = "client";
    constructor(opts) {
        super({
            name: "SubscriptionSeverityNotFoundFault",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, SubscriptionSeverityNotFoundFault.prototype);
    }
}
class HsmClientCertificateAlreadyExistsFault extends RedshiftServiceException {
    static shapeId = "com.amazonaws.redshift#HsmClientCertificateAlreadyExistsFault";
    name = "HsmClientCertificateAlreadyExistsFault";
    $fault = "client";
    constructor(opts) {
        super({
            name: "HsmClientCertificateAlreadyExistsFault",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, HsmClientCertificateAlreadyExistsFault.prototype);
    }
}
class HsmClientCertificateQuotaExceededFault extends RedshiftServiceException {
    static shapeId = "com.amazonaws.redshift#HsmClientCertificateQuotaExceededFault";
    name = "HsmClientCertificateQuotaExceededFault";
    $fault = "client";
    constructor(opts) {
        super({
            name: "HsmClientCertificateQuotaExceededFault",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, HsmClientCertificateQuotaExceededFault.prototype);
    }
}
class HsmConfigurationAlreadyExistsFault extends RedshiftServiceException {
    static shapeId = "com.amazonaws.redshift#HsmConfigurationAlreadyExistsFault";
    name = "HsmConfigurationAlreadyExistsFault";
    $fault = "client";
    constructor(opts) {
        super({
            name: "HsmConfigurationAlreadyExistsFault",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, HsmConfigurationAlreadyExistsFault.prototype);
    }
}
class HsmConfigurationQuotaExceededFault extends RedshiftServiceException {
    static shapeId = "com.amazonaws.redshift#HsmConfigurationQuotaExceededFault";
    name = "HsmConfigurationQuotaExceededFault";
    $fault = "client";
    constructor(opts) {
        super({
            name: "HsmConfigurationQuotaExceededFault",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, HsmConfigurationQuotaExceededFault.prototype);
    }
}
class IntegrationAlreadyExistsFault extends RedshiftServiceException {
    static shapeId = "com.amazonaws.redshift#IntegrationAlreadyExistsFault";
    name = "IntegrationAlreadyExistsFault";
    $fault = "client";
    constructor(opts) {
        super({
            name: "IntegrationAlreadyExistsFault",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, IntegrationAlreadyExistsFault.prototype);
    }
}
class IntegrationConflictOperationFault extends RedshiftServiceException {
    static shapeId = "com.amazonaws.redshift#IntegrationConflictOperationFault";
    name = "IntegrationConflictOperationFault";
    $fault = "client";
    constructor(opts) {
        super({
            name: "IntegrationConflictOperationFault",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, IntegrationConflictOperationFault.prototype);
    }
}
class IntegrationQuotaExceededFault extends RedshiftServiceException {
    static shapeId = "com.amazonaws.redshift#IntegrationQuotaExceededFault";
    name = "IntegrationQuotaExceededFault";
    $fault = "client";
    constructor(opts) {
        super({
            name: "IntegrationQuotaExceededFault",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, IntegrationQuotaExceededFault.prototype);
    }
}
class IntegrationSourceNotFoundFault extends RedshiftServiceException {
    static shapeId = "com.amazonaws.redshift#IntegrationSourceNotFoundFault";
    name = "IntegrationSourceNotFoundFault";
    $fault = "client";
    constructor(opts) {
        super({
            name: "IntegrationSourceNotFoundFault",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, IntegrationSourceNotFoundFault.prototype);
    }
}
class IntegrationTargetNotFoundFault extends RedshiftServiceException {
    static shapeId = "com.amazonaws.redshift#IntegrationTargetNotFoundFault";
    name = "IntegrationTargetNotFoundFault";
    $fault = "client";
    constructor(opts) {
        super({
            name: "IntegrationTargetNotFoundFault",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, IntegrationTargetNotFoundFault.prototype);
    }
}
class Qev2IdcApplicationAlreadyExistsFault extends RedshiftServiceException {
    static shapeId = "com.amazonaws.redshift#Qev2IdcApplicationAlreadyExistsFault";
    name = "Qev2IdcApplicationAlreadyExistsFault";
    $fault = "client";
    constructor(opts) {
        super({
            name: "Qev2IdcApplicationAlreadyExistsFault",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, Qev2IdcApplicationAlreadyExistsFault.prototype);
    }
}
class RedshiftIdcApplicationAlreadyExistsFault extends RedshiftServiceException {
    static shapeId = "com.amazonaws.redshift#RedshiftIdcApplicationAlreadyExistsFault";
    name = "RedshiftIdcApplicationAlreadyExistsFault";
    $fault = "client";
    constructor(opts) {
        super({
            name: "RedshiftIdcApplicationAlreadyExistsFault",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, RedshiftIdcApplicationAlreadyExistsFault.prototype);
    }
}
class RedshiftIdcApplicationQuotaExceededFault extends RedshiftServiceException {
    static shapeId = "com.amazonaws.redshift#RedshiftIdcApplicationQuotaExceededFault";
    name = "RedshiftIdcApplicationQuotaExceededFault";
    $fault = "client";
    constructor(opts) {
        super({
            name: "RedshiftIdcApplicationQuotaExceededFault",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, RedshiftIdcApplicationQuotaExceededFault.prototype);
    }
}
class InvalidScheduledActionFault extends RedshiftServiceException {
    static shapeId = "com.amazonaws.redshift#InvalidScheduledActionFault";
    name = "InvalidScheduledActionFault";
    $fault = "client";
    constructor(opts) {
        super({
            name: "InvalidScheduledActionFault",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, InvalidScheduledActionFault.prototype);
    }
}
class InvalidScheduleFault extends RedshiftServiceException {
    static shapeId = "com.amazonaws.redshift#InvalidScheduleFault";
    name = "InvalidScheduleFault";
    $fault = "client";
    constructor(opts) {
        super({
            name: "InvalidScheduleFault",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, InvalidScheduleFault.prototype);
    }
}
class ScheduledActionAlreadyExistsFault extends RedshiftServiceException {
    static shapeId = "com.amazonaws.redshift#ScheduledActionAlreadyExistsFault";
    name = "ScheduledActionAlreadyExistsFault";
    $fault = "client";
    constructor(opts) {
        super({
            name: "ScheduledActionAlreadyExistsFault",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, ScheduledActionAlreadyExistsFault.prototype);
    }
}
class ScheduledActionQuotaExceededFault extends RedshiftServiceException {
    static shapeId = "com.amazonaws.redshift#ScheduledActionQuotaExceededFault";
    name = "ScheduledActionQuotaExceededFault";
    $fault = "client";
    constructor(opts) {
        super({
            name: "ScheduledActionQuotaExceededFault",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, ScheduledActionQuotaExceededFault.prototype);
    }
}
class ScheduledActionTypeUnsupportedFault extends RedshiftServiceException {
    static shapeId = "com.amazonaws.redshift#ScheduledActionTypeUnsupportedFault";
    name = "ScheduledActionTypeUnsupportedFault";
    $fault = "client";
    constructor(opts) {
        super({
            name: "ScheduledActionTypeUnsupportedFault",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, ScheduledActionTypeUnsupportedFault.prototype);
    }
}
class SnapshotCopyGrantAlreadyExistsFault extends RedshiftServiceException {
    static shapeId = "com.amazonaws.redshift#SnapshotCopyGrantAlreadyExistsFault";
    name = "SnapshotCopyGrantAlreadyExistsFault";
    $fault = "client";
    constructor(opts) {
        super({
            name: "SnapshotCopyGrantAlreadyExistsFault",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, SnapshotCopyGrantAlreadyExistsFault.prototype);
    }
}
class SnapshotCopyGrantQuotaExceededFault extends RedshiftServiceException {
    static shapeId = "com.amazonaws.redshift#SnapshotCopyGrantQuotaExceededFault";
    name = "SnapshotCopyGrantQuotaExceededFault";
    $fault = "client";
    constructor(opts) {
        super({
            name: "SnapshotCopyGrantQuotaExceededFault",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, SnapshotCopyGrantQuotaExceededFault.prototype);
    }
}
class ScheduleDefinitionTypeUnsupportedFault extends RedshiftServiceException {
    static shapeId = "com.amazonaws.redshift#ScheduleDefinitionTypeUnsupportedFault";
    name = "ScheduleDefinitionTypeUnsupportedFault";
    $fault = "client";
    constructor(opts) {
        super({
            name: "ScheduleDefinitionTypeUnsupportedFault",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, ScheduleDefinitionTypeUnsupportedFault.prototype);
    }
}
class SnapshotScheduleAlreadyExistsFault extends RedshiftServiceException {
    static shapeId = "com.amazonaws.redshift#SnapshotScheduleAlreadyExistsFault";
    name = "SnapshotScheduleAlreadyExistsFault";
    $fault = "client";
    constructor(opts) {
        super({
            name: "SnapshotScheduleAlreadyExistsFault",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, SnapshotScheduleAlreadyExistsFault.prototype);
    }
}
class SnapshotScheduleQuotaExceededFault extends RedshiftServiceException {
    static shapeId = "com.amazonaws.redshift#SnapshotScheduleQuotaExceededFault";
    name = "SnapshotScheduleQuotaExceededFault";
    $fault = "client";
    constructor(opts) {
        super({
            name: "SnapshotScheduleQuotaExceededFault",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, SnapshotScheduleQuotaExceededFault.prototype);
    }
}
class ResourceNotFoundFault extends RedshiftServiceException {
    static shapeId = "com.amazonaws.redshift#ResourceNotFoundFault";
    name = "ResourceNotFoundFault";
    $fault = "client";
    constructor(opts) {
        super({
            name: "ResourceNotFoundFault",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, ResourceNotFoundFault.prototype);
    }
}
class InvalidUsageLimitFault extends RedshiftServiceException {
    static shapeId = "com.amazonaws.redshift#InvalidUsageLimitFault";
    name = "InvalidUsageLimitFault";
    $fault = "client";
    constructor(opts) {
        super({
            name: "InvalidUsageLimitFault",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, InvalidUsageLimitFault.prototype);
    }
}
class UsageLimitAlreadyExistsFault extends RedshiftServiceException {
    static shapeId = "com.amazonaws.redshift#UsageLimitAlreadyExistsFault";
    name = "UsageLimitAlreadyExistsFault";
    $fault = "client";
    constructor(opts) {
        super({
            name: "UsageLimitAlreadyExistsFault",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, UsageLimitAlreadyExistsFault.prototype);
    }
}
class CustomDomainAssociationNotFoundFault extends RedshiftServiceException {
    static shapeId = "com.amazonaws.redshift#CustomDomainAssociationNotFoundFault";
    name = "CustomDomainAssociationNotFoundFault";
    $fault = "client";
    constructor(opts) {
        super({
            name: "CustomDomainAssociationNotFoundFault",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, CustomDomainAssociationNotFoundFault.prototype);
    }
}
class InvalidClusterParameterGroupStateFault extends RedshiftServiceException {
    static shapeId = "com.amazonaws.redshift#InvalidClusterParameterGroupStateFault";
    name = "InvalidClusterParameterGroupStateFault";
    $fault = "client";
    constructor(opts) {
        super({
            name: "InvalidClusterParameterGroupStateFault",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, InvalidClusterParameterGroupStateFault.prototype);
    }
}
class InvalidClusterSubnetStateFault extends RedshiftServiceException {
    static shapeId = "com.amazonaws.redshift#InvalidClusterSubnetStateFault";
    name = "InvalidClusterSubnetStateFault";
    $fault = "client";
    constructor(opts) {
        super({
            name: "InvalidClusterSubnetStateFault",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, InvalidClusterSubnetStateFault.prototype);
    }
}
class EndpointNotFoundFault extends RedshiftServiceException {
    static shapeId = "com.amazonaws.redshift#EndpointNotFoundFault";
    name = "EndpointNotFoundFault";
    $fault = "client";
    constructor(opts) {
        super({
            name: "EndpointNotFoundFault",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, EndpointNotFoundFault.prototype);
    }
}
class InvalidEndpointStateFault extends RedshiftServiceException {
    static shapeId = "com.amazonaws.redshift#InvalidEndpointStateFault";
    name = "InvalidEndpointStateFault";
    $fault = "client";
    constructor(opts) {
        super({
            name: "InvalidEndpointStateFault",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, InvalidEndpointStateFault.prototype);
    }
}
class InvalidSubscriptionStateFault extends RedshiftServiceException {
    static shapeId = "com.amazonaws.redshift#InvalidSubscriptionStateFault";
    name = "InvalidSubscriptionStateFault";
    $fault = "client";
    constructor(opts) {
        super({
            name: "InvalidSubscriptionStateFault",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, InvalidSubscriptionStateFault.prototype);
    }
}
class SubscriptionNotFoundFault extends RedshiftServiceException {
    static shapeId = "com.amazonaws.redshift#SubscriptionNotFoundFault";
    name = "SubscriptionNotFoundFault";
    $fault = "client";
    constructor(opts) {
        super({
            name: "SubscriptionNotFoundFault",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, SubscriptionNotFoundFault.prototype);
    }
}
class InvalidHsmClientCertificateStateFault extends RedshiftServiceException {
    static shapeId = "com.amazonaws.redshift#InvalidHsmClientCertificateStateFault";
    name = "InvalidHsmClientCertificateStateFault";
    $fault = "client";
    constructor(opts) {
        super({
            name: "InvalidHsmClientCertificateStateFault",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, InvalidHsmClientCertificateStateFault.prototype);
    }
}
class InvalidHsmConfigurationStateFault extends RedshiftServiceException {
    static shapeId = "com.amazonaws.redshift#InvalidHsmConfigurationStateFault";
    name = "InvalidHsmConfigurationStateFault";
    $fault = "client";
    constructor(opts) {
        super({
            name: "InvalidHsmConfigurationStateFault",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, InvalidHsmConfigurationStateFault.prototype);
    }
}
class IntegrationConflictStateFault extends RedshiftServiceException {
    static shapeId = "com.amazonaws.redshift#IntegrationConflictStateFault";
    name = "IntegrationConflictStateFault";
    $fault = "client";
    constructor(opts) {
        super({
            name: "IntegrationConflictStateFault",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, IntegrationConflictStateFault.prototype);
    }
}
class IntegrationNotFoundFault extends RedshiftServiceException {
    static shapeId = "com.amazonaws.redshift#IntegrationNotFoundFault";
    name = "IntegrationNotFoundFault";
    $fault = "client";
    constructor(opts) {
        super({
            name: "IntegrationNotFoundFault",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, IntegrationNotFoundFault.prototype);
    }
}
class Qev2IdcApplicationNotExistsFault extends RedshiftServiceException {
    static shapeId = "com.amazonaws.redshift#Qev2IdcApplicationNotExistsFault";
    name = "Qev2IdcApplicationNotExistsFault";
    $fault = "client";
    constructor(opts) {
        super({
            name: "Qev2IdcApplicationNotExistsFault",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, Qev2IdcApplicationNotExistsFault.prototype);
    }
}
class ScheduledActionNotFoundFault extends RedshiftServiceException {
    static shapeId = "com.amazonaws.redshift#ScheduledActionNotFoundFault";
    name = "ScheduledActionNotFoundFault";
    $fault = "client";
    constructor(opts) {
        super({
            name: "ScheduledActionNotFoundFault",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, ScheduledActionNotFoundFault.prototype);
    }
}
class InvalidSnapshotCopyGrantStateFault extends RedshiftServiceException {
    static shapeId = "com.amazonaws.redshift#InvalidSnapshotCopyGrantStateFault";
    name = "InvalidSnapshotCopyGrantStateFault";
    $fault = "client";
    constructor(opts) {
        super({
            name: "InvalidSnapshotCopyGrantStateFault",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, InvalidSnapshotCopyGrantStateFault.prototype);
    }
}
class SnapshotCopyGrantNotFoundFault extends RedshiftServiceException {
    static shapeId = "com.amazonaws.redshift#SnapshotCopyGrantNotFoundFault";
    name = "SnapshotCopyGrantNotFoundFault";
    $fault = "client";
    constructor(opts) {
        super({
            name: "SnapshotCopyGrantNotFoundFault",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, SnapshotCopyGrantNotFoundFault.prototype);
    }
}
class InvalidClusterSnapshotScheduleStateFault extends RedshiftServiceException {
    static shapeId = "com.amazonaws.redshift#InvalidClusterSnapshotScheduleStateFault";
    name = "InvalidClusterSnapshotScheduleStateFault";
    $fault = "client";
    constructor(opts) {
        super({
            name: "InvalidClusterSnapshotScheduleStateFault",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, InvalidClusterSnapshotScheduleStateFault.prototype);
    }
}
class UsageLimitNotFoundFault extends RedshiftServiceException {
    static shapeId = "com.amazonaws.redshift#UsageLimitNotFoundFault";
    name = "UsageLimitNotFoundFault";
    $fault = "client";
    constructor(opts) {
        super({
            name: "UsageLimitNotFoundFault",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, UsageLimitNotFoundFault.prototype);
    }
}
class ReservedNodeExchangeNotFoundFault extends RedshiftServiceException {
    static shapeId = "com.amazonaws.redshift#ReservedNodeExchangeNotFoundFault";
    name = "ReservedNodeExchangeNotFoundFault";
    $fault = "client";
    constructor(opts) {
        super({
            name: "ReservedNodeExchangeNotFoundFault",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, ReservedNodeExchangeNotFoundFault.prototype);
    }
}
class TableRestoreNotFoundFault extends RedshiftServiceException {
    static shapeId = "com.amazonaws.redshift#TableRestoreNotFoundFault";
    name = "TableRestoreNotFoundFault";
    $fault = "client";
    constructor(opts) {
        super({
            name: "TableRestoreNotFoundFault",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, TableRestoreNotFoundFault.prototype);
    }
}
class SnapshotCopyAlreadyDisabledFault extends RedshiftServiceException {
    static shapeId = "com.amazonaws.redshift#SnapshotCopyAlreadyDisabledFault";
    name = "SnapshotCopyAlreadyDisabledFault";
    $fault = "client";
    constructor(opts) {
        super({
            name: "SnapshotCopyAlreadyDisabledFault",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, SnapshotCopyAlreadyDisabledFault.prototype);
    }
}
class InsufficientS3BucketPolicyFault extends RedshiftServiceException {
    static shapeId = "com.amazonaws.redshift#InsufficientS3BucketPolicyFault";
    name = "InsufficientS3BucketPolicyFault";
    $fault = "client";
    constructor(opts) {
        super({
            name: "InsufficientS3BucketPolicyFault",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, InsufficientS3BucketPolicyFault.prototype);
    }
}
class InvalidS3BucketNameFault extends RedshiftServiceException {
    static shapeId = "com.amazonaws.redshift#InvalidS3BucketNameFault";
    name = "InvalidS3BucketNameFault";
    $fault = "client";
    constructor(opts) {
        super({
            name: "InvalidS3BucketNameFault",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, InvalidS3BucketNameFault.prototype);
    }
}
class InvalidS3KeyPrefixFault extends RedshiftServiceException {
    static shapeId = "com.amazonaws.redshift#InvalidS3KeyPrefixFault";
    name = "InvalidS3KeyPrefixFault";
    $fault = "client";
    constructor(opts) {
        super({
            name: "InvalidS3KeyPrefixFault",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, InvalidS3KeyPrefixFault.prototype);
    }
}
class IncompatibleOrderableOptions extends RedshiftServiceException {
    static shapeId = "com.amazonaws.redshift#IncompatibleOrderableOptions";
    name = "IncompatibleOrderableOptions";
    $fault = "client";
    constructor(opts) {
        super({
            name: "IncompatibleOrderableOptions",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, IncompatibleOrderableOptions.prototype);
    }
}
class SnapshotCopyAlreadyEnabledFault extends RedshiftServiceException {
    static shapeId = "com.amazonaws.redshift#SnapshotCopyAlreadyEnabledFault";
    name = "SnapshotCopyAlreadyEnabledFault";
    $fault = "client";
    constructor(opts) {
        super({
            name: "SnapshotCopyAlreadyEnabledFault",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, SnapshotCopyAlreadyEnabledFault.prototype);
    }
}
class UnknownSnapshotCopyRegionFault extends RedshiftServiceException {
    static shapeId = "com.amazonaws.redshift#UnknownSnapshotCopyRegionFault";
    name = "UnknownSnapshotCopyRegionFault";
    $fault = "client";
    constructor(opts) {
        super({
            name: "UnknownSnapshotCopyRegionFault",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, UnknownSnapshotCopyRegionFault.prototype);
    }
}
class EndpointAuthorizationNotFoundFault extends RedshiftServiceException {
    static shapeId = "com.amazonaws.redshift#EndpointAuthorizationNotFoundFault";
    name = "EndpointAuthorizationNotFoundFault";
    $fault = "client";
    constructor(opts) {
        super({
            name: "EndpointAuthorizationNotFoundFault",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, EndpointAuthorizationNotFoundFault.prototype);
    }
}
class RedshiftInvalidParameterFault extends RedshiftServiceException {
    static shapeId = "com.amazonaws.redshift#RedshiftInvalidParameterFault";
    name = "RedshiftInvalidParameterFault";
    $fault = "client";
    constructor(opts) {
        super({
            name: "RedshiftInvalidParameterFault",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, RedshiftInvalidParameterFault.prototype);
    }
}
class InvalidPolicyFault extends RedshiftServiceException {
    static shapeId = "com.amazonaws.redshift#InvalidPolicyFault";
    name = "InvalidPolicyFault";
    $fault = "client";
    constructor(opts) {
        super({
            name: "InvalidPolicyFault",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, InvalidPolicyFault.prototype);
    }
}
class InProgressTableRestoreQuotaExceededFault extends RedshiftServiceException {
    static shapeId = "com.amazonaws.redshift#InProgressTableRestoreQuotaExceededFault";
    name = "InProgressTableRestoreQuotaExceededFault";
    $fault = "client";
    constructor(opts) {
        super({
            name: "InProgressTableRestoreQuotaExceededFault",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, InProgressTableRestoreQuotaExceededFault.prototype);
    }
}
class InvalidRestoreFault extends RedshiftServiceException {
    static shapeId = "com.amazonaws.redshift#InvalidRestoreFault";
    name = "InvalidRestoreFault";
    $fault = "client";
    constructor(opts) {
        super({
            name: "InvalidRestoreFault",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, InvalidRestoreFault.prototype);
    }
}
class InvalidTableRestoreArgumentFault extends RedshiftServiceException {
    static shapeId = "com.amazonaws.redshift#InvalidTableRestoreArgumentFault";
    name = "InvalidTableRestoreArgumentFault";
    $fault = "client";
    constructor(opts) {
        super({
            name: "InvalidTableRestoreArgumentFault",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, InvalidTableRestoreArgumentFault.prototype);
    }
}
class TableLimitExceededFault extends RedshiftServiceException {
    static shapeId = "com.amazonaws.redshift#TableLimitExceededFault";
    name = "TableLimitExceededFault";
    $fault = "client";
    constructor(opts) {
        super({
            name: "TableLimitExceededFault",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, TableLimitExceededFault.prototype);
    }
}
class UnsupportedOptionFault extends RedshiftServiceException {
    static shapeId = "com.amazonaws.redshift#UnsupportedOptionFault";
    name = "UnsupportedOptionFault";
    $fault = "client";
    constructor(opts) {
        super({
            name: "UnsupportedOptionFault",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, UnsupportedOptionFault.prototype);
    }
}
class SubnetAlreadyInUse extends RedshiftServiceException {
    static shapeId = "com.amazonaws.redshift#SubnetAlreadyInUse";
    name = "SubnetAlreadyInUse";
    $fault = "client";
    constructor(opts) {
        super({
            name: "SubnetAlreadyInUse",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, SubnetAlreadyInUse.prototype);
    }
}
class SnapshotCopyDisabledFault extends RedshiftServiceException {
    static shapeId = "com.amazonaws.redshift#SnapshotCopyDisabledFault";
    name = "SnapshotCopyDisabledFault";
    $fault = "client";
    constructor(opts) {
        super({
            name: "SnapshotCopyDisabledFault",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, SnapshotCopyDisabledFault.prototype);
    }
}
class SnapshotScheduleUpdateInProgressFault extends RedshiftServiceException {
    static shapeId = "com.amazonaws.redshift#SnapshotScheduleUpdateInProgressFault";
    name = "SnapshotScheduleUpdateInProgressFault";
    $fault = "client";
    constructor(opts) {
        super({
            name: "SnapshotScheduleUpdateInProgressFault",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, SnapshotScheduleUpdateInProgressFault.prototype);
    }
}
class ReservedNodeQuotaExceededFault extends RedshiftServiceException {
    static shapeId = "com.amazonaws.redshift#ReservedNodeQuotaExceededFault";
    name = "ReservedNodeQuotaExceededFault";
    $fault = "client";
    constructor(opts) {
        super({
            name: "ReservedNodeQuotaExceededFault",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, ReservedNodeQuotaExceededFault.prototype);
    }
}

;// CONCATENATED MODULE: ./node_modules/@aws-sdk/client-redshift/dist-es/schemas/schemas_0.js
const _A = "Association";
const _AA = "AccountAttribute";
const _AAEF = "AuthorizationAlreadyExistsFault";
const _AAL = "AccountAttributeList";
const _AALu = "AuthorizedAudiencesList";
const _AAVPC = "AllowedAllVPCs";
const _AAc = "AccountAttributes";
const _AAcc = "AccountAlias";
const _AC = "AquaConfiguration";
const _ACC = "AssociatedClusterCount";
const _ACL = "AssociatedClusterList";
const _ACR = "AllowCancelResize";
const _ACS = "AquaConfigurationStatus";
const _ACSGI = "AuthorizeClusterSecurityGroupIngress";
const _ACSGIM = "AuthorizeClusterSecurityGroupIngressMessage";
const _ACSGIR = "AuthorizeClusterSecurityGroupIngressResult";
const _ACs = "AssociatedClusters";
const _ACu = "AutoCreate";
const _ADS = "AuthorizeDataShare";
const _ADSC = "AssociateDataShareConsumer";
const _ADSCM = "AssociateDataShareConsumerMessage";
const _ADSM = "AuthorizeDataShareMessage";
const _AEA = "AssociateEntireAccount";
const _AEAM = "AuthorizeEndpointAccessMessage";
const _AEAu = "AuthorizeEndpointAccess";
const _AEC = "AdditionalEncryptionContext";
const _AI = "AccountId";
const _AIBSIMB = "ActualIncrementalBackupSizeInMegaBytes";
const _AIR = "AddIamRoles";
const _AId = "AdditionalInfo";
const _AL = "AssociationList";
const _ALt = "AttributeList";
const _AN = "AttributeName";
const _ANFF = "AuthorizationNotFoundFault";
const _ANL = "AttributeNameList";
const _ANt = "AttributeNames";
const _AP = "AuthenticationProfile";
const _APAC = "AllowPubliclyAccessibleConsumers";
const _APAEF = "AuthenticationProfileAlreadyExistsFault";
const _APC = "AuthenticationProfileContent";
const _APL = "AuthenticationProfileList";
const _APN = "AuthenticationProfileName";
const _APNFF = "AuthenticationProfileNotFoundFault";
const _APQEF = "AuthenticationProfileQuotaExceededFault";
const _APd = "AddPartner";
const _APu = "AuthenticationProfiles";
const _AQEF = "AuthorizationQuotaExceededFault";
const _ARNE = "AcceptReservedNodeExchange";
const _ARNEIM = "AcceptReservedNodeExchangeInputMessage";
const _ARNEOM = "AcceptReservedNodeExchangeOutputMessage";
const _ARRIMBPS = "AvgResizeRateInMegaBytesPerSecond";
const _AS = "AquaStatus";
const _ASA = "AuthorizeSnapshotAccess";
const _ASAM = "AuthorizeSnapshotAccessMessage";
const _ASAR = "AuthorizeSnapshotAccessResult";
const _ASRP = "AutomatedSnapshotRetentionPeriod";
const _ASp = "ApplyStatus";
const _AT = "ApplicationType";
const _ATCDF = "AccessToClusterDeniedFault";
const _ATI = "AuthorizedTokenIssuer";
const _ATIL = "AuthorizedTokenIssuerList";
const _ATSDF = "AccessToSnapshotDeniedFault";
const _ATc = "ActionType";
const _ATp = "ApplyType";
const _ATu = "AuthorizeTime";
const _AV = "AttributeValues";
const _AVL = "AttributeValueList";
const _AVPC = "AllowedVPCs";
const _AVT = "AttributeValueTarget";
const _AVU = "AllowVersionUpgrade";
const _AVl = "AllowedValues";
const _AVt = "AttributeValue";
const _AW = "AllowWrites";
const _AWRA = "AccountWithRestoreAccess";
const _AWRAL = "AccountsWithRestoreAccessList";
const _AWRAc = "AccountsWithRestoreAccess";
const _AZ = "AvailabilityZone";
const _AZL = "AvailabilityZoneList";
const _AZR = "AvailabilityZoneRelocation";
const _AZRS = "AvailabilityZoneRelocationStatus";
const _AZv = "AvailabilityZones";
const _Ac = "Account";
const _Act = "Active";
const _Ad = "Address";
const _Am = "Amount";
const _As = "Associations";
const _At = "Attribute";
const _Au = "Authorization";
const _BA = "BreachAction";
const _BDCS = "BatchDeleteClusterSnapshots";
const _BDCSR = "BatchDeleteClusterSnapshotsRequest";
const _BDCSRa = "BatchDeleteClusterSnapshotsResult";
const _BDRSEF = "BatchDeleteRequestSizeExceededFault";
const _BMCS = "BatchModifyClusterSnapshots";
const _BMCSLEF = "BatchModifyClusterSnapshotsLimitExceededFault";
const _BMCSM = "BatchModifyClusterSnapshotsMessage";
const _BMCSOM = "BatchModifyClusterSnapshotsOutputMessage";
const _BN = "BucketName";
const _BNFF = "BucketNotFoundFault";
const _BPIMB = "BackupProgressInMegaBytes";
const _BSOE = "BatchSnapshotOperationErrors";
const _BSOEL = "BatchSnapshotOperationErrorList";
const _C = "Cluster";
const _CA = "ConsumerArn";
const _CAEF = "ClusterAlreadyExistsFault";
const _CAI = "CustomerAwsId";
const _CAL = "CertificateAssociationList";
const _CAP = "CreateAuthenticationProfile";
const _CAPM = "CreateAuthenticationProfileMessage";
const _CAPR = "CreateAuthenticationProfileResult";
const _CAS = "ClusterAvailabilityStatus";
const _CATS = "ClusterAssociatedToSchedule";
const _CAW = "ConsumerAcceptedWrites";
const _CAa = "CatalogArn";
const _CAe = "CertificateAssociations";
const _CAer = "CertificateAssociation";
const _CAr = "CreatedAt";
const _CBRIMBPS = "CurrentBackupRateInMegaBytesPerSecond";
const _CC = "ClusterCredentials";
const _CCAF = "CustomCnameAssociationFault";
const _CCDA = "CreateCustomDomainAssociation";
const _CCDAM = "CreateCustomDomainAssociationMessage";
const _CCDAR = "CreateCustomDomainAssociationResult";
const _CCM = "CreateClusterMessage";
const _CCPG = "CreateClusterParameterGroup";
const _CCPGM = "CreateClusterParameterGroupMessage";
const _CCPGR = "CreateClusterParameterGroupResult";
const _CCR = "CreateClusterResult";
const _CCS = "CopyClusterSnapshot";
const _CCSG = "CreateClusterSecurityGroup";
const _CCSGM = "CreateClusterSecurityGroupMessage";
const _CCSGMr = "CreateClusterSubnetGroupMessage";
const _CCSGR = "CreateClusterSecurityGroupResult";
const _CCSGRr = "CreateClusterSubnetGroupResult";
const _CCSGr = "CreateClusterSubnetGroup";
const _CCSM = "CopyClusterSnapshotMessage";
const _CCSMr = "CreateClusterSnapshotMessage";
const _CCSR = "CopyClusterSnapshotResult";
const _CCSRr = "CreateClusterSnapshotResult";
const _CCSr = "CreateClusterSnapshot";
const _CCT = "ClusterCreateTime";
const _CCr = "CreateCluster";
const _CCu = "CurrencyCode";
const _CD = "CreatedDate";
const _CDAM = "CustomDomainAssociationsMessage";
const _CDANFF = "CustomDomainAssociationNotFoundFault";
const _CDCA = "CustomDomainCertificateArn";
const _CDCED = "CustomDomainCertificateExpiryDate";
const _CDCET = "CustomDomainCertExpiryTime";
const _CDN = "CustomDomainName";
const _CDR = "ClusterDbRevision";
const _CDRL = "ClusterDbRevisionsList";
const _CDRM = "ClusterDbRevisionsMessage";
const _CDRl = "ClusterDbRevisions";
const _CDRu = "CurrentDatabaseRevision";
const _CE = "ClusterExists";
const _CEA = "CreateEndpointAccess";
const _CEAM = "CreateEndpointAccessMessage";
const _CEC = "ClusterExtendedCredentials";
const _CES = "CreateEventSubscription";
const _CESM = "CreateEventSubscriptionMessage";
const _CESR = "CreateEventSubscriptionResult";
const _CHC = "CreateHsmConfiguration";
const _CHCC = "CreateHsmClientCertificate";
const _CHCCM = "CreateHsmClientCertificateMessage";
const _CHCCR = "CreateHsmClientCertificateResult";
const _CHCM = "CreateHsmConfigurationMessage";
const _CHCR = "CreateHsmConfigurationResult";
const _CI = "ConsumerIdentifier";
const _CIDRIP = "CIDRIP";
const _CIL = "ClusterIdentifierList";
const _CIM = "CreateIntegrationMessage";
const _CIR = "ClusterIamRole";
const _CIRL = "ClusterIamRoleList";
const _CIl = "ClusterIdentifier";
const _CIlu = "ClusterIds";
const _CIo = "ConsumerIdentifiers";
const _CIr = "CreateIntegration";
const _CL = "ClusterList";
const _CM = "ClustersMessage";
const _CN = "ClusterNodes";
const _CNA = "ClusterNamespaceArn";
const _CNFF = "ClusterNotFoundFault";
const _CNL = "ClusterNodesList";
const _CNa = "CatalogName";
const _CNl = "ClusterNode";
const _COLRF = "ClusterOnLatestRevisionFault";
const _CPG = "ClusterParameterGroups";
const _CPGAEF = "ClusterParameterGroupAlreadyExistsFault";
const _CPGD = "ClusterParameterGroupDetails";
const _CPGF = "ClusterParameterGroupFamily";
const _CPGM = "ClusterParameterGroupsMessage";
const _CPGN = "ClusterParameterGroupName";
const _CPGNFF = "ClusterParameterGroupNotFoundFault";
const _CPGNM = "ClusterParameterGroupNameMessage";
const _CPGQEF = "ClusterParameterGroupQuotaExceededFault";
const _CPGS = "ClusterParameterGroupStatus";
const _CPGSL = "ClusterParameterGroupStatusList";
const _CPGl = "ClusterParameterGroup";
const _CPK = "ClusterPublicKey";
const _CPS = "ClusterParameterStatus";
const _CPSL = "ClusterParameterStatusList";
const _CPUF = "ConflictPolicyUpdateFault";
const _CQEF = "ClusterQuotaExceededFault";
const _CQIA = "CreateQev2IdcApplication";
const _CQIAM = "CreateQev2IdcApplicationMessage";
const _CQIAR = "CreateQev2IdcApplicationResult";
const _CR = "ConsumerRegion";
const _CRIA = "CreateRedshiftIdcApplication";
const _CRIAM = "CreateRedshiftIdcApplicationMessage";
const _CRIAR = "CreateRedshiftIdcApplicationResult";
const _CRIMBPS = "CurrentRateInMegaBytesPerSecond";
const _CRM = "CancelResizeMessage";
const _CRN = "ClusterRevisionNumber";
const _CRRIMBPS = "CurrentRestoreRateInMegaBytesPerSecond";
const _CRa = "CancelResize";
const _CS = "ClusterStatus";
const _CSA = "CreateScheduledAction";
const _CSAEF = "ClusterSnapshotAlreadyExistsFault";
const _CSAM = "CreateScheduledActionMessage";
const _CSCG = "CreateSnapshotCopyGrant";
const _CSCGM = "CreateSnapshotCopyGrantMessage";
const _CSCGR = "CreateSnapshotCopyGrantResult";
const _CSCS = "ClusterSnapshotCopyStatus";
const _CSG = "ClusterSecurityGroup";
const _CSGAEF = "ClusterSecurityGroupAlreadyExistsFault";
const _CSGAEFl = "ClusterSubnetGroupAlreadyExistsFault";
const _CSGM = "ClusterSecurityGroupMembership";
const _CSGML = "ClusterSecurityGroupMembershipList";
const _CSGMl = "ClusterSecurityGroupMessage";
const _CSGMlu = "ClusterSubnetGroupMessage";
const _CSGN = "ClusterSecurityGroupName";
const _CSGNFF = "ClusterSecurityGroupNotFoundFault";
const _CSGNFFl = "ClusterSubnetGroupNotFoundFault";
const _CSGNL = "ClusterSecurityGroupNameList";
const _CSGNl = "ClusterSubnetGroupName";
const _CSGQEF = "ClusterSecurityGroupQuotaExceededFault";
const _CSGQEFl = "ClusterSubnetGroupQuotaExceededFault";
const _CSGl = "ClusterSecurityGroups";
const _CSGlu = "ClusterSubnetGroup";
const _CSGlus = "ClusterSubnetGroups";
const _CSI = "CustSubscriptionId";
const _CSM = "CustomerStorageMessage";
const _CSNFF = "ClusterSnapshotNotFoundFault";
const _CSQEF = "ClusterSnapshotQuotaExceededFault";
const _CSQEFl = "ClusterSubnetQuotaExceededFault";
const _CSS = "CreateSnapshotSchedule";
const _CSSM = "CreateSnapshotScheduleMessage";
const _CT = "ClusterType";
const _CTM = "CreateTagsMessage";
const _CTRDF = "CopyToRegionDisabledFault";
const _CTr = "CreateTime";
const _CTre = "CreateTags";
const _CUL = "CreateUsageLimit";
const _CULM = "CreateUsageLimitMessage";
const _CV = "ClusterVersion";
const _CVL = "ClusterVersionList";
const _CVM = "ClusterVersionsMessage";
const _CVl = "ClusterVersions";
const _Cl = "Clusters";
const _Cla = "Classic";
const _Co = "Connect";
const _Com = "Command";
const _D = "Description";
const _DAA = "DescribeAccountAttributes";
const _DAAM = "DescribeAccountAttributesMessage";
const _DAP = "DeleteAuthenticationProfile";
const _DAPM = "DeleteAuthenticationProfileMessage";
const _DAPMe = "DescribeAuthenticationProfilesMessage";
const _DAPR = "DeleteAuthenticationProfileResult";
const _DAPRe = "DescribeAuthenticationProfilesResult";
const _DAPe = "DescribeAuthenticationProfiles";
const _DBN = "DBName";
const _DC = "DeleteCluster";
const _DCDA = "DeleteCustomDomainAssociation";
const _DCDAM = "DeleteCustomDomainAssociationMessage";
const _DCDAMe = "DescribeCustomDomainAssociationsMessage";
const _DCDAe = "DescribeCustomDomainAssociations";
const _DCDR = "DescribeClusterDbRevisions";
const _DCDRM = "DescribeClusterDbRevisionsMessage";
const _DCM = "DeleteClusterMessage";
const _DCMe = "DescribeClustersMessage";
const _DCP = "DefaultClusterParameters";
const _DCPG = "DeleteClusterParameterGroup";
const _DCPGM = "DeleteClusterParameterGroupMessage";
const _DCPGMe = "DescribeClusterParameterGroupsMessage";
const _DCPGe = "DescribeClusterParameterGroups";
const _DCPM = "DescribeClusterParametersMessage";
const _DCPe = "DescribeClusterParameters";
const _DCR = "DeleteClusterResult";
const _DCS = "DeleteClusterSnapshot";
const _DCSG = "DeleteClusterSecurityGroup";
const _DCSGM = "DeleteClusterSecurityGroupMessage";
const _DCSGMe = "DeleteClusterSubnetGroupMessage";
const _DCSGMes = "DescribeClusterSecurityGroupsMessage";
const _DCSGMesc = "DescribeClusterSubnetGroupsMessage";
const _DCSGe = "DeleteClusterSubnetGroup";
const _DCSGes = "DescribeClusterSecurityGroups";
const _DCSGesc = "DescribeClusterSubnetGroups";
const _DCSM = "DeleteClusterSnapshotMessage";
const _DCSML = "DeleteClusterSnapshotMessageList";
const _DCSMe = "DescribeClusterSnapshotsMessage";
const _DCSR = "DeleteClusterSnapshotResult";
const _DCSe = "DescribeClusterSnapshots";
const _DCT = "DescribeClusterTracks";
const _DCTM = "DescribeClusterTracksMessage";
const _DCV = "DescribeClusterVersions";
const _DCVM = "DescribeClusterVersionsMessage";
const _DCe = "DescribeClusters";
const _DDCP = "DescribeDefaultClusterParameters";
const _DDCPM = "DescribeDefaultClusterParametersMessage";
const _DDCPR = "DescribeDefaultClusterParametersResult";
const _DDS = "DeauthorizeDataShare";
const _DDSC = "DisassociateDataShareConsumer";
const _DDSCM = "DisassociateDataShareConsumerMessage";
const _DDSFC = "DescribeDataSharesForConsumer";
const _DDSFCM = "DescribeDataSharesForConsumerMessage";
const _DDSFCR = "DescribeDataSharesForConsumerResult";
const _DDSFP = "DescribeDataSharesForProducer";
const _DDSFPM = "DescribeDataSharesForProducerMessage";
const _DDSFPR = "DescribeDataSharesForProducerResult";
const _DDSM = "DeauthorizeDataShareMessage";
const _DDSMe = "DescribeDataSharesMessage";
const _DDSR = "DescribeDataSharesResult";
const _DDSe = "DescribeDataShares";
const _DE = "DescribeEvents";
const _DEA = "DisassociateEntireAccount";
const _DEAM = "DeleteEndpointAccessMessage";
const _DEAMe = "DescribeEndpointAccessMessage";
const _DEAMes = "DescribeEndpointAuthorizationMessage";
const _DEAe = "DeleteEndpointAccess";
const _DEAes = "DescribeEndpointAccess";
const _DEAesc = "DescribeEndpointAuthorization";
const _DEC = "DescribeEventCategories";
const _DECM = "DescribeEventCategoriesMessage";
const _DEM = "DescribeEventsMessage";
const _DES = "DeleteEventSubscription";
const _DESM = "DeleteEventSubscriptionMessage";
const _DESMe = "DescribeEventSubscriptionsMessage";
const _DESe = "DescribeEventSubscriptions";
const _DG = "DbGroups";
const _DGL = "DbGroupList";
const _DGb = "DbGroup";
const _DHC = "DeleteHsmConfiguration";
const _DHCC = "DeleteHsmClientCertificate";
const _DHCCM = "DeleteHsmClientCertificateMessage";
const _DHCCMe = "DescribeHsmClientCertificatesMessage";
const _DHCCe = "DescribeHsmClientCertificates";
const _DHCM = "DeleteHsmConfigurationMessage";
const _DHCMe = "DescribeHsmConfigurationsMessage";
const _DHCe = "DescribeHsmConfigurations";
const _DI = "DeleteIntegration";
const _DIF = "DescribeIntegrationsFilter";
const _DIFL = "DescribeIntegrationsFilterList";
const _DIFVL = "DescribeIntegrationsFilterValueList";
const _DII = "DescribeInboundIntegrations";
const _DIIM = "DescribeInboundIntegrationsMessage";
const _DIM = "DeleteIntegrationMessage";
const _DIMe = "DescribeIntegrationsMessage";
const _DIRA = "DefaultIamRoleArn";
const _DIe = "DescribeIntegrations";
const _DL = "DisableLogging";
const _DLM = "DisableLoggingMessage";
const _DLS = "DescribeLoggingStatus";
const _DLSM = "DescribeLoggingStatusMessage";
const _DM = "DeferMaintenance";
const _DMD = "DeferMaintenanceDuration";
const _DMET = "DeferMaintenanceEndTime";
const _DMI = "DeferMaintenanceIdentifier";
const _DMST = "DeferMaintenanceStartTime";
const _DMW = "DeferredMaintenanceWindows";
const _DMWL = "DeferredMaintenanceWindowsList";
const _DMWe = "DeferredMaintenanceWindow";
const _DN = "DatabaseName";
const _DNCO = "DescribeNodeConfigurationOptions";
const _DNCOM = "DescribeNodeConfigurationOptionsMessage";
const _DNIM = "DeregisterNamespaceInputMessage";
const _DNOM = "DeregisterNamespaceOutputMessage";
const _DNb = "DbName";
const _DNe = "DeregisterNamespace";
const _DOCO = "DescribeOrderableClusterOptions";
const _DOCOM = "DescribeOrderableClusterOptionsMessage";
const _DP = "DbPassword";
const _DPIM = "DescribePartnersInputMessage";
const _DPOM = "DescribePartnersOutputMessage";
const _DPe = "DeletePartner";
const _DPes = "DescribePartners";
const _DQIA = "DeleteQev2IdcApplication";
const _DQIAM = "DeleteQev2IdcApplicationMessage";
const _DQIAMe = "DescribeQev2IdcApplicationsMessage";
const _DQIAR = "DescribeQev2IdcApplicationsResult";
const _DQIAe = "DescribeQev2IdcApplications";
const _DR = "DestinationRegion";
const _DRIA = "DeleteRedshiftIdcApplication";
const _DRIAM = "DeleteRedshiftIdcApplicationMessage";
const _DRIAMe = "DescribeRedshiftIdcApplicationsMessage";
const _DRIAR = "DescribeRedshiftIdcApplicationsResult";
const _DRIAe = "DescribeRedshiftIdcApplications";
const _DRM = "DescribeResizeMessage";
const _DRN = "DescribeReservedNodes";
const _DRNES = "DescribeReservedNodeExchangeStatus";
const _DRNESIM = "DescribeReservedNodeExchangeStatusInputMessage";
const _DRNESOM = "DescribeReservedNodeExchangeStatusOutputMessage";
const _DRNM = "DescribeReservedNodesMessage";
const _DRNO = "DescribeReservedNodeOfferings";
const _DRNOM = "DescribeReservedNodeOfferingsMessage";
const _DRP = "DeleteResourcePolicy";
const _DRPM = "DeleteResourcePolicyMessage";
const _DRRD = "DatabaseRevisionReleaseDate";
const _DRa = "DatabaseRevision";
const _DRe = "DescribeResize";
const _DRr = "DryRun";
const _DS = "DataShare";
const _DSA = "DataShareArn";
const _DSADF = "DependentServiceAccessDeniedFault";
const _DSAL = "DataShareAssociationList";
const _DSAM = "DeleteScheduledActionMessage";
const _DSAMe = "DescribeScheduledActionsMessage";
const _DSAa = "DataShareAssociations";
const _DSAat = "DataShareAssociation";
const _DSAe = "DeleteScheduledAction";
const _DSAes = "DescribeScheduledActions";
const _DSC = "DisableSnapshotCopy";
const _DSCG = "DeleteSnapshotCopyGrant";
const _DSCGM = "DeleteSnapshotCopyGrantMessage";
const _DSCGMe = "DescribeSnapshotCopyGrantsMessage";
const _DSCGe = "DescribeSnapshotCopyGrants";
const _DSCM = "DisableSnapshotCopyMessage";
const _DSCR = "DisableSnapshotCopyResult";
const _DSL = "DataShareList";
const _DSRTF = "DependentServiceRequestThrottlingFault";
const _DSS = "DeleteSnapshotSchedule";
const _DSSM = "DeleteSnapshotScheduleMessage";
const _DSSMe = "DescribeSnapshotSchedulesMessage";
const _DSSOM = "DescribeSnapshotSchedulesOutputMessage";
const _DSSe = "DescribeSnapshotSchedules";
const _DST = "DataShareType";
const _DSUF = "DependentServiceUnavailableFault";
const _DSa = "DataShares";
const _DSe = "DescribeStorage";
const _DSi = "DisassociateSchedule";
const _DSu = "DurationSeconds";
const _DT = "DataType";
const _DTIMB = "DataTransferredInMegaBytes";
const _DTM = "DeleteTagsMessage";
const _DTMe = "DescribeTagsMessage";
const _DTP = "DataTransferProgress";
const _DTPP = "DataTransferProgressPercent";
const _DTRS = "DescribeTableRestoreStatus";
const _DTRSM = "DescribeTableRestoreStatusMessage";
const _DTe = "DeleteTags";
const _DTes = "DescribeTags";
const _DU = "DbUser";
const _DUL = "DeleteUsageLimit";
const _DULM = "DeleteUsageLimitMessage";
const _DULMe = "DescribeUsageLimitsMessage";
const _DULe = "DescribeUsageLimits";
const _DV = "DatabaseVersion";
const _Da = "Date";
const _Dat = "Database";
const _Du = "Duration";
const _E = "Errors";
const _EA = "EndpointAccess";
const _EAAEF = "EndpointAuthorizationAlreadyExistsFault";
const _EAEF = "EndpointAlreadyExistsFault";
const _EAL = "EndpointAccessList";
const _EALn = "EndpointAuthorizationList";
const _EANFF = "EndpointAuthorizationNotFoundFault";
const _EAPCLEF = "EndpointAuthorizationsPerClusterLimitExceededFault";
const _EAn = "EndpointAuthorization";
const _EAna = "EnabledAll";
const _EAnd = "EndpointAccesses";
const _EAndp = "EndpointAuthorizations";
const _EC = "EventCategories";
const _ECFAO = "ExtraComputeForAutomaticOptimization";
const _ECL = "EventCategoriesList";
const _ECM = "EventCategoriesMap";
const _ECML = "EventCategoriesMapList";
const _ECMv = "EventCategoriesMessage";
const _ECSG = "EC2SecurityGroups";
const _ECSGL = "EC2SecurityGroupList";
const _ECSGN = "EC2SecurityGroupName";
const _ECSGOI = "EC2SecurityGroupOwnerId";
const _ECSGe = "EC2SecurityGroup";
const _ECSI = "EnableCaseSensitiveIdentifier";
const _ECT = "EndpointCreateTime";
const _ECn = "EndpointCount";
const _ECr = "ErrorCode";
const _ECv = "EventCategory";
const _ED = "EventDescription";
const _EDUP = "EstimatedDiskUtilizationPercent";
const _EFV = "EngineFullVersion";
const _EI = "ElasticIp";
const _EIM = "EventInfoMap";
const _EIML = "EventInfoMapList";
const _EIS = "ElasticIpStatus";
const _EIv = "EventId";
const _EL = "EventList";
const _ELM = "EnableLoggingMessage";
const _ELn = "EnableLogging";
const _EM = "EventsMessage";
const _EMr = "ErrorMessage";
const _EN = "EndpointName";
const _ENFF = "EndpointNotFoundFault";
const _ENSST = "ExpectedNextSnapshotScheduleTime";
const _ENSSTS = "ExpectedNextSnapshotScheduleTimeStatus";
const _EPALEF = "EndpointsPerAuthorizationLimitExceededFault";
const _EPCLEF = "EndpointsPerClusterLimitExceededFault";
const _ERN = "ExchangedReservedNode";
const _ERNONO = "ElasticResizeNumberOfNodeOptions";
const _ES = "EventSubscription";
const _ESC = "EnableSnapshotCopy";
const _ESCM = "EnableSnapshotCopyMessage";
const _ESCR = "EnableSnapshotCopyResult";
const _ESL = "EventSubscriptionsList";
const _ESM = "EventSubscriptionsMessage";
const _ESQEF = "EventSubscriptionQuotaExceededFault";
const _ESTC = "EstimatedSecondsToCompletion";
const _ESn = "EndpointStatus";
const _ET = "EndTime";
const _ETIS = "ElapsedTimeInSeconds";
const _ETTCIS = "EstimatedTimeToCompletionInSeconds";
const _ETTUL = "EligibleTracksToUpdateList";
const _ETn = "EncryptionType";
const _ETx = "ExpirationTime";
const _EVR = "EnhancedVpcRouting";
const _EWHSM = "EncryptedWithHSM";
const _En = "Endpoint";
const _Ena = "Enabled";
const _Enab = "Enable";
const _Enc = "Encrypted";
const _Ev = "Event";
const _Eve = "Events";
const _Ex = "Expiration";
const _F = "Force";
const _FC = "FailureCode";
const _FCSI = "FinalClusterSnapshotIdentifier";
const _FCSRP = "FinalClusterSnapshotRetentionPeriod";
const _FP = "FixedPrice";
const _FPC = "FailoverPrimaryCompute";
const _FPCIM = "FailoverPrimaryComputeInputMessage";
const _FPCR = "FailoverPrimaryComputeResult";
const _FR = "FailureReason";
const _FT = "FeatureType";
const _Fi = "Filters";
const _Fil = "Filter";
const _G = "Grantee";
const _GCC = "GetClusterCredentials";
const _GCCM = "GetClusterCredentialsMessage";
const _GCCWIAM = "GetClusterCredentialsWithIAM";
const _GCCWIAMM = "GetClusterCredentialsWithIAMMessage";
const _GICAT = "GetIdentityCenterAuthToken";
const _GICATR = "GetIdentityCenterAuthTokenRequest";
const _GICATRe = "GetIdentityCenterAuthTokenResponse";
const _GRNECO = "GetReservedNodeExchangeConfigurationOptions";
const _GRNECOIM = "GetReservedNodeExchangeConfigurationOptionsInputMessage";
const _GRNECOOM = "GetReservedNodeExchangeConfigurationOptionsOutputMessage";
const _GRNEO = "GetReservedNodeExchangeOfferings";
const _GRNEOIM = "GetReservedNodeExchangeOfferingsInputMessage";
const _GRNEOOM = "GetReservedNodeExchangeOfferingsOutputMessage";
const _GRP = "GetResourcePolicy";
const _GRPM = "GetResourcePolicyMessage";
const _GRPR = "GetResourcePolicyResult";
const _Gr = "Grantor";
const _HC = "HsmConfiguration";
const _HCAEF = "HsmConfigurationAlreadyExistsFault";
const _HCC = "HsmClientCertificate";
const _HCCAEF = "HsmClientCertificateAlreadyExistsFault";
const _HCCI = "HsmClientCertificateIdentifier";
const _HCCL = "HsmClientCertificateList";
const _HCCM = "HsmClientCertificateMessage";
const _HCCNFF = "HsmClientCertificateNotFoundFault";
const _HCCPK = "HsmClientCertificatePublicKey";
const _HCCQEF = "HsmClientCertificateQuotaExceededFault";
const _HCCs = "HsmClientCertificates";
const _HCI = "HsmConfigurationIdentifier";
const _HCL = "HsmConfigurationList";
const _HCM = "HsmConfigurationMessage";
const _HCNFF = "HsmConfigurationNotFoundFault";
const _HCQEF = "HsmConfigurationQuotaExceededFault";
const _HCs = "HsmConfigurations";
const _HIA = "HsmIpAddress";
const _HPN = "HsmPartitionName";
const _HPP = "HsmPartitionPassword";
const _HS = "HsmStatus";
const _HSPC = "HsmServerPublicCertificate";
const _I = "Identifiers";
const _IA = "IntegrationArn";
const _IAEF = "IntegrationAlreadyExistsFault";
const _IAPRF = "InvalidAuthenticationProfileRequestFault";
const _IASF = "InvalidAuthorizationStateFault";
const _IAT = "IpAddressType";
const _IAp = "Ipv6Address";
const _ICBNFF = "Ipv6CidrBlockNotFoundFault";
const _ICCF = "InsufficientClusterCapacityFault";
const _ICOF = "IntegrationConflictOperationFault";
const _ICPGSF = "InvalidClusterParameterGroupStateFault";
const _ICSF = "IntegrationConflictStateFault";
const _ICSFn = "InvalidClusterStateFault";
const _ICSGSF = "InvalidClusterSecurityGroupStateFault";
const _ICSGSFn = "InvalidClusterSubnetGroupStateFault";
const _ICSSF = "InvalidClusterSnapshotStateFault";
const _ICSSFn = "InvalidClusterSubnetStateFault";
const _ICSSSF = "InvalidClusterSnapshotScheduleStateFault";
const _ICTF = "InvalidClusterTrackFault";
const _IDN = "IdcDisplayName";
const _IDSF = "InvalidDataShareFault";
const _IE = "IntegrationError";
const _IEIF = "InvalidElasticIpFault";
const _IEL = "IntegrationErrorList";
const _IESF = "InvalidEndpointStateFault";
const _IHCCSF = "InvalidHsmClientCertificateStateFault";
const _IHCSF = "InvalidHsmConfigurationStateFault";
const _II = "InboundIntegration";
const _IIA = "IdcInstanceArn";
const _IIL = "InboundIntegrationList";
const _IIM = "InboundIntegrationsMessage";
const _IIn = "InboundIntegrations";
const _IL = "IntegrationList";
const _IM = "IntegrationsMessage";
const _IMAA = "IdcManagedApplicationArn";
const _IMs = "IsModifiable";
const _IN = "IntegrationName";
const _INF = "InvalidNamespaceFault";
const _INFF = "IntegrationNotFoundFault";
const _INd = "IdentityNamespace";
const _IOO = "IncompatibleOrderableOptions";
const _IOS = "IdcOnboardStatus";
const _IPF = "InvalidPolicyFault";
const _IPR = "IPRanges";
const _IPRL = "IPRangeList";
const _IPRa = "IPRange";
const _IPTRQEF = "InProgressTableRestoreQuotaExceededFault";
const _IQEF = "IntegrationQuotaExceededFault";
const _IR = "IamRoles";
const _IRA = "IamRoleArn";
const _IRAL = "IamRoleArnList";
const _IRF = "InvalidRestoreFault";
const _IRNSF = "InvalidReservedNodeStateFault";
const _IRPF = "InvalidRetentionPeriodFault";
const _IRa = "IamRole";
const _IRm = "ImpactRanking";
const _IS = "InvalidSubnet";
const _ISAF = "InvalidScheduledActionFault";
const _ISBNF = "InvalidS3BucketNameFault";
const _ISBPF = "InsufficientS3BucketPolicyFault";
const _ISCGSF = "InvalidSnapshotCopyGrantStateFault";
const _ISF = "InvalidScheduleFault";
const _ISKPF = "InvalidS3KeyPrefixFault";
const _ISNFF = "IntegrationSourceNotFoundFault";
const _ISSF = "InvalidSubscriptionStateFault";
const _ITC = "ImportTablesCompleted";
const _ITF = "InvalidTagFault";
const _ITIP = "ImportTablesInProgress";
const _ITNFF = "IntegrationTargetNotFoundFault";
const _ITNS = "ImportTablesNotStarted";
const _ITRAF = "InvalidTableRestoreArgumentFault";
const _IULF = "InvalidUsageLimitFault";
const _IVPCNSF = "InvalidVPCNetworkStateFault";
const _Id = "Id";
const _In = "Integration";
const _Int = "Integrations";
const _K = "Key";
const _KKI = "KmsKeyId";
const _KMSKI = "KMSKeyId";
const _L = "Link";
const _LC = "LakehouseConfiguration";
const _LDT = "LogDestinationType";
const _LE = "LogExports";
const _LEF = "LimitExceededFault";
const _LEo = "LoggingEnabled";
const _LF = "LakeFormation";
const _LFM = "LastFailureMessage";
const _LFQ = "LakeFormationQuery";
const _LFSI = "LakeFormationServiceIntegrations";
const _LFSU = "LakeFormationScopeUnion";
const _LFT = "LastFailureTime";
const _LIAA = "LakehouseIdcApplicationArn";
const _LIR = "LakehouseIdcRegistration";
const _LIT = "LastIngestionTimes";
const _LPS = "LoggingPublishStatus";
const _LR = "LakehouseRegistration";
const _LRM = "ListRecommendationsMessage";
const _LRR = "ListRecommendationsResult";
const _LRS = "LakehouseRegistrationStatus";
const _LRi = "ListRecommendations";
const _LS = "LoggingStatus";
const _LSD = "LoadSampleData";
const _LSDT = "LastSuccessfulDeliveryTime";
const _LT = "LimitType";
const _M = "Marker";
const _MAC = "ModifyAquaConfiguration";
const _MAIM = "ModifyAquaInputMessage";
const _MAOM = "ModifyAquaOutputMessage";
const _MAP = "ModifyAuthenticationProfile";
const _MAPM = "ModifyAuthenticationProfileMessage";
const _MAPR = "ModifyAuthenticationProfileResult";
const _MAZ = "MultiAZ";
const _MAZS = "MultiAZSecondary";
const _MB = "ManagedBy";
const _MC = "ModifyCluster";
const _MCDA = "ModifyCustomDomainAssociation";
const _MCDAM = "ModifyCustomDomainAssociationMessage";
const _MCDAR = "ModifyCustomDomainAssociationResult";
const _MCDR = "ModifyClusterDbRevision";
const _MCDRM = "ModifyClusterDbRevisionMessage";
const _MCDRR = "ModifyClusterDbRevisionResult";
const _MCIR = "ModifyClusterIamRoles";
const _MCIRM = "ModifyClusterIamRolesMessage";
const _MCIRR = "ModifyClusterIamRolesResult";
const _MCM = "ModifyClusterMessage";
const _MCMM = "ModifyClusterMaintenanceMessage";
const _MCMR = "ModifyClusterMaintenanceResult";
const _MCMo = "ModifyClusterMaintenance";
const _MCPG = "ModifyClusterParameterGroup";
const _MCPGM = "ModifyClusterParameterGroupMessage";
const _MCR = "ModifyClusterResult";
const _MCS = "ModifyClusterSnapshot";
const _MCSG = "ModifyClusterSubnetGroup";
const _MCSGM = "ModifyClusterSubnetGroupMessage";
const _MCSGR = "ModifyClusterSubnetGroupResult";
const _MCSM = "ModifyClusterSnapshotMessage";
const _MCSR = "ModifyClusterSnapshotResult";
const _MCSS = "ModifyClusterSnapshotSchedule";
const _MCSSM = "ModifyClusterSnapshotScheduleMessage";
const _MEA = "ModifyEndpointAccess";
const _MEAM = "ModifyEndpointAccessMessage";
const _MES = "ModifyEventSubscription";
const _MESM = "ModifyEventSubscriptionMessage";
const _MESR = "ModifyEventSubscriptionResult";
const _MEV = "MinimumEngineVersion";
const _MI = "ModifyIntegration";
const _MIM = "ModifyIntegrationMessage";
const _MLC = "ModifyLakehouseConfiguration";
const _MLCM = "ModifyLakehouseConfigurationMessage";
const _MMP = "ManageMasterPassword";
const _MPSA = "MasterPasswordSecretArn";
const _MPSKKI = "MasterPasswordSecretKmsKeyId";
const _MQIA = "ModifyQev2IdcApplication";
const _MQIAM = "ModifyQev2IdcApplicationMessage";
const _MQIAR = "ModifyQev2IdcApplicationResult";
const _MR = "MaxRecords";
const _MRIA = "ModifyRedshiftIdcApplication";
const _MRIAM = "ModifyRedshiftIdcApplicationMessage";
const _MRIAR = "ModifyRedshiftIdcApplicationResult";
const _MS = "ModifyStatus";
const _MSA = "ModifyScheduledAction";
const _MSAM = "ModifyScheduledActionMessage";
const _MSCRP = "ModifySnapshotCopyRetentionPeriod";
const _MSCRPM = "ModifySnapshotCopyRetentionPeriodMessage";
const _MSCRPR = "ModifySnapshotCopyRetentionPeriodResult";
const _MSRD = "ManualSnapshotRemainingDays";
const _MSRP = "ManualSnapshotRetentionPeriod";
const _MSS = "ModifySnapshotSchedule";
const _MSSM = "ModifySnapshotScheduleMessage";
const _MT = "MaintenanceTrack";
const _MTN = "MaintenanceTrackName";
const _MTa = "MaintenanceTracks";
const _MU = "MasterUsername";
const _MUL = "ModifyUsageLimit";
const _MULM = "ModifyUsageLimitMessage";
const _MUP = "MasterUserPassword";
const _Ma = "Manual";
const _Me = "Message";
const _Mo = "Mode";
const _N = "Name";
const _NA = "NamespaceArn";
const _NC = "NodeCount";
const _NCI = "NewClusterIdentifier";
const _NCO = "NodeConfigurationOption";
const _NCOF = "NodeConfigurationOptionsFilter";
const _NCOFL = "NodeConfigurationOptionsFilterList";
const _NCOL = "NodeConfigurationOptionList";
const _NCOM = "NodeConfigurationOptionsMessage";
const _NI = "NextInvocations";
const _NII = "NetworkInterfaceId";
const _NIL = "NetworkInterfaceList";
const _NIU = "NamespaceIdentifierUnion";
const _NIa = "NamespaceIdentifier";
const _NIe = "NetworkInterface";
const _NIet = "NetworkInterfaces";
const _NMWST = "NextMaintenanceWindowStartTime";
const _NON = "NumberOfNodes";
const _NONPCLEF = "NumberOfNodesPerClusterLimitExceededFault";
const _NONQEF = "NumberOfNodesQuotaExceededFault";
const _NR = "NodeRole";
const _NRT = "NextRefreshTime";
const _NT = "NodeType";
const _NTN = "NewTableName";
const _O = "Operator";
const _OA = "OwnerAccount";
const _OCO = "OrderableClusterOption";
const _OCOL = "OrderableClusterOptionsList";
const _OCOM = "OrderableClusterOptionsMessage";
const _OCOr = "OrderableClusterOptions";
const _ON = "OperationName";
const _OT = "OfferingType";
const _Ob = "Observation";
const _P = "Parameters";
const _PA = "PubliclyAccessible";
const _PAED = "ParameterApplyErrorDescription";
const _PAS = "ParameterApplyStatus";
const _PAW = "ProducerAllowedWrites";
const _PAe = "PendingActions";
const _PAr = "ProducerArn";
const _PC = "PauseCluster";
const _PCM = "PauseClusterMessage";
const _PCR = "PauseClusterResult";
const _PG = "ParameterGroups";
const _PGF = "ParameterGroupFamily";
const _PGL = "ParameterGroupList";
const _PGN = "ParameterGroupName";
const _PGS = "ParameterGroupStatus";
const _PI = "ProvisionedIdentifier";
const _PIA = "PrivateIpAddress";
const _PII = "PartnerIntegrationInfo";
const _PIIL = "PartnerIntegrationInfoList";
const _PIIM = "PartnerIntegrationInputMessage";
const _PIMB = "ProgressInMegaBytes";
const _PIOM = "PartnerIntegrationOutputMessage";
const _PIPA = "PrivateIPAddress";
const _PIPAu = "PublicIPAddress";
const _PL = "ParametersList";
const _PMV = "PendingModifiedValues";
const _PMW = "PreferredMaintenanceWindow";
const _PN = "ParameterName";
const _PNFF = "PartnerNotFoundFault";
const _PNa = "PartnerName";
const _PRNO = "PurchaseReservedNodeOffering";
const _PRNOM = "PurchaseReservedNodeOfferingMessage";
const _PRNOR = "PurchaseReservedNodeOfferingResult";
const _PRP = "PutResourcePolicy";
const _PRPM = "PutResourcePolicyMessage";
const _PRPR = "PutResourcePolicyResult";
const _PV = "ParameterValue";
const _Pa = "Parameter";
const _Pe = "Period";
const _Po = "Port";
const _Pol = "Policy";
const _QIA = "Qev2IdcApplication";
const _QIAA = "Qev2IdcApplicationArn";
const _QIAAEF = "Qev2IdcApplicationAlreadyExistsFault";
const _QIAL = "Qev2IdcApplicationList";
const _QIAN = "Qev2IdcApplicationName";
const _QIANEF = "Qev2IdcApplicationNotExistsFault";
const _QIAe = "Qev2IdcApplications";
const _R = "Resources";
const _RA = "ResourceArn";
const _RAL = "RecommendedActionList";
const _RAP = "ResetAllParameters";
const _RAe = "RecommendedActions";
const _RAec = "RecommendedAction";
const _RC = "RecurringCharge";
const _RCA = "RecurringChargeAmount";
const _RCF = "RecurringChargeFrequency";
const _RCL = "RecurringChargeList";
const _RCM = "RebootClusterMessage";
const _RCMe = "ResizeClusterMessage";
const _RCMes = "ResumeClusterMessage";
const _RCPG = "ResetClusterParameterGroup";
const _RCPGM = "ResetClusterParameterGroupMessage";
const _RCR = "RebootClusterResult";
const _RCRe = "ResizeClusterResult";
const _RCRes = "ResumeClusterResult";
const _RCSGI = "RevokeClusterSecurityGroupIngress";
const _RCSGIM = "RevokeClusterSecurityGroupIngressMessage";
const _RCSGIR = "RevokeClusterSecurityGroupIngressResult";
const _RCe = "RecurringCharges";
const _RCeb = "RebootCluster";
const _RCes = "ResizeCluster";
const _RCesu = "ResumeCluster";
const _RDS = "RejectDataShare";
const _RDSM = "RejectDataShareMessage";
const _REA = "RevokeEndpointAccess";
const _REAM = "RevokeEndpointAccessMessage";
const _REK = "RotateEncryptionKey";
const _REKM = "RotateEncryptionKeyMessage";
const _REKR = "RotateEncryptionKeyResult";
const _RFCS = "RestoreFromClusterSnapshot";
const _RFCSM = "RestoreFromClusterSnapshotMessage";
const _RFCSR = "RestoreFromClusterSnapshotResult";
const _RI = "ResizeInfo";
const _RIA = "RedshiftIdcApplication";
const _RIAA = "RedshiftIdcApplicationArn";
const _RIAAEF = "RedshiftIdcApplicationAlreadyExistsFault";
const _RIAL = "RedshiftIdcApplicationList";
const _RIAN = "RedshiftIdcApplicationName";
const _RIANEF = "RedshiftIdcApplicationNotExistsFault";
const _RIAQEF = "RedshiftIdcApplicationQuotaExceededFault";
const _RIAe = "RedshiftIdcApplications";
const _RIPF = "RedshiftInvalidParameterFault";
const _RIR = "RemoveIamRoles";
const _RL = "ReferenceLinks";
const _RLL = "ReferenceLinkList";
const _RLe = "ReferenceLink";
const _RLec = "RecommendationList";
const _RN = "ResourceName";
const _RNAEF = "ReservedNodeAlreadyExistsFault";
const _RNAMF = "ReservedNodeAlreadyMigratedFault";
const _RNCO = "ReservedNodeConfigurationOption";
const _RNCOL = "ReservedNodeConfigurationOptionList";
const _RNENFF = "ReservedNodeExchangeNotFoundFault";
const _RNERI = "ReservedNodeExchangeRequestId";
const _RNES = "ReservedNodeExchangeStatus";
const _RNESD = "ReservedNodeExchangeStatusDetails";
const _RNESL = "ReservedNodeExchangeStatusList";
const _RNFF = "ResizeNotFoundFault";
const _RNFFe = "ResourceNotFoundFault";
const _RNI = "ReservedNodeId";
const _RNIM = "RegisterNamespaceInputMessage";
const _RNL = "ReservedNodeList";
const _RNM = "ReservedNodesMessage";
const _RNNFF = "ReservedNodeNotFoundFault";
const _RNO = "ReservedNodeOfferings";
const _RNOI = "ReservedNodeOfferingId";
const _RNOL = "ReservedNodeOfferingList";
const _RNOM = "RegisterNamespaceOutputMessage";
const _RNOMe = "ReservedNodeOfferingsMessage";
const _RNONFF = "ReservedNodeOfferingNotFoundFault";
const _RNOT = "ReservedNodeOfferingType";
const _RNOe = "ReservedNodeOffering";
const _RNQEF = "ReservedNodeQuotaExceededFault";
const _RNT = "RestorableNodeTypes";
const _RNTL = "RestorableNodeTypeList";
const _RNe = "ReservedNode";
const _RNeg = "RegisterNamespace";
const _RNes = "ReservedNodes";
const _RO = "ResourceOwner";
const _RP = "RetentionPeriod";
const _RPM = "ResizeProgressMessage";
const _RPe = "ResourcePolicy";
const _RS = "RestoreStatus";
const _RSA = "RevokeSnapshotAccess";
const _RSAM = "RevokeSnapshotAccessMessage";
const _RSAR = "RevokeSnapshotAccessResult";
const _RSI = "RedshiftServiceIntegrations";
const _RSU = "RedshiftScopeUnion";
const _RT = "RevisionTargets";
const _RTFCS = "RestoreTableFromClusterSnapshot";
const _RTFCSM = "RestoreTableFromClusterSnapshotMessage";
const _RTFCSR = "RestoreTableFromClusterSnapshotResult";
const _RTL = "RevisionTargetsList";
const _RTe = "ResourceType";
const _RTec = "RecommendationType";
const _RTeco = "RecommendationText";
const _RTeq = "RequestTime";
const _RTes = "ResizeType";
const _RTev = "RevisionTarget";
const _RWA = "ReadWriteAccess";
const _Re = "Recommendations";
const _Rec = "Recommendation";
const _Red = "Redshift";
const _S = "Snapshot";
const _SA = "SnapshotArn";
const _SAAEF = "ScheduledActionAlreadyExistsFault";
const _SAD = "ScheduledActionDescription";
const _SAEF = "SubscriptionAlreadyExistFault";
const _SAF = "ScheduledActionFilter";
const _SAFL = "ScheduledActionFilterList";
const _SAG = "S3AccessGrants";
const _SAGSI = "S3AccessGrantsServiceIntegrations";
const _SAGSU = "S3AccessGrantsScopeUnion";
const _SAIU = "SubnetAlreadyInUse";
const _SAL = "ScheduledActionList";
const _SAM = "ScheduledActionsMessage";
const _SAN = "ScheduledActionName";
const _SANFF = "ScheduledActionNotFoundFault";
const _SAQEF = "ScheduledActionQuotaExceededFault";
const _SAS = "ScheduleAssociationState";
const _SAT = "ScheduledActionType";
const _SATL = "ScheduledActionTimeList";
const _SATUF = "ScheduledActionTypeUnsupportedFault";
const _SATc = "ScheduledActionTime";
const _SAZ = "SubnetAvailabilityZone";
const _SAc = "ScheduledAction";
const _SAch = "ScheduledActions";
const _SAo = "SourceArn";
const _SCADF = "SnapshotCopyAlreadyDisabledFault";
const _SCAEF = "SnapshotCopyAlreadyEnabledFault";
const _SCD = "StatusChangeDate";
const _SCDF = "SnapshotCopyDisabledFault";
const _SCG = "SnapshotCopyGrant";
const _SCGAEF = "SnapshotCopyGrantAlreadyExistsFault";
const _SCGL = "SnapshotCopyGrantList";
const _SCGM = "SnapshotCopyGrantMessage";
const _SCGN = "SnapshotCopyGrantName";
const _SCGNFF = "SnapshotCopyGrantNotFoundFault";
const _SCGQEF = "SnapshotCopyGrantQuotaExceededFault";
const _SCGn = "SnapshotCopyGrants";
const _SCI = "SnapshotClusterIdentifier";
const _SCIAT = "SupportedClusterIpAddressTypes";
const _SCIe = "SecondaryClusterInfo";
const _SCNFF = "SubscriptionCategoryNotFoundFault";
const _SCT = "SubscriptionCreationTime";
const _SCTn = "SnapshotCreateTime";
const _SD = "ScheduleDefinitions";
const _SDL = "ScheduleDefinitionList";
const _SDN = "SourceDatabaseName";
const _SDTUF = "ScheduleDefinitionTypeUnsupportedFault";
const _SDc = "ScheduleDescription";
const _SDch = "ScheduleDefinition";
const _SE = "SortingEntities";
const _SEINFF = "SubscriptionEventIdNotFoundFault";
const _SEM = "SnapshotErrorMessage";
const _SFCS = "SkipFinalClusterSnapshot";
const _SGN = "SubnetGroupName";
const _SGS = "SubnetGroupStatus";
const _SI = "SnapshotIdentifier";
const _SIL = "SnapshotIdentifierList";
const _SILe = "ServiceIntegrationList";
const _SILo = "SourceIdsList";
const _SILu = "SubnetIdentifierList";
const _SIU = "ServiceIntegrationsUnion";
const _SIc = "ScheduleIdentifier";
const _SIe = "ServiceIntegrations";
const _SIer = "ServerlessIdentifier";
const _SIo = "SourceIds";
const _SIou = "SourceIdentifier";
const _SIour = "SourceId";
const _SIu = "SubnetIds";
const _SIub = "SubnetId";
const _SIubn = "SubnetIdentifier";
const _SKP = "S3KeyPrefix";
const _SL = "SnapshotList";
const _SLu = "SubnetList";
const _SM = "StatusMessage";
const _SMn = "SnapshotMessage";
const _SN = "SubscriptionName";
const _SNFF = "SourceNotFoundFault";
const _SNFFu = "SubscriptionNotFoundFault";
const _SNSITF = "SNSInvalidTopicFault";
const _SNSNAF = "SNSNoAuthorizationFault";
const _SNSTANFF = "SNSTopicArnNotFoundFault";
const _SO = "SortOrder";
const _SOL = "SupportedOperationList";
const _SOu = "SupportedOperation";
const _SOup = "SupportedOperations";
const _SP = "SupportedPlatforms";
const _SPL = "SupportedPlatformsList";
const _SPu = "SupportedPlatform";
const _SR = "SourceRegion";
const _SRN = "SourceReservedNode";
const _SRNC = "SourceReservedNodeCount";
const _SRNI = "SourceReservedNodeId";
const _SRNT = "SourceReservedNodeType";
const _SRST = "SnapshotRetentionStartTime";
const _SS = "SensitiveString";
const _SSAEF = "SnapshotScheduleAlreadyExistsFault";
const _SSCI = "SourceSnapshotClusterIdentifier";
const _SSE = "SnapshotSortingEntity";
const _SSEL = "SnapshotSortingEntityList";
const _SSI = "SnapshotScheduleIdentifier";
const _SSIMB = "SnapshotSizeInMegaBytes";
const _SSIo = "SourceSnapshotIdentifier";
const _SSL = "SnapshotScheduleList";
const _SSN = "SourceSchemaName";
const _SSNFF = "SnapshotScheduleNotFoundFault";
const _SSNFFu = "SubscriptionSeverityNotFoundFault";
const _SSQEF = "SnapshotScheduleQuotaExceededFault";
const _SSS = "SnapshotScheduleState";
const _SSTL = "ScheduledSnapshotTimeList";
const _SSUIPF = "SnapshotScheduleUpdateInProgressFault";
const _SSn = "SnapshotSchedules";
const _SSna = "SnapshotSchedule";
const _SSu = "SubnetStatus";
const _ST = "SourceType";
const _STA = "SnsTopicArn";
const _STG = "S3TableGranularity";
const _STK = "SsoTagKeys";
const _STKKI = "S3TableKmsKeyId";
const _STN = "SourceTableName";
const _STNa = "S3TableNamespace";
const _STPS = "S3TablePublishStatus";
const _STa = "S3Tables";
const _STn = "SnapshotType";
const _STna = "SnapshotTime";
const _STt = "StartTime";
const _Sc = "Schedule";
const _Se = "Severity";
const _Sn = "Snapshots";
const _So = "Source";
const _St = "Status";
const _Sta = "State";
const _Str = "String";
const _Su = "Subnets";
const _Sub = "Subnet";
const _T = "Tags";
const _TA = "TargetArn";
const _TAT = "TargetActionType";
const _TAa = "TargetAction";
const _TBSIMB = "TotalBackupSizeInMegaBytes";
const _TCT = "TargetClusterType";
const _TDIMB = "TotalDataInMegaBytes";
const _TDN = "TargetDatabaseName";
const _TET = "TargetEncryptionType";
const _TK = "TagKeys";
const _TKL = "TagKeyList";
const _TKa = "TagKey";
const _TL = "TagList";
const _TLEF = "TableLimitExceededFault";
const _TLEFa = "TagLimitExceededFault";
const _TLM = "TrackListMessage";
const _TLr = "TrackList";
const _TNON = "TargetNumberOfNodes";
const _TNT = "TargetNodeType";
const _TPSIMB = "TotalProvisionedStorageInMegaBytes";
const _TR = "TaggedResource";
const _TRDIMB = "TotalResizeDataInMegaBytes";
const _TRL = "TaggedResourceList";
const _TRLM = "TaggedResourceListMessage";
const _TRNC = "TargetReservedNodeCount";
const _TRNFF = "TableRestoreNotFoundFault";
const _TRNO = "TargetReservedNodeOffering";
const _TRNOI = "TargetReservedNodeOfferingId";
const _TRNT = "TargetReservedNodeType";
const _TRRI = "TableRestoreRequestId";
const _TRS = "TableRestoreStatus";
const _TRSD = "TableRestoreStatusDetails";
const _TRSL = "TableRestoreStatusList";
const _TRSM = "TableRestoreStatusMessage";
const _TRa = "TaggedResources";
const _TSCIMB = "TotalStorageCapacityInMegaBytes";
const _TSI = "TargetSnapshotIdentifier";
const _TSN = "TargetSchemaName";
const _TTIA = "TrustedTokenIssuerArn";
const _TV = "TagValues";
const _TVL = "TagValueList";
const _TVa = "TagValue";
const _Ta = "Tag";
const _Te = "Text";
const _Ti = "Title";
const _To = "Token";
const _Ty = "Type";
const _UA = "UpdatedAt";
const _UL = "UsageLimit";
const _ULAEF = "UsageLimitAlreadyExistsFault";
const _ULI = "UsageLimitId";
const _ULL = "UsageLimitList";
const _ULNFF = "UsageLimitNotFoundFault";
const _ULs = "UsageLimits";
const _UO = "UnauthorizedOperation";
const _UOF = "UnsupportedOperationFault";
const _UOFn = "UnsupportedOptionFault";
const _UP = "UsagePrice";
const _UPIF = "UnauthorizedPartnerIntegrationFault";
const _UPS = "UpdatePartnerStatus";
const _UPSIM = "UpdatePartnerStatusInputMessage";
const _USCRF = "UnknownSnapshotCopyRegionFault";
const _UT = "UpdateTargets";
const _UTp = "UpdateTarget";
const _V = "Values";
const _VE = "VpcEndpoints";
const _VEI = "VpcEndpointId";
const _VEL = "VpcEndpointsList";
const _VEp = "VpcEndpoint";
const _VI = "VpcIds";
const _VIL = "VpcIdentifierList";
const _VIp = "VpcId";
const _VIpc = "VpcIdentifier";
const _VSG = "VpcSecurityGroups";
const _VSGI = "VpcSecurityGroupIds";
const _VSGIL = "VpcSecurityGroupIdList";
const _VSGIp = "VpcSecurityGroupId";
const _VSGM = "VpcSecurityGroupMembership";
const _VSGML = "VpcSecurityGroupMembershipList";
const _VSGp = "VpcSecurityGroup";
const _VSL = "ValueStringList";
const _Va = "Value";
const _WI = "WorkgroupIdentifier";
const _aQE = "awsQueryError";
const _c = "client";
const _e = "error";
const _hE = "httpError";
const _i = "item";
const _m = "message";
const _s = "smithy.ts.sdk.synthetic.com.amazonaws.redshift";
const _xN = "xmlName";
const n0 = "com.amazonaws.redshift";



const _s_registry = new TypeRegistry/* TypeRegistry */.O(_s);
var RedshiftServiceException$ = [-3, _s, "RedshiftServiceException", 0, [], []];
_s_registry.registerError(RedshiftServiceException$, RedshiftServiceException);
const n0_registry = new TypeRegistry/* TypeRegistry */.O(n0);
var AccessToClusterDeniedFault$ = [-3, n0, _ATCDF,
    { [_aQE]: [`AccessToClusterDenied`, 400], [_e]: _c, [_hE]: 400 },
    [_m],
    [0]
];
n0_registry.registerError(AccessToClusterDeniedFault$, AccessToClusterDeniedFault);
var AccessToSnapshotDeniedFault$ = [-3, n0, _ATSDF,
    { [_aQE]: [`AccessToSnapshotDenied`, 400], [_e]: _c, [_hE]: 400 },
    [_m],
    [0]
];
n0_registry.registerError(AccessToSnapshotDeniedFault$, AccessToSnapshotDeniedFault);
var AuthenticationProfileAlreadyExistsFault$ = [-3, n0, _APAEF,
    { [_aQE]: [`AuthenticationProfileAlreadyExistsFault`, 400], [_e]: _c, [_hE]: 400 },
    [_m],
    [0]
];
n0_registry.registerError(AuthenticationProfileAlreadyExistsFault$, AuthenticationProfileAlreadyExistsFault);
var AuthenticationProfileNotFoundFault$ = [-3, n0, _APNFF,
    { [_aQE]: [`AuthenticationProfileNotFoundFault`, 404], [_e]: _c, [_hE]: 404 },
    [_m],
    [0]
];
n0_registry.registerError(AuthenticationProfileNotFoundFault$, AuthenticationProfileNotFoundFault);
var AuthenticationProfileQuotaExceededFault$ = [-3, n0, _APQEF,
    { [_aQE]: [`AuthenticationProfileQuotaExceededFault`, 400], [_e]: _c, [_hE]: 400 },
    [_m],
    [0]
];
n0_registry.registerError(AuthenticationProfileQuotaExceededFault$, AuthenticationProfileQuotaExceededFault);
var AuthorizationAlreadyExistsFault$ = [-3, n0, _AAEF,
    { [_aQE]: [`AuthorizationAlreadyExists`, 400], [_e]: _c, [_hE]: 400 },
    [_m],
    [0]
];
n0_registry.registerError(AuthorizationAlreadyExistsFault$, AuthorizationAlreadyExistsFault);
var AuthorizationNotFoundFault$ = [-3, n0, _ANFF,
    { [_aQE]: [`AuthorizationNotFound`, 404], [_e]: _c, [_hE]: 404 },
    [_m],
    [0]
];
n0_registry.registerError(AuthorizationNotFoundFault$, AuthorizationNotFoundFault);
var AuthorizationQuotaExceededFault$ = [-3, n0, _AQEF,
    { [_aQE]: [`AuthorizationQuotaExceeded`, 400], [_e]: _c, [_hE]: 400 },
    [_m],
    [0]
];
n0_registry.registerError(AuthorizationQuotaExceededFault$, AuthorizationQuotaExceededFault);
var BatchDeleteRequestSizeExceededFault$ = [-3, n0, _BDRSEF,
    { [_aQE]: [`BatchDeleteRequestSizeExceeded`, 400], [_e]: _c, [_hE]: 400 },
    [_m],
    [0]
];
n0_registry.registerError(BatchDeleteRequestSizeExceededFault$, BatchDeleteRequestSizeExceededFault);
var BatchModifyClusterSnapshotsLimitExceededFault$ = [-3, n0, _BMCSLEF,
    { [_aQE]: [`BatchModifyClusterSnapshotsLimitExceededFault`, 400], [_e]: _c, [_hE]: 400 },
    [_m],
    [0]
];
n0_registry.registerError(BatchModifyClusterSnapshotsLimitExceededFault$, BatchModifyClusterSnapshotsLimitExceededFault);
var BucketNotFoundFault$ = [-3, n0, _BNFF,
    { [_aQE]: [`BucketNotFoundFault`, 400], [_e]: _c, [_hE]: 400 },
    [_m],
    [0]
];
n0_registry.registerError(BucketNotFoundFault$, BucketNotFoundFault);
var ClusterAlreadyExistsFault$ = [-3, n0, _CAEF,
    { [_aQE]: [`ClusterAlreadyExists`, 400], [_e]: _c, [_hE]: 400 },
    [_m],
    [0]
];
n0_registry.registerError(ClusterAlreadyExistsFault$, ClusterAlreadyExistsFault);
var ClusterNotFoundFault$ = [-3, n0, _CNFF,
    { [_aQE]: [`ClusterNotFound`, 404], [_e]: _c, [_hE]: 404 },
    [_m],
    [0]
];
n0_registry.registerError(ClusterNotFoundFault$, ClusterNotFoundFault);
var ClusterOnLatestRevisionFault$ = [-3, n0, _COLRF,
    { [_aQE]: [`ClusterOnLatestRevision`, 400], [_e]: _c, [_hE]: 400 },
    [_m],
    [0]
];
n0_registry.registerError(ClusterOnLatestRevisionFault$, ClusterOnLatestRevisionFault);
var ClusterParameterGroupAlreadyExistsFault$ = [-3, n0, _CPGAEF,
    { [_aQE]: [`ClusterParameterGroupAlreadyExists`, 400], [_e]: _c, [_hE]: 400 },
    [_m],
    [0]
];
n0_registry.registerError(ClusterParameterGroupAlreadyExistsFault$, ClusterParameterGroupAlreadyExistsFault);
var ClusterParameterGroupNotFoundFault$ = [-3, n0, _CPGNFF,
    { [_aQE]: [`ClusterParameterGroupNotFound`, 404], [_e]: _c, [_hE]: 404 },
    [_m],
    [0]
];
n0_registry.registerError(ClusterParameterGroupNotFoundFault$, ClusterParameterGroupNotFoundFault);
var ClusterParameterGroupQuotaExceededFault$ = [-3, n0, _CPGQEF,
    { [_aQE]: [`ClusterParameterGroupQuotaExceeded`, 400], [_e]: _c, [_hE]: 400 },
    [_m],
    [0]
];
n0_registry.registerError(ClusterParameterGroupQuotaExceededFault$, ClusterParameterGroupQuotaExceededFault);
var ClusterQuotaExceededFault$ = [-3, n0, _CQEF,
    { [_aQE]: [`ClusterQuotaExceeded`, 400], [_e]: _c, [_hE]: 400 },
    [_m],
    [0]
];
n0_registry.registerError(ClusterQuotaExceededFault$, ClusterQuotaExceededFault);
var ClusterSecurityGroupAlreadyExistsFault$ = [-3, n0, _CSGAEF,
    { [_aQE]: [`ClusterSecurityGroupAlreadyExists`, 400], [_e]: _c, [_hE]: 400 },
    [_m],
    [0]
];
n0_registry.registerError(ClusterSecurityGroupAlreadyExistsFault$, ClusterSecurityGroupAlreadyExistsFault);
var ClusterSecurityGroupNotFoundFault$ = [-3, n0, _CSGNFF,
    { [_aQE]: [`ClusterSecurityGroupNotFound`, 404], [_e]: _c, [_hE]: 404 },
    [_m],
    [0]
];
n0_registry.registerError(ClusterSecurityGroupNotFoundFault$, ClusterSecurityGroupNotFoundFault);
var ClusterSecurityGroupQuotaExceededFault$ = [-3, n0, _CSGQEF,
    { [_aQE]: [`QuotaExceeded.ClusterSecurityGroup`, 400], [_e]: _c, [_hE]: 400 },
    [_m],
    [0]
];
n0_registry.registerError(ClusterSecurityGroupQuotaExceededFault$, ClusterSecurityGroupQuotaExceededFault);
var ClusterSnapshotAlreadyExistsFault$ = [-3, n0, _CSAEF,
    { [_aQE]: [`ClusterSnapshotAlreadyExists`, 400], [_e]: _c, [_hE]: 400 },
    [_m],
    [0]
];
n0_registry.registerError(ClusterSnapshotAlreadyExistsFault$, ClusterSnapshotAlreadyExistsFault);
var ClusterSnapshotNotFoundFault$ = [-3, n0, _CSNFF,
    { [_aQE]: [`ClusterSnapshotNotFound`, 404], [_e]: _c, [_hE]: 404 },
    [_m],
    [0]
];
n0_registry.registerError(ClusterSnapshotNotFoundFault$, ClusterSnapshotNotFoundFault);
var ClusterSnapshotQuotaExceededFault$ = [-3, n0, _CSQEF,
    { [_aQE]: [`ClusterSnapshotQuotaExceeded`, 400], [_e]: _c, [_hE]: 400 },
    [_m],
    [0]
];
n0_registry.registerError(ClusterSnapshotQuotaExceededFault$, ClusterSnapshotQuotaExceededFault);
var ClusterSubnetGroupAlreadyExistsFault$ = [-3, n0, _CSGAEFl,
    { [_aQE]: [`ClusterSubnetGroupAlreadyExists`, 400], [_e]: _c, [_hE]: 400 },
    [_m],
    [0]
];
n0_registry.registerError(ClusterSubnetGroupAlreadyExistsFault$, ClusterSubnetGroupAlreadyExistsFault);
var ClusterSubnetGroupNotFoundFault$ = [-3, n0, _CSGNFFl,
    { [_aQE]: [`ClusterSubnetGroupNotFoundFault`, 400], [_e]: _c, [_hE]: 400 },
    [_m],
    [0]
];
n0_registry.registerError(ClusterSubnetGroupNotFoundFault$, ClusterSubnetGroupNotFoundFault);
var ClusterSubnetGroupQuotaExceededFault$ = [-3, n0, _CSGQEFl,
    { [_aQE]: [`ClusterSubnetGroupQuotaExceeded`, 400], [_e]: _c, [_hE]: 400 },
    [_m],
    [0]
];
n0_registry.registerError(ClusterSubnetGroupQuotaExceededFault$, ClusterSubnetGroupQuotaExceededFault);
var ClusterSubnetQuotaExceededFault$ = [-3, n0, _CSQEFl,
    { [_aQE]: [`ClusterSubnetQuotaExceededFault`, 400], [_e]: _c, [_hE]: 400 },
    [_m],
    [0]
];
n0_registry.registerError(ClusterSubnetQuotaExceededFault$, ClusterSubnetQuotaExceededFault);
var ConflictPolicyUpdateFault$ = [-3, n0, _CPUF,
    { [_aQE]: [`ConflictPolicyUpdateFault`, 409], [_e]: _c, [_hE]: 409 },
    [_m],
    [0]
];
n0_registry.registerError(ConflictPolicyUpdateFault$, ConflictPolicyUpdateFault);
var CopyToRegionDisabledFault$ = [-3, n0, _CTRDF,
    { [_aQE]: [`CopyToRegionDisabledFault`, 400], [_e]: _c, [_hE]: 400 },
    [_m],
    [0]
];
n0_registry.registerError(CopyToRegionDisabledFault$, CopyToRegionDisabledFault);
var CustomCnameAssociationFault$ = [-3, n0, _CCAF,
    { [_aQE]: [`CustomCnameAssociationFault`, 400], [_e]: _c, [_hE]: 400 },
    [_m],
    [0]
];
n0_registry.registerError(CustomCnameAssociationFault$, CustomCnameAssociationFault);
var CustomDomainAssociationNotFoundFault$ = [-3, n0, _CDANFF,
    { [_aQE]: [`CustomDomainAssociationNotFoundFault`, 404], [_e]: _c, [_hE]: 404 },
    [_m],
    [0]
];
n0_registry.registerError(CustomDomainAssociationNotFoundFault$, CustomDomainAssociationNotFoundFault);
var DependentServiceAccessDeniedFault$ = [-3, n0, _DSADF,
    { [_aQE]: [`DependentServiceAccessDenied`, 403], [_e]: _c, [_hE]: 403 },
    [_m],
    [0]
];
n0_registry.registerError(DependentServiceAccessDeniedFault$, DependentServiceAccessDeniedFault);
var DependentServiceRequestThrottlingFault$ = [-3, n0, _DSRTF,
    { [_aQE]: [`DependentServiceRequestThrottlingFault`, 400], [_e]: _c, [_hE]: 400 },
    [_m],
    [0]
];
n0_registry.registerError(DependentServiceRequestThrottlingFault$, DependentServiceRequestThrottlingFault);
var DependentServiceUnavailableFault$ = [-3, n0, _DSUF,
    { [_aQE]: [`DependentServiceUnavailableFault`, 400], [_e]: _c, [_hE]: 400 },
    [_m],
    [0]
];
n0_registry.registerError(DependentServiceUnavailableFault$, DependentServiceUnavailableFault);
var EndpointAlreadyExistsFault$ = [-3, n0, _EAEF,
    { [_aQE]: [`EndpointAlreadyExists`, 400], [_e]: _c, [_hE]: 400 },
    [_m],
    [0]
];
n0_registry.registerError(EndpointAlreadyExistsFault$, EndpointAlreadyExistsFault);
var EndpointAuthorizationAlreadyExistsFault$ = [-3, n0, _EAAEF,
    { [_aQE]: [`EndpointAuthorizationAlreadyExists`, 400], [_e]: _c, [_hE]: 400 },
    [_m],
    [0]
];
n0_registry.registerError(EndpointAuthorizationAlreadyExistsFault$, EndpointAuthorizationAlreadyExistsFault);
var EndpointAuthorizationNotFoundFault$ = [-3, n0, _EANFF,
    { [_aQE]: [`EndpointAuthorizationNotFound`, 404], [_e]: _c, [_hE]: 404 },
    [_m],
    [0]
];
n0_registry.registerError(EndpointAuthorizationNotFoundFault$, EndpointAuthorizationNotFoundFault);
var EndpointAuthorizationsPerClusterLimitExceededFault$ = [-3, n0, _EAPCLEF,
    { [_aQE]: [`EndpointAuthorizationsPerClusterLimitExceeded`, 400], [_e]: _c, [_hE]: 400 },
    [_m],
    [0]
];
n0_registry.registerError(EndpointAuthorizationsPerClusterLimitExceededFault$, EndpointAuthorizationsPerClusterLimitExceededFault);
var EndpointNotFoundFault$ = [-3, n0, _ENFF,
    { [_aQE]: [`EndpointNotFound`, 404], [_e]: _c, [_hE]: 404 },
    [_m],
    [0]
];
n0_registry.registerError(EndpointNotFoundFault$, EndpointNotFoundFault);
var EndpointsPerAuthorizationLimitExceededFault$ = [-3, n0, _EPALEF,
    { [_aQE]: [`EndpointsPerAuthorizationLimitExceeded`, 400], [_e]: _c, [_hE]: 400 },
    [_m],
    [0]
];
n0_registry.registerError(EndpointsPerAuthorizationLimitExceededFault$, EndpointsPerAuthorizationLimitExceededFault);
var EndpointsPerClusterLimitExceededFault$ = [-3, n0, _EPCLEF,
    { [_aQE]: [`EndpointsPerClusterLimitExceeded`, 400], [_e]: _c, [_hE]: 400 },
    [_m],
    [0]
];
n0_registry.registerError(EndpointsPerClusterLimitExceededFault$, EndpointsPerClusterLimitExceededFault);
var EventSubscriptionQuotaExceededFault$ = [-3, n0, _ESQEF,
    { [_aQE]: [`EventSubscriptionQuotaExceeded`, 400], [_e]: _c, [_hE]: 400 },
    [_m],
    [0]
];
n0_registry.registerError(EventSubscriptionQuotaExceededFault$, EventSubscriptionQuotaExceededFault);
var HsmClientCertificateAlreadyExistsFault$ = [-3, n0, _HCCAEF,
    { [_aQE]: [`HsmClientCertificateAlreadyExistsFault`, 400], [_e]: _c, [_hE]: 400 },
    [_m],
    [0]
];
n0_registry.registerError(HsmClientCertificateAlreadyExistsFault$, HsmClientCertificateAlreadyExistsFault);
var HsmClientCertificateNotFoundFault$ = [-3, n0, _HCCNFF,
    { [_aQE]: [`HsmClientCertificateNotFoundFault`, 400], [_e]: _c, [_hE]: 400 },
    [_m],
    [0]
];
n0_registry.registerError(HsmClientCertificateNotFoundFault$, HsmClientCertificateNotFoundFault);
var HsmClientCertificateQuotaExceededFault$ = [-3, n0, _HCCQEF,
    { [_aQE]: [`HsmClientCertificateQuotaExceededFault`, 400], [_e]: _c, [_hE]: 400 },
    [_m],
    [0]
];
n0_registry.registerError(HsmClientCertificateQuotaExceededFault$, HsmClientCertificateQuotaExceededFault);
var HsmConfigurationAlreadyExistsFault$ = [-3, n0, _HCAEF,
    { [_aQE]: [`HsmConfigurationAlreadyExistsFault`, 400], [_e]: _c, [_hE]: 400 },
    [_m],
    [0]
];
n0_registry.registerError(HsmConfigurationAlreadyExistsFault$, HsmConfigurationAlreadyExistsFault);
var HsmConfigurationNotFoundFault$ = [-3, n0, _HCNFF,
    { [_aQE]: [`HsmConfigurationNotFoundFault`, 400], [_e]: _c, [_hE]: 400 },
    [_m],
    [0]
];
n0_registry.registerError(HsmConfigurationNotFoundFault$, HsmConfigurationNotFoundFault);
var HsmConfigurationQuotaExceededFault$ = [-3, n0, _HCQEF,
    { [_aQE]: [`HsmConfigurationQuotaExceededFault`, 400], [_e]: _c, [_hE]: 400 },
    [_m],
    [0]
];
n0_registry.registerError(HsmConfigurationQuotaExceededFault$, HsmConfigurationQuotaExceededFault);
var IncompatibleOrderableOptions$ = [-3, n0, _IOO,
    { [_aQE]: [`IncompatibleOrderableOptions`, 400], [_e]: _c, [_hE]: 400 },
    [_m],
    [0]
];
n0_registry.registerError(IncompatibleOrderableOptions$, IncompatibleOrderableOptions);
var InProgressTableRestoreQuotaExceededFault$ = [-3, n0, _IPTRQEF,
    { [_aQE]: [`InProgressTableRestoreQuotaExceededFault`, 400], [_e]: _c, [_hE]: 400 },
    [_m],
    [0]
];
n0_registry.registerError(InProgressTableRestoreQuotaExceededFault$, InProgressTableRestoreQuotaExceededFault);
var InsufficientClusterCapacityFault$ = [-3, n0, _ICCF,
    { [_aQE]: [`InsufficientClusterCapacity`, 400], [_e]: _c, [_hE]: 400 },
    [_m],
    [0]
];
n0_registry.registerError(InsufficientClusterCapacityFault$, InsufficientClusterCapacityFault);
var InsufficientS3BucketPolicyFault$ = [-3, n0, _ISBPF,
    { [_aQE]: [`InsufficientS3BucketPolicyFault`, 400], [_e]: _c, [_hE]: 400 },
    [_m],
    [0]
];
n0_registry.registerError(InsufficientS3BucketPolicyFault$, InsufficientS3BucketPolicyFault);
var IntegrationAlreadyExistsFault$ = [-3, n0, _IAEF,
    { [_aQE]: [`IntegrationAlreadyExistsFault`, 400], [_e]: _c, [_hE]: 400 },
    [_m],
    [0]
];
n0_registry.registerError(IntegrationAlreadyExistsFault$, IntegrationAlreadyExistsFault);
var IntegrationConflictOperationFault$ = [-3, n0, _ICOF,
    { [_aQE]: [`IntegrationConflictOperationFault`, 400], [_e]: _c, [_hE]: 400 },
    [_m],
    [0]
];
n0_registry.registerError(IntegrationConflictOperationFault$, IntegrationConflictOperationFault);
var IntegrationConflictStateFault$ = [-3, n0, _ICSF,
    { [_aQE]: [`IntegrationConflictStateFault`, 400], [_e]: _c, [_hE]: 400 },
    [_m],
    [0]
];
n0_registry.registerError(IntegrationConflictStateFault$, IntegrationConflictStateFault);
var IntegrationNotFoundFault$ = [-3, n0, _INFF,
    { [_aQE]: [`IntegrationNotFoundFault`, 404], [_e]: _c, [_hE]: 404 },
    [_m],
    [0]
];
n0_registry.registerError(IntegrationNotFoundFault$, IntegrationNotFoundFault);
var IntegrationQuotaExceededFault$ = [-3, n0, _IQEF,
    { [_aQE]: [`IntegrationQuotaExceededFault`, 400], [_e]: _c, [_hE]: 400 },
    [_m],
    [0]
];
n0_registry.registerError(IntegrationQuotaExceededFault$, IntegrationQuotaExceededFault);
var IntegrationSourceNotFoundFault$ = [-3, n0, _ISNFF,
    { [_aQE]: [`IntegrationSourceNotFoundFault`, 404], [_e]: _c, [_hE]: 404 },
    [_m],
    [0]
];
n0_registry.registerError(IntegrationSourceNotFoundFault$, IntegrationSourceNotFoundFault);
var IntegrationTargetNotFoundFault$ = [-3, n0, _ITNFF,
    { [_aQE]: [`IntegrationTargetNotFoundFault`, 404], [_e]: _c, [_hE]: 404 },
    [_m],
    [0]
];
n0_registry.registerError(IntegrationTargetNotFoundFault$, IntegrationTargetNotFoundFault);
var InvalidAuthenticationProfileRequestFault$ = [-3, n0, _IAPRF,
    { [_aQE]: [`InvalidAuthenticationProfileRequestFault`, 400], [_e]: _c, [_hE]: 400 },
    [_m],
    [0]
];
n0_registry.registerError(InvalidAuthenticationProfileRequestFault$, InvalidAuthenticationProfileRequestFault);
var InvalidAuthorizationStateFault$ = [-3, n0, _IASF,
    { [_aQE]: [`InvalidAuthorizationState`, 400], [_e]: _c, [_hE]: 400 },
    [_m],
    [0]
];
n0_registry.registerError(InvalidAuthorizationStateFault$, InvalidAuthorizationStateFault);
var InvalidClusterParameterGroupStateFault$ = [-3, n0, _ICPGSF,
    { [_aQE]: [`InvalidClusterParameterGroupState`, 400], [_e]: _c, [_hE]: 400 },
    [_m],
    [0]
];
n0_registry.registerError(InvalidClusterParameterGroupStateFault$, InvalidClusterParameterGroupStateFault);
var InvalidClusterSecurityGroupStateFault$ = [-3, n0, _ICSGSF,
    { [_aQE]: [`InvalidClusterSecurityGroupState`, 400], [_e]: _c, [_hE]: 400 },
    [_m],
    [0]
];
n0_registry.registerError(InvalidClusterSecurityGroupStateFault$, InvalidClusterSecurityGroupStateFault);
var InvalidClusterSnapshotScheduleStateFault$ = [-3, n0, _ICSSSF,
    { [_aQE]: [`InvalidClusterSnapshotScheduleState`, 400], [_e]: _c, [_hE]: 400 },
    [_m],
    [0]
];
n0_registry.registerError(InvalidClusterSnapshotScheduleStateFault$, InvalidClusterSnapshotScheduleStateFault);
var InvalidClusterSnapshotStateFault$ = [-3, n0, _ICSSF,
    { [_aQE]: [`InvalidClusterSnapshotState`, 400], [_e]: _c, [_hE]: 400 },
    [_m],
    [0]
];
n0_registry.registerError(InvalidClusterSnapshotStateFault$, InvalidClusterSnapshotStateFault);
var InvalidClusterStateFault$ = [-3, n0, _ICSFn,
    { [_aQE]: [`InvalidClusterState`, 400], [_e]: _c, [_hE]: 400 },
    [_m],
    [0]
];
n0_registry.registerError(InvalidClusterStateFault$, InvalidClusterStateFault);
var InvalidClusterSubnetGroupStateFault$ = [-3, n0, _ICSGSFn,
    { [_aQE]: [`InvalidClusterSubnetGroupStateFault`, 400], [_e]: _c, [_hE]: 400 },
    [_m],
    [0]
];
n0_registry.registerError(InvalidClusterSubnetGroupStateFault$, InvalidClusterSubnetGroupStateFault);
var InvalidClusterSubnetStateFault$ = [-3, n0, _ICSSFn,
    { [_aQE]: [`InvalidClusterSubnetStateFault`, 400], [_e]: _c, [_hE]: 400 },
    [_m],
    [0]
];
n0_registry.registerError(InvalidClusterSubnetStateFault$, InvalidClusterSubnetStateFault);
var InvalidClusterTrackFault$ = [-3, n0, _ICTF,
    { [_aQE]: [`InvalidClusterTrack`, 400], [_e]: _c, [_hE]: 400 },
    [_m],
    [0]
];
n0_registry.registerError(InvalidClusterTrackFault$, InvalidClusterTrackFault);
var InvalidDataShareFault$ = [-3, n0, _IDSF,
    { [_aQE]: [`InvalidDataShareFault`, 400], [_e]: _c, [_hE]: 400 },
    [_m],
    [0]
];
n0_registry.registerError(InvalidDataShareFault$, InvalidDataShareFault);
var InvalidElasticIpFault$ = [-3, n0, _IEIF,
    { [_aQE]: [`InvalidElasticIpFault`, 400], [_e]: _c, [_hE]: 400 },
    [_m],
    [0]
];
n0_registry.registerError(InvalidElasticIpFault$, InvalidElasticIpFault);
var InvalidEndpointStateFault$ = [-3, n0, _IESF,
    { [_aQE]: [`InvalidEndpointState`, 400], [_e]: _c, [_hE]: 400 },
    [_m],
    [0]
];
n0_registry.registerError(InvalidEndpointStateFault$, InvalidEndpointStateFault);
var InvalidHsmClientCertificateStateFault$ = [-3, n0, _IHCCSF,
    { [_aQE]: [`InvalidHsmClientCertificateStateFault`, 400], [_e]: _c, [_hE]: 400 },
    [_m],
    [0]
];
n0_registry.registerError(InvalidHsmClientCertificateStateFault$, InvalidHsmClientCertificateStateFault);
var InvalidHsmConfigurationStateFault$ = [-3, n0, _IHCSF,
    { [_aQE]: [`InvalidHsmConfigurationStateFault`, 400], [_e]: _c, [_hE]: 400 },
    [_m],
    [0]
];
n0_registry.registerError(InvalidHsmConfigurationStateFault$, InvalidHsmConfigurationStateFault);
var InvalidNamespaceFault$ = [-3, n0, _INF,
    { [_aQE]: [`InvalidNamespaceFault`, 400], [_e]: _c, [_hE]: 400 },
    [_m],
    [0]
];
n0_registry.registerError(InvalidNamespaceFault$, InvalidNamespaceFault);
var InvalidPolicyFault$ = [-3, n0, _IPF,
    { [_aQE]: [`InvalidPolicyFault`, 400], [_e]: _c, [_hE]: 400 },
    [_m],
    [0]
];
n0_registry.registerError(InvalidPolicyFault$, InvalidPolicyFault);
var InvalidReservedNodeStateFault$ = [-3, n0, _IRNSF,
    { [_aQE]: [`InvalidReservedNodeState`, 400], [_e]: _c, [_hE]: 400 },
    [_m],
    [0]
];
n0_registry.registerError(InvalidReservedNodeStateFault$, InvalidReservedNodeStateFault);
var InvalidRestoreFault$ = [-3, n0, _IRF,
    { [_aQE]: [`InvalidRestore`, 406], [_e]: _c, [_hE]: 406 },
    [_m],
    [0]
];
n0_registry.registerError(InvalidRestoreFault$, InvalidRestoreFault);
var InvalidRetentionPeriodFault$ = [-3, n0, _IRPF,
    { [_aQE]: [`InvalidRetentionPeriodFault`, 400], [_e]: _c, [_hE]: 400 },
    [_m],
    [0]
];
n0_registry.registerError(InvalidRetentionPeriodFault$, InvalidRetentionPeriodFault);
var InvalidS3BucketNameFault$ = [-3, n0, _ISBNF,
    { [_aQE]: [`InvalidS3BucketNameFault`, 400], [_e]: _c, [_hE]: 400 },
    [_m],
    [0]
];
n0_registry.registerError(InvalidS3BucketNameFault$, InvalidS3BucketNameFault);
var InvalidS3KeyPrefixFault$ = [-3, n0, _ISKPF,
    { [_aQE]: [`InvalidS3KeyPrefixFault`, 400], [_e]: _c, [_hE]: 400 },
    [_m],
    [0]
];
n0_registry.registerError(InvalidS3KeyPrefixFault$, InvalidS3KeyPrefixFault);
var InvalidScheduledActionFault$ = [-3, n0, _ISAF,
    { [_aQE]: [`InvalidScheduledAction`, 400], [_e]: _c, [_hE]: 400 },
    [_m],
    [0]
];
n0_registry.registerError(InvalidScheduledActionFault$, InvalidScheduledActionFault);
var InvalidScheduleFault$ = [-3, n0, _ISF,
    { [_aQE]: [`InvalidSchedule`, 400], [_e]: _c, [_hE]: 400 },
    [_m],
    [0]
];
n0_registry.registerError(InvalidScheduleFault$, InvalidScheduleFault);
var InvalidSnapshotCopyGrantStateFault$ = [-3, n0, _ISCGSF,
    { [_aQE]: [`InvalidSnapshotCopyGrantStateFault`, 400], [_e]: _c, [_hE]: 400 },
    [_m],
    [0]
];
n0_registry.registerError(InvalidSnapshotCopyGrantStateFault$, InvalidSnapshotCopyGrantStateFault);
var InvalidSubnet$ = [-3, n0, _IS,
    { [_aQE]: [`InvalidSubnet`, 400], [_e]: _c, [_hE]: 400 },
    [_m],
    [0]
];
n0_registry.registerError(InvalidSubnet$, InvalidSubnet);
var InvalidSubscriptionStateFault$ = [-3, n0, _ISSF,
    { [_aQE]: [`InvalidSubscriptionStateFault`, 400], [_e]: _c, [_hE]: 400 },
    [_m],
    [0]
];
n0_registry.registerError(InvalidSubscriptionStateFault$, InvalidSubscriptionStateFault);
var InvalidTableRestoreArgumentFault$ = [-3, n0, _ITRAF,
    { [_aQE]: [`InvalidTableRestoreArgument`, 400], [_e]: _c, [_hE]: 400 },
    [_m],
    [0]
];
n0_registry.registerError(InvalidTableRestoreArgumentFault$, InvalidTableRestoreArgumentFault);
var InvalidTagFault$ = [-3, n0, _ITF,
    { [_aQE]: [`InvalidTagFault`, 400], [_e]: _c, [_hE]: 400 },
    [_m],
    [0]
];
n0_registry.registerError(InvalidTagFault$, InvalidTagFault);
var InvalidUsageLimitFault$ = [-3, n0, _IULF,
    { [_aQE]: [`InvalidUsageLimit`, 400], [_e]: _c, [_hE]: 400 },
    [_m],
    [0]
];
n0_registry.registerError(InvalidUsageLimitFault$, InvalidUsageLimitFault);
var InvalidVPCNetworkStateFault$ = [-3, n0, _IVPCNSF,
    { [_aQE]: [`InvalidVPCNetworkStateFault`, 400], [_e]: _c, [_hE]: 400 },
    [_m],
    [0]
];
n0_registry.registerError(InvalidVPCNetworkStateFault$, InvalidVPCNetworkStateFault);
var Ipv6CidrBlockNotFoundFault$ = [-3, n0, _ICBNFF,
    { [_aQE]: [`Ipv6CidrBlockNotFoundFault`, 400], [_e]: _c, [_hE]: 400 },
    [_m],
    [0]
];
n0_registry.registerError(Ipv6CidrBlockNotFoundFault$, Ipv6CidrBlockNotFoundFault);
var LimitExceededFault$ = [-3, n0, _LEF,
    { [_aQE]: [`LimitExceededFault`, 400], [_e]: _c, [_hE]: 400 },
    [_m],
    [0]
];
n0_registry.registerError(LimitExceededFault$, LimitExceededFault);
var NumberOfNodesPerClusterLimitExceededFault$ = [-3, n0, _NONPCLEF,
    { [_aQE]: [`NumberOfNodesPerClusterLimitExceeded`, 400], [_e]: _c, [_hE]: 400 },
    [_m],
    [0]
];
n0_registry.registerError(NumberOfNodesPerClusterLimitExceededFault$, NumberOfNodesPerClusterLimitExceededFault);
var NumberOfNodesQuotaExceededFault$ = [-3, n0, _NONQEF,
    { [_aQE]: [`NumberOfNodesQuotaExceeded`, 400], [_e]: _c, [_hE]: 400 },
    [_m],
    [0]
];
n0_registry.registerError(NumberOfNodesQuotaExceededFault$, NumberOfNodesQuotaExceededFault);
var PartnerNotFoundFault$ = [-3, n0, _PNFF,
    { [_aQE]: [`PartnerNotFound`, 404], [_e]: _c, [_hE]: 404 },
    [_m],
    [0]
];
n0_registry.registerError(PartnerNotFoundFault$, PartnerNotFoundFault);
var Qev2IdcApplicationAlreadyExistsFault$ = [-3, n0, _QIAAEF,
    { [_aQE]: [`Qev2IdcApplicationAlreadyExists`, 400], [_e]: _c, [_hE]: 400 },
    [_m],
    [0]
];
n0_registry.registerError(Qev2IdcApplicationAlreadyExistsFault$, Qev2IdcApplicationAlreadyExistsFault);
var Qev2IdcApplicationNotExistsFault$ = [-3, n0, _QIANEF,
    { [_aQE]: [`Qev2IdcApplicationNotExists`, 404], [_e]: _c, [_hE]: 404 },
    [_m],
    [0]
];
n0_registry.registerError(Qev2IdcApplicationNotExistsFault$, Qev2IdcApplicationNotExistsFault);
var RedshiftIdcApplicationAlreadyExistsFault$ = [-3, n0, _RIAAEF,
    { [_aQE]: [`RedshiftIdcApplicationAlreadyExists`, 400], [_e]: _c, [_hE]: 400 },
    [_m],
    [0]
];
n0_registry.registerError(RedshiftIdcApplicationAlreadyExistsFault$, RedshiftIdcApplicationAlreadyExistsFault);
var RedshiftIdcApplicationNotExistsFault$ = [-3, n0, _RIANEF,
    { [_aQE]: [`RedshiftIdcApplicationNotExists`, 404], [_e]: _c, [_hE]: 404 },
    [_m],
    [0]
];
n0_registry.registerError(RedshiftIdcApplicationNotExistsFault$, RedshiftIdcApplicationNotExistsFault);
var RedshiftIdcApplicationQuotaExceededFault$ = [-3, n0, _RIAQEF,
    { [_aQE]: [`RedshiftIdcApplicationQuotaExceeded`, 400], [_e]: _c, [_hE]: 400 },
    [_m],
    [0]
];
n0_registry.registerError(RedshiftIdcApplicationQuotaExceededFault$, RedshiftIdcApplicationQuotaExceededFault);
var RedshiftInvalidParameterFault$ = [-3, n0, _RIPF,
    { [_aQE]: [`RedshiftInvalidParameter`, 400], [_e]: _c, [_hE]: 400 },
    [_m],
    [0]
];
n0_registry.registerError(RedshiftInvalidParameterFault$, RedshiftInvalidParameterFault);
var ReservedNodeAlreadyExistsFault$ = [-3, n0, _RNAEF,
    { [_aQE]: [`ReservedNodeAlreadyExists`, 404], [_e]: _c, [_hE]: 404 },
    [_m],
    [0]
];
n0_registry.registerError(ReservedNodeAlreadyExistsFault$, ReservedNodeAlreadyExistsFault);
var ReservedNodeAlreadyMigratedFault$ = [-3, n0, _RNAMF,
    { [_aQE]: [`ReservedNodeAlreadyMigrated`, 400], [_e]: _c, [_hE]: 400 },
    [_m],
    [0]
];
n0_registry.registerError(ReservedNodeAlreadyMigratedFault$, ReservedNodeAlreadyMigratedFault);
var ReservedNodeExchangeNotFoundFault$ = [-3, n0, _RNENFF,
    { [_aQE]: [`ReservedNodeExchangeNotFond`, 404], [_e]: _c, [_hE]: 404 },
    [_m],
    [0]
];
n0_registry.registerError(ReservedNodeExchangeNotFoundFault$, ReservedNodeExchangeNotFoundFault);
var ReservedNodeNotFoundFault$ = [-3, n0, _RNNFF,
    { [_aQE]: [`ReservedNodeNotFound`, 404], [_e]: _c, [_hE]: 404 },
    [_m],
    [0]
];
n0_registry.registerError(ReservedNodeNotFoundFault$, ReservedNodeNotFoundFault);
var ReservedNodeOfferingNotFoundFault$ = [-3, n0, _RNONFF,
    { [_aQE]: [`ReservedNodeOfferingNotFound`, 404], [_e]: _c, [_hE]: 404 },
    [_m],
    [0]
];
n0_registry.registerError(ReservedNodeOfferingNotFoundFault$, ReservedNodeOfferingNotFoundFault);
var ReservedNodeQuotaExceededFault$ = [-3, n0, _RNQEF,
    { [_aQE]: [`ReservedNodeQuotaExceeded`, 400], [_e]: _c, [_hE]: 400 },
    [_m],
    [0]
];
n0_registry.registerError(ReservedNodeQuotaExceededFault$, ReservedNodeQuotaExceededFault);
var ResizeNotFoundFault$ = [-3, n0, _RNFF,
    { [_aQE]: [`ResizeNotFound`, 404], [_e]: _c, [_hE]: 404 },
    [_m],
    [0]
];
n0_registry.registerError(ResizeNotFoundFault$, ResizeNotFoundFault);
var ResourceNotFoundFault$ = [-3, n0, _RNFFe,
    { [_aQE]: [`ResourceNotFoundFault`, 404], [_e]: _c, [_hE]: 404 },
    [_m],
    [0]
];
n0_registry.registerError(ResourceNotFoundFault$, ResourceNotFoundFault);
var ScheduledActionAlreadyExistsFault$ = [-3, n0, _SAAEF,
    { [_aQE]: [`ScheduledActionAlreadyExists`, 400], [_e]: _c, [_hE]: 400 },
    [_m],
    [0]
];
n0_registry.registerError(ScheduledActionAlreadyExistsFault$, ScheduledActionAlreadyExistsFault);
var ScheduledActionNotFoundFault$ = [-3, n0, _SANFF,
    { [_aQE]: [`ScheduledActionNotFound`, 400], [_e]: _c, [_hE]: 400 },
    [_m],
    [0]
];
n0_registry.registerError(ScheduledActionNotFoundFault$, ScheduledActionNotFoundFault);
var ScheduledActionQuotaExceededFault$ = [-3, n0, _SAQEF,
    { [_aQE]: [`ScheduledActionQuotaExceeded`, 400], [_e]: _c, [_hE]: 400 },
    [_m],
    [0]
];
n0_registry.registerError(ScheduledActionQuotaExceededFault$, ScheduledActionQuotaExceededFault);
var ScheduledActionTypeUnsupportedFault$ = [-3, n0, _SATUF,
    { [_aQE]: [`ScheduledActionTypeUnsupported`, 400], [_e]: _c, [_hE]: 400 },
    [_m],
    [0]
];
n0_registry.registerError(ScheduledActionTypeUnsupportedFault$, ScheduledActionTypeUnsupportedFault);
var ScheduleDefinitionTypeUnsupportedFault$ = [-3, n0, _SDTUF,
    { [_aQE]: [`ScheduleDefinitionTypeUnsupported`, 400], [_e]: _c, [_hE]: 400 },
    [_m],
    [0]
];
n0_registry.registerError(ScheduleDefinitionTypeUnsupportedFault$, ScheduleDefinitionTypeUnsupportedFault);
var SnapshotCopyAlreadyDisabledFault$ = [-3, n0, _SCADF,
    { [_aQE]: [`SnapshotCopyAlreadyDisabledFault`, 400], [_e]: _c, [_hE]: 400 },
    [_m],
    [0]
];
n0_registry.registerError(SnapshotCopyAlreadyDisabledFault$, SnapshotCopyAlreadyDisabledFault);
var SnapshotCopyAlreadyEnabledFault$ = [-3, n0, _SCAEF,
    { [_aQE]: [`SnapshotCopyAlreadyEnabledFault`, 400], [_e]: _c, [_hE]: 400 },
    [_m],
    [0]
];
n0_registry.registerError(SnapshotCopyAlreadyEnabledFault$, SnapshotCopyAlreadyEnabledFault);
var SnapshotCopyDisabledFault$ = [-3, n0, _SCDF,
    { [_aQE]: [`SnapshotCopyDisabledFault`, 400], [_e]: _c, [_hE]: 400 },
    [_m],
    [0]
];
n0_registry.registerError(SnapshotCopyDisabledFault$, SnapshotCopyDisabledFault);
var SnapshotCopyGrantAlreadyExistsFault$ = [-3, n0, _SCGAEF,
    { [_aQE]: [`SnapshotCopyGrantAlreadyExistsFault`, 400], [_e]: _c, [_hE]: 400 },
    [_m],
    [0]
];
n0_registry.registerError(SnapshotCopyGrantAlreadyExistsFault$, SnapshotCopyGrantAlreadyExistsFault);
var SnapshotCopyGrantNotFoundFault$ = [-3, n0, _SCGNFF,
    { [_aQE]: [`SnapshotCopyGrantNotFoundFault`, 400], [_e]: _c, [_hE]: 400 },
    [_m],
    [0]
];
n0_registry.registerError(SnapshotCopyGrantNotFoundFault$, SnapshotCopyGrantNotFoundFault);
var SnapshotCopyGrantQuotaExceededFault$ = [-3, n0, _SCGQEF,
    { [_aQE]: [`SnapshotCopyGrantQuotaExceededFault`, 400], [_e]: _c, [_hE]: 400 },
    [_m],
    [0]
];
n0_registry.registerError(SnapshotCopyGrantQuotaExceededFault$, SnapshotCopyGrantQuotaExceededFault);
var SnapshotScheduleAlreadyExistsFault$ = [-3, n0, _SSAEF,
    { [_aQE]: [`SnapshotScheduleAlreadyExists`, 400], [_e]: _c, [_hE]: 400 },
    [_m],
    [0]
];
n0_registry.registerError(SnapshotScheduleAlreadyExistsFault$, SnapshotScheduleAlreadyExistsFault);
var SnapshotScheduleNotFoundFault$ = [-3, n0, _SSNFF,
    { [_aQE]: [`SnapshotScheduleNotFound`, 400], [_e]: _c, [_hE]: 400 },
    [_m],
    [0]
];
n0_registry.registerError(SnapshotScheduleNotFoundFault$, SnapshotScheduleNotFoundFault);
var SnapshotScheduleQuotaExceededFault$ = [-3, n0, _SSQEF,
    { [_aQE]: [`SnapshotScheduleQuotaExceeded`, 400], [_e]: _c, [_hE]: 400 },
    [_m],
    [0]
];
n0_registry.registerError(SnapshotScheduleQuotaExceededFault$, SnapshotScheduleQuotaExceededFault);
var SnapshotScheduleUpdateInProgressFault$ = [-3, n0, _SSUIPF,
    { [_aQE]: [`SnapshotScheduleUpdateInProgress`, 400], [_e]: _c, [_hE]: 400 },
    [_m],
    [0]
];
n0_registry.registerError(SnapshotScheduleUpdateInProgressFault$, SnapshotScheduleUpdateInProgressFault);
var SNSInvalidTopicFault$ = [-3, n0, _SNSITF,
    { [_aQE]: [`SNSInvalidTopic`, 400], [_e]: _c, [_hE]: 400 },
    [_m],
    [0]
];
n0_registry.registerError(SNSInvalidTopicFault$, SNSInvalidTopicFault);
var SNSNoAuthorizationFault$ = [-3, n0, _SNSNAF,
    { [_aQE]: [`SNSNoAuthorization`, 400], [_e]: _c, [_hE]: 400 },
    [_m],
    [0]
];
n0_registry.registerError(SNSNoAuthorizationFault$, SNSNoAuthorizationFault);
var SNSTopicArnNotFoundFault$ = [-3, n0, _SNSTANFF,
    { [_aQE]: [`SNSTopicArnNotFound`, 404], [_e]: _c, [_hE]: 404 },
    [_m],
    [0]
];
n0_registry.registerError(SNSTopicArnNotFoundFault$, SNSTopicArnNotFoundFault);
var SourceNotFoundFault$ = [-3, n0, _SNFF,
    { [_aQE]: [`SourceNotFound`, 404], [_e]: _c, [_hE]: 404 },
    [_m],
    [0]
];
n0_registry.registerError(SourceNotFoundFault$, SourceNotFoundFault);
var SubnetAlreadyInUse$ = [-3, n0, _SAIU,
    { [_aQE]: [`SubnetAlreadyInUse`, 400], [_e]: _c, [_hE]: 400 },
    [_m],
    [0]
];
n0_registry.registerError(SubnetAlreadyInUse$, SubnetAlreadyInUse);
var SubscriptionAlreadyExistFault$ = [-3, n0, _SAEF,
    { [_aQE]: [`SubscriptionAlreadyExist`, 400], [_e]: _c, [_hE]: 400 },
    [_m],
    [0]
];
n0_registry.registerError(SubscriptionAlreadyExistFault$, SubscriptionAlreadyExistFault);
var SubscriptionCategoryNotFoundFault$ = [-3, n0, _SCNFF,
    { [_aQE]: [`SubscriptionCategoryNotFound`, 404], [_e]: _c, [_hE]: 404 },
    [_m],
    [0]
];
n0_registry.registerError(SubscriptionCategoryNotFoundFault$, SubscriptionCategoryNotFoundFault);
var SubscriptionEventIdNotFoundFault$ = [-3, n0, _SEINFF,
    { [_aQE]: [`SubscriptionEventIdNotFound`, 404], [_e]: _c, [_hE]: 404 },
    [_m],
    [0]
];
n0_registry.registerError(SubscriptionEventIdNotFoundFault$, SubscriptionEventIdNotFoundFault);
var SubscriptionNotFoundFault$ = [-3, n0, _SNFFu,
    { [_aQE]: [`SubscriptionNotFound`, 404], [_e]: _c, [_hE]: 404 },
    [_m],
    [0]
];
n0_registry.registerError(SubscriptionNotFoundFault$, SubscriptionNotFoundFault);
var SubscriptionSeverityNotFoundFault$ = [-3, n0, _SSNFFu,
    { [_aQE]: [`SubscriptionSeverityNotFound`, 404], [_e]: _c, [_hE]: 404 },
    [_m],
    [0]
];
n0_registry.registerError(SubscriptionSeverityNotFoundFault$, SubscriptionSeverityNotFoundFault);
var TableLimitExceededFault$ = [-3, n0, _TLEF,
    { [_aQE]: [`TableLimitExceeded`, 400], [_e]: _c, [_hE]: 400 },
    [_m],
    [0]
];
n0_registry.registerError(TableLimitExceededFault$, TableLimitExceededFault);
var TableRestoreNotFoundFault$ = [-3, n0, _TRNFF,
    { [_aQE]: [`TableRestoreNotFoundFault`, 400], [_e]: _c, [_hE]: 400 },
    [_m],
    [0]
];
n0_registry.registerError(TableRestoreNotFoundFault$, TableRestoreNotFoundFault);
var TagLimitExceededFault$ = [-3, n0, _TLEFa,
    { [_aQE]: [`TagLimitExceededFault`, 400], [_e]: _c, [_hE]: 400 },
    [_m],
    [0]
];
n0_registry.registerError(TagLimitExceededFault$, TagLimitExceededFault);
var UnauthorizedOperation$ = [-3, n0, _UO,
    { [_aQE]: [`UnauthorizedOperation`, 400], [_e]: _c, [_hE]: 400 },
    [_m],
    [0]
];
n0_registry.registerError(UnauthorizedOperation$, UnauthorizedOperation);
var UnauthorizedPartnerIntegrationFault$ = [-3, n0, _UPIF,
    { [_aQE]: [`UnauthorizedPartnerIntegration`, 401], [_e]: _c, [_hE]: 401 },
    [_m],
    [0]
];
n0_registry.registerError(UnauthorizedPartnerIntegrationFault$, UnauthorizedPartnerIntegrationFault);
var UnknownSnapshotCopyRegionFault$ = [-3, n0, _USCRF,
    { [_aQE]: [`UnknownSnapshotCopyRegionFault`, 404], [_e]: _c, [_hE]: 404 },
    [_m],
    [0]
];
n0_registry.registerError(UnknownSnapshotCopyRegionFault$, UnknownSnapshotCopyRegionFault);
var UnsupportedOperationFault$ = [-3, n0, _UOF,
    { [_aQE]: [`UnsupportedOperation`, 400], [_e]: _c, [_hE]: 400 },
    [_m],
    [0]
];
n0_registry.registerError(UnsupportedOperationFault$, UnsupportedOperationFault);
var UnsupportedOptionFault$ = [-3, n0, _UOFn,
    { [_aQE]: [`UnsupportedOptionFault`, 400], [_e]: _c, [_hE]: 400 },
    [_m],
    [0]
];
n0_registry.registerError(UnsupportedOptionFault$, UnsupportedOptionFault);
var UsageLimitAlreadyExistsFault$ = [-3, n0, _ULAEF,
    { [_aQE]: [`UsageLimitAlreadyExists`, 400], [_e]: _c, [_hE]: 400 },
    [_m],
    [0]
];
n0_registry.registerError(UsageLimitAlreadyExistsFault$, UsageLimitAlreadyExistsFault);
var UsageLimitNotFoundFault$ = [-3, n0, _ULNFF,
    { [_aQE]: [`UsageLimitNotFound`, 404], [_e]: _c, [_hE]: 404 },
    [_m],
    [0]
];
n0_registry.registerError(UsageLimitNotFoundFault$, UsageLimitNotFoundFault);
const errorTypeRegistries = [
    _s_registry,
    n0_registry,
];
var SensitiveString = [0, n0, _SS, 8, 0];
var AcceptReservedNodeExchangeInputMessage$ = [3, n0, _ARNEIM,
    0,
    [_RNI, _TRNOI],
    [0, 0], 2
];
var AcceptReservedNodeExchangeOutputMessage$ = [3, n0, _ARNEOM,
    0,
    [_ERN],
    [[() => ReservedNode$, 0]]
];
var AccountAttribute$ = [3, n0, _AA,
    0,
    [_AN, _AV],
    [0, [() => AttributeValueList, 0]]
];
var AccountAttributeList$ = [3, n0, _AAL,
    0,
    [_AAc],
    [[() => AttributeList, 0]]
];
var AccountWithRestoreAccess$ = [3, n0, _AWRA,
    0,
    [_AI, _AAcc],
    [0, 0]
];
var AquaConfiguration$ = [3, n0, _AC,
    0,
    [_AS, _ACS],
    [0, 0]
];
var AssociateDataShareConsumerMessage$ = [3, n0, _ADSCM,
    0,
    [_DSA, _AEA, _CA, _CR, _AW],
    [0, 2, 0, 0, 2], 1
];
var Association$ = [3, n0, _A,
    0,
    [_CDCA, _CDCED, _CAe],
    [0, 4, [() => CertificateAssociationList, 0]]
];
var AttributeValueTarget$ = [3, n0, _AVT,
    0,
    [_AVt],
    [0]
];
var AuthenticationProfile$ = [3, n0, _AP,
    0,
    [_APN, _APC],
    [0, 0]
];
var AuthorizeClusterSecurityGroupIngressMessage$ = [3, n0, _ACSGIM,
    0,
    [_CSGN, _CIDRIP, _ECSGN, _ECSGOI],
    [0, 0, 0, 0], 1
];
var AuthorizeClusterSecurityGroupIngressResult$ = [3, n0, _ACSGIR,
    0,
    [_CSG],
    [[() => ClusterSecurityGroup$, 0]]
];
var AuthorizeDataShareMessage$ = [3, n0, _ADSM,
    0,
    [_DSA, _CI, _AW],
    [0, 0, 2], 2
];
var AuthorizedTokenIssuer$ = [3, n0, _ATI,
    0,
    [_TTIA, _AALu],
    [0, 64 | 0]
];
var AuthorizeEndpointAccessMessage$ = [3, n0, _AEAM,
    0,
    [_Ac, _CIl, _VI],
    [0, 0, [() => VpcIdentifierList, 0]], 1
];
var AuthorizeSnapshotAccessMessage$ = [3, n0, _ASAM,
    0,
    [_AWRA, _SI, _SA, _SCI],
    [0, 0, 0, 0], 1
];
var AuthorizeSnapshotAccessResult$ = [3, n0, _ASAR,
    0,
    [_S],
    [[() => Snapshot$, 0]]
];
var AvailabilityZone$ = [3, n0, _AZ,
    0,
    [_N, _SP],
    [0, [() => SupportedPlatformsList, 0]]
];
var BatchDeleteClusterSnapshotsRequest$ = [3, n0, _BDCSR,
    0,
    [_I],
    [[() => DeleteClusterSnapshotMessageList, 0]], 1
];
var BatchDeleteClusterSnapshotsResult$ = [3, n0, _BDCSRa,
    0,
    [_R, _E],
    [[() => SnapshotIdentifierList, 0], [() => BatchSnapshotOperationErrorList, 0]]
];
var BatchModifyClusterSnapshotsMessage$ = [3, n0, _BMCSM,
    0,
    [_SIL, _MSRP, _F],
    [[() => SnapshotIdentifierList, 0], 1, 2], 1
];
var BatchModifyClusterSnapshotsOutputMessage$ = [3, n0, _BMCSOM,
    0,
    [_R, _E],
    [[() => SnapshotIdentifierList, 0], [() => BatchSnapshotOperationErrors, 0]]
];
var CancelResizeMessage$ = [3, n0, _CRM,
    0,
    [_CIl],
    [0], 1
];
var CertificateAssociation$ = [3, n0, _CAer,
    0,
    [_CDN, _CIl],
    [0, 0]
];
var Cluster$ = [3, n0, _C,
    0,
    [_CIl, _NT, _CS, _CAS, _MS, _MU, _DBN, _En, _CCT, _ASRP, _MSRP, _CSGl, _VSG, _CPG, _CSGNl, _VIp, _AZ, _PMW, _PMV, _CV, _AVU, _NON, _PA, _Enc, _RS, _DTP, _HS, _CSCS, _CPK, _CN, _EIS, _CRN, _T, _KKI, _EVR, _IR, _PAe, _MTN, _ERNONO, _DMW, _SSI, _SSS, _ENSST, _ENSSTS, _NMWST, _RI, _AZRS, _CNA, _TSCIMB, _AC, _DIRA, _RNES, _CDN, _CDCA, _CDCED, _MPSA, _MPSKKI, _IAT, _MAZ, _MAZS, _LRS, _CAa, _ECFAO, _LPS],
    [0, 0, 0, 0, 0, 0, 0, [() => Endpoint$, 0], 4, 1, 1, [() => ClusterSecurityGroupMembershipList, 0], [() => VpcSecurityGroupMembershipList, 0], [() => ClusterParameterGroupStatusList, 0], 0, 0, 0, 0, [() => PendingModifiedValues$, 0], 0, 2, 1, 2, 2, () => RestoreStatus$, () => DataTransferProgress$, () => HsmStatus$, () => ClusterSnapshotCopyStatus$, 0, () => ClusterNodesList, () => ElasticIpStatus$, 0, [() => TagList, 0], 0, 2, [() => ClusterIamRoleList, 0], 64 | 0, 0, 0, [() => DeferredMaintenanceWindowsList, 0], 0, 0, 4, 0, 4, () => ResizeInfo$, 0, 0, 1, () => AquaConfiguration$, 0, () => ReservedNodeExchangeStatus$, 0, 0, 4, 0, 0, 0, 0, () => SecondaryClusterInfo$, 0, 0, 0, () => LoggingPublishStatus$]
];
var ClusterAssociatedToSchedule$ = [3, n0, _CATS,
    0,
    [_CIl, _SAS],
    [0, 0]
];
var ClusterCredentials$ = [3, n0, _CC,
    0,
    [_DU, _DP, _Ex],
    [0, [() => SensitiveString, 0], 4]
];
var ClusterDbRevision$ = [3, n0, _CDR,
    0,
    [_CIl, _CDRu, _DRRD, _RT],
    [0, 0, 4, [() => RevisionTargetsList, 0]]
];
var ClusterDbRevisionsMessage$ = [3, n0, _CDRM,
    0,
    [_M, _CDRl],
    [0, [() => ClusterDbRevisionsList, 0]]
];
var ClusterExtendedCredentials$ = [3, n0, _CEC,
    0,
    [_DU, _DP, _Ex, _NRT],
    [0, [() => SensitiveString, 0], 4, 4]
];
var ClusterIamRole$ = [3, n0, _CIR,
    0,
    [_IRA, _ASp],
    [0, 0]
];
var ClusterNode$ = [3, n0, _CNl,
    0,
    [_NR, _PIPA, _PIPAu],
    [0, 0, 0]
];
var ClusterParameterGroup$ = [3, n0, _CPGl,
    0,
    [_PGN, _PGF, _D, _T],
    [0, 0, 0, [() => TagList, 0]]
];
var ClusterParameterGroupDetails$ = [3, n0, _CPGD,
    0,
    [_P, _M],
    [[() => ParametersList, 0], 0]
];
var ClusterParameterGroupNameMessage$ = [3, n0, _CPGNM,
    0,
    [_PGN, _PGS],
    [0, 0]
];
var ClusterParameterGroupsMessage$ = [3, n0, _CPGM,
    0,
    [_M, _PG],
    [0, [() => ParameterGroupList, 0]]
];
var ClusterParameterGroupStatus$ = [3, n0, _CPGS,
    0,
    [_PGN, _PAS, _CPSL],
    [0, 0, () => ClusterParameterStatusList]
];
var ClusterParameterStatus$ = [3, n0, _CPS,
    0,
    [_PN, _PAS, _PAED],
    [0, 0, 0]
];
var ClusterSecurityGroup$ = [3, n0, _CSG,
    0,
    [_CSGN, _D, _ECSG, _IPR, _T],
    [0, 0, [() => EC2SecurityGroupList, 0], [() => IPRangeList, 0], [() => TagList, 0]]
];
var ClusterSecurityGroupMembership$ = [3, n0, _CSGM,
    0,
    [_CSGN, _St],
    [0, 0]
];
var ClusterSecurityGroupMessage$ = [3, n0, _CSGMl,
    0,
    [_M, _CSGl],
    [0, [() => ClusterSecurityGroups, 0]]
];
var ClustersMessage$ = [3, n0, _CM,
    0,
    [_M, _Cl],
    [0, [() => ClusterList, 0]]
];
var ClusterSnapshotCopyStatus$ = [3, n0, _CSCS,
    0,
    [_DR, _RP, _MSRP, _SCGN],
    [0, 1, 1, 0]
];
var ClusterSubnetGroup$ = [3, n0, _CSGlu,
    0,
    [_CSGNl, _D, _VIp, _SGS, _Su, _T, _SCIAT],
    [0, 0, 0, 0, [() => SubnetList, 0], [() => TagList, 0], [() => ValueStringList, 0]]
];
var ClusterSubnetGroupMessage$ = [3, n0, _CSGMlu,
    0,
    [_M, _CSGlus],
    [0, [() => ClusterSubnetGroups, 0]]
];
var ClusterVersion$ = [3, n0, _CV,
    0,
    [_CV, _CPGF, _D],
    [0, 0, 0]
];
var ClusterVersionsMessage$ = [3, n0, _CVM,
    0,
    [_M, _CVl],
    [0, [() => ClusterVersionList, 0]]
];
var Connect$ = [3, n0, _Co,
    0,
    [_Au],
    [0], 1
];
var CopyClusterSnapshotMessage$ = [3, n0, _CCSM,
    0,
    [_SSIo, _TSI, _SSCI, _MSRP],
    [0, 0, 0, 1], 2
];
var CopyClusterSnapshotResult$ = [3, n0, _CCSR,
    0,
    [_S],
    [[() => Snapshot$, 0]]
];
var CreateAuthenticationProfileMessage$ = [3, n0, _CAPM,
    0,
    [_APN, _APC],
    [0, 0], 2
];
var CreateAuthenticationProfileResult$ = [3, n0, _CAPR,
    0,
    [_APN, _APC],
    [0, 0]
];
var CreateClusterMessage$ = [3, n0, _CCM,
    0,
    [_CIl, _NT, _MU, _DBN, _CT, _MUP, _CSGl, _VSGI, _CSGNl, _AZ, _PMW, _CPGN, _ASRP, _MSRP, _Po, _CV, _AVU, _NON, _PA, _Enc, _HCCI, _HCI, _EI, _T, _KKI, _EVR, _AId, _IR, _MTN, _SSI, _AZR, _ACS, _DIRA, _LSD, _MMP, _MPSKKI, _IAT, _MAZ, _RIAA, _CNa, _ECFAO],
    [0, 0, 0, 0, 0, [() => SensitiveString, 0], [() => ClusterSecurityGroupNameList, 0], [() => VpcSecurityGroupIdList, 0], 0, 0, 0, 0, 1, 1, 1, 0, 2, 1, 2, 2, 0, 0, 0, [() => TagList, 0], 0, 2, 0, [() => IamRoleArnList, 0], 0, 0, 2, 0, 0, 0, 2, 0, 0, 2, 0, 0, 2], 3
];
var CreateClusterParameterGroupMessage$ = [3, n0, _CCPGM,
    0,
    [_PGN, _PGF, _D, _T],
    [0, 0, 0, [() => TagList, 0]], 3
];
var CreateClusterParameterGroupResult$ = [3, n0, _CCPGR,
    0,
    [_CPGl],
    [[() => ClusterParameterGroup$, 0]]
];
var CreateClusterResult$ = [3, n0, _CCR,
    0,
    [_C],
    [[() => Cluster$, 0]]
];
var CreateClusterSecurityGroupMessage$ = [3, n0, _CCSGM,
    0,
    [_CSGN, _D, _T],
    [0, 0, [() => TagList, 0]], 2
];
var CreateClusterSecurityGroupResult$ = [3, n0, _CCSGR,
    0,
    [_CSG],
    [[() => ClusterSecurityGroup$, 0]]
];
var CreateClusterSnapshotMessage$ = [3, n0, _CCSMr,
    0,
    [_SI, _CIl, _MSRP, _T],
    [0, 0, 1, [() => TagList, 0]], 2
];
var CreateClusterSnapshotResult$ = [3, n0, _CCSRr,
    0,
    [_S],
    [[() => Snapshot$, 0]]
];
var CreateClusterSubnetGroupMessage$ = [3, n0, _CCSGMr,
    0,
    [_CSGNl, _D, _SIu, _T],
    [0, 0, [() => SubnetIdentifierList, 0], [() => TagList, 0]], 3
];
var CreateClusterSubnetGroupResult$ = [3, n0, _CCSGRr,
    0,
    [_CSGlu],
    [[() => ClusterSubnetGroup$, 0]]
];
var CreateCustomDomainAssociationMessage$ = [3, n0, _CCDAM,
    0,
    [_CDN, _CDCA, _CIl],
    [0, 0, 0], 3
];
var CreateCustomDomainAssociationResult$ = [3, n0, _CCDAR,
    0,
    [_CDN, _CDCA, _CIl, _CDCET],
    [0, 0, 0, 0]
];
var CreateEndpointAccessMessage$ = [3, n0, _CEAM,
    0,
    [_EN, _SGN, _CIl, _RO, _VSGI],
    [0, 0, 0, 0, [() => VpcSecurityGroupIdList, 0]], 2
];
var CreateEventSubscriptionMessage$ = [3, n0, _CESM,
    0,
    [_SN, _STA, _ST, _SIo, _EC, _Se, _Ena, _T],
    [0, 0, 0, [() => SourceIdsList, 0], [() => EventCategoriesList, 0], 0, 2, [() => TagList, 0]], 2
];
var CreateEventSubscriptionResult$ = [3, n0, _CESR,
    0,
    [_ES],
    [[() => EventSubscription$, 0]]
];
var CreateHsmClientCertificateMessage$ = [3, n0, _CHCCM,
    0,
    [_HCCI, _T],
    [0, [() => TagList, 0]], 1
];
var CreateHsmClientCertificateResult$ = [3, n0, _CHCCR,
    0,
    [_HCC],
    [[() => HsmClientCertificate$, 0]]
];
var CreateHsmConfigurationMessage$ = [3, n0, _CHCM,
    0,
    [_HCI, _D, _HIA, _HPN, _HPP, _HSPC, _T],
    [0, 0, 0, 0, 0, 0, [() => TagList, 0]], 6
];
var CreateHsmConfigurationResult$ = [3, n0, _CHCR,
    0,
    [_HC],
    [[() => HsmConfiguration$, 0]]
];
var CreateIntegrationMessage$ = [3, n0, _CIM,
    0,
    [_SAo, _TA, _IN, _KMSKI, _TL, _AEC, _D],
    [0, 0, 0, 0, [() => TagList, 0], 128 | 0, 0], 3
];
var CreateQev2IdcApplicationMessage$ = [3, n0, _CQIAM,
    0,
    [_IIA, _QIAN, _IDN, _T],
    [0, 0, 0, [() => TagList, 0]], 3
];
var CreateQev2IdcApplicationResult$ = [3, n0, _CQIAR,
    0,
    [_QIA],
    [[() => Qev2IdcApplication$, 0]]
];
var CreateRedshiftIdcApplicationMessage$ = [3, n0, _CRIAM,
    0,
    [_IIA, _RIAN, _IDN, _IRA, _INd, _ATIL, _SIe, _AT, _T, _STK],
    [0, 0, 0, 0, 0, () => AuthorizedTokenIssuerList, () => ServiceIntegrationList, 0, [() => TagList, 0], [() => TagKeyList, 0]], 4
];
var CreateRedshiftIdcApplicationResult$ = [3, n0, _CRIAR,
    0,
    [_RIA],
    [[() => RedshiftIdcApplication$, 0]]
];
var CreateScheduledActionMessage$ = [3, n0, _CSAM,
    0,
    [_SAN, _TAa, _Sc, _IRa, _SAD, _STt, _ET, _Enab],
    [0, () => ScheduledActionType$, 0, 0, 0, 4, 4, 2], 4
];
var CreateSnapshotCopyGrantMessage$ = [3, n0, _CSCGM,
    0,
    [_SCGN, _KKI, _T],
    [0, 0, [() => TagList, 0]], 1
];
var CreateSnapshotCopyGrantResult$ = [3, n0, _CSCGR,
    0,
    [_SCG],
    [[() => SnapshotCopyGrant$, 0]]
];
var CreateSnapshotScheduleMessage$ = [3, n0, _CSSM,
    0,
    [_SD, _SIc, _SDc, _T, _DRr, _NI],
    [[() => ScheduleDefinitionList, 0], 0, 0, [() => TagList, 0], 2, 1]
];
var CreateTagsMessage$ = [3, n0, _CTM,
    0,
    [_RN, _T],
    [0, [() => TagList, 0]], 2
];
var CreateUsageLimitMessage$ = [3, n0, _CULM,
    0,
    [_CIl, _FT, _LT, _Am, _Pe, _BA, _T],
    [0, 0, 0, 1, 0, 0, [() => TagList, 0]], 4
];
var CustomDomainAssociationsMessage$ = [3, n0, _CDAM,
    0,
    [_M, _As],
    [0, [() => AssociationList, 0]]
];
var CustomerStorageMessage$ = [3, n0, _CSM,
    0,
    [_TBSIMB, _TPSIMB],
    [1, 1]
];
var DataShare$ = [3, n0, _DS,
    0,
    [_DSA, _PAr, _APAC, _DSAa, _MB, _DST],
    [0, 0, 2, () => DataShareAssociationList, 0, 0]
];
var DataShareAssociation$ = [3, n0, _DSAat,
    0,
    [_CI, _St, _CR, _CD, _SCD, _PAW, _CAW],
    [0, 0, 0, 4, 4, 2, 2]
];
var DataTransferProgress$ = [3, n0, _DTP,
    0,
    [_St, _CRIMBPS, _TDIMB, _DTIMB, _ETTCIS, _ETIS],
    [0, 1, 1, 1, 1, 1]
];
var DeauthorizeDataShareMessage$ = [3, n0, _DDSM,
    0,
    [_DSA, _CI],
    [0, 0], 2
];
var DefaultClusterParameters$ = [3, n0, _DCP,
    0,
    [_PGF, _M, _P],
    [0, 0, [() => ParametersList, 0]]
];
var DeferredMaintenanceWindow$ = [3, n0, _DMWe,
    0,
    [_DMI, _DMST, _DMET],
    [0, 4, 4]
];
var DeleteAuthenticationProfileMessage$ = [3, n0, _DAPM,
    0,
    [_APN],
    [0], 1
];
var DeleteAuthenticationProfileResult$ = [3, n0, _DAPR,
    0,
    [_APN],
    [0]
];
var DeleteClusterMessage$ = [3, n0, _DCM,
    0,
    [_CIl, _SFCS, _FCSI, _FCSRP],
    [0, 2, 0, 1], 1
];
var DeleteClusterParameterGroupMessage$ = [3, n0, _DCPGM,
    0,
    [_PGN],
    [0], 1
];
var DeleteClusterResult$ = [3, n0, _DCR,
    0,
    [_C],
    [[() => Cluster$, 0]]
];
var DeleteClusterSecurityGroupMessage$ = [3, n0, _DCSGM,
    0,
    [_CSGN],
    [0], 1
];
var DeleteClusterSnapshotMessage$ = [3, n0, _DCSM,
    0,
    [_SI, _SCI],
    [0, 0], 1
];
var DeleteClusterSnapshotResult$ = [3, n0, _DCSR,
    0,
    [_S],
    [[() => Snapshot$, 0]]
];
var DeleteClusterSubnetGroupMessage$ = [3, n0, _DCSGMe,
    0,
    [_CSGNl],
    [0], 1
];
var DeleteCustomDomainAssociationMessage$ = [3, n0, _DCDAM,
    0,
    [_CIl, _CDN],
    [0, 0], 2
];
var DeleteEndpointAccessMessage$ = [3, n0, _DEAM,
    0,
    [_EN],
    [0], 1
];
var DeleteEventSubscriptionMessage$ = [3, n0, _DESM,
    0,
    [_SN],
    [0], 1
];
var DeleteHsmClientCertificateMessage$ = [3, n0, _DHCCM,
    0,
    [_HCCI],
    [0], 1
];
var DeleteHsmConfigurationMessage$ = [3, n0, _DHCM,
    0,
    [_HCI],
    [0], 1
];
var DeleteIntegrationMessage$ = [3, n0, _DIM,
    0,
    [_IA],
    [0], 1
];
var DeleteQev2IdcApplicationMessage$ = [3, n0, _DQIAM,
    0,
    [_QIAA],
    [0], 1
];
var DeleteRedshiftIdcApplicationMessage$ = [3, n0, _DRIAM,
    0,
    [_RIAA],
    [0], 1
];
var DeleteResourcePolicyMessage$ = [3, n0, _DRPM,
    0,
    [_RA],
    [0], 1
];
var DeleteScheduledActionMessage$ = [3, n0, _DSAM,
    0,
    [_SAN],
    [0], 1
];
var DeleteSnapshotCopyGrantMessage$ = [3, n0, _DSCGM,
    0,
    [_SCGN],
    [0], 1
];
var DeleteSnapshotScheduleMessage$ = [3, n0, _DSSM,
    0,
    [_SIc],
    [0], 1
];
var DeleteTagsMessage$ = [3, n0, _DTM,
    0,
    [_RN, _TK],
    [0, [() => TagKeyList, 0]], 2
];
var DeleteUsageLimitMessage$ = [3, n0, _DULM,
    0,
    [_ULI],
    [0], 1
];
var DeregisterNamespaceInputMessage$ = [3, n0, _DNIM,
    0,
    [_NIa, _CIo],
    [() => NamespaceIdentifierUnion$, 64 | 0], 2
];
var DeregisterNamespaceOutputMessage$ = [3, n0, _DNOM,
    0,
    [_St],
    [0]
];
var DescribeAccountAttributesMessage$ = [3, n0, _DAAM,
    0,
    [_ANt],
    [[() => AttributeNameList, 0]]
];
var DescribeAuthenticationProfilesMessage$ = [3, n0, _DAPMe,
    0,
    [_APN],
    [0]
];
var DescribeAuthenticationProfilesResult$ = [3, n0, _DAPRe,
    0,
    [_APu],
    [() => AuthenticationProfileList]
];
var DescribeClusterDbRevisionsMessage$ = [3, n0, _DCDRM,
    0,
    [_CIl, _MR, _M],
    [0, 1, 0]
];
var DescribeClusterParameterGroupsMessage$ = [3, n0, _DCPGMe,
    0,
    [_PGN, _MR, _M, _TK, _TV],
    [0, 1, 0, [() => TagKeyList, 0], [() => TagValueList, 0]]
];
var DescribeClusterParametersMessage$ = [3, n0, _DCPM,
    0,
    [_PGN, _So, _MR, _M],
    [0, 0, 1, 0], 1
];
var DescribeClusterSecurityGroupsMessage$ = [3, n0, _DCSGMes,
    0,
    [_CSGN, _MR, _M, _TK, _TV],
    [0, 1, 0, [() => TagKeyList, 0], [() => TagValueList, 0]]
];
var DescribeClustersMessage$ = [3, n0, _DCMe,
    0,
    [_CIl, _MR, _M, _TK, _TV],
    [0, 1, 0, [() => TagKeyList, 0], [() => TagValueList, 0]]
];
var DescribeClusterSnapshotsMessage$ = [3, n0, _DCSMe,
    0,
    [_CIl, _SI, _SA, _STn, _STt, _ET, _MR, _M, _OA, _TK, _TV, _CE, _SE],
    [0, 0, 0, 0, 4, 4, 1, 0, 0, [() => TagKeyList, 0], [() => TagValueList, 0], 2, [() => SnapshotSortingEntityList, 0]]
];
var DescribeClusterSubnetGroupsMessage$ = [3, n0, _DCSGMesc,
    0,
    [_CSGNl, _MR, _M, _TK, _TV],
    [0, 1, 0, [() => TagKeyList, 0], [() => TagValueList, 0]]
];
var DescribeClusterTracksMessage$ = [3, n0, _DCTM,
    0,
    [_MTN, _MR, _M],
    [0, 1, 0]
];
var DescribeClusterVersionsMessage$ = [3, n0, _DCVM,
    0,
    [_CV, _CPGF, _MR, _M],
    [0, 0, 1, 0]
];
var DescribeCustomDomainAssociationsMessage$ = [3, n0, _DCDAMe,
    0,
    [_CDN, _CDCA, _MR, _M],
    [0, 0, 1, 0]
];
var DescribeDataSharesForConsumerMessage$ = [3, n0, _DDSFCM,
    0,
    [_CA, _St, _MR, _M],
    [0, 0, 1, 0]
];
var DescribeDataSharesForConsumerResult$ = [3, n0, _DDSFCR,
    0,
    [_DSa, _M],
    [() => DataShareList, 0]
];
var DescribeDataSharesForProducerMessage$ = [3, n0, _DDSFPM,
    0,
    [_PAr, _St, _MR, _M],
    [0, 0, 1, 0]
];
var DescribeDataSharesForProducerResult$ = [3, n0, _DDSFPR,
    0,
    [_DSa, _M],
    [() => DataShareList, 0]
];
var DescribeDataSharesMessage$ = [3, n0, _DDSMe,
    0,
    [_DSA, _MR, _M],
    [0, 1, 0]
];
var DescribeDataSharesResult$ = [3, n0, _DDSR,
    0,
    [_DSa, _M],
    [() => DataShareList, 0]
];
var DescribeDefaultClusterParametersMessage$ = [3, n0, _DDCPM,
    0,
    [_PGF, _MR, _M],
    [0, 1, 0], 1
];
var DescribeDefaultClusterParametersResult$ = [3, n0, _DDCPR,
    0,
    [_DCP],
    [[() => DefaultClusterParameters$, 0]]
];
var DescribeEndpointAccessMessage$ = [3, n0, _DEAMe,
    0,
    [_CIl, _RO, _EN, _VIp, _MR, _M],
    [0, 0, 0, 0, 1, 0]
];
var DescribeEndpointAuthorizationMessage$ = [3, n0, _DEAMes,
    0,
    [_CIl, _Ac, _G, _MR, _M],
    [0, 0, 2, 1, 0]
];
var DescribeEventCategoriesMessage$ = [3, n0, _DECM,
    0,
    [_ST],
    [0]
];
var DescribeEventsMessage$ = [3, n0, _DEM,
    0,
    [_SIou, _ST, _STt, _ET, _Du, _MR, _M],
    [0, 0, 4, 4, 1, 1, 0]
];
var DescribeEventSubscriptionsMessage$ = [3, n0, _DESMe,
    0,
    [_SN, _MR, _M, _TK, _TV],
    [0, 1, 0, [() => TagKeyList, 0], [() => TagValueList, 0]]
];
var DescribeHsmClientCertificatesMessage$ = [3, n0, _DHCCMe,
    0,
    [_HCCI, _MR, _M, _TK, _TV],
    [0, 1, 0, [() => TagKeyList, 0], [() => TagValueList, 0]]
];
var DescribeHsmConfigurationsMessage$ = [3, n0, _DHCMe,
    0,
    [_HCI, _MR, _M, _TK, _TV],
    [0, 1, 0, [() => TagKeyList, 0], [() => TagValueList, 0]]
];
var DescribeInboundIntegrationsMessage$ = [3, n0, _DIIM,
    0,
    [_IA, _TA, _MR, _M],
    [0, 0, 1, 0]
];
var DescribeIntegrationsFilter$ = [3, n0, _DIF,
    0,
    [_N, _V],
    [0, [() => DescribeIntegrationsFilterValueList, 0]], 2
];
var DescribeIntegrationsMessage$ = [3, n0, _DIMe,
    0,
    [_IA, _MR, _M, _Fi],
    [0, 1, 0, [() => DescribeIntegrationsFilterList, 0]]
];
var DescribeLoggingStatusMessage$ = [3, n0, _DLSM,
    0,
    [_CIl],
    [0], 1
];
var DescribeNodeConfigurationOptionsMessage$ = [3, n0, _DNCOM,
    0,
    [_ATc, _CIl, _SI, _SA, _OA, _Fi, _M, _MR],
    [0, 0, 0, 0, 0, [() => NodeConfigurationOptionsFilterList, { [_xN]: _Fil }], 0, 1], 1
];
var DescribeOrderableClusterOptionsMessage$ = [3, n0, _DOCOM,
    0,
    [_CV, _NT, _MR, _M],
    [0, 0, 1, 0]
];
var DescribePartnersInputMessage$ = [3, n0, _DPIM,
    0,
    [_AI, _CIl, _DN, _PNa],
    [0, 0, 0, 0], 2
];
var DescribePartnersOutputMessage$ = [3, n0, _DPOM,
    0,
    [_PIIL],
    [[() => PartnerIntegrationInfoList, 0]]
];
var DescribeQev2IdcApplicationsMessage$ = [3, n0, _DQIAMe,
    0,
    [_QIAA, _MR, _M],
    [0, 1, 0]
];
var DescribeQev2IdcApplicationsResult$ = [3, n0, _DQIAR,
    0,
    [_QIAe, _M],
    [[() => Qev2IdcApplicationList, 0], 0]
];
var DescribeRedshiftIdcApplicationsMessage$ = [3, n0, _DRIAMe,
    0,
    [_RIAA, _MR, _M],
    [0, 1, 0]
];
var DescribeRedshiftIdcApplicationsResult$ = [3, n0, _DRIAR,
    0,
    [_RIAe, _M],
    [[() => RedshiftIdcApplicationList, 0], 0]
];
var DescribeReservedNodeExchangeStatusInputMessage$ = [3, n0, _DRNESIM,
    0,
    [_RNI, _RNERI, _MR, _M],
    [0, 0, 1, 0]
];
var DescribeReservedNodeExchangeStatusOutputMessage$ = [3, n0, _DRNESOM,
    0,
    [_RNESD, _M],
    [[() => ReservedNodeExchangeStatusList, 0], 0]
];
var DescribeReservedNodeOfferingsMessage$ = [3, n0, _DRNOM,
    0,
    [_RNOI, _MR, _M],
    [0, 1, 0]
];
var DescribeReservedNodesMessage$ = [3, n0, _DRNM,
    0,
    [_RNI, _MR, _M],
    [0, 1, 0]
];
var DescribeResizeMessage$ = [3, n0, _DRM,
    0,
    [_CIl],
    [0], 1
];
var DescribeScheduledActionsMessage$ = [3, n0, _DSAMe,
    0,
    [_SAN, _TAT, _STt, _ET, _Act, _Fi, _M, _MR],
    [0, 0, 4, 4, 2, [() => ScheduledActionFilterList, 0], 0, 1]
];
var DescribeSnapshotCopyGrantsMessage$ = [3, n0, _DSCGMe,
    0,
    [_SCGN, _MR, _M, _TK, _TV],
    [0, 1, 0, [() => TagKeyList, 0], [() => TagValueList, 0]]
];
var DescribeSnapshotSchedulesMessage$ = [3, n0, _DSSMe,
    0,
    [_CIl, _SIc, _TK, _TV, _M, _MR],
    [0, 0, [() => TagKeyList, 0], [() => TagValueList, 0], 0, 1]
];
var DescribeSnapshotSchedulesOutputMessage$ = [3, n0, _DSSOM,
    0,
    [_SSn, _M],
    [[() => SnapshotScheduleList, 0], 0]
];
var DescribeTableRestoreStatusMessage$ = [3, n0, _DTRSM,
    0,
    [_CIl, _TRRI, _MR, _M],
    [0, 0, 1, 0]
];
var DescribeTagsMessage$ = [3, n0, _DTMe,
    0,
    [_RN, _RTe, _MR, _M, _TK, _TV],
    [0, 0, 1, 0, [() => TagKeyList, 0], [() => TagValueList, 0]]
];
var DescribeUsageLimitsMessage$ = [3, n0, _DULMe,
    0,
    [_ULI, _CIl, _FT, _MR, _M, _TK, _TV],
    [0, 0, 0, 1, 0, [() => TagKeyList, 0], [() => TagValueList, 0]]
];
var DisableLoggingMessage$ = [3, n0, _DLM,
    0,
    [_CIl, _LDT, _LE],
    [0, 0, 64 | 0], 1
];
var DisableSnapshotCopyMessage$ = [3, n0, _DSCM,
    0,
    [_CIl],
    [0], 1
];
var DisableSnapshotCopyResult$ = [3, n0, _DSCR,
    0,
    [_C],
    [[() => Cluster$, 0]]
];
var DisassociateDataShareConsumerMessage$ = [3, n0, _DDSCM,
    0,
    [_DSA, _DEA, _CA, _CR],
    [0, 2, 0, 0], 1
];
var EC2SecurityGroup$ = [3, n0, _ECSGe,
    0,
    [_St, _ECSGN, _ECSGOI, _T],
    [0, 0, 0, [() => TagList, 0]]
];
var ElasticIpStatus$ = [3, n0, _EIS,
    0,
    [_EI, _St],
    [0, 0]
];
var EnableLoggingMessage$ = [3, n0, _ELM,
    0,
    [_CIl, _BN, _SKP, _LDT, _LE, _STKKI, _STG],
    [0, 0, 0, 0, 64 | 0, 0, 0], 1
];
var EnableSnapshotCopyMessage$ = [3, n0, _ESCM,
    0,
    [_CIl, _DR, _RP, _SCGN, _MSRP],
    [0, 0, 1, 0, 1], 2
];
var EnableSnapshotCopyResult$ = [3, n0, _ESCR,
    0,
    [_C],
    [[() => Cluster$, 0]]
];
var Endpoint$ = [3, n0, _En,
    0,
    [_Ad, _Po, _VE],
    [0, 1, [() => VpcEndpointsList, 0]]
];
var EndpointAccess$ = [3, n0, _EA,
    0,
    [_CIl, _RO, _SGN, _ESn, _EN, _ECT, _Po, _Ad, _VSG, _VEp],
    [0, 0, 0, 0, 0, 4, 1, 0, [() => VpcSecurityGroupMembershipList, 0], [() => VpcEndpoint$, 0]]
];
var EndpointAccessList$ = [3, n0, _EAL,
    0,
    [_EAL, _M],
    [[() => EndpointAccesses, 0], 0]
];
var EndpointAuthorization$ = [3, n0, _EAn,
    0,
    [_Gr, _G, _CIl, _ATu, _CS, _St, _AAVPC, _AVPC, _ECn],
    [0, 0, 0, 4, 0, 0, 2, [() => VpcIdentifierList, 0], 1]
];
var EndpointAuthorizationList$ = [3, n0, _EALn,
    0,
    [_EALn, _M],
    [[() => EndpointAuthorizations, 0], 0]
];
var Event$ = [3, n0, _Ev,
    0,
    [_SIou, _ST, _Me, _EC, _Se, _Da, _EIv],
    [0, 0, 0, [() => EventCategoriesList, 0], 0, 4, 0]
];
var EventCategoriesMap$ = [3, n0, _ECM,
    0,
    [_ST, _Eve],
    [0, [() => EventInfoMapList, 0]]
];
var EventCategoriesMessage$ = [3, n0, _ECMv,
    0,
    [_ECML],
    [[() => EventCategoriesMapList, 0]]
];
var EventInfoMap$ = [3, n0, _EIM,
    0,
    [_EIv, _EC, _ED, _Se],
    [0, [() => EventCategoriesList, 0], 0, 0]
];
var EventsMessage$ = [3, n0, _EM,
    0,
    [_M, _Eve],
    [0, [() => EventList, 0]]
];
var EventSubscription$ = [3, n0, _ES,
    0,
    [_CAI, _CSI, _STA, _St, _SCT, _ST, _SILo, _ECL, _Se, _Ena, _T],
    [0, 0, 0, 0, 4, 0, [() => SourceIdsList, 0], [() => EventCategoriesList, 0], 0, 2, [() => TagList, 0]]
];
var EventSubscriptionsMessage$ = [3, n0, _ESM,
    0,
    [_M, _ESL],
    [0, [() => EventSubscriptionsList, 0]]
];
var FailoverPrimaryComputeInputMessage$ = [3, n0, _FPCIM,
    0,
    [_CIl],
    [0], 1
];
var FailoverPrimaryComputeResult$ = [3, n0, _FPCR,
    0,
    [_C],
    [[() => Cluster$, 0]]
];
var GetClusterCredentialsMessage$ = [3, n0, _GCCM,
    0,
    [_DU, _DNb, _CIl, _DSu, _ACu, _DG, _CDN],
    [0, 0, 0, 1, 2, [() => DbGroupList, 0], 0], 1
];
var GetClusterCredentialsWithIAMMessage$ = [3, n0, _GCCWIAMM,
    0,
    [_DNb, _CIl, _DSu, _CDN],
    [0, 0, 1, 0]
];
var GetIdentityCenterAuthTokenRequest$ = [3, n0, _GICATR,
    0,
    [_CIlu],
    [[() => ClusterIdentifierList, 0]], 1
];
var GetIdentityCenterAuthTokenResponse$ = [3, n0, _GICATRe,
    0,
    [_To, _ETx],
    [[() => SensitiveString, 0], 4]
];
var GetReservedNodeExchangeConfigurationOptionsInputMessage$ = [3, n0, _GRNECOIM,
    0,
    [_ATc, _CIl, _SI, _MR, _M],
    [0, 0, 0, 1, 0], 1
];
var GetReservedNodeExchangeConfigurationOptionsOutputMessage$ = [3, n0, _GRNECOOM,
    0,
    [_M, _RNCOL],
    [0, [() => ReservedNodeConfigurationOptionList, 0]]
];
var GetReservedNodeExchangeOfferingsInputMessage$ = [3, n0, _GRNEOIM,
    0,
    [_RNI, _MR, _M],
    [0, 1, 0], 1
];
var GetReservedNodeExchangeOfferingsOutputMessage$ = [3, n0, _GRNEOOM,
    0,
    [_M, _RNO],
    [0, [() => ReservedNodeOfferingList, 0]]
];
var GetResourcePolicyMessage$ = [3, n0, _GRPM,
    0,
    [_RA],
    [0], 1
];
var GetResourcePolicyResult$ = [3, n0, _GRPR,
    0,
    [_RPe],
    [() => ResourcePolicy$]
];
var HsmClientCertificate$ = [3, n0, _HCC,
    0,
    [_HCCI, _HCCPK, _T],
    [0, 0, [() => TagList, 0]]
];
var HsmClientCertificateMessage$ = [3, n0, _HCCM,
    0,
    [_M, _HCCs],
    [0, [() => HsmClientCertificateList, 0]]
];
var HsmConfiguration$ = [3, n0, _HC,
    0,
    [_HCI, _D, _HIA, _HPN, _T],
    [0, 0, 0, 0, [() => TagList, 0]]
];
var HsmConfigurationMessage$ = [3, n0, _HCM,
    0,
    [_M, _HCs],
    [0, [() => HsmConfigurationList, 0]]
];
var HsmStatus$ = [3, n0, _HS,
    0,
    [_HCCI, _HCI, _St],
    [0, 0, 0]
];
var InboundIntegration$ = [3, n0, _II,
    0,
    [_IA, _SAo, _TA, _St, _E, _CTr],
    [0, 0, 0, 0, [() => IntegrationErrorList, 0], 4]
];
var InboundIntegrationsMessage$ = [3, n0, _IIM,
    0,
    [_M, _IIn],
    [0, [() => InboundIntegrationList, 0]]
];
var Integration$ = [3, n0, _In,
    0,
    [_IA, _IN, _SAo, _TA, _St, _E, _CTr, _D, _KMSKI, _AEC, _T],
    [0, 0, 0, 0, 0, [() => IntegrationErrorList, 0], 4, 0, 0, 128 | 0, [() => TagList, 0]]
];
var IntegrationError$ = [3, n0, _IE,
    0,
    [_ECr, _EMr],
    [0, 0], 1
];
var IntegrationsMessage$ = [3, n0, _IM,
    0,
    [_M, _Int],
    [0, [() => IntegrationList, 0]]
];
var IPRange$ = [3, n0, _IPRa,
    0,
    [_St, _CIDRIP, _T],
    [0, 0, [() => TagList, 0]]
];
var LakeFormationQuery$ = [3, n0, _LFQ,
    0,
    [_Au],
    [0], 1
];
var LakehouseConfiguration$ = [3, n0, _LC,
    0,
    [_CIl, _LIAA, _LRS, _CAa],
    [0, 0, 0, 0]
];
var ListRecommendationsMessage$ = [3, n0, _LRM,
    0,
    [_CIl, _NA, _MR, _M],
    [0, 0, 1, 0]
];
var ListRecommendationsResult$ = [3, n0, _LRR,
    0,
    [_Re, _M],
    [[() => RecommendationList, 0], 0]
];
var LoggingPublishStatus$ = [3, n0, _LPS,
    0,
    [_STa],
    [() => S3TablePublishStatus$]
];
var LoggingStatus$ = [3, n0, _LS,
    0,
    [_LEo, _BN, _SKP, _LSDT, _LFT, _LFM, _LDT, _LE, _STa],
    [2, 0, 0, 4, 4, 0, 0, 64 | 0, () => S3TablePublishStatus$]
];
var MaintenanceTrack$ = [3, n0, _MT,
    0,
    [_MTN, _DV, _UT],
    [0, 0, [() => EligibleTracksToUpdateList, 0]]
];
var ModifyAquaInputMessage$ = [3, n0, _MAIM,
    0,
    [_CIl, _ACS],
    [0, 0], 1
];
var ModifyAquaOutputMessage$ = [3, n0, _MAOM,
    0,
    [_AC],
    [() => AquaConfiguration$]
];
var ModifyAuthenticationProfileMessage$ = [3, n0, _MAPM,
    0,
    [_APN, _APC],
    [0, 0], 2
];
var ModifyAuthenticationProfileResult$ = [3, n0, _MAPR,
    0,
    [_APN, _APC],
    [0, 0]
];
var ModifyClusterDbRevisionMessage$ = [3, n0, _MCDRM,
    0,
    [_CIl, _RTev],
    [0, 0], 2
];
var ModifyClusterDbRevisionResult$ = [3, n0, _MCDRR,
    0,
    [_C],
    [[() => Cluster$, 0]]
];
var ModifyClusterIamRolesMessage$ = [3, n0, _MCIRM,
    0,
    [_CIl, _AIR, _RIR, _DIRA],
    [0, [() => IamRoleArnList, 0], [() => IamRoleArnList, 0], 0], 1
];
var ModifyClusterIamRolesResult$ = [3, n0, _MCIRR,
    0,
    [_C],
    [[() => Cluster$, 0]]
];
var ModifyClusterMaintenanceMessage$ = [3, n0, _MCMM,
    0,
    [_CIl, _DM, _DMI, _DMST, _DMET, _DMD],
    [0, 2, 0, 4, 4, 1], 1
];
var ModifyClusterMaintenanceResult$ = [3, n0, _MCMR,
    0,
    [_C],
    [[() => Cluster$, 0]]
];
var ModifyClusterMessage$ = [3, n0, _MCM,
    0,
    [_CIl, _CT, _NT, _NON, _CSGl, _VSGI, _MUP, _CPGN, _ASRP, _MSRP, _PMW, _CV, _AVU, _HCCI, _HCI, _NCI, _PA, _EI, _EVR, _MTN, _Enc, _KKI, _AZR, _AZ, _Po, _MMP, _MPSKKI, _IAT, _MAZ, _ECFAO],
    [0, 0, 0, 1, [() => ClusterSecurityGroupNameList, 0], [() => VpcSecurityGroupIdList, 0], [() => SensitiveString, 0], 0, 1, 1, 0, 0, 2, 0, 0, 0, 2, 0, 2, 0, 2, 0, 2, 0, 1, 2, 0, 0, 2, 2], 1
];
var ModifyClusterParameterGroupMessage$ = [3, n0, _MCPGM,
    0,
    [_PGN, _P],
    [0, [() => ParametersList, 0]], 2
];
var ModifyClusterResult$ = [3, n0, _MCR,
    0,
    [_C],
    [[() => Cluster$, 0]]
];
var ModifyClusterSnapshotMessage$ = [3, n0, _MCSM,
    0,
    [_SI, _MSRP, _F],
    [0, 1, 2], 1
];
var ModifyClusterSnapshotResult$ = [3, n0, _MCSR,
    0,
    [_S],
    [[() => Snapshot$, 0]]
];
var ModifyClusterSnapshotScheduleMessage$ = [3, n0, _MCSSM,
    0,
    [_CIl, _SIc, _DSi],
    [0, 0, 2], 1
];
var ModifyClusterSubnetGroupMessage$ = [3, n0, _MCSGM,
    0,
    [_CSGNl, _SIu, _D],
    [0, [() => SubnetIdentifierList, 0], 0], 2
];
var ModifyClusterSubnetGroupResult$ = [3, n0, _MCSGR,
    0,
    [_CSGlu],
    [[() => ClusterSubnetGroup$, 0]]
];
var ModifyCustomDomainAssociationMessage$ = [3, n0, _MCDAM,
    0,
    [_CDN, _CDCA, _CIl],
    [0, 0, 0], 3
];
var ModifyCustomDomainAssociationResult$ = [3, n0, _MCDAR,
    0,
    [_CDN, _CDCA, _CIl, _CDCET],
    [0, 0, 0, 0]
];
var ModifyEndpointAccessMessage$ = [3, n0, _MEAM,
    0,
    [_EN, _VSGI],
    [0, [() => VpcSecurityGroupIdList, 0]], 1
];
var ModifyEventSubscriptionMessage$ = [3, n0, _MESM,
    0,
    [_SN, _STA, _ST, _SIo, _EC, _Se, _Ena],
    [0, 0, 0, [() => SourceIdsList, 0], [() => EventCategoriesList, 0], 0, 2], 1
];
var ModifyEventSubscriptionResult$ = [3, n0, _MESR,
    0,
    [_ES],
    [[() => EventSubscription$, 0]]
];
var ModifyIntegrationMessage$ = [3, n0, _MIM,
    0,
    [_IA, _D, _IN],
    [0, 0, 0], 1
];
var ModifyLakehouseConfigurationMessage$ = [3, n0, _MLCM,
    0,
    [_CIl, _LR, _CNa, _LIR, _LIAA, _DRr],
    [0, 0, 0, 0, 0, 2], 1
];
var ModifyQev2IdcApplicationMessage$ = [3, n0, _MQIAM,
    0,
    [_QIAA, _IDN],
    [0, 0], 1
];
var ModifyQev2IdcApplicationResult$ = [3, n0, _MQIAR,
    0,
    [_QIA],
    [[() => Qev2IdcApplication$, 0]]
];
var ModifyRedshiftIdcApplicationMessage$ = [3, n0, _MRIAM,
    0,
    [_RIAA, _INd, _IRA, _IDN, _ATIL, _SIe],
    [0, 0, 0, 0, () => AuthorizedTokenIssuerList, () => ServiceIntegrationList], 1
];
var ModifyRedshiftIdcApplicationResult$ = [3, n0, _MRIAR,
    0,
    [_RIA],
    [[() => RedshiftIdcApplication$, 0]]
];
var ModifyScheduledActionMessage$ = [3, n0, _MSAM,
    0,
    [_SAN, _TAa, _Sc, _IRa, _SAD, _STt, _ET, _Enab],
    [0, () => ScheduledActionType$, 0, 0, 0, 4, 4, 2], 1
];
var ModifySnapshotCopyRetentionPeriodMessage$ = [3, n0, _MSCRPM,
    0,
    [_CIl, _RP, _Ma],
    [0, 1, 2], 2
];
var ModifySnapshotCopyRetentionPeriodResult$ = [3, n0, _MSCRPR,
    0,
    [_C],
    [[() => Cluster$, 0]]
];
var ModifySnapshotScheduleMessage$ = [3, n0, _MSSM,
    0,
    [_SIc, _SD],
    [0, [() => ScheduleDefinitionList, 0]], 2
];
var ModifyUsageLimitMessage$ = [3, n0, _MULM,
    0,
    [_ULI, _Am, _BA],
    [0, 1, 0], 1
];
var NetworkInterface$ = [3, n0, _NIe,
    0,
    [_NII, _SIub, _PIA, _AZ, _IAp],
    [0, 0, 0, 0, 0]
];
var NodeConfigurationOption$ = [3, n0, _NCO,
    0,
    [_NT, _NON, _EDUP, _Mo],
    [0, 1, 1, 0]
];
var NodeConfigurationOptionsFilter$ = [3, n0, _NCOF,
    0,
    [_N, _O, _V],
    [0, 0, [() => ValueStringList, { [_xN]: _Va }]]
];
var NodeConfigurationOptionsMessage$ = [3, n0, _NCOM,
    0,
    [_NCOL, _M],
    [[() => NodeConfigurationOptionList, 0], 0]
];
var OrderableClusterOption$ = [3, n0, _OCO,
    0,
    [_CV, _CT, _NT, _AZv],
    [0, 0, 0, [() => AvailabilityZoneList, 0]]
];
var OrderableClusterOptionsMessage$ = [3, n0, _OCOM,
    0,
    [_OCOr, _M],
    [[() => OrderableClusterOptionsList, 0], 0]
];
var Parameter$ = [3, n0, _Pa,
    0,
    [_PN, _PV, _D, _So, _DT, _AVl, _ATp, _IMs, _MEV],
    [0, 0, 0, 0, 0, 0, 0, 2, 0]
];
var PartnerIntegrationInfo$ = [3, n0, _PII,
    0,
    [_DN, _PNa, _St, _SM, _CAr, _UA],
    [0, 0, 0, 0, 4, 4]
];
var PartnerIntegrationInputMessage$ = [3, n0, _PIIM,
    0,
    [_AI, _CIl, _DN, _PNa],
    [0, 0, 0, 0], 4
];
var PartnerIntegrationOutputMessage$ = [3, n0, _PIOM,
    0,
    [_DN, _PNa],
    [0, 0]
];
var PauseClusterMessage$ = [3, n0, _PCM,
    0,
    [_CIl],
    [0], 1
];
var PauseClusterResult$ = [3, n0, _PCR,
    0,
    [_C],
    [[() => Cluster$, 0]]
];
var PendingModifiedValues$ = [3, n0, _PMV,
    0,
    [_MUP, _NT, _NON, _CT, _CV, _ASRP, _CIl, _PA, _EVR, _MTN, _ETn],
    [[() => SensitiveString, 0], 0, 1, 0, 0, 1, 0, 2, 2, 0, 0]
];
var ProvisionedIdentifier$ = [3, n0, _PI,
    0,
    [_CIl],
    [0], 1
];
var PurchaseReservedNodeOfferingMessage$ = [3, n0, _PRNOM,
    0,
    [_RNOI, _NC],
    [0, 1], 1
];
var PurchaseReservedNodeOfferingResult$ = [3, n0, _PRNOR,
    0,
    [_RNe],
    [[() => ReservedNode$, 0]]
];
var PutResourcePolicyMessage$ = [3, n0, _PRPM,
    0,
    [_RA, _Pol],
    [0, 0], 2
];
var PutResourcePolicyResult$ = [3, n0, _PRPR,
    0,
    [_RPe],
    [() => ResourcePolicy$]
];
var Qev2IdcApplication$ = [3, n0, _QIA,
    0,
    [_IIA, _QIAN, _QIAA, _IMAA, _IOS, _IDN, _T],
    [0, 0, 0, 0, 0, 0, [() => TagList, 0]]
];
var ReadWriteAccess$ = [3, n0, _RWA,
    0,
    [_Au],
    [0], 1
];
var RebootClusterMessage$ = [3, n0, _RCM,
    0,
    [_CIl],
    [0], 1
];
var RebootClusterResult$ = [3, n0, _RCR,
    0,
    [_C],
    [[() => Cluster$, 0]]
];
var Recommendation$ = [3, n0, _Rec,
    0,
    [_Id, _CIl, _NA, _CAr, _RTec, _Ti, _D, _Ob, _IRm, _RTeco, _RAe, _RL],
    [0, 0, 0, 4, 0, 0, 0, 0, 0, 0, [() => RecommendedActionList, 0], [() => ReferenceLinkList, 0]]
];
var RecommendedAction$ = [3, n0, _RAec,
    0,
    [_Te, _Dat, _Com, _Ty],
    [0, 0, 0, 0]
];
var RecurringCharge$ = [3, n0, _RC,
    0,
    [_RCA, _RCF],
    [1, 0]
];
var RedshiftIdcApplication$ = [3, n0, _RIA,
    0,
    [_IIA, _RIAN, _RIAA, _INd, _IDN, _IRA, _IMAA, _IOS, _ATIL, _SIe, _AT, _T, _STK],
    [0, 0, 0, 0, 0, 0, 0, 0, () => AuthorizedTokenIssuerList, () => ServiceIntegrationList, 0, [() => TagList, 0], [() => TagKeyList, 0]]
];
var ReferenceLink$ = [3, n0, _RLe,
    0,
    [_Te, _L],
    [0, 0]
];
var RegisterNamespaceInputMessage$ = [3, n0, _RNIM,
    0,
    [_NIa, _CIo],
    [() => NamespaceIdentifierUnion$, 64 | 0], 2
];
var RegisterNamespaceOutputMessage$ = [3, n0, _RNOM,
    0,
    [_St],
    [0]
];
var RejectDataShareMessage$ = [3, n0, _RDSM,
    0,
    [_DSA],
    [0], 1
];
var ReservedNode$ = [3, n0, _RNe,
    0,
    [_RNI, _RNOI, _NT, _STt, _Du, _FP, _UP, _CCu, _NC, _Sta, _OT, _RCe, _RNOT],
    [0, 0, 0, 4, 1, 1, 1, 0, 1, 0, 0, [() => RecurringChargeList, 0], 0]
];
var ReservedNodeConfigurationOption$ = [3, n0, _RNCO,
    0,
    [_SRN, _TRNC, _TRNO],
    [[() => ReservedNode$, 0], 1, [() => ReservedNodeOffering$, 0]]
];
var ReservedNodeExchangeStatus$ = [3, n0, _RNES,
    0,
    [_RNERI, _St, _RTeq, _SRNI, _SRNT, _SRNC, _TRNOI, _TRNT, _TRNC],
    [0, 0, 4, 0, 0, 1, 0, 0, 1]
];
var ReservedNodeOffering$ = [3, n0, _RNOe,
    0,
    [_RNOI, _NT, _Du, _FP, _UP, _CCu, _OT, _RCe, _RNOT],
    [0, 0, 1, 1, 1, 0, 0, [() => RecurringChargeList, 0], 0]
];
var ReservedNodeOfferingsMessage$ = [3, n0, _RNOMe,
    0,
    [_M, _RNO],
    [0, [() => ReservedNodeOfferingList, 0]]
];
var ReservedNodesMessage$ = [3, n0, _RNM,
    0,
    [_M, _RNes],
    [0, [() => ReservedNodeList, 0]]
];
var ResetClusterParameterGroupMessage$ = [3, n0, _RCPGM,
    0,
    [_PGN, _RAP, _P],
    [0, 2, [() => ParametersList, 0]], 1
];
var ResizeClusterMessage$ = [3, n0, _RCMe,
    0,
    [_CIl, _CT, _NT, _NON, _Cla, _RNI, _TRNOI],
    [0, 0, 0, 1, 2, 0, 0], 1
];
var ResizeClusterResult$ = [3, n0, _RCRe,
    0,
    [_C],
    [[() => Cluster$, 0]]
];
var ResizeInfo$ = [3, n0, _RI,
    0,
    [_RTes, _ACR],
    [0, 2]
];
var ResizeProgressMessage$ = [3, n0, _RPM,
    0,
    [_TNT, _TNON, _TCT, _St, _ITC, _ITIP, _ITNS, _ARRIMBPS, _TRDIMB, _PIMB, _ETIS, _ETTCIS, _RTes, _Me, _TET, _DTPP],
    [0, 1, 0, 0, 64 | 0, 64 | 0, 64 | 0, 1, 1, 1, 1, 1, 0, 0, 0, 1]
];
var ResourcePolicy$ = [3, n0, _RPe,
    0,
    [_RA, _Pol],
    [0, 0]
];
var RestoreFromClusterSnapshotMessage$ = [3, n0, _RFCSM,
    0,
    [_CIl, _SI, _SA, _SCI, _Po, _AZ, _AVU, _CSGNl, _PA, _OA, _HCCI, _HCI, _EI, _CPGN, _CSGl, _VSGI, _PMW, _ASRP, _MSRP, _KKI, _NT, _EVR, _AId, _IR, _MTN, _SSI, _NON, _AZR, _ACS, _DIRA, _RNI, _TRNOI, _Enc, _MMP, _MPSKKI, _IAT, _MAZ, _CNa, _RIAA],
    [0, 0, 0, 0, 1, 0, 2, 0, 2, 0, 0, 0, 0, 0, [() => ClusterSecurityGroupNameList, 0], [() => VpcSecurityGroupIdList, 0], 0, 1, 1, 0, 0, 2, 0, [() => IamRoleArnList, 0], 0, 0, 1, 2, 0, 0, 0, 0, 2, 2, 0, 0, 2, 0, 0], 1
];
var RestoreFromClusterSnapshotResult$ = [3, n0, _RFCSR,
    0,
    [_C],
    [[() => Cluster$, 0]]
];
var RestoreStatus$ = [3, n0, _RS,
    0,
    [_St, _CRRIMBPS, _SSIMB, _PIMB, _ETIS, _ETTCIS],
    [0, 1, 1, 1, 1, 1]
];
var RestoreTableFromClusterSnapshotMessage$ = [3, n0, _RTFCSM,
    0,
    [_CIl, _SI, _SDN, _STN, _NTN, _SSN, _TDN, _TSN, _ECSI],
    [0, 0, 0, 0, 0, 0, 0, 0, 2], 5
];
var RestoreTableFromClusterSnapshotResult$ = [3, n0, _RTFCSR,
    0,
    [_TRS],
    [() => TableRestoreStatus$]
];
var ResumeClusterMessage$ = [3, n0, _RCMes,
    0,
    [_CIl],
    [0], 1
];
var ResumeClusterResult$ = [3, n0, _RCRes,
    0,
    [_C],
    [[() => Cluster$, 0]]
];
var RevisionTarget$ = [3, n0, _RTev,
    0,
    [_DRa, _D, _DRRD],
    [0, 0, 4]
];
var RevokeClusterSecurityGroupIngressMessage$ = [3, n0, _RCSGIM,
    0,
    [_CSGN, _CIDRIP, _ECSGN, _ECSGOI],
    [0, 0, 0, 0], 1
];
var RevokeClusterSecurityGroupIngressResult$ = [3, n0, _RCSGIR,
    0,
    [_CSG],
    [[() => ClusterSecurityGroup$, 0]]
];
var RevokeEndpointAccessMessage$ = [3, n0, _REAM,
    0,
    [_CIl, _Ac, _VI, _F],
    [0, 0, [() => VpcIdentifierList, 0], 2]
];
var RevokeSnapshotAccessMessage$ = [3, n0, _RSAM,
    0,
    [_AWRA, _SI, _SA, _SCI],
    [0, 0, 0, 0], 1
];
var RevokeSnapshotAccessResult$ = [3, n0, _RSAR,
    0,
    [_S],
    [[() => Snapshot$, 0]]
];
var RotateEncryptionKeyMessage$ = [3, n0, _REKM,
    0,
    [_CIl],
    [0], 1
];
var RotateEncryptionKeyResult$ = [3, n0, _REKR,
    0,
    [_C],
    [[() => Cluster$, 0]]
];
var S3TablePublishStatus$ = [3, n0, _STPS,
    0,
    [_STa, _STNa, _STG, _EAna, _LIT],
    [64 | 0, 0, 0, 2, 128 | 0]
];
var ScheduledAction$ = [3, n0, _SAc,
    0,
    [_SAN, _TAa, _Sc, _IRa, _SAD, _Sta, _NI, _STt, _ET],
    [0, () => ScheduledActionType$, 0, 0, 0, 0, [() => ScheduledActionTimeList, 0], 4, 4]
];
var ScheduledActionFilter$ = [3, n0, _SAF,
    0,
    [_N, _V],
    [0, [() => ValueStringList, 0]], 2
];
var ScheduledActionsMessage$ = [3, n0, _SAM,
    0,
    [_M, _SAch],
    [0, [() => ScheduledActionList, 0]]
];
var ScheduledActionType$ = [3, n0, _SAT,
    0,
    [_RCes, _PC, _RCesu],
    [() => ResizeClusterMessage$, () => PauseClusterMessage$, () => ResumeClusterMessage$]
];
var SecondaryClusterInfo$ = [3, n0, _SCIe,
    0,
    [_AZ, _CN],
    [0, () => ClusterNodesList]
];
var ServerlessIdentifier$ = [3, n0, _SIer,
    0,
    [_NIa, _WI],
    [0, 0], 2
];
var Snapshot$ = [3, n0, _S,
    0,
    [_SI, _CIl, _SCTn, _St, _Po, _AZ, _CCT, _MU, _CV, _EFV, _STn, _NT, _NON, _DBN, _VIp, _Enc, _KKI, _EWHSM, _AWRAc, _OA, _TBSIMB, _AIBSIMB, _BPIMB, _CBRIMBPS, _ESTC, _ETIS, _SR, _T, _RNT, _EVR, _MTN, _MSRP, _MSRD, _SRST, _MPSA, _MPSKKI, _SA],
    [0, 0, 4, 0, 1, 0, 4, 0, 0, 0, 0, 0, 1, 0, 0, 2, 0, 2, [() => AccountsWithRestoreAccessList, 0], 0, 1, 1, 1, 1, 1, 1, 0, [() => TagList, 0], [() => RestorableNodeTypeList, 0], 2, 0, 1, 1, 4, 0, 0, 0]
];
var SnapshotCopyGrant$ = [3, n0, _SCG,
    0,
    [_SCGN, _KKI, _T],
    [0, 0, [() => TagList, 0]]
];
var SnapshotCopyGrantMessage$ = [3, n0, _SCGM,
    0,
    [_M, _SCGn],
    [0, [() => SnapshotCopyGrantList, 0]]
];
var SnapshotErrorMessage$ = [3, n0, _SEM,
    0,
    [_SI, _SCI, _FC, _FR],
    [0, 0, 0, 0]
];
var SnapshotMessage$ = [3, n0, _SMn,
    0,
    [_M, _Sn],
    [0, [() => SnapshotList, 0]]
];
var SnapshotSchedule$ = [3, n0, _SSna,
    0,
    [_SD, _SIc, _SDc, _T, _NI, _ACC, _ACs],
    [[() => ScheduleDefinitionList, 0], 0, 0, [() => TagList, 0], [() => ScheduledSnapshotTimeList, 0], 1, [() => AssociatedClusterList, 0]]
];
var SnapshotSortingEntity$ = [3, n0, _SSE,
    0,
    [_At, _SO],
    [0, 0], 1
];
var Subnet$ = [3, n0, _Sub,
    0,
    [_SIubn, _SAZ, _SSu],
    [0, [() => AvailabilityZone$, 0], 0]
];
var SupportedOperation$ = [3, n0, _SOu,
    0,
    [_ON],
    [0]
];
var SupportedPlatform$ = [3, n0, _SPu,
    0,
    [_N],
    [0]
];
var TableRestoreStatus$ = [3, n0, _TRS,
    0,
    [_TRRI, _St, _Me, _RTeq, _PIMB, _TDIMB, _CIl, _SI, _SDN, _SSN, _STN, _TDN, _TSN, _NTN],
    [0, 0, 0, 4, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0]
];
var TableRestoreStatusMessage$ = [3, n0, _TRSM,
    0,
    [_TRSD, _M],
    [[() => TableRestoreStatusList, 0], 0]
];
var Tag$ = [3, n0, _Ta,
    0,
    [_K, _Va],
    [0, 0]
];
var TaggedResource$ = [3, n0, _TR,
    0,
    [_Ta, _RN, _RTe],
    [() => Tag$, 0, 0]
];
var TaggedResourceListMessage$ = [3, n0, _TRLM,
    0,
    [_TRa, _M],
    [[() => TaggedResourceList, 0], 0]
];
var TrackListMessage$ = [3, n0, _TLM,
    0,
    [_MTa, _M],
    [[() => TrackList, 0], 0]
];
var UpdatePartnerStatusInputMessage$ = [3, n0, _UPSIM,
    0,
    [_AI, _CIl, _DN, _PNa, _St, _SM],
    [0, 0, 0, 0, 0, 0], 5
];
var UpdateTarget$ = [3, n0, _UTp,
    0,
    [_MTN, _DV, _SOup],
    [0, 0, [() => SupportedOperationList, 0]]
];
var UsageLimit$ = [3, n0, _UL,
    0,
    [_ULI, _CIl, _FT, _LT, _Am, _Pe, _BA, _T],
    [0, 0, 0, 0, 1, 0, 0, [() => TagList, 0]]
];
var UsageLimitList$ = [3, n0, _ULL,
    0,
    [_ULs, _M],
    [[() => UsageLimits, 0], 0]
];
var VpcEndpoint$ = [3, n0, _VEp,
    0,
    [_VEI, _VIp, _NIet],
    [0, 0, [() => NetworkInterfaceList, 0]]
];
var VpcSecurityGroupMembership$ = [3, n0, _VSGM,
    0,
    [_VSGIp, _St],
    [0, 0]
];
var __Unit = "unit";
var AccountsWithRestoreAccessList = [1, n0, _AWRAL,
    0, [() => AccountWithRestoreAccess$,
        { [_xN]: _AWRA }]
];
var AssociatedClusterList = [1, n0, _ACL,
    0, [() => ClusterAssociatedToSchedule$,
        { [_xN]: _CATS }]
];
var AssociationList = [1, n0, _AL,
    0, [() => Association$,
        { [_xN]: _A }]
];
var AttributeList = [1, n0, _ALt,
    0, [() => AccountAttribute$,
        { [_xN]: _AA }]
];
var AttributeNameList = [1, n0, _ANL,
    0, [0,
        { [_xN]: _AN }]
];
var AttributeValueList = [1, n0, _AVL,
    0, [() => AttributeValueTarget$,
        { [_xN]: _AVT }]
];
var AuthenticationProfileList = [1, n0, _APL,
    0, () => AuthenticationProfile$
];
var AuthorizedAudienceList = (/* unused pure expression or super */ null && (64 | 0));
var AuthorizedTokenIssuerList = [1, n0, _ATIL,
    0, () => AuthorizedTokenIssuer$
];
var AvailabilityZoneList = [1, n0, _AZL,
    0, [() => AvailabilityZone$,
        { [_xN]: _AZ }]
];
var BatchSnapshotOperationErrorList = [1, n0, _BSOEL,
    0, [() => SnapshotErrorMessage$,
        { [_xN]: _SEM }]
];
var BatchSnapshotOperationErrors = [1, n0, _BSOE,
    0, [() => SnapshotErrorMessage$,
        { [_xN]: _SEM }]
];
var CertificateAssociationList = [1, n0, _CAL,
    0, [() => CertificateAssociation$,
        { [_xN]: _CAer }]
];
var ClusterDbRevisionsList = [1, n0, _CDRL,
    0, [() => ClusterDbRevision$,
        { [_xN]: _CDR }]
];
var ClusterIamRoleList = [1, n0, _CIRL,
    0, [() => ClusterIamRole$,
        { [_xN]: _CIR }]
];
var ClusterIdentifierList = [1, n0, _CIL,
    0, [0,
        { [_xN]: _CIl }]
];
var ClusterList = [1, n0, _CL,
    0, [() => Cluster$,
        { [_xN]: _C }]
];
var ClusterNodesList = [1, n0, _CNL,
    0, () => ClusterNode$
];
var ClusterParameterGroupStatusList = [1, n0, _CPGSL,
    0, [() => ClusterParameterGroupStatus$,
        { [_xN]: _CPGl }]
];
var ClusterParameterStatusList = [1, n0, _CPSL,
    0, () => ClusterParameterStatus$
];
var ClusterSecurityGroupMembershipList = [1, n0, _CSGML,
    0, [() => ClusterSecurityGroupMembership$,
        { [_xN]: _CSG }]
];
var ClusterSecurityGroupNameList = [1, n0, _CSGNL,
    0, [0,
        { [_xN]: _CSGN }]
];
var ClusterSecurityGroups = [1, n0, _CSGl,
    0, [() => ClusterSecurityGroup$,
        { [_xN]: _CSG }]
];
var ClusterSubnetGroups = [1, n0, _CSGlus,
    0, [() => ClusterSubnetGroup$,
        { [_xN]: _CSGlu }]
];
var ClusterVersionList = [1, n0, _CVL,
    0, [() => ClusterVersion$,
        { [_xN]: _CV }]
];
var ConsumerIdentifierList = (/* unused pure expression or super */ null && (64 | 0));
var DataShareAssociationList = [1, n0, _DSAL,
    0, () => DataShareAssociation$
];
var DataShareList = [1, n0, _DSL,
    0, () => DataShare$
];
var DbGroupList = [1, n0, _DGL,
    0, [0,
        { [_xN]: _DGb }]
];
var DeferredMaintenanceWindowsList = [1, n0, _DMWL,
    0, [() => DeferredMaintenanceWindow$,
        { [_xN]: _DMWe }]
];
var DeleteClusterSnapshotMessageList = [1, n0, _DCSML,
    0, [() => DeleteClusterSnapshotMessage$,
        { [_xN]: _DCSM }]
];
var DescribeIntegrationsFilterList = [1, n0, _DIFL,
    0, [() => DescribeIntegrationsFilter$,
        { [_xN]: _DIF }]
];
var DescribeIntegrationsFilterValueList = [1, n0, _DIFVL,
    0, [0,
        { [_xN]: _Va }]
];
var EC2SecurityGroupList = [1, n0, _ECSGL,
    0, [() => EC2SecurityGroup$,
        { [_xN]: _ECSGe }]
];
var EligibleTracksToUpdateList = [1, n0, _ETTUL,
    0, [() => UpdateTarget$,
        { [_xN]: _UTp }]
];
var EndpointAccesses = [1, n0, _EAnd,
    0, [() => EndpointAccess$,
        0]
];
var EndpointAuthorizations = [1, n0, _EAndp,
    0, [() => EndpointAuthorization$,
        0]
];
var EventCategoriesList = [1, n0, _ECL,
    0, [0,
        { [_xN]: _ECv }]
];
var EventCategoriesMapList = [1, n0, _ECML,
    0, [() => EventCategoriesMap$,
        { [_xN]: _ECM }]
];
var EventInfoMapList = [1, n0, _EIML,
    0, [() => EventInfoMap$,
        { [_xN]: _EIM }]
];
var EventList = [1, n0, _EL,
    0, [() => Event$,
        { [_xN]: _Ev }]
];
var EventSubscriptionsList = [1, n0, _ESL,
    0, [() => EventSubscription$,
        { [_xN]: _ES }]
];
var HsmClientCertificateList = [1, n0, _HCCL,
    0, [() => HsmClientCertificate$,
        { [_xN]: _HCC }]
];
var HsmConfigurationList = [1, n0, _HCL,
    0, [() => HsmConfiguration$,
        { [_xN]: _HC }]
];
var IamRoleArnList = [1, n0, _IRAL,
    0, [0,
        { [_xN]: _IRA }]
];
var ImportTablesCompleted = (/* unused pure expression or super */ null && (64 | 0));
var ImportTablesInProgress = (/* unused pure expression or super */ null && (64 | 0));
var ImportTablesNotStarted = (/* unused pure expression or super */ null && (64 | 0));
var InboundIntegrationList = [1, n0, _IIL,
    0, [() => InboundIntegration$,
        { [_xN]: _II }]
];
var IntegrationErrorList = [1, n0, _IEL,
    0, [() => IntegrationError$,
        { [_xN]: _IE }]
];
var IntegrationList = [1, n0, _IL,
    0, [() => Integration$,
        { [_xN]: _In }]
];
var IPRangeList = [1, n0, _IPRL,
    0, [() => IPRange$,
        { [_xN]: _IPRa }]
];
var LakeFormationServiceIntegrations = [1, n0, _LFSI,
    0, () => LakeFormationScopeUnion$
];
var LogTypeList = (/* unused pure expression or super */ null && (64 | 0));
var NetworkInterfaceList = [1, n0, _NIL,
    0, [() => NetworkInterface$,
        { [_xN]: _NIe }]
];
var NodeConfigurationOptionList = [1, n0, _NCOL,
    0, [() => NodeConfigurationOption$,
        { [_xN]: _NCO }]
];
var NodeConfigurationOptionsFilterList = [1, n0, _NCOFL,
    0, [() => NodeConfigurationOptionsFilter$,
        { [_xN]: _NCOF }]
];
var OrderableClusterOptionsList = [1, n0, _OCOL,
    0, [() => OrderableClusterOption$,
        { [_xN]: _OCO }]
];
var ParameterGroupList = [1, n0, _PGL,
    0, [() => ClusterParameterGroup$,
        { [_xN]: _CPGl }]
];
var ParametersList = [1, n0, _PL,
    0, [() => Parameter$,
        { [_xN]: _Pa }]
];
var PartnerIntegrationInfoList = [1, n0, _PIIL,
    0, [() => PartnerIntegrationInfo$,
        { [_xN]: _PII }]
];
var PendingActionsList = (/* unused pure expression or super */ null && (64 | 0));
var Qev2IdcApplicationList = [1, n0, _QIAL,
    0, [() => Qev2IdcApplication$,
        0]
];
var RecommendationList = [1, n0, _RLec,
    0, [() => Recommendation$,
        { [_xN]: _Rec }]
];
var RecommendedActionList = [1, n0, _RAL,
    0, [() => RecommendedAction$,
        { [_xN]: _RAec }]
];
var RecurringChargeList = [1, n0, _RCL,
    0, [() => RecurringCharge$,
        { [_xN]: _RC }]
];
var RedshiftIdcApplicationList = [1, n0, _RIAL,
    0, [() => RedshiftIdcApplication$,
        0]
];
var RedshiftServiceIntegrations = [1, n0, _RSI,
    0, () => RedshiftScopeUnion$
];
var ReferenceLinkList = [1, n0, _RLL,
    0, [() => ReferenceLink$,
        { [_xN]: _RLe }]
];
var ReservedNodeConfigurationOptionList = [1, n0, _RNCOL,
    0, [() => ReservedNodeConfigurationOption$,
        { [_xN]: _RNCO }]
];
var ReservedNodeExchangeStatusList = [1, n0, _RNESL,
    0, [() => ReservedNodeExchangeStatus$,
        { [_xN]: _RNES }]
];
var ReservedNodeList = [1, n0, _RNL,
    0, [() => ReservedNode$,
        { [_xN]: _RNe }]
];
var ReservedNodeOfferingList = [1, n0, _RNOL,
    0, [() => ReservedNodeOffering$,
        { [_xN]: _RNOe }]
];
var RestorableNodeTypeList = [1, n0, _RNTL,
    0, [0,
        { [_xN]: _NT }]
];
var RevisionTargetsList = [1, n0, _RTL,
    0, [() => RevisionTarget$,
        { [_xN]: _RTev }]
];
var S3AccessGrantsServiceIntegrations = [1, n0, _SAGSI,
    0, () => S3AccessGrantsScopeUnion$
];
var ScheduledActionFilterList = [1, n0, _SAFL,
    0, [() => ScheduledActionFilter$,
        { [_xN]: _SAF }]
];
var ScheduledActionList = [1, n0, _SAL,
    0, [() => ScheduledAction$,
        { [_xN]: _SAc }]
];
var ScheduledActionTimeList = [1, n0, _SATL,
    0, [4,
        { [_xN]: _SATc }]
];
var ScheduleDefinitionList = [1, n0, _SDL,
    0, [0,
        { [_xN]: _SDch }]
];
var ScheduledSnapshotTimeList = [1, n0, _SSTL,
    0, [4,
        { [_xN]: _STna }]
];
var ServiceIntegrationList = [1, n0, _SILe,
    0, () => ServiceIntegrationsUnion$
];
var SnapshotCopyGrantList = [1, n0, _SCGL,
    0, [() => SnapshotCopyGrant$,
        { [_xN]: _SCG }]
];
var SnapshotIdentifierList = [1, n0, _SIL,
    0, [0,
        { [_xN]: _Str }]
];
var SnapshotList = [1, n0, _SL,
    0, [() => Snapshot$,
        { [_xN]: _S }]
];
var SnapshotScheduleList = [1, n0, _SSL,
    0, [() => SnapshotSchedule$,
        { [_xN]: _SSna }]
];
var SnapshotSortingEntityList = [1, n0, _SSEL,
    0, [() => SnapshotSortingEntity$,
        { [_xN]: _SSE }]
];
var SourceIdsList = [1, n0, _SILo,
    0, [0,
        { [_xN]: _SIour }]
];
var SubnetIdentifierList = [1, n0, _SILu,
    0, [0,
        { [_xN]: _SIubn }]
];
var SubnetList = [1, n0, _SLu,
    0, [() => Subnet$,
        { [_xN]: _Sub }]
];
var SupportedOperationList = [1, n0, _SOL,
    0, [() => SupportedOperation$,
        { [_xN]: _SOu }]
];
var SupportedPlatformsList = [1, n0, _SPL,
    0, [() => SupportedPlatform$,
        { [_xN]: _SPu }]
];
var TableRestoreStatusList = [1, n0, _TRSL,
    0, [() => TableRestoreStatus$,
        { [_xN]: _TRS }]
];
var TaggedResourceList = [1, n0, _TRL,
    0, [() => TaggedResource$,
        { [_xN]: _TR }]
];
var TagKeyList = [1, n0, _TKL,
    0, [0,
        { [_xN]: _TKa }]
];
var TagList = [1, n0, _TL,
    0, [() => Tag$,
        { [_xN]: _Ta }]
];
var TagValueList = [1, n0, _TVL,
    0, [0,
        { [_xN]: _TVa }]
];
var TrackList = [1, n0, _TLr,
    0, [() => MaintenanceTrack$,
        { [_xN]: _MT }]
];
var UsageLimits = [1, n0, _ULs,
    0, [() => UsageLimit$,
        0]
];
var ValueStringList = [1, n0, _VSL,
    0, [0,
        { [_xN]: _i }]
];
var VpcEndpointsList = [1, n0, _VEL,
    0, [() => VpcEndpoint$,
        { [_xN]: _VEp }]
];
var VpcIdentifierList = [1, n0, _VIL,
    0, [0,
        { [_xN]: _VIpc }]
];
var VpcSecurityGroupIdList = [1, n0, _VSGIL,
    0, [0,
        { [_xN]: _VSGIp }]
];
var VpcSecurityGroupMembershipList = [1, n0, _VSGML,
    0, [() => VpcSecurityGroupMembership$,
        { [_xN]: _VSGp }]
];
var EncryptionContextMap = (/* unused pure expression or super */ null && (128 | 0));
var S3TableLastIngestionTimeMap = (/* unused pure expression or super */ null && (128 | 0));
var LakeFormationScopeUnion$ = [4, n0, _LFSU,
    0,
    [_LFQ],
    [() => LakeFormationQuery$]
];
var NamespaceIdentifierUnion$ = [4, n0, _NIU,
    0,
    [_SIer, _PI],
    [() => ServerlessIdentifier$, () => ProvisionedIdentifier$]
];
var RedshiftScopeUnion$ = [4, n0, _RSU,
    0,
    [_Co],
    [() => Connect$]
];
var S3AccessGrantsScopeUnion$ = [4, n0, _SAGSU,
    0,
    [_RWA],
    [() => ReadWriteAccess$]
];
var ServiceIntegrationsUnion$ = [4, n0, _SIU,
    0,
    [_LF, _SAG, _Red],
    [() => LakeFormationServiceIntegrations, () => S3AccessGrantsServiceIntegrations, () => RedshiftServiceIntegrations]
];
var AcceptReservedNodeExchange$ = [9, n0, _ARNE,
    0, () => AcceptReservedNodeExchangeInputMessage$, () => AcceptReservedNodeExchangeOutputMessage$
];
var AddPartner$ = [9, n0, _APd,
    0, () => PartnerIntegrationInputMessage$, () => PartnerIntegrationOutputMessage$
];
var AssociateDataShareConsumer$ = [9, n0, _ADSC,
    0, () => AssociateDataShareConsumerMessage$, () => DataShare$
];
var AuthorizeClusterSecurityGroupIngress$ = [9, n0, _ACSGI,
    0, () => AuthorizeClusterSecurityGroupIngressMessage$, () => AuthorizeClusterSecurityGroupIngressResult$
];
var AuthorizeDataShare$ = [9, n0, _ADS,
    0, () => AuthorizeDataShareMessage$, () => DataShare$
];
var AuthorizeEndpointAccess$ = [9, n0, _AEAu,
    0, () => AuthorizeEndpointAccessMessage$, () => EndpointAuthorization$
];
var AuthorizeSnapshotAccess$ = [9, n0, _ASA,
    0, () => AuthorizeSnapshotAccessMessage$, () => AuthorizeSnapshotAccessResult$
];
var BatchDeleteClusterSnapshots$ = [9, n0, _BDCS,
    0, () => BatchDeleteClusterSnapshotsRequest$, () => BatchDeleteClusterSnapshotsResult$
];
var BatchModifyClusterSnapshots$ = [9, n0, _BMCS,
    0, () => BatchModifyClusterSnapshotsMessage$, () => BatchModifyClusterSnapshotsOutputMessage$
];
var CancelResize$ = [9, n0, _CRa,
    0, () => CancelResizeMessage$, () => ResizeProgressMessage$
];
var CopyClusterSnapshot$ = [9, n0, _CCS,
    0, () => CopyClusterSnapshotMessage$, () => CopyClusterSnapshotResult$
];
var CreateAuthenticationProfile$ = [9, n0, _CAP,
    0, () => CreateAuthenticationProfileMessage$, () => CreateAuthenticationProfileResult$
];
var CreateCluster$ = [9, n0, _CCr,
    0, () => CreateClusterMessage$, () => CreateClusterResult$
];
var CreateClusterParameterGroup$ = [9, n0, _CCPG,
    0, () => CreateClusterParameterGroupMessage$, () => CreateClusterParameterGroupResult$
];
var CreateClusterSecurityGroup$ = [9, n0, _CCSG,
    0, () => CreateClusterSecurityGroupMessage$, () => CreateClusterSecurityGroupResult$
];
var CreateClusterSnapshot$ = [9, n0, _CCSr,
    0, () => CreateClusterSnapshotMessage$, () => CreateClusterSnapshotResult$
];
var CreateClusterSubnetGroup$ = [9, n0, _CCSGr,
    0, () => CreateClusterSubnetGroupMessage$, () => CreateClusterSubnetGroupResult$
];
var CreateCustomDomainAssociation$ = [9, n0, _CCDA,
    0, () => CreateCustomDomainAssociationMessage$, () => CreateCustomDomainAssociationResult$
];
var CreateEndpointAccess$ = [9, n0, _CEA,
    0, () => CreateEndpointAccessMessage$, () => EndpointAccess$
];
var CreateEventSubscription$ = [9, n0, _CES,
    0, () => CreateEventSubscriptionMessage$, () => CreateEventSubscriptionResult$
];
var CreateHsmClientCertificate$ = [9, n0, _CHCC,
    0, () => CreateHsmClientCertificateMessage$, () => CreateHsmClientCertificateResult$
];
var CreateHsmConfiguration$ = [9, n0, _CHC,
    0, () => CreateHsmConfigurationMessage$, () => CreateHsmConfigurationResult$
];
var CreateIntegration$ = [9, n0, _CIr,
    0, () => CreateIntegrationMessage$, () => Integration$
];
var CreateQev2IdcApplication$ = [9, n0, _CQIA,
    0, () => CreateQev2IdcApplicationMessage$, () => CreateQev2IdcApplicationResult$
];
var CreateRedshiftIdcApplication$ = [9, n0, _CRIA,
    0, () => CreateRedshiftIdcApplicationMessage$, () => CreateRedshiftIdcApplicationResult$
];
var CreateScheduledAction$ = [9, n0, _CSA,
    0, () => CreateScheduledActionMessage$, () => ScheduledAction$
];
var CreateSnapshotCopyGrant$ = [9, n0, _CSCG,
    0, () => CreateSnapshotCopyGrantMessage$, () => CreateSnapshotCopyGrantResult$
];
var CreateSnapshotSchedule$ = [9, n0, _CSS,
    0, () => CreateSnapshotScheduleMessage$, () => SnapshotSchedule$
];
var CreateTags$ = [9, n0, _CTre,
    0, () => CreateTagsMessage$, () => __Unit
];
var CreateUsageLimit$ = [9, n0, _CUL,
    0, () => CreateUsageLimitMessage$, () => UsageLimit$
];
var DeauthorizeDataShare$ = [9, n0, _DDS,
    0, () => DeauthorizeDataShareMessage$, () => DataShare$
];
var DeleteAuthenticationProfile$ = [9, n0, _DAP,
    0, () => DeleteAuthenticationProfileMessage$, () => DeleteAuthenticationProfileResult$
];
var DeleteCluster$ = [9, n0, _DC,
    0, () => DeleteClusterMessage$, () => DeleteClusterResult$
];
var DeleteClusterParameterGroup$ = [9, n0, _DCPG,
    0, () => DeleteClusterParameterGroupMessage$, () => __Unit
];
var DeleteClusterSecurityGroup$ = [9, n0, _DCSG,
    0, () => DeleteClusterSecurityGroupMessage$, () => __Unit
];
var DeleteClusterSnapshot$ = [9, n0, _DCS,
    0, () => DeleteClusterSnapshotMessage$, () => DeleteClusterSnapshotResult$
];
var DeleteClusterSubnetGroup$ = [9, n0, _DCSGe,
    0, () => DeleteClusterSubnetGroupMessage$, () => __Unit
];
var DeleteCustomDomainAssociation$ = [9, n0, _DCDA,
    0, () => DeleteCustomDomainAssociationMessage$, () => __Unit
];
var DeleteEndpointAccess$ = [9, n0, _DEAe,
    0, () => DeleteEndpointAccessMessage$, () => EndpointAccess$
];
var DeleteEventSubscription$ = [9, n0, _DES,
    0, () => DeleteEventSubscriptionMessage$, () => __Unit
];
var DeleteHsmClientCertificate$ = [9, n0, _DHCC,
    0, () => DeleteHsmClientCertificateMessage$, () => __Unit
];
var DeleteHsmConfiguration$ = [9, n0, _DHC,
    0, () => DeleteHsmConfigurationMessage$, () => __Unit
];
var DeleteIntegration$ = [9, n0, _DI,
    0, () => DeleteIntegrationMessage$, () => Integration$
];
var DeletePartner$ = [9, n0, _DPe,
    0, () => PartnerIntegrationInputMessage$, () => PartnerIntegrationOutputMessage$
];
var DeleteQev2IdcApplication$ = [9, n0, _DQIA,
    0, () => DeleteQev2IdcApplicationMessage$, () => __Unit
];
var DeleteRedshiftIdcApplication$ = [9, n0, _DRIA,
    0, () => DeleteRedshiftIdcApplicationMessage$, () => __Unit
];
var DeleteResourcePolicy$ = [9, n0, _DRP,
    0, () => DeleteResourcePolicyMessage$, () => __Unit
];
var DeleteScheduledAction$ = [9, n0, _DSAe,
    0, () => DeleteScheduledActionMessage$, () => __Unit
];
var DeleteSnapshotCopyGrant$ = [9, n0, _DSCG,
    0, () => DeleteSnapshotCopyGrantMessage$, () => __Unit
];
var DeleteSnapshotSchedule$ = [9, n0, _DSS,
    0, () => DeleteSnapshotScheduleMessage$, () => __Unit
];
var DeleteTags$ = [9, n0, _DTe,
    0, () => DeleteTagsMessage$, () => __Unit
];
var DeleteUsageLimit$ = [9, n0, _DUL,
    0, () => DeleteUsageLimitMessage$, () => __Unit
];
var DeregisterNamespace$ = [9, n0, _DNe,
    0, () => DeregisterNamespaceInputMessage$, () => DeregisterNamespaceOutputMessage$
];
var DescribeAccountAttributes$ = [9, n0, _DAA,
    0, () => DescribeAccountAttributesMessage$, () => AccountAttributeList$
];
var DescribeAuthenticationProfiles$ = [9, n0, _DAPe,
    0, () => DescribeAuthenticationProfilesMessage$, () => DescribeAuthenticationProfilesResult$
];
var DescribeClusterDbRevisions$ = [9, n0, _DCDR,
    0, () => DescribeClusterDbRevisionsMessage$, () => ClusterDbRevisionsMessage$
];
var DescribeClusterParameterGroups$ = [9, n0, _DCPGe,
    0, () => DescribeClusterParameterGroupsMessage$, () => ClusterParameterGroupsMessage$
];
var DescribeClusterParameters$ = [9, n0, _DCPe,
    0, () => DescribeClusterParametersMessage$, () => ClusterParameterGroupDetails$
];
var DescribeClusters$ = [9, n0, _DCe,
    0, () => DescribeClustersMessage$, () => ClustersMessage$
];
var DescribeClusterSecurityGroups$ = [9, n0, _DCSGes,
    0, () => DescribeClusterSecurityGroupsMessage$, () => ClusterSecurityGroupMessage$
];
var DescribeClusterSnapshots$ = [9, n0, _DCSe,
    0, () => DescribeClusterSnapshotsMessage$, () => SnapshotMessage$
];
var DescribeClusterSubnetGroups$ = [9, n0, _DCSGesc,
    0, () => DescribeClusterSubnetGroupsMessage$, () => ClusterSubnetGroupMessage$
];
var DescribeClusterTracks$ = [9, n0, _DCT,
    0, () => DescribeClusterTracksMessage$, () => TrackListMessage$
];
var DescribeClusterVersions$ = [9, n0, _DCV,
    0, () => DescribeClusterVersionsMessage$, () => ClusterVersionsMessage$
];
var DescribeCustomDomainAssociations$ = [9, n0, _DCDAe,
    0, () => DescribeCustomDomainAssociationsMessage$, () => CustomDomainAssociationsMessage$
];
var DescribeDataShares$ = [9, n0, _DDSe,
    0, () => DescribeDataSharesMessage$, () => DescribeDataSharesResult$
];
var DescribeDataSharesForConsumer$ = [9, n0, _DDSFC,
    0, () => DescribeDataSharesForConsumerMessage$, () => DescribeDataSharesForConsumerResult$
];
var DescribeDataSharesForProducer$ = [9, n0, _DDSFP,
    0, () => DescribeDataSharesForProducerMessage$, () => DescribeDataSharesForProducerResult$
];
var DescribeDefaultClusterParameters$ = [9, n0, _DDCP,
    0, () => DescribeDefaultClusterParametersMessage$, () => DescribeDefaultClusterParametersResult$
];
var DescribeEndpointAccess$ = [9, n0, _DEAes,
    0, () => DescribeEndpointAccessMessage$, () => EndpointAccessList$
];
var DescribeEndpointAuthorization$ = [9, n0, _DEAesc,
    0, () => DescribeEndpointAuthorizationMessage$, () => EndpointAuthorizationList$
];
var DescribeEventCategories$ = [9, n0, _DEC,
    0, () => DescribeEventCategoriesMessage$, () => EventCategoriesMessage$
];
var DescribeEvents$ = [9, n0, _DE,
    0, () => DescribeEventsMessage$, () => EventsMessage$
];
var DescribeEventSubscriptions$ = [9, n0, _DESe,
    0, () => DescribeEventSubscriptionsMessage$, () => EventSubscriptionsMessage$
];
var DescribeHsmClientCertificates$ = [9, n0, _DHCCe,
    0, () => DescribeHsmClientCertificatesMessage$, () => HsmClientCertificateMessage$
];
var DescribeHsmConfigurations$ = [9, n0, _DHCe,
    0, () => DescribeHsmConfigurationsMessage$, () => HsmConfigurationMessage$
];
var DescribeInboundIntegrations$ = [9, n0, _DII,
    0, () => DescribeInboundIntegrationsMessage$, () => InboundIntegrationsMessage$
];
var DescribeIntegrations$ = [9, n0, _DIe,
    0, () => DescribeIntegrationsMessage$, () => IntegrationsMessage$
];
var DescribeLoggingStatus$ = [9, n0, _DLS,
    0, () => DescribeLoggingStatusMessage$, () => LoggingStatus$
];
var DescribeNodeConfigurationOptions$ = [9, n0, _DNCO,
    0, () => DescribeNodeConfigurationOptionsMessage$, () => NodeConfigurationOptionsMessage$
];
var DescribeOrderableClusterOptions$ = [9, n0, _DOCO,
    0, () => DescribeOrderableClusterOptionsMessage$, () => OrderableClusterOptionsMessage$
];
var DescribePartners$ = [9, n0, _DPes,
    0, () => DescribePartnersInputMessage$, () => DescribePartnersOutputMessage$
];
var DescribeQev2IdcApplications$ = [9, n0, _DQIAe,
    0, () => DescribeQev2IdcApplicationsMessage$, () => DescribeQev2IdcApplicationsResult$
];
var DescribeRedshiftIdcApplications$ = [9, n0, _DRIAe,
    0, () => DescribeRedshiftIdcApplicationsMessage$, () => DescribeRedshiftIdcApplicationsResult$
];
var DescribeReservedNodeExchangeStatus$ = [9, n0, _DRNES,
    0, () => DescribeReservedNodeExchangeStatusInputMessage$, () => DescribeReservedNodeExchangeStatusOutputMessage$
];
var DescribeReservedNodeOfferings$ = [9, n0, _DRNO,
    0, () => DescribeReservedNodeOfferingsMessage$, () => ReservedNodeOfferingsMessage$
];
var DescribeReservedNodes$ = [9, n0, _DRN,
    0, () => DescribeReservedNodesMessage$, () => ReservedNodesMessage$
];
var DescribeResize$ = [9, n0, _DRe,
    0, () => DescribeResizeMessage$, () => ResizeProgressMessage$
];
var DescribeScheduledActions$ = [9, n0, _DSAes,
    0, () => DescribeScheduledActionsMessage$, () => ScheduledActionsMessage$
];
var DescribeSnapshotCopyGrants$ = [9, n0, _DSCGe,
    0, () => DescribeSnapshotCopyGrantsMessage$, () => SnapshotCopyGrantMessage$
];
var DescribeSnapshotSchedules$ = [9, n0, _DSSe,
    0, () => DescribeSnapshotSchedulesMessage$, () => DescribeSnapshotSchedulesOutputMessage$
];
var DescribeStorage$ = [9, n0, _DSe,
    0, () => __Unit, () => CustomerStorageMessage$
];
var DescribeTableRestoreStatus$ = [9, n0, _DTRS,
    0, () => DescribeTableRestoreStatusMessage$, () => TableRestoreStatusMessage$
];
var DescribeTags$ = [9, n0, _DTes,
    0, () => DescribeTagsMessage$, () => TaggedResourceListMessage$
];
var DescribeUsageLimits$ = [9, n0, _DULe,
    0, () => DescribeUsageLimitsMessage$, () => UsageLimitList$
];
var DisableLogging$ = [9, n0, _DL,
    0, () => DisableLoggingMessage$, () => LoggingStatus$
];
var DisableSnapshotCopy$ = [9, n0, _DSC,
    0, () => DisableSnapshotCopyMessage$, () => DisableSnapshotCopyResult$
];
var DisassociateDataShareConsumer$ = [9, n0, _DDSC,
    0, () => DisassociateDataShareConsumerMessage$, () => DataShare$
];
var EnableLogging$ = [9, n0, _ELn,
    0, () => EnableLoggingMessage$, () => LoggingStatus$
];
var EnableSnapshotCopy$ = [9, n0, _ESC,
    0, () => EnableSnapshotCopyMessage$, () => EnableSnapshotCopyResult$
];
var FailoverPrimaryCompute$ = [9, n0, _FPC,
    0, () => FailoverPrimaryComputeInputMessage$, () => FailoverPrimaryComputeResult$
];
var GetClusterCredentials$ = [9, n0, _GCC,
    0, () => GetClusterCredentialsMessage$, () => ClusterCredentials$
];
var GetClusterCredentialsWithIAM$ = [9, n0, _GCCWIAM,
    0, () => GetClusterCredentialsWithIAMMessage$, () => ClusterExtendedCredentials$
];
var GetIdentityCenterAuthToken$ = [9, n0, _GICAT,
    0, () => GetIdentityCenterAuthTokenRequest$, () => GetIdentityCenterAuthTokenResponse$
];
var GetReservedNodeExchangeConfigurationOptions$ = [9, n0, _GRNECO,
    0, () => GetReservedNodeExchangeConfigurationOptionsInputMessage$, () => GetReservedNodeExchangeConfigurationOptionsOutputMessage$
];
var GetReservedNodeExchangeOfferings$ = [9, n0, _GRNEO,
    0, () => GetReservedNodeExchangeOfferingsInputMessage$, () => GetReservedNodeExchangeOfferingsOutputMessage$
];
var GetResourcePolicy$ = [9, n0, _GRP,
    0, () => GetResourcePolicyMessage$, () => GetResourcePolicyResult$
];
var ListRecommendations$ = [9, n0, _LRi,
    0, () => ListRecommendationsMessage$, () => ListRecommendationsResult$
];
var ModifyAquaConfiguration$ = [9, n0, _MAC,
    0, () => ModifyAquaInputMessage$, () => ModifyAquaOutputMessage$
];
var ModifyAuthenticationProfile$ = [9, n0, _MAP,
    0, () => ModifyAuthenticationProfileMessage$, () => ModifyAuthenticationProfileResult$
];
var ModifyCluster$ = [9, n0, _MC,
    0, () => ModifyClusterMessage$, () => ModifyClusterResult$
];
var ModifyClusterDbRevision$ = [9, n0, _MCDR,
    0, () => ModifyClusterDbRevisionMessage$, () => ModifyClusterDbRevisionResult$
];
var ModifyClusterIamRoles$ = [9, n0, _MCIR,
    0, () => ModifyClusterIamRolesMessage$, () => ModifyClusterIamRolesResult$
];
var ModifyClusterMaintenance$ = [9, n0, _MCMo,
    0, () => ModifyClusterMaintenanceMessage$, () => ModifyClusterMaintenanceResult$
];
var ModifyClusterParameterGroup$ = [9, n0, _MCPG,
    0, () => ModifyClusterParameterGroupMessage$, () => ClusterParameterGroupNameMessage$
];
var ModifyClusterSnapshot$ = [9, n0, _MCS,
    0, () => ModifyClusterSnapshotMessage$, () => ModifyClusterSnapshotResult$
];
var ModifyClusterSnapshotSchedule$ = [9, n0, _MCSS,
    0, () => ModifyClusterSnapshotScheduleMessage$, () => __Unit
];
var ModifyClusterSubnetGroup$ = [9, n0, _MCSG,
    0, () => ModifyClusterSubnetGroupMessage$, () => ModifyClusterSubnetGroupResult$
];
var ModifyCustomDomainAssociation$ = [9, n0, _MCDA,
    0, () => ModifyCustomDomainAssociationMessage$, () => ModifyCustomDomainAssociationResult$
];
var ModifyEndpointAccess$ = [9, n0, _MEA,
    0, () => ModifyEndpointAccessMessage$, () => EndpointAccess$
];
var ModifyEventSubscription$ = [9, n0, _MES,
    0, () => ModifyEventSubscriptionMessage$, () => ModifyEventSubscriptionResult$
];
var ModifyIntegration$ = [9, n0, _MI,
    0, () => ModifyIntegrationMessage$, () => Integration$
];
var ModifyLakehouseConfiguration$ = [9, n0, _MLC,
    0, () => ModifyLakehouseConfigurationMessage$, () => LakehouseConfiguration$
];
var ModifyQev2IdcApplication$ = [9, n0, _MQIA,
    0, () => ModifyQev2IdcApplicationMessage$, () => ModifyQev2IdcApplicationResult$
];
var ModifyRedshiftIdcApplication$ = [9, n0, _MRIA,
    0, () => ModifyRedshiftIdcApplicationMessage$, () => ModifyRedshiftIdcApplicationResult$
];
var ModifyScheduledAction$ = [9, n0, _MSA,
    0, () => ModifyScheduledActionMessage$, () => ScheduledAction$
];
var ModifySnapshotCopyRetentionPeriod$ = [9, n0, _MSCRP,
    0, () => ModifySnapshotCopyRetentionPeriodMessage$, () => ModifySnapshotCopyRetentionPeriodResult$
];
var ModifySnapshotSchedule$ = [9, n0, _MSS,
    0, () => ModifySnapshotScheduleMessage$, () => SnapshotSchedule$
];
var ModifyUsageLimit$ = [9, n0, _MUL,
    0, () => ModifyUsageLimitMessage$, () => UsageLimit$
];
var PauseCluster$ = [9, n0, _PC,
    0, () => PauseClusterMessage$, () => PauseClusterResult$
];
var PurchaseReservedNodeOffering$ = [9, n0, _PRNO,
    0, () => PurchaseReservedNodeOfferingMessage$, () => PurchaseReservedNodeOfferingResult$
];
var PutResourcePolicy$ = [9, n0, _PRP,
    0, () => PutResourcePolicyMessage$, () => PutResourcePolicyResult$
];
var RebootCluster$ = [9, n0, _RCeb,
    0, () => RebootClusterMessage$, () => RebootClusterResult$
];
var RegisterNamespace$ = [9, n0, _RNeg,
    0, () => RegisterNamespaceInputMessage$, () => RegisterNamespaceOutputMessage$
];
var RejectDataShare$ = [9, n0, _RDS,
    0, () => RejectDataShareMessage$, () => DataShare$
];
var ResetClusterParameterGroup$ = [9, n0, _RCPG,
    0, () => ResetClusterParameterGroupMessage$, () => ClusterParameterGroupNameMessage$
];
var ResizeCluster$ = [9, n0, _RCes,
    0, () => ResizeClusterMessage$, () => ResizeClusterResult$
];
var RestoreFromClusterSnapshot$ = [9, n0, _RFCS,
    0, () => RestoreFromClusterSnapshotMessage$, () => RestoreFromClusterSnapshotResult$
];
var RestoreTableFromClusterSnapshot$ = [9, n0, _RTFCS,
    0, () => RestoreTableFromClusterSnapshotMessage$, () => RestoreTableFromClusterSnapshotResult$
];
var ResumeCluster$ = [9, n0, _RCesu,
    0, () => ResumeClusterMessage$, () => ResumeClusterResult$
];
var RevokeClusterSecurityGroupIngress$ = [9, n0, _RCSGI,
    0, () => RevokeClusterSecurityGroupIngressMessage$, () => RevokeClusterSecurityGroupIngressResult$
];
var RevokeEndpointAccess$ = [9, n0, _REA,
    0, () => RevokeEndpointAccessMessage$, () => EndpointAuthorization$
];
var RevokeSnapshotAccess$ = [9, n0, _RSA,
    0, () => RevokeSnapshotAccessMessage$, () => RevokeSnapshotAccessResult$
];
var RotateEncryptionKey$ = [9, n0, _REK,
    0, () => RotateEncryptionKeyMessage$, () => RotateEncryptionKeyResult$
];
var UpdatePartnerStatus$ = [9, n0, _UPS,
    0, () => UpdatePartnerStatusInputMessage$, () => PartnerIntegrationOutputMessage$
];


/***/ }),

/***/ 5477:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ emitWarningIfUnsupportedVersion)
/* harmony export */ });
/* unused harmony export state */
const state = {
    warningEmitted: false,
};
const emitWarningIfUnsupportedVersion = (version) => {
    if (version && !state.warningEmitted) {
        if (process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED === "true") {
            state.warningEmitted = true;
            return;
        }
        const userMajorVersion = parseInt(version.substring(1, version.indexOf(".")));
        const vv = 22;
        if (userMajorVersion < vv) {
            state.warningEmitted = true;
            process.emitWarning(`NodeVersionSupportWarning: The AWS SDK for JavaScript (v3)
versions published after the first week of January 2027
will require node >=${vv}. You are running node ${version}.

To continue receiving updates to AWS services, bug fixes,
and security updates please upgrade to node >=${vv}.

More information can be found at: https://a.co/c895JFp`);
        }
    }
};


/***/ }),

/***/ 9121:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ getDefaultSocketTimeout)
/* harmony export */ });
const isDefaultSocketTimeoutEnabled = () => typeof process === "object" && process?.env?.AWS_ENABLE_DEFAULT_SOCKET_TIMEOUT_2026 === "true";
const getDefaultSocketTimeout = (requestHandler, timeoutMs) => {
    if (!isDefaultSocketTimeoutEnabled()) {
        return undefined;
    }
    if (typeof requestHandler?.handle === "function") {
        return undefined;
    }
    return timeoutMs;
};


/***/ }),

/***/ 9007:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OV: () => (/* binding */ resolveHostHeaderConfig),
/* harmony export */   TC: () => (/* binding */ getHostHeaderPlugin)
/* harmony export */ });
/* unused harmony exports hostHeaderMiddleware, hostHeaderMiddlewareOptions */
/* harmony import */ var _smithy_core_protocols__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9725);

function resolveHostHeaderConfig(input) {
    return input;
}
const hostHeaderMiddleware = (options) => (next) => async (args) => {
    if (!_smithy_core_protocols__WEBPACK_IMPORTED_MODULE_0__/* .HttpRequest */ .K.isInstance(args.request)) {
        return next(args);
    }
    const { request } = args;
    const { handlerProtocol = "" } = options.requestHandler.metadata || {};
    if (handlerProtocol.indexOf("h2") >= 0 && !request.headers[":authority"]) {
        delete request.headers["host"];
        request.headers[":authority"] = request.hostname + (request.port ? ":" + request.port : "");
    }
    else if (!request.headers["host"]) {
        let host = request.hostname;
        if (request.port != null) {
            host += `:${request.port}`;
        }
        request.headers["host"] = host;
    }
    return next(args);
};
const hostHeaderMiddlewareOptions = {
    name: "hostHeaderMiddleware",
    step: "build",
    priority: "low",
    tags: ["HOST"],
    override: true,
};
const getHostHeaderPlugin = (options) => ({
    applyToStack: (clientStack) => {
        clientStack.add(hostHeaderMiddleware(options), hostHeaderMiddlewareOptions);
    },
});


/***/ }),

/***/ 5180:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y7: () => (/* binding */ getLoggerPlugin)
/* harmony export */ });
/* unused harmony exports loggerMiddleware, loggerMiddlewareOptions */
const loggerMiddleware = () => (next, context) => async (args) => {
    try {
        const response = await next(args);
        const { clientName, commandName, logger, dynamoDbDocumentClientOptions = {} } = context;
        const { overrideInputFilterSensitiveLog, overrideOutputFilterSensitiveLog } = dynamoDbDocumentClientOptions;
        const inputFilterSensitiveLog = overrideInputFilterSensitiveLog ?? context.inputFilterSensitiveLog;
        const outputFilterSensitiveLog = overrideOutputFilterSensitiveLog ?? context.outputFilterSensitiveLog;
        const { $metadata, ...outputWithoutMetadata } = response.output;
        logger?.info?.({
            clientName,
            commandName,
            input: inputFilterSensitiveLog(args.input),
            output: outputFilterSensitiveLog(outputWithoutMetadata),
            metadata: $metadata,
        });
        return response;
    }
    catch (error) {
        const { clientName, commandName, logger, dynamoDbDocumentClientOptions = {} } = context;
        const { overrideInputFilterSensitiveLog } = dynamoDbDocumentClientOptions;
        const inputFilterSensitiveLog = overrideInputFilterSensitiveLog ?? context.inputFilterSensitiveLog;
        logger?.error?.({
            clientName,
            commandName,
            input: inputFilterSensitiveLog(args.input),
            error,
            metadata: error.$metadata,
        });
        throw error;
    }
};
const loggerMiddlewareOptions = {
    name: "loggerMiddleware",
    tags: ["LOGGER"],
    step: "initialize",
    override: true,
};
const getLoggerPlugin = (options) => ({
    applyToStack: (clientStack) => {
        clientStack.add(loggerMiddleware(), loggerMiddlewareOptions);
    },
});


/***/ }),

/***/ 7591:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ getRecursionDetectionPlugin)
});

;// CONCATENATED MODULE: ./node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-recursion-detection/configuration.js
const recursionDetectionMiddlewareOptions = {
    step: "build",
    tags: ["RECURSION_DETECTION", "TRACE_CONTEXT_PROPAGATION"],
    name: "recursionDetectionMiddleware",
    override: true,
    priority: "low",
};

// EXTERNAL MODULE: ./node_modules/@aws/lambda-invoke-store/dist-cjs/invoke-store.js
var invoke_store = __webpack_require__(9320);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/transport/httpRequest.js
var httpRequest = __webpack_require__(9725);
;// CONCATENATED MODULE: ./node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-recursion-detection/recursionDetectionMiddleware.js


const AWS_LAMBDA_FUNCTION_NAME = "AWS_LAMBDA_FUNCTION_NAME";
const _X_AMZN_TRACE_ID = "_X_AMZN_TRACE_ID";
const X_AMZN_TRACE_ID = "X-Amzn-Trace-Id";
const TRACEPARENT = "traceparent";
const TRACESTATE = "tracestate";
const BAGGAGE = "baggage";
const recursionDetectionMiddleware = () => (next) => async (args) => {
    const { request } = args;
    if (!httpRequest/* HttpRequest */.K.isInstance(request)) {
        return next(args);
    }
    let invokeStore;
    {
        const traceIdHeader = Object.keys(request.headers ?? {}).find((h) => h.toLowerCase() === X_AMZN_TRACE_ID.toLowerCase()) ??
            X_AMZN_TRACE_ID;
        if (!request.headers.hasOwnProperty(traceIdHeader)) {
            const functionName = process.env[AWS_LAMBDA_FUNCTION_NAME];
            const traceIdFromEnv = process.env[_X_AMZN_TRACE_ID];
            invokeStore ??= await invoke_store/* InvokeStore */.A.getInstanceAsync();
            const traceIdFromInvokeStore = invokeStore?.getXRayTraceId();
            const traceId = traceIdFromInvokeStore ?? traceIdFromEnv;
            const nonEmptyString = (str) => typeof str === "string" && str.length > 0;
            if (nonEmptyString(functionName) && nonEmptyString(traceId)) {
                request.headers[X_AMZN_TRACE_ID] = traceId;
            }
        }
    }
    {
        sanitizeTraceHeaders(request.headers);
        const existingTraceparent = request.headers[TRACEPARENT];
        if (!existingTraceparent) {
            const traceparent = (invokeStore ??= await invoke_store/* InvokeStore */.A.getInstanceAsync())?.getTraceparent?.();
            if (traceparent) {
                request.headers[TRACEPARENT] = traceparent;
                const tracestate = invokeStore?.getTracestate?.();
                if (tracestate) {
                    request.headers[TRACESTATE] = tracestate;
                }
                const baggage = invokeStore?.getBaggage?.();
                if (baggage) {
                    request.headers[BAGGAGE] = baggage;
                }
            }
        }
    }
    return next(args);
};
function sanitizeTraceHeaders(headers) {
    for (const header of Object.keys(headers)) {
        const lower = header.toLowerCase();
        if (header !== lower && (lower === TRACEPARENT || lower === TRACESTATE || lower === BAGGAGE)) {
            headers[lower] = headers[header];
            delete headers[header];
        }
    }
}

;// CONCATENATED MODULE: ./node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-recursion-detection/getRecursionDetectionPlugin.js


const getRecursionDetectionPlugin = (options) => ({
    applyToStack: (clientStack) => {
        clientStack.add(recursionDetectionMiddleware(), recursionDetectionMiddlewareOptions);
    },
});


/***/ }),

/***/ 846:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ resolveUserAgentConfig),
/* harmony export */   b: () => (/* binding */ DEFAULT_UA_APP_ID)
/* harmony export */ });
/* harmony import */ var _smithy_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3926);

const DEFAULT_UA_APP_ID = undefined;
function isValidUserAgentAppId(appId) {
    if (appId === undefined) {
        return true;
    }
    return typeof appId === "string" && appId.length <= 50;
}
function resolveUserAgentConfig(input) {
    const normalizedAppIdProvider = (0,_smithy_core__WEBPACK_IMPORTED_MODULE_0__/* .normalizeProvider */ .t)(input.userAgentAppId ?? DEFAULT_UA_APP_ID);
    const { customUserAgent } = input;
    return Object.assign(input, {
        customUserAgent: typeof customUserAgent === "string" ? [[customUserAgent]] : customUserAgent,
        userAgentAppId: async () => {
            const appId = await normalizedAppIdProvider();
            if (!isValidUserAgentAppId(appId)) {
                const logger = input.logger?.constructor?.name === "NoOpLogger" || !input.logger ? console : input.logger;
                if (typeof appId !== "string") {
                    logger?.warn("userAgentAppId must be a string or undefined.");
                }
                else if (appId.length > 50) {
                    logger?.warn("The provided userAgentAppId exceeds the maximum length of 50 characters.");
                }
            }
            return appId;
        },
    });
}


/***/ }),

/***/ 8486:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sM: () => (/* binding */ getUserAgentPlugin)
});

// UNUSED EXPORTS: getUserAgentMiddlewareOptions, userAgentMiddleware

// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/transport/httpRequest.js
var httpRequest = __webpack_require__(9725);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/core/dist-es/submodules/client/util-endpoints/lib/aws/partition.js + 1 modules
var partition = __webpack_require__(3305);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/retry/util-retry/config.js
var util_retry_config = __webpack_require__(4353);
;// CONCATENATED MODULE: ./node_modules/@aws-sdk/core/dist-es/submodules/client/setFeature.js
function setFeature(context, feature, value) {
    if (!context.__aws_sdk_context) {
        context.__aws_sdk_context = {
            features: {},
        };
    }
    else if (!context.__aws_sdk_context.features) {
        context.__aws_sdk_context.features = {};
    }
    context.__aws_sdk_context.features[feature] = value;
}

;// CONCATENATED MODULE: ./node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-user-agent/check-features.js


const ACCOUNT_ID_ENDPOINT_REGEX = /\d{12}\.ddb/;
async function checkFeatures(context, config, args) {
    const request = args.request;
    if (request?.headers?.["smithy-protocol"] === "rpc-v2-cbor") {
        setFeature(context, "PROTOCOL_RPC_V2_CBOR", "M");
    }
    if (typeof config.retryStrategy === "function") {
        const retryStrategy = await config.retryStrategy();
        if (typeof retryStrategy.mode === "string") {
            switch (retryStrategy.mode) {
                case util_retry_config/* RETRY_MODES */.cm.ADAPTIVE:
                    setFeature(context, "RETRY_MODE_ADAPTIVE", "F");
                    break;
                case util_retry_config/* RETRY_MODES */.cm.STANDARD:
                    setFeature(context, "RETRY_MODE_STANDARD", "E");
                    break;
            }
        }
    }
    if (typeof config.accountIdEndpointMode === "function") {
        const endpointV2 = context.endpointV2;
        if (String(endpointV2?.url?.hostname).match(ACCOUNT_ID_ENDPOINT_REGEX)) {
            setFeature(context, "ACCOUNT_ID_ENDPOINT", "O");
        }
        switch (await config.accountIdEndpointMode?.()) {
            case "disabled":
                setFeature(context, "ACCOUNT_ID_MODE_DISABLED", "Q");
                break;
            case "preferred":
                setFeature(context, "ACCOUNT_ID_MODE_PREFERRED", "P");
                break;
            case "required":
                setFeature(context, "ACCOUNT_ID_MODE_REQUIRED", "R");
                break;
        }
    }
    const identity = context.__smithy_context?.selectedHttpAuthScheme?.identity;
    if (identity?.$source) {
        const credentials = identity;
        if (credentials.accountId) {
            setFeature(context, "RESOLVED_ACCOUNT_ID", "T");
        }
        for (const [key, value] of Object.entries(credentials.$source ?? {})) {
            setFeature(context, key, value);
        }
    }
}

;// CONCATENATED MODULE: ./node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-user-agent/constants.js
const USER_AGENT = "user-agent";
const X_AMZ_USER_AGENT = "x-amz-user-agent";
const SPACE = " ";
const UA_NAME_SEPARATOR = "/";
const UA_NAME_ESCAPE_REGEX = /[^!$%&'*+\-.^_`|~\w]/g;
const UA_VALUE_ESCAPE_REGEX = /[^!$%&'*+\-.^_`|~\w#]/g;
const UA_ESCAPE_CHAR = "-";

;// CONCATENATED MODULE: ./node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-user-agent/encode-features.js
const BYTE_LIMIT = 1024;
function encodeFeatures(features) {
    let buffer = "";
    for (const key in features) {
        const val = features[key];
        if (buffer.length + val.length + 1 <= BYTE_LIMIT) {
            if (buffer.length) {
                buffer += "," + val;
            }
            else {
                buffer += val;
            }
            continue;
        }
        break;
    }
    return buffer;
}

;// CONCATENATED MODULE: ./node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-user-agent/user-agent-middleware.js





const userAgentMiddleware = (options) => (next, context) => async (args) => {
    const { request } = args;
    if (!httpRequest/* HttpRequest */.K.isInstance(request)) {
        return next(args);
    }
    const { headers } = request;
    const userAgent = context?.userAgent?.map(escapeUserAgent) || [];
    const defaultUserAgent = (await options.defaultUserAgentProvider()).map(escapeUserAgent);
    await checkFeatures(context, options, args);
    const awsContext = context;
    defaultUserAgent.push(`m/${encodeFeatures(Object.assign({}, context.__smithy_context?.features, awsContext.__aws_sdk_context?.features))}`);
    const customUserAgent = options?.customUserAgent?.map(escapeUserAgent) || [];
    const appId = await options.userAgentAppId();
    if (appId) {
        defaultUserAgent.push(escapeUserAgent([`app`, `${appId}`]));
    }
    const prefix = (0,partition/* getUserAgentPrefix */.vL)();
    const sdkUserAgentValue = (prefix ? [prefix] : [])
        .concat([...defaultUserAgent, ...userAgent, ...customUserAgent])
        .join(SPACE);
    const normalUAValue = [
        ...defaultUserAgent.filter((section) => section.startsWith("aws-sdk-")),
        ...customUserAgent,
    ].join(SPACE);
    if (options.runtime !== "browser") {
        if (normalUAValue) {
            headers[X_AMZ_USER_AGENT] = headers[X_AMZ_USER_AGENT]
                ? `${headers[USER_AGENT]} ${normalUAValue}`
                : normalUAValue;
        }
        headers[USER_AGENT] = sdkUserAgentValue;
    }
    else {
        headers[X_AMZ_USER_AGENT] = sdkUserAgentValue;
    }
    return next({
        ...args,
        request,
    });
};
const escapeUserAgent = (userAgentPair) => {
    const name = userAgentPair[0]
        .split(UA_NAME_SEPARATOR)
        .map((part) => part.replace(UA_NAME_ESCAPE_REGEX, UA_ESCAPE_CHAR))
        .join(UA_NAME_SEPARATOR);
    const version = userAgentPair[1]?.replace(UA_VALUE_ESCAPE_REGEX, UA_ESCAPE_CHAR);
    const prefixSeparatorIndex = name.indexOf(UA_NAME_SEPARATOR);
    const prefix = name.substring(0, prefixSeparatorIndex);
    let uaName = name.substring(prefixSeparatorIndex + 1);
    if (prefix === "api") {
        uaName = uaName.toLowerCase();
    }
    return [prefix, uaName, version]
        .filter((item) => item && item.length > 0)
        .reduce((acc, item, index) => {
        switch (index) {
            case 0:
                return item;
            case 1:
                return `${acc}/${item}`;
            default:
                return `${acc}#${item}`;
        }
    }, "");
};
const getUserAgentMiddlewareOptions = {
    name: "getUserAgentMiddleware",
    step: "build",
    priority: "low",
    tags: ["SET_USER_AGENT", "USER_AGENT"],
    override: true,
};
const getUserAgentPlugin = (config) => ({
    applyToStack: (clientStack) => {
        clientStack.add(userAgentMiddleware(config), getUserAgentMiddlewareOptions);
    },
});


/***/ }),

/***/ 9999:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ resolveAwsRegionExtensionConfiguration),
/* harmony export */   R: () => (/* binding */ getAwsRegionExtensionConfiguration)
/* harmony export */ });
const getAwsRegionExtensionConfiguration = (runtimeConfig) => {
    return {
        setRegion(region) {
            runtimeConfig.region = region;
        },
        region() {
            return runtimeConfig.region;
        },
    };
};
const resolveAwsRegionExtensionConfiguration = (awsRegionExtensionConfiguration) => {
    return {
        region: awsRegionExtensionConfiguration.region(),
    };
};


/***/ }),

/***/ 249:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ setCredentialFeature)
/* harmony export */ });
function setCredentialFeature(credentials, feature, value) {
    if (!credentials.$source) {
        credentials.$source = {};
    }
    credentials.$source[feature] = value;
    return credentials;
}


/***/ }),

/***/ 6180:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ awsEndpointFunctions)
});

// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/customEndpointFunctions.js
var customEndpointFunctions = __webpack_require__(1046);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/transport/isValidHostLabel.js
var isValidHostLabel = __webpack_require__(4280);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/isIpAddress.js
var isIpAddress = __webpack_require__(6676);
;// CONCATENATED MODULE: ./node_modules/@aws-sdk/core/dist-es/submodules/client/util-endpoints/lib/aws/isVirtualHostableS3Bucket.js


const isVirtualHostableS3Bucket = (value, allowSubDomains = false) => {
    if (allowSubDomains) {
        for (const label of value.split(".")) {
            if (!isVirtualHostableS3Bucket(label)) {
                return false;
            }
        }
        return true;
    }
    if (!(0,isValidHostLabel/* isValidHostLabel */.X)(value)) {
        return false;
    }
    if (value.length < 3 || value.length > 63) {
        return false;
    }
    if (value !== value.toLowerCase()) {
        return false;
    }
    if ((0,isIpAddress/* isIpAddress */.o)(value)) {
        return false;
    }
    return true;
};

;// CONCATENATED MODULE: ./node_modules/@aws-sdk/core/dist-es/submodules/client/util-endpoints/lib/aws/parseArn.js
const ARN_DELIMITER = ":";
const RESOURCE_DELIMITER = "/";
const parseArn = (value) => {
    const segments = value.split(ARN_DELIMITER);
    if (segments.length < 6) {
        return null;
    }
    const [arn, partition, service, region, accountId, ...resourcePath] = segments;
    if (arn !== "arn" || partition === "" || service === "" || resourcePath.join(ARN_DELIMITER) === "") {
        return null;
    }
    const resourceId = resourcePath.map((resource) => resource.split(RESOURCE_DELIMITER)).flat();
    return {
        partition,
        service,
        region,
        accountId,
        resourceId,
    };
};

// EXTERNAL MODULE: ./node_modules/@aws-sdk/core/dist-es/submodules/client/util-endpoints/lib/aws/partition.js + 1 modules
var partition = __webpack_require__(3305);
;// CONCATENATED MODULE: ./node_modules/@aws-sdk/core/dist-es/submodules/client/util-endpoints/aws.js




const awsEndpointFunctions = {
    isVirtualHostableS3Bucket: isVirtualHostableS3Bucket,
    parseArn: parseArn,
    partition: partition/* partition */.jB,
};
customEndpointFunctions/* customEndpointFunctions */.m.aws = awsEndpointFunctions;


/***/ }),

/***/ 3305:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  vL: () => (/* binding */ getUserAgentPrefix),
  jB: () => (/* binding */ partition)
});

// UNUSED EXPORTS: setPartitionInfo, useDefaultPartitionInfo

;// CONCATENATED MODULE: ./node_modules/@aws-sdk/core/dist-es/submodules/client/util-endpoints/lib/aws/partitions.js
const partitions_partitionsInfo = {
    "partitions": [
        {
            "id": "aws",
            "outputs": {
                "dnsSuffix": "amazonaws.com",
                "dualStackDnsSuffix": "api.aws",
                "implicitGlobalRegion": "us-east-1",
                "name": "aws",
                "supportsDualStack": true,
                "supportsFIPS": true
            },
            "regionRegex": "^(us|eu|ap|sa|ca|me|af|il|mx)\\-\\w+\\-\\d+$",
            "regions": {
                "af-south-1": {
                    "description": "Africa (Cape Town)"
                },
                "ap-east-1": {
                    "description": "Asia Pacific (Hong Kong)"
                },
                "ap-east-2": {
                    "description": "Asia Pacific (Taipei)"
                },
                "ap-northeast-1": {
                    "description": "Asia Pacific (Tokyo)"
                },
                "ap-northeast-2": {
                    "description": "Asia Pacific (Seoul)"
                },
                "ap-northeast-3": {
                    "description": "Asia Pacific (Osaka)"
                },
                "ap-south-1": {
                    "description": "Asia Pacific (Mumbai)"
                },
                "ap-south-2": {
                    "description": "Asia Pacific (Hyderabad)"
                },
                "ap-southeast-1": {
                    "description": "Asia Pacific (Singapore)"
                },
                "ap-southeast-2": {
                    "description": "Asia Pacific (Sydney)"
                },
                "ap-southeast-3": {
                    "description": "Asia Pacific (Jakarta)"
                },
                "ap-southeast-4": {
                    "description": "Asia Pacific (Melbourne)"
                },
                "ap-southeast-5": {
                    "description": "Asia Pacific (Malaysia)"
                },
                "ap-southeast-6": {
                    "description": "Asia Pacific (New Zealand)"
                },
                "ap-southeast-7": {
                    "description": "Asia Pacific (Thailand)"
                },
                "aws-global": {
                    "description": "aws global region"
                },
                "ca-central-1": {
                    "description": "Canada (Central)"
                },
                "ca-west-1": {
                    "description": "Canada West (Calgary)"
                },
                "eu-central-1": {
                    "description": "Europe (Frankfurt)"
                },
                "eu-central-2": {
                    "description": "Europe (Zurich)"
                },
                "eu-north-1": {
                    "description": "Europe (Stockholm)"
                },
                "eu-south-1": {
                    "description": "Europe (Milan)"
                },
                "eu-south-2": {
                    "description": "Europe (Spain)"
                },
                "eu-west-1": {
                    "description": "Europe (Ireland)"
                },
                "eu-west-2": {
                    "description": "Europe (London)"
                },
                "eu-west-3": {
                    "description": "Europe (Paris)"
                },
                "il-central-1": {
                    "description": "Israel (Tel Aviv)"
                },
                "me-central-1": {
                    "description": "Middle East (UAE)"
                },
                "me-south-1": {
                    "description": "Middle East (Bahrain)"
                },
                "me-west-1": {
                    "description": "Middle East (Saudi Arabia)"
                },
                "mx-central-1": {
                    "description": "Mexico (Central)"
                },
                "sa-east-1": {
                    "description": "South America (Sao Paulo)"
                },
                "sa-west-1": {
                    "description": "South America (Chile)"
                },
                "us-east-1": {
                    "description": "US East (N. Virginia)"
                },
                "us-east-2": {
                    "description": "US East (Ohio)"
                },
                "us-west-1": {
                    "description": "US West (N. California)"
                },
                "us-west-2": {
                    "description": "US West (Oregon)"
                }
            }
        },
        {
            "id": "aws-cn",
            "outputs": {
                "dnsSuffix": "amazonaws.com.cn",
                "dualStackDnsSuffix": "api.amazonwebservices.com.cn",
                "implicitGlobalRegion": "cn-northwest-1",
                "name": "aws-cn",
                "supportsDualStack": true,
                "supportsFIPS": true
            },
            "regionRegex": "^cn\\-\\w+\\-\\d+$",
            "regions": {
                "aws-cn-global": {
                    "description": "aws-cn global region"
                },
                "cn-north-1": {
                    "description": "China (Beijing)"
                },
                "cn-northwest-1": {
                    "description": "China (Ningxia)"
                }
            }
        },
        {
            "id": "aws-eusc",
            "outputs": {
                "dnsSuffix": "amazonaws.eu",
                "dualStackDnsSuffix": "api.amazonwebservices.eu",
                "implicitGlobalRegion": "eusc-de-east-1",
                "name": "aws-eusc",
                "supportsDualStack": true,
                "supportsFIPS": true
            },
            "regionRegex": "^eusc\\-(de)\\-\\w+\\-\\d+$",
            "regions": {
                "eusc-de-east-1": {
                    "description": "AWS European Sovereign Cloud (Germany)"
                }
            }
        },
        {
            "id": "aws-iso",
            "outputs": {
                "dnsSuffix": "c2s.ic.gov",
                "dualStackDnsSuffix": "api.aws.ic.gov",
                "implicitGlobalRegion": "us-iso-east-1",
                "name": "aws-iso",
                "supportsDualStack": true,
                "supportsFIPS": true
            },
            "regionRegex": "^us\\-iso\\-\\w+\\-\\d+$",
            "regions": {
                "aws-iso-global": {
                    "description": "aws-iso global region"
                },
                "us-iso-east-1": {
                    "description": "US ISO East"
                },
                "us-iso-west-1": {
                    "description": "US ISO WEST"
                }
            }
        },
        {
            "id": "aws-iso-b",
            "outputs": {
                "dnsSuffix": "sc2s.sgov.gov",
                "dualStackDnsSuffix": "api.aws.scloud",
                "implicitGlobalRegion": "us-isob-east-1",
                "name": "aws-iso-b",
                "supportsDualStack": true,
                "supportsFIPS": true
            },
            "regionRegex": "^us\\-isob\\-\\w+\\-\\d+$",
            "regions": {
                "aws-iso-b-global": {
                    "description": "aws-iso-b global region"
                },
                "us-isob-east-1": {
                    "description": "US ISOB East (Ohio)"
                },
                "us-isob-west-1": {
                    "description": "US ISOB West"
                }
            }
        },
        {
            "id": "aws-iso-e",
            "outputs": {
                "dnsSuffix": "cloud.adc-e.uk",
                "dualStackDnsSuffix": "api.cloud-aws.adc-e.uk",
                "implicitGlobalRegion": "eu-isoe-west-1",
                "name": "aws-iso-e",
                "supportsDualStack": true,
                "supportsFIPS": true
            },
            "regionRegex": "^eu\\-isoe\\-\\w+\\-\\d+$",
            "regions": {
                "aws-iso-e-global": {
                    "description": "aws-iso-e global region"
                },
                "eu-isoe-west-1": {
                    "description": "EU ISOE West"
                }
            }
        },
        {
            "id": "aws-iso-f",
            "outputs": {
                "dnsSuffix": "csp.hci.ic.gov",
                "dualStackDnsSuffix": "api.aws.hci.ic.gov",
                "implicitGlobalRegion": "us-isof-south-1",
                "name": "aws-iso-f",
                "supportsDualStack": true,
                "supportsFIPS": true
            },
            "regionRegex": "^us\\-isof\\-\\w+\\-\\d+$",
            "regions": {
                "aws-iso-f-global": {
                    "description": "aws-iso-f global region"
                },
                "us-isof-east-1": {
                    "description": "US ISOF EAST"
                },
                "us-isof-south-1": {
                    "description": "US ISOF SOUTH"
                }
            }
        },
        {
            "id": "aws-us-gov",
            "outputs": {
                "dnsSuffix": "amazonaws.com",
                "dualStackDnsSuffix": "api.aws",
                "implicitGlobalRegion": "us-gov-west-1",
                "name": "aws-us-gov",
                "supportsDualStack": true,
                "supportsFIPS": true
            },
            "regionRegex": "^us\\-gov\\-\\w+\\-\\d+$",
            "regions": {
                "aws-us-gov-global": {
                    "description": "aws-us-gov global region"
                },
                "us-gov-east-1": {
                    "description": "AWS GovCloud (US-East)"
                },
                "us-gov-west-1": {
                    "description": "AWS GovCloud (US-West)"
                }
            }
        }
    ],
    "version": "1.1"
};

;// CONCATENATED MODULE: ./node_modules/@aws-sdk/core/dist-es/submodules/client/util-endpoints/lib/aws/partition.js

let selectedPartitionsInfo = partitions_partitionsInfo;
let selectedUserAgentPrefix = "";
const partition = (value) => {
    const { partitions } = selectedPartitionsInfo;
    for (const partition of partitions) {
        const { regions, outputs } = partition;
        for (const [region, regionData] of Object.entries(regions)) {
            if (region === value) {
                return {
                    ...outputs,
                    ...regionData,
                };
            }
        }
    }
    for (const partition of partitions) {
        const { regionRegex, outputs } = partition;
        if (new RegExp(regionRegex).test(value)) {
            return {
                ...outputs,
            };
        }
    }
    const DEFAULT_PARTITION = partitions.find((partition) => partition.id === "aws");
    if (!DEFAULT_PARTITION) {
        throw new Error("Provided region was not found in the partition array or regex," +
            " and default partition with id 'aws' doesn't exist.");
    }
    return {
        ...DEFAULT_PARTITION.outputs,
    };
};
const setPartitionInfo = (partitionsInfo, userAgentPrefix = "") => {
    selectedPartitionsInfo = partitionsInfo;
    selectedUserAgentPrefix = userAgentPrefix;
};
const useDefaultPartitionInfo = () => {
    setPartitionInfo(partitionsInfo, "");
};
const getUserAgentPrefix = () => selectedUserAgentPrefix;


/***/ }),

/***/ 7532:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pf: () => (/* binding */ createDefaultUserAgentProvider)
});

// UNUSED EXPORTS: crtAvailability, defaultUserAgent

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:process"
var external_node_process_ = __webpack_require__(1708);
;// CONCATENATED MODULE: ./node_modules/@aws-sdk/core/dist-es/submodules/client/util-user-agent-node/getRuntimeUserAgentPair.js

const getRuntimeUserAgentPair = () => {
    const runtimesToCheck = ["deno", "bun", "llrt"];
    for (const runtime of runtimesToCheck) {
        if (external_node_process_.versions[runtime]) {
            return [`md/${runtime}`, external_node_process_.versions[runtime]];
        }
    }
    return ["md/nodejs", external_node_process_.versions.node];
};

;// CONCATENATED MODULE: ./node_modules/@aws-sdk/core/dist-es/submodules/client/util-user-agent-node/crt-availability.js
const crtAvailability = {
    isCrtAvailable: false,
};

;// CONCATENATED MODULE: ./node_modules/@aws-sdk/core/dist-es/submodules/client/util-user-agent-node/is-crt-available.js

const isCrtAvailable = () => {
    if (crtAvailability.isCrtAvailable) {
        return ["md/crt-avail"];
    }
    return null;
};

;// CONCATENATED MODULE: ./node_modules/@aws-sdk/core/dist-es/submodules/client/util-user-agent-node/defaultUserAgent.js





const createDefaultUserAgentProvider = ({ serviceId, clientVersion }) => {
    const runtimeUserAgentPair = getRuntimeUserAgentPair();
    return async (config) => {
        const sections = [
            ["aws-sdk-js", clientVersion],
            ["ua", "2.1"],
            [`os/${(0,external_node_os_.platform)()}`, (0,external_node_os_.release)()],
            ["lang/js"],
            runtimeUserAgentPair,
        ];
        const crtAvailable = isCrtAvailable();
        if (crtAvailable) {
            sections.push(crtAvailable);
        }
        if (serviceId) {
            sections.push([`api/${serviceId}`, clientVersion]);
        }
        if (external_node_process_.env.AWS_EXECUTION_ENV) {
            sections.push([`exec-env/${external_node_process_.env.AWS_EXECUTION_ENV}`]);
        }
        const appId = await config?.userAgentAppId?.();
        const resolvedUserAgent = appId ? [...sections, [`app/${appId}`]] : [...sections];
        return resolvedUserAgent;
    };
};
const defaultUserAgent = (/* unused pure expression or super */ null && (createDefaultUserAgentProvider));


/***/ }),

/***/ 7652:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hV: () => (/* binding */ NODE_APP_ID_CONFIG_OPTIONS)
/* harmony export */ });
/* unused harmony exports UA_APP_ID_ENV_NAME, UA_APP_ID_INI_NAME */
/* harmony import */ var _middleware_user_agent_configurations__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(846);

const UA_APP_ID_ENV_NAME = "AWS_SDK_UA_APP_ID";
const UA_APP_ID_INI_NAME = "sdk_ua_app_id";
const UA_APP_ID_INI_NAME_DEPRECATED = "sdk-ua-app-id";
const NODE_APP_ID_CONFIG_OPTIONS = {
    environmentVariableSelector: (env) => env[UA_APP_ID_ENV_NAME],
    configFileSelector: (profile) => profile[UA_APP_ID_INI_NAME] ?? profile[UA_APP_ID_INI_NAME_DEPRECATED],
    default: _middleware_user_agent_configurations__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_UA_APP_ID */ .b,
};


/***/ }),

/***/ 2526:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f2: () => (/* binding */ AwsSdkSigV4Signer),
  pz: () => (/* binding */ validateSigningProperties)
});

// UNUSED EXPORTS: AWSSDKSigV4Signer

// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/transport/httpRequest.js
var transport_httpRequest = __webpack_require__(9725);
// EXTERNAL MODULE: ./node_modules/@smithy/types/dist-es/middleware.js
var middleware = __webpack_require__(7418);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/utils/getSkewCorrectedDate.js
var getSkewCorrectedDate = __webpack_require__(3786);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/transport/httpResponse.js
var httpResponse = __webpack_require__(5401);
;// CONCATENATED MODULE: ./node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/utils/getDateHeader.js

const getDateHeader = (response) => httpResponse/* HttpResponse */.c.isInstance(response) ? (response.headers?.date ?? response.headers?.Date) : undefined;
const getAgeHeader = (response) => httpResponse/* HttpResponse */.c.isInstance(response) ? (response.headers?.age ?? response.headers?.Age) : undefined;

;// CONCATENATED MODULE: ./node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/utils/getUpdatedSystemClockOffset.js
const getUpdatedSystemClockOffset = (clockTime, currentSystemClockOffset, timeRequestSent, ageHeader) => {
    if (ageHeader !== undefined) {
        return currentSystemClockOffset;
    }
    const serverTime = Date.parse(clockTime);
    if (Number.isNaN(serverTime)) {
        return currentSystemClockOffset;
    }
    const timeResponseReceived = Date.now();
    if (timeRequestSent !== undefined && timeResponseReceived - timeRequestSent > 900_000) {
        return currentSystemClockOffset;
    }
    return serverTime - timeResponseReceived;
};

;// CONCATENATED MODULE: ./node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/aws_sdk/AwsSdkSigV4Signer.js



const throwSigningPropertyError = (name, property) => {
    if (!property) {
        throw new Error(`Property \`${name}\` is not resolved for AWS SDK SigV4Auth`);
    }
    return property;
};
const hasEventStreamOutput = (signingProperties) => {
    const context = signingProperties.context;
    const eventStream = context?.[middleware/* SMITHY_CONTEXT_KEY */.V]
        ?.eventStream;
    return eventStream?.output === true;
};
const validateSigningProperties = async (signingProperties) => {
    const context = throwSigningPropertyError("context", signingProperties.context);
    const config = throwSigningPropertyError("config", signingProperties.config);
    const authScheme = context.endpointV2?.properties?.authSchemes?.[0];
    const signerFunction = throwSigningPropertyError("signer", config.signer);
    const signer = await signerFunction(authScheme);
    const signingRegion = signingProperties?.signingRegion;
    const signingRegionSet = signingProperties?.signingRegionSet;
    const signingName = signingProperties?.signingName;
    return {
        config,
        signer,
        signingRegion,
        signingRegionSet,
        signingName,
    };
};
class AwsSdkSigV4Signer {
    async sign(httpRequest, identity, signingProperties) {
        if (!transport_httpRequest/* HttpRequest */.K.isInstance(httpRequest)) {
            throw new Error("The request is not an instance of `HttpRequest` and cannot be signed");
        }
        const validatedProps = await validateSigningProperties(signingProperties);
        const { config, signer } = validatedProps;
        let { signingRegion, signingName } = validatedProps;
        const handlerExecutionContext = signingProperties.context;
        if (handlerExecutionContext?.authSchemes?.length ?? 0 > 1) {
            const [first, second] = handlerExecutionContext.authSchemes;
            if (first?.name === "sigv4a" && second?.name === "sigv4") {
                signingRegion = second?.signingRegion ?? signingRegion;
                signingName = second?.signingName ?? signingName;
            }
        }
        const noSkewCorrection = (await config.disableClockSkewCorrection?.()) === true;
        signingProperties._disableClockSkewCorrection = noSkewCorrection;
        const skipSkewSampling = noSkewCorrection || hasEventStreamOutput(signingProperties);
        signingProperties._skipClockSkewSampling = skipSkewSampling;
        if (!skipSkewSampling) {
            signingProperties._preRequestSystemClockOffset = config.systemClockOffset;
            signingProperties._requestSentAt = Date.now();
        }
        const signedRequest = await signer.sign(httpRequest, {
            signingDate: noSkewCorrection ? new Date() : (0,getSkewCorrectedDate/* getSkewCorrectedDate */.C)(config.systemClockOffset),
            signingRegion: signingRegion,
            signingService: signingName,
        });
        return signedRequest;
    }
    errorHandler(signingProperties) {
        return (error) => {
            const errorException = error;
            if (!signingProperties._skipClockSkewSampling && !signingProperties._disableClockSkewCorrection) {
                const serverTime = errorException.ServerTime ?? getDateHeader(errorException.$response);
                if (serverTime) {
                    const config = throwSigningPropertyError("config", signingProperties.config);
                    const preRequestOffset = signingProperties._preRequestSystemClockOffset;
                    const timeRequestSent = signingProperties._requestSentAt;
                    const ageHeader = getAgeHeader(errorException.$response);
                    const newOffset = getUpdatedSystemClockOffset(serverTime, config.systemClockOffset, timeRequestSent, ageHeader);
                    config.systemClockOffset = newOffset;
                    const skewExceedsThreshold = Math.abs(newOffset) >= 240_000;
                    const isLocalCorrection = newOffset !== preRequestOffset;
                    const isConcurrentCorrection = preRequestOffset !== undefined && preRequestOffset !== newOffset;
                    if (skewExceedsThreshold && (isLocalCorrection || isConcurrentCorrection) && errorException.$metadata) {
                        errorException.$metadata.clockSkewCorrected = true;
                    }
                }
            }
            throw error;
        };
    }
    successHandler(httpResponse, signingProperties) {
        if (signingProperties._skipClockSkewSampling || signingProperties._disableClockSkewCorrection) {
            return;
        }
        const dateHeader = getDateHeader(httpResponse);
        if (dateHeader) {
            const config = throwSigningPropertyError("config", signingProperties.config);
            const timeRequestSent = signingProperties._requestSentAt;
            const ageHeader = getAgeHeader(httpResponse);
            config.systemClockOffset = getUpdatedSystemClockOffset(dateHeader, config.systemClockOffset, timeRequestSent, ageHeader);
        }
    }
}
const AWSSDKSigV4Signer = (/* unused pure expression or super */ null && (AwsSdkSigV4Signer));


/***/ }),

/***/ 2628:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ NODE_AUTH_SCHEME_PREFERENCE_OPTIONS)
});

;// CONCATENATED MODULE: ./node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/utils/getArrayForCommaSeparatedString.js
const getArrayForCommaSeparatedString = (str) => typeof str === "string" && str.length > 0 ? str.split(",").map((item) => item.trim()) : [];

;// CONCATENATED MODULE: ./node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/utils/getBearerTokenEnvKey.js
const getBearerTokenEnvKey = (signingName) => `AWS_BEARER_TOKEN_${signingName.replace(/[\s-]/g, "_").toUpperCase()}`;

;// CONCATENATED MODULE: ./node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/aws_sdk/NODE_AUTH_SCHEME_PREFERENCE_OPTIONS.js


const NODE_AUTH_SCHEME_PREFERENCE_ENV_KEY = "AWS_AUTH_SCHEME_PREFERENCE";
const NODE_AUTH_SCHEME_PREFERENCE_CONFIG_KEY = "auth_scheme_preference";
const NODE_AUTH_SCHEME_PREFERENCE_OPTIONS = {
    environmentVariableSelector: (env, options) => {
        if (options?.signingName) {
            const bearerTokenKey = getBearerTokenEnvKey(options.signingName);
            if (bearerTokenKey in env) {
                return ["httpBearerAuth"];
            }
        }
        if (!(NODE_AUTH_SCHEME_PREFERENCE_ENV_KEY in env)) {
            return undefined;
        }
        return getArrayForCommaSeparatedString(env[NODE_AUTH_SCHEME_PREFERENCE_ENV_KEY]);
    },
    configFileSelector: (profile) => {
        if (!(NODE_AUTH_SCHEME_PREFERENCE_CONFIG_KEY in profile)) {
            return undefined;
        }
        return getArrayForCommaSeparatedString(profile[NODE_AUTH_SCHEME_PREFERENCE_CONFIG_KEY]);
    },
    default: [],
};


/***/ }),

/***/ 8181:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ho: () => (/* binding */ resolveAwsSdkSigV4Config)
});

// UNUSED EXPORTS: AWSSDKSigV4Signer, AwsSdkSigV4ASigner, AwsSdkSigV4Signer, NODE_AUTH_SCHEME_PREFERENCE_OPTIONS, NODE_SIGV4A_CONFIG_OPTIONS, getBearerTokenEnvKey, resolveAWSSDKSigV4Config, resolveAwsSdkSigV4AConfig, validateSigningProperties

// EXTERNAL MODULE: ./node_modules/@aws-sdk/core/dist-es/submodules/client/setCredentialFeature.js
var setCredentialFeature = __webpack_require__(249);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/normalizeProvider.js
var normalizeProvider = __webpack_require__(3926);
;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/legacy-root-exports/util-identity-and-auth/memoizeIdentityProvider.js
const createIsIdentityExpiredFunction = (expirationMs) => function isIdentityExpired(identity) {
    return doesIdentityRequireRefresh(identity) && identity.expiration.getTime() - Date.now() < expirationMs;
};
const EXPIRATION_MS = 300_000;
const isIdentityExpired = createIsIdentityExpiredFunction(EXPIRATION_MS);
const doesIdentityRequireRefresh = (identity) => identity.expiration !== undefined;
const memoizeIdentityProvider = (provider, isExpired, requiresRefresh) => {
    if (provider === undefined) {
        return undefined;
    }
    const normalizedProvider = typeof provider !== "function" ? async () => Promise.resolve(provider) : provider;
    let resolved;
    let pending;
    let hasResult;
    let isConstant = false;
    const coalesceProvider = async (options) => {
        if (!pending) {
            pending = normalizedProvider(options);
        }
        try {
            resolved = await pending;
            hasResult = true;
            isConstant = false;
        }
        finally {
            pending = undefined;
        }
        return resolved;
    };
    if (isExpired === undefined) {
        return async (options) => {
            if (!hasResult || options?.forceRefresh) {
                resolved = await coalesceProvider(options);
            }
            return resolved;
        };
    }
    return async (options) => {
        if (!hasResult || options?.forceRefresh) {
            resolved = await coalesceProvider(options);
        }
        if (isConstant) {
            return resolved;
        }
        if (!requiresRefresh(resolved)) {
            isConstant = true;
            return resolved;
        }
        if (isExpired(resolved)) {
            await coalesceProvider(options);
            return resolved;
        }
        return resolved;
    };
};

// EXTERNAL MODULE: ./node_modules/@smithy/signature-v4/dist-es/SignatureV4.js + 11 modules
var SignatureV4 = __webpack_require__(7476);
;// CONCATENATED MODULE: ./node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/aws_sdk/resolveAwsSdkSigV4Config.js



const bindResolveAwsSdkSigV4Config = (defaultDisableClockSkewCorrection) => (config) => {
    let inputCredentials = config.credentials;
    let isUserSupplied = !!config.credentials;
    let resolvedCredentials = undefined;
    Object.defineProperty(config, "credentials", {
        set(credentials) {
            if (credentials && credentials !== inputCredentials && credentials !== resolvedCredentials) {
                isUserSupplied = true;
            }
            inputCredentials = credentials;
            const memoizedProvider = normalizeCredentialProvider(config, {
                credentials: inputCredentials,
                credentialDefaultProvider: config.credentialDefaultProvider,
            });
            const boundProvider = bindCallerConfig(config, memoizedProvider);
            if (isUserSupplied && !boundProvider.attributed) {
                const isCredentialObject = typeof inputCredentials === "object" && inputCredentials !== null;
                resolvedCredentials = async (options) => {
                    const creds = await boundProvider(options);
                    const attributedCreds = creds;
                    if (isCredentialObject && (!attributedCreds.$source || Object.keys(attributedCreds.$source).length === 0)) {
                        return (0,setCredentialFeature/* setCredentialFeature */.g)(attributedCreds, "CREDENTIALS_CODE", "e");
                    }
                    return attributedCreds;
                };
                resolvedCredentials.memoized = boundProvider.memoized;
                resolvedCredentials.configBound = boundProvider.configBound;
                resolvedCredentials.attributed = true;
            }
            else {
                resolvedCredentials = boundProvider;
            }
        },
        get() {
            return resolvedCredentials;
        },
        enumerable: true,
        configurable: true,
    });
    config.credentials = inputCredentials;
    const { signingEscapePath = true, systemClockOffset = config.systemClockOffset || 0, sha256, } = config;
    let signer;
    if (config.signer) {
        signer = (0,normalizeProvider/* normalizeProvider */.t)(config.signer);
    }
    else if (config.regionInfoProvider) {
        signer = () => (0,normalizeProvider/* normalizeProvider */.t)(config.region)()
            .then(async (region) => [
            (await config.regionInfoProvider(region, {
                useFipsEndpoint: await config.useFipsEndpoint(),
                useDualstackEndpoint: await config.useDualstackEndpoint(),
            })) || {},
            region,
        ])
            .then(([regionInfo, region]) => {
            const { signingRegion, signingService } = regionInfo;
            config.signingRegion = config.signingRegion || signingRegion || region;
            config.signingName = config.signingName || signingService || config.serviceId;
            const params = {
                ...config,
                credentials: config.credentials,
                region: config.signingRegion,
                service: config.signingName,
                sha256,
                uriEscapePath: signingEscapePath,
            };
            const SignerCtor = config.signerConstructor || SignatureV4/* SignatureV4 */.B;
            return new SignerCtor(params);
        });
    }
    else {
        signer = async (authScheme) => {
            authScheme = Object.assign({}, {
                name: "sigv4",
                signingName: config.signingName || config.defaultSigningName,
                signingRegion: await (0,normalizeProvider/* normalizeProvider */.t)(config.region)(),
                properties: {},
            }, authScheme);
            const signingRegion = authScheme.signingRegion;
            const signingService = authScheme.signingName;
            config.signingRegion = config.signingRegion || signingRegion;
            config.signingName = config.signingName || signingService || config.serviceId;
            const params = {
                ...config,
                credentials: config.credentials,
                region: config.signingRegion,
                service: config.signingName,
                sha256,
                uriEscapePath: signingEscapePath,
            };
            const SignerCtor = config.signerConstructor || SignatureV4/* SignatureV4 */.B;
            return new SignerCtor(params);
        };
    }
    const resolvedConfig = Object.assign(config, {
        systemClockOffset,
        signingEscapePath,
        signer,
        disableClockSkewCorrection: (0,normalizeProvider/* normalizeProvider */.t)(config.disableClockSkewCorrection ?? defaultDisableClockSkewCorrection),
    });
    return resolvedConfig;
};
function normalizeCredentialProvider(config, { credentials, credentialDefaultProvider }) {
    let credentialsProvider;
    if (credentials) {
        if (!credentials?.memoized) {
            credentialsProvider = memoizeIdentityProvider(credentials, isIdentityExpired, doesIdentityRequireRefresh);
        }
        else {
            credentialsProvider = credentials;
        }
    }
    else {
        if (credentialDefaultProvider) {
            credentialsProvider = (0,normalizeProvider/* normalizeProvider */.t)(credentialDefaultProvider(Object.assign({}, config, {
                parentClientConfig: config,
            })));
        }
        else {
            credentialsProvider = async () => {
                throw new Error("@aws-sdk/core::resolveAwsSdkSigV4Config - `credentials` not provided and no credentialDefaultProvider was configured.");
            };
        }
    }
    credentialsProvider.memoized = true;
    return credentialsProvider;
}
function bindCallerConfig(config, credentialsProvider) {
    if (credentialsProvider.configBound) {
        return credentialsProvider;
    }
    const fn = async (options) => credentialsProvider({ ...options, callerClientConfig: config });
    fn.memoized = credentialsProvider.memoized;
    fn.configBound = true;
    return fn;
}

// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/config/node-config-provider/configLoader.js + 5 modules
var configLoader = __webpack_require__(3945);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/config/util-config-provider/booleanSelector.js
var booleanSelector = __webpack_require__(9498);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/config/util-config-provider/types.js
var types = __webpack_require__(6402);
;// CONCATENATED MODULE: ./node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/aws_sdk/clock-skew-node-config.js

const ENV_DISABLE_CLOCK_SKEW_CORRECTION = "AWS_DISABLE_CLOCK_SKEW_CORRECTION";
const CONFIG_DISABLE_CLOCK_SKEW_CORRECTION = "disable_clock_skew_correction";
const NODE_DISABLE_CLOCK_SKEW_CORRECTION_CONFIG_OPTIONS = {
    environmentVariableSelector: (env) => (0,booleanSelector/* booleanSelector */.Q)(env, ENV_DISABLE_CLOCK_SKEW_CORRECTION, types/* SelectorType */.c.ENV),
    configFileSelector: (profile) => (0,booleanSelector/* booleanSelector */.Q)(profile, CONFIG_DISABLE_CLOCK_SKEW_CORRECTION, types/* SelectorType */.c.CONFIG),
    default: false,
};

;// CONCATENATED MODULE: ./node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/aws_sdk/clock-skew-defaults.js


const DEFAULT_DISABLE_CLOCK_SKEW_CORRECTION = (0,configLoader/* loadConfig */.Z)(NODE_DISABLE_CLOCK_SKEW_CORRECTION_CONFIG_OPTIONS);

;// CONCATENATED MODULE: ./node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/index.js




const resolveAwsSdkSigV4Config = bindResolveAwsSdkSigV4Config(DEFAULT_DISABLE_CLOCK_SKEW_CORRECTION);
const resolveAWSSDKSigV4Config = (/* unused pure expression or super */ null && (resolveAwsSdkSigV4Config));


/***/ }),

/***/ 3786:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ getSkewCorrectedDate)
/* harmony export */ });
const getSkewCorrectedDate = (systemClockOffset) => new Date(Date.now() + systemClockOffset);


/***/ }),

/***/ 4017:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ ProtocolLib)
/* harmony export */ });
/* harmony import */ var _smithy_core_client__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4667);
/* harmony import */ var _smithy_core_schema__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5629);
/* harmony import */ var _smithy_core_schema__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5125);


class ProtocolLib {
    queryCompat;
    errorRegistry;
    constructor(queryCompat = false) {
        this.queryCompat = queryCompat;
    }
    resolveRestContentType(defaultContentType, inputSchema) {
        const members = inputSchema.getMemberSchemas();
        const httpPayloadMember = Object.values(members).find((m) => {
            return !!m.getMergedTraits().httpPayload;
        });
        if (httpPayloadMember) {
            const mediaType = httpPayloadMember.getMergedTraits().mediaType;
            if (mediaType) {
                return mediaType;
            }
            else if (httpPayloadMember.isStringSchema()) {
                return "text/plain";
            }
            else if (httpPayloadMember.isBlobSchema()) {
                return "application/octet-stream";
            }
            else {
                return defaultContentType;
            }
        }
        else if (!inputSchema.isUnitSchema()) {
            const hasBody = Object.values(members).find((m) => {
                const { httpQuery, httpQueryParams, httpHeader, httpLabel, httpPrefixHeaders } = m.getMergedTraits();
                const noPrefixHeaders = httpPrefixHeaders === void 0;
                return !httpQuery && !httpQueryParams && !httpHeader && !httpLabel && noPrefixHeaders;
            });
            if (hasBody) {
                return defaultContentType;
            }
        }
    }
    async getErrorSchemaOrThrowBaseException(errorIdentifier, defaultNamespace, response, dataObject, metadata, getErrorSchema) {
        let errorName = errorIdentifier;
        if (errorIdentifier.includes("#")) {
            [, errorName] = errorIdentifier.split("#");
        }
        const errorMetadata = {
            $metadata: metadata,
            $fault: response.statusCode < 500 ? "client" : "server",
        };
        if (!this.errorRegistry) {
            throw new Error("@aws-sdk/core/protocols - error handler not initialized.");
        }
        try {
            const errorSchema = getErrorSchema?.(this.errorRegistry, errorName) ??
                this.errorRegistry.getSchema(errorIdentifier);
            return { errorSchema, errorMetadata };
        }
        catch (e) {
            dataObject.message = dataObject.message ?? dataObject.Message ?? "UnknownError";
            const synthetic = this.errorRegistry;
            const baseExceptionSchema = synthetic.getBaseException();
            if (baseExceptionSchema) {
                const ErrorCtor = synthetic.getErrorCtor(baseExceptionSchema) ?? Error;
                throw this.decorateServiceException(Object.assign(new ErrorCtor({ name: errorName }), errorMetadata), dataObject);
            }
            const d = dataObject;
            const message = d?.message ?? d?.Message ?? d?.Error?.Message ?? d?.Error?.message;
            throw this.decorateServiceException(Object.assign(new Error(message), {
                name: errorName,
            }, errorMetadata), dataObject);
        }
    }
    compose(composite, errorIdentifier, defaultNamespace) {
        let namespace = defaultNamespace;
        if (errorIdentifier.includes("#")) {
            [namespace] = errorIdentifier.split("#");
        }
        const staticRegistry = _smithy_core_schema__WEBPACK_IMPORTED_MODULE_0__/* .TypeRegistry */ .O.for(namespace);
        const defaultSyntheticRegistry = _smithy_core_schema__WEBPACK_IMPORTED_MODULE_0__/* .TypeRegistry */ .O.for("smithy.ts.sdk.synthetic." + defaultNamespace);
        composite.copyFrom(staticRegistry);
        composite.copyFrom(defaultSyntheticRegistry);
        this.errorRegistry = composite;
    }
    decorateServiceException(exception, additions = {}) {
        if (this.queryCompat) {
            const msg = exception.Message ?? additions.Message;
            const error = (0,_smithy_core_client__WEBPACK_IMPORTED_MODULE_1__/* .decorateServiceException */ .M)(exception, additions);
            if (msg) {
                error.message = msg;
            }
            const errorObj = error.Error ?? {};
            errorObj.Type = error.Error?.Type;
            errorObj.Code = error.Error?.Code;
            errorObj.Message = error.Error?.message ?? error.Error?.Message ?? msg;
            error.Error = errorObj;
            const reqId = error.$metadata.requestId;
            if (reqId) {
                error.RequestId = reqId;
            }
            return error;
        }
        return (0,_smithy_core_client__WEBPACK_IMPORTED_MODULE_1__/* .decorateServiceException */ .M)(exception, additions);
    }
    setQueryCompatError(output, response) {
        const queryErrorHeader = response.headers?.["x-amzn-query-error"];
        if (output !== undefined && queryErrorHeader != null) {
            const [Code, Type] = queryErrorHeader.split(";");
            const keys = Object.keys(output);
            const Error = {
                Code,
                Type,
            };
            output.Code = Code;
            output.Type = Type;
            for (let i = 0; i < keys.length; i++) {
                const k = keys[i];
                Error[k === "message" ? "Message" : k] = output[k];
            }
            delete Error.__type;
            output.Error = Error;
        }
    }
    queryCompatOutput(queryCompatErrorData, errorData) {
        if (queryCompatErrorData.Error) {
            errorData.Error = queryCompatErrorData.Error;
        }
        if (queryCompatErrorData.Type) {
            errorData.Type = queryCompatErrorData.Type;
        }
        if (queryCompatErrorData.Code) {
            errorData.Code = queryCompatErrorData.Code;
        }
    }
    findQueryCompatibleError(registry, errorName) {
        try {
            return registry.getSchema(errorName);
        }
        catch (e) {
            return registry.find((schema) => _smithy_core_schema__WEBPACK_IMPORTED_MODULE_2__/* .NormalizedSchema */ .l1.of(schema).getMergedTraits().awsQueryError?.[0] === errorName);
        }
    }
}


/***/ }),

/***/ 6989:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ AwsQueryProtocol)
});

// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/transport/hasOwn.js
var hasOwn = __webpack_require__(2990);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/schema/schemas/NormalizedSchema.js
var NormalizedSchema = __webpack_require__(5125);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/transport/httpRequest.js
var httpRequest = __webpack_require__(9725);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/protocols/HttpProtocol.js + 1 modules
var HttpProtocol = __webpack_require__(9133);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/protocols/collect-stream-body.js
var collect_stream_body = __webpack_require__(9620);
;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/protocols/RpcProtocol.js





class RpcProtocol extends HttpProtocol/* HttpProtocol */.t {
    async serializeRequest(operationSchema, _input, context) {
        const serializer = this.serializer;
        const query = {};
        const headers = {};
        const endpoint = await context.endpoint();
        const ns = NormalizedSchema/* NormalizedSchema */.l1.of(operationSchema?.input);
        const schema = ns.getSchema();
        let payload;
        const input = _input && typeof _input === "object" ? _input : {};
        const request = new httpRequest/* HttpRequest */.K({
            protocol: "",
            hostname: "",
            port: undefined,
            path: "/",
            fragment: undefined,
            query: query,
            headers: headers,
            body: undefined,
        });
        if (endpoint) {
            this.updateServiceEndpoint(request, endpoint);
            this.setHostPrefix(request, operationSchema, input);
        }
        if (input) {
            const eventStreamMember = ns.getEventStreamMember();
            if (eventStreamMember) {
                if (input[eventStreamMember]) {
                    const initialRequest = {};
                    for (const [memberName] of ns.structIterator()) {
                        if (memberName !== eventStreamMember && input[memberName] != null) {
                            initialRequest[memberName] = input[memberName];
                        }
                    }
                    payload = await this.serializeEventStream({
                        eventStream: input[eventStreamMember],
                        requestSchema: ns,
                        initialRequest,
                    });
                }
            }
            else {
                serializer.write(schema, input);
                payload = serializer.flush();
            }
        }
        request.headers = Object.assign(request.headers, headers);
        request.query = query;
        request.body = payload;
        request.method = "POST";
        return request;
    }
    async deserializeResponse(operationSchema, context, response) {
        const deserializer = this.deserializer;
        const ns = NormalizedSchema/* NormalizedSchema */.l1.of(operationSchema.output);
        const dataObject = {};
        if (this.isErrorResponse(response.statusCode)) {
            const bytes = await (0,collect_stream_body/* collectBody */.P)(response.body, context);
            if (bytes.byteLength > 0) {
                Object.assign(dataObject, await deserializer.read(15, bytes));
            }
            await this.handleError(operationSchema, context, response, dataObject, this.deserializeMetadata(response));
            throw new Error("@smithy/core/protocols - RPC Protocol error handler failed to throw.");
        }
        for (const header in response.headers) {
            if (!(0,hasOwn/* hasOwn */.$)(response.headers, header)) {
                continue;
            }
            const value = response.headers[header];
            delete response.headers[header];
            response.headers[header.toLowerCase()] = value;
        }
        const eventStreamMember = ns.getEventStreamMember();
        if (eventStreamMember) {
            dataObject[eventStreamMember] = await this.deserializeEventStream({
                response,
                responseSchema: ns,
                initialResponseContainer: dataObject,
            });
        }
        else {
            const bytes = await (0,collect_stream_body/* collectBody */.P)(response.body, context);
            if (bytes.byteLength > 0) {
                Object.assign(dataObject, await deserializer.read(ns, bytes));
            }
        }
        dataObject.$metadata = this.deserializeMetadata(response);
        return dataObject;
    }
    isErrorResponse(statusCode) {
        return statusCode >= 300;
    }
}

// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/schema/deref.js
var deref = __webpack_require__(6204);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/core/dist-es/submodules/protocols/ProtocolLib.js
var ProtocolLib = __webpack_require__(4017);
;// CONCATENATED MODULE: ./node_modules/@aws-sdk/xml-builder/dist-es/xml-parser.js
function writeKey(obj) {
    Object.defineProperty(obj, "__proto__", { value: undefined, writable: true, enumerable: true, configurable: true });
}
function parseXML(xml) {
    const state = new AwsXmlParser(xml);
    return state.parse();
}
class AwsXmlParser {
    x;
    i = 0;
    z;
    constructor(x) {
        this.x = x;
        this.x = x.replace(/\r\n?/g, "\n");
        this.z = this.x.length;
    }
    parse() {
        const p = this;
        const { z } = p;
        while (p.i < z) {
            p.trim();
            if (p.i >= z) {
                break;
            }
            if (p.isNext("<?")) {
                p.readTo("?>");
                p.trim();
            }
            else if (p.isNext("<!--")) {
                p.readTo("-->");
                p.trim();
            }
            else if (p.isNext("<!DOCTYPE", false)) {
                p.skipDoctype();
                p.trim();
            }
            else if (p.x[p.i] === "<") {
                const root = p.parseTag();
                return { [root.tag]: root.value };
            }
            else {
                throw new Error("@aws-sdk XML parse error: unexpected content.");
            }
        }
        throw new Error("@aws-sdk XML parse error: no root element.");
    }
    isNext(s, caseSensitive = true) {
        const p = this;
        if (caseSensitive) {
            return p.x.startsWith(s, p.i);
        }
        return p.x.toLowerCase().startsWith(s.toLowerCase(), p.i);
    }
    readTo(stop) {
        const p = this;
        const _i = p.x.indexOf(stop, p.i);
        if (_i === -1) {
            throw new Error(`@aws-sdk XML parse error: expected "${stop}" not found.`);
        }
        const result = p.x.slice(p.i, _i);
        p.i = _i + stop.length;
        return result;
    }
    trim() {
        const p = this;
        while (p.i < p.z && " \t\r\n".includes(p.x[p.i])) {
            ++p.i;
        }
    }
    readAttrValue() {
        const p = this;
        const quote = p.x[p.i];
        ++p.i;
        let value = "";
        while (p.i < p.z && p.x[p.i] !== quote) {
            value += p.x[p.i++];
        }
        ++p.i;
        return p.decodeEntities(value);
    }
    parseTag() {
        const p = this;
        ++p.i;
        let tag = "";
        while (p.i < p.z && !" \t\r\n>/".includes(p.x[p.i])) {
            tag += p.x[p.i++];
        }
        let hasAttrs = false;
        const attrs = {};
        while (p.i < p.z) {
            p.trim();
            if (">/".includes(p.x[p.i])) {
                break;
            }
            let name = "";
            while (p.i < p.z && !"= \t\r\n>/?".includes(p.x[p.i])) {
                name += p.x[p.i++];
            }
            p.trim();
            if (p.x[p.i] !== "=") {
                break;
            }
            ++p.i;
            p.trim();
            if (name === "__proto__") {
                writeKey(attrs);
            }
            attrs[name] = p.readAttrValue();
            hasAttrs = true;
        }
        if (p.i >= p.z) {
            throw new Error("@aws-sdk XML parse error: unexpected end of input.");
        }
        if (p.x[p.i] === "/") {
            ++p.i;
            if (p.i >= p.z || p.x[p.i] !== ">") {
                throw new Error("@aws-sdk XML parse error: expected > at the end of self-closing tag.");
            }
            ++p.i;
            return { tag, value: hasAttrs ? attrs : "" };
        }
        if (p.x[p.i] !== ">") {
            throw new Error("@aws-sdk XML parse error: expected > at the end of opening tag.");
        }
        ++p.i;
        const textParts = [];
        const childTags = [];
        let hasElementChild = false;
        while (p.i < p.z) {
            if (p.isNext("</")) {
                break;
            }
            if (p.x[p.i] === "<") {
                if (p.isNext("<!--")) {
                    p.readTo("-->");
                }
                else if (p.isNext("<![CDATA[")) {
                    p.i += 9;
                    textParts.push(p.readTo("]]>"));
                }
                else if (p.isNext("<?")) {
                    p.readTo("?>");
                }
                else {
                    hasElementChild = true;
                    childTags.push(p.parseTag());
                }
            }
            else {
                let text = "";
                while (p.i < p.z && p.x[p.i] !== "<") {
                    text += p.x[p.i++];
                }
                textParts.push(p.decodeEntities(text));
            }
        }
        if (!p.isNext("</")) {
            throw new Error(`@aws-sdk XML parse error: missing closing tag </${tag}>.`);
        }
        p.i += 2;
        const closeTag = p.readTo(">").trim();
        if (closeTag !== tag) {
            throw new Error(`@aws-sdk XML parse error: mismatched tags <${tag}> and </${closeTag}>.`);
        }
        if (!hasAttrs && textParts.length === 0 && !hasElementChild) {
            return { tag, value: "" };
        }
        if (!hasAttrs && !hasElementChild) {
            const text = textParts.length === 1 ? textParts[0] : textParts.join("");
            if (text.trim() === "" && text.includes("\n")) {
                return { tag, value: "" };
            }
            return { tag, value: text };
        }
        const obj = {};
        for (const text of textParts) {
            if (text.trim() === "" && text.includes("\n")) {
                continue;
            }
            obj["#text"] = "#text" in obj ? obj["#text"] + text : text;
        }
        for (const child of childTags) {
            if (child.tag === "__proto__") {
                writeKey(obj);
            }
            if (child.tag in obj) {
                if (Array.isArray(obj[child.tag])) {
                    obj[child.tag].push(child.value);
                }
                else {
                    obj[child.tag] = [obj[child.tag], child.value];
                }
            }
            else {
                obj[child.tag] = child.value;
            }
        }
        for (const [k, v] of Object.entries(attrs)) {
            if (k === "__proto__") {
                writeKey(obj);
            }
            obj[k] = v;
        }
        return { tag, value: obj };
    }
    static ENTITIES = {
        amp: "&",
        lt: "<",
        gt: ">",
        quot: '"',
        apos: "'",
    };
    skipDoctype() {
        const p = this;
        p.i += 9;
        let depth = 0;
        while (p.i < p.z) {
            const c = p.x[p.i];
            if (c === "[") {
                ++depth;
            }
            else if (c === "]") {
                --depth;
            }
            else if (c === ">" && depth === 0) {
                ++p.i;
                return;
            }
            ++p.i;
        }
        throw new Error("@aws-sdk XML parse error: unclosed DOCTYPE.");
    }
    decodeEntities(s) {
        return s.replace(/&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|([a-zA-Z][a-zA-Z0-9]{0,30}));/g, (_, hex, dec, named) => {
            if (hex) {
                return String.fromCharCode(parseInt(hex, 16));
            }
            if (dec) {
                return String.fromCharCode(parseInt(dec, 10));
            }
            return AwsXmlParser.ENTITIES[named] ?? "";
        });
    }
}

;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/client/smithy-client/get-value-from-text-node.js

const getValueFromTextNode = (obj) => {
    const textNodeName = "#text";
    for (const key in obj) {
        if (!(0,hasOwn/* hasOwn */.$)(obj, key)) {
            continue;
        }
        if (obj[key][textNodeName] !== undefined) {
            obj[key] = obj[key][textNodeName];
        }
        else if (typeof obj[key] === "object" && obj[key] !== null) {
            obj[key] = getValueFromTextNode(obj[key]);
        }
    }
    return obj;
};

// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/protocols/serde/FromStringShapeDeserializer.js + 1 modules
var FromStringShapeDeserializer = __webpack_require__(4671);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/serde/util-utf8/toUtf8.js
var toUtf8 = __webpack_require__(9809);
;// CONCATENATED MODULE: ./node_modules/@aws-sdk/core/dist-es/submodules/protocols/ConfigurableSerdeContext.js
class SerdeContextConfig {
    serdeContext;
    setSerdeContext(serdeContext) {
        this.serdeContext = serdeContext;
    }
}

;// CONCATENATED MODULE: ./node_modules/@aws-sdk/core/dist-es/submodules/protocols/UnionSerde.js
class UnionSerde {
    from;
    to;
    keys;
    constructor(from, to) {
        this.from = from;
        this.to = to;
        const keys = Object.keys(this.from);
        const set = new Set(keys);
        set.delete("__type");
        this.keys = set;
    }
    mark(key) {
        this.keys.delete(key);
    }
    hasUnknown() {
        return this.keys.size === 1 && Object.keys(this.to).length === 0;
    }
    writeUnknown() {
        if (this.hasUnknown()) {
            const k = this.keys.values().next().value;
            const v = this.from[k];
            this.to.$unknown = [k, v];
        }
    }
}

;// CONCATENATED MODULE: ./node_modules/@aws-sdk/core/dist-es/submodules/protocols/writeKey.js
function writeKey_writeKey(obj) {
    Object.defineProperty(obj, "__proto__", { value: undefined, writable: true, enumerable: true, configurable: true });
}

;// CONCATENATED MODULE: ./node_modules/@aws-sdk/core/dist-es/submodules/protocols/xml/XmlShapeDeserializer.js








class XmlShapeDeserializer extends SerdeContextConfig {
    settings;
    stringDeserializer;
    constructor(settings) {
        super();
        this.settings = settings;
        this.stringDeserializer = new FromStringShapeDeserializer/* FromStringShapeDeserializer */.k(settings);
    }
    setSerdeContext(serdeContext) {
        this.serdeContext = serdeContext;
        this.stringDeserializer.setSerdeContext(serdeContext);
    }
    read(schema, bytes, key) {
        const ns = NormalizedSchema/* NormalizedSchema */.l1.of(schema);
        const memberSchemas = ns.getMemberSchemas();
        const isEventPayload = ns.isStructSchema() &&
            ns.isMemberSchema() &&
            !!Object.values(memberSchemas).find((memberNs) => {
                return !!memberNs.getMemberTraits().eventPayload;
            });
        if (isEventPayload) {
            const output = {};
            const memberName = Object.keys(memberSchemas)[0];
            const eventMemberSchema = memberSchemas[memberName];
            if (eventMemberSchema.isBlobSchema()) {
                output[memberName] = bytes;
            }
            else {
                output[memberName] = this.read(memberSchemas[memberName], bytes);
            }
            return output;
        }
        const xmlString = (this.serdeContext?.utf8Encoder ?? toUtf8/* toUtf8 */.P)(bytes);
        const parsedObject = this.parseXml(xmlString);
        return this.readSchema(schema, key ? parsedObject[key] : parsedObject);
    }
    readSchema(_schema, value) {
        const ns = NormalizedSchema/* NormalizedSchema */.l1.of(_schema);
        if (ns.isUnitSchema()) {
            return;
        }
        const traits = ns.getMergedTraits();
        if (ns.isListSchema() && !Array.isArray(value)) {
            return this.readSchema(ns, [value]);
        }
        if (value == null) {
            return value;
        }
        if (typeof value === "object") {
            const flat = !!traits.xmlFlattened;
            if (ns.isListSchema()) {
                const listValue = ns.getValueSchema();
                const buffer = [];
                const sourceKey = listValue.getMergedTraits().xmlName ?? "member";
                const source = flat ? value : (value[0] ?? value)[sourceKey];
                if (source == null) {
                    return buffer;
                }
                const sourceArray = Array.isArray(source) ? source : [source];
                for (const v of sourceArray) {
                    buffer.push(this.readSchema(listValue, v));
                }
                return buffer;
            }
            const buffer = {};
            if (ns.isMapSchema()) {
                const keyNs = ns.getKeySchema();
                const memberNs = ns.getValueSchema();
                let entries;
                if (flat) {
                    entries = Array.isArray(value) ? value : [value];
                }
                else {
                    entries = Array.isArray(value.entry) ? value.entry : [value.entry];
                }
                const keyProperty = keyNs.getMergedTraits().xmlName ?? "key";
                const valueProperty = memberNs.getMergedTraits().xmlName ?? "value";
                for (const entry of entries) {
                    const key = entry[keyProperty];
                    const value = entry[valueProperty];
                    if (key === "__proto__") {
                        writeKey_writeKey(buffer);
                    }
                    buffer[key] = this.readSchema(memberNs, value);
                }
                return buffer;
            }
            if (ns.isStructSchema()) {
                const union = ns.isUnionSchema();
                let unionSerde;
                if (union) {
                    unionSerde = new UnionSerde(value, buffer);
                }
                for (const [memberName, memberSchema] of ns.structIterator()) {
                    const memberTraits = memberSchema.getMergedTraits();
                    const xmlObjectKey = !memberTraits.httpPayload
                        ? (memberSchema.getMemberTraits().xmlName ?? memberName)
                        : (memberTraits.xmlName ?? memberSchema.getName());
                    if (union) {
                        unionSerde.mark(xmlObjectKey);
                    }
                    if (value[xmlObjectKey] != null) {
                        buffer[memberName] = this.readSchema(memberSchema, value[xmlObjectKey]);
                    }
                }
                if (union) {
                    unionSerde.writeUnknown();
                }
                return buffer;
            }
            if (ns.isDocumentSchema()) {
                return value;
            }
            throw new Error(`@aws-sdk/core/protocols - xml deserializer unhandled schema type for ${ns.getName(true)}`);
        }
        if (ns.isListSchema()) {
            return [];
        }
        if (ns.isMapSchema() || ns.isStructSchema()) {
            return {};
        }
        return this.stringDeserializer.read(ns, value);
    }
    parseXml(xml) {
        if (xml.length) {
            let parsedObj;
            try {
                parsedObj = parseXML(xml);
            }
            catch (e) {
                if (e && typeof e === "object") {
                    Object.defineProperty(e, "$responseBodyText", {
                        value: xml,
                    });
                }
                throw e;
            }
            const textNodeName = "#text";
            const key = Object.keys(parsedObj)[0];
            const parsedObjToReturn = parsedObj[key];
            if (parsedObjToReturn[textNodeName]) {
                parsedObjToReturn[key] = parsedObjToReturn[textNodeName];
                delete parsedObjToReturn[textNodeName];
            }
            return getValueFromTextNode(parsedObjToReturn);
        }
        return {};
    }
}

// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/protocols/serde/determineTimestampFormat.js
var determineTimestampFormat = __webpack_require__(3888);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/protocols/extended-encode-uri-component.js
var extended_encode_uri_component = __webpack_require__(979);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/serde/date-utils.js + 1 modules
var date_utils = __webpack_require__(5393);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/serde/util-base64/toBase64.js
var toBase64 = __webpack_require__(7305);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/serde/index.js + 2 modules
var serde = __webpack_require__(7297);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/serde/value/NumericValue.js
var NumericValue = __webpack_require__(7004);
;// CONCATENATED MODULE: ./node_modules/@aws-sdk/core/dist-es/submodules/protocols/query/QueryShapeSerializer.js





class QueryShapeSerializer extends SerdeContextConfig {
    settings;
    buffer;
    constructor(settings) {
        super();
        this.settings = settings;
    }
    write(schema, value, prefix = "") {
        if (this.buffer === undefined) {
            this.buffer = "";
        }
        const ns = NormalizedSchema/* NormalizedSchema */.l1.of(schema);
        if (prefix && !prefix.endsWith(".")) {
            prefix += ".";
        }
        if (ns.isBlobSchema()) {
            if (typeof value === "string" || value instanceof Uint8Array) {
                this.writeKey(prefix);
                this.writeValue((this.serdeContext?.base64Encoder ?? toBase64/* toBase64 */.n)(value));
            }
        }
        else if (ns.isBooleanSchema() || ns.isNumericSchema() || ns.isStringSchema()) {
            if (value != null) {
                this.writeKey(prefix);
                this.writeValue(String(value));
            }
            else if (ns.isIdempotencyToken()) {
                this.writeKey(prefix);
                this.writeValue((0,serde/* generateIdempotencyToken */.ec)());
            }
        }
        else if (ns.isBigIntegerSchema()) {
            if (value != null) {
                this.writeKey(prefix);
                this.writeValue(String(value));
            }
        }
        else if (ns.isBigDecimalSchema()) {
            if (value != null) {
                this.writeKey(prefix);
                this.writeValue(value instanceof NumericValue/* NumericValue */.D ? value.string : String(value));
            }
        }
        else if (ns.isTimestampSchema()) {
            if (value instanceof Date) {
                this.writeKey(prefix);
                const format = (0,determineTimestampFormat/* determineTimestampFormat */.V)(ns, this.settings);
                switch (format) {
                    case 5:
                        this.writeValue(value.toISOString().replace(".000Z", "Z"));
                        break;
                    case 6:
                        this.writeValue((0,date_utils/* dateToUtcString */.JV)(value));
                        break;
                    case 7:
                        this.writeValue(String(value.getTime() / 1000));
                        break;
                }
            }
        }
        else if (ns.isDocumentSchema()) {
            if (Array.isArray(value)) {
                this.write(64 | 15, value, prefix);
            }
            else if (value instanceof Date) {
                this.write(4, value, prefix);
            }
            else if (value instanceof Uint8Array) {
                this.write(21, value, prefix);
            }
            else if (value && typeof value === "object") {
                this.write(128 | 15, value, prefix);
            }
            else {
                this.writeKey(prefix);
                this.writeValue(String(value));
            }
        }
        else if (ns.isListSchema()) {
            if (Array.isArray(value)) {
                if (value.length === 0) {
                    if (this.settings.serializeEmptyLists) {
                        this.writeKey(prefix);
                        this.writeValue("");
                    }
                }
                else {
                    const member = ns.getValueSchema();
                    const flat = this.settings.flattenLists || ns.getMergedTraits().xmlFlattened;
                    let i = 1;
                    for (const item of value) {
                        if (item == null) {
                            continue;
                        }
                        const traits = member.getMergedTraits();
                        const suffix = this.getKey("member", traits.xmlName, traits.ec2QueryName);
                        const key = flat ? `${prefix}${i}` : `${prefix}${suffix}.${i}`;
                        this.write(member, item, key);
                        ++i;
                    }
                }
            }
        }
        else if (ns.isMapSchema()) {
            if (value && typeof value === "object") {
                const keySchema = ns.getKeySchema();
                const memberSchema = ns.getValueSchema();
                const flat = ns.getMergedTraits().xmlFlattened;
                let i = 1;
                for (const k in value) {
                    const v = value[k];
                    if (v == null) {
                        continue;
                    }
                    const keyTraits = keySchema.getMergedTraits();
                    const keySuffix = this.getKey("key", keyTraits.xmlName, keyTraits.ec2QueryName);
                    const key = flat ? `${prefix}${i}.${keySuffix}` : `${prefix}entry.${i}.${keySuffix}`;
                    const valTraits = memberSchema.getMergedTraits();
                    const valueSuffix = this.getKey("value", valTraits.xmlName, valTraits.ec2QueryName);
                    const valueKey = flat ? `${prefix}${i}.${valueSuffix}` : `${prefix}entry.${i}.${valueSuffix}`;
                    this.write(keySchema, k, key);
                    this.write(memberSchema, v, valueKey);
                    ++i;
                }
            }
        }
        else if (ns.isStructSchema()) {
            if (value && typeof value === "object") {
                let didWriteMember = false;
                for (const [memberName, member] of ns.structIterator()) {
                    if (value[memberName] == null && !member.isIdempotencyToken()) {
                        continue;
                    }
                    const traits = member.getMergedTraits();
                    const suffix = this.getKey(memberName, traits.xmlName, traits.ec2QueryName, "struct");
                    const key = `${prefix}${suffix}`;
                    this.write(member, value[memberName], key);
                    didWriteMember = true;
                }
                if (!didWriteMember && ns.isUnionSchema()) {
                    const { $unknown } = value;
                    if (Array.isArray($unknown)) {
                        const [k, v] = $unknown;
                        const key = `${prefix}${k}`;
                        this.write(15, v, key);
                    }
                }
            }
        }
        else if (ns.isUnitSchema()) {
        }
        else {
            throw new Error(`@aws-sdk/core/protocols - QuerySerializer unrecognized schema type ${ns.getName(true)}`);
        }
    }
    flush() {
        if (this.buffer === undefined) {
            throw new Error("@aws-sdk/core/protocols - QuerySerializer cannot flush with nothing written to buffer.");
        }
        const str = this.buffer;
        delete this.buffer;
        return str;
    }
    getKey(memberName, xmlName, ec2QueryName, keySource) {
        const { ec2, capitalizeKeys } = this.settings;
        if (ec2 && ec2QueryName) {
            return ec2QueryName;
        }
        const key = xmlName ?? memberName;
        if (capitalizeKeys && keySource === "struct") {
            return key[0].toUpperCase() + key.slice(1);
        }
        return key;
    }
    writeKey(key) {
        if (key.endsWith(".")) {
            key = key.slice(0, key.length - 1);
        }
        this.buffer += `&${(0,extended_encode_uri_component/* extendedEncodeURIComponent */.$)(key)}=`;
    }
    writeValue(value) {
        this.buffer += (0,extended_encode_uri_component/* extendedEncodeURIComponent */.$)(value);
    }
}

;// CONCATENATED MODULE: ./node_modules/@aws-sdk/core/dist-es/submodules/protocols/query/AwsQueryProtocol.js





class AwsQueryProtocol extends RpcProtocol {
    options;
    serializer;
    deserializer;
    mixin = new ProtocolLib/* ProtocolLib */.U();
    constructor(options) {
        super({
            defaultNamespace: options.defaultNamespace,
            errorTypeRegistries: options.errorTypeRegistries,
        });
        this.options = options;
        const settings = {
            timestampFormat: {
                useTrait: true,
                default: 5,
            },
            httpBindings: false,
            xmlNamespace: options.xmlNamespace,
            serviceNamespace: options.defaultNamespace,
            serializeEmptyLists: true,
        };
        this.serializer = new QueryShapeSerializer(settings);
        this.deserializer = new XmlShapeDeserializer(settings);
    }
    getShapeId() {
        return "aws.protocols#awsQuery";
    }
    setSerdeContext(serdeContext) {
        this.serializer.setSerdeContext(serdeContext);
        this.deserializer.setSerdeContext(serdeContext);
    }
    getPayloadCodec() {
        throw new Error("AWSQuery protocol has no payload codec.");
    }
    async serializeRequest(operationSchema, input, context) {
        const request = await super.serializeRequest(operationSchema, input, context);
        if (!request.path.endsWith("/")) {
            request.path += "/";
        }
        request.headers["content-type"] = "application/x-www-form-urlencoded";
        if ((0,deref/* deref */.L)(operationSchema.input) === "unit" || !request.body) {
            request.body = "";
        }
        const action = operationSchema.name.split("#")[1] ?? operationSchema.name;
        request.body = `Action=${action}&Version=${this.options.version}` + request.body;
        if (request.body.endsWith("&")) {
            request.body = request.body.slice(-1);
        }
        return request;
    }
    async deserializeResponse(operationSchema, context, response) {
        const deserializer = this.deserializer;
        const ns = NormalizedSchema/* NormalizedSchema */.l1.of(operationSchema.output);
        const dataObject = {};
        if (response.statusCode >= 300) {
            const bytes = await (0,collect_stream_body/* collectBody */.P)(response.body, context);
            if (bytes.byteLength > 0) {
                Object.assign(dataObject, await deserializer.read(15, bytes));
            }
            await this.handleError(operationSchema, context, response, dataObject, this.deserializeMetadata(response));
        }
        for (const header in response.headers) {
            const value = response.headers[header];
            delete response.headers[header];
            response.headers[header.toLowerCase()] = value;
        }
        const shortName = operationSchema.name.split("#")[1] ?? operationSchema.name;
        const awsQueryResultKey = ns.isStructSchema() && this.useNestedResult() ? shortName + "Result" : undefined;
        const bytes = await (0,collect_stream_body/* collectBody */.P)(response.body, context);
        if (bytes.byteLength > 0) {
            Object.assign(dataObject, await deserializer.read(ns, bytes, awsQueryResultKey));
        }
        dataObject.$metadata = this.deserializeMetadata(response);
        return dataObject;
    }
    useNestedResult() {
        return true;
    }
    async handleError(operationSchema, context, response, dataObject, metadata) {
        const errorIdentifier = this.loadQueryErrorCode(response, dataObject) ?? "Unknown";
        this.mixin.compose(this.compositeErrorRegistry, errorIdentifier, this.options.defaultNamespace);
        const errorData = this.loadQueryError(dataObject) ?? {};
        const message = this.loadQueryErrorMessage(dataObject);
        errorData.message = message;
        errorData.Error = {
            Type: errorData.Type,
            Code: errorData.Code,
            Message: message,
        };
        const { errorSchema, errorMetadata } = await this.mixin.getErrorSchemaOrThrowBaseException(errorIdentifier, this.options.defaultNamespace, response, errorData, metadata, this.mixin.findQueryCompatibleError);
        const ns = NormalizedSchema/* NormalizedSchema */.l1.of(errorSchema);
        const ErrorCtor = this.compositeErrorRegistry.getErrorCtor(errorSchema) ?? Error;
        const exception = new ErrorCtor({});
        const output = {
            Type: errorData.Error.Type,
            Code: errorData.Error.Code,
            Error: errorData.Error,
        };
        for (const [name, member] of ns.structIterator()) {
            const target = member.getMergedTraits().xmlName ?? name;
            const value = errorData[target] ?? dataObject[target];
            output[name] = this.deserializer.readSchema(member, value);
        }
        throw this.mixin.decorateServiceException(Object.assign(exception, errorMetadata, {
            $fault: ns.getMergedTraits().error,
            message,
        }, output), dataObject);
    }
    loadQueryErrorCode(output, data) {
        const code = (data.Errors?.[0]?.Error ?? data.Errors?.Error ?? data.Error)?.Code;
        if (code !== undefined) {
            return code;
        }
        if (output.statusCode == 404) {
            return "NotFound";
        }
    }
    loadQueryError(data) {
        return data.Errors?.[0]?.Error ?? data.Errors?.Error ?? data.Error;
    }
    loadQueryErrorMessage(data) {
        const errorData = this.loadQueryError(data);
        return errorData?.message ?? errorData?.Message ?? data.message ?? data.Message ?? "Unknown";
    }
    getDefaultContentType() {
        return "application/x-www-form-urlencoded";
    }
}


/***/ }),

/***/ 3099:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pi: () => (/* binding */ ENV_SECRET),
/* harmony export */   sF: () => (/* binding */ fromEnv),
/* harmony export */   yG: () => (/* binding */ ENV_KEY)
/* harmony export */ });
/* unused harmony exports ENV_SESSION, ENV_EXPIRATION, ENV_CREDENTIAL_SCOPE, ENV_ACCOUNT_ID */
/* harmony import */ var _aws_sdk_core_client__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(249);
/* harmony import */ var _smithy_core_config__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1436);


const ENV_KEY = "AWS_ACCESS_KEY_ID";
const ENV_SECRET = "AWS_SECRET_ACCESS_KEY";
const ENV_SESSION = "AWS_SESSION_TOKEN";
const ENV_EXPIRATION = "AWS_CREDENTIAL_EXPIRATION";
const ENV_CREDENTIAL_SCOPE = "AWS_CREDENTIAL_SCOPE";
const ENV_ACCOUNT_ID = "AWS_ACCOUNT_ID";
const fromEnv = (init) => async () => {
    init?.logger?.debug("@aws-sdk/credential-provider-env - fromEnv");
    const accessKeyId = process.env[ENV_KEY];
    const secretAccessKey = process.env[ENV_SECRET];
    const sessionToken = process.env[ENV_SESSION];
    const expiry = process.env[ENV_EXPIRATION];
    const credentialScope = process.env[ENV_CREDENTIAL_SCOPE];
    const accountId = process.env[ENV_ACCOUNT_ID];
    if (accessKeyId && secretAccessKey) {
        const credentials = {
            accessKeyId,
            secretAccessKey,
            ...(sessionToken && { sessionToken }),
            ...(expiry && { expiration: new Date(expiry) }),
            ...(credentialScope && { credentialScope }),
            ...(accountId && { accountId }),
        };
        (0,_aws_sdk_core_client__WEBPACK_IMPORTED_MODULE_0__/* .setCredentialFeature */ .g)(credentials, "CREDENTIALS_ENV_VARS", "g");
        return credentials;
    }
    throw new _smithy_core_config__WEBPACK_IMPORTED_MODULE_1__/* .CredentialsProviderError */ .C("Unable to find environment variable credentials.", { logger: init?.logger });
};


/***/ }),

/***/ 9320:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

var __webpack_unused_export__;


const PROTECTED_KEYS = {
    REQUEST_ID: Symbol.for("_AWS_LAMBDA_REQUEST_ID"),
    X_RAY_TRACE_ID: Symbol.for("_AWS_LAMBDA_X_RAY_TRACE_ID"),
    TENANT_ID: Symbol.for("_AWS_LAMBDA_TENANT_ID"),
    TRACEPARENT: Symbol.for("_AWS_LAMBDA_TRACEPARENT"),
    TRACESTATE: Symbol.for("_AWS_LAMBDA_TRACESTATE"),
    BAGGAGE: Symbol.for("_AWS_LAMBDA_BAGGAGE"),
};
const NO_GLOBAL_AWS_LAMBDA = ["true", "1"].includes(process.env?.AWS_LAMBDA_NODEJS_NO_GLOBAL_AWSLAMBDA ?? "");
if (!NO_GLOBAL_AWS_LAMBDA) {
    globalThis.awslambda = globalThis.awslambda || {};
}
class InvokeStoreBase {
    static PROTECTED_KEYS = PROTECTED_KEYS;
    isProtectedKey(key) {
        return Object.values(PROTECTED_KEYS).includes(key);
    }
    getRequestId() {
        return this.get(PROTECTED_KEYS.REQUEST_ID) ?? "-";
    }
    getXRayTraceId() {
        return this.get(PROTECTED_KEYS.X_RAY_TRACE_ID);
    }
    getTenantId() {
        return this.get(PROTECTED_KEYS.TENANT_ID);
    }
    getTraceparent() {
        return this.get(PROTECTED_KEYS.TRACEPARENT);
    }
    getTracestate() {
        return this.get(PROTECTED_KEYS.TRACESTATE);
    }
    getBaggage() {
        return this.get(PROTECTED_KEYS.BAGGAGE);
    }
}
class InvokeStoreSingle extends InvokeStoreBase {
    currentContext;
    getContext() {
        return this.currentContext;
    }
    hasContext() {
        return this.currentContext !== undefined;
    }
    get(key) {
        return this.currentContext?.[key];
    }
    set(key, value) {
        if (this.isProtectedKey(key)) {
            throw new Error(`Cannot modify protected Lambda context field: ${String(key)}`);
        }
        this.currentContext = this.currentContext || {};
        this.currentContext[key] = value;
    }
    run(context, fn) {
        this.currentContext = context;
        return fn();
    }
}
class InvokeStoreMulti extends InvokeStoreBase {
    als;
    static async create() {
        const instance = new InvokeStoreMulti();
        const asyncHooks = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 6698, 23));
        instance.als = new asyncHooks.AsyncLocalStorage();
        return instance;
    }
    getContext() {
        return this.als.getStore();
    }
    hasContext() {
        return this.als.getStore() !== undefined;
    }
    get(key) {
        return this.als.getStore()?.[key];
    }
    set(key, value) {
        if (this.isProtectedKey(key)) {
            throw new Error(`Cannot modify protected Lambda context field: ${String(key)}`);
        }
        const store = this.als.getStore();
        if (!store) {
            throw new Error("No context available");
        }
        store[key] = value;
    }
    run(context, fn) {
        return this.als.run(context, fn);
    }
}
exports.A = void 0;
(function (InvokeStore) {
    let instance = null;
    async function getInstanceAsync(forceInvokeStoreMulti) {
        if (!instance) {
            instance = (async () => {
                const isMulti = forceInvokeStoreMulti === true || "AWS_LAMBDA_MAX_CONCURRENCY" in process.env;
                const newInstance = isMulti
                    ? await InvokeStoreMulti.create()
                    : new InvokeStoreSingle();
                if (!NO_GLOBAL_AWS_LAMBDA && globalThis.awslambda?.InvokeStore) {
                    return globalThis.awslambda.InvokeStore;
                }
                else if (!NO_GLOBAL_AWS_LAMBDA && globalThis.awslambda) {
                    globalThis.awslambda.InvokeStore = newInstance;
                    return newInstance;
                }
                else {
                    return newInstance;
                }
            })();
        }
        return instance;
    }
    InvokeStore.getInstanceAsync = getInstanceAsync;
    InvokeStore._testing = process.env.AWS_LAMBDA_BENCHMARK_MODE === "1"
        ? {
            reset: () => {
                instance = null;
                if (globalThis.awslambda?.InvokeStore) {
                    delete globalThis.awslambda.InvokeStore;
                }
                globalThis.awslambda = { InvokeStore: undefined };
            },
        }
        : undefined;
})(exports.A || (exports.A = {}));

__webpack_unused_export__ = InvokeStoreBase;


/***/ }),

/***/ 2781:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ getHttpAuthSchemeEndpointRuleSetPlugin)
});

// UNUSED EXPORTS: httpAuthSchemeEndpointRuleSetMiddlewareOptions

// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/transport/getSmithyContext.js
var getSmithyContext = __webpack_require__(8743);
;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/legacy-root-exports/middleware-http-auth-scheme/resolveAuthOptions.js
const resolveAuthOptions = (candidateAuthOptions, authSchemePreference) => {
    if (!authSchemePreference || authSchemePreference.length === 0) {
        return candidateAuthOptions;
    }
    const preferredAuthOptions = [];
    for (const preferredSchemeName of authSchemePreference) {
        for (const candidateAuthOption of candidateAuthOptions) {
            const candidateAuthSchemeName = candidateAuthOption.schemeId.split("#")[1];
            if (candidateAuthSchemeName === preferredSchemeName) {
                preferredAuthOptions.push(candidateAuthOption);
            }
        }
    }
    for (const candidateAuthOption of candidateAuthOptions) {
        if (!preferredAuthOptions.find(({ schemeId }) => schemeId === candidateAuthOption.schemeId)) {
            preferredAuthOptions.push(candidateAuthOption);
        }
    }
    return preferredAuthOptions;
};

;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/legacy-root-exports/middleware-http-auth-scheme/httpAuthSchemeMiddleware.js


function convertHttpAuthSchemesToMap(httpAuthSchemes) {
    const map = new Map();
    for (const scheme of httpAuthSchemes) {
        map.set(scheme.schemeId, scheme);
    }
    return map;
}
const httpAuthSchemeMiddleware = (config, mwOptions) => (next, context) => async (args) => {
    const options = config.httpAuthSchemeProvider(await mwOptions.httpAuthSchemeParametersProvider(config, context, args.input));
    const authSchemePreference = config.authSchemePreference ? await config.authSchemePreference() : [];
    const resolvedOptions = resolveAuthOptions(options, authSchemePreference);
    const authSchemes = convertHttpAuthSchemesToMap(config.httpAuthSchemes);
    const smithyContext = (0,getSmithyContext/* getSmithyContext */.u)(context);
    const failureReasons = [];
    for (const option of resolvedOptions) {
        const scheme = authSchemes.get(option.schemeId);
        if (!scheme) {
            failureReasons.push(`HttpAuthScheme \`${option.schemeId}\` was not enabled for this service.`);
            continue;
        }
        const identityProvider = scheme.identityProvider(await mwOptions.identityProviderConfigProvider(config));
        if (!identityProvider) {
            failureReasons.push(`HttpAuthScheme \`${option.schemeId}\` did not have an IdentityProvider configured.`);
            continue;
        }
        const { identityProperties = {}, signingProperties = {} } = option.propertiesExtractor?.(config, context) || {};
        option.identityProperties = Object.assign(option.identityProperties || {}, identityProperties);
        option.signingProperties = Object.assign(option.signingProperties || {}, signingProperties);
        smithyContext.selectedHttpAuthScheme = {
            httpAuthOption: option,
            identity: await identityProvider(option.identityProperties),
            signer: scheme.signer,
        };
        break;
    }
    if (!smithyContext.selectedHttpAuthScheme) {
        throw new Error(failureReasons.join("\n"));
    }
    return next(args);
};

;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/legacy-root-exports/middleware-http-auth-scheme/getHttpAuthSchemeEndpointRuleSetPlugin.js

const httpAuthSchemeEndpointRuleSetMiddlewareOptions = {
    step: "serialize",
    tags: ["HTTP_AUTH_SCHEME"],
    name: "httpAuthSchemeMiddleware",
    override: true,
    relation: "before",
    toMiddleware: "endpointV2Middleware",
};
const getHttpAuthSchemeEndpointRuleSetPlugin = (config, { httpAuthSchemeParametersProvider, identityProviderConfigProvider, }) => ({
    applyToStack: (clientStack) => {
        clientStack.addRelativeTo(httpAuthSchemeMiddleware(config, {
            httpAuthSchemeParametersProvider,
            identityProviderConfigProvider,
        }), httpAuthSchemeEndpointRuleSetMiddlewareOptions);
    },
});


/***/ }),

/***/ 1567:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ getHttpSigningPlugin)
});

// UNUSED EXPORTS: httpSigningMiddlewareOptions

// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/transport/httpRequest.js
var httpRequest = __webpack_require__(9725);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/transport/getSmithyContext.js
var getSmithyContext = __webpack_require__(8743);
;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/legacy-root-exports/middleware-http-signing/httpSigningMiddleware.js


const defaultErrorHandler = (signingProperties) => (error) => {
    throw error;
};
const defaultSuccessHandler = (httpResponse, signingProperties) => { };
const httpSigningMiddleware = (config) => (next, context) => async (args) => {
    if (!httpRequest/* HttpRequest */.K.isInstance(args.request)) {
        return next(args);
    }
    const smithyContext = (0,getSmithyContext/* getSmithyContext */.u)(context);
    const scheme = smithyContext.selectedHttpAuthScheme;
    if (!scheme) {
        throw new Error(`No HttpAuthScheme was selected: unable to sign request`);
    }
    const { httpAuthOption: { signingProperties = {} }, identity, signer, } = scheme;
    const output = await next({
        ...args,
        request: await signer.sign(args.request, identity, signingProperties),
    }).catch((signer.errorHandler || defaultErrorHandler)(signingProperties));
    (signer.successHandler || defaultSuccessHandler)(output.response, signingProperties);
    return output;
};

;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/legacy-root-exports/middleware-http-signing/getHttpSigningMiddleware.js

const httpSigningMiddlewareOptions = {
    step: "finalizeRequest",
    tags: ["HTTP_SIGNING"],
    name: "httpSigningMiddleware",
    aliases: ["apiKeyMiddleware", "tokenMiddleware", "awsAuthMiddleware"],
    override: true,
    relation: "after",
    toMiddleware: "retryMiddleware",
};
const getHttpSigningPlugin = (config) => ({
    applyToStack: (clientStack) => {
        clientStack.addRelativeTo(httpSigningMiddleware(config), httpSigningMiddlewareOptions);
    },
});


/***/ }),

/***/ 7086:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ DefaultIdentityProviderConfig)
/* harmony export */ });
/* harmony import */ var _smithy_core_transport__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2990);

class DefaultIdentityProviderConfig {
    authSchemes = new Map();
    constructor(config) {
        for (const key in config) {
            if (!(0,_smithy_core_transport__WEBPACK_IMPORTED_MODULE_0__/* .hasOwn */ .$)(config, key)) {
                continue;
            }
            const value = config[key];
            if (value !== undefined) {
                this.authSchemes.set(key, value);
            }
        }
    }
    getIdentityProvider(schemeId) {
        return this.authSchemes.get(schemeId);
    }
}


/***/ }),

/***/ 3926:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ normalizeProvider)
/* harmony export */ });
const normalizeProvider = (input) => {
    if (typeof input === "function") {
        return input;
    }
    const promisified = Promise.resolve(input);
    return () => promisified;
};


/***/ }),

/***/ 910:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ Sha256Node)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/serde/util-utf8/toUint8Array.js
var toUint8Array = __webpack_require__(3243);
;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/checksum/sha256/Sha256Js.js

const BLOCK = 64;
const DIGEST_LENGTH = 32;
const MAX_HASHABLE_LENGTH = 2 ** 53 - 1;
class Sha256Js {
    digestLength = DIGEST_LENGTH;
    state = Int32Array.from(INIT);
    w;
    buffer = new Uint8Array(64);
    bufferLength = 0;
    bytesHashed = 0;
    finished = false;
    inner;
    outer;
    constructor(secret) {
        if (secret) {
            const key = Sha256Js.normalizeKey(secret);
            this.inner = new Sha256Js();
            this.outer = new Sha256Js();
            const { inner, outer } = this;
            const pad = new Uint8Array(BLOCK * 2);
            for (let i = 0; i < BLOCK; ++i) {
                pad[i] = 0x36 ^ key[i];
                pad[i + BLOCK] = 0x5c ^ key[i];
            }
            inner.update(pad.subarray(0, BLOCK));
            outer.update(pad.subarray(BLOCK));
        }
    }
    update(data) {
        if (this.finished) {
            throw new Error("Attempted to update an already finished HMAC.");
        }
        if (this.inner) {
            this.inner.update(data);
            return;
        }
        const chunk = (0,toUint8Array/* toUint8Array */.F)(data);
        let position = 0;
        let { byteLength } = chunk;
        this.bytesHashed += byteLength;
        if (this.bytesHashed * 8 > MAX_HASHABLE_LENGTH) {
            throw new Error("Cannot hash more than 2^53 - 1 bits");
        }
        while (byteLength > 0) {
            this.buffer[this.bufferLength++] = chunk[position++];
            byteLength--;
            if (this.bufferLength === BLOCK) {
                this.hashBuffer();
                this.bufferLength = 0;
            }
        }
    }
    async digest() {
        const { inner, outer } = this;
        if (inner && outer) {
            if (this.finished) {
                throw new Error("Attempted to digest an already finished HMAC.");
            }
            this.finished = true;
            const innerDigest = inner.digestSync();
            outer.update(innerDigest);
            return outer.digestSync();
        }
        return this.digestSync();
    }
    reset() {
        this.state = Int32Array.from(INIT);
        this.buffer = new Uint8Array(64);
        this.bufferLength = 0;
        this.bytesHashed = 0;
    }
    digestSync() {
        const state = this.state.slice();
        const buffer = this.buffer.slice();
        let bufferLength = this.bufferLength;
        const bitsHashed = this.bytesHashed * 8;
        const bufferView = new DataView(buffer.buffer, buffer.byteOffset, buffer.byteLength);
        bufferView.setUint8(bufferLength++, 0x80);
        if ((bufferLength - 1) % BLOCK >= BLOCK - 8) {
            for (let i = bufferLength; i < BLOCK; ++i) {
                bufferView.setUint8(i, 0);
            }
            this.hashBufferWith(state, buffer);
            bufferLength = 0;
        }
        for (let i = bufferLength; i < BLOCK - 8; ++i) {
            bufferView.setUint8(i, 0);
        }
        bufferView.setUint32(BLOCK - 8, Math.floor(bitsHashed / 0x100000000), false);
        bufferView.setUint32(BLOCK - 4, bitsHashed, false);
        this.hashBufferWith(state, buffer);
        const out = new Uint8Array(DIGEST_LENGTH);
        for (let i = 0; i < 8; ++i) {
            out[i * 4] = (state[i] >>> 24) & 0xff;
            out[i * 4 + 1] = (state[i] >>> 16) & 0xff;
            out[i * 4 + 2] = (state[i] >>> 8) & 0xff;
            out[i * 4 + 3] = (state[i] >>> 0) & 0xff;
        }
        return out;
    }
    static normalizeKey(secret) {
        const key = (0,toUint8Array/* toUint8Array */.F)(secret);
        if (key.byteLength > BLOCK) {
            const h = new Sha256Js();
            h.update(key);
            const out = h.digestSync();
            const padded = new Uint8Array(BLOCK);
            padded.set(out);
            return padded;
        }
        if (key.byteLength < BLOCK) {
            const padded = new Uint8Array(BLOCK);
            padded.set(key);
            return padded;
        }
        return key;
    }
    hashBuffer() {
        this.hashBufferWith(this.state, this.buffer);
    }
    hashBufferWith(state, buffer) {
        const w = (this.w ??= new Int32Array(64));
        let s0 = state[0], s1 = state[1], s2 = state[2], s3 = state[3], s4 = state[4], s5 = state[5], s6 = state[6], s7 = state[7];
        for (let i = 0; i < BLOCK; ++i) {
            if (i < 16) {
                w[i] =
                    ((buffer[i * 4] & 0xff) << 24) |
                        ((buffer[i * 4 + 1] & 0xff) << 16) |
                        ((buffer[i * 4 + 2] & 0xff) << 8) |
                        (buffer[i * 4 + 3] & 0xff);
            }
            else {
                let u = w[i - 2];
                const t1 = ((u >>> 17) | (u << 15)) ^ ((u >>> 19) | (u << 13)) ^ (u >>> 10);
                u = w[i - 15];
                const t2 = ((u >>> 7) | (u << 25)) ^ ((u >>> 18) | (u << 14)) ^ (u >>> 3);
                w[i] = ((t1 + w[i - 7]) | 0) + ((t2 + w[i - 16]) | 0);
            }
            const t1 = ((((((s4 >>> 6) | (s4 << 26)) ^ ((s4 >>> 11) | (s4 << 21)) ^ ((s4 >>> 25) | (s4 << 7))) +
                ((s4 & s5) ^ (~s4 & s6))) |
                0) +
                ((s7 + ((K[i] + w[i]) | 0)) | 0)) |
                0;
            const t2 = ((((s0 >>> 2) | (s0 << 30)) ^ ((s0 >>> 13) | (s0 << 19)) ^ ((s0 >>> 22) | (s0 << 10))) +
                ((s0 & s1) ^ (s0 & s2) ^ (s1 & s2))) |
                0;
            s7 = s6;
            s6 = s5;
            s5 = s4;
            s4 = (s3 + t1) | 0;
            s3 = s2;
            s2 = s1;
            s1 = s0;
            s0 = (t1 + t2) | 0;
        }
        state[0] += s0;
        state[1] += s1;
        state[2] += s2;
        state[3] += s3;
        state[4] += s4;
        state[5] += s5;
        state[6] += s6;
        state[7] += s7;
    }
}
const INIT = new Int32Array([
    0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19,
]);
const K = new Int32Array([
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
    0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
    0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
    0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
    0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
    0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
    0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
    0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
]);

;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/checksum/sha256/Sha256Node.js


const hasNativeCrypto = (() => {
    try {
        (0,external_node_crypto_.createHash)("sha256");
        return true;
    }
    catch {
        return false;
    }
})();
const Sha256Node = hasNativeCrypto ? buildNativeClass() : Sha256Js;
function buildNativeClass() {
    return class Sha256Node {
        digestLength = 32;
        secret;
        hash;
        isHmac;
        finished = false;
        constructor(secret) {
            this.secret = secret;
            this.isHmac = !!secret;
            this.hash = this.createHash();
        }
        update(data) {
            if (this.finished) {
                throw new Error("Attempted to update an already finished hash.");
            }
            this.hash.update(data);
        }
        async digest() {
            let buf;
            if (this.isHmac) {
                this.finished = true;
                buf = this.hash.digest();
            }
            else {
                buf = this.hash.copy().digest();
            }
            return new Uint8Array(buf.buffer, buf.byteOffset, buf.byteLength);
        }
        reset() {
            this.hash = this.createHash();
            this.finished = false;
        }
        createHash() {
            return this.secret ? (0,external_node_crypto_.createHmac)("sha256", toBuffer(this.secret)) : (0,external_node_crypto_.createHash)("sha256");
        }
    };
}
function toBuffer(data) {
    if (typeof data === "string") {
        return data;
    }
    if (ArrayBuffer.isView(data)) {
        return Buffer.from(data.buffer, data.byteOffset, data.byteLength);
    }
    return Buffer.from(data);
}


/***/ }),

/***/ 7520:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ constructStack)
/* harmony export */ });
const getAllAliases = (name, aliases) => {
    const _aliases = [];
    if (name) {
        _aliases.push(name);
    }
    if (aliases) {
        for (const alias of aliases) {
            _aliases.push(alias);
        }
    }
    return _aliases;
};
const getMiddlewareNameWithAliases = (name, aliases) => {
    return `${name || "anonymous"}${aliases && aliases.length > 0 ? ` (a.k.a. ${aliases.join(",")})` : ""}`;
};
const constructStack = () => {
    let absoluteEntries = [];
    let relativeEntries = [];
    let identifyOnResolve = false;
    const entriesNameSet = new Set();
    const sort = (entries) => entries.sort((a, b) => stepWeights[b.step] - stepWeights[a.step] ||
        priorityWeights[b.priority || "normal"] - priorityWeights[a.priority || "normal"]);
    const removeByName = (toRemove) => {
        let isRemoved = false;
        const filterCb = (entry) => {
            const aliases = getAllAliases(entry.name, entry.aliases);
            if (aliases.includes(toRemove)) {
                isRemoved = true;
                for (const alias of aliases) {
                    entriesNameSet.delete(alias);
                }
                return false;
            }
            return true;
        };
        absoluteEntries = absoluteEntries.filter(filterCb);
        relativeEntries = relativeEntries.filter(filterCb);
        return isRemoved;
    };
    const removeByReference = (toRemove) => {
        let isRemoved = false;
        const filterCb = (entry) => {
            if (entry.middleware === toRemove) {
                isRemoved = true;
                for (const alias of getAllAliases(entry.name, entry.aliases)) {
                    entriesNameSet.delete(alias);
                }
                return false;
            }
            return true;
        };
        absoluteEntries = absoluteEntries.filter(filterCb);
        relativeEntries = relativeEntries.filter(filterCb);
        return isRemoved;
    };
    const cloneTo = (toStack) => {
        absoluteEntries.forEach((entry) => {
            toStack.add(entry.middleware, { ...entry });
        });
        relativeEntries.forEach((entry) => {
            toStack.addRelativeTo(entry.middleware, { ...entry });
        });
        toStack.identifyOnResolve?.(stack.identifyOnResolve());
        return toStack;
    };
    const expandRelativeMiddlewareList = (from) => {
        const expandedMiddlewareList = [];
        from.before.forEach((entry) => {
            if (entry.before.length === 0 && entry.after.length === 0) {
                expandedMiddlewareList.push(entry);
            }
            else {
                expandedMiddlewareList.push(...expandRelativeMiddlewareList(entry));
            }
        });
        expandedMiddlewareList.push(from);
        from.after.reverse().forEach((entry) => {
            if (entry.before.length === 0 && entry.after.length === 0) {
                expandedMiddlewareList.push(entry);
            }
            else {
                expandedMiddlewareList.push(...expandRelativeMiddlewareList(entry));
            }
        });
        return expandedMiddlewareList;
    };
    const getMiddlewareList = (debug = false) => {
        const normalizedAbsoluteEntries = [];
        const normalizedRelativeEntries = [];
        const normalizedEntriesNameMap = {};
        absoluteEntries.forEach((entry) => {
            const normalizedEntry = {
                ...entry,
                before: [],
                after: [],
            };
            for (const alias of getAllAliases(normalizedEntry.name, normalizedEntry.aliases)) {
                normalizedEntriesNameMap[alias] = normalizedEntry;
            }
            normalizedAbsoluteEntries.push(normalizedEntry);
        });
        relativeEntries.forEach((entry) => {
            const normalizedEntry = {
                ...entry,
                before: [],
                after: [],
            };
            for (const alias of getAllAliases(normalizedEntry.name, normalizedEntry.aliases)) {
                normalizedEntriesNameMap[alias] = normalizedEntry;
            }
            normalizedRelativeEntries.push(normalizedEntry);
        });
        normalizedRelativeEntries.forEach((entry) => {
            if (entry.toMiddleware) {
                const toMiddleware = normalizedEntriesNameMap[entry.toMiddleware];
                if (toMiddleware === undefined) {
                    if (debug) {
                        return;
                    }
                    throw new Error(`${entry.toMiddleware} is not found when adding ` +
                        `${getMiddlewareNameWithAliases(entry.name, entry.aliases)} ` +
                        `middleware ${entry.relation} ${entry.toMiddleware}`);
                }
                if (entry.relation === "after") {
                    toMiddleware.after.push(entry);
                }
                if (entry.relation === "before") {
                    toMiddleware.before.push(entry);
                }
            }
        });
        const mainChain = sort(normalizedAbsoluteEntries)
            .map(expandRelativeMiddlewareList)
            .reduce((wholeList, expandedMiddlewareList) => {
            wholeList.push(...expandedMiddlewareList);
            return wholeList;
        }, []);
        return mainChain;
    };
    const stack = {
        add: (middleware, options = {}) => {
            const { name, override, aliases: _aliases } = options;
            const entry = {
                step: "initialize",
                priority: "normal",
                middleware,
                ...options,
            };
            const aliases = getAllAliases(name, _aliases);
            if (aliases.length > 0) {
                if (aliases.some((alias) => entriesNameSet.has(alias))) {
                    if (!override) {
                        throw new Error(`Duplicate middleware name '${getMiddlewareNameWithAliases(name, _aliases)}'`);
                    }
                    for (const alias of aliases) {
                        const toOverrideIndex = absoluteEntries.findIndex((entry) => entry.name === alias || entry.aliases?.some((a) => a === alias));
                        if (toOverrideIndex === -1) {
                            continue;
                        }
                        const toOverride = absoluteEntries[toOverrideIndex];
                        if (toOverride.step !== entry.step || entry.priority !== toOverride.priority) {
                            throw new Error(`"${getMiddlewareNameWithAliases(toOverride.name, toOverride.aliases)}" middleware with ` +
                                `${toOverride.priority} priority in ${toOverride.step} step cannot ` +
                                `be overridden by "${getMiddlewareNameWithAliases(name, _aliases)}" middleware with ` +
                                `${entry.priority} priority in ${entry.step} step.`);
                        }
                        absoluteEntries.splice(toOverrideIndex, 1);
                    }
                }
                for (const alias of aliases) {
                    entriesNameSet.add(alias);
                }
            }
            absoluteEntries.push(entry);
        },
        addRelativeTo: (middleware, options) => {
            const { name, override, aliases: _aliases } = options;
            const entry = {
                middleware,
                ...options,
            };
            const aliases = getAllAliases(name, _aliases);
            if (aliases.length > 0) {
                if (aliases.some((alias) => entriesNameSet.has(alias))) {
                    if (!override) {
                        throw new Error(`Duplicate middleware name '${getMiddlewareNameWithAliases(name, _aliases)}'`);
                    }
                    for (const alias of aliases) {
                        const toOverrideIndex = relativeEntries.findIndex((entry) => entry.name === alias || entry.aliases?.some((a) => a === alias));
                        if (toOverrideIndex === -1) {
                            continue;
                        }
                        const toOverride = relativeEntries[toOverrideIndex];
                        if (toOverride.toMiddleware !== entry.toMiddleware || toOverride.relation !== entry.relation) {
                            throw new Error(`"${getMiddlewareNameWithAliases(toOverride.name, toOverride.aliases)}" middleware ` +
                                `${toOverride.relation} "${toOverride.toMiddleware}" middleware cannot be overridden ` +
                                `by "${getMiddlewareNameWithAliases(name, _aliases)}" middleware ${entry.relation} ` +
                                `"${entry.toMiddleware}" middleware.`);
                        }
                        relativeEntries.splice(toOverrideIndex, 1);
                    }
                }
                for (const alias of aliases) {
                    entriesNameSet.add(alias);
                }
            }
            relativeEntries.push(entry);
        },
        clone: () => cloneTo(constructStack()),
        use: (plugin) => {
            plugin.applyToStack(stack);
        },
        remove: (toRemove) => {
            if (typeof toRemove === "string") {
                return removeByName(toRemove);
            }
            else {
                return removeByReference(toRemove);
            }
        },
        removeByTag: (toRemove) => {
            let isRemoved = false;
            const filterCb = (entry) => {
                const { tags, name, aliases: _aliases } = entry;
                if (tags && tags.includes(toRemove)) {
                    const aliases = getAllAliases(name, _aliases);
                    for (const alias of aliases) {
                        entriesNameSet.delete(alias);
                    }
                    isRemoved = true;
                    return false;
                }
                return true;
            };
            absoluteEntries = absoluteEntries.filter(filterCb);
            relativeEntries = relativeEntries.filter(filterCb);
            return isRemoved;
        },
        concat: (from) => {
            const cloned = cloneTo(constructStack());
            cloned.use(from);
            cloned.identifyOnResolve(identifyOnResolve || cloned.identifyOnResolve() || (from.identifyOnResolve?.() ?? false));
            return cloned;
        },
        applyToStack: cloneTo,
        identify: () => {
            return getMiddlewareList(true).map((mw) => {
                const step = mw.step ??
                    mw.relation +
                        " " +
                        mw.toMiddleware;
                return getMiddlewareNameWithAliases(mw.name, mw.aliases) + " - " + step;
            });
        },
        identifyOnResolve(toggle) {
            if (typeof toggle === "boolean") {
                identifyOnResolve = toggle;
            }
            return identifyOnResolve;
        },
        resolve: (handler, context) => {
            for (const middleware of getMiddlewareList()
                .map((entry) => entry.middleware)
                .reverse()) {
                handler = middleware(handler, context);
            }
            if (identifyOnResolve) {
                console.log(stack.identify());
            }
            return handler;
        },
    };
    return stack;
};
const stepWeights = {
    initialize: 5,
    serialize: 4,
    build: 3,
    finalizeRequest: 2,
    deserialize: 1,
};
const priorityWeights = {
    high: 3,
    normal: 2,
    low: 1,
};


/***/ }),

/***/ 7545:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ NoOpLogger)
/* harmony export */ });
class NoOpLogger {
    trace() { }
    debug() { }
    info() { }
    warn() { }
    error() { }
}


/***/ }),

/***/ 6801:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ makeBuilder)
});

// EXTERNAL MODULE: ./node_modules/@smithy/types/dist-es/middleware.js
var middleware = __webpack_require__(7418);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/client/middleware-stack/MiddlewareStack.js
var MiddlewareStack = __webpack_require__(7520);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/schema/schemas/NormalizedSchema.js
var NormalizedSchema = __webpack_require__(5125);
;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/client/smithy-client/schemaLogFilter.js

const SENSITIVE_STRING = "***SensitiveInformation***";
function schemaLogFilter(schema, data) {
    if (data == null) {
        return data;
    }
    const ns = NormalizedSchema/* NormalizedSchema */.l1.of(schema);
    if (ns.getMergedTraits().sensitive) {
        return SENSITIVE_STRING;
    }
    if (ns.isListSchema()) {
        const valueSchema = ns.getValueSchema();
        if (valueSchema.getMergedTraits().sensitive) {
            return SENSITIVE_STRING;
        }
        if (Array.isArray(data)) {
            return data.map((value) => schemaLogFilter(valueSchema, value));
        }
    }
    else if (ns.isMapSchema()) {
        const valueSchema = ns.getValueSchema();
        if (ns.getKeySchema().getMergedTraits().sensitive || valueSchema.getMergedTraits().sensitive) {
            return SENSITIVE_STRING;
        }
        if (typeof data === "object") {
            return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, schemaLogFilter(valueSchema, value)]));
        }
    }
    else if (ns.isStructSchema() && typeof data === "object") {
        const object = data;
        const newObject = {};
        for (const [member, memberNs] of ns.structIterator()) {
            if (object[member] != null) {
                newObject[member] = schemaLogFilter(memberNs, object[member]);
            }
        }
        return newObject;
    }
    return data;
}

;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/client/smithy-client/command.js




const operationEventStreamMarker = Symbol.for("@smithy/op-event-stream");
class Command {
    middlewareStack = (0,MiddlewareStack/* constructStack */.o)();
    schema;
    static classBuilder() {
        return new ClassBuilder();
    }
    resolveMiddlewareWithContext(clientStack, configuration, options, { middlewareFn, clientName, commandName, inputFilterSensitiveLog, outputFilterSensitiveLog, smithyContext, additionalContext, CommandCtor, }) {
        for (const mw of middlewareFn.bind(this)(CommandCtor, clientStack, configuration, options)) {
            this.middlewareStack.use(mw);
        }
        const stack = clientStack.concat(this.middlewareStack);
        const { logger } = configuration;
        const additionalSmithyContext = additionalContext[middleware/* SMITHY_CONTEXT_KEY */.V];
        const handlerExecutionContext = {
            logger,
            clientName,
            commandName,
            inputFilterSensitiveLog,
            outputFilterSensitiveLog,
            ...additionalContext,
            [middleware/* SMITHY_CONTEXT_KEY */.V]: {
                ...additionalSmithyContext,
                commandInstance: this,
                ...smithyContext,
                ...(options?.metricsRecorder === undefined ? {} : { metricsRecorder: options.metricsRecorder }),
                ...(options?.abortSignal === undefined ? {} : { abortSignal: options.abortSignal }),
            },
        };
        const { requestHandler } = configuration;
        let requestOptions = options ?? {};
        if (requestOptions.metricsRecorder) {
            requestOptions = { ...requestOptions };
            delete requestOptions.metricsRecorder;
        }
        let isEventStream;
        const schema = this.schema;
        const marker = schema?.[operationEventStreamMarker];
        if (marker !== undefined) {
            isEventStream = marker;
        }
        else if (schema) {
            if (Array.isArray(schema) && schema[0] === 9) {
                const [, , , , input$, output$] = schema;
                isEventStream = schema[operationEventStreamMarker] = Boolean(NormalizedSchema/* NormalizedSchema */.l1.of(input$).getEventStreamMember() || NormalizedSchema/* NormalizedSchema */.l1.of(output$).getEventStreamMember());
            }
        }
        if (isEventStream) {
            requestOptions = {
                isEventStream,
                ...requestOptions,
            };
        }
        return stack.resolve((request) => requestHandler.handle(request.request, requestOptions), handlerExecutionContext);
    }
}
class ClassBuilder {
    _init = () => { };
    _ep = {};
    _middlewareFn = () => [];
    _commandName = "";
    _clientName = "";
    _additionalContext = {};
    _smithyContext = {};
    _inputFilterSensitiveLog = undefined;
    _outputFilterSensitiveLog = undefined;
    _serializer = null;
    _deserializer = null;
    _operationSchema;
    init(cb) {
        this._init = cb;
    }
    ep(endpointParameterInstructions) {
        this._ep = endpointParameterInstructions;
        return this;
    }
    m(middlewareSupplier) {
        this._middlewareFn = middlewareSupplier;
        return this;
    }
    s(service, operation, smithyContext = {}) {
        this._smithyContext = {
            service,
            operation,
            ...smithyContext,
        };
        return this;
    }
    c(additionalContext = {}) {
        this._additionalContext = additionalContext;
        return this;
    }
    n(clientName, commandName) {
        this._clientName = clientName;
        this._commandName = commandName;
        return this;
    }
    f(inputFilter = (_) => _, outputFilter = (_) => _) {
        this._inputFilterSensitiveLog = inputFilter;
        this._outputFilterSensitiveLog = outputFilter;
        return this;
    }
    ser(serializer) {
        this._serializer = serializer;
        return this;
    }
    de(deserializer) {
        this._deserializer = deserializer;
        return this;
    }
    sc(operation) {
        this._operationSchema = operation;
        this._smithyContext.operationSchema = operation;
        return this;
    }
    build() {
        const closure = this;
        let CommandRef;
        return (CommandRef = class extends Command {
            input;
            static getEndpointParameterInstructions() {
                return closure._ep;
            }
            constructor(...[input]) {
                super();
                this.input = input ?? {};
                closure._init(this);
                this.schema = closure._operationSchema;
            }
            resolveMiddleware(stack, configuration, options) {
                const op = closure._operationSchema;
                const input = op?.[4] ?? op?.input;
                const output = op?.[5] ?? op?.output;
                return this.resolveMiddlewareWithContext(stack, configuration, options, {
                    CommandCtor: CommandRef,
                    middlewareFn: closure._middlewareFn,
                    clientName: closure._clientName,
                    commandName: closure._commandName,
                    inputFilterSensitiveLog: closure._inputFilterSensitiveLog ?? (op ? schemaLogFilter.bind(null, input) : (_) => _),
                    outputFilterSensitiveLog: closure._outputFilterSensitiveLog ?? (op ? schemaLogFilter.bind(null, output) : (_) => _),
                    smithyContext: closure._smithyContext,
                    additionalContext: closure._additionalContext,
                });
            }
            serialize = closure._serializer;
            deserialize = closure._deserializer;
        });
    }
}

;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/client/smithy-client/client-command-builder.js

function makeBuilder(common, service, name, ep) {
    return function makeCommand(added, plugins, op, $, smithyContext = {}) {
        const epMerged = Object.assign({}, common, added);
        return Command.classBuilder()
            .ep(epMerged)
            .m(function (CommandCtor, clientStack, config, options) {
            const list = plugins.call(this, CommandCtor, clientStack, config, options);
            list.unshift(ep(config, CommandCtor.getEndpointParameterInstructions()));
            return list;
        })
            .s(service, op, smithyContext)
            .n(name, op.charAt(0).toUpperCase() + op.slice(1) + "Command")
            .sc($)
            .build();
    };
}


/***/ }),

/***/ 8702:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ Client)
/* harmony export */ });
/* harmony import */ var _middleware_stack_MiddlewareStack__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7520);

class Client {
    config;
    middlewareStack = (0,_middleware_stack_MiddlewareStack__WEBPACK_IMPORTED_MODULE_0__/* .constructStack */ .o)();
    initConfig;
    handlers;
    constructor(config) {
        this.config = config;
        const { protocol, protocolSettings } = config;
        if (protocolSettings) {
            if (typeof protocol === "function") {
                config.protocol = new protocol(protocolSettings);
            }
        }
    }
    send(command, optionsOrCb, cb) {
        const options = typeof optionsOrCb !== "function" ? optionsOrCb : undefined;
        const callback = typeof optionsOrCb === "function" ? optionsOrCb : cb;
        const useHandlerCache = options === undefined && this.config.cacheMiddleware === true;
        let handler;
        if (useHandlerCache) {
            if (!this.handlers) {
                this.handlers = new WeakMap();
            }
            const handlers = this.handlers;
            if (handlers.has(command.constructor)) {
                handler = handlers.get(command.constructor);
            }
            else {
                handler = command.resolveMiddleware(this.middlewareStack, this.config, options);
                handlers.set(command.constructor, handler);
            }
        }
        else {
            delete this.handlers;
            handler = command.resolveMiddleware(this.middlewareStack, this.config, options);
        }
        if (callback) {
            handler(command)
                .then((result) => callback(null, result.output), (err) => callback(err))
                .catch(() => { });
        }
        else {
            return handler(command).then((result) => result.output);
        }
    }
    destroy() {
        this.config?.requestHandler?.destroy?.();
        delete this.handlers;
    }
}


/***/ }),

/***/ 479:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ loadConfigsForDefaultMode)
/* harmony export */ });
const loadConfigsForDefaultMode = (mode) => {
    switch (mode) {
        case "standard":
            return {
                retryMode: "standard",
                connectionTimeout: 3100,
            };
        case "in-region":
            return {
                retryMode: "standard",
                connectionTimeout: 1100,
            };
        case "cross-region":
            return {
                retryMode: "standard",
                connectionTimeout: 3100,
            };
        case "mobile":
            return {
                retryMode: "standard",
                connectionTimeout: 30000,
            };
        default:
            return {};
    }
};


/***/ }),

/***/ 1034:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ emitWarningIfUnsupportedVersion)
/* harmony export */ });
let warningEmitted = false;
const emitWarningIfUnsupportedVersion = (version) => {
    if (version && !warningEmitted && parseInt(version.substring(1, version.indexOf("."))) < 16) {
        warningEmitted = true;
    }
};


/***/ }),

/***/ 4667:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ decorateServiceException),
/* harmony export */   T: () => (/* binding */ ServiceException)
/* harmony export */ });
class ServiceException extends Error {
    static shapeId = "smithy.ts.sdk.synthetic.nonamespace.client#ServiceException";
    $fault;
    $response;
    $retryable;
    $metadata;
    constructor(options) {
        super(options.message);
        Object.setPrototypeOf(this, Object.getPrototypeOf(this).constructor.prototype);
        this.name = options.name;
        this.$fault = options.$fault;
        this.$metadata = options.$metadata;
    }
    static isInstance(value) {
        if (!value) {
            return false;
        }
        const candidate = value;
        return (ServiceException.prototype.isPrototypeOf(candidate) ||
            (Boolean(candidate.$fault) &&
                Boolean(candidate.$metadata) &&
                (candidate.$fault === "client" || candidate.$fault === "server")));
    }
    static [Symbol.hasInstance](instance) {
        if (!instance) {
            return false;
        }
        const candidate = instance;
        if (this === ServiceException) {
            return ServiceException.isInstance(instance);
        }
        if (ServiceException.isInstance(instance)) {
            if (this.prototype.isPrototypeOf(instance)) {
                return true;
            }
            const targetId = Object.prototype.hasOwnProperty.call(this, "shapeId")
                ? this.shapeId
                : undefined;
            let candidateHasShapeId = false;
            if (targetId) {
                let proto = Object.getPrototypeOf(candidate);
                while (proto && proto !== Object.prototype) {
                    const ctor = proto.constructor;
                    const candidateId = ctor !== ServiceException && Object.prototype.hasOwnProperty.call(ctor, "shapeId")
                        ? ctor?.shapeId
                        : undefined;
                    if (candidateId) {
                        candidateHasShapeId = true;
                        if (candidateId === targetId) {
                            return true;
                        }
                    }
                    proto = Object.getPrototypeOf(proto);
                }
            }
            if (targetId && candidateHasShapeId) {
                return false;
            }
            const targetName = this.name;
            if (targetName && targetName.length >= 6) {
                if (candidate.name === targetName) {
                    return true;
                }
                let proto = Object.getPrototypeOf(candidate);
                while (proto && proto !== Object.prototype) {
                    const ctorName = proto.constructor?.name;
                    if (ctorName && ctorName !== "Error" && ctorName === targetName) {
                        return true;
                    }
                    proto = Object.getPrototypeOf(proto);
                }
            }
        }
        return false;
    }
}
const decorateServiceException = (exception, additions = {}) => {
    Object.entries(additions)
        .filter(([, v]) => v !== undefined)
        .forEach(([k, v]) => {
        if (exception[k] == undefined || exception[k] === "") {
            exception[k] = v;
        }
    });
    const message = exception.message || exception.Message || "UnknownError";
    exception.message = message;
    delete exception.Message;
    return exception;
};


/***/ }),

/***/ 6571:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  xA: () => (/* binding */ getDefaultExtensionConfiguration),
  uv: () => (/* binding */ resolveDefaultRuntimeConfig)
});

// UNUSED EXPORTS: getDefaultClientConfiguration

// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/transport/hasOwn.js
var hasOwn = __webpack_require__(2990);
;// CONCATENATED MODULE: ./node_modules/@smithy/types/dist-es/extensions/checksum.js
var AlgorithmId;
(function (AlgorithmId) {
    AlgorithmId["MD5"] = "md5";
    AlgorithmId["CRC32"] = "crc32";
    AlgorithmId["CRC32C"] = "crc32c";
    AlgorithmId["SHA1"] = "sha1";
    AlgorithmId["SHA256"] = "sha256";
})(AlgorithmId || (AlgorithmId = {}));
const getChecksumConfiguration = (runtimeConfig) => {
    const checksumAlgorithms = [];
    if (runtimeConfig.sha256 !== undefined) {
        checksumAlgorithms.push({
            algorithmId: () => AlgorithmId.SHA256,
            checksumConstructor: () => runtimeConfig.sha256,
        });
    }
    if (runtimeConfig.md5 != undefined) {
        checksumAlgorithms.push({
            algorithmId: () => AlgorithmId.MD5,
            checksumConstructor: () => runtimeConfig.md5,
        });
    }
    return {
        addChecksumAlgorithm(algo) {
            checksumAlgorithms.push(algo);
        },
        checksumAlgorithms() {
            return checksumAlgorithms;
        },
    };
};
const resolveChecksumRuntimeConfig = (clientConfig) => {
    const runtimeConfig = {};
    clientConfig.checksumAlgorithms().forEach((checksumAlgorithm) => {
        runtimeConfig[checksumAlgorithm.algorithmId()] = checksumAlgorithm.checksumConstructor();
    });
    return runtimeConfig;
};

;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/client/smithy-client/extensions/checksum.js



const knownAlgorithms = Object.values(AlgorithmId);
const checksum_getChecksumConfiguration = (runtimeConfig) => {
    const checksumAlgorithms = [];
    for (const id in AlgorithmId) {
        if (!(0,hasOwn/* hasOwn */.$)(AlgorithmId, id)) {
            continue;
        }
        const algorithmId = AlgorithmId[id];
        if (runtimeConfig[algorithmId] === undefined) {
            continue;
        }
        checksumAlgorithms.push({
            algorithmId: () => algorithmId,
            checksumConstructor: () => runtimeConfig[algorithmId],
        });
    }
    for (const [id, ChecksumCtor] of Object.entries(runtimeConfig.checksumAlgorithms ?? {})) {
        checksumAlgorithms.push({
            algorithmId: () => id,
            checksumConstructor: () => ChecksumCtor,
        });
    }
    return {
        addChecksumAlgorithm(algo) {
            runtimeConfig.checksumAlgorithms = runtimeConfig.checksumAlgorithms ?? {};
            const id = algo.algorithmId();
            const ctor = algo.checksumConstructor();
            if (knownAlgorithms.includes(id)) {
                runtimeConfig.checksumAlgorithms[id.toUpperCase()] = ctor;
            }
            else {
                runtimeConfig.checksumAlgorithms[id] = ctor;
            }
            checksumAlgorithms.push(algo);
        },
        checksumAlgorithms() {
            return checksumAlgorithms;
        },
    };
};
const checksum_resolveChecksumRuntimeConfig = (clientConfig) => {
    const runtimeConfig = {};
    clientConfig.checksumAlgorithms().forEach((checksumAlgorithm) => {
        const id = checksumAlgorithm.algorithmId();
        if (knownAlgorithms.includes(id)) {
            runtimeConfig[id] = checksumAlgorithm.checksumConstructor();
        }
    });
    return runtimeConfig;
};

;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/client/smithy-client/extensions/retry.js
const getRetryConfiguration = (runtimeConfig) => {
    return {
        setRetryStrategy(retryStrategy) {
            runtimeConfig.retryStrategy = retryStrategy;
        },
        retryStrategy() {
            return runtimeConfig.retryStrategy;
        },
    };
};
const resolveRetryRuntimeConfig = (retryStrategyConfiguration) => {
    const runtimeConfig = {};
    runtimeConfig.retryStrategy = retryStrategyConfiguration.retryStrategy();
    return runtimeConfig;
};

;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/client/smithy-client/extensions/defaultExtensionConfiguration.js


const getDefaultExtensionConfiguration = (runtimeConfig) => {
    return Object.assign(checksum_getChecksumConfiguration(runtimeConfig), getRetryConfiguration(runtimeConfig));
};
const getDefaultClientConfiguration = (/* unused pure expression or super */ null && (getDefaultExtensionConfiguration));
const resolveDefaultRuntimeConfig = (config) => {
    return Object.assign(checksum_resolveChecksumRuntimeConfig(config), resolveRetryRuntimeConfig(config));
};


/***/ }),

/***/ 7580:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e$: () => (/* binding */ NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS)
/* harmony export */ });
/* unused harmony exports ENV_USE_DUALSTACK_ENDPOINT, CONFIG_USE_DUALSTACK_ENDPOINT, DEFAULT_USE_DUALSTACK_ENDPOINT, nodeDualstackConfigSelectors */
/* harmony import */ var _util_config_provider_booleanSelector__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9498);
/* harmony import */ var _util_config_provider_types__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6402);


const ENV_USE_DUALSTACK_ENDPOINT = "AWS_USE_DUALSTACK_ENDPOINT";
const CONFIG_USE_DUALSTACK_ENDPOINT = "use_dualstack_endpoint";
const DEFAULT_USE_DUALSTACK_ENDPOINT = false;
const NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS = {
    environmentVariableSelector: (env) => (0,_util_config_provider_booleanSelector__WEBPACK_IMPORTED_MODULE_0__/* .booleanSelector */ .Q)(env, ENV_USE_DUALSTACK_ENDPOINT, _util_config_provider_types__WEBPACK_IMPORTED_MODULE_1__/* .SelectorType */ .c.ENV),
    configFileSelector: (profile) => (0,_util_config_provider_booleanSelector__WEBPACK_IMPORTED_MODULE_0__/* .booleanSelector */ .Q)(profile, CONFIG_USE_DUALSTACK_ENDPOINT, _util_config_provider_types__WEBPACK_IMPORTED_MODULE_1__/* .SelectorType */ .c.CONFIG),
    default: false,
};
const nodeDualstackConfigSelectors = {
    environmentVariableSelector: (env) => (0,_util_config_provider_booleanSelector__WEBPACK_IMPORTED_MODULE_0__/* .booleanSelector */ .Q)(env, ENV_USE_DUALSTACK_ENDPOINT, _util_config_provider_types__WEBPACK_IMPORTED_MODULE_1__/* .SelectorType */ .c.ENV),
    configFileSelector: (profile) => (0,_util_config_provider_booleanSelector__WEBPACK_IMPORTED_MODULE_0__/* .booleanSelector */ .Q)(profile, CONFIG_USE_DUALSTACK_ENDPOINT, _util_config_provider_types__WEBPACK_IMPORTED_MODULE_1__/* .SelectorType */ .c.CONFIG),
    default: undefined,
};


/***/ }),

/***/ 4254:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ko: () => (/* binding */ NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS)
/* harmony export */ });
/* unused harmony exports ENV_USE_FIPS_ENDPOINT, CONFIG_USE_FIPS_ENDPOINT, DEFAULT_USE_FIPS_ENDPOINT, nodeFipsConfigSelectors */
/* harmony import */ var _util_config_provider_booleanSelector__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9498);
/* harmony import */ var _util_config_provider_types__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6402);


const ENV_USE_FIPS_ENDPOINT = "AWS_USE_FIPS_ENDPOINT";
const CONFIG_USE_FIPS_ENDPOINT = "use_fips_endpoint";
const DEFAULT_USE_FIPS_ENDPOINT = false;
const NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS = {
    environmentVariableSelector: (env) => (0,_util_config_provider_booleanSelector__WEBPACK_IMPORTED_MODULE_0__/* .booleanSelector */ .Q)(env, ENV_USE_FIPS_ENDPOINT, _util_config_provider_types__WEBPACK_IMPORTED_MODULE_1__/* .SelectorType */ .c.ENV),
    configFileSelector: (profile) => (0,_util_config_provider_booleanSelector__WEBPACK_IMPORTED_MODULE_0__/* .booleanSelector */ .Q)(profile, CONFIG_USE_FIPS_ENDPOINT, _util_config_provider_types__WEBPACK_IMPORTED_MODULE_1__/* .SelectorType */ .c.CONFIG),
    default: false,
};
const nodeFipsConfigSelectors = {
    environmentVariableSelector: (env) => (0,_util_config_provider_booleanSelector__WEBPACK_IMPORTED_MODULE_0__/* .booleanSelector */ .Q)(env, ENV_USE_FIPS_ENDPOINT, _util_config_provider_types__WEBPACK_IMPORTED_MODULE_1__/* .SelectorType */ .c.ENV),
    configFileSelector: (profile) => (0,_util_config_provider_booleanSelector__WEBPACK_IMPORTED_MODULE_0__/* .booleanSelector */ .Q)(profile, CONFIG_USE_FIPS_ENDPOINT, _util_config_provider_types__WEBPACK_IMPORTED_MODULE_1__/* .SelectorType */ .c.CONFIG),
    default: undefined,
};


/***/ }),

/***/ 6152:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GG: () => (/* binding */ NODE_REGION_CONFIG_OPTIONS),
/* harmony export */   zH: () => (/* binding */ NODE_REGION_CONFIG_FILE_OPTIONS)
/* harmony export */ });
/* unused harmony exports REGION_ENV_NAME, REGION_INI_NAME */
/* harmony import */ var _getInstanceMetadataRegion__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3366);

const REGION_ENV_NAME = "AWS_REGION";
const REGION_INI_NAME = "region";
const NODE_REGION_CONFIG_OPTIONS = {
    environmentVariableSelector: (env) => env[REGION_ENV_NAME],
    configFileSelector: (profile) => profile[REGION_INI_NAME],
    default: async () => {
        const region = await (0,_getInstanceMetadataRegion__WEBPACK_IMPORTED_MODULE_0__/* .getInstanceMetadataRegion */ .b)();
        if (region) {
            return region;
        }
        throw new Error("Region is missing");
    },
};
const NODE_REGION_CONFIG_FILE_OPTIONS = {
    preferredFile: "credentials",
};


/***/ }),

/***/ 3366:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ getInstanceMetadataRegion)
/* harmony export */ });
/* harmony import */ var _defaults_mode_constants__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(729);

const TIMEOUT_MS = 1000;
const NEG_CACHE_TTL_MS = 60_000;
let negativeCacheUntil = 0;
const getInstanceMetadataRegion = async () => {
    if (process.env[_defaults_mode_constants__WEBPACK_IMPORTED_MODULE_0__/* .ENV_IMDS_DISABLED */ .tn]) {
        return undefined;
    }
    if (Date.now() < negativeCacheUntil) {
        return undefined;
    }
    try {
        const endpoint = resolveImdsEndpoint();
        const token = (await imdsRequest({
            ...endpoint,
            path: _defaults_mode_constants__WEBPACK_IMPORTED_MODULE_0__/* .IMDS_TOKEN_PATH */ .EG,
            method: "PUT",
            headers: {
                [_defaults_mode_constants__WEBPACK_IMPORTED_MODULE_0__/* .X_AWS_EC2_METADATA_TOKEN_TTL */ .nF]: "21600",
            },
        })).toString();
        const region = (await imdsRequest({
            ...endpoint,
            path: _defaults_mode_constants__WEBPACK_IMPORTED_MODULE_0__/* .IMDS_REGION_PATH */ .FT,
            method: "GET",
            headers: {
                [_defaults_mode_constants__WEBPACK_IMPORTED_MODULE_0__/* .X_AWS_EC2_METADATA_TOKEN */ .cC]: token,
            },
        }))
            .toString()
            .trim();
        return region || cacheNegativeAndReturnUndefined();
    }
    catch {
        return cacheNegativeAndReturnUndefined();
    }
};
const cacheNegativeAndReturnUndefined = () => {
    negativeCacheUntil = Date.now() + NEG_CACHE_TTL_MS;
    return undefined;
};
const resolveImdsEndpoint = () => {
    const envEndpoint = process.env.AWS_EC2_METADATA_SERVICE_ENDPOINT;
    if (envEndpoint) {
        const url = new URL(envEndpoint);
        return {
            hostname: url.hostname.replace(/^\[(.+)]$/, "$1"),
            port: url.port ? Number(url.port) : undefined,
        };
    }
    if (process.env.AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE === "IPv6") {
        return { hostname: "fd00:ec2::254" };
    }
    return { hostname: "169.254.169.254" };
};
const imdsRequest = async (options) => {
    const { request } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 7067, 23));
    return new Promise((resolve, reject) => {
        const req = request({
            hostname: options.hostname,
            port: options.port,
            path: options.path,
            method: options.method,
            headers: options.headers,
            timeout: TIMEOUT_MS,
            signal: AbortSignal.timeout(TIMEOUT_MS),
        });
        req.on("error", (err) => {
            reject(err);
            req.destroy();
        });
        req.on("timeout", () => {
            reject(new Error("TimeoutError from instance metadata service"));
            req.destroy();
        });
        req.on("response", (res) => {
            const { statusCode = 400 } = res;
            if (statusCode < 200 || statusCode >= 300) {
                reject(Object.assign(new Error("Error response received from instance metadata service"), { statusCode }));
                req.destroy();
                return;
            }
            const chunks = [];
            res.on("data", (chunk) => chunks.push(chunk));
            res.on("end", () => {
                resolve(Buffer.concat(chunks));
                req.destroy();
            });
        });
        req.end();
    });
};


/***/ }),

/***/ 7503:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ resolveRegionConfig)
});

// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/transport/isValidHostLabel.js
var isValidHostLabel = __webpack_require__(4280);
;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/config/config-resolver/regionConfig/checkRegion.js

const validRegions = new Set();
const checkRegion = (region, check = isValidHostLabel/* isValidHostLabel */.X) => {
    if (!validRegions.has(region) && !check(region)) {
        if (region === "*") {
            console.warn(`@smithy/config-resolver WARN - Please use the caller region instead of "*". See "sigv4a" in https://github.com/aws/aws-sdk-js-v3/blob/main/supplemental-docs/CLIENTS.md.`);
        }
        else {
            throw new Error(`Region not accepted: region="${region}" is not a valid hostname component.`);
        }
    }
    else {
        validRegions.add(region);
    }
};

;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/config/config-resolver/regionConfig/isFipsRegion.js
const isFipsRegion = (region) => typeof region === "string" && (region.startsWith("fips-") || region.endsWith("-fips"));

;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/config/config-resolver/regionConfig/getRealRegion.js

const getRealRegion = (region) => isFipsRegion(region)
    ? ["fips-aws-global", "aws-fips"].includes(region)
        ? "us-east-1"
        : region.replace(/fips-(dkr-|prod-)?|-fips/, "")
    : region;

;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/config/config-resolver/regionConfig/resolveRegionConfig.js



const resolveRegionConfig = (input) => {
    const { region, useFipsEndpoint } = input;
    if (!region) {
        throw new Error("Region is missing");
    }
    return Object.assign(input, {
        region: async () => {
            const providedRegion = typeof region === "function" ? await region() : region;
            const realRegion = getRealRegion(providedRegion);
            checkRegion(realRegion);
            return realRegion;
        },
        useFipsEndpoint: async () => {
            const providedRegion = typeof region === "string" ? region : await region();
            if (isFipsRegion(providedRegion)) {
                return true;
            }
            return typeof useFipsEndpoint !== "function" ? Promise.resolve(!!useFipsEndpoint) : useFipsEndpoint();
        },
    });
};


/***/ }),

/***/ 729:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EG: () => (/* binding */ IMDS_TOKEN_PATH),
/* harmony export */   FT: () => (/* binding */ IMDS_REGION_PATH),
/* harmony export */   J9: () => (/* binding */ AWS_EXECUTION_ENV),
/* harmony export */   RY: () => (/* binding */ AWS_DEFAULT_REGION_ENV),
/* harmony export */   US: () => (/* binding */ DEFAULTS_MODE_OPTIONS),
/* harmony export */   cC: () => (/* binding */ X_AWS_EC2_METADATA_TOKEN),
/* harmony export */   dr: () => (/* binding */ AWS_REGION_ENV),
/* harmony export */   nF: () => (/* binding */ X_AWS_EC2_METADATA_TOKEN_TTL),
/* harmony export */   tn: () => (/* binding */ ENV_IMDS_DISABLED)
/* harmony export */ });
const AWS_EXECUTION_ENV = "AWS_EXECUTION_ENV";
const AWS_REGION_ENV = "AWS_REGION";
const AWS_DEFAULT_REGION_ENV = "AWS_DEFAULT_REGION";
const ENV_IMDS_DISABLED = "AWS_EC2_METADATA_DISABLED";
const DEFAULTS_MODE_OPTIONS = ["in-region", "cross-region", "mobile", "standard", "legacy"];
const IMDS_REGION_PATH = "/latest/meta-data/placement/region";
const IMDS_TOKEN_PATH = "/latest/api/token";
const X_AWS_EC2_METADATA_TOKEN = "x-aws-ec2-metadata-token";
const X_AWS_EC2_METADATA_TOKEN_TTL = "x-aws-ec2-metadata-token-ttl-seconds";


/***/ }),

/***/ 8234:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ resolveDefaultsModeConfig)
});

// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/config/config-resolver/regionConfig/config.js
var config = __webpack_require__(6152);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/config/config-resolver/regionConfig/getInstanceMetadataRegion.js
var getInstanceMetadataRegion = __webpack_require__(3366);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/config/node-config-provider/configLoader.js + 5 modules
var configLoader = __webpack_require__(3945);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/config/property-provider/memoize.js
var memoize = __webpack_require__(4759);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/config/defaults-mode/constants.js
var constants = __webpack_require__(729);
;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/config/defaults-mode/defaultsModeConfig.js
const AWS_DEFAULTS_MODE_ENV = "AWS_DEFAULTS_MODE";
const AWS_DEFAULTS_MODE_CONFIG = "defaults_mode";
const NODE_DEFAULTS_MODE_CONFIG_OPTIONS = {
    environmentVariableSelector: (env) => {
        return env[AWS_DEFAULTS_MODE_ENV];
    },
    configFileSelector: (profile) => {
        return profile[AWS_DEFAULTS_MODE_CONFIG];
    },
    default: "legacy",
};

;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/config/defaults-mode/resolveDefaultsModeConfig.js






const resolveDefaultsModeConfig = ({ region = (0,configLoader/* loadConfig */.Z)(config/* NODE_REGION_CONFIG_OPTIONS */.GG), defaultsMode = (0,configLoader/* loadConfig */.Z)(NODE_DEFAULTS_MODE_CONFIG_OPTIONS), } = {}) => (0,memoize/* memoize */.B)(async () => {
    const mode = typeof defaultsMode === "function" ? await defaultsMode() : defaultsMode;
    switch (mode?.toLowerCase()) {
        case "auto":
            return resolveNodeDefaultsModeAuto(region);
        case "in-region":
        case "cross-region":
        case "mobile":
        case "standard":
        case "legacy":
            return Promise.resolve(mode?.toLocaleLowerCase());
        case undefined:
            return Promise.resolve("legacy");
        default:
            throw new Error(`Invalid parameter for "defaultsMode", expect ${constants/* DEFAULTS_MODE_OPTIONS */.US.join(", ")}, got ${mode}`);
    }
});
const resolveNodeDefaultsModeAuto = async (clientRegion) => {
    if (clientRegion) {
        const resolvedRegion = typeof clientRegion === "function" ? await clientRegion() : clientRegion;
        const inferredRegion = await inferPhysicalRegion();
        if (!inferredRegion) {
            return "standard";
        }
        if (resolvedRegion === inferredRegion) {
            return "in-region";
        }
        else {
            return "cross-region";
        }
    }
    return "standard";
};
const inferPhysicalRegion = async () => {
    if (process.env[constants/* AWS_EXECUTION_ENV */.J9] && (process.env[constants/* AWS_REGION_ENV */.dr] || process.env[constants/* AWS_DEFAULT_REGION_ENV */.RY])) {
        return process.env[constants/* AWS_REGION_ENV */.dr] ?? process.env[constants/* AWS_DEFAULT_REGION_ENV */.RY];
    }
    return (0,getInstanceMetadataRegion/* getInstanceMetadataRegion */.b)();
};


/***/ }),

/***/ 3945:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ loadConfig)
});

// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/config/property-provider/chain.js
var chain = __webpack_require__(8062);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/config/property-provider/memoize.js
var memoize = __webpack_require__(4759);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/config/property-provider/CredentialsProviderError.js
var CredentialsProviderError = __webpack_require__(1436);
;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/config/node-config-provider/getSelectorName.js
function getSelectorName(functionString) {
    try {
        const constants = new Set(Array.from(functionString.match(/([A-Z_]){3,}/g) ?? []));
        constants.delete("CONFIG");
        constants.delete("CONFIG_PREFIX_SEPARATOR");
        constants.delete("ENV");
        return [...constants].join(", ");
    }
    catch (ignored) {
        return functionString;
    }
}

;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/config/node-config-provider/fromEnv.js


const fromEnv = (envVarSelector, options) => async () => {
    try {
        const config = envVarSelector(process.env, options);
        if (config === undefined) {
            throw new Error();
        }
        return config;
    }
    catch (e) {
        throw new CredentialsProviderError/* CredentialsProviderError */.C(e.message || `Not found in ENV: ${getSelectorName(envVarSelector.toString())}`, { logger: options?.logger });
    }
};

// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/getProfileName.js
var getProfileName = __webpack_require__(2365);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/loadSharedConfigFiles.js + 2 modules
var loadSharedConfigFiles = __webpack_require__(3692);
;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/config/node-config-provider/fromSharedConfigFiles.js




const fromSharedConfigFiles = (configSelector, { preferredFile = "config", ...init } = {}) => async () => {
    const profile = (0,getProfileName/* getProfileName */.Bz)(init);
    const { configFile, credentialsFile } = await (0,loadSharedConfigFiles/* loadSharedConfigFiles */.p)(init);
    const profileFromCredentials = credentialsFile[profile] || {};
    const profileFromConfig = configFile[profile] || {};
    const mergedProfile = preferredFile === "config"
        ? { ...profileFromCredentials, ...profileFromConfig }
        : { ...profileFromConfig, ...profileFromCredentials };
    try {
        const cfgFile = preferredFile === "config" ? configFile : credentialsFile;
        const configValue = configSelector(mergedProfile, cfgFile);
        if (configValue === undefined) {
            throw new Error();
        }
        return configValue;
    }
    catch (e) {
        throw new CredentialsProviderError/* CredentialsProviderError */.C(e.message || `Not found in config files w/ profile [${profile}]: ${getSelectorName(configSelector.toString())}`, { logger: init.logger });
    }
};

;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/config/property-provider/fromValue.js
const fromValue = (staticValue) => () => Promise.resolve(staticValue);

;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/config/node-config-provider/fromStatic.js

const isFunction = (func) => typeof func === "function";
const fromStatic = (defaultValue) => isFunction(defaultValue) ? async () => await defaultValue() : fromValue(defaultValue);

;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/config/node-config-provider/configLoader.js





const loadConfig = ({ environmentVariableSelector, configFileSelector, default: defaultValue }, configuration = {}) => {
    const { signingName, logger } = configuration;
    const envOptions = { signingName, logger };
    return (0,memoize/* memoize */.B)((0,chain/* chain */.c)(fromEnv(environmentVariableSelector, envOptions), fromSharedConfigFiles(configFileSelector, configuration), fromStatic(defaultValue)));
};


/***/ }),

/***/ 1436:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ CredentialsProviderError)
/* harmony export */ });
/* harmony import */ var _ProviderError__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1342);

class CredentialsProviderError extends _ProviderError__WEBPACK_IMPORTED_MODULE_0__/* .ProviderError */ .m {
    name = "CredentialsProviderError";
    constructor(message, options = true) {
        super(message, options);
        Object.setPrototypeOf(this, CredentialsProviderError.prototype);
    }
}


/***/ }),

/***/ 1342:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ ProviderError)
/* harmony export */ });
class ProviderError extends Error {
    name = "ProviderError";
    tryNextLink;
    constructor(message, options = true) {
        let logger;
        let tryNextLink = true;
        if (typeof options === "boolean") {
            logger = undefined;
            tryNextLink = options;
        }
        else if (options != null && typeof options === "object") {
            logger = options.logger;
            tryNextLink = options.tryNextLink ?? true;
        }
        super(message);
        this.tryNextLink = tryNextLink;
        Object.setPrototypeOf(this, ProviderError.prototype);
        logger?.debug?.(`@smithy/property-provider ${tryNextLink ? "->" : "(!)"} ${message}`);
    }
    static from(error, options = true) {
        return Object.assign(new this(error.message, options), error);
    }
}


/***/ }),

/***/ 8062:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ chain)
/* harmony export */ });
/* harmony import */ var _ProviderError__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1342);

const chain = (...providers) => async () => {
    if (providers.length === 0) {
        throw new _ProviderError__WEBPACK_IMPORTED_MODULE_0__/* .ProviderError */ .m("No providers in chain");
    }
    let lastProviderError;
    for (const provider of providers) {
        try {
            const credentials = await provider();
            return credentials;
        }
        catch (err) {
            lastProviderError = err;
            if (err?.tryNextLink) {
                continue;
            }
            throw err;
        }
    }
    throw lastProviderError;
};


/***/ }),

/***/ 4759:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ memoize)
/* harmony export */ });
const memoize = (provider, isExpired, requiresRefresh) => {
    let resolved;
    let pending;
    let hasResult;
    let isConstant = false;
    const coalesceProvider = async () => {
        if (!pending) {
            pending = provider();
        }
        try {
            resolved = await pending;
            hasResult = true;
            isConstant = false;
        }
        finally {
            pending = undefined;
        }
        return resolved;
    };
    if (isExpired === undefined) {
        return async (options) => {
            if (!hasResult || options?.forceRefresh) {
                resolved = await coalesceProvider();
            }
            return resolved;
        };
    }
    return async (options) => {
        if (!hasResult || options?.forceRefresh) {
            resolved = await coalesceProvider();
        }
        if (isConstant) {
            return resolved;
        }
        if (requiresRefresh && !requiresRefresh(resolved)) {
            isConstant = true;
            return resolved;
        }
        if (isExpired(resolved)) {
            await coalesceProvider();
            return resolved;
        }
        return resolved;
    };
};


/***/ }),

/***/ 6814:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ CONFIG_PREFIX_SEPARATOR)
/* harmony export */ });
const CONFIG_PREFIX_SEPARATOR = ".";


/***/ }),

/***/ 6184:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ getConfigFilepath)
/* harmony export */ });
/* unused harmony export ENV_CONFIG_PATH */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _getHomeDir__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3901);


const ENV_CONFIG_PATH = "AWS_CONFIG_FILE";
const getConfigFilepath = () => process.env[ENV_CONFIG_PATH] || (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,_getHomeDir__WEBPACK_IMPORTED_MODULE_1__/* .getHomeDir */ .R)(), ".aws", "config");


/***/ }),

/***/ 3901:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ getHomeDir)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


const homeDirCache = {};
const getHomeDirCacheKey = () => {
    if (process && process.geteuid) {
        return `${process.geteuid()}`;
    }
    return "DEFAULT";
};
const getHomeDir = () => {
    const { HOME, USERPROFILE, HOMEPATH, HOMEDRIVE = `C:${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}` } = process.env;
    if (HOME) {
        return HOME;
    }
    if (USERPROFILE) {
        return USERPROFILE;
    }
    if (HOMEPATH) {
        return `${HOMEDRIVE}${HOMEPATH}`;
    }
    const homeDirCacheKey = getHomeDirCacheKey();
    if (!homeDirCache[homeDirCacheKey]) {
        homeDirCache[homeDirCacheKey] = (0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)();
    }
    return homeDirCache[homeDirCacheKey];
};


/***/ }),

/***/ 2365:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bz: () => (/* binding */ getProfileName),
/* harmony export */   Ch: () => (/* binding */ ENV_PROFILE)
/* harmony export */ });
/* unused harmony export DEFAULT_PROFILE */
const ENV_PROFILE = "AWS_PROFILE";
const DEFAULT_PROFILE = "default";
const getProfileName = (init) => init.profile || process.env[ENV_PROFILE] || DEFAULT_PROFILE;


/***/ }),

/***/ 3692:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ loadSharedConfigFiles)
});

// UNUSED EXPORTS: CONFIG_PREFIX_SEPARATOR

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/@smithy/types/dist-es/profile.js
var profile = __webpack_require__(8669);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/constants.js
var constants = __webpack_require__(6814);
;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/getConfigData.js


const getConfigData = (data) => Object.entries(data)
    .filter(([key]) => {
    const indexOfSeparator = key.indexOf(constants/* CONFIG_PREFIX_SEPARATOR */.Q);
    if (indexOfSeparator === -1) {
        return false;
    }
    return Object.values(profile/* IniSectionType */.I).includes(key.substring(0, indexOfSeparator));
})
    .reduce((acc, [key, value]) => {
    const indexOfSeparator = key.indexOf(constants/* CONFIG_PREFIX_SEPARATOR */.Q);
    const updatedKey = key.substring(0, indexOfSeparator) === profile/* IniSectionType */.I.PROFILE ? key.substring(indexOfSeparator + 1) : key;
    acc[updatedKey] = value;
    return acc;
}, {
    ...(data.default && { default: data.default }),
});

// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/getConfigFilepath.js
var getConfigFilepath = __webpack_require__(6184);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/getHomeDir.js
var getHomeDir = __webpack_require__(3901);
;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/getCredentialsFilepath.js


const ENV_CREDENTIALS_PATH = "AWS_SHARED_CREDENTIALS_FILE";
const getCredentialsFilepath = () => process.env[ENV_CREDENTIALS_PATH] || (0,external_node_path_.join)((0,getHomeDir/* getHomeDir */.R)(), ".aws", "credentials");

// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/parseIni.js
var parseIni = __webpack_require__(6892);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/readFile.js
var readFile = __webpack_require__(2149);
;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/loadSharedConfigFiles.js







const swallowError = () => ({});

const loadSharedConfigFiles = async (init = {}) => {
    const { filepath = getCredentialsFilepath(), configFilepath = (0,getConfigFilepath/* getConfigFilepath */.g)() } = init;
    const homeDir = (0,getHomeDir/* getHomeDir */.R)();
    const relativeHomeDirPrefix = "~/";
    let resolvedFilepath = filepath;
    if (filepath.startsWith(relativeHomeDirPrefix)) {
        resolvedFilepath = (0,external_node_path_.join)(homeDir, filepath.slice(2));
    }
    let resolvedConfigFilepath = configFilepath;
    if (configFilepath.startsWith(relativeHomeDirPrefix)) {
        resolvedConfigFilepath = (0,external_node_path_.join)(homeDir, configFilepath.slice(2));
    }
    const parsedFiles = await Promise.all([
        (0,readFile/* readFile */.TA)(resolvedConfigFilepath, {
            ignoreCache: init.ignoreCache,
        })
            .then(parseIni/* parseIni */.A)
            .then(getConfigData)
            .catch(swallowError),
        (0,readFile/* readFile */.TA)(resolvedFilepath, {
            ignoreCache: init.ignoreCache,
        })
            .then(parseIni/* parseIni */.A)
            .catch(swallowError),
    ]);
    return {
        configFile: parsedFiles[0],
        credentialsFile: parsedFiles[1],
    };
};


/***/ }),

/***/ 6892:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ parseIni)
/* harmony export */ });
/* harmony import */ var _smithy_types__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8669);
/* harmony import */ var _constants__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6814);


const prefixKeyRegex = /^([\w-]+)\s(["'])?([\w-@+.%:/]+)\2$/;
const profileNameBlockList = ["__proto__", "profile __proto__"];
const parseIni = (iniData) => {
    const map = {};
    let currentSection;
    let currentSubSection;
    for (const iniLine of iniData.split(/\r?\n/)) {
        const trimmedLine = iniLine.split(/(^|\s)[;#]/)[0].trim();
        const isSection = trimmedLine[0] === "[" && trimmedLine[trimmedLine.length - 1] === "]";
        if (isSection) {
            currentSection = undefined;
            currentSubSection = undefined;
            const sectionName = trimmedLine.substring(1, trimmedLine.length - 1);
            const matches = prefixKeyRegex.exec(sectionName);
            if (matches) {
                const [, prefix, , name] = matches;
                if (Object.values(_smithy_types__WEBPACK_IMPORTED_MODULE_0__/* .IniSectionType */ .I).includes(prefix)) {
                    currentSection = [prefix, name].join(_constants__WEBPACK_IMPORTED_MODULE_1__/* .CONFIG_PREFIX_SEPARATOR */ .Q);
                }
            }
            else {
                currentSection = sectionName;
            }
            if (profileNameBlockList.includes(sectionName)) {
                throw new Error(`Found invalid profile name "${sectionName}"`);
            }
        }
        else if (currentSection) {
            const indexOfEqualsSign = trimmedLine.indexOf("=");
            if (![0, -1].includes(indexOfEqualsSign)) {
                const [name, value] = [
                    trimmedLine.substring(0, indexOfEqualsSign).trim(),
                    trimmedLine.substring(indexOfEqualsSign + 1).trim(),
                ];
                if (value === "") {
                    currentSubSection = name;
                }
                else {
                    if (currentSubSection && iniLine.trimStart() === iniLine) {
                        currentSubSection = undefined;
                    }
                    map[currentSection] = map[currentSection] || {};
                    const key = currentSubSection ? [currentSubSection, name].join(_constants__WEBPACK_IMPORTED_MODULE_1__/* .CONFIG_PREFIX_SEPARATOR */ .Q) : name;
                    map[currentSection][key] = value;
                }
            }
        }
    }
    return map;
};


/***/ }),

/***/ 2149:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jj: () => (/* binding */ fileIntercept),
/* harmony export */   TA: () => (/* binding */ readFile)
/* harmony export */ });
/* unused harmony export filePromises */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);

const filePromises = {};
const fileIntercept = {};
const readFile = (path, options) => {
    if (fileIntercept[path] !== undefined) {
        return fileIntercept[path];
    }
    if (!filePromises[path] || options?.ignoreCache) {
        filePromises[path] = (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, "utf8");
    }
    return filePromises[path];
};


/***/ }),

/***/ 9498:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ booleanSelector)
/* harmony export */ });
const booleanSelector = (obj, key, type) => {
    if (!(key in obj)) {
        return undefined;
    }
    if (obj[key] === "true") {
        return true;
    }
    if (obj[key] === "false") {
        return false;
    }
    throw new Error(`Cannot load ${type} "${key}". Expected "true" or "false", got ${obj[key]}.`);
};


/***/ }),

/***/ 6402:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ SelectorType)
/* harmony export */ });
var SelectorType;
(function (SelectorType) {
    SelectorType["ENV"] = "env";
    SelectorType["CONFIG"] = "shared config entry";
})(SelectorType || (SelectorType = {}));


/***/ }),

/***/ 4172:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rD: () => (/* binding */ getEndpointPlugin),
  Co: () => (/* binding */ resolveEndpointConfig)
});

// UNUSED EXPORTS: BinaryDecisionDiagram, EndpointCache, EndpointError, customEndpointFunctions, decideEndpoint, endpointMiddleware, endpointMiddlewareOptions, getEndpointFromInstructions, isIpAddress, isValidHostLabel, middlewareEndpointToEndpointV1, resolveEndpoint, resolveEndpointRequiredConfig, resolveParams, toEndpointV1

// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/config/node-config-provider/configLoader.js + 5 modules
var configLoader = __webpack_require__(3945);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/constants.js
var constants = __webpack_require__(6814);
;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/adaptors/getEndpointUrlConfig.js

const ENV_ENDPOINT_URL = "AWS_ENDPOINT_URL";
const CONFIG_ENDPOINT_URL = "endpoint_url";
const getEndpointUrlConfig = (serviceId) => ({
    environmentVariableSelector: (env) => {
        const serviceSuffixParts = serviceId.split(" ").map((w) => w.toUpperCase());
        const serviceEndpointUrl = env[[ENV_ENDPOINT_URL, ...serviceSuffixParts].join("_")];
        if (serviceEndpointUrl) {
            return serviceEndpointUrl;
        }
        const endpointUrl = env[ENV_ENDPOINT_URL];
        if (endpointUrl) {
            return endpointUrl;
        }
        return undefined;
    },
    configFileSelector: (profile, config) => {
        if (profile.services) {
            const servicesSectionKey = ["services", profile.services].join(constants/* CONFIG_PREFIX_SEPARATOR */.Q);
            if (!config || !config[servicesSectionKey]) {
                throw new Error(`The services section "${profile.services}" specified in the profile is not present in the shared configuration file.`);
            }
            const servicesSection = config[servicesSectionKey];
            const servicePrefixParts = serviceId.split(" ").map((w) => w.toLowerCase());
            const endpointUrl = servicesSection[[servicePrefixParts.join("_"), CONFIG_ENDPOINT_URL].join(constants/* CONFIG_PREFIX_SEPARATOR */.Q)];
            if (endpointUrl) {
                return endpointUrl;
            }
        }
        const endpointUrl = profile[CONFIG_ENDPOINT_URL];
        if (endpointUrl) {
            return endpointUrl;
        }
        return undefined;
    },
    default: undefined,
});

// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/config/util-config-provider/booleanSelector.js
var booleanSelector = __webpack_require__(9498);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/config/util-config-provider/types.js
var types = __webpack_require__(6402);
;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/adaptors/getIgnoreConfiguredEndpointUrls.js

const ENV_IGNORE_CONFIGURED_ENDPOINT_URLS = "AWS_IGNORE_CONFIGURED_ENDPOINT_URLS";
const CONFIG_IGNORE_CONFIGURED_ENDPOINT_URLS = "ignore_configured_endpoint_urls";
const ignoreConfiguredEndpointUrlsConfigSelectors = {
    environmentVariableSelector: (env) => (0,booleanSelector/* booleanSelector */.Q)(env, ENV_IGNORE_CONFIGURED_ENDPOINT_URLS, types/* SelectorType */.c.ENV),
    configFileSelector: (profile) => (0,booleanSelector/* booleanSelector */.Q)(profile, CONFIG_IGNORE_CONFIGURED_ENDPOINT_URLS, types/* SelectorType */.c.CONFIG),
    default: false,
};

;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/adaptors/getEndpointFromConfig.js



const getEndpointFromConfig = async (serviceId) => {
    const ignore = await (0,configLoader/* loadConfig */.Z)(ignoreConfiguredEndpointUrlsConfigSelectors)();
    if (ignore) {
        return undefined;
    }
    return (0,configLoader/* loadConfig */.Z)(getEndpointUrlConfig(serviceId ?? ""))();
};

// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/adaptors/getEndpointFromInstructions.js + 2 modules
var adaptors_getEndpointFromInstructions = __webpack_require__(7436);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/transport/getSmithyContext.js
var getSmithyContext = __webpack_require__(8743);
;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/endpointMiddleware.js


function setFeature(context, feature, value) {
    if (!context.__smithy_context) {
        context.__smithy_context = { features: {} };
    }
    else if (!context.__smithy_context.features) {
        context.__smithy_context.features = {};
    }
    context.__smithy_context.features[feature] = value;
}
function bindEndpointMiddleware(getEndpointFromConfig) {
    const getEndpointFromInstructions = (0,adaptors_getEndpointFromInstructions/* bindGetEndpointFromInstructions */.g)(getEndpointFromConfig);
    return ({ config, instructions, }) => {
        return (next, context) => async (args) => {
            if (config.isCustomEndpoint) {
                setFeature(context, "ENDPOINT_OVERRIDE", "N");
            }
            const endpoint = await getEndpointFromInstructions(args.input, {
                getEndpointParameterInstructions() {
                    return instructions;
                },
            }, { ...config }, context);
            context.endpointV2 = endpoint;
            context.authSchemes = endpoint.properties?.authSchemes;
            const authScheme = context.authSchemes?.[0];
            if (authScheme) {
                context["signing_region"] = authScheme.signingRegion;
                context["signing_service"] = authScheme.signingName;
                const smithyContext = (0,getSmithyContext/* getSmithyContext */.u)(context);
                const httpAuthOption = smithyContext?.selectedHttpAuthScheme?.httpAuthOption;
                if (httpAuthOption) {
                    httpAuthOption.signingProperties = Object.assign(httpAuthOption.signingProperties || {}, {
                        signing_region: authScheme.signingRegion,
                        signingRegion: authScheme.signingRegion,
                        signing_service: authScheme.signingName,
                        signingName: authScheme.signingName,
                        signingRegionSet: authScheme.signingRegionSet,
                    }, authScheme.properties);
                }
            }
            return next({
                ...args,
            });
        };
    };
}

;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/getEndpointPlugin.js

const serializerMiddlewareOption = {
    name: "serializerMiddleware",
    step: "serialize",
    tags: ["SERIALIZER"],
    override: true,
};
const endpointMiddlewareOptions = {
    step: "serialize",
    tags: ["ENDPOINT_PARAMETERS", "ENDPOINT_V2", "ENDPOINT"],
    name: "endpointV2Middleware",
    override: true,
    relation: "before",
    toMiddleware: serializerMiddlewareOption.name,
};
function bindGetEndpointPlugin(getEndpointFromConfig) {
    const endpointMiddleware = bindEndpointMiddleware(getEndpointFromConfig);
    return (config, instructions) => ({
        applyToStack: (clientStack) => {
            clientStack.addRelativeTo(endpointMiddleware({
                config,
                instructions,
            }), endpointMiddlewareOptions);
        },
    });
}

// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/transport/normalizeProvider.js
var normalizeProvider = __webpack_require__(9362);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/transport/toEndpointV1.js
var toEndpointV1 = __webpack_require__(3055);
;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/resolveEndpointConfig.js


function bindResolveEndpointConfig(getEndpointFromConfig) {
    return (input) => {
        const tls = input.tls ?? true;
        const { endpoint, useDualstackEndpoint, useFipsEndpoint } = input;
        const customEndpointProvider = endpoint != null ? async () => (0,toEndpointV1/* toEndpointV1 */.a)(await (0,normalizeProvider/* normalizeProvider */.t)(endpoint)()) : undefined;
        const isCustomEndpoint = !!endpoint;
        const resolvedConfig = Object.assign(input, {
            endpoint: customEndpointProvider,
            tls,
            isCustomEndpoint,
            useDualstackEndpoint: (0,normalizeProvider/* normalizeProvider */.t)(useDualstackEndpoint ?? false),
            useFipsEndpoint: (0,normalizeProvider/* normalizeProvider */.t)(useFipsEndpoint ?? false),
            ignoreConfiguredEndpointUrls: !!input.ignoreConfiguredEndpointUrls,
        });
        let configuredEndpointPromise = undefined;
        resolvedConfig.serviceConfiguredEndpoint = async () => {
            if (input.serviceId && !configuredEndpointPromise) {
                configuredEndpointPromise = getEndpointFromConfig(input.serviceId);
            }
            return configuredEndpointPromise;
        };
        return resolvedConfig;
    };
}

;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/endpoints/index.js














const getEndpointFromInstructions = (0,adaptors_getEndpointFromInstructions/* bindGetEndpointFromInstructions */.g)(getEndpointFromConfig);
const resolveEndpointConfig = bindResolveEndpointConfig(getEndpointFromConfig);
const endpointMiddleware = bindEndpointMiddleware(getEndpointFromConfig);
const getEndpointPlugin = bindGetEndpointPlugin(getEndpointFromConfig);






/***/ }),

/***/ 7436:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ bindGetEndpointFromInstructions),
  x: () => (/* binding */ resolveParams)
});

;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/service-customizations/s3.js
const resolveParamsForS3 = async (endpointParams) => {
    const bucket = endpointParams?.Bucket || "";
    if (typeof endpointParams.Bucket === "string") {
        endpointParams.Bucket = bucket.replace(/#/g, encodeURIComponent("#")).replace(/\?/g, encodeURIComponent("?"));
    }
    if (isArnBucketName(bucket)) {
        if (endpointParams.ForcePathStyle === true) {
            throw new Error("Path-style addressing cannot be used with ARN buckets");
        }
    }
    else if (!isDnsCompatibleBucketName(bucket) ||
        (bucket.indexOf(".") !== -1 && !String(endpointParams.Endpoint).startsWith("http:")) ||
        bucket.toLowerCase() !== bucket ||
        bucket.length < 3) {
        endpointParams.ForcePathStyle = true;
    }
    if (endpointParams.DisableMultiRegionAccessPoints) {
        endpointParams.disableMultiRegionAccessPoints = true;
        endpointParams.DisableMRAP = true;
    }
    return endpointParams;
};
const DOMAIN_PATTERN = /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/;
const IP_ADDRESS_PATTERN = /(\d+\.){3}\d+/;
const DOTS_PATTERN = /\.\./;
const DOT_PATTERN = /\./;
const S3_HOSTNAME_PATTERN = /^(.+\.)?s3(-fips)?(\.dualstack)?[.-]([a-z0-9-]+)\./;
const isDnsCompatibleBucketName = (bucketName) => DOMAIN_PATTERN.test(bucketName) && !IP_ADDRESS_PATTERN.test(bucketName) && !DOTS_PATTERN.test(bucketName);
const isArnBucketName = (bucketName) => {
    const [arn, partition, service, , , bucket] = bucketName.split(":");
    const isArn = arn === "arn" && bucketName.split(":").length >= 6;
    const isValidArn = Boolean(isArn && partition && service && bucket);
    if (isArn && !isValidArn) {
        throw new Error(`Invalid ARN: ${bucketName} was an invalid ARN.`);
    }
    return isValidArn;
};

;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/adaptors/createConfigValueProvider.js
const createConfigValueProvider = (configKey, canonicalEndpointParamKey, config, isClientContextParam = false) => {
    const configProvider = async () => {
        let configValue;
        if (isClientContextParam) {
            const clientContextParams = config.clientContextParams;
            const nestedValue = clientContextParams?.[configKey];
            configValue = nestedValue ?? config[configKey] ?? config[canonicalEndpointParamKey];
        }
        else {
            configValue = config[configKey] ?? config[canonicalEndpointParamKey];
        }
        if (typeof configValue === "function") {
            return configValue();
        }
        return configValue;
    };
    if (configKey === "credentialScope" || canonicalEndpointParamKey === "CredentialScope") {
        return async () => {
            const credentials = typeof config.credentials === "function" ? await config.credentials() : config.credentials;
            const configValue = credentials?.credentialScope ?? credentials?.CredentialScope;
            return configValue;
        };
    }
    if (configKey === "accountId" || canonicalEndpointParamKey === "AccountId") {
        return async () => {
            const credentials = typeof config.credentials === "function" ? await config.credentials() : config.credentials;
            const configValue = credentials?.accountId ?? credentials?.AccountId;
            return configValue;
        };
    }
    if (configKey === "endpoint" || canonicalEndpointParamKey === "endpoint") {
        return async () => {
            if (config.isCustomEndpoint === false) {
                return undefined;
            }
            const endpoint = await configProvider();
            if (endpoint && typeof endpoint === "object") {
                if ("url" in endpoint) {
                    return endpoint.url.href;
                }
                if ("hostname" in endpoint) {
                    const { protocol, hostname, port, path } = endpoint;
                    return `${protocol}//${hostname}${port ? ":" + port : ""}${path}`;
                }
            }
            return endpoint;
        };
    }
    return configProvider;
};

// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/transport/toEndpointV1.js
var toEndpointV1 = __webpack_require__(3055);
;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/adaptors/getEndpointFromInstructions.js



function bindGetEndpointFromInstructions(getEndpointFromConfig) {
    return async (commandInput, instructionsSupplier, clientConfig, context) => {
        if (!clientConfig.isCustomEndpoint && !clientConfig.ignoreConfiguredEndpointUrls) {
            let endpointFromConfig;
            if (clientConfig.serviceConfiguredEndpoint) {
                endpointFromConfig = await clientConfig.serviceConfiguredEndpoint();
            }
            else {
                endpointFromConfig = await getEndpointFromConfig(clientConfig.serviceId);
            }
            if (endpointFromConfig) {
                clientConfig.endpoint = () => Promise.resolve((0,toEndpointV1/* toEndpointV1 */.a)(endpointFromConfig));
                clientConfig.isCustomEndpoint = true;
                context?.logger?.debug?.(`@smithy/core/endpoints - resolved endpoint from config: ${endpointFromConfig}`);
            }
        }
        const endpointParams = await resolveParams(commandInput, instructionsSupplier, clientConfig);
        if (typeof clientConfig.endpointProvider !== "function") {
            throw new Error("config.endpointProvider is not set.");
        }
        const endpoint = clientConfig.endpointProvider(endpointParams, context);
        if (clientConfig.isCustomEndpoint && clientConfig.endpoint) {
            const customEndpoint = await clientConfig.endpoint();
            if (customEndpoint?.headers) {
                endpoint.headers ??= {};
                for (const [name, value] of Object.entries(customEndpoint.headers)) {
                    endpoint.headers[name] = Array.isArray(value) ? value : [value];
                }
            }
        }
        return endpoint;
    };
}
const resolveParams = async (commandInput, instructionsSupplier, clientConfig) => {
    const endpointParams = {};
    const instructions = instructionsSupplier?.getEndpointParameterInstructions?.() || {};
    for (const [name, instruction] of Object.entries(instructions)) {
        switch (instruction.type) {
            case "staticContextParams":
                endpointParams[name] = instruction.value;
                break;
            case "contextParams":
                endpointParams[name] = commandInput[instruction.name];
                break;
            case "clientContextParams":
            case "builtInParams":
                endpointParams[name] = await createConfigValueProvider(instruction.name, name, clientConfig, instruction.type !== "builtInParams")();
                break;
            case "operationContextParams":
                endpointParams[name] = instruction.get(commandInput);
                break;
            default:
                throw new Error("Unrecognized endpoint parameter instruction: " + JSON.stringify(instruction));
        }
    }
    if (Object.keys(instructions).length === 0) {
        Object.assign(endpointParams, clientConfig);
    }
    if (String(clientConfig.serviceId).toLowerCase() === "s3") {
        await resolveParamsForS3(endpointParams);
    }
    return endpointParams;
};


/***/ }),

/***/ 5258:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ BinaryDecisionDiagram)
/* harmony export */ });
class BinaryDecisionDiagram {
    nodes;
    root;
    conditions;
    results;
    constructor(bdd, root, conditions, results) {
        this.nodes = bdd;
        this.root = root;
        this.conditions = conditions;
        this.results = results;
    }
    static from(bdd, root, conditions, results) {
        return new BinaryDecisionDiagram(bdd, root, conditions, results);
    }
}


/***/ }),

/***/ 8479:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ EndpointCache)
/* harmony export */ });
class EndpointCache {
    capacity;
    data = new Map();
    parameters = [];
    constructor({ size, params }) {
        this.capacity = size ?? 50;
        if (params) {
            this.parameters = params;
        }
    }
    get(endpointParams, resolver) {
        const key = this.hash(endpointParams);
        if (key === false) {
            return resolver();
        }
        if (!this.data.has(key)) {
            if (this.data.size > this.capacity + 10) {
                const keys = this.data.keys();
                let i = 0;
                while (true) {
                    const { value, done } = keys.next();
                    this.data.delete(value);
                    if (done || ++i > 10) {
                        break;
                    }
                }
            }
            this.data.set(key, resolver());
        }
        return this.data.get(key);
    }
    size() {
        return this.data.size;
    }
    hash(endpointParams) {
        let buffer = "";
        const { parameters } = this;
        if (parameters.length === 0) {
            return false;
        }
        for (const param of parameters) {
            const raw = endpointParams[param];
            const val = raw == null ? "\0" : String(raw);
            if (val.includes("|;")) {
                return false;
            }
            buffer += val + "|;";
        }
        return buffer;
    }
}


/***/ }),

/***/ 7009:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ decideEndpoint)
});

;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/types/EndpointError.js
class EndpointError extends Error {
    constructor(message) {
        super(message);
        this.name = "EndpointError";
    }
}

;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/debug/debugId.js
const debugId = "endpoints";

;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/debug/toDebugString.js
function toDebugString(input) {
    if (typeof input !== "object" || input == null) {
        return input;
    }
    if ("ref" in input) {
        return `$${toDebugString(input.ref)}`;
    }
    if ("fn" in input) {
        return `${input.fn}(${(input.argv || []).map(toDebugString).join(", ")})`;
    }
    return JSON.stringify(input, null, 2);
}

// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/customEndpointFunctions.js
var customEndpointFunctions = __webpack_require__(1046);
;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/booleanEquals.js
const booleanEquals = (value1, value2) => value1 === value2;

;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/coalesce.js
function coalesce(...args) {
    for (const arg of args) {
        if (arg != null) {
            return arg;
        }
    }
    return undefined;
}

;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/getAttrPathList.js

const getAttrPathList = (path) => {
    const parts = path.split(".");
    const pathList = [];
    for (const part of parts) {
        const squareBracketIndex = part.indexOf("[");
        if (squareBracketIndex !== -1) {
            if (part.indexOf("]") !== part.length - 1) {
                throw new EndpointError(`Path: '${path}' does not end with ']'`);
            }
            const arrayIndex = part.slice(squareBracketIndex + 1, -1);
            if (Number.isNaN(parseInt(arrayIndex))) {
                throw new EndpointError(`Invalid array index: '${arrayIndex}' in path: '${path}'`);
            }
            if (squareBracketIndex !== 0) {
                pathList.push(part.slice(0, squareBracketIndex));
            }
            pathList.push(arrayIndex);
        }
        else {
            pathList.push(part);
        }
    }
    return pathList;
};

;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/getAttr.js


const getAttr = (value, path) => getAttrPathList(path).reduce((acc, index) => {
    if (typeof acc !== "object") {
        throw new EndpointError(`Index '${index}' in '${path}' not found in '${JSON.stringify(value)}'`);
    }
    else if (Array.isArray(acc)) {
        const i = parseInt(index);
        return acc[i < 0 ? acc.length + i : i];
    }
    return acc[index];
}, value);

;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/isSet.js
const isSet = (value) => value != null;

// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/transport/isValidHostLabel.js
var isValidHostLabel = __webpack_require__(4280);
;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/ite.js
function ite(condition, trueValue, falseValue) {
    return condition ? trueValue : falseValue;
}

;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/not.js
const not = (value) => !value;

;// CONCATENATED MODULE: ./node_modules/@smithy/types/dist-es/endpoint.js
var EndpointURLScheme;
(function (EndpointURLScheme) {
    EndpointURLScheme["HTTP"] = "http";
    EndpointURLScheme["HTTPS"] = "https";
})(EndpointURLScheme || (EndpointURLScheme = {}));

// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/isIpAddress.js
var isIpAddress = __webpack_require__(6676);
;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/parseURL.js


const DEFAULT_PORTS = {
    [EndpointURLScheme.HTTP]: 80,
    [EndpointURLScheme.HTTPS]: 443,
};
const parseURL = (value) => {
    const whatwgURL = (() => {
        try {
            if (value instanceof URL) {
                return value;
            }
            if (typeof value === "object" && "hostname" in value) {
                const { hostname, port, protocol = "", path = "", query = {} } = value;
                const url = new URL(`${protocol}//${hostname}${port ? `:${port}` : ""}${path}`);
                url.search = Object.entries(query)
                    .map(([k, v]) => `${k}=${v}`)
                    .join("&");
                return url;
            }
            return new URL(value);
        }
        catch (ignored) {
            return null;
        }
    })();
    if (!whatwgURL) {
        console.error(`Unable to parse ${JSON.stringify(value)} as a whatwg URL.`);
        return null;
    }
    const urlString = whatwgURL.href;
    const { host, hostname, pathname, protocol, search } = whatwgURL;
    if (search) {
        return null;
    }
    const scheme = protocol.slice(0, -1);
    if (!Object.values(EndpointURLScheme).includes(scheme)) {
        return null;
    }
    const isIp = (0,isIpAddress/* isIpAddress */.o)(hostname);
    const inputContainsDefaultPort = urlString.includes(`${host}:${DEFAULT_PORTS[scheme]}`) ||
        (typeof value === "string" && value.includes(`${host}:${DEFAULT_PORTS[scheme]}`));
    const authority = `${host}${inputContainsDefaultPort ? `:${DEFAULT_PORTS[scheme]}` : ``}`;
    return {
        scheme,
        authority,
        path: pathname,
        normalizedPath: pathname.endsWith("/") ? pathname : `${pathname}/`,
        isIp,
    };
};

;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/split.js
function split(value, delimiter, limit) {
    if (limit === 1) {
        return [value];
    }
    if (value === "") {
        return [""];
    }
    const parts = value.split(delimiter);
    if (limit === 0) {
        return parts;
    }
    return parts.slice(0, limit - 1).concat(parts.slice(1).join(delimiter));
}

;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/stringEquals.js
const stringEquals = (value1, value2) => value1 === value2;

;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/substring.js
const substring = (input, start, stop, reverse) => {
    if (input == null || start >= stop || input.length < stop || /[^\u0000-\u007f]/.test(input)) {
        return null;
    }
    if (!reverse) {
        return input.substring(start, stop);
    }
    return input.substring(input.length - stop, input.length - start);
};

;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/uriEncode.js
const uriEncode = (value) => encodeURIComponent(value).replace(/[!*'()]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);

;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/endpointFunctions.js

const endpointFunctions = {
    booleanEquals: booleanEquals,
    coalesce: coalesce,
    getAttr: getAttr,
    isSet: isSet,
    isValidHostLabel: isValidHostLabel/* isValidHostLabel */.X,
    ite: ite,
    not: not,
    parseURL: parseURL,
    split: split,
    stringEquals: stringEquals,
    substring: substring,
    uriEncode: uriEncode,
};

;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/evaluateTemplate.js

const evaluateTemplate = (template, options) => {
    const evaluatedTemplateArr = [];
    const { referenceRecord, endpointParams } = options;
    let currentIndex = 0;
    while (currentIndex < template.length) {
        const openingBraceIndex = template.indexOf("{", currentIndex);
        if (openingBraceIndex === -1) {
            evaluatedTemplateArr.push(template.slice(currentIndex));
            break;
        }
        evaluatedTemplateArr.push(template.slice(currentIndex, openingBraceIndex));
        const closingBraceIndex = template.indexOf("}", openingBraceIndex);
        if (closingBraceIndex === -1) {
            evaluatedTemplateArr.push(template.slice(openingBraceIndex));
            break;
        }
        if (template[openingBraceIndex + 1] === "{" && template[closingBraceIndex + 1] === "}") {
            evaluatedTemplateArr.push(template.slice(openingBraceIndex + 1, closingBraceIndex));
            currentIndex = closingBraceIndex + 2;
        }
        const parameterName = template.substring(openingBraceIndex + 1, closingBraceIndex);
        if (parameterName.includes("#")) {
            const [refName, attrName] = parameterName.split("#");
            evaluatedTemplateArr.push(getAttr((referenceRecord[refName] ?? endpointParams[refName]), attrName));
        }
        else {
            evaluatedTemplateArr.push((referenceRecord[parameterName] ?? endpointParams[parameterName]));
        }
        currentIndex = closingBraceIndex + 1;
    }
    return evaluatedTemplateArr.join("");
};

;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/getReferenceValue.js
const getReferenceValue = ({ ref }, options) => {
    return options.referenceRecord[ref] ?? options.endpointParams[ref];
};

;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/evaluateExpression.js





const evaluateExpression = (obj, keyName, options) => {
    if (typeof obj === "string") {
        return evaluateTemplate(obj, options);
    }
    else if (obj["fn"]) {
        return group.callFunction(obj, options);
    }
    else if (obj["ref"]) {
        return getReferenceValue(obj, options);
    }
    throw new EndpointError(`'${keyName}': ${String(obj)} is not a string, function or reference.`);
};
const callFunction = ({ fn, argv }, options) => {
    const evaluatedArgs = Array(argv.length);
    for (let i = 0; i < evaluatedArgs.length; ++i) {
        const arg = argv[i];
        if (typeof arg === "boolean" || typeof arg === "number") {
            evaluatedArgs[i] = arg;
        }
        else {
            evaluatedArgs[i] = group.evaluateExpression(arg, "arg", options);
        }
    }
    const namespaceSeparatorIndex = fn.indexOf(".");
    if (namespaceSeparatorIndex !== -1) {
        const namespaceFunctions = customEndpointFunctions/* customEndpointFunctions */.m[fn.slice(0, namespaceSeparatorIndex)];
        const customFunction = namespaceFunctions?.[fn.slice(namespaceSeparatorIndex + 1)];
        if (typeof customFunction === "function") {
            return customFunction(...evaluatedArgs);
        }
    }
    const callable = endpointFunctions[fn];
    if (typeof callable === "function") {
        return callable(...evaluatedArgs);
    }
    throw new Error(`function ${fn} not loaded in endpointFunctions.`);
};
const group = {
    evaluateExpression,
    callFunction,
};

;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/evaluateCondition.js



const evaluateCondition = (condition, options) => {
    const { assign } = condition;
    if (assign && assign in options.referenceRecord) {
        throw new EndpointError(`'${assign}' is already defined in Reference Record.`);
    }
    const value = callFunction(condition, options);
    options.logger?.debug?.(`${debugId} evaluateCondition: ${toDebugString(condition)} = ${toDebugString(value)}`);
    const result = value === "" ? true : !!value;
    if (assign != null) {
        return { result, toAssign: { name: assign, value } };
    }
    return { result };
};

;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/getEndpointHeaders.js


const getEndpointHeaders = (headers, options) => Object.entries(headers ?? {}).reduce((acc, [headerKey, headerVal]) => {
    acc[headerKey] = headerVal.map((headerValEntry) => {
        const processedExpr = evaluateExpression(headerValEntry, "Header value entry", options);
        if (typeof processedExpr !== "string") {
            throw new EndpointError(`Header '${headerKey}' value '${processedExpr}' is not a string`);
        }
        return processedExpr;
    });
    return acc;
}, {});

;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/getEndpointProperties.js


const getEndpointProperties = (properties, options) => Object.entries(properties).reduce((acc, [propertyKey, propertyVal]) => {
    acc[propertyKey] = getEndpointProperties_group.getEndpointProperty(propertyVal, options);
    return acc;
}, {});
const getEndpointProperty = (property, options) => {
    if (Array.isArray(property)) {
        return property.map((propertyEntry) => getEndpointProperty(propertyEntry, options));
    }
    switch (typeof property) {
        case "string":
            return evaluateTemplate(property, options);
        case "object":
            if (property === null) {
                throw new EndpointError(`Unexpected endpoint property: ${property}`);
            }
            return getEndpointProperties_group.getEndpointProperties(property, options);
        case "boolean":
            return property;
        default:
            throw new EndpointError(`Unexpected endpoint property type: ${typeof property}`);
    }
};
const getEndpointProperties_group = {
    getEndpointProperty,
    getEndpointProperties,
};

;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/getEndpointUrl.js


const getEndpointUrl = (endpointUrl, options) => {
    const expression = evaluateExpression(endpointUrl, "Endpoint URL", options);
    if (typeof expression === "string") {
        try {
            return new URL(expression);
        }
        catch (error) {
            console.error(`Failed to construct URL with ${expression}`, error);
            throw error;
        }
    }
    throw new EndpointError(`Endpoint URL must be a string, got ${typeof expression}`);
};

;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/decideEndpoint.js






const RESULT = 100_000_000;
const decideEndpoint = (bdd, options) => {
    const { nodes, root, results, conditions } = bdd;
    let ref = root;
    const referenceRecord = {};
    const closure = {
        referenceRecord,
        endpointParams: options.endpointParams,
        logger: options.logger,
    };
    while (ref !== 1 && ref !== -1 && ref < RESULT) {
        const node_i = 3 * (Math.abs(ref) - 1);
        const [condition_i, highRef, lowRef] = [nodes[node_i], nodes[node_i + 1], nodes[node_i + 2]];
        const [fn, argv, assign] = conditions[condition_i];
        const evaluation = evaluateCondition({ fn, assign, argv }, closure);
        if (evaluation.toAssign) {
            const { name, value } = evaluation.toAssign;
            referenceRecord[name] = value;
        }
        ref = ref >= 0 === evaluation.result ? highRef : lowRef;
    }
    if (ref >= RESULT) {
        const result = results[ref - RESULT];
        if (result[0] === -1) {
            const [, errorExpression] = result;
            throw new EndpointError(evaluateExpression(errorExpression, "Error", closure));
        }
        const [url, properties, headers] = result;
        return {
            url: getEndpointUrl(url, closure),
            properties: getEndpointProperties(properties, closure),
            headers: getEndpointHeaders(headers ?? {}, closure),
        };
    }
    throw new EndpointError(`No matching endpoint.`);
};


/***/ }),

/***/ 6676:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ isIpAddress)
/* harmony export */ });
const IP_V4_REGEX = new RegExp(`^(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]\\d|\\d)(?:\\.(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]\\d|\\d)){3}$`);
const isIpAddress = (value) => IP_V4_REGEX.test(value) || (value.startsWith("[") && value.endsWith("]"));


/***/ }),

/***/ 1046:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ customEndpointFunctions)
/* harmony export */ });
const customEndpointFunctions = {};


/***/ }),

/***/ 4699:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ HttpBindingNormalizedSchema),
/* harmony export */   K: () => (/* binding */ getHttpOperationBindings)
/* harmony export */ });
/* harmony import */ var _smithy_core_schema__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5125);
/* harmony import */ var _smithy_core_schema__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4844);
/* harmony import */ var _smithy_core_serde__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(412);


const HTTP_BINDINGS = Symbol.for("@smithy/schema-x");
class HttpBindingNormalizedSchema extends _smithy_core_schema__WEBPACK_IMPORTED_MODULE_0__/* .NormalizedSchema */ .l1 {
    static identity = Symbol.for("@smithy/HttpBindingNormalizedSchema");
    identity = HttpBindingNormalizedSchema.identity;
    bindings;
    constructor(schema) {
        super(schema);
    }
    static of(schema) {
        const ns = _smithy_core_schema__WEBPACK_IMPORTED_MODULE_0__/* .NormalizedSchema */ .l1.of(schema);
        if (ns.identity === HttpBindingNormalizedSchema.identity) {
            return ns;
        }
        const schemaCache = ns.isMemberSchema() ? ns : ns.getSchema();
        const cache = typeof schemaCache === "object" && schemaCache !== null ? schemaCache : ns;
        return (cache[HTTP_BINDINGS] ??= new HttpBindingNormalizedSchema(ns));
    }
    getHttpBindingLocation(traits) {
        if (traits.httpPayload) {
            return 0b100_100;
        }
        if (traits.httpLabel) {
            return 0b100_001;
        }
        if (traits.httpHeader) {
            return 0b100_110;
        }
        if (typeof traits.httpPrefixHeaders === "string") {
            return 0b100_111;
        }
        if (traits.httpQuery) {
            return 0b100_010;
        }
        if (traits.httpQueryParams) {
            return 0b100_011;
        }
        if (traits.httpResponseCode) {
            return 0b100_101;
        }
        return 0b100_000;
    }
    getHttpBindingValue(location, traits, nested = false) {
        const raw = this.getSchema();
        const type = typeof raw === "number" ? raw & 0xff : this.isListSchema() ? 0b0100_0000 : 0xff;
        const slot = location & 0b111;
        const media = (traits.mediaType ? (traits.mediaType === "application/json" || traits.mediaType.endsWith("+json") ? 2 : 1) : 0);
        const stream = (traits.streaming || type === 42 ? (this.isStructSchema() ? 2 : 1) : 0);
        const timestamp = (type >= 4 && type <= 7
            ? slot >= 6
                ? 2
                : slot > 0 && slot < 4
                    ? 1
                    : 0
            : 0);
        let flags = type |
            (media << 8) |
            ((traits.idempotencyToken ? 1 : 0) << 10) |
            (stream << 11) |
            ((traits.sparse ? 1 : 0) << 13) |
            (timestamp << 14) |
            ((traits.hostLabel ? 1 : 0) << 17) |
            ((location === 0b100_100 && typeof raw !== "object" ? 1 : 0) << 18);
        const category = type & 0b1100_0000;
        const collectionValue = slot & 0b010 && (category === 0b0100_0000 || (!nested && slot & 1))
            ? this.getHttpBindingCollectionValue(location, traits)
            : undefined;
        const valueType = (collectionValue?.[1] ?? 0) & 0xff;
        flags |=
            (slot >= 6 &&
                (valueType === 4 || valueType === 6)
                ? 1
                : 0) << 16;
        return [this, flags, collectionValue];
    }
    getHttpBindingCollectionValue(location, traits = this.getMergedTraits()) {
        const valueSchema = HttpBindingNormalizedSchema.of(this.getValueSchema());
        return valueSchema.getHttpBindingValue(location, { ...valueSchema.getMergedTraits(), ...traits }, true);
    }
    getHttpBindings() {
        const source = this.getSchema();
        return typeof source !== "object" || source === null ? EMPTY_BINDINGS : (this.bindings ??= buildHttpBindings(this));
    }
}
const buildHttpBindings = (schema) => {
    const bodyMemberNames = [];
    const bodyMemberSchemas = [];
    const requestBodyMemberNames = [];
    const requestBodyMemberSchemas = [];
    const memberBindings = [];
    const byName = {};
    const headers = {};
    const prefixHeaders = [];
    const responseBindings = { headers, prefixHeaders };
    const bindings = {
        request: { memberBindings, byName },
        response: {
            bodyMemberNames,
            bindings: responseBindings,
        },
    };
    const { request, response } = bindings;
    for (const [name, member] of schema.structIterator()) {
        const bindingSchema = HttpBindingNormalizedSchema.of(member);
        const traits = bindingSchema.getMergedTraits();
        const location = bindingSchema.getHttpBindingLocation(traits);
        const wireName = traits.httpHeader?.toLowerCase() ?? traits.httpPrefixHeaders?.toLowerCase() ?? traits.httpQuery;
        const value = bindingSchema.getHttpBindingValue(location, traits);
        const binding = [name, value, location, wireName];
        if (name === "__proto__") {
            (0,_smithy_core_serde__WEBPACK_IMPORTED_MODULE_1__/* .writeKey */ .T)(byName);
        }
        byName[name] = binding;
        if ((value[1] >> 10) & 1) {
            request.hasIdempotency = true;
        }
        memberBindings.push(binding);
        const slot = location & 0b111;
        if (slot === 0) {
            requestBodyMemberNames.push(name);
            requestBodyMemberSchemas.push(member);
        }
        if ((slot & 0b100) === 0) {
            bodyMemberNames.push(name);
            bodyMemberSchemas.push(member);
        }
        else if ((slot & 0b110) === 0b100) {
            if (slot & 0b001) {
                responseBindings.statusCode = binding;
            }
            else {
                responseBindings.payload = binding;
                const type = value[1] & 0xff;
                request.contentTypeInstruction =
                    traits.mediaType ??
                        (type === 0
                            ? "text/plain"
                            : type === 21 || type === 42
                                ? "application/octet-stream"
                                : null);
            }
        }
        else if (slot & 0b001) {
            request.hasPrefixHeaders = true;
            prefixHeaders.push(binding);
        }
        else {
            if (wireName === "__proto__") {
                (0,_smithy_core_serde__WEBPACK_IMPORTED_MODULE_1__/* .writeKey */ .T)(headers);
            }
            headers[wireName] = binding;
        }
    }
    if (request.contentTypeInstruction === undefined && requestBodyMemberNames.length) {
        request.contentTypeInstruction = null;
    }
    request.syntheticBodySchema = createBodySchema(schema, requestBodyMemberNames, requestBodyMemberSchemas);
    response.syntheticBodySchema = createBodySchema(schema, bodyMemberNames, bodyMemberSchemas);
    return bindings;
};
const buildPathSegments = (path) => {
    const segments = [];
    let offset = 0;
    for (const match of path.matchAll(/\{([^{}+]+)(\+)?\}/g)) {
        if (match.index > offset) {
            segments.push([path.slice(offset, match.index), 0]);
        }
        segments.push([match[1], match[2] ? 2 : 1]);
        offset = match.index + match[0].length;
    }
    if (segments.length && offset < path.length) {
        segments.push([path.slice(offset), 0]);
    }
    return segments.length ? segments : undefined;
};
const buildHttpOperationBindings = (schema) => {
    const { http, endpoint } = (0,_smithy_core_schema__WEBPACK_IMPORTED_MODULE_2__/* .translateTraits */ .c)(schema.traits ?? {});
    const [path, search] = http?.[1].split("?") ?? [];
    return [
        http?.[0],
        path,
        search ? [...new URLSearchParams(search)] : [],
        path ? buildPathSegments(path) : undefined,
        endpoint?.[0],
    ];
};
const EMPTY_BINDINGS = {
    request: { memberBindings: [], byName: {} },
    response: {
        bodyMemberNames: [],
        bindings: { headers: {}, prefixHeaders: [] },
    },
};
const getHttpOperationBindings = (schema) => (schema[HTTP_BINDINGS] ??= buildHttpOperationBindings(schema));
const createBodySchema = (schema, memberNames, memberSchemas) => {
    if (!memberNames.length) {
        return undefined;
    }
    const source = schema.getSchema();
    const body = [
        3,
        source[1],
        source[2],
        schema.getMergedTraits(),
        memberNames,
        memberSchemas,
    ];
    const required = source[6];
    const bodyRequired = required && memberNames.reduce((count, name) => count + (source[4].indexOf(name) < required ? 1 : 0), 0);
    if (bodyRequired) {
        body[6] = bodyRequired;
    }
    return body;
};


/***/ }),

/***/ 9133:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ HttpProtocol)
});

// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/transport/httpRequest.js
var httpRequest = __webpack_require__(9725);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/transport/httpResponse.js
var httpResponse = __webpack_require__(5401);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/transport/hasOwn.js
var hasOwn = __webpack_require__(2990);
;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/transport/isValidHostname.js
function isValidHostname(hostname) {
    const hostPattern = /^[a-z0-9][a-z0-9.-]*[a-z0-9]$/;
    return hostPattern.test(hostname);
}

// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/schema/TypeRegistry.js
var TypeRegistry = __webpack_require__(5629);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/protocols/SerdeContext.js
var SerdeContext = __webpack_require__(5506);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/protocols/HttpBindingNormalizedSchema.js
var HttpBindingNormalizedSchema = __webpack_require__(4699);
;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/protocols/HttpProtocol.js




class HttpProtocol extends SerdeContext/* SerdeContext */.f {
    options;
    compositeErrorRegistry;
    constructor(options) {
        super();
        this.options = options;
        this.compositeErrorRegistry = new TypeRegistry/* TypeRegistry */.O(options.defaultNamespace);
        for (const etr of options.errorTypeRegistries ?? []) {
            this.compositeErrorRegistry.copyFrom(etr);
        }
    }
    getRequestType() {
        return httpRequest/* HttpRequest */.K;
    }
    getResponseType() {
        return httpResponse/* HttpResponse */.c;
    }
    setSerdeContext(serdeContext) {
        this.serdeContext = serdeContext;
        this.serializer.setSerdeContext(serdeContext);
        this.deserializer.setSerdeContext(serdeContext);
        if (this.getPayloadCodec()) {
            this.getPayloadCodec().setSerdeContext(serdeContext);
        }
    }
    updateServiceEndpoint(request, endpoint) {
        if ("url" in endpoint) {
            request.protocol = endpoint.url.protocol;
            request.hostname = endpoint.url.hostname;
            request.port = endpoint.url.port ? Number(endpoint.url.port) : undefined;
            request.path = endpoint.url.pathname;
            request.fragment = endpoint.url.hash || void 0;
            request.username = endpoint.url.username || void 0;
            request.password = endpoint.url.password || void 0;
            if (!request.query) {
                request.query = {};
            }
            for (const [k, v] of endpoint.url.searchParams.entries()) {
                request.query[k] = v;
            }
            if (endpoint.headers) {
                for (const name in endpoint.headers) {
                    if (!(0,hasOwn/* hasOwn */.$)(endpoint.headers, name)) {
                        continue;
                    }
                    request.headers[name] = endpoint.headers[name].join(", ");
                }
            }
            return request;
        }
        else {
            request.protocol = endpoint.protocol;
            request.hostname = endpoint.hostname;
            request.port = endpoint.port ? Number(endpoint.port) : undefined;
            request.path = endpoint.path;
            request.query = {
                ...endpoint.query,
            };
            if (endpoint.headers) {
                for (const name in endpoint.headers) {
                    if (!(0,hasOwn/* hasOwn */.$)(endpoint.headers, name)) {
                        continue;
                    }
                    request.headers[name] = endpoint.headers[name];
                }
            }
            return request;
        }
    }
    setHostPrefix(request, operationSchema, input, operation = (0,HttpBindingNormalizedSchema/* getHttpOperationBindings */.K)(operationSchema)) {
        if (this.serdeContext?.disableHostPrefix) {
            return;
        }
        const hostPrefix = operation[4];
        if (typeof hostPrefix !== "string") {
            return;
        }
        let resolvedHostPrefix = hostPrefix;
        for (const [name, [, flags]] of HttpBindingNormalizedSchema/* HttpBindingNormalizedSchema */.C.of(operationSchema.input).getHttpBindings().request
            .memberBindings) {
            if (!((flags >> 17) & 1)) {
                continue;
            }
            const replacement = input[name];
            if (typeof replacement !== "string") {
                throw new Error(`@smithy/core/schema - ${name} in input must be a string as hostLabel.`);
            }
            resolvedHostPrefix = resolvedHostPrefix.replace(`{${name}}`, replacement);
        }
        request.hostname = resolvedHostPrefix + request.hostname;
        if (!isValidHostname(request.hostname)) {
            throw new Error(`[${request.hostname}] is not a valid hostname.`);
        }
    }
    deserializeMetadata(output) {
        return {
            httpStatusCode: output.statusCode,
            requestId: output.headers["x-amzn-requestid"] ?? output.headers["x-amzn-request-id"] ?? output.headers["x-amz-request-id"],
            extendedRequestId: output.headers["x-amz-id-2"],
            cfId: output.headers["x-amz-cf-id"],
        };
    }
    resolveError(name, namespaces, registries) {
        const defaultErrorSchema = [-3, "", "Error", 0, [], [], 0];
        let schema;
        for (const registry of registries) {
            for (const ns of namespaces) {
                try {
                    if (ns === "*") {
                        schema = registry.getSchema(name);
                    }
                    else {
                        schema = registry.getSchema(ns + "#" + name);
                    }
                    const errorCtor = registry.getErrorCtor(schema);
                    if (errorCtor) {
                        return [schema, errorCtor, "modeled"];
                    }
                    else {
                        const syntheticErrorSchema = registry.getBaseException();
                        if (syntheticErrorSchema) {
                            const syntheticErrorCtor = registry.getErrorCtor(syntheticErrorSchema);
                            if (syntheticErrorCtor) {
                                return [schema, syntheticErrorCtor, "synthetic"];
                            }
                        }
                    }
                }
                catch (ignored) {
                }
            }
        }
        for (const registry of registries) {
            const syntheticErrorSchema = registry.getBaseException();
            if (syntheticErrorSchema) {
                const syntheticErrorCtor = registry.getErrorCtor(syntheticErrorSchema);
                if (syntheticErrorCtor) {
                    return [syntheticErrorSchema, syntheticErrorCtor, "synthetic"];
                }
            }
        }
        return [defaultErrorSchema, Error, "native"];
    }
    async serializeEventStream({ eventStream, requestSchema, initialRequest, }) {
        const eventStreamSerde = await this.loadEventStreamCapability();
        return eventStreamSerde.serializeEventStream({
            eventStream,
            requestSchema,
            initialRequest,
        });
    }
    async deserializeEventStream({ response, responseSchema, initialResponseContainer, }) {
        const eventStreamSerde = await this.loadEventStreamCapability();
        return eventStreamSerde.deserializeEventStream({
            response,
            responseSchema,
            initialResponseContainer,
        });
    }
    async loadEventStreamCapability() {
        const { EventStreamSerde, eventStreamSerdeProvider } = await __webpack_require__.e(/* import() */ 692).then(__webpack_require__.bind(__webpack_require__, 7692));
        const marshaller = this.resolveEventStreamMarshaller(eventStreamSerdeProvider);
        return new EventStreamSerde({
            marshaller,
            serializer: this.serializer,
            deserializer: this.deserializer,
            serdeContext: this.serdeContext,
            defaultContentType: this.getDefaultContentType(),
            compositeErrorRegistry: this.compositeErrorRegistry,
        });
    }
    getDefaultContentType() {
        throw new Error(`@smithy/core/protocols - ${this.constructor.name} getDefaultContentType() implementation missing.`);
    }
    async deserializeHttpMessage(schema, context, response, arg4, arg5) {
        void schema;
        void context;
        void response;
        void arg4;
        void arg5;
        return [];
    }
    getEventStreamMarshaller() {
        const context = this.serdeContext;
        if (!context.eventStreamMarshaller) {
            throw new Error("@smithy/core - HttpProtocol: eventStreamMarshaller missing in serdeContext.");
        }
        return context.eventStreamMarshaller;
    }
    resolveEventStreamMarshaller(importedProvider) {
        const context = this.serdeContext;
        if (context.eventStreamMarshaller) {
            return context.eventStreamMarshaller;
        }
        return importedProvider(this.serdeContext);
    }
}


/***/ }),

/***/ 5506:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ SerdeContext)
/* harmony export */ });
class SerdeContext {
    serdeContext;
    setSerdeContext(serdeContext) {
        this.serdeContext = serdeContext;
    }
}


/***/ }),

/***/ 9620:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ collectBody)
/* harmony export */ });
/* harmony import */ var _smithy_core_serde__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7297);

const collectBody = async (streamBody = new Uint8Array(), context) => {
    if (streamBody instanceof Uint8Array) {
        return _smithy_core_serde__WEBPACK_IMPORTED_MODULE_0__/* .Uint8ArrayBlobAdapter */ .Mu.mutate(streamBody);
    }
    if (!streamBody) {
        return _smithy_core_serde__WEBPACK_IMPORTED_MODULE_0__/* .Uint8ArrayBlobAdapter */ .Mu.mutate(new Uint8Array());
    }
    const fromContext = context.streamCollector(streamBody);
    return _smithy_core_serde__WEBPACK_IMPORTED_MODULE_0__/* .Uint8ArrayBlobAdapter */ .Mu.mutate(await fromContext);
};


/***/ }),

/***/ 979:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ extendedEncodeURIComponent)
/* harmony export */ });
function extendedEncodeURIComponent(str) {
    if (/^[\w.~-]+$/.test(str)) {
        return str;
    }
    return encodeURIComponent(str).replace(/[!'()*]/g, function (c) {
        return "%" + c.charCodeAt(0).toString(16).toUpperCase();
    });
}


/***/ }),

/***/ 7041:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   vK: () => (/* binding */ getContentLengthPlugin)
/* harmony export */ });
/* unused harmony exports contentLengthMiddleware, contentLengthMiddlewareOptions */
/* harmony import */ var _smithy_core_transport__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9725);

const CONTENT_LENGTH_HEADER = "content-length";
function contentLengthMiddleware(bodyLengthChecker) {
    return (next) => async (args) => {
        const request = args.request;
        if (_smithy_core_transport__WEBPACK_IMPORTED_MODULE_0__/* .HttpRequest */ .K.isInstance(request)) {
            const { body, headers } = request;
            if (body &&
                Object.keys(headers)
                    .map((str) => str.toLowerCase())
                    .indexOf(CONTENT_LENGTH_HEADER) === -1) {
                try {
                    const length = bodyLengthChecker(body);
                    if (length != null) {
                        request.headers = {
                            ...request.headers,
                            [CONTENT_LENGTH_HEADER]: String(length),
                        };
                    }
                }
                catch (ignored) {
                }
            }
        }
        return next({
            ...args,
            request,
        });
    };
}
const contentLengthMiddlewareOptions = {
    step: "build",
    tags: ["SET_CONTENT_LENGTH", "CONTENT_LENGTH"],
    name: "contentLengthMiddleware",
    override: true,
};
const getContentLengthPlugin = (options) => ({
    applyToStack: (clientStack) => {
        clientStack.add(contentLengthMiddleware(options.bodyLengthChecker), contentLengthMiddlewareOptions);
    },
});


/***/ }),

/***/ 274:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ getHttpHandlerExtensionConfiguration),
/* harmony export */   j: () => (/* binding */ resolveHttpHandlerRuntimeConfig)
/* harmony export */ });
const getHttpHandlerExtensionConfiguration = (runtimeConfig) => {
    if (runtimeConfig.logger && runtimeConfig.logger.constructor?.name !== "NoOpLogger") {
        runtimeConfig.requestHandler?.updateHttpClientConfig?.(Symbol.for("logger"), runtimeConfig.logger);
    }
    if (runtimeConfig.defaultSocketTimeout) {
        runtimeConfig.requestHandler?.updateHttpClientConfig?.(Symbol.for("@smithy/defaultSocketTimeout"), runtimeConfig.defaultSocketTimeout);
    }
    return {
        setHttpHandler(handler) {
            runtimeConfig.requestHandler = handler;
        },
        httpHandler() {
            return runtimeConfig.requestHandler;
        },
        updateHttpClientConfig(key, value) {
            runtimeConfig.requestHandler?.updateHttpClientConfig(key, value);
        },
        httpHandlerConfigs() {
            return runtimeConfig.requestHandler.httpHandlerConfigs();
        },
    };
};
const resolveHttpHandlerRuntimeConfig = (httpHandlerExtensionConfiguration) => {
    return {
        requestHandler: httpHandlerExtensionConfiguration.httpHandler(),
    };
};


/***/ }),

/***/ 4671:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ FromStringShapeDeserializer)
});

// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/serde/split-header.js
var split_header = __webpack_require__(9796);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/serde/util-base64/fromBase64.js
var fromBase64 = __webpack_require__(9700);
;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/serde/schema-serde-lib/schema-date-utils.js
const ddd = `(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:[ne|u?r]?s?day)?`;
const mmm = `(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)`;
const time = `(\\d?\\d):(\\d{2}):(\\d{2})(?:\\.(\\d+))?`;
const date = `(\\d?\\d)`;
const year = `(\\d{4})`;
const RFC3339_WITH_OFFSET = new RegExp(/^(\d{4})-(\d\d)-(\d\d)[tT](\d\d):(\d\d):(\d\d)(\.(\d+))?(([-+]\d\d:\d\d)|[zZ])$/);
const IMF_FIXDATE_NATIVE = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (?:0[1-9]|[12]\d|3[01]) (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) [1-9]\d{3} (?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d GMT$/;
const IMF_FIXDATE = new RegExp(`^${ddd}, ${date} ${mmm} ${year} ${time} GMT$`);
const RFC_850_DATE = new RegExp(`^${ddd}, ${date}-${mmm}-(\\d\\d) ${time} GMT$`);
const ASC_TIME = new RegExp(`^${ddd} ${mmm} ( [1-9]|\\d\\d) ${time} ${year}$`);
const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const _parseEpochTimestamp = (value) => {
    if (value == null) {
        return void 0;
    }
    let num = NaN;
    if (typeof value === "number") {
        num = value;
    }
    else if (typeof value === "string") {
        if (!/^-?\d*\.?\d+$/.test(value)) {
            throw new TypeError(`parseEpochTimestamp - numeric string invalid.`);
        }
        num = Number.parseFloat(value);
    }
    else if (typeof value === "object" && value.tag === 1) {
        num = value.value;
    }
    if (isNaN(num) || Math.abs(num) === Infinity) {
        throw new TypeError("Epoch timestamps must be valid finite numbers.");
    }
    return new Date(Math.round(num * 1000));
};
const _parseRfc3339DateTimeWithOffset = (value) => {
    if (value == null) {
        return void 0;
    }
    if (typeof value !== "string") {
        throw new TypeError("RFC3339 timestamps must be strings");
    }
    const matches = RFC3339_WITH_OFFSET.exec(value);
    if (!matches) {
        throw new TypeError(`Invalid RFC3339 timestamp format ${value}`);
    }
    const [, yearStr, monthStr, dayStr, hours, minutes, seconds, , ms, offsetStr] = matches;
    range(monthStr, 1, 12);
    range(dayStr, 1, 31);
    range(hours, 0, 23);
    range(minutes, 0, 59);
    range(seconds, 0, 60);
    const date = new Date(Date.UTC(Number(yearStr), Number(monthStr) - 1, Number(dayStr), Number(hours), Number(minutes), Number(seconds), Number(ms) ? Math.round(parseFloat(`0.${ms}`) * 1000) : 0));
    date.setUTCFullYear(Number(yearStr));
    if (offsetStr.toUpperCase() != "Z") {
        const [, sign, offsetH, offsetM] = /([+-])(\d\d):(\d\d)/.exec(offsetStr) || [void 0, "+", 0, 0];
        const scalar = sign === "-" ? 1 : -1;
        date.setTime(date.getTime() + scalar * (Number(offsetH) * 60 * 60 * 1000 + Number(offsetM) * 60 * 1000));
    }
    return date;
};
const _parseRfc7231DateTime = (value) => {
    if (value == null) {
        return void 0;
    }
    if (typeof value !== "string") {
        throw new TypeError("RFC7231 timestamps must be strings.");
    }
    if (IMF_FIXDATE_NATIVE.test(value)) {
        return new Date(value);
    }
    let day;
    let month;
    let year;
    let hour;
    let minute;
    let second;
    let fraction;
    let matches;
    if ((matches = IMF_FIXDATE.exec(value))) {
        [, day, month, year, hour, minute, second, fraction] = matches;
    }
    else if ((matches = RFC_850_DATE.exec(value))) {
        [, day, month, year, hour, minute, second, fraction] = matches;
        year = (Number(year) + 1900).toString();
    }
    else if ((matches = ASC_TIME.exec(value))) {
        [, month, day, hour, minute, second, fraction, year] = matches;
    }
    if (year && second) {
        const timestamp = Date.UTC(Number(year), months.indexOf(month), Number(day), Number(hour), Number(minute), Number(second), fraction ? Math.round(parseFloat(`0.${fraction}`) * 1000) : 0);
        range(day, 1, 31);
        range(hour, 0, 23);
        range(minute, 0, 59);
        range(second, 0, 60);
        const date = new Date(timestamp);
        date.setUTCFullYear(Number(year));
        return date;
    }
    throw new TypeError(`Invalid RFC7231 date-time value ${value}.`);
};
function range(v, min, max) {
    const _v = Number(v);
    if (_v < min || _v > max) {
        throw new Error(`Value ${_v} out of range [${min}, ${max}]`);
    }
}

// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/serde/util-utf8/toUtf8.js
var toUtf8 = __webpack_require__(9809);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/serde/lazy-json.js
var lazy_json = __webpack_require__(1899);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/serde/value/NumericValue.js
var NumericValue = __webpack_require__(7004);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/protocols/HttpBindingNormalizedSchema.js
var HttpBindingNormalizedSchema = __webpack_require__(4699);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/protocols/SerdeContext.js
var SerdeContext = __webpack_require__(5506);
;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/protocols/serde/FromStringShapeDeserializer.js



class FromStringShapeDeserializer extends SerdeContext/* SerdeContext */.f {
    settings;
    constructor(settings) {
        super();
        this.settings = settings;
    }
    read(_schema, data) {
        const ns = HttpBindingNormalizedSchema/* HttpBindingNormalizedSchema */.C.of(_schema);
        const traits = ns.getMergedTraits();
        const location = ns.getHttpBindingLocation(traits);
        return this.readHttpBinding(ns.getHttpBindingValue(location, traits), data, location);
    }
    readHttpBinding([ns, flags, collectionValue], data, location) {
        const schema = flags & 0xff;
        if ((schema & 0b1100_0000) === 0b0100_0000) {
            collectionValue ??= ns.getHttpBindingCollectionValue(location);
            return (0,split_header/* splitHeader */.G)(data).map((item) => this.readHttpBinding(collectionValue, item, location));
        }
        switch (schema) {
            case 21:
            case 42:
                return (this.serdeContext?.base64Decoder ?? fromBase64/* fromBase64 */.E)(data);
            case 4:
            case 5:
            case 6:
            case 7: {
                const bindingFormat = this.settings.httpBindings ? (flags >> 14) & 0b11 : 0;
                const format = this.settings.timestampFormat.useTrait && schema > 4
                    ? schema
                    : bindingFormat
                        ? bindingFormat + 4
                        : this.settings.timestampFormat.default;
                switch (format) {
                    case 5:
                        return _parseRfc3339DateTimeWithOffset(data);
                    case 6:
                        return _parseRfc7231DateTime(data);
                    case 7:
                        return _parseEpochTimestamp(data);
                    default:
                        console.warn("Missing timestamp format, parsing value with Date constructor:", data);
                        return new Date(data);
                }
            }
            case 0: {
                const media = (flags >> 8) & 0b11;
                if (!media) {
                    return data;
                }
                let intermediateValue = data;
                if ((location & 0b110) === 0b110) {
                    intermediateValue = (this.serdeContext?.utf8Encoder ?? toUtf8/* toUtf8 */.P)((this.serdeContext?.base64Decoder ?? fromBase64/* fromBase64 */.E)(intermediateValue));
                }
                return media === 2 ? lazy_json/* LazyJsonString */.A.from(intermediateValue) : intermediateValue;
            }
            case 1:
                return Number(data);
            case 2:
                return data.toLowerCase() === "true";
            case 17:
                return BigInt(data);
            case 19:
                return new NumericValue/* NumericValue */.D(data, "bigDecimal");
            default:
                return data;
        }
    }
}


/***/ }),

/***/ 3888:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ determineTimestampFormat)
/* harmony export */ });
function determineTimestampFormat(ns, settings) {
    if (settings.timestampFormat.useTrait) {
        const schema = ns.getSchema();
        if (schema === 5 ||
            schema === 6 ||
            schema === 7) {
            return schema;
        }
    }
    const { httpLabel, httpPrefixHeaders, httpHeader, httpQuery } = ns.getMergedTraits();
    const bindingFormat = settings.httpBindings
        ? typeof httpPrefixHeaders === "string" || Boolean(httpHeader)
            ? 6
            : Boolean(httpQuery) || Boolean(httpLabel)
                ? 5
                : undefined
        : undefined;
    return bindingFormat ?? settings.timestampFormat.default;
}


/***/ }),

/***/ 6856:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ escapeUri)
/* harmony export */ });
const escapeUri = (uri) => encodeURIComponent(uri).replace(/[!'()*]/g, hexEncode);
const hexEncode = (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`;


/***/ }),

/***/ 2122:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ey: () => (/* binding */ getRetryPlugin)
});

// UNUSED EXPORTS: AdaptiveRetryStrategy, CONFIG_MAX_ATTEMPTS, CONFIG_RETRY_MODE, ConfiguredRetryStrategy, DEFAULT_MAX_ATTEMPTS, DEFAULT_RETRY_DELAY_BASE, DEFAULT_RETRY_MODE, DefaultRateLimiter, DeprecatedAdaptiveRetryStrategy, DeprecatedStandardRetryStrategy, ENV_MAX_ATTEMPTS, ENV_RETRY_MODE, INITIAL_RETRY_TOKENS, INVOCATION_ID_HEADER, MAXIMUM_RETRY_DELAY, NODE_MAX_ATTEMPT_CONFIG_OPTIONS, NODE_RETRY_MODE_CONFIG_OPTIONS, NO_RETRY_INCREMENT, REQUEST_HEADER, RETRY_COST, RETRY_MODES, Retry, StandardRetryStrategy, THROTTLING_RETRY_DELAY_BASE, TIMEOUT_RETRY_COST, defaultDelayDecider, defaultRetryDecider, getOmitRetryHeadersPlugin, getRetryAfterHint, isBrowserNetworkError, isClockSkewCorrectedError, isClockSkewError, isNodeJsHttp2TransientError, isRetryableByTrait, isServerError, isThrottlingError, isTransientError, omitRetryHeadersMiddleware, omitRetryHeadersMiddlewareOptions, resolveRetryConfig, retryMiddleware, retryMiddlewareOptions

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/retry/middleware-retry/isStreamingPayload/isStreamingPayload.js

const isStreamingPayload = (request) => request?.body instanceof external_node_stream_.Readable ||
    (typeof ReadableStream !== "undefined" && request?.body instanceof ReadableStream);

// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/client/smithy-client/NoOpLogger.js
var NoOpLogger = __webpack_require__(7545);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/transport/httpRequest.js
var httpRequest = __webpack_require__(9725);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/serde/index.js + 2 modules
var serde = __webpack_require__(7297);
// EXTERNAL MODULE: ./node_modules/@smithy/types/dist-es/middleware.js
var middleware = __webpack_require__(7418);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/retry/service-error-classification/service-error-classification.js + 1 modules
var service_error_classification = __webpack_require__(6878);
;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/retry/util-retry/race.js
const race = (promise, signal) => {
    if (!signal) {
        return promise;
    }
    let cleanup = () => { };
    const aborted = new Promise((_, reject) => {
        const handler = () => reject(createAbortError());
        if (signal.aborted) {
            handler();
        }
        else if (typeof signal.addEventListener === "function") {
            signal.addEventListener("abort", handler, { once: true });
            cleanup = () => signal.removeEventListener("abort", handler);
        }
        else {
            signal.onabort = handler;
        }
    });
    return Promise.race([promise, aborted]).finally(cleanup);
};
const createAbortError = () => Object.assign(new Error("Request aborted"), { name: "AbortError" });
const isAbortError = (error) => typeof error === "object" && error !== null && "name" in error && error.name === "AbortError";

// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/retry/util-retry/constants.js
var constants = __webpack_require__(2814);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/transport/hasOwn.js
var hasOwn = __webpack_require__(2990);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/transport/httpResponse.js
var httpResponse = __webpack_require__(5401);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/serde/date-utils.js + 1 modules
var date_utils = __webpack_require__(5393);
;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/retry/middleware-retry/parseRetryAfterHeader.js



function parseRetryAfterHeader(response, logger) {
    if (!httpResponse/* HttpResponse */.c.isInstance(response)) {
        return;
    }
    for (const header in response.headers) {
        if (!(0,hasOwn/* hasOwn */.$)(response.headers, header)) {
            continue;
        }
        const h = header.toLowerCase();
        if (h === "retry-after") {
            const retryAfter = response.headers[header];
            let retryAfterSeconds = NaN;
            if (retryAfter.endsWith("GMT")) {
                try {
                    const date = (0,date_utils/* parseRfc7231DateTime */.xE)(retryAfter);
                    retryAfterSeconds = (date.getTime() - Date.now()) / 1000;
                }
                catch (e) {
                    logger?.trace?.("Failed to parse retry-after header");
                    logger?.trace?.(e);
                }
            }
            else if (retryAfter.match(/ GMT, ((\d+)|(\d+\.\d+))$/)) {
                retryAfterSeconds = Number(retryAfter.match(/ GMT, ([\d.]+)$/)?.[1]);
            }
            else if (retryAfter.match(/^((\d+)|(\d+\.\d+))$/)) {
                retryAfterSeconds = Number(retryAfter);
            }
            else if (Date.parse(retryAfter) >= Date.now()) {
                retryAfterSeconds = (Date.parse(retryAfter) - Date.now()) / 1000;
            }
            if (isNaN(retryAfterSeconds)) {
                return;
            }
            return new Date(Date.now() + retryAfterSeconds * 1000);
        }
        else if (h === "x-amz-retry-after") {
            const v = response.headers[header];
            const backoffMilliseconds = Number(v);
            if (isNaN(backoffMilliseconds)) {
                logger?.trace?.(`Failed to parse x-amz-retry-after=${v}`);
                return;
            }
            return new Date(Date.now() + backoffMilliseconds);
        }
    }
}
function getRetryAfterHint(response, logger) {
    return parseRetryAfterHeader(response, logger);
}

;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/retry/middleware-retry/util.js
const asSdkError = (error) => {
    if (error instanceof Error) {
        return error;
    }
    if (error instanceof Object) {
        return Object.assign(new Error(), error);
    }
    if (typeof error === "string") {
        return new Error(error);
    }
    return new Error(`AWS SDK error wrapper for ${error}`);
};

;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/retry/middleware-retry/retryMiddleware.js









function bindRetryMiddleware(isStreamingPayload) {
    return (options) => (next, context) => async (args) => {
        let retryStrategy = await options.retryStrategy();
        const maxAttempts = await options.maxAttempts();
        const abortSignal = context[middleware/* SMITHY_CONTEXT_KEY */.V]?.abortSignal;
        if (isRetryStrategyV2(retryStrategy)) {
            retryStrategy = retryStrategy;
            const retryTokenScope = (context["partition_id"] ?? "") + (context.__retryLongPoll ? ":longpoll" : "");
            let retryToken = await race(retryStrategy.acquireInitialRetryToken(retryTokenScope), abortSignal);
            let lastError = new Error();
            let attempts = 0;
            let totalRetryDelay = 0;
            const { request } = args;
            const isRequest = httpRequest/* HttpRequest */.K.isInstance(request);
            if (isRequest) {
                request.headers[constants/* INVOCATION_ID_HEADER */.l5] = (0,serde.v4)();
            }
            while (true) {
                try {
                    if (isRequest) {
                        request.headers[constants/* REQUEST_HEADER */.ok] = `attempt=${attempts + 1}; max=${maxAttempts}`;
                    }
                    const { response, output } = await next(args);
                    retryStrategy.recordSuccess(retryToken);
                    output.$metadata.attempts = attempts + 1;
                    output.$metadata.totalRetryDelay = totalRetryDelay;
                    return { response, output };
                }
                catch (e) {
                    const retryErrorInfo = getRetryErrorInfo(e, options.logger);
                    lastError = asSdkError(e);
                    if (isRequest && isStreamingPayload(request)) {
                        (context.logger instanceof NoOpLogger/* NoOpLogger */.N ? console : context.logger)?.warn("An error was encountered in a non-retryable streaming request.");
                        throw lastError;
                    }
                    try {
                        retryToken = await race(retryStrategy.refreshRetryTokenForRetry(retryToken, retryErrorInfo), abortSignal);
                    }
                    catch (refreshError) {
                        if (abortSignal?.aborted && isAbortError(refreshError)) {
                            throw refreshError;
                        }
                        if (!lastError.$metadata) {
                            lastError.$metadata = {};
                        }
                        lastError.$metadata.attempts = attempts + 1;
                        lastError.$metadata.totalRetryDelay = totalRetryDelay;
                        throw lastError;
                    }
                    attempts = retryToken.getRetryCount();
                    const delay = retryToken.getRetryDelay();
                    totalRetryDelay += (retryToken?.$retryLog?.acquisitionDelay ?? 0) + delay;
                    if (delay > 0) {
                        await race(new Promise((resolve) => setTimeout(resolve, delay)), abortSignal);
                    }
                }
            }
        }
        else {
            retryStrategy = retryStrategy;
            if (retryStrategy?.mode) {
                context.userAgent = [...(context.userAgent || []), ["cfg/retry-mode", retryStrategy.mode]];
            }
            return retryStrategy.retry(next, args);
        }
    };
}
const isRetryStrategyV2 = (retryStrategy) => typeof retryStrategy.acquireInitialRetryToken !== "undefined" &&
    typeof retryStrategy.refreshRetryTokenForRetry !== "undefined" &&
    typeof retryStrategy.recordSuccess !== "undefined";
const getRetryErrorInfo = (error, logger) => {
    const errorInfo = {
        error,
        errorType: getRetryErrorType(error),
    };
    const retryAfterHint = parseRetryAfterHeader(error.$response, logger);
    if (retryAfterHint) {
        errorInfo.retryAfterHint = retryAfterHint;
    }
    return errorInfo;
};
const getRetryErrorType = (error) => {
    if ((0,service_error_classification/* isThrottlingError */.Qb)(error)) {
        return "THROTTLING";
    }
    if ((0,service_error_classification/* isTransientError */.bV)(error)) {
        return "TRANSIENT";
    }
    if ((0,service_error_classification/* isServerError */.GQ)(error)) {
        return "SERVER_ERROR";
    }
    return "CLIENT_ERROR";
};
const retryMiddlewareOptions = {
    name: "retryMiddleware",
    tags: ["RETRY"],
    step: "finalizeRequest",
    priority: "high",
    override: true,
};
function bindGetRetryPlugin(isStreamingPayload) {
    const retryMiddleware = bindRetryMiddleware(isStreamingPayload);
    return (options) => ({
        applyToStack: (clientStack) => {
            clientStack.add(retryMiddleware(options), retryMiddlewareOptions);
        },
    });
}

;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/retry/index.js


















const retryMiddleware = bindRetryMiddleware(isStreamingPayload);
const getRetryPlugin = bindGetRetryPlugin(isStreamingPayload);


/***/ }),

/***/ 7760:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  qs: () => (/* binding */ NODE_MAX_ATTEMPT_CONFIG_OPTIONS),
  kN: () => (/* binding */ NODE_RETRY_MODE_CONFIG_OPTIONS),
  $z: () => (/* binding */ resolveRetryConfig)
});

// UNUSED EXPORTS: CONFIG_MAX_ATTEMPTS, CONFIG_RETRY_MODE, ENV_MAX_ATTEMPTS, ENV_RETRY_MODE

// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/transport/normalizeProvider.js
var normalizeProvider = __webpack_require__(9362);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/retry/service-error-classification/service-error-classification.js + 1 modules
var service_error_classification = __webpack_require__(6878);
;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/retry/util-retry/DefaultRateLimiter.js

class DefaultRateLimiter {
    static setTimeoutFn = (fn, delay) => setTimeout(fn, delay);
    beta;
    minCapacity;
    minFillRate;
    scaleConstant;
    smooth;
    enabled = false;
    availableTokens = 0;
    lastMaxRate = 0;
    measuredTxRate = 0;
    requestCount = 0;
    fillRate;
    lastThrottleTime;
    lastTimestamp = 0;
    lastTxRateBucket;
    maxCapacity;
    timeWindow = 0;
    constructor(options) {
        this.beta = options?.beta ?? 0.7;
        this.minCapacity = options?.minCapacity ?? 1;
        this.minFillRate = options?.minFillRate ?? 0.5;
        this.scaleConstant = options?.scaleConstant ?? 0.4;
        this.smooth = options?.smooth ?? 0.8;
        this.lastThrottleTime = this.getCurrentTimeInSeconds();
        this.lastTxRateBucket = Math.floor(this.getCurrentTimeInSeconds());
        this.fillRate = this.minFillRate;
        this.maxCapacity = this.minCapacity;
    }
    async getSendToken() {
        return this.acquireTokenBucket(1);
    }
    updateClientSendingRate(response) {
        let calculatedRate;
        this.updateMeasuredRate();
        const retryErrorInfo = response;
        const isThrottling = retryErrorInfo?.errorType === "THROTTLING" || (0,service_error_classification/* isThrottlingError */.Qb)(retryErrorInfo?.error ?? response);
        if (isThrottling) {
            const rateToUse = !this.enabled ? this.measuredTxRate : Math.min(this.measuredTxRate, this.fillRate);
            this.lastMaxRate = rateToUse;
            this.calculateTimeWindow();
            this.lastThrottleTime = this.getCurrentTimeInSeconds();
            calculatedRate = this.cubicThrottle(rateToUse);
            this.enableTokenBucket();
        }
        else {
            this.calculateTimeWindow();
            calculatedRate = this.cubicSuccess(this.getCurrentTimeInSeconds());
        }
        const newRate = Math.min(calculatedRate, 2 * this.measuredTxRate);
        this.updateTokenBucketRate(newRate);
    }
    getCurrentTimeInSeconds() {
        return Date.now() / 1000;
    }
    async acquireTokenBucket(amount) {
        if (!this.enabled) {
            return;
        }
        this.refillTokenBucket();
        while (amount > this.availableTokens) {
            const delay = ((amount - this.availableTokens) / this.fillRate) * 1000;
            await new Promise((resolve) => DefaultRateLimiter.setTimeoutFn(resolve, delay));
            this.refillTokenBucket();
        }
        this.availableTokens = this.availableTokens - amount;
    }
    refillTokenBucket() {
        const timestamp = this.getCurrentTimeInSeconds();
        if (!this.lastTimestamp) {
            this.lastTimestamp = timestamp;
            return;
        }
        const fillAmount = (timestamp - this.lastTimestamp) * this.fillRate;
        this.availableTokens = Math.min(this.maxCapacity, this.availableTokens + fillAmount);
        this.lastTimestamp = timestamp;
    }
    calculateTimeWindow() {
        this.timeWindow = this.getPrecise(Math.pow((this.lastMaxRate * (1 - this.beta)) / this.scaleConstant, 1 / 3));
    }
    cubicThrottle(rateToUse) {
        return this.getPrecise(rateToUse * this.beta);
    }
    cubicSuccess(timestamp) {
        return this.getPrecise(this.scaleConstant * Math.pow(timestamp - this.lastThrottleTime - this.timeWindow, 3) + this.lastMaxRate);
    }
    enableTokenBucket() {
        this.enabled = true;
    }
    updateTokenBucketRate(newRate) {
        this.refillTokenBucket();
        this.fillRate = Math.max(newRate, this.minFillRate);
        this.maxCapacity = Math.max(newRate, this.minCapacity);
        this.availableTokens = Math.min(this.availableTokens, this.maxCapacity);
    }
    updateMeasuredRate() {
        const t = this.getCurrentTimeInSeconds();
        const timeBucket = Math.floor(t * 2) / 2;
        this.requestCount++;
        if (timeBucket > this.lastTxRateBucket) {
            const currentRate = this.requestCount / (timeBucket - this.lastTxRateBucket);
            this.measuredTxRate = this.getPrecise(currentRate * this.smooth + this.measuredTxRate * (1 - this.smooth));
            this.requestCount = 0;
            this.lastTxRateBucket = timeBucket;
        }
    }
    getPrecise(num) {
        return parseFloat(num.toFixed(8));
    }
}

// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/retry/util-retry/constants.js
var constants = __webpack_require__(2814);
;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/retry/util-retry/retries-2026-config.js
class Retry {
    static v2026 = true;
    static delay() {
        return 50;
    }
    static throttlingDelay() {
        return 1_000;
    }
    static cost() {
        return 14;
    }
    static throttlingCost() {
        return 5;
    }
    static modifiedCostType() {
        return "THROTTLING";
    }
}

;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/retry/util-retry/DefaultRetryBackoffStrategy.js


class DefaultRetryBackoffStrategy {
    x = Retry.delay();
    computeNextBackoffDelay(i) {
        const b = Math.random();
        const r = 2;
        const t_i = b * Math.min(this.x * r ** i, constants/* MAXIMUM_RETRY_DELAY */.G8);
        return Math.floor(t_i);
    }
    setDelayBase(delay) {
        this.x = delay;
    }
}

;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/retry/util-retry/DefaultRetryToken.js

class DefaultRetryToken {
    delay;
    count;
    cost;
    longPoll;
    $retryLog = {
        acquisitionDelay: 0,
    };
    constructor(delay, count, cost, longPoll) {
        this.delay = delay;
        this.count = count;
        this.cost = cost;
        this.longPoll = longPoll;
    }
    getRetryCount() {
        return this.count;
    }
    getRetryDelay() {
        return Math.min(constants/* MAXIMUM_RETRY_DELAY */.G8, this.delay);
    }
    getRetryCost() {
        return this.cost;
    }
    isLongPoll() {
        return this.longPoll;
    }
}

// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/retry/util-retry/config.js
var config = __webpack_require__(4353);
;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/retry/util-retry/StandardRetryStrategy.js





const refusal = {
    incompatible: 1,
    attempts: 2,
    capacity: 3,
};
class StandardRetryStrategy {
    mode = config/* RETRY_MODES */.cm.STANDARD;
    retryBackoffStrategy;
    capacity = constants/* INITIAL_RETRY_TOKENS */.Df;
    maxAttemptsProvider;
    baseDelay;
    constructor(arg1) {
        if (typeof arg1 === "number") {
            this.maxAttemptsProvider = async () => arg1;
        }
        else if (typeof arg1 === "function") {
            this.maxAttemptsProvider = arg1;
        }
        else if (arg1 && typeof arg1 === "object") {
            this.maxAttemptsProvider = async () => arg1.maxAttempts;
            this.baseDelay = arg1.baseDelay;
            this.retryBackoffStrategy = arg1.backoff;
        }
        this.maxAttemptsProvider ??= async () => config/* DEFAULT_MAX_ATTEMPTS */.Gz;
        this.baseDelay ??= Retry.delay();
        this.retryBackoffStrategy ??= new DefaultRetryBackoffStrategy();
    }
    async acquireInitialRetryToken(retryTokenScope) {
        return new DefaultRetryToken(Retry.delay(), 0, undefined, retryTokenScope.includes(":longpoll"));
    }
    async refreshRetryTokenForRetry(token, errorInfo) {
        const maxAttempts = await this.getMaxAttempts();
        const retryCode = this.retryCode(token, errorInfo, maxAttempts);
        const shouldRetry = retryCode === 0;
        const isLongPoll = token.isLongPoll?.();
        if (shouldRetry || isLongPoll) {
            const errorType = errorInfo.errorType;
            this.retryBackoffStrategy.setDelayBase(errorType === "THROTTLING" ? Retry.throttlingDelay() : this.baseDelay);
            const delayFromErrorType = this.retryBackoffStrategy.computeNextBackoffDelay(token.getRetryCount());
            let retryDelay = delayFromErrorType;
            if (errorInfo.retryAfterHint instanceof Date) {
                retryDelay = Math.max(delayFromErrorType, Math.min(errorInfo.retryAfterHint.getTime() - Date.now(), delayFromErrorType + 5_000));
            }
            if (!shouldRetry) {
                const longPollBackoff = retryCode === refusal.capacity && isLongPoll ? retryDelay : 0;
                if (longPollBackoff > 0) {
                    await new Promise((r) => setTimeout(r, longPollBackoff));
                }
            }
            else {
                const capacityCost = this.getCapacityCost(errorType);
                this.capacity -= capacityCost;
                const nextToken = new DefaultRetryToken(0, token.getRetryCount() + 1, capacityCost, token.isLongPoll?.() ?? false);
                await new Promise((r) => setTimeout(r, retryDelay));
                nextToken.$retryLog.acquisitionDelay = retryDelay;
                return nextToken;
            }
        }
        throw new Error("No retry token available");
    }
    recordSuccess(token) {
        this.capacity = Math.min(constants/* INITIAL_RETRY_TOKENS */.Df, this.capacity + (token.getRetryCost() ?? constants/* NO_RETRY_INCREMENT */.XP));
    }
    getCapacity() {
        return this.capacity;
    }
    async maxAttempts() {
        return this.maxAttemptsProvider();
    }
    async getMaxAttempts() {
        try {
            return await this.maxAttemptsProvider();
        }
        catch (ignored) {
            console.warn(`Max attempts provider could not resolve. Using default of ${config/* DEFAULT_MAX_ATTEMPTS */.Gz}`);
            return config/* DEFAULT_MAX_ATTEMPTS */.Gz;
        }
    }
    retryCode(tokenToRenew, errorInfo, maxAttempts) {
        const attempts = tokenToRenew.getRetryCount() + 1;
        const retryableStatus = this.isRetryableError(errorInfo.errorType) ? 0 : refusal.incompatible;
        const attemptStatus = attempts < maxAttempts ? 0 : refusal.attempts;
        const capacityStatus = this.capacity >= this.getCapacityCost(errorInfo.errorType) ? 0 : refusal.capacity;
        return retryableStatus || attemptStatus || capacityStatus;
    }
    getCapacityCost(errorType) {
        return errorType === Retry.modifiedCostType() ? Retry.throttlingCost() : Retry.cost();
    }
    isRetryableError(errorType) {
        return errorType === "THROTTLING" || errorType === "TRANSIENT";
    }
}

;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/retry/util-retry/AdaptiveRetryStrategy.js



class AdaptiveRetryStrategy {
    mode = config/* RETRY_MODES */.cm.ADAPTIVE;
    rateLimiter;
    standardRetryStrategy;
    constructor(maxAttemptsProvider, options) {
        const { rateLimiter } = options ?? {};
        this.rateLimiter = rateLimiter ?? new DefaultRateLimiter();
        this.standardRetryStrategy = options
            ? new StandardRetryStrategy({
                maxAttempts: typeof maxAttemptsProvider === "number" ? maxAttemptsProvider : 3,
                ...options,
            })
            : new StandardRetryStrategy(maxAttemptsProvider);
    }
    async acquireInitialRetryToken(retryTokenScope) {
        const token = await this.standardRetryStrategy.acquireInitialRetryToken(retryTokenScope);
        await this.rateLimiter.getSendToken();
        return token;
    }
    async refreshRetryTokenForRetry(tokenToRenew, errorInfo) {
        this.rateLimiter.updateClientSendingRate(errorInfo);
        const token = await this.standardRetryStrategy.refreshRetryTokenForRetry(tokenToRenew, errorInfo);
        await this.rateLimiter.getSendToken();
        return token;
    }
    recordSuccess(token) {
        this.rateLimiter.updateClientSendingRate({});
        this.standardRetryStrategy.recordSuccess(token);
    }
    async maxAttemptsProvider() {
        return this.standardRetryStrategy.maxAttempts();
    }
}

;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/retry/middleware-retry/configurations.js





const ENV_MAX_ATTEMPTS = "AWS_MAX_ATTEMPTS";
const CONFIG_MAX_ATTEMPTS = "max_attempts";
const NODE_MAX_ATTEMPT_CONFIG_OPTIONS = {
    environmentVariableSelector: (env) => {
        const value = env[ENV_MAX_ATTEMPTS];
        if (!value) {
            return undefined;
        }
        const maxAttempt = parseInt(value);
        if (Number.isNaN(maxAttempt)) {
            throw new Error(`Environment variable ${ENV_MAX_ATTEMPTS} mast be a number, got "${value}"`);
        }
        return maxAttempt;
    },
    configFileSelector: (profile) => {
        const value = profile[CONFIG_MAX_ATTEMPTS];
        if (!value) {
            return undefined;
        }
        const maxAttempt = parseInt(value);
        if (Number.isNaN(maxAttempt)) {
            throw new Error(`Shared config file entry ${CONFIG_MAX_ATTEMPTS} mast be a number, got "${value}"`);
        }
        return maxAttempt;
    },
    default: config/* DEFAULT_MAX_ATTEMPTS */.Gz,
};
const resolveRetryConfig = (input, defaults) => {
    const { retryStrategy, retryMode } = input;
    const { defaultMaxAttempts = config/* DEFAULT_MAX_ATTEMPTS */.Gz, defaultBaseDelay = Retry.delay() } = defaults ?? {};
    const maxAttemptsProvider = (0,normalizeProvider/* normalizeProvider */.t)(input.maxAttempts ?? defaultMaxAttempts);
    let controller = retryStrategy
        ? Promise.resolve(retryStrategy)
        : undefined;
    const getDefault = async () => {
        const maxAttempts = await maxAttemptsProvider();
        const adaptive = (await (0,normalizeProvider/* normalizeProvider */.t)(retryMode)()) === config/* RETRY_MODES */.cm.ADAPTIVE;
        if (adaptive) {
            return new AdaptiveRetryStrategy(maxAttemptsProvider, {
                maxAttempts,
                baseDelay: defaultBaseDelay,
            });
        }
        return new StandardRetryStrategy({
            maxAttempts,
            baseDelay: defaultBaseDelay,
        });
    };
    return Object.assign(input, {
        maxAttempts: maxAttemptsProvider,
        retryStrategy: () => (controller ??= getDefault()),
    });
};
const ENV_RETRY_MODE = "AWS_RETRY_MODE";
const CONFIG_RETRY_MODE = "retry_mode";
const NODE_RETRY_MODE_CONFIG_OPTIONS = {
    environmentVariableSelector: (env) => env[ENV_RETRY_MODE],
    configFileSelector: (profile) => profile[CONFIG_RETRY_MODE],
    default: config/* DEFAULT_RETRY_MODE */.L0,
};


/***/ }),

/***/ 6878:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  GQ: () => (/* binding */ isServerError),
  Qb: () => (/* binding */ isThrottlingError),
  bV: () => (/* binding */ isTransientError)
});

// UNUSED EXPORTS: isBrowserNetworkError, isClockSkewCorrectedError, isClockSkewError, isNodeJsHttp2TransientError, isRetryableByTrait

;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/retry/service-error-classification/constants.js
const constants_CLOCK_SKEW_ERROR_CODES = (/* unused pure expression or super */ null && ([
    "AccessDeniedException",
    "AuthFailure",
    "InvalidSignatureException",
    "RequestExpired",
    "RequestInTheFuture",
    "RequestTimeTooSkewed",
    "SignatureDoesNotMatch",
]));
const THROTTLING_ERROR_CODES = [
    "BandwidthLimitExceeded",
    "EC2ThrottledException",
    "LimitExceededException",
    "PriorRequestNotComplete",
    "ProvisionedThroughputExceededException",
    "RequestLimitExceeded",
    "RequestThrottled",
    "RequestThrottledException",
    "SlowDown",
    "ThrottledException",
    "Throttling",
    "ThrottlingException",
    "TooManyRequestsException",
    "TransactionInProgressException",
];
const TRANSIENT_ERROR_CODES = ["TimeoutError", "RequestTimeout", "RequestTimeoutException"];
const TRANSIENT_ERROR_STATUS_CODES = [500, 502, 503, 504];
const NODEJS_TIMEOUT_ERROR_CODES = ["ECONNRESET", "ECONNREFUSED", "EPIPE", "ETIMEDOUT"];
const NODEJS_NETWORK_ERROR_CODES = ["EHOSTUNREACH", "ENETUNREACH", "ENOTFOUND", "EAI_AGAIN"];

;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/retry/service-error-classification/service-error-classification.js

const isRetryableByTrait = (error) => error?.$retryable !== undefined;
const isClockSkewError = (error) => CLOCK_SKEW_ERROR_CODES.includes(error.name);
const isClockSkewCorrectedError = (error) => error.$metadata?.clockSkewCorrected;
const isBrowserNetworkError = (error) => {
    const errorMessages = new Set([
        "Failed to fetch",
        "NetworkError when attempting to fetch resource",
        "The Internet connection appears to be offline",
        "Load failed",
        "Network request failed",
    ]);
    const isValid = error && error instanceof TypeError;
    if (!isValid) {
        return false;
    }
    return errorMessages.has(error.message);
};
const isThrottlingError = (error) => error.$metadata?.httpStatusCode === 429 ||
    THROTTLING_ERROR_CODES.includes(error.name) ||
    error.$retryable?.throttling == true;
const isTransientError = (error, depth = 0) => error?.name !== "AbortError" &&
    (isRetryableByTrait(error) ||
        isClockSkewCorrectedError(error) ||
        (error.name === "InvalidSignatureException" && error.message?.includes("Signature expired")) ||
        TRANSIENT_ERROR_CODES.includes(error.name) ||
        NODEJS_TIMEOUT_ERROR_CODES.includes(error?.code || "") ||
        NODEJS_NETWORK_ERROR_CODES.includes(error?.code || "") ||
        TRANSIENT_ERROR_STATUS_CODES.includes(error.$metadata?.httpStatusCode || 0) ||
        isBrowserNetworkError(error) ||
        isNodeJsHttp2TransientError(error) ||
        (error.cause !== undefined && depth <= 10 && isTransientError(error.cause, depth + 1)));
const isServerError = (error) => {
    if (error.$metadata?.httpStatusCode !== undefined) {
        const statusCode = error.$metadata.httpStatusCode;
        if (500 <= statusCode && statusCode <= 599 && !isTransientError(error)) {
            return true;
        }
        return false;
    }
    return false;
};
function isNodeJsHttp2TransientError(error) {
    return error.code === "ERR_HTTP2_STREAM_ERROR" && error.message.includes("NGHTTP2_REFUSED_STREAM");
}


/***/ }),

/***/ 4353:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gz: () => (/* binding */ DEFAULT_MAX_ATTEMPTS),
/* harmony export */   L0: () => (/* binding */ DEFAULT_RETRY_MODE),
/* harmony export */   cm: () => (/* binding */ RETRY_MODES)
/* harmony export */ });
var RETRY_MODES;
(function (RETRY_MODES) {
    RETRY_MODES["STANDARD"] = "standard";
    RETRY_MODES["ADAPTIVE"] = "adaptive";
})(RETRY_MODES || (RETRY_MODES = {}));
const DEFAULT_MAX_ATTEMPTS = 3;
const DEFAULT_RETRY_MODE = RETRY_MODES.STANDARD;


/***/ }),

/***/ 2814:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Df: () => (/* binding */ INITIAL_RETRY_TOKENS),
/* harmony export */   G8: () => (/* binding */ MAXIMUM_RETRY_DELAY),
/* harmony export */   XP: () => (/* binding */ NO_RETRY_INCREMENT),
/* harmony export */   l5: () => (/* binding */ INVOCATION_ID_HEADER),
/* harmony export */   ok: () => (/* binding */ REQUEST_HEADER)
/* harmony export */ });
/* unused harmony exports DEFAULT_RETRY_DELAY_BASE, THROTTLING_RETRY_DELAY_BASE, RETRY_COST, TIMEOUT_RETRY_COST */
const DEFAULT_RETRY_DELAY_BASE = 100;
const MAXIMUM_RETRY_DELAY = 20 * 1000;
const THROTTLING_RETRY_DELAY_BASE = 500;
const INITIAL_RETRY_TOKENS = 500;
const RETRY_COST = 5;
const TIMEOUT_RETRY_COST = 10;
const NO_RETRY_INCREMENT = 1;
const INVOCATION_ID_HEADER = "amz-sdk-invocation-id";
const REQUEST_HEADER = "amz-sdk-request";


/***/ }),

/***/ 5629:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ TypeRegistry)
/* harmony export */ });
class TypeRegistry {
    namespace;
    schemas;
    exceptions;
    static registries = new Map();
    constructor(namespace, schemas = new Map(), exceptions = new Map()) {
        this.namespace = namespace;
        this.schemas = schemas;
        this.exceptions = exceptions;
        if (!TypeRegistry.registries.has(namespace)) {
            TypeRegistry.registries.set(namespace, this);
        }
    }
    static for(namespace) {
        return TypeRegistry.registries.get(namespace) ?? new TypeRegistry(namespace);
    }
    copyFrom(other) {
        const { schemas, exceptions } = this;
        for (const [k, v] of other.schemas) {
            if (!schemas.has(k)) {
                schemas.set(k, v);
            }
        }
        for (const [k, v] of other.exceptions) {
            if (!exceptions.has(k)) {
                exceptions.set(k, v);
            }
        }
    }
    register(shapeId, schema) {
        const qualifiedName = this.normalizeShapeId(shapeId);
        for (const r of [this, TypeRegistry.for(qualifiedName.split("#")[0])]) {
            if (!r.schemas.has(qualifiedName)) {
                r.schemas.set(qualifiedName, schema);
            }
        }
    }
    getSchema(shapeId) {
        const id = this.normalizeShapeId(shapeId);
        if (!this.schemas.has(id)) {
            if (!shapeId.includes("#")) {
                const suffix = "#" + shapeId;
                const candidates = [];
                for (const [shapeId, schema] of this.schemas.entries()) {
                    if (shapeId.endsWith(suffix)) {
                        candidates.push(schema);
                    }
                }
                if (candidates.length === 1) {
                    return candidates[0];
                }
            }
            throw new Error(`@smithy/core/schema - schema not found for ${id}`);
        }
        return this.schemas.get(id);
    }
    registerError(es, ctor) {
        const $error = es;
        const ns = $error[1];
        const qualifiedName = ns + "#" + $error[2];
        if (!ctor.hasOwnProperty?.("shapeId")) {
            ctor.shapeId = qualifiedName;
        }
        for (const r of [this, TypeRegistry.for(ns)]) {
            if (!r.schemas.has(qualifiedName) && !r.exceptions.has($error)) {
                r.schemas.set(qualifiedName, $error);
                r.exceptions.set($error, ctor);
            }
        }
    }
    getErrorCtor(es) {
        const $error = es;
        if (this.exceptions.has($error)) {
            return this.exceptions.get($error);
        }
        const registry = TypeRegistry.for($error[1]);
        return registry.exceptions.get($error);
    }
    getBaseException() {
        for (const exceptionKey of this.exceptions.keys()) {
            if (Array.isArray(exceptionKey)) {
                const [, ns, name] = exceptionKey;
                const id = ns + "#" + name;
                if (id.startsWith("smithy.ts.sdk.synthetic.") && id.endsWith("ServiceException")) {
                    return exceptionKey;
                }
            }
        }
        return undefined;
    }
    find(predicate) {
        for (const schema of this.schemas.values()) {
            if (predicate(schema)) {
                return schema;
            }
        }
        return undefined;
    }
    clear() {
        this.schemas.clear();
        this.exceptions.clear();
    }
    normalizeShapeId(shapeId) {
        if (shapeId.includes("#")) {
            return shapeId;
        }
        return this.namespace + "#" + shapeId;
    }
}


/***/ }),

/***/ 6204:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ deref)
/* harmony export */ });
const deref = (schemaRef) => {
    if (typeof schemaRef === "function") {
        return schemaRef();
    }
    return schemaRef;
};


/***/ }),

/***/ 7849:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  wq: () => (/* binding */ getSchemaSerdePlugin)
});

// UNUSED EXPORTS: deserializerMiddlewareOption, serializerMiddlewareOption

// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/transport/getSmithyContext.js
var getSmithyContext = __webpack_require__(8743);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/transport/httpResponse.js
var httpResponse = __webpack_require__(5401);
;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/schema/schemas/operation.js
const operation = (namespace, name, traits, input, output) => ({
    name,
    namespace,
    traits,
    input,
    output,
});

;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/schema/middleware/schemaDeserializationMiddleware.js


const schemaDeserializationMiddleware = (config) => (next, context) => async (args) => {
    const { response } = await next(args);
    const { operationSchema } = (0,getSmithyContext/* getSmithyContext */.u)(context);
    const [, ns, n, t, i, o] = operationSchema ?? [];
    try {
        const parsed = await config.protocol.deserializeResponse(operation(ns, n, t, i, o), {
            ...config,
            ...context,
        }, response);
        return {
            response,
            output: parsed,
        };
    }
    catch (error) {
        Object.defineProperty(error, "$response", {
            value: response,
            enumerable: false,
            writable: false,
            configurable: false,
        });
        if (!("$metadata" in error)) {
            const hint = `Deserialization error: to see the raw response, inspect the hidden field {error}.$response on this object.`;
            try {
                error.message += "\n  " + hint;
            }
            catch (ignored) {
                if (!context.logger || context.logger?.constructor?.name === "NoOpLogger") {
                    console.warn(hint);
                }
                else {
                    context.logger?.warn?.(hint);
                }
            }
            if (typeof error.$responseBodyText !== "undefined") {
                if (error.$response) {
                    error.$response.body = error.$responseBodyText;
                }
            }
            try {
                if (httpResponse/* HttpResponse */.c.isInstance(response)) {
                    const { headers = {}, statusCode } = response;
                    const headerEntries = Object.entries(headers);
                    error.$metadata = {
                        httpStatusCode: statusCode,
                        requestId: findHeader(/^x-[\w-]+-request-?id$/, headerEntries),
                        extendedRequestId: findHeader(/^x-[\w-]+-id-2$/, headerEntries),
                        cfId: findHeader(/^x-[\w-]+-cf-id$/, headerEntries),
                    };
                }
            }
            catch (ignored) {
            }
        }
        throw error;
    }
};
const findHeader = (pattern, headers) => {
    return (headers.find(([k]) => {
        return k.match(pattern);
    }) || [void 0, void 1])[1];
};

// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/transport/toEndpointV1.js
var toEndpointV1 = __webpack_require__(3055);
;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/schema/middleware/schemaSerializationMiddleware.js


const schemaSerializationMiddleware = (config) => (next, context) => async (args) => {
    const { operationSchema } = (0,getSmithyContext/* getSmithyContext */.u)(context);
    const [, ns, n, t, i, o] = operationSchema ?? [];
    const endpoint = context.endpointV2
        ? async () => (0,toEndpointV1/* toEndpointV1 */.a)(context.endpointV2)
        : config.endpoint;
    const request = await config.protocol.serializeRequest(operation(ns, n, t, i, o), args.input, {
        ...config,
        ...context,
        endpoint,
    });
    return next({
        ...args,
        request,
    });
};

;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/schema/middleware/getSchemaSerdePlugin.js


const deserializerMiddlewareOption = {
    name: "deserializerMiddleware",
    step: "deserialize",
    tags: ["DESERIALIZER"],
    override: true,
};
const serializerMiddlewareOption = {
    name: "serializerMiddleware",
    step: "serialize",
    tags: ["SERIALIZER"],
    override: true,
};
function getSchemaSerdePlugin(config) {
    return {
        applyToStack: (commandStack) => {
            commandStack.add(schemaSerializationMiddleware(config), serializerMiddlewareOption);
            commandStack.add(schemaDeserializationMiddleware(config), deserializerMiddlewareOption);
            config.protocol.setSerdeContext(config);
        },
    };
}


/***/ }),

/***/ 5125:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l1: () => (/* binding */ NormalizedSchema)
/* harmony export */ });
/* unused harmony exports simpleSchemaCacheN, simpleSchemaCacheS, isStaticSchema */
/* harmony import */ var _deref__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6204);
/* harmony import */ var _translateTraits__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4844);


const anno = {
    it: Symbol.for("@smithy/nor-struct-it"),
    ns: Symbol.for("@smithy/ns"),
};
const simpleSchemaCacheN = [];
const simpleSchemaCacheS = {};
class NormalizedSchema {
    ref;
    memberName;
    static symbol = Symbol.for("@smithy/nor");
    symbol = NormalizedSchema.symbol;
    name;
    schema;
    _isMemberSchema;
    traits;
    memberTraits;
    normalizedTraits;
    constructor(ref, memberName) {
        this.ref = ref;
        this.memberName = memberName;
        const traitStack = [];
        let _ref = ref;
        let schema = ref;
        this._isMemberSchema = false;
        while (isMemberSchema(_ref)) {
            traitStack.push(_ref[1]);
            _ref = _ref[0];
            schema = (0,_deref__WEBPACK_IMPORTED_MODULE_0__/* .deref */ .L)(_ref);
            this._isMemberSchema = true;
        }
        if (traitStack.length > 0) {
            this.memberTraits = {};
            for (let i = traitStack.length - 1; i >= 0; --i) {
                const traitSet = traitStack[i];
                Object.assign(this.memberTraits, (0,_translateTraits__WEBPACK_IMPORTED_MODULE_1__/* .translateTraits */ .c)(traitSet));
            }
        }
        else {
            this.memberTraits = 0;
        }
        if (schema instanceof NormalizedSchema) {
            const computedMemberTraits = this.memberTraits;
            Object.assign(this, schema);
            this.memberTraits = Object.assign({}, computedMemberTraits, schema.getMemberTraits(), this.getMemberTraits());
            this.normalizedTraits = void 0;
            this.memberName = memberName ?? schema.memberName;
            return;
        }
        this.schema = (0,_deref__WEBPACK_IMPORTED_MODULE_0__/* .deref */ .L)(schema);
        if (isStaticSchema(this.schema)) {
            this.name = `${this.schema[1]}#${this.schema[2]}`;
            this.traits = this.schema[3];
        }
        else {
            this.name = this.memberName ?? String(schema);
            this.traits = 0;
        }
        if (this._isMemberSchema && !memberName) {
            throw new Error(`@smithy/core/schema - NormalizedSchema member init ${this.getName(true)} missing member name.`);
        }
    }
    static [Symbol.hasInstance](lhs) {
        const isPrototype = this.prototype.isPrototypeOf(lhs);
        if (!isPrototype && typeof lhs === "object" && lhs !== null) {
            const ns = lhs;
            return ns.symbol === this.symbol;
        }
        return isPrototype;
    }
    static of(ref) {
        const keyAble = typeof ref === "function" || (typeof ref === "object" && ref !== null);
        if (typeof ref === "number") {
            if (simpleSchemaCacheN[ref]) {
                return simpleSchemaCacheN[ref];
            }
        }
        else if (typeof ref === "string") {
            if (simpleSchemaCacheS[ref]) {
                return simpleSchemaCacheS[ref];
            }
        }
        else if (keyAble) {
            if (ref[anno.ns]) {
                return ref[anno.ns];
            }
        }
        const sc = (0,_deref__WEBPACK_IMPORTED_MODULE_0__/* .deref */ .L)(ref);
        if (sc instanceof NormalizedSchema) {
            return sc;
        }
        if (isMemberSchema(sc)) {
            const [ns, traits] = sc;
            if (ns instanceof NormalizedSchema) {
                Object.assign(ns.getMergedTraits(), (0,_translateTraits__WEBPACK_IMPORTED_MODULE_1__/* .translateTraits */ .c)(traits));
                return ns;
            }
            throw new Error(`@smithy/core/schema - may not init unwrapped member schema=${JSON.stringify(ref, null, 2)}.`);
        }
        const ns = new NormalizedSchema(sc);
        if (keyAble) {
            return (ref[anno.ns] = ns);
        }
        if (typeof sc === "string") {
            return (simpleSchemaCacheS[sc] = ns);
        }
        if (typeof sc === "number") {
            return (simpleSchemaCacheN[sc] = ns);
        }
        return ns;
    }
    getSchema() {
        const sc = this.schema;
        if (Array.isArray(sc) && sc[0] === 0) {
            return sc[4];
        }
        return sc;
    }
    getName(withNamespace = false) {
        const { name } = this;
        const short = !withNamespace && name && name.includes("#");
        return short ? name.split("#")[1] : name || undefined;
    }
    getMemberName() {
        return this.memberName;
    }
    isMemberSchema() {
        return this._isMemberSchema;
    }
    isListSchema() {
        const sc = this.getSchema();
        return typeof sc === "number"
            ? sc >= 64 && sc < 128
            : sc[0] === 1;
    }
    isMapSchema() {
        const sc = this.getSchema();
        return typeof sc === "number"
            ? sc >= 128 && sc <= 0b1111_1111
            : sc[0] === 2;
    }
    isStructSchema() {
        const sc = this.getSchema();
        if (typeof sc !== "object") {
            return false;
        }
        const id = sc[0];
        return (id === 3 ||
            id === -3 ||
            id === 4);
    }
    isUnionSchema() {
        const sc = this.getSchema();
        if (typeof sc !== "object") {
            return false;
        }
        return sc[0] === 4;
    }
    isBlobSchema() {
        const sc = this.getSchema();
        return sc === 21 || sc === 42;
    }
    isTimestampSchema() {
        const sc = this.getSchema();
        return (typeof sc === "number" &&
            sc >= 4 &&
            sc <= 7);
    }
    isUnitSchema() {
        return this.getSchema() === "unit";
    }
    isDocumentSchema() {
        return this.getSchema() === 15;
    }
    isStringSchema() {
        return this.getSchema() === 0;
    }
    isBooleanSchema() {
        return this.getSchema() === 2;
    }
    isNumericSchema() {
        return this.getSchema() === 1;
    }
    isBigIntegerSchema() {
        return this.getSchema() === 17;
    }
    isBigDecimalSchema() {
        return this.getSchema() === 19;
    }
    isStreaming() {
        const { streaming } = this.getMergedTraits();
        return !!streaming || this.getSchema() === 42;
    }
    isIdempotencyToken() {
        return !!this.getMergedTraits().idempotencyToken;
    }
    getMergedTraits() {
        return (this.normalizedTraits ??
            (this.normalizedTraits = {
                ...this.getOwnTraits(),
                ...this.getMemberTraits(),
            }));
    }
    getMemberTraits() {
        return (0,_translateTraits__WEBPACK_IMPORTED_MODULE_1__/* .translateTraits */ .c)(this.memberTraits);
    }
    getOwnTraits() {
        return (0,_translateTraits__WEBPACK_IMPORTED_MODULE_1__/* .translateTraits */ .c)(this.traits);
    }
    getKeySchema() {
        const [isDoc, isMap] = [this.isDocumentSchema(), this.isMapSchema()];
        if (!isDoc && !isMap) {
            throw new Error(`@smithy/core/schema - cannot get key for non-map: ${this.getName(true)}`);
        }
        const schema = this.getSchema();
        const memberSchema = isDoc
            ? 15
            : (schema[4] ?? 0);
        return member([memberSchema, 0], "key");
    }
    getValueSchema() {
        const sc = this.getSchema();
        const [isDoc, isMap, isList] = [this.isDocumentSchema(), this.isMapSchema(), this.isListSchema()];
        const memberSchema = typeof sc === "number"
            ? 0b0011_1111 & sc
            : sc && typeof sc === "object" && (isMap || isList)
                ? sc[3 + sc[0]]
                : isDoc
                    ? 15
                    : void 0;
        if (memberSchema != null) {
            return member([memberSchema, 0], isMap ? "value" : "member");
        }
        throw new Error(`@smithy/core/schema - ${this.getName(true)} has no value member.`);
    }
    getMemberSchema(memberName) {
        const struct = this.getSchema();
        if (this.isStructSchema() && struct[4].includes(memberName)) {
            const i = struct[4].indexOf(memberName);
            const memberSchema = struct[5][i];
            return member(isMemberSchema(memberSchema) ? memberSchema : [memberSchema, 0], memberName);
        }
        if (this.isDocumentSchema()) {
            return member([15, 0], memberName);
        }
        throw new Error(`@smithy/core/schema - ${this.getName(true)} has no member=${memberName}.`);
    }
    getMemberSchemas() {
        const buffer = {};
        try {
            for (const [k, v] of this.structIterator()) {
                buffer[k] = v;
            }
        }
        catch (ignored) { }
        return buffer;
    }
    getEventStreamMember() {
        if (this.isStructSchema()) {
            for (const [memberName, memberSchema] of this.structIterator()) {
                if (memberSchema.isStreaming() && memberSchema.isStructSchema()) {
                    return memberName;
                }
            }
        }
        return "";
    }
    *structIterator() {
        if (this.isUnitSchema()) {
            return;
        }
        if (!this.isStructSchema()) {
            throw new Error("@smithy/core/schema - cannot iterate non-struct schema.");
        }
        const struct = this.getSchema();
        const z = struct[4].length;
        let it = struct[anno.it];
        if (it && z === it.length) {
            yield* it;
            return;
        }
        it = Array(z);
        for (let i = 0; i < z; ++i) {
            const k = struct[4][i];
            const v = member([struct[5][i], 0], k);
            yield (it[i] = [k, v]);
        }
        struct[anno.it] = it;
    }
}
function member(memberSchema, memberName) {
    if (memberSchema instanceof NormalizedSchema) {
        return Object.assign(memberSchema, {
            memberName,
            _isMemberSchema: true,
        });
    }
    const internalCtorAccess = NormalizedSchema;
    return new internalCtorAccess(memberSchema, memberName);
}
const isMemberSchema = (sc) => Array.isArray(sc) && sc.length === 2;
const isStaticSchema = (sc) => Array.isArray(sc) && sc.length >= 5;


/***/ }),

/***/ 4844:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ translateTraits)
/* harmony export */ });
/* unused harmony export traitsCache */
const traitsCache = [];
function translateTraits(indicator) {
    if (typeof indicator === "object") {
        return indicator;
    }
    indicator = indicator | 0;
    if (traitsCache[indicator]) {
        return traitsCache[indicator];
    }
    const traits = {};
    let i = 0;
    for (const trait of [
        "httpLabel",
        "idempotent",
        "idempotencyToken",
        "sensitive",
        "httpPayload",
        "httpResponseCode",
        "httpQueryParams",
    ]) {
        if (((indicator >> i++) & 1) === 1) {
            traits[trait] = 1;
        }
    }
    return (traitsCache[indicator] = traits);
}


/***/ }),

/***/ 351:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ concatBytes)
/* harmony export */ });
function concatBytes(arrays, length) {
    if (length === undefined) {
        length = 0;
        for (const bytes of arrays) {
            length += bytes.byteLength;
        }
    }
    const result = new Uint8Array(length);
    let offset = 0;
    for (const buf of arrays) {
        result.set(buf, offset);
        offset += buf.byteLength;
    }
    return result;
}


/***/ }),

/***/ 5393:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  JV: () => (/* binding */ dateToUtcString),
  l3: () => (/* binding */ parseEpochTimestamp),
  EI: () => (/* binding */ parseRfc3339DateTime),
  t_: () => (/* binding */ parseRfc3339DateTimeWithOffset),
  xE: () => (/* binding */ parseRfc7231DateTime)
});

;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/serde/parse-utils.js

const parseBoolean = (value) => {
    switch (value) {
        case "true":
            return true;
        case "false":
            return false;
        default:
            throw new Error(`Unable to parse boolean value "${value}"`);
    }
};
const expectBoolean = (value) => {
    if (value === null || value === undefined) {
        return undefined;
    }
    if (typeof value === "number") {
        if (value === 0 || value === 1) {
            logger.warn(stackTraceWarning(`Expected boolean, got ${typeof value}: ${value}`));
        }
        if (value === 0) {
            return false;
        }
        if (value === 1) {
            return true;
        }
    }
    if (typeof value === "string") {
        const lower = value.toLowerCase();
        if (lower === "false" || lower === "true") {
            logger.warn(stackTraceWarning(`Expected boolean, got ${typeof value}: ${value}`));
        }
        if (lower === "false") {
            return false;
        }
        if (lower === "true") {
            return true;
        }
    }
    if (typeof value === "boolean") {
        return value;
    }
    throw new TypeError(`Expected boolean, got ${typeof value}: ${value}`);
};
const expectNumber = (value) => {
    if (value === null || value === undefined) {
        return undefined;
    }
    if (typeof value === "string") {
        const parsed = parseFloat(value);
        if (!Number.isNaN(parsed)) {
            if (String(parsed) !== String(value)) {
                logger.warn(stackTraceWarning(`Expected number but observed string: ${value}`));
            }
            return parsed;
        }
    }
    if (typeof value === "number") {
        return value;
    }
    throw new TypeError(`Expected number, got ${typeof value}: ${value}`);
};
const MAX_FLOAT = Math.ceil(2 ** 127 * (2 - 2 ** -23));
const expectFloat32 = (value) => {
    const expected = expectNumber(value);
    if (expected !== undefined && !Number.isNaN(expected) && expected !== Infinity && expected !== -Infinity) {
        if (Math.abs(expected) > MAX_FLOAT) {
            throw new TypeError(`Expected 32-bit float, got ${value}`);
        }
    }
    return expected;
};
const expectLong = (value) => {
    if (value === null || value === undefined) {
        return undefined;
    }
    if (Number.isInteger(value) && !Number.isNaN(value)) {
        return value;
    }
    throw new TypeError(`Expected integer, got ${typeof value}: ${value}`);
};
const expectInt = (/* unused pure expression or super */ null && (expectLong));
const expectInt32 = (value) => expectSizedInt(value, 32);
const expectShort = (value) => expectSizedInt(value, 16);
const expectByte = (value) => expectSizedInt(value, 8);
const expectSizedInt = (value, size) => {
    const expected = expectLong(value);
    if (expected !== undefined && castInt(expected, size) !== expected) {
        throw new TypeError(`Expected ${size}-bit integer, got ${value}`);
    }
    return expected;
};
const castInt = (value, size) => {
    switch (size) {
        case 32:
            return Int32Array.of(value)[0];
        case 16:
            return Int16Array.of(value)[0];
        case 8:
            return Int8Array.of(value)[0];
    }
};
const expectNonNull = (value, location) => {
    if (value === null || value === undefined) {
        if (location) {
            throw new TypeError(`Expected a non-null value for ${location}`);
        }
        throw new TypeError("Expected a non-null value");
    }
    return value;
};
const expectObject = (value) => {
    if (value === null || value === undefined) {
        return undefined;
    }
    if (typeof value === "object" && !Array.isArray(value)) {
        return value;
    }
    const receivedType = Array.isArray(value) ? "array" : typeof value;
    throw new TypeError(`Expected object, got ${receivedType}: ${value}`);
};
const expectString = (value) => {
    if (value === null || value === undefined) {
        return undefined;
    }
    if (typeof value === "string") {
        return value;
    }
    if (["boolean", "number", "bigint"].includes(typeof value)) {
        logger.warn(stackTraceWarning(`Expected string, got ${typeof value}: ${value}`));
        return String(value);
    }
    throw new TypeError(`Expected string, got ${typeof value}: ${value}`);
};
const expectUnion = (value) => {
    if (value === null || value === undefined) {
        return undefined;
    }
    const asObject = expectObject(value);
    const setKeys = [];
    for (const k in asObject) {
        if (!hasOwn(asObject, k)) {
            continue;
        }
        if (asObject[k] != null) {
            setKeys.push(k);
        }
    }
    if (setKeys.length === 0) {
        throw new TypeError(`Unions must have exactly one non-null member. None were found.`);
    }
    if (setKeys.length > 1) {
        throw new TypeError(`Unions must have exactly one non-null member. Keys ${setKeys} were not null.`);
    }
    return asObject;
};
const strictParseDouble = (value) => {
    if (typeof value == "string") {
        return expectNumber(parseNumber(value));
    }
    return expectNumber(value);
};
const strictParseFloat = (/* unused pure expression or super */ null && (strictParseDouble));
const strictParseFloat32 = (value) => {
    if (typeof value == "string") {
        return expectFloat32(parseNumber(value));
    }
    return expectFloat32(value);
};
const NUMBER_REGEX = /(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)|(-?Infinity)|(NaN)/g;
const parseNumber = (value) => {
    const matches = value.match(NUMBER_REGEX);
    if (matches === null || matches[0].length !== value.length) {
        throw new TypeError(`Expected real number, got implicit NaN`);
    }
    return parseFloat(value);
};
const limitedParseDouble = (value) => {
    if (typeof value == "string") {
        return parseFloatString(value);
    }
    return expectNumber(value);
};
const handleFloat = (/* unused pure expression or super */ null && (limitedParseDouble));
const limitedParseFloat = (/* unused pure expression or super */ null && (limitedParseDouble));
const limitedParseFloat32 = (value) => {
    if (typeof value == "string") {
        return parseFloatString(value);
    }
    return expectFloat32(value);
};
const parseFloatString = (value) => {
    switch (value) {
        case "NaN":
            return NaN;
        case "Infinity":
            return Infinity;
        case "-Infinity":
            return -Infinity;
        default:
            throw new Error(`Unable to parse float value: ${value}`);
    }
};
const strictParseLong = (value) => {
    if (typeof value === "string") {
        return expectLong(parseNumber(value));
    }
    return expectLong(value);
};
const strictParseInt = (/* unused pure expression or super */ null && (strictParseLong));
const strictParseInt32 = (value) => {
    if (typeof value === "string") {
        return expectInt32(parseNumber(value));
    }
    return expectInt32(value);
};
const strictParseShort = (value) => {
    if (typeof value === "string") {
        return expectShort(parseNumber(value));
    }
    return expectShort(value);
};
const strictParseByte = (value) => {
    if (typeof value === "string") {
        return expectByte(parseNumber(value));
    }
    return expectByte(value);
};
const stackTraceWarning = (message) => {
    return String(new TypeError(message).stack || message)
        .split("\n")
        .slice(0, 5)
        .filter((s) => !s.includes("stackTraceWarning"))
        .join("\n");
};
const logger = {
    warn: console.warn,
};

;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/serde/date-utils.js

const DAYS = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
function dateToUtcString(date) {
    const year = date.getUTCFullYear();
    const month = date.getUTCMonth();
    const dayOfWeek = date.getUTCDay();
    const dayOfMonthInt = date.getUTCDate();
    const hoursInt = date.getUTCHours();
    const minutesInt = date.getUTCMinutes();
    const secondsInt = date.getUTCSeconds();
    const dayOfMonthString = dayOfMonthInt < 10 ? `0${dayOfMonthInt}` : `${dayOfMonthInt}`;
    const hoursString = hoursInt < 10 ? `0${hoursInt}` : `${hoursInt}`;
    const minutesString = minutesInt < 10 ? `0${minutesInt}` : `${minutesInt}`;
    const secondsString = secondsInt < 10 ? `0${secondsInt}` : `${secondsInt}`;
    return `${DAYS[dayOfWeek]}, ${dayOfMonthString} ${MONTHS[month]} ${year} ${hoursString}:${minutesString}:${secondsString} GMT`;
}
const RFC3339 = new RegExp(/^(\d{4})-(\d{2})-(\d{2})[tT](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?[zZ]$/);
const parseRfc3339DateTime = (value) => {
    if (value === null || value === undefined) {
        return undefined;
    }
    if (typeof value !== "string") {
        throw new TypeError("RFC-3339 date-times must be expressed as strings");
    }
    const match = RFC3339.exec(value);
    if (!match) {
        throw new TypeError("Invalid RFC-3339 date-time value");
    }
    const [_, yearStr, monthStr, dayStr, hours, minutes, seconds, fractionalMilliseconds] = match;
    const year = strictParseShort(stripLeadingZeroes(yearStr));
    const month = parseDateValue(monthStr, "month", 1, 12);
    const day = parseDateValue(dayStr, "day", 1, 31);
    return buildDate(year, month, day, { hours, minutes, seconds, fractionalMilliseconds });
};
const RFC3339_WITH_OFFSET = new RegExp(/^(\d{4})-(\d{2})-(\d{2})[tT](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?(([-+]\d{2}:\d{2})|[zZ])$/);
const parseRfc3339DateTimeWithOffset = (value) => {
    if (value === null || value === undefined) {
        return undefined;
    }
    if (typeof value !== "string") {
        throw new TypeError("RFC-3339 date-times must be expressed as strings");
    }
    const match = RFC3339_WITH_OFFSET.exec(value);
    if (!match) {
        throw new TypeError("Invalid RFC-3339 date-time value");
    }
    const [_, yearStr, monthStr, dayStr, hours, minutes, seconds, fractionalMilliseconds, offsetStr] = match;
    const year = strictParseShort(stripLeadingZeroes(yearStr));
    const month = parseDateValue(monthStr, "month", 1, 12);
    const day = parseDateValue(dayStr, "day", 1, 31);
    const date = buildDate(year, month, day, { hours, minutes, seconds, fractionalMilliseconds });
    if (offsetStr.toUpperCase() != "Z") {
        date.setTime(date.getTime() - parseOffsetToMilliseconds(offsetStr));
    }
    return date;
};
const IMF_FIXDATE = new RegExp(/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (\d{2}) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) (\d{4}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? GMT$/);
const RFC_850_DATE = new RegExp(/^(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday), (\d{2})-(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)-(\d{2}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? GMT$/);
const ASC_TIME = new RegExp(/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) ( [1-9]|\d{2}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? (\d{4})$/);
const parseRfc7231DateTime = (value) => {
    if (value === null || value === undefined) {
        return undefined;
    }
    if (typeof value !== "string") {
        throw new TypeError("RFC-7231 date-times must be expressed as strings");
    }
    let match = IMF_FIXDATE.exec(value);
    if (match) {
        const [_, dayStr, monthStr, yearStr, hours, minutes, seconds, fractionalMilliseconds] = match;
        return buildDate(strictParseShort(stripLeadingZeroes(yearStr)), parseMonthByShortName(monthStr), parseDateValue(dayStr, "day", 1, 31), { hours, minutes, seconds, fractionalMilliseconds });
    }
    match = RFC_850_DATE.exec(value);
    if (match) {
        const [_, dayStr, monthStr, yearStr, hours, minutes, seconds, fractionalMilliseconds] = match;
        return adjustRfc850Year(buildDate(parseTwoDigitYear(yearStr), parseMonthByShortName(monthStr), parseDateValue(dayStr, "day", 1, 31), {
            hours,
            minutes,
            seconds,
            fractionalMilliseconds,
        }));
    }
    match = ASC_TIME.exec(value);
    if (match) {
        const [_, monthStr, dayStr, hours, minutes, seconds, fractionalMilliseconds, yearStr] = match;
        return buildDate(strictParseShort(stripLeadingZeroes(yearStr)), parseMonthByShortName(monthStr), parseDateValue(dayStr.trimLeft(), "day", 1, 31), { hours, minutes, seconds, fractionalMilliseconds });
    }
    throw new TypeError("Invalid RFC-7231 date-time value");
};
const parseEpochTimestamp = (value) => {
    if (value === null || value === undefined) {
        return undefined;
    }
    let valueAsDouble;
    if (typeof value === "number") {
        valueAsDouble = value;
    }
    else if (typeof value === "string") {
        valueAsDouble = strictParseDouble(value);
    }
    else if (typeof value === "object" && value.tag === 1) {
        valueAsDouble = value.value;
    }
    else {
        throw new TypeError("Epoch timestamps must be expressed as floating point numbers or their string representation");
    }
    if (Number.isNaN(valueAsDouble) || valueAsDouble === Infinity || valueAsDouble === -Infinity) {
        throw new TypeError("Epoch timestamps must be valid, non-Infinite, non-NaN numerics");
    }
    return new Date(Math.round(valueAsDouble * 1000));
};
const buildDate = (year, month, day, time) => {
    const adjustedMonth = month - 1;
    validateDayOfMonth(year, adjustedMonth, day);
    return new Date(Date.UTC(year, adjustedMonth, day, parseDateValue(time.hours, "hour", 0, 23), parseDateValue(time.minutes, "minute", 0, 59), parseDateValue(time.seconds, "seconds", 0, 60), parseMilliseconds(time.fractionalMilliseconds)));
};
const parseTwoDigitYear = (value) => {
    const thisYear = new Date().getUTCFullYear();
    const valueInThisCentury = Math.floor(thisYear / 100) * 100 + strictParseShort(stripLeadingZeroes(value));
    if (valueInThisCentury < thisYear) {
        return valueInThisCentury + 100;
    }
    return valueInThisCentury;
};
const FIFTY_YEARS_IN_MILLIS = 50 * 365 * 24 * 60 * 60 * 1000;
const adjustRfc850Year = (input) => {
    if (input.getTime() - new Date().getTime() > FIFTY_YEARS_IN_MILLIS) {
        return new Date(Date.UTC(input.getUTCFullYear() - 100, input.getUTCMonth(), input.getUTCDate(), input.getUTCHours(), input.getUTCMinutes(), input.getUTCSeconds(), input.getUTCMilliseconds()));
    }
    return input;
};
const parseMonthByShortName = (value) => {
    const monthIdx = MONTHS.indexOf(value);
    if (monthIdx < 0) {
        throw new TypeError(`Invalid month: ${value}`);
    }
    return monthIdx + 1;
};
const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const validateDayOfMonth = (year, month, day) => {
    let maxDays = DAYS_IN_MONTH[month];
    if (month === 1 && isLeapYear(year)) {
        maxDays = 29;
    }
    if (day > maxDays) {
        throw new TypeError(`Invalid day for ${MONTHS[month]} in ${year}: ${day}`);
    }
};
const isLeapYear = (year) => {
    return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
};
const parseDateValue = (value, type, lower, upper) => {
    const dateVal = strictParseByte(stripLeadingZeroes(value));
    if (dateVal < lower || dateVal > upper) {
        throw new TypeError(`${type} must be between ${lower} and ${upper}, inclusive`);
    }
    return dateVal;
};
const parseMilliseconds = (value) => {
    if (value === null || value === undefined) {
        return 0;
    }
    return strictParseFloat32("0." + value) * 1000;
};
const parseOffsetToMilliseconds = (value) => {
    const directionStr = value[0];
    let direction = 1;
    if (directionStr == "+") {
        direction = 1;
    }
    else if (directionStr == "-") {
        direction = -1;
    }
    else {
        throw new TypeError(`Offset direction, ${directionStr}, must be "+" or "-"`);
    }
    const hour = Number(value.substring(1, 3));
    const minute = Number(value.substring(4, 6));
    return direction * (hour * 60 + minute) * 60 * 1000;
};
const stripLeadingZeroes = (value) => {
    let idx = 0;
    while (idx < value.length - 1 && value.charAt(idx) === "0") {
        idx++;
    }
    if (idx === 0) {
        return value;
    }
    return value.slice(idx);
};


/***/ }),

/***/ 7297:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Mu: () => (/* binding */ Uint8ArrayBlobAdapter),
  ec: () => (/* binding */ generateIdempotencyToken),
  v4: () => (/* binding */ v4)
});

// UNUSED EXPORTS: ChecksumStream, Hash, LazyJsonString, NumericValue, _parseEpochTimestamp, _parseRfc3339DateTimeWithOffset, _parseRfc7231DateTime, calculateBodyLength, concatBytes, copyDocumentWithTransform, createBufferedReadable, createChecksumStream, dateToUtcString, deserializerMiddleware, deserializerMiddlewareOption, expectBoolean, expectByte, expectFloat32, expectInt, expectInt32, expectLong, expectNonNull, expectNumber, expectObject, expectShort, expectString, expectUnion, fromArrayBuffer, fromBase64, fromHex, fromString, fromUtf8, getAwsChunkedEncodingStream, getSerdePlugin, handleFloat, hasOwn, headStream, isArrayBuffer, isBlob, isReadableStream, limitedParseDouble, limitedParseFloat, limitedParseFloat32, logger, nv, parseBoolean, parseEpochTimestamp, parseRfc3339DateTime, parseRfc3339DateTimeWithOffset, parseRfc7231DateTime, quoteHeader, sdkStreamMixin, serializerMiddleware, serializerMiddlewareOption, splitEvery, splitHeader, splitStream, streamCollector, strictParseByte, strictParseDouble, strictParseFloat, strictParseFloat32, strictParseInt, strictParseInt32, strictParseLong, strictParseShort, toBase64, toHex, toUint8Array, toUtf8, writeKey

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/serde/util-base64/fromBase64.js
var fromBase64 = __webpack_require__(9700);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/serde/util-base64/toBase64.js
var toBase64 = __webpack_require__(7305);
;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/serde/util-stream/blob/Uint8ArrayBlobAdapter.js
function bindUint8ArrayBlobAdapter(toUtf8, fromUtf8, toBase64, fromBase64) {
    return class Uint8ArrayBlobAdapter extends Uint8Array {
        static fromString(source, encoding = "utf-8") {
            if (typeof source === "string") {
                if (encoding === "base64") {
                    return Uint8ArrayBlobAdapter.mutate(fromBase64(source));
                }
                return Uint8ArrayBlobAdapter.mutate(fromUtf8(source));
            }
            throw new Error(`Unsupported conversion from ${typeof source} to Uint8ArrayBlobAdapter.`);
        }
        static mutate(source) {
            Object.setPrototypeOf(source, Uint8ArrayBlobAdapter.prototype);
            return source;
        }
        transformToString(encoding = "utf-8") {
            if (encoding === "base64") {
                return toBase64(this);
            }
            return toUtf8(this);
        }
    };
}

// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/serde/util-utf8/fromUtf8.js
var fromUtf8 = __webpack_require__(7332);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/serde/util-utf8/toUtf8.js
var toUtf8 = __webpack_require__(9809);
;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/serde/uuid/v4.js
const decimalToHex = Array.from({ length: 256 }, (_, i) => i.toString(16).padStart(2, "0"));
function bindV4(getRandomValues) {
    if (typeof crypto !== "undefined" && typeof crypto.randomUUID === "function") {
        return () => crypto.randomUUID();
    }
    return () => {
        const rnds = new Uint8Array(16);
        getRandomValues(rnds);
        rnds[6] = (rnds[6] & 0x0f) | 0x40;
        rnds[8] = (rnds[8] & 0x3f) | 0x80;
        return (decimalToHex[rnds[0]] +
            decimalToHex[rnds[1]] +
            decimalToHex[rnds[2]] +
            decimalToHex[rnds[3]] +
            "-" +
            decimalToHex[rnds[4]] +
            decimalToHex[rnds[5]] +
            "-" +
            decimalToHex[rnds[6]] +
            decimalToHex[rnds[7]] +
            "-" +
            decimalToHex[rnds[8]] +
            decimalToHex[rnds[9]] +
            "-" +
            decimalToHex[rnds[10]] +
            decimalToHex[rnds[11]] +
            decimalToHex[rnds[12]] +
            decimalToHex[rnds[13]] +
            decimalToHex[rnds[14]] +
            decimalToHex[rnds[15]]);
    };
}

;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/serde/index.js




























class Uint8ArrayBlobAdapter extends bindUint8ArrayBlobAdapter(toUtf8/* toUtf8 */.P, fromUtf8/* fromUtf8 */.a, toBase64/* toBase64 */.n, fromBase64/* fromBase64 */.E) {
}









const _getRandomValues = external_node_crypto_.getRandomValues;
const v4 = bindV4(_getRandomValues);
const generateIdempotencyToken = v4;




/***/ }),

/***/ 1719:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ isArrayBuffer)
/* harmony export */ });
const isArrayBuffer = (arg) => (typeof ArrayBuffer === "function" && arg instanceof ArrayBuffer) ||
    Object.prototype.toString.call(arg) === "[object ArrayBuffer]";


/***/ }),

/***/ 1899:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ LazyJsonString)
/* harmony export */ });
const LazyJsonString = function LazyJsonString(val) {
    const str = Object.assign(new String(val), {
        deserializeJSON() {
            return JSON.parse(String(val));
        },
        toString() {
            return String(val);
        },
        toJSON() {
            return String(val);
        },
    });
    return str;
};
LazyJsonString.from = (object) => {
    if (object && typeof object === "object" && (object instanceof LazyJsonString || "deserializeJSON" in object)) {
        return object;
    }
    else if (typeof object === "string" || Object.getPrototypeOf(object) === String.prototype) {
        return LazyJsonString(String(object));
    }
    return LazyJsonString(JSON.stringify(object));
};
LazyJsonString.fromObject = LazyJsonString.from;


/***/ }),

/***/ 9796:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ splitHeader)
/* harmony export */ });
const splitHeader = (value) => {
    const z = value.length;
    const values = [];
    let withinQuotes = false;
    let escaped = false;
    let anchor = 0;
    for (let i = 0; i < z; ++i) {
        const char = value[i];
        switch (char) {
            case `"`:
                if (!escaped) {
                    withinQuotes = !withinQuotes;
                }
                break;
            case ",":
                if (!withinQuotes) {
                    values.push(value.slice(anchor, i));
                    anchor = i + 1;
                }
                break;
            default:
        }
        escaped = char === "\\" && !escaped;
    }
    values.push(value.slice(anchor));
    return values.map((v) => {
        v = v.trim();
        const z = v.length;
        if (z < 2) {
            return v;
        }
        if (v[0] === `"` && v[z - 1] === `"`) {
            v = v.slice(1, z - 1);
            return v.replace(/\\(["\\])/g, "$1");
        }
        return v.replace(/\\"/g, '"');
    });
};


/***/ }),

/***/ 9700:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ fromBase64)
/* harmony export */ });
/* harmony import */ var _util_buffer_from_buffer_from__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6664);

const BASE64_REGEX = /^[A-Za-z0-9+/]*={0,2}$/;
const fromBase64 = (input) => {
    if ((input.length * 3) % 4 !== 0) {
        throw new TypeError(`Incorrect padding on base64 string.`);
    }
    if (!BASE64_REGEX.exec(input)) {
        throw new TypeError(`Invalid base64 string.`);
    }
    const buffer = (0,_util_buffer_from_buffer_from__WEBPACK_IMPORTED_MODULE_0__/* .fromString */ .s)(input, "base64");
    return new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.byteLength);
};


/***/ }),

/***/ 7305:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ toBase64)
/* harmony export */ });
/* harmony import */ var _util_buffer_from_buffer_from__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6664);
/* harmony import */ var _util_utf8_fromUtf8__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7332);


const toBase64 = (_input) => {
    let input;
    if (typeof _input === "string") {
        input = (0,_util_utf8_fromUtf8__WEBPACK_IMPORTED_MODULE_0__/* .fromUtf8 */ .a)(_input);
    }
    else {
        input = _input;
    }
    if (typeof input !== "object" || typeof input.byteOffset !== "number" || typeof input.byteLength !== "number") {
        throw new Error("@smithy/util-base64: toBase64 encoder function only accepts string | Uint8Array.");
    }
    return (0,_util_buffer_from_buffer_from__WEBPACK_IMPORTED_MODULE_1__/* .fromArrayBuffer */ .Q)(input.buffer, input.byteOffset, input.byteLength).toString("base64");
};


/***/ }),

/***/ 2127:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ calculateBodyLength)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);

const calculateBodyLength = (body) => {
    if (!body) {
        return 0;
    }
    if (typeof body === "string") {
        return Buffer.byteLength(body);
    }
    else if (typeof body.byteLength === "number") {
        return body.byteLength;
    }
    else if (typeof body.size === "number") {
        return body.size;
    }
    else if (typeof body.start === "number" && typeof body.end === "number") {
        return body.end + 1 - body.start;
    }
    else if (body instanceof node_fs__WEBPACK_IMPORTED_MODULE_0__.ReadStream) {
        if (body.path != null) {
            return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(body.path).size;
        }
        else if (typeof body.fd === "number") {
            return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(body.fd).size;
        }
    }
    throw new Error(`Body Length computation failed for ${body}`);
};


/***/ }),

/***/ 6664:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ fromArrayBuffer),
/* harmony export */   s: () => (/* binding */ fromString)
/* harmony export */ });
/* harmony import */ var _is_array_buffer_is_array_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1719);

const fromArrayBuffer = (input, offset = 0, length = input.byteLength - offset) => {
    if (!(0,_is_array_buffer_is_array_buffer__WEBPACK_IMPORTED_MODULE_0__/* .isArrayBuffer */ .m)(input)) {
        throw new TypeError(`The "input" argument must be ArrayBuffer. Received type ${typeof input} (${input})`);
    }
    return Buffer.from(input, offset, length);
};
const fromString = (input, encoding) => {
    if (typeof input !== "string") {
        throw new TypeError(`The "input" argument must be of type string. Received type ${typeof input} (${input})`);
    }
    return encoding ? Buffer.from(input, encoding) : Buffer.from(input);
};


/***/ }),

/***/ 68:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ fromHex),
/* harmony export */   n: () => (/* binding */ toHex)
/* harmony export */ });
const SHORT_TO_HEX = {};
const HEX_TO_SHORT = {};
for (let i = 0; i < 256; i++) {
    let encodedByte = i.toString(16).toLowerCase();
    if (encodedByte.length === 1) {
        encodedByte = `0${encodedByte}`;
    }
    SHORT_TO_HEX[i] = encodedByte;
    HEX_TO_SHORT[encodedByte] = i;
}
function fromHex(encoded) {
    if (encoded.length % 2 !== 0) {
        throw new Error("Hex encoded strings must have an even number length");
    }
    const out = new Uint8Array(encoded.length / 2);
    for (let i = 0; i < encoded.length; i += 2) {
        const encodedByte = encoded.slice(i, i + 2).toLowerCase();
        if (encodedByte in HEX_TO_SHORT) {
            out[i / 2] = HEX_TO_SHORT[encodedByte];
        }
        else {
            throw new Error(`Cannot decode unrecognized sequence ${encodedByte} as hexadecimal`);
        }
    }
    return out;
}
function toHex(bytes) {
    let out = "";
    for (let i = 0; i < bytes.byteLength; i++) {
        out += SHORT_TO_HEX[bytes[i]];
    }
    return out;
}


/***/ }),

/***/ 2522:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bq: () => (/* binding */ collectReadableStream),
/* harmony export */   kS: () => (/* binding */ collectBlob),
/* harmony export */   kv: () => (/* binding */ streamCollector)
/* harmony export */ });
/* harmony import */ var _concatBytes__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(351);
/* harmony import */ var _stream_type_check__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1658);


const streamCollector = async (stream) => {
    if ((0,_stream_type_check__WEBPACK_IMPORTED_MODULE_0__/* .isBlob */ .q)(stream)) {
        return collectBlob(stream);
    }
    return collectReadableStream(stream);
};
async function collectBlob(blob) {
    return blob.arrayBuffer().then((ab) => new Uint8Array(ab));
}
async function collectReadableStream(stream) {
    const chunks = [];
    const reader = stream.getReader();
    let length = 0;
    while (true) {
        const { done, value } = await reader.read();
        if (value) {
            chunks.push(value);
            length += value.length;
        }
        if (done) {
            break;
        }
    }
    return (0,_concatBytes__WEBPACK_IMPORTED_MODULE_1__/* .concatBytes */ .I)(chunks, length);
}


/***/ }),

/***/ 6660:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ streamCollector)
/* harmony export */ });
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7075);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_stream__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _concatBytes__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(351);
/* harmony import */ var _stream_collector_browser__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2522);
/* harmony import */ var _stream_type_check__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1658);




const streamCollector = (stream) => {
    if ((0,_stream_type_check__WEBPACK_IMPORTED_MODULE_1__/* .isBlob */ .q)(stream)) {
        return (0,_stream_collector_browser__WEBPACK_IMPORTED_MODULE_2__/* .collectBlob */ .kS)(stream);
    }
    if ((0,_stream_type_check__WEBPACK_IMPORTED_MODULE_1__/* .isReadableStream */ .H)(stream)) {
        return (0,_stream_collector_browser__WEBPACK_IMPORTED_MODULE_2__/* .collectReadableStream */ .Bq)(stream);
    }
    return new Promise((resolve, reject) => {
        const collector = new Collector();
        const nodeStream = stream;
        nodeStream.pipe(collector);
        nodeStream.on("error", (err) => {
            collector.end();
            reject(err);
        });
        collector.on("error", reject);
        collector.on("finish", function () {
            const bytes = (0,_concatBytes__WEBPACK_IMPORTED_MODULE_3__/* .concatBytes */ .I)(this.bufferedBytes);
            resolve(bytes);
        });
    });
};
class Collector extends node_stream__WEBPACK_IMPORTED_MODULE_0__.Writable {
    bufferedBytes = [];
    _write(chunk, encoding, callback) {
        this.bufferedBytes.push(chunk);
        callback();
    }
}


/***/ }),

/***/ 1658:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ isReadableStream),
/* harmony export */   q: () => (/* binding */ isBlob)
/* harmony export */ });
const isReadableStream = (stream) => typeof ReadableStream === "function" &&
    (stream?.constructor?.name === ReadableStream.name || stream instanceof ReadableStream);
const isBlob = (blob) => {
    return typeof Blob === "function" && (blob?.constructor?.name === Blob.name || blob instanceof Blob);
};


/***/ }),

/***/ 7332:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ fromUtf8)
/* harmony export */ });
/* harmony import */ var _util_buffer_from_buffer_from__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6664);

const fromUtf8 = (input) => {
    const buf = (0,_util_buffer_from_buffer_from__WEBPACK_IMPORTED_MODULE_0__/* .fromString */ .s)(input, "utf8");
    return new Uint8Array(buf.buffer, buf.byteOffset, buf.byteLength / Uint8Array.BYTES_PER_ELEMENT);
};


/***/ }),

/***/ 3243:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ toUint8Array)
/* harmony export */ });
/* harmony import */ var _fromUtf8__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7332);

const toUint8Array = (data) => {
    if (data instanceof Uint8Array) {
        return data;
    }
    if (typeof data === "string") {
        return (0,_fromUtf8__WEBPACK_IMPORTED_MODULE_0__/* .fromUtf8 */ .a)(data);
    }
    if (ArrayBuffer.isView(data)) {
        return new Uint8Array(data.buffer, data.byteOffset, data.byteLength / Uint8Array.BYTES_PER_ELEMENT);
    }
    return new Uint8Array(data);
};


/***/ }),

/***/ 9809:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ toUtf8)
/* harmony export */ });
/* harmony import */ var _util_buffer_from_buffer_from__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6664);

const toUtf8 = (input) => {
    if (typeof input === "string") {
        return input;
    }
    if (typeof input !== "object" || typeof input.byteOffset !== "number" || typeof input.byteLength !== "number") {
        throw new Error("@smithy/util-utf8: toUtf8 encoder function only accepts string | Uint8Array.");
    }
    return (0,_util_buffer_from_buffer_from__WEBPACK_IMPORTED_MODULE_0__/* .fromArrayBuffer */ .Q)(input.buffer, input.byteOffset, input.byteLength).toString("utf8");
};


/***/ }),

/***/ 7004:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ NumericValue)
/* harmony export */ });
/* unused harmony export nv */
const format = /^-?((0|[1-9]\d*)(\.\d+)?|\.\d+)([eE][+-]?\d+)?$/;
class NumericValue {
    string;
    type;
    constructor(string, type) {
        this.string = string;
        this.type = type;
        if (!format.test(string)) {
            throw new Error(`@smithy/core/serde - NumericValue string must conform to the Smithy bigDecimal format. Received: "${string}"`);
        }
    }
    toString() {
        return this.string;
    }
    static [Symbol.hasInstance](object) {
        if (!object || typeof object !== "object") {
            return false;
        }
        const _nv = object;
        return NumericValue.prototype.isPrototypeOf(object) || (_nv.type === "bigDecimal" && format.test(_nv.string));
    }
}
function nv(input) {
    return new NumericValue(String(input), "bigDecimal");
}


/***/ }),

/***/ 412:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ writeKey)
/* harmony export */ });
function writeKey(obj) {
    Object.defineProperty(obj, "__proto__", { value: undefined, writable: true, enumerable: true, configurable: true });
}


/***/ }),

/***/ 8743:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ getSmithyContext)
/* harmony export */ });
/* harmony import */ var _smithy_types__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7418);

const getSmithyContext = (context) => context[_smithy_types__WEBPACK_IMPORTED_MODULE_0__/* .SMITHY_CONTEXT_KEY */ .V] || (context[_smithy_types__WEBPACK_IMPORTED_MODULE_0__/* .SMITHY_CONTEXT_KEY */ .V] = {});


/***/ }),

/***/ 2990:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ hasOwn)
/* harmony export */ });
function hasOwn(o, k) {
    return Object.prototype.hasOwnProperty.call(o, k);
}


/***/ }),

/***/ 9725:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ HttpRequest)
/* harmony export */ });
class HttpRequest {
    method;
    protocol;
    hostname;
    port;
    path;
    query;
    headers;
    username;
    password;
    fragment;
    body;
    constructor(options) {
        this.method = options.method || "GET";
        this.hostname = options.hostname || "localhost";
        this.port = options.port;
        this.query = options.query || {};
        this.headers = options.headers || {};
        this.body = options.body;
        this.protocol = options.protocol
            ? options.protocol.slice(-1) !== ":"
                ? `${options.protocol}:`
                : options.protocol
            : "https:";
        this.path = options.path ? (options.path.charAt(0) !== "/" ? `/${options.path}` : options.path) : "/";
        this.username = options.username;
        this.password = options.password;
        this.fragment = options.fragment;
    }
    static clone(request) {
        const cloned = new HttpRequest({
            ...request,
            headers: { ...request.headers },
        });
        if (cloned.query) {
            cloned.query = cloneQuery(cloned.query);
        }
        return cloned;
    }
    static isInstance(request) {
        if (!request) {
            return false;
        }
        const req = request;
        return ("method" in req &&
            "protocol" in req &&
            "hostname" in req &&
            "path" in req &&
            typeof req["query"] === "object" &&
            typeof req["headers"] === "object");
    }
    clone() {
        return HttpRequest.clone(this);
    }
}
function cloneQuery(query) {
    return Object.keys(query).reduce((carry, paramName) => {
        const param = query[paramName];
        return {
            ...carry,
            [paramName]: Array.isArray(param) ? [...param] : param,
        };
    }, {});
}


/***/ }),

/***/ 5401:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ HttpResponse)
/* harmony export */ });
class HttpResponse {
    statusCode;
    reason;
    headers;
    body;
    constructor(options) {
        this.statusCode = options.statusCode;
        this.reason = options.reason;
        this.headers = options.headers || {};
        this.body = options.body;
    }
    static isInstance(response) {
        if (!response) {
            return false;
        }
        const resp = response;
        return typeof resp.statusCode === "number" && typeof resp.headers === "object";
    }
}


/***/ }),

/***/ 4280:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ isValidHostLabel)
/* harmony export */ });
const VALID_HOST_LABEL_REGEX = new RegExp(`^(?!.*-$)(?!-)[a-zA-Z0-9-]{1,63}$`);
const isValidHostLabel = (value, allowSubDomains = false) => {
    if (!allowSubDomains) {
        return VALID_HOST_LABEL_REGEX.test(value);
    }
    const labels = value.split(".");
    for (const label of labels) {
        if (!isValidHostLabel(label)) {
            return false;
        }
    }
    return true;
};


/***/ }),

/***/ 9362:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ normalizeProvider)
/* harmony export */ });
const normalizeProvider = (input) => {
    if (typeof input === "function") {
        return input;
    }
    const promisified = Promise.resolve(input);
    return () => promisified;
};


/***/ }),

/***/ 8977:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ parseUrl)
});

;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/transport/parseQueryString.js
function parseQueryString(querystring) {
    const query = {};
    querystring = querystring.replace(/^\?/, "");
    if (querystring) {
        for (const pair of querystring.split("&")) {
            let [key, value = null] = pair.split("=");
            key = decodeURIComponent(key);
            if (value) {
                value = decodeURIComponent(value);
            }
            if (!(key in query)) {
                query[key] = value;
            }
            else if (Array.isArray(query[key])) {
                query[key].push(value);
            }
            else {
                query[key] = [query[key], value];
            }
        }
    }
    return query;
}

;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/transport/parseUrl.js

const parseUrl = (url) => {
    if (typeof url === "string") {
        return parseUrl(new URL(url));
    }
    const { hostname, pathname, port, protocol, search } = url;
    let query;
    if (search) {
        query = parseQueryString(search);
    }
    return {
        hostname,
        port: port ? parseInt(port) : undefined,
        protocol,
        path: pathname,
        query,
    };
};


/***/ }),

/***/ 3055:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ toEndpointV1)
/* harmony export */ });
/* harmony import */ var _hasOwn__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2990);
/* harmony import */ var _parseUrl__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8977);


const toEndpointV1 = (endpoint) => {
    if (typeof endpoint === "object") {
        if ("url" in endpoint) {
            const v1Endpoint = (0,_parseUrl__WEBPACK_IMPORTED_MODULE_0__/* .parseUrl */ .D)(endpoint.url);
            if (endpoint.headers) {
                v1Endpoint.headers = {};
                for (const name in endpoint.headers) {
                    if (!(0,_hasOwn__WEBPACK_IMPORTED_MODULE_1__/* .hasOwn */ .$)(endpoint.headers, name)) {
                        continue;
                    }
                    v1Endpoint.headers[name.toLowerCase()] = endpoint.headers[name].join(", ");
                }
            }
            return v1Endpoint;
        }
        return endpoint;
    }
    return (0,_parseUrl__WEBPACK_IMPORTED_MODULE_0__/* .parseUrl */ .D)(endpoint);
};


/***/ }),

/***/ 1668:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ NodeHttpHandler)
});

// UNUSED EXPORTS: DEFAULT_REQUEST_TIMEOUT

// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/transport/hasOwn.js
var hasOwn = __webpack_require__(2990);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/protocols/util-uri-escape/escape-uri.js
var escape_uri = __webpack_require__(6856);
;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/protocols/querystring-builder/buildQueryString.js

function buildQueryString(query) {
    const parts = [];
    for (let key of Object.keys(query).sort()) {
        const value = query[key];
        key = (0,escape_uri/* escapeUri */.o)(key);
        if (Array.isArray(value)) {
            for (let i = 0, iLen = value.length; i < iLen; i++) {
                parts.push(`${key}=${(0,escape_uri/* escapeUri */.o)(value[i])}`);
            }
        }
        else {
            let qsEntry = key;
            if (value || typeof value === "string") {
                qsEntry += `=${(0,escape_uri/* escapeUri */.o)(value)}`;
            }
            parts.push(qsEntry);
        }
    }
    return parts.join("&");
}

// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/transport/httpResponse.js
var transport_httpResponse = __webpack_require__(5401);
;// CONCATENATED MODULE: ./node_modules/@smithy/node-http-handler/dist-es/build-abort-error.js
function buildAbortError(abortSignal) {
    const reason = abortSignal && typeof abortSignal === "object" && "reason" in abortSignal
        ? abortSignal.reason
        : undefined;
    if (reason) {
        if (reason instanceof Error) {
            const abortError = new Error("Request aborted");
            abortError.name = "AbortError";
            abortError.cause = reason;
            return abortError;
        }
        const abortError = new Error(String(reason));
        abortError.name = "AbortError";
        return abortError;
    }
    const abortError = new Error("Request aborted");
    abortError.name = "AbortError";
    return abortError;
}

;// CONCATENATED MODULE: ./node_modules/@smithy/node-http-handler/dist-es/constants.js
const NODEJS_TIMEOUT_ERROR_CODES = ["ECONNRESET", "EPIPE", "ETIMEDOUT"];

;// CONCATENATED MODULE: ./node_modules/@smithy/node-http-handler/dist-es/get-transformed-headers.js

const getTransformedHeaders = (headers) => {
    const transformedHeaders = {};
    for (const name in headers) {
        if (!(0,hasOwn/* hasOwn */.$)(headers, name)) {
            continue;
        }
        const headerValues = headers[name];
        transformedHeaders[name] = Array.isArray(headerValues) ? headerValues.join(",") : headerValues;
    }
    return transformedHeaders;
};


// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(4708);
var external_node_https_default = /*#__PURE__*/__webpack_require__.n(external_node_https_);
;// CONCATENATED MODULE: ./node_modules/@smithy/node-http-handler/dist-es/timing.js
const timing = {
    setTimeout: (cb, ms) => setTimeout(cb, ms),
    clearTimeout: (timeoutId) => clearTimeout(timeoutId),
};

;// CONCATENATED MODULE: ./node_modules/@smithy/node-http-handler/dist-es/set-connection-timeout.js

const DEFER_EVENT_LISTENER_TIME = 1000;
const setConnectionTimeout = (request, reject, timeoutInMs = 0) => {
    if (!timeoutInMs) {
        return -1;
    }
    const registerTimeout = (offset) => {
        const timeoutId = timing.setTimeout(() => {
            request.destroy();
            reject(Object.assign(new Error(`@smithy/node-http-handler - the request socket did not establish a connection with the server within the configured timeout of ${timeoutInMs} ms.`), {
                name: "TimeoutError",
            }));
        }, timeoutInMs - offset);
        const doWithSocket = (socket) => {
            if (socket?.connecting) {
                socket.on("connect", () => {
                    timing.clearTimeout(timeoutId);
                });
            }
            else {
                timing.clearTimeout(timeoutId);
            }
        };
        if (request.socket) {
            doWithSocket(request.socket);
        }
        else {
            request.on("socket", doWithSocket);
        }
    };
    if (timeoutInMs < 2000) {
        registerTimeout(0);
        return 0;
    }
    return timing.setTimeout(registerTimeout.bind(null, DEFER_EVENT_LISTENER_TIME), DEFER_EVENT_LISTENER_TIME);
};

;// CONCATENATED MODULE: ./node_modules/@smithy/node-http-handler/dist-es/set-request-timeout.js

const setRequestTimeout = (req, reject, timeoutInMs = 0, throwOnRequestTimeout, logger) => {
    if (timeoutInMs) {
        return timing.setTimeout(() => {
            let msg = `@smithy/node-http-handler - [${throwOnRequestTimeout ? "ERROR" : "WARN"}] a request has exceeded the configured ${timeoutInMs} ms requestTimeout.`;
            if (throwOnRequestTimeout) {
                const error = Object.assign(new Error(msg), {
                    name: "TimeoutError",
                    code: "ETIMEDOUT",
                });
                req.destroy(error);
                reject(error);
            }
            else {
                msg += ` Init client requestHandler with throwOnRequestTimeout=true to turn this into an error.`;
                logger?.warn?.(msg);
            }
        }, timeoutInMs);
    }
    return -1;
};

;// CONCATENATED MODULE: ./node_modules/@smithy/node-http-handler/dist-es/set-socket-keep-alive.js

const set_socket_keep_alive_DEFER_EVENT_LISTENER_TIME = 3000;
const setSocketKeepAlive = (request, { keepAlive, keepAliveMsecs }, deferTimeMs = set_socket_keep_alive_DEFER_EVENT_LISTENER_TIME) => {
    if (keepAlive !== true) {
        return -1;
    }
    const registerListener = () => {
        if (request.socket) {
            request.socket.setKeepAlive(keepAlive, keepAliveMsecs || 0);
        }
        else {
            request.on("socket", (socket) => {
                socket.setKeepAlive(keepAlive, keepAliveMsecs || 0);
            });
        }
    };
    if (deferTimeMs === 0) {
        registerListener();
        return 0;
    }
    return timing.setTimeout(registerListener, deferTimeMs);
};

;// CONCATENATED MODULE: ./node_modules/@smithy/node-http-handler/dist-es/resolve-default-socket-timeout.js
const resolveDefaultSocketTimeout = (config) => {
    const value = config?.defaultSocketTimeout;
    return typeof value === "number" && Number.isFinite(value) && value > 0 ? value : undefined;
};

;// CONCATENATED MODULE: ./node_modules/@smithy/node-http-handler/dist-es/set-socket-timeout.js

const set_socket_timeout_DEFER_EVENT_LISTENER_TIME = 3000;
const setSocketTimeout = (request, reject, timeoutInMs = 0, isServiceDefault = false) => {
    if (!Number.isFinite(timeoutInMs) || timeoutInMs <= 0) {
        return;
    }
    let response;
    request.once("response", (res) => (response = res));
    const onTimeout = () => {
        if (response?.complete) {
            request.socket?.destroy();
            return;
        }
        const error = Object.assign(new Error(`@smithy/node-http-handler - the request socket timed out after ${timeoutInMs} ms of inactivity (${isServiceDefault ? "service default socket timeout" : "configured by client requestHandler"}).`), { name: "TimeoutError" });
        response?.destroy(error);
        request.destroy();
        reject(error);
    };
    const registerTimeout = () => {
        const { socket } = request;
        if (!socket) {
            request.once("socket", registerTimeout);
        }
        else if (socket.connecting) {
            socket.once("connect", registerTimeout);
        }
        else {
            socket.setTimeout(timeoutInMs, onTimeout);
            request.on("close", () => socket.removeListener("timeout", onTimeout));
        }
    };
    if (timeoutInMs < 6000) {
        registerTimeout();
        return;
    }
    const deferralId = timing.setTimeout(registerTimeout, set_socket_timeout_DEFER_EVENT_LISTENER_TIME);
    request.once("close", () => timing.clearTimeout(deferralId));
};

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
;// CONCATENATED MODULE: ./node_modules/@smithy/node-http-handler/dist-es/write-request-body.js


const MIN_WAIT_TIME = 6_000;
async function writeRequestBody(httpRequest, request, maxContinueTimeoutMs = MIN_WAIT_TIME, externalAgent = false) {
    const headers = request.headers;
    const expect = headers ? headers.Expect || headers.expect : undefined;
    let timeoutId = -1;
    let sendBody = true;
    if (!externalAgent && expect === "100-continue") {
        sendBody = await Promise.race([
            new Promise((resolve) => {
                timeoutId = Number(timing.setTimeout(() => resolve(true), Math.max(MIN_WAIT_TIME, maxContinueTimeoutMs)));
            }),
            new Promise((resolve) => {
                httpRequest.on("continue", () => {
                    timing.clearTimeout(timeoutId);
                    resolve(true);
                });
                httpRequest.on("response", () => {
                    timing.clearTimeout(timeoutId);
                    resolve(false);
                });
                httpRequest.on("error", () => {
                    timing.clearTimeout(timeoutId);
                    resolve(false);
                });
            }),
        ]);
    }
    if (sendBody) {
        writeBody(httpRequest, request.body);
    }
}
function writeBody(httpRequest, body) {
    if (body instanceof external_node_stream_.Readable) {
        body.pipe(httpRequest);
        return;
    }
    if (body) {
        const isBuffer = Buffer.isBuffer(body);
        const isString = typeof body === "string";
        if (isBuffer || isString) {
            if (isBuffer && body.byteLength === 0) {
                httpRequest.end();
            }
            else {
                httpRequest.end(body);
            }
            return;
        }
        const uint8 = body;
        if (typeof uint8 === "object" &&
            uint8.buffer &&
            typeof uint8.byteOffset === "number" &&
            typeof uint8.byteLength === "number") {
            httpRequest.end(Buffer.from(uint8.buffer, uint8.byteOffset, uint8.byteLength));
            return;
        }
        httpRequest.end(Buffer.from(body));
        return;
    }
    httpRequest.end();
}

;// CONCATENATED MODULE: ./node_modules/@smithy/node-http-handler/dist-es/node-http-handler.js













const DEFAULT_REQUEST_TIMEOUT = 0;
let hAgent = undefined;
let hRequest = undefined;
class NodeHttpHandler {
    config;
    configProvider;
    socketWarningTimestamp = 0;
    externalAgent = false;
    metadata = { handlerProtocol: "http/1.1" };
    static create(instanceOrOptions) {
        if (typeof instanceOrOptions?.handle === "function") {
            return instanceOrOptions;
        }
        return new NodeHttpHandler(instanceOrOptions);
    }
    static checkSocketUsage(agent, socketWarningTimestamp, logger = console) {
        const { sockets, requests, maxSockets } = agent;
        if (typeof maxSockets !== "number" || maxSockets === Infinity) {
            return socketWarningTimestamp;
        }
        const interval = 15_000;
        if (Date.now() - interval < socketWarningTimestamp) {
            return socketWarningTimestamp;
        }
        if (sockets && requests) {
            for (const origin in sockets) {
                if (!(0,hasOwn/* hasOwn */.$)(sockets, origin)) {
                    continue;
                }
                const socketsInUse = sockets[origin]?.length ?? 0;
                const requestsEnqueued = requests[origin]?.length ?? 0;
                if (socketsInUse >= maxSockets && requestsEnqueued >= 2 * maxSockets) {
                    logger?.warn?.(`@smithy/node-http-handler:WARN - socket usage at capacity=${socketsInUse} and ${requestsEnqueued} additional requests are enqueued.
See https://docs.aws.amazon.com/sdk-for-javascript/v3/developer-guide/node-configuring-maxsockets.html
or increase socketAcquisitionWarningTimeout=(millis) in the NodeHttpHandler config.`);
                    return Date.now();
                }
            }
        }
        return socketWarningTimestamp;
    }
    constructor(options) {
        this.configProvider = new Promise((resolve, reject) => {
            if (typeof options === "function") {
                options()
                    .then((_options) => {
                    resolve(this.resolveDefaultConfig(_options));
                })
                    .catch(reject);
            }
            else {
                resolve(this.resolveDefaultConfig(options));
            }
        });
    }
    destroy() {
        this.config?.httpAgent?.destroy();
        this.config?.httpsAgent?.destroy();
    }
    async handle(request, { abortSignal, requestTimeout } = {}) {
        if (!this.config) {
            this.config = await this.configProvider;
        }
        const config = this.config;
        const logger = config.logger;
        const isSSL = request.protocol === "https:";
        if (!isSSL && !this.config.httpAgent) {
            this.config.httpAgent = await this.config.httpAgentProvider();
        }
        return new Promise((_resolve, _reject) => {
            let writeRequestBodyPromise = undefined;
            let socketWarningTimeoutId = -1;
            let connectionTimeoutId = -1;
            let requestTimeoutId = -1;
            let keepAliveTimeoutId = -1;
            const clearTimeouts = () => {
                timing.clearTimeout(socketWarningTimeoutId);
                timing.clearTimeout(connectionTimeoutId);
                timing.clearTimeout(requestTimeoutId);
                timing.clearTimeout(keepAliveTimeoutId);
            };
            const resolve = async (arg) => {
                await writeRequestBodyPromise;
                clearTimeouts();
                _resolve(arg);
            };
            const reject = async (arg) => {
                await writeRequestBodyPromise;
                clearTimeouts();
                _reject(arg);
            };
            if (abortSignal?.aborted) {
                const abortError = buildAbortError(abortSignal);
                reject(abortError);
                return;
            }
            const headers = request.headers;
            const expectContinue = headers ? (headers.Expect ?? headers.expect) === "100-continue" : false;
            let agent = isSSL ? config.httpsAgent : config.httpAgent;
            if (expectContinue && !this.externalAgent) {
                agent = new (isSSL ? (external_node_https_default()).Agent : hAgent)({
                    keepAlive: false,
                    maxSockets: Infinity,
                });
            }
            socketWarningTimeoutId = timing.setTimeout(() => {
                this.socketWarningTimestamp = NodeHttpHandler.checkSocketUsage(agent, this.socketWarningTimestamp, logger);
            }, config.socketAcquisitionWarningTimeout ?? (config.requestTimeout ?? 2000) + (config.connectionTimeout ?? 1000));
            const queryString = request.query ? buildQueryString(request.query) : "";
            let auth = undefined;
            if (request.username != null || request.password != null) {
                const username = request.username ?? "";
                const password = request.password ?? "";
                auth = `${username}:${password}`;
            }
            let path = request.path;
            if (queryString) {
                path += `?${queryString}`;
            }
            if (request.fragment) {
                path += `#${request.fragment}`;
            }
            let hostname = request.hostname ?? "";
            if (hostname[0] === "[" && hostname.endsWith("]")) {
                hostname = request.hostname.slice(1, -1);
            }
            else {
                hostname = request.hostname;
            }
            const nodeHttpsOptions = {
                headers: request.headers,
                host: hostname,
                method: request.method,
                path,
                port: request.port,
                agent,
                auth,
            };
            const requestFunc = isSSL ? (external_node_https_default()).request : hRequest;
            const req = requestFunc(nodeHttpsOptions, (res) => {
                const httpResponse = new transport_httpResponse/* HttpResponse */.c({
                    statusCode: res.statusCode || -1,
                    reason: res.statusMessage,
                    headers: getTransformedHeaders(res.headers),
                    body: res,
                });
                resolve({ response: httpResponse });
            });
            req.on("error", (err) => {
                if (NODEJS_TIMEOUT_ERROR_CODES.includes(err.code)) {
                    reject(Object.assign(err, { name: "TimeoutError" }));
                }
                else {
                    reject(err);
                }
            });
            if (abortSignal) {
                const onAbort = () => {
                    req.destroy();
                    const abortError = buildAbortError(abortSignal);
                    reject(abortError);
                };
                if (typeof abortSignal.addEventListener === "function") {
                    const signal = abortSignal;
                    signal.addEventListener("abort", onAbort, { once: true });
                    req.once("close", () => signal.removeEventListener("abort", onAbort));
                }
                else {
                    abortSignal.onabort = onAbort;
                }
            }
            const effectiveRequestTimeout = requestTimeout ?? config.requestTimeout;
            connectionTimeoutId = setConnectionTimeout(req, reject, config.connectionTimeout);
            requestTimeoutId = setRequestTimeout(req, reject, effectiveRequestTimeout, config.throwOnRequestTimeout, logger ?? console);
            const defaultSocketTimeout = config.socketTimeout === undefined ? resolveDefaultSocketTimeout(config) : undefined;
            if (defaultSocketTimeout) {
                setSocketTimeout(req, reject, defaultSocketTimeout, true);
            }
            else {
                setSocketTimeout(req, reject, config.socketTimeout);
            }
            const httpAgent = nodeHttpsOptions.agent;
            if (typeof httpAgent === "object" && "keepAlive" in httpAgent) {
                keepAliveTimeoutId = setSocketKeepAlive(req, {
                    keepAlive: httpAgent.keepAlive,
                    keepAliveMsecs: httpAgent.keepAliveMsecs,
                });
            }
            writeRequestBodyPromise = writeRequestBody(req, request, effectiveRequestTimeout, this.externalAgent).catch((e) => {
                clearTimeouts();
                return _reject(e);
            });
        });
    }
    updateHttpClientConfig(key, value) {
        this.config = undefined;
        this.configProvider = this.configProvider.then((config) => {
            switch (key) {
                case Symbol.for("logger"):
                    key = "logger";
                    value = config.logger ?? value;
                    break;
                case Symbol.for("@smithy/defaultSocketTimeout"):
                    key = "defaultSocketTimeout";
                    value = resolveDefaultSocketTimeout(config) ?? value;
                    break;
            }
            return {
                ...config,
                [key]: value,
            };
        });
    }
    httpHandlerConfigs() {
        return this.config ?? {};
    }
    resolveDefaultConfig(options) {
        const { requestTimeout, connectionTimeout, socketTimeout, socketAcquisitionWarningTimeout, httpAgent, httpsAgent, throwOnRequestTimeout, logger, } = options || {};
        const keepAlive = true;
        const maxSockets = 50;
        let httpAgentPromise;
        return {
            connectionTimeout,
            requestTimeout,
            socketTimeout,
            defaultSocketTimeout: resolveDefaultSocketTimeout(options),
            socketAcquisitionWarningTimeout,
            throwOnRequestTimeout,
            httpAgentProvider: () => (httpAgentPromise ??= (async () => {
                const node_http = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 7067, 23));
                const { Agent, request } = node_http.default ?? node_http;
                hRequest = request;
                hAgent = Agent;
                if (httpAgent instanceof hAgent || typeof httpAgent?.destroy === "function") {
                    this.externalAgent = true;
                    return httpAgent;
                }
                return new hAgent({ keepAlive, maxSockets, ...httpAgent });
            })()),
            httpsAgent: (() => {
                if (httpsAgent instanceof (external_node_https_default()).Agent || typeof httpsAgent?.destroy === "function") {
                    this.externalAgent = true;
                    return httpsAgent;
                }
                return new (external_node_https_default()).Agent({ keepAlive, maxSockets, ...httpsAgent });
            })(),
            logger,
        };
    }
}


/***/ }),

/***/ 7476:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ SignatureV4)
});

// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/serde/util-hex-encoding/hex-encoding.js
var hex_encoding = __webpack_require__(68);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/serde/util-utf8/toUint8Array.js
var toUint8Array = __webpack_require__(3243);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/transport/hasOwn.js
var transport_hasOwn = __webpack_require__(2990);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/serde/util-utf8/fromUtf8.js
var fromUtf8 = __webpack_require__(7332);
;// CONCATENATED MODULE: ./node_modules/@smithy/signature-v4/dist-es/HeaderFormatter.js


class HeaderFormatter {
    format(headers) {
        const chunks = [];
        for (const headerName in headers) {
            if (!(0,transport_hasOwn/* hasOwn */.$)(headers, headerName)) {
                continue;
            }
            const bytes = (0,fromUtf8/* fromUtf8 */.a)(headerName);
            chunks.push(Uint8Array.from([bytes.byteLength]), bytes, this.formatHeaderValue(headers[headerName]));
        }
        const out = new Uint8Array(chunks.reduce((carry, bytes) => carry + bytes.byteLength, 0));
        let position = 0;
        for (const chunk of chunks) {
            out.set(chunk, position);
            position += chunk.byteLength;
        }
        return out;
    }
    formatHeaderValue(header) {
        switch (header.type) {
            case "boolean":
                return Uint8Array.from([header.value ? 0 : 1]);
            case "byte":
                return Uint8Array.from([2, header.value]);
            case "short":
                const shortView = new DataView(new ArrayBuffer(3));
                shortView.setUint8(0, 3);
                shortView.setInt16(1, header.value, false);
                return new Uint8Array(shortView.buffer);
            case "integer":
                const intView = new DataView(new ArrayBuffer(5));
                intView.setUint8(0, 4);
                intView.setInt32(1, header.value, false);
                return new Uint8Array(intView.buffer);
            case "long":
                const longBytes = new Uint8Array(9);
                longBytes[0] = 5;
                longBytes.set(header.value.bytes, 1);
                return longBytes;
            case "binary":
                const binView = new DataView(new ArrayBuffer(3 + header.value.byteLength));
                binView.setUint8(0, 6);
                binView.setUint16(1, header.value.byteLength, false);
                const binBytes = new Uint8Array(binView.buffer);
                binBytes.set(header.value, 3);
                return binBytes;
            case "string":
                const utf8Bytes = (0,fromUtf8/* fromUtf8 */.a)(header.value);
                const strView = new DataView(new ArrayBuffer(3 + utf8Bytes.byteLength));
                strView.setUint8(0, 7);
                strView.setUint16(1, utf8Bytes.byteLength, false);
                const strBytes = new Uint8Array(strView.buffer);
                strBytes.set(utf8Bytes, 3);
                return strBytes;
            case "timestamp":
                const tsBytes = new Uint8Array(9);
                tsBytes[0] = 8;
                tsBytes.set(Int64.fromNumber(header.value.valueOf()).bytes, 1);
                return tsBytes;
            case "uuid":
                if (!UUID_PATTERN.test(header.value)) {
                    throw new Error(`Invalid UUID received: ${header.value}`);
                }
                const uuidBytes = new Uint8Array(17);
                uuidBytes[0] = 9;
                uuidBytes.set((0,hex_encoding/* fromHex */.a)(header.value.replace(/-/g, "")), 1);
                return uuidBytes;
        }
    }
}
var HEADER_VALUE_TYPE;
(function (HEADER_VALUE_TYPE) {
    HEADER_VALUE_TYPE[HEADER_VALUE_TYPE["boolTrue"] = 0] = "boolTrue";
    HEADER_VALUE_TYPE[HEADER_VALUE_TYPE["boolFalse"] = 1] = "boolFalse";
    HEADER_VALUE_TYPE[HEADER_VALUE_TYPE["byte"] = 2] = "byte";
    HEADER_VALUE_TYPE[HEADER_VALUE_TYPE["short"] = 3] = "short";
    HEADER_VALUE_TYPE[HEADER_VALUE_TYPE["integer"] = 4] = "integer";
    HEADER_VALUE_TYPE[HEADER_VALUE_TYPE["long"] = 5] = "long";
    HEADER_VALUE_TYPE[HEADER_VALUE_TYPE["byteArray"] = 6] = "byteArray";
    HEADER_VALUE_TYPE[HEADER_VALUE_TYPE["string"] = 7] = "string";
    HEADER_VALUE_TYPE[HEADER_VALUE_TYPE["timestamp"] = 8] = "timestamp";
    HEADER_VALUE_TYPE[HEADER_VALUE_TYPE["uuid"] = 9] = "uuid";
})(HEADER_VALUE_TYPE || (HEADER_VALUE_TYPE = {}));
const UUID_PATTERN = /^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$/;
class Int64 {
    bytes;
    constructor(bytes) {
        this.bytes = bytes;
        if (bytes.byteLength !== 8) {
            throw new Error("Int64 buffers must be exactly 8 bytes");
        }
    }
    static fromNumber(number) {
        if (number > 9_223_372_036_854_775_807 || number < -9_223_372_036_854_775_808) {
            throw new Error(`${number} is too large (or, if negative, too small) to represent as an Int64`);
        }
        const bytes = new Uint8Array(8);
        for (let i = 7, remaining = Math.abs(Math.round(number)); i > -1 && remaining > 0; i--, remaining /= 256) {
            bytes[i] = remaining;
        }
        if (number < 0) {
            negate(bytes);
        }
        return new Int64(bytes);
    }
    valueOf() {
        const bytes = this.bytes.slice(0);
        const negative = bytes[0] & 0b10000000;
        if (negative) {
            negate(bytes);
        }
        return parseInt((0,hex_encoding/* toHex */.n)(bytes), 16) * (negative ? -1 : 1);
    }
    toString() {
        return String(this.valueOf());
    }
}
function negate(bytes) {
    for (let i = 0; i < 8; i++) {
        bytes[i] ^= 0xff;
    }
    for (let i = 7; i > -1; i--) {
        bytes[i]++;
        if (bytes[i] !== 0) {
            break;
        }
    }
}

// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/transport/normalizeProvider.js
var normalizeProvider = __webpack_require__(9362);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/protocols/util-uri-escape/escape-uri.js
var escape_uri = __webpack_require__(6856);
;// CONCATENATED MODULE: ./node_modules/@smithy/signature-v4/dist-es/constants.js
const ALGORITHM_QUERY_PARAM = "X-Amz-Algorithm";
const CREDENTIAL_QUERY_PARAM = "X-Amz-Credential";
const AMZ_DATE_QUERY_PARAM = "X-Amz-Date";
const SIGNED_HEADERS_QUERY_PARAM = "X-Amz-SignedHeaders";
const EXPIRES_QUERY_PARAM = "X-Amz-Expires";
const SIGNATURE_QUERY_PARAM = "X-Amz-Signature";
const TOKEN_QUERY_PARAM = "X-Amz-Security-Token";
const REGION_SET_PARAM = "X-Amz-Region-Set";
const AUTH_HEADER = "authorization";
const AMZ_DATE_HEADER = AMZ_DATE_QUERY_PARAM.toLowerCase();
const DATE_HEADER = "date";
const GENERATED_HEADERS = [AUTH_HEADER, AMZ_DATE_HEADER, DATE_HEADER];
const SIGNATURE_HEADER = SIGNATURE_QUERY_PARAM.toLowerCase();
const SHA256_HEADER = "x-amz-content-sha256";
const TOKEN_HEADER = TOKEN_QUERY_PARAM.toLowerCase();
const HOST_HEADER = "host";
const ALWAYS_UNSIGNABLE_HEADERS = {
    authorization: true,
    "cache-control": true,
    connection: true,
    expect: true,
    from: true,
    "keep-alive": true,
    "max-forwards": true,
    pragma: true,
    referer: true,
    te: true,
    trailer: true,
    "transfer-encoding": true,
    upgrade: true,
    "user-agent": true,
    "x-amzn-trace-id": true,
};
const PROXY_HEADER_PATTERN = /^proxy-/;
const SEC_HEADER_PATTERN = /^sec-/;
const UNSIGNABLE_PATTERNS = (/* unused pure expression or super */ null && ([/^proxy-/i, /^sec-/i]));
const ALGORITHM_IDENTIFIER = "AWS4-HMAC-SHA256";
const ALGORITHM_IDENTIFIER_V4A = "AWS4-ECDSA-P256-SHA256";
const EVENT_ALGORITHM_IDENTIFIER = "AWS4-HMAC-SHA256-PAYLOAD";
const UNSIGNED_PAYLOAD = "UNSIGNED-PAYLOAD";
const MAX_CACHE_SIZE = 50;
const KEY_TYPE_IDENTIFIER = "aws4_request";
const MAX_PRESIGNED_TTL = 60 * 60 * 24 * 7;

;// CONCATENATED MODULE: ./node_modules/@smithy/signature-v4/dist-es/getCanonicalQuery.js



const getCanonicalQuery = ({ query = {} }) => {
    const keys = [];
    const serialized = {};
    for (const key in query) {
        if (!(0,transport_hasOwn/* hasOwn */.$)(query, key)) {
            continue;
        }
        if (key.toLowerCase() === SIGNATURE_HEADER) {
            continue;
        }
        const encodedKey = (0,escape_uri/* escapeUri */.o)(key);
        keys.push(encodedKey);
        const value = query[key];
        if (typeof value === "string") {
            serialized[encodedKey] = `${encodedKey}=${(0,escape_uri/* escapeUri */.o)(value)}`;
        }
        else if (Array.isArray(value)) {
            serialized[encodedKey] = value
                .slice(0)
                .reduce((encoded, value) => encoded.concat([`${encodedKey}=${(0,escape_uri/* escapeUri */.o)(value)}`]), [])
                .sort()
                .join("&");
        }
    }
    return keys
        .sort()
        .map((key) => serialized[key])
        .filter((serialized) => serialized)
        .join("&");
};

;// CONCATENATED MODULE: ./node_modules/@smithy/signature-v4/dist-es/utilDate.js
const iso8601 = (time) => toDate(time)
    .toISOString()
    .replace(/\.\d{3}Z$/, "Z");
const toDate = (time) => {
    if (typeof time === "number") {
        return new Date(time * 1000);
    }
    if (typeof time === "string") {
        if (Number(time)) {
            return new Date(Number(time) * 1000);
        }
        return new Date(time);
    }
    return time;
};

;// CONCATENATED MODULE: ./node_modules/@smithy/signature-v4/dist-es/SignatureV4Base.js





class SignatureV4Base {
    service;
    regionProvider;
    credentialProvider;
    sha256;
    uriEscapePath;
    applyChecksum;
    constructor({ applyChecksum, credentials, region, service, sha256, uriEscapePath = true, }) {
        this.service = service;
        this.sha256 = sha256;
        this.uriEscapePath = uriEscapePath;
        this.applyChecksum = typeof applyChecksum === "boolean" ? applyChecksum : true;
        this.regionProvider = (0,normalizeProvider/* normalizeProvider */.t)(region);
        this.credentialProvider = (0,normalizeProvider/* normalizeProvider */.t)(credentials);
    }
    createCanonicalRequest(request, canonicalHeaders, payloadHash) {
        const sortedHeaders = Object.keys(canonicalHeaders).sort();
        return `${request.method}
${this.getCanonicalPath(request)}
${getCanonicalQuery(request)}
${sortedHeaders.map((name) => `${name}:${canonicalHeaders[name]}`).join("\n")}

${sortedHeaders.join(";")}
${payloadHash}`;
    }
    async createStringToSign(longDate, credentialScope, canonicalRequest, algorithmIdentifier) {
        const hash = new this.sha256();
        hash.update((0,toUint8Array/* toUint8Array */.F)(canonicalRequest));
        const hashedRequest = await hash.digest();
        return `${algorithmIdentifier}
${longDate}
${credentialScope}
${(0,hex_encoding/* toHex */.n)(hashedRequest)}`;
    }
    getCanonicalPath({ path }) {
        if (this.uriEscapePath) {
            const normalizedPathSegments = [];
            for (const pathSegment of path.split("/")) {
                if (pathSegment?.length === 0) {
                    continue;
                }
                if (pathSegment === ".") {
                    continue;
                }
                if (pathSegment === "..") {
                    normalizedPathSegments.pop();
                }
                else {
                    normalizedPathSegments.push(pathSegment);
                }
            }
            const normalizedPath = `${path?.startsWith("/") ? "/" : ""}${normalizedPathSegments.join("/")}${normalizedPathSegments.length > 0 && path?.endsWith("/") ? "/" : ""}`;
            const doubleEncoded = (0,escape_uri/* escapeUri */.o)(normalizedPath);
            return doubleEncoded.replace(/%2F/g, "/");
        }
        return path;
    }
    validateResolvedCredentials(credentials) {
        if (typeof credentials !== "object" ||
            typeof credentials.accessKeyId !== "string" ||
            typeof credentials.secretAccessKey !== "string") {
            throw new Error("Resolved credential object is not valid");
        }
    }
    formatDate(now) {
        const longDate = iso8601(now).replace(/[-:]/g, "");
        return {
            longDate,
            shortDate: longDate.slice(0, 8),
        };
    }
    getCanonicalHeaderList(headers) {
        return Object.keys(headers).sort().join(";");
    }
}

;// CONCATENATED MODULE: ./node_modules/@smithy/signature-v4/dist-es/credentialDerivation.js


const signingKeyCache = {};
const cacheQueue = [];
const createScope = (shortDate, region, service) => `${shortDate}/${region}/${service}/${KEY_TYPE_IDENTIFIER}`;
const getSigningKey = async (sha256Constructor, credentials, shortDate, region, service) => {
    const credsHash = await hmac(sha256Constructor, credentials.secretAccessKey, credentials.accessKeyId);
    const cacheKey = `${shortDate}:${region}:${service}:${(0,hex_encoding/* toHex */.n)(credsHash)}:${credentials.sessionToken}`;
    if (cacheKey in signingKeyCache) {
        return signingKeyCache[cacheKey];
    }
    cacheQueue.push(cacheKey);
    while (cacheQueue.length > MAX_CACHE_SIZE) {
        delete signingKeyCache[cacheQueue.shift()];
    }
    let key = `AWS4${credentials.secretAccessKey}`;
    for (const signable of [shortDate, region, service, KEY_TYPE_IDENTIFIER]) {
        key = await hmac(sha256Constructor, key, signable);
    }
    return (signingKeyCache[cacheKey] = key);
};
const clearCredentialCache = () => {
    cacheQueue.length = 0;
    Object.keys(signingKeyCache).forEach((cacheKey) => {
        delete signingKeyCache[cacheKey];
    });
};
const hmac = (ctor, secret, data) => {
    const hash = new ctor(secret);
    hash.update((0,toUint8Array/* toUint8Array */.F)(data));
    return hash.digest();
};

// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/serde/writeKey.js
var writeKey = __webpack_require__(412);
;// CONCATENATED MODULE: ./node_modules/@smithy/signature-v4/dist-es/getCanonicalHeaders.js


const getCanonicalHeaders = ({ headers }, unsignableHeaders, signableHeaders) => {
    const canonical = {};
    for (const headerName of Object.keys(headers).sort()) {
        if (headers[headerName] == undefined) {
            continue;
        }
        const canonicalHeaderName = headerName.toLowerCase();
        if ((0,transport_hasOwn/* hasOwn */.$)(ALWAYS_UNSIGNABLE_HEADERS, canonicalHeaderName) ||
            unsignableHeaders?.has(canonicalHeaderName) ||
            PROXY_HEADER_PATTERN.test(canonicalHeaderName) ||
            SEC_HEADER_PATTERN.test(canonicalHeaderName)) {
            if (!signableHeaders || (signableHeaders && !signableHeaders.has(canonicalHeaderName))) {
                continue;
            }
        }
        if (canonicalHeaderName === "__proto__") {
            (0,writeKey/* writeKey */.T)(canonical);
        }
        canonical[canonicalHeaderName] = headers[headerName]
            .replace(/[\r\n]/g, " ")
            .replace(/[ \t]+/g, " ")
            .replace(/^ | $/g, "");
    }
    return canonical;
};

// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/serde/is-array-buffer/is-array-buffer.js
var is_array_buffer = __webpack_require__(1719);
;// CONCATENATED MODULE: ./node_modules/@smithy/signature-v4/dist-es/getPayloadHash.js



const getPayloadHash = async ({ headers, body }, hashConstructor) => {
    for (const headerName in headers) {
        if (!(0,transport_hasOwn/* hasOwn */.$)(headers, headerName)) {
            continue;
        }
        if (headerName.toLowerCase() === SHA256_HEADER) {
            return headers[headerName];
        }
    }
    if (body == undefined) {
        return "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
    }
    else if (typeof body === "string" || ArrayBuffer.isView(body) || (0,is_array_buffer/* isArrayBuffer */.m)(body)) {
        const hashCtor = new hashConstructor();
        hashCtor.update((0,toUint8Array/* toUint8Array */.F)(body));
        return (0,hex_encoding/* toHex */.n)(await hashCtor.digest());
    }
    return UNSIGNED_PAYLOAD;
};

;// CONCATENATED MODULE: ./node_modules/@smithy/signature-v4/dist-es/headerUtil.js

const hasHeader = (soughtHeader, headers) => {
    soughtHeader = soughtHeader.toLowerCase();
    for (const headerName in headers) {
        if (!(0,transport_hasOwn/* hasOwn */.$)(headers, headerName)) {
            continue;
        }
        if (soughtHeader === headerName.toLowerCase()) {
            return true;
        }
    }
    return false;
};
const getHeaderValue = (soughtHeader, headers) => {
    soughtHeader = soughtHeader.toLowerCase();
    for (const headerName in headers) {
        if (!hasOwn(headers, headerName)) {
            continue;
        }
        if (soughtHeader === headerName.toLowerCase()) {
            return headers[headerName];
        }
    }
    return undefined;
};
const deleteHeader = (soughtHeader, headers) => {
    soughtHeader = soughtHeader.toLowerCase();
    for (const headerName in headers) {
        if (!hasOwn(headers, headerName)) {
            continue;
        }
        if (soughtHeader === headerName.toLowerCase()) {
            delete headers[headerName];
        }
    }
};

// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/transport/httpRequest.js
var httpRequest = __webpack_require__(9725);
;// CONCATENATED MODULE: ./node_modules/@smithy/signature-v4/dist-es/moveHeadersToQuery.js


const moveHeadersToQuery = (request, options = {}) => {
    const { headers, query = {} } = httpRequest/* HttpRequest */.K.clone(request);
    for (const name in headers) {
        if (!(0,transport_hasOwn/* hasOwn */.$)(headers, name)) {
            continue;
        }
        const lname = name.toLowerCase();
        if ((lname.slice(0, 6) === "x-amz-" && !options.unhoistableHeaders?.has(lname)) ||
            options.hoistableHeaders?.has(lname)) {
            query[name] = headers[name];
            delete headers[name];
        }
    }
    return {
        ...request,
        headers,
        query,
    };
};

;// CONCATENATED MODULE: ./node_modules/@smithy/signature-v4/dist-es/prepareRequest.js



const prepareRequest = (request) => {
    request = httpRequest/* HttpRequest */.K.clone(request);
    for (const headerName in request.headers) {
        if (!(0,transport_hasOwn/* hasOwn */.$)(request.headers, headerName)) {
            continue;
        }
        if (GENERATED_HEADERS.indexOf(headerName.toLowerCase()) > -1) {
            delete request.headers[headerName];
        }
    }
    return request;
};

;// CONCATENATED MODULE: ./node_modules/@smithy/signature-v4/dist-es/SignatureV4.js










class SignatureV4 extends SignatureV4Base {
    headerFormatter = new HeaderFormatter();
    constructor({ applyChecksum, credentials, region, service, sha256, uriEscapePath = true, }) {
        super({
            applyChecksum,
            credentials,
            region,
            service,
            sha256,
            uriEscapePath,
        });
    }
    async presign(originalRequest, options = {}) {
        const { signingDate = new Date(), expiresIn = 3600, unsignableHeaders, unhoistableHeaders, signableHeaders, hoistableHeaders, signingRegion, signingService, } = options;
        const credentials = await this.credentialProvider();
        this.validateResolvedCredentials(credentials);
        const region = signingRegion ?? (await this.regionProvider());
        const { longDate, shortDate } = this.formatDate(signingDate);
        if (expiresIn > MAX_PRESIGNED_TTL) {
            return Promise.reject("Signature version 4 presigned URLs" + " must have an expiration date less than one week in" + " the future");
        }
        const scope = createScope(shortDate, region, signingService ?? this.service);
        const request = moveHeadersToQuery(prepareRequest(originalRequest), { unhoistableHeaders, hoistableHeaders });
        if (credentials.sessionToken) {
            request.query[TOKEN_QUERY_PARAM] = credentials.sessionToken;
        }
        request.query[ALGORITHM_QUERY_PARAM] = ALGORITHM_IDENTIFIER;
        request.query[CREDENTIAL_QUERY_PARAM] = `${credentials.accessKeyId}/${scope}`;
        request.query[AMZ_DATE_QUERY_PARAM] = longDate;
        request.query[EXPIRES_QUERY_PARAM] = expiresIn.toString(10);
        const canonicalHeaders = getCanonicalHeaders(request, unsignableHeaders, signableHeaders);
        request.query[SIGNED_HEADERS_QUERY_PARAM] = this.getCanonicalHeaderList(canonicalHeaders);
        request.query[SIGNATURE_QUERY_PARAM] = await this.getSignature(longDate, scope, this.getSigningKey(credentials, region, shortDate, signingService), this.createCanonicalRequest(request, canonicalHeaders, await getPayloadHash(originalRequest, this.sha256)));
        return request;
    }
    async sign(toSign, options) {
        if (typeof toSign === "string") {
            return this.signString(toSign, options);
        }
        else if (toSign.headers && toSign.payload) {
            return this.signEvent(toSign, options);
        }
        else if (toSign.message) {
            return this.signMessage(toSign, options);
        }
        else {
            return this.signRequest(toSign, options);
        }
    }
    async signEvent({ headers, payload }, { signingDate = new Date(), priorSignature, signingRegion, signingService, eventStreamCredentials, }) {
        const region = signingRegion ?? (await this.regionProvider());
        const { shortDate, longDate } = this.formatDate(signingDate);
        const scope = createScope(shortDate, region, signingService ?? this.service);
        const hashedPayload = await getPayloadHash({ headers: {}, body: payload }, this.sha256);
        const hash = new this.sha256();
        hash.update(headers);
        const hashedHeaders = (0,hex_encoding/* toHex */.n)(await hash.digest());
        const stringToSign = [
            EVENT_ALGORITHM_IDENTIFIER,
            longDate,
            scope,
            priorSignature,
            hashedHeaders,
            hashedPayload,
        ].join("\n");
        return this.signString(stringToSign, {
            signingDate,
            signingRegion: region,
            signingService,
            eventStreamCredentials,
        });
    }
    async signMessage(signableMessage, { signingDate = new Date(), signingRegion, signingService, eventStreamCredentials }) {
        const promise = this.signEvent({
            headers: this.headerFormatter.format(signableMessage.message.headers),
            payload: signableMessage.message.body,
        }, {
            signingDate,
            signingRegion,
            signingService,
            priorSignature: signableMessage.priorSignature,
            eventStreamCredentials,
        });
        return promise.then((signature) => {
            return { message: signableMessage.message, signature };
        });
    }
    async signString(stringToSign, { signingDate = new Date(), signingRegion, signingService, eventStreamCredentials, } = {}) {
        const credentials = eventStreamCredentials ?? (await this.credentialProvider());
        this.validateResolvedCredentials(credentials);
        const region = signingRegion ?? (await this.regionProvider());
        const { shortDate } = this.formatDate(signingDate);
        const hash = new this.sha256(await this.getSigningKey(credentials, region, shortDate, signingService));
        hash.update((0,toUint8Array/* toUint8Array */.F)(stringToSign));
        return (0,hex_encoding/* toHex */.n)(await hash.digest());
    }
    async signRequest(requestToSign, { signingDate = new Date(), signableHeaders, unsignableHeaders, signingRegion, signingService, } = {}) {
        const credentials = await this.credentialProvider();
        this.validateResolvedCredentials(credentials);
        const region = signingRegion ?? (await this.regionProvider());
        const request = prepareRequest(requestToSign);
        const { longDate, shortDate } = this.formatDate(signingDate);
        const scope = createScope(shortDate, region, signingService ?? this.service);
        request.headers[AMZ_DATE_HEADER] = longDate;
        if (credentials.sessionToken) {
            request.headers[TOKEN_HEADER] = credentials.sessionToken;
        }
        const payloadHash = await getPayloadHash(request, this.sha256);
        if (!hasHeader(SHA256_HEADER, request.headers) && this.applyChecksum) {
            request.headers[SHA256_HEADER] = payloadHash;
        }
        const canonicalHeaders = getCanonicalHeaders(request, unsignableHeaders, signableHeaders);
        const signature = await this.getSignature(longDate, scope, this.getSigningKey(credentials, region, shortDate, signingService), this.createCanonicalRequest(request, canonicalHeaders, payloadHash));
        request.headers[AUTH_HEADER] =
            `${ALGORITHM_IDENTIFIER} ` +
                `Credential=${credentials.accessKeyId}/${scope}, ` +
                `SignedHeaders=${this.getCanonicalHeaderList(canonicalHeaders)}, ` +
                `Signature=${signature}`;
        return request;
    }
    async getSignature(longDate, credentialScope, keyPromise, canonicalRequest) {
        const stringToSign = await this.createStringToSign(longDate, credentialScope, canonicalRequest, ALGORITHM_IDENTIFIER);
        const hash = new this.sha256(await keyPromise);
        hash.update((0,toUint8Array/* toUint8Array */.F)(stringToSign));
        return (0,hex_encoding/* toHex */.n)(await hash.digest());
    }
    getSigningKey(credentials, region, shortDate, service) {
        return getSigningKey(this.sha256, credentials, shortDate, region, service || this.service);
    }
}


/***/ }),

/***/ 7418:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ SMITHY_CONTEXT_KEY)
/* harmony export */ });
const SMITHY_CONTEXT_KEY = "__smithy_context";


/***/ }),

/***/ 8669:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ IniSectionType)
/* harmony export */ });
var IniSectionType;
(function (IniSectionType) {
    IniSectionType["PROFILE"] = "profile";
    IniSectionType["SSO_SESSION"] = "sso-session";
    IniSectionType["SERVICES"] = "services";
})(IniSectionType || (IniSectionType = {}));


/***/ })

};
