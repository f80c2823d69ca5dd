'use strict';
exports.id = 6666;
exports.ids = [
	6666
];
exports.modules = {
	6666: ((_module, exported, bundled)=>{
		bundled.r(exported);
		bundled.d(exported, {
			leasedRules: (()=>leasedRules)
		});
		var aws_sdk_client_ec2_3 = bundled(4044), aws_sdk_client_ec2_5 = bundled(2543), aws_sdk_client_ec2_7 = bundled(2998), domain_security_group_js_4 = bundled(6685), faults_fault_js_0 = bundled(1581), send_js_1 = bundled(6107), codec_js_2 = bundled(8674), dry_run_js_6 = bundled(5805);
		function leasedRules(connection) {
			let client = (0, send_js_1.Oo)((()=>new aws_sdk_client_ec2_3.g(connection.clientConfig())));
			return ((group)=>{
				let send = connection.sender('ec2', (0, domain_security_group_js_4.V)(group)), request = ((rules)=>({
						GroupId: group.id,
						SecurityGroupRuleIds: rules.map((({ id = '' })=>id))
					}));
				return {
					group,
					rulesPerRequest: 1000,
					without: ((description, isGone)=>({
							...description,
							rules: description.rules.filter(((rule)=>!isGone(rule)))
						})),
					async revoke (rules, abortSignal) {
						try {
							return await send('RevokeSecurityGroupIngress', (()=>client().send(new aws_sdk_client_ec2_5.e(request(rules)), {
									abortSignal
								})), (({ Return, RevokedSecurityGroupRules = [] })=>{
								if (!Return) throw (0, send_js_1.PV)();
								let revoked = new Set(RevokedSecurityGroupRules.filter((({ GroupId })=>GroupId === group.id)).map((({ SecurityGroupRuleId })=>SecurityGroupRuleId)));
								return {
									revoked: rules.filter((({ id })=>revoked.has(id))),
									unknown: []
								};
							}));
						} catch (error) {
							if (!(error instanceof faults_fault_js_0.v && 'rule-not-found' === error.kind)) throw error;
							return {
								revoked: [],
								unknown: 1 === rules.length ? rules : [],
								refusal: error
							};
						}
					},
					checkPermission: ((rules, abortSignal)=>send('RevokeSecurityGroupIngress', (()=>(0, dry_run_js_6.P)((()=>client().send(new aws_sdk_client_ec2_5.e({
									...request(rules),
									DryRun: !0
								}), {
									abortSignal
								})))), (()=>void 0))),
					async describe (abortSignal) {
						let page, found = [];
						do {
							let { rules, next } = await send('DescribeSecurityGroupRules', (()=>client().send(new aws_sdk_client_ec2_7.l({
									Filters: [
										{
											Name: 'group-id',
											Values: [
												group.id
											]
										}
									],
									MaxResults: 1000,
									NextToken: page
								}), {
									abortSignal
								})), (({ SecurityGroupRules, NextToken })=>{
								if (!SecurityGroupRules) throw (0, send_js_1.PV)();
								let other = SecurityGroupRules.find((({ GroupId })=>GroupId !== group.id));
								if (other) throw (0, send_js_1.Jm)(other.GroupId ?? 'no group');
								return {
									rules: SecurityGroupRules,
									next: NextToken || void 0
								};
							}));
							found.push(...rules);
							page = next;
						}while (page)
						return {
							group,
							rules: found.flatMap(((rule)=>(0, codec_js_2.kl)(rule) ?? [])),
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
