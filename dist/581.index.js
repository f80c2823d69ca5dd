'use strict';
exports.id = 581;
exports.ids = [
    581
];
exports.modules = {
    6856: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            o: ()=>escapeUri
        });
        let escapeUri = (uri)=>encodeURIComponent(uri).replace(/[!'()*]/g, hexEncode), hexEncode = (c)=>`%${c.charCodeAt(0).toString(16).toUpperCase()}`;
    }),
    351: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            I: ()=>concatBytes
        });
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
    5393: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            JV: ()=>dateToUtcString,
            l3: ()=>parseEpochTimestamp,
            EI: ()=>parseRfc3339DateTime,
            t_: ()=>parseRfc3339DateTimeWithOffset,
            xE: ()=>parseRfc7231DateTime
        });
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
    }),
    1719: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            m: ()=>isArrayBuffer
        });
        let isArrayBuffer = (arg)=>"function" == typeof ArrayBuffer && arg instanceof ArrayBuffer || "[object ArrayBuffer]" === Object.prototype.toString.call(arg);
    }),
    6664: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Q: ()=>fromArrayBuffer,
            s: ()=>fromString
        });
        var _is_array_buffer_is_array_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1719);
        let fromArrayBuffer = (input, offset = 0, length = input.byteLength - offset)=>{
            if (!(0, _is_array_buffer_is_array_buffer__WEBPACK_IMPORTED_MODULE_0__.m)(input)) throw TypeError(`The "input" argument must be ArrayBuffer. Received type ${typeof input} (${input})`);
            return Buffer.from(input, offset, length);
        }, fromString = (input, encoding)=>{
            if ("string" != typeof input) throw TypeError(`The "input" argument must be of type string. Received type ${typeof input} (${input})`);
            return encoding ? Buffer.from(input, encoding) : Buffer.from(input);
        };
    }),
    68: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            a: ()=>fromHex,
            n: ()=>toHex
        });
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
    2522: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Bq: ()=>collectReadableStream,
            kS: ()=>collectBlob,
            kv: ()=>streamCollector
        });
        var _concatBytes__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(351), _stream_type_check__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1658);
        let streamCollector = async (stream)=>(0, _stream_type_check__WEBPACK_IMPORTED_MODULE_0__.q)(stream) ? collectBlob(stream) : collectReadableStream(stream);
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
            return (0, _concatBytes__WEBPACK_IMPORTED_MODULE_1__.I)(chunks, length);
        }
    }),
    6660: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            k: ()=>streamCollector
        });
        var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7075), _concatBytes__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(351), _stream_collector_browser__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2522), _stream_type_check__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1658);
        let streamCollector = (stream)=>(0, _stream_type_check__WEBPACK_IMPORTED_MODULE_1__.q)(stream) ? (0, _stream_collector_browser__WEBPACK_IMPORTED_MODULE_2__.kS)(stream) : (0, _stream_type_check__WEBPACK_IMPORTED_MODULE_1__.H)(stream) ? (0, _stream_collector_browser__WEBPACK_IMPORTED_MODULE_2__.Bq)(stream) : new Promise((resolve, reject)=>{
                let collector = new Collector();
                stream.pipe(collector);
                stream.on("error", (err)=>{
                    collector.end();
                    reject(err);
                });
                collector.on("error", reject);
                collector.on("finish", function() {
                    resolve((0, _concatBytes__WEBPACK_IMPORTED_MODULE_3__.I)(this.bufferedBytes));
                });
            });
        class Collector extends node_stream__WEBPACK_IMPORTED_MODULE_0__.Writable {
            bufferedBytes = [];
            _write(chunk, encoding, callback) {
                this.bufferedBytes.push(chunk);
                callback();
            }
        }
    }),
    1658: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            H: ()=>isReadableStream,
            q: ()=>isBlob
        });
        let isReadableStream = (stream)=>"function" == typeof ReadableStream && (stream?.constructor?.name === ReadableStream.name || stream instanceof ReadableStream), isBlob = (blob)=>"function" == typeof Blob && (blob?.constructor?.name === Blob.name || blob instanceof Blob);
    }),
    2990: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            $: ()=>hasOwn
        });
        function hasOwn(o, k) {
            return Object.prototype.hasOwnProperty.call(o, k);
        }
    }),
    5401: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            c: ()=>HttpResponse
        });
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
    }),
    1668: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        let hAgent, hRequest;
        __webpack_require__.d(__webpack_exports__, {
            $: ()=>NodeHttpHandler
        });
        var hasOwn = __webpack_require__(2990), escape_uri = __webpack_require__(6856), transport_httpResponse = __webpack_require__(5401);
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
        ];
        var external_node_https_ = __webpack_require__(4708), external_node_https_default = __webpack_require__.n(external_node_https_);
        let set_socket_keep_alive_DEFER_EVENT_LISTENER_TIME = 3000, resolveDefaultSocketTimeout = (config)=>{
            let value = config?.defaultSocketTimeout;
            return "number" == typeof value && Number.isFinite(value) && value > 0 ? value : void 0;
        }, setSocketTimeout = (request, reject, timeoutInMs = 0, isServiceDefault = !1)=>{
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
        };
        var external_node_stream_ = __webpack_require__(7075);
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
            sendBody && function(httpRequest, body) {
                if (body instanceof external_node_stream_.Readable) return body.pipe(httpRequest);
                if (body) {
                    let isBuffer = Buffer.isBuffer(body), isString = "string" == typeof body;
                    return isBuffer || isString ? isBuffer && 0 === body.byteLength ? httpRequest.end() : httpRequest.end(body) : "object" == typeof body && body.buffer && "number" == typeof body.byteOffset && "number" == typeof body.byteLength ? httpRequest.end(Buffer.from(body.buffer, body.byteOffset, body.byteLength)) : httpRequest.end(Buffer.from(body));
                }
                httpRequest.end();
            }(httpRequest, request.body);
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
                        logger?.warn?.(`@smithy/node-http-handler:WARN - socket usage at capacity=${socketsInUse} and ${requestsEnqueued} additional requests are enqueued.
See https://docs.aws.amazon.com/sdk-for-javascript/v3/developer-guide/node-configuring-maxsockets.html
or increase socketAcquisitionWarningTimeout=(millis) in the NodeHttpHandler config.`);
                        return Date.now();
                    }
                }
                return socketWarningTimestamp;
            }
            constructor(options){
                this.configProvider = new Promise((resolve, reject)=>{
                    "function" == typeof options ? options().then((_options)=>{
                        resolve(this.resolveDefaultConfig(_options));
                    }).catch(reject) : resolve(this.resolveDefaultConfig(options));
                });
            }
            destroy() {
                this.config?.httpAgent?.destroy();
                this.config?.httpsAgent?.destroy();
            }
            async handle(request, { abortSignal, requestTimeout } = {}) {
                this.config || (this.config = await this.configProvider);
                let config = this.config, logger = config.logger, isSSL = "https:" === request.protocol;
                return isSSL || this.config.httpAgent || (this.config.httpAgent = await this.config.httpAgentProvider()), new Promise((_resolve, _reject)=>{
                    let writeRequestBodyPromise, auth, socketWarningTimeoutId = -1, connectionTimeoutId = -1, requestTimeoutId = -1, keepAliveTimeoutId = -1, clearTimeouts = ()=>{
                        clearTimeout(socketWarningTimeoutId);
                        clearTimeout(connectionTimeoutId);
                        clearTimeout(requestTimeoutId);
                        clearTimeout(keepAliveTimeoutId);
                    }, resolve = async (arg)=>{
                        await writeRequestBodyPromise;
                        clearTimeouts();
                        _resolve(arg);
                    }, reject = async (arg)=>{
                        await writeRequestBodyPromise;
                        clearTimeouts();
                        _reject(arg);
                    };
                    if (abortSignal?.aborted) return void reject(buildAbortError(abortSignal));
                    let headers = request.headers, expectContinue = !!headers && (headers.Expect ?? headers.expect) === "100-continue", agent = isSSL ? config.httpsAgent : config.httpAgent;
                    expectContinue && !this.externalAgent && (agent = new (isSSL ? external_node_https_default().Agent : hAgent)({
                        keepAlive: !1,
                        maxSockets: 1 / 0
                    }));
                    socketWarningTimeoutId = setTimeout(()=>{
                        this.socketWarningTimestamp = NodeHttpHandler.checkSocketUsage(agent, this.socketWarningTimestamp, logger);
                    }, config.socketAcquisitionWarningTimeout ?? (config.requestTimeout ?? 2000) + (config.connectionTimeout ?? 1000));
                    let queryString = request.query ? function(query) {
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
                    }(request.query) : "";
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
                    }, req = (isSSL ? external_node_https_default().request : hRequest)(nodeHttpsOptions, (res)=>{
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
                    });
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
                            req.once("close", ()=>abortSignal.removeEventListener("abort", onAbort));
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
                });
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
                    httpAgentProvider: ()=>httpAgentPromise ??= (async ()=>{
                            let node_http = await Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__, 7067, 23)), { Agent, request } = node_http.default ?? node_http;
                            return (hRequest = request, httpAgent instanceof (hAgent = Agent) || "function" == typeof httpAgent?.destroy) ? (this.externalAgent = !0, httpAgent) : new hAgent({
                                keepAlive: !0,
                                maxSockets: 50,
                                ...httpAgent
                            });
                        })(),
                    httpsAgent: httpsAgent instanceof external_node_https_default().Agent || "function" == typeof httpsAgent?.destroy ? (this.externalAgent = !0, httpsAgent) : new (external_node_https_default()).Agent({
                        keepAlive: !0,
                        maxSockets: 50,
                        ...httpsAgent
                    }),
                    logger
                };
            }
        }
    })
};
