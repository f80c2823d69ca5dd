'use strict';
exports.id = 311;
exports.ids = [
    311
];
exports.modules = {
    7692: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            EventStreamSerde: ()=>EventStreamSerde,
            eventStreamSerdeProvider: ()=>EventStreamMarshaller_eventStreamSerdeProvider
        });
        var HEADER_VALUE_TYPE, HEADER_VALUE_TYPE1, external_node_stream_ = __webpack_require__(7075), external_node_zlib_ = __webpack_require__(8522);
        let CRC32_TABLE = new Uint32Array(256);
        for(let i = 0; i < 256; ++i){
            let c = i;
            for(let j = 0; j < 8; ++j)c = 1 & c ? 0xedb88320 ^ c >>> 1 : c >>> 1;
            CRC32_TABLE[i] = c >>> 0;
        }
        class Crc32Js {
            digestLength = 4;
            checksum = 0xffff_ffff;
            update(data) {
                for(let i = 0; i < data.length; ++i)this.checksum = this.checksum >>> 8 ^ CRC32_TABLE[(this.checksum ^ data[i]) & 0xff];
            }
            digestSync() {
                return (0xffff_ffff ^ this.checksum) >>> 0;
            }
            async digest() {
                let value = this.digestSync(), out = new Uint8Array(4);
                return new DataView(out.buffer).setUint32(0, value, !1), out;
            }
            reset() {
                this.checksum = 0xffff_ffff;
            }
        }
        let zlibCrc32 = "function" == typeof external_node_zlib_.crc32 ? external_node_zlib_.crc32 : void 0, Crc32Node = zlibCrc32 ? class {
            digestLength = 4;
            value = 0;
            update(data) {
                this.value = zlibCrc32(data, this.value);
            }
            digestSync() {
                return this.value >>> 0;
            }
            async digest() {
                let out = new Uint8Array(4);
                return new DataView(out.buffer).setUint32(0, this.digestSync(), !1), out;
            }
            reset() {
                this.value = 0;
            }
        } : Crc32Js;
        var hasOwn = __webpack_require__(2990), hex_encoding = __webpack_require__(68);
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
        class HeaderMarshaller {
            toUtf8;
            fromUtf8;
            constructor(toUtf8, fromUtf8){
                this.toUtf8 = toUtf8;
                this.fromUtf8 = fromUtf8;
            }
            format(headers) {
                let chunks = [];
                for(let headerName in headers){
                    if (!(0, hasOwn.$)(headers, headerName)) continue;
                    let bytes = this.fromUtf8(headerName);
                    if (bytes.byteLength > 255) throw Error(`@smithy/core/event-streams - header name exceeds 255 bytes: ${bytes.byteLength}`);
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
                        if (header.value.byteLength > MAX_HEADER_VALUE_BYTES) throw Error(`@smithy/core/event-streams - header value (binary) exceeds ${MAX_HEADER_VALUE_BYTES} bytes: ${header.value.byteLength}`);
                        let binView = new DataView(new ArrayBuffer(3 + header.value.byteLength));
                        binView.setUint8(0, 6);
                        binView.setUint16(1, header.value.byteLength, !1);
                        let binBytes = new Uint8Array(binView.buffer);
                        binBytes.set(header.value, 3);
                        return binBytes;
                    case "string":
                        let utf8Bytes = this.fromUtf8(header.value);
                        if (utf8Bytes.byteLength > MAX_HEADER_VALUE_BYTES) throw Error(`@smithy/core/event-streams - header value (string) exceeds ${MAX_HEADER_VALUE_BYTES} bytes: ${utf8Bytes.byteLength}`);
                        let strView = new DataView(new ArrayBuffer(3 + utf8Bytes.byteLength));
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
            parse(headers) {
                let out = {}, position = 0;
                for(; position < headers.byteLength;){
                    let nameLength = headers.getUint8(position++), name = this.toUtf8(new Uint8Array(headers.buffer, headers.byteOffset + position, nameLength));
                    position += nameLength;
                    switch(headers.getUint8(position++)){
                        case 0:
                            out[name] = {
                                type: BOOLEAN_TAG,
                                value: !0
                            };
                            break;
                        case 1:
                            out[name] = {
                                type: BOOLEAN_TAG,
                                value: !1
                            };
                            break;
                        case 2:
                            out[name] = {
                                type: BYTE_TAG,
                                value: headers.getInt8(position++)
                            };
                            break;
                        case 3:
                            out[name] = {
                                type: SHORT_TAG,
                                value: headers.getInt16(position, !1)
                            };
                            position += 2;
                            break;
                        case 4:
                            out[name] = {
                                type: INT_TAG,
                                value: headers.getInt32(position, !1)
                            };
                            position += 4;
                            break;
                        case 5:
                            out[name] = {
                                type: LONG_TAG,
                                value: new Int64(new Uint8Array(headers.buffer, headers.byteOffset + position, 8))
                            };
                            position += 8;
                            break;
                        case 6:
                            let binaryLength = headers.getUint16(position, !1);
                            position += 2;
                            out[name] = {
                                type: BINARY_TAG,
                                value: new Uint8Array(headers.buffer, headers.byteOffset + position, binaryLength)
                            };
                            position += binaryLength;
                            break;
                        case 7:
                            let stringLength = headers.getUint16(position, !1);
                            position += 2;
                            out[name] = {
                                type: STRING_TAG,
                                value: this.toUtf8(new Uint8Array(headers.buffer, headers.byteOffset + position, stringLength))
                            };
                            position += stringLength;
                            break;
                        case 8:
                            out[name] = {
                                type: TIMESTAMP_TAG,
                                value: new Date(new Int64(new Uint8Array(headers.buffer, headers.byteOffset + position, 8)).valueOf())
                            };
                            position += 8;
                            break;
                        case 9:
                            let uuidBytes = new Uint8Array(headers.buffer, headers.byteOffset + position, 16);
                            position += 16;
                            out[name] = {
                                type: UUID_TAG,
                                value: `${(0, hex_encoding.n)(uuidBytes.subarray(0, 4))}-${(0, hex_encoding.n)(uuidBytes.subarray(4, 6))}-${(0, hex_encoding.n)(uuidBytes.subarray(6, 8))}-${(0, hex_encoding.n)(uuidBytes.subarray(8, 10))}-${(0, hex_encoding.n)(uuidBytes.subarray(10))}`
                            };
                            break;
                        default:
                            throw Error("Unrecognized header type tag");
                    }
                }
                return out;
            }
        }
        (HEADER_VALUE_TYPE = HEADER_VALUE_TYPE1 || (HEADER_VALUE_TYPE1 = {}))[HEADER_VALUE_TYPE.boolTrue = 0] = "boolTrue", HEADER_VALUE_TYPE[HEADER_VALUE_TYPE.boolFalse = 1] = "boolFalse", HEADER_VALUE_TYPE[HEADER_VALUE_TYPE.byte = 2] = "byte", HEADER_VALUE_TYPE[HEADER_VALUE_TYPE.short = 3] = "short", HEADER_VALUE_TYPE[HEADER_VALUE_TYPE.integer = 4] = "integer", HEADER_VALUE_TYPE[HEADER_VALUE_TYPE.long = 5] = "long", HEADER_VALUE_TYPE[HEADER_VALUE_TYPE.byteArray = 6] = "byteArray", HEADER_VALUE_TYPE[HEADER_VALUE_TYPE.string = 7] = "string", HEADER_VALUE_TYPE[HEADER_VALUE_TYPE.timestamp = 8] = "timestamp", HEADER_VALUE_TYPE[HEADER_VALUE_TYPE.uuid = 9] = "uuid";
        let BOOLEAN_TAG = "boolean", BYTE_TAG = "byte", SHORT_TAG = "short", INT_TAG = "integer", LONG_TAG = "long", BINARY_TAG = "binary", STRING_TAG = "string", TIMESTAMP_TAG = "timestamp", UUID_TAG = "uuid", UUID_PATTERN = /^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$/, MAX_HEADER_VALUE_BYTES = 32767;
        class EventStreamCodec {
            headerMarshaller;
            messageBuffer;
            isEndOfStream;
            constructor(toUtf8, fromUtf8){
                this.headerMarshaller = new HeaderMarshaller(toUtf8, fromUtf8);
                this.messageBuffer = [];
                this.isEndOfStream = !1;
            }
            feed(message) {
                this.messageBuffer.push(this.decode(message));
            }
            endOfStream() {
                this.isEndOfStream = !0;
            }
            getMessage() {
                let message = this.messageBuffer.pop(), isEndOfStream = this.isEndOfStream;
                return {
                    getMessage: ()=>message,
                    isEndOfStream: ()=>isEndOfStream
                };
            }
            getAvailableMessages() {
                let messages = this.messageBuffer;
                this.messageBuffer = [];
                let isEndOfStream = this.isEndOfStream;
                return {
                    getMessages: ()=>messages,
                    isEndOfStream: ()=>isEndOfStream
                };
            }
            encode({ headers: rawHeaders, body }) {
                let headers = this.headerMarshaller.format(rawHeaders), length = headers.byteLength + body.byteLength + 16, out = new Uint8Array(length), view = new DataView(out.buffer, out.byteOffset, out.byteLength), checksum = new Crc32Node();
                return view.setUint32(0, length, !1), view.setUint32(4, headers.byteLength, !1), checksum.update(out.subarray(0, 8)), view.setUint32(8, checksum.digestSync(), !1), out.set(headers, 12), out.set(body, headers.byteLength + 12), checksum.update(out.subarray(8, length - 4)), view.setUint32(length - 4, checksum.digestSync(), !1), out;
            }
            decode(message) {
                let { headers, body } = function({ byteLength, byteOffset, buffer }) {
                    if (byteLength < 16) throw Error("Provided message too short to accommodate event stream message overhead");
                    let view = new DataView(buffer, byteOffset, byteLength), messageLength = view.getUint32(0, !1);
                    if (byteLength !== messageLength) throw Error("Reported message length does not match received message length");
                    let headerLength = view.getUint32(4, !1), expectedPreludeChecksum = view.getUint32(8, !1), expectedMessageChecksum = view.getUint32(byteLength - 4, !1), checksummer = new Crc32Node();
                    checksummer.update(new Uint8Array(buffer, byteOffset, 8));
                    if (expectedPreludeChecksum !== checksummer.digestSync()) throw Error(`The prelude checksum specified in the message (${expectedPreludeChecksum}) does not match the calculated CRC32 checksum (${checksummer.digestSync()})`);
                    checksummer.update(new Uint8Array(buffer, byteOffset + 8, byteLength - 12));
                    if (expectedMessageChecksum !== checksummer.digestSync()) throw Error(`The message checksum (${checksummer.digestSync()}) did not match the expected value of ${expectedMessageChecksum}`);
                    return {
                        headers: new DataView(buffer, byteOffset + 8 + 4, headerLength),
                        body: new Uint8Array(buffer, byteOffset + 8 + 4 + headerLength, messageLength - headerLength - 16)
                    };
                }(message);
                return {
                    headers: this.headerMarshaller.parse(headers),
                    body
                };
            }
            formatHeaders(rawHeaders) {
                return this.headerMarshaller.format(rawHeaders);
            }
        }
        class MessageDecoderStream {
            options;
            constructor(options){
                this.options = options;
            }
            [Symbol.asyncIterator]() {
                return this.asyncIterator();
            }
            async *asyncIterator() {
                for await (let bytes of this.options.inputStream){
                    let decoded = this.options.decoder.decode(bytes);
                    yield decoded;
                }
            }
        }
        class MessageEncoderStream {
            options;
            constructor(options){
                this.options = options;
            }
            [Symbol.asyncIterator]() {
                return this.asyncIterator();
            }
            async *asyncIterator() {
                for await (let msg of this.options.messageStream){
                    let encoded = this.options.encoder.encode(msg);
                    yield encoded;
                }
                this.options.includeEndFrame && (yield new Uint8Array(0));
            }
        }
        class SmithyMessageDecoderStream {
            options;
            constructor(options){
                this.options = options;
            }
            [Symbol.asyncIterator]() {
                return this.asyncIterator();
            }
            async *asyncIterator() {
                for await (let message of this.options.messageStream){
                    let deserialized = await this.options.deserializer(message);
                    void 0 !== deserialized && (yield deserialized);
                }
            }
        }
        class SmithyMessageEncoderStream {
            options;
            constructor(options){
                this.options = options;
            }
            [Symbol.asyncIterator]() {
                return this.asyncIterator();
            }
            async *asyncIterator() {
                for await (let chunk of this.options.inputStream){
                    let payloadBuf = this.options.serializer(chunk);
                    yield payloadBuf;
                }
            }
        }
        class EventStreamMarshaller_EventStreamMarshaller {
            eventStreamCodec;
            utfEncoder;
            constructor({ utf8Encoder, utf8Decoder }){
                this.eventStreamCodec = new EventStreamCodec(utf8Encoder, utf8Decoder);
                this.utfEncoder = utf8Encoder;
            }
            deserialize(body, deserializer) {
                var toUtf8;
                let currentMessageTotalLength, currentMessagePendingLength, currentMessage, messageLengthBuffer, allocateMessage;
                return new SmithyMessageDecoderStream({
                    messageStream: new MessageDecoderStream({
                        inputStream: (currentMessageTotalLength = 0, currentMessagePendingLength = 0, currentMessage = null, messageLengthBuffer = null, allocateMessage = (size)=>{
                            if ("number" != typeof size) throw Error("Attempted to allocate an event message where size was not a number: " + size);
                            currentMessageTotalLength = size;
                            currentMessagePendingLength = 4;
                            new DataView((currentMessage = new Uint8Array(size)).buffer).setUint32(0, size, !1);
                        }, {
                            [Symbol.asyncIterator]: async function*() {
                                let sourceIterator = body[Symbol.asyncIterator]();
                                for(;;){
                                    let { value, done } = await sourceIterator.next();
                                    if (done) {
                                        if (currentMessageTotalLength) if (currentMessageTotalLength === currentMessagePendingLength) yield currentMessage;
                                        else throw Error("Truncated event message received.");
                                        return;
                                    }
                                    let chunkLength = value.length, currentOffset = 0;
                                    for(; currentOffset < chunkLength;){
                                        if (!currentMessage) {
                                            let bytesRemaining = chunkLength - currentOffset;
                                            messageLengthBuffer || (messageLengthBuffer = new Uint8Array(4));
                                            let numBytesForTotal = Math.min(4 - currentMessagePendingLength, bytesRemaining);
                                            messageLengthBuffer.set(value.slice(currentOffset, currentOffset + numBytesForTotal), currentMessagePendingLength);
                                            currentMessagePendingLength += numBytesForTotal;
                                            currentOffset += numBytesForTotal;
                                            if (currentMessagePendingLength < 4) break;
                                            allocateMessage(new DataView(messageLengthBuffer.buffer).getUint32(0, !1));
                                            messageLengthBuffer = null;
                                        }
                                        let numBytesToWrite = Math.min(currentMessageTotalLength - currentMessagePendingLength, chunkLength - currentOffset);
                                        currentMessage.set(value.slice(currentOffset, currentOffset + numBytesToWrite), currentMessagePendingLength);
                                        currentMessagePendingLength += numBytesToWrite;
                                        currentOffset += numBytesToWrite;
                                        if (currentMessageTotalLength && currentMessageTotalLength === currentMessagePendingLength) {
                                            yield currentMessage;
                                            currentMessage = null;
                                            currentMessageTotalLength = 0;
                                            currentMessagePendingLength = 0;
                                        }
                                    }
                                }
                            }
                        }),
                        decoder: this.eventStreamCodec
                    }),
                    deserializer: (toUtf8 = this.utfEncoder, async function(message) {
                        let { value: messageType } = message.headers[":message-type"];
                        if ("error" === messageType) {
                            let unmodeledError = Error(message.headers[":error-message"].value || "UnknownError");
                            unmodeledError.name = message.headers[":error-code"].value;
                            throw unmodeledError;
                        }
                        if ("exception" === messageType) {
                            let code = message.headers[":exception-type"].value, deserializedException = await deserializer({
                                [code]: message
                            });
                            if (deserializedException.$unknown) {
                                let error = Error(toUtf8(message.body));
                                error.name = code;
                                throw error;
                            }
                            throw deserializedException[code];
                        }
                        if ("event" === messageType) {
                            let event = {
                                [message.headers[":event-type"].value]: message
                            }, deserialized = await deserializer(event);
                            if (deserialized.$unknown) return;
                            return deserialized;
                        }
                        throw Error(`Unrecognizable event type: ${message.headers[":event-type"].value}`);
                    })
                });
            }
            serialize(inputStream, serializer) {
                return new MessageEncoderStream({
                    messageStream: new SmithyMessageEncoderStream({
                        inputStream,
                        serializer
                    }),
                    encoder: this.eventStreamCodec,
                    includeEndFrame: !0
                });
            }
        }
        class EventStreamMarshaller {
            universalMarshaller;
            constructor({ utf8Encoder, utf8Decoder }){
                this.universalMarshaller = new EventStreamMarshaller_EventStreamMarshaller({
                    utf8Decoder,
                    utf8Encoder
                });
            }
            deserialize(body, deserializer) {
                let bodyIterable = "function" == typeof body[Symbol.asyncIterator] ? body : readableToIterable(body);
                return this.universalMarshaller.deserialize(bodyIterable, deserializer);
            }
            serialize(input, serializer) {
                return external_node_stream_.Readable.from(this.universalMarshaller.serialize(input, serializer));
            }
        }
        let EventStreamMarshaller_eventStreamSerdeProvider = (options)=>new EventStreamMarshaller(options);
        async function* readableToIterable(readStream) {
            let streamEnded = !1, generationEnded = !1, records = [];
            readStream.on("error", (err)=>{
                streamEnded || (streamEnded = !0);
                if (err) throw err;
            });
            readStream.on("data", (data)=>{
                records.push(data);
            });
            readStream.on("end", ()=>{
                streamEnded = !0;
            });
            for(; !generationEnded;){
                let value = await new Promise((resolve)=>setTimeout(()=>resolve(records.shift()), 0));
                value && (yield value);
                generationEnded = streamEnded && 0 === records.length;
            }
        }
        var TypeRegistry = __webpack_require__(5629), toUtf8 = __webpack_require__(9809), fromUtf8 = __webpack_require__(7332);
        class EventStreamSerde {
            marshaller;
            serializer;
            deserializer;
            serdeContext;
            defaultContentType;
            compositeErrorRegistry;
            constructor({ marshaller, serializer, deserializer, serdeContext, defaultContentType, compositeErrorRegistry }){
                this.marshaller = marshaller;
                this.serializer = serializer;
                this.deserializer = deserializer;
                this.serdeContext = serdeContext;
                this.defaultContentType = defaultContentType;
                this.compositeErrorRegistry = compositeErrorRegistry;
            }
            async serializeEventStream({ eventStream, requestSchema, initialRequest, initialMessageType }) {
                let marshaller = this.marshaller, eventStreamMember = requestSchema.getEventStreamMember(), unionSchema = requestSchema.getMemberSchema(eventStreamMember), serializer = this.serializer, defaultContentType = this.defaultContentType, initialRequestMarker = Symbol("initialRequestMarker"), eventStreamIterable = {
                    async *[Symbol.asyncIterator] () {
                        if (initialRequest) {
                            serializer.write(requestSchema, initialRequest);
                            let body = serializer.flush();
                            yield {
                                [initialRequestMarker]: !0,
                                headers: {
                                    ":event-type": {
                                        type: "string",
                                        value: initialMessageType ?? "initial-request"
                                    },
                                    ":message-type": {
                                        type: "string",
                                        value: "event"
                                    },
                                    ":content-type": {
                                        type: "string",
                                        value: defaultContentType
                                    }
                                },
                                body
                            };
                        }
                        for await (let page of eventStream)yield page;
                    }
                };
                return marshaller.serialize(eventStreamIterable, (event)=>{
                    if (event[initialRequestMarker]) return {
                        headers: event.headers,
                        body: event.body
                    };
                    let unionMember = "";
                    for(let key in event)if ((0, hasOwn.$)(event, key) && "__type" !== key) {
                        unionMember = key;
                        break;
                    }
                    let { additionalHeaders, body, eventType, explicitPayloadContentType } = this.writeEventBody(unionMember, unionSchema, event);
                    return {
                        headers: {
                            ":event-type": {
                                type: "string",
                                value: eventType
                            },
                            ":message-type": {
                                type: "string",
                                value: "event"
                            },
                            ":content-type": {
                                type: "string",
                                value: explicitPayloadContentType ?? defaultContentType
                            },
                            ...additionalHeaders
                        },
                        body
                    };
                });
            }
            async deserializeEventStream({ response, responseSchema, initialResponseContainer, initialMessageType }) {
                let marshaller = this.marshaller, eventStreamMember = responseSchema.getEventStreamMember(), memberSchemas = responseSchema.getMemberSchema(eventStreamMember).getMemberSchemas(), initialResponseMarker = Symbol("initialResponseMarker"), asyncIterable = marshaller.deserialize(response.body, async (event)=>{
                    let unionMember = "";
                    for(let key in event)if ((0, hasOwn.$)(event, key) && "__type" !== key) {
                        unionMember = key;
                        break;
                    }
                    let body = event[unionMember].body;
                    if (unionMember === (initialMessageType ?? "initial-response")) {
                        let dataObject = await this.deserializer.read(responseSchema, body);
                        return delete dataObject[eventStreamMember], {
                            [initialResponseMarker]: !0,
                            ...dataObject
                        };
                    }
                    if (!(unionMember in memberSchemas)) return {
                        $unknown: event
                    };
                    {
                        let eventStreamSchema = memberSchemas[unionMember];
                        if (eventStreamSchema.isStructSchema()) {
                            let out = {}, hasBindings = !1;
                            for (let [name, member] of eventStreamSchema.structIterator()){
                                let { eventHeader, eventPayload } = member.getMergedTraits();
                                hasBindings = hasBindings || !!(eventHeader || eventPayload);
                                if (eventPayload) member.isBlobSchema() ? out[name] = body : member.isStringSchema() ? out[name] = (this.serdeContext?.utf8Encoder ?? toUtf8.P)(body) : member.isStructSchema() && (out[name] = await this.deserializer.read(member, body));
                                else if (eventHeader) {
                                    let value = event[unionMember].headers[name]?.value;
                                    null != value && (member.isNumericSchema() ? value && "object" == typeof value && "bytes" in value ? out[name] = BigInt(value.toString()) : out[name] = Number(value) : out[name] = value);
                                }
                            }
                            return {
                                [unionMember]: await this.readEventMember(eventStreamSchema, body, hasBindings, out)
                            };
                        }
                        return {
                            [unionMember]: await this.deserializer.read(eventStreamSchema, body)
                        };
                    }
                }), asyncIterator = asyncIterable[Symbol.asyncIterator](), firstEvent = await asyncIterator.next();
                if (firstEvent.done) return asyncIterable;
                if (firstEvent.value?.[initialResponseMarker]) {
                    if (!responseSchema) throw Error("@smithy::core/protocols - initial-response event encountered in event stream but no response schema given.");
                    for(let key in firstEvent.value)(0, hasOwn.$)(firstEvent.value, key) && (initialResponseContainer[key] = firstEvent.value[key]);
                }
                return {
                    async *[Symbol.asyncIterator] () {
                        firstEvent?.value?.[initialResponseMarker] || (yield firstEvent.value);
                        for(;;){
                            let { done, value } = await asyncIterator.next();
                            if (done) break;
                            yield value;
                        }
                    }
                };
            }
            async readEventMember(eventStreamSchema, body, hasBindings, out) {
                let ErrCtor, staticStructuralSchema = eventStreamSchema.getSchema();
                if (Array.isArray(staticStructuralSchema) && -3 === staticStructuralSchema[0]) {
                    let namespace = staticStructuralSchema[1], nsRegistry = TypeRegistry.O.for(namespace);
                    this.compositeErrorRegistry?.copyFrom(nsRegistry);
                    ErrCtor = (this.compositeErrorRegistry ?? nsRegistry)?.getErrorCtor(staticStructuralSchema);
                }
                let dataObject = hasBindings ? out : 0 === body.byteLength ? {} : await this.deserializer.read(eventStreamSchema, body);
                if (ErrCtor) {
                    let message = dataObject.message ?? dataObject.Message ?? "Unknown", metadata = {}, $fault = eventStreamSchema.getMergedTraits().error;
                    return $fault && (metadata.$fault = $fault), Object.assign(new ErrCtor({}), metadata, {
                        message
                    }, dataObject);
                }
                return dataObject;
            }
            writeEventBody(unionMember, unionSchema, event) {
                let explicitPayloadContentType, serializer = this.serializer, eventType = unionMember, explicitPayloadMember = null, isKnownSchema = unionSchema.getSchema()[4].includes(unionMember), additionalHeaders = {};
                if (isKnownSchema) {
                    let eventSchema = unionSchema.getMemberSchema(unionMember);
                    if (eventSchema.isStructSchema()) {
                        for (let [memberName, memberSchema] of eventSchema.structIterator()){
                            let { eventHeader, eventPayload } = memberSchema.getMergedTraits();
                            if (eventPayload) explicitPayloadMember = memberName;
                            else if (eventHeader) {
                                let value = event[unionMember][memberName], type = "binary";
                                memberSchema.isNumericSchema() ? type = -2147483648 <= value && value <= 2147483647 ? "integer" : "long" : memberSchema.isTimestampSchema() ? type = "timestamp" : memberSchema.isStringSchema() ? type = "string" : memberSchema.isBooleanSchema() && (type = "boolean");
                                if (null != value) {
                                    additionalHeaders[memberName] = {
                                        type,
                                        value
                                    };
                                    delete event[unionMember][memberName];
                                }
                            }
                        }
                        if (null !== explicitPayloadMember) {
                            let payloadSchema = eventSchema.getMemberSchema(explicitPayloadMember);
                            payloadSchema.isBlobSchema() ? explicitPayloadContentType = "application/octet-stream" : payloadSchema.isStringSchema() && (explicitPayloadContentType = "text/plain");
                            serializer.write(payloadSchema, event[unionMember][explicitPayloadMember]);
                        } else serializer.write(eventSchema, event[unionMember]);
                    } else if (eventSchema.isUnitSchema()) serializer.write(eventSchema, {});
                    else throw Error("@smithy/core/event-streams - non-struct member not supported in event stream union.");
                } else {
                    let [type, value] = event[unionMember];
                    eventType = type;
                    serializer.write(15, value);
                }
                let messageSerialization = serializer.flush() ?? new Uint8Array();
                return {
                    body: "string" == typeof messageSerialization ? (this.serdeContext?.utf8Decoder ?? fromUtf8.a)(messageSerialization) : messageSerialization,
                    eventType,
                    explicitPayloadContentType,
                    additionalHeaders
                };
            }
        }
    })
};
