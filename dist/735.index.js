export const id = 735;
export const ids = [
    735
];
export const modules = {
    4690: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        let canParseBuffer;
        __webpack_require__.d(__webpack_exports__, {
            Y: ()=>AwsRestJsonProtocol
        });
        var httpRequest = __webpack_require__(9725), hasOwn = __webpack_require__(2990), sdk_stream_mixin = __webpack_require__(6657), split_header = __webpack_require__(9796), HttpBindingNormalizedSchema = __webpack_require__(4699), HttpProtocol = __webpack_require__(9133), collect_stream_body = __webpack_require__(9620), extended_encode_uri_component = __webpack_require__(979);
        class HttpBindingProtocol extends HttpProtocol.t {
            async serializeRequest(operationSchema, _input, context) {
                let input = _input && "object" == typeof _input ? _input : {}, query = {}, endpoint = await context.endpoint(), ns = HttpBindingNormalizedSchema.C.of(operationSchema?.input), bindings = ns.getHttpBindings().request, operation = (0, HttpBindingNormalizedSchema.K)(operationSchema), request = new httpRequest.K({
                    query,
                    headers: {}
                });
                if (endpoint) {
                    this.updateServiceEndpoint(request, endpoint);
                    this.setHostPrefix(request, operationSchema, input, operation);
                    let [method, path, staticQuery] = operation;
                    if (method) {
                        request.method = method;
                        request.path = "/" === request.path ? path : request.path + path;
                        for (let [key, value] of staticQuery)query[key] = value;
                    }
                }
                request.query = query;
                let eventStream = this.serializeHttpBindings(input, request, bindings, operation);
                return eventStream && (request.body = await this.serializeEventStream({
                    eventStream,
                    requestSchema: ns
                })), request;
            }
            serializeHttpBindings(input, request, bindings, operation) {
                let payload, eventStream, labels, serializer = this.serializer, directSerializer = "function" == typeof serializer.writeCodec ? serializer : void 0, query = request.query, headers = request.headers, bodySchema = bindings.syntheticBodySchema, hasBodyValue = !1, names = Object.getOwnPropertyNames(input), prototype = Object.getPrototypeOf(input), sparse = (prototype === Object.prototype || null === prototype) && !bindings.hasIdempotency && !bindings.hasPrefixHeaders && 2 * names.length < bindings.memberBindings.length, length = sparse ? names.length : bindings.memberBindings.length;
                for(let i = 0; i < length; ++i){
                    let binding = sparse ? (0, hasOwn.$)(bindings.byName, names[i]) ? bindings.byName[names[i]] : void 0 : bindings.memberBindings[i];
                    if (!binding) continue;
                    let value = binding[1], memberName = binding[0], memberNs = value[0], flags = value[1], collectionValue = value[2], location = binding[2], wireName = binding[3], inputMemberValue = input[memberName];
                    if (null != inputMemberValue || flags >> 10 & 1) if (0b100_100 === location) {
                        let stream = flags >> 11 & 0b11;
                        if (stream) 2 === stream ? eventStream = inputMemberValue || void 0 : payload = inputMemberValue;
                        else {
                            directSerializer ? directSerializer.writeCodec(memberNs, inputMemberValue) : serializer.write(memberNs, inputMemberValue);
                            payload = serializer.flush();
                        }
                    } else if (0b100_001 === location || 0b100_110 === location) {
                        let serialized = this.serializeHttpValue(value, inputMemberValue, location, directSerializer);
                        0b100_001 === location ? (labels ??= Object.create(null))[memberName] = serialized : headers[wireName] = serialized;
                    } else if (0b100_111 === location) for(let key in inputMemberValue){
                        if (!(0, hasOwn.$)(inputMemberValue, key)) continue;
                        let amalgam = wireName + key;
                        headers[amalgam.toLowerCase()] = this.serializeHttpValue(collectionValue, inputMemberValue[key], 0b100_110, directSerializer, directSerializer ? collectionValue[0] : [
                            collectionValue[0],
                            {
                                httpHeader: amalgam
                            }
                        ]);
                    }
                    else (0b111_110 & location) == 0b100_010 ? this.serializeQuery(value, inputMemberValue, wireName, query, directSerializer) : hasBodyValue = !0;
                }
                let operationPath = operation[1], pathSegments = operation[3];
                operationPath && pathSegments && request.path.endsWith(operationPath) && (request.path = request.path.slice(0, -operationPath.length) + this.serializePath(pathSegments, labels, bindings));
                if (hasBodyValue && bodySchema) {
                    directSerializer ? directSerializer.writeCodec(bodySchema, input) : serializer.write(bodySchema, input);
                    payload = serializer.flush();
                }
                return request.body = payload, eventStream;
            }
            serializeQuery(value, data, wireName, query, directSerializer) {
                let [ns, flags, collectionValue] = value, traits = directSerializer ? void 0 : ns.getMergedTraits();
                if (void 0 === wireName) {
                    for(let key in data)if ((0, hasOwn.$)(data, key) && !(key in query)) {
                        directSerializer || Object.assign(collectionValue[0].getMergedTraits(), {
                            ...traits,
                            httpQuery: key,
                            httpQueryParams: void 0
                        });
                        this.serializeQuery(collectionValue, data[key], key, query, directSerializer);
                    }
                    return;
                }
                if ((0b1100_0000 & flags) == 0b0100_0000) {
                    let buffer = [];
                    for (let item of data){
                        let serialized = this.serializeHttpValue(collectionValue, item, 0b100_010, directSerializer, directSerializer ? collectionValue[0] : [
                            collectionValue[0],
                            traits
                        ]);
                        (flags >> 13 & 1 || void 0 !== serialized) && buffer.push(serialized);
                    }
                    query[wireName] = buffer;
                } else query[wireName] = this.serializeHttpValue(value, data, 0b100_010, directSerializer, directSerializer ? ns : [
                    ns,
                    traits
                ]);
            }
            serializeHttpValue(value, data, location, directSerializer, schema = value[0]) {
                let flags = value[1], type = 0xff & flags;
                return directSerializer && !(0x700 & flags) && (type <= 2 || 17 === type || 19 === type) ? String(data) : (directSerializer ? directSerializer.writeHttpBinding(value, data, location) : this.serializer.write(schema, data), this.serializer.flush());
            }
            serializePath(segments, labels, bindings) {
                let path = "";
                for (let [value, kind] of segments){
                    if (0 === kind) {
                        path += value;
                        continue;
                    }
                    let replacement = labels?.[value];
                    if (void 0 === replacement) {
                        if ((0, hasOwn.$)(bindings.byName, value) && 0b100_001 === bindings.byName[value][2]) throw Error(`No value provided for input HTTP label: ${value}.`);
                        path += `{${value}${2 === kind ? "+" : ""}}`;
                    } else path += 2 === kind ? replacement.split("/").map(extended_encode_uri_component.$).join("/") : (0, extended_encode_uri_component.$)(replacement);
                }
                return path;
            }
            async deserializeResponse(operationSchema, context, response) {
                let deserializer = this.deserializer, directDeserializer = "function" == typeof deserializer.readCodec ? deserializer : void 0, ns = HttpBindingNormalizedSchema.C.of(operationSchema.output), responseBindings = ns.getHttpBindings().response, dataObject = {};
                if (response.statusCode >= 300) {
                    let bytes = await (0, collect_stream_body.P)(response.body, context);
                    bytes.byteLength > 0 && Object.assign(dataObject, await deserializer.read(15, bytes));
                    await this.handleError(operationSchema, context, response, dataObject, this.deserializeMetadata(response));
                    throw Error("@smithy/core/protocols - HTTP Protocol error handler failed to throw.");
                }
                let nonHttpBindingMembers = await this.deserializeHttpMessage(ns, context, response, dataObject);
                if (nonHttpBindingMembers.length) {
                    let bytes = await (0, collect_stream_body.P)(response.body, context);
                    if (bytes.byteLength > 0) {
                        let dataFromBody = await (directDeserializer ? directDeserializer.readCodec(responseBindings.syntheticBodySchema, bytes) : deserializer.read(responseBindings.syntheticBodySchema, bytes));
                        for (let member of nonHttpBindingMembers)null != dataFromBody[member] && (dataObject[member] = dataFromBody[member]);
                    }
                } else responseBindings.bindings.payload || await (0, collect_stream_body.P)(response.body, context);
                return dataObject.$metadata = this.deserializeMetadata(response), dataObject;
            }
            async deserializeHttpMessage(schema, context, response, arg4, arg5) {
                let dataObject = arg4 instanceof Set ? arg5 : arg4, deserializer = this.deserializer, directDeserializer = "function" == typeof deserializer.readCodec ? deserializer : void 0, ns = HttpBindingNormalizedSchema.C.of(schema), { bodyMemberNames, bindings: { payload, statusCode, headers: responseHeaders, prefixHeaders } } = ns.getHttpBindings().response, headers = response.headers;
                if (payload) {
                    let [memberName, value] = payload, [memberSchema, flags] = value, stream = flags >> 11 & 0b11;
                    if (stream) 2 === stream ? dataObject[memberName] = await this.deserializeEventStream({
                        response,
                        responseSchema: ns
                    }) : dataObject[memberName] = (0, sdk_stream_mixin.c)(response.body);
                    else if (response.body) {
                        let bytes = await (0, collect_stream_body.P)(response.body, context);
                        bytes.byteLength > 0 && (dataObject[memberName] = await (directDeserializer ? directDeserializer.readPayload(value, bytes) : deserializer.read(memberSchema, bytes)));
                    }
                }
                for(let header in headers){
                    if (!(0, hasOwn.$)(headers, header)) continue;
                    let lower = header.toLowerCase(), headerValue = headers[header];
                    if (lower !== header) {
                        delete headers[header];
                        headers[lower] = headerValue;
                    }
                    let binding = (0, hasOwn.$)(responseHeaders, lower) ? responseHeaders[lower] : void 0;
                    if (!binding) continue;
                    let [memberName, [memberSchema, flags, collectionValue], , wireName] = binding;
                    if (collectionValue) {
                        let sections = flags >> 16 & 1 ? function(value) {
                            if (!Number.isInteger(2)) throw Error("Invalid number of delimiters (2) for splitEvery.");
                            let segments = value.split(","), compoundSegments = [], currentSegment = "";
                            for(let i = 0; i < segments.length; i++){
                                "" === currentSegment ? currentSegment = segments[i] : currentSegment += "," + segments[i];
                                if ((i + 1) % 2 == 0) {
                                    compoundSegments.push(currentSegment);
                                    currentSegment = "";
                                }
                            }
                            return "" !== currentSegment && compoundSegments.push(currentSegment), compoundSegments;
                        }(headerValue) : (0, split_header.G)(headerValue), list = [];
                        for (let section of sections)list.push(directDeserializer ? directDeserializer.readHttpBinding(collectionValue, section.trim(), 0b100_110) : await deserializer.read([
                            collectionValue[0],
                            {
                                httpHeader: wireName
                            }
                        ], section.trim()));
                        dataObject[memberName] = list;
                    } else dataObject[memberName] = directDeserializer ? directDeserializer.readHttpBinding(binding[1], headerValue, 0b100_110) : await deserializer.read(memberSchema, headerValue);
                }
                for (let [memberName, [, , collectionValue], , wireName] of prefixHeaders){
                    dataObject[memberName] = {};
                    for(let header in headers){
                        if (!(0, hasOwn.$)(headers, header) || !header.startsWith(wireName)) continue;
                        let headerValue = headers[header];
                        dataObject[memberName][header.slice(wireName.length)] = directDeserializer ? directDeserializer.readHttpBinding(collectionValue, headerValue, 0b100_110) : await deserializer.read([
                            collectionValue[0],
                            {
                                httpHeader: header
                            }
                        ], headerValue);
                    }
                }
                return statusCode && (dataObject[statusCode[0]] = response.statusCode), bodyMemberNames;
            }
        }
        class SerdeContextConfig {
            serdeContext;
            setSerdeContext(serdeContext) {
                this.serdeContext = serdeContext;
            }
        }
        var determineTimestampFormat = __webpack_require__(3888), NormalizedSchema = __webpack_require__(5125), writeKey = __webpack_require__(412), fromBase64 = __webpack_require__(9700), lazy_json = __webpack_require__(1899), date_utils = __webpack_require__(5393), NumericValue = __webpack_require__(7004);
        class UnionSerde {
            from;
            to;
            keys;
            constructor(from, to){
                this.from = from;
                this.to = to;
                let set = new Set(Object.keys(this.from));
                set.delete("__type");
                this.keys = set;
            }
            mark(key) {
                this.keys.delete(key);
            }
            hasUnknown() {
                return 1 === this.keys.size && 0 === Object.keys(this.to).length;
            }
            writeUnknown() {
                if (this.hasUnknown()) {
                    let k = this.keys.values().next().value, v = this.from[k];
                    this.to.$unknown = [
                        k,
                        v
                    ];
                }
            }
        }
        function detectBufferParsing() {
            if (void 0 === canParseBuffer) try {
                if ("function" != typeof Buffer) canParseBuffer = !1;
                else {
                    let result = JSON.parse(Buffer.from([
                        0x7b,
                        0x7d
                    ]));
                    canParseBuffer = null !== result && "object" == typeof result;
                }
            } catch  {
                canParseBuffer = !1;
            }
            return canParseBuffer;
        }
        function jsonReviver(key, value, context) {
            if (context?.source) {
                let numericString = context.source;
                if ("number" == typeof value) return value <= Number.MAX_SAFE_INTEGER && value >= Number.MIN_SAFE_INTEGER ? !function(numericString, value) {
                    if (numericString === String(value) || Object.is(value, -0)) return !0;
                    if (/[eE]/.test(numericString)) return expandToDecimal(numericString) === expandToDecimal(String(value));
                    let normalized = numericString.replace(/(\.\d*?)0+$/, "$1").replace(/\.$/, ""), canonical = String(value);
                    return normalized === canonical || !!/[eE]/.test(canonical) && normalized === expandToDecimal(canonical);
                }(numericString, value) ? new NumericValue.D(numericString, "bigDecimal") : value : !function(s) {
                    let dotIndex = s.indexOf(".");
                    if (-1 === dotIndex) return !1;
                    let eIndex = s.search(/[eE]/);
                    return -1 === eIndex || parseInt(s.slice(eIndex + 1), 10) < eIndex - dotIndex - 1;
                }(numericString) ? /[eE]/.test(numericString) ? function(s) {
                    let digits, shift, eIndex = s.search(/[eE]/), exp = parseInt(s.slice(eIndex + 1), 10), negative = s.startsWith("-"), mantissa = s.slice(+!!negative, eIndex), dotIndex = mantissa.indexOf(".");
                    if (-1 === dotIndex) {
                        digits = mantissa;
                        shift = exp;
                    } else {
                        digits = mantissa.slice(0, dotIndex) + mantissa.slice(dotIndex + 1);
                        shift = exp - (mantissa.length - dotIndex - 1);
                    }
                    let result = BigInt(digits = digits.replace(/0+$/, "") || "0") * 10n ** BigInt(shift + (mantissa.replace(".", "").length - digits.length));
                    return negative ? -result : result;
                }(numericString) : BigInt(numericString) : new NumericValue.D(numericString, "bigDecimal");
            }
            return value;
        }
        function expandToDecimal(s) {
            let result, negative = s.startsWith("-"), abs = negative ? s.slice(1) : s, eIndex = abs.search(/[eE]/);
            if (-1 === eIndex) result = abs;
            else {
                let digits, intLen, exp = parseInt(abs.slice(eIndex + 1), 10), mantissa = abs.slice(0, eIndex), dotIndex = mantissa.indexOf(".");
                if (-1 === dotIndex) {
                    digits = mantissa;
                    intLen = mantissa.length;
                } else {
                    digits = mantissa.slice(0, dotIndex) + mantissa.slice(dotIndex + 1);
                    intLen = dotIndex;
                }
                digits = digits.replace(/0+$/, "") || "0";
                let newDotPos = intLen + exp;
                result = "0" === digits ? "0" : newDotPos <= 0 ? "0." + "0".repeat(-newDotPos) + digits : newDotPos >= digits.length ? digits + "0".repeat(newDotPos - digits.length) : digits.slice(0, newDotPos) + "." + digits.slice(newDotPos);
            }
            return result.includes(".") && (result = result.replace(/(\.\d*?)0+$/, "$1").replace(/\.$/, "")), (negative ? "-" : "") + result;
        }
        let REVIVER_SYMBOL = Symbol.for("@aws-sdk/reviver");
        function needsReviver(schema) {
            let ns = NormalizedSchema.l1.of(schema), raw = ns.getSchema();
            if (Array.isArray(raw) && ns.isStructSchema()) {
                if (REVIVER_SYMBOL in raw) return raw[REVIVER_SYMBOL];
                let result = _check(ns, new Set());
                return raw[REVIVER_SYMBOL] = result, result;
            }
            return _check(ns, new Set());
        }
        function _check(ns, seen) {
            let raw = ns.getSchema();
            if (seen.has(raw)) return !1;
            seen.add(raw);
            if (ns.isBigIntegerSchema() || ns.isBigDecimalSchema()) return !0;
            if (ns.isStructSchema()) {
                for (let [, memberSchema] of ns.structIterator())if (_check(memberSchema, seen)) return !0;
            } else if (ns.isListSchema() || ns.isMapSchema()) {
                if (_check(ns.getValueSchema(), seen)) return !0;
            } else if (ns.isDocumentSchema()) return !0;
            return !1;
        }
        var toUtf8 = __webpack_require__(9809);
        async function parseJsonBody(streamBody, context, schema) {
            let parsingInput;
            if (detectBufferParsing() && "function" == typeof streamBody?.[Symbol.asyncIterator]) {
                let buffer = await (0, collect_stream_body.P)(streamBody, context);
                "function" == typeof Buffer && (parsingInput = Buffer.isBuffer(buffer) ? buffer : Buffer.from(buffer.buffer, buffer.byteOffset, buffer.byteLength));
            }
            parsingInput || (parsingInput = await (0, collect_stream_body.P)(streamBody, context).then((body)=>(context?.utf8Encoder ?? toUtf8.P)(body)));
            if (0 === parsingInput.length) return {};
            let reviver = schema && needsReviver(schema) ? jsonReviver : void 0;
            try {
                return JSON.parse(parsingInput, reviver);
            } catch (e) {
                e?.name === "SyntaxError" && Object.defineProperty(e, "$responseBodyText", {
                    value: "string" == typeof parsingInput ? parsingInput : parsingInput.toString("utf8")
                });
                throw e;
            }
        }
        let findKey = (object, key)=>Object.keys(object).find((k)=>k.toLowerCase() === key.toLowerCase()), sanitizeErrorCode = (rawValue)=>{
            let cleanValue = rawValue;
            return "number" == typeof cleanValue && (cleanValue = cleanValue.toString()), cleanValue.indexOf(",") >= 0 && (cleanValue = cleanValue.split(",")[0]), cleanValue.indexOf(":") >= 0 && (cleanValue = cleanValue.split(":")[0]), cleanValue.indexOf("#") >= 0 && (cleanValue = cleanValue.split("#")[1]), cleanValue;
        };
        class JsonShapeDeserializer2 extends SerdeContextConfig {
            settings;
            constructor(settings){
                super();
                this.settings = settings;
            }
            async read(schema, data) {
                let parsed, reviver = needsReviver(schema) ? jsonReviver : void 0;
                if ("string" == typeof data) {
                    if (0 === data.length) return {};
                    parsed = JSON.parse(data, reviver);
                } else if (data instanceof Uint8Array && detectBufferParsing()) {
                    if (0 === data.byteLength) return {};
                    parsed = JSON.parse(Buffer.isBuffer(data) ? data : Buffer.from(data.buffer, data.byteOffset, data.byteLength), reviver);
                } else parsed = await parseJsonBody(data, this.serdeContext, schema);
                return this._read(schema, parsed);
            }
            readObject(schema, data) {
                return this._read(schema, data);
            }
            _read(schema, value) {
                let isObject = null !== value && "object" == typeof value, ns = NormalizedSchema.l1.of(schema);
                if (isObject) {
                    if (ns.isStructSchema()) return this._readStruct(ns, value);
                    if (Array.isArray(value) && ns.isListSchema()) {
                        let listMember = ns.getValueSchema();
                        if (this.needsTransform(listMember)) for(let i = 0; i < value.length; ++i)value[i] = this._read(listMember, value[i]);
                        return value;
                    }
                    if (ns.isMapSchema()) {
                        let mapMember = ns.getValueSchema();
                        if (this.needsTransform(mapMember)) {
                            for(let k in value)if ((0, hasOwn.$)(value, k)) {
                                "__proto__" === k && (0, writeKey.T)(value);
                                value[k] = this._read(mapMember, value[k]);
                            }
                        }
                        return value;
                    }
                }
                if (ns.isBlobSchema() && "string" == typeof value) return (0, fromBase64.E)(value);
                let mediaType = ns.getMergedTraits().mediaType;
                if (ns.isStringSchema() && "string" == typeof value && mediaType) return "application/json" === mediaType || mediaType.endsWith("+json") ? lazy_json.A.from(value) : value;
                if (ns.isTimestampSchema() && null != value) {
                    let format = (0, determineTimestampFormat.V)(ns, this.settings);
                    switch(format){
                        case 5:
                            return (0, date_utils.t_)(value);
                        case 6:
                            return (0, date_utils.xE)(value);
                        case 7:
                            return (0, date_utils.l3)(value);
                        default:
                            console.warn("Missing timestamp format, parsing value with Date constructor:", value);
                            return new Date(value);
                    }
                }
                if (ns.isBigIntegerSchema() && ("number" == typeof value || "string" == typeof value)) return BigInt(value);
                if (ns.isBigDecimalSchema() && void 0 != value) return value instanceof NumericValue.D ? value : "bigDecimal" === value.type && "string" in value ? new NumericValue.D(value.string, value.type) : new NumericValue.D(String(value), "bigDecimal");
                if (ns.isNumericSchema() && "string" == typeof value) {
                    switch(value){
                        case "Infinity":
                            return 1 / 0;
                        case "-Infinity":
                            return -1 / 0;
                        case "NaN":
                            return 0 / 0;
                    }
                    return value;
                }
                if (ns.isDocumentSchema() && isObject) if (Array.isArray(value)) for(let i = 0; i < value.length; ++i){
                    let v = value[i];
                    v instanceof NumericValue.D || (value[i] = this._read(ns, v));
                }
                else for(let k in value){
                    if (!(0, hasOwn.$)(value, k)) continue;
                    "__proto__" === k && (0, writeKey.T)(value);
                    let v = value[k];
                    v instanceof NumericValue.D || (value[k] = this._read(ns, v));
                }
                return value;
            }
            _readStruct(ns, record) {
                let nameMap, unionSerde, union = ns.isUnionSchema(), out = {}, hasType = "string" == typeof record.__type, { jsonName } = this.settings;
                jsonName && hasType && (nameMap = {});
                union && (unionSerde = new UnionSerde(record, out));
                for (let [memberName, memberSchema] of ns.structIterator()){
                    let fromKey = memberName;
                    if (jsonName) {
                        fromKey = memberSchema.getMergedTraits().jsonName ?? fromKey;
                        hasType && (nameMap[fromKey] = memberName);
                    }
                    union && unionSerde.mark(fromKey);
                    null != record[fromKey] && (out[memberName] = this._read(memberSchema, record[fromKey]));
                }
                if (union) unionSerde.writeUnknown();
                else if (hasType) for(let k in record){
                    if (!(0, hasOwn.$)(record, k)) continue;
                    let v = record[k], t = jsonName ? nameMap[k] ?? k : k;
                    t in out || (out[t] = v);
                }
                return out;
            }
            needsTransform(ns) {
                return !!(ns.isBlobSchema() || ns.isTimestampSchema() || ns.isBigIntegerSchema() || ns.isBigDecimalSchema() || ns.isNumericSchema() || ns.isDocumentSchema() || ns.isStructSchema() || ns.isListSchema() || ns.isMapSchema() || ns.isStringSchema() && ns.getMergedTraits().mediaType);
            }
        }
        var serde = __webpack_require__(7297), toBase64 = __webpack_require__(7305);
        class JsonBytesStringAdapter extends Uint8Array {
            string = null;
            static allocUnsafe(bytes) {
                if ("function" == typeof Buffer) {
                    let buffer = Buffer.allocUnsafe(bytes);
                    return new JsonBytesStringAdapter(buffer.buffer, buffer.byteOffset, buffer.byteLength);
                }
                return new JsonBytesStringAdapter(bytes);
            }
            toString() {
                return this.s();
            }
            valueOf() {
                return this.s();
            }
            includes(searchString, position) {
                return "string" == typeof searchString ? this.s().includes(searchString, position) : Uint8Array.prototype.includes.call(this, searchString, position);
            }
            indexOf(searchString, position) {
                return "string" == typeof searchString ? this.s().indexOf(searchString, position) : Uint8Array.prototype.indexOf.call(this, searchString, position);
            }
            lastIndexOf(searchString, position) {
                if ("string" == typeof searchString) return this.s().lastIndexOf(searchString, position);
                let fn = Uint8Array.prototype.lastIndexOf;
                return void 0 !== position ? fn.call(this, searchString, position) : fn.call(this, searchString);
            }
            startsWith(searchString, position) {
                return this.s().startsWith(searchString, position);
            }
            endsWith(searchString, endPosition) {
                return this.s().endsWith(searchString, endPosition);
            }
            match(regexp) {
                return this.s().match(regexp);
            }
            replace(searchValue, replaceValue) {
                return this.s().replace(searchValue, replaceValue);
            }
            search(regexp) {
                return this.s().search(regexp);
            }
            split(separator, limit) {
                return this.s().split(separator, limit);
            }
            substring(start, end) {
                return this.s().substring(start, end);
            }
            trim() {
                return this.s().trim();
            }
            trimStart() {
                return this.s().trimStart();
            }
            trimEnd() {
                return this.s().trimEnd();
            }
            charAt(pos) {
                return this.s().charAt(pos);
            }
            charCodeAt(index) {
                return this.s().charCodeAt(index);
            }
            padStart(maxLength, fillString) {
                return this.s().padStart(maxLength, fillString);
            }
            padEnd(maxLength, fillString) {
                return this.s().padEnd(maxLength, fillString);
            }
            repeat(count) {
                return this.s().repeat(count);
            }
            toUpperCase() {
                return this.s().toUpperCase();
            }
            toLowerCase() {
                return this.s().toLowerCase();
            }
            s() {
                if (null == this.string) {
                    let n = Date.now();
                    if (n > warned + 60_000) {
                        console.warn("@aws-sdk/core/protocols - WARN - JsonCodec2: you have called a string method on a Uint8Array request body. It has been automatically converted to string. In a future version this will throw an error.");
                        warned = n;
                    }
                    this.string = (0, toUtf8.P)(this);
                }
                return this.string;
            }
        }
        var warned = 0;
        let encoder = new TextEncoder(), TRUE = new Uint8Array([
            0x74,
            0x72,
            0x75,
            0x65
        ]), FALSE = new Uint8Array([
            0x66,
            0x61,
            0x6c,
            0x73,
            0x65
        ]), NULL = new Uint8Array([
            0x6e,
            0x75,
            0x6c,
            0x6c
        ]), ESCAPE_TABLE = Array(128).fill(null);
        ESCAPE_TABLE[0x08] = "b";
        ESCAPE_TABLE[0x09] = "t";
        ESCAPE_TABLE[0x0a] = "n";
        ESCAPE_TABLE[0x0c] = "f";
        ESCAPE_TABLE[0x0d] = "r";
        ESCAPE_TABLE[0x22] = '"';
        ESCAPE_TABLE[0x5c] = "\\";
        for(let i = 0; i < 0x20; i++)null === ESCAPE_TABLE[i] && (ESCAPE_TABLE[i] = "u00" + i.toString(16).padStart(2, "0"));
        function alloc(size) {
            return JsonBytesStringAdapter.allocUnsafe(size);
        }
        class JsonShapeSerializer2 extends SerdeContextConfig {
            settings;
            json;
            i = 0;
            rootSchema;
            rawValue;
            passthrough = !1;
            constructor(settings){
                super();
                this.settings = settings;
                this.json = alloc(2048);
            }
            write(schema, value) {
                this.i = 0;
                this.rawValue = value;
                this.rootSchema = NormalizedSchema.l1.of(schema);
                this.passthrough = this.rootSchema.isBlobSchema() || this.rootSchema.isStringSchema();
                this.passthrough || this.writeValue(this.rootSchema, value, void 0);
            }
            writeDiscriminatedDocument(schema, value) {
                this.i = 0;
                this.rootSchema = NormalizedSchema.l1.of(schema);
                let ns = this.rootSchema;
                if (ns.isStructSchema() && null != value && "object" == typeof value) {
                    this.writeValue(ns, value, void 0);
                    let prefix = `"__type":"${ns.getName(!0) ?? "Unknown"}",`, z = prefix.length;
                    this.ensure(z);
                    this.json.copyWithin(1 + z, 1, this.i);
                    encoder.encodeInto(prefix, this.json.subarray(1));
                    this.i += z;
                } else this.writeValue(ns, value, void 0);
            }
            flush() {
                this.rootSchema = void 0;
                let finalPosition = this.i;
                this.i = 0;
                let raw = this.rawValue;
                this.rawValue = void 0;
                if (0 === finalPosition) return raw;
                let result = this.json.subarray(0, finalPosition);
                return this.json = alloc(2048), result;
            }
            ensure(byteCount) {
                let { i, json } = this;
                if (i + byteCount > json.length) {
                    let newSize = 2 * json.length;
                    for(; newSize < i + byteCount;)newSize *= 2;
                    let next = alloc(newSize);
                    next.set(this.json);
                    this.json = next;
                }
            }
            writeAscii(s) {
                let z = s.length;
                this.ensure(z);
                let { i, json } = this;
                for(let j = 0; j < z; ++j){
                    json[i] = s.charCodeAt(j);
                    i += 1;
                }
                this.i = i;
            }
            writeAsciiQuoted(s) {
                let z = s.length;
                this.ensure(z + 4);
                let { json, i } = this;
                json[i++] = 0x22;
                for(let j = 0; j < z; ++j)json[i++] = s.charCodeAt(j);
                json[i++] = 0x22;
                this.i = i;
            }
            writeJsonString(s) {
                let z = s.length;
                this.ensure(3 * z + 2);
                this.json[this.i++] = 0x22;
                for(let j = 0; j < z; ++j){
                    let c = s.charCodeAt(j);
                    if (c > 0x22 && c < 0x5c) this.json[this.i++] = c;
                    else if (c < 0x80) {
                        let esc = ESCAPE_TABLE[c];
                        if (null !== esc) {
                            this.ensure(esc.length + 1 + (z - j - 1) * 3 + 1);
                            this.json[this.i++] = 0x5c;
                            for(let k = 0; k < esc.length; k++)this.json[this.i++] = esc.charCodeAt(k);
                        } else this.json[this.i++] = c;
                    } else if (c >= 0xd800 && c <= 0xdbff) {
                        let next = j + 1 < z ? s.charCodeAt(j + 1) : 0;
                        if (next >= 0xdc00 && next <= 0xdfff) {
                            this.ensure(4);
                            let { written } = encoder.encodeInto(s.substring(j, j + 2), this.json.subarray(this.i));
                            this.i += written;
                            ++j;
                        } else {
                            this.ensure(6 + (z - j - 1) * 3 + 1);
                            this.writeUnicodeEscape(c);
                        }
                    } else if (c >= 0xdc00 && c <= 0xdfff) {
                        this.ensure(6 + (z - j - 1) * 3 + 1);
                        this.writeUnicodeEscape(c);
                    } else {
                        let { i, json } = this;
                        if (c < 0x800) {
                            json[i++] = 0xc0 | c >> 6;
                            json[i++] = 0x80 | 0x3f & c;
                        } else {
                            json[i++] = 0xe0 | c >> 12;
                            json[i++] = 0x80 | c >> 6 & 0x3f;
                            json[i++] = 0x80 | 0x3f & c;
                        }
                        this.i = i;
                    }
                }
                this.json[this.i++] = 0x22;
            }
            writeUnicodeEscape(code) {
                let { json, i } = this;
                json[i++] = 0x5c;
                json[i++] = 0x75;
                let hex = code.toString(16).padStart(4, "0");
                for(let j = 0; j < 4; ++j)json[i++] = hex.charCodeAt(j);
                this.i = i;
            }
            static B64 = (()=>{
                let table = new Uint8Array(64);
                for(let i = 0; i < 64; ++i)table[i] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".charCodeAt(i);
                return table;
            })();
            writeBase64(data) {
                let b64Len = 4 * Math.ceil(data.length / 3);
                this.ensure(b64Len + 2);
                let json = this.json, B64 = JsonShapeSerializer2.B64, i = this.i;
                json[i++] = 0x22;
                let len = data.length, remainder = len % 3, mainLen = len - remainder;
                for(let j = 0; j < mainLen; j += 3){
                    let a = data[j], b = data[j + 1], c = data[j + 2];
                    json[i++] = B64[a >> 2];
                    json[i++] = B64[(0x03 & a) << 4 | b >> 4];
                    json[i++] = B64[(0x0f & b) << 2 | c >> 6];
                    json[i++] = B64[0x3f & c];
                }
                if (2 === remainder) {
                    let a = data[mainLen], b = data[mainLen + 1];
                    json[i++] = B64[a >> 2];
                    json[i++] = B64[(0x03 & a) << 4 | b >> 4];
                    json[i++] = B64[(0x0f & b) << 2];
                    json[i++] = 0x3d;
                } else if (1 === remainder) {
                    let a = data[mainLen];
                    json[i++] = B64[a >> 2];
                    json[i++] = B64[(0x03 & a) << 4];
                    json[i++] = 0x3d;
                    json[i++] = 0x3d;
                }
                json[i++] = 0x22;
                this.i = i;
            }
            writeValue(schema, value, container) {
                if (null == value) {
                    if (container?.isStructSchema()) {
                        if (void 0 === value) {
                            let ns = NormalizedSchema.l1.of(schema);
                            if (ns.isIdempotencyToken()) return void this.writeAsciiQuoted((0, serde.ec)());
                        }
                        return;
                    }
                    this.ensure(4);
                    this.json.set(NULL, this.i);
                    this.i += 4;
                    return;
                }
                let ns = NormalizedSchema.l1.of(schema), isObject = "object" == typeof value;
                if (ns.isStringSchema()) {
                    let mediaType = ns.getMergedTraits().mediaType;
                    if (mediaType) {
                        let isJson = "application/json" === mediaType || mediaType.endsWith("+json");
                        if (isJson) return void this.writeJsonString(lazy_json.A.from(value).toString());
                    }
                }
                if (this.settings.bigNumberAsString && null != value && (ns.isBigIntegerSchema() || ns.isBigDecimalSchema())) {
                    let asString = value instanceof NumericValue.D ? value.string : String(value);
                    this.writeAsciiQuoted(asString);
                    return;
                }
                if (isObject) {
                    if (ns.isStructSchema()) return void this.writeStruct(ns, value);
                    if (Array.isArray(value) && (ns.isListSchema() || ns.isDocumentSchema())) return void this.writeList(ns, value, ns.isDocumentSchema());
                    if (ns.isMapSchema()) return void this.writeMap(ns, value, !1);
                    if (value instanceof Uint8Array && (ns.isBlobSchema() || ns.isDocumentSchema())) return void this.writeBase64(value);
                    if (value instanceof Date && (ns.isTimestampSchema() || ns.isDocumentSchema())) return void this.writeTimestamp(ns, value);
                    if (value instanceof NumericValue.D) return void this.writeAscii(value.string);
                    if (ns.isDocumentSchema()) return void (Array.isArray(value) ? this.writeList(ns, value, !0) : this.writeMap(ns, value, !0));
                    let json = JSON.stringify(value);
                    return void this.writeAscii(json);
                }
                if ("string" == typeof value) {
                    if (ns.isBlobSchema()) {
                        let b64 = (this.serdeContext?.base64Encoder ?? toBase64.n)(value);
                        this.writeAsciiQuoted(b64);
                        return;
                    }
                    this.writeJsonString(value);
                    return;
                }
                if ("number" == typeof value) {
                    if (1 / 0 === Math.abs(value) || Number.isNaN(value)) return void this.writeAsciiQuoted(String(value));
                    let numStr = String(value);
                    return void this.writeAscii(numStr);
                }
                if ("boolean" == typeof value) {
                    this.ensure(5);
                    let { i, json } = this;
                    if (value) {
                        json.set(TRUE, i);
                        i += 4;
                    } else {
                        json.set(FALSE, i);
                        i += 5;
                    }
                    this.i = i;
                    return;
                }
                "bigint" == typeof value ? this.writeAscii(value.toString()) : this.writeAscii(String(value));
            }
            writeStruct(ns, value) {
                let writtenKeys;
                this.ensure(2);
                this.json[this.i++] = 0x7b;
                let wroteAny = !1, hasType = "string" == typeof value.__type;
                hasType && (writtenKeys = new Set());
                for (let [memberName, memberSchema] of ns.structIterator()){
                    let item = value[memberName];
                    if (null == item && !memberSchema.isIdempotencyToken()) continue;
                    if (wroteAny) {
                        this.ensure(1);
                        this.json[this.i++] = 0x2c;
                    }
                    wroteAny = !0;
                    let targetKey = this.settings.jsonName ? memberSchema.getMergedTraits().jsonName ?? memberName : memberName;
                    if (writtenKeys) {
                        writtenKeys.add(memberName);
                        writtenKeys.add(targetKey);
                    }
                    this.writeAsciiQuoted(targetKey);
                    this.json[this.i++] = 0x3a;
                    this.writeValue(memberSchema, item, ns);
                }
                if (!wroteAny && ns.isUnionSchema()) {
                    let { $unknown } = value;
                    if (Array.isArray($unknown)) {
                        let [k, v] = $unknown;
                        this.writeAsciiQuoted(k);
                        this.ensure(1);
                        this.json[this.i++] = 0x3a;
                        this.writeValue(15, v, ns);
                    }
                } else if (hasType) for(let k in value){
                    if (writtenKeys.has(k)) continue;
                    writtenKeys.add(k);
                    let v = value[k];
                    if (wroteAny) {
                        this.ensure(1);
                        this.json[this.i++] = 0x2c;
                    }
                    wroteAny = !0;
                    this.writeAsciiQuoted(k);
                    this.ensure(1);
                    this.json[this.i++] = 0x3a;
                    this.writeValue(15, v, void 0);
                }
                this.ensure(1);
                this.json[this.i++] = 0x7d;
            }
            writeList(ns, value, isDocument) {
                let sparse = !!ns.getMergedTraits().sparse, valueSchema = ns.getValueSchema();
                if (!isDocument && (valueSchema.isStringSchema() || valueSchema.isNumericSchema() || valueSchema.isBooleanSchema())) {
                    let json, hasSpecials = !1;
                    for(let i = 0; i < value.length; ++i){
                        let v = value[i];
                        if (Number.isNaN(v) || 1 / 0 === v || -1 / 0 === v || null == v && !sparse) {
                            hasSpecials = !0;
                            break;
                        }
                    }
                    if (hasSpecials) {
                        let out = [];
                        for(let i = 0; i < value.length; ++i){
                            let v = value[i];
                            (null != v || sparse) && (Number.isNaN(v) || 1 / 0 === v || -1 / 0 === v ? out.push(String(v)) : out.push(v));
                        }
                        json = JSON.stringify(out);
                    } else json = JSON.stringify(value);
                    this.ensure(3 * json.length);
                    this.i += encoder.encodeInto(json, this.json.subarray(this.i)).written;
                    return;
                }
                this.ensure(2);
                this.json[this.i++] = 0x5b;
                let wroteFirstItem = !1;
                for(let i = 0; i < value.length; ++i){
                    let item = value[i];
                    if (isDocument ? void 0 !== item : null != item || sparse) {
                        if (wroteFirstItem) {
                            this.ensure(1);
                            this.json[this.i++] = 0x2c;
                        }
                        this.writeValue(valueSchema, item, void 0);
                        wroteFirstItem = !0;
                    }
                }
                this.ensure(1);
                this.json[this.i++] = 0x5d;
            }
            writeMap(ns, value, isDocument) {
                let sparse = !!ns.getMergedTraits().sparse, valueSchema = ns.getValueSchema();
                if (!isDocument && (valueSchema.isStringSchema() || valueSchema.isNumericSchema() || valueSchema.isBooleanSchema())) {
                    let modifications;
                    for(let k in value){
                        if (!(0, hasOwn.$)(value, k)) continue;
                        let v = value[k];
                        if (Number.isNaN(v) || 1 / 0 === v || -1 / 0 === v) {
                            (modifications ??= {})[k] = v;
                            value[k] = String(v);
                        } else if (null === v && !sparse) {
                            (modifications ??= {})[k] = null;
                            value[k] = void 0;
                        }
                    }
                    let json = JSON.stringify(value);
                    modifications && Object.assign(value, modifications);
                    this.ensure(3 * json.length);
                    this.i += encoder.encodeInto(json, this.json.subarray(this.i)).written;
                    return;
                }
                this.ensure(2);
                this.json[this.i++] = 0x7b;
                let first = !0;
                for(let k in value){
                    if (!(0, hasOwn.$)(value, k)) continue;
                    let v = value[k];
                    if (isDocument ? void 0 !== v : null != v || sparse) {
                        if (!first) {
                            this.ensure(1);
                            this.json[this.i++] = 0x2c;
                        }
                        first = !1;
                        this.writeJsonString(k);
                        this.ensure(1);
                        this.json[this.i++] = 0x3a;
                        this.writeValue(valueSchema, v, void 0);
                    }
                }
                this.ensure(1);
                this.json[this.i++] = 0x7d;
            }
            writeTimestamp(ns, value) {
                let format = (0, determineTimestampFormat.V)(ns, this.settings);
                switch(format){
                    case 5:
                        {
                            let iso = value.toISOString().replace(".000Z", "Z");
                            this.writeAsciiQuoted(iso);
                            return;
                        }
                    case 6:
                        return void this.writeAsciiQuoted((0, date_utils.JV)(value));
                    default:
                        {
                            let epochSecs = String(value.getTime() / 1000);
                            this.writeAscii(epochSecs);
                            return;
                        }
                }
            }
        }
        class JsonCodec2 extends SerdeContextConfig {
            settings;
            constructor(settings){
                super();
                this.settings = settings;
            }
            createSerializer() {
                let serializer = new JsonShapeSerializer2(this.settings);
                return serializer.setSerdeContext(this.serdeContext), serializer;
            }
            createDeserializer() {
                let deserializer = new JsonShapeDeserializer2(this.settings);
                return deserializer.setSerdeContext(this.serdeContext), deserializer;
            }
        }
        var SerdeContext = __webpack_require__(5506);
        class ToStringShapeSerializer extends SerdeContext.f {
            settings;
            stringBuffer = "";
            constructor(settings){
                super();
                this.settings = settings;
            }
            write(schema, value) {
                let ns = HttpBindingNormalizedSchema.C.of(schema), traits = ns.getMergedTraits(), location = ns.getHttpBindingLocation(traits);
                this.writeHttpBinding(ns.getHttpBindingValue(location, traits), value, location);
            }
            writeHttpBinding([ns, flags, collectionValue], value, location) {
                let schema = 0xff & flags;
                switch(typeof value){
                    case "object":
                        if (null === value) {
                            this.stringBuffer = "null";
                            return;
                        }
                        if (schema >= 4 && schema <= 7) {
                            if (!(value instanceof Date)) throw Error(`@smithy/core/protocols - received non-Date value ${value} when schema expected Date in ${ns.getName(!0)}`);
                            let bindingFormat = this.settings.httpBindings ? flags >> 14 & 0b11 : 0, format = this.settings.timestampFormat.useTrait && schema > 4 ? schema : bindingFormat ? bindingFormat + 4 : this.settings.timestampFormat.default;
                            switch(format){
                                case 5:
                                    this.stringBuffer = value.toISOString().replace(".000Z", "Z");
                                    break;
                                case 6:
                                    this.stringBuffer = (0, date_utils.JV)(value);
                                    break;
                                case 7:
                                    this.stringBuffer = String(value.getTime() / 1000);
                                    break;
                                default:
                                    console.warn("Missing timestamp format, using epoch seconds", value);
                                    this.stringBuffer = String(value.getTime() / 1000);
                            }
                            return;
                        }
                        if ((21 === schema || 42 === schema) && "byteLength" in value) {
                            this.stringBuffer = (this.serdeContext?.base64Encoder ?? toBase64.n)(value);
                            return;
                        }
                        if ((0b1100_0000 & schema) == 0b0100_0000 && Array.isArray(value)) {
                            let valueSchemaType = 0xff & (collectionValue ??= ns.getHttpBindingCollectionValue(location))[1], isTimestamp = valueSchemaType >= 4 && valueSchemaType <= 7, buffer = "";
                            for (let item of value){
                                var part;
                                this.writeHttpBinding(collectionValue, item, location);
                                let headerItem = this.flush();
                                buffer && (buffer += ", ");
                                buffer += isTimestamp ? headerItem : (((part = headerItem).includes(",") || part.includes('"')) && (part = `"${part.replace(/\\/g, "\\\\").replace(/"/g, '\\"')}"`), part);
                            }
                            this.stringBuffer = buffer;
                            return;
                        }
                        this.stringBuffer = JSON.stringify(value, null, 2);
                        break;
                    case "string":
                        let media = flags >> 8 & 0b11, intermediateValue = value;
                        2 === media && (intermediateValue = lazy_json.A.from(intermediateValue));
                        if (media && (0b110 & location) == 0b110) {
                            this.stringBuffer = (this.serdeContext?.base64Encoder ?? toBase64.n)(intermediateValue.toString());
                            return;
                        }
                        this.stringBuffer = value;
                        break;
                    default:
                        this.stringBuffer = flags >> 10 & 1 ? (0, serde.ec)() : String(value);
                }
            }
            flush() {
                let buffer = this.stringBuffer;
                return this.stringBuffer = "", buffer;
            }
        }
        class HttpInterceptingShapeSerializer {
            codecSerializer;
            stringSerializer;
            buffer;
            constructor(codecSerializer, codecSettings, stringSerializer = new ToStringShapeSerializer(codecSettings)){
                this.codecSerializer = codecSerializer;
                this.stringSerializer = stringSerializer;
            }
            setSerdeContext(serdeContext) {
                this.codecSerializer.setSerdeContext(serdeContext);
                this.stringSerializer.setSerdeContext(serdeContext);
            }
            write(schema, value) {
                let ns = HttpBindingNormalizedSchema.C.of(schema), traits = ns.getMergedTraits();
                if (traits.httpHeader || traits.httpLabel || traits.httpQuery) {
                    let location = ns.getHttpBindingLocation(traits);
                    this.writeHttpBinding(ns.getHttpBindingValue(location, traits), value, location);
                    return;
                }
                this.writeCodec(ns, value);
            }
            writeHttpBinding(binding, value, location) {
                this.stringSerializer.writeHttpBinding(binding, value, location);
                this.buffer = this.stringSerializer.flush();
            }
            writeCodec(schema, value) {
                this.codecSerializer.write(schema, value);
            }
            flush() {
                if (void 0 !== this.buffer) {
                    let buffer = this.buffer;
                    return this.buffer = void 0, buffer;
                }
                return this.codecSerializer.flush();
            }
        }
        var fromUtf8 = __webpack_require__(7332), FromStringShapeDeserializer = __webpack_require__(4671);
        class HttpInterceptingShapeDeserializer extends SerdeContext.f {
            codecDeserializer;
            stringDeserializer;
            constructor(codecDeserializer, codecSettings){
                super();
                this.codecDeserializer = codecDeserializer;
                this.stringDeserializer = new FromStringShapeDeserializer.k(codecSettings);
            }
            setSerdeContext(serdeContext) {
                this.stringDeserializer.setSerdeContext(serdeContext);
                this.codecDeserializer.setSerdeContext(serdeContext);
                this.serdeContext = serdeContext;
            }
            read(schema, data) {
                let ns = HttpBindingNormalizedSchema.C.of(schema), traits = ns.getMergedTraits();
                if (traits.httpHeader || traits.httpResponseCode) {
                    let value = ns.getHttpBindingValue(0b100_110, traits);
                    return this.readHttpBinding(value, data, 0b100_110);
                }
                return traits.httpPayload ? this.readPayload(ns.getHttpBindingValue(0b100_100, traits), data) : this.readCodec(ns, data);
            }
            readHttpBinding(binding, data, location) {
                let value = "string" == typeof data ? data : (this.serdeContext?.utf8Encoder ?? toUtf8.P)(data);
                return this.stringDeserializer.readHttpBinding(binding, value, location);
            }
            readPayload([schema, flags], data) {
                let type = 0xff & flags;
                return 21 === type || 42 === type ? "string" == typeof data ? (this.serdeContext?.utf8Decoder ?? fromUtf8.a)(data) : data : 0 === type ? "string" == typeof data ? data : (this.serdeContext?.utf8Encoder ?? toUtf8.P)(data) : this.readCodec(schema, data);
            }
            readCodec(schema, data) {
                return this.codecDeserializer.read(schema, data);
            }
        }
        var ProtocolLib = __webpack_require__(4017);
        class AwsRestJsonProtocol extends HttpBindingProtocol {
            serializer;
            deserializer;
            codec;
            mixin = new ProtocolLib.U();
            constructor({ defaultNamespace, errorTypeRegistries, jsonCodec }){
                super({
                    defaultNamespace,
                    errorTypeRegistries
                });
                let settings = {
                    timestampFormat: {
                        useTrait: !0,
                        default: 7
                    },
                    httpBindings: !0,
                    jsonName: !0
                };
                this.codec = jsonCodec ?? new JsonCodec2(settings);
                this.serializer = new HttpInterceptingShapeSerializer(this.codec.createSerializer(), settings);
                this.deserializer = new HttpInterceptingShapeDeserializer(this.codec.createDeserializer(), settings);
            }
            getShapeId() {
                return "aws.protocols#restJson1";
            }
            getPayloadCodec() {
                return this.codec;
            }
            setSerdeContext(serdeContext) {
                this.codec.setSerdeContext(serdeContext);
                super.setSerdeContext(serdeContext);
            }
            async serializeRequest(operationSchema, input, context) {
                let request = await super.serializeRequest(operationSchema, input, context), inputSchema = NormalizedSchema.l1.of(operationSchema.input);
                if (!request.headers["content-type"]) {
                    let contentType = this.mixin.resolveRestContentType(this.getDefaultContentType(), inputSchema);
                    contentType && (request.headers["content-type"] = contentType);
                }
                return null == request.body && request.headers["content-type"] === this.getDefaultContentType() && (request.body = "{}"), request;
            }
            async deserializeResponse(operationSchema, context, response) {
                let output = await super.deserializeResponse(operationSchema, context, response), outputSchema = NormalizedSchema.l1.of(operationSchema.output);
                for (let [name, member] of outputSchema.structIterator())!member.getMemberTraits().httpPayload || name in output || (output[name] = null);
                return output;
            }
            async handleError(operationSchema, context, response, dataObject, metadata) {
                let errorIdentifier = (({ headers }, data, order)=>{
                    for(; order.length > 0;){
                        let location = order.shift();
                        switch(location){
                            case "header":
                                let headerKey = findKey(headers ?? {}, "x-amzn-errortype");
                                if (void 0 !== headerKey) return sanitizeErrorCode(headers[headerKey]);
                                break;
                            case "code":
                                let codeKey = findKey(data ?? {}, "code");
                                if (codeKey && void 0 !== data[codeKey]) return sanitizeErrorCode(data[codeKey]);
                                break;
                            case "type":
                                if (data?.__type !== void 0) return sanitizeErrorCode(data.__type);
                        }
                    }
                })(response, dataObject, [
                    "header",
                    "code",
                    "type"
                ]) ?? "Unknown";
                this.mixin.compose(this.compositeErrorRegistry, errorIdentifier, this.options.defaultNamespace);
                let { errorSchema, errorMetadata } = await this.mixin.getErrorSchemaOrThrowBaseException(errorIdentifier, this.options.defaultNamespace, response, dataObject, metadata), ns = NormalizedSchema.l1.of(errorSchema), message = dataObject.message ?? dataObject.Message ?? "UnknownError", exception = new (this.compositeErrorRegistry.getErrorCtor(errorSchema) ?? Error)({});
                await this.deserializeHttpMessage(errorSchema, context, response, dataObject);
                let output = {}, errorDeserializer = this.codec.createDeserializer();
                for (let [name, member] of ns.structIterator()){
                    let target = member.getMergedTraits().jsonName ?? name;
                    output[name] = errorDeserializer.readObject(member, dataObject[target]);
                }
                throw this.mixin.decorateServiceException(Object.assign(exception, errorMetadata, {
                    $fault: ns.getMergedTraits().error,
                    message
                }, output), dataObject);
            }
            getDefaultContentType() {
                return "application/json";
            }
        }
    }),
    1314: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            m: ()=>NoAuthSigner
        });
        class NoAuthSigner {
            async sign(httpRequest, identity, signingProperties) {
                return httpRequest;
            }
        }
    }),
    6657: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            c: ()=>sdk_stream_mixin_sdkStreamMixin
        });
        var external_node_stream_ = __webpack_require__(7075), buffer_from = __webpack_require__(6664);
        let chars = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
        Object.entries(chars).reduce((acc, [i, c])=>(acc[c] = Number(i), acc), {});
        let alphabetByValue = chars.split("");
        var hex_encoding = __webpack_require__(68), stream_collector_browser = __webpack_require__(2522), stream_type_check = __webpack_require__(1658);
        let ERR_MSG_STREAM_HAS_BEEN_TRANSFORMED = "The stream has already been transformed.", isBlobInstance = (stream)=>"function" == typeof Blob && stream instanceof Blob;
        var stream_collector = __webpack_require__(6660);
        let sdk_stream_mixin_ERR_MSG_STREAM_HAS_BEEN_TRANSFORMED = "The stream has already been transformed.", sdk_stream_mixin_sdkStreamMixin = (stream)=>{
            if (!(stream instanceof external_node_stream_.Readable)) try {
                if (!isBlobInstance(stream) && !(0, stream_type_check.H)(stream)) {
                    let name = stream?.__proto__?.constructor?.name || stream;
                    throw Error(`Unexpected stream implementation, expect Blob or ReadableStream, got ${name}`);
                }
                let transformed = !1, transformToByteArray = async ()=>{
                    if (transformed) throw Error(ERR_MSG_STREAM_HAS_BEEN_TRANSFORMED);
                    return transformed = !0, await (0, stream_collector_browser.kv)(stream);
                };
                return Object.assign(stream, {
                    transformToByteArray: transformToByteArray,
                    transformToString: async (encoding)=>{
                        let buf = await transformToByteArray();
                        if ("base64" === encoding) return function(_input) {
                            let input;
                            if ("string" == typeof _input) input = new TextEncoder().encode(_input);
                            else input = _input;
                            let isArrayLike = "object" == typeof input && "number" == typeof input.length, isUint8Array = "object" == typeof input && "number" == typeof input.byteOffset && "number" == typeof input.byteLength;
                            if (!isArrayLike && !isUint8Array) throw Error("@smithy/util-base64: toBase64 encoder function only accepts string | Uint8Array.");
                            let str = "";
                            for(let i = 0; i < input.length; i += 3){
                                let bits = 0, bitLength = 0;
                                for(let j = i, limit = Math.min(i + 3, input.length); j < limit; j++){
                                    bits |= input[j] << (limit - j - 1) * 8;
                                    bitLength += 8;
                                }
                                let bitClusterCount = Math.ceil(bitLength / 6);
                                bits <<= 6 * bitClusterCount - bitLength;
                                for(let k = 1; k <= bitClusterCount; k++){
                                    let offset = (bitClusterCount - k) * 6;
                                    str += alphabetByValue[(bits & 0b111111 << offset) >> offset];
                                }
                                str += "==".slice(0, 4 - bitClusterCount);
                            }
                            return str;
                        }(buf);
                        if ("hex" === encoding) return (0, hex_encoding.n)(buf);
                        if (void 0 === encoding || "utf8" === encoding || "utf-8" === encoding) {
                            if ("string" == typeof buf) return buf;
                            if ("object" != typeof buf || "number" != typeof buf.byteOffset || "number" != typeof buf.byteLength) throw Error("@smithy/util-utf8: toUtf8 encoder function only accepts string | Uint8Array.");
                            return new TextDecoder("utf-8").decode(buf);
                        }
                        if ("function" == typeof TextDecoder) return new TextDecoder(encoding).decode(buf);
                        throw Error("TextDecoder is not available, please make sure polyfill is provided.");
                    },
                    transformToWebStream: ()=>{
                        if (transformed) throw Error(ERR_MSG_STREAM_HAS_BEEN_TRANSFORMED);
                        transformed = !0;
                        if (isBlobInstance(stream)) {
                            if ("function" != typeof stream.stream) throw Error("Cannot transform payload Blob to web stream. Please make sure the Blob.stream() is polyfilled.\nIf you are using React Native, this API is not yet supported, see: https://react-native.canny.io/feature-requests/p/fetch-streaming-body");
                            return stream.stream();
                        }
                        if ((0, stream_type_check.H)(stream)) return stream;
                        throw Error(`Cannot transform payload to web stream, got ${stream}`);
                    }
                });
            } catch (ignored) {
                let name = stream?.__proto__?.constructor?.name || stream;
                throw Error(`Unexpected stream implementation, expect Stream.Readable instance, got ${name}`);
            }
            let transformed = !1, transformToByteArray = async ()=>{
                if (transformed) throw Error(sdk_stream_mixin_ERR_MSG_STREAM_HAS_BEEN_TRANSFORMED);
                return transformed = !0, await (0, stream_collector.k)(stream);
            };
            return Object.assign(stream, {
                transformToByteArray,
                transformToString: async (encoding)=>{
                    let buf = await transformToByteArray();
                    return void 0 === encoding || Buffer.isEncoding(encoding) ? (0, buffer_from.Q)(buf.buffer, buf.byteOffset, buf.byteLength).toString(encoding) : new TextDecoder(encoding).decode(buf);
                },
                transformToWebStream: ()=>{
                    if (transformed) throw Error(sdk_stream_mixin_ERR_MSG_STREAM_HAS_BEEN_TRANSFORMED);
                    if (null !== stream.readableFlowing) throw Error("The stream has been consumed by other callbacks.");
                    if ("function" != typeof external_node_stream_.Readable.toWeb) throw Error("Readable.toWeb() is not supported. Please ensure a polyfill is available.");
                    return transformed = !0, external_node_stream_.Readable.toWeb(stream);
                }
            });
        };
    }),
    9955: ((module)=>{
        module.exports = {
            rE: "3.998.3"
        };
    })
};
