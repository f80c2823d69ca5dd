export const id = 772;
export const ids = [
    772
];
export const modules = {
    1772: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            vpcSecurityGroups: ()=>vpcSecurityGroups
        });
        var _aws_sdk_client_ec2__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4044), _aws_sdk_client_ec2__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2543), _aws_sdk_client_ec2__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(198), _aws_sdk_client_ec2__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8988), _domain_security_group_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9066), _faults_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1581), _send_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6107), _codec_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8674);
        function vpcSecurityGroups(connection) {
            let client = (0, _send_js__WEBPACK_IMPORTED_MODULE_1__.Oo)(()=>new _aws_sdk_client_ec2__WEBPACK_IMPORTED_MODULE_3__.g(connection.clientConfig()));
            return (group)=>{
                let GroupId = group.id, send = connection.sender('ec2', (0, _domain_security_group_js__WEBPACK_IMPORTED_MODULE_4__.V)(group));
                return {
                    group,
                    rulesPerRequest: 1000,
                    without: _codec_js__WEBPACK_IMPORTED_MODULE_2__.FF,
                    async revoke (rules, abortSignal) {
                        let command = new _aws_sdk_client_ec2__WEBPACK_IMPORTED_MODULE_5__.e({
                            GroupId,
                            IpPermissions: (0, _codec_js__WEBPACK_IMPORTED_MODULE_2__.Oy)(rules)
                        });
                        try {
                            return await send('RevokeSecurityGroupIngress', ()=>client().send(command, {
                                    abortSignal
                                }), ({ RevokedSecurityGroupRules = [], UnknownIpPermissions = [] })=>({
                                    revoked: (0, _codec_js__WEBPACK_IMPORTED_MODULE_2__.Qz)(group, RevokedSecurityGroupRules),
                                    unknown: (0, _codec_js__WEBPACK_IMPORTED_MODULE_2__.Zz)(group, UnknownIpPermissions)
                                }));
                        } catch (error) {
                            if (!(error instanceof _faults_fault_js__WEBPACK_IMPORTED_MODULE_0__.v && 'rule-not-found' === error.kind)) throw error;
                            return {
                                revoked: [],
                                unknown: 1 === rules.length ? rules : [],
                                refusal: error
                            };
                        }
                    },
                    checkPermission: (rules, abortSignal)=>send('RevokeSecurityGroupIngress', async ()=>{
                            let IpPermissions = (0, _codec_js__WEBPACK_IMPORTED_MODULE_2__.Oy)(rules);
                            try {
                                return await client().send(new _aws_sdk_client_ec2__WEBPACK_IMPORTED_MODULE_5__.e({
                                    GroupId,
                                    IpPermissions,
                                    DryRun: !0
                                }), {
                                    abortSignal
                                });
                            } catch (error) {
                                if (error instanceof _aws_sdk_client_ec2__WEBPACK_IMPORTED_MODULE_6__.F && 'DryRunOperation' === error.name) return error;
                                throw error;
                            }
                        }, ()=>void 0),
                    describe: (abortSignal)=>send('DescribeSecurityGroups', ()=>client().send(new _aws_sdk_client_ec2__WEBPACK_IMPORTED_MODULE_7__.j({
                                GroupIds: [
                                    GroupId
                                ]
                            }), {
                                abortSignal
                            }), ({ SecurityGroups })=>{
                            let found = SecurityGroups?.[0];
                            if (!found?.GroupId) throw (0, _send_js__WEBPACK_IMPORTED_MODULE_1__.PV)();
                            if (found.GroupId !== GroupId) throw (0, _send_js__WEBPACK_IMPORTED_MODULE_1__.Jm)(found.GroupId);
                            return (0, _codec_js__WEBPACK_IMPORTED_MODULE_2__.co)(group, found);
                        })
                };
            };
        }
    })
};
