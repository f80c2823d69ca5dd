'use strict';
exports.id = 6547;
exports.ids = [
	6547
];
exports.modules = {
	6547: ((_module, exported, bundled)=>{
		bundled.r(exported);
		exported.vpcSecurityGroups = vpcSecurityGroups;
		var EC2Client = bundled(4044), RevokeSecurityGroupIngressCommand = bundled(2543), commandBuilder = bundled(8509), schemas_0 = bundled(9689);
		class DescribeSecurityGroupsCommand extends (0, commandBuilder.G5)(commandBuilder.lq, commandBuilder.yt, "DescribeSecurityGroups", schemas_0.GZZ) {
		}
		var security_group = bundled(6685), client_config = bundled(6925), refusal = bundled(1097), aws_send = bundled(6107), codec = bundled(8674), EC2ServiceException = bundled(198);
		async function dryRun(send) {
			try {
				return await send();
			} catch (error) {
				if (error instanceof EC2ServiceException.F && 'DryRunOperation' === error.name) return error;
				throw error;
			}
		}
		function vpcSecurityGroups(connection) {
			let client = (()=>(0, client_config.f)(EC2Client.g, connection));
			return ((group)=>{
				let GroupId = group.id, send = connection.sender('ec2', (0, security_group.V)(group));
				return {
					group,
					rulesPerRequest: 1000,
					without: codec.FF,
					revoke (rules, abortSignal) {
						let command = new RevokeSecurityGroupIngressCommand.e({
							GroupId,
							IpPermissions: (0, codec.Oy)(rules)
						});
						return send('RevokeSecurityGroupIngress', (()=>client().send(command, {
								abortSignal
							})), (({ Return, RevokedSecurityGroupRules = [], UnknownIpPermissions = [] })=>{
							if (!Return) throw (0, aws_send.PV)();
							return {
								revoked: (0, codec.Qz)(group, RevokedSecurityGroupRules),
								unknown: (0, codec.Zz)(group, UnknownIpPermissions)
							};
						})).catch((error)=>(0, refusal.x)(error, rules));
					},
					checkPermission: (rules, abortSignal)=>send('RevokeSecurityGroupIngress', ()=>{
							let IpPermissions = (0, codec.Oy)(rules), command = new RevokeSecurityGroupIngressCommand.e({
								GroupId,
								IpPermissions,
								DryRun: !0
							});
							return dryRun(()=>client().send(command, {
									abortSignal
								}));
						}, (()=>void 0)),
					describe: ((abortSignal)=>send('DescribeSecurityGroups', (()=>client().send(new DescribeSecurityGroupsCommand({
								GroupIds: [
									GroupId
								]
							}), {
								abortSignal
							})), (({ SecurityGroups })=>{
							let found = SecurityGroups?.[0];
							if (!found?.GroupId) throw (0, aws_send.PV)();
							if (found.GroupId !== GroupId) throw (0, aws_send.Jm)(found.GroupId);
							return (0, codec.co)(group, found);
						})))
				};
			});
		}
	})
};
