'use strict';
exports.id = 5427;
exports.ids = [
	5427
];
exports.modules = {
	5427: ((_module, exported, bundled)=>{
		bundled.r(exported);
		exported.finish = finish;
		exported.reportLost = reportLost;
		var inputs_lease_js_0 = bundled(4741), report_lease_problems_js_1 = bundled(6271), report_lease_publish_js_2 = bundled(4147), inputs_js_3 = bundled(4601), step_js_4 = bundled(605), close_js_5 = bundled(1924), state_js_6 = bundled(1613);
		async function finish(open) {
			let closed = await (0, close_js_5.V)(open, (0, step_js_4.bP)(open.options, 'post'));
			await (0, report_lease_publish_js_2.cz)(closed, open, 'post');
		}
		async function reportLost(problem) {
			(0, report_lease_problems_js_1.zf)(problem, await (0, inputs_js_3.K)(inputs_lease_js_0.z, ()=>state_js_6.w.leave(void 0)));
		}
	})
};
