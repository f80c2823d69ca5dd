'use strict';
exports.id = 2970;
exports.ids = [
	2970
];
exports.modules = {
	2970: ((_module, exported, bundled)=>{
		bundled.r(exported);
		exported.roleSignIn = roleSignIn;
		var domain_role = bundled(662);
		let FITTING = /^[\t\n\r\x20-\xff]{1,2048}$/, NONE = {
			wider: 'role-alone'
		}, NOTHING = {
			Effect: 'Deny',
			Action: '*',
			Resource: '*'
		};
		function policy(permissions, arn) {
			let statements = [
				...Map.groupBy(permissions.map((({ actions, resources })=>{
					let [service = ''] = actions[0].split(':');
					return {
						actions,
						resources: [
							...new Set('*' === resources ? [
								'*'
							] : resources.map(((resource)=>arn(service, resource))))
						]
					};
				})), (({ resources })=>resources.join()))
			].map((([, same])=>({
					Effect: 'Allow',
					Action: [
						...new Set(same.flatMap((({ actions })=>actions)))
					],
					Resource: same[0]?.resources
				})));
			return JSON.stringify({
				Version: '2012-10-17',
				Statement: statements.length > 0 ? statements : [
					NOTHING
				]
			});
		}
		var explain = bundled(6282), faults_fault = bundled(1581), secret = bundled(5989), version = bundled(1013), fetch = bundled(6463);
		async function request(env, signal) {
			let url = URL.parse(env.ACTIONS_ID_TOKEN_REQUEST_URL ?? ''), bearer = env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;
			if (!url || !bearer) throw (0, explain.WE)({
				code: 'NoIdTokenPermission'
			}, {});
			url.searchParams.set('audience', 'sts.amazonaws.com');
			let headers = {
				accept: 'application/json',
				authorization: `Bearer ${bearer}`,
				'user-agent': `revoke-redshift-ingress/${version.r}`
			};
			try {
				let response = await (0, fetch.v)(env)(url.href, {
					headers,
					signal
				});
				return (function(status, body, bearer) {
					let message = body.replaceAll(bearer, '***').replace(ANY_TOKEN, '***').slice(0, LONGEST_QUOTE);
					if (407 === status) throw (0, explain.WE)({
						code: 'IdToken',
						status,
						message
					}, {});
					if (status >= 400 && status < 500 && 429 !== status) throw (0, explain.WE)({
						code: 'IdTokenRefused',
						status,
						message
					}, {});
					let token = (function(body) {
						try {
							let { value } = JSON.parse(body);
							return TOKEN.test(value) ? value : void 0;
						} catch  {
							return;
						}
					})(body);
					if (200 === status && token) return token;
					throw (0, explain.WE)({
						code: 'IdTokenUnavailable',
						status,
						message: 200 === status ? '' : message
					}, {});
				})(response.status, await response.text(), bearer);
			} catch (error) {
				if (error instanceof faults_fault.v) throw error;
				let failure = function({ code, name, message }) {
					return {
						code: code ?? name,
						message: (0, secret.G)(message)
					};
				}(error), fault = (0, explain.WE)(failure, {});
				if ((0, explain.qE)(failure) && !fault.passes) throw fault;
				throw (0, explain.WE)({
					...failure,
					code: 'IdTokenUnavailable'
				}, {});
			}
		}
		let ANY_TOKEN = /eyJ[\w-]*(\.[\w-]*)*/g, LONGEST_QUOTE = 200, TOKEN = /^[\w-]+\.[\w-]+\.[\w-]+$/;
		var retry = bundled(4852), log = bundled(7708);
		function roleSignIn({ role, region, timeout, aws, now }) {
			let tokens = (function({ env, now, mask }) {
				let known;
				return {
					async get (signal) {
						let asked = now();
						if (!known || asked - known.since >= 240000) {
							let token = await request(env, signal);
							mask(token);
							known = {
								token,
								since: asked
							};
						}
						return known.token;
					},
					forget () {
						known = void 0;
					}
				};
			})({
				env: process.env,
				now,
				mask: log.dK
			});
			return (async (permissions, budget)=>{
				var wider;
				let arn, exact, texts, policies = [
					...[
						{
							json: policy(permissions, exact = (arn = ((where)=>{
								let start = `arn:${(0, domain_role.L$)(role)}`;
								return ((service, resource)=>`${start}:${service}:${where}:${resource}`);
							}))(`${region}:${(0, domain_role.cP)(role)}`))
						},
						{
							json: policy(permissions, ((service, resource)=>(resource.startsWith('security-group/sg-') ? arn('*:*') : exact)(service, resource)))
						},
						{
							json: policy(permissions, ((service, resource)=>exact(service, resource.replace(/(?<=^[\w-]+[/:]).*/, '*')))),
							wider: 'every-group'
						}
					].filter((({ json = '' })=>FITTING.test(json))),
					NONE
				];
				await (0, retry.L5)(budget, {
					what: 'GitHub to give an ID token',
					silence: ()=>(0, explain.WE)({
							code: 'IdTokenUnavailable'
						}, {}),
					send: tokens.get
				});
				let { aws: assumed, policy: policy1 } = await (0, retry.L5)(budget, {
					what: `AWS to let this step assume ${role.arn}`,
					async send (signal) {
						let request = {
							role,
							idToken: await tokens.get(signal),
							policies,
							duration: Math.min(3600, Math.max(900, timeout + 60)),
							mask: log.dK
						};
						return aws.assumeRole(request, signal);
					},
					onFault: tokens.forget
				});
				return (0, log.qx)(`Session policy: ${policy1.json ?? 'none'}`), policy1.wider && (wider = policy1.wider, texts = {
					'every-group': `There are too many groups for a session policy, so this session may do the same to every group in ${region} that its role allows.`,
					'role-alone': 'No session policy fits, so the role alone limits what this session may do.'
				}, (0, log.cv)(texts[wider])), assumed;
			});
		}
	}),
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
	1013: ((_module, exported, bundled)=>{
		let version = "1.0.0";
		exported.r = version;
	})
};
