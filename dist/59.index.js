export const id = 59;
export const ids = [
    59
];
export const modules = {
    391: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            y: ()=>clientConfig
        });
        var external_node_http_ = __webpack_require__(7067), external_node_https_ = __webpack_require__(4708);
        function clientConfig({ region, env }) {
            let agent = {
                keepAlive: !0,
                proxyEnv: env
            };
            return {
                region,
                customUserAgent: [
                    [
                        'revoke-redshift-ingress',
                        "1.0.0"
                    ],
                    [
                        `github/${env.GITHUB_REPOSITORY ?? 'unknown'}`,
                        env.GITHUB_RUN_ID ?? 'unknown'
                    ]
                ],
                ...env.AWS_MAX_ATTEMPTS ? {} : {
                    maxAttempts: 6
                },
                requestHandler: {
                    connectionTimeout: 5_000,
                    requestTimeout: 20_000,
                    throwOnRequestTimeout: !0,
                    httpAgent: new external_node_http_.Agent(agent),
                    httpsAgent: new external_node_https_.Agent(agent)
                }
            };
        }
    }),
    6628: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            WC: ()=>emptyAnswer,
            Oo: ()=>once,
            QR: ()=>sender,
            Ej: ()=>watchForLostAnswers
        });
        var fault = __webpack_require__(552);
        let faultTable = [
            {
                message: /VPC-by-Default customers cannot use cluster security groups/i,
                title: 'This account has no cluster security groups',
                meaning: "The clusters of this account are in a VPC and use VPC security groups, so {group} can't exist.",
                remedy: 'Give cluster-identifier, or the id of the VPC security group in vpc-security-group-id.'
            },
            {
                codes: [
                    'ClusterSecurityGroupNotFound'
                ],
                title: 'Cluster security group not found',
                meaning: 'There is no {group} in {region}.',
                remedy: 'Check the name, the region and the account of the credentials.'
            },
            {
                codes: [
                    'InvalidGroup.NotFound',
                    'InvalidGroupId.Malformed',
                    'InvalidSecurityGroupID.NotFound'
                ],
                title: 'VPC security group not found',
                meaning: 'There is no {group} in {region}.',
                remedy: 'Check the id, the region and the account of the credentials.'
            },
            {
                codes: [
                    'ClusterNotFound'
                ],
                title: 'Cluster not found',
                meaning: 'There is no {group} in {region}.',
                remedy: 'Check cluster-identifier, the region and the account of the credentials.'
            },
            {
                codes: [
                    'AuthorizationNotFound',
                    'InvalidPermission.NotFound'
                ],
                kind: 'rule-not-found',
                title: 'Rule not found',
                meaning: 'AWS knows no such rule in {region}.',
                remedy: 'Give the rule exactly as it was authorized.'
            },
            {
                codes: [
                    'InvalidClusterSecurityGroupState'
                ],
                kind: 'busy',
                title: 'Cluster security group busy',
                meaning: 'Another change to {group} was still under way.',
                remedy: 'Run the step again when that change is done.'
            },
            {
                message: /signature expired|signature not yet current|request ?time ?too ?skewed/i,
                codes: [
                    'RequestTimeTooSkewed'
                ],
                title: 'The clock of the runner is wrong',
                meaning: 'AWS refused the request because its time is too far from the time at AWS.',
                remedy: "Set the runner's clock, for example with NTP."
            },
            {
                codes: [
                    'ExpiredToken',
                    'ExpiredTokenException',
                    'RequestExpired',
                    'TokenRefreshRequired'
                ],
                title: 'AWS credentials expired',
                meaning: 'The credentials of this job are no longer valid.',
                remedy: 'Run aws-actions/configure-aws-credentials nearer to this step, or ask it for a longer role-duration-seconds.'
            },
            {
                codes: [
                    'InvalidClientTokenId',
                    'InvalidAccessKeyId',
                    'UnrecognizedClientException',
                    'SignatureDoesNotMatch',
                    'IncompleteSignature',
                    'MissingAuthenticationToken',
                    'AuthFailure'
                ],
                title: 'AWS credentials invalid',
                meaning: 'AWS does not accept the credentials of this job in {region}.',
                remedy: 'Check the credentials that the workflow sets up, and that the region is one where they are valid.'
            },
            {
                codes: [
                    'CredentialsProviderError',
                    'TokenProviderError'
                ],
                title: 'No AWS credentials',
                meaning: 'No credentials were found, in the environment or elsewhere.',
                remedy: 'Run aws-actions/configure-aws-credentials before this step, with "permissions: id-token: write" for OIDC.'
            },
            {
                codes: [
                    'AccessDenied',
                    'AccessDeniedException',
                    'UnauthorizedOperation',
                    'NotAuthorized'
                ],
                title: 'Access denied by AWS',
                meaning: 'The role of this job may not do this to {group}.',
                remedy: 'Allow the IAM action {action} in the policy of that role.'
            },
            {
                codes: [
                    'ERR_INVALID_URL'
                ],
                title: 'Endpoint address invalid',
                meaning: 'The address of the service can not be read.',
                remedy: 'Check AWS_ENDPOINT_URL and its variant for the service: write it like https://host:port.'
            },
            {
                codes: [
                    'ENOTFOUND',
                    'EAI_AGAIN'
                ],
                title: 'No such host',
                meaning: 'The host name of the service in {region} could not be resolved.',
                remedy: 'Check aws-region, AWS_ENDPOINT_URL and the DNS of the runner.'
            },
            {
                codes: [
                    'ECONNREFUSED'
                ],
                title: 'Connection refused',
                meaning: 'Nothing answers at the address of the service.',
                remedy: 'Check AWS_ENDPOINT_URL, HTTPS_PROXY and the firewall of the runner.'
            },
            {
                codes: [
                    'ERR_PROXY_INVALID_CONFIG',
                    'URIError'
                ],
                title: 'Proxy address invalid',
                meaning: 'The address of the proxy can not be read.',
                remedy: 'Check HTTPS_PROXY and HTTP_PROXY: write http://user:password@host:port, with % and other signs of the password percent-encoded.'
            },
            {
                codes: [
                    'ERR_PROXY_TUNNEL'
                ],
                status: 407,
                title: 'Refused by the proxy',
                meaning: 'The proxy did not let the request through.',
                remedy: 'Check HTTPS_PROXY, HTTP_PROXY and NO_PROXY, and what the proxy allows.'
            },
            {
                codes: [
                    'SELF_SIGNED_CERT_IN_CHAIN',
                    'DEPTH_ZERO_SELF_SIGNED_CERT',
                    'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
                    'UNABLE_TO_GET_ISSUER_CERT',
                    'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
                    'CERT_HAS_EXPIRED',
                    'CERT_NOT_YET_VALID',
                    'ERR_TLS_CERT_ALTNAME_INVALID'
                ],
                title: 'Certificate not trusted',
                meaning: 'The certificate of the service, or of a proxy before it, is not trusted.',
                remedy: 'Give the certificate of your proxy in NODE_EXTRA_CA_CERTS.'
            },
            {
                codes: [
                    'ECONNRESET',
                    'EPIPE',
                    'EHOSTUNREACH',
                    'ENETUNREACH'
                ],
                title: 'Connection lost',
                meaning: 'The connection to the service broke before an answer came, so the rule may be open or gone.',
                remedy: 'Check the network of the runner and run the step again.'
            },
            {
                codes: [
                    'TimeoutError',
                    'ETIMEDOUT',
                    'RequestTimeout',
                    'RequestTimeoutException'
                ],
                title: 'No answer from AWS',
                meaning: 'The service did not answer in time, so the rule may be open or gone.',
                remedy: 'Check the network of the runner and run the step again.'
            },
            {
                codes: [
                    'Throttling',
                    'ThrottlingException',
                    'RequestLimitExceeded',
                    'RequestThrottled',
                    'TooManyRequestsException',
                    'SlowDown'
                ],
                title: 'Throttled by AWS',
                meaning: 'The account sends more requests than AWS allows, and it did not pass in time.',
                remedy: 'Run the step again, or let fewer jobs run at once.'
            },
            {
                codes: [
                    'EmptyAnswer'
                ],
                message: /XML parse error/i,
                title: 'Not an answer of AWS',
                meaning: 'What came back is not the XML of the API; a proxy or a wrong endpoint may have answered.',
                remedy: 'Check AWS_ENDPOINT_URL and HTTPS_PROXY.'
            },
            {
                fromStatus: 500,
                title: 'AWS failed',
                meaning: 'The service failed on its side, so the rule may be open or gone.',
                remedy: 'Run the step again, and look at https://health.aws.amazon.com when it goes on.'
            },
            {
                title: 'AWS refused the request',
                meaning: 'The rule could not be revoked from {group} in {region}.',
                remedy: "Look at the service's own words."
            }
        ];
        function serviceAnswer(thrown) {
            let error = thrown instanceof Error ? thrown : Error(String(thrown)), { httpStatusCode, requestId, attempts } = error.$metadata ?? {};
            return {
                code: [
                    error.Code,
                    error.code,
                    error.name
                ].find((code)=>'string' == typeof code),
                message: error.message.split('\n')[0].replace(/\/\/\S*@/g, '//***@'),
                status: httpStatusCode,
                requestId: requestId ?? ('string' == typeof error.RequestId ? error.RequestId : void 0),
                attempts
            };
        }
        let NEVER_SENT = [
            'ECONNREFUSED',
            'ENOTFOUND',
            'EAI_AGAIN',
            'CredentialsProviderError'
        ];
        function sender(service, what, { region, debug }) {
            return async function(operation, request) {
                let action = `${service}:${operation}`, tell = ({ requestId = 'none', attempts = 1 })=>debug(`${action}: request id ${requestId}, attempts ${attempts}`);
                try {
                    let [{ $metadata }, made] = await request();
                    tell($metadata);
                    return made;
                } catch (error) {
                    var place;
                    let row, sentences, answer = serviceAnswer(error);
                    tell(answer);
                    throw place = {
                        group: what,
                        region,
                        action
                    }, row = faultTable.find((candidate)=>(function(row, { code, message, status = 0 }) {
                            let conditions = [
                                row.codes?.includes(code),
                                row.message?.test(message),
                                row.status && row.status === status,
                                row.fromStatus && row.fromStatus <= status
                            ].filter((condition)=>void 0 !== condition);
                            return 0 === conditions.length || conditions.includes(!0);
                        })(candidate, answer)), sentences = `${row.meaning} ${row.remedy}`.replace(/\{(group|region|action)\}/g, (_, name)=>place[name]), new fault.v(row.title, sentences, row.kind, function({ code, message, status, requestId, attempts }) {
                        let facts = [
                            code,
                            status && `status ${status}`,
                            requestId && `request id ${requestId}`,
                            attempts && attempts > 1 && `${attempts} attempts`
                        ];
                        return `The service said: ${message.trim() || 'nothing'} (${facts.filter(Boolean).join(', ')})`;
                    }(answer));
                }
            };
        }
        function once(make) {
            let made;
            return ()=>(made ??= {
                    thing: make()
                }).thing;
        }
        function emptyAnswer() {
            let error = Error('The answer does not hold what was asked for');
            return error.name = 'EmptyAnswer', error;
        }
        function watchForLostAnswers(command) {
            let lost = !1;
            return command.middlewareStack.add((next)=>async (input)=>{
                    try {
                        return await next(input);
                    } catch (error) {
                        lost ||= function(thrown) {
                            let { code, status } = serviceAnswer(thrown);
                            return void 0 === status ? !NEVER_SENT.includes(code) : status < 400 || status >= 500;
                        }(error);
                        throw error;
                    }
                }, {
                step: 'finalizeRequest',
                priority: 'low'
            }), ()=>lost;
        }
    }),
    9059: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            openGroups: ()=>openGroups
        });
        var node_v8__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8877), _aws_sdk_client_ec2__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4044), _aws_sdk_client_ec2__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8988), _aws_sdk_client_ec2__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2543), _vocabulary_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(552), _vocabulary_rule_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4944), _vocabulary_security_group_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9470), _vocabulary_vpc_security_group_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5400), _client_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(391), _send_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6628);
        function openGroups(surroundings) {
            (0, node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)('--semi-space-growth-factor=1');
            let client = (0, _send_js__WEBPACK_IMPORTED_MODULE_6__.Oo)(()=>new _aws_sdk_client_ec2__WEBPACK_IMPORTED_MODULE_7__.g((0, _client_js__WEBPACK_IMPORTED_MODULE_5__.y)(surroundings)));
            return (ruleOfGroup)=>{
                let { GroupId } = ruleOfGroup, send = (0, _send_js__WEBPACK_IMPORTED_MODULE_6__.QR)('ec2', (0, _vocabulary_rule_js__WEBPACK_IMPORTED_MODULE_2__.VR)({
                    GroupId
                }), surroundings), describe = (abortSignal)=>send('DescribeSecurityGroups', async ()=>{
                        let command = new _aws_sdk_client_ec2__WEBPACK_IMPORTED_MODULE_8__.j({
                            GroupIds: [
                                GroupId
                            ]
                        }), output = await client().send(command, {
                            abortSignal
                        });
                        return [
                            output,
                            function(group) {
                                if (!group?.GroupId) throw (0, _send_js__WEBPACK_IMPORTED_MODULE_6__.WC)();
                                return {
                                    GroupId: group.GroupId,
                                    GroupName: group.GroupName ?? '',
                                    VpcId: group.VpcId ?? '',
                                    IpPermissions: (group.IpPermissions ?? []).map(permission),
                                    Tags: (group.Tags ?? []).map(({ Key = '', Value = '' })=>({
                                            Key,
                                            Value
                                        }))
                                };
                            }(output.SecurityGroups?.[0])
                        ];
                    });
                async function request(rules, signal) {
                    let IpPermissions = (0, _vocabulary_vpc_security_group_js__WEBPACK_IMPORTED_MODULE_4__.k0)(rules), command = new _aws_sdk_client_ec2__WEBPACK_IMPORTED_MODULE_9__.e({
                        GroupId,
                        IpPermissions
                    }), answerLost = (0, _send_js__WEBPACK_IMPORTED_MODULE_6__.Ej)(command);
                    try {
                        let { revoked, unknown } = await send('RevokeSecurityGroupIngress', async ()=>{
                            let listed, rules, output = await client().send(command, {
                                abortSignal: signal
                            });
                            return [
                                output,
                                (listed = (output.RevokedSecurityGroupRules ?? []).map(({ IpProtocol, FromPort, ToPort, CidrIpv4, CidrIpv6, ReferencedGroupId })=>({
                                        IpProtocol,
                                        FromPort,
                                        ToPort,
                                        ...CidrIpv4 ? {
                                            IpRanges: [
                                                {
                                                    CidrIp: CidrIpv4
                                                }
                                            ]
                                        } : {},
                                        ...CidrIpv6 ? {
                                            Ipv6Ranges: [
                                                {
                                                    CidrIpv6
                                                }
                                            ]
                                        } : {},
                                        ...ReferencedGroupId ? {
                                            UserIdGroupPairs: [
                                                {
                                                    GroupId: ReferencedGroupId
                                                }
                                            ]
                                        } : {}
                                    })), {
                                    revoked: (rules = (answers)=>(0, _vocabulary_vpc_security_group_js__WEBPACK_IMPORTED_MODULE_4__.Xk)({
                                            GroupId: GroupId,
                                            IpPermissions: answers.map(permission)
                                        }).map(({ rule })=>rule))(listed),
                                    unknown: rules(output.UnknownIpPermissions ?? [])
                                })
                            ];
                        }), notFound = rules.filter((0, _vocabulary_rule_js__WEBPACK_IMPORTED_MODULE_2__.yL)(unknown)), proven = rules.every((0, _vocabulary_rule_js__WEBPACK_IMPORTED_MODULE_2__.yL)([
                            ...revoked,
                            ...unknown
                        ]));
                        return {
                            notFound,
                            answerLost: answerLost(),
                            ...proven ? {} : {
                                group: await describe(signal)
                            }
                        };
                    } catch (error) {
                        if (!(error instanceof _vocabulary_fault_js__WEBPACK_IMPORTED_MODULE_1__.v && 'rule-not-found' === error.kind)) throw error;
                        return {
                            notFound: rules,
                            fault: error,
                            answerLost: answerLost()
                        };
                    }
                }
                return {
                    rulesPerRequest: 1000,
                    describe,
                    async revoke (rules, signal) {
                        let seen, asked = rules, answer = await request(asked, signal), { fault } = answer, absent = [];
                        for(; answer.fault && asked.length > 1;){
                            seen = await describe(signal);
                            let isThere = (0, _vocabulary_security_group_js__WEBPACK_IMPORTED_MODULE_3__.Le)(seen), present = asked.filter(isThere);
                            if (present.length === asked.length) throw answer.fault;
                            if (0 === present.length) break;
                            absent.push(...asked.filter((rule)=>!isThere(rule)));
                            asked = present;
                            answer = await request(present, signal);
                        }
                        let isMissed = (0, _vocabulary_rule_js__WEBPACK_IMPORTED_MODULE_2__.yL)(answer.notFound), group = answer.group ?? (seen && (0, _vocabulary_vpc_security_group_js__WEBPACK_IMPORTED_MODULE_4__.FF)(seen, (0, _vocabulary_rule_js__WEBPACK_IMPORTED_MODULE_2__.yL)(asked.filter((rule)=>!isMissed(rule)))));
                        return {
                            notFound: [
                                ...absent,
                                ...answer.notFound
                            ],
                            ...absent.length > 0 ? {
                                neverThere: absent
                            } : {},
                            ...fault ? {
                                fault
                            } : {},
                            answerLost: answer.answerLost,
                            ...group ? {
                                group
                            } : {}
                        };
                    }
                };
            };
        }
        function permission(answer) {
            let { IpRanges = [], Ipv6Ranges = [], PrefixListIds = [], UserIdGroupPairs = [] } = answer;
            return JSON.parse(JSON.stringify({
                ...answer,
                IpRanges,
                Ipv6Ranges,
                PrefixListIds,
                UserIdGroupPairs
            }));
        }
    })
};
