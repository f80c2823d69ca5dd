'use strict';
exports.id = 7453;
exports.ids = [
	7453
];
exports.modules = {
	9832: ((_module, exported, bundled)=>{
		exported.K = checked;
		var domain_rule_js_0 = bundled(6988), domain_warehouse_js_3 = bundled(4591), faults_explain_js_1 = bundled(6282), send_js_2 = bundled(6107);
		function checked(warehouse, { name = '', status: anyCase, ...found }, region) {
			var port;
			let refuse = (code)=>(0, faults_explain_js_1.WE)({
					code
				}, {
					subject: (0, domain_warehouse_js_3.NB)(warehouse),
					region
				});
			if (name.toLowerCase() !== (0, domain_warehouse_js_3.HA)(warehouse).toLowerCase()) throw (0, send_js_2.Jm)(`${warehouse.kind} ${name || 'without a name'}`);
			let status = anyCase?.toLowerCase();
			if ('deleting' === status) throw refuse('WarehouseDeleting');
			if (0 === found.groups.length) throw refuse('creating' === status ? 'WarehouseCreating' : 'WarehouseWithoutGroup');
			return {
				...found,
				port: void 0 !== (port = found.port) && port >= 1 && port <= domain_rule_js_0.$t ? port : void 0
			};
		}
	}),
	7453: ((_module, exported, bundled)=>{
		bundled.r(exported);
		exported.lookUpCluster = lookUpCluster;
		var commandBuilder = bundled(5354), schemas_0 = bundled(5146);
		class DescribeClustersCommand extends (0, commandBuilder.G5)(commandBuilder.lq, commandBuilder.yt, "DescribeClusters", schemas_0.dM4) {
		}
		var RedshiftClient = bundled(5897), warehouse = bundled(4591), client_config = bundled(6925), described_warehouse = bundled(9832), aws_send = bundled(6107);
		function lookUpCluster(cluster, connection, abortSignal) {
			let command = new DescribeClustersCommand({
				ClusterIdentifier: cluster.clusterIdentifier
			});
			return connection.sender('redshift', (0, warehouse.NB)(cluster))('DescribeClusters', (async ()=>(0, client_config.f)(RedshiftClient.P, connection).send(command, {
					abortSignal
				})), (({ Clusters })=>{
				var cluster1;
				if (!Clusters?.[0]) throw (0, aws_send.PV)();
				return (0, described_warehouse.K)(cluster, {
					name: (cluster1 = Clusters[0]).ClusterIdentifier,
					status: cluster1.ClusterStatus,
					groups: (function({ VpcSecurityGroups = [], ClusterSecurityGroups = [] }) {
						return VpcSecurityGroups.length > 0 ? VpcSecurityGroups.map((({ VpcSecurityGroupId: id })=>({
								kind: 'vpc',
								id: known(id)
							}))) : ClusterSecurityGroups.map((({ ClusterSecurityGroupName: name })=>({
								kind: 'cluster',
								name: known(name)
							})));
					})(cluster1),
					host: cluster1.Endpoint?.Address || void 0,
					port: cluster1.Endpoint?.Port,
					publiclyAccessible: cluster1.PubliclyAccessible
				}, connection.region);
			}));
		}
		function known(text) {
			if (!text) throw (0, aws_send.PV)();
			return text;
		}
	})
};
