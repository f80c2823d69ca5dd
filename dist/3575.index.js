'use strict';
exports.id = 3575;
exports.ids = [
	3575,
	5956,
	3692
];
exports.modules = {
	3575: ((_module, exported, bundled)=>{
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
		exported.fromProcess = fromProcess;
	}),
	6814: ((_module, exported, bundled)=>{
		let CONFIG_PREFIX_SEPARATOR = ".";
		exported.Q = CONFIG_PREFIX_SEPARATOR;
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
