'use strict';
exports.id = 6963;
exports.ids = [
	6963
];
exports.modules = {
	249: ((_module, exported, bundled)=>{
		exported.g = setCredentialFeature;
		function setCredentialFeature(credentials, feature, value) {
			return credentials.$source || (credentials.$source = {}), credentials.$source[feature] = value, credentials;
		}
	}),
	3099: ((_module, exported, bundled)=>{
		var aws_sdk_core_client_0 = bundled(249), smithy_core_config_1 = bundled(1436);
		let ENV_KEY = "AWS_ACCESS_KEY_ID", ENV_SECRET = "AWS_SECRET_ACCESS_KEY", fromEnv = ((init)=>(async ()=>{
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
					return (0, aws_sdk_core_client_0.g)(credentials, "CREDENTIALS_ENV_VARS", "g"), credentials;
				}
				throw new smithy_core_config_1.C("Unable to find environment variable credentials.", {
					logger: init?.logger
				});
			}));
		exported.pi = ENV_SECRET;
		exported.sF = fromEnv;
		exported.yG = ENV_KEY;
	}),
	9882: ((_module, exported, bundled)=>{
		var fromEnv = bundled(3099), getProfileName = bundled(2365), CredentialsProviderError = bundled(1436), chain = bundled(8062);
		let ENV_IMDS_DISABLED = "AWS_EC2_METADATA_DISABLED", remoteProvider = async (init)=>{
			let { ENV_CMDS_FULL_URI, ENV_CMDS_RELATIVE_URI, fromContainerMetadata, fromInstanceMetadata } = await bundled.e(4966).then(bundled.bind(bundled, 4966));
			if (process.env[ENV_CMDS_RELATIVE_URI] || process.env[ENV_CMDS_FULL_URI]) {
				init.logger?.debug("@aws-sdk/credential-provider-node - remoteProvider::fromHttp/fromContainerMetadata");
				let { fromHttp } = await Promise.all([
					bundled.e(4581),
					bundled.e(7459)
				]).then(bundled.bind(bundled, 7459));
				return (0, chain.c)(fromHttp(init), fromContainerMetadata(init));
			}
			return process.env[ENV_IMDS_DISABLED] && "false" !== process.env[ENV_IMDS_DISABLED] ? async ()=>{
				throw new CredentialsProviderError.C("EC2 Instance Metadata Service access disabled", {
					logger: init.logger
				});
			} : (init.logger?.debug("@aws-sdk/credential-provider-node - remoteProvider::fromInstanceMetadata"), fromInstanceMetadata(init));
		}, multipleCredentialSourceWarningEmitted = !1, defaultProvider = ((init = {})=>{
			var providers;
			let activeLock, passiveLock, credentials, forceRefreshLock, chain, provider, providers1;
			return chain = (providers1 = providers = [
				(async ()=>{
					let profile = init.profile ?? process.env[getProfileName.Ch];
					if (profile) {
						let envStaticCredentialsAreSet = process.env[fromEnv.yG] && process.env[fromEnv.pi];
						if (envStaticCredentialsAreSet && !multipleCredentialSourceWarningEmitted) {
							(init.logger?.warn && init.logger?.constructor?.name !== "NoOpLogger" ? init.logger.warn.bind(init.logger) : console.warn)(`@aws-sdk/credential-provider-node - defaultProvider::fromEnv WARNING:\n    Multiple credential sources detected: \n    Both AWS_PROFILE and the pair AWS_ACCESS_KEY_ID/AWS_SECRET_ACCESS_KEY static credentials are set.\n    This SDK will proceed with the AWS_PROFILE value.\n    \n    However, a future version may change this behavior to prefer the ENV static credentials.\n    Please ensure that your environment only sets either the AWS_PROFILE or the\n    AWS_ACCESS_KEY_ID/AWS_SECRET_ACCESS_KEY pair.\n`);
							multipleCredentialSourceWarningEmitted = !0;
						}
						throw new CredentialsProviderError.C("AWS_PROFILE is set, skipping fromEnv provider.", {
							logger: init.logger,
							tryNextLink: !0
						});
					}
					return init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromEnv"), (0, fromEnv.sF)(init)();
				}),
				async (awsIdentityProperties)=>{
					init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromSSO");
					let { ssoStartUrl, ssoAccountId, ssoRegion, ssoRoleName, ssoSession } = init;
					if (!ssoStartUrl && !ssoAccountId && !ssoRegion && !ssoRoleName && !ssoSession) throw new CredentialsProviderError.C("Skipping SSO provider in default chain (inputs do not include SSO fields).", {
						logger: init.logger
					});
					let { fromSSO } = await bundled.e(6548).then(bundled.bind(bundled, 6548));
					return fromSSO(init)(awsIdentityProperties);
				},
				async (awsIdentityProperties)=>{
					init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromIni");
					let { fromIni } = await bundled.e(6236).then(bundled.bind(bundled, 6236));
					return fromIni(init)(awsIdentityProperties);
				},
				async (awsIdentityProperties)=>{
					init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromProcess");
					let { fromProcess } = await bundled.e(3575).then(bundled.bind(bundled, 3575));
					return fromProcess(init)(awsIdentityProperties);
				},
				async (awsIdentityProperties)=>{
					init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromTokenFile");
					let { fromTokenFile } = await bundled.e(8715).then(bundled.bind(bundled, 8715));
					return fromTokenFile(init)(awsIdentityProperties);
				},
				async ()=>(init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::remoteProvider"), (await remoteProvider(init))()),
				async ()=>{
					throw new CredentialsProviderError.C("Could not load credentials from any providers", {
						tryNextLink: !1,
						logger: init.logger
					});
				}
			], (async (awsIdentityProperties)=>{
				let lastProviderError;
				for (let provider of providers)try {
					return await provider(awsIdentityProperties);
				} catch (err) {
					lastProviderError = err;
					if (err?.tryNextLink) continue;
					throw err;
				}
				throw lastProviderError;
			})), provider = (async (options)=>{
				if (options?.forceRefresh) return forceRefreshLock || (forceRefreshLock = chain(options).then(((c)=>{
					credentials = c;
				})).finally(()=>{
					forceRefreshLock = void 0;
				})), await forceRefreshLock, credentials;
				credentials?.expiration && credentials?.expiration?.getTime() < Date.now() && (credentials = void 0);
				if (activeLock) await activeLock;
				else if (!credentials || credentialsTreatedAsExpired?.(credentials)) if (!credentials) return activeLock = chain(options).then(((c)=>{
					credentials = c;
				})).finally((()=>{
					activeLock = void 0;
				})), provider(options);
				else passiveLock || (passiveLock = chain(options).then(((c)=>{
					credentials = c;
				})).catch((()=>{})).finally(()=>{
					passiveLock = void 0;
				}));
				return credentials;
			});
		}), credentialsTreatedAsExpired = ((credentials)=>credentials?.expiration !== void 0 && credentials.expiration.getTime() - Date.now() < 300000);
		exported.v6 = defaultProvider;
	}),
	1436: ((_module, exported, bundled)=>{
		var ProviderError_0 = bundled(1342);
		class CredentialsProviderError extends ProviderError_0.m {
			name = "CredentialsProviderError";
			constructor(message, options = !0){
				super(message, options);
				Object.setPrototypeOf(this, CredentialsProviderError.prototype);
			}
		}
		exported.C = CredentialsProviderError;
	}),
	1342: ((_module, exported, bundled)=>{
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
		exported.m = ProviderError;
	}),
	8062: ((_module, exported, bundled)=>{
		var ProviderError_0 = bundled(1342);
		let chain = ((...providers)=>(async ()=>{
				let lastProviderError;
				if (0 === providers.length) throw new ProviderError_0.m("No providers in chain");
				for (let provider of providers)try {
					return await provider();
				} catch (err) {
					lastProviderError = err;
					if (err?.tryNextLink) continue;
					throw err;
				}
				throw lastProviderError;
			}));
		exported.c = chain;
	}),
	2365: ((_module, exported, bundled)=>{
		let ENV_PROFILE = "AWS_PROFILE", getProfileName = ((init)=>init.profile || process.env[ENV_PROFILE] || "default");
		exported.Bz = getProfileName;
		exported.Ch = ENV_PROFILE;
	}),
	6963: ((_module, exported, bundled)=>{
		bundled.r(exported);
		exported.defaultCredentials = defaultCredentials;
		var aws_sdk_credential_provider_node_0 = bundled(9882);
		function defaultCredentials(region) {
			return (0, aws_sdk_credential_provider_node_0.v6)({
				clientConfig: {
					region
				}
			});
		}
	})
};
