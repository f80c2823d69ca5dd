'use strict';
exports.id = 5143;
exports.ids = [
	5143
];
exports.modules = {
	5143: ((_module, exported, bundled)=>{
		class SerdeContextConfig {
			serdeContext;
			setSerdeContext(serdeContext) {
				this.serdeContext = serdeContext;
			}
		}
		var determineTimestampFormat = bundled(3888), NormalizedSchema = bundled(5125), writeKey = bundled(412), fromBase64 = bundled(9700), lazy_json = bundled(1899), date_utils = bundled(5393), NumericValue = bundled(7004);
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
		var detectBufferParsing = bundled(9135), jsonReviver = bundled(5596), needsReviver = bundled(7937), parseJsonBody = bundled(7446), hasOwn = bundled(2990);
		class JsonShapeDeserializer2 extends SerdeContextConfig {
			settings;
			constructor(settings){
				super();
				this.settings = settings;
			}
			async read(schema, data) {
				let parsed, reviver = (0, needsReviver.t)(schema) ? jsonReviver.E : void 0;
				if ("string" == typeof data) {
					if (0 === data.length) return {};
					parsed = JSON.parse(data, reviver);
				} else if (data instanceof Uint8Array && (0, detectBufferParsing.S)()) {
					if (0 === data.byteLength) return {};
					parsed = JSON.parse(Buffer.isBuffer(data) ? data : Buffer.from(data.buffer, data.byteOffset, data.byteLength), reviver);
				} else parsed = await (0, parseJsonBody.Y2)(data, this.serdeContext, schema);
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
		var serde = bundled(7297), toBase64 = bundled(7305), toUtf8 = bundled(9809);
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
		exported.p = JsonCodec2;
	}),
	9135: ((_module, exported, bundled)=>{
		let canParseBuffer;
		exported.S = detectBufferParsing;
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
	}),
	5596: ((_module, exported, bundled)=>{
		exported.E = jsonReviver;
		var smithy_core_serde_0 = bundled(7004);
		function jsonReviver(key, value, context) {
			if (context?.source) {
				let numericString = context.source;
				if ("number" == typeof value) return value <= Number.MAX_SAFE_INTEGER && value >= Number.MIN_SAFE_INTEGER ? !function(numericString, value) {
					if (numericString === String(value) || Object.is(value, -0)) return !0;
					if (/[eE]/.test(numericString)) return expandToDecimal(numericString) === expandToDecimal(String(value));
					let normalized = numericString.replace(/(\.\d*?)0+$/, "$1").replace(/\.$/, ""), canonical = String(value);
					return normalized === canonical || !!/[eE]/.test(canonical) && normalized === expandToDecimal(canonical);
				}(numericString, value) ? new smithy_core_serde_0.D(numericString, "bigDecimal") : value : !function(s) {
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
				}(numericString) : BigInt(numericString) : new smithy_core_serde_0.D(numericString, "bigDecimal");
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
	}),
	7937: ((_module, exported, bundled)=>{
		exported.t = needsReviver;
		var smithy_core_schema_0 = bundled(5125);
		let REVIVER_SYMBOL = Symbol.for("@aws-sdk/reviver");
		function needsReviver(schema) {
			let ns = smithy_core_schema_0.l1.of(schema), raw = ns.getSchema();
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
	}),
	7446: ((_module, exported, bundled)=>{
		exported.Y2 = parseJsonBody;
		var collect_stream_body = bundled(9620), toUtf8 = bundled(9809), detectBufferParsing = bundled(9135), jsonReviver = bundled(5596), needsReviver = bundled(7937);
		async function parseJsonBody(streamBody, context, schema) {
			let parsingInput;
			if ((0, detectBufferParsing.S)() && "function" == typeof streamBody?.[Symbol.asyncIterator]) {
				let buffer = await (0, collect_stream_body.P)(streamBody, context);
				"function" == typeof Buffer && (parsingInput = Buffer.isBuffer(buffer) ? buffer : Buffer.from(buffer.buffer, buffer.byteOffset, buffer.byteLength));
			}
			parsingInput || (parsingInput = await (0, collect_stream_body.P)(streamBody, context).then((body)=>(context?.utf8Encoder ?? toUtf8.P)(body)));
			if (0 === parsingInput.length) return {};
			let reviver = schema && (0, needsReviver.t)(schema) ? jsonReviver.E : void 0;
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
		}, loadRestJsonErrorCode = (output, data)=>loadErrorCode(output, data, [
				"header",
				"code",
				"type"
			]), loadJsonRpcErrorCode = (output, data, queryCompat = !1)=>loadErrorCode(output, data, queryCompat ? [
				"code",
				"header",
				"type"
			] : [
				"type",
				"code",
				"header"
			]), loadErrorCode = ({ headers }, data, order)=>{
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
		};
		exported.rh = loadJsonRpcErrorCode;
		exported.cJ = loadRestJsonErrorCode;
	})
};
