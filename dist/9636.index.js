'use strict';
exports.id = 9636;
exports.ids = [
	9636,
	7708
];
exports.modules = {
	992: ((_module, exported, bundled)=>{
		let journal;
		var store, state = bundled(6003), fingerprint = bundled(1796);
		let UNKNOWN = {
			accessKey: 0 / 0,
			endpoint: ''
		};
		function signed(places, checksum) {
			return `${places}:${(0, fingerprint.R)(`${checksum} ${places}`)}`;
		}
		var state_pending = bundled(6874);
		let PENDING = 'pending', IN_DOUBT = 'in-doubt', CALLER = 'caller', left = (store = {
			read: state.u,
			write: state.J
		}, journal = ((pending, checksum, earlier)=>(function(rules, { checksum, earlier, write }) {
				let places = new Map(rules.map(((rule, place)=>[
						rule,
						place
					]))), before = (function(record, checksum) {
					let [text = ''] = record.split(':'), places = new Set();
					if (record !== signed(text, checksum)) return places;
					for (let range of text.split(',').filter(Boolean)){
						let [first = 0, last = first] = range.split('-').map(Number);
						for(let place = first; place <= last; place++)places.add(place);
					}
					return places;
				})(earlier, checksum), inDoubt = new Uint8Array(rules.length);
				return {
					maybeRevoked: ((rule)=>before.has(places.get(rule))),
					record (changed, doubtful) {
						let flag = +!!doubtful, hasChanged = !1;
						for (let rule of changed){
							let place = places.get(rule);
							hasChanged ||= inDoubt[place] !== flag;
							inDoubt[place] = flag;
						}
						hasChanged && write(signed((function(flags) {
							let found = [];
							for(let first = flags.indexOf(1); first >= 0;){
								let end = flags.indexOf(0, first), last = (end < 0 ? flags.length : end) - 1;
								found.push(`${first}-${last}`);
								first = flags.indexOf(1, last + 1);
							}
							return found.join(',');
						})(inDoubt), checksum));
					}
				};
			})(pending?.target.kind === 'rules' ? pending.target.rules : [], {
				checksum,
				earlier,
				write: ((record)=>void store.write(IN_DOUBT, record))
			})), {
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
				let caller = (function(text) {
					if ('' !== text) try {
						let { checksum, caller } = JSON.parse(text);
						return (0, fingerprint.R)(caller) === checksum ? JSON.parse(caller) : UNKNOWN;
					} catch  {
						return UNKNOWN;
					}
				})(store.read(CALLER)), reading = (0, state_pending.c)(store.read(PENDING));
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
		exported.k = left;
	}),
	9636: ((_module, exported, bundled)=>{
		bundled.r(exported);
		exported.main = main;
		var revoke = bundled(5846), rule = bundled(6988), explain = bundled(6282), faults_fault = bundled(1581), describe = bundled(8621), each_group = bundled(9987), retry = bundled(4852);
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
				present: rules.filter((0, rule.yL)(description.rules))
			};
		}
		async function checkPermission(api, rules, budget) {
			let { checkPermission: check } = api;
			if (check) try {
				await (0, retry.L5)(budget, {
					what: 'AWS to check the permission to revoke',
					send: (signal)=>check(rules, signal)
				});
				return;
			} catch (error) {
				let fault = (0, explain.Ps)(error);
				return 'rule-not-found' === fault.kind ? void 0 : fault;
			}
		}
		var outcome = bundled(7888), any_group = bundled(4477);
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
		var log = bundled(7708), sentences = bundled(7020), publish = bundled(1499), inputs = bundled(4601), actions_step = bundled(605), left = bundled(992), rules = bundled(8649), revoke_target = bundled(2321);
		async function main(agents) {
			var request;
			let due, rules1, request1 = await (0, inputs.K)(revoke.B, ()=>left.k.leave(void 0));
			if (!request1) return;
			let { options } = request1, due1 = await left.k.leave(request1), step = (0, actions_step.bP)(options, 'main', {
				agents
			}), caller = await (0, actions_step.$U)(step);
			caller && await left.k.leaveCaller(caller);
			let target = await (0, revoke_target.hd)(request1, step, caller);
			if (!target) return;
			(0, publish.lM)(target);
			let journal = target === request1.target ? due1 : await left.k.leave({
				options,
				target
			});
			if ('job-end' === options.revokeAt) return prepare(target, options, step, caller);
			let results = await (0, rules.w)(target, options, step, journal), { request: pending, maybeRevoked } = {
				request: requestFor(rules1 = (due = ((request = {
					options,
					target
				}).options.dryRun ? [] : (0, outcome.ox)((0, outcome.RK)(results), 'failed')).filter(({ fault })=>(0, faults_fault.f)(fault))).map((({ rule })=>rule)), request, rules1.filter((0, any_group.Q)(results, request.target))),
				maybeRevoked: due.filter(({ maybeRevoked })=>maybeRevoked).map((({ rule })=>rule))
			};
			(await left.k.leave(pending)).record(maybeRevoked, !0);
			pending && await (0, revoke_target.fK)(target, step, caller);
			await (0, publish.mk)(results, {
				options,
				phase: 'main',
				secondTry: !1
			});
		}
		async function prepare(target, options, step, caller) {
			var request;
			let [found] = await Promise.all([
				function(rules, { dryRun }, openGroup, budget) {
					return (0, each_group.tv)(rules, budget, async (ofGroup, share)=>{
						let [{ group }] = ofGroup, api = await openGroup(group).catch(explain.Ps);
						return api instanceof faults_fault.v ? {
							rules: ofGroup,
							fault: api,
							present: []
						} : {
							rules: ofGroup,
							...await look(api, ofGroup, dryRun, share)
						};
					});
				}(target.rules, options, await (0, rules.F)(target.rules, options, step), step.budget),
				(0, revoke_target.fK)(target, step, caller)
			]);
			await left.k.leave((request = {
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
				if (present.length > 0 && !dryRun) {
					let them = 1 === present.length ? 'it' : 'them';
					(0, log.fz)({
						level: 'notice',
						title: 'Rule already there',
						message: `Already there before this job opened anything: ${(0, sentences.CP)(present)} (${region}). Another job or person opened ${them}. This job will revoke ${them} when it ends.`
					});
				}
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
			await (0, publish.iP)(possible, options);
		}
	}),
	1013: ((_module, exported, bundled)=>{
		let version = "1.0.0";
		exported.r = version;
	})
};
