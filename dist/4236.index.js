'use strict';
exports.id = 4236;
exports.ids = [
	4236
];
exports.modules = {
	1924: ((_module, exported, bundled)=>{
		exported.V = close_close;
		var aws_permissions = bundled(1105), names = bundled(5585), domain_outcome = bundled(7888), rule = bundled(6988), explain = bundled(6282), revoke_all = bundled(4620), revoke_batch = bundled(1035), find_lease = bundled(4515);
		async function closeLease({ rules, complete }, { leaseId, groups, leases, openGroup, isSameAccount }, budget) {
			var rules1;
			let isOther, revoke = ((some)=>(0, revoke_all.i)(some, {
					dryRun: !1,
					showGroups: !1
				}, openGroup, budget, revoke_batch._)), search = async (isWanted)=>{
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
			}, own = await revoke(rules), missed = (0, domain_outcome.ox)((0, domain_outcome.RK)(own), 'not-found').map((({ rule })=>rule)), [isMissed, isNew] = [
				(0, rule.yL)(missed),
				(0, rule.kO)(rules)
			], others = complete && 0 === missed.length ? {
				results: []
			} : await search((rule)=>isMissed(rule) || !complete && isNew(rule)), left = (rules1 = (0, domain_outcome.RK)(others.results).map((({ rule })=>rule)), isOther = (0, rule.kO)(rules1), own.map(((result)=>({
					...result,
					outcomes: result.outcomes.filter((({ rule })=>isOther(rule)))
				}))).filter((({ outcomes })=>outcomes.length > 0))), { unknown } = others, closed = {
				results: [
					...unknown ? notProvenGone(left, unknown) : left,
					...others.results
				],
				...unknown && !complete ? {
					unknown
				} : {}
			}, isGone = (0, domain_outcome.RK)(closed.results).some(domain_outcome.Eq), isUnseen = !complete && !closed.unknown && 0 === closed.results.length;
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
					outcomes: result.outcomes.map((outcome)=>(0, domain_outcome.Eq)(outcome) ? (0, domain_outcome.gz)(outcome.rule, fault) : outcome)
				}));
		}
		var same_account = bundled(4152), actions_step = bundled(605);
		async function close_close({ options, lease, groups, opened, caller }, step) {
			let permissions = (0, aws_permissions.Pi)((function({ rules, complete }, groups) {
				return complete ? rules.map((({ group })=>group)) : groups;
			})(opened, groups)), budget = step.startBudget(options.timeout, names.b.timeout), aws = step.signIn(permissions, budget);
			return closeLease(opened, {
				leaseId: lease.id,
				groups,
				openGroup: await (0, actions_step.BX)({
					signIn: (()=>aws)
				}, permissions, (({ openLeased })=>openLeased)),
				leases: async ()=>(await aws).leases(),
				isSameAccount: async ()=>(0, same_account.se)({
						before: caller,
						now: await (0, actions_step.$U)(step),
						account: ()=>(0, actions_step.i5)(step, budget)
					})
			}, budget);
		}
	}),
	4741: ((_module, exported, bundled)=>{
		exported.z = readLease;
		var domain_cidr = bundled(380);
		let IF_PORT_TAKEN = [
			'widen',
			'wait',
			'error'
		];
		var choices = bundled(297), cidr_ip = bundled(893), names = bundled(5585), port = bundled(5906), reader = bundled(9066), run = bundled(1516), security_group = bundled(2345), ipaddr = bundled(8280), ipaddr_default = bundled.n(ipaddr), step = bundled(4454), target = bundled(6656);
		function readLease(get, env) {
			return (0, reader.yw)({
				options: (()=>(0, step.j)(get, env)),
				place: (()=>(0, target.Xd)(get)),
				lessee: (()=>(function(get) {
						let { publicIpUrl, sources } = (0, reader.yw)({
							publicIpUrl: (()=>{
								var name, value;
								let url;
								return name = names.b.publicIpUrl, value = get(names.b.publicIpUrl) || CHECKIP, url = URL.parse(value), url?.protocol !== 'https:' && url?.protocol !== 'http:' ? (0, reader.Gq)(name, value, 'is not a URL: use one such as https://checkip.amazonaws.com.') : '' !== url.username || '' !== url.password ? (0, reader.Gq)(name, `${url.protocol}//***@${url.host}`, 'has credentials: remove them.') : 'http:' === url.protocol && !function(hostname) {
									if ('localhost' === hostname) return !0;
									let address = hostname.replace(/^\[|\]$/g, '');
									return ipaddr_default().isValid(address) && 'loopback' === ipaddr_default().parse(address).range();
								}(url.hostname) ? (0, reader.Gq)(name, value, 'is not encrypted: use https://.') : url.href;
							}),
							sources: (()=>(function(get) {
									let [cidrIp, groupId] = [
										get(names.b.cidrIp),
										get(names.b.ec2SecurityGroupId)
									];
									return ('' !== cidrIp && '' !== groupId && (0, reader.ll)([
										names.b.cidrIp,
										names.b.ec2SecurityGroupId
									], 'set one, or neither for the address of this runner'), '' !== groupId) ? [
										{
											kind: 'ec2-security-group-id',
											id: (0, security_group.j)(names.b.ec2SecurityGroupId, groupId)
										}
									] : '' === cidrIp ? [] : [
										...new Set((0, reader.e2)((0, cidr_ip.S)(cidrIp), narrow).map((({ cidr })=>(0, domain_cidr.Nm)(cidr))))
									].map(((cidr)=>({
											kind: 'cidr',
											cidr
										})));
								})(get))
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
					})(get)),
				port: (()=>(0, port.E)(get(names.b.port))),
				ifPortTaken: (()=>(0, choices.pS)(get, names.b.ifPortTaken, IF_PORT_TAKEN)),
				expiresIn: (()=>(0, choices.kz)(get, names.b.expiresIn, {
						unit: 'minutes',
						from: 1,
						to: 7200,
						otherwise: 360
					})),
				waitUntilReachable: (()=>(0, choices.kz)(get, names.b.waitUntilReachable, {
						unit: 'seconds',
						from: 0,
						to: 3600,
						otherwise: 60
					})),
				run: (()=>(0, run.w)(env)),
				job: (()=>(0, run.t)(get(names.b.jobId)))
			});
		}
		let CHECKIP = 'https://checkip.amazonaws.com';
		function narrow(source) {
			let { cidr } = source, widest = (0, domain_cidr.w7)(cidr) ? 32 : 16;
			return (0, domain_cidr.Ul)(cidr) && Number((0, domain_cidr.BK)(cidr)) < widest ? (0, reader.Gq)(names.b.cidrIp, cidr, `has too many public addresses for a lease: use the address of the runner, or a block no wider than /${widest}.`) : source;
		}
	}),
	1516: ((_module, exported, bundled)=>{
		exported.t = readJobId;
		exported.w = readOwnRun;
		var domain_run_js_2 = bundled(6445), names_js_0 = bundled(5585), reader_js_1 = bundled(9066);
		function readOwnRun(env) {
			let url = (0, domain_run_js_2.Vp)({
				server: env.GITHUB_SERVER_URL ?? '',
				repository: env.GITHUB_REPOSITORY ?? '',
				id: env.GITHUB_RUN_ID ?? '',
				attempt: env.GITHUB_RUN_ATTEMPT ?? ''
			}), run = (0, domain_run_js_2.cI)(url);
			if (run) return run;
			throw new reader_js_1.o9(`This run is unknown: GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_RUN_ID and GITHUB_RUN_ATTEMPT give ${(0, reader_js_1.SP)(url)}, which is not the URL of a run. The runner sets these variables: do not change them.`);
		}
		function readJobId(value) {
			return /^\d{0,19}$/.test(value) ? value : (0, reader_js_1.Gq)(names_js_0.b.jobId, value, 'is not the id of a job: leave the input out.');
		}
	}),
	4515: ((_module, exported, bundled)=>{
		exported.Dg = leasePages;
		exported.G0 = findLease;
		exported.NA = lookForLease;
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
					send: ((signal)=>api.list(query, signal, page))
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
	}),
	6271: ((_module, exported, bundled)=>{
		exported.AQ = announceAddresses;
		exported.Dh = reportNotOpened;
		exported.LA = reportNotWritten;
		exported.Xu = reportUnreachable;
		exported.zf = reportLostLease;
		var domain_security_group_js_2 = bundled(6685), domain_source_js_0 = bundled(1575), domain_warehouse_js_3 = bundled(4591), runner_log_js_1 = bundled(7708);
		function announceAddresses(addresses, faults) {
			let named = addresses.join(', ');
			(0, runner_log_js_1.cv)(`Public address of this runner: ${named}`);
			for (let fault of faults)(0, runner_log_js_1.cv)(`One connection returned no address: ${fault.message}`);
			1 !== addresses.length && (0, runner_log_js_1.fz)({
				level: 'warning',
				title: 'Several public addresses',
				message: `The public address of this runner differs from connection to connection: ${named}. The lease lets in all of these, but the next connection may come from another one. If connections fail, set cidr-ip to all addresses of the network.`
			});
		}
		function reportNotOpened(fault, isCertain = !0) {
			let message = isCertain ? `Nothing was opened. ${fault.message}` : `It is not known whether the access was opened. ${fault.message} The end of the job looks for it and closes it.`;
			(0, runner_log_js_1.fz)({
				level: 'error',
				title: fault.title,
				message
			});
		}
		function reportNotWritten() {
			(0, runner_log_js_1.fz)({
				level: 'error',
				title: 'Nothing was opened',
				message: 'The end of the job would not know what to close, because the state of this step could not be written. So nothing was opened.'
			});
		}
		function reportUnreachable(fault) {
			(0, runner_log_js_1.fz)({
				level: 'error',
				title: fault.title,
				message: fault.message
			});
		}
		function reportLostLease(problem, request) {
			(0, runner_log_js_1.fz)({
				level: 'error',
				title: 'Lost track of the lease',
				message: `The state that this step left for the end of the job ${problem}, so ${request ? function({ lessee, place }) {
					let who = 'sources' === lessee.kind ? lessee.sources.map(domain_source_js_0.rI).join(', ') : 'the access of this runner', where = 'groups' === place.kind ? place.groups.map(domain_security_group_js_2.V).join(', ') : `the groups of ${(0, domain_warehouse_js_3.NB)(place.warehouse)}`;
					return `${who} in ${where}`;
				}(request) : 'what it opened'} may still be open. Look in the group for rules whose description names this run, and revoke them; a sweep does so once the job is over or the lease has expired.`
			});
		}
	}),
	4147: ((_module, exported, bundled)=>{
		exported.VE = announceReachable;
		exported.cz = publishClosed;
		exported.j$ = publishOpened;
		var domain_lease = bundled(5734), outcome = bundled(7888), domain_rule = bundled(6988), security_group = bundled(6685), files = bundled(869), log = bundled(7708), commands = bundled(4506), failures = bundled(7999), sentences = bundled(7020);
		let TRIES_AGAIN = 'The end of the job tries again.';
		var request_parameters = bundled(2077), domain_run = bundled(6445), manual = bundled(2346), markdown_table = bundled(9132);
		let RESULTS = {
			revoked: '✅ closed',
			'would-revoke': '✅ closed',
			elsewhere: 'ℹ️ already closed',
			'not-found': 'ℹ️ already closed'
		};
		function leasedTo({ run }) {
			return `[${(0, markdown_table.Qq)(run.repository)} run ${(0, markdown_table.Qq)(run.id)}](${(0, domain_run.Vp)(run)})`;
		}
		function sections(...parts) {
			return `${parts.join('\n\n')}\n`;
		}
		async function publishOpened(open, endpoint) {
			let { lease, opened, options } = open;
			for (let rule of opened.rules)(0, log.cv)(`Opened ${placed(rule, options.region)} until ${lease.expires} at the latest`);
			(0, log.cv)(`${(0, domain_lease.d2)(lease)}; the end of the job closes it`);
			await (0, files.Kn)((function({ lease, opened: { rules } }, { host, port }) {
				let addresses = rules.flatMap((({ source })=>'cidr' === source.kind ? [
						source.cidr
					] : []));
				return {
					'leased-rules': JSON.stringify(rules.map(request_parameters.q)),
					'security-group-rule-ids': JSON.stringify(rules.map((({ id })=>id))),
					'cidr-ip': addresses.join(','),
					host: host ?? '',
					port: String(port),
					'lease-id': lease.id,
					'expires-at': lease.expires
				};
			})(open, endpoint));
			options.jobSummary && await (0, files.Sy)((function({ lease, opened: { rules }, options }) {
				return sections(`## 🔓 Opened ${(0, sentences.U9)(rules.length, 'rule')} in ${(0, markdown_table.Qq)(options.region)} until ${(0, markdown_table.Qq)(lease.expires)} at the latest`, `Leased to ${leasedTo(lease)}. The end of the job closes it.`, (0, markdown_table.tp)(rules, markdown_table.Yi));
			})(open));
		}
		function announceReachable(endpoint) {
			(0, log.cv)(`${endpoint} accepts connections from this runner`);
		}
		async function publishClosed(closed, open, phase) {
			let { options, lease } = open, { region } = options, outcomes = (0, outcome.RK)(closed.results);
			for (let outcome of outcomes)(0, log.cv)((function(outcome, region) {
				let rule = placed(outcome.rule, region);
				switch(outcome.result){
					case 'failed':
						return `Could not close ${rule}: ${outcome.fault.title}`;
					case 'not-found':
						return `Already closed: ${rule}`;
					default:
						return `Closed ${rule}`;
				}
			})(outcome, region));
			0 !== outcomes.length || closed.unknown || (0, log.cv)(`Lease ${lease.id} has no rule`);
			let commands1 = (function({ results, unknown }, { lease, options: { region } }) {
				return [
					...(0, outcome.ox)((0, outcome.RK)(results), 'failed').map(({ rule })=>({
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
			})(closed, open);
			if ('post' === phase) for (let { purpose, command } of commands1)(0, log.cv)(`${purpose}: ${command}`);
			(function({ results, unknown }, { lease, groups, options: { region }, opened }, phase) {
				var what, leaseId, expires;
				let outcomes = (0, outcome.RK)(results), gone = (0, outcome.ox)(outcomes, 'not-found').map((({ rule })=>rule)), where = `${groups.map(security_group.V).join(', ')} (${region})`, rule = outcomes.length > 0 ? 'another rule' : 'a rule';
				return [
					...(0, failures.r)(outcomes, {
						state: (rules)=>`${(0, sentences.CP)(rules)} (${region}) may still be open.`,
						whatNow: ()=>'main' === phase ? TRIES_AGAIN : 'Close it manually: the log and the job summary have the command to copy.'
					}),
					...unknown ? [
						(what = `lease ${lease.id} has ${rule} in ${where}`, {
							level: 'error',
							title: unknown.title,
							message: `It is not known whether ${what}. ${unknown.message} ${'main' === phase ? TRIES_AGAIN : 'Look for it manually: the log and the job summary have the command to copy. Revoke what it finds.'}`
						})
					] : [],
					...gone.length > 0 ? [
						{
							level: 'notice',
							title: 'Already closed',
							message: `Closed before the end of the job: ${(0, sentences.CP)(gone)} (${region}). A sweep or a person revoked ${1 === gone.length ? 'it' : 'them'}. The job may have lost its access early.`
						}
					] : [],
					...0 !== outcomes.length || unknown || opened.complete ? [] : [
						(leaseId = lease.id, expires = lease.expires, {
							level: 'notice',
							title: 'No rule found',
							message: `The step ended before it knew whether it had opened the access, and no rule of lease ${leaseId} was found in ${region}. Should one appear later, a sweep closes it after ${expires}.`
						})
					]
				];
			})(closed, open, phase).forEach(log.fz);
			let copied = commands1.map(({ command })=>command);
			options.jobSummary && await (0, files.Sy)((function(closed, { lease, options }, phase, commands) {
				let outcomes = (0, outcome.RK)(closed.results);
				return sections((function({ results, unknown }, region, phase) {
					let outcomes = (0, outcome.RK)(results), failed = (0, outcome.ox)(outcomes, 'failed').length, when = 'post' === phase ? ' at the end of the job' : '';
					if (failed > 0) return `## ❌ ${failed} of ${(0, sentences.U9)(outcomes.length, 'rule')} may still be open in ${region}`;
					if (unknown) return `## ❌ Not known whether a rule is open in ${region}`;
					let revoked = (0, outcome.ox)(outcomes, 'revoked').length;
					return revoked > 0 ? `## ✅ Closed ${(0, sentences.U9)(revoked, 'rule')} in ${region}${when}` : `## ℹ️ Nothing was left to close in ${region}${when}`;
				})(closed, (0, markdown_table.Qq)(options.region), phase), `Leased to ${leasedTo(lease)}.`, ...closed.unknown ? [
					`It is not known whether the lease has a rule: ${(0, markdown_table.Qq)(closed.unknown.title)}.`
				] : [], ...outcomes.length > 0 ? [
					(0, markdown_table.tp)(outcomes, ((outcome)=>({
							...(0, markdown_table.Yi)(outcome.rule),
							Outcome: 'failed' === outcome.result ? `❌ may still be open: ${(0, markdown_table.Qq)(outcome.fault.title)}` : RESULTS[outcome.result]
						})))
				] : [], ...(0, manual.W)('Close manually', 'post' === phase ? commands : []));
			})(closed, open, phase, copied));
		}
		function placed(rule, region) {
			return `${(0, domain_rule.Y3)(rule)} in ${(0, security_group.V)(rule.group)} in ${region} (${rule.id})`;
		}
	})
};
