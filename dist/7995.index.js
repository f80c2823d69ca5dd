'use strict';
exports.id = 7995;
exports.ids = [
	7995,
	7708
];
exports.modules = {
	7995: ((_module, exported, bundled)=>{
		bundled.r(exported);
		exported.main = main;
		var permissions = bundled(1105), domain_lease = bundled(5734), outcome = bundled(7888), explain = bundled(6282), faults_fault = bundled(1581), lease = bundled(4741), names = bundled(5585);
		let WORDS = {
			ECONNREFUSED: 'the connection was refused',
			ECONNRESET: 'the connection was reset',
			ETIMEDOUT: 'there was no response',
			ENOTFOUND: 'there is no such host name',
			EAI_AGAIN: 'its host name could not be resolved',
			EPROTO: 'no TLS connection could be established',
			EHOSTUNREACH: 'there is no route to the host',
			ENETUNREACH: 'there is no route to its network'
		};
		function reasonOf(error) {
			let [first] = error instanceof AggregateError ? error.errors : [], { code, message } = first ?? error;
			return {
				code: code ?? '',
				words: WORDS[code ?? ''] ?? message.split('\n')[0]
			};
		}
		async function tryToConnect(host, port, signal) {
			let { promise, resolve, reject } = Promise.withResolvers(), { connect } = process.getBuiltinModule('node:net'), socket = connect({
				host,
				port,
				signal
			});
			return socket.on('connect', resolve), socket.on('error', (error)=>{
				let place = {
					subject: `${host}:${port}`,
					detail: reasonOf(error).words
				};
				reject((0, explain.WE)({
					code: 'EndpointUnreachable'
				}, place));
			}), promise.finally(()=>socket.destroy());
		}
		var rule = bundled(6988), security_group = bundled(6685), domain_source = bundled(1575), retry = bundled(4852), find_lease = bundled(4515);
		async function openLease(api, lease, access, budget) {
			let complete = !0, inDoubt = !1, take = (async (group, ports)=>{
				let rules = (function({ sources }, group, ports) {
					let [first, ...others] = sources, rule = ((source)=>({
							group,
							protocol: 'tcp',
							ports,
							source
						}));
					return [
						rule(first),
						...others.map(rule)
					];
				})(access, group, ports);
				try {
					return await (0, retry.L5)(budget, {
						what: `AWS to open ${(0, security_group.V)(group)}`,
						send: ((signal)=>api.authorize(rules, lease, signal).catch(refuseWrongClock)),
						onFault (fault) {
							if (!fault.notApplied) {
								complete = !1;
								inDoubt = !0;
							}
						}
					});
				} catch (error) {
					let fault = (0, explain.Ps)(error);
					if ('rule-exists' !== fault.kind && 'group-full' !== fault.kind) throw fault;
					if (!inDoubt) return fault;
					let own = await (0, find_lease.G0)(api, {
						leaseId: lease.id,
						groups: access.groups
					}, budget);
					inDoubt = !1;
					return !function(rules, { sources }) {
						let known = new Set(rules.map(({ source })=>(0, domain_source.t6)(source)));
						return sources.every((source)=>known.has((0, domain_source.t6)(source)));
					}(own, access) ? fault : own;
				}
			}), inGroup = (async (group)=>{
				var port;
				let reaches, [exact, ...wider] = (port = access.port, (reaches = Array.from({
					length: 8
				}, ((_, reach)=>reach))).flatMap(((below)=>reaches.map(((above)=>({
							below,
							above
						}))))).filter((({ below, above })=>port - below >= 1 && port + above <= rule.$t)).sort(((one, other)=>one.below + one.above - (other.below + other.above) || Math.max(one.below, one.above) - Math.max(other.below, other.above))).map((({ below, above })=>({
						from: port - below,
						to: port + above
					})))), result = await take(group, exact);
				for (let ports of 'widen' === access.ifPortTaken ? wider : []){
					if (!isTaken(result)) break;
					result = await take(group, ports);
				}
				return result;
			}), takeInOneGroup = (async ()=>{
				let reason;
				for (let group of access.groups){
					let result = await inGroup(group);
					if (isRules(result)) return result;
					reason?.kind !== 'rule-exists' && (reason = result);
				}
				return reason;
			});
			try {
				let result = await takeInOneGroup();
				'wait' === access.ifPortTaken && await (0, retry.il)(budget, ()=>`another rule for port ${access.port} to be revoked`, async ()=>{
					for(let round = 0; isTaken(result) && !budget.signal.aborted; round++){
						await (0, retry.v7)(budget, round);
						budget.signal.aborted || (result = await takeInOneGroup());
					}
				});
				if (isRules(result)) return {
					rules: result,
					complete
				};
				budget.cancelled.throwIfAborted();
				return {
					rules: [],
					complete,
					fault: await whyNot(result, access, api, budget)
				};
			} catch (error) {
				return {
					rules: [],
					complete,
					fault: (0, explain.Ps)(error)
				};
			}
		}
		function refuseWrongClock(error) {
			let fault = (0, explain.Ps)(error);
			if ('wrong-clock' !== fault.kind) throw error;
			let { title, explanation } = (0, explain.WE)({
				code: 'LeaseByWrongClock'
			}, {});
			throw new faults_fault.v(title, explanation, fault.ownWords, {
				...fault,
				passes: !1
			});
		}
		function isRules(result) {
			return Array.isArray(result);
		}
		function isTaken(result) {
			return !isRules(result) && 'rule-exists' === result.kind;
		}
		async function whyNot(reason, { groups, port, ifPortTaken }, api, budget) {
			let subject = groups.map(security_group.V).join(', '), detail = String(port);
			return 'rule-exists' === reason.kind ? (0, explain.WE)({
				code: 'widen' === ifPortTaken ? 'PortsTaken' : 'PortTaken'
			}, {
				subject,
				detail
			}) : (0, explain.WE)({
				code: 'GroupsFull'
			}, {
				subject,
				detail: await countExpired(groups, api, budget)
			});
		}
		async function countExpired(groups, api, budget) {
			try {
				let expired = 0;
				for await (let { rules, at = 0 / 0 } of (0, find_lease.Dg)(api, {
					groups
				}, budget))expired += rules.filter(({ tags })=>(function(moment, tags) {
						let reading = (0, domain_lease.K3)(tags);
						return 'lease' === reading.kind && (0, domain_lease.oN)(reading.lease, moment);
					})(at, tags)).length;
				return String(expired);
			} catch (error) {
				return `unknown (${(0, explain.Ps)(error).title})`;
			}
		}
		async function waitUntilReachable(connect, endpoint, budget) {
			let attemptTime = Math.min(5_000, budget.attemptTime), patience = {
				...budget,
				attemptTime,
				maxAttempts: 1 / 0
			};
			try {
				await (0, retry.L5)(patience, {
					what: `${endpoint} to accept a connection`,
					send: connect,
					silence: ()=>(0, explain.WE)({
							code: 'EndpointUnreachable'
						}, {
							subject: endpoint,
							detail: 'there was no response'
						})
				});
				return;
			} catch (error) {
				return (0, explain.Ps)(error);
			}
		}
		var problems = bundled(6271), publish = bundled(4147), inputs = bundled(4601), actions_step = bundled(605), lease_close = bundled(1924), warehouse = bundled(4591), ipaddr = bundled(8280), ipaddr_default = bundled.n(ipaddr);
		let KINDS = {
			unspecified: 'unspecified',
			broadcast: 'broadcast',
			multicast: 'multicast',
			loopback: 'loopback',
			linkLocal: 'link-local',
			private: 'private',
			uniqueLocal: 'private',
			deprecatedSiteLocal: 'private',
			carrierGradeNat: 'shared (carrier-grade NAT)'
		}, DOCUMENTATION = [
			'192.0.2.0/24',
			'198.51.100.0/24',
			'203.0.113.0/24',
			'2001:db8::/32',
			'3fff::/20'
		].map(((block)=>ipaddr_default().parseCIDR(block)));
		function problem(what) {
			return {
				kind: 'problem',
				problem: what
			};
		}
		async function askAddress(url, signal) {
			let { host, protocol } = new URL(url), fault = (code, detail)=>(0, explain.WE)({
					code
				}, {
					subject: host,
					detail
				}), { request } = process.getBuiltinModule('http:' === protocol ? 'node:http' : 'node:https'), { promise, resolve, reject } = Promise.withResolvers();
			return request(url, {
				agent: !1,
				headers: {
					accept: 'text/plain',
					'user-agent': 'revoke-redshift-ingress'
				},
				signal
			}, (response)=>{
				let { statusCode = 0, headers: { location } } = response, body = '', end = ()=>{
					response.destroy();
					let problem1 = function(status, location = 'an unknown location') {
						return 200 === status ? void 0 : status >= 300 && status < 400 ? [
							'AddressServiceRedirects',
							location
						] : [
							429 === status || status >= 500 ? 'AddressServiceFailed' : 'AddressServiceRefused',
							String(status)
						];
					}(statusCode, location);
					if (problem1) return reject(fault(...problem1));
					let reading = function(response) {
						let text = response.trim();
						if ('' === text) return problem('an empty response');
						let parsed = Buffer.byteLength(response) > 64 ? void 0 : function(text) {
							if (ipaddr_default().IPv4.isValidFourPartDecimal(text)) return ipaddr_default().IPv4.parse(text);
							if (!ipaddr_default().IPv6.isValid(text) || text.includes('%')) return;
							let address = ipaddr_default().IPv6.parse(text);
							return address.isIPv4MappedAddress() ? address.toIPv4Address() : address;
						}(text);
						if (!parsed) return problem(`${JSON.stringify(text.length > 40 ? `${text.slice(0, 39)}…` : text)}, which is not one IP address`);
						let address = parsed.toString(), range = parsed.range();
						if ('unicast' === range || DOCUMENTATION.some(([network, prefix])=>network.kind() === parsed.kind() && parsed.match(network, prefix))) return {
							kind: 'address',
							address
						};
						let kind = KINDS[range] ?? 'reserved';
						return problem(`${address}, which is ${/^[aeiou]/.test(kind) ? 'an' : 'a'} ${kind} address`);
					}(body);
					'address' === reading.kind ? resolve(reading.address) : reject(fault('NoPublicAddress', reading.problem));
				};
				response.setEncoding('utf8');
				response.on('data', (text)=>{
					body += text;
					Buffer.byteLength(body) > 64 && end();
				});
				response.on('end', end);
				response.on('error', (error)=>reject(noConnection(error, fault)));
			}).on('error', (error)=>reject(noConnection(error, fault))).on('upgrade', ({ statusCode = 0 }, socket)=>{
				socket.destroy();
				reject(fault('AddressServiceRefused', String(statusCode)));
			}).end(), promise;
		}
		function noConnection(error, fault) {
			let { code, words } = reasonOf(error);
			return fault(/CERT|SELF_SIGNED|UNABLE_TO_/.test(code) ? 'AddressServiceNotTrusted' : 'AddressServiceUnreachable', words);
		}
		var leasable_groups = bundled(2909), look_up = bundled(3759);
		async function prepare(request, step) {
			let { place } = request, [found, sources] = await Promise.all([
				'groups' === place.kind ? void 0 : (0, look_up.T)(place.warehouse, step).catch(explain.Ps),
				resolveSources(request, step).catch(explain.Ps)
			]), faults = [
				found,
				sources
			].filter(((result)=>result instanceof faults_fault.v));
			for (let fault of faults)(0, problems.Dh)(fault);
			if (!(found instanceof faults_fault.v) && !(sources instanceof faults_fault.v)) try {
				return (function({ place, port, ifPortTaken }, found, sources) {
					let groups = 'groups' === place.kind ? place.groups : (0, leasable_groups.m)(place.warehouse, found, sources);
					return {
						host: found?.host,
						access: {
							groups,
							sources,
							port: port ?? (0, warehouse.HM)(found ?? {}),
							ifPortTaken
						}
					};
				})(request, found, sources);
			} catch (error) {
				(0, problems.Dh)((0, explain.Ps)(error));
				return;
			}
		}
		async function resolveSources({ lessee }, { budget }) {
			var ask, service;
			let one, all, silence;
			if ('sources' === lessee.kind) return lessee.sources;
			let { publicIpUrl } = lessee, told = await (ask = (signal)=>askAddress(publicIpUrl, signal), service = new URL(publicIpUrl).host, one = {
				...budget,
				attemptTime: Math.min(5_000, budget.attemptTime)
			}, all = {
				...budget,
				attemptTime: 10000,
				maxAttempts: 1 / 0
			}, silence = ()=>(0, explain.WE)({
					code: 'AddressServiceUnreachable'
				}, {
					subject: service,
					detail: 'there was no response'
				}), (0, retry.L5)(all, {
				what: `${service} to tell this runner's public address`,
				async send () {
					let asked = Array.from({
						length: 4
					}, ()=>(0, retry.CD)(one, ask, silence)), told = await Promise.allSettled(asked), faults = told.flatMap((end)=>'rejected' === end.status ? (0, explain.Ps)(end.reason) : []), [first, ...others] = [
						...new Set(told.flatMap((end)=>'fulfilled' === end.status ? end.value : []))
					].sort();
					if (void 0 === first) throw faults.find(({ passes })=>passes) ?? faults[0];
					return {
						addresses: [
							first,
							...others
						],
						faults
					};
				}
			}));
			(0, problems.AQ)(told.addresses, told.faults);
			let [first, ...others] = told.addresses;
			return [
				(0, domain_source.at)(first),
				...others.map(domain_source.at)
			];
		}
		var state = bundled(1613);
		async function main(agents) {
			let request = await (0, inputs.K)(lease.z, ()=>state.w.leave(void 0));
			if (!request) return;
			await state.w.leave(void 0);
			let step = (0, actions_step.bP)(request.options, 'main', {
				agents
			}), plan = await prepare(request, step);
			if (!plan) return;
			let open = await openNow(request, plan, step);
			if (!open) return;
			let { host, access } = plan;
			await (0, publish.j$)(open, {
				host,
				port: access.port
			});
			let seconds = request.waitUntilReachable;
			host && seconds > 0 && await makeSure(host, plan, open, step, seconds);
		}
		async function openNow(request, { access }, step) {
			let { options } = request, { groups } = access, aws = await step.signIn((0, permissions.OP)(groups)).catch(explain.Ps);
			if (aws instanceof faults_fault.v) return (0, problems.Dh)(aws);
			let id = process.getBuiltinModule('node:crypto').randomUUID(), lease = (0, domain_lease.ZQ)(id, request, step.budget.clock.now()), nothingYet = {
				options,
				lease,
				groups,
				caller: await (0, actions_step.$U)(step),
				opened: {
					rules: [],
					complete: !1
				}
			};
			if (!await state.w.leave(nothingYet)) return (0, problems.LA)();
			let result = await openLease(await aws.leases(), lease, access, step.budget), { fault, ...opened } = result, open = {
				...nothingYet,
				opened
			}, isCertain = !(function({ fault, complete }) {
				return !fault || !complete;
			})(result);
			return await state.w.leave(isCertain ? void 0 : open), fault ? (0, problems.Dh)(fault, isCertain) : open;
		}
		async function makeSure(host, { access: { port } }, open, step, seconds) {
			let endpoint = `${host}:${port}`, fault = await waitUntilReachable((signal)=>tryToConnect(host, port, signal), endpoint, step.startBudget(seconds, names.b.waitUntilReachable));
			if (!fault) return (0, publish.VE)(endpoint);
			(0, problems.Xu)(fault);
			if (step.budget.cancelled.aborted) return;
			let closed = await (0, lease_close.V)(open, step);
			(function({ results, unknown }) {
				return !unknown && 0 === (0, outcome.ox)((0, outcome.RK)(results), 'failed').length;
			})(closed) && await state.w.leave(void 0);
			await (0, publish.cz)(closed, open, 'main');
		}
	}),
	1613: ((_module, exported, bundled)=>{
		var store, state = bundled(6003), pending = bundled(6874);
		let LEASE = 'lease', state_state = (store = {
			read: state.u,
			write: state.J
		}, {
			leave: ((open)=>store.write(LEASE, (0, pending.b)(open).text)),
			read () {
				let reading = (0, pending.c)(store.read(LEASE));
				return 'problem' in reading ? reading : {
					open: reading.pending
				};
			}
		});
		exported.w = state_state;
	}),
	2909: ((_module, exported, bundled)=>{
		exported.m = leasableGroups;
		var domain_cidr_js_0 = bundled(380), domain_warehouse_js_2 = bundled(4591), faults_explain_js_1 = bundled(6282);
		function leasableGroups(warehouse, { groups, publiclyAccessible }, sources) {
			let subject = (0, domain_warehouse_js_2.NB)(warehouse), [first, ...others] = groups.filter((group)=>'vpc' === group.kind);
			if (!first) throw (0, faults_explain_js_1.WE)({
				code: 'NotInVpc'
			}, {
				subject
			});
			let outside = sources.flatMap((source)=>'cidr' === source.kind && (0, domain_cidr_js_0.Ul)(source.cidr) ? [
					source.cidr
				] : []);
			if (!1 === publiclyAccessible && outside.length > 0) throw (0, faults_explain_js_1.WE)({
				code: 'NotPubliclyAccessible'
			}, {
				subject,
				detail: outside.join(', ')
			});
			return [
				first,
				...others
			];
		}
	}),
	1013: ((_module, exported, bundled)=>{
		let version = "1.0.0";
		exported.r = version;
	})
};
