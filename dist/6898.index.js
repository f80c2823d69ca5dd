'use strict';
exports.id = 6898;
exports.ids = [
	6898
];
exports.modules = {
	8649: ((_module, exported, bundled)=>{
		exported.F = openerFor;
		exported.w = revokeRules;
		var aws_permissions_js_5 = bundled(1105), policy_each_group_js_3 = bundled(9987), policy_revoke_any_group_js_0 = bundled(4477), policy_revoke_all_js_1 = bundled(4620), runner_memory_js_4 = bundled(9883), step_js_2 = bundled(605);
		async function revokeRules(target, options, step, journal) {
			let { rules } = target;
			(0, policy_each_group_js_3.zA)(rules).length > 1 && (0, runner_memory_js_4.$)();
			let manner = {
				dryRun: options.dryRun,
				showGroups: !0
			}, openGroup = await openerFor(rules, options, step);
			return (0, policy_revoke_any_group_js_0.l)(await (0, policy_revoke_all_js_1.i)(rules, manner, openGroup, step.budget, journal), target);
		}
		function openerFor(rules, { dryRun }, step) {
			let groups = rules.map((({ group })=>group));
			return (0, step_js_2.BX)(step, dryRun ? (0, aws_permissions_js_5.ZX)(groups) : (0, aws_permissions_js_5.mW)(groups));
		}
	}),
	2321: ((_module, exported, bundled)=>{
		exported.Ku = firstOf;
		exported.fK = leaveAccount;
		exported.hd = resolve;
		var aws_permissions_js_10 = bundled(1105), faults_explain_js_0 = bundled(6282), faults_fault_js_1 = bundled(1581), inputs_reader_js_2 = bundled(9066), inputs_rules_js_3 = bundled(8190), policy_same_account_js_4 = bundled(4152), report_revoke_problems_js_5 = bundled(3105), inputs_js_6 = bundled(4601), look_up_js_7 = bundled(3759), step_js_8 = bundled(605), left_js_9 = bundled(992);
		function firstOf(target) {
			return 'rules' === target.kind ? (0, aws_permissions_js_10.ZX)(target.rules.map((({ group })=>group))) : (0, aws_permissions_js_10.R3)(target.warehouse);
		}
		async function resolve(request, step, caller) {
			let { target } = request;
			if ('rules' === target.kind) return target;
			let { warehouse, sources, ports } = target;
			try {
				let found = await (0, look_up_js_7.T)(warehouse, step);
				return (0, inputs_rules_js_3.N)({
					...found,
					warehouse
				}, sources, ports);
			} catch (error) {
				if (error instanceof inputs_reader_js_2.o9) return (0, inputs_js_6.H)(error, ()=>left_js_9.k.leave(void 0));
				let fault = (0, faults_explain_js_0.Ps)(error);
				(0, report_revoke_problems_js_5.oT)(request, fault);
				(0, faults_fault_js_1.f)(fault) ? await leaveAccount(target, step, caller) : await left_js_9.k.leave(void 0);
				return;
			}
		}
		async function leaveAccount(target, step, caller) {
			if (!caller || caller.account || !(0, policy_same_account_js_4.OD)(target)) return;
			let account = await (0, step_js_8.i5)(step, {
				...step.budget,
				maxAttempts: 1
			});
			'string' == typeof account && await left_js_9.k.leaveCaller({
				...caller,
				account
			});
		}
	}),
	5846: ((_module, exported, bundled)=>{
		exported.B = readRevoke;
		let IF_NOT_FOUND = [
			'warn',
			'error',
			'ignore'
		], REVOKE_AT = [
			'now',
			'job-end'
		];
		var choices = bundled(297), names = bundled(5585), port = bundled(5906), reader = bundled(9066), rules = bundled(8190), cidr_ip = bundled(893), security_group = bundled(2345);
		let KINDS = [
			names.b.cidrIp,
			names.b.ec2SecurityGroupName,
			names.b.ec2SecurityGroupId
		];
		function readOwnerId(ownerId) {
			if (isAccessKeyId(ownerId)) throw new reader.o9(`${names.b.ec2SecurityGroupOwnerId}: ${masked(ownerId)} is an access key id: use the 12 digits of the AWS account that owns the group, and keep keys out of inputs.`);
			return /^(\d{12}|\d{4}-\d{4}-\d{4})$/.test(ownerId) ? ownerId.replaceAll('-', '') : (0, reader.Gq)(names.b.ec2SecurityGroupOwnerId, ownerId, 'is not an AWS account id: use its 12 digits, such as 111122223333.');
		}
		function isAccessKeyId(text) {
			return /^(AKIA|ASIA)/i.test(text);
		}
		function masked(text) {
			return (0, reader.SP)(isAccessKeyId(text) ? `${text.slice(0, 4)}…` : text);
		}
		var inputs_step = bundled(4454), inputs_target = bundled(6656);
		function readRevoke(get, env) {
			return (0, reader.yw)({
				options: (()=>(function(get, env) {
						let { step, ...own } = (0, reader.yw)({
							step: (()=>(0, inputs_step.j)(get, env)),
							ifNotFound: (()=>(0, choices.pS)(get, names.b.ifNotFound, IF_NOT_FOUND)),
							revokeAt: (()=>(0, choices.pS)(get, names.b.revokeAt, REVOKE_AT)),
							dryRun: (()=>(0, choices.Vf)(get, names.b.dryRun, !1))
						});
						return {
							...step,
							...own
						};
					})(get, env)),
				target: (()=>(function(get) {
						let { whom, ports } = (0, reader.yw)({
							whom: (()=>(function(get) {
									let { target, sources } = (0, reader.yw)({
										target: (()=>(0, inputs_target._E)(get)),
										sources: (()=>(function(get) {
												let [kind, ...others] = KINDS.filter(((name)=>'' !== get(name))), ownerId = get(names.b.ec2SecurityGroupOwnerId);
												kind && others.length > 0 && (0, reader.ll)([
													kind,
													...others
												], 'set exactly one');
												if (!kind) {
													if ('' !== ownerId) {
														var value, value1;
														let missing = `${names.b.ec2SecurityGroupName} is missing, although ${names.b.ec2SecurityGroupOwnerId} is ${masked(ownerId)}: set the name of the EC2 security group too, or its id in ${names.b.ec2SecurityGroupId}.`;
														(0, reader.yw)({
															name: ()=>{
																throw new reader.o9(missing);
															},
															ownerId: ()=>readOwnerId(ownerId)
														});
														throw new reader.o9(missing);
													}
													throw new reader.o9(`No source: set ${names.b.cidrIp}, ${names.b.ec2SecurityGroupId} or ${names.b.ec2SecurityGroupName}. If one is set to the output of an earlier step, that output is empty.`);
												}
												return kind === names.b.cidrIp ? ('' !== ownerId && (0, reader.ll)([
													kind,
													names.b.ec2SecurityGroupOwnerId
												], `set either ${kind} or an EC2 security group`), (0, cidr_ip.S)(get(kind))) : kind === names.b.ec2SecurityGroupId ? [
													(value = get(kind), {
														kind: 'ec2-security-group-id',
														...(0, reader.yw)({
															id: ()=>(0, security_group.j)(names.b.ec2SecurityGroupId, value),
															...'' === ownerId ? {} : {
																ownerId: ()=>readOwnerId(ownerId)
															}
														})
													})
												] : [
													(value1 = get(kind), {
														kind: 'ec2-security-group-name',
														...(0, reader.yw)({
															name: ()=>(0, security_group.f)(names.b.ec2SecurityGroupName, value1),
															ownerId () {
																if ('' !== ownerId) return readOwnerId(ownerId);
																throw new reader.o9(`${names.b.ec2SecurityGroupOwnerId} is missing, although ${names.b.ec2SecurityGroupName} is ${(0, reader.SP)(value1)}: set the 12 digits of the AWS account that owns the group.`);
															}
														})
													})
												];
											})(get))
									});
									return 'groups' === target.kind ? {
										target,
										sources: (0, rules.w)(target.groups, sources)
									} : {
										target,
										sources
									};
								})(get)),
							ports: (()=>(0, port.S)(get(names.b.port)))
						}), { target, sources } = whom;
						return 'warehouse' === target.kind ? {
							...target,
							sources,
							ports
						} : (0, rules.N)(target, sources, ports);
					})(get))
			});
		}
	}),
	8190: ((_module, exported, bundled)=>{
		exported.N = rulesFor;
		exported.w = fittingSources;
		var domain_cidr_js_0 = bundled(380), domain_rule_js_1 = bundled(6988), domain_warehouse_js_4 = bundled(4591), names_js_2 = bundled(5585), reader_js_3 = bundled(9066);
		function rulesFor({ groups, port, warehouse }, sources, ports) {
			var port1, ports1;
			let inVpc = groups.some((({ kind })=>'vpc' === kind)), { fitting } = (0, reader_js_3.yw)({
				noPorts: (()=>inVpc ? void 0 : void (ports && (0, reader_js_3.Gq)(names_js_2.b.port, 'all' === ports ? ports : [
						...new Set([
							ports.from,
							ports.to
						])
					].join('-'), 'does not apply, because the rules of a cluster security group have no port: remove the input.'))),
				fitting: (()=>fittingSources(groups, sources))
			}), traffic = inVpc ? 'all' === (ports1 = ports ?? {
				from: port1 = (0, domain_warehouse_js_4.HM)({
					port
				}),
				to: port1
			}) ? {
				protocol: '-1'
			} : {
				protocol: 'tcp',
				ports: ports1
			} : {}, rules = groups.flatMap(((group)=>fitting.map(((source)=>({
						group,
						...traffic,
						source
					})))));
			return {
				kind: 'rules',
				rules: (0, domain_rule_js_1.dM)(rules),
				warehouse,
				portFrom: inVpc ? ports ? 'input' : port && warehouse?.kind || 'default' : void 0
			};
		}
		function fittingSources(groups, sources) {
			let inVpc = groups.some((({ kind })=>'vpc' === kind));
			return (0, reader_js_3.e2)(sources, inVpc ? vpcSource : clusterSource);
		}
		function vpcSource(source) {
			if ('ec2-security-group-name' === source.kind) throw new reader_js_3.o9(`${names_js_2.b.ec2SecurityGroupName}: ${(0, reader_js_3.SP)(source.name)} is a source of cluster security groups: for a VPC security group set ${names_js_2.b.ec2SecurityGroupId}.`);
			return 'cidr' === source.kind ? {
				kind: 'cidr',
				cidr: (0, domain_cidr_js_0.Nm)(source.cidr)
			} : source;
		}
		function clusterSource(source) {
			if ('ec2-security-group-id' === source.kind) throw new reader_js_3.o9(`${names_js_2.b.ec2SecurityGroupId}: ${(0, reader_js_3.SP)(source.id)} is a source of VPC security groups: for a cluster security group set ${names_js_2.b.ec2SecurityGroupName} and ${names_js_2.b.ec2SecurityGroupOwnerId}.`);
			if ('cidr' === source.kind && (0, domain_cidr_js_0.w7)(source.cidr)) throw new reader_js_3.o9(`${names_js_2.b.cidrIp}: ${(0, reader_js_3.SP)(source.cidr)} is IPv6, but cluster security groups are IPv4 only: use an IPv4 CIDR block such as 203.0.113.7/32.`);
			return source;
		}
	}),
	4477: ((_module, exported, bundled)=>{
		exported.Q = foundIn;
		exported.l = inAnyGroup;
		var domain_outcome_js_2 = bundled(7888), domain_rule_js_0 = bundled(6988), faults_fault_js_1 = bundled(1581);
		function inAnyGroup(results, target) {
			if (!target.warehouse) return [
				...results
			];
			let isFound = withAccess(results, ((outcome)=>isThere(outcome) || 'failed' === outcome.result && (0, faults_fault_js_1.f)(outcome.fault))), wasFound = foundBefore(target);
			return results.map(((result)=>({
					...result,
					outcomes: result.outcomes.map(((outcome)=>'not-found' === outcome.result && (isFound(outcome.rule) || wasFound(outcome.rule)) ? {
							result: 'elsewhere',
							rule: outcome.rule
						} : outcome))
				})));
		}
		function foundIn(results, target) {
			if (!target.warehouse) return (()=>!1);
			let isFound = withAccess(results, isThere), wasFound = foundBefore(target);
			return (rule)=>isFound(rule) || wasFound(rule);
		}
		function foundBefore({ found = [] }) {
			return (0, domain_rule_js_0.yL)(found);
		}
		function withAccess(results, isKind) {
			let known = new Set((0, domain_outcome_js_2.RK)(results).filter(isKind).map((({ rule })=>(0, domain_rule_js_0.Pb)(rule))));
			return (rule)=>known.has((0, domain_rule_js_0.Pb)(rule));
		}
		function isThere({ result }) {
			return 'revoked' === result || 'would-revoke' === result;
		}
	}),
	3105: ((_module, exported, bundled)=>{
		exported.AV = reportOtherCaller;
		exported._p = reportLostState;
		exported.g$ = reportRecovered;
		exported.oT = reportUnresolved;
		var domain_source_js_0 = bundled(1575), domain_warehouse_js_4 = bundled(4591), faults_fault_js_1 = bundled(1581), runner_log_js_2 = bundled(7708), sentences_js_3 = bundled(7020);
		function reportUnresolved({ target, options }, fault) {
			let named = (0, sentences_js_3.Z3)(target), state = options.dryRun ? `Could not check ${named}.` : `${named} may still be open.`;
			(0, runner_log_js_2.fz)({
				level: 'error',
				title: fault.title,
				message: (0, faults_fault_js_1.f)(fault) ? `${state} ${fault.message}` : fault.message
			});
		}
		function reportRecovered(problem) {
			(0, runner_log_js_2.fz)({
				level: 'warning',
				title: 'State lost',
				message: `The state that this step left for the end of the job ${problem}, so the rules are taken from the inputs.`
			});
		}
		function reportOtherCaller() {
			(0, runner_log_js_2.fz)({
				level: 'warning',
				title: 'Perhaps another AWS account',
				message: 'The credentials or the endpoint at the end of the job are not those of this step. The ids of VPC security groups are unique, so the right rules are revoked, or none.'
			});
		}
		function reportLostState(problem, target) {
			let named = target ? (0, sentences_js_3.Z3)(target) : 'what the inputs name';
			if (target?.kind === 'warehouse') for (let source of target.sources)(0, runner_log_js_2.cv)(`May still be open: ${(0, domain_source_js_0.rI)(source)} in the groups of ${(0, domain_warehouse_js_4.NB)(target.warehouse)}`);
			(0, runner_log_js_2.fz)({
				level: 'error',
				title: 'Lost track of what to revoke',
				message: `The state that this step left for the end of the job ${problem}, so ${named} may still be open. Revoke manually.`
			});
		}
	}),
	1499: ((_module, exported, bundled)=>{
		exported.iP = announce;
		exported.Jd = announceEnd;
		exported.lM = announcePort;
		exported.mk = publish;
		var outcome = bundled(7888), domain_rule = bundled(6988), security_group = bundled(6685), faults_fault = bundled(1581), files = bundled(869), log = bundled(7708), commands = bundled(4506), sentences = bundled(7020), failures = bundled(7999), cidr = bundled(380), domain_source = bundled(1575);
		function stillLetIn(listed, revoked) {
			return listed.filter((rule)=>{
				var outer, inner;
				return function(one, other) {
					let protocols = [
						one,
						other
					].map(({ protocol })=>'6' === protocol ? 'tcp' : protocol);
					if (protocols[0] !== protocols[1] && !protocols.includes('-1')) return !1;
					let [a, b] = [
						one.ports ?? ALL_PORTS,
						other.ports ?? ALL_PORTS
					];
					return a.from <= b.to && b.from <= a.to;
				}(rule, revoked) && (outer = rule.source, inner = revoked.source, 'cidr' === outer.kind && 'cidr' === inner.kind ? (0, cidr.gR)(outer.cidr, inner.cidr) : outer.kind === inner.kind && (0, domain_source.t6)(outer) === (0, domain_source.t6)(inner) && (0, domain_source.s0)(outer, inner));
			});
		}
		let ALL_PORTS = {
			from: 0,
			to: domain_rule.$t
		};
		function comparable(rule) {
			let { source } = rule;
			return {
				rule,
				source: (0, domain_source.t6)(source).toLowerCase(),
				ports: (0, domain_rule.ZY)(rule),
				cidr: 'cidr' === source.kind ? source.cidr : ''
			};
		}
		function nearMissTexts(results, mostNamed = sentences.SE) {
			return results.flatMap((({ group, outcomes, description })=>{
				var listed;
				let candidates, missing = outcomes.filter(outcome.Eq).map((({ rule })=>rule));
				if (!description || description instanceof faults_fault.v || 0 === missing.length) return [];
				let left = [
					...new Set((listed = description.rules, candidates = listed.map(comparable), missing.map((rule)=>{
						let own = comparable(rule), open = new Set(stillLetIn(listed, rule));
						return candidates.filter((each)=>each.source === own.source || each.ports === own.ports && (0, cidr.EF)(each.cidr, own.cidr) || open.has(each.rule)).map((each)=>each.rule);
					})).flat())
				].filter((0, domain_rule.kO)(outcomes.map((({ rule })=>rule)))), similar = (0, sentences.aw)(left, mostNamed);
				return left.length > 0 ? [
					`${(0, security_group.V)(group)} lets in ${similar}, which this step was not asked to revoke`
				] : [];
			}));
		}
		function stillLetInTexts(results, mostNamed = sentences.SE) {
			return results.flatMap((({ group, outcomes, description })=>{
				if (!description || description instanceof faults_fault.v) return [];
				let others = description.rules.filter((0, domain_rule.kO)(outcomes.map((({ rule })=>rule)))), open = outcomes.filter((({ result })=>'revoked' === result || 'elsewhere' === result)).map((({ rule, result })=>({
						rule,
						result,
						by: stillLetIn(others, rule)
					}))).filter((({ by })=>by.length > 0)), texts = open.slice(0, mostNamed).map(({ rule, result, by })=>`${(0, domain_rule.Y3)(rule)} is ${'revoked' === result ? 'gone' : 'not there'}, but ${(0, security_group.V)(group)} still lets it in by ${(0, sentences.aw)(by, mostNamed)}`), left = open.length - texts.length;
				return left > 0 ? [
					...texts,
					`${left} more rules of ${(0, security_group.V)(group)} are in the log`
				] : texts;
			}));
		}
		var request_parameters = bundled(2077);
		function outputs(results) {
			let outcomes = (0, outcome.RK)(results), rules = ((result)=>JSON.stringify((0, outcome.ox)(outcomes, result).map((({ rule })=>(0, request_parameters.q)(rule))))), groups = results.flatMap((({ description })=>!description || description instanceof faults_fault.v ? [] : [
					description
				])), cluster = groups.find((({ group })=>'cluster' === group.kind))?.api, json = ((value)=>cluster ? JSON.stringify(value) : ''), text = ((name)=>String(cluster?.[name] ?? ''));
			return {
				'revoked-rules': rules('revoked'),
				'not-found-rules': rules('not-found'),
				'failed-rules': rules('failed'),
				'would-revoke-rules': rules('would-revoke'),
				'cluster-security-group': json(cluster),
				'cluster-security-group-name': text('ClusterSecurityGroupName'),
				description: text("Description"),
				'ip-ranges': json(cluster?.IPRanges),
				'ec2-security-groups': json(cluster?.EC2SecurityGroups),
				tags: json(cluster?.Tags),
				'vpc-security-groups': JSON.stringify(groups.filter((({ group })=>'vpc' === group.kind)).map((({ api })=>api)))
			};
		}
		var manual = bundled(2346), markdown = bundled(4285), markdown_table = bundled(9132);
		let RESULTS = {
			revoked: '✅ revoked',
			'would-revoke': '🔍 would be revoked',
			'not-found': '⚠️ not found',
			elsewhere: '➖ not in this group'
		};
		function sentence(untrusted) {
			return (0, markdown.wD)((0, markdown.Jj)(untrusted, 1500));
		}
		function groupsOf(outcomes) {
			return new Set(outcomes.map((({ rule })=>(0, security_group.V)(rule.group))));
		}
		function port(rule) {
			return 'vpc' === rule.group.kind ? {
				Port: (0, markdown_table.Qq)((0, domain_rule.ZY)(rule))
			} : {};
		}
		async function publish(results, context) {
			var outcomes, rules;
			let outcomes1, shown, left, { options, phase } = context;
			for (let { outcomes, description } of results){
				for (let outcome of outcomes)(0, log.cv)((0, sentences.RW)(outcome, options.region));
				if ('post' === phase && !options.dryRun) for (let { rule } of (0, outcome.ox)(outcomes, 'failed'))(0, log.cv)(`To revoke it manually: ${(0, commands.A)(rule, options.region)}`);
				description instanceof faults_fault.v && outcomes.some(({ result })=>'failed' !== result) && (0, log.cv)(`The resulting group is not known: ${description.message}`);
			}
			stillLetInTexts(results, 1 / 0).forEach(log.cv);
			nearMissTexts(results, 1 / 0).forEach(log.cv);
			[
				...(outcomes = (0, outcome.RK)(results), (0, failures.r)(outcomes, {
					state: (rules)=>(function(rules, { options }) {
							let named = `${(0, sentences.CP)(rules)} (${options.region})`;
							if (!options.dryRun) return `${named} may still be open.`;
							let exist = 1 === rules.length ? 'this rule exists' : 'these rules exist';
							return `Could not check whether ${exist}: ${named}.`;
						})(rules, context),
					whatNow: (fault)=>(function(fault, { options, phase }) {
							return options.dryRun ? '' : 'post' === phase ? 'Revoke manually: the log and the job summary have the command to copy.' : (0, faults_fault.f)(fault) ? 'The end of the job tries again.' : '';
						})(fault, context)
				})),
				...(function(results, { options }) {
					let { ifNotFound, region } = options, missed = (0, outcome.ox)((0, outcome.RK)(results), 'not-found');
					if (0 === missed.length || 'ignore' === ifNotFound) return [];
					let left = missed.length - sentences.SE, own = missed.find(({ fault })=>fault)?.fault, near = nearMissTexts(results);
					return [
						{
							level: 'error' === ifNotFound ? 'error' : 'warning',
							title: 'Rule not found',
							message: [
								...missed.slice(0, sentences.SE).map(({ rule })=>`${(0, sentences.PX)(rule, region)}.`),
								...left > 0 ? [
									`${(0, sentences.U9)(left, 'more rule')} not found (see the log).`
								] : [],
								...near.map((text)=>`${text}.`),
								near.length > 0 ? 'Check the port and the source.' : 'Possible causes: the step that opens the rule did not run, or failed; another step or job has already revoked it; it was opened on another port, for another source or in another group.',
								...own?.ownWords ? [
									own.ownWords
								] : []
							].join(' ')
						}
					];
				})(results, context),
				...(function(results, { options }) {
					let stillOpen = stillLetInTexts(results), near = (0, outcome.ox)((0, outcome.RK)(results), 'not-found').length > 0 && 'ignore' !== options.ifNotFound ? [] : nearMissTexts(results), notice = ((title, texts)=>texts.length > 0 ? [
							{
								level: 'notice',
								title,
								message: texts.map((text)=>`${text}.`).join(' ')
							}
						] : []);
					return [
						...notice('Still let in', stillOpen),
						...notice('Similar rules remain', near)
					];
				})(results, context)
			].forEach(log.fz);
			await (0, files.Kn)(outputs(results));
			options.jobSummary && await (0, files.Sy)((outcomes1 = (0, outcome.RK)(results), shown = results.slice(0, 5), left = results.length - shown.length, [
				(function(all, { options, phase }) {
					let { ifNotFound, dryRun, region } = options, here = all.filter((({ result })=>'elsewhere' !== result)), outcomes = here.length > 0 ? here : all, number = ((result)=>(0, outcome.ox)(outcomes, result).length), [failed, missed] = [
						number('failed'),
						number('not-found')
					], [revoked, wouldRevoke] = [
						number('revoked'),
						number('would-revoke')
					], notFound = missed > 0 ? `, ${missed} not found` : '', groups = [
						...groupsOf(outcomes)
					], place = groups.length > 1 ? `${groups.length} security groups` : (0, markdown_table.Qq)(groups[0] ?? ''), where = `${place} in ${(0, markdown_table.Qq)(region)}`, when = 'post' === phase ? ' at the end of the job' : '';
					return failed > 0 ? dryRun ? `## ❌ Dry run: could not check ${where}` : `## ❌ ${failed} of ${(0, sentences.U9)(outcomes.length, 'rule')} may still be open in ${where}` : wouldRevoke > 0 ? `## 🔍 Dry run: would revoke ${(0, sentences.U9)(wouldRevoke, 'rule')} from ${where}${notFound}` : revoked > 0 ? `## ✅ Revoked ${(0, sentences.U9)(revoked, 'rule')} from ${where}${when}${notFound}` : 0 === missed ? `## ✅ Nothing left to revoke from ${where}${when}` : `## ${({
						ignore: '✅',
						warn: '⚠️',
						error: '❌'
					})[ifNotFound]} Nothing to revoke from ${where}: ${(0, sentences.U9)(missed, 'rule')} not found`;
				})(outcomes1, context),
				...context.secondTry ? [
					(rules = outcomes1.length, `This step could not revoke ${1 === rules ? 'it' : 'them'} when it ran.`)
				] : [],
				(function(outcomes, { options }) {
					let several = groupsOf(outcomes).size > 1, failed = options.dryRun ? '❌ unknown' : '❌ may still be open';
					return (0, markdown_table.tp)(outcomes, ((outcome)=>({
							...several ? {
								Group: (0, markdown_table.Qq)((0, security_group.V)(outcome.rule.group))
							} : {},
							Rule: (0, markdown_table.Qq)((0, domain_source.rI)(outcome.rule.source)),
							...port(outcome.rule),
							Outcome: 'failed' === outcome.result ? `${failed}: ${(0, markdown_table.Qq)(outcome.fault.title)}` : RESULTS[outcome.result]
						})));
				})(outcomes1, context),
				...(function(outcomes, { options, phase }) {
					if ('main' === phase || options.dryRun) return [];
					let open = (0, outcome.ox)(outcomes, 'failed');
					return (0, manual.W)('Revoke manually', open.map(({ rule })=>(0, commands.A)(rule, options.region)));
				})(outcomes1, context),
				...stillLetInTexts(shown).map((open)=>`ℹ️ ${sentence(open)}`),
				...nearMissTexts(shown).map((near)=>`⚠️ ${sentence(near)}`),
				...shown.map(((result)=>(function({ group, description }, groups, several) {
						let where = several ? (0, markdown_table.Qq)((0, security_group.V)(group)) : 'the group';
						if (!description) return `The rules that remain in ${where} were not looked up.`;
						if (description instanceof faults_fault.v) return `The rules that remain in ${where} are not known: ${(0, markdown_table.Qq)(description.title)}.`;
						let { rules } = description;
						if (0 === rules.length) return `No rule remains in ${where}.`;
						let title = `${(0, sentences.U9)(rules.length, 'rule')} ${1 === rules.length ? 'remains' : 'remain'} in ${where}`, described = rules.some((rule)=>'' !== rule.description), list = (0, markdown_table.tp)(rules, (rule)=>{
							var tags;
							let room, shown, left;
							return {
								Source: (0, markdown_table.Qq)((0, domain_source.rI)(rule.source)),
								...port(rule),
								...described ? {
									Description: (0, markdown_table.Qq)(rule.description)
								} : {},
								...'cluster' === rule.group.kind ? {
									Status: (0, markdown_table.Qq)(rule.status),
									Tags: (tags = rule.tags, room = 1200, shown = tags.map(({ Key, Value })=>(0, markdown_table.Qq)(Value ? `${Key}=${Value}` : Key)).filter((tag)=>(room -= tag.length) >= 0), left = tags.length - shown.length, [
										...shown,
										...left > 0 ? [
											`*${(0, sentences.U9)(left, 'more tag')}*`
										] : []
									].join(', '))
								} : {}
							};
						}, markdown_table.wq / groups);
						return (0, markdown_table.TM)(title, list, rules.length);
					})(result, shown.length, results.length > 1))),
				...left > 0 ? [
					`*${(0, sentences.U9)(left, 'more group')} not shown.*`
				] : []
			].join('\n\n').concat('\n')));
		}
		function announceEnd(rules, context) {
			let { dryRun, region } = context.options, again = context.secondTry ? ' that this step could not revoke when it ran' : '';
			(0, log.cv)(`End of the job: ${dryRun ? 'looking for' : 'revoking'} ${(0, sentences.U9)(rules.length, 'rule')} in ${region}${again}`);
		}
		async function announce(rules, { dryRun, region }) {
			let verb = dryRun ? 'would revoke' : 'will revoke';
			for (let rule of rules)(0, log.cv)(`At the end of the job: ${verb} ${(0, domain_rule.Y3)(rule)} from ${(0, security_group.V)(rule.group)} in ${region}`);
			await (0, files.Kn)(outputs([]));
		}
		let PORT_FROM = {
			input: 'from the input port',
			cluster: 'the port of the cluster',
			workgroup: 'the port of the workgroup',
			default: 'assumed, because no input, cluster or workgroup names one'
		};
		function announcePort({ rules: [rule], portFrom }) {
			let ports = (0, domain_rule.ZY)(rule), noun = ports.includes('-') ? 'Ports' : 'Port', named = 'all' === ports ? 'All ports' : `${noun} ${ports}`;
			portFrom && (0, log.cv)(`${named} (${PORT_FROM[portFrom]})`);
		}
	}),
	9883: ((_module, exported, bundled)=>{
		exported.$ = spareMemory;
		exported.C = spareMoreMemory;
		function spareMemory() {
			let { setFlagsFromString } = process.getBuiltinModule('node:v8');
			for (let flag of [
				'--semi-space-growth-factor=1',
				'--no-maglev',
				'--no-turbofan'
			])setFlagsFromString(flag);
		}
		function spareMoreMemory() {
			spareMemory();
			process.getBuiltinModule('node:v8').setFlagsFromString('--heap-growing-percent=20');
		}
	})
};
