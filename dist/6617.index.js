'use strict';
exports.id = 6617;
exports.ids = [
	6617
];
exports.modules = {
	6463: ((_module, exported, bundled)=>{
		exported.v = nodeFetch;
		var network_agents_js_0 = bundled(3662);
		function nodeFetch(env) {
			let agents = (0, network_agents_js_0.m)(env);
			return ((url, { method, headers = {}, signal })=>new Promise(((resolve, reject)=>{
					let [{ request }, agent] = url.startsWith('https:') ? [
						process.getBuiltinModule('node:https'),
						agents.https()
					] : [
						process.getBuiltinModule('node:http'),
						agents.http()
					], sent = request(url, {
						method,
						headers,
						agent,
						...signal ? {
							signal
						} : {}
					});
					sent.setTimeout(20_000, ()=>sent.destroy(Error('There was no response in time')));
					sent.on('error', reject);
					sent.on('upgrade', (_, socket)=>{
						socket.destroy();
						reject(Error('The server switches protocols'));
					});
					sent.on('response', ((response)=>{
						let chunks = [], length = 0;
						response.on('error', reject);
						response.on('data', ((chunk)=>{
							(length += chunk.length) > 1048576 ? sent.destroy(Error('The response is too long')) : chunks.push(chunk);
						}));
						response.on('end', (()=>{
							let body = Buffer.concat(chunks).toString();
							resolve({
								status: response.statusCode ?? 0,
								url,
								headers: new Map(Object.entries(response.headers).map((([name, value])=>[
										name,
										String(value)
									]))),
								text: (async ()=>body)
							});
						}));
					}));
					sent.end();
				})));
		}
	}),
	6617: ((_module, exported, bundled)=>{
		let C;
		bundled.r(exported);
		exported.gitHub = gitHub;
		class Context {
			constructor(){
				var _a, _b, _c;
				this.payload = {};
				if (process.env.GITHUB_EVENT_PATH) if ((0, bundled(9896).existsSync)(process.env.GITHUB_EVENT_PATH)) this.payload = JSON.parse((0, bundled(9896).readFileSync)(process.env.GITHUB_EVENT_PATH, {
					encoding: 'utf8'
				}));
				else {
					let path = process.env.GITHUB_EVENT_PATH;
					process.stdout.write(`GITHUB_EVENT_PATH ${path} does not exist${bundled(857).EOL}`);
				}
				this.eventName = process.env.GITHUB_EVENT_NAME;
				this.sha = process.env.GITHUB_SHA;
				this.ref = process.env.GITHUB_REF;
				this.workflow = process.env.GITHUB_WORKFLOW;
				this.action = process.env.GITHUB_ACTION;
				this.actor = process.env.GITHUB_ACTOR;
				this.job = process.env.GITHUB_JOB;
				this.runAttempt = parseInt(process.env.GITHUB_RUN_ATTEMPT, 10);
				this.runNumber = parseInt(process.env.GITHUB_RUN_NUMBER, 10);
				this.runId = parseInt(process.env.GITHUB_RUN_ID, 10);
				this.apiUrl = null != (_a = process.env.GITHUB_API_URL) ? _a : "https://api.github.com";
				this.serverUrl = null != (_b = process.env.GITHUB_SERVER_URL) ? _b : "https://github.com";
				this.graphqlUrl = null != (_c = process.env.GITHUB_GRAPHQL_URL) ? _c : "https://api.github.com/graphql";
			}
			get issue() {
				let payload = this.payload;
				return Object.assign(Object.assign({}, this.repo), {
					number: (payload.issue || payload.pull_request || payload).number
				});
			}
			get repo() {
				if (process.env.GITHUB_REPOSITORY) {
					let [owner, repo] = process.env.GITHUB_REPOSITORY.split('/');
					return {
						owner,
						repo
					};
				}
				if (this.payload.repository) return {
					owner: this.payload.repository.owner.login,
					repo: this.payload.repository.name
				};
				throw Error("context.repo requires a GITHUB_REPOSITORY environment variable like 'owner/repo'");
			}
		}
		class NotBundled {
			constructor(){
				throw Error('This package is not in the bundle: see tsconfig.bundle.json.');
			}
		}
		class HttpClient {
			getAgent = (()=>void 0);
			getAgentDispatcher = (()=>void 0);
			getJson = (()=>new NotBundled());
		}
		let { parse: JSONParse, stringify: JSONStringify } = JSON;
		function getUserAgent() {
			return "object" == typeof navigator && "userAgent" in navigator ? navigator.userAgent : "object" == typeof process && void 0 !== process.version ? `Node.js/${process.version.substr(1)} (${process.platform}; ${process.arch})` : "<environment undetectable>";
		}
		function register(state, name, method, options) {
			if ("function" != typeof method) throw Error("method for before hook must be a function");
			return (options || (options = {}), Array.isArray(name)) ? name.reverse().reduce(((callback, name)=>register.bind(null, state, name, callback, options)), method)() : Promise.resolve().then((()=>state.registry[name] ? state.registry[name].reduce(((method, registered)=>registered.hook.bind(null, method, options)), method)() : method(options)));
		}
		function addHook(state, kind, name, hook) {
			let orig = hook;
			state.registry[name] || (state.registry[name] = []);
			"before" === kind && (hook = ((method, options)=>Promise.resolve().then(orig.bind(null, options)).then(method.bind(null, options))));
			"after" === kind && (hook = ((method, options)=>{
				let result;
				return Promise.resolve().then(method.bind(null, options)).then(((result_)=>orig(result = result_, options))).then((()=>result));
			}));
			"error" === kind && (hook = ((method, options)=>Promise.resolve().then(method.bind(null, options)).catch(((error)=>orig(error, options)))));
			state.registry[name].push({
				hook: hook,
				orig: orig
			});
		}
		function removeHook(state, name, method) {
			if (!state.registry[name]) return;
			let index = state.registry[name].map(((registered)=>registered.orig)).indexOf(method);
			-1 !== index && state.registry[name].splice(index, 1);
		}
		let bind = Function.bind, bindable = bind.bind(bind), before_after_hook_Collection = (function() {
			let removeHookRef, state = {
				registry: {}
			}, hook = register.bind(null, state);
			return hook.api = {
				remove: removeHookRef = bindable(removeHook, null).apply(null, [
					state
				])
			}, hook.remove = removeHookRef, [
				"before",
				"error",
				"after",
				"wrap"
			].forEach(((kind)=>{
				hook[kind] = hook.api[kind] = bindable(addHook, null).apply(null, [
					state,
					kind
				]);
			})), hook;
		});
		var userAgent = `octokit-endpoint.js/0.0.0-development ${getUserAgent()}`;
		function removeUndefinedProperties(obj) {
			for(let key in obj)void 0 === obj[key] && delete obj[key];
			return obj;
		}
		function merge(defaults, route, options) {
			var object;
			if ("string" == typeof route) {
				let [method, url] = route.split(" ");
				options = Object.assign(url ? {
					method,
					url
				} : {
					url: method
				}, options);
			} else options = Object.assign({}, route);
			options.headers = (object = options.headers) ? Object.keys(object).reduce(((newObj, key)=>(newObj[key.toLowerCase()] = object[key], newObj)), {}) : {};
			removeUndefinedProperties(options);
			removeUndefinedProperties(options.headers);
			let mergedOptions = (function mergeDeep(defaults, options) {
				let result = Object.assign({}, defaults);
				return Object.keys(options).forEach(((key)=>{
					(function(value) {
						if ("object" != typeof value || null === value || "[object Object]" !== Object.prototype.toString.call(value)) return !1;
						let proto = Object.getPrototypeOf(value);
						if (null === proto) return !0;
						let Ctor = Object.prototype.hasOwnProperty.call(proto, "constructor") && proto.constructor;
						return "function" == typeof Ctor && Ctor instanceof Ctor && Function.prototype.call(Ctor) === Function.prototype.call(value);
					})(options[key]) && key in defaults ? result[key] = mergeDeep(defaults[key], options[key]) : Object.assign(result, {
						[key]: options[key]
					});
				})), result;
			})(defaults || {}, options);
			if ("/graphql" === options.url) {
				defaults && defaults.mediaType.previews?.length && (mergedOptions.mediaType.previews = defaults.mediaType.previews.filter(((preview)=>!mergedOptions.mediaType.previews.includes(preview))).concat(mergedOptions.mediaType.previews));
				mergedOptions.mediaType.previews = (mergedOptions.mediaType.previews || []).map(((preview)=>preview.replace(/-preview/, "")));
			}
			return mergedOptions;
		}
		var urlVariableRegex = /\{[^{}}]+\}/g;
		function removeNonChars(variableName) {
			return variableName.replace(/(?:^\W+)|(?:(?<!\W)\W+$)/g, "").split(/,/);
		}
		function omit(object, keysToOmit) {
			let result = {
				__proto__: null
			};
			for (let key of Object.keys(object))-1 === keysToOmit.indexOf(key) && (result[key] = object[key]);
			return result;
		}
		function encodeReserved(str) {
			return str.split(/(%[0-9A-Fa-f]{2})/g).map((function(part) {
				return /%[0-9A-Fa-f]/.test(part) || (part = encodeURI(part).replace(/%5B/g, "[").replace(/%5D/g, "]")), part;
			})).join("");
		}
		function encodeUnreserved(str) {
			return encodeURIComponent(str).replace(/[!'()*]/g, (function(c) {
				return "%" + c.charCodeAt(0).toString(16).toUpperCase();
			}));
		}
		function encodeValue(operator, value, key) {
			return (value = "+" === operator || "#" === operator ? encodeReserved(value) : encodeUnreserved(value), key) ? encodeUnreserved(key) + "=" + value : value;
		}
		function isDefined(value) {
			return null != value;
		}
		function isKeyOperator(operator) {
			return ";" === operator || "&" === operator || "?" === operator;
		}
		function expand(template, context) {
			var operators = [
				"+",
				"#",
				".",
				"/",
				";",
				"?",
				"&"
			];
			return "/" === (template = template.replace(/\{([^\{\}]+)\}|([^\{\}]+)/g, (function(_, expression, literal) {
				if (!expression) return encodeReserved(literal);
				{
					let operator = "", values = [];
					if (-1 !== operators.indexOf(expression.charAt(0))) {
						operator = expression.charAt(0);
						expression = expression.substr(1);
					}
					expression.split(/,/g).forEach((function(variable) {
						var tmp = /([^:\*]*)(?::(\d+)|(\*))?/.exec(variable);
						values.push((function(context, operator, key, modifier) {
							var value = context[key], result = [];
							if (isDefined(value) && "" !== value) if ("string" == typeof value || "number" == typeof value || "bigint" == typeof value || "boolean" == typeof value) {
								value = value.toString();
								modifier && "*" !== modifier && (value = value.substring(0, parseInt(modifier, 10)));
								result.push(encodeValue(operator, value, isKeyOperator(operator) ? key : ""));
							} else if ("*" === modifier) Array.isArray(value) ? value.filter(isDefined).forEach((function(value2) {
								result.push(encodeValue(operator, value2, isKeyOperator(operator) ? key : ""));
							})) : Object.keys(value).forEach((function(k) {
								isDefined(value[k]) && result.push(encodeValue(operator, value[k], k));
							}));
							else {
								let tmp = [];
								Array.isArray(value) ? value.filter(isDefined).forEach((function(value2) {
									tmp.push(encodeValue(operator, value2));
								})) : Object.keys(value).forEach((function(k) {
									if (isDefined(value[k])) {
										tmp.push(encodeUnreserved(k));
										tmp.push(encodeValue(operator, value[k].toString()));
									}
								}));
								isKeyOperator(operator) ? result.push(encodeUnreserved(key) + "=" + tmp.join(",")) : 0 !== tmp.length && result.push(tmp.join(","));
							}
							else ";" === operator ? isDefined(value) && result.push(encodeUnreserved(key)) : "" === value && ("&" === operator || "?" === operator) ? result.push(encodeUnreserved(key) + "=") : "" === value && result.push("");
							return result;
						})(context, operator, tmp[1], tmp[2] || tmp[3]));
					}));
					if (!operator || "+" === operator) return values.join(",");
					var separator = ",";
					return "?" === operator ? separator = "&" : "#" !== operator && (separator = operator), (0 !== values.length ? operator : "") + values.join(separator);
				}
			}))) ? template : template.replace(/\/$/, "");
		}
		function parse(options) {
			let matches, body, method = options.method.toUpperCase(), url = (options.url || "/").replace(/:([a-z]\w+)/g, "{$1}"), headers = Object.assign({}, options.headers), parameters = omit(options, [
				"method",
				"baseUrl",
				"url",
				"headers",
				"request",
				"mediaType"
			]), urlVariableNames = (matches = url.match(urlVariableRegex)) ? matches.map(removeNonChars).reduce(((a, b)=>a.concat(b)), []) : [];
			url = ({
				expand: expand.bind(null, url)
			}).expand(parameters);
			/^http/.test(url) || (url = options.baseUrl + url);
			let remainingParameters = omit(parameters, Object.keys(options).filter(((option)=>urlVariableNames.includes(option))).concat("baseUrl")), isBinaryRequest = /application\/octet-stream/i.test(headers.accept);
			if (!isBinaryRequest) {
				options.mediaType.format && (headers.accept = headers.accept.split(/,/).map(((format)=>format.replace(/application\/vnd(\.\w+)(\.v3)?(\.\w+)?(\+json)?$/, `application/vnd$1$2.${options.mediaType.format}`))).join(","));
				if (url.endsWith("/graphql") && options.mediaType.previews?.length) {
					let previewsFromAcceptHeader = headers.accept.match(/(?<![\w-])[\w-]+(?=-preview)/g) || [];
					headers.accept = previewsFromAcceptHeader.concat(options.mediaType.previews).map(((preview)=>{
						let format = options.mediaType.format ? `.${options.mediaType.format}` : "+json";
						return `application/vnd.github.${preview}-preview${format}`;
					})).join(",");
				}
			}
			if ([
				"GET",
				"HEAD"
			].includes(method)) {
				var url1;
				let separator, names;
				url = (url1 = url, separator = /\?/.test(url1) ? "&" : "?", 0 === (names = Object.keys(remainingParameters)).length ? url1 : url1 + separator + names.map(((name)=>"q" === name ? "q=" + remainingParameters.q.split("+").map(encodeURIComponent).join("+") : `${name}=${encodeURIComponent(remainingParameters[name])}`)).join("&"));
			} else "data" in remainingParameters ? body = remainingParameters.data : Object.keys(remainingParameters).length && (body = remainingParameters);
			return headers["content-type"] || void 0 === body || (headers["content-type"] = "application/json; charset=utf-8"), [
				"PATCH",
				"PUT"
			].includes(method) && void 0 === body && (body = ""), Object.assign({
				method,
				url,
				headers
			}, void 0 !== body ? {
				body
			} : null, options.request ? {
				request: options.request
			} : null);
		}
		function endpointWithDefaults(defaults, route, options) {
			return parse(merge(defaults, route, options));
		}
		var endpoint = (function withDefaults(oldDefaults, newDefaults) {
			let DEFAULTS2 = merge(oldDefaults, newDefaults);
			return Object.assign(endpointWithDefaults.bind(null, DEFAULTS2), {
				DEFAULTS: DEFAULTS2,
				defaults: withDefaults.bind(null, DEFAULTS2),
				merge: merge.bind(null, DEFAULTS2),
				parse
			});
		})(null, {
			method: "GET",
			baseUrl: "https://api.github.com",
			headers: {
				accept: "application/vnd.github.v3+json",
				"user-agent": userAgent
			},
			mediaType: {
				format: ""
			}
		});
		let CHAR_MAP = new Uint8Array(0x100);
		CHAR_MAP[9] |= 2;
		CHAR_MAP[32] |= 2;
		CHAR_MAP[59] |= 4;
		CHAR_MAP[44] |= 8;
		for(let code = 0x80; code <= 0xff; code++)CHAR_MAP[code] |= 1;
		for (let char of "!#$%&'*+-.^_`|~")CHAR_MAP[char.charCodeAt(0)] |= 16;
		for(let code = 0x30; code <= 0x39; code++)CHAR_MAP[code] |= 16;
		for(let code = 0x41; code <= 0x5a; code++)CHAR_MAP[code] |= 17;
		for(let code = 0x61; code <= 0x7a; code++)CHAR_MAP[code] |= 16;
		let NullObject = ((C = (function() {})).prototype = Object.create(null), C);
		class RequestError extends Error {
			name;
			status;
			request;
			response;
			constructor(message, statusCode, options){
				super(message, {
					cause: options.cause
				});
				this.name = "HttpError";
				this.status = Number.parseInt(statusCode);
				Number.isNaN(this.status) && (this.status = 0);
				"response" in options && (this.response = options.response);
				let requestCopy = Object.assign({}, options.request);
				options.request.headers.authorization && (requestCopy.headers = Object.assign({}, options.request.headers, {
					authorization: options.request.headers.authorization.replace(/(?<! ) .*$/, " [REDACTED]")
				}));
				requestCopy.url = requestCopy.url.replace(/\bclient_secret=\w+/g, "client_secret=[REDACTED]").replace(/\baccess_token=\w+/g, "access_token=[REDACTED]");
				this.request = requestCopy;
			}
		}
		var defaults_default = {
			headers: {
				"user-agent": `octokit-request.js/10.0.16 ${getUserAgent()}`
			}
		}, noop = (()=>"");
		async function fetchWrapper(requestOptions) {
			let fetchResponse, fetch = requestOptions.request?.fetch || globalThis.fetch;
			if (!fetch) throw Error("fetch is not set. Please pass a fetch implementation as new Octokit({ request: { fetch }}). Learn more at https://github.com/octokit/octokit.js/#fetch-missing");
			let log = requestOptions.request?.log || console, parseSuccessResponseBody = requestOptions.request?.parseSuccessResponseBody !== !1, body = (function(value) {
				if ("object" != typeof value || null === value || "[object Object]" !== Object.prototype.toString.call(value)) return !1;
				let proto = Object.getPrototypeOf(value);
				if (null === proto) return !0;
				let Ctor = Object.prototype.hasOwnProperty.call(proto, "constructor") && proto.constructor;
				return "function" == typeof Ctor && Ctor instanceof Ctor && Function.prototype.call(Ctor) === Function.prototype.call(value);
			})(requestOptions.body) || Array.isArray(requestOptions.body) ? JSONStringify(requestOptions.body) : requestOptions.body, requestHeaders = Object.fromEntries(Object.entries(requestOptions.headers).map((([name, value])=>[
					name,
					String(value)
				])));
			try {
				fetchResponse = await fetch(requestOptions.url, {
					method: requestOptions.method,
					body,
					redirect: requestOptions.request?.redirect,
					headers: requestHeaders,
					signal: requestOptions.request?.signal,
					...requestOptions.body && {
						duplex: "half"
					}
				});
			} catch (error) {
				let message = "Unknown Error";
				if (error instanceof Error) {
					if ("AbortError" === error.name) {
						error.status = 500;
						throw error;
					}
					message = error.message;
					"TypeError" === error.name && "cause" in error && (error.cause instanceof Error ? message = error.cause.message : "string" == typeof error.cause && (message = error.cause));
				}
				let requestError = new RequestError(message, 500, {
					request: requestOptions
				});
				requestError.cause = error;
				throw requestError;
			}
			let status = fetchResponse.status, url = fetchResponse.url, responseHeaders = {};
			for (let [key, value] of fetchResponse.headers)responseHeaders[key] = value;
			let octokitResponse = {
				url,
				status,
				headers: responseHeaders,
				data: ""
			};
			if ("deprecation" in responseHeaders) {
				let matches = responseHeaders.link && responseHeaders.link.match(/<([^<>]+)>; rel="deprecation"/), deprecationLink = matches && matches.pop();
				log.warn(`[@octokit/request] "${requestOptions.method} ${requestOptions.url}" is deprecated. It is scheduled to be removed on ${responseHeaders.sunset}${deprecationLink ? `. See ${deprecationLink}` : ""}`);
			}
			if (204 === status || 205 === status) return octokitResponse;
			if ("HEAD" === requestOptions.method) {
				if (status < 400) return octokitResponse;
				throw new RequestError(fetchResponse.statusText, status, {
					response: octokitResponse,
					request: requestOptions
				});
			}
			if (304 === status) {
				octokitResponse.data = await getResponseData(fetchResponse);
				throw new RequestError("Not modified", status, {
					response: octokitResponse,
					request: requestOptions
				});
			}
			if (status >= 400) {
				octokitResponse.data = await getResponseData(fetchResponse);
				throw new RequestError((function(data) {
					if ("string" == typeof data) return data;
					if (data instanceof ArrayBuffer) return "Unknown error";
					if ("object" == typeof data && null !== data && "message" in data) {
						let suffix = "documentation_url" in data ? ` - ${data.documentation_url}` : "";
						return Array.isArray(data.errors) ? `${data.message}: ${data.errors.map(((v)=>JSON.stringify(v))).join(", ")}${suffix}` : `${data.message}${suffix}`;
					}
					return `Unknown error: ${JSON.stringify(data)}`;
				})(octokitResponse.data), status, {
					response: octokitResponse,
					request: requestOptions
				});
			}
			return octokitResponse.data = parseSuccessResponseBody ? await getResponseData(fetchResponse) : fetchResponse.body, octokitResponse;
		}
		async function getResponseData(response) {
			let contentType = response.headers.get("content-type");
			if (!contentType) return response.text().catch(noop);
			let mimetype = (function(header) {
				let len = header.length, valueStart = 0;
				for(; (2 & CHAR_MAP[header.charCodeAt(valueStart)]) != 0;)valueStart++;
				let index = valueStart, typeFlags = 0, whitespace = -1, stop = 0;
				for(; index < len;){
					let code = header.charCodeAt(index), flags = CHAR_MAP[code];
					if ((4 & flags) != 0) {
						stop |= 8 & flags;
						break;
					}
					(2 & flags) != 0 ? -1 === whitespace && (whitespace = index) : whitespace = -1;
					typeFlags |= 0xff00 & code | flags;
					index++;
				}
				let valueEnd = -1 === whitespace ? index : whitespace, value = header.slice(valueStart, valueEnd), type = (65281 & typeFlags) == 0 ? value : value.toLowerCase();
				return index === len || 0 !== stop ? {
					type,
					index,
					parameters: new NullObject()
				} : (function(header, type, index, len) {
					let parameters = new NullObject();
					parameter: for(; index < len;){
						index++;
						for(; (2 & CHAR_MAP[header.charCodeAt(index)]) != 0;)index++;
						let keyStart = index, keyFlags = 0, keyWhitespace = -1;
						for(; index < len;){
							let code = header.charCodeAt(index), flags = CHAR_MAP[code];
							if ((4 & flags) != 0) {
								if ((8 & flags) != 0) break parameter;
								continue parameter;
							}
							if (61 === code) {
								let keyEnd = -1 === keyWhitespace ? index : keyWhitespace, value = header.slice(keyStart, keyEnd), key = (65281 & keyFlags) == 0 ? value : value.toLowerCase();
								index++;
								for(; (2 & CHAR_MAP[header.charCodeAt(index)]) != 0;)index++;
								if (index < len && 34 === header.charCodeAt(index)) {
									let quotedStart = ++index, escaped = !1;
									for(; index < len;){
										let code = header.charCodeAt(index);
										if (34 === code) {
											void 0 === parameters[key] && (parameters[key] = escaped ? (function(str, start, end) {
												let result = "";
												for(let index = start; index < end; index++)if (92 === str.charCodeAt(index)) {
													result += str.slice(start, index);
													start = ++index;
												}
												return result + str.slice(start, end);
											})(header, quotedStart, index) : header.slice(quotedStart, index));
											index++;
											let stop = 0;
											for(; index < len;){
												let flags = CHAR_MAP[header.charCodeAt(index)];
												if ((4 & flags) != 0) {
													stop = 8 & flags;
													break;
												}
												index++;
											}
											if (0 !== stop) break parameter;
											continue parameter;
										}
										if (92 === code && index + 1 < len) {
											escaped = !0;
											index += 2;
											continue;
										}
										index++;
									}
									continue parameter;
								}
								let valueStart = index, stop = 0, valueWhitespace = -1;
								for(; index < len;){
									let flags = CHAR_MAP[header.charCodeAt(index)];
									if ((4 & flags) != 0) {
										stop = 8 & flags;
										break;
									}
									(2 & flags) != 0 ? -1 === valueWhitespace && (valueWhitespace = index) : valueWhitespace = -1;
									index++;
								}
								if (void 0 === parameters[key]) {
									let valueEnd = -1 === valueWhitespace ? index : valueWhitespace;
									parameters[key] = header.slice(valueStart, valueEnd);
								}
								if (0 !== stop) break parameter;
								continue parameter;
							}
							(2 & flags) != 0 ? -1 === keyWhitespace && (keyWhitespace = index) : keyWhitespace = -1;
							keyFlags |= 0xff00 & code | flags;
							index++;
						}
					}
					return {
						type,
						index,
						parameters
					};
				})(header, type, index, len);
			})(contentType);
			if ("application/json" === mimetype.type || "application/scim+json" === mimetype.type) {
				let text = "";
				try {
					text = await response.text();
					return JSONParse(text);
				} catch (err) {
					return text;
				}
			}
			return mimetype.type.startsWith("text/") || mimetype.parameters.charset?.toLowerCase() === "utf-8" && "application/octet-stream" !== mimetype.type ? response.text().catch(noop) : response.arrayBuffer().catch((()=>new ArrayBuffer(0)));
		}
		var request = (function dist_bundle_withDefaults(oldEndpoint, newDefaults) {
			let endpoint2 = oldEndpoint.defaults(newDefaults);
			return Object.assign((function(route, parameters) {
				let endpointOptions = endpoint2.merge(route, parameters);
				if (!endpointOptions.request || !endpointOptions.request.hook) return fetchWrapper(endpoint2.parse(endpointOptions));
				let request2 = ((route2, parameters2)=>fetchWrapper(endpoint2.parse(endpoint2.merge(route2, parameters2))));
				return Object.assign(request2, {
					endpoint: endpoint2,
					defaults: dist_bundle_withDefaults.bind(null, endpoint2)
				}), endpointOptions.request.hook(request2, endpointOptions);
			}), {
				endpoint: endpoint2,
				defaults: dist_bundle_withDefaults.bind(null, endpoint2)
			});
		})(endpoint, defaults_default), GraphqlResponseError = class extends Error {
			constructor(request2, headers, response){
				super(`Request failed due to following response errors:\n` + response.errors.map(((e)=>` - ${e.message}`)).join("\n"));
				this.request = request2;
				this.headers = headers;
				this.response = response;
				this.errors = response.errors;
				this.data = response.data;
				Error.captureStackTrace && Error.captureStackTrace(this, this.constructor);
			}
			request;
			headers;
			response;
			name = "GraphqlResponseError";
			errors;
			data;
		}, NON_VARIABLE_OPTIONS = [
			"method",
			"baseUrl",
			"url",
			"headers",
			"request",
			"query",
			"mediaType",
			"operationName"
		], FORBIDDEN_VARIABLE_OPTIONS = [
			"query",
			"method",
			"url"
		], GHES_V3_SUFFIX_REGEX = /\/api\/v3\/?$/;
		function graphql_dist_bundle_withDefaults(request2, newDefaults) {
			let newRequest = request2.defaults(newDefaults);
			return Object.assign(((query, options)=>(function(request2, query, options) {
					if (options) {
						if ("string" == typeof query && "query" in options) return Promise.reject(Error('[@octokit/graphql] "query" cannot be used as variable name'));
						for(let key in options)if (FORBIDDEN_VARIABLE_OPTIONS.includes(key)) return Promise.reject(Error(`[@octokit/graphql] "${key}" cannot be used as variable name`));
					}
					let parsedOptions = "string" == typeof query ? Object.assign({
						query
					}, options) : query, requestOptions = Object.keys(parsedOptions).reduce(((result, key)=>(NON_VARIABLE_OPTIONS.includes(key) ? result[key] = parsedOptions[key] : (result.variables || (result.variables = {}), result.variables[key] = parsedOptions[key]), result)), {}), baseUrl = parsedOptions.baseUrl || request2.endpoint.DEFAULTS.baseUrl;
					return GHES_V3_SUFFIX_REGEX.test(baseUrl) && (requestOptions.url = baseUrl.replace(GHES_V3_SUFFIX_REGEX, "/api/graphql")), request2(requestOptions).then(((response)=>{
						if (response.data.errors) {
							let headers = {};
							for (let key of Object.keys(response.headers))headers[key] = response.headers[key];
							throw new GraphqlResponseError(requestOptions, headers, response.data);
						}
						return response.data.data;
					}));
				})(newRequest, query, options)), {
				defaults: graphql_dist_bundle_withDefaults.bind(null, newRequest),
				endpoint: newRequest.endpoint
			});
		}
		graphql_dist_bundle_withDefaults(request, {
			headers: {
				"user-agent": `octokit-graphql.js/0.0.0-development ${getUserAgent()}`
			},
			method: "POST",
			url: "/graphql"
		});
		var b64url = "(?:[a-zA-Z0-9_-]+)", jwtRE = RegExp(`^${b64url}\\.${b64url}\\.${b64url}$`), isJWT = jwtRE.test.bind(jwtRE);
		async function auth(token) {
			let isApp = isJWT(token), isInstallation = token.startsWith("v1.") || token.startsWith("ghs_"), isUserToServer = token.startsWith("ghu_");
			return {
				type: "token",
				token,
				tokenType: isApp ? "app" : isInstallation ? "installation" : isUserToServer ? "user-to-server" : "oauth"
			};
		}
		async function hook(token, request, route, parameters) {
			let endpoint = request.endpoint.merge(route, parameters);
			return endpoint.headers.authorization = 3 === token.split(/\./).length ? `bearer ${token}` : `token ${token}`, request(endpoint);
		}
		var createTokenAuth = (function(token) {
			if (!token) throw Error("[@octokit/auth-token] No token passed to createTokenAuth");
			if ("string" != typeof token) throw Error("[@octokit/auth-token] Token passed to createTokenAuth is not a string");
			return token = token.replace(/^(token|bearer) +/i, ""), Object.assign(auth.bind(null, token), {
				hook: hook.bind(null, token)
			});
		});
		let version_VERSION = "7.0.8", dist_src_noop = (()=>{}), consoleWarn = console.warn.bind(console), consoleError = console.error.bind(console), userAgentTrail = `octokit-core.js/${version_VERSION} ${getUserAgent()}`;
		class Octokit {
			static VERSION = version_VERSION;
			static defaults(defaults) {
				return class extends this {
					constructor(...args){
						let options = args[0] || {};
						if ("function" == typeof defaults) return void super(defaults(options));
						super(Object.assign({}, defaults, options, options.userAgent && defaults.userAgent ? {
							userAgent: `${options.userAgent} ${defaults.userAgent}`
						} : null));
					}
				};
			}
			static plugins = [];
			static plugin(...newPlugins) {
				let currentPlugins = this.plugins;
				return class extends this {
					static plugins = currentPlugins.concat(newPlugins.filter(((plugin)=>!currentPlugins.includes(plugin))));
				};
			}
			constructor(options = {}){
				let hook = new before_after_hook_Collection(), requestDefaults = {
					baseUrl: request.endpoint.DEFAULTS.baseUrl,
					headers: {},
					request: Object.assign({}, options.request, {
						hook: hook.bind(null, "request")
					}),
					mediaType: {
						previews: [],
						format: ""
					}
				};
				requestDefaults.headers["user-agent"] = options.userAgent ? `${options.userAgent} ${userAgentTrail}` : userAgentTrail;
				options.baseUrl && (requestDefaults.baseUrl = options.baseUrl);
				options.previews && (requestDefaults.mediaType.previews = options.previews);
				options.timeZone && (requestDefaults.headers["time-zone"] = options.timeZone);
				this.request = request.defaults(requestDefaults);
				this.graphql = graphql_dist_bundle_withDefaults(this.request, {
					method: "POST",
					url: "/graphql"
				}).defaults(requestDefaults);
				this.log = (function(logger = {}) {
					return "function" != typeof logger.debug && (logger.debug = dist_src_noop), "function" != typeof logger.info && (logger.info = dist_src_noop), "function" != typeof logger.warn && (logger.warn = consoleWarn), "function" != typeof logger.error && (logger.error = consoleError), logger;
				})(options.log);
				this.hook = hook;
				if (options.authStrategy) {
					let { authStrategy, ...otherOptions } = options, auth = authStrategy(Object.assign({
						request: this.request,
						log: this.log,
						octokit: this,
						octokitOptions: otherOptions
					}, options.auth));
					hook.wrap("request", auth.hook);
					this.auth = auth;
				} else if (options.auth) {
					let auth = createTokenAuth(options.auth);
					hook.wrap("request", auth.hook);
					this.auth = auth;
				} else this.auth = (async ()=>({
						type: "unauthenticated"
					}));
				let classConstructor = this.constructor;
				for(let i = 0; i < classConstructor.plugins.length; ++i)Object.assign(this, classConstructor.plugins[i](this, options));
			}
			request;
			graphql;
			log;
			hook;
			auth;
		}
		new Context();
		let baseUrl = process.env.GITHUB_API_URL || 'https://api.github.com', defaults = {
			baseUrl,
			request: {
				agent: new HttpClient().getAgent(baseUrl),
				fetch: (function(destinationUrl) {
					let httpDispatcher = new HttpClient().getAgentDispatcher(destinationUrl);
					return ((url, opts)=>{
						var thisArg, _arguments, P, generator;
						return thisArg = this, _arguments = void 0, P = void 0, generator = (function*() {
							return Object.assign(Object.assign({}, opts), {
								dispatcher: httpDispatcher
							}), new NotBundled();
						}), new (P || (P = Promise))((function(resolve, reject) {
							function fulfilled(value) {
								try {
									step(generator.next(value));
								} catch (e) {
									reject(e);
								}
							}
							function rejected(value) {
								try {
									step(generator.throw(value));
								} catch (e) {
									reject(e);
								}
							}
							function step(result) {
								var value;
								result.done ? resolve(result.value) : ((value = result.value) instanceof P ? value : new P((function(resolve) {
									resolve(value);
								}))).then(fulfilled, rejected);
							}
							step((generator = generator.apply(thisArg, _arguments || [])).next());
						}));
					});
				})(baseUrl)
			}
		}, GitHub = Octokit.plugin((()=>({})), (()=>({}))).defaults(defaults);
		new Context();
		var domain_run = bundled(6445), explain = bundled(6282), secret = bundled(5989), version = bundled(1013), github_fetch = bundled(6463), http_date = bundled(4175);
		let GOING_ON = [
			'queued',
			'in_progress',
			'waiting',
			'requested',
			'pending'
		], FIRST_RUN = Date.UTC(2018, 0);
		class Unclear extends Error {
		}
		function members(body) {
			if ('object' == typeof body && null !== body) return body;
			throw new Unclear('It is not a JSON object.');
		}
		function expect(data, name, asked) {
			let value = data[name], isWhole = Number.isSafeInteger(value) || 'bigint' == typeof value;
			if (!isWhole || String(value) !== asked) throw new Unclear(`Its ${name} is not ${asked}.`);
		}
		function readStatus(data, date, { of, started, completed }) {
			let { status } = data;
			if ('string' == typeof status && GOING_ON.includes(status)) return {
				kind: 'going-on',
				status
			};
			if ('completed' !== status) throw new Unclear('Its status is not a known one.');
			let now = (0, http_date.z)(date);
			if (void 0 === now || now < FIRST_RUN) throw new Unclear('It has no valid Date header.');
			let [from, to] = [
				moment(data[started]),
				moment(data[completed])
			];
			if (!(FIRST_RUN <= from && from <= to)) throw new Unclear(`Its ${completed} is not a valid time.`);
			return {
				kind: 'completed',
				of,
				started: from,
				completed: to,
				now
			};
		}
		let MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?(Z|[+-]\d\d:\d\d)$/;
		function moment(value) {
			return 'string' == typeof value && MOMENT.test(value) ? Date.parse(value) : 0 / 0;
		}
		function gitHub({ token, env, debug }) {
			if ('' === token) throw (0, explain.WE)({
				code: 'NoGitHubToken'
			}, {});
			let log = {
				debug: ignore,
				info: ignore,
				warn: ignore,
				error: ignore
			}, { request } = (function(token, options, ...additionalPlugins) {
				let opts, auth, userAgent;
				return new (GitHub.plugin(...additionalPlugins))(((auth = (function(token, options) {
					if (token || options.auth) {
						if (token && options.auth) throw Error('Parameters token and opts.auth may not both be specified');
					} else throw Error('Parameter token or opts.auth is required');
					return 'string' == typeof options.auth ? options.auth : `token ${token}`;
				})(token, opts = Object.assign({}, options || {}))) && (opts.auth = auth), (userAgent = (function(baseUserAgent) {
					var _a;
					let orchId = null == (_a = process.env.ACTIONS_ORCHESTRATION_ID) ? void 0 : _a.trim();
					if (orchId) {
						let sanitizedId = orchId.replace(/[^a-z0-9_.-]/gi, '_'), tag = `actions_orchestration_id/${sanitizedId}`;
						if (null == baseUserAgent ? void 0 : baseUserAgent.includes(tag)) return baseUserAgent;
						let ua = baseUserAgent ? `${baseUserAgent} ` : '';
						return `${ua}${tag}`;
					}
					return baseUserAgent;
				})(opts.userAgent)) && (opts.userAgent = userAgent), opts));
			})(token, {
				log,
				userAgent: `revoke-redshift-ingress/${version.r}`,
				baseUrl: (env.GITHUB_API_URL || 'https://api.github.com').replace(/\/+$/, ''),
				request: {
					fetch: (0, github_fetch.v)(env),
					log
				}
			}), server = (env.GITHUB_SERVER_URL ?? '').replace(/\/+$/, '').toLowerCase(), ask = (async (route, run, subject, parameters, signal, read)=>{
				if (run.server.toLowerCase() !== server) throw (0, explain.WE)({
					code: 'OtherGitHubServer'
				}, {});
				let [owner = '', repo = ''] = run.repository.split('/');
				try {
					let { status, headers, data } = await request(route, {
						owner,
						repo,
						...parameters,
						request: {
							signal
						}
					});
					debug(`${subject}: request id ${headers['x-github-request-id'] ?? 'none'}`);
					if (200 !== status) throw new Unclear(`Its status is ${status}.`);
					return read(data, headers.date);
				} catch (error) {
					signal.throwIfAborted();
					throw (function(thrown, token) {
						if (thrown instanceof Unclear) return (0, explain.WE)({
							code: 'GitHubUnclear'
						}, {
							detail: thrown.message
						});
						let { name, message = '', status = 0, response } = thrown, headers = response?.headers ?? {}, requestId = headers['x-github-request-id'];
						return (0, explain.WE)({
							code: response || 'HttpError' !== name ? (function(status, headers) {
								let limited = void 0 !== headers['retry-after'] || '0' === String(headers['x-ratelimit-remaining']);
								if (429 === status || 403 === status && limited) return 'GitHubRateLimited';
								if (status >= 500) return 'GitHubFailed';
								switch(status){
									case 401:
										return 'GitHubUnauthorized';
									case 403:
										return 'GitHubDenied';
									case 404:
									case 410:
										return 'GitHubNotFound';
									default:
										return 'GitHubUnclear';
								}
							})(status, headers) : 'GitHubUnreachable',
							message: (0, secret.G)(message.split('\n')[0].replaceAll(token, '***')).slice(0, 200),
							...response ? {
								status
							} : {},
							...requestId ? {
								requestId: String(requestId)
							} : {}
						}, {
							detail: response ? `Its status is ${status}.` : 'It cannot be read.'
						});
					})(error, token);
				}
			});
			return {
				jobStatus: ((run, job, signal)=>ask('GET /repos/{owner}/{repo}/actions/jobs/{job_id}', run, `job ${job} of ${(0, domain_run.le)(run)}`, {
						job_id: job
					}, signal, ((body, date)=>{
						let data;
						return expect(data = members(body), 'id', job), expect(data, 'run_id', run.id), expect(data, 'run_attempt', run.attempt), readStatus(data, date, {
							of: 'job',
							started: 'started_at',
							completed: 'completed_at'
						});
					}))),
				attemptStatus: ((run, signal)=>ask('GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}', run, (0, domain_run.le)(run), {
						run_id: run.id,
						attempt_number: run.attempt
					}, signal, ((body, date)=>{
						let data;
						return expect(data = members(body), 'id', run.id), expect(data, 'run_attempt', run.attempt), readStatus(data, date, {
							of: 'run',
							started: 'run_started_at',
							completed: 'updated_at'
						});
					})))
			};
		}
		function ignore() {}
	}),
	1013: ((_module, exported, bundled)=>{
		let version = "1.0.0";
		exported.r = version;
	})
};
