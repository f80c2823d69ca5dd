'use strict';
exports.id = 7942;
exports.ids = [
	7942,
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
	7942: ((_module, exported, bundled)=>{
		bundled.r(exported);
		exported.post = post;
		var runner_log_js_0 = bundled(7708), left_js_1 = bundled(992);
		async function post() {
			let reading = left_js_1.k.read();
			if ('problem' in reading) return (await work()).recover(reading.problem, reading.caller);
			let { pending, journal, caller } = reading;
			if (!pending) return (0, runner_log_js_0.cv)('Nothing is left to revoke.');
			let secondTry = 'now' === pending.options.revokeAt;
			await (await work()).finish(pending, {
				journal,
				caller,
				secondTry
			});
		}
		let work = ()=>Promise.all([
				bundled.e(8280),
				bundled.e(3300),
				bundled.e(1746),
				bundled.e(6898),
				bundled.e(9907)
			]).then(bundled.bind(bundled, 9907));
	}),
	1013: ((_module, exported, bundled)=>{
		let version = "1.0.0";
		exported.r = version;
	})
};
