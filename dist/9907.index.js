'use strict';
exports.id = 9907;
exports.ids = [
	9907
];
exports.modules = {
	9907: ((_module, exported, bundled)=>{
		bundled.r(exported);
		exported.finish = finish;
		exported.recover = recover;
		var faults_fault_js_0 = bundled(1581), inputs_revoke_js_1 = bundled(5846), policy_same_account_js_2 = bundled(4152), report_revoke_problems_js_3 = bundled(3105), report_revoke_publish_js_4 = bundled(1499), inputs_js_5 = bundled(4601), step_js_6 = bundled(605), left_js_7 = bundled(992), rules_js_8 = bundled(8649), target_js_9 = bundled(2321);
		async function finish(request, before) {
			let { options } = request, { journal, caller, secondTry } = before, step = (0, step_js_6.bP)(options, 'post', {
				first: (0, target_js_9.Ku)(request.target)
			}), check = await (0, policy_same_account_js_2.KQ)(request.target, {
				before: caller,
				now: await (0, step_js_6.$U)(step),
				account: (()=>(0, step_js_6.i5)(step, step.budget))
			});
			if (check instanceof faults_fault_js_0.v && 'rules' !== request.target.kind) return (0, report_revoke_problems_js_3.oT)(request, check);
			let target = await (0, target_js_9.hd)(request, step, void 0);
			if (!target) return;
			let context = {
				options,
				phase: 'post',
				secondTry
			};
			(0, report_revoke_publish_js_4.Jd)(target.rules, context);
			'perhaps-other' === check && (0, report_revoke_problems_js_3.AV)();
			let results = check instanceof faults_fault_js_0.v ? (0, policy_same_account_js_2.FY)(target.rules, check) : await (0, rules_js_8.w)(target, options, step, journal);
			await (0, report_revoke_publish_js_4.mk)(results, context);
		}
		async function recover(problem, caller) {
			let request = await (0, inputs_js_5.K)(inputs_revoke_js_1.B, (()=>left_js_7.k.leave(void 0)));
			if (request?.target.kind !== 'rules') return (0, report_revoke_problems_js_3._p)(problem, request?.target);
			(0, report_revoke_problems_js_3.g$)(problem);
			let journal = await left_js_7.k.leave(request);
			await finish(request, {
				journal,
				caller,
				secondTry: !1
			});
		}
	})
};
