'use strict';
exports.id = 2798;
exports.ids = [
	2798
];
exports.modules = {
	2798: ((_module, exported, bundled)=>{
		bundled.r(exported);
		exported.leases = leases;
		var EC2Client = bundled(4044), commandBuilder = bundled(8509), schemas_0 = bundled(9689);
		class AuthorizeSecurityGroupIngressCommand extends (0, commandBuilder.G5)(commandBuilder.lq, commandBuilder.yt, "AuthorizeSecurityGroupIngress", schemas_0.Kos) {
		}
		var http_date = bundled(4175), domain_lease = bundled(5734), rule = bundled(6988), security_group = bundled(6685), client_config = bundled(6925), aws_send = bundled(6107), codec = bundled(8674), rules_page = bundled(936);
		function leases(connection) {
			let opening = (0, aws_send.Oo)((()=>new EC2Client.g({
					...(0, client_config.y)(connection),
					disableClockSkewCorrection: !0
				})));
			return {
				authorize (rules, lease, abortSignal) {
					let group = rules[0].group;
					return connection.sender('ec2', (0, security_group.V)(group))('AuthorizeSecurityGroupIngress', (()=>opening().send(new AuthorizeSecurityGroupIngressCommand({
							GroupId: group.id,
							IpPermissions: (0, codec.Oy)(rules, (0, domain_lease.d2)(lease)),
							TagSpecifications: [
								{
									ResourceType: 'security-group-rule',
									Tags: (0, domain_lease.Oo)(lease)
								}
							]
						}), {
							abortSignal
						})), (({ SecurityGroupRules })=>(function(asked, shown) {
							let rules = (shown ?? []).flatMap(((rule)=>(0, codec.kl)(rule) ?? [])), shownRules = rules.map((({ id: _, ...rest })=>rest)), isOneForEach = new Set(rules.map((({ id })=>id))).size === asked.length && rules.length === asked.length && asked.every((0, rule.yL)(shownRules)) && shownRules.every((0, rule.yL)(asked));
							if (!isOneForEach) throw (0, aws_send.PV)();
							return rules;
						})(rules, SecurityGroupRules)));
				},
				list (query, abortSignal, page) {
					let date, { leaseId, groups } = query, send = connection.sender('ec2', leaseId ? `lease ${leaseId}` : 'the leased rules'), filters = [
						(0, rules_page.pb)(`tag:${domain_lease.G1}`, [
							domain_lease.eg
						]),
						...leaseId ? [
							(0, rules_page.pb)(`tag:${domain_lease.kz}`, [
								leaseId
							])
						] : [],
						...groups ? [
							(0, rules_page.pb)('group-id', groups.map((({ id })=>id)))
						] : []
					], command = (0, rules_page.EV)(filters, page), date1 = (command.middlewareStack.add(((next)=>(async (sent)=>{
							let result = await next(sent), { response } = result;
							return date = response.headers.date, result;
						}))), (()=>(0, http_date.z)(date)));
					return send('DescribeSecurityGroupRules', (()=>(0, client_config.f)(EC2Client.g, connection).send(command, {
							abortSignal
						})), ((output)=>{
						let { rules: shown, next } = (0, rules_page.lX)(output), rules = shown.flatMap(((rule)=>(0, codec.kl)(rule) ?? []));
						if (!rules.every((rule)=>(function({ group, tags }, { leaseId, groups }) {
								let has = (key, value)=>tags.some(({ Key, Value })=>Key === key && Value === value);
								return has(domain_lease.G1, domain_lease.eg) && (void 0 === leaseId || has(domain_lease.kz, leaseId)) && (void 0 === groups || groups.some(({ id })=>id === group.id));
							})(rule, query))) throw (0, aws_send.Jm)('another rule');
						return {
							rules,
							next,
							at: date1()
						};
					}));
				}
			};
		}
	})
};
