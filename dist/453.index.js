'use strict';
exports.id = 453;
exports.ids = [
	453
];
exports.modules = {
	9832: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			K: ()=>checked
		});
		var domain_warehouse_js_2 = __webpack_require__(4591), faults_explain_js_0 = __webpack_require__(7570), send_js_1 = __webpack_require__(6107);
		function checked(warehouse, { name = '', ...described }, region) {
			var port;
			let refuse = (code)=>(0, faults_explain_js_0.WE)({
					code
				}, {
					subject: (0, domain_warehouse_js_2.NB)(warehouse),
					region
				});
			if (name.toLowerCase() !== (0, domain_warehouse_js_2.HA)(warehouse).toLowerCase()) throw (0, send_js_1.Jm)(`${warehouse.kind} ${name || 'without a name'}`);
			let status = described.status?.toLowerCase();
			if ('deleting' === status) throw refuse('WarehouseDeleting');
			if (0 === described.groups.length) throw refuse('creating' === status ? 'WarehouseCreating' : 'WarehouseWithoutGroup');
			return {
				...described,
				port: void 0 !== (port = described.port) && port >= 1 && port <= 65_535 ? port : void 0,
				status
			};
		}
	}),
	7453: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			lookUpCluster: ()=>lookUpCluster
		});
		var commandBuilder = __webpack_require__(5354), schemas_0 = __webpack_require__(5146);
		class DescribeClustersCommand extends (0, commandBuilder.G5)(commandBuilder.lq, commandBuilder.yt, "DescribeClusters", schemas_0.dM4) {
		}
		var RedshiftClient = __webpack_require__(5897), warehouse = __webpack_require__(4591), described_warehouse = __webpack_require__(9832), aws_send = __webpack_require__(6107);
		function lookUpCluster(cluster, connection, abortSignal) {
			let command = new DescribeClustersCommand({
				ClusterIdentifier: cluster.clusterIdentifier
			});
			return connection.sender('redshift', (0, warehouse.NB)(cluster))('DescribeClusters', async ()=>new RedshiftClient.P(connection.clientConfig()).send(command, {
					abortSignal
				}), ({ Clusters })=>{
				var cluster1;
				if (!Clusters?.[0]) throw (0, aws_send.PV)();
				return (0, described_warehouse.K)(cluster, {
					name: (cluster1 = Clusters[0]).ClusterIdentifier,
					status: cluster1.ClusterStatus,
					groups: function({ VpcSecurityGroups = [], ClusterSecurityGroups = [] }) {
						let vpc = VpcSecurityGroups.flatMap(({ VpcSecurityGroupId: id })=>id ? [
								{
									kind: 'vpc',
									id
								}
							] : []);
						return vpc.length > 0 ? vpc : ClusterSecurityGroups.flatMap(({ ClusterSecurityGroupName: name })=>name ? [
								{
									kind: 'cluster',
									name
								}
							] : []);
					}(cluster1),
					host: cluster1.Endpoint?.Address || void 0,
					port: cluster1.Endpoint?.Port,
					publiclyAccessible: cluster1.PubliclyAccessible
				}, connection.region);
			});
		}
	})
};
