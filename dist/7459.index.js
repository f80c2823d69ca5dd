'use strict';
exports.id = 7459;
exports.ids = [
	7459
];
exports.modules = {
	7459: ((_module, exported, bundled)=>{
		var setCredentialFeature = bundled(249), CredentialsProviderError = bundled(1436), node_http_handler = bundled(1668), httpRequest = bundled(9725), date_utils = bundled(5393), sdk_stream_mixin = bundled(6657);
		async function getCredentials(response, logger) {
			let stream = (0, sdk_stream_mixin.c)(response.body), str = await stream.transformToString();
			if (200 === response.statusCode) {
				let parsed = JSON.parse(str);
				if ("string" != typeof parsed.AccessKeyId || "string" != typeof parsed.SecretAccessKey || "string" != typeof parsed.Token || "string" != typeof parsed.Expiration) throw new CredentialsProviderError.C("HTTP credential provider response not of the required format, an object matching: { AccessKeyId: string, SecretAccessKey: string, Token: string, Expiration: string(rfc3339) }", {
					logger
				});
				return {
					accessKeyId: parsed.AccessKeyId,
					secretAccessKey: parsed.SecretAccessKey,
					sessionToken: parsed.Token,
					expiration: (0, date_utils.EI)(parsed.Expiration)
				};
			}
			if (response.statusCode >= 400 && response.statusCode < 500) {
				let parsedBody = {};
				try {
					parsedBody = JSON.parse(str);
				} catch (e) {}
				throw Object.assign(new CredentialsProviderError.C(`Server responded with status: ${response.statusCode}`, {
					logger
				}), {
					Code: parsedBody.Code,
					Message: parsedBody.Message
				});
			}
			throw new CredentialsProviderError.C(`Server responded with status: ${response.statusCode}`, {
				logger
			});
		}
		let fromHttp = ((options = {})=>{
			let host, toRetry, maxRetries, delayMs;
			options.logger?.debug("@aws-sdk/credential-provider-http - fromHttp");
			let relative = options.awsContainerCredentialsRelativeUri ?? process.env.AWS_CONTAINER_CREDENTIALS_RELATIVE_URI, full = options.awsContainerCredentialsFullUri ?? process.env.AWS_CONTAINER_CREDENTIALS_FULL_URI, token = options.awsContainerAuthorizationToken ?? process.env.AWS_CONTAINER_AUTHORIZATION_TOKEN, tokenFile = options.awsContainerAuthorizationTokenFile ?? process.env.AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE, warn = options.logger?.constructor?.name !== "NoOpLogger" && options.logger?.warn ? options.logger.warn.bind(options.logger) : console.warn;
			if (relative && full) {
				warn("@aws-sdk/credential-provider-http: you have set both awsContainerCredentialsRelativeUri and awsContainerCredentialsFullUri.");
				warn("awsContainerCredentialsRelativeUri will take precedence.");
			}
			if (token && tokenFile) {
				warn("@aws-sdk/credential-provider-http: you have set both awsContainerAuthorizationToken and awsContainerAuthorizationTokenFile.");
				warn("awsContainerAuthorizationTokenFile will take precedence.");
			}
			if (relative) host = `http://169.254.170.2${relative}`;
			else if (full) host = full;
			else throw new CredentialsProviderError.C(`No HTTP credential provider host provided.\nSet AWS_CONTAINER_CREDENTIALS_FULL_URI or AWS_CONTAINER_CREDENTIALS_RELATIVE_URI.`, {
				logger: options.logger
			});
			let url = new URL(host);
			((url, logger)=>{
				if ("https:" !== url.protocol && "169.254.170.2" !== url.hostname && "169.254.170.23" !== url.hostname && "[fd00:ec2::23]" !== url.hostname) {
					if (url.hostname.includes("[")) {
						if ("[::1]" === url.hostname || "[0000:0000:0000:0000:0000:0000:0000:0001]" === url.hostname) return;
					} else {
						if ("localhost" === url.hostname) return;
						let ipComponents = url.hostname.split("."), inRange = ((component)=>{
							let num = parseInt(component, 10);
							return 0 <= num && num <= 255;
						});
						if ("127" === ipComponents[0] && inRange(ipComponents[1]) && inRange(ipComponents[2]) && inRange(ipComponents[3]) && 4 === ipComponents.length) return;
					}
					throw new CredentialsProviderError.C(`URL not accepted. It must either be HTTPS or match one of the following:\n  - loopback CIDR 127.0.0.0/8 or [::1/128]\n  - ECS container host 169.254.170.2\n  - EKS container host 169.254.170.23 or [fd00:ec2::23]`, {
						logger
					});
				}
			})(url, options.logger);
			let requestHandler = node_http_handler.$.create({
				connectionTimeout: options.timeout ?? 1000
			}), requestTimeout = options.timeout ?? 1000, provider = (toRetry = (async ()=>{
				let request = new httpRequest.K({
					protocol: url.protocol,
					hostname: url.hostname,
					port: Number(url.port),
					path: url.pathname,
					query: Array.from(url.searchParams.entries()).reduce(((acc, [k, v])=>(acc[k] = v, acc)), {}),
					fragment: url.hash
				});
				tokenFile ? request.headers.Authorization = validateToken((await bundled(1455).readFile(tokenFile)).toString()) : token && (request.headers.Authorization = validateToken(token));
				try {
					let result = await requestHandler.handle(request, {
						requestTimeout
					});
					return getCredentials(result.response).then(((creds)=>(0, setCredentialFeature.g)(creds, "CREDENTIALS_HTTP", "z")));
				} catch (e) {
					throw new CredentialsProviderError.C(String(e), {
						logger: options.logger
					});
				}
			}), maxRetries = options.maxRetries ?? 3, delayMs = options.timeout ?? 1000, (async ()=>{
				for(let i = 0; i < maxRetries; ++i)try {
					return await toRetry();
				} catch (e) {
					await new Promise(((resolve)=>setTimeout(resolve, delayMs)));
				}
				return await toRetry();
			}));
			return (async ()=>{
				try {
					return await provider();
				} finally{
					requestHandler.destroy?.();
				}
			});
		}), validateToken = ((token)=>{
			if (token.includes("\r\n")) throw new CredentialsProviderError.C("Authorization token contains invalid \\r\\n sequence.");
			return token;
		});
		exported.fromHttp = fromHttp;
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
	})
};
