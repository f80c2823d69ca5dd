'use strict';
exports.id = 6666;
exports.ids = [
	6666
];
exports.modules = {
	6666: ((_module, exported, bundled)=>{
		bundled.r(exported);
		exported.leasedRules = leasedRules;
		var aws_sdk_client_ec2_5 = bundled(4044), aws_sdk_client_ec2_7 = bundled(2543), domain_security_group_js_6 = bundled(6685), client_config_js_0 = bundled(6925), refusal_js_1 = bundled(1097), send_js_2 = bundled(6107), codec_js_3 = bundled(8674), rules_page_js_4 = bundled(936);
		function leasedRules(connection) {
			let client = (()=>(0, client_config_js_0.f)(aws_sdk_client_ec2_5.g, connection));
			return ((group)=>{
				let send = connection.sender('ec2', (0, domain_security_group_js_6.V)(group));
				return {
					group,
					rulesPerRequest: 1000,
					without: (description, isGone)=>({
							...description,
							rules: description.rules.filter((rule)=>!isGone(rule))
						}),
					revoke (rules, abortSignal) {
						let command = new aws_sdk_client_ec2_7.e({
							GroupId: group.id,
							SecurityGroupRuleIds: rules.map((({ id = '' })=>id))
						});
						return send('RevokeSecurityGroupIngress', (()=>client().send(command, {
								abortSignal
							})), (({ Return, RevokedSecurityGroupRules = [] })=>{
							if (!Return) throw (0, send_js_2.PV)();
							let revoked = new Set(RevokedSecurityGroupRules.filter((({ GroupId })=>GroupId === group.id)).map((({ SecurityGroupRuleId })=>SecurityGroupRuleId)));
							return {
								revoked: rules.filter((({ id })=>revoked.has(id))),
								unknown: []
							};
						})).catch((error)=>(0, refusal_js_1.x)(error, rules));
					},
					async describe (abortSignal) {
						let page, found = [], rules = [];
						do {
							let { shown, inbound, next } = await send('DescribeSecurityGroupRules', ()=>client().send((0, rules_page_js_4.EV)([
									(0, rules_page_js_4.pb)('group-id', [
										group.id
									])
								], page), {
									abortSignal
								}), (output)=>{
								let { rules: shown, next } = (0, rules_page_js_4.lX)(output), other = shown.find(({ GroupId })=>GroupId !== group.id);
								if (other) throw (0, send_js_2.Jm)(other.GroupId || 'no group');
								let inbound = shown.flatMap((rule)=>(0, codec_js_3.kl)(rule) ?? []);
								return {
									shown,
									inbound,
									next
								};
							});
							found.push(...shown);
							rules.push(...inbound);
							page = next;
						}while (page)
						return {
							group,
							rules,
							api: {
								SecurityGroupRules: found
							}
						};
					}
				};
			});
		}
	})
};
