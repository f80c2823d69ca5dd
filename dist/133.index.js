'use strict';
exports.id = 133;
exports.ids = [
	133
];
exports.modules = {
	133: ((_module, exported, bundled)=>{
		bundled.r(exported);
		bundled.d(exported, {
			main: ()=>main,
			post: ()=>post
		});
		var store, core = bundled(7532), aws_permissions = bundled(1105), domain_lease = bundled(5734), domain_outcome = bundled(7888), domain_source = bundled(1575), domain_warehouse = bundled(4591), explain = bundled(7570), faults_fault = bundled(1581), domain_cidr = bundled(380);
		let IF_PORT_TAKEN = [
			'widen',
			'wait',
			'error'
		];
		var choices = bundled(297), cidr_ip = bundled(893), names = bundled(5585), reader = bundled(6685), run = bundled(1516), security_group = bundled(2345), ipaddr = bundled(8280), ipaddr_default = bundled.n(ipaddr), step = bundled(8088), inputs_target = bundled(6656);
		let PLACES = [
			names.b.clusterIdentifier,
			names.b.workgroupName,
			names.b.vpcSecurityGroupId
		];
		function narrow(source) {
			let { cidr } = source, widest = (0, domain_cidr.w7)(cidr) ? 32 : 16;
			return (0, domain_cidr.Ul)(cidr) && Number((0, domain_cidr.BK)(cidr)) < widest ? (0, reader.Gq)(names.b.cidrIp, cidr, `has too many public addresses for a lease: use the address of the runner, or a block no wider than /${widest}.`) : source;
		}
		let WORDS = {
			ECONNREFUSED: 'the connection was refused',
			ECONNRESET: 'the connection was reset',
			ETIMEDOUT: 'there was no response',
			ENOTFOUND: 'there is no such host name',
			EAI_AGAIN: 'its host name could not be resolved',
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
		].map((block)=>ipaddr_default().parseCIDR(block));
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
					let problem1 = function(status, location = 'nowhere') {
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
						let address = 'ipv6' === parsed.kind() ? parsed.toRFC5952String() : parsed.toString(), range = parsed.range();
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
			}).on('error', (error)=>reject(noConnection(error, fault))).end(), promise;
		}
		function noConnection(error, fault) {
			let { code, words } = reasonOf(error);
			return fault(/CERT|SELF_SIGNED|UNABLE_TO_/.test(code) ? 'AddressServiceNotTrusted' : 'AddressServiceUnreachable', words);
		}
		var access = bundled(1033), domain_rule = bundled(6988), revoke_all = bundled(4620), revoke_batch = bundled(1035), find_lease = bundled(4515);
		async function closeLease({ rules, settled }, { leaseId, groups, leases, openGroup, isSameAccount }, budget) {
			var rules1;
			let isOther, revoke = (some)=>(0, revoke_all.i)(some, {
					dryRun: !1,
					showGroups: !1
				}, openGroup, budget, revoke_batch._), search = async (isWanted)=>{
				let results = [];
				try {
					for await (let found of (0, find_lease.NA)(await leases(), {
						leaseId,
						groups
					}, budget))results.push(...await revoke(found.filter(isWanted)));
					return {
						results
					};
				} catch (error) {
					return {
						results,
						unknown: (0, explain.Ps)(error)
					};
				}
			}, own = await revoke(rules), missed = (0, domain_outcome.ox)((0, domain_outcome.RK)(own), 'not-found').map(({ rule })=>rule), [isMissed, isNew] = [
				(0, domain_rule.yL)(missed),
				(0, domain_rule.kO)(rules)
			], others = settled && 0 === missed.length ? {
				results: []
			} : await search((rule)=>isMissed(rule) || !settled && isNew(rule)), left = (rules1 = (0, domain_outcome.RK)(others.results).map(({ rule })=>rule), isOther = (0, domain_rule.kO)(rules1), own.map((result)=>({
					...result,
					outcomes: result.outcomes.filter(({ rule })=>isOther(rule))
				})).filter(({ outcomes })=>outcomes.length > 0)), { unknown } = others, closed = {
				results: [
					...unknown ? notProvenGone(left, unknown) : left,
					...others.results
				],
				...unknown && !settled ? {
					unknown
				} : {}
			}, isGone = (0, domain_outcome.ox)((0, domain_outcome.RK)(closed.results), 'not-found').length > 0, isUnseen = !settled && !closed.unknown && 0 === closed.results.length;
			return (isGone || isUnseen) && !await isSameAccount() ? function({ results, unknown }) {
				let fault = (0, explain.WE)({
					code: 'NotProvenGone'
				}, {});
				return {
					results: notProvenGone(results, fault),
					...unknown || 0 === results.length ? {
						unknown: unknown ?? fault
					} : {}
				};
			}(closed) : closed;
		}
		function notProvenGone(results, fault) {
			return results.map((result)=>({
					...result,
					outcomes: result.outcomes.map((outcome)=>'not-found' === outcome.result ? (0, domain_outcome.gz)(outcome.rule, fault) : outcome)
				}));
		}
		var domain_security_group = bundled(9066), retry = bundled(4852);
		async function openLease(api, lease, access, budget) {
			let settled = !0, inDoubt = !1, take = async (group, ports)=>{
				let rules = function({ sources }, group, ports) {
					let [first, ...others] = sources, rule = (source)=>({
							group,
							protocol: 'tcp',
							ports,
							source
						});
					return [
						rule(first),
						...others.map(rule)
					];
				}(access, group, ports);
				try {
					return await (0, retry.L5)(budget, {
						what: `AWS to open ${(0, domain_security_group.V)(group)}`,
						send: (signal)=>api.authorize(rules, lease, signal),
						onFault (fault) {
							if (fault.maybeApplied) {
								settled = !1;
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
			}, inGroup = async (group)=>{
				var port;
				let reaches, [exact, ...wider] = (port = access.port, (reaches = Array.from({
					length: 8
				}, (_, reach)=>reach)).flatMap((below)=>reaches.map((above)=>({
							below,
							above
						}))).filter(({ below, above })=>port - below >= 1 && port + above <= 65_535).sort((one, other)=>one.below + one.above - (other.below + other.above) || Math.max(one.below, one.above) - Math.max(other.below, other.above) || one.below - other.below).map(({ below, above })=>({
						from: port - below,
						to: port + above
					}))), result = await take(group, exact);
				for (let ports of 'widen' === access.ifPortTaken ? wider : []){
					if (!isTaken(result)) break;
					result = await take(group, ports);
				}
				return result;
			}, inAnyGroup = async ()=>{
				let reason;
				for (let group of access.groups){
					let result = await inGroup(group);
					if (isRules(result)) return result;
					reason?.kind !== 'rule-exists' && (reason = result);
				}
				return reason;
			};
			try {
				let result = await inAnyGroup();
				'wait' === access.ifPortTaken && await (0, retry.il)(budget, ()=>`another rule for port ${access.port} to be revoked`, async ()=>{
					for(let round = 0; isTaken(result) && !budget.signal.aborted; round++){
						await (0, retry.v7)(budget, round);
						budget.signal.aborted || (result = await inAnyGroup());
					}
				});
				if (isRules(result)) return {
					rules: result,
					settled
				};
				budget.cancelled.throwIfAborted();
				return {
					rules: [],
					settled,
					fault: await whyNot(result, access, api, budget)
				};
			} catch (error) {
				return {
					rules: [],
					settled,
					fault: (0, explain.Ps)(error)
				};
			}
		}
		function isRules(result) {
			return Array.isArray(result);
		}
		function isTaken(result) {
			return !isRules(result) && 'rule-exists' === result.kind;
		}
		async function whyNot(reason, { groups, port, ifPortTaken }, api, budget) {
			let subject = groups.map(domain_security_group.V).join(', '), detail = String(port);
			return 'rule-exists' === reason.kind ? (0, explain.WE)({
				code: 'widen' === ifPortTaken ? 'PortsTaken' : 'PortTaken'
			}, {
				subject,
				detail
			}) : (0, explain.WE)({
				code: 'GroupsFull'
			}, {
				subject,
				detail: await leftBehind(groups, api, budget)
			});
		}
		async function leftBehind(groups, api, budget) {
			try {
				let now = budget.clock.now(), over = (await (0, find_lease.mh)(api, {
					groups
				}, budget)).filter(({ tags })=>{
					let reading = (0, domain_lease.zR)(tags);
					return 'lease' === reading.kind && (0, domain_lease.oN)(reading.lease, now);
				});
				return `${over.length} of the rules there ${1 === over.length ? 'is a lease' : 'are leases'} whose time is over.`;
			} catch (error) {
				return `How many of the rules there are leases whose time is over is not known: ${(0, explain.Ps)(error).title}.`;
			}
		}
		async function waitUntilReachable(connect, endpoint, budget) {
			let attemptTime = Math.min(5_000, budget.attemptTime), silence = (0, explain.WE)({
				code: 'EndpointUnreachable'
			}, {
				subject: endpoint,
				detail: 'there was no response'
			}), patience = {
				...budget,
				attemptTime,
				maxAttempts: 1 / 0
			};
			try {
				await (0, retry.L5)(patience, {
					what: `${endpoint} to take a connection`,
					send: connect,
					silence
				});
				return;
			} catch (error) {
				return (0, explain.Ps)(error);
			}
		}
		var same_account = bundled(4152), log = bundled(7708);
		function reportNotOpened(fault, isCertain = !0) {
			let message = isCertain ? `Nothing was opened. ${fault.message}` : `It is not known whether the access was opened. ${fault.message} The end of the job looks for it and closes it.`;
			(0, log.fz)({
				level: 'error',
				title: fault.title,
				message
			});
		}
		var request_parameters = bundled(2077), files = bundled(869), commands = bundled(4506), failures = bundled(7999), sentences = bundled(7020), domain_run = bundled(6445), manual = bundled(2346), table = bundled(790);
		let RESULTS = {
			revoked: '✅ closed',
			'would-revoke': '✅ closed',
			elsewhere: 'ℹ️ already closed',
			'not-found': 'ℹ️ already closed'
		};
		function cells({ id, group, source, ...rule }) {
			return {
				Rule: (0, table.Q)((0, domain_source.rI)(source)),
				Port: (0, table.Q)((0, domain_rule.ZY)({
					...rule,
					group,
					source
				})),
				Group: (0, table.Q)(group.id),
				Id: (0, table.Q)(id)
			};
		}
		function leasedTo({ run }) {
			return `[${(0, table.Q)(run.repository)} run ${(0, table.Q)(run.id)}](${(0, domain_run.Vp)(run)})`;
		}
		function sections(...parts) {
			return `${parts.join('\n\n')}\n`;
		}
		async function publishOpened(open, endpoint) {
			let { lease, opened, options } = open;
			for (let rule of opened.rules)(0, log.cv)(`Opened ${placed(rule, options.region)} until ${lease.expires} at the latest`);
			(0, log.cv)(`${(0, domain_lease.d2)(lease)}; the end of the job closes it`);
			await (0, files.Kn)(function({ lease, opened: { rules } }, { host, port }) {
				let addresses = rules.flatMap(({ source })=>'cidr' === source.kind ? [
						source.cidr
					] : []);
				return {
					'leased-rules': JSON.stringify(rules.map(request_parameters.q)),
					'security-group-rule-ids': JSON.stringify(rules.map(({ id })=>id)),
					'cidr-ip': addresses.join(','),
					host: host ?? '',
					port: String(port),
					'lease-id': lease.id,
					'expires-at': lease.expires
				};
			}(open, endpoint));
			options.jobSummary && await (0, files.Sy)(function({ lease, opened: { rules }, options }) {
				return sections(`## 🔓 Opened ${(0, sentences.U9)(rules.length, 'rule')} in ${(0, table.Q)(options.region)} until ${(0, table.Q)(lease.expires)} at the latest`, `Leased to ${leasedTo(lease)}. The end of the job closes it.`, (0, table.t)(rules, (rule)=>cells(rule), 100));
			}(open));
		}
		async function publishClosed(closed, open, phase) {
			let { options, lease } = open, { region } = options, outcomes = (0, domain_outcome.RK)(closed.results);
			for (let outcome of outcomes)(0, log.cv)(function(outcome, region) {
				let rule = placed(outcome.rule, region);
				switch(outcome.result){
					case 'failed':
						return `Could not close ${rule}: ${outcome.fault.title}`;
					case 'not-found':
						return `Already closed: ${rule}`;
					default:
						return `Closed ${rule}`;
				}
			}(outcome, region));
			0 !== outcomes.length || closed.unknown || (0, log.cv)(`Lease ${lease.id} has no rule`);
			let commands1 = function({ results, unknown }, { lease, options: { region } }) {
				return [
					...(0, domain_outcome.ox)((0, domain_outcome.RK)(results), 'failed').map(({ rule })=>({
							purpose: 'To close it manually',
							command: (0, commands.A)(rule, region)
						})),
					...unknown ? [
						{
							purpose: 'To look for its rules',
							command: (0, commands.$)(lease.id, region)
						}
					] : []
				];
			}(closed, open);
			if ('post' === phase) for (let { purpose, command } of commands1)(0, log.cv)(`${purpose}: ${command}`);
			(function({ results, unknown }, { lease, groups, options: { region }, opened }, phase) {
				var leaseId, expires;
				let outcomes = (0, domain_outcome.RK)(results), gone = (0, domain_outcome.ox)(outcomes, 'not-found').map(({ rule })=>rule), whatNow = 'main' === phase ? 'The end of the job tries again.' : 'Close it manually: the log and the job summary have the command to copy.';
				return [
					...(0, failures.r)(outcomes, {
						state: (rules)=>`${(0, sentences.CP)(rules)} (${region}) may still be open.`,
						whatNow: ()=>whatNow
					}),
					...unknown ? [
						{
							level: 'error',
							title: unknown.title,
							message: `It is not known whether lease ${lease.id} has ${outcomes.length > 0 ? 'another' : 'a'} rule in ${groups.map(domain_security_group.V).join(', ')} (${region}). ${unknown.message} ${'main' === phase ? whatNow : 'Look for it manually: the log and the job summary have the command to copy. Revoke what it finds.'}`
						}
					] : [],
					...gone.length > 0 ? [
						{
							level: 'notice',
							title: 'Already closed',
							message: `${(0, sentences.CP)(gone)} (${region}) was gone before the end of the job: a sweep or a person revoked it. The job may have lost its access before it ended.`
						}
					] : [],
					...0 !== outcomes.length || unknown || opened.settled ? [] : [
						(leaseId = lease.id, expires = lease.expires, {
							level: 'notice',
							title: 'Nothing was opened',
							message: `The step ended before it knew whether it had opened the access, and no rule of lease ${leaseId} was found in ${region}. Should one appear later, a sweep closes it after ${expires}.`
						})
					]
				];
			})(closed, open, phase).forEach(log.fz);
			let copied = commands1.map(({ command })=>command);
			options.jobSummary && await (0, files.Sy)(function(closed, { lease, options }, phase, commands) {
				let outcomes = (0, domain_outcome.RK)(closed.results);
				return sections(function({ results, unknown }, region, phase) {
					let outcomes = (0, domain_outcome.RK)(results), failed = (0, domain_outcome.ox)(outcomes, 'failed').length, when = 'post' === phase ? ' at the end of the job' : '';
					if (failed > 0) return `## ❌ ${failed} of ${(0, sentences.U9)(outcomes.length, 'rule')} may still be open in ${region}`;
					if (unknown) return `## ❌ Not known whether a rule is open in ${region}`;
					let revoked = (0, domain_outcome.ox)(outcomes, 'revoked').length;
					return revoked > 0 ? `## ✅ Closed ${(0, sentences.U9)(revoked, 'rule')} in ${region}${when}` : `## ℹ️ Nothing was left to close in ${region}${when}`;
				}(closed, (0, table.Q)(options.region), phase), `Leased to ${leasedTo(lease)}.`, ...closed.unknown ? [
					`It is not known whether the lease has a rule: ${(0, table.Q)(closed.unknown.title)}.`
				] : [], ...outcomes.length > 0 ? [
					(0, table.t)(outcomes, (outcome)=>({
							...cells(outcome.rule),
							Outcome: 'failed' === outcome.result ? `❌ may still be open: ${(0, table.Q)(outcome.fault.title)}` : RESULTS[outcome.result]
						}), 100)
				] : [], ...(0, manual.D)('Close manually', 'post' === phase ? commands : []));
			}(closed, open, phase, copied));
		}
		function placed(rule, region) {
			return `${(0, domain_rule.Y3)(rule)} in ${(0, domain_security_group.V)(rule.group)} in ${region} (${rule.id})`;
		}
		var problems = bundled(3300), report_warehouse = bundled(9845), state = bundled(6003), pending = bundled(6874);
		let LEASE = 'lease';
		var actions_step = bundled(1495);
		let lease_state = (store = {
			read: state.u,
			write: state.J
		}, {
			leave: (open)=>store.write(LEASE, (0, pending.b)(open).text),
			read () {
				let reading = (0, pending.c)(store.read(LEASE));
				return 'problem' in reading ? reading : {
					open: reading.pending
				};
			}
		});
		async function main() {
			var place;
			let request = await readInputs();
			if (!request) return;
			await lease_state.leave(void 0);
			let step = (0, actions_step.bP)(request.options, 'main', 'groups' === (place = request.place).kind ? (0, aws_permissions.OP)(place.groups) : (0, aws_permissions.R3)(place.warehouse)), plan = await prepare(request, step);
			if (!plan) return;
			let open = await openNow(request, plan, step);
			if (!open) return;
			let { host, access } = plan;
			await publishOpened(open, {
				host,
				port: access.port
			});
			let seconds = request.waitUntilReachable;
			host && seconds > 0 && await makeSure(host, plan, open, step, seconds);
		}
		async function post() {
			let reading = lease_state.read();
			if ('problem' in reading) return (0, problems.zf)(reading.problem, await readInputs());
			let { open } = reading;
			if (!open) return (0, log.cv)('No lease is left to close.');
			let closed = await lease_close(open, (0, actions_step.bP)(open.options, 'post'));
			await publishClosed(closed, open, 'post');
		}
		async function prepare(request, step) {
			let [found, sources] = await Promise.all([
				lookUp(request, step).catch(explain.Ps),
				resolveSources(request, step).catch(explain.Ps)
			]), faults = [
				found,
				sources
			].filter((result)=>result instanceof faults_fault.v);
			for (let fault of faults)reportNotOpened(fault);
			if (!(found instanceof faults_fault.v) && !(sources instanceof faults_fault.v)) try {
				return function({ place, port, ifPortTaken }, found, sources) {
					let groups = 'groups' === place.kind ? place.groups : (0, access.m)(place.warehouse, found, sources);
					return {
						host: found?.host,
						access: {
							groups,
							sources,
							port: port ?? found?.port ?? domain_warehouse.Wg,
							ifPortTaken
						}
					};
				}(request, found, sources);
			} catch (error) {
				reportNotOpened((0, explain.Ps)(error));
				return;
			}
		}
		async function lookUp({ place }, step) {
			if ('groups' === place.kind) return;
			let { warehouse } = place, aws = await step.signIn((0, aws_permissions.R3)(warehouse)), found = await (0, retry.L5)(step.budget, {
				what: `AWS to describe ${(0, domain_warehouse.NB)(warehouse)}`,
				send: (signal)=>aws.lookUp(warehouse, signal)
			});
			return (0, report_warehouse.X)(warehouse, found), found;
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
			}, silence = (0, explain.WE)({
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
			!function(addresses, faults) {
				let named = addresses.join(', ');
				(0, log.cv)(`Public address of this runner: ${named}`);
				for (let fault of faults)(0, log.cv)(`One connection told no address: ${fault.message}`);
				1 !== addresses.length && (0, log.fz)({
					level: 'warning',
					title: 'Several public addresses',
					message: `The public address of this runner differs from connection to connection: ${named}. The lease lets in all of these, but the next connection may come from another one. If connections fail, set cidr-ip to all addresses of the network.`
				});
			}(told.addresses, told.faults);
			let [first, ...others] = told.addresses;
			return [
				(0, domain_source.at)(first),
				...others.map(domain_source.at)
			];
		}
		async function openNow(request, { access }, step) {
			let { options, run, job, expiresIn } = request, { groups } = access, aws = await step.signIn((0, aws_permissions.OP)(groups)).catch(explain.Ps);
			if (aws instanceof faults_fault.v) return reportNotOpened(aws);
			let lease = {
				id: process.getBuiltinModule('node:crypto').randomUUID(),
				run,
				job,
				expires: (0, domain_lease.Tc)(step.budget.clock.now() + 60_000 * expiresIn)
			}, nothingYet = {
				options,
				lease,
				groups,
				caller: await (0, actions_step.$U)(step),
				opened: {
					rules: [],
					settled: !1
				}
			};
			if (!await lease_state.leave(nothingYet)) return void (0, log.fz)({
				level: 'error',
				title: 'Nothing was opened',
				message: 'The end of the job would not know what to close, because the state of this step could not be written. So nothing was opened.'
			});
			let { fault, ...opened } = await openLease(await aws.leases(), lease, access, step.budget), open = {
				...nothingYet,
				opened
			};
			return await lease_state.leave(opened.settled && fault ? void 0 : open), fault ? reportNotOpened(fault, opened.settled) : open;
		}
		async function makeSure(host, { access: { port } }, open, step, seconds) {
			let endpoint = `${host}:${port}`, fault = await waitUntilReachable((signal)=>tryToConnect(host, port, signal), endpoint, step.startBudget(seconds, names.b.waitUntilReachable));
			if (!fault) return (0, log.cv)(`${endpoint} takes connections of this runner`);
			(0, log.fz)({
				level: 'error',
				title: fault.title,
				message: fault.message
			});
			if (step.budget.cancelled.aborted) return;
			let closed = await lease_close(open, step);
			(function({ results, unknown }) {
				return !unknown && 0 === (0, domain_outcome.ox)((0, domain_outcome.RK)(results), 'failed').length;
			})(closed) && await lease_state.leave(void 0);
			await publishClosed(closed, open, 'main');
		}
		async function lease_close({ options, lease, groups, opened, caller }, step) {
			let permissions = (0, aws_permissions.Pi)(opened.settled ? opened.rules.map(({ group })=>group) : groups), budget = step.startBudget(options.timeout, names.b.timeout), aws = step.signIn(permissions, budget);
			return closeLease(opened, {
				leaseId: lease.id,
				groups,
				openGroup: await (0, actions_step.BX)({
					signIn: ()=>aws
				}, permissions, ({ openLeased })=>openLeased),
				leases: async ()=>(await aws).leases(),
				isSameAccount: async ()=>(0, same_account.se)({
						before: caller,
						now: await (0, actions_step.$U)(step),
						account: ()=>(0, actions_step.i5)(step, budget)
					})
			}, budget);
		}
		async function readInputs() {
			try {
				var get, env;
				return get = core.V4, env = process.env, (0, reader.yw)({
					options: ()=>(0, step.j)(get, env),
					place: ()=>(function(get) {
							let target = (0, inputs_target._)(get, PLACES);
							if ('warehouse' === target.kind) return target;
							let [first, ...others] = target.groups;
							return {
								kind: 'groups',
								groups: [
									first,
									...others
								]
							};
						})(get),
					lessee: ()=>(function(get) {
							let { publicIpUrl, sources } = (0, reader.yw)({
								publicIpUrl: ()=>{
									var name, value;
									let url;
									return name = names.b.publicIpUrl, value = get(names.b.publicIpUrl) || 'https://checkip.amazonaws.com', url = URL.parse(value), url?.protocol !== 'https:' && url?.protocol !== 'http:' ? (0, reader.Gq)(name, value, 'is not a URL: use one such as https://checkip.amazonaws.com.') : '' !== url.username || '' !== url.password ? (0, reader.Gq)(name, `${url.protocol}//***@${url.host}`, 'has credentials: remove them.') : 'http:' === url.protocol && !function(hostname) {
										if ('localhost' === hostname) return !0;
										let address = hostname.replace(/^\[|\]$/g, '');
										return ipaddr_default().isValid(address) && 'loopback' === ipaddr_default().parse(address).range();
									}(url.hostname) ? (0, reader.Gq)(name, value, 'is not encrypted: use https://.') : url.href;
								},
								sources: ()=>(function(get) {
										var blocks;
										let [cidrIp, groupId] = [
											get(names.b.cidrIp),
											get(names.b.ec2SecurityGroupId)
										];
										if ('' !== cidrIp && '' !== groupId) throw new reader.o9(`${names.b.cidrIp} and ${names.b.ec2SecurityGroupId} are both set: set one, or neither for the address of this runner.`);
										return '' !== groupId ? [
											{
												kind: 'ec2-security-group-id',
												id: (0, security_group.j)(names.b.ec2SecurityGroupId, groupId)
											}
										] : '' === cidrIp ? [] : (blocks = (0, reader.e2)((0, cidr_ip.S)(cidrIp), narrow), [
											...new Set(blocks.map(({ cidr })=>(0, domain_cidr.Nm)(cidr)))
										].map((cidr)=>({
												kind: 'cidr',
												cidr
											})));
									})(get)
							}), [first, ...others] = sources;
							return first ? {
								kind: 'sources',
								sources: [
									first,
									...others
								]
							} : {
								kind: 'runner',
								publicIpUrl
							};
						})(get),
					port: ()=>(function(get) {
							let value = get(names.b.port);
							if ('' === value) return;
							let port = /^\d{1,5}$/.test(value) ? Number(value) : 0;
							return port >= 1 && port <= 65_535 ? port : (0, reader.Gq)(names.b.port, value, 'is not a port: use one from 1 to 65535, such as 5439.');
						})(get),
					ifPortTaken: ()=>(0, choices.pS)(get, names.b.ifPortTaken, IF_PORT_TAKEN),
					expiresIn: ()=>(0, choices.kz)(get, names.b.expiresIn, {
							unit: 'minutes',
							from: 1,
							to: 7200,
							otherwise: 360
						}),
					waitUntilReachable: ()=>(0, choices.kz)(get, names.b.waitUntilReachable, {
							unit: 'seconds',
							from: 0,
							to: 3600,
							otherwise: 60
						}),
					run: ()=>(0, run.w)(env),
					job: ()=>(0, run.t)(get(names.b.jobId))
				});
			} catch (error) {
				if (!(error instanceof reader.o9)) throw error;
				await lease_state.leave(void 0);
				(0, problems.TR)(error.problems);
				return;
			}
		}
	}),
	1516: ((_module, exported, bundled)=>{
		bundled.d(exported, {
			t: ()=>readJobId,
			w: ()=>readOwnRun
		});
		var domain_run_js_2 = bundled(6445), names_js_0 = bundled(5585), reader_js_1 = bundled(6685);
		function readOwnRun(env) {
			let url = (0, domain_run_js_2.Vp)({
				server: env.GITHUB_SERVER_URL ?? '',
				repository: env.GITHUB_REPOSITORY ?? '',
				id: env.GITHUB_RUN_ID ?? '',
				attempt: env.GITHUB_RUN_ATTEMPT ?? ''
			}), run = (0, domain_run_js_2.cI)(url);
			if (run) return run;
			throw new reader_js_1.o9(`The run is not known: GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_RUN_ID and GITHUB_RUN_ATTEMPT make ${(0, reader_js_1.SP)(url)}. GitHub's runner sets them; do not set others.`);
		}
		function readJobId(value) {
			return /^\d{0,19}$/.test(value) ? value : (0, reader_js_1.Gq)(names_js_0.b.jobId, value, 'is not the id of a job: leave the input out.');
		}
	}),
	1033: ((_module, exported, bundled)=>{
		bundled.d(exported, {
			m: ()=>leasableGroups
		});
		var domain_cidr_js_0 = bundled(380), domain_warehouse_js_2 = bundled(4591), faults_explain_js_1 = bundled(7570);
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
	4515: ((_module, exported, bundled)=>{
		bundled.d(exported, {
			Dg: ()=>leasePages,
			G0: ()=>findLease,
			NA: ()=>lookForLease,
			mh: ()=>listLeases
		});
		var domain_rule_js_0 = bundled(6988), retry_js_1 = bundled(4852);
		let PAUSES = [
			500,
			1_000,
			2_000,
			4_000,
			5_000
		];
		async function* lookForLease(api, search, budget) {
			let seen = [];
			for (let milliseconds of [
				0,
				...PAUSES
			]){
				milliseconds > 0 && await budget.clock.sleep(milliseconds, budget.signal);
				let found = (await listLeases(api, search, budget)).filter((0, domain_rule_js_0.kO)(seen));
				seen = [
					...seen,
					...found
				];
				yield (0, domain_rule_js_0.dM)(found);
			}
		}
		async function findLease(api, search, budget) {
			for await (let found of lookForLease(api, search, budget))if (found.length > 0) return found;
			return [];
		}
		async function* leasePages(api, query, budget) {
			let page;
			do {
				let listed = await (0, retry_js_1.L5)(budget, {
					what: query.leaseId ? 'AWS to find the rules of this lease' : 'AWS to list the leased rules',
					send: (signal)=>api.list(query, signal, page)
				});
				yield listed;
				page = listed.next;
			}while (void 0 !== page)
		}
		async function listLeases(api, query, budget) {
			let found = [];
			for await (let { rules } of leasePages(api, query, budget))found.push(...rules);
			return found;
		}
	})
};
