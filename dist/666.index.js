'use strict';
exports.id = 666;
exports.ids = [
    666
];
exports.modules = {
    6666: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            leasedRules: ()=>leasedRules
        });
        var _aws_sdk_client_ec2__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4044), _aws_sdk_client_ec2__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2543), _aws_sdk_client_ec2__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2998), _domain_security_group_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9066), _faults_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1581), _send_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6107), _codec_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8674), _dry_run_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5805);
        function leasedRules(connection) {
            let client = (0, _send_js__WEBPACK_IMPORTED_MODULE_1__.Oo)(()=>new _aws_sdk_client_ec2__WEBPACK_IMPORTED_MODULE_3__.g(connection.clientConfig()));
            return (group)=>{
                let send = connection.sender('ec2', (0, _domain_security_group_js__WEBPACK_IMPORTED_MODULE_4__.V)(group)), request = (rules)=>({
                        GroupId: group.id,
                        SecurityGroupRuleIds: rules.map(({ id = '' })=>id)
                    });
                return {
                    group,
                    rulesPerRequest: 1000,
                    without: (description, isGone)=>({
                            ...description,
                            rules: description.rules.filter((rule)=>!isGone(rule))
                        }),
                    async revoke (rules, abortSignal) {
                        try {
                            return await send('RevokeSecurityGroupIngress', ()=>client().send(new _aws_sdk_client_ec2__WEBPACK_IMPORTED_MODULE_5__.e(request(rules)), {
                                    abortSignal
                                }), ({ Return, RevokedSecurityGroupRules = [] })=>{
                                if (!Return) throw (0, _send_js__WEBPACK_IMPORTED_MODULE_1__.PV)();
                                let revoked = new Set(RevokedSecurityGroupRules.filter(({ GroupId })=>GroupId === group.id).map(({ SecurityGroupRuleId })=>SecurityGroupRuleId));
                                return {
                                    revoked: rules.filter(({ id })=>revoked.has(id)),
                                    unknown: []
                                };
                            });
                        } catch (error) {
                            if (!(error instanceof _faults_fault_js__WEBPACK_IMPORTED_MODULE_0__.v && 'rule-not-found' === error.kind)) throw error;
                            return {
                                revoked: [],
                                unknown: 1 === rules.length ? rules : [],
                                refusal: error
                            };
                        }
                    },
                    checkPermission: (rules, abortSignal)=>send('RevokeSecurityGroupIngress', ()=>(0, _dry_run_js__WEBPACK_IMPORTED_MODULE_6__.P)(()=>client().send(new _aws_sdk_client_ec2__WEBPACK_IMPORTED_MODULE_5__.e({
                                    ...request(rules),
                                    DryRun: !0
                                }), {
                                    abortSignal
                                })), ()=>void 0),
                    async describe (abortSignal) {
                        let page, found = [];
                        do {
                            let { rules, next } = await send('DescribeSecurityGroupRules', ()=>client().send(new _aws_sdk_client_ec2__WEBPACK_IMPORTED_MODULE_7__.l({
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
                                }), ({ SecurityGroupRules, NextToken })=>{
                                if (!SecurityGroupRules) throw (0, _send_js__WEBPACK_IMPORTED_MODULE_1__.PV)();
                                let other = SecurityGroupRules.find(({ GroupId })=>GroupId !== group.id);
                                if (other) throw (0, _send_js__WEBPACK_IMPORTED_MODULE_1__.Jm)(other.GroupId ?? 'no group');
                                return {
                                    rules: SecurityGroupRules,
                                    next: NextToken || void 0
                                };
                            });
                            found.push(...rules);
                            page = next;
                        }while (page)
                        return {
                            group,
                            rules: found.flatMap((rule)=>(0, _codec_js__WEBPACK_IMPORTED_MODULE_2__.kl)(rule) ?? []),
                            api: {
                                SecurityGroupRules: found
                            }
                        };
                    }
                };
            };
        }
    })
};
