'use strict';
exports.id = 8459;
exports.ids = [
	8459
];
exports.modules = {
	8459: ((_module, exported, bundled)=>{
		bundled.r(exported);
		exported.clusterSecurityGroups = clusterSecurityGroups;
		var RedshiftClient = bundled(5897), commandBuilder = bundled(5354), schemas_0 = bundled(5146);
		class RevokeClusterSecurityGroupIngressCommand extends (0, commandBuilder.G5)(commandBuilder.lq, commandBuilder.yt, "RevokeClusterSecurityGroupIngress", schemas_0.lwc) {
		}
		class DescribeClusterSecurityGroupsCommand extends (0, commandBuilder.G5)(commandBuilder.lq, commandBuilder.yt, "DescribeClusterSecurityGroups", schemas_0.yii) {
		}
		var security_group = bundled(6685), client_config = bundled(6925), refusal = bundled(1097), aws_send = bundled(6107), codec = bundled(5733);
		function clusterSecurityGroups(connection) {
			let client = (()=>(0, client_config.f)(RedshiftClient.P, connection));
			return ((group)=>{
				let ClusterSecurityGroupName = group.name, send = connection.sender('redshift', (0, security_group.V)(group)), described = ((shape = {})=>{
					let name = shape.ClusterSecurityGroupName;
					if (!name) throw (0, aws_send.PV)();
					if (name.toLowerCase() !== group.name.toLowerCase()) throw (0, aws_send.Jm)(name);
					return (0, codec._)(group, shape);
				});
				return {
					group,
					rulesPerRequest: 1,
					without: (description)=>description,
					revoke (rules, abortSignal) {
						let [rule] = rules;
						return send('RevokeClusterSecurityGroupIngress', (()=>client().send(new RevokeClusterSecurityGroupIngressCommand((0, codec.T)(rule)), {
								abortSignal
							})), ((output)=>({
								revoked: rules,
								unknown: [],
								description: described(output.ClusterSecurityGroup)
							}))).catch((error)=>(0, refusal.x)(error, rules));
					},
					describe: (abortSignal)=>send('DescribeClusterSecurityGroups', ()=>client().send(new DescribeClusterSecurityGroupsCommand({
								ClusterSecurityGroupName
							}), {
								abortSignal
							}), ({ ClusterSecurityGroups })=>described(ClusterSecurityGroups?.[0]))
				};
			});
		}
	}),
	1097: ((_module, exported, bundled)=>{
		exported.x = refusal;
		var faults_fault_js_0 = bundled(1581);
		function refusal(error, rules) {
			if (!(error instanceof faults_fault_js_0.v && 'rule-not-found' === error.kind)) throw error;
			return {
				revoked: [],
				unknown: 1 === rules.length ? rules : [],
				refusal: error
			};
		}
	})
};
