'use strict';
exports.id = 720;
exports.ids = [
	720,
	7708
];
exports.modules = {
	7653: ((_module, exported, bundled)=>{
		bundled.r(exported);
		exported.main = main;
		var permissions = bundled(1105);
		let IF_FOUND = [
			'warn',
			'error',
			'ignore'
		];
		var choices = bundled(297), names = bundled(5585), reader = bundled(9066), run = bundled(1516), step = bundled(4454), target = bundled(6656);
		function readSweep(get, env) {
			return (0, reader.yw)({
				options: (()=>(0, step.j)(get, env)),
				place: (()=>(0, target.XM)(get) ? (0, target.Xd)(get) : {
						kind: 'region'
					}),
				token: (()=>{
					var token;
					return token = get(names.b.githubToken), /^[\x21-\x7e]*$/.test(token) ? token : (0, reader.Gq)(names.b.githubToken, '***', 'has spaces or other characters that a token cannot have: leave the input out, or use a token of a GitHub App.');
				}),
				run: (()=>(function(id, env) {
						if ('' === id) return;
						if (!/^[1-9]\d{0,18}$/.test(id)) return (0, reader.Gq)(names.b.runId, id, "is not the id of a run: use a number, such as the value of ${{ github.event.workflow_run.id }}.");
						let { server, repository } = (0, run.w)(env);
						return {
							server,
							repository,
							id
						};
					})(get(names.b.runId), env)),
				grace: (()=>60_000 * (0, choices.kz)(get, names.b.grace, {
						unit: 'minutes',
						from: 0,
						to: 1440,
						otherwise: 15
					})),
				ifFound: (()=>(0, choices.pS)(get, names.b.ifFound, IF_FOUND)),
				dryRun: (()=>(0, choices.Vf)(get, names.b.dryRun, !1))
			});
		}
		var leasable_groups = bundled(2909), domain_lease = bundled(5734), domain_outcome = bundled(7888), domain_run = bundled(6445), explain = bundled(6282), fault = bundled(1581), find_lease = bundled(4515), revoke_all = bundled(4620), revoke_batch = bundled(1035), retry = bundled(4852);
		async function askGitHub(subjects, github, budget) {
			let refusal, questions = new Map(subjects.map((subject)=>[
					questionOf(subject),
					subject
				])), answers = new Map(), silence = ()=>(0, explain.WE)({
					code: 'GitHubUnreachable'
				}, {}), ask = async ({ run, job })=>{
				if (refusal) return refusal;
				try {
					let api = await github();
					return await (0, retry.L5)(budget, {
						silence,
						send: (signal)=>'' === job ? api.attemptStatus(run, signal) : api.jobStatus(run, job, signal)
					});
				} catch (error) {
					let fault = (0, explain.Ps)(error);
					'refuses-all' === fault.kind && (refusal = fault);
					return fault;
				}
			}, left = questions.entries(), worker = (async ()=>{
				for (let [question, subject] of left)answers.set(question, await ask(subject));
			});
			return await (0, retry.il)(budget, ()=>`GitHub to say which jobs are over (${answers.size} of ${questions.size} answers so far)`, (()=>Promise.all(Array.from({
					length: 8
				}, worker)))), (subject)=>answers.get(questionOf(subject));
		}
		function questionOf({ run, job }) {
			return `${(0, domain_run.Vp)(run)} ${job}`;
		}
		async function sweep(manner, tools, budget) {
			let { found, unreadable, incomplete } = await list(manner, tools.leases, budget.share(2)), decided = await decideEach(found, manner, tools.github, budget.share(2)), over = decided.filter(isOver), outcomes = await revokeOver(over, manner, tools, budget);
			return {
				swept: over.map((each)=>({
						...each,
						outcome: outcomes.get(each.rule.id)
					})),
				kept: decided.filter(isKept),
				unreadable,
				incomplete
			};
		}
		async function list(manner, leases, budget) {
			let incomplete, { run } = manner, found = new Map(), unreadable = new Map(), take = (listed, listedAt)=>{
				let reading = (0, domain_lease.K3)(listed.tags), rule = function({ id, group, protocol, ports, source }) {
					return {
						id,
						group,
						source,
						...protocol ? {
							protocol
						} : {},
						...ports ? {
							ports
						} : {}
					};
				}(listed);
				if ('lease' === reading.kind) {
					let { lease } = reading;
					(!run || (0, domain_run.NG)(lease.run, run)) && found.set(rule.id, {
						rule,
						lease,
						listedAt
					});
				} else 'unreadable' !== reading.kind || run || unreadable.set(rule.id, {
					rule,
					problem: reading.problem
				});
			};
			try {
				for await (let { rules, at } of pagesOf(manner, leases, budget))for (let rule of rules)take(rule, at);
			} catch (error) {
				incomplete = (0, explain.Ps)(error);
			}
			return {
				found: [
					...found.values()
				],
				unreadable: [
					...unreadable.values()
				],
				incomplete
			};
		}
		async function* pagesOf({ groups }, leases, budget) {
			let api = await leases();
			for (let some of groups ? Array.from({
				length: Math.ceil(groups.length / 200)
			}, ((_, index)=>groups.slice(200 * index, (index + 1) * 200))) : [
				void 0
			])yield* (0, find_lease.Dg)(api, {
				groups: some
			}, budget);
		}
		async function decideEach(found, { run, grace }, github, budget) {
			let subjectOf = ({ run: of, job })=>({
					run: of,
					job: run ? '' : job
				}), subjects = found.filter(({ lease, listedAt })=>void 0 === listedAt || !(0, domain_lease.oN)(lease, listedAt)).map(({ lease })=>subjectOf(lease)), answerTo = await askGitHub(subjects, github, budget);
			return found.map(({ rule, lease, listedAt })=>{
				let work = answerTo(subjectOf(lease));
				return {
					rule,
					lease,
					verdict: function(lease, { listedAt, work, grace }) {
						if (void 0 !== listedAt && (0, domain_lease.oN)(lease, listedAt)) return {
							kind: 'over',
							why: 'expired',
							ago: listedAt - Date.parse(lease.expires)
						};
						if (!work) return {
							kind: 'unknown',
							fault: (0, explain.WE)({
								code: 'GitHubNotAsked'
							}, {})
						};
						if (work instanceof fault.v) return {
							kind: 'unknown',
							fault: work
						};
						if ('going-on' === work.kind) return {
							kind: 'alive',
							status: work.status
						};
						let ago = work.now - work.completed;
						return ago >= grace ? {
							kind: 'over',
							why: 'job' === work.of ? 'job-ended' : 'run-ended',
							ago,
							openAtMost: work.now - work.started
						} : {
							kind: 'just-ended',
							ago
						};
					}(lease, {
						listedAt,
						work,
						grace: run ? 0 : grace
					})
				};
			});
		}
		function isOver(each) {
			return 'over' === each.verdict.kind;
		}
		function isKept(each) {
			return 'over' !== each.verdict.kind;
		}
		async function revokeOver(over, manner, { leases, openerFor }, budget) {
			let rules = over.map((({ rule })=>rule)), groups = new Map(rules.map(({ group })=>[
					group.id,
					group
				]));
			if (manner.dryRun || 0 === rules.length) return byId(rules.map((rule)=>({
					result: 'would-revoke',
					rule
				})));
			let results = await (0, revoke_all.i)(rules, {
				dryRun: !1,
				showGroups: !1
			}, await openerFor([
				...groups.values()
			]), budget, revoke_batch._);
			return byId(await withGone((0, domain_outcome.RK)(results), manner, leases, budget));
		}
		async function withGone(outcomes, manner, leases, budget) {
			if (!outcomes.some(isWithoutGroup)) return outcomes;
			let listed = new Set();
			try {
				for await (let { rules } of pagesOf(manner, leases, budget))for (let { id } of rules)listed.add(id);
			} catch  {
				return outcomes;
			}
			return outcomes.map((outcome)=>{
				if (!isWithoutGroup(outcome)) return outcome;
				let { rule, fault } = outcome;
				return listed.has(rule.id) ? (0, domain_outcome.gz)(rule, (0, explain.WE)({
					code: 'RuleStillListed'
				}, {
					detail: fault.message
				})) : {
					result: 'not-found',
					rule,
					fault
				};
			});
		}
		function isWithoutGroup(outcome) {
			return 'failed' === outcome.result && !(0, fault.f)(outcome.fault);
		}
		function byId(outcomes) {
			return new Map(outcomes.map((outcome)=>[
					outcome.rule.id,
					outcome
				]));
		}
		var log = bundled(7708);
		function leftBehind(swept) {
			return swept.filter(({ outcome })=>'not-found' !== outcome.result && 'elsewhere' !== outcome.result);
		}
		var files = bundled(869), report_commands = bundled(4506), failures = bundled(7999), sentences = bundled(7020), domain_rule = bundled(6988), security_group = bundled(6685);
		let UNITS = [
			[
				'd',
				86_400_000
			],
			[
				'h',
				3_600_000
			],
			[
				'min',
				60_000
			],
			[
				's',
				1_000
			]
		];
		function durationText(milliseconds) {
			let left = Math.max(0, milliseconds), parts = UNITS.map(([unit, size])=>{
				let number = Math.floor(left / size);
				return left -= number * size, [
					number,
					unit
				];
			}), first = parts.findIndex(([number])=>number > 0);
			return first < 0 ? '0 s' : parts.slice(first, first + 2).filter(([number])=>number > 0).map(([number, unit])=>`${number} ${unit}`).join(' ');
		}
		function whyOver({ why, ago }) {
			return `${({
				expired: 'it expired',
				'job-ended': 'its job ended',
				'run-ended': 'its run ended'
			})[why]} ${durationText(ago)} ago`;
		}
		function whyKept(verdict) {
			switch(verdict.kind){
				case 'alive':
					return `its job is ${verdict.status.replace('_', ' ')}`;
				case 'just-ended':
					return `its job ended ${durationText(verdict.ago)} ago`;
				case 'unknown':
					return `not known whether its job is over: ${verdict.fault.title}`;
			}
		}
		function placedRule({ rule }) {
			return `${(0, domain_rule.Y3)(rule)} (${rule.id}) in ${(0, security_group.V)(rule.group)}`;
		}
		function leasedRuleText(each) {
			return `${placedRule(each)}, leased to ${(0, domain_run.le)(each.lease.run)}`;
		}
		function isUnsure({ kept, unreadable }) {
			return unreadable.length > 0 || kept.some(({ verdict })=>'unknown' === verdict.kind);
		}
		function nothingLeftText(swept, region) {
			return isUnsure(swept) ? `No lease is known to be left behind in ${region}` : `No lease was left behind in ${region}`;
		}
		function isElsewhere({ fault }) {
			return 'elsewhere' === fault.kind;
		}
		function named(all, text) {
			let left = all.length - sentences.SE, first = all.slice(0, sentences.SE).map(text).join('; ');
			return left > 0 ? `${first}; and ${left} more (see the log)` : first;
		}
		var request_parameters = bundled(2077), manual = bundled(2346), markdown_table = bundled(9132);
		let RESULTS = {
			revoked: '✅ revoked',
			'would-revoke': '🔍 would be revoked',
			'not-found': 'ℹ️ already gone',
			elsewhere: 'ℹ️ already gone'
		};
		function summary_list(title, rules, row) {
			return rules.length > 0 ? [
				(0, markdown_table.TM)(title, (0, markdown_table.tp)(rules, row), rules.length)
			] : [];
		}
		async function publish(result, request, server) {
			let { swept, kept, unreadable, incomplete } = result, { region, jobSummary } = request.options;
			for (let each of swept)(0, log.cv)(function(each, region) {
				let { outcome, verdict } = each, rule = `${leasedRuleText(each)} in ${region}`;
				switch(outcome.result){
					case 'revoked':
						return `Revoked ${rule}: ${whyOver(verdict)}`;
					case 'would-revoke':
						return `Would revoke ${rule}: ${whyOver(verdict)}`;
					case 'elsewhere':
					case 'not-found':
						return `Already gone: ${rule}`;
					case 'failed':
						return `Could not revoke ${rule}: ${outcome.fault.title}`;
				}
			}(each, region));
			for (let each of kept)(0, log.cv)(`Kept ${leasedRuleText(each)} in ${region}: ${whyKept(each.verdict)}`);
			for (let each of unreadable)(0, log.cv)(`Not touched: ${placedRule(each)} in ${region}: ${each.problem}`);
			let commands = swept.flatMap(({ rule, outcome })=>'failed' === outcome.result ? [
					(0, report_commands.A)(rule, region)
				] : []);
			for (let command of commands)(0, log.cv)(`To revoke it manually: ${command}`);
			0 !== leftBehind(swept).length || incomplete || (0, log.cv)(nothingLeftText(result, region));
			[
				...(function({ swept }, { options: { region } }) {
					return (0, failures.r)(swept.map(({ outcome })=>outcome), {
						state: (rules)=>`${(0, sentences.CP)(rules)} (${region}) may still be open, though the lease is over.`,
						whatNow: ()=>'The next sweep tries again. To revoke manually: the log and the job summary have the command to copy.'
					});
				})(result, request),
				...(function({ incomplete: fault }, { options }) {
					if (!fault) return [];
					let message = `Not all leases in ${options.region} could be listed, so some that were left behind may still be open. ${fault.message}`;
					return [
						{
							level: 'error',
							title: fault.title,
							message
						}
					];
				})(result, request),
				...(function({ swept }, { options, ifFound, dryRun }) {
					let isAny, lost, late, outcomes, failed, left = leftBehind(swept);
					return 0 === left.length || 'ignore' === ifFound ? [] : [
						{
							level: 'error' === ifFound ? 'error' : 'warning',
							title: 'Leases left behind',
							message: `${(0, sentences.U9)(left.length, 'rule')} in ${options.region} ${1 === left.length ? 'was' : 'were'} still open after the end of the lease: ${named(left, (each)=>`${leasedRuleText(each)} (${whyOver(each.verdict)})`)}. ${(lost = 'After the end of its job, a rule is usually open because the runner was lost.', late = 'A lease expires if the runner was lost, or if the job takes longer than the input expires-in of the lease.', (isAny = (expired)=>left.some(({ verdict })=>'expired' === verdict.why === expired))(!0) ? isAny(!1) ? `${lost} ${late}` : late : lost)} ${dryRun ? 'A dry run changes nothing.' : (outcomes = left.map(({ outcome })=>outcome), failed = (0, domain_outcome.ox)(outcomes, 'failed').length, 1 === left.length ? 0 === failed ? 'It was revoked.' : 'It could not be revoked.' : 0 === failed ? 'All of them were revoked.' : `${failed} of them could not be revoked.`)}`
						}
					];
				})(result, request),
				...(function({ unreadable: rules }, { options }) {
					return 0 === rules.length ? [] : [
						{
							level: 'warning',
							title: 'Lease not readable',
							message: `${(0, sentences.U9)(rules.length, 'rule')} in ${options.region} ${1 === rules.length ? 'has' : 'have'} the tag of a lease, but not the other tags that identify it: ${named(rules, (each)=>`${placedRule(each)}: ${each.problem}`)}. A sweep never touches such a rule. Find out who made it, and revoke it manually if nobody needs it.`
						}
					];
				})(result, request),
				...(function({ kept }, { options }) {
					return [
						...Map.groupBy(kept.flatMap((each)=>'unknown' === each.verdict.kind ? [
								{
									...each,
									fault: each.verdict.fault
								}
							] : []), ({ fault })=>fault.title)
					].map(([title, struck])=>{
						let message = (0, sentences.Ce)((0, failures.U)(struck), (reason)=>`${function(leases, region) {
								let [whose, verb] = 1 === leases.length ? [
									'the lease of 1 rule',
									'is'
								] : [
									`the leases of ${leases.length} rules`,
									'are'
								], each = named(leases, (one)=>`${leasedRuleText(one)} until ${one.lease.expires}`);
								return `It is not known whether ${whose} in ${region} ${verb} over: ${each}.`;
							}(reason.struck, options.region)} ${reason.fault.message}`);
						return {
							level: struck.every(isElsewhere) ? 'notice' : 'warning',
							title,
							message: `${message} A lease whose state is unknown is kept until it expires.`
						};
					});
				})(result, request)
			].forEach(log.fz);
			await (0, files.Kn)((function({ swept, kept }) {
				let rules = ((result)=>JSON.stringify(swept.filter(({ outcome })=>outcome.result === result).map((({ rule })=>(0, request_parameters.q)(rule)))));
				return {
					'revoked-rules': rules('revoked'),
					'failed-rules': rules('failed'),
					'would-revoke-rules': rules('would-revoke'),
					'kept-leases': JSON.stringify(kept.map(({ rule, lease, verdict })=>({
							SecurityGroupRuleId: rule.id,
							GroupId: rule.group.id,
							run: (0, domain_run.Vp)(lease.run),
							job: lease.job,
							expires: lease.expires,
							reason: whyKept(verdict)
						})))
				};
			})(result));
			jobSummary && await (0, files.Sy)((function(result, { options, dryRun }, commands, server) {
				let left, failed, rules, { swept, kept, unreadable, incomplete } = result, region = (0, markdown_table.Qq)(options.region), link = (run)=>{
					let name;
					return name = (0, markdown_table.Qq)((0, domain_run.le)(run)), run.server.toLowerCase() === server.toLowerCase() ? `[${name}](<${(0, domain_run.Vp)(run)}>)` : name;
				};
				return `${[
					(failed = (left = leftBehind(result.swept)).filter(({ outcome })=>'failed' === outcome.result).length, rules = (0, sentences.U9)(left.length, 'rule'), failed > 0 ? `## ❌ ${failed} of ${rules} left behind may still be open in ${region}` : result.incomplete ? `## ❌ Not all leases in ${region} could be listed` : 0 === left.length ? `## ${isUnsure(result) ? '⚠️' : '✅'} ${nothingLeftText(result, region)}` : dryRun ? `## 🔍 Dry run: would revoke ${rules} left behind in ${region}` : `## 🧹 Revoked ${rules} left behind in ${region}`),
					...incomplete ? [
						`Not all leases could be listed: ${(0, markdown_table.Qq)(incomplete.title)}.`
					] : [],
					...swept.length > 0 ? [
						(0, markdown_table.tp)(swept, (each)=>(function(each, link) {
								let { lease, verdict, outcome } = each;
								return {
									...(0, markdown_table.Yi)(each.rule),
									'Leased to': link(lease.run),
									Open: (0, markdown_table.Qq)(function({ openAtMost, ago }) {
										return void 0 === openAtMost ? `more than ${durationText(ago)}` : `up to ${durationText(openAtMost)}`;
									}(verdict)),
									'Why it is over': (0, markdown_table.Qq)(whyOver(verdict)),
									Outcome: 'failed' === outcome.result ? `❌ may still be open: ${(0, markdown_table.Qq)(outcome.fault.title)}` : RESULTS[outcome.result]
								};
							})(each, link))
					] : [],
					...(0, manual.W)('Revoke manually', commands),
					...summary_list(`${(0, sentences.U9)(kept.length, 'leased rule')} kept`, kept, (each)=>({
							...(0, markdown_table.Yi)(each.rule),
							'Leased to': link(each.lease.run),
							Expires: (0, markdown_table.Qq)(each.lease.expires),
							Why: (0, markdown_table.Qq)(whyKept(each.verdict))
						})),
					...summary_list(`${(0, sentences.U9)(unreadable.length, 'rule')} with tags that can't be read`, unreadable, (each)=>({
							...(0, markdown_table.Yi)(each.rule),
							Why: (0, markdown_table.Qq)(each.problem)
						}))
				].join('\n\n')}\n`;
			})(result, request, commands, server));
		}
		var memory = bundled(9883), inputs = bundled(4601), look_up = bundled(3759), actions_step = bundled(605);
		async function main(agents) {
			let groups, request = await (0, inputs.K)(readSweep);
			if (!request) return;
			request.token && (0, log.dK)(request.token);
			let step = (0, actions_step.bP)(request.options, 'main', {
				agents
			});
			try {
				groups = await groupsOf(request, step);
			} catch (error) {
				return function(thrown, { options }) {
					let { title, message } = (0, explain.Ps)(thrown);
					(0, log.fz)({
						level: 'error',
						title,
						message: `Nothing was swept in ${options.region}, so leases that were left behind may still be open. ${message}`
					});
				}(error, request);
			}
			let { run, grace, dryRun } = request, result = await sweep({
				groups,
				run,
				grace,
				dryRun
			}, (function({ token }, step) {
				return {
					async leases () {
						let leases = await (await step.signIn((0, permissions.GO)())).leases();
						return (0, memory.C)(), leases;
					},
					github: async ()=>(await bundled.e(6617).then(bundled.bind(bundled, 6617))).gitHub({
							token,
							env: process.env,
							debug: log.qx
						}),
					openerFor: (groups)=>(0, actions_step.BX)(step, (0, permissions.Pi)(groups), (({ openLeased })=>openLeased))
				};
			})(request, step), step.budget);
			await publish(result, request, process.env.GITHUB_SERVER_URL ?? '');
		}
		async function groupsOf({ place }, step) {
			if ('region' !== place.kind) return 'groups' === place.kind ? place.groups : (0, leasable_groups.m)(place.warehouse, await (0, look_up.T)(place.warehouse, step), []);
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
