'use strict';
exports.id = 500;
exports.ids = [
    500
];
exports.modules = {
    9832: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            K: ()=>checked
        });
        var _domain_warehouse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4591), _faults_explain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7570), _send_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6107);
        function checked(warehouse, { name = '', ...described }, region) {
            var port;
            let refuse = (code)=>(0, _faults_explain_js__WEBPACK_IMPORTED_MODULE_0__.WE)({
                    code
                }, {
                    subject: (0, _domain_warehouse_js__WEBPACK_IMPORTED_MODULE_2__.NB)(warehouse),
                    region
                });
            if (name.toLowerCase() !== (0, _domain_warehouse_js__WEBPACK_IMPORTED_MODULE_2__.HA)(warehouse).toLowerCase()) throw (0, _send_js__WEBPACK_IMPORTED_MODULE_1__.Jm)(`${warehouse.kind} ${name || 'without a name'}`);
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
    7500: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            lookUpWorkgroup: ()=>lookUpWorkgroup
        });
        var _aws_sdk_client_redshift_serverless__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(797), _aws_sdk_client_redshift_serverless__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3098), _domain_warehouse_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4591), _described_warehouse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9832), _send_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6107);
        function lookUpWorkgroup(target, connection, abortSignal) {
            let command = new _aws_sdk_client_redshift_serverless__WEBPACK_IMPORTED_MODULE_2__.O({
                workgroupName: target.workgroupName
            });
            return connection.sender('redshift-serverless', (0, _domain_warehouse_js__WEBPACK_IMPORTED_MODULE_3__.NB)(target))('GetWorkgroup', async ()=>new _aws_sdk_client_redshift_serverless__WEBPACK_IMPORTED_MODULE_4__.X(connection.clientConfig()).send(command, {
                    abortSignal
                }), ({ workgroup })=>{
                if (!workgroup) throw (0, _send_js__WEBPACK_IMPORTED_MODULE_1__.PV)();
                return (0, _described_warehouse_js__WEBPACK_IMPORTED_MODULE_0__.K)(target, function(workgroup) {
                    let { workgroupName, status, securityGroupIds, endpoint, port, publiclyAccessible } = workgroup, ids = Array.isArray(securityGroupIds) ? securityGroupIds : [];
                    return {
                        name: text(workgroupName),
                        status: text(status),
                        groups: ids.flatMap((id)=>text(id) ? [
                                {
                                    kind: 'vpc',
                                    id: id
                                }
                            ] : []),
                        host: text(endpoint?.address),
                        port: number(endpoint?.port) ?? number(port),
                        publiclyAccessible: 'boolean' == typeof publiclyAccessible ? publiclyAccessible : void 0
                    };
                }(workgroup), connection.region);
            });
        }
        function text(value) {
            return 'string' == typeof value && '' !== value ? value : void 0;
        }
        function number(value) {
            return Number.isInteger(value) && 0 !== value ? value : void 0;
        }
    })
};
