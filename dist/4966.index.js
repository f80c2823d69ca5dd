'use strict';
exports.id = 4966;
exports.ids = [
	4966,
	2585,
	3692
];
exports.modules = {
	3945: ((_module, exported, bundled)=>{
		var chain = bundled(8062), memoize = bundled(4759), CredentialsProviderError = bundled(1436);
		function getSelectorName(functionString) {
			try {
				let constants = new Set(Array.from(functionString.match(/([A-Z_]){3,}/g) ?? []));
				constants.delete("CONFIG");
				constants.delete("CONFIG_PREFIX_SEPARATOR");
				constants.delete("ENV");
				return [
					...constants
				].join(", ");
			} catch (ignored) {
				return functionString;
			}
		}
		var getProfileName = bundled(2365), loadSharedConfigFiles = bundled(3692);
		let loadConfig = (({ environmentVariableSelector, configFileSelector, default: defaultValue }, configuration = {})=>{
			let options, { signingName, logger } = configuration;
			return (0, memoize.B)((0, chain.c)((options = {
				signingName,
				logger
			}, (async ()=>{
				try {
					let config = environmentVariableSelector(process.env, options);
					if (void 0 === config) throw Error();
					return config;
				} catch (e) {
					throw new CredentialsProviderError.C(e.message || `Not found in ENV: ${getSelectorName(environmentVariableSelector.toString())}`, {
						logger: options?.logger
					});
				}
			})), ((configSelector, { preferredFile = "config", ...init } = {})=>(async ()=>{
					let profile = (0, getProfileName.Bz)(init), { configFile, credentialsFile } = await (0, loadSharedConfigFiles.p)(init), profileFromCredentials = credentialsFile[profile] || {}, profileFromConfig = configFile[profile] || {}, mergedProfile = "config" === preferredFile ? {
						...profileFromCredentials,
						...profileFromConfig
					} : {
						...profileFromConfig,
						...profileFromCredentials
					};
					try {
						let cfgFile = "config" === preferredFile ? configFile : credentialsFile, configValue = configSelector(mergedProfile, cfgFile);
						if (void 0 === configValue) throw Error();
						return configValue;
					} catch (e) {
						throw new CredentialsProviderError.C(e.message || `Not found in config files w/ profile [${profile}]: ${getSelectorName(configSelector.toString())}`, {
							logger: init.logger
						});
					}
				}))(configFileSelector, configuration), ((defaultValue)=>"function" == typeof defaultValue ? (async ()=>await defaultValue()) : (()=>Promise.resolve(defaultValue)))(defaultValue)));
		});
		exported.Z = loadConfig;
	}),
	4759: ((_module, exported, bundled)=>{
		let memoize = ((provider, isExpired, requiresRefresh)=>{
			let resolved, pending, hasResult, isConstant = !1, coalesceProvider = (async ()=>{
				pending || (pending = provider());
				try {
					resolved = await pending;
					hasResult = !0;
					isConstant = !1;
				} finally{
					pending = void 0;
				}
				return resolved;
			});
			return void 0 === isExpired ? (async (options)=>((!hasResult || options?.forceRefresh) && (resolved = await coalesceProvider()), resolved)) : async (options)=>((!hasResult || options?.forceRefresh) && (resolved = await coalesceProvider()), isConstant || (requiresRefresh && !requiresRefresh(resolved) ? isConstant = !0 : isExpired(resolved) && await coalesceProvider()), resolved);
		});
		exported.B = memoize;
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
	2149: ((_module, exported, bundled)=>{
		let filePromises = {}, fileIntercept = {}, readFile = ((path, options)=>void 0 !== fileIntercept[path] ? fileIntercept[path] : ((!filePromises[path] || options?.ignoreCache) && (filePromises[path] = (0, bundled(1455).readFile)(path, "utf8")), filePromises[path]));
		exported.Jj = fileIntercept;
		exported.TA = readFile;
	}),
	8977: ((_module, exported, bundled)=>{
		let parseUrl = ((url)=>{
			let query;
			if ("string" == typeof url) return parseUrl(new URL(url));
			let { hostname, pathname, port, protocol, search } = url;
			return search && (query = function(querystring) {
				let query = {};
				querystring = querystring.replace(/^\?/, "");
				if (querystring) for (let pair of querystring.split("&")){
					let [key, value = null] = pair.split("=");
					key = decodeURIComponent(key);
					value && (value = decodeURIComponent(value));
					key in query ? Array.isArray(query[key]) ? query[key].push(value) : query[key] = [
						query[key],
						value
					] : query[key] = value;
				}
				return query;
			}(search)), {
				hostname,
				port: port ? parseInt(port) : void 0,
				protocol,
				path: pathname,
				query
			};
		});
		exported.D = parseUrl;
	}),
	4966: ((_module, exported, bundled)=>{
		var Endpoint, EndpointMode, Endpoint1, EndpointMode1, CredentialsProviderError = bundled(1436);
		let isImdsCredentials = ((arg)=>!!arg && "object" == typeof arg && "string" == typeof arg.AccessKeyId && "string" == typeof arg.SecretAccessKey && "string" == typeof arg.Token && "string" == typeof arg.Expiration), fromImdsCredentials = ((creds)=>({
				accessKeyId: creds.AccessKeyId,
				secretAccessKey: creds.SecretAccessKey,
				sessionToken: creds.Token,
				expiration: new Date(creds.Expiration),
				...creds.AccountId && {
					accountId: creds.AccountId
				}
			})), DEFAULT_TIMEOUT = 1000, DEFAULT_MAX_RETRIES = 0, providerConfigFromInit = (({ maxRetries = DEFAULT_MAX_RETRIES, timeout = DEFAULT_TIMEOUT })=>({
				maxRetries,
				timeout
			}));
		var ProviderError = bundled(1342);
		function httpRequest(options) {
			return new Promise(((resolve, reject)=>{
				let req = bundled(7067).request({
					method: "GET",
					...options,
					hostname: options.hostname?.replace(/^\[(.+)\]$/, "$1")
				});
				req.on("error", ((err)=>{
					reject(Object.assign(new ProviderError.m("Unable to connect to instance metadata service"), err));
					req.destroy();
				}));
				req.on("timeout", (()=>{
					reject(new ProviderError.m("TimeoutError from instance metadata service"));
					req.destroy();
				}));
				req.on("response", ((res)=>{
					let { statusCode = 400 } = res;
					if (statusCode < 200 || 300 <= statusCode) {
						reject(Object.assign(new ProviderError.m("Error response received from instance metadata service"), {
							statusCode
						}));
						req.destroy();
					}
					let chunks = [];
					res.on("data", ((chunk)=>{
						chunks.push(chunk);
					}));
					res.on("end", ()=>{
						resolve(Buffer.concat(chunks));
						req.destroy();
					});
				}));
				req.end();
			}));
		}
		let retry = ((toRetry, maxRetries)=>{
			let promise = toRetry();
			for(let i = 0; i < maxRetries; i++)promise = promise.catch(toRetry);
			return promise;
		}), ENV_CMDS_FULL_URI = "AWS_CONTAINER_CREDENTIALS_FULL_URI", ENV_CMDS_RELATIVE_URI = "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI", ENV_CMDS_AUTH_TOKEN = "AWS_CONTAINER_AUTHORIZATION_TOKEN", fromContainerMetadata = ((init = {})=>{
			let { timeout, maxRetries } = providerConfigFromInit(init);
			return (()=>retry((async ()=>{
					let requestOptions = await getCmdsUri({
						logger: init.logger
					}), credsResponse = JSON.parse(await requestFromEcsImds(timeout, requestOptions));
					if (!isImdsCredentials(credsResponse)) throw new CredentialsProviderError.C("Invalid response received from instance metadata service.", {
						logger: init.logger
					});
					return fromImdsCredentials(credsResponse);
				}), maxRetries));
		}), requestFromEcsImds = (async (timeout, options)=>(process.env[ENV_CMDS_AUTH_TOKEN] && (options.headers = {
				...options.headers,
				Authorization: process.env[ENV_CMDS_AUTH_TOKEN]
			}), (await httpRequest({
				...options,
				timeout
			})).toString())), GREENGRASS_HOSTS = new Set([
			"localhost",
			"127.0.0.1"
		]), GREENGRASS_PROTOCOLS = new Set([
			"http:",
			"https:"
		]), getCmdsUri = (async ({ logger })=>{
			if (process.env[ENV_CMDS_RELATIVE_URI]) return {
				hostname: "169.254.170.2",
				path: process.env[ENV_CMDS_RELATIVE_URI]
			};
			if (process.env[ENV_CMDS_FULL_URI]) {
				let parsed;
				try {
					parsed = new URL(process.env[ENV_CMDS_FULL_URI]);
				} catch  {
					throw new CredentialsProviderError.C(`${process.env[ENV_CMDS_FULL_URI]} is not a valid container metadata service URL`, {
						tryNextLink: !1,
						logger
					});
				}
				if (!parsed.hostname || !GREENGRASS_HOSTS.has(parsed.hostname)) throw new CredentialsProviderError.C(`${parsed.hostname} is not a valid container metadata service hostname`, {
					tryNextLink: !1,
					logger
				});
				if (!parsed.protocol || !GREENGRASS_PROTOCOLS.has(parsed.protocol)) throw new CredentialsProviderError.C(`${parsed.protocol} is not a valid container metadata service protocol`, {
					tryNextLink: !1,
					logger
				});
				return {
					protocol: parsed.protocol,
					hostname: parsed.hostname,
					path: parsed.pathname + parsed.search,
					port: parsed.port ? parseInt(parsed.port, 10) : void 0
				};
			}
			throw new CredentialsProviderError.C(`The container metadata credential provider cannot be used unless the ${ENV_CMDS_RELATIVE_URI} or ${ENV_CMDS_FULL_URI} environment variable is set`, {
				tryNextLink: !1,
				logger
			});
		});
		exported.ENV_CMDS_FULL_URI = ENV_CMDS_FULL_URI;
		exported.ENV_CMDS_RELATIVE_URI = ENV_CMDS_RELATIVE_URI;
		exported.fromContainerMetadata = fromContainerMetadata;
		var configLoader = bundled(3945);
		class InstanceMetadataV1FallbackError extends CredentialsProviderError.C {
			tryNextLink;
			name = "InstanceMetadataV1FallbackError";
			constructor(message, tryNextLink = !0){
				super(message, tryNextLink);
				this.tryNextLink = tryNextLink;
				Object.setPrototypeOf(this, InstanceMetadataV1FallbackError.prototype);
			}
		}
		var parseUrl = bundled(8977);
		(Endpoint = Endpoint1 || (Endpoint1 = {})).IPv4 = "http://169.254.169.254", Endpoint.IPv6 = "http://[fd00:ec2::254]";
		let ENDPOINT_CONFIG_OPTIONS = {
			environmentVariableSelector: ((env)=>env.AWS_EC2_METADATA_SERVICE_ENDPOINT),
			configFileSelector: ((profile)=>profile.ec2_metadata_service_endpoint),
			default: void 0
		};
		(EndpointMode = EndpointMode1 || (EndpointMode1 = {})).IPv4 = "IPv4", EndpointMode.IPv6 = "IPv6";
		let ENDPOINT_MODE_CONFIG_OPTIONS = {
			environmentVariableSelector: ((env)=>env.AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE),
			configFileSelector: ((profile)=>profile.ec2_metadata_service_endpoint_mode),
			default: EndpointMode1.IPv4
		}, getInstanceMetadataEndpoint = (async ()=>(0, parseUrl.D)(await getFromEndpointConfig() || await getFromEndpointModeConfig())), getFromEndpointConfig = (async ()=>(0, configLoader.Z)(ENDPOINT_CONFIG_OPTIONS)()), getFromEndpointModeConfig = (async ()=>{
			let endpointMode = await (0, configLoader.Z)(ENDPOINT_MODE_CONFIG_OPTIONS)();
			switch(endpointMode){
				case EndpointMode1.IPv4:
					return Endpoint1.IPv4;
				case EndpointMode1.IPv6:
					return Endpoint1.IPv6;
				default:
					throw Error(`Unsupported endpoint mode: ${endpointMode}. Select from ${Object.values(EndpointMode1)}`);
			}
		}), getExtendedInstanceMetadataCredentials = ((credentials, logger)=>{
			let refreshInterval = 300 + Math.floor(300 * Math.random()), newExpiration = new Date(Date.now() + 1000 * refreshInterval);
			logger.warn(`Attempting credential expiration extension due to a credential service availability issue. A refresh of these credentials will be attempted after ${new Date(newExpiration)}.\nFor more information, please visit: https://docs.aws.amazon.com/sdkref/latest/guide/feature-static-credentials.html`);
			let originalExpiration = credentials.originalExpiration ?? credentials.expiration;
			return {
				...credentials,
				...originalExpiration ? {
					originalExpiration
				} : {},
				expiration: newExpiration
			};
		}), IMDS_PATH = "/latest/meta-data/iam/security-credentials/", AWS_EC2_METADATA_V1_DISABLED = "AWS_EC2_METADATA_V1_DISABLED", PROFILE_AWS_EC2_METADATA_V1_DISABLED = "ec2_metadata_v1_disabled", X_AWS_EC2_METADATA_TOKEN = "x-aws-ec2-metadata-token", fromInstanceMetadata = ((init = {})=>((provider, options = {})=>{
				let pastCredentials, logger = options?.logger || console;
				return (async ()=>{
					let credentials;
					try {
						(credentials = await provider()).expiration && credentials.expiration.getTime() < Date.now() && (credentials = getExtendedInstanceMetadataCredentials(credentials, logger));
					} catch (e) {
						if (pastCredentials) {
							logger.warn("Credential renew failed: ", e);
							credentials = getExtendedInstanceMetadataCredentials(pastCredentials, logger);
						} else throw e;
					}
					return pastCredentials = credentials, credentials;
				});
			})(getInstanceMetadataProvider(init), {
				logger: init.logger
			})), getInstanceMetadataProvider = ((init = {})=>{
			let disableFetchToken = !1, { logger, profile } = init, { timeout, maxRetries } = providerConfigFromInit(init), getCredentials = (async (maxRetries, options)=>{
				let isImdsV1Fallback = disableFetchToken || options.headers?.[X_AWS_EC2_METADATA_TOKEN] == null;
				if (isImdsV1Fallback) {
					let fallbackBlockedFromProfile = !1, fallbackBlockedFromProcessEnv = !1, configValue = await (0, configLoader.Z)({
						environmentVariableSelector: ((env)=>{
							let envValue = env[AWS_EC2_METADATA_V1_DISABLED];
							fallbackBlockedFromProcessEnv = !!envValue && "false" !== envValue;
							if (void 0 === envValue) throw new CredentialsProviderError.C(`${AWS_EC2_METADATA_V1_DISABLED} not set in env, checking config file next.`, {
								logger: init.logger
							});
							return fallbackBlockedFromProcessEnv;
						}),
						configFileSelector: ((profile)=>{
							let profileValue = profile[PROFILE_AWS_EC2_METADATA_V1_DISABLED];
							return fallbackBlockedFromProfile = !!profileValue && "false" !== profileValue;
						}),
						default: !1
					}, {
						profile
					})();
					if (init.ec2MetadataV1Disabled || configValue) {
						let causes = [];
						init.ec2MetadataV1Disabled && causes.push("credential provider initialization (runtime option ec2MetadataV1Disabled)");
						fallbackBlockedFromProfile && causes.push(`config file profile (${PROFILE_AWS_EC2_METADATA_V1_DISABLED})`);
						fallbackBlockedFromProcessEnv && causes.push(`process environment variable (${AWS_EC2_METADATA_V1_DISABLED})`);
						throw new InstanceMetadataV1FallbackError(`AWS EC2 Metadata v1 fallback has been blocked by AWS SDK configuration in the following: [${causes.join(", ")}].`);
					}
				}
				let imdsProfile = (await retry((async ()=>{
					let profile;
					try {
						profile = await getProfile(options);
					} catch (err) {
						401 === err.statusCode && (disableFetchToken = !1);
						throw err;
					}
					return profile;
				}), maxRetries)).trim();
				return retry((async ()=>{
					let creds;
					try {
						creds = await getCredentialsFromProfile(imdsProfile, options, init);
					} catch (err) {
						401 === err.statusCode && (disableFetchToken = !1);
						throw err;
					}
					return creds;
				}), maxRetries);
			});
			return (async ()=>{
				let endpoint = await getInstanceMetadataEndpoint();
				if (disableFetchToken) return logger?.debug("AWS SDK Instance Metadata", "using v1 fallback (no token fetch)"), getCredentials(maxRetries, {
					...endpoint,
					timeout
				});
				{
					let token;
					try {
						token = (await getMetadataToken({
							...endpoint,
							timeout
						})).toString();
					} catch (error) {
						if (error?.statusCode === 400) throw Object.assign(error, {
							message: "EC2 Metadata token request returned error"
						});
						("TimeoutError" === error.message || [
							403,
							404,
							405
						].includes(error.statusCode)) && (disableFetchToken = !0);
						logger?.debug("AWS SDK Instance Metadata", "using v1 fallback (initial)");
						return getCredentials(maxRetries, {
							...endpoint,
							timeout
						});
					}
					return getCredentials(maxRetries, {
						...endpoint,
						headers: {
							[X_AWS_EC2_METADATA_TOKEN]: token
						},
						timeout
					});
				}
			});
		}), getMetadataToken = (async (options)=>httpRequest({
				...options,
				path: "/latest/api/token",
				method: "PUT",
				headers: {
					"x-aws-ec2-metadata-token-ttl-seconds": "21600"
				}
			})), getProfile = (async (options)=>(await httpRequest({
				...options,
				path: IMDS_PATH
			})).toString()), getCredentialsFromProfile = (async (profile, options, init)=>{
			let credentialsResponse = JSON.parse((await httpRequest({
				...options,
				path: IMDS_PATH + profile
			})).toString());
			if (!isImdsCredentials(credentialsResponse)) throw new CredentialsProviderError.C("Invalid response received from instance metadata service.", {
				logger: init.logger
			});
			return fromImdsCredentials(credentialsResponse);
		});
		exported.fromInstanceMetadata = fromInstanceMetadata;
	}),
	8669: ((_module, exported, bundled)=>{
		var IniSectionType, IniSectionType1;
		bundled.d(exported, {
			I: ()=>IniSectionType
		});
		(IniSectionType1 = IniSectionType || (IniSectionType = {})).PROFILE = "profile", IniSectionType1.SSO_SESSION = "sso-session", IniSectionType1.SERVICES = "services";
	})
};
