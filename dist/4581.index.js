'use strict';
exports.id = 4581;
exports.ids = [
	4581
];
exports.modules = {
	6856: ((_module, exported, bundled)=>{
		let escapeUri = ((uri)=>encodeURIComponent(uri).replace(/[!'()*]/g, hexEncode)), hexEncode = (c)=>`%${c.charCodeAt(0).toString(16).toUpperCase()}`;
		exported.o = escapeUri;
	}),
	351: ((_module, exported, bundled)=>{
		exported.I = concatBytes;
		function concatBytes(arrays, length) {
			if (void 0 === length) {
				length = 0;
				for (let bytes of arrays)length += bytes.byteLength;
			}
			let result = new Uint8Array(length), offset = 0;
			for (let buf of arrays){
				result.set(buf, offset);
				offset += buf.byteLength;
			}
			return result;
		}
	}),
	5393: ((_module, exported, bundled)=>{
		exported.JV = dateToUtcString;
		let expectNumber = (value)=>{
			if (null != value) {
				if ("string" == typeof value) {
					let parsed = parseFloat(value);
					if (!Number.isNaN(parsed)) return String(parsed) !== String(value) && logger.warn(stackTraceWarning(`Expected number but observed string: ${value}`)), parsed;
				}
				if ("number" == typeof value) return value;
				throw TypeError(`Expected number, got ${typeof value}: ${value}`);
			}
		}, expectFloat32 = (value)=>{
			let expected = expectNumber(value);
			if (void 0 !== expected && !Number.isNaN(expected) && 1 / 0 !== expected && -1 / 0 !== expected && Math.abs(expected) > 3.4028234663852886e+38) throw TypeError(`Expected 32-bit float, got ${value}`);
			return expected;
		}, expectSizedInt = (value, size)=>{
			let expected = ((value)=>{
				if (null != value) {
					if (Number.isInteger(value) && !Number.isNaN(value)) return value;
					throw TypeError(`Expected integer, got ${typeof value}: ${value}`);
				}
			})(value);
			if (void 0 !== expected && castInt(expected, size) !== expected) throw TypeError(`Expected ${size}-bit integer, got ${value}`);
			return expected;
		}, castInt = (value, size)=>{
			switch(size){
				case 32:
					return Int32Array.of(value)[0];
				case 16:
					return Int16Array.of(value)[0];
				case 8:
					return Int8Array.of(value)[0];
			}
		}, NUMBER_REGEX = /(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)|(-?Infinity)|(NaN)/g, parseNumber = (value)=>{
			let matches = value.match(NUMBER_REGEX);
			if (null === matches || matches[0].length !== value.length) throw TypeError("Expected real number, got implicit NaN");
			return parseFloat(value);
		}, strictParseShort = (value)=>"string" == typeof value ? expectSizedInt(parseNumber(value), 16) : expectSizedInt(value, 16), stackTraceWarning = (message)=>String(TypeError(message).stack || message).split("\n").slice(0, 5).filter((s)=>!s.includes("stackTraceWarning")).join("\n"), logger = {
			warn: console.warn
		}, DAYS = [
			"Sun",
			"Mon",
			"Tue",
			"Wed",
			"Thu",
			"Fri",
			"Sat"
		], MONTHS = [
			"Jan",
			"Feb",
			"Mar",
			"Apr",
			"May",
			"Jun",
			"Jul",
			"Aug",
			"Sep",
			"Oct",
			"Nov",
			"Dec"
		];
		function dateToUtcString(date) {
			let year = date.getUTCFullYear(), month = date.getUTCMonth(), dayOfWeek = date.getUTCDay(), dayOfMonthInt = date.getUTCDate(), hoursInt = date.getUTCHours(), minutesInt = date.getUTCMinutes(), secondsInt = date.getUTCSeconds(), dayOfMonthString = dayOfMonthInt < 10 ? `0${dayOfMonthInt}` : `${dayOfMonthInt}`, hoursString = hoursInt < 10 ? `0${hoursInt}` : `${hoursInt}`, minutesString = minutesInt < 10 ? `0${minutesInt}` : `${minutesInt}`, secondsString = secondsInt < 10 ? `0${secondsInt}` : `${secondsInt}`;
			return `${DAYS[dayOfWeek]}, ${dayOfMonthString} ${MONTHS[month]} ${year} ${hoursString}:${minutesString}:${secondsString} GMT`;
		}
		let RFC3339 = new RegExp(/^(\d{4})-(\d{2})-(\d{2})[tT](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?[zZ]$/), parseRfc3339DateTime = (value)=>{
			if (null == value) return;
			if ("string" != typeof value) throw TypeError("RFC-3339 date-times must be expressed as strings");
			let match = RFC3339.exec(value);
			if (!match) throw TypeError("Invalid RFC-3339 date-time value");
			let [_, yearStr, monthStr, dayStr, hours, minutes, seconds, fractionalMilliseconds] = match;
			return buildDate(strictParseShort(stripLeadingZeroes(yearStr)), parseDateValue(monthStr, "month", 1, 12), parseDateValue(dayStr, "day", 1, 31), {
				hours,
				minutes,
				seconds,
				fractionalMilliseconds
			});
		}, RFC3339_WITH_OFFSET = new RegExp(/^(\d{4})-(\d{2})-(\d{2})[tT](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?(([-+]\d{2}:\d{2})|[zZ])$/), parseRfc3339DateTimeWithOffset = (value)=>{
			if (null == value) return;
			if ("string" != typeof value) throw TypeError("RFC-3339 date-times must be expressed as strings");
			let match = RFC3339_WITH_OFFSET.exec(value);
			if (!match) throw TypeError("Invalid RFC-3339 date-time value");
			let [_, yearStr, monthStr, dayStr, hours, minutes, seconds, fractionalMilliseconds, offsetStr] = match, date = buildDate(strictParseShort(stripLeadingZeroes(yearStr)), parseDateValue(monthStr, "month", 1, 12), parseDateValue(dayStr, "day", 1, 31), {
				hours,
				minutes,
				seconds,
				fractionalMilliseconds
			});
			return "Z" != offsetStr.toUpperCase() && date.setTime(date.getTime() - parseOffsetToMilliseconds(offsetStr)), date;
		}, IMF_FIXDATE = new RegExp(/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (\d{2}) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) (\d{4}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? GMT$/), RFC_850_DATE = new RegExp(/^(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday), (\d{2})-(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)-(\d{2}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? GMT$/), ASC_TIME = new RegExp(/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) ( [1-9]|\d{2}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? (\d{4})$/), parseRfc7231DateTime = (value)=>{
			if (null == value) return;
			if ("string" != typeof value) throw TypeError("RFC-7231 date-times must be expressed as strings");
			let match = IMF_FIXDATE.exec(value);
			if (match) {
				let [_, dayStr, monthStr, yearStr, hours, minutes, seconds, fractionalMilliseconds] = match;
				return buildDate(strictParseShort(stripLeadingZeroes(yearStr)), parseMonthByShortName(monthStr), parseDateValue(dayStr, "day", 1, 31), {
					hours,
					minutes,
					seconds,
					fractionalMilliseconds
				});
			}
			match = RFC_850_DATE.exec(value);
			if (match) {
				let [_, dayStr, monthStr, yearStr, hours, minutes, seconds, fractionalMilliseconds] = match;
				return adjustRfc850Year(buildDate(parseTwoDigitYear(yearStr), parseMonthByShortName(monthStr), parseDateValue(dayStr, "day", 1, 31), {
					hours,
					minutes,
					seconds,
					fractionalMilliseconds
				}));
			}
			match = ASC_TIME.exec(value);
			if (match) {
				let [_, monthStr, dayStr, hours, minutes, seconds, fractionalMilliseconds, yearStr] = match;
				return buildDate(strictParseShort(stripLeadingZeroes(yearStr)), parseMonthByShortName(monthStr), parseDateValue(dayStr.trimLeft(), "day", 1, 31), {
					hours,
					minutes,
					seconds,
					fractionalMilliseconds
				});
			}
			throw TypeError("Invalid RFC-7231 date-time value");
		}, parseEpochTimestamp = (value)=>{
			let valueAsDouble;
			if (null != value) {
				if ("number" == typeof value) valueAsDouble = value;
				else if ("string" == typeof value) valueAsDouble = "string" == typeof value ? expectNumber(parseNumber(value)) : expectNumber(value);
				else if ("object" == typeof value && 1 === value.tag) valueAsDouble = value.value;
				else throw TypeError("Epoch timestamps must be expressed as floating point numbers or their string representation");
				if (Number.isNaN(valueAsDouble) || 1 / 0 === valueAsDouble || -1 / 0 === valueAsDouble) throw TypeError("Epoch timestamps must be valid, non-Infinite, non-NaN numerics");
				return new Date(Math.round(1000 * valueAsDouble));
			}
		}, buildDate = (year, month, day, time)=>{
			let adjustedMonth = month - 1;
			return validateDayOfMonth(year, adjustedMonth, day), new Date(Date.UTC(year, adjustedMonth, day, parseDateValue(time.hours, "hour", 0, 23), parseDateValue(time.minutes, "minute", 0, 59), parseDateValue(time.seconds, "seconds", 0, 60), parseMilliseconds(time.fractionalMilliseconds)));
		}, parseTwoDigitYear = (value)=>{
			let thisYear = new Date().getUTCFullYear(), valueInThisCentury = 100 * Math.floor(thisYear / 100) + strictParseShort(stripLeadingZeroes(value));
			return valueInThisCentury < thisYear ? valueInThisCentury + 100 : valueInThisCentury;
		}, adjustRfc850Year = (input)=>input.getTime() - new Date().getTime() > 1576800000000 ? new Date(Date.UTC(input.getUTCFullYear() - 100, input.getUTCMonth(), input.getUTCDate(), input.getUTCHours(), input.getUTCMinutes(), input.getUTCSeconds(), input.getUTCMilliseconds())) : input, parseMonthByShortName = (value)=>{
			let monthIdx = MONTHS.indexOf(value);
			if (monthIdx < 0) throw TypeError(`Invalid month: ${value}`);
			return monthIdx + 1;
		}, DAYS_IN_MONTH = [
			31,
			28,
			31,
			30,
			31,
			30,
			31,
			31,
			30,
			31,
			30,
			31
		], validateDayOfMonth = (year, month, day)=>{
			let maxDays = DAYS_IN_MONTH[month];
			1 === month && isLeapYear(year) && (maxDays = 29);
			if (day > maxDays) throw TypeError(`Invalid day for ${MONTHS[month]} in ${year}: ${day}`);
		}, isLeapYear = (year)=>year % 4 == 0 && (year % 100 != 0 || year % 400 == 0), parseDateValue = (value, type, lower, upper)=>{
			var value1;
			let dateVal = "string" == typeof (value1 = stripLeadingZeroes(value)) ? expectSizedInt(parseNumber(value1), 8) : expectSizedInt(value1, 8);
			if (dateVal < lower || dateVal > upper) throw TypeError(`${type} must be between ${lower} and ${upper}, inclusive`);
			return dateVal;
		}, parseMilliseconds = (value)=>{
			var value1;
			return null == value ? 0 : 1000 * ("string" == typeof (value1 = "0." + value) ? expectFloat32(parseNumber(value1)) : expectFloat32(value1));
		}, parseOffsetToMilliseconds = (value)=>{
			let directionStr = value[0], direction = 1;
			if ("+" == directionStr) direction = 1;
			else if ("-" == directionStr) direction = -1;
			else throw TypeError(`Offset direction, ${directionStr}, must be "+" or "-"`);
			return direction * (60 * Number(value.substring(1, 3)) + Number(value.substring(4, 6))) * 60000;
		}, stripLeadingZeroes = (value)=>{
			let idx = 0;
			for(; idx < value.length - 1 && "0" === value.charAt(idx);)idx++;
			return 0 === idx ? value : value.slice(idx);
		};
		exported.l3 = parseEpochTimestamp;
		exported.EI = parseRfc3339DateTime;
		exported.t_ = parseRfc3339DateTimeWithOffset;
		exported.xE = parseRfc7231DateTime;
	}),
	1719: ((_module, exported, bundled)=>{
		let isArrayBuffer = ((arg)=>"function" == typeof ArrayBuffer && arg instanceof ArrayBuffer || "[object ArrayBuffer]" === Object.prototype.toString.call(arg));
		exported.m = isArrayBuffer;
	}),
	6664: ((_module, exported, bundled)=>{
		var is_array_buffer_is_array_buffer_0 = bundled(1719);
		let fromArrayBuffer = ((input, offset = 0, length = input.byteLength - offset)=>{
			if (!(0, is_array_buffer_is_array_buffer_0.m)(input)) throw TypeError(`The "input" argument must be ArrayBuffer. Received type ${typeof input} (${input})`);
			return Buffer.from(input, offset, length);
		}), fromString = ((input, encoding)=>{
			if ("string" != typeof input) throw TypeError(`The "input" argument must be of type string. Received type ${typeof input} (${input})`);
			return encoding ? Buffer.from(input, encoding) : Buffer.from(input);
		});
		exported.Q = fromArrayBuffer;
		exported.s = fromString;
	}),
	68: ((_module, exported, bundled)=>{
		exported.a = fromHex;
		exported.n = toHex;
		let SHORT_TO_HEX = {}, HEX_TO_SHORT = {};
		for(let i = 0; i < 256; i++){
			let encodedByte = i.toString(16).toLowerCase();
			1 === encodedByte.length && (encodedByte = `0${encodedByte}`);
			SHORT_TO_HEX[i] = encodedByte;
			HEX_TO_SHORT[encodedByte] = i;
		}
		function fromHex(encoded) {
			if (encoded.length % 2 != 0) throw Error("Hex encoded strings must have an even number length");
			let out = new Uint8Array(encoded.length / 2);
			for(let i = 0; i < encoded.length; i += 2){
				let encodedByte = encoded.slice(i, i + 2).toLowerCase();
				if (encodedByte in HEX_TO_SHORT) out[i / 2] = HEX_TO_SHORT[encodedByte];
				else throw Error(`Cannot decode unrecognized sequence ${encodedByte} as hexadecimal`);
			}
			return out;
		}
		function toHex(bytes) {
			let out = "";
			for(let i = 0; i < bytes.byteLength; i++)out += SHORT_TO_HEX[bytes[i]];
			return out;
		}
	}),
	2522: ((_module, exported, bundled)=>{
		exported.Bq = collectReadableStream;
		exported.kS = collectBlob;
		var concatBytes_1 = bundled(351), stream_type_check_0 = bundled(1658);
		let streamCollector = async (stream)=>(0, stream_type_check_0.q)(stream) ? collectBlob(stream) : collectReadableStream(stream);
		exported.kv = streamCollector;
		async function collectBlob(blob) {
			return blob.arrayBuffer().then((ab)=>new Uint8Array(ab));
		}
		async function collectReadableStream(stream) {
			let chunks = [], reader = stream.getReader(), length = 0;
			for(;;){
				let { done, value } = await reader.read();
				if (value) {
					chunks.push(value);
					length += value.length;
				}
				if (done) break;
			}
			return (0, concatBytes_1.I)(chunks, length);
		}
	}),
	6660: ((_module, exported, bundled)=>{
		var concatBytes_3 = bundled(351), stream_collector_browser_2 = bundled(2522), stream_type_check_1 = bundled(1658);
		let streamCollector = (stream)=>(0, stream_type_check_1.q)(stream) ? (0, stream_collector_browser_2.kS)(stream) : (0, stream_type_check_1.H)(stream) ? (0, stream_collector_browser_2.Bq)(stream) : new Promise((resolve, reject)=>{
				let collector = new Collector();
				stream.pipe(collector);
				stream.on("error", (err)=>{
					collector.end();
					reject(err);
				});
				collector.on("error", reject);
				collector.on("finish", function() {
					resolve((0, concatBytes_3.I)(this.bufferedBytes));
				});
			});
		exported.k = streamCollector;
		class Collector extends bundled(7075).Writable {
			bufferedBytes = [];
			_write(chunk, encoding, callback) {
				this.bufferedBytes.push(chunk);
				callback();
			}
		}
	}),
	1658: ((_module, exported, bundled)=>{
		let isReadableStream = (stream)=>"function" == typeof ReadableStream && (stream?.constructor?.name === ReadableStream.name || stream instanceof ReadableStream), isBlob = (blob)=>"function" == typeof Blob && (blob?.constructor?.name === Blob.name || blob instanceof Blob);
		exported.H = isReadableStream;
		exported.q = isBlob;
	}),
	2990: ((_module, exported, bundled)=>{
		exported.$ = hasOwn;
		function hasOwn(o, k) {
			return Object.prototype.hasOwnProperty.call(o, k);
		}
	}),
	5401: ((_module, exported, bundled)=>{
		class HttpResponse {
			statusCode;
			reason;
			headers;
			body;
			constructor(options){
				this.statusCode = options.statusCode;
				this.reason = options.reason;
				this.headers = options.headers || {};
				this.body = options.body;
			}
			static isInstance(response) {
				return !!response && "number" == typeof response.statusCode && "object" == typeof response.headers;
			}
		}
		exported.c = HttpResponse;
	}),
	1668: ((_module, exported, bundled)=>{
		let hAgent, hRequest;
		var hasOwn = bundled(2990), escape_uri = bundled(6856), transport_httpResponse = bundled(5401);
		function buildAbortError(abortSignal) {
			let reason = abortSignal && "object" == typeof abortSignal && "reason" in abortSignal ? abortSignal.reason : void 0;
			if (reason) {
				if (reason instanceof Error) {
					let abortError = Error("Request aborted");
					return abortError.name = "AbortError", abortError.cause = reason, abortError;
				}
				let abortError = Error(String(reason));
				return abortError.name = "AbortError", abortError;
			}
			let abortError = Error("Request aborted");
			return abortError.name = "AbortError", abortError;
		}
		let NODEJS_TIMEOUT_ERROR_CODES = [
			"ECONNRESET",
			"EPIPE",
			"ETIMEDOUT"
		], set_socket_keep_alive_DEFER_EVENT_LISTENER_TIME = 3000, resolveDefaultSocketTimeout = ((config)=>{
			let value = config?.defaultSocketTimeout;
			return "number" == typeof value && Number.isFinite(value) && value > 0 ? value : void 0;
		}), setSocketTimeout = ((request, reject, timeoutInMs = 0, isServiceDefault = !1)=>{
			let response;
			if (!Number.isFinite(timeoutInMs) || timeoutInMs <= 0) return;
			request.once("response", (res)=>response = res);
			let onTimeout = ()=>{
				if (response?.complete) return void request.socket?.destroy();
				let error = Object.assign(Error(`@smithy/node-http-handler - the request socket timed out after ${timeoutInMs} ms of inactivity (${isServiceDefault ? "service default socket timeout" : "configured by client requestHandler"}).`), {
					name: "TimeoutError"
				});
				response?.destroy(error);
				request.destroy();
				reject(error);
			}, registerTimeout = ()=>{
				let { socket } = request;
				if (socket) if (socket.connecting) socket.once("connect", registerTimeout);
				else {
					socket.setTimeout(timeoutInMs, onTimeout);
					request.on("close", ()=>socket.removeListener("timeout", onTimeout));
				}
				else request.once("socket", registerTimeout);
			};
			if (timeoutInMs < 6000) return void registerTimeout();
			let deferralId = setTimeout(registerTimeout, 3000);
			request.once("close", ()=>clearTimeout(deferralId));
		});
		async function writeRequestBody(httpRequest, request, maxContinueTimeoutMs = 6_000, externalAgent = !1) {
			let headers = request.headers, expect = headers ? headers.Expect || headers.expect : void 0, timeoutId = -1, sendBody = !0;
			externalAgent || "100-continue" !== expect || (sendBody = await Promise.race([
				new Promise((resolve)=>{
					timeoutId = Number(setTimeout(()=>resolve(!0), Math.max(6_000, maxContinueTimeoutMs)));
				}),
				new Promise((resolve)=>{
					httpRequest.on("continue", ()=>{
						clearTimeout(timeoutId);
						resolve(!0);
					});
					httpRequest.on("response", ()=>{
						clearTimeout(timeoutId);
						resolve(!1);
					});
					httpRequest.on("error", ()=>{
						clearTimeout(timeoutId);
						resolve(!1);
					});
				})
			]));
			sendBody && (function(httpRequest, body) {
				if (body instanceof bundled(7075).Readable) return body.pipe(httpRequest);
				if (body) {
					let isBuffer = Buffer.isBuffer(body), isString = "string" == typeof body;
					return isBuffer || isString ? isBuffer && 0 === body.byteLength ? httpRequest.end() : httpRequest.end(body) : "object" == typeof body && body.buffer && "number" == typeof body.byteOffset && "number" == typeof body.byteLength ? httpRequest.end(Buffer.from(body.buffer, body.byteOffset, body.byteLength)) : httpRequest.end(Buffer.from(body));
				}
				httpRequest.end();
			})(httpRequest, request.body);
		}
		class NodeHttpHandler {
			config;
			configProvider;
			socketWarningTimestamp = 0;
			externalAgent = !1;
			metadata = {
				handlerProtocol: "http/1.1"
			};
			static create(instanceOrOptions) {
				return "function" == typeof instanceOrOptions?.handle ? instanceOrOptions : new NodeHttpHandler(instanceOrOptions);
			}
			static checkSocketUsage(agent, socketWarningTimestamp, logger = console) {
				let { sockets, requests, maxSockets } = agent;
				if ("number" != typeof maxSockets || 1 / 0 === maxSockets || Date.now() - 15_000 < socketWarningTimestamp) return socketWarningTimestamp;
				if (sockets && requests) for(let origin in sockets){
					if (!(0, hasOwn.$)(sockets, origin)) continue;
					let socketsInUse = sockets[origin]?.length ?? 0, requestsEnqueued = requests[origin]?.length ?? 0;
					if (socketsInUse >= maxSockets && requestsEnqueued >= 2 * maxSockets) {
						logger?.warn?.(`@smithy/node-http-handler:WARN - socket usage at capacity=${socketsInUse} and ${requestsEnqueued} additional requests are enqueued.\nSee https://docs.aws.amazon.com/sdk-for-javascript/v3/developer-guide/node-configuring-maxsockets.html\nor increase socketAcquisitionWarningTimeout=(millis) in the NodeHttpHandler config.`);
						return Date.now();
					}
				}
				return socketWarningTimestamp;
			}
			constructor(options){
				this.configProvider = new Promise(((resolve, reject)=>{
					"function" == typeof options ? options().then((_options)=>{
						resolve(this.resolveDefaultConfig(_options));
					}).catch(reject) : resolve(this.resolveDefaultConfig(options));
				}));
			}
			destroy() {
				this.config?.httpAgent?.destroy();
				this.config?.httpsAgent?.destroy();
			}
			async handle(request, { abortSignal, requestTimeout } = {}) {
				this.config || (this.config = await this.configProvider);
				let config = this.config, logger = config.logger, isSSL = "https:" === request.protocol;
				return isSSL || this.config.httpAgent || (this.config.httpAgent = await this.config.httpAgentProvider()), new Promise(((_resolve, _reject)=>{
					let writeRequestBodyPromise, auth, socketWarningTimeoutId = -1, connectionTimeoutId = -1, requestTimeoutId = -1, keepAliveTimeoutId = -1, clearTimeouts = (()=>{
						clearTimeout(socketWarningTimeoutId);
						clearTimeout(connectionTimeoutId);
						clearTimeout(requestTimeoutId);
						clearTimeout(keepAliveTimeoutId);
					}), resolve = (async (arg)=>{
						await writeRequestBodyPromise;
						clearTimeouts();
						_resolve(arg);
					}), reject = async (arg)=>{
						await writeRequestBodyPromise;
						clearTimeouts();
						_reject(arg);
					};
					if (abortSignal?.aborted) return void reject(buildAbortError(abortSignal));
					let headers = request.headers, expectContinue = !!headers && (headers.Expect ?? headers.expect) === "100-continue", agent = isSSL ? config.httpsAgent : config.httpAgent;
					expectContinue && !this.externalAgent && (agent = new (isSSL ? bundled(4708).Agent : hAgent)({
						keepAlive: !1,
						maxSockets: 1 / 0
					}));
					socketWarningTimeoutId = setTimeout(()=>{
						this.socketWarningTimestamp = NodeHttpHandler.checkSocketUsage(agent, this.socketWarningTimestamp, logger);
					}, config.socketAcquisitionWarningTimeout ?? (config.requestTimeout ?? 2000) + (config.connectionTimeout ?? 1000));
					let queryString = request.query ? (function(query) {
						let parts = [];
						for (let key of Object.keys(query).sort()){
							let value = query[key];
							key = (0, escape_uri.o)(key);
							if (Array.isArray(value)) for(let i = 0, iLen = value.length; i < iLen; i++)parts.push(`${key}=${(0, escape_uri.o)(value[i])}`);
							else {
								let qsEntry = key;
								(value || "string" == typeof value) && (qsEntry += `=${(0, escape_uri.o)(value)}`);
								parts.push(qsEntry);
							}
						}
						return parts.join("&");
					})(request.query) : "";
					if (null != request.username || null != request.password) {
						let username = request.username ?? "", password = request.password ?? "";
						auth = `${username}:${password}`;
					}
					let path = request.path;
					queryString && (path += `?${queryString}`);
					request.fragment && (path += `#${request.fragment}`);
					let hostname = request.hostname ?? "";
					hostname = "[" === hostname[0] && hostname.endsWith("]") ? request.hostname.slice(1, -1) : request.hostname;
					let nodeHttpsOptions = {
						headers: request.headers,
						host: hostname,
						method: request.method,
						path,
						port: request.port,
						agent,
						auth
					}, req = (isSSL ? bundled(4708).request : hRequest)(nodeHttpsOptions, ((res)=>{
						resolve({
							response: new transport_httpResponse.c({
								statusCode: res.statusCode || -1,
								reason: res.statusMessage,
								headers: ((headers)=>{
									let transformedHeaders = {};
									for(let name in headers){
										if (!(0, hasOwn.$)(headers, name)) continue;
										let headerValues = headers[name];
										transformedHeaders[name] = Array.isArray(headerValues) ? headerValues.join(",") : headerValues;
									}
									return transformedHeaders;
								})(res.headers),
								body: res
							})
						});
					}));
					req.on("error", (err)=>{
						NODEJS_TIMEOUT_ERROR_CODES.includes(err.code) ? reject(Object.assign(err, {
							name: "TimeoutError"
						})) : reject(err);
					});
					if (abortSignal) {
						let onAbort = ()=>{
							req.destroy();
							reject(buildAbortError(abortSignal));
						};
						if ("function" == typeof abortSignal.addEventListener) {
							abortSignal.addEventListener("abort", onAbort, {
								once: !0
							});
							req.once("close", (()=>abortSignal.removeEventListener("abort", onAbort)));
						} else abortSignal.onabort = onAbort;
					}
					let effectiveRequestTimeout = requestTimeout ?? config.requestTimeout;
					connectionTimeoutId = ((request, reject, timeoutInMs = 0)=>{
						if (!timeoutInMs) return -1;
						let registerTimeout = (offset)=>{
							let timeoutId = setTimeout(()=>{
								request.destroy();
								reject(Object.assign(Error(`@smithy/node-http-handler - the request socket did not establish a connection with the server within the configured timeout of ${timeoutInMs} ms.`), {
									name: "TimeoutError"
								}));
							}, timeoutInMs - offset), doWithSocket = (socket)=>{
								socket?.connecting ? socket.on("connect", ()=>{
									clearTimeout(timeoutId);
								}) : clearTimeout(timeoutId);
							};
							request.socket ? doWithSocket(request.socket) : request.on("socket", doWithSocket);
						};
						return timeoutInMs < 2000 ? (registerTimeout(0), 0) : setTimeout(registerTimeout.bind(null, 1000), 1000);
					})(req, reject, config.connectionTimeout);
					requestTimeoutId = ((req, reject, timeoutInMs = 0, throwOnRequestTimeout, logger)=>timeoutInMs ? setTimeout(()=>{
							let msg = `@smithy/node-http-handler - [${throwOnRequestTimeout ? "ERROR" : "WARN"}] a request has exceeded the configured ${timeoutInMs} ms requestTimeout.`;
							if (throwOnRequestTimeout) {
								let error = Object.assign(Error(msg), {
									name: "TimeoutError",
									code: "ETIMEDOUT"
								});
								req.destroy(error);
								reject(error);
							} else {
								msg += " Init client requestHandler with throwOnRequestTimeout=true to turn this into an error.";
								logger?.warn?.(msg);
							}
						}, timeoutInMs) : -1)(req, reject, effectiveRequestTimeout, config.throwOnRequestTimeout, logger ?? console);
					let defaultSocketTimeout = void 0 === config.socketTimeout ? resolveDefaultSocketTimeout(config) : void 0;
					defaultSocketTimeout ? setSocketTimeout(req, reject, defaultSocketTimeout, !0) : setSocketTimeout(req, reject, config.socketTimeout);
					let httpAgent = nodeHttpsOptions.agent;
					"object" == typeof httpAgent && "keepAlive" in httpAgent && (keepAliveTimeoutId = ((request, { keepAlive, keepAliveMsecs }, deferTimeMs = set_socket_keep_alive_DEFER_EVENT_LISTENER_TIME)=>{
						if (!0 !== keepAlive) return -1;
						let registerListener = ()=>{
							request.socket ? request.socket.setKeepAlive(keepAlive, keepAliveMsecs || 0) : request.on("socket", (socket)=>{
								socket.setKeepAlive(keepAlive, keepAliveMsecs || 0);
							});
						};
						return 0 === deferTimeMs ? (registerListener(), 0) : setTimeout(registerListener, deferTimeMs);
					})(req, {
						keepAlive: httpAgent.keepAlive,
						keepAliveMsecs: httpAgent.keepAliveMsecs
					}));
					writeRequestBodyPromise = writeRequestBody(req, request, effectiveRequestTimeout, this.externalAgent).catch((e)=>(clearTimeouts(), _reject(e)));
				}));
			}
			updateHttpClientConfig(key, value) {
				this.config = void 0;
				this.configProvider = this.configProvider.then((config)=>{
					switch(key){
						case Symbol.for("logger"):
							key = "logger";
							value = config.logger ?? value;
							break;
						case Symbol.for("@smithy/defaultSocketTimeout"):
							key = "defaultSocketTimeout";
							value = resolveDefaultSocketTimeout(config) ?? value;
					}
					return {
						...config,
						[key]: value
					};
				});
			}
			httpHandlerConfigs() {
				return this.config ?? {};
			}
			resolveDefaultConfig(options) {
				let httpAgentPromise, { requestTimeout, connectionTimeout, socketTimeout, socketAcquisitionWarningTimeout, httpAgent, httpsAgent, throwOnRequestTimeout, logger } = options || {};
				return {
					connectionTimeout,
					requestTimeout,
					socketTimeout,
					defaultSocketTimeout: resolveDefaultSocketTimeout(options),
					socketAcquisitionWarningTimeout,
					throwOnRequestTimeout,
					httpAgentProvider: (()=>httpAgentPromise ??= (async ()=>{
							let node_http = await Promise.resolve().then(bundled.t.bind(bundled, 7067, 23)), { Agent, request } = node_http.default ?? node_http;
							return (hRequest = request, httpAgent instanceof (hAgent = Agent) || "function" == typeof httpAgent?.destroy) ? (this.externalAgent = !0, httpAgent) : new hAgent({
								keepAlive: !0,
								maxSockets: 50,
								...httpAgent
							});
						})()),
					httpsAgent: "function" == typeof httpsAgent?.destroy || httpsAgent instanceof bundled(4708).Agent ? (this.externalAgent = !0, httpsAgent) : new (bundled(4708)).Agent({
						keepAlive: !0,
						maxSockets: 50,
						...httpsAgent
					}),
					logger
				};
			}
		}
		exported.$ = NodeHttpHandler;
	}),
	1013: ((_module, exported, bundled)=>{
		let version = "1.0.0";
		exported.r = version;
	}),
	6925: ((_module, exported, bundled)=>{
		exported.f = clientOf;
		exported.y = clientConfig;
		var smithy_node_http_handler_2 = bundled(1668), version_js_0 = bundled(1013), send_js_1 = bundled(6107);
		let clients = new WeakMap();
		function clientOf(Api, connection) {
			let own = clients.get(connection) ?? new Map();
			return clients.set(connection, own), own.has(Api) || own.set(Api, new Api(clientConfig(connection))), own.get(Api);
		}
		function clientConfig({ region, env, agents, credentials }) {
			return {
				region,
				credentials,
				customUserAgent: [
					[
						'revoke-redshift-ingress',
						version_js_0.r
					],
					[
						`github/${env.GITHUB_REPOSITORY ?? 'unknown'}`,
						env.GITHUB_RUN_ID ?? 'unknown'
					]
				],
				maxAttempts: 1,
				streamCollector: bytesOf,
				requestHandler: (function({ http, https }) {
					let plain = (0, send_js_1.Oo)((()=>handlerWith(http()))), secure = (0, send_js_1.Oo)(()=>handlerWith(https()));
					return {
						handle: (async (request, options)=>('http:' === request.protocol ? plain() : secure()).handle(request, options))
					};
				})(agents)
			};
		}
		function handlerWith(agent) {
			return new smithy_node_http_handler_2.$({
				connectionTimeout: 5_000,
				requestTimeout: 20_000,
				throwOnRequestTimeout: !0,
				httpAgent: agent,
				httpsAgent: agent
			});
		}
		async function bytesOf(body) {
			let chunks = [], length = 0;
			for await (let chunk of body){
				length += chunk.length;
				if (length > 67108864) throw (0, send_js_1.PV)();
				chunks.push(chunk);
			}
			return Buffer.concat(chunks);
		}
	}),
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
	8669: ((_module, exported, bundled)=>{
		var IniSectionType, IniSectionType1;
		bundled.d(exported, {
			I: ()=>IniSectionType
		});
		(IniSectionType1 = IniSectionType || (IniSectionType = {})).PROFILE = "profile", IniSectionType1.SSO_SESSION = "sso-session", IniSectionType1.SERVICES = "services";
	}),
	9725: ((_module, exported, bundled)=>{
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
			constructor(options){
				this.method = options.method || "GET";
				this.hostname = options.hostname || "localhost";
				this.port = options.port;
				this.query = options.query || {};
				this.headers = options.headers || {};
				this.body = options.body;
				this.protocol = options.protocol ? ":" !== options.protocol.slice(-1) ? `${options.protocol}:` : options.protocol : "https:";
				this.path = options.path ? "/" !== options.path.charAt(0) ? `/${options.path}` : options.path : "/";
				this.username = options.username;
				this.password = options.password;
				this.fragment = options.fragment;
			}
			static clone(request) {
				var query;
				let cloned = new HttpRequest({
					...request,
					headers: {
						...request.headers
					}
				});
				return cloned.query && (cloned.query = Object.keys(query = cloned.query).reduce((carry, paramName)=>{
					let param = query[paramName];
					return {
						...carry,
						[paramName]: Array.isArray(param) ? [
							...param
						] : param
					};
				}, {})), cloned;
			}
			static isInstance(request) {
				return !!request && "method" in request && "protocol" in request && "hostname" in request && "path" in request && "object" == typeof request.query && "object" == typeof request.headers;
			}
			clone() {
				return HttpRequest.clone(this);
			}
		}
		exported.K = HttpRequest;
	}),
	5715: ((_module, exported, bundled)=>{
		var smithy_core_transport_4 = bundled(2990), smithy_core_schema_1 = bundled(5125), smithy_core_transport_2 = bundled(9725), HttpProtocol_0 = bundled(9133), collect_stream_body_3 = bundled(9620);
		class RpcProtocol extends HttpProtocol_0.t {
			async serializeRequest(operationSchema, _input, context) {
				let payload, serializer = this.serializer, query = {}, headers = {}, endpoint = await context.endpoint(), ns = smithy_core_schema_1.l1.of(operationSchema?.input), schema = ns.getSchema(), input = _input && "object" == typeof _input ? _input : {}, request = new smithy_core_transport_2.K({
					protocol: "",
					hostname: "",
					port: void 0,
					path: "/",
					fragment: void 0,
					query: query,
					headers: headers,
					body: void 0
				});
				if (endpoint) {
					this.updateServiceEndpoint(request, endpoint);
					this.setHostPrefix(request, operationSchema, input);
				}
				if (input) {
					let eventStreamMember = ns.getEventStreamMember();
					if (eventStreamMember) {
						if (input[eventStreamMember]) {
							let initialRequest = {};
							for (let [memberName] of ns.structIterator())memberName !== eventStreamMember && null != input[memberName] && (initialRequest[memberName] = input[memberName]);
							payload = await this.serializeEventStream({
								eventStream: input[eventStreamMember],
								requestSchema: ns,
								initialRequest
							});
						}
					} else {
						serializer.write(schema, input);
						payload = serializer.flush();
					}
				}
				return request.headers = Object.assign(request.headers, headers), request.query = query, request.body = payload, request.method = "POST", request;
			}
			async deserializeResponse(operationSchema, context, response) {
				let deserializer = this.deserializer, ns = smithy_core_schema_1.l1.of(operationSchema.output), dataObject = {};
				if (this.isErrorResponse(response.statusCode)) {
					let bytes = await (0, collect_stream_body_3.P)(response.body, context);
					bytes.byteLength > 0 && Object.assign(dataObject, await deserializer.read(15, bytes));
					await this.handleError(operationSchema, context, response, dataObject, this.deserializeMetadata(response));
					throw Error("@smithy/core/protocols - RPC Protocol error handler failed to throw.");
				}
				for(let header in response.headers){
					if (!(0, smithy_core_transport_4.$)(response.headers, header)) continue;
					let value = response.headers[header];
					delete response.headers[header];
					response.headers[header.toLowerCase()] = value;
				}
				let eventStreamMember = ns.getEventStreamMember();
				if (eventStreamMember) dataObject[eventStreamMember] = await this.deserializeEventStream({
					response,
					responseSchema: ns,
					initialResponseContainer: dataObject
				});
				else {
					let bytes = await (0, collect_stream_body_3.P)(response.body, context);
					bytes.byteLength > 0 && Object.assign(dataObject, await deserializer.read(ns, bytes));
				}
				return dataObject.$metadata = this.deserializeMetadata(response), dataObject;
			}
			isErrorResponse(statusCode) {
				return statusCode >= 300;
			}
		}
		exported.M = RpcProtocol;
	}),
	979: ((_module, exported, bundled)=>{
		exported.$ = extendedEncodeURIComponent;
		function extendedEncodeURIComponent(str) {
			return /^[\w.~-]+$/.test(str) ? str : encodeURIComponent(str).replace(/[!'()*]/g, (function(c) {
				return "%" + c.charCodeAt(0).toString(16).toUpperCase();
			}));
		}
	}),
	4671: ((_module, exported, bundled)=>{
		var split_header = bundled(9796), fromBase64 = bundled(9700);
		let ddd = "(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:[ne|u?r]?s?day)?", mmm = "(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)", time = "(\\d?\\d):(\\d{2}):(\\d{2})(?:\\.(\\d+))?", date = "(\\d?\\d)", year = "(\\d{4})", RFC3339_WITH_OFFSET = new RegExp(/^(\d{4})-(\d\d)-(\d\d)[tT](\d\d):(\d\d):(\d\d)(\.(\d+))?(([-+]\d\d:\d\d)|[zZ])$/), IMF_FIXDATE_NATIVE = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (?:0[1-9]|[12]\d|3[01]) (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) [1-9]\d{3} (?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d GMT$/, IMF_FIXDATE = RegExp(`^${ddd}, ${date} ${mmm} ${year} ${time} GMT$`), RFC_850_DATE = RegExp(`^${ddd}, ${date}-${mmm}-(\\d\\d) ${time} GMT$`), ASC_TIME = RegExp(`^${ddd} ${mmm} ( [1-9]|\\d\\d) ${time} ${year}$`), months = [
			"Jan",
			"Feb",
			"Mar",
			"Apr",
			"May",
			"Jun",
			"Jul",
			"Aug",
			"Sep",
			"Oct",
			"Nov",
			"Dec"
		];
		function range(v, min, max) {
			let _v = Number(v);
			if (_v < min || _v > max) throw Error(`Value ${_v} out of range [${min}, ${max}]`);
		}
		var toUtf8 = bundled(9809), lazy_json = bundled(1899), NumericValue = bundled(7004), HttpBindingNormalizedSchema = bundled(4699), SerdeContext = bundled(5506);
		class FromStringShapeDeserializer extends SerdeContext.f {
			settings;
			constructor(settings){
				super();
				this.settings = settings;
			}
			read(_schema, data) {
				let ns = HttpBindingNormalizedSchema.C.of(_schema), traits = ns.getMergedTraits(), location = ns.getHttpBindingLocation(traits);
				return this.readHttpBinding(ns.getHttpBindingValue(location, traits), data, location);
			}
			readHttpBinding([ns, flags, collectionValue], data, location) {
				let schema = 0xff & flags;
				if ((0b1100_0000 & schema) == 0b0100_0000) return collectionValue ??= ns.getHttpBindingCollectionValue(location), (0, split_header.G)(data).map((item)=>this.readHttpBinding(collectionValue, item, location));
				switch(schema){
					case 21:
					case 42:
						return (this.serdeContext?.base64Decoder ?? fromBase64.E)(data);
					case 4:
					case 5:
					case 6:
					case 7:
						{
							let bindingFormat = this.settings.httpBindings ? flags >> 14 & 0b11 : 0, format = this.settings.timestampFormat.useTrait && schema > 4 ? schema : bindingFormat ? bindingFormat + 4 : this.settings.timestampFormat.default;
							switch(format){
								case 5:
									return ((value)=>{
										if (null == value) return;
										if ("string" != typeof value) throw TypeError("RFC3339 timestamps must be strings");
										let matches = RFC3339_WITH_OFFSET.exec(value);
										if (!matches) throw TypeError(`Invalid RFC3339 timestamp format ${value}`);
										let [, yearStr, monthStr, dayStr, hours, minutes, seconds, , ms, offsetStr] = matches;
										range(monthStr, 1, 12);
										range(dayStr, 1, 31);
										range(hours, 0, 23);
										range(minutes, 0, 59);
										range(seconds, 0, 60);
										let date = new Date(Date.UTC(Number(yearStr), Number(monthStr) - 1, Number(dayStr), Number(hours), Number(minutes), Number(seconds), Number(ms) ? Math.round(1000 * parseFloat(`0.${ms}`)) : 0));
										date.setUTCFullYear(Number(yearStr));
										if ("Z" != offsetStr.toUpperCase()) {
											let [, sign, offsetH, offsetM] = /([+-])(\d\d):(\d\d)/.exec(offsetStr) || [
												void 0,
												"+",
												0,
												0
											];
											date.setTime(date.getTime() + ("-" === sign ? 1 : -1) * (60 * Number(offsetH) * 60000 + 60 * Number(offsetM) * 1000));
										}
										return date;
									})(data);
								case 6:
									return ((value)=>{
										let day, month, year, hour, minute, second, fraction, matches;
										if (null != value) {
											if ("string" != typeof value) throw TypeError("RFC7231 timestamps must be strings.");
											if (IMF_FIXDATE_NATIVE.test(value)) return new Date(value);
											if (matches = IMF_FIXDATE.exec(value)) [, day, month, year, hour, minute, second, fraction] = matches;
											else if (matches = RFC_850_DATE.exec(value)) {
												[, day, month, year, hour, minute, second, fraction] = matches;
												year = (Number(year) + 1900).toString();
											} else (matches = ASC_TIME.exec(value)) && ([, month, day, hour, minute, second, fraction, year] = matches);
											if (year && second) {
												let timestamp = Date.UTC(Number(year), months.indexOf(month), Number(day), Number(hour), Number(minute), Number(second), fraction ? Math.round(1000 * parseFloat(`0.${fraction}`)) : 0);
												range(day, 1, 31);
												range(hour, 0, 23);
												range(minute, 0, 59);
												range(second, 0, 60);
												let date = new Date(timestamp);
												return date.setUTCFullYear(Number(year)), date;
											}
											throw TypeError(`Invalid RFC7231 date-time value ${value}.`);
										}
									})(data);
								case 7:
									if (null == data) return;
									let num = 0 / 0;
									if ("number" == typeof data) num = data;
									else if ("string" == typeof data) {
										if (!/^-?\d*\.?\d+$/.test(data)) throw TypeError("parseEpochTimestamp - numeric string invalid.");
										num = Number.parseFloat(data);
									} else "object" == typeof data && 1 === data.tag && (num = data.value);
									if (isNaN(num) || 1 / 0 === Math.abs(num)) throw TypeError("Epoch timestamps must be valid finite numbers.");
									return new Date(Math.round(1000 * num));
								default:
									console.warn("Missing timestamp format, parsing value with Date constructor:", data);
									return new Date(data);
							}
						}
					case 0:
						{
							let media = flags >> 8 & 0b11;
							if (!media) return data;
							let intermediateValue = data;
							(0b110 & location) == 0b110 && (intermediateValue = (this.serdeContext?.utf8Encoder ?? toUtf8.P)((this.serdeContext?.base64Decoder ?? fromBase64.E)(intermediateValue)));
							return 2 === media ? lazy_json.A.from(intermediateValue) : intermediateValue;
						}
					case 1:
						return Number(data);
					case 2:
						return "true" === data.toLowerCase();
					case 17:
						return BigInt(data);
					case 19:
						return new NumericValue.D(data, "bigDecimal");
					default:
						return data;
				}
			}
		}
		exported.k = FromStringShapeDeserializer;
	}),
	9796: ((_module, exported, bundled)=>{
		let splitHeader = (value)=>{
			let z = value.length, values = [], withinQuotes = !1, escaped = !1, anchor = 0;
			for(let i = 0; i < z; ++i){
				let char = value[i];
				switch(char){
					case '"':
						escaped || (withinQuotes = !withinQuotes);
						break;
					case ",":
						if (!withinQuotes) {
							values.push(value.slice(anchor, i));
							anchor = i + 1;
						}
				}
				escaped = "\\" === char && !escaped;
			}
			return values.push(value.slice(anchor)), values.map((v)=>{
				let z = (v = v.trim()).length;
				return z < 2 ? v : '"' === v[0] && '"' === v[z - 1] ? (v = v.slice(1, z - 1)).replace(/\\(["\\])/g, "$1") : v.replace(/\\"/g, '"');
			});
		};
		exported.G = splitHeader;
	})
};
