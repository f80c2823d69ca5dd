'use strict';
exports.id = 5956;
exports.ids = [
	5956
];
exports.modules = {
	3575: ((_module, exported, bundled)=>{
		bundled.d(exported, {
			fromProcess: (()=>fromProcess)
		});
		var parseKnownFiles = bundled(816), getProfileName = bundled(2365), externalDataInterceptor = bundled(8729), CredentialsProviderError = bundled(1436), setCredentialFeature = bundled(249);
		let resolveProcessCredentials = (async (profileName, profiles, logger)=>{
			let profile = profiles[profileName];
			if (profiles[profileName]) {
				let credentialProcess = profile.credential_process;
				if (void 0 !== credentialProcess) {
					let execPromise = (0, bundled(7975).promisify)(externalDataInterceptor.Z?.getTokenRecord?.().exec ?? bundled(1421).exec);
					try {
						let data1, { stdout } = await execPromise(credentialProcess);
						try {
							data1 = JSON.parse(stdout.trim());
						} catch  {
							throw Error(`Profile ${profileName} credential_process returned invalid JSON.`);
						}
						var data = data1;
						if (1 !== data.Version) throw Error(`Profile ${profileName} credential_process did not return Version 1.`);
						if (void 0 === data.AccessKeyId || void 0 === data.SecretAccessKey) throw Error(`Profile ${profileName} credential_process returned invalid credentials.`);
						if (data.Expiration) {
							let currentTime = new Date(), expireTime = new Date(data.Expiration);
							if (expireTime < currentTime) throw Error(`Profile ${profileName} credential_process returned expired credentials.`);
						}
						let accountId = data.AccountId;
						!accountId && profiles?.[profileName]?.aws_account_id && (accountId = profiles[profileName].aws_account_id);
						let credentials = {
							accessKeyId: data.AccessKeyId,
							secretAccessKey: data.SecretAccessKey,
							...data.SessionToken && {
								sessionToken: data.SessionToken
							},
							...data.Expiration && {
								expiration: new Date(data.Expiration)
							},
							...data.CredentialScope && {
								credentialScope: data.CredentialScope
							},
							...accountId && {
								accountId
							}
						};
						return (0, setCredentialFeature.g)(credentials, "CREDENTIALS_PROCESS", "w"), credentials;
					} catch (error) {
						throw new CredentialsProviderError.C(error.message, {
							logger
						});
					}
				}
				throw new CredentialsProviderError.C(`Profile ${profileName} did not contain credential_process.`, {
					logger
				});
			}
			throw new CredentialsProviderError.C(`Profile ${profileName} could not be found in shared credentials file.`, {
				logger
			});
		}), fromProcess = ((init = {})=>(async ({ callerClientConfig } = {})=>{
				init.logger?.debug("@aws-sdk/credential-provider-process - fromProcess");
				let profiles = await (0, parseKnownFiles.Y)(init);
				return resolveProcessCredentials((0, getProfileName.Bz)({
					profile: init.profile ?? callerClientConfig?.profile
				}), profiles, init.logger);
			}));
	}),
	8729: ((_module, exported, bundled)=>{
		bundled.d(exported, {
			Z: (()=>externalDataInterceptor)
		});
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
	}),
	8474: ((_module, exported, bundled)=>{
		bundled.d(exported, {
			C: (()=>getSSOTokenFilepath)
		});
		bundled(7598);
		bundled(6760);
		var getHomeDir_2 = bundled(3901);
		let getSSOTokenFilepath = ((id)=>{
			let cacheName = (0, bundled(7598).createHash)("sha1").update(id).digest("hex");
			return (0, bundled(6760).join)((0, getHomeDir_2.R)(), ".aws", "sso", "cache", `${cacheName}.json`);
		});
	}),
	6333: ((_module, exported, bundled)=>{
		bundled.d(exported, {
			a: (()=>tokenIntercept),
			v: (()=>getSSOTokenFromFile)
		});
		bundled(1455);
		var getSSOTokenFilepath_1 = bundled(8474);
		let tokenIntercept = {}, getSSOTokenFromFile = (async (id)=>{
			if (tokenIntercept[id]) return tokenIntercept[id];
			let ssoTokenFilepath = (0, getSSOTokenFilepath_1.C)(id);
			return JSON.parse(await (0, bundled(1455).readFile)(ssoTokenFilepath, "utf8"));
		});
	})
};
