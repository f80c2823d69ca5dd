'use strict';
exports.id = 8491;
exports.ids = [
	8491
];
exports.modules = {
	5477: ((_module, exported, bundled)=>{
		let state = {
			warningEmitted: !1
		}, emitWarningIfUnsupportedVersion = ((version)=>{
			if (version && !state.warningEmitted) {
				if ("true" === process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED) {
					state.warningEmitted = !0;
					return;
				}
				let userMajorVersion = parseInt(version.substring(1, version.indexOf(".")));
				if (userMajorVersion < 22) {
					state.warningEmitted = !0;
					process.emitWarning(`NodeVersionSupportWarning: The AWS SDK for JavaScript (v3)\nversions published after the first week of January 2027\nwill require node >=22. You are running node ${version}.\n\nTo continue receiving updates to AWS services, bug fixes,\nand security updates please upgrade to node >=22.\n\nMore information can be found at: https://a.co/c895JFp`);
				}
			}
		});
		exported.I = emitWarningIfUnsupportedVersion;
	}),
	9121: ((_module, exported, bundled)=>{
		let getDefaultSocketTimeout = ((requestHandler, timeoutMs)=>{
			if ("object" == typeof process && process?.env?.AWS_ENABLE_DEFAULT_SOCKET_TIMEOUT_2026 === "true" && "function" != typeof requestHandler?.handle) return timeoutMs;
		});
		exported.E = getDefaultSocketTimeout;
	}),
	9007: ((_module, exported, bundled)=>{
		exported.OV = resolveHostHeaderConfig;
		var smithy_core_protocols_0 = bundled(9725);
		function resolveHostHeaderConfig(input) {
			return input;
		}
		let hostHeaderMiddlewareOptions = {
			name: "hostHeaderMiddleware",
			step: "build",
			priority: "low",
			tags: [
				"HOST"
			],
			override: !0
		}, getHostHeaderPlugin = ((options)=>({
				applyToStack: ((clientStack)=>{
					clientStack.add(((next)=>(async (args)=>{
							if (!smithy_core_protocols_0.K.isInstance(args.request)) return next(args);
							let { request } = args, { handlerProtocol = "" } = options.requestHandler.metadata || {};
							if (handlerProtocol.indexOf("h2") >= 0 && !request.headers[":authority"]) {
								delete request.headers.host;
								request.headers[":authority"] = request.hostname + (request.port ? ":" + request.port : "");
							} else if (!request.headers.host) {
								let host = request.hostname;
								null != request.port && (host += `:${request.port}`);
								request.headers.host = host;
							}
							return next(args);
						})), hostHeaderMiddlewareOptions);
				})
			}));
		exported.TC = getHostHeaderPlugin;
	}),
	5180: ((_module, exported, bundled)=>{
		let loggerMiddlewareOptions = {
			name: "loggerMiddleware",
			tags: [
				"LOGGER"
			],
			step: "initialize",
			override: !0
		}, getLoggerPlugin = ((options)=>({
				applyToStack: ((clientStack)=>{
					clientStack.add(((next, context)=>(async (args)=>{
							try {
								let response = await next(args), { clientName, commandName, logger, dynamoDbDocumentClientOptions = {} } = context, { overrideInputFilterSensitiveLog, overrideOutputFilterSensitiveLog } = dynamoDbDocumentClientOptions, inputFilterSensitiveLog = overrideInputFilterSensitiveLog ?? context.inputFilterSensitiveLog, outputFilterSensitiveLog = overrideOutputFilterSensitiveLog ?? context.outputFilterSensitiveLog, { $metadata, ...outputWithoutMetadata } = response.output;
								logger?.info?.({
									clientName,
									commandName,
									input: inputFilterSensitiveLog(args.input),
									output: outputFilterSensitiveLog(outputWithoutMetadata),
									metadata: $metadata
								});
								return response;
							} catch (error) {
								let { clientName, commandName, logger, dynamoDbDocumentClientOptions = {} } = context, { overrideInputFilterSensitiveLog } = dynamoDbDocumentClientOptions, inputFilterSensitiveLog = overrideInputFilterSensitiveLog ?? context.inputFilterSensitiveLog;
								logger?.error?.({
									clientName,
									commandName,
									input: inputFilterSensitiveLog(args.input),
									error,
									metadata: error.$metadata
								});
								throw error;
							}
						})), loggerMiddlewareOptions);
				})
			}));
		exported.Y7 = getLoggerPlugin;
	}),
	7591: ((_module, exported, bundled)=>{
		let recursionDetectionMiddlewareOptions = {
			step: "build",
			tags: [
				"RECURSION_DETECTION",
				"TRACE_CONTEXT_PROPAGATION"
			],
			name: "recursionDetectionMiddleware",
			override: !0,
			priority: "low"
		};
		var invoke_store = bundled(9320), httpRequest = bundled(9725);
		let X_AMZN_TRACE_ID = "X-Amzn-Trace-Id", TRACEPARENT = "traceparent", TRACESTATE = "tracestate", BAGGAGE = "baggage", getRecursionDetectionPlugin = ((options)=>({
				applyToStack: ((clientStack)=>{
					clientStack.add(((next)=>(async (args)=>{
							let invokeStore, { request } = args;
							if (!httpRequest.K.isInstance(request)) return next(args);
							{
								let traceIdHeader = Object.keys(request.headers ?? {}).find(((h)=>h.toLowerCase() === X_AMZN_TRACE_ID.toLowerCase())) ?? X_AMZN_TRACE_ID;
								if (!request.headers.hasOwnProperty(traceIdHeader)) {
									let functionName = process.env.AWS_LAMBDA_FUNCTION_NAME, traceIdFromEnv = process.env._X_AMZN_TRACE_ID;
									invokeStore ??= await invoke_store.A.getInstanceAsync();
									let traceId = invokeStore?.getXRayTraceId() ?? traceIdFromEnv, nonEmptyString = ((str)=>"string" == typeof str && str.length > 0);
									nonEmptyString(functionName) && nonEmptyString(traceId) && (request.headers[X_AMZN_TRACE_ID] = traceId);
								}
							}
							{
								var headers = request.headers;
								for (let header of Object.keys(headers)){
									let lower = header.toLowerCase();
									if (header !== lower && (lower === TRACEPARENT || lower === TRACESTATE || lower === BAGGAGE)) {
										headers[lower] = headers[header];
										delete headers[header];
									}
								}
								let existingTraceparent = request.headers[TRACEPARENT];
								if (!existingTraceparent) {
									let traceparent = (invokeStore ??= await invoke_store.A.getInstanceAsync())?.getTraceparent?.();
									if (traceparent) {
										request.headers[TRACEPARENT] = traceparent;
										let tracestate = invokeStore?.getTracestate?.();
										tracestate && (request.headers[TRACESTATE] = tracestate);
										let baggage = invokeStore?.getBaggage?.();
										baggage && (request.headers[BAGGAGE] = baggage);
									}
								}
							}
							return next(args);
						})), recursionDetectionMiddlewareOptions);
				})
			}));
		exported.n = getRecursionDetectionPlugin;
	}),
	846: ((_module, exported, bundled)=>{
		let DEFAULT_UA_APP_ID;
		bundled.d(exported, {
			b: (()=>DEFAULT_UA_APP_ID)
		});
		exported.D = resolveUserAgentConfig;
		var smithy_core_0 = bundled(3926);
		function resolveUserAgentConfig(input) {
			let normalizedAppIdProvider = (0, smithy_core_0.t)(input.userAgentAppId ?? DEFAULT_UA_APP_ID), { customUserAgent } = input;
			return Object.assign(input, {
				customUserAgent: "string" == typeof customUserAgent ? [
					[
						customUserAgent
					]
				] : customUserAgent,
				userAgentAppId: (async ()=>{
					let appId = await normalizedAppIdProvider();
					if (!(void 0 === appId || "string" == typeof appId && appId.length <= 50)) {
						let logger = input.logger?.constructor?.name !== "NoOpLogger" && input.logger ? input.logger : console;
						"string" != typeof appId ? logger?.warn("userAgentAppId must be a string or undefined.") : appId.length > 50 && logger?.warn("The provided userAgentAppId exceeds the maximum length of 50 characters.");
					}
					return appId;
				})
			});
		}
	}),
	8486: ((_module, exported, bundled)=>{
		var httpRequest = bundled(9725), partition = bundled(3305), util_retry_config = bundled(4353);
		function setFeature(context, feature, value) {
			context.__aws_sdk_context ? context.__aws_sdk_context.features || (context.__aws_sdk_context.features = {}) : context.__aws_sdk_context = {
				features: {}
			};
			context.__aws_sdk_context.features[feature] = value;
		}
		let ACCOUNT_ID_ENDPOINT_REGEX = /\d{12}\.ddb/;
		async function checkFeatures(context, config, args) {
			let request = args.request;
			request?.headers?.["smithy-protocol"] === "rpc-v2-cbor" && setFeature(context, "PROTOCOL_RPC_V2_CBOR", "M");
			if ("function" == typeof config.retryStrategy) {
				let retryStrategy = await config.retryStrategy();
				if ("string" == typeof retryStrategy.mode) switch(retryStrategy.mode){
					case util_retry_config.cm.ADAPTIVE:
						setFeature(context, "RETRY_MODE_ADAPTIVE", "F");
						break;
					case util_retry_config.cm.STANDARD:
						setFeature(context, "RETRY_MODE_STANDARD", "E");
				}
			}
			if ("function" == typeof config.accountIdEndpointMode) {
				let endpointV2 = context.endpointV2;
				String(endpointV2?.url?.hostname).match(ACCOUNT_ID_ENDPOINT_REGEX) && setFeature(context, "ACCOUNT_ID_ENDPOINT", "O");
				switch(await config.accountIdEndpointMode?.()){
					case "disabled":
						setFeature(context, "ACCOUNT_ID_MODE_DISABLED", "Q");
						break;
					case "preferred":
						setFeature(context, "ACCOUNT_ID_MODE_PREFERRED", "P");
						break;
					case "required":
						setFeature(context, "ACCOUNT_ID_MODE_REQUIRED", "R");
				}
			}
			let identity = context.__smithy_context?.selectedHttpAuthScheme?.identity;
			if (identity?.$source) {
				identity.accountId && setFeature(context, "RESOLVED_ACCOUNT_ID", "T");
				for (let [key, value] of Object.entries(identity.$source ?? {}))setFeature(context, key, value);
			}
		}
		let USER_AGENT = "user-agent", X_AMZ_USER_AGENT = "x-amz-user-agent", UA_NAME_ESCAPE_REGEX = /[^!$%&'*+\-.^_`|~\w]/g, UA_VALUE_ESCAPE_REGEX = /[^!$%&'*+\-.^_`|~\w#]/g, escapeUserAgent = ((userAgentPair)=>{
			let name = userAgentPair[0].split("/").map(((part)=>part.replace(UA_NAME_ESCAPE_REGEX, "-"))).join("/"), version = userAgentPair[1]?.replace(UA_VALUE_ESCAPE_REGEX, "-"), prefixSeparatorIndex = name.indexOf("/"), prefix = name.substring(0, prefixSeparatorIndex), uaName = name.substring(prefixSeparatorIndex + 1);
			return "api" === prefix && (uaName = uaName.toLowerCase()), [
				prefix,
				uaName,
				version
			].filter(((item)=>item && item.length > 0)).reduce(((acc, item, index)=>{
				switch(index){
					case 0:
						return item;
					case 1:
						return `${acc}/${item}`;
					default:
						return `${acc}#${item}`;
				}
			}), "");
		}), getUserAgentMiddlewareOptions = {
			name: "getUserAgentMiddleware",
			step: "build",
			priority: "low",
			tags: [
				"SET_USER_AGENT",
				"USER_AGENT"
			],
			override: !0
		}, getUserAgentPlugin = ((config)=>({
				applyToStack: ((clientStack)=>{
					clientStack.add(((next, context)=>(async (args)=>{
							let { request } = args;
							if (!httpRequest.K.isInstance(request)) return next(args);
							let { headers } = request, userAgent = context?.userAgent?.map(escapeUserAgent) || [], defaultUserAgent = (await config.defaultUserAgentProvider()).map(escapeUserAgent);
							await checkFeatures(context, config, args);
							defaultUserAgent.push(`m/${(function(features) {
								let buffer = "";
								for(let key in features){
									let val = features[key];
									if (buffer.length + val.length + 1 <= 1024) {
										buffer.length ? buffer += "," + val : buffer += val;
										continue;
									}
									break;
								}
								return buffer;
							})(Object.assign({}, context.__smithy_context?.features, context.__aws_sdk_context?.features))}`);
							let customUserAgent = config?.customUserAgent?.map(escapeUserAgent) || [], appId = await config.userAgentAppId();
							appId && defaultUserAgent.push(escapeUserAgent([
								"app",
								`${appId}`
							]));
							let prefix = (0, partition.vL)(), sdkUserAgentValue = (prefix ? [
								prefix
							] : []).concat([
								...defaultUserAgent,
								...userAgent,
								...customUserAgent
							]).join(" "), normalUAValue = [
								...defaultUserAgent.filter(((section)=>section.startsWith("aws-sdk-"))),
								...customUserAgent
							].join(" ");
							if ("browser" !== config.runtime) {
								normalUAValue && (headers[X_AMZ_USER_AGENT] = headers[X_AMZ_USER_AGENT] ? `${headers[USER_AGENT]} ${normalUAValue}` : normalUAValue);
								headers[USER_AGENT] = sdkUserAgentValue;
							} else headers[X_AMZ_USER_AGENT] = sdkUserAgentValue;
							return next({
								...args,
								request
							});
						})), getUserAgentMiddlewareOptions);
				})
			}));
		exported.sM = getUserAgentPlugin;
	}),
	9999: ((_module, exported, bundled)=>{
		let getAwsRegionExtensionConfiguration = ((runtimeConfig)=>({
				setRegion (region) {
					runtimeConfig.region = region;
				},
				region: (()=>runtimeConfig.region)
			})), resolveAwsRegionExtensionConfiguration = ((awsRegionExtensionConfiguration)=>({
				region: awsRegionExtensionConfiguration.region()
			}));
		exported.$ = resolveAwsRegionExtensionConfiguration;
		exported.R = getAwsRegionExtensionConfiguration;
	}),
	6180: ((_module, exported, bundled)=>{
		var customEndpointFunctions = bundled(1046), isValidHostLabel = bundled(4280), isIpAddress = bundled(6676);
		let isVirtualHostableS3Bucket = (value, allowSubDomains = !1)=>{
			if (allowSubDomains) {
				for (let label of value.split("."))if (!isVirtualHostableS3Bucket(label)) return !1;
				return !0;
			}
			return !(!(0, isValidHostLabel.X)(value) || value.length < 3 || value.length > 63 || value !== value.toLowerCase() || (0, isIpAddress.o)(value));
		}, awsEndpointFunctions = {
			isVirtualHostableS3Bucket: isVirtualHostableS3Bucket,
			parseArn: (value)=>{
				let segments = value.split(":");
				if (segments.length < 6) return null;
				let [arn, partition, service, region, accountId, ...resourcePath] = segments;
				return "arn" !== arn || "" === partition || "" === service || "" === resourcePath.join(":") ? null : {
					partition,
					service,
					region,
					accountId,
					resourceId: resourcePath.map((resource)=>resource.split("/")).flat()
				};
			},
			partition: bundled(3305).jB
		};
		exported.U = awsEndpointFunctions;
		customEndpointFunctions.m.aws = awsEndpointFunctions;
	}),
	3305: ((_module, exported, bundled)=>{
		bundled.d(exported, {
			jB: (()=>partition)
		});
		let selectedPartitionsInfo = {
			partitions: [
				{
					id: "aws",
					outputs: {
						dnsSuffix: "amazonaws.com",
						dualStackDnsSuffix: "api.aws",
						implicitGlobalRegion: "us-east-1",
						name: "aws",
						supportsDualStack: !0,
						supportsFIPS: !0
					},
					regionRegex: "^(us|eu|ap|sa|ca|me|af|il|mx)\\-\\w+\\-\\d+$",
					regions: {
						"af-south-1": {
							description: "Africa (Cape Town)"
						},
						"ap-east-1": {
							description: "Asia Pacific (Hong Kong)"
						},
						"ap-east-2": {
							description: "Asia Pacific (Taipei)"
						},
						"ap-northeast-1": {
							description: "Asia Pacific (Tokyo)"
						},
						"ap-northeast-2": {
							description: "Asia Pacific (Seoul)"
						},
						"ap-northeast-3": {
							description: "Asia Pacific (Osaka)"
						},
						"ap-south-1": {
							description: "Asia Pacific (Mumbai)"
						},
						"ap-south-2": {
							description: "Asia Pacific (Hyderabad)"
						},
						"ap-southeast-1": {
							description: "Asia Pacific (Singapore)"
						},
						"ap-southeast-2": {
							description: "Asia Pacific (Sydney)"
						},
						"ap-southeast-3": {
							description: "Asia Pacific (Jakarta)"
						},
						"ap-southeast-4": {
							description: "Asia Pacific (Melbourne)"
						},
						"ap-southeast-5": {
							description: "Asia Pacific (Malaysia)"
						},
						"ap-southeast-6": {
							description: "Asia Pacific (New Zealand)"
						},
						"ap-southeast-7": {
							description: "Asia Pacific (Thailand)"
						},
						"aws-global": {
							description: "aws global region"
						},
						"ca-central-1": {
							description: "Canada (Central)"
						},
						"ca-west-1": {
							description: "Canada West (Calgary)"
						},
						"eu-central-1": {
							description: "Europe (Frankfurt)"
						},
						"eu-central-2": {
							description: "Europe (Zurich)"
						},
						"eu-north-1": {
							description: "Europe (Stockholm)"
						},
						"eu-south-1": {
							description: "Europe (Milan)"
						},
						"eu-south-2": {
							description: "Europe (Spain)"
						},
						"eu-west-1": {
							description: "Europe (Ireland)"
						},
						"eu-west-2": {
							description: "Europe (London)"
						},
						"eu-west-3": {
							description: "Europe (Paris)"
						},
						"il-central-1": {
							description: "Israel (Tel Aviv)"
						},
						"me-central-1": {
							description: "Middle East (UAE)"
						},
						"me-south-1": {
							description: "Middle East (Bahrain)"
						},
						"me-west-1": {
							description: "Middle East (Saudi Arabia)"
						},
						"mx-central-1": {
							description: "Mexico (Central)"
						},
						"sa-east-1": {
							description: "South America (Sao Paulo)"
						},
						"sa-west-1": {
							description: "South America (Chile)"
						},
						"us-east-1": {
							description: "US East (N. Virginia)"
						},
						"us-east-2": {
							description: "US East (Ohio)"
						},
						"us-west-1": {
							description: "US West (N. California)"
						},
						"us-west-2": {
							description: "US West (Oregon)"
						}
					}
				},
				{
					id: "aws-cn",
					outputs: {
						dnsSuffix: "amazonaws.com.cn",
						dualStackDnsSuffix: "api.amazonwebservices.com.cn",
						implicitGlobalRegion: "cn-northwest-1",
						name: "aws-cn",
						supportsDualStack: !0,
						supportsFIPS: !0
					},
					regionRegex: "^cn\\-\\w+\\-\\d+$",
					regions: {
						"aws-cn-global": {
							description: "aws-cn global region"
						},
						"cn-north-1": {
							description: "China (Beijing)"
						},
						"cn-northwest-1": {
							description: "China (Ningxia)"
						}
					}
				},
				{
					id: "aws-eusc",
					outputs: {
						dnsSuffix: "amazonaws.eu",
						dualStackDnsSuffix: "api.amazonwebservices.eu",
						implicitGlobalRegion: "eusc-de-east-1",
						name: "aws-eusc",
						supportsDualStack: !0,
						supportsFIPS: !0
					},
					regionRegex: "^eusc\\-(de)\\-\\w+\\-\\d+$",
					regions: {
						"eusc-de-east-1": {
							description: "AWS European Sovereign Cloud (Germany)"
						}
					}
				},
				{
					id: "aws-iso",
					outputs: {
						dnsSuffix: "c2s.ic.gov",
						dualStackDnsSuffix: "api.aws.ic.gov",
						implicitGlobalRegion: "us-iso-east-1",
						name: "aws-iso",
						supportsDualStack: !0,
						supportsFIPS: !0
					},
					regionRegex: "^us\\-iso\\-\\w+\\-\\d+$",
					regions: {
						"aws-iso-global": {
							description: "aws-iso global region"
						},
						"us-iso-east-1": {
							description: "US ISO East"
						},
						"us-iso-west-1": {
							description: "US ISO WEST"
						}
					}
				},
				{
					id: "aws-iso-b",
					outputs: {
						dnsSuffix: "sc2s.sgov.gov",
						dualStackDnsSuffix: "api.aws.scloud",
						implicitGlobalRegion: "us-isob-east-1",
						name: "aws-iso-b",
						supportsDualStack: !0,
						supportsFIPS: !0
					},
					regionRegex: "^us\\-isob\\-\\w+\\-\\d+$",
					regions: {
						"aws-iso-b-global": {
							description: "aws-iso-b global region"
						},
						"us-isob-east-1": {
							description: "US ISOB East (Ohio)"
						},
						"us-isob-west-1": {
							description: "US ISOB West"
						}
					}
				},
				{
					id: "aws-iso-e",
					outputs: {
						dnsSuffix: "cloud.adc-e.uk",
						dualStackDnsSuffix: "api.cloud-aws.adc-e.uk",
						implicitGlobalRegion: "eu-isoe-west-1",
						name: "aws-iso-e",
						supportsDualStack: !0,
						supportsFIPS: !0
					},
					regionRegex: "^eu\\-isoe\\-\\w+\\-\\d+$",
					regions: {
						"aws-iso-e-global": {
							description: "aws-iso-e global region"
						},
						"eu-isoe-west-1": {
							description: "EU ISOE West"
						}
					}
				},
				{
					id: "aws-iso-f",
					outputs: {
						dnsSuffix: "csp.hci.ic.gov",
						dualStackDnsSuffix: "api.aws.hci.ic.gov",
						implicitGlobalRegion: "us-isof-south-1",
						name: "aws-iso-f",
						supportsDualStack: !0,
						supportsFIPS: !0
					},
					regionRegex: "^us\\-isof\\-\\w+\\-\\d+$",
					regions: {
						"aws-iso-f-global": {
							description: "aws-iso-f global region"
						},
						"us-isof-east-1": {
							description: "US ISOF EAST"
						},
						"us-isof-south-1": {
							description: "US ISOF SOUTH"
						}
					}
				},
				{
					id: "aws-us-gov",
					outputs: {
						dnsSuffix: "amazonaws.com",
						dualStackDnsSuffix: "api.aws",
						implicitGlobalRegion: "us-gov-west-1",
						name: "aws-us-gov",
						supportsDualStack: !0,
						supportsFIPS: !0
					},
					regionRegex: "^us\\-gov\\-\\w+\\-\\d+$",
					regions: {
						"aws-us-gov-global": {
							description: "aws-us-gov global region"
						},
						"us-gov-east-1": {
							description: "AWS GovCloud (US-East)"
						},
						"us-gov-west-1": {
							description: "AWS GovCloud (US-West)"
						}
					}
				}
			]
		}, partition = ((value)=>{
			let { partitions } = selectedPartitionsInfo;
			for (let partition of partitions){
				let { regions, outputs } = partition;
				for (let [region, regionData] of Object.entries(regions))if (region === value) return {
					...outputs,
					...regionData
				};
			}
			for (let partition of partitions){
				let { regionRegex, outputs } = partition;
				if (new RegExp(regionRegex).test(value)) return {
					...outputs
				};
			}
			let DEFAULT_PARTITION = partitions.find((partition)=>"aws" === partition.id);
			if (!DEFAULT_PARTITION) throw Error("Provided region was not found in the partition array or regex, and default partition with id 'aws' doesn't exist.");
			return {
				...DEFAULT_PARTITION.outputs
			};
		}), getUserAgentPrefix = (()=>"");
		exported.vL = getUserAgentPrefix;
	}),
	7532: ((_module, exported, bundled)=>{
		let createDefaultUserAgentProvider = (({ serviceId, clientVersion })=>{
			let runtimeUserAgentPair = (()=>{
				for (let runtime of [
					"deno",
					"bun",
					"llrt"
				])if (bundled(1708).versions[runtime]) return [
					`md/${runtime}`,
					bundled(1708).versions[runtime]
				];
				return [
					"md/nodejs",
					bundled(1708).versions.node
				];
			})();
			return (async (config)=>{
				let sections = [
					[
						"aws-sdk-js",
						clientVersion
					],
					[
						"ua",
						"2.1"
					],
					[
						`os/${(0, bundled(8161).platform)()}`,
						(0, bundled(8161).release)()
					],
					[
						"lang/js"
					],
					runtimeUserAgentPair
				];
				serviceId && sections.push([
					`api/${serviceId}`,
					clientVersion
				]);
				bundled(1708).env.AWS_EXECUTION_ENV && sections.push([
					`exec-env/${bundled(1708).env.AWS_EXECUTION_ENV}`
				]);
				let appId = await config?.userAgentAppId?.();
				return appId ? [
					...sections,
					[
						`app/${appId}`
					]
				] : [
					...sections
				];
			});
		});
		exported.pf = createDefaultUserAgentProvider;
	}),
	7652: ((_module, exported, bundled)=>{
		let NODE_APP_ID_CONFIG_OPTIONS = {
			environmentVariableSelector: ((env)=>env.AWS_SDK_UA_APP_ID),
			configFileSelector: ((profile)=>profile.sdk_ua_app_id ?? profile["sdk-ua-app-id"]),
			default: bundled(846).b
		};
		exported.hV = NODE_APP_ID_CONFIG_OPTIONS;
	}),
	2526: ((_module, exported, bundled)=>{
		var transport_httpRequest = bundled(9725), middleware = bundled(7418), getSkewCorrectedDate = bundled(3786), httpResponse = bundled(5401);
		let getDateHeader = ((response)=>httpResponse.c.isInstance(response) ? response.headers?.date ?? response.headers?.Date : void 0), getAgeHeader = ((response)=>httpResponse.c.isInstance(response) ? response.headers?.age ?? response.headers?.Age : void 0), getUpdatedSystemClockOffset = ((clockTime, currentSystemClockOffset, timeRequestSent, ageHeader)=>{
			if (void 0 !== ageHeader) return currentSystemClockOffset;
			let serverTime = Date.parse(clockTime);
			if (Number.isNaN(serverTime)) return currentSystemClockOffset;
			let timeResponseReceived = Date.now();
			return void 0 !== timeRequestSent && timeResponseReceived - timeRequestSent > 900_000 ? currentSystemClockOffset : serverTime - timeResponseReceived;
		}), throwSigningPropertyError = ((name, property)=>{
			if (!property) throw Error(`Property \`${name}\` is not resolved for AWS SDK SigV4Auth`);
			return property;
		}), validateSigningProperties = (async (signingProperties)=>{
			let context = throwSigningPropertyError("context", signingProperties.context), config = throwSigningPropertyError("config", signingProperties.config), authScheme = context.endpointV2?.properties?.authSchemes?.[0], signerFunction = throwSigningPropertyError("signer", config.signer), signer = await signerFunction(authScheme);
			return {
				config,
				signer,
				signingRegion: signingProperties?.signingRegion,
				signingRegionSet: signingProperties?.signingRegionSet,
				signingName: signingProperties?.signingName
			};
		});
		exported.pz = validateSigningProperties;
		class AwsSdkSigV4Signer {
			async sign(httpRequest, identity, signingProperties) {
				let context, eventStream;
				if (!transport_httpRequest.K.isInstance(httpRequest)) throw Error("The request is not an instance of `HttpRequest` and cannot be signed");
				let validatedProps = await validateSigningProperties(signingProperties), { config, signer } = validatedProps, { signingRegion, signingName } = validatedProps, handlerExecutionContext = signingProperties.context;
				if (handlerExecutionContext?.authSchemes?.length) {
					let [first, second] = handlerExecutionContext.authSchemes;
					if (first?.name === "sigv4a" && second?.name === "sigv4") {
						signingRegion = second?.signingRegion ?? signingRegion;
						signingName = second?.signingName ?? signingName;
					}
				}
				let noSkewCorrection = await config.disableClockSkewCorrection?.() === !0;
				signingProperties._disableClockSkewCorrection = noSkewCorrection;
				let skipSkewSampling = noSkewCorrection || (context = signingProperties.context, eventStream = context?.[middleware.V]?.eventStream, eventStream?.output === !0);
				signingProperties._skipClockSkewSampling = skipSkewSampling;
				if (!skipSkewSampling) {
					signingProperties._preRequestSystemClockOffset = config.systemClockOffset;
					signingProperties._requestSentAt = Date.now();
				}
				return await signer.sign(httpRequest, {
					signingDate: noSkewCorrection ? new Date() : (0, getSkewCorrectedDate.C)(config.systemClockOffset),
					signingRegion: signingRegion,
					signingService: signingName
				});
			}
			errorHandler(signingProperties) {
				return (error)=>{
					if (!signingProperties._skipClockSkewSampling && !signingProperties._disableClockSkewCorrection) {
						let serverTime = error.ServerTime ?? getDateHeader(error.$response);
						if (serverTime) {
							let config = throwSigningPropertyError("config", signingProperties.config), preRequestOffset = signingProperties._preRequestSystemClockOffset, timeRequestSent = signingProperties._requestSentAt, ageHeader = getAgeHeader(error.$response), newOffset = getUpdatedSystemClockOffset(serverTime, config.systemClockOffset, timeRequestSent, ageHeader);
							config.systemClockOffset = newOffset;
							Math.abs(newOffset) >= 240_000 && (newOffset !== preRequestOffset || void 0 !== preRequestOffset && preRequestOffset !== newOffset) && error.$metadata && (error.$metadata.clockSkewCorrected = !0);
						}
					}
					throw error;
				};
			}
			successHandler(httpResponse, signingProperties) {
				if (signingProperties._skipClockSkewSampling || signingProperties._disableClockSkewCorrection) return;
				let dateHeader = getDateHeader(httpResponse);
				if (dateHeader) {
					let config = throwSigningPropertyError("config", signingProperties.config), timeRequestSent = signingProperties._requestSentAt, ageHeader = getAgeHeader(httpResponse);
					config.systemClockOffset = getUpdatedSystemClockOffset(dateHeader, config.systemClockOffset, timeRequestSent, ageHeader);
				}
			}
		}
		exported.f2 = AwsSdkSigV4Signer;
	}),
	2628: ((_module, exported, bundled)=>{
		let getArrayForCommaSeparatedString = (str)=>"string" == typeof str && str.length > 0 ? str.split(",").map((item)=>item.trim()) : [], NODE_AUTH_SCHEME_PREFERENCE_ENV_KEY = "AWS_AUTH_SCHEME_PREFERENCE", NODE_AUTH_SCHEME_PREFERENCE_CONFIG_KEY = "auth_scheme_preference", NODE_AUTH_SCHEME_PREFERENCE_OPTIONS = {
			environmentVariableSelector: ((env, options)=>{
				if (options?.signingName) {
					let signingName, bearerTokenKey = (signingName = options.signingName, `AWS_BEARER_TOKEN_${signingName.replace(/[\s-]/g, "_").toUpperCase()}`);
					if (bearerTokenKey in env) return [
						"httpBearerAuth"
					];
				}
				if (NODE_AUTH_SCHEME_PREFERENCE_ENV_KEY in env) return getArrayForCommaSeparatedString(env[NODE_AUTH_SCHEME_PREFERENCE_ENV_KEY]);
			}),
			configFileSelector: ((profile)=>{
				if (NODE_AUTH_SCHEME_PREFERENCE_CONFIG_KEY in profile) return getArrayForCommaSeparatedString(profile[NODE_AUTH_SCHEME_PREFERENCE_CONFIG_KEY]);
			}),
			default: []
		};
		exported.$ = NODE_AUTH_SCHEME_PREFERENCE_OPTIONS;
	}),
	8181: ((_module, exported, bundled)=>{
		let defaultDisableClockSkewCorrection;
		var setCredentialFeature = bundled(249), normalizeProvider = bundled(3926);
		let isIdentityExpired = function(identity) {
			return doesIdentityRequireRefresh(identity) && identity.expiration.getTime() - Date.now() < 300_000;
		}, doesIdentityRequireRefresh = ((identity)=>void 0 !== identity.expiration);
		var SignatureV4 = bundled(7476), configLoader = bundled(3945), booleanSelector = bundled(9498), types = bundled(6402);
		let resolveAwsSdkSigV4Config = (defaultDisableClockSkewCorrection = (0, configLoader.Z)({
			environmentVariableSelector: ((env)=>(0, booleanSelector.Q)(env, "AWS_DISABLE_CLOCK_SKEW_CORRECTION", types.c.ENV)),
			configFileSelector: ((profile)=>(0, booleanSelector.Q)(profile, "disable_clock_skew_correction", types.c.CONFIG)),
			default: !1
		}), ((config)=>{
			let resolvedCredentials, signer, inputCredentials = config.credentials, isUserSupplied = !!config.credentials;
			Object.defineProperty(config, "credentials", {
				set (credentials) {
					credentials && credentials !== inputCredentials && credentials !== resolvedCredentials && (isUserSupplied = !0);
					let memoizedProvider = (function(config, { credentials, credentialDefaultProvider }) {
						let credentialsProvider;
						return (credentialsProvider = credentials ? credentials?.memoized ? credentials : ((provider, isExpired, requiresRefresh)=>{
							let resolved, pending, hasResult;
							if (void 0 === provider) return;
							let normalizedProvider = "function" != typeof provider ? async ()=>Promise.resolve(provider) : provider, isConstant = !1, coalesceProvider = (async (options)=>{
								pending || (pending = normalizedProvider(options));
								try {
									resolved = await pending;
									hasResult = !0;
									isConstant = !1;
								} finally{
									pending = void 0;
								}
								return resolved;
							});
							return void 0 === isExpired ? async (options)=>((!hasResult || options?.forceRefresh) && (resolved = await coalesceProvider(options)), resolved) : (async (options)=>((!hasResult || options?.forceRefresh) && (resolved = await coalesceProvider(options)), isConstant || (requiresRefresh(resolved) ? isExpired(resolved) && await coalesceProvider(options) : isConstant = !0), resolved));
						})(credentials, isIdentityExpired, doesIdentityRequireRefresh) : credentialDefaultProvider ? (0, normalizeProvider.t)(credentialDefaultProvider(Object.assign({}, config, {
							parentClientConfig: config
						}))) : async ()=>{
							throw Error("@aws-sdk/core::resolveAwsSdkSigV4Config - `credentials` not provided and no credentialDefaultProvider was configured.");
						}).memoized = !0, credentialsProvider;
					})(config, {
						credentials: inputCredentials = credentials,
						credentialDefaultProvider: config.credentialDefaultProvider
					}), boundProvider = (function(config, credentialsProvider) {
						if (credentialsProvider.configBound) return credentialsProvider;
						let fn = (async (options)=>credentialsProvider({
								...options,
								callerClientConfig: config
							}));
						return fn.memoized = credentialsProvider.memoized, fn.configBound = !0, fn;
					})(config, memoizedProvider);
					if (isUserSupplied && !boundProvider.attributed) {
						let isCredentialObject = "object" == typeof inputCredentials && null !== inputCredentials;
						(resolvedCredentials = (async (options)=>{
							let creds = await boundProvider(options);
							return isCredentialObject && (!creds.$source || 0 === Object.keys(creds.$source).length) ? (0, setCredentialFeature.g)(creds, "CREDENTIALS_CODE", "e") : creds;
						})).memoized = boundProvider.memoized;
						resolvedCredentials.configBound = boundProvider.configBound;
						resolvedCredentials.attributed = !0;
					} else resolvedCredentials = boundProvider;
				},
				get: (()=>resolvedCredentials),
				enumerable: !0,
				configurable: !0
			});
			config.credentials = inputCredentials;
			let { signingEscapePath = !0, systemClockOffset = config.systemClockOffset || 0, sha256 } = config;
			return signer = config.signer ? (0, normalizeProvider.t)(config.signer) : config.regionInfoProvider ? ()=>(0, normalizeProvider.t)(config.region)().then(async (region)=>[
						await config.regionInfoProvider(region, {
							useFipsEndpoint: await config.useFipsEndpoint(),
							useDualstackEndpoint: await config.useDualstackEndpoint()
						}) || {},
						region
					]).then(([regionInfo, region])=>{
					let { signingRegion, signingService } = regionInfo;
					config.signingRegion = config.signingRegion || signingRegion || region;
					config.signingName = config.signingName || signingService || config.serviceId;
					let params = {
						...config,
						credentials: config.credentials,
						region: config.signingRegion,
						service: config.signingName,
						sha256,
						uriEscapePath: signingEscapePath
					};
					return new (config.signerConstructor || SignatureV4.B)(params);
				}) : (async (authScheme)=>{
				let signingRegion = (authScheme = Object.assign({}, {
					name: "sigv4",
					signingName: config.signingName || config.defaultSigningName,
					signingRegion: await (0, normalizeProvider.t)(config.region)(),
					properties: {}
				}, authScheme)).signingRegion, signingService = authScheme.signingName;
				config.signingRegion = config.signingRegion || signingRegion;
				config.signingName = config.signingName || signingService || config.serviceId;
				let params = {
					...config,
					credentials: config.credentials,
					region: config.signingRegion,
					service: config.signingName,
					sha256,
					uriEscapePath: signingEscapePath
				};
				return new (config.signerConstructor || SignatureV4.B)(params);
			}), Object.assign(config, {
				systemClockOffset,
				signingEscapePath,
				signer,
				disableClockSkewCorrection: (0, normalizeProvider.t)(config.disableClockSkewCorrection ?? defaultDisableClockSkewCorrection)
			});
		}));
		exported.ho = resolveAwsSdkSigV4Config;
	}),
	3786: ((_module, exported, bundled)=>{
		let getSkewCorrectedDate = ((systemClockOffset)=>new Date(Date.now() + systemClockOffset));
		exported.C = getSkewCorrectedDate;
	}),
	4017: ((_module, exported, bundled)=>{
		var smithy_core_client_1 = bundled(4667), smithy_core_schema_0 = bundled(5629), smithy_core_schema_2 = bundled(5125);
		class ProtocolLib {
			queryCompat;
			errorRegistry;
			constructor(queryCompat = !1){
				this.queryCompat = queryCompat;
			}
			resolveRestContentType(defaultContentType, inputSchema) {
				let members = inputSchema.getMemberSchemas(), httpPayloadMember = Object.values(members).find((m)=>!!m.getMergedTraits().httpPayload);
				if (httpPayloadMember) {
					let mediaType = httpPayloadMember.getMergedTraits().mediaType;
					return mediaType || (httpPayloadMember.isStringSchema() ? "text/plain" : httpPayloadMember.isBlobSchema() ? "application/octet-stream" : defaultContentType);
				}
				if (!inputSchema.isUnitSchema()) {
					let hasBody = Object.values(members).find((m)=>{
						let { httpQuery, httpQueryParams, httpHeader, httpLabel, httpPrefixHeaders } = m.getMergedTraits();
						return !httpQuery && !httpQueryParams && !httpHeader && !httpLabel && void 0 === httpPrefixHeaders;
					});
					if (hasBody) return defaultContentType;
				}
			}
			async getErrorSchemaOrThrowBaseException(errorIdentifier, defaultNamespace, response, dataObject, metadata, getErrorSchema) {
				let errorName = errorIdentifier;
				errorIdentifier.includes("#") && ([, errorName] = errorIdentifier.split("#"));
				let errorMetadata = {
					$metadata: metadata,
					$fault: response.statusCode < 500 ? "client" : "server"
				};
				if (!this.errorRegistry) throw Error("@aws-sdk/core/protocols - error handler not initialized.");
				try {
					return {
						errorSchema: getErrorSchema?.(this.errorRegistry, errorName) ?? this.errorRegistry.getSchema(errorIdentifier),
						errorMetadata
					};
				} catch (e) {
					dataObject.message = dataObject.message ?? dataObject.Message ?? "UnknownError";
					let synthetic = this.errorRegistry, baseExceptionSchema = synthetic.getBaseException();
					if (baseExceptionSchema) {
						let ErrorCtor = synthetic.getErrorCtor(baseExceptionSchema) ?? Error;
						throw this.decorateServiceException(Object.assign(new ErrorCtor({
							name: errorName
						}), errorMetadata), dataObject);
					}
					let message = dataObject?.message ?? dataObject?.Message ?? dataObject?.Error?.Message ?? dataObject?.Error?.message;
					throw this.decorateServiceException(Object.assign(Error(message), {
						name: errorName
					}, errorMetadata), dataObject);
				}
			}
			compose(composite, errorIdentifier, defaultNamespace) {
				let namespace = defaultNamespace;
				errorIdentifier.includes("#") && ([namespace] = errorIdentifier.split("#"));
				let staticRegistry = smithy_core_schema_0.O.for(namespace), defaultSyntheticRegistry = smithy_core_schema_0.O.for("smithy.ts.sdk.synthetic." + defaultNamespace);
				composite.copyFrom(staticRegistry);
				composite.copyFrom(defaultSyntheticRegistry);
				this.errorRegistry = composite;
			}
			decorateServiceException(exception, additions = {}) {
				if (this.queryCompat) {
					let msg = exception.Message ?? additions.Message, error = (0, smithy_core_client_1.M)(exception, additions);
					msg && (error.message = msg);
					let errorObj = error.Error ?? {};
					errorObj.Type = error.Error?.Type;
					errorObj.Code = error.Error?.Code;
					errorObj.Message = error.Error?.message ?? error.Error?.Message ?? msg;
					error.Error = errorObj;
					let reqId = error.$metadata.requestId;
					return reqId && (error.RequestId = reqId), error;
				}
				return (0, smithy_core_client_1.M)(exception, additions);
			}
			setQueryCompatError(output, response) {
				let queryErrorHeader = response.headers?.["x-amzn-query-error"];
				if (void 0 !== output && null != queryErrorHeader) {
					let [Code, Type] = queryErrorHeader.split(";"), keys = Object.keys(output), Error1 = {
						Code,
						Type
					};
					output.Code = Code;
					output.Type = Type;
					for(let i = 0; i < keys.length; i++){
						let k = keys[i];
						Error1["message" === k ? "Message" : k] = output[k];
					}
					delete Error1.__type;
					output.Error = Error1;
				}
			}
			queryCompatOutput(queryCompatErrorData, errorData) {
				queryCompatErrorData.Error && (errorData.Error = queryCompatErrorData.Error);
				queryCompatErrorData.Type && (errorData.Type = queryCompatErrorData.Type);
				queryCompatErrorData.Code && (errorData.Code = queryCompatErrorData.Code);
			}
			findQueryCompatibleError(registry, errorName) {
				try {
					return registry.getSchema(errorName);
				} catch (e) {
					return registry.find((schema)=>smithy_core_schema_2.l1.of(schema).getMergedTraits().awsQueryError?.[0] === errorName);
				}
			}
		}
		exported.U = ProtocolLib;
	}),
	9320: ((_module, exports1, bundled)=>{
		var InvokeStore;
		let instance, PROTECTED_KEYS = {
			REQUEST_ID: Symbol.for("_AWS_LAMBDA_REQUEST_ID"),
			X_RAY_TRACE_ID: Symbol.for("_AWS_LAMBDA_X_RAY_TRACE_ID"),
			TENANT_ID: Symbol.for("_AWS_LAMBDA_TENANT_ID"),
			TRACEPARENT: Symbol.for("_AWS_LAMBDA_TRACEPARENT"),
			TRACESTATE: Symbol.for("_AWS_LAMBDA_TRACESTATE"),
			BAGGAGE: Symbol.for("_AWS_LAMBDA_BAGGAGE")
		}, NO_GLOBAL_AWS_LAMBDA = [
			"true",
			"1"
		].includes(process.env?.AWS_LAMBDA_NODEJS_NO_GLOBAL_AWSLAMBDA ?? "");
		NO_GLOBAL_AWS_LAMBDA || (globalThis.awslambda = globalThis.awslambda || {});
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
				return void 0 !== this.currentContext;
			}
			get(key) {
				return this.currentContext?.[key];
			}
			set(key, value) {
				if (this.isProtectedKey(key)) throw Error(`Cannot modify protected Lambda context field: ${String(key)}`);
				this.currentContext = this.currentContext || {};
				this.currentContext[key] = value;
			}
			run(context, fn) {
				return this.currentContext = context, fn();
			}
		}
		class InvokeStoreMulti extends InvokeStoreBase {
			als;
			static async create() {
				let instance = new InvokeStoreMulti();
				return instance.als = new (await Promise.resolve().then(bundled.t.bind(bundled, 6698, 23))).AsyncLocalStorage(), instance;
			}
			getContext() {
				return this.als.getStore();
			}
			hasContext() {
				return void 0 !== this.als.getStore();
			}
			get(key) {
				return this.als.getStore()?.[key];
			}
			set(key, value) {
				if (this.isProtectedKey(key)) throw Error(`Cannot modify protected Lambda context field: ${String(key)}`);
				let store = this.als.getStore();
				if (!store) throw Error("No context available");
				store[key] = value;
			}
			run(context, fn) {
				return this.als.run(context, fn);
			}
		}
		exports1.A = void 0;
		InvokeStore = exports1.A || (exports1.A = {}), instance = null, InvokeStore.getInstanceAsync = (async function(forceInvokeStoreMulti) {
			return instance || (instance = (async ()=>{
				let newInstance = !0 === forceInvokeStoreMulti || "AWS_LAMBDA_MAX_CONCURRENCY" in process.env ? await InvokeStoreMulti.create() : new InvokeStoreSingle();
				return !NO_GLOBAL_AWS_LAMBDA && globalThis.awslambda?.InvokeStore ? globalThis.awslambda.InvokeStore : (NO_GLOBAL_AWS_LAMBDA || !globalThis.awslambda || (globalThis.awslambda.InvokeStore = newInstance), newInstance);
			})()), instance;
		}), InvokeStore._testing = "1" === process.env.AWS_LAMBDA_BENCHMARK_MODE ? {
			reset: ()=>{
				instance = null;
				globalThis.awslambda?.InvokeStore && delete globalThis.awslambda.InvokeStore;
				globalThis.awslambda = {
					InvokeStore: void 0
				};
			}
		} : void 0;
	}),
	2781: ((_module, exported, bundled)=>{
		var getSmithyContext = bundled(8743);
		let httpAuthSchemeEndpointRuleSetMiddlewareOptions = {
			step: "serialize",
			tags: [
				"HTTP_AUTH_SCHEME"
			],
			name: "httpAuthSchemeMiddleware",
			override: !0,
			relation: "before",
			toMiddleware: "endpointV2Middleware"
		}, getHttpAuthSchemeEndpointRuleSetPlugin = ((config, { httpAuthSchemeParametersProvider, identityProviderConfigProvider })=>({
				applyToStack: ((clientStack)=>{
					let mwOptions;
					clientStack.addRelativeTo((mwOptions = {
						httpAuthSchemeParametersProvider,
						identityProviderConfigProvider
					}, ((next, context)=>(async (args)=>{
							let resolvedOptions = ((candidateAuthOptions, authSchemePreference)=>{
								if (!authSchemePreference || 0 === authSchemePreference.length) return candidateAuthOptions;
								let preferredAuthOptions = [];
								for (let preferredSchemeName of authSchemePreference)for (let candidateAuthOption of candidateAuthOptions)candidateAuthOption.schemeId.split("#")[1] === preferredSchemeName && preferredAuthOptions.push(candidateAuthOption);
								for (let candidateAuthOption of candidateAuthOptions)preferredAuthOptions.find(({ schemeId })=>schemeId === candidateAuthOption.schemeId) || preferredAuthOptions.push(candidateAuthOption);
								return preferredAuthOptions;
							})(config.httpAuthSchemeProvider(await mwOptions.httpAuthSchemeParametersProvider(config, context, args.input)), config.authSchemePreference ? await config.authSchemePreference() : []), authSchemes = (function(httpAuthSchemes) {
								let map = new Map();
								for (let scheme of httpAuthSchemes)map.set(scheme.schemeId, scheme);
								return map;
							})(config.httpAuthSchemes), smithyContext = (0, getSmithyContext.u)(context), failureReasons = [];
							for (let option of resolvedOptions){
								let scheme = authSchemes.get(option.schemeId);
								if (!scheme) {
									failureReasons.push(`HttpAuthScheme \`${option.schemeId}\` was not enabled for this service.`);
									continue;
								}
								let identityProvider = scheme.identityProvider(await mwOptions.identityProviderConfigProvider(config));
								if (!identityProvider) {
									failureReasons.push(`HttpAuthScheme \`${option.schemeId}\` did not have an IdentityProvider configured.`);
									continue;
								}
								let { identityProperties = {}, signingProperties = {} } = option.propertiesExtractor?.(config, context) || {};
								option.identityProperties = Object.assign(option.identityProperties || {}, identityProperties);
								option.signingProperties = Object.assign(option.signingProperties || {}, signingProperties);
								smithyContext.selectedHttpAuthScheme = {
									httpAuthOption: option,
									identity: await identityProvider(option.identityProperties),
									signer: scheme.signer
								};
								break;
							}
							if (!smithyContext.selectedHttpAuthScheme) throw Error(failureReasons.join("\n"));
							return next(args);
						}))), httpAuthSchemeEndpointRuleSetMiddlewareOptions);
				})
			}));
		exported.w = getHttpAuthSchemeEndpointRuleSetPlugin;
	}),
	1567: ((_module, exported, bundled)=>{
		var httpRequest = bundled(9725), getSmithyContext = bundled(8743);
		let httpSigningMiddlewareOptions = {
			step: "finalizeRequest",
			tags: [
				"HTTP_SIGNING"
			],
			name: "httpSigningMiddleware",
			aliases: [
				"apiKeyMiddleware",
				"tokenMiddleware",
				"awsAuthMiddleware"
			],
			override: !0,
			relation: "after",
			toMiddleware: "retryMiddleware"
		}, getHttpSigningPlugin = ((config)=>({
				applyToStack: ((clientStack)=>{
					clientStack.addRelativeTo(((next, context)=>(async (args)=>{
							if (!httpRequest.K.isInstance(args.request)) return next(args);
							let scheme = (0, getSmithyContext.u)(context).selectedHttpAuthScheme;
							if (!scheme) throw Error("No HttpAuthScheme was selected: unable to sign request");
							let { httpAuthOption: { signingProperties = {} }, identity, signer } = scheme, output = await next({
								...args,
								request: await signer.sign(args.request, identity, signingProperties)
							}).catch((signer.errorHandler || ((signingProperties)=>(error)=>{
									throw error;
								}))(signingProperties));
							return (signer.successHandler || ((httpResponse, signingProperties)=>{}))(output.response, signingProperties), output;
						})), httpSigningMiddlewareOptions);
				})
			}));
		exported.l = getHttpSigningPlugin;
	}),
	7086: ((_module, exported, bundled)=>{
		var smithy_core_transport_0 = bundled(2990);
		class DefaultIdentityProviderConfig {
			authSchemes = new Map();
			constructor(config){
				for(let key in config){
					if (!(0, smithy_core_transport_0.$)(config, key)) continue;
					let value = config[key];
					void 0 !== value && this.authSchemes.set(key, value);
				}
			}
			getIdentityProvider(schemeId) {
				return this.authSchemes.get(schemeId);
			}
		}
		exported.h = DefaultIdentityProviderConfig;
	}),
	3926: ((_module, exported, bundled)=>{
		let normalizeProvider = ((input)=>{
			if ("function" == typeof input) return input;
			let promisified = Promise.resolve(input);
			return (()=>promisified);
		});
		exported.t = normalizeProvider;
	}),
	910: ((_module, exported, bundled)=>{
		var toUint8Array = bundled(3243);
		class Sha256Js {
			digestLength = 32;
			state = Int32Array.from(INIT);
			w;
			buffer = new Uint8Array(64);
			bufferLength = 0;
			bytesHashed = 0;
			finished = !1;
			inner;
			outer;
			constructor(secret){
				if (secret) {
					let key = Sha256Js.normalizeKey(secret);
					this.inner = new Sha256Js();
					this.outer = new Sha256Js();
					let { inner, outer } = this, pad = new Uint8Array(128);
					for(let i = 0; i < 64; ++i){
						pad[i] = 0x36 ^ key[i];
						pad[i + 64] = 0x5c ^ key[i];
					}
					inner.update(pad.subarray(0, 64));
					outer.update(pad.subarray(64));
				}
			}
			update(data) {
				if (this.finished) throw Error("Attempted to update an already finished HMAC.");
				if (this.inner) return void this.inner.update(data);
				let chunk = (0, toUint8Array.F)(data), position = 0, { byteLength } = chunk;
				this.bytesHashed += byteLength;
				if (8 * this.bytesHashed > 9007199254740991) throw Error("Cannot hash more than 2^53 - 1 bits");
				for(; byteLength > 0;){
					this.buffer[this.bufferLength++] = chunk[position++];
					byteLength--;
					if (64 === this.bufferLength) {
						this.hashBuffer();
						this.bufferLength = 0;
					}
				}
			}
			async digest() {
				let { inner, outer } = this;
				if (inner && outer) {
					if (this.finished) throw Error("Attempted to digest an already finished HMAC.");
					this.finished = !0;
					let innerDigest = inner.digestSync();
					return outer.update(innerDigest), outer.digestSync();
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
				let state = this.state.slice(), buffer = this.buffer.slice(), bufferLength = this.bufferLength, bitsHashed = 8 * this.bytesHashed, bufferView = new DataView(buffer.buffer, buffer.byteOffset, buffer.byteLength);
				bufferView.setUint8(bufferLength++, 0x80);
				if ((bufferLength - 1) % 64 >= 56) {
					for(let i = bufferLength; i < 64; ++i)bufferView.setUint8(i, 0);
					this.hashBufferWith(state, buffer);
					bufferLength = 0;
				}
				for(let i = bufferLength; i < 56; ++i)bufferView.setUint8(i, 0);
				bufferView.setUint32(56, Math.floor(bitsHashed / 0x100000000), !1);
				bufferView.setUint32(60, bitsHashed, !1);
				this.hashBufferWith(state, buffer);
				let out = new Uint8Array(32);
				for(let i = 0; i < 8; ++i){
					out[4 * i] = state[i] >>> 24 & 0xff;
					out[4 * i + 1] = state[i] >>> 16 & 0xff;
					out[4 * i + 2] = state[i] >>> 8 & 0xff;
					out[4 * i + 3] = state[i] >>> 0 & 0xff;
				}
				return out;
			}
			static normalizeKey(secret) {
				let key = (0, toUint8Array.F)(secret);
				if (key.byteLength > 64) {
					let h = new Sha256Js();
					h.update(key);
					let out = h.digestSync(), padded = new Uint8Array(64);
					return padded.set(out), padded;
				}
				if (key.byteLength < 64) {
					let padded = new Uint8Array(64);
					return padded.set(key), padded;
				}
				return key;
			}
			hashBuffer() {
				this.hashBufferWith(this.state, this.buffer);
			}
			hashBufferWith(state, buffer) {
				let w = this.w ??= new Int32Array(64), s0 = state[0], s1 = state[1], s2 = state[2], s3 = state[3], s4 = state[4], s5 = state[5], s6 = state[6], s7 = state[7];
				for(let i = 0; i < 64; ++i){
					if (i < 16) w[i] = (0xff & buffer[4 * i]) << 24 | (0xff & buffer[4 * i + 1]) << 16 | (0xff & buffer[4 * i + 2]) << 8 | 0xff & buffer[4 * i + 3];
					else {
						let u = w[i - 2], t1 = (u >>> 17 | u << 15) ^ (u >>> 19 | u << 13) ^ u >>> 10, t2 = ((u = w[i - 15]) >>> 7 | u << 25) ^ (u >>> 18 | u << 14) ^ u >>> 3;
						w[i] = (t1 + w[i - 7] | 0) + (t2 + w[i - 16] | 0);
					}
					let t1 = (((s4 >>> 6 | s4 << 26) ^ (s4 >>> 11 | s4 << 21) ^ (s4 >>> 25 | s4 << 7)) + (s4 & s5 ^ ~s4 & s6) | 0) + (s7 + (K[i] + w[i] | 0) | 0) | 0, t2 = ((s0 >>> 2 | s0 << 30) ^ (s0 >>> 13 | s0 << 19) ^ (s0 >>> 22 | s0 << 10)) + (s0 & s1 ^ s0 & s2 ^ s1 & s2) | 0;
					s7 = s6;
					s6 = s5;
					s5 = s4;
					s4 = s3 + t1 | 0;
					s3 = s2;
					s2 = s1;
					s1 = s0;
					s0 = t1 + t2 | 0;
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
		let INIT = new Int32Array([
			0x6a09e667,
			0xbb67ae85,
			0x3c6ef372,
			0xa54ff53a,
			0x510e527f,
			0x9b05688c,
			0x1f83d9ab,
			0x5be0cd19
		]), K = new Int32Array([
			0x428a2f98,
			0x71374491,
			0xb5c0fbcf,
			0xe9b5dba5,
			0x3956c25b,
			0x59f111f1,
			0x923f82a4,
			0xab1c5ed5,
			0xd807aa98,
			0x12835b01,
			0x243185be,
			0x550c7dc3,
			0x72be5d74,
			0x80deb1fe,
			0x9bdc06a7,
			0xc19bf174,
			0xe49b69c1,
			0xefbe4786,
			0x0fc19dc6,
			0x240ca1cc,
			0x2de92c6f,
			0x4a7484aa,
			0x5cb0a9dc,
			0x76f988da,
			0x983e5152,
			0xa831c66d,
			0xb00327c8,
			0xbf597fc7,
			0xc6e00bf3,
			0xd5a79147,
			0x06ca6351,
			0x14292967,
			0x27b70a85,
			0x2e1b2138,
			0x4d2c6dfc,
			0x53380d13,
			0x650a7354,
			0x766a0abb,
			0x81c2c92e,
			0x92722c85,
			0xa2bfe8a1,
			0xa81a664b,
			0xc24b8b70,
			0xc76c51a3,
			0xd192e819,
			0xd6990624,
			0xf40e3585,
			0x106aa070,
			0x19a4c116,
			0x1e376c08,
			0x2748774c,
			0x34b0bcb5,
			0x391c0cb3,
			0x4ed8aa4a,
			0x5b9cca4f,
			0x682e6ff3,
			0x748f82ee,
			0x78a5636f,
			0x84c87814,
			0x8cc70208,
			0x90befffa,
			0xa4506ceb,
			0xbef9a3f7,
			0xc67178f2
		]), Sha256Node = (()=>{
			try {
				(0, bundled(7598).createHash)("sha256");
				return !0;
			} catch  {
				return !1;
			}
		})() ? class {
			digestLength = 32;
			secret;
			hash;
			isHmac;
			finished = !1;
			constructor(secret){
				this.secret = secret;
				this.isHmac = !!secret;
				this.hash = this.createHash();
			}
			update(data) {
				if (this.finished) throw Error("Attempted to update an already finished hash.");
				this.hash.update(data);
			}
			async digest() {
				let buf;
				if (this.isHmac) {
					this.finished = !0;
					buf = this.hash.digest();
				} else buf = this.hash.copy().digest();
				return new Uint8Array(buf.buffer, buf.byteOffset, buf.byteLength);
			}
			reset() {
				this.hash = this.createHash();
				this.finished = !1;
			}
			createHash() {
				var data;
				return this.secret ? (0, bundled(7598).createHmac)("sha256", "string" == typeof (data = this.secret) ? data : ArrayBuffer.isView(data) ? Buffer.from(data.buffer, data.byteOffset, data.byteLength) : Buffer.from(data)) : (0, bundled(7598).createHash)("sha256");
			}
		} : Sha256Js;
		exported.k = Sha256Node;
	}),
	7520: ((_module, exported, bundled)=>{
		let getAllAliases = ((name, aliases)=>{
			let _aliases = [];
			name && _aliases.push(name);
			if (aliases) for (let alias of aliases)_aliases.push(alias);
			return _aliases;
		}), getMiddlewareNameWithAliases = (name, aliases)=>`${name || "anonymous"}${aliases && aliases.length > 0 ? ` (a.k.a. ${aliases.join(",")})` : ""}`, constructStack = (()=>{
			let absoluteEntries = [], relativeEntries = [], identifyOnResolve = !1, entriesNameSet = new Set(), cloneTo = ((toStack)=>(absoluteEntries.forEach(((entry)=>{
					toStack.add(entry.middleware, {
						...entry
					});
				})), relativeEntries.forEach(((entry)=>{
					toStack.addRelativeTo(entry.middleware, {
						...entry
					});
				})), toStack.identifyOnResolve?.(stack.identifyOnResolve()), toStack)), expandRelativeMiddlewareList = ((from)=>{
				let expandedMiddlewareList = [];
				return from.before.forEach(((entry)=>{
					0 === entry.before.length && 0 === entry.after.length ? expandedMiddlewareList.push(entry) : expandedMiddlewareList.push(...expandRelativeMiddlewareList(entry));
				})), expandedMiddlewareList.push(from), from.after.reverse().forEach(((entry)=>{
					0 === entry.before.length && 0 === entry.after.length ? expandedMiddlewareList.push(entry) : expandedMiddlewareList.push(...expandRelativeMiddlewareList(entry));
				})), expandedMiddlewareList;
			}), getMiddlewareList = ((debug = !1)=>{
				let normalizedAbsoluteEntries = [], normalizedRelativeEntries = [], normalizedEntriesNameMap = {};
				return absoluteEntries.forEach(((entry)=>{
					let normalizedEntry = {
						...entry,
						before: [],
						after: []
					};
					for (let alias of getAllAliases(normalizedEntry.name, normalizedEntry.aliases))normalizedEntriesNameMap[alias] = normalizedEntry;
					normalizedAbsoluteEntries.push(normalizedEntry);
				})), relativeEntries.forEach(((entry)=>{
					let normalizedEntry = {
						...entry,
						before: [],
						after: []
					};
					for (let alias of getAllAliases(normalizedEntry.name, normalizedEntry.aliases))normalizedEntriesNameMap[alias] = normalizedEntry;
					normalizedRelativeEntries.push(normalizedEntry);
				})), normalizedRelativeEntries.forEach(((entry)=>{
					if (entry.toMiddleware) {
						let toMiddleware = normalizedEntriesNameMap[entry.toMiddleware];
						if (void 0 === toMiddleware) {
							if (debug) return;
							throw Error(`${entry.toMiddleware} is not found when adding ${getMiddlewareNameWithAliases(entry.name, entry.aliases)} middleware ${entry.relation} ${entry.toMiddleware}`);
						}
						"after" === entry.relation && toMiddleware.after.push(entry);
						"before" === entry.relation && toMiddleware.before.push(entry);
					}
				})), normalizedAbsoluteEntries.sort(((a, b)=>stepWeights[b.step] - stepWeights[a.step] || priorityWeights[b.priority || "normal"] - priorityWeights[a.priority || "normal"])).map(expandRelativeMiddlewareList).reduce(((wholeList, expandedMiddlewareList)=>(wholeList.push(...expandedMiddlewareList), wholeList)), []);
			}), stack = {
				add: ((middleware, options = {})=>{
					let { name, override, aliases: _aliases } = options, entry = {
						step: "initialize",
						priority: "normal",
						middleware,
						...options
					}, aliases = getAllAliases(name, _aliases);
					if (aliases.length > 0) {
						if (aliases.some(((alias)=>entriesNameSet.has(alias)))) {
							if (!override) throw Error(`Duplicate middleware name '${getMiddlewareNameWithAliases(name, _aliases)}'`);
							for (let alias of aliases){
								let toOverrideIndex = absoluteEntries.findIndex((entry)=>entry.name === alias || entry.aliases?.some((a)=>a === alias));
								if (-1 === toOverrideIndex) continue;
								let toOverride = absoluteEntries[toOverrideIndex];
								if (toOverride.step !== entry.step || entry.priority !== toOverride.priority) throw Error(`"${getMiddlewareNameWithAliases(toOverride.name, toOverride.aliases)}" middleware with ${toOverride.priority} priority in ${toOverride.step} step cannot be overridden by "${getMiddlewareNameWithAliases(name, _aliases)}" middleware with ${entry.priority} priority in ${entry.step} step.`);
								absoluteEntries.splice(toOverrideIndex, 1);
							}
						}
						for (let alias of aliases)entriesNameSet.add(alias);
					}
					absoluteEntries.push(entry);
				}),
				addRelativeTo: ((middleware, options)=>{
					let { name, override, aliases: _aliases } = options, entry = {
						middleware,
						...options
					}, aliases = getAllAliases(name, _aliases);
					if (aliases.length > 0) {
						if (aliases.some(((alias)=>entriesNameSet.has(alias)))) {
							if (!override) throw Error(`Duplicate middleware name '${getMiddlewareNameWithAliases(name, _aliases)}'`);
							for (let alias of aliases){
								let toOverrideIndex = relativeEntries.findIndex((entry)=>entry.name === alias || entry.aliases?.some((a)=>a === alias));
								if (-1 === toOverrideIndex) continue;
								let toOverride = relativeEntries[toOverrideIndex];
								if (toOverride.toMiddleware !== entry.toMiddleware || toOverride.relation !== entry.relation) throw Error(`"${getMiddlewareNameWithAliases(toOverride.name, toOverride.aliases)}" middleware ${toOverride.relation} "${toOverride.toMiddleware}" middleware cannot be overridden by "${getMiddlewareNameWithAliases(name, _aliases)}" middleware ${entry.relation} "${entry.toMiddleware}" middleware.`);
								relativeEntries.splice(toOverrideIndex, 1);
							}
						}
						for (let alias of aliases)entriesNameSet.add(alias);
					}
					relativeEntries.push(entry);
				}),
				clone: ()=>cloneTo(constructStack()),
				use: ((plugin)=>{
					plugin.applyToStack(stack);
				}),
				remove: (toRemove)=>{
					let isRemoved, filterCb;
					if ("string" == typeof toRemove) {
						let isRemoved, filterCb;
						return isRemoved = !1, filterCb = (entry)=>{
							let aliases = getAllAliases(entry.name, entry.aliases);
							if (aliases.includes(toRemove)) {
								isRemoved = !0;
								for (let alias of aliases)entriesNameSet.delete(alias);
								return !1;
							}
							return !0;
						}, absoluteEntries = absoluteEntries.filter(filterCb), relativeEntries = relativeEntries.filter(filterCb), isRemoved;
					}
					return isRemoved = !1, filterCb = (entry)=>{
						if (entry.middleware === toRemove) {
							isRemoved = !0;
							for (let alias of getAllAliases(entry.name, entry.aliases))entriesNameSet.delete(alias);
							return !1;
						}
						return !0;
					}, absoluteEntries = absoluteEntries.filter(filterCb), relativeEntries = relativeEntries.filter(filterCb), isRemoved;
				},
				removeByTag: (toRemove)=>{
					let isRemoved = !1, filterCb = (entry)=>{
						let { tags, name, aliases: _aliases } = entry;
						if (tags && tags.includes(toRemove)) {
							let aliases = getAllAliases(name, _aliases);
							for (let alias of aliases)entriesNameSet.delete(alias);
							return isRemoved = !0, !1;
						}
						return !0;
					};
					return absoluteEntries = absoluteEntries.filter(filterCb), relativeEntries = relativeEntries.filter(filterCb), isRemoved;
				},
				concat: ((from)=>{
					let cloned = cloneTo(constructStack());
					return cloned.use(from), cloned.identifyOnResolve(identifyOnResolve || cloned.identifyOnResolve() || (from.identifyOnResolve?.() ?? !1)), cloned;
				}),
				applyToStack: cloneTo,
				identify: ()=>getMiddlewareList(!0).map((mw)=>{
						let step = mw.step ?? mw.relation + " " + mw.toMiddleware;
						return getMiddlewareNameWithAliases(mw.name, mw.aliases) + " - " + step;
					}),
				identifyOnResolve: ((toggle)=>("boolean" == typeof toggle && (identifyOnResolve = toggle), identifyOnResolve)),
				resolve: ((handler, context)=>{
					for (let middleware of getMiddlewareList().map(((entry)=>entry.middleware)).reverse())handler = middleware(handler, context);
					return identifyOnResolve && console.log(stack.identify()), handler;
				})
			};
			return stack;
		}), stepWeights = {
			initialize: 5,
			serialize: 4,
			build: 3,
			finalizeRequest: 2,
			deserialize: 1
		}, priorityWeights = {
			high: 3,
			normal: 2,
			low: 1
		};
		exported.o = constructStack;
	}),
	7545: ((_module, exported, bundled)=>{
		class NoOpLogger {
			trace() {}
			debug() {}
			info() {}
			warn() {}
			error() {}
		}
		exported.N = NoOpLogger;
	}),
	6801: ((_module, exported, bundled)=>{
		exported.k = makeBuilder;
		var middleware = bundled(7418), MiddlewareStack = bundled(7520), NormalizedSchema = bundled(5125);
		let SENSITIVE_STRING = "***SensitiveInformation***";
		function schemaLogFilter(schema, data) {
			if (null == data) return data;
			let ns = NormalizedSchema.l1.of(schema);
			if (ns.getMergedTraits().sensitive) return SENSITIVE_STRING;
			if (ns.isListSchema()) {
				let valueSchema = ns.getValueSchema();
				if (valueSchema.getMergedTraits().sensitive) return SENSITIVE_STRING;
				if (Array.isArray(data)) return data.map(((value)=>schemaLogFilter(valueSchema, value)));
			} else if (ns.isMapSchema()) {
				let valueSchema = ns.getValueSchema();
				if (ns.getKeySchema().getMergedTraits().sensitive || valueSchema.getMergedTraits().sensitive) return SENSITIVE_STRING;
				if ("object" == typeof data) return Object.fromEntries(Object.entries(data).map(([key, value])=>[
						key,
						schemaLogFilter(valueSchema, value)
					]));
			} else if (ns.isStructSchema() && "object" == typeof data) {
				let newObject = {};
				for (let [member, memberNs] of ns.structIterator())null != data[member] && (newObject[member] = schemaLogFilter(memberNs, data[member]));
				return newObject;
			}
			return data;
		}
		let operationEventStreamMarker = Symbol.for("@smithy/op-event-stream");
		class Command {
			middlewareStack = (0, MiddlewareStack.o)();
			schema;
			static classBuilder() {
				return new ClassBuilder();
			}
			resolveMiddlewareWithContext(clientStack, configuration, options, { middlewareFn, clientName, commandName, inputFilterSensitiveLog, outputFilterSensitiveLog, smithyContext, additionalContext, CommandCtor }) {
				let isEventStream;
				for (let mw of middlewareFn.bind(this)(CommandCtor, clientStack, configuration, options))this.middlewareStack.use(mw);
				let stack = clientStack.concat(this.middlewareStack), { logger } = configuration, additionalSmithyContext = additionalContext[middleware.V], handlerExecutionContext = {
					logger,
					clientName,
					commandName,
					inputFilterSensitiveLog,
					outputFilterSensitiveLog,
					...additionalContext,
					[middleware.V]: {
						...additionalSmithyContext,
						commandInstance: this,
						...smithyContext,
						...options?.metricsRecorder === void 0 ? {} : {
							metricsRecorder: options.metricsRecorder
						},
						...options?.abortSignal === void 0 ? {} : {
							abortSignal: options.abortSignal
						}
					}
				}, { requestHandler } = configuration, requestOptions = options ?? {};
				if (requestOptions.metricsRecorder) {
					requestOptions = {
						...requestOptions
					};
					delete requestOptions.metricsRecorder;
				}
				let schema = this.schema, marker = schema?.[operationEventStreamMarker];
				if (void 0 !== marker) isEventStream = marker;
				else if (schema && Array.isArray(schema) && 9 === schema[0]) {
					let [, , , , input$, output$] = schema;
					isEventStream = schema[operationEventStreamMarker] = !!(NormalizedSchema.l1.of(input$).getEventStreamMember() || NormalizedSchema.l1.of(output$).getEventStreamMember());
				}
				return isEventStream && (requestOptions = {
					isEventStream,
					...requestOptions
				}), stack.resolve(((request)=>requestHandler.handle(request.request, requestOptions)), handlerExecutionContext);
			}
		}
		class ClassBuilder {
			_init = (()=>{});
			_ep = {};
			_middlewareFn = ()=>[];
			_commandName = "";
			_clientName = "";
			_additionalContext = {};
			_smithyContext = {};
			_inputFilterSensitiveLog = void 0;
			_outputFilterSensitiveLog = void 0;
			_serializer = null;
			_deserializer = null;
			_operationSchema;
			init(cb) {
				this._init = cb;
			}
			ep(endpointParameterInstructions) {
				return this._ep = endpointParameterInstructions, this;
			}
			m(middlewareSupplier) {
				return this._middlewareFn = middlewareSupplier, this;
			}
			s(service, operation, smithyContext = {}) {
				return this._smithyContext = {
					service,
					operation,
					...smithyContext
				}, this;
			}
			c(additionalContext = {}) {
				return this._additionalContext = additionalContext, this;
			}
			n(clientName, commandName) {
				return this._clientName = clientName, this._commandName = commandName, this;
			}
			f(inputFilter = (_)=>_, outputFilter = (_)=>_) {
				return this._inputFilterSensitiveLog = inputFilter, this._outputFilterSensitiveLog = outputFilter, this;
			}
			ser(serializer) {
				return this._serializer = serializer, this;
			}
			de(deserializer) {
				return this._deserializer = deserializer, this;
			}
			sc(operation) {
				return this._operationSchema = operation, this._smithyContext.operationSchema = operation, this;
			}
			build() {
				let CommandRef, closure = this;
				return CommandRef = class extends Command {
					input;
					static getEndpointParameterInstructions() {
						return closure._ep;
					}
					constructor(...[input]){
						super();
						this.input = input ?? {};
						closure._init(this);
						this.schema = closure._operationSchema;
					}
					resolveMiddleware(stack, configuration, options) {
						let op = closure._operationSchema, input = op?.[4] ?? op?.input, output = op?.[5] ?? op?.output;
						return this.resolveMiddlewareWithContext(stack, configuration, options, {
							CommandCtor: CommandRef,
							middlewareFn: closure._middlewareFn,
							clientName: closure._clientName,
							commandName: closure._commandName,
							inputFilterSensitiveLog: closure._inputFilterSensitiveLog ?? (op ? schemaLogFilter.bind(null, input) : (_)=>_),
							outputFilterSensitiveLog: closure._outputFilterSensitiveLog ?? (op ? schemaLogFilter.bind(null, output) : (_)=>_),
							smithyContext: closure._smithyContext,
							additionalContext: closure._additionalContext
						});
					}
					serialize = closure._serializer;
					deserialize = closure._deserializer;
				};
			}
		}
		function makeBuilder(common, service, name, ep) {
			return (function(added, plugins, op, $, smithyContext = {}) {
				let epMerged = Object.assign({}, common, added);
				return Command.classBuilder().ep(epMerged).m((function(CommandCtor, clientStack, config, options) {
					let list = plugins.call(this, CommandCtor, clientStack, config, options);
					return list.unshift(ep(config, CommandCtor.getEndpointParameterInstructions())), list;
				})).s(service, op, smithyContext).n(name, op.charAt(0).toUpperCase() + op.slice(1) + "Command").sc($).build();
			});
		}
	}),
	8702: ((_module, exported, bundled)=>{
		var middleware_stack_MiddlewareStack_0 = bundled(7520);
		class Client {
			config;
			middlewareStack = (0, middleware_stack_MiddlewareStack_0.o)();
			initConfig;
			handlers;
			constructor(config){
				this.config = config;
				let { protocol, protocolSettings } = config;
				protocolSettings && "function" == typeof protocol && (config.protocol = new protocol(protocolSettings));
			}
			send(command, optionsOrCb, cb) {
				let handler, options = "function" != typeof optionsOrCb ? optionsOrCb : void 0, callback = "function" == typeof optionsOrCb ? optionsOrCb : cb, useHandlerCache = void 0 === options && !0 === this.config.cacheMiddleware;
				if (useHandlerCache) {
					this.handlers || (this.handlers = new WeakMap());
					let handlers = this.handlers;
					if (handlers.has(command.constructor)) handler = handlers.get(command.constructor);
					else {
						handler = command.resolveMiddleware(this.middlewareStack, this.config, options);
						handlers.set(command.constructor, handler);
					}
				} else {
					delete this.handlers;
					handler = command.resolveMiddleware(this.middlewareStack, this.config, options);
				}
				if (!callback) return handler(command).then(((result)=>result.output));
				handler(command).then((result)=>callback(null, result.output), (err)=>callback(err)).catch((()=>{}));
			}
			destroy() {
				this.config?.requestHandler?.destroy?.();
				delete this.handlers;
			}
		}
		exported.K = Client;
	}),
	479: ((_module, exported, bundled)=>{
		let loadConfigsForDefaultMode = ((mode)=>{
			switch(mode){
				case "standard":
				case "cross-region":
					return {
						retryMode: "standard",
						connectionTimeout: 3100
					};
				case "in-region":
					return {
						retryMode: "standard",
						connectionTimeout: 1100
					};
				case "mobile":
					return {
						retryMode: "standard",
						connectionTimeout: 30000
					};
				default:
					return {};
			}
		});
		exported.l = loadConfigsForDefaultMode;
	}),
	1034: ((_module, exported, bundled)=>{
		let warningEmitted = !1, emitWarningIfUnsupportedVersion = ((version)=>{
			version && !warningEmitted && 16 > parseInt(version.substring(1, version.indexOf("."))) && (warningEmitted = !0);
		});
		exported.I = emitWarningIfUnsupportedVersion;
	}),
	4667: ((_module, exported, bundled)=>{
		class ServiceException extends Error {
			static shapeId = "smithy.ts.sdk.synthetic.nonamespace.client#ServiceException";
			$fault;
			$response;
			$retryable;
			$metadata;
			constructor(options){
				super(options.message);
				Object.setPrototypeOf(this, Object.getPrototypeOf(this).constructor.prototype);
				this.name = options.name;
				this.$fault = options.$fault;
				this.$metadata = options.$metadata;
			}
			static isInstance(value) {
				return !!value && (ServiceException.prototype.isPrototypeOf(value) || !!value.$fault && !!value.$metadata && ("client" === value.$fault || "server" === value.$fault));
			}
			static [Symbol.hasInstance](instance) {
				if (!instance) return !1;
				if (this === ServiceException) return ServiceException.isInstance(instance);
				if (ServiceException.isInstance(instance)) {
					if (this.prototype.isPrototypeOf(instance)) return !0;
					let targetId = Object.prototype.hasOwnProperty.call(this, "shapeId") ? this.shapeId : void 0, candidateHasShapeId = !1;
					if (targetId) {
						let proto = Object.getPrototypeOf(instance);
						for(; proto && proto !== Object.prototype;){
							let ctor = proto.constructor, candidateId = ctor !== ServiceException && Object.prototype.hasOwnProperty.call(ctor, "shapeId") ? ctor?.shapeId : void 0;
							if (candidateId) {
								candidateHasShapeId = !0;
								if (candidateId === targetId) return !0;
							}
							proto = Object.getPrototypeOf(proto);
						}
					}
					if (targetId && candidateHasShapeId) return !1;
					let targetName = this.name;
					if (targetName && targetName.length >= 6) {
						if (instance.name === targetName) return !0;
						let proto = Object.getPrototypeOf(instance);
						for(; proto && proto !== Object.prototype;){
							let ctorName = proto.constructor?.name;
							if (ctorName && "Error" !== ctorName && ctorName === targetName) return !0;
							proto = Object.getPrototypeOf(proto);
						}
					}
				}
				return !1;
			}
		}
		exported.T = ServiceException;
		let decorateServiceException = (exception, additions = {})=>{
			Object.entries(additions).filter(([, v])=>void 0 !== v).forEach(([k, v])=>{
				(void 0 == exception[k] || "" === exception[k]) && (exception[k] = v);
			});
			let message = exception.message || exception.Message || "UnknownError";
			return exception.message = message, delete exception.Message, exception;
		};
		exported.M = decorateServiceException;
	}),
	6571: ((_module, exported, bundled)=>{
		var AlgorithmId, AlgorithmId1, hasOwn = bundled(2990);
		(AlgorithmId = AlgorithmId1 || (AlgorithmId1 = {})).MD5 = "md5", AlgorithmId.CRC32 = "crc32", AlgorithmId.CRC32C = "crc32c", AlgorithmId.SHA1 = "sha1", AlgorithmId.SHA256 = "sha256";
		let knownAlgorithms = Object.values(AlgorithmId1), getDefaultExtensionConfiguration = ((runtimeConfig)=>Object.assign(((runtimeConfig)=>{
				let checksumAlgorithms = [];
				for(let id in AlgorithmId1){
					if (!(0, hasOwn.$)(AlgorithmId1, id)) continue;
					let algorithmId = AlgorithmId1[id];
					void 0 !== runtimeConfig[algorithmId] && checksumAlgorithms.push({
						algorithmId: (()=>algorithmId),
						checksumConstructor: (()=>runtimeConfig[algorithmId])
					});
				}
				for (let [id, ChecksumCtor] of Object.entries(runtimeConfig.checksumAlgorithms ?? {}))checksumAlgorithms.push({
					algorithmId: ()=>id,
					checksumConstructor: ()=>ChecksumCtor
				});
				return {
					addChecksumAlgorithm (algo) {
						runtimeConfig.checksumAlgorithms = runtimeConfig.checksumAlgorithms ?? {};
						let id = algo.algorithmId(), ctor = algo.checksumConstructor();
						knownAlgorithms.includes(id) ? runtimeConfig.checksumAlgorithms[id.toUpperCase()] = ctor : runtimeConfig.checksumAlgorithms[id] = ctor;
						checksumAlgorithms.push(algo);
					},
					checksumAlgorithms: (()=>checksumAlgorithms)
				};
			})(runtimeConfig), {
				setRetryStrategy (retryStrategy) {
					runtimeConfig.retryStrategy = retryStrategy;
				},
				retryStrategy: (()=>runtimeConfig.retryStrategy)
			})), resolveDefaultRuntimeConfig = ((config)=>{
			let runtimeConfig, runtimeConfig1;
			return Object.assign((runtimeConfig = {}, config.checksumAlgorithms().forEach(((checksumAlgorithm)=>{
				let id = checksumAlgorithm.algorithmId();
				knownAlgorithms.includes(id) && (runtimeConfig[id] = checksumAlgorithm.checksumConstructor());
			})), runtimeConfig), ((runtimeConfig1 = {}).retryStrategy = config.retryStrategy(), runtimeConfig1));
		});
		exported.xA = getDefaultExtensionConfiguration;
		exported.uv = resolveDefaultRuntimeConfig;
	}),
	7580: ((_module, exported, bundled)=>{
		var util_config_provider_booleanSelector_0 = bundled(9498), util_config_provider_types_1 = bundled(6402);
		let NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS = {
			environmentVariableSelector: ((env)=>(0, util_config_provider_booleanSelector_0.Q)(env, "AWS_USE_DUALSTACK_ENDPOINT", util_config_provider_types_1.c.ENV)),
			configFileSelector: ((profile)=>(0, util_config_provider_booleanSelector_0.Q)(profile, "use_dualstack_endpoint", util_config_provider_types_1.c.CONFIG)),
			default: !1
		};
		exported.e$ = NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS;
	}),
	4254: ((_module, exported, bundled)=>{
		var util_config_provider_booleanSelector_0 = bundled(9498), util_config_provider_types_1 = bundled(6402);
		let NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS = {
			environmentVariableSelector: ((env)=>(0, util_config_provider_booleanSelector_0.Q)(env, "AWS_USE_FIPS_ENDPOINT", util_config_provider_types_1.c.ENV)),
			configFileSelector: ((profile)=>(0, util_config_provider_booleanSelector_0.Q)(profile, "use_fips_endpoint", util_config_provider_types_1.c.CONFIG)),
			default: !1
		};
		exported.Ko = NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS;
	}),
	6152: ((_module, exported, bundled)=>{
		var getInstanceMetadataRegion_0 = bundled(3366);
		let NODE_REGION_CONFIG_OPTIONS = {
			environmentVariableSelector: (env)=>env.AWS_REGION,
			configFileSelector: (profile)=>profile.region,
			default: async ()=>{
				let region = await (0, getInstanceMetadataRegion_0.b)();
				if (region) return region;
				throw Error("Region is missing");
			}
		}, NODE_REGION_CONFIG_FILE_OPTIONS = {
			preferredFile: "credentials"
		};
		exported.GG = NODE_REGION_CONFIG_OPTIONS;
		exported.zH = NODE_REGION_CONFIG_FILE_OPTIONS;
	}),
	3366: ((_module, exported, bundled)=>{
		var defaults_mode_constants_0 = bundled(729);
		let negativeCacheUntil = 0, getInstanceMetadataRegion = async ()=>{
			if (!process.env[defaults_mode_constants_0.tn] && !(Date.now() < negativeCacheUntil)) try {
				let endpoint = resolveImdsEndpoint(), token = (await imdsRequest({
					...endpoint,
					path: defaults_mode_constants_0.EG,
					method: "PUT",
					headers: {
						[defaults_mode_constants_0.nF]: "21600"
					}
				})).toString();
				return (await imdsRequest({
					...endpoint,
					path: defaults_mode_constants_0.FT,
					method: "GET",
					headers: {
						[defaults_mode_constants_0.cC]: token
					}
				})).toString().trim() || cacheNegativeAndReturnUndefined();
			} catch  {
				return cacheNegativeAndReturnUndefined();
			}
		}, cacheNegativeAndReturnUndefined = ()=>{
			negativeCacheUntil = Date.now() + 60_000;
		}, resolveImdsEndpoint = ()=>{
			let envEndpoint = process.env.AWS_EC2_METADATA_SERVICE_ENDPOINT;
			if (envEndpoint) {
				let url = new URL(envEndpoint);
				return {
					hostname: url.hostname.replace(/^\[(.+)]$/, "$1"),
					port: url.port ? Number(url.port) : void 0
				};
			}
			return "IPv6" === process.env.AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE ? {
				hostname: "fd00:ec2::254"
			} : {
				hostname: "169.254.169.254"
			};
		}, imdsRequest = async (options)=>{
			let { request } = await Promise.resolve().then(bundled.t.bind(bundled, 7067, 23));
			return new Promise((resolve, reject)=>{
				let req = request({
					hostname: options.hostname,
					port: options.port,
					path: options.path,
					method: options.method,
					headers: options.headers,
					timeout: 1000,
					signal: AbortSignal.timeout(1000)
				});
				req.on("error", (err)=>{
					reject(err);
					req.destroy();
				});
				req.on("timeout", ()=>{
					reject(Error("TimeoutError from instance metadata service"));
					req.destroy();
				});
				req.on("response", (res)=>{
					let { statusCode = 400 } = res;
					if (statusCode < 200 || statusCode >= 300) {
						reject(Object.assign(Error("Error response received from instance metadata service"), {
							statusCode
						}));
						req.destroy();
						return;
					}
					let chunks = [];
					res.on("data", (chunk)=>chunks.push(chunk));
					res.on("end", ()=>{
						resolve(Buffer.concat(chunks));
						req.destroy();
					});
				});
				req.end();
			});
		};
		exported.b = getInstanceMetadataRegion;
	}),
	7503: ((_module, exported, bundled)=>{
		var isValidHostLabel = bundled(4280);
		let validRegions = new Set(), isFipsRegion = ((region)=>"string" == typeof region && (region.startsWith("fips-") || region.endsWith("-fips"))), resolveRegionConfig = ((input)=>{
			let { region, useFipsEndpoint } = input;
			if (!region) throw Error("Region is missing");
			return Object.assign(input, {
				region: (async ()=>{
					let region1, realRegion = isFipsRegion(region1 = "function" == typeof region ? await region() : region) ? [
						"fips-aws-global",
						"aws-fips"
					].includes(region1) ? "us-east-1" : region1.replace(/fips-(dkr-|prod-)?|-fips/, "") : region1;
					return ((region, check = isValidHostLabel.X)=>{
						if (validRegions.has(region) || check(region)) validRegions.add(region);
						else if ("*" === region) console.warn('@smithy/config-resolver WARN - Please use the caller region instead of "*". See "sigv4a" in https://github.com/aws/aws-sdk-js-v3/blob/main/supplemental-docs/CLIENTS.md.');
						else throw Error(`Region not accepted: region="${region}" is not a valid hostname component.`);
					})(realRegion), realRegion;
				}),
				useFipsEndpoint: (async ()=>!!isFipsRegion("string" == typeof region ? region : await region()) || ("function" != typeof useFipsEndpoint ? Promise.resolve(!!useFipsEndpoint) : useFipsEndpoint()))
			});
		});
		exported.T = resolveRegionConfig;
	}),
	729: ((_module, exported, bundled)=>{
		let AWS_EXECUTION_ENV = "AWS_EXECUTION_ENV", AWS_REGION_ENV = "AWS_REGION", AWS_DEFAULT_REGION_ENV = "AWS_DEFAULT_REGION", ENV_IMDS_DISABLED = "AWS_EC2_METADATA_DISABLED", DEFAULTS_MODE_OPTIONS = [
			"in-region",
			"cross-region",
			"mobile",
			"standard",
			"legacy"
		], IMDS_REGION_PATH = "/latest/meta-data/placement/region", IMDS_TOKEN_PATH = "/latest/api/token", X_AWS_EC2_METADATA_TOKEN = "x-aws-ec2-metadata-token", X_AWS_EC2_METADATA_TOKEN_TTL = "x-aws-ec2-metadata-token-ttl-seconds";
		exported.EG = IMDS_TOKEN_PATH;
		exported.FT = IMDS_REGION_PATH;
		exported.J9 = AWS_EXECUTION_ENV;
		exported.RY = AWS_DEFAULT_REGION_ENV;
		exported.US = DEFAULTS_MODE_OPTIONS;
		exported.cC = X_AWS_EC2_METADATA_TOKEN;
		exported.dr = AWS_REGION_ENV;
		exported.nF = X_AWS_EC2_METADATA_TOKEN_TTL;
		exported.tn = ENV_IMDS_DISABLED;
	}),
	8234: ((_module, exported, bundled)=>{
		var config = bundled(6152), getInstanceMetadataRegion = bundled(3366), configLoader = bundled(3945), memoize = bundled(4759), constants = bundled(729);
		let NODE_DEFAULTS_MODE_CONFIG_OPTIONS = {
			environmentVariableSelector: ((env)=>env.AWS_DEFAULTS_MODE),
			configFileSelector: ((profile)=>profile.defaults_mode),
			default: "legacy"
		}, resolveDefaultsModeConfig = (({ region = (0, configLoader.Z)(config.GG), defaultsMode = (0, configLoader.Z)(NODE_DEFAULTS_MODE_CONFIG_OPTIONS) } = {})=>(0, memoize.B)((async ()=>{
				let mode = "function" == typeof defaultsMode ? await defaultsMode() : defaultsMode;
				switch(mode?.toLowerCase()){
					case "auto":
						return resolveNodeDefaultsModeAuto(region);
					case "in-region":
					case "cross-region":
					case "mobile":
					case "standard":
					case "legacy":
						return Promise.resolve(mode?.toLocaleLowerCase());
					case void 0:
						return Promise.resolve("legacy");
					default:
						throw Error(`Invalid parameter for "defaultsMode", expect ${constants.US.join(", ")}, got ${mode}`);
				}
			}))), resolveNodeDefaultsModeAuto = async (clientRegion)=>{
			if (clientRegion) {
				let resolvedRegion = "function" == typeof clientRegion ? await clientRegion() : clientRegion, inferredRegion = await inferPhysicalRegion();
				return inferredRegion ? resolvedRegion === inferredRegion ? "in-region" : "cross-region" : "standard";
			}
			return "standard";
		}, inferPhysicalRegion = async ()=>process.env[constants.J9] && (process.env[constants.dr] || process.env[constants.RY]) ? process.env[constants.dr] ?? process.env[constants.RY] : (0, getInstanceMetadataRegion.b)();
		exported.I = resolveDefaultsModeConfig;
	}),
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
	9498: ((_module, exported, bundled)=>{
		let booleanSelector = ((obj, key, type)=>{
			if (key in obj) {
				if ("true" === obj[key]) return !0;
				if ("false" === obj[key]) return !1;
				throw Error(`Cannot load ${type} "${key}". Expected "true" or "false", got ${obj[key]}.`);
			}
		});
		exported.Q = booleanSelector;
	}),
	6402: ((_module, exported, bundled)=>{
		var SelectorType, SelectorType1;
		bundled.d(exported, {
			c: (()=>SelectorType)
		});
		(SelectorType1 = SelectorType || (SelectorType = {})).ENV = "env", SelectorType1.CONFIG = "shared config entry";
	}),
	4172: ((_module, exported, bundled)=>{
		let endpointMiddleware;
		var configLoader = bundled(3945), constants = bundled(6814);
		let ENV_ENDPOINT_URL = "AWS_ENDPOINT_URL", CONFIG_ENDPOINT_URL = "endpoint_url";
		var booleanSelector = bundled(9498), types = bundled(6402);
		let ignoreConfiguredEndpointUrlsConfigSelectors = {
			environmentVariableSelector: ((env)=>(0, booleanSelector.Q)(env, "AWS_IGNORE_CONFIGURED_ENDPOINT_URLS", types.c.ENV)),
			configFileSelector: ((profile)=>(0, booleanSelector.Q)(profile, "ignore_configured_endpoint_urls", types.c.CONFIG)),
			default: !1
		}, getEndpointFromConfig = (async (serviceId)=>{
			let ignore = await (0, configLoader.Z)(ignoreConfiguredEndpointUrlsConfigSelectors)();
			if (!ignore) {
				let serviceId1;
				return (0, configLoader.Z)((serviceId1 = serviceId ?? "", {
					environmentVariableSelector: ((env)=>{
						let serviceEndpointUrl = env[[
							ENV_ENDPOINT_URL,
							...serviceId1.split(" ").map(((w)=>w.toUpperCase()))
						].join("_")];
						if (serviceEndpointUrl) return serviceEndpointUrl;
						let endpointUrl = env[ENV_ENDPOINT_URL];
						if (endpointUrl) return endpointUrl;
					}),
					configFileSelector: (profile, config)=>{
						if (profile.services) {
							let servicesSectionKey = [
								"services",
								profile.services
							].join(constants.Q);
							if (!config || !config[servicesSectionKey]) throw Error(`The services section "${profile.services}" specified in the profile is not present in the shared configuration file.`);
							let endpointUrl = config[servicesSectionKey][[
								serviceId1.split(" ").map((w)=>w.toLowerCase()).join("_"),
								CONFIG_ENDPOINT_URL
							].join(constants.Q)];
							if (endpointUrl) return endpointUrl;
						}
						let endpointUrl = profile[CONFIG_ENDPOINT_URL];
						if (endpointUrl) return endpointUrl;
					},
					default: void 0
				}))();
			}
		});
		var adaptors_getEndpointFromInstructions = bundled(7436), getSmithyContext = bundled(8743);
		function bindEndpointMiddleware(getEndpointFromConfig) {
			let getEndpointFromInstructions = (0, adaptors_getEndpointFromInstructions.g)(getEndpointFromConfig);
			return (({ config, instructions })=>((next, context)=>(async (args)=>{
						config.isCustomEndpoint && (context.__smithy_context ? context.__smithy_context.features || (context.__smithy_context.features = {}) : context.__smithy_context = {
							features: {}
						}, context.__smithy_context.features.ENDPOINT_OVERRIDE = "N");
						let endpoint = await getEndpointFromInstructions(args.input, {
							getEndpointParameterInstructions: (()=>instructions)
						}, {
							...config
						}, context);
						context.endpointV2 = endpoint;
						context.authSchemes = endpoint.properties?.authSchemes;
						let authScheme = context.authSchemes?.[0];
						if (authScheme) {
							context.signing_region = authScheme.signingRegion;
							context.signing_service = authScheme.signingName;
							let smithyContext = (0, getSmithyContext.u)(context), httpAuthOption = smithyContext?.selectedHttpAuthScheme?.httpAuthOption;
							httpAuthOption && (httpAuthOption.signingProperties = Object.assign(httpAuthOption.signingProperties || {}, {
								signing_region: authScheme.signingRegion,
								signingRegion: authScheme.signingRegion,
								signing_service: authScheme.signingName,
								signingName: authScheme.signingName,
								signingRegionSet: authScheme.signingRegionSet
							}, authScheme.properties));
						}
						return next({
							...args
						});
					})));
		}
		let endpointMiddlewareOptions = {
			step: "serialize",
			tags: [
				"ENDPOINT_PARAMETERS",
				"ENDPOINT_V2",
				"ENDPOINT"
			],
			name: "endpointV2Middleware",
			override: !0,
			relation: "before",
			toMiddleware: "serializerMiddleware"
		};
		var normalizeProvider = bundled(9362), toEndpointV1 = bundled(3055);
		(0, adaptors_getEndpointFromInstructions.g)(getEndpointFromConfig);
		let resolveEndpointConfig = ((input)=>{
			let configuredEndpointPromise, tls = input.tls ?? !0, { endpoint, useDualstackEndpoint, useFipsEndpoint } = input, resolvedConfig = Object.assign(input, {
				endpoint: null != endpoint ? async ()=>(0, toEndpointV1.a)(await (0, normalizeProvider.t)(endpoint)()) : void 0,
				tls,
				isCustomEndpoint: !!endpoint,
				useDualstackEndpoint: (0, normalizeProvider.t)(useDualstackEndpoint ?? !1),
				useFipsEndpoint: (0, normalizeProvider.t)(useFipsEndpoint ?? !1),
				ignoreConfiguredEndpointUrls: !!input.ignoreConfiguredEndpointUrls
			});
			return resolvedConfig.serviceConfiguredEndpoint = (async ()=>(input.serviceId && !configuredEndpointPromise && (configuredEndpointPromise = getEndpointFromConfig(input.serviceId)), configuredEndpointPromise)), resolvedConfig;
		});
		exported.Co = resolveEndpointConfig;
		bindEndpointMiddleware(getEndpointFromConfig);
		let getEndpointPlugin = (endpointMiddleware = bindEndpointMiddleware(getEndpointFromConfig), ((config, instructions)=>({
				applyToStack: ((clientStack)=>{
					clientStack.addRelativeTo(endpointMiddleware({
						config,
						instructions
					}), endpointMiddlewareOptions);
				})
			})));
		exported.rD = getEndpointPlugin;
	}),
	7436: ((_module, exported, bundled)=>{
		exported.g = bindGetEndpointFromInstructions;
		let resolveParamsForS3 = async (endpointParams)=>{
			let bucket = endpointParams?.Bucket || "";
			"string" == typeof endpointParams.Bucket && (endpointParams.Bucket = bucket.replace(/#/g, encodeURIComponent("#")).replace(/\?/g, encodeURIComponent("?")));
			if (isArnBucketName(bucket)) {
				if (!0 === endpointParams.ForcePathStyle) throw Error("Path-style addressing cannot be used with ARN buckets");
			} else isDnsCompatibleBucketName(bucket) && (-1 === bucket.indexOf(".") || String(endpointParams.Endpoint).startsWith("http:")) && bucket.toLowerCase() === bucket && !(bucket.length < 3) || (endpointParams.ForcePathStyle = !0);
			if (endpointParams.DisableMultiRegionAccessPoints) {
				endpointParams.disableMultiRegionAccessPoints = !0;
				endpointParams.DisableMRAP = !0;
			}
			return endpointParams;
		}, DOMAIN_PATTERN = /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/, IP_ADDRESS_PATTERN = /(\d+\.){3}\d+/, DOTS_PATTERN = /\.\./, isDnsCompatibleBucketName = (bucketName)=>DOMAIN_PATTERN.test(bucketName) && !IP_ADDRESS_PATTERN.test(bucketName) && !DOTS_PATTERN.test(bucketName), isArnBucketName = (bucketName)=>{
			let [arn, partition, service, , , bucket] = bucketName.split(":"), isArn = "arn" === arn && bucketName.split(":").length >= 6, isValidArn = !!(isArn && partition && service && bucket);
			if (isArn && !isValidArn) throw Error(`Invalid ARN: ${bucketName} was an invalid ARN.`);
			return isValidArn;
		}, createConfigValueProvider = ((configKey, canonicalEndpointParamKey, config, isClientContextParam = !1)=>{
			let configProvider = (async ()=>{
				let configValue;
				if (isClientContextParam) {
					let clientContextParams = config.clientContextParams;
					configValue = clientContextParams?.[configKey] ?? config[configKey] ?? config[canonicalEndpointParamKey];
				} else configValue = config[configKey] ?? config[canonicalEndpointParamKey];
				return "function" == typeof configValue ? configValue() : configValue;
			});
			return "credentialScope" === configKey || "CredentialScope" === canonicalEndpointParamKey ? async ()=>{
				let credentials = "function" == typeof config.credentials ? await config.credentials() : config.credentials;
				return credentials?.credentialScope ?? credentials?.CredentialScope;
			} : "accountId" === configKey || "AccountId" === canonicalEndpointParamKey ? async ()=>{
				let credentials = "function" == typeof config.credentials ? await config.credentials() : config.credentials;
				return credentials?.accountId ?? credentials?.AccountId;
			} : "endpoint" === configKey || "endpoint" === canonicalEndpointParamKey ? (async ()=>{
				if (!1 === config.isCustomEndpoint) return;
				let endpoint = await configProvider();
				if (endpoint && "object" == typeof endpoint) {
					if ("url" in endpoint) return endpoint.url.href;
					if ("hostname" in endpoint) {
						let { protocol, hostname, port, path } = endpoint;
						return `${protocol}//${hostname}${port ? ":" + port : ""}${path}`;
					}
				}
				return endpoint;
			}) : configProvider;
		});
		var toEndpointV1 = bundled(3055);
		function bindGetEndpointFromInstructions(getEndpointFromConfig) {
			return (async (commandInput, instructionsSupplier, clientConfig, context)=>{
				if (!clientConfig.isCustomEndpoint && !clientConfig.ignoreConfiguredEndpointUrls) {
					let endpointFromConfig;
					endpointFromConfig = clientConfig.serviceConfiguredEndpoint ? await clientConfig.serviceConfiguredEndpoint() : await getEndpointFromConfig(clientConfig.serviceId);
					if (endpointFromConfig) {
						clientConfig.endpoint = (()=>Promise.resolve((0, toEndpointV1.a)(endpointFromConfig)));
						clientConfig.isCustomEndpoint = !0;
						context?.logger?.debug?.(`@smithy/core/endpoints - resolved endpoint from config: ${endpointFromConfig}`);
					}
				}
				let endpointParams = await resolveParams(commandInput, instructionsSupplier, clientConfig);
				if ("function" != typeof clientConfig.endpointProvider) throw Error("config.endpointProvider is not set.");
				let endpoint = clientConfig.endpointProvider(endpointParams, context);
				if (clientConfig.isCustomEndpoint && clientConfig.endpoint) {
					let customEndpoint = await clientConfig.endpoint();
					if (customEndpoint?.headers) {
						endpoint.headers ??= {};
						for (let [name, value] of Object.entries(customEndpoint.headers))endpoint.headers[name] = Array.isArray(value) ? value : [
							value
						];
					}
				}
				return endpoint;
			});
		}
		let resolveParams = (async (commandInput, instructionsSupplier, clientConfig)=>{
			let endpointParams = {}, instructions = instructionsSupplier?.getEndpointParameterInstructions?.() || {};
			for (let [name, instruction] of Object.entries(instructions))switch(instruction.type){
				case "staticContextParams":
					endpointParams[name] = instruction.value;
					break;
				case "contextParams":
					endpointParams[name] = commandInput[instruction.name];
					break;
				case "clientContextParams":
				case "builtInParams":
					endpointParams[name] = await createConfigValueProvider(instruction.name, name, clientConfig, "builtInParams" !== instruction.type)();
					break;
				case "operationContextParams":
					endpointParams[name] = instruction.get(commandInput);
					break;
				default:
					throw Error("Unrecognized endpoint parameter instruction: " + JSON.stringify(instruction));
			}
			return 0 === Object.keys(instructions).length && Object.assign(endpointParams, clientConfig), "s3" === String(clientConfig.serviceId).toLowerCase() && await resolveParamsForS3(endpointParams), endpointParams;
		});
		exported.x = resolveParams;
	}),
	5258: ((_module, exported, bundled)=>{
		class BinaryDecisionDiagram {
			nodes;
			root;
			conditions;
			results;
			constructor(bdd, root, conditions, results){
				this.nodes = bdd;
				this.root = root;
				this.conditions = conditions;
				this.results = results;
			}
			static from(bdd, root, conditions, results) {
				return new BinaryDecisionDiagram(bdd, root, conditions, results);
			}
		}
		exported.d = BinaryDecisionDiagram;
	}),
	8479: ((_module, exported, bundled)=>{
		class EndpointCache {
			capacity;
			data = new Map();
			parameters = [];
			constructor({ size, params }){
				this.capacity = size ?? 50;
				params && (this.parameters = params);
			}
			get(endpointParams, resolver) {
				let key = this.hash(endpointParams);
				if (!1 === key) return resolver();
				if (!this.data.has(key)) {
					if (this.data.size > this.capacity + 10) {
						let keys = this.data.keys(), i = 0;
						for(;;){
							let { value, done } = keys.next();
							this.data.delete(value);
							if (done || ++i > 10) break;
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
				let buffer = "", { parameters } = this;
				if (0 === parameters.length) return !1;
				for (let param of parameters){
					let raw = endpointParams[param], val = null == raw ? "\0" : String(raw);
					if (val.includes("|;")) return !1;
					buffer += val + "|;";
				}
				return buffer;
			}
		}
		exported.k = EndpointCache;
	}),
	7009: ((_module, exported, bundled)=>{
		class EndpointError extends Error {
			constructor(message){
				super(message);
				this.name = "EndpointError";
			}
		}
		function toDebugString(input) {
			return "object" != typeof input || null == input ? input : "ref" in input ? `$${toDebugString(input.ref)}` : "fn" in input ? `${input.fn}(${(input.argv || []).map(toDebugString).join(", ")})` : JSON.stringify(input, null, 2);
		}
		var EndpointURLScheme, EndpointURLScheme1, customEndpointFunctions = bundled(1046);
		let getAttr = ((value, path)=>((path)=>{
				let parts = path.split("."), pathList = [];
				for (let part of parts){
					let squareBracketIndex = part.indexOf("[");
					if (-1 !== squareBracketIndex) {
						if (part.indexOf("]") !== part.length - 1) throw new EndpointError(`Path: '${path}' does not end with ']'`);
						let arrayIndex = part.slice(squareBracketIndex + 1, -1);
						if (Number.isNaN(parseInt(arrayIndex))) throw new EndpointError(`Invalid array index: '${arrayIndex}' in path: '${path}'`);
						0 !== squareBracketIndex && pathList.push(part.slice(0, squareBracketIndex));
						pathList.push(arrayIndex);
					} else pathList.push(part);
				}
				return pathList;
			})(path).reduce(((acc, index)=>{
				if ("object" != typeof acc) throw new EndpointError(`Index '${index}' in '${path}' not found in '${JSON.stringify(value)}'`);
				if (Array.isArray(acc)) {
					let i = parseInt(index);
					return acc[i < 0 ? acc.length + i : i];
				}
				return acc[index];
			}), value));
		var isValidHostLabel = bundled(4280);
		(EndpointURLScheme = EndpointURLScheme1 || (EndpointURLScheme1 = {})).HTTP = "http", EndpointURLScheme.HTTPS = "https";
		var isIpAddress = bundled(6676);
		let DEFAULT_PORTS = {
			[EndpointURLScheme1.HTTP]: 80,
			[EndpointURLScheme1.HTTPS]: 443
		}, endpointFunctions = {
			booleanEquals: ((value1, value2)=>value1 === value2),
			coalesce: function(...args) {
				for (let arg of args)if (null != arg) return arg;
			},
			getAttr: getAttr,
			isSet: ((value)=>null != value),
			isValidHostLabel: isValidHostLabel.X,
			ite: function(condition, trueValue, falseValue) {
				return condition ? trueValue : falseValue;
			},
			not: (value)=>!value,
			parseURL: (value)=>{
				let whatwgURL = (()=>{
					try {
						if (value instanceof URL) return value;
						if ("object" == typeof value && "hostname" in value) {
							let { hostname, port, protocol = "", path = "", query = {} } = value, url = new URL(`${protocol}//${hostname}${port ? `:${port}` : ""}${path}`);
							url.search = Object.entries(query).map(([k, v])=>`${k}=${v}`).join("&");
							return url;
						}
						return new URL(value);
					} catch (ignored) {
						return null;
					}
				})();
				if (!whatwgURL) return console.error(`Unable to parse ${JSON.stringify(value)} as a whatwg URL.`), null;
				let urlString = whatwgURL.href, { host, hostname, pathname, protocol, search } = whatwgURL;
				if (search) return null;
				let scheme = protocol.slice(0, -1);
				if (!Object.values(EndpointURLScheme1).includes(scheme)) return null;
				let isIp = (0, isIpAddress.o)(hostname), inputContainsDefaultPort = urlString.includes(`${host}:${DEFAULT_PORTS[scheme]}`) || "string" == typeof value && value.includes(`${host}:${DEFAULT_PORTS[scheme]}`), authority = `${host}${inputContainsDefaultPort ? `:${DEFAULT_PORTS[scheme]}` : ""}`;
				return {
					scheme,
					authority,
					path: pathname,
					normalizedPath: pathname.endsWith("/") ? pathname : `${pathname}/`,
					isIp
				};
			},
			split: function(value, delimiter, limit) {
				if (1 === limit) return [
					value
				];
				if ("" === value) return [
					""
				];
				let parts = value.split(delimiter);
				return 0 === limit ? parts : parts.slice(0, limit - 1).concat(parts.slice(1).join(delimiter));
			},
			stringEquals: ((value1, value2)=>value1 === value2),
			substring: (input, start, stop, reverse)=>null == input || start >= stop || input.length < stop || /[^\u0000-\u007f]/.test(input) ? null : reverse ? input.substring(input.length - stop, input.length - start) : input.substring(start, stop),
			uriEncode: (value)=>encodeURIComponent(value).replace(/[!*'()]/g, (c)=>`%${c.charCodeAt(0).toString(16).toUpperCase()}`)
		}, evaluateTemplate = ((template, options)=>{
			let evaluatedTemplateArr = [], { referenceRecord, endpointParams } = options, currentIndex = 0;
			for(; currentIndex < template.length;){
				let openingBraceIndex = template.indexOf("{", currentIndex);
				if (-1 === openingBraceIndex) {
					evaluatedTemplateArr.push(template.slice(currentIndex));
					break;
				}
				evaluatedTemplateArr.push(template.slice(currentIndex, openingBraceIndex));
				let closingBraceIndex = template.indexOf("}", openingBraceIndex);
				if (-1 === closingBraceIndex) {
					evaluatedTemplateArr.push(template.slice(openingBraceIndex));
					break;
				}
				if ("{" === template[openingBraceIndex + 1] && "}" === template[closingBraceIndex + 1]) {
					evaluatedTemplateArr.push(template.slice(openingBraceIndex + 1, closingBraceIndex));
					currentIndex = closingBraceIndex + 2;
				}
				let parameterName = template.substring(openingBraceIndex + 1, closingBraceIndex);
				if (parameterName.includes("#")) {
					let [refName, attrName] = parameterName.split("#");
					evaluatedTemplateArr.push(getAttr(referenceRecord[refName] ?? endpointParams[refName], attrName));
				} else evaluatedTemplateArr.push(referenceRecord[parameterName] ?? endpointParams[parameterName]);
				currentIndex = closingBraceIndex + 1;
			}
			return evaluatedTemplateArr.join("");
		}), evaluateExpression = ((obj, keyName, options)=>{
			if ("string" == typeof obj) return evaluateTemplate(obj, options);
			if (obj.fn) return group.callFunction(obj, options);
			if (obj.ref) return (({ ref }, options)=>options.referenceRecord[ref] ?? options.endpointParams[ref])(obj, options);
			throw new EndpointError(`'${keyName}': ${String(obj)} is not a string, function or reference.`);
		}), callFunction = (({ fn, argv }, options)=>{
			let evaluatedArgs = Array(argv.length);
			for(let i = 0; i < evaluatedArgs.length; ++i){
				let arg = argv[i];
				"boolean" == typeof arg || "number" == typeof arg ? evaluatedArgs[i] = arg : evaluatedArgs[i] = group.evaluateExpression(arg, "arg", options);
			}
			let namespaceSeparatorIndex = fn.indexOf(".");
			if (-1 !== namespaceSeparatorIndex) {
				let namespaceFunctions = customEndpointFunctions.m[fn.slice(0, namespaceSeparatorIndex)], customFunction = namespaceFunctions?.[fn.slice(namespaceSeparatorIndex + 1)];
				if ("function" == typeof customFunction) return customFunction(...evaluatedArgs);
			}
			let callable = endpointFunctions[fn];
			if ("function" == typeof callable) return callable(...evaluatedArgs);
			throw Error(`function ${fn} not loaded in endpointFunctions.`);
		}), group = {
			evaluateExpression,
			callFunction
		}, evaluateCondition = ((condition, options)=>{
			let { assign } = condition;
			if (assign && assign in options.referenceRecord) throw new EndpointError(`'${assign}' is already defined in Reference Record.`);
			let value = callFunction(condition, options);
			options.logger?.debug?.(`endpoints evaluateCondition: ${toDebugString(condition)} = ${toDebugString(value)}`);
			let result = "" === value || !!value;
			return null != assign ? {
				result,
				toAssign: {
					name: assign,
					value
				}
			} : {
				result
			};
		}), getEndpointProperties = ((properties, options)=>Object.entries(properties).reduce((acc, [propertyKey, propertyVal])=>(acc[propertyKey] = getEndpointProperties_group.getEndpointProperty(propertyVal, options), acc), {})), getEndpointProperty = (property, options)=>{
			if (Array.isArray(property)) return property.map((propertyEntry)=>getEndpointProperty(propertyEntry, options));
			switch(typeof property){
				case "string":
					return evaluateTemplate(property, options);
				case "object":
					if (null === property) throw new EndpointError(`Unexpected endpoint property: ${property}`);
					return getEndpointProperties_group.getEndpointProperties(property, options);
				case "boolean":
					return property;
				default:
					throw new EndpointError(`Unexpected endpoint property type: ${typeof property}`);
			}
		}, getEndpointProperties_group = {
			getEndpointProperty,
			getEndpointProperties
		}, decideEndpoint = ((bdd, options)=>{
			let { nodes, root, results, conditions } = bdd, ref = root, referenceRecord = {}, closure = {
				referenceRecord,
				endpointParams: options.endpointParams,
				logger: options.logger
			};
			for(; 1 !== ref && -1 !== ref && ref < 100_000_000;){
				let node_i = 3 * (Math.abs(ref) - 1), [condition_i, highRef, lowRef] = [
					nodes[node_i],
					nodes[node_i + 1],
					nodes[node_i + 2]
				], [fn, argv, assign] = conditions[condition_i], evaluation = evaluateCondition({
					fn,
					assign,
					argv
				}, closure);
				if (evaluation.toAssign) {
					let { name, value } = evaluation.toAssign;
					referenceRecord[name] = value;
				}
				ref = ref >= 0 === evaluation.result ? highRef : lowRef;
			}
			if (ref >= 100_000_000) {
				let result = results[ref - 100_000_000];
				if (-1 === result[0]) {
					let [, errorExpression] = result;
					throw new EndpointError(evaluateExpression(errorExpression, "Error", closure));
				}
				let [url, properties, headers] = result;
				return {
					url: ((endpointUrl, options)=>{
						let expression = evaluateExpression(endpointUrl, "Endpoint URL", options);
						if ("string" == typeof expression) try {
							return new URL(expression);
						} catch (error) {
							console.error(`Failed to construct URL with ${expression}`, error);
							throw error;
						}
						throw new EndpointError(`Endpoint URL must be a string, got ${typeof expression}`);
					})(url, closure),
					properties: getEndpointProperties(properties, closure),
					headers: Object.entries(headers ?? {} ?? {}).reduce((acc, [headerKey, headerVal])=>(acc[headerKey] = headerVal.map((headerValEntry)=>{
							let processedExpr = evaluateExpression(headerValEntry, "Header value entry", closure);
							if ("string" != typeof processedExpr) throw new EndpointError(`Header '${headerKey}' value '${processedExpr}' is not a string`);
							return processedExpr;
						}), acc), {})
				};
			}
			throw new EndpointError("No matching endpoint.");
		});
		exported.c = decideEndpoint;
	}),
	6676: ((_module, exported, bundled)=>{
		let IP_V4_REGEX = RegExp("^(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]\\d|\\d)(?:\\.(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]\\d|\\d)){3}$"), isIpAddress = (value)=>IP_V4_REGEX.test(value) || value.startsWith("[") && value.endsWith("]");
		exported.o = isIpAddress;
	}),
	1046: ((_module, exported, bundled)=>{
		let customEndpointFunctions = {};
		exported.m = customEndpointFunctions;
	}),
	4699: ((_module, exported, bundled)=>{
		var smithy_core_schema_0 = bundled(5125), smithy_core_schema_2 = bundled(4844), smithy_core_serde_1 = bundled(412);
		let HTTP_BINDINGS = Symbol.for("@smithy/schema-x");
		class HttpBindingNormalizedSchema extends smithy_core_schema_0.l1 {
			static identity = Symbol.for("@smithy/HttpBindingNormalizedSchema");
			identity = HttpBindingNormalizedSchema.identity;
			bindings;
			constructor(schema){
				super(schema);
			}
			static of(schema) {
				let ns = smithy_core_schema_0.l1.of(schema);
				if (ns.identity === HttpBindingNormalizedSchema.identity) return ns;
				let schemaCache = ns.isMemberSchema() ? ns : ns.getSchema(), cache = "object" == typeof schemaCache && null !== schemaCache ? schemaCache : ns;
				return cache[HTTP_BINDINGS] ??= new HttpBindingNormalizedSchema(ns);
			}
			getHttpBindingLocation(traits) {
				return traits.httpPayload ? 0b100_100 : traits.httpLabel ? 0b100_001 : traits.httpHeader ? 0b100_110 : "string" == typeof traits.httpPrefixHeaders ? 0b100_111 : traits.httpQuery ? 0b100_010 : traits.httpQueryParams ? 0b100_011 : traits.httpResponseCode ? 0b100_101 : 0b100_000;
			}
			getHttpBindingValue(location, traits, nested = !1) {
				let raw = this.getSchema(), type = "number" == typeof raw ? 0xff & raw : this.isListSchema() ? 0b0100_0000 : 0xff, slot = 0b111 & location, media = traits.mediaType ? "application/json" === traits.mediaType || traits.mediaType.endsWith("+json") ? 2 : 1 : 0, stream = traits.streaming || 42 === type ? this.isStructSchema() ? 2 : 1 : 0, flags = type | media << 8 | !!traits.idempotencyToken << 10 | stream << 11 | !!traits.sparse << 13 | (type >= 4 && type <= 7 ? slot >= 6 ? 2 : +(slot > 0 && slot < 4) : 0) << 14 | !!traits.hostLabel << 17 | (0b100_100 === location && "object" != typeof raw) << 18, collectionValue = 0b010 & slot && (0b0100_0000 == (0b1100_0000 & type) || !nested && 1 & slot) ? this.getHttpBindingCollectionValue(location, traits) : void 0, valueType = (collectionValue?.[1] ?? 0) & 0xff;
				return [
					this,
					flags |= (slot >= 6 && (4 === valueType || 6 === valueType)) << 16,
					collectionValue
				];
			}
			getHttpBindingCollectionValue(location, traits = this.getMergedTraits()) {
				let valueSchema = HttpBindingNormalizedSchema.of(this.getValueSchema());
				return valueSchema.getHttpBindingValue(location, {
					...valueSchema.getMergedTraits(),
					...traits
				}, !0);
			}
			getHttpBindings() {
				let source = this.getSchema();
				return "object" != typeof source || null === source ? EMPTY_BINDINGS : this.bindings ??= buildHttpBindings(this);
			}
		}
		exported.C = HttpBindingNormalizedSchema;
		let buildHttpBindings = (schema)=>{
			let bodyMemberNames = [], bodyMemberSchemas = [], requestBodyMemberNames = [], requestBodyMemberSchemas = [], memberBindings = [], byName = {}, headers = {}, prefixHeaders = [], responseBindings = {
				headers,
				prefixHeaders
			}, bindings = {
				request: {
					memberBindings,
					byName
				},
				response: {
					bodyMemberNames,
					bindings: responseBindings
				}
			}, { request, response } = bindings;
			for (let [name, member] of schema.structIterator()){
				let bindingSchema = HttpBindingNormalizedSchema.of(member), traits = bindingSchema.getMergedTraits(), location = bindingSchema.getHttpBindingLocation(traits), wireName = traits.httpHeader?.toLowerCase() ?? traits.httpPrefixHeaders?.toLowerCase() ?? traits.httpQuery, value = bindingSchema.getHttpBindingValue(location, traits), binding = [
					name,
					value,
					location,
					wireName
				];
				"__proto__" === name && (0, smithy_core_serde_1.T)(byName);
				byName[name] = binding;
				value[1] >> 10 & 1 && (request.hasIdempotency = !0);
				memberBindings.push(binding);
				let slot = 0b111 & location;
				if (0 === slot) {
					requestBodyMemberNames.push(name);
					requestBodyMemberSchemas.push(member);
				}
				if ((0b100 & slot) == 0) {
					bodyMemberNames.push(name);
					bodyMemberSchemas.push(member);
				} else if ((0b110 & slot) == 0b100) if (0b001 & slot) responseBindings.statusCode = binding;
				else {
					responseBindings.payload = binding;
					let type = 0xff & value[1];
					request.contentTypeInstruction = traits.mediaType ?? (0 === type ? "text/plain" : 21 === type || 42 === type ? "application/octet-stream" : null);
				}
				else if (0b001 & slot) {
					request.hasPrefixHeaders = !0;
					prefixHeaders.push(binding);
				} else {
					"__proto__" === wireName && (0, smithy_core_serde_1.T)(headers);
					headers[wireName] = binding;
				}
			}
			return void 0 === request.contentTypeInstruction && requestBodyMemberNames.length && (request.contentTypeInstruction = null), request.syntheticBodySchema = createBodySchema(schema, requestBodyMemberNames, requestBodyMemberSchemas), response.syntheticBodySchema = createBodySchema(schema, bodyMemberNames, bodyMemberSchemas), bindings;
		}, EMPTY_BINDINGS = {
			request: {
				memberBindings: [],
				byName: {}
			},
			response: {
				bodyMemberNames: [],
				bindings: {
					headers: {},
					prefixHeaders: []
				}
			}
		}, getHttpOperationBindings = ((schema)=>schema[HTTP_BINDINGS] ??= ((schema)=>{
				let { http, endpoint } = (0, smithy_core_schema_2.c)(schema.traits ?? {}), [path, search] = http?.[1].split("?") ?? [];
				return [
					http?.[0],
					path,
					search ? [
						...new URLSearchParams(search)
					] : [],
					path ? ((path)=>{
						let segments = [], offset = 0;
						for (let match of path.matchAll(/\{([^{}+]+)(\+)?\}/g)){
							match.index > offset && segments.push([
								path.slice(offset, match.index),
								0
							]);
							segments.push([
								match[1],
								match[2] ? 2 : 1
							]);
							offset = match.index + match[0].length;
						}
						return segments.length && offset < path.length && segments.push([
							path.slice(offset),
							0
						]), segments.length ? segments : void 0;
					})(path) : void 0,
					endpoint?.[0]
				];
			})(schema)), createBodySchema = (schema, memberNames, memberSchemas)=>{
			if (!memberNames.length) return;
			let source = schema.getSchema(), body = [
				3,
				source[1],
				source[2],
				schema.getMergedTraits(),
				memberNames,
				memberSchemas
			], required = source[6], bodyRequired = required && memberNames.reduce((count, name)=>count + +(source[4].indexOf(name) < required), 0);
			return bodyRequired && (body[6] = bodyRequired), body;
		};
		exported.K = getHttpOperationBindings;
	}),
	9133: ((_module, exported, bundled)=>{
		var httpRequest = bundled(9725), httpResponse = bundled(5401), hasOwn = bundled(2990), TypeRegistry = bundled(5629), SerdeContext = bundled(5506), HttpBindingNormalizedSchema = bundled(4699);
		class HttpProtocol extends SerdeContext.f {
			options;
			compositeErrorRegistry;
			constructor(options){
				super();
				this.options = options;
				this.compositeErrorRegistry = new TypeRegistry.O(options.defaultNamespace);
				for (let etr of options.errorTypeRegistries ?? [])this.compositeErrorRegistry.copyFrom(etr);
			}
			getRequestType() {
				return httpRequest.K;
			}
			getResponseType() {
				return httpResponse.c;
			}
			setSerdeContext(serdeContext) {
				this.serdeContext = serdeContext;
				this.serializer.setSerdeContext(serdeContext);
				this.deserializer.setSerdeContext(serdeContext);
				this.getPayloadCodec() && this.getPayloadCodec().setSerdeContext(serdeContext);
			}
			updateServiceEndpoint(request, endpoint) {
				if ("url" in endpoint) {
					request.protocol = endpoint.url.protocol;
					request.hostname = endpoint.url.hostname;
					request.port = endpoint.url.port ? Number(endpoint.url.port) : void 0;
					request.path = endpoint.url.pathname;
					request.fragment = endpoint.url.hash || void 0;
					request.username = endpoint.url.username || void 0;
					request.password = endpoint.url.password || void 0;
					request.query || (request.query = {});
					for (let [k, v] of endpoint.url.searchParams.entries())request.query[k] = v;
					if (endpoint.headers) for(let name in endpoint.headers)(0, hasOwn.$)(endpoint.headers, name) && (request.headers[name] = endpoint.headers[name].join(", "));
					return request;
				}
				request.protocol = endpoint.protocol;
				request.hostname = endpoint.hostname;
				request.port = endpoint.port ? Number(endpoint.port) : void 0;
				request.path = endpoint.path;
				request.query = {
					...endpoint.query
				};
				if (endpoint.headers) for(let name in endpoint.headers)(0, hasOwn.$)(endpoint.headers, name) && (request.headers[name] = endpoint.headers[name]);
				return request;
			}
			setHostPrefix(request, operationSchema, input, operation = (0, HttpBindingNormalizedSchema.K)(operationSchema)) {
				var hostname;
				if (this.serdeContext?.disableHostPrefix) return;
				let hostPrefix = operation[4];
				if ("string" != typeof hostPrefix) return;
				let resolvedHostPrefix = hostPrefix;
				for (let [name, [, flags]] of HttpBindingNormalizedSchema.C.of(operationSchema.input).getHttpBindings().request.memberBindings){
					if (!(flags >> 17 & 1)) continue;
					let replacement = input[name];
					if ("string" != typeof replacement) throw Error(`@smithy/core/schema - ${name} in input must be a string as hostLabel.`);
					resolvedHostPrefix = resolvedHostPrefix.replace(`{${name}}`, replacement);
				}
				request.hostname = resolvedHostPrefix + request.hostname;
				if (hostname = request.hostname, !/^[a-z0-9][a-z0-9.-]*[a-z0-9]$/.test(hostname)) throw Error(`[${request.hostname}] is not a valid hostname.`);
			}
			deserializeMetadata(output) {
				return {
					httpStatusCode: output.statusCode,
					requestId: output.headers["x-amzn-requestid"] ?? output.headers["x-amzn-request-id"] ?? output.headers["x-amz-request-id"],
					extendedRequestId: output.headers["x-amz-id-2"],
					cfId: output.headers["x-amz-cf-id"]
				};
			}
			resolveError(name, namespaces, registries) {
				let schema;
				for (let registry of registries)for (let ns of namespaces)try {
					schema = "*" === ns ? registry.getSchema(name) : registry.getSchema(ns + "#" + name);
					let errorCtor = registry.getErrorCtor(schema);
					if (errorCtor) return [
						schema,
						errorCtor,
						"modeled"
					];
					{
						let syntheticErrorSchema = registry.getBaseException();
						if (syntheticErrorSchema) {
							let syntheticErrorCtor = registry.getErrorCtor(syntheticErrorSchema);
							if (syntheticErrorCtor) return [
								schema,
								syntheticErrorCtor,
								"synthetic"
							];
						}
					}
				} catch (ignored) {}
				for (let registry of registries){
					let syntheticErrorSchema = registry.getBaseException();
					if (syntheticErrorSchema) {
						let syntheticErrorCtor = registry.getErrorCtor(syntheticErrorSchema);
						if (syntheticErrorCtor) return [
							syntheticErrorSchema,
							syntheticErrorCtor,
							"synthetic"
						];
					}
				}
				return [
					[
						-3,
						"",
						"Error",
						0,
						[],
						[],
						0
					],
					Error,
					"native"
				];
			}
			async serializeEventStream({ eventStream, requestSchema, initialRequest }) {
				return (await this.loadEventStreamCapability()).serializeEventStream({
					eventStream,
					requestSchema,
					initialRequest
				});
			}
			async deserializeEventStream({ response, responseSchema, initialResponseContainer }) {
				return (await this.loadEventStreamCapability()).deserializeEventStream({
					response,
					responseSchema,
					initialResponseContainer
				});
			}
			async loadEventStreamCapability() {
				let { EventStreamSerde, eventStreamSerdeProvider } = await bundled.e(7692).then(bundled.bind(bundled, 7692));
				return new EventStreamSerde({
					marshaller: this.resolveEventStreamMarshaller(eventStreamSerdeProvider),
					serializer: this.serializer,
					deserializer: this.deserializer,
					serdeContext: this.serdeContext,
					defaultContentType: this.getDefaultContentType(),
					compositeErrorRegistry: this.compositeErrorRegistry
				});
			}
			getDefaultContentType() {
				throw Error(`@smithy/core/protocols - ${this.constructor.name} getDefaultContentType() implementation missing.`);
			}
			async deserializeHttpMessage(schema, context, response, arg4, arg5) {
				return [];
			}
			getEventStreamMarshaller() {
				let context = this.serdeContext;
				if (!context.eventStreamMarshaller) throw Error("@smithy/core - HttpProtocol: eventStreamMarshaller missing in serdeContext.");
				return context.eventStreamMarshaller;
			}
			resolveEventStreamMarshaller(importedProvider) {
				let context = this.serdeContext;
				return context.eventStreamMarshaller ? context.eventStreamMarshaller : importedProvider(this.serdeContext);
			}
		}
		exported.t = HttpProtocol;
	}),
	5506: ((_module, exported, bundled)=>{
		class SerdeContext {
			serdeContext;
			setSerdeContext(serdeContext) {
				this.serdeContext = serdeContext;
			}
		}
		exported.f = SerdeContext;
	}),
	9620: ((_module, exported, bundled)=>{
		var smithy_core_serde_0 = bundled(7297);
		let collectBody = (async (streamBody = new Uint8Array(), context)=>{
			if (streamBody instanceof Uint8Array) return smithy_core_serde_0.Mu.mutate(streamBody);
			if (!streamBody) return smithy_core_serde_0.Mu.mutate(new Uint8Array());
			let fromContext = context.streamCollector(streamBody);
			return smithy_core_serde_0.Mu.mutate(await fromContext);
		});
		exported.P = collectBody;
	}),
	7041: ((_module, exported, bundled)=>{
		var smithy_core_transport_0 = bundled(9725);
		let CONTENT_LENGTH_HEADER = "content-length", contentLengthMiddlewareOptions = {
			step: "build",
			tags: [
				"SET_CONTENT_LENGTH",
				"CONTENT_LENGTH"
			],
			name: "contentLengthMiddleware",
			override: !0
		}, getContentLengthPlugin = ((options)=>({
				applyToStack: ((clientStack)=>{
					var bodyLengthChecker;
					clientStack.add((bodyLengthChecker = options.bodyLengthChecker, ((next)=>(async (args)=>{
							let request = args.request;
							if (smithy_core_transport_0.K.isInstance(request)) {
								let { body, headers } = request;
								if (body && -1 === Object.keys(headers).map(((str)=>str.toLowerCase())).indexOf(CONTENT_LENGTH_HEADER)) try {
									let length = bodyLengthChecker(body);
									null != length && (request.headers = {
										...request.headers,
										[CONTENT_LENGTH_HEADER]: String(length)
									});
								} catch (ignored) {}
							}
							return next({
								...args,
								request
							});
						}))), contentLengthMiddlewareOptions);
				})
			}));
		exported.vK = getContentLengthPlugin;
	}),
	274: ((_module, exported, bundled)=>{
		let getHttpHandlerExtensionConfiguration = ((runtimeConfig)=>(runtimeConfig.logger && runtimeConfig.logger.constructor?.name !== "NoOpLogger" && runtimeConfig.requestHandler?.updateHttpClientConfig?.(Symbol.for("logger"), runtimeConfig.logger), runtimeConfig.defaultSocketTimeout && runtimeConfig.requestHandler?.updateHttpClientConfig?.(Symbol.for("@smithy/defaultSocketTimeout"), runtimeConfig.defaultSocketTimeout), {
				setHttpHandler (handler) {
					runtimeConfig.requestHandler = handler;
				},
				httpHandler: (()=>runtimeConfig.requestHandler),
				updateHttpClientConfig (key, value) {
					runtimeConfig.requestHandler?.updateHttpClientConfig(key, value);
				},
				httpHandlerConfigs: ()=>runtimeConfig.requestHandler.httpHandlerConfigs()
			})), resolveHttpHandlerRuntimeConfig = ((httpHandlerExtensionConfiguration)=>({
				requestHandler: httpHandlerExtensionConfiguration.httpHandler()
			}));
		exported.e = getHttpHandlerExtensionConfiguration;
		exported.j = resolveHttpHandlerRuntimeConfig;
	}),
	3888: ((_module, exported, bundled)=>{
		exported.V = determineTimestampFormat;
		function determineTimestampFormat(ns, settings) {
			if (settings.timestampFormat.useTrait) {
				let schema = ns.getSchema();
				if (5 === schema || 6 === schema || 7 === schema) return schema;
			}
			let { httpLabel, httpPrefixHeaders, httpHeader, httpQuery } = ns.getMergedTraits();
			return (settings.httpBindings ? "string" == typeof httpPrefixHeaders || httpHeader ? 6 : httpQuery || httpLabel ? 5 : void 0 : void 0) ?? settings.timestampFormat.default;
		}
	}),
	2122: ((_module, exported, bundled)=>{
		let retryMiddleware;
		var isStreamingPayload, NoOpLogger = bundled(7545), httpRequest = bundled(9725), serde = bundled(7297), middleware = bundled(7418), service_error_classification = bundled(6878);
		let race = ((promise, signal)=>{
			if (!signal) return promise;
			let cleanup = (()=>{});
			return Promise.race([
				promise,
				new Promise(((_, reject)=>{
					let handler = ()=>reject(createAbortError());
					if (signal.aborted) handler();
					else if ("function" == typeof signal.addEventListener) {
						signal.addEventListener("abort", handler, {
							once: !0
						});
						cleanup = (()=>signal.removeEventListener("abort", handler));
					} else signal.onabort = handler;
				}))
			]).finally(cleanup);
		}), createAbortError = ()=>Object.assign(Error("Request aborted"), {
				name: "AbortError"
			}), isAbortError = (error)=>"object" == typeof error && null !== error && "name" in error && "AbortError" === error.name;
		var constants = bundled(2814), hasOwn = bundled(2990), httpResponse = bundled(5401), date_utils = bundled(5393);
		let asSdkError = (error)=>error instanceof Error ? error : error instanceof Object ? Object.assign(Error(), error) : "string" == typeof error ? Error(error) : Error(`AWS SDK error wrapper for ${error}`), getRetryErrorInfo = (error, logger)=>{
			let errorInfo = {
				error,
				errorType: getRetryErrorType(error)
			}, retryAfterHint = function(response, logger) {
				if (httpResponse.c.isInstance(response)) for(let header in response.headers){
					if (!(0, hasOwn.$)(response.headers, header)) continue;
					let h = header.toLowerCase();
					if ("retry-after" === h) {
						let retryAfter = response.headers[header], retryAfterSeconds = 0 / 0;
						if (retryAfter.endsWith("GMT")) try {
							retryAfterSeconds = ((0, date_utils.xE)(retryAfter).getTime() - Date.now()) / 1000;
						} catch (e) {
							logger?.trace?.("Failed to parse retry-after header");
							logger?.trace?.(e);
						}
						else retryAfter.match(/ GMT, ((\d+)|(\d+\.\d+))$/) ? retryAfterSeconds = Number(retryAfter.match(/ GMT, ([\d.]+)$/)?.[1]) : retryAfter.match(/^((\d+)|(\d+\.\d+))$/) ? retryAfterSeconds = Number(retryAfter) : Date.parse(retryAfter) >= Date.now() && (retryAfterSeconds = (Date.parse(retryAfter) - Date.now()) / 1000);
						if (isNaN(retryAfterSeconds)) return;
						return new Date(Date.now() + 1000 * retryAfterSeconds);
					}
					if ("x-amz-retry-after" === h) {
						let v = response.headers[header], backoffMilliseconds = Number(v);
						if (isNaN(backoffMilliseconds)) return void logger?.trace?.(`Failed to parse x-amz-retry-after=${v}`);
						return new Date(Date.now() + backoffMilliseconds);
					}
				}
			}(error.$response, logger);
			return retryAfterHint && (errorInfo.retryAfterHint = retryAfterHint), errorInfo;
		}, getRetryErrorType = (error)=>(0, service_error_classification.Qb)(error) ? "THROTTLING" : (0, service_error_classification.bV)(error) ? "TRANSIENT" : (0, service_error_classification.GQ)(error) ? "SERVER_ERROR" : "CLIENT_ERROR", retryMiddlewareOptions = {
			name: "retryMiddleware",
			tags: [
				"RETRY"
			],
			step: "finalizeRequest",
			priority: "high",
			override: !0
		}, getRetryPlugin = (retryMiddleware = (isStreamingPayload = (request)=>request?.body instanceof bundled(7075).Readable || "u" > typeof ReadableStream && request?.body instanceof ReadableStream, ((options)=>((next, context)=>(async (args)=>{
					let retryStrategy = await options.retryStrategy(), maxAttempts = await options.maxAttempts(), abortSignal = context[middleware.V]?.abortSignal;
					if (void 0 === retryStrategy.acquireInitialRetryToken || void 0 === retryStrategy.refreshRetryTokenForRetry || void 0 === retryStrategy.recordSuccess) return retryStrategy?.mode && (context.userAgent = [
						...context.userAgent || [],
						[
							"cfg/retry-mode",
							retryStrategy.mode
						]
					]), retryStrategy.retry(next, args);
					{
						let retryTokenScope = (context.partition_id ?? "") + (context.__retryLongPoll ? ":longpoll" : ""), retryToken = await race(retryStrategy.acquireInitialRetryToken(retryTokenScope), abortSignal), lastError = Error(), attempts = 0, totalRetryDelay = 0, { request } = args, isRequest = httpRequest.K.isInstance(request);
						isRequest && (request.headers[constants.l5] = (0, serde.v4)());
						for(;;)try {
							isRequest && (request.headers[constants.ok] = `attempt=${attempts + 1}; max=${maxAttempts}`);
							let { response, output } = await next(args);
							retryStrategy.recordSuccess(retryToken);
							output.$metadata.attempts = attempts + 1;
							output.$metadata.totalRetryDelay = totalRetryDelay;
							return {
								response,
								output
							};
						} catch (e) {
							let retryErrorInfo = getRetryErrorInfo(e, options.logger);
							lastError = asSdkError(e);
							if (isRequest && isStreamingPayload(request)) {
								(context.logger instanceof NoOpLogger.N ? console : context.logger)?.warn("An error was encountered in a non-retryable streaming request.");
								throw lastError;
							}
							try {
								retryToken = await race(retryStrategy.refreshRetryTokenForRetry(retryToken, retryErrorInfo), abortSignal);
							} catch (refreshError) {
								if (abortSignal?.aborted && isAbortError(refreshError)) throw refreshError;
								lastError.$metadata || (lastError.$metadata = {});
								lastError.$metadata.attempts = attempts + 1;
								lastError.$metadata.totalRetryDelay = totalRetryDelay;
								throw lastError;
							}
							attempts = retryToken.getRetryCount();
							let delay = retryToken.getRetryDelay();
							totalRetryDelay += (retryToken?.$retryLog?.acquisitionDelay ?? 0) + delay;
							delay > 0 && await race(new Promise((resolve)=>setTimeout(resolve, delay)), abortSignal);
						}
					}
				})))), ((options)=>({
				applyToStack: ((clientStack)=>{
					clientStack.add(retryMiddleware(options), retryMiddlewareOptions);
				})
			})));
		exported.ey = getRetryPlugin;
	}),
	7760: ((_module, exported, bundled)=>{
		var normalizeProvider = bundled(9362), service_error_classification = bundled(6878);
		class DefaultRateLimiter {
			static setTimeoutFn = (fn, delay)=>setTimeout(fn, delay);
			beta;
			minCapacity;
			minFillRate;
			scaleConstant;
			smooth;
			enabled = !1;
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
			constructor(options){
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
				let isThrottling = response?.errorType === "THROTTLING" || (0, service_error_classification.Qb)(response?.error ?? response);
				if (isThrottling) {
					let rateToUse = this.enabled ? Math.min(this.measuredTxRate, this.fillRate) : this.measuredTxRate;
					this.lastMaxRate = rateToUse;
					this.calculateTimeWindow();
					this.lastThrottleTime = this.getCurrentTimeInSeconds();
					calculatedRate = this.cubicThrottle(rateToUse);
					this.enableTokenBucket();
				} else {
					this.calculateTimeWindow();
					calculatedRate = this.cubicSuccess(this.getCurrentTimeInSeconds());
				}
				let newRate = Math.min(calculatedRate, 2 * this.measuredTxRate);
				this.updateTokenBucketRate(newRate);
			}
			getCurrentTimeInSeconds() {
				return Date.now() / 1000;
			}
			async acquireTokenBucket(amount) {
				if (this.enabled) {
					this.refillTokenBucket();
					for(; amount > this.availableTokens;){
						let delay = (amount - this.availableTokens) / this.fillRate * 1000;
						await new Promise((resolve)=>DefaultRateLimiter.setTimeoutFn(resolve, delay));
						this.refillTokenBucket();
					}
					this.availableTokens = this.availableTokens - amount;
				}
			}
			refillTokenBucket() {
				let timestamp = this.getCurrentTimeInSeconds();
				if (!this.lastTimestamp) {
					this.lastTimestamp = timestamp;
					return;
				}
				let fillAmount = (timestamp - this.lastTimestamp) * this.fillRate;
				this.availableTokens = Math.min(this.maxCapacity, this.availableTokens + fillAmount);
				this.lastTimestamp = timestamp;
			}
			calculateTimeWindow() {
				this.timeWindow = this.getPrecise(Math.pow(this.lastMaxRate * (1 - this.beta) / this.scaleConstant, 1 / 3));
			}
			cubicThrottle(rateToUse) {
				return this.getPrecise(rateToUse * this.beta);
			}
			cubicSuccess(timestamp) {
				return this.getPrecise(this.scaleConstant * Math.pow(timestamp - this.lastThrottleTime - this.timeWindow, 3) + this.lastMaxRate);
			}
			enableTokenBucket() {
				this.enabled = !0;
			}
			updateTokenBucketRate(newRate) {
				this.refillTokenBucket();
				this.fillRate = Math.max(newRate, this.minFillRate);
				this.maxCapacity = Math.max(newRate, this.minCapacity);
				this.availableTokens = Math.min(this.availableTokens, this.maxCapacity);
			}
			updateMeasuredRate() {
				let timeBucket = Math.floor(2 * this.getCurrentTimeInSeconds()) / 2;
				this.requestCount++;
				if (timeBucket > this.lastTxRateBucket) {
					let currentRate = this.requestCount / (timeBucket - this.lastTxRateBucket);
					this.measuredTxRate = this.getPrecise(currentRate * this.smooth + this.measuredTxRate * (1 - this.smooth));
					this.requestCount = 0;
					this.lastTxRateBucket = timeBucket;
				}
			}
			getPrecise(num) {
				return parseFloat(num.toFixed(8));
			}
		}
		var constants = bundled(2814);
		class Retry {
			static v2026 = !0;
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
		class DefaultRetryBackoffStrategy {
			x = Retry.delay();
			computeNextBackoffDelay(i) {
				return Math.floor(Math.random() * Math.min(this.x * 2 ** i, constants.G8));
			}
			setDelayBase(delay) {
				this.x = delay;
			}
		}
		class DefaultRetryToken {
			delay;
			count;
			cost;
			longPoll;
			$retryLog = {
				acquisitionDelay: 0
			};
			constructor(delay, count, cost, longPoll){
				this.delay = delay;
				this.count = count;
				this.cost = cost;
				this.longPoll = longPoll;
			}
			getRetryCount() {
				return this.count;
			}
			getRetryDelay() {
				return Math.min(constants.G8, this.delay);
			}
			getRetryCost() {
				return this.cost;
			}
			isLongPoll() {
				return this.longPoll;
			}
		}
		var config = bundled(4353);
		class StandardRetryStrategy {
			mode = config.cm.STANDARD;
			retryBackoffStrategy;
			capacity = constants.Df;
			maxAttemptsProvider;
			baseDelay;
			constructor(arg1){
				if ("number" == typeof arg1) this.maxAttemptsProvider = async ()=>arg1;
				else if ("function" == typeof arg1) this.maxAttemptsProvider = arg1;
				else if (arg1 && "object" == typeof arg1) {
					this.maxAttemptsProvider = async ()=>arg1.maxAttempts;
					this.baseDelay = arg1.baseDelay;
					this.retryBackoffStrategy = arg1.backoff;
				}
				this.maxAttemptsProvider ??= async ()=>config.Gz;
				this.baseDelay ??= Retry.delay();
				this.retryBackoffStrategy ??= new DefaultRetryBackoffStrategy();
			}
			async acquireInitialRetryToken(retryTokenScope) {
				return new DefaultRetryToken(Retry.delay(), 0, void 0, retryTokenScope.includes(":longpoll"));
			}
			async refreshRetryTokenForRetry(token, errorInfo) {
				let maxAttempts = await this.getMaxAttempts(), retryCode = this.retryCode(token, errorInfo, maxAttempts), shouldRetry = 0 === retryCode, isLongPoll = token.isLongPoll?.();
				if (shouldRetry || isLongPoll) {
					let errorType = errorInfo.errorType;
					this.retryBackoffStrategy.setDelayBase("THROTTLING" === errorType ? Retry.throttlingDelay() : this.baseDelay);
					let delayFromErrorType = this.retryBackoffStrategy.computeNextBackoffDelay(token.getRetryCount()), retryDelay = delayFromErrorType;
					errorInfo.retryAfterHint instanceof Date && (retryDelay = Math.max(delayFromErrorType, Math.min(errorInfo.retryAfterHint.getTime() - Date.now(), delayFromErrorType + 5_000)));
					if (shouldRetry) {
						let capacityCost = this.getCapacityCost(errorType);
						this.capacity -= capacityCost;
						let nextToken = new DefaultRetryToken(0, token.getRetryCount() + 1, capacityCost, token.isLongPoll?.() ?? !1);
						return await new Promise((r)=>setTimeout(r, retryDelay)), nextToken.$retryLog.acquisitionDelay = retryDelay, nextToken;
					}
					{
						let longPollBackoff = 3 === retryCode && isLongPoll ? retryDelay : 0;
						longPollBackoff > 0 && await new Promise((r)=>setTimeout(r, longPollBackoff));
					}
				}
				throw Error("No retry token available");
			}
			recordSuccess(token) {
				this.capacity = Math.min(constants.Df, this.capacity + (token.getRetryCost() ?? constants.XP));
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
				} catch (ignored) {
					console.warn(`Max attempts provider could not resolve. Using default of ${config.Gz}`);
					return config.Gz;
				}
			}
			retryCode(tokenToRenew, errorInfo, maxAttempts) {
				let attempts = tokenToRenew.getRetryCount() + 1, retryableStatus = +!this.isRetryableError(errorInfo.errorType), capacityStatus = this.capacity >= this.getCapacityCost(errorInfo.errorType) ? 0 : 3;
				return retryableStatus || (attempts < maxAttempts ? 0 : 2) || capacityStatus;
			}
			getCapacityCost(errorType) {
				return errorType === Retry.modifiedCostType() ? Retry.throttlingCost() : Retry.cost();
			}
			isRetryableError(errorType) {
				return "THROTTLING" === errorType || "TRANSIENT" === errorType;
			}
		}
		class AdaptiveRetryStrategy {
			mode = config.cm.ADAPTIVE;
			rateLimiter;
			standardRetryStrategy;
			constructor(maxAttemptsProvider, options){
				let { rateLimiter } = options ?? {};
				this.rateLimiter = rateLimiter ?? new DefaultRateLimiter();
				this.standardRetryStrategy = new StandardRetryStrategy(options ? {
					maxAttempts: "number" == typeof maxAttemptsProvider ? maxAttemptsProvider : 3,
					...options
				} : maxAttemptsProvider);
			}
			async acquireInitialRetryToken(retryTokenScope) {
				let token = await this.standardRetryStrategy.acquireInitialRetryToken(retryTokenScope);
				return await this.rateLimiter.getSendToken(), token;
			}
			async refreshRetryTokenForRetry(tokenToRenew, errorInfo) {
				this.rateLimiter.updateClientSendingRate(errorInfo);
				let token = await this.standardRetryStrategy.refreshRetryTokenForRetry(tokenToRenew, errorInfo);
				return await this.rateLimiter.getSendToken(), token;
			}
			recordSuccess(token) {
				this.rateLimiter.updateClientSendingRate({});
				this.standardRetryStrategy.recordSuccess(token);
			}
			async maxAttemptsProvider() {
				return this.standardRetryStrategy.maxAttempts();
			}
		}
		let ENV_MAX_ATTEMPTS = "AWS_MAX_ATTEMPTS", CONFIG_MAX_ATTEMPTS = "max_attempts", NODE_MAX_ATTEMPT_CONFIG_OPTIONS = {
			environmentVariableSelector: (env)=>{
				let value = env[ENV_MAX_ATTEMPTS];
				if (!value) return;
				let maxAttempt = parseInt(value);
				if (Number.isNaN(maxAttempt)) throw Error(`Environment variable ${ENV_MAX_ATTEMPTS} mast be a number, got "${value}"`);
				return maxAttempt;
			},
			configFileSelector: (profile)=>{
				let value = profile[CONFIG_MAX_ATTEMPTS];
				if (!value) return;
				let maxAttempt = parseInt(value);
				if (Number.isNaN(maxAttempt)) throw Error(`Shared config file entry ${CONFIG_MAX_ATTEMPTS} mast be a number, got "${value}"`);
				return maxAttempt;
			},
			default: config.Gz
		}, resolveRetryConfig = ((input, defaults)=>{
			let { retryStrategy, retryMode } = input, { defaultMaxAttempts = config.Gz, defaultBaseDelay = Retry.delay() } = defaults ?? {}, maxAttemptsProvider = (0, normalizeProvider.t)(input.maxAttempts ?? defaultMaxAttempts), controller = retryStrategy ? Promise.resolve(retryStrategy) : void 0, getDefault = (async ()=>{
				let maxAttempts = await maxAttemptsProvider();
				return await (0, normalizeProvider.t)(retryMode)() === config.cm.ADAPTIVE ? new AdaptiveRetryStrategy(maxAttemptsProvider, {
					maxAttempts,
					baseDelay: defaultBaseDelay
				}) : new StandardRetryStrategy({
					maxAttempts,
					baseDelay: defaultBaseDelay
				});
			});
			return Object.assign(input, {
				maxAttempts: maxAttemptsProvider,
				retryStrategy: (()=>controller ??= getDefault())
			});
		}), NODE_RETRY_MODE_CONFIG_OPTIONS = {
			environmentVariableSelector: ((env)=>env.AWS_RETRY_MODE),
			configFileSelector: ((profile)=>profile.retry_mode),
			default: config.L0
		};
		exported.qs = NODE_MAX_ATTEMPT_CONFIG_OPTIONS;
		exported.kN = NODE_RETRY_MODE_CONFIG_OPTIONS;
		exported.$z = resolveRetryConfig;
	}),
	6878: ((_module, exported, bundled)=>{
		let THROTTLING_ERROR_CODES = [
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
			"TransactionInProgressException"
		], TRANSIENT_ERROR_CODES = [
			"TimeoutError",
			"RequestTimeout",
			"RequestTimeoutException"
		], TRANSIENT_ERROR_STATUS_CODES = [
			500,
			502,
			503,
			504
		], NODEJS_TIMEOUT_ERROR_CODES = [
			"ECONNRESET",
			"ECONNREFUSED",
			"EPIPE",
			"ETIMEDOUT"
		], NODEJS_NETWORK_ERROR_CODES = [
			"EHOSTUNREACH",
			"ENETUNREACH",
			"ENOTFOUND",
			"EAI_AGAIN"
		], isThrottlingError = (error)=>error.$metadata?.httpStatusCode === 429 || THROTTLING_ERROR_CODES.includes(error.name) || error.$retryable?.throttling == !0, isTransientError = (error, depth = 0)=>{
			let errorMessages;
			return error?.name !== "AbortError" && (error?.$retryable !== void 0 || error.$metadata?.clockSkewCorrected || "InvalidSignatureException" === error.name && error.message?.includes("Signature expired") || TRANSIENT_ERROR_CODES.includes(error.name) || NODEJS_TIMEOUT_ERROR_CODES.includes(error?.code || "") || NODEJS_NETWORK_ERROR_CODES.includes(error?.code || "") || TRANSIENT_ERROR_STATUS_CODES.includes(error.$metadata?.httpStatusCode || 0) || (errorMessages = new Set([
				"Failed to fetch",
				"NetworkError when attempting to fetch resource",
				"The Internet connection appears to be offline",
				"Load failed",
				"Network request failed"
			]), !!(error && error instanceof TypeError) && errorMessages.has(error.message)) || "ERR_HTTP2_STREAM_ERROR" === error.code && error.message.includes("NGHTTP2_REFUSED_STREAM") || void 0 !== error.cause && depth <= 10 && isTransientError(error.cause, depth + 1));
		}, isServerError = (error)=>{
			if (error.$metadata?.httpStatusCode !== void 0) {
				let statusCode = error.$metadata.httpStatusCode;
				if (500 <= statusCode && statusCode <= 599 && !isTransientError(error)) return !0;
			}
			return !1;
		};
		exported.GQ = isServerError;
		exported.Qb = isThrottlingError;
		exported.bV = isTransientError;
	}),
	4353: ((_module, exported, bundled)=>{
		var RETRY_MODES, RETRY_MODES1;
		bundled.d(exported, {
			cm: (()=>RETRY_MODES)
		});
		(RETRY_MODES1 = RETRY_MODES || (RETRY_MODES = {})).STANDARD = "standard", RETRY_MODES1.ADAPTIVE = "adaptive";
		let DEFAULT_MAX_ATTEMPTS = 3, DEFAULT_RETRY_MODE = RETRY_MODES.STANDARD;
		exported.Gz = DEFAULT_MAX_ATTEMPTS;
		exported.L0 = DEFAULT_RETRY_MODE;
	}),
	2814: ((_module, exported, bundled)=>{
		let MAXIMUM_RETRY_DELAY = 20000, INITIAL_RETRY_TOKENS = 500, NO_RETRY_INCREMENT = 1, INVOCATION_ID_HEADER = "amz-sdk-invocation-id", REQUEST_HEADER = "amz-sdk-request";
		exported.Df = INITIAL_RETRY_TOKENS;
		exported.G8 = MAXIMUM_RETRY_DELAY;
		exported.XP = NO_RETRY_INCREMENT;
		exported.l5 = INVOCATION_ID_HEADER;
		exported.ok = REQUEST_HEADER;
	}),
	5629: ((_module, exported, bundled)=>{
		class TypeRegistry {
			namespace;
			schemas;
			exceptions;
			static registries = new Map();
			constructor(namespace, schemas = new Map(), exceptions = new Map()){
				this.namespace = namespace;
				this.schemas = schemas;
				this.exceptions = exceptions;
				TypeRegistry.registries.has(namespace) || TypeRegistry.registries.set(namespace, this);
			}
			static for(namespace) {
				return TypeRegistry.registries.get(namespace) ?? new TypeRegistry(namespace);
			}
			copyFrom(other) {
				let { schemas, exceptions } = this;
				for (let [k, v] of other.schemas)schemas.has(k) || schemas.set(k, v);
				for (let [k, v] of other.exceptions)exceptions.has(k) || exceptions.set(k, v);
			}
			register(shapeId, schema) {
				let qualifiedName = this.normalizeShapeId(shapeId);
				for (let r of [
					this,
					TypeRegistry.for(qualifiedName.split("#")[0])
				])r.schemas.has(qualifiedName) || r.schemas.set(qualifiedName, schema);
			}
			getSchema(shapeId) {
				let id = this.normalizeShapeId(shapeId);
				if (!this.schemas.has(id)) {
					if (!shapeId.includes("#")) {
						let suffix = "#" + shapeId, candidates = [];
						for (let [shapeId, schema] of this.schemas.entries())shapeId.endsWith(suffix) && candidates.push(schema);
						if (1 === candidates.length) return candidates[0];
					}
					throw Error(`@smithy/core/schema - schema not found for ${id}`);
				}
				return this.schemas.get(id);
			}
			registerError(es, ctor) {
				let ns = es[1], qualifiedName = ns + "#" + es[2];
				ctor.hasOwnProperty?.("shapeId") || (ctor.shapeId = qualifiedName);
				for (let r of [
					this,
					TypeRegistry.for(ns)
				])if (!r.schemas.has(qualifiedName) && !r.exceptions.has(es)) {
					r.schemas.set(qualifiedName, es);
					r.exceptions.set(es, ctor);
				}
			}
			getErrorCtor(es) {
				return this.exceptions.has(es) ? this.exceptions.get(es) : TypeRegistry.for(es[1]).exceptions.get(es);
			}
			getBaseException() {
				for (let exceptionKey of this.exceptions.keys())if (Array.isArray(exceptionKey)) {
					let [, ns, name] = exceptionKey, id = ns + "#" + name;
					if (id.startsWith("smithy.ts.sdk.synthetic.") && id.endsWith("ServiceException")) return exceptionKey;
				}
			}
			find(predicate) {
				for (let schema of this.schemas.values())if (predicate(schema)) return schema;
			}
			clear() {
				this.schemas.clear();
				this.exceptions.clear();
			}
			normalizeShapeId(shapeId) {
				return shapeId.includes("#") ? shapeId : this.namespace + "#" + shapeId;
			}
		}
		exported.O = TypeRegistry;
	}),
	6204: ((_module, exported, bundled)=>{
		let deref = ((schemaRef)=>"function" == typeof schemaRef ? schemaRef() : schemaRef);
		exported.L = deref;
	}),
	7849: ((_module, exported, bundled)=>{
		exported.wq = getSchemaSerdePlugin;
		var getSmithyContext = bundled(8743), httpResponse = bundled(5401);
		let operation = ((namespace, name, traits, input, output)=>({
				name,
				namespace,
				traits,
				input,
				output
			})), findHeader = (pattern, headers)=>(headers.find(([k])=>k.match(pattern)) || [
				void 0,
				void 0
			])[1];
		var toEndpointV1 = bundled(3055);
		let deserializerMiddlewareOption = {
			name: "deserializerMiddleware",
			step: "deserialize",
			tags: [
				"DESERIALIZER"
			],
			override: !0
		}, serializerMiddlewareOption = {
			name: "serializerMiddleware",
			step: "serialize",
			tags: [
				"SERIALIZER"
			],
			override: !0
		};
		function getSchemaSerdePlugin(config) {
			return {
				applyToStack: ((commandStack)=>{
					commandStack.add(((next, context)=>(async (args)=>{
							let { operationSchema } = (0, getSmithyContext.u)(context), [, ns, n, t, i, o] = operationSchema ?? [], endpoint = context.endpointV2 ? (async ()=>(0, toEndpointV1.a)(context.endpointV2)) : config.endpoint, request = await config.protocol.serializeRequest(operation(ns, n, t, i, o), args.input, {
								...config,
								...context,
								endpoint
							});
							return next({
								...args,
								request
							});
						})), serializerMiddlewareOption);
					commandStack.add(((next, context)=>(async (args)=>{
							let { response } = await next(args), { operationSchema } = (0, getSmithyContext.u)(context), [, ns, n, t, i, o] = operationSchema ?? [];
							try {
								let parsed = await config.protocol.deserializeResponse(operation(ns, n, t, i, o), {
									...config,
									...context
								}, response);
								return {
									response,
									output: parsed
								};
							} catch (error) {
								Object.defineProperty(error, "$response", {
									value: response,
									enumerable: !1,
									writable: !1,
									configurable: !1
								});
								if (!("$metadata" in error)) {
									let hint = "Deserialization error: to see the raw response, inspect the hidden field {error}.$response on this object.";
									try {
										error.message += "\n  " + hint;
									} catch (ignored) {
										context.logger && context.logger?.constructor?.name !== "NoOpLogger" ? context.logger?.warn?.(hint) : console.warn(hint);
									}
									void 0 !== error.$responseBodyText && error.$response && (error.$response.body = error.$responseBodyText);
									try {
										if (httpResponse.c.isInstance(response)) {
											let { headers = {}, statusCode } = response, headerEntries = Object.entries(headers);
											error.$metadata = {
												httpStatusCode: statusCode,
												requestId: findHeader(/^x-[\w-]+-request-?id$/, headerEntries),
												extendedRequestId: findHeader(/^x-[\w-]+-id-2$/, headerEntries),
												cfId: findHeader(/^x-[\w-]+-cf-id$/, headerEntries)
											};
										}
									} catch (ignored) {}
								}
								throw error;
							}
						})), deserializerMiddlewareOption);
					config.protocol.setSerdeContext(config);
				})
			};
		}
	}),
	5125: ((_module, exported, bundled)=>{
		var deref_0 = bundled(6204), translateTraits_1 = bundled(4844);
		let anno = {
			it: Symbol.for("@smithy/nor-struct-it"),
			ns: Symbol.for("@smithy/ns")
		}, simpleSchemaCacheN = [], simpleSchemaCacheS = {};
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
			constructor(ref, memberName){
				this.ref = ref;
				this.memberName = memberName;
				let traitStack = [], _ref = ref, schema = ref;
				this._isMemberSchema = !1;
				for(; isMemberSchema(_ref);){
					traitStack.push(_ref[1]);
					_ref = _ref[0];
					schema = (0, deref_0.L)(_ref);
					this._isMemberSchema = !0;
				}
				if (traitStack.length > 0) {
					this.memberTraits = {};
					for(let i = traitStack.length - 1; i >= 0; --i){
						let traitSet = traitStack[i];
						Object.assign(this.memberTraits, (0, translateTraits_1.c)(traitSet));
					}
				} else this.memberTraits = 0;
				if (schema instanceof NormalizedSchema) {
					let computedMemberTraits = this.memberTraits;
					Object.assign(this, schema);
					this.memberTraits = Object.assign({}, computedMemberTraits, schema.getMemberTraits(), this.getMemberTraits());
					this.normalizedTraits = void 0;
					this.memberName = memberName ?? schema.memberName;
					return;
				}
				this.schema = (0, deref_0.L)(schema);
				if (isStaticSchema(this.schema)) {
					this.name = `${this.schema[1]}#${this.schema[2]}`;
					this.traits = this.schema[3];
				} else {
					this.name = this.memberName ?? String(schema);
					this.traits = 0;
				}
				if (this._isMemberSchema && !memberName) throw Error(`@smithy/core/schema - NormalizedSchema member init ${this.getName(!0)} missing member name.`);
			}
			static [Symbol.hasInstance](lhs) {
				let isPrototype = this.prototype.isPrototypeOf(lhs);
				return isPrototype || "object" != typeof lhs || null === lhs ? isPrototype : lhs.symbol === this.symbol;
			}
			static of(ref) {
				let keyAble = "function" == typeof ref || "object" == typeof ref && null !== ref;
				if ("number" == typeof ref) {
					if (simpleSchemaCacheN[ref]) return simpleSchemaCacheN[ref];
				} else if ("string" == typeof ref) {
					if (simpleSchemaCacheS[ref]) return simpleSchemaCacheS[ref];
				} else if (keyAble && ref[anno.ns]) return ref[anno.ns];
				let sc = (0, deref_0.L)(ref);
				if (sc instanceof NormalizedSchema) return sc;
				if (isMemberSchema(sc)) {
					let [ns, traits] = sc;
					if (ns instanceof NormalizedSchema) return Object.assign(ns.getMergedTraits(), (0, translateTraits_1.c)(traits)), ns;
					throw Error(`@smithy/core/schema - may not init unwrapped member schema=${JSON.stringify(ref, null, 2)}.`);
				}
				let ns = new NormalizedSchema(sc);
				return keyAble ? ref[anno.ns] = ns : "string" == typeof sc ? simpleSchemaCacheS[sc] = ns : "number" == typeof sc ? simpleSchemaCacheN[sc] = ns : ns;
			}
			getSchema() {
				let sc = this.schema;
				return Array.isArray(sc) && 0 === sc[0] ? sc[4] : sc;
			}
			getName(withNamespace = !1) {
				let { name } = this;
				return !withNamespace && name && name.includes("#") ? name.split("#")[1] : name || void 0;
			}
			getMemberName() {
				return this.memberName;
			}
			isMemberSchema() {
				return this._isMemberSchema;
			}
			isListSchema() {
				let sc = this.getSchema();
				return "number" == typeof sc ? sc >= 64 && sc < 128 : 1 === sc[0];
			}
			isMapSchema() {
				let sc = this.getSchema();
				return "number" == typeof sc ? sc >= 128 && sc <= 0b1111_1111 : 2 === sc[0];
			}
			isStructSchema() {
				let sc = this.getSchema();
				if ("object" != typeof sc) return !1;
				let id = sc[0];
				return 3 === id || -3 === id || 4 === id;
			}
			isUnionSchema() {
				let sc = this.getSchema();
				return "object" == typeof sc && 4 === sc[0];
			}
			isBlobSchema() {
				let sc = this.getSchema();
				return 21 === sc || 42 === sc;
			}
			isTimestampSchema() {
				let sc = this.getSchema();
				return "number" == typeof sc && sc >= 4 && sc <= 7;
			}
			isUnitSchema() {
				return "unit" === this.getSchema();
			}
			isDocumentSchema() {
				return 15 === this.getSchema();
			}
			isStringSchema() {
				return 0 === this.getSchema();
			}
			isBooleanSchema() {
				return 2 === this.getSchema();
			}
			isNumericSchema() {
				return 1 === this.getSchema();
			}
			isBigIntegerSchema() {
				return 17 === this.getSchema();
			}
			isBigDecimalSchema() {
				return 19 === this.getSchema();
			}
			isStreaming() {
				let { streaming } = this.getMergedTraits();
				return !!streaming || 42 === this.getSchema();
			}
			isIdempotencyToken() {
				return !!this.getMergedTraits().idempotencyToken;
			}
			getMergedTraits() {
				return this.normalizedTraits ?? (this.normalizedTraits = {
					...this.getOwnTraits(),
					...this.getMemberTraits()
				});
			}
			getMemberTraits() {
				return (0, translateTraits_1.c)(this.memberTraits);
			}
			getOwnTraits() {
				return (0, translateTraits_1.c)(this.traits);
			}
			getKeySchema() {
				let [isDoc, isMap] = [
					this.isDocumentSchema(),
					this.isMapSchema()
				];
				if (!isDoc && !isMap) throw Error(`@smithy/core/schema - cannot get key for non-map: ${this.getName(!0)}`);
				let schema = this.getSchema();
				return member([
					isDoc ? 15 : schema[4] ?? 0,
					0
				], "key");
			}
			getValueSchema() {
				let sc = this.getSchema(), [isDoc, isMap, isList] = [
					this.isDocumentSchema(),
					this.isMapSchema(),
					this.isListSchema()
				], memberSchema = "number" == typeof sc ? 0b0011_1111 & sc : sc && "object" == typeof sc && (isMap || isList) ? sc[3 + sc[0]] : isDoc ? 15 : void 0;
				if (null != memberSchema) return member([
					memberSchema,
					0
				], isMap ? "value" : "member");
				throw Error(`@smithy/core/schema - ${this.getName(!0)} has no value member.`);
			}
			getMemberSchema(memberName) {
				let struct = this.getSchema();
				if (this.isStructSchema() && struct[4].includes(memberName)) {
					let i = struct[4].indexOf(memberName), memberSchema = struct[5][i];
					return member(isMemberSchema(memberSchema) ? memberSchema : [
						memberSchema,
						0
					], memberName);
				}
				if (this.isDocumentSchema()) return member([
					15,
					0
				], memberName);
				throw Error(`@smithy/core/schema - ${this.getName(!0)} has no member=${memberName}.`);
			}
			getMemberSchemas() {
				let buffer = {};
				try {
					for (let [k, v] of this.structIterator())buffer[k] = v;
				} catch (ignored) {}
				return buffer;
			}
			getEventStreamMember() {
				if (this.isStructSchema()) {
					for (let [memberName, memberSchema] of this.structIterator())if (memberSchema.isStreaming() && memberSchema.isStructSchema()) return memberName;
				}
				return "";
			}
			*structIterator() {
				if (this.isUnitSchema()) return;
				if (!this.isStructSchema()) throw Error("@smithy/core/schema - cannot iterate non-struct schema.");
				let struct = this.getSchema(), z = struct[4].length, it = struct[anno.it];
				if (it && z === it.length) return void (yield* it);
				it = Array(z);
				for(let i = 0; i < z; ++i){
					let k = struct[4][i], v = member([
						struct[5][i],
						0
					], k);
					yield it[i] = [
						k,
						v
					];
				}
				struct[anno.it] = it;
			}
		}
		exported.l1 = NormalizedSchema;
		function member(memberSchema, memberName) {
			return memberSchema instanceof NormalizedSchema ? Object.assign(memberSchema, {
				memberName,
				_isMemberSchema: !0
			}) : new NormalizedSchema(memberSchema, memberName);
		}
		let isMemberSchema = ((sc)=>Array.isArray(sc) && 2 === sc.length), isStaticSchema = ((sc)=>Array.isArray(sc) && sc.length >= 5);
	}),
	4844: ((_module, exported, bundled)=>{
		exported.c = translateTraits;
		let traitsCache = [];
		function translateTraits(indicator) {
			if ("object" == typeof indicator) return indicator;
			indicator |= 0;
			if (traitsCache[indicator]) return traitsCache[indicator];
			let traits = {}, i = 0;
			for (let trait of [
				"httpLabel",
				"idempotent",
				"idempotencyToken",
				"sensitive",
				"httpPayload",
				"httpResponseCode",
				"httpQueryParams"
			])(indicator >> i++ & 1) == 1 && (traits[trait] = 1);
			return traitsCache[indicator] = traits;
		}
	}),
	7297: ((_module, exported, bundled)=>{
		var getRandomValues, fromBase64 = bundled(9700), toBase64 = bundled(7305);
		function bindUint8ArrayBlobAdapter(toUtf8, fromUtf8, toBase64, fromBase64) {
			return class Uint8ArrayBlobAdapter extends Uint8Array {
				static fromString(source, encoding = "utf-8") {
					if ("string" == typeof source) return "base64" === encoding ? Uint8ArrayBlobAdapter.mutate(fromBase64(source)) : Uint8ArrayBlobAdapter.mutate(fromUtf8(source));
					throw Error(`Unsupported conversion from ${typeof source} to Uint8ArrayBlobAdapter.`);
				}
				static mutate(source) {
					return Object.setPrototypeOf(source, Uint8ArrayBlobAdapter.prototype), source;
				}
				transformToString(encoding = "utf-8") {
					return "base64" === encoding ? toBase64(this) : toUtf8(this);
				}
			};
		}
		var fromUtf8 = bundled(7332), toUtf8 = bundled(9809);
		let decimalToHex = Array.from({
			length: 256
		}, ((_, i)=>i.toString(16).padStart(2, "0")));
		class Uint8ArrayBlobAdapter extends bindUint8ArrayBlobAdapter(toUtf8.P, fromUtf8.a, toBase64.n, fromBase64.E) {
		}
		exported.Mu = Uint8ArrayBlobAdapter;
		let v4 = (getRandomValues = bundled(7598).getRandomValues, "u" > typeof crypto && "function" == typeof crypto.randomUUID ? (()=>crypto.randomUUID()) : ()=>{
			let rnds = new Uint8Array(16);
			return getRandomValues(rnds), rnds[6] = 0x0f & rnds[6] | 0x40, rnds[8] = 0x3f & rnds[8] | 0x80, decimalToHex[rnds[0]] + decimalToHex[rnds[1]] + decimalToHex[rnds[2]] + decimalToHex[rnds[3]] + "-" + decimalToHex[rnds[4]] + decimalToHex[rnds[5]] + "-" + decimalToHex[rnds[6]] + decimalToHex[rnds[7]] + "-" + decimalToHex[rnds[8]] + decimalToHex[rnds[9]] + "-" + decimalToHex[rnds[10]] + decimalToHex[rnds[11]] + decimalToHex[rnds[12]] + decimalToHex[rnds[13]] + decimalToHex[rnds[14]] + decimalToHex[rnds[15]];
		}), generateIdempotencyToken = v4;
		exported.ec = generateIdempotencyToken;
		exported.v4 = v4;
	}),
	1899: ((_module, exported, bundled)=>{
		let LazyJsonString = function(val) {
			return Object.assign(new String(val), {
				deserializeJSON: ()=>JSON.parse(String(val)),
				toString: ()=>String(val),
				toJSON: ()=>String(val)
			});
		};
		exported.A = LazyJsonString;
		LazyJsonString.from = (object)=>object && "object" == typeof object && (object instanceof LazyJsonString || "deserializeJSON" in object) ? object : "string" == typeof object || Object.getPrototypeOf(object) === String.prototype ? LazyJsonString(String(object)) : LazyJsonString(JSON.stringify(object));
		LazyJsonString.fromObject = LazyJsonString.from;
	}),
	9700: ((_module, exported, bundled)=>{
		var util_buffer_from_buffer_from_0 = bundled(6664);
		let BASE64_REGEX = /^[A-Za-z0-9+/]*={0,2}$/, fromBase64 = (input)=>{
			if (3 * input.length % 4 != 0) throw TypeError("Incorrect padding on base64 string.");
			if (!BASE64_REGEX.exec(input)) throw TypeError("Invalid base64 string.");
			let buffer = (0, util_buffer_from_buffer_from_0.s)(input, "base64");
			return new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.byteLength);
		};
		exported.E = fromBase64;
	}),
	7305: ((_module, exported, bundled)=>{
		var util_buffer_from_buffer_from_1 = bundled(6664), util_utf8_fromUtf8_0 = bundled(7332);
		let toBase64 = (_input)=>{
			let input;
			input = "string" == typeof _input ? (0, util_utf8_fromUtf8_0.a)(_input) : _input;
			if ("object" != typeof input || "number" != typeof input.byteOffset || "number" != typeof input.byteLength) throw Error("@smithy/util-base64: toBase64 encoder function only accepts string | Uint8Array.");
			return (0, util_buffer_from_buffer_from_1.Q)(input.buffer, input.byteOffset, input.byteLength).toString("base64");
		};
		exported.n = toBase64;
	}),
	2127: ((_module, exported, bundled)=>{
		let calculateBodyLength = ((body)=>{
			if (!body) return 0;
			if ("string" == typeof body) return Buffer.byteLength(body);
			if ("number" == typeof body.byteLength) return body.byteLength;
			if ("number" == typeof body.size) return body.size;
			if ("number" == typeof body.start && "number" == typeof body.end) return body.end + 1 - body.start;
			if (body instanceof bundled(3024).ReadStream) {
				if (null != body.path) return (0, bundled(3024).lstatSync)(body.path).size;
				else if ("number" == typeof body.fd) return (0, bundled(3024).fstatSync)(body.fd).size;
			}
			throw Error(`Body Length computation failed for ${body}`);
		});
		exported.n = calculateBodyLength;
	}),
	7332: ((_module, exported, bundled)=>{
		var util_buffer_from_buffer_from_0 = bundled(6664);
		let fromUtf8 = ((input)=>{
			let buf = (0, util_buffer_from_buffer_from_0.s)(input, "utf8");
			return new Uint8Array(buf.buffer, buf.byteOffset, buf.byteLength / Uint8Array.BYTES_PER_ELEMENT);
		});
		exported.a = fromUtf8;
	}),
	3243: ((_module, exported, bundled)=>{
		var fromUtf8_0 = bundled(7332);
		let toUint8Array = ((data)=>data instanceof Uint8Array ? data : "string" == typeof data ? (0, fromUtf8_0.a)(data) : ArrayBuffer.isView(data) ? new Uint8Array(data.buffer, data.byteOffset, data.byteLength / Uint8Array.BYTES_PER_ELEMENT) : new Uint8Array(data));
		exported.F = toUint8Array;
	}),
	9809: ((_module, exported, bundled)=>{
		var util_buffer_from_buffer_from_0 = bundled(6664);
		let toUtf8 = ((input)=>{
			if ("string" == typeof input) return input;
			if ("object" != typeof input || "number" != typeof input.byteOffset || "number" != typeof input.byteLength) throw Error("@smithy/util-utf8: toUtf8 encoder function only accepts string | Uint8Array.");
			return (0, util_buffer_from_buffer_from_0.Q)(input.buffer, input.byteOffset, input.byteLength).toString("utf8");
		});
		exported.P = toUtf8;
	}),
	7004: ((_module, exported, bundled)=>{
		let format = /^-?((0|[1-9]\d*)(\.\d+)?|\.\d+)([eE][+-]?\d+)?$/;
		class NumericValue {
			string;
			type;
			constructor(string, type){
				this.string = string;
				this.type = type;
				if (!format.test(string)) throw Error(`@smithy/core/serde - NumericValue string must conform to the Smithy bigDecimal format. Received: "${string}"`);
			}
			toString() {
				return this.string;
			}
			static [Symbol.hasInstance](object) {
				return !!object && "object" == typeof object && (NumericValue.prototype.isPrototypeOf(object) || "bigDecimal" === object.type && format.test(object.string));
			}
		}
		exported.D = NumericValue;
	}),
	412: ((_module, exported, bundled)=>{
		exported.T = writeKey;
		function writeKey(obj) {
			Object.defineProperty(obj, "__proto__", {
				value: void 0,
				writable: !0,
				enumerable: !0,
				configurable: !0
			});
		}
	}),
	8743: ((_module, exported, bundled)=>{
		var smithy_types_0 = bundled(7418);
		let getSmithyContext = ((context)=>context[smithy_types_0.V] || (context[smithy_types_0.V] = {}));
		exported.u = getSmithyContext;
	}),
	4280: ((_module, exported, bundled)=>{
		let VALID_HOST_LABEL_REGEX = RegExp("^(?!.*-$)(?!-)[a-zA-Z0-9-]{1,63}$"), isValidHostLabel = ((value, allowSubDomains = !1)=>{
			if (!allowSubDomains) return VALID_HOST_LABEL_REGEX.test(value);
			let labels = value.split(".");
			for (let label of labels)if (!isValidHostLabel(label)) return !1;
			return !0;
		});
		exported.X = isValidHostLabel;
	}),
	9362: ((_module, exported, bundled)=>{
		let normalizeProvider = ((input)=>{
			if ("function" == typeof input) return input;
			let promisified = Promise.resolve(input);
			return (()=>promisified);
		});
		exported.t = normalizeProvider;
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
	3055: ((_module, exported, bundled)=>{
		var hasOwn_1 = bundled(2990), parseUrl_0 = bundled(8977);
		let toEndpointV1 = ((endpoint)=>{
			if ("object" == typeof endpoint) {
				if ("url" in endpoint) {
					let v1Endpoint = (0, parseUrl_0.D)(endpoint.url);
					if (endpoint.headers) {
						v1Endpoint.headers = {};
						for(let name in endpoint.headers)(0, hasOwn_1.$)(endpoint.headers, name) && (v1Endpoint.headers[name.toLowerCase()] = endpoint.headers[name].join(", "));
					}
					return v1Endpoint;
				}
				return endpoint;
			}
			return (0, parseUrl_0.D)(endpoint);
		});
		exported.a = toEndpointV1;
	}),
	7476: ((_module, exported, bundled)=>{
		var HEADER_VALUE_TYPE, HEADER_VALUE_TYPE1, hex_encoding = bundled(68), toUint8Array = bundled(3243), transport_hasOwn = bundled(2990), fromUtf8 = bundled(7332);
		class HeaderFormatter {
			format(headers) {
				let chunks = [];
				for(let headerName in headers){
					if (!(0, transport_hasOwn.$)(headers, headerName)) continue;
					let bytes = (0, fromUtf8.a)(headerName);
					chunks.push(Uint8Array.from([
						bytes.byteLength
					]), bytes, this.formatHeaderValue(headers[headerName]));
				}
				let out = new Uint8Array(chunks.reduce((carry, bytes)=>carry + bytes.byteLength, 0)), position = 0;
				for (let chunk of chunks){
					out.set(chunk, position);
					position += chunk.byteLength;
				}
				return out;
			}
			formatHeaderValue(header) {
				switch(header.type){
					case "boolean":
						return Uint8Array.from([
							+!header.value
						]);
					case "byte":
						return Uint8Array.from([
							2,
							header.value
						]);
					case "short":
						let shortView = new DataView(new ArrayBuffer(3));
						shortView.setUint8(0, 3);
						shortView.setInt16(1, header.value, !1);
						return new Uint8Array(shortView.buffer);
					case "integer":
						let intView = new DataView(new ArrayBuffer(5));
						intView.setUint8(0, 4);
						intView.setInt32(1, header.value, !1);
						return new Uint8Array(intView.buffer);
					case "long":
						let longBytes = new Uint8Array(9);
						longBytes[0] = 5;
						longBytes.set(header.value.bytes, 1);
						return longBytes;
					case "binary":
						let binView = new DataView(new ArrayBuffer(3 + header.value.byteLength));
						binView.setUint8(0, 6);
						binView.setUint16(1, header.value.byteLength, !1);
						let binBytes = new Uint8Array(binView.buffer);
						binBytes.set(header.value, 3);
						return binBytes;
					case "string":
						let utf8Bytes = (0, fromUtf8.a)(header.value), strView = new DataView(new ArrayBuffer(3 + utf8Bytes.byteLength));
						strView.setUint8(0, 7);
						strView.setUint16(1, utf8Bytes.byteLength, !1);
						let strBytes = new Uint8Array(strView.buffer);
						strBytes.set(utf8Bytes, 3);
						return strBytes;
					case "timestamp":
						let tsBytes = new Uint8Array(9);
						tsBytes[0] = 8;
						tsBytes.set(Int64.fromNumber(header.value.valueOf()).bytes, 1);
						return tsBytes;
					case "uuid":
						if (!UUID_PATTERN.test(header.value)) throw Error(`Invalid UUID received: ${header.value}`);
						let uuidBytes = new Uint8Array(17);
						uuidBytes[0] = 9;
						uuidBytes.set((0, hex_encoding.a)(header.value.replace(/-/g, "")), 1);
						return uuidBytes;
				}
			}
		}
		(HEADER_VALUE_TYPE = HEADER_VALUE_TYPE1 || (HEADER_VALUE_TYPE1 = {}))[HEADER_VALUE_TYPE.boolTrue = 0] = "boolTrue", HEADER_VALUE_TYPE[HEADER_VALUE_TYPE.boolFalse = 1] = "boolFalse", HEADER_VALUE_TYPE[HEADER_VALUE_TYPE.byte = 2] = "byte", HEADER_VALUE_TYPE[HEADER_VALUE_TYPE.short = 3] = "short", HEADER_VALUE_TYPE[HEADER_VALUE_TYPE.integer = 4] = "integer", HEADER_VALUE_TYPE[HEADER_VALUE_TYPE.long = 5] = "long", HEADER_VALUE_TYPE[HEADER_VALUE_TYPE.byteArray = 6] = "byteArray", HEADER_VALUE_TYPE[HEADER_VALUE_TYPE.string = 7] = "string", HEADER_VALUE_TYPE[HEADER_VALUE_TYPE.timestamp = 8] = "timestamp", HEADER_VALUE_TYPE[HEADER_VALUE_TYPE.uuid = 9] = "uuid";
		let UUID_PATTERN = /^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$/;
		class Int64 {
			bytes;
			constructor(bytes){
				this.bytes = bytes;
				if (8 !== bytes.byteLength) throw Error("Int64 buffers must be exactly 8 bytes");
			}
			static fromNumber(number) {
				if (number > 9_223_372_036_854_775_807 || number < -9223372036854776000) throw Error(`${number} is too large (or, if negative, too small) to represent as an Int64`);
				let bytes = new Uint8Array(8);
				for(let i = 7, remaining = Math.abs(Math.round(number)); i > -1 && remaining > 0; i--, remaining /= 256)bytes[i] = remaining;
				return number < 0 && negate(bytes), new Int64(bytes);
			}
			valueOf() {
				let bytes = this.bytes.slice(0), negative = 0b10000000 & bytes[0];
				return negative && negate(bytes), parseInt((0, hex_encoding.n)(bytes), 16) * (negative ? -1 : 1);
			}
			toString() {
				return String(this.valueOf());
			}
		}
		function negate(bytes) {
			for(let i = 0; i < 8; i++)bytes[i] ^= 0xff;
			for(let i = 7; i > -1; i--){
				bytes[i]++;
				if (0 !== bytes[i]) break;
			}
		}
		var normalizeProvider = bundled(9362), escape_uri = bundled(6856);
		let AMZ_DATE_QUERY_PARAM = "X-Amz-Date", SIGNATURE_QUERY_PARAM = "X-Amz-Signature", TOKEN_QUERY_PARAM = "X-Amz-Security-Token", AUTH_HEADER = "authorization", AMZ_DATE_HEADER = AMZ_DATE_QUERY_PARAM.toLowerCase(), GENERATED_HEADERS = [
			AUTH_HEADER,
			AMZ_DATE_HEADER,
			"date"
		], SIGNATURE_HEADER = SIGNATURE_QUERY_PARAM.toLowerCase(), SHA256_HEADER = "x-amz-content-sha256", TOKEN_HEADER = TOKEN_QUERY_PARAM.toLowerCase(), ALWAYS_UNSIGNABLE_HEADERS = {
			authorization: !0,
			"cache-control": !0,
			connection: !0,
			expect: !0,
			from: !0,
			"keep-alive": !0,
			"max-forwards": !0,
			pragma: !0,
			referer: !0,
			te: !0,
			trailer: !0,
			"transfer-encoding": !0,
			upgrade: !0,
			"user-agent": !0,
			"x-amzn-trace-id": !0
		}, PROXY_HEADER_PATTERN = /^proxy-/, SEC_HEADER_PATTERN = /^sec-/, ALGORITHM_IDENTIFIER = "AWS4-HMAC-SHA256", KEY_TYPE_IDENTIFIER = "aws4_request";
		class SignatureV4Base {
			service;
			regionProvider;
			credentialProvider;
			sha256;
			uriEscapePath;
			applyChecksum;
			constructor({ applyChecksum, credentials, region, service, sha256, uriEscapePath = !0 }){
				this.service = service;
				this.sha256 = sha256;
				this.uriEscapePath = uriEscapePath;
				this.applyChecksum = "boolean" != typeof applyChecksum || applyChecksum;
				this.regionProvider = (0, normalizeProvider.t)(region);
				this.credentialProvider = (0, normalizeProvider.t)(credentials);
			}
			createCanonicalRequest(request, canonicalHeaders, payloadHash) {
				let sortedHeaders = Object.keys(canonicalHeaders).sort();
				return `${request.method}\n${this.getCanonicalPath(request)}\n${(({ query = {} })=>{
					let keys = [], serialized = {};
					for(let key in query){
						if (!(0, transport_hasOwn.$)(query, key) || key.toLowerCase() === SIGNATURE_HEADER) continue;
						let encodedKey = (0, escape_uri.o)(key);
						keys.push(encodedKey);
						let value = query[key];
						"string" == typeof value ? serialized[encodedKey] = `${encodedKey}=${(0, escape_uri.o)(value)}` : Array.isArray(value) && (serialized[encodedKey] = value.slice(0).reduce((encoded, value)=>encoded.concat([
								`${encodedKey}=${(0, escape_uri.o)(value)}`
							]), []).sort().join("&"));
					}
					return keys.sort().map((key)=>serialized[key]).filter((serialized)=>serialized).join("&");
				})(request)}\n${sortedHeaders.map(((name)=>`${name}:${canonicalHeaders[name]}`)).join("\n")}\n\n${sortedHeaders.join(";")}\n${payloadHash}`;
			}
			async createStringToSign(longDate, credentialScope, canonicalRequest, algorithmIdentifier) {
				let hash = new this.sha256();
				hash.update((0, toUint8Array.F)(canonicalRequest));
				let hashedRequest = await hash.digest();
				return `${algorithmIdentifier}\n${longDate}\n${credentialScope}\n${(0, hex_encoding.n)(hashedRequest)}`;
			}
			getCanonicalPath({ path }) {
				if (this.uriEscapePath) {
					let normalizedPathSegments = [];
					for (let pathSegment of path.split("/"))pathSegment?.length !== 0 && "." !== pathSegment && (".." === pathSegment ? normalizedPathSegments.pop() : normalizedPathSegments.push(pathSegment));
					let normalizedPath = `${path?.startsWith("/") ? "/" : ""}${normalizedPathSegments.join("/")}${normalizedPathSegments.length > 0 && path?.endsWith("/") ? "/" : ""}`;
					return (0, escape_uri.o)(normalizedPath).replace(/%2F/g, "/");
				}
				return path;
			}
			validateResolvedCredentials(credentials) {
				if ("object" != typeof credentials || "string" != typeof credentials.accessKeyId || "string" != typeof credentials.secretAccessKey) throw Error("Resolved credential object is not valid");
			}
			formatDate(now) {
				let longDate = ("number" == typeof now ? new Date(1000 * now) : "string" == typeof now ? new Date(Number(now) ? 1000 * Number(now) : now) : now).toISOString().replace(/\.\d{3}Z$/, "Z").replace(/[-:]/g, "");
				return {
					longDate,
					shortDate: longDate.slice(0, 8)
				};
			}
			getCanonicalHeaderList(headers) {
				return Object.keys(headers).sort().join(";");
			}
		}
		let signingKeyCache = {}, cacheQueue = [], createScope = ((shortDate, region, service)=>`${shortDate}/${region}/${service}/${KEY_TYPE_IDENTIFIER}`), getSigningKey = (async (sha256Constructor, credentials, shortDate, region, service)=>{
			let credsHash = await hmac(sha256Constructor, credentials.secretAccessKey, credentials.accessKeyId), cacheKey = `${shortDate}:${region}:${service}:${(0, hex_encoding.n)(credsHash)}:${credentials.sessionToken}`;
			if (cacheKey in signingKeyCache) return signingKeyCache[cacheKey];
			cacheQueue.push(cacheKey);
			for(; cacheQueue.length > 50;)delete signingKeyCache[cacheQueue.shift()];
			let key = `AWS4${credentials.secretAccessKey}`;
			for (let signable of [
				shortDate,
				region,
				service,
				KEY_TYPE_IDENTIFIER
			])key = await hmac(sha256Constructor, key, signable);
			return signingKeyCache[cacheKey] = key;
		}), hmac = ((ctor, secret, data)=>{
			let hash = new ctor(secret);
			return hash.update((0, toUint8Array.F)(data)), hash.digest();
		});
		var writeKey = bundled(412);
		let getCanonicalHeaders = (({ headers }, unsignableHeaders, signableHeaders)=>{
			let canonical = {};
			for (let headerName of Object.keys(headers).sort()){
				if (void 0 == headers[headerName]) continue;
				let canonicalHeaderName = headerName.toLowerCase();
				if (!((0, transport_hasOwn.$)(ALWAYS_UNSIGNABLE_HEADERS, canonicalHeaderName) || unsignableHeaders?.has(canonicalHeaderName) || PROXY_HEADER_PATTERN.test(canonicalHeaderName) || SEC_HEADER_PATTERN.test(canonicalHeaderName)) || signableHeaders && (!signableHeaders || signableHeaders.has(canonicalHeaderName))) {
					"__proto__" === canonicalHeaderName && (0, writeKey.T)(canonical);
					canonical[canonicalHeaderName] = headers[headerName].replace(/[\r\n]/g, " ").replace(/[ \t]+/g, " ").replace(/^ | $/g, "");
				}
			}
			return canonical;
		});
		var is_array_buffer = bundled(1719);
		let getPayloadHash = (async ({ headers, body }, hashConstructor)=>{
			for(let headerName in headers)if ((0, transport_hasOwn.$)(headers, headerName) && headerName.toLowerCase() === SHA256_HEADER) return headers[headerName];
			if (void 0 == body) return "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
			if ("string" == typeof body || ArrayBuffer.isView(body) || (0, is_array_buffer.m)(body)) {
				let hashCtor = new hashConstructor();
				return hashCtor.update((0, toUint8Array.F)(body)), (0, hex_encoding.n)(await hashCtor.digest());
			}
			return "UNSIGNED-PAYLOAD";
		});
		var httpRequest = bundled(9725);
		let prepareRequest = ((request)=>{
			request = httpRequest.K.clone(request);
			for(let headerName in request.headers)(0, transport_hasOwn.$)(request.headers, headerName) && GENERATED_HEADERS.indexOf(headerName.toLowerCase()) > -1 && delete request.headers[headerName];
			return request;
		});
		class SignatureV4 extends SignatureV4Base {
			headerFormatter = new HeaderFormatter();
			constructor({ applyChecksum, credentials, region, service, sha256, uriEscapePath = !0 }){
				super({
					applyChecksum,
					credentials,
					region,
					service,
					sha256,
					uriEscapePath
				});
			}
			async presign(originalRequest, options = {}) {
				let { signingDate = new Date(), expiresIn = 3600, unsignableHeaders, unhoistableHeaders, signableHeaders, hoistableHeaders, signingRegion, signingService } = options, credentials = await this.credentialProvider();
				this.validateResolvedCredentials(credentials);
				let region = signingRegion ?? await this.regionProvider(), { longDate, shortDate } = this.formatDate(signingDate);
				if (expiresIn > 604800) return Promise.reject("Signature version 4 presigned URLs must have an expiration date less than one week in the future");
				let scope = createScope(shortDate, region, signingService ?? this.service), request = ((request, options = {})=>{
					let { headers, query = {} } = httpRequest.K.clone(request);
					for(let name in headers){
						if (!(0, transport_hasOwn.$)(headers, name)) continue;
						let lname = name.toLowerCase();
						if ("x-amz-" === lname.slice(0, 6) && !options.unhoistableHeaders?.has(lname) || options.hoistableHeaders?.has(lname)) {
							query[name] = headers[name];
							delete headers[name];
						}
					}
					return {
						...request,
						headers,
						query
					};
				})(prepareRequest(originalRequest), {
					unhoistableHeaders,
					hoistableHeaders
				});
				credentials.sessionToken && (request.query[TOKEN_QUERY_PARAM] = credentials.sessionToken);
				request.query["X-Amz-Algorithm"] = ALGORITHM_IDENTIFIER;
				request.query["X-Amz-Credential"] = `${credentials.accessKeyId}/${scope}`;
				request.query[AMZ_DATE_QUERY_PARAM] = longDate;
				request.query["X-Amz-Expires"] = expiresIn.toString(10);
				let canonicalHeaders = getCanonicalHeaders(request, unsignableHeaders, signableHeaders);
				return request.query["X-Amz-SignedHeaders"] = this.getCanonicalHeaderList(canonicalHeaders), request.query[SIGNATURE_QUERY_PARAM] = await this.getSignature(longDate, scope, this.getSigningKey(credentials, region, shortDate, signingService), this.createCanonicalRequest(request, canonicalHeaders, await getPayloadHash(originalRequest, this.sha256))), request;
			}
			async sign(toSign, options) {
				return "string" == typeof toSign ? this.signString(toSign, options) : toSign.headers && toSign.payload ? this.signEvent(toSign, options) : toSign.message ? this.signMessage(toSign, options) : this.signRequest(toSign, options);
			}
			async signEvent({ headers, payload }, { signingDate = new Date(), priorSignature, signingRegion, signingService, eventStreamCredentials }) {
				let region = signingRegion ?? await this.regionProvider(), { shortDate, longDate } = this.formatDate(signingDate), scope = createScope(shortDate, region, signingService ?? this.service), hashedPayload = await getPayloadHash({
					headers: {},
					body: payload
				}, this.sha256), hash = new this.sha256();
				hash.update(headers);
				let stringToSign = [
					"AWS4-HMAC-SHA256-PAYLOAD",
					longDate,
					scope,
					priorSignature,
					(0, hex_encoding.n)(await hash.digest()),
					hashedPayload
				].join("\n");
				return this.signString(stringToSign, {
					signingDate,
					signingRegion: region,
					signingService,
					eventStreamCredentials
				});
			}
			async signMessage(signableMessage, { signingDate = new Date(), signingRegion, signingService, eventStreamCredentials }) {
				return this.signEvent({
					headers: this.headerFormatter.format(signableMessage.message.headers),
					payload: signableMessage.message.body
				}, {
					signingDate,
					signingRegion,
					signingService,
					priorSignature: signableMessage.priorSignature,
					eventStreamCredentials
				}).then((signature)=>({
						message: signableMessage.message,
						signature
					}));
			}
			async signString(stringToSign, { signingDate = new Date(), signingRegion, signingService, eventStreamCredentials } = {}) {
				let credentials = eventStreamCredentials ?? await this.credentialProvider();
				this.validateResolvedCredentials(credentials);
				let region = signingRegion ?? await this.regionProvider(), { shortDate } = this.formatDate(signingDate), hash = new this.sha256(await this.getSigningKey(credentials, region, shortDate, signingService));
				return hash.update((0, toUint8Array.F)(stringToSign)), (0, hex_encoding.n)(await hash.digest());
			}
			async signRequest(requestToSign, { signingDate = new Date(), signableHeaders, unsignableHeaders, signingRegion, signingService } = {}) {
				let credentials = await this.credentialProvider();
				this.validateResolvedCredentials(credentials);
				let region = signingRegion ?? await this.regionProvider(), request = prepareRequest(requestToSign), { longDate, shortDate } = this.formatDate(signingDate), scope = createScope(shortDate, region, signingService ?? this.service);
				request.headers[AMZ_DATE_HEADER] = longDate;
				credentials.sessionToken && (request.headers[TOKEN_HEADER] = credentials.sessionToken);
				let payloadHash = await getPayloadHash(request, this.sha256);
				!((soughtHeader, headers)=>{
					soughtHeader = soughtHeader.toLowerCase();
					for(let headerName in headers)if ((0, transport_hasOwn.$)(headers, headerName) && soughtHeader === headerName.toLowerCase()) return !0;
					return !1;
				})(SHA256_HEADER, request.headers) && this.applyChecksum && (request.headers[SHA256_HEADER] = payloadHash);
				let canonicalHeaders = getCanonicalHeaders(request, unsignableHeaders, signableHeaders), signature = await this.getSignature(longDate, scope, this.getSigningKey(credentials, region, shortDate, signingService), this.createCanonicalRequest(request, canonicalHeaders, payloadHash));
				return request.headers[AUTH_HEADER] = `${ALGORITHM_IDENTIFIER} Credential=${credentials.accessKeyId}/${scope}, SignedHeaders=${this.getCanonicalHeaderList(canonicalHeaders)}, Signature=${signature}`, request;
			}
			async getSignature(longDate, credentialScope, keyPromise, canonicalRequest) {
				let stringToSign = await this.createStringToSign(longDate, credentialScope, canonicalRequest, ALGORITHM_IDENTIFIER), hash = new this.sha256(await keyPromise);
				return hash.update((0, toUint8Array.F)(stringToSign)), (0, hex_encoding.n)(await hash.digest());
			}
			getSigningKey(credentials, region, shortDate, service) {
				return getSigningKey(this.sha256, credentials, shortDate, region, service || this.service);
			}
		}
		exported.B = SignatureV4;
	}),
	7418: ((_module, exported, bundled)=>{
		let SMITHY_CONTEXT_KEY = "__smithy_context";
		exported.V = SMITHY_CONTEXT_KEY;
	})
};
