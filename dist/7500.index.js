'use strict';
exports.id = 7500;
exports.ids = [
	7500
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
	7500: ((_module, exported, bundled)=>{
		bundled.r(exported);
		exported.lookUpWorkgroup = lookUpWorkgroup;
		var aws_sdk_client_redshift_serverless_3 = bundled(797), aws_sdk_client_redshift_serverless_5 = bundled(3098), domain_warehouse_js_4 = bundled(4591), client_config_js_0 = bundled(6925), described_warehouse_js_1 = bundled(9832), send_js_2 = bundled(6107);
		function lookUpWorkgroup(target, connection, abortSignal) {
			let command = new aws_sdk_client_redshift_serverless_3.O({
				workgroupName: target.workgroupName
			});
			return connection.sender('redshift-serverless', (0, domain_warehouse_js_4.NB)(target))('GetWorkgroup', (async ()=>(0, client_config_js_0.f)(aws_sdk_client_redshift_serverless_5.X, connection).send(command, {
					abortSignal
				})), (({ workgroup })=>{
				if (!workgroup) throw (0, send_js_2.PV)();
				return (0, described_warehouse_js_1.K)(target, (function(workgroup) {
					let { workgroupName, status, securityGroupIds, endpoint, port, publiclyAccessible } = workgroup, ids = securityGroupIds ?? [];
					if (!Array.isArray(ids) || !ids.every(text)) throw (0, send_js_2.PV)();
					return {
						name: text(workgroupName),
						status: text(status),
						groups: ids.map(((id)=>({
								kind: 'vpc',
								id
							}))),
						host: text(endpoint?.address),
						port: number(endpoint?.port) ?? number(port),
						publiclyAccessible: 'boolean' == typeof publiclyAccessible ? publiclyAccessible : void 0
					};
				})(workgroup), connection.region);
			}));
		}
		function text(value) {
			return 'string' == typeof value && '' !== value ? value : void 0;
		}
		function number(value) {
			return Number.isInteger(value) && 0 !== value ? value : void 0;
		}
	})
};
