'use strict';
exports.id = 6236;
exports.ids = [
	6236,
	3692
];
exports.modules = {
	6236: ((_module, exported, bundled)=>{
		var parseKnownFiles = bundled(816), getProfileName = bundled(2365), CredentialsProviderError = bundled(1436), setCredentialFeature = bundled(249), chain = bundled(8062);
		let setNamedProvider = ((creds)=>(0, setCredentialFeature.g)(creds, "CREDENTIALS_PROFILE_NAMED_PROVIDER", "p")), resolveAssumeRoleCredentials = (async (profileName, profiles, options, callerClientConfig, visitedProfiles = {}, resolveProfileData)=>{
			options.logger?.debug("@aws-sdk/credential-provider-ini - resolveAssumeRoleCredentials (STS)");
			let profileData = profiles[profileName], { source_profile, region } = profileData;
			if (!options.roleAssumer) {
				let { getDefaultRoleAssumer } = await Promise.all([
					bundled.e(4581),
					bundled.e(8491),
					bundled.e(1166),
					bundled.e(8858)
				]).then(bundled.bind(bundled, 8858));
				options.roleAssumer = getDefaultRoleAssumer({
					...options.clientConfig,
					credentialProviderLogger: options.logger,
					parentClientConfig: {
						...callerClientConfig,
						...options?.parentClientConfig,
						region: region ?? options?.parentClientConfig?.region ?? callerClientConfig?.region
					}
				}, options.clientPlugins);
			}
			if (source_profile && source_profile in visitedProfiles) throw new CredentialsProviderError.C(`Detected a cycle attempting to resolve credentials for profile ${(0, getProfileName.Bz)(options)}. Profiles visited: ` + Object.keys(visitedProfiles).join(", "), {
				logger: options.logger
			});
			options.logger?.debug(`@aws-sdk/credential-provider-ini - finding credential resolver using ${source_profile ? `source_profile=[${source_profile}]` : `profile=[${profileName}]`}`);
			let sourceCredsProvider = source_profile ? resolveProfileData(source_profile, profiles, options, callerClientConfig, {
				...visitedProfiles,
				[source_profile]: !0
			}, isCredentialSourceWithoutRoleArn(profiles[source_profile] ?? {})) : (await ((credentialSource, profileName, logger)=>{
				let sourceProvidersMap = {
					EcsContainer: (async (options)=>{
						let { fromHttp } = await Promise.all([
							bundled.e(4581),
							bundled.e(7459)
						]).then(bundled.bind(bundled, 7459)), { fromContainerMetadata } = await bundled.e(4966).then(bundled.bind(bundled, 4966));
						return logger?.debug("@aws-sdk/credential-provider-ini - credential_source is EcsContainer"), (async ()=>(0, chain.c)(fromHttp(options ?? {}), fromContainerMetadata(options))().then(setNamedProvider));
					}),
					Ec2InstanceMetadata: (async (options)=>{
						logger?.debug("@aws-sdk/credential-provider-ini - credential_source is Ec2InstanceMetadata");
						let { fromInstanceMetadata } = await bundled.e(4966).then(bundled.bind(bundled, 4966));
						return (async ()=>fromInstanceMetadata(options)().then(setNamedProvider));
					}),
					Environment: (async (options)=>{
						logger?.debug("@aws-sdk/credential-provider-ini - credential_source is Environment");
						let { fromEnv } = await bundled.e(4008).then(bundled.bind(bundled, 4008));
						return (async ()=>fromEnv(options)().then(setNamedProvider));
					})
				};
				if (credentialSource in sourceProvidersMap) return sourceProvidersMap[credentialSource];
				throw new CredentialsProviderError.C(`Unsupported credential source in profile ${profileName}. Got ${credentialSource}, expected EcsContainer or Ec2InstanceMetadata or Environment.`, {
					logger
				});
			})(profileData.credential_source, profileName, options.logger)(options))();
			if (isCredentialSourceWithoutRoleArn(profileData)) return sourceCredsProvider.then(((creds)=>(0, setCredentialFeature.g)(creds, "CREDENTIALS_PROFILE_SOURCE_PROFILE", "o")));
			{
				let params = {
					RoleArn: profileData.role_arn,
					RoleSessionName: profileData.role_session_name || `aws-sdk-js-${Date.now()}`,
					ExternalId: profileData.external_id,
					DurationSeconds: parseInt(profileData.duration_seconds || "3600", 10)
				}, { mfa_serial } = profileData;
				if (mfa_serial) {
					if (!options.mfaCodeProvider) throw new CredentialsProviderError.C(`Profile ${profileName} requires multi-factor authentication, but no MFA code callback was provided.`, {
						logger: options.logger,
						tryNextLink: !1
					});
					params.SerialNumber = mfa_serial;
					params.TokenCode = await options.mfaCodeProvider(mfa_serial);
				}
				let sourceCreds = await sourceCredsProvider;
				return options.roleAssumer(sourceCreds, params).then(((creds)=>(0, setCredentialFeature.g)(creds, "CREDENTIALS_PROFILE_SOURCE_PROFILE", "o")));
			}
		}), isCredentialSourceWithoutRoleArn = ((section)=>!section.role_arn && !!section.credential_source), resolveLoginCredentials = (async (profileName, options, callerClientConfig)=>{
			let { fromLoginCredentials } = await bundled.e(8294).then(bundled.bind(bundled, 8294)), credentials = await fromLoginCredentials({
				...options,
				profile: profileName
			})({
				callerClientConfig
			});
			return (0, setCredentialFeature.g)(credentials, "CREDENTIALS_PROFILE_LOGIN", "AC");
		}), resolveProcessCredentials = (async (options, profile)=>{
			let { fromProcess } = await bundled.e(3575).then(bundled.bind(bundled, 3575)), credentials = await fromProcess({
				...options,
				profile
			})();
			return (0, setCredentialFeature.g)(credentials, "CREDENTIALS_PROFILE_PROCESS", "v");
		}), resolveSsoCredentials = (async (profile, profileData, options = {}, callerClientConfig)=>{
			let { fromSSO } = await bundled.e(6548).then(bundled.bind(bundled, 6548));
			return fromSSO({
				profile,
				logger: options.logger,
				parentClientConfig: options.parentClientConfig,
				clientConfig: options.clientConfig
			})({
				callerClientConfig
			}).then(((creds)=>profileData.sso_session ? (0, setCredentialFeature.g)(creds, "CREDENTIALS_PROFILE_SSO", "r") : (0, setCredentialFeature.g)(creds, "CREDENTIALS_PROFILE_SSO_LEGACY", "t")));
		}), isStaticCredsProfile = ((arg)=>!!arg && "object" == typeof arg && "string" == typeof arg.aws_access_key_id && "string" == typeof arg.aws_secret_access_key && [
				"undefined",
				"string"
			].indexOf(typeof arg.aws_session_token) > -1 && [
				"undefined",
				"string"
			].indexOf(typeof arg.aws_account_id) > -1), resolveStaticCredentials = (async (profile, options)=>{
			options?.logger?.debug("@aws-sdk/credential-provider-ini - resolveStaticCredentials");
			let credentials = {
				accessKeyId: profile.aws_access_key_id,
				secretAccessKey: profile.aws_secret_access_key,
				sessionToken: profile.aws_session_token,
				...profile.aws_credential_scope && {
					credentialScope: profile.aws_credential_scope
				},
				...profile.aws_account_id && {
					accountId: profile.aws_account_id
				}
			};
			return (0, setCredentialFeature.g)(credentials, "CREDENTIALS_PROFILE", "n");
		}), resolveWebIdentityCredentials = (async (profile, options, callerClientConfig)=>{
			let { fromTokenFile } = await bundled.e(8715).then(bundled.bind(bundled, 8715)), credentials = await fromTokenFile({
				webIdentityTokenFile: profile.web_identity_token_file,
				roleArn: profile.role_arn,
				roleSessionName: profile.role_session_name,
				roleAssumerWithWebIdentity: options.roleAssumerWithWebIdentity,
				logger: options.logger,
				parentClientConfig: options.parentClientConfig
			})({
				callerClientConfig
			});
			return (0, setCredentialFeature.g)(credentials, "CREDENTIALS_PROFILE_STS_WEB_ID_TOKEN", "q");
		}), resolveProfileData = (async (profileName, profiles, options, callerClientConfig, visitedProfiles = {}, isAssumeRoleRecursiveCall = !1)=>{
			let data = profiles[profileName];
			if (Object.keys(visitedProfiles).length > 0 && isStaticCredsProfile(data)) return resolveStaticCredentials(data, options);
			if (isAssumeRoleRecursiveCall || ((arg, { profile = "default", logger } = {})=>!!arg && "object" == typeof arg && "string" == typeof arg.role_arn && [
					"undefined",
					"string"
				].indexOf(typeof arg.role_session_name) > -1 && [
					"undefined",
					"string"
				].indexOf(typeof arg.external_id) > -1 && [
					"undefined",
					"string"
				].indexOf(typeof arg.mfa_serial) > -1 && (((arg, { profile, logger })=>{
					let withSourceProfile = "string" == typeof arg.source_profile && void 0 === arg.credential_source;
					return withSourceProfile && logger?.debug?.(`    ${profile} isAssumeRoleWithSourceProfile source_profile=${arg.source_profile}`), withSourceProfile;
				})(arg, {
					profile,
					logger
				}) || ((arg, { profile, logger })=>{
					let withProviderProfile = "string" == typeof arg.credential_source && void 0 === arg.source_profile;
					return withProviderProfile && logger?.debug?.(`    ${profile} isCredentialSourceProfile credential_source=${arg.credential_source}`), withProviderProfile;
				})(arg, {
					profile,
					logger
				})))(data, {
				profile: profileName,
				logger: options.logger
			})) return resolveAssumeRoleCredentials(profileName, profiles, options, callerClientConfig, visitedProfiles, resolveProfileData);
			if (isStaticCredsProfile(data)) return resolveStaticCredentials(data, options);
			if (data && "object" == typeof data && "string" == typeof data.web_identity_token_file && "string" == typeof data.role_arn && [
				"undefined",
				"string"
			].indexOf(typeof data.role_session_name) > -1) return resolveWebIdentityCredentials(data, options, callerClientConfig);
			if (data && "object" == typeof data && "string" == typeof data.credential_process) return resolveProcessCredentials(options, profileName);
			if (data && ("string" == typeof data.sso_start_url || "string" == typeof data.sso_account_id || "string" == typeof data.sso_session || "string" == typeof data.sso_region || "string" == typeof data.sso_role_name)) return await resolveSsoCredentials(profileName, data, options, callerClientConfig);
			if (data && data.login_session) return resolveLoginCredentials(profileName, options, callerClientConfig);
			throw new CredentialsProviderError.C(`Could not resolve credentials using profile: [${profileName}] in configuration/credentials file(s).`, {
				logger: options.logger
			});
		}), fromIni = ((init = {})=>(async ({ callerClientConfig } = {})=>{
				init.logger?.debug("@aws-sdk/credential-provider-ini - fromIni");
				let profiles = await (0, parseKnownFiles.Y)(init);
				return resolveProfileData((0, getProfileName.Bz)({
					profile: init.profile ?? callerClientConfig?.profile
				}), profiles, init, callerClientConfig);
			}));
		exported.fromIni = fromIni;
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
