'use strict';
exports.id = 8715;
exports.ids = [
	8715,
	1096
];
exports.modules = {
	8715: ((_module, exported, bundled)=>{
		var setCredentialFeature = bundled(249), CredentialsProviderError = bundled(1436), externalDataInterceptor = bundled(8729);
		let ENV_TOKEN_FILE = "AWS_WEB_IDENTITY_TOKEN_FILE", fromTokenFile = ((init = {})=>(async (awsIdentityProperties)=>{
				let init1;
				init.logger?.debug("@aws-sdk/credential-provider-web-identity - fromTokenFile");
				let webIdentityTokenFile = init?.webIdentityTokenFile ?? process.env[ENV_TOKEN_FILE], roleArn = init?.roleArn ?? process.env.AWS_ROLE_ARN, roleSessionName = init?.roleSessionName ?? process.env.AWS_ROLE_SESSION_NAME;
				if (!webIdentityTokenFile || !roleArn) throw new CredentialsProviderError.C("Web identity configuration not specified", {
					logger: init.logger
				});
				let credentials = await (init1 = {
					...init,
					webIdentityToken: externalDataInterceptor.Z?.getTokenRecord?.()[webIdentityTokenFile] ?? (0, bundled(3024).readFileSync)(webIdentityTokenFile, {
						encoding: "ascii"
					}),
					roleArn,
					roleSessionName
				}, (async (awsIdentityProperties)=>{
					init1.logger?.debug("@aws-sdk/credential-provider-web-identity - fromWebToken");
					let { roleArn, roleSessionName, webIdentityToken, providerId, policyArns, policy, durationSeconds } = init1, { roleAssumerWithWebIdentity } = init1;
					if (!roleAssumerWithWebIdentity) {
						let { getDefaultRoleAssumerWithWebIdentity } = await Promise.all([
							bundled.e(4581),
							bundled.e(8491),
							bundled.e(1166),
							bundled.e(8858),
							bundled.e(3692)
						]).then(bundled.bind(bundled, 8858));
						roleAssumerWithWebIdentity = getDefaultRoleAssumerWithWebIdentity({
							...init1.clientConfig,
							credentialProviderLogger: init1.logger,
							parentClientConfig: {
								...awsIdentityProperties?.callerClientConfig,
								...init1.parentClientConfig
							}
						}, init1.clientPlugins);
					}
					return roleAssumerWithWebIdentity({
						RoleArn: roleArn,
						RoleSessionName: roleSessionName ?? `aws-sdk-js-session-${Date.now()}`,
						WebIdentityToken: webIdentityToken,
						ProviderId: providerId,
						PolicyArns: policyArns,
						Policy: policy,
						DurationSeconds: durationSeconds
					});
				}))(awsIdentityProperties);
				return webIdentityTokenFile === process.env[ENV_TOKEN_FILE] && (0, setCredentialFeature.g)(credentials, "CREDENTIALS_ENV_VARS_STS_WEB_ID_TOKEN", "h"), credentials;
			}));
		exported.fromTokenFile = fromTokenFile;
	}),
	8729: ((_module, exported, bundled)=>{
		var getSSOTokenFromFile_1 = bundled(6333), readFile_0 = bundled(2149);
		let externalDataInterceptor = {
			getFileRecord: (()=>readFile_0.Jj),
			interceptFile (path, contents) {
				readFile_0.Jj[path] = Promise.resolve(contents);
			},
			getTokenRecord: (()=>getSSOTokenFromFile_1.a),
			interceptToken (id, contents) {
				getSSOTokenFromFile_1.a[id] = contents;
			}
		};
		exported.Z = externalDataInterceptor;
	}),
	3901: ((_module, exported, bundled)=>{
		let homeDirCache = {}, getHomeDir = (()=>{
			let { HOME, USERPROFILE, HOMEPATH, HOMEDRIVE = `C:${bundled(6760).sep}` } = process.env;
			if (HOME) return HOME;
			if (USERPROFILE) return USERPROFILE;
			if (HOMEPATH) return `${HOMEDRIVE}${HOMEPATH}`;
			let homeDirCacheKey = process && process.geteuid ? `${process.geteuid()}` : "DEFAULT";
			return homeDirCache[homeDirCacheKey] || (homeDirCache[homeDirCacheKey] = (0, bundled(8161).homedir)()), homeDirCache[homeDirCacheKey];
		});
		exported.R = getHomeDir;
	}),
	8474: ((_module, exported, bundled)=>{
		var getHomeDir_2 = bundled(3901);
		let getSSOTokenFilepath = ((id)=>{
			let cacheName = (0, bundled(7598).createHash)("sha1").update(id).digest("hex");
			return (0, bundled(6760).join)((0, getHomeDir_2.R)(), ".aws", "sso", "cache", `${cacheName}.json`);
		});
		exported.C = getSSOTokenFilepath;
	}),
	6333: ((_module, exported, bundled)=>{
		var getSSOTokenFilepath_1 = bundled(8474);
		let tokenIntercept = {}, getSSOTokenFromFile = (async (id)=>{
			if (tokenIntercept[id]) return tokenIntercept[id];
			let ssoTokenFilepath = (0, getSSOTokenFilepath_1.C)(id);
			return JSON.parse(await (0, bundled(1455).readFile)(ssoTokenFilepath, "utf8"));
		});
		exported.a = tokenIntercept;
		exported.v = getSSOTokenFromFile;
	}),
	2149: ((_module, exported, bundled)=>{
		let filePromises = {}, fileIntercept = {}, readFile = ((path, options)=>void 0 !== fileIntercept[path] ? fileIntercept[path] : ((!filePromises[path] || options?.ignoreCache) && (filePromises[path] = (0, bundled(1455).readFile)(path, "utf8")), filePromises[path]));
		exported.Jj = fileIntercept;
		exported.TA = readFile;
	})
};
