'use strict';
exports.id = 1814;
exports.ids = [
	1814,
	7708
];
exports.modules = {
	1814: ((_module, exported, bundled)=>{
		bundled.r(exported);
		exported.post = post;
		var runner_log_js_0 = bundled(7708), state_js_1 = bundled(1613);
		async function post() {
			let reading = state_js_1.w.read();
			if ('problem' in reading) return (await work()).reportLost(reading.problem);
			let { open } = reading;
			if (!open) return (0, runner_log_js_0.cv)('No lease is left to close.');
			await (await work()).finish(open);
		}
		let work = (()=>Promise.all([
				bundled.e(8280),
				bundled.e(3300),
				bundled.e(1746),
				bundled.e(4236),
				bundled.e(5427)
			]).then(bundled.bind(bundled, 5427)));
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
	1013: ((_module, exported, bundled)=>{
		let version = "1.0.0";
		exported.r = version;
	})
};
