'use strict';
exports.id = 1166;
exports.ids = [
	1166
];
exports.modules = {
	1166: ((_module, exported, bundled)=>{
		var RpcProtocol = bundled(5715), collect_stream_body = bundled(9620), deref = bundled(6204), NormalizedSchema = bundled(5125), ProtocolLib = bundled(4017);
		function writeKey(obj) {
			Object.defineProperty(obj, "__proto__", {
				value: void 0,
				writable: !0,
				enumerable: !0,
				configurable: !0
			});
		}
		class AwsXmlParser {
			x;
			i = 0;
			z;
			constructor(x){
				this.x = x;
				this.x = x.replace(/\r\n?/g, "\n");
				this.z = this.x.length;
			}
			parse() {
				let { z } = this;
				for(; this.i < z;){
					this.trim();
					if (this.i >= z) break;
					if (this.isNext("<?")) {
						this.readTo("?>");
						this.trim();
					} else if (this.isNext("<!--")) {
						this.readTo("-->");
						this.trim();
					} else if (this.isNext("<!DOCTYPE", !1)) {
						this.skipDoctype();
						this.trim();
					} else if ("<" === this.x[this.i]) {
						let root = this.parseTag();
						return {
							[root.tag]: root.value
						};
					} else throw Error("@aws-sdk XML parse error: unexpected content.");
				}
				throw Error("@aws-sdk XML parse error: no root element.");
			}
			isNext(s, caseSensitive = !0) {
				return caseSensitive ? this.x.startsWith(s, this.i) : this.x.toLowerCase().startsWith(s.toLowerCase(), this.i);
			}
			readTo(stop) {
				let _i = this.x.indexOf(stop, this.i);
				if (-1 === _i) throw Error(`@aws-sdk XML parse error: expected "${stop}" not found.`);
				let result = this.x.slice(this.i, _i);
				return this.i = _i + stop.length, result;
			}
			trim() {
				for(; this.i < this.z && " \t\r\n".includes(this.x[this.i]);)++this.i;
			}
			readAttrValue() {
				let quote = this.x[this.i];
				++this.i;
				let value = "";
				for(; this.i < this.z && this.x[this.i] !== quote;)value += this.x[this.i++];
				return ++this.i, this.decodeEntities(value);
			}
			parseTag() {
				++this.i;
				let tag = "";
				for(; this.i < this.z && !" \t\r\n>/".includes(this.x[this.i]);)tag += this.x[this.i++];
				let hasAttrs = !1, attrs = {};
				for(; this.i < this.z;){
					this.trim();
					if (">/".includes(this.x[this.i])) break;
					let name = "";
					for(; this.i < this.z && !"= \t\r\n>/?".includes(this.x[this.i]);)name += this.x[this.i++];
					this.trim();
					if ("=" !== this.x[this.i]) break;
					++this.i;
					this.trim();
					"__proto__" === name && writeKey(attrs);
					attrs[name] = this.readAttrValue();
					hasAttrs = !0;
				}
				if (this.i >= this.z) throw Error("@aws-sdk XML parse error: unexpected end of input.");
				if ("/" === this.x[this.i]) {
					++this.i;
					if (this.i >= this.z || ">" !== this.x[this.i]) throw Error("@aws-sdk XML parse error: expected > at the end of self-closing tag.");
					return ++this.i, {
						tag,
						value: hasAttrs ? attrs : ""
					};
				}
				if (">" !== this.x[this.i]) throw Error("@aws-sdk XML parse error: expected > at the end of opening tag.");
				++this.i;
				let textParts = [], childTags = [], hasElementChild = !1;
				for(; this.i < this.z && !this.isNext("</");)if ("<" === this.x[this.i]) if (this.isNext("<!--")) this.readTo("-->");
				else if (this.isNext("<![CDATA[")) {
					this.i += 9;
					textParts.push(this.readTo("]]>"));
				} else if (this.isNext("<?")) this.readTo("?>");
				else {
					hasElementChild = !0;
					childTags.push(this.parseTag());
				}
				else {
					let text = "";
					for(; this.i < this.z && "<" !== this.x[this.i];)text += this.x[this.i++];
					textParts.push(this.decodeEntities(text));
				}
				if (!this.isNext("</")) throw Error(`@aws-sdk XML parse error: missing closing tag </${tag}>.`);
				this.i += 2;
				let closeTag = this.readTo(">").trim();
				if (closeTag !== tag) throw Error(`@aws-sdk XML parse error: mismatched tags <${tag}> and </${closeTag}>.`);
				if (!hasAttrs && 0 === textParts.length && !hasElementChild) return {
					tag,
					value: ""
				};
				if (!hasAttrs && !hasElementChild) {
					let text = 1 === textParts.length ? textParts[0] : textParts.join("");
					return "" === text.trim() && text.includes("\n") ? {
						tag,
						value: ""
					} : {
						tag,
						value: text
					};
				}
				let obj = {};
				for (let text of textParts)"" === text.trim() && text.includes("\n") || (obj["#text"] = "#text" in obj ? obj["#text"] + text : text);
				for (let child of childTags){
					"__proto__" === child.tag && writeKey(obj);
					child.tag in obj ? Array.isArray(obj[child.tag]) ? obj[child.tag].push(child.value) : obj[child.tag] = [
						obj[child.tag],
						child.value
					] : obj[child.tag] = child.value;
				}
				for (let [k, v] of Object.entries(attrs)){
					"__proto__" === k && writeKey(obj);
					obj[k] = v;
				}
				return {
					tag,
					value: obj
				};
			}
			static ENTITIES = {
				amp: "&",
				lt: "<",
				gt: ">",
				quot: '"',
				apos: "'"
			};
			skipDoctype() {
				this.i += 9;
				let depth = 0;
				for(; this.i < this.z;){
					let c = this.x[this.i];
					if ("[" === c) ++depth;
					else if ("]" === c) --depth;
					else if (">" === c && 0 === depth) return void ++this.i;
					++this.i;
				}
				throw Error("@aws-sdk XML parse error: unclosed DOCTYPE.");
			}
			decodeEntities(s) {
				return s.replace(/&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|([a-zA-Z][a-zA-Z0-9]{0,30}));/g, (_, hex, dec, named)=>hex ? String.fromCharCode(parseInt(hex, 16)) : dec ? String.fromCharCode(parseInt(dec, 10)) : AwsXmlParser.ENTITIES[named] ?? "");
			}
		}
		var hasOwn = bundled(2990);
		let getValueFromTextNode = ((obj)=>{
			let textNodeName = "#text";
			for(let key in obj)(0, hasOwn.$)(obj, key) && (void 0 !== obj[key][textNodeName] ? obj[key] = obj[key][textNodeName] : "object" == typeof obj[key] && null !== obj[key] && (obj[key] = getValueFromTextNode(obj[key])));
			return obj;
		});
		var FromStringShapeDeserializer = bundled(4671), toUtf8 = bundled(9809);
		class SerdeContextConfig {
			serdeContext;
			setSerdeContext(serdeContext) {
				this.serdeContext = serdeContext;
			}
		}
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
		class XmlShapeDeserializer extends SerdeContextConfig {
			settings;
			stringDeserializer;
			constructor(settings){
				super();
				this.settings = settings;
				this.stringDeserializer = new FromStringShapeDeserializer.k(settings);
			}
			setSerdeContext(serdeContext) {
				this.serdeContext = serdeContext;
				this.stringDeserializer.setSerdeContext(serdeContext);
			}
			read(schema, bytes, key) {
				let ns = NormalizedSchema.l1.of(schema), memberSchemas = ns.getMemberSchemas(), isEventPayload = ns.isStructSchema() && ns.isMemberSchema() && !!Object.values(memberSchemas).find((memberNs)=>!!memberNs.getMemberTraits().eventPayload);
				if (isEventPayload) {
					let output = {}, memberName = Object.keys(memberSchemas)[0];
					return memberSchemas[memberName].isBlobSchema() ? output[memberName] = bytes : output[memberName] = this.read(memberSchemas[memberName], bytes), output;
				}
				let xmlString = (this.serdeContext?.utf8Encoder ?? toUtf8.P)(bytes), parsedObject = this.parseXml(xmlString);
				return this.readSchema(schema, key ? parsedObject[key] : parsedObject);
			}
			readSchema(_schema, value) {
				let ns = NormalizedSchema.l1.of(_schema);
				if (ns.isUnitSchema()) return;
				let traits = ns.getMergedTraits();
				if (ns.isListSchema() && !Array.isArray(value)) return this.readSchema(ns, [
					value
				]);
				if (null == value) return value;
				if ("object" == typeof value) {
					let flat = !!traits.xmlFlattened;
					if (ns.isListSchema()) {
						let listValue = ns.getValueSchema(), buffer = [], sourceKey = listValue.getMergedTraits().xmlName ?? "member", source = flat ? value : (value[0] ?? value)[sourceKey];
						if (null == source) return buffer;
						let sourceArray = Array.isArray(source) ? source : [
							source
						];
						for (let v of sourceArray)buffer.push(this.readSchema(listValue, v));
						return buffer;
					}
					let buffer = {};
					if (ns.isMapSchema()) {
						let entries, keyNs = ns.getKeySchema(), memberNs = ns.getValueSchema();
						entries = flat ? Array.isArray(value) ? value : [
							value
						] : Array.isArray(value.entry) ? value.entry : [
							value.entry
						];
						let keyProperty = keyNs.getMergedTraits().xmlName ?? "key", valueProperty = memberNs.getMergedTraits().xmlName ?? "value";
						for (let entry of entries){
							let key = entry[keyProperty], value = entry[valueProperty];
							"__proto__" === key && Object.defineProperty(buffer, "__proto__", {
								value: void 0,
								writable: !0,
								enumerable: !0,
								configurable: !0
							});
							buffer[key] = this.readSchema(memberNs, value);
						}
						return buffer;
					}
					if (ns.isStructSchema()) {
						let unionSerde, union = ns.isUnionSchema();
						union && (unionSerde = new UnionSerde(value, buffer));
						for (let [memberName, memberSchema] of ns.structIterator()){
							let memberTraits = memberSchema.getMergedTraits(), xmlObjectKey = memberTraits.httpPayload ? memberTraits.xmlName ?? memberSchema.getName() : memberSchema.getMemberTraits().xmlName ?? memberName;
							union && unionSerde.mark(xmlObjectKey);
							null != value[xmlObjectKey] && (buffer[memberName] = this.readSchema(memberSchema, value[xmlObjectKey]));
						}
						return union && unionSerde.writeUnknown(), buffer;
					}
					if (ns.isDocumentSchema()) return value;
					throw Error(`@aws-sdk/core/protocols - xml deserializer unhandled schema type for ${ns.getName(!0)}`);
				}
				return ns.isListSchema() ? [] : ns.isMapSchema() || ns.isStructSchema() ? {} : this.stringDeserializer.read(ns, value);
			}
			parseXml(xml) {
				if (xml.length) {
					let parsedObj;
					try {
						parsedObj = new AwsXmlParser(xml).parse();
					} catch (e) {
						e && "object" == typeof e && Object.defineProperty(e, "$responseBodyText", {
							value: xml
						});
						throw e;
					}
					let textNodeName = "#text", key = Object.keys(parsedObj)[0], parsedObjToReturn = parsedObj[key];
					if (parsedObjToReturn[textNodeName]) {
						parsedObjToReturn[key] = parsedObjToReturn[textNodeName];
						delete parsedObjToReturn[textNodeName];
					}
					return getValueFromTextNode(parsedObjToReturn);
				}
				return {};
			}
		}
		var determineTimestampFormat = bundled(3888), extended_encode_uri_component = bundled(979), date_utils = bundled(5393), toBase64 = bundled(7305), serde = bundled(7297), NumericValue = bundled(7004);
		class QueryShapeSerializer extends SerdeContextConfig {
			settings;
			buffer;
			constructor(settings){
				super();
				this.settings = settings;
			}
			write(schema, value, prefix = "") {
				void 0 === this.buffer && (this.buffer = "");
				let ns = NormalizedSchema.l1.of(schema);
				prefix && !prefix.endsWith(".") && (prefix += ".");
				if (ns.isBlobSchema()) {
					if ("string" == typeof value || value instanceof Uint8Array) {
						this.writeKey(prefix);
						this.writeValue((this.serdeContext?.base64Encoder ?? toBase64.n)(value));
					}
				} else if (ns.isBooleanSchema() || ns.isNumericSchema() || ns.isStringSchema()) {
					if (null != value) {
						this.writeKey(prefix);
						this.writeValue(String(value));
					} else if (ns.isIdempotencyToken()) {
						this.writeKey(prefix);
						this.writeValue((0, serde.ec)());
					}
				} else if (ns.isBigIntegerSchema()) {
					if (null != value) {
						this.writeKey(prefix);
						this.writeValue(String(value));
					}
				} else if (ns.isBigDecimalSchema()) {
					if (null != value) {
						this.writeKey(prefix);
						this.writeValue(value instanceof NumericValue.D ? value.string : String(value));
					}
				} else if (ns.isTimestampSchema()) {
					if (value instanceof Date) {
						this.writeKey(prefix);
						let format = (0, determineTimestampFormat.V)(ns, this.settings);
						switch(format){
							case 5:
								this.writeValue(value.toISOString().replace(".000Z", "Z"));
								break;
							case 6:
								this.writeValue((0, date_utils.JV)(value));
								break;
							case 7:
								this.writeValue(String(value.getTime() / 1000));
						}
					}
				} else if (ns.isDocumentSchema()) if (Array.isArray(value)) this.write(79, value, prefix);
				else if (value instanceof Date) this.write(4, value, prefix);
				else if (value instanceof Uint8Array) this.write(21, value, prefix);
				else if (value && "object" == typeof value) this.write(143, value, prefix);
				else {
					this.writeKey(prefix);
					this.writeValue(String(value));
				}
				else if (ns.isListSchema()) {
					if (Array.isArray(value)) if (0 === value.length) {
						if (this.settings.serializeEmptyLists) {
							this.writeKey(prefix);
							this.writeValue("");
						}
					} else {
						let member = ns.getValueSchema(), flat = this.settings.flattenLists || ns.getMergedTraits().xmlFlattened, i = 1;
						for (let item of value){
							if (null == item) continue;
							let traits = member.getMergedTraits(), suffix = this.getKey("member", traits.xmlName, traits.ec2QueryName), key = flat ? `${prefix}${i}` : `${prefix}${suffix}.${i}`;
							this.write(member, item, key);
							++i;
						}
					}
				} else if (ns.isMapSchema()) {
					if (value && "object" == typeof value) {
						let keySchema = ns.getKeySchema(), memberSchema = ns.getValueSchema(), flat = ns.getMergedTraits().xmlFlattened, i = 1;
						for(let k in value){
							let v = value[k];
							if (null == v) continue;
							let keyTraits = keySchema.getMergedTraits(), keySuffix = this.getKey("key", keyTraits.xmlName, keyTraits.ec2QueryName), key = flat ? `${prefix}${i}.${keySuffix}` : `${prefix}entry.${i}.${keySuffix}`, valTraits = memberSchema.getMergedTraits(), valueSuffix = this.getKey("value", valTraits.xmlName, valTraits.ec2QueryName), valueKey = flat ? `${prefix}${i}.${valueSuffix}` : `${prefix}entry.${i}.${valueSuffix}`;
							this.write(keySchema, k, key);
							this.write(memberSchema, v, valueKey);
							++i;
						}
					}
				} else if (ns.isStructSchema()) {
					if (value && "object" == typeof value) {
						let didWriteMember = !1;
						for (let [memberName, member] of ns.structIterator()){
							if (null == value[memberName] && !member.isIdempotencyToken()) continue;
							let traits = member.getMergedTraits(), suffix = this.getKey(memberName, traits.xmlName, traits.ec2QueryName, "struct"), key = `${prefix}${suffix}`;
							this.write(member, value[memberName], key);
							didWriteMember = !0;
						}
						if (!didWriteMember && ns.isUnionSchema()) {
							let { $unknown } = value;
							if (Array.isArray($unknown)) {
								let [k, v] = $unknown, key = `${prefix}${k}`;
								this.write(15, v, key);
							}
						}
					}
				} else if (ns.isUnitSchema()) ;
				else throw Error(`@aws-sdk/core/protocols - QuerySerializer unrecognized schema type ${ns.getName(!0)}`);
			}
			flush() {
				if (void 0 === this.buffer) throw Error("@aws-sdk/core/protocols - QuerySerializer cannot flush with nothing written to buffer.");
				let str = this.buffer;
				return delete this.buffer, str;
			}
			getKey(memberName, xmlName, ec2QueryName, keySource) {
				let { ec2, capitalizeKeys } = this.settings;
				if (ec2 && ec2QueryName) return ec2QueryName;
				let key = xmlName ?? memberName;
				return capitalizeKeys && "struct" === keySource ? key[0].toUpperCase() + key.slice(1) : key;
			}
			writeKey(key) {
				key.endsWith(".") && (key = key.slice(0, key.length - 1));
				this.buffer += `&${(0, extended_encode_uri_component.$)(key)}=`;
			}
			writeValue(value) {
				this.buffer += (0, extended_encode_uri_component.$)(value);
			}
		}
		class AwsQueryProtocol extends RpcProtocol.M {
			options;
			serializer;
			deserializer;
			mixin = new ProtocolLib.U();
			constructor(options){
				super({
					defaultNamespace: options.defaultNamespace,
					errorTypeRegistries: options.errorTypeRegistries
				});
				this.options = options;
				let settings = {
					timestampFormat: {
						useTrait: !0,
						default: 5
					},
					httpBindings: !1,
					xmlNamespace: options.xmlNamespace,
					serviceNamespace: options.defaultNamespace,
					serializeEmptyLists: !0
				};
				this.serializer = new QueryShapeSerializer(settings);
				this.deserializer = new XmlShapeDeserializer(settings);
			}
			getShapeId() {
				return "aws.protocols#awsQuery";
			}
			setSerdeContext(serdeContext) {
				this.serializer.setSerdeContext(serdeContext);
				this.deserializer.setSerdeContext(serdeContext);
			}
			getPayloadCodec() {
				throw Error("AWSQuery protocol has no payload codec.");
			}
			async serializeRequest(operationSchema, input, context) {
				let request = await super.serializeRequest(operationSchema, input, context);
				request.path.endsWith("/") || (request.path += "/");
				request.headers["content-type"] = "application/x-www-form-urlencoded";
				"unit" !== (0, deref.L)(operationSchema.input) && request.body || (request.body = "");
				let action = operationSchema.name.split("#")[1] ?? operationSchema.name;
				return request.body = `Action=${action}&Version=${this.options.version}` + request.body, request.body.endsWith("&") && (request.body = request.body.slice(-1)), request;
			}
			async deserializeResponse(operationSchema, context, response) {
				let deserializer = this.deserializer, ns = NormalizedSchema.l1.of(operationSchema.output), dataObject = {};
				if (response.statusCode >= 300) {
					let bytes = await (0, collect_stream_body.P)(response.body, context);
					bytes.byteLength > 0 && Object.assign(dataObject, await deserializer.read(15, bytes));
					await this.handleError(operationSchema, context, response, dataObject, this.deserializeMetadata(response));
				}
				for(let header in response.headers){
					let value = response.headers[header];
					delete response.headers[header];
					response.headers[header.toLowerCase()] = value;
				}
				let shortName = operationSchema.name.split("#")[1] ?? operationSchema.name, awsQueryResultKey = ns.isStructSchema() && this.useNestedResult() ? shortName + "Result" : void 0, bytes = await (0, collect_stream_body.P)(response.body, context);
				return bytes.byteLength > 0 && Object.assign(dataObject, await deserializer.read(ns, bytes, awsQueryResultKey)), dataObject.$metadata = this.deserializeMetadata(response), dataObject;
			}
			useNestedResult() {
				return !0;
			}
			async handleError(operationSchema, context, response, dataObject, metadata) {
				let errorIdentifier = this.loadQueryErrorCode(response, dataObject) ?? "Unknown";
				this.mixin.compose(this.compositeErrorRegistry, errorIdentifier, this.options.defaultNamespace);
				let errorData = this.loadQueryError(dataObject) ?? {}, message = this.loadQueryErrorMessage(dataObject);
				errorData.message = message;
				errorData.Error = {
					Type: errorData.Type,
					Code: errorData.Code,
					Message: message
				};
				let { errorSchema, errorMetadata } = await this.mixin.getErrorSchemaOrThrowBaseException(errorIdentifier, this.options.defaultNamespace, response, errorData, metadata, this.mixin.findQueryCompatibleError), ns = NormalizedSchema.l1.of(errorSchema), exception = new (this.compositeErrorRegistry.getErrorCtor(errorSchema) ?? Error)({}), output = {
					Type: errorData.Error.Type,
					Code: errorData.Error.Code,
					Error: errorData.Error
				};
				for (let [name, member] of ns.structIterator()){
					let target = member.getMergedTraits().xmlName ?? name, value = errorData[target] ?? dataObject[target];
					output[name] = this.deserializer.readSchema(member, value);
				}
				throw this.mixin.decorateServiceException(Object.assign(exception, errorMetadata, {
					$fault: ns.getMergedTraits().error,
					message
				}, output), dataObject);
			}
			loadQueryErrorCode(output, data) {
				let code = (data.Errors?.[0]?.Error ?? data.Errors?.Error ?? data.Error)?.Code;
				return void 0 !== code ? code : 404 == output.statusCode ? "NotFound" : void 0;
			}
			loadQueryError(data) {
				return data.Errors?.[0]?.Error ?? data.Errors?.Error ?? data.Error;
			}
			loadQueryErrorMessage(data) {
				let errorData = this.loadQueryError(data);
				return errorData?.message ?? errorData?.Message ?? data.message ?? data.Message ?? "Unknown";
			}
			getDefaultContentType() {
				return "application/x-www-form-urlencoded";
			}
		}
		exported.k = AwsQueryProtocol;
	})
};
