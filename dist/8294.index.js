'use strict';
exports.id = 8294;
exports.ids = [
	8294
];
exports.modules = {
	8294: ((_module, exported, bundled)=>{
		var setCredentialFeature = bundled(249), parseKnownFiles = bundled(816), getProfileName = bundled(2365), CredentialsProviderError = bundled(1436), httpRequest = bundled(9725);
		class LoginCredentialsFetcher {
			profileData;
			init;
			callerClientConfig;
			static REFRESH_THRESHOLD = 300000;
			constructor(profileData, init, callerClientConfig){
				this.profileData = profileData;
				this.init = init;
				this.callerClientConfig = callerClientConfig;
			}
			async loadCredentials() {
				let token = await this.loadToken();
				if (!token) throw new CredentialsProviderError.C(`Failed to load a token for session ${this.loginSession}, please re-authenticate using aws login`, {
					tryNextLink: !1,
					logger: this.logger
				});
				let accessToken = token.accessToken, now = Date.now();
				return new Date(accessToken.expiresAt).getTime() - now <= LoginCredentialsFetcher.REFRESH_THRESHOLD ? this.refresh(token) : this.toCredentials(token.accessToken);
			}
			get logger() {
				return this.init?.logger;
			}
			get loginSession() {
				return this.profileData.login_session;
			}
			toCredentials(token) {
				return {
					accessKeyId: token.accessKeyId,
					secretAccessKey: token.secretAccessKey,
					sessionToken: token.sessionToken,
					accountId: token.accountId,
					expiration: new Date(token.expiresAt)
				};
			}
			async refresh(token) {
				let requestHandler, diskToken = await this.loadToken().catch((()=>token)), now = Date.now(), diskExpiry = new Date(diskToken.accessToken.expiresAt).getTime(), tokenExpiry = new Date(token.accessToken.expiresAt).getTime(), freshToken = diskExpiry <= now && tokenExpiry > now ? token : diskToken, freshExpiry = new Date(freshToken.accessToken.expiresAt).getTime();
				if (freshExpiry - Date.now() > LoginCredentialsFetcher.REFRESH_THRESHOLD) return this.toCredentials(freshToken.accessToken);
				let { SigninClient, CreateOAuth2TokenCommand } = await Promise.all([
					bundled.e(4581),
					bundled.e(8491),
					bundled.e(5143),
					bundled.e(1223),
					bundled.e(6893)
				]).then(bundled.bind(bundled, 6893)), { logger, userAgentAppId } = this.callerClientConfig ?? {}, requestHandler1 = (requestHandler = this.callerClientConfig?.requestHandler, requestHandler?.metadata?.handlerProtocol === "h2") ? void 0 : this.callerClientConfig?.requestHandler, signInRegion = "string" == typeof freshToken.signInRegion && freshToken.signInRegion.length > 0 ? freshToken.signInRegion : void 0, client = new SigninClient({
					credentials: {
						accessKeyId: "",
						secretAccessKey: ""
					},
					region: signInRegion ?? this.profileData.region ?? await this.callerClientConfig?.region?.() ?? process.env.AWS_REGION,
					requestHandler: requestHandler1,
					logger,
					userAgentAppId,
					...this.init?.clientConfig,
					...signInRegion && {
						region: signInRegion
					}
				});
				this.createDPoPInterceptor(client.middlewareStack);
				let commandInput = {
					tokenInput: {
						clientId: freshToken.clientId,
						refreshToken: freshToken.refreshToken,
						grantType: "refresh_token"
					}
				};
				try {
					let response = await client.send(new CreateOAuth2TokenCommand(commandInput)), { accessKeyId, secretAccessKey, sessionToken } = response.tokenOutput?.accessToken ?? {}, { refreshToken, expiresIn } = response.tokenOutput ?? {};
					if (!accessKeyId || !secretAccessKey || !sessionToken || !refreshToken) throw new CredentialsProviderError.C("Token refresh response missing required fields", {
						logger: this.logger,
						tryNextLink: !1
					});
					let expiration = new Date(Date.now() + (expiresIn ?? 900) * 1000), updatedToken = {
						...freshToken,
						accessToken: {
							...freshToken.accessToken,
							accessKeyId,
							secretAccessKey,
							sessionToken,
							expiresAt: expiration.toISOString()
						},
						refreshToken
					};
					await this.saveToken(updatedToken);
					return this.toCredentials(updatedToken.accessToken);
				} catch (error) {
					if ("AccessDeniedException" === error.name) {
						let message, errorType = error.error;
						switch(errorType){
							case "TOKEN_EXPIRED":
								message = "Your session has expired. Please reauthenticate.";
								break;
							case "USER_CREDENTIALS_CHANGED":
								message = "Unable to refresh credentials because of a change in your password. Please reauthenticate with your new password.";
								break;
							case "INSUFFICIENT_PERMISSIONS":
								message = "Unable to refresh credentials due to insufficient permissions. You may be missing permission for the 'CreateOAuth2Token' action.";
								break;
							default:
								message = `Failed to refresh token: ${String(error)}. Please re-authenticate using \`aws login\``;
						}
						throw new CredentialsProviderError.C(message, {
							logger: this.logger,
							tryNextLink: !1
						});
					}
					let tokenExpiry = new Date(freshToken.accessToken.expiresAt).getTime();
					if (tokenExpiry > Date.now()) {
						this.logger?.warn?.(`Failed to refresh token: ${String(error)}. Using existing token until expiry.`);
						return this.toCredentials(freshToken.accessToken);
					}
					throw new CredentialsProviderError.C(`Failed to refresh token: ${String(error)}. Please re-authenticate using aws login`, {
						logger: this.logger
					});
				}
			}
			async loadToken() {
				let tokenFilePath = this.getTokenFilePath();
				try {
					let tokenData = await bundled(1455).readFile(tokenFilePath, "utf8"), token = JSON.parse(tokenData), missingFields = [
						"accessToken",
						"clientId",
						"refreshToken",
						"dpopKey"
					].filter(((k)=>!token[k]));
					token.accessToken?.accountId || missingFields.push("accountId");
					if (missingFields.length > 0) throw new CredentialsProviderError.C(`Token validation failed, missing fields: ${missingFields.join(", ")}`, {
						logger: this.logger,
						tryNextLink: !1
					});
					return token;
				} catch (error) {
					throw new CredentialsProviderError.C(`Failed to load token from ${tokenFilePath}: ${String(error)}`, {
						logger: this.logger,
						tryNextLink: !1
					});
				}
			}
			async saveToken(token) {
				let tokenFilePath = this.getTokenFilePath(), directory = (0, bundled(6760).dirname)(tokenFilePath);
				try {
					await bundled(1455).mkdir(directory, {
						recursive: !0
					});
				} catch (error) {}
				await bundled(1455).writeFile(tokenFilePath, JSON.stringify(token, null, 2), "utf8");
			}
			getTokenFilePath() {
				let directory = process.env.AWS_LOGIN_CACHE_DIRECTORY ?? (0, bundled(6760).join)((0, bundled(8161).homedir)(), ".aws", "login", "cache"), loginSessionBytes = Buffer.from(this.loginSession, "utf8"), loginSessionSha256 = (0, bundled(7598).createHash)("sha256").update(loginSessionBytes).digest("hex");
				return (0, bundled(6760).join)(directory, `${loginSessionSha256}.json`);
			}
			derToRawSignature(derSignature) {
				let offset = 2;
				if (0x02 !== derSignature[offset]) throw Error("Invalid DER signature");
				offset++;
				let rLength = derSignature[offset++], r = derSignature.subarray(offset, offset + rLength);
				offset += rLength;
				if (0x02 !== derSignature[offset]) throw Error("Invalid DER signature");
				offset++;
				let sLength = derSignature[offset++], s = derSignature.subarray(offset, offset + sLength);
				r = 0x00 === r[0] ? r.subarray(1) : r;
				s = 0x00 === s[0] ? s.subarray(1) : s;
				let rPadded = Buffer.concat([
					Buffer.alloc(32 - r.length),
					r
				]), sPadded = Buffer.concat([
					Buffer.alloc(32 - s.length),
					s
				]);
				return Buffer.concat([
					rPadded,
					sPadded
				]);
			}
			createDPoPInterceptor(middlewareStack) {
				middlewareStack.add(((next)=>(async (args)=>{
						if (httpRequest.K.isInstance(args.request)) {
							let request = args.request, actualEndpoint = `${request.protocol}//${request.hostname}${request.port ? `:${request.port}` : ""}${request.path}`, dpop = await this.generateDpop(request.method, actualEndpoint);
							request.headers = {
								...request.headers,
								DPoP: dpop
							};
						}
						return next(args);
					})), {
					step: "finalizeRequest",
					name: "dpopInterceptor",
					override: !0
				});
			}
			async generateDpop(method = "POST", endpoint) {
				let token = await this.loadToken();
				try {
					let privateKey = (0, bundled(7598).createPrivateKey)({
						key: token.dpopKey,
						format: "pem",
						type: "sec1"
					}), publicDer = (0, bundled(7598).createPublicKey)(privateKey).export({
						format: "der",
						type: "spki"
					}), pointStart = -1;
					for(let i = 0; i < publicDer.length; i++)if (0x04 === publicDer[i]) {
						pointStart = i;
						break;
					}
					let x = publicDer.slice(pointStart + 1, pointStart + 33), y = publicDer.slice(pointStart + 33, pointStart + 65), header = {
						alg: "ES256",
						typ: "dpop+jwt",
						jwk: {
							kty: "EC",
							crv: "P-256",
							x: x.toString("base64url"),
							y: y.toString("base64url")
						}
					}, payload = {
						jti: crypto.randomUUID(),
						htm: method,
						htu: endpoint,
						iat: Math.floor(Date.now() / 1000)
					}, headerB64 = Buffer.from(JSON.stringify(header)).toString("base64url"), payloadB64 = Buffer.from(JSON.stringify(payload)).toString("base64url"), message = `${headerB64}.${payloadB64}`, asn1Signature = (0, bundled(7598).sign)("sha256", Buffer.from(message), privateKey), signatureB64 = this.derToRawSignature(asn1Signature).toString("base64url");
					return `${message}.${signatureB64}`;
				} catch (error) {
					throw new CredentialsProviderError.C(`Failed to generate Dpop proof: ${error instanceof Error ? error.message : String(error)}`, {
						logger: this.logger,
						tryNextLink: !1
					});
				}
			}
		}
		let fromLoginCredentials = ((init)=>(async ({ callerClientConfig } = {})=>{
				init?.logger?.debug?.("@aws-sdk/credential-providers - fromLoginCredentials");
				let profiles = await (0, parseKnownFiles.Y)(init || {}), profileName = (0, getProfileName.Bz)({
					profile: init?.profile ?? callerClientConfig?.profile
				}), profile = profiles[profileName];
				if (!profile?.login_session) throw new CredentialsProviderError.C(`Profile ${profileName} does not contain login_session.`, {
					tryNextLink: !0,
					logger: init?.logger
				});
				let fetcher = new LoginCredentialsFetcher(profile, init, callerClientConfig), credentials = await fetcher.loadCredentials();
				return (0, setCredentialFeature.g)(credentials, "CREDENTIALS_LOGIN", "AD");
			}));
		exported.fromLoginCredentials = fromLoginCredentials;
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
	})
};
