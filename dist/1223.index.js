'use strict';
exports.id = 1223;
exports.ids = [
	1223
];
exports.modules = {
	1770: ((_module, exported, bundled)=>{
		var httpRequest = bundled(9725), hasOwn = bundled(2990), sdk_stream_mixin = bundled(6657), split_header = bundled(9796), HttpBindingNormalizedSchema = bundled(4699), HttpProtocol = bundled(9133), collect_stream_body = bundled(9620), extended_encode_uri_component = bundled(979);
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
						let sections = flags >> 16 & 1 ? (function(value) {
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
						})(headerValue) : (0, split_header.G)(headerValue), list = [];
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
		var JsonCodec2 = bundled(5143), date_utils = bundled(5393), toBase64 = bundled(7305), lazy_json = bundled(1899), serde = bundled(7297), SerdeContext = bundled(5506);
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
		var toUtf8 = bundled(9809), fromUtf8 = bundled(7332), FromStringShapeDeserializer = bundled(4671);
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
		var parseJsonBody = bundled(7446), NormalizedSchema = bundled(5125), ProtocolLib = bundled(4017);
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
				this.codec = jsonCodec ?? new JsonCodec2.p(settings);
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
				let errorIdentifier = (0, parseJsonBody.cJ)(response, dataObject) ?? "Unknown";
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
		exported.Y = AwsRestJsonProtocol;
	}),
	1314: ((_module, exported, bundled)=>{
		class NoAuthSigner {
			async sign(httpRequest, identity, signingProperties) {
				return httpRequest;
			}
		}
		exported.m = NoAuthSigner;
	}),
	6657: ((_module, exported, bundled)=>{
		var buffer_from = bundled(6664);
		let chars = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
		Object.entries(chars).reduce(((acc, [i, c])=>(acc[c] = Number(i), acc)), {});
		let alphabetByValue = chars.split("");
		var hex_encoding = bundled(68), stream_collector_browser = bundled(2522), stream_type_check = bundled(1658);
		let ERR_MSG_STREAM_HAS_BEEN_TRANSFORMED = "The stream has already been transformed.", isBlobInstance = ((stream)=>"function" == typeof Blob && stream instanceof Blob);
		var stream_collector = bundled(6660);
		let sdk_stream_mixin_ERR_MSG_STREAM_HAS_BEEN_TRANSFORMED = "The stream has already been transformed.", sdk_stream_mixin_sdkStreamMixin = ((stream)=>{
			if (!(stream instanceof bundled(7075).Readable)) try {
				if (!isBlobInstance(stream) && !(0, stream_type_check.H)(stream)) {
					let name = stream?.__proto__?.constructor?.name || stream;
					throw Error(`Unexpected stream implementation, expect Blob or ReadableStream, got ${name}`);
				}
				let transformed = !1, transformToByteArray = (async ()=>{
					if (transformed) throw Error(ERR_MSG_STREAM_HAS_BEEN_TRANSFORMED);
					return transformed = !0, await (0, stream_collector_browser.kv)(stream);
				});
				return Object.assign(stream, {
					transformToByteArray: transformToByteArray,
					transformToString: (async (encoding)=>{
						let buf = await transformToByteArray();
						if ("base64" === encoding) return (function(_input) {
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
						})(buf);
						if ("hex" === encoding) return (0, hex_encoding.n)(buf);
						if (void 0 === encoding || "utf8" === encoding || "utf-8" === encoding) {
							if ("string" == typeof buf) return buf;
							if ("object" != typeof buf || "number" != typeof buf.byteOffset || "number" != typeof buf.byteLength) throw Error("@smithy/util-utf8: toUtf8 encoder function only accepts string | Uint8Array.");
							return new TextDecoder("utf-8").decode(buf);
						}
						if ("function" == typeof TextDecoder) return new TextDecoder(encoding).decode(buf);
						throw Error("TextDecoder is not available, please make sure polyfill is provided.");
					}),
					transformToWebStream: (()=>{
						if (transformed) throw Error(ERR_MSG_STREAM_HAS_BEEN_TRANSFORMED);
						transformed = !0;
						if (isBlobInstance(stream)) {
							if ("function" != typeof stream.stream) throw Error("Cannot transform payload Blob to web stream. Please make sure the Blob.stream() is polyfilled.\nIf you are using React Native, this API is not yet supported, see: https://react-native.canny.io/feature-requests/p/fetch-streaming-body");
							return stream.stream();
						}
						if ((0, stream_type_check.H)(stream)) return stream;
						throw Error(`Cannot transform payload to web stream, got ${stream}`);
					})
				});
			} catch (ignored) {
				let name = stream?.__proto__?.constructor?.name || stream;
				throw Error(`Unexpected stream implementation, expect Stream.Readable instance, got ${name}`);
			}
			let transformed = !1, transformToByteArray = (async ()=>{
				if (transformed) throw Error(sdk_stream_mixin_ERR_MSG_STREAM_HAS_BEEN_TRANSFORMED);
				return transformed = !0, await (0, stream_collector.k)(stream);
			});
			return Object.assign(stream, {
				transformToByteArray,
				transformToString: (async (encoding)=>{
					let buf = await transformToByteArray();
					return void 0 === encoding || Buffer.isEncoding(encoding) ? (0, buffer_from.Q)(buf.buffer, buf.byteOffset, buf.byteLength).toString(encoding) : new TextDecoder(encoding).decode(buf);
				}),
				transformToWebStream: (()=>{
					if (transformed) throw Error(sdk_stream_mixin_ERR_MSG_STREAM_HAS_BEEN_TRANSFORMED);
					if (null !== stream.readableFlowing) throw Error("The stream has been consumed by other callbacks.");
					if ("function" != typeof bundled(7075).Readable.toWeb) throw Error("Readable.toWeb() is not supported. Please ensure a polyfill is available.");
					return transformed = !0, bundled(7075).Readable.toWeb(stream);
				})
			});
		});
		exported.c = sdk_stream_mixin_sdkStreamMixin;
	}),
	9955: ((module)=>{
		module.exports = {
			rE: "3.998.3"
		};
	})
};
