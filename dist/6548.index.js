'use strict';
exports.id = 6548;
exports.ids = [
	6548,
	4167,
	3692
];
exports.modules = {
	6548: ((_module, exported, bundled)=>{
		var getProfileName = bundled(2365), parseKnownFiles = bundled(816), CredentialsProviderError = bundled(1436), getConfigFilepath = bundled(6184), profile = bundled(8669), constants = bundled(6814);
		let getSsoSessionData = ((data)=>Object.entries(data).filter((([key])=>key.startsWith(profile.I.SSO_SESSION + constants.Q))).reduce(((acc, [key, value])=>({
					...acc,
					[key.substring(key.indexOf(constants.Q) + 1)]: value
				})), {}));
		var parseIni = bundled(6892), readFile = bundled(2149);
		let swallowError = (()=>({})), loadSsoSessionData = (async (init = {})=>(0, readFile.TA)(init.configFilepath ?? (0, getConfigFilepath.g)()).then(parseIni.A).then(getSsoSessionData).catch(swallowError));
		var setCredentialFeature = bundled(249), ProviderError = bundled(1342);
		class TokenProviderError extends ProviderError.m {
			name = "TokenProviderError";
			constructor(message, options = !0){
				super(message, options);
				Object.setPrototypeOf(this, TokenProviderError.prototype);
			}
		}
		var getSSOTokenFromFile = bundled(6333);
		let REFRESH_MESSAGE = "To refresh this SSO session run 'aws sso login' with the corresponding profile.", getSsoOidcClient = (async (ssoRegion, init = {}, callerClientConfig)=>{
			let { SSOOIDCClient } = await Promise.all([
				bundled.e(4581),
				bundled.e(8491),
				bundled.e(5143),
				bundled.e(1223),
				bundled.e(1506)
			]).then(bundled.bind(bundled, 2340)), coalesce = ((prop)=>init.clientConfig?.[prop] ?? init.parentClientConfig?.[prop] ?? callerClientConfig?.[prop]);
			return new SSOOIDCClient(Object.assign({}, init.clientConfig ?? {}, {
				region: ssoRegion ?? init.clientConfig?.region,
				logger: coalesce("logger"),
				userAgentAppId: coalesce("userAgentAppId")
			}));
		}), getNewSsoOidcToken = (async (ssoToken, ssoRegion, init = {}, callerClientConfig)=>{
			let { CreateTokenCommand } = await Promise.all([
				bundled.e(4581),
				bundled.e(8491),
				bundled.e(5143),
				bundled.e(1223),
				bundled.e(1506)
			]).then(bundled.bind(bundled, 2340));
			return (await getSsoOidcClient(ssoRegion, init, callerClientConfig)).send(new CreateTokenCommand({
				clientId: ssoToken.clientId,
				clientSecret: ssoToken.clientSecret,
				refreshToken: ssoToken.refreshToken,
				grantType: "refresh_token"
			}));
		}), validateTokenExpiry = ((token)=>{
			if (token.expiration && token.expiration.getTime() < Date.now()) throw new TokenProviderError(`Token is expired. ${REFRESH_MESSAGE}`, !1);
		}), validateTokenKey = ((key, value, forRefresh = !1)=>{
			if (void 0 === value) throw new TokenProviderError(`Value not present for '${key}' in SSO Token${forRefresh ? ". Cannot refresh" : ""}. ${REFRESH_MESSAGE}`, !1);
		});
		var getSSOTokenFilepath = bundled(8474);
		let { writeFile } = bundled(1455), lastRefreshAttemptTimes = new Map(), inFlightRefreshes = new Map(), resolveSSOCredentials = (async ({ ssoStartUrl, ssoSession, ssoAccountId, ssoRegion, ssoRoleName, ssoClient, clientConfig, parentClientConfig, callerClientConfig, profile, filepath, configFilepath, ignoreCache, logger })=>{
			let token, ssoResp, refreshMessage = "To refresh this SSO session run aws sso login with the corresponding profile.";
			if (ssoSession) try {
				let _token = await ((init = {})=>(async ({ callerClientConfig } = {})=>{
						let ssoToken;
						init.logger?.debug("@aws-sdk/token-providers - fromSso");
						let profiles = await (0, parseKnownFiles.Y)(init), profileName = (0, getProfileName.Bz)({
							profile: init.profile ?? callerClientConfig?.profile
						}), profile = profiles[profileName];
						if (profile) {
							if (!profile.sso_session) throw new TokenProviderError(`Profile '${profileName}' is missing required property 'sso_session'.`);
						} else throw new TokenProviderError(`Profile '${profileName}' could not be found in shared credentials file.`, !1);
						let ssoSessionName = profile.sso_session, inFlightRefresh = inFlightRefreshes.get(ssoSessionName);
						if (inFlightRefresh) return await inFlightRefresh;
						let ssoSession = (await loadSsoSessionData(init))[ssoSessionName];
						if (!ssoSession) throw new TokenProviderError(`Sso session '${ssoSessionName}' could not be found in shared credentials file.`, !1);
						for (let ssoSessionRequiredKey of [
							"sso_start_url",
							"sso_region"
						])if (!ssoSession[ssoSessionRequiredKey]) throw new TokenProviderError(`Sso session '${ssoSessionName}' is missing required property '${ssoSessionRequiredKey}'.`, !1);
						ssoSession.sso_start_url;
						let ssoRegion = ssoSession.sso_region;
						try {
							ssoToken = await (0, getSSOTokenFromFile.v)(ssoSessionName);
						} catch (e) {
							throw new TokenProviderError(`The SSO session token associated with profile=${profileName} was not found or is invalid. ${REFRESH_MESSAGE}`, !1);
						}
						validateTokenKey("accessToken", ssoToken.accessToken);
						validateTokenKey("expiresAt", ssoToken.expiresAt);
						let { accessToken, expiresAt } = ssoToken, existingToken = {
							token: accessToken,
							expiration: new Date(expiresAt)
						};
						if (existingToken.expiration.getTime() - Date.now() > 300000) return existingToken;
						let inFlightRefreshAfterReadingToken = inFlightRefreshes.get(ssoSessionName);
						if (inFlightRefreshAfterReadingToken) return await inFlightRefreshAfterReadingToken;
						let lastRefreshAttemptTime = lastRefreshAttemptTimes.get(ssoSessionName) ?? 0;
						if (Date.now() - lastRefreshAttemptTime < 30000) return validateTokenExpiry(existingToken), existingToken;
						validateTokenKey("clientId", ssoToken.clientId, !0);
						validateTokenKey("clientSecret", ssoToken.clientSecret, !0);
						validateTokenKey("refreshToken", ssoToken.refreshToken, !0);
						let refresh = (async ()=>{
							try {
								lastRefreshAttemptTimes.set(ssoSessionName, Date.now());
								let newSsoOidcToken = await getNewSsoOidcToken(ssoToken, ssoRegion, init, callerClientConfig);
								validateTokenKey("accessToken", newSsoOidcToken.accessToken);
								validateTokenKey("expiresIn", newSsoOidcToken.expiresIn);
								let newTokenExpiration = new Date(Date.now() + 1000 * newSsoOidcToken.expiresIn);
								try {
									var ssoToken1;
									let tokenFilepath;
									await (ssoToken1 = {
										...ssoToken,
										accessToken: newSsoOidcToken.accessToken,
										expiresAt: newTokenExpiration.toISOString(),
										refreshToken: newSsoOidcToken.refreshToken
									}, tokenFilepath = (0, getSSOTokenFilepath.C)(ssoSessionName), writeFile(tokenFilepath, JSON.stringify(ssoToken1, null, 2)));
								} catch (error) {}
								return {
									token: newSsoOidcToken.accessToken,
									expiration: newTokenExpiration
								};
							} catch (error) {
								validateTokenExpiry(existingToken);
								return existingToken;
							}
						})();
						inFlightRefreshes.set(ssoSessionName, refresh);
						try {
							return await refresh;
						} finally{
							inFlightRefreshes.delete(ssoSessionName);
						}
					}))({
					profile,
					filepath,
					configFilepath,
					ignoreCache,
					clientConfig,
					parentClientConfig,
					logger
				})({
					callerClientConfig
				});
				token = {
					accessToken: _token.token,
					expiresAt: new Date(_token.expiration).toISOString()
				};
			} catch (e) {
				throw new CredentialsProviderError.C(e.message, {
					tryNextLink: !1,
					logger
				});
			}
			else try {
				token = await (0, getSSOTokenFromFile.v)(ssoStartUrl);
			} catch (e) {
				throw new CredentialsProviderError.C(`The SSO session associated with this profile is invalid. ${refreshMessage}`, {
					tryNextLink: !1,
					logger
				});
			}
			if (new Date(token.expiresAt).getTime() - Date.now() <= 0) throw new CredentialsProviderError.C(`The SSO session associated with this profile has expired. ${refreshMessage}`, {
				tryNextLink: !1,
				logger
			});
			let { accessToken } = token, { SSOClient, GetRoleCredentialsCommand } = await Promise.all([
				bundled.e(4581),
				bundled.e(8491),
				bundled.e(5143),
				bundled.e(1223),
				bundled.e(8597)
			]).then(bundled.bind(bundled, 5689)), sso = ssoClient || new SSOClient(Object.assign({}, clientConfig ?? {}, {
				logger: clientConfig?.logger ?? callerClientConfig?.logger ?? parentClientConfig?.logger,
				region: clientConfig?.region ?? ssoRegion,
				userAgentAppId: clientConfig?.userAgentAppId ?? callerClientConfig?.userAgentAppId ?? parentClientConfig?.userAgentAppId
			}));
			try {
				ssoResp = await sso.send(new GetRoleCredentialsCommand({
					accountId: ssoAccountId,
					roleName: ssoRoleName,
					accessToken
				}));
			} catch (e) {
				throw new CredentialsProviderError.C(e, {
					tryNextLink: !1,
					logger
				});
			}
			let { roleCredentials: { accessKeyId, secretAccessKey, sessionToken, expiration, credentialScope, accountId } = {} } = ssoResp;
			if (!accessKeyId || !secretAccessKey || !sessionToken || !expiration) throw new CredentialsProviderError.C("SSO returns an invalid temporary credential.", {
				tryNextLink: !1,
				logger
			});
			let credentials = {
				accessKeyId,
				secretAccessKey,
				sessionToken,
				expiration: new Date(expiration),
				...credentialScope && {
					credentialScope
				},
				...accountId && {
					accountId
				}
			};
			return ssoSession ? (0, setCredentialFeature.g)(credentials, "CREDENTIALS_SSO", "s") : (0, setCredentialFeature.g)(credentials, "CREDENTIALS_SSO_LEGACY", "u"), credentials;
		}), fromSSO = ((init = {})=>(async ({ callerClientConfig } = {})=>{
				init.logger?.debug("@aws-sdk/credential-provider-sso - fromSSO");
				let { ssoStartUrl, ssoAccountId, ssoRegion, ssoRoleName, ssoSession } = init, { ssoClient } = init, profileName = (0, getProfileName.Bz)({
					profile: init.profile ?? callerClientConfig?.profile
				});
				if (ssoStartUrl || ssoAccountId || ssoRegion || ssoRoleName || ssoSession) if (ssoStartUrl && ssoAccountId && ssoRegion && ssoRoleName) return resolveSSOCredentials({
					ssoStartUrl,
					ssoSession,
					ssoAccountId,
					ssoRegion,
					ssoRoleName,
					ssoClient,
					clientConfig: init.clientConfig,
					parentClientConfig: init.parentClientConfig,
					callerClientConfig: init.callerClientConfig,
					profile: profileName,
					filepath: init.filepath,
					configFilepath: init.configFilepath,
					ignoreCache: init.ignoreCache,
					logger: init.logger
				});
				else throw new CredentialsProviderError.C('Incomplete configuration. The fromSSO() argument hash must include "ssoStartUrl", "ssoAccountId", "ssoRegion", "ssoRoleName"', {
					tryNextLink: !1,
					logger: init.logger
				});
				{
					let profile = (await (0, parseKnownFiles.Y)(init))[profileName];
					if (!profile) throw new CredentialsProviderError.C(`Profile ${profileName} was not found.`, {
						logger: init.logger
					});
					if (!(profile && ("string" == typeof profile.sso_start_url || "string" == typeof profile.sso_account_id || "string" == typeof profile.sso_session || "string" == typeof profile.sso_region || "string" == typeof profile.sso_role_name))) throw new CredentialsProviderError.C(`Profile ${profileName} is not configured with SSO credentials.`, {
						logger: init.logger
					});
					if (profile?.sso_session) {
						let session = (await loadSsoSessionData(init))[profile.sso_session], conflictMsg = ` configurations in profile ${profileName} and sso-session ${profile.sso_session}`;
						if (ssoRegion && ssoRegion !== session.sso_region) throw new CredentialsProviderError.C("Conflicting SSO region" + conflictMsg, {
							tryNextLink: !1,
							logger: init.logger
						});
						if (ssoStartUrl && ssoStartUrl !== session.sso_start_url) throw new CredentialsProviderError.C("Conflicting SSO start_url" + conflictMsg, {
							tryNextLink: !1,
							logger: init.logger
						});
						profile.sso_region = session.sso_region;
						profile.sso_start_url = session.sso_start_url;
					}
					let { sso_start_url, sso_account_id, sso_region, sso_role_name, sso_session } = ((profile, logger)=>{
						let { sso_start_url, sso_account_id, sso_region, sso_role_name } = profile;
						if (!sso_start_url || !sso_account_id || !sso_region || !sso_role_name) throw new CredentialsProviderError.C(`Profile is configured with invalid SSO credentials. Required parameters "sso_account_id", "sso_region", "sso_role_name", "sso_start_url". Got ${Object.keys(profile).join(", ")}\nReference: https://docs.aws.amazon.com/cli/latest/userguide/cli-configure-sso.html`, {
							tryNextLink: !1,
							logger
						});
						return profile;
					})(profile, init.logger);
					return resolveSSOCredentials({
						ssoStartUrl: sso_start_url,
						ssoSession: sso_session,
						ssoAccountId: sso_account_id,
						ssoRegion: sso_region,
						ssoRoleName: sso_role_name,
						ssoClient: ssoClient,
						clientConfig: init.clientConfig,
						parentClientConfig: init.parentClientConfig,
						callerClientConfig: init.callerClientConfig,
						profile: profileName,
						filepath: init.filepath,
						configFilepath: init.configFilepath,
						ignoreCache: init.ignoreCache,
						logger: init.logger
					});
				}
			}));
		exported.fromSSO = fromSSO;
	}),
	6814: ((_module, exported, bundled)=>{
		let CONFIG_PREFIX_SEPARATOR = ".";
		exported.Q = CONFIG_PREFIX_SEPARATOR;
	}),
	6184: ((_module, exported, bundled)=>{
		var getHomeDir_1 = bundled(3901);
		let getConfigFilepath = (()=>process.env.AWS_CONFIG_FILE || (0, bundled(6760).join)((0, getHomeDir_1.R)(), ".aws", "config"));
		exported.g = getConfigFilepath;
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
	3692: ((_module, exported, bundled)=>{
		var profile = bundled(8669), constants = bundled(6814);
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
		var getConfigFilepath = bundled(6184), getHomeDir = bundled(3901), parseIni = bundled(6892), readFile = bundled(2149);
		let swallowError = (()=>({})), loadSharedConfigFiles = (async (init = {})=>{
			let { filepath = process.env.AWS_SHARED_CREDENTIALS_FILE || (0, bundled(6760).join)((0, getHomeDir.R)(), ".aws", "credentials"), configFilepath = (0, getConfigFilepath.g)() } = init, homeDir = (0, getHomeDir.R)(), resolvedFilepath = filepath;
			filepath.startsWith("~/") && (resolvedFilepath = (0, bundled(6760).join)(homeDir, filepath.slice(2)));
			let resolvedConfigFilepath = configFilepath;
			configFilepath.startsWith("~/") && (resolvedConfigFilepath = (0, bundled(6760).join)(homeDir, configFilepath.slice(2)));
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
		});
		exported.p = loadSharedConfigFiles;
	}),
	6892: ((_module, exported, bundled)=>{
		var smithy_types_0 = bundled(8669), constants_1 = bundled(6814);
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
						Object.values(smithy_types_0.I).includes(prefix) && (currentSection = [
							prefix,
							name
						].join(constants_1.Q));
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
							].join(constants_1.Q) : name;
							map[currentSection][key] = value;
						}
					}
				}
			}
			return map;
		};
		exported.A = parseIni;
	}),
	816: ((_module, exported, bundled)=>{
		var loadSharedConfigFiles = bundled(3692);
		let parseKnownFiles = (async (init)=>{
			let parsedFiles = await (0, loadSharedConfigFiles.p)(init);
			return ((...files)=>{
				let merged = {};
				for (let file of files)for (let [key, values] of Object.entries(file))void 0 !== merged[key] ? Object.assign(merged[key], values) : merged[key] = values;
				return merged;
			})(parsedFiles.configFile, parsedFiles.credentialsFile);
		});
		exported.Y = parseKnownFiles;
	}),
	2149: ((_module, exported, bundled)=>{
		let filePromises = {}, fileIntercept = {}, readFile = ((path, options)=>void 0 !== fileIntercept[path] ? fileIntercept[path] : ((!filePromises[path] || options?.ignoreCache) && (filePromises[path] = (0, bundled(1455).readFile)(path, "utf8")), filePromises[path]));
		exported.Jj = fileIntercept;
		exported.TA = readFile;
	}),
	8669: ((_module, exported, bundled)=>{
		var IniSectionType, IniSectionType1;
		bundled.d(exported, {
			I: ()=>IniSectionType
		});
		(IniSectionType1 = IniSectionType || (IniSectionType = {})).PROFILE = "profile", IniSectionType1.SSO_SESSION = "sso-session", IniSectionType1.SERVICES = "services";
	})
};
