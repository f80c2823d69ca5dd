'use strict';
exports.id = 577;
exports.ids = [
	577
];
exports.modules = {
	577: ((_module, exported, bundled)=>{
		let journal;
		bundled.r(exported);
		bundled.d(exported, {
			main: ()=>main,
			post: ()=>post
		});
		var store, core = bundled(7532), permissions = bundled(1105), domain_warehouse = bundled(4591), explain = bundled(7570), reader = bundled(6685);
		let IF_NOT_FOUND = [
			'warn',
			'error',
			'ignore'
		], REVOKE_AT = [
			'now',
			'job-end'
		];
		var choices = bundled(297), names = bundled(5585), cidr = bundled(380), domain_rule = bundled(6988);
		function rulesFor({ groups, port, warehouse }, sources, ports) {
			var port1, ports1;
			let inVpc = groups.some(({ kind })=>'vpc' === kind), { fitting } = (0, reader.yw)({
				noPorts: ()=>inVpc ? void 0 : function(ports) {
						if (ports) throw new reader.o9(`${names.b.port} is set, but the rules of a cluster security group have no port: remove it.`);
					}(ports),
				fitting: ()=>fittingSources(groups, sources)
			}), traffic = inVpc ? 'all' === (ports1 = ports ?? {
				from: port1 = port ?? domain_warehouse.Wg,
				to: port1
			}) ? {
				protocol: '-1'
			} : {
				protocol: 'tcp',
				ports: ports1
			} : {}, rules = groups.flatMap((group)=>fitting.map((source)=>({
						group,
						...traffic,
						source
					})));
			return {
				kind: 'rules',
				rules: (0, domain_rule.dM)(rules),
				warehouse,
				portFrom: inVpc ? ports ? 'input' : port && warehouse?.kind || 'default' : void 0
			};
		}
		function fittingSources(groups, sources) {
			let inVpc = groups.some(({ kind })=>'vpc' === kind);
			return (0, reader.e2)(sources, inVpc ? vpcSource : clusterSource);
		}
		function vpcSource(source) {
			if ('ec2-security-group-name' === source.kind) throw new reader.o9(`${names.b.ec2SecurityGroupName}: ${(0, reader.SP)(source.name)} is a source of cluster security groups: for a VPC security group set ${names.b.ec2SecurityGroupId}.`);
			return 'cidr' === source.kind ? {
				kind: 'cidr',
				cidr: (0, cidr.Nm)(source.cidr)
			} : source;
		}
		function clusterSource(source) {
			if ('ec2-security-group-id' === source.kind) throw new reader.o9(`${names.b.ec2SecurityGroupId}: ${(0, reader.SP)(source.id)} is a source of VPC security groups: for a cluster security group set ${names.b.ec2SecurityGroupName} and ${names.b.ec2SecurityGroupOwnerId}.`);
			if ('cidr' === source.kind && (0, cidr.w7)(source.cidr)) throw new reader.o9(`${names.b.cidrIp}: ${(0, reader.SP)(source.cidr)} is IPv6, but cluster security groups are IPv4 only: use an IPv4 CIDR block such as 203.0.113.7/32.`);
			return source;
		}
		var cidr_ip = bundled(893), security_group = bundled(2345);
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
		var inputs_step = bundled(8088), inputs_target = bundled(6656), outcome = bundled(7888), faults_fault = bundled(1581);
		function foundBefore({ found = [] }) {
			return (0, domain_rule.yL)(found);
		}
		function withAccess(results, isKind) {
			let known = new Set((0, outcome.RK)(results).filter(isKind).map(({ rule })=>(0, domain_rule.Pb)(rule)));
			return (rule)=>known.has((0, domain_rule.Pb)(rule));
		}
		function isThere({ result }) {
			return 'revoked' === result || 'would-revoke' === result;
		}
		var each_group = bundled(9987), describe = bundled(8621), retry = bundled(4852);
		async function look(api, rules, dryRun, budget) {
			let [refusal, description] = await Promise.all([
				dryRun ? void 0 : checkPermission(api, rules, budget),
				(0, describe.q)(api, budget).catch(explain.Ps)
			]);
			return refusal ? {
				fault: refusal,
				present: []
			} : description instanceof faults_fault.v ? 'denied' === description.kind ? {
				unseen: description,
				present: []
			} : {
				fault: description,
				present: []
			} : {
				present: rules.filter((0, domain_rule.yL)(description.rules))
			};
		}
		async function checkPermission(api, rules, budget) {
			try {
				await (0, retry.L5)(budget, {
					what: 'AWS to check the permission to revoke',
					send: (signal)=>api.checkPermission(rules, signal)
				});
				return;
			} catch (error) {
				let fault = (0, explain.Ps)(error);
				return 'rule-not-found' === fault.kind ? void 0 : fault;
			}
		}
		function requestFor([first, ...others], { options, target: { warehouse } }, found) {
			return first && {
				options,
				target: {
					kind: 'rules',
					rules: [
						first,
						...others
					],
					...warehouse && {
						warehouse,
						found
					}
				}
			};
		}
		var revoke_all = bundled(4620), same_account = bundled(4152), problems = bundled(3300), log = bundled(7708), sentences = bundled(7020), domain_security_group = bundled(9066), files = bundled(869), commands = bundled(4506), failures = bundled(7999), domain_source = bundled(1575);
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
			to: 65_535
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
		function isMissing(outcome) {
			return 'not-found' === outcome.result || 'revoked' === outcome.result && outcome.responseLost;
		}
		function nearMissTexts(results, mostNamed = sentences.SE) {
			return results.flatMap(({ group, outcomes, description })=>{
				var listed;
				let candidates, missing = outcomes.filter(isMissing).map(({ rule })=>rule);
				if (!description || description instanceof faults_fault.v || 0 === missing.length) return [];
				let left = [
					...new Set((listed = description.rules, candidates = listed.map(comparable), missing.map((rule)=>{
						let own = comparable(rule), open = new Set(stillLetIn(listed, rule));
						return candidates.filter((each)=>each.source === own.source || each.ports === own.ports && (0, cidr.EF)(each.cidr, own.cidr) || open.has(each.rule)).map((each)=>each.rule);
					})).flat())
				].filter((0, domain_rule.kO)(outcomes.map(({ rule })=>rule))), similar = (0, sentences.aw)(left, mostNamed);
				return left.length > 0 ? [
					`${(0, domain_security_group.V)(group)} lets in ${similar}, which this step was not asked to revoke`
				] : [];
			});
		}
		function stillLetInTexts(results, mostNamed = sentences.SE) {
			return results.flatMap(({ group, outcomes, description })=>{
				if (!description || description instanceof faults_fault.v) return [];
				let others = description.rules.filter((0, domain_rule.kO)(outcomes.map(({ rule })=>rule))), open = outcomes.filter(({ result })=>'revoked' === result || 'elsewhere' === result).map(({ rule, result })=>({
						rule,
						result,
						by: stillLetIn(others, rule)
					})).filter(({ by })=>by.length > 0), texts = open.slice(0, mostNamed).map(({ rule, result, by })=>`${(0, domain_rule.Y3)(rule)} is ${'revoked' === result ? 'gone' : 'not there'}, but ${(0, domain_security_group.V)(group)} still lets it in by ${(0, sentences.aw)(by, mostNamed)}`), left = open.length - texts.length;
				return left > 0 ? [
					...texts,
					`${left} more rules of ${(0, domain_security_group.V)(group)} are in the log`
				] : texts;
			});
		}
		var request_parameters = bundled(2077);
		function outputs(results) {
			let outcomes = (0, outcome.RK)(results), rules = (result)=>JSON.stringify((0, outcome.ox)(outcomes, result).map(({ rule })=>(0, request_parameters.q)(rule))), groups = results.flatMap(({ description })=>!description || description instanceof faults_fault.v ? [] : [
					description
				]), cluster = groups.find(({ group })=>'cluster' === group.kind)?.api, json = (value)=>cluster ? JSON.stringify(value) : '', text = (name)=>String(cluster?.[name] ?? '');
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
				'vpc-security-groups': JSON.stringify(groups.filter(({ group })=>'vpc' === group.kind).map(({ api })=>api))
			};
		}
		var manual = bundled(2346), markdown = bundled(4285), table = bundled(790);
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
			return new Set(outcomes.map(({ rule })=>(0, domain_security_group.V)(rule.group)));
		}
		function port(rule) {
			return 'vpc' === rule.group.kind ? {
				Port: (0, table.Q)((0, domain_rule.ZY)(rule))
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
							return options.dryRun ? `It is not known whether ${named} is there.` : `${named} may still be open.`;
						})(rules, context),
					whatNow: (fault)=>(function({ kind }, { options, phase }) {
							return options.dryRun ? '' : 'post' === phase ? 'Revoke manually: the log and the job summary have the command to copy.' : 'nothing-to-revoke' === kind ? '' : 'The end of the job tries again.';
						})(fault, context)
				})),
				...function(results, { options }) {
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
				}(results, context),
				...function(results, { options }) {
					let stillOpen = stillLetInTexts(results), near = (0, outcome.ox)((0, outcome.RK)(results), 'not-found').length > 0 && 'ignore' !== options.ifNotFound ? [] : nearMissTexts(results), notice = (title, texts)=>texts.length > 0 ? [
							{
								level: 'notice',
								title,
								message: texts.map((text)=>`${text}.`).join(' ')
							}
						] : [];
					return [
						...notice('Still let in', stillOpen),
						...notice('Similar rules remain', near)
					];
				}(results, context)
			].forEach(log.fz);
			await (0, files.Kn)(outputs(results));
			options.jobSummary && await (0, files.Sy)((outcomes1 = (0, outcome.RK)(results), shown = results.slice(0, 5), left = results.length - shown.length, [
				function(all, { options, phase }) {
					let { ifNotFound, dryRun, region } = options, here = all.filter(({ result })=>'elsewhere' !== result), outcomes = here.length > 0 ? here : all, number = (result)=>(0, outcome.ox)(outcomes, result).length, [failed, missed] = [
						number('failed'),
						number('not-found')
					], [revoked, wouldRevoke] = [
						number('revoked'),
						number('would-revoke')
					], notFound = missed > 0 ? `, ${missed} not found` : '', groups = [
						...groupsOf(outcomes)
					], place = groups.length > 1 ? `${groups.length} security groups` : (0, table.Q)(groups[0] ?? ''), where = `${place} in ${(0, table.Q)(region)}`, when = 'post' === phase ? ' at the end of the job' : '';
					return failed > 0 ? dryRun ? `## ❌ Dry run: could not look at ${where}` : `## ❌ ${failed} of ${(0, sentences.U9)(outcomes.length, 'rule')} may still be open in ${where}` : wouldRevoke > 0 ? `## 🔍 Dry run: would revoke ${(0, sentences.U9)(wouldRevoke, 'rule')} from ${where}${notFound}` : revoked > 0 ? `## ✅ Revoked ${(0, sentences.U9)(revoked, 'rule')} from ${where}${when}${notFound}` : 0 === missed ? `## ✅ Nothing left to revoke from ${where}${when}` : `## ${({
						ignore: '✅',
						warn: '⚠️',
						error: '❌'
					})[ifNotFound]} Nothing to revoke from ${where}: ${(0, sentences.U9)(missed, 'rule')} not found`;
				}(outcomes1, context),
				...context.secondTry ? [
					(rules = outcomes1.length, `This step could not revoke ${1 === rules ? 'it' : 'them'} when it ran.`)
				] : [],
				function(outcomes, { options }) {
					let several = groupsOf(outcomes).size > 1, failed = options.dryRun ? '❌ unknown' : '❌ may still be open';
					return (0, table.t)(outcomes, (outcome)=>({
							...several ? {
								Group: (0, table.Q)((0, domain_security_group.V)(outcome.rule.group))
							} : {},
							Rule: (0, table.Q)((0, domain_source.rI)(outcome.rule.source)),
							...port(outcome.rule),
							Outcome: 'failed' === outcome.result ? `${failed}: ${(0, table.Q)(outcome.fault.title)}` : RESULTS[outcome.result]
						}), 100);
				}(outcomes1, context),
				...function(outcomes, { options, phase }) {
					if ('main' === phase || options.dryRun) return [];
					let open = (0, outcome.ox)(outcomes, 'failed');
					return (0, manual.D)('Revoke manually', open.map(({ rule })=>(0, commands.A)(rule, options.region)));
				}(outcomes1, context),
				...stillLetInTexts(shown).map((open)=>`ℹ️ ${sentence(open)}`),
				...nearMissTexts(shown).map((near)=>`⚠️ ${sentence(near)}`),
				...shown.map((result)=>(function({ group, description }, groups, several) {
						let where = several ? (0, table.Q)((0, domain_security_group.V)(group)) : 'the group';
						if (!description) return `The rules that remain in ${where} were not looked up.`;
						if (description instanceof faults_fault.v) return `The rules that remain in ${where} are not known: ${(0, table.Q)(description.title)}.`;
						let { rules } = description;
						if (0 === rules.length) return `No rule remains in ${where}.`;
						let title = `${(0, sentences.U9)(rules.length, 'rule')} ${1 === rules.length ? 'remains' : 'remain'} in ${where}`, described = rules.some((rule)=>'' !== rule.description), list = (0, table.t)(rules, (rule)=>{
							var tags;
							let room, shown, left;
							return {
								Source: (0, table.Q)((0, domain_source.rI)(rule.source)),
								...port(rule),
								...described ? {
									Description: (0, table.Q)(rule.description)
								} : {},
								...'cluster' === rule.group.kind ? {
									Status: (0, table.Q)(rule.status),
									Tags: (tags = rule.tags, room = 1200, shown = tags.map(({ Key, Value })=>(0, table.Q)(Value ? `${Key}=${Value}` : Key)).filter((tag)=>(room -= tag.length) >= 0), left = tags.length - shown.length, [
										...shown,
										...left > 0 ? [
											`*${(0, sentences.U9)(left, 'more tag')}*`
										] : []
									].join(', '))
								} : {}
							};
						}, 100 / groups);
						return rules.length < 11 ? `### ${title}\n\n${list}` : `<details><summary>${title}</summary>\n\n${list}\n\n</details>`;
					})(result, shown.length, results.length > 1)),
				...left > 0 ? [
					`*${(0, sentences.U9)(left, 'more group')} not shown.*`
				] : []
			].join('\n\n').concat('\n')));
		}
		async function announce(rules, { dryRun, region }) {
			let verb = dryRun ? 'would revoke' : 'will revoke';
			for (let rule of rules)(0, log.cv)(`At the end of the job: ${verb} ${(0, domain_rule.Y3)(rule)} from ${(0, domain_security_group.V)(rule.group)} in ${region}`);
			await (0, files.Kn)(outputs([]));
		}
		let PORT_FROM = {
			input: 'from the input port',
			cluster: 'the port of the cluster',
			workgroup: 'the port of the workgroup',
			default: 'assumed, because no input, cluster or workgroup names one'
		};
		var report_warehouse = bundled(9845), memory = bundled(9883), state = bundled(6003), fingerprint = bundled(1796);
		let UNKNOWN = {
			accessKey: 0 / 0,
			endpoint: ''
		};
		function signed(places, checksum) {
			return `${places}:${(0, fingerprint.R)(`${checksum} ${places}`)}`;
		}
		var state_pending = bundled(6874);
		let PENDING = 'pending', IN_DOUBT = 'in-doubt', CALLER = 'caller';
		var actions_step = bundled(1495);
		let left = (store = {
			read: state.u,
			write: state.J
		}, journal = (pending, checksum, earlier)=>(function(rules, { checksum, earlier, write }) {
				let places = new Map(rules.map((rule, place)=>[
						rule,
						place
					])), before = function(record, checksum) {
					let [text = ''] = record.split(':'), places = new Set();
					if (record !== signed(text, checksum)) return places;
					for (let range of text.split(',').filter(Boolean)){
						let [first = 0, last = first] = range.split('-').map(Number);
						for(let place = first; place <= last; place++)places.add(place);
					}
					return places;
				}(earlier, checksum), inDoubt = new Uint8Array(rules.length);
				return {
					maybeRevoked: (rule)=>before.has(places.get(rule)),
					record (changed, doubtful) {
						let flag = +!!doubtful, hasChanged = !1;
						for (let rule of changed){
							let place = places.get(rule);
							hasChanged ||= inDoubt[place] !== flag;
							inDoubt[place] = flag;
						}
						hasChanged && write(signed(function(flags) {
							let found = [];
							for(let first = flags.indexOf(1); first >= 0;){
								let end = flags.indexOf(0, first), last = (end < 0 ? flags.length : end) - 1;
								found.push(`${first}-${last}`);
								first = flags.indexOf(1, last + 1);
							}
							return found.join(',');
						}(inDoubt), checksum));
					}
				};
			})(pending?.target.kind === 'rules' ? pending.target.rules : [], {
				checksum,
				earlier,
				write: (record)=>void store.write(IN_DOUBT, record)
			}), {
			async leave (pending) {
				let { text, checksum } = (0, state_pending.b)(pending);
				return await store.write(PENDING, text), journal(pending, checksum, '');
			},
			async leaveCaller (caller) {
				let content;
				await store.write(CALLER, (content = JSON.stringify(caller), JSON.stringify({
					checksum: (0, fingerprint.R)(content),
					caller: content
				})));
			},
			read () {
				let caller = function(text) {
					if ('' !== text) try {
						let { checksum, caller } = JSON.parse(text);
						return (0, fingerprint.R)(caller) === checksum ? JSON.parse(caller) : UNKNOWN;
					} catch  {
						return UNKNOWN;
					}
				}(store.read(CALLER)), reading = (0, state_pending.c)(store.read(PENDING));
				if ('problem' in reading) return {
					...reading,
					caller
				};
				let { pending, checksum } = reading;
				return {
					pending,
					journal: journal(pending, checksum, store.read(IN_DOUBT)),
					caller
				};
			}
		});
		async function main() {
			var request;
			let due, rules, request1 = await readInputs();
			if (!request1) return;
			let { options } = request1, due1 = await left.leave(request1), step = (0, actions_step.bP)(options, 'main', firstOf(request1.target)), caller = await (0, actions_step.$U)(step);
			caller && await left.leaveCaller(caller);
			let target = await resolve(request1, step, caller);
			if (!target) return;
			!function({ rules: [rule], portFrom }) {
				let ports = (0, domain_rule.ZY)(rule), noun = ports.includes('-') ? 'Ports' : 'Port', named = 'all' === ports ? 'All ports' : `${noun} ${ports}`;
				portFrom && (0, log.cv)(`${named} (${PORT_FROM[portFrom]})`);
			}(target);
			let journal = target === request1.target ? due1 : await left.leave({
				options,
				target
			});
			if ('job-end' === options.revokeAt) return prepare(target, options, step, caller);
			let results = await carryOut(target, options, step, journal), { request: pending, maybeRevoked } = {
				request: requestFor(rules = (due = ((request = {
					options,
					target
				}).options.dryRun ? [] : (0, outcome.ox)((0, outcome.RK)(results), 'failed')).filter(({ fault })=>(0, faults_fault.f)(fault))).map(({ rule })=>rule), request, rules.filter(function(results, target) {
					if (!target.warehouse) return ()=>!1;
					let isFound = withAccess(results, isThere), wasFound = foundBefore(target);
					return (rule)=>isFound(rule) || wasFound(rule);
				}(results, request.target))),
				maybeRevoked: due.filter(({ maybeRevoked })=>maybeRevoked).map(({ rule })=>rule)
			};
			(await left.leave(pending)).record(maybeRevoked, !0);
			pending && await leaveAccount(target, step, caller);
			await publish(results, {
				options,
				phase: 'main',
				secondTry: !1
			});
		}
		async function post() {
			let reading = left.read(), { caller } = reading;
			if ('problem' in reading) return recover(reading.problem, caller);
			let { pending, journal } = reading;
			if (!pending) return (0, log.cv)('Nothing is left to revoke.');
			await finish(pending, {
				journal,
				caller,
				secondTry: 'now' === pending.options.revokeAt
			});
		}
		async function prepare(target, options, step, caller) {
			var request;
			let [found] = await Promise.all([
				function(rules, { dryRun }, openGroup, budget) {
					return (0, each_group.tv)(rules, budget, async (ofGroup, share)=>{
						let [{ group }] = ofGroup, api = await openGroup(group).catch(explain.Ps);
						return api instanceof faults_fault.v ? {
							group,
							rules: ofGroup,
							fault: api,
							present: []
						} : {
							group,
							rules: ofGroup,
							...await look(api, ofGroup, dryRun, share)
						};
					});
				}(target.rules, options, await openerFor(target.rules, options, step), step.budget),
				leaveAccount(target, step, caller)
			]);
			await left.leave((request = {
				options,
				target
			}, requestFor(found.filter(({ fault })=>!fault || (0, faults_fault.f)(fault)).flatMap(({ rules })=>rules), request)));
			!function(found, { region, dryRun }) {
				let refused = found.flatMap(({ rules, fault })=>fault ? [
						{
							rules,
							fault
						}
					] : []);
				for (let [title, same] of Map.groupBy(refused, ({ fault })=>fault.title)){
					let message = (0, sentences.Ce)(same, ({ rules, fault })=>{
						let named = `${(0, sentences.CP)(rules)} (${region})`;
						return `The end of the job may not be able to revoke ${named}. ${fault.message}`;
					});
					(0, log.fz)({
						level: 'error',
						title,
						message
					});
				}
				let present = found.flatMap((each)=>each.present);
				present.length > 0 && !dryRun && (0, log.fz)({
					level: 'notice',
					title: 'Rule already there',
					message: `${(0, sentences.CP)(present)} (${region}) is there already, so another job or person opened it. This job will revoke it at its end.`
				});
				let unseen = found.flatMap(({ rules, unseen })=>unseen ? [
						{
							rules,
							fault: unseen
						}
					] : []);
				if (unseen.length > 0) {
					let message = (0, sentences.Ce)(unseen, ({ fault })=>fault.message);
					(0, log.fz)({
						level: 'notice',
						title: 'Group not described',
						message
					});
				}
			}(found, options);
			let possible = found.filter(({ fault })=>!fault).flatMap((group)=>group.rules);
			await announce(possible, options);
		}
		async function recover(problem, caller) {
			let request = await readInputs();
			if (request?.target.kind !== 'rules') return (0, problems._p)(problem, request?.target);
			(0, problems.g$)(problem);
			let journal = await left.leave(request);
			await finish(request, {
				journal,
				caller,
				secondTry: !1
			});
		}
		async function finish(request, before) {
			let { options } = request, { journal, caller, secondTry } = before, step = (0, actions_step.bP)(options, 'post', firstOf(request.target)), verdict = await (0, same_account.KQ)(request.target, {
				before: caller,
				now: await (0, actions_step.$U)(step),
				account: ()=>(0, actions_step.i5)(step, step.budget)
			});
			if ('refuse' === verdict && 'rules' !== request.target.kind) return (0, problems.oT)(request.target, (0, same_account._G)());
			let target = await resolve(request, step, void 0);
			if (!target) return;
			let context = {
				options,
				phase: 'post',
				secondTry
			};
			!function(rules, context) {
				let { dryRun, region } = context.options, again = context.secondTry ? ' that this step could not revoke when it ran' : '';
				(0, log.cv)(`End of the job: ${dryRun ? 'looking for' : 'revoking'} ${(0, sentences.U9)(rules.length, 'rule')} in ${region}${again}`);
			}(target.rules, context);
			'perhaps-other' === verdict && (0, problems.AV)();
			let results = 'refuse' === verdict ? (0, same_account.FY)(target.rules) : await carryOut(target, options, step, journal);
			await publish(results, context);
		}
		async function leaveAccount(target, step, caller) {
			if (!caller || caller.account || !(0, same_account.OD)(target)) return;
			let account = await (0, actions_step.i5)(step, {
				...step.budget,
				maxAttempts: 1
			});
			account && await left.leaveCaller({
				...caller,
				account
			});
		}
		async function carryOut(target, options, step, journal) {
			let { rules } = target;
			(0, each_group.zA)(rules).length > 1 && (0, memory.$)();
			let manner = {
				dryRun: options.dryRun,
				showGroups: !0
			}, openGroup = await openerFor(rules, options, step);
			var results = await (0, revoke_all.i)(rules, manner, openGroup, step.budget, journal);
			if (!target.warehouse) return [
				...results
			];
			let isFound = withAccess(results, (outcome)=>isThere(outcome) || 'failed' === outcome.result && (0, faults_fault.f)(outcome.fault)), wasFound = foundBefore(target);
			return results.map((result)=>({
					...result,
					outcomes: result.outcomes.map((outcome)=>'not-found' === outcome.result && (isFound(outcome.rule) || wasFound(outcome.rule)) ? {
							result: 'elsewhere',
							rule: outcome.rule
						} : outcome)
				}));
		}
		function openerFor(rules, { dryRun }, step) {
			let groups = rules.map(({ group })=>group);
			return (0, actions_step.BX)(step, dryRun ? (0, permissions.ZX)(groups) : (0, permissions.mW)(groups));
		}
		function firstOf(target) {
			return 'rules' === target.kind ? (0, permissions.ZX)(target.rules.map(({ group })=>group)) : (0, permissions.R3)(target.warehouse);
		}
		async function readInputs() {
			try {
				var get, env;
				return get = core.V4, env = process.env, (0, reader.yw)({
					options: ()=>(function(get, env) {
							let { step, ...own } = (0, reader.yw)({
								step: ()=>(0, inputs_step.j)(get, env),
								ifNotFound: ()=>(0, choices.pS)(get, names.b.ifNotFound, IF_NOT_FOUND),
								revokeAt: ()=>(0, choices.pS)(get, names.b.revokeAt, REVOKE_AT),
								dryRun: ()=>(0, choices.Vf)(get, names.b.dryRun, !1)
							});
							return {
								...step,
								...own
							};
						})(get, env),
					target: ()=>(function(get) {
							let { whom, ports } = (0, reader.yw)({
								whom: ()=>(function(get) {
										let { target, sources } = (0, reader.yw)({
											target: ()=>(0, inputs_target._)(get),
											sources: ()=>(function(get) {
													let [kind, ...others] = KINDS.filter((name)=>'' !== get(name)), ownerId = get(names.b.ec2SecurityGroupOwnerId);
													if (kind && others.length > 0) throw new reader.o9(`${[
														kind,
														...others
													].join(' and ')} are both set: set exactly one.`);
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
													if (kind === names.b.cidrIp) {
														if ('' !== ownerId) throw new reader.o9(`${kind} and ${names.b.ec2SecurityGroupOwnerId} are both set: set either ${kind} or an EC2 security group.`);
														return (0, cidr_ip.S)(get(kind));
													}
													return kind === names.b.ec2SecurityGroupId ? [
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
												})(get)
										});
										return 'groups' === target.kind ? {
											target,
											sources: fittingSources(target.groups, sources)
										} : {
											target,
											sources
										};
									})(get),
								ports: ()=>(function(value) {
										if ('' === value) return;
										if ('all' === value) return value;
										let [, first = '', last = first] = /^(\d{1,5})(?: *- *(\d{1,5}))?$/.exec(value) ?? [], [from, to] = [
											Number(first),
											Number(last)
										];
										return '' !== first && from <= to && to >= 1 && to <= 65_535 ? {
											from,
											to
										} : (0, reader.Gq)(names.b.port, value, "is not a port: use one from 1 to 65535, a range such as 5431-5455, or all.");
									})(get(names.b.port))
							}), { target, sources } = whom;
							return 'warehouse' === target.kind ? {
								...target,
								sources,
								ports
							} : rulesFor(target, sources, ports);
						})(get)
				});
			} catch (error) {
				return giveUp(error);
			}
		}
		async function resolve({ target }, step, caller) {
			if ('rules' === target.kind) return target;
			let { signIn, budget } = step, { warehouse, sources, ports } = target;
			try {
				let aws = await signIn((0, permissions.R3)(warehouse)), found = await (0, retry.L5)(budget, {
					what: `AWS to describe ${(0, domain_warehouse.NB)(warehouse)}`,
					send: (signal)=>aws.lookUp(warehouse, signal)
				});
				(0, report_warehouse.X)(warehouse, found);
				return rulesFor({
					...found,
					warehouse
				}, sources, ports);
			} catch (error) {
				if (error instanceof reader.o9) return giveUp(error);
				let fault = (0, explain.Ps)(error);
				(0, problems.oT)(target, fault);
				'nothing-to-revoke' === fault.kind ? await left.leave(void 0) : await leaveAccount(target, step, caller);
				return;
			}
		}
		async function giveUp(error) {
			if (!(error instanceof reader.o9)) throw error;
			await left.leave(void 0);
			(0, problems.TR)(error.problems);
		}
	}),
	9883: ((_module, exported, bundled)=>{
		bundled.d(exported, {
			$: ()=>spareMemory,
			C: ()=>spareMoreMemory
		});
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
